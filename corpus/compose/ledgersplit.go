package compose

import (
	"fmt"
	"slices"
	"strings"
)

// ledgerCalc draws lists with columns that are computed.
func ledgerCalc(g *gen) made {
	l := newLedger(g)
	l.note()
	f := l.formula()
	l.column(f.label, f.said, f.expr, f.format, f.unit, f.fn)
	if g.maybe(0.3) {
		l.derived(f.label, strings.HasPrefix(f.format, " .2 $") || strings.HasPrefix(f.format, " .0 원"))
	}
	need := func() {
		w := l.typed[g.n(0, len(l.typed)-1)].word
		if g.maybe(0.4) {
			l.bounded(w)
		} else {
			l.positive(w)
		}
	}
	grade := func() { l.grade(f.label, l.draw(1)[0].v[f.label]) }
	if g.maybe(0.45) {
		grade()
	}
	plus := []func(){need}
	l.extras(f.label, f.format, "", plus...)
	return l.finish()
}

// ledgerSplit draws lists that share out an amount typed above.
func ledgerSplit(g *gen) made {
	l := newLedger(g)
	who := l.word(g.in("person|friend|roommate|heir|partner|team|family|helper|guest|neighbour", "사람|친구|동료|상속인|조|가족|손님|이웃|멤버|참가자"))
	l.cols[0] = "text " + l.name(who)
	l.asked[0], l.who = who, who
	pot := l.word(g.in("bill|pot|prize money|estate|harvest|donation|fare|whole rent|bonus|power bill|winnings|gift price|repair bill", "계산서|상금|유산|수확량|기부금|택시비|전체 월세|보너스|전기료|당첨금|선물값|수리비|회식비|공금"))
	var total float64
	format, unit := l.unit(g.maybe(0.7))
	potName := l.name(pot)
	l.above = append(l.above, "number "+potName)
	l.before = append(l.before, func(c *check) {
		total = float64(g.step(60, 2400, 12))
		if g.ko() {
			total *= 1000
		}
		c.fill(l.label(pot), num(total))
	})
	l.ask("the %s is typed above the list|above it a number %s|on top i type the %s|first a field %s, above the list", "%s 칸은 목록 위에|맨 위에 %s 입력|위에 %s 숫자 칸|목록 위에서 %s 적기", pot)
	share := l.word(g.in("share|part|portion|slice|cut", "몫|부담|나눈 금액|배분|할당"))
	of := func(v map[string]float64, rows []ledgerRow) float64 { return total / float64(len(rows)) }
	expr, said := potName+" / len(rows)", l.say("the %[1]s divided equally by the number of rows|%[1]s / number of rows|an equal part of the %[1]s|the %[1]s split evenly among all rows", "%[1]s / 줄 수|%[2]s 줄 수로 똑같이 나눈 값|%[2]s 모두 똑같이 나눈 것|%[2]s 줄 수로 나누기", append([]any{pot}, l.object(pot)...)...)
	if g.maybe(0.75) {
		w := l.word(g.in("hours|weight|shares|nights|points|miles|square feet|plates|age|drinks|days there", "시간|무게|지분|숙박일|점수|거리|면적|접시|나이|잔 수|참여일"))
		x := l.number(w, func() float64 { return float64(g.n(2, 24)) })
		switch g.n(0, 4) {
		case 0:
			fixed := float64(g.n(1, 9))
			if g.ko() {
				fixed *= 1000
			}
			expr = fmt.Sprintf("%s + (%s - %s * len(rows)) * %s / sum(rows, r => r.%s)", num(fixed), potName, num(fixed), x, x)
			said = l.say("%[3]s for each row, and the rest of the %[1]s by %[2]s|first %[3]s each, what remains of the %[1]s in proportion to %[2]s", "먼저 %[3]s씩, 나머지 %[1]s는 %[2]s에 비례|기본 %[3]s에 남는 %[1]s의 %[2]s 비율만큼 더하기", pot, w, num(fixed))
			said = strings.ReplaceAll(said, "나머지 "+pot+"는", "나머지 "+josa(pot, "은", "는"))
			of = func(v map[string]float64, rows []ledgerRow) float64 {
				return fixed + (total-fixed*float64(len(rows)))*v[w]/ledgerSum(rows, w, nil)
			}
		case 1:
			paid := l.word(g.in("paid already|put in|laid out", "이미 낸 것|미리 낸 돈|선납"))
			l.typed[0].word, l.asked[1], x = paid, paid, l.name(paid)
			l.cols[1], w = "number "+x, paid
			expr = potName + " / len(rows) - " + x
			said = l.say("an equal part of the %[1]s minus %[2]s|%[1]s / number of rows - %[2]s", "%[1]s / 줄 수 - %[2]s|%[3]s 똑같이 나눈 값에서 %[2]s 빼기", append([]any{pot, w}, l.object(pot)...)...)
			of = func(v map[string]float64, rows []ledgerRow) float64 { return total/float64(len(rows)) - v[w] }
		default:
			expr = fmt.Sprintf("%s * %s / sum(rows, r => r.%s)", potName, x, x)
			said = l.say("the %[1]s by %[2]s|%[1]s x %[2]s / all %[2]s together|the %[1]s in proportion to %[2]s|%[1]s times own %[2]s divided by the sum of %[2]s", "%[1]s x %[2]s / 전체 %[2]s|%[4]s %[2]s에 비례해서 나눈 값|%[1]s 곱하기 자기 %[2]s 나누기 %[2]s 합", pot, w, "", josa(pot, "을", "를"))
			said, _, _ = strings.Cut(said, "%!(EXTRA")
			of = func(v map[string]float64, rows []ledgerRow) float64 {
				return total * v[w] / ledgerSum(rows, w, nil)
			}
		}
	}
	l.column(share, said, strings.ReplaceAll(strings.ReplaceAll(expr, "len(rows)", "len("+l.list+")"), "sum(rows", "sum("+l.list), format, unit, of)
	plus := []func(){l.unique, l.limit}
	if len(l.typed) > 0 { // else all have the same
		plus = append(plus, func() { l.sorted(share) }, func() { l.best(share) }, func() { l.ranking(share, format) })
	}
	g.Shuffle(len(plus), func(i, j int) { plus[i], plus[j] = plus[j], plus[i] })
	for _, f := range plus[:g.n(0, 2)] {
		f()
	}
	if g.maybe(0.55) {
		l.ticks(share, format, g.n(1, 3))
	}
	return l.finish()
}

