package compose

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
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
var logTaken = sync.OnceValue(func() []string {
	return strings.Fields("time date day week month year min max sum avg count key rows n i e it pi min color line sort group most least label text number choice radio check area slider mode median range first last state form value minutes hours scale now today age frac title reverse words lines pick")
})

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
	if strings.ContainsAny(n, " ()-'") || !a.ko() && slices.Contains(logTaken(), n) || a.names[n] {
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
