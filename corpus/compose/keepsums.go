package compose

import (
	"fmt"
	"math"
	"strings"

	"hone/task"
)

// keepNear wants a number as it is shown with so many decimals.
func keepNear(k *check, x float64, dec int) {
	r := keepRound(x, dec)
	if math.Abs(x-r) < 1e-9 {
		k.number(r)
		return
	}
	k.See = append(k.See, task.Expect{Op: task.Number, Value: x, Tol: 0.501 * math.Pow10(-dec)})
}

func keepStep(op string, names []string, with string, nth int) task.Step {
	s := task.Step{Op: task.Op(op), Names: names, Nth: nth}
	switch op {
	case "click":
		s.Times = 1
	default:
		s.With = []string{with}
	}
	return s
}

// keepPlurals are those that no rule gives.
var keepPlurals = map[string]string{"sheep": "sheep", "child": "children", "crisps": "crisps", "series": "series", "headphones": "headphones", "person": "people"}

func keepMany(w string) string {
	if many := keepPlurals[w]; many != "" {
		return many
	}
	return knownPlural(w)
}

// fillIn puts words into a phrase: {c} a column, {g} the one it is grouped by, {m} the row's thing; s after it makes a plural. Korean particles stand
// in brackets behind: {c}(을).
func (a *keepApp) fillIn(s string, c, by *keepCol) string {
	put := func(key, w string) {
		s = strings.ReplaceAll(s, "{"+key+"s}", keepMany(w))
		for p, pair := range map[string][2]string{"을": {"을", "를"}, "이": {"이", "가"}, "은": {"은", "는"}, "과": {"과", "와"}, "이랑": {"이랑", "랑"}} {
			s = strings.ReplaceAll(s, "{"+key+"}("+p+")", josa(w, pair[0], pair[1]))
		}
		s = strings.ReplaceAll(s, "{"+key+"}", w)
	}
	if c != nil {
		put("c", c.word)
	}
	if by != nil {
		put("g", by.word)
	}
	put("m", a.main.word)
	return strings.NewReplacer("평균 평균", "평균", "average average", "average").Replace(s)
}

// phrase draws how something is asked for and, behind =>, its label, which nothing else has.
func (a *keepApp) phrase(en, ko string, c, by *keepCol) (ask, label string, ok bool) {
	for range 12 {
		s, l, _ := strings.Cut(a.of(a.in(en, ko)), "=>")
		l = a.cap(a.fillIn(l, c, by))
		if !a.labels[l] {
			a.labels[l] = true
			return a.fillIn(s, c, by), l, true
		}
	}
	return "", "", false
}

// once is whether something is asked for the first time.
func (a *keepApp) once(what string) bool {
	was := a.labels["\x00"+what]
	a.labels["\x00"+what] = true
	return !was
}

func (a *keepApp) result(ask, line string, want func(c *check, rows []*keepRow)) {
	a.results = append(a.results, keepResult{ask, line, want})
}

// only is whether a column is the only one that adds up.
func (a *keepApp) only(c *keepCol) bool {
	if c.expr != "" {
		return a.plain
	}
	for _, x := range a.sums {
		if x != c && (x.typ == '$' || x.typ == 'n') {
			return false
		}
	}
	return true
}

func keepSum(rows []*keepRow, c *keepCol, keep func(r *keepRow) bool) float64 {
	x := 0.0
	for _, r := range rows {
		if keep == nil || keep(r) {
			x += r.v[c]
		}
	}
	return x
}

func keepCount(rows []*keepRow, keep func(r *keepRow) bool) float64 {
	n := 0.0
	for _, r := range rows {
		if keep(r) {
			n++
		}
	}
	return n
}

