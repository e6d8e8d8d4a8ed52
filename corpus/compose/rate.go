package compose

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Everyday calculators, asked for the way people type: the request names what is typed and what is wanted, and the
// relation between them is common sense.
func init() {
	for kind, table := range map[string]string{"per": ratePerTable + ratePerMore, "money": rateMoneyTable + rateMoneyMore, "share": rateShareTable + rateShareMore, "time": rateTimeTable + rateTimeMore} {
		topics := sync.OnceValue(func() []*rateTopic { return rateRead(table) })
		register("compose-rate-"+kind, 1, func(g *gen) made { return rateDraw(g, topics()) })
	}
}

// A rateTopic is a little situation: what may be typed, what may be wanted.
type rateTopic struct {
	icon  string
	names [2][]string
	in    []*rateIn
	out   []*rateOut
	says  []*rateSay
	need  []*rateX
}

// A rateIn is something that may be typed, or that the request gives.
type rateIn struct {
	names        [2][]string
	unit         string // “$” is money, t a time, d a date (days from today)
	lo, hi, step float64
	given        [2][]string // how the request gives it, # being the number
	must         bool        // it is always given
	opts         [2][]string
}

// A rateOut is something that may be wanted.
type rateOut struct {
	names [2][]string
	asks  [2][]string // the same as a question
	x     *rateX
	unit  string // “$”, “.1 km/h”, “split 60 # h # min”, clock, date
	good  int    // 1: the more the better, -1: the worse
	total bool   // a sum of money that may be shared, taxed, …
}

// A rateSay is a verdict in words.
type rateSay struct {
	x    *rateX
	asks [2][]string
}

// rateUnits are words that say a unit already.
var rateUnits = map[string]string{"m": "meters|미터", "W": "watts|와트", "kg": "kilo|kg", "L": "liters|리터", "g": "grams|그램", "min": "minutes", "분": "분", "km": "kilometers|km", "ml": "milliliters|ml", "kWh": "kWh", "cm": "centimeters|cm", "h": "hours", "시간": "시간"}

// rateUnit is a result's unit in a language; of “split 60 # h # min=#시간 #분” the number holds for both.
func rateUnit(s string, lang int) string {
	if !strings.HasPrefix(s, "split ") {
		return rateLang(s, lang)
	}
	by, text := rateSplit(s)
	return "split " + by + " " + rateLang(text, lang)
}

func rateBoth(s string) (both [2][]string) {
	for lang := range 2 {
		if t := rateLang(s, lang); t != "" {
			both[lang] = strings.Split(t, "|")
		}
	}
	return both
}

// rateRead reads a table: blocks of a line about the situation, and lines of what is in it.
func rateRead(table string) []*rateTopic {
	var list []*rateTopic
	for _, block := range strings.Split(strings.ReplaceAll(strings.TrimSpace(table), "\n\n\n", "\n\n"), "\n\n") {
		all := strings.Split(strings.TrimSpace(block), "\n")
		icon, names, _ := strings.Cut(all[0], " ")
		t := &rateTopic{icon: icon, names: rateBoth(names)}
		for _, line := range all[1:] {
			t.read(strings.Split(line, ";"))
		}
		list = append(list, t)
	}
	return list
}

func (t *rateTopic) read(p []string) {
	for i := range p {
		p[i] = strings.TrimSpace(p[i])
	}
	p = append(p, "", "", "", "")
	switch key := p[0]; {
	case key == "need":
		t.need = append(t.need, rateParse(p[1]))
	case key == "say":
		asks, x := p[2], rateParse(p[1])
		t.says = append(t.says, &rateSay{x, rateBoth(asks)})
	case strings.ContainsAny(key, "-+*"):
		o := &rateOut{names: rateBoth(p[1]), x: rateParse(p[2]), unit: p[3], asks: rateBoth(p[4]), total: strings.Contains(key, "t")}
		o.good = map[byte]int{'-': -1, '+': 1}[key[0]]
		t.out = append(t.out, o)
	default:
		if int(key[0]-'a') != len(t.in) {
			panic("rate: " + strings.Join(p, ";"))
		}
		t.in = append(t.in, rateReadIn(p))
	}
}

func rateReadIn(p []string) *rateIn {
	in := &rateIn{names: rateBoth(p[1]), unit: p[2], step: 1, given: rateBoth(strings.TrimPrefix(p[4], "!")), must: strings.HasPrefix(p[4], "!")}
	span, step, _ := strings.Cut(p[3], "/")
	lo, hi, _ := strings.Cut(span, "..")
	in.lo, in.hi = rateValue(lo), rateValue(hi)
	if step != "" {
		in.step = rateValue(step)
	}
	if p[5] != "" {
		for lang := range 2 {
			in.opts[lang] = strings.Split(rateLang(p[5], lang), "/")
		}
	}
	return in
}

func rateValue(s string) float64 {
	if h, m, ok := strings.Cut(s, ":"); ok {
		return rateValue(h)*60 + rateValue(m)
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("rate: " + s)
	}
	return v
}

// A rateField is a field of an app, or a number that its request gives.
type rateField struct {
	in    *rateIn
	i     int
	say   string // its name in the request
	unit  string
	name  string // in the sketch
	fixed bool
	value float64 // where fixed, or where it begins
	given string
	starts, saved,
	slide, tick bool
	opts []string
	vals []float64
	used bool
}

