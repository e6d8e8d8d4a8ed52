package model

import (
	"fmt"
	"slices"

	"hone/gguf"
)

// A Base is the frozen model: its shape, and where its numbers are.
type Base struct {
	Config Config
	file   *gguf.File
}

// Open reads the shape of a GGUF model.
func Open(path string) (*Base, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	b := &Base{file: f}
	if err := b.read(); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// Close closes the file.
func (b *Base) Close() error { return b.file.Close() }

func (b *Base) read() error {
	arch, _ := b.file.Text("general.architecture")
	c := Config{Arch: arch}
	number := func(key string, or int) int {
		if n, ok := b.file.Int(arch + "." + key); ok {
			return n
		}
		return or
	}
	float := func(key string, or float64) float64 {
		if v, ok := b.file.Float(arch + "." + key); ok {
			return v
		}
		return or
	}
	c.Layers, c.Dim, c.FFN = number("block_count", 0), number("embedding_length", 0), number("feed_forward_length", 0)
	c.Heads = number("attention.head_count", 0)
	c.KVHeads = number("attention.head_count_kv", c.Heads)
	c.HeadDim = number("attention.key_length", c.Dim/max(1, c.Heads))
	c.Eps = float("attention.layer_norm_rms_epsilon", 1e-6)
	c.RopeBase = float("rope.freq_base", 10000)
	if c.gemma() {
		// As in llama.cpp, which has these as constants of the architecture.
		c.RopeBaseLocal, c.WindowPattern = float("rope.freq_base_swa", 10000), 6
		c.Window = number("attention.sliding_window", 0)
	}
	embed, ok := b.file.Tensor("token_embd.weight")
	if !ok || len(embed.Dims) != 2 {
		return fmt.Errorf("model: no embeddings")
	}
	c.Vocab = embed.Dims[1]
	if _, ok := b.file.Tensor("output.weight"); ok {
		return fmt.Errorf("model: an output head of its own is not known; the embeddings must serve as such")
	}
	if factor := float("rope.scaling.factor", 1); factor != 1 {
		return fmt.Errorf("model: scaled RoPE (by %g) is not known", factor)
	}
	if err := c.check(); err != nil {
		return err
	}
	b.Config = c
	for _, s := range c.Shapes() {
		if err := b.fits(s); err != nil {
			return err
		}
	}
	return nil
}

// fits compares a tensor's dimensions with the file's, which come fastest first.
func (b *Base) fits(s Shape) error {
	t, ok := b.file.Tensor(s.Name)
	if !ok {
		return fmt.Errorf("model: no tensor %s", s.Name)
	}
	dims := slices.Clone(t.Dims)
	slices.Reverse(dims)
	if !slices.Equal(dims, s.Dims) {
		return fmt.Errorf("model: %s is %v, not %v", s.Name, dims, s.Dims)
	}
	return nil
}

// Floats reads a tensor.
func (b *Base) Floats(name string) ([]float32, error) {
	t, ok := b.file.Tensor(name)
	if !ok {
		return nil, fmt.Errorf("model: no tensor %s", name)
	}
	return t.Floats()
}
