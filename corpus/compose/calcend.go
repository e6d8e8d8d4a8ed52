package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// extras adds messages, a button, and results that show only while a box is ticked.
func (p *calcApp) extras() {
	g := p.g
	if p.fails || len(p.res) == 0 {
		return
	}
	last := len(p.res) - 1
	if r := p.res[last]; r.only < 0 && last > 0 && !p.used1(last) && g.maybe(0.12) {
		x := p.add(&calcIn{kind: "check", said: p.word(g.in("show details|more detail|also the last step|extra info|full view|show everything|advanced", "자세히 보기|상세 보기|더 보기|전부 보기|추가 정보|고급"))})
		r.only = x.i
	}
	n := 0
	if g.maybe(0.45) {
		n = g.n(1, 2)
	}
	for range n {
		p.message()
	}
	if g.maybe(0.13) {
		p.button = p.word(g.in(calcButtonsEn, calcButtonsKo))
	}
	for i, s := range p.res {
		last := len(s.steps) - 1
		if last >= 0 && s.steps[last].op == "if" && s.steps[last].inner.op != "each+" && (last > 0 || i == 0 || s.start.op != "ref") && g.maybe(0.45) {
			s.steps[last].apart = true
		}
	}
}

// used1 tells whether a later result needs one.
func (p *calcApp) used1(i int) bool {
	return slices.ContainsFunc(p.res, func(r *calcRes) bool { return r.x.uses("res", i) })
}

// condition draws a condition for a message.
func (p *calcApp) condition(k int) calcCond {
	g := p.g
	if k == 1 || g.maybe(0.15) {
		for _, i := range g.Perm(len(p.ins)) {
			f := p.ins[i]
			x := calcRef("in", i)
			switch {
			case f.only >= 0 || f.kind == "checks":
			case f.kind == "time" || f.kind == "date":
				return p.when(x)
			case f.kind == "check":
				return calcCond{x: x, cmp: "tick"}
			case len(f.opts) > 0:
				if f.vals == nil {
					return calcCond{x, "is", float64(g.IntN(len(f.opts)))}
				}
			case f.one != "" && !f.bound && f.kind == "number":
				return calcCond{x, g.of(">|>=|<"), p.limit(x)}
			}
		}
	}
	i := g.IntN(len(p.res))
	if p.res[i].only >= 0 || p.res[i].isWhen() {
		i = 0
	}
	if p.res[i].isWhen() {
		p.fails = true
	}
	x := calcRef("res", i)
	v := p.middle(x)
	if v <= 0 {
		p.fails = true
	}
	return calcCond{x, g.of(">|>|>|>=|<|<|<="), v}
}

func (p *calcApp) message() {
	g := p.g
	m := &calcMsg{res: -1, conds: []calcCond{p.condition(0)}, text: p.word(g.in(formulaTextsEn, formulaTextsKo))}
	p.msgs = append(p.msgs, m)
	c := m.conds[0]
	if g.maybe(0.3) {
		d := p.condition(1)
		if d.x.op != c.x.op || d.x.i != c.x.i {
			m.conds, m.or = append(m.conds, d), g.maybe(0.25)
		}
	}
	switch g.n(0, 6) {
	case 0, 1, 2:
		m.other = p.word(g.in(formulaTextsEn, formulaTextsKo))
		if len(m.conds) == 1 && c.cmp != "tick" && c.cmp != "is" && c.x.op == "res" && g.maybe(0.35) {
			factor := 1.3 + g.Float64()
			if c.cmp[0] == '>' {
				factor = 0.3 + 0.4*g.Float64()
			}
			if v := math.Round(c.v * factor); v > 0 && v != c.v {
				m.limit2, m.text2 = v, p.word(g.in(formulaTextsEn, formulaTextsKo))
			}
		}
	case 3:
		if i := g.IntN(len(p.res)); p.res[i].only < 0 && !p.res[i].isWhen() {
			m.res, m.text = i, g.of(g.in(calcTellEn, calcTellKo))
			if bare, _, _ := strings.Cut(m.text, " @"); bare != "" && bare[0] != '@' && !p.take(bare) {
				p.fails = true
			}
		}
	}
	p.fails = p.fails || !p.both(m)
}

// both tells whether all texts of a message come up.
func (p *calcApp) both(m *calcMsg) bool {
	n := map[string]int{}
	for range 60 {
		in := p.sample()
		n[m.says(in, p.results(in))]++
	}
	return n[m.text] > 2 && n[m.other] > 2 && (m.text2 == "" || n[m.text2] > 1)
}

// cond is a message's condition as an expression.
func (m *calcMsg) cond() *calcX {
	x := m.conds[0].x2()
	if len(m.conds) > 1 {
		op := "&&"
		if m.or {
			op = "||"
		}
		x = calcOp(op, x, m.conds[1].x2())
	}
	return x
}

// says is the text that a message shows.
func (m *calcMsg) says(in, res []float64) string {
	if m.cond().eval(in, res) != 0 {
		return m.text
	}
	if m.text2 != "" {
		c := m.conds[0]
		c.v = m.limit2
		if c.x2().eval(in, res) != 0 {
			return m.text2
		}
	}
	return m.other
}

