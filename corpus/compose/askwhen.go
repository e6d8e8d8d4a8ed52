package compose

import (
	"fmt"
	"math"
	"strings"
	"time"
)

const (
	askDoingEn = "bread baking|wedding day|train trip|school play|moving house|night shift|plant seedlings|exam revision|bus tour|photo shoot|market stall|team meeting|choir practice|swim lessons|garden work|book return|parcel delivery|dog training|theater night|rental bikes|cheese making|paint drying|soap curing|holiday hut|visa|library loan|medicine|haircut|boat trip|marathon training|cake order|car rental|film night|dentist|beer brewing|gift orders|repair job|guest room|tax papers|house cleaning"
	askDoingKo = "빵 굽기|결혼식 날|기차 여행|학예회|이사|야간 근무|모종 키우기|시험 공부|버스 관광|사진 촬영|장터 부스|팀 회의|합창 연습|수영 강습|텃밭 일|책 반납|택배|강아지 훈련|연극 관람|자전거 대여|치즈 만들기|페인트 말리기|비누 숙성|펜션|비자|도서 대출|약 복용|미용실|뱃놀이|마라톤 훈련|케이크 주문|렌터카|영화의 밤|치과|맥주 담그기|선물 주문|수리 맡기기|손님방|세금 서류|대청소"
)

// sums draws arithmetic with times of day or dates.
func (t *askTimer) sums() {
	if t.maybe(0.5) {
		t.dayTimes()
	} else {
		t.dates()
	}
	for i := range 2 {
		c := newCheck(fmt.Sprint("case ", i+1))
		for _, f := range t.fills {
			f(c, i)
		}
		for _, f := range t.shows {
			f(c, i)
		}
		t.checks = append(t.checks, c)
	}
}

// dayTimes reckons with minutes: how long it takes by a formula, when it ends or must begin.
func (t *askTimer) dayTimes() {
	v := [2]map[string]float64{{}, {}}
	words := strings.Split(t.of(t.in2("trays,minutes per tray|guests,minutes per guest|stops,minutes per stop|pages,minutes per page|rooms,minutes per room|songs,minutes per song|boxes,minutes per box|pupils,minutes per pupil|speakers,minutes per speaker|patients,minutes per patient|rounds,minutes per round|windows,minutes per window|houses,minutes per house|dogs,minutes per dog|courses,minutes per course", "판,판당 분|손님,손님당 분|정거장,정거장당 분|쪽수,쪽당 분|방,방당 분|노래,노래당 분|상자,상자당 분|학생,학생당 분|발표자,발표자당 분|환자,환자당 분|라운드,라운드당 분|창문,창문당 분|집,집당 분|강아지,강아지당 분|코스,코스당 분")), ",")
	number := func(w string, lo, hi int) askField {
		f := t.field(w)
		askAdd(&t.in, "%s", f.decl("number", ""))
		t.fills = append(t.fills, func(c *check, i int) {
			x := t.n(lo, hi)
			v[i][f.name] = float64(x)
			c.fill(f.label, fmt.Sprint(x))
		})
		return f
	}
	back := t.maybe(0.4) // from the end to the beginning
	at := t.field(t.word(t.in2("start|begin|first one at|doors open", "시작|출발|첫 시각|여는 때")))
	if back {
		at = t.field(t.word(t.in2("must be done at|end|arrival|ready by", "끝나야 할 때|도착|마감 시각|완성 시각")))
	}
	askAdd(&t.in, "%s", at.decl("time", ""))
	t.fills = append(t.fills, func(c *check, i int) {
		m := t.n(14, 17)*60 + t.step(0, 55, 5)
		if !back {
			m = t.n(5, 9)*60 + t.step(0, 55, 5)
		}
		v[i]["at"] = float64(m)
		c.fill(at.label, fmt.Sprintf("%02d:%02d", m/60, m%60))
	})
	n := number(words[0], 2, 9)
	said := []string{at.said + t.in2(" (time)", "(시각)"), n.said}
	var first askTerm
	var steps []askStep
	if t.maybe(0.6) {
		p := number(words[1], 3, 25)
		said = append(said, p.said)
		steps = []askStep{{'*', p.term()}}
		first = n.term()
	} else {
		k := float64(t.n(4, 45))
		first = t.chain(n.term(), askStep{'*', askNumber(k)})
		first.said = t.say("%[2]s minutes for each of %[1]s|%[1]s times %[2]s minutes|%[2]s minutes per piece of %[1]s", "%[1]s 하나에 %[2]s분|%[1]s × %[2]s분|%[1]s마다 %[2]s분씩", n.said, num(k))
		first.words = true
	}
	total := first
	if t.maybe(0.7) {
		f := number(t.word(t.in2("break|setting up|way there|cleaning up|waiting|spare time|warm-up", "쉬는 시간|준비|가는 길|정리|대기|여유|예열")), 5, 40)
		said = append(said, f.said+t.in2(" (minutes)", "(분)"))
		step := askStep{'+', f.term()}
		if t.maybe(0.3) {
			step.t = t.chain(f.term(), askStep{'*', askNumber(2)})
		}
		steps = append(steps, step)
	} else if t.maybe(0.5) {
		steps = append(steps, askStep{t.sign(), askNumber(float64(t.step(5, 60, 5)))})
	}
	if len(steps) > 0 {
		total = t.chain(first, steps...)
	}
	t.tell("fields: %[1]s|i type %[1]s|it asks %[1]s|given: %[1]s|inputs %[1]s", "입력: %[1]s|칸은 %[1]s|%[1]s 넣으면|주는 값: %[1]s|적는 것 %[1]s", t.join(said))
	t.mark(1)
	t.outTimes(at, total, back, v)
}

