package compose

import (
	"fmt"

	"hone/task"
)

// swap draws two lists between which things go there and back by buttons in the rows.
func (m *move) swap() made {
	f := m.row(moveSwapEn, moveSwapKo)
	m.icon, m.name = f[1], f[2]
	one, here, there, go1, back := f[3], f[4], f[5], f[6], f[7]
	w := moveAll("s", f[0], "a", one, "h", here, "t", there, "g", go1, "b", back)
	m.ask("two lists, {h} and {t}|lists {h} and {t}|{h} in one list, {t} in another|first list {h}, second list {t}", "{h}, {t} 목록 두 개|목록 둘: {h} / {t}|{h} 목록이랑 {t} 목록|위에 {h}, 아래 {t}", w...)
	m.ask("{g} and {b} buttons in the rows|row button {g} moves it over, {b} moves it back|press {g} in a row and it goes to the other list, {b} and it comes back|buttons: {g} one way, {b} the other way", "{g} 누르면 {t} 쪽으로, {b} 누르면 다시 {h}|줄마다 {g} / {b} 버튼으로 왔다 갔다|줄 버튼 {g} 누르면 넘어가고 {b} 누르면 돌아오게", w...)
	a, b := m.in("here", "여기"), m.in("away", "저기")
	id := m.id(one)
	cols, rec := m.column("text", one), fmt.Sprintf("%s: %s", id, id)
	note := ""
	if m.maybe(0.35) {
		note = m.of(m.in("note|number|size", "메모|번호|크기"))
		typ := "text"
		if note == "number" || note == "번호" {
			typ = "number"
		}
		cols += ", " + m.column(typ, note)
		rec += fmt.Sprintf(", %s: %s", m.id(note), m.id(note))
		m.ask("each {a} has a {n}|{a} with {n}|{a} and {n}", "{a}마다 {n}|{a}하고 {n}|{a}, {n} 입력", append(w, "{n}", note)...)
	}
	m.put(fmt.Sprintf("list %s %s: %s", a, m.label(here), cols), fmt.Sprintf("  row %s: add(%s, {%s}); remove()", m.label(go1), b, rec))
	m.put(fmt.Sprintf("list %s %s: %s", b, m.label(there), cols), fmt.Sprintf("  row %s: add(%s, {%s}); remove()", m.label(back), a, rec))
	both := m.maybe(0.5)
	if both {
		m.put(fmt.Sprintf("show %s = len(%s)", m.in("How many "+here, here+" 수"), a))
		m.ask("how many {h} and how many {t}|count how many {h}, how many {t}", "{h} 수, {t} 수|{h} 수랑 {t} 수 표시", w...)
	} else {
		m.ask("how many {t}|and how many {t}", "{t} 수|{t} 수도 보이게", w...)
	}
	m.put(fmt.Sprintf("show %s = len(%s)", m.in("How many "+there, there+" 수"), b))
	text := ""
	if m.maybe(0.35) {
		text = m.of(m.in("Everything is away|None left|All gone|Nobody here", "하나도 없음|다 나갔어요|텅 비었어요|전부 이동!"))
		m.put(fmt.Sprintf("if len(%s) == 0 && len(%s) > 0: say %s", a, b, text))
		m.ask(`when none are {h} anymore say "{x}"|"{x}" if all are {t}`, `{h} 목록이 비면 "{x}"|전부 {t} 쪽이면 "{x}"`, append(w, "{x}", text)...)
	}
	m.swapChecks(one, note, m.label(go1), m.label(back), both, text)
	return m.made(m.say("{s}|where are {s}|keep track of {s}|i want to see where {s} are|moving {s} between lists|lists for {s}|what about {s}: a little app", "{s}|{s} 어디 있는지|{s} 관리|{s} 위치 관리 만들어줘|{s} 왔다 갔다 하는 거|{s} 현황|{s} 관리 앱 부탁해요", w...))
}

func (m *move) swapChecks(one, note, go1, back string, both bool, text string) {
	n := m.n(3, 4)
	for i := range 2 {
		c := m.check([]string{"two go, one comes back", "all go, kept"}[i])
		names := m.people(n)
		for k, name := range names {
			c.moveFill(name, moveNames(one)...)
			if note != "" {
				c.moveFill(fmt.Sprint(10+k), m.label(note))
			}
			c.moveAdd()
		}
		away := 2
		if i == 1 {
			away = n
		}
		for _, name := range names[:away] {
			c.do(task.Step{Op: task.Click, Names: []string{name + " " + go1}, Times: 1})
		}
		if i == 0 {
			c.do(task.Step{Op: task.Click, Names: []string{names[0] + " " + back}, Times: 1})
			away--
		} else {
			c.reload()
		}
		c.number(float64(away)).text(names[0]).text(names[1])
		if both {
			c.number(float64(n - away))
		}
		switch {
		case text == "":
		case i == 0:
			c.gone(text)
		default:
			c.text(text)
		}
	}
}
