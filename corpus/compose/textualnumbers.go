package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"hone/task"
)

// Tools on typed numbers: several in one box, a single one, and tables of as many rows as asked for.
func init() {
	register("compose-textual-numbers", 1, func(g *gen) made {
		if g.maybe(0.4) {
			return textualFigure(g)
		}
		return textualNumbers(g)
	})
	register("compose-textual-table", 2, textualTable)
}

// A textualStat is what is made of typed numbers; money says that it is an amount.
type textualStat struct {
	textualOp
	money bool
}

func textualFloats(s string) []float64 {
	var list []float64
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '\n' }) {
		x, _ := strconv.ParseFloat(w, 64)
		list = append(list, x)
	}
	return list
}

func textualStatOp(say, expr string, money bool, f func(x []float64) float64) textualStat {
	return textualStat{textualNum(say, expr, func(s string) float64 { return f(textualFloats(s)) }), money}
}

func textualListOp(say, expr string, f func(x []float64) []float64) textualStat {
	return textualStat{textualStr(say, expr, func(s string) string {
		var list []string
		for _, x := range f(textualFloats(s)) {
			list = append(list, num(x))
		}
		return strings.Join(list, ", ")
	}), false}
}

func textualSum(x []float64) float64 {
	t := 0.0
	for _, v := range x {
		t += v
	}
	return t
}

func textualSorted(x []float64) []float64 {
	x = slices.Clone(x)
	slices.Sort(x)
	return x
}

func textualMany(x []float64, f func(v float64) bool) float64 {
	return float64(len(textualThose(x, f)))
}

func textualThose(x []float64, f func(v float64) bool) []float64 {
	var list []float64
	for _, v := range x {
		if f(v) {
			list = append(list, v)
		}
	}
	return list
}