func (t *askTimer) sign() byte { return "++-"[t.IntN(3)] }

func (t *askTimer) outTimes(at askField, total askTerm, back bool, v [2]map[string]float64) {
	long := t.result("minutes in all|it takes|length|needed time|working time", "걸리는 분|총 분|소요 시간|필요한 시간|작업 시간")
	clock, hours := t.maybe(0.7), t.maybe(0.35)
	name := askTerm{said: t.say("those minutes|that|this time|so many minutes", "그 시간|그만큼|그 분|그 값"), expr: "(" + total.expr + ")"}
	one := askIsName(strings.ReplaceAll(long.label, " ", "~"))
	if clock {
		switch {
		case one:
			name.expr = long.label
		default:
			askAdd(&t.state, "let m = %s", total.expr)
			name.expr = "m"
		}
	}
	e := total.expr
	if name.expr == "m" {
		e = "m"
	}
	if hours {
		askAdd(&t.out, "show %s = %s .0", long.label, e)
		t.tell("%[1]s: %[2]s, whole minutes|%[1]s = %[2]s (no decimals)", "%[1]s: %[2]s, 정수로|%[1]s = %[2]s (소수 없이)", long.said, total.said)
	} else {
		askAdd(&t.out, "show %s = %s", long.label, e)
		t.tell("%[1]s: %[2]s|%[1]s = %[2]s|show %[1]s, that is %[2]s", "%[1]s: %[2]s|%[1]s = %[2]s|%[2]s을(를) %[1]s(으)로", long.said, total.said)
	}
	t.mark(3)
	t.shows = append(t.shows, func(c *check, i int) { c.number(total.val(v[i])) })
	if clock {
		if back {
			r := t.result("begin at|latest start|start by|leave at", "늦어도 시작|시작할 때|출발할 시각|떠날 시각")
			askAdd(&t.out, "show %s = clock(minutes(%s) - %s)", r.label, at.name, name.expr)
			t.tell("%[1]s is %[2]s less %[3]s|%[1]s: take %[3]s back from %[2]s|from %[2]s subtract %[3]s, that's %[1]s", "%[1]s: %[2]s에서 %[3]s을(를) 뺀 시각|%[2]s에서 %[3]s만큼 앞당긴 %[1]s|거꾸로 %[2]s에서 빼서 %[1]s", r.said, at.said, name.said)
			t.shows = append(t.shows, func(c *check, i int) { c.text(askClock(int(v[i]["at"]-total.val(v[i])) + 1440)) })
		} else {
			r := t.result("over at|finished at|free again at|home at", "끝나는 시각|마치는 때|다 되는 시각|집에 오는 시각")
			askAdd(&t.out, "show %s = clock(minutes(%s) + %s)", r.label, at.name, name.expr)
			t.tell("%[1]s is %[2]s plus %[3]s|%[1]s: %[3]s after %[2]s|add %[3]s to %[2]s, that's %[1]s", "%[1]s: %[2]s에 %[3]s을(를) 더한 시각|%[2]s부터 %[3]s 지난 %[1]s|%[2]s에 더해서 %[1]s", r.said, at.said, name.said)
			t.shows = append(t.shows, func(c *check, i int) { c.text(askClock(int(v[i]["at"] + total.val(v[i])))) })
		}
		t.mark(3)
	} else {
		r := t.result("half way|in the middle|break at", "중간|절반 시각|중간 휴식")
		op := "+"
		if back {
			op = "-"
		}
		askAdd(&t.out, "show %s = clock(minutes(%s) %s round((%s) / 2))", r.label, at.name, op, total.expr)
		t.tell("%[1]s: half of those minutes %[3]s %[2]s, rounded|%[1]s is %[2]s %[4]s half of that (rounded)", "%[1]s: 그 시간의 절반(반올림)을 %[2]s에 %[3]s|%[1]s은(는) %[2]s %[4]s 그 절반, 반올림", r.said, at.said, map[bool]string{true: t.in2("before", "뺀 시각"), false: t.in2("after", "더한 시각")}[back], map[bool]string{true: t.in2("minus", "빼기"), false: t.in2("plus", "더하기")}[back])
		t.mark(3)
		t.shows = append(t.shows, func(c *check, i int) {
			h := math.Floor(total.val(v[i])/2 + 0.5)
			if back {
				h = -h
			}
			c.text(askClock(int(v[i]["at"]+h) + 1440))
		})
	}
	if t.maybe(0.4) {
		k, s, u := t.step(30, 120, 10), t.text(), t.text()
		e := total.expr
		if clock {
			e = name.expr
		}
		askAdd(&t.out, `say {%s > %d ? "%s" : "%s"}`, e, k, s, u)
		t.tell("above %[1]d minutes it says %[2]s, otherwise %[3]s|%[2]s if it takes more than %[1]d minutes, else %[3]s", "%[1]d분을 넘으면 %[2]s 아니면 %[3]s|%[1]d분 초과 %[2]s, 그 외 %[3]s", k, t.q(s), t.q(u))
		t.mark(3)
		t.shows = append(t.shows, func(c *check, i int) {
			if total.val(v[i]) > float64(k) {
				c.text(s)
			} else {
				c.text(u)
			}
		})
	}
}

