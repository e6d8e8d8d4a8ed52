package compose

import (
	"fmt"
	"math"
	"strings"
)

func init() { register("compose-views-table", 3, viewsTableDraw) }

// A viewsTable is an app that makes a table of a few numbers.
type viewsTable struct {
	*views
	f             []string // its situation
	inputs, outs  []string
	after         []string
	tabbed        bool
	input, output string
}

func viewsTableDraw(g *gen) made {
	kind := g.n(0, 5)
	f := viewsRow(g, viewsTables[g.lang][kind])
	t := &viewsTable{views: newViews(g, f[0], f[1]), f: f, tabbed: g.maybe(0.2)}
	t.input, t.output = g.of(g.in("numbers|input|values", "입력|값|숫자")), g.in("table", "표")
	if t.tabbed {
		t.line("tab %s", t.label(t.input))
	}
	[]func(){t.growth, t.prices, t.schedule, t.rota, t.grid, t.groups}[kind]()
	if t.tabbed {
		t.line("tab %s", t.label(t.output))
		t.inputs[len(t.inputs)-1] += t.say(" on a tab %[1]s", " (%[1]s 탭)", t.input)
		t.outs[0] += t.say(" on the tab %[1]s", " (%[1]s 탭)", t.output)
	}
	t.sketch = append(t.sketch, t.after...)
	return t.finishWith(t.plain(t.join3(t.inputs), t.join2(t.outs)))
}

// number asks for a number, whose value at first is given or not.
func (t *viewsTable) number(w string, first float64) string {
	if t.maybe(0.5) {
		t.line("%s", t.decl("number", w, " = "+num(first)))
		t.inputs = append(t.inputs, t.say("%[1]s (%[2]s at first)|%[1]s (%[2]s)|%[1]s, say %[2]s", "%[1]s(기본 %[2]s)|%[1]s (%[2]s)", w, num(first)))
	} else {
		t.line("%s", t.decl("number", w, ""))
		t.inputs = append(t.inputs, w)
	}
	return viewsName(w)
}

func (t *viewsTable) add(form string, args ...any) {
	t.after = append(t.after, fmt.Sprintf(form, args...))
}

func (t *viewsTable) enter(c *check, nth int, w, value string) {
	viewsFill(c, nth, value, strings.ToLower(w))
}

func (t *viewsTable) see(c *check) {
	if t.tabbed {
		t.open(c, t.output)
	}
}

// tooMany says something where so many rows make no sense.
func (t *viewsTable) tooMany(name, word string, c func(n int) *check) {
	if !t.maybe(0.4) {
		return
	}
	text := t.of(t.in("At least 1 please|That is nothing|A positive number, please|Nonsense|Type a number above 0", "1 이상이어야 해요|0보다 큰 수를 넣어 주세요|말이 안 돼요|숫자를 확인해 주세요"))
	t.extra(`if %[1]s is below 1 say "%[2]s"|"%[2]s" when %[1]s is 0 or less|%[1]s under 1: "%[2]s"`, `%[1]s이(가) 1보다 작으면 "%[2]s"|%[1]s 0 이하면 "%[2]s"`, word, text)
	t.add("if %s < 1: say %s", name, text)
	c(0).text(text)
}

// growth is a plan that grows by an amount or a percentage.
func (t *viewsTable) growth() {
	start, more, period, periods, unit := t.f[2], t.f[3], t.f[4], t.f[5], t.f[6]
	percent := t.maybe(0.4)
	a := t.number(start, float64(t.n(2, 60)))
	word := more
	if percent {
		word = t.in(more+" percent", more+" 퍼센트")
	}
	b := t.number(word, float64(t.n(2, 12)))
	n := t.number(periods, float64(t.n(4, 20)))
	expr := fmt.Sprintf("%s + %s * (it - 1)", a, b)
	if percent {
		expr = fmt.Sprintf("%s * (1 + %s / 100) ** (it - 1)", a, b)
	}
	t.add("table %s = range(%s): %s = it, %s = %s .1", t.label(t.output), n, t.label(period), t.label(unit), expr)
	how := t.in(" more", "그만큼씩")
	if percent {
		how = t.in(" percent more", "그 퍼센트만큼씩")
	}
	t.outs = append(t.outs, t.say("a table of %[1]s and %[2]s, each %[1]s that much%[3]s|a table, %[1]s by %[1]s that much%[3]s, with %[2]s|for each %[1]s the %[2]s, always that much%[3]s, as a table", "%[1]s별 %[2]s 표(매번 %[3]s)|%[1]s마다 %[3]s 늘어난 %[2]s 표|%[1]s, %[2]s 표, %[1]s마다 %[3]s 증가", period, unit, how))
	if !t.ko() {
		t.outs[0] = strings.ReplaceAll(t.outs[0], "that much percent more", "that many percent more")
	}
	total := t.maybe(0.4)
	if total {
		t.outs = append(t.outs, t.say("the total|everything added up", "합계|다 더한 값"))
		t.add("show %s = sum(range(%s), %s) .1", t.in("Total", "합계"), n, expr)
	}
	fill := func(x, y float64, k int) *check {
		c := t.check(fmt.Sprint(k, " rows"))
		t.enter(c, 1, start, num(x))
		t.enter(c, 2, word, num(y))
		t.enter(c, 3, periods, fmt.Sprint(k))
		t.see(c)
		return c
	}
	for k := range 2 {
		x, y, m := float64(t.n(5, 50)), float64(t.n(2, 9)), 3+2*k
		c := fill(x, y, m)
		sum, at := 0.0, x
		for i := range m {
			if at = x + y*float64(i); percent {
				at = x
				for range i {
					at *= 1 + y/100
				}
			}
			sum += at
		}
		c.number(math.Round(at*10) / 10)
		if total {
			c.number(math.Round(sum*10) / 10)
		}
	}
	t.tooMany(n, periods, func(k int) *check { return fill(5, 2, k) })
}

