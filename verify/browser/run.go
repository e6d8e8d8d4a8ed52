package browser

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"hone/task"
	"hone/verify"
)

// The general checks, in the order in which a verdict lists them.
const (
	idResponds      = "responds"       // answers in time and doesn't crash
	idConsole       = "console"        // loads without a console error
	idNetwork       = "network"        // asks the network for nothing, ever
	idNavigation    = "navigation"     // neither goes elsewhere nor opens windows
	idTitle         = "title"          // has a title
	idHeading       = "heading"        // has a heading
	idFoldPhone     = "fold-phone"     // something shows at once at 390×844
	idFoldDesktop   = "fold-desktop"   // and at 1280×800
	idScrollPhone   = "scroll-phone"   // no sideways scrolling at 390×844
	idScrollDesktop = "scroll-desktop" // nor at 1280×800
	idNames         = "names"          // fields and buttons have names
	idLanguage      = "language"       // labels are in the task's language
	idExercise      = "exercise"       // using everything once raises no error
	idContrast      = "contrast"       // WCAG AA
	idStorage       = "storage"        // a reload loses nothing stored
)

var generalIDs = []string{idResponds, idConsole, idNetwork, idNavigation, idTitle, idHeading, idFoldPhone, idFoldDesktop,
	idScrollPhone, idScrollDesktop, idNames, idLanguage, idExercise, idContrast, idStorage}

// errSlow ends what takes longer than the browser's patience.
var errSlow = errors.New("the page does not answer")

// A run grades one page for one task.
type run struct {
	browser *Browser
	ctx     context.Context
	html    string
	task    *task.Task
	again   bool // the second attempt
	hands   Hands
	verdict *verify.Verdict

	page      *page
	passed    map[string]bool     // general checks that held wherever they were looked at
	failed    map[string][]string // and why those that didn't failed
	tasks     []verify.Outcome
	network   []string // of pages already thrown away
	escapes   []string
	onLoading []string // console errors
	dead      bool     // the page hung or crashed: no use to go on
}

func (r *run) end() {
	if r.page != nil {
		r.page.dispose()
	}
	go r.browser.stock()
}

// fail notes that a general check did not hold; pass that it was looked at and held.
func (r *run) fail(id, why string) {
	if r.failed == nil {
		r.failed = map[string][]string{}
	}
	if !slices.Contains(r.failed[id], why) {
		r.failed[id] = append(r.failed[id], why)
	}
}

func (r *run) pass(ids ...string) {
	if r.passed == nil {
		r.passed = map[string]bool{}
	}
	for _, id := range ids {
		r.passed[id] = true
	}
}

func (r *run) judge(ok bool, id, why string) {
	if ok {
		r.pass(id)
	} else {
		r.fail(id, why)
	}
}

// finish writes the verdict.
func (r *run) finish() {
	r.collect()
	r.judge(len(r.network) == 0, idNetwork, "the page "+strings.Join(r.network, "; the page "))
	r.judge(len(r.escapes) == 0, idNavigation, "the page "+strings.Join(r.escapes, "; the page "))
	if !r.dead {
		r.pass(idResponds)
	}
	for _, id := range generalIDs {
		o := verify.Outcome{Tier: verify.Browser, Check: id, Status: verify.Skip}
		switch {
		case len(r.failed[id]) > 0:
			o.Status, o.Why = verify.Fail, strings.Join(r.failed[id], "; ")
		case r.passed[id]:
			o.Status = verify.Pass
		}
		r.verdict.Add(o)
	}
	r.verdict.Add(r.tasks...)
}

// collect takes over what the page was caught at.
func (r *run) collect() {
	if r.page == nil {
		return
	}
	for _, s := range r.page.take(&r.page.network) {
		if !slices.Contains(r.network, s) {
			r.network = append(r.network, s)
		}
	}
	for _, s := range r.page.take(&r.page.escapes) {
		if !slices.Contains(r.escapes, s) {
			r.escapes = append(r.escapes, s)
		}
	}
}

// drop throws the current page away, keeping what it was caught at.
func (r *run) drop() {
	r.collect()
	if r.page != nil {
		r.page.dispose()
		r.page = nil
	}
}

