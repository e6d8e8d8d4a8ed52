package sketch

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A Diag is a message about a line.
type Diag struct {
	Line    int // from 1
	Col     int // from 1, in bytes; 0 for the whole line
	Code    string
	Args    []any
	Warning bool // the sketch runs all the same
}

// Errors are the diagnostics that are not warnings.
func Errors(ds []Diag) []Diag {
	var out []Diag
	for _, d := range ds {
		if !d.Warning {
			out = append(out, d)
		}
	}
	return out
}

func (d Diag) String() string { return d.In("en") }

// In is the message in a language, en or ko.
func (d Diag) In(lang string) string {
	m, ok := messages[d.Code]
	if !ok {
		return fmt.Sprintf("line %d: %s %v", d.Line, d.Code, d.Args)
	}
	if lang == "ko" {
		return fmt.Sprintf("%d번째 줄: ", d.Line) + phrase(m[1], d.Args)
	}
	return fmt.Sprintf("line %d: ", d.Line) + phrase(m[0], d.Args)
}

// phrase fills in a message; a trailing empty suggestion is left out with its sentence.
func phrase(m string, args []any) string {
	for i, a := range args {
		if s, ok := a.(string); ok && s == "" {
			if cut := strings.Index(m, "⟨"); cut >= 0 && i == len(args)-1 {
				m = m[:cut]
				args = args[:i]
			}
		}
	}
	m = strings.NewReplacer("⟨", "", "⟩", "").Replace(m)
	for i, a := range args {
		m = strings.ReplaceAll(m, fmt.Sprintf("{%d}", i), fmt.Sprint(a))
	}
	return m
}

// nearest finds the word that a misspelt one most likely meant, or "".
func nearest(word string, words []string) string {
	best, dist := "", 1+utf8.RuneCountInString(word)/3
	for _, w := range words {
		if d := distance(strings.ToLower(word), strings.ToLower(w)); d < dist || d == dist && best == "" {
			best, dist = w, d
		}
	}
	return best
}

// distance is Levenshtein's, in runes.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	if len(x) > 60 || len(y) > 60 {
		return 60
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diag := row[0]
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			diag, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diag+cost)
		}
	}
	return row[len(y)]
}
