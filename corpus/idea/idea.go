// Package idea reads ideas: an app with the requests that ask for it, the particulars
// that may vary, and the checks that prove it. One idea becomes many tasks, each with
// its sketch. It knows tasks, but neither the app language nor how apps are proven.
//
// An idea is plain text:
//
//	== concrete-bags en 1
//	slots
//	  bag = 0.6 | 0.45 | 0.75
//	  lb;kg = 80;36 | 60;27
//	  waste = 5..20 step 5
//	  ?cubic
//	ask
//	  how many bags of concrete for a slab? one @lb lb bag makes @bag cubic feet@?cubic(, show the volume too)
//	  [[concrete|cement]] bag calculator
//	edit
//	  bag: a bag is @bag cubic feet now
//	sketch
//	  app Concrete bags
//	  number l = 10 Length (ft)
//	  number w = 10 Width (ft)
//	  number d = 4 Depth (in)
//	  ?cubic show Cubic feet = l * w * d / 12
//	  show Bags = ceil(l * w * d / 12 / @bag) .0
//	check ten by eight
//	  fill length|long = 10
//	  fill width|wide = 8
//	  fill depth|deep = 3
//	  see @{Math.ceil(20/bag)}
//	  ?cubic see 20
//
// Slots: "a | b" are alternatives, "x;y = 1;2 | 3;4" vary together, "5..20 step 5" are
// numbers, "?name" is a flag. What an ask line does not name keeps its first value, and
// a flag that it does not name is off: what a person does not say is the default.
// "a | b | *" says that anything else would do as well: that they are names and no more.
// "@name" and "@{JavaScript}" put values in anywhere; "@?flag(text)" puts text in where
// the flag is on, "@!flag(text)" where it is off; a line that starts with "?flag " or
// "!flag " stands only then. "[[a|b|]]" in an ask is one of them.
package idea

import (
	"fmt"
	"strings"

	"hone/task"
)

// An Idea is a different thing that an app does, with all that may vary about it.
type Idea struct {
	ID     string // unique; twins in two languages end in -en and -ko
	Lang   string
	Level  int
	Weight int    // how many ideas it stands for: its slots hold so much that many tasks differ
	Now    string // the page's clock, as in a task; may be empty
	Slots  []Slot
	Asks   []string
	Edits  []wish // what a person says to have another value of a slot
	Sketch []string
	Checks []Check
	File   string // where it stands, for messages
	Line   int
}

// Base is the id without its language: twins are one idea.
func (d *Idea) Base() string {
	return strings.TrimSuffix(strings.TrimSuffix(d.ID, "-en"), "-ko")
}

// A Slot is what varies: names that vary together, or a flag.
type Slot struct {
	Names  []string
	Values [][]string // one value a name; nil for a flag
	Flag   bool
	Open   bool // anything else would do as well as the values
}

// A Check is a task's check before its values are put in.
type Check struct {
	Name  string
	Lines []string
}

// A Variant is one task with the app that passes it.
type Variant struct {
	Idea   *Idea
	Task   *task.Task
	Sketch string
}

func (d *Idea) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: idea %s: %s", d.File, d.Line, d.ID, fmt.Sprintf(format, args...))
}
