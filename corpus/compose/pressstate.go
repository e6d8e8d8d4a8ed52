package compose

import (
	"fmt"
	"strings"
)

func (p *press) state() made {
	switch p.IntN(12) {
	case 0, 1:
		return p.toggle()
	case 2:
		return p.switches()
	case 3, 4:
		return p.cycle()
	case 5, 6:
		return p.stepsThrough()
	case 7, 8:
		return p.turns()
	case 9, 10:
		return p.yesNo()
	}
	return p.lock()
}

// toggle is one switch with two texts.
func (p *press) toggle() made {
	f := strings.Split(p.of(p.in("desk lamp;Lamp on;Lamp off|shop sign;We are open;Closed|gate;Gate up;Gate down|garden hose;Water runs;Dry|meeting room;Occupied;Free|cat flap;Cat is in;Cat is out|fan;Whirring;Still|parking light;Shining;Dark|bathroom;Busy;Vacant|oven;Hot;Cold|drawbridge;Raised;Lowered|microphone;You are live;Muted|bakery oven;Baking;Cooling|lighthouse;Beam on;No beam|greenhouse roof;Roof open;Roof shut|alarm;Armed;At rest|music;Playing;Silence|ice rink;Come skating;Too soft|printer;Printing;Idle|do not disturb sign;Leave me be;Come in|robot vacuum;Cleaning;Docked|night mode;Good night;Good morning|heater;Warming up;Resting|elevator;Going up;Going down",
		"책상 등;불 켜짐;불 꺼짐|가게 팻말;영업 중;닫았어요|차단기;올라감;내려감|호스;물 나오는 중;잠김|회의실;사용 중;비어 있음|고양이 문;고양이 안에 있음;고양이 외출|선풍기;도는 중;멈춤|주차장 등;밝음;어두움|화장실;누가 있어요;비었어요|오븐;뜨거움;차가움|마이크;방송 중;음소거|등대;빛나는 중;깜깜|온실 지붕;열림;닫힘|경보;켜졌습니다;해제됨|음악;재생 중;조용|스케이트장;타러 오세요;얼음이 얇아요|프린터;인쇄 중;쉬는 중|방해 금지 팻말;건드리지 마세요;들어오세요|로봇 청소기;청소 중;충전 중|보일러;데우는 중;쉼|엘리베이터;올라가요;내려가요|대문;활짝;잠겼음")), ";")
	b := p.of(p.in("Switch|Toggle|Flip|Click|Push|Lever|Change|Turn", "스위치|바꾸기|딸깍|누르기|전환|레버|켜고 끄기|꾹"))
	kept, counted, two, initial := p.maybe(0.35), p.maybe(0.4), p.maybe(0.3), p.maybe(0.25)
	first, second := f[2], f[1]
	if initial {
		first, second = f[1], f[2]
	}
	name := p.of("on|on|open|up")
	parts := []string{p.say("big text, %[1]s at first, otherwise %[2]s|shows %[1]s (at the start) or %[2]s, big|starts as %[1]s, the other state says %[2]s, both big", "처음엔 %[1]s, 다른 상태는 %[2]s, 크게|%[1]s(처음) 또는 %[2]s 큰 글씨로 <보>", p.q(first), p.q(second))}
	sketch := []string{"app " + p.label(f[0]), fmt.Sprintf("%s %s = %v", p.hold(kept), name, initial)}
	if counted {
		sketch = append(sketch, p.hold(kept)+" n = 0")
	}
	sketch = append(sketch, fmt.Sprintf(`big %s ? "%s" : "%s"`, name, f[1], f[2]))
	x := p.n(3, 9)
	want := []string{first, second}[x%2]
	other := []string{first, second}[1-x%2]
	var checks []*check
	if two {
		t := strings.Split(p.of(p.in("On;Off|Open it;Shut it|Up;Down|Yes;No|Do it;Stop it", "켜기;끄기|열기;닫기|올리기;내리기|네;아니요|하기;그만")), ";")
		parts = append(parts, p.say("button %[1]s for %[3]s and %[2]s for %[4]s|%[1]s gives %[3]s, %[2]s gives %[4]s", "%[1]s 누르면 %[3]s, %[2]s 누르면 %[4]s|버튼 %[1]s(%[3]s)와 %[2]s(%[4]s)", p.q(t[0]), p.q(t[1]), p.q(f[1]), p.q(f[2])))
		do := []string{name + " = true", name + " = false"}
		if counted {
			do[0], do[1] = do[0]+"; n += 1", do[1]+"; n += 1"
		}
		sketch = append(sketch, "button "+t[0]+": "+do[0], "button "+t[1]+": "+do[1])
		checks = append(checks, newCheck("one").click(t[0], 2).text(f[1]).gone(f[2]), newCheck("other").click(t[0], 3).click(t[1], 1).text(f[2]).gone(f[1]))
		if counted {
			checks[1].number(4)
		}
	} else {
		parts = append(parts, p.say("button %[1]s changes it|%[1]s switches between them|press %[1]s to change", "%[1]s 누르면 <바뀌>|%[1]s 버튼으로 왔다 갔다|버튼은 %[1]s", p.q(b)))
		do := name + " = !" + name
		if counted {
			do += "; n += 1"
		}
		sketch = append(sketch, "button "+b+": "+do)
		checks = append(checks, newCheck("start").text(first).gone(second), newCheck("presses").click(b, x).text(want).gone(other))
		if counted {
			checks[1].number(float64(x))
		}
		if kept {
			checks = append(checks, newCheck("kept").click(b, 3).reload().text(second).gone(first))
		}
	}
	if counted {
		l := p.of(p.in("Changes|Presses|Switched|Times", "바뀐 횟수|횟수|누른 수|전환"))
		sketch = append(sketch, "show "+l+" = n")
		parts = append(parts, p.say("%[1]s counts the presses|how many presses as %[1]s", "누른 수는 %[1]s|%[1]s에 몇 번 눌렀는지", p.q(l)))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s switch|switch for the %[1]s|%[1]s indicator", "%[1]s 스위치|%[1]s 표시판|%[1]s 상태판", f[0])
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// switches are several, with the number of those on.
func (p *press) switches() made {
	rooms := p.some(p.in("Kitchen|Hall|Attic|Garage|Porch|Nursery|Cellar|Bath|Study|Stage|Barn|Office|Shed|Lobby|Roof|Pool|Workshop|Balcony", "부엌|거실|다락|차고|현관|안방|지하실|욕실|서재|무대|헛간|사무실|창고|로비|옥상|수영장|작업실|베란다"), p.n(3, 7))
	on, off := p.in("on", "켜짐"), p.in("off", "꺼짐")
	thing := p.of(p.in("light|fan|heater|camera|speaker|sprinkler|lamp|screen|window|door lock", "전등|선풍기|난로|카메라|스피커|스프링클러|램프|화면|블라인드|콘센트"))
	kept, all, text := p.maybe(0.4), p.maybe(0.5), p.texts(1)[0]
	zeros := "[" + strings.TrimSuffix(strings.Repeat("false, ", len(rooms)), ", ") + "]"
	l := p.of(p.in("On now|Lit|Running|Count on", "켜진 수|켜진 곳|지금 켜짐 수|작동 수"))
	sketch := []string{"app " + p.label(thing) + p.in(" switches", " 스위치"), p.hold(kept) + " on = " + zeros, "let rooms = " + pressList(rooms),
		fmt.Sprintf(`for x in rooms: show {x} = on[i] ? "%s" : "%s"`, on, off), "for x in rooms: button " + p.in("Switch {x}", "{x} 스위치") + ": on[i] = !on[i]", "show " + l + " = count(on, it)"}
	button := func(i int) string { return p.in("Switch "+rooms[i], rooms[i]+" 스위치") }
	parts := []string{p.say("for %[1]s|in %[1]s|places: %[1]s", "%[1]s|장소: %[1]s|있는 곳은 %[1]s", strings.Join(rooms, ", ")), p.say("each shows %[2]s or %[3]s and has a button like %[1]s|buttons named like %[1]s change %[3]s to %[2]s and back", "각각 %[3]s/%[2]s 표시, %[1]s 같은 버튼|%[1]s 식의 버튼으로 %[3]s에서 %[2]s, 다시 %[3]s", p.q(button(0)), p.q(on), p.q(off)),
		p.say("%[1]s = how many are on|number of those that are on as %[1]s", "%[1]s에 켜진 개수|켜진 게 몇 개인지 %[1]s", p.q(l)), p.say("all off at first|at the start they are all off", "처음엔 다 꺼짐|시작은 모두 꺼진 상태")}
	k := len(rooms) - 1
	checks := []*check{newCheck("two on").click(button(0), 1).click(button(k), 3).click(button(1), 2).number(2)}
	if all {
		z := p.of(p.in("All off|Lights out|Everything off|Good night", "모두 끄기|전체 소등|다 끄기|외출"))
		sketch = append(sketch, "button "+z+": on = fill("+fmt.Sprint(len(rooms))+", false)")
		parts = append(parts, p.say("%[1]s switches all off|a button %[1]s turns every one off", "%[1]s 누르면 전부 꺼짐|%[1]s 버튼은 다 끔", p.q(z)))
		checks = append(checks, newCheck("all off").click(button(0), 1).click(button(1), 1).click(z, 1).click(button(k), 1).number(1))
	}
	if p.maybe(0.5) {
		sketch = append(sketch, "if all(on, it): say "+text)
		parts = append(parts, p.say("when all are on it says %[1]s|all on: %[1]s", "다 켜지면 %[1]s|모두 켜짐이면 %[1]s <나>", p.q(text)))
		c, d := newCheck("all on"), newCheck("not all")
		for i := range rooms {
			c.click(button(i), 1)
			if i > 0 {
				d.click(button(i), 1)
			}
		}
		checks = append(checks, c.text(text), d.gone(text))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s board|panel of %[1]s switches|%[1]s control", "%[1]s 스위치판|%[1]s 관리 화면|%[1]s 제어판", thing)
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, checks)}
}

// cycle goes through states round and round.
func (p *press) cycle() made {
	f := strings.Split(p.of(p.in("traffic light;Red, Green, Yellow|moon;New moon, Waxing, Full moon, Waning|season wheel;Spring, Summer, Autumn, Winter|washing machine;Filling, Washing, Rinsing, Spinning, Done|mood lamp;Calm, Sunny, Stormy|fan speed;Off, Low, Medium, High|crosswalk;Walk, Hurry, Wait|coffee machine;Heating, Grinding, Brewing, Ready|order status;New, Cooking, Packed, Delivered|weather dial;Sun, Clouds, Rain, Snow, Wind|camp duty;Cook, Wash up, Fire, Water|chess clock note;White, Black|stage light;Blue, Amber, Pink, Dark|train signal;Stop, Slow, Proceed|day part;Morning, Noon, Evening, Night|shirt color;Teal, Plum, Sand|guitar string order;E, A, D, G, B|dance step order;Side, Close, Side, Touch on|repair state;Waiting, On the bench, Testing, Fixed|tide;Low tide, Rising, High tide, Falling|gear;Neutral, First, Second, Third",
		"신호등;빨간불, 초록불, 노란불|달;초승달, 상현달, 보름달, 하현달|계절판;봄, 여름, 가을, 겨울|세탁기;급수, 세탁, 헹굼, 탈수, 끝|무드등;차분, 화창, 폭풍|선풍기 세기;꺼짐, 약풍, 중풍, 강풍|횡단보도;건너요, 서둘러요, 기다려요|커피머신;예열, 분쇄, 추출, 완성|주문 상태;접수, 조리, 포장, 배달|날씨판;맑음, 구름, 비, 눈, 바람|캠핑 당번;요리, 설거지, 불, 물|무대 조명;파랑, 호박색, 분홍, 암전|기차 신호;정지, 감속, 진행|하루;아침, 점심, 저녁, 밤|티셔츠 색;청록, 자두색, 모래색|수리 상태;대기, 작업, 시험, 완료|밀물썰물;간조, 밀물, 만조, 썰물|기어;중립, 일단, 이단, 삼단|빵 굽기;반죽, 발효, 굽기, 식히기")), ";")
	states := strings.Split(f[1], ", ")
	if len(states) == 4 && states[0] == states[2] {
		states = states[:2]
	}
	k := len(states)
	if p.maybe(0.3) {
		p.Shuffle(k, func(i, j int) { states[i], states[j] = states[j], states[i] })
	}
	n := p.of(p.in("Next|Change|Go on|Step|Turn|Forward|Onward|Switch", "다음|바꾸기|넘기기|진행|돌리기|앞으로|변경"))
	b := p.of(p.in("Back|Before|Previous|Return|One back", "이전|뒤로|앞 단계|되돌리기|하나 전"))
	kept, back, auto, counted := p.maybe(0.3), p.maybe(0.4), p.maybe(0.3), p.maybe(0.3)
	parts := []string{p.say("%[1]s, then again from the front|goes %[1]s and round again|the states in turn: %[1]s, over and over", "%[1]s 순서로 계속 돌아감|%[1]s, 끝나면 다시 처음|차례: %[1]s (반복)", strings.Join(states, p.in(", ", ", "))), p.say("the present one in big|show it big", "지금 상태를 크게|큰 글씨로 <보>")}
	sketch := []string{"app " + p.label(f[0]), "let states = " + pressList(states), p.hold(kept) + " n = 0"}
	next := fmt.Sprintf("n = (n + 1) %% %d", k)
	if counted {
		sketch = append(sketch, p.hold(kept)+" full = 0")
		next += "; if (n == 0) full += 1"
	}
	sketch = append(sketch, "big states[n]")
	var checks []*check
	if auto {
		secs := p.n(2, 12)
		sketch = append(sketch, fmt.Sprintf("every %d: %s", secs, next))
		parts = append(parts, p.say("it changes by itself every %[1]d seconds|every %[1]d seconds comes the next", "%[1]d초마다 저절로 <바뀌>|%[1]d초에 한 번씩 자동으로 넘어감", secs))
		checks = append(checks, newCheck("by itself").wait(float64(secs)+0.5).text(states[1%k]), newCheck("start").wait(float64(secs)-0.5).text(states[0]))
		back = false
		if counted {
			checks = append(checks, newCheck("round").wait(float64(secs*k*2)+0.5).text(states[0]).number(2))
		}
	} else {
		sketch = append(sketch, "button "+n+": "+next)
		parts = append(parts, p.say("button %[1]s|%[1]s goes to the next|press %[1]s to change", "%[1]s 버튼|%[1]s 누르면 다음으로|%[1]s 누르면 <바뀌>", p.q(n)))
		x := p.n(k+1, 2*k+1)
		checks = append(checks, newCheck("round").click(n, x).text(states[x%k]), newCheck("first").text(states[0]))
		if counted {
			checks[0].number(float64(x / k))
		}
	}
	if back && counted {
		back = false
	}
	if back {
		sketch = append(sketch, fmt.Sprintf("button %s: n = (n + %d) %% %d", b, k-1, k))
		parts = append(parts, p.say("%[1]s goes to the one before (from the first to the last)|button %[1]s for one back, round the other way too", "%[1]s 누르면 하나 전으로 (처음이면 맨 끝으로)|%[1]s 버튼은 반대로 돌기", p.q(b)))
		checks[1] = newCheck("back").click(b, 1).text(states[k-1])
	}
	if counted {
		l := p.of(p.in("Rounds|Full turns|Cycles", "바퀴|돈 횟수|완주"))
		sketch = append(sketch, "show "+l+" = full")
		parts = append(parts, p.say("%[1]s counts how often it came back to the first|full rounds as %[1]s", "처음으로 돌아온 횟수는 %[1]s|%[1]s에 몇 바퀴 돌았는지", p.q(l)))
	}
	if kept && !auto {
		checks = append(checks, newCheck("kept").click(n, 1).reload().text(states[1%k]))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s|%[1]s display|%[1]s simulation", "%[1]s|%[1]s 표시|%[1]s 화면", f[0])
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, checks)}
}

