package corpus

import (
	"embed"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"

	"hone/corpus/idea"
)

// The ideas that the training set is made of; their form is in package idea.
//
//go:embed ideas/*.ideas
var ideaFiles embed.FS

// Ideas reads every idea of the repository, in order of file and place.
func Ideas() ([]*idea.Idea, error) {
	names, err := fs.Glob(ideaFiles, "ideas/*.ideas")
	if err != nil {
		return nil, err
	}
	var all []*idea.Idea
	var errs []error
	seen := map[string]*idea.Idea{}
	for _, name := range names {
		data, err := ideaFiles.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		list, err := idea.Parse(name, string(data))
		if err != nil {
			errs = append(errs, err)
		}
		for _, d := range list {
			if old := seen[d.ID]; old != nil {
				errs = append(errs, fmt.Errorf("corpus: %s:%d: idea %s is at %s:%d already", d.File, d.Line, d.ID, old.File, old.Line))
			}
			seen[d.ID] = d
		}
		all = append(all, list...)
	}
	return all, errors.Join(errs...)
}

// heldOut is the share of ideas, in percent, that no training sees.
const heldOut = 10

// HeldOut tells whether an idea is kept for validation. It goes by the idea, not the
// line, and twins in two languages stay together.
func HeldOut(d *idea.Idea) bool {
	h := fnv.New32a()
	h.Write([]byte(d.Base()))
	return h.Sum32()%100 < heldOut
}
