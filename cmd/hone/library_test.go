package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"hone/corpus"
	"hone/generate"
	"hone/task"
)

// People get the ideas that are held out for validation as examples; a measure on those doesn't.
func TestLibraryOfHeldOut(t *testing.T) {
	ideas, err := corpus.Ideas()
	if err != nil {
		t.Fatal(err)
	}
	held := map[string]bool{}
	for _, d := range ideas {
		held[d.ID] = corpus.HeldOut(d)
	}
	for _, want := range []bool{true, false} {
		l, err := library(want)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, d := range ideas {
			if !held[d.ID] { // its own requests are nearest to what is held out
				continue
			}
			for _, x := range l.Nearest(d.Asks[0], d.Lang, 3, 0) {
				if held[x.Idea] {
					found++
				}
			}
			if found > 20 {
				break
			}
		}
		if (found > 0) != want {
			t.Errorf("with what is held out %v: %d examples of it", want, found)
		}
	}
}

// What was kept is what would be made, is read rather than made again, and made again where it is spoilt.
func TestLibraryIsKept(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	file := libraryFile(true)
	if file == "" || file == libraryFile(false) {
		t.Fatalf("kept in %q", file)
	}
	made, err := library(true)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, b[:len(b)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	for _, what := range []string{"a spoilt one", "a kept one"} {
		l, err := library(true)
		if err != nil || !reflect.DeepEqual(l, made) {
			t.Fatalf("with %s: %v, or another library", what, err)
		}
		if info, err := os.Stat(file); err != nil || info.Size() != int64(len(b)) {
			t.Fatalf("after %s: %v, or another size", what, err)
		}
	}
	small := generate.NewLibrary([]generate.Example{{Lang: "en", Request: "a tip", Sketch: "app Tip"}})
	if err := keepLibrary(small, file); err != nil {
		t.Fatal(err)
	}
	if l, err := library(true); err != nil || !reflect.DeepEqual(l, small) {
		t.Errorf("what is kept isn't read: %v", err)
	}
	for i := range 2 * librariesKept {
		if err := keepLibrary(small, fmt.Sprint(file, i)); err != nil {
			t.Fatal(err)
		}
	}
	if left, err := os.ReadDir(filepath.Dir(file)); err != nil || len(left) != librariesKept {
		t.Errorf("%d files are kept: %v", len(left), err)
	}
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", blocked) // no folder can be made in a file
	if l, err := library(true); err != nil || !reflect.DeepEqual(l, made) {
		t.Errorf("where nothing can be kept: %v, or another library", err)
	}
}

// BenchmarkLibrary indexes the examples, and reads the kept index.
func BenchmarkLibrary(b *testing.B) {
	b.Setenv("XDG_CACHE_HOME", b.TempDir())
	b.Run("anew", func(b *testing.B) {
		for range b.N {
			if _, err := newLibrary(true); err != nil {
				b.Fatal(err)
			}
		}
	})
	if _, err := library(true); err != nil {
		b.Fatal(err)
	}
	b.Run("kept", func(b *testing.B) {
		for range b.N {
			if _, err := library(true); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkKnown looks up what is known of everyday requests, one after the other.
func BenchmarkKnown(b *testing.B) {
	l, err := library(true)
	if err != nil {
		b.Fatal(err)
	}
	tasks, err := task.ReadFile("../../bench/everyday.jsonl")
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for i := range b.N {
		t := tasks[i%len(tasks)]
		if len(l.Known(t.Request, t.Lang, 3)) == 0 {
			b.Fatal("nothing is known of", t.Request)
		}
	}
}