// dates reckons with a date and a number of days or weeks.
func (t *askTimer) dates() {
	var day [2]time.Time
	f := t.field(t.word(t.in2("start day|order day|lent on|sown on|booked for|first day|bought on|moving day", "시작일|주문일|빌린 날|심은 날|예약일|첫날|산 날|이삿날")))
	askAdd(&t.in, "%s", f.decl("date", ""))
	t.fills = append(t.fills, func(c *check, i int) {
		day[i] = time.Date(2026, time.Month(t.n(3, 9)), t.n(5, 28), 0, 0, 0, 0, time.UTC)
		c.fill(f.label, day[i].Format("2006-01-02"))
	})
	t.tell("a date %[1]s is given|i pick the date %[1]s|%[1]s is a date field|from a date %[1]s", "날짜 %[1]s 입력|%[1]s 날짜를 고르면|%[1]s은(는) 날짜 칸|날짜 칸 %[1]s", f.said)
	t.mark(1)
	all := []func(askField, *[2]time.Time){t.later, t.later, t.left, t.weekdayOf, t.weeksLeft, t.both, t.sayLeft, t.manyDays}
	t.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, g := range all[:t.n(2, 4)] {
		g(f, &day)
		t.mark(3)
	}
}

func (t *askTimer) long2(d time.Time) string {
	return d.Format(t.in2("January 2", "2006년 1월 2일"))
}

