package compose

import (
	"fmt"
	"math"
	"strings"
)

// ending asks for the texts of the end, and reckons what comes when nobody does anything.
func (p *play) ending(k playKit, lives float64, limit, goal int, speed float64) {
	p.canWin = k.wins || goal > 0
	p.canLose = k.kit != "life" && k.kit != "2048" && (k.kit != "maze" || limit > 0)
	timed := limit > 0 || k.kit == "whack" || k.kit == "pop"
	if p.canWin && p.maybe(0.6) {
		p.win = p.endText("win", playWinsEn, playWinsKo, k.values)
	}
	if p.canLose && p.maybe(0.65) {
		name := "lose"
		if timed && lives == 0 {
			name = "time"
		}
		p.lose = p.endText(name, playLosesEn, playLosesKo, k.values)
	}
	p.idle(k, lives, limit, speed)
}

// endText asks for the text of an end; some tell the score too.
func (p *play) endText(how, en, ko, values string) string {
	text := p.fresh(en, ko)
	put, say, note := text, text, ""
	if strings.Contains(values, "score") && p.maybe(0.4) {
		form := p.of(p.in("%s {} points|%s Score: {}|%s You got {}|{}! %s|%s That makes {}|%s ({})", "%s {}점|%s 점수 {}|%s 모두 {}개|%s {}점이에요|%s ({}점)|최종 {}: %s"))
		form = fmt.Sprintf(form, text)
		put = strings.Replace(form, "{}", "{score}", 1)
		say = strings.Replace(form, "{}", "N", 1)
		note = ledgerPick(p.gen, p.in(" (N is the score)| with the score for N|, N = score", " (N은 점수)|, N 자리에 점수| (N=점수)"))
	}
	option := how
	if how == "time" {
		option = "lose"
	}
	if how != "tie" && p.maybe(0.12) {
		put, say = "{name}: "+put, p.in("NAME: ", "OO: ")+say
		note += p.nameNote()
		p.loseNamed = p.loseNamed || option == "lose"
	}
	p.opt(option + " " + put)
	q := p.quote(say) + note
	switch how {
	case "win":
		p.ask("when won: %s|if i win it says %s|winning text %s|%s at the win|after a win %s|won: %s", "이기면 %s|성공하면 %s <뜨>|이겼을 때 %s|승리 문구 %s|성공 글은 %s|이기면 나올 말: %s", q)
	case "time":
		p.ask("when the time is up %s|at the end it says %s|time over: %s|finally %s", "시간이 끝나면 %s|끝나면 %s <뜨>|시간 종료 때 %s|마지막에 %s", q)
	case "tie":
		p.ask("a draw says %s|if nobody wins %s|draw: %s|tie text %s|%s when it's a draw", "비기면 %s|무승부면 %s <뜨>|비겼을 때 %s|무승부 문구 %s", q)
	default:
		p.ask("when lost: %s|losing text %s|if it goes wrong it says %s|%s at the end of a lost game|game over text: %s|lost: %s", "지면 %s|실패하면 %s <뜨>|졌을 때 %s|실패 문구 %s|끝나면 %s|지면 나올 말: %s", q)
	}
	return text
}

// nameNote asks for the field whose name a text tells.
func (p *play) nameNote() string {
	x := p.in("NAME", "OO")
	if p.who != "" {
		return p.fmtof(p.in(" with %s for %s|, %[2]s being what is in %[1]s", " (%[2]s: %[1]s 칸에 적은 것)|, %[2]s 자리엔 %[1]s 칸의 글"), p.quote(p.who), x)
	}
	p.who = p.fresh(playWhoEn, playWhoKo)
	line := "text name " + p.who
	kept := p.maybe(0.4)
	if kept {
		line = "saved " + line
	}
	p.head = append(p.head, line)
	return p.fmtof(p.in(", %[2]s from a text field %[1]s%[3]s| (there is a text field %[1]s for the %[2]s%[3]s)", " (글 칸 %[1]s에 적은 이름이 %[2]s%[3]s)|, 이름은 글 칸 %[1]s에서%[3]s"), p.quote(p.who), x, p.keptNote(kept))
}

