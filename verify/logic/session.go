package logic

import (
	"math"
	"math/rand/v2"
	"time"

	"github.com/dop251/goja"
)

// A world is what an app has around it: a clock that moves only when told to, seeded
// chance, and storage.
type world struct {
	now    int64 // ms since 1970
	chance rand.PCG
	seeded rand.PCG // as chance was at first
	store  string
	kept   bool // store was written
	heard  int  // beeps, copies and spoken texts: an effect that isn't seen
}

func (m *machine) now() int64 { return m.world.now }

// random gives 0 ≤ x < 1, as Math.random does.
func (m *machine) random() float64 {
	return float64(m.world.chance.Uint64()>>11) / (1 << 53)
}

// newEnv makes the env object of sketch/DESIGN.md. One serves all sessions in turn.
func (m *machine) newEnv() *goja.Object {
	env := m.rt.NewObject()
	heard := func(goja.FunctionCall) goja.Value { m.world.heard++; return goja.Undefined() }
	for name, f := range map[string]func(goja.FunctionCall) goja.Value{
		"now":    func(goja.FunctionCall) goja.Value { return m.rt.ToValue(m.now()) },
		"random": func(goja.FunctionCall) goja.Value { return m.rt.ToValue(m.random()) },
		"load": func(goja.FunctionCall) goja.Value {
			if !m.world.kept {
				return goja.Null()
			}
			return m.rt.ToValue(m.world.store)
		},
		"store": func(c goja.FunctionCall) goja.Value {
			m.world.store, m.world.kept = c.Argument(0).String(), true
			return goja.Undefined()
		},
		"beep": heard, "tone": heard, "copy": heard, "speak": heard,
	} {
		env.Set(name, f)
	}
	env.Set("zone", 0)
	for _, name := range []string{"work", "changed"} { // a property that isn't there is looked for up the prototypes
		env.Set(name, goja.Undefined())
	}
	return env
}

// How much of the app's own time passes at each thing that a person does, and for how
// long is waited for a thing or an expectation (docs/tasks.md).
const (
	stepMS     = 50
	patienceMS = 1000
)

// A session is one opened app.
type session struct {
	m       *machine
	program *program
	world   *world
	lang    string

	app   *goja.Object
	timed bool // something may change by time alone

	seen   *page           // nil when something may have changed since
	still  *page           // where seen is nil: a page whose controls are right, though values and results may not be
	stale  bool            // what stands in the fields of still may not be right either
	fresh  bool            // of a still program: nothing was done since it was opened
	filled map[string]bool // keys of fields that were filled since loading
	focus  string          // key of the focused control
	wishes int64           // the highest wish for the focus that was followed
	leave  *control        // the field that a person is still in
	thrown string          // the first exception of an action
}

// open makes a fresh app with empty storage. A program is always opened at the same time
// and in the same language, so that without chance it always looks the same.
func (m *machine) open(p *program, now time.Time, lang string, seed uint64) (*session, error) {
	w := &world{now: now.UnixMilli()}
	w.chance.Seed(seed, 0x9e3779b97f4a7c15)
	w.seeded = w.chance
	s := &session{m: m, program: p, world: w, lang: lang}
	if err := s.load(); err != nil {
		return s, err
	}
	if err := s.pass(stepMS); err != nil {
		return s, err
	}
	s.fresh = p.still
	if p.fresh != nil && w.chance == w.seeded {
		s.still, s.stale = p.fresh.copy(), false
	}
	return s, nil
}

// load starts the app with what is stored.
func (s *session) load() error {
	m := s.m
	m.world = s.world
	m.runs = s
	s.seen, s.still, s.fresh, s.filled, s.focus, s.wishes, s.leave = nil, nil, false, nil, "", 0, nil
	return m.protect(func() {
		if s.program.value == nil {
			def, err := m.rt.RunProgram(s.program.code)
			if err != nil {
				panic(err)
			}
			s.program.study(def)
			s.program.still = s.program.still && !m.wary
		}
		app, err := m.start(goja.Undefined(), s.program.value, m.env)
		if err != nil {
			panic(err)
		}
		s.app = app.ToObject(m.rt)
		plan, ok := s.app.Get("plan").(*goja.Object)
		if !ok {
			panic(&fault{"the app has no plan"})
		}
		s.timed = yes(plan, "timed")
	})
}

// do calls something of the app that may change it. An exception is kept and shown in
// verdicts, and the app goes on, as a page does.
func (s *session) do(f goja.Callable, this goja.Value, args ...goja.Value) error {
	s.changed()
	_, err := s.try(f, this, args...)
	return err
}

