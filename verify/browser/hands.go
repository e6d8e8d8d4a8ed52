package browser

import (
	"context"
	"errors"
	"slices"
	"time"

	"hone/task"
	"hone/verify"
)

// Hands are what a person uses a page with.
type Hands int

// With Keys, what is clicked is reached by Tab and pressed by Enter or Space. With Touch,
// on a phone's screen, it is tapped; an arrow key is a stroke of the finger, Space a tap.
const (
	Mouse Hands = iota
	Keys
	Touch
)

// ErrKeyboard is returned for a task that only a keyboard can do: by touch it says nothing.
var ErrKeyboard = errors.New("the task presses keys that no touch stands for")

// By does a task's checks with these hands, and none of the general checks. What presses keys
// that no touch stands for is left out by touch; where nothing else is left, it is ErrKeyboard.
func (b *Browser) By(ctx context.Context, hands Hands, html string, t *task.Task) (*verify.Verdict, error) {
	checks := t.Checks
	if hands == Touch {
		checks = slices.DeleteFunc(slices.Clone(checks), typed)
		if len(checks) == 0 {
			return nil, ErrKeyboard
		}
	}
	select {
	case b.slots <- struct{}{}:
		defer func() { <-b.slots }()
	case <-ctx.Done():
		return nil, noVerdict(ctx.Err())
	}
	r := &run{browser: b, ctx: ctx, html: html, task: t, hands: hands, verdict: new(verify.Verdict)}
	defer r.end()
	for i := range checks {
		if err := r.check(&checks[i]); err != nil {
			return nil, noVerdict(err)
		}
	}
	r.verdict.Add(r.tasks...)
	return r.verdict, nil
}

// typed tells whether a check presses keys that no touch stands for.
func typed(c task.Check) bool {
	return slices.ContainsFunc(c.Do, func(s task.Step) bool {
		return s.Op == task.Press && s.Key != " " && s.Key != "Space" && strokes[s.Key] == [2]float64{}
	})
}

// aim uses the thing that was found last, which lies at a place.
func (p *page) aim(ctx context.Context, x, y float64) (why string, err error) {
	switch p.load.hands {
	case Keys:
		return p.reach(ctx)
	case Touch:
		return "", p.tap(ctx, x, y)
	}
	return "", p.click(ctx, x, y)
}

// reach goes to what was found last and presses it.
func (p *page) reach(ctx context.Context) (why string, err error) {
	var way struct {
		Keys []string
		Why  string
	}
	if err := p.eval(ctx, &way, "reach"); err != nil || way.Why != "" {
		return way.Why, err
	}
	for _, k := range way.Keys {
		if err := p.press(ctx, k); err != nil {
			return "", err
		}
	}
	return "", nil
}

// strokes are the ways that a finger goes for an arrow key.
var strokes = map[string][2]float64{"ArrowLeft": {-1, 0}, "ArrowRight": {1, 0}, "ArrowUp": {0, -1}, "ArrowDown": {0, 1}}

// stroke does by touch what a key does: over the board, or by the button that stands for it.
func (p *page) stroke(ctx context.Context, key string) error {
	var at struct {
		X, Y float64
		Tap  bool
	}
	if err := p.eval(ctx, &at, "playground", key); err != nil {
		return err
	}
	way, ok := strokes[key]
	if !ok || at.Tap {
		return p.tap(ctx, at.X, at.Y)
	}
	const far, steps = 80, 4
	if err := p.touch(ctx, "touchStart", at.X, at.Y); err != nil {
		return err
	}
	for n := 1.0; n <= steps; n++ {
		if err := p.touch(ctx, "touchMove", at.X+way[0]*far*n/steps, at.Y+way[1]*far*n/steps); err != nil {
			return err
		}
	}
	time.Sleep(pause)
	return p.touch(ctx, "touchEnd", 0, 0)
}

// pause is real time that the finger rests before it leaves: after a quick stroke the browser takes a
// tap for the stop of what still glides, for up to half a second.
const pause = 150 * time.Millisecond

// tap touches a place. The browser makes a click of it, a moment later.
func (p *page) tap(ctx context.Context, x, y float64) error {
	var before, now int
	if err := p.eval(ctx, &before, "taps"); err != nil {
		return err
	}
	if err := p.touch(ctx, "touchStart", x, y); err != nil {
		return err
	}
	if err := p.touch(ctx, "touchEnd", 0, 0); err != nil {
		return err
	}
	for range 100 {
		if err := p.eval(ctx, &now, "taps"); err != nil || now != before {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
	return nil // a stage takes the touch itself
}

func (p *page) touch(ctx context.Context, kind string, x, y float64) error {
	p.input()
	points := []args{}
	if kind != "touchEnd" {
		points = append(points, args{"x": x, "y": y})
	}
	return p.call(ctx, "Input.dispatchTouchEvent", args{"type": kind, "touchPoints": points}, nil)
}
