package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"hone/task"
)

func (a *logApp) drawResults() {
	all := a.ideas()
	a.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := a.n(a.p.results[0], a.p.results[1])
	done := map[string]bool{}
	for _, x := range all {
		if len(a.results) == n {
			break
		}
		if !done[x.expr] && a.result(x) {
			done[x.expr] = true
		}
	}
}

// result takes an idea, where its label is free.
func (a *logApp) result(x logIdea) bool {
	phrase := a.of(x.phrases)
	label, req := a.cap(phrase), phrase
	if a.maybe(0.18) || strings.ContainsAny(phrase, "*,:=") || strings.Contains(phrase, " x ") || x.format != "" || strings.Contains(x.expr, " - ") && a.maybe(0.7) {
		label = a.cap(a.of(x.custom))
		req = a.of(a.quote(label) + " (" + phrase + ")|" + a.quote(label) + a.in(" = ", " = ") + phrase)
	}
	if a.labels[strings.ToLower(label)] {
		return false
	}
	a.labels[strings.ToLower(label)] = true
	format, tol := a.format(x.of), 0.006
	switch {
	case x.format != "":
		format, tol = x.format, 0.51
		if d := x.format[2]; d > '0' {
			tol = math.Pow10(-int(d-'0')) * 0.51
		}
	case x.of != nil && x.of.money:
		tol = 0.51
		if !a.ko() {
			tol = 0.0051
		}
	case (x.average || x.of != nil && x.of.dec > 0) && a.maybe(0.35):
		d := a.n(0, 2)
		format, tol = fmt.Sprintf(" .%d", d), math.Pow10(-d)*0.51
		req += a.in([]string{" without decimals", " with 1 decimal", " with 2 decimals"}[d], []string{"(소수점 없이)", "(소수 첫째 자리까지)", "(소수 둘째 자리까지)"}[d])
	}
	a.results = append(a.results, logResult{req, "show " + label + " = " + x.expr + format, func(c *check, rows []logRow) {
		switch {
		case x.text != nil:
			c.text(label + " " + x.text(rows))
		case x.of == nil && x.format == "":
			c.text(label + " " + num(x.num(rows)))
		default:
			c.See = append(c.See, task.Expect{Op: task.Number, Value: math.Round(x.num(rows)*1e6) / 1e6, Tol: tol})
		}
	}})
	return true
}

// plural is the plural of an English noun, made of its last word, or of what stands before "of".
func (a *logApp) plural(s string) string {
	if a.ko() {
		return s
	}
	end := func(x ...string) bool {
		return slices.ContainsFunc(x, func(e string) bool { return strings.HasSuffix(s, e) })
	}
	switch {
	case strings.HasSuffix(s, "loaf"):
		return strings.TrimSuffix(s, "f") + "ves"
	case strings.HasSuffix(s, "shelf"):
		return strings.TrimSuffix(s, "f") + "ves"
	case end("s", "x", "ch", "sh"):
		return s + "es"
	case end("y") && !end("ay", "ey", "oy"):
		return strings.TrimSuffix(s, "y") + "ies"
	}
	return s + "s"
}

// ---- tables and charts

// perKey draws what is given for each value of a column: its words, head, and expression.
func (a *logApp) perKey(key *logField) (words, head, expr string, of *logField, value func(rows []logRow) float64) {
	same := func(rows []logRow) func(r logRow) bool {
		return func(r logRow) bool { return r.key(key) == rows[0].key(key) }
	}
	f := a.number()
	if f == nil || a.maybe(0.35) {
		ts := a.plural(a.thing.said)
		if key == a.thing {
			ts = a.in("entries", "기록")
		}
		return a.in(a.raw("number of |")+ts+" per "+key.said, key.said+"별 "+a.of("건수|횟수|개수")), a.in("Count", "건수"), "len(rows)", nil,
			func(rows []logRow) float64 { return logSum(rows, nil, same(rows)) }
	}
	if a.maybe(0.25) {
		return a.in("average "+f.said+" per "+key.said, key.said+"별 평균 "+f.said), a.in("Average", "평균"), "avg(rows, " + f.name + ")", f,
			func(rows []logRow) float64 { return logSum(rows, f, same(rows)) / logSum(rows, nil, same(rows)) }
	}
	return a.in("total "+f.said+" "+a.of("per|by|for each")+" "+key.said, key.said+"별 "+a.of("@ 합계|총 @")), a.in("Total", "합계"), "sum(rows, " + f.name + ")", f,
		func(rows []logRow) float64 { return logSum(rows, f, same(rows)) }
}

