package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"hone/generate"
	"hone/gguf"
	"hone/modelstore"
)

func adapter(t *testing.T, kvs ...gguf.KV) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "trained.gguf")
	err := gguf.WriteFile(name, kvs, []gguf.Part{{Name: "w.lora_a", Type: gguf.F16, Dims: []int{2, 2}, Data: bytes.NewReader(make([]byte, 8))}})
	if err != nil {
		t.Fatal(err)
	}
	return name
}

func TestPack(t *testing.T) {
	base, err := modelstore.Open(t.TempDir()).Model(modelstore.DefaultModel)
	if err != nil {
		t.Fatal(err)
	}
	kind, form := gguf.KV{Key: "general.type", Value: "adapter"}, gguf.KV{Key: generate.PromptKey, Value: generate.Chat2}
	on := gguf.KV{Key: modelstore.BaseKey, Value: base.SHA256}
	folder := t.TempDir()
	for name, file := range map[string]string{
		"no type": adapter(t, form, on), "no form": adapter(t, kind, on), "no base": adapter(t, kind, form),
		"another base": adapter(t, kind, form, gguf.KV{Key: modelstore.BaseKey, Value: "00"}), "no file": filepath.Join(folder, "none"),
	} {
		if err := pack(file, "hone-1", "", 1, folder); err == nil {
			t.Errorf("%s was packed", name)
		}
	}
	for _, name := range []string{"hone-1", "hone-2"} {
		if err := pack(adapter(t, kind, form, on), name, "", 1, folder); err != nil {
			t.Fatal(err)
		}
		var r modelstore.AdapterRecord
		data, err := os.ReadFile(filepath.Join(folder, modelstore.RecordFile))
		if err == nil {
			err = json.Unmarshal(data, &r)
		}
		files, _ := filepath.Glob(filepath.Join(folder, "*.gguf"))
		if err != nil || r.Name != name || r.File != name+".gguf" || len(files) != 1 || filepath.Base(files[0]) != r.File {
			t.Errorf("record %+v, files %v, %v", r, files, err)
		}
	}
}

func TestNameBase(t *testing.T) {
	file, base := adapter(t, gguf.KV{Key: "general.type", Value: "adapter"}), filepath.Join(t.TempDir(), "base")
	if err := os.WriteFile(base, []byte("base"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := nameBase(file, ""); err != nil {
		t.Fatal(err)
	}
	if err := nameBase(file, base); err != nil {
		t.Fatal(err)
	}
	f, err := gguf.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	kind, _ := f.Text("general.type")
	sum, _ := f.Text(modelstore.BaseKey)
	w, ok := f.Tensor("w.lora_a")
	if kind != "adapter" || len(sum) != 64 || !ok || w.Count() != 4 {
		t.Errorf("%v with %v", f.KVs, f.Tensors)
	}
	if err := nameBase(file, base); err == nil {
		t.Error("a base was named twice")
	}
}

// What is too large with 16 bits a number is packed with about 8, and holds nearly the same.
func TestPackSmaller(t *testing.T) {
	base, err := modelstore.Open(t.TempDir()).Model(modelstore.DefaultModel)
	if err != nil {
		t.Fatal(err)
	}
	const rows, cols = 3000, 3200
	numbers := make([]float32, rows*cols)
	for i := range numbers {
		numbers[i] = float32(i%97-48) / 100
	}
	file, folder := filepath.Join(t.TempDir(), "trained.gguf"), t.TempDir()
	kvs := []gguf.KV{{Key: "general.type", Value: "adapter"}, {Key: alphaKey, Value: float32(12)}, {Key: generate.PromptKey, Value: generate.Chat2}, {Key: modelstore.BaseKey, Value: base.SHA256}}
	if err := gguf.WriteFile(file, kvs, []gguf.Part{{Name: "w.lora_a", Type: gguf.F16, Dims: []int{cols, rows}, Data: bytes.NewReader(gguf.Halves(numbers))}}); err != nil {
		t.Fatal(err)
	}
	if err := pack(file, "hone-9", "", 0.5, folder); err != nil {
		t.Fatal(err)
	}
	f, err := gguf.Open(filepath.Join(folder, "hone-9.gguf"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if alpha, _ := f.Float(alphaKey); alpha != 24 {
		t.Errorf("alpha %g, of which half is not 12", alpha)
	}
	x, ok := f.Tensor("w.lora_a")
	if !ok {
		t.Fatal("the matrix is gone")
	}
	got, err := x.Floats()
	if form, _ := f.Text(generate.PromptKey); err != nil || len(got) != len(numbers) || form != generate.Chat2 {
		t.Fatalf("%d numbers, form %q, %v", len(got), form, err)
	}
	for i, v := range got {
		if d := v - numbers[i]; d > 0.004 || d < -0.004 {
			t.Fatalf("number %d is %g, was %g", i, v, numbers[i])
		}
	}
}
