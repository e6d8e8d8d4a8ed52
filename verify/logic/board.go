package logic

import (
	"strconv"

	"github.com/dop251/goja"
)

// board reads a board of cells: those that can be pressed are buttons, which show their
// text and are named by where they are and what is in them.
func (r *reader) board(o *goja.Object) {
	p, key := r.page, str(o, "key")
	r.wished(o)
	n := 0
	r.each(o.Get("cells"), func(c *goja.Object) {
		text := str(c, "text")
		if shown := str(c, "shown"); shown != "" {
			text = shown
		}
		r.say(text)
		r.looks("q", str(c, "tone"), str(c, "color"), str(c, "ink"), str(c, "pressed"))
		if act := function(c, "act"); act != nil {
			p.controls = append(p.controls, control{kind: "button", key: key + "." + strconv.Itoa(n), name: str(c, "name"), tone: "cell", node: c, act: act})
		}
		n++
	})
	r.near = ""
}
