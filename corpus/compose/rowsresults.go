package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// computed columns

func (a *rowsApp) drawComputed() {
	for range a.between(a.p.computed) {
		switch k := a.n(0, 9); {
		case k < 1 && a.grades():
		case k < 2 && a.verdict():
		case k < 3 && a.rowBar():
		case k < 4 && a.running():
		case a.p.kind == "when" && a.whenCol():
		case k < 5 && a.whenCol():
		default:
			a.formulaCol()
		}
	}
}

// formulaCol is a column computed by a formula.
func (a *rowsApp) formulaCol() {
	f := a.pickCol(func(f *rowsCol) bool { return f.numeric() && (f.kind != "var") })
	if f == nil {
		return
	}
	start := rowsX{}
	var rate *rowsCol
	for _, r := range a.above {
		if (r.role == "rate" || r.role == "pct") && !r.used {
			rate = r
		}
	}
	start = a.priceOf(f)
	switch {
	case rate != nil && rate.role == "rate" && !f.money:
		start = a.apply(start, "times", a.the(rate), a.maybe(0.4))
	case rate != nil && rate.role == "pct" && a.maybe(0.6):
		rate.used = true
		start = a.percent(start, a.of("off|on|part"), rowsAtom(rate), 0)
	}
	n := 1 + a.IntN(3)
	x, ok := a.usual()
	switch {
	case start.tie == 3 && ok && a.maybe(0.35):
		x = a.grow(x, a.IntN(2), true)
	case start.tie < 3:
		x = a.grow(start, a.IntN(2), true)
	default:
		x = a.grow(start, n, true)
	}
	if x.sk == f.name {
		return
	}
	a.addCol("show", a.moneyPool(x.money), x, x.money)
}

// usual is a formula as people have them: two prices together times how many, what is over times a price, a price times how many less some percent.
func (a *rowsApp) usual() (x rowsX, ok bool) {
	money := a.pickCol(func(f *rowsCol) bool { return f.numeric() && f.money && f.kind != "show" })
	count := a.pickCol(func(f *rowsCol) bool { return f.numeric() && !f.money && f.kind != "show" && f.kind != "var" })
	if money == nil || count == nil {
		return x, false
	}
	m, c := a.priceOf(money), a.priceOf(count)
	sym := a.maybe(0.4)
	more := a.pickCol(func(f *rowsCol) bool { return f.numeric() && f.money && f != money && f.kind != "show" })
	two := a.pickCol(func(f *rowsCol) bool {
		return f.numeric() && !f.money && f != count && f.kind != "show" && f.kind != "var"
	})
	switch k := a.n(0, 5); {
	case k < 2 && more != nil:
		return a.apply(a.apply(m, "plus", a.priceOf(more), sym), "times", c, sym), true
	case k == 2 && more != nil:
		return a.apply(a.apply(m, "times", c, sym), a.of("plus|minus"), a.priceOf(more), sym), true
	case k == 3 && two != nil:
		return a.apply(a.apply(c, a.of("plus|minus"), a.priceOf(two), sym), "times", m, sym), true
	case k == 4:
		k := a.constant(float64(a.n(1, 4)), false)
		return a.apply(a.bound(a.apply(c, "minus", k, sym), "atleast", a.constant(0, false)), "times", m, sym), true
	}
	return a.apply(a.apply(m, "times", c, sym), "over", a.constant(float64(a.n(2, 9)), false), sym), true
}

var rowsColWays = [2]string{
	"in each row {0} = {1}|in every row {0}: {1}|{0} per row ({1})|a column {0}, which is {1}|each row shows {0}: {1}|every row gets {0}: {1}|then {0} for each row: {1}|a computed column {0}: {1}|rows show {0} = {1}|the app works out {0} in the row: {1}|{0} in each row, that's {1}",
	"줄마다 {0} = {1}|각 줄에 {0}: {1}|{0} 칸은 {1}|행마다 {0}({1}) {보}|줄마다 {0} {알}: {1}|자동 계산 칸 {0}: {1}|줄에 {0}도 {보}. {1}|{0}{은} 줄마다 {1}|계산해서 줄마다 {0}: {1}|{0}(줄마다): {1}",
}

