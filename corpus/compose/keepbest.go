package compose

import (
	"fmt"
	"strings"
)

const (
	keepAllEn  = "{r} per row|{r} in each row|the {r} of {c}|{r} of the @ in each row|each {m}'s {r}|{r} for every {m}|with the {r}|{r} = {how}"
	keepAllKo  = "줄마다 {r}|{r} 자동 계산|{c} {r}|@ {r} 줄마다|{m}마다 {r}|{r} = {how}|{r}도 줄마다"
	keepWinEn  = "winner=>Winner|the winner=>Winner|who or what is first=>First|which {m} is best=>Best {m}|best {m} overall=>Best {m}|the {m} with the highest {c}=>Highest {c}|number one=>Number one|which {m} leads=>Leader"
	keepWinKo  = "1등=>1등|1등이 뭔지=>1등|우승=>우승|{c} 제일 높은 {m}=>제일 높은 {m}|최고의 {m}=>최고의 {m}|제일 좋은 {m}=>제일 좋은 {m}|1위=>1위"
	keepRankEn = "a ranking with places=>Ranking|ranking 1, 2, 3 …=>Ranking|table of places=>Places|a leaderboard with place numbers=>Leaderboard|standings with place, {m} and {c}=>Standings"
	keepRankKo = "순위표=>순위표|등수 매긴 표=>순위표|1위부터 순위표=>순위표|등수 표=>등수 표|순위(등수, {m}, {c}) 표=>순위"
	keepCritEn = "best {k}=>Best {k}|which {m} wins in {k}=>Best {k}|{m} with the highest {k}=>Highest {k}|who leads in {k}=>Leader in {k}"
	keepCritKo = "{k} 1등=>{k} 1등|{k} 제일 좋은 {m}=>{k} 제일 좋은 {m}|{k} 점수 최고 {m}=>{k} 최고"
)

// keepBest draws a list of things with several marks each, of which the best comes first.
func keepBest(g *gen) *keepApp {
	part := strings.Split(g.keepSituation(keepBestsEn, keepBestsKo), ";")
	main := part[2] + ":t"
	if strings.Contains("|pair|pupil|gymnast|skater|diver|rider|speaker|debater|applicant|fighter|참가자|학생|선수|기수|발표자|토론자|지원자|", "|"+part[2]+"|") {
		main = part[2] + ":w"
	}
	a, cols := keepNew(g, part[0]+";"+part[1]+";"+main+";"+strings.Join(part[5:], ";"))
	top := part[3]
	crit := g.some(strings.ReplaceAll(part[4], ",", "|"), g.n(2, 4))
	var marks, others []*keepCol
	for _, s := range crit {
		marks = append(marks, a.col(s+":r"+top))
	}
	for _, c := range cols[1:] {
		if len(others) < 2 && g.maybe(0.4) {
			others = append(others, c)
		}
	}
	a.lineUp(cols[0], marks, others, top)
	r := a.overall(marks)
	if a.maybe(0.08) {
		a.button()
	}
	a.bestOf(r, marks)
	a.bestOrder(r, marks, top)
	return a
}

// lineUp puts the columns in order: names, marks, then the rest.
func (a *keepApp) lineUp(main *keepCol, marks, others []*keepCol, top string) {
	var after []*keepCol
	a.take(main)
	for _, c := range others {
		if keepPlace(c) == 0 {
			a.take(c)
		} else {
			after = append(after, c)
		}
	}
	a.take(marks...)
	for i, c := range marks {
		c.ask = c.word
		if i == len(marks)-1 {
			c.ask += strings.ReplaceAll(a.raw(a.in(" (1-@ each)| 1-@ each| (each 1 to @)| (1-@)| from 1 to @", "(각 1-@)| 각 1~@점|(1-@점씩)| 1~@점씩|(1-@)")), "@", top)
		}
	}
	a.take(after...)
}

// overall is the column of all marks together.
func (a *keepApp) overall(marks []*keepCol) *keepCol {
	var names, words []string
	for _, c := range marks {
		names = append(names, c.name)
		words = append(words, c.word)
	}
	mean := a.maybe(0.65)
	word := a.of(a.in("total|points|total points|sum", "총점|합계|총점"))
	expr, how := strings.Join(names, " + "), strings.Join(words, " + ")
	if mean {
		word = a.of(a.in("average|average|overall|score|mean", "평균|평균|종합|평점"))
		expr, how = fmt.Sprintf("(%s) / %d", expr, len(marks)), fmt.Sprintf("(%s) / %d", how, len(marks))
	}
	r := &keepCol{word: word, name: a.name(word), label: a.cap(word), typ: 'n', expr: expr, dec: 0}
	if mean {
		r.typ, r.dec = 'm', 1
	}
	r.fn = func(row *keepRow) float64 {
		x := 0.0
		for _, c := range marks {
			x += row.v[c]
		}
		if mean {
			x /= float64(len(marks))
		}
		return x
	}
	a.cols = append(a.cols, r)
	a.labels[r.label] = true
	a.rule = a.overallRule(word, how, words, mean)
	return r
}

func (a *keepApp) overallRule(word, how string, words []string, mean bool) string {
	plain := word == "average" || word == "mean" || word == "평균" || !mean
	s := a.of(a.in(keepAllEn, keepAllKo))
	if !plain { // the word alone doesn't say how
		s = a.of(a.in("{r} = {how}|{r} is the average of {c}|the average of {c} is the {r}|{r} (the average) in each row|average of the @ as {r}", "{r} = {how}|{c} 평균이 {r}|{r}(평균) 줄마다|@ 평균을 {r}|줄마다 {r}, 즉 평균"))
	}
	count := map[bool][]string{false: {"", "", "two", "three", "four"}, true: {"", "", "둘", "셋", "넷"}}[a.ko()][len(words)]
	return a.fillIn(strings.NewReplacer("{r}", word, "{how}", how, "{c}", a.words(words), "@", count).Replace(s), nil, nil)
}

