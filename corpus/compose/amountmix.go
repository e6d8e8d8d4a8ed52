package compose

import (
	"math"
	"strconv"
	"strings"
	"sync"
)

func amountRows(table string, n int) [][]string {
	var list [][]string
	for line := range strings.Lines(strings.TrimSpace(table)) {
		f := strings.Split(strings.TrimSpace(line), ";")
		if len(f) != n {
			panic(line)
		}
		list = append(list, f)
	}
	return list
}

var (
	amountDilutes = sync.OnceValue(func() [][]string { return amountRows(amountDiluteTable, 7) })
	amountRecipes = sync.OnceValue(func() [][]string { return amountRows(amountRecipeTable, 8) })
	amountParts   = sync.OnceValue(func() [][]string { return amountRows(amountPartsTable, 7) })
	amountDoses   = sync.OnceValue(func() [][]string { return amountRows(amountDoseTable, 8) })
)

func amountMix(p *amountApp) {
	switch n := p.n(0, 99); {
	case n < 30:
		p.dilute(amountDilutes()[p.IntN(len(amountDilutes()))])
	case n < 62:
		p.recipe(amountRecipes()[p.IntN(len(amountRecipes()))])
	case n < 80:
		p.parts(amountParts()[p.IntN(len(amountParts()))])
	default:
		p.dose(amountDoses()[p.IntN(len(amountDoses()))])
	}
}

// one takes one of alternatives separated by slashes.
func (p *amountApp) one(en, ko string) string {
	return p.of(strings.ReplaceAll(p.in(en, ko), "/", "|"))
}

// about says what it is for: an occasion, mostly with the stuff.
func (p *amountApp) about(occ, stuff string) {
	p.topic, p.title, p.subject = occ, stuff, amountBare(occ)
	if !strings.Contains(occ, stuff) && p.maybe(0.7) {
		p.topic = p.in(stuff+" for "+occ, occ+" "+stuff)
	}
}

// simple is a want for a thing by its name.
func (p *amountApp) simple(en, ko, name, unit string) amountWant {
	list := en
	if p.ko() {
		list = ko
	}
	u := unit
	if unit != "" {
		u = p.unitSaid(unit)
	}
	w := p.want(list)
	w.asks, w.label, w.noun = amountFill(w.asks, "s", name, "u", u), amountFill(w.label, "s", name, "u", u), amountFill(w.noun, "s", name, "u", u)
	w.asks, w.noun = tariffFit(w.asks), strings.ToLower(w.noun)
	return w
}

const (
	amountMuchEn = "how much @s;@s|how much @s i need;@s|how many @u of @s;@s|how many @u @s;@s|the amount of @s;@s|how much @s to take;@s"
	amountMuchKo = "@s 얼마나 넣는지;@s|@s이(가) 몇 @u인지;@s|@s 몇 @u 필요한지;@s|@s 양;@s|@s 얼마나 필요한지;@s|@s 몇 @u 넣어야 하는지;@s"
)

func (p *amountApp) dilute(f []string) {
	p.emoji = f[0]
	stuff, water := p.in(f[3], f[4]), p.in("water", "물")
	p.about(p.one(f[1], f[2]), stuff)
	r := amountRange(f[6])
	litre := p.in("l", "L")
	k := p.strength(f, stuff, water)
	add := func(w amountWant, x amountX, dec int, unit string) { p.show(w, x, dec, unit, false) }
	switch p.n(0, 3) {
	case 0: // so much water
		w := p.field(water, litre, r[0], r[1], 0.5)
		add(p.simple(amountMuchEn, amountMuchKo, stuff, "ml"), w.times(amountNum(1000)).over(k), 0, "ml")
	case 1: // so much concentrate
		c := p.field(stuff, "ml", 20, 500, 10)
		x := c.times(k).over(amountNum(1000))
		add(p.simple(amountMuchEn, amountMuchKo, water, litre), x, 2, litre)
		if p.maybe(0.5) {
			add(p.simple("how much it makes;total|how much that is in all;total|the total;total", "총 몇 @u인지;전체|전체 양;전체|다 합해서 몇 @u인지;전체", "", litre), c.times(k.more(1)).over(amountNum(1000)), 2, litre)
		}
	default: // so much of the mixture
		t := p.field(p.of(p.in("total|mix|finished mix|ready mix|total amount", "전체 양|만들 양|총량|희석액")), litre, r[0], r[1], 0.5)
		conc := t.times(amountNum(1000)).over(k.more(1))
		add(p.simple(amountMuchEn, amountMuchKo, stuff, "ml"), conc, 0, "ml")
		if p.maybe(0.75) {
			add(p.simple(amountMuchEn, amountMuchKo, water, litre), t.times(k).over(k.more(1)), 2, litre)
		}
	}
}

