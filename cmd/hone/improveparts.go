package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"time"

	"hone/app"
	"hone/corpus"
	"hone/corpus/idea"
	"hone/episode"
	"hone/gate"
	"hone/generate"
	"hone/improve"
	"hone/modelstore"
	"hone/train"
)

// improving is what the loop works with here.
type improving struct {
	e    *env
	m    *machinery
	held map[string]idea.Variant // the gate's tasks
	near *generate.Library       // what stands before them, read once for both models
}

func (i *improving) parts() improve.Parts {
	return improve.Parts{Own: i.e.own, Pool: i.pool, Held: i.heldOut, InUse: i.inUse, Train: i.train, Grade: i.grade, Promote: i.promote, Tell: i.tell}
}

func (i *improving) tell(s improve.State) {
	say := i.e.say
	switch s.Phase {
	case improve.Collecting:
		i.e.out.line(say("improve begins", "round", fmt.Sprint(s.Round), "name", s.Incumbent.Name))
	case improve.Teaching:
		i.e.out.line(say("improve teaches", "own", fmt.Sprint(s.Own.Examples), "pool", fmt.Sprint(s.Pool), "hours", fmt.Sprintf("%.3g", s.Options.Hours)))
	case improve.Gating:
		i.e.out.line(say("improve compares", "name", s.Incumbent.Name))
	}
}

// own gathers what the person's own apps teach.
func (e *env) own(ctx context.Context) (list []improve.Lesson, n improve.Counts, err error) {
	err = e.withEpisodes(func(log *episode.Store) error {
		return e.withApps(func(apps *app.Store) error {
			list, n, err = improve.Gather(ctx, log, apps)
			return err
		})
	})
	return list, n, err
}

// pool draws n of the corpus's examples.
func (i *improving) pool(n int, seed uint64) ([]train.Example, error) {
	all, err := trainingSets(perIdea, 100, 0)
	if err != nil {
		return nil, err
	}
	rows := all.train
	rand.New(rand.NewPCG(seed, 3)).Shuffle(len(rows), func(a, b int) { rows[a], rows[b] = rows[b], rows[a] })
	var list []train.Example
	for _, r := range rows[:min(n, len(rows))] {
		list = append(list, train.Example(r.(trainingLine)))
	}
	return list, nil
}

// heldOut are variants of the ideas that no training sees. Each round asks others of them,
// so that what is promoted round after round doesn't come to fit one set.
func (i *improving) heldOut(round int) ([]improve.Task, error) {
	ideas, err := corpus.Ideas()
	if err != nil {
		return nil, err
	}
	i.held = map[string]idea.Variant{}
	var list []improve.Task
	for _, d := range ideas {
		if !corpus.HeldOut(d) {
			continue
		}
		all, err := d.Expand(perIdea)
		if err != nil {
			return nil, err
		}
		for k := range min(2, len(all)) {
			v := all[(2*round+k)%len(all)]
			i.held[v.Task.ID] = v
			list = append(list, improve.Task{ID: v.Task.ID, Kinds: []string{v.Task.Lang, fmt.Sprintf("level %d", v.Task.Level)}})
		}
	}
	return list, nil
}

// inUse is the model to improve on.
func (i *improving) inUse() (improve.Model, error) {
	s, err := i.e.models()
	if err != nil {
		return improve.Model{}, err
	}
	base, adapter, err := s.Current()
	if err != nil {
		return improve.Model{}, err
	}
	m := improve.Model{Name: base.Name, Base: base.Name}
	if adapter == nil {
		return m, nil
	}
	all, err := s.Promotions()
	m.Name, m.Adapter = adapter.Name, adapter.Path
	m.Personal = slices.ContainsFunc(all, func(p modelstore.Promotion) bool { return p.Name == adapter.Name && p.Personal })
	return m, err
}

func (i *improving) promote(ctx context.Context, to, from improve.Model, d gate.Decision) error {
	s, err := i.e.models()
	if err != nil {
		return err
	}
	figures, err := json.Marshal(d)
	if err != nil {
		return err
	}
	return s.Promote(ctx, modelstore.Promotion{Name: to.Name, Personal: to.Personal, Figures: figures}, to.Adapter, from.Base, 1)
}

// calm is how long nobody must have made anything before work goes on.
const calm = 5 * time.Second

// quiet holds still while the person makes something.
func (i *improving) quiet() (*improve.Quiet, error) {
	dir, err := i.e.home()
	if err != nil {
		return nil, err
	}
	flag := &busyFlag{file: filepath.Join(dir, busyFile)}
	return &improve.Quiet{Busy: flag.up, Calm: calm}, nil
}

var errNoTask = errors.New("the task is gone")
