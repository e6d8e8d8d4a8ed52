package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

func init() { register("compose-pop-press", 1, popPress) }

// popPress draws what is used by pressing buttons: counters, scores, votes, dice and other draws.
func popPress(g *gen) made {
	switch g.IntN(12) {
	case 0, 1, 2:
		return popCounter(g)
	case 3, 4:
		return popScores(g)
	case 5:
		return popVote(g)
	case 6:
		return popDice(g)
	case 7:
		return popCoin(g)
	case 8:
		return popRandom(g)
	case 9:
		return popMenu(g)
	case 10:
		return popNames2(g)
	}
	return popLuck(g)
}

func (p *popApp) row(list string) []string {
	rows := strings.Split(strings.TrimSpace(list), "\n")
	f := strings.Split(rows[p.IntN(len(rows))], ";")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	return f
}

// line takes a line of a table, with its parts.
func popLine(g *gen, en, ko string) []string { return (&popApp{gen: g}).row(g.in(en, ko)) }

// popCounter counts one thing.
func popCounter(g *gen) made {
	f := popLine(g, popCountsEn, popCountsKo) // nouns; free; title; unit; goals; step
	p := popNew(g, f[2])
	unit := f[3]
	if unit != "" {
		unit = " " + unit
	}
	step, goal := 1, 0
	minus, second := true, 0
	msg := ""
	aim := func() {
		if goal > 0 {
			return
		}
		goal = int(popNumber(g.of(strings.ReplaceAll(f[4], ",", "|"))))
		p.add("goal %d|with a goal of %[1]d|up to %[1]d|with a bar up to %[1]d|target %[1]d", "목표 %d|%[1]d까지|목표는 %[1]d|목표 %[1]d 막대로", goal)
	}
	cheer := func() {
		if msg != "" || goal > 0 {
			return
		}
		goal = int(popNumber(g.of(strings.ReplaceAll(f[4], ",", "|"))))
		msg = g.of(g.in("Done!|Well done!|Goal reached!|Bravo!|Enough for today|Yes!", "달성!|잘했어요!|목표 달성!|오늘은 여기까지|최고!"))
		p.add(`goal %d and then it says "%s"|with a goal of %d, then "%s"|at %d say %s`, `목표 %d, 채우면 "%s"|목표 %d 되면 '%s'|%d 되면 %s 뜨게`, goal, msg)
	}
	five := func() {
		if second > 0 || step > 1 {
			return
		}
		second = g.of2(5, 10)
		p.add("with a +%d button too|and a +%[1]d button|with +1 and +%[1]d", "+%d 버튼도|+1이랑 +%[1]d|%[1]d씩도 더하게", second)
	}
	by := func() {
		if step > 1 || second > 0 {
			return
		}
		step = g.of2(2, 5)
		p.add("in steps of %d|that counts by %[1]ds|by %[1]d each press", "%d씩|%[1]d씩 올라가게|한번에 %[1]d씩", step)
	}
	up := func() {
		if !minus {
			return
		}
		minus = false
		p.add("with only plus and reset|without minus", "빼기 없이|더하기랑 초기화만|마이너스는 없이")
	}
	p.extras(aim, aim, cheer, five, by, up)
	one := "n += " + fmt.Sprint(step)
	s := []string{"saved n = 0", "big n" + p.in("", " .0") + unit}
	if unit != "" && !p.ko() {
		s[1] = "big n .0" + unit
	}
	if goal > 0 {
		s = append(s, fmt.Sprintf("bar %s = n, %d", p.in("Goal", "목표"), goal))
	}
	s = append(s, fmt.Sprintf("button +%d: %s", step, one))
	if second > 0 {
		s = append(s, fmt.Sprintf("button +%d: n += %[1]d", second))
	}
	if minus {
		s = append(s, fmt.Sprintf("button -%d: n = max(0, n - %[1]d)", step))
	}
	s = append(s, p.in("button Reset: n = 0", "button 초기화: n = 0"))
	c := newCheck(p.in("counts", "세기"))
	plus := fmt.Sprintf("+%d|+|add|plus|more|추가|더하기", step)
	popClick(c, plus, 7)
	want := 7 * step
	if minus {
		popClick(c, fmt.Sprintf("-%d|−|-|minus|less|undo|빼기|취소", step), 2)
		want -= 2 * step
	}
	if second > 0 {
		popClick(c, fmt.Sprintf("+%d", second), 1)
		want += second
	}
	c.number(float64(want))
	kept := newCheck(p.in("kept", "저장"))
	popClick(kept, plus, 4)
	kept.reload().number(float64(4 * step))
	checks := []*check{c, kept}
	if msg != "" {
		s = append(s, fmt.Sprintf("if n >= %d: say %s", goal, msg))
		if k := (goal + step - 1) / step; k <= 60 {
			full := newCheck(p.in("full", "목표"))
			popClick(full, plus, k)
			popSee(full, strings.ToLower(msg))
			checks = append(checks, full)
		}
		if want < goal {
			c.gone(strings.ToLower(msg))
		}
	}
	zero := newCheck(p.in("reset", "초기화"))
	popClick(zero, plus, 3)
	popClick(zero, "reset|clear|zero|초기화|리셋", 1)
	zero.number(0)
	return p.made(f[0], f[1], lines(s...), append(checks, zero)...)
}

