package modelstore

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"hone/gguf"
)

// pair writes a base and an adapter of one matrix.
func pair(t *testing.T, dir string) (base, adapter Model) {
	t.Helper()
	tensor := func(name string, dims ...int) gguf.Part {
		n := dims[0] * dims[1]
		return gguf.Part{Name: name, Type: gguf.F32, Dims: dims, Data: bytes.NewReader(gguf.Singles(make([]float32, n)))}
	}
	for _, m := range []struct {
		to    *Model
		name  string
		parts []gguf.Part
	}{
		{&base, "base", []gguf.Part{tensor("w", 32, 2)}},
		{&adapter, "adapter", []gguf.Part{tensor("w.lora_a", 32, 1), tensor("w.lora_b", 1, 2)}},
	} {
		file := filepath.Join(dir, m.name)
		if err := gguf.WriteFile(file, []gguf.KV{{Key: "adapter.lora.alpha", Value: float32(1)}}, m.parts); err != nil {
			t.Fatal(err)
		}
		data, _ := os.ReadFile(file)
		*m.to = Model{Name: m.name, Path: file, Size: int64(len(data)), SHA256: sha(data), Scale: 1}
	}
	return base, adapter
}

func TestMerged(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	s := Open(dir)
	base, adapter := pair(t, t.TempDir())
	file, err := s.Merged(ctx, base, adapter)
	if err != nil {
		t.Fatal(err)
	}
	made, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := s.Merged(ctx, base, adapter); err != nil || again != file {
		t.Errorf("%s, %v", again, err)
	}
	if now, _ := os.Stat(file); !os.SameFile(made, now) {
		t.Error("it was made twice")
	}
	// Of four, those two stay that were used last.
	var files []string
	for _, scale := range []float64{2, 3} {
		adapter.Scale = scale
		f, err := s.Merged(ctx, base, adapter)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("the file of the first is still there")
	}
	for _, f := range files {
		if _, err := os.Stat(f); err != nil {
			t.Error(err)
		}
	}
}

func TestMergedOnAFullDisk(t *testing.T) {
	s := Open(t.TempDir())
	s.free = func(string) (int64, error) { return 10, nil }
	base, adapter := pair(t, t.TempDir())
	if file, err := s.Merged(context.Background(), base, adapter); !errors.Is(err, ErrNoSpace) {
		t.Errorf("%s, %v", file, err)
	}
}
