package sketch

import (
	"fmt"
	"strings"

	"hone/sketch/runtime"
)

// Ejected is a compiled app as files for people who code.
type Ejected struct {
	Index   string // the document; it refers to the others by the names below
	App     string // app.js: the definition, each part below its line of the sketch
	Runtime string // runtime.js, with its comments
	Style   string // style.css
}

// Eject compiles a sketch into readable files that need no more of hone. id is the app's
// name for good, as in Setting.
func Eject(src, lang, id string) (*Ejected, error) {
	c, err := compile(src, lang, true)
	if err != nil {
		return nil, err
	}
	out := &Ejected{App: "// " + comment(c.Title) + "\n" + indent("hone.app("+c.Definition+");")}
	out.Runtime, out.Style = runtime.Readable(c.modules...)
	var b strings.Builder
	c.head(&b, policy("'self'", "'self'", false), Setting{ID: id})
	b.WriteString("<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n<div id=\"app\"></div>\n")
	for _, name := range []string{"runtime.js", "app.js"} {
		fmt.Fprintf(&b, "<script src=\"%s\"></script>\n", name)
	}
	b.WriteString("</body>\n</html>\n")
	out.Index = b.String()
	return out, nil
}

// Single is the app as one readable document, with all that it needs in it.
func Single(src, lang, id string) (string, error) {
	c, err := compile(src, lang, true)
	if err != nil {
		return "", err
	}
	script, style := runtime.Readable(c.modules...)
	var b strings.Builder
	c.head(&b, policy("'unsafe-inline'", "'unsafe-inline'", false), Setting{ID: id})
	b.WriteString("<style>\n" + style + "</style>\n<script>\n" + inline.Replace(script) + "</script>\n</head>\n<body>\n<div id=\"app\"></div>\n")
	b.WriteString("<script>\n// " + comment(inline.Replace(c.Title)) + "\n" + inline.Replace(indent("hone.app("+c.Definition+");")) + "</script>\n</body>\n</html>\n")
	return b.String(), nil
}

// inline keeps a script from ending, or from changing how it is read, where it stands inside a
// document: in texts these are the same letters, and comments may say what they like.
var inline = strings.NewReplacer("</", "<\\/", "<!--", "<\\!--")

// note is a line of the sketch, with those that belong to it, as comments above what was
// made of it; "" in a definition that is for machines.
func (c *checker) note(l *Line) string {
	if !c.noted {
		return ""
	}
	var src, b strings.Builder
	l.write(&src, "")
	for _, sub := range l.Sub {
		sub.write(&src, "  ")
	}
	for line := range strings.Lines(src.String()) {
		b.WriteString("// " + comment(strings.TrimPrefix(line, "// ")) + "\n  ")
	}
	return b.String()
}

// comment makes a text safe to stand behind //. A person's words must not end the comment
// and begin to run: these are all the ends of lines that a script knows.
func comment(text string) string {
	text = strings.TrimRight(text, "\r\n")
	return strings.NewReplacer("\n", " ", "\r", " ", "\u2028", " ", "\u2029", " ").Replace(text)
}

// indent sets each line one step further in than the line that opened the brackets around
// it. It changes no more than the space in front of lines.
func indent(js string) string {
	var b strings.Builder
	var open []int // how far in the line stands that opened each bracket
	for line := range strings.Lines(js) {
		line = strings.TrimSpace(line)
		in := 0
		if n := len(open); n > 0 {
			in = open[n-1] + 1
		}
		if closing := leading(line); closing > 0 && closing <= len(open) {
			in = open[len(open)-closing]
		}
		b.WriteString(strings.Repeat("  ", in) + line + "\n")
		for _, c := range brackets(line) {
			if strings.IndexByte("([{", c) >= 0 {
				open = append(open, in)
			} else if len(open) > 0 {
				open = open[:len(open)-1]
			}
		}
	}
	return b.String()
}

// leading counts the closing brackets that a line begins with.
func leading(line string) int {
	return len(line) - len(strings.TrimLeft(line, ")]}"))
}

// brackets are those of a line, outside of strings and comments.
func brackets(line string) []byte {
	if strings.HasPrefix(line, "//") {
		return nil
	}
	var all []byte
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && strings.IndexByte("([{)]}", c) >= 0:
			all = append(all, c)
		}
	}
	return all
}