// textualStats are the results that typed numbers may have; lo and hi are the limits of the samples.
func textualStats(g *gen, lo, hi int) []textualStat {
	a := g.n(lo, hi)
	b := a + g.n(1, max(2, (hi-lo)/2))
	k := g.n(2, 12)
	p := g.n(2, 40)
	goal := hi * g.n(3, 9)
	A, B, K := float64(a), float64(b), float64(k)
	over := func(v float64) bool { return v > A }
	if g.maybe(0.5) {
		k += 3
		K = float64(k)
	}
	f := fmt.Sprintf
	return []textualStat{
		textualStatOp(g.of(g.in("sum|total|the total|all added up", "합계|합|총합|모두 더한 값")), "sum(@)", true, textualSum),
		textualStatOp(g.of(g.in("average|the mean|mean value", "평균|평균값")), "avg(@)", true, func(x []float64) float64 { return textualSum(x) / float64(len(x)) }),
		textualStatOp(g.of(g.in("median|the median|middle value (median)", "중앙값|가운데 값 (중앙값)")), "median(@)", true, func(x []float64) float64 {
			x = textualSorted(x)
			return (x[(len(x)-1)/2] + x[len(x)/2]) / 2
		}),
		textualStatOp(g.of(g.in("largest|the highest|maximum|the biggest one", "가장 큰 값|최댓값|최고|제일 큰 수")), "max(@)", true, slices.Max[[]float64]),
		textualStatOp(g.of(g.in("smallest|the lowest|minimum", "가장 작은 값|최솟값|최저|제일 작은 수")), "min(@)", true, slices.Min[[]float64]),
		textualStatOp(g.of(g.in("range (largest minus smallest)|spread (biggest minus smallest)|gap between highest and lowest", "차이 (가장 큰 값 - 가장 작은 값)|최댓값과 최솟값의 차|폭 (최대 빼기 최소)")), "max(@) - min(@)", true, func(x []float64) float64 { return slices.Max(x) - slices.Min(x) }),
		textualStatOp(g.of(g.in("how many numbers|count|number of entries", "개수|몇 개인지|수의 개수")), "len(@)", false, func(x []float64) float64 { return float64(len(x)) }),
		textualListOp(g.of(g.in("sorted from small to large|in rising order|ascending order", "작은 것부터 정렬|오름차순|작은 순서대로")), "join(sort(@))", textualSorted),
		textualListOp(g.of(g.in("sorted from large to small|in falling order|descending order", "큰 것부터 정렬|내림차순|큰 순서대로")), "join(reverse(sort(@)))", func(x []float64) []float64 { x = textualSorted(x); slices.Reverse(x); return x }),
		textualStatOp(f(g.of(g.in("how many over %d|count above %d|numbers greater than %d", "%d 넘는 개수|%d보다 큰 수의 개수")), a), f("count(@, it > %d)", a), false, func(x []float64) float64 { return textualMany(x, over) }),
		textualStatOp(f(g.of(g.in("how many of at least %d|count of %d or more", "%d 이상 개수|%d 이상인 것의 수")), a), f("count(@, it >= %d)", a), false, func(x []float64) float64 { return textualMany(x, func(v float64) bool { return v >= A }) }),
		textualStatOp(f(g.of(g.in("how many under %d|count below %d", "%d 미만 개수|%d보다 작은 것의 수")), a), f("count(@, it < %d)", a), false, func(x []float64) float64 { return textualMany(x, func(v float64) bool { return v < A }) }),
		textualStatOp(f(g.of(g.in("how many from %d to %d (both included)|count between %d and %d (both ends count)", "%d 이상 %d 이하 개수|%d부터 %d까지 개수 (양 끝 포함)")), a, b), f("count(@, it >= %d && it <= %d)", a, b), false, func(x []float64) float64 { return textualMany(x, func(v float64) bool { return v >= A && v <= B }) }),
		textualListOp(f(g.of(g.in("the ones over %d|all above %d", "%d 넘는 수만|%d보다 큰 것들")), a), f("join(filter(@, it > %d))", a), func(x []float64) []float64 { return textualThose(x, over) }),
		textualListOp(f(g.of(g.in("without those under %d|the rest when all below %d are left out", "%d 미만은 뺀 나머지|%d보다 작은 수 빼고")), a), f("join(filter(@, it >= %d))", a), func(x []float64) []float64 { return textualThose(x, func(v float64) bool { return v >= A }) }),
		textualStatOp(f(g.of(g.in("sum of those over %d|total of the ones above %d", "%d 넘는 수의 합|%d보다 큰 것만 더한 값")), a), f("sum(filter(@, it > %d))", a), true, func(x []float64) float64 { return textualSum(textualThose(x, over)) }),
		textualStatOp(f(g.of(g.in("percent of them over %d (one decimal)|share above %d in %% (one decimal)", "%d 넘는 비율 %% (소수 한 자리)|%d보다 큰 수의 비율 (%%로 소수 첫째 자리까지)")), a), f("count(@, it > %d) / len(@) * 100", a), false, func(x []float64) float64 { return textualMany(x, over) / float64(len(x)) * 100 }).decimals(".1 %"),
		textualStatOp(g.of(g.in("second largest|runner-up (second highest)", "두 번째로 큰 값|2등 (두 번째로 큰 수)")), "reverse(sort(@))[1]", true, func(x []float64) float64 { return textualSorted(x)[len(x)-2] }),
		textualStatOp(g.of(g.in("second smallest|the second lowest", "두 번째로 작은 값|두 번째로 작은 수")), "sort(@)[1]", true, func(x []float64) float64 { return textualSorted(x)[1] }),
		textualStatOp(g.of(g.in("last minus first|change from first to last (last minus first)", "마지막 - 처음|변화 (마지막 빼기 처음)")), "last(@) - first(@)", true, func(x []float64) float64 { return x[len(x)-1] - x[0] }),
		textualStatOp(f(g.of(g.in("total plus %d%%|sum with %d percent on top", "합계에 %d%% 더한 값|합에 %d퍼센트 얹은 금액")), p), "sum(@) * "+num(1+float64(p)/100), true, func(x []float64) float64 { return textualSum(x) * (1 + float64(p)/100) }),
		textualStatOp(f(g.of(g.in("total less %d%%|sum with %d percent taken off", "합계에서 %d%% 뺀 값|합에서 %d퍼센트 할인한 값")), p), "sum(@) * "+num(1-float64(p)/100), true, func(x []float64) float64 { return textualSum(x) * (1 - float64(p)/100) }),
		textualStatOp(f(g.of(g.in("total split by %d|sum divided by %d", "합계 나누기 %d|합을 %d명이 나눈 값")), k), f("sum(@) / %d", k), true, func(x []float64) float64 { return textualSum(x) / K }),
		textualStatOp(f(g.of(g.in("still missing to %d (%[1]d minus the sum)|%d minus the total", "%d까지 남은 값 (%[1]d - 합계)|%d에서 합계를 뺀 값")), goal), f("%d - sum(@)", goal), true, func(x []float64) float64 { return float64(goal) - textualSum(x) }),
		textualListOp(f(g.of(g.in("each times %d|all multiplied by %d", "각각 %d배|하나하나 %d 곱한 값")), k), f("join(map(@, it * %d))", k), func(x []float64) []float64 { return textualEach(x, func(v float64) float64 { return v * K }) }),
		textualListOp(f(g.of(g.in("each plus %d|all raised by %d", "각각 %d 더한 값|전부 %d씩 올린 값")), k), f("join(map(@, it + %d))", k), func(x []float64) []float64 { return textualEach(x, func(v float64) float64 { return v + K }) }),
		textualStatOp(g.of(g.in("different values|how many different ones", "서로 다른 값의 수|다른 수 개수")), "len(unique(@))", false, func(x []float64) float64 { return float64(len(slices.Compact(textualSorted(x)))) }),
		textualStatOp(g.of(g.in("average without largest and smallest|trimmed mean (largest and smallest left out)", "최고와 최저를 뺀 평균|양 끝 하나씩 뺀 평균 (최대, 최소 빼고)")), "(sum(@) - max(@) - min(@)) / (len(@) - 2)", true, func(x []float64) float64 {
			return (textualSum(x) - slices.Max(x) - slices.Min(x)) / float64(len(x)-2)
		}),
		textualListOp(g.of(g.in("running totals|sum so far after each", "누적 합계|하나씩 더해 간 합")), "join(running(@, it))", func(x []float64) []float64 {
			t := 0.0
			return textualEach(x, func(v float64) float64 { t += v; return t })
		}),
		textualStatOp(g.of(g.in("sum of the squares|squares added up", "제곱의 합|제곱해서 더한 값")), "sum(@, it ** 2)", false, func(x []float64) float64 {
			return textualSum(textualEach(x, func(v float64) float64 { return v * v }))
		}),
	}
}

// decimals gives a stat its own format.
func (s textualStat) decimals(form string) textualStat { s.form = form; s.money = false; return s }

func textualEach(x []float64, f func(v float64) float64) []float64 {
	list := make([]float64, len(x))
	for i, v := range x {
		list[i] = f(v)
	}
	return list
}

