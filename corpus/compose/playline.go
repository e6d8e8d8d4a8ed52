package compose

import (
	"fmt"
	"strings"
)

const playSides = "Cats 🐱,Dogs 🐶;고양이 🐱,강아지 🐶|Suns ☀️,Moons 🌙;해 ☀️,달 🌙|Fire 🔥,Ice 🧊;불 🔥,얼음 🧊|Pizza 🍕,Taco 🌮;짜장 🍜,짬뽕 🌶️|Robots 🤖,Aliens 👽;로봇 🤖,외계인 👽|Roses 🌹,Tulips 🌷;장미 🌹,튤립 🌷|Owls 🦉,Bats 🦇;부엉이 🦉,박쥐 🦇|Bears 🐻,Foxes 🦊;곰 🐻,여우 🦊|Land 🌍,Sea 🌊;땅 🌍,바다 🌊|Kings 👑,Ninjas 🥷;왕 👑,닌자 🥷|Apples 🍎,Lemons 🍋;사과 🍎,레몬 🍋|Stars ⭐,Hearts ❤️;별 ⭐,하트 ❤️|Tea 🍵,Coffee ☕;차 🍵,커피 ☕|Lions 🦁,Tigers 🐯;사자 🦁,호랑이 🐯|Cars 🚗,Bikes 🚲;자동차 🚗,자전거 🚲|Drums 🥁,Guitars 🎸;북 🥁,기타 🎸|Bread 🍞,Cheese 🧀;빵 🍞,치즈 🧀|Ghosts 👻,Pumpkins 🎃;유령 👻,호박 🎃|Summer 🏖️,Winter ⛄;여름 🏖️,겨울 ⛄|Frogs 🐸,Ducks 🦆;개구리 🐸,오리 🦆|Red,Blue;빨강,파랑|Black,White;검정,하양|Green,Orange;초록,주황|Purple,Yellow;보라,노랑|Pink,Blue;분홍,파랑|Red,Yellow;빨강,노랑"

const playWinnersEn = "{} wins!|{} made it!|{} takes the cup|Hooray for {}!|{} is the champion|Well done, {}|The winner is {}|{} rules|Point for {}|{} did it|Bravo {}!|{} gets the cake"
const playWinnersKo = "{} 승리!|{} 이겼다!|승자는 {}|{} 만세!|{} 챔피언|오늘의 왕: {}|축하해요 {}|{} 최고|{} 한 점|{} 성공!|브라보 {}!|케이크는 {} 것"
const playTurnsEn = "{} may move|{} to move|{}, your turn|Now {}|{} plays|It's up to {}|{} thinks|Waiting for {}|Next: {}"
const playTurnsKo = "{} 차례예요|지금은 {}|{} 둘 차례|{} 나와라|이번엔 {}|{} 생각 중|{} 기다리는 중|다음: {}"
const playTiesEn = "Draw!|Nobody wins|Board is full|Peace|Both are great|A tie, play again|Even|Friends again|Half and half|No winner today"
const playTiesKo = "무승부!|아무도 못 이김|판이 다 찼다|평화|둘 다 대단해|비김, 한 판 더|막상막하|사이좋게|반반|오늘은 승자 없음"

// A playDuel is a board game for two.
type playDuel struct {
	kit, en, ko string
	size        [4]int
	w, h, n     int // where none are told
}

var playDuels = []playDuel{
	{"tictactoe", "tic-tac-toe|noughts and crosses|tictactoe for two|three in a row game|x and o game", "틱택토|삼목|줄 세우기 게임|둘이 하는 빙고줄 게임", [4]int{3, 8, 3, 8}, 3, 3, 3},
	{"gomoku", "gomoku|five in a row game|five stones game|stones game", "오목|다섯 줄 게임|돌 잇기 게임|오목 게임", [4]int{7, 15, 7, 15}, 11, 11, 5},
	{"connect4", "connect four|four in a row|disc dropping game|chip dropper", "사목|커넥트 포|칩 떨구기 게임|동전 떨어뜨려 잇기", [4]int{4, 10, 4, 9}, 7, 6, 4},
	{"othello", "othello|reversi|turning discs game|flip the stones game", "오델로|리버시|뒤집기 게임|돌 뒤집기", [4]int{2, 5, 2, 5}, 8, 8, 0},
	{"pong", "pong|table tennis game|paddle game for two|ball and paddles game", "퐁 게임|탁구 게임|막대 탁구|공 튕기기 대결", [4]int{}, 0, 0, 0},
}

