package generate

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A pattern is how an example with a name is asked for, whatever the name: what stands before and after it.
type pattern struct {
	example       int
	name          string // which of its names stands in the request
	before, after string // in small letters
}

// patterns are those of all examples with names, each once for an idea.
func patterns(examples []Example) (list []pattern) {
	type key struct{ idea, before, after string }
	seen := map[key]bool{}
	for i, x := range examples {
		request := strings.ToLower(x.Request)
		for _, n := range x.Names {
			before, after, ok := strings.Cut(request, strings.ToLower(n))
			if !ok {
				continue
			}
			k := key{x.Idea, before, after}
			if !seen[k] && letterCount(before+after) >= leastPattern && !strings.Contains(after, strings.ToLower(n)) {
				seen[k] = true
				list = append(list, pattern{i, n, before, after})
			}
			break
		}
	}
	return list
}

// leastPattern is how many letters must be said beside the name; a Korean letter is a syllable.
const leastPattern = 2

func letterCount(s string) (n int) {
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// politely is what people say around the thing that they want.
var politely = regexp.MustCompile(`(?i)^(?:(?:please|pls|make|create|build|give|i|want|need|me|a|an|the|simple) )+|(?: (?:app|please|pls)|(?: ?앱| 어플)?(?: ?하나)? ?(?:만들어 ?(?:줘요?|주세요)|필요해요?|부탁해요?)| ?앱| 어플)[.!]*$|[.!]+$`)

// The longest name that a request gives, in words and characters.
const mostNameWords, mostName = 3, 24

// renamed gives the app of a pattern the name that a request has in the place of its own.
func (p pattern) renamed(x Example, request string) (Example, differing) {
	asked := politely.ReplaceAllString(strings.Join(strings.Fields(request), " "), "")
	end := len(asked) - len(p.after)
	if end <= len(p.before) || !strings.EqualFold(asked[:len(p.before)], p.before) || !strings.EqualFold(asked[end:], p.after) {
		return x, nil
	}
	name := asked[len(p.before):end]
	if strings.TrimSpace(name) != name || !utf8.ValidString(name) || strings.EqualFold(name, p.name) || len(strings.Fields(name)) > mostNameWords || utf8.RuneCountInString(name) > mostName ||
		strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '-' && r != '’' && r != '\'' }) {
		return x, nil
	}
	said := p.before + name + p.after
	if strings.HasPrefix(p.after, "s") { // of many
		name = singular(name + "s")
	}
	var changes differing
	for _, old := range x.Names {
		changes = append(changes, difference{token{kind: 'w', text: old}, token{kind: 'w', text: likeName(old, p.name, name)}})
	}
	now := x
	if now.Sketch = changes.in(x.Sketch); now.Sketch == x.Sketch {
		return x, nil
	}
	now.Request = said
	return now, changes
}

// likeName forms a name as another was formed of its own: with a capital, of many.
func likeName(old, of, name string) string {
	switch a, b := strings.ToLower(old), strings.ToLower(of); {
	case len(a) > len(b):
		name = plural(name)
	case len(a) < len(b):
		name = singular(name)
	}
	if r, _ := utf8.DecodeRuneInString(old); unicode.IsUpper(r) {
		return title(name)
	}
	return name
}

func singular(s string) string {
	small := strings.ToLower(s)
	switch n := len(s); {
	case !strings.HasSuffix(small, "s") || strings.HasSuffix(small, "ss"):
		return s
	case strings.HasSuffix(small, "ies") && n > 4:
		return s[:n-3] + "y"
	case strings.HasSuffix(small, "sses") || strings.HasSuffix(small, "xes") || strings.HasSuffix(small, "ches") || strings.HasSuffix(small, "shes"):
		return s[:n-2]
	}
	return s[:len(s)-1]
}

// plural is an English noun's, as far as its letters tell; other languages have no such ending.
func plural(s string) string {
	r, _ := utf8.DecodeLastRuneInString(s)
	small := strings.ToLower(s)
	switch {
	case r > unicode.MaxLatin1 || strings.HasSuffix(small, "s") && !strings.HasSuffix(small, "ss"):
		return s
	case strings.HasSuffix(small, "ss") || strings.HasSuffix(small, "x") || strings.HasSuffix(small, "ch") || strings.HasSuffix(small, "sh"):
		return s + "es"
	case strings.HasSuffix(small, "y") && len(small) > 1 && !strings.ContainsRune("aeiou", rune(small[len(small)-2])):
		return s[:len(s)-1] + "ies"
	}
	return s + "s"
}
