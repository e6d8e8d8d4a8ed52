package train

import (
	"fmt"
	"math"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	. "github.com/gomlx/gomlx/core/graph"

	"hone/accel"
	"hone/model"
)

// Adam's constants.
const (
	beta1, beta2 = 0.9, 0.999
	epsilon      = 1e-8
)

// A Learner holds what is trained, on a device: the LoRA vector, Adam's moments, and the
// gradient that is being added up.
type Learner struct {
	LoRA   model.LoRA
	Layout model.Layout
	Clip   float64 // the gradient's norm is cut to this; 0 doesn't
	Decay  float64 // weight decay

	policy   *accel.Program // adds the gradient of an algorithm's loss
	policyOf string

	device  *accel.Device
	base    []accel.Buffer // the base's tensors, in the order of Frozen
	grad    *accel.Program // adds a batch's gradient
	loss    *accel.Program // only computes
	update  *accel.Program
	params  accel.Buffer
	m, v, g accel.Buffer
}

// batchInputs is how many inputs of a graph a batch takes.
const batchInputs = 7

// NewLearner puts the base on the device; Set has to follow. Graphs are compiled when they are
// first needed.
func NewLearner(d *accel.Device, w model.Weights, l model.LoRA, at model.Layout, clip, decay float64) (*Learner, error) {
	at.Large = at.Large || d.Large()
	t := &Learner{LoRA: l, Layout: at, Clip: clip, Decay: decay, device: d}
	for _, s := range l.Config.Frozen(at.Len) {
		v, err := s.Floats(l.Config, w)
		if err != nil {
			return nil, fmt.Errorf("train: %w", err)
		}
		b, err := d.Floats(v, s.Dims...)
		if err != nil {
			return nil, fmt.Errorf("train: %w", err)
		}
		t.base = append(t.base, b)
	}
	var err error
	if t.update, err = d.Compile("update", t.adam, 0, 1, 2, 3); err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	return t, nil
}

// gradient compiles the supervised gradient, which reinforcement learning never needs.
func (t *Learner) gradient() (err error) {
	if t.grad != nil {
		return nil
	}
	// The sum so far comes after the batch, and its memory is used for the new sum.
	sum := len(t.base) + 1 + batchInputs
	t.grad, err = t.device.Compile("gradient", func(g *Graph) []*Node {
		in := t.LoRA.Inputs(g, t.Layout)
		before := Parameter(g, "sum", f32Of(t.LoRA.Size()))
		loss := Neg(ReduceAllSum(Mul(t.LoRA.Logprobs(in), in.Weights)))
		return []*Node{loss, Add(before, in.Gradient(loss))}
	}, sum)
	return err
}

// adam is one step of AdamW: numbers holds the learning rate and both bias corrections.
func (t *Learner) adam(g *Graph) []*Node {
	size := shapes.Make(dtypes.Float32, t.LoRA.Size())
	p, m, v, grad := Parameter(g, "params", size), Parameter(g, "m", size), Parameter(g, "v", size), Parameter(g, "sum", size)
	numbers := Parameter(g, "numbers", shapes.Make(dtypes.Float32, 3))
	at := func(i int) *Node { return Reshape(Slice(numbers, AxisElem(i))) }
	norm := Sqrt(ReduceAllSum(Square(grad)))
	if t.Clip > 0 {
		grad = Mul(grad, Min(Const(g, float32(1)), Div(Const(g, float32(t.Clip)), AddScalar(norm, 1e-12))))
	}
	m = Add(MulScalar(m, beta1), MulScalar(grad, 1-beta1))
	v = Add(MulScalar(v, beta2), MulScalar(Square(grad), 1-beta2))
	change := Div(Mul(m, at(1)), AddScalar(Sqrt(Mul(v, at(2))), epsilon))
	if t.Decay > 0 {
		change = Add(change, MulScalar(p, t.Decay))
	}
	p = Sub(p, Mul(at(0), change))
	return []*Node{p, m, v, ZerosLike(grad), norm}
}

// inputs puts a batch after base and parameters. scale is what a token's loss counts.
func (t *Learner) inputs(b *Batch, scale float64) (all, fresh []accel.Buffer, err error) {
	at := t.Layout
	n := at.Rows * at.Len
	weights := make([]float32, at.Slots)
	for i, w := range b.Weights {
		weights[i] = w * float32(scale)
	}
	put := func(v []int32, dims ...int) {
		if err == nil {
			var x accel.Buffer
			x, err = t.device.Ints(v, dims...)
			fresh = append(fresh, x)
		}
	}
	put(b.Tokens, n)
	put(b.Positions, n)
	put(b.Segments, at.Rows, at.Len)
	put(b.Parents, at.Rows, at.Len)
	put(b.Slots, at.Slots)
	put(b.Targets, at.Slots)
	if err != nil {
		return nil, fresh, err
	}
	w, err := t.device.Floats(weights, at.Slots)
	fresh = append(fresh, w)
	all = append(append(append(all, t.base...), t.params), fresh...)
	return all, fresh, err
}

