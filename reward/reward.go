// Package reward turns what was proven of an app into a number to learn from, with the
// rules against apps that please the checks without doing what was asked. It must not
// know who wrote an app or what is learnt from the number.
package reward

import (
	"context"
	"fmt"
	"slices"

	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// Judging is what rewards answers to one task.
type Judging interface {
	Of(ctx context.Context, p *verify.Prover, answer string) (Reward, error)
	Task() *task.Task
}

// A Judge rewards apps by a task's checks.
type Judge struct {
	task *task.Task
	idle *task.Task // the checks that a right app fails as long as nobody does anything
}

// New makes the judge of a task from an app that is known to be right. An error means
// that the app isn't, or that it couldn't be found out.
func New(ctx context.Context, p *verify.Prover, t *task.Task, right string) (*Judge, error) {
	app, v, err := p.Cheap(ctx, right, t)
	if err != nil {
		return nil, fmt.Errorf("reward: %s: %w", t.ID, err)
	}
	if app == nil || !v.Passed {
		return nil, fmt.Errorf("reward: %s: the app that should be right fails: %v", t.ID, v.Failures())
	}
	idle := *t
	idle.Checks = nil
	for _, c := range t.Checks {
		if len(c.Do) > 0 {
			c.Do = nil
			idle.Checks = append(idle.Checks, c)
		}
	}
	j := &Judge{task: t, idle: &idle}
	at, err := p.Logic(ctx, app.Definition, &idle)
	if err != nil {
		return nil, fmt.Errorf("reward: %s: %w", t.ID, err)
	}
	idle.Checks = slices.DeleteFunc(slices.Clone(idle.Checks), func(c task.Check) bool { return passes(at, c.Name) })
	return j, nil
}

// ByChecks judges by a task's checks alone, where no right app is at hand: for measuring,
// not for learning, which would find the checks that hold by themselves.
func ByChecks(t *task.Task) *Judge { return &Judge{task: t, idle: &task.Task{}} }

// A Reward is a number with its reason.
type Reward struct {
	Value float64 // 1: does what was asked; 0: doesn't
	Why   string  // of a 0
	App   *sketch.Compiled
}

// Of judges an answer. There is nothing between right and wrong: a share for some checks
// would pay for printing what they look for. An error is no verdict, and must not be
// learnt from.
func (j *Judge) Of(ctx context.Context, p *verify.Prover, answer string) (Reward, error) {
	app, v, err := p.Cheap(ctx, answer, j.task)
	if err != nil {
		return Reward{}, fmt.Errorf("reward: %w", err)
	}
	if app == nil || !v.Passed {
		why := "nothing ran"
		if f := v.Failures(); len(f) > 0 {
			why = f[0].Check + ": " + f[0].Why
		}
		return Reward{Why: why, App: app}, nil
	}
	if len(j.idle.Checks) == 0 {
		return Reward{Value: 1, App: app}, nil
	}
	// What a check wants to see after its steps must not be there without them.
	at, err := p.Logic(ctx, app.Definition, j.idle)
	if err != nil {
		return Reward{}, fmt.Errorf("reward: %w", err)
	}
	for _, c := range j.idle.Checks {
		if passes(at, c.Name) {
			return Reward{Why: fmt.Sprintf("cheat: %q holds before anything is done", c.Name), App: app}, nil
		}
	}
	return Reward{Value: 1, App: app}, nil
}

func passes(v *verify.Verdict, check string) bool {
	return slices.ContainsFunc(v.Outcomes, func(o verify.Outcome) bool {
		return o.Check == verify.TaskCheck+check && o.Status == verify.Pass
	})
}

// Task is what is judged.
func (j *Judge) Task() *task.Task { return j.task }
