package compose

import (
	"fmt"
	"strconv"
	"strings"

	"hone/task"
)

// moveTill draws carts of priced goods that are pressed, and order forms of how many of each.
func moveTill(g *gen) made {
	m := newMove(g)
	f := m.row(moveStallsEn, moveStallsKo)
	m.icon, m.name = f[1], f[2]
	lo, hi, _ := strings.Cut(f[4], "-")
	from, _ := strconv.Atoi(lo)
	to, _ := strconv.Atoi(hi)
	s := &moveSale{move: m, goods: m.some(strings.ReplaceAll(f[3], ",", "|"), m.n(3, 5)), shop: f[0]}
	for range s.goods {
		s.prices = append(s.prices, m.price(from, to))
	}
	s.dollars = m.ko() || m.maybe(0.7)
	if s.dollars {
		s.format = m.money()
	} else {
		s.format = " .2"
	}
	if m.maybe(0.5) {
		return s.cart()
	}
	return s.order()
}

type moveSale struct {
	*move
	shop    string
	goods   []string
	prices  []float64
	dollars bool
	format  string
}

// amount writes a price as this request does.
func (s *moveSale) amount(x float64) string {
	if s.ko() || s.dollars {
		return s.cash(x)
	}
	return movePrice(x)
}

// priced writes the goods and their prices.
func (s *moveSale) priced() string {
	between, sep := movePick(s.gen, " | | = |: "), movePick(s.gen, ", |, |, | / ")
	if between == ": " {
		sep = ", "
	}
	won := !s.ko() || s.maybe(0.7)
	list := make([]string, len(s.goods))
	for i, x := range s.goods {
		p := s.amount(s.prices[i])
		if !won {
			p = strings.TrimSuffix(p, "원")
		}
		list[i] = x + between + p
	}
	text := strings.Join(list, sep)
	if !won {
		text += " (원)"
	}
	return text
}

// cart draws buttons that put goods into a cart.
func (s *moveSale) cart() made {
	m := s.move
	w := append(moveAll("s", s.shop, "a", s.goods[0]), "{list}", s.priced())
	m.ask("{list}|prices {list}|we sell {list}|i sell {list}", "{list}|파는 건 {list}|가격은 {list}|메뉴 {list}", w...)
	m.askMaybe(0.6, "press one and it goes in the cart|a press puts it in the cart|tap to add to the cart|buttons for each that add to the cart|every press adds one to the cart", "누르면 장바구니에 담기게|버튼 누르면 하나씩 담기|눌러서 장바구니에 담고|품목마다 버튼, 누르면 담김", w...)
	goods, cart := m.in("goods", "품목"), m.in("cart", "담은")
	name, price := m.in("name", "이름"), m.in("price", "값")
	var rec []string
	for i, x := range s.goods {
		rec = append(rec, fmt.Sprintf("{%s: %q, %s: %s}", name, m.label(x), price, num(s.prices[i])))
	}
	m.put(fmt.Sprintf("let %s = [%s]", goods, strings.Join(rec, ", ")), fmt.Sprintf("var %s = []", cart))
	m.put(fmt.Sprintf("for x in %s: button {x.%s}: add(%s, x)", goods, name, cart))
	undo := m.maybe(0.3)
	if undo {
		m.put(fmt.Sprintf("button %s: removeAt(%s, len(%s) - 1)", m.in("Undo", "취소"), cart, cart))
		m.also("undo for the last one|an undo button|button undo takes the last one out", "취소 버튼은 마지막 것 빼기|잘못 누르면 취소 버튼", w...)
	}
	shown := m.maybe(0.7)
	if shown {
		m.put(fmt.Sprintf(m.in("table Cart = group(%s, %s): Item = key, Count = n, Price = sum(rows, %s)%s", "table 장바구니 = group(%s, %s): 품목 = key, 개수 = n, 금액 = sum(rows, %s)%s"), cart, name, price, s.format))
		m.ask("show what is in the cart and how many|list the cart with the counts|the cart as a list with how many of each", "장바구니에 뭐가 몇 개인지|담은 것 개수별 목록|뭐 몇 개 담았는지 보이고", w...)
	}
	m.put(fmt.Sprintf("show %s = sum(%s, %s)%s", m.in("Total", "합계"), cart, price, s.format))
	m.ask("total|the total|total below|and the total", "합계|합계 금액|총 합계", w...)
	x := moveSums{sale: s, undo: undo}
	s.cartMore(&x, cart, w)
	s.cartChecks(&x, shown)
	return m.made(m.say("till for {s}|cash register for {s}|shopping cart for {s}|cart for {s}|{s}, i need a till|point of sale for {s}|we need a simple till at {s}|{s} checkout",
		"{s} 계산대|{s} 장바구니|{s} 포스기 만들어줘|{s} 계산기|{s} 주문 받는 앱|{s} 계산용 앱 부탁드려요|{s} 장바구니 만들어 주세요", w...))
}

type moveSums struct {
	sale           *moveSale
	undo, change   bool
	count, percent int
	clear          string
}

