package compose

import (
	"fmt"
	"strings"
)

// funKitOf is what the ready game of that name can do.
func funKitOf(name string) playKit {
	for _, k := range playKits {
		if k.kit == name {
			return k
		}
	}
	return playKit{kit: name}
}

// soloBoard asks for a square board, most often.
func (f *fun) soloBoard(k playKit) {
	w, h := f.n(k.size[0], k.size[1]), f.n(k.size[2], k.size[3])
	if f.maybe(0.7) {
		w = min(w, h)
		h = w
	}
	if k.kit == "maze" {
		w, h = w|1, h|1
	}
	f.w, f.h = w, h
	f.game[0] += fmt.Sprintf(" %dx%d", w, h)
	f.tell("%[1]dx%[2]d|%[1]d by %[2]d|%[1]d x %[2]d squares|board %[1]dx%[2]d", "%[1]dx%[2]d|판은 %[1]dx%[2]d|%[1]d×%[2]d 칸|가로 %[1]d 세로 %[2]d", w, h)
}

// merge is 2048.
func (f *fun) merge() {
	k := funKitOf("2048")
	f.kitName, f.name, f.icon = k.kit, f.in("2048", "2048 퍼즐"), "🔢"
	f.what = f.of(f.in("2048|2048 game|the number game where equal tiles join|2048 like the app|2048 puzzle", "2048 게임|2048|같은 숫자 합치는 게임|2048 퍼즐|숫자 합치기 게임"))
	f.game = []string{"game 2048"}
	if f.maybe(0.6) {
		f.soloBoard(k)
	}
	goal := 0
	if f.maybe(0.5) {
		goal = 1 << f.n(4, 12)
		f.opt("goal " + playInt(goal))
		f.tell("%[1]d is enough to win|a %[1]d wins|until %[1]d|goal %[1]d|won with the %[1]d tile", "%[1]d 만들면 승리|목표 %[1]d|%[1]d까지|%[1]d 타일 나오면 이김", goal)
	}
	f.starts(true)
	f.above([]string{"score", "best", "moves"}, "", 0)
	f.canWin = true
	if f.maybe(0.5) {
		f.win = f.closing("win", k)
	}
	f.check(playChanged(playPress(playPress(newCheck("moves"), "ArrowUp", 1), "ArrowDown", 1)))
	if f.statusSeen != "" {
		f.check(newCheck("at first").text(f.statusSeen))
	}
	f.extras()
}

// labyrinth is a maze.
func (f *fun) labyrinth() {
	k := funKitOf("maze")
	f.kitName = "maze"
	who, what, _ := f.cast()
	f.game = []string{"game maze"}
	f.name = f.in("Maze", "미로")
	h, t := f.fig(who), f.fig(what)
	if !f.ko() && h != who.pic {
		h = funAn(h)
	}
	switch f.IntN(4) {
	case 0:
		f.what = f.of(f.in("maze|maze game|labyrinth to walk through|find the way out game", "미로 게임|미로 찾기|미로 탈출 게임|길 찾기 미로"))
		f.icon = "🌀"
	case 1:
		f.what = f.phrase("maze with %[1]s|%[1]s lost in a maze|get %[1]s through the maze|maze game, i am %[1]s", "%[1]s 미로 찾기|%[1]s(이) 길 찾는 미로 게임|미로에 갇힌 %[1]s 탈출 게임", h)
	default:
		f.what = f.phrase("maze, %[1]s looks for the %[2]s|%[1]s in a maze on the way to the %[2]s|lead %[1]s through a maze to its %[2]s|labyrinth where %[1]s has to reach the %[2]s|%[1]s wants its %[2]s, maze game", "%[1]s(이) %[2]s 찾아가는 미로|미로에서 %[1]s(을) %[2]s까지 데려가는 게임|%[1]s 미로 찾기, 도착점은 %[2]s|%[2]s 찾는 %[1]s 미로 게임", h, t)
		f.game = append(f.game, "food "+what.pic)
	}
	if !strings.Contains("🌀", f.icon) || f.icon == "" {
		f.game = append(f.game, "player "+who.pic)
		f.icon, f.name = who.pic, f.in(who.en+" maze", who.ko+" 미로")
	}
	if f.maybe(0.5) {
		f.soloBoard(k)
	}
	if f.maybe(0.3) {
		f.seconds()
	}
	f.starts(true)
	f.above([]string{"moves", "time"}, "", 0)
	f.canWin, f.canLose = true, f.limit > 0
	if f.maybe(0.5) {
		f.win = f.solved()
	}
	if f.canLose && f.maybe(0.6) {
		f.lose = f.closing("time", playKit{})
		if f.limit <= 30 {
			f.ends, f.endWait = "lose", float64(f.limit)+1.5
		}
	}
	f.firstCheck(k)
	f.extras()
	f.lastCheck()
}