// sides draws two players: names with a picture or colour, or only names.
func (p *play) sides() (said, put, name [2]string) {
	if p.maybe(0.35) {
		for {
			list := p.some(p.in(pressNamesEn, pressNamesKo), 2)
			if []rune(list[0])[0] != []rune(list[1])[0] {
				return [2]string(list), [2]string(list), [2]string(list)
			}
		}
	}
	list := strings.Split(p.in2(p.of(playSides)), ",")
	if p.maybe(0.5) {
		list[0], list[1] = list[1], list[0]
	}
	plain := p.maybe(0.25)
	for i, s := range list {
		n, pic, _ := strings.Cut(s, " ")
		name[i], put[i], said[i] = n, s, s
		if pic != "" && plain {
			put[i], said[i] = n, n
		} else if pic != "" && p.maybe(0.5) {
			said[i] = n + " (" + pic + ")"
		}
	}
	if put[0][0] == put[1][0] && !strings.Contains(put[0], " ") { // they'd have the same letter
		return p.sides()
	}
	return
}

// line is a board game for two.
func (p *play) line() {
	k := playDuels[[]int{0, 0, 0, 1, 1, 2, 2, 3, 4}[p.IntN(9)]]
	p.kitName = k.kit
	p.subject(k.en, k.ko)
	w, h, n, line := k.w, k.h, k.n, "game "+k.kit
	if k.size[0] > 0 && p.maybe(0.55) {
		w, h = p.n(k.size[0], k.size[1]), p.n(k.size[2], k.size[3])
		if k.kit == "othello" {
			w, h = 2*w, 2*h
		}
		p.boardSize(w, h)
		line += fmt.Sprintf(" %dx%d", w, h)
	}
	p.game = []string{line}
	name := [2]string{p.in("Left", "왼쪽"), p.in("Right", "오른쪽")}
	named := p.maybe(0.85) || k.kit != "tictactoe"
	if named {
		var said, put [2]string
		said, put, name = p.sides()
		p.opt("players " + put[0] + " | " + put[1])
		p.ask("%[1]s against %[2]s|players %[1]s and %[2]s|%[1]s begins, then %[2]s|%[1]s plays %[2]s, first %[1]s|the sides: %[1]s, %[2]s", "%[1]s 대 %[2]s|선수는 %[1]s, %[2]s|%[1]s 먼저, 다음 %[2]s|첫째 %[1]s 둘째 %[2]s", said[0], said[1])
	} else {
		name = [2]string{"X", "O"}
	}
	if n > 0 && p.maybe(0.5) {
		n = p.n(3, min(w, h, 5))
		p.opt("line " + playInt(n))
		p.ask("%[1]d in a row wins|who has %[1]d in a line wins|%[1]d in line to win|needs a row of %[1]d", "%[1]d개 이으면 승리|한 줄에 %[1]d개면 이김|%[1]d개 연속이면 승|줄 %[1]d개", n)
	}
	computer := k.kit != "gomoku" && k.kit != "othello" && p.maybe(0.35)
	if computer {
		p.opt("computer")
		p.ask("the computer plays %[1]s|%[1]s is the computer|i play against the machine, it is %[1]s", "%[1]s 쪽은 컴퓨터|상대 %[1]s: 컴퓨터|컴퓨터가 %[1]s", name[1])
	}
	if k.kit == "pong" {
		p.pong(name, computer)
		return
	}
	p.starts(true)
	turn, tie := p.duelTexts(name)
	p.canWin = true
	p.duelChecks(k, name, turn, tie, w, h, n, computer)
	if p.maybe(0.35) && !computer && k.kit != "othello" {
		p.duelCount(k, name, w, h, n)
	}
	p.beside()
}

