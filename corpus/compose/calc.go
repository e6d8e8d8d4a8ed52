package compose

import (
	"math"
	"slices"
	"strings"
)

// Calculators whose parts are put together freely: fields, priced choices, checkboxes, times and dates go into one to
// four results that build on each other, with messages, parts that show only while a box is ticked, and buttons.

func init() {
	register("compose-calc-price", 1, func(g *gen) made { return calcDraw(g, (*calcApp).flowPrice) })
	register("compose-calc-need", 1, func(g *gen) made { return calcDraw(g, (*calcApp).flowNeed) })
	register("compose-calc-hours", 1, func(g *gen) made { return calcDraw(g, (*calcApp).flowHours) })
	register("compose-calc-points", 1, func(g *gen) made { return calcDraw(g, (*calcApp).flowPoints) })
	register("compose-calc-budget", 1, func(g *gen) made { return calcDraw(g, (*calcApp).flowBudget) })
	register("compose-calc-any", 1, func(g *gen) made { return calcDraw(g, (*calcApp).flowAny) })
}

// A calcX is a node of an expression: a number, an input, a result, or an operation.
type calcX struct {
	op    string
	a     []*calcX
	v     float64
	i     int
	cash  bool // a number that is money
	text  string
	tie   int
	price func(float64) float64 // raw: computes text of its one argument
}

func calcNum(v float64) *calcX                { return &calcX{op: "num", v: v} }
func calcCash(v float64) *calcX               { return &calcX{op: "num", v: v, cash: true} }
func calcRef(op string, i int) *calcX         { return &calcX{op: op, i: i} }
func calcOp(op string, args ...*calcX) *calcX { return &calcX{op: op, a: args} }

// eval computes a node of the inputs' values and the results so far.
func (x *calcX) eval(in, res []float64) float64 {
	arg := func(i int) float64 { return x.a[i].eval(in, res) }
	switch x.op {
	case "num":
		return x.v
	case "in":
		return in[x.i]
	case "pay":
		return in[x.i] * x.v
	case "res":
		return res[x.i]
	case "raw":
		return x.price(arg(0))
	case "if":
		if arg(0) != 0 {
			return arg(1)
		}
		return arg(2)
	case "is":
		return calcYes(in[x.i] == x.v)
	case "weekend":
		return calcYes(int(in[x.i]+3)%7 >= 5)
	case "&&":
		return calcYes(arg(0) != 0 && arg(1) != 0)
	case "||":
		return calcYes(arg(0) != 0 || arg(1) != 0)
	case "ceil", "floor", "round":
		return calcWhole(x.op, arg(0))
	case "max", "min":
		v := arg(0)
		for i := range x.a[1:] {
			if y := arg(i + 1); x.op == "max" {
				v = max(v, y)
			} else {
				v = min(v, y)
			}
		}
		return v
	case "days":
		return arg(1) - arg(0)
	case "longDate":
		return arg(0)
	}
	return calcArith(x.op, arg(0), arg(1))
}

func calcArith(op string, a, b float64) float64 {
	switch op {
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	case "/":
		return a / b
	case ">":
		return calcYes(a > b)
	case ">=":
		return calcYes(a >= b)
	case "<":
		return calcYes(a < b)
	}
	return calcYes(a <= b)
}

