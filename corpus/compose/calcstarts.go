package compose

import (
	"strings"
)

// flowPrice draws what something costs.
func (p *calcApp) flowPrice() {
	g := p.g
	f := p.priceStart()
	if f == nil || p.fails {
		return
	}
	f.run(g.n(0, 4), calcMoneySteps)
	if g.maybe(0.55) {
		calcShare(f)
	}
	f.cut("")
}

// priceStart begins with prices and what they are for.
func (p *calcApp) priceStart() *calcFlow {
	g := p.g
	switch g.n(0, 13) {
	case 12, 13:
		return p.either()
	case 0, 1, 2: // choices and extras, times how many
		f := p.begin("money", calcOne(p.choice("money")))
		for range g.n(0, 2) {
			if step := []func(*calcFlow) bool{calcAddPay, calcAddPay, calcAddExtras, calcAddChoice, calcFixed}[g.IntN(5)]; p.fails || !step(f) {
				return f
			}
		}
		if g.maybe(0.8) {
			f.step(calcStep{op: "*", y: p.count()})
		}
		return f
	case 3, 4, 5:
		return p.weighed("money")
	case 6:
		n := p.count()
		if p.fails {
			return nil
		}
		f := p.begin("money", calcOne(n))
		f.step(calcStep{op: "*", y: p.priceOf(n)})
		return f
	case 7:
		return p.summed()
	case 8: // a base and so much for each
		n := p.count()
		f := p.begin("money", calcOne(calcCash(p.m.price(g, 5, 40))))
		f.step(calcStep{op: "each+", n: n, y: calcCash(p.m.price(g, 1, 9))})
		return f
	case 9:
		return p.tiered()
	case 10: // price of each, less or more, times how many
		n := p.count()
		if p.fails {
			return nil
		}
		f := p.begin("money", calcOne(p.priceOf(n)))
		if g.maybe(0.5) {
			f.step(calcStep{op: "+", y: p.pay()})
		} else {
			f.step(calcStep{op: g.of("+|-"), y: calcCash(p.m.price(g, 1, 4))})
		}
		f.step(calcStep{op: "*", y: n})
		return f
	}
	f := p.begin("money", calcOne(p.fee()))
	f.step(calcStep{op: "*", y: p.choice("factor")})
	return f
}

// either begins with a price that depends on a condition, which is a result by itself, and multiplies it.
func (p *calcApp) either() *calcFlow {
	g := p.g
	n := p.count()
	if p.fails {
		return nil
	}
	a, b := p.m.price(g, 3, 12), p.m.price(g, 13, 30)
	if g.maybe(0.2) {
		a, b = b, a
	}
	s := calcStart{op: "either", refs: []*calcX{calcCash(a), calcCash(b)}}
	switch g.n(0, 4) {
	case 0, 1:
		s.cond = &calcCond{x: p.tick(), cmp: "tick"}
	case 2:
		s.cond = &calcCond{n, g.of(">=|>|<"), p.limit(n)}
	case 3:
		c := p.choice("none")
		s.cond = &calcCond{c, "is", float64(g.IntN(2))}
	default:
		kind := g.of("time|date")
		x := p.add(&calcIn{kind: kind, said: p.word(g.in("time of day|hour of visit|leaving at", "이용 시각|방문 시각|출발 시각")), lo: 420, hi: 1320, step: 15})
		if kind == "date" {
			f := p.in(x)
			f.said, f.lo, f.hi, f.step = p.word(g.in("day of visit|event date|booking day|travel date", "방문일|행사일|예약일|여행일")), 20600, 20760, 1
		}
		c := p.when(x)
		s.cond = &c
	}
	f := p.begin("money", s)
	f.cut("unit")
	f.step(calcStep{op: "*", y: n})
	return f
}

// weighed adds up several counts, each with its own price or points.
func (p *calcApp) weighed(typ string) *calcFlow {
	g := p.g
	s := calcStart{op: "weigh"}
	for range g.n(2, 4) {
		if typ == "money" {
			s.refs, s.vals = append(s.refs, p.count()), append(s.vals, p.m.price(g, 2, 25))
			continue
		}
		s.refs = append(s.refs, p.plain(g.in(calcTalliesEn, calcTalliesKo), 0, 20, 1))
		s.vals = append(s.vals, float64(g.n(2, 12)))
	}
	return p.begin(typ, s)
}

