package compose

import (
	"fmt"
	"strings"
)

// A pressGame is what a score board is drawn to be.
type pressGame struct {
	names    []string
	points   []int
	to, lead int
	win      string // with {} for the name
	big      bool
	minus    string
	again    string
	freeze   bool
	sets     bool
	kept     bool
	total    string
	ahead    bool
	tie      string
	turn     int
}

func (p *press) score() made {
	k := 2
	if p.maybe(0.45) {
		k = p.n(3, 6)
	}
	m := pressGame{names: p.some(p.in(pressNamesEn, pressNamesKo), k), kept: p.maybe(0.3)}
	for _, s := range p.some("1|2|3|4|5|6|10|15|20|25|50|100", p.n(1, 3)) {
		n := 0
		fmt.Sscan(s, &n)
		m.points = append(m.points, n)
	}
	if p.maybe(0.35) {
		m.points = [][]int{{1}, {1, 2}, {1, 2, 3}, {2, 3}}[p.IntN(4)]
	}
	if p.maybe(0.7) {
		m.to = m.points[0]*p.n(3, 14) + p.n(0, 1)
		m.win = p.of(p.in("{} wins!|{} wins|{} takes it|Winner: {}|{} is the champion|Bravo {}!|{} won, next game|Game over, {} wins|The cup goes to {}|Hail {}",
			"{} 승리!|{} 우승|{} 이겼다!|승자: {}|우승은 {}!|{} 만세|경기 끝, {} 승|축하해요 {}!|{} 챔피언"))
		m.big = p.maybe(0.3)
		m.freeze = p.maybe(0.25)
		if k == 2 && m.points[0] == 1 && p.maybe(0.5) {
			m.lead = 2
		} else if k == 2 && !m.freeze && p.maybe(0.4) {
			m.sets = true
		}
	}
	if p.maybe(0.35) {
		m.minus = p.of("-1|-1|-" + fmt.Sprint(m.points[0]))
	}
	if p.maybe(0.5) {
		m.again = p.of(p.in("New game|Reset|Start over|Next match|Rematch|Clear the board|Love all|Again", "새 게임|초기화|다시|다음 경기|재경기|점수 지우기|처음부터"))
	}
	if p.maybe(0.25) {
		m.total = p.of(p.in("Total|All points|Points in all", "합계|모든 점수|총점"))
	}
	if m.to == 0 || p.maybe(0.25) {
		m.ahead = !m.sets
		if m.ahead && p.maybe(0.6) {
			m.tie = p.of(p.in("Tie|All square|Even|Draw so far|Nobody ahead", "동점|비김|막상막하|아직 모름|공동 선두"))
		}
	}
	if k == 2 && !m.sets && p.maybe(0.2) {
		m.turn = p.oneOf(1, 2, 3, 5)
	}
	if k == 2 {
		return p.duel(m)
	}
	return p.crowd(m)
}

func (p *press) oneOf(list ...int) int { return list[p.IntN(len(list))] }

func (m pressGame) won(name string) string { return strings.ReplaceAll(m.win, "{}", name) }

// winLine shows the winner with an expression for the name.
func (m pressGame) winLine(cond, name string) string {
	if m.big {
		var parts []string
		before, after, _ := strings.Cut(m.win, "{}")
		if before != "" {
			parts = append(parts, `"`+before+`"`)
		}
		parts = append(parts, name)
		if after != "" {
			parts = append(parts, `"`+after+`"`)
		}
		return "if " + cond + ": big " + strings.Join(parts, " + ")
	}
	return "if " + cond + ": say " + strings.ReplaceAll(m.win, "{}", "{"+strings.Trim(name, "()")+"}")
}