// idle reckons how long it takes to lose by doing nothing, or leaves it.
func (p *play) idle(k playKit, lives float64, limit int, speed float64) {
	pace, wait := max(0.2, speed)/5, 0.0
	one := max(1, lives)
	switch k.kit {
	case "snake":
		w := p.w
		if w == 0 {
			w = 15
		}
		wait = one*float64(w-w/2)/max(1, 6*pace) + 1
	case "dodge":
		wait = 8 + one*18/pace
	case "catch":
		if limit == 0 {
			wait = (8 + one*2.5) / pace
		}
	case "flappy":
		wait = 4 + one*2
	case "jump":
		wait = 4 + 2/pace + one*2.5/math.Sqrt(pace)
	case "pop":
		wait = 31
	case "whack":
		wait = 31
		if lives > 0 {
			wait = one/speed + 3
		}
	case "shooter":
		wait = 12 + one*22/pace
	}
	if limit > 0 && (wait == 0 || k.kit == "pop" || k.kit == "whack" || float64(limit)+1 < wait) {
		wait = float64(limit) + 1.5
	}
	if wait > 0 && wait <= 25 && p.canLose {
		p.ends, p.endWait = "lose", wait
	}
}

// firstCheck starts the game: what it says at first, and that it moves.
func (p *play) firstCheck(k playKit) {
	c := p.begin(newCheck("begins"))
	switch {
	case p.statusSeen != "":
		c.text(p.statusSeen)
	case k.kit == "2048":
		p.check(playChanged(playPress(playPress(newCheck("moves"), "ArrowUp", 1), "ArrowDown", 1)))
	case k.kit == "maze":
		p.check(playPress(playPress(newCheck("walks"), "ArrowRight", 1), "ArrowDown", 1).gone(p.in("Moves 0", "이동 0")))
	case k.kit == "simon" || k.kit == "reaction":
		playChanged(c)
	case k.kit == "tetris":
		playChanged(playPress(c, "ArrowDown", 1))
	default:
		playMoving(c)
	}
	if p.win != "" {
		c.gone(p.win)
	}
	if p.lose != "" {
		c.gone(p.lose)
	}
	if len(c.See) > 0 {
		p.check(c)
	}
	if k.kit == "reaction" {
		p.reactionChecks()
	}
	if k.kit == "life" && p.statusSeen == "" {
		p.check(playChanged(newCheck("one step").click(p.in("Step", "한 세대"), 1)))
	}
	if k.kit == "maze" && len(p.status) == 1 && p.status[0] == "moves" {
		p.check(playPress(playPress(newCheck("walks"), "ArrowRight", 1), "ArrowDown", 1).gone(p.statusSeen))
	}
	if k.kit == "tetris" && p.lose != "" {
		p.check(playPress(p.begin(newCheck("to the top")), "Space", 50).text(p.lose))
	}
}

func (p *play) reactionChecks() {
	if p.lose != "" {
		p.check(p.begin(newCheck("too early")).click(p.in("Wait for green", "초록이 되면"), 1).text(p.lose))
	}
	if p.win != "" {
		p.check(p.begin(newCheck("in time")).wait(6).click(p.in("Press now!", "지금!"), 1).text(p.win))
	}
}

// lastCheck waits until the game is lost.
func (p *play) lastCheck() {
	if p.endWait == 0 || p.lose == "" {
		return
	}
	c := newCheck("ends")
	if p.loseNamed {
		c.fill(p.who, p.in("Zuzu", "봄이"))
	}
	p.begin(c).wait(p.endWait)
	if p.loseNamed && !p.canWin {
		c.text(p.in("Zuzu: ", "봄이: "))
	}
	if p.win != "" {
		pressAny(c, p.lose, p.win)
	} else {
		c.text(p.lose)
	}
	p.check(c)
}

// beside adds things of the app's own around the game.
func (p *play) beside() {
	all := []func(){p.rounds, p.player, p.rule, p.beeps, p.theme}
	if p.kitName != "life" && p.kitName != "rps" && p.kitName != "othello" {
		all = append(all, p.shown)
	}
	if p.maybe(0.6) {
		all = append(all, p.second)
	}
	if p.canLose && p.kitName != "reaction" {
		all = append(all, func() { p.counted("lose") })
	}
	if p.canWin {
		all = append(all, func() { p.counted("win") })
	}
	if p.canWin && p.canLose {
		all = append(all, p.bet)
	}
	if p.scores() {
		all = append(all, p.cheer, p.cheer)
		if p.canLose {
			all = append(all, p.logged)
		}
	}
	p.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := []int{0, 0, 1, 1, 1, 2, 2, 3}[p.IntN(8)]
	if p.sparse {
		n = p.n(0, 1)
	}
	for _, f := range all[:n] {
		f()
	}
	if p.counters > 0 && p.maybe(0.3) {
		p.wipe()
	}
}

