package compose

import (
	"math"
	"strconv"
	"strings"
	"sync"
)

var (
	amountGoods  = sync.OnceValue(func() [][]string { return amountRows(amountGoodsTable, 7) })
	amountShares = sync.OnceValue(func() [][]string { return amountRows(amountShareTable, 7) })
	amountMakes  = sync.OnceValue(func() [][]string { return amountRows(amountMakeTable, 4) })
)

func amountEach(p *amountApp) {
	p.neutral = true
	switch n := p.n(0, 99); {
	case n < 22:
		p.priceOf(amountGoods()[p.IntN(len(amountGoods()))])
	case n < 62:
		p.compare(amountGoods()[p.IntN(len(amountGoods()))])
	case n < 80:
		p.share(amountShares()[p.IntN(len(amountShares()))])
	default:
		p.batch(amountMakes()[p.IntN(len(amountMakes()))])
	}
}

// An amountBase is what a price is for: 100 g, a piece.
type amountBase struct {
	unit string // of the pack
	k    float64
	said string
}

func (p *amountApp) base(f []string) amountBase {
	b := amountBase{unit: f[3]}
	b.k, _ = strconv.ParseFloat(f[6], 64)
	if b.unit == "g" || b.unit == "ml" {
		if b.k < 1000 && p.maybe(0.3) {
			b.k = 1000
		}
	}
	switch {
	case len(b.unit) > 2: // counted
		b.said = p.in(b.unit, "한 개")
		b.unit = ""
	case b.k == 1000:
		b.said = p.in(map[string]string{"g": "kg", "ml": "litre", "m": "1000 m"}[b.unit], map[string]string{"g": "1kg", "ml": "1L", "m": "1000m"}[b.unit])
	case b.k == 100 && b.unit == "cm":
		b.said = p.in("m", "1m")
	case b.k == 1:
		b.said = p.in(b.unit, "1"+b.unit)
	default:
		b.said = num(b.k) + p.in(" ", "") + b.unit
	}
	return b
}

// per is the price of a base.
func (b amountBase) per(price, size amountX) amountX {
	x := price.over(size)
	if b.k != 1 {
		x = x.times(amountNum(b.k))
	}
	return x
}

func (p *amountApp) sizeName(b amountBase) string {
	if b.unit == "" {
		return p.of(p.in("number of pieces|pieces|count|how many in it", "개수|들어 있는 개수|개수"))
	}
	if b.unit == "g" {
		return p.of(p.in("weight|weight|content", "무게|무게|용량"))
	}
	if b.unit == "ml" {
		return p.of(p.in("content|volume|size", "용량|용량|양"))
	}
	return p.in("length", "길이")
}

func (p *amountApp) goodsRange(f []string) (lo, hi, step, c0, c1, c2 float64) {
	r, m := amountRange(f[4]), amountRange(f[5]+"-1")
	if p.ko() {
		return r[0], r[1], r[2], max(500, math.Round(m[0]*12)*100), math.Round(m[1]*12) * 100, 100
	}
	return r[0], r[1], r[2], m[0], m[1], 0.05
}

