package sketch

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A change of an app is written as edits of numbered lines, so that a model writes what
// changes and nothing else:
//
//	3 show Tip = bill * 0.2 .2    line 3 becomes this
//	3+ say Enjoy!                 a new line after line 3; 0+ is before the first
//	4-                            line 4 goes
//
// Numbers are those of the old text. Several new lines after one line come in order.

// ErrEdit is wrapped where edits don't fit the text that they change.
var ErrEdit = errors.New("edits that don't fit")

// Numbered writes a sketch as a model reads it to change it.
func Numbered(src string) string {
	var b strings.Builder
	for i, s := range linesOf(src) {
		fmt.Fprintf(&b, "%d %s\n", i+1, s)
	}
	return b.String()
}

func linesOf(src string) []string {
	src = strings.TrimRight(src, "\n")
	if src == "" {
		return nil
	}
	return strings.Split(src, "\n")
}

// ApplyEdits changes a text by edits.
func ApplyEdits(src, edits string) (string, error) {
	old := linesOf(src)
	replaced := make([]*string, len(old))
	after := make([][]string, len(old)+1)
	for _, s := range linesOf(edits) {
		n, op, text, err := readEdit(s)
		if err != nil {
			return "", err
		}
		if n > len(old) || n < 1 && op != '+' {
			return "", fmt.Errorf("%w: there is no line %d in %d lines: %q", ErrEdit, n, len(old), s)
		}
		switch {
		case op == '+':
			after[n] = append(after[n], text)
		case replaced[n-1] != nil:
			return "", fmt.Errorf("%w: line %d is changed twice", ErrEdit, n)
		case op == '-':
			text = gone
			fallthrough
		default:
			replaced[n-1] = &text
		}
	}
	out := after[0]
	for i, s := range old {
		switch r := replaced[i]; {
		case r == nil:
			out = append(out, s)
		case *r != gone:
			out = append(out, *r)
		}
		out = append(out, after[i+1]...)
	}
	return strings.Join(out, "\n") + "\n", nil
}

// gone marks a line that is taken out; no line of a sketch holds a line end.
const gone = "\n"

func readEdit(s string) (n int, op byte, text string, err error) {
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	n, err = strconv.Atoi(s[:digits])
	rest := s[digits:]
	switch {
	case err != nil:
	case rest == "-":
		return n, '-', "", nil
	case strings.HasPrefix(rest, "+ ") && rest != "+ ":
		return n, '+', rest[2:], nil
	case strings.HasPrefix(rest, " ") && rest != " ":
		return n, '=', rest[1:], nil
	}
	return 0, 0, "", fmt.Errorf("%w: %q: want “3 line”, “3+ line” or “3-”", ErrEdit, s)
}

// Edits are the fewest edits that make new out of old.
func Edits(old, new string) string {
	a, b := linesOf(old), linesOf(new)
	var out strings.Builder
	var dropped []int  // lines of a that nothing takes the place of yet
	var fresh []string // lines of b without a place yet
	flush := func(at int) {
		for i, n := range dropped {
			if i < len(fresh) {
				fmt.Fprintf(&out, "%d %s\n", n, fresh[i])
			} else {
				fmt.Fprintf(&out, "%d-\n", n)
			}
		}
		if len(dropped) > 0 {
			at = dropped[len(dropped)-1]
		}
		for _, s := range fresh[min(len(dropped), len(fresh)):] {
			fmt.Fprintf(&out, "%d+ %s\n", at, s)
		}
		dropped, fresh = nil, nil
	}
	common := commonTails(a, b)
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			flush(i)
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			dropped = append(dropped, i+1)
			i++
		default:
			fresh = append(fresh, b[j])
			j++
		}
	}
	flush(i)
	return out.String()
}

// commonTails[i][j] is the length of the longest common subsequence of a[i:] and b[j:].
func commonTails(a, b []string) [][]int {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				t[i][j] = t[i+1][j+1] + 1
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	return t
}

// EditGrammar is the grammar of edits to a sketch of n lines, for constrained decoding.
func EditGrammar(n int) string {
	numbers := make([]string, n+1)
	for i := range numbers {
		numbers[i] = strconv.Quote(strconv.Itoa(i))
	}
	return "root ::= edit+\nedit ::= (" + strings.Join(numbers[1:], " | ") + ") (\"-\" | \" \" oneline) \"\\n\" | (" +
		strings.Join(numbers, " | ") + ") \"+ \" oneline \"\\n\"\n" + rulesOf("sketch")
}