func (r logRow) key(f *logField) string { return r.t[f.slot] }

func (a *logApp) drawGroups() {
	key := a.options1()
	if key == nil || a.maybe(0.2) {
		key = a.kind("text")
	}
	if a.maybe(a.p.groups) {
		words, head, expr, f, value := a.perKey(key)
		if f != nil {
			words = strings.ReplaceAll(words, "@", f.said)
		}
		if label := a.cap(words); a.take(label) {
			a.after = append(a.after, fmt.Sprintf("table %s = group(%s, %s): %s = key, %s = %s%s", label, a.list, key.name, key.label, head, expr, a.format(f)))
			a.part(a.in("a table of the @|table: @|and a little table with the @|@ as a table|in a table: @", "@ 표로 {보}|@ 표|표로 @ {보}|@ 정리한 표도 {보}"))
			a.fillLast(words)
			a.goals = append(a.goals, func(c *check, rows []logRow) {
				c.See = append(c.See, task.Expect{Op: task.Number, Value: math.Round(value(rows)*1e6) / 1e6, Tol: 0.51})
			})
		}
	}
	if a.maybe(a.p.chart) {
		a.drawChart(key)
	}
}

func (a *logApp) drawChart(key *logField) {
	d, f := a.kind("date"), a.number()
	if d != nil && f != nil && a.maybe(0.6) {
		words := a.in(f.said+" by "+d.said, f.said+" 추이")
		if d.said != "date" && d.said != "day" && !a.ko() {
			words = f.said + " over time"
		}
		if label := a.cap(words); a.take(label) {
			a.after = append(a.after, fmt.Sprintf("chart line %s = sort(%s, %s): %s, %s%s", label, a.list, d.name, d.name, f.name, a.format(f)))
			a.part(a.in("a line chart of @, in date order|line chart: @ (ordered by date)|@ as a line chart in date order", "@ 꺾은선 그래프(날짜순) {보}|날짜순으로 @ 선 그래프 {보}"))
			a.fillLast(words)
		}
		return
	}
	words, _, expr, f, _ := a.perKey(key)
	if f != nil {
		words = strings.ReplaceAll(words, "@", f.said)
	}
	if label := a.cap(words); a.take(label) {
		kind := a.of("bar|bar|pie")
		name := map[string]string{"bar": a.in("bar chart", "막대그래프"), "pie": a.in("pie chart", "원그래프")}[kind]
		a.after = append(a.after, fmt.Sprintf("chart %s %s = group(%s, %s): key, %s%s", kind, label, a.list, key.name, expr, a.format(f)))
		a.part(strings.ReplaceAll(a.in("a % of the @|%: @|@ as a %|draw a % with the @", "@ %로 {보}|%로 @ {보}|@ % {보}"), "%", name))
		a.fillLast(words)
	}
}

// take marks a label as used; false where it is already.
func (a *logApp) take(label string) bool {
	if a.labels[strings.ToLower(label)] {
		return false
	}
	a.labels[strings.ToLower(label)] = true
	return true
}

// fillLast puts words for the @ of the part added last.
func (a *logApp) fillLast(words string) {
	last := &a.parts[len(a.parts)-1]
	*last = strings.ReplaceAll(*last, "@", words)
}

// ---- order, search, colours

func (a *logApp) drawViews() {
	if a.maybe(a.p.sort) {
		a.drawSort()
	}
	if a.maybe(a.p.search) {
		a.options = append(a.options, "search")
		a.part(a.in("a search box|let me search the list|search field above the list|i want to search in it|with search", "검색칸 {넣}|검색 기능 {넣}|찾기 칸 {넣}|목록 위에 검색창 {넣}"))
	}
	if f := a.options1(); f != nil && a.maybe(a.p.filter) {
		a.options = append(a.options, "filter "+f.name)
		a.part(a.in("filter by @|a filter for the @|let me filter the list by @|i want to narrow the list down by @|@ filter above the rows", "@별로 걸러 볼 수 있게 필터 {넣}|@ 필터 {넣}|목록을 @별로 거르는 필터 {넣}"))
		a.fillLast(f.said)
	}
	if f := a.options1(); f != nil && a.maybe(0.1) {
		a.options = append(a.options, "group "+f.name)
		a.part(a.in("rows under a heading for each @|group the list by @ with headings", "목록은 @별로 제목 달아 묶어서 {보}|줄을 @별 소제목으로 묶어서 {보}"))
		a.fillLast(f.said)
	}
	if a.maybe(0.05) {
		a.options = append(a.options, "csv")
		a.part(a.in("csv buttons to save and load the rows|i can export it as CSV and load it again", "CSV로 저장하고 불러오는 버튼 {넣}|CSV 내보내기와 불러오기 {넣}"))
	}
	if a.maybe(a.p.colour) {
		colours := a.some("red|green|gray", 2)
		a.drawColour(colours[0])
		if a.maybe(0.25) {
			a.drawColour(colours[1])
		}
	}
}

