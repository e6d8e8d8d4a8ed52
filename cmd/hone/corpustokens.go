package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"hone/corpus"
	"hone/generate"
	"hone/llm/llamacpp"
	"hone/task"
)

// runCorpusTokens says how long sketches are, by level, in the tokens of the base in use:
// what a model writes for each, its end included. Those of the corpus's examples, or those
// that lie in a folder as ID.sketch for the tasks of a file.
func runCorpusTokens(_ context.Context, e *env, args []string) error {
	f := flags()
	tasks := f.String("tasks", "", "")
	dirs, err := parse(f, args, 0, 1)
	if err != nil {
		return err
	}
	if (*tasks == "") != (len(dirs) == 0) {
		return usage("missing argument")
	}
	list, err := corpus.Load()
	if len(dirs) > 0 {
		list, err = e.sketchesFor(*tasks, dirs[0])
	}
	if err != nil {
		return err
	}
	count, err := e.tokenCounter()
	if err != nil {
		return err
	}
	defer count.Close()
	byLevel, err := lengths(count, list)
	if err != nil {
		return err
	}
	e.out.line("level  sketches  median  most")
	for level := 1; level <= 4; level++ {
		if n := byLevel[level]; len(n) > 0 {
			e.out.line(fmt.Sprintf("%5d  %8d  %6d  %4d", level, len(n), n[len(n)/2], n[len(n)-1]))
		}
	}
	return nil
}

// lengths are the sketches' in tokens, by level, the shortest first.
func lengths(count generate.Tokenizer, list []corpus.Example) (map[int][]int, error) {
	byLevel := map[int][]int{}
	for _, x := range list {
		ids, err := generate.Lesson{Tokens: count}.Answer(x.Sketch)
		if err != nil {
			return nil, err
		}
		byLevel[x.Task.Level] = append(byLevel[x.Task.Level], len(ids))
	}
	for _, n := range byLevel {
		slices.Sort(n)
	}
	return byLevel, nil
}

// sketchesFor pairs the tasks of a file with the sketches of a folder; those without one are left out.
func (e *env) sketchesFor(file, dir string) ([]corpus.Example, error) {
	tasks, err := task.ReadFile(file)
	if err != nil {
		return nil, failed(err, "no file", "file", file)
	}
	var list []corpus.Example
	for _, t := range tasks {
		if src, err := os.ReadFile(filepath.Join(dir, t.ID+".sketch")); err == nil {
			list = append(list, corpus.Example{Task: t, Sketch: string(src), File: dir})
		}
	}
	if len(list) == 0 {
		return nil, failed(nil, "no file", "file", filepath.Join(dir, "*.sketch"))
	}
	return list, nil
}

// tokenCounter opens the base in use, just large enough to split texts.
func (e *env) tokenCounter() (*llamacpp.Engine, error) {
	s, err := e.models()
	if err != nil {
		return nil, err
	}
	base, _, err := s.Current()
	if err != nil {
		return nil, err
	}
	libs, err := s.Runtime()
	if err != nil {
		return nil, err
	}
	return llamacpp.Open(libs, base.Path, llamacpp.Options{Context: 512, Sequences: 1, Prefixes: 1})
}
