package compose

import (
	"fmt"
	"strconv"
	"strings"

	"hone/task"
)

// A moveTick is a box that opens a field and changes the price.
type moveTick struct {
	box, field, kind string
	k                float64
}

// A moveSignup is a form to sign up for something.
type moveSignup struct {
	*move
	what, pick, button, text, name string
	options                        []string
	prices                         []float64
	ticks                          []moveTick
	people, format                 string
	dollars                        bool
}

// moveForm draws forms to sign up: options with prices, boxes that open a field and change the price, a message.
func moveForm(g *gen) made {
	m := newMove(g)
	f := m.row(moveFormsEn, moveFormsKo)
	m.icon, m.name = f[1], f[2]
	s := &moveSignup{move: m, what: f[0], pick: f[3], button: f[8], options: strings.Split(f[4], ", ")}
	lo, hi, _ := strings.Cut(f[5], "-")
	from, _ := strconv.Atoi(lo)
	to, _ := strconv.Atoi(hi)
	s.drawPrices(from, to)
	s.dollars = m.maybe(0.6)
	if s.dollars || m.ko() {
		s.format = m.money()
	}
	for _, t := range g.some(f[6]+"|"+f[7], g.n(1, 2)) {
		s.ticks = append(s.ticks, s.tick(t, from))
	}
	return s.form()
}

// drawPrices draws prices that rise with the options.
func (s *moveSignup) drawPrices(from, to int) {
	x := float64(s.n(from, max(from+1, (from*3+to)/4)))
	for range s.options {
		p := x
		switch {
		case x > 40:
			p = float64(int(x/5)) * 5
		case s.maybe(0.15) && !s.ko():
			p += 0.5
		}
		if s.ko() {
			p *= 1000
		}
		s.prices = append(s.prices, p)
		x += float64(max(2, s.n((to-from)/8, (to-from)/3)))
	}
}

func (s *moveSignup) tick(spec string, from int) moveTick {
	p := strings.Split(spec, ">")
	t := moveTick{box: p[0], field: p[1], kind: p[2]}
	if t.field == t.box {
		t.field = s.in("how many "+t.box, t.box+" 수")
	}
	switch {
	case t.kind == "p":
		t.k = float64(s.step(5, 30, 5))
	case s.ko():
		t.k = float64(s.n(2, 30)) * 1000
	default:
		t.k = float64(s.n(2, max(8, min(25, from))))
	}
	return t
}

// amount writes a price.
func (s *moveSignup) amount(x float64, won int) string {
	switch {
	case s.ko() && won == 1 && int(x)%10000 == 0:
		return num(x/10000) + "만원"
	case s.ko() && won == 2:
		return num(x)
	case s.ko():
		return num(x) + "원"
	case s.dollars:
		return "$" + movePrice(x)
	}
	return movePrice(x)
}

// optionsSaid writes the options and their prices.
func (s *moveSignup) optionsSaid() string {
	won, sep := s.n(0, 2), movePick(s.gen, " / |, |, |; ")
	between := movePick(s.gen, " | | = |: ")
	if between == ": " {
		sep = ", "
	}
	list := make([]string, len(s.options))
	for i, o := range s.options {
		list[i] = o + between + s.amount(s.prices[i], won)
	}
	return strings.Join(list, sep)
}

