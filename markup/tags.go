package markup

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
)

// A tag is a tag of a page, with where it stands. An element that holds text and no tags is
// one with its text and its end; a text between tags is one without a name.
type tag struct {
	name      string
	end, self bool // </name>, <name/>
	raw       bool // with text, to its end
	cut       bool // it, or a quote in it, doesn't end where it should
	attr      map[string]string
	text      string
	line      int
	textLine  int // where the text begins
}

// rawText are the elements that hold text and no tags. So does noscript where scripts run,
// as they do here, but what a person wrote into it is meant as tags.
var rawText = words("script style textarea title iframe noembed noframes xmp")

// lineEnds makes all ends of lines one kind, as browsers do before they read.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// tags goes through a page as a browser's tokenizer does.
func tags(page string) iter.Seq[tag] {
	page = lineEnds.Replace(page)
	return func(yield func(tag) bool) {
		s := scanner{z: html.NewTokenizer(strings.NewReader(page)), page: page, line: 1}
		for {
			kind := s.next()
			if !yield(s.tag(kind)) || kind == html.ErrorToken {
				return
			}
		}
	}
}

// A scanner is at a token of a page.
type scanner struct {
	z        *html.Tokenizer
	page     string
	from, to int // the token's place
	line     int // where it begins
}

func (s *scanner) next() html.TokenType {
	s.line += strings.Count(s.raw(), "\n")
	kind := s.z.Next()
	s.from, s.to = s.to, s.to+len(s.z.Raw()) // tokens lie side by side
	return kind
}

// raw is the token as it is written.
func (s *scanner) raw() string { return s.page[s.from:s.to] }

func (s *scanner) tag(kind html.TokenType) tag {
	t := tag{line: s.line}
	switch kind {
	case html.ErrorToken: // the page's end; a tag that it cuts off is none to a browser
		t.cut = s.raw() != ""
	case html.TextToken:
		t.text = string(s.z.Text())
	case html.CommentToken, html.DoctypeToken:
		t.cut = !ends(s.raw())
	default:
		token := s.z.Token()
		t.name, t.end, t.self = token.Data, kind == html.EndTagToken, kind == html.SelfClosingTagToken
		s.attributes(&t, token)
		if t.name == "noscript" {
			s.z.NextIsNotRawText()
		}
		if !t.end && rawText[t.name] {
			s.fill(&t)
		}
	}
	return t
}

// ends tells whether a comment ends before the page does: the tokenizer gives it either way.
// A browser takes "<!x>" and "<?x>" for comments, and also an end tag that went wrong: "</ p>".
func ends(comment string) bool {
	text, ok := strings.CutPrefix(comment, "<!--")
	if !ok {
		return strings.HasSuffix(comment, ">") && !strings.HasPrefix(comment, "</")
	}
	return text == ">" || text == "->" || strings.HasSuffix(text, "-->") || strings.HasSuffix(text, "--!>")
}

// attributes reads what a tag says. A name with a quote in it is what stands behind one that
// began or ended elsewhere than it was meant to.
func (s *scanner) attributes(t *tag, token html.Token) {
	if t.end && len(s.raw()) > len("</"+t.name+">") { // the tokenizer reads those of a beginning only
		z := html.NewTokenizer(strings.NewReader("<" + strings.TrimPrefix(s.raw(), "</")))
		z.Next()
		token = z.Token()
	}
	if len(token.Attr) > 0 {
		t.attr = make(map[string]string, len(token.Attr))
	}
	for _, a := range token.Attr {
		t.attr[a.Key] = a.Val
		t.cut = t.cut || strings.ContainsAny(a.Key, "\"'<")
	}
}

// fill reads the text of an element that ends with nothing but its own end tag.
func (s *scanner) fill(t *tag) {
	kind := s.next()
	t.raw, t.textLine = true, s.line
	if kind == html.TextToken {
		t.text = s.raw()
		kind = s.next()
	}
	t.cut = t.cut || kind != html.EndTagToken
}
