package compose

import (
	"fmt"
	"slices"
	"strings"
)

// board draws a game on a board.
func (f *fun) board() {
	if f.maybe(0.04) {
		f.numbers()
		return
	}
	[]func(){f.pairs, f.pairs, f.pairs, f.duel, f.duel, f.duel, f.duel, f.mineField, f.mineField, f.lamps, f.tilePuzzle, f.merge, f.labyrinth, f.labyrinth, f.colours, f.colours, f.cells}[f.IntN(17)]()
}

// Pictures by topic, in the order in which they are taken.
var funDecks = []string{
	"fruits;과일;🍎 🍌 🍇 🍓 🍒 🍑 🍍 🍉 🍋 🥝 🍐 🍊", "vegetables;채소;🥕 🌽 🍅 🥔 🥦 🥒 🧄 🧅 🍆 🥬", "farm animals;농장 동물;🐄 🐖 🐓 🐑 🐎 🦆 🐐 🐕", "pets;반려동물;🐶 🐱 🐹 🐰 🐟 🦜 🐢 🐭", "wild animals;야생 동물;🦁 🐯 🐘 🦒 🦓 🦏 🐊 🐆", "sea animals;바다 동물;🐙 🦀 🐠 🐬 🦈 🐳 🦑 🐡",
	"birds;새;🦉 🦅 🦆 🐧 🦜 🦚 🦩 🐓", "insects;곤충;🐝 🦋 🐞 🐜 🦗 🪲 🐛 🦟", "flowers;꽃;🌹 🌷 🌻 🌸 🌼 🌺 💐 🪷", "weather pictures;날씨 그림;☀️ 🌧️ ❄️ ⚡ 🌪️ 🌈 ☁️ 🌙", "vehicles;탈것;🚗 🚌 🚲 🚂 ✈️ 🚀 🚁 ⛵ 🚒 🚜", "sweets;간식;🍭 🍬 🍫 🍩 🍪 🧁 🍦 🍰",
	"fast food things;패스트푸드;🍕 🍔 🍟 🌭 🌮 🥪 🍗 🥤", "drinks;음료;☕ 🍵 🥛 🍷 🍺 🧃 🥤 🍹", "sports;운동;⚽ 🏀 🎾 🏐 🏓 🏸 🥊 ⛳", "instruments;악기;🎸 🎺 🥁 🎻 🎹 🎷 🪕 🪗", "tools;공구;🔨 🪛 🪚 🔧 🪓 🧲 📏 🔩", "clothes;옷;👕 👖 👗 🧦 🧤 🧣 🎩 👟",
	"school things;학용품;✏️ 📏 📚 🎒 ✂️ 📐 🖍️ 📎", "space things;우주;🚀 🛸 🌍 🌙 ⭐ ☄️ 🪐 🛰️", "christmas things;크리스마스 그림;🎄 🎅 🎁 ⛄ 🔔 🦌 🕯️ ⭐", "halloween things;핼러윈 그림;🎃 👻 🦇 🕷️ 💀 🧙 🧛 🍬", "easter things;부활절 그림;🥚 🐰 🐣 🌷 🐑 🧺 🔔 🌼", "birthday things;생일 그림;🎂 🎁 🎈 🎉 🕯️ 🍰 🥳 🎊",
	"faces;표정;😀 😂 😍 😎 😡 😱 😴 🤔", "hearts;하트;❤️ 🧡 💛 💚 💙 💜 🖤 🤍", "buildings;건물;🏠 🏫 🏥 🏦 🏨 ⛪ 🏰 🏭", "kitchen things;부엌살림;🍳 🔪 🥄 🍽️ 🫖 🥢 🧂 🍶", "jobs;직업;👮 👷 🧑‍🍳 🧑‍🚒 🧑‍🌾 🧑‍🏫 🧑‍⚕️ 🧑‍🚀", "beach things;바닷가 그림;🏖️ 🐚 🦀 🌊 🩴 🕶️ ⛱️ 🏄",
	"winter things;겨울 그림;⛄ ❄️ 🧤 🧣 ⛷️ 🛷 🏂 🧊", "autumn things;가을 그림;🍂 🌰 🎃 🍄 🦔 🌾 🍁 🍇", "baby things;아기 용품;🍼 👶 🧸 🛁 🎠 🐤 🧦 🪀", "toys;장난감;🧸 🪀 🪁 🎲 🧩 🚂 🪆 🎯", "dinosaurs and monsters;괴물;🦖 🦕 🐉 👾 👹 👻 🤖 👽", "garden things;정원 그림;🌱 🌻 🐛 🐝 🪴 🌳 🍅 🐌",
	"bakery things;빵집 그림;🍞 🥐 🥖 🥨 🥯 🍩 🎂 🥧", "wedding things;결혼식 그림;💍 👰 🤵 💐 🎂 🥂 💌 ⛪", "camping things;캠핑 그림;⛺ 🔥 🔦 🎒 🌲 🐻 🌭 🥾", "office things;사무실 그림;💻 📎 📁 ☕ 🖨️ 📞 📌 🖊️", "fairy tale figures;동화 주인공;👸 🤴 🧚 🧜 🧙 🐉 🦄 🐸", "party snacks;파티 음식;🍕 🎂 🍿 🍟 🌭 🍩 🥤 🍉",
	"korean dishes;한식;🍚 🍜 🥟 🍲 🍢 🍙 🥬 🌶️", "traffic signs;표지;🚦 🛑 🚸 ⛔ 🚧 🅿️ 🚫 ♿", "bar drinks;술;🍺 🍷 🍸 🍹 🥂 🥃 🍶 🍾", "card suits and dice;카드와 주사위;♠️ ♥️ ♦️ ♣️ 🃏 🎲 🎰 🎯",
}

