package model

import (
	"math"
	"math/rand/v2"

	. "github.com/gomlx/gomlx/core/graph"
)

// A LoRA is the trainable part: for each matrix W [out, in] of each layer a product B·A,
// A [rank, in], B [out, rank], scaled by Alpha/Rank. All of it lies in one vector, so that
// optimiser, clipping, accumulation and checkpoints each are one operation.
type LoRA struct {
	Config Config
	Rank   int
	Alpha  float64
}

// Scale is what the product is multiplied with.
func (l LoRA) Scale() float64 { return l.Alpha / float64(l.Rank) }

// A Piece is one trainable matrix and its place in the vector.
type Piece struct {
	Name       string // blk.0.attn_q.weight.lora_a …
	Rows, Cols int
	At         int
}

// Pieces lists the matrices in the order of the vector: A and B of each of Linears, layer
// by layer.
func (l LoRA) Pieces() []Piece {
	var list []Piece
	at := 0
	add := func(name string, rows, cols int) {
		list = append(list, Piece{name, rows, cols, at})
		at += rows * cols
	}
	for layer := range l.Config.Layers {
		for _, m := range l.Config.Linears() {
			add(block(layer, m.Name)+".lora_a", l.Rank, m.In)
			add(block(layer, m.Name)+".lora_b", m.Out, l.Rank)
		}
	}
	return list
}

// Size is the vector's length.
func (l LoRA) Size() int {
	p := l.Pieces()
	last := p[len(p)-1]
	return last.At + last.Rows*last.Cols
}

// Init gives the start: A random, B zero, so that the first output is the base's.
func (l LoRA) Init(seed uint64) []float32 {
	rng := rand.New(rand.NewPCG(seed, 0x6c6f7261))
	flat := make([]float32, l.Size())
	for i, p := range l.Pieces() {
		if i%2 == 1 {
			continue
		}
		bound := 1 / math.Sqrt(float64(p.Cols))
		for j := range p.Rows * p.Cols {
			flat[p.At+j] = float32((2*rng.Float64() - 1) * bound)
		}
	}
	return flat
}

// loraNodes is the vector in a graph, cut into its matrices.
type loraNodes struct {
	scale  float64
	pieces []*Node
	each   int // pieces of a layer
	uses   []use
}

// A use is a product y = x·Wᵀ with an adapted matrix.
type use struct {
	at   int // of its A among the pieces; B follows
	x, y *Node
}

func (l LoRA) nodes(flat *Node) *loraNodes {
	n := &loraNodes{scale: l.Scale(), each: 2 * len(l.Config.Linears())}
	for _, p := range l.Pieces() {
		cut := Slice(flat, AxisRange(p.At, p.At+p.Rows*p.Cols))
		n.pieces = append(n.pieces, Reshape(cut, p.Rows, p.Cols))
	}
	return n
}

// times multiplies x with w and what is added to it. The sum W + B·A is made first: it
// costs as much as a few dozen tokens, and then forward and back there is one product
// for three, with no sum of large results.
func (n *loraNodes) times(layer, which int, x, w *Node) *Node {
	at := layer*n.each + 2*which
	a, b := n.pieces[at], n.pieces[at+1]
	y := times(x, Add(w, plain(MulScalar(b, n.scale), a)))
	n.uses = append(n.uses, use{at, x, y})
	return y
}

// gradient joins the gradients of the pieces into one vector. Each follows from that of a
// product's result, d, by products that are narrow all along; through the sum it would
// take one as large as the product itself.
func (n *loraNodes) gradient(loss *Node) *Node {
	results := make([]*Node, len(n.uses))
	for i, u := range n.uses {
		results[i] = u.y
	}
	parts := make([]*Node, len(n.pieces))
	for i, d := range Gradient(loss, results...) {
		x, at := n.uses[i].x, n.uses[i].at
		a, b := n.pieces[at], n.pieces[at+1]
		down := MulScalar(times(x, a), n.scale)
		up := plain(d, MulScalar(b, n.scale))
		parts[at] = over(up, x)
		// The narrow side first, and kept so: the other way round takes several times as long on a CPU.
		parts[at+1] = Transpose(OptimizationBarrier(over(down, d)), 0, 1)
	}
	for i, p := range parts {
		parts[i] = Reshape(p, p.Shape().Size())
	}
	return Concatenate(parts, 0)
}

// plain is x·w: [n, in] and [in, out] give [n, out].
func plain(x, w *Node) *Node { return DotGeneral(x, []int{1}, nil, w, []int{0}, nil) }

// over is xᵀ·y, a sum over all tokens: [n, a] and [n, b] give [a, b].
func over(x, y *Node) *Node { return DotGeneral(x, []int{0}, nil, y, []int{0}, nil) }
