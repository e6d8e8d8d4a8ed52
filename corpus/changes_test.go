package corpus

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hone/bench"
	"hone/sketch"
)

// measured are the changes that hone is measured on.
func measured(t *testing.T) []bench.Change {
	t.Helper()
	r, err := os.Open(filepath.Join("..", "bench", "changes.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	list, err := bench.ReadChanges(r)
	if err != nil || len(list) < 83 {
		t.Fatal(len(list), err)
	}
	return list
}

// Each change that is measured can be made: the app with it passes the checks, in the browser too where
// HONE_TIERS=all, and the app as it was does not.
func TestMeasuredChangesCanBeMade(t *testing.T) {
	t.Parallel()
	p := prover(t)
	for _, x := range measured(t) {
		t.Run(x.Task.ID, func(t *testing.T) {
			passes(t, p, x.Task, x.New)
			old, err := sketch.Compile(x.Old, x.Task.Lang)
			if err != nil || len(old.Diags) > 0 {
				t.Fatal(err, old.Diags)
			}
			v, err := p.Logic(context.Background(), old.Definition, x.Task)
			if err != nil {
				t.Fatal(err)
			}
			if v.Passed {
				t.Error("the app passes as it is")
			}
		})
	}
	if os.Getenv("HONE_TIERS") != "all" {
		return
	}
	b := chromium(t)
	for _, x := range measured(t) {
		t.Run("browser/"+x.Task.ID, func(t *testing.T) {
			c, err := sketch.Compile(x.New, x.Task.Lang)
			if err != nil {
				t.Fatal(err)
			}
			v, err := b.Verify(context.Background(), c.HTML, x.Task)
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range v.Failures() {
				t.Errorf("%s: %s", o.Check, o.Why)
			}
		})
	}
}

// No wish that a model learns is about an app that changes are measured on, and none says nearly the same.
func TestWishesAreNotThoseMeasured(t *testing.T) {
	t.Parallel()
	apps, wishes := map[string]string{}, map[string]map[string]bool{}
	for _, x := range measured(t) {
		apps[titleLine(x.Old)] = x.Task.ID
		wishes[x.Task.ID] = groups(x.Task.Request)
	}
	list, err := Wishes()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range list {
		if id := apps[titleLine(a.Sketch)]; id != "" {
			t.Errorf("%s is the app of %s", a.ID, id)
		}
		for _, c := range a.Changes {
			for _, text := range c.Texts {
				g := groups(text)
				for id, w := range wishes {
					most := tooLike
					if len(text) < 25 { // two short wishes share half of their letters by "button please"
						most = 0.6
					}
					if l := likeness(g, w); l >= most {
						t.Errorf("%s:%d: “%s” is too like %s: %.2f", a.File, c.Line, text, id, l)
					}
				}
			}
		}
	}
	kept := 0
	for _, d := range ideas(t) {
		v, err := d.Expand(1)
		if err != nil {
			t.Fatal(err)
		}
		if id := apps[titleLine(formatted(t, v[0].Sketch))]; id != "" && !Changed(d) && !HeldOut(d) {
			t.Errorf("idea %s is the app of %s, and changes of it are learnt", d.ID, id)
		}
		if Changed(d) {
			kept++
		}
	}
	if kept < 42 {
		t.Errorf("only %d ideas are kept for measuring", kept)
	}
}

func titleLine(src string) string {
	for line := range strings.Lines(src) {
		if strings.HasPrefix(line, "app ") {
			return strings.TrimSpace(line)
		}
	}
	return ""
}
