package compose

import (
	"fmt"
	"strconv"
	"strings"
)

// A keepPurse is an app about money that comes in and goes out, or that is spent from a budget.
type keepPurse struct {
	*keepApp
	kind, amount, cat, who, day *keepCol
	inw, out                    string // the words for coming in and going out
	budget                      float64
	field                       string // the field that the budget is typed into
}

// keepMoney draws a cash book, a budget, or costs that are shared.
func keepMoney(g *gen) *keepApp {
	part := strings.Split(g.keepSituation(keepMoneysEn, keepMoneysKo), ";")
	a, cols := keepNew(g, part[0]+";"+part[1]+";"+part[2]+":t")
	p := &keepPurse{keepApp: a}
	p.inw, p.out, _ = strings.Cut(part[4], "/")
	amount := g.of(g.in("amount|amount|how much|sum of money", "금액|금액|얼마"))
	if amount == "sum of money" {
		amount = "money"
	}
	p.amount = a.col(amount + ":$" + part[3])
	way := g.n(0, 9)
	list := p.columns(way, cols[0], part[5])
	a.take(list...)
	if p.amount.word == "how much" || p.amount.word == "얼마" { // what is asked of it says amount
		p.amount.word = g.in("amount", "금액")
	}
	if g.maybe(0.08) {
		a.button()
	}
	switch {
	case way < 5:
		p.book()
	case way < 8:
		p.spend()
	default:
		p.share()
	}
	if g.maybe(0.3) && p.day != nil {
		a.view("sort -"+p.day.name, keepNewestEn, keepNewestKo, p.day)
	}
	a.views(0, 0.08, 0.15, 0.04)
	return a
}

// columns are those of a cash book, of what is spent, or of what some people share.
func (p *keepPurse) columns(way int, main *keepCol, category string) []*keepCol {
	g := p.gen
	word, opts, _ := strings.Cut(category, ":")
	var list []*keepCol
	if g.maybe(0.65) {
		p.day = p.col(g.of(g.in("date|date|day|when", "날짜|날짜|일자")) + ":d")
		list = append(list, p.day)
	}
	list = append(list, main)
	if way < 5 {
		p.kind = p.col(g.of(g.in("type|kind|in or out|sort", "구분|종류|구분")) + ":c" + p.inw + "/" + p.out)
		if p.kind.word == word || strings.HasPrefix(word, "kind") {
			p.kind = p.col(g.in("type", "구분") + ":c" + p.inw + "/" + p.out)
		}
	}
	if way >= 8 {
		p.who = p.col(g.of(g.in("name|payer|friend|person", "낸 사람|이름|결제한 사람")) + ":w")
		list = append([]*keepCol{p.who}, list...)
	}
	if g.maybe(map[bool]float64{true: 0.3, false: 0.55}[way < 5 || way >= 8]) {
		p.cat = p.col(word + ":c" + opts)
		if g.maybe(0.25) {
			p.cat = p.col(word + ":p")
		}
		list = append(list, p.cat)
	}
	if p.kind != nil {
		list = append(list, p.kind)
	}
	list = append(list, p.amount)
	if g.maybe(0.12) {
		list = append(list, p.col(g.of(g.in("notes|remarks", "메모|비고"))+":a"))
	}
	return list
}

