// Package improve has the model get better at what the person asks, by itself: it collects
// what the person kept and the task pool, trains an adapter for a set time, compares it
// with the one in use on tasks that no training saw, and promotes it or says why not. All
// of a round lies in one folder, written so that a process that dies anywhere is gone on
// with by the next. What the person made is used only with their consent, and never leaves
// the machine. It must not know how a model is trained, served or graded.
//
//	consent.go  whether the person's own apps may be used
//	gather.go, lineage.go   episodes and apps to examples
//	mix.go      with examples of the pool, so that nothing is forgotten
//	judge.go    the gate, from results that are kept as they come
//	quiet.go    holding still while the person makes something
//	state.go    what is on the disk
package improve

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"hone/gate"
	"hone/train"
)

// A Model is the base with an adapter, or the base alone.
type Model struct {
	Name     string `json:"name"`
	Base     string `json:"base"`
	Adapter  string `json:"adapter,omitempty"`  // its file; "" is the base alone
	Personal bool   `json:"personal,omitempty"` // it learned from the person's apps
}

// Options are what a round is asked to do.
type Options struct {
	Hours float64 `json:"hours"`
	RL    bool    `json:"rl,omitempty"`    // by rewards on the pool, after the supervised part
	Tasks int     `json:"tasks,omitempty"` // that the gate asks; 0: all
	Own   bool    `json:"own,omitempty"`   // the person's apps too; there must be consent
}

// A Training is an order to train; what Dir holds of it already is gone on with.
type Training struct {
	Dir   string // for checkpoints; the adapter is train.AdapterFile in it
	Data  string // examples as JSON Lines; "" trains by rewards
	Init  string // the adapter to begin with; "" is none
	Hours float64
	Lock  *os.File // for a child process to hold while it trains; see Lock
}

// Parts are what the loop works with.
type Parts struct {
	Own     func(context.Context) ([]Lesson, Counts, error)          // see Gather
	Pool    func(n int, seed uint64) ([]train.Example, error)        // n examples from all over the pool
	Held    func(round int) ([]Task, error)                          // tasks that no training sees; other ones each round
	InUse   func() (Model, error)                                    // the incumbent
	Train   func(context.Context, Training) error                    // an error means that it isn't done
	Grade   func(context.Context, Model, []Task, func(Result)) error // tells each result once
	Promote func(context.Context, Model, Model, gate.Decision) error // the candidate and the incumbent; may come twice
	Tell    func(State)                                              // hears of each phase that begins
}

// A Loop improves the model in rounds.
type Loop struct {
	Dir   string // for all that it keeps
	Parts Parts

	state State
	lock  *os.File
}

// Sentinels.
var (
	ErrRunning  = errors.New("it is running already")
	ErrPaused   = errors.New("it was paused")
	ErrReplaced = errors.New("another model was chosen meanwhile")
)

// Run does one round, or the rest of one that was interrupted: what was asked for then
// counts, but for the person's apps, which must be allowed now too. It ends early where ctx
// does, or with ErrPaused.
func (l *Loop) Run(ctx context.Context, o Options) (*Outcome, error) {
	lock, err := Lock(l.Dir)
	if err != nil {
		return nil, err
	}
	defer lock.Close()
	l.lock = lock
	if err := Resume(l.Dir); err != nil {
		return nil, err
	}
	ctx, stop := whilePaused(ctx, l.Dir)
	defer stop()
	if l.state, err = Load(l.Dir); err != nil {
		return nil, err
	}
	// What a round has collected of the person's must not be learnt without their consent now.
	refused := l.state.Options.Own && !o.Own
	if !l.state.UnderWay() || refused {
		if err := l.begin(o); err != nil {
			return nil, err
		}
	}
	for l.state.UnderWay() {
		if l.Parts.Tell != nil {
			l.Parts.Tell(l.state)
		}
		if err := l.phase(ctx); err != nil {
			if errors.Is(context.Cause(ctx), ErrPaused) {
				err = ErrPaused
			}
			return nil, fmt.Errorf("improve: %s: %w", l.state.Phase, err)
		}
	}
	return &l.state.History[len(l.state.History)-1], nil
}

