package main

import (
	"context"
	"path/filepath"
	"regexp"
	"strings"

	"hone"
	"hone/sketch"
	"hone/task"
	"hone/verify"
)

func checkVerbs() []verb {
	return []verb{{"check", "FILE.sketch|FILE.html [--tasks FILE --id ID] [--lang ko|en] [--quick] [--json]", runCheck}}
}

// runCheck proves a file: what every app must do and, with a task, what that one asks.
func runCheck(ctx context.Context, e *env, args []string) error {
	f := flags()
	tasks := f.String("tasks", "", "")
	id := f.String("id", "", "")
	lang := f.String("lang", "", "")
	quick := f.Bool("quick", false, "")
	asJSON := f.Bool("json", false, "")
	name, src, err := e.oneFile(f, args, lang)
	if err != nil {
		return err
	}
	t, err := pickTask(*tasks, *id)
	if err != nil {
		return err
	}
	if t == nil {
		t = &task.Task{ID: "check", Lang: *lang, Level: 1, Request: filepath.Base(name)}
	}
	html := isHTML(name, src)
	if t.Lang == "" {
		t.Lang = langOf(src, html)
	}
	var v *verify.Verdict
	err = e.withMachinery(func(m *machinery) error {
		p, err := m.prover(ctx, !*quick || html)
		if err != nil {
			return err
		}
		switch {
		case html:
			v, err = p.Page(ctx, src, t)
		case *quick:
			_, v, err = p.Cheap(ctx, src, t)
		default:
			_, v, err = p.Sketch(ctx, src, t)
		}
		return err
	})
	if err != nil {
		return err
	}
	if *asJSON {
		if err := e.json(v); err != nil {
			return err
		}
	} else {
		e.verdict(v)
	}
	if !v.Passed {
		return failed(nil, "unproven", "file", name)
	}
	return nil
}

var (
	htmlLang = regexp.MustCompile(`(?i)<html[^>]*\slang=["']?(ko|en)\b`)
	unseen   = regexp.MustCompile(`(?is)<(script|style)\b.*?</(script|style)>`)
)

// langOf is the language that a file's own words are in.
func langOf(src string, html bool) string {
	if !html {
		if a, _ := sketch.Parse(src); a != nil {
			return a.Lang()
		}
		return hone.Lang(src)
	}
	if m := htmlLang.FindStringSubmatch(src); m != nil {
		return strings.ToLower(m[1])
	}
	return hone.Lang(unseen.ReplaceAllString(src, ""))
}

func isHTML(name, src string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm":
		return true
	case ".sketch":
		return false
	}
	return strings.HasPrefix(strings.TrimSpace(src), "<")
}

// pickTask reads one task of a file; nil where no file is named.
func pickTask(file, id string) (*task.Task, error) {
	if file == "" {
		if id != "" {
			return nil, usage("id without tasks")
		}
		return nil, nil
	}
	list, err := readTasks(file)
	if err != nil {
		return nil, err
	}
	if id == "" && len(list) == 1 {
		return list[0], nil
	}
	for _, t := range list {
		if t.ID == id {
			return t, nil
		}
	}
	return nil, failed(nil, "no task", "id", id, "file", file)
}

func readTasks(file string) ([]*task.Task, error) {
	list, err := task.ReadFile(file)
	if err != nil {
		return nil, failed(err, "tasks", "file", file, "why", reason(err))
	}
	return list, nil
}

// verdict prints every check and its outcome.
func (e *env) verdict(v *verify.Verdict) {
	rows := [][]string{}
	for _, o := range v.Outcomes {
		rows = append(rows, []string{e.mark(o.Status), string(o.Tier), o.Check, o.Why})
	}
	e.out.table(rows)
}

func (e *env) mark(s verify.Status) string {
	switch s {
	case verify.Pass:
		return e.out.green("✓")
	case verify.Fail:
		return e.out.red("✗")
	}
	return "–"
}
