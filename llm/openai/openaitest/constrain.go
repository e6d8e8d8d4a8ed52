package openaitest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// conform makes a value that a JSON Schema allows: types, properties, items and enum.
func conform(schema map[string]any, rng *rand.Rand) any {
	if list, ok := schema["enum"].([]any); ok && len(list) > 0 {
		return list[rng.IntN(len(list))]
	}
	switch schema["type"] {
	case "object":
		out := map[string]any{}
		properties, _ := schema["properties"].(map[string]any)
		for name, p := range properties {
			if p, ok := p.(map[string]any); ok {
				out[name] = conform(p, rng)
			}
		}
		return out
	case "array":
		items, _ := schema["items"].(map[string]any)
		return []any{conform(items, rng), conform(items, rng)}
	case "integer", "number":
		return rng.IntN(100)
	case "boolean":
		return rng.IntN(2) == 0
	case "null":
		return nil
	}
	return "text"
}

// derive draws a text from a GBNF grammar: literals, classes, groups, alternatives and
// the repetitions * + ? {m,n}. Deep down it takes the shortest way out.
func derive(rules string, rng *rand.Rand) (string, error) {
	g := &grammar{rules: map[string]string{}, rng: rng}
	name := ""
	for _, line := range strings.Split(rules, "\n") {
		if head, body, ok := strings.Cut(line, "::="); ok && !strings.ContainsAny(strings.TrimSpace(head), ` "[(`) {
			name = strings.TrimSpace(head)
			g.rules[name] = body
		} else if name != "" && !strings.HasPrefix(strings.TrimSpace(line), "#") {
			g.rules[name] += " " + line
		}
	}
	if _, ok := g.rules["root"]; !ok {
		return "", errors.New("no rule root")
	}
	out := g.rule("root", 0)
	return out, g.err
}

type grammar struct {
	rules map[string]string
	rng   *rand.Rand
	err   error
}

func (g *grammar) rule(name string, depth int) string {
	body, ok := g.rules[name]
	if !ok || depth > 60 {
		g.fail("rule %q is missing or endless", name)
		return ""
	}
	return g.alternatives(body, depth)
}

func (g *grammar) fail(format string, args ...any) {
	if g.err == nil {
		g.err = fmt.Errorf(format, args...)
	}
}

// alternatives picks one; the shortest when deep.
func (g *grammar) alternatives(body string, depth int) string {
	var parts []string
	from := 0
	scan(body, func(i int, c byte, level int) {
		if c == '|' && level == 0 {
			parts = append(parts, body[from:i])
			from = i + 1
		}
	})
	parts = append(parts, body[from:])
	pick := parts[g.rng.IntN(len(parts))]
	if depth > 20 {
		pick = slices.MinFunc(parts, func(a, b string) int { return len(a) - len(b) })
	}
	return g.sequence(pick, depth)
}

// scan calls f for each byte outside literals and classes, with its depth of brackets.
func scan(s string, f func(i int, c byte, level int)) {
	level := 0
	var quote byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == '\\' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '"':
			quote = '"'
		case c == '[':
			quote = ']'
		case c == ')':
			level--
			f(i, c, level)
		case c == '(':
			f(i, c, level)
			level++
		default:
			f(i, c, level)
		}
	}
}

func (g *grammar) sequence(s string, depth int) string {
	var out strings.Builder
	for s = strings.TrimSpace(s); s != "" && g.err == nil; s = strings.TrimSpace(s) {
		unit, rest := cutUnit(s)
		if unit == "" {
			g.fail("can't read %q", s)
			break
		}
		var least, most int
		least, most, s = repetition(rest)
		if depth > 20 {
			most = least
		}
		for range least + g.rng.IntN(most-least+1) {
			out.WriteString(g.unit(unit, depth))
		}
	}
	return out.String()
}

// cutUnit takes the first literal, class, group or name off s.
func cutUnit(s string) (unit, rest string) {
	end := 0
	switch s[0] {
	case '"', '[':
		quote := s[0]
		if quote == '[' {
			quote = ']'
		}
		for end = 1; end < len(s) && s[end] != quote; end++ {
			if s[end] == '\\' {
				end++
			}
		}
		end++
	case '(':
		scan(s, func(i int, c byte, level int) {
			if c == ')' && level == 0 && end == 0 {
				end = i + 1
			}
		})
	default:
		for end < len(s) && (s[end] == '-' || s[end] == '_' || s[end] >= '0' && s[end] <= '9' || s[end]|32 >= 'a' && s[end]|32 <= 'z') {
			end++
		}
	}
	return s[:min(end, len(s))], s[min(end, len(s)):]
}

func repetition(s string) (least, most int, rest string) {
	switch {
	case strings.HasPrefix(s, "*"):
		return 0, 3, s[1:]
	case strings.HasPrefix(s, "+"):
		return 1, 4, s[1:]
	case strings.HasPrefix(s, "?"):
		return 0, 1, s[1:]
	case strings.HasPrefix(s, "{"):
		inside, rest, _ := strings.Cut(s[1:], "}")
		if n, _ := fmt.Sscanf(inside, "%d,%d", &least, &most); n < 2 {
			most = least
			if strings.HasSuffix(inside, ",") {
				most = least + 2
			}
		}
		return least, max(least, most), rest
	}
	return 1, 1, s
}

func (g *grammar) unit(u string, depth int) string {
	switch u[0] {
	case '"':
		return unescape(u[1 : len(u)-1])
	case '[':
		return string(g.class(u[1 : len(u)-1]))
	case '(':
		return g.alternatives(u[1:len(u)-1], depth+1)
	}
	return g.rule(u, depth+1)
}

var unescape = strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\r`, "\r", `\"`, `"`, `\\`, `\`, `\]`, "]", `\[`, "[").Replace

// class draws a character; of a negated class, a letter that is not in it.
func (g *grammar) class(s string) rune {
	negated := strings.HasPrefix(s, "^")
	var in []rune
	r := []rune(unescape(strings.TrimPrefix(s, "^")))
	for i := 0; i < len(r); i++ {
		if i+2 < len(r) && r[i+1] == '-' {
			for c := r[i]; c <= r[i+2] && len(in) < 1000; c++ {
				in = append(in, c)
			}
			i += 2
			continue
		}
		in = append(in, r[i])
	}
	if !negated && len(in) > 0 {
		return in[g.rng.IntN(len(in))]
	}
	for c := 'a'; c <= 'z'; c++ {
		if !slices.Contains(in, c) {
			return c
		}
	}
	return '0'
}
