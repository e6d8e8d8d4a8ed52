package compose

import (
	"fmt"
	"strings"
)

// clock draws timers with sound, clocks of games, and charts of what was played.
func (f *fun) clock() {
	[]func(){f.alarm, f.alarm, f.alarm, f.turnsClock, f.turnsClock, f.potato, f.potato, f.circuit, f.circuit, f.freeze, f.freeze, f.scoreChart, f.scoreChart, f.scoreChart, f.poll, f.poll, f.poll, f.curve, f.curve, f.curve, f.laps, f.laps, f.party, f.party}[f.IntN(24)]()
	if f.maybe(0.15) {
		f.dress()
	}
	if f.maybe(0.1) {
		f.house()
	}
}

// span draws a time and how it is said.
func (f *fun) span() (s int, said string) {
	switch f.IntN(4) {
	case 0:
		s = f.n(2, 11) * 5
		return s, f.in(playInt(s)+" "+ledgerPick(f.gen, "seconds|sec|seconds"), playInt(s)+"초")
	case 1:
		m := f.n(1, 9)
		return 60*m + 30, f.in(ledgerPick(f.gen, playInt(m)+" and a half minutes|"+playInt(m)+" min 30|"+playInt(m)+":30"), playInt(m)+"분 "+ledgerPick(f.gen, "30초|반"))
	}
	m := []int{1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 45}[f.IntN(16)]
	if m == 1 {
		return 60, f.in(ledgerPick(f.gen, "one minute|1 minute|a minute"), "1분")
	}
	return 60 * m, f.in(f.small(m)+" "+ledgerPick(f.gen, "minutes|min|minutes"), playInt(m)+"분")
}

const funTasks = "pasta;파스타;🍝|soft eggs;반숙 달걀;🥚|green tea;녹차;🍵|brushing teeth;양치;🪥|face mask;마스크팩;🧖|plank;플랭크;💪|piano practice;피아노 연습;🎹|nap;낮잠;😴|board game turn;보드게임 한 차례;🎲|charades;스피드 퀴즈;🎭|speech;발표;🎤|homework;숙제;📚|pizza;피자;🍕|sauna;사우나;🧖|time out;생각 의자;🪑|hair dye;염색;💇|bread rising;빵 발효;🍞|cookies in the oven;쿠키 굽기;🍪|watering the lawn;잔디 물 주기;🌱|meditation;명상;🧘|reading aloud;소리 내어 읽기;📖|tidy up race;정리 시합;🧹|dog training;강아지 훈련;🐶|cold shower;찬물 샤워;🚿|screen time;게임 시간;📱|washing hands;손 씻기;🧼|exam question;시험 문제;✍️|ramen;라면;🍜|steak;스테이크;🥩|coffee press;커피 내리기;☕|quiz answer;퀴즈 답;❓|penalty box;퇴장 시간;🏒|drawing challenge;그림 그리기 시합;🎨|standing on one leg;한 발로 서기;🦩|break;쉬는 시간;⏸️|parking;주차;🅿️|rice;밥 짓기;🍚|glue drying;풀 말리기;🧴|jump rope;줄넘기;🪢|stretching;스트레칭;🤸|debate turn;토론 발언;🗣️|silence game;조용히 하기;🤫|feeding the baby;아기 수유;🍼|physio;재활 운동;🦵"

