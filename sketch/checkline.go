package sketch

import (
	"maps"
	"slices"
	"strconv"
)

// checkLine checks everything that a line says.
func (c *checker) checkLine(l *Line) {
	c.line = l
	sc := c.prefixes(l)
	c.options(l.Options, sc)
	c.text(l.label(), sc)
	switch l.Key() {
	case "var", "saved", "let":
		if s := c.app.names[l.Name]; s != nil && s.line == l {
			c.resolve(s, nil)
		}
	case "def":
		c.def(l)
	case "show":
		if s := c.app.names[l.Name]; l.Name != "" && s != nil && s.line == l {
			c.resolve(s, nil)
			c.constant(l, s.deps, s.moving)
			return
		}
		c.result(l, sc)
	case "big":
		c.result(l, sc)
	case "countdown":
		c.moving = true
		c.want(l.Exprs[0], tDate, sc)
	case "keypad":
		sc = &scope{outer: sc, names: map[string]binding{"it": {c.param("it"), tText}}}
	case "swatch", "markdown", "qr":
		c.expr(l.Exprs[0], sc)
	case "pivot", "chart", "drill":
		c.across(l, sc)
	case "checks":
		c.choice(l)
	case "bar":
		c.want(l.Exprs[0], tNum, sc)
		c.want(l.Exprs[1], tNum, sc)
	case "items":
		c.wantList(l.Exprs[0], sc)
	case "table":
		c.table(l, sc)
	case "when":
		c.expr(l.Exprs[0], sc)
	case "timer", "interval":
		c.want(l.Exprs[0], tNum, sc)
		for _, s := range l.Steps {
			c.want(s.Seconds, tNum, sc)
		}
	case "choice", "radio":
		c.choice(l)
	case "list":
		c.list(l)
	case "quiz", "cards":
		c.quiz(l)
	case "grid":
		if s := c.app.names[l.Name]; s != nil && s.line == l {
			c.resolve(s, nil)
			c.grid(l)
		}
	case "game", "stage":
		c.game(l)
	case "sprite":
		c.sprite(l)
	case "art", "pad", "metronome", "drums":
		c.want1(l)
	case "canvas":
		c.canvas(l)
	case "ladder", "wheel":
		c.ladder(l)
	}
	c.stmts(l.Acts, sc)
}

// forOK are the lines that "for" may repeat.
var forOK = []string{"show", "big", "say", "bar", "button", "items", "section", "table", "pivot", "chart", "countdown", "swatch", "qr"}

// ifNot are the lines that "if" can't hide: they are not parts of the page.
var ifNot = []string{"var", "saved", "let", "def", "every", "when", "key", "start", "tab", "sprite"}

func (c *checker) prefixes(l *Line) *scope {
	var sc *scope
	for _, p := range l.Prefix {
		if p.Var == "" {
			if slices.Contains(ifNot, l.Key()) {
				c.fail(nil, "ifpart", l.Key())
			}
			c.expr(p.X, sc)
			continue
		}
		if !slices.Contains(forOK, l.Key()) && (!l.Form.input || sc != nil) {
			c.fail(nil, "forpart", l.Key())
		}
		t := c.wantList(p.X, sc)
		at := indexName(sc)
		sc = &scope{outer: sc, names: map[string]binding{
			p.Var: {c.param(p.Var), t.elem}, at: {c.param(at), tNum},
		}}
	}
	return sc
}

func (c *checker) wantList(x Expr, sc *scope) *typ {
	t := c.expr(x, sc)
	switch t.kind {
	case listKind:
		return t
	case anyKind:
		return listOf(tAny)
	}
	c.fail(x, "type", "a list", "a "+t.String())
	return listOf(tAny)
}

func (c *checker) text(t *Text, sc *scope) {
	if t == nil {
		return
	}
	for _, p := range t.Parts {
		if p.X != nil {
			c.expr(p.X, sc)
		}
	}
}

// result checks a shown expression.
func (c *checker) result(l *Line, sc *scope) {
	deps, moving := c.deps, c.moving
	c.deps, c.moving = map[*symbol]bool{}, false
	c.expr(l.Exprs[0], sc)
	if sc == nil {
		c.constant(l, c.deps, c.moving)
	}
	c.deps, c.moving = deps, moving
}

// constant notes a result, to be judged when all actions are known.
func (c *checker) constant(l *Line, deps map[*symbol]bool, moving bool) {
	if _, literal := l.Exprs[0].(*Str); literal || l.Key() == "big" && len(deps) == 0 {
		return
	}
	c.results = append(c.results, shown{l, deps, moving})
}

// A shown result is a line, with what its value depends on.
type shown struct {
	line   *Line
	deps   map[*symbol]bool
	moving bool
}

