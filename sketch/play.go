package sketch

import (
	"slices"
	"strings"
)

// Grids and games: what is checked of them and how they are compiled.

// mostCells bounds a grid's sides.
const mostCells = 40

// game checks a game: its size, and that its lines are ones that the kit makes use of.
func (c *checker) game(l *Line) {
	k := kitFor(l)
	if s := l.Size; s != nil && (k.size[0] == 0 || s.W < k.size[0] || s.W > k.size[1] || s.H < k.size[2] || s.H > k.size[3]) {
		c.fail(nil, "toobig", sizeText(k.size[0], k.size[2]), sizeText(k.size[1], k.size[3]))
	}
	c.fixed(l)
	for _, sub := range l.Sub {
		c.line = sub
		c.fixed(sub)
		c.text(sub.Label, nil)
		for _, x := range sub.Exprs {
			c.want(x, tNum, nil)
		}
		c.stmts(sub.Acts, nil)
		if !k.takes(sub.Key()) {
			c.diags = append(c.diags, Diag{Line: sub.Num, Code: "kitoption", Args: []any{k.name, sub.Key(), strings.Join(strings.Fields(k.options+" "+everyGame), ", ")}, Warning: true})
		}
	}
	c.line = l
}

// fixed checks that a line's items hold no values, which would stand there in their braces.
func (c *checker) fixed(l *Line) {
	if i := slices.IndexFunc(l.Items, func(s string) bool { return strings.Contains(s, "{") }); i >= 0 {
		c.diags = append(c.diags, Diag{Line: l.Num, Code: "fixed", Args: []any{l.Items[i]}, Warning: true})
	}
}

// kitFor is a game's kit; a stage is one that the sketch fills itself.
func kitFor(l *Line) *kit {
	if l.Key() == "stage" {
		return &theStage
	}
	return kitOf(l.Word)
}

func sizeText(w, h int) string { return number(float64(w)) + "x" + number(float64(h)) }

// declareGame makes the names that a game gives; the app's own go before them.
func (c *checker) declareGame(l *Line) {
	for _, old := range c.app.Lines {
		if key := old.Key(); (key == "game" || key == "stage") && old.Num < l.Num {
			c.fail(nil, "onegame", old.Num)
			return
		}
	}
	for _, g := range gameNames {
		for _, name := range strings.Fields(g.names) {
			if old := c.app.names[name]; old == nil || old.line.Key() == "show" {
				c.define(&symbol{name: name, line: l, typ: g.typ, mutable: true, done: true, moving: true})
			}
		}
	}
}

// grid checks a grid: what its cells begin with, and its lines, which know the cell.
func (c *checker) grid(l *Line) {
	if s := l.Size; s.W > mostCells || s.H > mostCells {
		c.fail(nil, "toobig", "1x1", sizeText(mostCells, mostCells))
	}
	for _, sub := range l.Sub {
		c.line = sub
		sc := c.cellScope(l)
		if sub.Key() == "column" {
			sc = &scope{names: map[string]binding{"x": {"$x", tNum}}}
		}
		c.text(sub.Label, sc)
		for _, x := range sub.Exprs {
			c.expr(x, sc)
		}
		c.stmts(sub.Acts, sc)
	}
	c.line = l
}

// cellScope is what is known of a cell: where it is, and what is in it.
func (c *checker) cellScope(l *Line) *scope {
	s := c.app.names[l.Name]
	elem := tAny
	if s != nil && s.typ != nil && s.typ.kind == listKind {
		elem = s.typ.elem
	}
	sc := placeScope(l.Name)
	sc.names["cell"] = binding{"f.at(s." + l.Name + ", $i)", elem}
	return sc
}

func placeScope(grid string) *scope {
	return &scope{grid: grid, names: map[string]binding{"x": {"$x", tNum}, "y": {"$y", tNum}, "i": {"$i", tNum}}}
}

// resolveGrid finds the type of a grid's cells from what they begin with.
func (c *checker) resolveGrid(s *symbol) *typ {
	if len(s.line.Exprs) == 0 {
		return listOf(tAny)
	}
	t := c.expr(s.line.Exprs[0], placeScope(""))
	if t.kind == textKind { // an empty cell may come to hold anything
		t = tAny
	}
	return listOf(t)
}

// cellTarget is the grid's item that assigning to "cell" means, or nil.
func (c *checker) cellTarget(n *Name, sc *scope) Expr {
	for ; sc != nil && n.Name == "cell"; sc = sc.outer {
		if sc.grid != "" {
			list, i := &Name{n.at, sc.grid}, &Name{n.at, "i"}
			return &Index{n.at, list, i}
		}
	}
	return nil
}

