package compose

import (
	"fmt"
	"slices"
	"strings"
)

// board draws a game on a board: pairs, lines of two players, mines, lights, tiles, or a grid of the app's own.
func (p *play) board() {
	switch p.IntN(12) {
	case 0, 1, 2:
		p.memory()
	case 3, 4, 5, 6:
		p.line()
	case 7:
		p.mines()
	case 8:
		p.lights()
	case 9:
		p.tiles()
	case 10:
		p.hidden()
	default:
		p.paint()
	}
}

// form is a value as the status shows it.
func (p *play) form(v string, x int) string {
	if f := p.forms[v]; f != "" {
		return strings.Replace(f, "{}", playInt(x), 1)
	}
	return ""
}

var playDecks = []string{"Rome, Oslo, Lima, Cairo, Paris, Delhi, Quito, Bern;로마, 오슬로, 리마, 카이로, 파리, 델리, 서울, 부산", "red, blue, green, pink, gold, black, white, brown;빨강, 파랑, 초록, 분홍, 금색, 검정, 하양, 갈색", "one, two, three, four, five, six, seven, eight;하나, 둘, 셋, 넷, 다섯, 여섯, 일곱, 여덟", "oak, elm, birch, pine, fir, maple, willow, ash;참나무, 소나무, 은행나무, 단풍나무, 버드나무, 잣나무, 벚나무, 대나무", "do, re, mi, fa, so, la, ti;도, 레, 미, 파, 솔, 라, 시", "Mon, Tue, Wed, Thu, Fri, Sat, Sun;월, 화, 수, 목, 금, 토, 일", "Earth, Mars, Venus, Saturn, Jupiter, Neptune;지구, 화성, 금성, 토성, 목성, 해왕성", "flute, drum, harp, cello, horn, viola;피리, 장구, 가야금, 해금, 징, 꽹과리", "rice, soup, bread, tea, cake, salad, stew;밥, 국, 빵, 차, 떡, 나물, 찌개"}

// memory is a game of pairs with its own pictures or words.
func (p *play) memory() {
	p.kitName = "memory"
	p.subject("memory game|pairs game|memory|concentration game|matching cards game|card pairs", "짝맞추기 게임|카드 짝 맞추기|기억력 게임|같은 그림 찾기|메모리 게임")
	n, line := p.n(2, 12), "game memory"
	switch p.IntN(5) {
	case 0: // the game's own pictures
		w, h := p.n(2, 6), 2*p.n(1, 3)
		n = w * h / 2
		line += fmt.Sprintf(" %dx%d", w, h)
		p.boardSize(w, h)
	case 1:
		deck := strings.Split(p.in2(p.of(strings.Join(playDecks, "|"))), ", ")
		p.Shuffle(len(deck), func(i, j int) { deck[i], deck[j] = deck[j], deck[i] })
		n = min(n, len(deck))
		line += ": " + strings.Join(deck[:n], " | ")
		p.ask("cards with the words %s, two of each|pairs of %s|on the cards stands %s|the words: %s", "카드에는 %s (두 장씩)|낱말 카드: %s|카드 글자는 %s", p.list(deck[:n]))
	default:
		list := p.figures(slices.Concat(playHeroes(), playFoods()), n)
		line += ": " + playPics(list)
		p.icon = list[0].pic
		p.ask("cards: %s|pictures %s, two of each|pairs of %s|on the cards %s|with %s to find twice", "그림은 %s|카드 그림: %s|%s 두 장씩|카드에 %s", p.deckSaid(list))
	}
	p.left = n
	p.game = []string{line}
	limit := 0
	if p.maybe(0.25) {
		limit = p.timeLimit()
	}
	p.starts(true)
	p.statusLine("moves left time score", true, 0, false)
	p.canWin, p.canLose = true, limit > 0
	if p.maybe(0.6) {
		p.win = p.endMoves("win", playWinsEn, playWinsKo)
	}
	if p.canLose {
		if limit <= 30 {
			p.ends, p.endWait = "lose", float64(limit)+1.5
		}
		if p.maybe(0.7) {
			p.lose = p.endText("time", playLosesEn, playLosesKo, "")
		}
	}
	c := newCheck("at first")
	if p.statusSeen != "" {
		p.check(c.text(p.statusSeen))
	}
	c = newCheck("one try").click(p.cell(1, 1), 1).click(p.cell(1, 2), 1)
	if f := p.form("moves", 1); f != "" {
		p.check(c.text(f))
	} else if p.statusSeen == "" {
		p.check(c.text(p.in("Moves 1", "시도 1")))
	} else {
		p.check(playChanged(c))
	}
	if n < 4 && !strings.Contains(line, "x") && p.win != "" {
		p.check(p.solveMemory(n).text(p.win))
	}
	p.beside()
	p.lastCheck()
}

