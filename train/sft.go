package train

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"hone/accel"
	"hone/gguf"
	"hone/model"
)

// Options shape a run. They are part of its checkpoint.
type Options struct {
	Steps  int     `json:"steps,omitempty"` // 0: as many as Hours allow
	Hours  float64 `json:"hours,omitempty"`
	Rank   int     `json:"rank"`
	Alpha  float64 `json:"alpha"`
	Rate   float64 `json:"lr"`     // at its highest
	Warmup float64 `json:"warmup"` // share of the run
	Clip   float64 `json:"clip"`
	Decay  float64 `json:"decay"`
	Rows   int     `json:"rows"` // of a batch
	Len    int     `json:"len"`  // of a row, tokens
	Slots  int     `json:"slots"`
	Accum  int     `json:"accum"` // batches of a step
	Seed   uint64  `json:"seed"`

	// Guess is what a token counts that the request doesn't decide. It is kept for whoever
	// makes the texts, which are to be the same when a run goes on.
	Guess float64 `json:"guess"`

	// Copy is what a token counts that stands so in another variant of the same idea, which the
	// model has just seen. It is kept for the same reason.
	Copy float64 `json:"copy"`

	// Rounds is how many conversations of a pass each example is learnt in. It is kept for the same reason.
	Rounds int `json:"rounds"`
}

// NotKept is the Guess of checkpoints that were written before it was kept.
const NotKept = -1

// Defaults are good for some thousand examples on a small machine.
func Defaults() Options {
	return Options{Rank: 32, Alpha: 32, Rate: 3e-4, Warmup: 0.03, Clip: 1, Rows: 4, Len: 256, Accum: 1, Seed: 1, Guess: 1, Copy: 1, Rounds: 1}
}

// A Run is one supervised training.
type Run struct {
	Options Options
	Dir     string // for what it leaves behind
	Base    model.Weights
	Config  model.Config
	Device  *accel.Device
	Train   []Text
	Val     []Text
	Start   []float32 // parameters to begin with; nil draws them
	Every   time.Duration
	Meta    []gguf.KV  // of the exported adapter
	OnLine  func(Line) // after each step; may be nil

	// Passes measures what an adapter's file is worth at the task, 0 … 1; may be nil.
	Passes func(adapter string) (float64, error)

	learner *Learner
	stream  *stream
	at      Checkpoint
	log     *os.File
	clock   *clock
	saved   time.Time
}

// SFT trains until the steps are taken, the time is over or ctx ends, and leaves a
// checkpoint and the adapter. Where the folder holds a checkpoint it goes on from there.
func (r *Run) SFT(ctx context.Context) error {
	if err := r.open(); err != nil {
		return err
	}
	defer r.log.Close()
	defer r.clock.stop()
	for !r.over() && ctx.Err() == nil {
		if err := r.step(); err != nil {
			return err
		}
	}
	if err := r.save(); err != nil {
		return err
	}
	return ctx.Err()
}

func (r *Run) open() error {
	if len(r.Train) == 0 {
		return errors.New("train: there is nothing to train on")
	}
	if err := os.MkdirAll(r.Dir, 0o755); err != nil {
		return fmt.Errorf("train: %w", err)
	}
	if err := r.resume(); err != nil {
		return err
	}
	o := r.at.Options
	layout := model.Layout{Rows: o.Rows, Len: o.Len, Slots: o.Slots}
	lora := model.LoRA{Config: r.Config, Rank: o.Rank, Alpha: o.Alpha}
	var err error
	if r.learner, err = NewLearner(r.Device, r.Base, lora, layout, o.Clip, o.Decay); err != nil {
		return err
	}
	if err := r.learner.Set(r.at.State); err != nil {
		return err
	}
	r.at.State = State{}
	r.stream = newStream(r.Train, layout, o.Seed, r.at.Place)
	if r.log, err = openLog(r.Dir, r.at.Step, func(l Line) int { return l.Step }); err != nil {
		return err
	}
	now := time.Now()
	r.clock, r.saved = startClock(time.Duration(r.at.Seconds*float64(time.Second))), now
	return nil
}

