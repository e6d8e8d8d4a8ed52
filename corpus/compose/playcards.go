package compose

import (
	"fmt"
	"strings"
)

// draw21 draws cards up to a limit, alone or against a dealer.
func (p *play) draw21() {
	lo, hi := p.n(1, 2), p.n(8, 13)
	limit := p.n(15, 40)
	dealer := p.maybe(0.5)
	p.icon = "🃏"
	p.subject("card game|draw cards game|blackjack like game|don't go over game|press your luck with cards", "카드 게임|카드 뽑기 게임|블랙잭 비슷한 게임|넘치면 지는 게임|카드 모으기")
	card, cards, points := p.fresh("Card|Another|Hit|Draw|One more card", "카드|한 장 더|뽑기|더 받기|카드 받기"), p.fresh("My cards|Hand|Drawn cards|In my hand", "내 카드|손패|뽑은 카드|받은 카드"), p.fresh("Points|My sum|Sum|Worth", "점수|내 합|합계|카드 합")
	p.ask("cards from %[1]d to %[2]d; each press of %[3]s draws one by chance|button %[3]s draws a card worth %[1]d to %[2]d|%[3]s gives a random card, %[1]d up to %[2]d", "%[1]d부터 %[2]d까지 카드, %[3]s 누르면 한 장|%[3]s 버튼: %[1]d~%[2]d 중 무작위 한 장|카드는 %[1]d에서 %[2]d, %[3]s 누를 때마다 뽑기", lo, hi, p.quote(card))
	p.ask("%[1]s lists them, %[2]s is what they add up to|show the cards as %[1]s and the sum as %[2]s", "%[1]s에 뽑은 카드들, %[2]s에 다 더한 수|카드는 %[1]s, 합은 %[2]s(으)로 표시", p.quote(cards), p.quote(points))
	p.lose = p.fresh("Bust!|Too much!|Over the top|Spilled!|Burnt", "버스트!|넘쳤다!|초과!|터졌다!|과했어요")
	p.ask("over %[1]d it is lost: %[2]s, and no more cards come|more than %[1]d: %[2]s and the button does nothing any more|who goes beyond %[1]d sees %[2]s and draws no more", "%[1]d 넘으면 %[2]s 하고 더 못 뽑음|합이 %[1]d보다 크면 %[2]s, 카드 끝|%[1]d 초과면 지고 %[2]s, 버튼은 그대로", limit, p.quote(p.lose))
	p.head = []string{"var hand = []"}
	pick := fmt.Sprintf("random(%d, %d)", lo, hi)
	bonus := ""
	sum := "sum(hand)"
	if p.maybe(0.5) {
		k, n := p.n(2, 6), p.n(3, 6)
		bonus = p.fmtof(p.in("from the %[1]dth card on %[2]d is added to the sum|having %[1]d cards or more is worth %[2]d extra|%[2]d on top with at least %[1]d cards", "카드가 %[1]d장 이상이면 합에 %[2]d 더하기|%[1]d장부터는 덤으로 %[2]d|%[1]d장 이상일 때 %[2]d 얹기"), n, k)
		bonus = strings.NewReplacer("3th", "3rd").Replace(bonus)
		p.parts = append(p.parts, bonus)
		sum = fmt.Sprintf("sum(hand) + (len(hand) >= %d ? %d : 0)", n, k)
	}
	p.head = append(p.head, "let points = "+sum)
	p.tail = []string{"show " + cards + ` = join(hand, ", ")`, "show " + points + " = points"}
	guard := fmt.Sprintf("points <= %d", limit)
	anew := p.fresh(playStartsEn, playStartsKo)
	reset := "hand = []"
	if dealer {
		p.dealer(limit, pick, card, &guard, &reset)
	} else {
		p.alone(limit, &guard, &reset)
	}
	p.tail = append(p.tail, fmt.Sprintf("button %s: if (%s) add(hand, %s)", card, guard, pick), "button "+anew+": "+reset, fmt.Sprintf("if points > %d: say %s", limit, p.lose))
	p.ask("button %s begins a new round with no cards|%s empties the hand for the next round", "%s 누르면 카드 없이 새 판|버튼 %s: 카드를 비우고 다시", p.named(anew))
	p.check(newCheck("over").click(card, limit/lo+2).text(p.lose))
	p.check(p.between(newCheck("first card").click(card, 1), float64(lo), float64(hi)).gone(p.lose))
	p.check(newCheck("anew").click(card, limit+1).click(anew, 1).text(points + " 0").gone(p.lose))
	if p.maybe(0.3) {
		p.rule()
	}
	if p.maybe(0.3) {
		p.theme()
	}
}

