package compose

import (
	"slices"
	"strings"
	"sync"
)

var (
	amountUses   = sync.OnceValue(func() [][]string { return amountRows(amountUseTable, 10) })
	amountFuels  = sync.OnceValue(func() [][]string { return amountRows(amountFuelTable, 9) })
	amountStocks = sync.OnceValue(func() []*amountPack {
		return slices.DeleteFunc(slices.Clone(amountPackList()), func(s *amountPack) bool {
			return s.per != "d" && s.per != "w" && s.per != "n" || s.verb == "gives"
		})
	})
)

func amountLast(p *amountApp) {
	switch n := p.n(0, 99); {
	case n < 42:
		p.stock(amountStocks()[p.IntN(len(amountStocks()))])
	case n < 84:
		p.use(amountUses()[p.IntN(len(amountUses()))])
	default:
		p.fuel(amountFuels()[p.IntN(len(amountFuels()))])
	}
}

// stock is how long what there is lasts for so many.
func (p *amountApp) stock(s *amountPack) {
	a := &amountPacking{amountApp: p, s: s}
	a.words()
	a.span = amountSpans[s.per]
	per := p.in(tariffRaw(p.gen, " a @| per @| each @"), a.span[3]+" ")
	per = strings.ReplaceAll(per, "@", a.span[0])
	big, k := a.unit, 1.0
	if b := map[string]string{"g": "kg", "ml": p.in("l", "L"), "cm": "m"}[a.unit]; b != "" {
		big, k = b, 1000
		if a.unit == "cm" {
			k = 100
		}
	}
	have := a.stocked(big, k)
	who := p.field(a.whoSaid(), "", 2, 40, 1)
	a.need = who
	if p.maybe(0.3) {
		a.rateField(per)
	} else {
		a.rateFact(per)
	}
	used := a.need
	week := s.per == "d" && p.maybe(0.3)
	low := p.maybe(0.25)
	if week {
		used = p.let(p.in("use", "하루"), used)
	}
	ratio := have.over(used)
	p.frac = &ratio
	days := p.in(a.span[1], map[string]string{"d": "일", "w": "주", "n": "박"}[s.per])
	n := p.show(a.lastsFor(days), amountFloor(ratio), 0, p.in("", days), low)
	if week {
		w := p.simple("how much that is in a week;per week|how much goes in a week;per week|the use per week;per week", "일주일에 얼마나 쓰는지;일주일 양|일주일 사용량;일주일 사용량", a.stuff, "")
		dec := 0
		if !used.whole {
			dec = 2
		}
		p.show(w, used.times(amountNum(7)), dec, a.unit+map[bool]string{true: p.in("", "개")}[a.counted], false)
	}
	if low {
		p.message(n, p.fill(p.in("@under@if it lasts less than @n @d say @t|under @n @d show @t|@under@below @n @d write @t", "@under@@n@d도 안 되면 @t 표시|@under@@n@d 미만이면 @t|@under@@n@d보다 적으면 @t 띄우기"), "under@", "@under", "d", days, "n", "@n", "t", "@t"))
		p.msg.op = "<"
		p.msg.text, p.msg.said = p.lowText(p.msg.text, p.msg.said, a.stuff)
	}
}

// lastsFor asks how many days there is enough for.
func (a *amountPacking) lastsFor(days string) amountWant {
	if !a.ko() {
		w := a.want("how many @d it lasts;@d|how many @d that lasts;@d|for how many @d it is enough;@d|how many @d we can go;@d|how many full @d;@d|how long it lasts in @d;@d|the number of @d;@d")
		w.asks, w.label, w.noun = amountFill(w.asks, "d", days), days, days
		return w
	}
	count := map[string]string{"d": "며칠", "w": "몇 주", "n": "몇 박"}[a.s.per]
	w := a.want("@c 가는지;|@c 쓸 수 있는지;|@c 버티는지;|@c 치인지;|@c 동안 쓰는지;")
	w.asks = strings.ReplaceAll(amountFill(w.asks, "c", count), "며칠 치", "며칠치")
	w.label, w.noun = map[string]string{"d": "날수", "w": "주", "n": "박"}[a.s.per], count+" 가는지"
	return w
}

