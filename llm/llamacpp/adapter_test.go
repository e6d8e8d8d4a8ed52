package llamacpp

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"path/filepath"
	"sync"
	"testing"

	"hone/gguf"
	"hone/llm"
	"hone/modelstore/modelstoretest"
)

// A lora is an adapter on one weight, from in to out numbers by way of rank; the numbers
// of its matrices go up to a and b. They have few digits, so that doubling or halving one
// rounds nothing: the least difference grows to 0.02 in the answer, by way of activations
// that the engine rounds to eight bits.
type lora struct {
	arch, weight  string
	in, out, rank int
	a, b, alpha   float32
}

// file writes it as train does, in half precision: A with rank rows of in numbers, B with
// out rows of rank.
func (l lora) file(t *testing.T) string {
	t.Helper()
	wave := func(n int, most float32) io.Reader {
		numbers := make([]float32, n)
		for i := range numbers {
			numbers[i] = most * float32(math.Round(32*math.Sin(float64(i)))/32)
		}
		return bytes.NewReader(gguf.Halves(numbers))
	}
	name := filepath.Join(t.TempDir(), "lora.gguf")
	err := gguf.WriteFile(name, []gguf.KV{
		{Key: "general.architecture", Value: l.arch}, {Key: "general.type", Value: "adapter"},
		{Key: "adapter.type", Value: "lora"}, {Key: "adapter.lora.alpha", Value: l.alpha},
	}, []gguf.Part{
		{Name: l.weight + ".lora_a", Type: gguf.F16, Dims: []int{l.in, l.rank}, Data: wave(l.in*l.rank, l.a)},
		{Name: l.weight + ".lora_b", Type: gguf.F16, Dims: []int{l.rank, l.out}, Data: wave(l.rank*l.out, l.b)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// loraFile is an adapter of rank 1.
func loraFile(t *testing.T, arch, weight string, in, out int, value float32) string {
	return lora{arch, weight, in, out, 1, value, value, 1}.file(t)
}

// likelihood is how likely the engine finds that the counting goes on.
func likelihood(t *testing.T, e *Engine) float64 {
	t.Helper()
	s, err := e.Score(context.Background(), counting, []string{" 28 29 30"})
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, v := range s[0] {
		sum += v
	}
	return sum
}

// What an adapter adds is B·A·x · alpha/rank · scale: whatever leaves that as it is leaves
// the answers as they are.
func TestAdapterAddsWhatItShould(t *testing.T) {
	e := engine(t)
	with := func(l lora, scale float64) float64 {
		t.Helper()
		if err := e.SetAdapter(context.Background(), llm.Adapter{Path: l.file(t), Scale: scale}); err != nil {
			t.Fatal(err)
		}
		return likelihood(t, e)
	}
	plain := likelihood(t, e)
	t.Cleanup(func() {
		if err := e.SetAdapter(context.Background(), llm.Adapter{}); err != nil {
			t.Error(err)
		}
	})
	l := lora{"gemma3", "blk.4.attn_q.weight", 640, 1024, 8, 0.5, 0.25, 16}
	changed := with(l, 1)
	if math.Abs(changed-plain) < 1e-3 {
		t.Errorf("plain %v, with an adapter %v", plain, changed)
	}
	for name, tc := range map[string]struct {
		change func(*lora)
		scale  float64
		want   float64
	}{
		"B is zero":          {func(l *lora) { l.b = 0 }, 1, plain},
		"A is zero":          {func(l *lora) { l.a = 0 }, 1, plain},
		"A doubled, B half":  {func(l *lora) { l.a *= 2; l.b /= 2 }, 1, changed},
		"alpha for scale":    {func(l *lora) { l.alpha /= 4 }, 4, changed},
		"alpha for B":        {func(l *lora) { l.alpha /= 4; l.b *= 4 }, 1, changed},
		"alpha by rank only": {func(l *lora) { l.alpha = 8; l.b *= 2 }, 1, changed},
	} {
		one := l
		tc.change(&one)
		if got := with(one, tc.scale); math.Abs(got-tc.want) > 1e-6 {
			t.Errorf("%s: %v, want %v", name, got, tc.want)
		}
	}
	l.alpha *= 2
	if twice := with(l, 1); math.Abs(twice-changed) < 1e-3 {
		t.Errorf("alpha doubled changes nothing: %v", twice)
	}
}

func TestAdapter(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	ask := func() float64 { return likelihood(t, e) }
	set := func(path string, scale float64) {
		t.Helper()
		if err := e.SetAdapter(ctx, llm.Adapter{Path: path, Scale: scale}); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { set("", 0) })
	one := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 0.5)
	other := loraFile(t, "gemma3", "blk.4.attn_q.weight", 640, 1024, 0.5)
	plain := ask()
	set(one, 1)
	first := ask()
	set(one, 0.25)
	weak := ask()
	set(other, 1)
	second := ask()
	set("", 0)
	again := ask()
	if first == plain || second == plain || first == second || weak == first {
		t.Errorf("plain %v, one %v, weaker %v, other %v: an adapter changes nothing", plain, first, weak, second)
	}
	if math.Abs(again-plain) > 1e-6 {
		t.Errorf("plain %v, after the adapters %v", plain, again)
	}
	for name, path := range map[string]string{
		"missing":       filepath.Join(t.TempDir(), "none.gguf"),
		"another base":  loraFile(t, "llama", "blk.9.ffn_down.weight", 2048, 640, 1),
		"another shape": loraFile(t, "gemma3", "blk.9.ffn_down.weight", 1024, 640, 1),
		"no such layer": loraFile(t, "gemma3", "blk.99.ffn_down.weight", 2048, 640, 1),
	} {
		if err := e.SetAdapter(ctx, llm.Adapter{Path: path}); !errors.Is(err, llm.ErrUnavailable) {
			t.Errorf("%s: error %v, want %v", name, err, llm.ErrUnavailable)
		}
	}
	if got := ask(); math.Abs(got-plain) > 1e-6 {
		t.Errorf("plain %v, after refused adapters %v", plain, got)
	}
}

// An adapter waits for the calls under way; those go on as they began.
func TestAdapterWaits(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	want, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 24, Logprobs: true})
	if err != nil {
		t.Fatal(err)
	}
	lora := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 0.5)
	begun := make(chan struct{})
	var once sync.Once
	var wait sync.WaitGroup
	wait.Go(func() {
		got, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 24, Logprobs: true,
			OnText: func(int, string) { once.Do(func() { close(begun) }) }})
		if err != nil || math.Abs(got.Samples[0].Logprob-want.Samples[0].Logprob) > noise {
			t.Errorf("under way: %+v, %v, want %+v", got, err, want)
		}
	})
	<-begun
	if err := e.SetAdapter(ctx, llm.Adapter{Path: lora, Scale: 1}); err != nil {
		t.Error(err)
	}
	wait.Wait()
	changed, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 24, Logprobs: true})
	if err != nil || changed.Samples[0].Logprob == want.Samples[0].Logprob {
		t.Errorf("with the adapter: %+v, %v", changed, err)
	}
	if err := e.SetAdapter(ctx, llm.Adapter{}); err != nil {
		t.Error(err)
	}
}

