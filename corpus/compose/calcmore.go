package compose

// flowHours draws times and dates, and what they cost or earn.
func (p *calcApp) flowHours() {
	g := p.g
	p.d.topic = g.of(g.in(tariffShiftsEn, tariffShiftsKo))
	if g.maybe(0.2) {
		p.finishAt()
		return
	}
	f := p.hoursStart()
	if f == nil || p.fails {
		return
	}
	if f.typ == "days" {
		p.stay(f)
		return
	}
	f.run(g.n(0, 1), []func(*calcFlow) bool{calcTimes, calcTickMore, calcFixedHours, calcRoundHours, calcBound})
	if p.fails {
		return
	}
	if g.maybe(0.75) {
		if f.typ == "minutes" {
			f.step(calcStep{op: "/", y: calcNum(60)})
			f.typ = "hours"
		}
		f.cut("")
		f.typ = "money"
		p.rate(f)
		f.run(g.n(0, 2), calcMoneySteps)
		if g.maybe(0.3) {
			calcShare(f)
		}
	}
	f.cut("")
}

// rate multiplies by what an hour or night costs.
func (p *calcApp) rate(f *calcFlow) {
	g := p.g
	switch g.n(0, 3) {
	case 0:
		f.step(calcStep{op: "*", y: p.choice("money")})
	case 1:
		f.step(calcStep{op: "*", y: calcCash(p.m.price(g, 6, 30))})
	default:
		f.step(calcStep{op: "*", y: p.priceField(g.in("hourly wage|rate per hour|hourly rate|pay per hour|price per hour", "시급|시간당 요금|시간당 금액|한 시간 값"))})
	}
}

func (p *calcApp) hoursStart() *calcFlow {
	g := p.g
	switch g.n(0, 9) {
	case 0, 1, 2, 3:
		s := p.span("time")
		f := p.begin("hours", calcStart{op: "hours", refs: s})
		if g.maybe(0.5) {
			f = p.begin("minutes", calcStart{op: "minutes", refs: s})
			if g.maybe(0.8) {
				calcBreak(f)
			}
			if g.maybe(0.7) {
				f.step(calcStep{op: "/", y: calcNum(60)})
				f.typ = "hours"
			}
		}
		return f
	case 4, 5, 6:
		return p.begin("days", calcStart{op: g.of("nights|nights|days"), refs: p.span("date")})
	case 7: // so many things, so long each
		n := p.count()
		if p.fails {
			return nil
		}
		t := &calcIn{kind: "number", lo: 5, hi: 90, step: 5, said: g.in("minutes per "+p.in(n).one, p.in(n).many+" 하나당 분")}
		if !p.take(t.said) {
			return nil
		}
		f := p.begin("minutes", calcOne(n))
		f.step(calcStep{op: "*", y: p.add(t)})
		if g.maybe(0.7) {
			f.step(calcStep{op: "/", y: calcNum(60)})
			f.typ = "hours"
		}
		return f
	case 8: // a way and how fast
		d := p.plain(g.in("distance:km|way:km|route:miles|trip:km|course:miles|track:km", "거리:km|가는 길:km|코스 길이:km|왕복 거리:km"), 20, 400, 5)
		v := p.plain(g.in("speed|pace in km/h|average speed|tempo", "속도|평균 속도|시속|빠르기"), 10, 90, 5)
		f := p.begin("hours", calcOne(d))
		f.step(calcStep{op: "/", y: v})
		return f
	}
	s := calcStart{op: "sum"}
	for range g.n(2, 4) {
		s.refs = append(s.refs, p.plain(g.in(calcPeriodsEn, calcPeriodsKo), 1, 9, 0.5))
	}
	return p.begin("hours", s)
}

func calcBreak(f *calcFlow) {
	g := f.p.g
	if g.maybe(0.4) {
		f.step(calcStep{op: "-", y: calcNum(float64(g.step(10, 60, 5)))})
		return
	}
	f.step(calcStep{op: "-", y: f.p.plain(g.in("break minutes|pause in minutes|lunch minutes|minutes off", "휴식 분|쉬는 시간(분)|점심 시간(분)|빠진 분"), 10, 60, 5)})
}

func calcTickMore(f *calcFlow) bool {
	in := calcStep{op: f.p.g.of("+|-"), y: calcNum(float64(f.p.g.n(1, 3)))}
	if f.typ == "minutes" {
		in.y = calcNum(float64(f.p.g.step(10, 60, 5)))
	}
	return f.step(calcStep{op: "if", cond: &calcCond{x: f.p.tick(), cmp: "tick"}, inner: &in})
}

