package compose

import (
	"fmt"
	"strings"
)

// own draws a small game of variables, buttons and grids.
func (f *fun) own() {
	[]func(){f.secretNumber, f.secretNumber, f.cards, f.cards, f.heap, f.heap, f.race, f.race, f.pigDice, f.pigDice, f.rope, f.rope, f.speedClicks, f.speedClicks, f.hideAndSeek, f.hideAndSeek, f.slots, f.slots, f.caller, f.caller, f.sheet, f.sheet, f.higherDie, f.cookies, f.cookies, f.digging, f.digging, f.straightCoin}[f.IntN(28)]()
	if f.maybe(0.15) {
		f.dress()
	}
	if f.maybe(0.1) {
		f.house()
	}
}

// check adds a check, but for one that presses what the request doesn't name.
func (f *fun) check(c *check) {
	if !f.silent || c.Name != "anew" {
		f.play.check(c)
	}
}

// anew asks for a button that starts over; any game has one.
func (f *fun) anew(acts string) string {
	label := f.in("New game", "새 게임")
	if f.silent = f.maybe(0.3); f.silent {
		f.tail = append(f.tail, "button "+label+": "+acts)
		return label
	}
	if f.maybe(0.6) {
		label = f.fresh("Restart|Again|Start over|Play again|Once more|New round|Reset|Another round", "다시|다시 하기|처음부터|한 판 더|새 판|또 하기|리셋|새로 시작")
		f.tell("button %s to begin again|%s starts over|a %s button|restart with %s", "%s 누르면 처음부터|다시 하는 버튼은 %s|%s 버튼|%s 버튼으로 새로", f.button(label))
	} else {
		f.tell("and a new game button|new game button|button for a new game", "새 게임 버튼|새 게임 버튼도", 0)
	}
	f.tail = append(f.tail, "button "+label+": "+acts)
	return label
}

// two draws two players of a game.
func (f *fun) two() (a, b string) {
	l := f.some(f.in(funNamesEn, funNamesKo), 2)
	if f.maybe(0.3) {
		_, _, name := f.sides()
		return name[0], name[1]
	}
	return l[0], l[1]
}