// duelTexts asks for what is said of turns and ends.
func (p *play) duelTexts(name [2]string) (turn, tie string) {
	if p.maybe(0.5) {
		turn = p.fresh(playTurnsEn, playTurnsKo)
		p.opt("turn " + strings.Replace(turn, "{}", "{turn}", 1))
		p.ask("whose turn it is stands above, like %[1]s|above it %[1]s or %[2]s, by whose turn it is|it says %[1]s, then %[2]s", "누구 차례인지 %[1]s 처럼|위에 차례대로 %[1]s, %[2]s|차례 표시는 %[1]s", p.quote(strings.Replace(turn, "{}", name[0], 1)), p.quote(strings.Replace(turn, "{}", name[1], 1)))
	}
	if p.maybe(0.6) {
		p.win = p.fresh(playWinnersEn, playWinnersKo)
		p.opt("win " + strings.Replace(p.win, "{}", "{winner}", 1))
		p.ask("the winner gets %[1]s or %[2]s|at the end %[1]s or %[2]s|who wins is told: %[1]s / %[2]s|when won: %[1]s, with the other side's name for the other", "이기면 %[1]s 또는 %[2]s|끝나면 %[1]s / %[2]s|승리하면 %[1]s, 상대가 이기면 %[2]s", p.quote(strings.Replace(p.win, "{}", name[0], 1)), p.quote(strings.Replace(p.win, "{}", name[1], 1)))
	}
	if p.maybe(0.4) {
		tie = p.endText("tie", playTiesEn, playTiesKo, "")
	}
	return
}

// put lets a side move for the k-th time, towards a row of its own.
func (p *play) put(c *check, kit string, side, k int) {
	if kit == "connect4" {
		c.click(p.in("Column "+playInt(side+1), playInt(side+1)+"열"), 1)
		return
	}
	c.click(p.cell(side+1, k), 1)
}

// rowOf lets a side win.
func (p *play) rowOf(kit string, side, w, h, n int) *check {
	c := newCheck("first wins")
	if side == 1 {
		c.Name = "second wins"
	}
	for k := 1; k < n; k++ {
		p.put(c, kit, 0, k)
		p.put(c, kit, 1, k)
	}
	switch {
	case side == 0:
		p.put(c, kit, 0, n)
	case kit == "connect4":
		c.click(p.in("Column 4", "4열"), 1)
		p.put(c, kit, 1, n)
	default:
		c.click(p.cell(3, w), 1)
		p.put(c, kit, 1, n)
	}
	return c
}

func (p *play) duelChecks(k playDuel, name [2]string, turn, tie string, w, h, n int, computer bool) {
	seen := func(i int) string {
		if turn != "" {
			return strings.Replace(turn, "{}", name[i], 1)
		}
		return p.in(name[i]+"’s turn", name[i]+" 차례")
	}
	c := newCheck("a move")
	switch k.kit {
	case "othello":
		c.click(p.cell(h/2, w/2-1), 1)
	case "connect4":
		c.click(p.in("Column 2", "2열"), 1)
	default:
		c.click(p.cell(2, 2), 1)
	}
	next := 1
	if computer {
		next = 0
	}
	p.check(c.text(seen(next)))
	if k.kit == "othello" || computer {
		p.check(newCheck("at first").text(seen(0)))
		return
	}
	if p.win != "" {
		side := p.IntN(2)
		p.check(p.rowOf(k.kit, side, w, h, n).text(strings.Replace(p.win, "{}", name[side], 1)))
		if n > 2 { // one less isn't enough
			c := newCheck("not yet")
			for i := 1; i < n; i++ {
				p.put(c, k.kit, 0, i)
				p.put(c, k.kit, 1, i)
			}
			p.check(c.text(seen(0)).gone(strings.Replace(p.win, "{}", name[0], 1)))
		}
	}
	if tie != "" && k.kit == "tictactoe" && w == 3 && h == 3 && n == 3 {
		c := newCheck("full")
		for _, i := range []int{0, 4, 8, 1, 7, 6, 2, 5, 3} {
			c.click(p.cell(i/3+1, i%3+1), 1)
		}
		p.check(c.text(tie))
	}
}