func (p *amountApp) priceOf(f []string) {
	p.emoji, p.title = f[0], p.in(f[1], f[2])
	p.topic = p.title
	b := p.base(f)
	lo, hi, step, c0, c1, c2 := p.goodsRange(f)
	price := p.priceField(p.of(p.in("price|price|price of the pack|pack price", "가격|가격|한 개 가격|값")), c0, c1, c2)
	size := p.field(p.sizeName(b), b.unit, lo, hi, step)
	if p.maybe(0.25) {
		n := float64(p.step(5, 40, 5))
		p.fact(p.in("minus @n% discount|@n% off|there is @n% off|with a @n% voucher", "@n% 할인|@n% 세일 중|쿠폰 @n% 할인"), "n", num(n))
		price = price.times(amountNum(1 - n/100))
	}
	dec, unit := p.cash()
	deep := p.maybe(0.3)
	x := b.per(price, size)
	if dec == 2 && b.k == 1 {
		dec = 3
	}
	w := p.want(p.in("what one @b costs;price per @b|the price per @b;price per @b|how much a @b is;price per @b|what i pay for a @b;price per @b", "@b에 얼마인지;@b 가격|@b당 얼마인지;@b당 가격|@b당 가격;@b당 가격|@b 값이 얼마인지;@b 값"))
	if len(b.said) > 0 && b.said[0] >= '0' && b.said[0] <= '9' && !p.ko() {
		w = p.want("what @b cost;price per @b|the price per @b;price per @b|how much @b are;price per @b|the price for @b;price for @b")
	}
	w.asks, w.label, w.noun = amountFill(w.asks, "b", b.said), amountFill(w.label, "b", b.said), amountFill(w.noun, "b", b.said)
	one := p.show(w, x, dec, unit, deep)
	if deep {
		said, u := p.in("number needed|pieces needed", "필요한 개수"), ""
		by := one
		if b.unit != "" {
			said, u = p.in("amount needed|amount used", "필요한 양|쓸 양"), b.unit
			by = one.over(amountNum(b.k))
			if b.k == 1 {
				by = one
			}
		}
		need := p.field(p.of(said), u, lo, hi, step)
		y := one.times(need)
		if by.text != one.text {
			y = y.over(amountNum(b.k))
		}
		d := dec
		if d == 3 {
			d = 2
		}
		p.show(p.simple("what that costs;cost|the cost of what i need;cost|what i spend;cost", "그만큼이면 얼마인지;비용|필요한 만큼의 비용;비용|쓰는 만큼 얼마인지;비용", "", ""), y, d, unit, false)
	}
}

const amountPairsEn = "small pack,big pack|small bag,large bag|pack A,pack B|brand,no name|shop A,shop B|supermarket,market|single pack,family pack|corner shop,discounter|shop 1,shop 2|old offer,new offer|online,store|bio,normal|first one,second one|refill,bottle"

const amountPairsKo = "작은 거,큰 거|소포장,대포장|A,B|마트,시장|온라인,매장|낱개 포장,대용량|브랜드,PB상품|동네 가게,대형마트|1번,2번|쿠팡,마트|국산,수입|리필,본품|첫 번째,두 번째|편의점,마트"

// compare tells which of two packs is cheaper.
func (p *amountApp) compare(f []string) {
	p.emoji, p.title = f[0], p.in(f[1], f[2])
	b := p.base(f)
	two := strings.Split(p.of(p.in(amountPairsEn, amountPairsKo)), ",")
	p.topic = p.title
	lo, hi, step, c0, c1, c2 := p.goodsRange(f)
	size := p.sizeName(b)
	if len(size) > 8 && !p.ko() {
		size = "pieces"
	}
	price := p.of(p.in("price|price|cost", "가격|가격|값"))
	var each [2]amountX
	known := p.maybe(0.2) && b.unit != "" // the sizes are given
	for i, name := range two {
		c := p.priceField(name+" "+price, c0, c1, c2)
		var s amountX
		if known {
			v := p.pick(lo, hi, step)
			s = amountNum(v)
			p.fact(p.in("@a has @q|@a: @q|@q in the @a", "@a은(는) @q|@a @q"), "a", name, "q", p.qty(v, b.unit))
		} else {
			s = p.field(name+" "+size, b.unit, lo, hi, step)
		}
		each[i] = b.per(c, s)
	}
	p.winner(two, each, b)
}

