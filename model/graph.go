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
	Large     bool  // as in Layout
	Tokens    *Node // int32 [N]
	Positions *Node // int32 [N], from 0 in each text
	Segments  *Node // int32 [rows, len]
	Parents   *Node // int32 [rows, len]: the segment that the token's own goes on from, or its own
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

// Hidden builds the decoder up to its last norm, for the positions in slots [A] only:
// [A, dim].
func (c Config) Hidden(b Batch, w map[string]*Node, lora *loraNodes, slots *Node) *Node {
	f := &forward{Config: c, batch: b, w: w, lora: lora}
	f.prepare()
	x := Gather(w["token_embd.weight"], InsertAxes(b.Tokens, -1))
	x = MulScalar(x, c.embedScale())
	for layer := range c.Layers {
		x = Add(x, f.attend(layer, x))
		if layer == c.Layers-1 {
			// Tokens no longer look at each other: the others are done.
			x = Gather(x, InsertAxes(slots, -1))
		}
		x = Add(x, f.think(layer, x))
	}
	return f.norm(x, "output_norm.weight")
}

func (f *forward) prepare() {
	f.masks[0] = f.mask(0)
	f.angles[0] = f.rotation(f.w[ropeAll])
	if f.Window > 0 {
		f.masks[1] = f.masks[0]
		if f.batch.Len > f.Window {
			f.masks[1] = f.mask(f.Window)
		}
		f.angles[1] = f.rotation(f.w[ropeLocal])
	}
}

// attend is a layer's first part: what it adds to x by attention.
func (f *forward) attend(layer int, x *Node) *Node {
	a := f.attention(layer, f.norm(x, block(layer, "attn_norm")))
	if f.gemma() {
		a = f.norm(a, block(layer, "post_attention_norm"))
	}
	return a
}

// think is the second, for each token on its own.
func (f *forward) think(layer int, x *Node) *Node {
	m := f.feedForward(layer, f.norm(x, block(layer, "ffn_norm")))
	if f.gemma() {
		m = f.norm(m, block(layer, "post_ffw_norm"))
	}
	return m
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
	w := f.w[block(layer, f.Linears()[which].Name)]
	if f.lora == nil {
		return times(x, w)
	}
	return f.lora.times(layer, which, x, w)
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

// Logprobs gives the log-probability of each target [A] for the last hidden states [A,
// dim].
func (c Config) Logprobs(h *Node, w map[string]*Node, targets *Node, large bool) *Node {
	embed := w["token_embd.weight"]
	logits := times(h, embed) // [A, vocab]
	high := StopGradient(ReduceAndKeep(logits, ReduceMax, -1))
	logSum := Add(Log(ReduceSum(Exp(Sub(logits, high)), -1)), Squeeze(high, -1))
	if large {
		// The same product that the sum is made of: one of another precision would give probabilities above 1.
		own := Equal(Iota(logits.Graph(), i32(logits.Shape().Dimensions...), 1), InsertAxes(targets, -1))
		return Sub(ReduceSum(Where(own, logits, ZerosLike(logits)), -1), logSum)
	}
	own := ReduceSum(Mul(h, Gather(embed, InsertAxes(targets, -1))), -1)
	return Sub(own, logSum)
}

func f32(dims ...int) shapes.Shape { return shapes.Make(dtypes.Float32, dims...) }
func i32(dims ...int) shapes.Shape { return shapes.Make(dtypes.Int32, dims...) }