// later is a date so long after, by a fixed number, weeks or a field.
func (t *askTimer) later(f askField, day *[2]time.Time) {
	r := t.result("back on|due on|ready on|harvest|next visit|last day|reminder on|pay by", "돌려줄 날|마감|완료일|수확|다음 방문|마지막 날|알림 날|낼 날")
	switch k := t.n(2, 40); t.IntN(4) {
	case 0:
		askAdd(&t.out, "show %s = longDate(addDays(%s, %d))", r.label, f.name, k)
		t.tell("%[1]s: the date %[2]d days after %[3]s|%[1]s is %[3]s plus %[2]d days|add %[2]d days to %[3]s, that is %[1]s", "%[1]s: %[3]s에서 %[2]d일 뒤 날짜|%[3]s에 %[2]d일 더한 %[1]s|%[1]s = %[3]s + %[2]d일", r.said, k, f.said)
		t.shows = append(t.shows, func(c *check, i int) { c.text(t.long2(day[i].AddDate(0, 0, k))) })
	case 1:
		k = k%12 + 2
		askAdd(&t.out, "show %s = longDate(addDays(%s, %d * 7))", r.label, f.name, k)
		t.tell("%[1]s: %[2]d weeks after %[3]s, as a date|%[1]s is the day %[2]d weeks later than %[3]s", "%[1]s: %[3]s에서 %[2]d주 뒤 날짜|%[3]s에 %[2]d주 더한 날이 %[1]s", r.said, k, f.said)
		t.shows = append(t.shows, func(c *check, i int) { c.text(t.long2(day[i].AddDate(0, 0, 7*k))) })
	case 2:
		askAdd(&t.out, "show %s = longDate(addDays(%s, -%d))", r.label, f.name, k)
		t.tell("%[1]s: %[2]d days before %[3]s|%[1]s is %[3]s less %[2]d days|go %[2]d days back from %[3]s: %[1]s", "%[1]s: %[3]s %[2]d일 전 날짜|%[3]s에서 %[2]d일 뺀 %[1]s|%[1]s = %[3]s - %[2]d일", r.said, k, f.said)
		t.shows = append(t.shows, func(c *check, i int) { c.text(t.long2(day[i].AddDate(0, 0, -k))) })
	default:
		n := t.field(t.word(t.in2("days allowed|number of days|days to wait|nights|grace days", "빌리는 날수|며칠|기다릴 날|숙박 수|여유 일수")))
		askAdd(&t.in, "%s", n.decl("number", ""))
		askAdd(&t.out, "show %s = longDate(addDays(%s, %s))", r.label, f.name, n.name)
		t.tell("a number %[2]s too; %[1]s is so many days after %[3]s|%[1]s: %[3]s plus %[2]s (a number of days)", "숫자 %[2]s도, %[1]s은(는) %[3]s에서 그만큼 뒤|%[1]s: %[3]s에 %[2]s(숫자)만큼 더한 날짜", r.said, n.said, f.said)
		var x [2]int
		t.fills = append(t.fills, func(c *check, i int) { x[i] = t.n(1, 60); c.fill(n.label, fmt.Sprint(x[i])) })
		t.shows = append(t.shows, func(c *check, i int) { c.text(t.long2(day[i].AddDate(0, 0, x[i]))) })
	}
}