// summed adds up several amounts of money.
func (p *calcApp) summed() *calcFlow {
	s := calcStart{op: "sum"}
	for range p.g.n(2, 5) {
		s.refs = append(s.refs, p.fee())
	}
	return p.begin("money", s)
}

// tiered begins with a price of its own rule, which is a result by itself.
func (p *calcApp) tiered() *calcFlow {
	g := p.g
	n := p.count()
	if p.fails {
		return nil
	}
	in := p.in(n)
	one, many := in.one, in.many
	said, sum, price, at := tariffRule(g, p.m, "@", one, many)
	in.lo, in.hi, in.kind, in.bound, in.def, in.step = 1, max(60, at[2]+10), "number", false, "", 1
	in.edges = at
	if !strings.Contains(said, many) {
		said = g.in("going by the "+many+", ", many+" 수에 따라 ") + said
	}
	raw := &calcX{op: "raw", a: []*calcX{n}, text: sum.text, tie: sum.tie, price: price}
	p.cashSaid = true
	f := p.begin("money", calcStart{op: "tier", refs: []*calcX{n}, said: said, raw: raw})
	f.cut("")
	return f
}

// flowNeed draws how much of something is needed, and what follows from it.
func (p *calcApp) flowNeed() {
	g := p.g
	f := p.needStart()
	if f == nil || p.fails {
		return
	}
	f.run(g.n(0, 2), []func(*calcFlow) bool{calcReserve, calcReserve, calcStock, calcFixedMore, calcTickOff, calcOption, calcGroupOff, calcTimes, calcFactor, calcPerMore, calcBound})
	if p.fails {
		return
	}
	switch g.n(0, 5) {
	case 0, 1, 2, 3:
		p.packs(f)
	case 4:
		if w := g.in(calcAmountPriceEn, calcAmountPriceKo); g.maybe(0.8) {
			f.cut("")
			f.typ = "money"
			f.step(calcStep{op: "*", y: p.priceField(w)})
			f.run(g.n(0, 2), calcMoneySteps)
			f.cut("")
		}
	}
	f.cut("")
}

func (p *calcApp) priceField(list string) *calcX {
	f := &calcIn{kind: "number", cash: true, lo: 1, hi: 30, step: 0.5, said: p.word(list)}
	if p.g.ko() {
		f.lo, f.hi, f.step = 500, 20000, 500
	}
	if p.g.maybe(0.15) {
		f.def = num(p.draw(f))
	}
	return p.add(f)
}

func (p *calcApp) needStart() *calcFlow {
	g := p.g
	switch g.n(0, 7) {
	case 0, 1, 2: // so much for each, times how many
		n := p.count()
		if p.fails {
			return nil
		}
		a := p.stuff(n)
		f := p.begin("amount", calcOne(n))
		f.unit = p.in(a).unit
		if g.maybe(0.5) {
			f = p.begin("amount", calcOne(a))
			f.unit = p.in(a).unit
			a = n
		}
		f.step(calcStep{op: "*", y: a})
		return f
	case 3: // a number for each
		n := p.count()
		s := calcStart{op: "weigh", refs: []*calcX{n}, vals: []float64{float64(g.n(2, 90)) / calcPick(g, 1, 10, 20)}}
		if g.maybe(0.5) {
			s.refs, s.vals = append(s.refs, p.count()), append(s.vals, float64(g.n(2, 90))/calcPick(g, 1, 10, 20))
		}
		return p.begin("amount", s)
	case 4: // by what is chosen
		f := p.begin("amount", calcOne(p.choice("amount")))
		f.step(calcStep{op: "*", y: p.count()})
		return f
	case 5: // sides
		f := p.begin("amount", calcOne(p.plain(g.in(calcSidesEn, calcSidesKo), 1, 30, 0.5)))
		f.step(calcStep{op: "*", y: p.plain(g.in(calcSidesEn, calcSidesKo), 1, 30, 0.5)})
		return f
	case 6: // meter readings
		w := strings.Split(g.of(g.in("old reading,new reading|start reading,end reading|counter before,counter after|stock in the morning,stock in the evening", "지난 검침값,이번 검침값|시작 눈금,끝 눈금|전 계기판,후 계기판|지난달 수치,이번 달 수치")), ",")
		if !p.take(w[0]) || !p.take(w[1]) {
			p.fails = true
			return nil
		}
		a := p.add(&calcIn{kind: "number", said: w[0], lo: 100, hi: 400, step: 5})
		b := p.add(&calcIn{kind: "number", said: w[1], lo: 450, hi: 990, step: 5})
		return p.begin("amount", calcStart{op: "diff", refs: []*calcX{a, b}})
	}
	s := calcStart{op: "sum"}
	for range g.n(2, 4) {
		s.refs = append(s.refs, p.stuff(nil))
	}
	return p.begin("amount", s)
}

