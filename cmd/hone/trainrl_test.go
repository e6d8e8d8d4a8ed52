package main

import (
	"errors"
	"maps"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hone/corpus"
	"hone/corpus/compose"
	"hone/generate"
	"hone/llm"
	"hone/rollout"
	"hone/task"
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

// Wishes are learnt from in all wordings, and validated on in one, about other apps; every one can earn
// and asks as a person's wish is asked.
func TestWishTasks(t *testing.T) {
	learnt, err := rlTasks(train.RLTasks{Changes: true})
	if err != nil {
		t.Fatal(err)
	}
	held, err := wishTasks(true)
	if err != nil {
		t.Fatal(err)
	}
	if len(learnt) < 4000 || len(held) < 100 {
		t.Fatalf("%d to learn from, %d held", len(learnt), len(held))
	}
	about := map[string]bool{}
	for _, x := range learnt {
		about[x.old] = true
	}
	earn := 0
	for _, x := range held {
		if about[x.old] {
			t.Errorf("%s is about an app that is learnt from", x.task.ID)
		}
		q, err := changeTask(x)
		if err != nil {
			t.Fatal(err)
		}
		if !generate.IsChange(q.Messages[0].Content) {
			t.Fatalf("asked %q", q.Messages[0].Content)
		}
		r, err := q.Judge.Of(t.Context(), nil, x.answer())
		if err != nil {
			t.Fatal(err)
		}
		earn += int(r.Value)
	}
	if earn*100 < len(held)*98 {
		t.Errorf("of %d right answers %d earn", len(held), earn)
	}
}

// Where reading is taught, every idea is new to the adapter, and what stands before a request is another
// app of its idea, never the right one.
func TestReadingTasks(t *testing.T) {
	list, err := rlTasks(train.RLTasks{Per: 2, After: 1})
	if err != nil {
		t.Fatal(err)
	}
	learnt := map[string]int{}
	ideas, err := corpus.Ideas()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range ideas {
		learnt[d.ID] = corpus.FirstSet(d)
	}
	w := &workers{list: list, seed: 1}
	if w.own, err = ownExamples(list); err != nil {
		t.Fatal(err)
	}
	if w.library, err = library(false); err != nil {
		t.Fatal(err)
	}
	own, tried := 0, 0
	for i, x := range list {
		if set := learnt[x.idea]; set <= 1 || set > corpus.Sets {
			t.Fatalf("%s was first learnt in set %d", x.task.ID, set)
		}
		if i%20 > 0 {
			continue
		}
		tried++
		near := w.neighbours(i)
		if len(near) == 0 {
			t.Fatalf("%s has no examples", x.task.ID)
		}
		right, why := canonical(x.sketch)
		if why != "" {
			t.Fatalf("%s: %s", x.task.ID, why)
		}
		for _, e := range near {
			if e.Sketch == right {
				t.Errorf("%s is shown its own app", x.task.ID)
			}
		}
		if near[len(near)-1].Idea == x.idea {
			own++
		}
	}
	if own < tried/2 {
		t.Errorf("%d of %d tasks see another app of their idea", own, tried)
	}
	// Those that go without see what the adapter learnt.
	w.about = train.RLTasks{After: 1, Alone: 100}
	alone := 0
	for i := 0; i < len(list); i += 20 {
		if x := list[i]; generate.Says(x.task.Request, x.sketch) >= generate.Enough {
			alone++
			for _, e := range w.neighbours(i) {
				if e.Set > 1 || e.Idea == x.idea {
					t.Errorf("%s is to go without, and sees %s of set %d", x.task.ID, e.Idea, e.Set)
				}
			}
		}
	}
	if alone < tried/4 {
		t.Errorf("only %d of %d tasks go without", alone, tried)
	}
}

// What was sampled is on record, step after step.
func TestKeepSamples(t *testing.T) {
	w := &workers{record: filepath.Join(t.TempDir(), samplesFile), list: []rlTask{{task: &task.Task{ID: "a-en", Lang: "en", Level: 2, Request: "count < 3"}}}}
	sample := rollout.Sample{Text: "app Count", Tokens: []llm.Token{{Logprob: -1}, {Logprob: -3}}, Ended: true, Why: "nothing to press"}
	for step := range 2 {
		if err := w.keepSamples(step, []int{0}, [][]rollout.Sample{{sample, {Text: "app B", Reward: 1}}}); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(w.record)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(got)), "\n")
	want := `{"step":1,"task":"a-en","lang":"en","level":2,"request":"count < 3","answer":"app Count","logprob":-2,"ended":true,"reward":0,"why":"nothing to press"}`
	if len(lines) != 4 || lines[2] != want {
		t.Errorf("%d lines, the third\n%s\nwant\n%s", len(lines), lines[2], want)
	}
	w.record = filepath.Join(t.TempDir(), "none", samplesFile)
	if err := w.keepSamples(0, nil, nil); err == nil {
		t.Error("a record that can't be written was no error")
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

// The shorter an app, the sooner it is tried.
func TestHopeIsForShortApps(t *testing.T) {
	short, long := strings.Repeat("한", shortApp), strings.Repeat("a", 3*shortApp)
	if hope("") != 1 || hope(short) != 1 || math.Abs(hope(long)-1./9) > 1e-9 {
		t.Errorf("hopes %v, %v, %v", hope(""), hope(short), hope(long))
	}
}

// Of a task only the first step that met it counts, also where a step was done twice.
func TestFirstRewards(t *testing.T) {
	file := filepath.Join(t.TempDir(), samplesFile)
	lines := `{"step":0,"task":"a","reward":1}
{"step":0,"task":"a","reward":0}
{"step":1,"task":"a","reward":1}
{"step":1,"task":"b","reward":1}
{"step":2,"task":"a","reward":1}
{"step":3,"task":"c","reward":0}
{"step":3,"task":"c","reward":0}
{"step":3,"task":"d","rew`
	if err := os.WriteFile(file, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := firstRewards(file)
	if err != nil || !maps.Equal(got, map[int]float64{1: 0.5, 2: 1, 4: 0}) {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := firstRewards(file + "x"); err == nil {
		t.Error("of a file that isn't there")
	}
}
