package compose

import (
	"fmt"
	"strings"
	"time"

	"hone/task"
)

func init() { register("compose-pop-tool", 1, popTool) }

// popTool draws what has to do with time, or with a text.
func popTool(g *gen) made {
	switch g.IntN(15) {
	case 0, 1:
		return popTimer(g)
	case 2:
		return popRounds(g)
	case 3:
		return popUntil(g)
	case 4:
		return popFeast(g)
	case 5, 6:
		return popDates(g)
	case 7:
		return popDrill(g)
	case 8:
		return popSmall(g)
	case 9, 10:
		return popQuiz(g)
	}
	return popText(g)
}

const popTimersEn = `
egg timer|boiled egg timer;boil an egg|how long for my egg;🥚 Egg timer;Egg;6
tea timer|tea app;my tea always gets bitter|remind me of my tea;🍵 Tea timer;Tea;3
pasta timer|spaghetti timer;cook pasta;🍝 Pasta timer;Pasta;9
plank timer|plank app;plank for a minute;🧘 Plank;Plank;1
tooth brushing timer|toothbrush timer;brush teeth two minutes|timer for kids' teeth;🪥 Brush teeth;Teeth;2
nap timer|power nap timer;short nap;😴 Nap;Nap;20
meditation timer|meditation app;meditate for ten minutes;🧘 Meditation;Meditate;10
cooking timer|kitchen timer|oven timer;beep when the food is done;⏲️ Kitchen timer;Kitchen;10
study timer|homework timer|focus timer;study for half an hour;📚 Study timer;Study;30
reading timer|kids reading timer;read 15 minutes a day;📖 Reading timer;Reading;15
laundry timer|washing machine timer;remind me of the laundry;🧺 Laundry;Laundry;60
pizza timer|frozen pizza timer;pizza in the oven;🍕 Pizza timer;Pizza;12
speech timer|presentation timer|talk timer;time for my talk;🎤 Talk timer;Talk;5
time out timer|quiet time timer;five quiet minutes;🤫 Quiet time;Quiet;5
parking timer|parking meter app;when does my parking run out;🅿️ Parking;Parking;60
rice timer|rice cooker timer;cook rice;🍚 Rice timer;Rice;15
face mask timer|hair dye timer;mask on my face;🧖 Mask timer;Mask;15
stretching timer|stretch timer;stretch a bit;🤸 Stretching;Stretch;5
countdown timer|timer|timer app;beep after some minutes;⏳ Timer;Timer;5
coffee timer|french press timer;french press four minutes;☕ Coffee timer;Coffee;4
`

const popTimersKo = `
계란 타이머|달걀 삶기 타이머|삶은 계란 타이머;계란 몇 분 삶지|반숙 시간;🥚 계란 타이머;계란;6
라면 타이머|컵라면 타이머;라면 끓이기|컵라면 3분;🍜 라면 타이머;라면;3
차 우리기 타이머|티 타이머;차가 자꾸 써져요;🍵 차 타이머;차;3
파스타 타이머|면 삶기 타이머;면 삶는 시간;🍝 파스타 타이머;면;9
플랭크 타이머|플랭크;플랭크 1분;🧘 플랭크;플랭크;1
양치 타이머|양치질 타이머;애들 양치 3분;🪥 양치 타이머;양치;3
낮잠 타이머|쪽잠 타이머;잠깐 눈 붙이기;😴 낮잠;낮잠;20
명상 타이머|명상 앱;10분 명상;🧘 명상;명상;10
요리 타이머|주방 타이머|오븐 타이머;다 되면 울리게;⏲️ 주방 타이머;요리;10
공부 타이머|집중 타이머|숙제 타이머;30분 공부;📚 공부 타이머;공부;30
독서 타이머|책 읽기 타이머;하루 15분 독서;📖 독서 타이머;독서;15
빨래 타이머|세탁기 타이머;빨래 까먹지 않게;🧺 빨래;빨래;60
발표 타이머|스피치 타이머;발표 시간 재기;🎤 발표 타이머;발표;5
생각 의자 타이머|조용히 타이머;5분 조용히;🤫 조용히;조용히;5
주차 타이머|주차 시간;주차 언제 끝나지;🅿️ 주차;주차;60
밥 뜸 타이머|밥솥 타이머;밥 뜸 들이기;🍚 밥 타이머;밥;15
팩 타이머|마스크팩 타이머|염색 타이머;팩 붙이고 15분;🧖 팩 타이머;팩;15
스트레칭 타이머|스트레칭;잠깐 스트레칭;🤸 스트레칭;스트레칭;5
타이머|타이머 앱|카운트다운 타이머;몇 분 뒤에 울리게;⏳ 타이머;타이머;5
커피 타이머|드립 타이머;드립 커피 4분;☕ 커피 타이머;커피;4
`