// ticks adds a checkbox to each row, and results about the ticked and the open rows.
func (l *ledger) ticks(w, format string, n int) {
	g := l.g
	tick := l.word(g.in("paid|done|returned|packed|sent|signed|cleaned|checked|collected|approved|delivered|tested|ready|booked", "입금|완료|반납|포장|발송|서명|청소|확인|수령|승인|배달|시험|준비|예약"))
	l.cols = append(l.cols, "check "+l.name(tick))
	l.ask("a checkbox %s in each row|tick %s per row|each row has a %s box|every row can be ticked as %s", "줄마다 %s 체크|각 줄에 %s 체크박스|%s 체크칸도 줄마다|행마다 %s 표시", tick)
	is := func(r ledgerRow) bool { return r.ticked }
	not := func(r ledgerRow) bool { return !r.ticked }
	x := l.name(tick)
	count := func(label, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(label), l.list, cond))
		l.show("%[1]s: how many are "+en+"|%[1]s = number of rows "+en+"|count of those "+en+" as %[1]s", "%[1]s: "+ko+" 줄 수|%[1]s("+ko+" 줄의 수)|%[1]s = "+ko+" 개수", label, tick)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
			c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, want)))
		})
	}
	sum := func(label, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", l.label(label), l.list, cond, l.name(w), format))
		l.show("%[1]s: the sum of %[3]s of those "+en+"|%[1]s = %[3]s "+en+", added up|the %[3]s of all rows "+en+" as %[1]s", "%[1]s: "+ko+" 줄의 %[3]s 합|%[1]s("+ko+" %[3]s 합계)|%[1]s = "+ko+" 줄만 %[3]s 더한 값", label, tick, w)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerShown(ledgerSum(rows, w, want), format)) })
	}
	names := func(label, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = join(map(filter(%s, %s), %s))", l.label(label), l.list, cond, l.name(l.who)))
		l.show("%[1]s: each %[3]s "+en+", separated by commas|%[1]s = the names of those "+en+" with commas", "%[1]s: "+ko+" %[3]s 쉼표로|%[1]s에 "+ko+" 것들의 %[3]s 쉼표로 나열", label, tick, l.who)
	}
	en, ko := "not %[2]s", "%[2]s 안 된"
	yes, koYes := "%[2]s", "%[2]s 체크된"
	all := []func(){
		func() {
			count(l.word(g.in("open|to go|still missing|waiting", "남은 것|미처리|아직|대기")), "!"+x, en, ko, not)
		},
		func() {
			count(l.word(g.in("finished|through|off the list|settled", "끝난 것|처리됨|마친 것|해결")), x, yes, koYes, is)
		},
		func() {
			label := l.word(g.in("percent|share ticked|how far", "퍼센트|진도|진척률"))
			l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s) / len(%s) * 100 .0 %%", l.label(label), l.list, x, l.list))
			l.show("%[1]s: %[2]s rows in percent of all rows, no decimals|%[1]s = percentage of the rows that are %[2]s, whole percent", "%[1]s: 전체 줄 중 %[2]s 체크된 비율(%%, 소수 없이)|%[1]s = %[2]s된 줄 / 모든 줄, 소수 없는 퍼센트로", label, tick)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.number(ledgerShown(float64(ledgerCount(rows, is))/float64(len(rows))*100, " .0 %"))
			})
		},
		func() {
			l.below = append(l.below, fmt.Sprintf("if len(%[1]s) > 0 && all(%[1]s, %[2]s): say %%s", l.list, x))
			text := g.of(g.in("All set!|Hooray, that was the last one|Everything is ticked|Nothing left to do|Time for cake|We can go", "전부 끝!|다 됐어요|모두 체크했습니다|더 할 게 없어요|이제 쉬어요|출발합시다"))
			k := len(l.below) - 1
			l.below[k] = fmt.Sprintf(l.below[k], text)
			l.ask(`when all rows are ticked, say "%s"|"%s" once every box is ticked|as soon as every row is ticked it says "%s"`, `모두 체크되면 "%s"|전부 체크하면 "%s"라고 나오기|다 체크되면 "%s" 표시`, text)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				if ledgerCount(rows, not) > 0 {
					c.gone(text)
				} else {
					c.text(text)
				}
			})
		},
		func() {
			names(l.word(g.in("names|who is missing|reminders", "명단|독촉 명단|빠진 사람")), "!"+x, en, ko, not)
		},
		func() {
			l.below = append(l.below, fmt.Sprintf("bar %s = count(%s, %s), len(%s)", l.label(l.fresh("progress", "진행")), l.list, x, l.list))
			l.ask("a bar %s: ticked rows of all rows|%s as a bar, how many of all are ticked", "%s 막대: 전체 중 체크된 줄|전체 줄 가운데 체크된 수를 %s 막대로", l.g.in("progress", "진행"))
		},
	}
	if w != "" {
		all = append(all,
			func() {
				sum(l.word(g.in("outstanding|still due|open sum", "미납액|남은 합|미결 합계")), "!"+x, en, ko, not)
			},
			func() {
				sum(l.word(g.in("received|settled sum|ticked off", "걷힌 것|처리 합계|끝난 합")), x, yes, koYes, is)
			})
	}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:min(n, len(all))] {
		f()
	}
	switch g.n(0, 5) {
	case 0:
		l.opts = append(l.opts, "gray "+x)
		l.ask("%s rows are gray|gray for the %s ones", "%s된 줄은 회색|%s 체크한 줄 회색으로", tick)
	case 1:
		l.opts = append(l.opts, "red !"+x)
		l.ask("rows not yet %s are red|red for those not %s", "%s 안 된 줄은 빨간색|아직 %s 아닌 줄 빨갛게", tick)
	case 2:
		if !slices.ContainsFunc(l.opts, func(s string) bool { return strings.HasPrefix(s, "sort") }) {
			l.opts = append(l.opts, "sort "+x)
			l.ask("%s rows go to the bottom|the %s ones sink to the end", "%s된 줄은 맨 아래로|%s 체크하면 아래로 내려가기", tick)
		}
	}
	l.enterTick(tick)
}

