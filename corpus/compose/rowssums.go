package compose

import (
	"fmt"
	"math"
	"strings"
)

// More results below the list: of some rows, averages, the most and the least, shares, tables, texts.

// countIf counts the rows for which a condition holds.
func (a *rowsApp) countIf(c rowsCond) bool {
	if !a.once("count " + c.sk) {
		return false
	}
	x := rowsX{sk: "count(" + a.list + ", " + c.sk + ")", tie: 3, saidTie: 3,
		said: a.fill(a.in("the number of rows where {0}|how many rows there are where {0}|count of rows where {0}|rows where {0}, counted|how often {0}|only the rows counted where {0}", "{1} 줄 수|{1} 것의 개수|{1} 줄이 몇 개인지|{1} 건수|{1} 것만 센 수"), c.is, c.koIs),
		val:  func(s *rowsState, _ *rowsRow) float64 { return rowsSum(s, c.holds, "") }}
	pool := a.in("matching|special ones|such rows|hits found|of those|to look at|noted|flagged", "해당 건수|따로 센 수|그런 것|눈여겨볼 수|골라 센 수")
	if c.col.options != nil && strings.Contains(c.sk, ` == "`) && a.maybe(0.4) {
		o := strings.Split(c.sk, `"`)[1]
		pool = a.in(o+" count|number of "+o+"|"+o+" rows", o+" 수|"+o+" 개수|"+o+" 건수")
	}
	if c.col.kind == "check" || c.col.kind == "flag" {
		w := c.col.word
		pool = a.in(w+" so far|how many "+w+"|number of "+w, w+" 수|"+w+" 개수|"+w+" 건수")
		if strings.HasPrefix(c.sk, "!") {
			pool = a.in("not "+w+"|still not "+w+"|open ones|to do", "아직 안 된 것|미"+w+"|남은 건수|할 것")
		}
	}
	_, ok := a.result(pool, x, false, "", true)
	return ok
}

// sumIf adds a column up over the rows for which a condition holds.
func (a *rowsApp) sumIf(c rowsCond, f *rowsCol) bool {
	if !a.once("sum " + f.name + c.sk) {
		return false
	}
	w := rowsAtom(f).said
	x := rowsX{sk: "sum(filter(" + a.list + ", " + c.sk + "), " + f.name + ")", tie: 3, saidTie: 3, money: f.money,
		said: a.fill(a.in("the sum of {2} where {0}|total {2} of the rows where {0}|{2} added up only where {0}|all {2} together if {0}|{2} of the rows where {0}, summed|only {2} where {0}, added", "{1} 줄의 {2} 합|{1} 것만 더한 {2}|{1} 줄만 {2} 합계|{1} 줄의 {2}{을} 모두 더한 값|{1} 것의 총 {2}"), c.is, c.koIs, w),
		val:  func(s *rowsState, _ *rowsRow) float64 { return rowsSum(s, c.holds, f.name) }}
	pool := a.in("part sum|of those|that part|selected sum|partial|some of it", "부분합|그것만 합|골라 더한 값|해당 합계")
	if c.col.options != nil && strings.Contains(c.sk, ` == "`) && a.maybe(0.5) {
		o := strings.Split(c.sk, `"`)[1]
		pool = a.in(o+" sum|just "+o+"|"+o+" in all", o+" 합|"+o+" 몫|"+o+" 합계")
	} else if c.col.kind == "check" && a.maybe(0.5) {
		pool = a.in(c.col.word+" sum|"+c.col.word+" in all", c.col.word+" 합|"+c.col.word+" 합계")
		if strings.HasPrefix(c.sk, "!") {
			pool = a.in("open sum|outstanding|sum still open", "미결 합|남은 합계|밀린 것")
		}
	}
	y, ok := a.result(pool, x, f.money, "", true)
	if ok && a.total == nil && a.maybe(0.5) && y.sk != x.sk {
		a.total = &y
	}
	return ok
}

func (a *rowsApp) anyCond() (rowsCond, bool) { return a.cond(func(*rowsCol) bool { return true }) }