// pairs is the memory game.
func (f *fun) pairs() {
	f.kitName, f.name = "memory", f.in("Pairs", "짝 맞추기")
	line, n := "game memory", 8
	game := f.of(f.in("memory|memory game|pairs game|matching pairs|find the pairs|concentration game", "짝 맞추기 게임|카드 짝 맞추기|같은 그림 찾기|메모리 게임|기억력 카드 게임"))
	d := strings.Split(funDecks[f.IntN(len(funDecks))], ";")
	pics := strings.Fields(d[2])
	topic := f.in(d[0], d[1])
	n = f.n(3, len(pics))
	switch f.IntN(8) {
	case 0:
		f.what, n = game, 8
		if f.maybe(0.6) {
			w, h := f.n(2, 6), 2*f.n(1, 3)
			n = w * h / 2
			line += fmt.Sprintf(" %dx%d", w, h)
			f.tell("%[1]dx%[2]d|%[1]d by %[2]d cards|%[1]d x %[2]d cards", "%[1]dx%[2]d|카드 %[1]d x %[2]d|가로 %[1]d장 세로 %[2]d장", w, h)
		}
	case 1, 2: // emoji are given
		f.Shuffle(len(pics), func(i, j int) { pics[i], pics[j] = pics[j], pics[i] })
		list := strings.Join(pics[:n], ledgerPick(f.gen, " |, |"))
		f.what = f.phrase("%[1]s with %[2]s|%[1]s, pictures %[2]s|%[1]s for %[2]s|%[1]s %[2]s", "%[1]s %[2]s|%[2]s %[1]s|%[1]s 그림은 %[2]s", game, list)
	case 3: // words
		deck := strings.Split(f.in2(f.of(strings.Join(playDecks, "|"))), ", ")
		f.Shuffle(len(deck), func(i, j int) { deck[i], deck[j] = deck[j], deck[i] })
		n = f.n(3, len(deck))
		pics = deck
		f.what = f.phrase("%[1]s with the words %[2]s|%[1]s but words instead of pictures: %[2]s|%[1]s, cards say %[2]s", "%[1]s 그림 말고 글자 %[2]s|%[1]s 카드에는 %[2]s|낱말 %[2]s(으)로 하는 %[1]s", game, f.play.list(deck[:n]))
	default:
		f.what = f.phrase("%[1]s with %[3]s %[2]s|%[1]s, %[3]s different %[2]s|%[2]s %[1]s, %[3]s pairs|%[1]s with %[2]s, %[3]s pairs", "%[2]s %[3]s쌍 %[1]s|%[2]s %[1]s, %[3]s쌍|%[2]s %[3]s가지로 하는 %[1]s|%[1]s 그림은 %[2]s %[3]s가지", game, topic, f.small(n))
		f.name = f.label(topic)
	}
	if f.what != game {
		line += ": " + strings.Join(pics[:n], " | ")
		if strings.Contains(d[2], pics[0]) {
			f.icon = pics[0]
		}
	}
	f.left, f.game = n, []string{line}
	if f.maybe(0.25) {
		f.seconds()
	}
	f.starts(true)
	f.above([]string{"moves", "left", "time"}, "", 0)
	f.canWin, f.canLose = true, f.limit > 0
	if f.maybe(0.5) {
		f.win = f.solved()
	}
	if f.canLose && f.maybe(0.5) {
		f.lose = f.closing("time", playKit{})
	}
	if f.limit > 0 && f.limit <= 30 {
		f.ends, f.endWait = "lose", float64(f.limit)+1.5
	}
	f.pairsChecks(n, line)
}