func (s *moveSignup) form() made {
	m := s.move
	w := append(moveAll("s", s.what, "p", s.pick), "{list}", s.optionsSaid())
	s.name = m.in("name", "이름")
	m.put("text " + s.name)
	extra := ""
	if m.maybe(0.4) {
		extra = m.of(m.in("phone|email|age|address|birthday|notes", "전화번호|이메일|나이|주소|생일|메모"))
		typ := map[string]string{"age": "number", "나이": "number", "birthday": "date", "생일": "date", "notes": "area", "메모": "area"}[extra]
		if typ == "" || s.hasField(extra) {
			typ = "text"
		}
		if s.hasField(extra) {
			extra = m.in("city", "사는 동네")
		}
		if typ == "number" { // a number that counts for nothing
			typ, extra = "text", m.in("phone", "전화번호")
		}
		m.put(m.column(typ, extra))
	}
	start := m.in("name", "이름")
	if extra != "" {
		start += m.of(m.in(", | and ", ", | / ")) + extra
		start = strings.Replace(strings.Replace(start, "and", " and ", 1), ",", ", ", 1)
		start = strings.Join(strings.Fields(start), " ")
	}
	w = append(w, "{f}", start)
	m.ask("{f}, {p}: {list}|{f} and the {p} ({list})|with {f} and {p} {list}|{f}. {p} is {list}|you type {f} and choose the {p}: {list}|{f}; {p}: {list}",
		"{f}, {p}은 {list}|{f} 적고 {p} 고르기 ({list})|{f} / {p}: {list}|{f}. {p} {list} 중에서|{f} 쓰고 {p} 선택 {list}", w...)
	if m.ko() {
		m.says[0] = strings.ReplaceAll(m.says[0], s.pick+"은 ", josa(s.pick, "은", "는")+" ")
	}
	var opts []string
	for i, o := range s.options {
		opts = append(opts, m.label(o)+"="+num(s.prices[i]))
	}
	m.put(m.column("radio", s.pick) + ": " + strings.Join(opts, " | "))
	expr := m.id(s.pick)
	if m.maybe(0.25) && !s.hasField(m.in("people", "인원")) {
		s.people = m.in("people", "인원")
		m.put("number " + s.people + " = 1 1..99")
		m.ask("for how many people, price times people|number of people, times the price|people (the price is per person)", "인원 적으면 곱하기|인원수만큼 곱하기, 인원 칸|인원 (가격은 1인당)", w...)
		expr += " * " + s.people
	}
	expr = s.askTicks(expr)
	m.put(fmt.Sprintf("show %s = %s%s", m.in("Total", "합계"), expr, s.format))
	m.also("total|show the total|the total right away|total at the bottom", "합계|합계 금액|합계 바로 나오게|합계도 보여줘", w...)
	s.send(w)
	s.formChecks(extra)
	return m.made(m.say("sign up form for {s}|sign-up for {s}|registration for {s}|form for {s}|{s} form|people sign up for {s}|i need a form for {s}|a booking form for {s}|online form, {s}",
		"{s} 신청서|{s} 신청 폼|{s} 등록 양식|{s} 신청서 만들어줘|{s} 접수 폼 부탁드려요|{s} 신청받는 거|{s} 등록하는 앱 만들어 주세요|{s} 접수", w...))
}

func (s *moveSignup) hasField(word string) bool {
	for _, t := range s.ticks {
		if strings.Contains(t.field, word) || strings.Contains(word, t.field) || strings.Contains(t.box, word) || strings.Contains(s.pick, word) {
			return true
		}
	}
	return false
}

// askTicks adds the boxes and gives the price with them.
func (s *moveSignup) askTicks(expr string) string {
	m := s.move
	percent := ""
	for _, t := range s.ticks {
		w := append(moveAll("b", t.box, "f", t.field), "{k}", s.amount(t.k, 0))
		box, field := m.id(strings.NewReplacer("'", "").Replace(t.box)), m.id(strings.NewReplacer("'", "", "(", "", ")", "").Replace(t.field))
		m.put(m.column("check", t.box))
		typ := "text"
		switch {
		case t.kind == "e":
			typ = "number"
		case strings.HasSuffix(t.field, "date") || strings.HasSuffix(t.field, "날짜"):
			typ = "date"
		case strings.HasSuffix(t.field, " time") || t.field == "입장 시간" || t.field == "대리 시간":
			typ = "time"
		case t.field == "height" || t.field == "키" || t.field == "shoe size" || t.field == "신발 크기":
			typ = "text"
		}
		line := m.column(typ, t.field)
		if strings.ContainsAny(t.field, "()") {
			line = typ + " " + field + " " + t.field
		}
		if t.kind == "e" {
			line = strings.Replace(line, "number "+field, "number "+field+" = 1 0..99", 1)
		}
		m.put("if " + box + ": " + line)
		switch t.kind {
		case "e":
			m.ask("tick {b}: {f}, {k} each|{b} box -> {f}, {k} each|box {b} opens {f}, {k} each|if {b} is ticked ask for {f}, {k} each|{b}? tick it, then {f} at {k} each|tick {b} and a field {f} shows up, {k} more for each", "{b} 체크하면 {f}, 하나당 {k}|{b} 체크 → {f}, 개당 {k}|{b} 체크하면 {f} 칸이 나오고 하나당 {k}|{b} 체크 시 {f} 입력, 개당 {k} 추가|{b} 체크하면 {f} 묻고 {k}씩 추가", w...)
			expr += fmt.Sprintf(" + (%s ? %s * %s : 0)", box, field, num(t.k))
		case "f":
			m.ask("tick {b} (+{k}): {f}|{b} box +{k} -> {f}|box {b} costs {k} more and opens {f}|if {b} is ticked ask for {f}, {k} extra|{b} ticked: +{k} and a field {f}|with {b} ({k}) it wants to know {f}", "{b} 체크(+{k}) → {f}|{b} 체크하면 {f}, {k} 추가|{b} 체크하면 {k} 추가되고 {f} 칸이 나옴|{b}({k}) 체크하면 {f} 입력|{b} 체크 시 {f} 적게 하고 {k} 더하기", w...)
			expr += fmt.Sprintf(" + (%s ? %s : 0)", box, num(t.k))
		case "p":
			w = append(w, "{q}", num(t.k))
			m.ask("tick {b} (-{q} %): {f}|{b} box -> {f}, {q}% off|tick {b}: {q} % off everything, and a field {f} shows up|if {b} is ticked ask for {f} and take {q}% off the total|{b} box: opens {f}, total {q} percent less", "{b} 체크(-{q}%) → {f}|{b} 체크하면 {f}, 전체 {q}% 할인|{b} 체크하면 {f} 칸 나오고 전체 {q}% 할인|{b} 체크 시 {f} 적고 합계에서 {q}% 빼기", w...)
			percent = fmt.Sprintf("(%s ? %s : 1)", box, num(1-t.k/100))
		}
	}
	if percent != "" {
		if strings.ContainsAny(expr, "+") {
			expr = "(" + expr + ")"
		}
		expr += " * " + percent
	}
	return expr
}

