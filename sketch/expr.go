package sketch

// An Expr is a node of an expression.
type Expr interface{ offset() int }

// at is a node's byte offset in its line.
type at int

func (a at) offset() int { return int(a) }

// The nodes of expressions.
type (
	// Num is a number literal.
	Num struct {
		at
		V float64
	}
	// Str is a text literal.
	Str struct {
		at
		V string
	}
	// Bool is true or false.
	Bool struct {
		at
		V bool
	}
	// Name is a reference to a value.
	Name struct {
		at
		Name string
	}
	// Unary is -x or !x.
	Unary struct {
		at
		Op string
		X  Expr
	}
	// Binary is an operator between two values.
	Binary struct {
		at
		Op   string
		X, Y Expr
	}
	// Cond is c ? a : b.
	Cond struct {
		at
		C, A, B Expr
	}
	// Call is a function call; commands in actions are calls too.
	Call struct {
		at
		Fn   string
		Args []Expr
	}
	// Index is x[i].
	Index struct {
		at
		X, I Expr
	}
	// Field is x.name.
	Field struct {
		at
		X    Expr
		Name string
	}
	// ListLit is [a, b].
	ListLit struct {
		at
		Items []Expr
	}
	// RecLit is {a: 1, b: 2}.
	RecLit struct {
		at
		Keys []string
		Vals []Expr
	}
	// Arrow is x => body; only as an argument.
	Arrow struct {
		at
		Params []string
		Body   Expr
	}
	// Day is a date literal, only as an input's default; Today where ISO is empty.
	Day struct {
		at
		ISO string
	}
	// Clock is a time literal, only as an input's default.
	Clock struct {
		at
		HHMM string
	}
)

// A Stmt is one action.
type Stmt interface{ stmt() }

// The actions.
type (
	// Assign is target op value.
	Assign struct {
		Target Expr // Name, Index or Field
		Op     string
		Value  Expr
	}
	// Do is a command.
	Do struct{ Call *Call }
	// If is if (c) … else ….
	If struct {
		C          Expr
		Then, Else []Stmt
	}
)

func (*Assign) stmt() {}
func (*Do) stmt()     {}
func (*If) stmt()     {}

// level gives an operator's precedence; a higher one binds tighter. Unary operators
// stand between * and **, as in school: -x ** 2 is -(x ** 2).
func level(op string) int {
	switch op {
	case "||":
		return 2
	case "&&":
		return 3
	case "==", "!=", "<", "<=", ">", ">=":
		return 4
	case "+", "-":
		return 5
	case "*", "/", "%":
		return 6
	case "**":
		return 8
	}
	return 0
}

const (
	levelCond  = 1
	levelUnary = 7
	levelAtom  = 9
)

func levelOf(x Expr) int {
	switch x := x.(type) {
	case *Cond, *Arrow:
		return levelCond
	case *Binary:
		return level(x.Op)
	case *Unary:
		return levelUnary
	case *Num:
		if x.V < 0 {
			return levelUnary
		}
	}
	return levelAtom
}
