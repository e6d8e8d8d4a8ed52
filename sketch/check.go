package sketch

import (
	"slices"
	"strings"
)

// A symbol is a name of the whole app.
type symbol struct {
	name    string
	line    *Line
	typ     *typ
	mutable bool // actions may assign it
	set     bool // one does
	derived bool // computed from others
	uses    int
	deps    map[*symbol]bool
	moving  bool // depends on time or chance
	busy    bool
	done    bool
}

// A binding is a local name: a parameter or a loop's value.
type binding struct {
	js  string
	typ *typ
}

// A scope is where names are looked up, from the inside out.
type scope struct {
	outer *scope
	names map[string]binding
	row   *typ   // where fields are visible by name: an item's type
	rowJS string // the item in JavaScript
	own   bool   // the row is the list's own: its fields may be assigned
	grid  string // the grid whose cell is at hand
}

// A checker resolves names and types; what it finds out is what the emitter writes.
type checker struct {
	app     *App
	diags   []Diag
	line    *Line
	types   map[Expr]*typ
	refs    map[*Name]string // the JavaScript of each name
	calls   map[*Call]signature
	cells   map[*Assign]Expr
	eaches  map[Expr]string // the parameter name of an implicit each-function
	fresh   int             // for parameter names
	top     *symbol         // the derived symbol that is being checked
	deps    map[*symbol]bool
	moving  bool
	results []shown            // that must depend on something that can change
	leans   map[string]leaning // what the app's own functions depend on
	noted   bool               // the definition has the sketch's lines as comments
}

// Check finds what is wrong with a sketch: names, types, and, as warnings, parts
// without effect. Lines with errors, and those that can't do without them, are taken
// out of the app; what is left can be compiled.
func (a *App) Check() []Diag {
	_, diags := a.check()
	return diags
}

// check checks until nothing is wrong any more: a line that is dropped may take names
// away from others. Each round drops a line at least, so it ends.
func (a *App) check() (*checker, []Diag) {
	var all []Diag
	for {
		c := a.checkOnce()
		errs := Errors(c.diags)
		all = append(all, c.diags...)
		if len(errs) == 0 {
			if len(a.Lines) == 0 {
				last := 1 // after what was wrong with the lines that there were
				for _, d := range Errors(all) {
					last = max(last, d.Line)
				}
				all = append(all, Diag{Line: last, Code: "empty"})
			}
			return c, tidy(all)
		}
		bad := map[int]bool{}
		for _, d := range errs {
			bad[d.Line] = true
		}
		before := len(a.Lines)
		a.Lines = slices.DeleteFunc(a.Lines, func(l *Line) bool {
			return bad[l.Num] || slices.ContainsFunc(l.Sub, func(sub *Line) bool { return bad[sub.Num] })
		})
		if len(a.Lines) == before { // can't be: every error names a line; but it must end
			a.Lines = nil
		}
	}
}

// tidy orders diagnostics by line, each once.
func tidy(ds []Diag) []Diag {
	slices.SortStableFunc(ds, func(x, y Diag) int { return x.Line - y.Line })
	return slices.CompactFunc(ds, func(x, y Diag) bool { return x.Line == y.Line && x.Code == y.Code && x.String() == y.String() })
}

func (a *App) checkOnce() *checker {
	c := &checker{app: a, types: map[Expr]*typ{}, refs: map[*Name]string{}, calls: map[*Call]signature{}, eaches: map[Expr]string{}, cells: map[*Assign]Expr{}, leans: map[string]leaning{}}
	a.names, a.funcs, a.order = map[string]*symbol{}, map[string]*Line{}, nil
	for _, l := range a.Lines {
		if l.Key() == "show" {
			l.Name = "" // given by an earlier round
		}
		c.declare(l)
	}
	for _, l := range a.Lines {
		c.checkLine(l)
	}
	c.effects()
	return c
}

func (c *checker) fail(x Expr, code string, args ...any) *typ {
	d := Diag{Line: c.line.Num, Code: code, Args: args}
	if x != nil {
		d.Col = x.offset() + 1
	}
	// One mistake often shows several times in a line; the first says it all.
	if n := len(c.diags); n == 0 || c.diags[n-1].Line != d.Line || c.diags[n-1].Code != code {
		c.diags = append(c.diags, d)
	}
	return tAny
}

