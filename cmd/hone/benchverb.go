package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"time"

	"hone"
	"hone/bench"
	"hone/effort"
	"hone/generate"
	"hone/task"
	"hone/verify"
)

func benchVerbs() []verb {
	return []verb{
		{"bench apps", "--tasks FILE [--model NAME|URL] [--effort low|auto|high] [--limit N] [--json]", runBenchApps},
		{"bench signs", "--tasks FILE [--model NAME|URL] [--effort low|auto|high] [--limit N] [--out FILE]", runBenchSigns},
	}
}

// runBenchApps puts each task's request through Make, and grades what comes out by the
// task's checks.
func runBenchApps(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	x, err := parseBench(f, args)
	if err != nil {
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		h, err := m.hone(ctx, x.model, false)
		if err != nil {
			return err
		}
		r, err := bench.Apps(ctx, x.tasks, benchMake(h, x.level), func(ctx context.Context, html string, t *task.Task) (*verify.Verdict, error) {
			return h.Prover.Page(ctx, html, t)
		}, func(x bench.Item) {
			mark := e.err.red("✗")
			switch {
			case x.Error: // no verdict
				mark = "?"
			case x.Passed:
				mark = e.err.green("✓")
			}
			e.err.line(fmt.Sprintf("%s %-24s %5.1f s  %s", mark, x.ID, x.Seconds, short(x.Why)))
		})
		// A run that was stopped still tells what it has measured.
		if *asJSON {
			return errors.Join(e.json(r), err)
		}
		e.report(r)
		return err
	})
}

// benchFlags are what the benches share.
type benchFlags struct {
	tasks []*task.Task
	model string
	level effort.Level
}

func parseBench(f *flag.FlagSet, args []string) (*benchFlags, error) {
	x := &benchFlags{}
	file := f.String("tasks", "", "")
	f.StringVar(&x.model, "model", "", "")
	dial := f.String("effort", "", "")
	limit := f.Int("limit", 0, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return nil, err
	}
	if *file == "" {
		return nil, usage("missing argument")
	}
	if *limit < 0 {
		return nil, usage("negative", "option", "--limit")
	}
	var err error
	if x.level, err = effort.Parse(*dial); err != nil {
		return nil, usage("bad effort", "given", *dial)
	}
	if x.tasks, err = readTasks(*file); err != nil {
		return nil, err
	}
	x.tasks = spread(x.tasks, *limit)
	return x, nil
}

// runBenchSigns writes candidates for each task, grades all of them, and tells how often
// each way to choose among them is right. The browser isn't needed for that.
func runBenchSigns(ctx context.Context, e *env, args []string) error {
	f := flags()
	out := f.String("out", "", "")
	x, err := parseBench(f, args)
	if err != nil {
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		h, err := m.hone(ctx, x.model, false)
		if err != nil {
			return err
		}
		var fields []bench.Field
		var rows []any
		for _, t := range x.tasks {
			field, err := candidates(ctx, h, t, x.level)
			if ctx.Err() != nil {
				break // what was measured is told
			}
			if err != nil {
				return err
			}
			right := 0
			for _, c := range field.Candidates {
				if c.Holds && c.Passes {
					right++
				}
			}
			fields, rows = append(fields, field), append(rows, field)
			e.err.line(fmt.Sprintf("%d / %d  %s %s", right, len(field.Candidates), t.ID, field.Error))
		}
		for _, c := range bench.Choices(fields, generate.DefaultWeights) {
			e.out.line(c.String())
		}
		if *out != "" {
			return errors.Join(writeLines(*out, rows), ctx.Err())
		}
		return ctx.Err()
	})
}

// candidates writes candidates for a task and grades each by its checks.
func candidates(ctx context.Context, h *hone.Hone, t *task.Task, level effort.Level) (bench.Field, error) {
	field := bench.Field{ID: t.ID, Lang: t.Lang, Level: t.Level, Request: t.Request}
	list, err := h.Candidates(ctx, hone.Request{Text: t.Request, Lang: t.Lang, Effort: level})
	if err != nil {
		field.Error = err.Error()
		return field, nil
	}
	for _, r := range list {
		c := bench.Candidate{Sketch: r.Source, Signs: r.Signs, Holds: r.App != nil && len(r.Verdict.Failures()) == 0}
		v := r.Verdict
		if r.App != nil {
			graded, err := h.Prover.Logic(ctx, r.App.Definition, t)
			if err != nil {
				return field, err
			}
			c.Passes = graded.Passed
			v = graded
		}
		for _, o := range v.Failures() {
			c.Why += o.Check + ": " + o.Why + "; "
		}
		field.Candidates = append(field.Candidates, c)
	}
	return field, nil
}

// benchMake is Make as the bench wants it: the app that a person would be shown, proven
// or, marked as such, the nearest.
func benchMake(h *hone.Hone, level effort.Level) bench.Make {
	return func(ctx context.Context, request, lang string) (string, time.Duration, error) {
		start := time.Now()
		got, err := h.Make(ctx, hone.Request{Text: request, Lang: lang, Effort: level}, nil)
		took := time.Since(start)
		switch {
		case errors.Is(err, hone.ErrNothing):
			return "", took, fmt.Errorf("%w: %w", bench.ErrNoAnswer, err)
		case err != nil && !errors.Is(err, hone.ErrUnproven):
			return "", took, err
		}
		return got.HTML, took, nil
	}
}

func short(s string) string {
	if r := []rune(s); len(r) > 100 {
		return string(r[:100]) + "…"
	}
	return s
}

func (e *env) report(r *bench.Report) {
	percent := func(x float64) string { return fmt.Sprintf("%.1f %%", 100*x) }
	e.out.line(e.say("bench total", "passed", fmt.Sprint(r.Passed), "n", fmt.Sprint(r.N), "rate", percent(r.Rate),
		"low", percent(r.CI95[0]), "high", percent(r.CI95[1]), "errors", fmt.Sprint(r.Errors)))
	e.out.line(e.say("bench time", "p50", fmt.Sprintf("%.1f", r.P50), "p95", fmt.Sprintf("%.1f", r.P95)))
	rows := [][]string{}
	for _, l := range []string{"1", "2", "3", "4"} {
		if s, ok := r.ByLevel[l]; ok {
			rows = append(rows, []string{e.say("bench level", "level", l), fmt.Sprintf("%d / %d", s.Passed, s.N), percent(s.Rate)})
		}
	}
	for _, l := range languages {
		if s, ok := r.ByLang[l]; ok {
			rows = append(rows, []string{l, fmt.Sprintf("%d / %d", s.Passed, s.N), percent(s.Rate)})
		}
	}
	e.out.table(rows)
}
