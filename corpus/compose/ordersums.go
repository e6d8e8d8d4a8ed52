package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
)

// priced draws a form with a sum. Base is what most of it is about.
func (o *orderForm) priced(base string) made {
	if o.maybe(0.6) {
		o.contact(2)
	}
	counted := base == "times" || base == "choice" && o.maybe(0.6) || base == "reveal" && o.maybe(0.6)
	if counted {
		o.count = o.of(o.theme[4])
	}
	switch base {
	case "goods":
		o.goods(5)
		if o.maybe(0.25) {
			o.several()
		}
	case "choice":
		o.choices(o.n(1, 2))
	case "times":
		o.flatOrChoice()
	case "reveal":
		if counted {
			o.flatOrChoice()
		} else {
			o.goods(3)
		}
		for range o.n(1, 2) {
			o.opens()
		}
	}
	for range o.IntN(3) {
		o.extra()
	}
	if base != "reveal" && o.maybe(0.2) {
		o.opens()
	}
	if base != "goods" && o.maybe(0.2) {
		o.several()
	}
	if o.maybe(0.5) {
		o.Shuffle(len(o.parts), func(i, j int) { o.parts[i], o.parts[j] = o.parts[j], o.parts[i] })
	}
	return o.finish(o.newSums())
}

func (o *orderForm) choices(n int) {
	at := o.IntN(3)
	for k := range n {
		o.choice(at+k, k > 0)
	}
	if had := len(o.parts); n > 1 && had > 0 && strings.Contains(o.parts[had-1].say, " +") {
		o.parts[len(o.parts)-1].say += o.of(o.in(" (added to the price)| on top of that|", "(가격에 더함)| 추가 금액|"))
	}
	if o.count != "" {
		o.times(strings.Join(o.axes, o.in(" and ", "·")), false)
	}
}

func (o *orderForm) flatOrChoice() {
	if o.maybe(0.5) {
		o.choices(1)
	} else {
		o.flat(o.q(o.count))
		o.times("", true)
		if o.maybe(0.35) {
			o.factor()
		}
	}
}

// expression is the sum of all parts.
func (o *orderForm) expression() string {
	var unit, mult, once []string
	for _, p := range o.parts {
		if p.unit != "" {
			unit = append(unit, p.unit)
		}
		if p.mult != "" {
			mult = append(mult, p.mult)
		}
		if p.once != "" {
			once = append(once, p.once)
		}
	}
	if len(unit) > 0 {
		u := strings.Join(unit, " + ")
		if len(unit) > 1 && len(mult) > 0 {
			u = "(" + u + ")"
		}
		once = append([]string{strings.Join(append([]string{u}, mult...), " * ")}, once...)
	}
	return strings.Join(once, " + ")
}

func (o *orderForm) items() string {
	for _, p := range o.parts {
		if p.items != "" {
			return p.items
		}
	}
	return ""
}

// play fills everything in and works out the sum before discounts.
func (o *orderForm) play(c *check, st *orderState) {
	for _, p := range o.parts {
		if p.fill != nil {
			p.fill(c, st)
		}
	}
	st.sub = st.unit*st.mult + st.once
}

func (o *orderForm) state(turn int) *orderState {
	return &orderState{turn: turn, mult: 1, options: map[string]string{}, ticked: map[string]bool{},
		name: o.of(o.in("Ava|Noor|Milo|Edda|Ravi|Suki|Otto|Lena|Bram|Inez", "보라|민준|하늘|서윤|도윤|지우|나래|은호|가온|슬기"))}
}

// about is a round number near what an order comes to.
func (o *orderForm) about() float64 {
	st := o.state(1)
	o.play(newCheck(""), st)
	x := st.sub * (0.5 + o.Float64()*0.7)
	step := 5.0
	if o.ko() {
		step = 5000
	}
	if o.words {
		step = 10000
	}
	return max(step, math.Round(x/step)*step)
}

// orderSums are the results with their rules.
type orderSums struct {
	discounts             []orderRule
	delivery              bool
	fee, free             float64
	feeTick               string
	net                   bool // free delivery goes by the sum after the discount
	rules, shows          []string
	lines                 []string
	sub, cut, fees, total string // labels of results, where shown
	deposit, rest, each   string
	share                 float64
	items                 string
}

