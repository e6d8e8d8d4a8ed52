package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// tariffGroup draws options with values.
type tariffGroup struct {
	tariffPart
	names  []string
	values []float64
	keys   string // what the request says of the options
	word   string // choice, radio
}

func tariffDrawGroup(g *gen, short string, value func() float64, say func(float64) string, used ...string) tariffGroup {
	a := strings.Split(tariffOther(g, g.in(tariffGroupsEn, tariffGroupsKo), used...), ";")
	q := tariffGroup{tariffPart: tariffNew(g, a[0], short), word: "choice"}
	all := strings.ReplaceAll(a[1], ",", "|")
	q.names = g.some(all, g.n(2, min(4, strings.Count(all, "|")+1)))
	sep := g.of(" |: |=|→")
	if sep == "" || sep == ":" {
		sep += " "
	}
	var list []string
	for i := range q.names {
		for {
			v := value()
			ok := true
			for _, w := range q.values {
				ok = ok && w != v
			}
			if ok {
				q.values = append(q.values, v)
				break
			}
		}
		list = append(list, q.names[i]+sep+say(q.values[i]))
	}
	q.keys = strings.Join(list, ", ")
	return q
}

// tariffPick draws a price of chosen options.
func tariffPick(g *gen) made {
	m := tariffCash(g)
	topic, many, _ := tariffThing(g)
	totals := g.in(tariffTotalsEn, tariffTotalsKo)
	other := g.maybe(0.2) // hours, points and the like
	if other {
		m = tariffMoney{g.of(g.in("%s hours|%s points|%s minutes|%s kg|%s litres|%s steps|%s stars|%s kcal", "%s시간|%s점|%s분|%skg|%s리터|%s걸음|%s칼로리")), "", g.ko()}
		totals = g.in("total|sum|in all|altogether|result|estimate", "합계|총합|전부|결과|예상치|모두 합쳐")
	}
	tot := tariffResult(g, g.of(totals))
	used := []string{tot.label, many}
	money := func() float64 { return m.price(g, 4, 40) }
	q := tariffDrawGroup(g, "k", money, m.say, used...)
	if g.maybe(0.3) {
		q.word = "radio"
	}
	used = append(used, q.label)
	var fields, rules []string
	say := func(q tariffGroup) string {
		kind := g.of(g.in("drop-down %s (%s)|a list %s with %s|%s: %s|%s (%s)", "드롭다운 %s(%s)|목록 %s: %s|%s(%s)|%s 선택(%s)"))
		if q.word == "radio" {
			kind = g.of(g.in("radio buttons %s (%s)|%s as radio buttons: %s", "라디오 버튼 %s(%s)|%s 라디오 버튼으로: %s"))
		}
		return fmt.Sprintf(kind, q.said, q.keys)
	}
	fields = append(fields, say(q))
	src := []string{q.word + " " + q.decl() + ": " + tariffOptions(q.names, q.values)}
	sum := tariffSum{q.name, 3}
	expl := q.said
	// val computes the result; the index of each choice, the number, the ticks.
	type state struct {
		k, j int
		n    float64
		on   bool
		more bool
	}
	val := func(s state) float64 { return q.values[s.k] }
	var second *tariffGroup
	switch g.n(0, 3) {
	case 0: // a second price
		x := tariffDrawGroup(g, "e", func() float64 { return m.price(g, 1, 9) }, m.say, used...)
		second = &x
		sum = tariffSum{sum.text + " + " + x.name, 1}
		expl = fmt.Sprintf(g.of(g.in("%s plus %s|%s + %s", "%s + %s|%s 더하기 %s")), q.said, x.said)
		was := val
		val = func(s state) float64 { return was(s) + x.values[s.j] }
	case 1: // a factor
		x := tariffDrawGroup(g, "f", func() float64 { return float64(g.n(5, 30)) / 10 }, func(v float64) string { return "x" + num(v) }, used...)
		second = &x
		sum = tariffSum{sum.text + " * " + x.name, 2}
		expl = fmt.Sprintf(g.of(g.in("%s times %s|%s x %s", "%s x %s|%s 곱하기 %s")), q.said, x.said)
		was := val
		val = func(s state) float64 { return was(s) * x.values[s.j] }
	}
	if second != nil {
		if g.maybe(0.2) {
			second.word = "radio"
		}
		fields = append(fields, say(*second))
		src = append(src, second.word+" "+second.decl()+": "+tariffOptions(second.names, second.values))
		used = append(used, second.label)
	}
	var n tariffPart
	counted := g.maybe(0.75) || second == nil
	if counted {
		n = tariffNew(g, many, "n")
		start := ""
		said := n.said
		if g.maybe(0.3) {
			v := g.n(1, 5)
			start = fmt.Sprint(v)
			said += fmt.Sprintf(tariffRaw(g, g.in(" (%d at first)| (starts at %d)", "(처음엔 %d)|(기본값 %d)")), v)
			src = append(src, "number "+n.val(start))
		} else {
			src = append(src, "number "+n.decl())
		}
		fields = append(fields, said)
		was := val
		val = func(s state) float64 { return was(s) * s.n }
		if sum.tie == 1 {
			expl = fmt.Sprintf(g.of(g.in("(%s) x %s|%[2]s times the two together (%[1]s)", "(%s) x %s|(%s)에 %s 곱하기")), expl, n.said)
		} else {
			expl = fmt.Sprintf(g.of(g.in("%s x %s|%s times %s", "%s x %s|%s 곱하기 %s")), expl, n.said)
		}
		sum = tariffSum{sum.in(2) + " * " + n.name, 2}
	}
	var let string
	fee, x := m.price(g, 2, 9), m.price(g, 30, 90)
	t := strings.NewReplacer("{x}", m.say(x), "{f}", m.say(fee))
	extra := ""
	was := val
	how := g.n(0, 5)
	if other && how != 1 {
		how = 5
	}
	switch how {
	case 0:
		extra = t.Replace(g.of(g.in("shipping {f}, free from {x}|plus {f} delivery, none from {x} on", "배송비 {f}, {x} 이상 무료|배달료 {f} 추가, {x}부터는 없음")))
		let = "let s = " + sum.text
		sum = tariffSum{fmt.Sprintf("s >= %s ? s : s + %s", num(x), num(fee)), 0}
		val = func(s state) float64 {
			v := was(s)
			if v >= x {
				return v
			}
			return v + fee
		}
	case 1:
		extra = t.Replace(g.of(g.in("{f} is always added|plus a one-off {f}", "{f} 항상 추가|기본료 {f} 더함")))
		sum = tariffSum{sum.in(1) + " + " + num(fee), 1}
		val = func(s state) float64 { return was(s) + fee }
	case 2:
		pc := g.step(5, 40, 5)
		extra = fmt.Sprintf(t.Replace(g.of(g.in("from {x} on you get %d%% off|when that is {x} or more, minus %d percent", "{x} 이상이면 %d%% 할인|{x}부터 %d%% 깎아줌"))), pc)
		let = "let s = " + sum.text
		sum = tariffSum{fmt.Sprintf("s >= %s ? s * %s : s", num(x), num(1-float64(pc)/100)), 0}
		val = func(s state) float64 {
			v := was(s)
			if v >= x {
				return v * (1 - float64(pc)/100)
			}
			return v
		}
	}
	rules = append(rules, fmt.Sprintf(g.of(g.in("%s = %s|%s is %s", "%s = %s|%s은(는) %s|%s: %s")), tot.said, expl))
	if extra != "" {
		rules = append(rules, extra)
	}
	var on []string
	if g.maybe(0.25) {
		y := tariffNew(g, tariffOther(g, g.in("extras|add-ons|on top|goodies|options|special wishes", "추가|추가 선택|옵션|부가 서비스|덤"), used...), "y")
		names := g.some(g.in(tariffTicksEn, tariffTicksKo), g.n(2, 4))
		var values []float64
		var keys []string
		for i := range names {
			names[i] = g.in(title(names[i]), names[i])
			values = append(values, m.price(g, 1, 9))
			for slices.Contains(values[:i], values[i]) { // equal values couldn't be told apart
				values[i] = m.price(g, 1, 9)
			}
			keys = append(keys, names[i]+" "+m.say(values[i]))
		}
		used = append(append(used, y.label), names...)
		src = append(src, "checks "+y.decl()+": "+tariffOptions(names, values))
		fields = append(fields, fmt.Sprintf(g.of(g.in("%s, several may be ticked (%s)|checkboxes %s: %s", "%s 여러 개 체크 가능(%s)|체크박스들 %s: %s")), y.said, strings.Join(keys, ", ")))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s are added once|then add the ticked %s", "%s 고른 만큼 더하기(한 번)|체크한 %s 값은 마지막에 더함")), y.said))
		if sum.tie == 0 {
			let = lines(let, g.in("let q = ", "let 앞 = ")+sum.text)
			sum = tariffSum{g.in("q", "앞"), 3}
		}
		sum = tariffSum{sum.in(1) + " + sum(" + y.name + ")", 1}
		on = []string{names[0], names[len(names)-1]}
		was, both := val, values[0]+values[len(values)-1]
		val = func(s state) float64 {
			if s.more {
				return was(s) + both
			}
			return was(s)
		}
	}
	var tick *tariffPart
	if g.maybe(0.45) {
		c := tariffNew(g, tariffOther(g, g.in(tariffTicksEn, tariffTicksKo), used...), "c")
		tick = &c
		if sum.tie == 0 {
			let = lines(let, g.in("let p = ", "let 값 = ")+sum.text)
			sum = tariffSum{g.in("p", "값"), 3}
		}
		was := val
		add := m.price(g, 1, 12)
		pc := float64(g.step(5, 60, 5))
		src = append(src, "check "+c.decl())
		if g.maybe(0.5) {
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s adds %s at the very end|tick box %s: +%s once", "체크박스 %s: 마지막에 +%s|%s 체크하면 %s 추가(한 번)")), c.said, m.say(add)))
			sum = tariffSum{fmt.Sprintf("%s + (%s ? %s : 0)", sum.in(1), c.name, num(add)), 1}
			val = func(s state) float64 {
				if s.on {
					return was(s) + add
				}
				return was(s)
			}
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s makes all of it %s%% dearer|tick box %s: +%s%% on everything", "체크박스 %s: 전체 금액 +%s%%|%s 체크하면 전체가 %s%% 비싸짐")), c.said, num(pc)))
			sum = tariffSum{fmt.Sprintf("%s * (%s ? %s : 1)", sum.in(2), c.name, num(1+pc/100)), 2}
			val = func(s state) float64 {
				if s.on {
					return was(s) * (1 + pc/100)
				}
				return was(s)
			}
		}
	}
	sketch := append([]string{"app " + tariffTitle(g, topic)}, src...)
	sketch = append(sketch, let, "show "+tot.label+" = "+sum.text+m.format)
	var checks []*check
	for i := range 3 {
		s := state{k: i % len(q.names), n: float64(g.n(2, 9) + i*5), on: tick != nil && i != 0, more: on != nil && i != 1}
		c := newCheck(fmt.Sprintf("case %d", i+1)).choose(q.label, q.names[s.k])
		if second != nil {
			s.j = (len(second.names) - 1 + i) % len(second.names)
			c.choose(second.label, second.names[s.j])
		}
		if counted {
			c.fill(n.label, num(s.n))
		}
		if s.more {
			c.tick(on[0]).tick(on[1])
		}
		if s.on {
			c.tick(tick.label)
		}
		checks = append(checks, c.number(tariffRound(val(s), m)))
	}
	return made{tariffWrite(g, topic, fields, rules, []string{tot.said}, nil), lines(sketch...), checks}
}

