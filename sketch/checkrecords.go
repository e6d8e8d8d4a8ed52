package sketch

import "slices"

// dynamic reports whether some of the options come from a list.
func dynamic(options []Option) bool {
	return slices.ContainsFunc(options, func(o Option) bool { return o.X != nil })
}

// options checks the lists that options come from.
func (c *checker) options(options []Option, sc *scope) {
	for _, o := range options {
		if o.X != nil {
			c.wantList(o.X, sc)
		}
	}
}

// indexName is the name of a repetition's index: i, and j within another.
func indexName(sc *scope) string {
	if sc == nil {
		return "i"
	}
	return "j"
}

// columnType checks a computed column and returns its type.
func (c *checker) columnType(col *Line, row *scope) *typ {
	switch col.Key() {
	case "total":
		return c.want(col.Exprs[0], tNum, row)
	case "bar":
		c.want(col.Exprs[1], tNum, row)
		return c.want(col.Exprs[0], tNum, row)
	}
	return c.expr(col.Exprs[0], row)
}

// itemScope is where an item of a table, pivot table or chart is at hand, with its index.
func (c *checker) itemScope(list *typ, sc *scope) *scope {
	row := &scope{outer: sc, row: list.elem, rowJS: "r"}
	if c.app.names["i"] == nil && !c.local("i", row) {
		row.names = map[string]binding{"i": {c.param("i"), tNum}}
	}
	return row
}

// across checks what a pivot table or a chart shows of each item of its list.
func (c *checker) across(l *Line, sc *scope) {
	t := c.wantList(l.Exprs[0], sc)
	row := c.itemScope(t, sc)
	for i, x := range l.Exprs[1:] {
		if l.Key() == "chart" && i == 1 {
			c.want(x, tNum, row)
		} else {
			c.expr(x, row)
		}
	}
	for _, col := range l.Cols {
		c.text(col.Label, sc)
		c.want(col.Exprs[0], tNum, row)
	}
}

// listView checks the column that a board, a calendar or "unique" goes by.
func (c *checker) listView(l, sub *Line, elem *typ) {
	t := elem.field(sub.Name)
	if t == nil {
		c.fail(nil, "nofield", sub.Name, nearest(sub.Name, elem.fieldNames()))
		return
	}
	col := l.Cols[slices.IndexFunc(l.Cols, func(col *Line) bool { return col.Name == sub.Name })]
	switch {
	case sub.Key() == "board" && col.Key() != "choice" && col.Key() != "radio":
		c.fail(nil, "notchoice", sub.Name)
	case sub.Key() == "calendar" && !t.fits(tDate) || sub.Key() == "calendar" && t.kind == textKind:
		c.fail(nil, "notdate", sub.Name)
	}
}
