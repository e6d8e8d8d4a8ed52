package sketch

import "strings"

// Sprites: what is checked of them and how they are compiled. They move on the app's
// stage and are part of its definition.

// spriteType is what actions know of a sprite.
var spriteType = &typ{kind: recKind, fields: []field{
	{"x", tNum}, {"y", tNum}, {"vx", tNum}, {"vy", tNum}, {"size", tNum}, {"face", tText},
}}

func (c *checker) sprite(l *Line) {
	stage := false
	for _, other := range c.app.Lines {
		stage = stage || other.Key() == "stage"
	}
	if !stage {
		c.fail(nil, "nostage")
	}
	place := placeScope("")
	for _, x := range l.Exprs {
		c.want(x, tNum, place)
	}
	for _, sub := range l.Sub {
		c.line = sub
		sc := &scope{row: spriteType, rowJS: "r", own: true}
		switch sub.Key() {
		case "hit":
			sc.names = map[string]binding{sub.Name: {"o", spriteType}}
			fallthrough
		case "bounce", "solid", "chase", "fire":
			if sub.Name != "" && c.spriteOf(&Name{Name: sub.Name}) == nil {
				c.fail(nil, "notsprite", sub.Key())
			}
		}
		for _, x := range sub.Exprs {
			c.want(x, tNum, place)
		}
		c.stmts(sub.Acts, sc)
	}
	c.line = l
}

// spriteOf is the sprite that a name stands for, or nil.
func (c *checker) spriteOf(x Expr) *Line {
	n, ok := x.(*Name)
	if !ok {
		return nil
	}
	if s := c.app.names[n.Name]; s != nil && s.line.Key() == "sprite" {
		return s.line
	}
	return nil
}

// sprites writes the definitions of all sprites.
func (c *checker) sprites() []string {
	var list []string
	for _, l := range c.app.Lines {
		if l.Key() == "sprite" {
			list = append(list, c.spriteFields(l))
		}
	}
	return list
}

func (c *checker) spriteFields(l *Line) string {
	const place = "(s, $x, $y, $i) => "
	o := (&object{}).str("name", l.Name).add("faces", quoteAll(l.Items)).add("at", place+"["+c.js(l.Exprs[0], 0)+", "+c.js(l.Exprs[1], 0)+"]")
	var hits, bounces, solids []string
	for _, sub := range l.Sub {
		switch key := sub.Key(); {
		case key == "hit":
			hits = append(hits, (&object{}).str("name", sub.Name).add("act", "(s, r, o) => { "+c.jsActs(sub.Acts)+"}").String())
		case key == "bounce" && sub.Name != "":
			bounces = append(bounces, quote(sub.Name))
		case key == "solid":
			solids = append(solids, quote(sub.Name))
		case key == "fire":
			o.str("fire", sub.Name)
		case key == "chase":
			o.add("chase", "["+quote(sub.Name)+", "+place+c.js(sub.Exprs[0], 0)+"]")
		case sub.Acts != nil:
			o.add(key, "(s, r) => { "+c.jsActs(sub.Acts)+"}")
		case sub.Size != nil:
			o.add(key, "["+number(float64(sub.Size.W))+", "+number(float64(sub.Size.H))+"]")
		case len(sub.Exprs) == 2:
			o.add(key, place+"["+c.js(sub.Exprs[0], 0)+", "+c.js(sub.Exprs[1], 0)+"]")
		case len(sub.Exprs) == 1:
			o.add(key, place+c.js(sub.Exprs[0], 0))
		default:
			o.add(key, "true")
		}
	}
	if hits != nil {
		o.add("hits", "["+strings.Join(hits, ", ")+"]")
	}
	if bounces != nil {
		o.add("bounces", "["+strings.Join(bounces, ", ")+"]")
	}
	if solids != nil {
		o.add("solids", "["+strings.Join(solids, ", ")+"]")
	}
	if c.fired(l.Name) {
		o.add("none", "true") // there is none before it is fired
	}
	return o.String()
}

// fired reports whether a sprite is what others fire.
func (c *checker) fired(name string) bool {
	for _, l := range c.app.Lines {
		for _, sub := range l.Sub {
			if l.Key() == "sprite" && sub.Key() == "fire" && sub.Name == name {
				return true
			}
		}
	}
	return false
}
