package compose

import (
	"fmt"
	"strings"
)

// word draws a game of words, digits or quick hands.
func (f *fun) word() {
	[]func(){f.gallows, f.gallows, f.gallows, f.fiveLetters, f.fiveLetters, f.bulls, f.bulls, f.typist, f.typist, f.reflex, f.hands, f.hands, f.mixed, f.mixed, f.riddler, f.riddler}[f.IntN(16)]()
}

// More words by topic, for both languages.
var funTopicsEn = []string{
	"dinosaurs: raptor, triceratops, stegosaurus, diplodocus, allosaurus", "desserts: pudding, brownie, tiramisu, pavlova, sorbet, custard, muffin", "camping gear: tent, lantern, stove, hammock, compass, rope", "wedding words: bride, groom, ring, bouquet, cake, waltz", "kitchen herbs: basil, thyme, parsley, mint, dill, sage, oregano",
	"garden tools: spade, rake, hoe, shears, trowel, barrow", "school subjects: maths, history, music, biology, sports, french", "ocean words: wave, anchor, coral, tide, harbor, island", "pets: hamster, kitten, puppy, parrot, turtle, rabbit", "dances: tango, waltz, salsa, polka, swing, rumba",
	"cheeses: gouda, brie, cheddar, feta, camembert, edam", "bike parts: saddle, pedal, chain, brake, bell, wheel", "fairy tale words: witch, castle, dragon, prince, frog, giant", "farm words: tractor, barn, hay, calf, fence, silo", "spelling words: because, friend, people, answer, island",
	"halloween words: pumpkin, ghost, candy, mask, witch, bat", "christmas words: reindeer, sledge, angel, candle, snow, gift", "bakery goods: bagel, pretzel, baguette, scone, strudel", "knitting words: needle, stitch, yarn, scarf, mitten", "fish: salmon, trout, tuna, carp, herring, pike",
	"spanish words: casa, perro, gato, libro, mesa, agua", "cocktails: mojito, martini, daiquiri, negroni, spritz", "board games: chess, ludo, monopoly, scrabble, risk", "football words: goal, corner, referee, penalty, keeper", "body parts: elbow, knee, ankle, thumb, shoulder, heel",
	"months: january, march, april, june, august, october", "mountains: everest, fuji, elbrus, matterhorn, denali", "nature words: forest, meadow, valley, brook, hill", "spices: pepper, cumin, saffron, paprika, ginger, clove", "hardware: screw, hinge, bolt, nail, washer, bracket",
}

var funTopicsKo = []string{
	"공룡: 티라노, 브라키오, 벨로시, 안킬로", "떡: 인절미, 송편, 백설기, 가래떡, 꿀떡", "캠핑 용품: 텐트, 침낭, 랜턴, 버너, 돗자리", "명절 낱말: 세배, 송편, 윷놀이, 차례, 떡국", "반찬: 김치, 멸치볶음, 계란말이, 콩자반, 깍두기", "학교 과목: 국어, 수학, 과학, 음악, 미술", "우리 반 친구: 민수, 지영, 하늘, 서준, 수아", "라면 이름 말고 국수: 냉면, 칼국수, 잔치국수, 막국수",
	"반려동물: 고양이, 햄스터, 강아지, 앵무새, 거북이", "춤: 탈춤, 왈츠, 탱고, 발레, 부채춤", "신체: 팔꿈치, 무릎, 어깨, 발목, 손가락", "동화 낱말: 마녀, 왕자, 난쟁이, 유리구두, 호박마차", "농장 낱말: 트랙터, 외양간, 울타리, 송아지, 허수아비", "크리스마스 낱말: 산타, 루돌프, 썰매, 양말, 촛불", "핼러윈 낱말: 유령, 호박, 사탕, 마녀, 박쥐",
	"빵: 식빵, 단팥빵, 크림빵, 바게트, 소보로", "뜨개 낱말: 바늘, 털실, 목도리, 코바늘, 장갑", "생선: 고등어, 갈치, 연어, 광어, 꽁치", "축구 낱말: 골키퍼, 페널티, 코너킥, 심판, 미드필더", "산 이름: 한라산, 설악산, 지리산, 북한산, 백두산", "계절 낱말: 봄바람, 소나기, 단풍잎, 함박눈", "나물: 고사리, 시금치, 도라지, 콩나물, 취나물",
	"사자성어: 일석이조, 동문서답, 고진감래, 유비무환", "한글날 낱말: 세종대왕, 훈민정음, 자음, 모음", "지하철역: 강남, 시청, 홍대입구, 잠실, 사당", "공구: 망치, 드라이버, 펜치, 톱, 줄자", "주방용품: 냄비, 국자, 주걱, 도마, 프라이팬", "바다 낱말: 갈매기, 등대, 파도, 모래성, 조개껍데기", "전통 놀이: 제기차기, 팽이치기, 연날리기, 투호", "곡식: 보리, 수수, 현미, 찹쌀, 콩",
}

