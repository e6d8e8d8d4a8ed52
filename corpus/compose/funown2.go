package compose

import (
	"fmt"
	"strings"
)

// speedClicks counts presses within a time.
func (f *fun) speedClicks() {
	t := f.n(1, 12) * 5
	s := strings.Split(f.of("Tap!;톡!;🖱️;clicks;클릭|Stroke the cat;쓰다듬기;🐱;strokes;쓰담|Feed;먹이 주기;🐟;bites;먹이|Hammer;망치질;🔨;hits;망치질|Pump;펌프질;🎈;pumps;펌프질|Drum;북 치기;🥁;beats;북소리|Push;밀기;💪;pushes;밀기|Wave;손 흔들기;👋;waves;인사|Clap;박수;👏;claps;박수|Jump;점프;🦘;jumps;점프|Stir;젓기;🥄;stirs;휘젓기|Scratch;긁기;🐶;scratches;긁기|Milk;젖 짜기;🐮;drops;방울|Kick;차기;⚽;kicks;슛|Squeeze;짜기;🍋;drops;방울|Row;노 젓기;🚣;strokes;노질|Crack;깨기;🥚;eggs;달걀|Pick;따기;🍎;apples;사과|Pop;터뜨리기;🫧;bubbles;방울|Knock;두드리기;🚪;knocks;노크"), ";")
	label, count := f.in(s[0], s[1]), f.in(title(s[3]), s[4])
	f.name, f.icon = f.in("Fast fingers", "빠른 손가락"), s[2]
	f.what = f.phrase("how many %[1]s in %[2]d seconds|click speed game, %[2]d seconds, count the %[1]s|as many %[1]s as possible in %[2]d seconds|%[2]d second challenge: %[1]s", "%[2]d초 동안 %[1]s 몇 번|%[2]d초 연타 게임 %[1]s 세기|%[2]d초 안에 %[1]s 최대한 많이|%[2]d초 도전 게임 %[1]s 세기", f.in(s[3], s[4]), t)
	f.tell("button %[1]s|press %[1]s|the button says %[1]s", "버튼은 %[1]s|%[1]s 버튼|%[1]s 누르기", f.button(label))
	start := f.in("Start", "시작")
	f.head = append(f.head, "var n = 0", "var left = 0")
	if f.maybe(0.6) {
		f.tell("starts with start|a start button first|start button, then the clock runs", "시작 버튼 누르면 시간 감|시작 누르면 시작", 0)
	}
	best := ""
	f.tail = append(f.tail, "big left", fmt.Sprintf("button %s: n = 0; left = %d", start, t), fmt.Sprintf("button %s: if (left > 0) n += 1", label), "show "+count+" = n")
	if f.maybe(0.5) {
		best = f.fresh("Record|Best|Most", "최고 기록|최고|신기록")
		f.head = append(f.head, "saved most = 0")
		f.tell("keep the %s|%s saved|with a %s that stays", "%s 저장|%s 기억|%s(은) 꺼도 남게", f.in(funLower(best), best))
		f.tail[2] = fmt.Sprintf("button %s: if (left > 0) { n += 1; most = max(most, n) }", label)
		f.tail = append(f.tail, "show "+best+" = most")
	}
	f.head = append(f.head, "every 1: left = max(0, left - 1)")
	if f.maybe(0.35) {
		f.head = append(f.head, "when left == 0: beep()")
		f.tell("beep at the end|it beeps when time is over", "끝나면 삑|시간 다 되면 소리", 0)
	}
	k := f.n(2, 6)
	c := newCheck("counted").click(start, 1).click(label, k).text(count + " " + playInt(k))
	if best != "" {
		c.text(best + " " + playInt(k))
	}
	f.check(c)
	f.check(newCheck("over").click(start, 1).click(label, 1).wait(float64(t)+1.5).click(label, 3).text(count + " 1"))
	f.check(newCheck("not begun").click(label, 2).text(count + " 0"))
}

