package compose

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Logs, diaries, ledgers, collections and budgets, asked for the way people type: what is written down in half a
// sentence, the types of the columns left to common sense, the summaries in words.

func init() {
	register("compose-keep-log", 2, func(g *gen) made { return keepLog(g).finish() })
	register("compose-keep-open", 2, func(g *gen) made { return keepOpen(g).finish() })
	register("compose-keep-rows", 2, func(g *gen) made { return keepReckon(g).finish() })
	register("compose-keep-money", 2, func(g *gen) made { return keepMoney(g).finish() })
	register("compose-keep-best", 2, func(g *gen) made { return keepBest(g).finish() })
}

// A keepCol is a column. Its type is t (the thing), w (a person), p (a place or another name), d (a past date), D (a date to come), a (long notes), h (time
// of day), k (a tick in the row), c (options), $ (money), q (money that doesn't add up), n (a number that adds up), m (one that doesn't), r (a rating).
type keepCol struct {
	word, name, label, unit, ask string
	typ                          byte
	lo, hi                       float64
	dec                          int
	opts                         []string
	expr                         string // of a computed column
	fn                           func(r *keepRow) float64
}

// A keepRow is a row of a check.
type keepRow struct {
	v    map[*keepCol]float64
	t    map[*keepCol]string
	tick bool
}

// A keepResult is something shown.
type keepResult struct {
	ask, line string
	want      func(c *check, rows []*keepRow)
}

type keepApp struct {
	*gen
	emoji, topic, list, add, cur string
	cols, sums                   []*keepCol // all, and those that results are about
	main, group                  *keepCol
	labels                       map[string]bool
	results                      []keepResult
	asks, opts, after, extra     []string
	above                        bool
	plural                       bool // whether the topic is one
	manner                       int
	rule                         string
	plain                        bool // whether a total without a name is that of what the rows work out
	late                         []func()
	let                          string         // a value that results use
	before                       string         // what stands above all else
	pre                          func(c *check) // fills it
	checks                       []*check
}

var keepPlural = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`s$|s (to|by|at|and)\b|(money|maintenance|stock|homework|speed|time|care|practice|pace|cleaning|warranty|value|wear|slice|occupancy|ploughing)$`)
})

// keepNames are columns whose word has another meaning in a sketch.
var keepNames = map[string]string{"date": "day", "time": "at"}

func keepNew(g *gen, situation string) (*keepApp, []*keepCol) {
	part := strings.Split(situation, ";")
	a := &keepApp{gen: g, emoji: strings.TrimSpace(part[0]), topic: strings.TrimSpace(part[1]), list: g.in("rows", "기록"), add: g.in("Add", "추가"), labels: map[string]bool{}, manner: g.n(0, 3)}
	a.plural = keepPlural().MatchString(a.topic)
	if !g.ko() && g.maybe(0.5) {
		a.cur = g.of("$|$|€|£")
	}
	var cols []*keepCol
	for _, s := range part[2:] {
		cols = append(cols, a.col(s))
	}
	a.main = cols[0]
	return a, cols
}

// col reads a column: word:type, then a range lo-hi, ~decimals, and a unit, or options.
func (a *keepApp) col(s string) *keepCol {
	word, how, _ := strings.Cut(strings.TrimSpace(s), ":")
	c := &keepCol{word: word, label: word, typ: how[0]}
	if !a.ko() {
		c.label = title(word)
	}
	how = how[1:]
	switch c.typ {
	case 'c':
		for _, o := range strings.Split(how, "/") {
			c.opts = append(c.opts, a.cap(strings.TrimSpace(o)))
		}
	case 'k':
		c.unit = how
	case 'r':
		c.lo, c.dec = 1, 0
		c.hi, _ = strconv.ParseFloat(how, 64)
	case '$', 'n', 'm', 'q':
		span, unit, _ := strings.Cut(how, " ")
		span, dec, _ := strings.Cut(span, "~")
		lo, hi, _ := strings.Cut(span, "-")
		c.lo, _ = strconv.ParseFloat(lo, 64)
		c.hi, _ = strconv.ParseFloat(hi, 64)
		c.dec, _ = strconv.Atoi(dec)
		c.unit = unit
		if unit != "" {
			c.label += a.in(" (", "(") + unit + ")"
		}
	}
	c.name = a.name(word)
	return c
}

func (a *keepApp) name(word string) string {
	n := strings.NewReplacer(" ", "_", "-", "_", "'", "", ".", "").Replace(strings.ToLower(word))
	if m := keepNames[n]; m != "" {
		return m
	}
	return n
}

func (a *keepApp) cap(s string) string {
	if a.ko() {
		return s
	}
	return title(s)
}