func popTimer(g *gen) made {
	f := popLine(g, popTimersEn, popTimersKo)
	p := popNew(g, f[2])
	n := int(popNumber(f[4]))
	msg, set, done := "", false, false
	minutes := func() {
		if set {
			return
		}
		set = true
		n = []int{1, 2, 3, 4, 5, 7, 8, 10, 12, 15, 20, 25, 40, 45, 50, 90}[g.IntN(16)]
		p.add("%d minutes|for %[1]d min|with %[1]d minutes|set to %[1]d minutes", "%d분|%[1]d분으로|%[1]d분짜리|시간은 %[1]d분", n)
	}
	says := func() {
		if msg != "" {
			return
		}
		msg = g.of(g.in("Ready!|Time's up!|Done!|Stop now|Ding ding|That's enough|Come and get it", "다 됐어요!|시간 끝!|완료!|그만!|땡!|이제 됐다|수고했어요"))
		p.add(`that says "%s" at the end|with "%[1]s" when it is over|then it shows %[1]s`, `끝나면 "%s"|다 되면 '%[1]s' 뜨게|끝에 %[1]s 나오게`, msg)
	}
	tally := func() {
		if !done {
			done = true
			p.add("that counts how often|with how many times i did it|and count them", "몇 번 했는지도|횟수도 세기|완료 횟수 표시")
		}
	}
	p.keep = func() bool { return false }
	p.extras(minutes, minutes, minutes, says, says, tally)
	var s []string
	var acts []string
	if msg != "" {
		s = append(s, g.in("var over = false", "var 끝 = false"))
		acts = append(acts, g.in("over = true", "끝 = true"))
	}
	if done {
		s = append(s, g.in("saved times = 0", "saved 횟수 = 0"))
		acts = append(acts, g.in("times += 1", "횟수 += 1"))
	}
	line := "timer " + popClock(n*60) + " " + f[3]
	if len(acts) > 0 {
		line += ": " + strings.Join(acts, "; ")
	}
	s = append(s, line)
	if msg != "" {
		s = append(s, g.in("if over: say ", "if 끝: say ")+msg)
	}
	if done {
		s = append(s, g.in("show Times = times", "show 한 횟수 = 횟수 .0 번"))
	}
	c, d := newCheck(g.in("runs", "시작")), newCheck(g.in("over", "끝"))
	popClick(c, g.in("start|go|begin|play", "시작|출발"), 1)
	c.wait(15)
	popSee(c, popClock(n*60-15)+"|0"+popClock(n*60-15))
	popClick(d, g.in("start|go|begin|play", "시작|출발"), 1)
	d.wait(float64(n*60 + 1))
	popSee(d, "0:00|00:00")
	if msg != "" {
		popSee(d, strings.ToLower(msg))
	}
	if done {
		d.number(1)
	}
	return p.made(f[0], f[1], lines(s...), c, d)
}

func popClock(seconds int) string {
	if seconds >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}

// popRounds draws a pomodoro, an interval training, a stopwatch.
func popRounds(g *gen) made {
	p := popNew(g, "")
	p.keep = func() bool { return false }
	c, d := newCheck("1"), newCheck("2")
	popClick(c, g.in("start|go|begin|play", "시작|출발"), 1)
	popClick(d, g.in("start|go|begin|play", "시작|출발"), 1)
	if g.maybe(0.25) {
		p.icon, p.name = "⏱️", g.in("Stopwatch", "스톱워치")
		p.extras()
		c.wait(65)
		popSee(c, "1:05|01:05")
		return p.made(g.in("stopwatch|stop watch|stopwatch with laps|lap timer", "스톱워치|초시계|스탑워치|랩타임 재기"), g.in("stop the time|measure how long it takes", "시간 재기|몇 초 걸리는지|기록 재는 거"), "stopwatch", c)
	}
	focus, rest, rounds, seconds := 25, 5, 4, false
	names := strings.Split(g.in("Focus,Break", "집중,휴식"), ",")
	nouns, free := g.in("pomodoro|pomodoro timer|pomodoro app|focus timer with breaks", "뽀모도로|뽀모도로 타이머|포모도로|집중 휴식 타이머"), g.in("25 minutes work 5 minutes break|work in pomodoros", "25분 집중 5분 휴식|집중하고 쉬는 타이머")
	p.icon, p.name = "🍅", g.in("Pomodoro", "뽀모도로")
	if g.maybe(0.5) {
		p.icon, p.name, focus, rest, rounds, seconds = "🔥", g.in("Intervals", "인터벌"), 20, 10, 8, true
		names = strings.Split(g.in("Work,Rest", "운동,휴식"), ",")
		nouns, free = g.in("tabata|tabata timer|tabata app|hiit timer|interval timer", "타바타|타바타 타이머|인터벌 타이머|인터벌 운동"), g.in("20 seconds on 10 off|workout intervals", "20초 운동 10초 휴식|운동하고 쉬고 반복")
		if !strings.Contains(nouns, "tabata") {
			rounds = 8
		}
	}
	set, turns := false, false
	own := func() {
		if set {
			return
		}
		set = true
		if seconds {
			focus, rest = g.step(25, 60, 5), g.step(5, 40, 5)
			p.add("%d seconds on, %d off|with %d s work and %d s rest|%d/%d seconds", "운동 %d초 휴식 %d초|%d초 하고 %d초 쉬기|%d초/%d초", focus, rest)
			free = ""
			return
		}
		focus, rest = g.step(15, 55, 5), g.step(3, 15, 1)
		p.add("%d minutes focus, %d break|with %d min work and %d min break|%d/%d minutes", "집중 %d분 휴식 %d분|%d분 하고 %d분 쉬기|%d분/%d분", focus, rest)
		free = ""
	}
	times := func() {
		if turns {
			return
		}
		turns = true
		rounds = g.n(2, 12)
		p.add("%d rounds|with %[1]d rounds|%[1]d times", "%d라운드|%[1]d번 반복|%[1]d세트", rounds)
	}
	p.extras(own, own, times, times)
	k := 60
	if seconds {
		k = 1
	}
	c.wait(float64(focus*k) / 2)
	popSee(c, strings.ToLower(names[0]))
	d.wait(float64(focus*k + 1))
	popSee(d, strings.ToLower(names[1]))
	popSee(d, popClock(rest*k-1)+"|0"+popClock(rest*k-1))
	return p.made(nouns, free, fmt.Sprintf("interval %d: %s %s | %s %s", rounds, names[0], popClock(focus*k), names[1], popClock(rest*k)), c, d)
}

