package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// tariffToday is the day of the checks' clock.
var tariffToday = time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)

// tariffDays draws sums of dates.
func tariffDays(g *gen) made {
	a := strings.Split(g.of(g.in(tariffDaysEn, tariffDaysKo)), ";")
	topic := a[0]
	switch g.n(0, 7) {
	case 0, 1:
		return tariffBetween(g, topic)
	case 2:
		return tariffBirth(g)
	}
	d := tariffNew(g, a[1], "d")
	src := []string{"app " + tariffTitle(g, topic), "date " + d.decl()}
	fields := []string{d.said}
	var rules, results, more []string
	day := tariffToday.AddDate(0, 0, g.n(-40, 60))
	if day.Day() > 28 {
		day = day.AddDate(0, 0, -4)
	}
	late := tariffToday.AddDate(-12, 0, g.n(-300, -2))
	if late.Day() > 28 {
		late = late.AddDate(0, 0, -4)
	}
	c1, c2 := newCheck("near").fill(d.label, day.Format("2006-01-02")), newCheck("long ago").fill(d.label, late.Format("2006-01-02"))
	k := g.n(1, 10)
	n := g.n(2, 60)
	var e, how string
	var move func(time.Time) time.Time
	var num1 tariffPart
	switch {
	case k <= 2:
		how = fmt.Sprintf(g.of(g.in("%d days later|%d days after|plus %d days", "%d일 뒤|%d일 후|%d일 더한 날")), n)
		e = fmt.Sprintf("%s + %d", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, n) }
	case k <= 4:
		n = g.n(2, 12)
		how = fmt.Sprintf(g.of(g.in("%d weeks later|%d weeks after|plus %d weeks", "%d주 뒤|%d주 후|%d주 지난 날")), n)
		e = fmt.Sprintf("%s + %d", d.name, 7*n)
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, 7*n) }
	case k <= 6:
		n = g.n(2, 20)
		how = fmt.Sprintf(g.of(g.in("%d months later|%d months after|plus %d months", "%d개월 뒤|%d개월 후|%d달 뒤")), n)
		e = fmt.Sprintf("addMonths(%s, %d)", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(0, n, 0) }
	case k <= 7:
		n = g.n(2, 11)
		how = fmt.Sprintf(g.of(g.in("%d years later|%d years after|plus %d years", "%d년 뒤|%d년 후|%d년 더한 날")), n)
		e = fmt.Sprintf("addYears(%s, %d)", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(n, 0, 0) }
	case k <= 8:
		how = fmt.Sprintf(g.of(g.in("%d days before|%d days earlier", "%d일 전|%d일 앞선 날")), n)
		e = fmt.Sprintf("%s - %d", d.name, n)
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, -n) }
	default:
		num1 = tariffNew(g, g.of(g.in("days|number of days|days allowed|waiting days", "일수|기간(일)|며칠|허용 일수")), "n")
		fields = append(fields, num1.said)
		if g.maybe(0.4) {
			v := g.n(3, 90)
			fields[1] += fmt.Sprintf(g.in(" (%d at first)", "(처음엔 %d)"), v)
			src = append(src, "number "+num1.val(fmt.Sprint(v)))
		} else {
			src = append(src, "number "+num1.decl())
		}
		how = fmt.Sprintf(g.of(g.in("so many days (%s) later|plus %s", "%s만큼 뒤|%s 더한 날")), num1.said)
		e = d.name + " + " + num1.name
		move = func(t time.Time) time.Time { return t.AddDate(0, 0, n) }
		c1.fill(num1.label, fmt.Sprint(n))
		c2.fill(num1.label, fmt.Sprint(n))
	}
	r := tariffResult(g, tariffOther(g, g.in(tariffDueEn, tariffDueKo), d.label))
	due := "r"
	if g.ko() {
		due = "끝"
	}
	switch {
	case strings.HasPrefix(how, "plus"):
		how = d.said + " " + how
	case strings.HasSuffix(how, "더한 날"):
		how = d.said + "에 " + how
	}
	results = append(results, r.said)
	rules = append(rules, fmt.Sprintf(g.of(g.in("%[1]s is %[2]s|%[1]s = %[2]s|%[1]s: %[2]s", "%[1]s = %[2]s|%[1]s: %[2]s|%[1]s은(는) %[2]s")), r.said, how))
	src = append(src, "let "+due+" = "+e, "show "+r.label+" = longDate("+due+")")
	alone := len(src) - 2
	d1, d2 := move(day), move(late)
	c1.text(tariffDateText(g, d1))
	c2.text(tariffDateText(g, d2))
	uses := 0
	if g.maybe(0.35) {
		w := tariffResult(g, g.of(g.in("weekday|day of the week|falls on a", "요일|무슨 요일|그날 요일")))
		if w.label == "Falls on a" {
			rules = append(rules, w.said+" says which weekday it is")
		} else if w.label != "요일" && w.label != "Weekday" {
			rules = append(rules, fmt.Sprintf(g.in("%s of that date", "%s: 그 날짜의 요일"), w.said))
		}
		results = append(results, w.said)
		src = append(src, "show "+w.label+" = weekday("+due+")")
		c1.text(tariffWeekday(g, d1))
		c2.text(tariffWeekday(g, d2))
		uses++
	}
	if g.maybe(0.3) {
		w := tariffResult(g, g.of(g.in("reminder|warn me on|first notice|get ready on|call on|second check", "알림일|미리 알림|준비할 날|전화할 날|두 번째 확인|예고일")))
		k := g.n(2, 21)
		results = append(results, w.said)
		if g.maybe(0.6) {
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s is %d days before %s|%s: %d days ahead of %s", "%[1]s: %[3]s %[2]d일 전|%[1]s = %[3]s보다 %[2]d일 앞")), w.said, k, r.said))
			src = append(src, fmt.Sprintf("show %s = longDate(%s - %d)", w.label, due, k))
			c1.text(tariffDateText(g, d1.AddDate(0, 0, -k)))
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s is %d weeks after %s|%s: %d weeks past %s", "%[1]s: %[3]s %[2]d주 뒤|%[1]s = %[3]s에서 %[2]d주 지난 날")), w.said, k, r.said))
			src = append(src, fmt.Sprintf("show %s = longDate(%s + %d)", w.label, due, 7*k))
			c1.text(tariffDateText(g, d1.AddDate(0, 0, 7*k)))
		}
		uses++
	}
	left := int(d1.Sub(tariffToday).Hours() / 24)
	if g.maybe(0.45) {
		w := tariffResult(g, g.of(g.in("days left|days to go|remaining days|still to wait", "남은 날|남은 일수|며칠 남음|디데이")))
		results = append(results, w.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s counts from today|%s: days from today until then", "%s: 오늘부터 그날까지 일수|%s은(는) 오늘 기준")), w.said))
		src = append(src, "show "+w.label+" = days(today(), "+due+")")
		c1.number(float64(left))
		uses++
	}
	if g.maybe(0.5) {
		texts := g.some(g.in(tariffVerdictsEn+"|Expired!|Still good|Too late|In time|Renew now|Overdue|Relax", tariffVerdictsKo+"|지났어요|아직 괜찮아요|늦었어요|여유 있어요|갱신하세요|연체|느긋하게"), 2)
		if g.maybe(0.4) { // only one text
			more = append(more, fmt.Sprintf(g.of(g.in(`if %s is before today say "%s"|when %s has passed: "%s"`, `%s이(가) 오늘보다 전이면 "%s" 표시|%s 지났으면 "%s"`)), r.said, texts[0]))
			src = append(src, "if "+due+" < today(): say "+texts[0])
			if d1.Before(tariffToday) {
				c1.text(texts[0])
			} else {
				c1.gone(texts[0])
			}
		} else {
			more = append(more, fmt.Sprintf(g.of(g.in(`if %s is before today say "%s", otherwise "%s"|when %s has passed: "%s", else "%s"`, `%s이(가) 오늘보다 전이면 "%s", 아니면 "%s"|%s 지났으면 "%s", 안 지났으면 "%s"`)), r.said, texts[0], texts[1]))
			src = append(src, fmt.Sprintf(`say {%s < today() ? "%s" : "%s"}`, due, texts[0], texts[1]))
			if d1.Before(tariffToday) {
				c1.text(texts[0])
			} else {
				c1.text(texts[1])
			}
		}
		if d2.Before(tariffToday) {
			c2.text(texts[0])
		}
		uses++
	}
	if uses == 0 {
		src = append(src[:alone], "show "+r.label+" = longDate("+e+")")
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), []*check{c1, c2}}
}

