package sketch

import "strings"

// heldState is the list in which an input that is repeated keeps its values.
func heldState(l *Line) string {
	v := (&object{}).str("name", l.Name).add("init", "s => []")
	if l.Saved {
		v.add("saved", "true")
	}
	return v.String()
}

// indexAt is the name of the index that the i-th prefix gives: see indexName.
func (l *Line) indexAt(i int) string {
	for _, p := range l.Prefix[:i] {
		if p.Var != "" {
			return "j"
		}
	}
	return "i"
}

// optionSource writes options: a list, or a function where some come from lists.
func (c *checker) optionSource(options []Option) string {
	if !dynamic(options) {
		return optionList(options)
	}
	var lists []string
	for _, o := range options {
		if o.X != nil {
			lists = append(lists, c.js(o.X, 0))
		} else {
			lists = append(lists, "["+quote(o.Label)+"]")
		}
	}
	return "(s, r) => f.choices(" + strings.Join(lists, ", ") + ")"
}

func (c *checker) sortFields(o *object, sub *Line) {
	var keys []string
	for _, x := range sub.Exprs {
		x, falling := sortKey(x)
		k := (&object{}).add("by", "(s, r) => "+body(c.js(x, 0)))
		if falling {
			k.add("falling", "true")
		}
		keys = append(keys, k.String())
	}
	o.add("sort", "["+strings.Join(keys, ", ")+"]")
}

// listMore writes a list's options beyond those of every list.
func (c *checker) listMore(o *object, l *Line) {
	var marks, needs []string
	for _, sub := range l.Sub {
		rowLabel := func() string { return strings.Replace(c.label(sub.Label), "s => ", "(s, r) => ", 1) }
		switch key := sub.Key(); key {
		case "red", "orange", "yellow", "green", "gray":
			tone := map[string]string{"red": "bad", "orange": "warn", "yellow": "mark", "green": "good", "gray": "muted"}[key]
			marks = append(marks, (&object{}).str("tone", tone).add("test", "(s, r) => "+c.js(sub.Exprs[0], 0)).String())
		case "need":
			needs = append(needs, (&object{}).add("test", "(s, r) => "+c.js(sub.Exprs[0], 0)).add("text", rowLabel()).String())
		case "group":
			o.add("group", "(s, r) => "+body(c.js(sub.Exprs[0], 0)))
		case "max":
			o.add("max", "s => "+c.js(sub.Exprs[0], 0))
		case "board", "calendar", "unique":
			if o.str(key, sub.Name); key == "unique" && sub.Label != nil {
				o.add("taken", (&object{}).add("text", rowLabel()).String())
			}
		case "rows":
			o.add("rows", "s => "+c.js(sub.Exprs[0], 0))
		case "review":
			o.add("review", "[(s, r) => "+body(c.js(sub.Exprs[0], 0))+", (s, r) => "+body(c.js(sub.Exprs[1], 0))+"]")
		case "csv":
			o.add("csv", "true")
		}
	}
	if marks != nil {
		o.add("marks", "["+strings.Join(marks, ", ")+"]")
	}
	if needs != nil {
		o.add("needs", "["+strings.Join(needs, ", ")+"]")
	}
}

// eachItem writes an expression about an item of a table or chart. Within a repetition $i
// is that one's index.
func (c *checker) eachItem(x Expr, l *Line) string {
	if hasFor(l) {
		return "(s, r) => " + body(c.js(x, 0))
	}
	return "(s, r, $i) => " + body(c.js(x, 0))
}

// acrossFields writes a pivot table or a chart.
func (c *checker) acrossFields(o *object, l *Line) {
	each := func(x Expr) string { return c.eachItem(x, l) }
	c.labelled(o, l).add("value", "s => "+body(c.js(l.Exprs[0], 0)))
	if l.Key() == "pivot" {
		o.add("row", each(l.Exprs[1])).add("column", each(l.Exprs[2])).add("cell", each(l.Exprs[3]))
		c.format(o, l.Format)
		return
	}
	if l.Key() == "drill" {
		o.str("name", unique(l)).add("question", each(l.Exprs[1])).add("answer", each(l.Exprs[2]))
		if l.Default != nil {
			o.add("options", c.js(l.Default, 0))
		}
		return
	}
	o.str("shape", l.Word).add("x", each(l.Exprs[1]))
	series := c.heads(l)
	if l.Cols == nil {
		one := (&object{}).add("value", each(l.Exprs[2]))
		c.format(one, l.Format)
		series = []string{one.String()}
	}
	o.list("series", series)
}