// secretNumber is guessing a number.
func (f *fun) secretNumber() {
	lo, hi := 1, []int{10, 20, 30, 50, 60, 75, 99, 100, 200, 500, 1000}[f.IntN(11)]
	who := f.of(f.in("the computer|my robot|the pirate|the wizard|it|santa|the machine|a witch", "컴퓨터|로봇|해적|마법사|산타|요정|도깨비|마녀"))
	f.name, f.icon = f.in("Guess the number", "숫자 맞히기"), f.of("🔢|🤔|🎯")
	f.what = f.phrase("guess the number 1 to %[1]d|%[2]s thinks of a number from 1 to %[1]d and i guess|guess my number between 1 and %[1]d|number guessing game up to %[1]d|find the secret number, 1-%[1]d", "1부터 %[1]d까지 숫자 맞히기|%[2]s(이) 정한 1~%[1]d 숫자 맞히는 게임|업다운 게임 1부터 %[1]d|1~%[1]d 비밀 숫자 찾기", hi, who)
	low, high, won := f.in("Higher!", "업!"), f.in("Lower!", "다운!"), f.in("Right!", "정답!")
	if f.maybe(0.55) {
		low, high, won = f.fresh("Too low|Higher!|More|Go up|Bigger|Too small", "너무 작아|더 크게|업!|위로|모자라요"), f.fresh("Too high|Lower!|Less|Go down|Smaller|Too big", "너무 커|더 작게|다운!|아래로|넘쳐요"), f.fresh(playWinsEn, playWinsKo)
		f.tell("says %[1]s, %[2]s or %[3]s|%[1]s when mine is too small, %[2]s when too big and %[3]s|too small: %[1]s, too big: %[2]s, right: %[3]s", "작으면 %[1]s, 크면 %[2]s, 맞으면 %[3]s|내 숫자가 작으면 %[1]s 크면 %[2]s 맞히면 %[3]s", f.text(low), f.text(high), f.text(won))
	} else {
		f.tell("it says higher, lower or right|tells me higher or lower|higher lower hints", "업다운으로 알려줘|업 다운 정답으로 말해줌|힌트는 업, 다운", 0)
	}
	draw := fmt.Sprintf("random(%d, %d)", lo, hi)
	field, button := f.in("Your guess", "내 숫자"), f.in("Guess", "확인")
	f.head = append(f.head, "var secret = "+draw, `var said = ""`)
	acts, fresh, tries := fmt.Sprintf(`said = guess < secret ? "%s" : guess > secret ? "%s" : "%s"`, low, high, won), "secret = "+draw+`; said = ""`, ""
	most := 0
	if f.maybe(0.6) {
		tries = f.fresh("Tries|Guesses|Attempts", "시도|횟수|몇 번")
		f.head = append(f.head, "var n = 0")
		acts += "; n += 1"
		fresh += "; n = 0"
		f.tell("count the %s|%s shown|how many %s", "%s 세기|%s 표시|%s 보이게", f.in(funLower(tries), tries))
		if f.maybe(0.45) {
			most = f.n(3, 10)
			f.lose = f.fresh(playLosesEn, playLosesKo)
			f.tell("only %[1]s tries, then %[2]s and the number|after %[1]s tries %[2]s plus the secret number", "%[1]s번 안에 못 맞히면 %[2]s 하고 정답 숫자|기회 %[1]s번, 다 쓰면 %[2]s 그리고 정답", f.small(most), f.text(f.lose))
			acts = fmt.Sprintf(`if (n < %d && said != "%s") { %s }`, most, won, acts)
		}
	}
	f.head = append(f.head, "number guess "+field)
	f.tail = append(f.tail, "button "+button+": "+acts, "big said")
	if tries != "" {
		f.tail = append(f.tail, "show "+tries+" = n")
	}
	if most > 0 {
		f.tail = append(f.tail, fmt.Sprintf(`if n == %d && said != "%s": say %s {secret}`, most, won, f.lose))
	}
	again := f.anew(fresh)
	c := newCheck("too low").fill(field, "0").click(button, 1)
	if tries != "" {
		c.click(button, 1).text(tries + " 2")
	}
	f.check(c.text(low).gone(won))
	c = newCheck("too high").fill(field, playInt(hi+1)).click(button, 1).text(high)
	if most > 0 {
		c.click(button, most+1).text(f.lose).text(tries + " " + playInt(most))
	}
	f.check(c)
	f.check(newCheck("anew").fill(field, playInt(hi+5)).click(button, 1).click(again, 1).gone(high))
}

