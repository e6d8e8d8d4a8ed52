package compose

import (
	"fmt"
	"math"
	"strings"
	"time"
)

// askTimer draws clocks: something that runs, and what stands beside it; or sums of times and dates.
type askTimer struct {
	*ask
	thing string
	texts []string
	fills []func(c *check, i int)
	shows []func(c *check, i int)
}

func askTime(g *gen) made {
	t := &askTimer{ask: newAsk(g)}
	t.thing = g.of(g.in(pressDoEn, pressDoKo))
	t.name = title(t.thing)
	t.what = t.say("%[1]s timer|time helper for %[1]s|%[1]s clock|little tool for %[1]s|timing app for %[1]s", "%[1]s 타이머|%[1]s 시간 도우미|%[1]s 시계|%[1]s용 시간 앱|%[1]s 시간 재기", t.thing)
	if g.maybe(0.4) {
		t.thing = g.of(g.in(askDoingEn, askDoingKo))
		t.name = title(t.thing)
		t.what = t.say("%[1]s planner|planner for %[1]s|%[1]s schedule|time plan: %[1]s|when-tool for %[1]s", "%[1]s 계획표|%[1]s 시간 계산|%[1]s 일정 도우미|%[1]s 언제인지 보는 앱|%[1]s 날짜 계산기", t.thing)
		t.sums()
	} else {
		t.running()
		beside := []func(){t.counter, t.notes, t.untilDay, t.list, t.endsAt, t.rest}
		g.Shuffle(len(beside), func(i, j int) { beside[i], beside[j] = beside[j], beside[i] })
		for _, f := range beside[:g.n(0, 2)] {
			f()
		}
	}
	return t.finish()
}

// running draws the clock that runs.
func (t *askTimer) running() {
	switch t.IntN(8) {
	case 0, 1:
		t.choiceTimer()
	case 2, 3:
		t.ownTimer()
	case 4:
		t.fixedTimer()
	case 5, 6:
		t.rounds()
	default:
		l := t.word(t.in2("lap watch|run|race clock|stopwatch|how long it takes|my time", "구간 시계|달리기|경주 시계|초시계|걸린 시간|내 기록"))
		askAdd(&t.act, "stopwatch %s", t.label(l))
		t.tell("a stopwatch %[1]s with laps|it counts up (%[1]s) and can take laps|stopwatch with start, stop, lap, called %[1]s", "랩 되는 스톱워치 %[1]s|스톱워치(%[1]s), 구간 기록도|시작·멈춤·랩 있는 초시계, 이름은 %[1]s", t.q(t.label(l)))
		t.mark(3)
		x := t.n(3, 50)
		t.checks = append(t.checks, newCheck("runs").click(t.startWord(), 1).wait(float64(x)).text(fmt.Sprintf(":%02d", x)))
	}
}

// timer writes the timer's line with what it does at the end.
func (t *askTimer) timer(long string) {
	var do []string
	done := t.maybe(0.7)
	if done {
		askAdd(&t.state, "var done = false")
		do = append(do, "done = true")
		s := t.text()
		cond := "done"
		askAdd(&t.out, "if %s: say %s", cond, s)
		t.tell("at the end it says %[1]s|when the time is up: %[1]s|then %[1]s appears|%[1]s when it's over", "끝나면 %[1]s <나>|다 되면 %[1]s <뜨>|시간 되면 %[1]s|%[1]s: 시간이 끝났을 때", t.q(s))
		t.texts = append(t.texts, s)
	}
	if t.maybe(0.5) || !done {
		kept := t.maybe(0.5)
		r := t.result("rounds done|times finished|sessions|finished|completed", "끝낸 횟수|완료|몇 번 했나|다 한 수|마친 횟수")
		askAdd(&t.state, "%s n = 0", t.hold(kept))
		do = append(do, "n += 1")
		askAdd(&t.out, "show %s = n", r.label)
		t.tell("%[1]s counts how often it ran to the end|each finished run adds 1 to %[1]s|how many times it was finished, as %[1]s", "%[1]s: 끝까지 간 횟수|한 번 끝날 때마다 %[1]s +1|다 된 횟수를 %[1]s(으)로", r.said)
		t.parts = append(t.parts, t.kept(kept))
		t.shows = append(t.shows, func(c *check, _ int) { t.see(c, r.label, 1) })
	}
	l := t.label(t.word(t.in2("timer|sand glass|countdown|clock|time left|alarm", "타이머|모래시계|남은 시간|알람|시계")))
	t.tell("the timer is called %[1]s|label it %[1]s|%[1]s is its name", "타이머 이름은 %[1]s|%[1]s(이)라는 이름으로|이름: %[1]s", t.q(l))
	askAdd(&t.act, "timer %s %s: %s", long, l, strings.Join(do, "; "))
}