// A request that wants a share of the adapter gets what the adapter gives at that scale, both
// beside the model and where the model's weights hold it already; those beside it get all of it.
func TestShareOfAnAdapter(t *testing.T) {
	libDir, model := modelstoretest.Engine(t)
	lora := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 2)
	ctx := context.Background()
	ask := func(e *Engine, share float64) float64 {
		t.Helper()
		r, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 8, Logprobs: true, Share: share})
		if err != nil {
			t.Fatal(err)
		}
		return r.Samples[0].Logprob
	}
	e := engine(t)
	at := map[float64]float64{}
	for _, scale := range []float64{-0.75, 0.25, 1} {
		if err := e.SetAdapter(ctx, llm.Adapter{Path: lora, Scale: scale}); err != nil {
			t.Fatal(err)
		}
		at[scale] = ask(e, 0)
	}
	quarter, after := ask(e, 0.25), likelihood(t, e)
	if math.Abs(quarter-at[0.25]) > 1e-3 || math.Abs(at[0.25]-at[1]) < 0.1 {
		t.Errorf("a quarter beside the model gives %v, the adapter at a quarter %v, whole %v", quarter, at[0.25], at[1])
	}
	if whole := likelihood(t, e); whole != after {
		t.Errorf("scores %v after a share, %v after a score", after, whole)
	}
	var wait sync.WaitGroup
	for i := range 8 { // in turns, however they come
		share := []float64{0.25, 1}[i%2]
		wait.Go(func() {
			if got := ask(e, share); math.Abs(got-at[share]) > math.Abs(at[0.25]-at[1])/3 { // decoded beside others it rounds differently
				t.Errorf("beside others, a share of %v gives %v, want %v", share, got, at[share])
			}
		})
	}
	wait.Wait()
	if err := e.SetAdapter(ctx, llm.Adapter{}); err != nil {
		t.Fatal(err)
	}
	plain := ask(e, 0)
	// This model's weights hold nothing of the adapter, so that taking three quarters away shows.
	m, err := Open(libDir, model, Options{Merged: llm.Adapter{Path: lora, Scale: 1}})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	for _, x := range []struct{ share, want float64 }{{0, plain}, {0.25, at[-0.75]}, {1, plain}} {
		if got := ask(m, x.share); math.Abs(got-x.want) > 1e-3 {
			t.Errorf("merged, a share of %v gives %v, want %v", x.share, got, x.want)
		}
	}
	gone, err := Open(libDir, model, Options{Merged: llm.Adapter{Path: filepath.Join(t.TempDir(), "gone.gguf")}})
	if err != nil {
		t.Fatal(err)
	}
	defer gone.Close()
	if got := ask(gone, 0.25); math.Abs(got-plain) > 1e-3 {
		t.Errorf("without the adapter's file %v, want %v", got, plain)
	}
}

