package model

import (
	"math"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	. "github.com/gomlx/gomlx/core/graph"
)

// A Batch is packed rows: several texts one after the other in each row, told apart by
// their segment. N is rows × row length; answers are slots, of a fixed number so that the
// graph is compiled once.
type Batch struct {
	Rows, Len int
	Tokens    *Node // int32 [N]
	Positions *Node // int32 [N], from 0 in each text
	Segments  *Node // int32 [rows, len]
}

// N counts the batch's tokens.
func (b Batch) N() int { return b.Rows * b.Len }

// A forward pass being built. Everything is float32; x is [N, dim] throughout: matrices of
// two dimensions are multiplied fastest, and heads of queries that share one key head
// need no transposition (attention.go).
type forward struct {
	Config
	batch  Batch
	w      map[string]*Node
	lora   *loraNodes // nil: the plain base
	masks  [2]*Node   // additive [rows, len, 1, len]: all, window
	angles [2]rotation
}

// Hidden builds the decoder up to its last norm: [N, dim].
func (c Config) Hidden(b Batch, w map[string]*Node, lora *loraNodes) *Node {
	f := &forward{Config: c, batch: b, w: w, lora: lora}
	f.prepare()
	x := Gather(w["token_embd.weight"], InsertAxes(b.Tokens, -1))
	x = MulScalar(x, c.embedScale())
	for layer := range c.Layers {
		x = f.layer(layer, x)
	}
	return f.norm(x, "output_norm.weight")
}

func (f *forward) prepare() {
	f.masks[0] = f.mask(0)
	f.angles[0] = f.rotation(f.RopeBase)
	if f.Window > 0 {
		f.masks[1] = f.masks[0]
		if f.batch.Len > f.Window {
			f.masks[1] = f.mask(f.Window)
		}
		f.angles[1] = f.rotation(f.RopeBaseLocal)
	}
}

func (f *forward) layer(layer int, x *Node) *Node {
	name := func(part string) string { return block(layer, part) }
	a := f.attention(layer, f.norm(x, name("attn_norm")))
	if f.gemma() {
		a = f.norm(a, name("post_attention_norm"))
	}
	x = Add(x, a)
	m := f.feedForward(layer, f.norm(x, name("ffn_norm")))
	if f.gemma() {
		m = f.norm(m, name("post_ffw_norm"))
	}
	return Add(x, m)
}

func (f *forward) feedForward(layer int, x *Node) *Node {
	gate, up := f.linear(layer, 4, x), f.linear(layer, 5, x)
	if f.gemma() {
		gate = gelu(gate)
	} else {
		gate = Mul(gate, Sigmoid(gate))
	}
	return f.linear(layer, 6, Mul(gate, up))
}

// linear multiplies x [N, in] with a layer's matrix [out, in], and adds what LoRA adds.
func (f *forward) linear(layer, which int, x *Node) *Node {
	l := f.Linears()[which]
	y := times(x, f.w[block(layer, l.Name)])
	if f.lora == nil {
		return y
	}
	a, b := f.lora.pair(layer, which)
	return Add(y, times(MulScalar(times(x, a), f.lora.scale), b))
}

// times is x·wᵀ: [n, in] and [out, in] give [n, out].
func times(x, w *Node) *Node {
	return DotGeneral(x, []int{1}, nil, w, []int{1}, nil)
}

// norm is RMSNorm over the last axis. GGUF's weights of Gemma hold the 1 that Gemma adds.
func (f *forward) norm(x *Node, weight string) *Node { return f.normOf(x, f.w[weight]) }

func (f *forward) normOf(x, w *Node) *Node {
	mean := ReduceAndKeep(Square(x), ReduceMean, -1)
	x = Mul(x, Inverse(Sqrt(AddScalar(mean, f.Eps))))
	return Mul(x, ExpandLeftToRank(w, x.Rank()))
}

// gelu is the tanh approximation, which Gemma was trained with.
func gelu(x *Node) *Node {
	inner := MulScalar(Mul(x, AddScalar(MulScalar(Square(x), 0.044715), 1)), math.Sqrt(2/math.Pi))
	return Mul(MulScalar(x, 0.5), AddScalar(Tanh(inner), 1))
}

// Logprobs gives the log-probability of each target [A] after the position in slots [A]:
// only these rows meet the wide output head.
func (c Config) Logprobs(hidden *Node, w map[string]*Node, slots, targets *Node) *Node {
	embed := w["token_embd.weight"]
	h := Gather(hidden, InsertAxes(slots, -1)) // [A, dim]
	logits := times(h, embed)                  // [A, vocab]
	high := StopGradient(ReduceAndKeep(logits, ReduceMax, -1))
	logSum := Add(Log(ReduceSum(Exp(Sub(logits, high)), -1)), Squeeze(high, -1))
	own := ReduceSum(Mul(h, Gather(embed, InsertAxes(targets, -1))), -1)
	return Sub(own, logSum)
}

func f32(dims ...int) shapes.Shape { return shapes.Make(dtypes.Float32, dims...) }
func i32(dims ...int) shapes.Shape { return shapes.Make(dtypes.Int32, dims...) }