func textualNumbers(g *gen) made {
	noun := g.of(g.in(textualSeriesEn, textualSeriesKo))
	lo, hi := g.n(1, 20), 0
	hi = lo + g.textualPair(9, 15, 30, 60, 90, 140)
	byLine := g.maybe(0.35)
	stats := textualStats(g, lo, hi)
	money := strings.Contains("|"+g.in(textualMoneyEn, textualMoneyKo)+"|", "|"+noun+"|") && g.maybe(0.7)
	var ops []textualOp
	for _, s := range stats {
		if money && s.money {
			s.form = g.in(".2 $", ".0 원")
		}
		ops = append(ops, s.textualOp)
	}
	label := noun
	if !g.ko() {
		label = title(noun)
	}
	n := g.textualPair(1, 2, 2, 3, 3, 4, 5)
	picked := textualPick(g, ops, n, label)
	t, xs := g.in("t", "글"), g.in("xs", "수")
	kind, how := "text ", g.of(g.in("separated by commas|with commas between|comma separated|commas between them", "쉼표로|쉼표로 구분|콤마로 나눠서|쉼표 사이에 두고"))
	if byLine {
		kind, how = "area ", g.of(g.in("one per line|one a line|each on its own line", "한 줄에 하나씩|줄마다 하나|줄로 나눠서"))
	}
	in := []string{noun + " (" + how + ")"}
	sk := []string{"app " + g.in(title(noun)+" figures", noun+" 계산"), kind + t + " " + label}
	second := ""
	if g.maybe(0.3) {
		second = g.of(g.in("limit|goal|threshold|bar|target|ceiling|cut-off", "기준|목표|한계|커트라인|상한|허용치|문턱"))
		in = append(in, g.in("a "+second, second)+g.in(" (number)", " (숫자)"))
		sk = append(sk, "number k "+g.in(title(second), second))
	}
	sk = append(sk, "let "+xs+" = numbers("+t+")")
	var extra, rules []string
	if money {
		extra = append(extra, g.of(g.in("amounts in $ (lists of them plain)|all money in dollars but no sign in lists|single amounts with $", "금액은 원으로 (목록은 숫자만)|하나짜리 금액은 원 단위로|금액에는 원, 늘어놓은 건 숫자만")))
	}
	var rule func(c *check, x []float64)
	if g.maybe(0.4) {
		say, line, see := textualVerdict(g, xs, lo, hi)
		extra, rules, rule = append(extra, say), append(rules, line), see
	}
	for _, o := range picked {
		sk = append(sk, o.line(xs))
	}
	var say string
	var limit func(x []float64, k float64) float64
	if second != "" {
		var line string
		say, line, limit = textualAgainst(g, xs, second, money)
		sk = append(sk, line)
	}
	sk = append(sk, rules...)
	var checks []*check
	for i := range 2 + g.IntN(2) {
		s := textualSeries(g, lo, hi, byLine)
		c := newCheck(fmt.Sprint("numbers ", i+1)).fill(label, s)
		if second != "" {
			k := g.n(lo, hi)
			c.fill(g.in(title(second), second), fmt.Sprint(k)).number(limit(textualFloats(s), float64(k)))
		}
		for _, o := range picked {
			o.see(c, s)
		}
		if rule != nil {
			rule(c, textualFloats(s))
		}
		checks = append(checks, c)
	}
	says := textualSays(picked)
	if say != "" {
		says = append(says, say)
	}
	return made{textualAsk(g, in, says, extra), lines(sk...), checks}
}

// textualAgainst is a result that sets the numbers against a second field.
func textualAgainst(g *gen, xs, second string, money bool) (say, line string, f func(x []float64, k float64) float64) {
	type result struct {
		en, ko, expr string
		f            func(x []float64, k float64) float64
	}
	r := []result{
		{"how many over the " + second, second + " 넘는 개수", "count(%s, it > k)", func(x []float64, k float64) float64 {
			return textualMany(x, func(v float64) bool { return v > k })
		}},
		{"how many under the " + second, second + " 미만 개수", "count(%s, it < k)", func(x []float64, k float64) float64 {
			return textualMany(x, func(v float64) bool { return v < k })
		}},
		{"how many reach the " + second + " (equal counts)", second + " 이상 개수", "count(%s, it >= k)", func(x []float64, k float64) float64 {
			return textualMany(x, func(v float64) bool { return v >= k })
		}},
		{"sum minus the " + second, "합계 빼기 " + second, "sum(%s) - k", func(x []float64, k float64) float64 { return textualSum(x) - k }},
		{"largest minus the " + second, "최댓값 빼기 " + second, "max(%s) - k", func(x []float64, k float64) float64 { return slices.Max(x) - k }},
		{"sum of those over the " + second, second + " 넘는 것만 더한 합", "sum(filter(%s, it > k))", func(x []float64, k float64) float64 {
			return textualSum(textualThose(x, func(v float64) bool { return v > k }))
		}},
		{"sum times the " + second, "합계 곱하기 " + second, "sum(%s) * k", func(x []float64, k float64) float64 { return textualSum(x) * k }},
	}[g.IntN(7)]
	say = g.in(r.en, r.ko)
	line = "show " + textualLabel(g, say) + " = " + fmt.Sprintf(r.expr, xs)
	if !money || strings.HasPrefix(r.expr, "count") {
		return say, line, r.f
	}
	form := g.in(".2 $", ".0 원")
	return say, line + " " + form, func(x []float64, k float64) float64 { return textualShown(r.f(x, k), form) }
}

