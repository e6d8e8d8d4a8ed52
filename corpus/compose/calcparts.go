package compose

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// A calcDomain is what an app is about, with the words that go with it.
type calcDomain struct {
	topic                               string
	counts, groups, ticks, fees, stuffs []string
}

func calcDomainOf(g *gen) calcDomain {
	all := strings.Split(strings.TrimSpace(g.in(calcDomainsEn, calcDomainsKo)), "\n")
	part := strings.Split(all[g.IntN(len(all))], ";")
	split := func(s, by string) []string {
		list := strings.Split(s, by)
		g.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		return list
	}
	return calcDomain{part[0], split(part[1], ","), split(part[2], "|"), split(part[3], ","), split(part[4], ","), split(part[5], ",")}
}

// free tells whether a word is no part of another one, so that checks find the right one.
func (p *calcApp) free(w string) bool {
	w = strings.ToLower(w)
	for u := range p.used {
		if strings.Contains(u, w) || strings.Contains(w, u) {
			return false
		}
	}
	return w != ""
}

func (p *calcApp) take(w string) bool {
	if !p.free(w) {
		return false
	}
	p.used[strings.ToLower(w)] = true
	return true
}

// word draws a word that the app does not have yet.
func (p *calcApp) word(list string) string {
	for range 60 {
		if w := p.g.of(list); p.take(w) {
			return w
		}
	}
	p.fails = true
	return "?"
}

// next takes the first free word of a list of the domain, or else one of a longer list.
func (p *calcApp) next(list []string, more string) string {
	if !p.g.maybe(0.12) {
		for _, w := range list {
			if bare, _, _ := strings.Cut(w, ":"); p.take(bare) {
				return w
			}
		}
	}
	for range 60 {
		w := p.g.of(more)
		if bare, _, _ := strings.Cut(strings.ReplaceAll(w, ";", ":"), ":"); p.take(bare) {
			return strings.ReplaceAll(w, ";", ":")
		}
	}
	p.fails = true
	return "?"
}

func (p *calcApp) add(f *calcIn) *calcX {
	f.only = -1
	f.quoted = p.g.maybe(0.07)
	p.ins = append(p.ins, f)
	return calcRef("in", len(p.ins)-1)
}

func (p *calcApp) in(x *calcX) *calcIn { return p.ins[x.i] }

// count adds a number of things: people, jars.
func (p *calcApp) count() *calcX {
	g := p.g
	f := &calcIn{kind: "number", lo: 2, hi: 40, step: 1}
	for range 60 {
		w := g.of(g.in(calcCountsEn, calcCountsKo))
		if len(p.d.counts) > 0 && g.maybe(0.9) {
			w, p.d.counts = p.d.counts[0], p.d.counts[1:]
		}
		w = strings.ReplaceAll(w, "/", ":")
		f.one, f.many, _ = strings.Cut(w, ":")
		f.said = f.many
		if !g.ko() && g.maybe(0.15) {
			f.said = "number of " + f.many
		}
		if g.ko() {
			f.said, f.one, f.many, f.unit = f.one, f.many, f.one, ""
			switch g.n(0, 5) {
			case 0, 1, 2:
				f.said += " 수"
			case 3:
				if f.one != f.said {
					f.unit = f.one
				}
			}
		}
		if p.take(f.said) {
			p.decorate(f)
			return p.add(f)
		}
	}
	p.fails = true
	return calcNum(1)
}

// counted gives a count that the app has, or a new one.
func (p *calcApp) counted() *calcX {
	var have []*calcX
	for i, f := range p.ins {
		if f.one != "" && f.only < 0 {
			have = append(have, calcRef("in", i))
		}
	}
	if len(have) > 0 && p.g.maybe(0.6) {
		return have[p.g.IntN(len(have))]
	}
	return p.count()
}

