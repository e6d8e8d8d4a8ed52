package studio

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"hone/app"
	"hone/episode"
	"hone/llm"
)

// The gallery: find, pin, rename, copy, take out and bring back.
func TestGallery(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			tip, water := h.save(t, compiled(t, "en", tipEn)), h.save(t, compiled(t, "en", counts))
			h.save(t, compiled(t, "ko", tipKo))
			s.open(t, tab, h.Address())
			press(t, tab, say("nav apps"))
			until(t, tab, "three apps", `document.querySelectorAll(".gallery .card").length === 3`)
			picture(t, tab, "gallery-"+s.name)
			script(t, tab, `(e => { e.value = "팁"; e.dispatchEvent(new Event("input")); return "" })(document.querySelector("input[type=search]"))`)
			until(t, tab, "the one that fits", `document.querySelectorAll(".card:not([hidden])").length === 1 && document.querySelector(".card:not([hidden]) .name").innerText === "팁 계산기"`)
			if got := script(t, tab, `document.querySelector(".card .when").innerText`); !regexp.MustCompile(`\d[\d.]* ?kB$`).MatchString(got) {
				t.Errorf("a card says %q, without the size", got)
			}
			script(t, tab, `(e => { e.value = ""; e.dispatchEvent(new Event("input")); return "" })(document.querySelector("input[type=search]"))`)

			do := func(title, what string) {
				t.Helper()
				press(t, tab, strings.ReplaceAll(say("menu of"), "{title}", title))
				press(t, tab, say("do "+what))
			}
			do("Tip calculator", "pin")
			until(t, tab, "it stands first", `document.querySelector(".card .name").innerText === "Tip calculator" && document.querySelector(".card .name .icon")`)
			do("Tip calculator", "rename")
			script(t, tab, `(e => { e.value = "Trinkgeld"; return "" })(document.querySelector(".rename input"))`)
			press(t, tab, say("rename done"))
			until(t, tab, "its new title", `document.querySelector(".card .name").innerText === "Trinkgeld"`)
			do("Water", "copy")
			until(t, tab, "a fourth", `document.querySelectorAll(".card").length === 4`)
			do("Water", "remove")
			until(t, tab, "three again", `document.querySelectorAll(".card").length === 3`)
			if _, err := h.apps.Get(t.Context(), water.ID); err == nil {
				t.Error("it is still there")
			}
			press(t, tab, say("undo"))
			eventually(t, "the app being back", func() bool { _, err := h.apps.Get(t.Context(), water.ID); return err == nil })
			if a, _ := h.apps.Get(t.Context(), tip.ID); !a.Pinned || a.Title != "Trinkgeld" {
				t.Errorf("kept as %+v", a)
			}
		})
	}
}

// Of many apps those that fit come into the gallery by name as somebody scrolls, or goes by
// keyboard, and those near the window are drawn whole.
func TestAGalleryOfManyIsLight(t *testing.T) {
	const n = 120
	for _, s := range screens {
		h, tab := newHouse(t, nil), newTab(t)
		h.fill(t, n)
		s.open(t, tab, h.Address())
		script(t, tab, `(location.hash = "#/apps") && ""`)
		until(t, tab, "pictures", `document.querySelectorAll(".gallery .card").length === 60 && document.querySelector(".card img")`)
		if got := script(t, tab, `[...document.querySelectorAll(".card:not(.bare)")].length + " " + [...document.querySelectorAll(".card .name")].filter(e => e.textContent).length`); strings.HasPrefix(got, "60 ") || !strings.HasSuffix(got, " 60") {
			t.Errorf("%s: whole cards and names: %s", s.name, got)
		}
		until(t, tab, "the last one whole, the first one bare", `(scrollTo(0, 1e6), true) && document.querySelectorAll(".gallery .card").length === 120 && document.querySelector(".card:last-child img") && document.querySelector(".card:first-child").matches(".bare")`)
		script(t, tab, `document.querySelector(".card:first-child a").focus() || ""`)
		until(t, tab, "the first one whole", `document.activeElement.matches(".card:first-child a") && document.activeElement.querySelector("img")`)
		for range 9 { // cards and their menus in turn
			if err := chromedp.Do(tab, chromedp.KeyEvent("\t")); err != nil {
				t.Fatal(err)
			}
		}
		until(t, tab, "the focus at the fifth's menu", `document.activeElement.matches(".card:nth-child(5) .round")`)
	}
}

// wish opens an app and asks for a change of it, until one is proposed.
func (s screen) wish(t testing.TB, tab context.Context, h *house, id, text string) {
	t.Helper()
	s.open(t, tab, h.Address())
	script(t, tab, `(location.hash = "#/app/`+id+`") && ""`)
	if s.w < 900 { // on a desktop it stands beside the app
		press(t, tab, words(s.lang)("tab change"))
	}
	until(t, tab, "the box", `document.querySelector(".panel textarea")`)
	script(t, tab, fmt.Sprintf(`document.querySelector(".panel textarea").value = %q; document.querySelector(".panel form .first").click() || ""`, text))
	until(t, tab, "the difference", `document.querySelector(".diff .new")`)
}

