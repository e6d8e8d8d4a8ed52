package compose

import (
	"fmt"
	"slices"
	"strings"
	"time"
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
	return slices.Index([]string{"add", "sort", "where", "row", "filter", "search", "red", "green", "gray", "unique", "need", "max"}, word)
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

// A ledgerFormula computes a column from typed ones.
type ledgerFormula struct {
	label, said, expr, format, unit string
	fn                              func(v map[string]float64, rows []ledgerRow) float64
}

// formula draws typed columns and what is computed of them.
func (l *ledger) formula() ledgerFormula {
	switch l.g.n(0, 14) {
	case 12:
		return l.bulk()
	case 13, 14:
		return l.tiers()
	case 0, 1, 2:
		return l.product()
	case 3, 4:
		return l.pair()
	case 5, 6, 7:
		return l.triple()
	case 8:
		a := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
		x := l.number(a, l.money)
		k := l.g.step(5, 60, 5)
		format, unit := l.unit(l.g.maybe(0.6))
		return ledgerFormula{l.word(l.g.in("sale price|after discount|reduced|net amount", "할인가|할인 후|깎은 값|실제 금액")),
			l.say("%[1]s minus %[2]d percent|%[1]s less %[2]d %%|%[1]s with %[2]d %% off", "%[1]s에서 %[2]d퍼센트 뺀 값|%[1]s에서 %[2]d%% 할인한 값", a, k),
			fmt.Sprintf("%s * %s", x, num(1-float64(k)/100)), format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[a] * (1 - float64(k)/100) }}
	case 9:
		a := l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		x := l.number(a, l.amount)
		k := l.factor()
		format, unit := l.unit(l.g.maybe(0.4))
		return ledgerFormula{l.word(l.g.in("worth|pay|earned|value|credit|amount due", "환산|받을 돈|값어치|적립|지급액|낼 돈")),
			l.say("%[1]s x %[2]s|%[1]s times %[2]s|%[2]s for each of the %[1]s", "%[1]s x %[2]s|%[1]s 곱하기 %[2]s|%[1]s 하나에 %[2]s", a, num(k)),
			x + " * " + num(k), format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[a] * k }}
	default:
		a, b := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo)), l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		x, y := l.number(a, l.money), l.number(b, l.amount)
		format, unit := l.unit(l.g.maybe(0.5))
		return ledgerFormula{l.word(l.g.in("ratio|unit cost|single rate|quotient", "비율|개당|하나당|나눈 값")),
			l.say("%[1]s / %[2]s|%[1]s divided by %[2]s|the %[1]s divided by the %[2]s", "%[1]s / %[2]s|%[3]s %[4]s 나눈 값|%[1]s 나누기 %[2]s", l.args(a, b)...),
			x + " / " + y, format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[a] / v[b] }}
	}
}

// bulk multiplies two columns, cheaper from a number on.
func (l *ledger) bulk() ledgerFormula {
	a, b := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo)), l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
	x, y := l.number(a, l.money), l.number(b, l.amount)
	from, off := l.g.n(5, 25), l.g.step(5, 50, 5)
	format, unit := l.unit(l.g.maybe(0.6))
	return ledgerFormula{l.word(l.g.in("line total|amount|sum due|to pay", "금액|소계|낼 금액|총액")),
		l.say("%[1]s x %[2]s, %[4]d percent off from %[3]d %[2]s on|%[1]s times %[2]s and with %[3]d %[2]s or more %[4]d %% less", "%[1]s x %[2]s, %[2]s %[3]d 이상이면 %[4]d%% 할인|%[1]s 곱하기 %[2]s인데 %[2]s %[3]d부터는 %[4]d퍼센트 빼기", a, b, from, off),
		fmt.Sprintf("%s * %s * (%s >= %d ? %s : 1)", x, y, y, from, num(1-float64(off)/100)), format, unit,
		func(v map[string]float64, _ []ledgerRow) float64 {
			if v[b] >= float64(from) {
				return v[a] * v[b] * (1 - float64(off)/100)
			}
			return v[a] * v[b]
		}}
}

// tiers gives points by the size of a column.
func (l *ledger) tiers() ledgerFormula {
	a := l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
	x := l.number(a, l.amount)
	low := l.g.n(5, 15)
	high := low + l.g.n(5, 18)
	none, some := l.g.n(0, 2), l.g.n(3, 9)
	most := some + l.g.n(2, 15)
	return ledgerFormula{l.word(l.g.in("points|stars|credit|medals|tokens", "점수|별|포인트|쿠폰|메달")),
		l.say("%[4]d from %[2]d %[1]s on, %[5]d from %[3]d on, else %[6]d|%[4]d if %[1]s >= %[2]d, %[5]d if >= %[3]d, otherwise %[6]d|%[4]d for %[2]d or more %[1]s, %[5]d for %[3]d or more, %[6]d for less", "%[1]s %[2]d 이상 %[4]d, %[3]d 이상 %[5]d, 그 밑은 %[6]d|%[1]s >= %[2]d면 %[4]d, >= %[3]d면 %[5]d, 아니면 %[6]d", a, high, low, most, some, none),
		fmt.Sprintf("%[1]s >= %[2]d ? %[4]d : %[1]s >= %[3]d ? %[5]d : %[6]d", x, high, low, most, some, none), "", "",
		func(v map[string]float64, _ []ledgerRow) float64 {
			switch {
			case v[a] >= float64(high):
				return float64(most)
			case v[a] >= float64(low):
				return float64(some)
			}
			return float64(none)
		}}
}

// ledgerIn takes the list of the language.
func ledgerIn(l *ledger, en, ko string) string { return l.g.in(en, ko) }

// args are two words, in Korean also with the particles of a division.
func (l *ledger) args(a, b string) []any {
	if !l.g.ko() {
		return []any{a, b}
	}
	return []any{a, b, josa(a, "을", "를"), josa(b, "으로", "로")}
}

// factor draws what something is multiplied by.
func (l *ledger) factor() float64 {
	if l.g.ko() && l.g.maybe(0.5) {
		return float64(l.g.step(100, 12000, 100))
	}
	return float64(l.g.n(3, 90)) / float64([]int{1, 2, 4, 10}[l.g.n(0, 3)])
}

// product multiplies two columns, with something added or taken away.
func (l *ledger) product() ledgerFormula {
	a, b := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo)), l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
	if l.g.maybe(0.3) {
		b, a = a, b
	}
	draw := map[string]func() float64{a: l.money, b: l.amount}
	x, y := l.number(a, draw[a]), l.number(b, draw[b])
	format, unit := l.unit(l.g.maybe(0.6))
	f := ledgerFormula{label: l.word(l.g.in("line total|amount|turnover|bill|sum due|value", "금액|소계|매상|합산액|받을 금액|총액")), format: format, unit: unit,
		said: l.say("%[1]s x %[2]s|%[1]s times %[2]s|%[1]s multiplied by %[2]s|%[1]s * %[2]s", "%[1]s x %[2]s|%[1]s 곱하기 %[2]s|%[3]s 곱한 값|%[1]s × %[2]s", l.product2(a, b)...),
		expr: x + " * " + y}
	switch l.g.n(0, 4) {
	case 0:
		c := l.word(l.g.in("discount|voucher|prepaid|refund|commission", "할인|선불|쿠폰|환불|공제"))
		z := l.number(c, func() float64 { return l.money() / 2 })
		f.said += l.g.in(" - ", " - ") + c
		f.expr += " - " + z
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a]*v[b] - v[c] }
	case 1:
		c := l.word(l.g.in("shipping|wrapping|tip|surcharge|insurance", "배송비|포장비|팁|추가금|보험료"))
		z := l.number(c, func() float64 { return l.money() / 2 })
		f.said += " + " + c
		f.expr += " + " + z
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a]*v[b] + v[c] }
	case 2:
		k := float64(l.g.n(2, 60))
		if l.g.ko() {
			k *= 500
		}
		f.said += " + " + num(k)
		f.expr += " + " + num(k)
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a]*v[b] + k }
	default:
		f.fn = func(v map[string]float64, _ []ledgerRow) float64 { return v[a] * v[b] }
	}
	return f
}

func (l *ledger) product2(a, b string) []any {
	if !l.g.ko() {
		return []any{a, b}
	}
	return []any{a, b, a + "에 " + josa(b, "을", "를")}
}