// declare makes the names that a line defines.
func (c *checker) declare(l *Line) {
	c.line = l
	switch key := l.Key(); {
	case l.Form.input && hasFor(l):
		c.define(&symbol{name: l.Name, line: l, typ: listOf(inputType(l)), mutable: true, done: true})
	case l.Form.input:
		c.define(&symbol{name: l.Name, line: l, typ: inputType(l), mutable: true, done: true})
	case key == "day" || key == "week" || key == "month":
		c.define(&symbol{name: l.Name, line: l, typ: tDate, mutable: true, done: true})
	case key == "var" || key == "saved":
		c.define(&symbol{name: l.Name, line: l, mutable: true})
	case key == "let":
		c.define(&symbol{name: l.Name, line: l, derived: true})
	case key == "show" && !hasFor(l):
		if name, ok := l.Label.Static(); ok && isName(name) && c.app.names[name] == nil && constants[name] == "" {
			l.Name = name
			c.define(&symbol{name: name, line: l, derived: true})
		}
	case key == "list":
		rec := &typ{kind: recKind}
		for _, col := range l.Cols {
			if rec.field(col.Name) != nil {
				c.fail(nil, "twice", col.Name, l.Num)
				continue
			}
			rec.fields = append(rec.fields, field{col.Name, inputType(col)})
		}
		c.define(&symbol{name: l.Name, line: l, typ: listOf(rec), mutable: true, done: true})
	case key == "grid":
		c.define(&symbol{name: l.Name, line: l, mutable: true, moving: true})
	case key == "game" || key == "stage":
		c.declareGame(l)
	case key == "pad":
		c.define(&symbol{name: l.Name, line: l, typ: listOf(tAny), mutable: true, done: true, moving: true})
	case key == "piano" || key == "metronome" || key == "drums" || key == "wheel":
		c.declareSound(l)
	case key == "sprite":
		c.define(&symbol{name: l.Name, line: l, typ: tAny, done: true, moving: true})
	case key == "quiz" || key == "cards" || key == "drill":
		for name, typ := range map[string]*typ{"score": tNum, "asked": tNum, "finished": tBool} {
			if c.app.names[name] == nil {
				c.define(&symbol{name: name, line: l, typ: typ, done: true})
			}
		}
	}
}

func hasFor(l *Line) bool {
	return slices.ContainsFunc(l.Prefix, func(p Prefix) bool { return p.Var != "" })
}

func (c *checker) define(s *symbol) {
	if old := c.app.names[s.name]; old != nil {
		if key := old.line.Key(); key == "game" || key == "stage" || key == "piano" || key == "metronome" || key == "drums" || key == "wheel" { // the app's own names go before a game's
		} else if old.line.Key() == "show" { // an explicit definition wins over a show's label
			old.line.Name = ""
		} else {
			c.fail(nil, "twice", s.name, old.line.Num)
			return
		}
	}
	c.app.names[s.name] = s
	c.app.order = append(c.app.order, s)
}

// inputType is the type of an input's or column's value.
func inputType(l *Line) *typ {
	switch l.Form.key {
	case "number", "slider":
		return tNum
	case "check", "flag":
		return tBool
	case "checks":
		switch _, numeric := optionValues(l.Options); {
		case dynamic(l.Options):
			return listOf(tAny)
		case numeric:
			return listOf(tNum)
		}
		return listOf(tText)
	case "days":
		return listOf(tDate)
	case "total", "bar":
		return tNum
	case "date":
		return tDate
	case "time":
		return tTime
	case "choice", "radio":
		if dynamic(l.Options) {
			return tAny
		}
		if _, numeric := optionValues(l.Options); numeric {
			return tNum
		}
		return tText
	case "var":
		switch l.Default.(type) {
		case *Num:
			return tNum
		case *Bool:
			return tBool
		}
		return tText
	case "show":
		return tAny // until it is checked
	}
	return tText
}