// cards is higher or lower.
func (f *fun) cards() {
	n := []int{6, 10, 12, 13, 20, 50, 100}[f.IntN(7)]
	f.name, f.icon = f.in("Higher or lower", "하이로우"), f.of("🎴|🃏|🎲")
	f.what = f.phrase("higher or lower with numbers 1 to %[1]d|higher lower game, cards from 1 to %[1]d|will the next number be higher or lower, 1-%[1]d|hi-lo with 1 to %[1]d", "1부터 %[1]d까지 하이로우|다음 수가 클지 작을지 맞히기 (1~%[1]d)|하이로우 카드 게임 1~%[1]d", n)
	up, down := f.in("Higher", "크다"), f.in("Lower", "작다")
	if f.maybe(0.45) {
		up, down = f.fresh("Up|Bigger|More|Higher", "위|더 크다|하이|업"), f.fresh("Down|Smaller|Less|Lower", "아래|더 작다|로우|다운")
		f.tell("buttons %[1]s and %[2]s|press %[1]s or %[2]s", "버튼은 %[1]s %[2]s|%[1]s, %[2]s 버튼", f.button(up), f.button(down))
	} else {
		f.tell("buttons higher and lower|i press higher or lower", "크다 작다 버튼|버튼은 크다, 작다", 0)
	}
	streak, no := f.fresh("Streak|In a row|Right in a row|Points", "연속|연승|줄줄이|점수"), f.fresh(playLosesEn, playLosesKo)
	f.tell("%[1]s goes up when right, back to 0 when wrong with %[2]s|right adds one to %[1]s, wrong says %[2]s and its 0 again", "맞히면 %[1]s 하나 오르고 틀리면 0, %[2]s <뜨>|맞으면 %[1]s +1, 틀리면 %[2]s 하고 0부터", f.in(funLower(streak), streak), f.text(no))
	f.tell("same number counts as wrong|the same again is wrong", "같은 수면 틀린 걸로|같으면 틀림", 0)
	f.head = append(f.head, fmt.Sprintf("var card = random(1, %d)", n), "var before = 0", "var n = 0", "var wrong = false")
	best, line := "", ""
	if f.maybe(0.5) {
		best = f.fresh("Best|Record|Longest streak|Highest", "최고|최고 기록|신기록|제일 긴 연속")
		f.head = append(f.head, "saved most = 0")
		line = "; most = max(most, n)"
		f.tell("keep the %s|%s stays saved|and the %s, kept", "%s 저장|%s(은) 꺼도 남게|%s도 기억", f.in(funLower(best), best))
	}
	press := func(label, sign string) string {
		return fmt.Sprintf("button %s: before = card; card = random(1, %d); wrong = !(card %s before); if (wrong) n = 0 else n += 1%s", label, n, sign, line)
	}
	f.tail = append(f.tail, "big card", press(up, ">"), press(down, "<"), "show "+streak+" = n", "if wrong: say "+no)
	if best != "" {
		f.tail = append(f.tail, "show "+best+" = most")
	}
	f.check(f.between(newCheck("a number"), 1, float64(n)))
	f.check(newCheck("at first").text(streak + " 0").gone(no))
	f.check(pressAny(newCheck("guess").click(up, 1), streak+" 1", no))
}

// heap is taking from a heap in turns.
func (f *fun) heap() {
	x := f.figure(playFoods())
	thing := f.in(x.en, x.ko)
	if f.maybe(0.4) {
		thing = f.of(f.in("matches|sticks|stones|coins|toothpicks|buttons|marbles|pebbles", "성냥|막대|돌|동전|이쑤시개|단추|구슬|콩"))
	}
	a, b := f.two()
	n, most, lastWins := f.n(9, 40), f.n(2, 4), f.maybe(0.5)
	f.name, f.icon = f.in("Take away", "가져가기"), x.pic
	f.what = f.phrase("nim with %[1]d %[2]s, %[3]s and %[4]s|%[1]d %[2]s on the table, %[3]s and %[4]s take turns|taking game for %[3]s and %[4]s with %[1]d %[2]s|game where %[3]s and %[4]s take %[2]s from a heap of %[1]d", "%[2]s %[1]d개로 하는 님 게임, %[3]s 대 %[4]s|%[3]s(이랑) %[4]s(이) 번갈아 %[2]s %[1]d개에서 가져가는 게임|%[2]s %[1]d개 가져가기 게임 %[3]s, %[4]s", n, thing, a, b)
	f.tell("each takes 1 to %[1]d|take 1 to %[1]d each time|from 1 up to %[1]d in one turn", "한 번에 1개에서 %[1]d개까지|한 번에 1~%[1]d개|1개부터 %[1]d개씩", most)
	if lastWins {
		f.tell("whoever takes the last one wins|last one wins|the last one is the winner", "마지막 가져가면 이김|마지막 사람이 승리|마지막 걸 집으면 승", 0)
	} else {
		f.tell("whoever takes the last one loses|last one loses|taking the last one loses", "마지막 가져가면 짐|마지막 집는 사람이 지는 거|마지막 걸 가져가면 패배", 0)
	}
	win := f.in("{} wins!", "{} 승리!")
	if f.maybe(0.4) {
		win = f.fresh("{} is the champion|Hooray for {}!|{} did it|{} gets the cake", "{} 챔피언|{} 만세!|{} 이겼다!|케이크는 {} 것")
		f.tell("then it says %[1]s or the other|winner text like %[1]s", "이기면 %[1]s 처럼|%[1]s 식으로 승자 표시", f.quote(strings.Replace(win, "{}", a, 1)))
	}
	f.tell("show whose turn and how many are left|whose turn it is and the number left", "누구 차례인지랑 남은 수 표시|차례랑 남은 개수 보이게", 0)
	winner := "other"
	if !lastWins {
		winner = "turn"
	}
	f.head = append(f.head, fmt.Sprintf("var left = %d", n), fmt.Sprintf(`var turn = "%s"`, a), fmt.Sprintf(`let other = turn == "%s" ? "%s" : "%s"`, a, b, a))
	pre, post, _ := strings.Cut(win, "{}")
	text := funPlus(pre, winner, post)
	turn := f.in(`turn + "’s turn"`, `turn + " 차례"`)
	f.tail = append(f.tail, "big left", fmt.Sprintf("say {left == 0 ? %s : %s}", text, turn), fmt.Sprintf("for k in range(%d): button %s {k}: if (left >= k) { left -= k; turn = other }", most, f.in("Take", "가져가기")))
	again := f.anew(fmt.Sprintf(`left = %d; turn = "%s"`, n, a))
	take := f.in("Take ", "가져가기 ")
	f.check(newCheck("some").click(take+playInt(most), 1).click(take+"1", 2).number(float64(n - most - 2)).text(f.in(b+"’s turn", b+" 차례")))
	who := []string{a, b}[(n+1)%2] // who takes the n-th
	if !lastWins {
		who = []string{a, b}[n%2]
	}
	f.check(newCheck("to the end").click(take+"1", n).text(strings.Replace(win, "{}", who, 1)))
	f.check(newCheck("anew").click(take+"1", 1).click(again, 1).number(float64(n)).text(f.in(a+"’s turn", a+" 차례")))
}