// take adds columns to the app.
func (a *keepApp) take(cols ...*keepCol) {
	for _, c := range cols {
		a.cols = append(a.cols, c)
		a.labels[c.label] = true
		a.labels[title(c.word)] = true
		c.ask = a.askCol(c)
		if strings.IndexByte("$nmr", c.typ) >= 0 {
			a.sums = append(a.sums, c)
		}
	}
}

// raw takes one of a list as of does, spaces and all.
func (a *keepApp) raw(list string) string {
	all := strings.Split(list, "|")
	return all[a.IntN(len(all))]
}

// askCol is how the request names a column.
func (a *keepApp) askCol(c *keepCol) string {
	w := c.word
	switch c.typ {
	case 'c':
		low := make([]string, len(c.opts))
		for i, o := range c.opts {
			low[i] = o
			if !a.ko() && o != strings.ToUpper(o) {
				low[i] = strings.ToLower(o)
			}
		}
		s := strings.Join(low, a.raw("/|/|, "))
		return w + a.in(" ", a.raw("| ")) + "(" + s + ")"
	case 'r':
		if c.hi == 5 && a.maybe(0.5) && (w == "stars" || w == "별점" || w == "별") {
			return w
		}
		span := "1" + a.raw("-|~|-") + num(c.hi)
		if a.ko() {
			return w + a.raw("("+span+")| "+span+"|("+span+"점)| "+span+"점")
		}
		return w + a.raw(" "+span+"| ("+span+")| from 1 to "+num(c.hi))
	case 'k':
		return strings.ReplaceAll(a.raw(a.in("@|@?|@ yes/no|a tick for @|@ tick|tick box @|checkbox @|@ (tick)", "@ 체크|@ 여부|@했는지|@했는지 체크|@ 체크박스|@(체크)")), "@", w)
	case 'a':
		return w
	case 'n', 'm':
		if c.unit != "" {
			return w + a.raw(a.in(" in "+c.unit+"| ("+c.unit+")| "+c.unit, "("+c.unit+")|("+c.unit+")| "+c.unit))
		}
	case '$':
		if a.cur != "" && !slices.ContainsFunc(a.cols, func(x *keepCol) bool { return x != c && x.typ == '$' }) {
			words := map[string]string{"$": "dollars", "€": "euros", "£": "pounds"}[a.cur]
			return w + a.raw(" in "+a.cur+"| ("+a.cur+")| in "+words+"| in "+words)
		}
	}
	return w
}

// format is how results of a column are shown, and their decimals.
func (a *keepApp) format(c *keepCol, avg bool) (string, int) {
	switch {
	case c.typ == 'q' && !a.ko():
		return strings.TrimRight(fmt.Sprintf(" .%d %s", c.dec, a.cur), " "), c.dec
	case (c.typ == '$' || c.typ == 'q') && a.ko():
		return " .0 원", 0
	case c.typ == '$' && a.cur != "":
		return " .2 " + a.cur, 2
	case c.typ == '$':
		return " .2", 2
	}
	dec := c.dec
	if avg {
		dec = max(1, dec)
	}
	if c.unit != "" {
		return fmt.Sprintf(" .%d %s", dec, c.unit), dec
	}
	if dec > 0 {
		return fmt.Sprintf(" .%d", dec), dec
	}
	return "", 2
}

func keepRound(x float64, dec int) float64 {
	p := math.Pow10(dec)
	return math.Round(x*p) / p
}

// ---- the sketch

func (a *keepApp) column(c *keepCol) string {
	label := ""
	if a.cap(strings.ReplaceAll(c.name, "_", " ")) != c.label {
		label = " " + c.label
	}
	switch {
	case c.expr != "":
		f := ""
		if c.typ != 'x' && c.typ != 'D' {
			f, _ = a.format(c, false)
		}
		kind := "show "
		if c.unit == "total" {
			kind = "total "
		}
		return kind + c.name + label + " = " + c.expr + f
	case c.typ == 'c':
		return "choice " + c.name + label + ": " + strings.Join(c.opts, " | ")
	case c.typ == 'r':
		return fmt.Sprintf("number %s = %s 1..%s%s", c.name, num(math.Ceil(c.hi/2)), num(c.hi), label)
	}
	kind := map[byte]string{'t': "text", 'w': "text", 'p': "text", 'd': "date", 'D': "date", 'a': "area", 'h': "time", 'k': "check", '$': "number", 'n': "number", 'm': "number"}[c.typ]
	return kind + " " + c.name + label
}

