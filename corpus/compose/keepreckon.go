package compose

import (
	"fmt"
	"slices"
	"strings"
)

// A keepRule is how a row's result follows from two columns: ways to say it, its expression, and marks for some rows.
type keepRule struct {
	en, ko string
	expr   string
	fn     func(x, y float64) float64
	mark   string // a condition on the result, with # for a number
	whenEn string
	whenKo string
	wordEn string
	wordKo string
}

var keepRules = map[string]keepRule{
	"mul": {"{r} per row|{r} in each row|each row works out the {r}|{r} = {x} x {y}|{x} times {y} is the {r}|row {r} ({x} x {y})|the {r} of every row|and the {r} for each|{r} comes out by itself",
		"줄마다 {r}|{r}(은) 자동으로|{x} 곱하기 {y} 하면 {r}|{r} = {x} x {y}|줄마다 {r} 자동 계산|{r}도 줄마다|각 줄에 {r}({x}×{y})|{r}(은) 알아서 계산",
		"{x} * {y}", func(x, y float64) float64 { return x * y }, "> #", "{r} is over #|it's over #|{r} is more than #", "{r} # 넘으면|# 넘는 {r}이면|{r}(이) #보다 크면", "big one|check|too much|hm|wow", "큰 건|확인|비쌈|많음|주의"},
	"sub": {"{r} per row|{r} = {y} - {x}|{y} minus {x} is the {r}|each row's {r}|the {r} on each|{r} for every {m}|{r} in the row|work out the {r}",
		"줄마다 {r}|{r} = {y} - {x}|{y}에서 {x} 뺀 게 {r}|{r} 자동 계산|{m}마다 {r}|{r}도 줄마다|{r}(은) {y} 빼기 {x}",
		"{y} - {x}", func(x, y float64) float64 { return y - x }, "< 0", "{r} is below 0|{r} is negative|{r} is less than zero|it is minus", "{r}(이) 마이너스면|{r} 0보다 작으면|{r}(이) 음수면|마이너스인 줄은", "loss|minus|bad|oops|down", "손해|마이너스|적자|아쉬움|줄어듦"},
	"div": {"{r} in each row|{r} worked out|{r} = {x} / {y}|{x} divided by {y} = {r}|work out the {r}|with the {r}|{r} for every {m}|{r} comes out by itself",
		"줄마다 {r}|{r} = {x} / {y}|{x} 나누기 {y}(이) {r}|{r} 자동 계산|{r}도 계산|{m}마다 {r}|{r}(은) 알아서",
		"{x} / {y}", func(x, y float64) float64 { return x / y }, "> #", "{r} is over #|{r} is more than #", "{r} # 넘으면|{r}(이) #보다 크면", "high|a lot|check|hm|over", "높음|많음|확인|초과|주의"},
	"since": {"{r} in each row|how many days since {x} ({r})|{r} (counted from {x})|{r} per row|show {r} for each {m}|and how long since ({r})",
		"줄마다 {r}|{x}에서 며칠 지났는지 {r}|{r} 자동 계산|{x}부터 오늘까지 {r}|{r}도 보이게|{m}마다 {r}",
		"days({x}, today())", func(x, _ float64) float64 { return logToday - x }, "> #", "{r} is more than #|more than # days have passed|it's over # days", "# 일 넘으면|{r}(이) # 넘으면|#일 넘게 지났으면", "late|again!|too long|time|old", "늦음|다시|오래됨|때 됨|밀림"},
	"next": {"{r} in each row|{r} = {x} + {y}|{x} plus {y} = {r}|work out {r}|{r} by itself ({x} + {y})|{r} date in the row|show {r} for every {m}",
		"줄마다 {r}|{r} = {x} + {y}|{x}에 {y} 더한 날이 {r}|{r} 자동 계산|{r} 나오게|{x}에서 {y} 뒤가 {r}",
		"{x} + {y}", func(x, y float64) float64 { return x + y }, "< today()", "{r} is past|{r} is before today|{r} has gone by", "{r}(이) 지났으면|{r}(이) 오늘보다 앞이면|{r} 지나면", "late|overdue|now|due|hurry", "늦음|지남|지금|밀림|서두르기"},
	"left": {"{r} in each row|{r} = {x} - {y}|{x} minus {y} is {r}|{r} per row|with {r} in the row|{r} for every {m}|and {r}",
		"줄마다 {r}|{r} = {x} - {y}|{x}에서 {y} 빼서 {r}|{r} 자동 계산|{r}도 줄마다|{m}마다 {r}",
		"{x} - {y}", func(x, y float64) float64 { return x - y }, "<= 0", "{r} is 0 or less|{r} is down to 0|nothing is {r}", "{r}(이) 0 이하면|{r} 0이거나 마이너스면|{r}(이) 하나도 없으면", "empty|all gone|out|nothing|zero", "없음|비었음|끝|품절|바닥"},
	"pct": {"{r} in each row in %|{r} = {x} / {y} in percent|{x} of {y} in percent is the {r}|{r} in % per row|{r} (% of {y})|the {r} in percent for each",
		"줄마다 {r}(%)|{r} = {x} / {y} (%)|{r} 몇 %인지 줄마다|{y} 중 {x} 몇 %인지 {r}|{r}(%) 자동 계산",
		"{x} / {y} * 100", func(x, y float64) float64 { return x / y * 100 }, "< #", "{r} is under # %|it's below # %|{r} is less than # %", "{r} #% 밑이면|{r}(이) #%보다 낮으면|#% 안 되면", "low|weak|check|try again|meh", "낮음|부족|확인|아쉬움|다시"},
	"span": {"{r} per row|{r} worked out|{r} from {x} to {y}|{r} in each row (past midnight too)|{r} for each|with the {r}",
		"줄마다 {r}|{r} 자동 계산|{x}부터 {y}까지 {r}|{r}도 줄마다(자정 넘어도)|{r}(은) 몇 시간인지|{r} 계산",
		"mod({y} - {x}, 1440) / 60", func(x, y float64) float64 { return float64((int(y)-int(x)+1440)%1440) / 60 }, "> #", "{r} is over #|more than # hours", "{r} # 넘으면|#시간 넘으면", "long|too long|overtime|hm", "김|너무 김|초과|주의"},
	"until": {"{r} in each row|how many {r}|{r} until {x}|{r} per row|show {r} for each {m}",
		"줄마다 {r}|{x}까지 {r}|{r} 자동 계산|{m}마다 {r}|{r}(이) 며칠인지",
		"days(today(), {x})", func(x, _ float64) float64 { return x - logToday }, "< #", "{r} is under #|fewer than # days are left|it's less than # days", "#일보다 적으면|{r}(이) # 밑이면|#일 안 남았으면", "soon|hurry|now|look|careful", "곧|서두르기|임박|확인|주의"},
}

