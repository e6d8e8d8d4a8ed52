package compose

import (
	"fmt"
	"strings"
)

// What is drawn lots for: what it decides, what the entries are called, and the entries.
var funLots = []string{
	"who cooks tonight;names;NAMES;오늘 누가 요리할지;이름;NAMES", "who does the dishes;names;NAMES;설거지 당번;이름;NAMES", "who presents first;pupils;NAMES;발표자 뽑기;학생;NAMES", "who pays;names;NAMES;누가 쏠지;이름;NAMES", "who starts;players;NAMES;누가 먼저 할지;선수;NAMES", "who gets the front seat;kids;NAMES;앞자리 누가 앉을지;이름;NAMES",
	"whose song is next;guests;NAMES;다음 노래 부를 사람;손님;NAMES", "who walks the dog;names;NAMES;강아지 산책 당번;이름;NAMES", "who cleans the board;pupils;NAMES;칠판 당번;학생;NAMES", "who takes the minutes;colleagues;NAMES;회의록 쓸 사람;팀원;NAMES",
	"what to have for lunch;dishes;pizza, sushi, salad, soup, curry, burger, noodles, tacos;점심 메뉴;메뉴;김밥, 라면, 돈가스, 비빔밥, 쌀국수, 햄버거, 제육볶음, 냉면", "which movie genre;genres;comedy, horror, romance, action, western, cartoon, thriller;영화 장르;장르;코미디, 공포, 로맨스, 액션, 만화, 스릴러", "a prize;prizes;coffee, mug, sticker, nothing, pen, t-shirt, free ride;경품;상품;커피, 머그컵, 스티커, 꽝, 볼펜, 티셔츠, 사탕",
	"a forfeit;forfeits;sing, dance, ten push-ups, tell a joke, stand on one leg, imitate a hen;벌칙;벌칙;노래, 춤, 팔굽혀펴기, 성대모사, 개인기, 닭 흉내", "the chores;chores;dishes, vacuum, laundry, bins, windows, shopping;집안일;할 일;설거지, 청소, 빨래, 분리수거, 창문 닦기, 장보기", "a warm-up exercise;exercises;squats, lunges, plank, jumping jacks, burpees, sit-ups;준비 운동;운동;스쿼트, 런지, 플랭크, 팔벌려뛰기, 버피, 윗몸일으키기",
	"the weekend trip;places;lake, zoo, museum, forest, pool, castle, beach;주말 나들이;장소;바다, 동물원, 박물관, 산, 수영장, 놀이공원", "bedtime stories;stories;dragon, pirate, princess, robot, bear, witch;잠자리 동화;이야기;용, 해적, 공주, 로봇, 곰, 마녀", "an ice cream flavour;flavours;vanilla, mango, chocolate, lemon, pistachio, cherry;아이스크림 맛;맛;바닐라, 망고, 초코, 레몬, 녹차, 체리",
	"the topic for small talk;topics;weather, pets, films, holidays, food, childhood;대화 주제;주제;날씨, 반려동물, 영화, 여행, 음식, 어린 시절", "drinks;drinks;cola, mojito, water, shot, juice, beer;술자리 한 잔;음료;콜라, 소주, 맥주, 물, 막걸리, 주스", "which board game;games;chess, ludo, uno, catan, risk, memory;보드게임 고르기;게임;체스, 루미큐브, 우노, 카탄, 젠가, 할리갈리",
	"the yoga pose;poses;tree, cobra, bridge, warrior, child, cat;요가 자세;자세;나무, 코브라, 다리, 전사, 아기, 고양이", "a discount in my shop;discounts;5%, 10%, 15%, 20%, nothing;가게 할인율;할인;5%, 10%, 15%, 20%, 꽝", "a verb to conjugate;verbs;go, take, see, bring, think, sing;영어 동사 연습;동사;go, take, see, bring, think, sing", "times tables;tables;2, 3, 4, 6, 7, 8, 9;구구단 몇 단;단;2단, 3단, 4단, 6단, 7단, 8단, 9단",
	"the colour to wear;colours;red, green, blue, black, white, yellow;내일 입을 색;색;빨강, 초록, 파랑, 검정, 하양, 노랑", "pancake toppings;toppings;honey, jam, banana, cheese, nutella, cinnamon;토스트에 뭐 바를지;토핑;꿀, 딸기잼, 땅콩버터, 치즈, 버터, 초코", "party games;games;limbo, charades, freeze dance, musical chairs, bingo;파티 게임;게임;림보, 스피드 퀴즈, 얼음땡, 의자 뺏기, 빙고", "a compliment;compliments;you shine, great shoes, so clever, nice smile, good heart;칭찬 한마디;칭찬;빛나요, 멋져요, 똑똑해요, 웃는 게 예뻐요, 마음이 고와요",
	"the sauce;sauces;ketchup, mayo, curry, mustard, garlic;소스;소스;케첩, 마요네즈, 겨자, 마늘, 칠리", "a charity;charities;animal shelter, food bank, lifeboats, library;기부처;단체;동물 보호소, 무료 급식소, 어린이 병원, 작은 도서관", "seats;seats;window, aisle, front, back, middle;자리;자리;창가, 복도, 앞줄, 뒷줄, 가운데", "the next country in geography;countries;peru, kenya, japan, chile, nepal, egypt;지리 시간 나라;나라;페루, 케냐, 일본, 칠레, 네팔, 이집트",
}