// scores reports whether the game counts a score.
func (p *play) scores() bool {
	return !strings.Contains("rps othello dodge reaction maze life hanoi memory hangman wordle baseball tictactoe gomoku connect4 lightsout slide minesweeper sudoku typing", p.kitName)
}

// variable names a counter.
func (p *play) variable() string {
	p.counters++
	return string("nmkqrtu"[p.counters-1])
}

// rounds counts how often the game was started.
func (p *play) rounds() {
	label, n := p.fresh(playRoundsEn, playRoundsKo), p.variable()
	kept := p.maybe(0.6)
	p.head = append(p.head, p.hold(kept)+" "+n+" = 0")
	p.opt("on start: " + n + " += 1")
	p.tail = append(p.tail, "show "+label+" = "+n)
	p.ask("%[1]s counts the starts%[2]s|count how often it was started as %[1]s%[2]s|show %[1]s, one more at every start%[2]s", "%[1]s: 시작한 횟수%[2]s|시작할 때마다 %[1]s 하나 올리기%[2]s|%[1]s에 몇 번 시작했는지%[2]s", p.named(label), p.keptNote(kept))
	times := p.n(2, 4)
	if p.kitName == "life" {
		times = 1 // the button stops it then
	}
	c := newCheck("starts").click(p.start, 1)
	if times > 1 {
		c.click(p.again, times-1)
	}
	if kept && p.maybe(0.5) {
		c.reload()
	}
	p.check(c.text(label + " " + playInt(times)))
}

func (p *play) keptNote(kept bool) string {
	if !kept {
		return ""
	}
	return ledgerPick(p.gen, p.in(" (saved)|, kept after closing| and remember it|, stored", " (저장)|, 꺼도 남게| 그리고 저장|, 기억하기"))
}

// counted counts games won or lost.
func (p *play) counted(how string) {
	label := p.fresh(playWonEn, playWonKo)
	en, ko := "won games", "이긴 판"
	if how == "lose" {
		delete(p.used, strings.ToLower(label))
		label = p.fresh(playLostEn, playLostKo)
		en, ko = "lost games", "진 판"
	}
	n, kept := p.variable(), p.maybe(0.6)
	p.head = append(p.head, p.hold(kept)+" "+n+" = 0")
	p.opt("on " + how + ": " + n + " += 1")
	p.tail = append(p.tail, "show "+label+" = "+n)
	p.ask("%[1]s counts the %[2]s%[3]s|count the %[2]s as %[1]s%[3]s|show the number of %[2]s, called %[1]s%[3]s", "%[1]s: %[2]s 세기%[3]s|%[2]s 수를 %[1]s에 표시%[3]s|%[1]s에 %[2]s 개수%[3]s", p.named(label), p.in(en, ko), p.keptNote(kept))
	if how == p.ends && (p.kitName != "catch" || p.endWait < 60) {
		c := p.filled(newCheck("counted"))
		p.begin(c).wait(p.endWait)
		if kept && p.maybe(0.5) {
			c.reload()
		}
		p.check(c.text(label + " 1"))
	} else if p.maybe(0.5) {
		p.check(p.begin(newCheck("none yet")).text(label + " 0"))
	}
}

// filled fills the fields that a check needs.
func (p *play) filled(c *check) *check {
	for _, f := range p.fields {
		f(c)
	}
	return c
}

// shown shows a value of the game below it.
func (p *play) shown() {
	list := []string{"time"}
	if p.scores() {
		list = []string{"score", "best"}
	} else if strings.Contains("maze lightsout slide memory", p.kitName) {
		list = []string{"moves"}
	} else if strings.Contains("reaction hangman wordle baseball tictactoe gomoku connect4 typing", p.kitName) {
		list = []string{"moves"}
		if p.kitName == "reaction" {
			return
		}
	}
	v := list[p.IntN(len(list))]
	if p.limit > 0 && p.maybe(0.3) {
		v = "time"
	}
	label := p.fresh(playValues[v][0], playValues[v][1])
	p.tail = append(p.tail, "show "+label+" = "+v)
	p.ask("below it %[1]s with %[2]s|under the board show %[2]s as %[1]s|also %[1]s (%[2]s) below", "아래에 %[1]s: %[2]s|밑에 %[2]s 표시, 이름은 %[1]s|%[1]s (%[2]s) 아래에도", p.named(label), p.in(playMeans[v][0], playMeans[v][1]))
	p.check(newCheck("shown").text(label + " 0"))
}