// askTo is the days from the checks' day to a date.
func askTo(d time.Time) int {
	return int(math.Round(d.Sub(time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)).Hours() / 24))
}

func (t *askTimer) left(f askField, day *[2]time.Time) {
	r := t.result("days left|days to go|nights to sleep|still to wait", "남은 날|디데이까지|며칠 남았나|남은 밤")
	askAdd(&t.out, "show %s = days(today(), %s)", r.label, f.name)
	t.tell("%[1]s: the days from today to %[2]s|how many days it is from today until %[2]s, as %[1]s|%[1]s counts the days between today and %[2]s", "%[1]s: 오늘부터 %[2]s까지 날수|오늘에서 %[2]s까지 며칠인지 %[1]s(으)로|%[2]s에서 오늘을 뺀 날수가 %[1]s", r.said, f.said)
	t.shows = append(t.shows, func(c *check, i int) { t.see(c, r.label, float64(askTo(day[i]))) })
}

func (t *askTimer) weekdayOf(f askField, day *[2]time.Time) {
	r := t.result("falls on|weekday|day of the week|which day", "요일|무슨 요일|그날 요일")
	k := t.n(0, 12)
	e := f.name
	if k > 0 {
		e = fmt.Sprintf("addDays(%s, %d)", f.name, k)
		t.tell("%[1]s: the weekday %[3]d days after %[2]s|as %[1]s the day of the week %[3]d days later than %[2]s", "%[1]s: %[2]s에서 %[3]d일 뒤의 요일|%[2]s %[3]d일 후가 무슨 요일인지 %[1]s(으)로", r.said, f.said, k)
	} else {
		t.tell("%[1]s: the weekday of %[2]s|which day of the week %[2]s is, as %[1]s", "%[1]s: %[2]s의 요일|%[2]s이(가) 무슨 요일인지 %[1]s(으)로", r.said, f.said)
	}
	askAdd(&t.out, "show %s = weekday(%s)", r.label, e)
	note := &askNote{ask: t.ask}
	t.shows = append(t.shows, func(c *check, i int) { c.text(note.weekday(day[i].Format("2006-01-02"), k)) })
}

func (t *askTimer) weeksLeft(f askField, day *[2]time.Time) {
	form := t.of(t.in2("%s weeks and %s days to go|That is %s weeks + %s days|Still %s weeks, %s days", "%s주 %s일 남았어요|앞으로 %s주하고 %s일|아직 %s주 %s일"))
	d := fmt.Sprintf("days(today(), %s)", f.name)
	askAdd(&t.out, "say "+form, "{div("+d+", 7)}", "{mod("+d+", 7)}")
	t.tell("in whole weeks and days from today to %[1]s, like %[2]s|from now until %[1]s as a sentence %[2]s (full weeks, then the days left over)", "오늘부터 %[1]s까지 %[2]s처럼 주와 나머지 날로|%[1]s까지 몇 주 며칠인지 %[2]s 문장으로", f.said, `"`+fmt.Sprintf(form, "2", "3")+`"`)
	t.shows = append(t.shows, func(c *check, i int) {
		n := askTo(day[i])
		c.text(fmt.Sprintf(form, fmt.Sprint(n/7), fmt.Sprint(n%7)))
	})
}

