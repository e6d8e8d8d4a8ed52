package compose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hone/task"
)

// Things that change place or state, and forms, asked for the way people type.
func init() {
	register("compose-move-rows", 2, moveRows)
	register("compose-move-names", 2, moveNamed)
	register("compose-move-till", 2, moveTill)
	register("compose-move-form", 2, moveForm)
	register("compose-move-which", 2, moveWhich)
	register("compose-move-share", 2, moveShare)
}

// A move is an app being drawn.
type move struct {
	*gen
	terse      bool // says things shortly
	icon, name string
	body       []string // lines of the sketch
	says       []string // what is asked for, part by part
	more       []string // what is asked for besides, in any order
	checks     []*check
}

func (m *move) put(lines ...string) { m.body = append(m.body, lines...) }

// say draws one of the phrasings of the language and fills in the words: pairs of a mark and its text.
func (m *move) say(en, ko string, words ...string) string {
	list := m.in(en, ko)
	if m.terse {
		all := strings.Split(list, "|")
		slices.SortStableFunc(all, func(a, b string) int { return len(a) - len(b) })
		list = strings.Join(all[:min(len(all), max(2, (len(all)+1)/2))], "|")
	}
	return strings.NewReplacer(words...).Replace(m.of(list))
}

func newMove(g *gen) *move { return &move{gen: g, terse: g.maybe(0.45)} }

func (m *move) ask(en, ko string, words ...string) { m.says = append(m.says, m.say(en, ko, words...)) }

// askMaybe says what goes without saying, now and then.
func (m *move) askMaybe(p float64, en, ko string, words ...string) {
	if m.maybe(p) {
		m.ask(en, ko, words...)
	}
}

func (m *move) also(en, ko string, words ...string) {
	m.more = append(m.more, m.say(en, ko, words...))
}

// label is how a word of the request stands on the page.
func (m *move) label(w string) string {
	if m.ko() {
		return w
	}
	return title(w)
}

// id is a word as a name in the sketch; the label follows from it where it is a plain word.
func (m *move) id(w string) string { return strings.ReplaceAll(strings.ToLower(w), " ", "_") }

// column is a column or field of a type whose label is the word.
func (m *move) column(typ, w string) string {
	if strings.ContainsFunc(w, func(r rune) bool { return r == '\'' || r == '-' }) {
		return typ + " " + m.id(strings.NewReplacer("'", "", "-", " ").Replace(w)) + " " + m.label(w)
	}
	return typ + " " + m.id(w)
}

// money is the format of amounts: the request says dollars with its sign, won with its word.
func (m *move) money() string { return m.in(" .2 $", " .0 원") }

// cash writes a price as the request says it.
func (m *move) cash(x float64) string {
	if m.ko() {
		return num(x) + "원"
	}
	return "$" + movePrice(x)
}

// movePrice writes cents where there are any.
func movePrice(x float64) string {
	s := num(x)
	if i := strings.IndexByte(s, '.'); i >= 0 && len(s)-i == 2 {
		s += "0"
	}
	return s
}

// price draws one: about lo to hi dollars, or a thousand times as many won.
func (m *move) price(lo, hi int) float64 {
	if m.ko() {
		return float64(m.n(lo*2, hi*2)) * 500
	}
	x := float64(m.n(lo, hi))
	if m.maybe(0.25) {
		x += 0.5
	}
	return x
}

func (m *move) check(name string) *check {
	c := newCheck(name)
	m.checks = append(m.checks, c)
	return c
}

// moveFill fills the field whose name holds one of the labels.
func (c *check) moveFill(with string, names ...string) *check {
	return c.do(task.Step{Op: task.Fill, Names: names, With: []string{with}})
}

// names are a label and the last word of it.
func moveNames(label string) []string {
	if i := strings.LastIndexByte(label, ' '); i > 0 {
		return []string{label, label[i+1:]}
	}
	return []string{label}
}

var moveAdd = []string{"add", "추가", "save", "저장", "등록", "+"}

