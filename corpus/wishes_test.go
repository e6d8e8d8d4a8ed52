package corpus

import (
	"strings"
	"testing"

	"hone/corpus/idea"
	"hone/sketch"
	"hone/verify"
)

// Changes that do what was wished for are let through, every one; those that do another wish
// are held back where the wish can be looked up, which most can.
func TestWishesAreLookedUp(t *testing.T) {
	wishes, looked, wrong, caught := 0, 0, 0, 0
	for _, d := range ideas(t) {
		list, err := d.Changes(10)
		if err != nil {
			t.Fatal(err)
		}
		if len(list) > 0 {
			list = append(list, idea.Common(d.ID, d.Lang, list[0].Old, 10)...)
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
					t.Errorf("%s: “%s” as %q: %s: %s", d.ID, c.Wish, sketch.Edits(old, fresh), o.Check, o.Why)
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
	t.Logf("%d wishes, of which %d can be looked up; %d changes that do another wish, of which %d are held back", wishes, looked, wrong, caught)
	if wishes < 1000 || looked*20 < wishes*11 || caught*20 < wrong*11 {
		t.Error("too few")
	}
}

func formatted(t *testing.T, src string) string {
	t.Helper()
	app, diags := sketch.Parse(src)
	if len(diags) > 0 {
		t.Fatalf("%v in\n%s", diags, src)
	}
	return app.Format(false)
}