func (a *logApp) drawSort() {
	f := a.pick(func(f *logField) bool { return f.kind != "area" && f.kind != "check" && len(f.options) == 0 })
	if d := a.kind("date"); d != nil && a.maybe(0.6) {
		f = d
	}
	sign, ways := "", ""
	down := a.maybe(0.6)
	switch {
	case f.kind == "text":
		ways = a.in("sorted by @ from A to Z|in alphabetical order of @|list alphabetical by @|order: @ a-z", "@ 가나다순으로 정렬{하}|@ 이름순(가나다) 정렬{하}")
		down = false
	case f.kind == "date" && down:
		ways = a.in("newest @ first|sorted by @, newest on top|the latest @ at the top of the list", "@ 최신순으로 정렬{하}|@ 최근 것이 위로 정렬{하}")
	case f.kind == "date":
		ways = a.in("oldest @ first|sorted by @, oldest on top", "@ 오래된 순으로 정렬{하}|@ 옛것이 위로 정렬{하}")
	case f.kind == "time" && down:
		ways = a.in("sorted by @, latest first", "@ 늦은 순으로 정렬{하}")
	case f.kind == "time":
		ways = a.in("sorted by @, earliest first|in order of @, early ones on top", "@ 이른 순으로 정렬{하}")
	case down:
		ways = a.in("highest @ first|sorted by @, largest on top|order the rows by @ from high to low|@ descending", "@ 큰 순으로 정렬{하}|@ 내림차순 정렬{하}|@ 높은 게 위로 정렬{하}")
	default:
		ways = a.in("lowest @ first|sorted by @, smallest on top|order the rows by @ from low to high|@ ascending", "@ 작은 순으로 정렬{하}|@ 오름차순 정렬{하}|@ 낮은 게 위로 정렬{하}")
	}
	if down {
		sign = "-"
	}
	a.options = append(a.options, "sort "+sign+f.name)
	a.part(ways)
	a.fillLast(f.said)
}

func (a *logApp) drawColour(colour string) {
	cond, words := "", ""
	f := a.pick(func(f *logField) bool {
		return f != a.coloured && (f.num() || f.kind == "check" || len(f.options) > 0)
	})
	a.coloured = f
	switch {
	case f == nil:
		return
	case f.kind == "check":
		not := a.maybe(0.4)
		cond, words = f.name, a.in("that are "+f.said, f.said+" 체크한")
		if not {
			cond, words = "!"+f.name, a.in("that are not "+f.said, f.said+" 체크 안 한")
		}
	case len(f.options) > 0:
		o, _ := a.drawOption(f)
		cond = fmt.Sprintf("%s == %q", f.name, o)
		words = a.in("with "+f.said+" "+o, f.said+" "+o+"인")
	default:
		at := a.bound(f, 0.3, 0.8)
		op := a.of(">|<|>=")
		cond = fmt.Sprintf("%s %s %s", f.name, op, num(at))
		n := a.amount(f, at)
		words = map[string]string{
			">":  a.in("with "+f.said+" "+a.of("over|above|more than")+" "+n, f.said+" "+n+" "+a.of("넘는|초과인")),
			"<":  a.in("with "+f.said+" "+a.of("under|below|less than")+" "+n, f.said+" "+n+" 미만인"),
			">=": a.in("with "+f.said+" of "+n+" or more", f.said+" "+n+" 이상인"),
		}[op]
	}
	a.options = append(a.options, colour+" "+cond)
	name := a.in(colour, map[string]string{"red": "빨간색", "green": "초록색", "gray": "회색"}[colour])
	a.part(strings.ReplaceAll(a.in("rows @ in %|paint rows @ %|show the rows @ in %|%: rows @|the ones @ should be %|mark the rows @ in %|% for the rows @", "@ 줄은 %으로 {칠}|@ 건 %으로 {칠}|@ 줄 %|@ 줄만 %으로|%으로 {칠}: @ 줄"), "%", name))
	a.fillLast(words)
}