func (c *check) moveAdd() *check {
	return c.do(task.Step{Op: task.Click, Names: moveAdd, Times: 1})
}

// made puts the app together; lead is what it is about, in the words of the request.
func (m *move) made(lead string) made {
	app := "app "
	if m.maybe(0.6) {
		app += m.icon + " "
	}
	m.body = append([]string{app + m.label(m.name)}, m.body...)
	return made{request: m.request(lead), sketch: lines(m.body...), checks: m.checks}
}

func (m *move) request(lead string) string {
	m.Shuffle(len(m.more), func(i, j int) { m.more[i], m.more[j] = m.more[j], m.more[i] })
	parts := append(m.says, m.more...)
	s := m.layout(lead, parts)
	if m.maybe(0.1) {
		open := movePick(m.gen, m.in("hi! |hello, |hey, |ok so |hi there, |quick one: |please help, |my sister wants this: |my boss asked for a |", "안녕하세요 |저기요 |혹시 |급해요ㅠ |엄마가 부탁하셔서요 |친구가 해달래요 |간단하게 |"))
		if strings.HasSuffix(open, " a ") {
			open = "can you make this: "
		}
		s = open + s
	}
	if m.maybe(0.12) {
		s = strings.TrimRight(s, ".!") + movePick(m.gen, m.in(" thx| thanks!|. thank you| pls| please|, thats all|. that's it| :)|. nothing fancy", " 부탁드려요|요 ㅎㅎ| ㅠㅠ| 부탁해|. 감사합니다|~|. 이게 다예요| 고마워"))
		s = strings.ReplaceAll(s, "요요", "요")
	}
	s = moveTwice.Replace(s)
	if m.maybe(0.05) {
		s = m.slip(s)
	}
	return s
}

// moveTwice takes out joining words that meet.
var moveTwice = strings.NewReplacer("and and ", "and ", "also and ", "also ", "also also ", "also ", "then and ", "then ", "+ and ", "+ ", ". and ", ", and ", "; and ", " and ", ": and ", ": ", "and also ", "and ", "그리고 그리고", "그리고")

// layout joins lead and parts in one of the ways in which people write.
func (m *move) layout(lead string, parts []string) string {
	last := len(parts) - 1
	switch m.n(0, 12) {
	case 12:
		if !strings.ContainsAny(lead, "?\n:") && !strings.Contains(lead, "요") {
			return strings.Join(parts, ", ") + " (" + lead + ")"
		}
		return lead + " / " + strings.Join(parts, " / ")
	case 0, 1:
		return lead + ": " + strings.Join(parts, ", ")
	case 2, 3:
		return lead + ". " + strings.Join(parts, ". ")
	case 4:
		return lead + ", " + strings.Join(parts, ", ")
	case 5:
		return lead + " - " + strings.Join(parts, ", ")
	case 6:
		return lead + "\n" + strings.Join(parts, "\n")
	case 7:
		return moveSentence(lead) + ". " + moveSentence(strings.Join(parts, ". ")) + "."
	case 8:
		if last > 0 {
			return lead + ". " + strings.Join(parts[:last], ", ") + m.in(" and ", " 그리고 ") + parts[last]
		}
		return lead + ". " + parts[0]
	case 9:
		for i := range parts {
			parts[i] = moveSentence(parts[i])
		}
		return moveSentence(lead) + ". " + strings.Join(parts, ". ") + m.of(".||!")
	case 10:
		return lead + "; " + strings.Join(parts, "; ")
	}
	s := lead + movePick(m.gen, ". |, |: |\n") + parts[0]
	for _, p := range parts[1:] {
		s += movePick(m.gen, m.in(", |. |. also |, and |, then | + ", ", |. |. 그리고 |, 또 | / |. ")) + p
	}
	return s
}

func moveSentence(s string) string { return title(s) }