var funHides = []string{
	"cup game;left cup,middle cup,right cup;the ball is under it;야바위 컵 게임;왼쪽 컵,가운데 컵,오른쪽 컵;공이 거기 있으면", "penalty shootout;left,middle,right;the keeper is there;승부차기;왼쪽,가운데,오른쪽;골키퍼가 거기 있으면", "treasure chests;red chest,blue chest,green chest;the gold is in it;보물상자 고르기;빨간 상자,파란 상자,초록 상자;보물이 있으면", "hide and seek;wardrobe,under the bed,curtain;the ghost hides there;숨바꼭질;옷장,침대 밑,커튼 뒤;유령이 거기 있으면",
	"which hand;left hand,right hand;the candy is there;어느 손 맞히기;왼손,오른손;사탕이 거기 있으면", "find the cat;sofa,box,laundry basket,kitchen;the cat sits there;고양이 찾기;소파,상자,빨래통,부엌;고양이가 있으면", "mind reading;apple,banana,cherry;the computer thinks of the same;텔레파시 게임;사과,바나나,체리;컴퓨터랑 같으면", "heads or tails;heads,tails;the coin lands so;동전 앞뒤 맞히기;앞,뒤;동전이 그렇게 나오면",
	"which door;door 1,door 2,door 3;the goat isn't behind another;어느 문일까;1번 문,2번 문,3번 문;상품이 거기 있으면", "catch the thief;bank,museum,jeweller;the thief is there;도둑 잡기;은행,박물관,보석상;도둑이 거기 오면", "find the easter egg;flower pot,hedge,mailbox,swing;the egg is there;부활절 달걀 찾기;화분,울타리,우체통,그네;달걀이 있으면", "guess the colour;red,black;the card has it;카드 색 맞히기;빨강,검정;카드가 그 색이면",
	"which pizza has the chili;margherita,funghi,salami;the chili is on it;매운 만두 찾기;왼쪽 만두,가운데 만두,오른쪽 만두;매운 게 걸리면", "odd or even;odd,even;the die shows that;홀짝 게임;홀,짝;맞으면", "magic hats;black hat,white hat,tall hat;the rabbit is in it;마술 모자;검은 모자,흰 모자,긴 모자;토끼가 들어 있으면", "lucky door bell;bell 1,bell 2,bell 3,bell 4;that one rings;벨 누르기;1번 벨,2번 벨,3번 벨;울리면",
	"which seed grows;sunflower,bean,cress;the computer picked that;어느 씨앗이 자랄까;해바라기,콩,상추;컴퓨터가 고른 거면", "direction game;up,down,left,right;the computer looks the same way;참참참;왼쪽,위,오른쪽;같은 쪽을 보면",
}

