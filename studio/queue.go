package studio

import (
	"context"
	"maps"
	"slices"
	"sync"
)

// A queue does one job at a time, since one model is in memory. Whoever was served longest
// ago comes next, so that one person's many wishes don't keep another waiting.
type queue struct {
	perform func(context.Context, *job)

	mu      sync.Mutex
	waiting []*job
	running *job
	served  map[string]int // client → when, by count
	turn    int
	jobs    map[string]*job // the last ones, by id
	order   []string
	wake    chan struct{}
}

// Bounds of memory. A job's result is kept in the store, its progress only here. Each window
// is a client; one that had no turn for so long comes first again, as a new one does.
const (
	maxJobs    = 40
	maxClients = 200
)

func newQueue(perform func(context.Context, *job)) *queue {
	return &queue{perform: perform, served: map[string]int{}, jobs: map[string]*job{}, wake: make(chan struct{}, 1)}
}

// add puts a job at the end.
func (q *queue) add(j *job) {
	q.mu.Lock()
	q.waiting = append(q.waiting, j)
	q.jobs[j.id] = j
	if q.order = append(q.order, j.id); len(q.order) > maxJobs {
		for i, id := range q.order { // the oldest that is over
			if q.jobs[id].over() {
				delete(q.jobs, id)
				q.order = slices.Delete(q.order, i, i+1)
				break
			}
		}
	}
	q.places()
	q.mu.Unlock()
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

func (q *queue) get(id string) *job {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.jobs[id]
}

// drop takes a job that waits out of the line.
func (q *queue) drop(j *job) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	i := slices.Index(q.waiting, j)
	if i < 0 {
		return false
	}
	q.waiting = slices.Delete(q.waiting, i, i+1)
	q.places()
	return true
}

// idle tells whether nothing runs or waits.
func (q *queue) idle() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.running == nil && len(q.waiting) == 0
}

// line is the waiting jobs in the order in which they will be done.
func (q *queue) line() []*job {
	served, turn := maps.Clone(q.served), q.turn
	left := slices.Clone(q.waiting)
	var line []*job
	for len(left) > 0 {
		next := 0
		for i, j := range left {
			if served[j.client] < served[left[next].client] {
				next = i
			}
		}
		turn++
		served[left[next].client] = turn
		line = append(line, left[next])
		left = slices.Delete(left, next, next+1)
	}
	return line
}

// places tells each waiting job how many are before it.
func (q *queue) places() {
	before := 0
	if q.running != nil {
		before = 1
	}
	for i, j := range q.line() {
		j.tell(event{Kind: "place", Number: i + before})
	}
}

func (q *queue) run(ctx context.Context) {
	for ctx.Err() == nil {
		j := q.next()
		if j == nil {
			select {
			case <-q.wake:
			case <-ctx.Done():
			}
			continue
		}
		q.perform(ctx, j)
		q.mu.Lock()
		q.running = nil
		q.places()
		q.mu.Unlock()
	}
}

func (q *queue) next() *job {
	q.mu.Lock()
	defer q.mu.Unlock()
	line := q.line()
	if len(line) == 0 {
		return nil
	}
	j := line[0]
	q.waiting = slices.DeleteFunc(q.waiting, func(x *job) bool { return x == j })
	q.turn++
	q.served[j.client] = q.turn
	maps.DeleteFunc(q.served, func(_ string, at int) bool { return at <= q.turn-maxClients })
	q.running = j
	return j
}