func (g *gen) of2(a, b int) int {
	if g.maybe(0.5) {
		return a
	}
	return b
}

// popScores keeps the points of two or more sides.
func popScores(g *gen) made {
	f := popLine(g, popScoresEn, popScoresKo) // nouns; free; title; points
	p := popNew(g, f[2])
	names := strings.Split(g.in("Home,Guest", "우리 팀,상대 팀"), ",")
	if !strings.Contains(f[3], ",") {
		names = strings.Split(g.in("Player 1,Player 2", "1번,2번"), ",")
	}
	points := strings.Split(strings.TrimSuffix(f[3], ","), ",")
	target, named, led := 0, false, false
	own := func() {
		if named {
			return
		}
		named = true
		if strings.Contains(f[3], ",") { // team sports
			names = g.some(g.in("Lions|Bears|Sharks|Eagles|Wolves|Tigers|Rockets|Ravens|Reds|Blues", "사자팀|곰팀|독수리팀|늑대팀|백호팀|청룡팀|1반|2반|3반|청팀|백팀"), 2)
		} else {
			names = g.some(g.in("Ann|Bo|Mum|Dad|Lea|Kim|Sam|Max|Ivy|Grandma|Tim|Zoe", "민수|지영|엄마|아빠|누나|동생|할머니|준이|하나|서연|나|친구"), g.n(2, 4))
		}
		p.add("for %s|%[1]s|with %[1]s", "%s|%[1]s 대결|%[1]s 점수", p.and(names))
	}
	many := func() {
		if named || strings.Contains(f[3], ",") {
			return
		}
		named = true
		n := g.n(3, 5)
		names = nil
		for i := range n {
			names = append(names, fmt.Sprintf(g.in("Player %d", "%d번"), i+1))
		}
		word := []string{"", "", "", "three", "four", "five"}[n]
		p.add("for %[2]s players|for %[1]d players|with %[1]d people|for %[2]s", "%[1]d명|%[1]d명이서|%[1]d인용|%[1]d명 점수", n, word)
	}
	to := func() {
		if target > 0 {
			return
		}
		target = g.n(3, 30)
		p.add("first to %d wins|up to %[1]d points|until %[1]d|who has %[1]d first wins", "%d점 먼저 내면 승리|%[1]d점 내기|%[1]d점까지|먼저 %[1]d점", target)
	}
	lead := func() {
		if led {
			return
		}
		led = true
		p.add("that shows who leads|with the leader on top|and show who is ahead", "누가 이기는지도|1등 표시|누가 앞서는지")
	}
	p.extras(own, own, many, many, to, lead)
	s := []string{"saved points = " + popZeros(len(names)), "let names = " + popQuote(names), "for x in names: show {x} = points[i]"}
	for _, k := range points {
		s = append(s, fmt.Sprintf("for x in names: button {x} +%s: points[i] += %[1]s", k))
	}
	s = append(s, p.in("button New game: points = ", "button 새 게임: points = ")+popZeros(len(names)))
	if target > 0 {
		s = append(s, fmt.Sprintf(p.in("if max(points) >= %d: say {names[indexOf(points, max(points))]} wins!", "if max(points) >= %d: say {names[indexOf(points, max(points))]} 승리!"), target))
	}
	if led {
		s = append(s, p.in("if sum(points) > 0: say {names[indexOf(points, max(points))]} leads", "if sum(points) > 0: say 1등 {names[indexOf(points, max(points))]}"))
	}
	if p.ko() {
		for i := range s {
			s[i] = strings.NewReplacer("points", "점수", "names", "이름").Replace(s[i])
		}
	}
	k, last := int(popNumber(points[0])), strings.ToLower(names[len(names)-1])
	c := newCheck(p.in("points", "점수"))
	press := func(c *check, i, times int) {
		c.do(task.Step{Op: task.Click, Names: []string{strings.ToLower(names[i]) + fmt.Sprintf(" +%d", k), strings.ToLower(names[i])}, Times: times})
	}
	press(c, len(names)-1, 4)
	press(c, 0, 2)
	c.number(float64(4 * k)).number(float64(2 * k))
	kept := newCheck(p.in("kept", "저장"))
	press(kept, len(names)-1, 3)
	kept.reload().number(float64(3 * k))
	checks := []*check{c, kept}
	if target > 0 {
		won := newCheck(p.in("won", "승리"))
		press(won, len(names)-1, (target+k-1)/k)
		popSee(won, last+p.in(" wins|"+last+" won|"+last+" win|winner: "+last, " 승리|"+last+" 승|승리: "+last+"|"+last+" 우승"))
		checks = append(checks, won)
	}
	return p.made(f[0], f[1], lines(s...), checks...)
}

