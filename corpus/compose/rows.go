package compose

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
)

// Lists that a person adds to, put together freely: columns, computed columns, row buttons, options, fields above
// the list and summaries below it. Every part draws on the ones before it, so that hardly two apps are built alike.

func init() {
	for _, p := range rowsProfiles {
		register("compose-rows-"+p.kind, 2, func(g *gen) made { return rowsDraw(g, p) })
	}
}

// A rowsProfile says how likely each part is, and how many there are of some.
type rowsProfile struct {
	kind                                    string
	money, counts, sizes                    [2]int
	priced, choice, text, tick, flag        float64
	date, time, counter, slider, who        float64
	computed, above, options, acts, results [2]int
	tables, says                            float64
}

var rowsProfiles = []rowsProfile{
	{kind: "free", money: [2]int{0, 1}, counts: [2]int{0, 2}, sizes: [2]int{0, 1}, priced: .2, choice: .5, text: .25, tick: .35, flag: .2, date: .25, time: .1, counter: .15, slider: .1, who: .12,
		computed: [2]int{0, 2}, above: [2]int{0, 2}, options: [2]int{0, 3}, acts: [2]int{0, 2}, results: [2]int{1, 4}, tables: .3, says: .3},
	{kind: "calc", money: [2]int{1, 2}, counts: [2]int{1, 2}, sizes: [2]int{0, 1}, priced: .4, choice: .25, flag: .35, tick: .1,
		computed: [2]int{1, 3}, above: [2]int{0, 2}, options: [2]int{0, 1}, results: [2]int{1, 3}, tables: .1, says: .15},
	{kind: "acts", money: [2]int{0, 1}, counts: [2]int{1, 2}, choice: .6, text: .2, tick: .4, date: .3, counter: .6, who: .1,
		computed: [2]int{0, 1}, above: [2]int{0, 1}, options: [2]int{0, 2}, acts: [2]int{2, 3}, results: [2]int{1, 3}, says: .2, tables: .1},
	{kind: "budget", money: [2]int{1, 1}, counts: [2]int{0, 2}, sizes: [2]int{0, 1}, priced: .2, choice: .35, tick: .25, flag: .1, date: .15,
		computed: [2]int{0, 1}, above: [2]int{1, 3}, options: [2]int{0, 1}, acts: [2]int{0, 1}, results: [2]int{2, 4}, says: .7, tables: .1},
	{kind: "groups", money: [2]int{0, 1}, counts: [2]int{0, 1}, sizes: [2]int{0, 1}, priced: .35, choice: 1, text: .4, who: .2, tick: .3, date: .15,
		computed: [2]int{0, 1}, above: [2]int{0, 1}, options: [2]int{1, 3}, acts: [2]int{0, 1}, results: [2]int{2, 4}, tables: .8, says: .2},
	{kind: "when", money: [2]int{0, 1}, counts: [2]int{0, 1}, choice: .35, tick: .35, date: .85, time: .5,
		computed: [2]int{1, 2}, above: [2]int{0, 1}, options: [2]int{0, 2}, acts: [2]int{0, 2}, results: [2]int{1, 3}, says: .2, tables: .15},
}

// A rowsCol is a column, or a field above the list.
type rowsCol struct {
	kind, word, label, name string
	role                    string // of a field above: what it is for
	money                   bool
	options                 []string
	prices                  []float64 // of options that carry numbers
	lo, hi                  int
	half                    bool // may have a half
	def                     string
	saved                   bool
	expr, format            string // of a computed column
	used                    bool
	text                    bool                                   // a computed column that is a text
	watch                   func(s *rowsState, r *rowsRow) float64 // of a field above: what it is held against
}

func (f *rowsCol) numeric() bool {
	return f.kind == "number" || f.kind == "var" || f.kind == "slider" || len(f.prices) > 0 || f.kind == "show" && !f.text
}

// A rowsRow is a row of a check.
type rowsRow struct {
	name string
	v    map[string]float64
	t    map[string]string
}

// A rowsState is what an app holds.
type rowsState struct {
	env  map[string]float64
	pick map[string]string
	rows []*rowsRow
	old  []*rowsRow
	out  map[string]float64
}

// A rowsX is an expression: as the sketch and as the request have it, and its value.
type rowsX struct {
	sk                string
	tie               int // how tightly it binds in the sketch: 0 a choice, 1 a sum, 2 a product, 3 a name or call
	said              string
	saidTie           int // the same in the request; -1 where it ends in a step, after which only steps can follow
	val               func(s *rowsState, r *rowsRow) float64
	money             bool
	times, cut, added bool // has been multiplied, has been given a bound or rounded, has had a number added or taken off
}

