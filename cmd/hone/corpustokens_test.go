package main

import (
	"os"
	"path/filepath"
	"testing"

	"hone/corpus"
)

// Apps take few tokens of the base: half of the sketches no more than these, by level.
func TestSketchesAreShort(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the real tokenizer")
	}
	most := map[int]int{1: 60, 2: 110, 3: 160}
	e, _ := equippedHome(t)
	count, err := e.tokenCounter()
	if err != nil {
		t.Fatal(err)
	}
	defer count.Close()
	examples, err := corpus.Load()
	if err != nil {
		t.Fatal(err)
	}
	sets := map[string][]corpus.Example{"examples": examples}
	tasks := filepath.Join("..", "..", "..", "shared", "tasks", "dev.jsonl")
	if _, err := os.Stat(tasks); err == nil {
		if sets["public tasks"], err = e.sketchesFor(tasks, filepath.Join("..", "..", "corpus", "testdata", "dev")); err != nil {
			t.Fatal(err)
		}
	}
	for name, list := range sets {
		byLevel, err := lengths(count, list)
		if err != nil {
			t.Fatal(err)
		}
		for level, most := range most {
			if n := byLevel[level]; len(n) == 0 || n[len(n)/2] > most {
				t.Errorf("%s of level %d: lengths %v, want a median of %d at most", name, level, n, most)
			}
		}
	}
}
