package compose

import (
	"fmt"
	"strings"
)

const pressDoEn = "tea|eggs|plank|brushing teeth|nap|meditation|pasta|speech|parking|laundry|pizza|reading|silence|warm-up|face mask|cold bath|dough|exam|debate turn|chess move|homework|piano|tidying|watering|steak|rice|ice pack|staring contest|phone break|lunch break|soup|grill|darkroom|glue|paint coat|stretching|breathing|time out|board game turn|guitar|soldering|bread|compost stir|sauna|juggling|spelling|drawing sprint"
const pressDoKo = "차 우리기|계란|플랭크|양치|낮잠|명상|파스타|발표|주차|빨래|피자|독서|묵언|준비 운동|마스크팩|냉수욕|반죽|시험|토론|체스 한 수|숙제|피아노|정리|물 주기|스테이크|밥 뜸|얼음찜질|눈싸움|휴대폰 쉬기|점심|국 끓이기|바비큐|접착제|페인트|스트레칭|호흡|생각 의자|보드게임 차례|기타|납땜|빵 굽기|사우나|저글링|받아쓰기|그림 그리기|컵라면|만두 찌기|고구마|족욕"

// mmss is a duration as the page shows it.
func pressClock(s int) string {
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s%3600/60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// long is a duration in words.
func (p *press) long(s int) string {
	m, r := s/60, s%60
	if p.ko() {
		switch {
		case m == 0:
			return fmt.Sprintf("%d초", r)
		case r == 0:
			return fmt.Sprintf("%d분", m)
		}
		return fmt.Sprintf("%d분 %d초", m, r)
	}
	minutes := fmt.Sprintf("%d %s", m, p.of("minutes|min"))
	if m == 1 {
		minutes = "1 minute"
	}
	switch {
	case m == 0:
		return fmt.Sprintf("%d %s", r, p.of("seconds|sec|s"))
	case r == 0:
		return minutes
	}
	if p.maybe(0.4) {
		return pressClock(s)
	}
	return fmt.Sprintf("%s %d sec", minutes, r)
}

func (p *press) span() int {
	if p.maybe(0.6) {
		return 60 * p.n(1, 50)
	}
	return 60*p.n(0, 15) + p.step(5, 55, 5)
}

func (p *press) time() made {
	switch p.IntN(12) {
	case 0, 1, 2:
		return p.timer()
	case 3:
		return p.whichTimer()
	case 4, 5:
		return p.rounds()
	case 6:
		return p.watch()
	case 7, 8:
		return p.countdown()
	case 9, 10:
		return p.clicker()
	}
	return p.reaction()
}

func (p *press) startWord() string { return p.in("Start", "시작") }

func (p *press) timer() made {
	thing, s, text := p.of(p.in(pressDoEn, pressDoKo)), p.span(), p.texts(1)[0]
	counted, kept := p.maybe(0.35), p.maybe(0.5)
	parts := []string{p.say("%[1]s|it runs %[1]s|set to %[1]s|%[1]s long", "%[1]s|%[1]s짜리|시간은 %[1]s", p.long(s)), p.say("at the end it says %[1]s|when the time is up: %[1]s|then %[1]s appears|%[1]s when done", "끝나면 %[1]s <나>|다 되면 %[1]s <뜨>|시간 되면 %[1]s", p.q(text))}
	sketch := []string{"app ⏱️ " + p.label(thing), "var done = false"}
	do := "done = true"
	end := newCheck("end").click(p.startWord(), 1).wait(float64(s + 1)).text(text)
	if counted {
		sketch = append(sketch, p.hold(kept)+" n = 0")
		do += "; n += 1"
	}
	sketch = append(sketch, "timer "+pressClock(s)+" "+p.label(thing)+": "+do, "if done: say "+text)
	if counted {
		l := p.of(p.in("Rounds|Times done|Finished|Sessions", "횟수|끝낸 수|완료|몇 번"))
		sketch = append(sketch, "show "+l+" = n")
		parts = append(parts, p.say("%[1]s counts how often it ran to the end|how many times it finished as %[1]s", "끝까지 간 횟수는 %[1]s|%[1]s에 다 된 수", p.q(l)), p.kept(kept))
		end.number(1)
	}
	half := s / 3
	run := newCheck("running").click(p.startWord(), 1).wait(float64(half)).text(pressClock(s - half)).gone(text)
	what := p.say("%[1]s timer|timer for %[1]s|countdown for %[1]s", "%[1]s 타이머|%[1]s용 타이머|%[1]s 시간 재는 앱", thing)
	return made{p.request(what, parts...), lines(sketch...), []*check{run, end}}
}

// whichTimer lets one choose how long.
func (p *press) whichTimer() made {
	k := p.n(2, 4)
	things := p.some(p.in(pressDoEn, pressDoKo), k)
	text, l := p.texts(1)[0], p.of(p.in("What|Kind|For|Which", "무엇|종류|용도|어느 것"))
	kind := p.of(p.in("choice|radio", "choice|radio"))
	var opts, said []string
	var secs []int
	for _, x := range things {
		s := p.span()
		secs = append(secs, s)
		opts = append(opts, p.label(x)+"="+fmt.Sprint(s))
		said = append(said, x+" "+p.long(s))
	}
	menu := p.say("drop-down %[1]s|list to choose from: %[1]s", "%[1]s 목록에서 선택|고르는 칸 %[1]s", p.q(l))
	if kind == "radio" {
		menu = p.say("radio buttons %[1]s", "라디오 버튼 %[1]s", p.q(l))
	}
	parts := []string{menu + ": " + strings.Join(said, ", "), p.say("at the end %[1]s|when it's over it says %[1]s", "끝나면 %[1]s <나>|다 되면 %[1]s", p.q(text))}
	name := p.of(p.in("Kitchen|Everyday|Family|Workshop|My|Studio", "주방|생활|가족|작업실|나의|연습실"))
	s := lines("app ⏱️ "+name+p.in(" timer", " 타이머"), kind+" a "+l+": "+strings.Join(opts, " | "), "var done = false", "timer (a): done = true", "if done: say "+text)
	st := p.startWord()
	return made{p.request(p.in(strings.ToLower(name)+" timer", name+" 타이머"), parts...), s, []*check{
		newCheck("second").choose(l, p.label(things[1])).click(st, 1).wait(5).text(pressClock(secs[1] - 5)).gone(text),
		newCheck("first done").click(st, 1).wait(float64(secs[0] + 1)).text(text)}}
}

// rounds goes through steps again and again.
func (p *press) rounds() made {
	thing := p.of(p.in("training|rowing|boxing|sprints|yoga|study|piano practice|kettlebells|drum practice|stairs|skipping|cycling|choir warm-up|climbing|plank sets|vocabulary|swimming|core workout|dance drill|typing practice|writing sprints|juggling", "운동|로잉|복싱|달리기|요가|공부|피아노 연습|케틀벨|드럼 연습|계단|줄넘기|자전거|발성|클라이밍|플랭크|단어 외우기|수영|코어 운동|안무 연습|타자 연습|글쓰기|저글링"))
	names := p.some(p.in("Work|Rest|Go|Breathe|Fast|Slow|Left|Right|Jump|Walk|Push|Pull|Focus|Look away|Sing|Shake out|Hard|Easy|Hold|Drink|Switch|Stretch|Read|Write", "뛰기|쉬기|빠르게|천천히|왼쪽|오른쪽|집중|멀리 보기|밀기|당기기|버티기|물 마시기|교대|스트레칭|읽기|쓰기|숨 고르기|세게|살살|걷기"), p.n(2, 4))
	n, total := p.n(2, 15), 0
	var steps, said []string
	var secs []int
	for _, x := range names {
		s := p.step(10, 90, 5)
		if p.maybe(0.2) {
			s = 60 * p.n(2, 10)
		}
		secs, total = append(secs, s), total+s
		steps = append(steps, x+" "+pressClock(s))
		said = append(said, p.q(x)+" "+p.long(s))
	}
	parts := []string{p.say("%[1]d rounds|%[1]d times|repeat %[1]d times|%[1]d sets", "%[1]d세트|%[1]d번 반복|%[1]d바퀴|총 %[1]d라운드", n), p.say("%[1]s|the steps: %[1]s|one round is %[1]s", "%[1]s|순서는 %[1]s|한 번에 %[1]s", strings.Join(said, ", "))}
	sketch := []string{"app " + p.in(title(thing)+" intervals", thing+" 인터벌")}
	count, checks := fmt.Sprint(n), []*check{}
	own := p.maybe(0.35)
	if own {
		l := p.of(p.in("Rounds|Sets|How often", "세트|라운드|반복 횟수"))
		sketch = append(sketch, fmt.Sprintf("number n = %d 1..99 %s", n, l))
		parts = append(parts, p.say("I can change the number in a field %[1]s (1 to 99)|the number of rounds is a field %[1]s, 1 to 99", "횟수는 %[1]s 칸에서 바꿀 수 <있> (1~99)|%[1]s 칸(1~99)으로 조절", p.q(l)))
		count = "(n)"
		if p.maybe(0.6) {
			t := p.of(p.in("Whole time|Total time|It takes", "전체 시간|총 시간|걸리는 시간"))
			sketch = append(sketch, fmt.Sprintf("show %s = duration(n * %d)", t, total))
			parts = append(parts, p.say("%[1]s as m:ss|shows %[1]s of all rounds (m:ss)", "%[1]s도 분:초로|전부 얼마인지 %[1]s(분:초)", p.q(t)))
			x := n + 3
			checks = append(checks, newCheck("whole").fill(l, fmt.Sprint(x)).text(pressClock(x*total)))
		}
	}
	sketch = append(sketch, "interval "+count+": "+strings.Join(steps, " | "))
	st := p.startWord()
	checks = append(checks, newCheck("first").click(st, 1).wait(2).text(names[0]).text(pressClock(secs[0]-2)), newCheck("second").click(st, 1).wait(float64(secs[0]+3)).text(names[1]).text(pressClock(secs[1]-3)))
	what := p.say("interval timer for %[1]s|%[1]s interval clock|%[1]s interval timer", "%[1]s 인터벌 타이머|%[1]s 구간 타이머|%[1]s 반복 타이머", thing)
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// watch is a stopwatch of its own buttons, in whole seconds.
func (p *press) watch() made {
	thing := p.of(p.in(pressDoEn+"|egg race|swim|puzzle|sack race|meeting|commute", pressDoKo+"|달걀 나르기|수영|퍼즐|자루 경주|회의|출근길"))
	b := p.some(p.in("Go|Run|Begin|On|Bang|Open", "출발|달려|가자|켜기|탕|열기"), 1)[0]
	e := p.of(p.in("Stop|Halt|Off|Finish|Freeze|There", "멈춤|정지|끄기|도착|얼음|끝"))
	z := p.of(p.in("Zero|Wipe|Clear|Back to 0|Empty", "0으로|지우기|초기화|비우기|처음부터"))
	mark := p.of(p.in("Note|Lap|Split|Mark|Touch", "기록|랩|구간|찍기|터치"))
	list := p.of(p.in("Times|Marks|Splits|Noted", "기록들|시간들|구간 기록|찍은 시간"))
	marks, clock := p.maybe(0.5), p.maybe(0.5)
	big := "big s"
	shown := p.say("the seconds in big|big seconds", "초를 크게|초 숫자 크게")
	if clock {
		big, shown = "big duration(s)", p.say("big as m:ss|the time big (m:ss)", "분:초로 크게|크게 분:초")
	}
	sketch := []string{"app ⏱️ " + p.label(thing), "var s = 0", "var on = false"}
	zero := "s = 0; on = false"
	parts := []string{shown, p.say("%[1]s starts, %[2]s stops, %[3]s sets it to 0 and stops|buttons %[1]s (starts), %[2]s (stops) and %[3]s (to 0, stopped)", "%[1]s 누르면 시작, %[2]s 멈추기, %[3]s 누르면 멈추고 0|버튼 %[1]s(시작), %[2]s(멈춤), %[3]s(0으로, 멈춤)", p.q(b), p.q(e), p.q(z))}
	n := p.n(3, 50)
	see := func(n int) string {
		if clock {
			return pressClock(n)
		}
		return fmt.Sprint(n)
	}
	checks := []*check{newCheck("stops").click(b, 1).wait(float64(n)).click(e, 1).wait(7).text(see(n)), newCheck("not by itself").wait(9).text(see(0)), newCheck("zero").click(b, 1).wait(12).click(z, 1).wait(3).text(see(0))}
	if marks {
		sketch = append(sketch, "var marks = []")
		zero += "; marks = []"
	}
	sketch = append(sketch, "every 1: if (on) s += 1", big, "button "+b+": on = true", "button "+e+": on = false", "button "+z+": "+zero)
	if marks {
		x := "s"
		if clock {
			x = "duration(s)"
		}
		sketch = append(sketch, "button "+mark+": add(marks, "+x+")", "items "+list+" = marks")
		parts = append(parts, p.say("%[1]s writes the present time into the list %[2]s, which %[3]s empties too|a button %[1]s adds the time to a list %[2]s (emptied by %[3]s)", "%[1]s 누르면 지금 시간이 %[2]s 목록에, %[3]s 누르면 목록도 비움|%[1]s 버튼은 %[2]s에 시간 추가 (%[3]s 때 같이 지움)", p.q(mark), p.q(list), p.q(z)))
		checks[1] = newCheck("marks").click(b, 1).wait(float64(n)).click(mark, 1).wait(11).click(e, 1).text(see(n)).text(see(n + 11))
	}
	what := p.say("stopwatch for %[1]s|%[1]s stopwatch|clock for %[1]s that counts up", "%[1]s 스톱워치|%[1]s 초시계|%[1]s 시간 재기", thing)
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// countdown counts down second by second, with its own buttons.
func (p *press) countdown() made {
	thing, from, text := p.of(p.in(pressDoEn+"|launch|hide and seek|quiz answer|auction", pressDoKo+"|로켓 발사|숨바꼭질|퀴즈 답|경매")), p.oneOf(p.n(5, 30), p.n(5, 30), p.step(30, 180, 10)), p.texts(1)[0]
	b := p.of(p.in("Go|Launch|Count|Ready|Start it|Hide", "출발|발사|세기|준비|시작하기|숨어라"))
	pause, atOnce, more := p.maybe(0.4), p.maybe(0.25), p.maybe(0.3)
	sketch := []string{"app " + p.label(thing), fmt.Sprintf("var left = %d", from)}
	tick, begin := "every 1: if (on) left = max(0, left - 1)", fmt.Sprintf("left = %d; on = true", from)
	parts := []string{p.say("big number down from %[1]d to 0, a second each|counts %[1]d, %[2]d … 0, one a second, big", "%[1]d부터 0까지 1초씩 크게|%[1]d, %[2]d … 0 매초 줄고 크게 <보>", from, from-1)}
	if atOnce {
		tick, begin = "every 1: left = max(0, left - 1)", fmt.Sprintf("left = %d", from)
		pause = false
		parts = append(parts, p.say("it runs as soon as it opens and %[1]s begins anew|no start needed; %[1]s sets it back to %[2]d", "열자마자 시작, %[1]s 누르면 다시 %[2]d부터|바로 줄어들고 %[1]s 버튼은 %[2]d부터 다시", p.q(b), from))
	} else {
		sketch = append(sketch, "var on = false")
		parts = append(parts, p.say("%[1]s starts it from %[2]d|it begins with %[1]s, always from %[2]d", "%[1]s 누르면 %[2]d부터 시작|%[1]s 버튼으로 시작 (항상 %[2]d부터)", p.q(b), from))
	}
	sketch = append(sketch, tick, "big left", "button "+b+": "+begin)
	first := newCheck("runs").click(b, 1).wait(3).number(float64(from - 3)).gone(text)
	checks := []*check{first, newCheck("end").click(b, 1).wait(float64(from + 2)).text(text)}
	if pause {
		l := p.of(p.in("Hold|Pause|Freeze|Wait", "잠깐|일시정지|얼음|멈춤"))
		sketch = append(sketch, "button "+l+": on = !on")
		parts = append(parts, p.say("%[1]s holds it, pressed again it goes on|a button %[1]s to pause and go on", "%[1]s 누르면 멈추고 다시 누르면 이어서|%[1]s 버튼(멈춤/계속)", p.q(l)))
		checks = append(checks, newCheck("held").click(b, 1).wait(2).click(l, 1).wait(20).number(float64(from-2)))
	}
	if more {
		k := p.step(5, 30, 5)
		l := fmt.Sprintf("+%d", k)
		sketch = append(sketch, fmt.Sprintf("button %s: left += %d", l, k))
		parts = append(parts, p.say("a button %[1]s for more seconds|%[1]s gives so many seconds more", "%[1]s 버튼은 그만큼 초 추가|%[1]s 누르면 시간 추가", p.q(l)))
		checks = append(checks, newCheck("more").click(b, 1).click(l, 2).wait(4).number(float64(from+2*k-4)))
	}
	sketch = append(sketch, "if left == 0: say "+text)
	parts = append(parts, p.say("at 0 it says %[1]s|at zero: %[1]s", "0이 되면 %[1]s <나>|0에서 %[1]s", p.q(text)))
	if p.maybe(0.3) {
		sketch = append(sketch, "when left == 0: beep()")
		parts = append(parts, p.say("a beep then|with a beep at 0", "삐 소리도|0에서 소리도"))
	}
	what := p.say("%[1]s countdown|countdown for %[1]s|count down app for %[1]s", "%[1]s 카운트다운|%[1]s 초읽기|%[1]s용 거꾸로 세기", thing)
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// clicker counts presses within some seconds.
func (p *press) clicker() made {
	thing := p.of(p.in("clicking race|button masher|tap contest|balloon pump|drum roll|cookie baker|woodpecker|clap counter|fast finger game|duel of thumbs|typing thumb|popcorn|egg beater|bell ringer|chicken feeder", "연타 게임|빨리 누르기|풍선 불기|북 치기|쿠키 굽기|딱따구리|박수 세기|손가락 대결|팝콘|달걀 젓기|종 치기|닭 모이 주기|광클|두더지"))
	secs, text := p.n(4, 40), p.texts(1)[0]
	b, t := p.of(p.in("Start|Go|Ready|New round|Begin", "시작|출발|준비|새 판|해보자")), p.of(p.in("Tap|Click|Pump|Bang|Peck|Hit|Pop|Clap|Ring|Feed", "톡|클릭|후|둥|콕|팡|짝|땡|꾹|냠"))
	l, left := p.of(p.in("Score|Taps|Hits|Count|Points", "점수|횟수|개수|기록")), p.of(p.in("Seconds left|Time|Left", "남은 초|시간|남음"))
	best, kept, goal := p.maybe(0.4), p.maybe(0.6), 0
	sketch := []string{"app " + p.label(thing), "var left = 0", "var n = 0"}
	if best {
		sketch = append(sketch, p.hold(kept)+" top = 0")
	}
	sketch = append(sketch, "every 1: left = max(0, left - 1)", "show "+left+" = left", "show "+l+" = n")
	parts := []string{p.say("%[1]s begins %[2]d seconds, with 0 again|press %[1]s for a round of %[2]d seconds from 0", "%[1]s 누르면 %[2]d초 시작, 0부터|%[1]s 버튼으로 0부터 %[2]d초", p.q(b), secs),
		p.say("%[1]s counts one, only while time is left|each %[1]s is 1, after the time it does nothing", "%[1]s 누르면 1씩, 시간이 남았을 때만|%[1]s 버튼은 +1, 시간이 끝나면 안 먹음", p.q(t)),
		p.say("shows %[1]s and %[2]s|two numbers, %[1]s (seconds) and %[2]s", "%[1]s, %[2]s 표시|%[1]s(초)와 %[2]s <보>", p.q(left), p.q(l))}
	n := p.n(5, 25)
	checks := []*check{newCheck("counts").click(b, 1).click(t, n).number(float64(n)), newCheck("only in time").click(b, 1).click(t, n).wait(float64(secs+1)).click(t, 50).number(float64(n)).number(0)}
	if best {
		x := p.of(p.in("Best|Record|Highest", "최고|신기록|최고 기록"))
		sketch = append(sketch, "show "+x+" = top", fmt.Sprintf("button %s: left = %d; n = 0", b, secs), "button "+t+": if (left > 0) { n += 1; top = max(top, n) }")
		parts = append(parts, p.say("%[1]s is the highest so far|keeps the highest as %[1]s", "%[1]s은(는) 지금까지 제일 큰 값|제일 높은 건 %[1]s에", p.q(x)))
		if kept {
			parts = append(parts, p.say("%[1]s is remembered when closed|%[1]s survives a reload", "%[1]s 값은 껐다 켜도 <남>|%[1]s만 저장<되>", p.q(x)))
		}
		c := newCheck("best").click(b, 1).click(t, n).click(b, 1).click(t, 2)
		if kept {
			c.reload()
		}
		checks = append(checks, c.number(float64(n)))
	} else {
		sketch = append(sketch, fmt.Sprintf("button %s: left = %d; n = 0", b, secs), "button "+t+": if (left > 0) n += 1")
	}
	if p.maybe(0.5) {
		goal = p.n(n, n+20)
		sketch = append(sketch, fmt.Sprintf("if n >= %d: say %s", goal, text))
		parts = append(parts, p.say("with %[1]d or more: %[2]s|from %[1]d it says %[2]s", "%[1]d 이상이면 %[2]s|%[1]d부터 %[2]s <나>", goal, p.q(text)))
		checks[0] = newCheck("text").click(b, 1).click(t, goal).text(text)
	}
	return made{p.request(thing, parts...), lines(sketch...), checks}
}

// reaction measures how long a press takes after a signal.
func (p *press) reaction() made {
	thing := p.of(p.in("reaction test|reflex test|quick draw|starter's gun|goalkeeper reflex test|lights out start|cat reflex test", "반응 속도 측정|순발력 시험|빠른 총잡이|출발 신호 연습|골키퍼 연습|고양이 반사신경"))
	lo := p.n(1, 4)
	hi := lo + p.n(2, 6)
	sig := p.of(p.in("NOW|Draw!|GO GO|Press!|Bang|Jump!|Hit it", "지금!|쏴!|눌러!|출발!|탕!|점프!|잡아!"))
	b, t, l := p.of(p.in("Ready|Arm|Begin|Wait for it", "준비|대기|시작할게|자리에")), p.of(p.in("Stop|Catch|Me!|Press here|Got it", "멈춰|잡았다|여기|나!|받기")), p.of(p.in("Reaction|My time|Seconds|Delay", "반응 시간|내 기록|걸린 시간|초"))
	s := []string{"app ⚡ " + p.label(thing), "var wait = 0", "var on = false", "var t = 0", "var last = 0",
		"every 0.1: if (on) t += 0.1; if (wait > 0) { wait -= 1; if (wait == 0) { on = true; t = 0 } }",
		"if on: big " + `"` + sig + `"`, fmt.Sprintf("button %s: wait = random(%d, %d); on = false", b, lo*10, hi*10), "button " + t + ": if (on) { last = t; on = false }",
		"show " + l + " = last .1 " + p.in("s", "초")}
	parts := []string{p.say("after %[1]s it waits %[2]d to %[3]d seconds at random, then %[4]s in big|%[1]s begins, at a random moment %[2]d-%[3]d seconds later a big %[4]s", "%[1]s 누르고 %[2]d~%[3]d초 사이 아무 때나 %[4]s 크게|%[1]s 뒤 무작위로 %[2]d초에서 %[3]d초 있다가 큰 글씨로 %[4]s", p.q(b), lo, hi, p.q(sig)),
		p.say("then I press %[1]s: %[2]s is the time since the signal, tenths of a second|%[1]s ends it, %[2]s in seconds with one decimal", "그때 %[1]s 누르면 %[2]s에 신호부터 걸린 초(소수 한 자리)|%[1]s 누르면 끝, %[2]s은(는) 0.1초 단위", p.q(t), p.q(l)),
		p.say("%[1]s before the signal does nothing|too early counts for nothing", "신호 전에 누른 건 무시|신호 전에는 %[1]s 눌러도 아무 일 없음", p.q(t))}
	checks := []*check{newCheck("signal").click(b, 1).wait(float64(hi) + 0.2).text(sig), newCheck("not before").click(b, 1).wait(float64(lo) - 0.3).gone(sig)}
	if p.maybe(0.4) {
		x := p.of(p.in("Tries|Rounds|Attempts", "시도|횟수|판"))
		s[4] += "\nvar n = 0"
		s[8] = strings.Replace(s[8], "on = false }", "on = false; n += 1 }", 1)
		s = append(s, "show "+x+" = n")
		parts = append(parts, p.say("%[1]s counts the measured ones|%[1]s: how many times measured", "%[1]s에 잰 횟수|잰 수는 %[1]s", p.q(x)))
		checks = append(checks, newCheck("counted").click(t, 3).click(b, 1).wait(float64(hi)+0.2).click(t, 2).gone(sig).number(1))
	}
	return made{p.request(thing, parts...), lines(s...), checks}
}
