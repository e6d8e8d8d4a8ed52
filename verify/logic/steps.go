package logic

import (
	"fmt"
	"strings"

	"github.com/dop251/goja"

	"hone/task"
)

// A failure is a check that didn't hold, in one sentence.
type failure struct{ why string }

func (f *failure) Error() string { return f.why }

func failed(format string, args ...any) error { return &failure{fmt.Sprintf(format, args...)} }

// step does one thing that a person does. Its error is a *failure, or the app's or our fault.
func (s *session) step(st task.Step) error {
	switch st.Op {
	case task.Wait:
		return s.pass(int64(st.Seconds*1000+0.5), nil)
	case task.Reload:
		if err := s.reload(); err != nil {
			return err
		}
		return s.pass(stepMS, nil)
	}
	for range max(st.Times, 1) {
		if err := s.use(st); err != nil {
			return err
		}
		if err := s.pass(stepMS, nil); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) use(st task.Step) error {
	switch st.Op {
	case task.Press:
		return s.press(st.Key)
	case task.Fill, task.Choose, task.Tick, task.Click, task.Try:
	default:
		return failed("%s: unknown step", st.Op)
	}
	t, found, err := s.await(st)
	if err != nil || !found {
		return err
	}
	switch st.Op {
	case task.Fill:
		return s.fill(t, st.With[0])
	case task.Choose:
		return s.choose(t, st.With)
	}
	return s.click(t)
}

// await finds what a step means and waits for it where it isn't there yet; try doesn't wait.
func (s *session) await(st task.Step) (t target, found bool, err error) {
	var ts []target
	look := func() (bool, error) {
		p, err := s.look()
		if err != nil {
			return false, err
		}
		ts = p.targets(st.Op)
		t, found = find(ts, st.Names, st.Nth)
		return found && !t.disabled, nil
	}
	usable, err := look()
	if err != nil || usable {
		return t, true, err
	}
	if st.Op == task.Try {
		return t, false, nil
	}
	if err := s.pass(patienceMS, func() (bool, error) { usable, err = look(); return usable, err }); err != nil {
		return t, false, err
	}
	switch {
	case !found:
		return t, false, &failure{missing(st.Op, st.Names, ts)}
	case t.disabled:
		return t, false, failed("%s: %s is disabled", st.Op, quote(t.label()))
	}
	return t, true, nil
}

// enter moves the focus, which leaves the field that had it.
func (s *session) enter(c *control) error {
	if s.leave != nil && s.leave.key != c.key {
		if err := s.leaveField(); err != nil {
			return err
		}
	}
	s.focus = c.key
	if c.done != nil {
		s.leave = c
	}
	return nil
}

func (s *session) set(c *control, v any) error {
	if c.act == nil {
		return nil
	}
	return s.do(c.act, c.node, s.m.rt.ToValue(v))
}

func (s *session) fill(t target, with string) error {
	if t.kind == "select" {
		return s.choose(t, []string{with})
	}
	if err := s.enter(t.control); err != nil {
		return err
	}
	s.touch(t.key)
	return s.set(t.control, with)
}

func (s *session) choose(t target, with []string) error {
	o, ok := option(t.options, with)
	if !ok {
		return failed("choose: %s has no option %s; it has %s", quote(t.name), oneOf(with), short(strings.Join(t.options, ", "), 200))
	}
	if err := s.enter(t.control); err != nil {
		return err
	}
	s.touch(t.key)
	return s.set(t.control, o)
}

func (s *session) touch(key string) {
	if s.filled == nil {
		s.filled = map[string]bool{}
	}
	s.filled[key] = true
}

func (s *session) click(t target) error {
	if err := s.enter(t.control); err != nil {
		return err
	}
	switch {
	case t.act == nil:
		return nil
	case t.option != "":
		return s.set(t.control, t.option)
	case t.kind == "checkbox":
		return s.set(t.control, !t.on)
	case t.kind == "tab":
		return s.set(t.control, t.index)
	}
	return s.do(t.act, t.node)
}

// press gives a key to what has the focus, and where that has no use for it, to the app.
func (s *session) press(key string) error {
	p, err := s.look()
	if err != nil {
		return err
	}
	for i := range p.controls {
		c := &p.controls[i]
		if c.key != s.focus || s.focus == "" || c.disabled {
			continue
		}
		switch {
		case key == "Escape" && c.cancelled != nil:
			return s.do(c.cancelled, c.form)
		case key == "Enter" && c.typed() && c.kind != "area" && c.submit != nil:
			if err := s.leaveField(); err != nil {
				return err
			}
			return s.do(c.submit, c.form)
		case (key == "Enter" || key == " " || key == "Space") && c.kind == "button":
			return s.click(target{control: c})
		case c.typed() && c.kind != "slider" && len([]rune(key)) == 1:
			return s.set(c, c.value+key)
		}
		break
	}
	return s.do(s.keys, s.app, goja.Value(s.m.rt.ToValue(key)))
}