// player asks for a name and greets.
func (p *play) player() {
	if p.who != "" {
		return
	}
	label, greet, kept := p.fresh(playWhoEn, playWhoKo), p.of(p.in(playGreetsEn, playGreetsKo)), p.maybe(0.5)
	line := "text name " + label
	if kept {
		line = "saved " + line
	}
	p.head = append(p.head, line, "say "+strings.Replace(greet, "{}", "{name}", 1))
	x := p.in("NAME", "OO")
	p.ask("a text field %[1]s; above the game it says %[2]s with that name%[3]s|ask for %[1]s and show %[2]s with the name above%[3]s|field %[1]s, then %[2]s stands on top, with what was typed%[3]s", "글 칸 %[1]s, 위에 그 이름으로 %[2]s%[3]s|%[1]s 적으면 위에 %[2]s (그 이름) <뜨>%[3]s|%[1]s 입력 칸이 있고 게임 위에 그 이름 넣어 %[2]s%[3]s", p.named(label), p.quote(strings.Replace(greet, "{}", x, 1)), p.keptNote(kept))
	who := p.of(p.in("Zuzu|Marlo|Big Jo|Tamsin", "홍길동|다람이|봄이|큰별"))
	c := newCheck("greets").fill(label, who)
	if kept && p.maybe(0.6) {
		c.reload()
	}
	p.check(c.text(strings.Replace(greet, "{}", who, 1)))
}

// rule puts a text above the game.
func (p *play) rule() {
	text := p.fresh(playRulesEn, playRulesKo)
	p.head = append(p.head, "say "+text)
	p.ask("above it the text %s|a line %s at the top of the page|write %s over the game", "맨 위에 %s (이)라고 쓰기|위에 글 %s|게임 위에 %s 문장", p.quote(text))
	p.check(newCheck("rule").text(text))
}

func (p *play) beeps() {
	event := "start"
	en, ko := "at the start", "시작할 때"
	switch {
	case p.scores() && p.kitName != "stage" && p.maybe(0.6):
		event, en, ko = "score", "at every point", "점수 날 때마다"
	case p.canLose && p.maybe(0.5):
		event, en, ko = "lose", "when it's lost", "지면"
	case p.canWin:
		event, en, ko = "win", "when it's won", "이기면"
	}
	p.opt("on " + event + ": beep()")
	p.ask("it beeps %s|a beep %s|sound: beep %s", "%s 삑 소리|%s 삐 소리 <나>|소리는 %s 삑", p.in(en, ko))
}

func (p *play) theme() {
	en, ko := p.pair(playThemes)
	if p.maybe(0.3) {
		p.head = append(p.head, "theme dark")
		p.ask("dark look|in dark mode|a dark page", "어두운 화면|다크 모드|까만 배경 테마")
		return
	}
	p.head = append(p.head, "theme "+en)
	p.ask("buttons and accents in %s|accent colour %s|%s theme", "버튼은 %s색|강조색은 %s색|%s색 테마", p.in(en, ko))
}

// cheer says something from a score on.
func (p *play) cheer() {
	n, text := p.n(3, 20), p.fresh(playCheersEn, playCheersKo)
	sign, en, ko := ">=", "from %[1]d points on it says %[2]s below|once the score is %[1]d or more: %[2]s under the board|%[2]s below as soon as there are %[1]d points", "%[1]d점부터 아래에 %[2]s|점수 %[1]d점 이상이면 밑에 %[2]s <뜨>|%[1]d점 넘거나 같으면 아래 %[2]s"
	if p.maybe(0.25) {
		sign, en, ko = ">", "with more than %[1]d points it says %[2]s below|%[2]s underneath when the score is over %[1]d", "%[1]d점 초과면 아래에 %[2]s|점수가 %[1]d점을 넘으면 밑에 %[2]s <뜨>"
	}
	p.tail = append(p.tail, fmt.Sprintf("if score %s %d: say %s", sign, n, text))
	p.ask(en, ko, n, p.quote(text))
	p.check(p.begin(newCheck("not yet")).gone(text))
}

