package compose

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Apps whose formula is common knowledge: the request names the thing and never writes the formula out.
func init() {
	register("compose-known-shapes", 1, func(g *gen) made { return knownDraw(g, knownShapes()) })
	register("compose-known-science", 1, func(g *gen) made { return knownDraw(g, knownScience()) })
	register("compose-known-money", 1, func(g *gen) made { return knownDraw(g, knownMoney()) })
	register("compose-known-units", 1, knownUnitsDraw)
	register("compose-known-daily", 1, func(g *gen) made { return knownDraw(g, knownDaily()) })
}

// A knownUnit is a unit of a dimension: its sign, how it is called, and how many base units it is.
type knownUnit struct {
	sym, en, ko string
	k           float64
}

// A knownVar is a quantity of a fact: what it may be called, its dimension, and usual values (in base units, or in
// the unit itself for shapes, which may have any size).
type knownVar struct {
	words  [2][]string
	dim    string
	lo, hi float64
}

// A knownFact is a relation: its first equation gives the last quantity, further ones the others.
type knownFact struct {
	fig   [2][]string // what has the quantities
	alias [2][]string // what the first equation is called
	vars  []knownVar
	eqs   map[int]*formulaX
	out   int  // what the first equation gives
	bare  bool // the name alone says which quantities are typed
	geo   bool
}

var (
	knownDims    = sync.OnceValue(func() map[string][]knownUnit { return knownReadDims(knownDimTable) })
	knownShapes  = sync.OnceValue(func() []*knownFact { return knownRead(knownShapeTable, true) })
	knownScience = sync.OnceValue(func() []*knownFact { return knownRead(knownScienceTable, false) })
	knownMoney   = sync.OnceValue(func() []*knownFact { return knownRead(knownMoneyTable, false) })
	knownDaily   = sync.OnceValue(func() []*knownFact { return knownRead(knownDailyTable, false) })
)

func knownReadDims(table string) map[string][]knownUnit {
	dims := map[string][]knownUnit{}
	for line := range strings.Lines(table) {
		name, list, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok {
			continue
		}
		for _, u := range strings.Split(list, "|") {
			p := strings.Split(u, ";")
			k, err := strconv.ParseFloat(p[1], 64)
			if err != nil {
				panic(u)
			}
			dims[name] = append(dims[name], knownUnit{p[0], p[2], p[3], k})
		}
	}
	return dims
}

// knownRead reads a table: what it is of; the same in Korean; quantities; equations; names; names in Korean.
func knownRead(table string, geo bool) []*knownFact {
	var list []*knownFact
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		p := append(strings.Split(line, ";"), "", "")
		eqs, rest := []string{}, p[3:]
		for len(rest) > 0 && len(rest[0]) > 2 && rest[0][1] == '=' {
			eqs, rest = append(eqs, rest[0]), rest[1:]
		}
		f := &knownFact{bare: strings.HasPrefix(line, "!"), geo: geo, eqs: map[int]*formulaX{}}
		f.fig = [2][]string{knownWords(strings.TrimPrefix(p[0], "!")), knownWords(p[1])}
		f.alias = [2][]string{knownWords(rest[0]), knownWords(rest[1])}
		for _, v := range strings.Split(p[2], ",") {
			f.vars = append(f.vars, knownReadVar(v))
		}
		for i, e := range eqs {
			at := int(e[0] - 'a')
			if i == 0 {
				f.out = at
			}
			f.eqs[at] = knownParse(e[2:])
		}
		list = append(list, f)
	}
	return list
}

func knownWords(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "/")
}

func knownReadVar(s string) knownVar {
	p := strings.Split(s, ":")
	en, ko, _ := strings.Cut(p[0], "=")
	v := knownVar{words: [2][]string{knownWords(en), knownWords(ko)}, dim: p[1], lo: 2, hi: 40}
	if len(p) > 2 {
		lo, hi, _ := strings.Cut(p[2], "-")
		v.lo, _ = strconv.ParseFloat(lo, 64)
		v.hi, _ = strconv.ParseFloat(hi, 64)
	}
	return v
}

// knownParse reads an equation, in which quantities are the letters a, b, …
func knownParse(s string) *formulaX {
	x := formulaParse(s, nil)
	var name func(x *formulaX)
	name = func(x *formulaX) {
		if len(x.op) == 1 && x.op[0] >= 'a' && x.op[0] <= 'h' && len(x.args) == 0 {
			x.op, x.i = "f", int(x.op[0]-'a')
		}
		for _, y := range x.args {
			name(y)
		}
	}
	name(x)
	return x
}

