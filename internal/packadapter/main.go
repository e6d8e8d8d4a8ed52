// Command packadapter puts a trained adapter into the program's source: it checks the
// file, copies it to modelstore/adapter and writes the record beside it. It is run by
// hand, in the repository's root, after a training that was worth it.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"hone/generate"
	"hone/gguf"
	"hone/modelstore"
)

func main() {
	name := flag.String("name", "", "the adapter's name, such as hone-1")
	title := flag.String("title", "", "what it is, in a few words")
	base := flag.String("trained-on", "", "the base's file, for an adapter that does not name it")
	share := flag.Float64("share", 1, "the share of an adapter that training went on from (train rl --share): packed is the whole, of which that share is what was trained")
	changes := flag.Bool("changes", false, "it was trained on the base with the packed adapter merged in (train sft --base MERGED.gguf), and counts beside that where apps are changed")
	flag.Parse()
	if flag.NArg() != 1 || *name == "" || !(*share > 0 && *share <= 1) {
		fmt.Fprintln(os.Stderr, "usage: packadapter -name hone-1 [-title TEXT] [-trained-on BASE.gguf] [-share 0.6] FILE.gguf")
		os.Exit(2)
	}
	folder := filepath.Join("modelstore", "adapter")
	var err error
	if *changes {
		err = nameBeside(flag.Arg(0), folder)
		folder = filepath.Join(folder, "changes")
	} else {
		err = nameBase(flag.Arg(0), *base)
	}
	if err == nil {
		err = pack(flag.Arg(0), *name, *title, *share, folder)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

const alphaKey = "adapter.lora.alpha" // as llama.cpp names it

// pack replaces what is in the folder.
func pack(file, name, title string, share float64, folder string) error {
	if err := check(file); err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err == nil && (len(data) > modelstore.MostPacked/2 || share < 1) {
		data, err = smaller(file, share)
	}
	if err != nil {
		return err
	}
	if len(data) > modelstore.MostPacked {
		return fmt.Errorf("%s has %d bytes with 8 bits a number, more than %d: train with a lower rank", file, len(data), modelstore.MostPacked)
	}
	if title == "" {
		title = "adapter " + name
	}
	old, err := filepath.Glob(filepath.Join(folder, "*.gguf"))
	if err != nil {
		return err
	}
	for _, o := range old {
		if err := os.Remove(o); err != nil {
			return err
		}
	}
	r := modelstore.NewAdapterRecord(name, title, "Gemma Terms of Use", data)
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return errors.Join(
		os.WriteFile(filepath.Join(folder, r.File), data, 0o644),
		os.WriteFile(filepath.Join(folder, modelstore.RecordFile), append(text, '\n'), 0o644))
}

// smaller is an adapter with about 8 bits a number in place of 16, and with an alpha of
// which the share is the file's.
func smaller(file string, share float64) ([]byte, error) {
	f, err := gguf.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var parts []gguf.Part
	for _, t := range f.Tensors {
		numbers, err := t.Floats()
		if err != nil {
			return nil, err
		}
		packed, err := gguf.Pack(gguf.Q8_0, numbers)
		if err != nil {
			return nil, err
		}
		parts = append(parts, gguf.Part{Name: t.Name, Type: gguf.Q8_0, Dims: t.Dims, Data: bytes.NewReader(packed)})
	}
	out := filepath.Join(os.TempDir(), fmt.Sprintf("packadapter-%d.gguf", os.Getpid()))
	defer os.Remove(out)
	kvs := slices.Clone(f.KVs)
	for i, kv := range kvs {
		if alpha, ok := f.Float(kv.Key); ok && kv.Key == alphaKey {
			kvs[i].Value = float32(alpha / share)
		}
	}
	if err := gguf.WriteFile(out, kvs, parts); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// nameBase writes into an adapter that names none what base it was trained on; "" leaves
// it as it is.
func nameBase(file, base string) error {
	if base == "" {
		return nil
	}
	sum, err := modelstore.HashFile(base)
	if err != nil {
		return err
	}
	f, err := gguf.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if old, ok := f.Text(modelstore.BaseKey); ok {
		return fmt.Errorf("%s names its base already: %s", file, old)
	}
	return rewrite(file, f, append(f.KVs, gguf.KV{Key: modelstore.BaseKey, Value: sum}))
}

// rewrite gives a file other metadata.
func rewrite(file string, f *gguf.File, kvs []gguf.KV) error {
	var parts []gguf.Part
	for _, t := range f.Tensors {
		parts = append(parts, t.Copy())
	}
	return gguf.WriteFile(file, kvs, parts)
}

// nameBeside writes into an adapter that was trained on merged weights what they were merged of:
// the base, and the adapter that is packed.
func nameBeside(file, folder string) error {
	var main modelstore.AdapterRecord
	text, err := os.ReadFile(filepath.Join(folder, modelstore.RecordFile))
	if err == nil {
		err = json.Unmarshal(text, &main)
	}
	if err != nil {
		return err
	}
	base, err := modelstore.Open("").Model(main.Base)
	if err != nil {
		return err
	}
	f, err := gguf.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	kvs := slices.DeleteFunc(slices.Clone(f.KVs), func(kv gguf.KV) bool { return kv.Key == modelstore.BaseKey || kv.Key == modelstore.BesideKey })
	return rewrite(file, f, append(kvs, gguf.KV{Key: modelstore.BaseKey, Value: base.SHA256}, gguf.KV{Key: modelstore.BesideKey, Value: main.SHA256}))
}

// check holds a file against what serving needs: that it is an adapter for the base that
// hone uses, and says so, and how it was trained to be asked.
func check(file string) error {
	f, err := gguf.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	base, err := modelstore.Open("").Model(modelstore.DefaultModel)
	if err != nil {
		return err
	}
	for _, key := range []string{generate.PromptKey, modelstore.BaseKey} {
		if _, ok := f.Text(key); !ok {
			return fmt.Errorf("%s does not name %s: train it with this version of hone", file, key)
		}
	}
	return modelstore.CheckAdapter(file, base)
}
