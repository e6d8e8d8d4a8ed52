package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
)

// drawAbove draws the fields above the list. Each has something to do with the columns, and a result that uses it.
func (a *rowsApp) drawAbove() {
	roles := []string{}
	add := func(ok bool, list ...string) {
		if ok {
			roles = append(roles, list...)
		}
	}
	money := a.numOf(true) != nil
	count := a.numOf(false) != nil
	add(money, "budget", "budget", "heads", "opening", "pct", "limit")
	add(count, "goal", "goal", "rate", "rate", "limit", "pct")
	add(true, "rush")
	add(a.plainChoice() != nil, "pick")
	add(a.kindCol("date") != nil, "since")
	add(len(roles) == 0, "goal")
	n := a.between(a.p.above)
	seen := map[string]bool{"hide": true}
	var said []string
	for tries := 0; n > 0 && tries < 12; tries++ {
		role := roles[a.IntN(len(roles))]
		if seen[role] {
			continue
		}
		seen[role] = true
		f := a.aboveField(role, money)
		if f == nil {
			continue
		}
		a.above = append(a.above, f)
		said = append(said, a.askAbove(f))
		n--
	}
	if len(said) == 0 {
		return
	}
	if len(said) > 1 && a.maybe(0.6) {
		said = []string{strings.Join(said, a.in(rowsRaw(a.gen, ", | and |; "), ", "))}
	}
	for _, s := range said {
		a.clauses = append(a.clauses, rowsClause{a.fill(a.in("above the list {0}|at the top {0}|on top: {0}|over the list i set {0}|fields above: {0}|to set above the rows: {0}|above it {0}|before the list: {0}",
			"목록 위에 {0}|맨 위에 {0} {넣}|위쪽: {0}|목록 위 칸: {0}|위에서 정하는 것: {0}|맨 위 {0}|목록 위에서 {0} {적}"), s), a.maybe(0.7)})
	}
}

// numOf takes a typed or computed column of numbers that is or isn't money.
func (a *rowsApp) numOf(money bool) *rowsCol {
	if a.maybe(0.6) {
		if f := a.pickCol(func(f *rowsCol) bool { return f.kind == "show" && !f.text && f.money == money }); f != nil {
			return f
		}
	}
	return a.pickCol(func(f *rowsCol) bool { return f.numeric() && f.money == money })
}

func (a *rowsApp) aboveField(role string, money bool) *rowsCol {
	words := map[string]string{
		"budget":  a.in("budget|allowance|kitty|pot|cash box|grant|purse|spending money|cash in hand", "예산|용돈|공금|지갑|지원금|주머니돈|경비한도"),
		"goal":    a.in("goal|target|aim|mark to reach|plan for the month|dream number", "목표|목표치|바라는수|이달계획|기준량"),
		"rate":    a.s.rates,
		"pct":     a.in("tax rate|commission|discount rate|surcharge|service charge|member discount|interest", "세율|수수료율|할인율|가산율|봉사료율|회원할인율"),
		"heads":   a.in("people|friends|families|housemates|helpers|classes|partners|shareholders", "사람수|친구수|가족수|참여자|모둠수|동업자"),
		"opening": a.in("opening balance|money from last year|float|carried over|starting cash", "이월금|기초잔액|작년잔액|시작금액|거스름돈"),
		"rush":    a.in("rush job|holiday week|members only|VIP day|cold season|bulk order|charity day", "긴급건|연휴주간|회원전용|특별일|비수기할인|단체주문|자선행사"),
		"limit":   a.in("limit|upper bound|threshold|alarm level|line", "한도|상한|기준|경계값|기준선"),
		"pick":    a.in("show me|which|look at|my pick", "볼것|고르기|살펴볼것|어느것"),
		"since":   a.in("since|counted from|first day|season start", "기준일|세는날|첫날|시즌시작"),
	}
	w := a.free(words[role])
	if w == "" {
		return nil
	}
	if role == "pct" && !a.ko() && a.maybe(0.4) {
		w += " (%)"
	}
	f := a.newCol("number", w)
	f.role = role
	a.aboveMore(f, money)
	return f
}

