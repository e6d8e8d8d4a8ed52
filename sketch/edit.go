package sketch

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A change of an app is written as edits of numbered lines, so that a model writes what
// changes and nothing else:
//
//	3 show Tip = bill * 0.2 .2    line 3 becomes this
//	3+ say Enjoy!                 a new line after line 3; 0+ is before the first
//	4-                            line 4 goes
//	3: 0.15 >> 0.2                in line 3 these words become those, where they come first
//
// Numbers are those of the old text. Several new lines after one line come in order. Words are
// what stands between spaces: what a long line keeps need not be written again.

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
		if op == ':' && replaced[n-1] == nil {
			if text, err = reword(old[n-1], text); err != nil {
				return "", err
			}
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
	case strings.HasPrefix(rest, ": ") && strings.Contains(rest, becomes):
		return n, ':', rest[2:], nil
	case strings.HasPrefix(rest, " ") && rest != " ":
		return n, '=', rest[1:], nil
	}
	return 0, 0, "", fmt.Errorf("%w: %q: want “3 line”, “3+ line”, “3-” or “3: words >> words”", ErrEdit, s)
}

// becomes stands between the words of a line and those in their place.
const becomes = " >> "

// reword puts words in the place of those of a line.
func reword(line, edit string) (string, error) {
	from, to, _ := strings.Cut(edit, becomes)
	indent, words := wordsOf(line)
	old := strings.Split(from, " ")
	at := runIn(words, old)
	if at < 0 || strings.TrimSpace(to) == "" {
		return "", fmt.Errorf("%w: %q is no run of whole words, as spaces part them, of the line %q, or nothing takes its place", ErrEdit, from, line)
	}
	return indent + strings.Join(slices.Concat(words[:at], []string{to}, words[at+len(old):]), " "), nil
}

// wordsOf are a line's words, and what it is indented by.
func wordsOf(line string) (indent string, words []string) {
	text := strings.TrimLeft(line, " ")
	return line[:len(line)-len(text)], strings.Split(text, " ")
}

// runIn is where words stand first in others, one after the other; -1 where they don't.
func runIn(words, run []string) int {
	for at := range len(words) - len(run) + 1 {
		if slices.Equal(words[at:at+len(run)], run) {
			return at
		}
	}
	return -1
}

// inWords is the edit that makes a line out of another by the words that change; "" where the whole line is no
// longer.
func inWords(old, new string) string {
	indent, a := wordsOf(old)
	if in, _ := wordsOf(new); in != indent {
		return ""
	}
	_, b := wordsOf(new)
	from, tail := 0, 0
	for from < min(len(a), len(b)) && a[from] == b[from] {
		from++
	}
	for tail < min(len(a), len(b))-from && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	// What is put in, taken out or not the first of its kind is told by the word before it, else the one after.
	for {
		x, y := a[from:len(a)-tail], b[from:len(b)-tail]
		switch {
		case len(x) > 0 && len(y) > 0 && runIn(a, x) == from:
			edit := strings.Join(x, " ") + becomes + strings.Join(y, " ")
			if got, err := reword(old, edit); err != nil || got != new || len(edit) >= len(new) {
				return ""
			}
			return edit
		case from > 0:
			from--
		case tail > 0:
			tail--
		default:
			return ""
		}
	}
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
				if edit := inWords(a[n-1], fresh[i]); edit != "" {
					fmt.Fprintf(&out, "%d: %s\n", n, edit)
				} else {
					fmt.Fprintf(&out, "%d %s\n", n, fresh[i])
				}
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

// EditGrammar is the grammar of edits to a sketch, for constrained decoding. Words that are to
// become others can only be some that stand in the line, one after the other.
func EditGrammar(src string) string {
	lines := linesOf(src)
	numbers := make([]string, len(lines)+1)
	for i := range numbers {
		numbers[i] = strconv.Quote(strconv.Itoa(i))
	}
	var short, rules strings.Builder
	for i, line := range lines {
		_, words := wordsOf(line)
		var starts []string
		for k, w := range words {
			name := fmt.Sprintf("l%dw%d", i+1, k)
			starts = append(starts, name)
			rest := ""
			if k+1 < len(words) {
				rest = fmt.Sprintf(" (\" \" l%dw%d)?", i+1, k+1)
			}
			fmt.Fprintf(&rules, "%s ::= %s%s\n", name, literal(w), rest)
		}
		fmt.Fprintf(&short, " | \"%d: \" (%s) \"%s\" [^ \\n] [^\\n]* \"\\n\"", i+1, strings.Join(starts, " | "), becomes)
	}
	return "root ::= edit+\nedit ::= (" + strings.Join(numbers[1:], " | ") + ") (\"-\" | \" \" oneline) \"\\n\" | (" +
		strings.Join(numbers, " | ") + ") \"+ \" oneline \"\\n\"" + short.String() + "\n" + rules.String() + rulesOf("sketch")
}

// literal is a text as a grammar holds it.
func literal(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}