func (f *fun) pairsChecks(n int, line string) {
	if f.statusSeen != "" {
		f.check(newCheck("at first").text(f.statusSeen))
	}
	c := newCheck("one try").click(f.cell(1, 1), 1).click(f.cell(1, 2), 1)
	switch {
	case f.form("moves", 1) != "":
		f.check(c.text(f.form("moves", 1)))
	case f.statusSeen == "":
		f.check(c.text(f.in("Moves 1", "시도 1")))
	default:
		f.check(playChanged(c))
	}
	if n < 4 && !strings.Contains(line, "x") && f.win != "" {
		f.check(f.solveMemory(n).text(f.win))
	}
	f.extras()
	f.lastCheck()
}

// solved asks for the text when all is done, at times with the number of moves.
func (f *fun) solved() string {
	text := f.fresh(playWinsEn, playWinsKo)
	put, said := text, f.text(text)
	if f.maybe(0.35) {
		put += " {moves}"
		said += " " + f.of(f.in("and how many moves|plus the number of moves|with the moves", "하고 몇 번인지|그리고 횟수|뒤에 횟수"))
	}
	f.opt("win " + put)
	f.tell("when done %[1]s|all done: %[1]s|at the end it says %[1]s|%[1]s when solved|then %[1]s|finished: %[1]s", "다 하면 %[1]s|끝나면 %[1]s <뜨>|다 맞추면 %[1]s|성공하면 %[1]s <나>|완성하면 %[1]s 라고", said)
	return text
}

// duel is a board game for two.
func (f *fun) duel() {
	k := playDuels[[]int{0, 0, 0, 1, 1, 2, 2, 3}[f.IntN(8)]]
	f.kitName = k.kit
	names := map[string][2]string{"tictactoe": {"tic tac toe|tic-tac-toe|noughts and crosses|xo game|three in a row", "틱택토|삼목|엑스오 게임"}, "gomoku": {"gomoku|five in a row|five stones", "오목|오목 게임|다섯 개 잇기"},
		"connect4": {"connect four|four in a row with falling discs|drop the discs game", "사목|커넥트 포|동전 떨어뜨려 잇기"}, "othello": {"othello|reversi|turning the stones game", "오델로|리버시|돌 뒤집기"}}[k.kit]
	game := f.of(f.in(names[0], names[1]))
	f.name = f.in(map[string]string{"tictactoe": "Tic-tac-toe", "gomoku": "Five in a row", "connect4": "Connect four", "othello": "Othello"}[k.kit], map[string]string{"tictactoe": "틱택토", "gomoku": "오목", "connect4": "사목", "othello": "오델로"}[k.kit])
	f.game = []string{"game " + k.kit}
	name := [2]string{"X", "O"}
	computer := k.kit != "gomoku" && k.kit != "othello" && f.maybe(0.3)
	f.what = game
	if k.kit != "tictactoe" || f.maybe(0.75) {
		var said, put [2]string
		said, put, name = f.sides()
		f.game = append(f.game, "players "+put[0]+" | "+put[1])
		f.name = f.in(name[0]+" and "+funLower(name[1]), josa(name[0], "과 ", "와 ")+name[1])
		if strings.Contains(game, "with") || f.maybe(0.5) {
			f.what = f.phrase("%[1]s, %[2]s against %[3]s|%[1]s: %[2]s vs %[3]s|%[1]s, %[2]s and %[3]s", "%[2]s 대 %[3]s %[1]s|%[2]s(과) %[3]s %[1]s|%[2]s vs %[3]s %[1]s", game, said[0], said[1])
		} else {
			f.what = f.phrase("%[1]s with %[2]s and %[3]s|%[1]s but %[2]s against %[3]s|%[1]s for %[2]s and %[3]s", "%[2]s(이랑) %[3]s(이) 하는 %[1]s|%[2]s 먼저 그다음 %[3]s %[1]s|%[1]s인데 %[2]s 대 %[3]s 대결", game, said[0], said[1])
		}
	}
	w, h, n := f.duelSize(k)
	if computer {
		f.opt("computer")
		f.tell("the computer plays %[1]s|%[1]s is the computer|against the computer (%[1]s)|i play against the machine, it takes %[1]s", "컴퓨터가 %[1]s|%[1]s 쪽은 컴퓨터|컴퓨터랑 하는데 컴퓨터가 %[1]s", funLower(name[1]))
	} else if f.maybe(0.3) {
		f.tell("two players|for two on one phone|we take turns|two people", "둘이서 번갈아|2인용|한 화면에서 둘이", 0)
	}
	f.starts(true)
	turn, tie := f.duelSays(name)
	f.canWin = true
	f.duelChecks(k, name, turn, tie, w, h, n, computer)
	switch {
	case !computer && k.kit != "othello" && f.maybe(0.35):
		f.duelWins(k, name, w, h, n)
	case f.maybe(0.5):
		f.extras()
	}
}

