package scaling

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"
)

// curve draws n points of a law with noise.
func curve(n int, noise float64, seed uint64, law func(c float64) float64) []Point {
	rng := rand.New(rand.NewPCG(seed, 1))
	var list []Point
	for i := range n {
		c := float64(i+1) * 1000
		list = append(list, Point{c, law(c) + noise*rng.NormFloat64()})
	}
	return list
}

func saturating(c float64) float64 { return 0.1 + (0.7-0.1)/(1+math.Pow(40e3/c, 1.5)) }
func power(c float64) float64      { return 0.05 + 0.002*math.Pow(c, 0.45) }
func flat(float64) float64         { return 0.3 }

// Each law's own curves are told from the others' where noise allows, and end where they
// are said to.
func TestLawsAreTold(t *testing.T) {
	for name, law := range map[string]func(float64) float64{"saturating": saturating, "power": power, "plateau": flat} {
		f, err := Predict(curve(150, 0.01, 3, law), 300e3, 1)
		if err != nil {
			t.Fatal(err)
		}
		if f.Fits[0].Law.Name != name {
			t.Errorf("%s is taken for %s (%.1f, %.1f)", name, f.Fits[0].Law.Name, f.Fits[0].Score, f.Fits[1].Score)
		}
		if want := law(300e3); math.Abs(f.Reward-want) > 0.03 {
			t.Errorf("%s: %.3f at twice the compute, want %.3f", name, f.Reward, want)
		}
		if f.Interval[1]-f.Interval[0] > 0.25 || f.Interval[0] > f.Reward || f.Interval[1] < f.Reward {
			t.Errorf("%s: interval %v around %.3f", name, f.Interval, f.Reward)
		}
	}
}

// A short noisy beginning fits several laws: that is said, and the interval is wide.
func TestLawsThatCantBeTold(t *testing.T) {
	f, err := Predict(curve(20, 0.05, 4, saturating), 300e3, 1)
	if err != nil {
		t.Fatal(err)
	}
	if f.Apart {
		t.Errorf("told apart by 20 noisy points: %.1f, %.1f", f.Fits[0].Score, f.Fits[1].Score)
	}
	sharp, err := Predict(curve(150, 0.01, 4, saturating), 300e3, 1)
	if err != nil || f.Interval[1]-f.Interval[0] < 2*(sharp.Interval[1]-sharp.Interval[0]) {
		t.Errorf("interval %v from little, %v from much, %v", f.Interval, sharp.Interval, err)
	}
}

// A reward is a share: no law goes on past 1, however far it is asked about.
func TestNothingIsRightMoreThanAlways(t *testing.T) {
	f, err := Predict(curve(12, 0.02, 5, power), 1e9, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range f.Fits {
		if at := x.At(1e9); at < 0 || at > 1 {
			t.Errorf("%s: %.2f", x.Law.Name, at)
		}
	}
	if f.Interval[1] > 1 {
		t.Errorf("interval %v", f.Interval)
	}
}

// The interval holds the truth about as often as it says.
func TestIntervalHolds(t *testing.T) {
	held := 0
	const n = 12
	for seed := range uint64(n) {
		f, err := Predict(curve(100, 0.03, seed, saturating), 150e3, seed)
		if err != nil {
			t.Fatal(err)
		}
		if want := saturating(150e3); f.Interval[0] <= want && want <= f.Interval[1] {
			held++
		}
	}
	if held < 9 {
		t.Errorf("the truth lies in %d of %d intervals", held, n)
	}
}

func TestTry(t *testing.T) {
	points := curve(300, 0.01, 9, saturating)
	got, err := Try(points, 1.0/3, 1)
	if err != nil {
		t.Fatal(err)
	}
	if got.Error > 0.04 || math.Abs(got.Actual-saturating(300e3)) > 0.02 || !got.Within {
		t.Errorf("%+v, forecast %.3f %v", got, got.Forecast.Reward, got.Forecast.Interval)
	}
}

func TestBadPoints(t *testing.T) {
	if _, err := Predict(curve(7, 0, 1, flat), 1, 1); !errors.Is(err, ErrFew) {
		t.Errorf("seven points: %v", err)
	}
	for _, bad := range []Point{{0, 0.5}, {1e9, math.NaN()}} {
		points := append(curve(12, 0, 1, flat), bad)
		if _, err := Predict(points, 1e5, 1); err == nil {
			t.Errorf("%v is taken", bad)
		}
	}
	if _, err := Try(curve(20, 0, 1, flat), 1.0/3, 1); !errors.Is(err, ErrFew) {
		t.Errorf("a third of twenty: %v", err)
	}
}
