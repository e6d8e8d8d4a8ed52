package corpus

import (
	"context"
	"errors"
	"os"
	"testing"

	"hone/sketch"
	"hone/verify/browser"
)

// Apps work by the keyboard alone, and by touch on a phone. One in twelve, the same ones
// each time; with HONE_TIERS=all every one.
func TestByKeysAndTouch(t *testing.T) {
	step := 12
	if os.Getenv("HONE_TIERS") == "all" {
		step = 1
	}
	b := chromium(t)
	by := func(t *testing.T, x Example, html string, hands browser.Hands) {
		v, err := b.By(context.Background(), hands, html, x.Task)
		if errors.Is(err, browser.ErrKeyboard) {
			t.Skip(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range v.Failures() {
			t.Errorf("%s: %s", o.Check, o.Why)
		}
	}
	t.Run("all", func(t *testing.T) {
		for i, x := range load(t) {
			if i%step != 0 {
				continue
			}
			t.Run(x.Task.ID, func(t *testing.T) {
				t.Parallel()
				c, err := sketch.Compile(x.Sketch, x.Task.Lang)
				if err != nil {
					t.Fatal(err)
				}
				t.Run("keys", func(t *testing.T) { by(t, x, c.HTML, browser.Keys) })
				t.Run("touch", func(t *testing.T) { by(t, x, c.HTML, browser.Touch) })
			})
		}
	})
}