// sketch writes the app.
func (p *calcApp) sketch() string {
	out := []string{"app " + p.title}
	for _, i := range p.order {
		f := p.ins[i]
		s := p.line(f)
		if f.only >= 0 {
			s = "if " + p.sketchX(p.asked(f).x2(), 0) + ": " + s
		}
		out = append(out, s)
	}
	shown := p.g.in("shown", "보임")
	if p.button != "" {
		out = append(out, "var "+shown+" = false", "button "+p.button+": "+shown+" = true")
	}
	when := func(cond string) string {
		if p.button != "" && cond != "" {
			cond = shown + " && " + cond
		} else if p.button != "" {
			cond = shown
		}
		if cond == "" {
			return ""
		}
		return "if " + cond + ": "
	}
	for i, r := range p.res {
		x, cond := p.sketchX(r.x, 0), ""
		if r.name != r.label(p.g) && (p.used1(i) || p.told(i)) {
			out = append(out, "let "+r.name+" = "+x)
			x = r.name
		}
		if r.only >= 0 {
			cond = p.ins[r.only].name
		}
		out = append(out, when(cond)+"show "+r.label(p.g)+" = "+x+r.format)
	}
	for _, m := range p.msgs {
		out = append(out, p.messageLine(m, when))
	}
	return lines(out...)
}

func (p *calcApp) messageLine(m *calcMsg, when func(string) string) string {
	c := p.sketchX(m.cond(), 0)
	switch {
	case m.text2 != "":
		d := m.conds[0]
		d.v = m.limit2
		return when("") + fmt.Sprintf("say {%s ? %q : %s ? %q : %q}", c, m.text, p.sketchX(d.x2(), 0), m.text2, m.other)
	case m.other != "":
		return when("") + fmt.Sprintf("say {%s ? %q : %q}", c, m.text, m.other)
	}
	text := m.text
	if m.res >= 0 {
		text = strings.ReplaceAll(text, "@", "{"+p.res[m.res].name+p.res[m.res].format+"}")
	}
	if m.or && p.button != "" {
		c = "(" + c + ")"
	}
	return when(c) + "say " + text
}

// told tells whether a message needs a result.
func (p *calcApp) told(i int) bool {
	return slices.ContainsFunc(p.msgs, func(m *calcMsg) bool { return m.res == i || m.cond().uses("res", i) })
}

// line writes an input.
func (p *calcApp) line(f *calcIn) string {
	s := f.kind + " " + f.name
	switch {
	case f.def != "" && f.kind == "time":
		s += " = " + calcClock(f.def)
	case f.def != "":
		s += " = " + f.def
	}
	if f.kind == "slider" || f.bound {
		s += " " + num(f.lo) + ".." + num(f.hi)
	}
	if l := f.label(p.g); title(f.name) != l {
		s += " " + l
	}
	if len(f.opts) == 0 {
		return s
	}
	if f.vals == nil {
		return s + ": " + strings.Join(f.opts, " | ")
	}
	return s + ": " + tariffOptions(f.opts, f.vals)
}

func calcClock(minutes string) string {
	var v float64
	fmt.Sscan(minutes, &v)
	return tariffClockText(int(v))
}

// checks draws inputs that tell the app from others.
func (p *calcApp) checks() []*check {
	var list []*check
	seen := map[string]bool{}
	want := 2
	if len(p.msgs) > 0 || slices.ContainsFunc(p.ins, func(f *calcIn) bool { return f.kind == "check" }) {
		want = 3
	}
	for range 300 {
		in := p.sample()
		for i, f := range p.ins {
			if f.only >= 0 && p.asked(f).x2().eval(in, nil) == 0 {
				in[i] = 0
			}
		}
		res := p.results(in)
		key := p.signature(in, res)
		if !p.fair(in, res) || seen[key] && len(list) > 0 && p.g.maybe(0.9) {
			continue
		}
		seen[key] = true
		list = append(list, p.check(fmt.Sprintf("case %d", len(list)+1), in, res))
		if len(list) == want {
			break
		}
	}
	if len(list) < 2 {
		return nil
	}
	if p.button != "" {
		c := newCheck("not before the button")
		for _, r := range p.res {
			if p.alone(r) {
				c.gone(r.label(p.g))
			}
		}
		if len(c.See) == 0 {
			return nil
		}
		list = append(list[:2], c)
	}
	return list
}

// conditions are those that formulas hold.
func (p *calcApp) conditions() []calcCond {
	var list []calcCond
	for _, r := range p.res {
		if r.start.cond != nil {
			list = append(list, *r.start.cond)
		}
		for _, s := range r.steps {
			if s.cond != nil {
				list = append(list, *s.cond)
			}
		}
	}
	return list
}

// asked is the condition under which an input is asked for.
func (p *calcApp) asked(f *calcIn) calcCond {
	x := calcRef("in", f.only)
	if p.ins[f.only].kind == "check" {
		return calcCond{x: x, cmp: "tick"}
	}
	return calcCond{x, "is", float64(f.onlyOpt)}
}