func (o *orderForm) newSums() *orderSums {
	s := &orderSums{}
	if o.maybe(0.6) {
		kinds := o.some("tick|code|amount|count|amount|tick", 2)
		if o.maybe(0.75) || kinds[0] == kinds[1] {
			kinds = kinds[:1]
		}
		for _, k := range kinds {
			if len(s.discounts) == 0 || s.discounts[0].fixed == 0 {
				o.discount(s, k)
			}
		}
		if len(s.discounts) > 1 {
			s.rules = append(s.rules, o.of(o.in("both discounts are of the full sum|the discounts add up, both from the price before|if both apply, add the percentages", "둘 다 해당되면 할인율을 더함|할인은 둘 다 할인 전 금액에서 계산|할인 두 개는 합쳐서 적용")))
		}
	}
	if o.maybe(0.35) {
		o.deliver(s)
	}
	s.total = o.take(o.in("total|total|total|to pay|price|amount due|grand total|final price|cost", "합계|총액|총 금액|결제 금액|최종 금액|낼 돈|총합"))
	if (len(s.discounts) > 0 || s.delivery) && o.maybe(0.5) {
		s.sub = o.take(o.in("subtotal|before discount|sum of items|list price|regular price|gross", "소계|할인 전|정가|상품 금액|원래 금액|공급가"))
	}
	if len(s.discounts) > 0 && o.maybe(0.4) {
		s.cut = o.take(o.in("discount|you save|saved|reduction|off", "할인액|할인 금액|아낀 돈|깎은 금액"))
	}
	s.net = s.delivery && s.free > 0 && s.cut != "" && o.maybe(0.6)
	if s.delivery && (s.feeTick != "" || s.free > 0) && o.maybe(0.5) {
		s.fees = o.take(o.in("delivery fee|shipping|delivery cost|freight", "배송비|운임|배달료|배송료"))
	}
	if o.maybe(0.25) {
		s.share = float64(o.step(10, 50, 5))
		s.deposit = o.take(o.in("deposit|down payment|pay now|advance", "예약금|계약금|선금|보증금"))
		if o.maybe(0.7) {
			s.rest = o.take(o.in("rest|balance|due later|remaining|open amount", "잔금|남은 금액|나머지|현장 결제"))
		}
	}
	if o.countName != "" && o.maybe(0.15) {
		s.each = o.take(o.in("per head|average|share|each one", "하나당|평균|1당 금액"))
	}
	if o.items() != "" && o.maybe(0.2) {
		s.items = o.take(o.in("pieces|number of things|how many in all|items", "총 개수|전체 수량|모두 몇 개|개수 합계"))
		s.lines = append(s.lines, "show "+o.label(s.items)+" = "+o.items())
	}
	o.sumLines(s)
	o.sumRequest(s)
	return s
}

// discount adds a discount in percent.
func (o *orderForm) discount(s *orderSums, kind string) {
	pct := []float64{5, 10, 15, 20, 25, 30, 12, 8, 3, 7.5, 50}[o.IntN(11)]
	off := fmt.Sprintf(o.of(o.in("%s%% off|%s%% discount|minus %s%%|%s%% less", "%s%% 할인|%s%% 할인|%s%% 깎아 줌|%s%% 빼기")), num(pct))
	switch kind {
	case "tick":
		o.discountTick(s, pct, off)
	case "code":
		o.discountCode(s, pct, off)
	case "amount":
		o.discountAmount(s, pct, off)
	case "count":
		o.discountCount(s, pct, off)
	}
}

// discountAmount takes some percent, or money, off from an amount on.
func (o *orderForm) discountAmount(s *orderSums, pct float64, off string) {
	x := o.about()
	d := orderRule{cond: fmt.Sprintf("SUB >= %s", num(x)), pct: pct, holds: func(st *orderState) bool { return st.sub >= x-1e-9 }}
	manner := o.in("%[2]s from %[1]s on|from %[1]s up: %[2]s|%[2]s when the sum is at least %[1]s|orders of %[1]s or more get %[2]s", "%[1]s 이상이면 %[2]s|%[1]s부터 %[2]s|금액이 %[1]s 이상일 때 %[2]s|합쳐서 %[1]s 이상 → %[2]s")
	if o.maybe(0.3) {
		d.cond, d.holds = fmt.Sprintf("SUB > %s", num(x)), func(st *orderState) bool { return st.sub > x+1e-9 }
		manner = o.in("%[2]s if it is more than %[1]s|above %[1]s: %[2]s|over %[1]s there is %[2]s|%[2]s for sums over %[1]s", "%[1]s 넘으면 %[2]s|%[1]s 초과 시 %[2]s|%[1]s보다 많으면 %[2]s|합이 %[1]s 넘을 때 %[2]s")
	}
	if money := o.price(true); len(s.discounts) == 0 && money < x/2 && o.maybe(0.3) {
		d.pct, d.fixed = 0, money
		off = fmt.Sprintf(o.of(o.in("%s off|minus %s|a discount of %s|%s less", "%s 할인|%s 깎기|%s 빼기|%s 할인")), o.m(money))
	}
	s.discounts = append(s.discounts, d)
	s.rules = append(s.rules, fmt.Sprintf(o.of(manner), o.m(x), off))
}

