package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Lists whose rows compute or act: computed columns, grades, splits, ticks, row buttons, balances, due dates.
func init() {
	register("compose-ledger-calc", 2, ledgerCalc)
	register("compose-ledger-split", 2, ledgerSplit)
	register("compose-ledger-ticks", 2, ledgerTicks)
	register("compose-ledger-press", 2, ledgerPress)
	register("compose-ledger-balance", 2, ledgerBalance)
	register("compose-ledger-due", 2, ledgerDue)

}

// A ledger is an app being drawn: what is asked so far, and the lines that do it.
type ledger struct {
	g                                   *gen
	subject, who, list, button          string
	asked                               []string // words of the typed columns, for the request
	asks, above, cols, opts, below, end []string
	used                                map[string]bool
	manner                              int
	typed                               []ledgerField
	compute                             []func(v map[string]float64, rows []ledgerRow)
	sees                                []func(c *check, rows []ledgerRow)
	before                              []func(c *check)                    // fills what stands above the list
	row                                 func(c *check, r *ledgerRow, i int) // types what isn't a number
	after                               func(c *check, rows []ledgerRow)    // once the rows are in
	late                                []func()                            // run once all parts are there
	more                                []*check
}

// A ledgerField is a typed column and how its values are drawn.
type ledgerField struct {
	word string
	draw func() float64
}

// A ledgerRow is a row of a check.
type ledgerRow struct {
	name   string
	v      map[string]float64
	ticked bool
	ago    int // days since its date
	days   int // its interval, where that is chosen
}

func newLedger(g *gen) *ledger {
	l := &ledger{g: g, used: map[string]bool{}, manner: g.n(0, 3), list: g.in("rows", "줄")}
	thing := g.of(g.in(ledgerThingsEn, ledgerThingsKo))
	l.subject = thing + " " + l.word(g.in(ledgerBooksEn, ledgerBooksKo))
	l.who = thing
	if g.maybe(0.4) {
		l.who = g.of(g.in("name|item|what|kind|model|title|buyer", "이름|품목|종류|내용|모델|제목|담당자"))
	}
	l.used[l.who] = true
	l.asked = []string{l.who}
	l.cols = []string{"text " + l.name(l.who)}
	l.button = g.in("Add", "추가")
	if g.maybe(0.4) {
		l.button = g.of(g.in(ledgerButtonsEn, ledgerButtonsKo))
		l.ask(
			`the button says "%s"|button "%s"|call the button "%s"|"%s" as the button's label`,
			`버튼은 "%s"|버튼 이름은 "%s"|"%s" 버튼으로 추가|추가 버튼에 "%s" 쓰기`, l.button)
		l.opts = append(l.opts, "add "+l.button)
		l.late = append(l.late, func() { // anywhere in the request
			a := l.asks[0]
			l.asks = slices.Insert(l.asks[1:], l.g.n(0, len(l.asks)-1), a)
		})
	}
	return l
}

// word draws a word that isn't used yet.
func (l *ledger) word(list string) string {
	for {
		w := l.g.of(list)
		if !l.used[w] || len(strings.Split(list, "|")) <= len(l.used) && l.g.maybe(0.02) {
			l.used[w] = true
			return w
		}
	}
}

// words draws a pair or triple of which no word is used yet.
func (l *ledger) words(list string) []string {
	for {
		w := strings.Split(l.g.of(list), ",")
		if !slices.ContainsFunc(w, func(s string) bool { return l.used[s] }) {
			for _, s := range w {
				l.used[s] = true
			}
			return w
		}
	}
}

// label is how a word stands on the page.
func (l *ledger) label(w string) string {
	if l.g.ko() {
		return w
	}
	return title(w)
}

// name is a word as a name of the sketch, from which the label follows.
func (l *ledger) name(w string) string {
	return strings.ReplaceAll(strings.ToLower(w), " ", "_")
}