func (a *rowsApp) anyCount() bool {
	c, ok := a.anyCond()
	return ok && a.countIf(c)
}

func (a *rowsApp) anySum() bool {
	f := a.numCol()
	if f == nil {
		return false
	}
	c, ok := a.cond(func(x *rowsCol) bool { return x != f })
	return ok && a.sumIf(c, f)
}

func (a *rowsApp) average() bool {
	f := a.numCol()
	if f == nil || !a.once("avg "+f.name) {
		return false
	}
	w := rowsAtom(f).said
	x := rowsX{sk: "avg(" + a.list + ", " + f.name + ")", said: a.fill(a.in("the average {0}|the mean of {0}|{0} on average|average of all {0}|{0} averaged over the rows", "{0} 평균|평균 {0}|모든 {0}의 평균|줄들의 {0} 평균값"), w),
		val: func(s *rowsState, _ *rowsRow) float64 { return rowsSum(s, nil, f.name) / float64(len(s.rows)) }}
	format := ""
	if a.maybe(0.3) && (!f.money || a.cur == "") {
		format = fmt.Sprintf(" .%d", a.IntN(3))
	}
	_, ok := a.result(a.in("average|usual|typical row|mean|normal|per row", "평균|보통|평균값|한 줄 평균"), x, f.money, format, false)
	return ok
}

func (a *rowsApp) extreme() bool {
	f := a.numCol()
	if f == nil {
		return false
	}
	w := rowsAtom(f).said
	fn, sign := "max", 1.0
	said, pool := a.in("the highest {0}|the biggest {0}|largest {0} of all rows|the record {0}", "가장 큰 {0}|최고 {0}|{0} 최댓값|제일 높은 {0}"), a.in("peak|record|maximum|top value", "최고|최댓값|신기록|꼭대기")
	if a.maybe(0.4) {
		fn, sign = "min", -1
		said, pool = a.in("the lowest {0}|the smallest {0}|least {0} of all rows|the minimum of {0}", "가장 작은 {0}|최저 {0}|{0} 최솟값|제일 낮은 {0}"), a.in("lowest|minimum|bottom value|least", "최저|최솟값|바닥값|가장 낮음")
	}
	x := rowsX{sk: fn + "(" + a.list + ", " + f.name + ")", said: a.fill(said, w),
		val: func(s *rowsState, _ *rowsRow) float64 {
			best := math.NaN()
			for _, r := range s.rows {
				if v := r.v[f.name]; math.IsNaN(best) || sign*v > sign*best {
					best = v
				}
			}
			return best
		}}
	if !a.once(x.sk) {
		return false
	}
	_, ok := a.result(pool, x, f.money, "", false)
	return ok
}

// textResult shows a text of one row.
func (a *rowsApp) textResult(pool, sk, said string, text func(s *rowsState) string) bool {
	w := a.free(pool)
	if w == "" {
		return false
	}
	label := a.label(w)
	a.extra["names"] = true
	a.below = append(a.below, "show "+label+" = "+sk)
	a.ask(a.in(rowsResultWays[0], rowsResultWays[1]), a.said(w), said)
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		if t := text(s); t != "" {
			c.text(label + " " + t)
		}
	})
	return true
}