func (x rowsX) in(tie int) string {
	if x.tie < tie {
		return "(" + x.sk + ")"
	}
	return x.sk
}

type rowsClause struct {
	text  string
	early bool // stands before the others, as long as nothing is shuffled
}

// A rowsApp is an app being drawn.
type rowsApp struct {
	*gen
	p       rowsProfile
	s       rowsSphere
	style   int // of Korean sentence ends
	x, over string
	topic   string
	thing   *rowsCol
	cols    []*rowsCol
	above   []*rowsCol
	labels  map[string]bool
	names   map[string]bool
	list    string
	add     string
	cur     string // format of money, if any
	curUsed bool
	clauses []rowsClause
	colsAsk string
	top     []string // lines above the list
	opts    []string
	below   []string
	end     []string
	comp    []func(s *rowsState, r *rowsRow)
	acts    []func(c *check, s *rowsState)
	sees    []func(c *check, s *rowsState)
	outs    []func(s *rowsState)
	must    []func()
	more    []func() *check
	total   *rowsX // what was added up already, and has a name
	removed bool
	extra   map[string]bool
	most    int // parts to ask for

	person    *rowsCol // of the list of people to choose from
	personAdd string
}

func rowsDraw(g *gen, p rowsProfile) made {
	a := &rowsApp{gen: g, p: p, style: g.IntN(5), labels: map[string]bool{}, names: map[string]bool{}, extra: map[string]bool{}}
	all := rowsSpheresEn
	if g.ko() {
		all = rowsSpheresKo
	}
	a.s = all[g.IntN(len(all))]
	a.x, a.over = rowsRaw(g, " x | * | × "), rowsRaw(g, " / | ÷ ")
	a.list = g.in("rows", "기록")
	a.names[a.list], a.labels[a.list] = true, true
	a.topic = a.drawTopic()
	if g.maybe(0.5) {
		a.cur = g.of(g.in("$|$|€|£", "원"))
		a.cur = g.in(" .2 ", " .0 ") + a.cur
	}
	a.most = g.n(3, 9)
	a.drawCols()
	a.drawAdd()
	a.drawAbove()
	a.drawComputed()
	a.drawActs()
	a.drawOptions()
	a.drawResults()
	a.drawTable()
	a.drawSay()
	return a.finish()
}

func (a *rowsApp) drawTopic() string {
	t := a.of(a.s.topics)
	switch {
	case a.maybe(0.35):
		return t + " " + a.of(a.in("list|log|tracker|sheet|book|planner|register|overview|table|notes", "목록|기록|관리|장부|표|일지|대장|정리|메모"))
	case a.maybe(0.25):
		return a.of(a.in("our|my|grandma's|Ben's|the team's|spring|weekend|summer|Lena's", "우리|나의|할머니|준호네|우리 팀|봄|주말|여름|수진이네")) + " " + t
	}
	return t
}

// rowsRaw takes one of a list with the spaces that it has.
func rowsRaw(g *gen, list string) string {
	all := strings.Split(list, "|")
	return all[g.IntN(len(all))]
}

// label is how a word stands on the page.
func (a *rowsApp) label(w string) string {
	if a.ko() {
		return w
	}
	return title(w)
}

// free draws a word whose label isn't taken, and takes it; "" where there is none.
func (a *rowsApp) free(list string) string {
	words := strings.Split(list, "|")
	for range 30 {
		w := strings.TrimSpace(words[a.IntN(len(words))])
		key := strings.ToLower(strings.Split(strings.Split(w, ":")[0], "~")[0])
		if a.ko() {
			key = strings.ReplaceAll(key, " ", "")
		}
		if !a.labels[key] {
			a.labels[key] = true
			return w
		}
	}
	return ""
}

// Words that can't be names.
var rowsTaken = sync.OnceValue(func() []string {
	return strings.Fields("time date day week month year min max sum avg count key n i e it pi color line sort group most least label text number choice radio check area slider mode median range first last minutes days now today age title reverse words lines pick share weekday filter map find join red green blue mix tally chunk deal list rows total bar show weekly monthly yearly round table")
})

// name is a word as a name of the sketch: the word itself, so that the label follows from it where it can.
func (a *rowsApp) name(w string) string {
	n := strings.Map(func(r rune) rune {
		if strings.ContainsRune("()'-²/%", r) {
			return -1
		}
		return r
	}, strings.ToLower(strings.Split(w, " (")[0]))
	n = strings.Split(n, "(")[0]
	if a.ko() {
		n = strings.ReplaceAll(n, " ", "")
	}
	n = strings.ReplaceAll(n, " ", "_")
	if slices.Contains(rowsTaken(), n) || a.names[n] {
		for _, c := range "abcdfghkmpqrstuvw" {
			if !a.names[string(c)] {
				n = string(c)
				break
			}
		}
	}
	a.names[n] = true
	return n
}

