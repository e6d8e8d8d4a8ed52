package compose

import (
	"fmt"
	"strings"
)

func (p *press) count() made {
	switch p.IntN(10) {
	case 0, 1, 2:
		return p.several()
	case 3, 4:
		return p.money()
	case 5:
		return p.stock()
	}
	return p.single()
}

// A pressStep is a button that changes a number.
type pressStep struct {
	label string
	by    int
}

func (p *press) steps(unit string) []pressStep {
	n := 1
	if p.maybe(0.45) {
		n = p.n(2, 3)
	}
	sizes := p.some("1|2|3|4|5|6|7|8|10|12|15|20|25|30|50", n)
	taps := p.some(p.in(pressTapEn, pressTapKo), n)
	var list []pressStep
	plain := p.maybe(0.4)
	for i := range sizes {
		s := pressStep{label: taps[i]}
		fmt.Sscan(sizes[i], &s.by)
		if plain {
			s.label = "+" + sizes[i] + unit
		} else if n == 1 && p.maybe(0.5) {
			s.by = 1
		}
		list = append(list, s)
	}
	return list
}

// stepText says what a button does.
func (p *press) stepText(s pressStep) string {
	if s.by < 0 {
		return p.say("%[1]s takes %[2]d away|button %[1]s: -%[2]d|%[1]s makes it %[2]d less|a button %[1]s which subtracts %[2]d",
			"%[1]s 누르면 %[2]d 빼기|%[1]s 버튼은 -%[2]d|%[1]s 버튼 누르면 %[2]d 줄고", p.q(s.label), -s.by)
	}
	if s.label[0] == '+' {
		return p.say("button %[1]s|a button %[1]s|a %[1]s button", "%[1]s 버튼|버튼 %[1]s", p.q(s.label))
	}
	return p.say("%[1]s adds %[2]d|button %[1]s: +%[2]d|%[1]s = +%[2]d|pressing %[1]s adds %[2]d|a button %[1]s for +%[2]d|when I press %[1]s it goes up by %[2]d|each press on %[1]s is %[2]d more|%[1]s (+%[2]d)",
		"%[1]s 누르면 %[2]d씩 <늘>|%[1]s 버튼은 +%[2]d|%[1]s 버튼(+%[2]d)|%[1]s 한 번에 %[2]d씩 더하기|버튼은 %[1]s, 한 번 누를 때마다 %[2]d <늘>", p.q(s.label), s.by)
}

func pressShift(s pressStep, floor bool, name string) string {
	switch {
	case s.by > 0:
		return fmt.Sprintf("%s += %d", name, s.by)
	case floor:
		return fmt.Sprintf("%s = max(0, %s - %d)", name, name, -s.by)
	}
	return fmt.Sprintf("%s -= %d", name, -s.by)
}

