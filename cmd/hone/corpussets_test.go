package main

import (
	"regexp"
	"testing"

	"hone/corpus"
	"hone/task"
)

// numbered is what follows an idea's name in the name of its second task and later ones.
var numbered = regexp.MustCompile(`-[0-9]+$`)

// What is measured as reworded stands among the examples as an idea, once, and in no example's words.
func TestRewordedTasksAreInNoExamplesWords(t *testing.T) {
	ideas, err := corpus.Ideas()
	if err != nil {
		t.Fatal(err)
	}
	var sets sets
	held := map[string]bool{}
	for _, d := range ideas {
		if !corpus.HeldOut(d) {
			continue
		}
		held[d.ID] = true
		list, err := d.Expand(heldOutEach)
		if err != nil {
			t.Fatal(err)
		}
		if err := sets.measure(d, list, 0); err != nil {
			t.Fatal(err)
		}
	}
	examples, err := examplesOf(ideas)
	if err != nil {
		t.Fatal(err)
	}
	said, known := map[string]string{}, map[string]bool{}
	for _, x := range examples {
		said[spoken(x.Request)], known[x.Idea] = x.Idea, true
	}
	of := map[string]bool{}
	for _, x := range sets.reworded {
		x := x.(*task.Task)
		id := numbered.ReplaceAllString(x.ID, "")
		if !held[id] || of[id] || !known[id] {
			t.Errorf("%s: its idea is held out: %v, had a task before: %v, stands among the examples: %v", x.ID, held[id], of[id], known[id])
		}
		of[id] = true
		if other := said[spoken(x.Request)]; other != "" {
			t.Errorf("%s: “%s” is an example's request (%s)", x.ID, x.Request, other)
		}
	}
	t.Log(len(sets.reworded), "tasks")
	if len(sets.reworded) < 100 {
		t.Errorf("only %d tasks", len(sets.reworded))
	}
}
