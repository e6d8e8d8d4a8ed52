package compose

import (
	"fmt"
	"strings"
)

// luck draws a game of cards, dice, sticks or fights, whose rules are told in words.
func (p *play) luck() {
	p.kitName = "luck"
	[]func(){p.dicePoints, p.dicePoints, p.dicePoints, p.dicePoints, p.nim, p.nim, p.fight, p.fight, p.fight, p.draw21, p.draw21, p.highLow, p.hands, p.guessBet, p.guessBet, p.trap, p.pig, p.pig}[p.IntN(18)]()
}

// two draws two names.
func (p *play) two() (a, b string) {
	list := p.some(p.in(pressNamesEn, pressNamesKo), 2)
	return list[0], list[1]
}

// nim is taking things from a heap, or adding up to a number, in turns.
func (p *play) nim() {
	f := p.figure(playFoods())
	thing := p.in(f.en, f.ko)
	a, b := p.two()
	up, last := p.maybe(0.4), p.maybe(0.5)
	n := p.n(8, 40)
	list := []int{1, 2, 3}[:p.n(2, 3)]
	if p.maybe(0.4) {
		list = [][]int{{1, 3, 4}, {2, 3, 5}, {1, 4}, {1, 2, 5}, {1, 5, 10}, {1, 2, 3, 4, 5}, {1, 2, 4}}[p.IntN(7)]
	}
	win, anew := p.fresh(playWinnersEn, playWinnersKo), p.fresh(playStartsEn, playStartsKo)
	turn := p.fresh(playTurnsEn, playTurnsKo)
	word := p.fresh("Take|Eat|Grab|Remove", "가져가기|먹기|집기|덜기")
	if up {
		word = p.fresh("Add|Count|Plus|Say", "더하기|세기|올리기|말하기")
	}
	p.subject("taking game|nim game|stick game|take away game", "가져가기 게임|님 게임|성냥 게임|나눠 집기 게임")
	if up {
		p.subject("counting game|count up game|race to a number|who says the number game", "숫자 말하기 게임|배스킨라빈스 같은 게임|먼저 닿기 게임|수 올리기 게임")
	}
	var takes, buttons []string
	for _, k := range list {
		takes = append(takes, playInt(k))
		buttons = append(buttons, p.quote(word+" "+playInt(k)))
	}
	p.ask("two players, %[1]s begins, then %[2]s|for %[1]s and %[2]s in turn, %[1]s first|%[1]s against %[2]s, %[1]s starts", "%[1]s 먼저, 다음 %[2]s 번갈아|%[1]s 대 %[2]s, %[1]s부터|둘이서 (%[1]s, %[2]s) 차례대로, 첫째는 %[1]s", a, b)
	if up {
		p.ask("it starts at 0 and goes to %[1]d|count up from 0 to %[1]d|%[1]d is the end, 0 the beginning", "0에서 %[1]d까지|0부터 시작해서 %[1]d이 끝|%[1]d까지 올라가기, 처음은 0", n)
	} else {
		p.ask("%[1]d %[2]s on the table|a heap of %[1]d %[2]s|%[1]d %[2]s to begin with", "%[2]s %[1]d개로 시작|탁자에 %[2]s %[1]d개|처음에 %[2]s %[1]d개", n, thing)
	}
	p.ask("buttons %[1]s|in turn one presses %[1]s", "버튼은 %[1]s|차례마다 %[1]s 중 하나", strings.Join(buttons, ", "))
	p.nimRest(n, list, takes, up, last, a, b, win, turn, word, anew, thing)
}