// wordsOf draws some words of a topic that fit.
func (f *fun) wordsOf(least int, fit func(string) bool) (topic string, list []string) {
	for range 200 {
		topic, list = f.topic(fit)
		if f.maybe(0.6) {
			all := funTopicsEn
			if f.ko() {
				all = funTopicsKo
			}
			var rest string
			topic, rest, _ = strings.Cut(all[f.IntN(len(all))], ": ")
			list = nil
			for _, w := range strings.Split(rest, ", ") {
				if fit(w) {
					list = append(list, w)
				}
			}
			f.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		}
		if len(list) >= least {
			break
		}
	}
	return strings.TrimPrefix(topic, "라면 이름 말고 "), list
}

// withWords asks for a game of words.
func (f *fun) withWords(game, topic string, list []string) {
	if len(list) == 1 {
		f.what = f.phrase("%[1]s with the word %[2]s|%[1]s, only one word: %[2]s|%[1]s for the word %[2]s|%[1]s, secret word %[2]s", "단어 하나(%[2]s) 맞히는 %[1]s|%[1]s 정답은 %[2]s|숨긴 말이 %[2]s인 %[1]s", game, list[0])
		return
	}
	words := strings.Join(list, ledgerPick(f.gen, ", |, |, | / "))
	if f.maybe(0.5) {
		words = f.play.list(list)
	}
	f.what = f.phrase("%[1]s with %[2]s: %[3]s|%[2]s %[1]s (%[3]s)|%[1]s about %[2]s, words %[3]s|%[1]s with the words %[3]s|%[1]s, %[2]s like %[3]s|%[1]s to learn %[2]s: %[3]s", "%[2]s %[1]s (%[3]s)|%[1]s, 낱말은 %[3]s|%[3]s 나오는 %[1]s|%[2]s 맞히는 %[1]s: %[3]s|%[1]s 단어 %[3]s", game, topic, words)
}

// gallows is hangman.
func (f *fun) gallows() {
	f.kitName = "hangman"
	topic, list := f.wordsOf(1, func(w string) bool { return len([]rune(w)) > 1 })
	list = list[:f.n(1, len(list))]
	f.withWords(f.of(f.in("hangman|hangman game|guess the letters game|letter guessing game|hangman without the hanging", "행맨|행맨 게임|글자 맞히기 게임|자모 눌러 맞히기 게임|낱말 맞히기 게임")), topic, list)
	f.name, f.icon = f.in("Hangman", "행맨"), f.of("🔤||")
	f.game = []string{"game hangman: " + strings.Join(list, " | ")}
	lives := 7
	if f.maybe(0.5) {
		lives = f.n(3, 12)
		f.opt("lives " + playInt(lives))
		f.tell("%[1]s mistakes allowed|%[1]s wrong letters and its over|%[1]s lives|%[1]s hearts|lost after %[1]s wrong ones", "%[1]s번 틀리면 끝|기회 %[1]s번|목숨 %[1]s개|틀려도 되는 건 %[1]s번|하트 %[1]s개", f.small(lives))
	}
	f.wordEnds(lives, []string{"lives", "moves"})
	known := map[string]bool{}
	for _, w := range list {
		for _, c := range playLetters(strings.ToUpper(w)) {
			known[c] = true
		}
	}
	f.gallowsChecks(list, known, lives)
	f.extras()
}