// bet plays for something: what is won and lost is told.
func (p *play) bet() {
	coin, label := p.fresh("Coins|Chips|Marbles|Dollars|Candies|Tokens|Beans|Buttons", "동전|칩|구슬|사탕|토큰|콩|단추|도토리"), p.fresh("Bet|Stake|Wager|At risk|Put in", "베팅|건 돈|내기|걸기|판돈")
	have, first, times, kept := p.n(2, 20)*5, p.n(1, 5), p.n(1, 4), p.maybe(0.4)
	p.head = append(p.head, fmt.Sprintf("%s have = %d", p.hold(kept), have), fmt.Sprintf("number bet = %d 1..%d %s", first, have, label))
	gain, en, ko := "bet", "a win adds it", "이기면 건 만큼 늘고"
	if times > 1 {
		gain, en, ko = fmt.Sprintf("%d * bet", times), fmt.Sprintf("a win adds %d times the stake", times), fmt.Sprintf("이기면 건 것의 %d배 늘고", times)
	}
	p.opt("on win: have += " + gain)
	p.opt("on lose: have -= bet")
	p.tail = append(p.tail, "show "+coin+" = have")
	p.ask("played for %[1]s: I have %[2]d at first%[7]s, a number field %[3]s (1 to %[2]d, first %[4]d) says how many i risk; %[5]s, a loss takes the stake away; show %[1]s|we bet: %[2]d %[1]s to begin with%[7]s, number %[3]s from 1 to %[2]d (%[4]d at first), %[5]s and losing takes as many as were put in, the rest stands as %[1]s",
		"%[1]s 내기: 처음 %[2]d개%[7]s, 숫자 칸 %[3]s(1~%[2]d, 처음 %[4]d)에 걸 만큼. %[6]s 지면 그만큼 줄어듦. %[1]s 표시|%[1]s %[2]d개로 시작%[7]s, %[3]s 칸(1부터 %[2]d, 처음엔 %[4]d)만큼 걸고 %[6]s 지면 건 만큼 빠짐, 남은 건 %[1]s", p.quote(coin), have, p.quote(label), first, en, ko, p.keptNote(kept))
	if p.ends == "lose" {
		x := p.n(1, have)
		c := newCheck("lost bet").fill(label, playInt(x))
		p.check(p.begin(c).wait(p.endWait).text(coin + " " + playInt(have-x)))
		return
	}
	p.check(newCheck("at first").text(coin + " " + playInt(have)))
}

// logged keeps the scores of the games.
func (p *play) logged() {
	kept := p.maybe(0.7)
	p.head = append(p.head, p.hold(kept)+" scores = []")
	p.opt("on lose: add(scores, score)")
	ends := p.in("lost game", "진 판")
	if p.canWin {
		p.opt("on win: add(scores, score)")
		ends = p.in("game, won or lost", "이기든 지든 끝난 판")
	}
	p.ask("the score of every %s is noted%s|after each %s its score goes into a list%s", "%s의 점수 기록%s|%s마다 점수를 적어 둠%s", ends, p.keptNote(kept))
	list := [][4]string{
		{p.fresh("Played|Finished|Ended|Entries", "끝난 판|기록 수|마친 판|적힌 판"), "len(scores)", "how many were noted", "적힌 개수"},
		{p.fresh("Average|Mean|Usual|On average", "평균|평균 성적|보통|한 판 평균"), "avg(scores) .1", "their average with one decimal", "평균(소수 한 자리)"},
		{p.fresh("Sum|All together|Overall|Added up", "총합|모두 더해|합친 점수|전부 합"), "sum(scores)", "all added up", "다 더한 값"},
		{p.fresh("Latest|Last one|Just now|Previous", "방금|마지막 판|지난번|직전"), "last(scores)", "the last one", "마지막 점수"},
	}
	p.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	for _, x := range list[:p.n(1, 3)] {
		p.tail = append(p.tail, "show "+x[0]+" = "+x[1])
		p.ask("show %[1]s: %[2]s|%[2]s as %[1]s|%[1]s = %[2]s", "%[1]s: %[2]s|%[2]s 표시, 이름 %[1]s|%[1]s에 %[2]s", p.named(x[0]), p.in(x[2], x[3]))
		if x[1] == "len(scores)" && p.ends == "lose" {
			p.check(p.begin(newCheck("noted")).wait(p.endWait).text(x[0] + " 1"))
		}
	}
}