// pair takes two columns that belong together: their difference, or one in percent of the other.
func (l *ledger) pair() ledgerFormula {
	p := l.words(ledgerIn(l, ledgerPairsEn, ledgerPairsKo))
	a, b := p[0], p[1]
	x, y := l.number(a, l.money), l.number(b, l.money)
	switch l.g.n(0, 4) {
	case 0:
		digits := l.g.n(0, 2)
		unit := l.g.in(fmt.Sprintf(" in percent, %d decimals", digits), fmt.Sprintf(" (퍼센트, 소수 %d자리)", digits))
		if digits == 0 {
			unit = l.g.in(" in whole percent", " (퍼센트, 소수 없이)")
		}
		if digits == 1 {
			unit = l.g.in(" in percent, one decimal", " (퍼센트, 소수 한 자리)")
		}
		return ledgerFormula{l.word(l.g.in("percent|quota|degree", "비율|퍼센트|달성률")),
			l.say("%[2]s / %[1]s x 100|%[2]s divided by %[1]s times 100|%[2]s as a share of %[1]s", "%[2]s / %[1]s x 100|%[4]s %[3]s 나누고 100 곱한 값", l.swapped(a, b)...),
			y + " / " + x + " * 100", fmt.Sprintf(" .%d %%", digits), unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[b] / v[a] * 100 }}
	case 1:
		c := l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		z := l.number(c, l.amount)
		format, unit := l.unit(l.g.maybe(0.5))
		return ledgerFormula{l.word(l.g.in("whole gain|net total|profit|balance", "순이익|총이익|이윤|손익")),
			l.say("(%[1]s - %[2]s) x %[3]s|%[1]s minus %[2]s, times %[3]s", "(%[1]s - %[2]s) x %[3]s|%[1]s에서 "+ledgerKo(b)+" 뺀 값에 %[3]s 곱하기", a, b, c),
			"(" + x + " - " + y + ") * " + z, format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return (v[a] - v[b]) * v[c] }}
	}
	format, unit := l.unit(l.g.maybe(0.5))
	return ledgerFormula{l.word(ledgerIn(l, ledgerPairLabelsEn, ledgerPairLabelsKo)),
		l.say("%[1]s - %[2]s|%[1]s minus %[2]s|%[1]s less %[2]s", "%[1]s - %[2]s|%[1]s 빼기 %[2]s|%[1]s에서 "+ledgerKo(b)+" 뺀 값", a, b),
		x + " - " + y, format, unit,
		func(v map[string]float64, _ []ledgerRow) float64 { return v[a] - v[b] }}
}

// ledgerKo is a word as the object of a Korean sentence, for a format.
func ledgerKo(w string) string { return strings.ReplaceAll(josa(w, "을", "를"), "%", "%%") }

func (l *ledger) swapped(a, b string) []any {
	if !l.g.ko() {
		return []any{a, b}
	}
	return []any{a, b, josa(a, "으로", "로"), josa(b, "을", "를")}
}

// ledgerShown is a number as its format shows it.
func ledgerShown(x float64, format string) float64 {
	if !strings.HasPrefix(format, " .") {
		return x
	}
	y, digits := 0.0, int(format[2]-'0')
	if x < 0 {
		return -ledgerShown(-x, format)
	}
	fmt.Sscan(fmt.Sprintf("%.*f", digits, x+1e-9), &y)
	return y
}

// triple takes three columns: their average, points, the sum without the worst, the best.
func (l *ledger) triple() ledgerFormula {
	p := l.words(ledgerIn(l, ledgerTriplesEn, ledgerTriplesKo))
	var n []string
	most := l.g.n(5, 25)
	for _, w := range p {
		n = append(n, l.number(w, func() float64 { return float64(l.g.n(0, most)) }))
	}
	a, b, c := p[0], p[1], p[2]
	list := strings.Join(p, ", ")
	switch l.g.n(0, 4) {
	case 0:
		return ledgerFormula{l.word(l.g.in("mean|average|middle mark", "평균|평균 점수|평점")),
			l.say("the average of %s|average of the three (%s)|%s averaged", "%s의 평균|%s 평균값", list), "(" + strings.Join(n, " + ") + ") / 3", " .1", l.g.in(", one decimal", " (소수 한 자리)"),
			func(v map[string]float64, _ []ledgerRow) float64 { return (v[a] + v[b] + v[c]) / 3 }}
	case 1:
		return ledgerFormula{l.word(l.g.in("points|marks|final mark", "점수|총점|최종 점수")),
			l.say("%s added up without the lowest of them|the sum of %s minus the smallest one", "%s 중 제일 낮은 것 빼고 더한 값|%s의 합에서 최솟값을 뺀 값", list),
			strings.Join(n, " + ") + " - min(" + strings.Join(n, ", ") + ")", "", "",
			func(v map[string]float64, _ []ledgerRow) float64 {
				return v[a] + v[b] + v[c] - min(v[a], v[b], v[c])
			}}
	case 2:
		return ledgerFormula{l.word(l.g.in("best|top mark|peak", "최고|최고점|으뜸 점수")),
			l.say("the largest of %s|the best of %s", "%s 중 최댓값|%s 가운데 제일 큰 값", list), "max(" + strings.Join(n, ", ") + ")", "", "",
			func(v map[string]float64, _ []ledgerRow) float64 { return max(v[a], v[b], v[c]) }}
	}
	i, j, k := l.g.n(2, 9), l.g.n(2, 6), l.g.n(1, 4)
	expr := fmt.Sprintf("%s * %d + %s * %d + %s", n[0], i, n[1], j, n[2])
	if k > 1 {
		expr += fmt.Sprintf(" * %d", k)
	}
	said := l.say("%[4]d for each of the %[1]s, %[5]d for each of the %[2]s, %[6]d for each of the %[3]s|%[4]d x %[1]s + %[5]d x %[2]s + %[6]d x %[3]s|%[1]s count %[4]d, %[2]s %[5]d and %[3]s %[6]d each",
		"%[1]s x %[4]d + %[2]s x %[5]d + %[3]s x %[6]d|%[1]s 하나에 %[4]d점, %[2]s 하나에 %[5]d점, %[3]s 하나에 %[6]d점", a, b, c, i, j, k)
	return ledgerFormula{l.word(l.g.in("points|score sum|tally|credit", "점수|총점|승점|포인트")), said, expr, "", "",
		func(v map[string]float64, _ []ledgerRow) float64 {
			return v[a]*float64(i) + v[b]*float64(j) + v[c]*float64(k)
		}}
}

// derived computes a second column of the first.
func (l *ledger) derived(w string, money bool) {
	format, unit := "", ""
	if money {
		format, unit = l.unit(true)
	}
	if l.g.maybe(0.5) {
		k := float64(l.g.n(2, 45)) / 100
		t := l.word(l.g.in("tax|commission|bonus|our part|donation", "세금|커미션|보너스|우리 몫|기부"))
		p := num(k * 100)
		l.column(t, l.say("%[2]s %% of %[1]s|%[2]s percent of the %[1]s", "%[1]s의 %[2]s%%|%[1]s의 %[2]s퍼센트", w, p), l.name(w)+" * "+num(k), format, unit,
			func(v map[string]float64, _ []ledgerRow) float64 { return v[w] * k })
		return
	}
	k := float64(l.g.n(2, 12))
	t := l.word(l.g.in("per person|per head|single part|portion", "한 사람당|인당|한 몫|조각"))
	l.column(t, l.say("%[1]s / %[2]s|%[1]s divided by %[2]s|the %[1]s split %[2]s ways", "%[1]s / %[2]s|%[3]s %[2]s등분한 값", append([]any{w, num(k)}, l.object(w)...)...), l.name(w)+" / "+num(k), format, unit,
		func(v map[string]float64, _ []ledgerRow) float64 { return v[w] / k })
}

func (l *ledger) object(w string) []any {
	if !l.g.ko() {
		return nil
	}
	return []any{josa(w, "을", "를")}
}