// hideAndSeek is guessing where something is.
func (f *fun) hideAndSeek() {
	s := strings.Split(funHides[f.IntN(len(funHides))], ";")
	name, places, found := s[0], strings.Split(s[1], ","), s[2]
	if f.ko() {
		name, places, found = s[3], strings.Split(s[4], ","), s[5]
	}
	found = strings.Replace(found, "the goat isn't behind another", "the car is behind it", 1)
	f.name, f.icon = f.in(title(name), name), f.of("🎩|🎯|❓|")
	win, lose := f.fresh(playWinsEn, playWinsKo), f.fresh(playLosesEn, playLosesKo)
	wins, losses := f.in("Right", "맞힘"), f.in("Wrong", "틀림")
	f.what = f.phrase("%[1]s: choose %[2]s|%[1]s with %[2]s|game %[1]s, buttons %[2]s", "%[1]s: %[2]s 중에 고르기|%[1]s %[2]s|%[1]s 게임, 버튼은 %[2]s", name, f.play.list(places))
	f.tell("if %[1]s it says %[2]s, otherwise %[3]s|%[2]s if %[1]s and %[3]s if not", "%[1]s %[2]s, 아니면 %[3]s|%[1]s %[2]s <뜨>, 틀리면 %[3]s", found, f.text(win), f.text(lose))
	f.head = append(f.head, `var said = ""`, "var n = 0", "var m = 0")
	f.tell("count right and wrong|right and wrong counted|counters right and wrong", "맞힘 틀림 세기|맞힘, 틀림 수 표시|맞힘이랑 틀림 세줘", 0)
	var labels []string
	for _, x := range places {
		labels = append(labels, f.label(x))
	}
	k := len(places)
	f.tail = append(f.tail, fmt.Sprintf(`for x in %s: button {x}: if (random(1, %d) == 1) { said = "%s"; n += 1 } else { said = "%s"; m += 1 }`, pressList(labels), k, win, lose), "big said", "show "+wins+" = n", "show "+losses+" = m")
	f.check(pressAny(newCheck("a guess").click(labels[0], 1), win, lose))
	c := newCheck("at first").text(wins + " 0").text(losses + " 0")
	if f.maybe(0.5) {
		again := f.anew(`said = ""; n = 0; m = 0`)
		if !f.silent {
			c.click(labels[1], 3).click(again, 1)
		}
	}
	f.check(c)
	f.check(pressVaries(newCheck("by chance").click(labels[0], 1), 2, 14))
}

// slots is a slot machine.
func (f *fun) slots() {
	list := f.figures(playFoods(), f.n(3, 6))
	coins := f.n(2, 20) * 5
	prize := f.n(1, 10) * 5
	cost := f.n(1, 4)
	win := f.fresh(playWinsEn+"|Jackpot!|Jackpot!", playWinsKo+"|잭팟!|잭팟!")
	what := f.fresh("Coins|Chips|Tokens|Candies|Points", "동전|칩|코인|사탕|점수")
	f.name, f.icon = f.in("Slot machine", "슬롯머신"), "🎰"
	pics := strings.ReplaceAll(playPics(list), " | ", ledgerPick(f.gen, " |, |"))
	f.what = f.phrase("slot machine with %[1]s|one armed bandit with %[1]s|slot machine, three reels with %[1]s|fruit machine %[1]s", "%[1]s 슬롯머신|%[1]s 나오는 슬롯머신 게임|그림 세 개 돌리는 슬롯 %[1]s", pics)
	f.tell("%[1]d %[2]s at first, a pull costs %[3]d and three alike give %[4]d|start with %[1]d %[2]s, %[3]d per try, %[4]d back for three the same", "처음 %[2]s %[1]d개, 한 번에 %[3]d개 쓰고 셋이 같으면 %[4]d개|%[2]s %[1]d개로 시작, 한 번에 %[3]d개, 세 개 같으면 %[4]d개 받음", coins, f.in(funLower(what), what), cost, prize)
	f.tell("three alike says %[1]s|%[1]s when all three match", "같으면 %[1]s|셋 다 같으면 %[1]s <뜨>", f.text(win))
	pull := f.in("Pull", "당기기")
	if f.maybe(0.5) {
		pull = f.fresh("Spin|Go|Try your luck|Play|Roll", "돌리기|가자|행운을!|한 판|도전")
		f.tell("button %s|press %s", "%s 버튼|버튼은 %s", f.button(pull))
	} else {
		f.tell("a pull button|button pull", "당기기 버튼", 0)
	}
	var all []string
	for _, x := range list {
		all = append(all, x.pic)
	}
	f.head = append(f.head, fmt.Sprintf("var have = %d", coins), "let all = "+pressList(all), fmt.Sprintf(`var reels = ["%s", "%s", "%s"]`, all[0], all[1], all[2]), "let same = reels[0] == reels[1] && reels[1] == reels[2]")
	f.tail = append(f.tail, `big join(reels, " ")`, fmt.Sprintf("button %s: if (have >= %d) { have -= %d; reels = [pick(all), pick(all), pick(all)]; if (same) have += %d }", pull, cost, cost, prize), "if same: say "+win, "show "+what+" = have")
	again := f.anew(fmt.Sprintf(`have = %d; reels = ["%s", "%s", "%s"]`, coins, all[0], all[1], all[2]))
	f.check(pressAny(newCheck("a pull").click(pull, 1), what+" "+playInt(coins-cost), what+" "+playInt(coins-cost+prize)))
	f.check(newCheck("anew").click(pull, 3).click(again, 1).text(what + " " + playInt(coins)).gone(win))
	f.check(pressVaries(newCheck("by chance").click(pull, 1), 2, min(8, coins/cost)))
}

