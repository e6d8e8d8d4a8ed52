package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Calculators whose formulas the request states, in symbols or in words, or names.

func init() {
	register("compose-formula", 1, func(g *gen) made {
		return formulaDraw(g, formulaWish{more: 0.3, verdict: 0.12})
	})
	register("compose-chain", 1, func(g *gen) made {
		return formulaDraw(g, formulaWish{more: 1, verdict: 0.15})
	})
	register("compose-verdict", 1, func(g *gen) made {
		return formulaDraw(g, formulaWish{more: 0.15, verdict: 1})
	})
	register("compose-switch", 1, func(g *gen) made {
		return formulaDraw(g, formulaWish{more: 0.3, verdict: 0.1, swap: true})
	})
	register("compose-named", 1, func(g *gen) made {
		return formulaDraw(g, formulaWish{more: 0.15, verdict: 0.3, named: true})
	})
}

// formulaWish is how likely parts are in a kind.
type formulaWish struct {
	more, verdict float64
	swap, named   bool
}

// A formulaX is a node of a formula: a number, a field (f), a result (r), or an operation.
type formulaX struct {
	op   string
	args []*formulaX
	v    float64
	i    int
}

func formulaNum(v float64) *formulaX { return &formulaX{op: "num", v: v} }
func formulaRef(op string, i int) *formulaX {
	return &formulaX{op: op, i: i}
}
func formulaOp(op string, args ...*formulaX) *formulaX { return &formulaX{op: op, args: args} }

var formulaTokens = regexp.MustCompile(`\*\*|[0-9.]+|[a-z]+[0-9]*|[-+*/(),]`)

// formulaParse reads a short formula; k and j are numbers drawn by draw.
func formulaParse(s string, draw func(name string) float64) *formulaX {
	t := formulaTokens.FindAllString(s, -1)
	var sum func() *formulaX
	next := func() string {
		if len(t) == 0 {
			return ""
		}
		return t[0]
	}
	take := func() string { x := t[0]; t = t[1:]; return x }
	atom := func() *formulaX {
		x := take()
		switch {
		case x == "(":
			e := sum()
			take()
			return e
		case x[0] >= '0' && x[0] <= '9':
			v, _ := strconv.ParseFloat(x, 64)
			return formulaNum(v)
		case x == "pi":
			return &formulaX{op: "pi", v: math.Pi}
		case next() == "(":
			e := formulaOp(x)
			for take() != ")" {
				e.args = append(e.args, sum())
				if next() == ")" {
					take()
					break
				}
			}
			return e
		case x == "k" || x == "j":
			return formulaNum(draw(x))
		}
		i, _ := strconv.Atoi(x[1:])
		return formulaRef(x[:1], i)
	}
	level := func(below func() *formulaX, ops ...string) func() *formulaX {
		return func() *formulaX {
			e := below()
			for slices.Contains(ops, next()) {
				op := take()
				e = formulaOp(op, e, below())
			}
			return e
		}
	}
	sum = level(level(level(atom, "**"), "*", "/"), "+", "-")
	return sum()
}

// eval computes a node; tick says whether the checkbox is on.
func (x *formulaX) eval(f, r []float64, tick bool) float64 {
	var a [3]float64
	for i, y := range x.args {
		a[i] = y.eval(f, r, tick)
	}
	switch x.op {
	case "num", "pi":
		return x.v
	case "f":
		return f[x.i]
	case "r":
		return r[x.i]
	case "+":
		return a[0] + a[1]
	case "-":
		return a[0] - a[1]
	case "*":
		return a[0] * a[1]
	case "/":
		return a[0] / a[1]
	case "**":
		return math.Pow(a[0], a[1])
	case "ceil", "floor", "round":
		return formulaRound(x.op, a[0])
	case "min":
		return min(a[0], a[1])
	case "max":
		return max(a[0], a[1])
	case "sqrt":
		return math.Sqrt(a[0])
	case "pct":
		return a[1] * a[0] / 100
	case "plus":
		return a[0] + a[0]*a[1]/100
	case "minus":
		return a[0] - a[0]*a[1]/100
	}
	if !tick {
		return a[0]
	}
	switch x.op {
	case "addif":
		return a[0] + a[1]
	case "subif":
		return a[0] - a[1]
	case "timesif":
		return a[0] * a[1]
	case "plusif":
		return a[0] * (100 + a[1]) / 100
	}
	return a[0] * (100 - a[1]) / 100
}

// formulaRound rounds, and gives nothing where a hair more or less would make a difference.
func formulaRound(op string, x float64) float64 {
	near := math.Abs(x - math.Round(x))
	if op != "round" && near < 0.01 || op == "round" && near > 0.48 {
		return math.NaN()
	}
	switch op {
	case "ceil":
		return math.Ceil(x)
	case "floor":
		return math.Floor(x)
	}
	return math.Round(x)
}

func formulaPrec(op string) int {
	switch op {
	case "+", "-", "addif", "subif":
		return 1
	case "*", "/", "pct", "plus", "minus", "timesif", "plusif", "minusif":
		return 2
	case "**":
		return 3
	}
	return 4
}

// sketch writes a node as Sketch; name gives the names of fields, results and the checkbox.
func (x *formulaX) sketch(at int, name func(op string, i int) string) string {
	arg := func(i, at int) string { return x.args[i].sketch(at, name) }
	s := ""
	switch x.op {
	case "num":
		return num(x.v)
	case "pi":
		return "pi"
	case "f", "r":
		return name(x.op, x.i)
	case "+", "*":
		p := formulaPrec(x.op)
		s = arg(0, p) + " " + x.op + " " + arg(1, p)
		if x.op == "*" && x.args[1].op == "/" {
			s = arg(0, p) + " * " + arg(1, p+1)
		}
	case "-", "/":
		p := formulaPrec(x.op)
		s = arg(0, p) + " " + x.op + " " + arg(1, p+1)
	case "**":
		s = arg(0, 4) + " ** " + arg(1, 4)
	case "pct":
		s = arg(1, 2) + " * " + arg(0, 3) + " / 100"
	case "plus":
		s = arg(0, 2) + " * (1 + " + arg(1, 2) + " / 100)"
	case "minus":
		s = arg(0, 2) + " * (1 - " + arg(1, 2) + " / 100)"
	case "addif":
		s = arg(0, 1) + " + (" + name("t", 0) + " ? " + arg(1, 4) + " : 0)"
	case "subif":
		s = arg(0, 1) + " - (" + name("t", 0) + " ? " + arg(1, 4) + " : 0)"
	case "timesif":
		s = arg(0, 2) + " * (" + name("t", 0) + " ? " + arg(1, 4) + " : 1)"
	case "plusif":
		s = arg(0, 2) + " * (" + name("t", 0) + " ? 1 + " + arg(1, 2) + " / 100 : 1)"
	case "minusif":
		s = arg(0, 2) + " * (" + name("t", 0) + " ? 1 - " + arg(1, 2) + " / 100 : 1)"
	default:
		var all []string
		for i := range x.args {
			all = append(all, arg(i, 0))
		}
		return x.op + "(" + strings.Join(all, ", ") + ")"
	}
	if formulaPrec(x.op) < at {
		return "(" + s + ")"
	}
	return s
}

// uses tells whether a node holds a reference.
func (x *formulaX) uses(op string, i int) bool {
	return x.op == op && x.i == i || slices.ContainsFunc(x.args, func(y *formulaX) bool { return y.uses(op, i) })
}

// A formulaField is a field of an app.
type formulaField struct {
	one            string  // what is counted, in the singular
	say, unit, how string  // how: number, slider, choice, radio
	bound          bool    // it takes only values from lo to hi
	lo, hi, step   float64 // values
	def            string
	opts           []string
	vals           []float64
}

