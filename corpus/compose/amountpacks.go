package compose

import (
	"strconv"
	"strings"
	"sync"
)

// An amountPack is a situation of amountPacksTable.
type amountPack struct {
	emoji          string
	occ            [2]string
	who, stuff     [2]string // one:many, label:counter
	verb, unit     string
	pack           [2]string
	per            string
	rate, size     [3]float64
	priceLo, price float64
}

var amountPackList = sync.OnceValue(func() []*amountPack {
	var list []*amountPack
	for line := range strings.Lines(strings.TrimSpace(amountPacksTable)) {
		f := strings.Split(strings.TrimSpace(line), ";")
		if len(f) != 15 {
			panic(line)
		}
		s := &amountPack{emoji: f[0], occ: [2]string{f[1], f[2]}, who: [2]string{f[3], f[4]}, stuff: [2]string{f[5], f[6]}, verb: f[7], unit: f[8], pack: [2]string{f[10], f[11]}, per: f[14]}
		s.rate, s.size = amountRange(f[9]), amountRange(f[12])
		if f[13] != "-" {
			p := amountRange(f[13] + "-1")
			s.priceLo, s.price = p[0], p[1]
		}
		list = append(list, s)
	}
	return list
})

// amountRange reads 2-8-0.5.
func amountRange(s string) (r [3]float64) {
	p := strings.Split(s, "-")
	if len(p) == 2 {
		p = append(p, "1")
	}
	for i := range r {
		x, err := strconv.ParseFloat(p[i], 64)
		if err != nil {
			panic(s)
		}
		r[i] = x
	}
	return r
}

// amountTwo splits one:many; what is not counted is the same.
func amountTwo(s string) (one, many string) {
	one, many, ok := strings.Cut(s, ":")
	if !ok {
		many = one
	}
	return one, many
}

var amountSpans = map[string][4]string{
	"d": {"day", "days", "일수", "하루"}, "n": {"night", "nights", "박수", "하룻밤"}, "w": {"week", "weeks", "주 수", "일주일"}, "m": {"meal", "meals", "끼니 수", "한 끼"},
}

// An amountPacking is an app of so many packs as it is drawn.
type amountPacking struct {
	*amountApp
	s                                *amountPack
	who1, who, stuff1, stuff         string
	pack1, pack, unit, counter, each string
	span                             [4]string
	need                             amountX
	rate, size, price                float64 // 0: typed
	rateX, sizeX, priceX             amountX
	counted                          bool
}

func amountPacks(p *amountApp) {
	a := &amountPacking{amountApp: p, s: amountPackList()[p.IntN(len(amountPackList()))]}
	a.words()
	a.drivers()
	a.sizes()
	a.results()
}

func (a *amountPacking) words() {
	s := a.s
	a.emoji, a.unit = s.emoji, s.unit
	if a.ko() && a.unit == "l" {
		a.unit = "L"
	}
	if a.ko() {
		a.who, a.counter = amountTwo(s.who[1])
		a.stuff, a.pack = s.stuff[1], s.pack[1]
		a.who1, a.stuff1, a.pack1 = a.who, a.stuff, a.pack
		a.each = a.eachKo(a.counter)
	} else {
		a.who1, a.who = amountTwo(s.who[0])
		a.stuff1, a.stuff = amountTwo(s.stuff[0])
		a.pack1, a.pack = amountTwo(s.pack[0])
	}
	a.counted = s.unit == ""
	occ := a.of(strings.ReplaceAll(a.in(s.occ[0], s.occ[1]), "/", "|"))
	a.topic = occ
	if !strings.Contains(occ, a.stuff) && a.maybe(0.75) {
		a.topic = a.in(a.stuff+" for "+occ, occ+" "+a.stuff)
	} else if a.ko() {
		a.topic = occ + tariffRaw(a.gen, " 준비| 준비물| 준비|")
	}
	a.title, a.subject = a.stuff, amountBare(occ)
	if a.maybe(0.3) {
		a.unitWord["tight"] = "yes"
	}
}