// resume takes up the folder's checkpoint, or starts anew.
func (r *Run) resume() error {
	c, err := LoadCheckpoint(r.Dir)
	data := digest(r.Train)
	switch {
	case err == nil && c.Data != data:
		return fmt.Errorf("train: the data are not those that the run in %s began with", r.Dir)
	case err == nil:
		if r.at = *c; c.Options.Guess == NotKept {
			r.at.Options.Guess = r.Options.Guess // the texts being the same, this is what it was
		}
		return nil
	case !errors.Is(err, ErrCheckpoint) || exists(filepath.Join(r.Dir, CheckpointFile)):
		return err
	}
	o := r.Options
	if o.Slots == 0 {
		o.Slots = Slots(r.Train, o.Rows, o.Len)
	}
	lora := model.LoRA{Config: r.Config, Rank: o.Rank, Alpha: o.Alpha}
	if r.Start == nil {
		r.Start = lora.Init(o.Seed)
	}
	zero := make([]float32, lora.Size())
	r.at = Checkpoint{Options: o, Data: data, State: State{Params: r.Start, M: zero, V: zero}}
	return nil
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

// done is the share of the run that is behind.
func (r *Run) done() float64 {
	o := r.at.Options
	if o.Steps > 0 {
		return float64(r.at.Step) / float64(o.Steps)
	}
	return r.at.Seconds / 3600 / o.Hours
}

func (r *Run) over() bool { return r.done() >= 1 }

func (r *Run) step() error {
	o := r.at.Options
	var batches []*Batch
	mass := 0.0
	for range o.Accum {
		b := r.stream.next()
		batches = append(batches, b)
		mass += b.Mass
		r.at.Tokens += int64(b.Used)
	}
	line := Line{Rate: rate(o.Rate, o.Warmup, r.done())}
	for _, b := range batches {
		loss, err := r.learner.Add(b, 1/max(1e-6, mass))
		if err != nil {
			return err
		}
		line.Loss += loss
	}
	var err error
	if line.Norm, err = r.learner.Update(r.at.Step+1, line.Rate); err != nil {
		return err
	}
	if !(line.Loss < 1e6) || !(line.Norm < 1e12) { // NaN too
		return fmt.Errorf("train: step %d: loss %g, gradient %g: the run has come apart; try a lower learning rate", r.at.Step+1, line.Loss, line.Norm)
	}
	r.at.Step++
	r.at.Place = r.stream.place
	r.at.Seconds = r.clock.time().Seconds()
	return r.tell(line)
}

// tell writes the log's line, and now and then checkpoint and validation.
func (r *Run) tell(line Line) error {
	line.Step, line.Tokens, line.Seconds, line.Pass, line.Done = r.at.Step, r.at.Tokens, r.at.Seconds, r.at.Place.Pass, r.done()
	due := time.Since(r.saved) >= r.Every || r.over()
	if due && len(r.Val) > 0 {
		var err error
		if line.ValLoss, err = r.learner.Loss(r.Val); err != nil {
			return err
		}
	}
	if due && r.Passes != nil {
		share, err := r.passes()
		if err != nil {
			return err
		}
		line.Passes = &share
	}
	if err := json.NewEncoder(r.log).Encode(line); err != nil {
		return fmt.Errorf("train: log: %w", err)
	}
	if r.OnLine != nil {
		r.OnLine(line)
	}
	if due && !r.over() {
		return r.save()
	}
	return nil
}

// passes exports the adapter as it is now, which the next checkpoint will do again, and
// has it measured.
func (r *Run) passes() (float64, error) {
	state, err := r.learner.State()
	if err != nil {
		return 0, err
	}
	path := filepath.Join(r.Dir, AdapterFile)
	if err := r.learner.LoRA.Export(path, state.Params, r.Meta...); err != nil {
		return 0, err
	}
	share, err := r.Passes(path)
	if err != nil {
		return 0, fmt.Errorf("train: measuring the adapter: %w", err)
	}
	return share, nil
}

// save leaves a checkpoint and the adapter as it is now.
func (r *Run) save() error {
	state, err := r.learner.State()
	if err != nil {
		return err
	}
	c := r.at
	c.State = state
	if err := c.save(r.Dir); err != nil {
		return err
	}
	r.saved = time.Now()
	return r.learner.LoRA.Export(filepath.Join(r.Dir, AdapterFile), state.Params, r.Meta...)
}