func (c *checker) def(l *Line) {
	if c.app.funcs[l.Name] != nil || functions[l.Name] != nil || l.Name == "label" {
		c.fail(nil, "twice", l.Name, l.Num)
		return
	}
	names := map[string]binding{}
	for _, p := range l.Params {
		names[p] = binding{c.param(p), tAny}
	}
	deps, moving := c.deps, c.moving
	c.deps, c.moving = map[*symbol]bool{}, false
	// Not in funcs yet: a function may only use those above it, so it always ends.
	c.expr(l.Exprs[0], &scope{names: names})
	c.app.funcs[l.Name] = l
	c.leans[l.Name] = leaning{c.deps, c.moving}
	c.deps, c.moving = deps, moving
}

// A leaning is what a function's result depends on besides its arguments.
type leaning struct {
	deps   map[*symbol]bool
	moving bool
}

// lean notes that the expression in hand depends on what a function it calls does.
func (c *checker) lean(f leaning) {
	c.moving = c.moving || f.moving
	if c.deps != nil {
		maps.Copy(c.deps, f.deps)
	}
}

func (c *checker) table(l *Line, sc *scope) {
	t := c.wantList(l.Exprs[0], sc)
	if len(l.Cols) == 0 {
		return
	}
	row := c.itemScope(t, sc)
	for _, col := range l.Cols {
		c.text(col.Label, sc)
		c.expr(col.Exprs[0], row)
	}
}

func (c *checker) choice(l *Line) {
	if l.Default == nil || dynamic(l.Options) {
		return
	}
	if !slices.ContainsFunc(l.Options, func(o Option) bool { return o.Label == defaultLabel(l) }) {
		c.fail(l.Default, "pick", defaultLabel(l))
	}
}

func defaultLabel(l *Line) string {
	switch d := l.Default.(type) {
	case *Str:
		return d.V
	case *Num:
		return strconv.FormatFloat(d.V, 'f', -1, 64)
	}
	return ""
}

func (c *checker) list(l *Line) {
	rec := c.app.names[l.Name].typ
	if rec.kind != listKind || c.app.names[l.Name].line != l {
		return
	}
	elem := rec.elem
	row := &scope{row: elem, rowJS: "r", own: true}
	if c.app.names["i"] == nil && elem.field("i") == nil {
		// A row that isn't in the list yet will be its last.
		n := "s." + l.Name + ".length + 1"
		row.names = map[string]binding{"i": {"((s." + l.Name + ".indexOf(r) + " + n + ") % (" + n + "))", tNum}}
	}
	for _, col := range l.Cols {
		c.text(col.label(), nil)
		for _, p := range col.Prefix {
			c.expr(p.X, row)
		}
		if len(col.Options) > 0 {
			c.choice(col)
			c.options(col.Options, row)
		}
		if col.computed() {
			t := c.columnType(col, row)
			for i := range elem.fields {
				if elem.fields[i].name == col.Name {
					elem.fields[i].typ = t
				}
			}
		}
	}
	for _, sub := range l.Sub {
		c.line = sub
		c.text(sub.Label, row)
		switch sub.Key() {
		case "sort":
			for _, x := range sub.Exprs {
				key, _ := sortKey(x)
				c.expr(key, row)
			}
		case "where", "red", "orange", "yellow", "green", "gray", "group", "need":
			c.expr(sub.Exprs[0], row)
		case "review":
			c.expr(sub.Exprs[0], row)
			c.expr(sub.Exprs[1], row)
		case "rows":
			c.wantList(sub.Exprs[0], nil)
		case "max":
			c.want(sub.Exprs[0], tNum, nil)
		case "board", "calendar", "unique":
			c.listView(l, sub, elem)
		case "filter":
			if elem.field(sub.Name) == nil {
				c.fail(nil, "nofield", sub.Name, nearest(sub.Name, elem.fieldNames()))
			}
		case "row":
			c.stmts(sub.Acts, row)
		}
	}
	c.line = l
}

func (c *checker) quiz(l *Line) {
	if len(l.Sub) == 0 {
		c.fail(nil, "noq")
	}
	for _, q := range l.Sub {
		c.line = q
		c.text(q.Label, nil)
		if l.Key() == "cards" && q.Answers == nil {
			c.fail(nil, "noback")
		}
	}
	c.line = l
}

func countRight(options []Option) int {
	n := 0
	for _, o := range options {
		if o.Right {
			n++
		}
	}
	return n
}

func (c *checker) stmts(list []Stmt, sc *scope) {
	for _, s := range list {
		switch s := s.(type) {
		case *Assign:
			c.assign(s, sc)
		case *Do:
			c.command(s.Call, sc)
		case *If:
			c.expr(s.C, sc)
			c.stmts(s.Then, sc)
			c.stmts(s.Else, sc)
		}
	}
}

