package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"hone/task"
)

var rateToday = time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)

// label is a field's label.
func (f *rateField) label(lang int) string {
	s := f.say
	if lang == 0 {
		s = rateTitle(s)
	}
	if u := f.unit; u != "" && u != "$" && u != "t" && u != "d" {
		s += " (" + u + ")"
		if lang == 1 {
			s = f.say + "(" + u + ")"
		}
	}
	return s
}

func (p *rateApp) head(r *rateRes) string {
	if p.lang == 0 {
		return rateTitle(r.say)
	}
	return r.say
}

// ref is how later lines call a result.
func (p *rateApp) ref(r *rateRes) string {
	if h := p.head(r); tariffIsName(h) && !strings.HasPrefix(r.unit, "split") && !r.big {
		r.ref = h
	} else if r.ref == "" {
		n := 0
		for _, x := range p.res {
			if len(x.ref) == 1 {
				n++
			}
		}
		r.ref = string("xyzwvuts"[n])
	}
	return r.ref
}

// name writes a field or result within an expression.
func (p *rateApp) name(x *rateX) (string, *rateX) {
	if x.op == "f" {
		if f := p.f[x.i]; f.fixed {
			return "", rateNum(f.value)
		} else {
			return f.name, nil
		}
	}
	for _, r := range p.res {
		if r.i == x.i {
			return p.ref(r), nil
		}
	}
	return "", p.put(p.inner[x.i]).fold()
}

// put puts in the numbers that the request gives.
func (p *rateApp) put(x *rateX) *rateX {
	if x.op == "f" && p.f[x.i].fixed {
		return rateNum(p.f[x.i].value)
	}
	y := &rateX{op: x.op, v: x.v, s: x.s, i: x.i}
	for _, a := range x.args {
		y.args = append(y.args, p.put(a))
	}
	return y
}