const (
	keepTotalEn    = "total {c}=>Total {c}|total {c}=>Total {c}|the total {c}=>Total {c}|all {c} added up=>Total {c}|{c} in total=>Total {c}|total of the {c} column=>Total {c}|{c} altogether=>Total {c}|sum of {c}=>Total {c}"
	keepTotalKo    = "{c} 합계=>{c} 합계|{c} 합계=>{c} 합계|총 {c}=>총 {c}|{c} 총합=>{c} 총합|{c} 다 합친 거=>{c} 합계|{c} 전부 더한 값=>{c} 합계|{c} 총 몇인지=>총 {c}"
	keepOnlyEn     = "total=>Total|total=>Total|the total=>Total|sum=>Sum|grand total=>Grand total|altogether=>Altogether|all added up=>Total|total of everything=>Total|sum of all=>Sum|the sum=>Sum|what it all comes to=>Total"
	keepOnlyKo     = "합계=>합계|합계=>합계|총합=>총합|총합=>총합|전부 합친 값=>합계|총계=>총계|다 더한 값=>합계|모두 합치면=>합계|전체 합=>전체 합|다 해서=>합계"
	keepMuchEn     = "how much in all=>Total|how much altogether=>Altogether|what it comes to=>Total|how much it was in total=>Total"
	keepMuchKo     = "다 해서 얼마인지=>합계|총 얼마인지=>합계|모두 얼마인지=>합계|전부 얼마인지=>합계|총액=>총액|총액=>총액|총 금액=>총 금액|합계 금액=>합계 금액"
	keepCountEn    = "how many {ms}=>{ms}|number of {ms}=>{ms}|{m} count=>{ms}|count=>Count|how many in all=>Count|how many rows=>Count|the count of {ms}=>{ms}|how many {ms} there are=>{ms}|count of {ms}=>{ms}"
	keepCountKo    = "{m} 수=>{m} 수|몇 건인지=>건수|건수=>건수|개수=>개수|몇 개인지=>개수|{m} 몇 개인지=>{m} 수|총 몇 건=>건수|{m} 개수=>{m} 개수|총 개수=>총 개수|전부 몇 건인지=>건수"
	keepPeopleKo   = "몇 명인지=>인원|인원=>인원|총 인원=>총 인원|{m} 몇 명인지=>{m} 수|{m} 수=>{m} 수|다 해서 몇 명인지=>인원"
	keepDiffEn     = "how many different {cs}=>Different {cs}|number of different {cs}=>Different {cs}|count of different {cs}=>Different {cs}|different {cs} counted=>Different {cs}|how many {cs} without doubles=>Different {cs}|{cs} (each once)=>Different {cs}|number of {cs}, the same one only once=>Different {cs}"
	keepDiffKo     = "서로 다른 {c} 수=>서로 다른 {c} 수|{c} 몇 가지인지=>{c} 가짓수|{c} 가짓수=>{c} 가짓수|겹치는 거 빼고 {c} 몇 개인지=>{c} 수|중복 빼고 {c} 수=>{c} 수|{c} 종류가 몇 개인지=>{c} 종류 수|{c} 종류 수=>{c} 종류 수"
	keepDiffWhoKo  = "{c} 몇 명인지=>{c} 수|서로 다른 {c} 수=>서로 다른 {c} 수|{c} 몇 명인지(겹치면 한 번만)=>{c} 수|중복 빼고 {c} 수=>{c} 수|{c}(이) 모두 몇 명인지=>{c} 수"
	keepAvgEn      = "average {c}=>Average {c}|average {c}=>Average {c}|the average {c}=>Average {c}|mean {c}=>Mean {c}|{c} on average=>Average {c}|avg {c}=>Average {c}|average of the {c}=>Average {c}"
	keepAvgKo      = "평균 {c}=>평균 {c}|평균 {c}=>평균 {c}|{c} 평균=>{c} 평균|평균 {c} 얼마인지=>평균 {c}|{c} 평균값=>{c} 평균"
	keepAvgOnlyEn  = "average=>Average|the average=>Average|average of all=>Average|mean=>Mean"
	keepAvgOnlyKo  = "평균=>평균|평균=>평균|전체 평균=>전체 평균|평균값=>평균"
	keepGroupEn    = "total {c} per {g}=>Per {g}|{c} per {g}=>Per {g}|{c} by {g}=>By {g}|{c} for each {g}=>Per {g}|same {g} added together ({c})=>Per {g}|table with the {c} of each {g}=>Per {g}|sum of {c} by {g}=>By {g}"
	keepGroupKo    = "{g}별 {c} 합계=>{g}별|{g}별 {c}=>{g}별|{g}별로 {c} 합친 표=>{g}별|같은 {g}끼리 {c} 합쳐서=>{g}별|{g}마다 {c} 합계=>{g}별|표로 {g}별 {c}=>{g}별"
	keepGroup1En   = "total per {g}=>Per {g}|sum per {g}=>Per {g}|how much per {g}=>Per {g}|total by {g}=>By {g}|same {g} added together=>Per {g}|what each {g} comes to=>Per {g}|a table per {g}=>Per {g}|table by {g}=>By {g}|each {g}'s total=>Per {g}|sums by {g}=>By {g}"
	keepGroup1Ko   = "{g}별 합계=>{g}별|{g}별 합계=>{g}별|{g}별로 얼마인지=>{g}별|같은 {g}끼리 합쳐서 표로=>{g}별|{g}별 표=>{g}별|{g}별 합=>{g}별|{g}마다 얼마인지=>{g}별|{g}별로 묶은 합계=>{g}별"
	keepTallyEn    = "how many per {g}=>Per {g}|number per {g}=>Per {g}|how many for each {g}=>Per {g}|count by {g}=>By {g}|count per {g}=>Per {g}|number of {ms} per {g}=>Per {g}|how often each {g}=>Per {g}"
	keepTallyKo    = "{g}별 건수=>{g}별|{g}별 몇 건인지=>{g}별|{g}별 개수=>{g}별|{g}마다 몇 번인지=>{g}별|{g}별 횟수=>{g}별|{g}별로 몇 개인지=>{g}별"
	keepMeanEn     = "average {c} per {g}=>Per {g}|average {c} by {g}=>By {g}|average {c} of each {g}=>Per {g}|per {g} the average {c}=>Per {g}"
	keepMeanKo     = "{g}별 평균 {c}=>{g}별|{g}별 {c} 평균=>{g}별|{g}마다 {c} 평균=>{g}별|{g}별로 평균 {c}=>{g}별"
	keepMonthEn    = "this month's {c}=>This month|{c} this month=>This month|this month only, too ({c})=>This month|{c} of this month=>This month"
	keepMonthKo    = "이번 달 {c}=>이번 달 {c}|이달 {c} 합계=>이달 {c}|이번 달 {c} 합계=>이번 달 {c}|이달 {c}=>이달 {c}"
	keepMonthsEn   = "{c} per month=>Per month|total {c} per month=>Per month|{c} month by month=>Per month|a table of {c} per month=>Per month|monthly {c}=>Per month|{c} by month=>By month"
	keepMonthsKo   = "월별 {c}=>월별|월별 {c} 합계=>월별|달마다 {c}=>달마다|달별 {c} 합계=>달별|월별 {c} 표=>월별"
	keepNowEn      = "how many this month=>This month|number of {ms} this month=>This month|count for this month=>This month|{ms} this month=>This month"
	keepNowKo      = "이번 달 건수=>이번 달|이번 달 몇 건인지=>이번 달|이번 달에 몇 번인지=>이번 달|이달 횟수=>이달 횟수"
	keepSinceEn    = "days since the last one=>Days since the last one|how many days since the last {m}=>Days since the last {m}|how long ago the last one was=>Days since the last one|days since the last {m}=>Days since the last {m}"
	keepSinceKo    = "마지막에서 며칠 지났는지=>지난 날|마지막 {m} 뒤로 며칠째인지=>며칠째|마지막으로 적은 지 며칠인지=>지난 날"
	keepLatestEn   = "the last {c}=>Last {c}|latest {c}=>Latest {c}|when the last one was=>Last one|date of the last one=>Last one"
	keepLatestKo   = "마지막 {c}=>마지막 {c}|가장 최근 {c}=>최근 {c}|제일 마지막 {c}=>마지막 {c}|최근 {c}=>최근 {c}"
	keepOptionEn   = "how many {o}=>{O}|number of {o}=>{O}|how many are {o}=>{O}|count of {o} ones=>{O}|{o} count=>{O}"
	keepOptionKo   = "{o} 몇 개인지=>{o}|{o} 개수=>{o} 개수|{o}만 몇 건인지=>{o}|{o} 수=>{o} 수|{o} 몇 번인지=>{o}"
	keepOptSumEn   = "{c} of {o} only=>{O}|total {c} of {o}=>{O}|{c} for {o}=>{O}|the {o} {c} alone=>{O}"
	keepOptSumKo   = "{o} {c} 합계=>{o} {c}|{o}만 {c} 합계=>{o} {c}|{o} {c}만=>{o} {c}|그중 {o} {c}=>{o} {c}"
	keepMostManyEn = "which {g} comes up most=>Most often|most frequent {g}=>Most frequent {g}|the {g} with the most {ms}=>Most {ms}|{g} i have most often=>Most often"
	keepMostManyKo = "제일 자주 나온 {g}=>제일 자주|가장 많은 {g}=>가장 많은 {g}|제일 많이 나온 {g}=>제일 많은 {g}|최다 {g}=>최다 {g}"
)

