package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// A knownUse is a fact as one app asks for it: which quantity is wanted, and how those typed are called and measured.
type knownUse struct {
	f      *knownFact
	target int
	fig    string
	says   []string
	units  []*knownUnit // nil: none
	at     []int        // the field of each quantity
	terse  bool         // the name alone says all
}

// k is how many base units the unit of a quantity is.
func (u *knownUse) k(i int) float64 {
	if u.units[i] == nil {
		return 1
	}
	return u.units[i].k
}

// A knownField is something that is typed.
type knownField struct {
	say      string
	unit     *knownUnit
	from     *knownUse // the fact that it belongs to
	draw     func() float64
	def, how string
	lo, hi   float64
	mark     string // “second” where there are two of a kind
	tick     bool
	tab      string
	said     bool     // already asked for in a rule of its own
	opts     []string // a choice, and what its options are worth
	worth    []float64
}

// A knownOut is a result.
type knownOut struct {
	say    string
	x      *formulaX
	use    *knownUse
	format string
	dim    string
	unit   *knownUnit
	note   string // how the request says its decimals
	tab    string
	text   string                       // instead of x: the expression, with fields «f0» and results «r0»
	val    func(f, r []float64) float64 // instead of x
}

// A knownSay is a text that depends on a result.
type knownSay struct {
	out               int
	cmp               string
	limit             float64
	text, other       string
	than              int // compared with that result instead of a number
	pre, post, format string
}

type knownApp struct {
	g      *gen
	table  []*knownFact
	fields []*knownField
	outs   []*knownOut
	says   []*knownSay
	uses   []*knownUse
	goals  []string
	parts  []string
	used   map[string]bool
	topic  string
	said   bool   // units are given
	money  string // the currency
	spoken int    // how units are written: sign, in sign, in words, all in one
	sep    string // how two facts stand: "", section, tab
	mark   string
	table2 string // a table below all
}

func (p *knownApp) say(en, ko string) string { return ledgerPick(p.g, p.g.in(en, ko)) }

func (p *knownApp) lang() int {
	if p.g.ko() {
		return 1
	}
	return 0
}

// knownDraw draws apps of a table until one is whole.
func knownDraw(g *gen, table []*knownFact) made {
	for {
		p := &knownApp{g: g, table: table, used: map[string]bool{}, said: g.maybe(0.75), spoken: g.n(0, 3)}
		p.money = g.of(g.in("$|$|$|€|£|", "원|원|원|"))
		if !p.facts() {
			continue
		}
		p.extras()
		if checks := p.checks(); checks != nil {
			return made{p.request(), p.sketch(), checks}
		}
	}
}

// facts draws what the app is about: one fact, two of the same figure, one twice, or two apart.
func (p *knownApp) facts() bool {
	g := p.g
	f := p.table[g.IntN(len(p.table))]
	u := p.use(f)
	if u == nil || !p.add(u) {
		return false
	}
	switch x := g.Float64(); {
	case x < 0.12:
		return p.sibling(u)
	case x < 0.19 && len(f.vars) < 4:
		return p.twice(u)
	case x < 0.30:
		p.sep = g.of("|section|tab")
		other := p.use(p.table[g.IntN(len(p.table))])
		if other == nil || other.f == f {
			return false
		}
		p.outs[0].tab = p.heading(u)
		n := len(p.fields)
		if !p.add(other) {
			return false
		}
		for _, x := range p.fields[:n] {
			x.tab = p.heading(u)
		}
		for _, x := range p.fields[n:] {
			x.tab = p.heading(other)
		}
		p.outs[1].tab = p.heading(other)
		return p.outs[0].tab != p.outs[1].tab
	}
	return true
}

