package sketch

import (
	"fmt"
	"strings"
)

// definition writes the app as the JavaScript of sketch/DESIGN.md.
func (c *checker) definition(lang string) string {
	a := c.app
	icon, title := SplitIcon(a.Title)
	o := &object{}
	o.add("version", fmt.Sprint(Version))
	o.str("lang", lang)
	o.str("title", title)
	o.str("icon", icon)
	o.str("theme", a.Theme)
	var state, derived, timers, defs []string
	for _, l := range a.Lines {
		c.line = l
		note := c.note(l)
		switch key := l.Key(); {
		case l.Form.input && hasFor(l):
			state = append(state, note+heldState(l))
		case key == "var" || key == "saved":
			v := (&object{}).str("name", l.Name).add("init", "s => "+body(c.js(l.Exprs[0], 0)))
			if key == "saved" {
				v.add("saved", "true")
				if c.grows(l) {
					v.add("grows", "true")
				}
			}
			state = append(state, note+v.String())
		case key == "let", key == "show" && l.Name != "":
			derived = append(derived, note+(&object{}).str("name", l.Name).add("value", "s => "+body(c.js(l.Exprs[0], 0))).String())
		case key == "def":
			params := []string{"s"}
			for _, p := range l.Params {
				params = append(params, c.param(p))
			}
			defs = append(defs, note+fmt.Sprintf("const $%s = (%s) => %s;", l.Name, strings.Join(params, ", "), body(c.js(l.Exprs[0], 0))))
		case key == "every":
			timers = append(timers, note+c.acts(&object{}, l, "s").add("every", c.js(l.Default, 0)).String())
		case key == "when":
			timers = append(timers, note+c.acts(&object{}, l, "s").add("when", "s => "+c.js(l.Exprs[0], 0)).String())
		case key == "key":
			timers = append(timers, note+c.acts(&object{}, l, "s").str("key", keyName(l.Word)).String())
		case key == "start":
			timers = append(timers, note+c.acts(&object{}, l, "s").add("start", "true").String())
		}
	}
	o.list("state", state)
	o.list("derived", derived)
	o.list("timers", timers)
	o.list("parts", c.parts())
	if len(defs) == 0 {
		return "(f => (" + o.lines() + "))(hone.f)"
	}
	return "(f => { " + strings.Join(defs, "\n") + "\nreturn " + o.lines() + " })(hone.f)"
}

func keyName(word string) string {
	if strings.EqualFold(word, "space") {
		return " "
	}
	return word
}

// parts writes the visible lines; the lines after a tab go into it.
func (c *checker) parts() []string {
	var before, tabs []string
	var tab *object
	var note string
	var inside []string
	flush := func() {
		if tab != nil {
			tabs = append(tabs, note+tab.list("parts", inside).String())
		}
	}
	for _, l := range c.app.Lines {
		c.line = l
		if l.Key() == "tab" {
			flush()
			tab, note, inside = (&object{}).add("label", c.label(l.Label)), c.note(l), nil
			continue
		}
		p := c.part(l)
		switch {
		case p == "":
		case tab != nil:
			inside = append(inside, c.note(l)+p)
		default:
			before = append(before, c.note(l)+p)
		}
	}
	flush()
	if len(tabs) > 0 {
		before = append(before, (&object{}).str("kind", "tabs").str("name", "tabs").list("tabs", tabs).String())
	}
	return before
}

// part writes a visible line with what stands in front of it; "" for the others.
func (c *checker) part(l *Line) string {
	o := (&object{}).str("kind", l.Key())
	if !c.fields(o, l) {
		return ""
	}
	if l.Form.input && hasFor(l) {
		o.add("at", "$i")
	}
	js := o.String()
	for i := len(l.Prefix) - 1; i >= 0; i-- {
		p := l.Prefix[i]
		if p.Var == "" {
			js = (&object{}).str("kind", "if").add("test", "s => "+c.js(p.X, 0)).add("part", js).String()
			continue
		}
		loop := (&object{}).str("kind", "for").add("value", "s => "+body(c.js(p.X, 0)))
		if l.Form.input {
			loop.str("holds", l.Name)
		}
		js = loop.add("part", fmt.Sprintf("(%s, %s) => (%s)", c.param(p.Var), c.param(l.indexAt(i)), js)).String()
	}
	return js
}