func (o *orderForm) discountTick(s *orderSums, pct float64, off string) {
	w := o.take(o.in("member|student|regular customer|loyalty card|local|cash payment|staff|senior|club card|early bird|own cup|pick up myself|returning guest|union card", "회원|학생|단골|적립 카드|동네 주민|현금 결제|직원|경로 우대|조합원|조기 예약|개인 컵|직접 수령|재방문|군인"))
	line, name := o.input("check", w, "")
	s.discounts = append(s.discounts, orderRule{cond: name, pct: pct, holds: func(st *orderState) bool { return st.ticked[w] }})
	p := &orderPart{lines: []string{line}}
	p.say = fmt.Sprintf(o.of(o.in("checkbox %s: %s|tick %s for %s|%s (checkbox) gives %s|if %s is ticked, %s", "체크박스 %s: %s|%s 체크하면 %s|%s(체크) %s|%s 체크 시 %s")), o.q(w), off)
	p.fill = func(c *check, st *orderState) {
		if st.turn == 0 || o.maybe(0.3) {
			c.tick(o.label(w))
			st.ticked[w] = true
		}
	}
	o.add(p)
}

func (o *orderForm) discountCode(s *orderSums, pct float64, off string) {
	w := o.take(o.in("code|promo code|voucher|coupon|discount code|secret word|password", "코드|할인 코드|쿠폰|쿠폰 번호|암호|추천 코드"))
	code := o.of(orderCodes)
	if o.maybe(0.6) {
		code += fmt.Sprint(o.n(1, 99))
	}
	line, name := o.input("text", w, "")
	s.discounts = append(s.discounts, orderRule{cond: fmt.Sprintf("%s == %q", name, code), pct: pct, holds: func(st *orderState) bool { return st.ticked[w] }})
	p := &orderPart{lines: []string{line}}
	p.say = fmt.Sprintf(o.of(o.in("%[1]s: %[2]s gives %[3]s|a text field %[1]s, with %[2]s it is %[3]s|who types %[2]s as %[1]s gets %[3]s|field %[1]s (%[2]s = %[3]s)", "%[1]s 칸에 %[2]s 넣으면 %[3]s|%[1]s 입력, %[2]s이면 %[3]s|%[1]s(%[2]s 맞으면 %[3]s)|글 칸 %[1]s: %[2]s → %[3]s")), o.q(w), code, off)
	p.fill = func(c *check, st *orderState) {
		switch st.turn {
		case 0:
			c.fill(o.label(w), code)
			st.ticked[w] = true
		case 1:
			c.fill(o.label(w), code+"0")
		}
	}
	o.add(p)
}