// rules are the parts of a request that say how the game goes.
func (p *press) rules(m pressGame) []string {
	holder := p.in("NAME", p.of("이름|○○"))
	var plus []string
	for _, n := range m.points {
		plus = append(plus, fmt.Sprintf("+%d", n))
	}
	example := p.q(fmt.Sprintf("%s +%d", m.names[0], m.points[0]))
	parts := []string{
		p.say("%[1]s|players %[1]s|the names are %[1]s|between %[1]s|playing: %[1]s|sides %[1]s", "%[1]s|선수는 %[1]s|이름은 %[1]s|참가: %[1]s|점수 줄 이름 %[1]s", p.and(m.names)),
		p.say("point buttons %[1]s for each, named like %[2]s|everybody has %[1]s (buttons like %[2]s)|each gets %[1]s, labels as in %[2]s", "각자 %[1]s 버튼 (%[2]s 같은 이름)|버튼은 모두 %[1]s, 이름은 %[2]s처럼|한 명마다 %[1]s 버튼, 예: %[2]s", strings.Join(plus, " "), example),
	}
	if m.minus != "" {
		parts = append(parts, p.say("also %[1]s for mistakes, like %[2]s, never below 0|a %[1]s button each (%[2]s), 0 is the least", "실수하면 %[1]s 버튼(%[2]s), 0 밑으로는 안 됨|%[1]s 버튼도 하나씩, %[2]s처럼, 최소 0", m.minus, p.q(m.names[0]+" "+m.minus)))
	}
	if m.to > 0 {
		win := p.q(m.won(holder))
		switch {
		case m.sets:
			parts = append(parts, p.say("who reaches %[1]d gets a set and the points go back to 0 for both|a set ends at %[1]d or more: one set more for that side, both points to 0", "%[1]d점 이상이면 세트 하나 따고 점수는 둘 다 0으로|먼저 %[1]d점 내면 그쪽 세트 +1, 점수는 다시 0", m.to))
		case m.lead > 0:
			parts = append(parts, p.say("%[1]d points or more and two ahead: %[2]s|who has at least %[1]d and leads by 2 wins: it says %[2]s|win from %[1]d on with a lead of two or more, text %[2]s", "%[1]d점 이상이고 2점 이상 앞서면 %[2]s|%[1]d점부터, 2점 이상 차이 나면 %[2]s <나>", m.to, win))
		default:
			parts = append(parts, p.say("from %[1]d points on it says %[2]s|%[1]d or more wins: %[2]s|first to %[1]d: %[2]s|when somebody has at least %[1]d, %[2]s", "%[1]d점 이상이면 %[2]s <뜨>|먼저 %[1]d점 내면 %[2]s|%[1]d점부터 %[2]s <나>", m.to, win))
		}
		if m.big && !m.sets {
			parts[len(parts)-1] += p.in(" in big letters", " (큰 글씨)")
		}
		if m.freeze {
			parts = append(parts, p.say("after that the point buttons do nothing|no more points once it's won", "이긴 뒤에는 점수 버튼이 안 먹음|끝나면 점수 더 안 올라가게"))
		}
	}
	if m.total != "" {
		parts = append(parts, p.say("%[1]s is everybody's points together|also %[1]s, the sum", "%[1]s: 모두 더한 점수|다 더한 것도 %[1]s(으)로", p.q(m.total)))
	}
	if m.ahead {
		lead := p.q(p.in("Ahead: ", "선두: ") + holder)
		if m.tie != "" {
			parts = append(parts, p.say("who leads as %[1]s, with equal points at the top %[2]s|%[1]s for the one in front, %[2]s when the best are level", "앞선 쪽을 %[1]s, 1위가 같은 점수면 %[2]s|%[1]s 표시, 선두가 동점이면 %[2]s", lead, p.q(m.tie)))
		} else {
			parts = append(parts, p.say("who leads as %[1]s (level: the first named), nothing before the first point|%[1]s once there are points (if equal, whoever is named first)", "앞선 쪽을 %[1]s, 같으면 앞에 적은 이름, 0점일 땐 표시 안 함|점수가 나면 %[1]s (동점이면 먼저 쓴 사람)", lead))
		}
	}
	if m.turn > 0 {
		first := p.q(p.in("Serve: ", "서브: ") + m.names[0])
		parts = append(parts, p.say("shows who serves, at first %[1]s; a button %[3]s hands it to the other|%[1]s at the start, press %[3]s and the other one serves", "서브 표시, 처음엔 %[1]s, %[3]s 누르면 상대로 <바뀌>|%[1]s부터, %[3]s 버튼으로 서브 교대", first, m.turn, p.q(p.in("Change serve", "서브 교대"))))
	}
	if m.again != "" {
		what := p.in("all points to 0", "점수 모두 0")
		if m.sets {
			what = p.in("points and sets to 0", "점수와 세트 모두 0")
		}
		parts = append(parts, p.say("%[1]s sets %[2]s|button %[1]s (%[2]s)", "%[1]s 누르면 %[2]s|%[1]s 버튼 (%[2]s)", p.q(m.again), what))
	}
	return append(parts, p.kept(m.kept))
}

