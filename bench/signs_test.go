package bench

import (
	"reflect"
	"strings"
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
		"with says": 2, "likely alone": 3, "keeps alone": 3, "any": 4} {
		if got[name] != want {
			t.Errorf("%s: %d pass, want %d", name, got[name], want)
		}
	}
}

func TestReadFields(t *testing.T) {
	const line = `{"id":"a","lang":"en","level":1,"request":"r","candidates":[{"sketch":"app A","signs":{"Likely":0.5,"Keeps":1,"Passed":0.9},"holds":true,"passes":true}]}` + "\n"
	got, err := ReadFields(strings.NewReader(line + "\n" + line))
	if err != nil || len(got) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	want := Field{ID: "a", Lang: "en", Level: 1, Request: "r", Candidates: []Candidate{{Sketch: "app A", Signs: generate.Signs{Likely: 0.5, Keeps: 1, Passed: 0.9}, Holds: true, Passes: true}}}
	if !reflect.DeepEqual(got[1], want) {
		t.Errorf("%+v, want %+v", got[1], want)
	}
	got[0].Resign([]generate.Signs{{Keeps: 0.25, Alike: 0.75, Likely: 0.1}})
	if s := got[0].Candidates[0].Signs; s != (generate.Signs{Likely: 0.5, Passed: 0.9, Keeps: 0.25, Alike: 0.75}) {
		t.Errorf("%+v: what the model and the tiers told stays, the rest is new", s)
	}
	for _, bad := range []string{"", "\n", line + "{", `{"id":"a","request":"r"}`, `{"name":"something else"}`} {
		if got, err := ReadFields(strings.NewReader(bad)); err == nil {
			t.Errorf("%q: %+v, want an error", bad, got)
		}
	}
}
