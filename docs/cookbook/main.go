// Command cookbook makes docs/cookbook.md and its pictures from the corpus's examples, which
// the corpus's own tests prove in both tiers. Run it at the module's root: go run
// ./docs/cookbook makes all, with IDs as arguments only those pictures.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"

	"hone/corpus"
	"hone/modelstore"
	"hone/sketch"
	"hone/verify/browser"
)

// Where the document and its pictures lie, from the module's root.
const (
	document = "docs/cookbook.md"
	pictures = "docs/cookbook/pictures"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(only []string) error {
	list, err := recipes()
	if err != nil {
		return err
	}
	if err := os.WriteFile(document, []byte(text(list)), 0o644); err != nil {
		return err
	}
	path, err := modelstore.Browser()
	if err != nil {
		return err
	}
	b, err := browser.Open(context.Background(), browser.Options{Path: path})
	if err != nil {
		return err
	}
	defer b.Close()
	if err := os.MkdirAll(pictures, 0o755); err != nil {
		return err
	}
	for _, r := range list {
		if len(only) > 0 && !slices.Contains(only, r.id) {
			continue
		}
		if err := r.draw(b); err != nil {
			return fmt.Errorf("%s: %w", r.id, err)
		}
	}
	return nil
}

// A recipe is a chosen app with its example.
type recipe struct {
	choice
	section string // set on the first of each
	example corpus.Example
	app     *sketch.Compiled
}

// recipes finds the chosen apps among the corpus's examples.
func recipes() ([]recipe, error) {
	all, err := corpus.Load()
	if err != nil {
		return nil, err
	}
	byID := map[string]corpus.Example{}
	for _, x := range all {
		byID[x.Task.ID] = x
	}
	var list []recipe
	for _, s := range chosen {
		for i, c := range s.apps {
			r := recipe{choice: c, example: byID[c.id]}
			if i == 0 {
				r.section = s.name
			}
			if r.example.Task == nil {
				return nil, fmt.Errorf("the corpus has no app %s", c.id)
			}
			if c.check >= len(r.example.Task.Checks) {
				return nil, fmt.Errorf("%s has only %d checks", c.id, len(r.example.Task.Checks))
			}
			if r.app, err = sketch.Compile(r.example.Sketch, r.example.Task.Lang); err != nil {
				return nil, fmt.Errorf("%s: %w", c.id, err)
			}
			list = append(list, r)
		}
	}
	return list, nil
}

// draw takes an app's picture as it is after the steps of one of its checks.
func (r recipe) draw(b *browser.Browser) error {
	t := r.example.Task
	s := browser.Shot{Width: 390, Height: 900, Fit: true, WebP: 70, Dark: r.dark, Lang: t.Lang, Now: t.Clock()}
	if r.wide {
		s.Width, s.Height = 760, 640
	}
	if r.check >= 0 {
		s.Steps = t.Checks[r.check].Do
	}
	picture, err := b.Screenshot(context.Background(), r.app.HTML, s)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(pictures, r.id+".webp"), picture, 0o644)
}
