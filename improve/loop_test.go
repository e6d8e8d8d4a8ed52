package improve

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hone/accel"
	"hone/gate"
	"hone/model"
	"hone/train"
)

// small is a model that trains in seconds without a plugin: the graph, the trainer and its
// checkpoints are the real ones.
var small = model.Config{Arch: "gemma3", Layers: 2, Dim: 16, Heads: 2, KVHeads: 1, HeadDim: 8, FFN: 24, Vocab: 50, Eps: 1e-6,
	RopeBase: 1e6, RopeBaseLocal: 1e4, Window: 7, WindowPattern: 3}

type drawn struct{}

func (drawn) Floats(name string) ([]float32, error) {
	seed := uint64(0)
	for _, b := range []byte(name) {
		seed = seed*31 + uint64(b)
	}
	rng := rand.New(rand.NewPCG(seed, 1))
	for _, s := range small.Shapes() {
		if s.Name != name {
			continue
		}
		n, last := 1, 1
		for _, d := range s.Dims {
			n, last = n*d, d
		}
		v := make([]float32, n)
		for i := range v {
			if v[i] = float32(rng.NormFloat64() / math.Sqrt(float64(last))); len(s.Dims) == 1 {
				v[i] = 1
			}
		}
		return v, nil
	}
	return nil, fmt.Errorf("no tensor %s", name)
}

// word is what an example of the test says over and over; its text is a letter.
func textOf(x train.Example) train.Text {
	rng := rand.New(rand.NewPCG(uint64(len(x.Request)), 7))
	t := train.Text{ID: x.ID}
	for range 3 {
		t.Tokens = append(t.Tokens, int32(10+rng.IntN(30)))
	}
	for range 6 {
		t.Tokens = append(t.Tokens, int32(x.Sketch[0]-'a'))
	}
	t.Learn = []train.Span{{From: 3, To: 9}}
	return t
}

func example(i int, letter string) train.Example {
	return train.Example{ID: fmt.Sprint("pool-", i), Lang: "en", Level: 1, Request: strings.Repeat("r", i+1), Sketch: letter}
}

// bench is a loop's surroundings in a folder: what is in use is a small file.
type bench struct {
	dir   string
	learn string       // the letter that the pool teaches; tasks ask for "a"
	at    func(string) // is told where the round is
}

func (b *bench) loop() *Loop {
	return &Loop{Dir: filepath.Join(b.dir, "improve"), Parts: Parts{
		Own: func(context.Context) ([]Lesson, Counts, error) {
			return []Lesson{{example(90, b.learn), 3}}, Counts{Examples: 1}, nil
		},
		Pool: func(n int, seed uint64) (list []train.Example, err error) {
			for i := range 40 {
				list = append(list, example(i, b.learn))
			}
			return list, nil
		},
		Held: func(int) (list []Task, err error) {
			for i := range 60 {
				list = append(list, Task{fmt.Sprint("t", i), []string{"en"}})
			}
			return list, nil
		},
		InUse: b.inUse, Train: b.train, Grade: b.grade, Promote: b.promote,
		Tell: func(s State) { b.at("phase " + string(s.Phase)) },
	}}
}

func (b *bench) inUse() (m Model, err error) {
	m = Model{Name: "first", Base: "small"}
	return m, readJSON(filepath.Join(b.dir, "inuse.json"), &m)
}

func (b *bench) train(ctx context.Context, o Training) error {
	f, err := os.Open(o.Data)
	if err != nil {
		return err
	}
	defer f.Close()
	list, err := train.ReadExamples(f)
	if err != nil {
		return err
	}
	r := &train.Run{Dir: o.Dir, Base: drawn{}, Config: small, Every: time.Nanosecond, Options: train.Defaults()}
	r.Options.Steps, r.Options.Rank, r.Options.Rows, r.Options.Len, r.Options.Rate = 12, 2, 2, 48, 0.1
	for _, x := range list {
		r.Train = append(r.Train, textOf(x))
	}
	if o.Init != "" {
		l, flat, err := model.Import(o.Init, small)
		if err != nil {
			return err
		}
		r.Start, r.Options.Rank, r.Options.Alpha = flat, l.Rank, l.Alpha
	}
	if r.Device, err = accel.Plain(); err != nil {
		return err
	}
	r.OnLine = func(l train.Line) { b.at(fmt.Sprint("step ", l.Step)) }
	return r.SFT(ctx)
}

// grade passes a task whose text the model finds likely.
func (b *bench) grade(ctx context.Context, m Model, tasks []Task, tell func(Result)) error {
	l := model.LoRA{Config: small, Rank: 2, Alpha: 32}
	flat := l.Init(1)
	if m.Adapter != "" {
		var err error
		if l, flat, err = model.Import(m.Adapter, small); err != nil {
			return err
		}
	}
	device, err := accel.Plain()
	if err != nil {
		return err
	}
	learner, err := train.NewLearner(device, drawn{}, l, model.Layout{Rows: 1, Len: 16, Slots: 8}, 0, 0)
	if err != nil {
		return err
	}
	zero := make([]float32, len(flat))
	if err := learner.Set(train.State{Params: flat, M: zero, V: zero}); err != nil {
		return err
	}
	for _, t := range tasks {
		var i int
		fmt.Sscanf(t.ID, "t%d", &i)
		loss, err := learner.Loss([]train.Text{textOf(example(i+100, "a"))})
		if err != nil {
			return err
		}
		b.note("graded " + m.Name + " " + t.ID)
		b.at("graded " + t.ID)
		tell(Result{t.ID, loss < 2.5}) // guessing would be ln 50 = 3.9
	}
	return nil
}

func (b *bench) note(line string) {
	f, _ := os.OpenFile(filepath.Join(b.dir, "graded"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	fmt.Fprintln(f, line)
	f.Close()
}

func (b *bench) promote(_ context.Context, to, from Model, d gate.Decision) error {
	b.at("promoting")
	now, err := b.inUse()
	if err != nil {
		return err
	}
	if now.Name == to.Name {
		return nil
	}
	if now.Name != from.Name {
		return errors.New("another one is in use")
	}
	data, err := os.ReadFile(to.Adapter)
	if err != nil {
		return err
	}
	to.Adapter = filepath.Join(b.dir, to.Name+".gguf")
	if err := replace(to.Adapter, data); err != nil {
		return err
	}
	text, _ := json.Marshal(to)
	if err := replace(filepath.Join(b.dir, "inuse.json"), text); err != nil {
		return err
	}
	b.at("promoted")
	return nil
}

// adapter is what is in use now.
func (b *bench) adapter() []byte {
	m, _ := b.inUse()
	data, _ := os.ReadFile(m.Adapter)
	return bytes.Clone(data)
}

func examples(list []Lesson) (out []train.Example) {
	for _, l := range list {
		out = append(out, l.Example)
	}
	return out
}