// slip mistypes a common word.
func (m *move) slip(s string) string {
	pairs := m.in("the >teh |with >wiht |and >adn |how many>how mnay|should>shoud|button>buton|list>lsit|please>plase|when >wehn ",
		"얼마인지>얼만지|해 주세요>해주세여|몇 명인지>몇명인지|누르면>눌르면|있게>잇게|버튼>버틈|되게>돼게|나오게>나오개")
	for _, p := range strings.Split(pairs, "|") {
		a, b, _ := strings.Cut(p, ">")
		if strings.Contains(s, a) {
			return strings.Replace(s, a, b, 1)
		}
	}
	return s
}

// movePick takes one of a list as of does, with the spaces around it.
func movePick(g *gen, list string) string {
	all := strings.Split(list, "|")
	return all[g.IntN(len(all))]
}

// extra adds a further column to a list now and then, and says so with the other columns.
func (m *move) extra(cols []string, p float64) []string {
	if !m.maybe(p) {
		return cols
	}
	has := func(w string) bool { return strings.Contains(strings.Join(cols, " "), w) }
	col, said := m.in("area notes", "area 메모"), m.of(m.in("notes|room for notes|a note field", "메모|메모도"))
	if said == "a note field" {
		col = "area note"
	}
	if m.maybe(0.6) && !has("date ") && !has("_on") {
		col, said = m.in("date day Date", "date 날짜"), m.of(m.in("the date|date|a date", "날짜|날짜도"))
	}
	m.says[len(m.says)-1] += movePick(m.gen, m.in(" plus |, |, also | and ", ", |, |, 그리고 ")) + said
	return append(cols, col)
}

// row draws a line of a table whose fields are separated by semicolons.
func (m *move) row(en, ko string) []string {
	all := strings.Split(strings.TrimSpace(m.in(en, ko)), "\n")
	f := strings.Split(all[m.IntN(len(all))], ";")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	return f
}

// josas gives a word with its particles: the marks {x을}, {x이}, {x은}, {x랑}, {x로} of a phrase.
func moveMarks(mark, w string) []string {
	if w == "" {
		return []string{"{" + mark + "}", ""}
	}
	if r, _ := utf8.DecodeLastRuneInString(w); r < '가' && (r < '0' || r > '9') {
		return []string{"{" + mark + "}", w, "{" + mark + "을}", w + "를", "{" + mark + "이}", w + "가", "{" + mark + "은}", w + "는", "{" + mark + "랑}", w + "랑", "{" + mark + "로}", w + "로", "{" + mark + "면}", w + "면"}
	}
	return []string{"{" + mark + "}", w, "{" + mark + "을}", josa(w, "을", "를"), "{" + mark + "이}", josa(w, "이", "가"),
		"{" + mark + "은}", josa(w, "은", "는"), "{" + mark + "랑}", josa(w, "이랑", "랑"), "{" + mark + "로}", josa(w, "으로", "로"), "{" + mark + "면}", josa(w, "이면", "면")}
}

// moveAll joins marks of several words: mark, word, mark, word, …
func moveAll(pairs ...string) []string {
	var list []string
	for i := 0; i+1 < len(pairs); i += 2 {
		list = append(list, moveMarks(pairs[i], pairs[i+1])...)
	}
	return list
}

// people draws names that are different from one another.
func (m *move) people(n int) []string {
	return m.some(m.in(movePeopleEn, movePeopleKo), n)
}

const movePeopleEn = "Mia|Ole|Jun|Ana|Ben|Cleo|Dov|Ella|Finn|Gus|Hana|Ivo|Jada|Kofi|Lena|Marco|Nina|Oskar|Priya|Quinn|Rosa|Sami|Tess|Uma|Vic|Wren|Yara|Zeke|Abel|Bea|Carl|Dina|Emil|Fay|Greta|Hugo|Iris|Jonas|Kira|Liam|Maya|Noel|Olga|Pablo|Rita|Stan|Tara|Vera|Will|Zoe"

const movePeopleKo = "지우|서준|하윤|민서|도윤|은채|현우|수아|시우|예린|준호|다은|태오|소율|재민|가은|건우|나연|동현|라희|민준|보라|상우|세아|영호|유나|정우|지안|채원|하준|혜진|승민|미라|경수|순자|영희|철수|기태|윤서|은우"