// resolve gives a symbol its type, checking what it is made of first.
func (c *checker) resolve(s *symbol, at Expr) *typ {
	if s.done {
		return s.typ
	}
	if s.busy {
		s.done, s.typ = true, tAny
		return c.fail(at, "circle", s.name)
	}
	line, top, deps, moving := c.line, c.top, c.deps, c.moving
	s.busy = true
	c.line, c.top, c.deps, c.moving = s.line, s, map[*symbol]bool{}, false
	var t *typ
	if s.line.Key() == "grid" {
		t = c.resolveGrid(s)
	} else {
		t = c.expr(s.line.Exprs[0], nil)
	}
	if s.mutable && t.kind == listKind && t.elem.kind == anyKind {
		t = listOf(c.added(s.name))
	}
	s.typ, s.done, s.busy, s.deps, s.moving = t, true, false, c.deps, c.moving
	c.line, c.top, c.deps, c.moving = line, top, deps, moving
	return s.typ
}

// added finds what "add" puts into a list that starts empty, where that is a record
// literal: its fields are then known by name.
func (c *checker) added(name string) *typ {
	elem := tAny
	see := func(acts []Stmt) {
		eachCommand(acts, func(call *Call) {
			if call.Fn != "add" || len(call.Args) != 2 {
				return
			}
			if n, ok := call.Args[0].(*Name); !ok || n.Name != name {
				return
			}
			if r, ok := call.Args[1].(*RecLit); ok && elem.kind == anyKind {
				elem = &typ{kind: recKind}
				for _, k := range r.Keys {
					elem.fields = append(elem.fields, field{k, tAny})
				}
			}
		})
	}
	for _, l := range c.app.Lines {
		see(l.Acts)
		for _, sub := range l.Sub {
			see(sub.Acts)
		}
	}
	return elem
}

// grows tells of a list that begins with some values and that no action makes shorter: where the app
// is changed to begin with more, what was kept before lacks those.
func (c *checker) grows(l *Line) bool {
	begin, ok := l.Exprs[0].(*ListLit)
	if !ok || len(begin.Items) == 0 {
		return false
	}
	is := func(e Expr) bool { n, ok := e.(*Name); return ok && n.Name == l.Name }
	var keeps func(acts []Stmt) bool
	keeps = func(acts []Stmt) bool {
		for _, a := range acts {
			switch a := a.(type) {
			case *Assign:
				if value, ok := a.Value.(*ListLit); is(a.Target) && !(ok && len(value.Items) == len(begin.Items)) {
					return false
				}
			case *Do:
				if fn := a.Call.Fn; (fn == "remove" || fn == "removeAt" || fn == "clear") && len(a.Call.Args) > 0 && is(a.Call.Args[0]) {
					return false
				}
			case *If:
				if !keeps(a.Then) || !keeps(a.Else) {
					return false
				}
			}
		}
		return true
	}
	return !slices.ContainsFunc(c.app.Lines, func(l *Line) bool {
		return !keeps(l.Acts) || slices.ContainsFunc(l.Sub, func(sub *Line) bool { return !keeps(sub.Acts) })
	})
}

func eachCommand(acts []Stmt, visit func(*Call)) {
	for _, a := range acts {
		switch a := a.(type) {
		case *Do:
			visit(a.Call)
		case *If:
			eachCommand(a.Then, visit)
			eachCommand(a.Else, visit)
		}
	}
}

// effects warns of what has no effect. An app must have something to see. What actions keep
// must be shown or used, and a result must depend on something that can change. Inputs must be used: a number or choice is asked for so that
// something follows from it. A text, date or time may be there just to be written down, but
// not where the app is nothing else: of a text alone, one that is kept is a note.
func (c *checker) effects() {
	if len(c.app.Lines) > 0 && !slices.ContainsFunc(c.app.Lines, func(l *Line) bool { return l.Form.place == asPart && !lifeless[l.Key()] && !unseen[l.Key()] }) {
		c.diags = append(c.diags, Diag{Line: 1, Code: "empty", Warning: true})
	}
	for _, r := range c.results {
		if !r.moving && !alive(r.deps, map[*symbol]bool{}) {
			c.diags = append(c.diags, Diag{Line: r.line.Num, Code: "constant", Warning: true})
		}
	}
	answers := slices.ContainsFunc(c.app.Lines, func(l *Line) bool { return l.Form.place == asPart && !l.Form.input && !lifeless[l.Key()] })
	for _, s := range c.app.order {
		kept := s.line.Saved
		if s.state() && s.uses == 0 {
			c.diags = append(c.diags, Diag{Line: s.line.Num, Code: "unread", Args: []any{s.name}, Warning: true})
		}
		switch s.line.Form.key {
		case "number", "slider", "choice", "radio", "check":
		case "date", "time":
			if kept = answers; kept {
				continue
			}
		default:
			if answers {
				continue
			}
		}
		if s.line.Form.input && s.uses == 0 && !kept {
			c.diags = append(c.diags, Diag{Line: s.line.Num, Code: "unused", Args: []any{s.name}, Warning: true})
		}
	}
	c.sameLabels()
}

