package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// A rowsCond is a condition of a row: in the sketch, as "… is …", "…(이)면", "…인", and whether it holds.
type rowsCond struct {
	sk, is, koIf, koIs string
	koStem             string // before -고 and -거나
	holds              func(s *rowsState, r *rowsRow) bool
	col                *rowsCol
}

// cond draws a condition on a column for which ok holds.
func (a *rowsApp) cond(ok func(f *rowsCol) bool) (rowsCond, bool) {
	f := a.pickCol(func(f *rowsCol) bool {
		return ok(f) && f != a.thing && (f.kind == "check" || f.kind == "flag" || f.kind == "date" || f.options != nil && f.prices == nil || f.numeric() && f.prices == nil)
	})
	if f == nil {
		return rowsCond{}, false
	}
	c := a.condOn(f)
	if g := a.pickCol(func(g *rowsCol) bool {
		return g != f && ok(g) && (g.kind == "check" || g.kind == "flag" || g.options != nil && g.prices == nil || g.kind == "number")
	}); g != nil && c.koStem != "" && a.maybe(0.15) {
		return a.both(c, a.condOn(g)), true
	}
	return c, true
}

// both joins two conditions.
func (a *rowsApp) both(c, d rowsCond) rowsCond {
	r := rowsCond{col: &rowsCol{}}
	if a.maybe(0.65) {
		r.sk, r.is = c.sk+" && "+d.sk, c.is+" and "+d.is
		r.koIf, r.koIs = c.koStem+"고 "+d.koIf, c.koStem+"고 "+d.koIs
		r.holds = func(s *rowsState, w *rowsRow) bool { return c.holds(s, w) && d.holds(s, w) }
		return r
	}
	r.sk, r.is = c.sk+" || "+d.sk, c.is+" or "+d.is
	r.koIf, r.koIs = c.koStem+"거나 "+d.koIf, c.koStem+"거나 "+d.koIs
	r.holds = func(s *rowsState, w *rowsRow) bool { return c.holds(s, w) || d.holds(s, w) }
	return r
}

func (a *rowsApp) condOn(f *rowsCol) rowsCond {
	switch {
	case f.kind == "check" || f.kind == "flag":
		return a.tickCond(f, a.maybe(0.7))
	case f.options != nil:
		return a.optionCond(f, f.options[a.IntN(len(f.options))])
	case f.kind == "date":
		return a.dateCond(f)
	}
	return a.numberCond(f)
}

func (a *rowsApp) tickCond(f *rowsCol, yes bool) rowsCond {
	n := f.name
	c := rowsCond{sk: n, col: f, holds: func(_ *rowsState, r *rowsRow) bool { return (r.v[n] > 0) == yes }}
	c.koStem = a.fill("{0}{이} 체크되어 있", f.word)
	if yes {
		c.is = a.fill("{0} is ticked|{0} is checked|the box {0} is on", f.word)
		c.koIf = a.fill("{0}{을} 체크했으면|{0}{이} 체크되어 있으면|{0} 체크면", f.word)
		c.koIs = a.fill("{0} 체크된|{0} 표시한|{0}{이} 체크되어 있는", f.word)
		return c
	}
	c.sk = "!" + n
	c.koStem = a.fill("{0}{이} 체크되어 있지 않", f.word)
	c.is = a.fill("{0} isn't ticked|{0} is not ticked yet|the box {0} is off", f.word)
	c.koIf = a.fill("{0} 체크 안 했으면|{0}{이} 체크되어 있지 않으면", f.word)
	c.koIs = a.fill("{0} 체크 안 된|{0} 표시 안 한|아직 {0} 체크되지 않은", f.word)
	return c
}

func (a *rowsApp) optionCond(f *rowsCol, o string) rowsCond {
	n := f.name
	if a.maybe(0.15) {
		return rowsCond{sk: fmt.Sprintf("%s != %q", n, o), col: f,
			is: a.fill("{0} is not {1}|{0} is anything but {1}", f.word, o), koIf: a.fill("{0}{이} {1}{이} 아니면", f.word, o), koIs: a.fill("{0}{이} {1}{이} 아닌", f.word, o),
			holds: func(_ *rowsState, r *rowsRow) bool { return r.t[n] != o }}
	}
	return rowsCond{sk: fmt.Sprintf("%s == %q", n, o), col: f, koStem: a.fill("{0}{이} {1}이", f.word, o),
		is: a.fill("{0} is {1}|{0} is {1}|{0} = {1}|the {0} is {1}", f.word, o), koIf: a.fill("{0}{이} {1}{면}|{0} = {1}{면}", f.word, o), koIs: a.fill("{0}{이} {1}인|{0} {1}인|{0} = {1}인", f.word, o),
		holds: func(_ *rowsState, r *rowsRow) bool { return r.t[n] == o }}
}

