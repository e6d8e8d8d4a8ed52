package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Calculators of everyday amounts, asked for as people type: what is needed, in packs, for a space, by a ratio, how long
// it lasts, and what a piece of it costs. The formula is common sense and never written out.
func init() {
	register("compose-amount-packs", 1, func(g *gen) made { return amountDraw(g, amountPacks) })
	register("compose-amount-cover", 1, func(g *gen) made { return amountDraw(g, amountCover) })
	register("compose-amount-mix", 1, func(g *gen) made { return amountDraw(g, amountMix) })
	register("compose-amount-last", 1, func(g *gen) made { return amountDraw(g, amountLast) })
	register("compose-amount-each", 1, func(g *gen) made { return amountDraw(g, amountEach) })
}

// An amountX is an expression: its text, how tightly it binds (0 a choice, 1 a sum, 2 a product, 3 a name or call), and
// its value.
type amountX struct {
	text  string
	tie   int
	whole bool // made of whole numbers only
	at    func(v []float64) float64
}

func amountNum(v float64) amountX {
	return amountX{num(v), 3, v == math.Trunc(v), func([]float64) float64 { return v }}
}

func (x amountX) in(tie int) string {
	if x.tie < tie {
		return "(" + x.text + ")"
	}
	return x.text
}

func (x amountX) op(op string, y amountX) amountX {
	if y.text == "1" && (op == "*" || op == "/") {
		return x
	}
	tie := 2
	if op == "+" || op == "-" {
		tie = 1
	}
	right := tie
	if op == "-" || op == "/" {
		right++
	}
	return amountX{x.in(tie) + " " + op + " " + y.in(right), tie, x.whole && y.whole, func(v []float64) float64 {
		return calcArith(op, x.at(v), y.at(v))
	}}
}

func (x amountX) times(y amountX) amountX { return x.op("*", y) }
func (x amountX) over(y amountX) amountX  { return x.op("/", y) }
func (x amountX) plus(y amountX) amountX  { return x.op("+", y) }
func (x amountX) minus(y amountX) amountX { return x.op("-", y) }

// more adds a number; two numbers are one.
func (x amountX) more(n float64) amountX {
	if v, err := strconv.ParseFloat(x.text, 64); err == nil {
		return amountNum(v + n)
	}
	return x.plus(amountNum(n))
}

// by multiplies by a number; of units, so that 1 is left out and less than 1 divides.
func (x amountX) by(k float64) amountX {
	switch {
	case k == 1:
		return x
	case k < 1:
		return x.over(amountNum(math.Round(1e6/k) / 1e6))
	}
	return x.times(amountNum(k))
}

// amountWhole rounds up or down; what may have decimals is rid of the noise of its fractions first.
func amountWhole(op string, x amountX) amountX {
	text := op + "(" + x.text + ")"
	if !x.whole {
		text = op + "(round(" + x.text + ", 6))"
	}
	return amountX{text, 3, true, func(v []float64) float64 {
		y := math.Round(x.at(v)*1e6) / 1e6
		if op == "ceil" {
			return math.Ceil(y)
		}
		return math.Floor(y)
	}}
}

func amountCeil(x amountX) amountX  { return amountWhole("ceil", x) }
func amountFloor(x amountX) amountX { return amountWhole("floor", x) }

// least0 is no less than zero.
func (x amountX) least0() amountX {
	return amountX{"max(0, " + x.text + ")", 3, x.whole, func(v []float64) float64 { return max(0, x.at(v)) }}
}

// An amountField is a number that is typed.
type amountField struct {
	said, unit   string
	name, label  string
	lo, hi, step float64
	def          float64
	opts         []string // a choice, with their numbers
	vals         []float64
}

// An amountOut is a line of the sketch that computes: shown, or only named.
type amountOut struct {
	hidden      bool
	name, label string
	x           amountX
	dec         int // decimals; -1: no format
	unit        string
	asks, noun  string                   // how the request asks for it
	text        func(v []float64) string // instead of a number
}