// alarm is a timer that says something in the end, and counts.
func (f *fun) alarm() {
	t := strings.Split(f.of(funTasks), ";")
	thing := f.in(t[0], t[1])
	s, said := f.span()
	f.name, f.icon = f.in(title(t[0]), t[1]), t[2]
	f.what = f.phrase("%[1]s timer, %[2]s|timer for %[1]s, %[2]s|%[2]s timer for %[1]s|countdown of %[2]s for %[1]s|%[1]s: %[2]s timer", "%[1]s 타이머 %[2]s|%[2]s 타이머, %[1]s용|%[1]s %[2]s 재는 타이머|%[2]s짜리 %[1]s 타이머", thing, said)
	acts := ""
	text := ""
	if f.maybe(0.6) {
		text = f.fresh(playWinsEn+"|Time's up|Ready!|Done!|Stop now|Take it out|Next one please|Enough", playWinsKo+"|시간 끝!|다 됐다!|그만!|꺼내세요|다음 사람|여기까지")
		f.head = append(f.head, "var done = false")
		acts = "done = true"
		f.tell("at the end %[1]s|then it says %[1]s|when its over %[1]s|%[1]s when done", "끝나면 %[1]s|다 되면 %[1]s <뜨>|시간 되면 %[1]s 라고", f.text(text))
	}
	count := ""
	kept := f.maybe(0.6)
	if f.maybe(0.5) || text == "" {
		count = f.fresh("Times done|Rounds|Finished|How often|Done so far", "횟수|끝낸 횟수|몇 번|한 횟수")
		f.head = append(f.head, f.hold(kept)+" n = 0")
		if acts != "" {
			acts += "; "
		}
		acts += "n += 1"
		f.tell("count %[1]s%[2]s|%[1]s below%[2]s|shows %[1]s%[2]s", "%[1]s 세기%[2]s|아래에 %[1]s%[2]s|%[1]s 표시%[2]s", f.in(funLower(count), count), f.keeps(kept))
	}
	voice := text != "" && f.maybe(0.2)
	if voice {
		acts += fmt.Sprintf(`; speak("%s")`, text)
		f.tell("also spoken aloud|say it aloud too", "소리내서도 말해줘|말로도 알려주기", 0)
	} else if f.maybe(0.3) {
		f.tell("with a beep|it beeps|sound at the end", "소리도 나게|끝날 때 삑|알람 소리", 0)
	}
	f.tail = append(f.tail, "timer "+pressClock(s)+" "+f.name+": "+acts)
	if text != "" {
		f.tail = append(f.tail, "if done: say "+text)
	}
	if count != "" {
		f.tail = append(f.tail, "show "+count+" = n")
	}
	start := f.in("Start", "시작")
	k := min(s/2, f.n(3, 20))
	f.check(newCheck("runs").click(start, 1).wait(float64(k)).text(pressClock(s - k)))
	c := newCheck("end").click(start, 1).wait(float64(s + 1))
	if count != "" && kept {
		c.reload()
	} else if text != "" {
		c.text(text)
	}
	if count != "" {
		c.text(count + " 1")
	}
	f.check(c)
}

// turnsClock is a clock for two who think in turns.
func (f *fun) turnsClock() {
	a, b := f.two()
	m := []int{1, 2, 3, 5, 10, 15, 20, 30}[f.IntN(8)]
	game := f.of(f.in("chess|go|scrabble|checkers|debate|backgammon|table football bets|shogi|a quiz duel|catan|arguments|draughts", "체스|바둑|장기|오목|토론|보드게임|알까기|퀴즈 대결|루미큐브|말싸움"))
	f.name, f.icon = f.in(title(game)+" clock", game+" 시계"), f.of("♟️|⏳|⏱️")
	f.what = f.phrase("%[1]s clock for %[2]s and %[3]s, %[4]d minutes each|%[1]s clock, %[2]s vs %[3]s, each has %[4]d minutes|two player clock for %[1]s: %[2]s and %[3]s with %[4]d minutes each", "%[1]s 시계 %[2]s 대 %[3]s 각자 %[4]d분|%[2]s(과) %[3]s %[1]s 대국 시계, %[4]d분씩|%[4]d분씩 쓰는 %[1]s 시계 %[2]s, %[3]s", game, a, b, m)
	if m == 1 {
		f.what = strings.ReplaceAll(f.what, "1 minutes", "1 minute")
	}
	f.tell("pressing my name starts the other's clock|a press on your name and the other one's time runs|you press your name when you are done", "자기 이름 누르면 상대 시간이 감|다 두면 자기 이름 누르기, 그럼 상대 차례", 0)
	f.head = append(f.head, fmt.Sprintf("var a = %d", 60*m), fmt.Sprintf("var b = %d", 60*m), "var turn = 0")
	f.head = append(f.head, "every 1: if (a > 0 && b > 0) { if (turn == 1) a -= 1; if (turn == 2) b -= 1 }")
	f.tail = append(f.tail, "show "+a+" = duration(a)", "show "+b+" = duration(b)", fmt.Sprintf("button %s: turn = 2", a), fmt.Sprintf("button %s: turn = 1", b))
	lost := f.in("{}’s time is up", "{} 시간 끝")
	if f.maybe(0.5) {
		lost = f.fresh("{} is out of time|{} loses|Too slow, {}|{} is too slow", "{} 시간 초과|{} 패배|{} 너무 느려|{} 졌다")
		f.tell("time over says %[1]s|when someone's time runs out like %[1]s", "시간 다 쓰면 %[1]s 처럼|시간 끝나면 %[1]s 식으로", f.quote(strings.Replace(lost, "{}", a, 1)))
	}
	f.tail = append(f.tail, "if a == 0: say "+strings.Replace(lost, "{}", a, 1), "if b == 0: say "+strings.Replace(lost, "{}", b, 1))
	if f.maybe(0.3) {
		f.head = append(f.head, "when a == 0 || b == 0: beep()")
		f.tell("beep when time is over|it beeps at zero", "0되면 삑|시간 끝나면 소리", 0)
	}
	pause := ""
	if f.maybe(0.4) {
		pause = f.fresh("Pause|Break|Stop|Wait", "일시정지|잠깐|멈춤|쉬자")
		f.tail = append(f.tail, "button "+pause+": turn = 0")
		f.tell("a %s button|button %s to stop both", "%s 버튼|%s 누르면 둘 다 멈춤", f.button(pause))
	}
	again := f.anew(fmt.Sprintf("a = %d; b = %d; turn = 0", 60*m, 60*m))
	k, j := f.n(2, 25), f.n(2, 25)
	c := newCheck("in turn").click(a, 1).wait(float64(k)).click(b, 1).wait(float64(j))
	if pause != "" {
		c.click(pause, 1).wait(9)
	}
	f.check(c.text(a + " " + pressClock(60*m-j)).text(b + " " + pressClock(60*m-k)))
	f.check(newCheck("out of time").click(b, 1).wait(float64(60*m + 2)).text(strings.Replace(lost, "{}", a, 1)).gone(strings.Replace(lost, "{}", b, 1)))
	f.check(newCheck("anew").click(a, 1).wait(7).click(again, 1).wait(3).text(b + " " + pressClock(60*m)))
}

