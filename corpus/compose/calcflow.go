package compose

import (
	"math"
	"slices"
)

// A calcFlow is a result as it grows.
type calcFlow struct {
	p    *calcApp
	r    *calcRes
	x    *calcX
	typ  string // money, amount, hours, days, points, any
	unit string
	done map[string]bool
}

func (p *calcApp) begin(typ string, s calcStart) *calcFlow {
	return &calcFlow{p: p, r: &calcRes{start: s, only: -1}, x: s.x(), typ: typ, done: map[string]bool{}}
}

func calcOne(x *calcX) calcStart { return calcStart{op: "ref", refs: []*calcX{x}} }

func (f *calcFlow) step(s calcStep) bool {
	f.r.steps = append(f.r.steps, s)
	f.x = s.then(f.x)
	return true
}

// cut ends a result, and lets the next one begin with it.
func (f *calcFlow) cut(pool string) *calcX {
	p := f.p
	if len(f.r.steps) == 0 && f.r.start.op == "ref" {
		if f.x.op == "res" { // nothing new
			return f.x
		}
		return f.x
	}
	r := f.r
	r.x, r.typ = f.x, f.typ
	r.said = p.word(p.g.in(calcNames(f, pool, false), calcNames(f, pool, true)))
	r.quoted = p.g.maybe(0.07)
	if f.typ == "money" {
		r.format = p.m.format
	} else if last := f.last(); !r.isWhen() && last != "ceil" && last != "floor" && last != "round" && p.g.maybe(0.18) {
		r.format = " " + p.g.of(".1|.1|.2|.0")
		if f.unit != "" && p.g.maybe(0.5) {
			r.format += " " + f.unit
		}
	}
	p.res = append(p.res, r)
	x := calcRef("res", len(p.res)-1)
	f.r, f.x = &calcRes{start: calcOne(x), only: -1}, x
	return x
}

func (f *calcFlow) last() string {
	if n := len(f.r.steps); n > 0 {
		return f.r.steps[n-1].op
	}
	return ""
}

// run does up to n of some steps, each at most once, and cuts now and then.
func (f *calcFlow) run(n int, steps []func(*calcFlow) bool) {
	order := f.p.g.Perm(len(steps))
	for _, i := range order {
		if n == 0 || f.p.fails || len(f.r.steps) >= 4 {
			return
		}
		if steps[i](f) {
			n--
			if len(f.p.res) < 3 && f.p.g.maybe(0.4) {
				f.cut("")
			}
		}
	}
}

// limit draws a limit for something that is counted, and makes checks look at it.
func (p *calcApp) limit(n *calcX) float64 {
	f := p.in(n)
	lo, hi := f.lo, f.hi
	k := math.Round(lo + (hi-lo)*float64(p.g.n(25, 70))/100)
	k = max(k, lo+1)
	f.edges = append(f.edges, k)
	return k
}

// Steps on money.

func calcAddPay(f *calcFlow) bool {
	return f.step(calcStep{op: "+", y: f.p.pay()})
}

func calcAddExtras(f *calcFlow) bool {
	return f.step(calcStep{op: "+", y: f.p.extrasOf()})
}

func calcAddFee(f *calcFlow) bool { return f.step(calcStep{op: "+", y: f.p.fee()}) }

func calcAddChoice(f *calcFlow) bool { return f.step(calcStep{op: "+", y: f.p.choice("money")}) }

func calcFactor(f *calcFlow) bool { return f.step(calcStep{op: "*", y: f.p.choice("factor")}) }

func calcCoupon(f *calcFlow) bool {
	g := f.p.g
	c := &calcIn{kind: "number", cash: true, lo: 1, hi: 20, step: 1, said: f.p.word(g.in("coupon|voucher|deposit paid|credit|gift card|discount amount|already paid", "쿠폰|상품권|적립금|예치금|이미 낸 돈|할인액|지원금"))}
	if g.ko() {
		c.lo, c.hi, c.step = 500, 9000, 500
	}
	f.step(calcStep{op: "-", y: f.p.add(c)})
	if g.maybe(0.3) {
		f.step(calcStep{op: "least", y: calcNum(0)})
	}
	return true
}

func calcFixed(f *calcFlow) bool {
	v := f.p.m.price(f.p.g, 2, 40)
	return f.step(calcStep{op: f.p.g.of("+|+|+|-"), y: calcCash(v)})
}

func calcPerCount(f *calcFlow) bool {
	n := f.p.counted()
	if f.p.fails {
		return false
	}
	y := calcCash(f.p.m.price(f.p.g, 1, 9))
	return f.step(calcStep{op: f.p.g.of("each+|each+|each+|each-"), n: n, y: y})
}

func calcTax(f *calcFlow) bool {
	g := f.p.g
	return f.step(calcStep{op: g.of("up|up|off"), y: calcNum(calcPercentOf(g))})
}

func calcPercentOf(g *gen) float64 {
	if g.maybe(0.5) {
		return float64(g.step(5, 50, 5))
	}
	return float64(g.n(2, 33))
}