func (o *orderForm) discountCount(s *orderSums, pct float64, off string) {
	n := float64(o.n(4, 8))
	what, expr := o.in("things", "개수"), o.items()
	counted := o.countName != ""
	if counted {
		what, expr = o.q(o.count), o.countName
	}
	if expr == "" {
		o.discountTick(s, pct, off)
		return
	}
	o.hot = n
	sign, from := ">=", n
	if o.maybe(0.3) {
		sign, n = ">", n-1
	}
	s.discounts = append(s.discounts, orderRule{cond: fmt.Sprintf("%s %s %s", expr, sign, num(n)), pct: pct, holds: func(st *orderState) bool {
		if counted {
			return st.count >= from
		}
		return st.items >= from
	}})
	if sign == ">" {
		all := o.in("things in all", "전부 합친 개수")
		if counted {
			all = what
		}
		s.rules = append(s.rules, fmt.Sprintf(o.of(o.in("%[3]s for more than %[1]s %[2]s|more than %[1]s %[2]s: %[3]s|over %[1]s %[2]s means %[3]s", "%[2]s %[1]s 넘으면 %[3]s|%[2]s %[1]s 초과면 %[3]s|%[2]s %[1]s보다 많을 때 %[3]s")), num(n), all, off))
		return
	}
	if counted {
		s.rules = append(s.rules, fmt.Sprintf(o.of(o.in("%[3]s from %[1]s %[2]s on|from %[1]s %[2]s: %[3]s|%[1]s or more %[2]s get %[3]s|if %[2]s is at least %[1]s, %[3]s", "%[2]s %[1]s 이상이면 %[3]s|%[2]s %[1]s부터 %[3]s|%[2]s 값이 %[1]s 이상 → %[3]s")), num(n), what, off))
		return
	}
	s.rules = append(s.rules, fmt.Sprintf(o.of(o.in("%[2]s from %[1]s pieces on (all together)|from %[1]s things in all: %[2]s|whoever takes %[1]s or more in all gets %[2]s|if there are at least %[1]s altogether, %[2]s", "모두 합쳐 %[1]s개 이상이면 %[2]s|전부 %[1]s개부터 %[2]s|총 %[1]s개 이상 사면 %[2]s")), num(n), off))
}

// deliver adds a fee, perhaps by a tick, perhaps free from an amount on.
func (o *orderForm) deliver(s *orderSums) {
	s.delivery, s.fee = true, o.price(true)
	if o.maybe(0.5) {
		w := o.take(o.in("delivery|ship it|bring it to me|courier|by post", "배달|배송|택배로 받기|퀵으로 받기|집까지"))
		if w != "" {
			line, name := o.input("check", w, "")
			s.feeTick = name
			p := &orderPart{lines: []string{line}, say: fmt.Sprintf(o.of(o.in("checkbox %s costs %s|tick %s: plus %s|%s as a checkbox, fee %s", "체크박스 %s: %s|%s 체크하면 %s|%s(체크) 요금 %s")), o.q(w), o.m(s.fee))}
			p.fill = func(c *check, st *orderState) {
				if st.turn < 2 {
					c.tick(o.label(w))
					st.ticked["fee"] = true
				}
			}
			o.add(p)
		}
	}
	if o.maybe(0.6) {
		s.free = o.about()
	}
}

// deliverySaid is the rule about the fee.
func (o *orderForm) deliverySaid(s *orderSums) string {
	base := ""
	if len(s.discounts) > 0 {
		base = o.of(o.in(" (before the discount)| counted before any discount", "(할인 전 기준)|(할인하기 전 금액으로)"))
		if s.net {
			base = o.of(o.in(" (after the discount)| counted with the discount taken off", "(할인 후 기준)|(할인된 금액으로)"))
		}
	}
	untouched := ""
	if len(s.discounts) > 0 {
		untouched = o.of(o.in(", the discount does not touch the fee|, no discount on that", ", 이 요금은 할인 안 됨|, 여기엔 할인 없음"))
	}
	free := ""
	if s.free > 0 {
		free = fmt.Sprintf(o.of(o.in("free from %s on|none if it comes to %s or more|free for orders of at least %s", "%s 이상이면 무료|%s부터 공짜|%s 이상 주문은 0")), o.m(s.free)) + base
	}
	if s.feeTick != "" {
		if free != "" {
			return fmt.Sprintf(o.of(o.in("that fee is %s|bringing it is %s|the fee: %s", "그 요금은 %s|가져다주는 값은 %s|요금은 %s")), free) + untouched
		}
		return strings.TrimPrefix(untouched, ", ")
	}
	fee := fmt.Sprintf(o.of(o.in("a delivery fee of %s is added|plus %s for delivery|delivery is always %s", "배송비 %s 더하기|배송료는 %s|배달 요금 %s 추가")), o.m(s.fee))
	if free != "" {
		fee = fmt.Sprintf(o.of(o.in("delivery %s, %s|a delivery fee of %s, %s|%s delivery (%s)", "배송비 %s, %s|배송료는 %s인데 %s|배달 요금 %s(%s)")), o.m(s.fee), free)
	}
	return fee + untouched
}

