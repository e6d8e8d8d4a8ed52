package compose

import (
	"fmt"
	"strings"

	"hone/task"
)

// line draws a waiting line with a button that calls the next one.
func (m *move) line() made {
	f := m.row(moveLineEn, moveLineKo)
	m.icon, m.name = f[1], f[2]
	who, what := f[3], f[4]
	w := moveAll("s", f[0], "a", who, "b", what)
	cols := []string{m.column("text", who)}
	if what != "" && m.maybe(0.7) {
		typ := "text"
		if strings.Contains("birth year|pages|shoe size|생년|인원|쪽수|신발 크기|개수", what) {
			typ = "number"
		}
		cols = append(cols, m.column(typ, what))
		m.ask("{a} and {b}|i type {a} and {b}|{a}, {b}|they give {a} and {b}", "{a랑} {b} 적고|{a}, {b}|{a}하고 {b} 입력|{a} / {b}", w...)
	} else {
		what = ""
		m.ask("just the {a}|i type the {a}|only {a}|{a} goes at the end", "{a}만 적으면 됨|{a} 적으면 뒤에 서게|{a} 입력", w...)
	}
	next := m.of(m.in("next|next please|call next|call", "다음|호출|다음 분|부르기"))
	if m.ko() {
		m.ask("", "{n} 누르면 맨 앞 사람 크게, 줄에서 빼고|{n} 누르면 맨 앞 {a} 크게 나오고 줄에서 빠지게|{n} 버튼으로 첫 번째 사람 크게 부르고 목록에서 빼기|{n} 누르면 맨 앞 사람이 크게 뜨고 목록에서 없어짐", append(w, "{n}", next)...)
	} else {
		m.ask("button {n}: the first one big and out|{n} button, first one big, gone from the line|button {n} shows the first one big and takes them off|press {n} and the first {a} comes up in big letters and leaves the line|{n} button calls the first: big, and off the list|with {n} the first in line is shown large and removed", "", append(w, "{n}", next)...)
	}
	rows := m.rowsName()
	now := m.in("now", "지금")
	action := fmt.Sprintf("%s = first(%s).%s; removeAt(%s, 0)", now, rows, m.id(who), rows)
	before, after := []string{"saved " + now + ` = ""`}, []string{}
	label := m.in("Waiting", "대기")
	after = append(after, fmt.Sprintf("show %s = len(%s)", label, rows))
	m.ask("how many are waiting|waiting count|number of people waiting", "대기 몇 명인지|대기 인원|대기 몇 명 남았는지", w...)
	o := moveLineOpts{action: action, before: before, after: after}
	m.lineMore(&o, rows, now, w)
	m.put(o.before...)
	m.put(fmt.Sprintf("button %s: if (len(%s) > 0) { %s }", m.label(next), rows, o.action))
	m.put(fmt.Sprintf(`if %s != "": big %s`, now, now))
	m.list(cols, o.opts)
	m.put(o.after...)
	m.lineChecks(who, what, m.label(next), o.minutes, o.served, o.full, o.limit)
	return m.made(m.say("waiting line for {s}|queue for {s}|who's next at {s}|a waiting list for {s}|we need a line for {s}|{s}: who is next|line for {s}|people wait in a line for {s}",
		"{s} 대기 줄|{s} 순번 앱|{s} 대기 명단|{s} 대기자 관리 만들어줘|{s} 순서 부르는 거|{s} 줄 서기|{s}에서 쓸 대기표|{s} 대기 관리 부탁드려요", w...))
}

func (m *move) lineChecks(who, what, next string, minutes int, served bool, full string, limit int) {
	n := m.n(3, 5)
	if limit > 0 {
		n = min(n, limit)
	}
	names := m.people(n)
	for i, calls := range []int{1, min(2, n-1)} {
		c := m.check([]string{"the first is called", "and the second, kept"}[i])
		for k, name := range names {
			c.moveFill(name, moveNames(who)...)
			if what != "" {
				c.moveFill(fmt.Sprint(20+k), moveNames(what)...)
			}
			c.moveAdd()
		}
		if full != "" && n == limit && i == 0 {
			c.text(full)
			return
		}
		c.do(task.Step{Op: task.Click, Names: []string{next}, Times: calls})
		if i == 1 {
			c.reload()
		}
		c.text(names[n-1]).number(float64(n - calls))
		if n-calls > 0 {
			if m.maybe(1) && i == 0 {
				c.text(names[0])
			}
		}
		if minutes > 0 {
			c.number(float64((n - calls) * minutes))
		}
		if served && i == 1 {
			c.number(float64(calls))
		}
	}
}

