package sketch

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A cursor reads one line of a sketch. Its errors are syntax panics of type *syntax,
// caught where a line (or an optional part of one) begins.
type cursor struct {
	src   string
	pos   int
	depth int     // nesting of expressions and blocks
	far   *syntax // the error furthest into the line, the one worth telling
}

// syntax is an error in a line: a message code with its arguments, see messages.go.
type syntax struct {
	pos  int
	code string
	args []any
}

func (e *syntax) Error() string { return fmt.Sprint(e.code, e.args) }

const maxDepth = 40 // of nesting; enough for people, small enough for any stack

func (c *cursor) fail(code string, args ...any) {
	e := &syntax{c.pos, code, args}
	// Of errors at one place the last form's is told, but a missing star explains more
	// than that the line isn't of the other form either.
	if c.far == nil || e.pos > c.far.pos || e.pos == c.far.pos && c.far.code != "right" {
		c.far = e
	}
	panic(e)
}

// try runs f and reports whether it succeeded; where not, the cursor is back at its place.
func (c *cursor) try(f func()) (ok bool) {
	start, depth := c.pos, c.depth
	defer func() {
		if r := recover(); r != nil {
			if _, is := r.(*syntax); !is {
				panic(r)
			}
			c.pos, c.depth, ok = start, depth, false
		}
	}()
	f()
	return true
}

func (c *cursor) deeper() {
	if c.depth++; c.depth > maxDepth {
		c.fail("deep")
	}
}

func (c *cursor) rest() string { return c.src[c.pos:] }
func (c *cursor) end() bool    { return c.pos >= len(c.src) }

func (c *cursor) spaces() bool {
	n := c.pos
	for c.pos < len(c.src) && (c.src[c.pos] == ' ' || c.src[c.pos] == '\t') {
		c.pos++
	}
	return c.pos > n
}

// peek reports whether s comes next, spaces aside.
func (c *cursor) peek(s string) bool {
	return strings.HasPrefix(strings.TrimLeft(c.rest(), " \t"), s)
}

// eat takes s, spaces in front aside.
func (c *cursor) eat(s string) bool {
	if !c.peek(s) {
		return false
	}
	c.spaces()
	c.pos += len(s)
	return true
}

func (c *cursor) need(s string) {
	if !c.eat(s) {
		c.spaces()
		c.fail("want", s)
	}
}

// lit takes a form's literal: its spaces are optional around = : , and needed elsewhere.
func (c *cursor) lit(s string) {
	core := strings.TrimSpace(s)
	if core == "" {
		if !c.spaces() || c.end() {
			c.fail("more")
		}
		return
	}
	c.need(core)
	if strings.HasSuffix(s, " ") {
		c.spaces()
	}
}

func isNameStart(r rune) bool { return r == '_' || unicode.IsLetter(r) }
func isNamePart(r rune) bool  { return isNameStart(r) || r >= '0' && r <= '9' }

func scanName(s string) string {
	for i, r := range s {
		if i == 0 && !isNameStart(r) || !isNamePart(r) {
			return s[:i]
		}
	}
	return s
}

func isName(s string) bool { return s != "" && scanName(s) == s }

func (c *cursor) name() string {
	c.spaces()
	n := scanName(c.rest())
	if n == "" {
		c.fail("name")
	}
	c.pos += len(n)
	return n
}