// dealer lets the computer draw up to a number once the player stands.
func (p *play) dealer(limit int, pick, card string, guard, reset *string) {
	to := limit - p.n(2, 6)
	stand, label := p.fresh("Stand|Enough|Stop|Hold", "멈춤|그만|스톱|충분"), p.fresh("Dealer|Bank|House|Computer", "딜러|은행|컴퓨터|상대")
	win, worse, same := p.fresh(playWinsEn, playWinsKo), p.fresh("Dealer wins|The house wins|Beaten|Not enough", "딜러 승|컴퓨터 승|졌어요|모자랐다"), p.fresh(playTiesEn, playTiesKo)
	p.head = append(p.head, "var bank = []", "let other = sum(bank)", "var stood = false")
	*guard += " && !stood"
	*reset += "; bank = []; stood = false"
	p.ask("%[1]s lets the computer draw until it has %[2]d or more; %[3]s shows its sum|after %[1]s the computer takes cards up to at least %[2]d, its sum stands as %[3]s", "%[1]s 누르면 컴퓨터가 %[2]d 이상 될 때까지 뽑음, 그 합은 %[3]s|%[1]s 다음엔 컴퓨터 차례: %[2]d 이상까지 뽑기, 합은 %[3]s", p.quote(stand), to, p.quote(label))
	p.ask("then the higher sum not over %[1]d wins: %[2]s for me, %[3]s for the computer, the same: %[4]s; if it goes over %[1]d i win|%[2]s if mine is more or it has over %[1]d, %[3]s if it has more, equal: %[4]s", "%[1]d 넘지 않고 큰 쪽이 승: 나면 %[2]s, 컴퓨터면 %[3]s, 같으면 %[4]s, 컴퓨터가 %[1]d 넘으면 내 승|내 합이 크거나 컴퓨터가 %[1]d 초과면 %[2]s, 작으면 %[3]s, 똑같으면 %[4]s", limit, p.quote(win), p.quote(worse), p.quote(same))
	p.tail = append(p.tail, "show "+label+" = other", fmt.Sprintf("button %s: if (%s) { stood = true; bank = fold(range(%d), [], (h, k) => sum(h) < %d ? h + [%s] : h) }", stand, *guard, to, to, pick),
		fmt.Sprintf(`if stood: say {points > other || other > %d ? "%s" : points < other ? "%s" : "%s"}`, limit, win, worse, same))
	p.check(pressAny(newCheck("stands").click(card, 1).click(stand, 1), win, worse, same))
}

// alone plays for a goal by putting sums together.
func (p *play) alone(limit int, guard, reset *string) {
	bank, safe := p.fresh("Keep|Bank it|Put away|Safe", "챙기기|저금|담아 두기|지키기"), p.fresh("In the bank|Kept|Saved up|Stored", "챙긴 점수|모은 것|저금한 점수|쌓인 수")
	kept := p.maybe(0.5)
	p.head = append(p.head, p.hold(kept)+" total = 0")
	gain, en, ko := "points", "the sum", "그 합"
	if p.maybe(0.5) {
		k := p.n(2, 5)
		gain, en, ko = fmt.Sprintf("%d * points", k), fmt.Sprintf("%d times the sum", k), fmt.Sprintf("합의 %d배", k)
	}
	p.ask("button %[1]s adds %[2]s to %[3]s unless it went over, and empties the hand%[4]s|with %[1]s %[2]s goes to %[3]s (not when lost) and the cards are put away%[4]s", "%[1]s 누르면 넘지 않았을 때 %[2]s 만큼 %[3]s에 더하고 카드는 비움%[4]s|버튼 %[1]s: %[3]s에 %[2]s 더하고 손을 비우기, 넘쳤으면 안 됨%[4]s", p.quote(bank), p.in(en, ko), p.quote(safe), p.keptNote(kept))
	p.tail = append(p.tail, fmt.Sprintf("button %s: if (%s) { total += %s; hand = [] }", bank, *guard, gain), "show "+safe+" = total")
	p.check(newCheck("nothing to keep").click(bank, 2).text(safe + " 0"))
}

