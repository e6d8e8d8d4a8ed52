package compose

import (
	"fmt"
	"slices"
	"strings"

	"hone/task"
)

// moveRows draws lists whose rows change: things lent and done, waiting lines, stocks, boards, places.
func moveRows(g *gen) made {
	m := newMove(g)
	switch g.n(0, 13) {
	case 12, 13:
		return m.swap()
	case 0, 1, 2, 3:
		return m.once()
	case 4, 5:
		return m.line()
	case 6, 7, 8:
		return m.stock()
	case 9:
		return m.lanes()
	}
	return m.seats()
}

func (m *move) rowsName() string { return m.in("rows", "줄") }

// list writes a list with its options in the usual order.
func (m *move) list(cols, opts []string) {
	m.put("list " + m.rowsName() + ": " + strings.Join(cols, ", "))
	slices.SortStableFunc(opts, func(a, b string) int { return ledgerRank(a) - ledgerRank(b) })
	for _, o := range opts {
		m.put("  " + o)
	}
}

// rowClick presses a button in the row of that first text.
func (c *check) rowClick(first, button string, times int) *check {
	return c.do(task.Step{Op: task.Click, Names: []string{first + " " + button}, Times: times})
}

// typed takes a field apart: its type and its word.
func moveTyped(s string) (typ, word string) {
	if t, w, ok := strings.Cut(s, ":"); ok {
		return map[string]string{"d": "date", "n": "number", "m": "money"}[t], w
	}
	return "text", s
}

const moveLeadsEn = "{s}|list of {s}|keep track of {s}|i need a list for {s}|app for {s}|a little app for {s}|make a list of {s}|want to note {s}|something for {s} please|can you do a list for {s}"
const moveLeadsKo = "{s}|{s} 목록|{s} 관리|{s} 관리하는 앱 만들어줘|{s} 정리하고 싶어요|{s} 적어두는 거|{s} 관리 앱 부탁드립니다|{s} 관리할 거 하나 만들어 주세요|{s}, 종이에 적다가 지쳤어요"

// once draws things that a press moves to a second list, or a tick marks.
func (m *move) once() made {
	f := m.row(moveOnceEn, moveOnceKo)
	m.icon, m.name = f[1], f[2]
	a, press, done, open := f[3], f[5], f[6], f[7]
	typ, b := moveTyped(f[4])
	w := moveAll("a", a, "b", b, "p", press, "d", done, "o", open)
	m.ask("{a} and {b}|{a}, {b}|i put in {a} and {b}|each with {a} and {b}|{a} plus {b}|i type {a} and {b}|with {a} and {b}|one line per {a}, with the {b}",
		"{a랑} {b}|{a}, {b}|{a랑} {b} 적고|{a}하고 {b} 입력|칸은 {a}, {b}|{a} / {b} 쓰면 추가되게|{a랑} {b}만 적으면 됨", w...)
	x := moveOnceRow{m: m, a: a, b: b, typ: typ, press: press, done: done, open: open, w: w}
	x.cols = []string{m.column("text", a), m.column(strings.Replace(typ, "money", "number", 1), b)}
	if typ == "text" {
		x.cols = m.extra(x.cols, 0.3)
	}
	if typ == "money" && m.maybe(0.7) {
		x.format = m.money()
		m.also("{b} in dollars|the {b} is in $|{b} in $", "{b은} 원|{b} 단위는 원", w...)
	}
	if m.maybe(0.3) && press != done+"" || m.maybe(0.2) {
		x.ticks()
	} else {
		x.moves()
	}
	return m.made(m.say(moveLeadsEn, moveLeadsKo, "{s}", f[0]))
}

type moveOnceRow struct {
	m                            *move
	a, b, typ, press, done, open string
	format, flag                 string
	w, cols, opts, shows, lines  []string
	total                        bool
	message                      string
}

