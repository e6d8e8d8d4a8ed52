package bench

import (
	"testing"

	"hone/generate"
)

func TestChoices(t *testing.T) {
	c := func(likely, keeps float64, holds, passes bool) Candidate {
		return Candidate{Signs: generate.Signs{Likely: likely, Keeps: keeps}, Holds: holds, Passes: passes}
	}
	fields := []Field{
		{Candidates: []Candidate{c(0.9, 0.5, true, false), c(0.5, 1, true, true)}}, // keeps knows
		{Candidates: []Candidate{c(0.9, 1, false, false), c(0.5, 0, true, true)}},  // only one holds
		{Candidates: []Candidate{c(0.4, 1, true, false), c(0.9, 0.2, true, true)}}, // likely knows
		{Candidates: []Candidate{c(0.9, 1, true, true), c(0.1, 0, true, false)}},   // all know
		{Candidates: []Candidate{c(0.9, 1, false, true), c(0.9, 1, false, false)}}, // passes, but is never shown
		{Error: "nothing"},
	}
	got := map[string]int{}
	for _, x := range Choices(fields, generate.Weights{Likely: 1, Keeps: 0.7}) {
		if x.N != len(fields) {
			t.Errorf("%s is of %d", x.Name, x.N)
		}
		got[x.Name] = x.Passed
	}
	for name, want := range map[string]int{"greedy": 1, "first that holds": 2, "all signs": 2, "without keeps": 3, "without likely": 3,
		"likely alone": 3, "keeps alone": 3, "any": 4} {
		if got[name] != want {
			t.Errorf("%s: %d pass, want %d", name, got[name], want)
		}
	}
}