func (p *press) and(names []string) string {
	if len(names) == 2 && p.maybe(0.25) {
		return strings.Join(names, p.in(" vs ", " 대 "))
	}
	if p.maybe(0.5) {
		return strings.Join(names, ", ")
	}
	if p.ko() {
		return strings.Join(names, p.of("/| · |, "))
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

func (p *press) game() (what, head string) {
	game := p.of(p.in(pressGamesEn, pressGamesKo))
	return p.say("%[1]s score board|scoreboard for %[1]s|%[1]s point board|score keeper for %[1]s", "%[1]s 점수판|%[1]s 점수 앱|%[1]s 스코어보드|%[1]s 점수 기록", game), "app " + p.in(title(game)+" score", game+" 점수판")
}

// duel is a board of two sides.
func (p *press) duel(m pressGame) made {
	what, head := p.game()
	hold := p.hold(m.kept)
	A, B := m.names[0], m.names[1]
	s := []string{head, hold + " a = 0", hold + " b = 0"}
	over := ""
	switch {
	case m.lead > 0:
		over = fmt.Sprintf("max(a, b) >= %d && abs(a - b) >= %d", m.to, m.lead)
	case m.to > 0:
		over = fmt.Sprintf("max(a, b) >= %d", m.to)
	}
	if m.sets {
		s = append(s, hold+" c = 0", hold+" d = 0")
	}
	if m.turn > 0 {
		s = append(s, hold+" first = true")
	}
	if m.freeze {
		s = append(s, "let over = "+over)
		over = "over"
	}
	setWord := p.in("sets", "세트")
	s = append(s, "show "+A+" = a", "show "+B+" = b")
	if m.sets {
		s = append(s, "show "+A+" "+setWord+" = c", "show "+B+" "+setWord+" = d")
	}
	if m.total != "" {
		s = append(s, "show "+m.total+" = a + b")
	}
	if m.turn > 0 {
		s = append(s, fmt.Sprintf(`say %s: {first ? "%s" : "%s"}`, p.in("Serve", "서브"), A, B))
	}
	for i, v := range []string{"a", "b"} {
		for _, n := range m.points {
			do := fmt.Sprintf("%s += %d", v, n)
			if m.freeze {
				do = "if (!over) " + do
			}
			if m.sets {
				do += fmt.Sprintf("; if (%s >= %d) { %s += 1; a = 0; b = 0 }", v, m.to, []string{"c", "d"}[i])
			}
			s = append(s, fmt.Sprintf("button %s +%d: %s", m.names[i], n, do))
		}
		if m.minus != "" {
			s = append(s, fmt.Sprintf("button %s %s: %s = max(0, %s - %s)", m.names[i], m.minus, v, v, m.minus[1:]))
		}
	}
	if m.turn > 0 {
		s = append(s, "button "+p.in("Change serve", "서브 교대")+": first = !first")
	}
	if m.again != "" {
		do := "a = 0; b = 0"
		if m.sets {
			do += "; c = 0; d = 0"
		}
		s = append(s, "button "+m.again+": "+do)
	}
	if m.ahead {
		said := fmt.Sprintf(`say %s{a >= b ? "%s" : "%s"}`, p.in("Ahead: ", "선두: "), A, B)
		if m.tie != "" {
			s = append(s, "if a != b: "+strings.Replace(said, ">=", ">", 1), "if a == b: say "+m.tie)
		} else {
			s = append(s, "if a + b > 0: "+said)
		}
	}
	if m.to > 0 && !m.sets {
		s = append(s, m.winLine(over, fmt.Sprintf(`(a > b ? "%s" : "%s")`, A, B)))
	}
	parts := p.rules(m)
	if m.sets {
		parts = append(parts, p.say("sets shown as %[1]s and %[2]s", "세트는 %[1]s, %[2]s로 표시", p.q(A+" "+setWord), p.q(B+" "+setWord)))
	}
	return made{p.request(what, parts...), lines(s...), pressFew(p, p.duelChecks(m))}
}

func (p *press) duelChecks(m pressGame) []*check {
	A, B := m.names[0], m.names[1]
	n := m.points[0]
	plus := func(name string) string { return fmt.Sprintf("%s +%d", name, n) }
	list := []*check{}
	low := 2
	c := newCheck("points").click(plus(A), 1).click(plus(B), low).number(float64(n)).number(float64(low * n))
	if m.ahead {
		c.text(p.in("Ahead: ", "선두: ") + B)
	}
	list = append(list, c)
	presses := (m.to + n - 1) / n
	switch {
	case m.sets:
		list = append(list, newCheck("set").click(plus(B), presses).click(plus(A), 2).text(B+" "+p.in("sets", "세트")).number(1).number(float64(2*n)),
			newCheck("two sets").click(plus(A), 2*presses).click(plus(B), 1).number(2).number(float64(n)))
	case m.lead > 0:
		list = append(list, newCheck("not yet").click(plus(A), presses-1).click(plus(B), presses).gone(m.won(B)), newCheck("won").click(plus(A), presses-1).click(plus(B), presses+1).text(m.won(B)).gone(m.won(A)))
	case m.to > 0:
		list = append(list, newCheck("won").click(plus(A), 1).click(plus(B), presses).text(m.won(B)).gone(m.won(A)), newCheck("not yet").click(plus(B), presses-1).gone(m.won(B)))
	}
	if m.freeze && m.lead == 0 {
		list = append(list, newCheck("over").click(plus(A), presses+3).text(m.won(A)).number(float64(presses*n)))
	}
	if m.minus != "" && !m.sets && !m.freeze {
		by := 0
		fmt.Sscan(m.minus[1:], &by)
		list = append(list, newCheck("less").click(plus(B), 2).click(B+" "+m.minus, 1).number(float64(2*n-by)))
	}
	if m.turn > 0 {
		list = append(list, newCheck("serve").click(p.in("Change serve", "서브 교대"), 3).text(p.in("Serve: ", "서브: ")+B))
	}
	if m.kept && !m.sets {
		list = append(list, newCheck("kept").click(plus(A), 2).reload().number(float64(2*n)))
	}
	return list
}

// crowd is a board of three or more.
func (p *press) crowd(m pressGame) made {
	what, head := p.game()
	s := []string{head, p.hold(m.kept) + " pts = [" + strings.TrimSuffix(strings.Repeat("0, ", len(m.names)), ", ") + "]", "let names = " + pressList(m.names)}
	over := fmt.Sprintf("max(pts) >= %d", m.to)
	if m.freeze {
		s = append(s, "let over = "+over)
		over = "over"
	}
	s = append(s, "for x in names: show {x} = pts[i]")
	if m.total != "" {
		s = append(s, "show "+m.total+" = sum(pts)")
	}
	for _, n := range m.points {
		do := fmt.Sprintf("pts[i] += %d", n)
		if m.freeze {
			do = "if (!over) " + do
		}
		s = append(s, fmt.Sprintf("for x in names: button {x} +%d: %s", n, do))
	}
	if m.minus != "" {
		s = append(s, fmt.Sprintf("for x in names: button {x} %s: pts[i] = max(0, pts[i] - %s)", m.minus, m.minus[1:]))
	}
	if m.again != "" {
		s = append(s, "button "+m.again+": pts = fill("+fmt.Sprint(len(m.names))+", 0)")
	}
	top := "names[indexOf(pts, max(pts))]"
	if m.ahead {
		said := "say " + p.in("Ahead: ", "선두: ") + "{" + top + "}"
		if m.tie != "" {
			s = append(s, "let tied = count(pts, it == max(pts)) > 1", "if !tied: "+said, "if tied: say "+m.tie)
		} else {
			s = append(s, "if max(pts) > 0: "+said)
		}
	}
	if m.to > 0 {
		s = append(s, m.winLine(over, top))
	}
	n := m.points[0]
	plus := func(i int) string { return fmt.Sprintf("%s +%d", m.names[i], n) }
	last := len(m.names) - 1
	c := newCheck("points").click(plus(1), 1).click(plus(last), 2).number(float64(n)).number(float64(2 * n))
	if m.ahead {
		c.text(p.in("Ahead: ", "선두: ") + m.names[last])
	}
	list := []*check{c}
	if m.to > 0 {
		presses := (m.to + n - 1) / n
		list = append(list, newCheck("won").click(plus(0), 1).click(plus(1), presses).text(m.won(m.names[1])).gone(m.won(m.names[0])), newCheck("not yet").click(plus(2), presses-1).gone(m.won(m.names[2])))
		if m.freeze {
			list = append(list, newCheck("over").click(plus(0), presses+2).number(float64(n*presses)))
		}
	}
	if m.tie != "" {
		list = append(list, newCheck("level").click(plus(0), 2).click(plus(last), 2).text(m.tie))
	}
	if m.kept {
		list = append(list, newCheck("kept").click(plus(2), 2).reload().number(float64(2*n)))
	}
	if m.minus != "" && !m.freeze {
		by := 0
		fmt.Sscan(m.minus[1:], &by)
		list = append(list, newCheck("less").click(plus(1), 2).click(m.names[1]+" "+m.minus, 1).number(float64(2*n-by)))
	}
	return made{p.request(what, p.rules(m)...), lines(s...), pressFew(p, list)}
}