// fresh marks a word as used.
func (l *ledger) fresh(en, ko string) string {
	w := l.g.in(en, ko)
	l.used[w] = true
	return w
}

// enterTick has the checks tick rows.
func (l *ledger) enterTick(tick string) {
	l.after = func(c *check, rows []ledgerRow) {
		for i := range rows {
			if i == 1 || len(rows) == 2 && l.g.maybe(0.5) {
				rows[i].ticked = true
				c.tick(rows[i].name + " " + l.label(tick))
			}
		}
	}
}

// ledgerTicks draws lists with checkboxes and what they count.
func ledgerTicks(g *gen) made {
	l := newLedger(g)
	w, format := "", ""
	l.note()
	switch g.n(0, 4) {
	case 0:
	case 1, 2:
		money := g.maybe(0.5)
		format, _ = l.unit(money)
		if money {
			w = l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
			l.number(w, l.money)
			l.asked[len(l.asked)-1] += g.in(" in $", "(원)")
		} else {
			w = l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
			l.number(w, l.amount)
		}
	default:
		f := l.formula()
		l.column(f.label, f.said, f.expr, f.format, f.unit, f.fn)
		w, format = f.label, f.format
	}
	l.ticks(w, format, g.n(2, 4))
	if g.maybe(0.3) {
		l.unique()
	}
	if g.maybe(0.3) {
		l.limit()
	}
	if w != "" && g.maybe(0.3) {
		l.total(w, format, "")
	}
	return l.finish()
}

// note adds a second text now and then.
func (l *ledger) note() {
	if l.g.maybe(0.3) {
		w := l.word(l.g.in("note|place|owner|colour|shelf|contact|corner", "메모|장소|주인|색깔|선반|연락처|구역"))
		l.cols, l.asked = append(l.cols, "text "+l.name(w)), append(l.asked, w)
	}
}
