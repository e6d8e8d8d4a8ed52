// Package scaling says what more compute buys: it fits curves of reward against compute,
// predicts where they go, with an interval, and says when the laws can't be told apart.
// It must not know what was trained.
package scaling

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// A Point is the reward after so much compute, in any unit.
type Point struct{ Compute, Reward float64 }

// A Law is a shape of such curves. For given shape parameters it is linear in two numbers,
// so that fitting is a search over the shape alone.
type Law struct {
	Name   string
	Params int // all of them, for comparing laws
	// base gives the value at a compute as low·(1−s) + high·s.
	base  func(c float64, shape [2]float64) float64
	grids func(most float64) [2][]float64
}

// Laws are those that are compared.
//
//	saturating  low + (high−low) / (1 + (mid/C)^b)   (ScaleRL)
//	power       low + k·C^a
//	plateau     low
var Laws = []Law{
	{"saturating", 4, func(c float64, shape [2]float64) float64 { return 1 / (1 + math.Pow(shape[0]/c, shape[1])) },
		func(most float64) [2][]float64 {
			return [2][]float64{spaced(most/100, most*30, 40), spaced(0.3, 4, 16)}
		}},
	{"power", 3, func(c float64, shape [2]float64) float64 { return math.Pow(c/shape[1], shape[0]) },
		func(most float64) [2][]float64 { return [2][]float64{spaced(0.02, 1.5, 60), {most}} }},
	{"plateau", 1, func(float64, [2]float64) float64 { return 0 },
		func(float64) [2][]float64 { return [2][]float64{{1}, {1}} }},
}

// spaced are n values from lo to hi, each a constant times the one before.
func spaced(lo, hi float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = lo * math.Pow(hi/lo, float64(i)/float64(n-1))
	}
	return out
}

// A Fit is a law with its numbers.
type Fit struct {
	Law       Law
	Shape     [2]float64
	Low, High float64 // at no compute, and as far as the shape goes
	Error     float64 // root mean square
	Score     float64 // Akaike's criterion for small samples: lower is better
}

// At is the fitted reward, which is a share: a power law ends at 1 as well.
func (f Fit) At(compute float64) float64 {
	s := f.Law.base(compute, f.Shape)
	return min(1, max(0, f.Low*(1-s)+f.High*s))
}

// ErrFew is returned where there are too few points to say anything.
var ErrFew = errors.New("too few points for a law: at least 8 are needed")

// fit finds a law's numbers by least squares.
func fit(points []Point, l Law) Fit {
	most := points[len(points)-1].Compute
	grids := l.grids(most)
	best := Fit{Error: math.Inf(1)}
	try := func(shape [2]float64) {
		if f := solve(points, l, shape); f.Error < best.Error {
			best = f
		}
	}
	for _, a := range grids[0] {
		for _, b := range grids[1] {
			try([2]float64{a, b})
		}
	}
	// Between the grid's points, in ever smaller steps.
	for step := 1.1; step > 1.003; step = math.Sqrt(step) {
		for range 4 {
			at := best.Shape
			for i := range at {
				for _, factor := range []float64{step, 1 / step} {
					next := at
					next[i] *= factor
					if in(next[i], grids[i]) {
						try(next)
					}
				}
			}
		}
	}
	n, k := float64(len(points)), float64(l.Params+1) // the noise is a parameter too
	best.Score = n*math.Log(best.Error*best.Error+1e-12) + 2*k + 2*k*(k+1)/max(1, n-k-1)
	return best
}

func in(x float64, grid []float64) bool {
	return len(grid) > 1 && x >= grid[0] && x <= grid[len(grid)-1]
}

// solve is the best low and high for a shape. Rewards are shares, so that no curve may
// end above 1 or begin below 0.
func solve(points []Point, l Law, shape [2]float64) Fit {
	var n, s, ss, y, sy float64
	for _, p := range points {
		b := l.base(p.Compute, shape)
		n, s, ss, y, sy = n+1, s+b, ss+b*b, y+p.Reward, sy+b*p.Reward
	}
	f := Fit{Law: l, Shape: shape}
	det := n*ss - s*s
	if det < 1e-12 {
		f.Low = y / n
		f.High = f.Low
	} else {
		f.Low = (ss*y - s*sy) / det
		f.High = f.Low + (n*sy-s*y)/det
	}
	f.Low = min(1, max(0, f.Low))
	if l.Name == "saturating" {
		f.High = min(1, max(0, f.High))
	}
	sum := 0.0
	for _, p := range points {
		d := p.Reward - f.At(p.Compute)
		sum += d * d
	}
	f.Error = math.Sqrt(sum / n)
	return f
}

