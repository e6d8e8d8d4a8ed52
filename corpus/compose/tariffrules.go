package compose

import (
	"fmt"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tariffTier draws a price by steps.
func tariffTier(g *gen) made {
	m := tariffCash(g)
	topic, many, one := tariffThing(g)
	word := many
	if !g.ko() && g.maybe(0.3) {
		word = "number of " + many
	}
	n := tariffNew(g, word, "n")
	tot := tariffResult(g, tariffOther(g, g.in(tariffTotalsEn, tariffTotalsKo), word))
	rule, sum, price, at := tariffRule(g, m, n.name, one, many)
	rules := []string{rule}
	x := m.price(g, 30, 90)
	fee := m.price(g, 2, 9)
	X, F := m.say(x), m.say(fee)
	t := strings.NewReplacer("{x}", X, "{f}", F, "{one}", one)
	final := price
	var let string
	switch g.n(0, 7) {
	case 0:
		rules = append(rules, t.Replace(g.of(g.in("at most {x}|never more than {x}|capped at {x}|{x} is the maximum", "최대 {x}|아무리 많아도 {x}까지만|상한 {x}|{x} 넘으면 {x}"))))
		sum = tariffSum{fmt.Sprintf("min(%s, %s)", num(x), sum.text), 3}
		final = func(n float64) float64 { return min(x, price(n)) }
		at[2] += math.Ceil(x)
		if m.ko {
			at[2] = at[0] * 8
		}
	case 1:
		rules = append(rules, t.Replace(g.of(g.in("at least {x}|never less than {x}|the minimum is {x}|but everyone pays at least {x}", "최소 {x}|아무리 적어도 {x}|최소 금액은 {x}|{x}보다 적으면 {x}"))))
		sum = tariffSum{fmt.Sprintf("max(%s, %s)", num(x), sum.text), 3}
		final = func(n float64) float64 { return max(x, price(n)) }
	case 2:
		rules = append(rules, t.Replace(g.of(g.in("plus {f} on top once|{f} handling always comes on top|add a fixed {f} at the end", "거기에 {f} 한 번 더함|수수료 {f}은 항상 추가|마지막에 {f} 더하기"))))
		sum = tariffSum{sum.in(1) + " + " + num(fee), 1}
		final = func(n float64) float64 { return price(n) + fee }
	case 3:
		rules = append(rules, t.Replace(g.of(g.in("delivery {f}, free from {x} on|{f} shipping is added, but not from {x} up|below {x} we add {f} for the trip", "배송비 {f}, {x} 이상이면 무료|{x} 미만이면 배달비 {f} 추가|{x}부터 배송 공짜, 아니면 {f} 추가"))))
		let = "let s = " + sum.text
		sum = tariffSum{fmt.Sprintf("s >= %s ? s : s + %s", num(x), num(fee)), 0}
		final = func(n float64) float64 {
			if price(n) >= x {
				return price(n)
			}
			return price(n) + fee
		}
	}
	fields := []string{n.said}
	var second tariffPart
	times := float64(g.n(2, 9))
	if let == "" && len(rules) == 1 && g.maybe(0.35) {
		second = tariffNew(g, tariffOther(g, g.in("teams|days in a row|seasons|families|trips|orders|vans|branches|evenings|months|groups", "팀 수|며칠 연속|계절 수|가족 수|왕복 횟수|주문 수|트럭 수|지점 수|개월 수|모둠 수"), word, tot.label), "b")
		fields = append(fields, second.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("all that times %s|and the whole thing x %s", "그 값에 %s 곱하기|전체 x %s")), second.said))
		sum = tariffSum{sum.in(2) + " * " + second.name, 2}
		final = func(n float64) float64 { return price(n) * times }
	}
	slide := 0.0
	if g.maybe(0.15) {
		slide = math.Ceil(max(at[0], at[1], at[2])) + float64(g.n(0, 30))
		fields[0] += fmt.Sprintf(tariffRaw(g, g.in(" (a slider from 1 to %s)| as a slider 1 to %s", "(1~%s 슬라이더)|(슬라이더, 1부터 %s까지)")), num(slide))
	}
	var tick *tariffPart
	var ticked func(float64) float64
	if g.maybe(0.3) {
		c := tariffNew(g, tariffOther(g, g.in(tariffTicksEn, tariffTicksKo), word, tot.label), "c")
		if let == "" && sum.tie == 0 || let != "" {
			let = lines(let, g.in("let p = ", "let 값 = ")+sum.text)
			sum = tariffSum{g.in("p", "값"), 3}
		}
		was := final
		pc := float64(g.step(5, 50, 5))
		add := m.price(g, 2, 9)
		switch g.n(0, 2) {
		case 0:
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s takes %s%% off all of it|a tick box %s: the whole thing minus %s percent", "체크박스 %s: 전체에서 %s%% 할인|%s 체크하면 전체 %s%% 빼기")), c.said, num(pc)))
			sum = tariffSum{fmt.Sprintf("%s * (%s ? %s : 1)", sum.in(2), c.name, num(1-pc/100)), 2}
			ticked = func(n float64) float64 { return was(n) * (1 - pc/100) }
		case 1:
			rules = append(rules, fmt.Sprintf(g.of(g.in("with a checkbox %s that adds %s in the end|ticking %s puts %s on top of that", "체크박스 %s: 마지막에 %s 추가|%s 체크하면 %s 더함")), c.said, m.say(add)))
			sum = tariffSum{fmt.Sprintf("%s + (%s ? %s : 0)", sum.in(1), c.name, num(add)), 1}
			ticked = func(n float64) float64 { return was(n) + add }
		default:
			rules = append(rules, fmt.Sprintf(g.of(g.in("checkbox %s: everything doubles|tick %s and the whole price is doubled", "체크박스 %s: 전부 두 배|%s 체크하면 전체가 2배")), c.said))
			sum = tariffSum{fmt.Sprintf("%s * (%s ? 2 : 1)", sum.in(2), c.name), 2}
			ticked = func(n float64) float64 { return 2 * was(n) }
		}
		tick = &c
	}
	results := []string{tot.said}
	src := []string{"app " + tariffTitle(g, topic), "number " + n.decl()}
	if slide > 0 {
		src[1] = strings.TrimSuffix("slider "+n.name+" 1.."+num(slide)+" "+strings.TrimPrefix(n.decl(), n.name+" "), " "+n.name)
	}
	if second.label != "" {
		src = append(src, "number "+second.decl())
	}
	if tick != nil {
		src = append(src, "check "+tick.decl())
	}
	each := tariffResult(g, tariffOther(g, g.in("average|mean price|per piece|price each|average each", "평균|개당 평균|하나당|평균 단가|한 개 값"), word, tot.label))
	avg := g.maybe(0.3)
	if avg && tot.name == "" {
		let = lines(let, g.in("let t = ", "let 전체 = ")+sum.text)
		sum = tariffSum{g.in("t", "전체"), 3}
		tot.name = sum.text
	}
	src = append(src, let, fmt.Sprintf("show %s = %s%s", tot.label, sum.text, m.format))
	if avg {
		results = append(results, each.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%[2]s is %[1]s divided by %[3]s|%[2]s = %[1]s / %[3]s", "%[2]s = %[1]s / %[3]s|%[2]s: %[1]s ÷ %[3]s")), tot.said, each.said, n.said))
		src = append(src, fmt.Sprintf("show %s = %s / %s%s", each.label, tot.name, n.name, m.format))
	}
	var more []string
	lim := float64(g.step(5, 200, 5))
	warn := g.of(g.in(tariffVerdictsEn, tariffVerdictsKo))
	alert := g.maybe(0.35)
	over := g.maybe(0.5)
	if alert {
		if over {
			more = append(more, fmt.Sprintf(g.of(g.in(`if %[1]s are over %[2]s say "%[3]s"|"%[3]s" appears when there are more than %[2]s %[4]s|with more than %[2]s %[4]s it says "%[3]s"`, `%[2]s%[5]s 넘으면 "%[3]s" 표시|%[1]s 값이 %[2]s 초과면 "%[3]s" 라고 뜨게`)), n.said, num(lim), warn, many, one))
		} else {
			more = append(more, fmt.Sprintf(g.of(g.in(`if there are %[2]s or more %[4]s say "%[3]s"|from %[2]s %[4]s on write "%[3]s"|at %[2]s %[4]s and up the text "%[3]s" shows up`, `%[2]s%[5]s 이상이면 "%[3]s" 표시|%[1]s 값이 %[2]s 이상일 때 "%[3]s" 라고 뜨게`)), n.said, num(lim), warn, many, one))
		}
		op := " >= "
		if over {
			op = " > "
		}
		src = append(src, "if "+n.name+op+num(lim)+": say "+warn)
	}
	var checks []*check
	for i, x := range at {
		c := newCheck(fmt.Sprintf("case %d", i+1)).fill(n.label, num(x))
		want := final(x)
		if second.label != "" {
			c.fill(second.label, num(times))
		}
		if tick != nil && i > 0 {
			c.tick(tick.label)
			want = ticked(x)
		}
		c.number(tariffRound(want, m))
		if avg {
			c.number(tariffRound(want/x, m))
		}
		if alert && i == 2 {
			if x > lim || !over && x == lim {
				c.text(warn)
			} else {
				c.gone(warn)
			}
		}
		checks = append(checks, c)
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), checks}
}

