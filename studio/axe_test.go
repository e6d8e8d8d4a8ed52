package studio

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"hone/modelstore"
)

// axeRun names what is serious or critical by the rules of WCAG 2.2 A and AA and by axe's own
// good practice. The apps' frames are audited elsewhere (corpus), and are not this page's.
const axeRun = `axe.run({exclude: [".stage iframe"]}, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(r => r.violations
	.filter(v => v.impact === "serious" || v.impact === "critical").map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 140) + " (" + n.failureSummary.replace(/\s+/g, " ").slice(0, 240) + ")").join(" ")).join("\n"))`

// axeColours looks at colours alone: nothing else differs between the themes.
const axeColours = `axe.run({exclude: [".stage iframe"]}, {resultTypes: ["violations"], runOnly: {type: "rule", values: ["color-contrast"]}}).then(r => r.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 140)).join(" ")).join("\n"))`

// Every view without a serious finding: on a phone in Korean and on a desktop in English, each
// in light and in dark colours.
func TestViewsAreAccessible(t *testing.T) {
	dir, err := modelstore.Dir()
	if err != nil {
		t.Fatal(err)
	}
	axe, err := modelstore.Open(dir).Axe(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, s.lang, map[string]string{"en": tipEn, "ko": tipKo}[s.lang]))
			h.save(t, compiled(t, "en", counts))
			for i := range 10 {
				h.made(t, "water", a.ID, i%2 == 0)
			}
			h.o.Learn = (&teacher{now: Learnt{Model: "own-2", Before: "hone-1", Consent: "yes", Rounds: []Round{{Name: "own-2", Promoted: true, Tasks: 9, After: 1}}}}).learn()
			scheme := map[string]string{"phone": "light", "desktop": "dark"}[s.name]
			// Without motion nothing is caught halfway, and that is looked after too.
			features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}
			if _, err := chromedp.Call(tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
				t.Fatal(err)
			}
			h.o.Models = (&shelf{}).models()
			h.ledger.left = []asked{{ID: "abc", Kind: "edit", Text: "begin with five", App: a.ID}}
			s.open(t, tab, h.Address())
			audit := func(view string) {
				t.Helper()
				picture(t, tab, "axe-"+view+"-"+s.name)
				for finding := range strings.Lines(script(t, tab, axeRun)) {
					t.Errorf("%s: %s", view, finding)
				}
				other := map[string]string{"light": "dark", "dark": "light"}[scheme]
				for finding := range strings.Lines(script(t, tab, `(document.documentElement.dataset.theme = "`+other+`") && `+axeColours+`.finally(() => delete document.documentElement.dataset.theme)`)) {
					t.Errorf("%s, %s: %s", view, other, finding)
				}
			}
			until(t, tab, "the box", `document.querySelectorAll(".card").length === 2`)
			if _, err := chromedp.Run(tab, chromedp.Evaluate[any](axe+"\nnull")); err != nil {
				t.Fatal(err)
			}
			if got := script(t, tab, `document.body.insertAdjacentHTML("beforeend", "<button id=bad></button>") || `+axeRun); !strings.Contains(got, "button-name") {
				t.Fatalf("of a button without name axe finds %q", got)
			}
			script(t, tab, `document.querySelector("#bad").remove() || ""`)
			if got := script(t, tab, `getComputedStyle(document.querySelector(".picture")).transitionDuration`); got != "0s" {
				t.Errorf("things move for %s for somebody who wants no motion", got)
			}
			audit("ask")
			press(t, tab, say("nav apps"))
			until(t, tab, "the gallery", `document.querySelector(".gallery .card")`)
			press(t, tab, strings.ReplaceAll(say("menu of"), "{title}", "Water"))
			audit("gallery")
			press(t, tab, say("nav settings"))
			until(t, tab, "settings", `document.querySelector(".settings")`)
			script(t, tab, `(document.querySelector(".models details").open = true) && ""`)
			audit("settings")
			press(t, tab, say("nav learn"))
			until(t, tab, "learning", `document.querySelector(".learn .rounds")`)
			audit("learn")
			script(t, tab, `(location.hash = "#/home") && ""`)
			until(t, tab, "the home screen", `document.querySelectorAll(".icons .tile").length === 2`)
			audit("home")
			other, _ := json.Marshal([]map[string]any{{"text": tipEn}, {"text": tipEn}, {"text": tipEn}, {"text": "app A name that is much too long for a phone, of an app that splits the bill of a long evening\n", "found": true}}) // as watch.js leaves it
			script(t, tab, fmt.Sprintf(`sessionStorage.setItem("others %s", %q) || (location.hash = "#/app/%[1]s") && ""`, a.ID, other))
			until(t, tab, "the app, and an offer", `document.querySelector(".stage iframe") && document.querySelector(".others")`)
			if got := script(t, tab, `[...document.querySelectorAll(".others button")].filter(b => b.offsetParent).filter(b => { b.scrollIntoView({block: "nearest", inline: "nearest"}); const r = b.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1 || document.documentElement.scrollWidth > innerWidth; }).map(b => b.textContent).join()`); got != "" {
				t.Errorf("beside the screen: %s", got)
			}
			if got := script(t, tab, `"" + document.querySelector(".others > p").offsetWidth`); len(got) < 3 {
				t.Errorf("what the offer says is %s pixels wide", got)
			}
			for _, way := range []string{"change", "proof", "lines", "versions"} {
				if way != "change" || s.w < 900 {
					press(t, tab, say("tab "+way))
				}
				until(t, tab, way, `document.querySelector(".panel h2")`)
				audit(way)
			}
			press(t, tab, say("tab lines"))
			press(t, tab, say("html see"))
			until(t, tab, "the page", `document.querySelector(".pad textarea")?.value.startsWith("<!doctype")`)
			script(t, tab, `(e => { e.value = e.value.replace("<title>", "<title"); e.dispatchEvent(new Event("input")); return "" })(document.querySelector(".pad textarea"))`)
			until(t, tab, "what is wrong with it", `document.querySelector(".wrong li")`)
			theirs := compiled(t, s.lang, strings.Replace(counts, "Undo", "Back", 1))
			theirs.ID = a.ID
			h.save(t, theirs)
			until(t, tab, "what another window did", `!document.querySelector(".notice").hidden`)
			audit("html")
			script(t, tab, `(location.hash = "#/job/none") && ""`)
			until(t, tab, "the job that is not known", `document.querySelector(".watch .end")`)
			audit("watch")
			h.halt()
			until(t, tab, "that hone has stopped", `document.querySelector("#lost p")`)
			audit("stopped")
		})
	}
}

