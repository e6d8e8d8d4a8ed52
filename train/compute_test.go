package train

import (
	"math"
	"testing"

	"hone/model"
)

// Two groups of two answers of 10 tokens, one of which teaches, with prompts of 30 tokens:
// 120 tokens of the trainer's and the sampler's sums would be the wrong count.
func TestRLFLOPs(t *testing.T) {
	c := model.Config{Layers: 2, Dim: 8, FFN: 16, Heads: 2, KVHeads: 1, HeadDim: 4, Vocab: 50}
	o := RLOptions{Groups: 2, Size: 2, Rank: 3}
	step := RLLine{Step: 1, Length: 10, Prompts: 60, Tokens: 40, Trained: 50, Learnt: 20}
	next := RLLine{Step: 2, Length: 10, Prompts: 120, Tokens: 80, Trained: 50, Learnt: 20} // nothing to learn from
	got := RLFLOPs([]RLLine{step, next}, o, c)
	sampling := 60*c.SampleFLOPs(3, 30) + 40*(c.SampleFLOPs(3, 40)+c.HeadFLOPs()/2)
	learning := 50*(c.FLOPs(3)+c.AttentionFLOPs(40)) + 20*c.HeadFLOPs()
	if want := sampling + learning; math.Abs(got[0]-want) > 1e-6*want {
		t.Errorf("step 1: %g, want %g", got[0], want)
	}
	if want := got[0] + sampling; math.Abs(got[1]-want) > 1e-6*want {
		t.Errorf("step 2: %g, want %g", got[1], want)
	}
	// Forward alone is half of what a frozen matrix costs in training, a third of LoRA's.
	base, lora := 0.0, 0.0
	for _, l := range c.Linears() {
		base += 2 * float64(l.In*l.Out)
		lora += 3 * float64(l.In+l.Out)
	}
	if want := 2 * (base + 2*lora); math.Abs(c.SampleFLOPs(3, 0)-want) > 1e-6 {
		t.Errorf("forward %g, want %g", c.SampleFLOPs(3, 0), want)
	}
	if want := 2 * (2*base + 6*lora); math.Abs(c.FLOPs(3)-want) > 1e-6 {
		t.Errorf("training %g, want %g", c.FLOPs(3), want)
	}
}