var (
	numberForm = regexp.MustCompile(`^[0-9]+(\.[0-9]+)?`)
	rangeForm  = regexp.MustCompile(`^(-?[0-9]+(?:\.[0-9]+)?)\.\.(-?[0-9]+(?:\.[0-9]+)?)( |$|,)`)
	dayForm    = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}`)
	timeForm   = regexp.MustCompile(`^[0-9]{1,2}:[0-9]{2}`)
	spanForm   = regexp.MustCompile(`^[0-9]+(:[0-9]{2}){1,2}`)
	sizeForm   = regexp.MustCompile(`^([0-9]{1,3}) ?[x×X*] ?([0-9]{1,3})`)
	formatForm = regexp.MustCompile(`^\.([0-9])`)
)

func (c *cursor) number() *Num {
	c.spaces()
	m := numberForm.FindString(c.rest())
	if m == "" {
		c.fail("number")
	}
	start := c.pos
	v, err := strconv.ParseFloat(m, 64)
	if err != nil || len(m) > 40 {
		c.fail("number")
	}
	c.pos += len(m)
	if r, _ := utf8.DecodeRuneInString(c.rest()); isNameStart(r) && r < utf8.RuneSelf {
		c.fail("number")
	}
	return &Num{at(start), v}
}

func (c *cursor) signed() *Num {
	c.spaces()
	start := c.pos
	minus := c.eat("-")
	n := c.number()
	n.at = at(start)
	if minus {
		n.V = -n.V
	}
	return n
}

// str takes a quoted text. Single quotes are read too; the canonical form has double ones.
func (c *cursor) str() *Str {
	c.spaces()
	start := c.pos
	if c.end() || c.src[c.pos] != '"' && c.src[c.pos] != '\'' {
		c.fail("text")
	}
	quote := c.src[c.pos]
	c.pos++
	var b strings.Builder
	for !c.end() {
		ch := c.src[c.pos]
		c.pos++
		switch {
		case ch == quote:
			return &Str{at(start), b.String()}
		case ch == '\\' && !c.end():
			esc := c.src[c.pos]
			c.pos++
			switch esc {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case '"', '\'', '\\':
				b.WriteByte(esc)
			default:
				b.WriteByte('\\')
				b.WriteByte(esc)
			}
		default:
			b.WriteByte(ch)
		}
	}
	c.pos = start
	c.fail("unclosed")
	return nil
}

// text takes a label or paragraph up to the first of the stop bytes, or the line's end.
// Quoted, it may hold any of them.
func (c *cursor) text(stops string) *Text {
	c.spaces()
	if c.peek(`"`) && stops != "" || c.peek(`"`) && quotedWhole(c.rest()) {
		s := c.str()
		inner := &cursor{src: s.V}
		var t *Text
		if !inner.try(func() { t = inner.text("") }) {
			c.fail(inner.far.code, inner.far.args...)
		}
		return t
	}
	t := &Text{}
	var lit strings.Builder
	flush := func() {
		if lit.Len() > 0 {
			t.Parts = append(t.Parts, TextPart{Lit: lit.String()})
			lit.Reset()
		}
	}
	for !c.end() && !strings.ContainsRune(stops, rune(c.src[c.pos])) {
		if c.src[c.pos] != '{' {
			lit.WriteByte(c.src[c.pos])
			c.pos++
			continue
		}
		flush()
		c.pos++
		x := c.expr()
		f := c.maybeFormat("}")
		c.need("}")
		t.Parts = append(t.Parts, TextPart{X: x, Format: f})
	}
	flush()
	if n := len(t.Parts); n > 0 && t.Parts[n-1].X == nil {
		if t.Parts[n-1].Lit = strings.TrimRight(t.Parts[n-1].Lit, " \t"); t.Parts[n-1].Lit == "" {
			t.Parts = t.Parts[:n-1]
		}
	}
	if len(t.Parts) == 0 {
		c.fail("label")
	}
	return t
}

// quotedWhole reports whether s is one quoted text and nothing else.
func quotedWhole(s string) bool {
	c := &cursor{src: s}
	return c.try(func() { c.str() }) && strings.TrimSpace(c.rest()) == ""
}

// maybeFormat takes " .2 unit" if it is there; the unit ends at a stop byte.
func (c *cursor) maybeFormat(stops string) *Format {
	start := c.pos
	c.spaces()
	m := formatForm.FindStringSubmatch(c.rest())
	if m == nil {
		c.pos = start
		return nil
	}
	c.pos += len(m[0])
	f := &Format{Digits: int(m[1][0] - '0')}
	if !c.end() && c.src[c.pos] == ' ' {
		n := strings.IndexAny(c.rest(), stops)
		if n < 0 || stops == "" {
			n = len(c.rest())
		}
		f.Unit = strings.TrimSpace(c.rest()[:n])
		c.pos += n
	}
	return f
}

// plain takes text up to a stop byte, with spaces around it dropped.
func (c *cursor) plain(stops string) string {
	c.spaces()
	if c.peek(`"`) {
		return c.str().V
	}
	n := strings.IndexAny(c.rest(), stops)
	if n < 0 || stops == "" {
		n = len(c.rest())
	}
	s := strings.TrimSpace(c.rest()[:n])
	if s == "" {
		c.fail("label")
	}
	c.pos += n
	return s
}
