package compose

import "sync"
import "strings"

var amountPlants = sync.OnceValue(func() [][]string { return amountRows(amountPlantTable, 13) })

// amountPlanting is how many stand on a place at a distance, and in how many packs they come.
func amountPlanting(p *amountApp) {
	f := amountPlants()[p.IntN(len(amountPlants()))]
	one, many := amountTwo(f[1])
	a := &amountPacking{amountApp: p, s: &amountPack{verb: "gives"}}
	a.emoji, a.counted = f[0], true
	a.stuff, a.stuff1, a.counter = p.in(many, f[2]), p.in(one, f[2]), f[3]
	a.pack1, a.pack = amountTwo(f[8])
	if p.ko() {
		a.pack, a.pack1 = f[9], f[9]
	}
	p.about(p.one(f[4], f[5]), a.stuff)
	gap := amountRange(f[6])
	switch n := p.n(0, 9); {
	case f[12] == "cm":
		a.fit(gap)
	case n < 4 && f[7] != "-":
		a.dense(amountRange(f[7]))
	case n < 8:
		a.inRow(gap)
	default:
		a.inGrid(gap)
	}
	a.plantResults(f)
}

// dense is so many for a square metre.
func (a *amountPacking) dense(r [3]float64) {
	area := a.field(a.of(a.in("length|bed length|length", "가로|길이|가로")), "m", 1, 12, 0.5).times(a.field(a.of(a.in("width|bed width|width", "세로|폭|세로")), "m", 0.5, 6, 0.1))
	if a.maybe(0.25) {
		a.need = amountCeil(area.times(a.field(a.fill(a.in("@s per m²", "1㎡당 @s"), "s", a.stuff), "", r[0], r[1], r[2])))
		return
	}
	n := a.pick(r[0], r[1], r[2])
	a.amountApp.fact(a.in("@n per m²|@n @s per square meter|@n on a square meter|@n of them per m2", "1㎡에 @n@c|제곱미터당 @n@c|1㎡당 @n@c씩"), "n", num(n), "s", a.stuff, "c", a.counter)
	a.need = amountCeil(area.times(amountNum(n)))
}

// spacing is a distance in cm, given or typed.
func (a *amountPacking) spacing(gap [3]float64) amountX {
	if a.maybe(0.4) {
		return a.field(a.of(a.in("spacing|distance|gap", "간격|간격|심는 간격")), "cm", gap[0], gap[1], gap[2])
	}
	s := a.pick(gap[0], gap[1], gap[2])
	a.amountApp.fact(a.in("one every @q|@q apart|spacing @q|every @q one|@q between them|a @w every @q", "@q 간격|@q마다 하나|간격 @q|@q마다 한 @c|@q씩 띄움"), "q", a.big(s, "cm"), "w", a.stuff1, "c", a.counter)
	return amountNum(s)
}

func (a *amountPacking) inRow(gap [3]float64) {
	l := a.field(a.of(a.in("length|length|row length", "길이|길이|줄 길이")), "m", 3, 60, 0.5)
	n := amountFloor(l.times(amountNum(100)).over(a.spacing(gap)))
	if a.maybe(0.4) {
		a.facts = append(a.facts, a.of(a.in("one at both ends|also one at the very start|the first one right at the start|including both ends", "양 끝에도|처음과 끝에도 하나씩|시작점에도 하나|양끝 포함")))
		n = n.plus(amountNum(1))
	}
	if a.maybe(0.45) {
		n = a.field(a.of(a.in("rows|number of rows|rows", "줄 수|줄 수")), "", 2, 12, 1).times(n)
	}
	a.need = n
}

func (a *amountPacking) inGrid(gap [3]float64) {
	l, w := a.field(a.in("length", "가로"), "m", 2, 20, 0.5), a.field(a.in("width", "세로"), "m", 1, 9, 0.5)
	s := a.spacing(gap)
	side := func(x amountX) amountX { return amountFloor(x.times(amountNum(100)).over(s)) }
	a.facts = append(a.facts, a.of(a.in("same spacing in both directions|the same distance both ways", "가로세로 같은 간격|양방향 같은 간격")))
	a.need = side(l).times(side(w))
}