// addCol adds a computed column.
func (a *rowsApp) addCol(kind, pool string, x rowsX, money bool) *rowsCol {
	w := a.free(pool)
	if w == "" {
		return nil
	}
	f := a.newCol(kind, w)
	f.expr, f.money, f.format = x.sk, money, a.format(money)
	a.cols = append(a.cols, f)
	ways := a.in(rowsColWays[0], rowsColWays[1])
	said := x.said
	if f.format == "" && a.maybe(0.1) {
		d := a.IntN(3)
		f.format = fmt.Sprintf(" .%d", d)
		said += a.in([]string{" (no decimals)", " (1 decimal)", " (2 decimals)"}[d], []string{"(소수점 없이)", "(소수 첫째 자리까지)", "(소수 둘째 자리까지)"}[d])
	}
	a.ask(ways, a.said(w), said)
	a.comp = append(a.comp, func(s *rowsState, r *rowsRow) { r.v[f.name] = x.val(s, r) })
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		for _, r := range s.rows[:min(2, len(s.rows))] {
			if y := r.v[f.name]; !math.IsNaN(y) && !math.IsInf(y, 0) {
				c.number(rowsShown(y, f.format))
			}
		}
	})
	return f
}

// verdict is a column that says one thing or another.
func (a *rowsApp) verdict() bool {
	c, ok := a.cond(func(f *rowsCol) bool { return f.kind != "date" || a.maybe(0.5) })
	if !ok {
		return false
	}
	w := a.free(a.in("verdict|status|grade|remark|note to self|level|advice", "판정|상태값|평가|한마디|등급값|조언"))
	if w == "" {
		return false
	}
	t := strings.Split(a.of(a.in("Yes,No|Good,Poor|Big,Small|Hurry,Relax|Keep,Let go|Gold,Silver|Check it,Fine|Busy,Quiet|Pricey,Cheap|High,Low|Ready,Wait", "예,아니오|좋음,아쉬움|큼,작음|서두르기,여유|유지,정리|금,은|확인,괜찮음|바쁨,한가|비쌈,쌈|높음,낮음|준비됨,대기")), ",")
	f := a.newCol("show", w)
	f.expr, f.text = fmt.Sprintf("%s ? %q : %q", c.sk, t[0], t[1]), true
	a.cols = append(a.cols, f)
	a.ask(a.in(`in each row {0}: "{2}" if {1}, otherwise "{3}"|a column {0} that says "{2}" when {1}, else "{3}"|{0} per row is "{2}" if {1}, if not "{3}"|rows show {0}: when {1} "{2}", in all other cases "{3}"`,
		`줄마다 {0}: {1} "{2}", 아니면 "{3}"|{0} 칸에 {1} "{2}" 아니면 "{3}"|각 줄 {0}{은} {1} "{2}", 그 밖엔 "{3}"|줄에 {0} {보}: {1} "{2}" 아니면 "{3}"`), a.said(w), a.in(c.is, c.koIf), t[0], t[1])
	a.sees = append(a.sees, func(c2 *check, s *rowsState) {
		for _, r := range s.rows {
			c2.text(t[1-ledgerBit(c.holds(s, r))])
		}
	})
	return true
}