// people gives those who share something: a count of the app, or a new one.
func (p *calcApp) people() *calcX {
	for i, f := range p.ins {
		if f.one != "" && f.only < 0 && strings.Contains(p.g.in(calcPeopleEn, calcPeopleKo), p.g.in("|"+f.one+"/", "|"+f.many+"/")) && p.g.maybe(0.7) {
			return calcRef("in", i)
		}
	}
	return p.newPeople()
}

func (p *calcApp) newPeople() *calcX {
	all := strings.Split(strings.Trim(p.g.in(calcPeopleEn, calcPeopleKo), "|"), "|")
	p.g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	p.d.counts = all
	return p.count()
}

// fee adds a field for an amount of money.
func (p *calcApp) fee() *calcX {
	g := p.g
	f := &calcIn{kind: "number", cash: true, lo: 5, hi: 120, step: 1}
	if g.ko() {
		f.lo, f.hi, f.step = 1000, 90000, 1000
	}
	f.said = p.next(p.d.fees, g.in(calcFeesEn, calcFeesKo))
	if g.maybe(0.1) {
		f.def = num(p.draw(f))
	}
	return p.add(f)
}

// priceOf adds a field for the price of one of what is counted.
func (p *calcApp) priceOf(n *calcX) *calcX {
	g, f := p.g, &calcIn{kind: "number", cash: true, lo: 2, hi: 60, step: 0.5}
	if g.ko() {
		f.lo, f.hi, f.step = 1000, 40000, 500
	}
	one := p.in(n).one
	for range 20 {
		f.said = g.of("price per |cost per |price of one |price for each ") + " " + one
		if g.ko() {
			f.said = p.in(n).many + tariffRaw(g, " 가격| 단가| 값| 한 "+one+" 값| 1"+one+"당 가격")
		}
		f.said = strings.ReplaceAll(f.said, "  ", " ")
		if p.take(f.said) {
			return p.add(f)
		}
	}
	return p.fee()
}

// stuff adds an amount with a unit, of the whole or of one of n.
func (p *calcApp) stuff(n *calcX) *calcX {
	g := p.g
	w := p.next(p.d.stuffs, g.in(calcStuffsEn, calcStuffsKo))
	f := &calcIn{kind: "number", lo: 20, hi: 400, step: 5}
	f.said, f.unit, _ = strings.Cut(w, ":")
	if n != nil {
		f.lo, f.hi, f.step = 0.5, 20, 0.5
		if n.op == "in" && p.in(n).one != "" {
			s := g.in(f.said+" per "+p.in(n).one, tariffRaw(g, p.in(n).one+"당 |한 "+p.in(n).one+" |1"+p.in(n).one+"당 ")+f.said)
			if p.free(strings.ReplaceAll(s, f.said, "")) {
				delete(p.used, strings.ToLower(f.said))
				f.said = s
				p.used[strings.ToLower(s)] = true
			}
		}
	}
	if g.maybe(0.25) {
		f.unit = ""
	}
	p.decorate(f)
	return p.add(f)
}

// percent adds a field for a percentage.
func (p *calcApp) percent(list string) *calcX {
	f := &calcIn{kind: "number", unit: "%", percent: true, lo: 2, hi: 40, step: 1, said: p.word(list)}
	if p.g.maybe(0.3) {
		f.kind, f.lo, f.hi = "slider", 0, float64(p.g.step(20, 60, 5))
	}
	if p.g.maybe(0.4) {
		f.def = num(p.draw(f))
	}
	return p.add(f)
}

// plain adds any number field of a list of words, now and then with a unit (word:unit).
func (p *calcApp) plain(list string, lo, hi, step float64) *calcX {
	f := &calcIn{kind: "number", lo: lo, hi: hi, step: step}
	f.said, f.unit, _ = strings.Cut(p.next(nil, list), ":")
	p.decorate(f)
	return p.add(f)
}

// decorate makes some fields sliders, and gives some bounds or a value to begin with.
func (p *calcApp) decorate(f *calcIn) {
	g := p.g
	switch {
	case g.maybe(0.12):
		f.kind = "slider"
		f.lo, f.hi, f.step = float64(g.n(0, 5)), float64(g.step(15, 120, 5)), 1
	case g.maybe(0.1):
		f.bound, f.lo, f.hi, f.step = true, float64(g.n(0, 3)), float64(g.step(12, 90, 6)), 1
	}
	if g.maybe(0.15) {
		f.def = num(p.draw(f))
	}
}