const (
	keepBalanceEn = "balance=>Balance|the balance=>Balance|what's left=>Left|how much money is left=>Money left|cash in hand=>Cash in hand|current balance=>Current balance|money left=>Money left|what we have now=>What we have|balance of {i} and {o}=>Balance|{i} minus {o}=>Balance"
	keepBalanceKo = "잔액=>잔액|잔액=>잔액|남은 돈=>남은 돈|지금 얼마 남았는지=>남은 돈|잔고=>잔고|현재 잔액=>현재 잔액|{i} 빼기 {o}=>잔액|얼마 남았는지=>남은 돈"
	keepSideEn    = "total {w}=>Total {w}|{w} in total=>Total {w}|sum of {w}=>Sum of {w}|all {w} added up=>Total {w}|the total for {w}=>Total {w}"
	keepSideKo    = "총 {w}=>총 {w}|{w} 합계=>{w} 합계|{w} 총액=>{w} 총액|{w}만 합친 거=>{w} 합계|{w} 총합=>{w} 총합"
	keepSideMonEn = "{w} this month=>{w} this month|this month's {w}=>This month's {w}|{w} of this month=>{w} of this month"
	keepSideMonKo = "이번 달 {w}=>이번 달 {w}|이달 {w}=>이달 {w}|이번 달 {w} 합계=>이번 달 {w}"
	keepSideTopEn = "biggest {w}=>Biggest {w}|the biggest {w}, what it was=>Biggest {w}|largest {w} by name=>Largest {w}|what the biggest {w} was=>Biggest {w}"
	keepSideTopKo = "제일 큰 {w}=>제일 큰 {w}|가장 큰 {w} 뭔지=>가장 큰 {w}|제일 큰 {w} 이름=>제일 큰 {w}|{w} 중에 제일 큰 거=>제일 큰 {w}"
	keepSideGrpEn = "{w} per {g}=>{w} per {g}|{w} by {g}=>{w} by {g}|total {w} for each {g}=>{w} per {g}|a table of {w} per {g}=>{w} per {g}"
	keepSideGrpKo = "{g}별 {w}=>{g}별 {w}|{g}별 {w} 합계=>{g}별 {w}|{g}별로 {w} 표=>{g}별 {w}|{g}마다 {w} 얼마인지=>{g}별 {w}"
	keepBothEn    = "{i} and {o} per month=>Per month|per month {i} and {o}=>Per month|a table by month with {i} and {o}=>By month|monthly {i} and {o}=>Per month"
	keepBothKo    = "월별 {i}, {o}=>월별|달마다 {i}하고 {o}=>달마다|월별 {i} {o} 표=>월별|달별로 {i}, {o} 합계=>달별"
)

func (p *keepPurse) say(en, ko, side string, by *keepCol) (ask, label string, ok bool) {
	r := strings.NewReplacer("{i}", p.inw, "{o}", p.out, "{w}", side)
	return p.phrase(r.Replace(en), r.Replace(ko), p.amount, by)
}

func (p *keepPurse) is(i int) func(r *keepRow) bool {
	return func(r *keepRow) bool { return r.v[p.kind] == float64(i) }
}

func (p *keepPurse) when(i int) string { return fmt.Sprintf("%s == %q", p.kind.name, p.kind.opts[i]) }

func (p *keepPurse) signed() string {
	return fmt.Sprintf("%s ? %s : -%s", p.when(0), p.amount.name, p.amount.name)
}

func (p *keepPurse) balanceOf(rows []*keepRow) float64 {
	return keepSum(rows, p.amount, p.is(0)) - keepSum(rows, p.amount, p.is(1))
}

// balance asks for what is left, perhaps with what was there at first.
func (p *keepPurse) balance() {
	ask, label, ok := p.say(keepBalanceEn, keepBalanceKo, "", nil)
	if !ok {
		return
	}
	f, dec := p.format(p.amount, false)
	first, plus := 0, ""
	if p.maybe(0.18) {
		first = p.n(2, 40) * 10
		if p.ko() {
			first *= 1000
		}
		plus = fmt.Sprint(first) + " + "
		p.asks = append(p.asks, fmt.Sprintf(p.of(p.in("we start with %d|%d was there at the start|opening balance %d|there are %d already", "시작 금액 %d원|처음에 %d원 있음|이월금 %d원|원래 %d원 들어 있음")), first))
	}
	p.result(ask, fmt.Sprintf("show %s = %ssum(%s, %s)%s", label, plus, p.list, p.signed(), f), func(k *check, rows []*keepRow) {
		keepNear(k, float64(first)+p.balanceOf(rows), dec)
	})
	if p.maybe(0.15) {
		p.low(fmt.Sprintf("%ssum(%s, %s)", plus, p.list, p.signed()))
	}
}

// low says a text when there is too little left.
func (p *keepPurse) low(expr string) {
	n := p.n(2, 20) * 10
	if p.ko() {
		n *= 1000
	}
	text := p.of(p.in("Running low|Save now|No more spending|Careful|Almost empty|Time to collect", "아껴 써요|잔액 부족|그만 쓰기|주의하세요|거의 바닥|걷을 때예요"))
	p.after = append(p.after, fmt.Sprintf("if %s < %d: say %s", expr, n, text))
	q := p.raw(p.in(`"`, `"|'`))
	p.asks = append(p.asks, fmt.Sprintf(p.of(p.in("below %d say %s|when less than %d is left show %s|under %d write %s", "%d원 밑이면 %s|%d원보다 적게 남으면 %s 표시|%d원 아래로 내려가면 %s")), n, q+text+q))
}