// use draws which quantity of a fact is wanted, and words and units.
func (p *knownApp) use(f *knownFact) *knownUse {
	g := p.g
	u := &knownUse{f: f, target: f.out, units: make([]*knownUnit, len(f.vars)), at: make([]int, len(f.vars))}
	if g.maybe(0.5) {
		var all []int
		for i := range f.vars {
			if f.eqs[i] != nil {
				all = append(all, i)
			}
		}
		u.target = all[g.IntN(len(all))]
	}
	u.terse = u.target == f.out && f.bare && g.maybe(0.35)
	for _, v := range f.vars {
		words := v.words[p.lang()]
		if u.terse {
			words = words[:1]
		}
		u.says = append(u.says, words[g.IntN(len(words))])
	}
	if figs := f.fig[p.lang()]; len(figs) > 0 {
		u.fig = p.object(figs[g.IntN(len(figs))])
		if g.maybe(0.4) {
			u.fig = p.object(figs[0])
		}
	}
	if !p.measure(u) {
		return nil
	}
	return u
}

// object fills in what a * stands for.
func (p *knownApp) object(fig string) string {
	pre := strings.TrimSuffix(fig, "*")
	if pre == fig {
		return fig
	}
	list := p.g.in(knownFlatEn, knownFlatKo)
	for _, x := range []struct{ sign, en, ko string }{{"round", knownDiscEn, knownDiscKo}, {"둥근", "", knownDiscKo}, {"원형", "", knownDiscKo}, {"box", knownBoxEn, knownBoxKo}, {"상자", "", knownBoxKo}, {"직육면체", "", knownBoxKo}, {"cylind", knownCanEn, knownCanKo}, {"원통", "", knownCanKo}, {"원기둥", "", knownCanKo}, {"cone", knownConeEn, ""}, {"원뿔", "", knownConeKo}, {"triang", knownTriEn, ""}, {"삼각", "", knownTriKo}, {"구 ", "", knownBallKo}, {"공 ", "", knownBallKo}} {
		if strings.HasPrefix(pre, x.sign) {
			list = p.g.in(x.en, x.ko)
		}
	}
	return pre + p.g.of(list)
}

// measure draws units that fit the usual values.
func (p *knownApp) measure(u *knownUse) bool {
	g, f := p.g, u.f
	if !p.said && !slices.ContainsFunc(f.vars, func(v knownVar) bool { return strings.Contains(" K X ", " "+v.dim+" ") || len(knownDims()[v.dim]) == 1 }) {
		return true
	}
	length := g.n(0, len(knownDims()["L"])-2)
	for i, v := range f.vars {
		units := knownDims()[v.dim]
		if len(units) == 0 {
			continue
		}
		at := 0
		switch {
		case !p.said:
		case f.geo && len(units) > 1:
			at = p.shapeUnit(v.dim, length)
		case len(units) > 1:
			at = p.fitting(v, i == f.out)
		}
		u.units[i] = &units[at]
	}
	return true
}

// shapeUnit is the unit of a shape's length, area or volume.
func (p *knownApp) shapeUnit(dim string, length int) int {
	g := p.g
	if dim == "L" {
		if g.maybe(0.07) {
			return g.n(0, 4)
		}
		return length
	}
	l := knownDims()["L"][length].k
	power := map[string]float64{"A": 2, "V": 3}[dim]
	var near []int
	for i, x := range knownDims()[dim] {
		r := x.k / math.Pow(l, power)
		if math.Abs(r-1) < 1e-6 && (g.maybe(0.7) || dim == "A") && g.maybe(0.8) {
			return i
		}
		if r > 0.0009 && r < 11000 {
			near = append(near, i)
		}
	}
	return near[g.IntN(len(near))]
}

// fitting is a unit in which usual values are handy numbers.
func (p *knownApp) fitting(v knownVar, result bool) int {
	var all []int
	lo, hi := v.lo, v.hi
	for i, x := range knownDims()[v.dim] {
		if result || lo/x.k > 0.04 && hi/x.k < 20000 && math.Sqrt(lo*hi)/x.k > 0.3 {
			all = append(all, i)
		}
	}
	if len(all) == 0 {
		return 0
	}
	return all[p.g.IntN(len(all))]
}