func (t *askTimer) end(fill func(c *check), secs int) {
	c := newCheck("end")
	run := newCheck("running")
	for _, x := range []*check{c, run} {
		fill(x)
		x.click(t.startWord(), 1)
	}
	c.wait(float64(secs + 1))
	for _, s := range t.texts {
		c.text(s)
	}
	for _, f := range t.shows {
		f(c, 0)
	}
	t.shows = nil
	if secs > 6 {
		pressAny(run.wait(5), pressClock(secs-5), pressClock(secs-6))
		for _, s := range t.texts {
			run.gone(s)
		}
	}
	t.checks = append(t.checks, c)
	if len(run.See) > 0 {
		t.checks = append(t.checks, run)
	}
}

// choiceTimer runs as long as the chosen option says.
func (t *askTimer) choiceTimer() {
	k := t.n(2, 4)
	names := t.some(t.in2("short|long|soft|hard|small|large|thick|thin|beginner|expert|half|full|rare|well done|kids|adults|quick|slow|light|deep|cold|warm", "짧게|길게|반숙|완숙|작은 것|큰 것|두꺼움|얇음|초보|고수|절반|전부|살짝|푹|어린이|어른|빠르게|천천히|약하게|세게"), k)
	mins := t.some("1|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|45", k)
	f := t.field(t.word(t.in2("kind|mode|size|level|how|program|length", "종류|모드|크기|단계|방식|코스|길이")))
	word := t.of("choice|radio")
	var line, said []string
	for i := range names {
		line = append(line, t.label(names[i])+"="+mins[i])
		said = append(said, names[i]+" "+mins[i]+t.in2(map[bool]string{true: " minute", false: " minutes"}[mins[i] == "1"], "분"))
	}
	askAdd(&t.in, "%s: %s", f.decl(word, ""), strings.Join(line, " | "))
	kind := map[string]string{"choice": t.in2("a drop-down", "드롭다운"), "radio": t.in2("radio buttons", "라디오 버튼")}[word]
	t.tell("%[2]s for %[1]s: %[3]s|%[1]s (%[2]s) sets how long: %[3]s|choose %[1]s (%[2]s), %[3]s", "%[1]s(%[2]s): %[3]s|%[1]s 고르기(%[2]s) %[3]s|%[2]s %[1]s에서 %[3]s", f.said, kind, strings.Join(said, ", "))
	t.mark(1)
	expr := fmt.Sprintf("(%s * 60)", f.name)
	x, plus := 0, 0
	i := t.IntN(k)
	fmt.Sscan(mins[i], &x)
	if t.maybe(0.35) {
		p := t.field(t.word(t.in2("extra minutes|pieces|guests|portions|players", "추가 분|조각 수|손님 수|인분|인원")))
		each := t.n(1, 3)
		askAdd(&t.in, "%s", p.decl("number", fmt.Sprintf(" 0..%d", t.n(6, 20))))
		term := f.term()
		term.said = t.say("the minutes of the choice|the chosen minutes|what the choice says", "고른 분|선택한 시간(분)|고른 시간", "")
		y := p.term()
		if each > 1 {
			y = t.chain(y, askStep{'*', askNumber(float64(each))})
			y.said = t.say("%[2]d minutes for each of %[1]s|%[1]s times %[2]d minutes", "%[1]s 하나마다 %[2]d분|%[1]s당 %[2]d분", p.said, each)
			y.words = true
		}
		sum := t.chain(term, askStep{'+', y})
		expr = fmt.Sprintf("((%s) * 60)", sum.expr)
		plus = t.n(1, 5)
		t.tell("a number %[1]s too; the timer takes %[2]s, in minutes|%[1]s is a number; time in minutes = %[2]s", "숫자 %[1]s도. 타이머 시간(분)은 %[2]s|%[1]s(숫자)도 입력, 분 = %[2]s", p.said, sum.said)
		t.mark(1)
		t.timer(expr)
		t.end(func(c *check) { c.choose(f.label, t.label(names[i])).fill(p.label, fmt.Sprint(plus)) }, (x+plus*each)*60)
		return
	}
	t.timer(expr)
	t.end(func(c *check) { c.choose(f.label, t.label(names[i])) }, x*60)
}

