package logic

import "github.com/dop251/goja"

// chart reads what the page writes beside a chart's shapes: of bars and pies every name
// and value, of lines what stands at the ends of the axes, the rest being in a closed table.
func (r *reader) chart(o *goja.Object) {
	p, n := series(o)
	if shape := str(o, "shape"); n > 1 && shape != "pie" {
		for i := range n {
			r.say(str(item(p, i).ToObject(nil), "label"))
		}
	}
	r.looks("h", str(o, "shape"))
	for i := range n {
		r.looks(str(item(p, i).ToObject(nil), "values"))
	}
	if str(o, "shape") == "line" {
		for _, name := range []string{"ticks", "ends"} {
			for _, t := range texts(o.Get(name)) {
				r.say(t)
			}
		}
		r.say(str(o, "more"))
		return
	}
	shown := n
	if str(o, "shape") == "pie" {
		shown = min(n, 1)
	}
	for k, name := range texts(o.Get("names")) {
		r.say(name)
		for i := range shown {
			if t := texts(item(p, i).ToObject(nil).Get("texts")); k < len(t) {
				r.say(t[k])
			}
		}
	}
	r.near = ""
}

func series(o *goja.Object) (*goja.Object, int) { return array(o.Get("series")) }
