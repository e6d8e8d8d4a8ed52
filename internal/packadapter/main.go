// Command packadapter puts a trained adapter into the program's source: it checks the
// file, copies it to modelstore/adapter and writes the record beside it. It is run by
// hand, in the repository's root, after a training that was worth it.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"hone/generate"
	"hone/gguf"
	"hone/modelstore"
)

func main() {
	name := flag.String("name", "", "the adapter's name, such as hone-1")
	title := flag.String("title", "", "what it is, in a few words")
	flag.Parse()
	if flag.NArg() != 1 || *name == "" {
		fmt.Fprintln(os.Stderr, "usage: packadapter -name hone-1 [-title TEXT] FILE.gguf")
		os.Exit(2)
	}
	if err := pack(flag.Arg(0), *name, *title, filepath.Join("modelstore", "adapter")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// pack replaces what is in the folder.
func pack(file, name, title, folder string) error {
	if err := check(file); err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if len(data) > modelstore.MostPacked {
		return fmt.Errorf("%s has %d bytes, more than %d: train with a lower rank", file, len(data), modelstore.MostPacked)
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