func (s *moveSale) cartMore(x *moveSums, cart string, w []string) {
	m := s.move
	if m.maybe(0.35) {
		x.count = 1
		m.put(fmt.Sprintf("show %s = len(%s)", m.in("Items", "개수"), cart))
		m.also("how many items|number of items", "전체 개수|전체 개수 몇 개인지", w...)
	}
	total := m.in("Total", "합계")
	if m.maybe(0.35) {
		x.percent = m.step(5, 30, 5)
		box := m.of(m.in("member|student|staff|regular customer|neighbor|loyalty card", "회원|학생|직원|단골|이웃|적립카드"))
		m.put(m.column("check", box), fmt.Sprintf("show %s = %s * (%s ? %s : 1)%s", m.in("To pay", "낼 돈"), total, m.id(box), num(1-float64(x.percent)/100), s.format))
		m.also("tick {b} for {k} percent off, show to pay|{b} box: {k} % off what's to pay|with {b} ticked {k}% less to pay", "{b} 체크하면 {k}% 할인해서 낼 돈|{b}이면 체크, 낼 돈에서 {k}% 빼기", append(w, "{b}", box, "{k}", fmt.Sprint(x.percent))...)
		x.clear = box
	} else if m.maybe(0.5) {
		x.change = true
		m.put(m.in("number paid", "number 받은_돈"), fmt.Sprintf(m.in("show Change = paid - %s%s", "show 거스름돈 = 받은_돈 - %s%s"), total, s.format))
		m.also("i type what they paid and see the change|field paid, then the change|paid and change too", "받은 돈 적으면 거스름돈|받은 돈이랑 거스름돈도", w...)
	}
	if m.maybe(0.5) {
		b := m.of(m.in("new customer|empty|clear|next", "다음 손님|비우기|새 주문"))
		m.put(fmt.Sprintf("button %s: %s = []", m.label(b), cart))
		m.also("button {b} empties the cart|{b} button to start again|a button {b} for an empty cart", "{b} 버튼 누르면 장바구니 비우기|{b} 누르면 처음부터", append(w, "{b}", b)...)
	}
}

func (s *moveSale) cartChecks(x *moveSums, shown bool) {
	m := s.move
	for i := range 2 {
		c := m.check([]string{"a few", "more"}[i])
		total, count := 0.0, 0
		press := func(k, times int) {
			c.click(m.label(s.goods[k]), times)
			total += s.prices[k] * float64(times)
			count += times
		}
		press(0, 2+i)
		press(len(s.goods)-1, 1)
		if i == 1 {
			press(1, 4)
		}
		if x.undo && i == 1 {
			c.click(m.in("Undo", "취소"), 1)
			total, count = total-s.prices[1], count-1
		}
		c.number(total)
		if shown {
			c.text(m.label(s.goods[0])).number(float64(2 + i))
		}
		if x.count > 0 {
			c.number(float64(count))
		}
		if x.percent > 0 && i == 0 {
			c.tick(m.label(x.clear)).number(ledgerShown(total*(1-float64(x.percent)/100), s.format))
		}
		if x.change {
			paid := float64(int(total) + 5)
			if m.ko() {
				paid = total + 5000
			}
			c.fill(m.in("Paid", "받은 돈"), num(paid)).number(paid - total)
		}
	}
}

// order draws a form of how many of each, with something off: before and after.
func (s *moveSale) order() made {
	m := s.move
	w := append(moveAll("s", s.shop), "{list}", s.priced())
	m.ask("{list}|we have {list}|{list} each|prices: {list}", "{list}|가격 {list}|{list} 있어요|품목은 {list}", w...)
	m.askMaybe(0.75, "how many of each|a number field for each|i type how many of each|quantity of each", "각각 몇 개인지 적고|수량 각각 입력|몇 개씩인지 입력|개수 적는 칸", w...)
	var terms []string
	for i, x := range s.goods {
		label := m.label(x) + " (" + s.amount(s.prices[i]) + ")"
		id := m.id(strings.ReplaceAll(x, "-", " "))
		m.put("number " + id + " " + label)
		terms = append(terms, id+" * "+num(s.prices[i]))
	}
	d := m.discount(w)
	before, after := m.in("Before", "할인 전"), m.in("After", "할인 후")
	m.ask("show before and after|price before and after|before and after the discount", "할인 전이랑 할인 후|할인 전, 할인 후 금액|할인 전/할인 후 둘 다", w...)
	sum := strings.Join(terms, " + ")
	b := before
	if m.ko() {
		m.put("let 전 = "+sum, "show 할인 전 = 전"+s.format)
		b = "전"
	} else {
		m.put("show Before = " + sum + s.format)
	}
	m.put(fmt.Sprintf("show %s = %s%s", after, d.expr(b), s.format))
	button, text := "", ""
	if m.maybe(0.45) {
		button = m.of(m.in("order|send|order now|submit", "주문|주문하기|보내기|신청"))
		text = m.of(m.in("Thank you!|We got your order|See you soon|It is on its way|Order received", "주문 감사합니다|접수됐어요|곧 준비할게요|주문 완료!|또 오세요"))
		sent := m.in("sent", "보냄")
		m.put(fmt.Sprintf("var %s = false", sent), fmt.Sprintf("button %s: %s = true", m.label(button), sent), fmt.Sprintf("if %s: say %s", sent, text))
		m.ask(`button {b}, then "{t}"|after {b} it says "{t}"|press {b} and "{t}" appears`, `{b} 누르면 "{t}"|{b} 버튼 뒤에 "{t}" 나오게`, "{b}", button, "{t}", text)
	}
	for i := range 3 {
		c := m.check([]string{"with it", "without", "more of it"}[i])
		total := 0.0
		for k := range s.goods {
			n := (k*3+i*2)%5 + 1
			if i == 2 {
				n += 4
			}
			c.moveFill(fmt.Sprint(n), m.label(s.goods[k])+" (", m.label(s.goods[k]))
			total += float64(n) * s.prices[k]
		}
		on := i != 1
		c.number(ledgerShown(total, s.format)).number(ledgerShown(d.apply(c, total, on), s.format))
		if text != "" && i == 0 {
			c.click(m.label(button), 1).text(text)
		} else if text != "" {
			c.gone(text)
		}
	}
	return m.made(m.say("order form for {s}|orders for {s}|{s} order form|people order at {s}|pre-orders for {s}|form to order from {s}|what does an order at {s} cost",
		"{s} 주문서|{s} 주문 폼|{s} 주문서 만들어줘|{s} 예약 주문|{s} 주문 금액|{s} 주문서 부탁드립니다|{s} 주문 계산", w...))
}

