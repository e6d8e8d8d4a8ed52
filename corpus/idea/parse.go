package idea

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

var (
	idForm   = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	slotName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)
	interval = regexp.MustCompile(`^(-?[0-9.]+?)\.\.(-?[0-9.]+)(?: step ([0-9.]+))?$`)
)

// Parse reads the ideas of one file. Every mistake is reported, joined into one error.
func Parse(name, text string) ([]*Idea, error) {
	var all []*Idea
	var errs []error
	var d *Idea
	section := ""
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, " \t\r")
		fail := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("%s:%d: %s", name, n+1, fmt.Sprintf(format, args...)))
		}
		switch {
		case line == "" || line[0] == '#' && (d == nil || section == ""):
		case strings.HasPrefix(line, "== "):
			next, err := head(strings.Fields(line[3:]))
			if err != nil {
				fail("%v", err)
				next = &Idea{ID: "?"}
			}
			next.File, next.Line = name, n+1
			d, section = next, ""
			all = append(all, d)
		case d == nil:
			fail("%q stands before the first idea (== id lang level)", line)
		case line[0] == ' ':
			if err := d.line(section, strings.TrimPrefix(line, "  ")); err != nil {
				fail("%v", err)
			}
		case strings.HasPrefix(line, "now "):
			d.Now = strings.TrimSpace(line[4:])
			if _, err := time.Parse(time.RFC3339, d.Now); err != nil {
				fail("now %q: want ISO 8601 with zone, as in 2026-03-04T10:00:00Z", d.Now)
			}
		case line == "slots" || line == "ask" || line == "edit" || line == "sketch":
			section = line
		case strings.HasPrefix(line, "check "):
			section = "check"
			d.Checks = append(d.Checks, Check{Name: strings.TrimSpace(line[6:])})
		case line[0] == '#':
		default:
			fail("%q: want slots, ask, edit, sketch, check NAME, now TIME or == ID LANG LEVEL; what belongs to them is indented by two spaces", line)
		}
	}
	for _, d := range all {
		if len(d.Asks) == 0 || len(d.Sketch) == 0 || len(d.Checks) == 0 {
			errs = append(errs, d.errorf("it needs ask, sketch and at least one check"))
		}
	}
	return all, errors.Join(errs...)
}

func head(f []string) (*Idea, error) {
	weight := 1
	if len(f) == 4 && f[3][0] == 'x' {
		weight, _ = strconv.Atoi(f[3][1:])
		f = f[:3]
	}
	if len(f) != 3 || weight < 1 {
		return nil, errors.New("want == id lang level, and after it xN where it stands for N ideas")
	}
	level, err := strconv.Atoi(f[2])
	switch {
	case !idForm.MatchString(f[0]):
		return nil, fmt.Errorf("id %q: want a-z, 0-9 and -", f[0])
	case f[1] != "en" && f[1] != "ko":
		return nil, fmt.Errorf("language %q: want en or ko", f[1])
	case err != nil || level < 1 || level > 4:
		return nil, fmt.Errorf("level %q: want 1 to 4", f[2])
	}
	return &Idea{ID: f[0], Lang: f[1], Level: level, Weight: weight}, nil
}

func (d *Idea) line(section, s string) error {
	switch section {
	case "slots":
		slot, err := readSlot(strings.TrimSpace(s))
		if err != nil {
			return err
		}
		for _, n := range slot.Names {
			if d.has(n) {
				return fmt.Errorf("slot %s is there twice", n)
			}
		}
		d.Slots = append(d.Slots, slot)
	case "ask":
		d.Asks = append(d.Asks, strings.TrimSpace(s))
	case "edit":
		name, text, ok := strings.Cut(strings.TrimSpace(s), ": ")
		if !ok || !d.has(name) {
			return fmt.Errorf("edit %q: want SLOT: what a person says", s)
		}
		d.Edits = append(d.Edits, wish{name, text})
	case "sketch":
		d.Sketch = append(d.Sketch, s)
	case "check":
		c := &d.Checks[len(d.Checks)-1]
		c.Lines = append(c.Lines, strings.TrimSpace(s))
	default:
		return fmt.Errorf("%q belongs to no section", s)
	}
	return nil
}

func (d *Idea) has(slot string) bool {
	return slices.ContainsFunc(d.Slots, func(s Slot) bool { return slices.Contains(s.Names, slot) })
}

func readSlot(s string) (Slot, error) {
	if flag, ok := strings.CutPrefix(s, "?"); ok {
		if !slotName.MatchString(flag) {
			return Slot{}, fmt.Errorf("flag %q: want a name of letters, digits and _", flag)
		}
		return Slot{Names: []string{flag}, Flag: true}, nil
	}
	left, right, ok := strings.Cut(s, "=")
	if !ok {
		return Slot{}, fmt.Errorf("slot %q: want name = value | value, or ?flag", s)
	}
	slot := Slot{}
	for _, n := range strings.Split(left, ";") {
		n = strings.TrimSpace(n)
		if !slotName.MatchString(n) {
			return slot, fmt.Errorf("slot name %q: want letters, digits and _", n)
		}
		slot.Names = append(slot.Names, n)
	}
	values, err := readValues(strings.TrimSpace(right))
	if err != nil {
		return slot, err
	}
	if last := len(values) - 1; last > 0 && strings.TrimSpace(values[last]) == "*" {
		slot.Open, values = true, values[:last]
	}
	for _, v := range values {
		tuple := []string{v}
		if len(slot.Names) > 1 {
			tuple = strings.Split(v, ";")
		}
		if len(tuple) != len(slot.Names) {
			return slot, fmt.Errorf("slot %q: %q has %d values for %d names", left, v, len(tuple), len(slot.Names))
		}
		for i := range tuple {
			tuple[i] = strings.TrimSpace(tuple[i])
			if slot.Open && !formsOfOne(tuple[0], tuple[i]) {
				return slot, fmt.Errorf("slot %q: %q and %q are two names; with * all must be forms of one", left, tuple[0], tuple[i])
			}
		}
		slot.Values = append(slot.Values, tuple)
	}
	return slot, nil
}

// formsOfOne tells whether two names differ by capitals and endings alone, as fly and Flies.
func formsOfOne(a, b string) bool {
	x, y := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	same := 0
	for same < min(len(x), len(y)) && x[same] == y[same] {
		same++
	}
	return same > 0 && same >= min(len(x), len(y))-1 && max(len(x), len(y))-same <= 3
}

// readValues reads "a | b | c", or a range of numbers.
func readValues(s string) ([]string, error) {
	m := interval.FindStringSubmatch(s)
	if m == nil {
		return strings.Split(s, "|"), nil
	}
	from, err1 := strconv.ParseFloat(m[1], 64)
	to, err2 := strconv.ParseFloat(m[2], 64)
	step := 1.0
	if m[3] != "" {
		step, _ = strconv.ParseFloat(m[3], 64)
	}
	if err1 != nil || err2 != nil || step <= 0 || to < from || (to-from)/step > 1000 {
		return nil, fmt.Errorf("range %q: want from..to step by, at most 1,000 values", s)
	}
	var values []string
	for i := 0; ; i++ {
		x := from + float64(i)*step
		if x > to+step/1e6 {
			return values, nil
		}
		values = append(values, strconv.FormatFloat(float64(int64(x*1e6+0.5*sign(x)))/1e6, 'f', -1, 64))
	}
}

func sign(x float64) float64 {
	if x < 0 {
		return -1
	}
	return 1
}