// knownEval computes a node.
func knownEval(x *formulaX, f []float64, r ...float64) float64 {
	var a [3]float64
	for i, y := range x.args {
		a[i] = knownEval(y, f, r...)
	}
	switch x.op {
	case "r":
		return r[x.i]
	case "timesif":
		if f[x.i] == 1 {
			return a[0] * a[1]
		}
		return a[0]
	case "cbrt":
		return math.Cbrt(a[0])
	case "tan":
		return math.Tan(a[0])
	case "sin":
		return math.Sin(a[0])
	case "cos":
		return math.Cos(a[0])
	case "atan":
		return math.Atan(a[0])
	case "rad":
		return a[0] * math.Pi / 180
	case "deg":
		return a[0] * 180 / math.Pi
	case "ln":
		return math.Log(a[0])
	case "exp":
		return math.Exp(a[0])
	case "log":
		return math.Log10(a[0])
	case "abs":
		return math.Abs(a[0])
	case "comb", "perm":
		return knownCount(x.op, int(a[0]), int(a[1]))
	case "pmt":
		return a[2] * a[0] / (1 - math.Pow(1+a[0], -a[1]))
	case "num", "pi":
		return x.v
	case "f":
		return f[x.i]
	}
	y := formulaOp(x.op)
	for _, v := range a[:len(x.args)] {
		y.args = append(y.args, formulaNum(v))
	}
	return y.eval(nil, nil, false)
}

// knownCount is in how many ways k of n can be taken.
func knownCount(op string, n, k int) float64 {
	x := 1.0
	for i := range k {
		x *= float64(n - i)
		if op == "comb" {
			x /= float64(i + 1)
		}
	}
	return x
}

// value draws a usual value.
func (v knownVar) value(g *gen) float64 {
	switch span := v.hi - v.lo; {
	case v.dim == "#" || v.dim == "°" && span > 20:
		return float64(g.n(int(v.lo), int(v.hi)))
	case span >= 10000:
		return float64(g.step(int(v.lo), int(v.hi), 500))
	case span >= 1000:
		return float64(g.step(int(v.lo), int(v.hi), 50))
	case span >= 10 && g.maybe(0.75):
		return float64(g.n(int(math.Ceil(v.lo)), int(v.hi)))
	case span >= 10:
		return float64(g.n(int(math.Ceil(v.lo)), int(v.hi)-1)) + 0.5
	}
	return knownRound(v.lo+g.Float64()*(v.hi-v.lo), 2)
}

// knownRound rounds to so many significant digits.
func knownRound(x float64, digits int) float64 {
	if x == 0 {
		return 0
	}
	s := strconv.FormatFloat(x, 'g', digits, 64)
	y, _ := strconv.ParseFloat(s, 64)
	return y
}