// lots draws what lots are drawn for.
func (f *fun) lots(n int) (what, called string, list []string) {
	s := strings.Split(funLots[f.IntN(len(funLots))], ";")
	what, called, all := s[0], s[1], s[2]
	if f.ko() {
		what, called, all = s[3], s[4], s[5]
	}
	if all == "NAMES" {
		list = f.some(f.in(funNamesEn, funNamesKo), n)
	} else {
		list = f.some(strings.ReplaceAll(all, ", ", "|"), n)
	}
	return
}

// spinner is a wheel of fortune.
func (f *fun) spinner() {
	what, called, list := f.lots(f.n(3, 7))
	f.name, f.icon = f.in("Wheel", "돌림판"), "🎡"
	items := strings.Join(list, ", ")
	f.what = f.phrase("wheel for %[1]s: %[2]s|spinning wheel to decide %[1]s, with %[2]s|wheel of fortune for %[1]s (%[2]s)|spin a wheel for %[1]s, on it %[2]s|lucky wheel with %[2]s for %[1]s", "%[1]s 돌림판: %[2]s|%[1]s 정하는 돌림판 (%[2]s)|%[2]s 적힌 %[1]s 돌림판|%[1]s 룰렛 돌림판 %[2]s", what, items)
	label := ""
	if f.maybe(0.45) {
		label = f.label(called)
		f.head = append(f.head, fmt.Sprintf(`area list = "%s" %s`, items, label))
		f.game = []string{"wheel list"}
		f.tell("%[1]s can be changed|i want to edit the %[1]s|editable %[1]s|a field to change the %[1]s", "%[1]s 칸에서 고칠 수 있게|%[1]s 바꿀 수 있게|%[1]s 수정 가능|%[1]s 고치는 칸", f.in(called, label))
	} else {
		f.game = []string{`wheel "` + items + `"`}
	}
	spin := f.in("Spin", "돌리기")
	if f.maybe(0.4) {
		spin = f.fresh("Spin it|Turn|Try your luck|Decide|Go round|Fate|Go|Let's see", "돌려!|운명의 돌림|정하자|빙글빙글|굴려|뽑기|가자|두구두구")
		f.opt("start " + spin)
		f.tell("button %s|button says %s|press %s to spin", "버튼은 %s|%s 누르면 돌아감|%s 버튼", f.button(spin))
	}
	result := "{}"
	if f.maybe(0.45) {
		result = f.fresh("It is {}!|You get {}|Today: {}|{} it is|The winner is {}|Fate says {}|Tonight {}!|Next up: {}", "오늘은 {}!|당첨: {}|결과는 {}|운명의 선택 {}|축하해요 {}|이번엔 {}|다음은 {}!")
		f.opt("result " + strings.Replace(result, "{}", "{picked}", 1))
		f.tell("then it says like %[1]s|result like %[1]s|and says %[1]s or whatever came", "멈추면 %[1]s 처럼|결과는 %[1]s 이런 식|나오면 %[1]s 식으로", f.quote(strings.Replace(result, "{}", list[f.IntN(len(list))], 1)))
	}
	if f.maybe(0.25) {
		f.inColors(f.n(2, 4))
	}
	f.spinnerChecks(list, label, spin, result)
}

