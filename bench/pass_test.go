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