// ownTimer runs as long as typed numbers say.
func (t *askTimer) ownTimer() {
	m := t.field(t.word(t.in2("minutes|length|time in minutes|how many minutes|duration", "몇 분|길이(분)|시간(분)|분|맞출 분")))
	start := t.n(1, 30)
	word := t.of("number|slider")
	top := t.n(40, 120)
	askAdd(&t.in, "%s", m.decl(word, fmt.Sprintf(" = %d 1..%d", start, top)))
	t.tell("%[4]s %[1]s from 1 to %[2]d, %[3]d at first, is how many minutes it runs|i set %[1]s (%[4]s, 1-%[2]d, start value %[3]d): so many minutes", "%[4]s %[1]s 1~%[2]d, 처음 %[3]d: 그만큼 분|%[1]s(%[4]s, 1부터 %[2]d, 기본 %[3]d)으로 몇 분인지", m.said, top, start, map[string]string{"number": t.in2("a number", "숫자"), "slider": t.in2("a slider", "슬라이더")}[word])
	t.mark(1)
	expr := fmt.Sprintf("(%s * 60)", m.name)
	x := t.n(1, 9)
	secs := x * 60
	fill := func(c *check) { c.fill(m.label, fmt.Sprint(x)) }
	switch t.IntN(3) {
	case 0:
		s := t.field(t.word(t.in2("seconds|extra seconds|and seconds", "초|추가 초|몇 초")))
		askAdd(&t.in, "%s", s.decl("number", " 0..59"))
		t.tell("plus %[1]s, a number from 0 to 59|and %[1]s (0-59) on top", "%[1]s(0~59)도 더해서|그리고 %[1]s 숫자 0~59", s.said)
		t.mark(1)
		expr = fmt.Sprintf("(%s * 60 + %s)", m.name, s.name)
		y := t.n(5, 50)
		secs += y
		fill = func(c *check) { c.fill(m.label, fmt.Sprint(x)).fill(s.label, fmt.Sprint(y)) }
	case 1:
		p := t.field(t.word(t.in2("people|pieces|laps|trays|questions|speakers", "사람 수|조각|바퀴|판|문제 수|발표자 수")))
		askAdd(&t.in, "%s", p.decl("number", fmt.Sprintf(" = 1 1..%d", t.n(8, 30))))
		t.tell("that is for one of %[1]s (a number, 1 at first); the whole time is the minutes times %[1]s|multiply it by %[1]s, a number that begins with 1", "그건 하나당이고 %[1]s(숫자, 처음 1)를 곱한 만큼|%[1]s(처음 1) 수만큼 곱해서", p.said)
		t.mark(1)
		expr = fmt.Sprintf("(%s * %s * 60)", m.name, p.name)
		y := t.n(2, 6)
		secs *= y
		fill = func(c *check) { c.fill(m.label, fmt.Sprint(x)).fill(p.label, fmt.Sprint(y)) }
	}
	t.timer(expr)
	t.end(fill, secs)
}

