package logic

import (
	"strings"
	"testing"

	"hone/corpus"
	"hone/sketch"
	"hone/sketch/runtime"
	"hone/task"
	"hone/verify"
)

func prover(t testing.TB) *Prover {
	t.Helper()
	p, err := New(runtime.Core())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Every example of the corpus passes.
func TestCorpus(t *testing.T) {
	all, err := corpus.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := prover(t)
	for _, x := range all {
		c, err := sketch.Compile(x.Sketch, x.Task.Lang)
		if err != nil {
			t.Errorf("%s: %v", x.Task.ID, err)
			continue
		}
		v, err := p.Prove(t.Context(), c.Definition, x.Task)
		if err != nil {
			t.Fatalf("%s: %v", x.Task.ID, err)
		}
		for _, o := range v.Failures() {
			t.Errorf("%s: %s: %s", x.Task.ID, o.Check, o.Why)
		}
	}
}

// The apps of the benchmark: level 1, with two checks, as the speed goal has it.
func level1(b *testing.B) (defs []string, tasks []*task.Task) {
	all, err := corpus.Load()
	if err != nil {
		b.Fatal(err)
	}
	for _, x := range all {
		if x.Task.Level != 1 || len(x.Task.Checks) != 2 {
			continue
		}
		c, err := sketch.Compile(x.Sketch, x.Task.Lang)
		if err != nil {
			b.Fatal(err)
		}
		defs, tasks = append(defs, c.Definition), append(tasks, x.Task)
	}
	return defs, tasks
}

func BenchmarkProve(b *testing.B) {
	defs, tasks := level1(b)
	p := prover(b)
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		if _, err := p.Prove(b.Context(), defs[i%len(defs)], tasks[i%len(defs)]); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "apps/s")
}

var _ = strings.Contains
var _ = verify.Pass
