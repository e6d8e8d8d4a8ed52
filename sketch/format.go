package sketch

import (
	"strconv"
	"strings"
)

// Format writes the app in its canonical form: equal apps are equal texts. The first
// line is the version where versioned is set, as in files; models write without it.
func (a *App) Format(versioned bool) string {
	var b strings.Builder
	if versioned {
		b.WriteString("sketch 1\n")
	}
	b.WriteString("app " + a.Title + "\n")
	if a.Theme != "" {
		b.WriteString("theme " + a.Theme + "\n")
	}
	for _, l := range a.Lines {
		l.write(&b, "")
		for _, sub := range l.Sub {
			sub.write(&b, "  ")
		}
	}
	return b.String()
}

func (l *Line) write(b *strings.Builder, indent string) {
	if l.Form.place == inQuiz {
		indent = ""
	}
	for _, c := range l.Comment {
		b.WriteString(indent + "// " + c + "\n")
	}
	b.WriteString(indent)
	for _, p := range l.Prefix {
		if p.Var == "" {
			b.WriteString("if " + source(p.X) + ": ")
		} else {
			b.WriteString("for " + p.Var + " in " + source(p.X) + ": ")
		}
	}
	if l.Saved {
		b.WriteString("saved ")
	}
	expr := 0
	l.writeElems(b, l.Form.elems, "", &expr)
	b.WriteByte('\n')
}

func (l *Line) writeElems(b *strings.Builder, es []elem, outer string, expr *int) {
	for i, e := range es {
		switch {
		case e.opt != nil:
			if l.has(e.opt, *expr) {
				l.writeElems(b, e.opt, stopsAfter(es, i, outer), expr)
			}
		case e.slot != "":
			l.writeSlot(b, e.slot, stops1(es, i, outer), expr)
		default:
			b.WriteString(e.lit)
		}
	}
}

// has reports whether the line fills an optional group.
// expr is the number of its expressions that are written already.
func (l *Line) has(es []elem, expr int) bool {
	for _, e := range es {
		switch e.slot {
		case "":
			continue
		case sLabel:
			return l.Label != nil && !l.defaultLabel()
		case sText:
			return l.Label != nil
		case sRange:
			return l.Range != nil
		case sFormat:
			return l.Format != nil
		case sActs:
			return l.Acts != nil
		case sSize:
			return l.Size != nil
		case sItems:
			return l.Items != nil
		case sExpr:
			return expr < len(l.Exprs)
		default:
			return l.Default != nil
		}
	}
	return false
}

// defaultLabel reports whether the label is what the name would give anyway.
func (l *Line) defaultLabel() bool {
	s, ok := l.Label.Static()
	return ok && l.Name != "" && s == labelOf(l.Name) && l.Key() != "show" || ok && l.Name != "" && l.Form.place == asColumn && s == labelOf(l.Name)
}

func (l *Line) writeSlot(b *strings.Builder, s slot, stop string, expr *int) {
	next := func() Expr {
		*expr++
		return l.Exprs[*expr-1]
	}
	switch s {
	case sTitle, sTheme, sKey, sKit, sEvent, sScene:
		b.WriteString(l.Word)
	case sName:
		b.WriteString(l.Name)
	case sLabel, sText:
		b.WriteString(l.Label.source(stop))
	case sNum, sStr, sBool, sDay, sTime, sPick, sLiteral:
		b.WriteString(source(l.Default))
	case sRange:
		b.WriteString(number(l.Range.Lo) + ".." + number(l.Range.Hi))
	case sOptions, sChoices:
		b.WriteString(optionSource(l.Options, stop))
	case sExpr:
		b.WriteString(source(next()))
	case sKeys:
		b.WriteString(sourceAll(l.Exprs))
	case sKind:
		b.WriteString(l.Word)
	case sFormat:
		b.WriteString(l.Format.source())
	case sActs:
		b.WriteString(actSource(l.Acts))
	case sColumns:
		for i, col := range l.Cols {
			if i > 0 {
				b.WriteString(", ")
			}
			n := 0
			for _, p := range col.Prefix {
				b.WriteString("if " + source(p.X) + ": ")
			}
			col.writeElems(b, col.Form.elems, ",", &n)
		}
	case sHeads:
		for i, col := range l.Cols {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(col.Label.source("=") + " = " + source(col.Exprs[0]))
			if col.Format != nil {
				b.WriteString(" " + col.Format.source())
			}
		}
	case sParams:
		b.WriteString(strings.Join(l.Params, ", "))
	case sDuration:
		b.WriteString(span(next()))
	case sTimes:
		x := next()
		if _, ok := x.(*Num); ok {
			b.WriteString(source(x))
		} else {
			b.WriteString("(" + source(x) + ")")
		}
	case sSteps:
		for i, st := range l.Steps {
			if i > 0 {
				b.WriteString(" | ")
			}
			b.WriteString(quoteIf(st.Label, "|(") + " " + span(st.Seconds))
		}
	case sSize:
		b.WriteString(strconv.Itoa(l.Size.W) + "x" + strconv.Itoa(l.Size.H))
	case sItems:
		for i, item := range l.Items {
			if i > 0 {
				b.WriteString(" | ")
			}
			b.WriteString(quoteIf(item, "|"))
		}
	case sAnswers:
		for i, a := range l.Answers {
			if i > 0 {
				b.WriteString(" | ")
			}
			b.WriteString(quoteIf(a, "|"))
		}
	}
}

