package model

import (
	"fmt"
	"math"
)

// A Config is a decoder's shape. All counts are of elements.
type Config struct {
	Arch    string // gemma3 or llama
	Layers  int
	Dim     int // of the residual stream
	Heads   int // of queries
	KVHeads int // of keys and values; divides Heads
	HeadDim int
	FFN     int // inner width of the feed-forward part
	Vocab   int
	Eps     float64 // of RMSNorm

	RopeBase      float64 // of layers that see everything
	RopeBaseLocal float64 // of sliding-window layers
	Window        int     // tokens that a sliding-window layer sees; 0 where there is none
	WindowPattern int     // each so-manyth layer sees everything
}

// gemma tells what the two families do differently: norms of queries, keys and of each
// part's output, GeGLU for SwiGLU, a scaled embedding, and halves for pairs in RoPE.
func (c Config) gemma() bool { return c.Arch == "gemma3" }

// local tells whether a layer sees only a window.
func (c Config) local(layer int) bool {
	return c.Window > 0 && c.WindowPattern > 0 && layer%c.WindowPattern < c.WindowPattern-1
}

func (c Config) embedScale() float64 {
	if c.gemma() {
		return math.Sqrt(float64(c.Dim))
	}
	return 1
}

func (c Config) check() error {
	if c.Arch != "gemma3" && c.Arch != "llama" {
		return fmt.Errorf("model: architecture %q is not known; gemma3 and llama are", c.Arch)
	}
	for _, v := range []struct {
		name string
		n    int
	}{{"layers", c.Layers}, {"dim", c.Dim}, {"heads", c.Heads}, {"kv heads", c.KVHeads}, {"head dim", c.HeadDim}, {"ffn", c.FFN}, {"vocab", c.Vocab}} {
		if v.n <= 0 {
			return fmt.Errorf("model: %s is %d", v.name, v.n)
		}
	}
	if c.Heads%c.KVHeads != 0 || c.HeadDim%2 != 0 {
		return fmt.Errorf("model: %d heads, %d kv heads of %d don't fit together", c.Heads, c.KVHeads, c.HeadDim)
	}
	return nil
}

// A Linear is one of a layer's weight matrices, which LoRA adds to.
type Linear struct {
	Name    string // as in GGUF: attn_q …
	In, Out int
}

// Linears lists a layer's matrices, in the order of the LoRA parameters.
func (c Config) Linears() []Linear {
	q, kv := c.Heads*c.HeadDim, c.KVHeads*c.HeadDim
	return []Linear{
		{"attn_q", c.Dim, q}, {"attn_k", c.Dim, kv}, {"attn_v", c.Dim, kv}, {"attn_output", q, c.Dim},
		{"ffn_gate", c.Dim, c.FFN}, {"ffn_up", c.Dim, c.FFN}, {"ffn_down", c.FFN, c.Dim},
	}
}

// A Shape names a tensor of the base with its dimensions, the slowest first: a matrix is
// [out, in].
type Shape struct {
	Name string
	Dims []int
}

// Shapes lists the base's tensors in the order in which the graph takes them.
func (c Config) Shapes() []Shape {
	list := []Shape{{"token_embd.weight", []int{c.Vocab, c.Dim}}, {"output_norm.weight", []int{c.Dim}}}
	for layer := range c.Layers {
		add := func(name string, dims ...int) {
			list = append(list, Shape{fmt.Sprintf("blk.%d.%s.weight", layer, name), dims})
		}
		add("attn_norm", c.Dim)
		add("ffn_norm", c.Dim)
		if c.gemma() {
			add("post_attention_norm", c.Dim)
			add("post_ffw_norm", c.Dim)
			add("attn_q_norm", c.HeadDim)
			add("attn_k_norm", c.HeadDim)
		}
		for _, l := range c.Linears() {
			add(l.Name, l.Out, l.In)
		}
	}
	return list
}

// The names of the tables of RoPE among the frozen tensors.
const (
	ropeAll   = "rope.all"
	ropeLocal = "rope.local"
)

// Frozen lists all that a graph on rows of a length takes and does not change: the base's
// tensors, and tables that are computed once.
func (c Config) Frozen(length int) []Shape {
	list := append(c.Shapes(), Shape{ropeAll, []int{length, c.HeadDim}})
	if c.Window > 0 {
		list = append(list, Shape{ropeLocal, []int{length, c.HeadDim}})
	}
	return list
}

// Floats yields the numbers of one of them, the base's from w.
func (s Shape) Floats(c Config, w Weights) ([]float32, error) {
	switch s.Name {
	case ropeAll:
		return c.rotations(c.RopeBase, s.Dims[0]), nil
	case ropeLocal:
		return c.rotations(c.RopeBaseLocal, s.Dims[0]), nil
	}
	return w.Floats(s.Name)
}

// Weights are where a base's numbers come from; Base is one.
type Weights interface {
	Floats(name string) ([]float32, error)
}

// FLOPs counts the floating-point operations of one training token (forward and
// backward, base frozen, LoRA of a rank), the output head and attention aside.
func (c Config) FLOPs(rank int) float64 {
	base, lora := c.sizes(rank)
	// Frozen matrices: forward, and the gradient of their input. LoRA's: also their own.
	return float64(c.Layers) * (4*base + 6*lora)
}

// sizes are the numbers of a layer's matrices, and of their LoRA parts.
func (c Config) sizes(rank int) (base, lora float64) {
	for _, l := range c.Linears() {
		base += float64(l.In * l.Out)
		lora += float64(rank * (l.In + l.Out))
	}
	return base, lora
}

// SampleFLOPs counts those of one token that goes forward through the model beside so many
// others, with LoRA of a rank, the output head aside.
func (c Config) SampleFLOPs(rank, beside int) float64 {
	base, lora := c.sizes(rank)
	return float64(c.Layers)*2*(base+lora) + c.AttentionFLOPs(beside)/3
}

// HeadFLOPs counts those of one answer token at the output head.
func (c Config) HeadFLOPs() float64 { return 4 * float64(c.Dim) * float64(c.Vocab) }

// AttentionFLOPs counts those of one token's attention in rows of a length: scores and
// sums, forward and (twice that) backward.
func (c Config) AttentionFLOPs(row int) float64 {
	return float64(c.Layers) * 3 * 4 * float64(c.Heads*c.HeadDim) * float64(row)
}