// grade adds a text column by the size of another; it gives one of the texts for other parts.
func (l *ledger) grade(w string, near float64) {
	word := l.word(ledgerIn(l, ledgerGradesEn, ledgerGradesKo))
	x := l.name(w)
	t := ledgerLimit(near)
	var texts []string
	var of func(v float64) string
	var expr, said string
	if l.g.maybe(0.35) {
		texts = strings.Split(l.g.of(ledgerIn(l, ledgerThreeEn, ledgerThreeKo)), ",")
		low := ledgerLimit(near / 2)
		switch {
		case t > 0 && t <= 1:
			low = t / 2
		case low >= t:
			low = t - 1
		}
		expr = fmt.Sprintf("%s >= %s ? %q : %s >= %s ? %q : %q", x, num(t), texts[0], x, num(low), texts[1], texts[2])
		said = l.say(`"%[2]s" from %[1]s %[5]s on, "%[3]s" from %[6]s on, below that "%[4]s"|%[1]s at least %[5]s is "%[2]s", at least %[6]s "%[3]s", the rest "%[4]s"|"%[2]s" if %[1]s >= %[5]s, "%[3]s" if >= %[6]s, else "%[4]s"`,
			`%[1]s %[5]s 이상 "%[2]s", %[6]s 이상 "%[3]s", 그 밑은 "%[4]s"|%[1]s >= %[5]s면 "%[2]s", >= %[6]s면 "%[3]s", 아니면 "%[4]s"`, w, texts[0], texts[1], texts[2], num(t), num(low))
		of = func(v float64) string {
			switch {
			case v >= t:
				return texts[0]
			case v >= low:
				return texts[1]
			}
			return texts[2]
		}
	} else {
		texts = strings.Split(l.g.of(ledgerIn(l, ledgerTwoEn, ledgerTwoKo)), ",")
		switch l.g.n(0, 3) {
		case 0:
			expr = fmt.Sprintf("%s < %s ? %q : %q", x, num(t), texts[1], texts[0])
			said = l.say(`"%[2]s" when %[1]s is under %[4]s, otherwise "%[3]s"|"%[2]s" if %[1]s < %[4]s, else "%[3]s"|%[1]s below %[4]s is "%[2]s", the others "%[3]s"`,
				`%[1]s %[4]s 미만이면 "%[2]s", 아니면 "%[3]s"|%[1]s < %[4]s이면 "%[2]s" 그 외 "%[3]s"`, w, texts[1], texts[0], num(t))
			of = func(v float64) string { return texts[ledgerBit(v < t)] }
		case 1:
			expr = fmt.Sprintf("%s > %s ? %q : %q", x, num(t), texts[0], texts[1])
			said = l.say(`"%[2]s" when %[1]s is over %[4]s, otherwise "%[3]s"|"%[2]s" if %[1]s > %[4]s, else "%[3]s"|%[1]s above %[4]s gives "%[2]s", else "%[3]s"`,
				`%[1]s %[4]s 초과면 "%[2]s", 아니면 "%[3]s"|%[1]s > %[4]s이면 "%[2]s" 그 외 "%[3]s"`, w, texts[0], texts[1], num(t))
			of = func(v float64) string { return texts[1-ledgerBit(v > t)] }
		default:
			expr = fmt.Sprintf("%s >= %s ? %q : %q", x, num(t), texts[0], texts[1])
			said = l.say(`"%[2]s" from %[1]s %[4]s on, otherwise "%[3]s"|"%[2]s" if %[1]s is at least %[4]s, else "%[3]s"|%[1]s of %[4]s or more is "%[2]s", less is "%[3]s"`,
				`%[1]s %[4]s 이상이면 "%[2]s", 아니면 "%[3]s"|%[1]s >= %[4]s이면 "%[2]s" 그 외 "%[3]s"`, w, texts[0], texts[1], num(t))
			of = func(v float64) string { return texts[1-ledgerBit(v >= t)] }
		}
	}
	l.cols = append(l.cols, "show "+l.name(word)+" = "+expr)
	l.ask("%[1]s in each row: %[2]s|a column %[1]s: %[2]s|and as %[1]s per row %[2]s|every row says its %[1]s: %[2]s", "줄마다 %[1]s: %[2]s|각 줄 %[1]s 칸에 %[2]s|%[1]s 글자도: %[2]s|행마다 %[1]s (%[2]s)", word, said)
	l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.text(of(rows[0].v[w])).text(of(rows[len(rows)-1].v[w])) })
	if l.g.maybe(0.4) {
		one := texts[l.g.n(0, len(texts)-1)]
		label := l.word(l.g.in("how many|number of them|rows found|cases", "몇 줄|해당 줄 수|건수|몇 개"))
		l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s == %q)", l.label(label), l.list, l.name(word), one))
		l.show(`%[1]s: the rows with "%[2]s" counted|%[1]s = number of rows that say "%[2]s"|below %[1]s, the count of "%[2]s"`, `%[1]s: "%[2]s"인 줄 세기|%[1]s = "%[2]s" 나온 줄의 수|아래 %[1]s("%[2]s" 줄을 센 것)`, label, one)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
			c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, func(r ledgerRow) bool { return of(r.v[w]) == one })))
		})
	}
	if l.g.maybe(0.3) {
		one := texts[len(texts)-1]
		color := l.g.of("red|gray")
		if l.g.maybe(0.4) {
			one, color = texts[0], "green"
		}
		l.opts = append(l.opts, fmt.Sprintf("%s %s == %q", color, l.name(word), one))
		l.ask(`rows with "%s" in %s|the "%s" rows are %s|colour "%s" rows %s`, `"%s"인 줄은 %s|"%s" 줄은 %s으로 칠하기`, one, l.color(color))
	}
}

func (l *ledger) color(c string) string {
	if l.g.ko() {
		return map[string]string{"red": "빨간색", "gray": "회색", "green": "초록색"}[c]
	}
	return c
}

func ledgerBit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ledgerLimit rounds a value to one that people would name as a limit.
func ledgerLimit(x float64) float64 {
	if x > 0 && x < 4 {
		return max(0.5, float64(int(x*2))/2)
	}
	by := 1.0
	for x/by >= 40 || x/by <= -40 {
		by *= 10
	}
	return float64(int(x/by)) * by
}

// ledgerCalc draws lists with columns that are computed.
func ledgerCalc(g *gen) made {
	l := newLedger(g)
	l.note()
	f := l.formula()
	l.column(f.label, f.said, f.expr, f.format, f.unit, f.fn)
	if g.maybe(0.3) {
		l.derived(f.label, strings.HasPrefix(f.format, " .2 $") || strings.HasPrefix(f.format, " .0 원"))
	}
	need := func() {
		w := l.typed[g.n(0, len(l.typed)-1)].word
		if g.maybe(0.4) {
			l.bounded(w)
		} else {
			l.positive(w)
		}
	}
	grade := func() { l.grade(f.label, l.draw(1)[0].v[f.label]) }
	if g.maybe(0.45) {
		grade()
	}
	plus := []func(){need}
	l.extras(f.label, f.format, "", plus...)
	return l.finish()
}

