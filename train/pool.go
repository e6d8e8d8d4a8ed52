package train

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
)

// A Pool is the tasks of reinforcement learning, with how well the model does on each.
// Tasks that it always solves or never teach nothing: they rest, and come back. Kinds take
// turns, so that the mix stays even whatever the model finds easy; one that teaches seldom
// has fewer.
type Pool struct {
	Tasks []PoolTask `json:"tasks"`
	Plain bool       `json:"plain,omitempty"` // no curriculum: every task is as likely
}

// A PoolTask is what is known of a task.
type PoolTask struct {
	ID   string  `json:"id"`
	Kind string  `json:"kind"`           // level and language, say
	Rate float64 `json:"rate"`           // share of passing answers, later ones counting more
	Seen int     `json:"seen"`           // times it was tried
	Rest int     `json:"rest"`           // the step at which it comes back
	Hope float64 `json:"hope,omitempty"` // how often it is drawn while nobody tried it, next to one of 1; 0 is 1
}

// How the pool judges.
const (
	fade       = 0.5 // of the pass rate so far, when a new one comes
	tooEasy    = 0.9
	tooHard    = 0.01
	firstRest  = 10 // steps, doubled each time up to
	longestNap = 160
)

// Choose takes n different tasks for a step, always the same for a seed and a state.
func (p *Pool) Choose(n, step int, seed uint64) []int {
	rng := rand.New(rand.NewPCG(seed, uint64(step)+1))
	kinds := map[string][]int{}
	var names []string
	for i, t := range p.Tasks {
		if t.Rest > step && !p.Plain {
			continue
		}
		if kinds[t.Kind] == nil {
			names = append(names, t.Kind)
		}
		kinds[t.Kind] = append(kinds[t.Kind], i)
	}
	slices.Sort(names)
	rng.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	share := p.shares()
	var out []int
	for len(out) < n && len(names) > 0 {
		kind := names[0]
		names = names[1:]
		if !p.Plain && rng.Float64() >= share[kind] {
			names = append(names, kind)
			continue
		}
		list := kinds[kind]
		at := p.draw(rng, list)
		out = append(out, list[at])
		if kinds[kind] = slices.Delete(list, at, at+1); len(kinds[kind]) > 0 {
			names = append(names, kind)
		}
	}
	return out
}

// least is what a kind of which no task teaches still has of a full share: what the model
// learns elsewhere may open it.
const least = 0.25

// shares tell how often each kind takes its turn: as often as its tasks teach when they
// are tried, next to the kind whose tasks do most often. What was never tried counts as two
// tries of which one taught.
func (p *Pool) shares() map[string]float64 {
	taught, tried := map[string]float64{}, map[string]float64{}
	for i, t := range p.Tasks {
		if t.Seen == 0 {
			continue
		}
		tried[t.Kind]++
		if p.teaches(i) {
			taught[t.Kind]++
		}
	}
	most, share := 0.0, map[string]float64{}
	for _, t := range p.Tasks {
		if _, ok := share[t.Kind]; !ok {
			share[t.Kind] = (taught[t.Kind] + 1) / (tried[t.Kind] + 2)
			most = max(most, share[t.Kind])
		}
	}
	for k, s := range share {
		share[k] = max(least, s/most)
	}
	return share
}

// draw prefers what is solved about half the time, and what was never tried. Half of the
// draws go to what has taught before, as long as there is any: most tasks of a large pool
// are solved always or never, and trying them costs as much as learning.
func (p *Pool) draw(rng *rand.Rand, list []int) int {
	if p.Plain {
		return rng.IntN(len(list))
	}
	weight := func(i int) float64 {
		if p.Tasks[i].Seen == 0 {
			return 0.6 * cmp.Or(p.Tasks[i].Hope, 1)
		}
		return 0.05 + 4*p.Tasks[i].Rate*(1-p.Tasks[i].Rate)
	}
	if rng.IntN(2) == 0 && slices.ContainsFunc(list, p.teaches) {
		all := weight
		weight = func(i int) float64 {
			if !p.teaches(i) {
				return 0
			}
			return all(i)
		}
	}
	sum := 0.0
	for _, i := range list {
		sum += weight(i)
	}
	x, last := rng.Float64()*sum, 0
	for at, i := range list {
		if weight(i) == 0 {
			continue
		}
		if last = at; x < weight(i) {
			break
		}
		x -= weight(i)
	}
	return last
}

// teaches tells whether a task was solved sometimes, and not always.
func (p *Pool) teaches(i int) bool {
	t := p.Tasks[i]
	return t.Seen > 0 && t.Rate > tooHard && t.Rate < tooEasy
}

// Learn takes the rewards of a group.
func (p *Pool) Learn(task, step int, rewards []float64) {
	if len(rewards) == 0 {
		return
	}
	t := &p.Tasks[task]
	mean, _ := moments(rewards)
	if t.Seen++; t.Seen == 1 {
		t.Rate = mean
	} else {
		t.Rate = fade*t.Rate + (1-fade)*mean
	}
	if t.Rate >= tooEasy || t.Rate <= tooHard {
		t.Rest = step + 1 + min(longestNap, firstRest<<min(t.Seen-1, 8))
	}
}

// Rates is the mean pass rate by kind of what was tried.
func (p *Pool) Rates() map[string]float64 {
	sum, n := map[string]float64{}, map[string]int{}
	for _, t := range p.Tasks {
		if t.Seen > 0 {
			sum[t.Kind] += t.Rate
			n[t.Kind]++
		}
	}
	for k := range sum {
		sum[k] /= float64(n[k])
	}
	return sum
}

// same tells whether two pools hold the same tasks.
func (p *Pool) same(q *Pool) error {
	if len(p.Tasks) != len(q.Tasks) {
		return fmt.Errorf("train: %d tasks, and %d when the run began", len(p.Tasks), len(q.Tasks))
	}
	for i := range p.Tasks {
		if p.Tasks[i].ID != q.Tasks[i].ID {
			return fmt.Errorf("train: task %d is %s, and was %s when the run began", i+1, p.Tasks[i].ID, q.Tasks[i].ID)
		}
	}
	return nil
}