// single counts one thing.
func (p *press) single() made {
	thing := p.of(p.in(pressThingsEn, pressThingsKo))
	steps := p.steps("")
	first, kept, start := steps[0].by, p.maybe(0.35), 0
	if p.maybe(0.2) {
		start = p.n(2, 60)
	}
	goal := start + first*p.n(4, 12)
	if p.maybe(0.3) {
		goal++
	}
	hasGoal, left, percent, bar := p.maybe(0.7), p.maybe(0.3), p.maybe(0.2), p.maybe(0.25)
	if !hasGoal {
		left, percent, bar = false, false, false
	}
	text := p.texts(2)
	L := p.label(thing)
	parts := []string{}
	if p.maybe(0.8) {
		parts = append(parts, p.say("the number is labelled %[1]s|shows %[1]s|%[1]s shown on top", "%[1]s 표시|숫자 이름은 %[1]s|%[1]s 숫자 <보>", p.q(L)))
	}
	sketch := []string{"app " + p.in(title(thing)+" counter", thing+" 카운터"), fmt.Sprintf("%s n = %d", p.hold(kept), start), "show " + L + " = n"}
	if start > 0 {
		parts = append(parts, p.say("starts at %[1]d|begin with %[1]d|the first value is %[1]d", "처음 값은 %[1]d|%[1]d부터 시작|시작은 %[1]d", start))
	}
	// The buttons stay in their order, whatever the order of the parts.
	var does []string
	for _, s := range steps {
		does = append(does, p.stepText(s))
	}
	parts = append(parts, strings.Join(does, ", "))
	leftLabel := p.of(p.in("Left|To go|Missing|Still open", "남음|남은 수|아직|더 필요"))
	if hasGoal {
		parts = append(parts, p.say("at %[1]d or more it says %[2]s|from %[1]d on: %[2]s|when it reaches %[1]d show %[2]s|goal %[1]d, then the text %[2]s|%[2]s at %[1]d and above|as soon as it is %[1]d, say %[2]s|once there are %[1]d, %[2]s appears",
			"%[1]d 이상이면 %[2]s <나>|%[1]d 되면 %[2]s <뜨>|목표 %[1]d, 다 되면 %[2]s|%[1]d부터는 %[2]s라고 <나>|%[2]s: %[1]d 이상일 때|%[1]d 넘거나 같으면 %[2]s", goal, p.q(text[0])))
	}
	if left {
		sketch = append(sketch, fmt.Sprintf("show %s = max(0, %d - n)", leftLabel, goal))
		parts = append(parts, p.say("%[1]s = what is missing to %[2]d, never below 0|how many are missing until %[2]d, as %[1]s (not under 0)", "%[2]d까지 얼마나 남았는지 %[1]s(으)로 표시 (0 아래로는 안 감)|%[1]s = %[2]d에서 뺀 수, 최소 0", p.q(leftLabel), goal))
	}
	if percent {
		sketch = append(sketch, fmt.Sprintf("show %s = n / %d * 100 .0 %%", p.in("Percent", "퍼센트"), goal))
		parts = append(parts, p.say("percent of %[1]d without decimals|also the percent of the %[1]d (no decimals)", "%[1]d의 몇 퍼센트인지 소수점 없이|퍼센트(%[1]d 기준, 소수 없이)도", goal))
	}
	if bar {
		sketch = append(sketch, fmt.Sprintf("bar %s = n, %d", p.in("Progress", "진행"), goal))
		parts = append(parts, p.say("a progress bar up to %[1]d|progress bar to %[1]d", "%[1]d까지 진행 막대|진행 막대 (끝이 %[1]d)", goal))
	}
	undo, multi := p.maybe(0.35), len(steps) > 1
	if undo && multi {
		sketch[1] += "\nvar last = 0"
	}
	for _, s := range steps {
		do := pressShift(s, false, "n")
		if undo && multi {
			do += fmt.Sprintf("; last = %d", s.by)
		}
		sketch = append(sketch, "button "+s.label+": "+do)
	}
	checks := []*check{newCheck("presses").click(steps[0].label, 3).number(float64(start + 3*first))}
	if multi {
		checks[0] = newCheck("presses").click(steps[0].label, 2).click(steps[1].label, 1).number(float64(start + 2*first + steps[1].by))
	}
	if undo {
		label := p.of(p.in(pressUndoEn, pressUndoKo))
		if multi {
			sketch = append(sketch, "button "+label+": n -= last; last = 0")
			parts = append(parts, p.say("%[1]s takes the last press back|a button %[1]s that undoes the last press", "%[1]s 누르면 방금 누른 것만 취소|%[1]s 버튼은 마지막 한 번만 되돌림", p.q(label)))
			checks = append(checks, newCheck("undo").click(steps[1].label, 2).click(steps[0].label, 2).click(label, 1).number(float64(start+2*steps[1].by+first)))
		} else {
			sketch = append(sketch, fmt.Sprintf("button %s: n = max(0, n - %d)", label, first))
			parts = append(parts, p.say("%[1]s takes %[2]d away but never goes below 0|a button %[1]s: %[2]d less, not under 0", "%[1]s 누르면 %[2]d 빼기, 0 밑으로는 안 내려감|%[1]s 버튼은 -%[2]d (최소 0)", p.q(label), first))
			checks = append(checks, newCheck("undo").click(steps[0].label, 5).click(label, 2).number(float64(start+3*first)))
		}
	}
	if p.maybe(0.4) {
		label := p.of(p.in(pressZeroEn, pressZeroKo))
		sketch = append(sketch, fmt.Sprintf("button %s: n = %d", label, start))
		parts = append(parts, p.say("%[1]s sets it back to %[2]d|a button %[1]s (back to %[2]d)", "%[1]s 누르면 %[2]d(으)로|%[1]s 버튼은 다시 %[2]d", p.q(label), start))
		checks = append(checks, newCheck("again").click(steps[0].label, 2).click(label, 1).click(steps[0].label, 1).number(float64(start+first)))
	}
	if hasGoal {
		at := "n >= " + fmt.Sprint(goal)
		presses := (goal - start + first - 1) / first
		if p.maybe(0.25) {
			more := goal + first*p.n(2, 5)
			sketch = append(sketch, fmt.Sprintf("if %s && n < %d: say %s", at, more, text[0]), fmt.Sprintf("if n >= %d: say %s", more, text[1]))
			parts = append(parts, p.say("from %[1]d on %[2]s instead|at %[1]d it changes to %[2]s", "%[1]d부터는 그 대신 %[2]s|%[1]d 이상이면 %[2]s로 <바뀌>", more, p.q(text[1])))
			checks = append(checks, newCheck("second text").click(steps[0].label, (more-start+first-1)/first).text(text[1]).gone(text[0]))
		} else {
			sketch = append(sketch, "if "+at+": say "+text[0])
		}
		c := newCheck("goal").click(steps[0].label, presses)
		if kept {
			c.reload()
		}
		checks = append([]*check{c.text(text[0]), newCheck("not yet").click(steps[0].label, presses-1).gone(text[0])}, checks...)
	} else if kept {
		checks = append(checks, newCheck("kept").click(steps[0].label, 4).reload().number(float64(start+4*first)))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s counter|counter for %[1]s|app that counts %[1]s|tally of %[1]s|thing to count %[1]s", "%[1]s 카운터|%[1]s 세는 앱|%[1]s 세기|%[1]s 몇 번인지 세는 거|%[1]s 개수 앱", thing)
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, checks)}
}

