package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"hone/task"
)

// moveShare draws a total that is split over people added one by one, and tables of who is first.
func moveShare(g *gen) made {
	m := newMove(g)
	switch g.n(0, 9) {
	case 0, 1, 2, 3, 4:
		return m.split()
	case 5, 6, 7, 8:
		return m.rank()
	}
	return m.league()
}

type movePart struct {
	*move
	total, who, by, gets, format string
	how                          string // equal, by, paid
	paid                         string
	tick, open                   string
	per                          string
	up, count                    bool
	most                         bool
}

func (m *move) split() made {
	f := m.row(moveSplitEn, moveSplitKo)
	m.icon, m.name = f[1], f[2]
	p := &movePart{move: m, total: f[3], who: f[4], by: f[5], gets: f[6], how: "by"}
	switch m.n(0, 9) {
	case 0:
		p.how = "equal"
	case 1:
		p.how = "paid"
		p.paid = m.of(m.in("paid already|already given|advance", "미리 낸 것|이미 낸 돈|선납"))
		p.gets = m.of(m.in("still open|left|rest", "남은 것|더 낼 것"))
	}
	money := !strings.Contains("cubic meters jars sacks kilos crates eggs bags", p.total) && p.how != "paid" && !strings.Contains(p.gets, "병") && !strings.Contains(p.gets, "포대") && p.gets != "몫"
	w := moveAll("s", f[0], "t", p.total, "a", p.who, "b", p.by, "g", p.gets, "p", p.paid)
	if money && m.maybe(0.7) {
		p.format = m.money()
		m.ask("the {t} in dollars on top|{t} ($) at the top|on top i type the {t} in dollars|{t} in $ above", "맨 위에 {t}(원) 적고|위에 {t} 입력 (원)|{t}은 맨 위에 원으로|위 칸에 {t}, 원 단위", w...)
	} else {
		m.ask("the {t} on top|{t} at the top|on top i type the {t}|first the {t}, above the list", "맨 위에 {t} 적고|위에 {t} 입력|{t}은 맨 위에|위 칸에 {t}", w...)
	}
	rows, total := m.rowsName(), m.id(p.total)
	m.put("saved " + m.column("number", p.total))
	cols := []string{m.column("text", p.who)}
	expr := total + " / len(" + rows + ")"
	switch p.how {
	case "equal":
		m.ask("below each {a}, everybody the same part|add each {a}, all {g} the same|a list of {a} names, split evenly", "아래에 {a} 추가, 똑같이 나누기|{a} 추가하면 n분의 1|{a}만 적으면 균등하게", w...)
	case "by":
		cols = append(cols, m.column("number", p.by))
		expr = fmt.Sprintf("%s * %s / sum(%s, r => r.%s)", total, m.id(p.by), rows, m.id(p.by))
		m.ask("{a}, {b}|{a} + {b}|then add each {a} with {b}|below every {a} and the {b}|i add {a} by {a} with {b}|add {a} and {b}", "아래에 {a랑} {b} 추가|{a}, {b} 하나씩 추가하면|{a}마다 {b} 적기|{a} 추가할 때 {b}도", w...)
		m.ask("who {g} what by {b}|each {g} by {b}|what each one {g} by {b}|everyone {g} by {b}|show what each {g} in proportion to {b}|fair parts by {b}: who {g} what", "{b}대로 {g}|{b} 비율로 {g}|{b}에 비례해서 {g}|{b}대로 나눠서 각자 {g}|{b} 비율로 각자 {g} 얼마인지|{b}만큼 {g} 나오게", w...)
		if strings.Contains(p.gets, " ") && !m.ko() {
			m.says[len(m.says)-1] = strings.ReplaceAll(m.says[len(m.says)-1], "what each one ", "what each ")
		}
	case "paid":
		cols = append(cols, m.column("number", p.paid))
		expr += " - " + m.id(p.paid)
		m.ask("each {a} with {p}|add {a} and what they {p}|below {a} and {p}", "{a}, {p} 추가|{a}마다 {p} 적기|아래에 {a랑} {p}", w...)
		m.ask("all pay the same, minus {p} is {g}|equal parts less {p} gives {g}|{g} = equal part without what was {p}", "똑같이 나눠서 {p} 빼면 {g}|n분의 1에서 {p} 빼고 {g}|균등하게 나눈 뒤 {p} 뺀 {g}", w...)
		m.says[1] = strings.ReplaceAll(m.says[1], "what they "+p.paid, p.paid)
		m.says[2] = strings.ReplaceAll(m.says[2], "what was "+p.paid, p.paid)
	}
	if p.format == "" && m.maybe(0.12) && p.how == "by" {
		p.up, expr = true, "ceil("+expr+")"
		m.says[len(m.says)-1] += m.say(", rounded up|, always round up|, up to whole ones", ", 올림해서|, 소수는 올림|, 반올림 말고 올림")
	}
	cols = append(cols, "show "+m.id(p.gets)+" = "+expr+p.format)
	var opts, after []string
	p.more(w, &cols, &opts, &after)
	m.list(cols, opts)
	m.put(after...)
	p.splitChecks()
	return m.made(m.say("split {s}|share {s}|divide {s}|{s}, split fairly|who {x} what: {s}|splitting {s}|calculator to split {s}|{s} has to be split|app to share out {s}",
		"{s} 나누기|{s} 정산|{s} 나누는 앱|{s} 분배|{s} 정산 좀 해줘|{s} 나눠 주세요|{s} 계산해서 나누기|{s} 어떻게 나눌지", append(w, "{x}", map[bool]string{true: "owes", false: p.gets}[p.how == "paid"])...))
}