// decl is a name with its label, where that doesn't follow from it.
func (a *rowsApp) decl(name, label string) string {
	if title(strings.ReplaceAll(name, "_", " ")) == label || a.ko() && name == label {
		return ""
	}
	return " " + label
}

func (a *rowsApp) newCol(kind, word string) *rowsCol {
	f := &rowsCol{kind: kind, word: word, label: a.label(word)}
	f.name = a.name(word)
	return f
}

// format is that of money, if the app has one.
func (a *rowsApp) format(money bool) string {
	if !money || a.cur == "" {
		return ""
	}
	a.curUsed = true
	return a.cur
}

// say adds a clause of the request, one of several wordings; {0}, {1} … are filled in.
func (a *rowsApp) ask(ways string, args ...string) { a.put(a.fill(ways, args...)) }

func (a *rowsApp) put(s string) { a.clauses = append(a.clauses, rowsClause{text: s}) }

func (a *rowsApp) fill(ways string, args ...string) string {
	s := a.of(ways)
	for i, x := range args {
		s = strings.ReplaceAll(s, fmt.Sprintf("{%d}", i), x)
	}
	return s
}

// said is a label as the request writes it: in its own words, or in quotation marks.
func (a *rowsApp) said(word string) string {
	switch {
	case a.maybe(0.15):
		return a.quote(a.label(word))
	case !a.ko() && a.maybe(0.15):
		return title(word)
	}
	return word
}

func (a *rowsApp) quote(s string) string {
	if a.ko() && a.maybe(0.4) {
		return "'" + s + "'"
	}
	return `"` + s + `"`
}

// atom is a column or field as an expression.
func rowsAtom(f *rowsCol) rowsX {
	name := f.name
	x := rowsX{sk: name, tie: 3, said: f.word, saidTie: 3, money: f.money}
	if strings.Contains(f.word, " (") {
		x.said = strings.Split(f.word, " (")[0]
	} else {
		x.said = strings.Split(f.word, "(")[0]
	}
	if f.role != "" {
		x.val = func(s *rowsState, _ *rowsRow) float64 { return s.env[name] }
	} else {
		x.val = func(_ *rowsState, r *rowsRow) float64 { return r.v[name] }
	}
	return x
}

// constant is a number as an expression.
func (a *rowsApp) constant(k float64, money bool) rowsX {
	x := rowsX{sk: num(k), tie: 3, said: num(k), saidTie: 3, money: money, val: func(*rowsState, *rowsRow) float64 { return k }}
	if money && a.cur != "" && a.maybe(0.6) {
		unit := a.cur[len(" .2 "):]
		x.said = map[string]string{"$": "$" + num(k), "€": num(k) + " €", "£": "£" + num(k), "원": num(k) + "원"}[unit]
		a.curUsed = true
	} else if money && a.ko() {
		x.said = num(k) + "원"
	}
	return x
}

// amount draws a sum of money.
func (a *rowsApp) amount(lo, hi int) float64 {
	if a.ko() {
		return float64(a.step(lo*500, hi*500, 500))
	}
	return float64(a.n(lo, hi))
}

// rowsShown is a number as its format shows it.
func rowsShown(x float64, format string) float64 {
	if len(format) > 2 && format[1] == '.' {
		return ledgerShown(x, format)
	}
	return math.Round(x*1e6) / 1e6
}

// rowsText is a number as a page writes it, where that is sure.
func rowsText(x float64, format string) (string, bool) {
	if x < 0 || x >= 1e7 || math.IsNaN(x) {
		return "", false
	}
	if format == "" {
		return num(x), x == math.Trunc(x) && x < 10000
	}
	digits, unit := int(format[2]-'0'), strings.TrimSpace(format[3:])
	scale := math.Pow10(digits)
	if f := x*scale - math.Floor(x*scale); math.Abs(f-0.5) < 1e-6 { // which way it is rounded isn't sure
		return "", false
	}
	s := fmt.Sprintf("%.*f", digits, x)
	if x >= 9999 {
		return "", false
	}
	if unit == "$" || unit == "€" || unit == "£" {
		return unit + s, true
	}
	return s + unit, true
}

// see adds what a labelled number shows to every check.
func (a *rowsApp) see(label, format string, val func(s *rowsState) float64) {
	a.sees = append(a.sees, func(c *check, s *rowsState) {
		x := val(s)
		if x == 0 {
			x = 0 // not -0
		}
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return
		}
		if t, ok := rowsText(x, format); ok {
			c.text(label + " " + t)
			return
		}
		c.number(rowsShown(x, format))
	})
}