// potato is a bomb that goes off after a time nobody knows.
func (f *fun) potato() {
	lo := f.n(1, 8) * 5
	hi := lo + f.n(1, 8)*5
	s := strings.Split(f.of("hot potato;뜨거운 감자;🥔|time bomb party game;폭탄 돌리기;💣|pass the bomb;폭탄 넘기기;🧨|musical chairs;의자 뺏기;🪑|pass the parcel;선물 돌리기;🎁|word bomb;단어 폭탄;💣|quick answers bomb;빨리 대답하기 폭탄;💥|freeze when it bangs;얼음 폭탄;🧊|water balloon passing;물풍선 돌리기;🎈|kissing bomb;러시안 룰렛 폭탄;💣"), ";")
	f.name, f.icon = f.in(title(s[0]), s[1]), s[2]
	f.what = f.phrase("%[1]s, goes off after %[2]d to %[3]d seconds, nobody knows when|%[1]s timer with a secret time between %[2]d and %[3]d seconds|random timer for %[1]s, %[2]d-%[3]d seconds, hidden", "%[1]s 타이머, %[2]d초에서 %[3]d초 사이 아무 때나|%[1]s, 언제 터질지 모르게 %[2]d~%[3]d초|%[2]d~%[3]d초 사이에 터지는 %[1]s 게임", f.in(s[0], s[1]), lo, hi)
	bang := f.fresh("Boom!|Bang!|Out!|You're out!|Explosion!|Got you!|Caught!", "펑!|꽝!|탈락!|너 나가!|폭발!|걸렸다!|쾅!")
	f.tell("then %[1]s with a beep|beeps and says %[1]s|%[1]s and a beep at the end", "터지면 삑 하고 %[1]s|끝나면 소리랑 %[1]s <뜨>|소리 나면서 %[1]s", f.text(bang))
	tick := f.in("Ticking", "째깍째깍")
	if f.maybe(0.5) {
		tick = f.fresh("Tick tock|Pass it on|Hurry|Quick quick", "돌려돌려|빨리빨리|째깍째깍|넘겨!")
		f.tell("while it runs %[1]s|shows %[1]s until then", "돌아가는 동안 %[1]s|그 전엔 %[1]s 표시", f.text(tick))
	}
	start := f.in("Start", "시작")
	if f.maybe(0.5) {
		start = f.fresh("Light it|Go|Throw|Next round|Begin", "불 붙이기|출발|던지기|다음 판|간다")
		f.tell("button %s|starts with %s", "%s 버튼|%s 누르면 시작", f.button(start))
	}
	f.head = append(f.head, "var left = 0", "var bang = false", "every 1: left = max(0, left - 1)")
	acts := "bang = true; beep()"
	rounds := ""
	if f.maybe(0.4) {
		rounds = f.fresh("Rounds|Explosions|Rounds played", "판 수|터진 횟수|몇 판")
		f.head = append(f.head, "var n = 0")
		acts += "; n += 1"
		f.tell("count the %s|%s below", "%s 세기|아래에 %s", f.in(funLower(rounds), rounds))
	}
	f.head = append(f.head, "when left == 0: "+acts)
	f.tail = append(f.tail, fmt.Sprintf("button %s: left = random(%d, %d); bang = false", start, lo, hi), "if left > 0: big "+fmt.Sprintf("%q", tick), "if bang: say "+bang)
	if rounds != "" {
		f.tail = append(f.tail, "show "+rounds+" = n")
	}
	f.check(newCheck("not yet").click(start, 1).wait(float64(lo - 2)).text(tick).gone(bang))
	c := newCheck("goes off").click(start, 1).wait(float64(hi + 2)).text(bang).gone(tick)
	if rounds != "" {
		c.text(rounds + " 1")
	}
	f.check(c)
}