// highLow guesses whether the next one is higher.
func (p *play) highLow() {
	n := []int{6, 10, 13, 20, 50, 100}[p.IntN(6)]
	p.icon = "🎴"
	p.subject("higher or lower game|hi-lo game|up or down game|next card game", "높낮이 게임|하이로우 게임|위냐 아래냐 게임|다음 카드 맞히기")
	up, down := p.fresh("Higher|Up|Bigger|More", "더 높다|위|크다|하이"), p.fresh("Lower|Down|Smaller|Less", "더 낮다|아래|작다|로우")
	streak, no := p.fresh("Streak|In a row|Right ones|Series", "연속|맞힌 수|줄줄이|연승"), p.fresh(playLosesEn, playLosesKo)
	p.ask("a number from 1 to %[1]d is shown; %[2]s or %[3]s guesses the next one|1 to %[1]d, shown large; with %[2]s and %[3]s i say what comes next", "1부터 %[1]d까지 수가 크게 나오고 %[2]s, %[3]s(으)로 다음 수 맞히기|수는 1~%[1]d, 버튼 %[2]s / %[3]s", n, p.quote(up), p.quote(down))
	same, gain, en, ko := "=", 1, "the same number is right too", "같은 수도 맞음"
	if p.maybe(0.5) {
		same, en, ko = "", "the same number again is wrong", "같은 수면 틀림"
	}
	p.parts = append(p.parts, p.in(en, ko))
	if p.maybe(0.4) {
		gain = p.n(2, 10)
	}
	p.ask("each right guess adds %[1]d to %[2]s|%[2]s grows by %[1]d when right", "맞히면 %[2]s %[1]d 오름|맞힐 때마다 %[2]s에 %[1]d 더하기", gain, p.quote(streak))
	loss, en, ko := "n = 0", "a wrong one sets it to 0", "틀리면 0으로"
	if p.maybe(0.4) {
		k := p.n(1, 5)
		loss, en, ko = fmt.Sprintf("n = max(0, n - %d)", k), fmt.Sprintf("a wrong one takes %d away, not below 0", k), fmt.Sprintf("틀리면 %d 빼기(0 아래로는 안 감)", k)
	}
	p.ask("%[1]s and says %[2]s|%[1]s, with the text %[2]s", "%[1]s, 그리고 %[2]s|%[1]s 하고 %[2]s <뜨>", p.in(en, ko), p.quote(no))
	p.head = []string{"var card = 0", "var before = 0", "var n = 0", "var wrong = false", fmt.Sprintf("start: card = random(1, %d)", n)}
	best, line := "", ""
	if p.maybe(0.6) {
		best = p.fresh(playBestsEn, playBestsKo)
		p.head = append(p.head, "saved most = 0")
		line = "; most = max(most, n)"
		p.ask("%s keeps the highest it ever was|the best one so far is kept as %s", "%s: 제일 높았던 값 저장|최고치는 %s(으)로 남기기", p.named(best))
	}
	button := func(label, sign string) string {
		return fmt.Sprintf("button %s: before = card; card = random(1, %d); wrong = !(card %s%s before); if (wrong) %s else n += %d%s", label, n, sign, same, loss, gain, line)
	}
	p.tail = []string{"big card", button(up, ">"), button(down, "<"), "show " + streak + " = n", "if wrong: say " + no}
	if best != "" {
		p.tail = append(p.tail, "show "+best+" = most")
		p.check(newCheck("best").text(best + " 0"))
	}
	p.check(p.between(newCheck("a number"), 1, float64(n)))
	p.check(newCheck("at first").text(streak + " 0").gone(no))
	p.check(pressAny(newCheck("guess").click(up, 1), streak+" "+playInt(gain), no))
	p.check(pressVaries(newCheck("by chance").click(down, 1), 2, 15))
	if p.maybe(0.3) {
		p.theme()
	}
}

