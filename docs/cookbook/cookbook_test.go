package main

import (
	"os"
	"path/filepath"
	"testing"
)

const most = 3 << 20 // bytes of all pictures

// The document is what the command makes of the corpus today, in both languages, with a
// picture for each app and none besides.
func TestCookbook(t *testing.T) {
	list, err := recipes()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join("..", "..", document))
	if err != nil || string(got) != text(list) {
		t.Errorf("%s is not what the corpus says (%v): run go run ./docs/cookbook", document, err)
	}
	languages, seen, size := map[string]int{}, map[string]bool{}, int64(0)
	for _, r := range list {
		languages[r.example.Task.Lang]++
		if seen[r.id+".webp"] {
			t.Errorf("%s is chosen twice", r.id)
		}
		seen[r.id+".webp"] = true
		info, err := os.Stat(filepath.Join("pictures", r.id+".webp"))
		if err != nil {
			t.Errorf("no picture of %s: run go run ./docs/cookbook %s", r.id, r.id)
			continue
		}
		size += info.Size()
	}
	if len(list) != 60 || languages["en"] < 25 || languages["ko"] < 25 {
		t.Errorf("%d apps, by language %v", len(list), languages)
	}
	if size > most {
		t.Errorf("the pictures are %d bytes, more than %d", size, most)
	}
	files, err := os.ReadDir("pictures")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !seen[f.Name()] {
			t.Errorf("pictures/%s belongs to no app", f.Name())
		}
	}
}