var pressGuidesEn = []string{
	"paper boat;Fold in half|Fold the corners|Lift the brims|Open it up|Pull the sides", "pour-over coffee;Grind the beans|Wet the filter|Pour in circles|Wait for the drip|Serve it hot", "flat tire;Loosen the nuts|Lift the car|Swap the wheel|Tighten again|Check the pressure", "bread;Mix the dough|Let it rest|Shape a loaf|Score the top|Bake until brown", "first aid for burns;Cool with water|Take off rings|Cover loosely|Call for help", "leaving the house;Windows shut|Stove off|Keys in pocket|Lights out|Lock the door", "tying a tie;Cross the ends|Wrap around|Up through the loop|Down the front|Pull tight", "campfire;Clear the ground|Stack dry twigs|Light the tinder|Add thicker wood", "planting a tree;Dig a hole|Loosen the roots|Set it straight|Fill with soil|Water well", "router restart;Pull the plug|Wait half a minute|Plug it in|Watch the lamp", "magic trick;Show the coin|Close the hand|Blow on it|Open the other hand", "speech;Greet everybody|Tell the story|Thank the cooks|Raise the glass", "sushi roll;Lay the seaweed|Spread the rice|Add the filling|Roll it up|Slice it", "museum tour;The old clock|The whale bones|The blue vase|The gift shop", "bedtime;Brush teeth|Put on pajamas|Read a page|Kiss good night", "knitting start;Make a slip knot|Cast on|Knit a row|Turn the work",
}
var pressGuidesKo = []string{
	"종이배 접기;반으로 접기|모서리 접기|챙 올리기|벌려서 펴기|양쪽 당기기", "드립 커피;원두 갈기|필터 적시기|원을 그리며 붓기|기다리기|따뜻하게 내기", "타이어 교체;너트 풀기|차 들어 올리기|바퀴 바꾸기|다시 조이기|공기압 보기", "식빵 굽기;반죽하기|발효하기|모양 잡기|칼집 내기|노릇하게 굽기", "화상 응급처치;찬물로 식히기|반지 빼기|느슨하게 덮기|병원 가기", "외출 점검;창문 닫기|가스 잠그기|열쇠 챙기기|불 끄기|문 잠그기", "넥타이 매기;교차하기|한 바퀴 돌리기|위로 빼기|고리에 넣기|조이기", "모닥불;바닥 치우기|잔가지 쌓기|불 붙이기|굵은 나무 얹기", "나무 심기;구덩이 파기|뿌리 풀기|똑바로 세우기|흙 덮기|물 듬뿍 주기", "공유기 재시작;플러그 뽑기|삼십 초 기다리기|다시 꽂기|불빛 보기", "동전 마술;동전 보여 주기|주먹 쥐기|입김 불기|다른 손 펴기", "축사;인사하기|이야기 들려주기|감사 전하기|잔 들기", "김밥 말기;김 깔기|밥 펴기|속 올리기|돌돌 말기|썰기", "박물관 안내;오래된 시계|고래 뼈|푸른 꽃병|기념품 가게", "잠자기 전;이 닦기|잠옷 입기|책 한 쪽|뽀뽀하기", "라면 끓이기;물 올리기|스프 넣기|면 넣기|계란 풀기|삼 분 기다리기",
}

