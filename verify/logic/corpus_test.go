package logic

import (
	"cmp"
	"reflect"
	"slices"
	"testing"
	"time"

	"hone/corpus"
	"hone/internal/cputime"
	"hone/sketch"
	"hone/sketch/runtime"
	"hone/task"
)

func clock() time.Time { return new(task.Task).Clock() }

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

// Apps whose fields and buttons stay are not looked at after each step, nor on each fresh
// page; of no app of the corpus does that change a word of the verdict.
func TestStillMakesNoDifferenceToVerdicts(t *testing.T) {
	all, err := corpus.Load()
	if err != nil {
		t.Fatal(err)
	}
	quick, wary, still := prover(t), prover(t), 0
	wary.m.wary = true
	for _, x := range all {
		def := mustCompile(t, x.Sketch, x.Task.Lang)
		p, err := quick.m.define(def)
		if err != nil {
			t.Fatal(err)
		}
		if _, err = quick.m.open(p, clock(), x.Task.Lang, 1); err != nil || !p.still {
			continue
		}
		still++
		wrong := *x.Task // so that failures and what they say are compared too
		wrong.Checks = append(slices.Clone(wrong.Checks), task.Check{Name: "wrong", Do: wrong.Checks[0].Do, See: []task.Expect{{Op: task.Number, Value: 123.456789}}})
		a, err1 := quick.Prove(t.Context(), def, &wrong)
		b, err2 := wary.Prove(t.Context(), def, &wrong)
		if err1 != nil || err2 != nil {
			t.Fatalf("%s: %v, %v", x.Task.ID, err1, err2)
		}
		a.Took, b.Took = 0, 0
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%s: %+v\nbut looking each time %+v", x.Task.ID, a, b)
		}
	}
	if still < len(all)/4 {
		t.Errorf("only %d of %d apps are still", still, len(all))
	}
}

// What an app of level 1 with two checks costs, of the processor's time (the speed goal:
// 2,000 a second). Apps that wait long or do a step over and over are the slow ones, so
// that the median is told as well; undisturbed takes each app's quickest round, since
// what shares the processor's caches and threads slows it down.
func BenchmarkProve(b *testing.B) {
	all, err := corpus.Load()
	if err != nil {
		b.Fatal(err)
	}
	p := prover(b)
	var apps []app
	for _, x := range all {
		if x.Task.Level == 1 && len(x.Task.Checks) == 2 {
			apps = append(apps, app{def: mustCompile(b, x.Sketch, x.Task.Lang), task: x.Task})
		}
	}
	rounds := 0
	b.ReportAllocs()
	for b.Loop() {
		for i := range apps {
			since := cputime.Self()
			if _, err := p.Prove(b.Context(), apps[i].def, apps[i].task); err != nil {
				b.Fatal(err)
			}
			d := cputime.Self() - since
			apps[i].spent += d
			if apps[i].least == 0 || d < apps[i].least {
				apps[i].least = d
			}
		}
		rounds++
	}
	slices.SortFunc(apps, func(x, y app) int { return cmp.Compare(x.spent, y.spent) })
	var sum, least time.Duration
	for _, a := range apps {
		sum += a.spent
		least += a.least
	}
	median, n := apps[len(apps)/2].spent, float64(rounds)
	b.ReportMetric(n*float64(len(apps))/sum.Seconds(), "apps/cpu-s")
	b.ReportMetric(n/median.Seconds(), "median-apps/cpu-s")
	b.ReportMetric(float64(len(apps))/least.Seconds(), "undisturbed-apps/cpu-s")
}

type app struct {
	def   string
	task  *task.Task
	spent time.Duration
	least time.Duration
}
