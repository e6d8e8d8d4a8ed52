package compose

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A rateX is an expression of a situation: fields are the letters a to h, results r1, r2, …
type rateX struct {
	op   string // num, str, f (a field), r (a result), an operator, ?:, a function
	v    float64
	s    string
	i    int
	args []*rateX
}

var rateTokens = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`'[^']*'|\d+(\.\d+)?|[a-zA-Z]\w*|\*\*|[<>=!]=|&&|\|\||[-+*/%()?:,<>]`)
})

// rateLevels are the operators, from the loosest.
var rateLevels = [][]string{{"||"}, {"&&"}, {"==", "!=", "<", "<=", ">", ">="}, {"+", "-"}, {"*", "/", "%"}, {"**"}}

type rateParser struct{ t []string }

func rateParse(s string) *rateX {
	p := &rateParser{rateTokens().FindAllString(s, -1)}
	x := p.cond()
	if len(p.t) > 0 {
		panic("rate: " + s)
	}
	return x
}

func (p *rateParser) next() string {
	if len(p.t) == 0 {
		return ""
	}
	return p.t[0]
}

func (p *rateParser) take() string { x := p.t[0]; p.t = p.t[1:]; return x }

func (p *rateParser) cond() *rateX {
	x := p.level(0)
	if p.next() != "?" {
		return x
	}
	p.take()
	y := p.cond()
	p.take()
	return &rateX{op: "?:", args: []*rateX{x, y, p.cond()}}
}

func (p *rateParser) level(n int) *rateX {
	if n == len(rateLevels) {
		return p.atom()
	}
	x := p.level(n + 1)
	for slices.Contains(rateLevels[n], p.next()) {
		x = &rateX{op: p.take(), args: []*rateX{x, p.level(n + 1)}}
	}
	return x
}

func (p *rateParser) atom() *rateX {
	s := p.take()
	switch {
	case s == "(":
		x := p.cond()
		p.take()
		return x
	case s[0] == '\'':
		return &rateX{op: "str", s: s[1 : len(s)-1]}
	case s[0] >= '0' && s[0] <= '9':
		v, _ := strconv.ParseFloat(s, 64)
		return rateNum(v)
	case p.next() == "(":
		x := &rateX{op: s}
		p.take()
		for p.next() != ")" {
			x.args = append(x.args, p.cond())
			if p.next() == "," {
				p.take()
			}
		}
		p.take()
		return x
	case len(s) == 1:
		return &rateX{op: "f", i: int(s[0] - 'a')}
	}
	i, err := strconv.Atoi(s[1:])
	if err != nil {
		panic("rate: " + s)
	}
	return &rateX{op: "r", i: i - 1}
}

func rateNum(v float64) *rateX                { return &rateX{op: "num", v: v} }
func rateOp(op string, args ...*rateX) *rateX { return &rateX{op: op, args: args} }
func rateRef(op string, i int) *rateX         { return &rateX{op: op, i: i} }
func rateTimes(x *rateX, v float64) *rateX    { return rateOp("*", x, rateNum(v)) }
func rateTruth(b bool) float64                { return map[bool]float64{true: 1}[b] }
func (x *rateX) has(ok func(x *rateX) bool) bool {
	return ok(x) || slices.ContainsFunc(x.args, func(y *rateX) bool { return y.has(ok) })
}

// A rateEnv holds the values with which expressions are computed.
type rateEnv struct {
	f    []float64
	res  []*rateX // what r1, r2, … stand for
	near bool     // a result hung on an exact border, where computers may differ
	lang int
}

func (e *rateEnv) text(x *rateX) string {
	if x.op == "?:" {
		if e.num(x.args[0]) != 0 {
			return e.text(x.args[1])
		}
		return e.text(x.args[2])
	}
	return rateLang(x.s, e.lang)
}

func (e *rateEnv) num(x *rateX) float64 {
	switch x.op {
	case "num":
		return x.v
	case "f":
		return e.f[x.i]
	case "r":
		return e.num(e.res[x.i])
	case "?:":
		if e.num(x.args[0]) != 0 {
			return e.num(x.args[1])
		}
		return e.num(x.args[2])
	}
	var a [3]float64
	for i, y := range x.args {
		a[i] = e.num(y)
	}
	if y, ok := rateFun(x.op, a[0], a[1], a[2]); ok {
		if off := math.Abs(a[0] - math.Round(a[0])); (x.op == "ceil" || x.op == "floor") && off > 0 && off < 1e-7 {
			e.near = true
		}
		return y
	}
	return e.oper(x.op, a[0], a[1])
}

