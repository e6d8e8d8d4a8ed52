package compose

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// ledgerPress draws lists with buttons in the rows: stock that goes up and down, or things that move to a second table.
func ledgerPress(g *gen) made {
	if g.maybe(0.5) {
		return ledgerMove(g)
	}
	l := newLedger(g)
	l.note()
	stock := l.word(g.in("stock|in store|on hand|supply|bottles|boxes|pieces|bags|packs|cans|rolls|jars|uses left|tickets", "재고|보유량|남은 양|병 수|상자 수|묶음|봉지 수|팩 수|캔 수|롤 수|수량|남은 횟수"))
	s := l.number(stock, func() float64 { return float64(g.n(3, 30)) })
	least, said := "", ""
	var limit func(v map[string]float64) float64
	if g.maybe(0.5) {
		w := l.word(g.in("minimum|reorder level|at least|reserve|alarm level", "최소|최소량|기준|하한|경보 수량"))
		least, said = l.number(w, func() float64 { return float64(g.n(4, 20)) }), w
		limit = func(v map[string]float64) float64 { return v[w] }
	} else {
		n := g.n(3, 18)
		least, said = fmt.Sprint(n), fmt.Sprint(n)
		limit = func(map[string]float64) float64 { return float64(n) }
	}
	price, format := "", ""
	if g.maybe(0.4) {
		price = l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
		l.number(price, l.money)
		format, _ = l.unit(true)
		l.asked[len(l.asked)-1] += g.in(" in $", "(원)")
	}
	low := func(r ledgerRow) bool { return r.v[stock] < limit(r.v) }
	is := s + " < " + least
	all := []func(){
		func() {
			texts := strings.Split(g.of(g.in("Order now,Enough|Buy more,Fine|Low,OK|Restock,All good|Running out,Plenty|Refill!,Full enough|Call supplier,No hurry", "주문하세요,충분|더 사기,괜찮음|부족,넉넉|채우기,여유|바닥나요,많음|발주,정상")), ",")
			w := l.word(ledgerIn(l, ledgerGradesEn, ledgerGradesKo))
			l.cols = append(l.cols, fmt.Sprintf("show %s = %s ? %q : %q", l.name(w), is, texts[0], texts[1]))
			l.ask(`%[1]s in each row: "%[4]s" when %[2]s is below %[3]s, else "%[5]s"|a column %[1]s with "%[4]s" if %[2]s < %[3]s, otherwise "%[5]s"`, `줄마다 %[1]s: %[2]s < %[3]s이면 "%[4]s", 아니면 "%[5]s"|%[1]s 칸에 %[2]s 값이 %[3]s보다 적으면 "%[4]s" 아니면 "%[5]s"`, w, stock, said, texts[0], texts[1])
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(texts[1-ledgerBit(low(rows[0]))])
			})
		},
		func() {
			l.opts = append(l.opts, "red "+is)
			l.ask("rows with %[1]s under %[2]s are red|red when %[1]s is below %[2]s", "%[1]s 값이 %[2]s보다 적은 줄은 빨간색|%[1]s < %[2]s이면 빨간 줄", stock, said)
		},
		func() {
			label := l.word(g.in("low ones|running low|short|too few", "부족 수|모자란 것|부족한 종류"))
			l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(label), l.list, is))
			l.show("%[1]s: how many rows have %[2]s below %[3]s|%[1]s = number of rows with %[2]s < %[3]s", "%[1]s: %[2]s 값이 %[3]s보다 적은 줄 수|%[1]s = %[2]s < %[3]s인 줄의 개수", label, stock, said)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, low)))
			})
		},
		func() {
			label := l.word(g.in("to buy|shopping list|order list|to get", "살 것|주문 목록|구매 목록|채울 것"))
			l.below = append(l.below, fmt.Sprintf("items %s = map(filter(%s, %s), %s)", l.label(label), l.list, is, l.name(l.who)))
			l.show("a list %[1]s: each %[4]s with %[2]s below %[3]s|%[1]s lists every %[4]s whose %[2]s is under %[3]s", "%[1]s: %[2]s 값이 %[3]s보다 적은 %[4]s 목록|%[2]s < %[3]s인 %[4]s 모아서 '%[1]s'에 나열", label, stock, said, l.who)
		},
		func() {
			text := g.of(g.in("Time to order|Go shopping|Something is running out|Check the shelves", "주문할 때예요|장 보러 가요|떨어져 가는 게 있어요|선반을 확인하세요"))
			l.below = append(l.below, fmt.Sprintf("if any(%s, %s): say %s", l.list, is, text))
			l.ask(`if any row has %[2]s below %[3]s, say "%[1]s"|"%[1]s" as soon as some %[2]s is under %[3]s`, `어느 줄이든 %[2]s 값이 %[3]s보다 적으면 "%[1]s"|%[2]s < %[3]s인 줄이 있으면 "%[1]s" 표시`, text, stock, said)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				if ledgerCount(rows, low) > 0 {
					c.text(text)
				} else {
					c.gone(text)
				}
			})
		},
		func() { l.total(stock, "", "") },
		func() { l.sorted(stock) },
	}
	if price != "" {
		all = append(all, func() {
			label := l.word(g.in("stock value|worth|money on the shelf", "재고 금액|전체 가치|재산"))
			l.below = append(l.below, fmt.Sprintf("show %s = sum(%s, %s * %s)%s", l.label(label), l.list, s, l.name(price), format))
			l.show("%[1]s: %[2]s x %[3]s of all rows added|%[1]s = sum of %[2]s times %[3]s", "%[1]s: %[2]s x %[3]s 모두 더한 값|%[1]s = 줄마다 %[2]s 곱하기 %[3]s의 합", label, stock, price)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				x := 0.0
				for _, r := range rows {
					x += r.v[stock] * r.v[price]
				}
				c.number(x)
			})
		})
	}
	down, up := g.n(1, 4), g.n(1, 12)
	minus := g.of(g.in("Use|Sold|Take out|Eat|Give away|Used up", "쓰기|팔림|꺼내기|먹음|나눠 주기|출고"))
	plus := g.of(g.in("Delivery|Refill|Bought|Put in|Came in|Restocked", "입고|채움|샀음|들어옴|보충|구입"))
	if g.maybe(0.4) {
		minus, plus = fmt.Sprintf("-%d", down), fmt.Sprintf("+%d", up)
	}
	l.opts = append(l.opts, fmt.Sprintf("row %s: %s = max(0, %s - %d)", minus, s, s, down))
	l.ask(`row button "%[1]s" takes %[2]d off %[3]s, never below 0|each row has a button %[1]s: %[3]s minus %[2]d but not under 0|"%[1]s" in the row lowers %[3]s by %[2]d, at 0 it stops`, `줄 버튼 "%[1]s" 누르면 %[3]s %[2]d 줄어듦, 0 밑으로는 안 됨|줄마다 '%[1]s' 버튼: %[3]s에서 %[2]d 빼기, 최소 0`, minus, down, stock)
	two := g.maybe(0.6)
	if two {
		l.opts = append(l.opts, fmt.Sprintf("row %s: %s += %d", plus, s, up))
		l.ask(`row button "%[1]s" adds %[2]d to %[3]s|another button %[1]s per row: %[3]s plus %[2]d|"%[1]s" in the row raises %[3]s by %[2]d`, `줄 버튼 "%[1]s" 누르면 %[3]s %[2]d 늘어남|줄마다 '%[1]s' 버튼: %[3]s에 %[2]d 더하기`, plus, up, stock)
	}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:g.n(2, 4)] {
		f()
	}
	if g.maybe(0.25) {
		l.unique()
	}
	l.after = func(c *check, rows []ledgerRow) {
		n := g.n(2, 9)
		c.click(rows[0].name+" "+minus, n)
		rows[0].v[stock] = max(0, rows[0].v[stock]-float64(n*down))
		if two {
			c.click(rows[1].name+" "+plus, 1)
			rows[1].v[stock] += float64(up)
		}
		c.number(rows[0].v[stock]).number(rows[1].v[stock])
	}
	return l.finish()
}

