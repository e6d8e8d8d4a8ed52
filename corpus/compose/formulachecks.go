package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// nice rounds to two digits.
func formulaNice(x float64) float64 {
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
		return 1
	}
	e := math.Pow(10, math.Floor(math.Log10(math.Abs(x)))-1)
	v := math.Round(x/e) * e
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 2, 64), 64)
	if v >= 10 {
		v = math.Round(v)
	}
	return v
}

// middle is a nice number that a formula of fields and results is over about as often as under.
func (p *formulaApp) middle(x *formulaX) float64 {
	var all []float64
	for range 60 {
		f, tick := p.input()
		if v := x.eval(f, p.values(f, tick), tick); v > 0 && !math.IsInf(v, 0) {
			all = append(all, v)
		}
	}
	if len(all) == 0 {
		return 1
	}
	slices.Sort(all)
	return formulaNice(all[len(all)*p.g.n(35, 65)/100])
}

// result draws what a formula is called and how it is shown.
func (p *formulaApp) result(x *formulaX, money bool) formulaResult {
	r := formulaResult{x: x, money: money}
	list := p.g.in(formulaResultsEn, formulaResultsKo)
	if money {
		list = p.g.in(formulaMoneyEn, formulaMoneyKo)
	}
	switch {
	case x.op == "/" && x.args[1].op == "f" && p.fields[x.args[1].i].one != "" && p.g.maybe(0.6):
		one := p.fields[x.args[1].i].one
		r.say = p.g.in(p.g.of("amount|share|cost|value")+" per "+one, one+"당 "+p.g.of("값|몫|양"))
		p.used[r.say] = true
	case p.g.maybe(0.4):
		r.say = p.tryWord(p.g.of(formulaKindEn)+" "+p.g.of(formulaMoneyBareEn), p.g.of(formulaKindKo)+" "+p.g.of(formulaMoneyBareKo), list, list)
	default:
		r.say = p.word(list, list)
	}
	p.format(&r)
	return r
}

func (p *formulaApp) format(r *formulaResult) {
	switch g := p.g; {
	case r.money && p.money != "":
		r.format = g.in(".2 "+p.money, ".0 원")
	case r.x.op == "ceil" || r.x.op == "floor" || r.x.op == "round":
	case g.maybe(0.22):
		r.format = g.of(".1|.1|.2|.0|.3|.2")
		if g.maybe(0.3) && r.named == "" {
			r.format += " " + g.of(g.in("kg|points|km|cm|min|pts|L|g|h|m", "kg|점|km|cm|분|L|g|시간|m|개"))
		}
	}
}

// moreResults adds results that build on the first.
func (p *formulaApp) moreResults() {
	g := p.g
	n := 0
	if g.maybe(p.wish.more) {
		n = 1
		if g.maybe(0.35) {
			n = 2
		}
	}
	for range n {
		at := len(p.results) - 1
		if g.maybe(0.25) {
			at = 0
		}
		p.results = append(p.results, p.follow(at))
	}
}

// follow draws a result that builds on result at.
func (p *formulaApp) follow(at int) formulaResult {
	g := p.g
	r := formulaRef("r", at)
	percent := formulaNum(float64(g.n(2, 45)))
	res := formulaResult{money: p.results[at].money}
	switch g.n(0, 7) {
	case 0, 1:
		res.x, res.say = formulaOp("plus", r, percent), p.word(formulaPlusEn, formulaPlusKo)
	case 2:
		res.x, res.say = formulaOp("minus", r, percent), p.word(formulaMinusEn, formulaMinusKo)
	case 3:
		res.x, res.say = formulaOp("pct", percent, r), p.word(formulaPartEn, formulaPartKo)
	case 4:
		res.x, res.say = formulaOp("/", r, formulaNum(float64(g.n(2, 30)))), p.word(formulaPartEn, formulaPartKo)
	case 5:
		f := g.IntN(len(p.fields))
		op := g.of("/|-|+|*")
		if p.fields[f].unit == "%" || p.fields[f].how == "choice" || p.fields[f].how == "radio" {
			op = "*"
		}
		if res.money && op != "/" {
			res.money = false
		}
		res.x, res.say = formulaOp(op, r, formulaRef("f", f)), p.word(formulaResultsEn+"|difference|change|left over|ratio", formulaResultsKo+"|차이|변화|남는 것|비")
	case 6:
		res.money = false
		x := formulaOp("/", r, formulaNum(float64(g.n(2, 30))))
		res.x, res.say = formulaOp(g.of("ceil|ceil|floor|round"), x), p.word("boxes needed|full packs|rounds|bundles|groups|trips needed|stacks|sets|whole units|batches", "필요한 상자|묶음|횟수|판|조|왕복|더미|세트|단위|필요한 통")
	default:
		j := p.constant("j", res.money)
		res.x, res.say = formulaOp(g.of("+|-"), r, formulaNum(j)), p.word(formulaResultsEn, formulaResultsKo)
	}
	p.format(&res)
	return res
}