// best is the thing with the most or the least of a column.
func (a *rowsApp) best() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.numeric() && f.prices == nil || f.kind == "date" })
	if f == nil {
		return false
	}
	fn, sign := "most", 1.0
	said, pool := "the {1} with the most {0}|{1} of the row with the highest {0}|which {1} has the biggest {0}|the {1} whose {0} is largest", "winner|leader|champion|number one|front runner|star"
	ko, koPool := "{0}{이} 가장 큰 {1}|{0} 최고인 줄의 {1}|{0}{이} 제일 높은 {1}", "일등|선두|으뜸|최고 기록자|첫째"
	if f.kind == "date" {
		said, pool = "the {1} with the latest {0}|which {1} has the last {0}", "newest|most recent"
		ko, koPool = "{0}{이} 가장 늦은 {1}|{0}{이} 제일 최근인 {1}", "가장 최근|최신"
	}
	if a.maybe(0.35) {
		fn, sign = "least", -1
		said, pool = "the {1} with the least {0}|{1} of the row with the lowest {0}|which {1} has the smallest {0}", "last place|tail end|smallest one|runt"
		ko, koPool = "{0}{이} 가장 작은 {1}|{0} 최저인 줄의 {1}|{0}{이} 제일 낮은 {1}", "꼴찌|맨 끝|막내"
		if f.kind == "date" {
			said, pool = "the {1} with the earliest {0}|which {1} has the first {0}", "oldest|coming first"
			ko, koPool = "{0}{이} 가장 이른 {1}|{0}{이} 제일 빠른 {1}", "가장 이른 것|맨 처음"
		}
	}
	sk := fmt.Sprintf("%s(%s, %s).%s", fn, a.list, f.name, a.thing.name)
	if !a.once(sk) {
		return false
	}
	return a.textResult(a.in(pool, koPool), sk, a.fill(a.in(said, ko), rowsAtom(f).said, a.thing.word), func(s *rowsState) string {
		at, tie := 0, false
		for i, r := range s.rows {
			switch d := sign * (r.v[f.name] - s.rows[at].v[f.name]); {
			case i == 0:
			case d > 1e-9:
				at, tie = i, false
			case d > -1e-9:
				tie = true
			}
		}
		if tie || len(s.rows) == 0 {
			return ""
		}
		return s.rows[at].name
	})
}

func (a *rowsApp) lastOne() bool {
	if a.maybe(0.4) || !a.once("last") {
		return false
	}
	if f := a.numCol(); f != nil && a.maybe(0.4) {
		w := rowsAtom(f).said
		x := rowsX{sk: "last(" + a.list + ")." + f.name, tie: 3, saidTie: 3, said: a.fill(a.in("the {0} of the row added last|last {0} in the list|{0} of the newest row", "마지막에 넣은 줄의 {0}|맨 나중 {0}|가장 새 줄의 {0}"), w),
			val: func(s *rowsState, _ *rowsRow) float64 { return s.rows[len(s.rows)-1].v[f.name] }}
		_, ok := a.result(a.in("now|latest|just now|currently", "지금|최근값|현재값"), x, f.money, "", false)
		return ok
	}
	return a.textResult(a.in("newest|last in|latest entry", "막내|방금 것|마지막"), "last("+a.list+")."+a.thing.name,
		a.fill(a.in("the {0} added last|the last {0} in the list|{0} of the newest row", "마지막에 넣은 {0}|맨 나중 {0}|가장 새 줄의 {0}"), a.thing.word),
		func(s *rowsState) string { return s.rows[len(s.rows)-1].name })
}

// share is what part of the rows, or of a sum, fulfils a condition.
func (a *rowsApp) share() bool {
	f := a.numCol()
	c, ok := a.cond(func(x *rowsCol) bool { return x != f })
	if !ok || !a.once("share") {
		return false
	}
	name, sk := "", fmt.Sprintf("count(%[1]s, %[2]s) / len(%[1]s) * 100", a.list, c.sk)
	said := a.fill(a.in("the share of rows where {0}|how much of all rows {0} makes up, counted|what part of the rows: {0}", "전체 줄 중 {1} 줄의 비율|{1} 줄이 전체의 얼마인지|줄 가운데 {1} 것의 비율"), c.is, c.koIs)
	said = strings.ReplaceAll(said, "how much of all rows "+c.is+" makes up, counted", "rows where "+c.is+" as a part of all rows")
	if f != nil && a.maybe(0.5) {
		name = f.name
		sk = fmt.Sprintf("sum(filter(%[1]s, %[2]s), %[3]s) / sum(%[1]s, %[3]s) * 100", a.list, c.sk, f.name)
		said = a.fill(a.in("the share of the whole {2} that is from rows where {0}|{2} where {0} as a part of all {2}|what part of total {2} comes from rows where {0}", "전체 {2} 중 {1} 줄의 {2} 비율|{1} 줄의 {2}{이} 전체 {2}에서 차지하는 비율|총 {2} 가운데 {1} 것의 비율"), c.is, c.koIs, rowsAtom(f).said)
	}
	x := rowsX{sk: sk, said: said, val: func(s *rowsState, _ *rowsRow) float64 {
		return rowsSum(s, c.holds, name) / rowsSum(s, nil, name) * 100
	}}
	_, ok = a.result(a.in("share|percentage|proportion|part of all|rate", "비율|비중|점유율|차지하는 몫"), x, false, a.wholePercent(), false)
	return ok
}