// deckSaid names all pictures, most often as they are.
func (p *play) deckSaid(list []playFigure) string {
	if p.maybe(0.5) {
		return strings.ReplaceAll(playPics(list), " | ", ledgerPick(p.gen, " |, |/"))
	}
	return p.many(list)
}

// in2 takes the language's half of "english;korean".
func (p *play) in2(s string) string {
	en, ko, _ := strings.Cut(s, ";")
	return p.in(en, ko)
}

// solveMemory turns all cards over in all pairs, often enough.
func (p *play) solveMemory(n int) *check {
	c := newCheck("all pairs")
	for range 2 {
		for i := range 2 * n {
			for j := range i {
				c.click(p.cell(j/2+1, j%2+1), 1).click(p.cell(i/2+1, i%2+1), 1)
			}
		}
	}
	return c
}

// endMoves asks for the text of an end that may tell the number of moves.
func (p *play) endMoves(how, en, ko string) string {
	text := p.fresh(en, ko)
	put, say, note := text, text, ""
	if p.maybe(0.4) {
		form := fmt.Sprintf(p.of(p.in("%s after {} tries|%s Tries: {}|{} moves - %s|%s It took {}", "%s {}번 만에|{}번에 %s|%s 시도 {}번|%s 모두 {}번 걸림")), text)
		put, say = strings.Replace(form, "{}", "{moves}", 1), strings.Replace(form, "{}", "N", 1)
		note = ledgerPick(p.gen, p.in(" (N is the number of moves)|, N = moves", " (N은 횟수)|, N은 시도 횟수"))
	}
	p.opt(how + " " + put)
	p.ask("when done: %s|at the end it says %s|finished: %s|solved: %s|once all is done %s", "다 하면 %s|끝나면 %s <뜨>|성공하면 %s|완성 문구 %s", p.quote(say)+note)
	return text
}

func (p *play) mines() {
	p.kitName = "minesweeper"
	p.subject("minesweeper|mine sweeping game|mine field game|find the mines game", "지뢰찾기|지뢰 찾기 게임|지뢰밭 게임|폭탄 피하기 퍼즐")
	w, h := p.n(5, 13), p.n(5, 12)
	line, mines := "game minesweeper", 10
	if p.maybe(0.7) {
		line += fmt.Sprintf(" %dx%d", w, h)
		p.boardSize(w, h)
	} else {
		w, h = 9, 9
	}
	p.game = []string{line}
	if p.maybe(0.7) {
		mines = p.n(2, max(3, w*h/5))
		p.opt("mines " + playInt(mines))
		p.ask("%[1]d mines|%[1]d of them hidden|with %[1]d mines|mines: %[1]d", "지뢰 %[1]d개|%[1]d개 숨기기|지뢰는 %[1]d개|숨긴 지뢰 %[1]d", mines)
	} else {
		mines = (2*w*h + 8) / 16
	}
	p.left = mines
	p.starts(true)
	p.statusLine("left time", true, 0, false)
	p.canWin, p.canLose = true, true
	if p.maybe(0.6) {
		p.win = p.endText("win", playWinsEn, playWinsKo, "")
	}
	if p.maybe(0.65) {
		p.lose = p.endText("lose", playLosesEn, playLosesKo, "")
	}
	p.cellsCheck()
	p.beside()
}