// stock draws things that come in and go out by buttons in the rows.
func (m *move) stock() made {
	f := m.row(moveStockEn, moveStockKo)
	m.icon, m.name = f[1], f[2]
	item, amount, take, bring := f[3], f[4], f[5], f[6]
	w := moveAll("s", f[0], "a", item, "b", amount)
	cols := []string{m.column("text", item), m.column("number", amount)}
	rows, n := m.rowsName(), m.id(amount)
	format, price := "", ""
	switch {
	case m.maybe(0.3):
		price = m.of(m.in("price|value|cost each", "가격|단가|값"))
		w = append(w, moveMarks("c", price)...)
		cols = append(cols, m.column("number", price))
		m.ask("{a}, {b}, {c}|{a} with {b} and {c}|i put in {a}, {b} and {c}", "{a}, {b}, {c}|{a} {b} {c} 적고|{a랑} {b}, {c} 입력", w...)
	default:
		m.ask("{a} and {b}|{a}, {b}|{a} and how many {b}|i write {a} and {b}", "{a랑} {b}|{a}, {b}|{a}하고 {b} 적고|{a} / {b} 입력", w...)
	}
	step, up := 1, 1
	minus, plus := m.label(take), m.label(bring)
	if m.maybe(0.4) {
		minus, plus = "-1", "+1"
		m.ask("+1 and -1 in every row|buttons +1 and -1 per row|each row with -1 and +1 buttons|+1 / -1 buttons", "줄마다 +1 -1 버튼|+1, -1 버튼으로 조절|줄에 -1 +1 버튼", w...)
	} else if m.maybe(0.4) {
		up = m.step(5, 20, 5)
		m.ask("row buttons {x} (1 less) and {y} ({k} more)|{x} takes 1 away, {y} adds {k}, buttons in the row|button {x} -1, button {y} +{k} in each row", "줄마다 {x}(-1), {y}(+{k}) 버튼|{x} 누르면 1 줄고 {y} 누르면 {k} 늘게", append(w, "{x}", take, "{y}", bring, "{k}", fmt.Sprint(up))...)
	} else {
		m.ask("{x} and {y} buttons per row, by one|row buttons {x} (-1) {y} (+1)|buttons {x} and {y} in each row, one less, one more|row buttons {x} and {y} (one down, one up)|press {x} for one less and {y} for one more", "줄마다 {x}, {y} 버튼(하나씩)|{x}(-1) {y}(+1) 버튼|줄마다 {x} / {y} 버튼으로 하나 빼고 하나 더하기|{x} 누르면 하나 줄고 {y} 누르면 하나 늘게", append(w, "{x}", take, "{y}", bring)...)
	}
	opts := []string{fmt.Sprintf("row %s: %s = max(0, %s - %d)", minus, n, n, step), fmt.Sprintf("row %s: %s += %d", plus, n, up)}
	var after []string
	x := moveStockOut{low: m.n(2, 6), step: step, up: up, price: price}
	if price != "" {
		if m.maybe(0.6) {
			format = m.money()
			m.also("in dollars|money in $", "금액은 원|원 단위", w...)
		}
		after = append(after, fmt.Sprintf("show %s = sum(%s, %s * %s)%s", m.in("Worth", "총 가치"), rows, n, m.id(price), format))
		m.also("what it is all worth|how much it's worth in all|worth of everything", "다 합친 총 가치|총 가치도|전체 총 가치 얼마인지", w...)
	} else if m.maybe(0.4) {
		x.total = true
		after = append(after, fmt.Sprintf("show %s = sum(%s, %s)", m.in("Total "+amount, "전체 "+amount), rows, n))
		m.also("total {b}|total {b} of all|and the total {b}", "전체 {b}|전체 {b}도|전체 {b} 몇인지", w...)
	}
	m.stockLow(&x, &opts, &after, w, item, n)
	m.list(cols, opts)
	m.put(after...)
	x.checks(m, item, amount, minus, plus)
	return m.made(m.say("what's left in {s}|stock of {s}|stock list for {s}|inventory for {s}|{s}, how much is there|keep count of {s}|stuff in and out of {s}|{s} stock",
		"{s} 재고|{s} 재고 관리|{s} 뭐가 얼마나 남았는지|{s} 재고 앱 만들어줘|{s} 수량 관리하는 거|{s} 재고장 부탁드려요|{s} 들어오고 나가는 거 관리", w...))
}

type moveStockOut struct {
	low, step, up int
	price, text   string
	total, buy    bool
}