// extras adds what such lists often have.
func (x *moveOnceRow) extras() {
	m := x.m
	if x.typ == "money" && m.maybe(0.6) {
		x.total = true
		label := m.in("Total "+x.b, x.b+" 합계")
		x.shows = append(x.shows, fmt.Sprintf("show %s = sum(filter(%s, !%s), %s)%s", label, m.rowsName(), x.flag, m.id(x.b), x.format))
		m.also("total {b} of the ones {o}|and the total {b} of what is {o}|total {b} for everything {o}", "{o} {b} 합계|{o}만 더한 {b} 합계도|{o}의 {b} 합계", x.w...)
	}
	if x.typ == "date" {
		x.dates()
	} else if m.maybe(0.25) {
		x.opts = append(x.opts, "sort "+m.id(x.a))
		m.also("a to z|sorted by {a}|in order of {a}|alphabetical by {a}", "{a} 가나다순|{a} 이름순으로|{a} 순으로 정렬", x.w...)
	}
	if m.maybe(0.15) {
		x.opts = append(x.opts, "search")
		m.also("with a search box|searchable|and i can search it", "검색도 되게|검색칸도|찾기 칸 있으면", x.w...)
	}
	if m.maybe(0.3) {
		x.message = m.of(m.in("All done|Nothing left|Yay, finished!|Everything is back in order|Time for a break|Well done", "다 끝났어요|모두 정리됨|수고했어요!|남은 게 없어요|깔끔하다!|이제 쉬자"))
		x.lines = append(x.lines, fmt.Sprintf("if len(%[1]s) > 0 && all(%[1]s, %[2]s): say %[3]s", m.rowsName(), x.flag, x.message))
		m.also(`"{t}" when nothing is {o} anymore|if all are {p} say "{t}"|says "{t}" once all of them are {p}`, `다 {p}되면 "{t}"|하나도 안 남으면 '{t}' 표시|전부 처리하면 "{t}" 표시`, append([]string{"{t}", x.message}, x.w...)...)
	}
}

func (x *moveOnceRow) dates() {
	m := x.m
	col := m.id(x.b)
	switch {
	case strings.Contains(x.b, "due") || x.b == "반납일":
		x.opts = append(x.opts, "sort "+col)
		m.also("soonest first|in order of the {b}|sorted by {b}", "{b} 빠른 순|{b} 순서대로|급한 것부터", x.w...)
		if m.maybe(0.5) {
			x.opts = append(x.opts, fmt.Sprintf("red %s < today()", col))
			m.also("late ones red|red when overdue|overdue in red", "{b} 지난 건 빨간색|늦은 건 빨갛게|지나면 빨간색", x.w...)
		}
	case m.maybe(0.6):
		k := m.n(3, 30)
		x.opts = append(x.opts, fmt.Sprintf("red days(%s, today()) > %d", col, k))
		m.also("red after {k} days|red when it is more than {k} days ago|older than {k} days in red", "{k}일 넘으면 빨간색|{k}일 지난 건 빨갛게", append([]string{"{k}", fmt.Sprint(k)}, x.w...)...)
	}
}

// moves draws the second list to which a press moves a row.
func (x *moveOnceRow) moves() {
	m := x.m
	x.flag = m.in("done", "끝")
	if x.flag == m.id(x.b) || x.flag == x.press {
		x.flag = m.in("gone", "나감")
	}
	m.ask("row button {p}, then second list {d}|{p} button per row, those below as {d}|button {p} in each row puts it in a second list {d}|when i press {p} it goes to a list of {d} ones below|a {p} button per row moves it down to {d}|{p} button in the row, then it is in the {d} table below|press {p} and it moves to a second list {d}|every row has {p}, which takes it out and puts it under {d}",
		"{p} 누르면 {d} 목록|{p} 버튼, 아래에 {d} 따로|줄마다 {p} 버튼 누르면 아래 {d} 목록으로 옮겨지게|{p} 누르면 밑에 {d} 표로 이동|{p} 버튼 누른 줄은 {d}에 따로|줄에 {p} 버튼, 누르면 목록에서 빠지고 {d} 쪽으로|{p} 누르면 {d} 목록으로 넘어가게 해줘", x.w...)
	if m.ko() {
		m.also("", "{o} 몇 개인지|{o} 개수|{o} 숫자도|{o} 몇인지 보여줘", x.w...)
	} else {
		m.also("how many are {o}|count of those {o}|number of those {o}|how many {o}", "", x.w...)
	}
	x.cols = append(x.cols, "var "+x.flag+" = false")
	x.opts = append(x.opts, "where !"+x.flag, fmt.Sprintf("row %s: %s = true", m.label(x.press), x.flag))
	x.extras()
	m.list(x.cols, x.opts)
	m.put(fmt.Sprintf("show %s = count(%s, !%s)", m.label(x.open), m.rowsName(), x.flag))
	m.put(x.shows...)
	m.put(x.lines...)
	m.put(fmt.Sprintf("table %s = filter(%s, %s): %s = %s, %s = %s%s", m.label(x.done), m.rowsName(), x.flag, m.label(x.a), m.id(x.a), m.label(x.b), m.id(x.b), x.format))
	if m.maybe(0.2) {
		e := m.in("Empty", "비우기")
		m.put(fmt.Sprintf("button %s: remove(%s, %s)", e, m.rowsName(), x.flag))
		m.also("button empty clears the {d} list|a button empty for the {d} list", "{d} 비우기 버튼|비우기 버튼으로 {d} 지우기", x.w...)
	}
	x.checks(func(c *check, name string) { c.rowClick(name, m.label(x.press), 1) })
}