// aboveMore gives a field what it holds, and what must use it.
func (a *rowsApp) aboveMore(f *rowsCol, money bool) {
	def := 0.0
	switch f.role {
	case "budget":
		f.money, def = true, rowsRound(a.amount(100, 900))
	case "opening":
		f.money, def = true, a.amount(10, 200)
	case "rate":
		f.money, def = true, a.amount(1, 20)
		if strings.HasPrefix(f.word, "points") || strings.HasPrefix(f.word, "calories") || strings.HasSuffix(f.word, "점수") || strings.HasSuffix(f.word, "열량") {
			f.money, def = false, float64(a.n(2, 20))
		}
	case "goal":
		def = float64(a.n(20, 120))
	case "pct":
		def = float64(a.n(2, 30))
	case "heads":
		def = float64(a.n(2, 9))
	case "limit":
		f.money = money && a.maybe(0.7)
		if a.numOf(f.money) == nil {
			f.money = money
		}
		def = float64(a.n(4, 15))
		if f.money {
			def = a.amount(10, 60)
		}
	case "rush":
		f.kind = "check"
	case "pick":
		c := a.plainChoice()
		f.kind, f.options, f.expr = "choice", c.options, c.name
	case "since":
		f.kind = "date"
		f.def = rowsDate(float64(a.n(50, 62)))
	}
	if f.role == "rate" && a.maybe(0.3) {
		a.tariffs(f)
	}
	if f.kind == "number" && a.maybe(0.7) {
		f.def = num(def)
	}
	f.saved = a.maybe(0.45)
	f.hi = int(def)
	line := a.line(f)
	if f.saved {
		line = "saved " + line
	}
	a.top = append(a.top, line)
	a.must = append(a.must, func() { a.useAbove(f) })
}

// tariffs makes a rate a choice of several.
func (a *rowsApp) tariffs(f *rowsCol) {
	f.kind = a.of("choice|radio")
	f.options = strings.Split(a.of(a.in("Day/Night|Weekday/Weekend|Early/Normal/Late|Student/Adult/Senior|Basic/Plus|Cash/Card|Local/Visitor|Off-peak/Peak", "주간/야간|평일/주말|조기/보통/마감|학생/성인/경로|기본/고급|현금/카드|주민/방문객|비수기/성수기")), "/")
	for i := range f.options {
		k := float64(a.n(2, 9) + 4*i)
		if f.money {
			k = a.amount(2+7*i, 8+7*i)
		}
		f.prices = append(f.prices, k)
	}
}

func (a *rowsApp) askAbove(f *rowsCol) string {
	w := f.word
	if a.maybe(0.12) {
		w = a.quote(f.label)
	}
	var more []string
	switch {
	case f.kind == "radio":
		more = append(more, a.in("radio buttons ", "라디오 버튼 ")+a.optionList(f))
	case f.kind == "choice":
		more = append(more, a.in("choice of ", "선택: ")+strings.ReplaceAll(a.optionList(f), ", ", "/"))
	case f.kind == "check":
		more = append(more, a.of(a.in("a checkbox|to tick|yes or no", "체크박스|체크|예/아니오")))
	case f.kind == "date":
		more = append(more, a.fill(a.in("a date, {0} at first|date, starts as {0}|date {0}", "날짜, 처음엔 {0}|날짜 {0}|날짜, 기본 {0}"), f.def))
	case f.def != "":
		v := f.def
		if f.money {
			x := 0.0
			fmt.Sscan(f.def, &x)
			v = a.constant(x, true).said
		}
		more = append(more, a.fill(a.in("{0} at first|starts at {0}|{0} to begin with|default {0}|{0}", "처음 {0}|기본 {0}|{0}에서 시작|{0}"), v))
	case a.maybe(0.15):
		more = append(more, a.in("a number", "숫자"))
	}
	if f.role == "pct" && !strings.Contains(w, "%") {
		more = append(more, a.in("in percent", "%"))
	}
	if f.saved {
		more = append(more, a.of(a.in("saved too|remembered|kept for next time|stays when I come back", "저장됨|이것도 저장|다음에도 그대로|기억하게")))
	}
	if len(more) == 0 {
		return w
	}
	return w + a.in(" (", "(") + strings.Join(more, ", ") + ")"
}