// textualSeries draws the numbers of a check: whole ones, a few halves.
func textualSeries(g *gen, lo, hi int, byLine bool) string {
	var list []string
	halves := g.maybe(0.3)
	for range g.n(4, 9) {
		x := float64(g.n(lo, hi))
		if halves && g.maybe(0.5) {
			x += 0.5
		}
		list = append(list, num(x))
	}
	if byLine {
		return strings.Join(list, "\n")
	}
	return strings.Join(list, g.in(", ", ", "))
}

// textualVerdict is a text that a rule on the numbers brings.
func textualVerdict(g *gen, xs string, lo, hi int) (say, line string, see func(c *check, x []float64)) {
	mid := g.n(lo+1, hi-1)
	text := textualWarn(g)
	type verdict struct {
		en, ko, expr string
		holds        func(x []float64) bool
	}
	M := float64(mid)
	top := mid * g.n(3, 6)
	v := []verdict{
		{fmt.Sprintf("the average is above %d", mid), fmt.Sprintf("평균이 %d 넘으면", mid), fmt.Sprintf("avg(%s) > %d", xs, mid), func(x []float64) bool { return textualSum(x)/float64(len(x)) > M }},
		{fmt.Sprintf("the sum is %d or more", top), fmt.Sprintf("합이 %d 이상이면", top), fmt.Sprintf("sum(%s) >= %d", xs, top), func(x []float64) bool { return textualSum(x) >= float64(top) }},
		{fmt.Sprintf("any of them is over %d", mid), fmt.Sprintf("하나라도 %d 넘으면", mid), fmt.Sprintf("any(%s, it > %d)", xs, mid), func(x []float64) bool { return slices.Max(x) > M }},
		{fmt.Sprintf("there are more than %d numbers", 6), fmt.Sprintf("수가 %d개보다 많으면", 6), fmt.Sprintf("len(%s) > %d", xs, 6), func(x []float64) bool { return len(x) > 6 }},
		{fmt.Sprintf("the smallest is under %d", mid), fmt.Sprintf("가장 작은 수가 %d 미만이면", mid), fmt.Sprintf("min(%s) < %d", xs, mid), func(x []float64) bool { return slices.Min(x) < M }},
		{fmt.Sprintf("at least %d of them are over %d", 3, mid), fmt.Sprintf("%d 넘는 수가 %d개 이상이면", mid, 3), fmt.Sprintf("count(%s, it > %d) >= 3", xs, mid), func(x []float64) bool { return textualMany(x, func(v float64) bool { return v > M }) >= 3 }},
	}[g.IntN(6)]
	when := v.ko
	if !g.ko() {
		when = textualIf(g) + v.en
	}
	say, line = textualRule(g, when, text), "if "+v.expr+": say "+text
	return say, line, func(c *check, x []float64) {
		if v.holds(x) {
			c.text(text)
		} else {
			c.gone(text)
		}
	}
}

// textualFigure is a tool on a single whole number.
func textualFigure(g *gen) made {
	noun := g.of(g.in(textualFigureEn, textualFigureKo))
	label := noun
	if !g.ko() {
		label = title(noun)
	}
	v, decl := textualVar(g, noun, "n")
	ops := textualPick(g, textualFigureOps(g), g.textualPair(1, 2, 2, 3, 3, 4, 5), label)
	var extra, rules []string
	var rule func(c *check, x int)
	if g.maybe(0.45) {
		say, line, see := textualFigureRule(g, v)
		extra, rules, rule = []string{say}, []string{line}, see
	}
	in := noun
	if !g.ko() {
		in = textualArticle(g, noun)
	}
	sk := []string{"app " + g.in(title(noun)+" tool", noun+" 도구"), "number " + decl}
	for _, o := range ops {
		sk = append(sk, o.line(v))
	}
	sk = append(sk, rules...)
	var checks []*check
	for i := range 2 + g.IntN(2) {
		x := g.textualPair(g.n(2, 60), g.n(61, 999), g.n(12, 300), g.n(1000, 3900))
		if i == 1 {
			x = g.n(11, 240)
		}
		c := newCheck(fmt.Sprint("number ", i+1)).fill(label, fmt.Sprint(x))
		for _, o := range ops {
			o.see(c, fmt.Sprint(x))
		}
		if rule != nil {
			rule(c, x)
		}
		checks = append(checks, c)
	}
	return made{textualAsk(g, []string{in}, textualSays(ops), extra), lines(sk...), checks}
}

func textualIsPrime(x int) bool {
	for d := 2; d*d <= x; d++ {
		if x%d == 0 {
			return false
		}
	}
	return x > 1
}

func textualGCD(a, b int) int {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}

func textualRoman(x int) string {
	s := ""
	for _, r := range []struct {
		n int
		t string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for x >= r.n {
			s, x = s+r.t, x-r.n
		}
	}
	return s
}