var playHands = []string{"Fox 🦊, Hen 🐔, Corn 🌽;여우 🦊, 닭 🐔, 옥수수 🌽", "Fire 🔥, Ice 🧊, Water 💧;불 🔥, 얼음 🧊, 물 💧", "Cat 🐱, Mouse 🐭, Elephant 🐘;고양이 🐱, 쥐 🐭, 코끼리 🐘", "Knight ⚔️, Wizard 🧙, Dragon 🐉;기사 ⚔️, 마법사 🧙, 용 🐉", "Bear 🐻, Cowboy 🤠, Ninja 🥷;곰 🐻, 카우보이 🤠, 닌자 🥷", "Sun ☀️, Moon 🌙, Star ⭐;해 ☀️, 달 🌙, 별 ⭐", "Shark 🦈, Fish 🐟, Worm 🪱;상어 🦈, 물고기 🐟, 지렁이 🪱", "Robot 🤖, Zombie 🧟, Vampire 🧛;로봇 🤖, 좀비 🧟, 흡혈귀 🧛", "Rain 🌧️, Umbrella ☂️, Wind 🌪️;비 🌧️, 우산 ☂️, 바람 🌪️", "Lion 🦁, Ant 🐜, Tree 🌳;사자 🦁, 개미 🐜, 나무 🌳"}

// hands is rock, paper, scissors with hands of its own.
func (p *play) hands() {
	p.kitName = "rps"
	p.subject("rock paper scissors game|rps game|rock paper scissors|three hands game", "가위바위보|가위바위보 게임|손 내기 게임|셋 중 하나 내기")
	p.game = []string{"game rps"}
	hands := strings.Split(p.in("✊ Rock, 🖐️ Paper, ✌️ Scissors", "✌️ 가위, ✊ 바위, 🖐️ 보"), ", ")
	if p.maybe(0.7) {
		hands = strings.Split(p.in2(playHands[p.IntN(len(playHands))]), ", ")
		p.Shuffle(3, func(i, j int) { hands[i], hands[j] = hands[j], hands[i] })
		p.game[0] += ": " + strings.Join(hands, " | ")
		if p.ko() {
			p.ask("", "손 대신 %[1]s. 앞의 것은 바로 뒤엣것에 지고, 마지막은 첫째에 짐|%[1]s, 각각 바로 앞의 것을 이기고 첫째는 마지막을 이김", strings.Join(hands, ", "))
		} else {
			p.ask("instead of hands %[1]s, each beats the one before it and the first beats the last|the hands are %[1]s: each of them beats the one named before, the first one beats the last", "", strings.Join(hands, ", "))
		}
	}
	p.starts(true)
	win, lose, tie := p.in("You win!", "이겼어요!"), p.in("You lose!", "졌어요!"), p.in("Draw!", "비겼어요!")
	if p.maybe(0.6) {
		win = p.endText("win", playWinsEn, playWinsKo, "")
	}
	if p.maybe(0.6) {
		lose = p.endText("lose", playLosesEn, playLosesKo, "")
	}
	if p.maybe(0.5) {
		tie = p.endText("tie", playTiesEn, playTiesKo, "")
	}
	p.check(pressAny(newCheck("one").click(hands[p.IntN(3)], 1), win, lose, tie))
	if p.maybe(0.7) {
		p.handsCount(hands)
	}
	p.canWin, p.canLose = true, true
	p.beside()
	p.check(pressVaries(newCheck("by chance").click(hands[0], 1), 2, 15))
}

