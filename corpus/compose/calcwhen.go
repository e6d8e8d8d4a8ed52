package compose

import (
	"fmt"
	"strings"
	"time"
)

// Conditions on times and dates, and stays as a part of a price.

// when draws a condition on a time or date.
func (p *calcApp) when(x *calcX) calcCond {
	f, g := p.in(x), p.g
	if f.kind == "time" {
		v := float64(g.n(int(f.lo)/60+1, int(f.hi)/60-1) * 60)
		f.edges = append(f.edges, v)
		return calcCond{x, g.of("<|>="), v}
	}
	if g.maybe(0.5) {
		return calcCond{x: x, cmp: "weekend"}
	}
	v := float64(g.n(int(f.lo)+5, int(f.hi)-5))
	f.edges = append(f.edges, v)
	return calcCond{x, g.of("<|>="), v}
}

func calcWhenIn(f *calcFlow, kind, list string, lo, hi, step float64) bool {
	p, g := f.p, f.p.g
	x := p.add(&calcIn{kind: kind, said: p.word(list), lo: lo, hi: hi, step: step})
	in := calcStep{op: g.of("off|up|+|-|+"), y: calcNum(calcPercentOf(g))}
	if in.op == "+" || in.op == "-" {
		in.y = f.amount(2, 15)
	}
	c := p.when(x)
	return f.step(calcStep{op: "if", cond: &c, inner: &in})
}

func calcClockStep(f *calcFlow) bool {
	return calcWhenIn(f, "time", f.p.g.in("order time|pick-up time|call time|booking time|visit time|delivery time", "주문 시각|수령 시각|방문 시각|예약 시각|배송 시각|이용 시각"), 420, 1320, 15)
}

func calcDayStep(f *calcFlow) bool {
	return calcWhenIn(f, "date", f.p.g.in("order date|delivery date|event date|party date|booking date|trip date|appointment", "주문일|배송일|행사일|잔칫날|예약일|여행일|방문일"), 20600, 20760, 1)
}

// calcStay multiplies by the days from one date to another.
func calcStay(f *calcFlow) bool {
	s := f.p.span("date")
	if f.p.fails {
		return false
	}
	return f.step(calcStep{op: "*", y: calcOp("days", s...)})
}

// sketchWhen writes a comparison with a time or date, or nothing for others.
func (p *calcApp) sketchWhen(x *calcX) string {
	if len(x.a) != 2 || x.a[0].op != "in" || x.a[1].op != "num" {
		return ""
	}
	f := p.in(x.a[0])
	switch f.kind {
	case "time":
		return "minutes(" + f.name + ") " + x.op + " " + num(x.a[1].v)
	case "date":
		d := calcDay(x.a[1].v)
		return fmt.Sprintf("%s %s date(%d, %d, %d)", f.name, x.op, d.Year(), d.Month(), d.Day())
	}
	return ""
}

func calcDay(n float64) time.Time { return time.Unix(int64(n)*86400, 0).UTC() }

// whenEn says a condition on a time or date, or nothing for others.
func (p *calcApp) whenEn(c calcCond) string {
	if c.x.op != "in" {
		return ""
	}
	f, what := p.in(c.x), p.ref(c.x, false)
	switch {
	case c.cmp == "weekend":
		return what + p.say(" is on a weekend| falls on a saturday or sunday| is a saturday or sunday")
	case f.kind == "time":
		return what + strings.ReplaceAll(p.say(map[string]string{"<": " is before @| is earlier than @", ">=": " is @ or later| is at @ or after"}[c.cmp]), "@", tariffClockText(int(c.v)))
	case f.kind == "date":
		return what + strings.ReplaceAll(p.say(map[string]string{"<": " is before @| is earlier than @", ">=": " is @ or later| is on or after @"}[c.cmp]), "@", calcDay(c.v).Format(p.say("2006-01-02|2006-01-02|2 January 2006|January 2, 2006")))
	}
	return ""
}

// whenKo is whenEn in Korean, without its ending.
func (p *calcApp) whenKo(c calcCond) string {
	if c.x.op != "in" {
		return ""
	}
	f, what := p.in(c.x), p.ref(c.x, true)+"이(가) "
	switch {
	case c.cmp == "weekend":
		return what + p.say("주말이|토요일이나 일요일이")
	case f.kind == "time":
		return what + strings.ReplaceAll(p.say(map[string]string{"<": "@ 전이|@보다 이르", ">=": "@ 이후이|@이거나 그 뒤이"}[c.cmp]), "@", tariffClockText(int(c.v)))
	case f.kind == "date":
		d := calcDay(c.v)
		s := p.say(d.Format("2006-01-02") + "|" + fmt.Sprintf("%d년 %d월 %d일", d.Year(), d.Month(), d.Day()))
		return what + strings.ReplaceAll(p.say(map[string]string{"<": "@ 전이|@보다 앞이", ">=": "@ 이후이|@이거나 그 뒤이"}[c.cmp]), "@", s)
	}
	return ""
}