func (f formulaField) label(g *gen) string {
	if g.ko() {
		if f.unit != "" {
			return f.say + "(" + f.unit + ")"
		}
		return f.say
	}
	if f.unit != "" {
		return title(f.say) + " (" + f.unit + ")"
	}
	return title(f.say)
}

type formulaResult struct {
	say    string
	x      *formulaX
	format string
	named  string // what people call the formula, which then isn't written out
	money  bool
}

// A formulaVerdict says a text where a result or field is beyond a limit.
type formulaVerdict struct {
	op          string // f or r
	i           int
	cmp         string
	limit       float64
	text, other string
	limit2      float64 // a second limit and its text, above the first
	text2       string
}

// A formulaSentence tells a result within a text.
type formulaSentence struct {
	i         int
	pre, post string
}

type formulaApp struct {
	g        *gen
	wish     formulaWish
	fields   []formulaField
	results  []formulaResult
	verdicts []formulaVerdict
	sentence *formulaSentence
	tick     string // the checkbox's label
	tickX    *formulaX
	money    string // the unit
	used     map[string]bool
	topic    string
	the      bool // words have articles
	commas   int  // 1: 1,200; 2: 3만
	loose    bool // the fields come last
	style    int  // of labels: as they are, with capitals, quoted
	times    string
	over     string
	value    string
}

// formulaDraw draws apps until one is whole.
func formulaDraw(g *gen, w formulaWish) made {
	for {
		p := &formulaApp{g: g, wish: w, used: map[string]bool{}}
		if w.named {
			p.drawNamed()
		} else {
			p.drawFields()
		}
		if g.maybe(0.13) {
			p.sentence = &formulaSentence{g.IntN(len(p.results)), g.of(g.in(formulaPreEn, formulaPreKo)), p.say(g.in(formulaPostEn, formulaPostKo))}
		}
		checks := p.checks()
		if checks == nil {
			continue
		}
		return made{p.request(), p.sketch(), checks}
	}
}

// word draws a word that the app does not have yet.
func (p *formulaApp) word(en, ko string) string {
	for {
		w := p.g.of(p.g.in(en, ko))
		if p.free(w) {
			p.used[strings.ToLower(w)] = true
			return w
		}
	}
}

// free tells whether a label is no part of another one, so that checks find the right one.
func (p *formulaApp) free(w string) bool {
	w = strings.ToLower(w)
	for u := range p.used {
		if strings.Contains(u, w) || strings.Contains(w, u) {
			return false
		}
	}
	return !slices.Contains([]string{"sum", "min", "max", "age", "label", "e", "pi"}, w)
}

// Shapes: the roles of the fields, the formula, and m where it gives money.
const formulaShapes = `n p;f0*f1;m|n p F;f0*f1+f2;m|n p F;f0*f1-f2;m|n n p;(f0+f1)*f2;m|n n p;(f0-f1)*f2;m|n p n p;f0*f1+f2*f3;m|n p t;f0*f1*f2;m|p q;minus(f0,f1);m|p q;plus(f0,f1);m|n p q;minus(f0*f1,f2);m|n p q;plus(f0*f1,f2);m|n p F q;plus(f0*f1+f2,f3);m|n p q F;minus(f0*f1,f2)+f3;m|F n;f0/f1;m|F F n;(f0+f1)/f2;m|F F;f0+f1;m|F F F;f0+f1+f2;m|n;f0*j;m|n;f0*j+j;m|n n;f0*j+f1*j;m|n n n;f0*j+f1*j+f2*j;m|n t;f0*j+f1*j;m|n t;f0*f1*j;m|p n;f0*(f1-1);m|a n;f0/f1|a n n;f0/(f1+f2)|a u;f0/f1|a u;ceil(f0/f1)|a u;floor(f0/f1)|n n;ceil(f0/f1)|n;ceil(f0/k)|a n u;f0-f1*f2|a a n;(f0-f1)/f2|n u;f0*f1|n u q;plus(f0*f1,f2)|n u;ceil(f0*f1/k)|l l;f0*f1|l l;f0*f1/k|l l;2*(f0+f1)|l l l;f0*f1*f2|l l l;f0*f1*f2/1000|l;f0**2|l;f0**2*k|l;f0*4|a;f0*k|a;f0/k|a;f0*k+j|a;f0/k+j|a;f0/k-k|a;(f0-j)*k|a;(f0+j)/k|o o;f0+f1|o o;f0-f1|o o;f0*f1|o o;f0/f1|o o o;f0+f1+f2|o o o;f0+f1-f2|o o o;f0*f1/f2|o o o;(f0+f1)/f2|o o o;f0*(f1+f2)|o o;(f0+f1)/2|o o o;(f0+f1+f2)/3|o o;f0/f1*100|o o;f0*k+f1*k|o o;(f0-f1)*k|o o o;f0*k+f1*k+f2*k|o o o;f0*k+f1-f2|o o;sqrt(f0*f1)|o;sqrt(f0)*k|o;sqrt(f0)|o o;f0**2/f1|o o;f0**2+f1|o;f0**2/k|o;f0**3|o o;f0*f1**2|o o o o;f0+f1+f2+f3|o o o o;(f0+f1)*(f2-f3)|o o o o;f0*f1-f2*f3|o o o o;(f0+f1)/(f2+f3)|o q;pct(f1,f0)|o q;minus(f0,f1)|o q;plus(f0,f1)|n t u;f0*f1*f2|t;f0*60|a n t;f0/f1/f2|o o;max(f0,f1)|o o;min(f0,f1)*k|o o;max(f0,f1)-min(f0,f1)|a q;pct(f1,f0)|a q n;pct(f1,f0)/f2|a q;minus(f0,f1)|a q u;floor(minus(f0,f1)/f2)|o o;(f0-f1)/f0*100|o o;f0/(f0+f1)*100|a o;f0/(f1-1)|a t;f0*f1/60|l l;sqrt(f0*f1)|l l l;(f0+f1)*f2/2|l l;f0*f1/2|l u;f0*f1+j|n l;f0*f1|n l;(f0-1)*f1|n l;ceil(f0*f1/k)`

// drawFields draws fields and a formula of them, then what builds on it.
func (p *formulaApp) drawFields() {
	g := p.g
	noun := g.of(g.in(formulaCountsEn, formulaCountsKo))
	shape := strings.Split(g.of(formulaShapes)+";", ";")
	roles := strings.Fields(shape[0])
	var x *formulaX
	money := shape[2] == "m"
	if money || g.maybe(0.2) {
		p.money = g.of(g.in("$|$|$|€|£", "원"))
	}
	if g.maybe(0.3) { // any formula at all
		roles, money = nil, false
		for range g.n(2, 4) {
			roles = append(roles, g.of("o|o|o|n|a|l|t"))
		}
		x = p.tree(0, len(roles))
	} else {
		x = formulaParse(shape[1], func(k string) float64 { return p.constant(k, money) })
	}
	for i, r := range roles {
		p.fields = append(p.fields, p.field(r, noun, i))
		if r == "n" {
			noun = g.of(g.in(formulaCountsEn, formulaCountsKo))
		}
	}
	if p.wish.swap && g.maybe(0.5) && len(p.fields) < 4 {
		p.fields = append(p.fields, p.choice(money && g.maybe(0.5)))
		c := formulaRef("f", len(p.fields)-1)
		op := "*"
		if p.fields[c.i].vals[0] > 12 || g.maybe(0.3) {
			op = "+"
		}
		x = formulaOp(op, x, c)
	} else if p.wish.swap {
		x = p.drawTick(x, money)
	} else if g.maybe(0.35) {
		x = p.wrap(x, money)
	}
	p.results = append(p.results, p.result(x, money))
	p.moreResults()
	p.drawVerdicts()
}

