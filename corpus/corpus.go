// Package corpus holds hand-written apps: each a task with checks and the sketch that
// passes them. They prove that language and checks suffice, and serve as examples in a
// model's prompt. It must not know how apps are generated or proven.
package corpus

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/tools/txtar"

	"hone/task"
)

// Files are txtar archives of pairs: "ID.json" is the task, one line as in
// docs/tasks.md, and "ID.sketch" the app.
//
//go:embed examples/*.txtar
var files embed.FS

// An Example is a task and an app that passes its checks.
type Example struct {
	Task   *task.Task
	Sketch string
	File   string // the archive that it is from
}

// Load reads every example of the repository, in order of file and place.
func Load() ([]Example, error) { return LoadFS(files) }

// LoadFS reads the archives examples/*.txtar of a file system.
func LoadFS(fsys fs.FS) ([]Example, error) {
	names, err := fs.Glob(fsys, "examples/*.txtar")
	if err != nil {
		return nil, err
	}
	var all []Example
	seen := map[string]string{}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		list, err := read(name, data)
		if err != nil {
			return nil, err
		}
		for _, x := range list {
			if old := seen[x.Task.ID]; old != "" {
				return nil, fmt.Errorf("corpus: %s: id %s is in %s already", name, x.Task.ID, old)
			}
			seen[x.Task.ID] = name
		}
		all = append(all, list...)
	}
	return all, nil
}

func read(name string, data []byte) ([]Example, error) {
	var list []Example
	var open *task.Task
	for _, f := range txtar.Parse(data).Files {
		switch id, ext, _ := strings.Cut(f.Name, "."); {
		case ext == "json" && open == nil:
			t, err := task.Parse([]byte(strings.TrimSpace(string(f.Data))))
			if err != nil {
				return nil, fmt.Errorf("corpus: %s: %s: %w", name, f.Name, err)
			}
			if t.ID != id {
				return nil, fmt.Errorf("corpus: %s: %s holds the task %s", name, f.Name, t.ID)
			}
			open = t
		case ext == "sketch" && open != nil && open.ID == id:
			list = append(list, Example{Task: open, Sketch: string(f.Data), File: name})
			open = nil
		default:
			return nil, fmt.Errorf("corpus: %s: %s does not follow its pair's other half (ID.json, then ID.sketch)", name, f.Name)
		}
	}
	if open != nil {
		return nil, fmt.Errorf("corpus: %s: task %s has no sketch", name, open.ID)
	}
	return list, nil
}