// solve finds the quantity at i from all others by the first equation alone, near to what was drawn.
func (f *knownFact) solve(i int, v []float64) float64 {
	if i == f.out {
		return knownEval(f.eqs[i], v)
	}
	w := slices.Clone(v)
	off := func(x float64) float64 {
		w[i] = x
		return knownEval(f.eqs[f.out], w) - v[f.out]
	}
	lo, hi := v[i]*0.7, v[i]*1.4
	a, b := off(lo), off(hi)
	if !(a*b < 0) {
		return math.NaN()
	}
	for range 80 {
		mid := (lo + hi) / 2
		if off(mid)*a > 0 {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// factor is by how much an equation of fields in their units has to be multiplied, where one number does.
func (u *knownUse) factor() (float64, bool) {
	k := 0.0
	for n := range 4 {
		raw, base := make([]float64, len(u.f.vars)), make([]float64, len(u.f.vars))
		for i, v := range u.f.vars {
			x := v.lo + (v.hi-v.lo)*math.Mod(0.13+0.31*float64(n)+0.37*float64(i), 1)
			if !u.f.geo {
				x /= u.k(i)
			}
			raw[i], base[i] = x, x*u.k(i)
		}
		is := knownEval(u.f.eqs[u.target], base) / u.k(u.target) / knownEval(u.f.eqs[u.target], raw)
		if n > 0 && !(math.Abs(is-k) < 1e-9*k) {
			return 0, false
		}
		k = is
	}
	return k, true
}

// knownTimes writes a formula times a factor as people do: a / b * 3.6, a * b / 1000.
func knownTimes(x *formulaX, k float64) *formulaX {
	exact := func(k float64) bool { return math.Abs(knownRound(k, 7)/k-1) < 1e-9 }
	switch {
	case math.Abs(k-1) < 1e-9:
		return x
	case k < 0.01, k < 1 && exact(1/k), k < 100 && exact(1/k) && !exact(k):
		return formulaOp("/", x, formulaNum(knownRound(1/k, 7)))
	}
	return formulaOp("*", x, formulaNum(knownRound(k, 7)))
}

// formula is the equation for the fields in their units: a factor where it is one that people know, else conversions.
func (u *knownUse) formula() *formulaX {
	x := u.f.eqs[u.target]
	k, ok := u.factor()
	for i := range u.units {
		ok = ok && (knownPlain(u.rel(i)) || math.Abs(k-1) < 1e-9)
	}
	if ok {
		return knownTimes(x, k)
	}
	if to := u.units[u.target]; to != nil && !knownPlain(u.rel(u.target)) {
		return knownConvert(u.based(x), u.base(u.f.vars[u.target].dim), knownASCII(to.sym))
	}
	return knownTimes(u.based(x), 1/u.rel(u.target))
}

// knownPlain tells whether a factor between units is one that people know: 1000, 60, 3.6, 12.
func knownPlain(k float64) bool {
	k = max(k, 1/k)
	for m := 1.0; m < 1e13; m *= 10 {
		for _, x := range []float64{1, 3.6, 6} {
			if math.Abs(k/m/x-1) < 1e-9 {
				return true
			}
		}
	}
	return k < 2000 && math.Abs(k-math.Round(k)) < 1e-9*k
}

func knownASCII(sym string) string {
	return strings.NewReplacer("²", "2", "³", "3").Replace(sym)
}

// length is the unit of length that a shape is computed in, that of its first length.
func (u *knownUse) length() *knownUnit {
	solid := slices.ContainsFunc(u.f.vars, func(v knownVar) bool { return v.dim == "V" })
	for i, v := range u.f.vars {
		if v.dim == "L" && u.units[i] != nil && i != u.target && !(solid && (u.units[i].sym == "mm" || u.units[i].sym == "km")) {
			return u.units[i]
		}
	}
	return &knownDims()["L"][1]
}

// base is the unit of a dimension in which an equation is computed.
func (u *knownUse) base(dim string) string {
	if p := map[string]string{"L": "", "A": "2", "V": "3"}; u.f.geo && slices.Contains([]string{"L", "A", "V"}, dim) {
		return u.length().sym + p[dim]
	}
	for _, x := range knownDims()[dim] {
		if x.k == 1 {
			return knownASCII(x.sym)
		}
	}
	return "m"
}

// rel is how many of the units of base the unit of a quantity is.
func (u *knownUse) rel(i int) float64 {
	if u.f.geo {
		l := u.length().k
		switch u.f.vars[i].dim {
		case "L":
			return u.k(i) / l
		case "A":
			return u.k(i) / (l * l)
		case "V":
			return u.k(i) / (l * l * l)
		}
	}
	return u.k(i)
}

// knownUnitNames are the units that conversions name, by number, as formulas hold no texts.
var knownUnitNames []string

func init() {
	for _, units := range knownDims() {
		for _, u := range units {
			knownUnitNames = append(knownUnitNames, knownASCII(u.sym))
		}
	}
	knownUnitNames = append(knownUnitNames, "mm3", "yd2", "yd3", "km3", "m2", "m3", "cm2", "cm3", "ft2", "ft3", "in2", "in3")
	slices.Sort(knownUnitNames)
}

func knownConvert(x *formulaX, from, to string) *formulaX {
	name := func(s string) *formulaX { return formulaRef("r", 1000+slices.Index(knownUnitNames, s)) }
	return formulaOp("convert", x, name(from), name(to))
}

// based puts each field in units of base.
func (u *knownUse) based(x *formulaX) *formulaX {
	if x.op == "f" {
		if !knownPlain(u.rel(x.i)) {
			return knownConvert(x, knownASCII(u.units[x.i].sym), u.base(u.f.vars[x.i].dim))
		}
		return knownTimes(x, u.rel(x.i))
	}
	y := *x
	y.args = nil
	for _, a := range x.args {
		y.args = append(y.args, u.based(a))
	}
	return &y
}