// stockLow adds what happens when little is left.
func (m *move) stockLow(x *moveStockOut, opts, after *[]string, w []string, item, n string) {
	rows := m.rowsName()
	w = append(w, "{k}", fmt.Sprint(x.low))
	red := m.maybe(0.6)
	if red {
		*opts = append(*opts, fmt.Sprintf("red %s < %d", n, x.low))
		m.ask("red below {k}|less than {k} in red|rows under {k} red|it gets red when there are fewer than {k}", "{k} 미만이면 빨간색|{k}개 밑으로 내려가면 빨갛게|{k}보다 적으면 빨간 줄", w...)
	}
	if m.maybe(0.5) {
		x.buy = true
		label := m.in("To buy", "살 것")
		*after = append(*after, fmt.Sprintf("items %s = map(filter(%s, %s < %d), %s)", label, rows, n, x.low, m.id(item)))
		if red {
			m.also("a list to buy of those|to buy list of the red ones|those also in a list to buy", "그런 건 살 것 목록에|빨간 것만 살 것 목록으로|살 것 목록도 따로", w...)
			m.says[len(m.says)-1] += ", " + m.more[len(m.more)-1]
			m.more = m.more[:len(m.more)-1]
		} else {
			m.ask("list to buy with everything below {k}|what is under {k} comes in a list to buy|to buy: all with less than {k}", "{k} 미만인 건 살 것 목록에|{k}개보다 적은 건 살 것에 모아줘", w...)
		}
	}
	if m.maybe(0.25) {
		x.text = m.of(m.in("Time to shop|Running low|Order more|Fill it up", "장 보러 가기|얼마 안 남았어요|주문하세요|채워 주세요"))
		*after = append(*after, fmt.Sprintf("if any(%s, %s == 0): say %s", rows, n, x.text))
		m.also(`"{t}" when one is at 0|if something is empty it says "{t}"|says "{t}" when something ran out`, `하나라도 0이면 "{t}"|다 떨어진 게 있으면 '{t}' 표시`, "{t}", x.text)
	}
}

func (x *moveStockOut) checks(m *move, item, amount, minus, plus string) {
	for i := range 2 {
		c := m.check([]string{"out and in", "to nothing, kept"}[i])
		names := m.people(2)
		v := []float64{float64(m.n(3, 9)), float64(m.n(7, 14))}
		p := []float64{float64(m.n(2, 19)), float64(m.n(2, 19))}
		for k := range names {
			c.moveFill(names[k], moveNames(item)...).moveFill(num(v[k]), moveNames(amount)...)
			if x.price != "" {
				c.moveFill(num(p[k]), moveNames(x.price)...)
			}
			c.moveAdd()
		}
		down := 2
		if i == 1 {
			down = int(v[0]) + 1
		}
		c.rowClick(names[0], minus, down).rowClick(names[1], plus, 1)
		v[0], v[1] = max(0, v[0]-float64(down)), v[1]+float64(x.up)
		if i == 1 {
			c.reload()
		}
		c.number(v[0]).number(v[1])
		if x.total {
			c.number(v[0] + v[1])
		}
		if x.price != "" {
			c.number(v[0]*p[0] + v[1]*p[1])
		}
		if x.text != "" {
			if v[0] == 0 {
				c.text(x.text)
			} else {
				c.gone(x.text)
			}
		}
	}
}

// lanes draws a board of cards.
func (m *move) lanes() made {
	f := m.row(moveLanesEn, moveLanesKo)
	m.icon, m.name = f[1], f[2]
	card, who := f[3], f[5]
	lanes := strings.Split(f[4], ", ")
	for i := range lanes {
		lanes[i] = m.label(lanes[i])
	}
	w := moveAll("s", f[0], "a", card, "b", who)
	said := strings.Join(strings.Split(f[4], ", "), movePick(m.gen, ", |, | / | → "))
	if m.ko() {
		m.ask("", "{l} 칸으로 {a} 카드 옮기기|{l} 세 칸|{a} 카드를 {l}로 옮길 수 있게|칸은 {l}", append(w, "{l}", said)...)
	} else {
		m.ask("lanes {l}|{a} cards in {l}|each {a} moves through {l}|columns {l}, cards move", "", append(w, "{l}", said)...)
	}
	cols := []string{m.column("text", card)}
	if who != "" {
		cols = append(cols, m.column("text", who))
		m.ask("with {a} and {b}|card has {a} and {b}|{a}, {b}", "카드에 {a랑} {b}|{a}, {b} 적기|{a}하고 {b}", w...)
	}
	opts := []string{"board " + m.in("state", "상태")}
	state, last := m.in("state", "상태"), lanes[2]
	if m.maybe(0.4) {
		due := m.in("due", "마감일")
		cols = append(cols, "date "+due)
		opts = append(opts, "sort "+due)
		m.ask("a due date, soonest first|and when it's due, soonest on top", "마감일도, 빠른 순으로|마감일 순 정렬", w...)
		cols[len(cols)-1] = "date " + m.in("due Due date", due)
		if m.maybe(0.6) {
			opts = append(opts, fmt.Sprintf("red %s < today() && %s != %q", due, state, last))
			m.says[len(m.says)-1] += m.of(m.in(", late ones red|, red if overdue", ", 지나면 빨간색|, 늦은 건 빨갛게"))
		}
	}
	cols = append(cols, "choice "+state+": "+strings.Join(lanes, " | "))
	m.list(cols, opts)
	rows := m.rowsName()
	percent, open := m.maybe(0.5), m.maybe(0.4)
	if percent {
		m.put(fmt.Sprintf("show %s = count(%s, %s == %q) / len(%s) * 100 .0 %%", m.in("Percent "+f[4][strings.LastIndex(f[4], " ")+1:], last+" 비율"), rows, state, last, rows))
		m.also("percent {l}|how many percent are {l}|show percent {l}", "{l} 비율 %|{l} 비율도 퍼센트로", "{l}", strings.ToLower(last))
	}
	if open {
		m.put(fmt.Sprintf("show %s = count(%s, %s != %q)", m.in("Left", "남은 것"), rows, state, last))
		m.also("how many are left|how many left", "남은 것 몇 개인지|남은 것 개수")
	}
	m.laneChecks(card, who, lanes, percent, open)
	return m.made(m.say("board for {s}|kanban for {s}|cards for {s}|{s} as a board|i want a board for {s}|a board to plan {s}",
		"{s} 보드|{s} 칸반|{s} 진행 보드 만들어줘|{s} 카드로 관리|{s} 보드 하나 만들어 주세요|{s} 진행 상황판", w...))
}