// A change is proposed, compared, tried, and kept only when the person says so; then back and
// forth through versions, with what was entered left alone.
func TestChangeUndoRedo(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			model := &llm.Replay{Texts: []string{"2 saved n = 5\n3+ show Litres = n * 0.2 .1\n"}}
			h, tab, say := newHouse(t, maker(t, model)), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			seven := `{"n":7}`
			if err := h.apps.Keep(t.Context(), a.ID, []app.Entry{{Key: "hone:v1:" + a.ID, Value: &seven}}); err != nil {
				t.Fatal(err)
			}
			s.wish(t, tab, h, a.ID, "show litres")
			if got := script(t, tab, `[...document.querySelectorAll(".diff .new, .diff .gone")].map(e => e.innerText).join("|")`); !strings.Contains(got, "show Litres = n * 0.2 .1") || !strings.Contains(got, "saved n = 0") {
				t.Errorf("the difference is %s", got)
			}
			picture(t, tab, "change-"+s.name)
			until(t, tab, "the draft", `document.querySelector(".stage .draft")`)
			if got := inside(t, tab, `document.body.innerText.includes("Litres") ? document.body.innerText : ""`); !strings.Contains(got, "1.4") {
				t.Errorf("the draft doesn't have what was entered: %s", got)
			}
			if now, _ := h.apps.Get(t.Context(), a.ID); now.Version != 1 {
				t.Error("the change was kept before anybody said so")
			}
			press(t, tab, say("change keep"))
			eventually(t, "version 2", func() bool { now, _ := h.apps.Get(t.Context(), a.ID); return now.Version == 2 && now.Verified })
			press(t, tab, say("tab versions"))
			press(t, tab, say("undo"))
			eventually(t, "the first again", func() bool { now, _ := h.apps.Get(t.Context(), a.ID); return now.Version == 3 && now.Hash == a.Hash })
			until(t, tab, "redo", `[...document.querySelectorAll(".panel button")].some(b => b.innerText === `+fmt.Sprintf("%q", say("redo"))+` && !b.disabled)`)
			picture(t, tab, "versions-"+s.name)
			press(t, tab, say("redo"))
			eventually(t, "the second again", func() bool { now, _ := h.apps.Get(t.Context(), a.ID); return now.Version == 4 && now.Hash != a.Hash })
			if kept, _ := h.apps.Entries(t.Context(), a.ID); kept["hone:v1:"+a.ID] != seven {
				t.Errorf("what was entered is %v", kept)
			}
		})
	}
}

// Where a wish can be met in other ways, the person tries them and keeps the one that was meant, which
// is proven then.
func TestAnotherWayToDoIt(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			model := &llm.Replay{Texts: []string{"2 saved n = 5\n", "3+ show Litres = n * 0.2 .1\n", "3+ show Litres = m * 0.2 .1\n", "2 saved n = 7\n"}}
			h, tab, say := newHouse(t, maker(t, model)), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			s.wish(t, tab, h, a.ID, "how much was that")
			first := script(t, tab, `document.querySelector(".diff .new").innerText`)
			press(t, tab, say("compare way", "n", "2"))
			until(t, tab, "the other difference", `document.querySelector(".diff .new").innerText !== `+fmt.Sprintf("%q", first))
			picture(t, tab, "other-way-"+s.name)
			second := script(t, tab, `document.querySelector(".diff .new").innerText`)
			if ways := script(t, tab, `String(document.querySelectorAll(".proposal .dial button").length)`); ways != "4" {
				t.Errorf("%s choices, of now and three ways that hold", ways)
			}
			press(t, tab, say("change keep"))
			eventually(t, "version 2", func() bool {
				now, _ := h.apps.Get(t.Context(), a.ID)
				return now.Version == 2 && now.Verified && strings.Contains(second, "Litres") == strings.Contains(now.Source, "Litres")
			})
		})
	}
}

// Lines by hand: what is wrong is said in words, the app beside follows, and what is kept is
// proven.
func TestLinesByHand(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) { linesByHand(t, s) })
	}
}