func keepMost(rows []*keepRow, c *keepCol) *keepRow {
	best := rows[0]
	for _, r := range rows {
		if r.v[c] > best.v[c]+1e-9 {
			best = r
		}
	}
	return best
}

// keepAlone is whether no other row has as much.
func keepAlone(rows []*keepRow, c *keepCol) bool {
	best, n := keepMost(rows, c), 0
	for _, r := range rows {
		if r.v[c] > best.v[c]-1e-9 {
			n++
		}
	}
	return n == 1
}

func (a *keepApp) wins(c *keepCol, en, ko string) {
	if !a.once("wins " + c.name) {
		return
	}
	ask, label, ok := a.phrase(en, ko, c, nil)
	if !ok {
		return
	}
	a.result(ask, fmt.Sprintf("show %s = most(%s, %s).%s", label, a.list, c.name, a.main.name), func(k *check, rows []*keepRow) {
		if keepAlone(rows, c) {
			k.text(keepMost(rows, c).t[a.main])
		}
	})
}

func (a *keepApp) ranking(r *keepCol) {
	ask, label, ok := a.phrase(keepRankEn, keepRankKo, r, nil)
	if !ok {
		return
	}
	f, _ := a.format(r, false)
	line := fmt.Sprintf("table %s = sort(%s, -%s): %s = i + 1, %s = %s, %s = %s%s", label, a.list, r.name, a.in("Place", "등수"), a.cap(a.main.word), a.main.name, r.label, r.name, f)
	a.result(ask, line, func(k *check, rows []*keepRow) {
		k.text(keepMost(rows, r).t[a.main])
	})
}

func (a *keepApp) bestOf(r *keepCol, marks []*keepCol) {
	win := func() { a.wins(r, keepWinEn, keepWinKo) }
	crit := func() {
		c := marks[a.IntN(len(marks))]
		k := strings.NewReplacer("{k}", c.word).Replace
		a.wins(c, k(keepCritEn), k(keepCritKo))
	}
	mean := func() {
		a.sums = append([]*keepCol{r}, marks...)
		c := a.sums[a.IntN(len(a.sums))]
		if c != r || r.word != a.in("average", "평균") && r.word != "mean" {
			a.average(c)
		}
	}
	ways := []func(){win, win, win, crit, func() { a.ranking(r) }, a.count, mean}
	for _, by := range a.with("wpc") {
		if by != a.main {
			ways = append(ways, func() { a.grouped(by, r) })
			if by.typ != 'c' {
				ways = append(ways, func() { a.different(by) })
			}
		}
	}
	for _, c := range a.with("$") {
		ways = append(ways, func() { a.top(c) }, func() { a.average(c) })
	}
	if r.typ == 'n' { // sums of totals by a name say little
		ways = ways[:7]
	}
	a.Shuffle(len(ways), func(i, j int) { ways[i], ways[j] = ways[j], ways[i] })
	n := []int{1, 1, 2, 2, 3, 3}[a.IntN(6)]
	for _, f := range ways {
		if len(a.results) < n {
			f()
		}
	}
}

func (a *keepApp) bestOrder(r *keepCol, marks []*keepCol, top string) {
	if a.maybe(0.65) {
		a.view("sort -"+r.name, "highest {c} first|best first|sorted by {c}, highest first|the best on top of the list|ranked by {c}|the leader at the top of the list|best {m} first", "{c} 높은 순|높은 점수부터|{c} 순위대로|{c} 높은 순 정렬|1등이 맨 위|제일 좋은 {m}부터", r)
	}
	for _, c := range a.cols {
		if c.typ == 'c' && a.maybe(0.3) {
			a.view("filter "+c.name, keepFilterEn, keepFilterKo, c)
		}
	}
	if !a.maybe(0.28) {
		return
	}
	high := float64(len(top)) // 5, 10 or 20
	fmt.Sscan(top, &high)
	if r.typ == 'n' {
		high *= float64(len(marks))
	}
	n := num(keepRound(high*0.8, 0))
	word := a.of(a.in("gold|top|hit|great|winner|medal", "금상|최고|추천|대박|합격|메달"))
	cond := r.name + " >= " + n
	if a.maybe(0.4) {
		a.view("green "+cond, "green from {c} "+n+"|rows with "+n+" or more green|green when {c} is at least "+n, "{c} "+n+" 이상은 초록색|"+n+"점 이상이면 초록|{c} "+n+"부터 초록색", r)
		return
	}
	mark := a.in("Mark", "표시")
	a.cols = append(a.cols, &keepCol{word: mark, name: strings.ToLower(mark), label: mark, typ: 'x', expr: fmt.Sprintf("%s ? %q : \"\"", cond, word), fn: func(*keepRow) float64 { return 0 }})
	a.asks = append(a.asks, a.fillIn(a.of(a.in(`mark "`+word+`" from {c} `+n+`|a mark "`+word+`" in rows with `+n+` or more|mark rows as "`+word+`" when {c} is at least `+n, `{c} `+n+` 이상이면 '`+word+`' 표시|`+n+`점 이상 줄에 "`+word+`" 표시|{c} `+n+`부터 "`+word+`"`+keepSaid(word)+` 표시`)), r, nil))
}