func calcFixedHours(f *calcFlow) bool {
	y := calcNum(float64(f.p.g.n(1, 6)) / 2)
	if f.typ == "minutes" {
		y = calcNum(float64(f.p.g.step(5, 60, 5)))
	}
	return f.step(calcStep{op: f.p.g.of("+|-"), y: y})
}

func calcRoundHours(f *calcFlow) bool { return f.step(calcStep{op: f.p.g.of("ceil|floor|ceil")}) }

// stay makes nights a price.
func (p *calcApp) stay(f *calcFlow) {
	g := p.g
	p.d.topic = g.of(g.in(calcStaysEn, calcStaysKo))
	f.cut("")
	if g.maybe(0.1) {
		return
	}
	switch g.n(0, 3) {
	case 0, 1:
		f.step(calcStep{op: "*", y: p.choice("money")})
	case 2:
		f.step(calcStep{op: "*", y: p.priceField(g.in("price per night|daily rate|rate per day|price a day", "하루 요금|1박 요금|일당|하루 값"))})
	default:
		f.step(calcStep{op: "*", y: calcCash(p.m.price(g, 8, 90))})
	}
	f.typ = "money"
	if g.maybe(0.5) {
		f.step(calcStep{op: "*", y: p.count()})
	}
	f.run(g.n(0, 2), calcMoneySteps)
	if g.maybe(0.35) {
		calcShare(f)
	}
	f.cut("")
}

// flowPoints draws scores and marks.
func (p *calcApp) flowPoints() {
	g := p.g
	p.d.topic = g.of(g.in(calcGamesEn, calcGamesKo))
	var f *calcFlow
	switch g.n(0, 6) {
	case 0, 1:
		f = p.weighed("points")
	case 2, 3:
		s := calcStart{op: g.of("avg|sum|avg|max|min")}
		for range g.n(2, 5) {
			s.refs = append(s.refs, p.plain(g.in(calcMarksEn, calcMarksKo), 5, 100, 1))
		}
		f = p.begin("points", s)
	case 4:
		s := calcStart{op: "percent"}
		a := p.plain(g.in(calcTalliesEn, calcTalliesKo), 2, 40, 1)
		b := p.plain(g.in("tries|questions|all games|rounds played|tests|possible points", "시도 횟수|문제 수|전체 경기|치른 판|시험 수|만점"), 41, 90, 1)
		s.refs = []*calcX{a, b}
		f = p.begin("percent", s)
	case 5:
		f = p.begin("points", calcOne(p.plain(g.in(calcTalliesEn, calcTalliesKo), 2, 60, 1)))
		f.step(calcStep{op: "*", y: p.choice("factor")})
	default:
		f = p.begin("points", calcOne(p.plain(g.in(calcMarksEn, calcMarksKo), 20, 100, 1)))
		f.step(calcStep{op: g.of("+|-"), y: p.plain(g.in(calcMarksEn, calcMarksKo), 1, 19, 1)})
	}
	if p.fails {
		return
	}
	f.run(g.n(0, 3), []func(*calcFlow) bool{calcBonus, calcBonus, calcPenalty, calcTickOff, calcOption, calcBound, calcFactor, calcTimes, calcDivide, calcRoundUp2, calcFixedMore})
	if p.fails {
		return
	}
	if g.maybe(0.35) && len(p.res) < 3 {
		x := f.cut("")
		if g.maybe(0.5) {
			fl := p.begin("points", calcOne(p.plain(g.in("goal|target|points to win|pass mark|record", "목표|목표 점수|합격선|기준 점수|최고 기록"), 50, 300, 5)))
			fl.step(calcStep{op: "-", y: x})
			fl.cut("gap")
		} else {
			f.step(calcStep{op: "pct", y: calcNum(calcPercentOf(g))})
			f.cut("part")
		}
	}
	f.cut("")
}

func calcBonus(f *calcFlow) bool {
	return f.step(calcStep{op: "+", y: f.p.plain(f.p.g.in(calcMarksEn, calcMarksKo), 1, 30, 1)})
}

func calcPenalty(f *calcFlow) bool {
	n := f.p.plain(f.p.g.in(calcTalliesEn, calcTalliesKo), 0, 12, 1)
	return f.step(calcStep{op: f.p.g.of("each-|each-|each+"), n: n, y: calcNum(float64(f.p.g.n(2, 12)))})
}