func (p *play) nimRest(n int, list []int, takes []string, up, last bool, a, b, win, turn, word, anew, thing string) {
	p.ask("nobody can go beyond the end|a number that is too large for what is left does nothing", "남은 것보다 큰 수는 눌러도 그대로|넘어가는 수는 못 누름(아무 일 없음)")
	said := p.in("loses", "짐")
	if last {
		said = p.in("wins", "이김")
	}
	p.ask("whoever takes the last step %[1]s|the one who makes the last move %[1]s|who gets to the end %[1]s", "마지막에 하는 사람이 %[1]s|끝을 만든 쪽이 %[1]s|마지막 차례인 사람이 %[1]s", said)
	p.ask("then it says %[1]s or %[2]s, before that %[3]s or %[4]s|winner: %[1]s / %[2]s, turn: %[3]s / %[4]s", "이기면 %[1]s 또는 %[2]s, 그 전에는 %[3]s / %[4]s|승자 문구 %[1]s / %[2]s, 차례 문구 %[3]s / %[4]s", p.quote(strings.Replace(win, "{}", a, 1)), p.quote(strings.Replace(win, "{}", b, 1)), p.quote(strings.Replace(turn, "{}", a, 1)), p.quote(strings.Replace(turn, "{}", b, 1)))
	p.ask("button %s starts over|%s begins again", "%s 누르면 처음부터|다시 하는 버튼 %s", p.named(anew))
	first, over, can := n, "left == 0", "left >= k"
	step := "left -= k"
	if up {
		first, over, can, step = 0, fmt.Sprintf("left == %d", n), fmt.Sprintf("left + k <= %d", n), "left += k"
	}
	winner := "other"
	if !last {
		winner = "turn"
	}
	p.head = []string{fmt.Sprintf("var left = %d", first), fmt.Sprintf(`var turn = "%s"`, a), fmt.Sprintf(`let other = turn == "%s" ? "%s" : "%s"`, a, b, a)}
	show := "big left"
	if !up && p.maybe(0.5) {
		show = "big left .0 " + thing
		p.ask("the number left large with the word %s|large: how many are left, like \"%[2]d %[1]s\"", "남은 수를 크게, 뒤에 %s|크게 남은 수를 \"%[2]d %[1]s\" 처럼", thing, n)
		p.parts[len(p.parts)-1], _, _ = strings.Cut(p.parts[len(p.parts)-1], "%!")
	} else {
		p.ask("the number large|show the number in large type", "숫자는 크게|지금 수를 크게 표시")
	}
	quoted := func(t string, who string) string {
		pre, post, _ := strings.Cut(t, "{}")
		var parts []string
		if pre != "" {
			parts = append(parts, `"`+pre+`"`)
		}
		parts = append(parts, who)
		if post != "" {
			parts = append(parts, `"`+post+`"`)
		}
		return strings.Join(parts, " + ")
	}
	p.tail = []string{show, fmt.Sprintf("say {%s ? %s : %s}", over, quoted(win, winner), quoted(turn, "turn"))}
	p.tail = append(p.tail, fmt.Sprintf("for k in [%s]: button %s {k}: if (%s) { %s; turn = other }", strings.Join(takes, ", "), word, can, step))
	p.tail = append(p.tail, fmt.Sprintf(`button %s: left = %d; turn = "%s"`, anew, first, a))
	p.nimChecks(n, list, up, last, a, b, win, turn, word, anew, first)
}

func (p *play) nimChecks(n int, list []int, up, last bool, a, b, win, turn, word, anew string, first int) {
	name := []string{a, b}
	for _, whole := range []bool{false, true} {
		c, left, who := newCheck("some"), n, 0
		for i := 0; left > 0 && (whole || i < 3) && i < 60; i++ {
			k := list[p.IntN(len(list))]
			if k > left && list[0] > left { // nothing fits any more
				break
			}
			if k > left {
				k = list[0]
			}
			c.click(word+" "+playInt(k), 1)
			left -= k
			who = 1 - who
		}
		x := left
		if up {
			x = n - left
		}
		c.number(float64(x))
		switch {
		case left > 0:
			c.text(strings.Replace(turn, "{}", name[who], 1))
		case last:
			c.text(strings.Replace(win, "{}", name[1-who], 1))
		default:
			c.text(strings.Replace(win, "{}", name[who], 1))
		}
		if whole {
			c.Name = "to the end"
		}
		p.check(c)
	}
	p.check(newCheck("anew").click(word+" "+playInt(list[0]), 1).click(anew, 1).number(float64(first)).text(strings.Replace(turn, "{}", a, 1)))
}

// A playMove is a button of a fight.
type playMove struct {
	label             string
	hit, heal, answer int
}