// caller draws numbers without repetition.
func (f *fun) caller() {
	n := []int{9, 20, 25, 30, 45, 50, 75, 90}[f.IntN(8)]
	f.name, f.icon = f.in("Bingo caller", "빙고 뽑기"), f.of("🔢|🎱|🎉")
	f.what = f.phrase("bingo caller 1 to %[1]d|bingo number drawer up to %[1]d|draws bingo numbers from 1 to %[1]d, none twice|raffle numbers 1-%[1]d, each only once|tombola drawing 1 to %[1]d without repeats", "1부터 %[1]d까지 빙고 번호 뽑기|빙고 숫자 불러주는 앱 1~%[1]d|경품 번호 뽑기 1~%[1]d, 한 번 나온 건 안 나오게|%[1]d번까지 추첨기, 중복 없이", n)
	button := f.in("Draw", "뽑기")
	if f.maybe(0.5) {
		button = f.fresh("Next number|Call|Next|Pick", "다음 번호|다음|번호!|추첨")
		f.tell("button %s|press %s", "%s 버튼|%s 누르면", f.button(button))
	}
	drawn := f.fresh("Drawn so far|Called|History|Already out", "나온 번호|지금까지|뽑힌 수|기록")
	f.tell("big number, list %s below|number large and below %s|shows %s too", "번호 크게, 아래 %s|크게 보여주고 %s 목록|%s도 보이게", f.button(drawn))
	hold := "var"
	if f.maybe(0.35) {
		hold = "saved"
		f.tell("keep it when closed|saved|must survive a reload", "꺼도 남게|저장되게|새로고침해도 그대로", 0)
	}
	left := ""
	f.head = append(f.head, hold+" drawn = []", fmt.Sprintf("let rest = filter(range(%d), x => !has(drawn, x))", n))
	f.tail = append(f.tail, fmt.Sprintf("button %s: if (len(rest) > 0) add(drawn, pick(rest))", button), `big len(drawn) > 0 ? last(drawn) : "–"`, "show "+drawn+` = join(drawn, ", ")`)
	if f.maybe(0.5) {
		left = f.fresh("Left|Still in|Numbers left", "남은 개수|남은 번호 수|남음")
		f.tail = append(f.tail, "show "+left+" = len(rest)")
		f.tell("how many are left as %s|%s with the count|and %s, how many", "%s 표시|몇 개 남았는지 %s|%s도", f.in(funLower(left), left))
	}
	voice := f.maybe(0.25)
	if voice {
		f.tail[0] = fmt.Sprintf("button %s: if (len(rest) > 0) { add(drawn, pick(rest)); speak(text(last(drawn))) }", button)
		f.tell("say the number aloud|it speaks the number", "번호 소리내서 읽기|숫자 말해주기", 0)
	}
	again := f.anew("drawn = []")
	f.check(f.between(newCheck("one").click(button, 1), 1, float64(n)))
	if left != "" {
		f.check(newCheck("left").click(button, 3).text(left + " " + playInt(n-3)))
		f.check(newCheck("anew").click(button, 4).click(again, 1).text(left + " " + playInt(n)))
	} else {
		f.check(playChanged(newCheck("another").click(button, 2)))
	}
	if n < 26 && left != "" {
		f.checks = append([]*check{newCheck("all").click(button, n+1).text(left + " 0")}, f.checks...)
	}
}