// pressFew leaves three checks at most.
func pressFew(p *press, list []*check) []*check {
	for len(list) > 3 {
		i := p.IntN(len(list))
		list = append(list[:i:i], list[i+1:]...)
	}
	return list
}

// several counts some things side by side, with a total of the numbers or of their prices.
func (p *press) several() made {
	k, kept, priced := p.n(2, 5), p.maybe(0.35), p.maybe(0.35)
	things := p.some(p.in(pressThingsEn, pressThingsKo), k)
	by := make([]int, k)
	price := make([]float64, k)
	same := p.maybe(0.5)
	one := p.n(1, 6)
	each := make([]string, k)
	for i := range things {
		by[i] = one
		if !same {
			by[i] = p.n(1, 9)
		}
		price[i] = float64(p.n(1, 60)) / 4
		if p.ko() {
			price[i] = float64(p.step(300, 9000, 100))
		}
		each[i] = things[i]
	}
	names := []string{"a", "b", "c", "d", "e"}[:k]
	var vars, shows, buttons, sums, zeros, parts []string
	label := func(i int) string { return fmt.Sprintf("%s +%d", p.label(things[i]), by[i]) }
	for i, x := range things {
		vars = append(vars, fmt.Sprintf("%s %s = 0", p.hold(kept), names[i]))
		shows = append(shows, "show "+p.label(x)+" = "+names[i])
		buttons = append(buttons, fmt.Sprintf("button %s: %s += %d", label(i), names[i], by[i]))
		zeros = append(zeros, names[i]+" = 0")
		sum := names[i]
		if priced {
			sum += " * " + num(price[i])
			each[i] += " " + p.in("at $"+num(price[i]), num(price[i])+"원")
		}
		sums = append(sums, sum)
	}
	what := p.say("set of %[1]d counters|page with %[1]d counters side by side|%[1]d tallies on one screen", "%[1]d가지 세는 앱|카운터 %[1]d개|%[1]d개 따로 세는 화면", k)
	parts = append(parts, p.say("they are called %[1]s|for %[1]s|count %[1]s", "%[1]s|세는 것: %[1]s|항목은 %[1]s", strings.Join(each, ", ")))
	if same {
		parts = append(parts, p.say("each has a button like %[1]s that adds %[2]d|one button each, adding %[2]d, labelled like %[1]s", "버튼은 하나씩 (%[1]s 같은 이름), 누르면 %[2]d씩 <늘>|각각 %[1]s 식의 버튼, 한 번에 %[2]d", p.q(label(0)), one))
	} else {
		var list []string
		for i := range things {
			list = append(list, p.q(label(i)))
		}
		parts = append(parts, p.say("buttons %[1]s|the buttons are %[1]s|one button each: %[1]s", "버튼 %[1]s|버튼은 %[1]s|각각 버튼: %[1]s", strings.Join(list, ", ")))
	}
	x, y := p.n(2, 6), p.n(7, 11)
	total := float64(x*by[0] + y*by[1])
	if priced {
		total = float64(x*by[0])*price[0] + float64(y*by[1])*price[1]
	}
	c := newCheck("two").click(label(0), x).click(label(1), y).number(float64(x * by[0])).number(float64(y * by[1]))
	var tail []string
	if priced || p.maybe(0.6) {
		name := p.of(p.in("Total|All together|Sum|In all", "합계|모두|총합|전체"))
		format := ""
		if priced {
			format = p.in(" .2 $", " .0 원")
		}
		tail = append(tail, "show "+name+" = "+strings.Join(sums, " + ")+format)
		if priced {
			parts = append(parts, p.say("%[1]s is what it costs in all, in dollars|the money in all as %[1]s ($)", "전체 금액은 %[1]s에 원으로|%[1]s = 수 곱하기 값을 다 더한 돈(원)", p.q(name)))
		} else {
			parts = append(parts, p.say("%[1]s adds them up|all added up as %[1]s", "다 더한 값은 %[1]s|%[1]s도 <보>", p.q(name)))
		}
		c.number(total)
	}
	checks := []*check{c}
	if p.maybe(0.5) {
		z := p.of(p.in(pressZeroEn, pressZeroKo))
		buttons = append(buttons, "button "+z+": "+strings.Join(zeros, "; "))
		parts = append(parts, p.say("%[1]s sets all to 0|a button %[1]s that zeroes everything", "%[1]s 누르면 모두 0|%[1]s 버튼은 전부 0으로", p.q(z)))
		checks = append(checks, newCheck("zero").click(label(0), 13).click(z, 1).click(label(1), 3).number(float64(3*by[1])).number(0))
	}
	if p.maybe(0.35) {
		goal, text := by[1]*p.n(4, 9), p.texts(1)[0]
		tail = append(tail, fmt.Sprintf("if b >= %d: say %s", goal, text))
		parts = append(parts, p.say("when %[1]s gets to %[2]d: %[3]s|from %[2]d %[1]s on it says %[3]s", "%[1]s %[2]d 이상이면 %[3]s <나>|%[1]s 수가 %[2]d 되면 %[3]s", things[1], goal, p.q(text)))
		checks = append(checks, newCheck("text").click(label(1), goal/by[1]).text(text), newCheck("not yet").click(label(1), goal/by[1]-1).click(label(0), 12).gone(text))
	}
	if kept {
		checks = append(checks, newCheck("kept").click(label(0), 11).reload().number(float64(11*by[0])))
	}
	parts = append(parts, p.kept(kept))
	t := p.label(things[0]) + p.in(" and "+things[1], ", "+things[1])
	all := append(append(append(append([]string{"app " + t}, vars...), shows...), buttons...), tail...)
	return made{p.request(what, parts...), lines(all...), pressFew(p, checks)}
}