// say draws one of the phrasings of the language, filled in.
func (l *ledger) say(en, ko string, args ...any) string {
	return fmt.Sprintf(l.g.of(l.g.in(en, ko)), args...)
}

func (l *ledger) ask(en, ko string, args ...any) { l.asks = append(l.asks, l.say(en, ko, args...)) }

// show asks for something to be seen; the words are those of say.
func (l *ledger) show(en, ko string, args ...any) {
	s := l.say(en, ko, args...)
	if !l.g.ko() {
		l.asks = append(l.asks, fmt.Sprintf(l.g.of("%s|%s|show %s|i want to see %s|also %s|%s please"), s))
		return
	}
	l.asks = append(l.asks, s+[]string{"", ledgerPick(l.g, " 보여줘| 표시해줘| 나오게 해줘"), ledgerPick(l.g, " 보여 주세요| 표시해 주세요| 나오면 좋겠어요"), ledgerPick(l.g, "| 나오게| 보이게")}[l.manner])
}

// number adds a typed number column.
func (l *ledger) number(w string, draw func() float64) string {
	l.asked = append(l.asked, w)
	l.cols = append(l.cols, "number "+l.name(w))
	l.typed = append(l.typed, ledgerField{w, draw})
	return l.name(w)
}

func (l *ledger) money() float64 {
	if l.g.ko() {
		return float64(l.g.step(1000, 60000, 500))
	}
	x := float64(l.g.n(3, 240))
	if l.g.maybe(0.3) {
		x += 0.5
	}
	return x
}

func (l *ledger) amount() float64 { return float64(l.g.n(2, 40)) }

// unit is how money is written, and how the request says so.
func (l *ledger) unit(money bool) (format, said string) {
	if !money {
		return "", ""
	}
	if l.g.ko() {
		return " .0 원", ledgerPick(l.g, "(원)|, 원 단위| (원으로)")
	}
	return " .2 $", ledgerPick(l.g, " in dollars| in $| ($)")
}

// column adds a computed column.
func (l *ledger) column(w, said, expr, format, unit string, fn func(v map[string]float64, rows []ledgerRow) float64) {
	l.cols = append(l.cols, "show "+l.name(w)+" = "+expr+format)
	l.show("%[1]s in each row = %[2]s%[3]s|%[1]s per row: %[2]s%[3]s|a column %[1]s (%[2]s)%[3]s|in every row %[1]s%[3]s, which is %[2]s",
		"줄마다 %[1]s = %[2]s%[3]s|각 줄에 %[1]s%[3]s: %[2]s|%[1]s 칸은 %[2]s%[3]s|행마다 %[1]s%[3]s (%[2]s)", w, said, unit)
	l.compute = append(l.compute, func(v map[string]float64, rows []ledgerRow) { v[w] = fn(v, rows) })
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
		c.number(ledgerShown(rows[0].v[w], format)).number(ledgerShown(rows[len(rows)-1].v[w], format))
	})
}

// draw draws n rows with different names and computes their columns.
func (l *ledger) draw(n int) []ledgerRow {
	names := l.g.some(l.g.in(ledgerRowsEn, ledgerRowsKo), n)
	rows := make([]ledgerRow, n)
	for i := range rows {
		rows[i] = ledgerRow{name: names[i], v: map[string]float64{}}
		for _, f := range l.typed {
			rows[i].v[f.word] = f.draw()
		}
	}
	l.reckon(rows)
	return rows
}

func (l *ledger) reckon(rows []ledgerRow) {
	for i := range rows {
		for _, f := range l.compute {
			f(rows[i].v, rows)
		}
	}
}

// enter types rows into the form.
func (l *ledger) enter(c *check, rows []ledgerRow) {
	for _, f := range l.before {
		f(c)
	}
	for i, r := range rows {
		c.fill(l.label(l.who), r.name)
		if l.row != nil {
			l.row(c, &rows[i], i)
		}
		for _, f := range l.typed {
			c.fill(l.label(f.word), num(r.v[f.word]))
		}
		c.click(l.button, 1)
	}
}