func linesByHand(t *testing.T, s screen) {
	src, total, in, wrong := tipEn, "Total", "In all", "line 5"
	if s.lang == "ko" {
		src, total, in, wrong = tipKo, "합계", "총액", "5번째 줄"
	}
	h, tab, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), words(s.lang)
	a := h.save(t, compiled(t, s.lang, src))
	s.open(t, tab, h.Address())
	script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
	press(t, tab, say("tab lines"))
	write := func(old, fresh string) {
		t.Helper()
		until(t, tab, "the lines", fmt.Sprintf(`document.querySelector(".pad textarea")?.value.includes(%q)`, old))
		script(t, tab, fmt.Sprintf(`(e => { e.value = e.value.replace(%q, %q); e.dispatchEvent(new Event("input")); return "" })(document.querySelector(".pad textarea"))`, old, fresh))
	}
	write(total+" = bill", total+" = bil")
	until(t, tab, "what is wrong", fmt.Sprintf(`document.querySelector(".wrong")?.innerText.includes(%q)`, wrong))
	picture(t, tab, "lines-"+s.name)
	write(total+" = bil ", in+" = bill ")
	until(t, tab, "nothing wrong", `!document.querySelector(".wrong li") && document.querySelector(".stage .draft")`)
	if got := inside(t, tab, fmt.Sprintf(`document.body.innerText.includes(%q) ? "yes" : ""`, in)); got != "yes" {
		t.Error("the draft doesn't follow")
	}
	// Whoever goes away and comes back finds what was written and not kept.
	script(t, tab, `(location.hash = "#/apps") && ""`)
	until(t, tab, "the gallery", `document.querySelector(".gallery .card")`)
	script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
	press(t, tab, say("tab lines"))
	until(t, tab, "what was written", fmt.Sprintf(`document.querySelector(".pad textarea")?.value.includes(%q)`, in))
	press(t, tab, say("lines keep"))
	eventually(t, "a proven version 2", func() bool {
		now, _ := h.apps.Get(t.Context(), a.ID)
		return now.Version == 2 && now.Verified && strings.Contains(now.Source, in)
	})
}

// Settings: language and theme change at once and stay; privacy says what leaves.
func TestSettings(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			press(t, tab, say("nav settings"))
			until(t, tab, "privacy", `document.querySelector(".settings .sum.good")?.innerText.includes(`+fmt.Sprintf("%q", say("privacy here")[:12])+`)`)
			picture(t, tab, "settings-"+s.name)
			other := map[string]string{"en": "한국어", "ko": "English"}[s.lang]
			press(t, tab, other)
			want := map[string]string{"en": "ko", "ko": "en"}[s.lang]
			until(t, tab, "the other language", `document.documentElement.lang === "`+want+`" && document.querySelector("h1").innerText === `+fmt.Sprintf("%q", words(want)("nav settings")))
			press(t, tab, words(want)("set dark"))
			if err := chromedp.Do(tab, chromedp.Navigate(h.Origin()+"/#/"), chromedp.Reload()); err != nil {
				t.Fatal(err)
			}
			until(t, tab, "both after a reload", `document.documentElement.lang === "`+want+`" && document.documentElement.dataset.theme === "dark" && document.querySelector("#wish")`)
			picture(t, tab, "dark-"+s.name)
		})
	}
}

// Without the key nothing is shown, and it is said how to come in.
func TestWithoutKey(t *testing.T) {
	h, tab := newHouse(t, nil), newTab(t)
	h.save(t, compiled(t, "en", tipEn))
	screens[1].open(t, tab, h.Origin()+"/")
	until(t, tab, "how to come in", `document.querySelector("h1")?.innerText === `+fmt.Sprintf("%q", words("en")("no key title")))
	if got := script(t, tab, `document.body.innerText`); strings.Contains(got, "Tip calculator") {
		t.Error("apps are shown without the key")
	}
}

// Pictures are drawn when nobody waits, once for each version, and the gallery shows them.
func TestPictures(t *testing.T) {
	h, tab := newHouse(t, maker(t, &llm.Replay{})), newTab(t)
	a := h.save(t, compiled(t, "en", counts))
	screens[0].open(t, tab, h.Address())
	script(t, tab, `(location.hash = "#/apps") && ""`)
	until(t, tab, "the picture", `document.querySelector(".picture img")?.naturalWidth === 1`)
	if _, v, err := h.apps.Picture(t.Context(), a.ID); v != 1 || err != nil {
		t.Errorf("of version %d, %v", v, err)
	}
}

// An estimate counts makes with the model in use only, and the failed ones too.
func TestEstimatesAreWhatWasSeen(t *testing.T) {
	h := newHouse(t, nil)
	for i, seconds := range []float64{4, 6, 8, 30} {
		x := episode.Episode{Request: "x", Model: "replay", Effort: "auto", Seconds: seconds, Choice: episode.None, Candidates: []episode.Candidate{{Source: "app x"}}}
		if i < 3 {
			x.Choice = 0
		}
		x.Usage.Cost = seconds / 1000
		if _, err := h.episodes.Append(t.Context(), x); err != nil {
			t.Fatal(err)
		}
	}
	other := episode.Episode{Request: "x", Model: "another", Effort: "auto", Seconds: 1000, Choice: episode.None}
	if _, err := h.episodes.Append(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	all := map[string]estimate{}
	if n, err := h.estimates(t.Context(), all); n != 5 || err != nil {
		t.Fatal(n, err)
	}
	if got, want := all["auto"], (estimate{Makes: 4, Proven: 3, Median: 8, Most: 30, Limit: 20, Cost: 0.008}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if got := all["high"]; got.Makes != 0 || got.Limit != 120 {
		t.Errorf("without experience: %+v", got)
	}
}
