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
	"hone/task"
	"hone/verify"
)

func benchVerbs() []verb {
	return []verb{
		{"bench apps", "--tasks FILE [--model NAME|URL] [--effort low|auto|high] [--limit N] [--held-out] [--json]", runBenchApps},
		{"bench changes", "--tasks FILE [--model NAME|URL] [--effort low|auto|high] [--limit N] [--json]", runBenchChanges},
		{"bench signs", "(--tasks FILE [--model NAME|URL] [--effort low|auto|high] [--limit N] [--held-out] [--explain] | --from FILE) [--out FILE]", runBenchSigns},
		{"bench pass", "--tasks FILE [--model NAME|URL] [--k N] [--limit N] [--held-out] [--json]", runBenchPass},
		{"bench soak", "[--makes N] [--people N] [--browser N] [--json]", runBenchSoak},
		{"bench make", "[--tasks FILE] [--model NAME|URL] [--effort low|auto|high] [--limit N] [--held-out] [--starts N] [--json]", runBenchMake},
	}
}

// runBenchApps puts each task's request through Make, and grades what comes out by the
// task's checks.
func runBenchApps(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	x := &benchFlags{}
	if err := x.parse(f, args); err != nil {
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		m.unseen = x.heldOut
		h, err := m.hone(ctx, x.model, false)
		if err != nil {
			return err
		}
		return e.benchAnswers(ctx, h, x, benchMake(h, x.level), *asJSON)
	})
}

// benchAnswers grades the answer to each task, and tells how many are right.
func (e *env) benchAnswers(ctx context.Context, h *hone.Hone, x *benchFlags, answer bench.Make, asJSON bool) error {
	r, err := bench.Apps(ctx, x.tasks, answer, func(ctx context.Context, html string, t *task.Task) (*verify.Verdict, error) {
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
	if err == nil {
		err = graded(r)
	}
	if asJSON {
		return errors.Join(e.json(r), err)
	}
	e.report(r)
	return err
}

// graded is nil where any task got a verdict: a set of which none did was not measured.
func graded(r *bench.Report) error {
	if r.N > 0 || r.Errors == 0 {
		return nil
	}
	return missing(errors.New(r.Items[0].Why), "nothing graded", "because", r.Items[0].Why)
}

// benchFlags are what the benches share.
type benchFlags struct {
	tasks []*task.Task
	model string
	level effort.Level
	from  string // what an earlier run stored, instead of the others

	explain bool // how well candidates explain the request is measured too
	heldOut bool // the tasks are made of the ideas held out for validation: no example may be

	read     func(file string) ([]*task.Task, error) // where the file isn't one of tasks alone
	most     int                                     // tasks, where nothing is said
	anyTasks func() ([]*task.Task, error)            // where no file is named; nil: one has to be
}

func (x *benchFlags) parse(f *flag.FlagSet, args []string) (err error) {
	file := f.String("tasks", "", "")
	f.StringVar(&x.model, "model", "", "")
	dial := f.String("effort", "", "")
	limit := f.Int("limit", x.most, "")
	f.BoolVar(&x.heldOut, "held-out", x.heldOut, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	if x.from != "" {
		return onlyFrom(f)
	}
	if *file == "" && x.anyTasks == nil {
		return usage("missing argument")
	}
	if *limit < 0 {
		return usage("negative", "option", "--limit")
	}
	if x.level, err = effort.Parse(*dial); err != nil {
		return usage("bad effort", "given", *dial)
	}
	if *file == "" {
		x.heldOut = true
		x.tasks, err = x.anyTasks()
	} else {
		read := readTasks
		if x.read != nil {
			read = x.read
		}
		x.tasks, err = read(*file)
	}
	if err != nil {
		return err
	}
	x.tasks = spread(x.tasks, *limit)
	return nil
}

// onlyFrom allows beside --from nothing that is about writing candidates.
func onlyFrom(f *flag.FlagSet) (err error) {
	f.Visit(func(x *flag.Flag) {
		if x.Name != "from" && x.Name != "out" {
			err = usage("extra argument", "arg", "--"+x.Name)
		}
	})
	return err
}

// benchMake is Make as the bench wants it: the app that a person would be shown, proven
// or, marked as such, the nearest.
func benchMake(h *hone.Hone, level effort.Level) bench.Make {
	return func(ctx context.Context, t *task.Task) (bench.Answer, error) {
		start := time.Now()
		got, err := h.Make(ctx, hone.Request{Text: t.Request, Lang: t.Lang, Effort: level}, nil)
		a := bench.Answer{Took: time.Since(start)}
		switch {
		case errors.Is(err, hone.ErrNothing):
			return a, fmt.Errorf("%w: %w", bench.ErrNoAnswer, err)
		case err != nil && !errors.Is(err, hone.ErrUnproven):
			return a, err
		}
		a.HTML, a.Found = got.HTML, got.Found
		return a, nil
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
	if r.Found.N > 0 {
		e.out.line(e.say("bench found", "n", fmt.Sprint(r.Found.N), "passed", fmt.Sprint(r.Found.Passed)))
	}
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