func calcTip(f *calcFlow) bool {
	g := f.p.g
	if g.maybe(0.5) {
		return f.step(calcStep{op: "up", y: f.p.percent(g.in("tip|tax|service|surcharge|sales tax|margin|markup|commission|increase", "봉사료|부가세|세율|수수료율|할증률|마진율|인상률|가산율"))})
	}
	return f.step(calcStep{op: "off", y: f.p.percent(g.in("discount|rebate|reduction|price cut|bonus discount|cut", "할인율|감면율|할인|깎아 줄 비율|우대율"))})
}

func calcTickOff(f *calcFlow) bool {
	g := f.p.g
	t := f.p.tick()
	in := calcStep{op: g.of("off|off|up|+|-|*"), y: calcNum(calcPercentOf(g))}
	switch {
	case in.op == "*":
		in.y = calcNum(float64(g.n(3, 8)) / 2)
	case in.op == "+" || in.op == "-":
		in.y = f.amount(2, 15)
	}
	return f.step(calcStep{op: "if", cond: &calcCond{x: t, cmp: "tick"}, inner: &in})
}

// amount draws a number of the flow's own kind.
func (f *calcFlow) amount(lo, hi int) *calcX {
	if f.typ == "money" {
		return calcCash(f.p.m.price(f.p.g, lo, hi))
	}
	return calcNum(float64(f.p.g.n(lo, hi)))
}

func calcGroupOff(f *calcFlow) bool {
	g := f.p.g
	n := f.p.counted()
	if f.p.fails {
		return false
	}
	in := calcStep{op: g.of("off|off|+|-|up"), y: calcNum(calcPercentOf(g))}
	if in.op == "+" || in.op == "-" {
		in.y = f.amount(2, 15)
	}
	return f.step(calcStep{op: "if", cond: &calcCond{n, g.of(">=|>=|>|<"), f.p.limit(n)}, inner: &in})
}

func calcOption(f *calcFlow) bool {
	g := f.p.g
	c := f.p.choice("none")
	if f.p.fails {
		return false
	}
	in := calcStep{op: g.of("+|+|-|off|up"), y: calcNum(calcPercentOf(g))}
	if in.op == "+" || in.op == "-" {
		in.y = f.amount(2, 15)
	}
	return f.step(calcStep{op: "if", cond: &calcCond{c, "is", float64(g.IntN(len(f.p.in(c).opts)))}, inner: &in})
}

func calcBound(f *calcFlow) bool {
	op := f.p.g.of("least|most")
	v := f.p.middle(f.x)
	if v <= 0 || f.done["bound"] {
		return false
	}
	f.done["bound"] = true
	y := calcNum(v)
	y.cash = f.typ == "money"
	return f.step(calcStep{op: op, y: y})
}

func calcOver(f *calcFlow) bool {
	n := f.p.counted()
	if f.p.fails {
		return false
	}
	k := f.p.limit(n)
	op := f.p.g.of("over|over|lots")
	if op == "lots" {
		k = float64(f.p.g.n(2, 8))
	}
	return f.step(calcStep{op: op, n: n, k: k, y: f.amount(1, 8)})
}

// calcFreeFrom adds a fee that is nothing from a limit on, as a result of its own.
func calcFreeFrom(f *calcFlow) bool {
	p, g := f.p, f.p.g
	if len(p.res) > 1 {
		return false
	}
	base := f.cut("")
	if base.op != "res" || p.fails {
		return false
	}
	fee, limit := p.m.price(g, 2, 9), p.middle(base)
	if limit <= 0 {
		return false
	}
	free := p.begin("money", calcStart{op: "free", refs: []*calcX{base, calcCash(limit), calcCash(fee)}})
	free.x = calcOp("if", calcOp(">=", base, calcNum(limit)), calcNum(0), calcNum(fee))
	x := free.cut("free")
	return f.step(calcStep{op: "+", y: x})
}

func calcRoundUp(f *calcFlow) bool {
	if f.done["round"] {
		return false
	}
	f.done["round"] = true
	if f.p.g.ko() || f.p.g.maybe(0.3) {
		k := calcPick(f.p.g, 5, 10, 50)
		if f.p.g.ko() {
			k = calcPick(f.p.g, 100, 1000, 500)
		}
		return f.step(calcStep{op: "ceilto", k: k})
	}
	return f.step(calcStep{op: f.p.g.of("ceil|ceil|floor|round")})
}

func calcTimes(f *calcFlow) bool {
	if f.p.g.maybe(0.5) {
		return f.step(calcStep{op: "*", y: calcNum(float64(f.p.g.n(2, 12)))})
	}
	n := f.p.count()
	return f.step(calcStep{op: "*", y: n})
}