// isWhen tells whether a result is a time or a date.
func (r *calcRes) isWhen() bool { return r.typ == "clock" || r.typ == "date" }

// finishAt draws how long something takes, and when it is done.
func (p *calcApp) finishAt() {
	g := p.g
	typ, per := g.of("minutes|minutes|days"), g.in("minutes per ", " 하나당 분")
	lo, hi, step := 2.0, 25.0, 1.0
	if typ == "days" {
		per = g.in("days per ", " 하나당 일수")
	}
	var f *calcFlow
	switch g.n(0, 3) {
	case 0: // so many things, so long each
		n := p.count()
		if p.fails {
			return
		}
		t := &calcIn{kind: "number", lo: lo, hi: hi, step: step, said: g.in(per+p.in(n).one, p.in(n).many+per)}
		p.fails = !p.take(t.said)
		p.in(n).lo, p.in(n).hi, p.in(n).bound, p.in(n).kind, p.in(n).def = 2, 20, false, "number", ""
		f = p.begin(typ, calcOne(n))
		f.step(calcStep{op: "*", y: p.add(t)})
	case 1: // a fixed time for each
		f = p.begin(typ, calcStart{op: "weigh", refs: []*calcX{p.count()}, vals: []float64{float64(g.n(2, 12))}})
	case 2: // several parts
		s := calcStart{op: "sum"}
		for range g.n(2, 4) {
			w := g.of(g.in("ride|walk|soup|set-up|ferry|packing|training|first half|drying|sanding|baking|cooling|sewing|glazing|proofreading|printing|cutting|resting", "이동|도보|준비|정리|배편|포장|연습|전반|건조|사포질|굽기|식히기|바느질|유약|교정|인쇄|재단|숙성"))
			t := &calcIn{kind: "number", lo: lo, hi: 40, step: step, said: w + g.in(" "+typ, map[string]string{"minutes": " 분", "days": " 일수"}[typ])}
			p.fails = p.fails || !p.take(t.said)
			s.refs = append(s.refs, p.add(t))
		}
		f = p.begin(typ, s)
	default: // by what is chosen
		c := p.choice("amount")
		if p.fails {
			return
		}
		for i := range p.in(c).vals {
			p.in(c).vals[i] = float64(g.n(2, 9) + 10*i)
		}
		f = p.begin(typ, calcOne(c))
	}
	if p.fails {
		return
	}
	if typ == "days" {
		f.typ = "lead"
	}
	f.run(g.n(0, 2), []func(*calcFlow) bool{calcTickTime, calcOptionTime, calcSlack})
	p.endAt(f, typ)
}

// endAt adds what comes out to a time or date.
func (p *calcApp) endAt(f *calcFlow, typ string) {
	g := p.g
	x := f.cut("")
	if p.fails || x.op != "res" && x.op != "in" {
		p.fails = true
		return
	}
	kind, list, pool, op := "time", g.in("start time|oven on|beginning|departure|opening", "시작 시각|출발 시각|오븐 켠 시각|여는 시각"), "doneat", "+"
	in := &calcIn{kind: kind, lo: 420, hi: 780, step: 5}
	if typ == "days" {
		in = &calcIn{kind: "date", lo: 20600, hi: 20760, step: 1}
		list, pool = g.in("order date|start date|sent on|first day|date of order", "주문일|시작일|보낸 날|첫날|접수일"), "doneon"
	} else if g.maybe(0.3) {
		in.lo, in.hi = 840, 1320
		list, pool, op = g.in("must be there at|show time|guests come at|dinner time|train leaves at", "도착해야 하는 시각|공연 시각|손님 오는 시각|저녁 시각|기차 시각"), "leaveat", "-"
	}
	in.said = p.word(list)
	d := p.begin(map[string]string{"minutes": "clock", "days": "date"}[typ], calcOne(p.add(in)))
	d.step(calcStep{op: op, y: x})
	if typ == "days" {
		d.x = calcOp("longDate", d.x)
	}
	d.cut(pool)
}

func calcTickTime(f *calcFlow) bool {
	in := calcStep{op: f.p.g.of("+|+|-"), y: calcNum(float64(f.p.g.n(1, 3)))}
	if f.typ == "minutes" {
		in.y = calcNum(float64(f.p.g.step(5, 45, 5)))
	}
	return f.step(calcStep{op: "if", cond: &calcCond{x: f.p.tick(), cmp: "tick"}, inner: &in})
}

func calcOptionTime(f *calcFlow) bool {
	c := f.p.choice("none")
	in := calcStep{op: f.p.g.of("+|*"), y: calcNum(float64(f.p.g.n(2, 4)))}
	return f.step(calcStep{op: "if", cond: &calcCond{c, "is", float64(f.p.g.IntN(2))}, inner: &in})
}

func calcSlack(f *calcFlow) bool {
	return f.step(calcStep{op: "+", y: calcNum(float64(f.p.g.n(2, 15)))})
}
