package corpus

import (
	"context"
	"os"
	"testing"

	"hone/modelstore"
	"hone/sketch"
	"hone/task"
	"hone/verify/browser"
)

func chromium(t *testing.T) *browser.Browser {
	t.Helper()
	path, err := modelstore.Browser()
	if err != nil {
		t.Fatalf("%v: run make setup", err)
	}
	b, err := browser.Open(context.Background(), browser.Options{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

// Examples pass in the browser as well: the tiers agree. The sketches of dev.jsonl, and
// of all others as many as show each word of the language and each kind of step twice, the
// same ones each time; with HONE_TIERS=all every one, which takes some minutes more.
func TestTiersBrowser(t *testing.T) {
	all := load(t)
	for _, set := range []publicSet{everyday, short, particular} {
		for x, src := range set.sketches(t) {
			all = append(all, Example{x, src, set.apps})
		}
	}
	if os.Getenv("HONE_TIERS") != "all" {
		all = covering(all, 2)
	}
	b := chromium(t)
	one := func(t *testing.T, name string, x *task.Task, src string) {
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
		for _, x := range all {
			one(t, x.File+"/"+x.Task.ID, x.Task, x.Sketch)
		}
	})
	t.Run("dev", func(t *testing.T) {
		for x, src := range dev.sketches(t) {
			one(t, x.ID, x, src)
		}
	})
}

// A card of a board that has the focus moves by arrow keys and keeps the focus; its buttons
// go on answering to their own keys.
func TestCardsByKeys(t *testing.T) {
	x := find(t, "kanban-en")
	c, err := sketch.Compile(x.Sketch, x.Task.Lang)
	if err != nil {
		t.Fatal(err)
	}
	const carry = `(async () => {
		const lanes = () => [...document.querySelectorAll(".lane > h2")].map(h => h.textContent).join(", "), said = [lanes()];
		const key = async (el, key) => {
			el.focus();
			el.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
			await new Promise(done => setTimeout(done, 300));
			said.push(lanes(), document.activeElement === document.querySelector(".lane li"));
		};
		await key(document.querySelector(".lane li"), "ArrowLeft");
		await key(document.querySelector(".lane li"), "ArrowRight");
		await key(document.querySelector(".lane li button"), "ArrowRight");
		return JSON.stringify(said);
	})()`
	var got string
	if err := chromium(t).Ask(context.Background(), c.HTML, browser.Shot{Now: x.Task.Clock(), Steps: x.Task.Checks[0].Do}, carry, &got); err != nil {
		t.Fatal(err)
	}
	const want = `["To do (0), Doing (1), Done (0)","To do (1), Doing (0), Done (0)",true,"To do (0), Doing (1), Done (0)",true,"To do (0), Doing (1), Done (0)",false]`
	if got != want {
		t.Errorf("by keys %s, want %s", got, want)
	}
}

func find(t *testing.T, id string) Example {
	t.Helper()
	for _, x := range load(t) {
		if x.Task.ID == id {
			return x
		}
	}
	t.Fatalf("no example %s", id)
	return Example{}
}