// calcIfResult changes the price where an earlier result is beyond a limit.
func calcIfResult(f *calcFlow) bool {
	p, g := f.p, f.p.g
	if len(p.res) == 0 {
		return false
	}
	x := calcRef("res", g.IntN(len(p.res)))
	v := p.middle(x)
	if v <= 0 || p.res[x.i].start.op == "free" {
		return false
	}
	in := calcStep{op: g.of("off|off|up|+|-"), y: calcNum(calcPercentOf(g))}
	if in.op == "+" || in.op == "-" {
		in.y = f.amount(2, 15)
	}
	return f.step(calcStep{op: "if", cond: &calcCond{x, g.of(">=|>|<|>"), v}, inner: &in})
}

// calcOvertime adds so much for each hour or day beyond a number.
func calcOvertime(f *calcFlow) bool {
	p := f.p
	for i, r := range p.res {
		if r.typ == "hours" || r.typ == "days" {
			k := math.Round(p.middle(calcRef("res", i)))
			if k < 1 {
				return false
			}
			return f.step(calcStep{op: "over", n: calcRef("res", i), k: k, y: f.amount(1, 9)})
		}
	}
	return false
}

// calcAskMore asks for a number only where it matters, and adds so much for each.
func calcAskMore(f *calcFlow) bool {
	p, g := f.p, f.p.g
	var c *calcX
	cond := &calcCond{cmp: "tick"}
	if g.maybe(0.5) {
		c = p.tick()
	} else {
		c = p.choice("none")
		cond = &calcCond{cmp: "is", v: float64(g.IntN(2))}
	}
	cond.x = c
	n := p.count()
	if p.fails {
		return false
	}
	p.in(n).only, p.in(n).onlyOpt = c.i, int(cond.v)
	in := calcStep{op: "each+", n: n, y: calcCash(p.m.price(g, 1, 9))}
	return f.step(calcStep{op: "if", cond: cond, inner: &in})
}

var calcMoneySteps = []func(*calcFlow) bool{calcAddPay, calcAddPay, calcAddExtras, calcAddFee, calcAddFee, calcCoupon, calcFixed,
	calcPerCount, calcTax, calcTax, calcTip, calcTickOff, calcTickOff, calcGroupOff, calcGroupOff, calcOption, calcBound, calcOver, calcFreeFrom,
	calcRoundUp, calcTimes, calcAddChoice, calcFactor, calcClockStep, calcDayStep, calcStay, calcIfResult, calcIfResult, calcOvertime, calcOvertime, calcAskMore, calcAskMore}

// calcShare splits what there is.
func calcShare(f *calcFlow) {
	p, g := f.p, f.p.g
	x := f.cut("")
	if x.op != "res" || len(p.res) > 3 {
		return
	}
	switch g.n(0, 6) {
	case 0, 1: // per person, now and then only while that is ticked
		if g.maybe(0.4) {
			t := p.add(&calcIn{kind: "check", said: p.word(g.in("split it|share the bill|split evenly|show my part|divide it|go halves", "나눠 내기|더치페이|똑같이 나누기|나누어 보기|몫 보기"))})
			n := p.newPeople()
			if p.fails {
				return
			}
			p.in(n).only = t.i
			f.r.only = t.i
			f.step(calcStep{op: "/", y: n})
		} else {
			f.step(calcStep{op: "/", y: p.people()})
		}
		f.cut("share")
	case 2:
		f.step(calcStep{op: "/", y: calcNum(float64(g.n(2, 24)))})
		f.cut("part")
	case 3, 4: // what is left of what there is
		b := &calcIn{kind: "number", cash: true, lo: 200, hi: 900, step: 10, said: p.word(g.in("budget|money we have|cash|savings|piggy bank|money set aside|in the till", "예산|가진 돈|현금|모은 돈|회비 잔고|통장 잔액|받은 돈"))}
		if g.ko() {
			b.lo, b.hi, b.step = 300000, 2000000, 10000
		}
		if g.maybe(0.15) {
			b.def = num(p.draw(b))
		}
		fl := p.begin("money", calcOne(p.add(b)))
		fl.step(calcStep{op: "-", y: x})
		fl.cut("left")
	default:
		f.step(calcStep{op: "pct", y: calcNum(calcPercentOf(g))})
		d := f.cut("deposit")
		if len(p.res) < 4 && g.maybe(0.6) {
			fl := p.begin("money", calcOne(x))
			fl.step(calcStep{op: "-", y: d})
			fl.cut("rest")
		}
	}
}

// middle is a nice number that an expression is over about as often as under.
func (p *calcApp) middle(x *calcX) float64 {
	var all []float64
	for range 40 {
		in := p.sample()
		if v := x.eval(in, p.results(in)); v > 0 && !math.IsInf(v, 0) {
			all = append(all, v)
		}
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	v := all[len(all)*p.g.n(35, 65)/100]
	if p.m.ko && v > 2000 {
		return math.Round(v/1000) * 1000
	}
	return formulaNice(v)
}

func (p *calcApp) sample() []float64 {
	var in []float64
	for _, f := range p.ins {
		in = append(in, p.draw(f))
	}
	return in
}

func (p *calcApp) results(in []float64) []float64 {
	var res []float64
	for _, r := range p.res {
		res = append(res, r.x.eval(in, res))
	}
	return res
}
