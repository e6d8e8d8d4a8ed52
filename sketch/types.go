package sketch

import (
	"slices"
)

// A kind is the outermost part of a type.
type kind int

const (
	anyKind kind = iota
	numKind
	textKind
	boolKind
	dateKind
	timeKind
	listKind
	recKind
)

// A typ is the static type of an expression. Any fits everywhere: it is what is known
// of items of an empty list.
type typ struct {
	kind   kind
	elem   *typ    // of a list
	fields []field // of a record
}

type field struct {
	name string
	typ  *typ
}

var (
	tAny  = &typ{kind: anyKind}
	tNum  = &typ{kind: numKind}
	tText = &typ{kind: textKind}
	tBool = &typ{kind: boolKind}
	tDate = &typ{kind: dateKind}
	tTime = &typ{kind: timeKind}
)

func listOf(t *typ) *typ { return &typ{kind: listKind, elem: t} }

func (t *typ) field(name string) *typ {
	for _, f := range t.fields {
		if f.name == name {
			return f.typ
		}
	}
	return nil
}

func (t *typ) fieldNames() []string {
	var names []string
	for _, f := range t.fields {
		names = append(names, f.name)
	}
	return names
}

// words for types in messages, English and Korean separated by a slash in messages.go's
// manner would double every code; the English word is understood in both.
func (t *typ) String() string {
	switch t.kind {
	case numKind:
		return "number"
	case textKind:
		return "text"
	case boolKind:
		return "yes/no"
	case dateKind:
		return "date"
	case timeKind:
		return "time"
	case listKind:
		return "list"
	case recKind:
		return "record"
	}
	return "value"
}

// fits reports whether a value of type t may stand where want is wanted.
func (t *typ) fits(want *typ) bool {
	if t.kind == anyKind || want.kind == anyKind {
		return true
	}
	if t.kind != want.kind {
		// A date or time is written as a text, and may come from one.
		textual := []kind{textKind, dateKind, timeKind}
		return slices.Contains(textual, t.kind) && slices.Contains(textual, want.kind)
	}
	if t.kind == listKind {
		return t.elem.fits(want.elem)
	}
	return true
}

// unify is the type of a value that is one or the other; nil where they don't agree.
func unify(a, b *typ) *typ {
	switch {
	case a.kind == anyKind:
		return b
	case b.kind == anyKind || a == b:
		return a
	case a.kind != b.kind:
		if a.fits(b) {
			return tText
		}
		return nil
	case a.kind == listKind:
		if e := unify(a.elem, b.elem); e != nil {
			return listOf(e)
		}
		return listOf(tAny)
	case a.kind == recKind:
		merged := &typ{kind: recKind, fields: slices.Clone(a.fields)}
		for _, f := range b.fields {
			if merged.field(f.name) == nil {
				merged.fields = append(merged.fields, f)
			}
		}
		return merged
	}
	return a
}
