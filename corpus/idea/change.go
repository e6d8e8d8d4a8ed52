package idea

import (
	"hash/fnv"
	"math/rand/v2"
	"strings"

	"hone/task"
)

// A Change is a wish about an app that exists: how it is before and after, and the task
// that the changed app passes.
type Change struct {
	Wish     string
	Old, New string // sketches
	Task     *task.Task
}

// Changes makes wishes of an idea: what an ask says of a flag is a wish where the flag
// was off, and each "edit" line is one. Always the same ones, at most n.
func (d *Idea) Changes(n int) ([]Change, error) {
	seed := fnv.New64a()
	seed.Write([]byte(d.ID))
	rng := rand.New(rand.NewPCG(seed.Sum64(), 2))
	e := newEvaluator()
	var list []Change
	for _, w := range d.wishes() {
		if len(list) == n {
			break
		}
		c, ok, err := d.change(e, rng, w)
		if err != nil {
			return nil, err
		}
		if ok {
			list = append(list, c)
		}
	}
	return list, nil
}

// A wish names a slot and how a person says that it should be otherwise.
type wish struct{ slot, text string }

func (d *Idea) wishes() []wish {
	all := append([]wish(nil), d.Edits...)
	for _, s := range d.Slots {
		if !s.Flag {
			continue
		}
		for _, ask := range d.Asks {
			_, after, ok := strings.Cut(ask, "@?"+s.Names[0]+"(")
			if !ok {
				continue
			}
			inner, _, ok := balanced("("+after, '(', ')')
			if inner = asWish(inner); ok && len([]rune(inner)) > 4 {
				all = append(all, wish{s.Names[0], inner})
				break
			}
		}
	}
	return all
}

// asWish takes off what joined a text to the sentence before it.
func asWish(s string) string {
	s = strings.Trim(s, " ,.;-–—:()")
	for _, w := range []string{"and ", "plus ", "also ", "그리고 "} {
		s = strings.TrimPrefix(s, w)
	}
	return strings.TrimSpace(s)
}

// change makes the wish come true in one variant; ok is false where nothing changes.
func (d *Idea) change(e *evaluator, rng *rand.Rand, w wish) (c Change, ok bool, err error) {
	e.reset()
	for _, s := range d.Slots {
		d.put(e, s, 0)
	}
	old, err := e.lines(d.Sketch)
	if err != nil {
		return c, false, d.errorf("sketch: %v", err)
	}
	for _, s := range d.Slots {
		switch {
		case s.Flag && s.Names[0] == w.slot:
			e.set(w.slot, true)
		case !s.Flag && (strings.Contains(w.text, "@"+s.Names[0]) || s.Names[0] == w.slot):
			i := rng.IntN(len(s.Values))
			if s.Names[0] == w.slot && len(s.Values) > 1 {
				i = 1 + rng.IntN(len(s.Values)-1) // another one than before
			}
			d.put(e, s, i)
		}
	}
	v, err := d.build(e, "")
	if err != nil {
		return c, false, err
	}
	c.Wish, err = e.fill(choose(rng, w.text))
	if err != nil {
		return c, false, d.errorf("edit %q: %v", w.text, err)
	}
	c.Old, c.New, c.Task = strings.Join(old, "\n")+"\n", v.Sketch, v.Task
	c.Task.ID, c.Task.Request = d.ID+"-edit-"+strings.ToLower(strings.ReplaceAll(w.slot, "_", "-")), c.Wish
	return c, c.Old != c.New, nil
}

func (d *Idea) put(e *evaluator, s Slot, i int) {
	if s.Flag {
		e.set(s.Names[0], false)
		return
	}
	for k, n := range s.Names {
		e.set(n, value(s.Values[i][k]))
	}
}