func (a *keepApp) total(c *keepCol) {
	en, ko := keepTotalEn, keepTotalKo
	if a.only(c) {
		en, ko = keepOnlyEn+"|"+keepTotalEn, keepOnlyKo+"|"+keepTotalKo
		if c.typ == '$' {
			en, ko = keepMuchEn+"|"+en, keepMuchKo+"|"+ko
		}
	}
	if !a.once("total " + c.name) {
		return
	}
	if ask, label, ok := a.phrase(en, ko, c, nil); ok {
		f, dec := a.format(c, false)
		a.result(ask, fmt.Sprintf("show %s = sum(%s, %s)%s", label, a.list, c.name, f), func(k *check, rows []*keepRow) { keepNear(k, keepSum(rows, c, nil), dec) })
	}
}

func (a *keepApp) count() {
	ko := keepCountKo
	if a.main.typ == 'w' {
		ko = keepPeopleKo
	}
	if ask, label, ok := a.phrase(keepCountEn, ko, nil, nil); ok {
		a.result(ask, fmt.Sprintf("show %s = len(%s)", label, a.list), func(k *check, rows []*keepRow) { k.number(float64(len(rows))) })
	}
}

func (a *keepApp) different(c *keepCol) {
	ko := keepDiffKo
	if c.typ == 'w' {
		ko = keepDiffWhoKo
	}
	if ask, label, ok := a.phrase(keepDiffEn, ko, c, nil); ok {
		a.result(ask, fmt.Sprintf("show %s = len(unique(%s, %s))", label, a.list, c.name), func(k *check, rows []*keepRow) {
			seen := map[string]bool{}
			for _, r := range rows {
				seen[r.t[c]] = true
			}
			k.number(float64(len(seen)))
		})
	}
}