// tree draws a formula of the fields from i up to n, each once.
func (p *formulaApp) tree(i, n int) *formulaX {
	g := p.g
	x := formulaRef("f", i)
	if g.maybe(0.12) {
		x = formulaOp("**", x, formulaNum(2))
	} else if g.maybe(0.15) {
		x = formulaOp("*", x, formulaNum(p.constant("k", false)))
	}
	for i++; i < n; i++ {
		y := formulaRef("f", i)
		if n-i >= 2 && g.maybe(0.3) {
			y = formulaOp(g.of("+|-|*"), y, formulaRef("f", i+1))
			i++
		}
		op := g.of("+|+|-|-|*|*|/")
		if y.op == "*" && op == "/" || y.op == op || y.op == "-" && op == "+" || y.op == "+" && op == "+" || y.op == "*" && op == "*" {
			op = "-"
		}
		x = formulaOp(op, x, y)
	}
	return x
}

// constant draws a number for a formula: k a factor, j an amount.
func (p *formulaApp) constant(name string, money bool) float64 {
	g := p.g
	if name == "j" {
		if money && g.ko() {
			return float64(g.step(500, 30000, 500))
		}
		if g.maybe(0.2) {
			return float64(g.n(2, 60)) + 0.5
		}
		return float64(g.n(3, 90))
	}
	if g.maybe(0.3) {
		return float64(g.n(2, 60)) / 10
	}
	if g.maybe(0.1) {
		return float64(g.n(1, 19)) * 0.05
	}
	return float64(g.n(2, 40))
}

// field draws a field of a role.
func (p *formulaApp) field(role, noun string, i int) formulaField {
	g := p.g
	one, many, _ := strings.Cut(noun, "/")
	f := formulaField{how: "number", step: 1, lo: 2, hi: 60}
	switch role {
	case "n":
		f.say = p.tryWord(p.adj()+many, one+p.say("| 수| 개수"), formulaCountsEn, formulaCountsKo)
		if f.say == many || g.ko() && strings.HasPrefix(f.say, one) {
			f.one = one
		}
	case "p":
		f.say = p.tryWord(p.say("price per |cost per |price of one ")+one, one+p.say("당 가격|당 요금| 단가| 값"), "price|hourly rate|list price|old price|day rate|unit cost", "정가|단가|시급|일당|원래 가격|회당 요금")
		f.lo, f.hi, f.step = 2, 80, 0.5
		if g.ko() {
			f.lo, f.hi, f.step = 1000, 40000, 500
		}
	case "u":
		f.say = p.tryWord(p.say("weight per |minutes per |length per |amount per |points per ")+one, one+p.say("당 무게|당 시간|당 길이|당 양|당 점수"), formulaOddEn, formulaOddKo)
		f.hi, f.step = 20, 0.5
	case "F":
		f.say = p.word(formulaFeesEn, formulaFeesKo)
		f.lo, f.hi = 5, 120
		if g.ko() {
			f.lo, f.hi, f.step = 1000, 90000, 1000
		}
	case "q":
		f.say, f.unit = p.word(formulaRatesEn, formulaRatesKo), "%"
		f.hi = 45
		return f
	case "a":
		f.say = p.told(formulaAmountsEn, formulaAmountsKo)
		f.lo, f.hi, f.step = 60, 990, 5
		if g.maybe(0.3) {
			f.unit = g.of(formulaMassUnits)
		}
	case "l":
		f.say = p.told(formulaSizesEn, formulaSizesKo)
		f.step = 0.5
		if g.maybe(0.4) {
			f.unit = g.of(formulaSizeUnits)
		}
	case "t":
		f.say = p.word(formulaTimesEn, formulaTimesKo)
	default:
		f.say = p.told(formulaOddEn, formulaOddKo)
		f.hi = 150
	}
	p.decorate(&f)
	return f
}

// adj is now and then a word that stands in front of what is counted.
func (p *formulaApp) adj() string {
	if p.g.maybe(0.15) {
		return p.g.of("old|new|red|blue|small|large|spare|wooden|extra|paid|free|broken|empty|full|booked|green|round") + " "
	}
	return ""
}

// told is a word, now and then with another in front: spare rope.
func (p *formulaApp) told(en, ko string) string {
	if !p.g.maybe(0.2) {
		return p.word(en, ko)
	}
	return p.tryWord(p.g.of(formulaAdjEn)+" "+p.g.of(en), p.g.of(formulaAdjKo)+" "+p.g.of(ko), en, ko)
}

// tryWord takes the text of the language where it is free, else a word of the lists.
func (p *formulaApp) tryWord(en, ko, listEn, listKo string) string {
	w := p.g.in(en, ko)
	if p.free(w) {
		p.used[strings.ToLower(w)] = true
		return w
	}
	for {
		w := p.g.of(p.g.in(listEn, listKo))
		if _, many, ok := strings.Cut(w, "/"); ok {
			w = many
		}
		if p.free(w) {
			p.used[strings.ToLower(w)] = true
			return w
		}
	}
}

// decorate makes some fields sliders, and gives some a value to begin with.
func (p *formulaApp) decorate(f *formulaField) {
	g := p.g
	if g.maybe(0.12) && f.hi < 1000 {
		f.how = "slider"
		f.lo = float64(g.n(0, 5))
		f.hi = float64(g.step(15, 200, 5))
		f.step = 1
	}
	if f.how == "number" && f.step == 1 && g.maybe(0.08) {
		f.bound, f.lo, f.hi = true, float64(g.n(0, 3)), float64(g.step(12, 150, 6))
	}
	if g.maybe(0.1) {
		f.def = num(p.pick(*f))
	}
}

// pick draws a value of a field.
func (p *formulaApp) pick(f formulaField) float64 {
	if len(f.vals) > 0 {
		return f.vals[p.g.IntN(len(f.vals))]
	}
	return f.lo + f.step*float64(p.g.IntN(int((f.hi-f.lo)/f.step)+1))
}

// choice draws a choice whose options stand for numbers.
func (p *formulaApp) choice(money bool) formulaField {
	g := p.g
	for {
		say, list, _ := strings.Cut(g.of(g.in(formulaChoicesEn, formulaChoicesKo)), ":")
		if !p.free(say) {
			continue
		}
		p.used[say] = true
		f := formulaField{say: say, how: g.of("choice|choice|radio")}
		f.opts = strings.Split(list, ",")
		f.opts = f.opts[:max(2, g.n(len(f.opts)-1, len(f.opts)))]
		v := p.constant(g.of("k|k|j"), money)
		for range f.opts {
			f.vals = append(f.vals, v)
			v = math.Round((v+max(0.5, math.Round(v*(0.2+g.Float64()))))*100) / 100
		}
		return f
	}
}

// drawTick lets a checkbox change a formula.
func (p *formulaApp) drawTick(x *formulaX, money bool) *formulaX {
	g := p.g
	p.tick = p.word(formulaTicksEn, formulaTicksKo)
	op := g.of("addif|addif|subif|timesif|plusif|minusif|minusif")
	v := float64(g.step(5, 60, 5))
	switch op {
	case "addif", "subif":
		v = p.constant("j", money)
	case "timesif":
		v = float64(g.n(4, 12)) / 2
	}
	p.tickX = formulaOp(op, x, formulaNum(v))
	return p.tickX
}