// tariffBetween draws what lies between two dates, or one and today.
func tariffBetween(g *gen, topic string) made {
	p := tariffNew(g, g.of(g.in("from|first day|start date|begins on|arrival", "시작일|첫날|부터|처음 날짜|도착일")), "a")
	q := tariffNew(g, g.of(g.in("until|last day of it|end date|stops on|going home", "종료일|끝날|까지|나중 날짜|출발일")), "b")
	day := tariffToday.AddDate(0, 0, g.n(-400, 300))
	x, y := g.n(8, 90), g.n(91, 400)
	src := []string{"app " + tariffTitle(g, topic), "date " + p.decl(), "date " + q.decl()}
	c1 := newCheck("first").fill(p.label, day.Format("2006-01-02")).fill(q.label, day.AddDate(0, 0, x).Format("2006-01-02"))
	c2 := newCheck("second").fill(p.label, day.Format("2006-01-02")).fill(q.label, day.AddDate(0, 0, y).Format("2006-01-02"))
	n := tariffResult(g, g.of(g.in("days|days between|length in days|nights", "일수|며칠|기간(일)|박수")))
	both := 0
	results := []string{n.said}
	rules := []string{fmt.Sprintf(g.of(g.in("%s: from the one date to the other|%s = the difference of the two dates", "%s: 두 날짜 사이|%s: 앞 날짜에서 뒤 날짜까지")), n.said)}
	if g.maybe(0.35) {
		both = 1
		rules[0] += g.of(g.in(", both days counted| (the first and the last one count)", ", 양쪽 날 포함|(첫날과 마지막 날 다 셈)"))
	}
	e := "days(" + p.name + ", " + q.name + ")"
	if both == 1 {
		e += " + 1"
	}
	name := n.name
	if name == "" {
		name = "n"
		src = append(src, "let n = "+e)
		e = "n"
	}
	src = append(src, "show "+n.label+" = "+e)
	l1, l2 := float64(x+both), float64(y+both)
	c1.number(l1)
	c2.number(l2)
	plain := name == "n"
	if g.maybe(0.4) {
		w := tariffResult(g, g.of(g.in("weeks|in weeks|full weeks", "주|몇 주|꽉 찬 주")))
		full := w.label == "Full weeks" || w.label == "꽉 찬 주"
		results = append(results, w.said)
		if full {
			rules = append(rules, fmt.Sprintf(g.in("%s are rounded down", "%s: 7로 나눠 버림"), w.said))
			src = append(src, "show "+w.label+" = floor("+name+" / 7)")
			c1.number(math.Floor(l1 / 7))
			c2.number(math.Floor(l2 / 7))
		} else {
			rules = append(rules, fmt.Sprintf(g.in("%s: the days / 7", "%s = 일수 / 7"), w.said))
			src = append(src, "show "+w.label+" = "+name+" / 7")
			c1.number(l1 / 7)
			c2.number(l2 / 7)
		}
		plain = false
	}
	if g.maybe(0.5) {
		m := tariffCash(g)
		rate := m.price(g, 2, 30)
		w := tariffResult(g, tariffOther(g, g.in(tariffTotalsEn, tariffTotalsKo)))
		results = append(results, w.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%[1]s is %[2]s for each of those days|%[2]s per day makes %[1]s", "%[1]s: 하루 %[2]s씩|하루에 %[2]s, 그게 %[1]s")), w.said, m.say(rate)))
		src = append(src, "show "+w.label+" = "+name+" * "+num(rate)+m.format)
		c1.number(tariffRound(l1*rate, m))
		c2.number(tariffRound(l2*rate, m))
		plain = false
	}
	lim := g.n(10, 120)
	if g.maybe(0.4) {
		t := g.of(g.in(tariffVerdictsEn, tariffVerdictsKo))
		rules = append(rules, fmt.Sprintf(g.of(g.in(`more than %d days: say "%s"|if it's over %d days, write "%s"`, `%d일 넘으면 "%s" 표시|%d일 초과면 "%s" 라고 뜨게`)), lim, t))
		src = append(src, fmt.Sprintf("if %s > %d: say %s", name, lim, t))
		for i, l := range []float64{l1, l2} {
			if l > float64(lim) {
				[]*check{c1, c2}[i].text(t)
			} else {
				[]*check{c1, c2}[i].gone(t)
			}
		}
		plain = false
	}
	if plain { // nothing uses the name
		src[len(src)-2] = ""
		src[len(src)-1] = strings.Replace(src[len(src)-1], "= n", "= days("+p.name+", "+q.name+")"+map[int]string{1: " + 1"}[both], 1)
	}
	return made{tariffWrite(g, topic, []string{p.said, q.said}, rules, results, nil), lines(src...), []*check{c1, c2}}
}

// tariffUnitPick draws an amount in a unit that is chosen.
func tariffUnitPick(g *gen, words []string) made {
	amount := tariffNew(g, g.of(g.in("amount|how many|number|quantity|count", "수량|개수|얼마|양|숫자")), "n")
	unit := tariffNew(g, g.of(g.in("unit|measure|kind|counted in|size of it", "단위|종류|재는 단위|묶음 종류")), "u")
	k := g.n(2, 4)
	names := words[2 : 2+k]
	var values []float64
	var keys []string
	sep := g.of("=|:|→|is")
	if g.ko() && sep == "is" {
		sep = "="
	}
	for i := range names {
		names[i] = g.in(title(names[i]), names[i])
		v := float64(g.n(2, 90))
		if g.maybe(0.4) {
			v /= 10
		}
		for slices.Contains(values, v) {
			v++
		}
		values = append(values, v)
		keys = append(keys, names[i]+" "+sep+" "+num(v))
	}
	r := tariffResult(g, words[0])
	fields := []string{amount.said, fmt.Sprintf(g.of(g.in("drop-down %s (%s)|%s as a list: %s|%s, one of: %s", "드롭다운 %s(%s)|%s 목록: %s|%s 선택(%s)")), unit.said, strings.Join(keys, ", "))}
	word := "choice "
	if g.maybe(0.3) {
		word = "radio "
		fields[1] = fmt.Sprintf(g.of(g.in("radio buttons %s (%s)|%s as radio buttons: %s", "라디오 버튼 %s(%s)|%s 라디오 버튼으로: %s")), unit.said, strings.Join(keys, ", "))
	}
	rules := []string{fmt.Sprintf(g.of(g.in("%s = %s x %s|%s is %s times %s", "%s = %s x %s|%s: %s 곱하기 %s")), r.said, amount.said, unit.said)}
	results := []string{r.said}
	topic := words[0] + " " + g.of(g.in("helper|converter|counter|table|reckoner|by unit", "환산|변환|계산|세기|단위 계산"))
	src := []string{"app " + tariffTitle(g, topic), "number " + amount.decl(), word + unit.decl() + ": " + tariffOptions(names, values), "show " + r.label + " = " + amount.name + " * " + unit.name}
	x := float64(g.n(2, 40))
	c1 := newCheck("first").fill(amount.label, num(x)).choose(unit.label, names[0]).number(x * values[0])
	c2 := newCheck("second").fill(amount.label, num(x+3.5)).choose(unit.label, names[k-1]).number((x + 3.5) * values[k-1])
	if g.maybe(0.5) {
		q := tariffResult(g, words[1])
		f := float64(g.n(2, 30))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s = %s / %s|%s is %s divided by %s", "%s = %s / %s|%s: %s 나누기 %s")), q.said, r.said, num(f)))
		results = append(results, q.said)
		src = append(src, "show "+q.label+" = "+r.name+" / "+num(f))
		if r.name == "" {
			src[len(src)-1] = "show " + q.label + " = " + amount.name + " * " + unit.name + " / " + num(f)
		}
		c1.number(x * values[0] / f)
		c2.number((x + 3.5) * values[k-1] / f)
	}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(src...), []*check{c1, c2}}
}

