package compose

import (
	"fmt"
	"strings"
)

// A ledgerFormula computes a column from typed ones.
type ledgerFormula struct {
	label, said, expr, format, unit string
	fn                              func(v map[string]float64, rows []ledgerRow) float64
}

// formula draws typed columns and what is computed of them.
func (l *ledger) formula() ledgerFormula {
	switch l.g.n(0, 14) {
	case 12:
		return l.bulk()
	case 13, 14:
		return l.tiers()
	case 0, 1, 2:
		return l.product()
	case 3, 4:
		return l.pair()
	case 5, 6, 7:
		return l.triple()
	case 8:
		a := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
		x := l.number(a, l.money)
		k := l.g.step(5, 60, 5)
		format, unit := l.unit(l.g.maybe(0.6))
		return ledgerFormula{l.word(l.g.in("sale price|after discount|reduced|net amount", "할인가|할인 후|깎은 값|실제 금액")),
			l.say("%[1]s minus %[2]d percent|%[1]s less %[2]d %%|%[1]s with %[2]d %% off", "%[1]s에서 %[2]d퍼센트 뺀 값|%[1]s에서 %[2]d%% 할인한 값", a, k),
			fmt.Sprintf("%s * %s", x, num(1-float64(k)/100)), format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[a] * (1 - float64(k)/100) }}
	case 9:
		a := l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		x := l.number(a, l.amount)
		k := l.factor()
		format, unit := l.unit(l.g.maybe(0.4))
		return ledgerFormula{l.word(l.g.in("worth|pay|earned|value|credit|amount due", "환산|받을 돈|값어치|적립|지급액|낼 돈")),
			l.say("%[1]s x %[2]s|%[1]s times %[2]s|%[2]s for each of the %[1]s", "%[1]s x %[2]s|%[1]s 곱하기 %[2]s|%[1]s 하나에 %[2]s", a, num(k)),
			x + " * " + num(k), format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[a] * k }}
	default:
		a, b := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo)), l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		x, y := l.number(a, l.money), l.number(b, l.amount)
		format, unit := l.unit(l.g.maybe(0.5))
		return ledgerFormula{l.word(l.g.in("ratio|unit cost|single rate|quotient", "비율|개당|하나당|나눈 값")),
			l.say("%[1]s / %[2]s|%[1]s divided by %[2]s|the %[1]s divided by the %[2]s", "%[1]s / %[2]s|%[3]s %[4]s 나눈 값|%[1]s 나누기 %[2]s", l.args(a, b)...),
			x + " / " + y, format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[a] / v[b] }}
	}
}

// bulk multiplies two columns, cheaper from a number on.
func (l *ledger) bulk() ledgerFormula {
	a, b := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo)), l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
	x, y := l.number(a, l.money), l.number(b, l.amount)
	from, off := l.g.n(5, 25), l.g.step(5, 50, 5)
	format, unit := l.unit(l.g.maybe(0.6))
	return ledgerFormula{l.word(l.g.in("line total|amount|sum due|to pay", "금액|소계|낼 금액|총액")),
		l.say("%[1]s x %[2]s, %[4]d percent off from %[3]d %[2]s on|%[1]s times %[2]s and with %[3]d %[2]s or more %[4]d %% less", "%[1]s x %[2]s, %[2]s %[3]d 이상이면 %[4]d%% 할인|%[1]s 곱하기 %[2]s인데 %[2]s %[3]d부터는 %[4]d퍼센트 빼기", a, b, from, off),
		fmt.Sprintf("%s * %s * (%s >= %d ? %s : 1)", x, y, y, from, num(1-float64(off)/100)), format, unit,
		func(v map[string]float64, _ []ledgerRow) float64 {
			if v[b] >= float64(from) {
				return v[a] * v[b] * (1 - float64(off)/100)
			}
			return v[a] * v[b]
		}}
}