// fight is a turn-based fight with given numbers.
func (p *play) fight() {
	me, foe := p.figure(playHeroes()), p.figure(playFoes())
	hero, enemy := p.in(title(me.en), me.ko), p.in(title(foe.en), foe.ko)
	p.icon = me.pic
	hp, hq := p.n(4, 30)*5, p.n(4, 30)*5
	p.subject("fighting game|battle game|little rpg fight|turn based fight|boss fight", "싸움 게임|대결 게임|작은 RPG 전투|턴제 전투|보스전")
	p.ask("%[1]s with %[3]d health against %[2]s with %[4]d|%[1]s (%[3]d HP) fights %[2]s (%[4]d HP)|on one side %[1]s, %[3]d strength, on the other %[2]s, %[4]d", "체력 %[3]d의 %[1]s, 상대는 체력 %[4]d의 %[2]s|%[1]s(HP %[3]d) 대 %[2]s(HP %[4]d)|%[1]s 체력 %[3]d, %[2]s 체력 %[4]d", p.quote(hero), p.quote(enemy), hp, hq)
	p.head = []string{fmt.Sprintf("var me = %d", hp), fmt.Sprintf("var foe = %d", hq)}
	bars := p.maybe(0.5)
	if bars {
		p.ask("both as bars|two bars with the names|health bars for both", "둘 다 막대로|체력 막대 두 개|막대로 체력 표시")
		p.tail = []string{fmt.Sprintf("bar %s = me, %d", hero, hp), fmt.Sprintf("bar %s = foe, %d", enemy, hq)}
	} else {
		p.ask("both numbers with the names|show what both have left", "둘의 남은 체력 표시|이름과 남은 수 보여주기")
		p.tail = []string{"show " + hero + " = me", "show " + enemy + " = foe"}
	}
	var moves []playMove
	for range p.n(1, 3) {
		m := playMove{label: p.fresh("Attack|Strike|Fireball|Kick|Bite|Punch|Zap|Throw a pan|Spell|Charge|Arrow|Scratch|Roar", "공격|때리기|불덩이|발차기|물기|주먹|번개|프라이팬 던지기|주문|돌진|화살|할퀴기|포효"), hit: p.n(3, 25)}
		if p.maybe(0.8) {
			m.answer = p.n(2, 18)
		}
		moves = append(moves, m)
	}
	if p.maybe(0.6) {
		m := playMove{label: p.fresh("Heal|Rest|Drink tea|Eat soup|Potion|Nap|Bandage", "치료|쉬기|차 마시기|국 먹기|물약|낮잠|붕대"), heal: p.n(4, 25)}
		if p.maybe(0.6) {
			m.answer = p.n(2, 12)
		}
		moves = append(moves, m)
	}
	for _, m := range moves {
		p.fightMove(m, hp, hero, enemy)
	}
	p.fightEnd(moves, hp, hq, hero, enemy, bars)
}

// fightMove asks for a button and what it does, in words.
func (p *play) fightMove(m playMove, hp int, hero, enemy string) {
	x, act := p.fmtof(p.in("takes %d from %s|costs %[2]s %[1]d|brings %[2]s down by %[1]d|%[2]s loses %[1]d|does %d damage to %s|knocks %d off %s", "%[2]s 체력 %[1]d 빼기|%[2]s 체력 %[1]d 줄이기|%[2]s 체력에서 %[1]d 없애고|%[2]s에게 %[1]d 피해|%[2]s 체력 -%[1]d|%[2]s 체력을 %[1]d 깎기"), m.hit, enemy), fmt.Sprintf("foe = max(0, foe - %d)", m.hit)
	if m.heal > 0 {
		x, act = p.fmtof(p.in("gives me %d back, never over %d|adds %d to %[3]s, at most %[2]d|%[1]d more for %[3]s up to %[2]d|heals %d (no more than %d in all)", "내 체력 %d 더하기, 최대 %d|%[3]s 체력 %[1]d 회복(%[2]d까지만)|%[3]s 체력에 %[1]d 얹기, %[2]d 넘지 않게|%d만큼 차고 %d을 못 넘음"), m.heal, hp, hero), fmt.Sprintf("me = min(%d, me + %d)", hp, m.heal)
	}
	line := fmt.Sprintf("button %s: if (me > 0 && foe > 0) { %s", m.label, act)
	if m.answer > 0 {
		strike := fmt.Sprintf("me = max(0, me - %d)", m.answer)
		if m.heal > 0 {
			line += "; " + strike
		} else {
			line += "; if (foe > 0) " + strike
		}
		x += p.fmtof(p.in(", then I lose %d|, after that %[2]s strikes back with %[1]d|, the answer costs %[3]s %[1]d|, and %[2]s takes %[1]d in return", ", 그다음 나는 %d 잃음|, 이어서 %[2]s 반격 %[1]d|, 그러면 %[3]s 체력도 %[1]d 줄어듦|, 그 뒤 내 체력 -%d"), m.answer, enemy, hero)
		if m.heal == 0 {
			x += p.of(p.in(", if it still stands|, unless it is beaten| (only if it isn't at 0)", "(아직 살아 있으면)|(상대가 0이 아니면)|(쓰러졌으면 안 함)"))
		}
	}
	p.tail = append(p.tail, line+" }")
	p.ask("button %[1]s: %[2]s|%[1]s %[2]s", "%[1]s 버튼: %[2]s|%[1]s 누르면 %[2]s", p.quote(m.label), x)
}

