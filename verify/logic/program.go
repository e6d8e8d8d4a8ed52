package logic

import "github.com/dop251/goja"

// A program is a compiled definition and what is known of it.
type program struct {
	code   *goja.Program
	value  goja.Value // what the code gives: plain data and functions, the same for each opening
	acts   bool       // conditions act when they become true
	sleeps bool       // a long wait needs no more than a look at its end
	still  bool       // its fields and buttons are the same whatever is done
	fresh  *page      // of a still program: what it shows when it was just opened, the same each time
}

// study finds out what the app can do by itself. Its controls can't change where no part
// comes and goes and no label of one is computed; what stands in its fields changes only
// by what is put there or by an action, where no condition acts.
func (p *program) study(definition goja.Value) {
	p.value = definition
	def, ok := definition.(*goja.Object)
	if !ok {
		return
	}
	every := false
	each(def, "timers", func(t *goja.Object) {
		p.acts = p.acts || t.Get("when") != nil
		every = every || t.Get("every") != nil
	})
	p.still = !p.acts
	endings := 0
	p.parts(def, &endings)
	p.sleeps = !every && !p.acts && endings <= 1
}

// parts looks at all parts that can be known before the app runs, and counts timers that
// act at their end.
func (p *program) parts(of *goja.Object, endings *int) {
	each(of, "parts", func(part *goja.Object) { p.part(part, endings) })
}

func (p *program) part(part *goja.Object, endings *int) {
	switch str(part, "kind") {
	case "show", "big", "say", "bar", "items", "table", "section":
		return
	case "number", "slider", "text", "area", "check", "date", "time", "choice", "radio", "button", "keypad":
		p.still = p.still && function(part, "label") == nil && function(part, "options") == nil
		return
	case "timer":
		if function(part, "act") != nil {
			*endings++
		}
	case "game", "art", "metronome", "drums", "wheel":
		*endings += 2 // it goes on by itself
	case "if":
		if inner, ok := part.Get("part").(*goja.Object); ok {
			p.part(inner, endings)
		}
	case "tabs":
		each(part, "tabs", func(tab *goja.Object) { p.parts(tab, endings) })
	}
	p.still = false
}

func each(o *goja.Object, name string, f func(*goja.Object)) {
	a, n := array(o.Get(name))
	for i := range n {
		if x, ok := item(a, i).(*goja.Object); ok {
			f(x)
		}
	}
}