func (f *fun) gallowsChecks(list []string, known map[string]bool, lives int) {
	var wrong []string
	for _, c := range playLetters(f.in("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ")) {
		if !known[c] {
			wrong = append(wrong, c)
		}
	}
	if len(wrong) > 0 {
		c := newCheck("wrong letter").click(wrong[0], 1)
		if s := f.form("lives", lives-1); s != "" {
			c.text(s)
		} else {
			playChanged(c)
		}
		f.check(c)
	}
	if f.lose != "" && len(wrong) >= lives {
		c := newCheck("too many")
		for _, l := range wrong[:lives] {
			c.click(l, 1)
		}
		f.check(c.text(f.lose))
	}
	if len(list) == 1 && f.win != "" {
		c, done := newCheck("solved"), map[string]bool{}
		for _, l := range playLetters(strings.ToUpper(list[0])) {
			if !done[l] {
				c.click(l, 1)
			}
			done[l] = true
		}
		f.check(c.text(f.win))
	}
}

// wordEnds asks for the button, what stands on top, and the texts of the end.
func (f *fun) wordEnds(lives int, values []string) {
	f.starts(true)
	f.canWin, f.canLose = true, lives > 0
	f.above(values, "", float64(lives))
	if f.maybe(0.5) {
		f.win = f.closing("win", playKit{})
	}
	if lives > 0 && f.maybe(0.5) {
		f.lose = f.closing("lose", playKit{})
	}
}

// fiveLetters is wordle.
func (f *fun) fiveLetters() {
	f.kitName = "wordle"
	n := f.n(2, 3)
	if !f.ko() {
		n = f.n(4, 6)
	}
	topic, list := f.wordsOf(1, func(w string) bool { return len([]rune(w)) == n })
	list = list[:f.n(1, len(list))]
	f.withWords(f.of(f.in("wordle|wordle game|our own wordle|wordle clone|green and yellow letters game like wordle", "워들|워들 게임|우리만의 워들|글자 색으로 힌트 주는 워들")), topic, list)
	f.name, f.icon = f.in("Wordle", "워들"), f.of("🟩||")
	f.game = []string{"game wordle: " + strings.Join(list, " | ")}
	lives := 6
	if f.maybe(0.45) {
		lives = f.n(3, 9)
		f.opt("lives " + playInt(lives))
		f.tell("%[1]s guesses|%[1]s tries|only %[1]s guesses|lost after %[1]s tries", "기회 %[1]s번|%[1]s번 안에|%[1]s번까지|시도 %[1]s번", f.small(lives))
	}
	f.wordEnds(lives, []string{"lives", "moves"})
	field, button, wrong := f.in("Your word", "단어"), f.in("Guess", "확인"), strings.Repeat(f.in("q", "뷁"), n)
	c := newCheck("wrong word").fill(field, wrong).click(button, 1)
	if s := f.form("lives", lives-1); s != "" {
		c.text(s)
	} else {
		playChanged(c)
	}
	if f.win != "" {
		c.gone(f.win)
	}
	f.check(c)
	if f.lose != "" {
		c := newCheck("never right")
		for range lives {
			c.fill(field, wrong).click(button, 1)
		}
		f.check(c.text(f.lose))
	}
	if len(list) == 1 && f.win != "" {
		f.check(newCheck("right word").fill(field, list[0]).click(button, 1).text(f.win))
	}
	f.extras()
}