// stepsThrough shows one text after another.
func (p *press) stepsThrough() made {
	list := pressGuidesEn
	if p.ko() {
		list = pressGuidesKo
	}
	name, rest, _ := strings.Cut(list[p.IntN(len(list))], ";")
	steps := strings.Split(rest, "|")
	steps = steps[:p.n(3, len(steps))]
	k := len(steps)
	next, prev := p.of(p.in("Next|Go on|Continue|Forward|Done|Then?|Ready", "다음|계속|했어요|앞으로|그다음|넘기기")), p.of(p.in("Back|Previous|Go back|Before|Wait, back", "이전|뒤로|하나 뒤로|되돌아가기|잠깐 뒤로"))
	text, z := p.texts(1)[0], p.of(p.in(pressZeroEn, pressZeroKo))
	where, bar, end, zero, kept := p.maybe(0.5), p.maybe(0.3), p.maybe(0.5), p.maybe(0.35), p.maybe(0.3)
	var quoted []string
	for _, x := range steps {
		quoted = append(quoted, p.q(x))
	}
	sketch := []string{"app " + p.label(name), "let steps = " + pressList(steps), p.hold(kept) + " n = 0"}
	parts := []string{p.say("one at a time, big: %[1]s|the steps, each alone and big: %[1]s|%[1]s, shown one by one in big", "한 번에 하나씩 크게: %[1]s|단계는 %[1]s, 하나씩 큰 글씨로", strings.Join(quoted, ", ")),
		p.say("buttons %[1]s and %[2]s|%[1]s goes on, %[2]s goes back", "버튼 %[1]s, %[2]s|%[1]s 누르면 앞으로, %[2]s 누르면 전 단계", p.q(next), p.q(prev)),
		p.say("it stops at both ends|no further than the first and last", "처음과 끝에서는 멈춤|양 끝에서 더 안 넘어감")}
	x := p.n(1, k-1)
	c := newCheck("on and back").click(next, x).text(steps[x])
	if p.maybe(0.5) && x > 0 {
		c = newCheck("on and back").click(next, x).click(prev, 1).text(steps[x-1]).gone(steps[x])
		x--
	}
	checks := []*check{c, newCheck("ends").click(next, k+4).click(prev, 1).text(steps[k-2]).gone(steps[k-1])}
	if where {
		sketch = append(sketch, fmt.Sprintf("say %s", p.in(fmt.Sprintf("Step {n + 1} of %d", k), fmt.Sprintf("%d단계 중 {n + 1}단계", k))))
		parts = append(parts, p.say("a line like %[1]s|above it %[1]s and so on", "%[1]s 같은 줄도|위에 %[1]s 식으로", p.q(p.in(fmt.Sprintf("Step 1 of %d", k), fmt.Sprintf("%d단계 중 1단계", k)))))
		c.text(p.in(fmt.Sprintf("Step %d of %d", x+1, k), fmt.Sprintf("%d단계 중 %d단계", k, x+1)))
	}
	sketch = append(sketch, "big steps[n]")
	if bar {
		sketch = append(sketch, fmt.Sprintf("bar %s = n + 1, %d", p.in("Progress", "진행"), k))
		parts = append(parts, p.say("a progress bar, full at the last step|progress bar (1 of %[1]d at first)", "진행 막대(마지막에 가득)|처음이 %[1]d분의 1인 진행 막대", k))
	}
	sketch = append(sketch, fmt.Sprintf("button %s: n = min(%d, n + 1)", next, k-1), fmt.Sprintf("button %s: n = max(0, n - 1)", prev))
	if zero {
		sketch = append(sketch, "button "+z+": n = 0")
		parts = append(parts, p.say("%[1]s goes to the first|button %[1]s: first step again", "%[1]s 누르면 첫 단계로|%[1]s 버튼은 맨 처음", p.q(z)))
		checks = append(checks, newCheck("first again").click(next, k).click(z, 1).text(steps[0]).gone(steps[k-1]))
	}
	if end {
		sketch = append(sketch, fmt.Sprintf("if n == %d: say %s", k-1, text))
		parts = append(parts, p.say("with the last one also %[1]s|at the last step it says %[1]s", "마지막 단계에선 %[1]s도 <나>|끝 단계에 %[1]s", p.q(text)))
		checks = append(checks, newCheck("end").click(next, k-1).text(text).text(steps[k-1]), newCheck("not yet").click(next, k-2).gone(text))
	}
	if kept {
		checks = append(checks, newCheck("kept").click(next, 1).reload().text(steps[1]))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("%[1]s guide|step by step app for %[1]s|%[1]s walkthrough", "%[1]s 안내|%[1]s 단계별 앱|%[1]s 순서 보기", name)
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, checks)}
}