// tariffUnits draws conversions by factors that the request states.
func tariffUnits(g *gen) made {
	words := g.some(g.in(tariffUnitsEn, tariffUnitsKo), 6)
	if g.maybe(0.25) {
		return tariffUnitPick(g, words)
	}
	k := []int{2, 3, 3, 4, 4, 5}[g.n(0, 5)]
	from := tariffNew(g, words[0], "a")
	factor := func() float64 {
		switch g.n(0, 3) {
		case 0:
			return float64(g.n(2, 90)) / 10
		case 1:
			return float64(g.n(11, 400)) / 100
		}
		return float64(g.n(2, 60))
	}
	places := ""
	dec := -1
	if g.maybe(0.3) {
		dec = g.n(0, 3)
		places = fmt.Sprintf(" .%d", dec)
	}
	round := func(x float64) float64 {
		if dec < 0 {
			return x
		}
		p := math.Pow(10, float64(dec))
		return math.Round(x*p) / p
	}
	var rules, results, src, more []string
	two := g.maybe(0.2)
	if two {
		k = 2
	}
	topic := words[0] + g.in(" to ", "→") + words[1]
	if k > 2 && g.maybe(0.5) {
		topic = g.of(g.in("unit helper|market units|converter|"+words[0]+" converter|old measures|measure table", "단위 변환|장터 단위|변환기|"+words[0]+" 변환|옛 단위|단위표"))
	}
	start := ""
	fields := []string{from.said}
	src = append(src, "app "+tariffTitle(g, topic))
	if !two && g.maybe(0.3) {
		v := g.n(1, 20)
		start = fmt.Sprint(v)
		fields[0] += fmt.Sprintf(tariffRaw(g, g.in(" (%d at first)| starting at %d", "(처음 값 %d)|(기본값 %d)")), v)
		src = append(src, "number "+from.val(start))
	} else {
		src = append(src, "number "+from.decl())
	}
	x := float64(g.n(2, 50))
	c1 := newCheck("first").fill(from.label, num(x))
	c2 := newCheck("second").fill(from.label, num(x+7.5))
	sub := func(s string, a ...any) string { return fmt.Sprintf(g.of(s), a...) }
	if two {
		f := factor()
		back := tariffNew(g, words[1], "b")
		r1 := tariffNew(g, g.in("in "+words[1], words[1]+" 환산"), "")
		r2 := tariffNew(g, g.in("in "+words[0], words[0]+" 환산"), "")
		fields = append(fields, back.said)
		rules = append(rules, sub(g.in("both ways: 1 of the %[1]s = %[3]s %[2]s|1 of %[1]s makes %[3]s of %[2]s, and the way back too", "양방향: 1 %[1]s = %[3]s %[2]s|1 %[1]s에 %[3]s %[2]s, 반대로도"), words[0], words[1], num(f)))
		results = append(results, sub(g.in("%s for the first|%s (from the first box)", "%s(첫 칸에서)|%s(첫 번째 값으로)"), r1.said), sub(g.in("%s for the second|%s (from the second box)", "%s(둘째 칸에서)|%s(두 번째 값으로)"), r2.said))
		src = append(src, "number "+back.decl(), "show "+r1.label+" = "+from.name+" * "+num(f)+places, "show "+r2.label+" = "+back.name+" / "+num(f)+places)
		c1.number(round(x * f))
		c2.fill(back.label, num(f*3)).number(3).number(round((x + 7.5) * f))
	} else {
		prev, prevWord, prevVal := from.name, words[0], func(x float64) float64 { return x }
		for i := 1; i < k; i++ {
			r := tariffResult(g, words[i])
			f := factor()
			F := num(f)
			var e string
			var v func(float64) float64
			base := func(x float64) float64 { return x }
			name, word := from.name, words[0]
			if i > 1 && prev != "" && g.maybe(0.35) { // from the unit before it
				name, word, base = prev, prevWord, prevVal
			}
			if g.maybe(0.6) {
				rules = append(rules, sub(g.in("1 of the %[1]s = %[3]s %[2]s|%[2]s: %[1]s times %[3]s|%[2]s = %[1]s x %[3]s|multiply %[1]s by %[3]s for %[2]s", "1 %[1]s = %[3]s %[2]s|%[2]s = %[1]s x %[3]s|%[2]s: %[1]s 곱하기 %[3]s"), word, words[i], F))
				e = name + " * " + F
				v = func(x float64) float64 { return base(x) * f }
			} else {
				rules = append(rules, sub(g.in("%[3]s of the %[1]s = one of the %[2]s|%[2]s: %[1]s divided by %[3]s|%[2]s = %[1]s / %[3]s|divide %[1]s by %[3]s for %[2]s", "%[3]s %[1]s = 1 %[2]s|%[2]s = %[1]s / %[3]s|%[2]s: %[1]s 나누기 %[3]s"), word, words[i], F))
				e = name + " / " + F
				v = func(x float64) float64 { return base(x) / f }
			}
			results = append(results, r.said)
			src = append(src, "show "+r.label+" = "+e+places)
			c1.number(round(v(x)))
			c2.number(round(v(x + 7.5)))
			prev, prevWord, prevVal = r.name, words[i], v
		}
	}
	if dec >= 0 {
		more = append(more, []string{
			g.of(g.in("no decimals|rounded to whole numbers", "소수점 없이|정수로 반올림")), g.of(g.in("one decimal|with 1 decimal place", "소수 한 자리|소수점 1자리까지")),
			g.of(g.in("two decimals|to 2 decimals", "소수 둘째 자리까지|소수점 2자리")), g.of(g.in("three decimals|3 decimals please", "소수 셋째 자리까지|소수점 3자리"))}[dec])
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), []*check{c1, c2}}
}