// keepReckon draws a list whose rows work something out.
func keepReckon(g *gen) *keepApp {
	fam, s, _ := strings.Cut(g.keepSituation(keepReckonsEn, keepReckonsKo), ";")
	part := strings.Split(s, ";")
	i := slices.IndexFunc(part, func(s string) bool { return strings.HasPrefix(s, "=") })
	res := part[i][1:]
	a, cols := keepNew(g, strings.Join(slices.Delete(part, i, i+1), ";"))
	r := a.col(res)
	need, others := cols[1:2], cols[2:]
	if fam != "since" && fam != "until" {
		need, others = cols[1:3], cols[3:]
	}
	a.takeRow(cols[0], need, others)
	rule := keepRules[fam]
	x, y := need[0], need[len(need)-1]
	put := strings.NewReplacer("{x}", x.name, "{y}", y.name).Replace
	r.expr, r.fn = put(rule.expr), func(row *keepRow) float64 { return rule.fn(row.v[x], row.v[y]) }
	a.cols = append(a.cols, r)
	a.labels[r.label] = true
	words := func(s string) string {
		s = strings.ReplaceAll(s, "{y}(이)", josa(y.word, "이", "가"))
		for p, pair := range map[string][2]string{"(은)": {"은", "는"}, "(이)": {"이", "가"}} {
			s = strings.ReplaceAll(s, "{r}"+p, josa(r.word, pair[0], pair[1]))
		}
		return a.fillIn(strings.NewReplacer("{x}", x.word, "{y}", y.word, "{r}", r.word).Replace(s), nil, nil)
	}
	a.rule = words(a.of(a.in(rule.en, rule.ko)))
	a.sums = []*keepCol{r}
	if r.typ == 'D' {
		a.sums = nil
	}
	a.plain = fam == "mul" || fam == "span"
	if a.maybe(0.1) {
		a.button()
	}
	marked := a.marks(fam, rule, r, words)
	n := []int{1, 1, 2, 2, 3}[a.IntN(5)]
	if marked {
		n--
	}
	a.reckonSums(fam, r, n)
	a.reckonOrder(fam, r)
	return a
}