func (f *fun) spinnerChecks(list []string, label, spin, result string) {
	var all []string
	for _, x := range list {
		all = append(all, strings.Replace(result, "{}", x, 1))
	}
	f.check(pressAny(newCheck("spins").click(spin, 1).wait(5), all...))
	if label != "" {
		x := f.in("Banana", "바나나")
		f.check(newCheck("own").fill(label, x).click(spin, 1).wait(5).text(strings.Replace(result, "{}", x, 1)))
	}
	if f.maybe(0.35) {
		count := f.fresh("Spins|Times spun|How often", "돌린 횟수|횟수|몇 번")
		f.tail = append(f.tail, "show "+count+" = spins")
		f.tell("count the spins as %s|%s below for the number of spins|number of spins shown as %s", "%s 표시(돌린 수)|돌린 수를 %s(으)로|아래에 %s", f.in(funLower(count), count))
		f.check(newCheck("counted").click(spin, 1).wait(5).click(spin, 1).wait(5).text(count + " 2"))
	}
	if f.maybe(0.35) {
		kept := f.maybe(0.5)
		items := f.fresh("History|So far|What came|Already picked", "기록|나온 것들|지금까지|뽑힌 것")
		f.head = append(f.head, f.hold(kept)+" came = []")
		f.opt("done: add(came, picked)")
		f.tail = append(f.tail, "items "+items+" = came")
		f.tell("list of what came, called %[1]s%[2]s|below a list %[1]s of all results%[2]s|remember results under %[1]s%[2]s", "나온 것을 %[1]s 목록에%[2]s|아래 %[1]s 목록에 결과 쌓이게%[2]s|결과를 %[1]s(으)로 모아두기%[2]s", f.button(items), f.keeps(kept))
		if label != "" {
			f.check(newCheck("listed").fill(label, f.in("Kiwi", "키위")).click(spin, 1).wait(5).text(items))
		}
	}
}