func (p *movePart) more(w []string, cols, opts, after *[]string) {
	m, rows := p.move, p.rowsName()
	if p.how == "by" && m.maybe(0.35) {
		p.per = m.in("Per unit", "하나당")
		*after = append(*after, fmt.Sprintf("show %s = %s / sum(%s, %s)%s", p.per, m.id(p.total), rows, m.id(p.by), p.format))
		m.also("how much it is per unit of {b}|and per unit|what one unit comes to (per unit)", "하나당 얼마인지|{b} 하나당 얼마인지도|하나당 값도", w...)
	}
	if p.how != "paid" && m.maybe(0.4) {
		p.tick = m.of(m.in("done|settled|sent", "완료|정산됨|보냄"))
		p.open = m.in("Open", "미정산")
		*cols = append(*cols, "check "+m.id(p.tick))
		*after = append(*after, fmt.Sprintf("show %s = sum(filter(%s, !%s), %s)%s", p.open, rows, m.id(p.tick), m.id(p.gets), p.format))
		m.also("tick {k} for each, and how much is still open|a check box {k} per row and the sum still open|{k} to tick, and what is open", "{k} 체크랑 미정산 합계|줄마다 {k} 체크, 미정산 얼마인지", append(w, "{k}", p.tick)...)
	}
	if p.how != "by" || m.maybe(0.2) {
		if m.maybe(0.6) {
			p.count = true
			*after = append(*after, fmt.Sprintf("show %s = len(%s)", m.in("How many", "몇 명"), rows))
			m.also("how many there are|and how many they are|how many in all", "몇 명인지도|모두 몇 명인지", w...)
		}
	} else if m.maybe(0.3) {
		label := m.in("Total "+p.by, p.by+" 합계")
		*after = append(*after, fmt.Sprintf("show %s = sum(%s, %s)", label, rows, m.id(p.by)))
		m.also("total {b} below|total {b} too|and the total {b}", "{b} 합계도|{b} 합계", w...)
	}
	if p.how == "by" && m.maybe(0.3) {
		p.most = true
		*opts = append(*opts, "sort -"+m.id(p.by))
		m.also("most {b} first|sorted, most {b} on top|biggest {b} first", "{b} 많은 순|{b} 큰 순서로 정렬", w...)
	}
	if m.maybe(0.2) {
		*opts = append(*opts, "unique "+m.id(p.who))
		m.also("nobody twice|each {a} only once|no {a} twice", "같은 {a} 두 번 안 되게|{a} 중복 없이", w...)
	}
}