// send adds the button and the message.
func (s *moveSignup) send(w []string) {
	m := s.move
	s.text = m.of(m.in("Thank you, {name}!|Welcome, {name}!|See you soon, {name}!|{name} is on the list|Got it, {name}|Thanks {name}, we will call you|You are in!|We got your form|See you there|Thank you for signing up", "{이름}님, 환영합니다!|{이름}님 접수됐어요|{이름}님 감사합니다|{이름}님 곧 연락드릴게요|신청이 완료됐습니다|접수 완료!|감사합니다, 곧 연락드려요|{이름}님 등록 끝!"))
	said := strings.NewReplacer("{name}", m.of(m.in("(name)|NAME|<name>", "(이름)|OO|○○")), "{이름}", m.of("(이름)|OO|○○")).Replace(s.text)
	sent := m.in("sent", "보냄")
	plain := m.maybe(0.2)
	if plain {
		s.button, s.text = m.in("send", "보내기"), m.in("Thank you!", "감사합니다!")
	}
	m.put(fmt.Sprintf("var %s = false", sent), fmt.Sprintf("button %s: %s = true", m.label(s.button), sent), fmt.Sprintf("if %s: say %s", sent, s.text))
	if plain {
		m.ask("and a thank you after sending|after sending a thank you|send it, then thank you", "보내면 감사 인사|보내기 누르면 감사합니다 인사|보내고 나면 감사 메시지")
		return
	}
	m.ask(`after {b} it says "{t}"|button {b}, then "{t}"|press {b} and it says "{t}"|{b} button, message "{t}"`, `{b} 누르면 "{t}"|{b} 버튼 누르면 "{t}" 나오게|{b} 버튼, 누른 뒤 "{t}"|{b} 하면 "{t}" 표시`, append(w, "{b}", s.button, "{t}", said)...)
}

func (s *moveSignup) formChecks(extra string) {
	m := s.move
	for i := range 3 {
		c := m.check([]string{"with the boxes", "without", "the last option"}[i])
		who := m.people(1)[0]
		at := []int{1, 0, len(s.options) - 1}[i]
		c.moveFill(who, m.label(s.name)).choose(m.label(s.pick), m.label(s.options[at]))
		total := s.prices[at]
		if s.people != "" {
			c.moveFill(fmt.Sprint(i+2), m.label(s.people))
			total *= float64(i + 2)
		}
		off := 1.0
		for k, t := range s.ticks {
			if i == 1 || i == 2 && k > 0 {
				continue
			}
			c.do(task.Step{Op: task.Tick, Names: []string{m.label(t.box)}})
			switch t.kind {
			case "e":
				n := m.n(2, 6)
				c.moveFill(fmt.Sprint(n), m.label(t.field))
				total += float64(n) * t.k
			case "f":
				total += t.k
			case "p":
				c.moveFill("X", m.label(t.field))
				off = 1 - t.k/100
			}
		}
		c.number(ledgerShown(total*off, s.format))
		text := strings.NewReplacer("{name}", who, "{이름}", who).Replace(s.text)
		if i == 0 {
			c.click(m.label(s.button), 1).text(text)
		} else {
			c.gone(text)
		}
	}
}