func textualFigureRule(g *gen, v string) (say, line string, see func(c *check, x int)) {
	k := g.n(2, 13)
	top := g.n(20, 900)
	type test struct {
		en, ko, expr string
		holds        func(x int) bool
	}
	t := []test{
		{"it is prime", "소수면", "isPrime(" + v + ")", textualIsPrime},
		{fmt.Sprintf("it can be divided by %d", k), fmt.Sprintf("%d%s 나누어떨어지면", k, strings.TrimPrefix(josa(fmt.Sprint(k), "으로", "로"), fmt.Sprint(k))), fmt.Sprintf("%s %% %d == 0", v, k), func(x int) bool { return x%k == 0 }},
		{fmt.Sprintf("it is over %d", top), fmt.Sprintf("%d보다 크면", top), fmt.Sprintf("%s > %d", v, top), func(x int) bool { return x > top }},
		{"it is even", "짝수면", v + " % 2 == 0", func(x int) bool { return x%2 == 0 }},
		{"it is odd", "홀수면", v + " % 2 == 1", func(x int) bool { return x%2 == 1 }},
		{"it is a palindrome (same backwards)", "거꾸로 읽어도 같은 수면", fmt.Sprintf("text(%[1]s) == reverse(text(%[1]s))", v), func(x int) bool { s := fmt.Sprint(x); return s == textualReverse(s) }},
	}[g.IntN(6)]
	yes, no := textualMood(g), ""
	for no = textualMood(g); strings.Contains(no, yes) || strings.Contains(yes, no); no = textualMood(g) {
	}
	if g.maybe(0.35) {
		no = ""
	}
	when := t.ko
	if !g.ko() {
		when = textualIf(g) + t.en
	}
	say, line = textualRule(g, when, yes), "if "+t.expr+": say "+yes
	if no != "" {
		say += fmt.Sprintf(g.of(g.in(`, otherwise "%s"|, if not "%s"|, else "%s"`, `, 아니면 "%s"|, 그 외에는 "%s"`)), no)
		line = fmt.Sprintf(`say {%s ? "%s" : "%s"}`, t.expr, yes, no)
	}
	return say, line, func(c *check, x int) {
		switch {
		case t.holds(x):
			c.text(yes)
		case no != "":
			c.text(no)
		default:
			c.gone(yes)
		}
	}
}

func textualMood(g *gen) string {
	if g.ko() {
		return g.of("오예|좋았어|아쉽다|통과|땡|딩동댕|행운의 수|평범한 수|도전 성공|꽝|합격|특별한 날|보통이네") + g.of("|!|~|..|!!")
	}
	return g.of("Lucky one|Plain one|Bingo|No luck|Hooray|Nope|Special|Ordinary|Take the prize|Keep walking|Golden ticket|Back in line|Crown it|Just a number|Ring the bell") + g.of("|!|.|...")
}