// handsCount keeps points: so many for a win, a draw, a loss.
func (p *play) handsCount(hands []string) {
	label, kept := p.fresh("Coins|Cookies|Stars|Account|Credit", "동전|쿠키|별|점수판|잔고"), p.maybe(0.5)
	from, w, t, l := p.n(0, 10), p.n(1, 5), p.n(0, 2), p.n(0, 3)
	v := p.variable()
	p.head = append(p.head, fmt.Sprintf("%s %s = %d", p.hold(kept), v, from))
	p.opt(fmt.Sprintf("on win: %s += %d", v, w))
	say := p.fmtof(p.in("%d for a win|a win brings %d|winning adds %d", "이기면 %d 더하기|승리마다 %d|이길 때 +%d"), w)
	if t > 0 {
		p.opt(fmt.Sprintf("on tie: %s += %d", v, t))
		say += p.fmtof(p.in(", %d for a draw|, a draw %d", ", 비기면 %d 더하기|, 무승부 %d"), t)
	}
	if l > 0 {
		p.opt(fmt.Sprintf("on lose: %s -= %d", v, l))
		say += p.fmtof(p.in(", a loss takes %d away|, minus %d when lost", ", 지면 %d 빼기|, 질 때는 %d 줄어듦"), l)
	}
	p.tail = append(p.tail, "show "+label+" = "+v)
	p.ask("%[1]s begins at %[2]d: %[3]s%[4]s|points %[1]s, %[2]d at first, %[3]s%[4]s", "%[1]s 처음 %[2]d, %[3]s%[4]s|%[1]s(시작 %[2]d): %[3]s%[4]s", p.quote(label), from, say, p.keptNote(kept))
	pressAny(newCheck(""), "")
	p.check(pressAny(newCheck("after one").click(hands[0], 1), label+" "+playInt(from+w), label+" "+playInt(from+t), label+" "+playInt(from-l)))
}

