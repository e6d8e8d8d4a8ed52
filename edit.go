package hone

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"hone/app"
	"hone/effort"
	"hone/episode"
	"hone/generate"
	"hone/llm"
	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// A Wish is what a person wants to have otherwise about an app.
type Wish struct {
	ID     string // of the app
	Text   string
	Effort effort.Level
	Hold   bool // the change is only proposed: nothing is kept until Accept
	Over   bool // Accept keeps it though the app was changed since it was proposed
}

// Edited is a new version of an app.
type Edited struct {
	Made
	Version int
	Edits   string   // what changed, as edits of the old version's numbered lines; "" for a page
	Old     string   // the old version's source
	Broken  []string // what the old version did and the new one does otherwise, in words
	Others  []string // other versions that hold without a browser, the best first: what may have been meant

	from    app.App // the version that was changed
	episode string  // that logs it
}

// Source is the new version's source.
func (e *Edited) Source() string {
	if e.Kind == app.HTML {
		return e.HTML
	}
	return e.Sketch
}

// ErrSmallModel is returned for an app that is a page, where the model can write no pages.
var ErrSmallModel = errors.New("the app is a page, which takes a larger model to change")

// Edit writes the changed lines of an app, proves the new version and keeps it as the
// app's newest. Where none holds it returns the nearest with ErrUnproven, and keeps
// nothing: the app stays as it was.
func (h *Hone) Edit(ctx context.Context, w Wish, see Watcher) (*Edited, error) {
	start := time.Now()
	old, err := h.Apps.Get(ctx, w.ID)
	if err != nil {
		return nil, err
	}
	src, err := h.changeable(old)
	if err != nil {
		return nil, fmt.Errorf("edit %s: %w", w.ID, err)
	}
	s := h.changing(w, old, src, see)
	err = s.run(ctx)
	out := &Edited{Made: *s.made(), Old: src, from: old}
	out.ID, out.Took = w.ID, time.Since(start)
	if out.Sketch != "" {
		out.Edits = sketch.Edits(src, out.Sketch)
		out.Broken = h.broken(ctx, src, out.Sketch, old.Lang)
		out.Others = s.others(out.Sketch)
	}
	if out.Verified && !w.Hold {
		out.Version, err = h.keepVersion(context.WithoutCancel(ctx), w, out, "", err)
	}
	out.episode = h.log(context.WithoutCancel(ctx), s, &out.Made, err)
	if out.Version > 0 {
		h.kept(context.WithoutCancel(ctx), out)
	}
	switch {
	case ctx.Err() != nil:
		return out, ctx.Err()
	case out.Verified, err != nil && !errors.Is(err, context.DeadlineExceeded):
		return out, err
	case out.HTML == "":
		return out, ErrNothing
	}
	return out, ErrUnproven
}

// mostOthers is how many other versions a person may choose from.
const mostOthers = 3

// others are the sketches that hold in the tiers without a browser, other than one, the best first.
func (s *search) others(than string) (list []string) {
	for _, j := range byScore(s.all) {
		if j.app == nil || j.page == "" || len(j.verdict.Failures()) > 0 {
			continue
		}
		if src := j.app.App.Format(false); src != than && src != s.from && !slices.Contains(list, src) && len(list) < mostOthers {
			list = append(list, src)
		}
	}
	return list
}

// changeable is the source that a model shall change.
func (h *Hone) changeable(a app.App) (string, error) {
	if a.Kind == app.HTML {
		if h.Writer.Style != generate.Instruct {
			return "", ErrSmallModel
		}
		return a.Source, nil
	}
	parsed, _ := sketch.Parse(a.Source)
	if parsed == nil {
		return "", sketch.ErrNothing
	}
	return parsed.Format(false), nil
}

// changing is a search among changed versions of an app.
func (h *Hone) changing(w Wish, old app.App, src string, see Watcher) *search {
	lang := wishedLang(w.Text, old.Lang)
	s := h.search(Request{Text: w.Text, Lang: lang, Effort: w.Effort}, lang, see)
	s.from = src
	if old.Kind == app.HTML {
		s.plan = effort.Route(w.Effort, w.Text).Page()
		s.write = func(ctx context.Context, round int, progress generate.Progress) ([]generate.Candidate, llm.Usage, error) {
			return h.Writer.ChangePage(ctx, w.Text, lang, src, s.plan, round, progress)
		}
		return s
	}
	if h.Writer.Style == generate.Tuned {
		s.plan = s.plan.Changing()
	}
	s.plan.Repairs = 0 // edits are short: sampling again is as good as mending
	s.write = func(ctx context.Context, round int, progress generate.Progress) ([]generate.Candidate, llm.Usage, error) {
		return h.Writer.Change(ctx, w.Text, lang, src, s.plan, round, progress)
	}
	return s
}