func textualFigureOps(g *gen) []textualOp {
	k, p, m := g.n(2, 19), g.n(3, 65), g.textualPair(5, 6, 7, 8, 9, 12, 15, 20, 25)
	base := g.textualPair(3, 4, 5, 6, 7, 9, 12)
	a, b := g.n(2, 12), g.n(1, 50)
	other := g.textualPair(12, 18, 24, 30, 36, 42, 48, 60, 84, 90)
	f := fmt.Sprintf
	op := func(say, expr string, h func(x int) float64) textualOp {
		return textualNum(say, expr, func(s string) float64 { x, _ := strconv.Atoi(s); return h(x) })
	}
	str := func(say, expr string, h func(x int) string) textualOp {
		return textualStr(say, expr, func(s string) string { x, _ := strconv.Atoi(s); return h(x) })
	}
	digits := func(x int) []float64 {
		var d []float64
		for _, r := range fmt.Sprint(x) {
			d = append(d, float64(r-'0'))
		}
		return d
	}
	divisors := func(x int) (list []string) {
		for d := 1; d <= x; d++ {
			if x%d == 0 {
				list = append(list, fmt.Sprint(d))
			}
		}
		return list
	}
	factors := func(x int) (list []string) {
		for d := 2; x > 1; d++ {
			for x%d == 0 {
				list, x = append(list, fmt.Sprint(d)), x/d
			}
		}
		return list
	}
	table := str(f(g.of(g.in("its times table up to %d (like n x 1 = n)|multiplication table from 1 to %d (lines like 5 x 1 = 5)", "%d까지 곱셈표 (5 x 1 = 5 처럼)|구구단 %d까지 (5 x 1 = 5 모양)")), m), f(`map(range(%d), @ + " x " + it + " = " + @ * it)`, m), func(x int) string {
		var l []string
		for i := range m {
			l = append(l, f("%d x %d = %d", x, i+1, x*(i+1)))
		}
		return l[0] + "\n" + l[m-1]
	})
	table.list = true
	multiples := str(f(g.of(g.in("first %d multiples (commas between)|its first %d multiples (with commas)", "배수 %d개 (쉼표로)|처음 %d개의 배수 (쉼표로 이어서)")), a), f("join(map(range(%d), @ * it))", a), func(x int) string {
		var l []string
		for i := range a {
			l = append(l, fmt.Sprint(x*(i+1)))
		}
		return strings.Join(l, ", ")
	})
	return []textualOp{
		op(g.of(g.in("digit sum|sum of the digits|its digits added up", "각 자리 숫자의 합|자릿수 합")), "sum(chars(text(@)), num(it))", func(x int) float64 { return textualSum(digits(x)) }),
		op(g.of(g.in("number of digits|how many digits", "자릿수|몇 자리인지")), "len(text(@))", func(x int) float64 { return float64(len(digits(x))) }),
		str(g.of(g.in("it backwards|digits in reverse", "거꾸로 쓴 수|뒤집은 숫자")), "reverse(text(@))", func(x int) string { return textualReverse(fmt.Sprint(x)) }),
		str(g.of(g.in("prime factors (joined by x)|factorisation (primes joined by x)", "소인수분해 (x로 이어서)|소인수 (x로 이어 쓰기)")), `join(factors(@), " x ")`, func(x int) string { return strings.Join(factors(x), " x ") }),
		str(g.of(g.in("all divisors (commas between)|divisors", "약수|약수 전부 (쉼표로)")), "join(divisors(@))", func(x int) string { return strings.Join(divisors(x), ", ") }),
		op(g.of(g.in("number of divisors|how many divisors", "약수의 개수|약수 개수")), "len(divisors(@))", func(x int) float64 { return float64(len(divisors(x))) }),
		str(g.of(g.in("in binary|binary", "2진수|이진수로")), "text(@, 2)", func(x int) string { return strconv.FormatInt(int64(x), 2) }),
		str(g.of(g.in("in hex|hexadecimal", "16진수|십육진수로")), "text(@, 16)", func(x int) string { return strings.ToUpper(strconv.FormatInt(int64(x), 16)) }),
		str(g.of(g.in("in octal|octal", "8진수|팔진수로")), "text(@, 8)", func(x int) string { return strconv.FormatInt(int64(x), 8) }),
		str(f(g.in("in base %d", "%d진수"), base), f("text(@, %d)", base), func(x int) string { return strings.ToUpper(strconv.FormatInt(int64(x), base)) }),
		str(g.of(g.in("roman numeral|in roman numerals", "로마 숫자|로마 숫자로")), "roman(@)", textualRoman),
		op(g.of(g.in("its square|squared", "제곱|제곱한 값")), "@ ** 2", func(x int) float64 { return float64(x * x) }),
		op(g.of(g.in("its cube|cubed", "세제곱|세제곱한 값")), "@ ** 3", func(x int) float64 { return float64(x * x * x) }),
		op(g.of(g.in("square root (two decimals)|the square root with 2 decimals", "제곱근 (소수 둘째 자리까지)|루트 값 (소수 2자리)")), "sqrt(@)", func(x int) float64 { return math.Sqrt(float64(x)) }).with(".2"),
		op(f(g.of(g.in("%d%% of it|%d percent of it", "%d%% 값|이 수의 %d퍼센트")), p), f("@ * %s", num(float64(p)/100)), func(x int) float64 { return float64(x*p) / 100 }),
		op(f(g.of(g.in("it plus %d%%|raised by %d percent", "%d%% 올린 값|%d퍼센트 더한 값")), p), f("@ * %s", num(1+float64(p)/100)), func(x int) float64 { return float64(x*(100+p)) / 100 }),
		op(f(g.of(g.in("remainder by %s|what remains when divided by %s", "%s 나눈 나머지|나머지 (%s 나눌 때)")), textualBy(g, k)), f("@ %% %d", k), func(x int) float64 { return float64(x % k) }),
		op(f(g.of(g.in("how often %s fits in (whole times)|it divided by %s without remainder", "%s 나눈 몫|몫 (%s 나눌 때)")), textualBy(g, k)), f("div(@, %d)", k), func(x int) float64 { return float64(x / k) }),
		op(f(g.of(g.in("rounded to the nearest %d|nearest multiple of %d", "가장 가까운 %d의 배수|%d 단위 반올림")), m*10), f("round(@ / %d) * %d", m*10, m*10), func(x int) float64 { return math.Floor(float64(x)/float64(m*10)+0.5) * float64(m*10) }),
		op(f(g.of(g.in("next multiple of %d (itself if it is one)|rounded up to a multiple of %d", "%d의 배수로 올린 값|%d 단위로 올림")), m), f("ceil(@ / %d) * %d", m, m), func(x int) float64 { return math.Ceil(float64(x)/float64(m)) * float64(m) }),
		op(f(g.of(g.in("it times %d plus %d|%d times it plus %d", "%d 곱하고 %d 더한 값|%d배에 %d 더하기")), a, b), f("@ * %d + %d", a, b), func(x int) float64 { return float64(x*a + b) }),
		op(f(g.of(g.in("greatest common divisor with %s|gcd with %s", "%s의 최대공약수|최대공약수 (%s)")), textualWith(g, other)), f("gcd(@, %d)", other), func(x int) float64 { return float64(textualGCD(x, other)) }),
		op(f(g.of(g.in("least common multiple with %s|lcm with %s", "%s의 최소공배수|최소공배수 (%s)")), textualWith(g, other)), f("lcm(@, %d)", other), func(x int) float64 { return float64(x / textualGCD(x, other) * other) }),
		op(g.of(g.in("sum of all whole numbers up to it|1 + 2 + ... up to it", "1부터 그 수까지의 합|1부터 다 더한 값")), "@ * (@ + 1) / 2", func(x int) float64 { return float64(x * (x + 1) / 2) }),
		op(g.of(g.in("how many primes up to it|primes up to it (count)", "그 수까지 소수의 개수|이하 소수 개수")), "count(range(@), isPrime(it))", func(x int) float64 {
			n := 0.0
			for i := 2; i <= x; i++ {
				if textualIsPrime(i) {
					n++
				}
			}
			return n
		}),
		table, multiples,
	}
}

func (o textualOp) with(form string) textualOp { o.form = form; return o }

// textualBy is "7로" in Korean, textualWith "7과".
func textualBy(g *gen, n int) string {
	if g.ko() {
		return josa(fmt.Sprint(n), "으로", "로")
	}
	return fmt.Sprint(n)
}

func textualWith(g *gen, n int) string {
	if g.ko() {
		return josa(fmt.Sprint(n), "과", "와")
	}
	return fmt.Sprint(n)
}

// rows wants a list or table of n rows.
func textualRows(c *check, n int) { c.See = append(c.See, task.Expect{Op: task.Rows, N: n}) }