// fresh loads the document with empty storage: in the same tab, whose storage is emptied
// before the page's first script, or in a new one where the page used databases.
func (r *run) fresh(ctx context.Context, width, height int) error {
	if r.page != nil && r.page.stores {
		r.drop()
	}
	if r.page == nil {
		p, err := r.browser.take(ctx)
		if err != nil {
			return err
		}
		r.page = p
	}
	l := loading{lang: r.task.Lang, width: width, height: height, hands: r.hands, now: r.task.Clock()}
	if err := r.page.open(ctx, r.html, l); err != nil {
		return err
	}
	return r.page.advance(ctx, stepMs)
}

// limited runs f with the browser's patience. What is the page's own fault (it hangs or
// crashes) comes back as words; other errors are no verdict.
func (r *run) limited(f func(ctx context.Context) error) (string, error) {
	ctx, cancel := context.WithTimeoutCause(r.ctx, r.browser.patience, errSlow)
	defer cancel()
	err := f(ctx)
	for try := 0; try < 3 && errors.Is(err, errCrashed); try++ {
		// A page that tries to leave may lose its process by being held back.
		if r.collect(); len(r.escapes) == 0 {
			break
		}
		r.drop()
		err = f(ctx)
	}
	switch {
	case err == nil:
		return "", nil
	case r.ctx.Err() != nil:
		return "", r.ctx.Err()
	case errors.Is(err, errSlow) || errors.Is(err, context.DeadlineExceeded):
		r.dead = true
		r.drop()
		return fmt.Sprintf("%v within %v", errSlow, r.browser.patience.Round(time.Second/10)), nil
	case errors.Is(err, errCrashed) && r.again: // a page that crashes once may be unlucky
		r.dead = true
		r.drop()
		return err.Error() + " (too much memory?)", nil
	}
	return "", err
}

// check runs one check of the task.
func (r *run) check(c *task.Check) error {
	o := verify.Outcome{Tier: verify.Browser, Check: verify.TaskCheck + c.Name, Status: verify.Skip}
	if r.dead {
		o.Why = "the page no longer answers"
		r.tasks = append(r.tasks, o)
		return nil
	}
	var why string
	fault, err := r.limited(func(ctx context.Context) (err error) {
		why, err = r.perform(ctx, c)
		return err
	})
	if err != nil {
		return err
	}
	if fault != "" {
		why = fault
		r.fail(idResponds, fault)
	}
	o.Status = verify.Pass
	if why != "" {
		o.Status, o.Why = verify.Fail, why
	}
	if r.page != nil {
		if errs := r.page.take(&r.page.errors); len(errs) > 0 {
			o.Why = strings.TrimPrefix(o.Why+"; ", "; ") + "console errors meanwhile: " + strings.Join(errs, "; ")
		}
	}
	r.tasks = append(r.tasks, o)
	return nil
}

// perform does a check's steps and looks for what it expects. It returns what was wrong.
func (r *run) perform(ctx context.Context, c *task.Check) (string, error) {
	width, height := desktopW, desktopH
	if r.hands == Touch {
		width, height = phoneW, phoneH
	}
	if err := r.fresh(ctx, width, height); err != nil {
		return "", err
	}
	p := r.page
	p.take(&p.errors) // of the load, which the general checks have judged
	changed := slices.ContainsFunc(c.See, func(e task.Expect) bool { return e.Op == task.Changed })
	var was *snapshot
	for i, s := range c.Do {
		if changed && i == len(c.Do)-1 {
			was = new(snapshot)
			if err := p.eval(ctx, was, "mark", s.Op == task.Reload); err != nil {
				return "", err
			}
		}
		why, err := p.do(ctx, s)
		if err != nil {
			return "", err
		}
		if why != "" {
			return fmt.Sprintf("step %d (%s): %s", i+1, describe(s), why), nil
		}
	}
	if changed && len(c.Do) == 0 {
		if err := p.eval(ctx, nil, "mark", false); err != nil {
			return "", err
		}
	}
	why, err := p.see(ctx, c, was)
	if err != nil || r.hands != Mouse {
		return why, err
	}
	return why, r.inspect(ctx)
}

func describe(s task.Step) string {
	switch {
	case s.Key != "":
		return string(s.Op) + " " + s.Key
	case s.Op == task.Wait:
		return fmt.Sprintf("wait %v s", s.Seconds)
	case len(s.Names) > 0:
		return fmt.Sprintf("%s %q", s.Op, s.Names[0])
	}
	return string(s.Op)
}