// bulls is bulls and cows.
func (f *fun) bulls() {
	f.kitName = "baseball"
	f.what = f.of(f.in("bulls and cows|crack the secret number|bulls and cows with digits|guess the secret code, it tells how many digits fit|safe cracking game, bulls and cows rules", "숫자야구|숫자 야구 게임|스트라이크 볼 하는 숫자야구|비밀번호 맞히는 숫자야구"))
	f.name, f.icon = f.in("Bulls and cows", "숫자야구"), f.in("🐂", "⚾")
	f.game = []string{"game baseball"}
	d, lives := 3, 0
	if f.maybe(0.65) {
		d = f.n(2, 5)
		f.opt("discs " + playInt(d))
		f.tell("%[1]s digits|with %[1]s digits|the number has %[1]s digits|%[1]s digit number", "%[1]s자리|숫자 %[1]s개|%[1]s자리 수|%[1]s자리로", f.small(d))
	}
	if f.maybe(0.45) {
		lives = f.n(3, 12)
		f.opt("lives " + playInt(lives))
		f.tell("%[1]s guesses at most|only %[1]s tries|lost after %[1]s guesses|%[1]s tries", "기회 %[1]s번|%[1]s번 안에|최대 %[1]s번|%[1]s번 틀리면 끝", f.small(lives))
	}
	f.wordEnds(lives, []string{"moves"})
	guess := "86420"[:d]
	alt := []string{f.in("Correct!", "정답!"), guess + " →"}
	if f.win != "" {
		alt[0] = f.win
	}
	if s := f.form("moves", 1); s != "" {
		alt = []string{alt[0], s}
	}
	f.check(pressAny(newCheck("a guess").fill(f.in("Your number", "숫자"), guess).click(f.in("Guess", "확인"), 1), alt...))
	if f.lose != "" && d > 2 {
		c := newCheck("never right")
		for range lives {
			c.fill(f.in("Your number", "숫자"), guess).click(f.in("Guess", "확인"), 1)
		}
		f.check(c.text(f.lose))
	}
	f.extras()
}

// typist is a typing test.
func (f *fun) typist() {
	f.kitName = "typing"
	list := f.some(f.in(playSentencesEn, playSentencesKo), f.n(1, 3))
	f.name, f.icon = f.in("Typing test", "타자 연습"), "⌨️"
	f.game = []string{"game typing: " + strings.Join(list, " | ")}
	var said []string
	for _, s := range list {
		said = append(said, f.quote(s))
	}
	f.what = f.phrase("typing test with %[1]s|typing practice: %[1]s|how fast can i type %[1]s|typing speed game, text %[1]s|typing race with %[1]s", "타자 연습 %[1]s|%[1]s 빨리 치기 게임|타자 속도 재기, 문장은 %[1]s|%[1]s 따라 쓰는 타자 게임", f.play.list(said))
	f.starts(false)
	f.canWin = true
	if f.maybe(0.6) {
		f.win = f.closing("win", playKit{})
	}
	switch f.IntN(4) {
	case 0:
		label := f.fresh("Words a minute|Speed|My speed", "분당 타수|속도|내 속도")
		f.tail = append(f.tail, "show "+label+" = score")
		f.tell("%s below|show %s under it|and %s", "아래에 %s|%s 표시|%s도", f.in(funLower(label), label))
	case 1:
		label := f.fresh("Accuracy|Right letters", "정확도|맞은 비율")
		f.tail = append(f.tail, "show "+label+" = left .0 %")
		f.tell("%s in %% below|and %s in %%|below %s as %%", "%s %%로 아래에|%s도 %%로", f.in(funLower(label), label))
		f.parts[len(f.parts)-1] = strings.ReplaceAll(f.parts[len(f.parts)-1], "%%", "%")
	}
	if len(list) == 1 {
		c := f.begin(newCheck("typed")).wait(3).fill(f.in("Type here", "여기에"), list[0])
		if f.win != "" {
			f.check(c.text(f.win))
		} else {
			f.check(c.text("100%"))
		}
	} else {
		f.check(pressAny(newCheck("given"), list...))
	}
	f.extras()
}