// prices is a table of what so many cost.
func (t *viewsTable) prices() {
	price, count, of := t.f[2], t.f[3], t.f[4]
	unit := t.in("$", "원")
	first := float64(t.n(2, 60)) / 4
	if t.ko() {
		first = float64(t.step(100, 6000, 50))
	}
	p := t.number(price, first)
	up := t.in("up to", "최대")
	n := t.number(up, float64(t.step(5, 30, 5)))
	from, off := 0, 0
	expr := "it * " + p
	if t.maybe(0.4) {
		from, off = t.n(3, 6), t.step(5, 25, 5)
		expr = fmt.Sprintf("it * %s * (it >= %d ? %s : 1)", p, from, num(float64(100-off)/100))
		t.extra("from %[1]d %[3]s on %[2]d%% off|%[2]d%% cheaper from %[1]d %[3]s on", "%[1]d %[3]s부터 %[2]d%% 할인|%[3]s %[1]d부터는 %[2]d%% 싸게", from, off, count)
	}
	t.add("table %s = range(%s): %s = it, %s = %s%s", t.label(t.output), n, t.label(count), t.label(of), expr, t.format(unit))
	t.outs = append(t.outs, t.say("a table with %[1]s and %[2]s from 1 on|a list to hang up: %[1]s and %[2]s, from 1|a table from 1 to that many %[1]s with the %[2]s", "1부터 %[1]s, %[2]s 표|%[1]s별 %[2]s 표(1부터)|1에서 최대까지 %[1]s이랑 %[2]s 표", count, of))
	if t.ko() {
		t.outs[0] = strings.Replace(t.outs[0], count+"이랑", josa(count, "이랑", "랑"), 1)
	}
	fill := func(x float64, k int) *check {
		c := t.check(fmt.Sprint("up to ", k))
		t.enter(c, 1, price, num(x))
		t.enter(c, 2, up, fmt.Sprint(k))
		t.see(c)
		return c
	}
	for k := range 2 {
		x, m := t.views.amount(unit), 7-5*k
		c := fill(x, m)
		for _, i := range []int{2, m} {
			y := x * float64(i)
			if from > 0 && i >= from {
				y *= float64(100-off) / 100
			}
			c.number(y)
		}
	}
	t.tooMany(n, up, func(k int) *check { return fill(5, k) })
}

