package bench

import (
	"math/rand/v2"
	"slices"
)

// A Tried is a task and how many of its answers, drawn independently, pass.
type Tried struct {
	ID     string `json:"id"`
	Lang   string `json:"lang"`
	Level  int    `json:"level"`
	Passed int    `json:"passed"`
	Of     int    `json:"of"`
}

// A Rate is a share with its 95 % bootstrap interval.
type Rate struct {
	Rate float64    `json:"rate"`
	CI95 [2]float64 `json:"ci95"`
}

// Passes sums up answers drawn as a model gives them, without a choice among them.
type Passes struct {
	N      int     `json:"n"` // tasks
	K      int     `json:"k"` // answers to each
	One    Rate    `json:"pass_1"`
	Any    Rate    `json:"pass_k"`
	Length float64 `json:"tokens"` // of an answer, mean
	Cut    float64 `json:"cut"`    // share of answers that were too long

	ByLang  map[string]float64 `json:"by_lang"` // pass@1
	ByLevel map[int]float64    `json:"by_level"`
	Items   []Tried            `json:"items"`
}

// SumUpPasses is pass@1, the mean share of a task's answers that pass, and pass@k, the share
// of tasks of which any does. Intervals are over tasks: answers to one are alike.
func SumUpPasses(items []Tried) *Passes {
	p := &Passes{N: len(items), ByLang: map[string]float64{}, ByLevel: map[int]float64{}, Items: items}
	langs, levels := map[string]int{}, map[int]int{}
	one, any := make([]float64, len(items)), make([]float64, len(items))
	for i, x := range items {
		p.K = max(p.K, x.Of)
		one[i] = float64(x.Passed) / float64(max(1, x.Of))
		if x.Passed > 0 {
			any[i] = 1
		}
		p.ByLang[x.Lang] += one[i]
		p.ByLevel[x.Level] += one[i]
		langs[x.Lang]++
		levels[x.Level]++
	}
	for k, n := range langs {
		p.ByLang[k] /= float64(n)
	}
	for k, n := range levels {
		p.ByLevel[k] /= float64(n)
	}
	p.One, p.Any = resampled(one), resampled(any)
	return p
}

// Difference is how much pass@1 grew from one measurement to another of the same tasks,
// each task held against itself.
func Difference(before, after []Tried) Rate {
	was := map[string]float64{}
	for _, x := range before {
		was[x.ID] = float64(x.Passed) / float64(max(1, x.Of))
	}
	var grown []float64
	for _, x := range after {
		if w, ok := was[x.ID]; ok {
			grown = append(grown, float64(x.Passed)/float64(max(1, x.Of))-w)
		}
	}
	return resampled(grown)
}

// resampled is a mean with its bootstrap interval, the same each time.
func resampled(values []float64) Rate {
	if len(values) == 0 {
		return Rate{CI95: [2]float64{0, 1}}
	}
	rng := rand.New(rand.NewPCG(1, 95))
	means := make([]float64, 4000)
	for i := range means {
		for range values {
			means[i] += values[rng.IntN(len(values))]
		}
		means[i] /= float64(len(values))
	}
	slices.Sort(means)
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return Rate{sum / float64(len(values)), [2]float64{means[len(means)/40], means[len(means)-1-len(means)/40]}}
}