// A textualColumn of a table: f gives the cell of row i (from 1), y is what was typed into a second field.
type textualColumn struct {
	say, head, expr, form string
	f                     func(i, y float64) float64
}

// textualTable is a table of as many rows as asked for.
func textualTable(g *gen) made {
	step := g.of(g.in(textualStepsEn, textualStepsKo))
	one, many, _ := strings.Cut(step, ":")
	if g.ko() {
		many = one + " 수"
	} else {
		many = textualRaw(g, "number of |how many |") + many
	}
	label := many
	second := g.maybe(0.5)
	what := g.of(g.in("price per "+one+"|amount each "+one+"|rate|fee|value of one", one+"당 금액|하나의 값|기본 금액|단가|한 번의 양"))
	v, y := g.in("n", "수"), g.in("a", "값")
	sk := []string{"app " + g.in(title(one)+" table", one+" 표")}
	in := []string{many}
	if !g.ko() {
		label = title(many)
	}
	sk = append(sk, "number "+v+" "+label)
	whatLabel := what
	if second {
		if !g.ko() {
			whatLabel = title(what)
		}
		in = append(in, what)
		sk = append(sk, "number "+y+" "+whatLabel)
	}
	cols := textualColumns(g, y, what, second)
	money := g.maybe(0.4)
	heads := []string{g.in(title(one), one)}
	says := []string{g.in(title(one)+" (1 2 3 ...)", one+" (1, 2, 3 …)")}
	parts := []string{heads[0] + " = it"}
	for i, c := range cols {
		switch {
		case money && c.form == "":
			cols[i].form = g.in(".2 $", ".0 원")
		case money:
			cols[i].form += g.in(" $", " 원")
		}
		c = cols[i]
		says = append(says, c.head+" ("+c.say+")")
		part := c.head + " = " + c.expr
		if c.form != "" {
			part += " " + c.form
		}
		parts = append(parts, part)
	}
	name := g.of(g.in("Plan|Table|Overview|Rows|Schedule|All steps|Step by step", "계획표|표|한눈에 보기|목록|일정표|차례대로"))
	sk = append(sk, fmt.Sprintf("table %s = range(%s): %s", name, v, strings.Join(parts, ", ")))
	var extra []string
	if money {
		extra = append(extra, g.of(g.in("all columns but the first in $|every column after the first is in dollars", "첫 칸 말고는 다 원 단위|첫 열 빼고 전부 원으로")))
	}
	var total func(n int, y float64) float64
	if g.maybe(0.4) {
		c := cols[g.IntN(len(cols))]
		l := g.of(g.in("Total|All together|Sum of it|Grand total", "총합|모두 더하면|전체 합계|다 합쳐서"))
		extra = append(extra, fmt.Sprintf(g.of(g.in(`below it "%s": the sum of the %s column|under the table "%s" (the %s column added up)`, `표 아래 "%s": %s 열의 합|아래에 "%s" (%s 칸 다 더한 값)`)), l, c.head))
		form := c.form
		if form != "" {
			form = " " + form
		}
		sk = append(sk, fmt.Sprintf("show %s = sum(range(%s), %s)%s", l, v, c.expr, form))
		total = func(n int, y float64) float64 {
			t := 0.0
			for i := 1; i <= n; i++ {
				t += c.f(float64(i), y)
			}
			return textualShown(t, c.form)
		}
	}
	out := fmt.Sprintf(g.of(g.in(`a table "%s" with that many rows; columns %s|a table called "%s", a row for each; columns: %s|the table "%s", so many rows as typed, with %s`,
		`그만큼의 줄이 있는 "%s" 표. 열은 %s|"%s"라는 표(그 수만큼 줄), 칸은 %s|줄이 그 수만큼인 표 "%s": %s`)), name, strings.Join(says, ", "))
	var checks []*check
	for i := range 2 {
		n, val := g.n(2, 9), float64(g.n(2, 90))
		c := newCheck(fmt.Sprint("table ", i+1)).fill(label, fmt.Sprint(n))
		if second {
			c.fill(whatLabel, num(val))
		}
		textualRows(c, n)
		for _, col := range cols {
			c.number(textualShown(col.f(float64(n), val), col.form))
		}
		if total != nil {
			c.number(total(n, val))
		}
		checks = append(checks, c)
	}
	return made{textualAskTable(g, in, out, extra), lines(sk...), checks}
}

// textualAskTable asks for a table.
func textualAskTable(g *gen, in []string, out string, extra []string) string {
	a := textualAnd(g, in)
	if g.ko() {
		a = strings.Join(in, ", ")
		a = fmt.Sprintf(g.of("%s 넣으면|입력: %s.|%s 적으면|칸은 %s.|제가 %s 입력할게요.|%s 입력 →"), a)
	} else {
		a = fmt.Sprintf(g.of("i type %s and get|inputs: %s; output:|from %s make|fields %s. then show|enter %s, below i want|%s ->|give me boxes for %s and under them"), a)
	}
	s := a + " " + out
	for _, e := range extra {
		s += textualRaw(g, ". |; ") + e
	}
	open := textualRaw(g, g.in("|||hi, |please: |for my notebook. |table maker: |i need a table. |hello! |homework helper: ", "|||안녕하세요. |표 만들어줘. |가계부용. |숙제용으로 |표가 필요해요. |간단한 거: "))
	end := textualRaw(g, g.in("||||. thanks|. thats it|. please|!", "||||. 부탁해요|. 고마워|. 끝|!"))
	return open + s + end
}

