package compose

import (
	"fmt"
	"slices"
	"strings"

	"hone/task"
)

func init() {
	register("compose-views-tally", 3, func(g *gen) made {
		t := newViewsTally(g)
		if g.maybe(0.5) {
			return t.ticks()
		}
		return t.scores()
	})
	register("compose-views-games", 3, viewsGamesDraw)
}

// A viewsTally is an app of people, of whom something is noted each time, and what that comes to.
type viewsTally struct {
	*views
	members, member, meet, meets string
	second, third, save          string
	who                          string // the column's word
	list, col, here              string
	sees                         []func(c *check, names []string, log [][]float64)
	dated                        bool
}

func newViewsTally(g *gen) *viewsTally {
	f := viewsRow(g, g.in(viewsGroupsEn, viewsGroupsKo))
	t := &viewsTally{views: newViews(g, f[0], f[1]), members: f[2], member: f[3], meet: f[4], meets: f[5]}
	t.who = g.of(g.in("name|"+t.member, "이름|이름|"+t.member))
	t.col = viewsName(t.who)
	t.save = g.of(g.in("Save|Save|Note|Done|Book|Store", "저장|저장|기록|완료|확정"))
	t.list, t.here = viewsName(t.members), "here"
	if g.ko() {
		t.list = "명단"
		if t.members != t.member || t.col == t.list {
			t.list = "사람들"
		}
	}
	if len([]rune(t.list)) == 1 || t.list == t.col {
		t.list = g.in("people", "사람들")
	}
	return t
}

// first is the view in which the people are entered.
func (t *viewsTally) first() {
	has := t.who
	if !t.ko() {
		has = t.of("the " + t.members + " by name|the names of the " + t.members + "|" + t.members + " (name)|names of all " + t.members)
		if t.who != "name" {
			has = t.of("each " + t.member + "|every " + t.member + "|one " + t.member + " after the other")
		}
	}
	t.view(t.members, t.in(t.of("add|enter|put in|type in"), t.of("등록|입력|적기")), has)
	t.listDecl(t.list, t.label(t.members), t.decl("text", t.who, ""))
	if t.maybe(0.15) {
		t.extra("no name twice|every name only once", "같은 이름은 한 번만|이름 중복 안 되게")
		t.line("  unique %s", t.col)
	}
}

// quote sets a button's word in quotes, mostly.
func (v *views) quote(w string) string {
	if v.maybe(0.5) {
		return w
	}
	return `"` + w + `"`
}

// ticks notes who came.
func (t *viewsTally) ticks() made {
	tick := t.of(t.in(viewsTicksEn, viewsTicksKo))
	t.second = t.of(t.in("attendance|roll call|check|today|register|tick list", "출석|체크|오늘|출석부|확인"))
	t.third = t.of(t.in("statistics|overview|summary|stats|report|balance", "통계|현황|요약|결과|집계"))
	t.first()
	t.dated = t.maybe(0.3)
	has := t.say("who %[1]s and press %[2]s|each %[3]s who %[1]s, then %[2]s|who %[1]s at the %[4]s, with a %[2]s button|a box per %[3]s if they %[2]s", "%[1]s 사람 체크하고 %[2]s|%[1]s %[3]s 체크 후 %[2]s|%[1]s %[3]s만 체크하고 %[2]s", tick, t.quote(t.save), t.member, t.meet)
	if strings.Contains(has, "if they") {
		has = "a box per " + t.member + " (" + tick + ") and a " + t.quote(t.save) + " button"
	}
	if t.dated {
		has = t.in("the date, ", "날짜, ") + has
	}
	t.view(t.second, t.in("tick", "누르기"), has)
	if t.dated {
		t.line("date %s", t.in("day Date", "날짜"))
	}
	t.line("for m in %s: check here {m.%s}", t.list, t.col)
	t.line("saved log = []")
	value := "here"
	at := "l[i]"
	if t.dated {
		d := t.in("day", "날짜")
		value, at = "{"+d+": "+d+", here: here}", "l.here[i]"
	}
	t.line("button %s: add(log, %s); here = []", t.save, value)
	t.line("tab %s", t.label(t.third))
	t.tickStats(tick, at)
	return t.end(func(c *check, names []string, row []float64) {
		if t.dated {
			viewsFill(c, 1, "2026-03-0"+fmt.Sprint(t.n(1, 4)), t.in("date", "날짜"))
		}
		for i, x := range row {
			if x > 0 {
				c.do(task.Step{Op: task.Tick, Names: []string{strings.ToLower(names[i])}})
			}
		}
	}, func() float64 { return float64(t.n(0, 1)) })
}

