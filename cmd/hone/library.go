package main

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"hone/corpus"
	"hone/corpus/idea"
	"hone/generate"
	"hone/internal/whole"
)

// library holds the proven apps that a model reads as examples: the hand-written ones and
// those of the ideas. For a measure on what is held out for validation, that is left out here too.
// Indexing takes seconds, so what this program has indexed once is kept beside what else can be made again.
func library(heldOut bool) (*generate.Library, error) {
	file := libraryFile(heldOut)
	if b, err := os.ReadFile(file); err == nil {
		if l, err := generate.ReadKept(b); err == nil {
			return l, nil
		}
	}
	l, err := newLibrary(heldOut)
	if err == nil && file != "" {
		_ = keepLibrary(l, file) // without it the next start takes longer, and nothing else
	}
	return l, err
}

// libraryFile is where this build of hone keeps its library, "" where nothing can be kept.
func libraryFile(heldOut bool) string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	exe, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(exe)
	if err != nil {
		return ""
	}
	of := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%d\n%d\n%v", version, exe, info.Size(), info.ModTime().UnixNano(), heldOut))
	return filepath.Join(dir, "hone", fmt.Sprintf("examples-%x", of[:8]))
}

// librariesKept is how many files (of some 60 MB) stay: those of other builds go, the oldest first.
const librariesKept = 2

// keepLibrary writes a library whole or not at all, for this user alone.
func keepLibrary(l *generate.Library, file string) error {
	dir := filepath.Dir(file)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if err := whole.Write(file, 0o600, l.Keep); err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "examples-*"))
	if err != nil {
		return err
	}
	age := func(f string) int64 {
		if info, err := os.Stat(f); err == nil {
			return info.ModTime().UnixNano()
		}
		return 0
	}
	slices.SortFunc(old, func(a, b string) int { return cmp.Compare(age(b), age(a)) })
	for _, f := range old[min(librariesKept, len(old)):] {
		err = errors.Join(err, os.Remove(f))
	}
	return err
}

// newLibrary indexes the examples.
func newLibrary(heldOut bool) (*generate.Library, error) {
	list, err := corpus.Load()
	if err != nil {
		return nil, err
	}
	var examples []generate.Example
	for _, x := range list {
		examples = append(examples, generate.Example{Lang: x.Task.Lang, Request: x.Task.Request, Sketch: x.Sketch, Set: 1, Learnt: 1})
	}
	ideas, err := corpus.Ideas()
	if err != nil {
		return nil, err
	}
	if !heldOut {
		ideas = slices.DeleteFunc(ideas, corpus.HeldOut)
	}
	more, err := examplesOf(ideas)
	return generate.NewLibrary(append(examples, more...)), err
}

// examplesOf are the examples of ideas, in their order.
func examplesOf(ideas []*idea.Idea) ([]generate.Example, error) {
	lists := make([][]generate.Example, len(ideas))
	err := onAllCores(len(ideas), func(i int) error {
		d := ideas[i]
		kinds, err := d.Kinds()
		for _, k := range kinds {
			for _, a := range k.Asks {
				lists[i] = append(lists[i], generate.Example{Lang: d.Lang, Request: a.Request, Sketch: a.Sketch, Idea: d.ID, Setting: k.Setting, Names: k.Names, Set: corpus.Set(d), Learnt: corpus.FirstSet(d)})
			}
		}
		return err
	})
	return slices.Concat(lists...), err
}
