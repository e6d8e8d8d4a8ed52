package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"hone"
	"hone/app"
	"hone/effort"
)

func editVerbs() []verb {
	return []verb{
		{"edit", "[--effort low|auto|high] [--model NAME|URL] [--no-open] [--json] ID WISH", runEdit},
		{"undo", "ID [--version N]", runUndo},
	}
}

// edited is what hone edit --json prints.
type edited struct {
	made
	Version int      `json:"version"` // 0: nothing was kept
	Edits   string   `json:"edits"`
	Broken  []string `json:"broken"`
}

// runEdit changes an app by a wish: the changed lines are written, the new version is
// proven and kept.
func runEdit(ctx context.Context, e *env, args []string) error {
	f := flags()
	dial := f.String("effort", "", "")
	model := f.String("model", "", "")
	noOpen := f.Bool("no-open", false, "")
	asJSON := f.Bool("json", false, "")
	words, err := parse(f, args, 2, -1)
	if err != nil {
		return err
	}
	level, err := effort.Parse(*dial)
	if err != nil {
		return usage("bad effort", "given", *dial)
	}
	w := hone.Wish{ID: words[0], Text: strings.TrimSpace(strings.Join(words[1:], " ")), Effort: level}
	if w.Text == "" {
		return usage("empty request")
	}
	if _, err := e.getApp(ctx, w.ID, 0); err != nil { // before the model is loaded
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		h, err := m.hone(ctx, *model, true)
		if err != nil {
			return err
		}
		show := newMaking(e, *asJSON)
		got, err := h.Edit(ctx, w, show.see)
		show.end()
		if *asJSON {
			if got == nil {
				got = &hone.Edited{}
			}
			if jerr := e.json(edited{asMade(&got.Made, err), got.Version, got.Edits, got.Broken}); jerr != nil {
				return jerr
			}
			return err
		}
		if err := e.showEdited(got, err); err != nil {
			return err
		}
		if *noOpen {
			return nil
		}
		return e.openMade(ctx, h.Apps, got.ID)
	})
}

// showEdited prints what changed, and what came of it.
func (e *env) showEdited(got *hone.Edited, err error) error {
	if got == nil || got.HTML == "" {
		return err
	}
	e.changedLines(got)
	for _, b := range got.Broken {
		e.out.line(e.say("edit otherwise", "what", b))
	}
	if errors.Is(err, hone.ErrUnproven) {
		e.failures(got.Verdict)
		return failed(err, "edit unproven")
	}
	if err != nil {
		return err
	}
	e.out.line(e.out.green("✓ ") + e.say("edit proven", "title", got.Title, "id", got.ID, "version", fmt.Sprint(got.Version),
		"seconds", seconds(got.Took), "checks", fmt.Sprint(len(got.Verdict.Outcomes))))
	return nil
}

// changedLines prints the lines of a sketch that changed.
func (e *env) changedLines(got *hone.Edited) {
	if got.Edits == "" {
		return
	}
	old := strings.Split(strings.TrimRight(got.Old, "\n"), "\n")
	for _, line := range strings.Split(strings.TrimRight(got.Edits, "\n"), "\n") {
		var n int
		fmt.Sscanf(line, "%d", &n)
		rest := strings.TrimLeft(line, "0123456789")
		if !strings.HasPrefix(rest, "+") && n > 0 && n <= len(old) {
			e.out.line(e.out.red("- " + old[n-1]))
		}
		if rest != "-" {
			e.out.line(e.out.green("+ " + rest[strings.Index(rest, " ")+1:]))
		}
	}
}

// runUndo makes an earlier version the newest again; nothing is deleted, so that an undo
// can be undone by naming a version.
func runUndo(ctx context.Context, e *env, args []string) error {
	f := flags()
	version := f.Int("version", 0, "")
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	return e.withApps(func(s *app.Store) error {
		old, err := hone.Undo(ctx, s, ids[0], *version)
		switch {
		case errors.Is(err, app.ErrFirst):
			return failed(err, "undo first")
		case err != nil:
			return noApp(err, ids[0])
		}
		e.out.line(e.say("undo done", "id", old.ID, "title", old.Title, "version", fmt.Sprint(old.Version)))
		return nil
	})
}

func runAppsVersions(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	return e.withApps(func(s *app.Store) error {
		all, err := s.Versions(ctx, ids[0])
		if err != nil {
			return noApp(err, ids[0])
		}
		if *asJSON {
			return e.json(all)
		}
		rows := [][]string{{e.say("column version"), e.say("column proven"), e.say("column saved"), e.say("column request")}}
		for _, a := range all {
			rows = append(rows, []string{fmt.Sprint(a.Version), e.yesNo(a.Verified), when(a.CreatedAt), a.Request})
		}
		e.out.table(rows)
		return nil
	})
}