// cellsCheck sees what the status says at first, and that a press of a cell does something.
func (p *play) cellsCheck() {
	c := newCheck("first press")
	if p.statusSeen != "" {
		c.text(p.statusSeen)
		if f := p.form("moves", 1); f != "" && p.kitName == "lightsout" {
			p.check(newCheck("pressed").click(p.cell(1, 2), 1).text(f))
		}
	} else {
		playChanged(c.click(p.cell(2, 2), 1))
		if p.lose != "" {
			c.gone(p.lose)
		}
	}
	if p.win != "" {
		p.check(newCheck("not done").gone(p.win))
	}
	p.check(c)
}

func (p *play) lights() {
	p.kitName = "lightsout"
	p.subject("lights out puzzle|lights out|switch off game|lamp puzzle|toggle puzzle", "불 끄기 퍼즐|불끄기 게임|라이츠 아웃|전등 끄기 퍼즐")
	line := "game lightsout"
	if p.maybe(0.75) {
		w, h := p.n(2, 8), p.n(2, 8)
		line += fmt.Sprintf(" %dx%d", w, h)
		p.boardSize(w, h)
	}
	p.game = []string{line}
	p.starts(true)
	p.statusLine("moves", false, 0, false)
	p.canWin = true
	if p.maybe(0.7) {
		p.win = p.endMoves("win", playWinsEn, playWinsKo)
	}
	if p.statusSeen == "" {
		p.check(newCheck("pressed").click(p.cell(1, 2), 1).text(p.in("Moves 1", "누른 횟수 1")))
	} else {
		p.cellsCheck()
	}
	p.beside()
}

// tiles is the sliding puzzle, with numbers or pictures.
func (p *play) tiles() {
	p.kitName = "slide"
	p.subject("sliding puzzle|slide puzzle|15 puzzle|tile sliding game|push the tiles game", "슬라이드 퍼즐|숫자 밀기 퍼즐|15퍼즐|밀어서 맞추기|타일 밀기 게임")
	line := "game slide"
	w, h := p.n(3, 5), p.n(2, 5)
	if p.maybe(0.7) {
		line += fmt.Sprintf(" %dx%d", w, h)
		p.boardSize(w, h)
		if w*h < 13 && p.maybe(0.5) {
			list := p.figures(slices.Concat(playHeroes(), playFoods()), w*h-1)
			line += ": " + playPics(list)
			p.icon = list[0].pic
			p.ask("instead of numbers the pictures %s in this order|tiles: %s, in that order", "숫자 대신 그림 %s 순서로|타일 그림은 차례로 %s", p.deckSaid(list))
		}
	}
	p.game = []string{line}
	p.starts(true)
	p.statusLine("moves time", true, 0, false)
	p.canWin = true
	if p.maybe(0.7) {
		p.win = p.endMoves("win", playWinsEn, playWinsKo)
	}
	c := playChanged(playPress(playPress(newCheck("slides"), "ArrowLeft", 4), "ArrowRight", 1))
	if p.win != "" && w*h > 4 {
		c.gone(p.win)
	}
	p.check(c)
	if p.statusSeen != "" {
		p.check(newCheck("at first").text(p.statusSeen))
	}
	if p.start != p.in("New game", "새 게임") {
		p.check(playChanged(newCheck("again").click(p.start, 1)))
	} else {
		p.start, p.again = p.in("Shuffle", "섞기"), p.in("Shuffle", "섞기")
	}
	p.beside()
}

