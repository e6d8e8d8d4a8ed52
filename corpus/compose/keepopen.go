package compose

import (
	"fmt"
	"slices"
	"strings"
)

const (
	keepLeftEn    = "how many {o}=>{o}|number of {o} {ms}=>{o}|how many {ms} not {k} yet=>Not {k}|count of those not {k}=>Not {k}|how many are {o}=>{o}|how many {ms} are {o}=>{o}|{o} count=>{o}|how many are left=>Left|how many aren't {k}=>Not {k}|count of what's {o}=>{o}"
	keepLeftKo    = "{o} 몇 건인지=>{o}|{o} 건수=>{o} 건수|{o} 개수=>{o} 개수|아직 {k} 안 한 {m} 몇 개인지=>{k} 안 한 {m}|{k} 안 한 {m} 수=>{k} 안 한 {m}|남은 건수=>남은 건수|{o} 수=>{o} 수|몇 개가 {o}인지=>{o}|{k} 안 한 거 몇 건=>{k} 안 한 것"
	keepLeftWhoKo = "{o} 몇 명인지=>{o} 인원|{o} 인원=>{o} 인원|{k} 안 한 사람 수=>{k} 안 한 사람|아직 {k} 안 한 사람 몇 명인지=>{k} 안 한 사람|{o}자 수=>{o}자 수|{k} 안 한 {m} 수=>{k} 안 한 {m}|몇 명이 {o}인지=>{o} 인원"
	keepOwedEn    = "{o} {c}=>{o} {c}|total {o} {c}=>{o} {c}|{c} of the {o} ones=>{o} {c}|{c} still open=>{c} still open|sum of {c} not {k}=>{c} not {k}|{c} of those not {k} yet=>{c} not {k}"
	keepOwed1En   = "what's still open=>Still open|how much is still open=>Still open|sum of the {o} ones=>Sum {o}|total not {k}=>Total not {k}|how much is {o}=>Amount {o}|total still {o}=>Still {o}|open sum=>Open sum"
	keepOwedKo    = "{o} {c}=>{o} {c}|{o} {c} 합계=>{o} {c}|{k} 안 한 {c} 합계=>{k} 안 한 {c}|아직 남은 {c}=>남은 {c}|{o}인 것만 {c} 합=>{o} {c}|{k} 안 된 {c} 합=>{k} 안 된 {c}"
	keepOwed1Ko   = "{o} 합계=>{o} 합계|{o} 금액=>{o} 금액|{o} 총액=>{o} 총액|아직 {o}인 게 얼마인지=>{o} 금액|남은 금액=>남은 금액|{k} 안 한 게 다 해서 얼마인지=>{k} 안 한 금액"
	keepHadEnDone = "how many {k}=>How many {k}|number of {k} {ms}=>Number {k}|how many are {k} already=>Already {k}|count of {k} ones=>Count {k}"
	keepHadKoDone = "{k}한 건수=>{k}한 건수|{k}한 {m} 수=>{k}한 {m}|{k} 몇 건 했는지=>{k} 건수|{k} 건수=>{k} 건수|{k}된 개수=>{k}된 개수"
	keepGotEn     = "{k} {c}=>{k} {c}|{c} {k} so far=>{c} {k}|total {c} {k}=>{c} {k}|{c} of the {k} ones=>{k} {c}"
	keepGotKo     = "{k}된 {c}=>{k}된 {c}|{k}한 {c} 합계=>{k}한 {c}|{k} {c}=>{k} {c}|지금까지 {k}된 {c}=>{k}된 {c}"
	keepNamesEn   = "names of those not {k}=>Not {k} yet|list of {o} {ms}=>List of {o}|which ones are {o}, by name=>Still {o}|names of the {o} ones=>Names of {o}|a list of who or what isn't {k}=>Not {k} yet"
	keepNamesKo   = "{o} {m} 목록=>{o} {m}|{k} 안 한 {m} 이름만 따로=>{k} 안 한 {m}|아직 {k} 안 한 {m} 이름=>{k} 안 한 {m}|{o} 명단=>{o} 명단|{o}인 {m} 이름=>{o} {m}"
	keepBarEn     = "a progress bar of how many are {k}=>{k} so far|progress bar for {k}=>{k} so far|bar showing how far we are=>Progress|bar with the {k} ones out of all=>{k} of all"
	keepBarKo     = "{k} 진행 막대=>{k} 진행|얼마나 {k}됐는지 막대로=>{k} 진행|진행률 막대=>진행률|{k} 막대그래프로 진행=>{k} 진행"
	keepShareEn   = "percent {k}=>Percent {k}|how many % are {k}=>Percent {k}|share {k} in percent=>Share {k}|% {k}=>% {k}"
	keepShareKo   = "{k}율=>{k}율|{k} 비율(%)=>{k} 비율|몇 % {k}했는지=>{k}율|{k} 퍼센트=>{k} 퍼센트"
	keepEachEn    = "{o} {c} per {g}=>Per {g}|per {g} the {c} that is {o}=>Per {g}|table: {g} and {c} {o}=>Per {g}|what is {o} for each {g}=>Per {g}"
	keepEachKo    = "{g}별 {o} {c}=>{g}별|{g}마다 {o} {c}=>{g}별|{g}별 {o} {c} 표=>{g}별|{g}별로 {o} 합계=>{g}별"
	keepLateEn    = "how many are late=>Late|late ones counted=>Late|how many are past {d} and not {k}=>Late|number of overdue ones=>Overdue|overdue count=>Overdue"
	keepLateKo    = "{d} 지났는데 {k} 안 한 거 몇 건인지=>늦은 것|기한 지난 건수=>기한 지난 것|늦은 거 몇 개인지=>늦은 것|밀린 건수=>밀린 것|연체 건수=>연체 건수"
)