// guessBet stakes something on one of several outcomes.
func (p *play) guessBet() {
	sides := strings.Split(p.in2(p.of("Heads,Tails;앞면,뒷면|Red,Black;빨강,검정|Odd,Even;홀,짝|Rain,Sun;비,해|Left,Middle,Right;왼쪽,가운데,오른쪽|Turtle,Rabbit,Snail;거북이,토끼,달팽이|North,East,South,West;동,서,남,북|Cup A,Cup B,Cup C;가 컵,나 컵,다 컵|Blue door,Green door,White door;파란 문,초록 문,하얀 문|Gold,Silver,Bronze,Iron;금,은,동,철")), ",")
	coin, label := p.fresh("Coins|Chips|Marbles|Beans|Sweets|Tokens", "동전|칩|구슬|콩|사탕|도토리"), p.fresh("Stake|Bet|I put|Risk", "걸 개수|베팅|내기|거는 만큼")
	have, first, most := p.n(2, 20)*5, p.n(1, 5), p.n(6, 100)
	times := p.n(1, len(sides)+1)
	p.icon = "🪙"
	p.subject("betting game|guess and win game|lucky guess game|stake game", "내기 게임|맞히기 내기|찍기 게임|운 시험 게임")
	kept := p.maybe(0.4)
	p.head = []string{fmt.Sprintf("%s have = %d", p.hold(kept), have), fmt.Sprintf("number bet = %d 1..%d %s", first, most, label), `var came = ""`}
	p.ask("i have %[1]d %[2]s at first%[3]s|starting with %[1]d %[2]s%[3]s|%[2]s: %[1]d to begin with%[3]s", "%[2]s %[1]d개로 시작%[3]s|처음 %[2]s %[1]d개%[3]s|%[2]s 처음에 %[1]d%[3]s", have, p.quote(coin), p.keptNote(kept))
	p.ask("a number field %[1]s from 1 to %[2]d, first %[3]d, then a button %[4]s|number %[1]s (1 to %[2]d, %[3]d at first) and the buttons %[4]s", "숫자 칸 %[1]s(1~%[2]d, 처음 %[3]d), 버튼 %[4]s|%[1]s에 1부터 %[2]d까지(처음 %[3]d) 쓰고 %[4]s 중 하나 누르기", p.quote(label), most, first, strings.Join(sides, ", "))
	gain := "bet"
	en, ko := "right adds the stake", "맞히면 건 만큼 늘고"
	if times > 1 {
		gain = fmt.Sprintf("%d * bet", times)
		en, ko = p.fmtof("right adds %d times the stake|guessed right: the stake times %d on top|a hit pays the stake %d times", times), p.fmtof("맞히면 건 수의 %d배 더해지고|맞으면 건 것에 %d 곱해서 더하고|맞히면 %d배로 받고", times)
	}
	loss, en2, ko2 := "bet", "wrong takes it away", "틀리면 그만큼 줄어듦"
	if p.maybe(0.3) {
		loss, en2, ko2 = "ceil(bet / 2)", "wrong costs half of it, rounded up", "틀리면 절반(올림)만 잃음"
	}
	p.ask("one comes by chance; %[1]s, %[2]s|the computer picks one: %[1]s, %[2]s", "무작위로 하나 나오고 %[1]s %[2]s|컴퓨터가 하나 골라서 %[1]s %[2]s", p.in(en, ko), p.in(en2, ko2))
	list := pressList(sides)
	tell := p.fresh("It was|Came|Result|Turned up", "나온 것|정답|결과|이번엔")
	p.tail = []string{fmt.Sprintf("for x in %s: button {x}: if (bet <= have) { came = pick(%s); have += came == x ? %s : -%s }", list, list, gain, loss), "show " + coin + " = have", "show " + tell + " = came"}
	p.ask("it is only played if i have as many as i put; show %[1]s and what came as %[2]s|more than i have can't be put; %[1]s and %[2]s (what came) are shown", "가진 것보다 많이 걸면 아무 일 없음. %[1]s, 나온 것은 %[2]s|가진 만큼만 걸 수 있음(넘으면 그대로), %[1]s·%[2]s(나온 것) 표시", p.quote(coin), p.quote(tell))
	if p.maybe(0.5) {
		p.lose = p.fresh(playLosesEn, playLosesKo)
		p.tail = append(p.tail, "if have == 0: say "+p.lose)
		p.ask("with nothing left it says %s|at 0 %s", "다 잃으면 %s|0개면 %s", p.quote(p.lose))
	}
	anew := p.fresh(playStartsEn, playStartsKo)
	p.tail = append(p.tail, fmt.Sprintf(`button %s: have = %d; came = ""`, anew, have))
	p.ask("button %[1]s gives back %[2]d|%[1]s starts again with %[2]d", "%[1]s 누르면 다시 %[2]d개|버튼 %[1]s: 처음 %[2]d개로", p.named(anew), have)
	x := p.n(1, min(have, most))
	down := x
	if strings.HasPrefix(loss, "ceil") {
		down = (x + 1) / 2
	}
	p.check(pressAny(newCheck("one bet").fill(label, playInt(x)).click(sides[0], 1), coin+" "+playInt(have+times*x), coin+" "+playInt(have-down)))
	if most > have {
		p.check(newCheck("too much").fill(label, playInt(have+1)).click(sides[1], 3).text(coin + " " + playInt(have)))
	}
	p.check(newCheck("anew").fill(label, "1").click(sides[0], 3).click(anew, 1).text(coin + " " + playInt(have)))
}