// sheet is a sheet of things to press once.
func (f *fun) sheet() {
	s := strings.Split(f.of("bubble wrap;뽁뽁이;🫧;💥;popped;터뜨린 수|sheet of balloons;풍선 판;🎈;💥;popped;터진 풍선|candles to blow out;촛불 끄기;🕯️;💨;blown out;끈 촛불|eggs to crack;달걀 깨기;🥚;🐣;hatched;깬 달걀|presents to unwrap;선물 풀기;🎁;🎉;unwrapped;푼 선물|flowers to water;꽃 물 주기;🌱;🌷;in bloom;핀 꽃|windows to light;창문 불 켜기;⬛;🟨;lit;켠 창문|stars to light up;별 켜기;⚫;⭐;shining;켠 별|seats to book;자리 맡기;💺;🧍;taken;맡은 자리|parking lot;주차장;🅿️;🚗;parked;주차한 차|field to plant;밭 심기;🟫;🌽;planted;심은 칸|dishes to wash;접시 닦기;🍽️;✨;clean;닦은 접시|advent calendar;달력 칸 열기;🚪;🎄;opened;연 문|cookies to eat;쿠키 먹기;🍪;😋;eaten;먹은 쿠키|beds to make;침대 정리;🛏️;🛌;made;정리한 침대|lego bricks to stack;블록 놓기;⬜;🟥;placed;놓은 블록|medals to give;스티커판;⚪;🌟;earned;붙인 스티커|ice holes;얼음 구멍;🧊;🐟;fished;잡은 고기"), ";")
	w, h := f.n(2, 8), f.n(2, 8)
	if f.maybe(0.6) {
		h = w
	}
	count := f.in(title(s[4]), s[5])
	f.name, f.icon = f.in(title(s[0]), s[1]), s[2]
	f.what = f.phrase("%[1]s, %[2]d by %[3]d|%[2]dx%[3]d %[1]s|%[1]s with %[2]d x %[3]d squares", "%[2]dx%[3]d %[1]s|%[1]s %[2]d×%[3]d|가로 %[2]d 세로 %[3]d %[1]s", f.in(s[0], s[1]), w, h)
	f.tell("%[1]s turns into %[2]s when pressed|press a %[1]s and its %[2]s|tap %[1]s, becomes %[2]s", "%[1]s 누르면 %[2]s|%[1]s 톡 하면 %[2]s(으)로|누르면 %[1]s에서 %[2]s", s[2], s[3])
	f.tell("count %[1]s|counter %[1]s|how many are %[1]s", "%[1]s 세기|%[1]s 표시|아래에 %[1]s", f.in(s[4], s[5]))
	kept, back := f.maybe(0.35), f.maybe(0.3)
	line := fmt.Sprintf("grid cells %dx%d = 0", w, h)
	if kept {
		line = "saved " + line
		f.tell("keep it|saved|stays when closed", "저장|꺼도 남게|다음에 켜도 그대로", 0)
	}
	tap := "tap: cell = 1"
	if back {
		tap = "tap: cell = 1 - cell"
		f.tell("again turns it back|pressing once more undoes it", "다시 누르면 원래대로|또 누르면 되돌리기", 0)
	}
	f.game = []string{line, tap, fmt.Sprintf(`cell cell == 1 ? "%s" : "%s"`, s[3], s[2])}
	f.tail = append(f.tail, "show "+count+" = count(cells, it == 1)")
	if f.maybe(0.5) {
		f.win = f.fresh(playWinsEn, playWinsKo)
		f.tail = append(f.tail, fmt.Sprintf("if count(cells, it == 1) == %d: say %s", w*h, f.win))
		f.tell("all done: %[1]s|%[1]s when all are done|the last one gives %[1]s", "다 하면 %[1]s|전부 누르면 %[1]s <뜨>|마지막까지 하면 %[1]s", f.text(f.win))
	}
	again := f.anew("fillAll(cells, 0)")
	c := newCheck("all")
	for y := range h {
		for x := range w {
			c.click(f.cell(y+1, x+1), 1)
		}
	}
	if f.win != "" {
		f.check(c.text(f.win).text(count + " " + playInt(w*h)))
	}
	c = newCheck("some").click(f.cell(1, 1), 1).click(f.cell(2, 2), 1)
	if kept {
		c.reload()
	}
	f.check(c.text(count + " 2"))
	f.check(newCheck("anew").click(f.cell(2, 1), 1).click(again, 1).text(count + " 0"))
}

