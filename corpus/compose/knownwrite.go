package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// label is a field's label.
func (p *knownApp) label(f *knownField) string {
	s := f.say
	if !p.g.ko() && !knownSigns[s] {
		s = title(s)
	}
	if f.unit == nil {
		return s
	}
	if p.g.ko() {
		return s + "(" + p.sym(f.unit) + ")"
	}
	return s + " (" + f.unit.sym + ")"
}

func (p *knownApp) outLabel(o *knownOut) string {
	if p.g.ko() || knownSigns[o.say] {
		return o.say
	}
	return title(o.say)
}

// isUsed tells whether later lines need a result.
func (p *knownApp) isUsed(i int) bool {
	return slices.ContainsFunc(p.outs, func(o *knownOut) bool {
		return o.x != nil && o.x.uses("r", i) || strings.Contains(o.text, fmt.Sprintf("«r%d»", i))
	}) ||
		slices.ContainsFunc(p.says, func(s *knownSay) bool { return s.out == i || s.than == i })
}

// knownTaken are words that mean something in an expression.
var knownTaken = map[string]bool{"age": true, "pi": true, "e": true, "x": true, "n": true, "k": true, "time": true, "sum": true, "mean": false, "minutes": true, "days": true, "years": true, "month": true, "months": true, "length": false, "a": true, "b": true, "c": true, "percent": false, "first": true, "second": false, "one": false, "label": true, "words": true, "weight": false, "lines": true, "map": true, "fill": true, "i": true, "h": true}

// names gives the names of the sketch: the labels where all are one word, else letters.
func (p *knownApp) names() func(op string, i int) string {
	words := true
	for _, f := range p.fields {
		words = words && formulaOneWord(p.label(f)) && !knownTaken[f.say]
	}
	return func(op string, i int) string {
		switch {
		case op == "r" && i >= 1000:
			return fmt.Sprintf("%q", knownUnitNames[i-1000])
		case op == "r" && formulaOneWord(p.outLabel(p.outs[i])):
			return p.outLabel(p.outs[i])
		case op == "r":
			return string("xyzwvuts"[i])
		case op == "t":
			return "t"
		case p.fields[i].tick:
			return "t"
		case words:
			return p.fields[i].say
		}
		return string(rune('a' + i))
	}
}

func (p *knownApp) fieldLine(f *knownField, name string) string {
	if f.tick {
		return "check t " + p.label(f)
	}
	s := "number " + name
	if len(f.opts) > 0 {
		s = f.how + " " + name
		if l := p.label(f); l != title(name) {
			s += " " + l
		}
		var all []string
		for i, o := range f.opts {
			all = append(all, o+"="+num(f.worth[i]))
		}
		return s + ": " + strings.Join(all, " | ")
	}
	if f.how == "slider" {
		s = "slider " + name
	}
	if f.def != "" {
		s += " = " + f.def
	}
	if f.hi > 0 {
		s += " " + num(f.lo) + ".." + num(f.hi)
	}
	if l := p.label(f); l != title(name) {
		s += " " + l
	}
	return s
}

// sketch writes the app.
func (p *knownApp) sketch() string {
	name := p.names()
	out := []string{"app " + p.title()}
	groups := []string{""}
	if p.sep != "" {
		groups = []string{p.outs[0].tab, p.outs[1].tab}
	}
	for _, group := range groups {
		if p.sep != "" {
			out = append(out, p.sep+" "+group)
		}
		for i, f := range p.fields {
			if p.sep == "" || f.tab == group {
				out = append(out, p.fieldLine(f, name("f", i)))
			}
		}
		for i, o := range p.outs {
			if p.sep != "" && o.tab != group {
				continue
			}
			x, n := p.expr(o, name), name("r", i)
			if n != p.outLabel(o) && p.isUsed(i) {
				out = append(out, "let "+n+" = "+x)
				x = n
			}
			out = append(out, strings.TrimSpace("show "+p.outLabel(o)+" = "+x+" "+o.format))
		}
		for _, s := range p.says {
			if p.sep == "" || p.outs[s.out].tab == group {
				out = append(out, s.line(name))
			}
		}
	}
	if p.table2 != "" {
		out = append(out, p.expr(&knownOut{text: p.table2}, name))
	}
	return lines(out...)
}

// expr is a result's expression.
func (p *knownApp) expr(o *knownOut, name func(op string, i int) string) string {
	if o.text == "" {
		return o.x.sketch(0, name)
	}
	var pairs []string
	for i := range p.fields {
		pairs = append(pairs, fmt.Sprintf("«f%d»", i), name("f", i))
	}
	for i := range p.outs {
		pairs = append(pairs, fmt.Sprintf("«r%d»", i), name("r", i))
	}
	return strings.NewReplacer(pairs...).Replace(o.text)
}

