package sketch

import "strings"

// expr checks an expression and returns its type.
func (c *checker) expr(x Expr, sc *scope) *typ {
	t := c.exprType(x, sc)
	c.types[x] = t
	return t
}

func (c *checker) exprType(x Expr, sc *scope) *typ {
	switch x := x.(type) {
	case *Num:
		return tNum
	case *Str:
		return tText
	case *Bool:
		return tBool
	case *Day:
		return tDate
	case *Clock:
		return tTime
	case *Name:
		return c.lookup(x, sc)
	case *Unary:
		if x.Op == "!" {
			c.expr(x.X, sc)
			return tBool
		}
		return c.want(x.X, tNum, sc)
	case *Binary:
		return c.binary(x, c.expr(x.X, sc), c.expr(x.Y, sc))
	case *Cond:
		c.expr(x.C, sc)
		a, b := c.expr(x.A, sc), c.expr(x.B, sc)
		if t := unify(a, b); t != nil {
			return t
		}
		return tAny
	case *Call:
		return c.call(x, sc)
	case *Index:
		list := c.expr(x.X, sc)
		c.want(x.I, tNum, sc)
		switch list.kind {
		case listKind:
			return list.elem
		case textKind:
			return tText
		case anyKind:
			return tAny
		}
		return c.fail(x, "type", "a list", "a "+list.String())
	case *Field:
		return c.field(x, sc)
	case *ListLit:
		elem := tAny
		for _, item := range x.Items {
			t := c.expr(item, sc)
			if elem = unify(elem, t); elem == nil {
				elem = tAny
			}
		}
		return listOf(elem)
	case *RecLit:
		rec := &typ{kind: recKind}
		for i, k := range x.Keys {
			rec.fields = append(rec.fields, field{k, c.expr(x.Vals[i], sc)})
		}
		return rec
	case *Arrow:
		return c.fail(x, "arrow")
	}
	return tAny
}

// want checks an expression that must have a type.
func (c *checker) want(x Expr, want *typ, sc *scope) *typ {
	t := c.expr(x, sc)
	if !t.fits(want) {
		c.fail(x, "type", "a "+want.String(), "a "+t.String())
	}
	return want
}

func (c *checker) field(x *Field, sc *scope) *typ {
	rec := c.expr(x.X, sc)
	switch rec.kind {
	case recKind:
		if t := rec.field(x.Name); t != nil {
			return t
		}
		return c.fail(x, "nofield", x.Name, nearest(x.Name, rec.fieldNames()))
	case anyKind:
		return tAny
	}
	return c.fail(x, "type", "a record", "a "+rec.String())
}

// binary types an operator from its sides' types.
func (c *checker) binary(x *Binary, a, b *typ) *typ {
	is := func(k kind, t *typ) bool { return t.kind == k || t.kind == anyKind }
	both := func(k kind) bool { return is(k, a) && is(k, b) }
	switch x.Op {
	case "&&", "||":
		if t := unify(a, b); t != nil {
			return t
		}
		return tAny
	case "==", "!=":
		if a.fits(b) || a.kind == boolKind || b.kind == boolKind {
			return tBool
		}
	case "<", "<=", ">", ">=":
		if a.fits(b) && a.kind != listKind && a.kind != recKind {
			return tBool
		}
	case "+":
		return c.plus(x, a, b)
	case "-":
		switch {
		case a.kind == dateKind && b.kind == dateKind, a.kind == timeKind && b.kind == timeKind:
			return tNum
		case a.kind == dateKind && is(numKind, b):
			return tDate
		case a.kind == timeKind && is(numKind, b):
			return tTime
		case a.kind == anyKind || b.kind == anyKind:
			return tAny
		case both(numKind):
			return tNum
		}
	default:
		if both(numKind) || both(boolKind) && x.Op == "*" || is(numKind, a) && is(boolKind, b) || is(boolKind, a) && is(numKind, b) {
			return tNum
		}
	}
	return c.fail(x, "operands", x.Op, "a "+a.String(), "a "+b.String())
}