var popNow = time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)

func popDays(to time.Time) float64 { return to.Sub(popNow).Hours() / 24 }

func popLeft(g *gen, c *check, to time.Time) {
	if g.ko() {
		popSee(c, fmt.Sprintf("d-%.0f|%.0f일", popDays(to), popDays(to)))
		return
	}
	c.number(popDays(to))
}

// popUntil counts the days to a date to be typed.
func popUntil(g *gen) made {
	f := popLine(g, `
wedding;💍;Wedding
exam;🎓;Exam
vacation;🏖️;Vacation
holiday;🌴;Holiday
birthday;🎂;Birthday
trip;✈️;Trip
concert;🎵;Concert
marathon;🏃;Marathon
due date;👶;Due date
moving day;📦;Moving day
graduation;🎓;Graduation
festival;🎪;Festival
deadline;📌;Deadline
retirement;🪑;Retirement
big game;🏟️;Game day
party;🎉;Party
first day of school;🎒;First day of school
camp;🏕️;Camp`, `
결혼식;💍;결혼식
시험;🎓;시험
휴가;🏖️;휴가
수능;📝;수능
생일;🎂;생일
여행;✈️;여행
콘서트;🎵;콘서트
마라톤;🏃;마라톤
출산 예정일;👶;출산 예정일
이사;📦;이사
졸업;🎓;졸업
축제;🎪;축제
마감;📌;마감
전역;🪖;전역
돌잔치;🍰;돌잔치
개학;🎒;개학
기념일;💕;기념일
면접;👔;면접`)
	p := popNew(g, f[1]+" "+f[2])
	start := time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC)
	set, weeks, clock := false, false, false
	own := func() {
		if set {
			return
		}
		set = true
		start = popNow.AddDate(0, 0, g.n(10, 400))
		say := g.of(g.in("on 2 January 2006|on January 2 2006|on 2006-01-02|at Jan 2, 2006", "2006년 1월 2일|2006-01-02|날짜는 2006.1.2"))
		p.adds = append(p.adds, start.Format(say))
	}
	more := func() {
		if !weeks {
			weeks = true
			p.add("with weeks too|and how many weeks|also in weeks", "몇 주인지도|주 단위도|남은 주도")
		}
	}
	exact := func() {
		if !clock {
			clock = true
			p.add("with hours and seconds|to the second|with a running clock", "시분초까지|초 단위로|시간 분 초도")
		}
	}
	p.extras(own, own, own, more, exact)
	s := []string{"saved date " + g.in("day", "날짜") + " = " + start.Format("2006-01-02") + g.in(" Date", "")}
	day := g.in("day", "날짜")
	if g.ko() {
		s = append(s, `big "D-" + days(today(), 날짜)`)
	} else {
		s = append(s, "show Days left = days(today(), day)")
	}
	if weeks {
		s = append(s, g.in("show Weeks = days(today(), day) / 7 .1", "show 남은 주 = days(today(), 날짜) / 7 .1 주"))
	}
	if clock {
		s = append(s, g.in("countdown Time left = ", "countdown 남은 시간 = ")+day)
	}
	c, d := newCheck("1"), newCheck("2")
	for i, c := range []*check{c, d} {
		to := popNow.AddDate(0, 0, 33+i*91)
		popFill(c, g.in("date|day|when|"+strings.ToLower(f[0]), "날짜|일|"+f[0]), to.Format("2006-01-02"), 1)
		popLeft(g, c, to)
		if weeks {
			popSeeNumber(c, popDays(to)/7, " .1")
		}
	}
	return p.made(popEach(f[0], g.in("days until %s|%s countdown|countdown to my %s|days until the %s|%s day counter", "%s 디데이|%s d-day|%s까지 며칠|%s 카운트다운|%s 며칠 남았는지")),
		popEach(f[0], g.in("how many days until the %s|how long till %s|when is the %s finally", "%s 얼마나 남았지|%s까지 며칠 남음?")), lines(s...), c, d)
}