// turns says whose turn it is.
func (p *press) turns() made {
	names := p.some(p.in(pressNamesEn, pressNamesKo), p.n(2, 6))
	k := len(names)
	f := strings.Split(p.of(p.in("{}'s turn|{} plays|Now {}|{} is up|It's on {}|Up next: {}|Dice to {}|{}, please", "{} 차례|지금은 {}|{} 나오세요|이번엔 {}|{} 던질 차례|{} 순서")), "{}")
	if strings.HasPrefix(f[1], "'s") && strings.Contains(strings.Join(names, "|")+"|", "s|") {
		f = []string{"Turn of ", ""}
	}
	said := func(name string) string { return f[0] + name + f[1] }
	next := p.of(p.in("Next|Done|Pass|Over to you|End turn|Hand on", "다음|끝|넘기기|다음 사람|턴 종료|패스"))
	game := p.of(p.in(pressGamesEn+"|dishes|dog walk|storytelling|car pool|barbecue|reading aloud", pressGamesKo+"|설거지|산책|이야기|카풀|고기 굽기|소리 내어 읽기"))
	rounds, kept, after, back := p.maybe(0.5), p.maybe(0.35), p.maybe(0.35), p.maybe(0.25)
	n0 := "names[n]"
	if rounds {
		n0 = fmt.Sprintf("names[n %% %d]", k)
	}
	sketch := []string{"app " + p.in(title(game)+" turns", game+" 차례"), "let names = " + pressList(names), p.hold(kept) + " n = 0"}
	big := "big "
	if f[0] != "" {
		big += `"` + f[0] + `" + `
	}
	big += n0
	if f[1] != "" {
		big += ` + "` + f[1] + `"`
	}
	sketch = append(sketch, big)
	parts := []string{p.say("%[1]s in this order, again and again|order: %[1]s and then from the front|players %[1]s, round and round", "%[1]s 순서로 돌아가며|순서: %[1]s, 끝나면 처음부터|%[1]s 차례대로 반복", strings.Join(names, ", ")),
		p.say("big text like %[1]s|shows %[1]s big, and so on for the others", "%[1]s처럼 크게|큰 글씨로 %[1]s, 다른 사람도 똑같이", p.q(said(names[0]))), p.say("button %[1]s|%[1]s goes to the next one", "%[1]s 버튼|%[1]s 누르면 다음 사람", p.q(next))}
	if after {
		l := p.of(p.in("Then|After that|Next up|Get ready", "다음 순서|그다음|준비|대기"))
		sketch = append(sketch, fmt.Sprintf("show %s = names[(n + 1) %% %d]", l, k))
		parts = append(parts, p.say("%[1]s shows who follows|the one after as %[1]s", "%[1]s에 다음 사람 이름|다음 사람은 %[1]s", p.q(l)))
	}
	x := p.n(k, 3*k+1)
	checks := []*check{newCheck("round").click(next, x).text(said(names[x%k])), newCheck("first").text(said(names[0])).gone(said(names[1]))}
	if rounds {
		l := p.of(p.in("Round|Lap|Go number", "라운드|바퀴|판"))
		sketch = append(sketch, fmt.Sprintf("show %s = div(n, %d) + 1", l, k), "button "+next+": n += 1")
		parts = append(parts, p.say("%[1]s counts the rounds from 1 (one up after all had a turn)|%[1]s: 1 at first, more by one when everybody was on", "%[1]s은(는) 1부터, 다 한 번씩 하면 +1|모두 돌면 %[1]s 하나 <늘> (처음 1)", p.q(l)))
		checks[0].number(float64(x/k + 1))
		if back {
			u := p.of(p.in(pressUndoEn, pressUndoKo))
			sketch = append(sketch, "button "+u+": n = max(0, n - 1)")
			parts = append(parts, p.say("%[1]s goes one turn back, not before the first|button %[1]s: back by one turn (the beginning at most)", "%[1]s 누르면 한 차례 뒤로 (처음보다 앞은 없음)|%[1]s 버튼은 한 칸 되돌림, 처음까지만", p.q(u)))
			checks = append(checks, newCheck("back").click(next, k+1).click(u, 2).text(said(names[k-1])))
		}
	} else {
		sketch = append(sketch, fmt.Sprintf("button %s: n = (n + 1) %% %d", next, k))
	}
	if p.maybe(0.3) {
		r := p.of(p.in("Shuffle start|Who begins?|Random player|Draw a player", "아무나 먼저|누가 먼저?|무작위 시작|선 뽑기"))
		sketch = append(sketch, fmt.Sprintf("button %s: n = random(0, %d)", r, k-1))
		if rounds {
			parts = append(parts, p.say("%[1]s takes somebody at random and it is the first round again|button %[1]s: random player, round 1", "%[1]s 누르면 무작위 한 명부터 1라운드로|%[1]s 버튼은 아무나 뽑고 처음 라운드", p.q(r)))
		} else {
			parts = append(parts, p.say("%[1]s takes somebody at random|button %[1]s for a random one", "%[1]s 누르면 무작위 한 명|%[1]s 버튼은 아무나", p.q(r)))
		}
	}
	if kept {
		checks = append(checks, newCheck("kept").click(next, 1).reload().text(said(names[1])))
	}
	parts = append(parts, p.kept(kept))
	what := p.say("turn indicator for %[1]s|whose turn app for %[1]s|%[1]s turn tracker", "%[1]s 차례 표시|%[1]s 순서 앱|%[1]s 누구 차례인지 보는 거", game)
	return made{p.request(what, parts...), lines(sketch...), pressFew(p, checks)}
}