func (t *askTimer) fixedTimer() {
	s := t.span()
	t.tell("%[1]s|it runs %[1]s|set to %[1]s|%[1]s long", "%[1]s|%[1]s짜리|시간은 %[1]s|%[1]s 동안", t.long(s))
	t.timer(pressClock(s))
	t.end(func(*check) {}, s)
}

// rounds goes through steps.
func (t *askTimer) rounds() {
	names := t.some(t.in2("Work|Rest|Go|Breathe|Fast|Slow|Left|Right|Jump|Walk|Push|Pull|Focus|Look away|Sing|Hold|Drink|Switch|Read|Write|Talk|Listen", "뛰기|쉬기|빠르게|천천히|왼쪽|오른쪽|집중|멀리 보기|밀기|당기기|버티기|물 마시기|교대|읽기|쓰기|말하기|듣기|숨 고르기"), t.n(2, 4))
	var steps, said []string
	var secs []int
	total := 0
	for _, x := range names {
		s := t.step(10, 90, 5)
		if t.maybe(0.25) {
			s = 60 * t.n(1, 12)
		}
		steps, said = append(steps, x+" "+pressClock(s)), append(said, t.q(x)+" "+t.long(s))
		secs, total = append(secs, s), total+s
	}
	n := t.n(2, 12)
	count := fmt.Sprint(n)
	t.tell("one round is %[1]s|the steps: %[1]s|each time %[1]s", "한 바퀴는 %[1]s|순서: %[1]s|매번 %[1]s", strings.Join(said, t.raw(t.in2(", |, then | then ", ", | → "))))
	if t.maybe(0.5) {
		f := t.field(t.word(t.in2("rounds|sets|repeats|how often", "세트|라운드|반복|몇 번")))
		askAdd(&t.in, "%s", f.decl("number", fmt.Sprintf(" = %d 1..%d", n, n+t.n(5, 40))))
		top := 0
		fmt.Sscanf(t.in[len(t.in)-1][strings.Index(t.in[len(t.in)-1], "..")+2:], "%d", &top)
		count = "(" + f.name + ")"
		t.tell("%[1]s is a number, %[2]d at first, 1 to %[3]d|how often is a field %[1]s (1-%[3]d, start %[2]d)", "%[1]s은(는) 숫자, 처음 %[2]d, 1~%[3]d|횟수는 %[1]s 칸(1~%[3]d, 기본 %[2]d)", f.said, n, top)
		t.mark(1)
		if t.maybe(0.6) {
			r := t.result("whole time|total time|it takes|all together", "전체 시간|총 시간|걸리는 시간|다 합쳐")
			askAdd(&t.out, "show %s = duration(%s * %d)", r.label, f.name, total)
			t.tell("%[1]s as m:ss: all steps added up, times the rounds|show %[1]s of everything (m:ss)", "%[1]s 분:초로: 한 바퀴를 다 더해 횟수만큼 곱한 것|전부 얼마인지 %[1]s(분:초)", r.said)
			t.mark(3)
			x := t.n(1, n+3)
			t.checks = append(t.checks, newCheck("whole").fill(f.label, fmt.Sprint(x)).text(pressClock(x*total)))
		}
	} else {
		t.tell("%[1]d rounds|%[1]d times|repeat it %[1]d times|%[1]d sets", "%[1]d세트|%[1]d번 반복|%[1]d바퀴|총 %[1]d라운드", n)
	}
	askAdd(&t.act, "interval %s: %s", count, strings.Join(steps, " | "))
	t.checks = append(t.checks, newCheck("second step").click(t.startWord(), 1).wait(float64(secs[0]+3)).text(names[1]))
}

