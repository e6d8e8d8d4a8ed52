package sketch

import "strings"

// binaryOps are tried in this order, so that longer ones come first.
var binaryOps = []string{"||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "**", "*", "/", "%"}

// expr takes an expression.
func (c *cursor) expr() Expr {
	c.deeper()
	defer func() { c.depth-- }()
	x := c.binary(2)
	start := x.offset()
	if !c.eat("?") {
		return x
	}
	a := c.expr()
	c.need(":")
	return &Cond{at(start), x, a, c.expr()}
}

func (c *cursor) operator() string {
	rest := strings.TrimLeft(c.rest(), " \t")
	for _, op := range binaryOps {
		if !strings.HasPrefix(rest, op) {
			continue
		}
		if op == "==" && strings.HasPrefix(rest, "===") {
			return "==="
		}
		if op == "!=" && strings.HasPrefix(rest, "!==") {
			return "!=="
		}
		return op
	}
	return ""
}

// binary takes operators that bind at least as tight as min.
func (c *cursor) binary(min int) Expr {
	x := c.unary()
	for n := 0; ; n++ {
		op := c.operator()
		canon := op
		if len(op) == 3 {
			canon = op[:2]
		}
		l := level(canon)
		if op == "" || l < min || n > 200 {
			return x
		}
		c.eat(op)
		var y Expr
		if canon == "**" {
			y = c.nested(func() Expr { return c.binaryRight() })
		} else {
			y = c.nested(func() Expr { return c.binary(l + 1) })
		}
		x = &Binary{at(x.offset()), canon, x, y}
	}
}

func (c *cursor) nested(f func() Expr) Expr {
	c.deeper()
	defer func() { c.depth-- }()
	return f()
}

// binaryRight is the right side of **, which groups to the right and may be signed.
func (c *cursor) binaryRight() Expr {
	x := c.unary()
	if c.operator() == "**" {
		c.eat("**")
		return &Binary{at(x.offset()), "**", x, c.nested(c.binaryRight)}
	}
	return x
}

func (c *cursor) unary() Expr {
	c.spaces()
	start := c.pos
	for _, op := range []string{"-", "!"} {
		if c.peek(op) {
			c.eat(op)
			x := c.nested(func() Expr {
				if op == "-" {
					return c.binary(level("**"))
				}
				return c.unary()
			})
			return &Unary{at(start), op, x}
		}
	}
	return c.postfix()
}

func (c *cursor) postfix() Expr {
	x := c.atom()
	for n := 0; n < 40; n++ {
		switch {
		case c.pos < len(c.src) && c.src[c.pos] == '[':
			c.pos++
			i := c.expr()
			c.need("]")
			x = &Index{at(x.offset()), x, i}
		case c.pos+1 < len(c.src) && c.src[c.pos] == '.' && scanName(c.src[c.pos+1:]) != "":
			c.pos++
			x = &Field{at(x.offset()), x, c.name()}
		default:
			return x
		}
	}
	return x
}

func (c *cursor) atom() Expr {
	c.spaces()
	start := c.pos
	if c.end() {
		c.fail("value")
	}
	switch ch := c.src[c.pos]; {
	case ch >= '0' && ch <= '9':
		return c.number()
	case ch == '"' || ch == '\'':
		return c.str()
	case ch == '(':
		c.pos++
		x := c.expr()
		c.need(")")
		return x
	case ch == '[':
		c.pos++
		return &ListLit{at(start), c.args("]")}
	case ch == '{':
		return c.record()
	}
	n := scanName(c.rest())
	if n == "" {
		c.fail("value")
	}
	c.pos += len(n)
	switch {
	case n == "true" || n == "false":
		return &Bool{at(start), n == "true"}
	case c.pos < len(c.src) && c.src[c.pos] == '(':
		c.pos++
		return &Call{at(start), n, c.args(")")}
	}
	return &Name{at(start), n}
}

func (c *cursor) args(end string) []Expr {
	c.deeper()
	defer func() { c.depth-- }()
	var args []Expr
	if c.eat(end) {
		return args
	}
	for {
		args = append(args, c.arg())
		if c.eat(end) {
			return args
		}
		c.need(",")
	}
}

// arg takes an expression or an arrow function.
func (c *cursor) arg() Expr {
	c.spaces()
	start := c.pos
	var params []string
	arrow := c.try(func() {
		if c.eat("(") {
			params = []string{c.name()}
			for c.eat(",") {
				params = append(params, c.name())
			}
			c.need(")")
		} else {
			params = []string{c.name()}
		}
		c.need("=>")
	})
	if !arrow {
		return c.expr()
	}
	return &Arrow{at(start), params, c.expr()}
}

func (c *cursor) record() Expr {
	c.deeper()
	defer func() { c.depth-- }()
	r := &RecLit{at: at(c.pos)}
	c.need("{")
	if c.eat("}") {
		return r
	}
	for {
		r.Keys = append(r.Keys, c.name())
		c.need(":")
		r.Vals = append(r.Vals, c.expr())
		if c.eat("}") {
			return r
		}
		c.need(",")
	}
}

// stmts takes actions separated by semicolons.
func (c *cursor) stmts() []Stmt {
	c.deeper()
	defer func() { c.depth-- }()
	list := []Stmt{c.stmtOne()}
	for c.eat(";") {
		c.spaces()
		if c.end() || c.peek("}") {
			break
		}
		list = append(list, c.stmtOne())
	}
	return list
}

var assignOps = []string{"+=", "-=", "*=", "/=", "="}

func (c *cursor) stmtOne() Stmt {
	c.spaces()
	if c.peek("if (") || c.peek("if(") {
		return c.ifStmt()
	}
	target := c.postfix()
	if call, ok := target.(*Call); ok {
		return &Do{call}
	}
	if c.eat("++") {
		return &Assign{target, "+=", &Num{V: 1}}
	}
	if c.eat("--") {
		return &Assign{target, "-=", &Num{V: 1}}
	}
	for _, op := range assignOps {
		if c.peek(op) && !c.peek("==") {
			c.eat(op)
			return &Assign{target, op, c.expr()}
		}
	}
	c.spaces()
	c.fail("action")
	return nil
}

func (c *cursor) ifStmt() Stmt {
	c.eat("if")
	c.need("(")
	s := &If{C: c.expr()}
	c.need(")")
	s.Then = c.block()
	start := c.pos
	c.spaces()
	if strings.HasPrefix(c.rest(), "else ") || strings.HasPrefix(c.rest(), "else{") {
		c.pos += len("else")
		s.Else = c.block()
	} else {
		c.pos = start
	}
	return s
}

func (c *cursor) block() []Stmt {
	c.deeper()
	defer func() { c.depth-- }()
	if !c.eat("{") {
		return []Stmt{c.stmtOne()}
	}
	list := c.stmts()
	c.need("}")
	return list
}