var (
	rateWord  = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[a-z]{3,}`) })
	rateNever = sync.OnceValue(func() []string {
		return strings.Fields("get make need per the and for with each from how many much days min max round floor ceil mod abs sum count until today if app show say now date pmt sqrt ln one all every")
	})
)

// nameFields gives the fields their names in the sketch.
func (p *rateApp) nameFields() {
	taken := map[string]bool{}
	for _, r := range p.res {
		taken[strings.ToLower(p.head(r))] = p.lang == 1
	}
	letters := "abcdefgh"
	for i, f := range p.f {
		if !f.used || f.fixed {
			continue
		}
		f.name = string(letters[i])
		words := rateWord().FindAllString(strings.ToLower(f.say), -1)
		if p.lang == 1 {
			words = strings.Fields(f.say)
			words = words[len(words)-1:]
		}
		for _, w := range words {
			if !taken[w] && !slices.Contains(rateNever(), w) && tariffIsName(w) {
				f.name = w
				break
			}
		}
		taken[f.name] = true
	}
}

// line declares a field.
func (p *rateApp) line(f *rateField) string {
	kind, value := "number", ""
	switch {
	case f.tick:
		kind = "check"
	case f.opts != nil:
		kind = "choice"
	case f.slide:
		kind = "slider"
	case f.in.unit == "t":
		kind = "time"
	case f.in.unit == "d":
		kind = "date"
	}
	if f.starts {
		value = " = " + num(f.value)
		if kind == "time" {
			value = " = " + knownClock(f.value)
		} else if kind == "date" {
			value = " = today"
		}
	}
	if f.slide {
		value += " 1.." + num(f.value)
	}
	s := kind + " " + f.name + value
	if f.saved {
		s = "saved " + s
	}
	label := f.label(p.lang)
	if want := strings.ReplaceAll(f.name, "_", " "); label != title(want) && label != want {
		s += " " + label
	}
	if f.opts != nil {
		var list []string
		for i, o := range f.opts {
			list = append(list, p.optLabel(o)+"="+num(f.vals[i]))
		}
		s += ": " + strings.Join(list, " | ")
	}
	return s
}

func (p *rateApp) optLabel(o string) string {
	if p.lang == 0 {
		return title(o)
	}
	return o
}

// format is how a result is shown.
func (p *rateApp) format(r *rateRes) string {
	switch {
	case !r.plain() || r.unit == "":
		return ""
	case r.unit != "$":
		return " " + r.unit
	case p.lang == 1:
		return " .0 원"
	case p.stated:
		return " .2 " + p.cur
	}
	return " .2"
}

// same tells whether two expressions are alike.
func (x *rateX) same(y *rateX) bool {
	return x.op == y.op && x.v == y.v && x.s == y.s && x.i == y.i && len(x.args) == len(y.args) &&
		!slices.ContainsFunc(rateIndices(x.args), func(i int) bool { return !x.args[i].same(y.args[i]) })
}

func rateIndices(args []*rateX) []int {
	var list []int
	for i := range args {
		list = append(list, i)
	}
	return list
}

func (x *rateX) size() int {
	n := 1
	for _, y := range x.args {
		n += y.size()
	}
	return n
}

// reuse takes earlier results for what a result computes once more.
func (p *rateApp) reuse(x *rateX, of *rateRes) *rateX {
	for _, r := range p.res {
		if r == of {
			break
		}
		if r.unit == "date" || r.unit == "weekday" {
			continue
		}
		name := tariffIsName(p.head(r)) && !strings.HasPrefix(r.unit, "split")
		if size := r.x.size(); (name && size > 1 || size > 4 || size > 1 && len(r.ref) == 1) && x.same(r.x) && p.moves(r.x) {
			return rateRef("r", r.i)
		}
	}
	y := &rateX{op: x.op, v: x.v, s: x.s, i: x.i}
	for _, a := range x.args {
		y.args = append(y.args, p.reuse(a, of))
	}
	return y
}

// outLines shows a result.
func (p *rateApp) outLines(r *rateRes) []string {
	x := p.put(p.reuse(r.x, r)).fold().write(p.name, p.lang)
	switch r.unit {
	case "date":
		x = "longDate(" + x + ")"
	case "weekday":
		x = "weekday(" + x + ")"
	}
	var out []string
	switch {
	case strings.HasPrefix(r.unit, "split"):
		by, text := rateSplit(r.unit)
		if !tariffIsName(x) {
			n := p.splitName(r)
			if p.broken(r.x) && !strings.HasPrefix(x, "ceil") && !strings.HasPrefix(x, "round") {
				x = "round(" + x + ")"
			}
			out, x = append(out, "let "+n+" = "+x), n
		}
		t := strings.Split(text, "#")
		x = fmt.Sprintf("div(%s, %s) + %q + %s %% %s", x, by, t[1], x, by)
		if t[2] != "" {
			x += fmt.Sprintf(" + %q", t[2])
		}
		if t[0] != "" {
			x = fmt.Sprintf("%q + %s", t[0], x)
		}
	case r.ref != "" && r.ref != p.head(r):
		out, x = append(out, "let "+r.ref+" = "+x), r.ref
	}
	if r.big {
		return append(out, "big "+x+p.format(r))
	}
	return append(out, "show "+p.head(r)+" = "+x+p.format(r))
}

// broken tells whether a value may have decimals.
func (p *rateApp) broken(x *rateX) bool {
	return x.op != "round" && x.op != "ceil" && x.op != "floor" && (x.op == "/" || x.op == "num" && x.v != math.Trunc(x.v) ||
		x.op == "f" && (p.f[x.i].in.step != math.Trunc(p.f[x.i].in.step) || p.f[x.i].in.lo != math.Trunc(p.f[x.i].in.lo)) ||
		slices.ContainsFunc(x.args, p.broken))
}

// splitName is the name of a value that is shown in parts.
func (p *rateApp) splitName(r *rateRes) string {
	if len(r.ref) == 1 {
		return r.ref
	}
	n := 0
	for _, o := range p.res[:slices.Index(p.res, r)] {
		if strings.HasPrefix(o.unit, "split") {
			n++
		}
	}
	return string("nmkj"[n])
}

// rateSplit reads “split 60 # h # min”.
func rateSplit(unit string) (by, text string) {
	by, text, _ = strings.Cut(strings.TrimPrefix(unit, "split "), " ")
	return by, text
}

func (p *rateApp) sketch(request string) string {
	p.nameFields()
	for _, r := range p.res { // what later results need gets its name first
		p.put(p.reuse(r.x, r)).write(p.name, p.lang)
	}
	for _, f := range append(slices.Clone(p.rules), p.bars...) {
		f()
	}
	letters := "xyzwvuts"
	for _, r := range p.res {
		if len(r.ref) == 1 {
			r.ref, letters = letters[:1], letters[1:]
		}
	}
	var rules []string
	for _, f := range append(slices.Clone(p.rules), p.bars...) {
		rules = append(rules, f())
	}
	out := []string{"app " + p.heading(request)}
	if p.theme != "" {
		out = append(out, "theme "+p.theme)
	}
	for _, f := range p.f {
		if f.used && !f.fixed {
			out = append(out, p.line(f))
		}
	}
	for _, r := range p.res {
		out = append(out, p.outLines(r)...)
	}
	return lines(append(out, rules...)...)
}

func (p *rateApp) heading(request string) string {
	s := p.topic
	if !strings.Contains(strings.ToLower(request), strings.ToLower(s)) {
		s = p.f[0].say
		if len(p.res) > 0 {
			s = p.res[0].say
		}
	}
	if p.lang == 0 {
		s = title(s)
	}
	if p.g.maybe(0.6) {
		s = p.t.icon + " " + s
	}
	return s
}

// input draws what a person types.
func (p *rateApp) input() *rateEnv {
	e := &rateEnv{res: p.inner, lang: p.lang}
	for _, f := range p.f {
		v := f.value
		switch {
		case f.fixed:
		case f.tick:
			v = float64(p.g.IntN(2))
		case f.opts != nil:
			v = f.vals[p.g.IntN(len(f.vals))]
		default:
			for v = p.value(f.in); f.slide && (v < 1 || v > f.value); {
				v = p.value(f.in)
			}
		}
		e.f = append(e.f, v)
	}
	return e
}

// fits tells whether what is typed makes sense together.
func (p *rateApp) fits(e *rateEnv) bool {
	for _, x := range p.t.need {
		if !x.has(func(y *rateX) bool { return y.op == "f" && !p.f[y.i].used }) && e.num(x) == 0 {
			return false
		}
	}
	return true
}

func (p *rateApp) checks() []*check {
	want := p.g.n(2, 3)
	var list []*check
	seen := map[string]bool{}
	for try := range 150 {
		e := p.input()
		if !p.fits(e) {
			continue
		}
		c, key, ok := p.check(e, len(list))
		if !ok || e.near || seen[key] && try < 60 {
			continue
		}
		seen[key] = true
		if list = append(list, c); len(list) == want {
			p.again(list)
			return list
		}
	}
	return nil
}

// again looks at saved values after the page was opened anew.
func (p *rateApp) again(list []*check) {
	if slices.ContainsFunc(p.f, func(f *rateField) bool { return f.used && !f.fixed && !f.saved }) {
		return
	}
	list[1].reload()
}

// check fills the fields and looks at the results; key tells texts apart that it wants.
func (p *rateApp) check(e *rateEnv, n int) (c *check, key string, ok bool) {
	c = newCheck([]string{"first", "second", "third"}[n])
	p.typed(c, e, n)
	if !p.fits(e) {
		return nil, "", false
	}
	for _, r := range p.res {
		x := e.num(r.x)
		if math.IsNaN(x) || math.IsInf(x, 0) || math.Abs(x) > 1e9 || !p.see(c, r, x) {
			return nil, "", false
		}
	}
	for _, f := range p.sees {
		if !f(c, e) {
			return nil, "", false
		}
	}
	for _, s := range c.See {
		if s.Op != task.Number {
			key += string(s.Op) + strings.Join(s.Texts, "")
		}
	}
	if len(p.res) > 0 && key == "" {
		key = num(e.num(p.res[0].x))
	}
	return c, key, true
}

func (p *rateApp) typed(c *check, e *rateEnv, n int) {
	at := map[string]int{}
	for i, f := range p.f {
		if !f.used || f.fixed {
			continue
		}
		op, with := task.Fill, num(e.f[i])
		switch {
		case f.tick:
			if e.f[i] == 1 {
				c.do(task.Step{Op: task.Tick, Names: p.called(f), Nth: 1})
			}
			continue
		case f.opts != nil:
			op, with = task.Choose, f.opts[slices.Index(f.vals, e.f[i])]
		case f.in.unit == "t":
			with = knownClock(e.f[i])
		case f.in.unit == "d":
			with = knownISO(rateDay(e.f[i]))
		}
		at[string(op)]++
		if f.starts && n == 0 {
			e.f[i] = f.value
			continue
		}
		c.do(task.Step{Op: op, Names: p.called(f), With: []string{with}, Nth: at[string(op)]})
	}
}

// called are the names by which a field may be found: its label, and other words for it.
func (p *rateApp) called(f *rateField) []string {
	names := []string{strings.ToLower(f.label(p.lang)), strings.ToLower(f.say)}
	for _, s := range f.in.names[p.lang] {
		names = append(names, strings.ToLower(s))
	}
	slices.Sort(names[2:])
	all := names[:0:0]
	for _, s := range names {
		if !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// see wants a result to be seen.
func (p *rateApp) see(c *check, r *rateRes, x float64) bool {
	switch {
	case r.unit == "clock":
		t := knownClock(x)
		c.See = append(c.See, task.Expect{Op: task.Text, Texts: rateClocks(t)})
		return x == math.Trunc(x)
	case r.unit == "date":
		c.See = append(c.See, task.Expect{Op: task.Text, Texts: rateDates(rateDay(x))})
		return x == math.Trunc(x)
	case r.unit == "weekday":
		day := rateDay(x)
		c.text(p.g.in(day.Format("Monday"), strings.Fields("월요일 화요일 수요일 목요일 금요일 토요일 일요일")[knownDow(day)-1]))
		return true
	case strings.HasPrefix(r.unit, "split"):
		by, text := rateSplit(r.unit)
		n, y := rateValue(by), math.Round(x)
		t := strings.Split(text, "#")
		c.See = append(c.See, task.Expect{Op: task.Text, Texts: rateParts(t, math.Floor(y/n), math.Mod(y, n))})
		return math.Abs(x-y) < 0.4 && y > 0
	}
	digits := 2
	switch {
	case r.unit == "$" && p.lang == 1:
		digits = 0
	case strings.HasPrefix(r.unit, "."):
		digits = int(r.unit[1] - '0')
	case r.unit != "$" && math.Abs(x) < 1:
		digits = 3
	}
	k := math.Pow(10, float64(digits))
	off := math.Abs(math.Round(x*k)/k - x)
	c.number(x)
	return off <= 0.003*math.Abs(x) && (x == 0 || math.Abs(x) > 1/k)
}

// rateParts are the ways to write a value in two parts.
func rateParts(t []string, a, b float64) []string {
	x, y := num(a), num(b)
	list := []string{t[0] + x + t[1] + y + t[2]}
	switch t[1] {
	case " h ", "시간 ":
		list = append(list, fmt.Sprintf("%s:%02.0f", x, b), x+"h "+y+"m", x+" hours "+y+" minutes", x+" h "+fmt.Sprintf("%02.0f", b)+" min")
	case " min ", "분 ":
		list = append(list, fmt.Sprintf("%s:%02.0f", x, b), x+" minutes "+y+" seconds")
	}
	return list
}

func rateClocks(t string) []string {
	list := []string{t}
	if t[0] == '0' {
		list = append(list, t[1:])
	}
	var h, m int
	fmt.Sscanf(t, "%d:%d", &h, &m)
	if h > 12 {
		list = append(list, fmt.Sprintf("%d:%02d", h-12, m))
	}
	return list
}

func rateDates(t time.Time) []string {
	return []string{knownISO(t), t.Format("January 2, 2006"), t.Format("2006. 1. 2"), t.Format("2 January 2006"), t.Format("2006.01.02"),
		fmt.Sprintf("%d년 %d월 %d일", t.Year(), int(t.Month()), t.Day()), fmt.Sprintf("%d월 %d일", int(t.Month()), t.Day())}
}