func (a *rowsApp) dateCond(f *rowsCol) rowsCond {
	n := f.name
	k := a.n(2, 20)
	type way struct {
		sk, is, koIf, koIs string
		holds              func(d float64) bool
	}
	w := []way{
		{n + " < today()", "{0} is past|{0} lies before today|{0} was before today", "{0}{이} 지났으면", "{0}{이} 지난|{0}{이} 오늘보다 앞인", func(d float64) bool { return d < logToday }},
		{n + " == today()", "{0} is today|{0} = today", "{0}{이} 오늘이면", "{0}{이} 오늘인", func(d float64) bool { return d == logToday }},
		{"thisMonth(" + n + ")", "{0} is this month|{0} lies in this month", "{0}{이} 이번 달이면", "{0}{이} 이번 달인|이번 달 {0}인", func(d float64) bool { return d >= 60 && d <= 90 }},
		{"thisWeek(" + n + ")", "{0} is this week|{0} falls in this week", "{0}{이} 이번 주면", "{0}{이} 이번 주인", func(d float64) bool { return d >= 61 && d <= 67 }},
		{fmt.Sprintf("%s <= today() + %d", n, k), fmt.Sprintf("{0} comes within %[1]d days or is past|{0} is no later than %[1]d days from now", k), fmt.Sprintf("{0}{이} %d일 뒤까지면", k), fmt.Sprintf("{0}{이} %[1]d일 뒤까지인", k), func(d float64) bool { return d <= float64(logToday+k) }},
		{n + " > today()", "{0} is in the future|{0} is after today", "{0}{이} 오늘 이후면", "{0}{이} 오늘보다 뒤인|{0}{이} 아직 안 온", func(d float64) bool { return d > logToday }},
	}[a.IntN(6)]
	return rowsCond{sk: w.sk, col: f, is: a.fill(w.is, f.word), koIf: a.fill(w.koIf, f.word), koIs: a.fill(w.koIs, f.word),
		holds: func(_ *rowsState, r *rowsRow) bool { return w.holds(r.v[n]) }}
}

// numberCond compares a column with a number, or with a field above the list.
func (a *rowsApp) numberCond(f *rowsCol) rowsCond {
	n := f.name
	y := a.constant(a.middle(f), f.money)
	for _, l := range a.above {
		if l.role == "limit" && l.money == f.money && a.maybe(0.7) {
			y = rowsAtom(l)
			if !a.ko() {
				y.said = "the " + y.said
			}
			l.used = true
		}
	}
	return a.compare(rowsAtom(f), y, f, n)
}

func (a *rowsApp) compare(x, y rowsX, f *rowsCol, n string) rowsCond {
	i := a.IntN(4)
	way := []struct{ op, en, koIf, koIs, stem string }{
		{">", "{0} is over {1}|{0} is more than {1}|{0} is above {1}|{0} > {1}", "{0}{이} {1}{을} 넘으면|{0}{이} {1}보다 크면|{0} > {1}{면}", "{0}{이} {1}{을} 넘는|{0}{이} {1}보다 큰|{0} {1} 초과인", "{0}{이} {1}{을} 넘"},
		{">=", "{0} is at least {1}|{0} is {1} or more|{0} >= {1}|{0} is not under {1}", "{0}{이} {1} 이상이면|{0}{이} 적어도 {1}{면}", "{0}{이} {1} 이상인|{0} {1} 이상인", "{0}{이} {1} 이상이"},
		{"<", "{0} is under {1}|{0} is less than {1}|{0} is below {1}|{0} < {1}", "{0}{이} {1}보다 작으면|{0}{이} {1} 미만이면|{0} < {1}{면}", "{0}{이} {1}보다 작은|{0}{이} {1} 미만인|{0} {1}{이} 안 되는", "{0}{이} {1}보다 작"},
		{"<=", "{0} is at most {1}|{0} is {1} or less|{0} <= {1}|{0} is not over {1}", "{0}{이} {1} 이하면|{0}{이} 많아야 {1}{면}", "{0}{이} {1} 이하인|{0} {1} 이하인", "{0}{이} {1} 이하이"},
	}[i]
	return rowsCond{sk: x.in(1) + " " + way.op + " " + y.in(1), col: f, koStem: a.fill(way.stem, x.said, y.said), is: a.fill(way.en, x.said, y.said), koIf: a.fill(way.koIf, x.said, y.said), koIs: a.fill(way.koIs, x.said, y.said),
		holds: func(s *rowsState, r *rowsRow) bool {
			u, v := x.val(s, r), y.val(s, r)
			return []bool{u > v+1e-9, u >= v-1e-9, u < v-1e-9, u <= v+1e-9}[i]
		}}
}