// yesNo decides by the number or the kind of ticks.
func (p *press) yesNo() made {
	thing := p.of(p.in("going for a run|buying a new phone|adopting a cat|calling in sick|a second helping|watering the lawn|painting the fence|a camping trip|taking the bus|moving house|lending money|an early night|a haircut|a picnic|swimming outdoors|quitting the job|opening the window|bringing an umbrella|answering the email|a day off", "달리기 갈까|새 폰 살까|고양이 입양|병가 낼까|한 그릇 더|잔디 물 주기|울타리 칠하기|캠핑 갈까|버스 탈까|이사할까|돈 빌려줄까|일찍 잘까|머리 자를까|소풍 갈까|야외 수영|퇴사할까|창문 열까|우산 챙길까|답장할까|연차 쓸까"))
	qs := p.some(p.in("I am tired|It is raining|I have time|Friends are coming|It is cheap|I slept well|The shop is near|It is the weekend|I am hungry|The sun shines|I did it last week|Somebody asked me|I can afford it|It is urgent|My boss knows|The weather is dry|I would regret it|It makes me happy|Nobody is watching|The fridge is empty", "피곤하다|비가 온다|시간이 있다|친구가 온다|값이 싸다|잠을 잘 잤다|가게가 가깝다|주말이다|배고프다|해가 난다|지난주에 했다|누가 부탁했다|돈이 있다|급하다|상사가 안다|안 하면 후회한다|기분이 좋아진다|아무도 안 본다|냉장고가 비었다|날이 건조하다"), p.n(2, 5))
	k := len(qs)
	t := p.texts(3)
	vars := []string{"a", "b", "c", "d", "e"}[:k]
	sketch := []string{"app " + p.label(thing)}
	var quoted []string
	for i, q := range qs {
		sketch = append(sketch, "check "+vars[i]+" "+q)
		quoted = append(quoted, p.q(q))
	}
	parts := []string{p.say("checkboxes %[1]s|boxes to tick: %[1]s|I tick %[1]s", "체크박스 %[1]s|체크할 것: %[1]s|%[1]s 체크", strings.Join(quoted, ", "))}
	button, press := "", p.maybe(0.4)
	cond := ""
	if press {
		button = p.of(p.in("Decide|Should I?|Tell me|Verdict|Well?", "결정|할까?|알려줘|판정|어때?"))
		sketch = append(sketch, "var asked = false", "button "+button+": asked = true")
		parts = append(parts, p.say("the answer comes after pressing %[1]s|%[1]s shows the answer, nothing before", "%[1]s 눌러야 답이 <나>|%[1]s 버튼 누르면 결과, 그전엔 안 보임", p.q(button)))
		cond = "asked && "
	}
	ask := func(name string, on ...int) *check {
		c := newCheck(name)
		for _, i := range on {
			c.tick(qs[i])
		}
		if press {
			c.click(button, 1)
		}
		return c
	}
	line := func(when, text string) {
		if press && strings.Contains(when, "||") {
			when = "(" + when + ")"
		}
		sketch = append(sketch, "if "+cond+when+": say "+text)
	}
	var checks []*check
	switch {
	case k == 2:
		line("a && b", t[0])
		line("a != b", t[1])
		line("!a && !b", t[2])
		parts = append(parts, p.say("both: %[1]s, only one of them: %[2]s, none: %[3]s|with two ticks it says %[1]s, with one %[2]s, without any %[3]s", "둘 다면 %[1]s, 하나만이면 %[2]s, 없으면 %[3]s|체크 2개 %[1]s, 1개 %[2]s, 0개 %[3]s", p.q(t[0]), p.q(t[1]), p.q(t[2])))
		checks = []*check{ask("both", 0, 1).text(t[0]).gone(t[1]), ask("one", 1).text(t[1]).gone(t[0]), ask("none").text(t[2]).gone(t[1])}
	case p.maybe(0.5):
		least := p.n(2, k)
		if k == least && p.maybe(0.5) {
			least--
		}
		least = max(2, least)
		sum := "count([" + strings.Join(vars, ", ") + "], it)"
		line(fmt.Sprintf("%s >= %d", sum, least), t[0])
		line(fmt.Sprintf("%s < %d", sum, least), t[1])
		parts = append(parts, p.say("%[1]d or more ticked: %[2]s, fewer: %[3]s|at least %[1]d ticks mean %[2]s, otherwise %[3]s", "%[1]d개 이상이면 %[2]s, 아니면 %[3]s|%[1]d개부터 %[2]s, 그보다 적으면 %[3]s", least, p.q(t[0]), p.q(t[1])))
		var on []int
		for i := k - least; i < k; i++ {
			on = append(on, i)
		}
		checks = []*check{ask("enough", on...).text(t[0]).gone(t[1]), ask("too few", on[1:]...).text(t[1]).gone(t[0])}
	default:
		line("a && !b", t[0])
		line("!a || b", t[1])
		parts = append(parts, p.say("%[1]s if %[3]s is ticked but not %[4]s, in all other cases %[2]s|only %[3]s without %[4]s gives %[1]s, anything else %[2]s", "%[3]s 체크, %[4]s 아니면 %[1]s, 나머지는 다 %[2]s|%[3]s만 있고 %[4]s 없을 때 %[1]s, 그 외 %[2]s", p.q(t[0]), p.q(t[1]), quoted[0], quoted[1]))
		// The other boxes would do nothing here: they are not asked for.
		sketch = append(append([]string{}, sketch[:3]...), sketch[1+k:]...)
		parts[0] = p.say("checkboxes %[1]s|boxes to tick: %[1]s|I tick %[1]s", "체크박스 %[1]s|체크할 것: %[1]s", quoted[0]+", "+quoted[1])
		checks = []*check{ask("first only", 0).text(t[0]).gone(t[1]), ask("both", 0, 1).text(t[1]).gone(t[0]), ask("none").text(t[1]).gone(t[0])}
	}
	if press {
		c := newCheck("nothing before").tick(qs[0]).tick(qs[1])
		for _, x := range t {
			c.gone(x)
		}
		checks = append(checks[:2], c)
	}
	what := p.say("decision helper for %[1]s|yes or no helper for %[1]s|tick and see app for %[1]s", "%[1]s 결정 도우미|%[1]s 판단 앱|%[1]s 정해주는 거", thing)
	return made{p.request(what, parts...), lines(sketch...), checks}
}

