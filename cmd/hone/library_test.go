package main

import (
	"testing"

	"hone/corpus"
	"hone/task"
)

// People get the ideas that are held out for validation as examples; a measure on those doesn't.
func TestLibraryOfHeldOut(t *testing.T) {
	ideas, err := corpus.Ideas()
	if err != nil {
		t.Fatal(err)
	}
	held := map[string]bool{}
	for _, d := range ideas {
		held[d.ID] = corpus.HeldOut(d)
	}
	for _, want := range []bool{true, false} {
		l, err := library(want)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, d := range ideas {
			for _, x := range l.Nearest(d.Asks[0], d.Lang, 3, 0) {
				if held[x.Idea] {
					found++
				}
			}
			if found > 20 {
				break
			}
		}
		if (found > 0) != want {
			t.Errorf("with what is held out %v: %d examples of it", want, found)
		}
	}
}

func BenchmarkLibrary(b *testing.B) {
	for range b.N {
		if _, err := library(true); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkKnown looks up what is known of everyday requests, one after the other.
func BenchmarkKnown(b *testing.B) {
	l, err := library(true)
	if err != nil {
		b.Fatal(err)
	}
	tasks, err := task.ReadFile("../../bench/everyday.jsonl")
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for i := range b.N {
		t := tasks[i%len(tasks)]
		if len(l.Known(t.Request, t.Lang, 3)) == 0 {
			b.Fatal("nothing is known of", t.Request)
		}
	}
}