// takeRow adds the columns that are needed and some of the others.
func (a *keepApp) takeRow(main *keepCol, need, others []*keepCol) {
	a.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	others = others[:min(len(others), []int{0, 0, 1, 1, 2}[a.IntN(5)])]
	var before, after []*keepCol
	for _, c := range others {
		if keepPlace(c) == 0 {
			before = append(before, c)
		} else {
			after = append(after, c)
		}
	}
	if len(before) > 0 && before[0].typ == 'd' {
		a.take(before[0])
		before = before[1:]
	}
	a.take(main)
	a.take(before...)
	a.take(need...)
	a.take(after...)
}

// marks puts a word, or a colour, on rows by a rule, and perhaps counts them.
func (a *keepApp) marks(fam string, rule keepRule, r *keepCol, words func(string) string) bool {
	if !a.maybe(0.5) {
		return false
	}
	n, ok := a.threshold(fam, rule, r)
	if !ok {
		return false
	}
	at := strings.ReplaceAll(rule.mark, "#", n)
	cond := r.name + " " + at
	is := func(row *keepRow) bool { return keepHolds(row.v[r], at) }
	when := strings.ReplaceAll(words(a.of(a.in(rule.whenEn, rule.whenKo))), "#", n)
	word := a.of(a.in(rule.wordEn, rule.wordKo))
	if a.maybe(0.35) {
		way := a.of("red|red|gray")
		a.opts = append(a.opts, way+" "+cond)
		ko := map[string]string{"red": "빨간색|빨갛게|빨간 줄로", "gray": "회색|흐리게|회색 줄로"}[way]
		a.asks = append(a.asks, a.in(a.of(way+" when @|row "+way+" if @|rows "+way+" when @|"+way+" if @"), "@ "+a.of(ko)))
	} else {
		mark := a.in("Mark", "표시")
		a.cols = append(a.cols, &keepCol{word: mark, name: strings.ToLower(mark), label: mark, typ: 'x', expr: fmt.Sprintf("%s ? %q : \"\"", cond, word), fn: func(*keepRow) float64 { return 0 }})
		q := a.raw(a.in(`"|'`, `"|'`))
		a.asks = append(a.asks, a.in(a.of(`mark `+q+word+q+` when @|a mark `+q+word+q+` in the row if @|mark rows with `+q+word+q+` when @|a `+q+word+q+` mark when @`), a.of(`@ `+q+word+q+` 표시|@ 줄에 `+q+word+q+` 표시|@ `+q+word+q+keepSaid(word)+` 표시`)))
		k := newCheck(a.in("mark", "표시"))
		a.late = append(a.late, func() {
			for range 60 {
				rows := a.rows(2)
				if is(rows[0]) != is(rows[1]) {
					a.enter(k, rows)
					a.checks = append(a.checks, k.text(word))
					return
				}
			}
		})
	}
	last := len(a.asks) - 1
	a.asks[last] = strings.ReplaceAll(a.asks[last], "@", when)
	if a.maybe(0.4) {
		a.marked(word, cond, is)
	}
	return true
}

// keepSaid is the particle that quotes a word.
func keepSaid(word string) string { return strings.TrimPrefix(josa(word, "이라고", "라고"), word) }

// threshold is the number of a rule, where it has one; there is none where the rule would never hold.
func (a *keepApp) threshold(fam string, rule keepRule, r *keepCol) (string, bool) {
	n := ""
	if strings.Contains(rule.mark, "#") {
		lo, hi := a.rangeOf(r)
		at := lo + (hi-lo)*(0.3+0.4*a.Float64())
		n = keepRule2(at)
		switch fam {
		case "since", "until":
			n = fmt.Sprint(max(3, int(at)))
		case "span":
			n = fmt.Sprint(a.n(4, 10))
		}
	}
	if lo, _ := a.rangeOf(r); fam == "sub" && lo >= 0 {
		return "", false
	}
	return n, true
}

// marked counts the rows with a mark, or of a colour.
func (a *keepApp) marked(word, cond string, is func(r *keepRow) bool) {
	en, ko := `how many "@"=>@|number of "@" rows=>@|how many are "@"=>@|count of "@"=>@`, "'@' 몇 개인지=>@|'@' 건수=>@ 건수|'@' 줄 수=>@ 줄"
	if i := slices.IndexFunc(a.opts, func(o string) bool { return strings.HasSuffix(o, " "+cond) }); i >= 0 {
		word, _, _ = strings.Cut(a.opts[i], " ")
		en, ko = "how many are @=>@|number of @ rows=>@ rows|how many @ ones=>@|count the @ ones=>@", "@ 줄 수=>@ 줄|@ 줄 몇 개인지=>@ 줄|@ 것 몇 건=>@ 것"
		word = a.in(word, map[string]string{"red": "빨간", "gray": "회색"}[word])
	}
	if ask, label, ok := a.phrase(strings.ReplaceAll(en, "@", word), strings.ReplaceAll(ko, "@", word), nil, nil); ok {
		a.result(ask, fmt.Sprintf("show %s = count(%s, %s)", label, a.list, cond), func(k *check, rows []*keepRow) { k.number(keepCount(rows, is)) })
	}
}