// difference is the sum of one column less that of another.
func (a *rowsApp) difference() bool {
	f := a.numCol()
	if f == nil {
		return false
	}
	g := a.pickCol(func(x *rowsCol) bool { return x.numeric() && x.prices == nil && x != f && x.money == f.money })
	if g == nil || !a.once("difference") {
		return false
	}
	x := a.apply(a.sumX(f), "minus", a.sumX(g), a.maybe(0.5))
	_, ok := a.result(a.in("difference|gap|net|margin|surplus", "차이|격차|순액|차액|남는 것"), x, f.money, "", false)
	return ok
}

// grown is a sum with more done to it.
func (a *rowsApp) grown() bool {
	f := a.numCol()
	if f == nil || !a.once("grown") {
		return false
	}
	t := a.totalOf(f.money)
	x := a.grow(t, 1+a.IntN(2), false)
	if x.sk == t.sk {
		return false
	}
	_, ok := a.result(a.moneyPool(x.money), x, x.money, "", true)
	return ok
}

func (a *rowsApp) distinct() bool {
	f := a.pickCol(func(f *rowsCol) bool {
		return f.kind == "text" && f != a.thing || f.kind == "who" || f.options != nil && f.prices == nil
	})
	if f == nil || a.maybe(0.3) || !a.once("distinct") {
		return false
	}
	x := rowsX{sk: "len(unique(" + a.list + ", " + f.name + "))", said: a.fill(a.in("how many different {0} there are|the number of different {0} values|different {0}, counted|each {0} counted once", "서로 다른 {0} 수|{0} 가짓수|{0}{이} 몇 가지인지|겹치지 않는 {0}의 수"), f.word),
		val: func(s *rowsState, _ *rowsRow) float64 {
			seen := map[string]bool{}
			for _, r := range s.rows {
				seen[r.t[f.name]] = true
			}
			return float64(len(seen))
		}}
	_, ok := a.result(a.in("variety|kinds|different ones", "가짓수|종류 수|다양함"), x, false, "", false)
	return ok
}

// latest is the last or first date of all.
func (a *rowsApp) latest() bool {
	d := a.kindCol("date")
	if d == nil || !a.once("latest") {
		return false
	}
	fn, said, pool := "max", a.in("the latest {0}|the last {0} of all rows", "가장 늦은 {0}|제일 최근 {0}"), a.in("last time|latest date|last of all", "최근 날짜|마지막 날")
	if a.maybe(0.4) {
		fn, said, pool = "min", a.in("the earliest {0}|the first {0} of all rows", "가장 이른 {0}|제일 빠른 {0}"), a.in("first time|earliest date|first of all", "첫 날짜|맨 처음 날")
	}
	return a.textResult(pool, fn+"("+a.list+", "+d.name+")", a.fill(said, d.word), func(s *rowsState) string {
		best := s.rows[0].v[d.name]
		for _, r := range s.rows {
			if fn == "max" {
				best = max(best, r.v[d.name])
			} else {
				best = min(best, r.v[d.name])
			}
		}
		return rowsDate(best)
	})
}

// ---- tables and texts