// strength is how many parts of water come to one: given, typed, or chosen.
func (p *amountApp) strength(f []string, stuff, water string) amountX {
	r := amountRange(f[5])
	if p.maybe(0.2) {
		return p.field(p.of(p.in("parts of water|water parts", "물 비율|물 배수")), "", r[0], r[1], r[2])
	}
	if p.maybe(0.22) {
		names := strings.Split(p.of(p.in("light,normal,strong|mild,strong|light,heavy|daily,deep clean|weak,normal,strong", "약하게,보통,진하게|연하게,진하게|약,중,강|평소,집중")), ",")
		a := &amountField{said: p.of(p.in("strength|strength|kind|how strong", "농도|세기|진하기")), opts: names}
		for i := range names {
			v := r[1] - (r[1]-r[0])/float64(len(names)-1)*float64(i)
			a.vals = append(a.vals, float64(int(v)))
		}
		if a.vals[0] == a.vals[1] {
			p.failed = true
		}
		x := p.field(a.said, "", 1, 2, 1)
		a.label, a.name = p.fields[0].label, p.fields[0].name
		if !p.ko() {
			for i := range a.opts {
				a.opts[i] = title(a.opts[i])
			}
		}
		*p.fields[0] = *a
		p.fact(p.in("always 1 part @s to so many parts water|the number is parts of water to 1 part @s|1 to that many with water", "숫자는 @s 1에 물 몇 배인지|@s 1당 물 배수"), "s", stuff)
		return x
	}
	k := p.pick(r[0], r[1], r[2])
	p.fact(p.in("1:@k|1:@k with water|mixed 1 to @k|1 part @s to @k parts water|@s and water 1:@k|ratio 1:@k|one part to @k of water|diluted 1:@k", "1:@k 희석|물이랑 1:@k|1대 @k|@s 1에 물 @k|1:@k 비율|@s과(와) 물 1:@k|@k배의 물에 탐"), "k", num(k), "s", stuff)
	n := len(p.facts) - 1
	p.facts[n] = strings.Replace(p.facts[n], stuff+"과(와)", josa(stuff, "과", "와"), 1)
	return amountNum(k)
}

// An amountItem is an ingredient or part.
type amountItem struct {
	name, unit string
	n          float64
}

func amountItems(s string) []amountItem {
	var list []amountItem
	for _, x := range strings.Split(s, ",") {
		w := strings.Fields(x)
		it := amountItem{}
		if _, err := strconv.ParseFloat(w[len(w)-1], 64); err != nil {
			it.unit, w = w[len(w)-1], w[:len(w)-1]
		}
		it.n, _ = strconv.ParseFloat(w[len(w)-1], 64)
		it.name = strings.Join(w[:len(w)-1], " ")
		list = append(list, it)
	}
	return list
}

func (p *amountApp) recipe(f []string) {
	p.emoji = f[0]
	dish := p.in(f[1], f[2])
	p.topic, p.title = dish, dish
	items := amountItems(p.in(f[6], f[7]))
	p.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	items = items[:p.n(2, len(items))]
	for i := range items { // no two apps have the same recipe
		if k := 5.0; items[i].n >= 50 {
			items[i].n += k * float64(p.n(-6, 8))
		} else if items[i].unit != "" {
			items[i].n += float64(p.n(-2, 3))
		}
	}
	base, _ := strconv.ParseFloat(f[5], 64)
	base = max(2, base+float64(p.n(-1, 2)))
	said, many := p.servings(f[3], f[4], dish)
	n := p.field(said, "", base+1, base*6+3, 1)
	var list []string
	for _, it := range items {
		list = append(list, p.ingredient(it, n, base))
	}
	p.fact(p.in("for @n @m: @a|for @n @m i take @a|@a for @n @m|the recipe for @n @m has @a|recipe makes @n @m: @a|@n @m need @a", "@n@m 기준 @a|@n@m에 @a|@a (@n@m 기준)|레시피는 @n@m에 @a|@n@m 분량 @a"), "n", num(base), "m", many, "a", strings.Join(list, ", "))
	p.all = p.of(p.in("how much of everything i need|the new amounts|how much of each|all the amounts|the scaled amounts|how much i need of each", "재료가 얼마나 필요한지|재료별 양이 얼마인지|각각 얼마나 필요한지|재료를 얼마나 준비해야 하는지|하나하나 얼마씩인지"))
}

