package compose

import (
	"fmt"
	"slices"
	"strings"
)

type viewsGame struct {
	home, away string
	a, b       int
}

// viewsGamesDraw draws an app of teams, their games, and the table that follows.
func viewsGamesDraw(g *gen) made {
	f := viewsRow(g, g.in(viewsTeamsEn, viewsTeamsKo))
	v := newViews(g, f[0], f[1])
	teams, team, goals := f[2], f[3], f[4]
	second := g.of(g.in("games|matches|results|fixtures", "경기|결과|대진|경기 결과"))
	third := g.of(g.in("table|standings|ranking|league table", "순위|순위표|랭킹|종합"))
	win, draw := 3, 1
	stated := g.maybe(0.5)
	if stated {
		win = g.n(2, 5)
		draw = g.n(1, win-1)
	}
	list, col := g.in("teams", "팀들"), viewsName(team)
	v.view(teams, g.in(g.of("add|enter|put in"), g.of("등록|입력|적기")), g.in(g.of("the "+teams+"|"+team+" names|all "+teams), team+" "+g.of("이름|이름들|명단")))
	v.listDecl(list, v.label(teams), v.decl("text", team, ""))
	h, a := g.in("home", "홈"), g.in("away", "원정")
	ph, pa := goals+" "+h, goals+" "+a
	if g.ko() {
		ph, pa = h+" "+goals, a+" "+goals
	}
	nh, na := viewsName(ph), viewsName(pa)
	v.view(second, g.in(g.of("enter|put in|note"), g.of("입력|적기")), v.say("%[1]s, %[2]s, %[3]s, %[4]s|home and away and the %[5]s of each (%[3]s, %[4]s)|home against away, %[3]s and %[4]s", "%[1]s, %[2]s, %[3]s, %[4]s|%[1]s이랑 %[2]s 고르고 %[3]s, %[4]s", h, a, ph, pa, goals))
	v.listDecl("games", v.label(second), "choice "+h+": {"+list+"}", "choice "+a+": {"+list+"}", "number "+nh, "number "+na)
	if g.maybe(0.4) {
		text := g.of(g.in("Two different ones, please|Nobody plays against themselves|That is the same one|Choose another opponent", "서로 다른 팀을 골라 주세요|자기랑은 못 해요|같은 팀이에요|상대를 바꿔 주세요"))
		v.extra(`if both are the same say "%[1]s"|"%[1]s" when home and away are the same|same one twice: "%[1]s"`, `홈이랑 원정이 같으면 "%[1]s"|같은 팀 고르면 "%[1]s"`, text)
		v.line("  need %s != %s: %s", h, a, text)
		viewsSame(v, []string{team, second, h, a, ph, pa}, text)
	}
	rule := v.say("win %[1]d points, draw %[2]d|%[1]d points for a win, %[2]d for a draw", "이기면 %[1]d점, 비기면 %[2]d점|승 %[1]d점 무 %[2]d점", win, draw)
	has := v.say("the points of each %[1]s, best first|a ranking by points|who is first, with games and points|points and games of each %[1]s, sorted", "%[1]s별 승점, 높은 순|승점 순위|경기 수랑 승점, 높은 순으로|누가 1위인지 경기 수, 승점 표", team)
	if stated {
		has += v.raw(" (", " (") + rule + ")"
	}
	v.line("def one(mine, other) = mine > other ? %d : mine == other ? %d : 0", win, draw)
	v.line("def points(t) = sum(filter(games, %s == t), one(%s, %s)) + sum(filter(games, %s == t), one(%s, %s))", h, nh, na, a, na, nh)
	v.view(third, g.in("see", "보기"), has)
	cols := fmt.Sprintf("%s = i + 1, %s = %s", g.in("Place", "순위"), v.label(team), col)
	v.line("table %s = sort(%s, -points(%s)): %s, %s = count(games, %s == %s || %s == %s), %s = points(%s)", v.label(third), list, col, cols, g.in("Games", "경기"), h, col, a, col, g.in("Points", "승점"), col)
	total := g.maybe(0.35)
	if total {
		v.extra("and how many %[1]s there were in all|all %[1]s of all games added up too", "전체 %[1]s 합계도|모든 경기 %[1]s 합도", goals)
		v.line("show %s = sum(games, %s + %s)", g.in("All "+goals, "전체 "+goals), nh, na)
	}
	if g.maybe(0.3) {
		v.extra("with a bar chart of the points|and a points chart with bars", "승점 막대그래프도|승점 막대 차트도")
		v.line("chart bar %s = %s: %s, points(%s)", g.in("Chart", "그래프"), list, col, col)
	}
	for k := range 2 {
		viewsLeague(v, k, []string{team, teams, second, third, h, a, ph, pa}, win, draw, total)
	}
	return v.finish()
}

// viewsSame checks that nobody plays against themselves.
func viewsSame(v *views, w []string, text string) {
	c := v.check("the same twice")
	names := v.names(2)
	for _, x := range names {
		viewsFill(c, 1, x, strings.ToLower(w[0]))
		v.add(c)
	}
	v.open(c, w[1])
	viewsChoose(c, 1, names[1], w[2])
	viewsChoose(c, 2, names[1], w[3])
	viewsFill(c, 1, "1", strings.ToLower(w[4]))
	viewsFill(c, 2, "2", strings.ToLower(w[5]))
	v.add(c)
	c.text(text)
}

// viewsLeague checks the table after three games.
func viewsLeague(v *views, k int, w []string, win, draw int, total bool) {
	c := v.check([]string{"a league", "kept"}[k])
	names := v.names(3)
	for _, x := range names {
		viewsFill(c, 1, x, strings.ToLower(w[0]))
		v.add(c)
	}
	v.open(c, w[2])
	points := map[string]int{}
	sum := 0
	games := []viewsGame{{names[2], names[0], v.n(3, 6), v.n(1, 2)}, {names[2], names[1], v.n(4, 7), v.n(0, 2)}, {names[1], names[0], 3, 3}}
	if k == 1 {
		games[2].a = 5
	}
	for _, x := range games {
		viewsChoose(c, 1, x.home, w[4])
		viewsChoose(c, 2, x.away, w[5])
		viewsFill(c, 1, fmt.Sprint(x.a), strings.ToLower(w[6]))
		viewsFill(c, 2, fmt.Sprint(x.b), strings.ToLower(w[7]))
		v.add(c)
		sum += x.a + x.b
		switch {
		case x.a > x.b:
			points[x.home] += win
		case x.a == x.b:
			points[x.home] += draw
			points[x.away] += draw
		}
	}
	if k == 1 {
		c.reload()
	}
	v.open(c, w[3])
	order := slices.SortedFunc(slices.Values(names), func(a, b string) int { return points[b] - points[a] })
	c.text(fmt.Sprintf("1 %s 2 %d", order[0], points[order[0]]))
	if k == 1 {
		c.text(fmt.Sprintf("2 %s 2 %d", order[1], points[order[1]]))
	} else {
		c.text(fmt.Sprintf("%s 2 %d", order[1], points[order[1]]))
	}
	if total {
		c.number(float64(sum))
	}
}
