package studio

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"hone/app"
)

// The home screen: an icon for each app, the pinned ones in the dock, by keyboard alone to an
// app that has the window to itself, and back.
func TestHomeScreen(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			water := h.save(t, compiled(t, "en", counts))
			h.save(t, compiled(t, "ko", tipKo))
			for i := range 9 {
				h.save(t, compiled(t, "en", fmt.Sprintf("app App %d\ntheme %s\nnumber a = 2\nshow Twice = a * 2\n", i, []string{"green", "red", "purple"}[i%3])))
			}
			if err := h.apps.Pin(t.Context(), water.ID, true); err != nil {
				t.Fatal(err)
			}
			s.open(t, tab, h.Address())
			press(t, tab, say("nav apps"))
			press(t, tab, say("home title"))
			until(t, tab, "the icons", `document.querySelectorAll(".icons .tile").length === 10 && document.querySelectorAll(".dock .tile").length === 2`)
			picture(t, tab, "home-"+s.name)
			until(t, tab, "their signs", `document.querySelector(".dock .sign").innerText + [...document.querySelectorAll(".icons .sign")].at(-1).innerText === "💧팁"`)
			key := func(k string) {
				t.Helper()
				if err := chromedp.Do(tab, chromedp.KeyEvent(k)); err != nil {
					t.Fatal(err)
				}
			}
			script(t, tab, `document.querySelector(".icons .tile").focus() || ""`)
			key(kb.End)
			key(kb.ArrowLeft)
			until(t, tab, "the focus in the dock", `document.activeElement.innerText.includes("Water")`)
			key(kb.ArrowUp)
			until(t, tab, "the focus in the last row", `document.activeElement.closest(".icons")`)
			key(kb.Home)
			key(kb.ArrowRight)
			key(kb.ArrowDown)
			until(t, tab, "the focus further down", `document.activeElement.getBoundingClientRect().y > document.querySelector(".icons .tile").getBoundingClientRect().y + 20 || innerWidth > 1000`)
			script(t, tab, `document.querySelector(".dock .tile").focus() || ""`)
			key("\r")
			until(t, tab, "the app alone", `location.hash === "#/full/`+water.ID+`" && document.querySelector(".full iframe")?.clientHeight > innerHeight - 80`)
			if got := inside(t, tab, `document.body.innerText.includes("One more") ? "yes" : ""`); got != "yes" {
				t.Error("the app doesn't show")
			}
			picture(t, tab, "full-"+s.name)
			press(t, tab, say("home back"))
			until(t, tab, "the home screen", `document.querySelector(".home") && document.activeElement.tagName === "H1"`)
		})
	}
}

// A remix is another app, empty, and asks what shall be different; the first stays as it is.
func TestRemix(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "ko", tipKo))
			seven := `{"n":7}`
			if err := h.apps.Keep(t.Context(), a.ID, []app.Entry{{Key: "k", Value: &seven}}); err != nil {
				t.Fatal(err)
			}
			s.open(t, tab, h.Address())
			press(t, tab, say("nav apps"))
			press(t, tab, say("menu of", "title", a.Title))
			press(t, tab, say("do remix"))
			until(t, tab, "another app, asking", `location.hash.startsWith("#/app/") && location.hash !== "#/app/`+a.ID+`" && document.activeElement.matches(".panel textarea")`)
			picture(t, tab, "remix-"+s.name)
			all, err := h.apps.List(t.Context(), app.Query{})
			if err != nil || len(all) != 2 || all[0].Title != say("remix title", "title", a.Title) || all[0].Hash != a.Hash {
				t.Fatalf("%+v, %v", all, err)
			}
			if kept, _ := h.apps.Entries(t.Context(), all[0].ID); len(kept) != 0 {
				t.Errorf("the remix has %v", kept)
			}
		})
	}
}