// draw draws a value of an input.
func (p *calcApp) draw(f *calcIn) float64 {
	g := p.g
	switch f.kind {
	case "choice", "radio":
		i := g.IntN(len(f.opts))
		if f.vals == nil {
			return float64(i)
		}
		return f.vals[i]
	case "check":
		return float64(g.IntN(2))
	case "checks":
		x := 0.0
		for _, v := range f.vals {
			x += v * float64(g.IntN(2))
		}
		return x
	}
	if len(f.edges) > 0 && g.maybe(0.35) {
		v := f.edges[g.IntN(len(f.edges))] + float64(g.n(-1, 1))*f.step
		if v >= f.lo && v <= f.hi {
			return v
		}
	}
	return f.lo + f.step*float64(g.IntN(int((f.hi-f.lo)/f.step)+1))
}

// choice adds a choice; how says what its options stand for: money, a factor, an amount, or nothing.
func (p *calcApp) choice(how string) *calcX {
	g := p.g
	w := p.next(p.d.groups, g.in(tariffGroupsEn, tariffGroupsKo))
	said, list, _ := strings.Cut(w, ":")
	f := &calcIn{kind: g.of("choice|choice|radio"), said: said, opts: strings.Split(list, ",")}
	if len(f.opts) > 2 && g.maybe(0.3) {
		f.opts = f.opts[:len(f.opts)-1]
	}
	if how == "none" {
		return p.add(f)
	}
	f.cash = how == "money"
	v := 1.0
	if how == "money" {
		v = p.m.price(g, 3, 30)
	} else if how == "amount" {
		v = float64(g.n(1, 30))
		if g.maybe(0.4) {
			v = float64(g.n(1, 19)) / 10
		}
	}
	for range f.opts {
		f.vals = append(f.vals, v)
		switch {
		case how == "factor":
			v += float64(g.n(1, 6)) / calcPick(g, 4, 10, 5)
		case f.cash:
			v += p.m.price(g, 1, 12)
		case v < 2:
			v += float64(g.n(1, 9)) / 10
		default:
			v += float64(g.n(1, 15))
		}
		v = math.Round(v*100) / 100
	}
	if g.maybe(0.15) {
		slices.Reverse(f.vals)
	}
	return p.add(f)
}

// calcPick takes one of some numbers.
func calcPick(g *gen, list ...float64) float64 { return list[g.IntN(len(list))] }

// tick adds a checkbox.
func (p *calcApp) tick() *calcX {
	return p.add(&calcIn{kind: "check", said: p.next(p.d.ticks, p.g.in(tariffTicksEn, tariffTicksKo))})
}

// pay adds a checkbox that is worth some money.
func (p *calcApp) pay() *calcX {
	x := p.tick()
	if p.fails {
		return x
	}
	f := p.in(x)
	f.cash, f.add = true, p.m.price(p.g, 1, 12)
	return &calcX{op: "pay", i: x.i, v: f.add}
}

// extrasOf adds several things to tick, each with a price.
func (p *calcApp) extrasOf() *calcX {
	g := p.g
	f := &calcIn{kind: "checks", said: p.word(g.in("extras|add-ons|options|also|toppings|specials|upgrades|little things", "추가 선택|옵션|추가 항목|부가 서비스|더할 것|추가 품목")), cash: true}
	for range g.n(2, 4) {
		f.opts = append(f.opts, title(p.next(p.d.ticks, g.in(tariffTicksEn, tariffTicksKo))))
		v := p.m.price(g, 1, 9)
		for slices.Contains(f.vals, v) {
			v = p.m.price(g, 1, 9)
		}
		f.vals = append(f.vals, v)
	}
	return p.add(f)
}

