package studio

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"hone/app"
	"hone/llm"
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
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, second := newHouse(t, nil), newTab(t), newTab(t) // two browsers, which share nothing
			deaf := h.page(t, "Deaf", `<!doctype html><html lang="en"><title>Deaf</title><h1>Deaf</h1><form onsubmit="event.preventDefault(); rows.push({thing: this[0].value}); localStorage.setItem('rows', JSON.stringify(rows))"><input aria-label="Thing"><button>Add</button></form>
		<script>const rows = JSON.parse(localStorage.getItem("rows") || "[]")</script></html>`)
			for _, a := range []app.App{h.save(t, compiled(t, "en", shopping)), deaf} {
				t.Run(a.Title, func(t *testing.T) {
					s.open(t, tab, h.Address())
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
		})
	}
}

// Another window renames, changes and deletes the app that this one shows: it is said in a
// sentence with a way to go on, and nothing that either has is lost.
func TestAnotherWindowChangesTheApp(t *testing.T) {
	t.Parallel() // it waits most of the time
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			inside(t, tab, `document.querySelector("button") ? "there" : ""`)
			if status, body := h.ask(t, "PATCH", h.Origin()+"/api/apps/"+a.ID, `{"Title":"Glasses"}`, h.key()); status != 200 {
				t.Fatal(body)
			}
			until(t, tab, "the name", says("#toasts", say("twin renamed", "title", "Glasses"))+` && document.querySelector(".use h1").innerText === "Glasses"`)

			press(t, tab, say("tab lines"))
			until(t, tab, "the lines", `document.querySelector(".pad textarea")?.value.includes("Undo")`)
			script(t, tab, `(e => { e.value = e.value.replace("Undo", "Back"); e.dispatchEvent(new Event("input")); return "" })(document.querySelector(".pad textarea"))`)
			theirs := compiled(t, "en", strings.Replace(counts, "One more", "A glass", 1))
			theirs.ID, theirs.Title = a.ID, ""
			h.save(t, theirs)
			until(t, tab, "that there is another version", says(".notice", say("twin changed", "n", "2")))
			picture(t, tab, "changed-elsewhere-"+s.name)
			press(t, tab, say("lines keep"))
			until(t, tab, "that it was overtaken", says(".panel", say("lines overtaken", "n", "2"))+` && document.querySelector(".diff .gone")`)
			picture(t, tab, "overtaken-"+s.name)
			if now, _ := h.apps.Get(t.Context(), a.ID); now.Version != 2 {
				t.Error("kept before anybody said so")
			}
			press(t, tab, say("change over"))
			eventually(t, "both among the versions", func() bool {
				now, _ := h.apps.Get(t.Context(), a.ID)
				two, _ := h.apps.GetVersion(t.Context(), a.ID, 2)
				return now.Version == 3 && strings.Contains(now.Source, "Back") && strings.Contains(two.Source, "A glass")
			})
			until(t, tab, "no notice of what this window did", `document.querySelector(".notice").hidden && document.querySelector(".pad textarea")?.value.includes("Back")`)

			until(t, tab, "the app alone in its frame", `document.querySelectorAll(".stage iframe").length === 1 && !document.querySelector(".stage .draft, .stage .coming")`)
			h.ask(t, "DELETE", h.Origin()+"/api/apps/"+a.ID, "", h.key())
			until(t, tab, "that it is gone", says(".notice", say("twin gone")))
			inside(t, tab, `[...document.querySelectorAll("button")].find(b => b.innerText === "One more")?.click() || document.body.innerText`)
			press(t, tab, say("twin restore"))
			until(t, tab, "that it is back", `document.querySelector(".notice").hidden`)
			eventually(t, "what was entered meanwhile", func() bool {
				kept, _ := h.apps.Entries(t.Context(), a.ID)
				return strings.Contains(kept["hone:v1:"+a.ID], `"n":1`)
			})
		})
	}
}

// A change is proposed while another window keeps one: neither is dropped without a word.
func TestAProposalIsOvertaken(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, maker(t, &llm.Replay{Texts: []string{"2 saved n = 5\n"}})), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			s.wish(t, tab, h, a.ID, "begin with five")
			theirs := compiled(t, "en", strings.Replace(counts, "One more", "A glass", 1))
			theirs.ID = a.ID
			h.save(t, theirs)
			press(t, tab, say("change keep"))
			until(t, tab, "that it was overtaken", says(".proposal", say("change overtaken")))
			if now, _ := h.apps.Get(t.Context(), a.ID); now.Version != 2 {
				t.Error("kept before anybody said so")
			}
			press(t, tab, say("change over"))
			eventually(t, "a third version", func() bool {
				now, _ := h.apps.Get(t.Context(), a.ID)
				return now.Version == 3 && strings.Contains(now.Source, "saved n = 5")
			})
			// A window that shows an old version doesn't undo one that it never saw.
			if status, body := h.ask(t, "POST", h.Origin()+"/api/apps/"+a.ID+"/back", fmt.Sprintf(`{"Version":0,"Base":%q}`, a.Hash), h.key()); status != 409 {
				t.Errorf("%d %s", status, body)
			}
		})
	}
}