// funPlus joins texts and a value as an expression.
func funPlus(pre, value, post string) string {
	s := value
	if pre != "" {
		s = `"` + pre + `" + ` + s
	}
	if post != "" {
		s += ` + "` + post + `"`
	}
	return s
}

// race is two sides that press their buttons until one is there.
func (f *fun) race() {
	said, put, name := f.sides()
	a, b := name[0], name[1]
	_ = put
	goal := f.n(2, 12) * []int{1, 5, 10}[f.IntN(3)]
	f.name = f.in("Click race", "누르기 경주")
	if f.icon == "" {
		f.icon = "🏁"
	}
	f.what = f.phrase("click race %[1]s against %[2]s, first to %[3]d|who clicks faster, %[1]s or %[2]s, %[3]d wins|button race for two, %[1]s and %[2]s, to %[3]d|tapping duel %[1]s vs %[2]s until %[3]d", "%[1]s 대 %[2]s 버튼 빨리 누르기 %[3]d번 먼저|먼저 %[3]d번 누르면 이기는 %[1]s vs %[2]s 게임|둘이 하는 연타 경주 %[1]s(과) %[2]s, %[3]d까지", said[0], said[1], goal)
	win := f.in("{} wins!", "{} 승리!")
	if f.maybe(0.5) {
		win = f.fresh("{} is the champion|Hooray for {}!|{} did it|{} is faster|Finish! {}", "{} 챔피언|{} 만세!|{} 이겼다!|{} 더 빠름|골인! {}")
		f.tell("then %[1]s or the other one|says like %[1]s", "이기면 %[1]s 처럼|끝나면 %[1]s 식으로", f.quote(strings.Replace(win, "{}", a, 1)))
	} else {
		f.tell("say who wins|tells who won", "누가 이겼는지 <나>|승자 표시", 0)
	}
	over := fmt.Sprintf("n < %d && m < %d", goal, goal)
	f.head = append(f.head, "var n = 0", "var m = 0")
	beep := ""
	if f.maybe(0.2) {
		beep = "; beep()"
		f.tell("with a beep for each press|it beeps at every press", "누를 때마다 삑|누르면 소리 나게", 0)
	}
	press := func(label, v string) string {
		if beep != "" {
			return fmt.Sprintf("button %s: if (%s) { %s += 1%s }", label, over, v, beep)
		}
		return fmt.Sprintf("button %s: if (%s) %s += 1", label, over, v)
	}
	f.tail = append(f.tail, press(a, "n"), press(b, "m"))
	if f.maybe(0.6) {
		f.tail = append(f.tail, fmt.Sprintf("bar %s = n, %d", a, goal), fmt.Sprintf("bar %s = m, %d", b, goal))
		f.tell("with bars|bars that grow|progress bars for both", "막대로 보여주기|막대가 차오르게|진행 막대 둘", 0)
	} else {
		f.tail = append(f.tail, "show "+a+" = n", "show "+b+" = m")
	}
	f.tail = append(f.tail, fmt.Sprintf("if n == %d: say %s", goal, strings.Replace(win, "{}", a, 1)), fmt.Sprintf("if m == %d: say %s", goal, strings.Replace(win, "{}", b, 1)))
	again := f.anew("n = 0; m = 0")
	f.check(newCheck("first").click(b, 1).click(a, goal).text(strings.Replace(win, "{}", a, 1)).gone(strings.Replace(win, "{}", b, 1)))
	f.check(newCheck("second").click(a, goal-1).click(b, goal).click(a, 2).text(strings.Replace(win, "{}", b, 1)).gone(strings.Replace(win, "{}", a, 1)))
	f.check(newCheck("anew").click(a, goal).click(again, 1).gone(strings.Replace(win, "{}", a, 1)))
}

