package corpus

import (
	"strings"
	"testing"

	"hone/corpus/alter"
	"hone/corpus/idea"
	"hone/sketch"
	"hone/verify"
)

// Changes that do what was wished for are let through, but for a few; many of those that do another
// wish are held back.
func TestWishesAreLookedUp(t *testing.T) {
	t.Parallel()
	wishes, looked, refused, wrong, caught := 0, 0, 0, 0, 0
	for _, d := range ideas(t) {
		list, err := d.Changes(10)
		if err != nil {
			t.Fatal(err)
		}
		if len(list) > 0 {
			for _, w := range alter.Wishes(d.ID, d.Lang, formatted(t, list[0].Old), 10) {
				if holds(w.Old) && holds(w.New) {
					list = append(list, idea.Change{Wish: w.Text, Old: w.Old, New: w.New})
				}
			}
		}
		for i, c := range list {
			old, fresh := formatted(t, c.Old), formatted(t, c.New)
			outcomes := verify.Wish(c.Wish, old, fresh)
			wishes++
			if len(outcomes) > 0 {
				looked++
			}
			for _, o := range outcomes {
				if o.Status == verify.Fail {
					refused++
					t.Logf("%s: “%s” as %q: %s: %s", d.ID, c.Wish, sketch.Edits(old, fresh), o.Check, o.Why)
				}
			}
			for j, other := range list {
				if j == i || other.Old != c.Old || strings.HasPrefix(other.Wish, c.Wish) {
					continue
				}
				wrong++
				v := verify.Verdict{}
				v.Add(verify.Wish(c.Wish, old, formatted(t, other.New))...)
				if len(v.Failures()) > 0 {
					caught++
				}
			}
		}
	}
	t.Logf("%d wishes, of which %d can be looked up and %d are refused; %d changes that do another wish, of which %d are held back", wishes, looked, refused, wrong, caught)
	if wishes < 1000 || looked*100 < wishes*30 || refused*100 > wishes || caught*100 < wrong*30 {
		t.Error("too few, or too many refused")
	}
}

// holds tells whether nothing is wrong with a sketch.
func holds(src string) bool {
	app, diags := sketch.Parse(src)
	return app != nil && len(diags) == 0 && len(app.Check()) == 0
}

func formatted(t *testing.T, src string) string {
	t.Helper()
	app, diags := sketch.Parse(src)
	if len(diags) > 0 {
		t.Fatalf("%v in\n%s", diags, src)
	}
	return app.Format(false)
}

// What people wish for about apps that they have: each edit fits and makes an app that holds; nearly
// all are let through, and many of those that do another wish of the same app are held back.
func TestAskedWishes(t *testing.T) {
	t.Parallel()
	apps, err := Wishes()
	if err != nil {
		t.Fatal(err)
	}
	wishes, refused, wrong, caught := 0, 0, 0, 0
	for _, a := range apps {
		var fresh []string
		for _, c := range a.Changes {
			src, err := sketch.ApplyEdits(a.Sketch, c.Edits)
			if err != nil || !holds(src) {
				t.Errorf("%s:%d: %v in\n%s", a.File, c.Line, err, src)
			}
			fresh = append(fresh, src)
		}
		for i, c := range a.Changes {
			for k, text := range c.Texts {
				wishes++
				for _, o := range verify.Wish(text, a.Sketch, fresh[i]) {
					if o.Status == verify.Fail {
						refused++
						t.Logf("%s:%d: “%s”: %s", a.File, c.Line, text, o.Why)
						break
					}
				}
				for j := range fresh {
					if j == i || k > 0 {
						continue
					}
					wrong++
					v := verify.Verdict{}
					v.Add(verify.Wish(text, a.Sketch, fresh[j])...)
					if len(v.Failures()) > 0 {
						caught++
					}
				}
			}
		}
	}
	t.Logf("%d wishes, %d refused; %d changes that do another wish, of which %d are held back", wishes, refused, wrong, caught)
	if wishes < 5000 || refused*100 > wishes*2 || caught*100 < wrong*35 {
		t.Error("too few wishes, too many refused, or too few held back")
	}
}

// Of the changes that people wish for, a model often makes the first edit alone: what goes along with it
// makes the rest of many, and spoils few that were whole.
func TestWhatGoesAlong(t *testing.T) {
	t.Parallel()
	apps, err := Wishes()
	if err != nil {
		t.Fatal(err)
	}
	several, made, whole, spoilt := 0, 0, 0, 0
	for _, a := range apps {
		for _, c := range a.Changes {
			want, err := sketch.ApplyEdits(a.Sketch, c.Edits)
			if err != nil {
				t.Fatal(err)
			}
			whole++
			if got := sketch.Along(a.Sketch, want, c.Texts[0]); got != want {
				spoilt++
				t.Logf("“%s”: %q spoilt as %q", c.Texts[0], sketch.Edits(a.Sketch, want), sketch.Edits(a.Sketch, got))
			}
			edits := strings.Split(strings.TrimSpace(sketch.Edits(a.Sketch, want)), "\n")
			if len(edits) == 1 {
				continue
			}
			several++
			for _, e := range edits {
				if first, err := sketch.ApplyEdits(a.Sketch, e); err == nil && sketch.Along(a.Sketch, first, c.Texts[0]) == want {
					made++
					break
				}
			}
		}
	}
	t.Logf("of %d changes of several edits %d are made from one of them; of %d whole ones %d are spoilt", several, made, whole, spoilt)
	if made < 75 || spoilt > 12 {
		t.Error("too few, or too many spoilt")
	}
}