// sum adds a column up over the rows for which it is wanted.
func ledgerSum(rows []ledgerRow, w string, want func(ledgerRow) bool) float64 {
	x := 0.0
	for _, r := range rows {
		if want == nil || want(r) {
			x += r.v[w]
		}
	}
	return x
}

func ledgerCount(rows []ledgerRow, want func(ledgerRow) bool) int {
	n := 0
	for _, r := range rows {
		if want(r) {
			n++
		}
	}
	return n
}

// top is the row with the largest value of a column, or none where two share it.
func ledgerTop(rows []ledgerRow, w string, sign float64) (ledgerRow, bool) {
	best, tie := rows[0], false
	for _, r := range rows[1:] {
		switch d := sign * (r.v[w] - best.v[w]); {
		case d > 0:
			best, tie = r, false
		case d == 0:
			tie = true
		}
	}
	return best, !tie
}

// finish writes the request and the sketch, and draws the checks.
func (l *ledger) finish() made {
	for _, f := range l.late {
		f()
	}
	for i, n := range []int{3, 2} {
		rows := l.draw(n)
		c := newCheck([]string{"three rows", "kept"}[i])
		l.enter(c, rows)
		l.reckon(rows)
		if l.after != nil {
			l.after(c, rows)
		}
		if i == 1 {
			c.reload()
			for _, f := range l.before { // what isn't saved is typed anew
				f(c)
			}
			l.reckon(rows)
		}
		c.text(rows[n-1].name)
		for _, f := range l.sees {
			f(c, rows)
		}
		l.more = append([]*check{c}, l.more...)
	}
	slices.Reverse(l.more[:2])
	slices.SortStableFunc(l.opts, func(a, b string) int { return ledgerRank(a) - ledgerRank(b) })
	sketch := []string{"app " + l.label(l.subject)}
	sketch = append(sketch, l.above...)
	sketch = append(sketch, "list "+l.list+": "+strings.Join(l.cols, ", "))
	for _, o := range l.opts {
		sketch = append(sketch, "  "+o)
	}
	sketch = append(append(sketch, l.below...), l.end...)
	return made{request: l.request(), sketch: lines(sketch...), checks: l.more}
}

// Options stand in one order, so that the same list is always written in the same way.
func ledgerRank(option string) int {
	word, _, _ := strings.Cut(option, " ")
	return slices.Index([]string{"add", "sort", "where", "row", "filter", "search", "red", "orange", "yellow", "green", "gray", "unique", "need", "max"}, word)
}