// tiers gives points by the size of a column.
func (l *ledger) tiers() ledgerFormula {
	a := l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
	x := l.number(a, l.amount)
	low := l.g.n(5, 15)
	high := low + l.g.n(5, 18)
	none, some := l.g.n(0, 2), l.g.n(3, 9)
	most := some + l.g.n(2, 15)
	return ledgerFormula{l.word(l.g.in("points|stars|credit|medals|tokens", "점수|별|포인트|쿠폰|메달")),
		l.say("%[4]d from %[2]d %[1]s on, %[5]d from %[3]d on, else %[6]d|%[4]d if %[1]s >= %[2]d, %[5]d if >= %[3]d, otherwise %[6]d|%[4]d for %[2]d or more %[1]s, %[5]d for %[3]d or more, %[6]d for less", "%[1]s %[2]d 이상 %[4]d, %[3]d 이상 %[5]d, 그 밑은 %[6]d|%[1]s >= %[2]d면 %[4]d, >= %[3]d면 %[5]d, 아니면 %[6]d", a, high, low, most, some, none),
		fmt.Sprintf("%[1]s >= %[2]d ? %[4]d : %[1]s >= %[3]d ? %[5]d : %[6]d", x, high, low, most, some, none), "", "",
		func(v map[string]float64, _ []ledgerRow) float64 {
			switch {
			case v[a] >= float64(high):
				return float64(most)
			case v[a] >= float64(low):
				return float64(some)
			}
			return float64(none)
		}}
}

// ledgerIn takes the list of the language.
func ledgerIn(l *ledger, en, ko string) string { return l.g.in(en, ko) }

// args are two words, in Korean also with the particles of a division.
func (l *ledger) args(a, b string) []any {
	if !l.g.ko() {
		return []any{a, b}
	}
	return []any{a, b, josa(a, "을", "를"), josa(b, "으로", "로")}
}

// factor draws what something is multiplied by.
func (l *ledger) factor() float64 {
	if l.g.ko() && l.g.maybe(0.5) {
		return float64(l.g.step(100, 12000, 100))
	}
	return float64(l.g.n(3, 90)) / float64([]int{1, 2, 4, 10}[l.g.n(0, 3)])
}

// product multiplies two columns, with something added or taken away.
func (l *ledger) product() ledgerFormula {
	a, b := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo)), l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
	if l.g.maybe(0.3) {
		b, a = a, b
	}
	draw := map[string]func() float64{a: l.money, b: l.amount}
	x, y := l.number(a, draw[a]), l.number(b, draw[b])
	format, unit := l.unit(l.g.maybe(0.6))
	f := ledgerFormula{label: l.word(l.g.in("line total|amount|turnover|bill|sum due|value", "금액|소계|매상|합산액|받을 금액|총액")), format: format, unit: unit,
		said: l.say("%[1]s x %[2]s|%[1]s times %[2]s|%[1]s multiplied by %[2]s|%[1]s * %[2]s", "%[1]s x %[2]s|%[1]s 곱하기 %[2]s|%[3]s 곱한 값|%[1]s × %[2]s", l.product2(a, b)...),
		expr: x + " * " + y}
	switch l.g.n(0, 4) {
	case 0:
		c := l.word(l.g.in("discount|voucher|prepaid|refund|commission", "할인|선불|쿠폰|환불|공제"))
		z := l.number(c, func() float64 { return l.money() / 2 })
		f.said += l.g.in(" - ", " - ") + c
		f.expr += " - " + z
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a]*v[b] - v[c] }
	case 1:
		c := l.word(l.g.in("shipping|wrapping|tip|surcharge|insurance", "배송비|포장비|팁|추가금|보험료"))
		z := l.number(c, func() float64 { return l.money() / 2 })
		f.said += " + " + c
		f.expr += " + " + z
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a]*v[b] + v[c] }
	case 2:
		k := float64(l.g.n(2, 60))
		if l.g.ko() {
			k *= 500
		}
		f.said += " + " + num(k)
		f.expr += " + " + num(k)
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a]*v[b] + k }
	default:
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a] * v[b] }
	}
	return f
}

func (l *ledger) product2(a, b string) []any {
	if !l.g.ko() {
		return []any{a, b}
	}
	return []any{a, b, a + "에 " + josa(b, "을", "를")}
}