// fmtof draws a wording and fills it in, whichever values it uses.
func (p *play) fmtof(list string, values ...any) string {
	s, _, _ := strings.Cut(fmt.Sprintf(ledgerPick(p.gen, list), values...), "%!")
	return s
}

func (p *play) fightEnd(moves []playMove, hp, hq int, hero, enemy string, bars bool) {
	p.win, p.lose = p.fresh(playWinsEn, playWinsKo), p.fresh(playLosesEn, playLosesKo)
	anew := p.fresh(playStartsEn, playStartsKo)
	p.ask("nothing goes below 0 and when one is at 0 the fight is over: %[1]s if i won, %[2]s if not|0 is the end, buttons do nothing then: %[1]s for me, %[2]s for the other", "0 밑으로는 안 가고 하나가 0이면 끝: 내가 이기면 %[1]s, 지면 %[2]s|한쪽이 0이 되면 버튼은 그대로, 이기면 %[1]s 지면 %[2]s", p.quote(p.win), p.quote(p.lose))
	p.ask("button %s starts a new fight with full health|%s sets both back", "%s 누르면 새 싸움(체력 가득)|버튼 %s: 둘 다 처음 체력으로", p.named(anew))
	wins := ""
	reset := fmt.Sprintf("me = %d; foe = %d", hp, hq)
	if p.maybe(0.3) {
		rounds := p.fresh(playRoundsEn, playRoundsKo)
		wins = rounds
		p.head = append(p.head, "var n = 0")
		reset += "; n += 1"
		p.ask("%[1]s counts how often %[2]s was pressed|presses of %[2]s as %[1]s", "%[1]s: %[2]s 누른 수|%[2]s 누를 때마다 %[1]s +1", p.named(rounds), p.quote(anew))
		p.tail = append(p.tail, "show "+rounds+" = n")
	}
	p.tail = append(p.tail, "button "+anew+": "+reset, "if foe == 0: say "+p.win, "if me == 0: say "+p.lose)
	for _, whole := range []bool{false, true} {
		c, me, foe := newCheck("some"), hp, hq
		for i := 0; i < 40 && me > 0 && foe > 0 && (whole || i < 3); i++ {
			m := moves[p.IntN(len(moves))]
			if whole {
				m = moves[0]
			}
			c.click(m.label, 1)
			foe = max(0, foe-m.hit)
			me = min(hp, me+m.heal)
			if m.answer > 0 && (foe > 0 || m.heal > 0) {
				me = max(0, me-m.answer)
			}
		}
		if !bars {
			c.text(hero + " " + playInt(me)).text(enemy + " " + playInt(foe))
		} else {
			c.number(float64(me)).number(float64(foe))
		}
		if whole && (me == 0 || foe == 0) {
			c.Name = "to the end"
			if foe == 0 {
				c.text(p.win).gone(p.lose)
			} else {
				c.text(p.lose).gone(p.win)
			}
		}
		p.check(c)
	}
	c := newCheck("anew").click(moves[0].label, 2).click(anew, 1).gone(p.lose)
	if wins != "" {
		c.text(wins + " 1")
	}
	p.check(c.number(float64(hq)))
	if p.maybe(0.3) {
		p.theme()
	}
}
