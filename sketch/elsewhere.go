package sketch

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Elsewhere are the sketches that edits make at other places than they name, where what they make
// there has mistakes: who writes edits knows better what shall change than the number of the
// line. One edit is moved at a time, to where a line of its kind may stand; none of the results
// has mistakes.
func Elsewhere(src, edits string) (list []string) {
	lines := linesOf(src)
	all := linesOf(edits)
	for i, s := range all {
		n, op, text, err := readEdit(s)
		if err != nil {
			continue
		}
		for _, other := range moves(lines, n, op, text) {
			moved := slices.Clone(all)
			moved[i] = other
			fresh, err := ApplyEdits(src, strings.Join(moved, "\n"))
			if err != nil || fresh == src {
				continue
			}
			app, diags := Parse(fresh)
			if app == nil || len(diags) > 0 || len(app.Check()) > 0 {
				continue
			}
			if fresh = app.Format(false); !slices.Contains(list, fresh) {
				list = append(list, fresh)
			}
		}
	}
	return list
}

var (
	columnWord = regexp.MustCompile(`^(?:text|number|date|time|check|flag|choice|radio|checks|show|var|slider|area|total|bar|color) `)
	optionLine = regexp.MustCompile(`^(?:saved )?(?:choice|radio|checks) `)
)

// moves are an edit's like at other places.
func moves(lines []string, n int, op byte, text string) (list []string) {
	switch {
	case op == '+' && strings.HasPrefix(text, " "):
		for i, s := range lines {
			if word, _, _ := strings.Cut(s, " "); word == "list" || word == "grid" || word == "game" || word == "canvas" {
				list = append(list, edit(blockEnd(lines, i)+1, "+ ", text))
			}
		}
	case op == '+':
		for i, s := range lines { // below all of a part, the next first, and at last at the end
			if !strings.HasPrefix(s, " ") && blockEnd(lines, i)+1 >= n {
				list = append(list, edit(blockEnd(lines, i)+1, "+ ", text))
			}
		}
		if len(list) > 3 {
			list = append(list[:2], list[len(list)-1])
		}
	case op == ':':
		from, to, _ := strings.Cut(text, becomes)
		for i, s := range lines {
			if _, words := wordsOf(s); i+1 != n && runIn(words, strings.Split(from, " ")) >= 0 {
				list = append(list, edit(i+1, ": ", text))
			}
		}
		more := strings.Trim(strings.TrimPrefix(to, from), " ,")
		switch {
		case !strings.HasPrefix(to, from):
		case strings.HasPrefix(more, "| "):
			for i, s := range lines {
				if optionLine.MatchString(s) {
					list = append(list, edit(i+1, " ", s+" "+more))
				}
			}
		case columnWord.MatchString(more):
			for i, s := range lines {
				if strings.HasPrefix(s, "list ") {
					list = append(list, edit(i+1, " ", s+", "+more))
				}
			}
		}
	case op == '=':
		for i, s := range lines {
			if i+1 != n && sameBeginning(s, text) {
				list = append(list, edit(i+1, " ", text))
			}
		}
	}
	return list
}

// sameBeginning tells whether two lines begin with the same two words, as those that are of one thing do.
func sameBeginning(a, b string) bool {
	x, y := strings.SplitN(strings.TrimPrefix(a, "saved "), " ", 3), strings.SplitN(strings.TrimPrefix(b, "saved "), " ", 3)
	return len(x) > 1 && len(y) > 1 && x[0] == y[0] && x[1] == y[1]
}

// blockEnd is the index of the last line that belongs to the i-th: itself, or of those indented below it.
func blockEnd(lines []string, i int) int {
	for i+1 < len(lines) && strings.HasPrefix(lines[i+1], " ") {
		i++
	}
	return i
}

func edit(n int, op, text string) string { return strconv.Itoa(n) + op + text }
