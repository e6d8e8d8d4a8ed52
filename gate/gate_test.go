package gate

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// results makes n tasks, of which so many pass before and after, after only, before only.
func results(both, gained, lost, neither int, kind func(i int) string) (a, b []Item) {
	add := func(n int, before, after bool) {
		for range n {
			id, kinds := fmt.Sprint(len(a)), []string{kind(len(a))}
			a, b = append(a, Item{id, kinds, before}), append(b, Item{id, kinds, after})
		}
	}
	add(both, true, true)
	add(gained, false, true)
	add(lost, true, false)
	add(neither, false, false)
	return a, b
}

func one(int) string { return "en" }

func TestDecide(t *testing.T) {
	for name, tc := range map[string]struct {
		both, gained, lost, neither int
		promote                     bool
		why                         string
	}{
		"clearly better":     {40, 20, 4, 36, true, "gains 20"},
		"the same":           {60, 0, 0, 40, false, "gains 0"},
		"worse":              {40, 4, 20, 36, false, "loses 20"},
		"better by chance":   {40, 8, 4, 48, false, "chance alone"},
		"better on too few":  {5, 20, 0, 5, false, "only 30 tasks"},
		"much change, alike": {0, 50, 50, 0, false, "loses 50"},
	} {
		a, b := results(tc.both, tc.gained, tc.lost, tc.neither, one)
		d := Decide(a, b, Default)
		if d.Promote != tc.promote || !strings.Contains(d.Why, tc.why) {
			t.Errorf("%s: %+v", name, d)
		}
		diff := float64(tc.gained-tc.lost) / float64(len(a))
		if math.Abs(d.After-d.Before-diff) > 1e-9 || d.CI95[0] > diff || d.CI95[1] < diff {
			t.Errorf("%s: %.3f to %.3f, interval %v, want a difference of %.3f", name, d.Before, d.After, d.CI95, diff)
		}
	}
	if d := Decide(nil, nil, Default); d.Promote {
		t.Errorf("nothing is promoted: %+v", d)
	}
}

// One kind may not pay for another.
func TestKindsKeep(t *testing.T) {
	kind := func(i int) string {
		if i >= 70 && i < 85 { // the lost, and a few more
			return "ko"
		}
		return "en"
	}
	a, b := results(40, 30, 10, 20, kind)
	d := Decide(a, b, Default)
	if d.Promote || !strings.Contains(d.Why, "ko loses 10") || d.Chance > 0.05 {
		t.Errorf("%+v", d)
	}
}

// Results of tasks that only one of them has don't count.
func TestPairs(t *testing.T) {
	a, b := results(30, 20, 0, 10, one)
	a = append(a, Item{"old", nil, true})
	b = append(b, Item{"new", nil, true})
	if d := Decide(a, b, Default); d.Tasks != 60 || d.Gained != 20 || d.Lost != 0 {
		t.Errorf("%+v", d)
	}
}

// A model that is no better is promoted about as often as Chance says, and one that is
// better by far nearly always.
func TestChanceIsKept(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	promoted := func(better float64) int {
		n := 0
		for range 400 {
			var a, b []Item
			for i := range 200 {
				p := rng.Float64()
				a = append(a, Item{fmt.Sprint(i), nil, rng.Float64() < p})
				b = append(b, Item{fmt.Sprint(i), nil, rng.Float64() < min(1, p+better)})
			}
			rules := Default
			if Decide(a, b, rules).Promote {
				n++
			}
		}
		return n
	}
	if n := promoted(0); n > 28 { // 5 % of 400 are 20, with a deviation of 4
		t.Errorf("an equal model is promoted %d times of 400", n)
	}
	if n := promoted(0.2); n < 350 {
		t.Errorf("a better one is promoted %d times of 400", n)
	}
}

func TestTail(t *testing.T) {
	for _, tc := range []struct {
		k, n int
		want float64
	}{{0, 0, 1}, {0, 5, 1}, {5, 5, 1.0 / 32}, {4, 5, 6.0 / 32}, {8, 12, 794.0 / 4096}} {
		if got := tail(tc.k, tc.n); math.Abs(got-tc.want) > 1e-9 {
			t.Errorf("tail(%d, %d) = %g, want %g", tc.k, tc.n, got, tc.want)
		}
	}
}