// winner shows the prices, or only which is lower.
func (p *amountApp) winner(two []string, each [2]amountX, b amountBase) {
	names := [2]string{p.in(title(two[0]), two[0]), p.in(title(two[1]), two[1])}
	if p.maybe(0.6) {
		dec, unit := p.cash()
		if dec == 2 && b.k == 1 {
			dec = 3
		}
		for i := range two {
			label := p.in(two[i]+" per "+b.said, two[i]+" "+b.said+"당")
			w := amountWant{p.in("price per "+b.said+" of each", b.said+"당 가격"), label, label}
			if i == 1 {
				w.asks = ""
			}
			each[i] = p.show(w, each[i], dec, unit, true)
		}
	} else {
		p.fact(p.in("by the @b|compared per @b|per @b", "@b당 가격으로 비교|@b 기준|@b당 비교"), "b", b.said)
	}
	x, y := each[0], each[1]
	w := p.want(p.in("which is cheaper;cheaper|which one is the better deal;better deal|which one is cheaper;cheaper|the cheaper one;cheaper|which one to buy;buy", "어느 게 더 싼지;더 싼 것|뭐가 더 싼지;더 싼 것|어느 쪽이 이득인지;이득|뭘 사야 하는지;살 것|어떤 게 저렴한지;더 싼 것"))
	label := p.in(title(w.label), w.label)
	p.turns = func(v []float64) bool { return x.at(v) < y.at(v) }
	p.outs = append(p.outs, &amountOut{label: label, dec: -1, asks: w.asks, noun: w.noun,
		x: amountX{x.text + " < " + y.text + ` ? "` + names[0] + `" : "` + names[1] + `"`, 0, false, x.at},
		text: func(v []float64) string {
			if x.at(v) < y.at(v) {
				return names[0]
			}
			return names[1]
		}})
}

func (p *amountApp) share(f []string) {
	things := p.in(f[1], f[3])
	who1, who := amountTwo(f[5])
	if p.ko() {
		who1, who = f[6], f[6]
	}
	p.emoji, p.title = f[0], p.in("Sharing "+things, things+" 나누기")
	p.topic = p.of(p.in("sharing "+things+"|sharing "+things+"|"+things+" for the "+who, things+" 나누기|"+things+" 똑같이 나누기"))
	p.subject = things
	p.fact(p.in("everyone gets the same|all the same|shared fairly|only whole ones|equal shares|no halves", "똑같이|모두 같은 수로|공평하게|같은 개수로|자르지 않고"))
	if p.maybe(0.4) {
		p.facts = nil
	}
	n := p.field(things+p.in("", tariffRaw(p.gen, " 수| 개수|")), "", 25, 400, 1)
	k := p.field(who+p.in("", " 수"), "", 3, 20, 1)
	kept := 0.0
	if p.maybe(0.2) {
		kept = float64(p.n(2, 20))
		p.fact(p.in("i keep @n for myself first|put @n aside first|@n are set aside|minus @n for us", "@n@c은 먼저 빼고|@n@c는 따로 빼 두고|내 몫 @n@c 빼고"), "n", num(kept), "c", f[4])
		n = n.minus(amountNum(kept))
	}
	per := amountFloor(n.over(k))
	w := p.want(p.in("how many each @w gets;each|how many for each @w;each|how many everyone gets;each|how many per @w;each|@s per @w;each", "하나당 몇 @c인지;하나당|@w마다 몇 @c인지;하나당|몇 @c씩인지;몫|한 @w에 몇 @c씩인지;몫"))
	w.asks, w.noun = amountFill(w.asks, "w", who1, "c", f[4], "s", things), amountFill(w.noun, "w", who1)
	e := p.show(w, per, 0, p.in("", f[4]), true)
	left := p.want(p.in("how many are left;left over|how many @s are left over;left over|what is left over;left over|the rest;rest|the remainder;remainder", "몇 @c 남는지;남는 것|나머지가 몇 @c인지;나머지|남는 것;남는 것|나머지;나머지"))
	left.asks = amountFill(left.asks, "s", things, "c", f[4])
	p.show(left, n.minus(e.times(k)), 0, p.in("", f[4]), false)
}