// tariffMinutes draws minutes that are added up and told as hours and minutes.
func tariffMinutes(g *gen, topic string) made {
	words := g.some(g.in("practice|reading|driving|cooking|waiting|dough|oven|phone calls|stretching|scales|homework|gaming|episode|walking|cleaning|emails|breaks|drawing", "연습|독서|운전|요리|대기|반죽|오븐|통화|스트레칭|숙제|게임|드라마|산책|청소|메일|휴식|그림"), g.n(1, 4))
	src := []string{"app " + tariffTitle(g, topic)}
	var fields, names, saids []string
	c1, c2 := newCheck("first"), newCheck("second")
	sum := [2]int{}
	unit := g.of(g.in(" minutes| (min)| in minutes", "(분)| 분| 시간(분)"))
	if !strings.HasPrefix(unit, "(") || !g.ko() {
		unit = " " + unit
	}
	for i, w := range words {
		p := tariffNew(g, w+unit, string(rune('a'+i)))
		names, saids, fields = append(names, p.name), append(saids, p.said), append(fields, p.said)
		src = append(src, "number "+p.decl())
		x, y := g.n(20, 95), g.n(61, 140)
		c1.fill(p.label, fmt.Sprint(x))
		c2.fill(p.label, fmt.Sprint(y))
		sum[0] += x
		sum[1] += y
	}
	k := 1
	e := tariffSum{strings.Join(names, " + "), 1}
	if len(names) == 1 {
		e.tie = 3
	}
	said := strings.Join(saids, " + ")
	if g.maybe(0.4) || len(names) == 1 {
		k = g.n(2, 9)
		if len(names) > 1 {
			said = "(" + said + ")"
		}
		said += " x " + fmt.Sprint(k)
		e = tariffSum{e.in(2) + " * " + fmt.Sprint(k), 2}
	}
	r := tariffResult(g, g.of(g.in("total time|all together|time spent|altogether|duration|whole time", "총 시간|전부|걸린 시간|합계 시간|전체 시간|소요 시간")))
	results := []string{r.said}
	rules := []string{fmt.Sprintf(g.of(g.in("%s = %s|%s is %s", "%s = %s|%s: %s")), r.said, said)}
	form := g.n(0, 2)
	how := []string{g.in(`"3 h 7 min"`, "'3시간 7분'"), g.in(`"3h 7m"`, "'3시간7분'"), "3:07"}[form]
	rules = append(rules, fmt.Sprintf(g.of(g.in("written like %s|in the form %s|as %s for 187 minutes", "%s처럼 표시|%s 형식으로|187분이면 %s 식으로")), how))
	text := []string{g.in(`floor(m / 60) + " h " + m % 60 + " min"`, `floor(m / 60) + "시간 " + m % 60 + "분"`), g.in(`floor(m / 60) + "h " + m % 60 + "m"`, `floor(m / 60) + "시간" + m % 60 + "분"`), `floor(m / 60) + ":" + pad(m % 60, 2)`}[form]
	mask := []string{g.in("%d h %d min", "%d시간 %d분"), g.in("%dh %dm", "%d시간%d분"), "%d:%02d"}[form]
	src = append(src, "let m = "+e.text, "show "+r.label+" = "+text)
	dec := g.maybe(0.35)
	if dec {
		h := tariffResult(g, g.of(g.in("hours|decimal hours|in hours", "시간|시간(소수)|시간 단위")))
		results = append(results, h.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s: the same divided by 60|%s = those minutes / 60", "%s: 그걸 60으로 나눈 값|%s = 그 분 / 60")), h.said))
		src = append(src, "show "+h.label+" = m / 60")
	}
	var more []string
	lim := g.step(60, 400, 20)
	warn := g.of(g.in(tariffVerdictsEn, tariffVerdictsKo))
	alert := g.maybe(0.35)
	if alert {
		more = append(more, fmt.Sprintf(g.of(g.in(`more than %d minutes: "%s"|if it is over %d minutes say "%s"`, `%d분 넘으면 "%s"|%d분 초과면 "%s" 표시`)), lim, warn))
		src = append(src, fmt.Sprintf("if m > %d: say %s", lim, warn))
	}
	for i, c := range []*check{c1, c2} {
		m := sum[i] * k
		c.text(fmt.Sprintf(mask, m/60, m%60))
		if dec {
			c.number(math.Round(float64(m)/60*100) / 100)
		}
		if alert && m > lim {
			c.text(warn)
		} else if alert {
			c.gone(warn)
		}
	}
	return made{tariffWrite(g, topic, fields, rules, results, more), lines(src...), []*check{c1, c2}}
}

// tariffBirth draws what a birthday tells.
func tariffBirth(g *gen) made {
	who := g.of(g.in("grandma|my cat|our twins|the old oak|my robot|our club|the tortoise|a colleague|my niece|the bakery|our dog|the company|my car|the parrot|our house|a pen pal|the band|my sourdough", "할머니|우리 고양이|쌍둥이|느티나무|로봇|동호회|거북이|직장 동료|조카|빵집|우리 강아지|회사|자동차|앵무새|우리 집|펜팔 친구|밴드|막내"))
	d := tariffNew(g, g.of(g.in("birthday|date of birth|born on|founded on|first day|since", "생일|생년월일|태어난 날|시작한 날|첫날")), "d")
	born := time.Date(g.n(1960, 2023), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	later := time.Date(born.Year()+1, time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	c1, c2 := newCheck("first"), newCheck("second")
	src := []string{"app " + tariffTitle(g, who), "date " + d.decl()}
	var rules, results []string
	picks := g.some("0|1|2|3|4|5|6", g.n(2, 4))
	n := g.step(1000, 20000, 500)
	y := g.n(3, 90)
	for _, p := range picks {
		var word, how, e string
		var see func(c *check, b time.Time)
		switch p {
		case "0":
			word, how, e = g.of(g.in("age|years old", "나이|만 나이")), g.in("in full years today", "오늘 기준 만으로"), "age(@)"
			see = func(c *check, b time.Time) { c.number(float64(tariffAge(b))) }
		case "1":
			word, how, e = g.of(g.in("days so far|days old", "지난 일수|살아온 날")), g.in("days from then to today", "그날부터 오늘까지 일수"), "days(@, today())"
			see = func(c *check, b time.Time) { c.number(tariffToday.Sub(b).Hours() / 24) }
		case "2":
			word, how, e = g.of(g.in("weekday|day of the week", "요일|무슨 요일")), g.in("of that date", "그 날짜의 요일"), "weekday(@)"
			see = func(c *check, b time.Time) { c.text(tariffWeekday(g, b)) }
		case "3":
			word, how, e = g.of(g.in("days to the next one|days until cake", "다음까지 남은 날|케이크까지")), g.in("days from today until the next anniversary of it", "오늘부터 다음 생일까지 일수"), "days(today(), yearly(@))"
			see = func(c *check, b time.Time) { c.number(tariffNext(b).Sub(tariffToday).Hours() / 24) }
		case "4":
			word, how, e = g.of(g.in("big day|round number day", "큰 날|특별한 날")), fmt.Sprintf(g.in("%d days after it", "그날에서 %d일 뒤"), n), fmt.Sprintf("longDate(@ + %d)", n)
			see = func(c *check, b time.Time) { c.text(tariffDateText(g, b.AddDate(0, 0, n))) }
		case "5":
			word, how, e = g.of(g.in("big anniversary|party day", "잔칫날|큰 기념일")), fmt.Sprintf(g.in("%d years after it", "그날에서 %d년 뒤"), y), fmt.Sprintf("longDate(addYears(@, %d))", y)
			see = func(c *check, b time.Time) { c.text(tariffDateText(g, b.AddDate(y, 0, 0))) }
		default:
			word, how, e = g.of(g.in("full weeks|weeks so far", "주 수|지난 주")), g.in("days until today / 7, rounded down", "오늘까지 일수 / 7, 버림"), "floor(days(@, today()) / 7)"
			see = func(c *check, b time.Time) { c.number(math.Floor(tariffToday.Sub(b).Hours() / 24 / 7)) }
		}
		r := tariffResult(g, word)
		results = append(results, r.said)
		rules = append(rules, r.said+tariffRaw(g, ":| =")+" "+how)
		src = append(src, "show "+r.label+" = "+strings.ReplaceAll(e, "@", d.name))
		see(c1, born)
		see(c2, later)
	}
	c1.fill(d.label, born.Format("2006-01-02"))
	c2.fill(d.label, later.Format("2006-01-02"))
	return made{tariffWrite(g, who, []string{d.said}, rules, results, nil), lines(src...), []*check{c1, c2}}
}

// tariffNext is when a day of the year comes next, today included.
func tariffNext(b time.Time) time.Time {
	t := time.Date(tariffToday.Year(), b.Month(), b.Day(), 0, 0, 0, 0, time.UTC)
	if t.Before(tariffToday) {
		t = t.AddDate(1, 0, 0)
	}
	return t
}

// tariffAge is a person's age on the checks' day.
func tariffAge(b time.Time) int {
	n := tariffToday.Year() - b.Year()
	if b.AddDate(n, 0, 0).After(tariffToday) {
		n--
	}
	return n
}

// tariffBoth draws a text that hangs on several conditions at once.
func tariffBoth(g *gen) made {
	k := g.n(2, 3)
	var topic string
	var fields, conds, exprs, src []string
	var used []string
	var good, bad []func(c *check) *check
	first := g.IntN(len(tariffOps))
	for i := range k {
		if i == k-1 && k == 3 && g.maybe(0.5) || i == 1 && k == 2 && g.maybe(0.15) {
			c := tariffNew(g, tariffOther(g, g.in(tariffTicksEn, tariffTicksKo), used...), "c")
			fields = append(fields, fmt.Sprintf(g.of(g.in("checkbox %s|tick box %s", "체크박스 %s|%s 체크박스")), c.said))
			src = append(src, "check "+c.decl())
			conds = append(conds, fmt.Sprintf(g.of(g.in("%s is ticked|there is a tick at %s", "%s 체크 상태|%s 칸이 체크")), c.said))
			exprs = append(exprs, c.name)
			good = append(good, func(x *check) *check { return x.tick(c.label) })
			bad = append(bad, func(x *check) *check { return x })
			used = append(used, c.label)
			continue
		}
		var a []string
		for {
			a = strings.Split(g.of(g.in(tariffMeasuresEn, tariffMeasuresKo)), ";")
			if !slices.Contains(used, strings.ToLower(a[1])) {
				break
			}
		}
		if topic == "" {
			topic = a[0]
		}
		used = append(used, strings.ToLower(a[1]))
		p := tariffNew(g, a[1], string(rune('a'+i)))
		op := tariffOps[(first+i*g.n(1, 3))%len(tariffOps)]
		lim := float64(g.n(2, 90))
		if g.maybe(0.2) {
			lim += 0.5
		}
		fields = append(fields, p.said)
		src = append(src, "number "+p.decl())
		conds = append(conds, fmt.Sprintf(g.in("%s is %s %s", "%[1]s %[3]s %[2]s"), p.said, g.of(g.in(op.en, op.ko)), num(lim)))
		exprs = append(exprs, p.name+" "+op.sign+" "+num(lim))
		yes, no := lim, lim
		switch op.sign {
		case ">":
			yes = lim + 1
		case "<":
			yes = lim - 1
		case ">=":
			no = lim - 1
		default:
			no = lim + 1
		}
		good = append(good, func(x *check) *check { return x.fill(p.label, num(yes)) })
		bad = append(bad, func(x *check) *check { return x.fill(p.label, num(no)) })
	}
	texts := g.some(g.in(tariffVerdictsEn, tariffVerdictsKo), 3)
	or := g.maybe(0.4)
	word, sign := g.in(" and ", " 그리고 "), " && "
	if or {
		word, sign = g.in(" or ", " 또는 "), " || "
	} else if g.ko() && g.maybe(0.5) {
		word = "이고 "
	}
	cond := strings.Join(exprs, sign)
	said := strings.Join(conds, word)
	var rules, results []string
	rule := g.of(g.in(`if %[1]s it says "%[2]s", otherwise "%[3]s"|"%[2]s" when %[1]s, else "%[3]s"|%[1]s: "%[2]s", if not: "%[3]s"`, `%[1]s면 "%[2]s", 아니면 "%[3]s"|%[1]s일 때 "%[2]s", 그 외엔 "%[3]s"|조건 %[1]s: "%[2]s", 아닐 때: "%[3]s"`))
	expr := fmt.Sprintf(`%s ? "%s" : "%s"`, cond, texts[0], texts[1])
	one := g.maybe(0.25) // nothing is said otherwise
	if one {
		rule = g.of(g.in(`if %[1]s say "%[2]s"|only when %[1]s: "%[2]s"|show "%[2]s" if %[1]s`, `%[1]s일 때만 "%[2]s" 표시|%[1]s면 "%[2]s" 라고 뜨게`))
	}
	if g.ko() {
		rule = strings.Replace(rule, "%[1]s면", "%[1]s이면", 1)
	}
	said = strings.Split(fmt.Sprintf(rule, said, texts[0], texts[1]), "%!")[0]
	rules = append(rules, said)
	switch {
	case one:
		src = append(src, "if "+cond+": say "+texts[0])
	case g.maybe(0.4):
		r := tariffResult(g, tariffOther(g, g.in("verdict|rating|result|decision|advice|answer|status", "판정|평가|결과|결정|조언|답|상태"), used...))
		results = append(results, r.said)
		src = append(src, "show "+r.label+" = "+expr)
	default:
		src = append(src, "say {"+expr+"}")
	}
	see := func(c *check, ok bool) *check {
		switch {
		case ok:
			return c.text(texts[0])
		case one:
			return c.gone(texts[0])
		}
		return c.text(texts[1])
	}
	all, some, none := newCheck("all"), newCheck("some"), newCheck("none")
	for i := range k {
		good[i](all)
		bad[i](none)
		if i == 0 {
			good[i](some)
		} else {
			bad[i](some)
		}
	}
	checks := []*check{see(all, true), see(some, or), see(none, false)}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(append([]string{"app " + tariffTitle(g, topic)}, src...)...), checks}
}

// tariffOps are comparisons and how they are said.
var tariffOps = []struct{ sign, en, ko string }{
	{">", "over|more than|above|>", "초과"}, {"<", "under|less than|below|<", "미만"},
	{">=", "at least|>=", "이상"}, {"<=", "at most|<=", "이하"},
}