func (l *ledger) request() string {
	if l.g.ko() {
		return l.requestKo()
	}
	g := l.g
	fields := strings.Join(l.asked, ", ")
	if g.maybe(0.4) && len(l.asked) > 1 {
		n := len(l.asked) - 1
		fields = strings.Join(l.asked[:n], ", ") + " and " + l.asked[n]
	}
	intro := fmt.Sprintf(ledgerPick(g, "%[1]s|%[1]s app|i need %[2]s %[1]s|make me %[2]s %[1]s|could you build %[2]s %[1]s?|hi! %[2]s %[1]s please|%[1]s, simple one|my club needs %[2]s %[1]s|please make %[2]s %[1]s for my phone|looking for %[2]s %[1]s|hello, i'd like %[2]s %[1]s|can i get %[2]s %[1]s?|my daughter wants %[2]s %[1]s|%[1]s for our village fair|we want %[2]s %[1]s at work|quick one: %[2]s %[1]s|build %[2]s %[1]s|new %[1]s please, the old one is on paper|the neighbours asked me for %[2]s %[1]s|tired of spreadsheets, so %[2]s %[1]s|%[2]s %[1]s for saturday|we keep %[2]s %[1]s on paper and want it as an app"), l.subject, ledgerA(l.subject))
	intro, _, _ = strings.Cut(intro, "%!")
	form := fmt.Sprintf(ledgerPick(g, "%s|fields: %s|each row has %s|i type %s|columns %s|rows with %s|form: %s|every entry has %s|i put in %s"), fields)
	closing := ledgerPick(g, "||||thx|that's all|thank you!|nothing else|keep it simple|must be saved|cheers|it has to stay after closing|for phone and laptop|thanks a lot")
	if len(l.above) > 0 && (strings.Contains(closing, "save") || strings.Contains(closing, "closing") || strings.Contains(closing, "저장")) {
		closing = "" // the number above the list is typed anew each time
	}
	parts := append([]string{form}, l.asks...)
	if g.maybe(0.12) {
		parts = append(slices.Clone(l.asks), form)
		parts[0] = strings.TrimPrefix(strings.TrimPrefix(parts[0], "also "), "and ")
	}
	var s string
	switch g.n(0, 5) {
	case 0:
		s = intro + ": " + strings.Join(parts, ", ")
	case 1:
		s = intro + ": " + strings.Join(parts, "; ")
	case 2:
		for i := range parts {
			parts[i] = title(parts[i])
		}
		s = title(intro) + ". " + strings.Join(parts, ". ") + "."
		if closing != "" {
			closing = title(closing)
		}
	case 3:
		s = intro + ":\n- " + strings.Join(parts, "\n- ") + "\n"
	case 4:
		s = intro + ". " + strings.Join(parts, ". ") + "."
	default:
		s = intro + " - " + form
		for _, p := range l.asks {
			s += ledgerPick(g, ", |. |, and |. then |; ") + p
		}
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "?:", ":"), "?.", "?")
	switch {
	case closing == "":
	case strings.HasSuffix(s, "\n") || strings.HasSuffix(s, "."):
		s += " " + closing
	default:
		s += ". " + closing
	}
	return strings.ReplaceAll(s, "\n ", "\n")
}

func (l *ledger) requestKo() string {
	g := l.g
	fields := strings.Join(l.asked, ledgerPick(g, ", |, | / |·"))
	want := []string{ledgerPick(g, "| 앱| 하나| 필요"), ledgerPick(g, " 만들어줘| 하나 만들어줘| 필요해| 부탁해"), ledgerPick(g, " 만들어 주세요| 부탁드려요| 앱이 필요합니다| 하나 만들어 주실 수 있나요?"), ledgerPick(g, " 앱 하는거| 필요함| 만들기| 앱임")}[l.manner]
	intro := ledgerPick(g, "|||안녕하세요! |급한데 |우리 동호회에서 쓸 |주말에 쓸 |간단한 |엄마가 쓰실 |폰에서 쓸 |엑셀이 불편해서 |동네 장터용 |회사에서 쓸 |아이가 쓸 |혼자 쓸 |종이 대신 쓸 |저기요, |이번 주까지 ") + l.subject + want
	form := fmt.Sprintf(ledgerPick(g, "%s|칸: %s|입력은 %s|줄마다 %s 입력|적을 것: %s|항목은 %s|한 줄에 %s"), fields)
	closing := []string{ledgerPick(g, "||저장되게|끝"), ledgerPick(g, "||고마워|저장도 되게|그게 다야"), ledgerPick(g, "||감사합니다|저장되면 좋겠어요|그게 전부예요"), ledgerPick(g, "||저장 필수|ㅎㅎ|끝")}[l.manner]
	if len(l.above) > 0 && (strings.Contains(closing, "save") || strings.Contains(closing, "closing") || strings.Contains(closing, "저장")) {
		closing = "" // the number above the list is typed anew each time
	}
	parts := append([]string{form}, l.asks...)
	if g.maybe(0.12) {
		parts = append(slices.Clone(l.asks), form)
		parts[0] = strings.TrimPrefix(strings.TrimPrefix(parts[0], "also "), "and ")
	}
	var s string
	switch g.n(0, 4) {
	case 0:
		s = intro + ": " + strings.Join(parts, ", ")
	case 1:
		s = intro + ". " + strings.Join(parts, ". ") + "."
	case 2:
		s = intro + "\n- " + strings.Join(parts, "\n- ") + "\n"
	case 3:
		s = intro + ": " + strings.Join(parts, " / ")
	default:
		s = intro + ". " + form
		for _, p := range l.asks {
			s += ledgerPick(g, ", |. |. 그리고 |, 또 ") + p
		}
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "?:", ":"), "?.", "?")
	switch {
	case closing == "":
	case strings.HasSuffix(s, "\n") || strings.HasSuffix(s, "."):
		s += " " + closing
	default:
		s += ". " + closing
	}
	return strings.ReplaceAll(s, "\n ", "\n")
}

