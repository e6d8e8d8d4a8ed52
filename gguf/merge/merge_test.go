package merge

import (
	"bytes"
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"hone/gguf"
)

const in, out, rank = 64, 32, 4

func random(rng *rand.Rand, n int, size float64) []float32 {
	list := make([]float32, n)
	for i := range list {
		list[i] = float32(rng.NormFloat64() * size)
	}
	return list
}

func tensor(name string, numbers []float32, dims ...int) gguf.Part {
	return gguf.Part{Name: name, Type: gguf.F32, Dims: dims, Data: bytes.NewReader(gguf.Singles(numbers))}
}

// write writes a base with a matrix w and a vector n, and an adapter with the tensors
// given.
func write(t *testing.T, w []float32, adapter ...gguf.Part) (base, lora, to string) {
	t.Helper()
	dir := t.TempDir()
	base, lora, to = filepath.Join(dir, "base"), filepath.Join(dir, "lora"), filepath.Join(dir, "merged")
	err := gguf.WriteFile(base, []gguf.KV{{Key: "general.name", Value: "base"}, {Key: "hone.prompt", Value: "old"}},
		[]gguf.Part{tensor("w.weight", w, in, out), tensor("norm.weight", []float32{1, 2, 3}, 3)})
	if err != nil {
		t.Fatal(err)
	}
	err = gguf.WriteFile(lora, []gguf.KV{{Key: "adapter.lora.alpha", Value: float32(8)}, {Key: "hone.prompt", Value: "lessons"}}, adapter)
	if err != nil {
		t.Fatal(err)
	}
	return base, lora, to
}

func TestFile(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	w, a, b := random(rng, in*out, 1), random(rng, in*rank, 0.5), random(rng, rank*out, 0.5)
	base, lora, to := write(t, w, tensor("w.weight.lora_a", a, in, rank), tensor("w.weight.lora_b", b, rank, out))
	if err := File(base, lora, to, 0.5, "hone.prompt"); err != nil {
		t.Fatal(err)
	}
	f, err := gguf.Open(to)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if p, _ := f.Text("hone.prompt"); p != "lessons" {
		t.Errorf("the prompt's form is %q", p)
	}
	if n, _ := f.Text("general.name"); n != "base" {
		t.Errorf("the name is %q", n)
	}
	norm, _ := f.Tensor("norm.weight")
	if v, err := norm.Floats(); err != nil || v[2] != 3 {
		t.Errorf("the vector became %v, %v", v, err)
	}
	m, _ := f.Tensor("w.weight")
	got, err := m.Floats()
	if err != nil || m.Type != gguf.Q8_0 {
		t.Fatalf("%v, %v", m.Type, err)
	}
	for o := range out {
		for block := 0; block < in; block += 32 {
			most := 0.0
			var want [32]float64
			for i := range want {
				x := block + i
				want[i] = float64(w[o*in+x])
				for r := range rank {
					want[i] += 0.5 * 8 / rank * float64(b[o*rank+r]) * float64(a[r*in+x])
				}
				most = max(most, math.Abs(want[i]))
			}
			for i, x := range want { // half a step, and what float16 does to the step
				if d := math.Abs(float64(got[o*in+block+i]) - x); d > most/127*0.57 {
					t.Fatalf("row %d, column %d: %v, want %v", o, block+i, got[o*in+block+i], x)
				}
			}
		}
	}
}

func TestTheSameBytes(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	base, lora, to := write(t, random(rng, in*out, 1), tensor("w.weight.lora_a", random(rng, in*rank, 1), in, rank), tensor("w.weight.lora_b", random(rng, rank*out, 1), rank, out))
	var all [2][]byte
	for i := range all {
		if err := File(base, lora, to, 1); err != nil {
			t.Fatal(err)
		}
		all[i], _ = os.ReadFile(to)
	}
	if len(all[0]) == 0 || !bytes.Equal(all[0], all[1]) {
		t.Error("two merges differ")
	}
}

func TestWhatDoesNotFit(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	w := random(rng, in*out, 1)
	for name, tensors := range map[string][]gguf.Part{
		"another matrix": {tensor("v.weight.lora_a", random(rng, in*rank, 1), in, rank), tensor("v.weight.lora_b", random(rng, rank*out, 1), rank, out)},
		"another width":  {tensor("w.weight.lora_a", random(rng, rank*out, 1), out, rank), tensor("w.weight.lora_b", random(rng, rank*out, 1), rank, out)},
		"half of a pair": {tensor("w.weight.lora_a", random(rng, in*rank, 1), in, rank)},
		"nothing":        nil,
	} {
		base, lora, to := write(t, w, tensors...)
		if err := File(base, lora, to, 1); !errors.Is(err, ErrFit) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(to); err == nil {
			t.Errorf("%s: a file was written", name)
		}
	}
}
