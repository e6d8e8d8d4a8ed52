package compose

import "sync"
import "strings"

// An amountSpace is a situation of amountCoverTable.
type amountSpace struct {
	emoji          string
	place          [2]string
	shape          string
	stuff, pack    [2]string
	does           [3]float64
	priceLo, price float64
}

var amountSpaces = sync.OnceValue(func() []*amountSpace {
	var list []*amountSpace
	for line := range strings.Lines(strings.TrimSpace(amountCoverTable)) {
		f := strings.Split(strings.TrimSpace(line), ";")
		if len(f) != 10 {
			panic(line)
		}
		s := &amountSpace{f[0], [2]string{f[1], f[2]}, f[3], [2]string{f[4], f[5]}, [2]string{f[6], f[7]}, amountRange(f[8]), 0, 0}
		if f[9] != "-" {
			r := amountRange(f[9])
			s.priceLo, s.price = r[0], r[1]
		}
		list = append(list, s)
	}
	return list
})

// An amountCovering is an app of what a space needs.
type amountCovering struct {
	*amountPacking
	sp         *amountSpace
	unit, size string  // of the sides, and of what is made of them
	k          float64 // how much more a pack does in the unit
	coats      bool
}

func amountCover(p *amountApp) {
	if p.maybe(0.3) {
		amountPlanting(p)
		return
	}
	sp := amountSpaces()[p.IntN(len(amountSpaces()))]
	a := &amountCovering{amountPacking: &amountPacking{amountApp: p, s: &amountPack{verb: "gives", priceLo: sp.priceLo, price: sp.price}}, sp: sp, k: 1}
	a.emoji = sp.emoji
	place := p.of(strings.ReplaceAll(p.in(sp.place[0], sp.place[1]), "/", "|"))
	a.pack1, a.pack = amountTwo(sp.pack[0])
	a.stuff = p.in(sp.stuff[0], sp.stuff[1])
	a.stuff1 = a.stuff
	if p.ko() {
		a.pack, a.pack1 = sp.pack[1], sp.pack[1]
	}
	a.topic = place
	if !strings.Contains(place, a.stuff) && p.maybe(0.75) {
		a.topic = p.in(a.stuff+" for "+place, place+" "+a.stuff)
	}
	a.title, a.subject = a.stuff, amountBare(place)
	a.sides()
	a.coat()
	a.yields()
	a.spaceResults()
}

// sides draws what is measured.
func (a *amountCovering) sides() {
	a.unit, a.size = "m", a.in("m²", "㎡")
	if !a.ko() && a.maybe(0.4) {
		a.unit, a.size, a.k = "ft", "sq ft", 10
	}
	side := func(en, ko string, lo, hi, step float64) amountX {
		f := 1.0
		if a.unit == "ft" {
			f = 3
		}
		return a.field(a.of(a.in(en, ko)), a.unit, lo*f, hi*f, step)
	}
	switch a.sp.shape {
	case "area":
		a.need = side("length|length|long side", "가로|가로|길이", 2, 14, 0.5).times(side("width|width|short side", "세로|세로|폭", 1.5, 9, 0.5))
	case "walls":
		a.walls(side)
	case "fill":
		a.filled(side)
	case "line":
		a.size = a.unit
		if a.unit == "ft" {
			a.k = 3
		}
		a.line(side)
	case "around":
		a.size = a.unit
		if a.unit == "ft" {
			a.k = 3
		}
		two := side("length", "가로|길이", 3, 40, 0.5).plus(side("width", "세로|폭", 2, 25, 0.5))
		a.need = amountNum(2).times(two)
		a.fact("all the way around|around all four sides|the whole edge|on all four sides", "둘레 전체|네 변 모두|빙 둘러서|사방으로 두름")
	}
}

func (a *amountCovering) fact(en, ko string, pairs ...string) {
	a.amountApp.fact(a.in(en, ko), pairs...)
}

// line is a length, in feet and inches at times, or several of them.
func (a *amountCovering) line(side func(en, ko string, lo, hi, step float64) amountX) {
	if a.unit == "ft" && a.maybe(0.35) {
		ft := a.field("feet", "", 3, 90, 1)
		in := a.field("inches", "", 0, 11, 1)
		a.need = ft.plus(in.over(amountNum(12)))
		a.need.whole = false
		a.facts = append(a.facts, a.of("length in feet and inches|the length is given in feet and inches"))
		return
	}
	a.need = side("length|length|total length", "길이|전체 길이", 3, 60, 0.5)
	if a.maybe(0.3) {
		a.need = a.need.times(a.field(a.of(a.in("rows|lines|number of rows", "줄 수|줄 수")), "", 2, 9, 1))
	}
}