// rangeOf is where the results of a column lie.
func (a *keepApp) rangeOf(r *keepCol) (lo, hi float64) {
	lo, hi = 1e18, -1e18
	for _, row := range a.rows(8) {
		lo, hi = min(lo, row.v[r]), max(hi, row.v[r])
	}
	return lo, hi
}

// keepRule2 is a number as a rule has it: with two digits.
func keepRule2(x float64) string {
	if x < 0.01 {
		return "0"
	}
	p := 1.0
	for ; x >= 100; x /= 10 {
		p *= 10
	}
	for ; x < 10 && p > 0.001; x *= 10 {
		p /= 10
	}
	return num(float64(int(x)) * p)
}

// keepHolds is whether a number meets a condition such as "> 12".
func keepHolds(x float64, cond string) bool {
	op, s, _ := strings.Cut(cond, " ")
	y := float64(logToday)
	if s != "today()" {
		fmt.Sscan(s, &y)
	}
	switch op {
	case "<":
		return x < y
	case "<=":
		return x <= y
	}
	return x > y
}

// reckonSums adds results about what the rows work out.
func (a *keepApp) reckonSums(fam string, r *keepCol, n int) {
	var ways []func()
	add := func(f func()) { ways = append(ways, f) }
	add(a.count)
	if r.typ == 'D' {
		add(func() { a.first(r) })
		add(func() { a.first(r) })
	} else {
		add(func() { a.top(r) })
		add(func() { a.top(r) })
		add(func() { a.average(r) })
	}
	if r.typ == '$' || r.typ == 'n' {
		add(func() { a.total(r) })
		add(func() { a.total(r) })
		add(func() { a.total(r) })
	}
	for _, by := range a.with("pwc") {
		if by == a.main {
			continue
		}
		if r.typ != 'D' {
			add(func() { a.grouped(by, r) })
		}
		if by.typ != 'c' {
			add(func() { a.different(by) })
		}
	}
	for _, d := range a.with("d") {
		if r.typ == '$' || r.typ == 'n' {
			add(func() { a.thisMonth(d, r) })
		}
	}
	a.Shuffle(len(ways), func(i, j int) { ways[i], ways[j] = ways[j], ways[i] })
	n += len(a.results)
	for _, f := range ways {
		if len(a.results) < n {
			f()
		}
	}
}

// first asks for the row whose date comes first.
func (a *keepApp) first(r *keepCol) {
	if !a.once("first") {
		return
	}
	ask, label, ok := a.phrase("which {m} comes first=>Comes first|the {m} with the earliest {c}=>Earliest|next {m} up=>Next up|what's up first=>Up first|the {m} whose {c} is soonest=>Soonest", "제일 먼저 할 {m}=>제일 먼저|{c} 제일 빠른 {m}=>제일 빠른 것|가장 급한 {m}=>가장 급한 것|다음 차례 {m}=>다음 차례", r, nil)
	if !ok {
		return
	}
	a.result(ask, fmt.Sprintf("show %s = least(%s, %s).%s", label, a.list, r.name, a.main.name), func(k *check, rows []*keepRow) {
		best := rows[0]
		for _, x := range rows {
			if x.v[r] < best.v[r] {
				best = x
			}
		}
		k.text(best.t[a.main])
	})
}

func (a *keepApp) reckonOrder(fam string, r *keepCol) {
	if !a.maybe(0.4) {
		return
	}
	switch fam {
	case "next":
		a.view("sort "+r.name, keepSoonEn, keepSoonKo, r)
	case "until":
		a.view("sort "+r.name, "fewest {c} first|soonest first|most urgent first|sorted by {c}", "{c} 적은 순|급한 것부터|{c} 적은 것 먼저", r)
	case "since":
		a.view("sort -"+r.name, "longest ago first|most {c} first|the oldest on top of the list", "오래된 것부터|{c} 많은 순|오래된 순", r)
	case "div":
		a.view("sort "+r.name, "lowest {c} first|sorted by {c}, lowest first|smallest {c} first", "{c} 낮은 순|{c} 작은 것부터|{c} 적은 순", r)
	case "pct":
		a.view("sort -"+r.name, keepHighEn, keepHighKo, r)
	default:
		a.view("sort -"+r.name, keepBigEn, keepBigKo, r)
	}
}