// wrap adds a last step to a formula.
func (p *formulaApp) wrap(x *formulaX, money bool) *formulaX {
	g := p.g
	percent := formulaNum(float64(g.n(2, 45)))
	if g.maybe(0.3) {
		percent = formulaNum(float64(g.step(5, 60, 5)))
	}
	switch g.n(0, 9) {
	case 0:
		return formulaOp("+", x, formulaNum(p.constant("j", money)))
	case 1:
		return formulaOp("-", x, formulaNum(p.constant("j", money)))
	case 2:
		return formulaOp("*", x, formulaNum(p.constant("k", money)))
	case 3:
		return formulaOp("/", x, formulaNum(float64(g.n(2, 30))))
	case 4:
		return formulaOp("plus", x, percent)
	case 5:
		return formulaOp("minus", x, percent)
	case 6:
		return formulaOp(g.of("max|min"), x, formulaNum(p.middle(x)))
	case 7:
		return formulaOp("pct", percent, x)
	case 8:
		if x.op != "ceil" && x.op != "floor" && (x.op == "/" || x.op == "minus" || x.op == "pct") {
			return formulaOp(g.of("ceil|ceil|floor|round"), x)
		}
	}
	return x
}

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

// sketch writes the app.
func (p *formulaApp) sketch() string {
	name := p.names()
	out := []string{"app " + p.title()}
	for i, f := range p.fields {
		out = append(out, p.fieldLine(f, name("f", i)))
	}
	if p.tick != "" {
		out = append(out, "check "+name("t", 0)+p.labelAfter(name("t", 0), p.tickLabel()))
	}
	for i, r := range p.results {
		x, label := r.x.sketch(0, name), p.resultLabel(i)
		if n := name("r", i); n != label {
			if p.isUsed(i) {
				out = append(out, "let "+n+" = "+x)
				x = n
			}
		}
		out = append(out, strings.TrimSpace("show "+label+" = "+x+" "+r.format))
	}
	if t := p.sentence; t != nil {
		out = append(out, "say "+t.pre+" {"+strings.TrimSpace(name("r", t.i)+" "+p.results[t.i].format)+"}"+t.post)
	}
	for _, v := range p.verdicts {
		n := name(v.op, v.i)
		switch {
		case v.text2 != "":
			out = append(out, fmt.Sprintf("say {%s %s %s ? %q : %s %s %s ? %q : %q}", n, v.cmp, num(v.limit), v.text, n, v.cmp, num(v.limit2), v.text2, v.other))
		case v.other != "":
			out = append(out, fmt.Sprintf("say {%s %s %s ? %q : %q}", n, v.cmp, num(v.limit), v.text, v.other))
		default:
			out = append(out, fmt.Sprintf("if %s %s %s: say %s", n, v.cmp, num(v.limit), v.text))
		}
	}
	return lines(out...)
}

func (p *formulaApp) resultLabel(i int) string { return title(p.results[i].say) }

// isUsed tells whether later lines need a result.
func (p *formulaApp) isUsed(i int) bool {
	for _, r := range p.results {
		if r.x.uses("r", i) {
			return true
		}
	}
	return p.sentence != nil && p.sentence.i == i || slices.ContainsFunc(p.verdicts, func(v formulaVerdict) bool { return v.op == "r" && v.i == i })
}

// names gives the names of the sketch: the labels where all are one word, else letters.
func (p *formulaApp) names() func(op string, i int) string {
	words := true
	for _, f := range p.fields {
		words = words && formulaOneWord(f.label(p.g)) && !formulaTaken[strings.ToLower(f.say)]
	}
	return func(op string, i int) string {
		switch {
		case op == "r" && formulaOneWord(p.resultLabel(i)):
			return p.resultLabel(i)
		case op == "r":
			return string(rune('x' + i))
		case op == "t" && words && formulaOneWord(p.tick):
			return p.tick
		case op == "t":
			return "t"
		case words:
			return p.fields[i].say
		}
		return string(rune('a' + i))
	}
}

// formulaTaken are words that mean something else as a name.
var formulaTaken = map[string]bool{"length": false, "pi": true, "x1": false, "min": true, "max": true}

var formulaNamePattern = regexp.MustCompile(`^[\p{L}][\p{L}0-9]*$`)

func formulaOneWord(s string) bool { return formulaNamePattern.MatchString(s) }

func (p *formulaApp) labelAfter(name, label string) string {
	if title(name) == label {
		return ""
	}
	return " " + label
}

func (p *formulaApp) fieldLine(f formulaField, name string) string {
	s := f.how + " " + name
	if f.def != "" {
		s += " = " + f.def
	}
	if f.how == "slider" || f.bound {
		s += " " + num(f.lo) + ".." + num(f.hi)
	}
	s += p.labelAfter(name, f.label(p.g))
	if len(f.opts) > 0 {
		var all []string
		for i, o := range f.opts {
			all = append(all, p.option(o)+"="+num(f.vals[i]))
		}
		s += ": " + strings.Join(all, " | ")
	}
	return s
}

func (p *formulaApp) title() string {
	if p.topic != "" {
		return p.topic
	}
	if n := p.results[0].named; n != "" && len(strings.Fields(n)) <= 4 && !strings.Contains(n, "(") {
		return title(n)
	}
	return p.resultLabel(0)
}

// say takes one of a list as of does, but keeps the spaces around it.
func (p *formulaApp) say(list string) string {
	all := strings.Split(list, "|")
	return all[p.g.IntN(len(all))]
}

// formulaJosa is josa for what may end in brackets or quotes.
func formulaJosa(word, closed, open string) string {
	bare := strings.TrimRight(word, "')")
	return word + strings.TrimPrefix(josa(bare, closed, open), bare)
}

// ref is how the request calls a field or result.
func (p *formulaApp) ref(x *formulaX) string {
	if x.op == "r" {
		return p.results[x.i].say
	}
	return p.fields[x.i].say
}

var formulaBare = regexp.MustCompile(`^(with|after|for|my|to|per|plus|marked|increased|each|half|reduced|needed|net|cut|early)\b`)

// article is “the ” where a word may have it.
func (p *formulaApp) article(word string) string {
	if formulaBare.MatchString(word) {
		return ""
	}
	return "the "
}

// num writes a number as the request writes numbers.
func (p *formulaApp) num(v float64) string {
	s := num(v)
	switch {
	case v < 1000 || v != math.Trunc(v) || p.commas == 0:
	case p.commas == 2 && p.g.ko() && math.Mod(v, 10000) == 0:
		return num(v/10000) + "만"
	case len(s) <= 6:
		return s[:len(s)-3] + "," + s[len(s)-3:]
	}
	return s
}

// percent writes the percentage of a formula.
func (p *formulaApp) percent(x *formulaX, word bool) string {
	if x.op == "num" {
		if word && !p.g.ko() {
			return p.num(x.v) + " percent"
		}
		return num(x.v) + "%"
	}
	return p.ref(x) + p.g.in(" percent", "")
}

