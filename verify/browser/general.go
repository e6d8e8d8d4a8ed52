package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"hone/verify"
)

// The two sizes of window, in CSS pixels.
const (
	phoneW, phoneH     = 390, 844
	desktopW, desktopH = 1280, 800
)

// An audit is what looking at the page finds.
type audit struct {
	Title     string
	Headings  []string
	Unnamed   []string // fields and buttons without a name
	Words     []string // names of the others
	Wide      int      // width of what can be scrolled to sideways; 0: nothing
	Fold      bool     // something shows without scrolling
	Faint     []faint
	Refresh   string   // a meta refresh
	Links     []string // elements that would fetch something
	Animating bool     // something still fades in
}

type faint struct {
	Text      string
	Ratio     float64
	Want      float64
	Ink, Back string
}

// general runs the general checks.
func (r *run) general() error {
	fault, err := r.limited(func(ctx context.Context) error {
		if err := r.fresh(ctx, phoneW, phoneH); err != nil {
			return err
		}
		if err := r.onLoad(ctx); err != nil {
			return err
		}
		return r.use(ctx)
	})
	if fault != "" {
		r.fail(idResponds, fault)
	}
	return err
}

// look audits the page. Where something is still fading in and does not yet do, it looks
// again a second of page time later.
func (p *page) look(ctx context.Context, contrast bool) (*audit, error) {
	for late := false; ; late = true {
		a := new(audit)
		if err := p.eval(ctx, a, "audit", contrast); err != nil {
			return nil, err
		}
		if late || !a.Animating || (a.Fold && len(a.Faint) == 0 && a.Wide == 0) {
			return a, nil
		}
		if err := p.advance(ctx, 1000); err != nil {
			return nil, err
		}
	}
}

// onLoad checks the page as it comes up, at both sizes.
func (r *run) onLoad(ctx context.Context) error {
	p := r.page
	a, err := p.look(ctx, false)
	if err != nil {
		return err
	}
	r.judge(a.Title != "", idTitle, "the page has no title")
	r.judge(len(a.Headings) > 0, idHeading, "the page has no visible heading")
	r.judge(a.Fold, idFoldPhone, "nothing is visible above the fold at 390×844")
	r.judge(a.Wide == 0, idScrollPhone, fmt.Sprintf("at 390×844 the page is %d pixels wide and scrolls sideways", a.Wide))
	r.names(a)
	r.language(a)
	if a.Refresh != "" {
		r.escapes = append(r.escapes, "has a meta refresh: "+a.Refresh)
	}
	for _, l := range a.Links {
		r.network = append(r.network, "has "+l)
	}
	r.snap(ctx, verify.PhoneShot)
	l := p.load
	l.width, l.height = desktopW, desktopH
	for _, s := range p.prepare(l) {
		if err := s.wait(ctx, nil); err != nil {
			return err
		}
	}
	if err := p.advance(ctx, stepMs); err != nil {
		return err
	}
	if a, err = p.look(ctx, true); err != nil {
		return err
	}
	r.judge(a.Fold, idFoldDesktop, "nothing is visible above the fold at 1280×800")
	r.language(a)
	r.inspected(a)
	r.onLoading = p.take(&p.errors)
	r.judge(len(r.onLoading) == 0, idConsole, "on loading: "+strings.Join(r.onLoading, "; "))
	return nil
}

// inspect looks again at what must hold at every time.
func (r *run) inspect(ctx context.Context) error {
	a, err := r.page.look(ctx, true)
	if err != nil {
		return err
	}
	r.inspected(a)
	return nil
}

func (r *run) inspected(a *audit) {
	r.names(a)
	r.judge(a.Wide == 0, idScrollDesktop, fmt.Sprintf("at 1280×800 the page is %d pixels wide and scrolls sideways", a.Wide))
	r.pass(idContrast)
	for _, f := range a.Faint {
		r.fail(idContrast, fmt.Sprintf("%q has contrast %v:1 (%s on %s), wanted %v:1", f.Text, f.Ratio, f.Ink, f.Back, f.Want))
	}
}

