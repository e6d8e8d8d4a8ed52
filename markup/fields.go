package markup

import "strings"

// Numbers returns the names of the fields of a page that take numbers, as its labels have
// them, each once. Fields without a name are left out.
func Numbers(page string) []string {
	f := form{byID: map[string]*label{}}
	for t := range tags(page) {
		f.see(t)
	}
	return f.names()
}

// A form is what a page has of labels and fields, and its text, of which a label is a part.
type form struct {
	text   strings.Builder
	begun  []*label // and not ended
	around *label   // the last that began, unless one ended since
	byID   map[string]*label
	fields []field
}

// A label is a part of the text, to the first end of a label: one in another ends both.
type label struct{ from, to int }

// A field is one that takes numbers.
type field struct {
	tag
	around *label
}

func (f *form) see(t tag) {
	switch {
	case t.name == "":
		f.text.WriteString(t.text)
	case t.name == "label" && t.end:
		for _, l := range f.begun {
			l.to = f.text.Len()
		}
		f.begun, f.around = nil, nil
	case t.name == "label":
		f.around = &label{from: f.text.Len(), to: -1}
		f.begun = append(f.begun, f.around)
		f.byID[t.attr["for"]] = f.around
	case t.name == "input" && takesNumbers(t):
		f.fields = append(f.fields, field{t, f.around})
	}
}

func takesNumbers(t tag) bool {
	mode := t.attr["inputmode"]
	return t.attr["type"] == "number" || mode == "decimal" || mode == "numeric"
}

func (f *form) names() []string {
	var names []string
	delete(f.byID, "") // labels that are for no field
	seen := map[string]bool{}
	for _, i := range f.fields {
		name := first(i.attr["aria-label"], f.words(f.byID[i.attr["id"]]), f.words(i.around), i.attr["placeholder"])
		if name != "" && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}

// longestName bounds a label's words: a page may begin a hundred thousand labels and end none.
const longestName = 1000

func (f *form) words(l *label) string {
	if l == nil {
		return ""
	}
	text := f.text.String()[l.from:]
	if l.to >= 0 {
		text = text[:l.to-l.from]
	}
	return strings.ToValidUTF8(text[:min(len(text), longestName)], "")
}

func first(names ...string) string {
	for _, n := range names {
		if n = strings.Join(strings.Fields(n), " "); n != "" {
			return n
		}
	}
	return ""
}
