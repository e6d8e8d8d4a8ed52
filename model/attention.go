package model

import (
	"fmt"
	"math"

	"github.com/gomlx/compute/dtypes"
	. "github.com/gomlx/gomlx/core/graph"
)

// masked is added to the scores of what a token must not see. It is finite, so that no
// row can become NaN.
const masked = -1e30

func block(layer int, part string) string { return fmt.Sprintf("blk.%d.%s.weight", layer, part) }

// mask is 0 where a token [rows, len, 1, ·] sees another [·, ·, 1, len]: of its own
// segment or the one that it goes on from, no later, and within the window where there is
// one.
func (f *forward) mask(window int) *Node {
	b := f.batch
	g := b.Tokens.Graph()
	of := Reshape(b.Segments, b.Rows, 1, b.Len)
	same := Max(equal(Reshape(b.Segments, b.Rows, b.Len, 1), of), equal(Reshape(b.Parents, b.Rows, b.Len, 1), of))
	from, to := Iota(g, i32(1, b.Len, b.Len), 1), Iota(g, i32(1, b.Len, b.Len), 2)
	sees := ConvertDType(NonNegativeIndicator(Sub(from, to)), dtypes.Float32)
	if window > 0 { // by positions: what stands between may be another segment
		at := ConvertDType(b.Positions, dtypes.Float32)
		back := Sub(Reshape(at, b.Rows, b.Len, 1), Reshape(at, b.Rows, 1, b.Len))
		sees = Mul(sees, PositiveIndicator(AddScalar(Neg(back), window)))
	}
	sees = Mul(same, sees)
	return Reshape(MulScalar(OneMinus(sees), masked), b.Rows, b.Len, 1, b.Len)
}

// equal is 1 where two numbers are the same, else 0.
func equal(a, b *Node) *Node {
	return ConvertDType(Equal(ConvertDType(a, dtypes.Float32), ConvertDType(b, dtypes.Float32)), dtypes.Float32)
}

// A rotation holds the cosines and sines of RoPE: [N, 1, headDim/2].
type rotation struct{ cos, sin *Node }

// rotation looks the batch's positions up in a table, [len, headDim] with the cosines
// first. Computed in the graph, sines would be computed anew in each layer and pass.
func (f *forward) rotation(table *Node) rotation {
	n, half := f.batch.N(), f.HeadDim/2
	at := Reshape(Gather(table, InsertAxes(f.batch.Positions, -1)), n, 1, f.HeadDim)
	return rotation{
		cos: Slice(at, AxisRange(), AxisRange(), AxisRange(0, half)),
		sin: Slice(at, AxisRange(), AxisRange(), AxisRange(half, f.HeadDim)),
	}
}

// rotations is the table of a base for so many positions.
func (c Config) rotations(base float64, positions int) []float32 {
	half := c.HeadDim / 2
	table := make([]float32, positions*c.HeadDim)
	for pos := range positions {
		row := table[pos*c.HeadDim:]
		for i := range half {
			sin, cos := math.Sincos(float64(pos) * math.Pow(base, -float64(i)/float64(half)))
			row[i], row[half+i] = float32(cos), float32(sin)
		}
	}
	return table
}

// rotate turns x [N, heads, headDim]: Gemma's in halves, Llama's in neighbouring pairs.
func (f *forward) rotate(x *Node, r rotation) *Node {
	n, heads, half := x.Shape().Dim(0), x.Shape().Dim(1), f.HeadDim/2
	if !f.gemma() {
		x = Reshape(x, n, heads, half, 2)
		a := Squeeze(Slice(x, AxisRange(), AxisRange(), AxisRange(), AxisElem(0)), -1)
		b := Squeeze(Slice(x, AxisRange(), AxisRange(), AxisRange(), AxisElem(1)), -1)
		a, b = turn(a, b, r)
		return Reshape(Concatenate([]*Node{InsertAxes(a, -1), InsertAxes(b, -1)}, -1), n, heads, f.HeadDim)
	}
	a := Slice(x, AxisRange(), AxisRange(), AxisRange(0, half))
	b := Slice(x, AxisRange(), AxisRange(), AxisRange(half, f.HeadDim))
	a, b = turn(a, b, r)
	return Concatenate([]*Node{a, b}, -1)
}

