package studio

import (
	"encoding/json"
	"fmt"
	"testing"
)

// Requests that say the same are found; those that differ in a number, a direction or in
// what they are about are not.
func TestLikeness(t *testing.T) {
	h, tab := newHouse(t, nil), newTab(t)
	screens[1].open(t, tab, h.Address())
	for _, x := range []struct {
		a, b string
		min  float64
		max  float64
	}{
		{"tip calculator", "Please make me a tip calculator!", 1, 1},
		{"팁 계산기", "팁계산기를 만들어 주세요", 1, 1},
		{"팁 계산기 만들어줘", "팁 계산기", 1, 1},
		{"tip calculator", "tip calculatr", 0.8, 0.99},
		{"a list of books that I have read", "list of the books I have read", 0.8, 0.99},
		{"km to miles", "miles to km", 0, 0.7},
		{"timer for 5 minutes", "timer for 10 minutes", 0, 0},
		{"timer for 1.5 minutes", "timer for 15 minutes", 0, 0},
		{"tea timer", "egg timer", 0, 0.7},
		{"팁 계산기", "나이 계산기", 0, 0.7},
		{"할 일 목록", "장보기 목록", 0, 0.7},
		{"make an app", "팁 계산기", 0, 0.1},
		{"", "", 1, 1},
	} {
		a, _ := json.Marshal([]string{x.a, x.b})
		var got float64
		fmt.Sscan(script(t, tab, `import("/js/same.js").then(m => String(m.likeness(...`+string(a)+`)))`), &got)
		if got < x.min || got > x.max {
			t.Errorf("%q and %q: %.2f, want %v to %v", x.a, x.b, got, x.min, x.max)
		}
	}
	// Two thousand apps take less than what a person notices; the quickest of five, since a
	// busy machine isn't what is measured.
	if got := script(t, tab, `import("/js/same.js").then(m => { const apps = Array.from({length: 2000}, (_, i) => ({verified: true, asked: "a list of things number " + i + " with names and prices"})); const once = () => { const t = performance.now(); m.same("a list of things with names and prices", apps); return performance.now() - t; }; return Math.min(once(), once(), once(), once(), once()) > 400 ? "slow" : "ok" })`); got != "ok" {
		t.Error("among two thousand apps it takes too long")
	}
}

// What was asked for before is at hand, and the app that exists is offered before another is
// made: the person decides.
func TestTheSameForNextTime(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			request, again, src := "tip calculator", "Please make a tip calculator", tipEn
			if s.lang == "ko" {
				request, again, src = "팁 계산기", "팁 계산기 만들어 주세요", tipKo
			}
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			x := compiled(t, s.lang, src)
			x.Request = request
			a := h.save(t, x)
			bad := compiled(t, "en", counts)
			bad.Request, bad.Verified = "count glasses of water", false
			h.save(t, bad)
			s.open(t, tab, h.Address())
			until(t, tab, "what was asked before", `document.querySelectorAll(".past .chip").length === 2`)
			ask := func(text string) {
				t.Helper()
				script(t, tab, fmt.Sprintf(`document.querySelector("#wish").value = %q; document.querySelector("#wish").dispatchEvent(new Event("input")); document.querySelector("form.box button.first").click() || ""`, text))
			}
			press(t, tab, request)
			until(t, tab, "it in the box", fmt.Sprintf(`document.querySelector("#wish").value === %q && document.activeElement.id === "wish"`, request))
			ask(again)
			until(t, tab, "the offer", fmt.Sprintf(`document.querySelector(".have").innerText.includes(%q) && document.activeElement.innerText === %q`, say("have same", "title", a.Title), say("have open")))
			picture(t, tab, "same-"+s.name)
			if !h.queue.idle() {
				t.Error("something is being made already")
			}
			press(t, tab, say("have open"))
			until(t, tab, "the app", `location.hash === "#/app/`+a.ID+`"`)

			script(t, tab, `(location.hash = "#/") && ""`)
			until(t, tab, "the box", `document.querySelectorAll(".past .chip").length === 2`)
			ask(again)
			press(t, tab, say("have new"))
			until(t, tab, "a new one being made", `document.querySelector(".watch .end") && location.hash.startsWith("#/job/")`)

			// One that is not proven is nothing to offer.
			script(t, tab, `(location.hash = "#/") && ""`)
			until(t, tab, "the box", `document.querySelectorAll(".past .chip").length === 2`)
			ask("count glasses of water")
			until(t, tab, "it being made", `document.querySelector(".watch")`)
		})
	}
}