// begin settles what the next round starts from.
func (l *Loop) begin(o Options) error {
	in, err := l.Parts.InUse()
	if err != nil {
		return err
	}
	now := time.Now().UTC().Truncate(time.Second)
	s := State{Round: l.state.Round + 1, Phase: Collecting, Options: o, Began: now, Incumbent: in, History: l.state.History}
	s.Candidate = Model{Name: "own-" + now.Format("060102-150405"), Base: in.Base}
	if err := os.RemoveAll(l.folder()); err != nil {
		return err
	}
	return l.save(s)
}

// folder holds what belongs to the round.
func (l *Loop) folder() string { return filepath.Join(l.Dir, "round") }

func (l *Loop) save(s State) error {
	if err := s.save(l.Dir); err != nil {
		return err
	}
	l.state = s
	return nil
}

// phase does one phase to its end and notes the next. Each may be done again from any
// point at which it was interrupted.
func (l *Loop) phase(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s := l.state
	in, err := l.Parts.InUse()
	if err != nil {
		return err
	}
	if in.Name != s.Incumbent.Name && !(s.Phase == Promoting && in.Name == s.Candidate.Name) {
		return l.end(s, false, ErrReplaced.Error())
	}
	switch s.Phase {
	case Collecting:
		return l.collect(ctx, s)
	case Teaching:
		return l.train(ctx, s)
	case Gating:
		return l.gate(ctx, s)
	case Promoting:
		if err := l.Parts.Promote(ctx, s.Candidate, s.Incumbent, *s.Decision); err != nil {
			return err
		}
		return l.end(s, true, s.Decision.Why)
	}
	return fmt.Errorf("there is no such phase")
}

// train teaches in one part or two.
func (l *Loop) train(ctx context.Context, s State) error {
	for _, t := range s.trainings(l.folder()) {
		t.Lock = l.lock
		if err := l.Parts.Train(ctx, t); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		s.Candidate.Adapter = adapterIn(t.Dir)
	}
	s.Candidate.Personal = s.Incumbent.Personal || s.Own.Examples > 0
	s.Phase = Gating
	return l.save(s)
}

// trainings are a round's: by examples, and by rewards where that was asked for. Without
// anything of the person's, rewards alone: the pool's examples were learnt before.
func (s *State) trainings(folder string) []Training {
	o := s.Options
	sft := Training{Dir: filepath.Join(folder, "sft"), Data: filepath.Join(folder, dataFile), Init: s.Incumbent.Adapter, Hours: o.Hours}
	rl := Training{Dir: filepath.Join(folder, "rl"), Init: s.Incumbent.Adapter, Hours: o.Hours}
	switch {
	case !o.RL:
		return []Training{sft}
	case s.Own.Examples == 0:
		return []Training{rl}
	}
	sft.Hours, rl.Hours, rl.Init = o.Hours/2, o.Hours/2, adapterIn(sft.Dir)
	return []Training{sft, rl}
}

func adapterIn(dir string) string { return filepath.Join(dir, train.AdapterFile) }

// end notes how the round came out. Its folder goes: an adapter that was promoted is in the
// model store by now, and what the person wrote shall not lie about.
func (l *Loop) end(s State, promoted bool, why string) error {
	s.History = append(s.History, Outcome{Round: s.Round, Began: s.Began, Ended: time.Now().UTC().Truncate(time.Second), Options: s.Options,
		Own: s.Own, Pool: s.Pool, Name: s.Candidate.Name, Promoted: promoted, Why: why, Decision: s.Decision})
	s.Phase = Resting
	if err := l.save(s); err != nil {
		return err
	}
	return os.RemoveAll(l.folder())
}