// result writes a line that shows a value and gives the name by which later lines know it.
func (o *orderForm) result(s *orderSums, word, expr string, later bool) string {
	l := o.label(word)
	if !strings.ContainsFunc(l, func(r rune) bool { return !unicode.IsLetter(r) }) {
		s.lines = append(s.lines, "show "+l+" = "+expr+o.format())
		return l
	}
	if !later {
		s.lines = append(s.lines, "show "+l+" = "+expr+o.format())
		return expr
	}
	name := o.letter()
	s.lines = append(s.lines, "let "+name+" = "+expr, "show "+l+" = "+name+o.format())
	return name
}

// sumLines writes the lines of the results.
func (o *orderForm) sumLines(s *orderSums) {
	sub := o.expression()
	amount := slices.ContainsFunc(s.discounts, func(d orderRule) bool { return strings.HasPrefix(d.cond, "SUB") })
	switch {
	case s.sub != "":
		sub = o.result(s, s.sub, sub, true)
	case !strings.ContainsAny(sub, " ("): // a name already
	case amount || s.cut != "" || s.free > 0 && !s.net || len(s.discounts) > 0 && s.free > 0:
		name := o.letter()
		s.lines = append(s.lines, "let "+name+" = "+sub)
		sub = name
	}
	net := sub
	if len(s.discounts) > 0 {
		net = o.discounted(s, sub)
	}
	if s.delivery {
		goes := sub
		if s.net {
			goes = net
		}
		fee := num(s.fee)
		switch {
		case s.feeTick != "" && s.free > 0:
			fee = fmt.Sprintf("%s && %s < %s ? %s : 0", s.feeTick, goes, num(s.free), num(s.fee))
		case s.feeTick != "":
			fee = s.feeTick + " * " + num(s.fee)
		case s.free > 0:
			fee = fmt.Sprintf("%s >= %s ? 0 : %s", goes, num(s.free), num(s.fee))
		}
		if s.fees != "" {
			fee = o.result(s, s.fees, fee, true)
		} else if strings.Contains(fee, "?") {
			fee = "(" + fee + ")"
		}
		net += " + " + fee
	}
	total := o.result(s, s.total, net, s.deposit != "" || s.each != "")
	if s.deposit != "" {
		d := o.result(s, s.deposit, total+" * "+num(s.share/100), s.rest != "")
		if s.rest != "" {
			o.result(s, s.rest, total+" - "+d, false)
		}
	}
	if s.each != "" {
		o.result(s, s.each, total+" / "+o.countName, false)
	}
}

// discounted is the sum less the discounts.
func (o *orderForm) discounted(s *orderSums, sub string) string {
	conds := make([]string, len(s.discounts))
	for i, d := range s.discounts {
		conds[i] = strings.ReplaceAll(d.cond, "SUB", sub)
	}
	if s.cut != "" {
		expr := fmt.Sprintf("%s ? %s * %s : 0", conds[0], sub, num(s.discounts[0].pct/100))
		if f := s.discounts[0].fixed; f > 0 {
			expr = fmt.Sprintf("%s ? %s : 0", conds[0], num(f))
		}
		if len(conds) > 1 {
			expr = fmt.Sprintf("%s * ((%s ? %s : 0) + (%s ? %s : 0))", sub, conds[0], num(s.discounts[0].pct/100), conds[1], num(s.discounts[1].pct/100))
		}
		return sub + " - " + o.result(s, s.cut, expr, true)
	}
	if f := s.discounts[0].fixed; f > 0 {
		return fmt.Sprintf("%s - (%s ? %s : 0)", sub, conds[0], num(f))
	}
	if orderIsSum(sub) {
		sub = "(" + sub + ")"
	}
	if len(conds) > 1 {
		return fmt.Sprintf("%s * (1 - (%s ? %s : 0) - (%s ? %s : 0))", sub, conds[0], num(s.discounts[0].pct/100), conds[1], num(s.discounts[1].pct/100))
	}
	return fmt.Sprintf("%s * (%s ? %s : 1)", sub, conds[0], num(1-s.discounts[0].pct/100))
}

// orderIsSum tells whether terms are added outside of brackets.
func orderIsSum(s string) bool {
	depth := 0
	for _, r := range s {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		case '+':
			if depth == 0 {
				return true
			}
		}
	}
	return false
}