// lowText is a text for when little is left.
func (p *amountApp) lowText(old, said, stuff string) (text, s string) {
	text = p.fill(p.in("Buy @s|Order @s|Get more @s|Running low|Nearly empty|Order soon|Time to restock", "@s 사기|@s 주문|곧 떨어짐|얼마 안 남음|주문하기|미리 사 두기"), "s", stuff)
	return text, strings.ReplaceAll(said, old, text)
}

// stocked is what there is: an amount, or packs of a known size.
func (a *amountPacking) stocked(big string, k float64) amountX {
	r := a.s.size
	if a.maybe(0.4) {
		a.size = a.pick(r[0], r[1], r[2])
		x := a.field(a.fill(a.in("@ps|@ps in stock|@ps we have", "@p 수|남은 @p|있는 @p"), "ps", a.pack, "p", a.pack), "", 1, 9, 1)
		a.price = 0
		a.sizeFacts()
		return x.times(amountNum(a.size))
	}
	said := a.fill(a.in("@s in stock|@s we have|@s left|@s", "남은 @s|있는 @s|@s 재고"), "s", a.stuff)
	lo, hi, step := r[0]/k, r[1]*5/k, r[2]/k
	x := a.field(said, big, max(step, lo), hi, step)
	if k > 1 {
		x = x.times(amountNum(k))
	}
	return x
}

// use is how long a thing lasts that is good for so many of something.
func (p *amountApp) use(f []string) {
	one, many := amountTwo(f[1])
	pages, thing, counter := p.in(f[4], f[5]), p.in(one, f[2]), f[3]
	p.emoji, p.topic, p.title, p.neutral = f[0], p.in(many, f[2]), p.in(many, f[2]), true
	week := f[9] == "w"
	day, span, year := p.in("day", "하루"), p.in("days", "일"), 365.0
	if week {
		day, span, year = p.in("week", "일주일"), p.in("weeks", "주"), 52
	}
	cap, rate, price := amountRange(f[6]), amountRange(f[7]), amountRange(f[8]+"-1")
	dayly := p.fill(p.in("@s per @d|@s a @d", "@d @s|@d @s 수"), "s", pages, "d", day)
	perOne := p.fill(p.in("@g per @s", "@k 하나로 쓰는 @g|@c당 @g"), "g", pages, "s", one, "k", thing, "c", counter)
	if p.ko() && amountCounters[pages] {
		dayly, perOne = day+tariffRaw(p.gen, " 사용량| 쓰는 양| 사용 개수"), counter+"당 개수"
	}
	if p.ko() && amountMeasures[pages] {
		dayly, perOne = day+" "+pages+" 수", counter+"당 "+pages+" 수"
	}
	per := p.field(dayly, "", rate[0], max(rate[1], rate[0]+2), rate[2])
	count := amountNum(1)
	if p.maybe(0.45) {
		count = p.field(p.fill(p.in("@s|number of @s|@s in stock", "@k 재고|남은 @k|있는 @k"), "s", many, "k", thing), "", 1, 12, 1)
	}
	var holds amountX
	if p.maybe(0.28) {
		holds = p.field(perOne, "", cap[0], cap[1]+cap[2], cap[2])
	} else {
		v := p.pick(cap[0], cap[1], cap[2])
		holds = amountNum(v)
		p.fact(p.in("@an is good for @n @g|@an does @n @g|@an lasts for @n @g|@n @g per @s|one @s gives @n @g|@n @g out of @an", p.holdsKo(pages)), "an", pressAn(one), "n", num(v), "g", pages, "s", p.in(one, thing), "c", counter)
	}
	all := holds
	if count.text != "1" {
		all = count.times(holds)
	}
	ratio := all.over(per)
	p.frac = &ratio
	p.show(p.usedUp(span, count.text == "1", week), amountFloor(ratio), 0, p.in("", span), false)
	p.useYear(f, per, holds, year, price, many, one)
}

// amountCounters are Korean words that count, and name nothing.
var amountCounters = map[string]bool{"개": true, "장": true, "알": true, "권": true, "포": true, "병": true, "켤레": true, "시간": true, "리터": true}