// middle is a round number in the middle of a column's values.
func (a *rowsApp) middle(f *rowsCol) float64 {
	if f.kind == "var" {
		return float64(a.n(1, 3))
	}
	s := a.state(4)
	var list []float64
	for _, r := range s.rows {
		list = append(list, r.v[f.name])
	}
	slices.Sort(list)
	return rowsRound(list[a.n(1, 2)])
}

// rowsRound makes a number round.
func rowsRound(x float64) float64 {
	switch y := math.Abs(x); {
	case math.IsNaN(x) || math.IsInf(x, 0):
		return 1
	case y >= 2000:
		return math.Round(x/500) * 500
	case y >= 200:
		return math.Round(x/10) * 10
	case y >= 3:
		return math.Round(x)
	}
	return math.Round(x*2) / 2
}

// state draws n rows into a fresh app.
func (a *rowsApp) state(n int) *rowsState {
	s := &rowsState{env: map[string]float64{}, pick: map[string]string{}, out: map[string]float64{}}
	for _, f := range a.above {
		s.env[f.name] = a.start(f)
		if f.options != nil {
			s.pick[f.name] = f.options[0]
			if f.prices != nil {
				s.env[f.name] = f.prices[0]
			}
		}
	}
	for _, name := range a.some(a.in(ledgerRowsEn, ledgerRowsKo), n) {
		s.rows = append(s.rows, a.drawRow(name))
	}
	a.mixed(s)
	a.reckon(s)
	return s
}

// mixed sees to it that rows differ in what is ticked and chosen, and that the first and the third are alike in it.
func (a *rowsApp) mixed(s *rowsState) {
	if len(s.rows) < 2 || a.maybe(0.1) {
		return
	}
	r := s.rows
	for _, f := range a.cols {
		switch {
		case f.kind == "flag" || f.kind == "check":
			r[1].v[f.name] = 1 - r[0].v[f.name]
		case f.options != nil:
			i := slices.Index(f.options, r[0].t[f.name])
			i = (i + a.n(1, len(f.options)-1)) % len(f.options)
			r[1].t[f.name] = f.options[i]
			if f.prices != nil {
				r[1].v[f.name] = f.prices[i]
			}
			if len(r) > 2 && a.maybe(0.8) {
				r[2].t[f.name], r[2].v[f.name] = r[0].t[f.name], r[0].v[f.name]
			}
		case f.kind == "who" || f.kind == "text" && f != a.thing:
			if len(r) > 2 {
				r[2].t[f.name] = r[0].t[f.name]
			}
		}
	}
}

// start is what a field above holds at first.
func (a *rowsApp) start(f *rowsCol) float64 {
	x := 0.0
	if f.def != "" && f.kind == "number" {
		fmt.Sscan(f.def, &x)
	}
	return x
}

func (a *rowsApp) drawRow(name string) *rowsRow {
	r := &rowsRow{name: name, v: map[string]float64{}, t: map[string]string{}}
	for _, f := range a.cols {
		switch {
		case f == a.thing:
			r.t[f.name] = name
		case f.kind == "text" || f.kind == "area":
			r.t[f.name] = a.of(a.in("Nolan|Petra|Quill|Rosa|Umber|Vera", "노을|미리|산들|유리|진주|태양"))
		case f.kind == "who":
			r.t[f.name] = rowsPeople(a)[a.IntN(2)]
		case f.options != nil:
			i := a.IntN(len(f.options))
			r.t[f.name] = f.options[i]
			if f.prices != nil {
				r.v[f.name] = f.prices[i]
			}
		case f.kind == "number" || f.kind == "slider":
			r.v[f.name] = a.drawNumber(f)
		case f.kind == "date":
			r.v[f.name] = float64(a.n(50, 85))
			if a.maybe(0.2) {
				r.v[f.name] = logToday
			}
		case f.kind == "time":
			lo, hi := 400, 1300
			if f.hi > 0 {
				lo, hi = f.lo, f.hi
			}
			r.v[f.name] = float64(a.step(lo, hi, 5))
		case f.kind == "flag" || f.kind == "check":
			r.v[f.name] = float64(a.IntN(2))
		}
	}
	return r
}