// schedule is a table of times.
func (t *viewsTable) schedule() {
	slot, slots := t.f[2], t.f[3]
	begin, pause := t.in("start", "시작"), t.in("break", "쉬는 시간")
	first := fmt.Sprintf("%02d:%02d", t.n(6, 17), t.step(0, 45, 15))
	if t.ko() {
		t.line("time a = %s 시작", first)
	} else {
		t.line("time a = %s Start", first)
	}
	t.inputs = append(t.inputs, t.say("%[1]s (%[2]s)|%[1]s time %[2]s|%[1]s at %[2]s", "%[1]s(%[2]s)|%[1]s %[2]s", begin, first))
	m := float64(t.step(10, 90, 5))
	t.line("number m = %s %s", num(m), t.in("Minutes", "분"))
	t.inputs = append(t.inputs, t.say("minutes (%[1]s)|minutes, %[1]s at first|minutes per %[2]s (%[1]s)", "분(%[1]s)|분 (기본 %[1]s)|%[2]s당 분(%[1]s)", num(m), slot))
	gap := ""
	if t.maybe(0.5) {
		p := float64(t.step(5, 20, 5))
		t.line("number p = %s %s", num(p), t.in("Break", "쉬는 시간"))
		t.inputs = append(t.inputs, t.say("%[1]s (%[2]s)", "%[1]s(%[2]s)", pause, num(p)))
		gap = "p"
	}
	n := t.number(slots, float64(t.n(4, 8)))
	every := "m"
	if gap != "" {
		every = "(m + p)"
	}
	t.add("table %s = range(%s): %s = it, %s = clock(minutes(a) + %s * (it - 1)), %s = clock(minutes(a) + %s * (it - 1) + m)", t.label(t.output), n, t.label(slot), t.in("From", "부터"), every, t.in("To", "까지"), every)
	t.outs = append(t.outs, t.say("a schedule, from when to when each %[1]s is|a table: %[1]s, from, to|a timetable with from and to for every %[1]s|when each %[1]s starts and ends", "%[1]s마다 몇 시부터 몇 시까지인지 표|시간표(%[1]s, 부터, 까지)|%[1]s별 시작, 끝 시간표", slot))
	last := t.maybe(0.4)
	if last {
		t.outs = append(t.outs, t.say("when it is all over|the time when we're done", "다 끝나는 시각|언제 끝나는지"))
		t.add("show %s = clock(minutes(a) + %s * (%s - 1) + m)", t.in("End", "끝"), every, n)
	}
	fill := func(k int) (*check, []string) {
		c := t.check(fmt.Sprint(k, " of them"))
		x, y, z := 60*t.n(8, 12), t.step(20, 50, 5), 0
		c.fill(begin, fmt.Sprintf("%02d:00", x/60))
		t.enter(c, 1, t.in("minutes", "분"), fmt.Sprint(y))
		if gap != "" {
			z = t.step(5, 15, 5)
			t.enter(c, 2, pause, fmt.Sprint(z))
		}
		t.enter(c, 3, slots, fmt.Sprint(k))
		t.see(c)
		var rows []string
		for i := range k {
			from := x + (y+z)*i
			rows = append(rows, fmt.Sprintf("%d %02d:%02d %02d:%02d", i+1, from/60, from%60, (from+y)/60, (from+y)%60))
		}
		return c, rows
	}
	for _, k := range []int{3, 5} {
		c, rows := fill(k)
		c.text(rows[1]).text(rows[k-1])
	}
	t.tooMany(n, slots, func(k int) *check { c, _ := fill(k); return c })
}

// rota is a table of who is on when.
func (t *viewsTable) rota() {
	people, duty, period, periods := t.f[2], t.f[3], t.f[4], t.f[5]
	t.line("area people %s", t.label(people))
	t.inputs = append(t.inputs, t.say("%[1]s with commas|the %[1]s, split by commas|%[1]s (comma list)", "%[1]s 쉼표로|쉼표로 나눈 %[1]s|%[1]s(쉼표로 구분)", people))
	n := t.number(periods, float64(t.n(4, 12)))
	t.line("let who = split(people)")
	cols := fmt.Sprintf("%s = it, %s = who[(it - 1) %% len(who)]", t.label(period), t.label(duty))
	second := t.maybe(0.4)
	t.outs = append(t.outs, t.say("a table who does %[1]s in which %[2]s, in turn|who has %[1]s each %[2]s, one after the other|a rota: %[2]s and %[1]s, in that order over and over", "%[2]s별로 돌아가며 %[1]s인 사람 표|%[2]s마다 순서대로 %[1]s 누군지 표|%[2]s, %[1]s 표 (차례대로 반복)", duty, period))
	if second {
		cols += fmt.Sprintf(", %s = who[it %% len(who)]", t.in("Helper", "보조"))
		t.outs = append(t.outs, t.say("the next one as helper|a helper, always the next in line", "다음 사람이 보조|보조는 그다음 사람"))
	}
	t.add("if len(who) > 0: table %s = range(%s): %s", t.label(t.output), n, cols)
	fill := func(k, names int) (*check, []string) {
		c := t.check(fmt.Sprint(k, " turns"))
		who := t.views.people(names)
		t.enter(c, 1, people, strings.Join(who, ", "))
		t.enter(c, 2, periods, fmt.Sprint(k))
		t.see(c)
		return c, who
	}
	for k := range 2 {
		m, names := 5+k, 3-k
		c, who := fill(m, names)
		for i := range m {
			row := fmt.Sprintf("%d %s", i+1, who[i%names])
			if second {
				row += " " + who[(i+1)%names]
			}
			c.text(row)
		}
	}
	t.tooMany(n, periods, func(k int) *check { c, _ := fill(k, 3); return c })
}