// grades is a column that says one of three things, by a number.
func (a *rowsApp) grades() bool {
	f := a.numCol()
	if f == nil {
		return false
	}
	s := a.state(5)
	list := []float64{}
	for _, r := range s.rows {
		list = append(list, r.v[f.name])
	}
	slices.Sort(list)
	hi, lo := a.constant(rowsRound(list[3]), f.money), a.constant(rowsRound(list[1]), f.money)
	w := a.free(a.in("grade|class of it|medal|rank name|mark in words", "등급값|평점말|메달|단계값|구분값"))
	if w == "" || hi.val(nil, nil) <= lo.val(nil, nil) {
		return false
	}
	t := strings.Split(a.of(a.in(ledgerThreeEn, ledgerThreeKo)), ",")
	x, op := rowsAtom(f), a.of(">=|>")
	col := a.newCol("show", w)
	col.expr, col.text = fmt.Sprintf("%[1]s %[2]s %[3]s ? %[4]q : %[1]s %[2]s %[5]s ? %[6]q : %[7]q", x.sk, op, hi.sk, t[0], lo.sk, t[1], t[2]), true
	a.cols = append(a.cols, col)
	en, ko := `in each row {0}: "{4}" from {1} {2} on, "{5}" from {3} on, below that "{6}"|a column {0}: "{4}" if {1} is at least {2}, "{5}" if at least {3}, otherwise "{6}"|{0} per row is "{4}" with {1} of {2} or more, "{5}" with {3} or more, else "{6}"`,
		`줄마다 {0}: {1} {2} 이상 "{4}", {3} 이상 "{5}", 그 밑은 "{6}"|{0} 칸: {1}{이} {2} 이상이면 "{4}", {3} 이상이면 "{5}", 아니면 "{6}"|각 줄 {0}{은} {1} {2}부터 "{4}", {3}부터 "{5}", 나머지 "{6}"`
	if op == ">" {
		en, ko = `in each row {0}: "{4}" if {1} is over {2}, "{5}" if over {3}, otherwise "{6}"|a column {0}: "{4}" above {2} {1}, "{5}" above {3}, else "{6}"|{0} per row says "{4}" when {1} is more than {2}, "{5}" when more than {3}, if not "{6}"`,
			`줄마다 {0}: {1} {2} 초과 "{4}", {3} 초과 "{5}", 그 밖엔 "{6}"|{0} 칸: {1}{이} {2}{을} 넘으면 "{4}", {3}{을} 넘으면 "{5}", 아니면 "{6}"|각 줄 {0}{은} {1}{이} {2}보다 크면 "{4}", {3}보다 크면 "{5}", 나머지 "{6}"`
	}
	a.ask(a.in(en, ko), a.said(w), x.said, hi.said, lo.said, t[0], t[1], t[2])
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		for _, r := range s.rows {
			v, at := r.v[f.name], 2
			for i, y := range []float64{lo.val(nil, nil), hi.val(nil, nil)} {
				if v > y || op == ">=" && v >= y {
					at = 1 - i
				}
			}
			c.text(t[at])
		}
	})
	return true
}

// rowBar is a bar in each row.
func (a *rowsApp) rowBar() bool {
	f := a.pickCol(func(f *rowsCol) bool { return (f.kind == "number" || f.kind == "var") && !f.money })
	if f == nil {
		return false
	}
	w := a.free(a.in("how full|meter|gauge|bar so far", "채움 막대|채워진 정도|눈금"))
	if w == "" {
		return false
	}
	most := a.constant(float64(a.step(10, 60, 5)), false)
	if f.kind == "var" {
		most = a.constant(float64(a.n(3, 12)), false)
	} else if g := a.pickCol(func(x *rowsCol) bool { return x.kind == "number" && !x.money && x != f }); g != nil && a.maybe(0.5) {
		most = rowsAtom(g)
	}
	col := a.newCol("bar", w)
	x := rowsAtom(f)
	col.expr = x.sk + ", " + most.sk
	a.cols = append(a.cols, col)
	a.ask(a.in("a progress bar {0} in each row: {1} of {2}|in every row a bar {0} ({1} out of {2})|rows have a bar {0} for {1}, full at {2}", "줄마다 진행 막대 {0}: {2} 중 {1}|각 줄에 막대 {0}({1} / {2})|{1}{을} 막대로({0}), {2}{면} 꽉 참"), a.said(w), x.said, most.said)
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		if len(s.rows) > 0 {
			rowsSeeBar(c, x.val(s, s.rows[0]), most.val(s, s.rows[0]))
		}
	})
	return true
}