// add makes the fields and the result of a fact.
func (p *knownApp) add(u *knownUse) bool {
	order := []int{}
	for i := range u.f.vars {
		if i != u.target {
			order = append(order, i)
		}
	}
	if p.g.maybe(0.15) && !u.terse && len(u.says) < 6 {
		p.g.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	}
	for _, i := range order {
		f := &knownField{say: u.says[i], unit: u.units[i], from: u, how: "number", mark: p.mark}
		if f.unit != nil && p.named(f.say, f.unit) {
			f.unit = nil
		}
		if p.used[f.say] {
			return false
		}
		p.used[f.say] = true
		u.at[i] = len(p.fields)
		p.fields = append(p.fields, f)
	}
	return p.result(u)
}

// named tells whether a label says the unit already: “hours”, “kcal per 100 g”.
func (p *knownApp) named(say string, u *knownUnit) bool {
	if p.g.ko() {
		return strings.Contains(say, u.ko) || strings.Contains(say, u.sym+"당") || u.ko == "일" || u.ko == "년" || u.ko == "도"
	}
	one := strings.TrimSuffix(u.en, "s")
	return strings.Contains(" "+say, " "+one) || slices.Contains(strings.Fields(say), u.sym) || u.sym == "°" && strings.Contains(say, "angle") || u.sym == "%" && strings.Contains(say, "percent") || u.sym == "years" || u.sym == "days"
}

func (p *knownApp) result(u *knownUse) bool {
	o := &knownOut{say: u.says[u.target], use: u, dim: u.f.vars[u.target].dim, unit: u.units[u.target]}
	if p.used[o.say] {
		return false
	}
	p.used[o.say] = true
	x := u.formula()
	var at func(x *formulaX) *formulaX
	at = func(x *formulaX) *formulaX {
		y := *x
		y.args = nil
		for _, a := range x.args {
			y.args = append(y.args, at(a))
		}
		if x.op == "f" {
			y.i = u.at[x.i]
		}
		return &y
	}
	o.x = at(x)
	o.format = p.format(o.dim, o.unit)
	p.outs = append(p.outs, o)
	p.uses = append(p.uses, u)
	return true
}

// knownPlaces is with how many decimals units are shown; all others with two.
var knownPlaces = map[string]int{"Pa": 0, "kcal": 0, "lx": 0, "rpm": 0, "ml": 0, "°": 1, "%": 1, "km/h": 1, "°C": 1, "hPa": 1, "Hz": 1, "mph": 1, "min": 1, "mm": 1}

func (p *knownApp) format(dim string, u *knownUnit) string {
	switch {
	case dim == "$" && p.money == "원":
		return ".0 원"
	case dim == "$" && p.money != "":
		return ".2 " + p.money
	case u == nil:
		return ""
	}
	d, ok := knownPlaces[u.sym]
	if !ok {
		d = 2
	}
	return fmt.Sprintf(".%d %s", d, p.sym(u))
}

// sym is a unit's sign; times are words in Korean.
func (p *knownApp) sym(u *knownUnit) string {
	if p.g.ko() && slices.Contains([]string{"s", "min", "h", "days", "years", "mol"}, u.sym) {
		return u.ko
	}
	return u.sym
}