// tickStats is the last view of who came: how often, and per cent.
func (t *viewsTally) tickStats(tick, at string) {
	has := t.say("how often each %[1]s %[2]s and the percent|per %[1]s how many times they %[2]s, and percent|a table of %[3]s: times %[2]s, percent|the number of %[4]s and for each %[1]s how often and how many percent", "%[1]s마다 %[2]s 횟수랑 퍼센트|%[1]s별로 %[2]s 게 몇 번인지, 몇 퍼센트인지|%[2]s 횟수와 비율(%%) 표", t.member, tick, t.members, t.meets)
	t.tabs = append(t.tabs, viewsTab{t.third, t.in("see", "보기"), has})
	all := strings.Contains(has, "number of") || t.maybe(0.4)
	if all {
		if !strings.Contains(has, "number of") {
			t.extra("also how many %[1]s there were|and the number of %[1]s above", "%[1]s이 모두 몇 번이었는지도|총 %[1]s 횟수도 위에", t.meets)
		}
		t.line("show %s = len(log)", t.in(title(t.meets), "총 "+t.meets))
	}
	times, percent := t.in("Times", "횟수"), t.in("Percent", "비율")
	count := "count(log, l => " + at + ")"
	t.line("table %s = %s: %s = %s, %s = %s, %s = 100 * %s / len(log) .0 %%", t.label(t.third), t.list, t.label(t.who), t.col, times, count, percent, count)
	t.sees = append(t.sees, func(c *check, names []string, log [][]float64) {
		for i, x := range names {
			n := 0.0
			for _, r := range log {
				n += r[i]
			}
			c.text(fmt.Sprintf("%s %s %.0f", x, num(n), 100*n/float64(len(log))))
		}
		if all {
			c.number(float64(len(log)))
		}
	})
	if t.maybe(0.25) {
		t.extra("plus a bar chart of it|with a bar chart", "막대그래프도|막대 차트도 같이")
		t.line("chart bar %s = %s: %s, %s", t.in("Chart", "그래프"), t.list, t.col, count)
	}
	if t.dated {
		t.extra("and a list of the %[1]s with date and how many %[2]s|a table by date how many %[2]s", "날짜별로 %[2]s 사람 몇 명인지 표도|%[1]s 날짜랑 %[2]s 인원 목록도", t.meets, tick)
		t.line("table %s = log: %s = %s, %s = count(here, it)", t.label(t.meets), t.in("Date", "날짜"), t.in("day", "날짜"), t.in("How many", "인원"))
		t.sees = append(t.sees, func(c *check, _ []string, log [][]float64) {
			n := 0.0
			for _, x := range log[0] {
				n += x
			}
			c.number(n)
		})
	}
}

// end draws the checks: people, some times with a value each, then the last view.
func (t *viewsTally) end(enter func(c *check, names []string, row []float64), draw func() float64) made {
	for k := range 2 {
		c := t.check([]string{"three times", "kept"}[k])
		names := t.people(3 - k)
		for _, x := range names {
			viewsFill(c, 1, x, strings.ToLower(t.who))
			t.add(c)
		}
		t.open(c, t.second)
		var log [][]float64
		for range 3 - k {
			row := make([]float64, len(names))
			for i := range row {
				row[i] = draw()
			}
			row[len(log)%len(row)] = max(1, draw())
			log = append(log, row)
			enter(c, names, row)
			viewsClick(c, strings.ToLower(t.save))
		}
		if k == 1 {
			c.reload()
		}
		t.open(c, t.third)
		for _, f := range t.sees {
			f(c, names, log)
		}
	}
	return t.finish()
}