// ---- goal and message

func (a *logApp) drawGoal() {
	if !a.maybe(a.p.goal) {
		return
	}
	f := a.number()
	value, what, goal := "len("+a.list+")", a.plural(a.thing.said), float64(a.n(4, 40))
	sum := func(rows []logRow) float64 { return float64(len(rows)) }
	if f != nil && a.maybe(0.75) {
		value, what = "sum("+a.list+", "+f.name+")", f.said
		goal = a.big(f, 12)
		sum = func(rows []logRow) float64 { return logSum(rows, f, nil) }
	} else {
		f = nil
	}
	label := a.of(a.in("Goal|Progress|Target|Way to go|On the road|Challenge|Finish line|So far|Summer plan|Dream", "목표|진행|달성률|도전|가는 길|여름 계획|꿈의 숫자|채운 만큼|목표까지"))
	if !a.take(label) {
		return
	}
	n := a.amount(f, goal)
	if a.ko() && f == nil {
		n += "개"
	}
	own := a.maybe(0.3)
	target := num(goal)
	q := a.quote(label)
	if own && a.take(a.in("My goal", "목표치")) {
		a.before = append(a.before, "saved number goal = "+num(goal)+" "+a.in("My goal", "목표치"))
		target = "goal"
		a.part(strings.NewReplacer("@n", n, "@w", what, "@q", q).Replace(a.in(
			"a field \"My goal\" (@n at first, kept) and a progress bar @q: @w in total against it|progress bar @q for total @w towards a goal that i can change in \"My goal\", starting with @n",
			"바꿀 수 있는 \"목표치\" 칸(처음 @n, 저장) 두고 @w 합계가 얼마나 찼는지 막대 @q {보}|\"목표치\"는 처음에 @n이고 고칠 수 있고 저장, @w 합계 진행 막대 이름은 @q")))
	} else {
		a.part(strings.NewReplacer("@n", n, "@w", what, "@q", q).Replace(a.in(
			"a progress bar @q: total @w out of @n|progress bar called @q for total @w, full at @n|the goal is @n @w in total, as a bar named @q|bar @q that fills up with the total @w until @n",
			"@w 합계 목표 @n, 진행 막대 @q {보}|@w 다 합쳐 @n 채우는 막대 @q {보}|막대 @q: @w 합계가 @n 중 얼마인지")))
	}
	if f == nil {
		last := &a.parts[len(a.parts)-1]
		*last = strings.NewReplacer("total "+what, "number of "+what, what+" in total", "number of "+what, what+" 합계", what+" 수", what+" 다 합쳐", what+" 기록 다 해서", "$", "").Replace(*last)
	}
	a.after = append(a.after, "bar "+label+" = "+value+", "+target)
	if l := a.of(a.in("Still to go|Missing|Left to do|Remaining", "남은 양|더 필요한 양|아직 남음|모자란 만큼")); a.maybe(0.45) && a.take(l) {
		a.after = append(a.after, "show "+l+" = max(0, "+target+" - "+value+")"+a.format(f))
		a.part(a.in(a.quote(l)+" "+a.of("shows what is missing to the goal|= goal minus that, never below 0|for what the goal still lacks (not under 0)"), "목표에서 모자란 만큼 "+a.quote(l)+"으로 {보} (0 아래로는 안 내려감)"))
		a.goals = append(a.goals, func(c *check, rows []logRow) {
			c.See = append(c.See, task.Expect{Op: task.Number, Value: math.Max(0, goal-sum(rows)), Tol: 0.0051})
		})
	}
}

// big draws a round number about as large as so many average rows.
func (a *logApp) big(f *logField, rows float64) float64 {
	x := (f.lo + f.hi) / 2 * rows * (0.25 + 0.75*a.Float64())
	unit := math.Pow10(int(math.Log10(x)) - 1)
	return max(2, math.Round(math.Round(x/unit)*unit))
}

