// Package logic is the logic tier: it runs a sketch's compiled definition in a
// JavaScript engine without a browser and grades it by a task's checks, thousands a
// second, so that training can afford it. Pages are read as the nodes that the core
// gives (sketch/DESIGN.md); it must not know how they are drawn, nor the language that
// they were compiled from.
package logic

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"hone/task"
	"hone/verify"
)

// The rules that a verdict names, besides "task: " and a check's name. They have the
// browser tier's names, so that verdicts can be compared.
const (
	RuleLoads    = "console"      // the definition can be read and opens without an exception
	RuleTitle    = "title"        // the app has a title
	RuleHeading  = "heading"      // and a heading
	RuleVisible  = "fold-desktop" // something is to be seen
	RuleNames    = "names"        // each field and button has a name
	RuleLanguage = "language"     // most names are in the task's language
	RuleExercise = "exercise"     // filling every field and pressing every button raises nothing
	RuleStorage  = "storage"      // what was stored is there after a reload
)

// A Prover grades apps, one after the other: it holds one warm VM and is not safe for
// concurrent use. Make one for each worker.
type Prover struct{ m *machine }

// New makes a prover of the runtime's core (hone/sketch/runtime.Core).
func New(core string) (*Prover, error) {
	m, err := newMachine(core)
	if err != nil {
		return nil, fmt.Errorf("verify logic: %w: the core: %w", verify.ErrNoVerdict, err)
	}
	return &Prover{m}, nil
}

// Prove grades a definition, the JavaScript text that sketch.Compile emits. An error
// wraps verify.ErrNoVerdict and says nothing about the app.
func (p *Prover) Prove(ctx context.Context, definition string, t *task.Task) (*verify.Verdict, error) {
	since := time.Now()
	end, err := p.m.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	g := &grading{m: p.m, t: t, verdict: &verify.Verdict{}}
	late, err := p.m.within(func() error { return g.run(definition) })
	if err == nil && late != nil {
		err = g.add(RuleExercise, late)
	}
	if err != nil {
		return nil, err
	}
	g.verdict.Took = time.Since(since)
	return g.verdict, nil
}

// A grading is one definition on its way to a verdict.
type grading struct {
	m       *machine
	t       *task.Task
	program *program
	verdict *verify.Verdict
	names   string // why the names rule fails
	stopped error  // why the app was stopped, once that is in the verdict
}

func (g *grading) run(definition string) error {
	first, err := g.loads(definition)
	if err != nil || first == nil {
		return err
	}
	for i, c := range g.t.Checks {
		s := first // nothing was done in it yet
		if i > 0 {
			s, err = g.open(i)
		}
		if err == nil {
			err = s.check(c)
		}
		if err == nil && g.names == "" && s.seen != nil {
			g.names = named(s.seen)
		}
		if err := g.add(verify.TaskCheck+c.Name, err); err != nil {
			return err
		}
		if s != nil && s.thrown != "" {
			g.note("an action failed meanwhile: " + s.thrown)
		}
	}
	s, err := g.open(len(g.t.Checks))
	if err == nil {
		err = g.exercise(s)
	}
	if err := g.add(RuleExercise, err); err != nil {
		return err
	}
	return g.add(RuleNames, because(g.names))
}

// loads opens the app and judges what is there before anyone touches it.
func (g *grading) loads(definition string) (*session, error) {
	var s *session
	p, err := g.m.define(definition)
	if err == nil {
		g.program = p
		s, err = g.open(0)
	}
	var shown *page
	if err == nil {
		shown, err = s.look()
	}
	if err != nil {
		if err := g.add(RuleLoads, err); err != nil {
			return nil, err
		}
		for _, c := range g.t.Checks {
			g.verdict.Add(verify.Outcome{Tier: verify.Logic, Check: verify.TaskCheck + c.Name, Status: verify.Skip})
		}
		return nil, nil
	}
	g.add(RuleLoads, nil)
	title := s.title()
	g.add(RuleTitle, because(titled(title)))
	g.add(RuleHeading, because(headed(shown)))
	g.add(RuleVisible, because(visible(shown)))
	g.add(RuleLanguage, because(language(shown, title, g.t.Lang)))
	g.names = named(shown)
	return s, nil
}

// open makes a session whose chance is the check's own, the same each time.
func (g *grading) open(check int) (*session, error) {
	h := fnv.New64a()
	h.Write([]byte(g.t.ID))
	return g.m.open(g.program, g.t.Clock(), g.t.Lang, h.Sum64()+uint64(check))
}

// note adds to what the last outcome says.
func (g *grading) note(what string) {
	o := &g.verdict.Outcomes[len(g.verdict.Outcomes)-1]
	if o.Why != "" {
		what = o.Why + "; " + what
	}
	o.Why = what
}

func because(why string) error {
	if why == "" {
		return nil
	}
	return &failure{why}
}

// add turns an error into an outcome, or gives it back where it isn't the app's.
func (g *grading) add(check string, err error) error {
	o := verify.Outcome{Tier: verify.Logic, Check: check, Status: verify.Pass}
	var fail *failure
	var fl *fault
	switch {
	case err == nil:
	case errors.As(err, &fail), errors.As(err, &fl), errors.Is(err, errSlow), errors.Is(err, errHuge):
		o.Status, o.Why = verify.Fail, err.Error()
		if g.stopped != nil && g.stopped == err { // it was said already
			o.Status, o.Why = verify.Skip, ""
		}
		if g.m.interrupted() != nil {
			g.stopped = err
		}
	case errors.Is(err, verify.ErrNoVerdict):
		return err
	default:
		return fmt.Errorf("verify logic: %w: %w", verify.ErrNoVerdict, err)
	}
	g.verdict.Add(o)
	return nil
}
