package train

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"hone/accel"
	"hone/model"
)

func blockName(layer int, part string) string { return fmt.Sprintf("blk.%d.%s.weight", layer, part) }

func newTiny(t *testing.T, d *accel.Device, c model.Config, at model.Layout) *Learner {
	t.Helper()
	lora := model.LoRA{Config: c, Rank: 3, Alpha: 6}
	l, err := NewLearner(d, randomWeights{c}, lora, at, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	zero := make([]float32, lora.Size())
	if err := l.Set(State{Params: startOf(lora), M: zero, V: zero}); err != nil {
		t.Fatal(err)
	}
	return l
}

func gradientOf(t *testing.T, l *Learner, batches []*Batch, scale float64) (loss float64, g []float32) {
	t.Helper()
	for _, b := range batches {
		x, err := l.Add(b, scale)
		if err != nil {
			t.Fatal(err)
		}
		loss += x
	}
	g, err := l.Gradient()
	if err != nil {
		t.Fatal(err)
	}
	return loss, g
}

// TestLossAndGradient compares packed batches on each device with the reference, one text
// after the other: the loss, and its gradient with differences of the reference's loss.
func TestLossAndGradient(t *testing.T) {
	for device, d := range testDevices(t) {
		for name, c := range tiny() {
			large := tinyLayout
			large.Large = true // as on a GPU
			t.Run(device+"/"+name, func(t *testing.T) { lossAndGradient(t, newTiny(t, d, c, tinyLayout)) })
			t.Run(device+"/"+name+"/large", func(t *testing.T) { lossAndGradient(t, newTiny(t, d, c, large)) })
		}
	}
}

func lossAndGradient(t *testing.T, l *Learner) {
	c := l.LoRA.Config
	texts := tinyTexts(9, c.Vocab)
	loss, g := gradientOf(t, l, Pack(texts, Order(9, 1, 1), tinyLayout), 1)
	ref := newReference(c, l.LoRA, startOf(l.LoRA))
	total := func() (sum float64) {
		for _, x := range texts {
			sum += ref.loss(x)
		}
		return sum
	}
	if want := total(); math.Abs(loss-want) > 1e-4*want {
		t.Fatalf("loss %.6f, want %.6f", loss, want)
	}
	rng := rand.New(rand.NewPCG(9, 9))
	size := 0.0
	for _, x := range g {
		size += float64(x) * float64(x) / float64(len(g))
	}
	size = math.Sqrt(size)
	for _, p := range l.LoRA.Pieces() { // one number of each matrix
		i := p.At + rng.IntN(p.Rows*p.Cols)
		const h = 1e-5
		old := ref.flat[i]
		ref.flat[i] = old + h
		up := total()
		ref.flat[i] = old - h
		want := (up - total()) / (2 * h)
		ref.flat[i] = old
		if math.Abs(float64(g[i])-want) > 2e-3*math.Abs(want)+1e-3*size {
			t.Errorf("%s: gradient %g, want %g", p.Name, g[i], want)
		}
	}
}

// TestSplitting sees that a gradient doesn't depend on how its texts are put into batches.
func TestSplitting(t *testing.T) {
	c := tiny()["gemma3"]
	texts := tinyTexts(9, c.Vocab)
	l := newTiny(t, plain(t), c, tinyLayout)
	one := Pack(texts, Order(9, 1, 1), tinyLayout)
	if len(one) != 1 {
		t.Fatalf("%d batches, want 1", len(one))
	}
	_, want := gradientOf(t, l, one, 1)
	var parts []*Batch
	for _, order := range [][]int{{8, 1}, {0, 3, 5, 7}, {2}, {6, 4}} {
		parts = append(parts, Pack(texts, order, tinyLayout)...)
	}
	zero := make([]float32, l.LoRA.Size())
	if err := l.Set(State{Params: startOf(l.LoRA), M: zero, V: zero}); err != nil {
		t.Fatal(err)
	}
	_, got := gradientOf(t, l, parts, 1)
	if d := distance(got, want); d > 1e-5 {
		t.Errorf("gradients differ by %g of their size", d)
	}
}

// distance is |a-b| as a share of |b|.
func distance(a, b []float32) float64 {
	d, n := 0.0, 0.0
	for i := range a {
		d += math.Pow(float64(a[i])-float64(b[i]), 2)
		n += math.Pow(float64(b[i]), 2)
	}
	return math.Sqrt(d / n)
}

// TestEveryMatrixMoves takes a step and looks at each matrix.
func TestEveryMatrixMoves(t *testing.T) {
	c := tiny()["gemma3"]
	l := newTiny(t, plain(t), c, tinyLayout)
	gradientOf(t, l, Pack(tinyTexts(9, c.Vocab), Order(9, 1, 1), tinyLayout), 1)
	if _, err := l.Update(1, 1e-3); err != nil {
		t.Fatal(err)
	}
	s, err := l.State()
	if err != nil {
		t.Fatal(err)
	}
	before := startOf(l.LoRA)
	for _, p := range l.LoRA.Pieces() {
		moved := 0
		for i := p.At; i < p.At+p.Rows*p.Cols; i++ {
			if s.Params[i] != before[i] {
				moved++
			}
		}
		if moved < p.Rows*p.Cols*9/10 {
			t.Errorf("%s: %d of %d numbers moved", p.Name, moved, p.Rows*p.Cols)
		}
	}
}

// loud makes logits large enough for a token to be certain.
type loud struct{ randomWeights }

func (w loud) Floats(name string) ([]float32, error) {
	v, err := w.randomWeights.Floats(name)
	if name == "output_norm.weight" {
		for i := range v {
			v[i] *= 6
		}
	}
	return v, err
}

// TestOverfit sees that one batch can be learnt by heart.
func TestOverfit(t *testing.T) {
	c := tiny()["llama"]
	lora := model.LoRA{Config: c, Rank: 16, Alpha: 16}
	l, err := NewLearner(plain(t), loud{randomWeights{c}}, lora, model.Layout{Rows: 1, Len: 64, Slots: 48}, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	zero := make([]float32, lora.Size())
	if err := l.Set(State{Params: lora.Init(1), M: zero, V: zero}); err != nil {
		t.Fatal(err)
	}
	b := Pack(tinyTexts(2, c.Vocab), Order(2, 1, 1), l.Layout)[0]
	first, last := 0.0, 0.0
	for step := 1; step <= 200; step++ {
		loss, err := l.Add(b, 1/float64(b.Learnt))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Update(step, 2e-2); err != nil {
			t.Fatal(err)
		}
		if last = loss; step == 1 {
			first = loss
		}
	}
	if last > 0.1 || first < 2 {
		t.Errorf("loss from %.3f to %.3f, want below 0.1", first, last)
	}
}

func plain(t *testing.T) *accel.Device {
	t.Helper()
	d, err := accel.Plain()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestAdamW compares two steps with the formula.
func TestAdamW(t *testing.T) {
	c := tiny()["llama"]
	d := plain(t)
	lora := model.LoRA{Config: c, Rank: 2, Alpha: 2}
	l, err := NewLearner(d, randomWeights{c}, lora, tinyLayout, 0.5, 0.1)
	if err != nil {
		t.Fatal(err)
	}
	zero := make([]float32, lora.Size())
	start := startOf(lora)
	if err := l.Set(State{Params: start, M: zero, V: zero}); err != nil {
		t.Fatal(err)
	}
	texts := tinyTexts(6, c.Vocab)
	i, p, m, v := 17, float64(start[17]), 0.0, 0.0
	for step := 1; step <= 2; step++ {
		_, g := gradientOf(t, l, Pack(texts, Order(6, 1, uint64(step)), tinyLayout), 0.1)
		norm := 0.0
		for _, x := range g {
			norm += float64(x) * float64(x)
		}
		norm = math.Sqrt(norm)
		got, err := l.Update(step, 1e-2)
		if err != nil || math.Abs(got-norm) > 1e-4*norm {
			t.Fatalf("norm %g (%v), want %g", got, err, norm)
		}
		x := float64(g[i]) * min(1, 0.5/norm)
		m, v = 0.9*m+0.1*x, 0.999*v+0.001*x*x
		p -= 1e-2 * (m/(1-math.Pow(0.9, float64(step)))/(math.Sqrt(v/(1-math.Pow(0.999, float64(step))))+1e-8) + 0.1*p)
	}
	s, err := l.State()
	if err != nil || math.Abs(float64(s.Params[i])-p) > 1e-5 {
		t.Errorf("parameter %g (%v), want %g", s.Params[i], err, p)
	}
}