func popZeros(n int) string { return "[" + strings.TrimSuffix(strings.Repeat("0, ", n), ", ") + "]" }

// popVote counts votes for a few things.
func popVote(g *gen) made {
	p := popNew(g, g.in("🗳️ Vote", "🗳️ 투표"))
	options := strings.Split(g.in("Yes,No", "찬성,반대"), ",")
	top, total, given := false, false, false
	own := func() {
		if given {
			return
		}
		given = true
		f := popLine(g, popPicksEn, popPicksKo)
		options = g.some(strings.ReplaceAll(f[4], ",", "|"), g.n(2, 4))
		said := p.and(options)
		if !p.ko() {
			said = strings.ReplaceAll(said, " and ", " or ")
			options = popTitles(options)
		}
		p.add("%s|between %[1]s|for %[1]s|with %[1]s|%[1]s?", "%s|%[1]s 중에|%[1]s 고르기", said)
	}
	who := func() {
		if top {
			return
		}
		top = true
		p.add("that shows the winner|with the winner|and who wins", "1등도|1위 표시|뭐가 이기는지도")
	}
	all := func() {
		if total {
			return
		}
		total = true
		p.add("with the number of votes|and total votes|with total", "총 몇 표인지|총 투표수도|전체 표수도")
	}
	if g.maybe(0.5) {
		own()
	}
	p.extras(own, own, who, all)
	z := popZeros(len(options))
	s := []string{"saved votes = " + z, "let options = " + popQuote(options), "for x in options: button {x}: votes[i] += 1", "for x in options: bar {x} = votes[i], max(1, sum(votes))"}
	if total {
		s = append(s, p.in("show Votes = sum(votes)", "show 총 투표 = sum(votes) .0 표"))
	}
	if top {
		s = append(s, p.in("if sum(votes) > 0: say {options[indexOf(votes, max(votes))]} is ahead", "if sum(votes) > 0: say 1등 {options[indexOf(votes, max(votes))]}"))
	}
	s = append(s, p.in("button Start over: votes = ", "button 초기화: votes = ")+z)
	if p.ko() {
		for i := range s {
			s[i] = strings.NewReplacer("votes", "표", "options", "후보").Replace(s[i])
		}
	}
	c := newCheck(p.in("votes", "투표"))
	a, b := strings.ToLower(options[0]), strings.ToLower(options[1])
	popClick(c, a, 2)
	popClick(c, b, 3)
	popSee(c, "3 / 5|3/5|3|60%|3표")
	popSee(c, "2 / 5|2/5|2|40%|2표")
	kept := newCheck(p.in("kept", "저장"))
	popClick(kept, b, 4)
	kept.reload()
	popSee(kept, "4 / 4|4/4|4|100%")
	return p.made(g.in("vote|voting app|poll|poll app|vote counter|voting", "투표|투표 앱|투표기|다수결|찬반 투표"), g.in("let us vote|we want to vote on something|count votes", "투표하고 싶어|뭐로 할지 투표|거수 투표 세기"), lines(s...), c, kept)
}
