package improve

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"hone/gate"
)

// A Task is one that no training sees; which app it asks for is for whoever grades.
type Task struct {
	ID    string
	Kinds []string // a level, a language
}

// A Result is how a model did on a task.
type Result struct {
	ID     string `json:"id"`
	Passed bool   `json:"passed"`
}

// gate compares candidate and incumbent on the same tasks. Results are kept as they come:
// what was graded before an interruption isn't graded again.
func (l *Loop) gate(ctx context.Context, s State) error {
	tasks, err := l.Parts.Held(s.Round)
	if err != nil {
		return err
	}
	if n := s.Options.Tasks; n > 0 && n < len(tasks) {
		some := make([]Task, n) // from all over the list
		for i := range some {
			some[i] = tasks[i*len(tasks)/n]
		}
		tasks = some
	}
	old, err := l.grade(ctx, "incumbent", s.Incumbent, tasks)
	if err != nil {
		return err
	}
	fresh, err := l.grade(ctx, "candidate", s.Candidate, tasks)
	if err != nil {
		return err
	}
	d := gate.Decide(old, fresh, gate.Default)
	s.Decision = &d
	if !d.Promote {
		return l.end(s, false, d.Why)
	}
	s.Phase = Promoting
	return l.save(s)
}

func (l *Loop) grade(ctx context.Context, who string, m Model, tasks []Task) ([]gate.Item, error) {
	name := filepath.Join(l.folder(), "gate-"+who+".jsonl")
	done, err := readResults(name)
	if err != nil {
		return nil, err
	}
	var left []Task
	for _, t := range tasks {
		if _, ok := done[t.ID]; !ok {
			left = append(left, t)
		}
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var broken error
	if len(left) > 0 {
		err = l.Parts.Grade(ctx, m, left, func(r Result) {
			line, err := json.Marshal(r)
			if err == nil {
				_, err = f.Write(append(line, '\n')) // one write: after a kill the line is whole or cut at the end
			}
			broken = errors.Join(broken, err)
			done[r.ID] = r.Passed
		})
		if err = errors.Join(err, broken, ctx.Err()); err != nil {
			return nil, err
		}
	}
	var items []gate.Item
	for _, t := range tasks {
		if passed, ok := done[t.ID]; ok {
			items = append(items, gate.Item{ID: t.ID, Kinds: t.Kinds, Passed: passed})
		}
	}
	return items, nil
}

// readResults reads what was graded so far. A last line that was cut goes from the file,
// so that the next one isn't written onto its end.
func readResults(name string) (map[string]bool, error) {
	done := map[string]bool{}
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return done, nil
	}
	if err != nil {
		return nil, err
	}
	whole := data[:bytes.LastIndexByte(data, '\n')+1]
	for _, line := range bytes.Split(whole, []byte("\n")) {
		var r Result
		if json.Unmarshal(line, &r) == nil && r.ID != "" {
			done[r.ID] = r.Passed
		}
	}
	if len(whole) < len(data) {
		return done, replace(name, whole)
	}
	return done, nil
}