// pair takes two columns that belong together: their difference, or one in percent of the other.
func (l *ledger) pair() ledgerFormula {
	p := l.words(ledgerIn(l, ledgerPairsEn, ledgerPairsKo))
	a, b := p[0], p[1]
	x, y := l.number(a, l.money), l.number(b, l.money)
	switch l.g.n(0, 4) {
	case 0:
		digits := l.g.n(0, 2)
		unit := l.g.in(fmt.Sprintf(" in percent, %d decimals", digits), fmt.Sprintf(" (퍼센트, 소수 %d자리)", digits))
		if digits == 0 {
			unit = l.g.in(" in whole percent", " (퍼센트, 소수 없이)")
		}
		if digits == 1 {
			unit = l.g.in(" in percent, one decimal", " (퍼센트, 소수 한 자리)")
		}
		return ledgerFormula{l.word(l.g.in("percent|quota|degree", "비율|퍼센트|달성률")),
			l.say("%[2]s / %[1]s x 100|%[2]s divided by %[1]s times 100|%[2]s as a share of %[1]s", "%[2]s / %[1]s x 100|%[4]s %[3]s 나누고 100 곱한 값", l.swapped(a, b)...),
			y + " / " + x + " * 100", fmt.Sprintf(" .%d %%", digits), unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[b] / v[a] * 100 }}
	case 1:
		c := l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		z := l.number(c, l.amount)
		format, unit := l.unit(l.g.maybe(0.5))
		return ledgerFormula{l.word(l.g.in("whole gain|net total|profit|balance", "순이익|총이익|이윤|손익")),
			l.say("(%[1]s - %[2]s) x %[3]s|%[1]s minus %[2]s, times %[3]s", "(%[1]s - %[2]s) x %[3]s|%[1]s에서 "+ledgerKo(b)+" 뺀 값에 %[3]s 곱하기", a, b, c),
			"(" + x + " - " + y + ") * " + z, format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return (v[a] - v[b]) * v[c] }}
	}
	format, unit := l.unit(l.g.maybe(0.5))
	return ledgerFormula{l.word(ledgerIn(l, ledgerPairLabelsEn, ledgerPairLabelsKo)),
		l.say("%[1]s - %[2]s|%[1]s minus %[2]s|%[1]s less %[2]s", "%[1]s - %[2]s|%[1]s 빼기 %[2]s|%[1]s에서 "+ledgerKo(b)+" 뺀 값", a, b),
		x + " - " + y, format, unit,
		func(v map[string]float64, _ []ledgerRow) float64 { return v[a] - v[b] }}
}

// ledgerKo is a word as the object of a Korean sentence, for a format.
func ledgerKo(w string) string { return strings.ReplaceAll(josa(w, "을", "를"), "%", "%%") }

func (l *ledger) swapped(a, b string) []any {
	if !l.g.ko() {
		return []any{a, b}
	}
	return []any{a, b, josa(a, "으로", "로"), josa(b, "을", "를")}
}

// ledgerShown is a number as its format shows it.
func ledgerShown(x float64, format string) float64 {
	if !strings.HasPrefix(format, " .") {
		return x
	}
	y, digits := 0.0, int(format[2]-'0')
	if x < 0 {
		return -ledgerShown(-x, format)
	}
	fmt.Sscan(fmt.Sprintf("%.*f", digits, x+1e-9), &y)
	return y
}

// triple takes three columns: their average, points, the sum without the worst, the best.
func (l *ledger) triple() ledgerFormula {
	p := l.words(ledgerIn(l, ledgerTriplesEn, ledgerTriplesKo))
	var n []string
	most := l.g.n(5, 25)
	for _, w := range p {
		n = append(n, l.number(w, func() float64 { return float64(l.g.n(0, most)) }))
	}
	a, b, c := p[0], p[1], p[2]
	list := strings.Join(p, ", ")
	switch l.g.n(0, 4) {
	case 0:
		return ledgerFormula{l.word(l.g.in("mean|average|middle mark", "평균|평균 점수|평점")),
			l.say("the average of %s|average of the three (%s)|%s averaged", "%s의 평균|%s 평균값", list), "(" + strings.Join(n, " + ") + ") / 3", " .1", l.g.in(", one decimal", " (소수 한 자리)"),
			func(v map[string]float64, _ []ledgerRow) float64 { return (v[a] + v[b] + v[c]) / 3 }}
	case 1:
		return ledgerFormula{l.word(l.g.in("points|marks|final mark", "점수|총점|최종 점수")),
			l.say("%s added up without the lowest of them|the sum of %s minus the smallest one", "%s 중 제일 낮은 것 빼고 더한 값|%s의 합에서 최솟값을 뺀 값", list),
			strings.Join(n, " + ") + " - min(" + strings.Join(n, ", ") + ")", "", "",
			func(v map[string]float64, _ []ledgerRow) float64 {
				return v[a] + v[b] + v[c] - min(v[a], v[b], v[c])
			}}
	case 2:
		return ledgerFormula{l.word(l.g.in("best|top mark|peak", "최고|최고점|으뜸 점수")),
			l.say("the largest of %s|the best of %s", "%s 중 최댓값|%s 가운데 제일 큰 값", list), "max(" + strings.Join(n, ", ") + ")", "", "",
			func(v map[string]float64, _ []ledgerRow) float64 { return max(v[a], v[b], v[c]) }}
	}
	i, j, k := l.g.n(2, 9), l.g.n(2, 6), l.g.n(1, 4)
	expr := fmt.Sprintf("%s * %d + %s * %d + %s", n[0], i, n[1], j, n[2])
	if k > 1 {
		expr += fmt.Sprintf(" * %d", k)
	}
	said := l.say("%[4]d for each of the %[1]s, %[5]d for each of the %[2]s, %[6]d for each of the %[3]s|%[4]d x %[1]s + %[5]d x %[2]s + %[6]d x %[3]s|%[1]s count %[4]d, %[2]s %[5]d and %[3]s %[6]d each",
		"%[1]s x %[4]d + %[2]s x %[5]d + %[3]s x %[6]d|%[1]s 하나에 %[4]d점, %[2]s 하나에 %[5]d점, %[3]s 하나에 %[6]d점", a, b, c, i, j, k)
	return ledgerFormula{l.word(l.g.in("points|score sum|tally|credit", "점수|총점|승점|포인트")), said, expr, "", "",
		func(v map[string]float64, _ []ledgerRow) float64 {
			return v[a]*float64(i) + v[b]*float64(j) + v[c]*float64(k)
		}}
}

