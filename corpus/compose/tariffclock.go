package compose

import (
	"fmt"
	"math"
	"strings"
	"time"
)

func tariffClockText(m int) string { return fmt.Sprintf("%02d:%02d", m/60%24, m%60) }

// tariffClock draws sums of times.
func tariffClock(g *gen) made {
	topic := g.of(g.in(tariffShiftsEn, tariffShiftsKo))
	switch g.n(0, 4) {
	case 0, 1:
		return tariffArrive(g, topic)
	case 2:
		return tariffMinutes(g, topic)
	}
	m := tariffCash(g)
	s := tariffNew(g, g.of(g.in("start|from|begins at|starts at|clock in|doors open", "시작|출근|시작 시각|들어온 시각|여는 시각|부터")), "a")
	e := tariffNew(g, g.of(g.in("end|until|ends at|finish|clock out|doors close", "끝|퇴근|끝난 시각|나간 시각|닫는 시각|까지")), "b")
	fields := []string{s.said, e.said}
	src := []string{"app " + tariffTitle(g, topic)}
	t1, t2 := g.n(12, 24)*30, g.n(32, 46)*30
	if g.maybe(0.35) {
		a, b := g.n(12, 20)*30, g.n(30, 44)*30
		fields[0] += fmt.Sprintf(tariffRaw(g, g.in(" (%s at first)| (usually %s)", "(기본 %s)|(처음엔 %s)")), tariffClockText(a))
		fields[1] += fmt.Sprintf(tariffRaw(g, g.in(" (%s at first)| (usually %s)", "(기본 %s)|(처음엔 %s)")), tariffClockText(b))
		src = append(src, "time "+s.val(tariffClockText(a)), "time "+e.val(tariffClockText(b)))
	} else {
		src = append(src, "time "+s.decl(), "time "+e.decl())
	}
	span := tariffSum{e.name + " - " + s.name, 1}
	mins := func(a, b int) float64 { return float64(b - a) }
	var rules, results []string
	if g.maybe(0.35) {
		rules = append(rules, g.of(g.in("it may go past midnight|works over midnight too|the end can be on the next day", "자정 넘겨도 계산되게|다음 날 끝나도 됨|밤 12시 넘어가도 맞게")))
		span = tariffSum{"mod(" + span.text + ", 1440)", 3}
		mins = func(a, b int) float64 { return float64((b - a + 1440) % 1440) }
		if g.maybe(0.7) {
			t1, t2 = g.n(38, 46)*30+5, g.n(2, 14)*30
		}
	}
	var br tariffPart
	pause := 0.0
	switch g.n(0, 2) {
	case 0:
		br = tariffNew(g, g.of(g.in("break minutes|break in minutes|pause (min)|minutes off", "휴식 분|쉬는 시간(분)|휴게|점심 분")), "p")
		fields = append(fields, br.said)
		src = append(src, "number "+br.decl())
		pause = float64(g.step(10, 60, 5))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s is taken off|%s doesn't count", "%s 빼고|%s만큼은 빼기")), br.said))
		span = tariffSum{span.text + " - " + br.name, 1}
	case 1:
		pause = float64(g.step(10, 60, 5))
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s minutes of break always go off|minus %s minutes for the break", "휴식 %s분은 항상 빼기|쉬는 시간 %s분 제외")), num(pause)))
		span = tariffSum{span.text + " - " + num(pause), 1}
	}
	c1, c2 := newCheck("first"), newCheck("second")
	t3, t4 := t1-25, t2+50
	for i, c := range []*check{c1, c2} {
		a, b := t1, t2
		if i == 1 {
			a, b = t3, t4
		}
		c.fill(s.label, tariffClockText(a)).fill(e.label, tariffClockText(b))
		if br.label != "" {
			c.fill(br.label, num(pause))
		}
	}
	w1, w2 := mins(t1, t2)-pause, mins(t3, t4)-pause
	hours := tariffResult(g, g.of(g.in("hours|hours worked|time in hours|hours in all", "시간|총 시간|근무 시간|걸린 시간")))
	unit := g.of("h|h|m|hm")
	switch unit {
	case "h":
		d := ""
		if g.maybe(0.4) {
			d = " .2"
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s with two decimals|%s to 2 decimals", "%s 소수 둘째 자리까지|%s 소수점 2자리")), hours.said))
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("%s as a decimal number|%s as a decimal like 7.5", "%s 소수로|%s 7.5처럼 소수로")), hours.said))
		}
		results = append(results, hours.said)
		src = append(src, "show "+hours.label+" = "+span.in(2)+" / 60"+d)
		c1.number(math.Round(w1/60*100) / 100)
		c2.number(math.Round(w2/60*100) / 100)
	case "m":
		hours = tariffResult(g, g.of(g.in("minutes|minutes in all|length in minutes", "분|총 분|분 단위 시간")))
		results = append(results, hours.said)
		src = append(src, "show "+hours.label+" = "+span.text)
		c1.number(w1)
		c2.number(w2)
	default:
		results = append(results, hours.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s written like \"2 h 5 min\"|%s in the form \"2 h 5 min\"", "%s '2시간 5분'처럼|%s 형식은 '2시간 5분'")), hours.said))
		src = append(src, "let m = "+span.text, "show "+hours.label+" = "+g.in(`floor(m / 60) + " h " + m % 60 + " min"`, `floor(m / 60) + "시간 " + m % 60 + "분"`))
		for i, w := range []float64{w1, w2} {
			[]*check{c1, c2}[i].text(fmt.Sprintf(g.in("%d h %d min", "%d시간 %d분"), int(w)/60, int(w)%60))
		}
		span = tariffSum{"m", 3}
	}
	if m.format != "" && g.maybe(0.6) {
		pay := tariffResult(g, tariffOther(g, g.in("pay|earned|wages|to charge|money", "급여|번 돈|일당|받을 돈|청구 금액"), hours.label))
		rate := m.price(g, 9, 30)
		x := tariffSum{span.in(2) + " / 60", 2}
		if hours.name != "" && unit == "h" {
			x = tariffSum{hours.name, 3}
		} else if hours.name != "" && unit == "m" {
			x = tariffSum{hours.name + " / 60", 2}
		}
		results = append(results, pay.said)
		if g.maybe(0.5) {
			wage := tariffNew(g, g.of(g.in("hourly wage|rate per hour|pay per hour", "시급|시간당 금액|한 시간 값")), "w")
			fields = append(fields, wage.said)
			src = append(src[:len(src)-1], append([]string{"number " + wage.decl()}, src[len(src)-1:]...)...)
			if unit == "hm" { // the let stands before the result
				src[len(src)-2], src[len(src)-3] = src[len(src)-3], src[len(src)-2]
			}
			rules = append(rules, fmt.Sprintf(g.of(g.in("%[2]s is the hours times %[1]s, in %[3]s|%[2]s = hours x %[1]s (%[3]s)", "%[2]s = 시간 x %[1]s (%[3]s)|%[2]s: 시간에 %[1]s 곱하기, %[3]s")), wage.said, pay.said, tariffCurrency(m)))
			src = append(src, "show "+pay.label+" = "+x.text+" * "+wage.name+m.format)
			c1.fill(wage.label, num(rate))
			c2.fill(wage.label, num(rate+m.price(g, 1, 3)))
			rate2 := c2.Do[len(c2.Do)-1].With[0]
			var r2 float64
			fmt.Sscan(rate2, &r2)
			c1.number(tariffRound(w1/60*rate, m))
			c2.number(tariffRound(w2/60*r2, m))
		} else {
			rules = append(rules, fmt.Sprintf(g.of(g.in("an hour is %s, that gives %s|%[2]s at %[1]s an hour", "시간당 %s으로 %s 계산|%[2]s: 시간당 %[1]s")), m.say(rate), pay.said))
			src = append(src, "show "+pay.label+" = "+x.text+" * "+num(rate)+m.format)
			c1.number(tariffRound(w1/60*rate, m))
			c2.number(tariffRound(w2/60*rate, m))
		}
	}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(src...), []*check{c1, c2}}
}