func (p *keepPurse) side(i int) {
	w := []string{p.inw, p.out}[i]
	if ask, label, ok := p.say(keepSideEn, keepSideKo, w, nil); ok && p.once("side "+w) {
		f, dec := p.format(p.amount, false)
		p.result(ask, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", label, p.list, p.when(i), p.amount.name, f), func(k *check, rows []*keepRow) {
			keepNear(k, keepSum(rows, p.amount, p.is(i)), dec)
		})
	}
}

func (p *keepPurse) month() {
	if ask, label, ok := p.say(keepSideMonEn, keepSideMonKo, p.out, nil); ok {
		f, dec := p.format(p.amount, false)
		p.result(ask, fmt.Sprintf("show %s = sum(filter(%s, thisMonth(%s) && %s), %s)%s", label, p.list, p.day.name, p.when(1), p.amount.name, f), func(k *check, rows []*keepRow) {
			keepNear(k, keepSum(rows, p.amount, func(r *keepRow) bool { return p.is(1)(r) && keepThisMonth(p.day)(r) }), dec)
		})
	}
}

func (p *keepPurse) biggest() {
	if ask, label, ok := p.say(keepSideTopEn, keepSideTopKo, p.out, nil); ok {
		p.result(ask, fmt.Sprintf("show %s = most(filter(%s, %s), %s).%s", label, p.list, p.when(1), p.amount.name, p.main.name), func(k *check, rows []*keepRow) {
			var best *keepRow
			for _, r := range rows {
				if p.is(1)(r) && (best == nil || r.v[p.amount] > best.v[p.amount]) {
					best = r
				}
			}
			if best != nil {
				k.text(best.t[p.main])
			}
		})
	}
}

func (p *keepPurse) perCat() {
	if ask, label, ok := p.say(keepSideGrpEn, keepSideGrpKo, p.out, p.cat); ok {
		f, dec := p.format(p.amount, false)
		p.result(ask, fmt.Sprintf("table %s = group(filter(%s, %s), %s): %s = key, %s = sum(rows, %s)%s", label, p.list, p.when(1), p.cat.name, p.cap(p.cat.word), p.in("Total", "합계"), p.amount.name, f), func(k *check, rows []*keepRow) {
			for _, r := range rows {
				if p.is(1)(r) {
					keepNear(k, keepSum(rows, p.amount, func(x *keepRow) bool { return p.is(1)(x) && x.t[p.cat] == r.t[p.cat] }), dec)
					return
				}
			}
		})
	}
}

func (p *keepPurse) monthly() {
	if ask, label, ok := p.say(keepBothEn, keepBothKo, "", nil); ok {
		f, dec := p.format(p.amount, false)
		cell := func(i int) string { return fmt.Sprintf("sum(filter(rows, %s), %s)%s", p.when(i), p.amount.name, f) }
		p.result(ask, fmt.Sprintf("table %s = group(%s, slice(text(%s), 0, 7)): %s = key, %s = %s, %s = %s", label, p.list, p.day.name, p.in("Month", "달"), p.cap(p.inw), cell(0), p.cap(p.out), cell(1)), func(k *check, rows []*keepRow) {
			same := func(r *keepRow) bool {
				return r.t[p.day][:7] == rows[0].t[p.day][:7] && r.v[p.kind] == rows[0].v[p.kind]
			}
			keepNear(k, keepSum(rows, p.amount, same), dec)
		})
	}
}

// book is a cash book: in, out, and what is left.
func (p *keepPurse) book() {
	p.sums = nil
	if p.maybe(0.12) {
		word := p.in(p.of("running balance|balance so far"), "잔액 누계")
		if p.ko() {
			word = p.of("누적 잔액|그때 잔액")
		}
		f, _ := p.format(p.amount, false)
		c := &keepCol{word: word, name: p.name(word), label: p.cap(word), typ: 'x', expr: p.signed() + f, fn: func(*keepRow) float64 { return 0 }, unit: "total"}
		p.cols = append(p.cols, c)
		p.rule = fmt.Sprintf(p.of(p.in("%s in each row|each row shows the %s|%s per row", "줄마다 %s|각 줄에 %s|줄에 %s도")), word)
	}
	p.balance()
	ways := []func(){func() { p.side(0) }, func() { p.side(1) }, func() { p.side(0); p.side(1) }, p.biggest, p.count}
	if p.day != nil {
		ways = append(ways, p.month, p.month, p.monthly)
	}
	if p.cat != nil {
		ways = append(ways, p.perCat, p.perCat)
	}
	p.Shuffle(len(ways), func(i, j int) { ways[i], ways[j] = ways[j], ways[i] })
	n := p.n(1, 4)
	for _, f := range ways {
		if len(p.results) < n {
			f()
		}
	}
	p.Shuffle(len(p.results), func(i, j int) { p.results[i], p.results[j] = p.results[j], p.results[i] })
	if p.maybe(0.25) {
		i := p.n(0, 1)
		w := []string{p.inw, p.out}[i]
		p.view([]string{"green ", "red "}[i]+p.when(i), w+[]string{" in green|" + w + " rows green", " in red|" + w + " rows red"}[i], josa(w, "은", "는")+[]string{" 초록색|" + w + " 줄은 초록", " 빨간색|" + w + " 줄은 빨갛게"}[i], nil)
	}
}

