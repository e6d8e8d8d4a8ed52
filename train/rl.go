package train

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"hone/accel"
	"hone/gguf"
	"hone/model"
)

// RLOptions shape a run of reinforcement learning. They are part of its checkpoint.
type RLOptions struct {
	Algorithm string  `json:"algorithm"`
	Steps     int     `json:"steps,omitempty"` // 0: as many as Hours allow
	Hours     float64 `json:"hours,omitempty"`
	Groups    int     `json:"groups"`  // tasks of a step
	Size      int     `json:"size"`    // answers to each
	Longest   int     `json:"longest"` // tokens of an answer, at most
	Stale     int     `json:"stale"`   // updates that a sample may lag behind
	KL        float64 `json:"kl"`      // weight of the distance from the start; 0 leaves it out
	Rank      int     `json:"rank"`
	Alpha     float64 `json:"alpha"`
	Rate      float64 `json:"lr"`
	Warmup    int     `json:"warmup"` // steps
	Clip      float64 `json:"clip"`
	Rows      int     `json:"rows"`
	Len       int     `json:"len"`
	Slots     int     `json:"slots"`
	Seed      uint64  `json:"seed"`
	Keep      int     `json:"keep,omitempty"` // every so many-th step's adapter is kept beside the last; 0: none
	Tasks     RLTasks `json:"tasks"`
}

// RLTasks say which tasks the pool is made of: settings of the training ideas and drawn
// apps. What a model was trained on before may be left out: it knows the answer by heart, and
// nothing is learnt from what is always solved.
type RLTasks struct {
	Per       int `json:"per"`        // settings of each idea
	Skip      int `json:"skip"`       // left out before them
	Drawn     int `json:"drawn"`      // drawn apps of each kind and language
	SkipDrawn int `json:"skip_drawn"` // left out before them

	// After leaves out the ideas of the training sets up to this one; 0 leaves out none. Where it does,
	// every task sees other apps of its own idea and its request may say little of it: what is learnt is
	// to read examples of what was not learnt by heart.
	After int `json:"after,omitempty"`

	// Alone is the percentage of those tasks whose request says enough to do without: they see apps of
	// other ideas only, as what nobody asked for before does.
	Alone int `json:"alone,omitempty"`

	// Changes has the pool made of what people wish for about apps that they have, in place of all that.
	Changes bool `json:"changes,omitempty"`
}

// RLDefaults fit a small machine.
func RLDefaults() RLOptions {
	return RLOptions{Algorithm: Algorithms[0].Name, Groups: 8, Size: 8, Longest: 160, Stale: 1, Rank: 32, Alpha: 32, Rate: 4e-5,
		Warmup: 5, Clip: 1, Rows: 2, Len: 768, Slots: 704, Seed: 1, Tasks: RLTasks{Per: 2}}
}

// An RLRun teaches a model by rewards.
type RLRun struct {
	Options RLOptions
	Dir     string
	Base    model.Weights
	Config  model.Config
	Device  *accel.Device
	Start   []float32 // the adapter to begin with, and what KL is measured from
	Pool    *Pool
	Every   time.Duration // between checkpoints
	Meta    []gguf.KV
	Meter   *Meter
	OnLine  func(RLLine) // may be nil

	// Sample answers tasks with the adapter in a file, for as many groups as tasks. The
	// number is that of the step, for seeds. It may be called again after an error.
	Sample func(ctx context.Context, step int, adapter string, tasks []int) ([]Group, error)

	algorithm Algorithm
	learner   *Learner
	at        RLState
	log       *os.File
	clock     *clock
	saved     time.Time

	mu      sync.Mutex // guards what both sides use
	version int        // updates made
	moved   *sync.Cond
}

// RLState is where a run is; with the parameters it is its checkpoint.
type RLState struct {
	Options RLOptions `json:"options"`
	Step    int       `json:"step"`
	Tokens  int64     `json:"tokens"` // sampled
	Prompts int64     `json:"prompts"`
	Trained int64     `json:"trained"`
	Learnt  int64     `json:"learnt"`
	Seconds float64   `json:"seconds"`
	Joules  float64   `json:"joules"`
	Pool    Pool      `json:"pool"`
}