// scores notes points each time.
func (t *viewsTally) scores() made {
	points := t.of(t.in("points|points|goals|stars|laps|pages|minutes|kilometers|coins|hits|cups|tickets", "점수|점수|골|별|바퀴|쪽수|시간|거리|동전|명중|개수|표"))
	t.second = t.of(t.in(t.meet+"|"+t.meet+"|enter|new "+t.meet, "기록|입력|"+t.meet))
	for t.second == t.save {
		t.save = t.of("저장|완료|확정")
	}
	t.third = t.of(t.in("table|ranking|standings|scoreboard|result", "순위|순위표|결과|랭킹"))
	if t.second == t.members {
		t.second = t.in("today", "오늘")
	}
	t.first()
	t.view(t.second, t.in("enter", "누르기"), t.say("the %[1]s of everybody and press %[2]s|%[1]s for each %[3]s, then %[2]s|how many %[1]s each %[3]s got, with a %[2]s button|each one's %[1]s of the %[4]s, button %[2]s", "%[3]s마다 %[1]s 적고 %[2]s|%[3]s별 %[1]s 입력 후 %[2]s|그날 %[1]s 한 명씩 적고 %[2]s", points, t.quote(t.save), t.member, t.meet))
	t.line("for m in %s: number %s {m.%s}", t.list, "got", t.col)
	t.line("saved log = []")
	t.line("button %s: add(log, got); got = []", t.save)
	has := t.say("who is first|a ranking with all %[1]s added up|everybody's total %[1]s, best on top|all %[1]s together per %[2]s, most first|%[1]s so far, highest first", "%[1]s 합계 순위|누가 1등인지 %[1]s 합계로|%[2]s별 %[1]s 합계, 높은 순|지금까지 %[1]s 합계 많은 순서", points, t.member)
	t.tabs = append(t.tabs, viewsTab{t.third, t.in("see", "보기"), has})
	t.line("let sums = map(%s, m => {who: m.%s, sum: sum(log, l => l[indexOf(%s, m)])})", t.list, t.col, t.list)
	t.line("tab %s", t.label(t.third))
	t.line("table %s = sort(sums, -sum): %s = i + 1, %s = who, %s = sum", t.label(t.third), t.in("Place", "등수"), t.label(t.who), t.label(points))
	t.sees = append(t.sees, t.seeRanking)
	t.scoreExtras(points)
	return t.end(func(c *check, names []string, row []float64) {
		for i, x := range row {
			viewsFill(c, i+1, num(x), strings.ToLower(names[i]))
		}
	}, func() float64 { return float64(t.n(1, 30)) })
}

// seeRanking wants the places, unless two are equal.
func (t *viewsTally) seeRanking(c *check, names []string, log [][]float64) {
	sums := map[string]float64{}
	for _, r := range log {
		for i, x := range r {
			sums[names[i]] += x
		}
	}
	order := slices.SortedFunc(slices.Values(names), func(a, b string) int { return int(sums[b] - sums[a]) })
	for i, x := range order {
		if i > 0 && sums[order[i-1]] == sums[x] || i < len(order)-1 && sums[order[i+1]] == sums[x] {
			c.number(sums[x])
			continue
		}
		c.text(fmt.Sprintf("%d %s %s", i+1, x, num(sums[x])))
	}
}

func (t *viewsTally) scoreExtras(points string) {
	if t.maybe(0.35) {
		w := t.in(title(t.meets)+" so far", t.meets+" 횟수")
		t.extra("how many %[1]s so far|also the number of %[1]s so far", "%[1]s 횟수도|지금까지 %[1]s 횟수도", t.meets)
		t.line("show %s = len(log)", w)
		t.sees = append(t.sees, func(c *check, _ []string, log [][]float64) { c.number(float64(len(log))) })
	}
	if t.maybe(0.3) {
		t.extra("say who leads with \"NAME is ahead!\"|on top \"NAME is ahead!\" for the one who leads", "1등은 \"OO 선두!\"라고 위에|제일 앞선 사람 \"OO 선두!\" 표시")
		t.line("if len(log) > 0: say {most(sums, sum).who}%s", t.in(" is ahead!", " 선두!"))
		t.sees = append(t.sees, func(c *check, names []string, log [][]float64) {
			best, tie := 0, false
			sum := make([]float64, len(names))
			for _, r := range log {
				for i := range r {
					sum[i] += r[i]
				}
			}
			for i := range sum {
				if sum[i] > sum[best] {
					best = i
				}
			}
			for i := range sum {
				tie = tie || i != best && sum[i] == sum[best]
			}
			if !tie {
				c.text(names[best] + t.in(" is ahead!", " 선두!"))
			}
		})
	}
	if t.maybe(0.3) {
		t.extra("and a bar chart|with a bar chart of the %[1]s", "막대그래프도|%[1]s 막대 차트도", points)
		t.line("chart bar %s = sums: who, sum", t.in("Chart", "그래프"))
	}
	if t.maybe(0.2) {
		w := t.of(t.in("New season|Start over|Reset", "새 시즌|처음부터|초기화"))
		t.extra(`"%[1]s" button that forgets all %[2]s|a button "%[1]s" to delete the %[2]s`, `"%[1]s" 누르면 기록 전부 지우기|기록 지우는 "%[1]s" 버튼`, w, t.meets)
		t.line("button %s: log = []", w)
	}
}