// reflex is a test of reaction.
func (f *fun) reflex() {
	f.kitName, f.name, f.icon = "reaction", f.in("Reaction test", "반응속도"), "⚡"
	f.what = f.of(f.in("reaction test|how fast do i react|reaction time game|press when it turns green|reflex test|who has the fastest finger", "반응속도 테스트|반응속도 게임|초록불 되면 누르기|순발력 테스트|손 빠르기 테스트|누가 제일 빠른지 반응속도"))
	f.game = []string{"game reaction"}
	f.starts(false)
	f.canWin, f.canLose = true, true
	if f.maybe(0.6) {
		f.win = f.closing("win", playKit{})
	}
	if f.maybe(0.5) {
		f.lose = f.fresh("Too early!|Too soon!|Patience!|Not yet!|Jumped the gun|Cheater!", "너무 빨라!|아직!|부정 출발!|성급했다!|기다려야지!")
		f.opt("lose " + f.lose)
		f.tell("pressed before: %[1]s|%[1]s if you press too early|too early says %[1]s", "너무 일찍 누르면 %[1]s|미리 누르면 %[1]s <뜨>|먼저 누르면 %[1]s", f.text(f.lose))
	}
	f.firstCheck(playKit{kit: "reaction"})
	if f.win == "" && f.lose == "" || f.maybe(0.5) {
		[]func(){f.greeting, f.house, f.highList, f.memo, f.played, func() { f.tallied("win") }}[f.IntN(6)]()
	}
}

// hands is rock, paper, scissors with hands of its own.
func (f *fun) hands() {
	f.kitName = "rps"
	f.name, f.icon = f.in("Rock paper scissors", "가위바위보"), "✊"
	f.game = []string{"game rps"}
	if f.maybe(0.35) {
		f.what = f.of(f.in("rock paper scissors against the computer|rock paper scissors|rock, paper, scissors game", "컴퓨터랑 하는 가위바위보|가위바위보 게임|가위바위보"))
	} else {
		three := strings.Split(f.in2(f.of("fox,hunter,wall;여우,사냥꾼,담|water,fire,grass;물,불,풀|bear,ninja,cowboy;곰,닌자,총잡이|cat,mouse,elephant;고양이,쥐,코끼리|sun,ice,river;해,얼음,강|pirate,ninja,robot;해적,닌자,로봇|king,knight,peasant;왕,기사,백성|frog,fly,spider;개구리,파리,거미|wolf,sheep,grass;늑대,양,풀|bird,worm,apple;새,벌레,사과|pizza,salad,soup;피자,샐러드,수프|sword,bow,axe;칼,활,도끼|tiger,villager,gun;호랑이,마을 사람,총|dog,cat,bird;개,고양이,새|thunder,tree,earth;번개,나무,땅|spoon,soup,hunger;숟가락,국,배고픔|teacher,pupil,homework;선생님,학생,숙제|baby,mum,boss;아기,엄마,사장님|snake,frog,slug;뱀,개구리,민달팽이|wind,fire,wood;바람,불,나무")), ",")
		k := f.IntN(3)
		a, b, c := three[k], three[(k+1)%3], three[(k+2)%3]
		f.what = f.phrase("like rock paper scissors but %[1]s beats %[2]s, %[2]s beats %[3]s and %[3]s beats %[1]s|rock paper scissors with %[1]s, %[2]s, %[3]s: the first beats the second, the second the third, the third the first|%[1]s beats %[2]s beats %[3]s beats %[1]s, like rock paper scissors|rps game where %[1]s wins over %[2]s, %[2]s over %[3]s, %[3]s over %[1]s",
			"%[1]s > %[2]s > %[3]s > %[1]s 순으로 이기는 가위바위보|가위바위보처럼 %[1]s(은) %[2]s(을) 이기고 %[2]s(은) %[3]s(을) 이기고 %[3]s(은) %[1]s(을) 이기는 게임", a, b, c)
		cap := func(s string) string { return f.label(s) }
		f.game[0] += ": " + cap(a) + " | " + cap(c) + " | " + cap(b)
		f.name, f.icon = f.in(cap(a)+", "+b+", "+c, a+" "+b+" "+c), ""
	}
	f.handsEnds()
}

