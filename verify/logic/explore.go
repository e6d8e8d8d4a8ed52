package logic

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"hone/verify"
)

// A Finding is something wrong that shows without a task.
type Finding struct {
	Kind Kind
	What string // one sentence
}

// Kind tells findings apart.
type Kind string

// The kinds of findings.
const (
	Exception  Kind = "exception"    // the app, or an action, fails
	NoValue    Kind = "no value"     // NaN, undefined and the like are shown
	DeadButton Kind = "dead button"  // a button that never changes anything
	Unused     Kind = "unused input" // an input on which nothing depends
	Constant   Kind = "fixed result" // a result that is always the same
	Slow       Kind = "takes too long"
)

// Exercise explores an app without a task: it fills every field with typical values,
// presses every button several times, and tells what it found.
func (p *Prover) Exercise(ctx context.Context, definition string, now time.Time, lang string) ([]Finding, error) {
	end, err := p.m.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	x := &explorer{m: p.m, now: now, lang: lang, alive: map[string]bool{}, buttons: map[string]string{}, results: map[string]map[string]bool{}}
	err = x.explore(definition)
	var f *fault
	switch {
	case err == nil:
	case errors.As(err, &f):
		x.found(Exception, "%s", f.what)
	case errors.Is(err, errSlow), errors.Is(err, errHuge):
		x.found(Slow, "%s", err)
	case errors.Is(err, verify.ErrNoVerdict):
		return nil, err
	default:
		return nil, fmt.Errorf("verify logic: %w: %w", verify.ErrNoVerdict, err)
	}
	return x.findings, nil
}

type explorer struct {
	m       *machine
	program *program
	now     time.Time
	lang    string

	alive    map[string]bool            // buttons that changed something
	buttons  map[string]string          // id → name of all that were pressed
	results  map[string]map[string]bool // a result's label → what it showed
	order    []string                   // results and buttons as they were first seen
	findings []Finding
}

func (x *explorer) found(kind Kind, format string, args ...any) {
	f := Finding{kind, fmt.Sprintf(format, args...)}
	for _, old := range x.findings {
		if old == f {
			return
		}
	}
	x.findings = append(x.findings, f)
}

func (x *explorer) explore(definition string) (err error) {
	if x.program, err = x.m.define(definition); err != nil {
		return err
	}
	plain, fields, err := x.walk(-1)
	if err != nil {
		return err
	}
	for i, name := range fields {
		if name == "" {
			continue
		}
		other, _, err := x.walk(i)
		if err != nil {
			return err
		}
		if other == plain {
			x.found(Unused, "nothing depends on %s", quote(name))
		}
	}
	for _, id := range x.order {
		if name, ok := x.buttons[id]; ok && !x.alive[id] {
			x.found(DeadButton, "%s changes nothing", quote(name))
		}
		if shown, ok := x.results[id]; ok && len(shown) == 1 && len(fields)+len(x.buttons) > 0 {
			for text := range shown {
				x.found(Constant, "%s is always %s", quote(id), quote(text))
			}
		}
	}
	return nil
}

// walk goes through a fresh app: all fields, then all buttons, forwards and again. It
// gives what was seen on the way, without what stands in the fields, and the names of
// the fields, empty for those that needn't have an effect by themselves. The field number `other` gets another value than in other walks.
func (x *explorer) walk(other int) (seen string, fields []string, err error) {
	s, err := x.m.open(x.program, x.now, x.lang, 7)
	if err != nil {
		return "", nil, err
	}
	var b strings.Builder
	look := func() error {
		p, err := s.look()
		if err == nil {
			b.WriteString(p.text())
			x.note(p)
		}
		return err
	}
	if err := look(); err != nil {
		return "", nil, err
	}
	if fields, err = s.fillEach(other); err != nil {
		return "", nil, err
	}
	if err := look(); err != nil {
		return "", nil, err
	}
	for round := range 3 {
		if round == 2 { // lists cleared by their own buttons are filled again
			if _, err := s.fillEach(other); err != nil {
				return "", nil, err
			}
		}
		before := ""
		visit := func(c *control, after bool) error {
			p, err := s.look()
			if err != nil {
				return err
			}
			state := fmt.Sprint(p.looks(nil), s.world.store, s.world.heard)
			if !after {
				before = state
				x.press(c)
				return nil
			}
			if state != before {
				x.alive[c.id()] = true
			}
			if err := s.pass(patienceMS); err != nil { // what runs, runs on a little
				return err
			}
			return look()
		}
		if err := s.pressAll(pressable, visit); err != nil {
			return "", nil, err
		}
		if err := s.pass(patienceMS); err != nil {
			return "", nil, err
		}
		if err := look(); err != nil {
			return "", nil, err
		}
	}
	if s.thrown != "" {
		x.found(Exception, "an action fails: %s", s.thrown)
	}
	return b.String() + s.world.store, fields, nil
}

// fillEach fills all fields, number `other` with another value than usual.
func (s *session) fillEach(other int) (names []string, err error) {
	n := 0
	err = s.fillAll((*control).field, func(c *control) any {
		name := c.name
		if strings.ContainsAny(c.key, ".:") { // in a quiz, a list's form or a row: not an input that results must depend on
			name = ""
		}
		names = append(names, name)
		round := 0
		if n == other {
			round = 1
		}
		n++
		return typical(c, round)
	})
	return names, err
}

func pressable(c *control) bool { return c.kind == "button" || c.kind == "tab" }

func (x *explorer) press(c *control) {
	id := c.id()
	if _, ok := x.buttons[id]; !ok && (c.kind == "button" || !c.on) { // the open tab changes nothing
		x.buttons[id] = c.name
		x.order = append(x.order, id)
	}
}

var noValue = regexp.MustCompile(`\b(NaN|undefined|Infinity|Invalid Date)\b|\[object \w+\]|\bnull\b`)

// note keeps what results show and finds what should never be shown.
func (x *explorer) note(p *page) {
	for _, r := range p.results {
		label, text := p.pieces[r-1].text, p.pieces[r].text
		if x.results[label] == nil {
			x.results[label] = map[string]bool{}
			x.order = append(x.order, label)
		}
		x.results[label][text] = true
	}
	for _, q := range p.pieces {
		if bad := noValue.FindString(q.text); bad != "" && q.field == "" {
			x.found(NoValue, "%s is shown in %s", bad, quote(q.text))
		}
	}
}