func calcDivide(f *calcFlow) bool {
	if f.p.g.maybe(0.5) {
		return f.step(calcStep{op: "/", y: calcNum(float64(f.p.g.n(2, 10)))})
	}
	return f.step(calcStep{op: "/", y: f.p.plain(f.p.g.in("games|rounds|players|judges|weeks|teams|levels", "경기 수|판수|선수|심사위원|주|팀|레벨"), 2, 12, 1)})
}

func calcRoundUp2(f *calcFlow) bool { return f.step(calcStep{op: f.p.g.of("ceil|floor|round")}) }

// flowBudget draws sums of money of several parts, and what is left.
func (p *calcApp) flowBudget() {
	g := p.g
	p.d.topic, p.d.fees = g.of(g.in(calcBudgetsEn, calcBudgetsKo)), nil
	f := p.summed()
	if p.fails {
		return
	}
	if g.maybe(0.4) {
		f.cut("")
		var in *calcFlow
		if g.maybe(0.5) {
			in = p.begin("money", calcStart{op: "sum", refs: []*calcX{p.earned(), p.earned()}})
		} else {
			in = p.begin("money", calcOne(p.earned()))
			if g.maybe(0.5) {
				in.run(1, []func(*calcFlow) bool{calcTax, calcFixed, calcTickOff, calcCoupon})
			}
		}
		if p.fails {
			return
		}
		out := calcRef("res", 0)
		in.cut("income")
		in.step(calcStep{op: "-", y: out})
		left := in.cut("left")
		if g.maybe(0.5) && left.op == "res" {
			in.step(calcStep{op: g.of("pct|/|pct"), y: calcNum(float64(g.step(5, 50, 5)))})
			if in.last() == "/" {
				in.r.steps[0].y.v = float64(g.n(2, 12))
			}
			in.cut("part")
		}
		return
	}
	f.run(g.n(0, 3), calcMoneySteps)
	if g.maybe(0.6) {
		calcShare(f)
	}
	f.cut("")
}

func (p *calcApp) earned() *calcX {
	f := &calcIn{kind: "number", cash: true, lo: 400, hi: 3000, step: 50, said: p.word(p.g.in(calcIncomeEn, calcIncomeKo))}
	if p.g.ko() {
		f.lo, f.hi, f.step = 400000, 4000000, 50000
	}
	return p.add(f)
}

// flowAny puts any words and any steps together.
func (p *calcApp) flowAny() {
	g := p.g
	p.odd = true
	odd := func() *calcX { return p.plain(g.in(calcOddEn, calcOddKo), 2, 60, 1) }
	s := calcStart{op: g.of("ref|ref|ref|sum|avg|max|min|weigh|diff|percent")}
	n := map[string]int{"ref": 1, "sum": g.n(2, 4), "avg": g.n(2, 4), "max": g.n(2, 3), "min": g.n(2, 3), "weigh": g.n(1, 3), "diff": 2, "percent": 2}[s.op]
	for range n {
		if s.op == "ref" && g.maybe(0.3) {
			s.refs = append(s.refs, p.choice(g.of("amount|factor")))
		} else {
			s.refs = append(s.refs, odd())
		}
		s.vals = append(s.vals, float64(g.n(2, 15)))
	}
	f := p.begin("any", s)
	arith := func(op string) func(*calcFlow) bool {
		return func(f *calcFlow) bool { return f.step(calcStep{op: op, y: odd()}) }
	}
	fixed := func(ops string) func(*calcFlow) bool {
		return func(f *calcFlow) bool {
			return f.step(calcStep{op: g.of(ops), y: calcNum(float64(g.n(2, 30)))})
		}
	}
	pct := func(f *calcFlow) bool {
		return f.step(calcStep{op: g.of("up|off|pct"), y: calcNum(calcPercentOf(g))})
	}
	f.run(g.n(2, 5), []func(*calcFlow) bool{arith("+"), arith("+"), arith("-"), arith("-"), arith("*"), arith("/"), fixed("+|-"), fixed("*|/"), pct,
		calcRoundUp2, calcBound, calcTickOff, calcOption, calcPenalty, calcFactor, func(f *calcFlow) bool { return f.step(calcStep{op: "+", y: p.choice("amount")}) }})
	f.cut("")
}
