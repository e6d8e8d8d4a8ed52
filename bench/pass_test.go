package bench

import (
	"math"
	"testing"
)

func TestPasses(t *testing.T) {
	var items []Tried
	for i := range 100 { // half the Korean tasks always, a quarter of the English ones one time of four
		x := Tried{Lang: "ko", Level: 1, Of: 4}
		if i%2 == 0 {
			x.Passed = 4
		}
		y := Tried{Lang: "en", Level: 2, Of: 4}
		if i%4 == 0 {
			y.Passed = 1
		}
		items = append(items, x, y)
	}
	p := SumUpPasses(items)
	if p.N != 200 || p.K != 4 || p.ByLang["ko"] != 0.5 || p.ByLang["en"] != 0.0625 || p.ByLevel[2] != 0.0625 {
		t.Errorf("%+v", p)
	}
	if math.Abs(p.One.Rate-0.28125) > 1e-9 || math.Abs(p.Any.Rate-0.375) > 1e-9 {
		t.Errorf("pass@1 %v, pass@k %v", p.One, p.Any)
	}
	// The normal interval of the mean of 75 ones among 200: 0.375 ± 0.067.
	if math.Abs(p.Any.CI95[0]-0.308) > 0.012 || math.Abs(p.Any.CI95[1]-0.442) > 0.012 {
		t.Errorf("interval %v", p.Any.CI95)
	}
	if p := SumUpPasses(nil); p.N != 0 || p.One.CI95 != [2]float64{0, 1} {
		t.Errorf("of nothing: %+v", p)
	}
}

func TestDifference(t *testing.T) {
	var before, after []Tried
	for i := range 40 { // one in four tasks gains half of its answers, whatever the others are
		x := Tried{ID: string(rune('A' + i)), Passed: i % 3, Of: 4}
		y := x
		if i%4 == 0 {
			y.Passed += 2
		}
		before, after = append(before, x), append(after, y)
	}
	after = append(after, Tried{ID: "new", Passed: 4, Of: 4}) // has nothing to be held against
	d := Difference(before, after)
	if math.Abs(d.Rate-0.125) > 1e-9 || d.CI95[0] < 0.04 || d.CI95[1] > 0.21 {
		t.Errorf("%+v", d)
	}
	if d := Difference(before, before); d.Rate != 0 || d.CI95 != [2]float64{} {
		t.Errorf("of itself: %+v", d)
	}
}
