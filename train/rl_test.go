package train

import (
	"bytes"
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"hone/model"
)

// A bandit is a world of one prompt and many arms, the words: two of them pay, one mostly,
// one rarely. Its sampler reads the adapter from its file and computes with the reference.
type bandit struct {
	config model.Config
	lora   model.LoRA
	fail   int // so many calls fail first
}

const goodArm, badArm = 4, 5

var banditPrompt = []int32{3, 1, 2}

func (b *bandit) odds(file string) ([]float64, error) {
	l, flat, err := model.Import(file, b.config)
	if err != nil {
		return nil, err
	}
	ref := newReference(b.config, l, flat)
	p := make([]float64, b.config.Vocab)
	for i := range p {
		p[i] = math.Exp(-ref.loss(Text{Tokens: append(banditPrompt[:3:3], int32(i)), Learn: []Span{{3, 4}}}))
	}
	return p, nil
}

func (b *bandit) sample(_ context.Context, step int, adapter string, tasks []int) ([]Group, error) {
	if b.fail > 0 {
		b.fail--
		return nil, errors.New("a worker died")
	}
	odds, err := b.odds(adapter)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(uint64(step), 5))
	g := Group{Task: tasks[0], Prompt: banditPrompt}
	for range 24 {
		x, arm := rng.Float64(), 0
		for ; arm < len(odds)-1 && x >= odds[arm]; arm++ {
			x -= odds[arm]
		}
		pays := map[int]float64{goodArm: 0.8, badArm: 0.2}[arm]
		reward := 0.0
		if rng.Float64() < pays {
			reward = 1
		}
		g.Answers = append(g.Answers, Answer{Tokens: []int32{int32(arm)}, Logprobs: []float32{float32(math.Log(odds[arm]))}, Reward: reward})
	}
	return []Group{g}, nil
}

func (b *bandit) run(dir, algorithm string, steps, stale int) *RLRun {
	o := RLDefaults()
	o.Algorithm, o.Steps, o.Stale, o.Groups, o.Size, o.Longest, o.Rank, o.Alpha = algorithm, steps, stale, 1, 24, 1, b.lora.Rank, b.lora.Alpha
	o.Rate, o.Rows, o.Len, o.Slots = 0.03, 1, 32, 24
	return &RLRun{Options: o, Dir: dir, Base: randomWeights{b.config}, Config: b.config, Start: startOf(b.lora), Every: time.Hour,
		Pool: &Pool{Tasks: []PoolTask{{ID: "arms", Kind: "x"}}, Plain: true}, Sample: b.sample}
}

func newBandit() *bandit {
	c := tiny()["gemma3"]
	c.Vocab = 6 // with more words a model of 16 numbers can't be sure of any
	return &bandit{config: c, lora: model.LoRA{Config: c, Rank: 3, Alpha: 6}}
}

// Every algorithm finds the arm that pays best, with samples that lag behind too.
func TestBandit(t *testing.T) {
	for i, a := range Algorithms {
		t.Run(a.Name, func(t *testing.T) {
			b, dir := newBandit(), t.TempDir()
			r := b.run(dir, a.Name, 120, i%3)
			r.Device = plain(t)
			if err := r.RL(t.Context()); err != nil {
				t.Fatal(err)
			}
			odds, err := b.odds(filepath.Join(dir, AdapterFile))
			if err != nil {
				t.Fatal(err)
			}
			if odds[goodArm] < 0.9 {
				t.Errorf("the good arm has %.3f, the bad one %.3f", odds[goodArm], odds[badArm])
			}
			lines, err := ReadRLLog(dir)
			if err != nil || len(lines) != 120 || lines[119].Step != 120 {
				t.Fatalf("%d lines, %v", len(lines), err)
			}
			if first, last := lines[0], lines[119]; last.Reward < first.Reward+0.3 || last.Entropy > first.Entropy || last.Tokens != 120*24 {
				t.Errorf("from %+v to %+v", first, last)
			}
			for _, l := range lines {
				if l.Stale > r.Options.Stale {
					t.Errorf("step %d lags %d behind", l.Step, l.Stale)
				}
			}
		})
	}
}

// A run that stops goes on as if nothing had been, and one whose sampler dies at times
// neither loses nor doubles a step.
func TestRLResumes(t *testing.T) {
	read := func(dir, name string) []byte {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	adapter := func(dir string) []byte { return read(dir, AdapterFile) }
	whole, parts := t.TempDir(), t.TempDir()
	b := newBandit()
	r := b.run(whole, "cispo", 8, 0)
	r.Device, r.Options.Keep = plain(t), 4
	if err := r.RL(t.Context()); err != nil {
		t.Fatal(err)
	}
	if half, end := read(whole, "adapter-4.gguf"), read(whole, "adapter-8.gguf"); bytes.Equal(half, end) || !bytes.Equal(end, adapter(whole)) {
		t.Error("what was kept isn't what the run had then")
	}
	ctx, stop := context.WithCancel(t.Context())
	b = newBandit()
	b.fail = 2
	r = b.run(parts, "cispo", 8, 0)
	r.Device = plain(t)
	r.OnLine = func(l RLLine) {
		if l.Step == 5 {
			stop()
		}
	}
	if err := r.RL(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("stopped: %v", err)
	}
	r = b.run(parts, "dr_grpo", 3, 0) // its checkpoint knows better
	r.Device = plain(t)
	if err := r.RL(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(adapter(whole), adapter(parts)) {
		t.Error("the parts make another adapter than the whole")
	}
	lines, err := ReadRLLog(parts)
	if err != nil || len(lines) != 8 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	for i, l := range lines {
		if l.Step != i+1 {
			t.Errorf("line %d is of step %d", i+1, l.Step)
		}
	}
	all, err := ReadRLLog(whole)
	if err != nil || len(all) != 8 {
		t.Fatalf("%d lines, %v", len(all), err)
	}
	// What was computed is counted on over a stop; of each group the prompt once.
	a, l := all[7], lines[7]
	if a.Prompts != l.Prompts || a.Tokens != l.Tokens || a.Trained != l.Trained || a.Learnt != l.Learnt || a.Prompts != 8*int64(len(banditPrompt)) || a.Learnt > a.Tokens || a.Learnt == 0 {
		t.Errorf("the whole counts %+v, the parts %+v", a, l)
	}
	// A sampler that never answers ends the run, with its checkpoint.
	b.fail = 1000
	r = b.run(parts, "cispo", 9, 0)
	r.Device = plain(t)
	if err := r.RL(t.Context()); err != nil { // its checkpoint says that it is done
		t.Fatal(err)
	}
	r = b.run(t.TempDir(), "cispo", 9, 0)
	r.Device = plain(t)
	if err := r.RL(t.Context()); err == nil {
		t.Error("a sampler that always fails is not told of")
	}
	other := b.run(parts, "cispo", 9, 0)
	other.Pool.Tasks[0].ID = "another"
	other.Device = plain(t)
	if err := other.RL(t.Context()); err == nil {
		t.Error("another pool is taken for the run's")
	}
}
