package logic

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"hone/task"
)

// fold is a text without case and white space, as names and texts are compared.
func fold(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x80 || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\u200b' || r == '\u200d' || r == '\ufeff' {
			return -1
		}
		return r
	}, norm.NFC.String(s)))
}

// A target is what a step uses: a control, or one option of a radio group, which a
// click may be meant for.
type target struct {
	*control
	option string // of a radio group, for click
}

func (t target) label() string {
	if t.option != "" {
		return t.option
	}
	return t.name
}

// targets are the things that a step could mean, in document order.
func (p *page) targets(op task.Op) []target {
	var ts []target
	for i := range p.controls {
		c := &p.controls[i]
		switch op {
		case task.Fill:
			if c.typed() || c.kind == "select" {
				ts = append(ts, target{control: c})
			}
		case task.Choose:
			if c.choice() {
				ts = append(ts, target{control: c})
			}
		case task.Tick:
			if c.kind == "checkbox" {
				ts = append(ts, target{control: c})
			}
		case task.Click, task.Try:
			switch c.kind {
			case "button", "tab", "checkbox":
				ts = append(ts, target{control: c})
			case "radio":
				for _, o := range c.options {
					ts = append(ts, target{c, o})
				}
			}
		}
	}
	return ts
}

// rank tells how well a name fits, the smaller the better; negative where it doesn't.
// A click goes by the thing's own name alone.
func (t target) rank(op task.Op, wanted string) int {
	names := [3]string{t.label(), t.hint, t.near}
	clicks := op == task.Click || op == task.Try
	r := -1
	for source, name := range names {
		name = fold(name)
		at := strings.Index(name, wanted)
		if at < 0 || name == "" || clicks && source > 0 {
			continue
		}
		how := 2 // contains
		if name == wanted {
			how = 0
		} else if at == 0 {
			how = 1
		}
		if x := how*3 + source; r < 0 || x < r {
			r = x
		}
	}
	if r < 0 {
		return r
	}
	if clicks && !t.first() {
		r += 10
	}
	if t.disabled {
		r += 100
	}
	return r
}

// first tells what comes before other clickable things; counts, what nth counts.
func (t target) first() bool { return t.kind == "button" || t.kind == "tab" }

func (t target) counts(op task.Op) bool {
	switch op {
	case task.Fill:
		return t.kind != "select"
	case task.Click, task.Try:
		return t.first()
	}
	return true
}

// find takes the best thing of the first name that fits any, else the nth.
func find(op task.Op, ts []target, names []string, nth int) (target, bool) {
	for _, name := range names {
		wanted := fold(name)
		if wanted == "" {
			continue
		}
		best, at := -1, -1
		for i, t := range ts {
			if r := t.rank(op, wanted); r >= 0 && (best < 0 || r < best) {
				best, at = r, i
			}
		}
		if at >= 0 {
			return ts[at], true
		}
	}
	for _, t := range ts {
		if t.counts(op) {
			if nth--; nth == 0 {
				return t, true
			}
		}
	}
	return target{}, false
}

// option finds the first alternative that is one of the options.
func option(options, wanted []string) (string, bool) {
	for _, w := range wanted {
		w = fold(w)
		for _, fits := range []func(string) bool{
			func(o string) bool { return o == w },
			func(o string) bool { return strings.HasPrefix(o, w) },
			func(o string) bool { return strings.Contains(o, w) },
		} {
			if i := slices.IndexFunc(options, func(o string) bool { return fits(fold(o)) }); i >= 0 {
				return options[i], true
			}
		}
	}
	return "", false
}

var kinds = map[task.Op]string{task.Fill: "field", task.Choose: "choice", task.Tick: "checkbox", task.Click: "button", task.Try: "button"}

// missing says that a thing isn't there, and what is.
func missing(op task.Op, names []string, ts []target) string {
	there := "there is none at all"
	if len(ts) > 0 {
		var known []string
		for _, t := range ts {
			known = append(known, quote(t.label()))
		}
		if len(known) > 12 {
			known = append(known[:12], "…")
		}
		there = "there is " + strings.Join(known, ", ")
	}
	return fmt.Sprintf("%s: no %s named %s; %s", op, kinds[op], oneOf(names), there)
}

func quote(s string) string { return "“" + short(s, 60) + "”" }

func oneOf(names []string) string {
	var q []string
	for _, n := range names {
		q = append(q, quote(n))
	}
	return strings.Join(q, " or ")
}

// short is a text on one line and not too long, for verdicts.
func short(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}