// sibling adds a second result of the same fields.
func (p *knownApp) sibling(u *knownUse) bool {
	if u.target != u.f.out || u.terse {
		return false
	}
	var all []*knownFact
	for _, f := range p.table {
		if f == u.f || len(f.vars) != len(u.f.vars) || len(f.fig[0]) > 0 != (len(u.f.fig[0]) > 0) || len(f.fig[0]) > 0 && f.fig[0][0] != u.f.fig[0][0] {
			continue
		}
		same := true
		for i := range f.vars[:len(f.vars)-1] {
			same = same && f.vars[i].words[0][0] == u.f.vars[i].words[0][0] && f.vars[i].dim == u.f.vars[i].dim
		}
		if same {
			all = append(all, f)
		}
	}
	if len(all) == 0 {
		return false
	}
	f := all[p.g.IntN(len(all))]
	v := &knownUse{f: f, target: f.out, fig: u.fig, says: slices.Clone(u.says), units: slices.Clone(u.units), at: u.at}
	words := f.vars[f.out].words[p.lang()]
	v.says[f.out] = words[p.g.IntN(len(words))]
	v.units[f.out] = nil
	if units := knownDims()[f.vars[f.out].dim]; len(units) > 0 && (u.units[u.target] != nil || u.units[0] != nil) {
		v.units[f.out] = &units[0]
		for i, x := range knownDims()["L"] {
			if f.geo && u.units[0] != nil && x.sym == u.units[0].sym && len(units) > 1 {
				v.units[f.out] = &units[p.shapeUnit(f.vars[f.out].dim, i)]
			}
		}
	}
	return p.result(v)
}

// twice asks the same of two things, and their difference or which has more.
func (p *knownApp) twice(u *knownUse) bool {
	g := p.g
	marks := strings.Split(g.of(g.in("first,second|left,right|old,new|my,your|big,small|red,blue|north,south|plan A,plan B|home,work", "첫째,둘째|왼쪽,오른쪽|옛,새|내,네|큰,작은|빨간,파란|우리,옆집|가,나")), ",")
	if u.terse {
		return false
	}
	for _, x := range p.fields {
		if strings.HasPrefix(x.say, "first") || strings.HasPrefix(x.say, "첫") || strings.HasPrefix(x.say, "second") {
			return false
		}
	}
	p.fields, p.outs, p.uses, p.used = nil, nil, nil, map[string]bool{}
	for _, m := range marks {
		v := *u
		v.at, v.says = make([]int, len(u.at)), nil
		for _, s := range u.says {
			v.says = append(v.says, m+" "+s)
		}
		p.mark = m
		if !p.add(&v) {
			return false
		}
	}
	a, b := formulaRef("r", 0), formulaRef("r", 1)
	word := g.of(g.in("difference|gap", "차이|격차"))
	p.outs = append(p.outs, &knownOut{say: word, x: formulaOp("abs", formulaOp("-", a, b)), format: p.outs[0].format, dim: p.outs[0].dim, unit: p.outs[0].unit})
	p.parts = append(p.parts, p.say("and the "+word+"|plus the "+word+" between the two|show the "+word+" too (never negative)", "둘의 "+josa(word, "과", "와")+" 함께|"+word+"도 보여줘 (항상 양수)|그리고 둘의 "+word))
	if g.maybe(0.6) {
		texts := strings.Split(g.of(g.in("The first is bigger,The second is bigger|Take number one,Take number two|One wins,Two wins|First!,Second!|Choose the first,Choose the second", "첫째가 더 큼,둘째가 더 큼|1번으로,2번으로|1번 승,2번 승|첫째!,둘째!|앞의 것 선택,뒤의 것 선택")), ",")
		p.says = append(p.says, &knownSay{out: 0, cmp: ">", than: 1, text: texts[0], other: texts[1]})
		one, two := p.outs[0].say, p.outs[1].say
		p.parts = append(p.parts, p.say(
			`say "`+texts[0]+`" if `+one+" is more than "+two+`, otherwise "`+texts[1]+`"|"`+texts[0]+`" when `+one+" is larger, else \""+texts[1]+`"`,
			one+" 쪽이 "+two+"보다 크면 '"+texts[0]+"', 아니면 '"+texts[1]+"'|"+knownJosa(one, "이", "가")+" 더 크면 '"+texts[0]+"' 아니면 '"+texts[1]+"' 표시"))
	}
	return true
}

// knownJosa is josa for what may end in brackets.
func knownJosa(word, closed, open string) string {
	bare := word
	if i := strings.LastIndex(word, "("); i > 0 && strings.HasSuffix(word, ")") {
		bare = strings.TrimSpace(word[:i])
	}
	return word + strings.TrimPrefix(josa(bare, closed, open), bare)
}