// symbols writes a node as people type formulas.
func (p *formulaApp) symbols(x *formulaX, at int) string {
	arg := func(i, at int) string { return p.symbols(x.args[i], at) }
	s := ""
	switch x.op {
	case "num":
		return p.num(x.v)
	case "pi":
		return "pi"
	case "f", "r":
		return p.ref(x)
	case "+":
		s = arg(0, 1) + " + " + arg(1, 1)
	case "-":
		s = arg(0, 1) + " - " + arg(1, 2)
	case "*":
		s = arg(0, 2) + p.times + arg(1, 2)
	case "/":
		s = arg(0, 2) + p.over + arg(1, 3)
	case "**":
		if n := x.args[1].v; x.args[1].op == "num" && p.g.maybe(0.5) {
			s = arg(0, 4) + map[float64]string{2: "²", 3: "³"}[n]
		} else {
			s = arg(0, 4) + "^" + arg(1, 4)
		}
	case "pct":
		pc := p.percent(x.args[0], false)
		if p.g.maybe(0.3) || p.g.ko() && x.args[0].op == "f" {
			s = arg(1, 2) + p.times + strings.TrimSuffix(strings.TrimSuffix(pc, "%"), " percent") + p.over + "100"
		} else if p.g.ko() {
			s = arg(1, 4) + "의 " + pc
		} else {
			s = pc + " of " + arg(1, 4)
		}
	case "plus", "minus":
		sign := map[string]string{"plus": " + ", "minus": " - "}[x.op]
		if x.args[1].op == "num" && p.g.maybe(0.6) {
			s = arg(0, 2) + sign + p.percent(x.args[1], false)
			return formulaBracket(s, 1 < at)
		}
		pc := strings.TrimSuffix(strings.TrimSuffix(p.percent(x.args[1], false), "%"), " percent")
		s = arg(0, 2) + p.times + "(1" + sign + pc + p.over + "100)"
	case "ceil", "floor", "round":
		return p.rounded(x.op, arg(0, 4))
	case "sqrt":
		return p.say(p.g.in("sqrt|square root of ", "루트|√|sqrt")) + "(" + arg(0, 0) + ")"
	case "min", "max":
		return x.op + "(" + arg(0, 0) + ", " + arg(1, 0) + ")"
	default: // what the checkbox does is said elsewhere
		return arg(0, at)
	}
	return formulaBracket(s, formulaPrec(x.op) < at)
}

func formulaBracket(s string, do bool) string {
	if do {
		return "(" + s + ")"
	}
	return s
}

func (p *formulaApp) rounded(op, s string) string {
	if p.g.ko() {
		return "(" + s + " " + map[string]string{"ceil": "올림", "floor": "내림", "round": "반올림"}[op] + ")"
	}
	return "(" + s + " rounded" + map[string]string{"ceil": " up", "floor": " down", "round": ""}[op] + ")"
}

// each writes so many of a thing times a number as “12 per crate”, now and then, or nothing.
func (p *formulaApp) each(x *formulaX) string {
	if x.op != "*" || x.args[0].op != "f" || x.args[1].op != "num" || p.g.maybe(0.4) {
		return ""
	}
	one, n := p.fields[x.args[0].i].one, p.num(x.args[1].v)
	if one == "" {
		return ""
	}
	if p.g.ko() {
		return p.say(one + " 하나에 " + n + "|" + one + "당 " + n)
	}
	return n + p.say(" per | for each | for every ") + one
}

// words writes a node in words.
func (p *formulaApp) words(x *formulaX, at int) string {
	if p.g.ko() {
		return p.wordsKo(x, at)
	}
	g := p.g
	arg := func(i, at int) string { return p.words(x.args[i], at) }
	s := ""
	switch x.op {
	case "num", "pi":
		return p.symbols(x, 0)
	case "f", "r":
		if p.the {
			return p.article(p.ref(x)) + p.ref(x)
		}
		return p.ref(x)
	case "+":
		if at > 1 && len(x.args[0].args)+len(x.args[1].args) == 0 && g.maybe(0.5) {
			return "the sum of " + arg(0, 2) + " and " + arg(1, 2)
		}
		s = arg(0, 1) + " plus " + arg(1, 1)
	case "-":
		s = arg(0, 1) + p.say(" minus | minus | less ") + arg(1, 2)
	case "*":
		if e := p.each(x); e != "" {
			return formulaBracket(e, at > 1)
		}
		if x.args[1].op == "num" && x.args[1].v == 2 && formulaPrec(x.args[0].op) == 4 && g.maybe(0.5) {
			return "twice " + arg(0, 4)
		}
		s = arg(0, 2) + p.say(" times | multiplied by | times ") + arg(1, 2)
	case "/":
		if x.args[1].op == "num" && x.args[1].v == 2 && len(x.args[0].args) == 0 {
			return "half of " + arg(0, 4)
		}
		s = arg(0, 2) + p.say(" divided by | over | divided by ") + arg(1, 3)
	case "**":
		s = arg(0, 4) + map[float64]string{2: " squared", 3: " cubed"}[x.args[1].v]
	case "pct":
		s = p.percent(x.args[0], true) + " of " + arg(1, 4)
		if x.args[0].op == "f" {
			s = "the " + s
		}
	case "plus":
		s = arg(0, 2) + p.say(" plus | increased by ") + p.percent(x.args[1], true)
	case "minus":
		s = arg(0, 2) + p.say(" minus | reduced by ") + p.percent(x.args[1], true)
		if x.args[1].op == "num" && g.maybe(0.3) {
			s = arg(0, 2) + " with " + p.percent(x.args[1], false) + " off"
		}
		return formulaBracket(s, at > 0)
	case "ceil", "floor", "round":
		return p.rounded(x.op, arg(0, 0))
	case "sqrt":
		return "the square root of " + arg(0, 4)
	case "max":
		return "the larger of " + arg(0, 2) + " and " + arg(1, 2)
	case "min":
		return "the smaller of " + arg(0, 2) + " and " + arg(1, 2)
	default:
		return arg(0, at)
	}
	return formulaBracket(s, formulaPrec(x.op) < at)
}

// wordsKo writes a node in Korean words: each step is said of what the steps before gave.
func (p *formulaApp) wordsKo(x *formulaX, at int) string {
	g := p.g
	if len(x.args) == 0 {
		return p.symbols(x, 0)
	}
	arg := func(i, at int) string { return p.wordsKo(x.args[i], at) }
	a, b := arg(0, 0), ""
	if len(x.args) > 1 {
		b = formulaBracket(arg(1, 9), len(x.args[1].args) > 0 && !strings.HasPrefix(arg(1, 9), "("))
	}
	v := p.value
	s := ""
	if (x.op == "*" || x.op == "/") && x.args[1].op == "num" && x.args[1].v == 2 {
		return a + map[string]string{"*": "의 두 배", "/": "의 절반"}[x.op]
	}
	switch x.op {
	case "+":
		if len(x.args[0].args) == 0 && len(x.args[1].args) == 0 && g.maybe(0.3) {
			s = formulaJosa(a, "과", "와") + " " + formulaJosa(b, "을", "를") + " 더한 " + v
		} else {
			s = a + "에 " + formulaJosa(b, "을", "를") + " 더한 " + v
		}
	case "-":
		s = a + "에서 " + formulaJosa(b, "을", "를") + " 뺀 " + v
	case "*":
		if e := p.each(x); e != "" {
			return e
		}
		s = a + "에 " + formulaJosa(b, "을", "를") + " 곱한 " + v
	case "/":
		s = formulaJosa(a, "을", "를") + " " + formulaJosa(b, "으로", "로") + " 나눈 " + v
	case "**":
		return a + map[float64]string{2: "의 제곱", 3: "의 세제곱"}[x.args[1].v]
	case "pct":
		inner := arg(1, 0)
		if x.args[0].op == "f" {
			return inner + "에 " + formulaJosa(p.ref(x.args[0]), "을", "를") + " 곱하고 100으로 나눈 " + v
		}
		return inner + "의 " + num(x.args[0].v) + "%"
	case "plus":
		s = a + "에서 " + p.percentKo(x.args[1]) + " 늘린 " + v
		if x.args[1].op == "num" && g.maybe(0.5) {
			s = a + "에 " + num(x.args[1].v) + "%를 더한 " + v
		}
	case "minus":
		s = a + "에서 " + p.percentKo(x.args[1]) + p.say(" 뺀 | 깎은 | 줄인 ") + v
	case "ceil":
		return formulaJosa(a, "을", "를") + " 올림한 " + v
	case "floor":
		return formulaJosa(a, "을", "를") + " 내림한 " + v
	case "round":
		return formulaJosa(a, "을", "를") + " 반올림한 " + v
	case "sqrt":
		return a + "의 제곱근"
	case "max":
		return formulaJosa(a, "과", "와") + " " + arg(1, 0) + " 중 큰 " + v
	case "min":
		return formulaJosa(a, "과", "와") + " " + arg(1, 0) + " 중 작은 " + v
	default:
		return a
	}
	return s
}

