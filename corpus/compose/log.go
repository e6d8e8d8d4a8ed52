package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"hone/task"
)

// Logs, diaries, collections and inventories: a list with a few columns and what a person wants to see of it.

func init() {
	for _, p := range logProfiles {
		register("compose-log-"+p.kind, 2, func(g *gen) made { return logDraw(g, p) })
	}
}

// A logProfile says how likely each part is, and how many numbers and results there are.
type logProfile struct {
	kind                         string
	numbers                      [2]int
	text2, choice, date, tick    float64
	slider, area, time           float64
	results                      [2]int
	groups, chart                float64
	sort, search, filter, colour float64
	say, goal                    float64
}

var logProfiles = []logProfile{
	{kind: "plain", numbers: [2]int{1, 2}, text2: .3, area: .15, slider: .2, date: .2, results: [2]int{1, 4}, sort: .35, search: .2, colour: .15},
	{kind: "options", numbers: [2]int{0, 1}, choice: 1, text2: .3, tick: .2, date: .2, slider: .15, results: [2]int{1, 4}, groups: .6, chart: .35, sort: .25, search: .15, filter: .4, colour: .3},
	{kind: "dated", numbers: [2]int{1, 1}, date: 1, text2: .25, choice: .35, time: .3, area: .25, results: [2]int{2, 4}, groups: .2, chart: .3, sort: .55, search: .15, filter: .2, say: .15, goal: .15},
	{kind: "limit", numbers: [2]int{1, 2}, choice: .35, text2: .2, date: .2, tick: .15, results: [2]int{1, 3}, sort: .2, colour: .25, say: .75, goal: .55, chart: .15},
	{kind: "stock", numbers: [2]int{1, 2}, choice: .6, text2: .4, tick: .65, results: [2]int{1, 4}, groups: .25, sort: .4, search: .5, filter: .5, colour: .5, say: .15},
	{kind: "wide", numbers: [2]int{1, 2}, choice: .8, text2: .5, date: .5, tick: .4, slider: .3, area: .3, time: .2, results: [2]int{2, 5}, groups: .4, chart: .3, sort: .5, search: .35, filter: .4, colour: .4, say: .3, goal: .25},
}

// A logField is a column.
type logField struct {
	kind, name, label string
	ask               string // as the request names it
	said              string // the word for it in results
	options           []string
	lo, hi            float64
	dec               int
	money             bool
	slot              int    // of a row's values
	def               string // what it holds at first
}

func (f *logField) num() bool { return f.kind == "number" || f.kind == "slider" }

// A logRow holds the values of a row, one for each column.
type logRow struct {
	v    []float64
	t    []string
	tick bool
}

// A logResult is something shown below the list; want adds what it gives to a check.
type logResult struct {
	req, line string
	want      func(c *check, rows []logRow)
}

// A logApp is what has been drawn so far.
type logApp struct {
	*gen
	p        logProfile
	style    int // of Korean sentence ends
	topic    string
	fields   []*logField
	thing    *logField
	labels   map[string]bool
	names    map[string]bool
	list     string
	money    bool
	before   []string
	options  []string // lines below the list
	after    []string
	results  []logResult
	parts    []string
	checks   []*check
	add      string
	coloured *logField
	goals    []func(c *check, rows []logRow)
}

// logTaken are words that cannot be names of columns.
var logTaken = strings.Fields("time date day week month year min max sum avg count key rows n i e it pi min color line sort group most least label text number choice radio check area slider mode median range first last state form value minutes hours scale now today age frac title reverse words lines pick")

func logDraw(g *gen, p logProfile) made {
	a := &logApp{gen: g, p: p, style: g.IntN(5), labels: map[string]bool{}, names: map[string]bool{}, list: g.in("rows", "기록")}
	a.names[a.list] = true
	a.drawFields()
	a.drawAdd()
	a.drawResults()
	a.drawGroups()
	a.drawViews()
	a.drawGoal()
	a.drawSay()
	a.drawChecks()
	return made{request: a.request(), sketch: a.sketch(), checks: a.checks}
}

// ---- columns

func (a *logApp) domain() []string {
	all := strings.Split(a.in(logDomainsEN, logDomainsKO), "\n")
	return strings.Split(all[a.IntN(len(all))], ";")
}

func (a *logApp) drawFields() {
	d := a.domain()
	a.topic = a.drawTopic(d)
	odd := d
	if a.maybe(0.2) { // surprising combinations: somebody else's numbers and options
		odd = a.domain()
	}
	a.thing = a.field("text", d[1])
	list := []*logField{a.thing}
	if a.maybe(a.p.text2) {
		second := d[2]
		if a.maybe(0.35) {
			second = a.of(logTexts(a.gen))
		}
		list = append(list, a.field("text", second))
	}
	nums := strings.Split(odd[3], ",")
	if a.maybe(0.35) {
		nums = append(a.some(a.in(logNumbersEN, logNumbersKO), 1), nums...)
	}
	a.Shuffle(len(nums), func(i, j int) { nums[i], nums[j] = nums[j], nums[i] })
	n := a.n(a.p.numbers[0], a.p.numbers[1])
	for _, s := range nums[:min(n, len(nums))] {
		list = append(list, a.numberField(s))
	}
	if a.maybe(a.p.choice) {
		cs := strings.Split(odd[4], ",")
		if a.maybe(0.35) {
			cs = a.some(a.in(logChoicesEN, logChoicesKO), 2)
		}
		list = append(list, a.choiceField(cs[a.IntN(len(cs))]))
		if len(cs) > 1 && a.p.choice == 1 && a.maybe(0.15) {
			for _, s := range cs {
				if !a.labels[strings.ToLower(strings.Split(s, ":")[0])] {
					list = append(list, a.choiceField(s))
					break
				}
			}
		}
	}
	if a.maybe(a.p.date) {
		list = append(list, a.field("date", a.of(a.in("date|day|date|entry date|date seen", "날짜|날|날짜|적은 날|본 날"))))
	}
	extra := 0
	add := func(p float64, f func() *logField) {
		if len(list) < 5 && extra < 2 && a.maybe(p) {
			list = append(list, f())
			extra++
		}
	}
	add(a.p.tick, func() *logField { return a.field("check", d[5]) })
	add(a.p.slider, a.sliderField)
	add(a.p.area, func() *logField {
		return a.field("area", a.of(a.in("notes|remarks|comments|story|what happened|thoughts", "메모|비고|감상|사연|자세한 얘기|한마디")))
	})
	add(a.p.time, func() *logField {
		return a.field("time", a.of(a.in("time|started at|clock time|from", "시각|시작 시각|몇 시")))
	})
	if len(list) < 2 {
		list = append(list, a.numberField(nums[0]))
	}
	list = slices.DeleteFunc(list, func(f *logField) bool { return f == nil })
	list = list[:min(len(list), 5)]
	rest := list[1:]
	a.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	if a.maybe(0.3) { // the date, or an option, first
		if i := slices.IndexFunc(list, func(f *logField) bool { return f.kind == "date" || f.kind == "choice" }); i > 0 {
			f := list[i]
			list = slices.Insert(slices.Delete(list, i, i+1), 0, f)
		}
	}
	for i, f := range list {
		a.drawDefault(f)
		f.slot = i
		f.name = a.name(f, i)
		a.askField(f)
		a.askDefault(f)
	}
	a.fields = list
}