// ledgerSplit draws lists that share out an amount typed above.
func ledgerSplit(g *gen) made {
	l := newLedger(g)
	who := l.word(g.in("person|friend|roommate|heir|partner|team|family|helper|guest|neighbour", "사람|친구|동료|상속인|조|가족|손님|이웃|멤버|참가자"))
	l.cols[0] = "text " + l.name(who)
	l.asked[0], l.who = who, who
	pot := l.word(g.in("bill|pot|prize money|estate|harvest|donation|fare|whole rent|bonus|power bill|winnings|gift price|repair bill", "계산서|상금|유산|수확량|기부금|택시비|전체 월세|보너스|전기료|당첨금|선물값|수리비|회식비|공금"))
	var total float64
	format, unit := l.unit(g.maybe(0.7))
	potName := l.name(pot)
	l.above = append(l.above, "number "+potName)
	l.before = append(l.before, func(c *check) {
		total = float64(g.step(60, 2400, 12))
		if g.ko() {
			total *= 1000
		}
		c.fill(l.label(pot), num(total))
	})
	l.ask("the %s is typed above the list|above it a number %s|on top i type the %s|first a field %s, above the list", "%s 칸은 목록 위에|맨 위에 %s 입력|위에 %s 숫자 칸|목록 위에서 %s 적기", pot)
	share := l.word(g.in("share|part|portion|slice|cut", "몫|부담|나눈 금액|배분|할당"))
	of := func(v map[string]float64, rows []ledgerRow) float64 { return total / float64(len(rows)) }
	expr, said := potName+" / len(rows)", l.say("the %[1]s divided equally by the number of rows|%[1]s / number of rows|an equal part of the %[1]s|the %[1]s split evenly among all rows", "%[1]s / 줄 수|%[2]s 줄 수로 똑같이 나눈 값|%[2]s 모두 똑같이 나눈 것|%[2]s 줄 수로 나누기", append([]any{pot}, l.object(pot)...)...)
	if g.maybe(0.75) {
		w := l.word(g.in("hours|weight|shares|nights|points|miles|square feet|plates|age|drinks|days there", "시간|무게|지분|숙박일|점수|거리|면적|접시|나이|잔 수|참여일"))
		x := l.number(w, func() float64 { return float64(g.n(2, 24)) })
		switch g.n(0, 4) {
		case 0:
			fixed := float64(g.n(1, 9))
			if g.ko() {
				fixed *= 1000
			}
			expr = fmt.Sprintf("%s + (%s - %s * len(rows)) * %s / sum(rows, r => r.%s)", num(fixed), potName, num(fixed), x, x)
			said = l.say("%[3]s for each row, and the rest of the %[1]s by %[2]s|first %[3]s each, what remains of the %[1]s in proportion to %[2]s", "먼저 %[3]s씩, 나머지 %[1]s는 %[2]s에 비례|기본 %[3]s에 남는 %[1]s의 %[2]s 비율만큼 더하기", pot, w, num(fixed))
			said = strings.ReplaceAll(said, "나머지 "+pot+"는", "나머지 "+josa(pot, "은", "는"))
			of = func(v map[string]float64, rows []ledgerRow) float64 {
				return fixed + (total-fixed*float64(len(rows)))*v[w]/ledgerSum(rows, w, nil)
			}
		case 1:
			paid := l.word(g.in("paid already|put in|laid out", "이미 낸 것|미리 낸 돈|선납"))
			l.typed[0].word, l.asked[1], x = paid, paid, l.name(paid)
			l.cols[1], w = "number "+x, paid
			expr = potName + " / len(rows) - " + x
			said = l.say("an equal part of the %[1]s minus %[2]s|%[1]s / number of rows - %[2]s", "%[1]s / 줄 수 - %[2]s|%[3]s 똑같이 나눈 값에서 %[2]s 빼기", append([]any{pot, w}, l.object(pot)...)...)
			of = func(v map[string]float64, rows []ledgerRow) float64 { return total/float64(len(rows)) - v[w] }
		default:
			expr = fmt.Sprintf("%s * %s / sum(rows, r => r.%s)", potName, x, x)
			said = l.say("the %[1]s by %[2]s|%[1]s x %[2]s / all %[2]s together|the %[1]s in proportion to %[2]s|%[1]s times own %[2]s divided by the sum of %[2]s", "%[1]s x %[2]s / 전체 %[2]s|%[4]s %[2]s에 비례해서 나눈 값|%[1]s 곱하기 자기 %[2]s 나누기 %[2]s 합", pot, w, "", josa(pot, "을", "를"))
			said, _, _ = strings.Cut(said, "%!(EXTRA")
			of = func(v map[string]float64, rows []ledgerRow) float64 {
				return total * v[w] / ledgerSum(rows, w, nil)
			}
		}
	}
	l.column(share, said, strings.ReplaceAll(strings.ReplaceAll(expr, "len(rows)", "len("+l.list+")"), "sum(rows", "sum("+l.list), format, unit, of)
	plus := []func(){l.unique, l.limit}
	if len(l.typed) > 0 { // else all have the same
		plus = append(plus, func() { l.sorted(share) }, func() { l.best(share) }, func() { l.ranking(share, format) })
	}
	g.Shuffle(len(plus), func(i, j int) { plus[i], plus[j] = plus[j], plus[i] })
	for _, f := range plus[:g.n(0, 2)] {
		f()
	}
	if g.maybe(0.55) {
		l.ticks(share, format, g.n(1, 3))
	}
	return l.finish()
}

// ticks adds a checkbox to each row, and results about the ticked and the open rows.
func (l *ledger) ticks(w, format string, n int) {
	g := l.g
	tick := l.word(g.in("paid|done|returned|packed|sent|signed|cleaned|checked|collected|approved|delivered|tested|ready|booked", "입금|완료|반납|포장|발송|서명|청소|확인|수령|승인|배달|시험|준비|예약"))
	l.cols = append(l.cols, "check "+l.name(tick))
	l.ask("a checkbox %s in each row|tick %s per row|each row has a %s box|every row can be ticked as %s", "줄마다 %s 체크|각 줄에 %s 체크박스|%s 체크칸도 줄마다|행마다 %s 표시", tick)
	is := func(r ledgerRow) bool { return r.ticked }
	not := func(r ledgerRow) bool { return !r.ticked }
	x := l.name(tick)
	count := func(label, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(label), l.list, cond))
		l.show("%[1]s: how many are "+en+"|%[1]s = number of rows "+en+"|count of those "+en+" as %[1]s", "%[1]s: "+ko+" 줄 수|%[1]s("+ko+" 줄의 수)|%[1]s = "+ko+" 개수", label, tick)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
			c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, want)))
		})
	}
	sum := func(label, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", l.label(label), l.list, cond, l.name(w), format))
		l.show("%[1]s: the sum of %[3]s of those "+en+"|%[1]s = %[3]s "+en+", added up|the %[3]s of all rows "+en+" as %[1]s", "%[1]s: "+ko+" 줄의 %[3]s 합|%[1]s("+ko+" %[3]s 합계)|%[1]s = "+ko+" 줄만 %[3]s 더한 값", label, tick, w)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerShown(ledgerSum(rows, w, want), format)) })
	}
	names := func(label, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = join(map(filter(%s, %s), %s))", l.label(label), l.list, cond, l.name(l.who)))
		l.show("%[1]s: each %[3]s "+en+", separated by commas|%[1]s = the names of those "+en+" with commas", "%[1]s: "+ko+" %[3]s 쉼표로|%[1]s에 "+ko+" 것들의 %[3]s 쉼표로 나열", label, tick, l.who)
	}
	en, ko := "not %[2]s", "%[2]s 안 된"
	yes, koYes := "%[2]s", "%[2]s 체크된"
	all := []func(){
		func() {
			count(l.word(g.in("open|to go|still missing|waiting", "남은 것|미처리|아직|대기")), "!"+x, en, ko, not)
		},
		func() {
			count(l.word(g.in("finished|through|off the list|settled", "끝난 것|처리됨|마친 것|해결")), x, yes, koYes, is)
		},
		func() {
			label := l.word(g.in("percent|share ticked|how far", "퍼센트|진도|진척률"))
			l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s) / len(%s) * 100 .0 %%", l.label(label), l.list, x, l.list))
			l.show("%[1]s: %[2]s rows in percent of all rows, no decimals|%[1]s = percentage of the rows that are %[2]s, whole percent", "%[1]s: 전체 줄 중 %[2]s 체크된 비율(%%, 소수 없이)|%[1]s = %[2]s된 줄 / 모든 줄, 소수 없는 퍼센트로", label, tick)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.number(ledgerShown(float64(ledgerCount(rows, is))/float64(len(rows))*100, " .0 %"))
			})
		},
		func() {
			l.below = append(l.below, fmt.Sprintf("if len(%[1]s) > 0 && all(%[1]s, %[2]s): say %%s", l.list, x))
			text := g.of(g.in("All set!|Hooray, that was the last one|Everything is ticked|Nothing left to do|Time for cake|We can go", "전부 끝!|다 됐어요|모두 체크했습니다|더 할 게 없어요|이제 쉬어요|출발합시다"))
			k := len(l.below) - 1
			l.below[k] = fmt.Sprintf(l.below[k], text)
			l.ask(`when all rows are ticked, say "%s"|"%s" once every box is ticked|as soon as every row is ticked it says "%s"`, `모두 체크되면 "%s"|전부 체크하면 "%s"라고 나오기|다 체크되면 "%s" 표시`, text)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				if ledgerCount(rows, not) > 0 {
					c.gone(text)
				} else {
					c.text(text)
				}
			})
		},
		func() {
			names(l.word(g.in("names|who is missing|reminders", "명단|독촉 명단|빠진 사람")), "!"+x, en, ko, not)
		},
		func() {
			l.below = append(l.below, fmt.Sprintf("bar %s = count(%s, %s), len(%s)", l.label(l.fresh("progress", "진행")), l.list, x, l.list))
			l.ask("a bar %s: ticked rows of all rows|%s as a bar, how many of all are ticked", "%s 막대: 전체 중 체크된 줄|전체 줄 가운데 체크된 수를 %s 막대로", l.g.in("progress", "진행"))
		},
	}
	if w != "" {
		all = append(all,
			func() {
				sum(l.word(g.in("outstanding|still due|open sum", "미납액|남은 합|미결 합계")), "!"+x, en, ko, not)
			},
			func() {
				sum(l.word(g.in("received|settled sum|ticked off", "걷힌 것|처리 합계|끝난 합")), x, yes, koYes, is)
			})
	}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:min(n, len(all))] {
		f()
	}
	switch g.n(0, 5) {
	case 0:
		l.opts = append(l.opts, "gray "+x)
		l.ask("%s rows are gray|gray for the %s ones", "%s된 줄은 회색|%s 체크한 줄 회색으로", tick)
	case 1:
		l.opts = append(l.opts, "red !"+x)
		l.ask("rows not yet %s are red|red for those not %s", "%s 안 된 줄은 빨간색|아직 %s 아닌 줄 빨갛게", tick)
	case 2:
		if !slices.ContainsFunc(l.opts, func(s string) bool { return strings.HasPrefix(s, "sort") }) {
			l.opts = append(l.opts, "sort "+x)
			l.ask("%s rows go to the bottom|the %s ones sink to the end", "%s된 줄은 맨 아래로|%s 체크하면 아래로 내려가기", tick)
		}
	}
	l.enterTick(tick)
}

