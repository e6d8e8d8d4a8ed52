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
}

func (l LoRA) nodes(flat *Node) *loraNodes {
	n := &loraNodes{scale: l.Scale(), each: 2 * len(l.Config.Linears())}
	for _, p := range l.Pieces() {
		cut := Slice(flat, AxisRange(p.At, p.At+p.Rows*p.Cols))
		n.pieces = append(n.pieces, Reshape(cut, p.Rows, p.Cols))
	}
	return n
}

func (n *loraNodes) pair(layer, which int) (a, b *Node) {
	at := layer*n.each + 2*which
	return n.pieces[at], n.pieces[at+1]
}

// gradient joins the gradients of the pieces into one vector.
func (n *loraNodes) gradient(loss *Node) *Node {
	parts := Gradient(loss, n.pieces...)
	for i, p := range parts {
		parts[i] = Reshape(p, p.Shape().Size())
	}
	return Concatenate(parts, 0)
}
