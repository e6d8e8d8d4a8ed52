// Package gate decides whether a new model replaces the one in use: only where it is
// better on the same tasks beyond chance, and nowhere worse by more than allowed. It must
// not know how models are trained or served.
package gate

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
)

// An Item is how a model did on a task.
type Item struct {
	ID     string
	Kinds  []string // what it counts for: a level, a language
	Passed bool
}

// Rules are what a candidate must keep.
type Rules struct {
	Least  int     // tasks that both have a result for
	Chance float64 // of a model that is no better passing for one that is
	Worse  float64 // share that a kind may lose
	Doubt  float64 // a kind's loss counts where chance alone would give it less often
}

// Default are hone's.
var Default = Rules{Least: 50, Chance: 0.05, Worse: 0.03, Doubt: 0.2}

// A Decision says what is to be done, with the figures.
type Decision struct {
	Promote bool
	Why     string
	Tasks   int
	Before  float64 // pass rates
	After   float64
	Gained  int // tasks that only the candidate passes
	Lost    int
	Chance  float64    // McNemar's exact test, one-sided
	CI95    [2]float64 // of after − before, by drawing the tasks anew
	Kinds   []Kind
}

// A Kind is a decision's figures for some tasks.
type Kind struct {
	Name         string
	Tasks        int
	Gained, Lost int
	Chance       float64 // of losing so many by chance alone
	Fails        bool
}

// Decide compares a candidate with the incumbent on the tasks that both have a result for.
func Decide(incumbent, candidate []Item, r Rules) Decision {
	old := map[string]bool{}
	for _, x := range incumbent {
		old[x.ID] = x.Passed
	}
	var pairs []pair
	kinds := map[string][]pair{}
	for _, x := range candidate {
		before, ok := old[x.ID]
		if !ok {
			continue
		}
		p := pair{before, x.Passed}
		pairs = append(pairs, p)
		for _, k := range x.Kinds {
			kinds[k] = append(kinds[k], p)
		}
	}
	d := Decision{Tasks: len(pairs)}
	d.Gained, d.Lost = count(pairs)
	d.Before, d.After = rates(pairs)
	d.Chance = tail(d.Gained, d.Gained+d.Lost)
	d.CI95 = interval(pairs)
	bad := ""
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		k := Kind{Name: name, Tasks: len(kinds[name])}
		k.Gained, k.Lost = count(kinds[name])
		k.Chance = tail(k.Lost, k.Gained+k.Lost)
		k.Fails = float64(k.Lost-k.Gained) > r.Worse*float64(k.Tasks) && k.Chance < r.Doubt
		if k.Fails && bad == "" {
			bad = fmt.Sprintf("%s loses %d tasks of %d and gains %d", name, k.Lost, k.Tasks, k.Gained)
		}
		d.Kinds = append(d.Kinds, k)
	}
	switch {
	case d.Tasks < r.Least:
		d.Why = fmt.Sprintf("only %d tasks have both results; %d are needed", d.Tasks, r.Least)
	case d.Gained <= d.Lost:
		d.Why = fmt.Sprintf("it gains %d tasks and loses %d", d.Gained, d.Lost)
	case d.Chance >= r.Chance:
		d.Why = fmt.Sprintf("it gains %d tasks and loses %d, which chance alone does in %.0f %% of cases", d.Gained, d.Lost, 100*d.Chance)
	case bad != "":
		d.Why = bad
	default:
		d.Promote = true
		d.Why = fmt.Sprintf("it gains %d tasks and loses %d", d.Gained, d.Lost)
	}
	return d
}

type pair struct{ before, after bool }

func count(pairs []pair) (gained, lost int) {
	for _, p := range pairs {
		switch {
		case p.after && !p.before:
			gained++
		case p.before && !p.after:
			lost++
		}
	}
	return gained, lost
}

func rates(pairs []pair) (before, after float64) {
	for _, p := range pairs {
		if p.before {
			before += 1 / float64(len(pairs))
		}
		if p.after {
			after += 1 / float64(len(pairs))
		}
	}
	return before, after
}

// tail is the chance that a fair coin thrown n times shows heads at least k times.
func tail(k, n int) float64 {
	sum := 0.0
	for i := k; i <= n; i++ {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(i + 1))
		c, _ := math.Lgamma(float64(n - i + 1))
		sum += math.Exp(a - b - c - float64(n)*math.Ln2)
	}
	return min(1, sum)
}

// interval is the middle 95 % of the difference over tasks drawn anew, always the same.
func interval(pairs []pair) [2]float64 {
	if len(pairs) == 0 {
		return [2]float64{-1, 1}
	}
	const draws = 1000
	rng := rand.New(rand.NewPCG(1, uint64(len(pairs))))
	diffs := make([]float64, draws)
	for i := range diffs {
		for range pairs {
			switch p := pairs[rng.IntN(len(pairs))]; {
			case p.after && !p.before:
				diffs[i]++
			case p.before && !p.after:
				diffs[i]--
			}
		}
		diffs[i] /= float64(len(pairs))
	}
	slices.Sort(diffs)
	return [2]float64{diffs[draws*25/1000], diffs[draws*975/1000]}
}