// both has a second date.
func (t *askTimer) both(f askField, day *[2]time.Time) {
	s := t.field(t.word(t.in2("end day|return day|check-out|finished on|closing day", "종료일|반납일|퇴실일|끝난 날|닫는 날")))
	askAdd(&t.in, "%s", s.decl("date", ""))
	var n [2]int
	t.fills = append(t.fills, func(c *check, i int) {
		n[i] = t.n(2, 70)
		c.fill(s.label, day[i].AddDate(0, 0, n[i]).Format("2006-01-02"))
	})
	r := t.result("number of days|span|stay|in between", "기간|며칠 동안|머문 날|사이 날수")
	plus := t.IntN(2)
	e := fmt.Sprintf("days(%s, %s)", f.name, s.name)
	if plus == 1 {
		e += " + 1"
	}
	k := t.n(2, 90)
	price := t.maybe(0.5)
	askAdd(&t.out, "show %s = %s", r.label, e)
	how := []string{t.say("first day not counted|just the difference", "첫날 빼고|날짜 차이만"), t.say("both days counted|first and last day included", "첫날과 끝날 포함|양 끝 날도 세서")}[plus]
	t.tell("a second date %[2]s; %[1]s is the days from %[3]s to it, %[4]s|%[1]s: days from %[3]s to %[2]s (another date), %[4]s", "두 번째 날짜 %[2]s, %[1]s은(는) %[3]s부터 거기까지 날수, %[4]s|%[1]s: %[3]s에서 %[2]s(날짜)까지 날수(%[4]s)", r.said, s.said, f.said, how)
	t.shows = append(t.shows, func(c *check, i int) { t.see(c, r.label, float64(n[i]+plus)) })
	if price {
		q := t.result("costs|to pay|fee|rent|charge", "요금|낼 돈|비용|대여료")
		t.mark(3)
		askAdd(&t.out, "show %s = (%s) * %d", q.label, e, k)
		t.tell("%[1]s: those days times %[2]d|each of those days costs %[2]d, together %[1]s|multiply those days by %[2]d for %[1]s", "%[1]s: 그 날수에 %[2]d 곱하기|하루 %[2]d씩, 모두 %[1]s|그 날수 곱하기 %[2]d이(가) %[1]s", q.said, k)
		t.shows = append(t.shows, func(c *check, i int) { t.see(c, q.label, float64((n[i]+plus)*k)) })
	}
}

// sayLeft says something by how near the day is.
func (t *askTimer) sayLeft(f askField, day *[2]time.Time) {
	cuts := []int{t.n(60, 140), t.n(15, 50)}[:t.n(1, 2)]
	texts := t.press.texts(len(cuts) + 1)
	askAdd(&t.out, "say {%s}", askBands(fmt.Sprintf("days(today(), %s)", f.name), cuts, texts))
	t.parts = append(t.parts, t.bands(t.say("the days from today to %[1]s|how many days %[1]s is away", "오늘부터 %[1]s까지 날수|%[1]s까지 남은 날", f.said), cuts, texts))
	t.shows = append(t.shows, func(c *check, i int) { c.text(askBandOf(float64(askTo(day[i])), cuts, texts)) })
}

// manyDays reckons on with the days that are left.
func (t *askTimer) manyDays(f askField, day *[2]time.Time) {
	n := t.field(t.word(t.in2("pages|kilometers|euros to save|words to learn|boxes to pack|exercises", "쪽수|킬로미터|모을 돈|외울 단어|쌀 상자|문제 수")))
	askAdd(&t.in, "%s", n.decl("number", ""))
	r := t.result("per day|each day|daily share|a day", "하루에|하루 몫|날마다|매일")
	askAdd(&t.out, "show %s = %s / days(today(), %s) .1", r.label, n.name, f.name)
	t.tell("a number %[2]s; %[1]s is %[2]s shared equally by the days from today to %[3]s, one decimal|%[1]s: %[2]s (number) divided by the days left until %[3]s, 1 decimal", "숫자 %[2]s, %[1]s은(는) 그걸 오늘부터 %[3]s까지 날수로 똑같이 나눈 값, 소수 한 자리|%[1]s: %[2]s(숫자)을(를) %[3]s까지 남은 날로 나눠서 소수 첫째 자리", r.said, n.said, f.said)
	var x [2]int
	t.fills = append(t.fills, func(c *check, i int) { x[i] = t.n(20, 900); c.fill(n.label, fmt.Sprint(x[i])) })
	t.shows = append(t.shows, func(c *check, i int) { c.number(askRound(float64(x[i])/float64(askTo(day[i])), 1)) })
}