// An RLLine is what is known after a step, one line of the log.
type RLLine struct {
	Step     int                `json:"step"`
	Reward   float64            `json:"reward"` // mean
	Solved   float64            `json:"solved"` // share of groups with a passing answer
	Flat     float64            `json:"flat"`   // share of groups without variance, which teach nothing
	Length   float64            `json:"length"` // tokens an answer, mean
	Cut      float64            `json:"cut"`    // share of answers that were too long
	Distinct float64            `json:"distinct"`
	Entropy  float64            `json:"entropy"` // nats a token, of those learnt from
	Ratio    float64            `json:"ratio"`   // now/then, mean
	KL       float64            `json:"kl"`      // of then and now, nats a token
	Far      float64            `json:"far"`     // share of tokens beyond the clip range
	Stale    int                `json:"stale"`   // updates that the samples lagged behind
	Norm     float64            `json:"norm"`
	Rate     float64            `json:"lr"`
	Tokens   int64              `json:"tokens"`  // sampled, in all
	Prompts  int64              `json:"prompts"` // of the tasks, each once, in all
	Trained  int64              `json:"trained"` // through the trainer, in all
	Learnt   int64              `json:"learnt"`  // of those, what was learnt from
	Sampling float64            `json:"sampling"`
	Learning float64            `json:"learning"` // seconds of the step's two halves
	Seconds  float64            `json:"seconds"`
	Joules   float64            `json:"joules"` // in all
	Guessed  bool               `json:"joules_estimated,omitempty"`
	Kinds    map[string]float64 `json:"kinds"` // pass rate by kind, of what was tried

	Done float64 `json:"-"`
}

// sampled is what one side hands to the other.
type sampled struct {
	step   int
	groups []Group
	took   time.Duration
	err    error
}

// RL trains until the steps are taken, the time is over or ctx ends, and leaves a
// checkpoint and the adapter. Where the folder holds a checkpoint it goes on from there:
// what was sampled for a step that was not finished is sampled anew.
func (r *RLRun) RL(ctx context.Context) error {
	if err := r.open(); err != nil {
		return err
	}
	defer r.log.Close()
	defer r.clock.stop()
	inner, stop := context.WithCancel(ctx)
	ready := make(chan sampled) // nothing waits in it: staleness is bounded by pace
	var side sync.WaitGroup
	side.Go(func() { r.sample(inner, ready) })
	defer func() {
		stop()
		r.moved.Broadcast()
		side.Wait()
	}()
	for !r.over() && ctx.Err() == nil {
		var s sampled
		select {
		case s = <-ready:
		case <-ctx.Done():
			continue
		}
		if s.err != nil {
			return errors.Join(s.err, r.save())
		}
		if err := r.step(s); err != nil {
			return err
		}
	}
	return errors.Join(r.save(), ctx.Err())
}

func (r *RLRun) open() (err error) {
	if len(r.Pool.Tasks) == 0 {
		return errors.New("train: the pool holds no task")
	}
	if r.algorithm, err = AlgorithmOf(r.Options.Algorithm); err != nil {
		return err
	}
	if err := os.MkdirAll(r.Dir, 0o755); err != nil {
		return fmt.Errorf("train: %w", err)
	}
	state, err := r.resume()
	if err != nil {
		return err
	}
	o := r.at.Options
	lora := model.LoRA{Config: r.Config, Rank: o.Rank, Alpha: o.Alpha}
	if r.learner, err = NewLearner(r.Device, r.Base, lora, model.Layout{Rows: o.Rows, Len: o.Len, Slots: o.Slots}, o.Clip, 0); err != nil {
		return err
	}
	if err := r.learner.Set(state); err != nil {
		return err
	}
	if err := r.reference(lora); err != nil {
		return err
	}
	if err := lora.Export(r.adapter(), state.Params, r.Meta...); err != nil {
		return err
	}
	if r.log, err = openLog(r.Dir, r.at.Step, func(l RLLine) int { return l.Step }); err != nil {
		return err
	}
	now := time.Now()
	r.clock, r.saved = startClock(time.Duration(r.at.Seconds*float64(time.Second))), now
	r.version, r.moved = r.at.Step, sync.NewCond(&r.mu)
	return nil
}