// derived computes a second column of the first.
func (l *ledger) derived(w string, money bool) {
	format, unit := "", ""
	if money {
		format, unit = l.unit(true)
	}
	if l.g.maybe(0.5) {
		k := float64(l.g.n(2, 45)) / 100
		t := l.word(l.g.in("tax|commission|bonus|our part|donation", "세금|커미션|보너스|우리 몫|기부"))
		p := num(k * 100)
		l.column(t, l.say("%[2]s %% of %[1]s|%[2]s percent of the %[1]s", "%[1]s의 %[2]s%%|%[1]s의 %[2]s퍼센트", w, p), l.name(w)+" * "+num(k), format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[w] * k })
		return
	}
	k := float64(l.g.n(2, 12))
	t := l.word(l.g.in("per person|per head|single part|portion", "한 사람당|인당|한 몫|조각"))
	l.column(t, l.say("%[1]s / %[2]s|%[1]s divided by %[2]s|the %[1]s split %[2]s ways", "%[1]s / %[2]s|%[3]s %[2]s등분한 값", append([]any{w, num(k)}, l.object(w)...)...), l.name(w)+" / "+num(k), format, unit,
		func(v map[string]float64, _ []ledgerRow) float64 { return v[w] / k })
}

func (l *ledger) object(w string) []any {
	if !l.g.ko() {
		return nil
	}
	return []any{josa(w, "을", "를")}
}