// gridOf is the grid that a name stands for, or nil.
func (c *checker) gridOf(x Expr) *Line {
	n, ok := x.(*Name)
	if !ok {
		return nil
	}
	if s := c.app.names[n.Name]; s != nil && s.line.Key() == "grid" {
		return s.line
	}
	return nil
}

// gridFields writes a grid's definition.
func (c *checker) gridFields(o *object, l *Line) {
	o.str("name", l.Name).add("label", c.label(l.label())).add("w", number(float64(l.Size.W))).add("h", number(float64(l.Size.H)))
	init := `""`
	if len(l.Exprs) > 0 {
		init = body(c.js(l.Exprs[0], 0))
	}
	o.add("init", "(s, $x, $y, $i) => "+init)
	if l.Saved {
		o.add("saved", "true")
	}
	for _, sub := range l.Sub {
		switch key := sub.Key(); key {
		case "tap", "mark":
			o.add(key, "(s, $x, $y, $i) => { "+c.jsActs(sub.Acts)+"}")
		case "cell", "color":
			o.add(key, "(s, $x, $y, $i) => "+body(c.js(sub.Exprs[0], 0)))
		case "column":
			label := c.label(sub.Label)
			if f, ok := strings.CutPrefix(label, "s => "); ok {
				label = "(s, $x) => " + f
			}
			o.add("column", (&object{}).add("label", label).add("act", "(s, $x) => { "+c.jsActs(sub.Acts)+"}").String())
		}
	}
}

// gameFields writes a game's definition: its options by name, texts and numbers as
// functions where they are computed.
func (c *checker) gameFields(o *object, l *Line) {
	o.props[0] = prop{"kind", `"game"`}
	o.str("name", unique(l)).str("game", kitFor(l).name)
	if l.Key() == "stage" {
		o.list("sprites", c.sprites())
	}
	if l.Size != nil {
		o.add("size", "["+number(float64(l.Size.W))+", "+number(float64(l.Size.H))+"]")
	}
	if l.Items != nil {
		o.add("items", quoteAll(l.Items))
	}
	opts, on := &object{}, map[string][]string{}
	for _, sub := range l.Sub {
		key := sub.Key()
		switch {
		case key == "on":
			on[sub.Word] = append(on[sub.Word], c.jsActs(sub.Acts))
		case sub.Items != nil:
			opts.add(key, quoteAll(sub.Items))
		case sub.Label != nil:
			opts.add(key, c.label(sub.Label))
		case len(sub.Exprs) > 0:
			opts.add(key, "s => "+c.js(sub.Exprs[0], 0))
		default:
			opts.add(key, "true")
		}
	}
	o.add("opts", opts.String())
	handlers := &object{}
	for _, e := range events {
		if acts := on[e]; acts != nil {
			handlers.add(e, "s => { "+strings.Join(acts, "")+"}")
		}
	}
	o.add("on", handlers.String())
}

func quoteAll(list []string) string {
	quoted := make([]string, len(list))
	for i, s := range list {
		quoted[i] = quote(s)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

// commandModules are what commands need that may be used without the part they are about.
var commandModules = map[string][]string{
	"tone": {"play", "sound"}, "play": {"play", "sound"}, "burst": {"play", "canvas", "art"},
	"win": {"play", "grid", "game"}, "lose": {"play", "grid", "game"}, "tie": {"play", "grid", "game"}, "restart": {"play", "grid", "game"},
}

// eachCommand visits the commands of a line and of those below it.
func (l *Line) eachCommand(visit func(name string)) {
	eachCommand(l.Acts, func(c *Call) { visit(c.Fn) })
	for _, sub := range l.Sub {
		sub.eachCommand(visit)
	}
}

// modules are the parts of the runtime that the app's page needs besides what every
// page has.
func (a *App) modules() []string {
	var names []string
	need := func(list ...string) {
		for _, n := range list {
			if !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	for _, l := range a.Lines {
		switch l.Key() {
		case "grid":
			need("play", "grid")
		case "game":
			need("play", "grid", "game", kitOf(l.Word).module)
			if kitOf(l.Word).module == "stage" {
				need("canvas")
			}
		case "stage":
			need("play", "grid", "game", "canvas", "stage")
		case "art", "pad", "canvas", "ladder", "wheel":
			need("play", "canvas", "art")
		case "piano", "metronome", "drums":
			need("play", "sound")
		}
		need(l.recordModules()...)
		l.eachCommand(func(name string) { need(commandModules[name]...) })
	}
	return names
}
