package sketch

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// js writes an expression as JavaScript that binds at least as tight as min.
func (c *checker) js(x Expr, min int) string {
	s, l := c.jsRaw(x)
	if l < min {
		return "(" + s + ")"
	}
	return s
}

// jsRaw writes an expression and tells how tight its outermost operator binds.
func (c *checker) jsRaw(x Expr) (string, int) {
	switch x := x.(type) {
	case *Num:
		if x.V < 0 {
			return number(x.V), levelUnary
		}
		return number(x.V), levelAtom
	case *Str:
		return quote(x.V), levelAtom
	case *Bool:
		return strconv.FormatBool(x.V), levelAtom
	case *Day:
		if x.ISO == "" {
			return "f.today()", levelAtom
		}
		return quote(x.ISO), levelAtom
	case *Clock:
		return quote(x.HHMM), levelAtom
	case *Name:
		return c.refs[x], levelAtom
	case *Unary:
		return x.Op + c.js(x.X, levelAtom), levelUnary // JavaScript wants -(a ** b) in brackets
	case *Binary:
		return c.jsBinary(x)
	case *Cond:
		return c.js(x.C, levelCond+1) + " ? " + c.js(x.A, levelCond) + " : " + c.js(x.B, levelCond), levelCond
	case *Call:
		return c.jsCall(x), levelAtom
	case *Index:
		return "f.at(" + c.js(x.X, 0) + ", " + c.js(x.I, 0) + ")", levelAtom
	case *Field:
		if n, ok := x.X.(*Name); ok && strings.HasPrefix(c.refs[n], "$") && c.types[n].kind == recKind {
			return c.refs[n] + "." + x.Name, levelAtom
		}
		return "f.get(" + c.js(x.X, 0) + ", " + quote(x.Name) + ")", levelAtom
	case *ListLit:
		return "[" + c.jsAll(x.Items) + "]", levelAtom
	case *RecLit:
		var b strings.Builder
		for i, k := range x.Keys {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(quote(k) + ": " + c.js(x.Vals[i], 0))
		}
		return "{" + b.String() + "}", levelAtom
	case *Arrow:
		return c.jsArrow(x), levelCond
	}
	return "null", levelAtom
}

func (c *checker) jsAll(xs []Expr) string {
	parts := make([]string, len(xs))
	for i, x := range xs {
		parts[i] = c.js(x, 0)
	}
	return strings.Join(parts, ", ")
}

func (c *checker) jsArrow(x *Arrow) string {
	params := make([]string, len(x.Params))
	for i, p := range x.Params {
		params[i] = c.param(p)
	}
	return "(" + strings.Join(params, ", ") + ") => " + body(c.js(x.Body, 0))
}

// body keeps a record literal from being read as a block.
func body(js string) string {
	if strings.HasPrefix(js, "{") {
		return "(" + js + ")"
	}
	return js
}

// jsBinary compiles an operator by the static types of its sides: plain JavaScript for
// numbers, a function of the runtime where the language means something else.
func (c *checker) jsBinary(x *Binary) (string, int) {
	a, b := c.types[x.X].kind, c.types[x.Y].kind
	fn := func(name string) (string, int) {
		return "f." + name + "(" + c.js(x.X, 0) + ", " + c.js(x.Y, 0) + ")", levelAtom
	}
	scalar := func(k kind) bool { return k == numKind || k == boolKind }
	switch x.Op {
	case "+":
		switch {
		case a == dateKind && b == numKind:
			return fn("addDays")
		case a == timeKind && b == numKind:
			return fn("addMinutes")
		case a == listKind && b == listKind:
			return fn("concat")
		case !scalar(a) || !scalar(b):
			return fn("plus")
		}
	case "-":
		switch {
		case a == dateKind && b == dateKind:
			return "f.days(" + c.js(x.Y, 0) + ", " + c.js(x.X, 0) + ")", levelAtom
		case a == dateKind && b == numKind:
			return "f.addDays(" + c.js(x.X, 0) + ", -" + c.js(x.Y, levelUnary+1) + ")", levelAtom
		case !scalar(a) || !scalar(b):
			return fn("minus")
		}
	case "==", "!=":
		if scalar(a) && a == b || a == textKind && b == textKind {
			return c.js(x.X, level(x.Op)) + " " + x.Op + "= " + c.js(x.Y, level(x.Op)+1), level(x.Op)
		}
		s, l := fn("eq")
		if x.Op == "!=" {
			return "!" + s, levelUnary
		}
		return s, l
	}
	l := level(x.Op)
	if x.Op == "**" { // groups to the right, and JavaScript wants signs on the left in brackets
		return c.js(x.X, levelAtom) + " ** " + c.js(x.Y, levelUnary), l
	}
	return c.js(x.X, l) + " " + x.Op + " " + c.js(x.Y, l+1), l
}