// A rateRes is a result of an app.
type rateRes struct {
	*rateOut
	i    int
	say  string
	ask  string
	x    *rateX
	ref  string // its name for later lines
	big  bool
	unit string
}

// A rateApp is one that is being drawn.
type rateApp struct {
	g      *gen
	t      *rateTopic
	lang   int
	topic  string
	cur    string // the sign of money
	stated bool   // the sign stands in the request
	f      []*rateField
	res    []*rateRes
	inner  []*rateX // of all results of the situation
	rules  []func() string
	bars   []func() string // lines at the very end
	sees   []func(c *check, e *rateEnv) bool
	parts  []string
	theme  string
}

func rateDraw(g *gen, topics []*rateTopic) made {
	for {
		p := &rateApp{g: g, t: topics[g.IntN(len(topics))]}
		if g.ko() {
			p.lang = 1
		}
		p.topic = p.pick(p.t.names)
		p.cur = g.of("$|$|$|€|£|")
		for i, in := range p.t.in {
			p.f = append(p.f, p.field(in, i))
		}
		for _, o := range p.t.out {
			p.inner = append(p.inner, o.x)
		}
		if !p.choose() {
			continue
		}
		p.extras()
		if checks := p.checks(); checks != nil {
			request := p.request()
			return made{request, p.sketch(request), checks}
		}
	}
}

func (p *rateApp) pick(both [2][]string) string {
	if len(both[p.lang]) == 0 {
		return ""
	}
	return both[p.lang][p.g.IntN(len(both[p.lang]))]
}

// field draws how a quantity is called, and whether the request gives it.
func (p *rateApp) field(in *rateIn, i int) *rateField {
	f := &rateField{in: in, i: i, say: p.pick(in.names), unit: rateLang(in.unit, p.lang)}
	if rateSays(f.say, f.unit) {
		f.unit = ""
	}
	if len(f.unit) > 1 && strings.Contains(f.say, f.unit) {
		f.unit = ""
	}
	switch {
	case in.must || f.say == "" || len(in.given[p.lang]) > 0 && p.g.maybe(0.4):
		f.fixed, f.value = true, p.value(in)
		f.given = p.pick(in.given)
	case in.opts[p.lang] != nil && p.g.maybe(0.45):
		f.opts = in.opts[p.lang]
		for len(f.vals) < len(f.opts) {
			if v := p.value(in); !slices.Contains(f.vals, v) {
				f.vals = append(f.vals, v)
			}
		}
		slices.Sort(f.vals)
	}
	return f
}

// value draws a usual value of a quantity, in Korean money a thousand times as much.
func (p *rateApp) value(in *rateIn) float64 {
	n := int(math.Round((in.hi - in.lo) / in.step))
	x := in.lo + in.step*float64(p.g.IntN(n+1))
	if in.step >= 1 && n > 60 && in.unit != "d" && in.unit != "t" && p.g.maybe(0.5) {
		x = knownRound(x, 2)
	}
	if in.unit == "$" && p.lang == 1 {
		x *= 1000
	}
	return math.Round(x*1e6) / 1e6
}

// choose draws what is wanted, and leaves out fields that nothing needs.
func (p *rateApp) choose() bool {
	g := p.g
	n := []int{1, 1, 2, 2, 2, 3, 3, 4}[g.IntN(8)]
	take := g.Perm(len(p.t.out))[:min(n, len(p.t.out))]
	slices.Sort(take)
	for _, i := range take {
		o := p.t.out[i]
		if len(o.names[p.lang]) == 0 {
			continue
		}
		p.res = append(p.res, &rateRes{rateOut: o, i: i, say: p.pick(o.names), ask: p.pick(o.asks), x: o.x, unit: rateUnit(o.unit, p.lang)})
	}
	if len(p.t.says) > 0 && (g.maybe(0.5) || len(p.res) == 0) {
		p.verdict(p.t.says[g.IntN(len(p.t.says))])
	}
	for _, r := range p.res {
		p.mark(r.x)
	}
	open, names := 0, []string{}
	for _, f := range p.f {
		if f.used && !f.fixed {
			open++
			names = append(names, strings.ToLower(f.say))
		}
	}
	for _, r := range p.res {
		names = append(names, strings.ToLower(r.say))
	}
	for _, r := range p.res {
		if !p.moves(r.x) {
			return false
		}
	}
	slices.Sort(names)
	return open > 0 && open < 6 && len(slices.Compact(slices.Clone(names))) == len(names)
}

// moves tells whether an expression depends on what is typed.
func (p *rateApp) moves(x *rateX) bool {
	return x.has(func(y *rateX) bool { return y.op == "f" && !p.f[y.i].fixed || y.op == "r" && p.moves(p.inner[y.i]) })
}

// mark notes which fields an expression needs.
func (p *rateApp) mark(x *rateX) {
	switch x.op {
	case "f":
		p.f[x.i].used = true
	case "r":
		p.mark(p.inner[x.i])
	}
	for _, y := range x.args {
		p.mark(y)
	}
}

// verdict adds a sentence that says how it stands.
func (p *rateApp) verdict(s *rateSay) {
	p.mark(s.x)
	p.parts = append(p.parts, p.pick(s.asks))
	p.rules = append(p.rules, func() string { return "say {" + p.reuse(s.x, nil).fold().write(p.name, p.lang) + "}" })
	p.sees = append(p.sees, func(c *check, e *rateEnv) bool {
		c.text(e.text(s.x))
		return true
	})
}