// popFeast counts the days to a feast whose date everybody knows.
func popFeast(g *gen) made {
	f := popLine(g, `
new year|new year's|next year;🎆;New Year;1;1
christmas|xmas;🎄;Christmas;12;25
halloween;🎃;Halloween;10;31
valentine's day|valentines;💘;Valentine's Day;2;14
new year's eve;🥂;New Year's Eve;12;31
the fourth of july|4th of july;🎇;Fourth of July;7;4
christmas eve;🎅;Christmas Eve;12;24
st patrick's day;☘️;St Patrick's Day;3;17
april fools' day;🤡;April Fools' Day;4;1
pi day;🥧;Pi Day;3;14`, `
새해|내년;🎆;새해;1;1
크리스마스|성탄절;🎄;크리스마스;12;25
할로윈|핼러윈;🎃;할로윈;10;31
발렌타인데이;💘;발렌타인데이;2;14
어린이날;🎈;어린이날;5;5
한글날;📜;한글날;10;9
빼빼로데이;🍫;빼빼로데이;11;11
어버이날;🌹;어버이날;5;8
스승의날|스승의 날;🍎;스승의 날;5;15
화이트데이;🍬;화이트데이;3;14
광복절;🎌;광복절;8;15`)
	p := popNew(g, f[1]+" "+f[2])
	p.keep = func() bool { return false }
	weeks, clock, msg := false, false, ""
	p.extras(func() {
		if !weeks {
			weeks = true
			p.add("with weeks too|and how many weeks|also in weeks", "몇 주인지도|주 단위도|남은 주도")
		}
	}, func() {
		if !clock {
			clock = true
			p.add("with hours and seconds|to the second|with a running clock", "시분초까지|초 단위로|시간 분 초도")
		}
	}, func() {
		if msg == "" {
			msg = g.of(g.in("It's today!|Hooray!|Finally!|Party time!", "오늘이다!|드디어!|축하해요!|만세!"))
			p.add(`that says "%s" on the day|with "%[1]s" on that day`, `당일엔 "%s"|그날 되면 '%[1]s' 뜨게`, msg)
		}
	})
	m, dd := int(popNumber(f[3])), int(popNumber(f[4]))
	to := time.Date(2026, time.Month(m), dd, 0, 0, 0, 0, time.UTC)
	if to.Before(popNow) {
		to = to.AddDate(1, 0, 0)
	}
	day := g.in("day", "그날")
	s := []string{fmt.Sprintf("let %s = yearly(date(2000, %d, %d))", day, m, dd), g.in("big days(today(), day) .0 days", `big "D-" + days(today(), 그날)`)}
	if clock {
		s = append(s, g.in("countdown Time left = ", "countdown 남은 시간 = ")+day)
	}
	if weeks {
		s = append(s, g.in("show Weeks = days(today(), day) / 7 .1", "show 남은 주 = days(today(), 그날) / 7 .1 주"))
	}
	if msg != "" {
		s = append(s, "if "+day+" == today(): say "+msg)
	}
	c := newCheck("1")
	popLeft(g, c, to)
	if weeks {
		popSeeNumber(c, popDays(to)/7, " .1")
	}
	if msg != "" {
		c.gone(strings.ToLower(msg))
	}
	return p.made(popEach(f[0], g.in("days until %s|%s countdown|countdown to %s|*days till %s", "%s 디데이|%s까지 며칠|%s 카운트다운|%s d-day")), popEach(f[0], g.in("how many days until %s|how long till %s|when is %s", "%s 얼마나 남았지|%s까지 며칠 남음?|%s 언제 와")), lines(s...), c)
}