// From the address bar to an app in use without a pointer.
func TestByKeyboard(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			h.save(t, compiled(t, "en", counts))
			s.open(t, tab, h.Address())
			until(t, tab, "the box", `document.querySelectorAll(".card").length === 1`)
			key := func(keys string) {
				t.Helper()
				if err := chromedp.Do(tab, chromedp.KeyEvent(keys)); err != nil {
					t.Fatal(err)
				}
			}
			at := func() string {
				return script(t, tab, `(e => (e.getAttribute("aria-label") || e.innerText || e.getAttribute("title") || e.tagName).trim().split("\n")[0])(document.activeElement)`)
			}
			// walk goes on by Tab until something has the focus, and sees that it shows where it is.
			walk := func(name string) {
				t.Helper()
				for range 40 {
					if at() == name {
						// Coming out of an app's frame, the focus is there a moment before it shows.
						until(t, tab, name+" has the focus, and it shows", `document.activeElement.matches(":focus-visible")`)
						return
					}
					key("\t")
				}
				t.Fatalf("Tab doesn't lead to %q", name)
			}
			script(t, tab, `document.activeElement.blur() || ""`)
			walk(say("nav apps"))
			key("\r")
			until(t, tab, "the gallery", `document.querySelector(".gallery .card")`)
			until(t, tab, "the focus on its heading", `document.activeElement === document.querySelector("h1")`)
			walk(say("menu of", "title", "Water"))
			key("\r")
			until(t, tab, "the menu", fmt.Sprintf(`document.activeElement.innerText === %q`, say("do pin")))
			key("\x1b")
			until(t, tab, "the menu gone", `document.querySelector(".menu").hidden && document.activeElement.getAttribute("aria-haspopup") === "menu"`)
			script(t, tab, `document.querySelector(".card > a").focus() || ""`)
			key("\r")
			until(t, tab, "the app", `document.querySelector(".stage iframe") && document.activeElement === document.querySelector("h1")`)
			if s.w < 900 { // one way through the app's frame is enough
				script(t, tab, `document.querySelector("[role=tab]").focus() || ""`)
			} else {
				walk(say("tab change"))
			}
			// press presses a key on a tab until it has done something. Headless Chromium sometimes goes on giving keys to
			// the app's frame after the focus has left it; then the tab gets the focus once more.
			press := func(keys, on, what string, done func() bool) {
				t.Helper()
				var pressed time.Time
				eventually(t, what, func() bool {
					if done() {
						return true
					}
					if time.Since(pressed) > time.Second {
						if !pressed.IsZero() {
							script(t, tab, fmt.Sprintf(`document.activeElement.blur(), [...document.querySelectorAll("[role=tab]")].find(e => e.innerText.trim() === %q).focus() || ""`, on))
						}
						key(keys)
						pressed = time.Now()
					}
					return done()
				})
			}
			tabs := []string{say("tab change"), say("tab proof"), say("tab lines"), say("tab versions")}
			for i, name := range tabs[1:] { // among tabs by arrows, as everywhere
				press(kb.ArrowRight, tabs[i], "the tab "+name, func() bool { return at() == name })
			}
			press("\r", tabs[3], "its versions", func() bool {
				return script(t, tab, `document.querySelector(".versions .current") ? "there" : ""`) != ""
			})
		})
	}
}