// rungs is the ladder game.
func (f *fun) rungs() {
	n := f.n(3, 6)
	names := f.some(f.in(funNamesEn, funNamesKo), n)
	what := strings.Split(f.of("chores;chores;dishes, floor, bins, cooking, windows, shopping, laundry, garden;집안일;할 일;설거지, 청소, 분리수거, 요리, 빨래, 장보기, 화분 물 주기|prizes;prizes;cake, nothing, mug, chocolate, book, candle, pen, voucher;상품;상품;케이크, 꽝, 머그컵, 초콜릿, 책, 양초, 상품권|rooms at the holiday house;rooms;attic, balcony room, sofa, bunk bed, garden room, small room;숙소 방;방;다락방, 큰방, 거실, 이층침대, 작은방, 온돌방|seats in the car;seats;driver, front seat, left, right, middle, boot;차 자리;자리;운전석, 조수석, 왼쪽, 오른쪽, 가운데, 뒷줄|who pays what;bills;coffee, pizza, taxi, nothing, cinema, ice cream, drinks;누가 뭐 쏠지;계산;커피, 치킨, 택시비, 꽝, 영화, 아이스크림, 음료수|topics for the talk;topics;bees, volcanoes, vikings, robots, oceans, plants, space;발표 주제;주제;꿀벌, 화산, 로봇, 바다, 식물, 우주, 공룡|shifts;shifts;early, late, night, weekend, off, standby;근무;근무;아침, 오후, 밤, 주말, 휴무, 대기|roles in the play;roles;king, witch, tree, knight, narrator, dog, ghost;연극 배역;배역;왕, 마녀, 나무, 기사, 해설자, 강아지, 유령|secret friends;friends;mouse, owl, bear, fox, rabbit, deer, frog;마니또 별명;별명;생쥐, 부엉이, 곰, 여우, 토끼, 사슴, 개구리|forfeits;forfeits;sing, dance, joke, push-ups, free, hug, story;벌칙;벌칙;노래, 춤, 개인기, 팔굽혀펴기, 통과, 콩트, 성대모사"), ";")
	topic, called, all := what[0], what[1], what[2]
	if f.ko() {
		topic, called, all = what[3], what[4], what[5]
	}
	prizes := f.some(strings.ReplaceAll(all, ", ", "|"), n)
	a, b := f.in("Names", "이름"), f.label(called)
	f.name, f.icon = f.in("Ladder game", "사다리타기"), "🪜"
	f.what = f.phrase("ladder game for %[1]s: %[2]s draw %[3]s|ladder lottery, %[2]s and the %[4]s %[3]s|ghost leg for %[1]s with %[2]s below %[3]s|ladder draw, names %[2]s, %[4]s %[3]s", "%[1]s 정하는 사다리타기 %[2]s / %[3]s|사다리타기 이름 %[2]s, %[4]s %[3]s|%[1]s 사다리 게임: 위에 %[2]s 아래 %[3]s", topic, strings.Join(names, ", "), strings.Join(prizes, ", "), called)
	if f.maybe(0.55) {
		f.head = append(f.head, fmt.Sprintf(`text a = "%s" %s`, strings.Join(names, ", "), a), fmt.Sprintf(`text b = "%s" %s`, strings.Join(prizes, ", "), b))
		f.game = []string{"ladder a, b"}
		f.tell("names and %[1]s can be changed|fields to change names and %[1]s|both editable, names and %[1]s", "이름이랑 %[1]s 고칠 수 있게|이름 칸 %[1]s 칸에서 수정|이름, %[1]s 바꿀 수 있게", f.in(called, b))
		if a != b {
			x := f.in("Zoe, Yan", "가을, 겨울")
			f.checks = append(f.checks, newCheck("own").fill(a, x))
		}
	} else {
		f.game = []string{fmt.Sprintf(`ladder "%s", "%s"`, strings.Join(names, ", "), strings.Join(prizes, ", "))}
	}
	f.rungsRest(names, b)
}

func (f *fun) rungsRest(names []string, b string) {
	start, result := f.in("Make the ladder", "사다리 만들기"), f.in("Show results", "결과 보기")
	if f.maybe(0.45) {
		start = f.fresh("Draw|Climb|Ready|Go|Lay it out|Begin", "사다리 긋기|올라가자|시작!|준비|그리기|가자")
		f.opt("start " + start)
		f.tell("button %s|%s makes it|start with %s", "%s 버튼|%s 누르면 사다리 생김|시작은 %s", f.button(start))
	}
	if f.maybe(0.35) {
		result = f.fresh("Who does what|Reveal|All results|Tell us|Uncover", "누가 뭐 하나|공개|모두 보기|알려줘|까보자")
		f.opt("result " + result)
		f.tell("all results with %s|%s shows everything|a %s button for the whole result", "%s 누르면 결과 전부|결과는 %s 버튼|전체 결과 버튼 %s", f.button(result))
	}
	if len(f.checks) > 0 {
		f.checks[0].fill(b, f.in("one, two", "하나, 둘")).click(start, 1).click(result, 1).text(f.in("Zoe", "가을") + " →")
	}
	f.check(newCheck("results").click(start, 1).click(result, 1).text(names[0] + " →").text(names[len(names)-1] + " →"))
	f.check(newCheck("one way").click(start, 1).click(names[1], 1).text(names[1] + " →").gone(names[0] + " →"))
}