func (p *formulaApp) percentKo(x *formulaX) string {
	if x.op == "num" {
		return num(x.v) + "%"
	}
	return p.ref(x) + "(%)만큼"
}

// formula writes a formula with its last step said apart where it is a rounding or a bound.
func (p *formulaApp) formula(x *formulaX) string {
	g := p.g
	if strings.HasSuffix(x.op, "if") {
		x = x.args[0]
	}
	tail := ""
	switch {
	case x.op == "ceil":
		tail = p.say(g.in(", rounded up|, round up| (round up)|, always rounded up to a whole number", ", 올림| (올림)| 하고 소수점은 올림"))
	case x.op == "floor":
		tail = p.say(g.in(", rounded down|, round down| (round down)|, whole ones only, rounded down", ", 내림| (내림)| 하고 소수점은 버림"))
	case x.op == "round":
		tail = p.say(g.in(", rounded to a whole number|, rounded| (rounded to the nearest whole number)", ", 반올림| (반올림)| 하고 소수점은 반올림"))
	case x.op == "max" && x.args[1].op == "num":
		n := p.num(x.args[1].v)
		tail = p.say(g.in(", at least "+n+"|, but never below "+n+"|, minimum "+n, ", 최소 "+n+"| (아무리 작아도 "+n+")|, 단 "+n+"보다 작으면 "+n))
	case x.op == "min" && x.args[1].op == "num":
		n := p.num(x.args[1].v)
		tail = p.say(g.in(", at most "+n+"|, capped at "+n+"|, never more than "+n, ", 최대 "+n+"| (아무리 커도 "+n+")|, 단 "+n+"보다 크면 "+n))
	}
	if tail != "" {
		x = x.args[0]
	}
	if g.maybe(0.5) {
		return p.symbols(x, 0) + tail
	}
	return p.words(x, 0) + tail
}

// list joins words with commas and an and.
func (p *formulaApp) list(all []string) string {
	g := p.g
	if len(all) == 1 {
		return all[0]
	}
	sep := p.say(g.in(", | , |, | / | + ", ",|, |, | / | + "))
	if strings.TrimSpace(sep) == "," {
		sep = ", "
	}
	head, last := all[:len(all)-1], all[len(all)-1]
	if g.maybe(0.5) {
		if !g.ko() {
			return strings.Join(head, ", ") + " and " + last
		}
		return strings.Join(head[:len(head)-1], ", ") + map[bool]string{true: ", "}[len(head) > 1] + p.and(head[len(head)-1]) + " " + last
	}
	return strings.Join(all, sep)
}

// and puts a Korean and after a word, which may be quoted.
func (p *formulaApp) and(word string) string {
	bare := strings.TrimRight(word, "')")
	pair := strings.Split(p.say("이랑/랑|과/와|하고/하고"), "/")
	return word + strings.TrimPrefix(josa(bare, pair[0], pair[1]), bare)
}

// formulaOpenEnd is a Korean half-sentence, which something must follow.
var formulaOpenEnd = regexp.MustCompile(`^(.*?)( 넣으면| 쓰면| 적으면| 치면| 입력받아서| 칸이 있고)$`)

// fieldsPart asks for the fields.
func (p *formulaApp) fieldsPart() []string {
	g := p.g
	caps := !g.ko() && p.style > 0
	var all, apart []string
	for _, f := range p.fields {
		s := f.label(g)
		if !g.ko() && !caps {
			s = f.say
			if f.unit != "" {
				s += " (" + f.unit + ")"
			}
			if f.unit == "%" && g.maybe(0.3) {
				s = f.say + " in percent"
			} else if f.unit != "" && f.unit != "%" && g.maybe(0.3) {
				s = f.say + " in " + f.unit
			}
		}
		notes := p.notes(f, s)
		if p.style == 2 {
			s = g.in(`"`+s+`"`, "'"+s+"'")
		}
		if len(f.vals) > 0 && g.maybe(0.6) || len(notes) > 0 && len(f.vals) == 0 && g.maybe(0.4) {
			apart = append(apart, p.apart(f, s, notes))
			if len(f.vals) > 0 {
				continue
			}
		} else if len(notes) > 0 {
			s += " (" + strings.Join(notes, ", ") + ")"
		}
		all = append(all, s)
	}
	if len(all) == 0 {
		return apart
	}
	l := p.list(all)
	frame := p.say(g.in(
		"i type %s|fields: %s|fields %s|inputs: %s|i enter %s|you put in %s|%s go in|number boxes for %s|ask for %s|input %s|boxes: %s|I fill in %s|takes %s|i know %s|given %s|there should be fields for %s|let people type in %s",
		"%s 입력|입력: %s|칸은 %s|입력칸 %s|%s 넣으면|%s 칸이 있고|%s 쓰면|%s 적으면|%s 입력받아서|입력할 것: %s|%s 넣는 칸|제가 %s 입력할게요|%s 치면"))
	first := fmt.Sprintf(frame, l)
	if p.loose || len(apart) > 0 {
		first = formulaOpenEnd.ReplaceAllString(first, "$1 입력")
	}
	return append([]string{first}, apart...)
}

// notes are what a field's line says besides its label.
func (p *formulaApp) notes(f formulaField, s string) []string {
	g := p.g
	var list []string
	if f.how == "slider" {
		list = append(list, fmt.Sprintf(p.say(g.in("slider %s to %s|slider, %s-%s|a slider from %s to %s", "슬라이더 %s~%s|슬라이더, %s부터 %s까지|%s~%s 슬라이더")), num(f.lo), num(f.hi)))
	}
	if f.bound {
		list = append(list, fmt.Sprintf(p.say(g.in("from %s to %s only|%s to %s allowed|between %s and %s", "%s~%s까지만|%s부터 %s까지만|%s 이상 %s 이하")), num(f.lo), num(f.hi)))
	}
	if len(f.vals) > 0 {
		how := ""
		if f.how == "radio" {
			how = p.say(g.in("radio buttons: |as radio buttons, ", "라디오 버튼: |라디오로 "))
		} else {
			how = p.say(g.in("|dropdown: |choice: ", "|드롭다운: |선택: "))
		}
		eq := p.say(" = | |=| is ")
		if g.ko() {
			eq = p.say(" = | |=")
		}
		var all []string
		for i, o := range f.opts {
			all = append(all, o+eq+num(f.vals[i]))
		}
		list = append(list, how+strings.Join(all, ", "))
	}
	if f.def != "" {
		list = append(list, fmt.Sprintf(p.say(g.in("starts at %s|default %s|%s at first", "처음엔 %s|기본값 %s|처음 값 %s")), f.def))
	}
	return list
}