// handsEnds asks for the texts and counters.
func (f *fun) handsEnds() {
	wins, losses := "", ""
	if f.maybe(0.6) {
		f.win, f.lose = f.fresh(playWinsEn, playWinsKo), f.fresh(playLosesEn, playLosesKo)
		f.game = append(f.game, "win "+f.win, "lose "+f.lose)
		tie := ""
		if f.maybe(0.7) {
			tie = f.fresh(playTiesEn, playTiesKo)
			f.game = append(f.game, "tie "+tie)
		}
		f.tell("win says %[1]s, losing %[2]s|%[1]s if i win, %[2]s if not|texts: won %[1]s, lost %[2]s", "이기면 %[1]s 지면 %[2]s|이기면 %[1]s, 지면 %[2]s <뜨>", f.text(f.win), f.text(f.lose))
		if tie != "" {
			f.tell("same hand %[1]s|%[1]s when we both have the same|a tie is %[1]s", "비기면 %[1]s|같으면 %[1]s|비겼을 때 %[1]s", f.text(tie))
			f.check(pressAny(newCheck("one of three").click(f.firstHand(), 1), f.win, f.lose, tie))
		}
	}
	if f.maybe(0.6) {
		wins, losses = f.in("Wins", "이긴 판"), f.in("Losses", "진 판")
		kept := f.maybe(0.4)
		f.head = append(f.head, f.hold(kept)+" n = 0", f.hold(kept)+" m = 0")
		f.game = append(f.game, "on win: n += 1", "on lose: m += 1")
		f.tail = append(f.tail, "show "+wins+" = n", "show "+losses+" = m")
		f.tell("count wins and losses%[1]s|wins and losses below%[1]s|below it my wins and losses%[1]s", "이긴 판 진 판 세기%[1]s|이긴 판, 진 판 아래에%[1]s|이긴 판이랑 진 판 표시%[1]s", f.keeps(kept))
		f.check(newCheck("counters").text(wins + " 0").text(losses + " 0"))
	}
	f.check(playChanged(newCheck("a hand").click(f.firstHand(), 1)))
	if f.maybe(0.3) {
		[]func(){f.greeting, f.house, f.memo, f.dress, f.highList}[f.IntN(5)]()
	}
}

// firstHand is the button of the first hand.
func (f *fun) firstHand() string {
	_, list, ok := strings.Cut(f.game[0], ": ")
	if !ok {
		return f.in("Rock", "바위")
	}
	hand, _, _ := strings.Cut(list, " | ")
	return hand
}

// mixed shows a word with its letters shuffled.
func (f *fun) mixed() {
	topic, list := f.wordsOf(3, func(w string) bool { return len([]rune(w)) > 2 })
	list = list[:f.n(3, len(list))]
	f.withWords(f.of(f.in("unscramble game|scrambled words|mixed letters game|word scramble", "글자 섞기 게임|섞인 글자 맞히기|뒤죽박죽 낱말 게임")), topic, list)
	f.name, f.icon = f.in("Unscramble", "글자 섞기"), f.of("🔀||")
	points := f.fresh("Points|Right|Score|Solved", "점수|맞힌 수|맞힘|푼 개수")
	wrong := f.fresh("Nope|Not that|Look again|Wrong|Try again", "땡|아니야|다시 봐|틀렸어|다시")
	f.tell("i type it in, a right one gives a point and the next word, else %[1]s|right: next word and a point, wrong: %[1]s|type the word, %[1]s if wrong, otherwise one point and a new word", "맞히면 1점 오르고 다음 낱말, 틀리면 %[1]s|칸에 쓰고 맞으면 점수 오르고 새 단어, 아니면 %[1]s|정답이면 1점이랑 다음 단어, 오답은 %[1]s", f.text(wrong))
	if points != f.in("Points", "점수") {
		f.tell("points are called %s|the counter says %s", "점수는 %s(이라)고 표시|점수 이름은 %s", f.in(funLower(points), points))
	}
	draw := `hidden = pick(all); mixed = join(shuffle(chars(hidden)), " ")`
	f.head = append(f.head, "let all = "+pressList(list), `var hidden = ""`, `var mixed = ""`, `var said = ""`, "var n = 0", "start: "+draw, "big mixed", f.in("text word Your word", "text word 낱말"))
	button := f.in("Check", "확인")
	f.tail = append(f.tail, fmt.Sprintf(`button %s: if (lower(trim(word)) == hidden) { n += 1; said = ""; word = ""; %s } else said = "%s"`, button, draw, wrong))
	if f.ko() {
		f.tail[0] = strings.Replace(f.tail[0], "lower(trim(word))", "trim(word)", 1)
	}
	if f.maybe(0.5) {
		skip := f.fresh("Skip|Another word|Too hard|Next", "건너뛰기|다른 낱말|어려워|다음")
		f.tail = append(f.tail, `button `+skip+`: said = ""; word = ""; `+draw)
		f.tell("%s button for another one|a button %s|%s brings a different word", "%s 버튼 누르면 다른 낱말|%s 버튼도|모르면 %s", f.button(skip))
	}
	f.tail = append(f.tail, "say {said}", "show "+points+" = n")
	field := f.in("Your word", "낱말")
	f.check(newCheck("wrong").fill(field, f.in("zzz", "없는말")).click(button, 1).text(wrong).text(points + " 0"))
	c := newCheck("one is right")
	for _, w := range list {
		c.fill(field, w).click(button, 1)
	}
	f.check(c.gone(points + " 0"))
	if f.maybe(0.25) {
		f.dress()
	}
}