func calcReserve(f *calcFlow) bool {
	if f.p.g.maybe(0.4) {
		return f.step(calcStep{op: "up", y: f.p.percent(f.p.g.in("waste|reserve|spare|offcuts|extra|buffer|loss", "여유분|손실률|예비율|자투리|로스율|여분"))})
	}
	return f.step(calcStep{op: "up", y: calcNum(calcPercentOf(f.p.g))})
}

func calcStock(f *calcFlow) bool {
	have := f.p.plain(f.p.g.in("already there|in the cupboard|stock|in the cellar|what we have|on the shelf|left from last time", "재고|남아 있는 것|창고에 있는 양|집에 있는 양|지난번 남은 것|이미 있는 것"), 1, 20, 1)
	f.step(calcStep{op: "-", y: have})
	if f.p.g.maybe(0.6) {
		f.step(calcStep{op: "least", y: calcNum(0)})
	}
	return true
}

func calcFixedMore(f *calcFlow) bool {
	return f.step(calcStep{op: f.p.g.of("+|+|-"), y: calcNum(float64(f.p.g.n(2, 25)))})
}

func calcPerMore(f *calcFlow) bool {
	n := f.p.counted()
	return f.step(calcStep{op: "each+", n: n, y: calcNum(float64(f.p.g.n(1, 12)) / calcPick(f.p.g, 1, 2, 10))})
}

// packs turns an amount into packs, and these into money or what is left over.
func (p *calcApp) packs(f *calcFlow) {
	g := p.g
	need := f.cut("")
	w := strings.Split(g.of(g.in(calcPacksEn, calcPacksKo)), "/")
	var size *calcX
	if g.maybe(0.5) {
		size = calcNum(float64(g.n(2, 40)))
		if g.maybe(0.3) {
			size = calcNum(float64(g.n(3, 50)) / 2)
		}
	} else {
		said := strings.ReplaceAll(g.of(g.in("content of a @|@ size|amount per @|@ capacity", "@ 용량|한 @ 분량|@당 들이|@ 크기")), "@", w[0])
		if !p.take(said) {
			p.fails = true
			return
		}
		size = p.add(&calcIn{kind: "number", said: said, lo: 2, hi: 30, step: 1})
	}
	f.step(calcStep{op: "/", y: size})
	f.step(calcStep{op: g.of("ceil|ceil|ceil|floor")})
	f.typ, f.unit = "packs:"+w[0]+":"+w[1], ""
	n := f.cut("")
	if n.op != "res" || len(p.res) > 3 {
		return
	}
	if g.maybe(0.5) {
		f.typ = "money"
		if g.maybe(0.5) {
			f.step(calcStep{op: "*", y: calcCash(p.m.price(g, 2, 30))})
		} else {
			f.step(calcStep{op: "*", y: p.priceField(strings.ReplaceAll(g.in("price per @|@ price|cost of one @", "@ 가격|@ 값|한 @ 값"), "@", w[0]))})
		}
		if g.maybe(0.4) {
			calcShare(f)
		}
		f.cut("")
	} else if g.maybe(0.4) && need.op == "res" && p.res[n.i].steps[len(p.res[n.i].steps)-1].op == "ceil" {
		f.step(calcStep{op: "*", y: size})
		f.step(calcStep{op: "-", y: need})
		f.typ = "amount"
		f.cut("spare")
	}
}