func (a *keepApp) average(c *keepCol) {
	en, ko := keepAvgEn, keepAvgKo
	if len(a.sums) == 1 {
		en, ko = en+"|"+keepAvgOnlyEn, ko+"|"+keepAvgOnlyKo
	}
	if ask, label, ok := a.phrase(en, ko, c, nil); ok {
		f, dec := a.format(c, true)
		if f == "" {
			f, dec = " .1", 1
		}
		a.result(ask, fmt.Sprintf("show %s = avg(%s, %s)%s", label, a.list, c.name, f), func(k *check, rows []*keepRow) {
			keepNear(k, keepSum(rows, c, nil)/float64(len(rows)), dec)
		})
	}
}

// grouped asks for a table of sums (or averages, or numbers of rows) by a name, an option or a month.
func (a *keepApp) grouped(by, c *keepCol) {
	en, ko, value, head := keepTallyEn, keepTallyKo, "n", a.in(a.cap(keepMany(a.main.word)), "건수")
	f := ""
	switch {
	case c == nil:
	case c.typ == 'r' || c.typ == 'm' || c.typ == 'q':
		f, _ = a.format(c, true)
		if f == "" {
			f = " .1"
		}
		en, ko, value, head = keepMeanEn, keepMeanKo, "avg(rows, "+c.name+")"+f, a.in("Average", "평균")
	default:
		f, _ = a.format(c, false)
		en, ko, value, head = keepGroupEn, keepGroupKo, "sum(rows, "+c.name+")"+f, a.in("Total", "합계")
		if a.only(c) {
			en, ko = en+"|"+keepGroup1En, ko+"|"+keepGroup1Ko
		}
	}
	ask, label, ok := a.phrase(en, ko, c, by)
	if !ok {
		return
	}
	if c != nil && c.typ != 'r' && c.typ != 'm' && c.typ != 'q' && a.maybe(0.15) {
		ask += a.in(" as a bar chart", " 막대그래프")
		a.extraResult(ask, fmt.Sprintf("chart bar %s = group(%s, %s): key, sum(rows, %s)%s", label, a.list, by.name, c.name, f), by, c)
		return
	}
	a.extraResult(ask, fmt.Sprintf("table %s = group(%s, %s): %s = key, %s = %s", label, a.list, by.name, a.cap(by.word), head, value), by, c)
}

func (a *keepApp) extraResult(ask, line string, by, c *keepCol) {
	a.result(ask, line, func(k *check, rows []*keepRow) {
		first := func(r *keepRow) bool { return r.t[by] == rows[0].t[by] }
		x := keepCount(rows, first)
		switch {
		case c == nil:
		case c.typ == 'r' || c.typ == 'm' || c.typ == 'q':
			f, dec := a.format(c, true)
			if f == "" {
				dec = 1
			}
			keepNear(k, keepSum(rows, c, first)/x, dec)
			return
		default:
			_, dec := a.format(c, false)
			keepNear(k, keepSum(rows, c, first), dec)
			return
		}
		k.number(x)
	})
}

