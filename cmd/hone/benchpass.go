package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"hone"
	"hone/bench"
	"hone/effort"
	"hone/generate"
	"hone/reward"
	"hone/rollout"
	"hone/task"
)

// passAtOnce is how many tasks are answered together.
const passAtOnce = 3

// runBenchPass draws several answers to each task, as the model gives them, and tells
// pass@1 and pass@k: what reinforcement learning moves. The logic tier judges.
func runBenchPass(ctx context.Context, e *env, args []string) error {
	f, x := flags(), &benchFlags{}
	k := f.Int("k", 8, "")
	asJSON := f.Bool("json", false, "")
	if err := x.parse(f, args); err != nil {
		return err
	}
	if *k < 1 || *k > 64 {
		return usage("pass numbers")
	}
	return e.withMachinery(func(m *machinery) error {
		m.unseen = x.heldOut
		h, err := m.maker(ctx, x.model, false)
		if err != nil {
			return err
		}
		p, err := e.pass(ctx, h, x.tasks, *k)
		if *asJSON {
			return errors.Join(e.json(p), err)
		}
		e.out.line(passLine(p))
		return err
	})
}

// pass is what was measured, also before an error or a stop.
func (e *env) pass(ctx context.Context, h *hone.Hone, tasks []*task.Task, k int) (*bench.Passes, error) {
	w := h.Writer
	s := &rollout.Sampler{Model: w.Model, Prover: h.Prover, Read: generate.Clean, Samples: k, Tokens: effort.Plan{}.Tuned().Tokens}
	return e.passOf(ctx, s, tasks, func(i int) (rollout.Task, error) {
		t := tasks[i]
		near := w.Examples(t.Request, t.Lang, effort.Route(effort.Auto, t.Request).Tuned().Examples, 0)
		return rollout.Task{ID: t.ID, Messages: w.Style.Messages(t.Request, t.Lang, near), Judge: reward.ByChecks(t)}, nil
	})
}

// passOf is pass for tasks that are asked for in some way.
func (e *env) passOf(ctx context.Context, s *rollout.Sampler, tasks []*task.Task, ask func(i int) (rollout.Task, error)) (*bench.Passes, error) {
	s.Temperature, s.AtOnce, s.Seed = 1, passAtOnce, 1
	var items []bench.Tried
	var tokens, cut int
	shown := e.err.progress("pass", int64(len(tasks)), func(n int64) string { return fmt.Sprint(n) })
	var err error
	for from := 0; from < len(tasks) && err == nil; from += passAtOnce {
		var list []rollout.Task
		for i := from; i < min(len(tasks), from+passAtOnce) && err == nil; i++ {
			var t rollout.Task
			t, err = ask(i)
			list = append(list, t)
		}
		if err != nil {
			break
		}
		var answers [][]rollout.Sample
		if answers, err = s.Run(ctx, list, from); err != nil {
			break
		}
		for i, samples := range answers {
			t := tasks[from+i]
			tried := bench.Tried{ID: t.ID, Lang: t.Lang, Level: t.Level, Of: len(samples)}
			for _, a := range samples {
				tokens += len(a.Tokens)
				if a.Reward > 0 {
					tried.Passed++
				}
				if !a.Ended {
					cut++
				}
			}
			items = append(items, tried)
		}
		shown.at(int64(len(items)))
	}
	shown.end(int64(len(items)))
	p := bench.SumUpPasses(items)
	all := float64(max(1, len(items)*s.Samples))
	p.Length, p.Cut = float64(tokens)/all, float64(cut)/all
	return p, err
}

func passLine(p *bench.Passes) string {
	percent := func(r bench.Rate) string {
		return fmt.Sprintf("%.1f %% (%.1f – %.1f)", 100*r.Rate, 100*r.CI95[0], 100*r.CI95[1])
	}
	var parts []string
	for _, lang := range slices.Sorted(maps.Keys(p.ByLang)) {
		parts = append(parts, fmt.Sprintf("%s %.1f %%", lang, 100*p.ByLang[lang]))
	}
	for _, level := range slices.Sorted(maps.Keys(p.ByLevel)) {
		parts = append(parts, fmt.Sprintf("level %d %.1f %%", level, 100*p.ByLevel[level]))
	}
	return fmt.Sprintf("%d × %d  pass@1 %s  pass@%d %s  %s", p.N, p.K, percent(p.One), p.K, percent(p.Any), strings.Join(parts, ", "))
}
