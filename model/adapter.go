package model

import (
	"bytes"
	"fmt"
	"slices"

	"hone/gguf"
)

// Export writes the vector as a GGUF adapter, half precision, which llama.cpp loads onto
// the base. extra is added to the metadata.
func (l LoRA) Export(path string, flat []float32, extra ...gguf.KV) error {
	kvs := append([]gguf.KV{
		{Key: "general.type", Value: "adapter"},
		{Key: "general.architecture", Value: l.Config.Arch},
		{Key: "adapter.type", Value: "lora"},
		{Key: "adapter.lora.alpha", Value: float32(l.Alpha)},
	}, extra...)
	var parts []gguf.Part
	for _, p := range l.Pieces() {
		numbers := flat[p.At : p.At+p.Rows*p.Cols]
		parts = append(parts, gguf.Part{Name: p.Name, Type: gguf.F16, Dims: []int{p.Cols, p.Rows}, Data: bytes.NewReader(gguf.Halves(numbers))})
	}
	if err := gguf.WriteFile(path, kvs, parts); err != nil {
		return fmt.Errorf("model: %w", err)
	}
	return nil
}

// Import reads an adapter for a base of this shape.
func Import(path string, c Config) (LoRA, []float32, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return LoRA{}, nil, fmt.Errorf("model: %w", err)
	}
	defer f.Close()
	l := LoRA{Config: c}
	if l.Alpha, _ = f.Float("adapter.lora.alpha"); l.Alpha <= 0 {
		return LoRA{}, nil, fmt.Errorf("model: %s is no LoRA adapter", path)
	}
	first, ok := f.Tensor(block(0, c.Linears()[0].Name) + ".lora_a")
	if !ok || len(first.Dims) != 2 {
		return LoRA{}, nil, fmt.Errorf("model: %s is not an adapter of all matrices", path)
	}
	l.Rank = first.Dims[1]
	flat := make([]float32, l.Size())
	for _, p := range l.Pieces() {
		t, ok := f.Tensor(p.Name)
		if !ok || !slices.Equal(t.Dims, []int{p.Cols, p.Rows}) {
			return LoRA{}, nil, fmt.Errorf("model: %s: %s does not fit the base", path, p.Name)
		}
		v, err := t.Floats()
		if err != nil {
			return LoRA{}, nil, fmt.Errorf("model: %s: %w", path, err)
		}
		copy(flat[p.At:], v)
	}
	return l, flat, nil
}