// fields writes what a part holds, by its keyword.
func (c *checker) fields(o *object, l *Line) bool {
	switch key := l.Key(); key {
	case "number", "slider", "text", "area", "check", "date", "time", "choice", "radio", "checks", "color":
		c.inputFields(o, l)
	case "day", "week", "month":
		o.str("name", l.Name).add("label", c.label(l.label()))
	case "countdown":
		c.labelled(o, l).add("value", "s => "+c.js(l.Exprs[0], 0))
	case "keypad":
		c.acts(o.add("columns", c.js(l.Default, 0)).add("options", c.optionSource(l.Options)), l, "(s, $it)")
	case "swatch":
		c.labelled(o, l).add("value", "s => "+body(c.js(l.Exprs[0], 0)))
	case "markdown", "qr":
		o.add("value", "s => "+body(c.js(l.Exprs[0], 0)))
	case "pivot", "chart", "drill":
		c.acrossFields(o, l)
	case "show":
		c.labelled(o, l)
		if l.Name != "" {
			o.add("value", "s => s."+l.Name)
		} else {
			o.add("value", "s => "+body(c.js(l.Exprs[0], 0)))
		}
		c.format(o, l.Format)
	case "big":
		o.add("value", "s => "+body(c.js(l.Exprs[0], 0)))
		c.format(o, l.Format)
	case "say":
		o.add("text", c.label(l.Label))
	case "bar":
		c.labelled(o, l).add("value", "s => "+c.js(l.Exprs[0], 0)).add("most", "s => "+c.js(l.Exprs[1], 0))
	case "items":
		c.labelled(o, l).add("value", "s => "+body(c.js(l.Exprs[0], 0)))
	case "table":
		c.labelled(o, l).add("value", "s => "+body(c.js(l.Exprs[0], 0))).list("columns", c.heads(l))
	case "button":
		c.acts(c.labelled(o, l), l, "s")
	case "section":
		c.labelled(o, l)
	case "timer":
		o.str("name", unique(l))
		c.labelled(o, l).add("seconds", "s => "+c.js(l.Exprs[0], 0))
		if l.Acts != nil {
			c.acts(o, l, "s")
		}
	case "stopwatch":
		o.str("name", unique(l))
		c.labelled(o, l)
	case "interval":
		o.str("name", unique(l)).add("rounds", "s => "+c.js(l.Exprs[0], 0))
		var steps []string
		for _, s := range l.Steps {
			steps = append(steps, (&object{}).str("label", s.Label).add("seconds", "s => "+c.js(s.Seconds, 0)).String())
		}
		o.list("steps", steps)
	case "list":
		c.listFields(o, l)
	case "quiz", "cards":
		c.quizFields(o, l)
	case "grid":
		c.gridFields(o, l)
	case "game", "stage":
		c.gameFields(o, l)
	case "art", "pad", "piano", "metronome", "drums", "ladder", "wheel":
		c.showFields(o, l)
	case "canvas":
		c.canvasFields(o, l)
	default:
		return false
	}
	return true
}

// unique names a timer's own state by where it stands.
func unique(l *Line) string { return fmt.Sprintf("%s %d", l.Key(), l.Num) }

func (c *checker) labelled(o *object, l *Line) *object {
	if t := l.label(); t != nil {
		o.add("label", c.label(t))
	}
	return o
}

// label writes a text: a string, or a function where values are put in.
func (c *checker) label(t *Text) string {
	if s, ok := t.Static(); ok {
		return quote(s)
	}
	var parts []string
	for _, p := range t.Parts {
		switch {
		case p.X == nil:
			parts = append(parts, quote(p.Lit))
		case p.Format != nil:
			parts = append(parts, "f.show("+c.js(p.X, 0)+", "+formatOf(p.Format)+")")
		default:
			parts = append(parts, "f.show("+c.js(p.X, 0)+")")
		}
	}
	return "s => " + strings.Join(parts, " + ")
}

func (c *checker) format(o *object, f *Format) {
	if f != nil {
		o.add("format", formatOf(f))
	}
}

func formatOf(f *Format) string {
	if f.Unit == "" {
		return fmt.Sprintf("{digits: %d}", f.Digits)
	}
	return fmt.Sprintf("{digits: %d, unit: %s}", f.Digits, quote(f.Unit))
}

func (c *checker) acts(o *object, l *Line, params string) *object {
	return o.add("act", params+" => { "+c.jsActs(l.Acts)+"}")
}

func (c *checker) inputFields(o *object, l *Line) {
	o.str("name", l.Name).add("label", c.label(l.label()))
	if l.Options != nil {
		o.add("options", c.optionSource(l.Options))
	}
	o.add("init", "s => "+c.initial(l))
	if l.Saved {
		o.add("saved", "true")
	}
	if l.Range != nil {
		o.add("min", number(l.Range.Lo)).add("max", number(l.Range.Hi))
	}
}

