package main

import (
	"slices"
	"testing"

	"hone/generate"
	"hone/llm"
	"hone/train"
)

// letters takes each character for a token.
type letters struct{}

func (letters) Tokenize([]llm.Message) ([]int, error) { return []int{1}, nil }
func (letters) TokenizeAnswer(text string) (ids []int, err error) {
	for _, r := range text {
		ids = append(ids, int(r))
	}
	return append(ids, 1), nil
}
func (letters) Piece(id int) string {
	if id == 1 {
		return ""
	}
	return string(rune(id))
}

// What another variant of the idea had as well counts less; where the two differ all counts.
func TestCopiedCountsLess(t *testing.T) {
	l := lessons{generate.Lesson{Tokens: letters{}}, 1, 0.25}
	x := train.Example{Idea: "tax", Request: "tax of 9", Sketch: "show Tax = 9"}
	twin, other := train.Example{Idea: "tax", Sketch: "show Tax = 15"}, train.Example{Idea: "tip", Sketch: "show Tax = 9"}
	ids, _ := l.Answer(x.Sketch)
	for _, c := range []struct {
		before []train.Example
		want   float32
	}{{[]train.Example{twin}, 0.25}, {[]train.Example{other, twin}, 0.25}, {[]train.Example{other}, 1}, {nil, 1}} {
		got, err := l.Weights(c.before, x, ids)
		if err != nil || len(got) != len(ids) {
			t.Fatalf("%v, %v", got, err)
		}
		at := slices.Index(ids, '9')
		if got[0] != c.want || got[at] != 1 {
			t.Errorf("after %d examples: what is alike counts %g, want %g; what isn't %g", len(c.before), got[0], c.want, got[at])
		}
	}
	l.copied = 1
	if got, _ := l.Weights([]train.Example{twin}, x, ids); slices.Contains(got, 0.25) {
		t.Error("it counts less though all shall count the same")
	}
}