// ticks draws the same with a checkbox in each row.
func (x *moveOnceRow) ticks() {
	m := x.m
	x.flag = m.id(x.press)
	if m.maybe(0.5) {
		m.says[0] += m.in(", ", ", ") + m.say("{p} or not|{p}|{p} yes/no|{p}?|if {p}", "{p} 여부|{p} 했는지|{p} 체크|{p}", x.w...)
	} else {
		m.ask("tick when {p}|a check box {p} in each row|i tick {p}|tick off what is {p} ({p} box)|with a box to tick: {p}",
			"{p} 체크|줄마다 {p} 체크|{p} 체크박스|다 되면 {p}에 체크", x.w...)
	}
	x.cols = append(x.cols, "check "+m.id(x.press))
	m.ask("how many are {o}|count those {o}|number of those {o}", "{o} 몇 개인지|{o} 개수|{o} 수 표시", x.w...)
	if strings.HasPrefix(x.open, "still ") {
		m.says[len(m.says)-1] = "how many are " + x.open
	}
	second := m.maybe(0.5) && x.press != x.done
	if !m.ko() {
		second = m.maybe(0.5)
	}
	if second {
		m.says[len(m.says)-1] += m.in(" and ", ", ") + m.say("how many {p}|how many are {p}|those {p}", "{d} 몇 개인지|{d} 개수도", x.w...)
	}
	if m.maybe(0.35) {
		x.opts = append(x.opts, "gray "+x.flag)
		m.also("{p} ones gray|gray once {p}", "{p}한 건 회색|체크하면 회색으로", x.w...)
	}
	if x.typ != "date" && m.maybe(0.3) {
		x.opts = append(x.opts, "sort "+x.flag)
		m.also("{p} ones at the bottom|{p} ones at the end", "체크하면 맨 아래로|{p}된 건 아래로 내려가게", x.w...)
	}
	keep := len(x.opts)
	x.extras()
	if keep > 0 { // one order is enough
		for i := keep; i < len(x.opts); i++ {
			if strings.HasPrefix(x.opts[i], "sort") && slices.ContainsFunc(x.opts[:keep], func(s string) bool { return strings.HasPrefix(s, "sort") }) {
				x.opts[i] = "sort " + x.flag + ", " + strings.TrimPrefix(x.opts[i], "sort ")
				x.opts[slices.Index(x.opts, "sort "+x.flag)] = ""
			}
		}
		x.opts = slices.DeleteFunc(x.opts, func(s string) bool { return s == "" })
	}
	m.list(x.cols, x.opts)
	m.put(fmt.Sprintf("show %s = count(%s, !%s)", m.label(x.open), m.rowsName(), x.flag))
	if second {
		m.put(fmt.Sprintf("show %s = count(%s, %s)", m.in(title(x.press), x.done), m.rowsName(), x.flag))
	}
	m.put(x.shows...)
	m.put(x.lines...)
	x.checks(func(c *check, name string) {
		c.do(task.Step{Op: task.Tick, Names: []string{name + " " + m.label(x.press), m.label(x.press)}})
	})
}

func (x *moveOnceRow) checks(press func(c *check, name string)) {
	m := x.m
	for i, n := range []int{m.n(3, 4), 2} {
		c := m.check([]string{"some", "all, kept"}[i])
		names := m.people(n)
		left := 0.0
		for k, name := range names {
			c.moveFill(name, moveNames(x.a)...)
			v := float64(m.n(3, 80))
			if m.ko() && x.typ == "money" {
				v *= 1000
			}
			switch x.typ {
			case "text":
				c.moveFill(m.in("Note ", "메모 ")+string(rune('A'+k)), moveNames(x.b)...)
			case "number", "money":
				c.moveFill(num(v), moveNames(x.b)...)
			}
			if k > 0 && i == 0 {
				left += v
			}
			c.moveAdd()
		}
		if i == 0 {
			press(c, names[0])
			c.text(names[0]).number(float64(n - 1))
			if x.total {
				c.number(left)
			}
			if x.message != "" {
				c.gone(x.message)
			}
			continue
		}
		press(c, names[0])
		press(c, names[1])
		if x.message != "" {
			c.text(x.message)
		}
		c.reload().text(names[1]).number(0)
	}
}