func (c *checker) jsCall(x *Call) string {
	if def := c.app.funcs[x.Fn]; def != nil {
		return "$" + x.Fn + "(" + strings.TrimSuffix("s, "+c.jsAll(x.Args), ", ") + ")"
	}
	if x.Fn == "label" {
		n := x.Args[0].(*Name)
		if dynamic(c.optionsOf(n.Name)) {
			return "f.show(" + c.refs[n] + ")"
		}
		return "f.label(" + pairs(c.optionsOf(n.Name)) + ", " + c.refs[n] + ")"
	}
	sig := c.calls[x]
	args := make([]string, len(x.Args))
	for i, a := range x.Args {
		args[i] = c.jsArg(a, sig.param(i))
		if g := c.gridOf(a); g != nil && sig.param(i) == 'w' {
			args[i] += ", " + number(float64(g.Size.W))
		}
	}
	return "f." + x.Fn + "(" + strings.Join(args, ", ") + ")"
}

func (c *checker) jsArg(a Expr, param byte) string {
	if arrow, ok := a.(*Arrow); ok {
		return c.jsArrow(arrow)
	}
	if js, ok := c.eaches[a]; ok && param == 'e' {
		return js + " => " + body(c.js(a, 0))
	}
	return c.js(a, 0)
}

func pairs(options []Option) string {
	values, numeric := optionValues(options)
	var b strings.Builder
	for i, o := range options {
		if i > 0 {
			b.WriteString(", ")
		}
		v := quote(o.Label)
		if numeric {
			v = number(values[i])
		}
		b.WriteString("[" + quote(o.Label) + ", " + v + "]")
	}
	return "[" + b.String() + "]"
}

// jsActs writes actions as the body of a function.
func (c *checker) jsActs(list []Stmt) string {
	var b strings.Builder
	for _, s := range list {
		switch s := s.(type) {
		case *Assign:
			b.WriteString(c.jsAssign(s))
		case *Do:
			b.WriteString(c.jsCommand(s.Call))
		case *If:
			fmt.Fprintf(&b, "if (%s) { %s}", c.js(s.C, 0), c.jsActs(s.Then))
			if s.Else != nil {
				fmt.Fprintf(&b, " else { %s}", c.jsActs(s.Else))
			}
			b.WriteString(" ")
			continue
		}
		b.WriteString("; ")
	}
	return b.String()
}

func (c *checker) jsAssign(s *Assign) string {
	target := s.Target
	if cell := c.cells[s]; cell != nil {
		target = cell
	}
	value := c.js(s.Value, 0)
	if s.Op != "=" {
		op := &Binary{at(0), s.Op[:1], target, s.Value}
		value = c.js(op, 0)
	}
	return c.jsPut(target, value)
}

// jsPut assigns to a name, or to a part of one by making a changed copy of the whole.
func (c *checker) jsPut(target Expr, value string) string {
	switch t := target.(type) {
	case *Index:
		return c.jsPut(t.X, "f.put("+c.js(t.X, 0)+", "+c.js(t.I, 0)+", "+value+")")
	case *Field:
		return c.jsPut(t.X, "f.put("+c.js(t.X, 0)+", "+quote(t.Name)+", "+value+")")
	}
	return c.refs[target.(*Name)] + " = " + value
}

func (c *checker) jsCommand(x *Call) string {
	if x.Fn == "remove" && len(x.Args) == 0 {
		return "r.remove()"
	}
	if x.Fn == "remove" && len(x.Args) == 1 {
		return "f.vanish(" + c.js(x.Args[0], 0) + ")"
	}
	sig, fn := commands[x.Fn][0], "f."+x.Fn
	if len(sig.params) > 0 && sig.param(0) == 'w' {
		fn = "f.grid." + x.Fn // so named apart from the functions: drop
	}
	args := []string{"s"}
	for i, a := range x.Args {
		if p := sig.param(i); p == 'v' || p == 'c' || p == 'k' {
			args = append(args, quote(a.(*Name).Name))
			continue
		}
		if g := c.gridOf(a); g != nil && sig.param(i) == 'w' {
			args = append(args, quote(g.Name), number(float64(g.Size.W)))
			continue
		}
		args = append(args, c.jsArg(a, sig.param(i)))
	}
	return fn + "(" + strings.Join(args, ", ") + ")"
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// quote writes a JavaScript string that may stand inside a script element.
func quote(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(true)
	if err := e.Encode(s); err != nil {
		return `""`
	}
	return strings.TrimSuffix(b.String(), "\n")
}
