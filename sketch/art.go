package sketch

import (
	"fmt"
	"slices"
	"strings"
)

// Pictures: art from parameters, drawing pads, drawn shapes, ladders; and sound.

// moving and resting are the scenes that art may show.
var (
	movingScenes  = []string{"fireworks", "snow", "rain", "stars", "confetti", "bubbles", "waves", "fireflies", "hearts", "leaves", "lava", "matrix"}
	restingScenes = []string{"tree", "spiral", "circles", "lines", "mandala", "mosaic", "mountains", "flowers", "triangles", "orbits", "maze", "snowflake"}
)

func scenes() []string { return slices.Concat(movingScenes, restingScenes) }

func (c *cursor) scene() string {
	c.spaces()
	start := c.pos
	word := scanName(c.rest())
	if !slices.Contains(scenes(), word) {
		c.fail("scene", firstWord(c.rest()), nearest(word, scenes()))
	}
	c.pos = start + len(word)
	return word
}

// soundNames are the values that an instrument gives, by keyword and type.
func (c *checker) declareSound(l *Line) {
	give := func(name string, t *typ) {
		if c.app.names[name] == nil {
			c.define(&symbol{name: name, line: l, typ: t, done: true, moving: true})
		}
	}
	if l.Key() == "piano" {
		give("note", tText)
		give("notes", listOf(tText))
		return
	}
	if l.Key() == "wheel" {
		give("picked", tText)
		give("spins", tNum)
		return
	}
	give("beat", tNum)
	give("playing", tBool)
}

// want1 checks a line and those below it, whose expressions are all numbers.
func (c *checker) want1(l *Line) {
	for _, x := range l.Exprs {
		c.want(x, tNum, nil)
	}
	for _, sub := range l.Sub {
		c.line = sub
		c.text(sub.Label, nil)
		for _, x := range sub.Exprs {
			c.want(x, tNum, nil)
		}
	}
	c.line = l
}

// canvas checks drawn shapes: numbers, what is written, and a colour at the end.
func (c *checker) canvas(l *Line) {
	for _, sub := range l.Sub {
		c.line = sub
		var sc *scope
		for _, p := range sub.Prefix {
			if p.Var == "" {
				c.expr(p.X, sc)
				continue
			}
			t := c.wantList(p.X, sc)
			sc = &scope{outer: sc, names: map[string]binding{p.Var: {c.param(p.Var), t.elem}, "i": {c.param("i"), tNum}}}
		}
		c.text(sub.Label, nil)
		n := numbersOf(sub.Key())
		for i, x := range sub.Exprs {
			if i < n {
				c.want(x, tNum, sc)
			} else {
				c.expr(x, sc)
			}
		}
	}
	c.line = l
}

func numbersOf(shape string) int {
	switch shape {
	case "circle":
		return 3
	case "write":
		return 2
	}
	return 4
}

func (c *checker) ladder(l *Line) {
	for _, x := range l.Exprs {
		if t := c.expr(x, nil); t.kind != listKind && t.kind != textKind && t.kind != anyKind {
			c.fail(x, "type", "a list", "a "+t.String())
		}
	}
	for _, sub := range l.Sub {
		c.line = sub
		c.text(sub.Label, nil)
		c.stmts(sub.Acts, nil)
	}
	c.line = l
}

// showFields writes a picture's or instrument's definition: its values, and the lines
// below it by name.
func (c *checker) showFields(o *object, l *Line) {
	if l.Name == "" {
		o.str("name", unique(l))
	} else {
		o.str("name", l.Name)
	}
	if t := l.label(); t != nil {
		o.add("label", c.label(t))
	}
	if l.Saved {
		o.add("saved", "true")
	}
	if l.Word != "" {
		o.str("scene", l.Word).add("moving", fmt.Sprint(slices.Contains(movingScenes, l.Word)))
	}
	if l.Size != nil {
		o.add("size", fmt.Sprintf("[%d, %d]", l.Size.W, l.Size.H))
	}
	if l.Items != nil {
		o.add("items", quoteAll(l.Items))
	}
	for i, x := range l.Exprs {
		o.add(string('a'+rune(i)), "s => "+body(c.js(x, 0)))
	}
	opts := &object{}
	for _, sub := range l.Sub {
		switch {
		case sub.Acts != nil:
			opts.add(sub.Key(), "s => { "+c.jsActs(sub.Acts)+"}")
		case sub.Items != nil:
			opts.add(sub.Key(), quoteAll(sub.Items))
		case sub.Label != nil:
			opts.add(sub.Key(), c.label(sub.Label))
		case len(sub.Exprs) > 0:
			opts.add(sub.Key(), "s => "+c.js(sub.Exprs[0], 0))
		}
	}
	o.add("opts", opts.String())
}

// canvasFields writes a function that gives each shape to put, in order.
func (c *checker) canvasFields(o *object, l *Line) {
	o.str("name", unique(l)).add("size", fmt.Sprintf("[%d, %d]", l.Size.W, l.Size.H))
	c.labelled(o, l)
	var b strings.Builder
	for _, sub := range l.Sub {
		if sub.Key() == "sky" {
			o.add("sky", c.label(sub.Label))
			continue
		}
		closing := ""
		for _, p := range sub.Prefix {
			if p.Var == "" {
				fmt.Fprintf(&b, "if (%s) { ", c.js(p.X, 0))
				closing += "}"
				continue
			}
			fmt.Fprintf(&b, "f.each(%s, (%s, $i) => { ", c.js(p.X, 0), c.param(p.Var))
			closing = "})" + closing
		}
		fmt.Fprintf(&b, "put(%s, [%s]); %s; ", quote(sub.Key()), c.jsAll(sub.Exprs), closing)
	}
	o.add("draw", "(s, put) => { "+b.String()+"}")
}
