package train

import (
	"bytes"
	"context"
	"math"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"hone/accel"
	"hone/gguf"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/model"
	"hone/modelstore/modelstoretest"
)

// pairs are requests and answers in both languages; nothing of what models are trained on.
var pairs = [][2]string{
	{"a calculator for the area of a triangle, base 6 and height 4", "app Triangle\nnumber b = 6 Base\nnumber h = 4 Height\nshow Area = b * h / 2 .1\n"},
	{"세모 넓이 계산기, 밑변 6 높이 4", "app 세모 넓이\nnumber b = 6 밑변\nnumber h = 4 높이\nshow 넓이 = b * h / 2 .1\n"},
	{"count laps, button Lap", "app Laps\nsaved n = 0\nshow Laps = n\nbutton Lap: n = n + 1\n"},
	{"바퀴 수 세기", "app 바퀴\nsaved n = 0\nshow 바퀴 = n\nbutton 한 바퀴: n = n + 1\n"},
}

// TestParity compares the log-probabilities that the graph computes with llama.cpp's, on
// the real model's numbers, plain and with an adapter that changes it clearly. The numbers
// are unpacked first: with packed ones llama.cpp rounds activations to 8 bits too, and
// then differs from any exact computation by exp|Δ| 1.08 on these texts.
func TestParity(t *testing.T) {
	if testing.Short() {
		t.Skip("loads the real model")
	}
	libs, path := modelstoretest.Engine(t)
	path = unpacked(t, path)
	engine, err := llamacpp.Open(libs, path, llamacpp.Options{Context: 1024, Sequences: 4, Prefixes: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	base, err := model.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer base.Close()
	lora := model.LoRA{Config: base.Config, Rank: 4, Alpha: 8}
	texts := parityTexts(t, engine)
	d, err := accel.Best(accelPlugin(t))
	if err != nil {
		t.Fatal(err)
	}
	at := model.Layout{Rows: 1, Len: 320, Slots: 192}
	learner, err := NewLearner(d, base, lora, at, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	adapter := lora.Init(7)
	rng := rand.New(rand.NewPCG(7, 7))
	for i, p := range lora.Pieces() {
		if i%2 == 1 { // B, which starts at zero
			for j := range p.Rows * p.Cols {
				adapter[p.At+j] = float32(rng.NormFloat64()) * 0.1
			}
		}
	}
	file := filepath.Join(t.TempDir(), "adapter.gguf")
	if err := lora.Export(file, adapter); err != nil {
		t.Fatal(err)
	}
	// What the file holds is half precision.
	if _, adapter, err = model.Import(file, base.Config); err != nil {
		t.Fatal(err)
	}
	plain := lora.Init(1)
	var first []float64
	for _, x := range []struct {
		name  string
		flat  []float32
		given llm.Adapter
	}{{"plain", plain, llm.Adapter{}}, {"adapter", adapter, llm.Adapter{Path: file, Scale: 1}}} {
		if err := engine.SetAdapter(context.Background(), x.given); err != nil {
			t.Fatal(err)
		}
		if err := learner.Set(State{Params: x.flat, M: make([]float32, lora.Size()), V: make([]float32, lora.Size())}); err != nil {
			t.Fatal(err)
		}
		want := engineScores(t, engine)
		got := learnerScores(t, learner, texts)
		if len(got) != len(want) {
			t.Fatalf("%s: %d log-probabilities, llama.cpp has %d", x.name, len(got), len(want))
		}
		ratio, worst := 0.0, 0.0
		for i := range got {
			d := math.Abs(got[i] - want[i])
			ratio, worst = ratio+math.Exp(d)/float64(len(got)), max(worst, d)
		}
		t.Logf("%s: %d tokens, mean exp|Δ| %.4f, worst |Δ| %.3f, mean log-probability %.3f", x.name, len(got), ratio, worst, mean(want))
		if ratio >= 1.05 {
			t.Errorf("%s: mean exp|Δ| is %.4f", x.name, ratio)
		}
		if first == nil {
			first = want
		} else if math.Abs(mean(want)-mean(first)) < 0.1 {
			t.Errorf("the adapter changes too little to show anything: %.3f, without it %.3f", mean(want), mean(first))
		}
	}
	if d.BFloat16(true) {
		low, err := NewLearner(d, base, lora, at, 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		roundedGradient(t, learner, low, State{Params: adapter, M: make([]float32, lora.Size()), V: make([]float32, lora.Size())}, Pack(texts, []int{0, 1, 2, 3}, at)[0])
	}
}

// roundedGradient holds loss and gradient of a learner in bfloat16 against those in float32.
func roundedGradient(t *testing.T, exact, low *Learner, s State, b *Batch) {
	t.Helper()
	var losses [2]float64
	var gradients [2][]float32
	for i, l := range []*Learner{low, exact} {
		l.device.BFloat16(l == low)
		err := l.Set(s)
		if err == nil {
			losses[i], err = l.Add(b, 1/float64(b.Learnt))
		}
		if err == nil {
			gradients[i], err = l.Gradient()
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	dot, sizes := 0.0, [2]float64{}
	for i, x := range gradients[0] {
		y := gradients[1][i]
		dot, sizes[0], sizes[1] = dot+float64(x)*float64(y), sizes[0]+float64(x)*float64(x), sizes[1]+float64(y)*float64(y)
	}
	cosine := dot / math.Sqrt(sizes[0]*sizes[1])
	t.Logf("bfloat16: loss %.4f, float32 %.4f; cosine of the gradients %.5f", losses[0], losses[1], cosine)
	if losses[0] == losses[1] || math.Abs(losses[0]/losses[1]-1) > 0.01 || cosine < 0.995 {
		t.Error("bfloat16 is too far from float32, or the same")
	}
}

// unpacked writes a model anew with float32 numbers.
func unpacked(t *testing.T, path string) string {
	t.Helper()
	f, err := gguf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var parts []gguf.Part
	for _, x := range f.Tensors {
		v, err := x.Floats()
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, gguf.Part{Name: x.Name, Type: gguf.F32, Dims: x.Dims, Data: bytes.NewReader(gguf.Singles(v))})
	}
	out := filepath.Join(t.TempDir(), "unpacked.gguf")
	if err := gguf.WriteFile(out, f.KVs, parts); err != nil {
		t.Fatal(err)
	}
	return out
}

func mean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}

func parityTexts(t *testing.T, engine *llamacpp.Engine) []Text {
	t.Helper()
	var texts []Text
	for _, p := range pairs {
		prompt, err := engine.Tokenize([]llm.Message{{Role: "user", Content: p[0]}})
		if err != nil {
			t.Fatal(err)
		}
		answer, err := engine.Tokenize([]llm.Message{{Role: llm.Raw, Content: p[1]}})
		if err != nil {
			t.Fatal(err)
		}
		x := Text{ID: p[0], Learn: []Span{{len(prompt), len(prompt) + len(answer) - 1}}}
		for _, id := range append(prompt, answer[1:]...) { // without <bos>
			x.Tokens = append(x.Tokens, int32(id))
		}
		texts = append(texts, x)
	}
	return texts
}

func engineScores(t *testing.T, engine *llamacpp.Engine) []float64 {
	t.Helper()
	var all []float64
	for _, p := range pairs {
		scores, err := engine.Score(context.Background(), []llm.Message{{Role: "user", Content: p[0]}}, []string{p[1]})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, scores[0]...)
	}
	return all
}

// learnerScores packs all texts into one row, so that the mask is tested too.
func learnerScores(t *testing.T, l *Learner, texts []Text) []float64 {
	t.Helper()
	batches := Pack(texts, []int{0, 1, 2, 3}, l.Layout)
	if len(batches) != 1 {
		t.Fatalf("%d batches, want 1", len(batches))
	}
	got, err := l.Logprobs(batches[0])
	if err != nil {
		t.Fatal(err)
	}
	var out []float64
	for _, x := range got[:batches[0].Learnt] {
		out = append(out, float64(x))
	}
	return out
}