func (a *keepApp) sketch() string {
	name := a.cap(a.topic)
	if a.maybe(0.6) {
		name = a.emoji + " " + name
	}
	var cols []string
	shows := []string{a.let}
	for _, c := range a.cols {
		cols = append(cols, a.column(c))
	}
	for _, r := range a.results {
		shows = append(shows, r.line)
	}
	list := []string{"app " + name, a.before}
	shows = append(shows, a.after...)
	if a.above {
		list = append(list, shows...)
	}
	list = append(list, "list "+a.list+": "+strings.Join(cols, ", "))
	slices.SortStableFunc(a.opts, func(x, y string) int { return ledgerRank(x) - ledgerRank(y) })
	for _, o := range a.opts {
		list = append(list, "  "+o)
	}
	if !a.above {
		list = append(list, shows...)
	}
	return lines(append(list, a.extra...)...)
}

// ---- checks

func (a *keepApp) rows(n int) []*keepRow {
	rows := make([]*keepRow, n)
	for i := range rows {
		rows[i] = &keepRow{v: map[*keepCol]float64{}, t: map[*keepCol]string{}}
	}
	for _, c := range a.cols {
		a.values(c, rows)
	}
	return rows
}

// values draws what stands in a column.
func (a *keepApp) values(c *keepCol, rows []*keepRow) {
	texts := a.some(a.in(logSamplesEN, logSamplesKO), len(rows))
	used := map[float64]bool{}
	for i, r := range rows {
		if c.expr != "" {
			r.v[c] = c.fn(r)
			continue
		}
		draw := func() float64 { return 0 }
		switch c.typ {
		case 'd':
			draw = func() float64 { return float64(a.n(3, 63)) }
		case 'D':
			draw = func() float64 { return float64(a.n(40, 89)) }
		case '$', 'n', 'm', 'r':
			draw = func() float64 { return a.value(c) }
		}
		x := draw()
		for try := 0; used[x] && try < 60; try++ {
			x = draw()
		}
		used[x] = true
		r.v[c], r.t[c] = x, num(x)
		switch c.typ {
		case 't', 'w', 'p', 'a':
			r.t[c] = texts[i]
			if i == 2 && c != a.main && c.typ != 'a' || i == 2 && c == a.group {
				r.t[c] = texts[0]
			}
		case 'c':
			r.v[c] = float64(a.IntN(len(c.opts)))
			r.t[c] = c.opts[int(r.v[c])]
		case 'd', 'D':
			r.t[c] = logDay(x)
		case 'h':
			m := a.step(6*60, 22*60, 5)
			r.v[c], r.t[c] = float64(m), fmt.Sprintf("%02d:%02d", m/60, m%60)
		case 'k':
			r.tick = i == 0
		}
	}
}

func (a *keepApp) value(c *keepCol) float64 {
	x := c.lo + (c.hi-c.lo)*a.Float64()
	if c.typ == '$' && a.ko() {
		if x > 20000 {
			return math.Round(x/1000) * 1000
		}
		return max(100, math.Round(x/100)*100)
	}
	return keepRound(x, c.dec)
}

// enter types rows as a person does.
func (a *keepApp) enter(c *check, rows []*keepRow) {
	if a.pre != nil {
		a.pre(c)
	}
	for _, r := range rows {
		fill, choose := 0, 0
		for _, f := range a.cols {
			names := []string{strings.ToLower(f.label), f.word}
			if w := strings.Fields(f.word); len(w) > 1 {
				names = append(names, w[len(w)-1])
			}
			names = append(names, keepOther[f.word]...)
			switch {
			case f.expr != "" || f.typ == 'k':
			case f.typ == 'c':
				choose++
				c.Do = append(c.Do, keepStep("choose", names, r.t[f], choose))
			default:
				fill++
				c.Do = append(c.Do, keepStep("fill", names, r.t[f], fill))
			}
		}
		c.Do = append(c.Do, keepStep("click", a.buttons(), "", 0))
		if r.tick {
			for _, f := range a.cols {
				if f.typ == 'k' {
					c.tick(f.label)
				}
			}
		}
	}
}

func (a *keepApp) buttons() []string {
	list := strings.Split(a.in("add|save|log|record|+", "추가|등록|저장|기록|+"), "|")
	if a.add != "Add" && a.add != "추가" {
		list = append([]string{a.add}, list...)
	}
	return list
}

func (a *keepApp) finish() made {
	for _, f := range a.late {
		f()
	}
	for i, n := range []int{3, 2} {
		rows := a.rows(n)
		c := newCheck(a.in([]string{"three rows", "kept"}[i], []string{"세 줄", "남는다"}[i]))
		a.enter(c, rows)
		if i == 1 {
			c.reload()
		}
		c.text(rows[n-1].t[a.main])
		for _, r := range a.results {
			r.want(c, rows)
		}
		a.checks = append(a.checks, c)
	}
	return made{request: a.request(), sketch: a.sketch(), checks: a.checks}
}