// An amountMsg is a text that shows when a value is above or below a limit.
type amountMsg struct {
	x     amountX
	op    string
	limit float64
	text  string
	said  string
}

// An amountApp is an app being drawn.
type amountApp struct {
	*gen
	m        tariffMoney
	emoji    string
	title    string
	topic    string // what it is for, a noun phrase
	fields   []*amountField
	order    []int
	facts    []string // what the request gives
	outs     []*amountOut
	msg      *amountMsg
	frac     *amountX // what is rounded
	saved    bool
	anyOf    string // fields said as in “for any number of guests”
	taken    map[string]bool
	unitWord map[string]string
	manner   int
	failed   bool
	turns    func(v []float64) bool // is true in the first check, and false in the second
	all      string                 // asks for all results at once
	neutral  bool                   // nothing is needed: it isn't asked for as a need
	cashWay  int                    // 2: the fields of prices name the currency
	cashSaid bool                   // the request names the currency
	subject  string                 // a word of the request, where the title has it
}

func amountDraw(g *gen, relation func(p *amountApp)) made {
	for {
		p := &amountApp{gen: g, m: calcMoney(g), taken: map[string]bool{}, unitWord: map[string]string{}, manner: g.n(0, 2)}
		relation(p)
		if p.failed || len(p.fields) == 0 {
			continue
		}
		p.arrange()
		if checks := p.checks(); checks != nil {
			request := p.request()
			if p.subject != "" && !strings.Contains(strings.ToLower(request), strings.ToLower(p.title)) {
				p.title = p.subject
			}
			return made{request, p.sketch(), checks}
		}
	}
}

// arrange draws what concerns the fields as such.
func (p *amountApp) arrange() {
	if len(p.fields) > 1 {
		p.anyOf = ""
	}
	p.order = make([]int, len(p.fields))
	for i := range p.order {
		p.order[i] = i
	}
	if p.maybe(0.15) {
		p.Shuffle(len(p.order), func(i, j int) { p.order[i], p.order[j] = p.order[j], p.order[i] })
	}
	p.saved = p.maybe(0.06)
	if p.maybe(0.12) {
		f := p.fields[p.IntN(len(p.fields))]
		if f.opts == nil {
			f.def = p.value(f)
			p.anyOf = ""
		}
	}
}

func (p *amountApp) value(f *amountField) float64 {
	if f.opts != nil {
		return float64(p.IntN(len(f.opts)))
	}
	steps := int((f.hi-f.lo)/f.step + 0.5)
	return math.Round((f.lo+f.step*float64(p.n(0, steps)))*1e6) / 1e6
}

// field adds a number that is typed, and gives it as an expression.
func (p *amountApp) field(said, unit string, lo, hi, step float64) amountX {
	f := &amountField{said: said, unit: unit, lo: lo, hi: hi, step: step}
	f.label = said
	if !p.ko() {
		f.label = title(said)
	}
	if unit != "" {
		f.label += p.in(" (", "(") + unit + ")"
	}
	f.name = p.name(said)
	p.fields = append(p.fields, f)
	i := len(p.fields) - 1
	whole := step == math.Trunc(step) && !amountMeasure[unit]
	return amountX{f.name, 3, whole, func(v []float64) float64 {
		if f.opts != nil {
			return f.vals[int(v[i])]
		}
		return v[i]
	}}
}

// amountMeasure are units in which people type decimals.
var amountMeasure = map[string]bool{"m": true, "ft": true, "kg": true, "l": true, "L": true, "km": true, "in": true, "yd": true, "%": true, "miles": true, "lb": true, "m²": true, "㎡": true}

var amountReserved = map[string]bool{"show": true, "let": true, "a": true, "the": true, "of": true, "per": true, "for": true, "in": true, "if": true, "one": true, "my": true, "on": true, "to": true, "how": true, "each": true, "i": true, "number": true, "it": true, "we": true, "time": true, "first": true, "x": true, "y": true, "n": true, "sum": true, "count": true, "day": false, "at": true, "from": true, "already": true, "second": false, "left": false, "false": true, "true": true, "한": true, "수": true, "당": true, "개수": false, "하루": false}