// servings is what a recipe is counted in, as it is typed and in the recipe.
func (p *amountApp) servings(en, ko, dish string) (said, many string) {
	if !p.ko() {
		_, many = amountTwo(en)
		if many == "people" && p.maybe(0.2) {
			many = "servings"
		}
		return many, many
	}
	switch {
	case ko == "인분":
		return p.of("인분|인분|인분 수"), ko
	case ko == "명":
		return p.of("인원|인원|아이 수"), ko
	case ko == "개" || p.maybe(0.5):
		return p.of(dish + " 개수|개수"), ko
	}
	return ko + " 수", ko
}

// ingredient shows how much of one is needed, and gives what the recipe has of it.
func (p *amountApp) ingredient(it amountItem, n amountX, base float64) string {
	q, dec := num(it.n), 0
	if it.n < 50 {
		dec = 1
	}
	unit := it.unit
	w := p.simple("how much @s;@s|how much @s i need;@s|the @s;@s", "@s 얼마나 넣는지;@s|@s 얼마나 필요한지;@s|@s 양;@s", it.name, "")
	if strings.HasSuffix(it.name, "s") {
		w = p.simple("how many @u of @s;@s|how many @u of @s i need;@s|the @s;@s", "", it.name, unit)
	}
	if unit == "" {
		w = p.simple("how many @s;@s|how many @s i need;@s|the @s;@s", "@s 몇 개인지;@s|@s 몇 개 필요한지;@s", it.name, "")
		unit = p.in("", "개")
		q += unit
	} else {
		q = p.qty(it.n, unit)
	}
	x := n
	if it.n != base {
		x = n.times(amountNum(it.n)).over(amountNum(base))
	}
	p.show(w, x, dec, unit, false)
	return p.in(q+" "+it.name, it.name+" "+q)
}

func (p *amountApp) parts(f []string) {
	p.emoji = f[0]
	p.topic, p.title = p.in(f[1], f[2]), p.in(f[1], f[2])
	unit := f[5]
	if p.ko() && unit == "l" {
		unit = "L"
	}
	items := amountItems(p.in(f[3], f[4]))
	if p.maybe(0.5) { // other parts than usual
		for i := range items {
			if items[i].n < 10 {
				items[i].n = float64(p.n(1, 5))
			}
		}
	}
	r := amountRange(f[6])
	step := 1.0
	if r[1] > 300 {
		step = 10
	}
	t := p.field(p.of(p.in("total|total amount|amount|quantity", "전체 양|총량|만들 양")), unit, r[0], r[1], step)
	sum := 0.0
	var names, ratio, each []string
	for _, it := range items {
		sum += it.n
		names, ratio = append(names, it.name), append(ratio, num(it.n))
		each = append(each, p.in(num(it.n)+map[bool]string{true: " part ", false: " parts "}[it.n == 1]+it.name, it.name+" "+num(it.n)))
	}
	dec := 0
	if step == 1 {
		dec = 2
	}
	for _, it := range items {
		x := t
		if it.n > 1 {
			x = t.times(amountNum(it.n))
		}
		w := p.simple("how much @s;@s|how many @u of @s;@s|the @s;@s", "@s 얼마나 넣는지;@s|@s이(가) 몇 @u인지;@s|@s 양;@s", it.name, unit)
		p.show(w, x.over(amountNum(sum)), dec, unit, false)
	}
	p.facts = append(p.facts, p.fill(p.in("@n @r|@p|@n in the ratio @r|mix @p|@n mixed @r|@r of @n", "@n @r|@p 비율|@n을(를) @r로 섞음|@e|@n 비율 @r"), "n", strings.Join(names, p.of(p.in(", |, ", ", |, "))+" "), "r", strings.Join(ratio, ":"), "p", strings.Join(each, ", "), "e", strings.Join(each, ", ")))
	n := len(p.facts) - 1
	p.facts[n] = strings.ReplaceAll(p.facts[n], names[len(names)-1]+"을(를)", josa(names[len(names)-1], "을", "를"))
	p.all = p.of(p.in("how much of each|how much of everything|the amount of each|how much i take of each", "각각 얼마나 넣는지|각각 얼마인지|재료별로 얼마인지|하나씩 얼마나 필요한지"))
}