func (c *checker) assign(s *Assign, sc *scope) {
	if n, ok := s.Target.(*Name); ok {
		if cell := c.cellTarget(n, sc); cell != nil {
			s.Target = cell
			defer func() { s.Target = n }() // the line is written as it was read
			c.cells[s] = cell
		}
	}
	root := s.Target
	for {
		switch x := root.(type) {
		case *Index:
			root = x.X
			continue
		case *Field:
			root = x.X
			continue
		}
		break
	}
	name, ok := root.(*Name)
	if !ok {
		c.fail(s.Target, "action")
		return
	}
	if !c.assignable(name.Name, sc) {
		if c.app.names[name.Name] == nil && !c.local(name.Name, sc) {
			c.fail(name, "undefined", name.Name, nearest(name.Name, c.visible(sc)))
		} else {
			c.fail(name, "readonly", name.Name)
		}
		return
	}
	var want *typ
	got := c.written(name.Name, sc, func() *typ {
		want = c.expr(s.Target, sc)
		return c.expr(s.Value, sc)
	})
	if s.Op != "=" {
		op := &Binary{at(s.Target.offset()), s.Op[:1], s.Target, s.Value}
		got = c.binary(op, want, got)
	}
	if !got.fits(want) {
		c.fail(s.Value, "type", "a "+want.String(), "a "+got.String())
	}
}

// written checks what an action writes a value with: counting it up from itself is no use of it.
func (c *checker) written(name string, sc *scope, check func() *typ) *typ {
	g := c.app.names[name]
	if g == nil || c.local(name, sc) {
		return check()
	}
	uses := g.uses
	t := check()
	g.uses, g.set = uses, true
	return t
}

func (c *checker) assignable(name string, sc *scope) bool {
	for ; sc != nil; sc = sc.outer {
		if _, ok := sc.names[name]; ok {
			return false
		}
		if sc.row != nil && sc.row.field(name) != nil {
			return sc.own
		}
	}
	g := c.app.names[name]
	return g != nil && g.mutable
}

func (c *checker) command(x *Call, sc *scope) {
	if x.Fn == "remove" && len(x.Args) == 0 && sc != nil && sc.own {
		return
	}
	if x.Fn == "remove" && len(x.Args) == 1 && c.spriteOf(x.Args[0]) != nil {
		c.expr(x.Args[0], sc)
		return
	}
	sigs := commands[x.Fn]
	if sigs == nil {
		c.fail(x, "command", x.Fn, nearest(x.Fn, slices.Sorted(maps.Keys(commands))))
		return
	}
	sig := sigs[0]
	if !sig.takes(len(x.Args)) {
		c.fail(x, "args", x.Fn, sig.usage())
		return
	}
	var list *typ
	for i, a := range x.Args {
		switch sig.param(i) {
		case 'v':
			name, ok := a.(*Name)
			if !ok || c.app.names[name.Name] == nil || !c.app.names[name.Name].mutable || c.local(name.Name, sc) {
				c.fail(a, "notlist", x.Fn)
				return
			}
			list = c.written(name.Name, nil, func() *typ { return c.wantList(a, nil) })
		case 'w':
			if c.gridOf(a) == nil || c.local(a.(*Name).Name, sc) {
				c.fail(a, "notgrid", x.Fn)
				return
			}
			c.expr(a, nil)
			list = listOf(tAny)
		case 'k':
			if c.spriteOf(a) == nil {
				c.fail(a, "notsprite", x.Fn)
				return
			}
		case 'c':
			if !c.settable(a, x.Args[0].(*Name).Name, list) {
				return
			}
		case 'e':
			c.each(a, list, sc)
		case 'n':
			c.want(a, tNum, sc)
		default:
			c.expr(a, sc)
		}
	}
}

// settable checks that a names a field of a list's items that isn't computed.
func (c *checker) settable(a Expr, list string, t *typ) bool {
	n, ok := a.(*Name)
	switch {
	case !ok, t.elem.kind == recKind && t.elem.field(n.Name) == nil:
		name := ""
		if ok {
			name = n.Name
		}
		c.fail(a, "nofield", name, nearest(name, t.elem.fieldNames()))
		return false
	}
	for _, col := range c.app.names[list].line.Cols {
		if col.Name == n.Name && col.computed() {
			c.fail(a, "readonly", n.Name)
			return false
		}
	}
	return true
}

// optionValues are the values of a choice's options: numbers where all have one.
func optionValues(options []Option) ([]float64, bool) {
	var values []float64
	for _, o := range options {
		switch {
		case o.Value != nil:
			values = append(values, *o.Value)
		default:
			v, err := strconv.ParseFloat(o.Label, 64)
			if err != nil {
				return nil, false
			}
			values = append(values, v)
		}
	}
	return values, true
}