// StartFile holds the adapter that a run began with: KL is measured from it, also when the
// run goes on after a stop.
const StartFile = "start.gguf"

// KeptFile is the adapter of a step, where they are kept; of step 0 the start.
func KeptFile(step int) string {
	if step == 0 {
		return StartFile
	}
	return fmt.Sprintf("adapter-%d.gguf", step)
}

func (r *RLRun) reference(lora model.LoRA) (err error) {
	path := filepath.Join(r.Dir, StartFile)
	if r.at.Step == 0 {
		if err := lora.Export(path, r.Start, r.Meta...); err != nil {
			return err
		}
	}
	_, r.Start, err = model.Import(path, r.Config)
	return err
}

// LoadRLState reads where the run in a folder is.
func LoadRLState(dir string) (*RLState, error) {
	at := &RLState{}
	_, err := loadState(dir, rlMagic, at)
	return at, err
}

func (r *RLRun) adapter() string { return filepath.Join(r.Dir, AdapterFile) }

// resume takes up the folder's checkpoint, or starts anew.
func (r *RLRun) resume() (State, error) {
	var at RLState
	state, err := loadState(r.Dir, rlMagic, &at)
	switch {
	case err == nil:
		if err := r.Pool.same(&at.Pool); err != nil {
			return State{}, err
		}
		*r.Pool = at.Pool
		r.at = at
		r.algorithm, err = AlgorithmOf(at.Options.Algorithm)
		return state, err
	case !errors.Is(err, ErrCheckpoint) || exists(filepath.Join(r.Dir, CheckpointFile)):
		return State{}, err
	}
	r.at = RLState{Options: r.Options}
	zero := make([]float32, len(r.Start))
	return State{Params: slices.Clone(r.Start), M: zero, V: zero}, nil
}

func (r *RLRun) done() float64 {
	if o := r.at.Options; o.Steps > 0 {
		return float64(r.at.Step) / float64(o.Steps)
	}
	return r.at.Seconds / 3600 / r.at.Options.Hours
}

func (r *RLRun) over() bool { return r.done() >= 1 }

// tries is how often a step is sampled anew after an error before the run stops.
const tries = 3

// sample makes groups ahead of the learner, as far as Stale allows.
func (r *RLRun) sample(ctx context.Context, ready chan<- sampled) {
	o := r.at.Options
	for step := r.at.Step; ctx.Err() == nil; step++ {
		r.mu.Lock()
		for r.version < step-o.Stale && ctx.Err() == nil {
			r.moved.Wait()
		}
		version := r.version
		tasks := r.Pool.Choose(o.Groups, step, o.Seed)
		r.mu.Unlock()
		s := sampled{step: step}
		begin := time.Now()
		for try := range tries {
			if s.groups, s.err = r.Sample(ctx, step, r.adapter(), tasks); s.err == nil || ctx.Err() != nil {
				break
			}
			time.Sleep(time.Duration(try) * time.Second)
		}
		s.took = time.Since(begin)
		for i := range s.groups {
			s.groups[i].Version = version
		}
		select {
		case ready <- s:
		case <-ctx.Done():
		}
	}
}