// sumRequest says what is to be shown.
func (o *orderForm) sumRequest(s *orderSums) {
	if s.delivery {
		if t := o.deliverySaid(s); t != "" {
			s.rules = append(s.rules, t)
		}
	}
	var said []string
	if s.items != "" {
		said = append(said, o.q(s.items)+o.of(o.in(" (all quantities together)| (the sum of the quantities)", "(수량을 모두 더한 것)|(수량 합)")))
	}
	for _, w := range []string{s.sub, s.cut, s.fees} {
		if w == "" {
			continue
		}
		t := o.q(w)
		if w == s.sub && o.maybe(0.4) {
			t += o.of(o.in(" (before everything)| (no discount, no delivery)", "(아무것도 빼거나 더하기 전)|(할인·배송 반영 전)"))
		}
		said = append(said, t)
	}
	said = append(said, o.totalSaid(s))
	if s.deposit != "" {
		t := fmt.Sprintf(o.of(o.in("%s (%s%% of the %s)|%s, which is %s%% of %s|%s = %s%% of %s", "%s(%s%% / %s 기준)|%s: %s%%(%s의)|%s = %s%% × %s")), o.q(s.deposit), num(s.share), o.q(s.total))
		said = append(said, t)
	}
	if s.rest != "" {
		said = append(said, o.q(s.rest)+o.of(o.in(" (what is left)| after that|", "(그걸 뺀 것)|(남는 돈)|")))
	}
	if s.each != "" {
		said = append(said, fmt.Sprintf(o.of(o.in("%s (%s divided by %s)|%s = %s / %s", "%s(%s 나누기 %s)|%s = %s ÷ %s")), o.q(s.each), o.q(s.total), o.q(o.count)))
	}
	manner := o.of(o.in("show %s|results: %s|below: %s|it shows %s|display %s|at the bottom %s|i want to see %s|%s at once", "%s 보이기|결과: %s|아래에 %s|%s 바로 표시|%s 나오게|맨 밑에 %s|%s 계산|보여 줄 것: %s"))
	if o.ko() && o.maybe(0.4) {
		manner = o.of([]string{"%s 보여줘|%s 계산해줘|아래에 %s 나오게 해줘", "%s 보여 주세요|%s 계산해 주세요|%s 나왔으면 해요", "%s 표시하기|%s 나오는 거|%s 자동 계산", "%s 나오게 해주세요|%s 보였으면 좋겠어요|%s 알려주세요"}[o.pol])
	}
	s.shows = []string{fmt.Sprintf(manner, strings.Join(said, ", "))}
}

// totalSaid is the total, now and then with how it comes about.
func (o *orderForm) totalSaid(s *orderSums) string {
	t := o.q(s.total)
	if s.sub == "" || s.cut == "" || s.delivery && s.fees == "" || o.maybe(0.5) {
		return t
	}
	f := o.in("%s less %s", "%s에서 %s 뺀 값")
	symbols := o.maybe(0.5)
	if symbols {
		f = "%s - %s"
	}
	f = fmt.Sprintf(f, o.q(s.sub), o.q(s.cut))
	if s.delivery && symbols {
		f += " + " + o.q(s.fees)
	} else if s.delivery {
		f += fmt.Sprintf(o.in(" and with %s", "에 %s 더하기"), o.q(s.fees))
	}
	if symbols {
		return t + " = " + f
	}
	return t + " (" + f + ")"
}

// compute is what the page shows for a state.
func (s *orderSums) compute(st *orderState) []float64 {
	cut := 0.0
	for _, d := range s.discounts {
		if d.holds(st) {
			cut += st.sub*d.pct/100 + d.fixed
		}
	}
	fee, goes := 0.0, st.sub
	if s.net {
		goes -= cut
	}
	if s.delivery && (s.feeTick == "" || st.ticked["fee"]) && (s.free == 0 || goes < s.free-1e-9) {
		fee = s.fee
	}
	st.total = st.sub - cut + fee
	var list []float64
	for _, r := range []struct {
		label string
		x     float64
	}{{s.sub, st.sub}, {s.cut, cut}, {s.fees, fee}, {s.total, st.total}, {s.deposit, st.total * s.share / 100}, {s.rest, st.total * (1 - s.share/100)}, {s.each, st.total / st.count}, {s.items, st.items}} {
		if r.label != "" {
			list = append(list, r.x)
		}
	}
	return list
}