func (s *knownSay) line(name func(op string, i int) string) string {
	n := name("r", s.out)
	switch {
	case s.cmp == "":
		return "say " + s.pre + " {" + strings.TrimSpace(n+" "+s.format) + "}" + s.post
	case s.than >= 0:
		return fmt.Sprintf("say {%s %s %s ? %q : %q}", n, s.cmp, name("r", s.than), s.text, s.other)
	case s.other != "":
		return fmt.Sprintf("say {%s %s %s ? %q : %q}", n, s.cmp, num(s.limit), s.text, s.other)
	}
	return fmt.Sprintf("if %s %s %s: say %s", n, s.cmp, num(s.limit), s.text)
}

// holds tells whether the text's condition holds; near limits nothing is sure.
func (s *knownSay) holds(r []float64) (is, sure bool) {
	limit := s.limit
	if s.than >= 0 {
		limit = r[s.than]
	}
	x := r[s.out]
	sure = math.Abs(x-limit) > 0.004*math.Abs(limit)
	switch s.cmp {
	case ">":
		return x > limit, sure
	case ">=":
		return x >= limit, sure
	}
	return x < limit, sure
}

// checks draws values on both sides of each limit.
func (p *knownApp) checks() []*check {
	var list []*check
	seen := map[string]bool{}
	kinds := 1
	for _, s := range p.says {
		if s.cmp != "" {
			kinds = 2
		}
	}
	if p.fields[len(p.fields)-1].tick {
		kinds *= 2
	}
	for range 300 {
		f := p.input()
		if f == nil {
			continue
		}
		r := p.values(f)
		if r == nil {
			continue
		}
		key, sure := "", true
		for _, s := range p.says {
			if s.cmp != "" {
				is, ok := s.holds(r)
				key, sure = key+fmt.Sprint(is), sure && ok
			}
		}
		if p.fields[len(p.fields)-1].tick {
			key += fmt.Sprint(f[len(f)-1])
		}
		if !sure || seen[key] && len(seen) < kinds {
			continue
		}
		seen[key] = true
		list = append(list, p.check(len(list), f, r))
		if len(list) == max(2, min(3, kinds)) {
			return list
		}
	}
	return nil
}

func (p *knownApp) check(n int, f, r []float64) *check {
	c := newCheck([]string{"first", "second", "third"}[n])
	for i, x := range p.fields {
		tab := p.sep == "tab" && (i == 0 || p.fields[i-1].tab != x.tab)
		if tab {
			if i > 0 {
				p.see(c, p.fields[i-1].tab, r)
			}
			c.click(x.tab, 1)
		}
		switch {
		case len(x.opts) > 0:
			c.choose(p.label(x), x.opts[slices.Index(x.worth, f[i])])
		case x.tick && f[i] == 1:
			c.tick(p.label(x))
		case !x.tick:
			c.fill(p.label(x), num(f[i]))
		}
	}
	if p.sep == "tab" {
		p.see(c, p.outs[1].tab, r)
		return c
	}
	p.see(c, "", r)
	return c
}

// see wants the results to be seen; of tabs only the last one that was opened is.
func (p *knownApp) see(c *check, tab string, r []float64) {
	if p.sep == "tab" && tab != p.outs[1].tab {
		return
	}
	for i, o := range p.outs {
		if tab == "" || o.tab == tab {
			c.number(o.shown(r[i]))
		}
	}
	for _, s := range p.says {
		if tab != "" && p.outs[s.out].tab != tab {
			continue
		}
		if s.cmp == "" {
			c.text(s.pre)
			continue
		}
		is, _ := s.holds(r)
		if s.other != "" || is {
			c.text(map[bool]string{true: s.text, false: s.other}[is])
		}
		if not := map[bool]string{true: s.other, false: s.text}[is]; not != "" {
			c.gone(not)
		}
	}
}

// title is what the request calls the app.
func (p *knownApp) title() string {
	if p.topic != "" {
		return p.topic
	}
	u := p.uses[0]
	t, fig := u.says[u.target], u.fig
	if p.sep != "" || len(p.uses) > 1 && p.uses[1].f != u.f {
		return title(p.outs[0].say) + p.g.in(" and ", ", ") + p.outs[1].say
	}
	if p.mark != "" {
		_, t, _ = strings.Cut(t, " ")
	}
	if fig == "" {
		return title(t)
	}
	if s := fig + " " + t; len(strings.Fields(s)) <= 4 && !strings.Contains(t, strings.Fields(fig)[0]) {
		return title(s)
	}
	return title(t)
}