// money adds up amounts: savings, water, pages, a till.
func (p *press) money() made {
	kinds := strings.Split(p.in(
		"bike savings;Saved;$;5|holiday jar;In the jar;$;10|water;Water;ml;50|running;Distance;km;1|reading;Pages;;5|practice;Minutes;min;5|protein;Protein;g;5|charity run;Raised;$;20|piggy bank;Inside;$;1|calories;Calories;kcal;50|steps;Steps;;500|garden water;Liters;l;2|swear jar;Fines;$;2|tip jar;Tips;$;1|class fund;Fund;$;5|cycling;Ridden;km;5|paint;Paint used;ml;100|flour;Flour;g;50|study time;Studied;min;10|laptop fund;Put aside;$;25|bake sale till;Takings;$;2|lemonade stand;Earned;$;1|climbing;Height;m;10|rope;Rope;m;2|sunshine;Sun;min;5|honey;Honey;g;25|compost;Compost;kg;2|firewood;Stacked;kg;10|driving lessons;Driven;min;15|wedding fund;Gifts;$;50",
		"자전거 저금;모은 돈;원;1000|여행 저금통;저금;원;5000|물;마신 물;밀리;50|달리기;거리;킬로;1|독서;읽은 쪽;쪽;5|악기 연습;연습;분;5|단백질;단백질;그램;5|성금;모금액;원;10000|돼지 저금통;들어 있는 돈;원;500|칼로리;칼로리;칼로리;50|걷기;걸음;보;500|텃밭 물;준 물;리터;2|욕 저금통;벌금;원;1000|팁;팁;원;1000|학급비;걷은 돈;원;500|자전거 타기;탄 거리;킬로;5|페인트;쓴 페인트;밀리;100|밀가루;밀가루;그램;50|공부;공부 시간;분;10|노트북 저금;따로 둔 돈;원;10000|바자회 금고;판매액;원;1000|등산;높이;미터;10|장작;쌓은 장작;킬로그램;10|운전 연습;운전;분;15|꿀;꿀;그램;25|햇볕;햇볕;분;5|축의금;축의금;원;50000|붕어빵 장사;번 돈;원;500|밧줄;밧줄;미터;2|퇴비;퇴비;킬로그램;2"), "|")
	f := strings.Split(kinds[p.IntN(len(kinds))], ";")
	unit, base := f[2], 1
	fmt.Sscan(f[3], &base)
	sizes := p.some("1|2|3|4|5|6|8|10|12|20", p.n(2, 4))
	kept, goal := p.maybe(0.5), base*p.n(25, 90)
	format := ""
	switch unit {
	case "":
	case "$":
		format = " .2 $"
	default:
		format = " .0 " + unit
	}
	write := func(n int) string {
		switch unit {
		case "$":
			return "$" + fmt.Sprint(n)
		case "":
			return fmt.Sprint(n)
		}
		if p.ko() {
			return fmt.Sprint(n) + unit
		}
		return fmt.Sprint(n) + " " + unit
	}
	var labels []string
	var by []int
	for _, s := range sizes {
		n := 0
		fmt.Sscan(s, &n)
		by = append(by, n*base)
		labels = append(labels, "+"+write(n*base))
	}
	var quoted []string
	for _, x := range labels {
		quoted = append(quoted, p.q(x))
	}
	parts := []string{p.say("buttons %[1]s|the buttons: %[1]s|one button each for %[1]s", "버튼 %[1]s|버튼은 %[1]s|%[1]s 버튼들", strings.Join(quoted, ", ")),
		p.say("the sum is called %[1]s|shows %[1]s|%[1]s on top", "%[1]s 표시|합은 %[1]s(으)로 <보>|위에 %[1]s", p.q(f[1]))}
	sketch := []string{"app " + p.label(f[0]), p.hold(kept) + " n = 0", "show " + f[1] + " = n" + format}
	x, y := p.n(1, 3), p.n(1, 3)
	got := x*by[0] + y*by[1]
	c := newCheck("sum").click(labels[0], x).click(labels[1], y).number(float64(got))
	checks := []*check{}
	text := p.texts(1)[0]
	hasGoal := p.maybe(0.75)
	if hasGoal {
		said := p.maybe(0.6)
		parts = append(parts, p.say("the goal is %[1]s|goal %[1]s|I aim for %[1]s", "목표는 %[1]s|목표 %[1]s", write(goal)))
		if p.maybe(0.5) || !said {
			name := p.of(p.in("Left|Remaining|To go|Missing", "남음|남은 만큼|더 필요|부족"))
			sketch = append(sketch, fmt.Sprintf("show %s = max(0, %d - n)%s", name, goal, format))
			parts = append(parts, p.say("%[1]s is what is missing (0 at least)|%[1]s: goal minus that, not below 0", "%[1]s = 목표까지 모자란 것, 0보다 작아지지 않게|%[1]s도 표시 (최소 0)", p.q(name)))
			c.number(float64(max(0, goal-got)))
		}
		if p.maybe(0.4) {
			sketch = append(sketch, fmt.Sprintf("show %s = n / %d * 100 .0 %%", p.in("Percent", "퍼센트"), goal))
			parts = append(parts, p.say("percent, no decimals|how many percent that is (whole number)", "퍼센트도 소수 없이|몇 퍼센트인지 (정수)"))
		}
		if p.maybe(0.5) {
			sketch = append(sketch, fmt.Sprintf("bar %s = n, %d", p.in("Progress", "진행"), goal))
			parts = append(parts, p.say("a progress bar|progress bar too", "진행 막대|진행 막대도"))
		}
		if said {
			n := (goal + by[0] - 1) / by[0]
			checks = append(checks, newCheck("goal").click(labels[0], n).text(text), newCheck("not yet").click(labels[0], n-1).gone(text))
			parts = append(parts, p.say("at the goal or more: %[1]s|when the goal is reached it says %[1]s", "목표를 채우면 %[1]s <뜨>|목표 이상이면 %[1]s", p.q(text)))
		} else {
			text = ""
		}
	} else {
		text = ""
	}
	for i, l := range labels {
		sketch = append(sketch, fmt.Sprintf("button %s: n += %d", l, by[i]))
	}
	if p.maybe(0.5) {
		z := p.of(p.in(pressZeroEn, pressZeroKo))
		sketch = append(sketch, "button "+z+": n = 0")
		parts = append(parts, p.say("%[1]s sets it to 0|button %[1]s back to 0", "%[1]s 누르면 0|%[1]s 버튼으로 다시 0", p.q(z)))
		checks = append(checks, newCheck("zero").click(labels[0], 2).click(z, 1).click(labels[1], 1).number(float64(by[1])))
	}
	if text != "" {
		sketch = append(sketch, fmt.Sprintf("if n >= %d: say %s", goal, text))
	}
	if kept {
		checks = append(checks, newCheck("kept").click(labels[1], 3).reload().number(float64(3*by[1])))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s tracker|tracker for %[1]s|%[1]s page|%[1]s app", "%[1]s 기록기|%[1]s 앱|%[1]s 모으기 화면|%[1]s 트래커", f[0])
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, append(checks, c))}
}