// amountMeasures are others of which a number is spoken of.
var amountMeasures = map[string]bool{"잔": true, "컵": true, "공기": true, "그릇": true, "숟갈": true, "꼬집": true, "라운드": true, "게임": true, "경기": true, "주전자": true, "인분": true}

func (p *amountApp) holdsKo(pages string) string {
	if amountCounters[pages] || amountMeasures[pages] {
		return "@s 하나에 @n@g|한 @c에 @n@g|@c당 @n@g|@n@g짜리 @c"
	}
	return "@s 하나에 @g @n|@s 한 @c에 @g @n|@s 1@c당 @g @n|한 @c면 @g @n"
}

// usedUp asks how long one lasts, or all do.
func (p *amountApp) usedUp(span string, one, week bool) amountWant {
	it, c, l := "they last", "며칠", "날수"
	if one {
		it = "one lasts"
	}
	if week {
		c, l = "몇 주", "주"
	}
	w := p.want(p.in("how many @d @it;@d|for how many @d it is enough;@d|how many @d that lasts;@d", "@c 가는지;@l|@c 쓸 수 있는지;@l|@c 버티는지;@l"))
	w.asks = amountFill(w.asks, "d", span, "it", it, "c", c)
	w.label = amountFill(w.label, "d", span, "l", l)
	w.noun = p.in(span, c+" 가는지")
	return w
}

// useYear is what a year takes and costs.
func (p *amountApp) useYear(f []string, per, holds amountX, year float64, price [3]float64, many, one string) {
	thing := f[2]
	costs, needs := p.maybe(0.5), p.maybe(0.5)
	if len(p.outs) == 0 {
		needs = true
	}
	pages := p.in(f[4], f[5])
	if !costs && !needs {
		return
	}
	c := 0.0
	if costs {
		c = p.dollars(price[0], price[1])
		m := p.money(c)
		p.fact(p.in("@m each|@an costs @m|@m for one|at @m each|one is @m", "하나에 @m|@c당 @m|한 @c에 @m|개당 @m"), "m", m, "an", pressAn(one), "c", f[3])
	}
	dec, unit := p.cash()
	if needs {
		w := p.want(p.in("how many @s a year;@s a year|how many @s i need in a year;@s a year|how many @s for a whole year;@s a year", "1년에 몇 @c 필요한지;1년|일 년에 몇 @c 드는지;1년|1년이면 몇 @c 사야 하는지;1년"))
		if p.ko() {
			w.noun = "1년 필요량"
		}
		w.asks, w.label, w.noun = amountFill(w.asks, "s", many, "c", f[3]), amountFill(w.label, "s", many), amountFill(w.noun, "s", many)
		n := p.show(w, amountCeil(per.times(amountNum(year)).over(holds)), 0, p.in("", f[3]), costs)
		if costs {
			p.show(p.simple("what that costs a year;cost a year|what a year costs;cost a year|the cost of a year;cost a year", "1년에 얼마 드는지;1년 비용|1년 비용;1년 비용|일 년 비용이 얼마인지;1년 비용", thing, ""), n.times(amountNum(c)), dec, unit, false)
		}
		return
	}
	single := strings.TrimSuffix(pages, "s")
	if w := map[string]string{"matches": "match", "pinches": "pinch", "lenses": "lens", "batteries": "battery", "washes": "wash", "glasses": "glass", "hours of grilling": "hour of grilling"}[pages]; w != "" {
		single = w
	}
	if p.m.format != "" && !p.ko() {
		dec = 3
	}
	if p.ko() {
		dec, unit, single = 1, "원", pages
		if amountCounters[pages] || amountMeasures[pages] {
			single = "한 " + pages
		}
	}
	p.show(p.simple("what one @s costs;cost per @s|the cost per @s;cost per @s|how much one @s is;cost per @s", "@s 하나에 얼마인지;@s당 비용|@s당 비용이 얼마인지;@s당 비용|@s당 비용;@s당 비용", single, ""), amountNum(c).over(holds), dec, unit, false)
	if holds.text != "" && holds.text[0] >= '0' && holds.text[0] <= '9' {
		p.failed = true // it would depend on nothing
	}
}