// A request that names an adapter beside the other gets both, whether the other is set or merged;
// what is asked beside it gets the other alone, and a name that isn't there, or a file, is none.
func TestAdapterBeside(t *testing.T) {
	libDir, model := modelstoretest.Engine(t)
	main := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 1)
	more := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 2)
	both := map[string]llm.Adapter{"more": {Path: more}, "gone": {Path: filepath.Join(t.TempDir(), "gone.gguf")}}
	ctx := context.Background()
	ask := func(e *Engine, share float64, use string) float64 {
		t.Helper()
		r, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 8, Logprobs: true, Share: share, Use: use})
		if err != nil {
			t.Fatal(err)
		}
		return r.Samples[0].Logprob
	}
	open := func(o Options) *Engine {
		t.Helper()
		e, err := Open(libDir, model, o)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { e.Close() })
		return e
	}
	near := func(what string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 1e-3 {
			t.Errorf("%s gives %v, want %v", what, got, want)
		}
	}
	alone := open(Options{})
	plain := ask(alone, 0, "more")
	if err := alone.SetAdapter(ctx, llm.Adapter{Path: more}); err != nil {
		t.Fatal(err)
	}
	second := ask(alone, 0, "")
	e := open(Options{Beside: both})
	near("beside the plain base it", ask(e, 0, "more"), second)
	if err := e.SetAdapter(ctx, llm.Adapter{Path: main}); err != nil {
		t.Fatal(err)
	}
	first, together := ask(e, 0, ""), ask(e, 0, "more")
	if math.Abs(first-plain) < 0.05 || math.Abs(second-plain) < 0.05 || math.Abs(together-first) < 0.02 || math.Abs(together-second) < 0.02 {
		t.Fatalf("plain %v, one %v, the other %v, both %v: too little to tell", plain, first, second, together)
	}
	near("the one after both", ask(e, 0, ""), first)
	near("a name that isn't there", ask(e, 0, "nobody"), first)
	near("a file that isn't there", ask(e, 0, "gone"), first)
	near("both again", ask(e, 0, "more"), together)
	// This model's weights hold nothing of the merged one: all of it is the plain base here, none of it the base less the adapter.
	m := open(Options{Merged: llm.Adapter{Path: main}, Beside: both})
	near("merged, the other", ask(m, 0, "more"), second)
	near("merged, none", ask(m, 0, ""), plain)
	if got := ask(m, 0.25, "more"); math.Abs(got-second) < 5e-3 {
		t.Errorf("merged, a quarter of it and the other give %v, as all of it and the other", got)
	}
}