// duelCount counts what each side has won.
func (p *play) duelCount(k playDuel, name [2]string, w, h, n int) {
	a, b, kept := p.variable(), p.variable(), p.maybe(0.6)
	form := p.of(p.in("{} won|{} points|Cups of {}|{} so far", "{} 이긴 판|{} 점수|{} 우승컵|지금까지 {}"))
	la, lb := strings.Replace(form, "{}", name[0], 1), strings.Replace(form, "{}", name[1], 1)
	p.head = append(p.head, p.hold(kept)+" "+a+" = 0", p.hold(kept)+" "+b+" = 0")
	p.opt(fmt.Sprintf(`on win: if (winner == "%s") %s += 1 else %s += 1`, name[0], a, b))
	p.tail = append(p.tail, "show "+la+" = "+a, "show "+lb+" = "+b)
	p.ask("count the wins of both as %[1]s and %[2]s%[3]s|%[1]s and %[2]s show how many each has won%[3]s", "둘이 이긴 수를 %[1]s, %[2]s(으)로 세기%[3]s|%[1]s / %[2]s: 각자 이긴 횟수%[3]s", p.quote(la), p.quote(lb), p.keptNote(kept))
	side := p.IntN(2)
	c := p.rowOf(k.kit, side, w, h, n)
	if kept {
		c.reload()
	}
	p.check(c.text([2]string{la, lb}[side] + " 1").text([2]string{la, lb}[1-side] + " 0"))
}

// pong is table tennis, against the computer or for two.
func (p *play) pong(name [2]string, computer bool) {
	k := playKit{kit: "pong", takes: "speed faster sky", clock: true}
	p.paced(k)
	if p.maybe(0.6) {
		goal := p.n(2, 15)
		p.opt("goal " + playInt(goal))
		p.ask("first to %[1]d|%[1]d points win|to %[1]d points|who has %[1]d first wins", "%[1]d점 먼저 내면 승리|%[1]d점까지|먼저 %[1]d점|%[1]d점 내기", goal)
	}
	if p.maybe(0.4) {
		p.skyed()
	}
	p.starts(false)
	p.canWin, p.canLose = true, computer
	if p.maybe(0.5) {
		p.win = p.fresh(playWinnersEn, playWinnersKo)
		p.opt("win " + strings.Replace(p.win, "{}", "{winner}", 1))
		p.ask("at the end %[1]s or %[2]s|when won: %[1]s / %[2]s", "끝나면 %[1]s 또는 %[2]s|이기면 %[1]s / %[2]s", p.quote(strings.Replace(p.win, "{}", name[0], 1)), p.quote(strings.Replace(p.win, "{}", name[1], 1)))
		if computer {
			p.parts[len(p.parts)-1] = p.say("when i win it says %[1]s|my win: %[1]s", "내가 이기면 %[1]s|이기면 %[1]s <뜨>", p.quote(strings.Replace(p.win, "{}", name[0], 1)))
		}
	}
	if computer && p.maybe(0.6) {
		p.lose = p.endText("lose", playLosesEn, playLosesKo, "")
	}
	p.check(p.begin(newCheck("at first")).text(name[0] + " 0 : 0 " + name[1]))
	p.check(playMoving(p.begin(newCheck("moves"))))
	p.beside()
}

// skyed asks for what is behind a game.
func (p *play) skyed() {
	en, ko := p.pair(playSkies)
	p.opt("sky " + en)
	p.ask("%[1]s background|background: %[1]s|with %[1]s behind it|backdrop %[1]s", "배경은 %[1]s|%[1]s 배경|배경: %[1]s|뒤는 %[1]s", p.in(en, ko))
}