// keys is a piano.
func (f *fun) keys() {
	f.name, f.icon = f.in("Piano", "피아노"), "🎹"
	f.what = f.of(f.in("small piano|toy piano|piano|piano keys to play on|keyboard for tiny fingers|mini piano", "작은 피아노|장난감 피아노|피아노 건반|미니 피아노|아기 피아노"))
	keys := []string{"C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5"}
	if f.ko() {
		keys = strings.Split("도|레|미|파|솔|라|시|높은도", "|")
	}
	line := "piano"
	if f.maybe(0.7) {
		from := f.n(0, 3)
		keys = keys[from:f.n(from+3, len(keys))]
		line += ": " + strings.Join(keys, " | ")
		f.tell("only %s|with the notes %s|keys %s|just %s", "건반은 %s|%s만|음은 %s|%s 건반만", strings.Join(keys, ledgerPick(f.gen, " |, ")))
	} else if f.ko() {
		keys = strings.Split("도|레|미|파|솔|라|시", "|")
	}
	f.game = []string{line}
	plain := line == "piano"
	if f.maybe(0.6) || plain {
		total := f.fresh("Notes played|Notes|Keys pressed|Played so far", "누른 음|친 음 수|누른 횟수|소리 수")
		f.tail = append(f.tail, "show "+total+" = len(notes)")
		f.tell("count the %s|%s below|shows %s", "%s 세기|아래에 %s|%s 표시", f.in(funLower(total), total))
		k := f.n(1, 4)
		if plain {
			f.check(newCheck("at first").text(total + " 0"))
		} else {
			f.check(newCheck("counts").click(keys[0], k).click(keys[1], 1).text(total + " " + playInt(k+1)))
		}
	}
	if f.maybe(0.6) && !plain {
		var tune []string
		c := newCheck("tune")
		for range f.n(3, 5) {
			k := keys[f.IntN(len(keys))]
			tune = append(tune, k)
			c.click(k, 1)
		}
		text := f.fresh(playWinsEn, playWinsKo)
		f.tail = append(f.tail, fmt.Sprintf(`if join(notes, "") == "%s": say %s`, strings.Join(tune, ""), text))
		f.tell("secret tune %[1]s from the start says %[2]s|if you begin with %[1]s and nothing else: %[2]s|playing just %[1]s gives %[2]s", "처음부터 %[1]s만 치면 %[2]s|비밀 노래 %[1]s 딱 치면 %[2]s <뜨>|%[1]s 순서로만 누르면 %[2]s", strings.Join(tune, " "), f.text(text))
		f.check(c.text(text))
		f.check(newCheck("no tune").click(keys[0], 6).gone(text))
	}
	if f.maybe(0.4) || len(f.checks) == 0 {
		last := f.fresh("Last note|Latest note|Note", "마지막 음|방금 친 음|지금 음")
		f.tail = append(f.tail, "show "+last+" = note")
		f.tell("%s shown|show the %s|%s below", "%s 표시|%s 보이게|아래에 %s", f.in(funLower(last), last))
		if !plain {
			f.check(newCheck("last").click(keys[1], 1).click(keys[2], 1).text(last + " " + keys[2]))
		}
	}
}

// beats is a metronome.
func (f *fun) beats() {
	f.name, f.icon = f.in("Metronome", "메트로놈"), "🥁"
	f.what = f.of(f.in("metronome|click track|metronome for practising guitar|beat keeper for the band|metronome for drum lessons|metronome for running|metronome for dance class|metronome for the choir|rowing beat|metronome for heart massage training|metronome for violin practice", "메트로놈|박자기|기타 연습용 메트로놈|합주용 메트로놈|피아노 레슨 메트로놈|달리기 박자 맞추는 메트로놈|춤 연습 메트로놈|드럼 연습용 박자기|노 젓기 박자기|합창 연습용 메트로놈"))
	at := f.n(8, 36) * 5
	bpm := playInt(at)
	if f.maybe(0.6) {
		lo, hi := f.n(3, 7)*10, f.n(19, 24)*10
		at = max(lo+5, min(at, hi-5))
		label := f.fresh("BPM|Tempo|Speed|Beats a minute", "BPM|템포|빠르기|속도")
		f.head = append(f.head, fmt.Sprintf("slider bpm = %d %d..%d %s", at, lo, hi, label))
		bpm = "bpm"
		f.tell("slider for %[1]s from %[2]d to %[3]d, first %[4]d|%[1]s with a slider %[2]d to %[3]d starting at %[4]d|%[1]s slider (%[2]d-%[3]d, %[4]d at first)", "%[1]s 슬라이더 %[2]d~%[3]d, 처음 %[4]d|%[1]s 조절 %[2]d부터 %[3]d까지 슬라이더, 시작은 %[4]d", map[bool]string{true: label, false: f.in(funLower(label), label)}[label == "BPM"], lo, hi, at)
	} else {
		f.tell("%d bpm|%d beats a minute|tempo %d|at %d", "%d bpm|1분에 %d박|빠르기 %d|템포 %d", at)
	}
	f.game = []string{"metronome " + bpm}
	if f.maybe(0.5) {
		n := f.n(2, 7)
		f.opt("beats " + playInt(n))
		what := map[int]string{3: "waltz time, 3 beats", 4: "4/4"}[n]
		if what == "" || f.ko() || f.maybe(0.5) {
			f.tell("%d beats per bar|bars of %d|accent every %d beats|%d beats", "%d박자|한 마디 %d박|%d박마다 강세", n)
		} else {
			f.parts = append(f.parts, what)
		}
	}
	f.startStop(newCheck("starts"))
}

