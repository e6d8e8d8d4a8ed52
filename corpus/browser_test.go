package corpus

import (
	"context"
	"testing"

	"hone/modelstore"
	"hone/sketch"
	"hone/task"
	"hone/verify/browser"
)

// Every example passes in the browser as well: the tiers agree on the whole corpus.
func TestTiersBrowser(t *testing.T) {
	path, err := modelstore.Browser()
	if err != nil {
		t.Fatalf("%v: run make setup", err)
	}
	b, err := browser.Open(context.Background(), browser.Options{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	one := func(name string, x *task.Task, src string) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, err := sketch.Compile(src, x.Lang)
			if err != nil {
				t.Fatal(err)
			}
			v, err := b.Verify(context.Background(), c.HTML, x)
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range v.Failures() {
				t.Errorf("%s: %s", o.Check, o.Why)
			}
		})
	}
	t.Run("all", func(t *testing.T) {
		for _, x := range load(t) {
			one(x.Task.ID, x.Task, x.Sketch)
		}
		for x, src := range devSketches(t) {
			one("dev/"+x.ID, x, src)
		}
	})
}