// alone tells whether no input's label could be taken for that of a result.
func (p *calcApp) alone(r *calcRes) bool {
	stem := strings.TrimSuffix(strings.ToLower(r.said), "s")
	return !slices.ContainsFunc(p.ins, func(f *calcIn) bool { return strings.Contains(strings.ToLower(f.said), stem) })
}

// signature tells cases apart: what is ticked, what is said, which limits are passed.
func (p *calcApp) signature(in, res []float64) string {
	key := ""
	for i, f := range p.ins {
		switch {
		case f.kind == "check" || f.kind == "choice" || f.kind == "radio":
			key += fmt.Sprint(in[i], ",")
		case len(f.edges) > 0:
			key += fmt.Sprint(in[i] < f.edges[0], in[i] == f.edges[0])
		}
	}
	for _, m := range p.msgs {
		key += m.says(in, res) + ";"
	}
	for _, c := range p.conditions() {
		key += fmt.Sprint(c.x2().eval(in, res))
	}
	return key
}

// fair tells whether a case has numbers that a right app shows for sure.
func (p *calcApp) fair(in, res []float64) bool {
	for i, x := range res {
		if r := p.res[i]; r.only >= 0 && in[r.only] == 0 {
			continue
		}
		if p.res[i].isWhen() && (x != math.Trunc(x) || p.res[i].typ == "clock" && (x < 0 || x >= 1440)) {
			return false
		}
		if math.IsNaN(x) || math.IsInf(x, 0) || x < 0 || x > 1e9 || math.IsNaN(p.shown(i, x)) {
			return false
		}
		if x == 0 && p.g.maybe(0.8) {
			return false
		}
	}
	for _, c := range p.conditions() {
		if c.x.op == "res" && calcNear(c.x.eval(in, res), c.v) {
			return false
		}
	}
	for _, m := range p.msgs {
		for _, c := range m.conds {
			if c.cmp == "tick" || c.cmp == "is" || c.cmp == "weekend" {
				continue
			}
			v := c.x.eval(in, res)
			for _, limit := range []float64{c.v, m.limit2} {
				if calcNear(v, limit) {
					return false
				}
			}
		}
	}
	return true
}

// calcNear tells whether a value is so near to a limit, but not on it, that a hair could make a difference.
func calcNear(v, limit float64) bool {
	d := math.Abs(v - limit)
	return d > 0 && d < 1e-6*math.Abs(limit) || math.IsNaN(v)
}

// shown is a result as it is shown, or nothing where a hair would make a difference.
func (p *calcApp) shown(i int, x float64) float64 {
	return formulaResult{format: strings.TrimPrefix(p.res[i].format, " ")}.shown(x)
}

func (p *calcApp) check(name string, in, res []float64) *check {
	c, g := newCheck(name), p.g
	for i, f := range p.ins {
		if f.only >= 0 && p.asked(f).x2().eval(in, nil) == 0 {
			continue
		}
		p.enter(c, f, in[i])
	}
	if p.button != "" {
		c.click(p.button, 1)
	}
	for i, r := range p.res {
		if r.only >= 0 && in[r.only] == 0 {
			if p.alone(r) {
				c.gone(r.label(g))
			}
			continue
		}
		switch r.typ {
		case "clock":
			c.text(tariffClockText(int(res[i])))
		case "date":
			c.text(tariffDateText(g, calcDay(res[i])))
		default:
			c.number(p.shown(i, res[i]))
		}
	}
	for _, m := range p.msgs {
		said := m.says(in, res)
		for _, t := range []string{m.text, m.text2, m.other} {
			bare, _, _ := strings.Cut(t, "@")
			switch bare = strings.TrimSpace(bare); {
			case bare == "":
			case t == said:
				c.text(bare)
			default:
				c.gone(bare)
			}
		}
	}
	return c
}

// enter puts a value into an input.
func (p *calcApp) enter(c *check, f *calcIn, v float64) {
	label := f.label(p.g)
	switch f.kind {
	case "choice", "radio":
		i := int(v)
		if f.vals != nil {
			i = slices.Index(f.vals, v)
		}
		c.choose(label, f.opts[i])
	case "check":
		if v != 0 {
			c.tick(label)
		}
	case "checks":
		for i, o := range f.opts {
			if calcBit(f.vals, v, i) {
				c.tick(o)
			}
		}
	case "time":
		c.fill(label, tariffClockText(int(v)))
	case "date":
		c.fill(label, time.Unix(int64(v)*86400, 0).UTC().Format("2006-01-02"))
	default:
		if f.def == "" || num(v) != f.def {
			c.fill(label, num(v))
		}
	}
}

// calcBit tells whether a part belongs to those that add up to a sum.
func calcBit(vals []float64, sum float64, i int) bool {
	for set := range 1 << len(vals) {
		x := 0.0
		for k, v := range vals {
			if set>>k&1 == 1 {
				x += v
			}
		}
		if x == sum {
			return set>>i&1 == 1
		}
	}
	return false
}