func (e *rateEnv) oper(op string, a, b float64) float64 {
	switch op {
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	case "/":
		return a / b
	case "%":
		return math.Mod(a, b)
	case "**":
		return math.Pow(a, b)
	case "&&":
		return rateTruth(a != 0 && b != 0)
	case "||":
		return rateTruth(a != 0 || b != 0)
	}
	if a != b && math.Abs(a-b) < 1e-7*math.Max(1, math.Abs(a)) {
		e.near = true
	}
	return rateTruth(map[string]bool{"==": a == b, "!=": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[op])
}

func rateFun(op string, a, b, c float64) (float64, bool) {
	switch op {
	case "ceil":
		return math.Ceil(a), true
	case "floor":
		return math.Floor(a), true
	case "round":
		return math.Floor(a + 0.5), true
	case "abs":
		return math.Abs(a), true
	case "ln":
		return math.Log(a), true
	case "sqrt":
		return math.Sqrt(a), true
	case "min":
		return math.Min(a, b), true
	case "max":
		return math.Max(a, b), true
	case "mod":
		return math.Mod(math.Mod(a, b)+b, b), true
	case "days":
		return b - a, true
	case "today":
		return 0, true
	case "age":
		return rateAge(a), true
	case "months":
		return float64(knownMonths(rateDay(a), rateDay(b))), true
	case "pmt":
		return c * a / (1 - math.Pow(1+a, -b)), true
	}
	return 0, false
}

func rateDay(x float64) time.Time { return rateToday.AddDate(0, 0, int(x)) }

func rateAge(birth float64) float64 {
	b := rateDay(birth)
	n := rateToday.Year() - b.Year()
	if b.AddDate(n, 0, 0).After(rateToday) {
		n--
	}
	return float64(n)
}

// fold computes what is known before: 1 - 15 / 100 is 0.85.
func (x *rateX) fold() *rateX {
	if len(x.args) == 0 {
		return x
	}
	y := &rateX{op: x.op, v: x.v, s: x.s, i: x.i}
	for _, a := range x.args {
		y.args = append(y.args, a.fold())
	}
	if len(y.args) == 2 && (y.op == "*" || y.op == "/") && y.args[1].op == "num" && y.args[1].v == 1 {
		return y.args[0]
	}
	if len(y.args) != 2 || y.args[0].op != "num" || y.args[1].op != "num" || !strings.Contains("+-/", y.op) {
		return y
	}
	v := (&rateEnv{}).num(y)
	if short, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', 4, 64), 64); math.Abs(short-v) < 1e-12 {
		return rateNum(short)
	}
	return y
}

// write gives the sketch of an expression; name says what a field or result is called, or what stands for it.
func (x *rateX) write(name func(x *rateX) (string, *rateX), lang int) string {
	s, _ := x.spell(name, lang)
	return s
}

func (x *rateX) spell(name func(x *rateX) (string, *rateX), lang int) (string, int) {
	const atom = 9
	switch x.op {
	case "num":
		return num(x.v), atom
	case "str":
		return strconv.Quote(title(rateLang(x.s, lang))), atom
	case "f", "r":
		s, y := name(x)
		if y != nil {
			return y.spell(name, lang)
		}
		return s, atom
	case "?:":
		a := make([]string, 3)
		for i, y := range x.args {
			a[i] = y.write(name, lang)
		}
		return a[0] + " ? " + a[1] + " : " + a[2], 0
	}
	at := slices.IndexFunc(rateLevels, func(l []string) bool { return slices.Contains(l, x.op) })
	if at < 0 {
		var a []string
		for _, y := range x.args {
			a = append(a, y.write(name, lang))
		}
		return x.op + "(" + strings.Join(a, ", ") + ")", atom
	}
	l, n := x.args[0].spell(name, lang)
	r, m := x.args[1].spell(name, lang)
	if n < at+1 {
		l = "(" + l + ")"
	}
	if m < at+1 || m == at+1 && x.op != "+" && x.op != "*" || m == at+1 && x.op == "*" && x.args[1].op != "*" {
		r = "(" + r + ")"
	}
	return l + " " + x.op + " " + r, at + 1
}

// rateLang takes the side of a text “English=Korean”.
func rateLang(s string, lang int) string {
	en, ko, two := strings.Cut(s, "=")
	if two && lang == 1 {
		return ko
	}
	return en
}