// counter counts presses beside the clock.
func (t *askTimer) counter() {
	thing := t.field(t.word(t.in2(pressThingsEn, pressThingsKo)))
	b := t.button(pressTapEn, pressTapKo)
	by := t.n(1, 5)
	name := "p"
	askAdd(&t.state, "var %s = 0", name)
	askAdd(&t.act, "button %s: %s += %d", b.label, name, by)
	askAdd(&t.out, "show %s = %s", thing.label, name)
	t.tell("beside it count %[1]s: %[2]s adds %[3]d|a counter %[1]s too, with a button %[2]s for +%[3]d|and %[1]s, each press on %[2]s is %[3]d more", "옆에 %[1]s 세기: %[2]s 누르면 +%[3]d|%[1]s 카운터도, %[2]s 버튼은 +%[3]d|그리고 %[1]s: %[2]s 누를 때마다 %[3]d", thing.said, b.said, by)
	t.mark(3)
	c := newCheck("counts").click(b.label, 3)
	t.see(c, thing.label, float64(3*by))
	t.checks = append(t.checks, c)
}

// notes is a list beside the clock.
func (t *askTimer) notes() {
	w := t.field(t.word(t.in2("what i did|lap note|thought|task|topic|result|who", "한 일|메모|생각|할 일|주제|결과|누구")))
	list := t.in2("rows", "줄")
	b := t.button("Note it|Log|Keep|Write down|Save it", "적기|기록|남기기|저장|메모하기")
	n := t.maybe(0.4)
	cols := w.decl("text", "")
	said := w.said
	c := newCheck("list").fill(w.label, t.in2("Alpha", "하나둘"))
	out := ""
	if n {
		x := t.field(t.word(t.in2("minutes spent|points|pages|weight", "쓴 시간(분)|점수|쪽|무게")))
		cols += ", " + x.decl("number", "")
		said += t.in2(" and ", ", ") + x.said
		r := t.result("sum|in all|altogether", "합|모두|다 더해")
		out = fmt.Sprintf("show %s = sum(%s, %s)", r.label, list, x.name)
		said += t.say("; %[1]s is the sum of %[2]s|, below %[1]s: all %[2]s added up", "; %[1]s은(는) %[2]s의 합|, 밑에 %[1]s: %[2]s 다 더한 값", r.said, x.said)
		c.fill(x.label, "7").click(b.label, 1).fill(w.label, "zz").fill(x.label, "5")
		t.see(c, r.label, 12)
	}
	askAdd(&t.out, "list %s: %s\n  add %s", list, cols, b.label)
	if out != "" {
		askAdd(&t.out, "%s", out)
	}
	t.tell("below it a list with %[1]s (button %[2]s)|and i can write down %[1]s, button %[2]s, kept", "밑에 목록: %[1]s (버튼 %[2]s)|적어둘 목록도, 칸은 %[1]s, 추가는 %[2]s 버튼", said, b.said)
	t.mark(3)
	t.checks = append(t.checks, c.click(b.label, 1).text(t.in2("Alpha", "하나둘")))
}

// untilDay counts down to a day, fixed or typed.
func (t *askTimer) untilDay() {
	l := t.label(t.word(t.in2("until the day|the big day|still to wait|off we go in", "그날까지|남은 날|기다릴 시간|출발까지")))
	if t.maybe(0.5) {
		d := time.Date(2026, time.Month(t.n(4, 12)), t.n(1, 28), 0, 0, 0, 0, time.UTC)
		askAdd(&t.out, "countdown %s = date(%d, %d, %d)", l, d.Year(), int(d.Month()), d.Day())
		t.tell("also a countdown %[1]s to %[2]s|and how long it is to %[2]s, called %[1]s", "%[2]s까지 카운트다운 %[1]s도|%[1]s: %[2]s까지 얼마 남았는지", t.q(l), d.Format(t.in2("January 2, 2006", "2006년 1월 2일")))
		t.mark(3)
		t.checks = append(t.checks, newCheck("days").number(math.Floor(d.Sub(time.Date(2026, 3, 4, 10, 0, 1, 0, time.UTC)).Hours()/24)))
		return
	}
	f := t.field(t.word(t.in2("event day|exam day|race day|concert day|departure day", "행사일|시험일|경기 날|공연일|떠나는 날")))
	askAdd(&t.in, "%s", f.decl("date", ""))
	askAdd(&t.out, "countdown %s = %s", l, f.name)
	t.tell("a date field %[1]s and a countdown %[2]s to it|a countdown %[2]s to the date in %[1]s", "날짜 칸 %[1]s, 거기까지 카운트다운 %[2]s|%[1]s 날짜까지 카운트다운(%[2]s)", f.said, t.q(l))
	t.mark(3)
	k := t.n(3, 90)
	t.checks = append(t.checks, newCheck("days").fill(f.label, time.Date(2026, 3, 4+k, 0, 0, 0, 0, time.UTC).Format("2006-01-02")).number(float64(k-1)))
}