// Add adds a batch's gradient of the loss, each token counting scale, and returns that
// loss.
func (t *Learner) Add(b *Batch, scale float64) (float64, error) {
	if err := t.gradient(); err != nil {
		return 0, fmt.Errorf("train: %w", err)
	}
	in, fresh, err := t.inputs(b, scale)
	defer accel.Free(fresh...)
	if err != nil {
		return 0, fmt.Errorf("train: %w", err)
	}
	out, err := t.grad.Run(append(in, t.g)...)
	if err != nil {
		return 0, fmt.Errorf("train: %w", err)
	}
	t.g = out[1]
	return scalar(out[0])
}

// Update takes a step along the added gradient, which is then zero again, and returns its
// norm. count is the step's number, from 1.
func (t *Learner) Update(count int, rate float64) (norm float64, err error) {
	numbers, err := t.device.Floats([]float32{
		float32(rate), float32(1 / (1 - math.Pow(beta1, float64(count)))), float32(1 / (1 - math.Pow(beta2, float64(count)))),
	}, 3)
	if err != nil {
		return 0, fmt.Errorf("train: %w", err)
	}
	defer accel.Free(numbers)
	out, err := t.update.Run(t.params, t.m, t.v, t.g, numbers)
	if err != nil {
		return 0, fmt.Errorf("train: %w", err)
	}
	t.params, t.m, t.v, t.g = out[0], out[1], out[2], out[3]
	return scalar(out[4])
}

// Logprobs computes the log-probabilities of a batch's slots, without learning.
func (t *Learner) Logprobs(b *Batch) ([]float32, error) {
	if t.loss == nil {
		p, err := t.device.Compile("loss", func(g *Graph) []*Node {
			in := t.LoRA.Inputs(g, t.Layout)
			return []*Node{Mul(t.LoRA.Logprobs(in), in.Weights)}
		})
		if err != nil {
			return nil, fmt.Errorf("train: %w", err)
		}
		t.loss = p
	}
	in, fresh, err := t.inputs(b, 1)
	defer accel.Free(fresh...)
	if err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	out, err := t.loss.Run(in...)
	if err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	defer accel.Free(out...)
	return accel.Read(out[0])
}

// Loss is the mean loss of texts' answer tokens by their weights, nats.
func (t *Learner) Loss(texts []Text) (float64, error) {
	order := make([]int, len(texts))
	for i := range order {
		order[i] = i
	}
	sum, n := 0.0, 0.0
	for _, b := range Pack(texts, order, t.Layout) {
		logprobs, err := t.Logprobs(b)
		if err != nil {
			return 0, err
		}
		for _, l := range logprobs {
			sum -= float64(l)
		}
		n += b.Mass
	}
	return sum / max(1, n), nil
}

func f32Of(dims ...int) shapes.Shape { return shapes.Make(dtypes.Float32, dims...) }

func scalar(b accel.Buffer) (float64, error) {
	defer accel.Free(b)
	v, err := accel.Read(b)
	if err != nil || len(v) != 1 {
		return 0, fmt.Errorf("train: read a number: %w", err)
	}
	return float64(v[0]), nil
}

// A State is what a learner knows, off the device.
type State struct{ Params, M, V []float32 }

// State copies it from the device.
func (t *Learner) State() (s State, err error) {
	for _, x := range []struct {
		to   *[]float32
		from accel.Buffer
	}{{&s.Params, t.params}, {&s.M, t.m}, {&s.V, t.v}} {
		if *x.to, err = accel.Read(x.from); err != nil {
			return State{}, fmt.Errorf("train: %w", err)
		}
	}
	return s, nil
}

// Gradient copies the gradient added so far.
func (t *Learner) Gradient() ([]float32, error) { return accel.Read(t.g) }

// Set replaces it.
func (t *Learner) Set(s State) error {
	n := t.LoRA.Size()
	zero := make([]float32, n)
	for _, x := range []struct {
		to   *accel.Buffer
		from []float32
	}{{&t.params, s.Params}, {&t.m, s.M}, {&t.v, s.V}, {&t.g, zero}} {
		b, err := t.device.Floats(x.from, n)
		if err != nil {
			return fmt.Errorf("train: %w", err)
		}
		accel.Free(*x.to)
		*x.to = b
	}
	return nil
}