// ledgerMove draws lists from which a press moves a row into a second table.
func ledgerMove(g *gen) made {
	l := newLedger(g)
	l.note()
	w := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
	x, format, unit := "", "", ""
	if money := g.maybe(0.6); money {
		x = l.number(w, l.money)
		format, unit = l.unit(true)
		l.asked[len(l.asked)-1] += unit
	} else {
		delete(l.used, w)
		w = l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		x = l.number(w, l.amount)
	}
	verbs := strings.Split(g.of(g.in("Sold,sold|Return,returned|Done,finished|Picked up,collected|Pay,paid|Ship,shipped|Give away,given|Checked out,gone|Retire,retired|Repair,repaired|Eat,eaten|Close,closed|Bought,bought|Send,sent", "판매,팔린 것|반납,돌아온 것|완료,끝난 것|찾아감,찾아간 것|결제,결제한 것|발송,보낸 것|나눔,나눠 준 것|퇴장,나간 것|은퇴,은퇴한 것|수리,고친 것|마감,닫힌 것|구매,산 것")), ",")
	press, label := verbs[0], verbs[1]
	l.used[label] = true
	flag := g.in("gone", "나감")
	l.cols = append(l.cols, "var "+flag+" = false")
	l.opts = append(l.opts, "where !"+flag, fmt.Sprintf("row %s: %s = true", press, flag))
	l.end = append(l.end, fmt.Sprintf("table %s = filter(%s, %s): %s = %s, %s = %s%s", l.label(label), l.list, flag, l.label(l.who), l.name(l.who), l.label(w), x, format))
	l.ask(`each row has a button "%[1]s" that moves it out of the list into a table %[2]s with %[3]s and %[4]s|row button %[1]s: the row leaves the list and stands in the table "%[5]s" (%[3]s, %[4]s)|pressing "%[1]s" in a row puts it from the list into a second table %[2]s, columns %[3]s and %[4]s`,
		`줄마다 "%[1]s" 버튼, 누르면 목록에서 빠지고 '%[2]s' 표(%[3]s, %[4]s)로 옮겨짐|줄 버튼 %[1]s: 그 줄이 목록에서 사라지고 '%[2]s' 표에 %[3]s, %[4]s 나옴|'%[1]s' 누른 줄은 목록에서 빠지고 아래 '%[2]s' 표에 %[3]s·%[4]s만`, press, label, l.who, w, l.label(label))
	for i := range l.asks {
		l.asks[i], _, _ = strings.Cut(l.asks[i], "%!(EXTRA")
	}
	is := func(r ledgerRow) bool { return r.ticked }
	not := func(r ledgerRow) bool { return !r.ticked }
	sum := func(word, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", l.label(word), l.list, cond, x, format))
		l.show("%[1]s: the %[2]s of "+en+" added up|%[1]s = sum of %[2]s of "+en, "%[1]s: "+ko+" %[2]s 합|%[1]s("+ko+" 줄의 %[2]s 더한 값)", word, w)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerSum(rows, w, want)) })
	}
	count := func(word, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(word), l.list, cond))
		l.show("%[1]s: how many rows are "+en+"|%[1]s = number of rows "+en, "%[1]s: "+ko+" 줄 수|%[1]s = "+ko+" 줄 세기", word)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
			c.text(fmt.Sprintf("%s %d", l.label(word), ledgerCount(rows, want)))
		})
	}
	all := []func(){
		func() {
			count(l.word(g.in("still here|in the list|open|current", "아직 있는 것|목록에 있는 것|현재|남은 수")), "!"+flag, "still in the list", "아직 목록에 있는", not)
		},
		func() {
			count(l.word(g.in("moved|out|number gone|through", "옮긴 수|빠진 수|나간 수|처리 수")), flag, "in the second table", "둘째 표로 간", is)
		},
		func() {
			sum(l.word(g.in("remaining|left over|still to go", "남은 합|잔여|앞으로")), "!"+flag, "the rows still in the list", "목록에 남은", not)
		},
		func() {
			sum(l.word(g.in("turnover so far|total moved|cleared", "옮긴 합|누적|처리 합계")), flag, "the moved rows", "옮겨진", is)
		},
		func() { l.sorted(w) }, l.unique, l.limit,
	}
	g.Shuffle(4, func(i, j int) { all[i], all[j] = all[j], all[i] })
	first := all[0] // one figure at least, that tells whether the press moved the row
	g.Shuffle(len(all)-1, func(i, j int) { all[i+1], all[j+1] = all[j+1], all[i+1] })
	all = slices.Insert(all[1:1+g.n(0, 3)], 0, first)
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all {
		f()
	}
	l.after = func(c *check, rows []ledgerRow) {
		i := g.n(0, 1)
		c.click(rows[i].name+" "+press, 1)
		rows[i].ticked = true
		c.text(rows[i].name)
	}
	return l.finish()
}