// stock counts down what is there, to nothing.
func (p *press) stock() made {
	thing := p.of(p.in("lives|coffee pods|tickets left|sandbags|free seats|blankets|vouchers|eggs|water bottles|light bulbs|parking spaces|diapers|stamps|batteries|days off|matches|rolls of tape|cat cans|spare keys|life jackets|wishes|sick days|clean mugs|chairs|programs|cupcakes|test strips|candles|bandages|bike helmets",
		"목숨|커피 캡슐|남은 표|모래주머니|빈자리|담요|쿠폰|달걀|생수|전구|주차 자리|기저귀|우표|건전지|남은 연차|성냥|테이프|고양이 캔|여분 열쇠|구명조끼|소원|깨끗한 컵|의자|안내 책자|컵케이크|양초|반창고|헬멧|라면|도시락"))
	start, kept, text := p.n(6, 60), p.maybe(0.4), p.texts(2)
	take := pressStep{p.of(p.in("Take|Use|Gone|Give out|Hand over|Minus|Lost|Sold|Out", "쓰기|꺼내기|나눠 주기|사용|팔림|빼기|잃음|나감|하나 씀")), -p.n(1, 3)}
	L := p.label(thing)
	sketch := []string{"app " + L, fmt.Sprintf("%s n = %d", p.hold(kept), start), "show " + L + " = n", "button " + take.label + ": " + pressShift(take, true, "n")}
	parts := []string{p.say("%[1]d at first|starts with %[1]d|there are %[1]d in the beginning", "처음 %[1]d|%[1]d에서 시작|시작할 때 %[1]d", start), p.stepText(take), p.say("never below 0|0 is the least|it stops at 0", "0 밑으로는 안 내려감|최소 0|0에서 멈춤")}
	by := -take.by
	need := (start + by - 1) / by
	x := p.n(1, min(5, need-1))
	checks := []*check{newCheck("fewer").click(take.label, x).number(float64(start - x*by))}
	if p.maybe(0.5) {
		more := pressStep{p.of(p.in("Refill|Put back|Bought|Found one|Deliver|Give back", "채우기|도로 넣기|사 옴|하나 찾음|입고|돌려받음")), p.n(1, 12)}
		sketch = append(sketch, "button "+more.label+": "+pressShift(more, false, "n"))
		parts[1] += ", " + p.stepText(more)
		checks = append(checks, newCheck("more").click(more.label, 2).click(take.label, 1).number(float64(start+2*more.by-by)))
	}
	if p.maybe(0.5) {
		z := p.of(p.in(pressZeroEn, pressZeroKo))
		if !strings.Contains(z, "0") && z != "Zero" && z != "비우기" && z != "Empty it" {
			sketch = append(sketch, fmt.Sprintf("button %s: n = %d", z, start))
			parts = append(parts, p.say("%[1]s sets it to %[2]d again|button %[1]s: back to %[2]d", "%[1]s 누르면 다시 %[2]d|%[1]s 버튼은 %[2]d(으)로", p.q(z), start))
		}
	}
	if p.maybe(0.4) {
		low := p.n(2, 5)
		sketch = append(sketch, fmt.Sprintf("if n > 0 && n <= %d: say %s", low, text[1]))
		parts = append(parts, p.say("with %[1]d or fewer but not 0: %[2]s|from 1 to %[1]d it says %[2]s", "1에서 %[1]d 사이면 %[2]s|%[1]d 이하면(0은 빼고) %[2]s <나>", low, p.q(text[1])))
		checks = append(checks, newCheck("not low").gone(text[1]))
	}
	sketch = append(sketch, "if n == 0: say "+text[0])
	parts = append(parts, p.say("at 0 %[1]s appears|when none are left: %[1]s|0 means %[1]s", "0이면 %[1]s <뜨>|다 없어지면 %[1]s|0 되면 %[1]s <나>", p.q(text[0])), p.kept(kept))
	c := newCheck("none").click(take.label, need+2)
	if kept {
		c.reload()
	}
	checks = append([]*check{c.text(text[0]).number(0), newCheck("not yet").click(take.label, need-1).gone(text[0])}, checks...)
	what := p.say("countdown of %[1]s|stock page for %[1]s|counter of remaining %[1]s", "%[1]s 남은 개수|%[1]s 재고 앱|%[1]s 거꾸로 세기", thing)
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, checks)}
}