// fresh marks a word as used.
func (l *ledger) fresh(en, ko string) string {
	w := l.g.in(en, ko)
	l.used[w] = true
	return w
}

// enterTick has the checks tick rows.
func (l *ledger) enterTick(tick string) {
	l.after = func(c *check, rows []ledgerRow) {
		for i := range rows {
			if i == 1 || len(rows) == 2 && l.g.maybe(0.5) {
				rows[i].ticked = true
				c.tick(rows[i].name + " " + l.label(tick))
			}
		}
	}
}

// ledgerTicks draws lists with checkboxes and what they count.
func ledgerTicks(g *gen) made {
	l := newLedger(g)
	w, format := "", ""
	l.note()
	switch g.n(0, 4) {
	case 0:
	case 1, 2:
		money := g.maybe(0.5)
		format, _ = l.unit(money)
		if money {
			w = l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
			l.number(w, l.money)
			l.asked[len(l.asked)-1] += g.in(" in $", "(원)")
		} else {
			w = l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
			l.number(w, l.amount)
		}
	default:
		f := l.formula()
		l.column(f.label, f.said, f.expr, f.format, f.unit, f.fn)
		w, format = f.label, f.format
	}
	l.ticks(w, format, g.n(2, 4))
	if g.maybe(0.3) {
		l.unique()
	}
	if g.maybe(0.3) {
		l.limit()
	}
	if w != "" && g.maybe(0.3) {
		l.total(w, format, "")
	}
	return l.finish()
}

// note adds a second text now and then.
func (l *ledger) note() {
	if l.g.maybe(0.3) {
		w := l.word(l.g.in("note|place|owner|colour|shelf|contact|corner", "메모|장소|주인|색깔|선반|연락처|구역"))
		l.cols, l.asked = append(l.cols, "text "+l.name(w)), append(l.asked, w)
	}
}

// ledgerPress draws lists with buttons in the rows: stock that goes up and down, or things that move to a second table.
func ledgerPress(g *gen) made {
	if g.maybe(0.5) {
		return ledgerMove(g)
	}
	l := newLedger(g)
	l.note()
	stock := l.word(g.in("stock|in store|on hand|supply|bottles|boxes|pieces|bags|packs|cans|rolls|jars|uses left|tickets", "재고|보유량|남은 양|병 수|상자 수|묶음|봉지 수|팩 수|캔 수|롤 수|수량|남은 횟수"))
	s := l.number(stock, func() float64 { return float64(g.n(3, 30)) })
	least, said := "", ""
	var limit func(v map[string]float64) float64
	if g.maybe(0.5) {
		w := l.word(g.in("minimum|reorder level|at least|reserve|alarm level", "최소|최소량|기준|하한|경보 수량"))
		least, said = l.number(w, func() float64 { return float64(g.n(4, 20)) }), w
		limit = func(v map[string]float64) float64 { return v[w] }
	} else {
		n := g.n(3, 18)
		least, said = fmt.Sprint(n), fmt.Sprint(n)
		limit = func(map[string]float64) float64 { return float64(n) }
	}
	price, format := "", ""
	if g.maybe(0.4) {
		price = l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
		l.number(price, l.money)
		format, _ = l.unit(true)
		l.asked[len(l.asked)-1] += g.in(" in $", "(원)")
	}
	low := func(r ledgerRow) bool { return r.v[stock] < limit(r.v) }
	is := s + " < " + least
	all := []func(){
		func() {
			texts := strings.Split(g.of(g.in("Order now,Enough|Buy more,Fine|Low,OK|Restock,All good|Running out,Plenty|Refill!,Full enough|Call supplier,No hurry", "주문하세요,충분|더 사기,괜찮음|부족,넉넉|채우기,여유|바닥나요,많음|발주,정상")), ",")
			w := l.word(ledgerIn(l, ledgerGradesEn, ledgerGradesKo))
			l.cols = append(l.cols, fmt.Sprintf("show %s = %s ? %q : %q", l.name(w), is, texts[0], texts[1]))
			l.ask(`%[1]s in each row: "%[4]s" when %[2]s is below %[3]s, else "%[5]s"|a column %[1]s with "%[4]s" if %[2]s < %[3]s, otherwise "%[5]s"`, `줄마다 %[1]s: %[2]s < %[3]s이면 "%[4]s", 아니면 "%[5]s"|%[1]s 칸에 %[2]s 값이 %[3]s보다 적으면 "%[4]s" 아니면 "%[5]s"`, w, stock, said, texts[0], texts[1])
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(texts[1-ledgerBit(low(rows[0]))])
			})
		},
		func() {
			l.opts = append(l.opts, "red "+is)
			l.ask("rows with %[1]s under %[2]s are red|red when %[1]s is below %[2]s", "%[1]s 값이 %[2]s보다 적은 줄은 빨간색|%[1]s < %[2]s이면 빨간 줄", stock, said)
		},
		func() {
			label := l.word(g.in("low ones|running low|short|too few", "부족 수|모자란 것|부족한 종류"))
			l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(label), l.list, is))
			l.show("%[1]s: how many rows have %[2]s below %[3]s|%[1]s = number of rows with %[2]s < %[3]s", "%[1]s: %[2]s 값이 %[3]s보다 적은 줄 수|%[1]s = %[2]s < %[3]s인 줄의 개수", label, stock, said)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, low)))
			})
		},
		func() {
			label := l.word(g.in("to buy|shopping list|order list|to get", "살 것|주문 목록|구매 목록|채울 것"))
			l.below = append(l.below, fmt.Sprintf("items %s = map(filter(%s, %s), %s)", l.label(label), l.list, is, l.name(l.who)))
			l.show("a list %[1]s: each %[4]s with %[2]s below %[3]s|%[1]s lists every %[4]s whose %[2]s is under %[3]s", "%[1]s: %[2]s 값이 %[3]s보다 적은 %[4]s 목록|%[2]s < %[3]s인 %[4]s 모아서 '%[1]s'에 나열", label, stock, said, l.who)
		},
		func() {
			text := g.of(g.in("Time to order|Go shopping|Something is running out|Check the shelves", "주문할 때예요|장 보러 가요|떨어져 가는 게 있어요|선반을 확인하세요"))
			l.below = append(l.below, fmt.Sprintf("if any(%s, %s): say %s", l.list, is, text))
			l.ask(`if any row has %[2]s below %[3]s, say "%[1]s"|"%[1]s" as soon as some %[2]s is under %[3]s`, `어느 줄이든 %[2]s 값이 %[3]s보다 적으면 "%[1]s"|%[2]s < %[3]s인 줄이 있으면 "%[1]s" 표시`, text, stock, said)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				if ledgerCount(rows, low) > 0 {
					c.text(text)
				} else {
					c.gone(text)
				}
			})
		},
		func() { l.total(stock, "", "") },
		func() { l.sorted(stock) },
	}
	if price != "" {
		all = append(all, func() {
			label := l.word(g.in("stock value|worth|money on the shelf", "재고 금액|전체 가치|재산"))
			l.below = append(l.below, fmt.Sprintf("show %s = sum(%s, %s * %s)%s", l.label(label), l.list, s, l.name(price), format))
			l.show("%[1]s: %[2]s x %[3]s of all rows added|%[1]s = sum of %[2]s times %[3]s", "%[1]s: %[2]s x %[3]s 모두 더한 값|%[1]s = 줄마다 %[2]s 곱하기 %[3]s의 합", label, stock, price)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				x := 0.0
				for _, r := range rows {
					x += r.v[stock] * r.v[price]
				}
				c.number(x)
			})
		})
	}
	down, up := g.n(1, 4), g.n(1, 12)
	minus := g.of(g.in("Use|Sold|Take out|Eat|Give away|Used up", "쓰기|팔림|꺼내기|먹음|나눠 주기|출고"))
	plus := g.of(g.in("Delivery|Refill|Bought|Put in|Came in|Restocked", "입고|채움|샀음|들어옴|보충|구입"))
	if g.maybe(0.4) {
		minus, plus = fmt.Sprintf("-%d", down), fmt.Sprintf("+%d", up)
	}
	l.opts = append(l.opts, fmt.Sprintf("row %s: %s = max(0, %s - %d)", minus, s, s, down))
	l.ask(`row button "%[1]s" takes %[2]d off %[3]s, never below 0|each row has a button %[1]s: %[3]s minus %[2]d but not under 0|"%[1]s" in the row lowers %[3]s by %[2]d, at 0 it stops`, `줄 버튼 "%[1]s" 누르면 %[3]s %[2]d 줄어듦, 0 밑으로는 안 됨|줄마다 '%[1]s' 버튼: %[3]s에서 %[2]d 빼기, 최소 0`, minus, down, stock)
	two := g.maybe(0.6)
	if two {
		l.opts = append(l.opts, fmt.Sprintf("row %s: %s += %d", plus, s, up))
		l.ask(`row button "%[1]s" adds %[2]d to %[3]s|another button %[1]s per row: %[3]s plus %[2]d|"%[1]s" in the row raises %[3]s by %[2]d`, `줄 버튼 "%[1]s" 누르면 %[3]s %[2]d 늘어남|줄마다 '%[1]s' 버튼: %[3]s에 %[2]d 더하기`, plus, up, stock)
	}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:g.n(2, 4)] {
		f()
	}
	if g.maybe(0.25) {
		l.unique()
	}
	l.after = func(c *check, rows []ledgerRow) {
		n := g.n(2, 9)
		c.click(rows[0].name+" "+minus, n)
		rows[0].v[stock] = max(0, rows[0].v[stock]-float64(n*down))
		if two {
			c.click(rows[1].name+" "+plus, 1)
			rows[1].v[stock] += float64(up)
		}
		c.number(rows[0].v[stock]).number(rows[1].v[stock])
	}
	return l.finish()
}

