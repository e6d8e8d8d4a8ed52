package studio

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"hone/app"
)

const shopping = "app Shopping\nlist things: text Thing\n"

// enter types a thing into the list of an app's frame.
func enter(t testing.TB, tab context.Context, thing string) {
	t.Helper()
	inside(t, tab, fmt.Sprintf(`(() => { const e = document.querySelector("input"); if (!e) return "";
		Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(e, %q);
		e.dispatchEvent(new Event("input", {bubbles: true}));
		e.form ? e.form.requestSubmit() : [...document.querySelectorAll("button")].find(b => /Add/.test(b.innerText)).click();
		e.blur(); return "done" })()`, thing))
}

// What is entered in two windows of one app at the same time is kept from both: in the
// interface, in a window of its own (to which browsers give a storage of its own), and by an
// app that hears of no other window.
func TestTwoWindowsEatNoRows(t *testing.T) {
	h, tab, second := newHouse(t, nil), newTab(t), newTab(t) // two browsers, which share nothing
	deaf := h.page(t, "Deaf", `<!doctype html><html lang="en"><title>Deaf</title><h1>Deaf</h1><form onsubmit="event.preventDefault(); rows.push({thing: this[0].value}); localStorage.setItem('rows', JSON.stringify(rows))"><input aria-label="Thing"><button>Add</button></form>
		<script>const rows = JSON.parse(localStorage.getItem("rows") || "[]")</script></html>`)
	for _, a := range []app.App{h.save(t, compiled(t, "en", shopping)), deaf} {
		t.Run(a.Title, func(t *testing.T) {
			screens[0].open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			inside(t, tab, `document.querySelector("input") ? "there" : ""`)
			// The second stays as it was while the first goes on: no message, no look at the server.
			if err := chromedp.Do(second, chromedp.Navigate(h.appOrigin(a.ID)+"/")); err != nil {
				t.Fatal(err)
			}
			inside(t, second, `document.querySelector("input") ? "there" : ""`)
			script(t, second, `(look = learn = () => {}) && ""`)
			all := func(things ...string) func() bool {
				return func() bool {
					kept, _ := h.apps.Entries(t.Context(), a.ID)
					text := ""
					for _, v := range kept {
						text += v
					}
					for _, x := range things {
						if strings.Count(text, `"`+x+`"`) != 1 {
							return false
						}
					}
					return true
				}
			}
			enter(t, tab, "milk")
			enter(t, tab, "bread")
			eventually(t, "two things", all("milk", "bread"))
			enter(t, second, "soap")
			eventually(t, "three things", all("milk", "bread", "soap"))
			enter(t, second, "tea")
			enter(t, tab, "rice")
			eventually(t, "five things", all("milk", "bread", "soap", "tea", "rice"))
			if a.Kind != app.Sketch {
				return
			}
			for name, x := range map[string]context.Context{"interface": tab, "window": second} {
				eventually(t, "all in the "+name, func() bool {
					text := inside(t, x, `document.body.innerText`)
					return strings.Contains(text, "milk") && strings.Contains(text, "soap") && (name == "window" || strings.Contains(text, "tea"))
				})
			}
		})
	}
}