// spend is money spent from a budget.
func (p *keepPurse) spend() {
	n := p.n(4, 60) * 25
	if p.ko() {
		n *= 1000
	}
	p.budget = float64(n)
	b := fmt.Sprint(n)
	typed := p.maybe(0.22)
	if typed {
		p.typedBudget()
		b = "budget"
		if p.ko() {
			b = "예산"
		}
	} else {
		said := p.money(n)
		p.rule = fmt.Sprintf(p.of(p.in("budget %s|the budget is %s|we have %s|%s to spend|not more than %s in all|max %s altogether|budget of %s", "예산 %s|예산은 %s|총예산 %s|%s 안에서 쓰기|쓸 수 있는 돈은 %s|예산이 %s임")), said)
	}
	sum := fmt.Sprintf("sum(%s, %s)", p.list, p.amount.name)
	f, dec := p.format(p.amount, false)
	left := func() {
		if ask, label, ok := p.phrase("what's left=>Left|how much is left=>Left|money left=>Money left|what is left of the budget=>Left|the rest=>Rest|how much we can still spend=>Still to spend", "남은 돈=>남은 돈|남은 예산=>남은 예산|얼마 남았는지=>남은 돈|남은 금액=>남은 금액|앞으로 얼마 쓸 수 있는지=>남은 예산", p.amount, nil); ok {
			p.result(ask, "show "+label+" = "+b+" - "+sum+f, func(k *check, rows []*keepRow) { keepNear(k, p.budget-keepSum(rows, p.amount, nil), dec) })
		}
	}
	used := func() {
		if ask, label, ok := p.phrase("percent used=>Percent used|how many % are used=>Percent used|percent spent=>Percent spent|share spent in %=>Share spent", "몇 % 썼는지=>쓴 비율|예산의 몇 %인지=>예산 대비|쓴 비율(%)=>쓴 비율|사용률=>사용률", p.amount, nil); ok {
			p.result(ask, "show "+label+" = "+sum+" / "+b+" * 100 .0 %", func(k *check, rows []*keepRow) { keepNear(k, keepSum(rows, p.amount, nil)/p.budget*100, 0) })
		}
	}
	bar := func() {
		if ask, label, ok := p.phrase("a progress bar of the budget=>Used|bar how full the budget is=>Budget used|progress bar of what's spent=>Spent so far", "예산 진행 막대=>예산 사용|얼마나 썼는지 막대로=>쓴 돈|막대로 예산 사용=>예산 사용", p.amount, nil); ok {
			p.result(ask, "bar "+label+" = "+sum+", "+b, func(*check, []*keepRow) {})
		}
	}
	ways := []func(){func() { p.total(p.amount) }, func() { p.total(p.amount) }, used, bar, func() { p.top(p.amount) }, p.count}
	if p.cat != nil {
		ways = append(ways, func() { p.grouped(p.cat, p.amount) }, func() { p.grouped(p.cat, p.amount) })
	}
	if p.day != nil {
		ways = append(ways, func() { p.months(p.day, p.amount) }, func() { p.thisMonth(p.day, p.amount) })
	}
	p.mixed(left, ways)
	if p.maybe(0.4) && !typed {
		p.over(n, sum)
	}
}

// mixed takes the first and some of the others, in any order.
func (p *keepPurse) mixed(first func(), ways []func()) {
	first()
	p.Shuffle(len(ways), func(i, j int) { ways[i], ways[j] = ways[j], ways[i] })
	n := p.n(1, 4)
	for _, f := range ways {
		if len(p.results) < n {
			f()
		}
	}
	p.Shuffle(len(p.results), func(i, j int) { p.results[i], p.results[j] = p.results[j], p.results[i] })
}