func keepThisMonth(d *keepCol) func(r *keepRow) bool {
	return func(r *keepRow) bool { return r.v[d] >= 60 && r.v[d] <= 90 }
}

func (a *keepApp) thisMonth(d, c *keepCol) {
	if c == nil {
		if ask, label, ok := a.phrase(keepNowEn, keepNowKo, nil, nil); ok {
			a.result(ask, fmt.Sprintf("show %s = count(%s, thisMonth(%s))", label, a.list, d.name), func(k *check, rows []*keepRow) { k.number(keepCount(rows, keepThisMonth(d))) })
		}
		return
	}
	if ask, label, ok := a.phrase(keepMonthEn, keepMonthKo, c, nil); ok {
		f, dec := a.format(c, false)
		a.result(ask, fmt.Sprintf("show %s = sum(filter(%s, thisMonth(%s)), %s)%s", label, a.list, d.name, c.name, f), func(k *check, rows []*keepRow) {
			keepNear(k, keepSum(rows, c, keepThisMonth(d)), dec)
		})
	}
}

func (a *keepApp) months(d, c *keepCol) {
	if ask, label, ok := a.phrase(keepMonthsEn, keepMonthsKo, c, nil); ok {
		f, dec := a.format(c, false)
		line := fmt.Sprintf("table %s = group(%s, slice(text(%s), 0, 7)): %s = key, %s = sum(rows, %s)%s", label, a.list, d.name, a.in("Month", "달"), a.in("Total", "합계"), c.name, f)
		a.result(ask, line, func(k *check, rows []*keepRow) {
			same := func(r *keepRow) bool { return r.t[d][:7] == rows[0].t[d][:7] }
			keepNear(k, keepSum(rows, c, same), dec)
		})
	}
}

func (a *keepApp) since(d *keepCol) {
	last := func(rows []*keepRow) float64 {
		x := 0.0
		for _, r := range rows {
			x = max(x, r.v[d])
		}
		return x
	}
	if a.maybe(0.5) {
		if ask, label, ok := a.phrase(keepLatestEn, keepLatestKo, d, nil); ok {
			a.result(ask, fmt.Sprintf("show %s = max(%s, %s)", label, a.list, d.name), func(*check, []*keepRow) {})
		}
		return
	}
	if ask, label, ok := a.phrase(keepSinceEn, keepSinceKo, nil, nil); ok {
		a.result(ask, fmt.Sprintf("show %s = days(max(%s, %s), today())", label, a.list, d.name), func(k *check, rows []*keepRow) { k.number(logToday - last(rows)) })
	}
}

// option asks for one option's rows, or their sum.
func (a *keepApp) option(by, c *keepCol) {
	i := a.IntN(len(by.opts))
	o := by.opts[i]
	put := func(s string) string {
		low := o
		if !a.ko() {
			low = strings.ToLower(o)
		}
		return strings.ReplaceAll(strings.ReplaceAll(s, "{o}", low), "{O}", o)
	}
	is := func(r *keepRow) bool { return r.v[by] == float64(i) }
	en, ko := keepOptionEn, keepOptionKo
	if c != nil {
		en, ko = keepOptSumEn, keepOptSumKo
	}
	ask, label, ok := a.phrase(put(en), put(ko), c, nil)
	if !ok {
		return
	}
	if c == nil {
		a.result(ask, fmt.Sprintf("show %s = count(%s, %s == %q)", label, a.list, by.name, o), func(k *check, rows []*keepRow) { k.number(keepCount(rows, is)) })
		return
	}
	f, dec := a.format(c, false)
	a.result(ask, fmt.Sprintf("show %s = sum(filter(%s, %s == %q), %s)%s", label, a.list, by.name, o, c.name, f), func(k *check, rows []*keepRow) {
		keepNear(k, keepSum(rows, c, is), dec)
	})
}

// often asks for the name that comes most often.
func (a *keepApp) often(by *keepCol) {
	if ask, label, ok := a.phrase(keepMostManyEn, keepMostManyKo, nil, by); ok {
		a.result(ask, fmt.Sprintf("show %s = most(group(%s, %s), n).key", label, a.list, by.name), func(k *check, rows []*keepRow) { k.text(rows[0].t[by]) })
	}
}