func turn(a, b *Node, r rotation) (*Node, *Node) {
	return Sub(Mul(a, r.cos), Mul(b, r.sin)), Add(Mul(b, r.cos), Mul(a, r.sin))
}

func (f *forward) attention(layer int, x *Node) *Node {
	n := f.batch.N()
	q := Reshape(f.linear(layer, 0, x), n, f.Heads, f.HeadDim)
	k := Reshape(f.linear(layer, 1, x), n, f.KVHeads, f.HeadDim)
	v := Reshape(f.linear(layer, 2, x), n, f.KVHeads, f.HeadDim)
	if f.gemma() {
		q = f.norm(q, block(layer, "attn_q_norm"))
		k = f.norm(k, block(layer, "attn_k_norm"))
	}
	kind := 0
	if f.local(layer) {
		kind = 1
	}
	q, k = f.rotate(q, f.angles[kind]), f.rotate(k, f.angles[kind])
	q = MulScalar(q, 1/math.Sqrt(float64(f.HeadDim)))
	return f.linear(layer, 3, f.mix(q, k, v, f.masks[kind]))
}

// mix mixes values by the scores of queries and keys, [N, heads, headDim] each, to
// [N, heads·headDim].
func (f *forward) mix(q, k, v, mask *Node) *Node {
	b, t, d := f.batch.Rows, f.batch.Len, f.HeadDim
	group := f.Heads / f.KVHeads
	if f.KVHeads == 1 {
		// All heads share the keys: heads are just more rows, and nothing is moved.
		q, k, v = Reshape(q, b, t, group*d), Reshape(k, b, t, d), Reshape(v, b, t, d)
		var parts []*Node
		step := chunk
		if f.batch.Large {
			step = t
		}
		for from := 0; from < t; from += step {
			// What comes later is not seen, so it needn't be computed either.
			to := min(t, from+step)
			part := Reshape(rows(q, from, to), b, (to-from)*group, d)
			seen := rows(k, 0, to)
			scores := Reshape(DotGeneral(part, []int{2}, []int{0}, seen, []int{2}, []int{0}), b, to-from, group, to)
			masks := Slice(mask, AxisRange(), AxisRange(from, to), AxisRange(), AxisRange(0, to))
			p := Reshape(softmax(Add(scores, masks)), b, (to-from)*group, to)
			parts = append(parts, Reshape(DotGeneral(p, []int{2}, []int{0}, rows(v, 0, to), []int{1}, []int{0}), b, to-from, group*d))
		}
		return Reshape(join(parts), b*t, f.Heads*d)
	}
	q = TransposeAllAxes(Reshape(q, b, t, f.KVHeads, group, d), 0, 2, 1, 3, 4) // [b, kv, t, group, d]
	q = Reshape(q, b, f.KVHeads, t*group, d)
	k = TransposeAllAxes(Reshape(k, b, t, f.KVHeads, d), 0, 2, 1, 3)
	v = TransposeAllAxes(Reshape(v, b, t, f.KVHeads, d), 0, 2, 1, 3)
	scores := DotGeneral(q, []int{3}, []int{0, 1}, k, []int{3}, []int{0, 1})
	scores = Add(Reshape(scores, b, f.KVHeads, t, group, t), InsertAxes(mask, 1))
	p := Reshape(softmax(scores), b, f.KVHeads, t*group, t)
	o := DotGeneral(p, []int{3}, []int{0, 1}, v, []int{2}, []int{0, 1}) // [b, kv, t·group, d]
	o = TransposeAllAxes(Reshape(o, b, f.KVHeads, t, group, d), 0, 2, 1, 3, 4)
	return Reshape(o, b*t, f.Heads*d)
}

// chunk is how many tokens' queries are computed at a time.
const chunk = 128

// rows cuts the second axis of [b, t, d].
func rows(x *Node, from, to int) *Node {
	if from == 0 && to == x.Shape().Dim(1) {
		return x
	}
	return Slice(x, AxisRange(), AxisRange(from, to), AxisRange())
}

func join(parts []*Node) *Node {
	if len(parts) == 1 {
		return parts[0]
	}
	return Concatenate(parts, 1)
}

func softmax(x *Node) *Node {
	e := Exp(Sub(x, StopGradient(ReduceAndKeep(x, ReduceMax, -1))))
	return Div(e, ReduceAndKeep(e, ReduceSum, -1))
}
