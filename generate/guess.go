package generate

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hone/sketch"
)

// A Span is bytes From up to but not with To of a text.
type Span struct{ From, To int }

var startValue = regexp.MustCompile(`(?m)^\s*(?:number|slider|text|area|date|time) [^\s=]+ = ("[^"]*"|\S+)`)

// Guesses are the parts of a sketch that its request doesn't decide, in order: the picture in
// the title, the values that fields start with, and words of labels where they first stand
// and the request doesn't hold them. Another sketch without just these would be as right.
func Guesses(request, source string) []Span {
	said := map[string]bool{}
	for _, w := range wordsOf(request) {
		said[stem(w)] = true
	}
	var list []Span
	title, _, _ := strings.Cut(source, "\n")
	for i, r := range title {
		if r > unicode.MaxLatin1 && !unicode.IsLetter(r) && !strings.ContainsRune(request, r) {
			list = append(list, Span{i, i + utf8.RuneLen(r)})
		}
	}
	for _, m := range startValue.FindAllStringSubmatchIndex(source, -1) {
		if v := strings.Trim(source[m[2]:m[3]], `"`); !says(request, v) {
			list = append(list, Span{m[2], m[3]})
		}
	}
	app, _ := sketch.Parse(source)
	if app == nil {
		return list
	}
	for _, w := range wordsOf(app.Words()) {
		if s := stem(w); !said[s] {
			said[s] = true
			if at := wordAt(source, w); at >= 0 {
				list = append(list, Span{at, at + len(w)})
			}
		}
	}
	slices.SortFunc(list, func(a, b Span) int { return a.From - b.From })
	return list
}

// says tells whether a request holds a value: a number as a whole, a text anywhere.
func says(request, value string) bool {
	if x, err := strconv.ParseFloat(value, 64); err == nil {
		return slices.Contains(numbers(request), x)
	}
	return strings.Contains(request, value)
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

// stem is what a word has in common with its other forms: the first letters, in lower case.
func stem(w string) string {
	r := []rune(strings.ToLower(w))
	keep := 5
	if unicode.Is(unicode.Hangul, r[0]) {
		keep = 2 // endings follow
	}
	return string(r[:min(keep, len(r))])
}

// wordAt is where a word first stands whole; -1 where it doesn't.
func wordAt(text, w string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], w)
		if i < 0 {
			return -1
		}
		at := from + i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(w):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return at
		}
		from = at + len(w)
	}
}