func (p *movePart) splitChecks() {
	m := p.move
	for i, n := range []int{3, 4} {
		c := m.check([]string{"three", "four, kept"}[i])
		total := float64(m.step(60, 960, 12))
		if m.ko() && p.format != "" {
			total *= 1000
		}
		c.moveFill(num(total), m.label(p.total))
		names, sum := m.people(n), 0.0
		by := make([]float64, n)
		for k := range by {
			by[k] = float64([]int{2, 5, 3, 6}[(k+i)%4] * m.n(1, 3))
			sum += by[k]
		}
		parts := make([]float64, n)
		for k, name := range names {
			c.moveFill(name, moveNames(p.who)...)
			switch p.how {
			case "by":
				c.moveFill(num(by[k]), m.label(p.by))
				parts[k] = total * by[k] / sum
			case "paid":
				c.moveFill(num(by[k]), m.label(p.paid))
				parts[k] = total/float64(n) - by[k]
			default:
				parts[k] = total / float64(n)
			}
			c.moveAdd()
		}
		if p.up {
			for k := range parts {
				parts[k] = math.Ceil(parts[k] - 1e-9)
			}
		}
		open := 0.0
		for _, x := range parts {
			open += x
		}
		if p.tick != "" && i == 0 {
			c.do(task.Step{Op: task.Tick, Names: []string{names[0] + " " + m.label(p.tick)}})
			open -= parts[0]
		}
		if i == 1 {
			c.reload()
		}
		c.number(ledgerShown(parts[0], p.format)).number(ledgerShown(parts[n-1], p.format))
		if p.tick != "" {
			c.number(ledgerShown(open, p.format))
		}
		if p.count {
			c.number(float64(n))
		}
		if p.per != "" {
			c.number(ledgerShown(total/sum, p.format))
		}
	}
}

