package main

import (
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"hone/corpus"
	"hone/corpus/idea"
	"hone/generate"
)

// library holds the proven apps that a model reads as examples: the hand-written ones and
// those of the ideas. For a measure on what is held out for validation, that is left out here too.
func library(heldOut bool) (*generate.Library, error) {
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
	var work errgroup.Group
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i, d := range ideas {
		work.Go(func() error {
			kinds, err := d.Kinds()
			for _, k := range kinds {
				for _, a := range k.Asks {
					lists[i] = append(lists[i], generate.Example{Lang: d.Lang, Request: a.Request, Sketch: a.Sketch, Idea: d.ID, Setting: k.Setting, Set: corpus.Set(d), Learnt: corpus.FirstSet(d)})
				}
			}
			return err
		})
	}
	err := work.Wait()
	return slices.Concat(lists...), err
}