// tariffRound is a result as its format shows it.
func tariffRound(x float64, m tariffMoney) float64 {
	if strings.HasPrefix(m.format, " .0") {
		return math.Round(x)
	}
	return math.Round(x*100) / 100
}

func tariffTitle(g *gen, topic string) string {
	s := topic
	if !g.ko() {
		s = title(topic)
	}
	if g.maybe(0.2) {
		s = g.of("🧾|📏|⏱️|🧮|📅|⭐|🎟️|📦|🔢") + " " + s
	}
	return s
}

// tariffClass draws a number that gets a text by thresholds.
func tariffClass(g *gen) made {
	if g.maybe(0.25) {
		return tariffBoth(g)
	}
	a := strings.Split(g.of(g.in(tariffMeasuresEn, tariffMeasuresKo)), ";")
	topic := a[0]
	k := []int{2, 3, 3, 4, 4, 5}[g.n(0, 5)]
	texts := g.some(g.in(tariffVerdictsEn, tariffVerdictsKo), k+2)
	lim := make([]float64, k-1)
	step := g.n(2, 40)
	scale := []float64{1, 1, 1, 10, 0.5, 0.1}[g.n(0, 5)]
	two := g.maybe(0.35) // the number is worked out of two
	if two {
		scale = max(1, scale) // so that no check hangs on the last bit of a fraction
	}
	at := g.n(1, 3) * step
	for i := range lim {
		lim[i] = math.Round(float64(at)*scale*10) / 10
		at += g.n(1, step)
	}
	var fields, rules, results []string
	var src []string
	var fill func(c *check, x float64) *check
	src = append(src, "app "+tariffTitle(g, topic))
	value, what := "", ""
	shown := false
	if two {
		two := g.some(g.in(tariffUnitsEn, tariffUnitsKo), 2)
		p, q := tariffNew(g, two[0], "a"), tariffNew(g, two[1], "b")
		r := tariffResult(g, tariffOther(g, a[1], two...))
		div := float64(g.n(2, 9))
		fields = []string{p.said, q.said}
		src = append(src, "number "+p.decl(), "number "+q.decl())
		how := g.n(0, 4)
		words := []string{
			g.in("%[1]s divided by %[2]s|%[1]s / %[2]s", "%[1]s / %[2]s|%[1]s ÷ %[2]s"),
			g.in("%[1]s plus %[2]s|the sum of %[1]s and %[2]s|%[1]s + %[2]s", "%[1]s + %[2]s|%[1]s 더하기 %[2]s"),
			g.in("%[1]s minus %[2]s|%[1]s - %[2]s", "%[1]s - %[2]s|%[1]s 빼기 %[2]s"),
			g.in("%[1]s times %[2]s divided by %[3]s|%[1]s x %[2]s / %[3]s", "%[1]s x %[2]s / %[3]s|%[1]s 곱하기 %[2]s 나누기 %[3]s"),
			g.in("%[1]s plus %[3]s times %[2]s|%[1]s + %[3]s x %[2]s", "%[1]s + %[3]s x %[2]s|%[1]s 더하기 %[2]s의 %[3]s배"),
		}[how]
		expr := []string{"%[1]s / %[2]s", "%[1]s + %[2]s", "%[1]s - %[2]s", "%[1]s * %[2]s / %[3]s", "%[1]s + %[3]s * %[2]s"}[how]
		said := fmt.Sprintf(g.of(words), p.said, q.said, num(div))
		if how < 3 {
			said = strings.Split(said, "%!")[0]
		}
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s = %s|%s is %s", "%s = %s|%s: %s")), r.said, said))
		results = append(results, r.said)
		e := strings.Split(fmt.Sprintf(expr, p.name, q.name, num(div)), "%!")[0]
		value = r.name
		if value == "" {
			value = "x"
			src = append(src, "let x = "+e, "show "+r.label+" = x")
		} else {
			src = append(src, "show "+r.label+" = "+e)
		}
		what, shown = r.said, true
		y := float64(g.n(2, 9))
		if how == 3 {
			y = 2 * div
		}
		fill = func(c *check, x float64) *check {
			first := []float64{x * y, x - y, x + y, x * div / y, x - div*y}[how]
			return c.fill(p.label, tariffExact(first)).fill(q.label, num(y))
		}
	} else {
		n := tariffNew(g, a[1], "n")
		fields = []string{n.said}
		value, what = n.name, n.said
		bound := ""
		if g.maybe(0.2) {
			most := math.Ceil(lim[len(lim)-1]*2) + float64(g.n(5, 50))
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s goes from 0 to %s|%s can only be 0 to %s", "%s 범위는 0~%s|%s: 0부터 %s까지만")), n.said, num(most)))
			bound = " 0.." + num(most)
		}
		decl := n.name + bound
		if n.name != n.label {
			decl += " " + n.label
		}
		src = append(src, "number "+decl)
		fill = func(c *check, x float64) *check { return c.fill(n.label, num(x)) }
	}
	op := g.of("<|<=|>=|>")
	said, expr := tariffSteps(g, value, what, op, lim, texts[:k], func(s string) string { return `"` + s + `"` }, func(s string) string { return `"` + s + `"` })
	rules = append(rules, said)
	var more []string
	var label tariffPart
	switch g.n(0, 3) {
	case 0:
		label = tariffResult(g, tariffOther(g, g.in("verdict|rating|class|result|level|grade|advice|category|status", "판정|등급|평가|결과|단계|분류|조언|상태"), a[1], topic))
		results = append(results, label.said)
		src = append(src, "show "+label.label+" = "+expr)
	case 1:
		more = append(more, g.of(g.in("put that text in big|write the text large|the text in big letters", "글자는 크게|그 문구를 크게 표시|문구는 큼직하게")))
		src = append(src, "big "+expr)
	default:
		if !shown || g.maybe(0.5) {
			more = append(more, g.of(g.in("just say the text|it says the text that fits|only the text, as a sentence below|say which it is", "해당 문구만 표시|맞는 문구를 말해줘|문구가 아래에 나오게")))
		}
		src = append(src, "say {"+expr+"}")
	}
	// A second thing that goes by the same borders: a number for each class.
	var nums []float64
	if g.maybe(0.35) && label.label != "" {
		extra := tariffResult(g, tariffOther(g, g.in("fee|points|bonus|minutes|stickers|discount in percent|fine|portions|prize|days off", "요금|점수|보너스|스티커|벌금|상금|쿠폰 수|휴식 분|할인율|인분"), a[1], label.label))
		var list []string
		for range k {
			x := float64(g.n(1, 60))
			nums = append(nums, x)
			list = append(list, num(x))
		}
		ident := func(s string) string { return s }
		_, e := tariffSteps(g, value, what, op, lim, list, ident, ident)
		var pairs []string
		for i, x := range list {
			pairs = append(pairs, fmt.Sprintf(`"%s" %s`, texts[i], x))
		}
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s by class: %s|%s also depends on it: %s", "%s 등급별로: %s|%s: %s")), extra.said, strings.Join(pairs, ", ")))
		results = append(results, extra.said)
		src = append(src, "show "+extra.label+" = "+e)
	}
	warn := texts[k]
	top := lim[len(lim)-1] * 2
	alert := g.maybe(0.25)
	if alert {
		more = append(more, fmt.Sprintf(g.of(g.in(`and if %s is more than %s also "%s"|besides, when %s is above %s: "%s"`, `그리고 %s 값이 %s 넘으면 "%s" 도 표시|추가로 %s 값 %s 초과면 "%s"`)), what, num(top), warn))
		src = append(src, fmt.Sprintf("if %s > %s: say %s", value, num(top), warn))
	}
	class := func(x float64) int {
		i := 0
		for _, l := range lim {
			if x > l || x == l && (op == "<" || op == ">=") {
				i++
			}
		}
		return i
	}
	var checks []*check
	try := []float64{lim[0], lim[len(lim)-1] + 0.5, math.Round(lim[0]*5) / 10}
	for i, x := range try {
		c := fill(newCheck(fmt.Sprintf("case %d", i+1)), x)
		at := class(x)
		c.text(texts[at])
		if nums != nil {
			c.number(nums[at])
		}
		if alert && !strings.Contains(texts[at], warn) {
			if x > top {
				c.text(warn)
			} else {
				c.gone(warn)
			}
		}
		checks = append(checks, c)
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), checks}
}