// rank draws a table of who is first by the sum, average or best of what is entered.
func (m *move) rank() made {
	f := m.row(moveRankEn, moveRankKo)
	m.icon, m.name = f[1], f[2]
	who, what := f[3], f[4]
	fn := map[byte]string{'s': "sum", 'a': "avg", 'b': "max"}[f[5][0]]
	low := f[5][1] == 'l'
	if fn == "max" && low {
		fn = "min"
	}
	w := moveAll("s", f[0], "a", who, "b", what)
	rows := m.rowsName()
	col := m.column("number", what)
	if what == "stars" || what == "별점" {
		col = "slider " + m.id(what) + " 1..5"
		m.ask("{a} and {b} from 1 to 5|{a}, {b} 1-5|i enter {a} and {b} (1 to 5)", "{a}, {b} 1~5|{a랑} {b}(1에서 5)|{a}하고 {b} 1-5", w...)
	} else {
		m.ask("{a}, {b}|{a} + {b}|i enter {a} and {b} each time|{a} and {b} after every round|each result with {a} and {b}|{a}, {b} per round|type {a} and {b}", "할 때마다 {a랑} {b}|{a}, {b} 적고|한 판마다 {a}하고 {b} 입력|{a} / {b} 기록", w...)
	}
	cols := m.extra([]string{m.column("text", who), col}, 0.4)
	word := map[string]string{"sum": m.in("total", "합계"), "avg": m.in("average", "평균"), "max": m.in("best", "최고"), "min": m.in("best", "최고")}[fn]
	order := m.in("highest first", "높은 순")
	if low {
		order = m.in("lowest first", "낮은 순")
	}
	w = append(w, "{w}", word, "{o}", order)
	m.ask("{w} {b} ranking, {o}|ranking by {w} {b}, {o}|a table of every {a} with the {w} {b}, {o}|then a ranking with {w} {b} of each {a}, {o}|who is first: table by {w} {b}, {o}|standings by {w}, {o}", "{w} {b로} 순위표, {o}|{a}별 {w} {b} 표, {o}으로|순위표는 {w} {b} {o}|{a}마다 {w} {b}, {o} 순위", w...)
	m.list(cols, nil)
	value := fmt.Sprintf("%s(rows, %s)", fn, m.id(what))
	sign := "-"
	if low {
		sign = ""
	}
	ranking := m.in("ranking", "순위")
	m.put(fmt.Sprintf("let %s = sort(group(%s, %s), %s%s)", ranking, rows, m.id(who), sign, value))
	first := m.maybe(0.5)
	if first {
		m.put(fmt.Sprintf("if len(%s) > 0: show %s = first(%s).key", rows, m.in("First", "1등"), ranking))
		m.also("name of the first one on top|who is first right now|and who is first", "지금 1등 이름|1등이 누군지|1등 표시", w...)
	}
	format := ""
	if fn == "avg" {
		format = " .1"
	}
	head := fmt.Sprintf("%s = key, %s = %s%s", m.label(who), m.in(title(word), word), value, format)
	games := m.maybe(0.4)
	if games {
		head += m.in(", Entries = n", ", 횟수 = n")
		m.also("and the number of entries|how many entries each|number of entries too", "횟수도|몇 번 했는지 횟수도", w...)
	}
	m.put(fmt.Sprintf("table %s = %s: %s", m.in("Ranking", "순위표"), ranking, head))
	if m.maybe(0.25) {
		m.put(fmt.Sprintf("chart bar %s = %s: key, %s", m.in("Chart", "그래프"), ranking, value))
		m.also("with a bar chart|and bars", "막대그래프도|막대 차트도", w...)
	}
	if m.maybe(0.3) {
		b := m.of(m.in("new season|delete all|start over", "새 시즌|전부 지우기|처음부터"))
		m.put(fmt.Sprintf("button %s: clear(%s)", m.label(b), rows))
		m.also("button {k} empties it|{k} button clears the list", "{k} 버튼으로 비우기|{k} 누르면 다 지워지게", "{k}", b)
	}
	m.rankChecks(who, what, fn, low, first)
	return m.made(m.say("ranking for {s}|standings of {s}|{s} ranking|{s}, who is best|leaderboard for {s}|table for {s}|we keep results of {s}|score table, {s}",
		"{s} 순위|{s} 순위표|{s} 순위표 만들어줘|{s} 기록하고 순위|{s} 랭킹|{s} 순위 매기기|{s} 순위 앱 부탁드려요|{s} 누가 1등인지", w...))
}

func (m *move) rankChecks(who, what, fn string, low, first bool) {
	for i := range 2 {
		c := m.check([]string{"three", "kept"}[i])
		names := m.people(3)
		values := map[string][]float64{}
		order := []int{0, 1, 0, 2, 1, 0}[:4+i*2]
		for k, at := range order {
			v := float64([]int{7, 31, 12, 18, 44, 25}[(k+3*i)%6] + m.n(0, 4))
			if what == "stars" || what == "별점" {
				v = float64([]int{2, 5, 3, 4, 1, 3}[(k+i)%6])
			}
			c.moveFill(names[at], moveNames(who)...).moveFill(num(v), m.label(what)).moveAdd()
			values[names[at]] = append(values[names[at]], v)
		}
		score := map[string]float64{}
		for n, list := range values {
			score[n] = moveScored(fn, list)
		}
		best, tie := names[0], false
		for _, n := range names[1:] {
			d := score[n] - score[best]
			if low {
				d = -d
			}
			if math.Abs(d) < 0.001 {
				tie = true
			} else if d > 0 {
				best, tie = n, false
			}
		}
		if i == 1 {
			c.reload()
		}
		format := ""
		if fn == "avg" {
			format = " .1"
		}
		for _, n := range names[:2] {
			c.number(ledgerShown(score[n], format))
		}
		if first && !tie {
			c.text(m.in("First", "1등") + " " + best)
		}
	}
}