// popDates draws ages, days between dates, dates later, weekdays, a clock.
func popDates(g *gen) made {
	p := popNew(g, "")
	set := func(icon string) { p.icon, p.name, _ = strings.Cut(icon, " ") }
	has := map[string]bool{}
	opt := func(key, en, ko string) func() {
		return func() {
			if !has[key] {
				has[key] = true
				p.add(en, ko)
			}
		}
	}
	saved := ""
	p.keep = func() bool {
		if saved != "" {
			return false
		}
		saved = "saved "
		return true
	}
	date := func(t time.Time) string { return t.Format("2006-01-02") }
	c, d := newCheck("1"), newCheck("2")
	a := time.Date(1980+g.n(0, 35), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	b := popNow.AddDate(0, 0, g.n(-200, 200))
	week := strings.Split(g.in("sunday,monday,tuesday,wednesday,thursday,friday,saturday", "일요일,월요일,화요일,수요일,목요일,금요일,토요일"), ",")
	switch g.IntN(5) {
	case 0:
		set(g.in("🎂 My age", "🎂 나이 계산기"))
		p.extras(opt("days", "with days|and how many days i lived|also in days", "며칠 살았는지도|살아온 날도"), opt("week", "with the weekday i was born|and which weekday", "태어난 요일도|무슨 요일에 태어났는지"), opt("next", "with days until my next birthday|and days to the next birthday", "다음 생일까지 며칠인지도|생일까지 남은 날도"))
		s := []string{saved + g.in("date birth = 2000-01-01 Birthday", "date 생일 = 2000-01-01 생년월일"), g.in("show Age = age(birth)", "show 만 나이 = age(생일) .0 세")}
		for i, t := range []time.Time{a, a.AddDate(3, 5, 11)} {
			c := []*check{c, d}[i]
			popFill(c, g.in("birth|born|date", "생년월일|생일|날짜"), date(t), 1)
			age := popNow.Year() - t.Year()
			if t.AddDate(age, 0, 0).After(popNow) {
				age--
			}
			c.number(float64(age))
			if has["days"] {
				c.number(-popDays(t))
			}
			if has["week"] {
				popSee(c, week[t.Weekday()])
			}
			if has["next"] {
				n := time.Date(2026, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
				if n.Before(popNow) {
					n = n.AddDate(1, 0, 0)
				}
				c.number(popDays(n))
			}
		}
		if has["days"] {
			s = append(s, g.in("show Days = days(birth, today()) .0", "show 살아온 날 = days(생일, today()) .0 일"))
		}
		if has["week"] {
			s = append(s, g.in("show Born on a = weekday(birth)", "show 태어난 요일 = weekday(생일)"))
		}
		if has["next"] {
			s = append(s, g.in("show Next birthday in = days(today(), yearly(birth)) .0 days", "show 다음 생일까지 = days(today(), yearly(생일)) .0 일"))
		}
		return p.made(g.in("age calculator|age app|my age|how old am i app", "나이 계산기|만 나이 계산기|나이|만나이"), g.in("how old am i|age from birthday", "나 몇 살이지|만 나이로 몇 살"), lines(s...), c, d)
	case 1:
		set(g.in("📅 Days between", "📅 날짜 사이 일수"))
		p.extras(opt("weeks", "with weeks too|also in weeks", "몇 주인지도|주로도"), opt("work", "with working days|and working days", "평일 수도|근무일도"))
		s := []string{saved + g.in("date from = today", "date 시작 = today"), saved + g.in("date to = 2026-12-31", "date 끝 = 2026-12-31"), g.in("big days(from, to) .0 days", "big days(시작, 끝) .0 일")}
		for i, n := range []int{g.n(20, 90), g.n(100, 300)} {
			c := []*check{c, d}[i]
			popFill(c, g.in("from|start", "시작|부터"), date(b), 1)
			popFill(c, g.in("to|end|until", "끝|까지|종료"), date(b.AddDate(0, 0, n)), 2)
			c.number(float64(n))
			if has["weeks"] {
				popSeeNumber(c, float64(n)/7, " .1")
			}
		}
		if has["weeks"] {
			s = append(s, g.in("show Weeks = days(from, to) / 7 .1", "show 주 = days(시작, 끝) / 7 .1 주"))
		}
		if has["work"] {
			s = append(s, g.in("show Working days = workdays(from, to)", "show 평일 = workdays(시작, 끝) .0 일"))
		}
		return p.made(g.in("days between two dates|date difference|days between dates calculator|date difference calculator|date calculator", "날짜 차이 계산기|날짜 계산기|두 날짜 사이 며칠|일수 계산기|기간 계산기"), g.in("how many days from one date to another|days from to", "며칠 차이인지|두 날짜 며칠 사이"), lines(s...), c, d)
	case 2:
		n := []int{7, 10, 14, 30, 60, 90, 100, 180, 365, 1000}[g.IntN(10)]
		set(g.in("📆 Date plus days", "📆 며칠 뒤"))
		start := 30
		p.extras(func() {
			if !has["n"] {
				has["n"] = true
				start = n
				p.add("%d days|in %[1]d days|with %[1]d days", "%d일|%[1]d일 뒤|%[1]d일로", n)
			}
		})
		s := []string{saved + g.in("date start = today", "date 시작 = today 시작일"), fmt.Sprintf(saved+g.in("number n = %d Days", "number 일 = %d 며칠"), start), g.in("big longDate(start + n)", "big longDate(시작 + 일)")}
		popFill(c, g.in("start|date|from", "시작|날짜|기준"), date(b), 1)
		popFill(c, g.in("days|number", "며칠|일수|일"), "45", 2)
		to := b.AddDate(0, 0, 45)
		if g.ko() {
			popSee(c, to.Format("1월 2일|2006-01-02|2006.1.2|2006. 1. 2"))
		} else {
			popSee(c, strings.ToLower(to.Format("January 2|Jan 2|2 January|2 Jan|2006-01-02|1/2/2006")))
		}
		return p.made(g.in("date plus days|date adder|days from today calculator|date in x days", "며칠 뒤 날짜 계산기|날짜 더하기|며칠 후 계산기|100일 계산기"), g.in("which date is in some days|what date is it in x days", "며칠 뒤가 며칠인지|100일 뒤 며칠"), lines(s...), c)
	case 3:
		set(g.in("🗓️ Weekday", "🗓️ 요일"))
		p.extras()
		for i, t := range []time.Time{a, b} {
			c := []*check{c, d}[i]
			popFill(c, g.in("date|day", "날짜|일"), date(t), 1)
			popSee(c, week[t.Weekday()])
		}
		return p.made(g.in("weekday finder|day of the week|weekday of a date|weekday calculator", "요일 계산기|무슨 요일|요일 찾기|요일 알려주는 앱"), g.in("which weekday was it|what day is that date", "그날 무슨 요일이야|날짜 넣으면 요일"), lines(saved+g.in("date day = today Date\nbig weekday(day)", "date 날짜 = today\nbig weekday(날짜)")), c, d)
	}
	set(g.in("💑 Days together", "💑 우리 며칠째"))
	first := g.in("date since = 2026-01-01 Since", "date 시작 = 2026-01-01 시작일")
	p.keep = func() bool { return false }
	p.extras(opt("weeks", "with weeks too|also in weeks", "몇 주인지도|주로도"), opt("exact", "with years and months|also as years, months and days", "몇 년 몇 달인지도|년월일로도"))
	popFill(c, g.in("since|start|date|from", "시작|날짜|처음"), date(popNow.AddDate(0, 0, -250)), 1)
	c.number(250)
	s := []string{"saved " + first, g.in("big days(since, today()) .0 days", "big days(시작, today()) .0 일")}
	if has["weeks"] {
		c.number(popRound(250.0/7, " .1"))
		s = append(s, g.in("show Weeks = days(since, today()) / 7 .1", "show 주 = days(시작, today()) / 7 .1 주"))
	}
	if has["exact"] {
		s = append(s, g.in("say {between(since, today())}", "say {between(시작, today())}"))
	}
	return p.made(g.in("days since|days together|days since counter|relationship counter|sober counter|days without counter|anniversary counter", "며칠째 계산기|디데이 며칠째|커플 디데이|사귄 날 계산|금연 며칠째|입사 며칠째"), g.in("how many days since then|how long are we together", "우리 며칠째지|며칠 지났는지"), lines(s...), c)
}

// popSmall draws a QR code, an alarm, a colour mixer and other small things.
func popSmall(g *gen) made {
	p := popNew(g, "")
	set := func(icon string) { p.icon, p.name, _ = strings.Cut(icon, " ") }
	c := newCheck("1")
	saved := ""
	p.keep = func() bool {
		if saved != "" {
			return false
		}
		saved = "saved "
		return true
	}
	switch g.IntN(5) {
	case 0:
		set(g.in("⏰ Alarm", "⏰ 알람"))
		p.keep = func() bool { return false }
		msg, at := g.in("Wake up!", "일어나세요!"), g.n(0, 23)*60+g.step(0, 55, 5)
		first, isSet, said := "07:30", false, false
		p.extras(func() {
			if !isSet {
				isSet = true
				first = fmt.Sprintf("%02d:%02d", at/60, at%60)
				p.add("at %s|for %[1]s|set to %[1]s", "%s|%[1]s에|%[1]s로 맞춰서", first)
			}
		}, func() {
			if !said {
				said = true
				msg = g.of(g.in("Get up!|Good morning!|Time to go|Pills!|Feed the cat|Coffee time", "굿모닝!|출발 시간!|약 먹자|고양이 밥|커피 타임|일어나!"))
				p.add(`that says "%s"|with the text "%[1]s"`, `"%s" 뜨게|문구는 '%[1]s'`, msg)
			}
		})
		s := []string{"big now()", "saved time at = " + first + g.in(" Alarm at", " 알람 시각"), g.in("saved check on", "saved check on 켜기"), "var ringing = false", "when on && now() == at: ringing = true; beep()", "if ringing: big \"" + msg + "\"", g.in("if ringing: button Stop: ringing = false", "if ringing: button 끄기: ringing = false")}
		popFill(c, g.in("alarm|time|at|wake", "알람|시각|시간"), "10:03", 1)
		c.do(task.Step{Op: task.Tick, Names: popNames(g.in("on|active", "켜기|알람|켬")), Nth: 1})
		c.wait(185)
		popSee(c, strings.ToLower(msg))
		return p.made(g.in("alarm clock|alarm|alarm app|wake up alarm", "알람|알람 시계|알람 앱|모닝콜"), g.in("wake me up|beep at a time", "아침에 깨워줘|시간 되면 울리게"), lines(s...), c)
	case 1:
		set(g.in("🎨 Color mixer", "🎨 색 섞기"))
		p.extras()
		popFill(c, g.in("first|color", "첫|색"), "#ff0000", 1)
		popFill(c, g.in("second|color", "둘|색"), "#0000ff", 2)
		popSee(c, "#800080|#7f007f|#80007f|#7f0080")
		return p.made(g.in("color mixer|mix two colors|colour mixer|color blender", "색 섞기|색 혼합|두 색 섞기|색깔 섞는 앱"), g.in("what color do red and blue make", "빨강이랑 파랑 섞으면"), lines(saved+g.in(`color a = "#ff0000" First`, `color a = "#ff0000" 첫째 색`), saved+g.in(`color b = "#ffff00" Second`, `color b = "#ffff00" 둘째 색`), g.in("swatch Mix = mix(a, b)", "swatch 섞은 색 = mix(a, b)")), c)
	case 2:
		set(g.in("🎨 Palette", "🎨 색 팔레트"))
		p.extras()
		popFill(c, g.in("color|base", "색"), "#000000", 1)
		popSee(c, "#808080|#7f7f7f")
		return p.made(g.in("color palette|palette maker|palette generator|shades of a color", "색 팔레트|팔레트 만들기|배색|색상 팔레트"), g.in("lighter and darker tones of a color", "한 색으로 밝고 어두운 색"), lines(saved+g.in(`color base = "#3b82f6" Color`, `color 색 = "#3b82f6"`), g.in(`swatch Palette = [mix(base, "#ffffff", 0.75), mix(base, "#ffffff", 0.5), base, mix(base, "#000000", 0.25), mix(base, "#000000", 0.5)]`, `swatch 팔레트 = [mix(색, "#ffffff", 0.75), mix(색, "#ffffff", 0.5), 색, mix(색, "#000000", 0.25), mix(색, "#000000", 0.5)]`)), c)
	case 3:
		set(g.in("🗣️ Read aloud", "🗣️ 읽어주기"))
		p.extras()
		popFill(c, g.in("text", "글|내용|텍스트"), g.in("good morning", "안녕하세요"), 1)
		c.do(task.Step{Op: task.Click, Names: popNames(g.in("speak|read|say|play", "읽기|말하기|재생|읽어"))})
		popSee(c, g.in("2|good morning", "안녕하세요|1"))
		return p.made(g.in("text to speech|read aloud app|speaking app|text reader", "글 읽어주기|읽어주는 앱|텍스트 음성|말하는 앱"), g.in("read my text to me|say what i type", "글 쓰면 읽어줘|적은 거 말해줘"), lines(saved+g.in("area text = \"Hello!\"", "area 글 = \"안녕!\""), g.in("button Speak: speak(text)", "button 읽기: speak(글)"), g.in("show Words = len(words(text))", "show 단어 수 = len(words(글)) .0 개")), c)
	}
	set(g.in("🕰️ Clock", "🕰️ 시계"))
	p.keep = func() bool { return false }
	p.extras()
	popSee(c, "10:00")
	popSee(c, g.in("mar 4|march 4|4 march|2026-03-04|3/4", "3월 4일|2026-03-04|3. 4"))
	return p.made(g.in("clock|clock app|big clock|desk clock|digital clock", "시계|시계 앱|큰 시계|탁상시계|디지털 시계"), g.in("what time is it|big time on the screen", "지금 몇 시|화면에 크게 시간"), "big now()\nsay {longDate(today())}", c)
}

// popDrill draws sums, times tables and cards to learn with.
func popDrill(g *gen) made {
	p := popNew(g, "")
	set := func(icon string) { p.icon, p.name, _ = strings.Cut(icon, " ") }
	c := newCheck("1")
	p.keep = func() bool { return false }
	switch g.IntN(3) {
	case 0:
		set(g.in("✖️ Times table", "✖️ 구구단"))
		n, to, a, b := 7, 10, false, false
		if g.ko() {
			n, to = 2, 9
		}
		p.extras(func() {
			if !a {
				a = true
				n = g.n(2, 15)
				p.add("of %d|for %[1]d|start with %[1]d|with the %[1]ds", "%d단|%[1]d단부터|처음엔 %[1]d단", n)
			}
		}, func() {
			if !b {
				b = true
				to = g.n(11, 20)
				p.add("up to %d|that goes to %[1]d|up to times %[1]d", "%d까지|곱하기 %[1]d까지", to)
			}
		})
		popFill(c, g.in("number|table|times", "단|수"), "13", 1)
		c.number(float64(13 * to)).number(78)
		return p.made(g.in("times table|times tables|multiplication table|table of a number", "구구단|구구단표|구구단 보기|곱셈표"), g.in("show me the table of 7|multiplication table of a number", "7단 보여줘|구구단 한 단씩 보기"), lines(fmt.Sprintf(g.in("number n = %d Number", "number 단 = %d"), n), fmt.Sprintf(g.in(`items Table = map(range(%d), n + " × " + it + " = " + n * it)`, `items 구구단 = map(range(%d), 단 + " × " + it + " = " + 단 * it)`), to)), c)
	case 1:
		return popSums(g)
	}
	set(g.in("🃏 Flash cards", "🃏 단어 카드"))
	pairs := [][2]string{}
	list := strings.Split(g.in("dog=Hund|cat=Katze|house=casa|water=agua|sun=sol|bread=pain|milk=lait|tree=Baum|book=livre|moon=luna", "dog=개|cat=고양이|house=집|water=물|sun=해|bread=빵|milk=우유|tree=나무|book=책|moon=달"), "|")
	p.extras(func() {
		if len(pairs) == 0 {
			for _, x := range g.some(strings.Join(list, "|"), g.n(2, 3)) {
				a, b, _ := strings.Cut(x, "=")
				pairs = append(pairs, [2]string{a, b})
			}
			var said []string
			for _, x := range pairs {
				said = append(said, x[0]+" = "+x[1])
			}
			p.add("with %s|%[1]s for a start|that already has %[1]s", "%s 넣어서|처음에 %[1]s|%[1]s 들어있게", strings.Join(said, ", "))
		}
	})
	s := []string{g.in("list words: text front, text back", "list 단어: text 앞, text 뒤"), g.in("  review front, back", "  review 앞, 뒤")}
	if len(pairs) > 0 {
		var rows []string
		for _, x := range pairs {
			rows = append(rows, fmt.Sprintf(g.in("{front: %q, back: %q}", "{앞: %q, 뒤: %q}"), x[0], x[1]))
		}
		s = append(s, "  rows ["+strings.Join(rows, ", ")+"]")
	}
	popFill(c, g.in("front|question|word|term", "앞|단어|질문"), "zebra", 1)
	popFill(c, g.in("back|answer|meaning", "뒤|뜻|답"), g.in("striped horse", "얼룩말"), 2)
	popSubmit(g, c)
	c.reload()
	popSee(c, "zebra")
	return p.made(g.in("*flash cards|flashcards|flashcard app|vocab cards|vocabulary trainer|index cards app", "단어 카드|플래시카드|단어장|암기 카드|낱말 카드"), g.in("learn words with cards|i must learn vocab", "단어 외우기|카드로 외우는 거"), lines(s...), c)
}

// popSums asks sums, one after the other.
func popSums(g *gen) made {
	p := popNew(g, g.in("🧮 Sums", "🧮 덧셈 연습"))
	p.keep = func() bool { return false }
	sign, nouns, free := "+", g.in("addition practice|plus practice|sums practice|addition quiz|quiz of sums", "덧셈 연습|더하기 연습|덧셈 퀴즈|덧셈 문제"), g.in("my kid should practice adding|practice plus", "아이 덧셈 연습|더하기 문제 내줘")
	top := 20
	if g.maybe(0.5) {
		sign, top = "×", 9
		p.name, p.icon = g.in("Times tables", "구구단 연습"), "✖️"
		nouns, free = g.in("times tables practice|times tables quiz|multiplication practice|multiplication quiz|times table trainer", "구구단 연습|구구단 퀴즈|곱셈 연습|구구단 게임"), g.in("practice times tables|quiz me on the times tables", "구구단 외우기|구구단 문제 내줘")
	}
	own, ok := false, g.in("Right!", "정답!")
	named := false
	p.extras(func() {
		if !own {
			own = true
			top = g.n(5, 15)
			if sign == "+" {
				top = g.step(10, 100, 10)
			}
			p.add("up to %d|with numbers up to %[1]d|numbers 1 to %[1]d", "%d까지|숫자는 %[1]d까지|1부터 %[1]d까지", top)
		}
	}, func() {
		if !named {
			named = true
			ok = g.of(g.in("Super!|Bravo!|Yes!|Great job!|Well done!", "딩동댕!|잘했어!|최고!|맞았어요!"))
			p.add(`that says "%s" when right|with "%[1]s" for right answers`, `맞으면 "%s"|정답이면 '%[1]s'`, ok)
		}
	})
	op := "*"
	if sign == "+" {
		op = "+"
	}
	next := fmt.Sprintf("a = random(1, %d); b = random(1, %d)", top, top)
	no := g.in("Try again", "다시 해보세요")
	s := []string{fmt.Sprintf("var a = random(1, %d)", top), fmt.Sprintf("var b = random(1, %d)", top), g.in("var right = 0", "var 맞힘 = 0"), `var msg = ""`,
		fmt.Sprintf(`big a + " %s " + b`, sign), g.in("number answer", "number 답"),
		fmt.Sprintf(g.in(`button Check: if (answer == a %s b) { right += 1; msg = "%s"; answer = 0; %s } else msg = "%s"`, `button 확인: if (답 == a %s b) { 맞힘 += 1; msg = "%s"; 답 = 0; %s } else msg = "%s"`), op, ok, next, no),
		"say {msg}", g.in("show Right answers = right", "show 맞힌 개수 = 맞힘 .0 개")}
	c := newCheck(g.in("wrong", "오답"))
	popFill(c, g.in("answer", "답"), "100000", 1)
	popClick(c, g.in("check|ok|answer|submit|enter", "확인|정답|제출"), 1)
	c.gone(strings.ToLower(ok)).number(0)
	popChanged(c)
	return p.made(nouns, free, lines(s...), c)
}