// money writes an amount as the request does.
func (p *keepPurse) money(n int) string {
	if p.ko() {
		if n%10000 == 0 && p.maybe(0.6) {
			return strconv.Itoa(n/10000) + "만원"
		}
		return strconv.Itoa(n) + "원"
	}
	switch {
	case p.cur == "$" || p.cur == "£":
		return p.cur + strconv.Itoa(n)
	case p.cur == "€":
		return strconv.Itoa(n) + " €"
	}
	return strconv.Itoa(n)
}

func (p *keepPurse) typedBudget() {
	p.field = p.in("Budget", "예산")
	p.before = "saved number " + strings.ToLower(p.field)
	p.rule = p.of(p.in("a field for the budget above|i type the budget on top|budget to type in at the top", "예산은 위에 입력|예산 적는 칸 위에|맨 위에 예산 입력칸"))
	p.pre = func(k *check) { k.fill(p.field, num(p.budget)) }
}

// over says a text when more than the budget is spent.
func (p *keepPurse) over(n int, sum string) {
	text := p.of(p.in("Over budget!|Too much|Stop spending|Budget gone|That's too much|No money left", "예산 초과!|너무 썼어요|그만 쓰기|돈이 없어요|예산을 넘었어요|아껴 쓰기"))
	p.after = append(p.after, fmt.Sprintf("if %s > %d: say %s", sum, n, text))
	q := p.raw(p.in(`"`, `"|'`))
	p.asks = append(p.asks, strings.ReplaceAll(p.of(p.in("say @ when it's over|@ once we are over|show @ if we spend more|when over budget: @|warn with @ if it's more than that", "넘으면 @|예산 넘으면 @ 표시|초과하면 @|넘어가면 @ 띄우기|더 쓰면 @")), "@", q+text+q))
	rows := p.rowsOver(p.amount, float64(n))
	k := newCheck(p.in("over", "초과"))
	p.enter(k, rows)
	p.checks = append(p.checks, k.text(text))
}

// share is costs that some people share.
func (p *keepPurse) share() {
	n := p.n(2, 9)
	p.rule = fmt.Sprintf(p.of(p.in("we are %d|%d of us|%d people share it|split between %d|for %d people", "%d명이 나눔|우리는 %d명|%d명이서|%d명이 똑같이 나누기|총 %d명")), n)
	sum := fmt.Sprintf("sum(%s, %s)", p.list, p.amount.name)
	f, dec := p.format(p.amount, false)
	share := p.in("share", "몫")
	p.let = fmt.Sprintf("let %s = %s / %d", share, sum, n)
	each := func() {
		if ask, label, ok := p.phrase("what each pays=>Each|share per person=>Per person|how much per person=>Per person|per head=>Per head|each one's part=>Each", "1인당 얼마인지=>1인당|한 사람당 금액=>한 사람당|인당 얼마=>인당|1인당 금액=>1인당 금액", p.amount, nil); ok {
			p.result(ask, fmt.Sprintf("show %s = %s%s", label, share, f), func(k *check, rows []*keepRow) { keepNear(k, keepSum(rows, p.amount, nil)/float64(n), dec) })
		}
	}
	settle := func() {
		if ask, label, ok := p.phrase("per {g} what they paid and what they get back (minus = pays)=>Settle up|table: {g}, paid, gets back (negative means still pays)=>Settle up|who gets how much back, minus if they must pay=>Settle up", "{g}별로 낸 돈이랑 받을 돈 표(마이너스면 더 낼 돈)=>정산|정산표: {g}, 낸 돈, 받을 돈(음수면 더 내야 함)=>정산|{g}별 낸 돈하고 받을 돈=>정산", p.amount, p.who); ok {
			p.result(ask, fmt.Sprintf("table %s = group(%s, %s): %s = key, %s = sum(rows, %s)%s, %s = sum(rows, %s) - %s%s", label, p.list, p.who.name, p.cap(p.who.word), p.in("Paid", "낸 돈"), p.amount.name, f, p.in("Gets back", "받을 돈"), p.amount.name, share, f), func(k *check, rows []*keepRow) {
				paid := keepSum(rows, p.amount, func(r *keepRow) bool { return r.t[p.who] == rows[0].t[p.who] })
				keepNear(k, paid-keepSum(rows, p.amount, nil)/float64(n), dec)
			})
		}
	}
	ways := []func(){settle, settle, func() { p.total(p.amount) }, func() { p.total(p.amount) }, func() { p.grouped(p.who, p.amount) }, func() { p.different(p.who) }, func() { p.top(p.amount) }, p.count}
	if p.cat != nil {
		ways = append(ways, func() { p.grouped(p.cat, p.amount) })
	}
	p.mixed(each, ways)
}