// lock is a keypad with a code.
func (p *press) lock() made {
	thing := p.of(p.in("safe|garage door|treasure chest|diary|escape room box|cookie jar|spaceship hatch|clubhouse|bike shed|wine cellar|phone|secret drawer|robot|vault", "금고|차고 문|보물 상자|일기장|방탈출 상자|과자통|우주선 문|아지트|자전거 창고|휴대폰|비밀 서랍|로봇|사물함|현관문"))
	n := p.n(3, 6)
	code := ""
	for range n {
		code += fmt.Sprint(p.n(1, 9))
	}
	t := p.texts(2)
	c := p.of("C|X|DEL|" + p.in("Clear|Wipe", "지움|취소"))
	keys, said := "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | "+c+" | 0", p.in("1 to 9, ", "1부터 9, ")+p.q(c)+", 0"
	dots := p.maybe(0.4)
	show := `big typed`
	shown := p.say("what is typed in big|the digits typed, big", "누른 숫자를 크게|입력한 숫자 크게")
	if dots {
		show, shown = `big repeat("*", len(typed))`, p.say("only a * for each digit, big|big stars (*) instead of the digits", "숫자 대신 *로 크게|한 자리마다 * 크게")
	}
	sketch := []string{"app 🔒 " + p.label(thing), `var typed = ""`, show,
		fmt.Sprintf(`keypad 3: %s: if (it == "%s") typed = "" else if (len(typed) < %d) typed = typed + it`, keys, c, n),
		fmt.Sprintf(`if typed == "%s": say %s`, code, t[0])}
	parts := []string{p.say("keypad of three columns: %[1]s|keys in rows of three, %[1]s", "세 줄 키패드: %[1]s|한 줄에 3개씩 %[1]s", said), shown, p.say("%[1]s empties it|%[1]s clears", "%[1]s 누르면 지움|%[1]s은(는) 전부 지우기", p.q(c)),
		p.say("takes %[1]d digits at most|no more than %[1]d digits", "최대 %[1]d자리|%[1]d자리까지만", n), p.say("code %[1]s: %[2]s|with %[1]s it says %[2]s", "비밀번호 %[1]s 맞으면 %[2]s|%[1]s 누르면 %[2]s <나>", code, p.q(t[0]))}
	wrong := newCheck("wrong")
	right := newCheck("right")
	for i, d := range code {
		right.click(string(d), 1)
		if i == n-1 {
			d = '0'
		}
		wrong.click(string(d), 1)
	}
	right.text(t[0])
	wrong.gone(t[0])
	if p.maybe(0.6) {
		sketch = append(sketch, fmt.Sprintf(`if len(typed) == %d && typed != "%s": say %s`, n, code, t[1]))
		parts = append(parts, p.say("any other %[1]d digits: %[2]s|a wrong code of %[1]d digits says %[2]s", "다른 %[1]d자리면 %[2]s|틀린 %[1]d자리는 %[2]s <나>", n, p.q(t[1])))
		wrong.text(t[1])
		right.gone(t[1])
	}
	what := p.say("code lock for the %[1]s|%[1]s keypad|%[1]s lock", "%[1]s 키패드|%[1]s 비밀번호|%[1]s 자물쇠", thing)
	return made{p.request(what, parts...), lines(sketch...), []*check{right, wrong, newCheck("cleared").click("5", 2).click(c, 1).gone(t[0])}}
}