// ledgerPick takes one of a list as of does, with the spaces around it.
func ledgerPick(g *gen, list string) string {
	all := strings.Split(list, "|")
	return all[g.IntN(len(all))]
}

// ledgerA is the article of an English word.
func ledgerA(w string) string {
	if strings.ContainsRune("aeio", rune(w[0])) || strings.HasPrefix(w, "um") {
		return "an"
	}
	return "a"
}

// Optional parts that several kinds share.

// total asks for the sum of a column.
func (l *ledger) total(w, format, unit string) {
	label := l.word(l.g.in("grand total|all together|overall|whole sum|bottom line|final sum|sum of all", "총합|전체 합|모두 합쳐|합계|총계|다 더한 값"))
	l.below = append(l.below, "show "+l.label(label)+" = sum("+l.list+", "+l.name(w)+")"+format)
	l.show("%[1]s: the sum of %[2]s%[3]s|the sum of all %[2]s as %[1]s%[3]s|below the list %[1]s (all %[2]s added up)%[3]s|%[1]s = %[2]s of all rows added%[3]s",
		"%[1]s: %[2]s의 합%[3]s|아래에 %[1]s(%[2]s 다 더한 것)%[3]s|%[1]s = 모든 줄의 %[2]s 합%[3]s|목록 밑에 모든 %[2]s의 합을 %[1]s%[3]s", label, w, unit)
	if l.g.ko() {
		l.fixTotal(label)
	}
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerShown(ledgerSum(rows, w, nil), format)) })
}

// fixTotal gives the label of a Korean result its particle where the phrase ends in it.
func (l *ledger) fixTotal(label string) {
	n := len(l.asks) - 1
	l.asks[n] = strings.Replace(l.asks[n], "합을 "+label, "합을 '"+label+"'"+strings.TrimPrefix(josa(label, "으로", "로"), label), 1)
}

func (l *ledger) average(w, format, unit string) {
	label := l.g.in("average "+w, w+" 평균")
	l.below = append(l.below, "show "+l.label(label)+" = avg("+l.list+", "+l.name(w)+")"+format)
	l.show("%[1]s%[2]s|the %[1]s of all rows%[2]s|%[1]s below%[2]s", "%[1]s%[2]s|아래에 %[1]s%[2]s|모든 줄의 %[1]s%[2]s", label, unit)
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
		c.number(ledgerShown(ledgerSum(rows, w, nil)/float64(len(rows)), format))
	})
}

func (l *ledger) best(w string) {
	most := l.g.maybe(0.7)
	label, fn, sign := l.word(l.g.in("winner|leader|champion|front runner|biggest one", "일등|선두|최고 기록|제일 큰 것|으뜸")), "most", 1.0
	en, ko := "highest", "가장 큰"
	if !most {
		label, fn, sign = l.word(l.g.in("tail end|smallest one|last place|red lantern", "꼴찌|제일 작은 것|맨 끝|최하위")), "least", -1
		en, ko = "lowest", "가장 작은"
	}
	l.below = append(l.below, fmt.Sprintf("show %s = %s(%s, %s).%s", l.label(label), fn, l.list, l.name(w), l.name(l.who)))
	l.show("%[1]s: the %[2]s of the row with the %[3]s %[4]s|%[1]s, that is the %[2]s with the %[3]s %[4]s|the %[2]s with the %[3]s %[4]s as %[1]s",
		"%[1]s: %[4]s 값이 %[3]s 줄의 %[2]s|%[1]s(%[4]s 값이 %[3]s 줄의 %[2]s)|%[4]s 값이 %[3]s 것의 %[2]s = %[1]s", label, l.who, l.g.in(en, ko), w)
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
		if r, ok := ledgerTop(rows, w, sign); ok {
			c.text(l.label(label) + " " + r.name)
		}
	})
}