// fit is how many lie side by side on a place in cm.
func (a *amountPacking) fit(gap [3]float64) {
	l, w := a.field(a.of(a.in("length|width", "가로")), "cm", 30, 180, 1), a.field(a.of(a.in("depth|height", "세로")), "cm", 20, 90, 1)
	var s amountX
	if a.maybe(0.4) {
		s = a.field(a.fill(a.in("@w size", "@w 크기"), "w", a.stuff1), "cm", gap[0], gap[1], gap[2])
	} else {
		v := a.pick(gap[0], gap[1], gap[2])
		s = amountNum(v)
		a.amountApp.fact(a.in("@an is @n x @q|each one @n by @q|every @w needs @n x @q|@an takes @n x @q", "@w 하나가 @nx@q|한 @c @n×@q|@w 크기 @n*@q|하나에 @nx@q 차지"), "an", pressAn(a.stuff1), "n", num(v), "q", a.qty(v, "cm"), "w", a.stuff1, "c", a.counter)
	}
	side := func(x amountX) amountX { return amountFloor(x.over(s)) }
	a.need = side(l).times(side(w))
	if a.maybe(0.2) {
		a.need = a.field(a.of(a.in("layers|levels", "층수|단 수")), "", 2, 6, 1).times(a.need)
	}
}

func (a *amountPacking) plantResults(f []string) {
	packs := f[8] != "-" && a.maybe(0.5)
	asks := a.in("how many @s;@s|how many @s i need;@s|the number of @s;@s|how many @s fit;@s|how many @s go in;@s", "@s 몇 @c 필요한지;@s|@s이(가) 몇 @c인지;@s|몇 @c 들어가는지;@s|몇 @c 심을 수 있는지;@s|@s 수;@s")
	if f[12] == "cm" {
		asks = a.in("how many @s fit;@s|how many fit;@s|how many @s there is room for;@s|the number of @s;@s", "@s 몇 @c 들어가는지;@s|몇 @c 들어가는지;@s|@s 몇 @c 놓을 수 있는지;@s|몇 @c 나오는지;@s")
	}
	w := a.want(asks)
	w.asks = strings.ReplaceAll(w.asks, "@c", a.counter)
	a.wantFill(&w)
	price := f[11] != "-" && a.maybe(0.6)
	n := a.show(w, a.need, 0, a.in("", a.counter), packs || price)
	if packs {
		r := amountRange(f[10])
		v := a.pick(r[0], r[1], r[2])
		a.amountApp.fact(a.in("@an has @q|@q in @an|@ps of @q|@q per @p|sold in @ps of @q", "한 @p에 @q@c|@p당 @q@c|@q@c짜리 @p|@p 하나에 @q@c"), "an", pressAn(a.pack1), "q", num(v), "ps", a.pack, "p", a.pack1, "c", a.counter)
		w := a.want(a.in("how many @ps;@ps|how many @ps to buy;@ps to buy|the number of @ps;@ps|how many @ps that is;@ps", "몇 @p인지;@p|몇 @p 사야 하는지;@p|몇 @p 필요한지;@p"))
		a.wantFill(&w)
		w.asks += a.rounded()
		n = a.show(w, amountCeil(n.over(amountNum(v))), 0, a.in("", a.pack), price)
	}
	if !price {
		return
	}
	r := amountRange(f[11] + "-1")
	if !packs {
		q := amountRange(f[10])
		r[0], r[1] = r[0]/q[0]+0.1, r[1]/q[0]+0.2
	}
	m := a.dollars(r[0], r[1])
	if packs {
		a.amountApp.fact(a.in("@m a @p|@m per @p|@an costs @m|at @m each", "한 @p에 @m|@p당 @m|한 @p @m"), "m", a.money(m), "p", a.pack1, "an", pressAn(a.pack1))
	} else {
		a.amountApp.fact(a.in("@m each|@an costs @m|@m for one|at @m each", "하나에 @m|@c당 @m|한 @c에 @m|개당 @m"), "m", a.money(m), "an", pressAn(a.stuff1), "c", a.counter)
	}
	a.priceX = amountNum(m)
	a.cost(n)
}
