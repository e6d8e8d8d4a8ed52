package logic

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// A page is what a view's nodes show, flattened in document order.
type page struct {
	pieces   []piece
	controls []control
	headings []string
	stacks   []stack
	results  []int           // the pieces that are results; their labels stand before them
	wish     int64           // the highest wish for the focus of what is no control
	style    strings.Builder // what is seen and isn't text: tones, bars, what is pressed
}

// A piece is a visible text; field is the key of the field that it is the value of.
type piece struct {
	text  string
	field string
	fixed bool // of a field that nobody can write into
}

// A stack is a list, a table's body, the options of a radio group or cards side by
// side; each item is the range of its pieces.
type stack struct{ items [][2]int }

// A control is something that a person uses.
type control struct {
	kind     string // "button", "tab", or a field's type
	key      string
	name     string
	hint     string // the placeholder
	near     string // the nearest text before it, where it has no label of its own
	disabled bool
	value    string
	on       bool // of a checkbox or tab
	options  []string
	index    int   // of a tab
	of       int   // how many tabs
	wish     int64 // of the focus
	tone     string
	direct   bool // a child of its form, not of a group in it

	node      *goja.Object
	act, done goja.Callable // set, act or select; done: the field was left
	form      *form
}

// A form sends on Enter as HTML's does: by its main button, or where it has none and
// only one field.
type form struct {
	node           *goja.Object
	submit, cancel goja.Callable
}

func (f *form) close(controls []control) {
	fields := 0
	for i := range controls {
		c := &controls[i]
		if c.kind == "button" && c.form == f && c.tone == "main" && c.direct {
			if c.disabled {
				f.submit = nil
			}
			return
		}
		if c.typed() && c.kind != "area" && c.kind != "slider" {
			fields++
		}
	}
	if fields != 1 {
		f.submit = nil
	}
}

func (c *control) typed() bool {
	switch c.kind {
	case "number", "text", "area", "date", "time", "slider", "color":
		return true
	}
	return false
}
func (c *control) choice() bool { return c.kind == "select" || c.kind == "radio" }
func (c *control) field() bool  { return c.typed() || c.choice() || c.kind == "checkbox" }

// mostNodes bounds what is read of one view.
const mostNodes = 100_000

type reader struct {
	page  *page
	nodes int
	near  string
	form  *form
	deep  int    // groups within the form
	cards *stack // of the group that is read
}

func (m *machine) read(view goja.Value) (*page, error) {
	r := &reader{page: &page{}, cards: &stack{}}
	err := m.protect(func() {
		r.each(view, r.node)
		r.page.stack(r.cards)
	})
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
	switch str(o, "role") {
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
		label, text := str(o, "label"), str(o, "text")
		r.say(label)
		r.say(text)
		if label != "" && text != "" {
			p.results = append(p.results, len(p.pieces)-1)
		}
		r.near = text
	case "bar":
		if text := str(o, "text"); text != "" { // else it is only drawn
			if !yes(o, "bare") {
				r.say(str(o, "label"))
			}
			r.say(text)
			r.near = text
		}
		r.looks("b", str(o, "value"), str(o, "most"))
	case "field":
		r.field(o)
	case "button":
		c := control{kind: "button", name: str(o, "name"), tone: str(o, "tone"), act: function(o, "act")}
		text := str(o, "text")
		if text == "" {
			text = c.name
		}
		if strings.HasPrefix(c.tone, "card") {
			r.cards.items = append(r.cards.items, [2]int{len(p.pieces), len(p.pieces) + 1})
		}
		p.pieces = append(p.pieces, piece{text: text})
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
	case "board":
		r.board(o)
	case "stage":
		r.wished(o)
		r.looks("s", str(o, "stamp"))
		r.each(o.Get("targets"), func(t *goja.Object) {
			r.page.controls = append(r.page.controls, control{kind: "button", key: str(o, "key") + "t", name: str(t, "name"), tone: "cell", node: t, act: function(t, "act")})
		})
	case "pad":
		r.looks("d", str(o, "stamp"))
	case "ladder":
		r.looks("l", str(o, "rungs"), str(o, "shown"))
	case "gallows":
		r.looks("g", str(o, "left"))
	case "pegs":
		r.each(o.Get("pegs"), func(p *goja.Object) { r.looks("e", str(p, "name")) })
	case "chart":
		r.chart(o)
	case "qr": // a picture: its name, which holds the whole text, isn't seen; making the code takes long
		r.looks("q", str(o, "label"))
	case "tabs":
		active := str(o, "active")
		names := texts(o.Get("names"))
		for i, name := range names {
			r.say(name)
			r.add(o, control{kind: "tab", name: name, index: i, of: len(names), on: str(o, "active") == strconv.Itoa(i), act: function(o, "select")})
		}
		r.looks("a", active)
	}
}

