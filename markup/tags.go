package markup

import (
	"html"
	"iter"
	"strings"
)

// A tag is a tag of a page, with where it stands; of elements that hold text and no tags it
// has the text too, and stands for the end as well.
type tag struct {
	name      string
	end, self bool // </name>, <name/>
	raw       bool // with text, to its end
	cut       bool // it, or a quote in it, doesn't end where it should
	attr      map[string]string
	text      string
	rest      string // of the page, behind the tag
	line      int
	textLine  int // where the text begins
}

var rawText = words("script style textarea title iframe noembed noframes xmp")

// tags goes through a page as a browser's tokenizer does, as far as tags are concerned.
func tags(page string) iter.Seq[tag] {
	return func(yield func(tag) bool) {
		s := scanner{text: page, line: 1}
		for s.to("<") {
			if t, ok := s.tag(); ok && !yield(t) {
				return
			}
		}
	}
}

// A scanner is at a place of a page.
type scanner struct {
	text string // from there on
	line int
}

func (s *scanner) skip(n int) {
	n = min(n, len(s.text))
	s.line += strings.Count(s.text[:n], "\n")
	s.text = s.text[n:]
}

func (s *scanner) to(mark string) bool {
	at := strings.Index(s.text, mark)
	if at < 0 {
		s.skip(len(s.text))
		return false
	}
	s.skip(at)
	return true
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// tag reads what begins with a "<"; ok is false where that is none.
func (s *scanner) tag() (t tag, ok bool) {
	t = tag{line: s.line}
	switch {
	case strings.HasPrefix(s.text, "<!--"):
		return t, s.past("<!--", "-->", &t)
	case strings.HasPrefix(s.text, "<!"), strings.HasPrefix(s.text, "<?"):
		return t, s.past("<!", ">", &t)
	case strings.HasPrefix(s.text, "</") && len(s.text) > 2 && letter(s.text[2]):
		t.end = true
		s.skip(2)
	case len(s.text) > 1 && letter(s.text[1]):
		s.skip(1)
	default:
		s.skip(1)
		return t, false
	}
	t.name = strings.ToLower(s.word(" \t\n\r\f/>"))
	s.attributes(&t)
	if t.rest = s.text; t.end || !rawText[t.name] {
		return t, true
	}
	s.raw(&t)
	return t, true
}

// past goes behind a part that is no tag; true where it doesn't end, which is a flaw.
func (s *scanner) past(begin, end string, t *tag) bool {
	s.skip(len(begin))
	if s.to(end) {
		s.skip(len(end))
		return false
	}
	t.cut = true
	return true
}

// word is what stands before any of the ends.
func (s *scanner) word(ends string) string {
	n := strings.IndexAny(s.text, ends)
	if n < 0 {
		n = len(s.text)
	}
	w := s.text[:n]
	s.skip(n)
	return w
}

const space = " \t\n\r\f"

func (s *scanner) attributes(t *tag) {
	t.attr = map[string]string{}
	for {
		s.skip(len(s.text) - len(strings.TrimLeft(s.text, space)))
		switch {
		case s.text == "":
			t.cut = true
			return
		case s.text[0] == '>':
			s.skip(1)
			return
		case s.text[0] == '/':
			s.skip(1)
			t.self = strings.HasPrefix(s.text, ">")
			continue
		}
		name := strings.ToLower(s.word(space + "/>="))
		if name == "" { // an "=" that nothing stands before
			s.skip(1)
			continue
		}
		if strings.ContainsAny(name, "\"'<") {
			t.cut = true
		}
		value, ok := s.value()
		if !ok {
			t.cut = true
			return
		}
		if _, twice := t.attr[name]; !twice {
			t.attr[name] = html.UnescapeString(value)
		}
	}
}

// value is what an attribute has behind its "="; false for a quote that doesn't end.
func (s *scanner) value() (string, bool) {
	rest := strings.TrimLeft(s.text, space)
	if !strings.HasPrefix(rest, "=") {
		return "", true
	}
	s.skip(len(s.text) - len(rest) + 1)
	s.skip(len(s.text) - len(strings.TrimLeft(s.text, space)))
	if s.text == "" || s.text[0] != '"' && s.text[0] != '\'' {
		return s.word(space + ">"), true
	}
	quote := s.text[:1]
	s.skip(1)
	at := strings.Index(s.text, quote)
	if at < 0 {
		s.skip(len(s.text))
		return "", false
	}
	v := s.text[:at]
	s.skip(at + 1)
	return v, true
}

// raw reads the text of an element that ends with nothing but its own end tag.
func (s *scanner) raw(t *tag) {
	t.raw, t.textLine = true, s.line
	for from := 0; ; from += len("</") {
		at := strings.Index(s.text[from:], "</")
		if at < 0 {
			t.text, t.cut = s.text, true
			s.skip(len(s.text))
			return
		}
		from += at
		if ends(s.text[from+len("</"):], t.name) {
			t.text = s.text[:from]
			s.skip(from)
			s.to(">")
			s.skip(1)
			return
		}
	}
}

// ends tells whether a text begins with an element's name, and nothing that would make
// another name of it.
func ends(text, name string) bool {
	n := len(name)
	return len(text) >= n && strings.EqualFold(text[:n], name) && (len(text) == n || strings.IndexByte(space+"/>", text[n]) >= 0)
}
