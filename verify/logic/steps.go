package logic

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

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
		return s.sleep(int64(st.Seconds*1000 + 0.5))
	case task.Reload:
		if err := s.reload(); err != nil {
			return err
		}
		return s.pass(stepMS)
	}
	for range max(st.Times, 1) {
		var err error
		if st.Op == task.Press {
			err = s.press(st.Key)
		} else {
			err = s.use(st)
		}
		if err != nil {
			return err
		}
		if err := s.pass(stepMS); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) use(st task.Step) error {
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
func (s *session) await(st task.Step) (t target, usable bool, err error) {
	var ts []target
	found := false
	err = s.poll(func() (bool, error) {
		p, err := s.things()
		if err != nil {
			return false, err
		}
		ts = p.targets(st.Op)
		if t, found = find(st.Op, ts, st.Names, st.Nth); !found {
			return st.Op == task.Try, nil
		}
		if usable = !t.disabled; usable && st.Op == task.Choose {
			_, usable = option(t.options, st.With)
		}
		return usable || st.Op == task.Try, nil
	})
	switch {
	case err != nil || usable || st.Op == task.Try:
		return t, usable, err
	case !found:
		return t, false, &failure{missing(st.Op, st.Names, ts)}
	case t.disabled:
		return t, false, failed("%s: %s is disabled", st.Op, quote(t.label()))
	}
	return t, false, failed("%s has no option %s; it has %s", quote(t.name), oneOf(st.With), short(strings.Join(t.options, ", "), 200))
}

// poll looks now and, until look gives true, every 50 ms for a second of the app's time.
func (s *session) poll(look func() (bool, error)) error {
	for waited := int64(0); ; waited += stepMS {
		if done, err := look(); done || err != nil || waited >= patienceMS {
			return err
		}
		// Nothing changes before the next due moment.
		if _, due, err := s.next(s.world.now + patienceMS - waited); !due || err != nil {
			return err
		}
		if err := s.pass(stepMS); err != nil {
			return err
		}
	}
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
	return s.put(c, s.m.rt.ToValue(v))
}

func (s *session) fill(t target, with string) error {
	if t.kind == "select" {
		return s.choose(t, []string{with})
	}
	given, ok := t.takes(with)
	if !ok {
		return failed("the %s field %s does not take %s", t.kind, quote(t.name), quote(with))
	}
	if err := s.enter(t.control); err != nil {
		return err
	}
	s.touch(t.key)
	if !s.program.acts || given == "" || t.kind == "date" || t.kind == "time" || t.kind == "slider" {
		return s.set(t.control, given)
	}
	// A condition may become true on the way: each key counts.
	for i, r := range given {
		part, _ := t.takes(given[:i+utf8.RuneLen(r)])
		if err := s.set(t.control, part); err != nil {
			return err
		}
	}
	return nil
}

var (
	dateForm   = regexp.MustCompile(`^\d{4,6}-\d\d-\d\d$`)
	timeForm   = regexp.MustCompile(`^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$`)
	numberSign = regexp.MustCompile(`^-?(\d+|\d*\.\d+)([eE][-+]?\d+)?$`)
)

// takes is what the page's field makes of a text, as HTML has it.
func (c *control) takes(with string) (string, bool) {
	switch c.kind {
	case "date":
		_, err := time.Parse(time.DateOnly, with)
		return with, with == "" || err == nil && dateForm.MatchString(with)
	case "time":
		return with, with == "" || timeForm.MatchString(with)
	case "number":
		with = strings.Map(func(r rune) rune {
			if strings.ContainsRune("0123456789.eE+-", r) {
				return r
			}
			return -1
		}, with)
		with = strings.TrimSuffix(with, ".")
		if !numberSign.MatchString(with) {
			return "", true
		}
		return with, true
	case "slider":
		return c.slides(with), true
	case "text":
		return strings.Map(func(r rune) rune {
			if r == '\n' || r == '\r' {
				return -1
			}
			return r
		}, with), true
	}
	return with, true
}

// slides is where a slider comes to stand: within its bounds, on a step.
func (c *control) slides(with string) string {
	lo, hi := bounds(c, 0, 100)
	x, err := strconv.ParseFloat(with, 64)
	if err != nil {
		x = lo + (hi-lo)/2
	}
	x = min(max(x, lo), hi)
	if hi-lo > 2 { // the page's step
		x = min(lo+math.Floor(x-lo+0.5), lo+math.Floor(hi-lo))
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
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
		c, err := s.now(t.control)
		if err != nil {
			return err
		}
		return s.set(c, !c.on)
	case t.kind == "tab":
		return s.set(t.control, t.index)
	}
	return s.do(t.act, t.node)
}

// press gives a key to what has the focus, and where that has no use for it, to the app.
func (s *session) press(key string) error {
	p, err := s.things()
	if err != nil {
		return err
	}
	c := p.focused(s.focus)
	if c == nil {
		return s.key(key)
	}
	enter, space := key == "Enter", key == " " || key == "Space"
	switch {
	case key == "Escape" && c.form != nil && c.form.cancel != nil:
		return s.do(c.form.cancel, c.form.node)
	case c.kind == "button":
		if enter || space {
			return s.click(target{control: c})
		}
	case c.kind == "tab":
		if by, ok := map[string]int{"ArrowLeft": -1, "ArrowRight": 1}[key]; ok {
			return s.set(c, (c.index+by+c.of)%c.of)
		}
		if enter || space {
			return s.click(target{control: c})
		}
		return nil
	case enter && c.kind != "area" && c.kind != "select":
		if c.form == nil || c.form.submit == nil {
			return nil
		}
		if err := s.leaveField(); err != nil {
			return err
		}
		return s.do(c.form.submit, c.form.node)
	case c.kind == "checkbox":
		if space {
			return s.click(target{control: c})
		}
	case c.typed() && c.kind != "slider" && len([]rune(key)) == 1:
		if c, err = s.now(c); err != nil {
			return err
		}
		s.touch(c.key)
		return s.set(c, c.value+key)
	default: // a field keeps its keys
		return nil
	}
	return s.key(key)
}

func (p *page) focused(key string) *control {
	for i := range p.controls {
		if c := &p.controls[i]; c.key == key && key != "" && !c.disabled && (c.kind != "tab" || c.on) {
			return c
		}
	}
	return nil
}

// key gives a key to the app's own key actions.
func (s *session) key(name string) error {
	taken, err := s.try(s.m.key, s.app, s.m.rt.ToValue(name))
	if taken == nil || taken.ToBoolean() { // else nothing happened
		s.changed()
	}
	return err
}