func (m *move) laneChecks(card, who string, lanes []string, percent, open bool) {
	state, last := m.in("state", "상태"), lanes[2]
	names := m.people(4)
	k := m.n(1, 3)
	for i := range 2 {
		c := m.check([]string{"one moves", "kept"}[i])
		for j, name := range names {
			c.moveFill(name, moveNames(card)...)
			if who != "" {
				c.moveFill("X", moveNames(who)...)
			}
			choice := lanes[0]
			if j < k {
				choice = last
			}
			c.choose(state, choice).moveAdd()
		}
		if i == 0 {
			c.do(task.Step{Op: task.Click, Names: []string{names[3] + " → " + lanes[1]}, Times: 1})
		} else {
			c.reload()
		}
		c.text(names[0]).text(names[3])
		if percent {
			c.number(float64(k * 25))
		}
		if open {
			c.number(float64(4 - k))
		}
		if i == 0 {
			c.text(lanes[1] + " (1)")
		}
	}
}

// moveLineOpts is what a waiting line has besides.
type moveLineOpts struct {
	action              string
	before, after, opts []string
	minutes, limit      int
	served              bool
	full                string
}

func (m *move) lineMore(o *moveLineOpts, rows, now string, w []string) {
	if m.maybe(0.35) {
		o.minutes = m.n(3, 25)
		o.after = append(o.after, fmt.Sprintf(m.in("show Wait = len(%s) * %d .0 min", "show 예상 시간 = len(%s) * %d .0 분"), rows, o.minutes))
		m.also("each takes about {k} minutes, show the wait|{k} minutes each, so how long is the wait|the wait at {k} min per person", "한 명당 {k}분, 예상 시간도|한 사람 {k}분씩 잡고 예상 시간 표시", "{k}", fmt.Sprint(o.minutes))
	}
	if m.maybe(0.35) {
		o.served = true
		served := m.in("served", "처리")
		o.before = append(o.before, "saved "+served+" = 0")
		o.action += "; " + served + " += 1"
		o.after = append(o.after, fmt.Sprintf("show %s = %s", m.in("Served so far", "처리한 사람"), served))
		m.also("how many served so far|count served so far", "처리한 사람 수도|지금까지 처리한 사람")
	}
	if m.maybe(0.2) {
		o.action += "; beep()"
		m.also("with a beep|beep when called|it beeps then", "부를 때 삑 소리|호출하면 소리 나게|소리도 나게")
	} else if m.maybe(0.15) {
		o.action += "; speak(" + now + ")"
		m.also("and read the {a} out loud|speaks the {a}", "{a} 소리내서 읽어주기|{a} 음성으로 불러주게", w...)
	}
	if m.maybe(0.25) {
		o.limit = m.n(2, 15)
		o.full = m.of(m.in("Line is full|Come back later|No more today|Please wait outside", "대기 마감|지금은 꽉 찼어요|나중에 와주세요|접수 끝"))
		o.opts = append(o.opts, fmt.Sprintf("max %d", o.limit))
		o.after = append(o.after, fmt.Sprintf("if len(%s) >= %d: say %s", rows, o.limit, o.full))
		m.also(`not more than {k}, then "{t}"|at most {k} in line, when full it says "{t}"|max {k}, "{t}" when full`, `최대 {k}명, 차면 "{t}"|{k}명까지만 받고 꽉 차면 '{t}' 표시`, "{k}", fmt.Sprint(o.limit), "{t}", o.full)
	}
}