// span adds two times of day, and gives them; or two dates.
func (p *calcApp) span(kind string) []*calcX {
	g := p.g
	list := g.in(calcTimesEn, calcTimesKo)
	lo, hi := []float64{6, 14}, []float64{13.5, 23}
	if kind == "date" {
		list = g.in(calcDatesEn, calcDatesKo)
	}
	w := strings.Split(g.of(list), ",")
	var out []*calcX
	for i, s := range w {
		if !p.take(s) {
			p.fails = true
		}
		f := &calcIn{kind: kind, said: s, lo: lo[i] * 60, hi: hi[i] * 60, step: 15}
		if kind == "date" {
			f.lo, f.hi, f.step = float64(20600+i*200), float64(20790+i*400), 1
			f.hi = f.lo + 60
			if i == 1 {
				f.lo, f.hi = 20661, 20675
			}
		} else if g.maybe(0.2) {
			f.def = num(p.draw(f))
		}
		out = append(out, p.add(f))
	}
	return out
}

// Names that mean something else in a sketch.
const calcReserved = "|abs|round|floor|ceil|trunc|min|max|clamp|sqrt|sum|avg|count|label|date|days|time|number|text|check|choice|radio|slider|show|say|if|for|let|var|def|list|table|items|today|now|year|month|day|week|weekday|age|first|last|take|drop|range|fill|fold|flat|zip|sort|any|all|unique|group|most|least|pick|deal|mix|red|green|blue|pi|e|it|i|true|false|row|rows|rounds|pairs|product|duration|minutes|title|app|tab|section|button|bar|big|items|chart|words|lines|chars|code|pad|open|upper|lower|find|map|filter|mode|area|color|swatch|markdown|timer|grid|game|stage|art|cards|quiz|wheel|ladder|piano|drums|saved|start|every|when|key|score|log|exp|sign|months|years|between|loan|tally|median|spell|note|notes|beat|line|full|step|frac|has|len|slice|join|split|replace|repeat|char|trim|reverse|convert|zone|clock|streak|random|chance|shuffle|sample|password|group|play|tone|beep|copy|speak|print|reset|clear|set|add|remove|win|lose|tie|restart|spawn|left|over|won|turn|moves|lives|level|best|opened|winner|playing|asked|finished|picked|spins|page|review|board|calendar|search|sub|need|where|unique|csv|flag|month|countdown|keypad|metronome|interval|stopwatch|canvas|circle|rect|write|sprite|pivot|qr|theme|"

// nameAll gives all parts their names.
func (p *calcApp) nameAll() {
	taken := map[string]bool{}
	letter := 0
	for _, i := range p.order {
		f := p.ins[i]
		f.name = p.nameFor(f.said, f.unit == "", taken)
		if f.name == "" {
			for f.name == "" || taken[f.name] {
				f.name = string(rune('a' + letter))
				letter++
			}
			taken[f.name] = true
		}
	}
	for i, r := range p.res {
		if calcIsName(r.label(p.g)) {
			r.name = r.label(p.g)
			continue
		}
		r.name = []string{"x", "y", "z", "w", "v"}[i]
	}
}

// nameFor is a name for a label: the label where that is one word, or the word that tells most of it.
func (p *calcApp) nameFor(said string, whole bool, taken map[string]bool) string {
	s := strings.ToLower(said)
	list := strings.Fields(s)
	if !p.g.ko() {
		s, _, _ = strings.Cut(strings.ReplaceAll(strings.ReplaceAll(s, " of one ", " per "), " for each ", " per "), " per ")
		list = strings.Fields(s)
	}
	if len(list) == 0 {
		return ""
	}
	name := list[len(list)-1]
	if p.g.ko() && len(list) > 1 && (name == "수" || name == "값" || name == "것") {
		name = list[len(list)-2]
	}
	if !calcIsName(name) || taken[name] || strings.Contains(calcReserved, "|"+name+"|") {
		return ""
	}
	taken[name] = true
	return name
}

func calcIsName(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return s != ""
}
