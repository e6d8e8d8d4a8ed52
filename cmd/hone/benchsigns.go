package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"hone"
	"hone/bench"
	"hone/generate"
	"hone/task"
)

// runBenchSigns grades several candidates for each task, and tells how often each way to
// choose among them is right: candidates that are written now, or those of an earlier run.
// The browser isn't needed for that.
func runBenchSigns(ctx context.Context, e *env, args []string) error {
	f, x := flags(), &benchFlags{}
	out := f.String("out", "", "")
	f.StringVar(&x.from, "from", "", "")
	f.BoolVar(&x.explain, "explain", false, "")
	if err := x.parse(f, args); err != nil {
		return err
	}
	source := e.written
	if x.from != "" {
		source = e.weighedAnew
	}
	fields, err := source(ctx, x)
	// What was measured before an error or a stop is told and kept.
	if len(fields) > 0 {
		for _, c := range bench.Choices(fields, generate.DefaultWeights) {
			e.out.line(c.String())
		}
	}
	if *out != "" {
		var rows []any
		for _, field := range fields {
			rows = append(rows, field)
		}
		err = errors.Join(err, writeLines(*out, rows))
	}
	return err
}

// written has the model write candidates for each task.
func (e *env) written(ctx context.Context, x *benchFlags) (fields []bench.Field, err error) {
	err = e.withMachinery(func(m *machinery) error {
		m.unseen = x.heldOut
		h, err := m.maker(ctx, x.model, false)
		if err != nil {
			return err
		}
		for _, t := range x.tasks {
			field, err := candidates(ctx, h, t, x)
			if ctx.Err() != nil {
				return ctx.Err()
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
			fields = append(fields, field)
			e.err.line(fmt.Sprintf("%d / %d  %s %s", right, len(field.Candidates), t.ID, field.Error))
		}
		return nil
	})
	return fields, err
}

// candidates writes candidates for a task and grades each by its checks.
func candidates(ctx context.Context, h *hone.Hone, t *task.Task, x *benchFlags) (bench.Field, error) {
	field := bench.Field{ID: t.ID, Lang: t.Lang, Level: t.Level, Request: t.Request}
	list, err := h.Candidates(ctx, hone.Request{Text: t.Request, Lang: t.Lang, Effort: x.level}, x.explain)
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

// weighedAnew reads what --out wrote, and finds out anew what can be without the model. The
// tiers' verdicts, the truth and what the model said of its candidates stay as they were.
func (e *env) weighedAnew(ctx context.Context, x *benchFlags) ([]bench.Field, error) {
	r, err := os.Open(x.from)
	if err != nil {
		return nil, failed(err, "no file", "file", x.from)
	}
	defer r.Close()
	fields, err := bench.ReadFields(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", x.from, err)
	}
	err = e.withMachinery(func(m *machinery) error {
		p, err := m.prover(ctx, false)
		if err != nil {
			return err
		}
		h := &hone.Hone{Prover: p}
		for i := range fields {
			field := &fields[i]
			var list []generate.Candidate
			for _, c := range field.Candidates {
				x := generate.Candidate{Source: c.Sketch, Known: c.Signs.Known}
				if c.Signs.Likely > 0 { // it was written
					x.Tokens = 1
				}
				list = append(list, x)
			}
			signs, err := h.Signs(ctx, hone.Request{Text: field.Request, Lang: field.Lang}, list)
			if err != nil {
				return err
			}
			field.Resign(signs)
		}
		return nil
	})
	return fields, err
}
