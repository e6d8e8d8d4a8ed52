package main

import (
	"errors"
	"testing"

	"hone/corpus/compose"
	"hone/generate"
	"hone/llm"
	"hone/train"
)

// What a model was trained on can be left out: then no task is one of those.
func TestTasksNotMetBefore(t *testing.T) {
	before, err := rlTasks(train.RLTasks{Per: 2, Drawn: 3})
	if err != nil {
		t.Fatal(err)
	}
	after, err := rlTasks(train.RLTasks{Per: 1, Skip: 2, Drawn: 2, SkipDrawn: 3})
	if err != nil {
		t.Fatal(err)
	}
	met, drawn := map[string]bool{}, 0
	for _, x := range before {
		met[x.task.ID] = true
	}
	for _, x := range after {
		if met[x.task.ID] {
			t.Errorf("%s was met before", x.task.ID)
		}
		if x.idea == "" {
			drawn++
		}
	}
	if kinds := len(compose.Kinds()); drawn != 2*2*kinds || len(after) < drawn+1000 {
		t.Errorf("%d drawn tasks of %d kinds in two languages, %d in all", drawn, kinds, len(after))
	}
}

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
