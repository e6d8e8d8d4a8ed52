package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"hone"
	"hone/bench"
	"hone/corpus"
	"hone/task"
)

// makeBench is what hone bench make measures: requests with the model loaded, and some of
// them each by a process of its own.
type makeBench struct {
	benchFlags
	e      *env
	starts int
	asJSON bool
}

// runBenchMake tells how long a person waits for an app, on what, and what memory it takes.
func runBenchMake(ctx context.Context, e *env, args []string) error {
	f, b := flags(), &makeBench{e: e}
	b.most, b.anyTasks = 20, heldOutRequests
	f.BoolVar(&b.asJSON, "json", false, "")
	f.IntVar(&b.starts, "starts", 3, "")
	if err := b.parse(f, args); err != nil {
		return err
	}
	if b.starts < 0 {
		return usage("negative", "option", "--starts")
	}
	// The processes first: they find the machine as it is without the model in this one.
	var starts []bench.Start
	if b.starts > 0 {
		for _, t := range spread(b.tasks, b.starts) {
			s, err := b.start(ctx, t)
			if err != nil {
				return err
			}
			starts = append(starts, *s)
		}
	}
	items, err := b.warm(ctx)
	if len(items) == 0 {
		return err
	}
	m := bench.SumUp(items, starts)
	m.Peak = residents(os.Getpid(), "VmHWM:") // what getrusage tells would hold that of whoever started hone, too
	if b.asJSON {
		return errors.Join(e.json(m), err)
	}
	b.report(m)
	return err
}

// heldOutRequests are requests of the ideas that neither training nor the examples hold, short and
// full ones in turn, in both languages.
func heldOutRequests() ([]*task.Task, error) {
	ideas, err := corpus.Ideas()
	if err != nil {
		return nil, err
	}
	var list []*task.Task
	for _, d := range ideas {
		if !corpus.HeldOut(d) {
			continue
		}
		kinds, err := d.Kinds()
		if err != nil {
			return nil, err
		}
		asks := kinds[0].Asks
		list = append(list, &task.Task{ID: d.ID, Lang: d.Lang, Level: d.Level, Request: asks[len(list)%2*(len(asks)-1)].Request})
	}
	return list, nil
}

// warm makes all requests with the model loaded.
func (b *makeBench) warm(ctx context.Context) (items []bench.Timed, err error) {
	err = b.e.withMachinery(func(m *machinery) error {
		m.unseen = b.heldOut
		h, err := m.hone(ctx, b.model, false)
		if err != nil {
			return err
		}
		// The first make of a process reads what all prompts begin with: it belongs to starting.
		if _, err := b.timed(ctx, h, &task.Task{Request: b.e.say("run example")}); err != nil {
			return err
		}
		for i, t := range b.tasks {
			x, err := b.timed(ctx, h, t)
			if err != nil {
				return err
			}
			items = append(items, *x)
			b.e.err.line(fmt.Sprintf("%d / %d  %5.1f s  %s", i+1, len(b.tasks), x.Seconds, short(x.Request)))
		}
		return nil
	})
	return items, err
}

func (b *makeBench) timed(ctx context.Context, h *hone.Hone, t *task.Task) (*bench.Timed, error) {
	start := time.Now()
	got, err := h.Make(ctx, hone.Request{Text: t.Request, Lang: t.Lang, Effort: b.level}, nil)
	if err != nil && !errors.Is(err, hone.ErrUnproven) && !errors.Is(err, hone.ErrNothing) {
		return nil, err
	}
	return &bench.Timed{Request: t.Request, Lang: t.Lang, Seconds: time.Since(start).Seconds(), Proven: got.Verified, Prompt: got.Usage.PromptTokens,
		Cached: got.Usage.CachedTokens, Tokens: got.Usage.OutputTokens, Phases: got.Phases.List()}, nil
}

// start has a new process make a request, as hone make does.
func (b *makeBench) start(ctx context.Context, t *task.Task) (*bench.Start, error) {
	home, err := b.e.passing()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(home)
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	args := []string{"make", "--no-open", "--json", "--lang", t.Lang, "--effort", string(b.level)}
	if b.model != "" {
		args = append(args, "--model", b.model)
	}
	c := exec.CommandContext(ctx, self, append(args, "--", t.Request)...)
	c.Env = append(os.Environ(), "HONE_HOME="+home)
	var said bytes.Buffer
	c.Stderr = &said
	begun := time.Now()
	out, err := c.Output()
	took := time.Since(begun)
	var got made
	if jerr := json.Unmarshal(out, &got); jerr != nil || got.HTML == "" && err == nil {
		return nil, fmt.Errorf("hone make: %w: %s", errors.Join(err, jerr), strings.TrimSpace(said.String()))
	}
	b.e.err.line(fmt.Sprintf("%5.1f s  %s", took.Seconds(), short(t.Request)))
	return &bench.Start{Timed: bench.Timed{Request: t.Request, Lang: t.Lang, Seconds: took.Seconds(), Proven: got.Verified, Tokens: got.Tokens, Phases: got.Phases}, Loading: got.Loading}, nil
}

// passing is a home for a while, with the person's models and none of their apps.
func (e *env) passing() (dir string, err error) {
	home, err := e.home()
	if err != nil {
		return "", err
	}
	list, err := os.ReadDir(home)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if dir, err = os.MkdirTemp("", "hone-bench-"); err != nil {
		return "", err
	}
	for _, x := range list {
		name := x.Name()
		if strings.HasPrefix(name, "apps.") || strings.HasPrefix(name, "episodes.") || strings.HasSuffix(name, ".lock") {
			continue
		}
		if err := os.Symlink(filepath.Join(home, name), filepath.Join(dir, name)); err != nil {
			return "", err
		}
	}
	return dir, nil
}

func (b *makeBench) report(m *bench.Makes) {
	e := b.e
	e.out.line(e.say("bench make total", "n", fmt.Sprint(m.N), "proven", fmt.Sprint(m.Proven), "p50", inSeconds(m.P50), "p95", inSeconds(m.P95)))
	e.phases(m.Phases)
	if len(m.Starts) > 0 {
		e.out.line(e.say("bench make start", "n", fmt.Sprint(len(m.Starts)), "beyond", inSeconds(m.Beyond)))
		e.phases(m.Loading())
	}
	if m.Peak > 0 {
		e.out.line(e.say("bench make memory", "size", bytesText(m.Peak)))
	}
}

func inSeconds(x float64) string { return fmt.Sprintf("%.2f s", x) }

func (e *env) phases(list []hone.Phase) {
	names := map[string]string{
		"prompt": e.say("phase prompt"), "writing": e.say("phase writing"), "mending": e.say("phase mending"), "checking": e.say("phase checking"),
		"browser": e.say("phase browser"), "keeping": e.say("phase keeping"),
		"load": e.say("phase load"), "model": e.say("phase model"), "examples": e.say("phase examples"), "tiers": e.say("phase tiers"),
	}
	rows := [][]string{}
	for _, p := range list {
		rows = append(rows, []string{"  " + or(names[p.Name], p.Name), inSeconds(p.Seconds)})
	}
	e.out.table(rows)
}
