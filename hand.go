package hone

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"hone/app"
	"hone/guard"
	"hone/markup"
	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// A Hand is what a person wrote as an app's next version.
type Hand struct {
	ID      string // of the app
	Text    string
	Kind    app.Kind
	Request string // what the version is called
	On      string // the hash of the version that it was made from; "" keeps it over any
	By      string // who wrote it where that is no person: Examples, or a model
}

// Handed is what came of it.
type Handed struct {
	App     app.App // as kept
	Old     app.App
	Verdict *verify.Verdict
	Broken  []string // what the version before did and this one does otherwise, in words
}

// ByHand takes what a person wrote through all tiers, and keeps it with what came of it:
// what a person wrote is theirs to keep, proven or not. Where another version came between
// it keeps nothing and returns app.ErrChanged.
func (h *Hone) ByHand(ctx context.Context, w Hand) (*Handed, error) {
	old, err := h.Apps.Get(ctx, w.ID)
	if err != nil {
		return nil, err
	}
	if w.On != "" && old.Hash != w.On {
		return nil, fmt.Errorf("by hand: %w", app.ErrChanged)
	}
	out := &Handed{Old: old}
	fresh := app.App{ID: w.ID, Lang: old.Lang, Kind: w.Kind, Request: w.Request, Parent: old.Hash, Model: w.By}
	t := &task.Task{ID: "hand", Lang: old.Lang, Level: 1, Request: old.Request}
	if w.Kind == app.HTML {
		err = h.handPage(ctx, w.Text, t, &fresh, out)
	} else {
		err = h.handLines(ctx, w.Text, t, &fresh, out)
	}
	if err != nil {
		return nil, err
	}
	fresh.Verified = out.Verdict.Passed
	fresh.Verdict, _ = json.Marshal(out.Verdict)
	fresh.Title = Retitled(old, fresh)
	out.App, err = KeepProvenOn(ctx, h.Apps, fresh, out.Verdict, w.On)
	return out, err
}

func (h *Hone) handLines(ctx context.Context, text string, t *task.Task, fresh *app.App, out *Handed) error {
	c, v, err := h.Prover.Sketch(ctx, text, t)
	if err != nil {
		return err
	}
	if c == nil {
		return ErrNothing
	}
	fresh.Lang, fresh.Source, fresh.HTML, out.Verdict = c.Lang, "sketch 1\n"+c.App.Format(false), c.HTML, v
	if src := strings.TrimPrefix(out.Old.Source, "sketch 1\n"); out.Old.Kind == app.Sketch {
		out.Broken = h.broken(ctx, src, c.App.Format(false), out.Old.Lang)
	}
	return nil
}

// handPage proves a page by the general checks, and by what the version before showed for
// typed numbers. That tells what is otherwise, and makes nothing unproven: it may be meant so.
func (h *Hone) handPage(ctx context.Context, text string, t *task.Task, fresh *app.App, out *Handed) error {
	text = guard.Bare(text)
	fresh.Source, fresh.HTML = text, text
	t.Checks = h.pageDoings(ctx, out.Old, text)
	v, err := h.Prover.Page(ctx, guard.Page(text, guard.Setting{}), t)
	if err != nil {
		return err
	}
	out.Verdict = &verify.Verdict{Pictures: v.Pictures}
	for _, o := range v.Outcomes {
		name, ours := strings.CutPrefix(o.Check, verify.TaskCheck)
		if !ours {
			out.Verdict.Add(o)
		} else if o.Status == verify.Fail {
			out.Broken = append(out.Broken, name+": "+o.Why)
		}
	}
	return nil
}

// impossible is a number that no page shows, so that the browser says which ones it does.
const impossible = -987654321.123

var visible = regexp.MustCompile(`visible are ([^;…]*)`)

// pageDoings are checks that say what an app shows now for typed numbers, where a page has
// fields of the same names still. What the old version was is found out by using it, as for
// sketches; a version that can't be used so asks for nothing.
func (h *Hone) pageDoings(ctx context.Context, old app.App, fresh string) []task.Check {
	page := old.HTML
	if old.Kind == app.HTML {
		page = guard.Page(old.HTML, guard.Setting{})
	}
	var steps []task.Step
	for i, name := range namedNumbers(old) {
		if i < len(probe) {
			steps = append(steps, task.Step{Op: task.Fill, Names: []string{name}, With: []string{probe[i]}})
		}
	}
	if len(steps) == 0 || old.Source == fresh {
		return nil
	}
	ask := &task.Task{ID: "old", Lang: old.Lang, Level: 1, Request: old.Request, Checks: []task.Check{{Name: "shown", Do: steps, See: []task.Expect{{Op: task.Number, Value: impossible, Tol: -1}}}}}
	v, err := h.Prover.Page(ctx, page, ask)
	if err != nil {
		return nil
	}
	var names []string
	for _, st := range steps {
		names = append(names, st.Names[0]+" "+st.With[0])
	}
	var checks []task.Check
	for _, o := range v.Failures() {
		m := visible.FindStringSubmatch(o.Why)
		if o.Check != verify.TaskCheck+"shown" || m == nil {
			continue
		}
		for _, word := range strings.Split(m[1], ", ") {
			if n, err := strconv.ParseFloat(strings.TrimSpace(word), 64); err == nil {
				checks = append(checks, task.Check{Name: fmt.Sprintf("%s → %g", strings.Join(names, ", "), n), Do: steps, See: []task.Expect{{Op: task.Number, Value: n, Tol: -1}}})
			}
		}
	}
	return checks
}

// namedNumbers are an app's fields that take numbers, by name.
func namedNumbers(a app.App) []string {
	if a.Kind == app.HTML {
		return markup.Numbers(a.Source)
	}
	c, err := sketch.Compile(a.Source, a.Lang)
	if err != nil {
		return nil
	}
	var names []string
	for _, st := range probing(c.App) {
		names = append(names, st.Names[0])
	}
	return names
}