// ledgerMove draws lists from which a press moves a row into a second table.
func ledgerMove(g *gen) made {
	l := newLedger(g)
	l.note()
	w := l.word(ledgerIn(l, ledgerMoneyEn, ledgerMoneyKo))
	x, format, unit := "", "", ""
	if money := g.maybe(0.6); money {
		x = l.number(w, l.money)
		format, unit = l.unit(true)
		l.asked[len(l.asked)-1] += unit
	} else {
		delete(l.used, w)
		w = l.word(ledgerIn(l, ledgerAmountsEn, ledgerAmountsKo))
		x = l.number(w, l.amount)
	}
	verbs := strings.Split(g.of(g.in("Sold,sold|Return,returned|Done,finished|Picked up,collected|Pay,paid|Ship,shipped|Give away,given|Checked out,gone|Retire,retired|Repair,repaired|Eat,eaten|Close,closed|Bought,bought|Send,sent", "판매,팔린 것|반납,돌아온 것|완료,끝난 것|찾아감,찾아간 것|결제,결제한 것|발송,보낸 것|나눔,나눠 준 것|퇴장,나간 것|은퇴,은퇴한 것|수리,고친 것|마감,닫힌 것|구매,산 것")), ",")
	press, label := verbs[0], verbs[1]
	l.used[label] = true
	flag := g.in("gone", "나감")
	l.cols = append(l.cols, "var "+flag+" = false")
	l.opts = append(l.opts, "where !"+flag, fmt.Sprintf("row %s: %s = true", press, flag))
	l.end = append(l.end, fmt.Sprintf("table %s = filter(%s, %s): %s = %s, %s = %s%s", l.label(label), l.list, flag, l.label(l.who), l.name(l.who), l.label(w), x, format))
	l.ask(`each row has a button "%[1]s" that moves it out of the list into a table %[2]s with %[3]s and %[4]s|row button %[1]s: the row leaves the list and stands in the table "%[5]s" (%[3]s, %[4]s)|pressing "%[1]s" in a row puts it from the list into a second table %[2]s, columns %[3]s and %[4]s`,
		`줄마다 "%[1]s" 버튼, 누르면 목록에서 빠지고 '%[2]s' 표(%[3]s, %[4]s)로 옮겨짐|줄 버튼 %[1]s: 그 줄이 목록에서 사라지고 '%[2]s' 표에 %[3]s, %[4]s 나옴|'%[1]s' 누른 줄은 목록에서 빠지고 아래 '%[2]s' 표에 %[3]s·%[4]s만`, press, label, l.who, w, l.label(label))
	for i := range l.asks {
		l.asks[i], _, _ = strings.Cut(l.asks[i], "%!(EXTRA")
	}
	is := func(r ledgerRow) bool { return r.ticked }
	not := func(r ledgerRow) bool { return !r.ticked }
	sum := func(word, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", l.label(word), l.list, cond, x, format))
		l.show("%[1]s: the %[2]s of "+en+" added up|%[1]s = sum of %[2]s of "+en, "%[1]s: "+ko+" %[2]s 합|%[1]s("+ko+" 줄의 %[2]s 더한 값)", word, w)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerSum(rows, w, want)) })
	}
	count := func(word, cond, en, ko string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(word), l.list, cond))
		l.show("%[1]s: how many rows are "+en+"|%[1]s = number of rows "+en, "%[1]s: "+ko+" 줄 수|%[1]s = "+ko+" 줄 세기", word)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
			c.text(fmt.Sprintf("%s %d", l.label(word), ledgerCount(rows, want)))
		})
	}
	all := []func(){
		func() {
			count(l.word(g.in("still here|in the list|open|current", "아직 있는 것|목록에 있는 것|현재|남은 수")), "!"+flag, "still in the list", "아직 목록에 있는", not)
		},
		func() {
			count(l.word(g.in("moved|out|number gone|through", "옮긴 수|빠진 수|나간 수|처리 수")), flag, "in the second table", "둘째 표로 간", is)
		},
		func() {
			sum(l.word(g.in("remaining|left over|still to go", "남은 합|잔여|앞으로")), "!"+flag, "the rows still in the list", "목록에 남은", not)
		},
		func() {
			sum(l.word(g.in("turnover so far|total moved|cleared", "옮긴 합|누적|처리 합계")), flag, "the moved rows", "옮겨진", is)
		},
		func() { l.sorted(w) }, l.unique, l.limit,
	}
	g.Shuffle(4, func(i, j int) { all[i], all[j] = all[j], all[i] })
	first := all[0] // one figure at least, that tells whether the press moved the row
	g.Shuffle(len(all)-1, func(i, j int) { all[i+1], all[j+1] = all[j+1], all[i+1] })
	all = slices.Insert(all[1:1+g.n(0, 3)], 0, first)
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all {
		f()
	}
	l.after = func(c *check, rows []ledgerRow) {
		i := g.n(0, 1)
		c.click(rows[i].name+" "+press, 1)
		rows[i].ticked = true
		c.text(rows[i].name)
	}
	return l.finish()
}

