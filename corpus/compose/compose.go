// Package compose draws apps part by part: what is asked for, the request that says all of
// it, the sketch, and checks whose results are computed here. No list of ideas is ever long enough for
// a model to learn to read from it what each word of a request does; of these hardly two are alike. They
// are for training only, and never shown to a model as examples when it is used. The package must not know how
// sketches are run.
package compose

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hone/task"
)

// An App is one that was drawn.
type App struct {
	Kind   string // what drew it
	Task   *task.Task
	Sketch string
}

// A maker draws apps of a kind.
type maker struct {
	kind  string
	level int
	draw  func(g *gen) made
}

// made is what a maker gives.
type made struct {
	request, sketch string
	checks          []*check
}

var makers []maker

// register adds a maker; files of makers call it as they are loaded.
func register(kind string, level int, draw func(g *gen) made) {
	makers = append(makers, maker{kind, level, draw})
}

// Kinds are those that can be drawn, in order.
func Kinds() []string {
	var list []string
	for _, m := range sorted() {
		list = append(list, m.kind)
	}
	return list
}

func sorted() []maker {
	return slices.SortedFunc(slices.Values(makers), func(a, b maker) int { return strings.Compare(a.kind, b.kind) })
}

// Draw draws n apps of a kind in a language (en, ko), always the same ones.
func Draw(kind, lang string, n int) []App {
	i := slices.IndexFunc(makers, func(m maker) bool { return m.kind == kind })
	if i < 0 {
		return nil
	}
	m := makers[i]
	var list []App
	seen := map[string]bool{}
	for at := 0; len(list) < n && at < 3*n; at++ {
		h := uint64(14695981039346656037)
		for _, b := range []byte(kind + lang) {
			h = (h ^ uint64(b)) * 1099511628211
		}
		g := &gen{Rand: rand.New(rand.NewPCG(h, uint64(at))), lang: lang}
		x := m.draw(g)
		if seen[x.request] {
			continue
		}
		seen[x.request] = true
		t := &task.Task{ID: fmt.Sprintf("%s-%s-%d", kind, lang, at+1), Lang: lang, Level: m.level, Request: strings.TrimSpace(x.request)}
		for _, c := range x.checks {
			t.Checks = append(t.Checks, c.Check)
		}
		list = append(list, App{kind, t, strings.TrimSpace(x.sketch) + "\n"})
	}
	return list
}

// gen draws.
type gen struct {
	*rand.Rand
	lang string
}

func (g *gen) ko() bool { return g.lang == "ko" }

// in gives the text of the language.
func (g *gen) in(en, ko string) string {
	if g.ko() {
		return ko
	}
	return en
}

// of takes one of a list; the list is split at | so that lists are short to write.
func (g *gen) of(list string) string {
	all := strings.Split(list, "|")
	return strings.TrimSpace(all[g.IntN(len(all))])
}

// some takes n different ones of a list like that of of, in the order drawn.
func (g *gen) some(list string, n int) []string {
	all := strings.Split(list, "|")
	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for i := range all {
		all[i] = strings.TrimSpace(all[i])
	}
	return all[:min(n, len(all))]
}

// n draws a whole number, both ends included.
func (g *gen) n(from, to int) int { return from + g.IntN(to-from+1) }

// step draws from from, from+by, … up to to.
func (g *gen) step(from, to, by int) int { return from + by*g.IntN((to-from)/by+1) }

// maybe is true with a chance of p.
func (g *gen) maybe(p float64) bool { return g.Float64() < p }

// num writes a number as people and sketches do: 12, 0.5, 2.25.
func num(x float64) string {
	return strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.6f", x), "0"), ".")
}

// josa gives a Korean word with the particle that fits its end: josa("물", "을", "를").
func josa(word, closed, open string) string {
	r, _ := utf8.DecodeLastRuneInString(word)
	switch {
	case r >= '가' && r <= '힣':
		last := (r - '가') % 28
		if last == 0 || closed == "으로" && last == 8 {
			return word + open
		}
		return word + closed
	case strings.ContainsRune("013678", r):
		if closed == "으로" && strings.ContainsRune("178", r) {
			return word + open
		}
		return word + closed
	case unicode.IsDigit(r):
		return word + open
	}
	return word + open
}

// check builds a check of a task. Names are alternatives, the first one that the page has is taken.
type check struct{ task.Check }

func newCheck(name string) *check { return &check{task.Check{Name: name}} }

func (c *check) do(s task.Step) *check { c.Do = append(c.Do, s); return c }

// fill puts a text or number into the field of that label.
func (c *check) fill(label, with string) *check {
	return c.do(task.Step{Op: task.Fill, Names: []string{label}, With: []string{with}})
}

// choose takes an option of the drop-down list or radio buttons of that label.
func (c *check) choose(label, option string) *check {
	return c.do(task.Step{Op: task.Choose, Names: []string{label}, With: []string{option}})
}

// tick ticks the checkbox of that label.
func (c *check) tick(label string) *check {
	return c.do(task.Step{Op: task.Tick, Names: []string{label}})
}

// click presses a button, times times.
func (c *check) click(label string, times int) *check {
	return c.do(task.Step{Op: task.Click, Names: []string{label}, Times: times})
}

// wait lets so many seconds pass.
func (c *check) wait(seconds float64) *check {
	return c.do(task.Step{Op: task.Wait, Seconds: seconds})
}

// reload opens the page anew.
func (c *check) reload() *check { return c.do(task.Step{Op: task.Reload}) }

// number wants a number to be seen.
func (c *check) number(x float64) *check {
	c.See = append(c.See, task.Expect{Op: task.Number, Value: x, Tol: -1})
	return c
}

// text wants a text to be seen.
func (c *check) text(s string) *check {
	c.See = append(c.See, task.Expect{Op: task.Text, Texts: []string{s}})
	return c
}

// gone wants a text not to be seen.
func (c *check) gone(s string) *check {
	c.See = append(c.See, task.Expect{Op: task.Gone, Texts: []string{s}})
	return c
}

// lines joins the lines of a sketch, leaving out empty ones.
func lines(list ...string) string {
	return strings.Join(slices.DeleteFunc(list, func(s string) bool { return s == "" }), "\n")
}

// title is a text with a capital at its start.
func title(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