// grade adds a text column by the size of another; it gives one of the texts for other parts.
func (l *ledger) grade(w string, near float64) {
	word := l.word(ledgerIn(l, ledgerGradesEn, ledgerGradesKo))
	x := l.name(w)
	t := ledgerLimit(near)
	var texts []string
	var of func(v float64) string
	var expr, said string
	if l.g.maybe(0.35) {
		texts = strings.Split(l.g.of(ledgerIn(l, ledgerThreeEn, ledgerThreeKo)), ",")
		low := ledgerLimit(near / 2)
		switch {
		case t > 0 && t <= 1:
			low = t / 2
		case low >= t:
			low = t - 1
		}
		expr = fmt.Sprintf("%s >= %s ? %q : %s >= %s ? %q : %q", x, num(t), texts[0], x, num(low), texts[1], texts[2])
		said = l.say(`"%[2]s" from %[1]s %[5]s on, "%[3]s" from %[6]s on, below that "%[4]s"|%[1]s at least %[5]s is "%[2]s", at least %[6]s "%[3]s", the rest "%[4]s"|"%[2]s" if %[1]s >= %[5]s, "%[3]s" if >= %[6]s, else "%[4]s"`,
			`%[1]s %[5]s 이상 "%[2]s", %[6]s 이상 "%[3]s", 그 밑은 "%[4]s"|%[1]s >= %[5]s면 "%[2]s", >= %[6]s면 "%[3]s", 아니면 "%[4]s"`, w, texts[0], texts[1], texts[2], num(t), num(low))
		of = func(v float64) string {
			switch {
			case v >= t:
				return texts[0]
			case v >= low:
				return texts[1]
			}
			return texts[2]
		}
	} else {
		texts = strings.Split(l.g.of(ledgerIn(l, ledgerTwoEn, ledgerTwoKo)), ",")
		switch l.g.n(0, 3) {
		case 0:
			expr = fmt.Sprintf("%s < %s ? %q : %q", x, num(t), texts[1], texts[0])
			said = l.say(`"%[2]s" when %[1]s is under %[4]s, otherwise "%[3]s"|"%[2]s" if %[1]s < %[4]s, else "%[3]s"|%[1]s below %[4]s is "%[2]s", the others "%[3]s"`,
				`%[1]s %[4]s 미만이면 "%[2]s", 아니면 "%[3]s"|%[1]s < %[4]s이면 "%[2]s" 그 외 "%[3]s"`, w, texts[1], texts[0], num(t))
			of = func(v float64) string { return texts[ledgerBit(v < t)] }
		case 1:
			expr = fmt.Sprintf("%s > %s ? %q : %q", x, num(t), texts[0], texts[1])
			said = l.say(`"%[2]s" when %[1]s is over %[4]s, otherwise "%[3]s"|"%[2]s" if %[1]s > %[4]s, else "%[3]s"|%[1]s above %[4]s gives "%[2]s", else "%[3]s"`,
				`%[1]s %[4]s 초과면 "%[2]s", 아니면 "%[3]s"|%[1]s > %[4]s이면 "%[2]s" 그 외 "%[3]s"`, w, texts[0], texts[1], num(t))
			of = func(v float64) string { return texts[1-ledgerBit(v > t)] }
		default:
			expr = fmt.Sprintf("%s >= %s ? %q : %q", x, num(t), texts[0], texts[1])
			said = l.say(`"%[2]s" from %[1]s %[4]s on, otherwise "%[3]s"|"%[2]s" if %[1]s is at least %[4]s, else "%[3]s"|%[1]s of %[4]s or more is "%[2]s", less is "%[3]s"`,
				`%[1]s %[4]s 이상이면 "%[2]s", 아니면 "%[3]s"|%[1]s >= %[4]s이면 "%[2]s" 그 외 "%[3]s"`, w, texts[0], texts[1], num(t))
			of = func(v float64) string { return texts[1-ledgerBit(v >= t)] }
		}
	}
	l.cols = append(l.cols, "show "+l.name(word)+" = "+expr)
	l.ask("%[1]s in each row: %[2]s|a column %[1]s: %[2]s|and as %[1]s per row %[2]s|every row says its %[1]s: %[2]s", "줄마다 %[1]s: %[2]s|각 줄 %[1]s 칸에 %[2]s|%[1]s 글자도: %[2]s|행마다 %[1]s (%[2]s)", word, said)
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.text(of(rows[0].v[w])).text(of(rows[len(rows)-1].v[w])) })
	if l.g.maybe(0.4) {
		one := texts[l.g.n(0, len(texts)-1)]
		label := l.word(l.g.in("how many|number of them|rows found|cases", "몇 줄|해당 줄 수|건수|몇 개"))
		l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s == %q)", l.label(label), l.list, l.name(word), one))
		l.show(`%[1]s: the rows with "%[2]s" counted|%[1]s = number of rows that say "%[2]s"|below %[1]s, the count of "%[2]s"`, `%[1]s: "%[2]s"인 줄 세기|%[1]s = "%[2]s" 나온 줄의 수|아래 %[1]s("%[2]s" 줄을 센 것)`, label, one)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
			c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, func(r ledgerRow) bool { return of(r.v[w]) == one })))
		})
	}
	if l.g.maybe(0.3) {
		one := texts[len(texts)-1]
		color := l.g.of("red|gray")
		if l.g.maybe(0.4) {
			one, color = texts[0], "green"
		}
		l.opts = append(l.opts, fmt.Sprintf("%s %s == %q", color, l.name(word), one))
		l.ask(`rows with "%s" in %s|the "%s" rows are %s|colour "%s" rows %s`, `"%s"인 줄은 %s|"%s" 줄은 %s으로 칠하기`, one, l.color(color))
	}
}

func (l *ledger) color(c string) string {
	if l.g.ko() {
		return map[string]string{"red": "빨간색", "gray": "회색", "green": "초록색"}[c]
	}
	return c
}

func ledgerBit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ledgerLimit rounds a value to one that people would name as a limit.
func ledgerLimit(x float64) float64 {
	if x > 0 && x < 4 {
		return max(0.5, float64(int(x*2))/2)
	}
	by := 1.0
	for x/by >= 40 || x/by <= -40 {
		by *= 10
	}
	return float64(int(x/by)) * by
}