// the is a field as a formula names it.
func (a *rowsApp) the(f *rowsCol) rowsX {
	x := rowsAtom(f)
	if !a.ko() && a.maybe(0.7) && f.kind == "number" {
		x.said = "the " + x.said
	}
	f.used = true
	return x
}

// useAbove draws the results that a field above is for.
func (a *rowsApp) useAbove(f *rowsCol) {
	switch f.role {
	case "budget":
		a.useBudget(f)
	case "goal":
		a.useGoal(f)
	case "rate":
		if a.mentions(f.name) && a.maybe(0.8) {
			return
		}
		t := a.sumOf(false)
		a.result(a.moneyPool(f.money), a.apply(t, "times", a.the(f), a.maybe(0.4)), f.money, "", true)
	case "pct":
		if a.mentions(f.name) && a.maybe(0.8) {
			return
		}
		t := a.totalOf(a.numOf(true) != nil)
		op := "part"
		if a.maybe(0.5) {
			op = a.of("off|on")
		}
		y := rowsAtom(f)
		f.used = true
		a.result(a.in(rowsFeeEn, rowsFeeKo), a.percent(t, op, y, 0), t.money, "", true)
	case "heads":
		t := a.totalOf(true)
		x := a.apply(t, "over", a.the(f), a.maybe(0.4))
		a.result(a.in(rowsShareEn, rowsShareKo), x, true, "", true)
	case "opening":
		t := a.totalOf(true)
		if a.maybe(0.5) {
			a.result(a.in("balance|cash now|in the box|purse now", "잔액|현재 금액|지금 있는 돈"), a.apply(a.the(f), "plus", t, a.maybe(0.5)), true, "", true)
		} else {
			a.result(a.in("balance|cash now|in the box|purse now", "잔액|현재 금액|지금 있는 돈"), a.apply(a.the(f), "minus", t, a.maybe(0.5)), true, "", true)
		}
	case "rush":
		a.useRush(f)
	case "limit":
		a.useLimit(f)
	case "pick":
		a.usePick(f)
	case "since":
		a.useSince(f)
	}
}

// mentions is whether anything in the sketch uses a name.
func (a *rowsApp) mentions(name string) bool {
	is := func(s string) bool {
		return slices.Contains(strings.FieldsFunc(s, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }), name)
	}
	return slices.ContainsFunc(a.cols, func(f *rowsCol) bool { return is(f.expr) }) || slices.ContainsFunc(a.opts, is) || slices.ContainsFunc(a.below, is)
}

func (a *rowsApp) moneyPool(money bool) string {
	if money {
		return a.in(rowsMoneyOutEn, rowsMoneyOutKo)
	}
	return a.in(rowsCountOutEn, rowsCountOutKo)
}

func (a *rowsApp) useBudget(f *rowsCol) {
	t := a.totalOf(true)
	f.watch = t.val
	left := func() {
		a.result(a.in(rowsLeftEn, rowsLeftKo), a.apply(a.the(f), "minus", t, a.maybe(0.4)), true, "", true)
	}
	some := []func(){left, left, func() { a.percentOf(t, f) }, func() { a.barOf(t, f) }, func() { a.crossed(t, f) }}
	a.runSome(some, a.n(1, 2))
}

func (a *rowsApp) useGoal(f *rowsCol) {
	t := a.sumOf(false)
	f.watch = t.val
	left := func() {
		if a.maybe(0.5) {
			x := a.apply(a.the(f), "minus", t, true)
			x.sk, x.tie = "max(0, "+x.sk+")", 3
			v := x.val
			x.val = func(s *rowsState, r *rowsRow) float64 { return max(0, v(s, r)) }
			x.said += a.of(a.in("; 0 once it's reached|; never below 0|; not under 0", "(넘으면 0)|(0 밑으로는 안 됨)|(최소 0)"))
			a.result(a.in("to go|missing|still needed|short by", "남은 양|모자람|더 필요한 수|부족"), x, false, "", false)
			return
		}
		a.result(a.in("to go|missing|still needed|short by", "남은 양|모자람|더 필요한 수|부족"), a.apply(a.the(f), "minus", t, a.maybe(0.4)), false, "", true)
	}
	a.runSome([]func(){left, func() { a.percentOf(t, f) }, func() { a.barOf(t, f) }, func() { a.crossed(t, f) }}, a.n(1, 2))
}