// circuit goes through steps again and again.
func (f *fun) circuit() {
	s := strings.Split(f.of("tabata;Work,Rest;타바타;운동,휴식;💪|boxing;Box,Corner;복싱;라운드,휴식;🥊|study;Learn,Break;공부;집중,쉬기;📚|running;Run,Walk;달리기;뛰기,걷기;🏃|piano practice;Left hand,Right hand;피아노 연습;왼손,오른손;🎹|breathing;In,Hold,Out;호흡;들이쉬기,멈추기,내쉬기;🌬️|game night stations;Play,Change table;보드게임 자리 바꾸기;게임,자리 이동;🎲|speed dating;Talk,Move on;미팅;대화,자리 이동;💘|yoga;Pose,Relax;요가;자세,이완;🧘|swimming;Swim,Breathe;수영;수영,숨 고르기;🏊|reading club;Read,Discuss;독서 모임;읽기,토론;📖|dance lesson;Dance,Drink;춤 연습;춤추기,물 마시기;💃|choir warm-up;Sing,Shake;합창 연습;노래,몸 풀기;🎶|drawing class;Draw,Look;그림 수업;그리기,보기;🎨|housework;Clean,Sit down;집안일;청소,앉기;🧹|circus training;Juggle,Balance,Rest;서커스 연습;저글링,균형,휴식;🤹|kids gymnastics;Hop,Roll,Stand still;어린이 체조;뛰기,구르기,얼음;🤸|typing drill;Type,Stretch;타자 연습;타자,스트레칭;⌨️|eye break;Screen,Look far;눈 휴식;화면,먼 곳 보기;👀|plank;Hold on,Rest;플랭크;버티기,휴식;🪵"), ";")
	thing, steps := s[0], strings.Split(s[1], ",")
	if f.ko() {
		thing, steps = s[2], strings.Split(s[3], ",")
	}
	n := f.n(2, 15)
	var put, said []string
	var secs []int
	for _, x := range steps {
		t := f.n(1, 12) * 5
		words := f.in(playInt(t)+ledgerPick(f.gen, " seconds| sec|s"), playInt(t)+"초")
		if f.maybe(0.25) {
			m := f.n(1, 20)
			t = 60 * m
			words = f.in(playInt(m)+" min", playInt(m)+"분")
		}
		secs = append(secs, t)
		put = append(put, x+" "+pressClock(t))
		said = append(said, f.in(ledgerPick(f.gen, words+" "+funLower(x)+"|"+funLower(x)+" "+words), x+" "+words))
	}
	f.name, f.icon = f.in(title(thing), thing), s[4]
	f.what = f.phrase("%[1]s timer: %[2]s, %[3]s rounds|%[1]s, %[2]s, %[3]s times|interval timer for %[1]s, %[3]s rounds of %[2]s|%[3]s x %[2]s for %[1]s", "%[1]s 타이머 %[2]s %[3]s번|%[1]s 인터벌 %[3]s세트, %[2]s|%[2]s %[3]s번 반복하는 %[1]s 타이머", thing, strings.Join(said, f.in(", ", ", ")), playInt(n))
	if f.maybe(0.5) {
		f.tell("beep at each change|with a sound when it changes|it beeps", "바뀔 때 삑|바뀌면 소리|소리 나게", 0)
	}
	f.tail = append(f.tail, fmt.Sprintf("interval %d: %s", n, strings.Join(put, " | ")))
	start := f.in("Start", "시작")
	f.check(newCheck("first").click(start, 1).wait(2).text(steps[0]).text(pressClock(secs[0] - 2)))
	f.check(newCheck("second").click(start, 1).wait(float64(secs[0] + 3)).text(steps[1]).text(pressClock(secs[1] - 3)))
	if f.maybe(0.35) {
		f.memo()
	}
}