func (p *amountApp) eachKo(counter string) string {
	list := "한 " + counter + "당|" + counter + "당"
	if counter == "명" {
		list = "한 명당"
	}
	if more := map[string]string{"명": "|1인당|1인당|한 사람당|인당", "마리": "|1마리당", "개": "|하나당|1개당"}[counter]; more != "" {
		list += more
	}
	return p.of(list)
}

// drivers draws who and for how long it is.
func (a *amountPacking) drivers() {
	who := a.field(a.whoSaid(), "", 3, 60, 1)
	a.need = who
	every := ""
	if sp, ok := amountSpans[a.s.per]; ok {
		a.span = sp
		if a.maybe(0.75) {
			if a.maybe(0.65) {
				a.need = a.need.times(a.field(a.in(sp[1], sp[2]), "", 2, 14, 1))
			} else {
				n := a.n(2, 10)
				a.need = a.need.times(amountNum(float64(n)))
				a.fact(a.in("for @n @d|@n @d|@n @d in all", "@k|@k 동안"), "n", strconv.Itoa(n), "d", sp[1], "k", a.spanKo(n))
			}
			every = a.in(tariffRaw(a.gen, " a @| per @| each @| every @"), sp[3]+" ")
			every = strings.ReplaceAll(every, "@", sp[0])
		}
	}
	if a.maybe(0.28) {
		a.rateField(every)
	} else {
		a.rateFact(every)
	}
	if !a.ko() {
		a.anyOf = a.fill("for any number of @w|for however many @w|depending on the number of @w", "w", a.who)
	} else {
		a.anyOf = a.who + tariffRaw(a.gen, " 수에 따라| 수에 맞춰| 수대로")
		if strings.HasSuffix(a.who, "인원") {
			a.anyOf = a.of("인원에 따라|인원수대로|인원에 맞춰")
		}
	}
}

// whoSaid is the first field: in Korean, what isn't a number by itself may be called one.
func (a *amountPacking) whoSaid() string {
	if a.ko() && a.who != "인원" && a.maybe(0.5) {
		return a.who + " 수"
	}
	return a.who
}

func (a *amountPacking) spanKo(n int) string {
	return strconv.Itoa(n) + map[string]string{"d": "일", "n": "박", "w": "주", "m": "끼"}[a.s.per]
}

func (a *amountPacking) rateField(every string) {
	said := a.stuff + " per " + a.who1
	if a.ko() {
		said = a.each + " " + every + a.stuff
	} else if every != "" {
		said += " and " + a.span[0]
	}
	r := a.s.rate
	a.rateX = a.field(said, a.unit, r[0], r[1], r[2])
	a.need = a.need.times(a.rateX)
}

func (a *amountPacking) rateFact(every string) {
	a.rate = a.pick(a.s.rate[0], a.s.rate[1], a.s.rate[2])
	a.rateX = amountNum(a.rate)
	a.need = a.need.by(a.rate)
	q := a.qty(a.rate, a.unit)
	if a.ko() {
		if a.counted {
			q += "개"
		}
		a.fact("@e @d@q|@e @d@s @q|@s @e @d@q|@e @d@q씩|@s는(은) @e @d@q", "e", a.each, "d", every, "q", q, "s", a.stuff)
		a.facts[len(a.facts)-1] = strings.Replace(a.facts[len(a.facts)-1], a.stuff+"는(은)", josa(a.stuff, "은", "는"), 1)
		return
	}
	if a.counted {
		name := a.stuff
		if a.rate == 1 {
			name = a.stuff1
		}
		a.fact("each @w @v @q @s@d|@q @s per @w@d|@q @s a @w@d|every @w @v @q @s@d|one @w @v @q@d|@q@d for each @w|i count @q @s per @w@d", "w", a.who1, "v", a.s.verb, "q", q, "s", name, "d", every)
		return
	}
	a.fact("each @w @v @q@d|@q per @w@d|@q of @s per @w@d|every @w @v @q@d|@an @v @q@d|@q for each @w@d|i reckon @q per @w@d|@q @s a @w@d", "an", pressAn(a.who1), "w", a.who1, "v", a.s.verb, "q", q, "s", a.stuff, "d", every)
}

