// Package sketch is the language that hone's models write apps in: one line for each
// part (docs/sketch.md). It parses, checks, formats and compiles sketches to one HTML
// file, and derives the grammar that constrains decoding, all from one table of line
// forms (forms.go) and one of functions (funcs.go). It must not know about models,
// tasks, browsers or where apps are kept.
package sketch

import "strings"

// Version is the language version that a file without "sketch N" has.
const Version = 1

// Limits of a sketch, see docs/sketch.md.
const (
	MaxBytes = 64 << 10
	MaxLines = 400
)

// An App is a parsed sketch.
type App struct {
	Title string
	Lines []*Line // every line but "app" and "theme", sub-lines inside their owners
	Theme string

	names map[string]*symbol // filled by the checker
	order []*symbol
	funcs map[string]*Line
}

// A Line is one parsed line, with the slots that its form has.
type Line struct {
	Num     int // line number in the source, from 1
	Form    *form
	Prefix  []Prefix // if … : and for … in front
	Saved   bool     // "saved" in front of an input
	Name    string
	Label   *Text
	Default Expr // of an input or a column
	Range   *Range
	Options []Option
	Exprs   []Expr
	Format  *Format
	Acts    []Stmt
	Cols    []*Line // columns of a list, heads of a table
	Params  []string
	Steps   []Step
	Answers []string
	Word    string // a theme's, key's, game's or event's name
	Size    *Size
	Items   []string
	Sub     []*Line
	Comment []string // whole-line comments above
}

// Key is the keyword that the line starts with.
func (l *Line) Key() string { return l.Form.key }

// A Prefix is "if test:" (Var empty) or "for Var in list:" in front of a line.
type Prefix struct {
	Var string
	X   Expr
}

// A Range is the bounds of a number.
type Range struct{ Lo, Hi float64 }

// A Size is how many columns and rows there are.
type Size struct{ W, H int }

// An Option is one alternative of a choice, radio or question.
type Option struct {
	Label string
	Value *float64 // absent: the value is the label
	Right bool     // of a question
	X     Expr     // {list}: its items are the options
}

// A Format says how a value is shown.
type Format struct {
	Digits int
	Unit   string
}

// A Step is one stage of an interval timer.
type Step struct {
	Label   string
	Seconds Expr
}

// Text is a label or paragraph with values put in.
type Text struct{ Parts []TextPart }

// A TextPart is either literal text or an expression with a format.
type TextPart struct {
	Lit    string
	X      Expr
	Format *Format
}

// Static returns the text where it holds no expression.
func (t *Text) Static() (string, bool) {
	if t == nil {
		return "", true
	}
	if len(t.Parts) == 0 {
		return "", true
	}
	if len(t.Parts) == 1 && t.Parts[0].X == nil {
		return t.Parts[0].Lit, true
	}
	return "", false
}

// label is the line's label, or one made from its name: tip_rate → Tip rate.
func (l *Line) label() *Text {
	if l.Label != nil || l.Name == "" || !l.Form.has(sLabel) {
		return l.Label
	}
	return &Text{Parts: []TextPart{{Lit: labelOf(l.Name)}}}
}

// sortKey is what an expression of a "sort" line sorts by; a minus in front means
// falling, of texts and dates too.
func sortKey(x Expr) (key Expr, falling bool) {
	if u, ok := x.(*Unary); ok && u.Op == "-" {
		return u.X, true
	}
	return x, false
}

func labelOf(name string) string {
	s := strings.ReplaceAll(name, "_", " ")
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		s = strings.ToUpper(s[:1]) + s[1:]
	}
	return s
}

// Lang guesses the language of a sketch's own words: ko where its title and labels have
// more Hangul than Latin letters by word, else en.
func (a *App) Lang() string {
	ko, en := 0, 0
	count := func(s string) {
		hangul, latin := false, false
		for _, r := range s {
			hangul = hangul || r >= 0xAC00 && r <= 0xD7A3
			latin = latin || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		}
		switch {
		case hangul:
			ko++
		case latin:
			en++
		}
	}
	count(a.Title)
	label := func(l *Line) {
		if t := l.label(); t != nil {
			for _, p := range t.Parts {
				count(p.Lit)
			}
		}
	}
	for _, l := range a.Lines {
		label(l)
		for _, sub := range l.Sub {
			label(sub)
		}
	}
	if ko > 0 && ko >= en {
		return "ko"
	}
	return "en"
}

// An Input describes one field that a person fills.
type Input struct {
	Kind  string // the line's keyword
	Label string
}

// Inputs lists the app's own fields, those of lists aside.
func (a *App) Inputs() []Input {
	var in []Input
	for _, l := range a.Lines {
		if s, ok := l.label().Static(); ok && l.Form.input {
			in = append(in, Input{l.Key(), s})
		}
	}
	return in
}

// Words is what the app says of itself: title, labels and texts, for comparing it with
// a request.
func (a *App) Words() string {
	var b strings.Builder
	b.WriteString(a.Title)
	a.visit(func(l *Line) {
		if t := l.label(); t != nil {
			for _, p := range t.Parts {
				b.WriteString(" " + p.Lit)
			}
		}
		for _, o := range l.Options {
			b.WriteString(" " + o.Label)
		}
	})
	return b.String()
}

// Names are what the parts of an app are called, those without a fixed name aside.
func (a *App) Names() (out []string) {
	a.visit(func(l *Line) {
		if s, ok := l.label().Static(); ok && s != "" {
			out = append(out, s)
		}
	})
	return out
}

// visit goes over an app's lines, with their columns and sub-lines.
func (a *App) visit(see func(*Line)) {
	for _, l := range a.Lines {
		see(l)
		for _, c := range l.Cols {
			see(c)
		}
		for _, s := range l.Sub {
			see(s)
		}
	}
}
