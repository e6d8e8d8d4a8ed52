package logic

import "github.com/dop251/goja"

// A program is a compiled definition and what is known of it.
type program struct {
	code  *goja.Program
	value goja.Value // what the code gives: plain data and functions, the same for each opening
	acts  bool       // conditions act when they become true
	still bool       // its fields and buttons are the same whatever is put into the fields
}

// study finds out whether the controls can change by an input: they can't where no part
// comes and goes, no label of one is computed and no condition acts.
func (p *program) study(definition goja.Value) {
	p.value = definition
	def, ok := definition.(*goja.Object)
	if !ok {
		return
	}
	timers, n := array(def.Get("timers"))
	for i := range n {
		if t, ok := item(timers, i).(*goja.Object); ok && t.Get("when") != nil {
			p.acts = true
			return
		}
	}
	parts, n := array(def.Get("parts"))
	for i := range n {
		part, ok := item(parts, i).(*goja.Object)
		if !ok {
			return
		}
		switch str(part, "kind") {
		case "show", "big", "say", "bar", "items", "table", "section":
		case "number", "slider", "text", "area", "check", "date", "time", "choice", "radio", "button":
			if function(part, "label") != nil {
				return
			}
		default:
			return
		}
	}
	p.still = true
}
