package compose

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
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

var formulaTokens = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\*\*|[0-9.]+|[a-z]+[0-9]*|[-+*/(),]`) })

// formulaParse reads a short formula; k and j are numbers drawn by draw.
func formulaParse(s string, draw func(name string) float64) *formulaX {
	t := formulaTokens().FindAllString(s, -1)
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
