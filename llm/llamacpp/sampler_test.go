package llamacpp

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// flat and sharp are distributions as a model gives them over Gemma's vocabulary: a broad
// mass of unlikely words, and a few likely ones (sharp) or many (flat).
func logitsLike(spread, top float64) []float32 {
	rng := rand.New(rand.NewPCG(1, 2))
	logits := make([]float32, 262144)
	for i := range logits {
		logits[i] = float32(rng.NormFloat64() * spread)
	}
	for i := range 40 {
		logits[i*5000+7] = float32(top - float64(i)*0.4)
	}
	return logits
}

func TestLogprob(t *testing.T) {
	for _, tc := range []struct{ spread, top float64 }{{3, 24}, {3, 12}, {2, 5}, {4, 60}} {
		logits := logitsLike(tc.spread, tc.top)
		_, high := argmax(logits)
		sum := 0.0
		for _, l := range logits {
			sum += math.Exp(float64(l - high))
		}
		for _, id := range []int{7, 5007, 50007, 3} {
			want := float64(logits[id]-high) - math.Log(sum)
			if got := logprobOf(logits, llama.Token(id)); math.Abs(got-want) > 1e-4 {
				t.Errorf("spread %v, top %v, token %d: %v, want %v", tc.spread, tc.top, id, got, want)
			}
		}
	}
}

func TestArgmax(t *testing.T) {
	for n := 1; n < 40; n++ {
		for at := range n {
			logits := make([]float32, n)
			logits[at] = 1
			if at+1 < n {
				logits[n-1] = 1 // the first of equals
			}
			if got, high := argmax(logits); int(got) != at || high != 1 {
				t.Errorf("%d of %d: got %d, %v", at, n, got, high)
			}
		}
	}
}

// The picks' frequencies are the distribution's, cut as asked for.
func TestDraw(t *testing.T) {
	logits := []float32{2, 1, 0, -1, -8, float32(math.Inf(-1))}
	for _, tc := range []struct {
		name string
		r    llm.Request
		want []float64 // relative
	}{
		{"plain", llm.Request{Temperature: 1}, []float64{math.E * math.E, math.E, 1, 1 / math.E, 0, 0}},
		{"cooler", llm.Request{Temperature: 0.5}, []float64{math.Exp(4), math.Exp(2), 1, math.Exp(-2), 0, 0}},
		{"top-k", llm.Request{Temperature: 1, TopK: 2}, []float64{math.E, 1, 0, 0, 0, 0}},
		{"top-p", llm.Request{Temperature: 1, TopP: 0.7}, []float64{math.E, 1, 0, 0, 0, 0}},
		{"min-p", llm.Request{Temperature: 1, MinP: 0.1}, []float64{math.E * math.E, math.E, 1, 0, 0, 0}},
		{"greedy", llm.Request{}, []float64{1, 0, 0, 0, 0, 0}},
	} {
		tc.r.Seed = 11
		s := newSampler(tc.r, 0, nil)
		const n = 20000
		counts, sum := make([]float64, len(logits)), 0.0
		for range n {
			token, _, ok := s.pick(logits)
			if !ok {
				t.Fatal("nothing was picked")
			}
			counts[token]++
		}
		for _, w := range tc.want {
			sum += w
		}
		for i, w := range tc.want {
			if got, want := counts[i]/n, w/sum; math.Abs(got-want) > 0.012 || w == 0 && i != 4 && got > 0 {
				t.Errorf("%s: token %d came with frequency %.3f, want %.3f", tc.name, i, got, want)
			}
		}
	}
}

func BenchmarkPick(b *testing.B) {
	for name, logits := range map[string][]float32{"sharp": logitsLike(3, 24), "flat": logitsLike(3, 12)} {
		for kind, r := range map[string]llm.Request{
			"greedy": {}, "plain": {Temperature: 1}, "logprobs": {Temperature: 1, Logprobs: true},
			"top-p": {Temperature: 0.8, TopP: 0.95}, "top-k": {Temperature: 0.8, TopK: 40},
		} {
			b.Run(name+"/"+kind, func(b *testing.B) {
				s := newSampler(r, 0, nil)
				for b.Loop() {
					s.pick(logits)
				}
			})
		}
	}
}