func (l *ledger) sorted(w string) {
	if l.g.maybe(0.65) {
		l.opts = append(l.opts, "sort -"+l.name(w))
		l.ask("highest %s first|sorted by %s, biggest on top|sort by %s falling|the row with the most %s at the top", "%s 큰 순으로 정렬|%s 내림차순|%s 높은 줄이 맨 위|정렬은 %s 큰 것부터", w)
		return
	}
	l.opts = append(l.opts, "sort "+l.name(w))
	l.ask("lowest %s first|sorted by %s, smallest on top|sort by %s rising|the row with the least %s at the top", "%s 작은 순으로 정렬|%s 오름차순|%s 낮은 줄이 맨 위|정렬은 %s 작은 것부터", w)
}

// ranking asks for a table of places.
func (l *ledger) ranking(w, format string) {
	label := l.word(l.g.in("ranking|leaderboard|standings|league table|order of merit|hit list", "순위|순위표|랭킹|석차|순서표"))
	place := l.word(l.g.in("rank|place|spot|position", "등수|위|번호|자리"))
	l.end = append(l.end, fmt.Sprintf("table %s = sort(%s, -%s): %s = i + 1, %s = %s, %s = %s%s", l.label(label), l.list, l.name(w), l.label(place), l.label(l.who), l.name(l.who), l.label(w), l.name(w), format))
	l.show("a table %[1]s with %[2]s (1, 2, 3 …), %[3]s and %[4]s, most %[4]s first|under it a table \"%[1]s\": %[2]s number, %[3]s, %[4]s by falling %[4]s|%[1]s table, columns %[2]s (1 is the highest %[4]s), %[3]s, %[4]s",
		"%[1]s 표: %[2]s(1, 2, 3…), %[3]s, %[4]s. %[4]s 큰 순|아래 표 '%[1]s'에 %[2]s 번호, %[3]s, %[4]s 내림차순|%[4]s 높은 순으로 %[2]s 매긴 표 %[1]s(%[2]s, %[3]s, %[4]s)", l.quoteless(label), place, l.who, w)
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
		if r, ok := ledgerTop(rows, w, 1); ok {
			c.text("1 " + r.name)
		}
	})
}

// quoteless is the label as a quoted text needs it.
func (l *ledger) quoteless(w string) string { return l.label(w) }

func (l *ledger) unique() {
	l.opts = append(l.opts, "unique "+l.name(l.who))
	l.ask("no %s twice|the same %s only once|each %s can be in it once|%s must be unique", "같은 %s 두 번 안 됨|%s 중복 금지|%s 겹치면 안 됨|같은 %s 한 번만", l.who)
}

// positive refuses rows with nothing in a column.
func (l *ledger) positive(w string) {
	text := l.say("%[1]s is missing|Please give the %[1]s|No row without %[1]s|What about the %[1]s?|Wrong %[1]s", "%[1]s 확인!|%[1]s 값을 넣으세요|%[1]s 없이는 안 돼요|%[1]s부터 적어 주세요", w)
	text = title(text)
	for i, f := range l.typed {
		if f.word == w {
			l.typed[i].draw = func() float64 { return max(1, f.draw()) }
		}
	}
	l.opts = append(l.opts, fmt.Sprintf("need %s > 0: %s", l.name(w), text))
	l.ask(`refuse a row whose %s is not above 0 and say "%s"|%s must be more than 0, otherwise "%s"|only rows with %s over 0, else the message "%s"`,
		`%s 값이 0보다 커야 하고 아니면 "%s"|%s 0 이하면 안 받고 "%s"|%s 칸이 0이거나 음수면 "%s" 띄우고 추가 안 함`, w, text)
	l.late = append(l.late, func() { l.more = append(l.more, l.refused(w, text, 0)) })
}