func calcYes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// calcWhole rounds, and gives nothing where the way a formula is written could make a difference.
func calcWhole(op string, x float64) float64 {
	near := math.Abs(x - math.Round(x))
	if op != "round" && near > 0 && near < 1e-3 || op == "round" && near > 0.49 {
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

func calcTie(x *calcX) int {
	switch x.op {
	case "raw":
		return x.tie + 4
	case "if":
		return 0
	case "||":
		return 1
	case "&&":
		return 2
	case ">", ">=", "<", "<=", "is", "weekend":
		return 3
	case "+", "-":
		return 5
	case "*", "/":
		return 6
	}
	return 8
}

// sketch writes a node as Sketch.
func (p *calcApp) sketchX(x *calcX, at int) string {
	arg := func(i, at int) string { return p.sketchX(x.a[i], at) }
	s, tie := "", calcTie(x)
	switch x.op {
	case "num":
		return num(x.v)
	case "in":
		if p.ins[x.i].kind == "checks" {
			return "sum(" + p.ins[x.i].name + ")"
		}
		return p.ins[x.i].name
	case "pay": // what a box is worth while it is ticked
		return "(" + p.ins[x.i].name + " ? " + num(p.ins[x.i].add) + " : 0)"
	case "res":
		return p.res[x.i].name
	case "is":
		s = p.ins[x.i].name + ` == "` + p.ins[x.i].opts[int(x.v)] + `"`
	case "weekend":
		s = "dow(" + p.ins[x.i].name + ") >= 6"
	case "raw":
		s = strings.ReplaceAll(x.text, "@", arg(0, 8))
		if tie == 4 {
			tie = 0
		}
	case "if":
		s = arg(0, 1) + " ? " + arg(1, 1) + " : " + arg(2, 0)
	case "+", "-", "*", "/":
		right := tie
		if x.op == "-" || x.op == "/" || x.op == "*" && x.a[1].op == "/" {
			right++
		}
		s = arg(0, tie) + " " + x.op + " " + arg(1, right)
	case ">", ">=", "<", "<=", "&&", "||":
		if w := p.sketchWhen(x); w != "" {
			s = w
			break
		}
		s = arg(0, tie) + " " + x.op + " " + arg(1, tie)
	default:
		var all []string
		for i := range x.a {
			all = append(all, arg(i, 0))
		}
		return x.op + "(" + strings.Join(all, ", ") + ")"
	}
	if tie < at {
		return "(" + s + ")"
	}
	return s
}

// uses tells whether a node holds a reference.
func (x *calcX) uses(op string, i int) bool {
	if x == nil {
		return false
	}
	return x.i == i && (x.op == op || op == "in" && (x.op == "pay" || x.op == "is" || x.op == "weekend")) ||
		slices.ContainsFunc(x.a, func(y *calcX) bool { return y.uses(op, i) })
}

// A calcIn is an input.
type calcIn struct {
	kind         string // number slider choice radio check checks time date
	said         string // as the request calls it
	unit         string
	name         string
	one, many    string // what is counted
	opts         []string
	vals         []float64
	cash         bool    // its value, or its options' values, are money
	add          float64 // what a tick is worth
	percent      bool
	def          string
	bound        bool
	lo, hi, step float64
	edges        []float64 // values at which something changes
	only         int       // it is asked for only while that box is ticked or that choice made; -1: always
	onlyOpt      int       // the option of that choice
	quoted       bool
}

// label is what stands on the page.
func (f *calcIn) label(g *gen) string {
	s := f.said
	if !g.ko() {
		s = title(s)
	}
	if f.unit == "" {
		return s
	}
	return s + g.in(" (", "(") + f.unit + ")"
}

// A calcStart is what a formula begins with.
type calcStart struct {
	op   string
	refs []*calcX
	vals []float64
	said string
	raw  *calcX
	cond *calcCond
}

// A calcStep is what is done to what a formula has given so far.
type calcStep struct {
	op    string
	y     *calcX // what is added, taken off, …
	n     *calcX // what is counted
	k     float64
	cond  *calcCond
	inner *calcStep
	apart bool // it is said beside the formula
}

// A calcCond is a condition: of a value, a box, or an option.
type calcCond struct {
	x   *calcX
	cmp string // > >= < <= tick is
	v   float64
}

// A calcRes is a result.
type calcRes struct {
	said, name, typ string
	start           calcStart
	steps           []calcStep
	x               *calcX
	format          string
	only            int
	quoted          bool
}

func (r *calcRes) label(g *gen) string {
	if g.ko() {
		return r.said
	}
	return title(r.said)
}

// A calcMsg is a text that shows under conditions.
type calcMsg struct {
	conds       []calcCond
	or          bool
	limit2      float64
	text, other string
	text2       string
	res         int // the result that the text names; -1: none
}

// A calcApp is an app being drawn.
type calcApp struct {
	g      *gen
	m      tariffMoney
	d      calcDomain
	ins    []*calcIn
	res    []*calcRes
	msgs   []*calcMsg
	used   map[string]bool
	button string
	title  string
	fails  bool
	odd    bool  // nothing of it is of the domain
	order  []int // of the inputs on the page

	the, cashSaid        bool // words have articles; the request has named the currency
	commas, manner, pick int
	times, over          string
}

// calcDraw draws apps until one is whole.
func calcDraw(g *gen, flow func(p *calcApp)) made {
	for {
		p := &calcApp{g: g, m: calcMoney(g), used: map[string]bool{}}
		p.d = calcDomainOf(g)
		flow(p)
		p.extras()
		if p.fails || len(p.res) == 0 {
			continue
		}
		checks := p.checks()
		if checks == nil {
			continue
		}
		request := p.request()
		p.nameAll()
		return made{request, p.sketch(), checks}
	}
}

func calcMoney(g *gen) tariffMoney {
	for {
		if m := tariffCash(g); !m.ko || m.format != "" {
			return m
		}
	}
}

// x builds the expression of a start.
func (s calcStart) x() *calcX {
	a := s.refs
	switch s.op {
	case "sum", "avg":
		x := a[0]
		for _, y := range a[1:] {
			x = calcOp("+", x, y)
		}
		if s.op == "avg" {
			return calcOp("/", x, calcNum(float64(len(a))))
		}
		return x
	case "weigh":
		var x *calcX
		for i, y := range a {
			if t := calcOp("*", y, calcNum(s.vals[i])); x == nil {
				x = t
			} else {
				x = calcOp("+", x, t)
			}
		}
		return x
	case "max", "min":
		return calcOp(s.op, a...)
	case "hours":
		return calcOp("/", calcOp("-", a[1], a[0]), calcNum(60))
	case "minutes", "diff":
		return calcOp("-", a[1], a[0])
	case "nights":
		return calcOp("days", a[0], a[1])
	case "days":
		return calcOp("+", calcOp("days", a[0], a[1]), calcNum(1))
	case "percent":
		return calcOp("*", calcOp("/", a[0], a[1]), calcNum(100))
	case "tier":
		return s.raw
	case "either":
		return calcOp("if", s.cond.x2(), a[0], a[1])
	}
	return a[0]
}

// then gives the expression after a step.
func (s calcStep) then(x *calcX) *calcX {
	switch s.op {
	case "+", "-", "*", "/":
		return calcOp(s.op, x, s.y)
	case "each+":
		return calcOp("+", x, calcOp("*", s.n, s.y))
	case "each-":
		return calcOp("-", x, calcOp("*", s.n, s.y))
	case "up":
		return calcOp("*", x, calcOp("+", calcNum(1), calcOp("/", s.y, calcNum(100))))
	case "off":
		return calcOp("*", x, calcOp("-", calcNum(1), calcOp("/", s.y, calcNum(100))))
	case "pct":
		return calcOp("/", calcOp("*", x, s.y), calcNum(100))
	case "ceil", "floor", "round":
		return calcOp(s.op, x)
	case "ceilto":
		return calcOp("*", calcOp("ceil", calcOp("/", x, calcNum(s.k))), calcNum(s.k))
	case "least":
		return calcOp("max", x, s.y)
	case "most":
		return calcOp("min", x, s.y)
	case "over":
		return calcOp("+", x, calcOp("*", calcOp("max", calcNum(0), calcOp("-", s.n, calcNum(s.k))), s.y))
	case "lots":
		return calcOp("+", x, calcOp("*", calcOp("ceil", calcOp("/", s.n, calcNum(s.k))), s.y))
	case "from": // what is taken off so much
		return calcOp("-", s.y, x)
	}
	// if
	c, in := s.cond.x2(), s.inner
	one := calcNum(1)
	switch in.op {
	case "each+":
		return calcOp("+", x, calcOp("if", c, calcOp("*", in.n, in.y), calcNum(0)))
	case "+", "-":
		return calcOp(in.op, x, calcOp("if", c, in.y, calcNum(0)))
	case "*":
		return calcOp("*", x, calcOp("if", c, in.y, one))
	case "up":
		return calcOp("*", x, calcOp("if", c, calcOp("+", one, calcOp("/", in.y, calcNum(100))), one))
	}
	return calcOp("*", x, calcOp("if", c, calcOp("-", one, calcOp("/", in.y, calcNum(100))), one))
}

// x2 is a condition as an expression.
func (c calcCond) x2() *calcX {
	switch c.cmp {
	case "tick":
		return c.x
	case "is":
		return &calcX{op: "is", i: c.x.i, v: c.v}
	case "weekend":
		return &calcX{op: "weekend", i: c.x.i}
	}
	return calcOp(c.cmp, c.x, calcNum(c.v))
}