// riddler asks a riddle.
func (f *fun) riddler() {
	all := playRiddlesEn
	if f.ko() {
		all = playRiddlesKo
	}
	r := strings.Split(all[f.IntN(len(all))], ";")
	r[1] = strings.ReplaceAll(r[1], " ", "")
	f.name, f.icon = f.in("Riddle", "수수께끼"), f.of("🧩|❓|")
	wrong := f.fresh("Nope|Think again|Cold|Wrong, sorry|Not quite", "땡|다시 생각해요|아니에요|틀렸어요|아쉬워요")
	f.win = f.fresh(playWinsEn, playWinsKo)
	f.what = f.phrase("a riddle: %[1]s (its %[2]s)|riddle page, %[1]s answer %[2]s|riddle %[1]s right answer is %[2]s", "수수께끼 %[1]s 답은 %[2]s|수수께끼 하나: %[1]s (정답 %[2]s)|%[1]s 정답이 %[2]s인 수수께끼", f.quote(r[0]), r[1])
	f.tell("right gives %[1]s, wrong %[2]s|says %[1]s or %[2]s|%[1]s when its right, else %[2]s", "맞으면 %[1]s 틀리면 %[2]s|정답이면 %[1]s, 아니면 %[2]s <나>", f.text(f.win), f.text(wrong))
	button := f.in("Check", "확인")
	f.head = append(f.head, `var said = ""`)
	acts := fmt.Sprintf(`said = lower(trim(answer)) == "%s" ? "%s" : "%s"`, r[1], f.win, wrong)
	if f.ko() {
		acts = fmt.Sprintf(`said = trim(answer) == "%s" ? "%s" : "%s"`, r[1], f.win, wrong)
	}
	var more []string
	no := newCheck("wrong").fill(f.in("Answer", "답"), f.in("banana", "바나나")).click(button, 2).text(wrong).gone(f.win)
	if f.maybe(0.4) {
		label := f.fresh("Tries|Attempts|Guesses", "시도|횟수|몇 번")
		f.head = append(f.head, "var n = 0")
		acts += "; n += 1"
		more = append(more, "show "+label+" = n")
		f.tell("count the %s|%s below", "%s 세기|아래에 %s", f.in(funLower(label), label))
		no.text(label + " 2")
	}
	f.check(newCheck("right").fill(f.in("Answer", "답"), r[1]).click(button, 1).text(f.win).gone(wrong))
	f.check(no)
	if f.maybe(0.6) {
		btn := f.fresh("Hint|Help me|A clue", "힌트|도와줘|실마리")
		f.head = append(f.head, "var help = false")
		more = append(more, "button "+btn+": help = true", "if help: say "+r[2])
		f.tell("%[1]s button shows %[2]s|a button %[1]s, then it says %[2]s", "%[1]s 버튼 누르면 %[2]s|%[1]s 누르면 %[2]s <나>", f.button(btn), f.text(r[2]))
		f.check(newCheck("hint").click(btn, 1).text(r[2]))
	}
	f.head = append(f.head, "say "+r[0], f.in("text answer", "text answer 답"))
	f.tail = append([]string{"button " + button + ": " + acts, "big said"}, more...)
	if f.maybe(0.3) {
		f.dress()
	}
}