// tariffExact writes a number that a check fills in.
func tariffExact(x float64) string { return num(math.Round(x*1e6) / 1e6) }

// tariffSteps says and writes what each class between the limits gets; the classes rise.
func tariffSteps(g *gen, value, what, op string, lim []float64, texts []string, say, write func(string) string) (said, expr string) {
	var list []string
	k := len(lim)
	if op[0] == '<' {
		word := map[string]string{"<": g.in("under|below|less than|<", " 미만| 미만|보다 작으면"), "<=": g.in("up to|at most|<=", " 이하| 이하|까지")}[op]
		w := g.of(word)
		for i, l := range lim {
			expr += fmt.Sprintf("%s %s %s ? %s : ", value, op, num(l), write(texts[i]))
			list = append(list, tariffArm(g, w, num(l), say(texts[i])))
		}
		expr += write(texts[k])
		list = append(list, tariffElse(g, say(texts[k])))
	} else {
		word := map[string]string{">": g.in("over|above|more than|>", " 초과| 초과|보다 크면"), ">=": g.in("from|at least|>=", " 이상| 이상|부터")}[op]
		w := g.of(word)
		for i := k - 1; i >= 0; i-- {
			expr += fmt.Sprintf("%s %s %s ? %s : ", value, op, num(lim[i]), write(texts[i+1]))
			list = append(list, tariffArm(g, w, num(lim[i]), say(texts[i+1])))
		}
		expr += write(texts[0])
		list = append(list, tariffElse(g, say(texts[0])))
	}
	lead := fmt.Sprintf(g.of(g.in("%s|if %s is|%s:|depending on %s:|when %s is", "%s|%s에 따라|%s 값이|%s:")), what) + " "
	return lead + strings.Join(list, ", "), expr
}

func tariffArm(g *gen, word, limit, text string) string {
	if g.ko() {
		if strings.HasSuffix(word, "면") || strings.HasSuffix(word, "까지") || strings.HasSuffix(word, "부터") {
			return limit + word + " " + text
		}
		return limit + " " + strings.TrimSpace(word) + " " + text
	}
	return strings.TrimSpace(word) + " " + limit + " " + text
}

func tariffElse(g *gen, text string) string {
	return g.of(g.in("otherwise|else|anything else|the rest", "나머지는|그 외엔|아니면|그 밖에는")) + " " + text
}

// tariffOptions writes options with their values as a sketch has them.
func tariffOptions(names []string, values []float64) string {
	var list []string
	for i, n := range names {
		if r, _ := utf8.DecodeRuneInString(n); unicode.IsDigit(r) {
			n = `"` + n + `"`
		}
		list = append(list, n+"="+num(values[i]))
	}
	return strings.Join(list, " | ")
}