// reckon computes the columns of all rows, and the results that others build on.
func (a *rowsApp) reckon(s *rowsState) {
	for _, r := range s.rows {
		for _, f := range a.comp {
			f(s, r)
		}
	}
	for _, f := range a.outs {
		f(s)
	}
}

// rowsDate writes a day counted from the first of 2026.
func rowsDate(n float64) string {
	return time.Date(2026, 1, int(n), 0, 0, 0, 0, time.UTC).Format("2006-01-02")
}

// ---- options

func (a *rowsApp) drawOptions() {
	all := []func() bool{a.sortOpt, a.sortOpt, a.filterOpt, a.searchOpt, a.colourOpt, a.colourOpt, a.uniqueOpt, a.needOpt, a.maxOpt, a.groupOpt, a.hideOpt, a.csvOpt}
	a.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := a.between(a.p.options)
	for _, f := range all {
		if n == 0 || a.full() {
			break
		}
		if f() {
			n--
		}
	}
}

// full is whether enough has been asked for.
func (a *rowsApp) full() bool { return len(a.clauses) >= a.most }

// once is true the first time only.
func (a *rowsApp) once(what string) bool {
	if a.extra[what] {
		return false
	}
	a.extra[what] = true
	return true
}

func (a *rowsApp) sortOpt() bool {
	f := a.pickCol(func(f *rowsCol) bool {
		return f.numeric() && f.prices == nil || f.kind == "date" || f.kind == "time" || f == a.thing
	})
	if f == nil || a.extra["sort"] || a.extra["group"] || a.extra["running"] {
		return false
	}
	a.once("sort")
	key, en, ko := f.name, "", ""
	down := f != a.thing && a.maybe(0.55)
	w := strings.Split(f.word, " (")[0]
	w = strings.Split(w, "(")[0]
	switch {
	case f == a.thing:
		en, ko = "in alphabetical order of {0}|sorted by {0} from A to Z|sort by {0}|{0} from A to Z", "{0} 가나다순|{0}순으로 정렬|{0} 이름순|가나다순({0})"
	case f.kind == "date" || f.kind == "time":
		en, ko = "earliest {0} first|sorted by {0}, the earliest on top|sort by {0}, soonest first", "{0} 빠른 순|{0} 이른 것부터|{0} 순서대로, 빠른 게 위"
		if down {
			en, ko = "latest {0} first|sorted by {0}, the latest on top|newest {0} at the top", "{0} 늦은 순|{0} 최근 것부터|{0} 늦은 게 위로"
		}
	case down:
		en, ko = "highest {0} first|sorted by {0}, biggest on top|sort by {0}, falling|most {0} at the top|rows by {0} from high to low", "{0} 큰 순|{0} 내림차순|{0} 높은 줄이 맨 위|{0} 큰 것부터 정렬"
	default:
		en, ko = "lowest {0} first|sorted by {0}, smallest on top|sort by {0}, rising|least {0} at the top|rows by {0} from low to high", "{0} 작은 순|{0} 오름차순|{0} 낮은 줄이 맨 위|{0} 작은 것부터 정렬"
	}
	said := a.fill(a.in(en, ko), w)
	if down {
		key = "-" + key
	}
	if t := a.kindCol("check"); t != nil && a.maybe(0.4) {
		a.opts = append(a.opts, "sort "+t.name+", "+key)
		a.put(a.fill(a.in("ticked ones ({1}) last, the others {0}|first those without {1}, then {0}|{1} ones at the bottom, otherwise {0}", "{1} 체크된 것은 맨 아래, 나머지는 {0}|{1} 안 된 것 먼저, 그다음 {0}|{1} 체크한 줄은 뒤로 보내고 {0}"), said, t.word))
		return true
	}
	a.opts = append(a.opts, "sort "+key)
	a.put(said)
	return true
}