func (p *amountApp) fuel(f []string) {
	stuff, unit := p.in(f[3], f[4]), f[6]
	if p.ko() && unit == "l" {
		unit = "L"
	}
	p.emoji = f[0]
	p.about(p.one(f[1], f[2]), stuff)
	km := p.field(p.of(p.in("distance|distance|trip|way", "거리|거리|주행 거리|이동 거리")), "km", 20, 900, 10)
	if p.maybe(0.3) {
		p.fact(p.in("there and back|both ways|return trip, i type one way|and the way back too", "왕복|왕복으로 계산|갔다 오는 거|편도로 입력하면 왕복"))
		km = km.times(amountNum(2))
	}
	use, price, tank := amountRange(f[5]), amountRange(f[7]+"-1"), amountRange(f[8])
	var c amountX
	if p.maybe(0.4) {
		c = p.field(p.in(stuff+" per 100 km", "100km당 "+stuff), unit, use[0], use[1], use[2])
	} else {
		v := p.pick(use[0], use[1], use[2])
		c = amountNum(v)
		p.fact(p.in("@q per 100 km|it takes @q on 100 km|uses @q for 100 km|@q on 100 km", "100km에 @q|100km당 @q|100킬로에 @q 먹음"), "q", p.qty(v, unit))
	}
	costs, stops := p.maybe(0.75), p.maybe(0.35)
	var m amountX
	if costs {
		m = p.fuelPrice(price, unit)
	}
	need := km.times(c).over(amountNum(100))
	n := p.show(p.simple("how much @s;@s|how many @u;@s|how much @s it takes;@s|how many @u of @s;@s", "@s 얼마나 드는지;@s|@s 몇 @u 드는지;@s|몇 @u 필요한지;@s|@s 양;@s", stuff, unit), need, 2, unit, costs || stops)
	if costs {
		p.fuelCost(n.times(m))
	}
	if stops {
		p.fuelStops(n, p.pick(tank[0], tank[1], tank[2]), unit)
	}
}

func (p *amountApp) fuelPrice(r [3]float64, unit string) amountX {
	x, step := float64(p.n(int(r[0]*100), int(r[1]*100)))/100, 0.01
	if p.ko() {
		x, step = float64(p.step(1300, 1900, 10)), 10
	}
	if p.maybe(0.4) {
		return p.priceField(p.fill(p.in("price per @u|price of a @u", "@u당 가격|@u당 값"), "u", p.unitLong(unit)), x/2, x*2, step)
	}
	p.fact(p.in("a @u costs @m|@m a @u|@m per @u|@u price @m", "@u당 @m|1@u에 @m|@u에 @m"), "u", p.unitLong(unit), "m", p.money(x))
	return amountNum(x)
}

func (p *amountApp) fuelCost(x amountX) {
	w := p.want(p.in(amountCostEn, amountCostKo))
	for strings.Contains(w.asks, "they") {
		w = p.want(p.in(amountCostEn, amountCostKo))
	}
	limit := p.cashSaid && p.maybe(0.15)
	dec, unit := p.cash()
	cost := p.show(w, x, dec, unit, limit)
	if limit {
		p.costLimit(cost)
	}
}

func (p *amountApp) fuelStops(n amountX, tank float64, unit string) {
	q := p.qty(tank, unit)
	list := p.in("how many full tanks;full tanks|how many times i fill up;fill ups|how many tanks that is;tanks", "몇 번 채워야 하는지;횟수|몇 번 주유하는지;횟수|가득 몇 번인지;횟수")
	if unit == "kWh" {
		p.fact(p.in("the battery holds @q|@q battery|a full battery is @q", "배터리 @q|완충하면 @q|배터리 용량 @q"), "q", q)
		list = p.in("how many full charges;full charges|how many times i charge;charges", "몇 번 충전하는지;횟수|완충 몇 번인지;횟수")
	} else {
		p.fact(p.in("the tank holds @q|@q tank|a full tank is @q|tank of @q", "탱크 @q|한 번 채우면 @q|가득 채우면 @q|탱크 용량 @q"), "q", q)
	}
	p.show(p.want(list), amountCeil(n.over(amountNum(tank))), 0, p.in("", "번"), false)
}

func (p *amountApp) unitLong(unit string) string {
	if unit == "kWh" {
		return "kWh"
	}
	return p.of(p.in("litre|liter", "리터|L"))
}
