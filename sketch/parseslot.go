package sketch

import (
	"strconv"
	"strings"
	"time"
)

func (c *cursor) literal(s slot) Expr {
	c.spaces()
	start := c.pos
	switch w := scanName(c.rest()); {
	case (w == "true" || w == "false") && s != sPick:
		c.pos += len(w)
		return &Bool{at(start), w == "true"}
	case s == sBool:
		c.fail("yesno")
	}
	if c.peek(`"`) || c.peek("'") {
		return c.str()
	}
	return c.signed()
}

func (c *cursor) moment(s slot) Expr {
	c.spaces()
	start := c.pos
	if s == sTime {
		m := timeForm.FindString(c.rest())
		if t, err := time.Parse("15:04", m); m != "" && err == nil {
			c.pos += len(m)
			return &Clock{at(start), t.Format("15:04")}
		}
		c.fail("time")
	}
	if scanName(c.rest()) == "today" {
		c.pos += len("today")
		c.eat("()")
		return &Day{at(start), ""}
	}
	m := dayForm.FindString(c.rest())
	if _, err := time.Parse("2006-01-02", m); m == "" || err != nil {
		c.fail("date")
	}
	c.pos += len(m)
	return &Day{at(start), m}
}

func (c *cursor) bounds() *Range {
	c.spaces()
	m := rangeForm.FindStringSubmatch(c.rest())
	if m == nil {
		c.fail("range")
	}
	lo, err1 := strconv.ParseFloat(m[1], 64)
	hi, err2 := strconv.ParseFloat(m[2], 64)
	if err1 != nil || err2 != nil || lo >= hi {
		c.fail("range")
	}
	c.pos += len(m[0]) - len(m[3])
	return &Range{lo, hi}
}

// duration takes m:ss, h:mm:ss or (seconds).
func (c *cursor) duration() Expr {
	c.spaces()
	if c.peek("(") {
		c.eat("(")
		x := c.expr()
		c.need(")")
		return x
	}
	start := c.pos
	m := spanForm.FindString(c.rest())
	if m == "" || len(m) > 12 {
		c.fail("duration")
	}
	c.pos += len(m)
	sec := 0
	for _, part := range strings.Split(m, ":") {
		n, err := strconv.Atoi(part)
		if err != nil {
			c.fail("duration")
		}
		sec = sec*60 + n
	}
	return &Num{at(start), float64(sec)}
}

// times takes a whole number or (expression).
func (c *cursor) times() Expr {
	if c.peek("(") {
		c.eat("(")
		x := c.expr()
		c.need(")")
		return x
	}
	return c.number()
}

// options takes labels separated by |, with =number values or, in questions, a star.
func (c *cursor) options(stop string, question bool) []Option {
	var list []Option
	for {
		o := Option{}
		if !question && c.eat("{") {
			o.X = c.expr()
			c.need("}")
		} else if c.peek(`"`) {
			o.Label = c.str().V
		} else if question {
			o.Label = c.plain("|" + stop)
		} else {
			o.Label = c.plain("|=" + stop)
		}
		if question {
			if o.Label, o.Right = strings.CutSuffix(o.Label, "*"); !o.Right {
				o.Right = c.eat("*")
			}
			if o.Label = strings.TrimSpace(o.Label); o.Label == "" {
				c.fail("label")
			}
		} else if o.X == nil && c.eat("=") {
			v := c.signed().V
			o.Value = &v
		}
		list = append(list, o)
		if !c.eat("|") {
			break
		}
	}
	if len(list) < 2 && list[0].X == nil {
		c.fail("options")
	}
	return list
}

// columns takes a list's columns; each has a form of its own.
func (c *cursor) columns() []*Line {
	var cols []*Line
	for {
		var prefix []Prefix
		c.spaces()
		key := scanName(c.rest())
		if key == "if" {
			c.pos += len(key)
			prefix = []Prefix{{X: c.expr()}}
			c.need(":")
			c.spaces()
			key = scanName(c.rest())
		}
		candidates := formsFor(key, asColumn)
		if len(candidates) == 0 {
			c.fail("column", firstWord(c.rest()), nearest(key, keywords(asColumn)))
		}
		l := &Line{Form: candidates[0], Prefix: prefix}
		c.elems(l, l.Form.elems, ",")
		cols = append(cols, l)
		if !c.eat(",") {
			return cols
		}
	}
}

// heads takes a table's columns: Head = expression format.
func (c *cursor) heads() []*Line {
	var cols []*Line
	for {
		l := &Line{}
		l.Label = c.text("=")
		c.need("=")
		l.Exprs = []Expr{c.expr()}
		l.Format = c.maybeFormat(",")
		cols = append(cols, l)
		if !c.eat(",") {
			return cols
		}
	}
}

// scanStep takes a step's label: what stands before its duration.
func scanStep(c *cursor) string {
	c.spaces()
	if c.peek(`"`) {
		return c.str().V
	}
	rest := c.rest()
	for i := range rest {
		if i > 0 && rest[i-1] == ' ' && (spanForm.MatchString(rest[i:]) && strings.Contains(spanForm.FindString(rest[i:]), ":") || rest[i] == '(') {
			c.pos += i
			return strings.TrimSpace(rest[:i])
		}
		if rest[i] == '|' {
			break
		}
	}
	c.fail("duration")
	return ""
}