func (a *rowsApp) drawTable() {
	if a.person == nil && !a.maybe(a.p.tables) || a.person == nil && a.full() && a.maybe(0.6) {
		return
	}
	key, f := a.keyCol(), a.numCol()
	if key == nil {
		return
	}
	if f != nil && a.maybe(0.22) {
		a.chart(key, f)
		return
	}
	var cols, said []string
	var vals []func(rows *rowsState) float64
	var formats []string
	add := func(head, expr, what, format string, v func(s *rowsState) float64) {
		if a.labels[strings.ToLower(head)] {
			return
		}
		cols, said, vals, formats = append(cols, a.label(head)+" = "+expr+format), append(said, a.quote(a.label(head))+" ("+what+")"), append(vals, v), append(formats, format)
	}
	if f == nil || a.maybe(0.6) {
		add(a.of(a.in("count|rows|number|how often", "개수|줄수|횟수|건수")), "n", a.in("how many rows", "줄 수"), "", func(s *rowsState) float64 { return float64(len(s.rows)) })
	}
	if f != nil && (len(cols) == 0 || a.maybe(0.6)) {
		w := rowsAtom(f).said
		add(a.of(a.in("total|sum|together", "합계|합|더한값")), "sum(rows, "+f.name+")", a.fill(a.in("the sum of {0}|{0} added up|total {0}", "{0} 합|{0} 더한 값"), w), a.format(f.money), func(s *rowsState) float64 { return rowsSum(s, nil, f.name) })
	}
	if f != nil && a.maybe(0.35) {
		w := rowsAtom(f).said
		add(a.of(a.in("average|mean", "평균|보통값")), "avg(rows, "+f.name+")", a.fill(a.in("the average {0}|{0} on average", "{0} 평균|평균 {0}"), w), a.format(f.money), func(s *rowsState) float64 { return rowsSum(s, nil, f.name) / float64(len(s.rows)) })
	}
	w := a.free(a.in("by "+key.word+"|per "+key.word+"|"+key.word+" overview|summary", key.word+"별|"+key.word+"별 표|요약|"+key.word+" 모아 보기"))
	if w == "" || len(cols) == 0 {
		return
	}
	a.end = append(a.end, fmt.Sprintf("table %s = group(%s, %s): %s = key, %s", a.label(w), a.list, key.name, key.label, strings.Join(cols, ", ")))
	a.ask(a.in("a table {0} with a row per {1}: {2}|for each {1} a line in a table {0} with {2}|table {0}: the {1} and {2}|grouped by {1} in a table {0}: {2}", "{1}마다 한 줄인 표 {0}: {2}|표 {0}: {1}별로 {2}|{1}별로 묶은 표 {0}({2})|{1}별 표 {0}에 {2}"), a.quote(a.label(w)), key.word, strings.Join(said, a.in(rowsRaw(a.gen, ", | and "), ", ")))
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		if len(s.rows) == 0 {
			return
		}
		k := s.rows[0].t[key.name]
		g := &rowsState{}
		for _, r := range s.rows {
			if r.t[key.name] == k {
				g.rows = append(g.rows, r)
			}
		}
		line, whole := k, true // what stands together in a row of the table
		for i, v := range vals {
			t, ok := rowsText(v(g), formats[i])
			if whole = whole && ok; whole {
				line += " " + t
			} else if x := v(g); !math.IsNaN(x) {
				c.number(rowsShown(x, formats[i]))
			}
		}
		c.text(line)
	})
}

// keyCol is a column whose values rows can be grouped by.
func (a *rowsApp) keyCol() *rowsCol {
	key := a.plainChoice()
	if t := a.pickCol(func(f *rowsCol) bool { return f.kind == "text" && f != a.thing || f.kind == "who" }); t != nil && (key == nil || a.maybe(0.4)) {
		key = t
	}
	return key
}