// A keepTicks is an app whose rows are ticked.
type keepTicks struct {
	*keepApp
	k, due *keepCol
}

// keepOpen draws a list of what is to be ticked: paid, returned, done.
func keepOpen(g *gen) *keepApp {
	a, cols := keepNew(g, g.keepSituation(keepOpensEn, keepOpensKo))
	k, others := cols[1], cols[2:]
	for _, c := range others { // most such lists have their amount
		if c.typ == '$' && a.maybe(0.75) {
			others = append(slices.DeleteFunc(slices.Clone(others), func(x *keepCol) bool { return x == c }), c)
			break
		}
	}
	n := g.n(1, 3)
	pick := slices.Clone(others)
	a.Shuffle(len(pick)-1, func(i, j int) { pick[i], pick[j] = pick[j], pick[i] })
	if len(pick) > n {
		pick = append(pick[:n-1:n-1], pick[len(pick)-1])
	}
	a.order(cols[0], append(pick, k), n+1)
	t := &keepTicks{a, k, nil}
	for _, c := range a.cols {
		if c.typ == 'D' {
			t.due = c
		}
	}
	if a.maybe(0.1) {
		a.button()
	}
	t.summaries()
	t.views()
	return a
}

func (t *keepTicks) words(s string) string {
	due := ""
	if t.due != nil {
		due = t.due.word
	}
	s = strings.NewReplacer("{k}", t.k.word, "{o}", t.k.unit, "{d}", due).Replace(s)
	return strings.NewReplacer("미납자 수", "미납자 수").Replace(s)
}

// say is phrase with the words of the tick.
func (t *keepTicks) say(en, ko string, c, by *keepCol) (ask, label string, ok bool) {
	return t.phrase(t.words(en), t.words(ko), c, by)
}

func (t *keepTicks) ticked(r *keepRow) bool { return r.tick }
func (t *keepTicks) open(r *keepRow) bool   { return !r.tick }

func (t *keepTicks) counted(en, ko, rule string, want func(r *keepRow) bool) {
	if ask, label, ok := t.say(en, ko, nil, nil); ok {
		t.result(ask, fmt.Sprintf("show %s = count(%s, %s)", label, t.list, rule), func(k *check, rows []*keepRow) { k.number(keepCount(rows, want)) })
	}
}

func (t *keepTicks) summed(c *keepCol, en, ko, rule string, want func(r *keepRow) bool) {
	if ask, label, ok := t.say(en, ko, c, nil); ok {
		f, dec := t.format(c, false)
		t.result(ask, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", label, t.list, rule, c.name, f), func(k *check, rows []*keepRow) {
			keepNear(k, keepSum(rows, c, want), dec)
		})
	}
}

func (t *keepTicks) names() {
	if ask, label, ok := t.say(keepNamesEn, keepNamesKo, nil, nil); ok {
		t.result(ask, fmt.Sprintf("items %s = map(filter(%s, !%s), %s)", label, t.list, t.k.name, t.main.name), func(k *check, rows []*keepRow) { k.text(rows[1].t[t.main]) })
	}
}

func (t *keepTicks) progress() {
	if t.maybe(0.5) {
		if ask, label, ok := t.say(keepBarEn, keepBarKo, nil, nil); ok {
			t.result(ask, fmt.Sprintf("bar %s = count(%s, %s), len(%s)", label, t.list, t.k.name, t.list), func(*check, []*keepRow) {})
		}
		return
	}
	if ask, label, ok := t.say(keepShareEn, keepShareKo, nil, nil); ok {
		t.result(ask, fmt.Sprintf("show %s = count(%s, %s) / len(%s) * 100 .0 %%", label, t.list, t.k.name, t.list), func(k *check, rows []*keepRow) {
			keepNear(k, keepCount(rows, t.ticked)/float64(len(rows))*100, 0)
		})
	}
}