// batch is what one of a lot costs, and what it brings.
func (p *amountApp) batch(f []string) {
	things, one := p.in(f[1], f[3]), p.in(f[2], f[3])
	p.emoji, p.title, p.topic = f[0], things, p.of(p.in("selling @|making and selling @|my @|@ for the market|a stall with @", "@ 판매|@ 만들어 팔기|@ 장사|플리마켓 @"))
	p.topic = strings.ReplaceAll(p.topic, "@", things)
	lo, hi, step := 20.0, 150.0, 0.5
	if p.ko() {
		lo, hi, step = 20000, 200000, 1000
	}
	cost := p.priceField(p.of(p.in("cost of materials|materials|total cost|ingredients cost", "재료비|재료비|총 재료비|들어간 돈")), lo, hi, step)
	n := p.field(p.of(p.in("number of "+things+"|"+things+"|pieces|"+things, "만든 개수|개수|"+things+" 개수|수량")), "", 10, 90, 1)
	dec, unit := p.cash()
	each := cost.over(n)
	switch p.n(0, 2) {
	case 0: // a markup
		m := float64(p.step(20, 150, 10))
		p.fact(p.in("i want @n% profit on top|@n% markup|plus @n percent for me|add @n% to the cost", "마진 @n%|이윤 @n% 붙여서|원가에 @n% 더해서|원가의 @n% 남기고 싶음"), "n", num(m))
		e := p.show(p.batchCost(one), each, dec, unit, true)
		p.show(p.simple("the selling price;selling price|what i should ask for one;selling price|the price to sell it at;selling price", "얼마에 팔아야 하는지;판매가|판매가;판매가|판매 가격이 얼마인지;판매가", one, ""), e.times(amountNum(1+m/100)), dec, unit, false)
	case 1:
		s := p.priceField(p.of(p.in("selling price|price of one|price", "판매가|개당 판매가|파는 값")), lo/8, hi/8, step/2)
		if p.maybe(0.5) {
			each = p.show(p.batchCost(one), each, dec, unit, true)
		}
		if p.maybe(0.5) {
			p.show(p.simple("the profit per @s;profit per piece|what i earn on one;profit per piece|profit on each;profit per piece", "하나 팔면 얼마 남는지;개당 이익|개당 이익;개당 이익", one, ""), s.minus(each), dec, unit, false)
		}
		p.show(p.simple("the profit if all are sold;total profit|what i earn in all;total profit|total profit;total profit", "다 팔면 얼마 남는지;총 이익|총 이익;총 이익|전부 팔았을 때 이익;총 이익", one, ""), s.times(n).minus(cost), dec, unit, false)
	default:
		s := p.priceField(p.of(p.in("selling price|price of one|price", "판매가|개당 판매가|파는 값")), lo/8, hi/8, step/2)
		if p.maybe(0.6) {
			p.show(p.batchCost(one), each, dec, unit, false)
		} else {
			p.show(p.simple("the takings if all are sold;takings|what comes in if i sell all;takings", "다 팔면 매출이 얼마인지;매출|총매출;매출", one, ""), s.times(n), dec, unit, false)
		}
		ratio := cost.over(s)
		p.frac = &ratio
		p.show(p.simple("how many i must sell to get the cost back;to sell|how many i have to sell to break even;to sell|from how many on i make a profit;to sell", "몇 개 팔아야 본전인지;본전 개수|본전 찾으려면 몇 개 팔아야 하는지;본전 개수", one, ""), amountCeil(ratio), 0, p.in("", "개"), false)
	}
}

func (p *amountApp) batchCost(one string) amountWant {
	return p.simple("what one @s costs me;cost per piece|the cost of one @s;cost per piece|the cost per piece;cost per piece|what each costs to make;cost per piece", "개당 원가가 얼마인지;개당 원가|하나에 얼마 들었는지;개당 원가|개당 원가;개당 원가|하나 만드는 데 얼마인지;개당 원가", one, "")
}