// sizes draws how much a pack holds and what it costs.
func (a *amountPacking) sizes() {
	r := a.s.size
	if a.maybe(0.27) {
		said := a.fill("@p size|size of @an", "p", a.pack1, "an", pressAn(a.pack1))
		if a.counted {
			said = a.stuff + " per " + a.pack1
		}
		if a.ko() {
			kind := map[string]string{"": "개수", "ml": "용량", "L": "용량", "m": "길이", "cm": "길이"}[a.unit]
			if kind == "" {
				kind = "무게"
			}
			said = "한 " + a.pack + " " + kind
			if a.who == a.pack {
				said = a.stuff + " 한 " + a.pack + " " + kind
			}
		}
		a.sizeX = a.field(said, a.unit, r[0], r[1], r[2])
	} else {
		a.size = a.pick(r[0], r[1], r[2])
		a.sizeX = amountNum(a.size)
	}
	if a.s.price > 0 && a.maybe(0.65) {
		a.price = a.dollars(a.s.priceLo, a.s.price)
		if a.maybe(0.3) {
			said := a.fill(a.in("price per @p|price of @an|@p price", "@p 가격|한 @p 값|@p당 가격|한 @p 가격"), "p", a.pack1, "an", pressAn(a.pack1))
			lo, hi, step := a.priceRange(a.price)
			a.priceX = a.priceField(said, lo, hi, step)
			a.price = 0
		} else {
			a.priceX = amountNum(a.price)
		}
	}
	a.sizeFacts()
}

// priceField is a price that is typed; its currency may be said.
func (p *amountApp) priceField(said string, lo, hi, step float64) amountX {
	unit := ""
	if p.cashWay == 0 {
		p.cashWay = 1
		if p.maybe(0.35) {
			p.cashWay = 2
		}
	}
	if f := strings.Fields(p.m.format); len(f) > 1 && p.cashWay == 2 {
		unit, p.cashSaid = f[1], true
	}
	return p.field(said, unit, lo, hi, step)
}

// priceRange is where prices around one lie.
func (p *amountApp) priceRange(x float64) (lo, hi, step float64) {
	if p.ko() {
		unit := 100.0
		if x > 5000 {
			unit = 500
		}
		return max(unit, float64(int(x/2/unit))*unit), float64(int(x*2/unit)+1) * unit, unit
	}
	return max(0.5, float64(int(x*5))/10), float64(int(x*20)+10) / 10, 0.1
}

func (a *amountPacking) sizeFacts() {
	q := a.big(a.size, a.unit)
	price := ""
	if a.price > 0 {
		price = a.money(a.price)
	}
	w := []string{"p", a.pack1, "ps", a.pack, "q", q, "s", a.stuff, "m", price, "an", pressAn(a.pack1)}
	switch {
	case a.size > 0 && a.price > 0 && a.maybe(0.35):
		a.fact(a.in(a.both(), "@q @p에 @m|한 @p(@q)에 @m|@p은(는) @q이고 @m|@p 하나가 @q @m"), a.countKo(w)...)
		return
	case a.size > 0 && a.counted && !a.ko():
		a.fact("@q @s in @an|@an of @q|@ps of @q|@q per @p|@q to @an|@an has @q|@q in @an|there are @q in @an|@s come in @ps of @q|@q @s per @p", w...)
	case a.size > 0:
		a.fact(a.in("@an is @q|@an holds @q|@q per @p|@ps of @q|@q in @an|@an has @q|they come in @q @ps|one @p = @q|@q @ps", "한 @p에 @q|@p당 @q|한 @p @q|@q짜리 @p|@p 하나에 @q|@p은(는) @q"), a.countKo(w)...)
	}
	if a.price > 0 {
		a.fact(a.in("@m a @p|@m per @p|@an costs @m|@m each|at @m each|@an is @m|price @m per @p|one @p is @m", "한 @p @m|한 @p에 @m|@p당 @m|@p 하나에 @m|가격은 @p당 @m|@m짜리"), w...)
	}
}

