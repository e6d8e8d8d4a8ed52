package logic

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// A page is what a view's nodes show, flattened in document order.
type page struct {
	pieces   []piece
	controls []control
	headings []string
	stacks   []stack
	style    strings.Builder // what is seen and isn't text: tones, bars, what is pressed
}

// A piece is a visible text; field is the key of the field that it is the value of.
type piece struct {
	text  string
	field string
	fixed bool // of a field that nobody can write into
}

// A stack is a list or table body; each item is the range of its pieces.
type stack struct{ items [][2]int }

// A control is something that a person uses.
type control struct {
	kind     string // "button", "tab", or a field's type
	key      string
	name     string
	near     string // the nearest text before it, where it has no label of its own
	disabled bool
	value    string
	on       bool // of a checkbox
	options  []string
	index    int   // of a tab
	wish     int64 // of the focus
	tone     string

	node              *goja.Object
	act, done         goja.Callable // set, act or select; done: the field was left
	form              *goja.Object  // the group whose submit takes Enter
	submit, cancelled goja.Callable
}

func (c *control) typed() bool {
	switch c.kind {
	case "number", "text", "area", "date", "time", "slider":
		return true
	}
	return false
}
func (c *control) choice() bool { return c.kind == "select" || c.kind == "radio" }
func (c *control) field() bool  { return c.typed() || c.choice() || c.kind == "checkbox" }

// mostNodes bounds what is read of one view.
const mostNodes = 100_000

type reader struct {
	page          *page
	nodes         int
	near          string
	form          *goja.Object
	submit, leave goja.Callable
}

func (m *machine) read(view goja.Value) (*page, error) {
	r := &reader{page: &page{}}
	err := m.protect(func() { r.each(view, r.node) })
	return r.page, err
}

// Small indices as texts, so that reading an array doesn't make them.
var digits = func() (d [256]string) {
	for i := range d {
		d[i] = strconv.Itoa(i)
	}
	return d
}()

func item(a *goja.Object, i int) goja.Value {
	if i < len(digits) {
		return a.Get(digits[i])
	}
	return a.Get(strconv.Itoa(i))
}

func array(v goja.Value) (*goja.Object, int) {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil, 0
	}
	n := o.Get("length")
	if n == nil {
		return nil, 0
	}
	return o, int(n.ToInteger())
}

func (r *reader) each(v goja.Value, f func(*goja.Object)) {
	a, n := array(v)
	for i := range n {
		if r.nodes++; r.nodes > mostNodes {
			panic(&fault{"shows more than " + strconv.Itoa(mostNodes) + " things"})
		}
		if o, ok := item(a, i).(*goja.Object); ok {
			f(o)
		}
	}
}

func texts(v goja.Value) []string {
	a, n := array(v)
	out := make([]string, 0, n)
	for i := range n {
		out = append(out, item(a, i).String())
	}
	return out
}

func str(o *goja.Object, name string) string {
	v := o.Get(name)
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return ""
	}
	return v.String()
}

func yes(o *goja.Object, name string) bool {
	v := o.Get(name)
	return v != nil && v.ToBoolean()
}

func function(o *goja.Object, name string) goja.Callable {
	f, _ := goja.AssertFunction(o.Get(name))
	return f
}

func (r *reader) say(text string) {
	if text != "" {
		r.page.pieces = append(r.page.pieces, piece{text: text})
	}
}

func (r *reader) looks(parts ...string) {
	for _, p := range parts {
		r.page.style.WriteString(p)
		r.page.style.WriteByte(0)
	}
}

