package improve

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"

	"hone/train"
)

// How much of what is trained on is the person's. A few apps alone would be learnt by
// heart, and the rest forgotten; a few among thousands would not be learnt.
const (
	ownShare   = 0.2  // of all examples, at most
	mostCopies = 6    // of a lesson, for each unit of its weight
	poolAnHour = 3000 // examples that a slow machine gets through in an hour
	leastPool  = 400
)

// Mix puts the person's lessons among examples of the pool, often enough to be learnt.
func Mix(own []Lesson, pool []train.Example) []train.Example {
	weight := 0
	for _, l := range own {
		weight += l.Weight
	}
	list := append([]train.Example(nil), pool...)
	if weight == 0 {
		return list
	}
	most := ownShare / (1 - ownShare) * float64(len(pool))
	copies := min(mostCopies, max(1, int(most/float64(weight))))
	for _, l := range own {
		for i := range copies * l.Weight {
			x := l.Example
			x.ID = fmt.Sprintf("%s-%d", x.ID, i+1)
			list = append(list, x)
		}
	}
	return list
}

// collect writes down what will be trained on.
func (l *Loop) collect(ctx context.Context, s State) error {
	var own []Lesson
	var err error
	if s.Options.Own {
		if own, s.Own, err = l.Parts.Own(ctx); err != nil {
			return err
		}
	}
	n := max(leastPool, int(poolAnHour*s.Options.Hours))
	pool, err := l.Parts.Pool(n, uint64(s.Round))
	if err != nil {
		return err
	}
	s.Pool = len(pool)
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for _, x := range Mix(own, pool) {
		if err := enc.Encode(x); err != nil {
			return err
		}
	}
	if err := replace(filepath.Join(l.folder(), dataFile), out.Bytes()); err != nil {
		return err
	}
	s.Phase = Teaching
	return l.save(s)
}