func (a *amountPacking) both() string {
	if a.counted {
		return "@an of @q costs @m|@q in @an for @m|@ps of @q at @m|@an of @q is @m"
	}
	return "@an of @q costs @m|@q @ps at @m|a @q @p is @m|a @q @p costs @m|@ps of @q for @m"
}

// countKo adds a counter to a counted size.
func (a *amountPacking) countKo(w []string) []string {
	if a.ko() && a.counted {
		w = append([]string{}, w...)
		w[5] += "개"
	}
	return w
}

func (a *amountPacking) results() {
	extra := 0.0
	if a.maybe(0.2) {
		extra = float64(a.step(5, 30, 5))
		a.fact(a.in("@n% extra|plus @n% spare|add @n percent to be safe|@n% on top|with @n% reserve|and @n% more just in case", "@n% 여유 있게|여유분 @n%|@n% 더 넉넉하게|@n% 추가|넉넉하게 @n% 더"), "n", num(extra))
		a.need = a.need.times(amountNum(1 + extra/100))
	}
	showNeed, left := a.maybe(0.28), a.maybe(0.24)
	have := !left && a.maybe(0.13)
	switch {
	case showNeed:
		a.showNeed(left)
	case left:
		a.need = a.let(a.in("need", "필요"), a.need)
	}
	ratio := a.need.over(a.sizeX)
	a.frac = &ratio
	packs := amountCeil(ratio)
	w := a.want(a.in("how many @ps;@ps|how many @ps to buy;@ps to buy|how many @ps i need;@ps|how many @ps we need;@ps|how many @ps of @s;@ps|the number of @ps;@ps|how many @ps that is;@ps|how many whole @ps;@ps",
		"몇 @p인지;@p|몇 @p 필요한지;@p|몇 @p 사야 하는지;@p|몇 @p 사면 되는지;@p|몇 @p 있어야 하는지;@p|@p 몇 개 필요한지;@p|필요한 @p이(가) 몇 개인지;@p"))
	a.wantFill(&w)
	if have {
		said := a.fill(a.in("@ps at home|@ps we have|@ps left from last time|@ps in stock", "있는 @p|남은 @p|집에 있는 @p|재고 @p"), "p", a.pack1, "ps", a.pack)
		packs = packs.minus(a.field(said, "", 0, 4, 1)).least0()
		w = a.want(a.in("how many @ps to buy;@ps to buy|how many more @ps;More @ps|how many @ps are missing;@ps missing", "몇 @p 더 사야 하는지;더 살 @p|더 살 @p;더 살 @p"))
		a.wantFill(&w)
	}
	w.asks += a.rounded()
	n := a.show(w, packs, 0, a.in("", a.pack), a.priceX.at != nil || left)
	if a.priceX.at != nil {
		a.cost(n)
	}
	if left {
		a.left(n)
	}
	if a.msg == nil && a.maybe(0.07) {
		a.message(n, a.fill(a.in("if it's more than @n @ps say @t|over @n @ps show @t|more than @n @ps: @t", "@n@p 넘으면 @t|@n@p보다 많으면 @t 표시"), "ps", a.pack, "p", a.pack, "n", "@n", "t", "@t"))
	}
}

func (a *amountPacking) rounded() string {
	if a.ko() || !a.maybe(0.4) {
		if a.ko() && a.maybe(0.25) {
			return tariffRaw(a.gen, "(올림)|(올림)| (올림해서)")
		}
		return ""
	}
	return tariffRaw(a.gen, " (round up)| rounded up| (rounded up)|, rounded up")
}

func (a *amountPacking) wantFill(w *amountWant) {
	pairs := []string{"ps", a.pack, "p", a.pack1, "s", a.stuff, "w", a.who1}
	w.asks, w.label, w.noun = tariffFit(amountFill(w.asks, pairs...)), amountFill(w.label, pairs...), amountFill(w.noun, pairs...)
	if !a.ko() && w.noun == w.label {
		w.noun = strings.ToLower(w.label)
	}
}