// A moveOff takes something off a sum.
type moveOff struct {
	expr  func(sum string) string
	apply func(c *check, sum float64, on bool) float64
}

func (m *move) discount(w []string) moveOff {
	k := m.step(5, 40, 5)
	rate := num(1 - float64(k)/100)
	off := func(x float64) float64 { return x * (1 - float64(k)/100) }
	w = append(w, "{k}", fmt.Sprint(k))
	switch m.n(0, 3) {
	case 0:
		m.put(m.in("number discount Discount (%)", "number 할인율 할인율(%)"))
		m.ask("a discount box in percent|discount in percent to type|box for a discount in %", "할인율(%) 칸|할인율 % 입력|할인율은 퍼센트로 적기", w...)
		return moveOff{func(s string) string { return s + m.in(" * (1 - discount / 100)", " * (1 - 할인율 / 100)") },
			func(c *check, x float64, on bool) float64 {
				if !on {
					return x
				}
				c.moveFill(fmt.Sprint(k), m.in("Discount", "할인율"))
				return off(x)
			}}
	case 1:
		code := m.of(m.in("SPRING|MAY|HELLO|SAVE|FRIEND|SUN|VIP|BONUS|PARTY|LUCKY", "봄맞이|첫주문|친구|가을|생일|단골|HELLO|VIP|오픈|감사")) + m.of(fmt.Sprintf("|%d", k))
		m.put(m.in("text code Discount code", "text 할인코드 할인 코드"))
		m.ask("discount code {c} takes {k} % off|a discount code box, {c} gives {k} percent off|whoever types the discount code {c} gets {k}% off", "할인 코드 {c} 넣으면 {k}% 할인|할인 코드 칸, {c} 쓰면 {k}% 빼줌|할인 코드가 {c}면 {k}% 할인", append(w, "{c}", code)...)
		return moveOff{func(s string) string {
			return fmt.Sprintf("%s * (%s == %q ? %s : 1)", s, m.in("code", "할인코드"), code, rate)
		}, func(c *check, x float64, on bool) float64 {
			label := m.in("Discount code", "할인 코드")
			if !on {
				c.moveFill(m.in("NOPE", "아무거나"), label)
				return x
			}
			c.moveFill(code, label)
			return off(x)
		}}
	case 2:
		box := m.of(m.in("member|student|staff|regular|friend of the house|pick up", "회원|학생|직원|단골|직접 수령|이벤트 참여"))
		m.put(m.column("check", box))
		m.ask("tick {b}: {k} % off|{b} check box gives {k} percent off|{k}% off if {b} is ticked", "{b} 체크하면 {k}% 할인|{b}이면 {k}% 할인 체크박스", append(w, "{b}", box)...)
		return moveOff{func(s string) string { return fmt.Sprintf("%s * (%s ? %s : 1)", s, m.id(box), rate) },
			func(c *check, x float64, on bool) float64 {
				if !on {
					return x
				}
				c.do(task.Step{Op: task.Tick, Names: []string{m.label(box)}})
				return off(x)
			}}
	}
	from := float64(m.step(20, 80, 10))
	if m.ko() {
		from = float64(m.step(20, 80, 10)) * 1000
	}
	m.ask("from {f} on {k} % off|{k} percent off from {f}|orders of {f} or more get {k}% off", "{f} 이상이면 {k}% 할인|{f}부터 {k}% 할인", append(w, "{f}", strings.Replace(m.cash(from), ".00", "", 1))...)
	return moveOff{func(s string) string { return fmt.Sprintf("%s * (%s >= %s ? %s : 1)", s, s, num(from), rate) },
		func(c *check, x float64, on bool) float64 {
			if x >= from {
				return off(x)
			}
			return x
		}}
}
