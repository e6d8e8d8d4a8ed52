package verify

import (
	"context"
	"fmt"
	"time"

	"hone/sketch"
	"hone/task"
)

// LogicTier runs a compiled definition without a browser (verify/logic).
type LogicTier interface {
	Prove(ctx context.Context, definition string, t *task.Task) (*Verdict, error)
	Behave(ctx context.Context, definition string, steps []task.Step, now time.Time, lang string) (string, error)
}

// PageTier runs a page in a real browser (verify/browser).
type PageTier interface {
	Verify(ctx context.Context, html string, t *task.Task) (*Verdict, error)
}

// A Prover grades apps through all tiers. It is safe for several goroutines.
type Prover struct {
	logic chan LogicTier // idle ones
	page  PageTier
}

// NewProver takes the tiers; each of logic serves one caller at a time. page may be nil
// where only the cheap tiers are wanted.
func NewProver(logic []LogicTier, page PageTier) *Prover {
	p := &Prover{logic: make(chan LogicTier, len(logic)), page: page}
	for _, l := range logic {
		p.logic <- l
	}
	return p
}

// Cheap runs the static and the logic tier on a sketch. The compiled app is nil where
// nothing of it can run.
func (p *Prover) Cheap(ctx context.Context, src string, t *task.Task) (*sketch.Compiled, *Verdict, error) {
	start := time.Now()
	c, v := CheckSource(src, t.Lang)
	if c != nil {
		logic, err := p.Logic(ctx, c.Definition, t)
		if err != nil {
			return c, v, err
		}
		v.Add(logic.Outcomes...)
	}
	v.Took = time.Since(start)
	return c, v, nil
}

// Logic runs the logic tier alone.
func (p *Prover) Logic(ctx context.Context, definition string, t *task.Task) (*Verdict, error) {
	var v *Verdict
	err := p.withLogic(ctx, func(l LogicTier) (err error) {
		v, err = l.Prove(ctx, definition, t)
		return err
	})
	return v, err
}

// Behave tells what a definition shows after some steps.
func (p *Prover) Behave(ctx context.Context, definition string, steps []task.Step, t *task.Task) (string, error) {
	var seen string
	err := p.withLogic(ctx, func(l LogicTier) (err error) {
		seen, err = l.Behave(ctx, definition, steps, t.Clock(), t.Lang)
		return err
	})
	return seen, err
}

func (p *Prover) withLogic(ctx context.Context, f func(LogicTier) error) error {
	select {
	case l := <-p.logic:
		defer func() { p.logic <- l }()
		return f(l)
	case <-ctx.Done():
		return fmt.Errorf("%w: %w", ErrNoVerdict, ctx.Err())
	}
}

// Page runs the browser tier on a page.
func (p *Prover) Page(ctx context.Context, html string, t *task.Task) (*Verdict, error) {
	if p.page == nil {
		return nil, fmt.Errorf("%w: no browser", ErrNoVerdict)
	}
	return p.page.Verify(ctx, html, t)
}

// Sketch runs all tiers on a sketch, cheapest first; a tier that fails is the last.
func (p *Prover) Sketch(ctx context.Context, src string, t *task.Task) (*sketch.Compiled, *Verdict, error) {
	start := time.Now()
	c, v, err := p.Cheap(ctx, src, t)
	if err != nil || c == nil || !v.Passed {
		return c, v, err
	}
	page, err := p.Page(ctx, c.HTML, t)
	if err != nil {
		return c, v, err
	}
	v.Add(page.Outcomes...)
	v.Pictures = page.Pictures
	v.Took = time.Since(start)
	return c, v, nil
}