// lifeless are the parts that show nothing by themselves.
var lifeless = map[string]bool{"tab": true, "section": true, "var": true, "saved": true, "let": true, "def": true}

// unseen are parts of what an app does that are no parts of its page.
var unseen = map[string]bool{"every": true, "when": true, "key": true, "start": true}

// state tells a value that only actions change.
func (s *symbol) state() bool { return s.line.Key() == "var" || s.line.Key() == "saved" }

// sameLabels warns of two fields, buttons or results of one name on one tab: a person
// could not tell them apart. Lines with a prefix may take each other's place.
func (c *checker) sameLabels() {
	first := map[string]int{}
	for _, l := range c.app.Lines {
		switch key := l.Key(); {
		case key == "tab" || key == "section":
			clear(first)
			continue
		case len(l.Prefix) > 0, !l.Form.input && key != "button" && key != "show" && key != "bar":
			continue
		default:
			if l.Form.input {
				key = "input"
			}
			label, ok := l.label().Static()
			if !ok || label == "" {
				continue
			}
			if n := first[key+" "+label]; n > 0 {
				c.diags = append(c.diags, Diag{Line: l.Num, Code: "samelabel", Args: []any{label, n}, Warning: true})
			} else {
				first[key+" "+label] = l.Num
			}
		}
	}
}

// alive reports whether any of the symbols can change: by a person, time or chance.
func alive(deps map[*symbol]bool, seen map[*symbol]bool) bool {
	for s := range deps {
		if seen[s] {
			continue
		}
		seen[s] = true
		still := s.derived || s.state() && !s.set
		if !still || s.moving || alive(s.deps, seen) {
			return true
		}
	}
	return false
}

// lookup finds a name from the inside out: locals, fields of the item in hand, the
// app's own names, constants.
func (c *checker) lookup(n *Name, sc *scope) *typ {
	global := c.app.names[n.Name]
	for s := sc; s != nil; s = s.outer {
		if b, ok := s.names[n.Name]; ok {
			c.refs[n] = b.js
			return b.typ
		}
		if s.row == nil {
			continue
		}
		if n.Name == "it" {
			c.refs[n] = s.rowJS
			return s.row
		}
		if t := s.row.field(n.Name); t != nil {
			c.refs[n] = s.rowJS + "." + n.Name
			return t
		}
		if s.row.kind == anyKind && global == nil && constants[n.Name] == "" && !c.local(n.Name, s.outer) {
			c.refs[n] = `f.get(` + s.rowJS + `, "` + n.Name + `")`
			return tAny
		}
	}
	if global != nil {
		global.uses++
		if c.deps != nil {
			c.deps[global] = true
		}
		c.refs[n] = "s." + n.Name
		return c.resolve(global, n)
	}
	if js, ok := constants[n.Name]; ok {
		c.refs[n] = js
		return tNum
	}
	return c.fail(n, "undefined", n.Name, nearest(n.Name, c.visible(sc)))
}

func (c *checker) local(name string, sc *scope) bool {
	for ; sc != nil; sc = sc.outer {
		if _, ok := sc.names[name]; ok || sc.row != nil && sc.row.field(name) != nil {
			return true
		}
	}
	return false
}

// visible lists the names that may be used, for suggestions.
func (c *checker) visible(sc *scope) []string {
	var names []string
	for ; sc != nil; sc = sc.outer {
		for n := range sc.names {
			names = append(names, n)
		}
		if sc.row != nil {
			names = append(names, sc.row.fieldNames()...)
		}
	}
	slices.Sort(names)
	for _, s := range c.app.order {
		names = append(names, s.name)
	}
	return names
}

// param makes a JavaScript name for a local that no other can have.
func (c *checker) param(name string) string { return "$" + name }

func (c *checker) implicit() string {
	c.fresh++
	return "$" + strings.Repeat("_", c.fresh)
}