// drawTopic is what the app is called: the domain, or its things with a word for a book of them.
func (a *logApp) drawTopic(d []string) string {
	if a.maybe(0.3) {
		return d[0]
	}
	t := d[1]
	owner := ""
	if a.maybe(0.4) {
		owner = a.of(a.in("our|club|grandpa's|office|family|village|2026|Nora's|school|winter|holiday|attic|old|secret", "우리|동아리|할아버지|회사|우리 집|마을|2026|수아네|학교|겨울|휴가|다락방|옛날|비밀")) + " "
	}
	return owner + t + " " + a.of(a.in("log|diary|list|register|collection|notebook|journal|inventory|record|ledger|tracker|logbook|archive|index|book", "기록장|일지|목록|대장|모음|공책|수첩|재고|장부|관리장|노트|보관함|명부|카드함"))
}

// field is a column of that kind; nil where its label is taken.
func (a *logApp) field(kind, word string) *logField {
	if a.labels[strings.ToLower(word)] {
		return nil
	}
	a.labels[strings.ToLower(word)] = true
	return &logField{kind: kind, said: word, label: a.cap(word)}
}

func (a *logApp) cap(s string) string {
	if a.ko() {
		return s
	}
	return title(s)
}

func (a *logApp) numberField(s string) *logField {
	part := strings.Split(s, "~")
	f := a.field("number", part[0])
	if f == nil {
		return nil
	}
	f.lo, _ = strconv.ParseFloat(part[2], 64)
	f.hi, _ = strconv.ParseFloat(part[3], 64)
	f.dec, _ = strconv.Atoi(part[4])
	unit := part[1]
	switch {
	case unit == "$" || unit == "원":
		f.money = true
		a.money = true
	case unit != "" && a.maybe(0.35):
		f.label += a.in(" ", "") + "(" + unit + ")" // a label in the request's own words
	}
	return f
}

func (a *logApp) choiceField(s string) *logField {
	at := strings.Index(s, ":")
	f := a.field(a.of("choice|choice|radio"), s[:at])
	if f == nil {
		return nil
	}
	for _, o := range strings.Split(s[at+1:], "/") {
		f.options = append(f.options, a.cap(o))
	}
	a.Shuffle(len(f.options), func(i, j int) { f.options[i], f.options[j] = f.options[j], f.options[i] })
	return f
}

func (a *logApp) sliderField() *logField {
	f := a.field("slider", a.of(a.in("rating|joy|effort|stars|stress|pride|luck|comfort", "별점|만족도|힘든 정도|기쁨|운|편안함|자신감|집중도")))
	f.lo, f.hi = 1, float64(a.n(4, 10))
	if a.maybe(0.2) {
		f.lo = 0
	}
	return f
}

// name is the column's internal name: its label where that is one word, else a letter.
func (a *logApp) name(f *logField, i int) string {
	n := strings.ToLower(f.label)
	if strings.ContainsAny(n, " ()-'") || !a.ko() && slices.Contains(logTaken, n) || a.names[n] {
		n = string("abcdf"[i])
	}
	a.names[n] = true
	return n
}

// askField draws how the request names a column.
func (a *logApp) askField(f *logField) {
	low := f.label
	if !a.ko() {
		low = strings.ToLower(low[:1]) + low[1:]
	}
	f.ask = low
	opts := a.optionWords(f)
	span := num(f.lo) + a.raw("-|~|"+a.in(" to ", "부터 ")) + num(f.hi)
	switch f.kind {
	case "choice":
		f.ask = low + a.join3(opts, "", a.in("a drop-down with ", ""), a.in("one of ", ""))
	case "radio":
		if a.ko() {
			f.ask = low + "(" + strings.Join(opts, "/") + a.raw(", 라디오 버튼)| 라디오 버튼)|, 동그란 버튼으로)")
		} else {
			f.ask = low + " (" + strings.Join(opts, "/") + a.raw(" as radio buttons)|, radio buttons)|, radio)")
		}
	case "slider":
		f.ask = fmt.Sprintf(a.of(a.in("%s (slider %s)|%s slider %s|%s %s on a slider", "%s(슬라이더 %s)|%s 슬라이더 %s|%s %s 슬라이더")), low, span)
	case "area":
		f.ask = fmt.Sprintf(a.of(a.in("%s (several lines)|long %s field with several lines|%s with room for more lines", "%s(여러 줄)|여러 줄짜리 %s|%s 길게 여러 줄로")), low)
		if strings.HasPrefix(f.ask, "long") {
			f.ask = low + " (long text, more than one line)"
		}
	case "check":
		f.ask = fmt.Sprintf(a.of(a.in("a tick box %s|%s (tick box in each row)|one %s checkbox per row|%s yes/no to tick in the row", "%s 체크|%s(줄마다 체크)|%s 체크박스|줄에서 누르는 %s 체크")), low)
	case "number":
		if f.dec == 0 && a.maybe(0.1) && !strings.Contains(low, "(") {
			f.ask = low + a.raw(a.in(" (number)| as a number", "(숫자)|(숫자로)"))
		}
	case "date":
		if strings.Contains(f.said, "date") || f.said == "날짜" {
			f.ask = low
		} else {
			f.ask = low + a.in(" (a date)", "(날짜)")
		}
	case "time":
		f.ask = low + a.raw(a.in(" (a time)| (time of day)", "(시간)|(시:분)"))
	}
}