// duelSays asks for what is said of turns and ends.
func (f *fun) duelSays(name [2]string) (turn, tie string) {
	if f.maybe(0.35) {
		turn = f.fresh("{} to move|{}, your turn|now {}|{} plays|your move, {}|{} is next", "{} 차례예요|지금은 {}|{} 둘 차례|이번엔 {}|다음: {}|{} 차례")
		turn = f.label(turn)
		f.opt("turn " + strings.Replace(turn, "{}", "{turn}", 1))
		f.tell("shows whose turn like %[1]s|whose turn it is as %[1]s|on top %[1]s and so on", "누구 차례인지 %[1]s 식으로|위에 %[1]s 처럼 차례 표시|차례는 %[1]s 이렇게", f.quote(strings.Replace(turn, "{}", name[f.IntN(2)], 1)))
	}
	if f.maybe(0.5) {
		f.winner(name)
	}
	if f.maybe(0.35) {
		tie = f.fresh(playTiesEn, playTiesKo)
		f.opt("tie " + tie)
		f.tell("a draw says %[1]s|%[1]s if nobody wins|full board: %[1]s|tie is %[1]s", "비기면 %[1]s|무승부는 %[1]s <뜨>|꽉 차면 %[1]s|비겼을 때 %[1]s", f.text(tie))
	}
	return
}

// duelWins counts what each side has won.
func (f *fun) duelWins(k playDuel, name [2]string, w, h, n int) {
	a, b, kept := f.variable(), f.variable(), f.maybe(0.6)
	f.head = append(f.head, f.hold(kept)+" "+a+" = 0", f.hold(kept)+" "+b+" = 0")
	f.opt(fmt.Sprintf(`on win: if (winner == "%s") %s += 1 else %s += 1`, name[0], a, b))
	f.tail = append(f.tail, "show "+name[0]+" = "+a, "show "+name[1]+" = "+b)
	f.tell("count how many games each side won%[1]s|wins of both counted below%[1]s|below it who won how often%[1]s|keep score of the games for both%[1]s", "각자 이긴 횟수 세기%[1]s|아래에 둘이 이긴 판 수%[1]s|누가 몇 번 이겼는지%[1]s|승수 기록%[1]s", f.keeps(kept))
	side := f.IntN(2)
	c := f.rowOf(k.kit, side, w, h, n)
	if kept {
		c.reload()
	}
	f.check(c.text([2]string{name[0], name[1]}[side] + " 1"))
}

func (f *fun) mineField() {
	f.kitName = "minesweeper"
	bad := f.of(f.in("mines|mines|bombs|wasp nests|dog piles|scorpions|snakes|sea mines|thin ice spots|crocodiles|nettles|sharks|traps|sleeping bears|lego bricks", "지뢰|지뢰|폭탄|벌집|개똥|전갈|뱀|기뢰|살얼음|악어|덫|상어|잠자는 곰|레고 조각|구덩이"))
	w, h, mines := 9, 9, 10
	line := "game minesweeper"
	f.what = f.phrase("minesweeper|minesweeper like on windows|the mine game|minesweeper but with %[1]s|find the %[1]s, minesweeper style|don't step on the %[1]s, like minesweeper", "지뢰찾기|지뢰찾기 게임|%[1]s 찾기 게임 지뢰찾기처럼|지뢰 대신 %[1]s 나오는 지뢰찾기|옛날 윈도우 지뢰찾기", bad)
	f.name, f.icon = f.in("Minesweeper", "지뢰찾기"), "🚩"
	if f.maybe(0.6) {
		w, h = f.n(5, 13), f.n(5, 12)
		if f.maybe(0.7) {
			h = min(w, 12)
			w = h
		}
		line += fmt.Sprintf(" %dx%d", w, h)
		f.tell("%[1]dx%[2]d|%[1]d by %[2]d|%[1]d x %[2]d field|a %[1]d by %[2]d board", "%[1]dx%[2]d|판은 %[1]dx%[2]d|%[1]d×%[2]d 칸|가로 %[1]d 세로 %[2]d", w, h)
	}
	f.game = []string{line}
	if f.maybe(0.65) || w*h != 81 {
		mines = f.n(3, max(4, w*h/6))
		f.opt("mines " + playInt(mines))
		if !strings.Contains(f.what, bad) {
			bad = f.in("mines", "지뢰")
		}
		f.tell("%[1]s %[2]s|%[1]s %[2]s hidden|%[1]s %[2]s in it|with %[1]s %[2]s", "%[2]s %[1]s개|%[2]s %[1]s개 숨김|%[2]s은(는) %[1]s개", f.small(mines), bad)
	}
	f.left = mines
	f.starts(true)
	f.above([]string{"left", "time"}, "", 0)
	f.canWin, f.canLose = true, true
	if f.maybe(0.45) {
		f.win = f.closing("win", playKit{})
	}
	if f.maybe(0.5) {
		f.lose = f.closing("lose", playKit{})
	}
	f.cellsCheck()
	f.extras()
}