// apart says of a field in a sentence of its own what it is.
func (p *formulaApp) apart(f formulaField, s string, notes []string) string {
	g := p.g
	if len(f.vals) > 0 {
		kind := p.say(g.in("a choice of |pick the |choose the |dropdown ", "선택 |드롭다운 |고르기 |"))
		if f.how == "radio" {
			kind = p.say(g.in("radio buttons for |radio buttons ", "라디오 버튼 |라디오 "))
		}
		n := notes[0]
		for _, w := range []string{"radio buttons: ", "as radio buttons, ", "dropdown: ", "choice: ", "라디오 버튼: ", "라디오로 ", "드롭다운: ", "선택: "} {
			n = strings.TrimPrefix(n, w)
		}
		if p.g.maybe(0.5) {
			return kind + s + " (" + n + ")"
		}
		return kind + s + ": " + n
	}
	return s + ": " + strings.Join(notes, ", ")
}

// resultPart asks for a result.
func (p *formulaApp) resultPart(i int, caps bool) string {
	g := p.g
	r := p.results[i]
	say := r.say
	if caps {
		say = title(say)
	}
	note := p.formatNote(r)
	if r.named != "" {
		return p.namedPart(r, say) + note
	}
	f := p.formula(r.x)
	if g.ko() {
		lead := ""
		if i > 0 {
			lead = p.say("|||그리고 |또 |거기서 |")
		}
		return lead + p.say(say+" = "+f+"|"+say+": "+f+"|"+formulaJosa(say, "은", "는")+" "+f+"|"+say+" = "+f+"|"+say+"("+f+")|결과 "+say+" = "+f+"|"+say+" 나오게, 계산은 "+f+"|"+say+" 구하기: "+f+"|"+say+" 보여주기 ("+f+")|"+formulaJosa(say, "은", "는")+" "+p.is(f)) + note
	}
	lead := ""
	if i > 0 {
		lead = p.say("|||and |then |from that |also ")
	}
	the := ""
	if !caps {
		the = p.article(say)
	}
	return lead + p.say(say+" = "+f+"|"+say+": "+f+"|"+say+" is "+f+"|"+the+say+" is "+f+"|"+say+" = "+f+"|show "+say+" ("+f+")|"+the+say+" should be "+f+"|show "+the+say+", that's "+f+"|it gives "+the+say+": "+f+"|"+say+" comes from "+f+"|"+say+" -> "+f+"|work out "+the+say+" as "+f+"|i get "+the+say+" as "+f) + note
}

// is ends a Korean statement.
func (p *formulaApp) is(f string) string {
	if p.g.maybe(0.5) {
		return f + "임"
	}
	return formulaJosa(f, "이에요", "예요")
}

// namedPart asks for a result whose formula people know by name.
func (p *formulaApp) namedPart(r formulaResult, say string) string {
	if p.g.ko() {
		return p.say(r.named+" 구하기|"+r.named+" 계산|"+r.named+" 알려줘|"+r.named) + p.say(". 결과 이름은 "+say+"|, 결과는 '"+say+"'|(결과: "+say+")|. 결과 칸은 "+say)
	}
	ask := "|calculate the |work out the |i need the |find the |get me the "
	switch {
	case strings.HasPrefix(r.named, "what ") || strings.HasPrefix(r.named, "how "):
		ask = "|show |tell me |i want to know "
	case strings.HasPrefix(r.named, "celsius") || strings.HasPrefix(r.named, "fahrenheit"):
		ask = "|convert |from "
	case strings.HasPrefix(r.named, "number of"):
		ask = "|show the |count the "
	}
	return p.say(ask) + r.named + p.say(", result called "+say+`|, the result is "`+title(say)+`"|, call the result `+say+"|, show it as "+say+"|, labelled "+say+"|: result "+say)
}

// formatNote says how a result is shown.
func (p *formulaApp) formatNote(r formulaResult) string {
	g := p.g
	if r.format == "" {
		return ""
	}
	if r.money && p.money != "" {
		word := map[string]string{"$": "in dollars|in $|($)", "€": "in euros|in €|(€)", "£": "in pounds|in £|(£)", "원": "원으로|단위는 원|(원)"}[p.money]
		w := p.say(word)
		if strings.HasPrefix(w, "(") {
			return " " + w
		}
		return p.say(", | ") + w
	}
	d, unit, _ := strings.Cut(r.format[1:], " ")
	note := g.in(map[string]string{"0": "no decimals|without decimals|0 decimals", "1": "1 decimal|one decimal|with one decimal", "2": "2 decimals|two decimals|to 2 decimals", "3": "3 decimals|three decimals"}[d],
		map[string]string{"0": "소수점 없이|소수 없이|정수로", "1": "소수 첫째 자리까지|소수점 한 자리|소수 1자리", "2": "소수 둘째 자리까지|소수점 두 자리|소수 2자리", "3": "소수 셋째 자리까지|소수점 세 자리"}[d])
	note = p.say(note)
	if unit != "" {
		note = p.say(g.in("in "+unit+", "+note+"|"+note+", unit "+unit, unit+" 단위, "+note+"|단위 "+unit+", "+note))
	}
	return p.say(g.in(", "+note+"| ("+note+")", ", "+note+"| ("+note+")"))
}

// tickPart says what the checkbox does.
func (p *formulaApp) tickPart() string {
	g := p.g
	v, say := p.tickX.args[1].v, p.results[0].say
	n := p.num(v)
	the := p.article(say) + say
	effect := map[string]string{
		"addif":   g.in("adds "+n+" to "+the+"|means "+n+" more on "+the, say+"에 "+n+" 추가|"+say+"에 "+formulaJosa(n, "을", "를")+" 더함"),
		"subif":   g.in("takes "+n+" off "+the+"|subtracts "+n+" from "+the, say+"에서 "+n+" 빼기|"+say+"에서 "+formulaJosa(n, "을", "를")+" 뺌"),
		"timesif": g.in("multiplies "+the+" by "+n+"|makes "+the+" "+n+" times as much", say+"에 "+n+" 곱하기|"+formulaJosa(say, "이", "가")+" "+n+"배"),
		"plusif":  g.in("adds "+n+"% to "+the+"|raises "+the+" by "+n+" percent", say+" "+n+"% 추가|"+formulaJosa(say, "이", "가")+" "+n+"% 늘어남"),
		"minusif": g.in("takes "+n+"% off "+the+"|lowers "+the+" by "+n+" percent", say+" "+n+"% 할인|"+say+"에서 "+n+"% 빼기"),
	}[p.tickX.op]
	e := p.say(effect)
	if g.ko() {
		return p.say("체크박스 '" + p.tick + "': " + e + "|" + p.tick + " 체크하면 " + e + "|" + p.tick + " 체크박스 (" + e + ")|체크박스 하나 " + p.tick + ", 켜면 " + e)
	}
	return p.say(`checkbox "` + p.tickLabel() + `" ` + e + "|a checkbox " + p.tick + " that " + e + "|tick box " + p.tick + ": " + e + "|if " + p.tick + " is ticked (checkbox), it " + e)
}

// sentencePart asks for the sentence with a result in it.
func (p *formulaApp) sentencePart() string {
	t, x := p.sentence, p.say("X|N|___")
	say := p.results[t.i].say
	full := t.pre + " " + x + t.post
	if p.g.ko() {
		return p.say("문장 '" + full + "'도 (" + x + "에는 " + say + ")|'" + full + "'라고도 써줘 (" + x + " = " + say + ")|" + formulaJosa(say, "을", "를") + " '" + full + "' 문장으로도 보여주기")
	}
	the := p.article(say) + say
	return p.say(`also write "` + full + `" (` + x + ` is ` + the + `)|a sentence "` + full + `" with ` + the + ` as ` + x + `|say "` + full + `" where ` + x + ` = ` + say + `|and ` + the + ` as a sentence: "` + full + `"`)
}