// chart shows a number for each value of a column.
func (a *rowsApp) chart(key, f *rowsCol) {
	w := a.free(a.in("chart|picture|"+key.word+" chart|at a glance|compared", "그래프|차트|"+key.word+" 그래프|한눈에|비교"))
	if w == "" {
		return
	}
	kind := a.of("bar|pie")
	said := map[string]string{"bar": a.in("bar chart|chart with bars", "막대그래프|막대 차트"), "pie": a.in("pie chart|pie", "원그래프|파이 차트")}[kind]
	expr, what := "sum(rows, "+f.name+")", a.in("total {0}|the sum of {0}|{0} added up", "{0} 합|{0} 합계")
	if a.maybe(0.3) {
		expr, what = "n", a.in("the number of rows|how many rows", "줄 수|건수")
	}
	a.end = append(a.end, fmt.Sprintf("chart %s %s = group(%s, %s): key, %s", kind, a.label(w), a.list, key.name, expr))
	a.ask(a.in("a {3} {0} with {2} per {1}|{3} {0}: {2} for each {1}|show {2} by {1} as a {3} {0}|under it a {3} called {0}, {2} of every {1}", "{1}별 {2} {3} {0}|{3} {0}: {1}마다 {2}|{1}별로 {2}{을} {3}{로} {보}(제목 {0})|아래에 {3} {0}, {1}별 {2}"), a.quote(a.label(w)), key.word, a.fill(what, rowsAtom(f).said), a.of(said))
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		if len(s.rows) > 0 {
			c.text(s.rows[0].t[key.name])
		}
	})
}

// drawSay says something while a condition of the whole list holds.
func (a *rowsApp) drawSay() {
	if !a.maybe(a.p.says) || a.full() && a.maybe(0.6) {
		return
	}
	text := a.free(a.in(rowsTextsEn, rowsTextsKo))
	if text == "" {
		return
	}
	sk, en, ko := "", "", ""
	var holds func(s *rowsState) bool
	k := a.n(2, 4)
	switch c, ok := a.anyCond(); {
	case ok && a.maybe(0.4):
		sk = "any(" + a.list + ", " + c.sk + ")"
		en = a.fill("there is a row where {0}|in any row {0}|in at least one row {0}", c.is)
		ko = a.fill("{0} 줄이 하나라도 있으면|{0} 줄이 있으면", c.koIs)
		holds = func(s *rowsState) bool { return rowsSum(s, c.holds, "") > 0 }
	case ok && a.maybe(0.4):
		sk = fmt.Sprintf("count(%s, %s) >= %d", a.list, c.sk, k)
		en = a.fill("{1} or more rows have it that {0}|there are {1} or more rows where {0}|at least {1} rows are there where {0}", c.is, fmt.Sprint(k))
		ko = a.fill("{0} 줄이 {1}개 이상이면|{0} 줄이 {1}개 넘거나 같으면", c.koIs, fmt.Sprint(k))
		holds = func(s *rowsState) bool { return rowsSum(s, c.holds, "") >= float64(k) }
	case a.total != nil || a.maybe(0.6) && a.numCol() != nil:
		t := a.sumOf(a.total != nil && a.total.money || a.numOf(true) != nil)
		s := a.state(3)
		y := a.constant(max(1, rowsRound(t.val(s, nil))), t.money)
		sk = t.in(1) + " > " + y.sk
		en = a.fill("{0} is over {1}|{0} is more than {1}|{0} goes above {1}", t.said, y.said)
		ko = a.fill("{0}{이} {1}{을} 넘으면|{0}{이} {1}보다 크면", t.said, y.said)
		holds = func(s *rowsState) bool { return t.val(s, nil) > y.val(s, nil)+1e-9 }
	default:
		sk = fmt.Sprintf("len(%s) >= %d", a.list, k)
		en = a.fill("there are {0} rows or more|the list has {0} or more rows|at least {0} rows are in it", fmt.Sprint(k))
		ko = a.fill("줄이 {0}개 이상이면|목록에 {0}줄 이상 있으면", fmt.Sprint(k))
		holds = func(s *rowsState) bool { return len(s.rows) >= k }
	}
	a.end = append(a.end, "if "+sk+": say "+text)
	a.ask(a.in("when {1} say {0}|if {1}: {0}|show {0} as long as {1}|{0} appears when {1}|it says {0} if {1}|the text {0} when {1}", "{1} {0} {뜨}|{1} {0}|{1} {0} 문구 {보}|{1} {0}{라고} {쓰}|{0} 글자: {1}"), a.quote(text), a.in(en, ko))
	a.sayIf(text, holds)
}
