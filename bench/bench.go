// Package bench measures hone on task sets: each request through Make, its result graded
// by the task's own checks, which Make never sees. It must not know which model, browser
// or store is used.
package bench

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"hone/task"
	"hone/verify"
)

// Make turns a task's request into a page: of a new app, or of an app that is changed.
type Make func(ctx context.Context, t *task.Task) (Answer, error)

// An Answer is what was made of a request.
type Answer struct {
	HTML  string
	Found bool // an example, as it stands or adapted, which the model didn't write
	Took  time.Duration
}

// Grade runs a task's checks and the general checks on a page. Its error means that no
// verdict could be had.
type Grade func(ctx context.Context, html string, t *task.Task) (*verify.Verdict, error)

// An Item is one task's outcome.
type Item struct {
	ID      string  `json:"id"`
	Passed  bool    `json:"passed"`
	Seconds float64 `json:"seconds"`         // from request to answer
	Found   bool    `json:"found,omitempty"` // an example
	Why     string  `json:"why,omitempty"`
	Error   bool    `json:"error,omitempty"` // no verdict: counted neither as passed nor as failed

	Lang  string `json:"lang"`
	Level int    `json:"level"`
}

// A Share is how many of some tasks passed.
type Share struct {
	N      int     `json:"n"`
	Passed int     `json:"passed"`
	Rate   float64 `json:"rate"`
}

// A Report is the outcome of a task set. Rate is over the N tasks that got a verdict.
type Report struct {
	N       int              `json:"n"`
	Errors  int              `json:"errors"`
	Passed  int              `json:"passed"`
	Found   Share            `json:"found"` // of them: examples
	Rate    float64          `json:"rate"`
	CI95    [2]float64       `json:"ci95"` // Wilson's interval
	P50     float64          `json:"p50_s"`
	P95     float64          `json:"p95_s"`
	ByLevel map[string]Share `json:"by_level"`
	ByLang  map[string]Share `json:"by_lang"`
	Items   []Item           `json:"items"`
}

// Apps runs tasks one after the other, as a person would ask; see hears of each.
func Apps(ctx context.Context, tasks []*task.Task, make Make, grade Grade, see func(Item)) (*Report, error) {
	var items []Item
	for _, t := range tasks {
		if ctx.Err() != nil {
			return report(items), ctx.Err()
		}
		item := one(ctx, t, make, grade)
		items = append(items, item)
		if see != nil {
			see(item)
		}
	}
	return report(items), nil
}

// ErrNoAnswer may be wrapped by a Make that honestly found nothing: a failed task. Any
// other error of Make is a fault of the machinery.
var ErrNoAnswer = errors.New("no app was made")

func one(ctx context.Context, t *task.Task, make Make, grade Grade) Item {
	item := Item{ID: t.ID, Lang: t.Lang, Level: t.Level}
	got, err := make(ctx, t)
	item.Seconds, item.Found = got.Took.Seconds(), got.Found
	switch {
	case errors.Is(err, ErrNoAnswer):
		item.Why = err.Error()
		return item
	case err != nil:
		item.Error, item.Why = true, err.Error()
		return item
	}
	v, err := grade(ctx, got.HTML, t)
	if err != nil {
		item.Error, item.Why = true, err.Error()
		return item
	}
	item.Passed = v.Passed
	var why []string
	for _, o := range v.Failures() {
		why = append(why, o.Check+": "+o.Why)
	}
	item.Why = strings.Join(why, "; ")
	return item
}

func report(items []Item) *Report {
	r := &Report{ByLevel: map[string]Share{}, ByLang: map[string]Share{}, Items: items}
	var seconds []float64
	for _, x := range items {
		if x.Error {
			r.Errors++
			continue
		}
		r.N++
		if x.Passed {
			r.Passed++
		}
		if x.Found {
			r.Found.add(x.Passed)
		}
		seconds = append(seconds, x.Seconds)
		count(r.ByLevel, fmt.Sprint(x.Level), x.Passed)
		count(r.ByLang, x.Lang, x.Passed)
	}
	if r.N > 0 {
		r.Rate = float64(r.Passed) / float64(r.N)
	}
	r.CI95 = wilson(r.Passed, r.N)
	r.P50, r.P95 = Quantile(seconds, 0.5), Quantile(seconds, 0.95)
	return r
}

func count(m map[string]Share, key string, passed bool) {
	s := m[key]
	s.add(passed)
	m[key] = s
}

func (s *Share) add(passed bool) {
	s.N++
	if passed {
		s.Passed++
	}
	s.Rate = float64(s.Passed) / float64(s.N)
}

// wilson is the 95 % score interval of a share.
func wilson(k, n int) [2]float64 {
	if n == 0 {
		return [2]float64{0, 1}
	}
	const z = 1.959964
	p, m := float64(k)/float64(n), float64(n)
	mid := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return [2]float64{max(0, mid-half), min(1, mid+half)}
}

// Quantile is the q-quantile by nearest rank; 0 for none.
func Quantile(values []float64, q float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[min(len(sorted)-1, max(0, int(math.Ceil(q*float64(len(sorted))))-1))]
}