func (a *amountCovering) walls(side func(en, ko string, lo, hi, step float64) amountX) {
	if a.maybe(0.4) {
		a.need = side("wall width|width|width of the wall", "벽 너비|가로|벽 가로", 2, 12, 0.5).times(side("height|wall height", "높이|벽 높이", 2, 4, 0.1))
		return
	}
	l, w := side("length|room length", "가로|방 가로", 3, 9, 0.5), side("width|room width", "세로|방 세로", 2, 7, 0.5)
	a.need = amountNum(2).times(l.plus(w)).times(side("height|height|ceiling height", "높이|높이|천장 높이", 2, 4, 0.1))
	a.fact("all four walls|four walls|walls all around|the four walls", "네 벽 모두|벽 네 면|사방 벽|벽 4면")
	if a.maybe(0.3) {
		n := float64(a.n(2, 6))
		if a.unit == "ft" {
			n *= 10
		}
		a.need = a.need.minus(amountNum(n)).least0()
		a.fact("minus @q for door and windows|leave out @q for the door and window|@q off for windows", "문이랑 창문 @q 빼고|창문 @q 제외|문 @q은 빼고", "q", a.qty(n, a.size))
	}
}

// filled is a volume in litres, or cubic feet.
func (a *amountCovering) filled(side func(en, ko string, lo, hi, step float64) amountX) {
	deep := a.of(a.in("depth|depth|layer depth", "깊이|깊이|두께"))
	area := side("length", "가로|길이", 1, 6, 0.5).times(side("width", "세로|폭", 0.5, 3, 0.1))
	if a.unit == "ft" {
		a.size, a.k = "cu ft", 0.04
		if a.maybe(0.4) {
			n := float64(a.n(2, 9))
			a.need = area.times(amountNum(n)).over(amountNum(12))
			a.fact("@q deep|a layer of @q|depth @q|@q thick", "", "q", a.qty(n, "in"))
		} else {
			a.need = area.times(a.field(deep, "in", 2, 18, 1)).over(amountNum(12))
		}
		return
	}
	a.size = a.in("l", "L")
	if a.maybe(0.4) {
		n := float64(a.step(4, 30, 1))
		a.need = area.times(amountNum(n * 10))
		a.fact("@q deep|a layer of @q|depth @q|@q thick", "깊이 @q|두께 @q|@q 두께로|@q 깊이로", "q", a.qty(n, "cm"))
		return
	}
	a.need = area.times(a.field(deep, "cm", 4, 40, 1)).times(amountNum(10))
}

// coat has what is painted done twice, and more of everything for waste.
func (a *amountCovering) coat() {
	paint := amountPainted[a.sp.stuff[0]]
	if paint && a.maybe(0.5) {
		a.coats = true
		if a.maybe(0.35) {
			a.need = a.need.times(a.field(a.in("coats", "횟수"), "", 1, 4, 1))
		} else {
			n := a.n(2, 3)
			a.need = a.need.times(amountNum(float64(n)))
			a.fact("@n coats|painted @t|@n coats of it|it gets @n coats", "@n번 칠함|@n회 도장|@n번 덧칠", "n", num(float64(n)), "t", []string{"twice", "three times"}[n-2])
		}
	}
	if !a.coats && a.maybe(0.28) {
		n := float64(a.step(5, 25, 5))
		if a.maybe(0.25) {
			w := a.field(a.of(a.in("waste|extra", "여유|로스율")), "%", 5, 25, 5)
			a.need = a.need.times(amountX{"(1 + " + w.text + " / 100)", 3, false, func(v []float64) float64 { return 1 + w.at(v)/100 }})
			return
		}
		a.need = a.need.times(amountNum(1 + n/100))
		a.fact("@n% waste|plus @n% for waste|@n percent extra|add @n% for offcuts|@n% on top", "로스 @n%|여유 @n%|@n% 여유|자투리 @n% 더|@n% 추가", "n", num(n))
	}
}

// yields draws how much a pack does, and its price.
func (a *amountCovering) yields() {
	r := a.sp.does
	lo, hi, step := r[0]*a.k, r[1]*a.k, r[2]*a.k
	if a.size == "cu ft" {
		lo, hi, step = max(0.5, float64(int(lo*2))/2), max(1, float64(int(hi*2))/2), 0.5
	}
	if a.maybe(0.25) {
		said := a.fill("@u per @p", "u", a.in(map[string]string{"m": "length", "ft": "length", "l": "volume", "cu ft": "volume"}[a.size], ""), "p", a.pack1)
		if strings.HasPrefix(said, " ") {
			said = "area" + said
		}
		if a.ko() {
			said = "한 " + a.pack + " " + map[string]string{"m": "길이", "L": "용량"}[a.size]
			if a.size == "㎡" {
				said += "면적"
			}
		}
		a.sizeX = a.field(said, a.size, lo, hi, step)
	} else {
		a.amountPacking.size = a.pick(lo, hi, step)
		a.sizeX = amountNum(a.amountPacking.size)
	}
	a.prices()
	if a.amountPacking.size > 0 {
		a.yieldFact()
	}
	if a.price > 0 {
		a.fact("@m a @p|@m per @p|@an costs @m|@m each|at @m each|@an is @m|one @p is @m", "한 @p @m|한 @p에 @m|@p당 @m|@p 하나에 @m|가격은 @p당 @m|@m짜리", "m", a.money(a.price), "p", a.pack1, "an", pressAn(a.pack1))
	}
}