// startStop asks for the buttons of a sound.
func (f *fun) startStop(c *check) {
	if f.maybe(0.5) {
		start, stop := f.fresh("Go|Dance|Play|One two|Row|Forward", "가자|춤추기|연주|하나 둘|노 젓기|앞으로"), f.fresh("Halt|Freeze|Stop|Rest|Quiet|Enough", "그만|멈추기|정지|쉼|조용|끝")
		f.opt("start " + start)
		f.opt("stop " + stop)
		f.tell("buttons %[1]s and %[2]s|%[1]s to begin, %[2]s to end|%[1]s starts it and %[2]s stops it", "버튼은 %[1]s, %[2]s|%[1]s 누르면 시작 %[2]s 누르면 멈춤|시작은 %[1]s 멈춤은 %[2]s", f.button(start), f.button(stop))
		f.check(c.click(start, 1).wait(1).text(stop))
	} else {
		f.check(playChanged(c.click(f.in("Start", "시작"), 1).wait(1.7)))
	}
	if f.maybe(0.35) {
		b, note := f.fresh("Tuning note|Give the tone|Pitch|First note", "조율음|첫 음|기준음|음 잡기"), f.of("A4|E4|G3|D4|C4")
		f.tail = append(f.tail, fmt.Sprintf(`button %s: play("%s", 2)`, b, note))
		f.tell("a button %[1]s that plays %[2]s for 2 seconds|%[1]s button: %[2]s, 2 seconds", "%[1]s 누르면 %[2]s 2초|%[1]s 버튼은 %[2]s 음 2초", f.quote(b), note)
	}
	if f.maybe(0.3) {
		f.memo()
	}
}

// loops is a drum machine.
func (f *fun) loops() {
	f.name, f.icon = f.in("Drums", "드럼"), "🥁"
	f.what = f.of(f.in("drum machine|beat box|drum loop to click together|rhythm maker|beat maker|drum computer", "드럼 머신|비트박스|리듬 만들기|드럼 루프|비트 만드는 거"))
	at := f.n(12, 34) * 5
	rows := f.some(f.in("Boom|Tick|Clap|Kick|Snare|Hat|Tom|Bell|Shaker|Stomp|Cowbell", "쿵|짝|치|탁|둥|딱|챙|종|찰랑|북|장구"), f.n(2, 4))
	bpm := playInt(at)
	f.tell("%d bpm|tempo %d|at %d", "%d bpm|빠르기 %d|템포 %d", at)
	f.tell("sounds %s|with %s|rows %s", "소리는 %s|%s 줄|악기는 %s", f.play.list(funLowerAll(f, rows)))
	f.game = []string{"drums " + bpm + ": " + strings.Join(rows, " | ")}
	if f.maybe(0.4) {
		n := []int{8, 12, 16}[f.IntN(3)]
		f.opt("beats " + playInt(n))
		f.tell("%d steps|a loop of %d steps", "%d칸|한 바퀴 %d칸", n)
	}
	f.startStop(newCheck("starts"))
}

func funLowerAll(f *fun, list []string) []string {
	var out []string
	for _, s := range list {
		out = append(out, f.in(funLower(s), s))
	}
	return out
}