// trap hides a bad one among numbered buttons.
func (p *play) trap() {
	things := strings.Split(p.in2(p.of("Tooth,a tooth bites;이빨,무는 이빨|Cup,a cup is salty;컵,까나리 컵|Wire,a wire explodes;전선,터지는 전선|Egg,an egg is raw;달걀,날달걀|Door,a ghost is behind a door;문,유령 문|Chocolate,one is full of mustard;초콜릿,와사비 초콜릿|Balloon,one is full of water;풍선,물풍선|Dumpling,a dumpling is hot;만두,매운 만두|Envelope,an envelope holds a forfeit;봉투,벌칙 봉투|Hole,a pirate jumps out of a hole;구멍,해적 구멍")), ",")
	n := p.n(4, 12)
	boom, anew, ok := p.fresh(playLosesEn, playLosesKo), p.fresh(playStartsEn, playStartsKo), p.fresh("Safe|Fine so far|Still alive|Okay", "안전|아직 괜찮음|휴|무사")
	p.icon = "💥"
	p.subject("party game|russian roulette for kids|press one by one game|forfeit game", "복불복 게임|벌칙 게임|하나씩 누르기 게임|걸리면 지는 게임")
	p.ask("buttons %[1]s 1 to %[1]s %[2]d, %[3]s by chance|%[2]d buttons named %[1]s 1, %[1]s 2 and so on; %[3]s", "%[1]s 1부터 %[1]s %[2]d까지 버튼, 그중 하나가 %[3]s(무작위)|버튼 %[2]d개(%[1]s 1, %[1]s 2 …), 하나는 %[3]s", things[0], n, things[1])
	p.ask("hitting it: %[1]s and all is over, otherwise %[2]s with the number of those pressed, like %[3]s|%[3]s (that is how many were pressed) until the bad one: %[1]s, then nothing works any more", "걸리면 %[1]s 하고 끝, 아니면 %[2]s 뒤에 누른 수, %[3]s 처럼|걸리기 전엔 %[3]s(누른 수), 걸리면 %[1]s 하고 더는 안 눌림", p.quote(boom), p.quote(ok), p.quote(ok+" 3"))
	p.ask("the same one twice counts once|pressing one again doesn't count", "같은 걸 또 눌러도 한 번만 셈|누른 건 다시 안 세기")
	p.ask("button %s hides it anew|%s starts a new round", "%s 누르면 새로 숨기기|버튼 %s: 새 판", p.named(anew))
	p.head = []string{fmt.Sprintf("var bad = random(1, %d)", n), "var open = []", "let over = has(open, bad)"}
	p.tail = []string{fmt.Sprintf("for k in range(%d): button %s {k}: if (!over && !has(open, k)) add(open, k)", n, things[0]), fmt.Sprintf(`big over ? "%s" : "%s " + len(open)`, boom, ok), fmt.Sprintf("button %s: open = []; bad = random(1, %d)", anew, n)}
	p.check(pressAny(newCheck("one, twice").click(things[0]+" 2", 2), boom, ok+" 1"))
	c := newCheck("all")
	for k := range n {
		c.click(things[0]+" "+playInt(k+1), 1)
	}
	p.check(c.text(boom))
	p.check(newCheck("anew").click(things[0]+" 1", 1).click(things[0]+" 3", 1).click(anew, 1).text(ok + " 0").gone(boom))
	if p.maybe(0.4) {
		p.player()
	}
	if p.maybe(0.3) {
		p.theme()
	}
}

