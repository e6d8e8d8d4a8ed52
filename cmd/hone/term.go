package main

import (
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"
	"golang.org/x/text/width"
)

// A terminal is where lines go: a person's screen, a file or a pipe.
type terminal struct {
	w       io.Writer
	screen  bool // a person looks at it now
	colour  bool
	columns func() int // of the screen; 0 where there is none
}

// newTerm looks at what f is. Colour needs a screen and no NO_COLOR (see no-color.org).
func newTerm(f *os.File, getenv func(string) string) *terminal {
	fd := int(f.Fd())
	screen := term.IsTerminal(fd) && getenv("TERM") != "dumb"
	columns := func() int {
		n, _, err := term.GetSize(fd)
		if err != nil || !screen {
			return 0
		}
		return n
	}
	return &terminal{w: f, screen: screen, colour: screen && getenv("NO_COLOR") == "", columns: columns}
}

func (t *terminal) line(s string)         { io.WriteString(t.w, s+"\n") }
func (t *terminal) red(s string) string   { return t.paint("31", s) }
func (t *terminal) green(s string) string { return t.paint("32", s) }
func (t *terminal) dim(s string) string   { return t.paint("2", s) }

func (t *terminal) paint(code, s string) string {
	if !t.colour {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// table prints rows with aligned columns. The first row is a heading. On a screen each
// row is cut to one line; elsewhere nothing is lost.
func (t *terminal) table(rows [][]string) {
	var wide []int
	for i, row := range rows {
		for j, cell := range row {
			rows[i][j] = clean(cell)
			if j == len(wide) {
				wide = append(wide, 0)
			}
			wide[j] = max(wide[j], columns(rows[i][j]))
		}
	}
	for i, row := range rows {
		var b strings.Builder
		for j, cell := range row {
			b.WriteString(cell)
			if j < len(row)-1 {
				b.WriteString(strings.Repeat(" ", wide[j]-columns(cell)+2))
			}
		}
		s := strings.TrimRight(b.String(), " ")
		if n := t.columns(); n > 0 {
			s = cut(s, n)
		}
		if i == 0 {
			s = t.dim(s)
		}
		t.line(s)
	}
}

// clean makes text from people and models safe to print: one line, no control
// characters, so that it can't move the cursor or change the screen.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, s)
}

// columns is how wide a text is on a screen: Hangul and the like take two places.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r) || unicode.Is(unicode.Cf, r) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// cut shortens a text to n columns, with an ellipsis where something is missing.
func cut(s string, n int) string {
	if columns(s) <= n {
		return s
	}
	used := 1 // the ellipsis
	for i, r := range s {
		if used += runeColumns(r); used > n {
			return s[:i] + "…"
		}
	}
	return s
}