func (a *rowsApp) filterOpt() bool {
	f := a.plainChoice()
	if w := a.kindCol("who"); w != nil && a.maybe(0.5) {
		f = w
	}
	if f == nil || !a.once("filter") {
		return false
	}
	a.opts = append(a.opts, "filter "+f.name)
	a.ask(a.in("filter by {0}|a filter for {0}|let me filter the rows by {0}|drop-down above the rows to see only one {0}|i can show only one {0} with a filter|filterable by {0}",
		"{0} 필터|{0}별로 걸러 {보}|{0}{로} 필터 {하}|목록 위에 {0} 거르는 칸|한 {0}만 볼 수 있는 필터|{0} 골라서 보는 필터"), f.word)
	return true
}

func (a *rowsApp) searchOpt() bool {
	if !a.once("search") {
		return false
	}
	a.opts = append(a.opts, "search")
	a.ask(a.in("with a search field|a search box above the rows|searchable|let me search the rows|search in the list|i want to search it",
		"검색창도|줄 위에 검색칸 {넣}|검색 되게|목록 검색|찾기 칸 {넣}|검색 기능"))
	return true
}

func (a *rowsApp) colourOpt() bool {
	c, ok := a.cond(func(f *rowsCol) bool { return true })
	if !ok {
		return false
	}
	col := a.of("red|red|green|gray")
	if !a.once(col) || !a.once("col "+c.sk) {
		return false
	}
	ko := map[string]string{"red": "빨간색|빨갛게|빨강", "green": "초록색|초록으로|초록", "gray": "회색|회색으로|흐린 회색"}[col]
	en := map[string]string{"red": "red|in red|marked red", "green": "green|in green|marked green", "gray": "gray|grey|in gray"}[col]
	a.opts = append(a.opts, col+" "+c.sk)
	if a.ko() {
		a.ask("{0} 줄은 {1}|{0} 줄 {1} {칠}|{0} 것은 {1}|{2} 줄을 {1} {칠}|{0} 줄만 {1}|{2} 그 줄 {1}", c.koIs, a.of(ko), c.koIf)
		return true
	}
	a.ask("rows are {1} when {0}|{1} if {0}|rows where {0} {1}|show rows {1} where {0}|when {0} the row is {1}|{1}: rows where {0}", c.is, a.of(en))
	return true
}

func (a *rowsApp) csvOpt() bool {
	if a.maybe(0.5) || !a.once("csv") {
		return false
	}
	a.opts = append(a.opts, "csv")
	a.ask(a.in("save and load the rows as a CSV file|CSV export and import|with CSV buttons|i want to get the rows out and in as csv", "CSV로 내보내고 불러오기|CSV 저장과 불러오기|csv 파일로 저장하고 읽기|CSV 버튼도"))
	return true
}

func (a *rowsApp) uniqueOpt() bool {
	if a.maybe(0.4) || !a.once("unique") {
		return false
	}
	a.opts = append(a.opts, "unique "+a.thing.name)
	a.ask(a.in("no {0} twice|the same {0} only once|every {0} can be in it just once|don't take a {0} that is there already|{0} must be unique",
		"같은 {0} 두 번 안 됨|{0} 중복 금지|{0} 겹치면 안 받기|이미 있는 {0}{은} 못 넣게|같은 {0}{은} 한 번만"), a.thing.word)
	return true
}