// higherDie is a match of two dice.
func (f *fun) higherDie() {
	a, b := f.two()
	sides := []int{6, 6, 6, 10, 12, 20}[f.IntN(6)]
	f.name, f.icon = f.in("Dice duel", "주사위 대결"), "🎲"
	f.what = f.phrase("dice duel %[1]s against %[2]s, higher roll gets a point|who rolls higher, %[1]s or %[2]s|%[1]s and %[2]s both roll, the higher one scores", "%[1]s 대 %[2]s 주사위 대결, 높은 쪽 1점|%[1]s(이랑) %[2]s 주사위 굴려서 큰 사람이 점수|누가 더 높게 굴리나 %[1]s vs %[2]s", a, b)
	if sides != 6 {
		f.tell("%[1]d sided dice|dice with %[1]d sides", "%[1]d면 주사위|주사위는 %[1]d면", sides)
	}
	f.tell("one roll button for both|button roll|press roll", "굴리기 버튼 하나로|굴리기 버튼", 0)
	roll := f.in("Roll", "굴리기")
	draw := fmt.Sprintf("random(1, %d)", sides)
	f.head = append(f.head, "var x = 0", "var y = 0", "var n = 0", "var m = 0")
	f.tail = append(f.tail, "big x + \" : \" + y", fmt.Sprintf("button %s: x = %s; y = %s; if (x > y) n += 1; if (y > x) m += 1", roll, draw, draw), "show "+a+" = n", "show "+b+" = m")
	again := f.anew("x = 0; y = 0; n = 0; m = 0")
	f.check(f.between(newCheck("throws").click(roll, 1), 1, float64(sides)))
	f.check(newCheck("anew").click(roll, 3).click(again, 1).text(a + " 0").text(b + " 0"))
	f.check(pressVaries(newCheck("by chance").click(roll, 1), 2, 12))
}