// ledgerBalance draws books of what comes in and goes out, with a running balance.
func ledgerBalance(g *gen) made {
	l := newLedger(g)
	kinds := strings.Split(g.of(g.in("Income,Expense|In,Out|Deposit,Withdrawal|Earned,Spent|Won,Lost|Delivery,Sale|Given,Taken|Plus,Minus|Harvest,Eaten|Charge,Drain|Sunny,Rainy|Reward,Fine|Save,Spend|Credit,Debit|Arrived,Left", "수입,지출|입금,출금|들어옴,나감|벌이,씀|입고,출고|적립,사용|딴 것,잃은 것|플러스,마이너스|저축,소비|수확,소비|충전,방전|상점,벌점|받음,줌|도착,출발")), ",")
	up, down := kinds[0], kinds[1]
	kind := l.word(g.in("kind|type|direction|entry", "구분|방향|유형|입출"))
	x := l.word(g.in("amount|sum moved|value|quantity|points", "금액|액수|양|점수|포인트"))
	money := g.maybe(0.55)
	format, unit := l.unit(money)
	turned := g.maybe(0.4)
	options := up + " | " + down
	if turned {
		options = down + " | " + up
	}
	l.asked = append(l.asked, fmt.Sprintf("%s (%s)", kind, strings.ReplaceAll(options, " | ", " / ")))
	l.cols = append(l.cols, "choice "+l.name(kind)+": "+options)
	if g.maybe(0.3) {
		l.cols, l.asked = append([]string{"date " + g.in("day", "날짜")}, l.cols...), append([]string{g.in("day", "날짜")}, l.asked...)
	}
	a := l.number(x, func() float64 {
		if money {
			return l.money()
		}
		return l.amount()
	})
	l.asked[len(l.asked)-1] += unit
	isUp := fmt.Sprintf("%s == %q", l.name(kind), up)
	isDown := fmt.Sprintf("%s == %q", l.name(kind), down)
	signed := fmt.Sprintf("%s ? %s : -%s", isUp, a, a)
	plus := func(r ledgerRow) bool { return !r.ticked }
	minus := func(r ledgerRow) bool { return r.ticked }
	net := func(rows []ledgerRow) float64 { return ledgerSum(rows, x, plus) - ledgerSum(rows, x, minus) }
	run := g.maybe(0.65)
	if run {
		b := l.word(g.in("balance|running total|level so far|after that|purse", "잔액|누계|쌓인 값|잔고|현재량"))
		l.cols = append(l.cols, "total "+l.name(b)+" = "+signed+format)
		l.ask("each row shows the running %[1]s (%[2]s adds, %[3]s takes away)|%[1]s after every row, running: plus for %[2]s, minus for %[3]s|a running total per row called %[1]s, where %[2]s counts plus and %[3]s minus", "줄마다 그때까지의 누적 %[1]s (%[2]s 더하고 %[3]s 빼기)|줄마다 %[1]s: 그 줄까지 쌓인 값, %[2]s 플러스, %[3]s 마이너스", b, up, down)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(net(rows)).number(net(rows[:2])) })
	}
	start := 0.0
	startName := ""
	total := func() {
		b := l.word(g.in("in the till|now|cash box|end result|we have", "현재|통장|최종|지금 있는 것|결과"))
		expr := fmt.Sprintf("sum(filter(%s, %s), %s) - sum(filter(%s, %s), %s)", l.list, isUp, a, l.list, isDown, a)
		if g.maybe(0.4) {
			s := l.word(g.in("opening balance|start|at first|carried over", "시작 잔액|이월|처음 값|기초"))
			if s == "start" {
				s = "carried over"
			}
			startName = l.name(s)
			l.above = append(l.above, "number "+startName)
			l.before = append(l.before, func(c *check) {
				start = float64(g.step(10, 900, 5))
				if g.ko() {
					start *= 100
				}
				c.fill(l.label(s), num(start))
			})
			l.ask("the number %s is typed above the list|on top a field %s", "%s 칸은 목록 위에|맨 위에 %s 입력", s)
			expr = startName + " + " + expr
			l.show("%[1]s = %[2]s plus all %[3]s minus all %[4]s|%[1]s: %[2]s + %[3]s - %[4]s", "%[1]s = %[2]s + %[3]s 합 - %[4]s 합|%[1]s: %[2]s에 %[3]s 모두 더하고 %[4]s 모두 뺀 값", b, s, up, down)
		} else {
			l.show("%[1]s = all %[2]s minus all %[3]s|%[1]s: the sum of %[2]s less the sum of %[3]s", "%[1]s = %[2]s 합 - %[3]s 합|%[1]s: %[2]s 모두 더한 것에서 %[3]s 모두 뺀 값", b, up, down)
		}
		l.below = append(l.below, "show "+l.label(b)+" = "+expr+format)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(start + net(rows)) })
		if !strings.Contains(b, " ") && g.maybe(0.5) {
			low := float64(g.n(0, 40))
			if g.ko() {
				low *= 1000
			}
			text := g.of(g.in("Careful now|We are broke|Almost nothing left|Stop!|Fill it up", "아껴야 해요|위험합니다|거의 바닥이에요|그만!|채워 주세요"))
			l.below = append(l.below, fmt.Sprintf("if %s < %s: say %s", l.label(b), num(low), text))
			l.ask(`when %[1]s is under %[2]s say "%[3]s"|"%[3]s" if %[1]s falls below %[2]s`, `%[1]s 값이 %[2]s 미만이면 "%[3]s"|%[1]s < %[2]s이면 "%[3]s" 표시`, b, num(low), text)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				if start+net(rows) < low {
					c.text(text)
				} else {
					c.gone(text)
				}
			})
		}
	}
	sum := func(word, cond, k string, want func(ledgerRow) bool) {
		l.below = append(l.below, fmt.Sprintf("show %s = sum(filter(%s, %s), %s)%s", l.label(word), l.list, cond, a, format))
		l.show("%[1]s: the sum of %[2]s|%[1]s = all %[2]s added", "%[1]s: %[2]s 합|%[1]s = %[2]s 줄만 더한 값", word, k)
		l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(ledgerSum(rows, x, want)) })
	}
	all := []func(){
		func() {
			sum(l.word(g.in("total in|came in|gains", "들어온 합|더한 합|총유입")), isUp, up, plus)
		},
		func() {
			sum(l.word(g.in("total out|went out|losses", "나간 합|뺀 합|총유출")), isDown, down, minus)
		},
		func() {
			l.opts = append(l.opts, "red "+isDown)
			l.ask("%[1]s rows are red|red for %[1]s", "%[1]s 줄은 빨간색|%[1]s는 빨갛게", down)
			l.asks[len(l.asks)-1] = strings.Replace(l.asks[len(l.asks)-1], down+"는", josa(down, "은", "는"), 1)
		},
		func() {
			l.opts = append(l.opts, "green "+isUp)
			l.ask("%[1]s rows are green|green for %[1]s", "%[1]s 줄은 초록색|%[1]s 줄 초록으로", up)
		},
		func() {
			l.opts = append(l.opts, "filter "+l.name(kind))
			l.ask("filter by %s|a filter for %s above the rows", "%s별로 골라 보기|%s 필터", kind)
		},
		func() { l.positive(x) }, l.limit,
	}
	if !run || g.maybe(0.5) {
		all = append([]func(){total}, all...)
		g.Shuffle(len(all)-1, func(i, j int) { all[i+1], all[j+1] = all[j+1], all[i+1] })
		for _, f := range all[:g.n(1, 4)] {
			f()
		}
	} else {
		g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, f := range all[:g.n(1, 4)] {
			f()
		}
	}
	l.row = func(c *check, r *ledgerRow, i int) {
		r.ticked = i == 1
		c.choose(l.label(kind), []string{up, down}[ledgerBit(r.ticked)])
	}
	return l.finish()
}