func (r *reader) add(o *goja.Object, c control) {
	c.node, c.key, c.disabled = o, str(o, "key"), yes(o, "disabled")
	c.form, c.direct = r.form, r.deep == 0
	if v := o.Get("focus"); v != nil && !goja.IsUndefined(v) {
		c.wish = v.ToInteger()
	}
	r.looks("c", c.kind, strconv.FormatBool(c.disabled))
	r.page.controls = append(r.page.controls, c)
	r.near = ""
}

// wished notes that a board or stage wants the focus, so that keys reach the app.
func (r *reader) wished(o *goja.Object) {
	if v := o.Get("focus"); v != nil && !goja.IsUndefined(v) {
		r.page.wish = max(r.page.wish, v.ToInteger())
	}
}

func (r *reader) field(o *goja.Object) {
	c := control{kind: str(o, "type"), name: str(o, "name"), hint: str(o, "placeholder"), act: function(o, "set"), done: function(o, "done")}
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
		r.looks(strconv.FormatBool(c.on))
	case "radio":
		c.options, c.value = texts(o.Get("options")), str(o, "value")
		st := stack{}
		for _, t := range c.options {
			st.items = append(st.items, [2]int{len(r.page.pieces), len(r.page.pieces) + 1})
			r.page.pieces = append(r.page.pieces, piece{text: t})
		}
		r.page.stacks = append(r.page.stacks, st)
		r.looks("r", c.value)
	case "select":
		c.options, c.value = texts(o.Get("options")), str(o, "value")
		value.text = c.value
	case "slider":
		c.value = str(o, "value")
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
	layout, from := str(o, "layout"), len(r.page.pieces)
	outer := r.cards
	r.cards = &stack{}
	r.children(o, layout)
	r.page.stack(r.cards)
	r.cards = outer
	if layout == "card" {
		r.cards.items = append(r.cards.items, [2]int{from, len(r.page.pieces)})
	}
}

func (r *reader) children(o *goja.Object, layout string) {
	if label := str(o, "label"); label != "" { // drawn as a heading
		r.page.headings = append(r.page.headings, label)
		r.say(label)
		r.near = ""
	}
	if layout != "form" {
		r.deep++
		r.each(o.Get("children"), r.node)
		r.deep--
		return
	}
	outer, deep := r.form, r.deep
	r.deep = 0
	r.form = &form{node: o, submit: function(o, "submit"), cancel: function(o, "cancel")}
	from := len(r.page.controls)
	r.each(o.Get("children"), r.node)
	r.form.close(r.page.controls[from:])
	r.form, r.deep = outer, deep
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

// copy is another page with the same controls, for a session that changes their values.
func (p *page) copy() *page { return &page{controls: slices.Clone(p.controls)} }

func (p *page) stack(s *stack) {
	if len(s.items) > 0 {
		p.stacks = append(p.stacks, *s)
	}
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

// shape is how the page looks apart from its words.
func (p *page) shape() string {
	var b strings.Builder
	b.WriteString(p.style.String())
	for _, x := range p.pieces {
		b.WriteByte(0)
		b.WriteString(strconv.Itoa(utf8.RuneCountInString(x.text)))
	}
	return b.String()
}