// drawNamed draws a formula that people name.
func (p *formulaApp) drawNamed() {
	g := p.g
	all := strings.Split(g.in(formulaNamedEn, formulaNamedKo), "\n")
	part := strings.Split(all[g.IntN(len(all))], ";")
	p.money = g.of(g.in("$|$|$|€|£", "원"))
	name := part[0]
	if a, rest, ok := strings.Cut(name, "{"); ok {
		list, end, _ := strings.Cut(rest, "}")
		name = a + g.of(list) + end
	}
	unit := ""
	if g.maybe(0.4) {
		unit = g.of(formulaSizeUnits)
	}
	for _, s := range strings.Split(part[2], ",") {
		say, role, _ := strings.Cut(s, ":")
		p.fields = append(p.fields, p.namedField(say, role, unit))
		p.used[strings.ToLower(say)] = true
	}
	say, kind, _ := strings.Cut(part[1], ":")
	r := formulaResult{say: say, named: name, money: kind == "m", x: formulaParse(part[3], nil)}
	p.used[strings.ToLower(say)] = true
	if kind == "%" {
		r.format = g.of("|.1 %|.0 %|.2 %")
	} else {
		p.format(&r)
	}
	if g.maybe(0.15) {
		r.x = p.drawTick(r.x, r.money)
	}
	p.results = append(p.results, r)
	p.moreResults()
	p.drawVerdicts()
}

func (p *formulaApp) namedField(say, role, unit string) formulaField {
	g := p.g
	f := formulaField{say: say, how: "number", lo: 2, hi: 40, step: 1}
	if a, b, ok := strings.Cut(say, "("); ok {
		f.say, f.unit = strings.TrimSpace(a), strings.TrimSuffix(b, ")")
	}
	switch role {
	case "l":
		f.unit, f.step = unit, 0.5
	case "a":
		f.lo, f.hi, f.step = 45, 990, 1
	case "p":
		f.lo, f.hi, f.step = 2, 150, 0.5
		if g.ko() {
			f.lo, f.hi, f.step = 1000, 90000, 500
		}
	case "M":
		f.lo, f.hi, f.step = 160, 9000, 10
		if g.ko() {
			f.lo, f.hi, f.step = 100000, 5000000, 10000
		}
	case "h":
		f.lo, f.hi, f.step = 1.4, 2, 0.05
	case "y":
		f.lo, f.hi = 1, 12
	case "c":
		f.lo, f.hi = 5, 30
	}
	if role == "n" || role == "l" || role == "q" {
		p.decorate(&f)
	}
	return f
}

// drawVerdicts adds texts for results over or under limits.
func (p *formulaApp) drawVerdicts() {
	g := p.g
	if !g.maybe(p.wish.verdict) {
		return
	}
	n := 1
	if p.wish.verdict == 1 && g.maybe(0.25) {
		n = 2
	}
	for i := range n {
		v := formulaVerdict{op: "r", i: g.IntN(len(p.results)), cmp: g.of(">|>|>|>=|<|<|<=")}
		if i == 1 && g.maybe(0.5) {
			v.op, v.i = "f", g.IntN(len(p.fields))
			if len(p.fields[v.i].vals) > 0 {
				return
			}
		} else if i == 1 {
			return
		}
		v.limit = p.middle(formulaRef(v.op, v.i))
		v.text = p.text()
		if g.maybe(0.45) {
			v.other = p.text()
			if g.maybe(0.35) {
				v = p.third(v)
			}
		}
		p.verdicts = append(p.verdicts, v)
	}
}

// third gives a verdict a second limit, beyond the first.
func (p *formulaApp) third(v formulaVerdict) formulaVerdict {
	factor := 1.2 + p.g.Float64()
	if v.cmp[0] == '>' {
		factor = 0.3 + 0.5*p.g.Float64()
	}
	v.limit2 = formulaNice(v.limit * factor)
	if v.limit2 == v.limit || v.cmp[0] == '<' && v.limit2 < v.limit || v.cmp[0] == '>' && v.limit2 > v.limit {
		v.limit2 = 0
		return v
	}
	v.text2 = p.text()
	return v
}

// text draws a text that is said, none of which is part of another.
func (p *formulaApp) text() string { return p.word(formulaTextsEn, formulaTextsKo) }

// input draws values of all fields, and the checkbox.
func (p *formulaApp) input() ([]float64, bool) {
	var f []float64
	for _, x := range p.fields {
		f = append(f, p.pick(x))
	}
	return f, p.tick != "" && p.g.maybe(0.5)
}

func (p *formulaApp) values(f []float64, tick bool) []float64 {
	var r []float64
	for _, x := range p.results {
		r = append(r, x.x.eval(f, r, tick))
	}
	return r
}

// shown is a result as it is shown, or nothing where a hair would make a difference.
func (r formulaResult) shown(x float64) float64 {
	d := 2
	if r.format != "" {
		d = int(r.format[1] - '0')
	} else if math.Abs(x) < 1 {
		d = 4
	}
	e := math.Pow(10, float64(d))
	if y := x * e; math.Abs(math.Abs(y-math.Floor(y))-0.5) < 0.02 {
		return math.NaN()
	}
	return math.Round(x*e) / e
}

