package model

import (
	. "github.com/gomlx/gomlx/core/graph"
)

// A Layout is the fixed size of a batch: one graph serves all batches of a layout.
type Layout struct {
	Rows, Len int
	Slots     int // answer tokens whose probability is computed

	// Large has a row's attention computed at once, and answers' probabilities from all tokens'. It is for a device on
	// which many small operations cost more than those that are done in vain.
	Large bool
}

// Inputs are the parameters of a graph on a batch, in the order in which they are handed
// over: the tensors of Frozen, then the LoRA vector, then the batch.
type Inputs struct {
	weights map[string]*Node
	lora    *loraNodes
	batch   Batch
	slots   *Node // int32 [slots], of N
	targets *Node // int32 [slots], tokens
	Weights *Node // float32 [slots]: what each counts; 0 for an empty slot
}

// Inputs makes the parameters in a graph.
func (l LoRA) Inputs(g *Graph, at Layout) *Inputs {
	in := &Inputs{weights: map[string]*Node{}, batch: Batch{Rows: at.Rows, Len: at.Len, Large: at.Large}}
	for _, s := range l.Config.Frozen(at.Len) {
		in.weights[s.Name] = Parameter(g, s.Name, f32(s.Dims...))
	}
	in.lora = l.nodes(Parameter(g, "lora", f32(l.Size())))
	n := at.Rows * at.Len
	in.batch.Tokens = Parameter(g, "tokens", i32(n))
	in.batch.Positions = Parameter(g, "positions", i32(n))
	in.batch.Segments = Parameter(g, "segments", i32(at.Rows, at.Len))
	in.batch.Parents = Parameter(g, "parents", i32(at.Rows, at.Len))
	in.slots = Parameter(g, "slots", i32(at.Slots))
	in.targets = Parameter(g, "targets", i32(at.Slots))
	in.Weights = Parameter(g, "weights", f32(at.Slots))
	return in
}

// Logprobs is the log-probability (nats) of each slot's target: [slots].
func (l LoRA) Logprobs(in *Inputs) *Node {
	hidden := l.Config.Hidden(in.batch, in.weights, in.lora, in.slots)
	return l.Config.Logprobs(hidden, in.weights, in.targets, in.batch.Large)
}

// Gradient is that of a scalar for the LoRA vector: [Size].
func (in *Inputs) Gradient(loss *Node) *Node { return in.lora.gradient(loss) }