// pig throws a die as often as one dares.
func (p *play) pig() {
	a, b := p.two()
	goal, sides, bad := p.n(2, 12)*10, []int{6, 6, 8, 10, 12}[p.IntN(5)], 1
	if p.maybe(0.4) {
		bad = p.n(1, sides)
	}
	p.icon = "🎲"
	p.subject("pig dice game|push your luck dice game|dare or stop dice game|greedy dice game", "욕심쟁이 주사위 게임|멈출까 던질까 주사위|돼지 주사위 게임|배짱 주사위")
	roll, stop, pot := p.fresh("Roll|Throw|Dare|Once more", "던지기|굴리기|도전|한 번 더"), p.fresh("Hold|Stop|Keep it|Bank", "멈추기|그만|챙기기|저축"), p.fresh("This turn|On the table|Pot|At risk", "이번 차례|모인 것|판돈|걸린 점수")
	win, turn := p.fresh(playWinnersEn, playWinnersKo), p.fresh(playTurnsEn, playTurnsKo)
	p.ask("%[1]s and %[2]s, %[1]s begins|two players: first %[1]s, then %[2]s|%[1]s against %[2]s, %[1]s starts", "%[1]s 대 %[2]s, %[1]s 먼저|둘이서: 첫째 %[1]s, 둘째 %[2]s|%[1]s, %[2]s 번갈아 (%[1]s부터)", a, b)
	p.ask("%[1]s throws a die with %[2]d sides and adds it to %[3]s, but a %[4]d empties %[3]s and it's the other's turn|each %[1]s adds the die (1 to %[2]d) to %[3]s; with a %[4]d what is there is lost and the turn ends", "%[1]s 누르면 %[2]d면 주사위가 %[3]s에 더해지고 %[4]d 나오면 %[3]s 0 되고 차례 넘어감|%[1]s: 1~%[2]d 주사위를 %[3]s에 보태기. %[4]d이면 다 잃고 상대 차례", p.quote(roll), sides, p.quote(pot), bad)
	p.ask("%[1]s puts %[2]s onto the player's points and passes on|with %[1]s the points of %[2]s are safe and the other one plays", "%[1]s 누르면 %[2]s 점수가 내 점수가 되고 차례 넘김|%[1]s: %[2]s 점수를 챙기고 상대 차례", p.quote(stop), p.quote(pot))
	p.ask("first to %[1]d: %[2]s or %[3]s, until then %[4]s or %[5]s|at %[1]d points or more %[2]s / %[3]s; before, whose turn: %[4]s / %[5]s", "%[1]d점 이상이면 %[2]s 또는 %[3]s, 그 전엔 %[4]s / %[5]s|먼저 %[1]d점: %[2]s / %[3]s, 차례 표시 %[4]s / %[5]s", goal, p.quote(strings.Replace(win, "{}", a, 1)), p.quote(strings.Replace(win, "{}", b, 1)), p.quote(strings.Replace(turn, "{}", a, 1)), p.quote(strings.Replace(turn, "{}", b, 1)))
	p.ask("points of both under their names, the last die large|show the die large and both points by name", "둘의 점수는 이름으로, 주사위 눈은 크게|주사위를 크게, 점수는 %[1]s·%[2]s 이름으로", a, b)
	p.parts[len(p.parts)-1], _, _ = strings.Cut(p.parts[len(p.parts)-1], "%!")
	anew := p.fresh(playStartsEn, playStartsKo)
	p.ask("button %s starts over|%s sets all to 0", "%s 누르면 처음부터|버튼 %s: 모두 0", p.named(anew))
	p.head = []string{"var die = 0", "var pot = 0", "var first = true", "var a = 0", "var b = 0", fmt.Sprintf("let over = max(a, b) >= %d", goal)}
	say := func(t, who, other string) string {
		return fmt.Sprintf(`first ? "%s" : "%s"`, strings.Replace(t, "{}", who, 1), strings.Replace(t, "{}", other, 1))
	}
	p.tail = []string{"big die",
		fmt.Sprintf("button %s: if (!over) { die = random(1, %d); if (die == %d) { pot = 0; first = !first } else pot += die }", roll, sides, bad),
		fmt.Sprintf("button %s: if (!over) { if (first) a += pot else b += pot; pot = 0; first = !first }", stop),
		"show " + pot + " = pot", "show " + a + " = a", "show " + b + " = b",
		fmt.Sprintf(`say {a >= %d ? "%s" : b >= %d ? "%s" : %s}`, goal, strings.Replace(win, "{}", a, 1), goal, strings.Replace(win, "{}", b, 1), say(turn, a, b)),
		fmt.Sprintf("button %s: die = 0; pot = 0; first = true; a = 0; b = 0", anew)}
	p.check(newCheck("at first").text(strings.Replace(turn, "{}", a, 1)).text(pot + " 0"))
	p.check(newCheck("passes on").click(stop, 1).text(strings.Replace(turn, "{}", b, 1)).text(a + " 0"))
	p.check(p.between(newCheck("throws").click(roll, 1), 1, float64(sides)))
	p.check(newCheck("anew").click(roll, 2).click(stop, 1).click(anew, 1).text(pot + " 0").text(strings.Replace(turn, "{}", a, 1)))
	if p.maybe(0.3) {
		p.theme()
	}
}