// drawDefault gives some columns a value at first.
func (a *logApp) drawDefault(f *logField) {
	switch {
	case !a.maybe(0.13):
	case len(f.options) > 0:
		f.def = f.options[a.n(1, len(f.options)-1)]
	case f.kind == "number" && f.dec == 0:
		f.def = num(a.bound(f, 0, 0.3))
	case f.kind == "slider":
		f.def = num(math.Round(f.lo + (f.hi-f.lo)*a.Float64()))
	}
}

// askDefault says what a column holds at first.
func (a *logApp) askDefault(f *logField) {
	if f.def == "" {
		return
	}
	said := f.def
	if len(f.options) > 0 && !a.ko() {
		said = a.quote(f.def)
	}
	f.ask += strings.ReplaceAll(a.raw(a.in(" (@ at first)| (@ unless changed)| starting at @", "(처음 값 @)|(기본 @)| 기본값 @")), "@", said)
}

// optionWords are a choice's options as the request writes them.
func (a *logApp) optionWords(f *logField) []string {
	low := slices.Clone(f.options)
	if !a.ko() && a.maybe(0.6) {
		for i, o := range low {
			if o != strings.ToUpper(o) {
				low[i] = strings.ToLower(o)
			}
		}
	}
	return low
}

func (a *logApp) join3(opts []string, pre ...string) string {
	if a.ko() {
		return "(" + strings.Join(opts, a.raw("/|/|, ")) + ")"
	}
	return " (" + pre[a.IntN(len(pre))] + strings.Join(opts, a.raw("/|, |/| or ")) + ")"
}

func (a *logApp) fieldLines() string {
	var cols []string
	for _, f := range a.fields {
		s := f.kind + " " + f.name
		if f.kind == "slider" {
			s += " " + num(f.lo) + ".." + num(f.hi)
		}
		if len(f.options) > 0 && f.def != "" {
			s += fmt.Sprintf(" = %q", f.def)
		} else if f.def != "" {
			s = f.kind + " " + f.name + " = " + f.def + strings.TrimPrefix(s, f.kind+" "+f.name)
		}
		if a.needsLabel(f) {
			s += " " + f.label
		}
		if len(f.options) > 0 {
			s += ": " + strings.Join(f.options, " | ")
		}
		cols = append(cols, s)
	}
	return "list " + a.list + ": " + strings.Join(cols, ", ")
}

func (a *logApp) needsLabel(f *logField) bool { return a.cap(f.name) != f.label }

// ---- the add button

func (a *logApp) drawAdd() {
	a.add = a.in("Add", "추가")
	if !a.maybe(0.4) {
		return
	}
	t := a.thing.said
	a.add = strings.ReplaceAll(a.of(a.in("Save|Log it|Put it down|Add @|Record|Note it|Jot down|New @|Keep|Write it in|Store @|In it goes|File it|Done|Save this @|One more @|Stamp|Book it|Into the list|Remember",
		"저장|기록하기|적어 두기|@ 추가|등록|남기기|올리기|새 @|담기|써넣기|@ 등록|넣기|보관|됐다|@ 저장|하나 더|도장 쾅|입력|목록에 넣기|기억해 두기")), "@", t)
	a.options = append(a.options, "add "+a.add)
	q := a.quote(a.add)
	if a.ko() {
		a.part("추가 버튼은 " + q + "|버튼 이름은 " + q + "|버튼에는 " + a.named(q) + " {쓰}|" + q + " 버튼으로 추가|버튼 글자 " + q + "|버튼을 누르면 목록에 들어가고 이름은 " + q)
		return
	}
	a.part("the add button says " + q + "|button: " + q + "|call the add button " + q + "|add button labelled " + q + "|" + q + " is what the button says|i press " + q + " to add a row|the button for adding is " + q)
}

// raw takes one of a list like of, spaces and all.
func (a *logApp) raw(list string) string {
	all := strings.Split(list, "|")
	return all[a.IntN(len(all))]
}

func (a *logApp) share(en, ko float64) float64 {
	if a.ko() {
		return ko
	}
	return en
}

// quote puts a text that is to be taken exactly in quotation marks.
func (a *logApp) quote(s string) string {
	q := `"`
	if a.ko() && a.maybe(0.5) {
		q = "'"
	}
	return q + s + q
}

// named puts -라고 or -이라고 after a quoted text.
func (a *logApp) named(q string) string {
	bare := strings.TrimRight(q, "\"'!.~")
	return q + strings.TrimPrefix(josa(bare, "이라고", "라고"), bare)
}

// logEnds are the ends of Korean sentences: terse, casual, polite, "so that", and noun-like.
var logEnds = map[string][5]string{
	"보": {"표시", "보여줘", "보여 주세요", "나오게", "나옴"},
	"적": {"입력", "적을 수 있게 해줘", "적을 수 있게 해 주세요", "적는 거", "적음"},
	"하": {"", "해줘", "해 주세요", "되게", "됨"},
	"쓰": {"쓰기", "써줘", "써 주세요", "쓰여 있게", "써야 함"},
	"뜨": {"띄우기", "띄워줘", "띄워 주세요", "뜨게", "떠야 함"},
	"칠": {"표시", "칠해줘", "칠해 주세요", "보이게", "칠함"},
	"넣": {"넣기", "넣어줘", "넣어 주세요", "있게", "있어야 함"},
	"알": {"계산", "알려줘", "알려 주세요", "알 수 있게", "알 수 있음"},
	"만": {"", " 만들어줘", " 만들어 주세요", " 만들고 싶음", " 필요함"},
}

// end puts in the ends of this app's style.
func (a *logApp) end(s string) string {
	for k, v := range logEnds {
		s = strings.ReplaceAll(s, "{"+k+"}", v[a.style])
	}
	return s
}

// part adds to the request one of several ways to say a thing.
func (a *logApp) part(ways string) { a.parts = append(a.parts, a.end(a.of(ways))) }

// ---- results