func (c *checker) plus(x *Binary, a, b *typ) *typ {
	switch {
	case a.kind == numKind && b.kind == numKind:
		return tNum
	case a.kind == textKind || b.kind == textKind:
		return tText
	case a.kind == listKind && b.kind == listKind:
		return unify(a, b)
	case a.kind == dateKind && b.kind == numKind:
		return tDate
	case a.kind == timeKind && b.kind == numKind:
		return tTime
	case a.kind == anyKind || b.kind == anyKind:
		return tAny
	case a.kind == boolKind && b.kind == boolKind, a.kind == boolKind && b.kind == numKind, a.kind == numKind && b.kind == boolKind:
		return tNum
	}
	return c.fail(x, "operands", "+", "a "+a.String(), "a "+b.String())
}

// call checks a function call: a "def" of the app, label(), or one of the table.
func (c *checker) call(x *Call, sc *scope) *typ {
	if def := c.app.funcs[x.Fn]; def != nil {
		if len(x.Args) != len(def.Params) {
			return c.fail(x, "args", x.Fn, signature{name: x.Fn, params: make([]string, 0)}.name+"("+join(def.Params)+")")
		}
		for _, a := range x.Args {
			c.expr(a, sc)
		}
		c.lean(c.leans[x.Fn])
		return c.types[def.Exprs[0]]
	}
	if x.Fn == "label" {
		return c.labelCall(x, sc)
	}
	sigs := functions[x.Fn]
	if sigs == nil {
		names := funcNames
		for n := range c.app.funcs {
			names = append(names[:len(names):len(names)], n)
		}
		return c.fail(x, "nofunc", x.Fn, nearest(x.Fn, names))
	}
	c.moving = c.moving || movingFuncs[x.Fn]
	sig, ok := c.choose(x, sigs, sc)
	if !ok {
		return c.fail(x, "args", x.Fn, sigs[0].usage())
	}
	c.calls[x] = sig
	each := tAny
	var list *typ
	for i, a := range x.Args {
		switch p := sig.param(i); p {
		case 'e':
			each = c.each(a, list, sc)
		case 'f':
			c.fold(a, list, sc)
		case 'l':
			t := c.types[a]
			if t == nil {
				t = c.expr(a, sc)
			}
			if t.kind != listKind && t.kind != anyKind {
				return c.fail(a, "type", "a list", "a "+t.String())
			}
			if list == nil {
				list = t
			}
		case 'w':
			t := c.types[a]
			if t == nil {
				t = c.expr(a, sc)
			}
			if c.gridOf(a) == nil {
				return c.fail(a, "notgrid", x.Fn)
			}
			if list == nil {
				list = t
			}
		case 'a':
			if c.types[a] == nil {
				c.expr(a, sc)
			}
		default:
			want := letterTypes[p]
			if t := c.types[a]; t == nil {
				c.want(a, want, sc)
			} else if !t.fits(want) {
				return c.fail(a, "type", "a "+want.String(), "a "+t.String())
			}
		}
	}
	return resultType(sig.result, list, each, len(x.Args))
}

var letterTypes = map[byte]*typ{'n': tNum, 't': tText, 'b': tBool, 'd': tDate, 'm': tTime}

// choose picks the signature that fits the call, by number and kind of arguments.
func (c *checker) choose(x *Call, sigs []signature, sc *scope) (signature, bool) {
	if len(sigs) == 1 {
		return sigs[0], sigs[0].takes(len(x.Args))
	}
	if len(x.Args) == 0 {
		return sigs[0], false
	}
	first := c.expr(x.Args[0], sc)
	for _, s := range sigs {
		if !s.takes(len(x.Args)) {
			continue
		}
		p := s.param(0)
		if p == 'l' && first.kind == listKind || p == 'a' || letterTypes[p] != nil && first.fits(letterTypes[p]) && first.kind != anyKind {
			return s, true
		}
	}
	for _, s := range sigs {
		if s.takes(len(x.Args)) && first.kind == anyKind {
			return s, true
		}
	}
	return sigs[0], false
}