// freeze changes between two states by chance.
func (f *fun) freeze() {
	s := strings.Split(f.of("freeze dance;Dance,Freeze!;얼음땡 춤;춤춰,얼음!;💃|red light green light;Green light,Red light;무궁화 꽃이 피었습니다;초록불,빨간불;🚦|stop and go;Go,Stop;가다 서다 놀이;가,서;🚗|sleeping lions;Roar,Sleep;잠자는 사자;어흥,쿨쿨;🦁|statues;Move,Statue;동상 놀이;움직여,동상;🗿|loud and quiet;Loud,Quiet;시끌 조용;시끌시끌,쉿;🤫|sun and rain;Sun,Rain;해와 비 놀이;해,비;☀️|fast and slow running;Fast,Slow;빨리 천천히;빨리,천천히;🏃|stand up sit down;Stand up,Sit down;앉아 일어나;일어나,앉아;🪑|land and sea;Land,Sea;땅과 바다 놀이;땅,바다;🌊|hot and cold;Hot,Cold;뜨거워 차가워;뜨거워,차가워;🔥|giants and dwarfs;Giants,Dwarfs;거인 난쟁이;거인,난쟁이;🧌"), ";")
	name, two := s[0], strings.Split(s[1], ",")
	if f.ko() {
		name, two = s[2], strings.Split(s[3], ",")
	}
	every := f.n(2, 12)
	f.name, f.icon = f.in(title(s[0]), name), s[4]
	f.what = f.phrase("%[1]s: shows %[2]s or %[3]s by chance every %[4]d seconds|%[1]s game, every %[4]d seconds randomly %[2]s or %[3]s|%[1]s, big %[2]s / %[3]s, random each %[4]d seconds", "%[1]s, %[4]d초마다 %[2]s 아니면 %[3]s 무작위로|%[1]s 놀이 화면 %[2]s / %[3]s %[4]d초마다 랜덤|%[4]d초마다 %[2]s 또는 %[3]s 나오는 %[1]s", name, f.button(two[0]), f.button(two[1]), every)
	f.head = append(f.head, fmt.Sprintf("var now = %q", two[0]), "var on = false")
	acts := fmt.Sprintf(`now = pick(["%s", "%s"])`, two[0], two[1])
	if f.maybe(0.5) {
		acts += "; beep()"
		f.tell("with a beep each time|it beeps then", "그때마다 삑|소리도 나게", 0)
	}
	if strings.Contains(acts, ";") {
		acts = "{ " + acts + " }"
	}
	f.head = append(f.head, fmt.Sprintf("every %d: if (on) %s", every, acts))
	start, stop := f.in("Start", "시작"), f.in("Stop", "멈춤")
	if f.maybe(0.5) {
		start, stop = f.fresh("Go|Music|Play|Begin", "출발|음악|놀자|가자"), f.fresh("Enough|Over|Finish|Halt", "그만|끝|정지|쉬자")
		f.tell("buttons %[1]s and %[2]s|%[1]s starts, %[2]s ends it", "버튼은 %[1]s, %[2]s|%[1]s 누르면 시작 %[2]s 누르면 멈춤", f.button(start), f.button(stop))
	} else {
		f.tell("start and stop buttons|a start and a stop button", "시작 멈춤 버튼|시작, 멈춤 버튼도", 0)
	}
	f.tail = append(f.tail, "big now", "button "+start+": on = true", "button "+stop+": on = false")
	f.check(newCheck("at first").text(two[0]))
	f.check(pressAny(newCheck("runs").click(start, 1).wait(float64(every*3+1)).click(stop, 1), two...))
}