func (a *amountCovering) yieldFact() {
	w := []string{"q", a.qty(a.amountPacking.size, a.size), "p", a.pack1, "ps", a.pack, "an", pressAn(a.pack1)}
	switch {
	case a.size == "l" || a.size == "L" || a.size == "cu ft":
		a.fact("@an is @q|@an holds @q|@an gives @q|@q in @an|@ps of @q|@q per @p|one @p = @q", "한 @p에 @q|@p당 @q|@q짜리 @p|한 @p @q|@p 하나가 @q", w...)
	case a.size == a.unit:
		a.fact("@an is @q long|@ps are @q|@q per @p|@ps of @q|@an has @q|@an is @q|each @p @q", "한 @p 길이 @q|@p당 @q|@q짜리 @p|한 @p에 @q|@p 하나가 @q", w...)
	default:
		a.fact("@an covers @q|@an does @q|@q per @p|one @p is enough for @q|@q out of @an|each @p covers @q|@an is good for @q", "한 @p에 @q|@p당 @q|한 @p으로(로) @q|@p 하나로 @q 가능|@p 하나면 @q", w...)
	}
	n := len(a.facts) - 1
	a.facts[n] = strings.ReplaceAll(a.facts[n], a.pack1+"으로(로)", josa(a.pack1, "으로", "로"))
}

func (a *amountCovering) prices() {
	if a.s.price == 0 || !a.maybe(0.65) {
		return
	}
	price := a.dollars(a.s.priceLo, a.s.price)
	if a.maybe(0.7) {
		a.price, a.priceX = price, amountNum(price)
		return
	}
	lo, hi, step := a.priceRange(price)
	a.priceX = a.priceField(a.fill(a.in("price per @p|price of @an|@p price", "@p 가격|한 @p 값|@p당 가격|한 @p 가격"), "p", a.pack1, "an", pressAn(a.pack1)), lo, hi, step)
}

func (a *amountCovering) spaceResults() {
	left := a.maybe(0.12)
	if a.maybe(0.4) {
		a.showSpace()
	} else if left {
		a.need = a.let(a.in("need", "필요"), a.need)
	}
	ratio := a.need.over(a.sizeX)
	a.frac = &ratio
	w := a.want(a.in("how many @ps;@ps|how many @ps to buy;@ps to buy|how many @ps i need;@ps|how many @ps we need;@ps|how many @ps of @s;@ps|the number of @ps;@ps|how many whole @ps;@ps",
		"몇 @p인지;@p|몇 @p 필요한지;@p|몇 @p 사야 하는지;@p|몇 @p 사면 되는지;@p|몇 @p 들어가는지;@p|필요한 @p이(가) 몇 개인지;@p"))
	a.wantFill(&w)
	w.asks += a.rounded()
	n := a.show(w, amountCeil(ratio), 0, a.in("", a.pack), a.priceX.at != nil || left)
	if a.priceX.at != nil {
		a.cost(n)
	}
	if left {
		w := a.want(a.in("how much is left over;left over|what is left over;left over|the leftovers;leftovers", "얼마나 남는지;남는 양|남는 양;남는 양|나머지가 얼마인지;나머지"))
		a.show(w, n.times(a.sizeX).minus(a.need), 2, a.size, false)
	}
}

// showSpace shows the area, volume or length.
func (a *amountCovering) showSpace() {
	list := a.in("the area;area|how big the area is;area|area in all;area|how many @u;area", "면적;면적|면적이 얼마인지;면적|넓이;넓이|몇 @u인지;면적")
	switch {
	case a.coats || strings.Contains(a.need.text, "1 +") || strings.Contains(a.need.text, "1."):
		list = a.in("how much that is in @u;needed|the @u needed;needed|how many @u in all;needed", "총 몇 @u인지;전체|필요한 @u;필요한 양")
	case a.size == "l" || a.size == "cu ft" || a.size == "L":
		list = a.in("how many @u;volume|the volume;volume|volume in @u;volume|how many @u of @s;volume", "몇 @u인지;부피|부피;부피|부피가 몇 @u인지;부피|@s 몇 @u 필요한지;부피")
	case a.size == a.unit:
		list = a.in("how many @u in all;total length|the total length;total length|how long that is in all;total length", "전체 길이;전체 길이|총 길이;총 길이|모두 몇 @u인지;전체 길이")
	}
	w := a.want(list)
	w.asks = strings.ReplaceAll(w.asks, "@u", a.unitSaid(a.size))
	w.noun = strings.ReplaceAll(w.noun, "@u", a.unitSaid(a.size))
	w.label = strings.ReplaceAll(w.label, "@u", a.size)
	a.wantFill(&w)
	for _, f := range a.fields {
		if strings.EqualFold(f.label, w.label) || strings.EqualFold(f.said, w.label) {
			return
		}
	}
	a.need = a.show(w, a.need, 2, a.size, true)
}

// amountPainted are those of which there may be several coats.
var amountPainted = map[string]bool{"paint": true, "floor paint": true, "decking oil": true, "primer": true, "limewash": true, "whitewash": true, "varnish": true, "boat varnish": true, "washable paint": true, "matte paint": true, "mural paint": true}