// ledgerDue draws lists whose rows are due again some days after a date.
func ledgerDue(g *gen) made {
	l := newLedger(g)
	l.note()
	last := l.word(g.in("last done|last time|serviced on|bought on|begun|cleaned on|checked on|opened on|last visit", "마지막|지난번|점검일|구입일|시작일|청소일|확인일|개봉일|방문일"))
	d := l.name(last)
	l.asked = append(l.asked, last+g.in(" (date)", "(날짜)"))
	l.cols = append(l.cols, "date "+d)
	every, said, fixed := "", "", 0
	w := l.word(g.in("interval|days between|good for|rhythm|cycle", "간격|주기|유효 일수|기간"))
	var pick []string // options of the interval, with their days
	months := 0
	switch g.n(0, 9) {
	case 0, 1:
		months = g.n(1, 18)
		said = l.say("%d months", "%d개월", months)
	case 2, 3:
		pick = g.some(g.in("Weekly=7|Every ten days=10|Fortnightly=14|Monthly=30|Quarterly=91|Half-yearly=182|Yearly=365|Often=3", "매주=7|열흘마다=10|격주=14|매달=30|분기마다=91|반년마다=182|해마다=365|자주=3"), g.n(2, 4))
		every, said = l.name(w), w
		l.cols = append(l.cols, "choice "+every+": "+strings.Join(pick, " | "))
		var options []string
		for _, p := range pick {
			word, days, _ := strings.Cut(p, "=")
			options = append(options, word+" = "+days+g.in(" days", "일"))
		}
		l.asked = append(l.asked, w+" ("+strings.Join(options, " / ")+")")
	case 4, 5:
		fixed = g.n(4, 200)
		every = fmt.Sprint(fixed)
		said = l.say("%d days", "%d일", fixed)
	default:
		every = l.number(w, func() float64 { return float64(g.n(3, 90)) })
		l.asked[len(l.asked)-1] += g.in(" in days", "(일)")
		said = w
	}
	due := l.word(g.in("due|next time|due date|again on|best before", "예정일|다음번|다음 일정|기한|마감일"))
	n := l.name(due)
	if months > 0 {
		l.cols = append(l.cols, fmt.Sprintf("show %s = addMonths(%s, %d)", n, d, months))
	} else {
		l.cols = append(l.cols, "show "+n+" = "+d+" + "+every)
	}
	l.show("%[1]s in each row = %[2]s plus %[3]s|%[1]s per row, %[3]s after %[2]s|a column %[1]s: %[2]s + %[3]s", "줄마다 %[1]s = %[2]s + %[3]s|각 줄에 %[1]s: %[2]s에 %[3]s 더한 날|%[1]s 칸은 %[2]s에서 %[3]s 뒤", due, last, said)
	// left is how many days a row still has on 4 March 2026, the day of the checks.
	left := func(r ledgerRow) int {
		switch {
		case months > 0:
			on := ledgerDate(r.ago).AddDate(0, months, 0)
			return int(on.Sub(ledgerDate(0)).Hours() / 24)
		case fixed > 0:
			return fixed - r.ago
		case pick != nil:
			return r.days - r.ago
		}
		return int(r.v[w]) - r.ago
	}
	late := func(r ledgerRow) bool { return left(r) < 0 }
	is := n + " < today()"
	daysLeft := ""
	all := []func(){
		func() {
			l.opts = append(l.opts, "sort "+n)
			l.ask("sorted by %s, earliest first|earliest %s on top|sort by %s", "%s 빠른 순|%s 순서로 정렬|%s 이른 것이 위", due)
		},
		func() {
			l.opts = append(l.opts, "red "+is)
			l.ask("red when %s is before today|rows whose %s has passed are red", "%s 지난 줄은 빨간색|%s 날짜가 오늘보다 앞이면 빨갛게", due)
		},
		func() {
			label := l.word(g.in("overdue|too late|behind|missed", "지난 것|늦은 것|밀린 수|놓친 것"))
			l.below = append(l.below, fmt.Sprintf("show %s = count(%s, %s)", l.label(label), l.list, is))
			l.show("%[1]s: how many have their %[2]s before today|%[1]s = number of rows with %[2]s in the past", "%[1]s: %[2]s 지난 줄 수|%[1]s = %[2]s 날짜가 오늘 전인 줄 개수", label, due)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(fmt.Sprintf("%s %d", l.label(label), ledgerCount(rows, late)))
			})
		},
		func() {
			label := l.word(g.in("first up|coming next|most urgent|top of the queue", "먼저 할 것|가장 급한 것|곧 할 것|맨 먼저"))
			l.below = append(l.below, fmt.Sprintf("show %s = least(%s, %s).%s", l.label(label), l.list, n, l.name(l.who)))
			l.show("%[1]s: the %[2]s with the earliest %[3]s|%[1]s = %[2]s whose %[3]s comes first", "%[1]s: %[3]s 제일 빠른 %[2]s|%[1]s = %[3]s 가장 이른 줄의 %[2]s", label, l.who, due)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				best, tie := rows[0], false
				for _, r := range rows[1:] {
					if left(r) == left(best) {
						tie = true
					} else if left(r) < left(best) {
						best, tie = r, false
					}
				}
				if !tie {
					c.text(l.label(label) + " " + best.name)
				}
			})
		},
		func() {
			if daysLeft != "" {
				return
			}
			daysLeft = l.word(g.in("days left|remaining|still", "남은 날|디데이|남은 일수"))
			l.cols = append(l.cols, "show "+l.name(daysLeft)+" = days(today(), "+n+")")
			l.show("%[1]s in each row: days from today to %[2]s|a column %[1]s, the days until %[2]s", "줄마다 %[1]s: 오늘부터 %[2]s까지 며칠|%[1]s 칸에 %[2]s까지 남은 날수", daysLeft, due)
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) { c.number(float64(left(rows[0]))) })
		},
		func() {
			texts := strings.Split(g.of(g.in("Overdue,Fine|Late,On time|Do it now,Later|Expired,Fresh|Hurry,Relax|Missed,Planned", "지남,괜찮음|늦음,여유|지금 하기,나중에|만료,유효|서두르세요,느긋|놓침,예정")), ",")
			w := l.word(ledgerIn(l, ledgerGradesEn, ledgerGradesKo))
			l.cols = append(l.cols, fmt.Sprintf("show %s = %s ? %q : %q", l.name(w), is, texts[0], texts[1]))
			l.ask(`%[1]s in each row: "%[3]s" if %[2]s is before today, otherwise "%[4]s"|a column %[1]s with "%[3]s" once %[2]s has passed, else "%[4]s"`, `줄마다 %[1]s: %[2]s 지났으면 "%[3]s", 아니면 "%[4]s"|%[1]s 칸에 %[2]s 날짜가 오늘보다 앞이면 "%[3]s" 그 외 "%[4]s"`, w, due, texts[0], texts[1])
			l.sees = append(l.sees, func(c *check, rows []ledgerRow) {
				c.text(texts[1-ledgerBit(late(rows[0]))])
			})
		},
		func() {
			label := l.g.of(l.g.in("Did it|Today again|Renew|Reset date|Just done", "했음|오늘 함|갱신|새로 하기|방금 함"))
			l.opts = append(l.opts, fmt.Sprintf("row %s: %s = today()", label, d))
			l.ask(`row button "%[1]s" sets %[2]s to today|pressing "%[1]s" in a row makes %[2]s today`, `줄 버튼 "%[1]s" 누르면 %[2]s 날짜가 오늘로|줄마다 '%[1]s' 버튼: %[2]s = 오늘`, label, last)
			l.after = func(c *check, rows []ledgerRow) {
				c.click(rows[0].name+" "+label, 1)
				rows[0].ago = 0
			}
		},
		l.unique, l.limit,
	}
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, f := range all[:g.n(2, 5)] {
		f()
	}
	l.row = func(c *check, r *ledgerRow, i int) {
		r.ago = g.n(1, 120)
		for months > 0 && ledgerDate(r.ago).Day() > 28 { // not every month has such a day
			r.ago--
		}
		c.fill(l.label(last), ledgerDate(r.ago).Format("2006-01-02"))
		if pick != nil {
			word, days, _ := strings.Cut(pick[g.n(0, len(pick)-1)], "=")
			fmt.Sscan(days, &r.days)
			c.choose(l.label(w), word)
		}
	}
	return l.finish()
}

// ledgerDate is the date so many days before that of the checks.
func ledgerDate(ago int) time.Time { return time.Date(2026, 3, 4-ago, 0, 0, 0, 0, time.UTC) }