// pigDice is rolling and keeping, where a one loses what was rolled.
func (f *fun) pigDice() {
	a, b := f.two()
	goal, sides := f.n(3, 20)*5, []int{6, 6, 6, 8, 10}[f.IntN(5)]
	bad := 1
	if f.maybe(0.3) {
		bad = f.n(2, sides)
	}
	f.name, f.icon = f.in("Pig dice", "돼지 주사위"), f.of("🐷|🎲")
	f.what = f.phrase("pig dice for %[1]s and %[2]s to %[3]d|dice game pig, %[1]s against %[2]s, first to %[3]d|push your luck dice, %[1]s and %[2]s, %[3]d points win", "%[1]s 대 %[2]s 돼지 주사위 %[3]d점 내기|%[1]s(이랑) %[2]s(이) 하는 욕심쟁이 주사위, %[3]d점 먼저|먼저 %[3]d점 되는 주사위 게임 %[1]s, %[2]s", a, b, goal)
	if sides != 6 {
		f.tell("die with %[1]d sides|%[1]d sided die", "%[1]d면 주사위|주사위는 %[1]d면", sides)
	}
	f.tell("roll as long as you like, a %[1]d loses all of that turn|a %[1]d and the turn's points are gone, next one|%[1]d means nothing for this turn", "계속 굴려도 되는데 %[1]d 나오면 이번 차례 점수 날아가고 상대 차례|%[1]d 나오면 이번 판 점수는 0 되고 차례 넘어감", bad)
	roll, keep := f.in("Roll", "굴리기"), f.in("Hold", "멈추기")
	if f.maybe(0.5) {
		roll, keep = f.fresh("Throw|Dice|Risk it|Roll it", "던지기|주사위|도전|굴려"), f.fresh("Keep|Stop|Bank|Enough", "챙기기|그만|저금|스톱")
		f.tell("buttons %[1]s and %[2]s|%[1]s throws, %[2]s keeps the points and passes on", "버튼은 %[1]s, %[2]s|%[1]s 누르면 던지고 %[2]s 누르면 점수 챙기고 넘김", f.button(roll), f.button(keep))
	} else {
		f.tell("buttons roll and hold|hold keeps the points and passes on, roll throws", "굴리기 멈추기 버튼|굴리기 버튼이랑 점수 챙기는 멈추기 버튼", 0)
	}
	pot := f.in("This turn", "이번 차례")
	f.head = append(f.head, "var n = 0", "var m = 0", "var pot = 0", "var die = 0", "var first = true")
	over := fmt.Sprintf("n < %d && m < %d", goal, goal)
	f.tail = append(f.tail, "big die", fmt.Sprintf(`say {n >= %[1]d ? "%[2]s" : m >= %[1]d ? "%[3]s" : first ? "%[4]s" : "%[5]s"}`, goal, f.in(a+" wins!", a+" 승리!"), f.in(b+" wins!", b+" 승리!"), f.in(a+"’s turn", a+" 차례"), f.in(b+"’s turn", b+" 차례")))
	f.tail = append(f.tail, fmt.Sprintf("button %s: if (%s) { die = random(1, %d); if (die == %d) { pot = 0; first = !first } else pot += die }", roll, over, sides, bad),
		fmt.Sprintf("button %s: if (%s) { if (first) n += pot else m += pot; pot = 0; first = !first }", keep, over), "show "+pot+" = pot", "show "+a+" = n", "show "+b+" = m")
	again := f.anew("n = 0; m = 0; pot = 0; die = 0; first = true")
	f.check(newCheck("passes on").click(keep, 1).text(f.in(b+"’s turn", b+" 차례")).text(a + " 0"))
	f.check(f.between(newCheck("throws").click(roll, 1), 1, float64(sides)))
	f.check(newCheck("anew").click(roll, 3).click(again, 1).text(f.in(a+"’s turn", a+" 차례")).text(pot + " 0"))
}

