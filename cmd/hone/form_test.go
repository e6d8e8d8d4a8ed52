package main

import (
	"bytes"
	"errors"
	"path/filepath"
	"testing"

	"hone/corpus"
	"hone/generate"
	"hone/gguf"
	"hone/modelstore"
)

// The file that was trained last tells how a model wants to be asked.
func TestFormOf(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, kvs ...gguf.KV) modelstore.Model {
		t.Helper()
		m := modelstore.Model{Name: name, Path: filepath.Join(dir, name+".gguf"), SHA256: "abc"}
		err := gguf.WriteFile(m.Path, kvs, []gguf.Part{{Name: "w", Type: gguf.F32, Dims: []int{1}, Data: bytes.NewReader(make([]byte, 4))}})
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	kind := gguf.KV{Key: "general.type", Value: "adapter"}
	form := func(s string) gguf.KV { return gguf.KV{Key: generate.PromptKey, Value: s} }
	set := func(n uint32) gguf.KV { return gguf.KV{Key: generate.SetKey, Value: n} }
	on := func(s string) gguf.KV { return gguf.KV{Key: modelstore.BaseKey, Value: s} }
	base, trained := file("base"), file("trained", form(generate.Chat2))
	for name, tc := range map[string]struct {
		base    modelstore.Model
		adapter *modelstore.Model
		want    generate.Form
		err     error
	}{
		"a base":                      {base, nil, generate.Form{Style: generate.Complete}, nil},
		"a trained base":              {trained, nil, generate.Form{Style: generate.Tuned, Set: 1}, nil},
		"an adapter of hone's":        {base, new(file("a", kind, form(generate.Chat2), on("abc"))), generate.Form{Style: generate.Tuned, Set: 1}, nil},
		"one of the second set":       {base, new(file("s", kind, form(generate.Chat2), set(2), on("abc"))), generate.Form{Style: generate.Tuned, Set: 2}, nil},
		"an adapter of someone's":     {trained, new(file("b", kind)), generate.Form{Style: generate.Complete}, nil},
		"an adapter for another base": {base, new(file("c", kind, form(generate.Chat2), on("abd"))), generate.Form{}, modelstore.ErrOtherBase},
		"an adapter for a newer hone": {base, new(file("d", kind, form("chat9"))), generate.Form{}, generate.ErrForm},
		"no adapter":                  {base, new(file("e")), generate.Form{}, modelstore.ErrCorrupt},
	} {
		if got, err := formOf(tc.base, tc.adapter); got != tc.want || !errors.Is(err, tc.err) {
			t.Errorf("%s: %v, %v, want %v, %v", name, got, err, tc.want, tc.err)
		}
	}
}

// A bare run learns the latest set; one that goes on from an adapter keeps that adapter's.
func TestLearns(t *testing.T) {
	file := func(kvs ...gguf.KV) string {
		t.Helper()
		path := filepath.Join(t.TempDir(), "a.gguf")
		if err := gguf.WriteFile(path, append(kvs, gguf.KV{Key: generate.PromptKey, Value: generate.Chat2}), nil); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for from, want := range map[string]int{"": corpus.Sets, file(): 1, file(gguf.KV{Key: generate.SetKey, Value: uint32(7)}): 7} {
		meta, err := learns(nil, from)
		if err != nil || len(meta) != 1 || meta[0].Key != generate.SetKey || meta[0].Value != uint32(want) {
			t.Errorf("from %q: %v, %v, want set %d", from, meta, err, want)
		}
	}
}