// running is the total so far, along the list.
func (a *rowsApp) running() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.kind == "number" || f.kind == "show" && !f.text })
	if f == nil || a.extra["sort"] || a.extra["group"] || !a.once("running") {
		return false
	}
	w := a.free(a.in("running total|so far|balance|piled up|cumulated", "누적|여기까지 합|쌓인 값|누계액"))
	if w == "" {
		return false
	}
	col := a.newCol("total", w)
	x := rowsAtom(f)
	col.expr, col.format, col.money = x.sk, a.format(f.money), f.money
	a.cols = append(a.cols, col)
	a.ask(a.in("in each row {0}, the running total of {1}|a running total {0} of {1} along the rows|{0} per row: all {1} up to there added up|each row also shows {0} = {1} added up so far", "줄마다 {0}: 거기까지 {1} 합|{1} 누적을 줄마다 {0}{로} {보}|각 줄 {0}{은} 첫 줄부터 더한 {1}|{0} 칸: {1}{을} 차례로 더해 간 값"), a.said(w), x.said)
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		t := 0.0
		for _, r := range s.rows {
			t += r.v[f.name]
			c.number(rowsShown(t, col.format))
		}
	})
	return true
}

// whenCol computes with dates or times.
func (a *rowsApp) whenCol() bool {
	times := []*rowsCol{}
	for _, f := range a.cols {
		if f.kind == "time" {
			times = append(times, f)
		}
	}
	if len(times) == 2 && a.once("took") {
		f, t := times[0], times[1]
		x := rowsX{sk: t.name + " - " + f.name, tie: 1, saidTie: -1, val: func(_ *rowsState, r *rowsRow) float64 { return r.v[t.name] - r.v[f.name] }}
		x.said = a.fill(a.in("minutes from {0} to {1}|{1} minus {0} in minutes|the minutes between {0} and {1}", "{0}부터 {1}까지 몇 분|{1}에서 {0} 뺀 분|{0}{와} {1} 사이의 분"), f.word, t.word)
		if a.maybe(0.4) {
			x.said = a.fill(a.in("hours from {0} to {1}|{1} minus {0} in hours|the hours between {0} and {1}", "{0}부터 {1}까지 몇 시간|{1}에서 {0} 뺀 시간(시간 단위)|{0}{와} {1} 사이 시간 수"), f.word, t.word)
			x.sk, x.tie = "("+x.sk+") / 60", 2
			v := x.val
			x.val = func(s *rowsState, r *rowsRow) float64 { return v(s, r) / 60 }
		}
		if a.maybe(0.3) {
			x = a.grow(x, 1, true)
		}
		pool := a.in("took|length|worked|stay|span|on duty", "걸린 것|길이값|일한 것|머문 것|동안")
		if x.money {
			pool = a.moneyPool(true)
		}
		return a.addCol("show", pool, x, x.money) != nil
	}
	d := a.kindCol("date")
	if d == nil {
		return false
	}
	return a.dateCol(d)
}