// A logIdea is a result that may be asked for.
type logIdea struct {
	phrases string // what the request calls it; the label
	custom  string // other labels, which the request quotes before the phrase
	expr    string
	of      *logField // whose unit the value has
	average bool      // may have decimals
	num     func(rows []logRow) float64
	text    func(rows []logRow) string
	format  string // its own format, which the phrase states
}

func (a *logApp) pick(ok func(f *logField) bool) *logField {
	var list []*logField
	for _, f := range a.fields {
		if ok(f) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[a.IntN(len(list))]
}

func (a *logApp) kind(k string) *logField {
	return a.pick(func(f *logField) bool { return f.kind == k })
}
func (a *logApp) number() *logField {
	return a.pick(func(f *logField) bool { return f.kind == "number" })
}
func (a *logApp) options1() *logField {
	return a.pick(func(f *logField) bool { return len(f.options) > 0 })
}

// drawOption takes one option of a field and its number.
func (a *logApp) drawOption(f *logField) (string, float64) {
	i := a.IntN(len(f.options))
	return f.options[i], float64(i)
}

func logSum(rows []logRow, f *logField, keep func(r logRow) bool) (x float64) {
	for _, r := range rows {
		if keep == nil || keep(r) {
			if f == nil {
				x++
			} else {
				x += r.v[f.slot]
			}
		}
	}
	return x
}

func logBest(rows []logRow, f *logField, sign float64) int {
	best := 0
	for i, r := range rows {
		if sign*r.v[f.slot] > sign*rows[best].v[f.slot] {
			best = i
		}
	}
	return best
}

// ideas are the results that these columns allow.
func (a *logApp) ideas() []logIdea {
	t, l := a.thing, a.list
	ts := a.plural(t.said)
	list := []logIdea{{
		phrases: a.in("number of @s|how many @s|count of @s|@s in the list|@s so far", "총 건수|기록 수|적은 횟수|전체 @ 수|몇 건인지"),
		custom:  a.in("Tally|Listed|Total entries|All of them", "개수|모두|몇 줄|누적"),
		expr:    "len(" + l + ")",
		num:     func(rows []logRow) float64 { return float64(len(rows)) },
	}, {
		phrases: a.in("different @s|number of different @s|distinct @s|unique @s", "서로 다른 @ 수|@ 가짓수|겹치지 않는 @ 수"),
		custom:  a.in("Variety|Kinds seen", "가짓수|다양함"),
		expr:    "len(unique(" + l + ", " + t.name + "))",
		num:     func(rows []logRow) float64 { return logDistinct(rows, t.slot) },
	}, {
		phrases: a.in("last @ added|@ added last|latest @ added|newest @ in the list", "마지막에 적은 @|가장 나중에 추가한 @|마지막 @"),
		custom:  a.in("Newest|Most recent", "막내|방금"),
		expr:    "last(" + l + ")." + t.name,
		text:    func(rows []logRow) string { return rows[len(rows)-1].t[t.slot] },
	}}
	for i := range list {
		list[i].phrases = strings.ReplaceAll(strings.ReplaceAll(list[i].phrases, "@s", ts), "@", t.said)
	}
	if f := a.number(); f != nil {
		list = append(list, a.sumIdeas(f)...)
	}
	if f := a.pick((*logField).num); f != nil {
		list = append(list, a.numberIdeas(f)...)
	}
	if c := a.options1(); c != nil {
		list = append(list, a.optionIdeas(c)...)
		if a.p.choice == 1 {
			list = append(list, a.optionIdeas(c)...)
		}
	}
	if d := a.kind("date"); d != nil {
		list = append(list, a.dateIdeas(d)...)
		if a.p.date == 1 {
			list = append(list, a.dateIdeas(d)...)
		}
	}
	if k := a.kind("check"); k != nil {
		list = append(list, a.tickIdeas(k)...)
	}
	return list
}

func logDistinct(rows []logRow, slot int) float64 {
	seen := map[string]bool{}
	for _, r := range rows {
		seen[r.t[slot]] = true
	}
	return float64(len(seen))
}

func (a *logApp) sumIdeas(f *logField) []logIdea {
	l, v := a.list, f.said
	list := []logIdea{{
		phrases: a.in("total @|@ altogether|sum of the @|@ in total|@ so far", "@ 합계|총 @|@ 총합|전체 @|지금까지 @ 합"),
		custom:  a.in("Grand total|All together|In all|Running sum|Bottom line", "합계|다 합쳐|총계|누계"),
		expr:    "sum(" + l + ", " + f.name + ")", of: f,
		num: func(rows []logRow) float64 { return logSum(rows, f, nil) },
	}}
	list[0].phrases = strings.ReplaceAll(list[0].phrases, "@", v)
	list = append(list, list[0], list[0], list[0]) // what people want most often
	list = append(list, a.rateIdeas(f)...)
	q := a.pick(func(x *logField) bool { return x.kind == "number" && !x.money })
	m := a.pick(func(x *logField) bool { return x.money })
	if q != nil && m != nil {
		how := a.of(a.in("% x %|% * %|every row's % times %", "% x %|% * %|줄마다 % 곱하기 %"))
		how = strings.Replace(strings.Replace(how, "%", q.said, 1), "%", m.said, 1)
		list = append(list, logIdea{
			phrases: how,
			custom:  a.in("Worth of everything|Stock value|Total worth|Value of it all|Whole sum", "전체 값어치|재고 값|모두 합한 돈|총 평가액"),
			expr:    fmt.Sprintf("sum(%s, %s * %s)", l, q.name, m.name), of: m,
			num: func(rows []logRow) (x float64) {
				for _, r := range rows {
					x += r.v[q.slot] * r.v[m.slot]
				}
				return x
			},
		})
	}
	return list
}

// rateIdeas are the total times or divided by a number that the request states.
func (a *logApp) rateIdeas(f *logField) []logIdea {
	if f.money {
		n := float64(a.n(2, 12))
		return []logIdea{{
			phrases: a.in(fmt.Sprintf("total %[2]s / %[1]s|total %[2]s divided by %[1]s|1/%[1]s of the total %[2]s", num(n), f.said), fmt.Sprintf("%[2]s 합계 / %[1]s|%[2]s 합계 나누기 %[1]s", num(n), f.said)),
			custom:  a.in("Share|Per head|Each pays|My part", "한 사람 몫|나눈 돈|내 몫|각자"),
			expr:    fmt.Sprintf("sum(%s, %s) / %s", a.list, f.name, num(n)), of: f, format: a.format(f),
			num: func(rows []logRow) float64 { return logSum(rows, f, nil) / n },
		}}
	}
	rate, format := float64(a.n(2, 95))/20, " .2 $"
	if a.ko() {
		rate, format = float64(a.step(50, 3000, 50)), " .0 원"
	}
	by := float64(a.n(3, 60))
	return []logIdea{{
		phrases: a.in(fmt.Sprintf("total %[2]s x $%[1]s|$%[1]s times the sum of the %[2]s|total %[2]s at %[1]s dollars each", num(rate), f.said), fmt.Sprintf("%[2]s 합계 x %[1]s원|%[2]s 합계에 %[1]s원을 곱한 돈|%[2]s 1당 %[1]s원", num(rate), f.said)),
		custom:  a.in("Charge|Tax|Bill|Reward|Pocket money|Deposit", "요금|세금|청구액|상금|용돈|보증금"),
		expr:    fmt.Sprintf("sum(%s, %s) * %s", a.list, f.name, num(rate)), format: format,
		num: func(rows []logRow) float64 { return logSum(rows, f, nil) * rate },
	}, {
		phrases: a.in(fmt.Sprintf("total %[2]s / %[1]s with 1 decimal|the sum of the %[2]s divided by %[1]s, 1 decimal", num(by), f.said), fmt.Sprintf("%[2]s 합계 / %[1]s 소수 한 자리|%[2]s 합계 나누기 %[1]s 소수 한 자리", num(by), f.said)),
		custom:  a.in("Portions|Rounds|Blocks|Units|Stretches", "묶음|판수|몫|단위|덩어리"),
		expr:    fmt.Sprintf("sum(%s, %s) / %s", a.list, f.name, num(by)), format: " .1",
		num: func(rows []logRow) float64 { return logSum(rows, f, nil) / by },
	}}
}

func (a *logApp) numberIdeas(f *logField) []logIdea {
	l, v, t := a.list, f.said, a.thing
	at := a.bound(f, 0.2, 0.8)
	words := strings.NewReplacer("@t", t.said, "@s", a.plural(t.said), "@v", v, "@n", a.amount(f, at), "@이", josa(v, "이", "가"))
	op := a.of(">|>=|<|>")
	over := map[string]string{
		">":  a.in("@s with @v over @n|@s with more than @n @v|@s where @v is above @n", "@v @n 넘는 건수|@v @n 초과 횟수|@이 @n보다 큰 기록 수"),
		">=": a.in("@s with @v of @n or more|@s with at least @n @v", "@v @n 이상 건수|@v @n 이상인 횟수"),
		"<":  a.in("@s with @v under @n|@s with less than @n @v|@s where @v is below @n", "@v @n 미만 건수|@이 @n 안 되는 횟수"),
	}[op]
	if f.money && !a.ko() {
		over = strings.Split(over, "|")[0]
	}
	list := []logIdea{
		{a.in("average @v|mean @v|@v on average", "평균 @v|@v 평균"), a.in("Average|Usual|In the middle", "평균|보통|한 번에"), "avg(" + l + ", " + f.name + ")", f, true,
			func(rows []logRow) float64 { return logSum(rows, f, nil) / float64(len(rows)) }, nil, ""},
		{a.in("highest @v|largest @v|record @v|biggest @v", "최고 @v|가장 큰 @v|최대 @v"), a.in("Record|Peak|The max", "최고|신기록|꼭대기"), "max(" + l + ", " + f.name + ")", f, false,
			func(rows []logRow) float64 { return rows[logBest(rows, f, 1)].v[f.slot] }, nil, ""},
		{a.in("lowest @v|smallest @v|least @v", "최저 @v|가장 작은 @v|최소 @v"), a.in("Low point|The min|Bottom", "최저|바닥|가장 낮음"), "min(" + l + ", " + f.name + ")", f, false,
			func(rows []logRow) float64 { return rows[logBest(rows, f, -1)].v[f.slot] }, nil, ""},
		{a.in("@t with the highest @v|which @t has the most @v|@t with the largest @v|top @t by @v", "@이 가장 큰 @t|@v 최고인 @t|@v 1등 @t|@이 제일 높은 @t"), a.in("Winner|Champion|On top", "1위|챔피언|으뜸"),
			"most(" + l + ", " + f.name + ")." + t.name, nil, false, nil, func(rows []logRow) string { return rows[logBest(rows, f, 1)].t[t.slot] }, ""},
		{a.in("@t with the lowest @v|which @t has the least @v|@t with the smallest @v", "@이 가장 작은 @t|@v 최저인 @t|@이 제일 낮은 @t"), a.in("Last place|Runt|At the bottom", "꼴찌|막차|바닥"),
			"least(" + l + ", " + f.name + ")." + t.name, nil, false, nil, func(rows []logRow) string { return rows[logBest(rows, f, -1)].t[t.slot] }, ""},
		{over, a.in("Big list|Special ones|Watch list|Worth a look", "눈여겨볼 것|특별 건수|따로 센 것"), fmt.Sprintf("count(%s, %s %s %s)", l, f.name, op, num(at)), nil, false,
			func(rows []logRow) float64 {
				return logSum(rows, nil, func(r logRow) bool { return logHolds(r.v[f.slot], op, at) })
			}, nil, ""},
		{a.in("highest minus lowest @v|gap between the highest and lowest @v", "최고 @v 빼기 최저 @v|최고와 최저 @v 차이"), a.in("Spread|Gap|Range", "폭|벌어진 차이|간격"), fmt.Sprintf("max(%[1]s, %[2]s) - min(%[1]s, %[2]s)", l, f.name), f, false,
			func(rows []logRow) float64 {
				return rows[logBest(rows, f, 1)].v[f.slot] - rows[logBest(rows, f, -1)].v[f.slot]
			}, nil, ""},
	}
	list = append(list, logIdea{
		phrases: a.in("last @v entered|@v of the last row", "마지막 줄의 @v|마지막에 적은 @v"),
		custom:  a.in("Now|As of now", "지금|현재"),
		expr:    "last(" + l + ")." + f.name, of: f,
		num: func(rows []logRow) float64 { return rows[len(rows)-1].v[f.slot] },
	}, logIdea{
		phrases: a.in("@v of the last row minus that of the first|last @v - first @v", "마지막 @v - 처음 @v|마지막 줄 @v에서 첫 줄 @v 뺀 값"),
		custom:  a.in("Change|Gain|Since the start", "변화|늘어난 만큼|처음보다"),
		expr:    fmt.Sprintf("last(%[1]s).%[2]s - first(%[1]s).%[2]s", l, f.name), of: f,
		num: func(rows []logRow) float64 { return rows[len(rows)-1].v[f.slot] - rows[0].v[f.slot] },
	})
	for i := range list {
		list[i].phrases = words.Replace(list[i].phrases)
	}
	return append(list, list[0], list[3], list[5]) // the average, the first of all, and those beyond a bound come more often
}

func logHolds(x float64, op string, y float64) bool {
	switch op {
	case ">":
		return x > y
	case ">=":
		return x >= y
	case "<":
		return x < y
	}
	return x == y
}

func (a *logApp) optionIdeas(c *logField) []logIdea {
	l, t := a.list, a.thing
	o, i := a.drawOption(c)
	is := func(r logRow) bool { return r.v[c.slot] == i }
	low := o
	if !a.ko() && o != strings.ToUpper(o) {
		low = strings.ToLower(o)
	}
	f := a.number()
	words := strings.NewReplacer("@o", low, "@s", a.plural(t.said), "@t", t.said, "@c", c.said)
	cond := fmt.Sprintf("%s == %q", c.name, o)
	list := []logIdea{{
		phrases: words.Replace(a.in("@s with @c @o|how many have @c @o|number with @c @o|count of @c @o", "@c @o 건수|@c @o 횟수|@c @o인 @t 수|@c @o 개수")),
		custom:  words.Replace(a.in("@o only|@o ones|@o count", "@o만|@o 몇 번|@o 세기")),
		expr:    fmt.Sprintf("count(%s, %s)", l, cond),
		num:     func(rows []logRow) float64 { return logSum(rows, nil, is) },
	}}
	list = append(list, logIdea{
		phrases: words.Replace(a.in("percent of @s with @c @o, no decimals|@c @o in % of all rows, whole percent", "전체에서 @c @o 비율 %, 소수점 없이|@c @o 건수가 몇 %인지 소수 없이")),
		custom:  words.Replace(a.in("@o share|@o rate|Share of @o", "@o 비율|@o 퍼센트")),
		expr:    fmt.Sprintf("count(%s, %s) / len(%s) * 100", l, cond, l), format: " .0 %",
		num: func(rows []logRow) float64 { return logSum(rows, nil, is) / float64(len(rows)) * 100 },
	})
	if f != nil {
		words := strings.NewReplacer("@o", low, "@v", f.said, "@c", c.said)
		list = append(list, logIdea{
			phrases: words.Replace(a.in("total @v for @c @o|@v of @c @o only|@v in total where @c is @o", "@c @o @v 합계|@c @o만 더한 @v|@c @o의 총 @v")),
			custom:  words.Replace(a.in("@o sum|@o total|Just @o", "@o 합|@o 몫|@o 쪽")),
			expr:    fmt.Sprintf("sum(filter(%s, %s), %s)", l, cond, f.name), of: f,
			num: func(rows []logRow) float64 { return logSum(rows, f, is) },
		})
	}
	return list
}

// The clock of the checks stands at 4 March 2026, a Wednesday.
const logToday = 63

var logSpans = []struct {
	fun, en, ko string
	holds       func(day float64) bool
}{
	{"thisWeek(%s)", "this week", "이번 주", func(d float64) bool { return d >= 61 && d <= 67 }},
	{"thisMonth(%s)", "this month", "이번 달", func(d float64) bool { return d >= 60 && d <= 90 }},
	{"%s == today()", "today", "오늘", func(d float64) bool { return d == logToday }},
}

// logDay writes a day, counted from the first day of 2026.
func logDay(d float64) string {
	n := int(d)
	switch {
	case n <= 31:
		return fmt.Sprintf("2026-01-%02d", n)
	case n <= 59:
		return fmt.Sprintf("2026-02-%02d", n-31)
	}
	return fmt.Sprintf("2026-03-%02d", n-59)
}

func (a *logApp) dateIdeas(d *logField) []logIdea {
	l, t := a.list, a.thing
	s := logSpans[a.IntN(len(logSpans))]
	in := func(r logRow) bool { return s.holds(r.v[d.slot]) }
	cond := fmt.Sprintf(s.fun, d.name)
	span := a.in(s.en, s.ko)
	words := strings.NewReplacer("@w", span, "@s", a.plural(t.said), "@t", t.said, "@d", d.said)
	list := []logIdea{{
		phrases: words.Replace(a.in("@s @w|number of @s @w|how many @s @w", "@w 건수|@w @t 수|@w 횟수")),
		custom:  words.Replace(a.in("Count @w|Tally @w", "@w 몇 번|@w 개수")),
		expr:    fmt.Sprintf("count(%s, %s)", l, cond),
		num:     func(rows []logRow) float64 { return logSum(rows, nil, in) },
	}, {
		phrases: words.Replace(a.in("most recent @t by @d|@t with the latest @d", "@d 가장 늦은 @t|@d 기준 최근 @t")),
		custom:  a.in("Latest|Freshest", "최신|최근 것"),
		expr:    fmt.Sprintf("most(%s, %s).%s", l, d.name, t.name),
		text:    func(rows []logRow) string { return rows[logBest(rows, d, 1)].t[t.slot] },
	}}
	if f := a.number(); f != nil {
		idea := logIdea{
			phrases: strings.NewReplacer("@w", span, "@v", f.said).Replace(a.in("@v @w|total @v @w|@w's @v in total", "@w @v|@w @v 합계|@w 총 @v")),
			custom:  words.Replace(a.in("Sum @w|@w", "@w 합|@w")),
			expr:    fmt.Sprintf("sum(filter(%s, %s), %s)", l, cond, f.name), of: f,
			num: func(rows []logRow) float64 { return logSum(rows, f, in) },
		}
		list = append(list, idea, idea)
	}
	return list
}

func (a *logApp) tickIdeas(k *logField) []logIdea {
	l, t := a.list, a.thing
	words := strings.NewReplacer("@k", k.said, "@s", a.plural(t.said))
	on := func(r logRow) bool { return r.tick }
	off := func(r logRow) bool { return !r.tick }
	list := []logIdea{
		{words.Replace(a.in("@s not yet @k|how many are not @k|@s still not @k", "@k 안 한 건수|아직 @k 안 된 수|@k 남은 수")), a.in("Open ones|Still to do|Left", "남은 것|남음"), fmt.Sprintf("count(%s, !%s)", l, k.name), nil, false,
			func(rows []logRow) float64 { return logSum(rows, nil, off) }, nil, ""},
		{words.Replace(a.in("@s @k|how many are @k|number of @s @k", "@k 한 건수|@k 끝난 수|@k 체크한 수")), a.in("All done|Done so far", "끝난 것|처리됨"), fmt.Sprintf("count(%s, %s)", l, k.name), nil, false,
			func(rows []logRow) float64 { return logSum(rows, nil, on) }, nil, ""},
	}
	if f := a.number(); f != nil {
		words := strings.NewReplacer("@k", k.said, "@v", f.said)
		list = append(list, logIdea{words.Replace(a.in("total @v not yet @k|@v of what is not @k", "@k 안 한 @v 합계|@k 안 된 것의 @v 합")), a.in("Open total|Outstanding", "미처리 합|남은 합"), fmt.Sprintf("sum(filter(%s, !%s), %s)", l, k.name, f.name), f, false,
			func(rows []logRow) float64 { return logSum(rows, f, off) }, nil, ""})
	}
	return list
}

// amount writes a number with the money sign of its column, as a request does.
func (a *logApp) amount(f *logField, x float64) string {
	if f != nil && f.money {
		if a.ko() {
			return num(x) + "원"
		}
		return "$" + num(x)
	}
	return num(x)
}

// format is that of a value of a column.
func (a *logApp) format(f *logField) string {
	switch {
	case f == nil || !f.money:
		return ""
	case a.ko():
		return " .0 원"
	}
	return " .2 $"
}

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

// rows draws n rows with different numbers and texts.
func (a *logApp) rows(n int) []logRow {
	rows := make([]logRow, n)
	for i := range rows {
		rows[i] = logRow{v: make([]float64, len(a.fields)), t: make([]string, len(a.fields))}
	}
	for _, f := range a.fields {
		a.columnValues(f, rows)
	}
	rows[0].tick = a.maybe(0.6) && a.tickable()
	return rows
}

func (a *logApp) tickable() bool {
	return slices.ContainsFunc(a.fields, func(f *logField) bool { return f.kind == "check" })
}

func (a *logApp) columnValues(f *logField, rows []logRow) {
	texts := a.some(a.in(logSamplesEN, logSamplesKO), len(rows))
	days := []float64{logToday, float64(a.n(61, 62)), float64(a.n(70, 88)), float64(a.n(33, 58)), float64(a.n(5, 30))}
	a.Shuffle(len(days), func(i, j int) { days[i], days[j] = days[j], days[i] })
	used := map[float64]bool{}
	for i := range rows {
		r := &rows[i]
		switch {
		case i == 0 && f.def != "" && a.maybe(0.6): // left as it is
			r.t[f.slot] = f.def
			if x := slices.Index(f.options, f.def); x >= 0 {
				r.v[f.slot] = float64(x)
			} else {
				r.v[f.slot], _ = strconv.ParseFloat(f.def, 64)
				used[r.v[f.slot]] = true
			}
		case f.kind == "text" || f.kind == "area":
			r.t[f.slot] = texts[i]
			if f == a.thing && i == 2 && a.maybe(0.5) {
				r.t[f.slot] = texts[0] // the same thing twice
			}
		case f.num():
			x := a.value(f)
			for try := 0; used[x] && try < 50; try++ {
				x = a.value(f)
			}
			used[x] = true
			r.v[f.slot], r.t[f.slot] = x, num(x)
		case len(f.options) > 0:
			x := float64(a.IntN(len(f.options)))
			if i == 1 && a.maybe(0.5) {
				x = rows[0].v[f.slot]
			}
			r.v[f.slot], r.t[f.slot] = x, f.options[int(x)]
		case f.kind == "date":
			r.v[f.slot] = days[i%len(days)]
			r.t[f.slot] = logDay(r.v[f.slot])
		case f.kind == "time":
			m := a.step(6, 22, 1)*60 + a.step(0, 55, 5)
			r.v[f.slot], r.t[f.slot] = float64(m), fmt.Sprintf("%02d:%02d", m/60, m%60)
		}
	}
}

// value draws a number of a column.
func (a *logApp) value(f *logField) float64 {
	if f.dec < 0 { // hundreds or thousands of won
		unit := math.Pow10(-f.dec)
		return math.Round((f.lo+(f.hi-f.lo)*a.Float64())/unit) * unit
	}
	unit := math.Pow10(f.dec)
	return math.Round((f.lo+(f.hi-f.lo)*a.Float64())*unit) / unit
}

// enter puts rows in as a person does.
func (a *logApp) enter(c *check, rows []logRow) {
	for i, r := range rows {
		for _, f := range a.fields {
			switch {
			case f.def != "" && r.t[f.slot] == f.def && i == 0:
			case len(f.options) > 0:
				c.choose(f.label, r.t[f.slot])
			case f.kind == "check":
			case f.kind == "date" && r.v[f.slot] == logToday: // a date is today unless changed
				c.fill(f.label, logDay(logToday))
			default:
				c.fill(f.label, r.t[f.slot])
			}
		}
		c.click(a.add, 1)
		if r.tick {
			c.tick(a.kind("check").label)
		}
	}
}

func (a *logApp) drawChecks() {
	for i := range 2 {
		if i == 1 && len(a.checks) > 0 {
			break
		}
		rows := a.rows(a.n(3, 4))
		c := newCheck(a.in([]string{"rows", "other rows"}[i], []string{"여러 줄", "다른 줄"}[i]))
		a.enter(c, rows)
		for _, r := range a.results {
			r.want(c, rows)
		}
		for _, want := range a.goals {
			want(c, rows)
		}
		a.checks = append(a.checks, c)
	}
	if len(a.checks) < 3 {
		rows := a.rows(1)
		kept := newCheck(a.in("kept", "저장"))
		a.enter(kept, rows)
		a.checks = append(a.checks, kept.reload().text(rows[0].t[a.thing.slot]))
	}
}

// ---- the sketch and the request

func (a *logApp) sketch() string {
	list := []string{"app " + a.title()}
	list = append(list, a.before...)
	list = append(list, a.fieldLines())
	for _, o := range a.options {
		list = append(list, "  "+o)
	}
	for _, r := range a.results {
		list = append(list, r.line)
	}
	return lines(append(list, a.after...)...)
}

func (a *logApp) title() string {
	if a.maybe(0.2) {
		return a.of("📒|📓|📋|🗂️|📝|⭐|📦|🧾") + " " + a.cap(a.topic)
	}
	return a.cap(a.topic)
}

func (a *logApp) asks(list []string) string {
	last := len(list) - 1
	if last > 0 && a.maybe(a.share(0.5, 0.3)) {
		return strings.Join(list[:last], ", ") + a.raw(a.in(" and | and | & |, and | plus ", "하고 |, 그리고 | 그리고 | / ")) + list[last]
	}
	return strings.Join(list, a.raw(a.in(", |, |; | + | / ", ", |, | / | + ")))
}

// request puts the parts into one of many forms.
func (a *logApp) request() string {
	var cols, res []string
	for _, f := range a.fields {
		cols = append(cols, f.ask)
	}
	for _, r := range a.results {
		res = append(res, r.req)
	}
	c, s := a.asks(cols), a.asks(res)
	intro := a.intro()
	parts := []string{a.end(strings.ReplaceAll(a.of(a.in(
		"fields: @|for each @t: @|columns @|every row has @|i enter @|i want to write down @|each entry has @|what i note: @|per row @|form with @|the form asks for @|let me enter @|just @|i fill in @|a row is @|@ go into each row|there are these columns: @|put in @",
		"@ {적}|항목은 @|칸: @|@ 칸 {넣}|한 줄에 @ {적}|적을 것: @|입력: @|매번 @ {적}|@ {적}|양식에는 @ 칸 {넣}|열은 @|쓸 내용은 @|@ 이렇게 {적}|줄마다 @")), "@t", a.thing.said))}
	parts[0] = strings.Replace(parts[0], "@", c, 1)
	result := strings.Replace(a.end(a.of(a.in(
		"show @|below it @|results: @|under the list: @|then i see @|it tells me @|i want to see @|below: @|at the bottom @|and it works out @|i'd like to know @|after the list: @|numbers i care about: @|sum it up with @|let me see @|also @|what comes out: @",
		"아래에 @ {보}|결과: @|@ {보}|목록 밑에 @ {보}|보여줄 것: @|계산: @|@ {알}|궁금한 건 @|그 아래 @ {보}|요약으로 @ {보}|표시할 값: @|자동으로 @ {알}"))), "@", s, 1)
	rest := append(a.parts, result)
	if a.money {
		rest = append(rest, a.end(a.of(a.in("money in $|amounts in dollars|all money in $|it's dollars", "돈은 원 단위|금액은 원으로|원 단위로 {보}"))))
	}
	if a.maybe(0.6) {
		a.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	}
	if a.maybe(0.2) {
		rest = append(rest, a.of(a.in("keep everything after i close it|saved please|it must still be there tomorrow|remember it all", "껐다 켜도 남아 있어야 함|저장되게|닫아도 기록이 남게")))
	}
	parts = append(parts, rest...)
	if a.maybe(0.12) {
		parts = append(parts, intro)
	} else {
		parts = append([]string{intro}, parts...)
	}
	return a.joinParts(parts)
}

func (a *logApp) intro() string {
	return strings.Replace(a.end(a.of(a.in(
		"@|a log for @|@ tracker|i need a little app for @|make me an app for @|please build an app: @|a page to keep @|notebook for @|@ app|can you make something for @?|for my @|keeping track of @|@, nothing fancy|i want the @ on my phone|could i get a page for my @|simple @|new app: @|it's about @|we need one page for the @",
		"@|@ 앱{만}|@ 페이지{만}|@ 하나{만}|@용 앱{만}|나만의 @{만}|간단한 @{만}|@ 좀{만}|@ 관리|혼자 쓸 @{만}|@ 정리하려고 해요|@, 간단하게|폰에서 쓸 @{만}|주제는 @|새 앱: @|@ 쓸 페이지{만}|우리끼리 보는 @{만}"))), "@", a.topic, 1)
}

// joinParts makes the parts one text.
func (a *logApp) joinParts(parts []string) string {
	switch a.IntN(6) {
	case 0: // sentences
		for i, p := range parts {
			parts[i] = a.stop(title(p))
		}
		return strings.Join(parts, " ")
	case 1:
		for i, p := range parts {
			parts[i] = a.stop(p)
		}
		return strings.Join(parts, " ")
	case 2:
		return a.tidy(strings.Join(parts, "; "))
	case 3:
		return strings.Join(parts, "\n- ")
	case 4: // chatty
		for i, p := range parts {
			parts[i] = a.stop(p)
		}
		return a.raw(a.in("hi! |hello, |hey - |ok so |quick one: |good morning, |", "안녕하세요! |저기요, |음 |부탁 하나요. |급해요! |ㅎㅎ |")) + strings.Join(parts, " ") +
			a.raw(a.in(" thanks!| thx| cheers| thank you :)||  that's all", " 감사합니다| 고마워요~| 부탁드려요| 이게 다예요|"))
	}
	return a.tidy(strings.Join(parts, a.raw(". |, |\n| - ")))
}

// tidy leaves a question mark alone.
func (a *logApp) tidy(s string) string {
	return strings.NewReplacer("?;", "?", "?,", "?", "?.", "?").Replace(s)
}

// bound draws a whole number between two shares of a column's range; money in won is round.
func (a *logApp) bound(f *logField, from, to float64) float64 {
	at := math.Round(f.lo + (f.hi-f.lo)*(from+(to-from)*a.Float64()))
	if f.money && a.ko() {
		unit := 1000.0
		if f.hi < 20000 {
			unit = 100
		}
		at = math.Round(at/unit) * unit
	}
	return at
}

// stop ends a sentence.
func (a *logApp) stop(s string) string {
	if strings.ContainsAny(s[len(s)-1:], ".?!") {
		return s
	}
	return s + "."
}
