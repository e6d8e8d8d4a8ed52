package alter

import (
	"regexp"
	"strings"
)

// A field is an input line or a column by its parts.
type field struct {
	saved   bool
	kind    string
	name    string
	start   string // after "="
	bounds  string // 1..10
	label   string // as it is shown
	named   bool   // the label stands in the line
	options []string
}

var (
	aField  = regexp.MustCompile(`^(saved )?(number|slider|text|area|check|flag|date|time|choice|radio|checks|color) ([\pL][\pL\pN_]*)(?: = ("[^"]*"|[^\s:]+))?(?: (-?[\d.]+\.\.-?[\d.]+))?(?: ([^:="{]+))?(?:: (.+))?$`)
	aName   = regexp.MustCompile(`[\pL_][\pL\pN_]*`)
	aResult = regexp.MustCompile(`^(if [^:]+: )?show ([^={"]+) = (.+?)( \.[0-4](?: [^\s]+)?)?$`)
	aList   = regexp.MustCompile(`^list ([\pL][\pL\pN_]*)(?: ([^:="]+))?: (.+)$`)
	aColumn = regexp.MustCompile(`^(?:if [^:]+: )?(?:number|slider|text|area|check|flag|date|time|choice|radio|checks|color|var|show|total|bar|days) `)
	simple  = regexp.MustCompile(`^[\pL\pN_ ,()!><=&|.]+$`)
)

func readField(line string) (f field, ok bool) {
	m := aField.FindStringSubmatch(line)
	if m == nil {
		return f, false
	}
	f = field{saved: m[1] != "", kind: m[2], name: m[3], start: m[4], bounds: m[5], label: strings.TrimSpace(m[6]), named: m[6] != ""}
	if f.label == "" {
		f.label = labelOf(f.name)
	}
	if m[7] != "" {
		f.options = strings.Split(m[7], " | ")
	}
	return f, true
}

// String is the line again.
func (f field) String() string {
	s := f.kind + " " + f.name
	if f.saved {
		s = "saved " + s
	}
	if f.start != "" {
		s += " = " + f.start
	}
	if f.bounds != "" {
		s += " " + f.bounds
	}
	if f.named {
		s += " " + f.label
	}
	if len(f.options) > 0 {
		s += ": " + strings.Join(f.options, " | ")
	}
	return s
}

// labelOf is what a name is shown as.
func labelOf(name string) string {
	r := []rune(strings.ReplaceAll(name, "_", " "))
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// A list is a list line by its parts.
type list struct {
	name, label string
	columns     []string
}

func readList(line string) (l list, ok bool) {
	m := aList.FindStringSubmatch(line)
	if m == nil {
		return l, false
	}
	l = list{name: m[1], label: m[2]}
	for _, part := range strings.Split(m[3], ", ") {
		if len(l.columns) > 0 && !aColumn.MatchString(part) {
			l.columns[len(l.columns)-1] += ", " + part
			continue
		}
		l.columns = append(l.columns, part)
	}
	return l, true
}

func (l list) String() string {
	s := "list " + l.name
	if l.label != "" {
		s += " " + l.label
	}
	return s + ": " + strings.Join(l.columns, ", ")
}

// uses tells how often a name stands in the lines.
func uses(lines []string, name string) (n int) {
	for _, s := range lines {
		for _, w := range aName.FindAllString(s, -1) {
			if w == name {
				n++
			}
		}
	}
	return n
}

// says tells whether a text stands in some line but the i-th.
func (a *app) says(text string, but int) bool {
	for i, s := range a.lines {
		if i != but && strings.Contains(s, text) {
			return true
		}
	}
	return false
}

// under is how many indented lines follow the i-th.
func (a *app) under(i int) (n int) {
	for i+1+n < len(a.lines) && strings.HasPrefix(a.lines[i+1+n], "  ") {
		n++
	}
	return n
}

// spoken is a label as it is said in a sentence: small letters, without what stands in brackets.
func (a *app) spoken(label string) string {
	if before, _, ok := strings.Cut(label, "("); ok && strings.TrimSpace(before) != "" && a.rng.IntN(3) > 0 {
		label = strings.TrimSpace(before)
	}
	if a.lang == "en" && a.rng.IntN(3) > 0 && strings.ToUpper(label) != label {
		label = strings.ToLower(label)
	}
	return label
}