// initial is an input's first value.
func (c *checker) initial(l *Line) string {
	if l.Form.key == "checks" || l.Form.key == "days" {
		return "[]"
	}
	if dynamic(l.Options) {
		if l.Default == nil {
			return "null"
		}
		return c.js(l.Default, 0)
	}
	if l.Options != nil {
		values, numeric := optionValues(l.Options)
		pick := 0
		for i, o := range l.Options {
			if l.Default != nil && o.Label == defaultLabel(l) {
				pick = i
			}
		}
		if numeric {
			return number(values[pick])
		}
		return quote(l.Options[pick].Label)
	}
	if l.Default != nil {
		return c.js(l.Default, 0)
	}
	switch l.Form.key {
	case "number":
		return "null"
	case "slider":
		return number(l.Range.Lo)
	case "color":
		return `"#3b76e1"`
	case "check", "flag":
		return "false"
	case "date":
		return "f.today()"
	}
	return `""`
}

func optionList(options []Option) string {
	values, numeric := optionValues(options)
	var list []string
	for i, o := range options {
		v := quote(o.Label)
		if numeric {
			v = number(values[i])
		}
		list = append(list, (&object{}).str("label", o.Label).add("value", v).String())
	}
	return "[" + strings.Join(list, ", ") + "]"
}

func (c *checker) heads(l *Line) []string {
	var cols []string
	for _, h := range l.Cols {
		o := (&object{}).add("label", c.label(h.Label)).add("value", c.eachItem(h.Exprs[0], l))
		c.format(o, h.Format)
		cols = append(cols, o.String())
	}
	return cols
}

func (c *checker) listFields(o *object, l *Line) {
	o.str("name", l.Name).add("label", c.label(l.label()))
	var cols, actions []string
	for _, col := range l.Cols {
		k := (&object{}).str("kind", col.Key())
		if col.computed() {
			k.str("name", col.Name).add("label", c.label(col.label())).add("value", "(s, r) => "+body(c.js(col.Exprs[0], 0)))
			if col.Key() == "bar" {
				k.add("most", "(s, r) => "+body(c.js(col.Exprs[1], 0)))
			}
			c.format(k, col.Format)
		} else {
			c.inputFields(k, col)
		}
		for _, p := range col.Prefix {
			k.add("when", "(s, r) => "+c.js(p.X, 0))
		}
		cols = append(cols, k.String())
	}
	o.list("columns", cols)
	for _, sub := range l.Sub {
		switch sub.Key() {
		case "add":
			o.add("add", c.label(sub.Label))
		case "sort":
			c.sortFields(o, sub)
		case "where":
			o.add("where", "(s, r) => "+c.js(sub.Exprs[0], 0))
		case "row":
			actions = append(actions, c.acts((&object{}).add("label", strings.Replace(c.label(sub.Label), "s => ", "(s, r) => ", 1)), sub, "(s, r)").String())
		case "filter":
			o.str("filter", sub.Name)
		case "search":
			o.add("search", "true")
		}
	}
	c.listMore(o, l)
	if actions != nil {
		o.list("rowActions", actions)
	}
}

func (c *checker) quizFields(o *object, l *Line) {
	mode := "all"
	switch {
	case l.Key() == "cards":
		mode = "cards"
	case strings.HasPrefix(l.Form.elems[0].lit, "quiz one"):
		mode = "one"
	}
	o.props[0] = prop{"kind", `"quiz"`}
	o.str("name", unique(l))
	c.labelled(o, l).str("mode", mode)
	var qs []string
	for _, q := range l.Sub {
		k := (&object{}).add("text", c.label(q.Label))
		switch {
		case mode == "cards":
			k.str("back", q.Answers[0])
		case q.Answers != nil:
			var as []string
			for _, a := range q.Answers {
				as = append(as, quote(a))
			}
			k.add("answers", "["+strings.Join(as, ", ")+"]")
		default:
			var labels []string
			right := 0
			for i, opt := range q.Options {
				labels = append(labels, quote(opt.Label))
				if opt.Right {
					right = i
				}
			}
			k.add("options", "["+strings.Join(labels, ", ")+"]").add("answer", fmt.Sprint(right))
		}
		qs = append(qs, k.String())
	}
	o.list("questions", qs)
}

// An object is a JavaScript object literal in the making.
type object struct{ props []prop }

type prop struct{ key, js string }

func (o *object) add(key, js string) *object {
	o.props = append(o.props, prop{key, js})
	return o
}

func (o *object) str(key, value string) *object { return o.add(key, quote(value)) }

func (o *object) list(key string, items []string) *object {
	if len(items) == 0 {
		return o.add(key, "[]")
	}
	return o.add(key, "[\n  "+strings.Join(items, ",\n  ")+"\n]")
}

func (o *object) String() string {
	parts := make([]string, len(o.props))
	for i, p := range o.props {
		parts[i] = p.key + ": " + p.js
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// lines is the literal with one property a line, for a web developer to read.
func (o *object) lines() string {
	parts := make([]string, len(o.props))
	for i, p := range o.props {
		parts[i] = "  " + p.key + ": " + p.js
	}
	return "{\n" + strings.Join(parts, ",\n") + "\n}"
}