// wishedLang is the language that the app shall have after a wish: another one only
// where the wish names it.
func wishedLang(wish, lang string) string {
	wish = strings.ToLower(wish)
	for _, x := range []struct{ lang, words string }{
		{"ko", "한국어로|한글로|우리말로|in korean|to korean|into korean"},
		{"en", "영어로|in english|to english|into english"},
	} {
		if slices.ContainsFunc(strings.Split(x.words, "|"), func(s string) bool { return strings.Contains(wish, s) }) {
			return x.lang
		}
	}
	return lang
}

// broken names what the old version does and the new one doesn't do any more. What an app
// does is found out by using it, so that nothing need be stored for it.
func (h *Hone) broken(ctx context.Context, old, src, lang string) []string {
	checks := h.doings(ctx, old, lang)
	if len(checks) == 0 {
		return nil
	}
	_, v, err := h.Prover.Cheap(ctx, src, &task.Task{ID: "kept", Lang: lang, Level: 1, Request: "kept", Checks: checks})
	if err != nil {
		return nil
	}
	var names []string
	for _, o := range v.Failures() {
		if name, ok := strings.CutPrefix(o.Check, verify.TaskCheck); ok {
			names = append(names, name+": "+o.Why)
		}
	}
	return names
}

// doings are checks that say what a sketch does now: the numbers that it shows for typed
// numbers, one check each, so that each can be named.
func (h *Hone) doings(ctx context.Context, src, lang string) []task.Check {
	c, err := sketch.Compile(src, lang)
	if err != nil {
		return nil
	}
	steps := probing(c.App)
	if len(steps) == 0 {
		return nil
	}
	seen, err := h.Prover.Behave(ctx, c.Definition, steps, &task.Task{ID: "old", Lang: lang, Level: 1, Request: "old"})
	if err != nil {
		return nil
	}
	var words []string
	for _, st := range steps {
		words = append(words, st.Names[0]+" "+st.With[0])
	}
	var checks []task.Check
	for _, n := range verify.Numbers(seen) {
		checks = append(checks, task.Check{
			Name: fmt.Sprintf("%s → %g", strings.Join(words, ", "), n),
			Do:   steps, See: []task.Expect{{Op: task.Number, Value: n, Tol: -1}},
		})
	}
	return checks
}

// Accept keeps a change that was only proposed, as the app's newest version, marked as
// unproven where it is. Where the app was changed since, it keeps nothing and returns
// app.ErrChanged, unless the wish says Over.
func (h *Hone) Accept(ctx context.Context, w Wish, e *Edited) (err error) {
	on := e.from.Hash
	if w.Over {
		on = ""
	}
	if e.Version, err = h.keepVersion(ctx, w, e, on, nil); err == nil {
		h.kept(context.WithoutCancel(ctx), e)
	}
	return err
}

// kept logs that a change was kept. The version is saved by then, and a log that can't be
// written is no reason to say otherwise.
func (h *Hone) kept(ctx context.Context, e *Edited) {
	if h.Episodes != nil && e.episode != "" {
		_ = h.Episodes.Signal(ctx, e.episode, episode.Signal{Name: episode.Kept, Value: 1})
	}
}

// keepVersion saves the new version under the app's id; on is as for KeepProvenOn.
func (h *Hone) keepVersion(ctx context.Context, w Wish, out *Edited, on string, cause error) (int, error) {
	verdict, _ := json.Marshal(out.Verdict)
	fresh := app.App{
		ID: out.from.ID, Lang: out.Lang, Kind: out.Kind, Request: w.Text, Source: out.source(),
		HTML: out.HTML, Verified: out.Verified, Verdict: verdict, Model: h.Writer.Model.Info().Name, Parent: out.from.Hash,
	}
	fresh.Title = Retitled(out.from, fresh)
	saved, err := KeepProvenOn(ctx, h.Apps, fresh, out.Verdict, on)
	if err != nil {
		return 0, errors.Join(cause, fmt.Errorf("keep the new version: %w", err))
	}
	return saved.Version, cause
}

// Undo makes an earlier version of an app the newest again, as app.Store.Back does. A title
// that came from the app itself goes back with it; one that the person gave stays.
func Undo(ctx context.Context, apps *app.Store, id string, version int) (app.App, error) {
	now, err := apps.Get(ctx, id)
	if err != nil {
		return now, err
	}
	old, err := apps.Back(ctx, id, version)
	if err != nil || now.Title != ownTitle(now) || ownTitle(old) == "" || ownTitle(old) == old.Title {
		return old, err
	}
	old.Title = ownTitle(old)
	return old, apps.Rename(ctx, id, old.Title)
}

// Retitled is the title that a change gives an app: its own where the change is about that;
// otherwise "", by which it stays what it is, since the person may have named the app.
func Retitled(old, fresh app.App) string {
	if own := ownTitle(fresh); own != ownTitle(old) {
		return own
	}
	return ""
}

// ownTitle is the title that an app gives itself; "" where it gives none.
func ownTitle(a app.App) string {
	if a.Kind == app.HTML {
		return generate.Title(a.Source)
	}
	c, err := sketch.Compile(a.Source, a.Lang)
	if err != nil {
		return ""
	}
	return c.Title
}
