package markup

import "strings"

// Numbers returns the names of the fields of a page that take numbers, as its labels have
// them, each once. Fields without a name are left out.
func Numbers(page string) []string {
	var names []string
	seen, byID, around := map[string]bool{}, map[string]string{}, ""
	for t := range tags(page) {
		if t.name == "label" && !t.end {
			byID[t.attr["for"]] = t.words()
		}
	}
	for t := range tags(page) {
		switch {
		case t.name == "label" && t.end:
			around = ""
		case t.name == "label":
			around = t.words()
		case t.name == "input" && takesNumbers(t):
			id := t.attr["id"]
			if id == "" {
				id = "\x00" // no label is for it
			}
			name := first(t.attr["aria-label"], byID[id], around, t.attr["placeholder"])
			if name != "" && !seen[name] {
				seen[name] = true
				names = append(names, name)
			}
		}
	}
	return names
}

func takesNumbers(t tag) bool {
	mode := t.attr["inputmode"]
	return t.attr["type"] == "number" || mode == "decimal" || mode == "numeric"
}

func first(names ...string) string {
	for _, n := range names {
		if n = strings.Join(strings.Fields(n), " "); n != "" {
			return n
		}
	}
	return ""
}

// longestName bounds where a label's words are looked for: a page may begin a hundred
// thousand labels and end none.
const longestName = 1000

// words are those of an element without others of its name inside.
func (t tag) words() string {
	s, _, _ := strings.Cut(t.rest[:min(len(t.rest), longestName)], "</"+t.name)
	var b strings.Builder
	for s != "" {
		before, tag, ok := strings.Cut(s, "<")
		b.WriteString(before)
		if !ok {
			break
		}
		_, s, _ = strings.Cut(tag, ">")
	}
	return b.String()
}
