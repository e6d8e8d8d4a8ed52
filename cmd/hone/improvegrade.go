package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"hone/effort"
	"hone/generate"
	"hone/improve"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/reward"
	"hone/verify"
)

// A grader puts tasks to one model as they are served, and judges its likeliest answer
// without a browser: by the task's checks, with the rules against cheats.
type grader struct {
	i      *improving
	writer *generate.Writer
	prover *verify.Prover
	quiet  *improve.Quiet
	shown  *progress

	mu   sync.Mutex
	done int
	tell func(improve.Result)
}

// gradeAtOnce is how many tasks are answered together: decoding four takes little longer
// than decoding one.
const gradeAtOnce = 4

func (i *improving) grade(ctx context.Context, m improve.Model, tasks []improve.Task, tell func(improve.Result)) error {
	g, end, err := i.grader(ctx, m)
	if err != nil {
		return err
	}
	defer end()
	g.tell = tell
	g.shown = i.e.err.progress(m.Name, int64(len(tasks)), func(n int64) string { return fmt.Sprint(n) })
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	errs := make([]error, len(tasks))
	free := make(chan struct{}, gradeAtOnce)
	var all sync.WaitGroup
	for at, t := range tasks {
		free <- struct{}{}
		all.Go(func() {
			defer func() { <-free }()
			if errs[at] = g.one(ctx, t); errs[at] != nil {
				stop()
			}
		})
	}
	all.Wait()
	g.shown.end(int64(g.done))
	return errors.Join(firstOf(errs))
}

// firstOf is the first error that isn't only the end of the others.
func firstOf(errs []error) error {
	var any error
	for _, err := range errs {
		if err != nil && !errors.Is(err, context.Canceled) {
			return err
		}
		if any == nil {
			any = err
		}
	}
	return any
}

// grader opens a model on one thread.
func (i *improving) grader(ctx context.Context, m improve.Model) (g *grader, end func(), err error) {
	s, err := i.e.models()
	if err != nil {
		return nil, nil, err
	}
	base, err := s.Model(m.Base)
	if err != nil {
		return nil, nil, err
	}
	libs, err := s.Runtime()
	if err != nil {
		return nil, nil, err
	}
	g = &grader{i: i}
	trained := m.Adapter
	if trained == "" {
		trained = base.Path
	}
	form, err := formOfFile(trained)
	if err != nil {
		return nil, nil, err
	}
	if i.near == nil {
		if i.near, err = library(false); err != nil {
			return nil, nil, err
		}
	}
	if g.prover, err = i.m.prover(ctx, false); err != nil {
		return nil, nil, err
	}
	if g.quiet, err = i.quiet(); err != nil {
		return nil, nil, err
	}
	engine, err := llamacpp.Open(libs, base.Path, llamacpp.Options{Threads: 1, Sequences: 2 * gradeAtOnce, Prefixes: gradeAtOnce})
	if err != nil {
		return nil, nil, err
	}
	if err := engine.SetAdapter(ctx, llm.Adapter{Path: m.Adapter, Scale: 1}); err != nil {
		engine.Close()
		return nil, nil, err
	}
	g.writer = &generate.Writer{Model: engine, Style: form.Style, Set: form.Set, Library: i.near}
	return g, func() { engine.Close() }, nil
}

// one grades a task, when the machine is free.
func (g *grader) one(ctx context.Context, t improve.Task) error {
	if err := g.quiet.Wait(ctx); err != nil {
		return err
	}
	passed, err := g.passes(ctx, t.ID)
	if err != nil {
		return fmt.Errorf("%s: %w", t.ID, err)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.tell(improve.Result{ID: t.ID, Passed: passed})
	g.done++
	g.shown.at(int64(g.done))
	return nil
}

func (g *grader) passes(ctx context.Context, id string) (bool, error) {
	v, ok := g.i.held[id]
	if !ok {
		return false, errNoTask
	}
	plan := effort.Route(effort.Auto, v.Task.Request)
	if g.writer.Style == generate.Tuned {
		plan = plan.Tuned()
	}
	plan.Samples = 1
	judge, err := reward.New(ctx, g.prover, v.Task, v.Sketch)
	if err != nil {
		return false, err
	}
	list, _, err := g.writer.Write(ctx, v.Task.Request, v.Task.Lang, plan, 0, nil)
	if errors.Is(err, generate.ErrEmpty) {
		return false, nil
	}
	if err != nil || len(list) == 0 {
		return false, err
	}
	r, err := judge.Of(ctx, g.prover, list[0].Source)
	return r.Value > 0, err
}
