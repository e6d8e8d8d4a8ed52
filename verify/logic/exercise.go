package logic

import (
	"encoding/json"
	"strconv"
)

// Bounds of the exercise, the browser tier's.
const (
	mostFields  = 40
	mostButtons = 100
)

// exercise does to an app what a curious person would: it fills every field, presses
// every button, new ones included, and the arrow keys, then reloads.
func (g *grading) exercise(s *session) error {
	if _, err := s.things(); err != nil {
		return err
	}
	written := func(c *control) bool { return c.typed() || c.kind == "select" }
	if err := s.fillAll(written, func(c *control) any { return typical(c, 0) }); err != nil {
		return err
	}
	pressed := func(c *control) bool { return c.kind == "button" }
	if err := s.pressAll(pressed, nil); err != nil {
		return err
	}
	for _, key := range []string{"ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"} {
		if err := s.press(key); err != nil {
			return err
		}
	}
	if err := s.pass(patienceMS); err != nil {
		return err
	}
	p, err := s.look()
	if err != nil {
		return err
	}
	if g.names == "" {
		g.names = named(p)
	}
	thrown := s.thrown
	if err := g.storage(s); err != nil {
		return err
	}
	if thrown != "" {
		return failed("an action fails: %s", thrown)
	}
	return nil
}

// storage reloads the app and sees whether all that it stored is still there.
func (g *grading) storage(s *session) error {
	if !s.world.kept {
		return nil
	}
	before := s.world.store
	if err := s.reload(); err != nil {
		return err
	}
	if err := s.pass(stepMS); err != nil {
		return err
	}
	if s.world.store == before {
		return g.add(RuleStorage, nil)
	}
	fresh, err := g.open(len(g.t.Checks))
	if err != nil {
		return err
	}
	var was, is map[string]any
	_ = json.Unmarshal([]byte(before), &was)
	_ = json.Unmarshal([]byte(s.world.store), &is)
	return g.add(RuleStorage, because(lost(fresh.values(was), was, is)))
}

// fillAll puts values into all fields of a kind, those included that appear by it.
func (s *session) fillAll(kind func(*control) bool, value func(*control) any) error {
	done := map[string]bool{}
	for len(done) < mostFields {
		p, err := s.things()
		if err != nil {
			return err
		}
		fresh := false
		for i := range p.controls {
			c := &p.controls[i]
			if !kind(c) || c.disabled || done[c.key] || len(done) >= mostFields {
				continue
			}
			done[c.key], fresh = true, true
			if err := s.enter(c); err != nil {
				return err
			}
			if c.kind == "checkbox" {
				if c, err = s.now(c); err != nil {
					return err
				}
			}
			if err := s.set(c, value(c)); err != nil {
				return err
			}
		}
		if !fresh {
			return nil
		}
	}
	return nil
}

// typical is a value that a person could put in; each round gives another.
func typical(c *control, round int) any {
	pick := func(values ...string) string { return values[round%len(values)] }
	switch c.kind {
	case "number", "slider":
		lo, hi := bounds(c, -1e15, 1e15)
		x := []float64{7, 3, 12}[round%3]
		if c.kind == "slider" && round == 0 {
			x = lo + (hi-lo)/2
		}
		return strconv.FormatFloat(min(max(x, lo), hi), 'g', -1, 64)
	case "date":
		return pick("2026-03-05", "2026-02-11", "2025-12-24")
	case "time":
		return pick("10:30", "18:05", "23:45")
	case "checkbox":
		return c.on == (round%2 == 1)
	case "select", "radio":
		if len(c.options) == 0 {
			return ""
		}
		return c.options[(len(c.options)-1+round)%len(c.options)]
	}
	return pick("Sample 12", "12", "level")
}

// bounds are a field's, or the given ones.
func bounds(c *control, lo, hi float64) (float64, float64) {
	if v := c.node.Get("min"); v != nil && v.ToFloat() == v.ToFloat() {
		lo = v.ToFloat()
	}
	if v := c.node.Get("max"); v != nil && v.ToFloat() == v.ToFloat() {
		hi = v.ToFloat()
	}
	return lo, hi
}

// pressAll presses each usable thing of a kind once, those included that appear by it.
// visit, where given, is called before and after each.
func (s *session) pressAll(kind func(*control) bool, visit func(c *control, after bool) error) error {
	done := map[string]bool{}
	for len(done) < mostButtons {
		p, err := s.things()
		if err != nil {
			return err
		}
		var next *control
		for i := range p.controls {
			c := &p.controls[i]
			if kind(c) && !c.disabled && !done[c.id()] {
				next = c
				break
			}
		}
		if next == nil {
			return nil
		}
		done[next.id()] = true
		if visit != nil {
			if err := visit(next, false); err != nil {
				return err
			}
		}
		if err := s.click(target{control: next}); err != nil {
			return err
		}
		if err := s.pass(stepMS); err != nil {
			return err
		}
		if visit != nil {
			if err := visit(next, true); err != nil {
				return err
			}
		}
	}
	return nil
}

// id tells a button from the one that takes its place, as Start and Pause do.
func (c *control) id() string { return c.key + "\x00" + strconv.Itoa(c.index) + "\x00" + c.name }
