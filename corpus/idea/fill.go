package idea

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// fill puts values into a text: @name, @{script}, @?flag(text), @!flag(text).
func (e *evaluator) fill(s string) (string, error) {
	var b strings.Builder
	for {
		at := strings.IndexByte(s, '@')
		if at < 0 {
			b.WriteString(s)
			return b.String(), nil
		}
		b.WriteString(s[:at])
		piece, rest, err := e.hole(s[at+1:])
		if err != nil {
			return "", err
		}
		b.WriteString(piece)
		s = rest
	}
}

// hole reads what follows an @, and returns its text and what comes after it.
func (e *evaluator) hole(s string) (text, rest string, err error) {
	switch {
	case strings.HasPrefix(s, "@"): // @@ is an @
		return "@", s[1:], nil
	case strings.HasPrefix(s, "{"):
		script, rest, ok := balanced(s, '{', '}')
		if !ok {
			return "", "", errors.New("@{ without }")
		}
		text, err := e.eval(script)
		return text, rest, err
	case strings.HasPrefix(s, "?"), strings.HasPrefix(s, "!"):
		name := word(s[1:])
		on, err := e.flag(name)
		if err != nil {
			return "", "", err
		}
		inner, rest, ok := balanced(s[1+len(name):], '(', ')')
		if !ok {
			return "", "", fmt.Errorf("@%s%s: want (text) after it", s[:1], name)
		}
		if on != (s[0] == '?') {
			return "", rest, nil
		}
		text, err := e.fill(inner)
		return text, rest, err
	}
	name := word(s)
	v, ok := e.values[name]
	if !ok {
		return "", "", fmt.Errorf("@%s is no slot (@@ writes an @)", name)
	}
	return show(v), s[len(name):], nil
}

func (e *evaluator) flag(name string) (bool, error) {
	on, ok := e.values[name].(bool)
	if !ok {
		return false, fmt.Errorf("%q is no flag", name)
	}
	return on, nil
}

func (e *evaluator) eval(script string) (string, error) {
	v, err := e.vm.RunString("(" + script + ")")
	if err != nil {
		return "", fmt.Errorf("@{%s}: %v", script, err)
	}
	x := v.Export()
	if f, ok := x.(float64); ok && (math.IsNaN(f) || math.IsInf(f, 0)) {
		return "", fmt.Errorf("@{%s} is no number", script)
	}
	return show(x), nil
}

// show writes a value as a person would: numbers without the dust of binary fractions.
func show(v any) string {
	switch x := v.(type) {
	case float64:
		r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 12, 64), 64)
		return strconv.FormatFloat(r, 'f', -1, 64)
	default:
		return fmt.Sprint(x)
	}
}

// lines keeps the lines whose flags stand so, with the values put in.
func (e *evaluator) lines(all []string) ([]string, error) {
	var out []string
	for _, s := range all {
		s, on, err := e.guarded(s)
		if err != nil {
			return nil, err
		}
		if !on {
			continue
		}
		if s, err = e.fill(s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// guarded takes "?flag " and "!flag " off a line and tells whether it stands.
// The guard may stand before or after the line's indentation.
func (e *evaluator) guarded(s string) (line string, on bool, err error) {
	on = true
	indent := s[:len(s)-len(strings.TrimLeft(s, " "))]
	s = s[len(indent):]
	for s != "" && (s[0] == '?' || s[0] == '!') {
		name := word(s[1:])
		if name == "" || len(s) <= 1+len(name) || s[1+len(name)] != ' ' {
			break
		}
		set, err := e.flag(name)
		if err != nil {
			return "", false, err
		}
		on = on && set == (s[0] == '?')
		s = s[2+len(name):]
	}
	return indent + s, on, nil
}

// word is the name that s starts with.
func word(s string) string {
	i := 0
	for i < len(s) && (s[i] == '_' || s[i] >= '0' && s[i] <= '9' || s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		i++
	}
	return s[:i]
}

// balanced takes what stands between the first open sign and its partner.
func balanced(s string, open, shut byte) (inner, rest string, ok bool) {
	if s == "" || s[0] != open {
		return "", "", false
	}
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case open:
			depth++
		case shut:
			if depth--; depth == 0 {
				return s[1:i], s[i+1:], true
			}
		}
	}
	return "", "", false
}
