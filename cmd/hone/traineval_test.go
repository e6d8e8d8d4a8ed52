package main

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"hone/bench"
	"hone/corpus"
	"hone/model"
	"hone/modelstore"
	"hone/task"
)

// What was measured is found again by its step, its tasks and how it was asked; what a stop
// cut off is not.
func TestEvalsAreKept(t *testing.T) {
	dir := t.TempDir()
	if known, err := readEvals(dir); err != nil || len(known) != 0 {
		t.Fatal(known, err)
	}
	p := bench.SumUpPasses([]bench.Tried{{ID: "a", Lang: "en", Level: 1, Passed: 1, Of: 4}})
	x := stepEval{Step: 3, Tasks: "sum", K: 4, FLOP: 1e15, Passes: p}
	if err := keepEval(dir, x); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(filepath.Join(dir, evalFile), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(`{"step":4,"tasks":"sum","k":4,"n"`); err != nil {
		t.Fatal(err)
	}
	f.Close()
	known, err := readEvals(dir)
	if err != nil || len(known) != 1 {
		t.Fatal(known, err)
	}
	if got := known[x.key()]; got == nil || !reflect.DeepEqual(got.Items, p.Items) || got.One != p.One {
		t.Errorf("%+v", got)
	}
	for _, other := range []stepEval{{Step: 4, Tasks: "sum", K: 4}, {Step: 3, Tasks: "other", K: 4}, {Step: 3, Tasks: "sum", K: 8}, {Step: 3, Tasks: "sum", K: 4, HeldOut: true}} {
		if known[other.key()] != nil {
			t.Errorf("%+v is taken for %+v", other, x)
		}
	}
}

// adapterInUse is hone's own, in a home with the real engine.
func adapterInUse(t *testing.T) (*env, *modelstore.Model) {
	t.Helper()
	if testing.Short() {
		t.Skip("needs the real engine")
	}
	e, home := equippedHome(t)
	_, own, err := modelstore.Open(home).Current()
	if err != nil || own == nil {
		t.Fatalf("the adapter in use: %v, %v", own, err)
	}
	return e, own
}

// What is measured is the adapter: hone's own solves a task that one of nothing doesn't.
func TestEvalMeasuresTheAdapter(t *testing.T) {
	e, own := adapterInUse(t)
	path, base, meta, err := e.trainee("")
	if err != nil {
		t.Fatal(err)
	}
	defer base.Close()
	lora := model.LoRA{Config: base.Config, Rank: 1, Alpha: 1}
	none := filepath.Join(t.TempDir(), "none.gguf")
	if err := lora.Export(none, lora.Init(1), meta...); err != nil {
		t.Fatal(err)
	}
	all, err := corpus.Load()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(all, func(x corpus.Example) bool { return x.Task.ID == "final-grade-en" })
	if at < 0 {
		t.Fatal("the example is gone")
	}
	v := &evalRun{e: e, k: 2, tasks: []*task.Task{all[at].Task}}
	for file, want := range map[string]bool{own.Path: true, none: false} {
		p, err := v.measure(t.Context(), path, file)
		if err != nil || p.N != 1 || p.Items[0].Of != 2 || (p.Any.Rate > 0) != want {
			t.Errorf("%s: %+v, %v", file, p, err)
		}
	}
}

// Runs of changes are measured by wishes that no run learns from, asked for and judged as there.
func TestEvalByWishes(t *testing.T) {
	e, own := adapterInUse(t)
	path, err := e.basePath("")
	if err != nil {
		t.Fatal(err)
	}
	v := &evalRun{e: e, k: 2}
	if err := v.read(""); err != nil || len(v.tasks) < 100 || v.sum == "" {
		t.Fatalf("%d wishes, %v", len(v.tasks), err)
	}
	x := v.wishes[0]
	v.wishes, v.tasks = v.wishes[:1], v.tasks[:1]
	p, err := v.measure(t.Context(), path, own.Path)
	if err != nil || p.N != 1 || p.Items[0].Of != 2 || p.Items[0].ID != x.task.ID {
		t.Errorf("%+v, %v", p, err)
	}
}

// A run may be shorter than another; a step that none has taken is a mistake.
func TestShorterRunsHaveFewerPoints(t *testing.T) {
	v := &evalRun{longest: 30}
	for step, want := range map[int]bool{9: true, 30: false} {
		if there, err := v.reached("s2", step, 9); there != want || err != nil {
			t.Errorf("step %d: %v, %v", step, there, err)
		}
	}
	if _, err := v.reached("s2", 31, 9); err == nil {
		t.Error("no run has step 31")
	}
}

func TestEvalRows(t *testing.T) {
	at := func(step, passed int) stepEval {
		return stepEval{Step: step, FLOP: float64(step) * 2e15, Joules: 1500, Passes: bench.SumUpPasses([]bench.Tried{{ID: "a", Passed: passed, Of: 4}})}
	}
	rows := evalRows("s1", []stepEval{at(0, 1), at(3, 3)})
	if rows[0][7] != "" || rows[1][2] != "6.00" || rows[1][3] != "1.5" || rows[1][7] != "50.0 % (50.0 – 50.0)" {
		t.Error(rows)
	}
	if rows := evalRows("s1", []stepEval{at(1, 1), at(3, 3)}); rows[1][7] != "" {
		t.Error("a start that wasn't measured is compared with", rows)
	}
}
