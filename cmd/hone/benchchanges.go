package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"hone"
	"hone/app"
	"hone/bench"
	"hone/effort"
	"hone/sketch"
	"hone/task"
)

// runBenchChanges changes an app by each task's request, as a person asks for it who has the
// app, and grades what comes out by the task's checks.
func runBenchChanges(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	x := &benchFlags{}
	var old map[string]app.App
	x.read = func(file string) (tasks []*task.Task, err error) {
		tasks, old, err = readChanges(file)
		return tasks, err
	}
	if err := x.parse(f, args); err != nil {
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		h, err := m.hone(ctx, x.model, false)
		if err != nil {
			return err
		}
		dir, err := os.MkdirTemp("", "hone-bench-")
		if err != nil {
			return err
		}
		m.later(func() error { return os.RemoveAll(dir) })
		if h.Apps, err = app.Open(dir); err != nil {
			return err
		}
		m.later(h.Apps.Close)
		return e.benchAnswers(ctx, h, x, benchEdit(h, x.level, old), *asJSON)
	})
}

// readChanges reads the tasks of changes, and the apps that they are about by the tasks' ids.
func readChanges(file string) (tasks []*task.Task, old map[string]app.App, err error) {
	r, err := os.Open(file)
	if err != nil {
		return nil, nil, failed(err, "no file", "file", file)
	}
	defer r.Close()
	list, err := bench.ReadChanges(r)
	if err != nil {
		return nil, nil, failed(err, "tasks", "file", file, "why", reason(err))
	}
	old = map[string]app.App{}
	for _, x := range list {
		c, err := sketch.Compile(x.Old, x.Task.Lang)
		if err != nil {
			return nil, nil, failed(err, "tasks", "file", file, "why", x.Task.ID+": "+reason(err))
		}
		tasks = append(tasks, x.Task)
		old[x.Task.ID] = app.App{Title: c.Title, Lang: x.Task.Lang, Kind: app.Sketch, Source: x.Old, HTML: c.HTML, Verified: true}
	}
	return tasks, old, nil
}

// benchEdit is Edit as the bench wants it: a change that holds, as a person would be shown it.
// Where none does the app stays as it was, which is no answer.
func benchEdit(h *hone.Hone, level effort.Level, old map[string]app.App) bench.Make {
	return func(ctx context.Context, t *task.Task) (bench.Answer, error) {
		a, err := h.Apps.Save(ctx, old[t.ID])
		if err != nil {
			return bench.Answer{}, err
		}
		start := time.Now()
		got, err := h.Edit(ctx, hone.Wish{ID: a.ID, Text: t.Request, Effort: level, Hold: true}, nil)
		took := time.Since(start)
		switch {
		case errors.Is(err, hone.ErrNothing), errors.Is(err, hone.ErrUnproven):
			return bench.Answer{Took: took}, fmt.Errorf("%w: %w", bench.ErrNoAnswer, err)
		case err != nil:
			return bench.Answer{Took: took}, err
		}
		return bench.Answer{HTML: got.HTML, Found: got.Found, Took: took}, nil
	}
}