// each checks an expression about each item of a list, given as x => … or with the
// item's fields in scope.
func (c *checker) each(x Expr, list *typ, sc *scope) *typ {
	elem := tAny
	if list != nil && list.kind == listKind {
		elem = list.elem
	}
	if a, ok := x.(*Arrow); ok {
		if len(a.Params) > 2 {
			return c.fail(x, "arrow")
		}
		names := map[string]binding{a.Params[0]: {c.param(a.Params[0]), elem}}
		if len(a.Params) == 2 {
			names[a.Params[1]] = binding{c.param(a.Params[1]), tNum}
		}
		return c.expr(a.Body, &scope{outer: sc, names: names})
	}
	js := c.implicit()
	t := c.expr(x, &scope{outer: sc, row: elem, rowJS: js})
	c.fresh--
	c.eaches[x] = js
	return t
}

func (c *checker) fold(x Expr, list *typ, sc *scope) {
	a, ok := x.(*Arrow)
	if !ok || len(a.Params) != 2 {
		c.fail(x, "args", "fold", "fold(list, start, (acc, x) => …)")
		return
	}
	elem := tAny
	if list != nil && list.kind == listKind {
		elem = list.elem
	}
	c.expr(a.Body, &scope{outer: sc, names: map[string]binding{
		a.Params[0]: {c.param(a.Params[0]), tAny}, a.Params[1]: {c.param(a.Params[1]), elem},
	}})
}

func resultType(r string, list, each *typ, args int) *typ {
	elem := tAny
	if list != nil && list.kind == listKind {
		elem = list.elem
	}
	if args < 2 && each.kind == anyKind {
		each = elem
	}
	switch r {
	case "l":
		if list == nil {
			return listOf(tAny)
		}
		return list
	case "i":
		return elem
	case "e":
		return each
	case "[e]":
		return listOf(each)
	case "g":
		return listOf(&typ{kind: recKind, fields: []field{{"key", each}, {"rows", listOf(elem)}, {"n", tNum}}})
	case "[l]":
		if list != nil {
			return listOf(list)
		}
		return listOf(tAny)
	case "[a]":
		return listOf(tAny)
	}
	if strings.HasPrefix(r, "{") {
		return listOf(recordType(r))
	}
	if len(r) == 3 {
		return listOf(letterTypes[r[1]])
	}
	if t := letterTypes[r[0]]; t != nil {
		return t
	}
	return tAny
}

// recordType reads a signature's {a:n,b:t}.
func recordType(r string) *typ {
	rec := &typ{kind: recKind}
	for _, part := range strings.Split(strings.Trim(r, "{}"), ",") {
		name, letter, _ := strings.Cut(part, ":")
		rec.fields = append(rec.fields, field{name, letterTypes[letter[0]]})
	}
	return rec
}

// labelCall is label(choice): the text of the option that was chosen.
func (c *checker) labelCall(x *Call, sc *scope) *typ {
	if len(x.Args) != 1 {
		return c.fail(x, "args", "label", "label(choice)")
	}
	c.expr(x.Args[0], sc)
	if n, ok := x.Args[0].(*Name); !ok || c.optionsOf(n.Name) == nil {
		return c.fail(x, "args", "label", "label(choice)")
	}
	return tText
}

// optionsOf are the options of the input or column of that name.
func (c *checker) optionsOf(name string) []Option {
	if s := c.app.names[name]; s != nil && len(s.line.Options) > 0 {
		return s.line.Options
	}
	for _, l := range c.app.Lines {
		for _, col := range l.Cols {
			if col.Name == name && len(col.Options) > 0 {
				return col.Options
			}
		}
	}
	return nil
}

func join(words []string) string {
	s := ""
	for i, w := range words {
		if i > 0 {
			s += ", "
		}
		s += w
	}
	return s
}