// name finds a name for a label: its one word, else a word of it that is free, else a letter.
func (p *amountApp) name(said string) string {
	list := strings.Fields(strings.NewReplacer("(", " ", ")", " ", "-", " ", "/", " ").Replace(said))
	if p.ko() {
		slices.Reverse(list)
	}
	for _, w := range list {
		w = strings.ToLower(w)
		if tariffIsName(w) && !amountReserved[w] && !p.taken[w] && len(w) > 1 {
			p.taken[w] = true
			return w
		}
	}
	for r := 'a'; ; r++ {
		if r != 'i' && !p.taken[string(r)] {
			p.taken[string(r)] = true
			return string(r)
		}
	}
}

// let names a value that is used more than once, and not shown.
func (p *amountApp) let(name string, x amountX) amountX {
	if p.taken[name] {
		name = p.name("")
	}
	return p.named(name, x)
}

func (p *amountApp) named(name string, x amountX) amountX {
	p.taken[name] = true
	p.outs = append(p.outs, &amountOut{hidden: true, name: name, x: x})
	return amountX{name, 3, x.whole, x.at}
}

// show adds a result; used tells whether later lines need it.
func (p *amountApp) show(w amountWant, x amountX, dec int, unit string, used bool) amountX {
	label := w.label
	if !p.ko() {
		label = title(label)
	}
	o := &amountOut{label: label, x: x, dec: dec, unit: unit, asks: w.asks, noun: w.noun}
	y := x
	switch {
	case !used:
	case tariffIsName(label) && !p.taken[label]:
		y = amountX{label, 3, x.whole, x.at}
	case tariffIsName(label) && p.ko():
		o.x = p.let("필요", x)
		y = o.x
	case x.tie < 3 || strings.Contains(x.text, "("):
		o.x = p.named(p.name(w.label), x)
		y = o.x
	}
	if slices.ContainsFunc(p.outs, func(q *amountOut) bool { return q.label == label && !q.hidden }) || slices.ContainsFunc(p.fields, func(f *amountField) bool { return f.label == label }) {
		p.failed = true
	}
	p.taken[label] = true
	p.outs = append(p.outs, o)
	return y
}

// format is that of a result.
func (o *amountOut) format() string {
	if o.dec < 0 {
		return ""
	}
	s := fmt.Sprintf(" .%d", o.dec)
	if o.unit != "" {
		s += " " + o.unit
	}
	return s
}

// cash is the format of money.
func (p *amountApp) cash() (dec int, unit string) {
	if p.m.format == "" || !p.cashSaid {
		return -1, ""
	}
	s := strings.Fields(p.m.format)
	return int(s[0][1] - '0'), s[1]
}

func (p *amountApp) sketch() string {
	head := "app "
	if p.emoji != "" && p.maybe(0.6) {
		head += p.emoji + " "
	}
	list := []string{head + title(p.title)}
	for _, i := range p.order {
		list = append(list, p.fieldLine(p.fields[i]))
	}
	for _, o := range p.outs {
		if o.hidden {
			list = append(list, "let "+o.name+" = "+o.x.text)
		} else {
			list = append(list, "show "+o.label+" = "+o.x.text+o.format())
		}
	}
	if m := p.msg; m != nil {
		list = append(list, fmt.Sprintf("if %s %s %s: say %s", m.x.in(2), m.op, num(m.limit), m.text))
	}
	return lines(list...)
}

func (p *amountApp) fieldLine(f *amountField) string {
	s := ""
	if p.saved {
		s = "saved "
	}
	label := ""
	if f.label != f.name && f.label != title(f.name) {
		label = " " + f.label
	}
	if f.opts != nil {
		var all []string
		for i, o := range f.opts {
			all = append(all, o+"="+num(f.vals[i]))
		}
		return s + "choice " + f.name + label + ": " + strings.Join(all, " | ")
	}
	s += "number " + f.name
	if f.def > 0 {
		s += " = " + num(f.def)
	}
	return s + label
}
