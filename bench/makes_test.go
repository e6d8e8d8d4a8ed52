package bench

import (
	"math"
	"testing"

	"hone"
)

func TestSumUp(t *testing.T) {
	phases := func(prompt, writing float64) []hone.Phase {
		return []hone.Phase{{Name: "prompt", Seconds: prompt}, {Name: "writing", Seconds: writing}}
	}
	items := []Timed{
		{Request: "a", Seconds: 3, Proven: true, Phases: phases(1, 2)},
		{Request: "b", Seconds: 5, Phases: phases(1, 4)},
		{Request: "c", Seconds: 10, Proven: true, Phases: phases(4, 3)},
	}
	start := func(request string, seconds, model float64) Start {
		return Start{Timed: Timed{Request: request, Seconds: seconds}, Loading: []hone.Phase{{Name: "model", Seconds: model}}}
	}
	m := SumUp(items, []Start{start("a", 5, 1), start("c", 11, 3), start("b", 9, 2), start("not made", 99, 2)})
	if m.N != 3 || m.Proven != 2 || m.P50 != 5 || m.P95 != 10 {
		t.Errorf("%+v", m)
	}
	// Each start against the make of the same request: 2, 1 and 4 more.
	if m.Beyond != 2 || m.Starts[1].Warm != 10 {
		t.Errorf("a new process takes %g s more, want 2: %+v", m.Beyond, m.Starts)
	}
	if len(m.Phases) != 2 || math.Abs(m.Phases[0].Seconds-2) > 1e-9 || math.Abs(m.Phases[1].Seconds-3) > 1e-9 {
		t.Errorf("phases %+v, want 2 s of prompt and 3 of writing", m.Phases)
	}
	if l := m.Loading(); len(l) != 1 || l[0].Seconds != 2 {
		t.Errorf("loading %+v", l)
	}
	if m := SumUp(nil, nil); m.P50 != 0 || m.Beyond != 0 {
		t.Errorf("nothing: %+v", m)
	}
}