// each asks for what is open per name.
func (t *keepTicks) each(by, c *keepCol) {
	ask, label, ok := t.say(keepEachEn, keepEachKo, c, by)
	if !ok {
		return
	}
	f, dec := t.format(c, false)
	head := t.cap(t.k.unit)
	t.result(ask, fmt.Sprintf("table %s = group(filter(%s, !%s), %s): %s = key, %s = sum(rows, %s)%s", label, t.list, t.k.name, by.name, t.cap(by.word), head, c.name, f), func(k *check, rows []*keepRow) {
		keepNear(k, keepSum(rows, c, func(r *keepRow) bool { return !r.tick && r.t[by] == rows[1].t[by] }), dec)
	})
}

func (t *keepTicks) late() {
	t.counted(keepLateEn, keepLateKo, fmt.Sprintf("%s < today() && !%s", t.due.name, t.k.name), func(r *keepRow) bool { return r.v[t.due] < logToday && !r.tick })
}

func (t *keepTicks) summaries() {
	left, k := keepLeftKo, t.k.name
	if t.main.typ == 'w' {
		left = keepLeftWhoKo
	}
	first := []func(){func() { t.counted(keepLeftEn, left, "!"+k, t.open) }}
	rest := []func(){func() { t.counted(keepHadEnDone, keepHadKoDone, k, t.ticked) }, t.names, t.progress, t.count}
	for _, c := range t.sums {
		if c.typ != '$' && c.typ != 'n' {
			continue
		}
		en, ko := keepOwedEn, keepOwedKo
		if t.only(c) && c.typ == '$' {
			en, ko = en+"|"+keepOwed1En, ko+"|"+keepOwed1Ko
		}
		first = append(first, func() { t.summed(c, en, ko, "!"+k, t.open) })
		rest = append(rest, func() { t.summed(c, keepGotEn, keepGotKo, k, t.ticked) }, func() { t.total(c) }, func() { t.total(c) }, func() { t.top(c) })
		for _, by := range t.with("pwc") {
			if by != t.main {
				rest = append(rest, func() { t.each(by, c) })
			}
		}
	}
	for _, by := range t.with("pwc") {
		if by != t.main {
			rest = append(rest, func() { t.grouped(by, nil) })
		}
	}
	if t.due != nil {
		rest = append(rest, t.late, t.late)
	}
	n := t.n(1, 3)
	t.Shuffle(len(first), func(i, j int) { first[i], first[j] = first[j], first[i] })
	t.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	if t.maybe(0.4) {
		n++
	} else {
		first = first[:1]
	}
	for _, f := range append(first, rest...) {
		if len(t.results) < n {
			f()
		}
	}
	t.Shuffle(len(t.results), func(i, j int) { t.results[i], t.results[j] = t.results[j], t.results[i] })
}

func (t *keepTicks) views() {
	k := t.k.name
	switch {
	case t.due != nil && t.maybe(0.45):
		t.view("sort "+t.due.name, keepSoonEn, keepSoonKo, t.due)
	case t.maybe(0.3):
		t.view("sort "+k, t.words("{k} ones last|{k} to the bottom|{o} first|what is {o} on top of the list|{k} ones sink to the bottom"), t.words("{k}한 건 맨 아래로|{o} 먼저|{k} 안 한 것부터|{o}인 것부터 위에"), nil)
	}
	switch {
	case t.due != nil && t.maybe(0.4):
		t.view(fmt.Sprintf("red %s < today() && !%s", t.due.name, k), t.words("late ones red|red when {d} is past and it's not {k}|overdue in red|not {k} and past {d}: red"), t.words("{d} 지났는데 {k} 안 했으면 빨갛게|늦은 건 빨간색|기한 지나고 {k} 안 한 줄은 빨간색|밀린 건 빨갛게"), nil)
	case t.maybe(0.3):
		way := t.n(0, 2)
		t.view([]string{"gray " + k, "green " + k, "red !" + k}[way],
			t.words([]string{"{k} ones gray|gray once {k}|{k} rows in gray", "{k} ones green|green once {k}|{k} in green", "{o} ones red|red while not {k}|{o} rows in red"}[way]),
			t.words([]string{"{k}한 건 회색|{k}하면 흐리게|{k}된 줄은 회색", "{k}한 건 초록색|{k}하면 초록으로|{k}된 줄 초록", "{o} 줄은 빨간색|{k} 안 한 건 빨갛게|{o}이면 빨간색"}[way]), nil)
	}
	t.keepApp.views(0, 0.1, 0.25, 0)
}