// league draws a table by the points for winning and drawing.
func (m *move) league() made {
	f := m.row(moveLeagueEn, moveLeagueKo)
	m.icon, m.name = f[1], f[2]
	who := f[3]
	win, draw := m.n(2, 4), 1
	if win == 4 {
		draw = 2
	}
	rows := m.rowsName()
	result := m.in("result", "결과")
	words := strings.Split(m.in("win,draw,loss", "승,무,패"), ",")
	w := append(moveAll("s", f[0], "a", who), "{k}", fmt.Sprint(win), "{d}", fmt.Sprint(draw))
	m.ask("{a} and result: win, draw or loss|each game {a} and win, draw, loss|i put in {a} and result (win / draw / loss)", "{a}하고 결과(승/무/패)|{a}, 결과 승 무 패 중에서|경기마다 {a랑} 결과: 승, 무, 패", w...)
	m.ask("a win is {k} points, draw {d}, loss 0|{k} points for a win, {d} for a draw, 0 for a loss|win {k}, draw {d}, loss 0", "승 {k}점, 무 {d}점, 패 0점|이기면 {k}점 비기면 {d}점 지면 0점|승 {k} 무 {d} 패 0", w...)
	cols := m.extra([]string{m.column("text", who), fmt.Sprintf("radio %s: %s=%d | %s=%d | %s=0", result, m.label(words[0]), win, m.label(words[1]), draw, m.label(words[2]))}, 0)
	m.list(cols, nil)
	ranking := m.in("ranking", "순위")
	m.put(fmt.Sprintf("let %s = sort(group(%s, %s), -sum(rows, %s))", ranking, rows, m.id(who), result))
	m.ask("table by points, most on top|standings with points, best first|ranking by points", "승점 순위표|승점 높은 순 표|승점으로 순위표", w...)
	head := fmt.Sprintf("%s = key, %s = sum(rows, %s)", m.label(who), m.in("Points", "승점"), result)
	games, wins := m.maybe(0.5), m.maybe(0.4)
	if games {
		head += m.in(", Games = n", ", 경기 = n")
		m.also("number of games too|and games played", "경기 수도|몇 경기 했는지도", w...)
	}
	if wins {
		head += fmt.Sprintf(m.in(", Wins = count(rows, %s == %d)", ", 승 = count(rows, %s == %d)"), result, win)
		m.also("and how many wins|wins as well", "몇 승인지도|승수도", w...)
	}
	m.put(fmt.Sprintf("table %s = %s: %s", m.in("Ranking", "순위표"), ranking, head))
	first := m.maybe(0.5)
	if first {
		m.put(fmt.Sprintf("if len(%s) > 0: show %s = first(%s).key", rows, m.in("Leader", "선두"), ranking))
		m.also("who is the leader|show the leader", "선두가 어딘지|선두 표시", w...)
	}
	m.leagueChecks(who, result, words, win, draw, first)
	return m.made(m.say("league table for {s}|standings of {s}|table of {s}|{s} league|we play {s} and want a table|{s}, who leads", "{s} 승점표|{s} 리그 순위|{s} 순위표 만들어줘|{s} 승점 계산|{s} 리그표|{s} 순위", w...))
}

func (m *move) leagueChecks(who, result string, words []string, win, draw int, first bool) {
	for i := range 2 {
		c := m.check([]string{"one leads", "kept"}[i])
		names := m.people(2)
		games := [][2]int{{0, 0}, {1, 1}, {0, 0}, {1, 2}, {0, 1}}[:3+2*i]
		points := []int{0, 0}
		for _, x := range games {
			c.moveFill(names[x[0]], moveNames(who)...).choose(m.label(result), m.label(words[x[1]])).moveAdd()
			points[x[0]] += []int{win, draw, 0}[x[1]]
		}
		if i == 1 {
			c.reload()
		}
		c.number(float64(points[0])).number(float64(points[1]))
		if first {
			c.text(m.in("Leader", "선두") + " " + names[0])
		}
	}
}

// moveScored is the sum, average, largest or smallest of the values.
func moveScored(fn string, list []float64) float64 {
	x := 0.0
	for _, v := range list {
		x += v
	}
	switch fn {
	case "avg":
		return x / float64(len(list))
	case "max":
		return slices.Max(list)
	case "min":
		return slices.Min(list)
	}
	return x
}