// verdictPart says which text comes when.
func (p *formulaApp) verdictPart(v formulaVerdict) string {
	g := p.g
	what := p.ref(formulaRef(v.op, v.i))
	cond := func(limit float64) string { return p.cond(v.cmp, p.num(limit)) }
	q := func(s string) string { return g.in(`"`+s+`"`, "'"+s+"'") }
	if g.ko() {
		s := formulaJosa(what, "이", "가") + " " + cond(v.limit) + " " + q(v.text)
		switch {
		case g.maybe(0.12):
			s = what + " " + v.cmp + " " + p.num(v.limit) + p.say("이면 | → |: ") + q(v.text)
		case p.alone(v) && g.maybe(0.3):
			s = cond(v.limit) + " " + q(v.text)
		}
		if v.text2 != "" {
			s += ", " + cond(v.limit2) + " " + q(v.text2)
		}
		if v.other != "" {
			s += p.say(", 아니면 |, 그 외엔 |. 나머지는 |, 아닐 땐 ") + q(v.other)
		}
		last := v.text
		if v.other != "" {
			last = v.other
		}
		so := strings.TrimPrefix(josa(last, "이라고", "라고"), last)
		return s + p.say(" 표시|"+so+" 나오게|"+so+" 보여줘| 문구| 띄우기|")
	}
	the := p.say(p.article(what) + "|")
	s := p.say(fmt.Sprintf(`if %s%s is %s say %s|when %s%s is %s show %s|%s%s %s: %s|once %s%s is %s write %s`,
		the, what, cond(v.limit), q(v.text), the, what, cond(v.limit), q(v.text), "", what, cond(v.limit), q(v.text), the, what, cond(v.limit), q(v.text)))
	if v.op == "r" && g.maybe(0.2) && v.text2 == "" {
		s = fmt.Sprintf("say %s if %s%s is %s", q(v.text), the, what, cond(v.limit))
	}
	switch {
	case g.maybe(0.12):
		s = p.say("if |") + what + " " + v.cmp + " " + p.num(v.limit) + p.say(" say |: | -> ") + q(v.text)
	case p.alone(v) && g.maybe(0.3):
		s = cond(v.limit) + p.say(" say |: | -> | it shows ") + q(v.text)
	}
	if v.text2 != "" {
		s += ", " + cond(v.limit2) + " " + q(v.text2)
	}
	if v.other != "" {
		s += p.say(", otherwise |, else |, if not |; otherwise ") + q(v.other)
	}
	return s
}

// alone tells whether a verdict can only be meant of the one result.
func (p *formulaApp) alone(v formulaVerdict) bool {
	return v.op == "r" && len(p.results) == 1 && len(p.verdicts) == 1
}

// cond writes a condition.
func (p *formulaApp) cond(cmp, n string) string {
	g := p.g
	switch cmp {
	case ">":
		return p.say(g.in("over "+n+"|more than "+n+"|above "+n, formulaJosa(n, "을", "를")+" 넘으면|"+n+" 초과면|"+n+"보다 크면"))
	case ">=":
		return p.say(g.in("at least "+n+"|"+n+" or more", n+" 이상이면"))
	case "<":
		return p.say(g.in("under "+n+"|less than "+n+"|below "+n, n+" 미만이면|"+n+"보다 작으면"))
	}
	return p.say(g.in("at most "+n+"|"+n+" or less", n+" 이하면"))
}

// request says all of the app.
func (p *formulaApp) request() string {
	g := p.g
	p.the = g.maybe(0.5)
	p.times = p.say(" x | * | × | x ")
	p.over = p.say(" / | / | ÷ ")
	p.value = p.say("값|것|값|수")
	p.loose, p.commas = g.maybe(0.2), g.IntN(4)
	p.style = int(g.of("0|0|0|0|0|1|2")[0] - '0')
	fields := p.fieldsPart()
	caps := !g.ko() && (p.style == 1 || g.maybe(0.1))
	var results []string
	for i := range p.results {
		results = append(results, p.resultPart(i, caps))
	}
	var rest []string
	if p.tick != "" {
		rest = append(rest, p.tickPart())
	}
	if p.sentence != nil {
		rest = append(rest, p.sentencePart())
	}
	for _, v := range p.verdicts {
		rest = append(rest, p.verdictPart(v))
	}
	if p.sentence == nil && len(p.verdicts) < 2 {
		g.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
	if p.implied(results[0]) && g.maybe(0.35) {
		fields = nil
	} else if n := len(fields); n == 1 && !p.loose && formulaOpenEnd.MatchString(fields[0]) {
		fields, results[0] = nil, fields[0]+p.say(" |, ")+results[0]
	}
	parts := slices.Concat(fields, results, rest)
	if p.loose {
		parts = slices.Concat(results, fields, rest)
	}
	return p.join(parts)
}

// implied tells whether a formula alone says what the fields are, and their order.
func (p *formulaApp) implied(formula string) bool {
	at := -1
	if p.results[0].named != "" {
		return false
	}
	_, formula, _ = strings.Cut(formula, p.results[0].say)
	for _, f := range p.fields {
		i := strings.Index(formula, f.say)
		if f.unit != "" || f.def != "" || f.bound || f.how != "number" || i <= at {
			return false
		}
		at = i
	}
	return true
}

// join makes the parts a text.
func (p *formulaApp) join(parts []string) string {
	g := p.g
	open := p.opener()
	end := ""
	if g.maybe(0.35) {
		end = p.say(g.in(" thanks| thx!| that's all| nothing else please| it's for my phone| please| keep it simple| cheers", " 부탁해요| 감사합니다| 그게 다예요| 간단하게| 폰에서 쓸 거예요| ㅎㅎ| 해줘| 만들어 주세요"))
	}
	switch g.n(0, 4) {
	case 0:
		return open + strings.Join(parts, "; ") + end
	case 1:
		for i := range parts {
			parts[i] = title(parts[i])
		}
		if end != "" {
			end = " " + title(strings.TrimSpace(end)) + "."
		}
		return title(open + strings.Join(parts, ". ") + "." + strings.ReplaceAll(end, "!.", "!"))
	case 2:
		return open + strings.Join(parts, "\n") + strings.Replace(end, " ", "\n", 1)
	case 3:
		return open + strings.Join(parts, ". ") + strings.Replace(end, " ", ". ", 1)
	}
	return open + strings.Join(parts, ", ") + end
}

// opener begins the request; a topic that it names is the title.
func (p *formulaApp) opener() string {
	g := p.g
	ctx := g.of(g.in(formulaCtxEn, formulaCtxKo))
	switch g.n(0, 5) {
	case 0:
		say := p.results[len(p.results)-1].say
		if p.results[0].named != "" {
			return ""
		}
		p.topic = g.in(title(say)+" calculator", say+" 계산기")
		return p.say(g.in(say+" calculator: |"+say+" calculator. |"+say+" calculator please. |need a calculator for "+say+". ", say+" 계산기: |"+say+" 계산기. |"+say+" 계산기 만들어줘. "))
	case 1:
		return p.say(g.in("for "+ctx+": |hi, this is for "+ctx+". |need this for "+ctx+": |something for "+ctx+". ", ctx+"에서 쓸 거: |안녕하세요 "+ctx+"용입니다. |"+ctx+"에 필요해요. |"+ctx+"용 계산기. "))
	case 2:
		return p.say(g.in("hi! |can you make this: |small calculator: |quick one: |please build me a page. |i want an app. ", "이거 만들어줘: |계산기 하나 필요함. |간단한 계산기요. |앱 하나 만들어 주세요. |급해요! "))
	}
	return ""
}
