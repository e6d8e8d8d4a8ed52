package main

import (
	"context"

	"hone/effort"
	"hone/generate"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/task"
)

// passes measures a run while it goes on: the share of held-out tasks whose likeliest
// answer, asked for as it is when a person asks, passes the task's checks in the logic tier.
func (m *machinery) passes(ctx context.Context, base string, tasks []*task.Task) (func(adapter string) (float64, error), error) {
	s, err := m.e.models()
	if err != nil {
		return nil, err
	}
	libs, err := s.Runtime()
	if err != nil {
		return nil, err
	}
	p, err := m.prover(ctx, false)
	if err != nil {
		return nil, err
	}
	shelf, err := library(false)
	if err != nil {
		return nil, err
	}
	return func(adapter string) (float64, error) {
		// Opened anew each time: the trainer needs the memory and the cores meanwhile.
		engine, err := llamacpp.Open(libs, base, llamacpp.Options{})
		if err != nil {
			return 0, err
		}
		defer engine.Close()
		if err := engine.SetAdapter(ctx, llm.Adapter{Path: adapter, Scale: 1}); err != nil {
			return 0, err
		}
		form, err := formOfFile(adapter)
		if err != nil {
			return 0, err
		}
		w := &generate.Writer{Model: engine, Style: form.Style, Set: form.Set, Library: shelf}
		right := 0
		for _, t := range tasks {
			plan := effort.Route(effort.Auto, t.Request).Tuned()
			plan.Samples = 1
			list, _, err := w.Write(ctx, t.Request, t.Lang, plan, 0, nil)
			if err != nil && ctx.Err() != nil {
				return 0, err
			}
			if len(list) == 0 {
				continue // nothing whole was written: an answer, and a wrong one
			}
			_, v, err := p.Cheap(ctx, list[0].Source, t)
			if err != nil {
				return 0, err
			}
			if v.Passed {
				right++
			}
		}
		return float64(right) / float64(len(tasks)), nil
	}, nil
}