// ledgerBalance draws books of what comes in and goes out, with a running balance.
func ledgerBalance(g *gen) made {
	l := newLedger(g)
	kinds := strings.Split(g.of(g.in("Income,Expense|In,Out|Deposit,Withdrawal|Earned,Spent|Won,Lost|Delivery,Sale|Given,Taken|Plus,Minus|Harvest,Eaten|Charge,Drain|Sunny,Rainy|Reward,Fine|Save,Spend|Credit,Debit|Arrived,Left", "수입,지출|입금,출금|들어옴,나감|벌이,씀|입고,출고|적립,사용|딴 것,잃은 것|플러스,마이너스|저축,소비|수확,소비|충전,방전|상점,벌점|받음,줌|도착,출발")), ",")
	up, down := kinds[0], kinds[1]
	kind := l.word(g.in("kind|type|direction|entry", "구분|방향|유형|입출"))
	x := l.word(g.in("amount|sum moved|value|quantity|points", "금액|액수|양|점수|포인트"))
	money := g.maybe(0.55)
	format, unit := l.unit(money)
	turned := g.maybe(0.4)
	options := up + " | " + down
	if turned {
		options = down + " | " + up
	}
	l.asked = append(l.asked, fmt.Sprintf("%s (%s)", kind, strings.ReplaceAll(options, " | ", " / ")))
	l.cols = append(l.cols, "choice "+l.name(kind)+": "+options)
	if g.maybe(0.3) {
		l.cols, l.asked = append([]string{"date " + g.in("day", "날짜")}, l.cols...), append([]string{g.in("day", "날짜")}, l.asked...)
	}
	a := l.number(x, func() float64 {
		if money {
			return l.money()
		}
		return l.amount()
	})
	l.asked[len(l.asked)-1] += unit
	isUp := fmt.Sprintf("%s == %q", l.name(kind), up)
	isDown := fmt.Sprintf("%s == %q", l.name(kind), down)
	signed := fmt.Sprintf("%s ? %s : -%s", isUp, a, a)
	plus := func(r ledgerRow) bool { return !r.ticked }
	minus := func(r ledgerRow) bool { return r.ticked }
	net := func(rows []ledgerRow) float64 { return ledgerSum(rows, x, plus) - ledgerSum(rows, x, minus) }
	run := g.maybe(0.65)
	if run {
		b := l.word(g.in("balance|running total|level so far|after that|purse", "잔액|누계|쌓인 값|잔고|현재량"))
		l.cols = append(l.cols, "total "+l.name(b)+" = "+signed+format)
		l.ask("each row shows the running %[1]s (%[2]s adds, %[3]s takes away)|%[1]s after every row, running: plus for %[2]s, minus for %[3]s|a running total per row called %[1]s, where %[2]s counts plus and %[3]s minus", "줄마다 그때까지의 누적 %[1]s (%[2]s 더하고 %[3]s 빼기)|줄마다 %[1]s: 그 줄까지 쌓인 값, %[2]s 플러스, %[3]s 마이너스", b, up, down)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(net(rows)).number(net(rows[:2])) })
	}
	start := 0.0
	startName := ""
	total := func() {
		b := l.word(g.in("in the till|now|cash box|end result|we have", "현재|통장|최종|지금 있는 것|결과"))
		expr := fmt.Sprintf("sum(filter(%s, %s), %s) - sum(filter(%s, %s), %s)", l.list, isUp, a, l.list, isDown, a)
		if g.maybe(0.4) {
			s := l.word(g.in("opening balance|start|at first|carried over", "시작 잔액|이월|처음 값|기초"))
			if s == "start" {
				s = "carried over"
			}
			startName = l.name(s)
			l.above = append(l.above, "number "+startName)
			l.before = append(l.before, func(c *check) {
				start = float64(g.step(10, 900, 5))
				if g.ko() {
					start *= 100
				}
				c.fill(l.label(s), num(start))
			})
			l.ask("the number %s is typed above the list|on top a field %s", "%s 칸은 목록 위에|맨 위에 %s 입력", s)
			expr = startName + " + " + expr
			l.show("%[1]s = %[2]s plus all %[3]s minus all %[4]s|%[1]s: %[2]s + %[3]s - %[4]s", "%[1]s = %[2]s + %[3]s 합 - %[4]s 합|%[1]s: %[2]s에 %[3]s 모두 더하고 %[4]s 모두 뺀 값", b, s, up, down)
		} else {
			l.show("%[1]s = all %[2]s minus all %[3]s|%[1]s: the sum of %[2]s less the sum of %[3]s", "%[1]s = %[2]s 합 - %[3]s 합|%[1]s: %[2]s 모두 더한 것에서 %[3]s 모두 뺀 값", b, up, down)
		}
		l.below = append(l.below, "show "+l.label(b)+" = "+expr+format)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(start + net(rows)) })
		if !strings.Contains(b, " ") && g.maybe(0.5) {
			low := float64(g.n(0, 40))
			if g.ko() {
				low *= 1000
			}
			text := g.of(g.in("Careful now|We are broke|Almost nothing left|Stop!|Fill it up", "아껴야 해요|위험합니다|거의 바닥이에요|그만!|채워 주세요"))
			l.below = append(l.below, fmt.Sprintf("if %s < %s: say %s", l.label(b), num(low), text))
			l.ask(`when %[1]s is under %[2]s say "%[3]s"|"%[3]s" if %[1]s falls below %[2]s`, `%[1]s 값이 %[2]s 미만이면 "%[3]s"|%[1]s < %[2]s이면 "%[3]s" 표시`, b, num(low), text)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				if start+net(rows) < low {
					c.text(text)
				} else {
					c.gone(text)
				}
			})
		}
	}
	sum := func(word, cond, k string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", l.label(word), l.list, cond, a, format))
		l.show("%[1]s: the sum of %[2]s|%[1]s = all %[2]s added", "%[1]s: %[2]s 합|%[1]s = %[2]s 줄만 더한 값", word, k)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerSum(rows, x, want)) })
	}
	all := []func(){
		func() {
			sum(l.word(g.in("total in|came in|gains", "들어온 합|더한 합|총유입")), isUp, up, plus)
		},
		func() {
			sum(l.word(g.in("total out|went out|losses", "나간 합|뺀 합|총유출")), isDown, down, minus)
		},
		func() {
			l.opts = append(l.opts, "red "+isDown)
			l.ask("%[1]s rows are red|red for %[1]s", "%[1]s 줄은 빨간색|%[1]s는 빨갛게", down)
			l.asks[len(l.asks)-1] = strings.Replace(l.asks[len(l.asks)-1], down+"는", josa(down, "은", "는"), 1)
		},
		func() {
			l.opts = append(l.opts, "green "+isUp)
			l.ask("%[1]s rows are green|green for %[1]s", "%[1]s 줄은 초록색|%[1]s 줄 초록으로", up)
		},
		func() {
			l.opts = append(l.opts, "filter "+l.name(kind))
			l.ask("filter by %s|a filter for %s above the rows", "%s별로 골라 보기|%s 필터", kind)
		},
		func() { l.positive(x) }, l.limit,
	}
	if !run || g.maybe(0.5) {
		all = append([]func(){total}, all...)
		g.Shuffle(len(all)-1, func(i, j int) { all[i+1], all[j+1] = all[j+1], all[i+1] })
		for _, f := range all[:g.n(1, 4)] {
			f()
		}
	} else {
		g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, f := range all[:g.n(1, 4)] {
			f()
		}
	}
	l.row = func(c *check, r *ledgerRow, i int) {
		r.ticked = i == 1
		c.choose(l.label(kind), []string{up, down}[ledgerBit(r.ticked)])
	}
	return l.finish()
}