// heading is what a part with a fact of its own is called.
func (p *knownApp) heading(u *knownUse) string {
	if u.fig != "" {
		return title(u.fig)
	}
	return title(strings.SplitN(u.says[u.target], " (", 2)[0])
}

// values computes all results, or nothing where one can't be shown well.
func (p *knownApp) values(f []float64) []float64 {
	var r []float64
	for _, o := range p.outs {
		x := 0.0
		if o.val != nil {
			x = o.val(f, r)
		} else if o.use != nil {
			u := o.use
			v := make([]float64, len(u.f.vars))
			for i := range v {
				if i != u.target {
					v[i] = f[u.at[i]] * u.k(i)
				}
			}
			v[u.target] = p.near(u, v)
			x = u.f.solve(u.target, v) / u.k(u.target)
		} else {
			x = knownEval(o.x, f, r...)
		}
		r = append(r, x)
		if s := o.shown(x); p.half(o, x) || !(math.Abs(x) > 0.005 && math.Abs(x) < p.most(o)) || math.Abs(s-x) > 0.003*math.Abs(x) {
			return nil
		}
	}
	return r
}

// half tells whether a hair more or less would round a result differently.
func (p *knownApp) half(o *knownOut, x float64) bool {
	ten := 1e2
	if o.format != "" {
		ten = math.Pow(10, float64(o.format[1]-'0'))
	}
	x = math.Abs(x) * ten
	return math.Abs(x-math.Floor(x)-0.5) < 0.004
}

// most is how large results may be: factors have seven digits.
func (p *knownApp) most(o *knownOut) float64 {
	if o.dim == "$" && o.use != nil {
		return 5e8
	}
	return 4e5
}

// near is a first guess for a quantity: what its own equation gives.
func (p *knownApp) near(u *knownUse, v []float64) float64 { return knownEval(u.f.eqs[u.target], v) }

// shown is a result as the page shows it.
func (o *knownOut) shown(x float64) float64 {
	d := 2
	if o.format != "" {
		d = int(o.format[1] - '0')
	} else if math.Abs(x) < 1 {
		return knownRound(x, 4)
	}
	ten := math.Pow(10, float64(d))
	return math.Round(x*ten) / ten
}

// input draws values: those of each fact fit each other, so that what is wanted comes out plain.
func (p *knownApp) input() []float64 {
	f := make([]float64, len(p.fields))
	for _, u := range p.uses {
		if !slices.ContainsFunc(p.fields, func(x *knownField) bool { return x.from == u }) {
			continue // the fields are another fact's
		}
		v := make([]float64, len(u.f.vars))
		for i, x := range u.f.vars {
			if i == u.f.out {
				continue
			}
			n := x.value(p.g)
			switch {
			case x.dim == "$" && p.g.ko():
				n = math.Round(n*10) * 100
			case x.dim != "#" && !u.f.geo && u.k(i) != 1:
				n = knownRound(n/u.k(i), 3)
			}
			v[i] = n * u.k(i)
			if i != u.target {
				f[u.at[i]] = n
			}
		}
		if u.target == u.f.out {
			continue
		}
		n := knownEval(u.f.eqs[u.f.out], v) / u.k(u.f.out)
		switch dim := u.f.vars[u.f.out].dim; {
		case dim == "#":
			n = math.Round(n)
		case dim == "$" && p.g.ko():
			n = math.Round(n/10) * 10
		default:
			n = knownRound(n, 4)
		}
		f[u.at[u.f.out]] = n
	}
	for i, x := range p.fields {
		if x.draw != nil {
			f[i] = x.draw()
		}
		if x.how == "slider" || x.how == "bound" {
			f[i] = min(max(math.Round(f[i]), x.lo), x.hi)
		}
		if num(f[i]) == "0" && !x.tick && len(x.opts) == 0 || math.Abs(f[i]) > 1e7 || f[i] < 0 {
			return nil
		}
	}
	return f
}