// hidden hides things in the cells of a grid.
func (p *play) hidden() {
	f, miss := p.figure(playFoods()), p.figure(playFoes())
	w, h := p.n(3, 8), p.n(3, 8)
	n := p.n(2, max(2, min(9, w*h/3)))
	p.icon, p.kitName = f.pic, "hidden"
	p.subject("search game|treasure hunt|hide and seek grid|digging game|find them game", "찾기 게임|보물찾기|숨은 것 찾기|땅파기 게임|칸 뒤집기 게임")
	p.what += p.in(" with "+f.en, "("+f.ko+")")
	p.boardSize(w, h)
	p.ask("%[1]d %[2]s lie hidden in the cells|hidden: %[1]d %[2]s|somewhere are %[1]d %[2]s", "%[2]s %[1]d개가 칸에 숨어 있음|숨긴 것: %[2]s %[1]d개|어딘가에 %[2]s %[1]d개", n, p.in(f.en, f.ko))
	p.ask("a press shows %[1]s where one is, otherwise %[2]s|pressed: %[1]s or, if nothing is there, %[2]s", "누르면 있으면 %[1]s 없으면 %[2]s|눌렀을 때 %[1]s, 빈 곳은 %[2]s", f.pic, miss.pic)
	found, tries := p.fresh(playScoresEn, playScoresKo), ""
	btn := p.fresh(playStartsEn, playStartsKo)
	p.ask("%s counts the found ones|found ones as %s|show %s, that is how many are found", "%s: 찾은 개수|찾은 수는 %s|%s에 찾은 개수 표시", p.named(found))
	tail := []string{fmt.Sprintf("show %s = count(field, it == 3)", found)}
	if p.maybe(0.6) {
		tries = p.fresh(playMovesEn, playMovesKo)
		tail = append(tail, fmt.Sprintf("show %s = count(field, it > 1)", tries))
		p.ask("%s counts the cells pressed|all presses as %s", "%s: 누른 칸 수|누른 칸은 %s", p.named(tries))
	}
	if p.maybe(0.7) {
		p.win = p.fresh(playWinsEn, playWinsKo)
		tail = append(tail, fmt.Sprintf("if count(field, it == 3) == %d: say %s", n, p.win))
		p.ask("all found: %s|when the last one is found it says %s", "다 찾으면 %s|모두 찾으면 %s <뜨>", p.quote(p.win))
	}
	p.ask("button %s hides them anew|%s starts over with new places", "%s 버튼은 새로 숨기기|%s 누르면 다시 숨김", p.named(btn))
	tail = append(tail, fmt.Sprintf("button %s: fillAll(field, 0); scatter(field, 1, %d)", btn, n))
	p.tail = tail
	p.game = []string{fmt.Sprintf("grid field %dx%d = 0", w, h), "tap: if (cell < 2) cell += 2"}
	p.game = append(p.game, fmt.Sprintf(`cell cell == 3 ? "%s" : cell == 2 ? "%s" : ""`, f.pic, miss.pic))
	p.head = append(p.head, fmt.Sprintf("start: scatter(field, 1, %d)", n))
	c := newCheck("all cells")
	for y := range h {
		for x := range w {
			c.click(p.cell(y+1, x+1), 1)
		}
	}
	c.text(found + " " + playInt(n))
	if tries != "" {
		c.text(tries + " " + playInt(w*h))
	}
	if p.win != "" {
		c.text(p.win)
	}
	p.check(c)
	p.check(newCheck("anew").click(p.cell(1, 1), 1).click(p.cell(2, 2), 1).click(btn, 1).text(found + " 0"))
	if p.maybe(0.4) {
		p.rule()
	}
	if p.maybe(0.3) {
		p.theme()
	}
}