// span writes seconds as m:ss or h:mm:ss where they are whole, else in brackets.
func span(x Expr) string {
	n, ok := x.(*Num)
	if !ok || n.V < 0 || n.V != float64(int(n.V)) {
		return "(" + source(x) + ")"
	}
	two := func(v int) string { return strconv.Itoa(100 + v)[1:] }
	s := int(n.V)
	if s >= 3600 {
		return strconv.Itoa(s/3600) + ":" + two(s/60%60) + ":" + two(s%60)
	}
	return strconv.Itoa(s/60) + ":" + two(s%60)
}

func (f *Format) source() string {
	s := "." + strconv.Itoa(f.Digits)
	if f.Unit != "" {
		s += " " + f.Unit
	}
	return s
}

func optionSource(options []Option, stop string) string {
	var b strings.Builder
	for i, o := range options {
		if i > 0 {
			b.WriteString(" | ")
		}
		if o.X != nil {
			b.WriteString("{" + source(o.X) + "}")
			continue
		}
		b.WriteString(quoteIf(o.Label, "|={"+stop))
		if o.Value != nil {
			b.WriteString("=" + number(*o.Value))
		}
		if o.Right {
			b.WriteByte('*')
		}
	}
	return b.String()
}

// quoteIf quotes text that would otherwise end early.
func quoteIf(s, stop string) string {
	if s == "" || strings.ContainsAny(s, stop+`"`) || strings.TrimSpace(s) != s || strings.HasSuffix(s, "*") {
		return sourceString(s)
	}
	return s
}

func (t *Text) source(stop string) string {
	var b strings.Builder
	for _, p := range t.Parts {
		if p.X == nil {
			b.WriteString(p.Lit)
			continue
		}
		b.WriteString("{" + source(p.X))
		if p.Format != nil {
			b.WriteString(" " + p.Format.source())
		}
		b.WriteByte('}')
	}
	s := b.String()
	plain := t.literals()
	if stop != "" && strings.ContainsAny(plain, stop) || strings.HasPrefix(s, `"`) || strings.HasPrefix(s, "=") || rangeForm.MatchString(s) || strings.TrimSpace(s) != s {
		return sourceString(s)
	}
	return s
}

func (t *Text) literals() string {
	s := ""
	for _, p := range t.Parts {
		s += p.Lit
	}
	return s
}

func sourceString(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(s) + `"`
}

// source writes an expression in the canonical form.
func source(x Expr) string { return sourceAt(x, 0) }

func sourceAt(x Expr, min int) string {
	s := sourceRaw(x)
	if levelOf(x) < min {
		return "(" + s + ")"
	}
	return s
}

func sourceRaw(x Expr) string {
	switch x := x.(type) {
	case *Num:
		return number(x.V)
	case *Str:
		return sourceString(x.V)
	case *Bool:
		return strconv.FormatBool(x.V)
	case *Day:
		if x.ISO == "" {
			return "today"
		}
		return x.ISO
	case *Clock:
		return x.HHMM
	case *Name:
		return x.Name
	case *Unary:
		return x.Op + sourceAt(x.X, levelUnary+1)
	case *Binary:
		l := level(x.Op)
		if x.Op == "**" {
			return sourceAt(x.X, levelAtom) + " ** " + sourceAt(x.Y, levelUnary)
		}
		return sourceAt(x.X, l) + " " + x.Op + " " + sourceAt(x.Y, l+1)
	case *Cond:
		return sourceAt(x.C, levelCond+1) + " ? " + sourceAt(x.A, levelCond) + " : " + sourceAt(x.B, levelCond)
	case *Call:
		return x.Fn + "(" + sourceAll(x.Args) + ")"
	case *Index:
		return sourceAt(x.X, levelAtom) + "[" + source(x.I) + "]"
	case *Field:
		return sourceAt(x.X, levelAtom) + "." + x.Name
	case *ListLit:
		return "[" + sourceAll(x.Items) + "]"
	case *RecLit:
		parts := make([]string, len(x.Keys))
		for i, k := range x.Keys {
			parts[i] = k + ": " + source(x.Vals[i])
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case *Arrow:
		if len(x.Params) == 1 {
			return x.Params[0] + " => " + source(x.Body)
		}
		return "(" + strings.Join(x.Params, ", ") + ") => " + source(x.Body)
	}
	return ""
}

func sourceAll(xs []Expr) string {
	parts := make([]string, len(xs))
	for i, x := range xs {
		parts[i] = source(x)
	}
	return strings.Join(parts, ", ")
}

// actSource writes actions in the canonical form.
func actSource(list []Stmt) string {
	parts := make([]string, len(list))
	for i, s := range list {
		switch s := s.(type) {
		case *Assign:
			parts[i] = source(s.Target) + " " + s.Op + " " + source(s.Value)
		case *Do:
			parts[i] = source(s.Call)
		case *If:
			parts[i] = "if (" + source(s.C) + ") " + blockSource(s.Then, s.Else != nil)
			if s.Else != nil {
				parts[i] += " else " + blockSource(s.Else, false)
			}
		}
	}
	return strings.Join(parts, "; ")
}

// blockSource brackets several actions, and an inner if that would catch an outer else.
func blockSource(list []Stmt, beforeElse bool) string {
	if len(list) == 1 {
		if _, inner := list[0].(*If); !inner || !beforeElse {
			return actSource(list)
		}
	}
	return "{ " + actSource(list) + " }"
}