// colours is the game of repeating a row.
func (f *fun) colours() {
	k := funKitOf("simon")
	f.kitName, f.name, f.icon = "simon", f.in("Simon", "사이먼"), "🚥"
	f.game = []string{"game simon"}
	f.what = f.of(f.in("simon|simon says with colours|repeat the colours game|simon memory game|lights that i must repeat|colour sequence game", "사이먼 게임|불빛 순서 외우기|색깔 순서 따라 누르기|순서 기억 게임|반짝이는 순서 외우는 게임"))
	if f.maybe(0.45) {
		n := 4
		if f.maybe(0.3) {
			n = 6
			f.game[0] += " 3x2"
		}
		list := f.figures(playFoods(), n)
		f.game[0] += ": " + playPics(list)
		f.icon = list[0].pic
		f.tell("with %[1]s instead of colours|fields are %[1]s|pictures %[1]s|not colours but %[1]s", "색 대신 %[1]s|칸은 %[1]s|그림은 %[1]s|%[1]s(으)로", f.figs(list))
	}
	_, _, goal := f.ruled(k, "")
	f.starts(false)
	f.above([]string{"score", "best"}, "", 0)
	f.outcomes(k, goal, 0, 0)
	f.firstCheck(k)
	f.extras()
}

// numbers is sudoku.
func (f *fun) numbers() {
	f.kitName, f.name, f.icon = "sudoku", f.in("Sudoku", "스도쿠"), "🔢"
	f.game = []string{"game sudoku"}
	f.what = f.of(f.in("sudoku|a new sudoku each time|sudoku puzzle|sudoku to play on the screen|number puzzle sudoku|daily sudoku|sudoku 9x9", "스도쿠|스도쿠 퍼즐|할 때마다 새로운 스도쿠|숫자 퍼즐 스도쿠|스도쿠 게임"))
	f.starts(true)
	f.canWin = true
	f.above([]string{"left", "time"}, "", 0)
	f.statusSeen = ""
	if f.maybe(0.6) {
		f.win = f.closing("win", playKit{})
	}
	if f.start == f.in("New game", "새 게임") {
		f.start, f.again = "", ""
	}
	c := newCheck("at first")
	if f.win != "" {
		f.check(c.gone(f.win))
	}
	before := len(f.checks)
	[]func(){f.greeting, f.house, f.highList, f.memo}[f.IntN(4)]()
	if len(f.checks) == before && f.win == "" {
		f.house()
	}
	if f.start != "" {
		f.check(playChanged(newCheck("another").click(f.start, 1)))
	}
	if f.maybe(0.4) {
		f.dress()
	}
}

// cells is the game of life.
func (f *fun) cells() {
	k := funKitOf("life")
	f.kitName, f.name, f.icon = "life", f.in("Game of life", "생명 게임"), "🦠"
	f.game = []string{"game life"}
	f.what = f.of(f.in("game of life|conway's game of life|conway life|cells that live and die, game of life", "라이프 게임|콘웨이 생명 게임|생명 게임|세포 생명 게임"))
	if f.maybe(0.6) {
		f.soloBoard(k)
	}
	f.paces(k)
	f.starts(false)
	f.firstCheck(k)
	f.extras()
}