func tariffCurrency(m tariffMoney) string {
	switch {
	case m.ko:
		return "원"
	case strings.Contains(m.format, "$"):
		return "$"
	}
	return strings.TrimPrefix(m.format, " .2 ")
}

// tariffArrive draws a time of day that lies some minutes after or before another.
func tariffArrive(g *gen, topic string) made {
	s := tariffNew(g, g.of(g.in("departure|start|leaving at|oven on at|starts at|get up at|show begins|must be there at", "출발|시작|나가는 시각|오븐 켠 시각|일어나는 시각|공연 시작|도착해야 하는 시각|입실")), "t")
	parts := g.some(g.in("ride|walk|break|queue|warm-up|soup|set-up|bus|ferry|shower|drive|detour|packing|nap|dressing|training|first half|second half", "버스|도보|휴식|대기|준비|이동|정리|지하철|배|샤워|운전|우회|짐 싸기|낮잠|옷 입기|연습|전반|후반"), g.n(1, 3))
	src := []string{"app " + tariffTitle(g, topic), "time " + s.decl()}
	fields := []string{s.said}
	var names, saids []string
	t0 := g.n(14, 20)*30 + g.n(0, 29)
	c1, c2 := newCheck("first").fill(s.label, tariffClockText(t0)), newCheck("second").fill(s.label, tariffClockText(t0+95))
	sum := [2]int{}
	for i, w := range parts {
		if !g.ko() || g.maybe(0.7) {
			w += g.in(" minutes", "(분)")
		} else {
			w += " 분"
		}
		p := tariffNew(g, w, string(rune('a'+i)))
		names, saids = append(names, p.name), append(saids, p.said)
		fields = append(fields, p.said)
		src = append(src, "number "+p.decl())
		x, y := g.n(5, 55), g.n(5, 55)
		c1.fill(p.label, fmt.Sprint(x))
		c2.fill(p.label, fmt.Sprint(y))
		sum[0] += x
		sum[1] += y
	}
	fixed := 0
	var rules []string
	r := tariffResult(g, g.of(g.in("arrival|done at|ready at|finished at|end|back home", "도착|끝나는 시각|완료 시각|마치는 시각|돌아오는 시각")))
	before := g.maybe(0.35)
	if before {
		r = tariffResult(g, g.of(g.in("leave at|alarm at|begin at|set off", "나갈 시각|알람 시각|시작할 시각|출발할 시각")))
	}
	all := tariffSum{strings.Join(names, " + "), 1}
	if len(names) == 1 {
		all.tie = 3
	}
	and := g.in("minus", "-")
	if !before {
		and = "+"
	}
	said := strings.Join(saids, " "+and+" ")
	if g.maybe(0.4) {
		fixed = g.step(5, 45, 5)
		all = tariffSum{all.text + " + " + fmt.Sprint(fixed), 1}
		said += fmt.Sprintf(g.in(" %s %d minutes to spare", " %s 여유 %d분"), and, fixed)
	}
	op := " + "
	expr := s.name + op + all.text
	if before {
		op = " - "
		expr = s.name + op + all.in(2)
		if all.tie < 2 && !strings.HasPrefix(expr[len(s.name)+3:], "(") {
			expr = s.name + " - (" + all.text + ")"
		}
	}
	rules = append(rules, fmt.Sprintf("%s = %s %s %s", r.said, s.said, and, said))
	results := []string{r.said}
	src = append(src, "show "+r.label+" = "+expr)
	total := g.maybe(0.35) && len(names) > 1
	if total {
		t := tariffResult(g, g.of(g.in("minutes in all|total minutes|time needed", "총 분|걸리는 시간|전부 몇 분")))
		results = append(results, t.said)
		rules = append(rules, fmt.Sprintf(g.of(g.in("%s: all those minutes together|%s is the sum of the minutes", "%s: 분을 모두 더한 값|%s = 분 전부 합")), t.said))
		src = append(src, "show "+t.label+" = "+all.text+g.in(" .0 min", " .0 분"))
		rules[len(rules)-1] += g.in(" (in min)", "(분)")
	}
	for i, c := range []*check{c1, c2} {
		d := sum[i] + fixed
		at := t0 + i*95 + d
		if before {
			at = t0 + i*95 - d
		}
		c.text(tariffClockText(at + 1440))
		if total {
			c.number(float64(d))
		}
	}
	return made{tariffWrite(g, topic, fields, rules, results, nil), lines(src...), []*check{c1, c2}}
}

func tariffDateText(g *gen, d time.Time) string {
	if g.ko() {
		return d.Format("2006년 1월 2일")
	}
	return d.Format("January 2")
}

func tariffWeekday(g *gen, d time.Time) string {
	if g.ko() {
		return []string{"일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"}[d.Weekday()]
	}
	return d.Weekday().String()
}