// step learns from a step's groups.
func (r *RLRun) step(s sampled) error {
	o, begin := r.at.Options, time.Now()
	line := describe(s.groups)
	batches, err := PackGroups(s.groups, r.algorithm, o.Longest, r.learner.Layout)
	if err != nil {
		return err
	}
	var stats Stats
	for _, b := range batches {
		if o.KL > 0 {
			if err := r.learner.stayNear(b, r.Start, o.KL); err != nil {
				return err
			}
		}
		if err := r.learner.AddPolicy(r.algorithm, b, &stats); err != nil {
			return err
		}
		r.at.Trained += int64(b.Used)
		r.at.Learnt += int64(b.Learnt)
	}
	line.Rate = o.Rate * min(1, float64(r.at.Step+1)/float64(max(1, o.Warmup)))
	if len(batches) > 0 { // else nobody could tell good from bad
		if line.Norm, err = r.learner.Update(r.at.Step+1, line.Rate); err != nil {
			return err
		}
		if !(line.Norm < 1e12) { // NaN too
			return fmt.Errorf("train: step %d: gradient %g: the run has come apart; try a lower learning rate", r.at.Step+1, line.Norm)
		}
		n := float64(stats.Tokens)
		line.Entropy, line.Ratio, line.KL, line.Far = stats.Entropy/n, stats.Ratio/n, stats.KL/n, stats.Far/n
	}
	line.Stale = r.at.Step - s.groups[0].Version
	line.Sampling, line.Learning = s.took.Seconds(), time.Since(begin).Seconds()
	return r.tell(line, s.groups)
}

// describe sums up what was sampled.
func describe(groups []Group) RLLine {
	var l RLLine
	n := 0.0
	for _, g := range groups {
		rewards := rewardsOf(g)
		if _, spread := moments(rewards); spread == 0 {
			l.Flat += 1 / float64(len(groups))
		}
		if slices.Max(rewards) >= 1 {
			l.Solved += 1 / float64(len(groups))
		}
		l.Prompts += int64(len(g.Prompt))
		seen := map[string]bool{}
		for _, x := range g.Answers {
			n++
			l.Reward += x.Reward
			l.Length += float64(len(x.Tokens))
			l.Tokens += int64(len(x.Tokens))
			if x.Cut {
				l.Cut++
			}
			seen[fmt.Sprint(x.Tokens)] = true
		}
		l.Distinct += float64(len(seen)) / float64(len(g.Answers)) / float64(len(groups))
	}
	l.Reward, l.Length, l.Cut = l.Reward/n, l.Length/n, l.Cut/n
	return l
}

// tell publishes the new policy, writes the log's line, and now and then a checkpoint.
func (r *RLRun) tell(line RLLine, groups []Group) error {
	state, err := r.learner.State()
	if err != nil {
		return err
	}
	if err := r.learner.LoRA.Export(r.adapter(), state.Params, r.Meta...); err != nil {
		return err
	}
	r.mu.Lock()
	for _, g := range groups {
		r.Pool.Learn(g.Task, r.at.Step, rewardsOf(g))
	}
	line.Kinds = r.Pool.Rates()
	r.at.Step++
	r.version = r.at.Step
	r.moved.Broadcast()
	r.mu.Unlock()
	if keep := r.Options.Keep; keep > 0 && r.at.Step%keep == 0 {
		if err := r.learner.LoRA.Export(filepath.Join(r.Dir, KeptFile(r.at.Step)), state.Params, r.Meta...); err != nil {
			return err
		}
	}
	r.at.Tokens += line.Tokens
	r.at.Prompts += line.Prompts
	r.at.Seconds = r.clock.time().Seconds()
	line.Step, line.Tokens, line.Prompts, line.Trained, line.Learnt = r.at.Step, r.at.Tokens, r.at.Prompts, r.at.Trained, r.at.Learnt
	line.Seconds, line.Done = r.at.Seconds, r.done()
	if r.Meter != nil {
		line.Joules, line.Guessed = r.at.Joules+r.Meter.Joules(), r.Meter.Estimated
	}
	if err := json.NewEncoder(r.log).Encode(line); err != nil {
		return fmt.Errorf("train: log: %w", err)
	}
	if r.OnLine != nil {
		r.OnLine(line)
	}
	if time.Since(r.saved) >= r.Every && !r.over() {
		return r.save()
	}
	return nil
}

// save leaves a checkpoint.
func (r *RLRun) save() error {
	state, err := r.learner.State()
	if err != nil {
		return err
	}
	r.mu.Lock()
	at := r.at
	at.Pool = Pool{Tasks: slices.Clone(r.Pool.Tasks), Plain: r.Pool.Plain}
	r.mu.Unlock()
	if r.Meter != nil {
		at.Joules += r.Meter.Joules()
	}
	r.saved = time.Now()
	return saveState(r.Dir, rlMagic, at, state)
}