func (a *rowsApp) dateCol(d *rowsCol) bool {
	k := a.n(0, 3)
	if !a.once(fmt.Sprint("days ", min(k, 2))) {
		return false
	}
	switch k {
	case 0:
		x := rowsX{sk: "days(today(), " + d.name + ")", tie: 3, saidTie: -1, val: func(_ *rowsState, r *rowsRow) float64 { return r.v[d.name] - logToday }}
		x.said = a.fill(a.in("days from today to {0}|how many days until {0}|days left until {0}", "오늘부터 {0}까지 며칠|{0}까지 남은 날|오늘에서 {0}까지의 날수"), d.word)
		return a.addCol("show", a.in("days left|days to go|wait|until then", "남은 날|며칠 뒤|기다릴 날"), x, false) != nil
	case 1:
		x := rowsX{sk: "days(" + d.name + ", today())", tie: 3, saidTie: -1, val: func(_ *rowsState, r *rowsRow) float64 { return logToday - r.v[d.name] }}
		x.said = a.fill(a.in("days since {0}|how many days ago {0} was|days from {0} to today", "{0}부터 며칠 지났는지|{0} 이후 지난 날|{0}에서 오늘까지의 날수"), d.word)
		return a.addCol("show", a.in("days since|how long ago|days passed", "지난 날|며칠 전|경과"), x, false) != nil
	}
	k = a.n(2, 60)
	n := a.pickCol(func(f *rowsCol) bool { return f.kind == "number" && !f.money && f.hi < 40 })
	by, sk := num(float64(k)), num(float64(k))
	ways := a.in("in each row {0}: the date {2} days after {1}|rows show {0}, which is {1} plus {2} days|a column {0} = {1} and {2} days later|{0} per row: {2} days later than {1}", "줄마다 {0}: {1}에서 {2}일 뒤 날짜|각 줄에 {0}({1} + {2}일) {보}|{0} 칸은 {1}부터 {2}일 뒤|줄에 {0}도: {1}에 {2}일 더한 날짜")
	if n != nil && a.maybe(0.4) {
		by, sk = rowsAtom(n).said, n.name
		ways = a.in("in each row {0}: the date as many days after {1} as {2} says|rows show {0}, which is {1} plus {2} (in days)|a column {0}: {1} + {2}, counted in days|{0} per row: so many days after {1} as in {2}", "줄마다 {0}: {1}에서 {2} 값만큼 며칠 뒤 날짜|각 줄에 {0}({1} + {2}, 날수로) {보}|{0} 칸은 {1}부터 {2}에 적은 날수만큼 뒤|줄에 {0}도: {1}에 {2}만큼 날을 더한 날짜")
	}
	w := a.free(a.in("next time|again on|back by|comes round|follow-up", "다음 날짜|다시 할 날|돌려줄 날|다음 차례"))
	if w == "" {
		return false
	}
	f := a.newCol("show", w)
	f.text = true
	f.expr = "addDays(" + d.name + ", " + sk + ")"
	a.cols = append(a.cols, f)
	a.ask(ways, a.said(w), d.word, by)
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		for _, r := range s.rows {
			m := float64(k)
			if sk != by || n != nil && sk == n.name {
				m = r.v[n.name]
			}
			c.text(rowsDate(r.v[d.name] + m))
		}
	})
	return true
}

// ---- results below the list

func rowsSum(s *rowsState, keep func(s *rowsState, r *rowsRow) bool, name string) float64 {
	t := 0.0
	for _, r := range s.rows {
		if keep == nil || keep(s, r) {
			if name == "" {
				t++
			} else {
				t += r.v[name]
			}
		}
	}
	return t
}

// sumX is a column added up.
func (a *rowsApp) sumX(f *rowsCol) rowsX {
	w := rowsAtom(f).said
	return rowsX{sk: "sum(" + a.list + ", " + f.name + ")", tie: 3, saidTie: 3, money: f.money,
		said: a.fill(a.in("the sum of {0}|total {0}|all {0} added up|{0} of all rows together|the {0} of all rows added|the summed {0}|every row's {0} added", "{0} 합|{0} 합계|모든 {0}{을} 더한 값|전체 {0} 합|모든 줄의 {0} 합|{0} 총합|{0} 다 더한 값"), w),
		val:  func(s *rowsState, _ *rowsRow) float64 { return rowsSum(s, nil, f.name) }}
}

// sumOf is the sum of a column, or the number of rows where there is none.
func (a *rowsApp) sumOf(money bool) rowsX {
	if a.total != nil && a.total.money == money && a.maybe(0.8) {
		return *a.total
	}
	if f := a.numOf(money); f != nil {
		return a.sumX(f)
	}
	return rowsX{sk: "len(" + a.list + ")", tie: 3, saidTie: 3, said: a.of(a.in("the number of rows|how many rows there are", "줄 수|줄의 개수")), val: func(s *rowsState, _ *rowsRow) float64 { return float64(len(s.rows)) }}
}

// totalOf is a total that has often been shown under a name, so that others build on it.
func (a *rowsApp) totalOf(money bool) rowsX {
	if a.total != nil && a.total.money == money {
		return *a.total
	}
	x := a.sumOf(money)
	if a.maybe(0.65) {
		if y, ok := a.result(a.in(rowsTotalEn, rowsTotalKo), x, money, "", true); ok {
			a.total = &y
			return y
		}
	}
	return x
}