// textualColumns draws one to three columns; what a formula is in words or signs is drawn too.
func textualColumns(g *gen, y, what string, second bool) []textualColumn {
	n := g.n(1, 3)
	heads := g.some(g.in("Saved|Left|Cost|Sum so far|Points|Height|Paid|Stock|Distance|Minutes|Bonus|Balance|Pieces|Area|Load|Growth|Wage|Goal|Reading|Debt|Crumbs|Energy",
		"모은 돈|남은 양|비용|누적|점수|높이|낸 돈|재고|거리|분|보너스|잔액|개수|넓이|무게|성장|품삯|목표|읽은 쪽|빚|에너지|수확"), n)
	var list []textualColumn
	for i := range n {
		c := textualColumnOf(g, y, what, second && (i == 0 || g.maybe(0.4)))
		c.head = heads[i]
		list = append(list, c)
	}
	return list
}

func textualColumnOf(g *gen, y, what string, second bool) textualColumn {
	k, start, p := float64(g.n(2, 60)), float64(g.step(20, 900, 10)), float64(g.n(1, 25))
	if g.maybe(0.25) {
		k += 0.5
	}
	K, S, P := num(k), num(start), num(1+p/100)
	pick := func(list ...textualColumn) textualColumn { return list[g.IntN(len(list))] }
	w := func(en, ko string, args ...any) string { return fmt.Sprintf(g.of(g.in(en, ko)), args...) }
	if second {
		return pick(
			textualColumn{say: w("%[1]s times the row number|row x %[1]s", "%[1]s x 줄 번호|%[1]s에 줄 번호를 곱한 값", what), expr: y + " * it", f: func(i, y float64) float64 { return y * i }},
			textualColumn{say: w("%[2]s plus %[1]s times the row number|%[2]s + row x %[1]s", "%[2]s + %[1]s x 줄 번호|%[1]s에 줄 번호를 곱하고 %[2]s 더한 값", what, S), expr: S + " + " + y + " * it", f: func(i, y float64) float64 { return start + y*i }},
			textualColumn{say: w("%[2]s minus %[1]s times the row number|%[2]s - row x %[1]s", "%[2]s - %[1]s x 줄 번호|%[2]s에서 %[1]s 곱하기 줄 번호를 뺀 값", what, S), expr: S + " - " + y + " * it", f: func(i, y float64) float64 { return start - y*i }},
			textualColumn{say: w("%[1]s growing by %[2]s%% with every row, the first row already raised; 2 decimals|%[1]s x %[3]s to the power of the row, two decimals", "%[1]s에서 줄마다 %[2]s%%씩 늘어남, 첫 줄부터 오름, 소수 둘째 자리까지|%[1]s x %[3]s의 줄 번호 제곱, 소수 2자리", what, num(p), P), expr: y + " * " + P + " ** it", form: ".2", f: func(i, y float64) float64 { return y * math.Pow(1+p/100, i) }},
			textualColumn{say: w("%[1]s divided by the row number|%[1]s / row", "%[1]s 나누기 줄 번호|%[1]s / 줄 번호", what), expr: y + " / it", f: func(i, y float64) float64 { return y / i }},
			textualColumn{say: w("%[1]s plus the row number times %[2]s|%[1]s + %[2]s x row", "%[1]s + %[2]s x 줄 번호|%[1]s에 줄 번호의 %[2]s배를 더함", what, K), expr: y + " + " + K + " * it", f: func(i, y float64) float64 { return y + k*i }},
		)
	}
	return pick(
		textualColumn{say: w("row number times %[1]s|row x %[1]s|%[1]s more each row, starting at %[1]s", "줄 번호 x %[1]s|줄마다 %[1]s씩 늘어남, %[1]s부터|줄 번호에 %[1]s 곱함", K), expr: "it * " + K, f: func(i, _ float64) float64 { return k * i }},
		textualColumn{say: w("%[2]s plus %[1]s times the row number|%[2]s + %[1]s x row", "%[2]s + %[1]s x 줄 번호|줄 번호에 %[1]s 곱하고 %[2]s 더한 값", K, S), expr: S + " + " + K + " * it", f: func(i, _ float64) float64 { return start + k*i }},
		textualColumn{say: w("%[2]s minus %[1]s times the row number|%[2]s - %[1]s x row", "%[2]s - %[1]s x 줄 번호|%[2]s에서 줄 번호 곱하기 %[1]s 뺀 값", K, S), expr: S + " - " + K + " * it", f: func(i, _ float64) float64 { return start - k*i }},
		textualColumn{say: w("row number squared times %[1]s|row x row x %[1]s", "줄 번호의 제곱 x %[1]s|줄 번호를 두 번 곱하고 %[1]s배", K), expr: "it ** 2 * " + K, f: func(i, _ float64) float64 { return k * i * i }},
		textualColumn{say: w("%[1]s growing by %[2]s%% with every row, the first row already raised; 2 decimals|%[1]s x %[3]s to the power of the row, two decimals", "%[1]s에서 줄마다 %[2]s%%씩 늘어남, 첫 줄부터 오름, 소수 둘째 자리까지|%[1]s x %[3]s의 줄 번호 제곱, 소수 2자리", S, num(p), P), expr: S + " * " + P + " ** it", form: ".2", f: func(i, _ float64) float64 { return start * math.Pow(1+p/100, i) }},
		textualColumn{say: w("%[1]s divided by the row number|%[1]s / row", "%[1]s 나누기 줄 번호|%[1]s / 줄 번호", S), expr: S + " / it", f: func(i, _ float64) float64 { return start / i }},
	)
}