func (r *run) names(a *audit) {
	r.judge(len(a.Unnamed) == 0, idNames, "no accessible name: "+strings.Join(a.Unnamed, ", "))
}

// language wants more than half of the title, headings and control names that hold words
// to be in the task's language.
func (r *run) language(a *audit) {
	why := verify.Language(slices.Concat([]string{a.Title}, a.Headings, a.Words), r.task.Lang)
	r.judge(why == "", idLanguage, why)
}

// Bounds of the exercise.
const (
	maxFields = 40
	maxClicks = 100
)

// use exercises the page: every field, every button, the arrow keys; then it looks
// whether a reload loses anything stored.
func (r *run) use(ctx context.Context) error {
	p := r.page
	var first, before, after storage
	if err := p.eval(ctx, &first, "stored"); err != nil {
		return err
	}
	if err := r.exercise(ctx); err != nil {
		return err
	}
	if err := r.inspect(ctx); err != nil {
		return err
	}
	r.snap(ctx, verify.DesktopShot)
	if err := p.eval(ctx, &before, "stored"); err != nil {
		return err
	}
	if len(before.Local)+len(before.Session) > 0 { // else there is nothing to lose
		if err := p.reload(ctx); err != nil {
			return err
		}
		if err := p.advance(ctx, stepMs); err != nil {
			return err
		}
		if err := p.eval(ctx, &after, "stored"); err != nil {
			return err
		}
	}
	errs := slices.DeleteFunc(p.take(&p.errors), func(s string) bool { return slices.Contains(r.onLoading, s) })
	r.judge(len(errs) == 0, idExercise, "using the page raises: "+strings.Join(errs, "; "))
	lost := append(losses("localStorage", first.Local, before.Local, after.Local), losses("sessionStorage", first.Session, before.Session, after.Session)...)
	r.judge(len(lost) == 0, idStorage, strings.Join(lost, "; "))
	return nil
}

func (r *run) exercise(ctx context.Context) error {
	p := r.page
	if err := p.eval(ctx, nil, "typeAll", r.task.Lang, maxFields); err != nil {
		return err
	}
	if err := p.advance(ctx, stepMs); err != nil {
		return err
	}
	clicked := []string{}
	for range maxClicks {
		var b *struct {
			X, Y float64
			Key  string
		}
		if err := p.eval(ctx, &b, "nextButton", clicked); err != nil {
			return err
		}
		if b == nil {
			break
		}
		clicked = append(clicked, b.Key)
		if err := p.click(ctx, b.X, b.Y); err != nil {
			return err
		}
		if err := p.advance(ctx, stepMs); err != nil {
			return err
		}
	}
	for _, k := range []string{"ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"} {
		if err := p.press(ctx, k); err != nil {
			return err
		}
	}
	return p.advance(ctx, 1000)
}

type storage struct{ Local, Session map[string]string }

// losses compares storage before and after a reload, first being that of the first load.
func losses(where string, first, before, after map[string]string) []string {
	var lost []string
	for k, was := range before {
		is, there := after[k]
		initial, known := first[k]
		n, isList := items(was)
		m, stillList := items(is)
		what := ""
		switch {
		case !there:
			what = "is gone"
		case hollow(is) && !hollow(was):
			what = "is empty"
		case isList && stillList && m < n:
			what = fmt.Sprintf("holds %d instead of %d items", m, n)
		case known && is == initial && is != was:
			what = "is back at its first value"
		default:
			continue
		}
		lost = append(lost, fmt.Sprintf("after a reload, %s %q %s", where, k, what))
	}
	return lost
}

func items(s string) (int, bool) {
	var list []json.RawMessage
	if json.Unmarshal([]byte(s), &list) != nil {
		return 0, false
	}
	return len(list), list != nil
}

func hollow(s string) bool {
	switch strings.TrimSpace(s) {
	case "", "[]", "{}", "null", `""`, "undefined":
		return true
	}
	return false
}