// rope is tug of war.
func (f *fun) rope() {
	said, _, name := f.sides()
	a, b := name[0], name[1]
	n := f.n(3, 20)
	f.name, f.icon = f.in("Tug of war", "줄다리기"), "🪢"
	f.what = f.phrase("tug of war %[1]s against %[2]s|tug of war buttons for %[1]s and %[2]s|pull the rope game, %[1]s vs %[2]s", "%[1]s 대 %[2]s 줄다리기|%[1]s(이랑) %[2]s 줄다리기 버튼 게임|줄 당기기 게임 %[1]s vs %[2]s", said[0], said[1])
	f.tell("%[1]d pulls ahead wins|who is %[1]d ahead wins|wins with a lead of %[1]d", "%[1]d번 앞서면 승리|%[1]d번 더 당기면 이김|%[1]d 차이 나면 끝", n)
	win := f.in("{} wins!", "{} 승리!")
	if f.maybe(0.5) {
		win = f.fresh("{} pulls it over|Hooray for {}!|{} is stronger|The rope is with {}", "{} 쪽으로 넘어갔다!|{} 만세!|{} 힘이 세다|{} 이겼다!")
		f.tell("says %[1]s or the other|at the end like %[1]s", "이기면 %[1]s 처럼|끝나면 %[1]s 식으로", f.quote(strings.Replace(win, "{}", a, 1)))
	}
	f.head = append(f.head, "var n = 0")
	over := fmt.Sprintf("abs(n) < %d", n)
	f.tail = append(f.tail, fmt.Sprintf("button %s: if (%s) n -= 1", a, over), fmt.Sprintf("button %s: if (%s) n += 1", b, over), fmt.Sprintf("bar %s = n + %d, %d", f.in("Rope", "줄"), n, 2*n))
	f.tail = append(f.tail, fmt.Sprintf("if n == -%d: say %s", n, strings.Replace(win, "{}", a, 1)), fmt.Sprintf("if n == %d: say %s", n, strings.Replace(win, "{}", b, 1)))
	f.tell("a bar for the rope|rope as a bar|with a bar that moves", "줄은 막대로|막대로 줄 표시|줄 막대", 0)
	again := f.anew("n = 0")
	f.check(newCheck("first").click(b, 1).click(a, n+1).text(strings.Replace(win, "{}", a, 1)))
	f.check(newCheck("second").click(a, 2).click(b, n+1).gone(strings.Replace(win, "{}", b, 1)).gone(strings.Replace(win, "{}", a, 1)))
	f.check(newCheck("anew").click(b, n).click(again, 1).gone(strings.Replace(win, "{}", b, 1)))
}