func (r *reader) node(o *goja.Object) {
	p := r.page
	switch role := str(o, "role"); role {
	case "heading":
		text := str(o, "text")
		p.headings = append(p.headings, text)
		r.say(text)
		r.near = ""
	case "text":
		text := str(o, "text")
		r.say(text)
		r.near = text
		r.looks("t", str(o, "tone"))
	case "output":
		r.say(str(o, "label"))
		r.say(str(o, "text"))
		r.near = str(o, "text")
	case "bar":
		r.say(str(o, "label"))
		r.say(str(o, "text"))
		r.near = str(o, "text")
		r.looks("b", str(o, "value"), str(o, "most"))
	case "field":
		r.field(o)
	case "button":
		c := control{kind: "button", name: str(o, "name"), tone: str(o, "tone"), act: function(o, "act")}
		text := str(o, "text")
		if text == "" {
			text = c.name
		}
		r.say(text)
		r.looks("p", str(o, "pressed"), c.tone)
		r.add(o, c)
	case "list":
		r.stack(o.Get("items"), r.each)
	case "table":
		for _, h := range texts(o.Get("head")) {
			r.say(h)
		}
		r.stack(o.Get("rows"), func(row goja.Value, f func(*goja.Object)) {
			r.each(row, func(cell *goja.Object) { r.each(cell, f) })
		})
	case "group":
		r.group(o)
	case "tabs":
		active := str(o, "active")
		for i, name := range texts(o.Get("names")) {
			r.say(name)
			r.add(o, control{kind: "tab", name: name, index: i, act: function(o, "select")})
		}
		r.looks("a", active)
	}
}

func (r *reader) add(o *goja.Object, c control) {
	c.node, c.key, c.disabled = o, str(o, "key"), yes(o, "disabled")
	c.form, c.submit, c.cancelled = r.form, r.submit, r.leave
	if v := o.Get("focus"); v != nil && !goja.IsUndefined(v) {
		c.wish = v.ToInteger()
	}
	r.looks(c.key)
	if c.disabled {
		r.looks("off")
	}
	r.page.controls = append(r.page.controls, c)
	r.near = ""
}

func (r *reader) field(o *goja.Object) {
	c := control{kind: str(o, "type"), name: str(o, "name"), act: function(o, "set"), done: function(o, "done")}
	if yes(o, "bare") {
		c.near = r.near
	} else {
		r.say(c.name)
		c.near = c.name
	}
	value := piece{field: str(o, "key"), fixed: yes(o, "disabled")}
	switch c.kind {
	case "checkbox":
		c.on = yes(o, "value")
		r.looks("c", strconv.FormatBool(c.on))
	case "radio":
		c.options, c.value = texts(o.Get("options")), str(o, "value")
		for _, t := range c.options {
			r.say(t)
		}
		r.looks("r", c.value)
	case "select":
		c.options, c.value = texts(o.Get("options")), str(o, "value")
		value.text = c.value
	default:
		c.value = str(o, "value")
		value.text = c.value
	}
	if value.text != "" {
		r.page.pieces = append(r.page.pieces, value)
	}
	r.add(o, c)
}

func (r *reader) group(o *goja.Object) {
	if label := str(o, "label"); label != "" {
		r.say(label)
		r.near = label
	}
	form, submit, leave := r.form, r.submit, r.leave
	if f := function(o, "submit"); f != nil {
		r.form, r.submit, r.leave = o, f, function(o, "cancel")
	}
	r.each(o.Get("children"), r.node)
	r.form, r.submit, r.leave = form, submit, leave
}

// stack reads the items of a list or table; parts goes through the nodes of one.
func (r *reader) stack(items goja.Value, parts func(goja.Value, func(*goja.Object))) {
	s := stack{}
	r.each(items, func(o *goja.Object) {
		from := len(r.page.pieces)
		r.near = ""
		parts(o, r.node)
		s.items = append(s.items, [2]int{from, len(r.page.pieces)})
	})
	r.page.stacks = append(r.page.stacks, s)
	r.near = ""
}

// text is the visible text outside fields that can be written into: where numbers are
// looked for.
func (p *page) text() string {
	var b strings.Builder
	for _, x := range p.pieces {
		if x.field == "" || x.fixed {
			b.WriteString(x.text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// all is the visible text with the fields that aren't filled.
func (p *page) all(filled map[string]bool) string { return p.part(0, len(p.pieces), filled) }

func (p *page) part(from, to int, filled map[string]bool) string {
	var b strings.Builder
	for _, x := range p.pieces[from:to] {
		if x.field == "" || x.fixed || !filled[x.field] {
			b.WriteString(x.text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// looks is all that a person could tell two moments apart by.
func (p *page) looks(filled map[string]bool) string { return p.all(filled) + "\x00" + p.style.String() }