func (a *rowsApp) runSome(list []func(), n int) {
	a.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	for _, f := range list[:n] {
		f()
	}
}

// percentOf is how many percent of a field above the total is.
func (a *rowsApp) percentOf(t rowsX, f *rowsCol) {
	y := a.the(f)
	x := rowsX{sk: t.in(2) + " / " + y.in(3) + " * 100", tie: 2, saidTie: -1, val: func(s *rowsState, r *rowsRow) float64 { return t.val(s, r) / y.val(s, r) * 100 }}
	x.said = a.fill(a.in("{0} in percent of {1}|how many percent of {1} {0} is|{0} / {1} in %|what percent {0} is of {1}", "{0}{이} {1}의 몇 %인지|{1} 대비 {0} 비율(%)|{0} / {1} 퍼센트|{1} 중 {0}의 %"), t.said, y.said)
	a.result(a.in(rowsPctEn, rowsPctKo), x, false, a.wholePercent(), false)
}

// wholePercent is a format for percent, which the request states.
func (a *rowsApp) wholePercent() string {
	return fmt.Sprintf(" .%d %%", a.IntN(2))
}

func (a *rowsApp) barOf(t rowsX, f *rowsCol) {
	w := a.free(a.in("progress|how far|so far|level|fill level|gauge", "진행|얼마나 왔나|진행 막대|채움|현황"))
	if w == "" {
		return
	}
	y := a.the(f)
	a.below = append(a.below, "bar "+a.label(w)+" = "+t.sk+", "+y.sk)
	a.ask(a.in("a bar {0}: {1} of {2}|progress bar {0} showing {1} against {2}|a bar {0} that fills up to {2}, now {1}|{0} as a bar, {1} out of {2}", "{0} 막대: {2} 중 {1}|진행 막대 {0}({1} / {2})|{2}까지 차는 막대 {0}, 지금 값은 {1}|막대로 {0}: {1} 대 {2}"), a.said(w), t.said, y.said)
	a.sees = append(a.sees, func(c *check, s *rowsState) { rowsSeeBar(c, t.val(s, nil), y.val(s, nil)) })
}

// rowsSeeBar wants a bar to say how much of how much it shows.
func rowsSeeBar(c *check, x, most float64) {
	if x == math.Trunc(x) && most == math.Trunc(most) && x >= 0 && max(x, most) < 10000 {
		c.text(num(x) + " / " + num(most))
	}
}

// crossed says something once the total is over or at a field above.
func (a *rowsApp) crossed(t rowsX, f *rowsCol) {
	text := a.free(a.in(rowsTextsEn, rowsTextsKo))
	if text == "" {
		return
	}
	y := a.the(f)
	op, en, ko := ">=", "{1} reaches {2}|{1} is at least {2}|{1} is {2} or more", "{1}{이} {2} 이상이면|{1}{이} {2}에 닿으면"
	if f.role == "budget" || a.maybe(0.25) {
		op, en, ko = ">", "{1} is over {2}|{1} is more than {2}|{1} goes beyond {2}", "{1}{이} {2}{을} 넘으면|{1}{이} {2}보다 크면"
	}
	a.below = append(a.below, "if "+t.in(1)+" "+op+" "+y.sk+": say "+text)
	when := a.fill(a.in(en, ko), "", t.said, y.said)
	a.ask(a.in("when {1} say {0}|if {1}: {0}|show {0} as soon as {1}|{0} appears when {1}|once {1} it says {0}", "{1} {0} {뜨}|{1} {0}|{1} {0} 문구 {보}|{1} {0}{라고} {쓰}"), a.quote(text), when)
	a.sayIf(text, func(s *rowsState) bool {
		u, v := t.val(s, nil), y.val(s, nil)
		return u > v+1e-9 || op == ">=" && u >= v-1e-9
	})
}