func (a *amountPacking) showNeed(used bool) {
	w := a.want(a.in("how much @s;@s|how much @s in all;@s|the total @s;Total @s|how much @s that is;@s", "@s이(가) 얼마나 필요한지;@s|@s 총 얼마나 드는지;@s|@s 전체 양;@s"))
	dec, unit := 0, a.unit
	if a.counted {
		w = a.want(a.in("how many @s;@s|how many @s in all;@s|the number of @s;@s|total @s;Total @s", "@s 몇 개 필요한지;@s|@s 총 몇 개인지;@s|@s 개수;@s"))
		unit = a.in("", "개")
	} else if big := map[string]string{"ml": a.in("l", "L"), "g": "kg", "cm": "m"}[a.unit]; big != "" && a.maybe(0.3) {
		w = a.want(a.in("how much @s in @u;@s|how many @u of @s;@s", "@s이(가) 몇 @u인지;@s|@s 몇 @u 필요한지;@s"))
		w.asks = strings.ReplaceAll(w.asks, "@u", a.unitSaid(big))
		a.wantFill(&w)
		a.need = a.let(a.in("need", "필요"), a.need)
		a.show(w, a.need.over(amountNum(map[string]float64{"cm": 100, "ml": 1000, "g": 1000}[a.unit])), 2, big, false)
		return
	}
	a.wantFill(&w)
	if !a.need.whole {
		dec = 2
	}
	a.need = a.show(w, a.need, dec, unit, true)
}

// cost shows the price of the packs.
func (a *amountPacking) cost(n amountX) {
	w := a.want(a.in(amountCostEn, amountCostKo))
	a.wantFill(&w)
	each := a.s.verb != "gives" && a.maybe(0.12)
	limit := a.maybe(0.1)
	if limit {
		a.cashSaid = true
	}
	dec, unit := a.cash()
	cost := a.show(w, n.times(a.priceX), dec, unit, each || limit)
	if each && strings.HasPrefix(a.fields[0].label, a.in(title(a.who), a.who)) {
		w := a.want(a.in("the cost per @w;Cost per @w|what that is per @w;Per @w|and per @w;Per @w", "@e 얼마인지;@e|@e 비용;@e 비용"))
		w.asks, w.label, w.noun = strings.ReplaceAll(w.asks, "@e", a.each), strings.ReplaceAll(w.label, "@e", a.each), strings.ReplaceAll(w.noun, "@e", a.each)
		a.wantFill(&w)
		a.show(w, cost.over(amountX{a.fields[0].name, 3, true, func(v []float64) float64 { return v[0] }}), dec, unit, false)
	}
	if limit {
		a.costLimit(cost)
	}
}

const amountCostEn = "what it costs;cost|the cost;cost|what they cost;cost|the total cost;total cost|the total price;total price|what i pay;to pay|how much i pay;to pay|the price;price|what that costs;cost|the total;total"

const amountCostKo = "얼마인지;비용|얼마 드는지;비용|비용이 얼마인지;비용|총 얼마인지;총액|총액이 얼마인지;총액|값이 얼마인지;값|돈이 얼마 드는지;비용|총 비용이 얼마인지;총 비용|금액이 얼마인지;금액"

// left shows what remains of the last pack.
func (a *amountPacking) left(n amountX) {
	w := a.want(a.in("what is left over;left over|how much is left over;left over|the leftovers;leftovers|how much is left;left", "얼마나 남는지;남는 양|남는 양;남는 양|나머지가 얼마인지;나머지"))
	dec, unit := 0, a.unit
	if a.counted {
		w = a.want(a.in("how many are left over;left over|the leftovers;leftovers|how many @s are left;left|how many remain;left over", "몇 개 남는지;남는 개수|남는 개수;남는 개수|나머지가 몇 개인지;나머지"))
		unit = a.in("", "개")
	}
	if !a.need.whole {
		dec = 2
	}
	a.wantFill(&w)
	a.show(w, n.times(a.sizeX).minus(a.need), dec, unit, false)
}

// amountBare is a phrase without its article.
func amountBare(s string) string {
	for _, w := range []string{"the ", "a ", "an ", "our ", "my "} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return rest
		}
	}
	return s
}