// paint is a grid whose cells are coloured.
func (p *play) paint() {
	p.kitName = "paint"
	p.subject("pixel board|painting grid|pattern designer|pixel art board|cell painter|mosaic board", "픽셀 판|칸 칠하기|무늬 그리기 판|픽셀아트 판|모자이크 판|도안 그리기")
	w, h := p.n(3, 12), p.n(3, 10)
	p.boardSize(w, h)
	colors := p.some(strings.TrimSuffix(playColors, "|gold;금색"), p.n(2, 5))
	var en, said []string
	for _, c := range colors {
		a, b, _ := strings.Cut(c, ";")
		en, said = append(en, a), append(said, p.in(a, b))
	}
	kept := p.maybe(0.5)
	grid := fmt.Sprintf("grid cells %dx%d", w, h)
	if kept {
		grid = "saved " + grid
	}
	count, btn := p.fresh("Painted|Filled|Cells done|Coloured|Stitches|Tiles laid", "칠한 칸|채운 칸|코 수|붙인 타일|완성 칸"), p.fresh("Wipe|Empty|Clear all|Unravel|Blank|Scrape off", "지우기|비우기|싹 지우기|풀기|백지로|긁어내기")
	if p.maybe(0.5) { // a press goes on to the next colour
		n := len(en) + 1
		var expr strings.Builder
		for i, c := range en {
			fmt.Fprintf(&expr, `cell == %d ? "%s" : `, i+1, c)
		}
		p.game = []string{grid + " = 0", fmt.Sprintf("tap: cell = (cell + 1) %% %d", n), `cell ""`, "color " + expr.String() + `""`}
		p.ask("each press of a cell goes on: empty, %[1]s, then empty again|pressing goes through %[1]s and back to empty", "누를 때마다 빈칸, %[1]s 순서로 바뀌고 다시 빈칸|누르면 %[1]s 차례로, 그다음 빈칸", strings.Join(said, ", "))
		p.tail = []string{"show " + count + " = count(cells, it > 0)", "button " + btn + ": fillAll(cells, 0)"}
		p.check(newCheck("twice").click(p.cell(1, 1), n).click(p.cell(2, 3), 1).click(p.cell(3, 2), n-1).text(count + " 2"))
	} else {
		label := p.fresh("Colour|Paint|Pen|Thread|Brush", "색|물감|펜|실|붓")
		var opts []string
		for _, c := range said {
			opts = append(opts, title(c))
		}
		var expr strings.Builder
		for i, c := range en {
			fmt.Fprintf(&expr, `cell == "%s" ? "%s" : `, opts[i], c)
		}
		line := p.of("choice|radio")
		p.head = append(p.head, fmt.Sprintf("%s pen %s: %s", line, label, strings.Join(opts, " | ")))
		p.game = []string{grid + ` = ""`, `tap: cell = cell == pen ? "" : pen`, `cell ""`, "color " + expr.String() + `""`}
		kind := p.in("a drop-down list", "목록")
		if line == "radio" {
			kind = p.in("radio buttons", "라디오 버튼")
		}
		p.ask("%[2]s %[1]s with %[3]s; a press paints the cell, the same colour again empties it|choose %[1]s (%[2]s: %[3]s), press cells to paint them, once more with that colour to empty", "%[1]s %[2]s에서 %[3]s 고르고 칸을 누르면 칠하기, 같은 색 또 누르면 비움|%[1]s (%[2]s: %[3]s) 고른 뒤 누르면 색칠, 다시 같은 색이면 지움", p.quote(label), kind, strings.Join(opts, ", "))
		p.tail = []string{"show " + count + ` = count(cells, it != "")`, "button " + btn + `: fillAll(cells, "")`}
		c := newCheck("painted").choose(label, opts[1]).click(p.cell(1, 1), 1).click(p.cell(2, 3), 1).click(p.cell(3, 2), 1).click(p.cell(2, 3), 1)
		if kept {
			c.reload()
		}
		p.check(c.text(count + " 2"))
	}
	p.painted(count, btn, kept)
}

// painted asks for what counts and empties the cells.
func (p *play) painted(count, btn string, kept bool) {
	p.ask("%s counts the painted cells|number of filled cells as %s", "%s: 칠한 칸 수|칠한 칸 수는 %s", p.named(count))
	p.ask("button %s empties all|%s clears the board", "%s 버튼은 모두 비우기|%s 누르면 전부 지움", p.named(btn))
	if kept {
		p.parts = append(p.parts, p.kept(true))
	}
	p.check(newCheck("emptied").click(p.cell(1, 1), 1).click(btn, 1).text(count + " 0"))
	if p.maybe(0.3) {
		p.rule()
	}
	if p.maybe(0.3) {
		p.theme()
	}
}
