package train

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"hone/model"
)

func tinyGroups(vocab int) []Group {
	rng := rand.New(rand.NewPCG(8, 8))
	words := func(n int) (out []int32) {
		for range n {
			out = append(out, int32(rng.IntN(vocab)))
		}
		return out
	}
	var list []Group
	for range 3 {
		g := Group{Prompt: words(4 + rng.IntN(4))}
		for i := range 3 {
			a := Answer{Tokens: words(2 + rng.IntN(4)), Reward: float64(i % 2)}
			for range a.Tokens {
				a.Logprobs = append(a.Logprobs, float32(-3-rng.Float64()))
			}
			g.Answers = append(g.Answers, a)
		}
		list = append(list, g)
	}
	return list
}

// A prompt that stands once for its answers gives the same log-probabilities as one text
// for each, whether rows are full or not.
func TestSharedPrompt(t *testing.T) {
	for deviceName, d := range testDevices(t) {
		for name, c := range tiny() {
			groups := tinyGroups(c.Vocab)
			for _, at := range []model.Layout{{Rows: 2, Len: 40, Slots: 64}, {Rows: 1, Len: 13, Slots: 8}} {
				l := newTiny(t, d, c, at)
				ref := newReference(c, l.LoRA, startOf(l.LoRA))
				batches, err := PackGroups(groups, Algorithms[0], 8, at)
				if err != nil {
					t.Fatal(err)
				}
				var got []float64
				laid := 0
				for _, b := range batches {
					p, err := l.Logprobs(&b.Batch)
					if err != nil {
						t.Fatal(err)
					}
					for _, x := range p[:b.Learnt] {
						got = append(got, float64(x))
					}
					laid += b.Used
				}
				n := 0
				for _, g := range groups {
					for _, a := range g.Answers {
						text := Text{Tokens: slices.Concat(g.Prompt, a.Tokens)}
						for i := range a.Tokens {
							at := len(g.Prompt) + i
							text.Learn = []Span{{at, at + 1}}
							want := -ref.loss(text)
							if math.Abs(got[n]-want) > 2e-4*max(1, math.Abs(want)) {
								t.Fatalf("%s on %s, %v: token %d has %g, want %g", name, deviceName, at, n, got[n], want)
							}
							n++
						}
					}
				}
				if n != len(got) {
					t.Errorf("%d tokens of %d", len(got), n)
				}
				if at.Rows == 2 && laid > 75 {
					t.Errorf("%d tokens are laid: prompts are not shared", laid)
				}
			}
		}
	}
}

func TestAdvantages(t *testing.T) {
	rewards := []float64{1, 0, 0, 1}
	for _, tc := range []struct {
		algorithm string
		want      float64
	}{{"dr_grpo", 0.5}, {"grpo", 1}, {"cispo", 0.5}, {"rloo", 2.0 / 3}} {
		a, err := AlgorithmOf(tc.algorithm)
		if err != nil {
			t.Fatal(err)
		}
		got := a.Advantage(rewards)
		for i, r := range rewards {
			if want := tc.want * (2*r - 1); math.Abs(got[i]-want) > 1e-9 {
				t.Errorf("%s: %v", a.Name, got)
			}
		}
		if flat := a.Advantage([]float64{0.3, 0.3, 0.1 + 0.2}); flat != nil {
			t.Errorf("%s: a group without variance teaches %v", a.Name, flat)
		}
	}
	raft, err := AlgorithmOf("raft")
	if err != nil {
		t.Fatal(err)
	}
	if got := raft.Advantage([]float64{1, 0, 0, 0.5, 0}); math.Abs(got[0]-0.7) > 1e-9 || math.Abs(got[3]-0.2) > 1e-9 || got[1] != 0 || got[2] != 0 || got[4] != 0 {
		t.Errorf("raft: %v", got)
	}
	if got := raft.Advantage([]float64{0.5, 0.5}); got != nil {
		t.Errorf("raft: a group without variance teaches %v", got)
	}
	if _, err := AlgorithmOf("x"); err == nil {
		t.Error("an unknown algorithm")
	}
}

// The gradient of each algorithm, against differences of what it maximises, computed from
// log-probabilities by the formulas of the papers.
func TestPolicyGradient(t *testing.T) {
	c := tiny()["gemma3"]
	groups := tinyGroups(c.Vocab)
	at := model.Layout{Rows: 2, Len: 40, Slots: 64}
	for _, a := range Algorithms {
		l := newTiny(t, plain(t), c, at)
		start := startOf(l.LoRA)
		set := func(p []float32) {
			if err := l.Set(State{p, make([]float32, len(p)), make([]float32, len(p))}); err != nil {
				t.Fatal(err)
			}
		}
		set(start)
		batches, err := PackGroups(groups, a, 8, at)
		if err != nil || len(batches) != 1 {
			t.Fatal(len(batches), err)
		}
		b := batches[0]
		first, err := l.Logprobs(&b.Batch)
		if err != nil {
			t.Fatal(err)
		}
		rng := rand.New(rand.NewPCG(1, 1))
		for i := range b.Learnt { // near and far from where it was sampled
			b.Then[i] = first[i] + float32(rng.NormFloat64()*0.4)
		}
		objective := func(p []float32) float64 {
			set(p)
			now, err := l.Logprobs(&b.Batch)
			if err != nil {
				t.Fatal(err)
			}
			sum := 0.0
			for i := range b.Learnt {
				ratio, s := math.Exp(float64(now[i]-b.Then[i])), float64(b.Scale[i])
				switch a.Name {
				case "grpo", "dr_grpo":
					sum += min(ratio*s, min(max(ratio, 0.8), 1.28)*s)
				default: // the weight is a constant: that of the start
					sum += min(math.Exp(float64(first[i]-b.Then[i])), 4) * s * float64(now[i])
				}
			}
			return sum
		}
		var stats Stats
		set(start)
		if err := l.AddPolicy(a, b, &stats); err != nil {
			t.Fatal(err)
		}
		grad, err := l.Gradient()
		if err != nil {
			t.Fatal(err)
		}
		if stats.Tokens != b.Learnt || stats.Far <= 0 || stats.Far >= float64(b.Learnt) || stats.KL <= 0 {
			t.Errorf("%s: %+v", a.Name, stats)
		}
		// Along random directions, since a single number's share is below rounding.
		for range 4 {
			dir := make([]float32, len(start))
			up, down := slices.Clone(start), slices.Clone(start)
			slope := 0.0
			const h = 2e-4
			for i := range dir {
				dir[i] = float32(rng.NormFloat64())
				up[i] += h * dir[i]
				down[i] -= h * dir[i]
				slope -= float64(grad[i]) * float64(dir[i]) // the loss is what is maximised, negated
			}
			want := (objective(up) - objective(down)) / (2 * h)
			if math.Abs(slope-want) > 0.03*math.Abs(want)+0.01 {
				t.Errorf("%s: slope %g, want %g", a.Name, slope, want)
			}
		}
	}
}