// ledgerDue draws lists whose rows are due again some days after a date.
func ledgerDue(g *gen) made {
	l := newLedger(g)
	l.note()
	last := l.word(g.in("last done|last time|serviced on|bought on|begun|cleaned on|checked on|opened on|last visit", "마지막|지난번|점검일|구입일|시작일|청소일|확인일|개봉일|방문일"))
	d := l.name(last)
	l.asked = append(l.asked, last+g.in(" (date)", "(날짜)"))
	l.cols = append(l.cols, "date "+d)
	every, said, fixed := "", "", 0
	w := l.word(g.in("interval|days between|good for|rhythm|cycle", "간격|주기|유효 일수|기간"))
	var pick []string // options of the interval, with their days
	months := 0
	switch g.n(0, 9) {
	case 0, 1:
		months = g.n(1, 18)
		said = l.say("%d months", "%d개월", months)
	case 2, 3:
		pick = g.some(g.in("Weekly=7|Every ten days=10|Fortnightly=14|Monthly=30|Quarterly=91|Half-yearly=182|Yearly=365|Often=3", "매주=7|열흘마다=10|격주=14|매달=30|분기마다=91|반년마다=182|해마다=365|자주=3"), g.n(2, 4))
		every, said = l.name(w), w
		l.cols = append(l.cols, "choice "+every+": "+strings.Join(pick, " | "))
		var options []string
		for _, p := range pick {
			word, days, _ := strings.Cut(p, "=")
			options = append(options, word+" = "+days+g.in(" days", "일"))
		}
		l.asked = append(l.asked, w+" ("+strings.Join(options, " / ")+")")
	case 4, 5:
		fixed = g.n(4, 200)
		every = fmt.Sprint(fixed)
		said = l.say("%d days", "%d일", fixed)
	default:
		every = l.number(w, func() float64 { return float64(g.n(3, 90)) })
		l.asked[len(l.asked)-1] += g.in(" in days", "(일)")
		said = w
	}
	due := l.word(g.in("due|next time|due date|again on|best before", "예정일|다음번|다음 일정|기한|마감일"))
	n := l.name(due)
	if months > 0 {
		l.cols = append(l.cols, fmt.Sprintf("show %s = addMonths(%s, %d)", n, d, months))
	} else {
		l.cols = append(l.cols, "show "+n+" = "+d+" + "+every)
	}
	l.show("%[1]s in each row = %[2]s plus %[3]s|%[1]s per row, %[3]s after %[2]s|a column %[1]s: %[2]s + %[3]s", "줄마다 %[1]s = %[2]s + %[3]s|각 줄에 %[1]s: %[2]s에 %[3]s 더한 날|%[1]s 칸은 %[2]s에서 %[3]s 뒤", due, last, said)
	// left is how many days a row still has on 4 March 2026, the day of the checks.
	left := func(r ledgerRow) int {
		switch {
		case months > 0:
			on := ledgerDate(r.ago).AddDate(0, months, 0)
			return int(on.Sub(ledgerDate(0)).Hours() / 24)
		case fixed > 0:
			return fixed - r.ago
		case pick != nil:
			return r.days - r.ago
		}
		return int(r.v[w]) - r.ago
	}
	late := func(r ledgerRow) bool { return left(r) < 0 }
	is := n + " < today()"
	daysLeft := ""
	all := []func(){
		func() {
			l.opts = append(l.opts, "sort "+n)
			l.ask("sorted by %s, earliest first|earliest %s on top|sort by %s", "%s 빠른 순|%s 순서로 정렬|%s 이른 것이 위", due)
		},
		func() {
			l.opts = append(l.opts, "red "+is)
			l.ask("red when %s is before today|rows whose %s has passed are red", "%s 지난 줄은 빨간색|%s 날짜가 오늘보다 앞이면 빨갛게", due)
		},
		func() {
			label := l.word(g.in("overdue|too late|behind|missed", "지난 것|늦은 것|밀린 수|놓친 것"))
			l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(label), l.list, is))
			l.show("%[1]s: how many have their %[2]s before today|%[1]s = number of rows with %[2]s in the past", "%[1]s: %[2]s 지난 줄 수|%[1]s = %[2]s 날짜가 오늘 전인 줄 개수", label, due)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, late)))
			})
		},
		func() {
			label := l.word(g.in("first up|coming next|most urgent|top of the queue", "먼저 할 것|가장 급한 것|곧 할 것|맨 먼저"))
			l.below = append(l.below, fmt.Sprintf("show %s = least(%s, %s).%s", l.label(label), l.list, n, l.name(l.who)))
			l.show("%[1]s: the %[2]s with the earliest %[3]s|%[1]s = %[2]s whose %[3]s comes first", "%[1]s: %[3]s 제일 빠른 %[2]s|%[1]s = %[3]s 가장 이른 줄의 %[2]s", label, l.who, due)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				best, tie := rows[0], false
				for _, r := range rows[1:] {
					if left(r) == left(best) {
						tie = true
					} else if left(r) < left(best) {
						best, tie = r, false
					}
				}
				if !tie {
					c.text(l.label(label) + " " + best.name)
				}
			})
		},
		func() {
			if daysLeft != "" {
				return
			}
			daysLeft = l.word(g.in("days left|remaining|still", "남은 날|디데이|남은 일수"))
			l.cols = append(l.cols, "show "+l.name(daysLeft)+" = days(today(), "+n+")")
			l.show("%[1]s in each row: days from today to %[2]s|a column %[1]s, the days until %[2]s", "줄마다 %[1]s: 오늘부터 %[2]s까지 며칠|%[1]s 칸에 %[2]s까지 남은 날수", daysLeft, due)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(float64(left(rows[0]))) })
		},
		func() {
			texts := strings.Split(g.of(g.in("Overdue,Fine|Late,On time|Do it now,Later|Expired,Fresh|Hurry,Relax|Missed,Planned", "지남,괜찮음|늦음,여유|지금 하기,나중에|만료,유효|서두르세요,느긋|놓침,예정")), ",")
			w := l.word(ledgerIn(l, ledgerGradesEn, ledgerGradesKo))
			l.cols = append(l.cols, fmt.Sprintf("show %s = %s ? %q : %q", l.name(w), is, texts[0], texts[1]))
			l.ask(`%[1]s in each row: "%[3]s" if %[2]s is before today, otherwise "%[4]s"|a column %[1]s with "%[3]s" once %[2]s has passed, else "%[4]s"`, `줄마다 %[1]s: %[2]s 지났으면 "%[3]s", 아니면 "%[4]s"|%[1]s 칸에 %[2]s 날짜가 오늘보다 앞이면 "%[3]s" 그 외 "%[4]s"`, w, due, texts[0], texts[1])
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(texts[1-ledgerBit(late(rows[0]))])
			})
		},
		func() {
			label := l.g.of(l.g.in("Did it|Today again|Renew|Reset date|Just done", "했음|오늘 함|갱신|새로 하기|방금 함"))
			l.opts = append(l.opts, fmt.Sprintf("row %s: %s = today()", label, d))
			l.ask(`row button "%[1]s" sets %[2]s to today|pressing "%[1]s" in a row makes %[2]s today`, `줄 버튼 "%[1]s" 누르면 %[2]s 날짜가 오늘로|줄마다 '%[1]s' 버튼: %[2]s = 오늘`, label, last)
			l.after = func(c *check, rows []ledgerRow) {
				c.click(rows[0].name+" "+label, 1)
				rows[0].ago = 0
			}
		},
		l.unique, l.limit,
	}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:g.n(2, 5)] {
		f()
	}
	l.row = func(c *check, r *ledgerRow, i int) {
		r.ago = g.n(1, 120)
		for months > 0 && ledgerDate(r.ago).Day() > 28 { // not every month has such a day
			r.ago--
		}
		c.fill(l.label(last), ledgerDate(r.ago).Format("2006-01-02"))
		if pick != nil {
			word, days, _ := strings.Cut(pick[g.n(0, len(pick)-1)], "=")
			fmt.Sscan(days, &r.days)
			c.choose(l.label(w), word)
		}
	}
	return l.finish()
}

// ledgerDate is the date so many days before that of the checks.
func ledgerDate(ago int) time.Time { return time.Date(2026, 3, 4-ago, 0, 0, 0, 0, time.UTC) }