var rowsResultWays = [2]string{
	"{0} = {1}|{0}: {1}|below the list {0}, that is {1}|show {0} ({1})|{0} below: {1}|under the list {0}: {1}|i want to see {0}: {1}|and {0}, which is {1}|work out {0}: {1}|at the bottom {0} = {1}|a result {0}: {1}|{0} shall be {1}|tell me {0}, i.e. {1}",
	"{0} = {1}|{0}: {1}|아래에 {0}({1}) {보}|{0}{은} {1}|목록 밑에 {0}: {1}|{0} {보}: {1}|{0} 계산: {1}|밑에 {0} = {1}|결과로 {0}: {1}|맨 아래 {0}({1})|{0}도 {알}. {1}|{1}, 이름은 {0}",
}

// result shows a value below the list; named is whether later ones may build on it by its label.
func (a *rowsApp) result(pool string, x rowsX, money bool, format string, named bool) (rowsX, bool) {
	w := a.free(pool)
	if w == "" {
		return x, false
	}
	label := a.label(w)
	said := x.said
	switch {
	case format != "":
		said += a.formatSaid(format, said)
	case money:
		format = a.format(true)
	case strings.Contains(x.sk, "/") && a.maybe(0.2):
		format = fmt.Sprintf(" .%d", a.IntN(3))
		said += a.formatSaid(format, said)
	}
	a.below = append(a.below, "show "+label+" = "+x.sk+format)
	a.ask(a.in(rowsResultWays[0], rowsResultWays[1]), a.said(w), said)
	a.see(label, format, func(s *rowsState) float64 { return x.val(s, nil) })
	if named && tariffIsName(label) {
		return rowsX{sk: label, tie: 3, saidTie: 3, said: a.label(w), money: money, val: x.val}, true
	}
	return x, true
}

// formatSaid says a format; percent only where the words before haven't.
func (a *rowsApp) formatSaid(format, before string) string {
	d := int(format[2] - '0')
	s := a.in([]string{", no decimals", ", 1 decimal", ", 2 decimals"}[d], []string{"(소수점 없이)", "(소수 첫째 자리까지)", "(소수 둘째 자리까지)"}[d])
	if strings.HasSuffix(format, "%") && !strings.Contains(before, "%") && !strings.Contains(before, "percent") && !strings.Contains(before, "퍼센트") {
		s = a.in([]string{", in whole percent", ", in percent with 1 decimal"}[d], []string{"(%, 소수점 없이)", "(%, 소수 첫째 자리까지)"}[d])
	}
	return s
}

func (a *rowsApp) drawResults() {
	for _, f := range a.must {
		f()
	}
	all := []func() bool{a.countAll, a.plainTotal, a.plainTotal, a.anyCount, a.anyCount, a.anySum, a.anySum, a.average, a.average, a.extreme, a.best, a.best, a.lastOne, a.share, a.difference, a.grown, a.grown, a.distinct, a.latest}
	a.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := a.between(a.p.results)
	if len(a.above) > 1 {
		n--
	}
	for _, f := range all {
		if n <= 0 || a.full() && len(a.below) > 0 {
			break
		}
		if f() {
			n--
		}
	}
}

func (a *rowsApp) countAll() bool {
	if !a.once("count") {
		return false
	}
	x := rowsX{sk: "len(" + a.list + ")", saidTie: 3, said: a.of(a.in("the number of rows|how many rows there are|how many there are in the list|the count of all rows", "줄 수|줄이 몇 개인지|목록 개수|모든 줄의 수")), val: func(s *rowsState, _ *rowsRow) float64 { return float64(len(s.rows)) }}
	_, ok := a.result(a.in("entries|count|on the list|how many|rows so far|number", "개수|건수|몇 개|줄 수|목록 수"), x, false, "", false)
	return ok
}

func (a *rowsApp) plainTotal() bool {
	f := a.numCol()
	if f == nil || !a.once("sum "+f.name) {
		return false
	}
	y, ok := a.result(a.in(rowsTotalEn, rowsTotalKo), a.sumX(f), f.money, "", true)
	if ok && a.total == nil {
		a.total = &y
	}
	return ok
}