func (a *rowsApp) sayIf(text string, holds func(s *rowsState) bool) {
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		if holds(s) {
			c.text(text)
		} else {
			c.gone(text)
		}
	})
}

// useRush changes the total where a box above is ticked.
func (a *rowsApp) useRush(f *rowsCol) {
	t := a.totalOf(a.numOf(true) != nil)
	n := f.name
	f.used = true
	c := rowsCond{sk: n, is: a.fill("{0} is ticked|{0} is checked|{0} is on", f.word), koIf: a.fill("{0}{을} 체크했으면|{0}{이} 체크되어 있으면|{0} 체크면", f.word),
		holds: func(s *rowsState, _ *rowsRow) bool { return s.env[n] > 0 }}
	op := a.of("plusif|plusif|offif|doubleif")
	k := a.fixed(t.money)
	if op == "offif" {
		k = a.constant(float64(a.step(5, 50, 5)), false)
	}
	a.result(a.in("final|to settle|in the end|after all|net result", "최종|정산할 것|끝에 남는 것|최종값|마지막 값"), a.given(t, op, k, c), t.money, "", true)
}

func (a *rowsApp) useLimit(f *rowsCol) {
	n := a.numOf(f.money)
	if n == nil {
		n = a.numOf(!f.money)
	}
	y := a.the(f)
	c := a.compare(rowsAtom(n), y, n, n.name)
	if a.maybe(0.35) && a.once("col "+c.sk) && a.once("red") {
		a.opts = append(a.opts, "red "+c.sk)
		a.ask(a.in("rows are red when {0}|red if {0}|when {0} the row is red", "{1} 줄은 빨갛게|{2} 빨간 줄|{1} 줄 빨간색"), c.is, c.koIs, c.koIf)
		return
	}
	a.countIf(c)
}

// usePick shows results of the rows with the option that is chosen above.
func (a *rowsApp) usePick(f *rowsCol) {
	col := a.pickCol(func(c *rowsCol) bool { return c.name == f.expr })
	f.used = true
	w := strings.Split(f.word, " (")[0]
	c := rowsCond{sk: col.name + " == " + f.name, col: col,
		is: a.fill("{0} is the one chosen in {1}|{0} is what {1} says|{0} = {1}", col.word, w), koIs: a.fill("{0}{이} {1}에서 고른 것인|{0} = {1}인", col.word, w),
		holds: func(s *rowsState, r *rowsRow) bool { return r.t[col.name] == s.pick[f.name] }}
	if n := a.numCol(); n != nil && a.maybe(0.6) {
		a.sumIf(c, n)
		return
	}
	a.countIf(c)
}

func (a *rowsApp) useSince(f *rowsCol) {
	d := a.kindCol("date")
	f.used = true
	c := rowsCond{sk: d.name + " >= " + f.name, col: d,
		is: a.fill("{0} is {1} or later|{0} is not before {1}|{0} >= {1}", d.word, f.word), koIs: a.fill("{0}{이} {1} 이후인|{0}{이} {1}{이}거나 그 뒤인", d.word, f.word),
		holds: func(s *rowsState, r *rowsRow) bool { return r.v[d.name] >= s.env[f.name] }}
	if n := a.numCol(); n != nil && a.maybe(0.5) {
		a.sumIf(c, n)
		return
	}
	a.countIf(c)
}

// drawField is what check number i puts into a field above; NaN where it leaves it as it is.
func (a *rowsApp) drawField(f *rowsCol, s *rowsState, i int) float64 {
	if f.watch != nil { // passed once, and once not, or just reached
		x := f.watch(s, nil)
		if y := math.Ceil(x * []float64{0.6, 1.5}[i]); y >= 1 && y < 1e7 {
			if i == 1 && x == math.Trunc(x) && len(a.acts) == 0 && a.maybe(0.3) {
				return x
			}
			return y
		}
	}
	if f.def != "" && a.maybe(0.3) {
		return math.NaN()
	}
	x := float64(f.hi) * []float64{0.5, 1, 1.5, 2}[a.IntN(4)]
	if !f.money || a.ko() {
		x = math.Ceil(x)
	}
	return max(1, x)
}
