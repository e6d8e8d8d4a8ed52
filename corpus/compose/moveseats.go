package compose

import (
	"fmt"

	"hone/task"
)

// seats draws numbered places that are taken and free: as a plan to touch, or as a list with names.
func (m *move) seats() made {
	f := m.row(moveSeatsEn, moveSeatsKo)
	m.icon, m.name = f[1], f[2]
	if m.maybe(0.5) {
		return m.plan(f)
	}
	one, many, who := f[3], f[4], f[5]
	total := m.n(4, 60)
	w := append(moveAll("s", f[0], "o", one, "m", many, "a", who), "{k}", fmt.Sprint(total))
	m.ask("who has which {o}|{o} number and {a}|i put in {o} and {a}|{a} and {o} number", "{o} 번호랑 {a}|누가 몇 번 {o}인지|{a}, {o} 번호 적고|{o} 번호하고 {a} 입력", w...)
	free := m.of(m.in("free|free again|leave|empty", "비움|반납|나감|비우기"))
	m.ask("button {f} in the row gives it back|row button {f} frees it|press {f} when they are done with it and the row goes|{f} button takes the row out", "줄마다 {f} 버튼 누르면 빠지게|{f} 누르면 다시 빈 {o}|{f} 버튼으로 삭제", append(w, "{f}", free)...)
	rows := m.rowsName()
	label := m.in("Free", "빈 "+one)
	if !m.ko() && free == "free" {
		label = "Left"
		m.ask("how many are left|how many {m} left", "", w...)
	} else {
		m.ask("how many are free|how many free|count of free ones", "빈 {o} 몇 개인지|빈 {o} 개수|남은 빈 {o} 수", w...)
	}
	number := one
	cols := []string{m.column("number", number), m.column("text", who)}
	cols[0] = fmt.Sprintf("number %s 1..%d", m.id(number), total)
	opts := []string{fmt.Sprintf("max %d", total), fmt.Sprintf("row %s: remove()", m.label(free)), "unique " + m.id(number)}
	if m.maybe(0.5) {
		opts = append(opts, "sort "+m.id(number))
		m.also("in order of the numbers|sorted by number", "번호순|번호 순서대로", w...)
	}
	m.also("no {o} twice|not the same {o} twice|a {o} only once", "같은 {o} 두 번 안 되게|번호 중복 안 되게|같은 번호는 한 번만", w...)
	var after []string
	full := ""
	if m.maybe(0.35) {
		full = m.of(m.in("All taken|Full!|Nothing free|Sorry, full", "만석입니다|꽉 찼어요|자리 없음|마감"))
		after = append(after, fmt.Sprintf("if len(%s) >= %d: say %s", rows, total, full))
		m.also(`"{t}" when all are taken|if nothing is free say "{t}"`, `다 차면 "{t}"|꽉 차면 '{t}' 표시`, "{t}", full)
	}
	m.list(cols, opts)
	m.put(fmt.Sprintf("show %s = %d - len(%s)", label, total, rows))
	m.put(after...)
	m.seatChecks(number, who, m.label(free), total)
	return m.made(m.say("{k} {m} at {s}|{s} has {k} {m}|we have {k} {m} at {s}|list for the {k} {m} of {s}|{s}, {k} {m}", "{s} {o} {k}개|{s}에 {o} {k}개 있어요|{s} {o} {k}개 관리|{s} {o} 관리 앱, 총 {k}개", w...))
}

// plan draws the places as a grid.
func (m *move) plan(f []string) made {
	one, many := f[3], f[4]
	x, y := m.n(3, 10), m.n(2, 8)
	total := x * y
	w := append(moveAll("s", f[0], "o", one, "m", many), "{k}", fmt.Sprint(total), "{x}", fmt.Sprint(x), "{y}", fmt.Sprint(y))
	m.ask("{y} rows of {x}|in {y} rows with {x} each|{x} in a row, {y} rows", "{x}개씩 {y}줄|한 줄에 {x}개 {y}줄|가로 {x} 세로 {y}", w...)
	m.ask("tap one to take it, tap again and it's free|press = taken, press again = free|touch to take or free one, red when taken|click takes it, another click frees it", "누르면 찬 걸로, 다시 누르면 빈 걸로|누르면 차고 다시 누르면 비게|터치해서 사용중/빈자리 바꾸기", w...)
	m.ask("how many free|how many are free|count of the free ones", "빈 {o} 몇 개인지|빈 {o} 개수", w...)
	name := m.in("places", "자리들")
	m.put(fmt.Sprintf("saved grid %s %dx%d = false", name, x, y), "  tap: cell = !cell", "  cell i + 1", `  color cell ? "red" : "green"`)
	m.put(fmt.Sprintf("show %s = count(%s, !it)", m.in("Free", "빈 "+one), name))
	taken, price := m.maybe(0.4), 0.0
	if taken {
		m.put(fmt.Sprintf("show %s = count(%s, it)", m.in("Taken", "찬 "+one), name))
		m.also("and how many taken|how many are taken too", "찬 {o} 개수도|찬 {o} 몇 개인지도", w...)
	}
	if m.maybe(0.4) {
		price = m.price(2, 30)
		m.put(fmt.Sprintf("show %s = count(%s, it) * %s%s", m.in("Income", "수입"), name, num(price), m.money()))
		m.also("each costs {p}, show the income|{p} each, income at the bottom|income at {p} per {o}", "하나에 {p}, 수입도|{o} 하나 {p}씩 수입 얼마인지", append(w, "{p}", m.cash(price))...)
	}
	if m.maybe(0.35) {
		m.put(fmt.Sprintf("button %s: fillAll(%s, false)", m.in("All free", "모두 비우기"), name))
		m.also("button all free to start over|a button all free", "모두 비우기 버튼|모두 비우기 버튼도", w...)
	}
	for i := range 2 {
		c := m.check([]string{"three taken", "one given back, kept"}[i])
		for k := range 3 {
			c.do(task.Step{Op: task.Click, Names: []string{m.in(fmt.Sprintf("row 1, column %d", k+1), fmt.Sprintf("1행 %d열", k+1)), fmt.Sprint(k + 1)}, Nth: k + 1, Times: 1})
		}
		n := 3
		if i == 1 {
			c.do(task.Step{Op: task.Click, Names: []string{m.in("row 1, column 2", "1행 2열"), "2"}, Nth: 2, Times: 1})
			c.reload()
			n = 2
		}
		c.number(float64(total - n))
		if price > 0 {
			c.number(price * float64(n))
		}
	}
	return m.made(m.say("{k} {m} at {s}|plan of the {k} {m} at {s}|{s} with {k} {m}|which of the {k} {m} at {s} are free|map of {s}, {k} {m}", "{s} {o} {k}개 배치도|{s} {o} {k}개|{s} {o} 현황판, {k}개|{s} {o} 빈 데 찾기, 총 {k}개", w...))
}

func (m *move) seatChecks(number, who, free string, total int) {
	names := m.people(3)
	for i := range 2 {
		c := m.check([]string{"taken and given back", "the same one twice, kept"}[i])
		for k, name := range names {
			at := k + 1
			if i == 1 && k == 2 {
				at = 1 // taken already
			}
			c.moveFill(fmt.Sprint(at), moveNames(number)...).moveFill(name, moveNames(who)...).moveAdd()
		}
		if i == 0 {
			c.do(task.Step{Op: task.Click, Names: []string{names[1] + " " + free, "2 " + free, free}, Times: 1})
			c.number(float64(total - 2)).text(names[2])
		} else {
			c.reload().number(float64(total - 2)).text(names[1])
		}
	}
}