func (p *amountApp) dose(f []string) {
	p.emoji = f[0]
	stuff, unit := p.in(f[3], f[4]), f[5]
	p.about(p.one(f[1], f[2]), stuff)
	r, kg := amountRange(f[6]), amountRange(f[7])
	step := 1.0
	if kg[1] < 15 {
		step = 0.1
	}
	said := p.in("weight|weight|body weight", "무게|무게|체중")
	if strings.Contains(amountCrafts, f[0]) {
		said = p.in("weight", "무게")
	}
	w := p.field(p.of(said), "kg", kg[0], kg[1], step)
	var k amountX
	if p.maybe(0.25) {
		k = p.field(p.in(stuff+" per kg", "kg당 "+stuff), unit, r[0], r[1], r[2])
	} else {
		v := p.pick(r[0], r[1], r[2])
		k = amountNum(v)
		p.fact(p.in("@q per kg|@q for each kilo|@q of @s per kg|@q a kilo|@q @s per kilo of weight", "kg당 @q|1kg에 @q|킬로당 @s @q|1kg당 @q|무게 1kg에 @s @q"), "q", p.qty(v, unit), "s", stuff)
	}
	most := r[1] * kg[1]
	p.doses(w.times(k), stuff, unit, strings.Contains(amountCrafts, f[0]), most)
}

// amountCrafts are the signs of doses that nobody takes.
const amountCrafts = "🧂🧀🍋🫙🍞🥒🌭🍇🧶"

// doses shows a dose, and what follows from it.
func (p *amountApp) doses(x amountX, stuff, unit string, craft bool, most float64) {
	dec := 2
	if x.whole {
		dec = 0
	}
	more := p.n(0, 4)
	if craft && more < 2 {
		more += 2
	}
	d := p.show(p.simple(amountMuchEn, amountMuchKo, stuff, unit), x, dec, unit, more < 3)
	switch more {
	case 0:
		n := float64(p.n(2, 4))
		p.fact(p.in("@n times a day|given @n times a day|split into @n portions", "하루 @n번|@n번에 나눠서|@n회분으로 나눔"), "n", num(n))
		if strings.Contains(p.facts[len(p.facts)-1], p.in("portion", "나")) {
			p.show(p.simple("how much each time;each time|the single portion;single portion", "한 번에 얼마인지;한 번 양|1회분;1회분", stuff, unit), d.over(amountNum(n)), 2, unit, false)
			return
		}
		p.show(p.simple("how much in a day;per day|how much that is per day;per day|the daily amount;daily amount", "하루에 얼마인지;하루 양|하루 총량;하루 총량", stuff, unit), d.times(amountNum(n)), dec, unit, false)
	case 2:
		v := amountRound(most / float64(p.n(4, 12)))
		pack := strings.Split(p.of(p.in("pack:packs|bag:bags|bottle:bottles|box:boxes", "봉지:봉지|통:통|병:병|팩:팩")), ":")
		p.fact(p.in("@an has @q|@q in @an|@ps of @q|@q per @p", "한 @p에 @q|@p당 @q|@q짜리 @p"), "an", pressAn(pack[0]), "q", p.qty(v, unit), "ps", pack[1], "p", pack[0])
		ratio := d.over(amountNum(v))
		p.frac = &ratio
		p.show(p.simple("how many "+pack[1]+";"+pack[1]+"|how many "+pack[1]+" i need;"+pack[1]+"|the number of "+pack[1]+";"+pack[1], "몇 "+pack[0]+" 필요한지;"+pack[0]+"|몇 "+pack[0]+"인지;"+pack[0], stuff, ""), amountCeil(ratio), 0, p.in("", pack[0]), false)
	case 1:
		n := float64(p.n(3, 12))
		p.fact(p.in("for @n days|over @n days|@n days in a row", "@n일 동안|@n일치"), "n", num(n))
		p.show(p.simple("how much for all days;all days|how much in all;in all|the whole amount;whole amount", "총 얼마인지;총량|다 합쳐서 얼마인지;총량", stuff, unit), d.times(amountNum(n)), dec, unit, false)
	}
}

// amountRound leaves one figure.
func amountRound(x float64) float64 {
	k := math.Pow(10, math.Floor(math.Log10(x)))
	return math.Round(math.Round(x/k)*k*1e6) / 1e6
}