// changed says that something may have changed. Of most calculators the fields and buttons
// stay the same whatever is done, so that they needn't be looked at again to find the next one.
func (s *session) changed() {
	if s.seen != nil {
		s.still = s.seen
	}
	if !s.program.still {
		s.still = nil
	}
	s.seen, s.stale, s.fresh = nil, true, false
}

// wake makes the core think of this app: what a control does, it does to the one that runs.
func (s *session) wake() error {
	s.m.world = s.world
	if s.m.runs == s {
		return nil
	}
	s.m.runs = s
	_, err := s.m.call(s.m.enter, s.app)
	return err
}

func (s *session) try(f goja.Callable, this goja.Value, args ...goja.Value) (goja.Value, error) {
	if err := s.wake(); err != nil {
		return nil, err
	}
	v, err := s.m.call(f, this, args...)
	if x, ok := err.(*fault); ok && s.m.interrupted() == nil {
		if s.thrown == "" {
			s.thrown = x.what
		}
		return nil, nil
	}
	return v, err
}

// put is do for a field. Where fields stay the same, only this one has another value now.
func (s *session) put(c *control, v goja.Value) error {
	stale := s.stale && s.seen == nil
	if err := s.do(c.act, c.node, v); err != nil {
		return err
	}
	if s.still != nil && c.kind != "tab" {
		s.stale = stale
		if c.kind == "checkbox" {
			c.on = v.ToBoolean()
		} else {
			c.value = v.String()
		}
	}
	return nil
}

// things gives a page whose controls are those of this moment, though their values may not be.
func (s *session) things() (*page, error) {
	if s.seen == nil && s.still != nil {
		return s.still, nil
	}
	return s.look()
}

// now gives a control with the value that it has at this moment, where that matters.
func (s *session) now(c *control) (*control, error) {
	if s.seen != nil || !s.stale {
		return c, nil
	}
	p, err := s.look()
	if err != nil {
		return nil, err
	}
	for i := range p.controls {
		if x := &p.controls[i]; x.key == c.key && x.kind == c.kind && x.index == c.index {
			return x, nil
		}
	}
	return c, nil
}

// look gives what is on the page now.
func (s *session) look() (*page, error) {
	if s.seen != nil {
		return s.seen, nil
	}
	if err := s.wake(); err != nil {
		return nil, err
	}
	v, err := s.m.call(s.m.view, s.app)
	if err != nil {
		return nil, err
	}
	p, err := s.m.read(v)
	if err != nil {
		return nil, err
	}
	s.seen, s.still, s.stale = p, nil, false
	if s.fresh && s.program.fresh == nil && s.world.chance == s.world.seeded {
		s.program.fresh = p.copy()
	}
	if p.wish > s.wishes {
		s.wishes, s.focus = p.wish, ""
	}
	for i := range p.controls { // the page puts the focus where the app wishes it
		if c := &p.controls[i]; c.wish > s.wishes {
			s.wishes, s.focus = c.wish, c.key
		}
	}
	return p, nil
}

// next is the moment at which something changes by time alone, but not after end.
func (s *session) next(end int64) (int64, bool, error) {
	if !s.timed && !yes(s.app, "usesTime") {
		return end, false, nil
	}
	if err := s.wake(); err != nil {
		return 0, false, err
	}
	v, err := s.m.call(s.m.due, s.app)
	if err != nil {
		return 0, false, err
	}
	due := v.ToFloat()
	if math.IsNaN(due) || due > float64(end) {
		return end, false, nil
	}
	// A due moment that has passed takes a millisecond all the same, as a page's timer does.
	return min(end, max(int64(math.Ceil(due)), s.world.now+1)), true, nil
}

// pass lets time go by, running what is due at its moment.
func (s *session) pass(ms int64) error {
	end := s.world.now + ms
	for s.world.now < end {
		at, due, err := s.next(end)
		if err != nil {
			return err
		}
		s.world.now = at
		if !due {
			break
		}
		if err := s.do(s.m.tick, s.app); err != nil {
			return err
		}
		if err := s.m.interrupted(); err != nil {
			return err
		}
	}
	return nil
}

// sleep is pass for a wait, of which only the end is seen: where nothing acts meanwhile
// but one timer's end, the app catches up at the end, as a page does that slept.
func (s *session) sleep(ms int64) error {
	if !s.program.sleeps {
		return s.pass(ms)
	}
	end := s.world.now + ms
	_, due, err := s.next(end)
	s.world.now = end
	if !due || err != nil {
		return err
	}
	return s.do(s.m.tick, s.app)
}

// leaveField tells the app that a person has left the field they were in.
func (s *session) leaveField() error {
	c := s.leave
	s.leave = nil
	if c == nil || c.done == nil {
		return nil
	}
	return s.do(c.done, c.node)
}

func (s *session) reload() error {
	if err := s.leaveField(); err != nil {
		return err
	}
	return s.load()
}
