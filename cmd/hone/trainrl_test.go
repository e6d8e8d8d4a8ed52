package main

import (
	"errors"
	"testing"

	"hone/generate"
	"hone/llm"
)

// A prompt that leaves no room for an answer ended a run of reinforcement learning.
func TestFitting(t *testing.T) {
	near := []generate.Example{{Request: "far"}, {Request: "nearer"}, {Request: "nearest"}}
	prompt := func(near []generate.Example) ([]llm.Message, int, error) {
		var m []llm.Message
		for _, x := range near {
			m = append(m, llm.Message{Content: x.Request})
		}
		return m, 100 + 200*len(near), nil
	}
	for room, want := range map[int]int{1000: 3, 700: 3, 699: 2, 301: 1, 10: 0} {
		m, err := fitting(near, room, prompt)
		if err != nil || len(m) != want || want > 0 && m[len(m)-1].Content != "nearest" {
			t.Errorf("with room for %d tokens: %v %v", room, m, err)
		}
	}
	broken := errors.New("no tokenizer")
	if _, err := fitting(near, 10, func([]generate.Example) ([]llm.Message, int, error) { return nil, 0, broken }); err != broken {
		t.Error(err)
	}
}