// cookies is a game of pressing and buying helpers.
func (f *fun) cookies() {
	x := f.figure(playFoods())
	thing := f.in(x.en, x.ko)
	s := strings.Split(f.of("oven;오븐|helper;도우미|robot;로봇|machine;기계|farm;농장|grandma;할머니|factory;공장|elf;요정|tractor;트랙터|bee;꿀벌|truck;트럭|wizard;마법사|intern;인턴|drone;드론|truck;수레"), ";")
	helper := f.in(s[0], s[1])
	price, by := f.n(2, 12)*5, f.n(1, 5)
	f.name, f.icon = f.in("Clicker", "클리커 게임"), x.pic
	f.what = f.phrase("clicker game with %[1]s|idle game, collect %[1]s by clicking|%[1]s clicker|cookie clicker but %[1]s", "%[1]s 클리커|눌러서 %[1]s 모으는 방치형 게임|쿠키 클리커인데 %[1]s|%[1]s 모으기 게임", thing)
	f.tell("each click one more, %[1]s costs %[2]d and makes %[3]d a second|a click gives 1, for %[2]d you buy %[1]s that gives %[3]d every second|buy %[1]s for %[2]d, it brings %[3]d per second", "누르면 1개, %[2]d개로 %[1]s 사면 1초에 %[3]d개씩|클릭당 1, %[1]s 값은 %[2]d이고 초당 %[3]d개|%[2]d개 모이면 %[1]s 사기, 초마다 %[3]d개", f.in(funAn(helper), helper), price, by)
	click, buy := f.in("Click", "클릭"), f.in("Buy "+helper, helper+" 사기")
	if f.maybe(0.5) {
		click = f.fresh("Bake|Tap|Collect|Pick|Make|Grab", "만들기|톡|모으기|따기|굽기|줍기")
		f.tell("the button says %s|button %s|press %s to collect", "버튼은 %s|%s 버튼|%s 누르기", f.button(click))
	} else {
		f.tell("button click|a click button", "클릭 버튼", 0)
	}
	hold := "var"
	if f.maybe(0.5) {
		hold = "saved"
		f.tell("keep everything|progress saved|it must remember", "저장되게|진행 저장|꺼도 그대로", 0)
	}
	label, many := f.label(thing), f.in(title(helper)+"s", helper)
	if f.ko() {
		many += " 수"
	}
	f.tell("show how many %[1]s and %[2]s|%[1]s and %[2]s counted", "%[1]s(이랑) %[2]s 표시|%[1]s, %[2]s 보이게", thing, f.in(funLower(many), many))
	f.head = append(f.head, hold+" n = 0", hold+" m = 0", "every 1: n += "+funTimes(by))
	f.tail = append(f.tail, "show "+label+" = n", "show "+many+" = m", "button "+click+": n += 1", fmt.Sprintf("button %s: if (n >= %d) { n -= %d; m += 1 }", buy, price, price))
	k := f.n(1, 9)
	f.check(newCheck("clicks").click(click, k).text(label + " " + playInt(k)))
	f.check(newCheck("bought").click(click, price+2).click(buy, 1).text(many + " 1").text(label + " 2"))
	f.check(newCheck("not enough").click(click, price-1).click(buy, 1).text(many + " 0").text(label + " " + playInt(price-1)))
}

func funTimes(by int) string {
	if by == 1 {
		return "m"
	}
	return fmt.Sprintf("%d * m", by)
}

// digging hides things in a grid.
func (f *fun) digging() {
	_, what, foe := f.cast()
	w, h := f.n(3, 8), f.n(3, 8)
	if f.maybe(0.6) {
		h = w
	}
	n := f.n(2, max(2, min(9, w*h/3)))
	thing := f.in(what.en, what.ko)
	f.name, f.icon = f.in("Find the "+thing, thing+" 찾기"), what.pic
	f.what = f.phrase("find %[1]d hidden %[2]s, %[3]d by %[4]d|%[1]d %[2]s hidden on %[3]dx%[4]d squares|treasure hunt: %[1]d %[2]s in a %[3]dx%[4]d field|dig for %[2]s, %[1]d of them, board %[3]d x %[4]d", "%[3]dx%[4]d 칸에 숨은 %[2]s %[1]d개 찾기|%[2]s %[1]d개 숨긴 %[3]d×%[4]d 보물찾기|%[2]s 캐기, %[3]dx%[4]d 밭에 %[1]d개", n, thing, w, h)
	miss := foe.pic
	f.tell("empty ones show %[1]s|where nothing is comes %[1]s|nothing there: %[1]s", "없으면 %[1]s|빈 곳은 %[1]s|꽝이면 %[1]s", f.fig(foe))
	found := f.fresh("Found|Finds|Dug up", "찾은 수|찾음|찾은 개수")
	f.tell("count %[1]s|%[1]s below|shows %[1]s", "%[1]s 세기|아래에 %[1]s|%[1]s 표시", f.in(funLower(found), found))
	f.tail = append(f.tail, fmt.Sprintf("show %s = count(field, it == 3)", found))
	tries := ""
	if f.maybe(0.5) {
		tries = f.fresh("Tries|Holes|Digs", "시도|판 구멍|횟수")
		f.tail = append(f.tail, fmt.Sprintf("show %s = count(field, it > 1)", tries))
		f.tell("and %[1]s, all squares pressed|%[1]s for all presses", "누른 칸은 %[1]s|%[1]s(은) 누른 칸 수", f.in(funLower(tries), tries))
	}
	if f.maybe(0.55) {
		f.win = f.fresh(playWinsEn, playWinsKo)
		f.tail = append(f.tail, fmt.Sprintf("if count(field, it == 3) == %d: say %s", n, f.win))
		f.tell("all found: %[1]s|%[1]s when all are found", "다 찾으면 %[1]s|전부 찾으면 %[1]s <뜨>", f.text(f.win))
	}
	f.game = []string{fmt.Sprintf("grid field %dx%d = 0", w, h), "tap: if (cell < 2) cell += 2", fmt.Sprintf(`cell cell == 3 ? "%s" : cell == 2 ? "%s" : ""`, what.pic, miss)}
	f.head = append(f.head, fmt.Sprintf("start: scatter(field, 1, %d)", n))
	again := f.anew(fmt.Sprintf("fillAll(field, 0); scatter(field, 1, %d)", n))
	c := newCheck("all cells")
	for y := range h {
		for x := range w {
			c.click(f.cell(y+1, x+1), 1)
		}
	}
	c.text(found + " " + playInt(n))
	if tries != "" {
		c.text(tries + " " + playInt(w*h))
	}
	if f.win != "" {
		c.text(f.win)
	}
	f.check(c)
	f.check(newCheck("anew").click(f.cell(1, 1), 1).click(f.cell(2, 2), 1).click(again, 1).text(found + " 0"))
}