// list shows fixed steps beside it.
func (t *askTimer) list() {
	r := t.result("steps|remember|order|rules|plan", "순서|잊지 말 것|규칙|단계|할 것")
	items := t.texts2(t.n(2, 4))
	askAdd(&t.out, "items %s = %s", r.label, askList(items))
	t.tell("beside it a list %[1]s: %[2]s|and the list %[1]s with %[2]s", "옆에 %[1]s 목록: %[2]s|목록 %[1]s도: %[2]s", r.said, t.join(askQuoted(t.ask, items)))
	t.mark(3)
	t.checks = append(t.checks, newCheck("list").text(items[len(items)-1]))
}

func (t *askTimer) texts2(n int) []string {
	var list []string
	for range n {
		list = append(list, t.text())
	}
	return list
}

func askQuoted(a *ask, list []string) []string {
	var q []string
	for _, x := range list {
		q = append(q, a.q(x))
	}
	return q
}

// endsAt tells when something of so many minutes is over.
func (t *askTimer) endsAt() {
	s := t.field(t.word(t.in2("begin at|from when|starting time", "시작하는 때|언제부터|시작 시각")))
	d := t.field(t.word(t.in2("takes minutes|needed minutes|minutes it takes", "걸리는 분|필요한 분|소요 분")))
	r := t.result("over at|ready at|done at|finished at", "끝나는 시각|다 되는 때|완료 시각")
	askAdd(&t.in, "%s", s.decl("time", ""))
	askAdd(&t.in, "%s", d.decl("number", ""))
	askAdd(&t.out, "show %s = clock(minutes(%s) + %s)", r.label, s.name, d.name)
	t.tell("%[3]s: the time %[1]s plus %[2]s (a number)|from the time %[1]s and the number %[2]s it tells %[3]s|a time field %[1]s, a number %[2]s, so many minutes later is %[3]s", "%[3]s: %[1]s 시각에 %[2]s(숫자)을(를) 더한 때|시각 칸 %[1]s, 숫자 %[2]s, 그만큼 뒤가 %[3]s", s.said, d.said, r.said)
	t.mark(3)
	at, m := t.n(6, 18)*60+t.step(0, 55, 5), t.n(5, 200)
	t.checks = append(t.checks, newCheck("when").fill(s.label, fmt.Sprintf("%02d:%02d", at/60, at%60)).fill(d.label, fmt.Sprint(m)).text(askClock(at+m)))
}

// askClock is a time of day in minutes as pages show it.
func askClock(m int) string { return fmt.Sprintf("%d:%02d", m/60%24, m%60) }

// rest is a text by the number of pieces typed.
func (t *askTimer) rest() {
	f := t.field(t.word(t.in2("how tired|heat|strength|calm", "피곤한 정도|온도 단계|세기|차분함")))
	cuts := []int{t.n(7, 9), t.n(3, 6)}[:t.n(1, 2)]
	texts := t.press.texts(len(cuts) + 1)
	askAdd(&t.in, "%s", f.decl("slider", " 1..10"))
	askAdd(&t.out, "say {%s}", askBands(f.name, cuts, texts))
	t.tell("a slider %[1]s from 1 to 10: %[2]s|and by a slider %[1]s (1-10) it says: %[2]s", "슬라이더 %[1]s 1~10: %[2]s|%[1]s(1~10 슬라이더)에 따라 %[2]s", f.said, t.bands("", cuts, texts))
	t.mark(3)
	x := t.n(1, 10)
	t.checks = append(t.checks, newCheck("says").fill(f.label, fmt.Sprint(x)).text(askBandOf(float64(x), cuts, texts)))
}
