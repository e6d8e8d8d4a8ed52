// Package merge adds a LoRA adapter to its base once and for all. An adapter beside its
// base costs four more small products for each matrix and token; a merged file costs
// nothing. It must not know where models are kept, nor what they are asked.
package merge

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"hone/gguf"
)

// ErrFit is wrapped where an adapter doesn't fit a base.
var ErrFit = errors.New("the adapter does not fit the base")

// noticeKey says in the file that it was changed, as Gemma's terms want.
const noticeKey = "hone.modified"

// File writes base + scale · alpha/rank · B·A to the path to. Matrices that the adapter
// changes are packed as Q8_0: the base's finer packings were fitted to other numbers,
// and would round away much of what was learnt. All else is copied; entries of the
// adapter's metadata that keep names are taken along. The same files give the same bytes.
func File(base, adapter, to string, scale float64, keep ...string) error {
	b, err := gguf.Open(base)
	if err != nil {
		return fmt.Errorf("merge: %w", err)
	}
	defer b.Close()
	a, err := gguf.Open(adapter)
	if err != nil {
		return fmt.Errorf("merge: %w", err)
	}
	defer a.Close()
	parts, err := parts(b, a, scale)
	if err != nil {
		return fmt.Errorf("merge %s: %w", adapter, err)
	}
	return gguf.WriteFile(to, metadata(b, a, keep), parts)
}

func metadata(b, a *gguf.File, keep []string) []gguf.KV {
	var kvs []gguf.KV
	for _, kv := range b.KVs {
		if !slices.Contains(keep, kv.Key) && kv.Key != noticeKey {
			kvs = append(kvs, kv)
		}
	}
	for _, kv := range a.KVs {
		if slices.Contains(keep, kv.Key) {
			kvs = append(kvs, kv)
		}
	}
	return append(kvs, gguf.KV{Key: noticeKey, Value: "a LoRA adapter was added to the matrices of its layers, which are packed as Q8_0"})
}

// parts are the base's tensors, with the adapter's products added.
func parts(b, a *gguf.File, scale float64) ([]gguf.Part, error) {
	alpha, ok := a.Float("adapter.lora.alpha")
	if !ok {
		return nil, fmt.Errorf("%w: it names no adapter.lora.alpha", ErrFit)
	}
	list := make([]gguf.Part, len(b.Tensors))
	var work errgroup.Group
	work.SetLimit(runtime.NumCPU())
	used := 0
	for i, t := range b.Tensors {
		down, ok1 := a.Tensor(t.Name + ".lora_a")
		up, ok2 := a.Tensor(t.Name + ".lora_b")
		if !ok1 || !ok2 {
			list[i] = t.Copy()
			continue
		}
		used += 2
		work.Go(func() (err error) {
			list[i], err = part(t, down, up, scale*alpha)
			return err
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	if used == 0 || used != len(a.Tensors) {
		return nil, fmt.Errorf("%w: %d of its %d tensors have no place there", ErrFit, len(a.Tensors)-used, len(a.Tensors))
	}
	return list, nil
}

// part is a matrix with the adapter's product added, packed.
func part(t, down, up *gguf.Tensor, alpha float64) (gguf.Part, error) {
	sum, err := sum(t, down, up, alpha)
	if err != nil {
		return gguf.Part{}, err
	}
	packed, err := gguf.Pack(gguf.Q8_0, sum)
	if err != nil {
		return gguf.Part{}, fmt.Errorf("%s: %w", t.Name, err)
	}
	return gguf.Part{Name: t.Name, Type: gguf.Q8_0, Dims: t.Dims, Data: bytes.NewReader(packed)}, nil
}

// sum is w + alpha/rank · up·down; w is [in, out] with in the fastest, down [in, rank],
// up [rank, out].
func sum(w, down, up *gguf.Tensor, alpha float64) ([]float32, error) {
	if len(w.Dims) != 2 || len(down.Dims) != 2 || len(up.Dims) != 2 ||
		down.Dims[0] != w.Dims[0] || up.Dims[1] != w.Dims[1] || down.Dims[1] != up.Dims[0] || up.Dims[0] == 0 {
		return nil, fmt.Errorf("%w: %s is %v, its adapter %v and %v", ErrFit, w.Name, w.Dims, down.Dims, up.Dims)
	}
	var numbers [3][]float32
	for i, t := range []*gguf.Tensor{w, down, up} {
		var err error
		if numbers[i], err = t.Floats(); err != nil {
			return nil, err
		}
	}
	in, rank := w.Dims[0], up.Dims[0]
	factor := float32(alpha / float64(rank))
	for o := range w.Dims[1] {
		row := numbers[0][o*in : (o+1)*in]
		for r := range rank {
			c := factor * numbers[2][o*rank+r]
			for i, d := range numbers[1][r*in : (r+1)*in] {
				row[i] += c * d
			}
		}
	}
	return numbers[0], nil
}