func (f *fun) lamps() {
	f.kitName = "lightsout"
	f.what = f.of(f.in("lights out|lights out puzzle|switch all the lamps off puzzle|lights off game|puzzle where a press flips the neighbours too", "불 끄기 퍼즐|라이츠 아웃|불끄기 게임|누르면 옆칸까지 바뀌는 불 끄기 퍼즐|전등 다 끄기 게임"))
	f.name, f.icon = f.in("Lights out", "불 끄기"), "💡"
	line := "game lightsout"
	if f.maybe(0.7) {
		w, h := f.n(2, 8), f.n(2, 8)
		if f.maybe(0.7) {
			h = w
		}
		line += fmt.Sprintf(" %dx%d", w, h)
		f.tell("%[1]dx%[2]d|%[1]d by %[2]d|%[1]d by %[2]d lamps|%[1]d x %[2]d", "%[1]dx%[2]d|%[1]d×%[2]d 칸|전등 %[1]dx%[2]d|판 %[1]dx%[2]d", w, h)
	}
	f.game = []string{line}
	f.starts(true)
	f.above([]string{"moves"}, "", 0)
	f.canWin = true
	if f.maybe(0.55) {
		f.win = f.solved()
	}
	if f.statusSeen == "" {
		f.check(newCheck("pressed").click(f.cell(1, 2), 1).text(f.in("Moves 1", "누른 횟수 1")))
	} else {
		f.cellsCheck()
	}
	f.extras()
}

func (f *fun) tilePuzzle() {
	f.kitName = "slide"
	f.what = f.of(f.in("sliding puzzle|slide puzzle|15 puzzle|push the tiles puzzle|sliding tiles|number tiles to push in order", "슬라이드 퍼즐|숫자 밀기 퍼즐|15퍼즐|타일 밀기|밀어서 맞추는 퍼즐"))
	f.name, f.icon = f.in("Sliding puzzle", "밀기 퍼즐"), "🧩"
	line, w, h := "game slide", 4, 4
	if f.maybe(0.75) {
		w = f.n(3, 5)
		h = w
		if f.maybe(0.3) {
			h = f.n(2, 5)
		}
		line += fmt.Sprintf(" %dx%d", w, h)
		f.tell("%[1]dx%[2]d|%[1]d by %[2]d|%[1]d x %[2]d tiles", "%[1]dx%[2]d|%[1]d×%[2]d|판은 %[1]dx%[2]d", w, h)
		if w*h < 13 && f.maybe(0.5) {
			list := f.figures(slices.Concat(playHeroes(), playFoods()), w*h-1)
			line += ": " + playPics(list)
			f.icon = list[0].pic
			f.tell("not numbers but %[1]s|with pictures %[1]s in that order|tiles %[1]s", "숫자 말고 %[1]s|그림은 %[1]s 순서로|타일은 %[1]s", strings.ReplaceAll(playPics(list), " | ", ledgerPick(f.gen, " |, |")))
		}
	}
	f.game = []string{line}
	f.starts(true)
	f.above([]string{"moves", "time"}, "", 0)
	f.canWin = true
	if f.maybe(0.5) {
		f.win = f.solved()
	}
	f.check(playChanged(playPress(playPress(newCheck("slides"), "ArrowLeft", 4), "ArrowRight", 1)))
	if f.statusSeen != "" {
		f.check(newCheck("at first").text(f.statusSeen))
	}
	if f.start == f.in("New game", "새 게임") {
		f.start = f.in("Shuffle", "섞기")
		f.again = f.start
	} else {
		f.check(playChanged(newCheck("again").click(f.start, 1)))
	}
	f.extras()
}