// A Forecast is what the laws say of a curve.
type Forecast struct {
	Fits      []Fit      // the best first
	Apart     bool       // the best is better than the next beyond doubt
	At        float64    // the compute asked about
	Reward    float64    // there, by the best law
	Interval  [2]float64 // 95 %, by fitting resampled curves, all laws that can't be told apart together
	Dropped   int        // points at the start that were left out
	Used      int
	Resamples int
}

// settle is the share of points at the start that is left out: a run's first steps are
// warm-up.
const settle = 0.05

// resamples is how often a curve is drawn anew for an interval.
const resamples = 100

// apart is the difference in Akaike's criterion from which a law is called better.
const apart = 4

// Predict fits points, which are in order of compute, and tells the reward at a compute.
func Predict(points []Point, at float64, seed uint64) (*Forecast, error) {
	drop := int(settle * float64(len(points)))
	use := slices.Clone(points[drop:])
	if len(use) < 8 {
		return nil, ErrFew
	}
	for i, p := range use {
		if p.Compute <= 0 || i > 0 && p.Compute < use[i-1].Compute || math.IsNaN(p.Reward) {
			return nil, fmt.Errorf("point %d: compute must be positive and grow, reward be a number", i+drop+1)
		}
	}
	f := &Forecast{At: at, Dropped: drop, Used: len(use), Resamples: resamples}
	for _, l := range Laws {
		f.Fits = append(f.Fits, fit(use, l))
	}
	slices.SortStableFunc(f.Fits, func(a, b Fit) int {
		switch {
		case a.Score < b.Score:
			return -1
		case a.Score > b.Score:
			return 1
		}
		return 0
	})
	f.Apart = f.Fits[1].Score-f.Fits[0].Score >= apart
	f.Reward = f.Fits[0].At(at)
	f.Interval = interval(use, f.Fits, at, seed)
	return f, nil
}

// interval fits curves that might as well have been: the fitted one with its own
// deviations in another order, whole blocks of them, since neighbours resemble each other.
func interval(points []Point, fits []Fit, at float64, seed uint64) [2]float64 {
	rng := rand.New(rand.NewPCG(seed, 0x7363616c))
	var values []float64
	n := len(points)
	block := max(1, int(math.Round(math.Cbrt(float64(n)))))
	for _, f := range fits {
		if f.Score-fits[0].Score >= apart {
			continue
		}
		for range resamples {
			again := slices.Clone(points)
			for i := 0; i < n; i += block {
				from := rng.IntN(n)
				for j := i; j < min(n, i+block); j++ {
					p := points[(from+j-i)%n]
					again[j].Reward = f.At(points[j].Compute) + p.Reward - f.At(p.Compute)
				}
			}
			values = append(values, coarse(again, f.Law, f.Shape).At(at))
		}
	}
	slices.Sort(values)
	return [2]float64{values[len(values)*25/1000], values[len(values)*975/1000]}
}

// coarse is fit on a grid around a shape, for the many fits of an interval.
func coarse(points []Point, l Law, around [2]float64) Fit {
	best := Fit{Error: math.Inf(1)}
	grids := l.grids(points[len(points)-1].Compute)
	for i, g := range grids {
		if len(g) > 1 {
			grids[i] = append(spaced(g[0], g[len(g)-1], 14), around[i])
		}
	}
	for _, a := range grids[0] {
		for _, b := range grids[1] {
			if f := solve(points, l, [2]float64{a, b}); f.Error < best.Error {
				best = f
			}
		}
	}
	return best
}

// A Trial is a forecast from a curve's beginning, compared with what came.
type Trial struct {
	Forecast *Forecast
	Share    float64 // of the points that it saw
	Actual   float64 // mean of the last tenth
	Error    float64 // mean distance of the predicted curve from the rest
	Within   bool    // the actual end lies in the interval
}

// Try predicts a curve's end from its first part.
func Try(points []Point, share float64, seed uint64) (*Trial, error) {
	seen := int(share * float64(len(points)))
	if seen < 9 || len(points)-seen < 5 {
		return nil, ErrFew
	}
	f, err := Predict(points[:seen], points[len(points)-1].Compute, seed)
	if err != nil {
		return nil, err
	}
	t := &Trial{Forecast: f, Share: share}
	rest := points[seen:]
	for _, p := range rest {
		t.Error += math.Abs(f.Fits[0].At(p.Compute)-p.Reward) / float64(len(rest))
	}
	end := rest[len(rest)-max(1, len(points)/10):]
	for _, p := range end {
		t.Actual += p.Reward / float64(len(end))
	}
	t.Within = t.Actual >= f.Interval[0] && t.Actual <= f.Interval[1]
	return t, nil
}
