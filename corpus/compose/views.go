package compose

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"hone/task"
)

// Apps of several views that work on the same data, asked for the way people type.
func init() {
	register("compose-views-stock", 3, viewsStockDraw)
}

// A viewsTab is a view as the request tells of it: its name, what a person does there, and what stands there.
type viewsTab struct {
	tab  string
	verb string // what is done there: "add", "pick", "see"
	has  string
}

// views is an app being drawn.
type views struct {
	*gen
	emoji, topic string
	manner       int // Korean: 0 반말, 1 존댓말, 2 명사형
	tabs         []viewsTab
	extras       []string
	sketch       []string
	checks       []*check
}

func newViews(g *gen, emoji, topic string) *views {
	return &views{gen: g, emoji: emoji, topic: topic, manner: g.n(0, 2)}
}

// raw takes one of a list with the spaces that it has.
func (v *views) raw(en, ko string) string { return ledgerPick(v.gen, v.in(en, ko)) }

// say draws one of the phrasings of the language, filled in.
func (v *views) say(en, ko string, args ...any) string {
	s := fmt.Sprintf(v.raw(en, ko), args...)
	s, _, _ = strings.Cut(s, "%!(EXTRA")
	return askFit(s)
}

func (v *views) extra(en, ko string, args ...any) {
	v.extras = append(v.extras, v.say(en, ko, args...))
}

func (v *views) line(form string, args ...any) {
	if len(args) > 0 {
		form = fmt.Sprintf(form, args...)
	}
	v.sketch = append(v.sketch, form)
}

// view begins a view.
func (v *views) view(tab, verb, has string) {
	v.tabs = append(v.tabs, viewsTab{tab, verb, has})
	v.line("tab %s", v.label(tab))
}

// label is how a word stands on the page.
func (v *views) label(w string) string {
	if v.ko() {
		return w
	}
	return title(w)
}

// viewsName is the word as a name of the sketch, or a letter of it where the word means something else.
func viewsName(w string) string {
	name := strings.ReplaceAll(strings.ToLower(w), " ", "_")
	if slices.Contains(askTaken(), name) || slices.Contains(viewsTaken(), name) || !askIsName(name) {
		for _, c := range name {
			if unicode.IsLetter(c) && !strings.ContainsRune("iexytkn", c) {
				return string(c)
			}
		}
		return "v"
	}
	return name
}

var viewsTaken = sync.OnceValue(func() []string {
	return strings.Fields("minutes hours games rounds answer numbers values product chart pair")
})

// decl declares a field of a word, whose label follows from the name or stands beside it.
func (v *views) decl(keyword, w, start string) string {
	name := viewsName(w)
	s := keyword + " " + name + start
	if title(strings.ReplaceAll(name, "_", " ")) != v.label(w) && name != w {
		s += " " + v.label(w)
	}
	return s
}

// listDecl declares a list of a word.
func (v *views) listDecl(name, label string, cols ...string) {
	if title(strings.ReplaceAll(name, "_", " ")) == label {
		label = ""
	} else {
		label = " " + label
	}
	v.line("list %s%s: %s", name, label, strings.Join(slices.DeleteFunc(cols, func(s string) bool { return s == "" }), ", "))
}

func (v *views) check(name string) *check {
	c := newCheck(name)
	v.checks = append(v.checks, c)
	return c
}

func viewsFill(c *check, nth int, with string, names ...string) {
	c.do(task.Step{Op: task.Fill, Names: names, With: []string{with}, Nth: nth})
}

func viewsChoose(c *check, nth int, with string, names ...string) {
	c.do(task.Step{Op: task.Choose, Names: names, With: []string{with}, Nth: nth})
}

func viewsClick(c *check, names ...string) {
	c.do(task.Step{Op: task.Click, Names: names, Times: 1})
}

// add presses the button that adds a row.
func (v *views) add(c *check, more ...string) {
	viewsClick(c, append(more, strings.Split(v.in("add|save|enter|+", "추가|저장|등록|+"), "|")...)...)
}

func (v *views) open(c *check, tab string) { viewsClick(c, v.label(tab)) }

// finish puts the app together.
func (v *views) finish() made { return v.finishWith(v.request()) }

func (v *views) finishWith(request string) made {
	name := v.label(v.topic)
	if v.emoji != "" && v.maybe(0.6) {
		name = v.emoji + " " + name
	}
	return made{request, lines(append([]string{"app " + name}, v.sketch...)...), v.checks}
}

// format is how numbers of a unit are written in the sketch.
func (v *views) format(unit string) string {
	switch unit {
	case "$":
		return " .2 $"
	case "":
		return ""
	}
	return " .0 " + unit
}

// amount draws a value of a unit.
func (v *views) amount(unit string) float64 {
	switch unit {
	case "$":
		return float64(v.n(4, 120)) / 2
	case "원":
		return float64(v.step(1000, 30000, 500))
	case "kcal", "min", "분", "g":
		return float64(v.step(10, 400, 5))
	}
	return float64(v.n(2, 15))
}

// cash is an amount of a unit as people type it.
func (v *views) cash(x float64, unit string) string {
	switch {
	case unit == "$":
		return v.of("$" + num(x) + "|" + num(x) + " $|" + num(x) + " dollars")
	case unit == "원" && x >= 10000 && int(x)%10000 == 0:
		return v.of(num(x) + "원|" + num(x/10000) + "만원")
	case unit == "":
		return num(x)
	case v.ko():
		return num(x) + unit
	}
	return num(x) + " " + unit
}

// names draws n names of things for a check.
func (v *views) names(n int) []string {
	return v.some(v.in("Alder|Brook|Cedar|Dune|Ember|Flint|Grove|Hazel|Indigo|Juniper|Kelp|Larch", "가람|나래|다솜|라온|마루|바람|새별|아람|자두|차돌|하늘|토리"), n)
}

// people draws n names of people.
func (v *views) people(n int) []string {
	return v.some(v.in("Mia|Noor|Ole|Pia|Quinn|Rosa|Sam|Tariq|Uma|Viktor", "민서|지호|서연|하준|유나|도윤|은채|시우|보라|재민"), n)
}