// wipe sets what was counted back.
func (p *play) wipe() {
	label := p.fresh("Clear counts|Wipe the board|Zero all|Forget it|Reset counts|Clean slate|Back to nought", "기록 지우기|싹 지우기|모두 0으로|없던 일로|셈 초기화|깨끗이|0부터")
	var acts []string
	for i := range p.counters {
		acts = append(acts, string("nmkqrtu"[i])+" = 0")
	}
	p.tail = append(p.tail, "button "+label+": "+strings.Join(acts, "; "))
	p.ask("a button %s sets what is counted back to 0|button %s puts the counts to 0|%s clears the counts", "%s 버튼은 세던 것을 0으로|%s 누르면 센 수가 0|버튼 %s: 센 것 모두 0", p.named(label))
}

// second adds something else that a table needs: a die, a draw of who begins, a clock.
func (p *play) second() {
	switch p.IntN(4) {
	case 0:
		sides, label, roll := []int{4, 6, 6, 6, 8, 10, 12, 20}[p.IntN(8)], p.fresh("Die|Cube|Thrown number|Lucky die", "주사위|던진 수|눈 수|행운의 주사위"), p.fresh("Roll it|Throw the die|Cast|Shake the cup", "주사위 던지기|굴려 보기|흔들기|던져")
		p.head = append(p.head, "var die = 0")
		p.tail = append(p.tail, "show "+label+" = die", fmt.Sprintf("button %s: die = random(1, %d)", roll, sides))
		p.ask("below it a die with %[1]d sides: button %[2]s, shown as %[3]s|also %[2]s throws a %[1]d-sided die, the number stands as %[3]s", "아래에 %[1]d면 주사위: 버튼 %[2]s, 나온 수는 %[3]s|%[2]s 누르면 %[1]d면 주사위, %[3]s에 표시", sides, p.quote(roll), p.quote(label))
		p.check(p.between(newCheck("die").click(roll, 1), 1, float64(sides)).gone(label + " 0"))
	case 1:
		names := p.some(p.in(pressNamesEn, pressNamesKo), p.n(2, 5))
		button, text := p.fresh("Who begins?|Draw a name|Who is next?|Pick someone", "누가 먼저?|이름 뽑기|다음은 누구?|한 명 뽑기"), p.of(p.in("{} begins|First: {}|{} starts|It is {}", "{} 먼저|첫째: {}|{} 시작|뽑힌 사람 {}"))
		p.head = append(p.head, `var who = ""`)
		p.tail = append(p.tail, fmt.Sprintf("button %s: who = pick(%s)", button, pressList(names)), `if who != "": say `+strings.Replace(text, "{}", "{who}", 1))
		p.ask("a button %[1]s draws one of %[2]s and says %[3]s|%[1]s picks from %[2]s, shown as %[3]s", "%[1]s 누르면 %[2]s 중 하나 뽑아 %[3]s|버튼 %[1]s: %[2]s 중에서, %[3]s 처럼", p.quote(button), p.list(names), p.quote(strings.Replace(text, "{}", "XX", 1)))
		var all []string
		for _, n := range names {
			all = append(all, strings.Replace(text, "{}", n, 1))
		}
		p.check(pressAny(newCheck("who").click(button, 1), all...))
	case 2:
		m, s := p.n(0, 9), p.n(1, 11)*5
		label := p.fresh("Turn clock|Thinking time|Break|Sand glass|Warm-up", "차례 시계|생각할 시간|쉬는 시간|모래시계|준비 운동")
		at := fmt.Sprintf("%d:%02d", m, s)
		p.tail = append(p.tail, "timer "+at+" "+label)
		p.ask("below it a countdown %[1]s of %[2]s|also a timer %[1]s, %[2]s long", "아래에 %[2]s 타이머 %[1]s|%[1]s: %[2]s짜리 카운트다운도", p.quote(label), at)
		p.check(newCheck("clock").text(at))
	default:
		label := p.fresh("Notes|What we said|House rules|Remarks", "메모|우리가 정한 것|집 규칙|한마디")
		count := p.fresh("Letters written|Length of it|Characters", "쓴 글자 수|글 길이|글자")
		p.head = append(p.head, "saved area memo "+label)
		p.tail = append(p.tail, "show "+count+" = len(memo)")
		p.ask("a large text field %[1]s that is kept, with its number of characters as %[2]s|notes: several lines %[1]s, saved, and %[2]s counts the characters", "여러 줄 글 칸 %[1]s(저장), 글자 수는 %[2]s|%[1]s 칸에 길게 적고 저장, %[2]s: 글자 수", p.quote(label), p.quote(count))
		p.check(newCheck("notes").fill(label, p.in("hello", "안녕")).reload().text(count + p.in(" 5", " 2")))
	}
}
