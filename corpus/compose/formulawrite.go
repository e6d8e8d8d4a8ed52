package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
)

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

var formulaNamePattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\p{L}][\p{L}0-9]*$`) })

func formulaOneWord(s string) bool { return formulaNamePattern().MatchString(s) }

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

var formulaBare = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(with|after|for|my|to|per|plus|marked|increased|each|half|reduced|needed|net|cut|early)\b`)
})

// article is “the ” where a word may have it.
func (p *formulaApp) article(word string) string {
	if formulaBare().MatchString(word) {
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
