// Command fitknown fits the weights that tell whether an example is already what a request asks for
// (generate.Known): run it as go run ./internal/fitknown. Of each idea the first wording is taken out
// of the library and asked; the apps found near it, as they stand and adapted to it, are judged by the
// checks of its tasks, once with the other wordings of the idea, and once as if hone didn't know the idea
// at all. Ideas that are held out for validation are not fitted to, and say how well it goes. With
// -every 16 it asks every sixteenth of the ideas that it fits to.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"maps"
	"math"
	"reflect"
	"runtime"
	"slices"
	"sync"

	"hone/corpus"
	"hone/generate"
	"hone/reward"
	skrt "hone/sketch/runtime"
	"hone/task"
	"hone/verify"
	"hone/verify/logic"
)

// near is how many examples, as they stand and adapted, each request is held against.
const near = 20

// A question is a task in a wording that the library lacks.
type question struct {
	task   *task.Task
	idea   string
	held   bool
	absent bool // its idea is unknown
	rows   []row
}

// A row is an example for it, and whether that passes the checks.
type row struct {
	x      []float64
	passes bool
}

func main() {
	every := flag.Int("every", 1, "of the ideas that are fitted to, take every `n`-th")
	flag.Parse()
	library, questions, err := build()
	check(err)
	questions = part(questions, *every)
	check(judge(library, questions))
	var train []question
	sets := map[string][]question{}
	for _, q := range questions {
		name := "fitted"
		if q.held {
			name = "held out"
		} else {
			train = append(train, q)
		}
		if q.absent {
			name += ", unknown"
		}
		sets[name] = append(sets[name], q)
	}
	weights, bias := fit(train)
	for i, w := range weights {
		fmt.Printf("%s: %.3f, ", reflect.TypeFor[generate.Likeness]().Field(i).Name, w)
	}
	fmt.Printf("\nbias: %.3f\n", bias)
	odds := func(x []float64) float64 { return bias + dot(weights, x) }
	for _, name := range slices.Sorted(maps.Keys(sets)) {
		report(name, sets[name], odds)
	}
}

// part is every n-th question, asked both ways, and all that are held out.
func part(list []question, n int) (out []question) {
	for i, q := range list {
		if q.held || i/2%max(1, n) == 0 {
			out = append(out, q)
		}
	}
	return out
}

// build makes the library without each idea's first wording, and asks that: with the settings that
// it comes with, and with others.
func build() (*generate.Library, []question, error) {
	ideas, err := corpus.Ideas()
	if err != nil {
		return nil, nil, err
	}
	var examples []generate.Example
	var list []question
	for _, d := range ideas {
		kinds, err := d.Kinds()
		if err != nil {
			return nil, nil, err
		}
		for _, k := range kinds {
			for i, a := range k.Asks {
				if i > 0 || len(k.Asks) == 1 {
					examples = append(examples, generate.Example{Lang: d.Lang, Request: a.Request, Sketch: a.Sketch, Idea: d.ID, Setting: k.Setting, Names: k.Names, Set: corpus.Set(d)})
				}
			}
		}
		if len(d.Asks) < 2 {
			continue
		}
		all, err := d.Expand(len(d.Asks) + 1)
		if err != nil {
			return nil, nil, err
		}
		for _, n := range []int{0, len(d.Asks)} {
			if n < len(all) {
				list = append(list, question{task: all[n].Task, idea: d.ID, held: corpus.HeldOut(d), absent: false},
					question{task: all[n].Task, idea: d.ID, held: corpus.HeldOut(d), absent: true})
			}
		}
	}
	return generate.NewLibrary(examples), list, nil
}

// judge fills in the rows.
func judge(l *generate.Library, list []question) error {
	var tiers []verify.LogicTier
	for range runtime.NumCPU() {
		p, err := logic.New(skrt.Core())
		if err != nil {
			return err
		}
		tiers = append(tiers, p)
	}
	prover := verify.NewProver(tiers, nil)
	var work sync.WaitGroup
	each := make(chan *question)
	for range runtime.NumCPU() {
		work.Go(func() {
			for q := range each {
				by := reward.ByChecks(q.task)
				nearest := 0.0
				list := slices.DeleteFunc(l.Known(q.task.Request, q.task.Lang, near), func(k generate.Known) bool { return q.absent && k.Idea == q.idea })
				for _, k := range list {
					nearest = max(nearest, k.Likeness.Near)
				}
				for _, k := range list {
					k.Likeness.Near /= nearest
					if r, err := by.Of(context.Background(), prover, k.Sketch); err == nil {
						q.rows = append(q.rows, row{k.Likeness.List(), r.Value > 0})
					}
				}
			}
		})
	}
	for i := range list {
		each <- &list[i]
	}
	close(each)
	work.Wait()
	return nil
}

// fit is logistic regression by Newton's method.
func fit(list []question) (weights []float64, bias float64) {
	var rows []row
	for _, q := range list {
		rows = append(rows, q.rows...)
	}
	n := len(rows[0].x) + 1
	w := make([]float64, n)
	for range 30 {
		h, g := make([][]float64, n), make([]float64, n)
		for i := range h {
			h[i] = make([]float64, n)
			h[i][i] = 1e-3 // keeps it solvable
		}
		for _, r := range rows {
			x := append(slices.Clone(r.x), 1)
			p := sigmoid(dot(w, x))
			d := p
			if r.passes {
				d--
			}
			for i := range x {
				g[i] += d * x[i]
				for j := range x {
					h[i][j] += p * (1 - p) * x[i] * x[j]
				}
			}
		}
		step := solve(h, g)
		for i := range w {
			w[i] -= step[i]
		}
	}
	return w[:n-1], w[n-1]
}

// solve is Gaussian elimination with pivots.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for c := range n {
		p := c
		for r := c; r < n; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[p][c]) {
				p = r
			}
		}
		a[c], a[p], b[c], b[p] = a[p], a[c], b[p], b[c]
		for r := c + 1; r < n; r++ {
			f := a[r][c] / a[c][c]
			for k := c; k < n; k++ {
				a[r][k] -= f * a[c][k]
			}
			b[r] -= f * b[c]
		}
	}
	x := make([]float64, n)
	for r := n - 1; r >= 0; r-- {
		x[r] = b[r]
		for k := r + 1; k < n; k++ {
			x[r] -= a[r][k] * x[k]
		}
		x[r] /= a[r][r]
	}
	return x
}

// report tells how often the likeliest example passes, and by its chance.
func report(name string, list []question, odds func([]float64) float64) {
	const bins = 5
	var first, any int
	var n, passed [bins]int
	for _, q := range list {
		if len(q.rows) == 0 {
			continue
		}
		best := slices.MaxFunc(q.rows, func(a, b row) int {
			if odds(a.x) < odds(b.x) {
				return -1
			}
			return 1
		})
		at := min(bins-1, int(bins*sigmoid(odds(best.x))))
		n[at]++
		if best.passes {
			first++
			passed[at]++
		}
		if slices.ContainsFunc(q.rows, func(r row) bool { return r.passes }) {
			any++
		}
	}
	fmt.Printf("%s: %d requests, the likeliest passes %d, any of %d %d; by chance", name, len(list), first, near, any)
	for i := range bins {
		fmt.Printf(" %d/%d", passed[i], n[i])
	}
	fmt.Println()
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