func (a *logApp) drawSay() {
	if !a.maybe(a.p.say) {
		return
	}
	text := a.sayText()
	f := a.number()
	var cond, words string
	var edge func(hold bool) []logRow
	op := a.of(">|>=")
	c := a.options1()
	switch {
	case c != nil && a.maybe(0.3):
		o, i := a.drawOption(c)
		n := a.n(2, 4)
		low := strings.ToLower(o)
		cond = fmt.Sprintf("count(%s, %s == %q) >= %d", a.list, c.name, o, n)
		words = a.in(fmt.Sprintf("there are %d or more with %s %s", n, c.said, low), fmt.Sprintf("%s %s %d건 이상이면", josa(c.said, "이", "가"), o+"인 게", n))
		edge = func(hold bool) []logRow { return a.optionRows(c, i, n, hold) }
	case f == nil || a.maybe(0.15):
		n := a.n(2, 5)
		cond = fmt.Sprintf("len(%s) >= %d", a.list, n)
		words = a.in(fmt.Sprintf("the list has %d %s or more", n, a.plural(a.thing.said)), fmt.Sprintf("%s %d개 이상 적으면", josa(a.thing.said, "을", "를"), n))
		if hold := a.maybe(0.5); hold {
			words = a.in(fmt.Sprintf("there are at least %d %s", n, a.plural(a.thing.said)), fmt.Sprintf("기록이 %d건 이상 쌓이면", n))
		}
		edge = func(hold bool) []logRow {
			if hold {
				return a.rows(n)
			}
			return a.rows(n - 1)
		}
	case a.maybe(0.2):
		at := a.bound(f, 0.4, 0.9)
		cond = fmt.Sprintf("any(%s, %s %s %s)", a.list, f.name, op, num(at))
		words = a.limitWords(a.in("any single "+f.said, josa("하나라도 "+f.said, "이", "가")), op, a.amount(f, at))
		edge = func(hold bool) []logRow { return a.edgeRow(f, at, op, hold) }
	default:
		at := a.big(f, 6)
		cond = fmt.Sprintf("sum(%s, %s) %s %s", a.list, f.name, op, num(at))
		words = a.limitWords(a.in(a.of("the total @|@ in total|the sum of @"), a.of("@ 합계가|@ 총합이|합친 @")), op, a.amount(f, at))
		words = strings.ReplaceAll(words, "@", f.said)
		edge = func(hold bool) []logRow { return a.edgeRow(f, at, op, hold) }
	}
	a.after = append(a.after, "if "+cond+": say "+text)
	q := a.quote(text)
	a.part(strings.NewReplacer("@w", words, "@q", q).Replace(a.in(
		"when @w, say @q|if @w it should say @q|show @q once @w|message @q if @w|and @q must appear when @w|warn me with @q if @w|once @w, tell me @q|@q should pop up when @w|say @q as soon as @w", "@w @q {뜨}|@w @q 문구 {뜨}|@w @q 하고 {뜨}|@w @q 메시지 {보}|@w 아래에 "+a.named(q)+" {쓰}")))
	yes, no := newCheck(a.in("message", "알림")), newCheck(a.in("not yet", "아직"))
	a.enter(yes, edge(true))
	a.enter(no, edge(false))
	a.checks = append(a.checks, yes.text(text), no.gone(text))
}

func (a *logApp) limitWords(what, op, n string) string {
	if a.ko() {
		return what + " " + n + map[string]string{">": a.raw(" 넘으면| 초과면|보다 크면"), ">=": " 이상이면"}[op]
	}
	return what + " " + map[string]string{">": a.of("goes over|is above|exceeds|is more than"), ">=": a.of("reaches|is at least|gets to")}[op] + " " + n
}

func (a *logApp) sayText() string {
	if a.ko() {
		return a.of(logSayAKO) + a.raw("! |, | - |~ |… ") + a.of(logSayBKO) + a.of("||!|.")
	}
	x, y := a.of(logSayAEN), a.of(logSayBEN)
	return x + a.raw("! |, | - |... |. ") + y + a.of("||!|.")
}

// edgeRow is one row at the limit, just above it, or just below.
func (a *logApp) edgeRow(f *logField, at float64, op string, hold bool) []logRow {
	rows := a.rows(1)
	switch {
	case hold && op == ">":
		at++
	case !hold && op == ">=":
		at--
	}
	rows[0].v[f.slot] = at
	rows[0].t[f.slot] = num(at)
	return rows
}

// optionRows are n rows of that option, or one fewer and another.
func (a *logApp) optionRows(c *logField, option float64, n int, hold bool) []logRow {
	rows := a.rows(n)
	for i := range rows {
		x := option
		if i == 0 && !hold {
			x = math.Mod(option+1, float64(len(c.options)))
		}
		rows[i].v[c.slot], rows[i].t[c.slot] = x, c.options[int(x)]
	}
	return rows
}

// ---- checks