func (a *rowsApp) needOpt() bool {
	f := a.pickCol(func(f *rowsCol) bool { return f.kind == "number" })
	if f == nil || a.maybe(0.3) || !a.once("need") {
		return false
	}
	text := a.of(a.in("That can't be|Please check the number|Try again|Not possible|Give a number|Wrong entry|No, really|Too low or too high|Out of range", "숫자를 확인하세요|다시 적어 주세요|그건 안 돼요|값이 이상해요|잘못 적었어요|범위를 벗어났어요|숫자를 넣어 주세요"))
	w := strings.Split(strings.Split(f.word, " (")[0], "(")[0]
	wrong := 0.0
	if a.maybe(0.6) || f.money {
		a.opts = append(a.opts, fmt.Sprintf("need %s > 0: %s", f.name, text))
		a.ask(a.in(`{0} must be above 0, otherwise "{1}"|refuse rows whose {0} isn't more than 0 and say "{1}"|take a row only if {0} is over 0, else "{1}"|no row without {0} above 0: "{1}"`,
			`{0}{은} 0보다 커야 하고 아니면 "{1}"|{0}{이} 0 이하면 안 받고 "{1}" {뜨}|{0} 0보다 클 때만 추가, 아니면 "{1}"|{0}{이} 0이거나 음수면 추가 말고 "{1}"`), w, text)
	} else {
		k := f.hi + a.n(0, 20)
		wrong = float64(k + 1)
		a.opts = append(a.opts, fmt.Sprintf("need %s <= %d: %s", f.name, k, text))
		a.ask(a.in(`{0} can be {2} at most, otherwise "{1}"|refuse rows with {0} over {2} and say "{1}"|no {0} above {2}, else the message "{1}"`,
			`{0}{은} {2}까지만, 넘으면 "{1}"|{0}{이} {2}{을} 넘으면 안 받고 "{1}" {뜨}|{0} 최대 {2}, 넘으면 추가 말고 "{1}"`), w, text, fmt.Sprint(k))
	}
	a.more = append(a.more, func() *check {
		c, s := newCheck("refused"), a.state(1)
		s.rows[0].v[f.name] = wrong
		for _, t := range a.cols { // the row isn't there to be ticked
			if t.kind == "check" {
				s.rows[0].v[t.name] = 0
			}
		}
		a.enter(c, s)
		return c.text(text)
	})
	return true
}

func (a *rowsApp) maxOpt() bool {
	if a.maybe(0.5) || !a.once("max") {
		return false
	}
	n := fmt.Sprint(a.n(5, 40))
	a.opts = append(a.opts, "max "+n)
	a.ask(a.in("at most {0} rows|no more than {0} rows|{0} rows at most|room for {0} rows, not more", "최대 {0}줄|{0}줄까지만|{0}개 넘게는 못 넣게|줄은 {0}개까지"), n)
	return true
}

func (a *rowsApp) groupOpt() bool {
	f := a.plainChoice()
	if f == nil || a.maybe(0.4) || a.extra["sort"] || a.extra["running"] || !a.once("group") {
		return false
	}
	a.opts = append(a.opts, "group "+f.name)
	a.ask(a.in("rows grouped by {0}, with headings|group the list by {0}|a heading for each {0} and its rows below|list grouped under headings by {0}", "{0}별로 묶어서 {보}|{0}마다 제목 달고 그 아래 줄|목록을 {0}별로 묶기|{0}별 묶음"), f.word)
	return true
}

// hideOpt is a tick box above the list that hides some rows.
func (a *rowsApp) hideOpt() bool {
	t := a.kindCol("check")
	if t == nil || !a.once("hide") {
		return false
	}
	w := a.free(a.in("hide "+t.word+" ones|only open ones|hide "+t.word, t.word+" 숨기기|남은 것만|"+t.word+" 감추기"))
	if w == "" {
		return false
	}
	f := &rowsCol{kind: "check", word: w, label: a.label(w), name: a.name(a.in("hide", "숨김")), role: "hide", used: true}
	a.above = append(a.above, f)
	a.top = append(a.top, "check "+f.name+a.decl(f.name, f.label))
	a.opts = append(a.opts, fmt.Sprintf("where !%s || !%s", f.name, t.name))
	a.ask(a.in("above the list a checkbox {0}: while it is on, rows with {1} ticked don't show|a box {0} on top; ticked, it hides the rows where {1} is ticked|with {0} (checkbox above) rows ticked {1} disappear",
		"목록 위에 {0} 체크박스: 켜면 {1} 체크된 줄은 안 보이게|위에 {0} 체크하면 {1} 체크된 줄 숨김|{0}(위쪽 체크박스) 켜면 {1} 표시한 줄이 사라지게"), a.quote(f.label), t.word)
	a.more = append(a.more, func() *check {
		if a.extra["names"] { // shown elsewhere
			return nil
		}
		c, s := newCheck("hidden"), a.state(2)
		s.rows[0].v[t.name], s.rows[1].v[t.name] = 1, 0
		a.enter(c, s)
		c.tick(f.label)
		return c.gone(s.rows[0].name).text(s.rows[1].name)
	})
	return true
}