// bounded refuses rows with too much in a column.
func (l *ledger) bounded(w string) {
	i := slices.IndexFunc(l.typed, func(f ledgerField) bool { return f.word == w })
	f, most := l.typed[i], 3.0
	for range 4 {
		most = max(most, float64(int(f.draw())))
	}
	l.typed[i].draw = func() float64 { return min(most, f.draw()) }
	text := title(l.say("Too much %[1]s|That's more than we have|Not so many please|%[1]s: too high|Check the %[1]s", "너무 많아요|%[1]s 초과|그렇게는 안 돼요|%[1]s 다시 확인|한도를 넘었어요", w))
	if strings.Contains(text, ": ") {
		text = "That is too high"
	}
	text, _, _ = strings.Cut(text, "%!")
	l.opts = append(l.opts, fmt.Sprintf("need %s <= %s: %s", l.name(w), num(most), text))
	l.ask(`refuse a row with %s over %s: "%s"|%s can be %s at most, otherwise "%s"|when %s is more than %s don't take it and say "%s"`,
		`%s 값은 %s까지만, 넘으면 "%s"|%s > %s이면 안 받고 "%s"|%s 칸이 %s 초과면 추가하지 말고 "%s"`, w, num(most), text)
	l.late = append(l.late, func() { l.more = append(l.more, l.refused(w, text, most+1)) })
}

// refused is a check of a row that isn't taken.
func (l *ledger) refused(w, text string, wrong float64) *check {
	c := newCheck("refused")
	for _, f := range l.before {
		f(c)
	}
	c.fill(l.label(l.who), l.g.in("Zulu", "하루"))
	for _, f := range l.typed {
		x := f.draw()
		if f.word == w {
			x = wrong
		}
		c.fill(l.label(f.word), num(x))
	}
	return c.click(l.button, 1).text(text)
}

// limit allows only so many rows.
func (l *ledger) limit() {
	n := l.g.n(4, 30)
	if l.g.maybe(0.4) {
		l.opts = append(l.opts, fmt.Sprintf("max %d", n))
		l.ask("at most %d rows|no more than %d rows|%d rows at most", "최대 %d줄|%d줄까지만|%d개 넘게는 안 됨", n)
		return
	}
	text := l.g.of(l.g.in("Full!|That's enough|No room left|The page is full|Sorry, no more|Limit reached", "꽉 찼어요|이제 그만|자리가 없어요|더는 못 넣어요|마감입니다|정원 초과"))
	l.opts = append(l.opts, fmt.Sprintf("need len(%s) < %d: %s", l.list, n, text))
	l.ask(`at most %d rows, then "%s"|not more than %d rows; one more is answered with "%s"|when there are %d rows already, refuse with "%s"`,
		`최대 %d줄이고 넘으면 "%s"|%d줄까지, 더 넣으려 하면 "%s"|이미 %d줄이면 안 받고 "%s"`, n, text)
	if n < 9 {
		l.late = append(l.late, func() {
			c := newCheck("full")
			l.enter(c, l.draw(n+1))
			l.more = append(l.more, c.text(text))
		})
	}
}

// extras adds some of the shared parts, in the order drawn.
func (l *ledger) extras(w, format, unit string, plus ...func()) {
	all := append([]func(){
		func() { l.total(w, format, unit) }, func() { l.average(w, format, unit) }, func() { l.best(w) }, func() { l.sorted(w) },
		func() { l.ranking(w, format) }, l.unique, l.limit,
	}, plus...)
	l.g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:l.g.n(1, 4)] {
		f()
	}
}