// said is the text that a verdict says of a value.
func (v formulaVerdict) said(x float64) string {
	holds := func(limit float64) bool {
		switch v.cmp {
		case ">":
			return x > limit
		case ">=":
			return x >= limit
		case "<":
			return x < limit
		}
		return x <= limit
	}
	switch {
	case holds(v.limit):
		return v.text
	case v.text2 != "" && holds(v.limit2):
		return v.text2
	}
	return v.other
}

func (v formulaVerdict) of(f, r []float64) float64 {
	if v.op == "f" {
		return f[v.i]
	}
	return r[v.i]
}

// checks draws inputs that tell the app from others: the checkbox on and off, each side of each limit.
func (p *formulaApp) checks() []*check {
	var list []*check
	seen := map[string]bool{}
	for range 400 {
		f, tick := p.input()
		r := p.values(f, tick)
		if !p.fair(f, r) {
			continue
		}
		key := fmt.Sprint(tick)
		for _, v := range p.verdicts {
			key += v.said(v.of(f, r)) + ";"
		}
		key += p.side(f, r, tick)
		want := 2
		if len(p.verdicts) > 0 || p.tick != "" {
			want = 3
		}
		if seen[key] && (p.sides() > len(seen)) {
			continue
		}
		seen[key] = true
		list = append(list, p.check(len(list), f, r, tick))
		if len(list) == want {
			break
		}
	}
	if len(list) < 2 || len(seen) < min(p.sides(), 2) {
		return nil
	}
	return list
}

// side tells which side of its limits the first formula is on.
func (p *formulaApp) side(f, r []float64, tick bool) string {
	x := p.results[0].x
	if x.op == "min" || x.op == "max" {
		return fmt.Sprint(x.args[0].eval(f, r, tick) > x.args[1].eval(f, r, tick))
	}
	return ""
}

// sides is how many kinds of input there are to check.
func (p *formulaApp) sides() int {
	n := 1
	for _, v := range p.verdicts {
		n *= 2
		if v.text2 != "" {
			n++
		}
	}
	if p.tick != "" {
		n *= 2
	}
	if x := p.results[0].x; x.op == "min" || x.op == "max" {
		n *= 2
	}
	return min(n, 3)
}

// fair tells whether results are plain numbers, and far enough from limits and roundings.
func (p *formulaApp) fair(f, r []float64) bool {
	for i, x := range r {
		s := p.results[i].shown(x)
		if math.IsNaN(s) || math.IsInf(s, 0) || s < 0.05 || s > 5e7 || slices.Contains(f, s) && len(p.fields) > 1 && s < 1000 && p.g.maybe(0.9) {
			return false
		}
	}
	for _, v := range p.verdicts {
		x := v.of(f, r)
		exact := v.op == "f" || p.exact(p.results[v.i].x)
		for _, l := range []float64{v.limit, v.limit2} {
			if math.Abs(x-l) < 0.001*l && !(exact && x == l) {
				return false
			}
		}
	}
	return true
}

// exact tells whether a formula of whole and half numbers can't be a hair off, in whatever order it is computed.
func (p *formulaApp) exact(x *formulaX) bool {
	switch x.op {
	case "r":
		return p.exact(p.results[x.i].x)
	case "num":
		return x.v == math.Trunc(x.v)
	case "f":
		return len(p.fields[x.i].vals) == 0
	case "+", "-", "*", "max", "min", "addif", "subif":
		return p.exact(x.args[0]) && p.exact(x.args[1])
	}
	return false
}

func (p *formulaApp) check(n int, f, r []float64, tick bool) *check {
	c := newCheck([]string{"first", "second", "third"}[n])
	for i, x := range p.fields {
		if len(x.vals) == 0 {
			c.fill(x.label(p.g), num(f[i]))
			continue
		}
		c.choose(x.label(p.g), p.option(x.opts[slices.Index(x.vals, f[i])]))
	}
	if tick {
		c.tick(p.tickLabel())
	}
	if p.sentence != nil {
		want, x := p.sentence.pre+" ", p.results[p.sentence.i].shown(r[p.sentence.i])
		if x >= 1 && x < 1000 && !strings.ContainsAny(p.results[p.sentence.i].format, "$€£") {
			want += strconv.Itoa(int(x))
		}
		c.text(want)
	}
	for i, x := range r {
		c.number(p.results[i].shown(x))
	}
	for _, v := range p.verdicts {
		said := v.said(v.of(f, r))
		for _, t := range []string{v.text, v.text2, v.other} {
			if t == said && t != "" {
				c.text(t)
			} else if t != "" {
				c.gone(t)
			}
		}
	}
	return c
}

func (p *formulaApp) option(s string) string { return title(s) }

func (p *formulaApp) tickLabel() string { return title(p.tick) }