// straightCoin is flipping a coin for a row of the same.
func (f *fun) straightCoin() {
	n := f.n(3, 6)
	win := f.fresh(playWinsEn, playWinsKo)
	f.name, f.icon = f.in("Coin streak", "동전 연속"), "🪙"
	f.what = f.phrase("flip a coin until %[1]s heads in a row|coin flip challenge, %[1]s heads in a row|how long until %[1]s heads come in a row", "동전 던져서 앞면 %[1]s번 연속 도전|앞면 연속 %[1]s번 나올 때까지 동전 던지기|동전 앞면 %[1]s연속 게임", f.small(n))
	f.tell("button flip|a flip button", "던지기 버튼", 0)
	flip, heads, tails := f.in("Flip", "던지기"), f.in("Heads", "앞면"), f.in("Tails", "뒷면")
	row, flips := f.fresh("In a row|Streak", "연속|연속 앞면"), f.fresh("Flips|Tosses", "던진 수|던진 횟수")
	f.tell("shows %[1]s and %[2]s|%[1]s and %[2]s counted", "%[1]s(이랑) %[2]s 표시|%[1]s, %[2]s 세기", f.in(funLower(row), row), f.in(funLower(flips), flips))
	f.tell("then %[1]s|%[1]s when done|made it: %[1]s", "성공하면 %[1]s|해내면 %[1]s <뜨>", f.text(win))
	f.head = append(f.head, `var side = ""`, "var n = 0", "var m = 0")
	f.tail = append(f.tail, "big side", fmt.Sprintf(`button %s: if (n < %d) { side = pick(["%s", "%s"]); m += 1; n = side == "%s" ? n + 1 : 0 }`, flip, n, heads, tails, heads), "show "+row+" = n", "show "+flips+" = m", fmt.Sprintf("if n == %d: say %s", n, win))
	again := f.anew(`side = ""; n = 0; m = 0`)
	f.check(pressAny(newCheck("a flip").click(flip, 1).text(flips+" 1"), heads, tails))
	f.check(newCheck("anew").click(flip, 2).click(again, 1).text(row + " 0").text(flips + " 0"))
	f.check(newCheck("in the end").click(flip, 2000).text(win))
}
