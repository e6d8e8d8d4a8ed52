package studio

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"hone/app"
	"hone/llm"
	"hone/sketch"
)

// A screen is a window as a person has it.
type screen struct {
	name string
	w, h int64
	lang string
}

var (
	screens = []screen{{"phone", 390, 844, "ko"}, {"desktop", 1280, 800, "en"}}
	// everywhere is each size in each language, side by side, for what every person does;
	// with HONE_SCREENS=all screens are the same four.
	everywhere = append(screens[:2:2], screen{"phone-en", 390, 844, "en"}, screen{"desktop-ko", 1280, 800, "ko"})
)

func init() {
	if os.Getenv("HONE_SCREENS") == "all" {
		screens = everywhere
	}
}

func (s screen) open(t testing.TB, tab context.Context, url string) {
	t.Helper()
	agent := emulation.SetUserAgentOverrideParams{UserAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/156", AcceptLanguage: s.lang}
	if _, err := chromedp.Call(tab, emulation.SetUserAgentOverride, agent); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(tab, chromedp.EmulateViewport(s.w, s.h), chromedp.Navigate("about:blank"), chromedp.Navigate(url)); err != nil {
		t.Fatal(err)
	}
}

// until waits for an expression of the page to be true.
func until(t testing.TB, tab context.Context, what, js string) {
	t.Helper()
	// What stands on the page later is null before, so that an error says "not yet" too.
	js = `(() => { try { return String(!!(` + js + `)); } catch (e) { return String(e); } })()`
	for deadline := time.Now().Add(2 * time.Minute); ; time.Sleep(30 * time.Millisecond) {
		got, err := evaluate(tab, js)
		if err != nil {
			got = err.Error() // the page may just be going elsewhere
		}
		if got == "true" {
			return
		}
		if time.Now().After(deadline) {
			picture(t, tab, "failed-"+strings.ReplaceAll(t.Name(), "/", "-"))
			t.Fatalf("%s: not within 2 min (%s); the page says: %s", what, got, script(t, tab, `document.body.innerText.slice(0, 1500)`))
		}
	}
}

// press clicks the first button, link or tab that has a name.
func press(t testing.TB, tab context.Context, name string) {
	t.Helper()
	// Found and clicked at once: the page may draw it anew between.
	until(t, tab, "the button "+name, fmt.Sprintf(`[...document.querySelectorAll("button, a, [role=tab], label")].some(e => (e.getAttribute("aria-label") || e.innerText).trim() === %q && e.offsetParent && !e.disabled && (e.click(), true))`, name))
}

// picture keeps what the page looks like, where STUDIO_SHOTS names a folder.
func picture(t testing.TB, tab context.Context, name string) {
	t.Helper()
	dir := os.Getenv("STUDIO_SHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(tab, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644)
	}
	if err != nil {
		t.Error(err)
	}
}

// inside runs a script in the app's frame and waits for it to give a text.
func inside(t testing.TB, tab context.Context, js string) string {
	t.Helper()
	var got string
	var targets []*target.Info
	defer func() {
		if t.Failed() {
			for _, x := range targets {
				t.Log(x.Type, x.URL)
			}
		}
	}()
	eventually(t, "the app's frame", func() bool {
		var err error
		targets, err = chromedp.Targets(tab)
		if err != nil {
			return false
		}
		for _, x := range targets {
			if x.Type == "iframe" && strings.Contains(x.URL, "/page") && x.BrowserContextID == chromedp.FromContext(tab).BrowserContextID {
				ctx, _ := chromedp.NewContext(tab, chromedp.WithTargetID(x.TargetID)) // ends with the tab
				got, err = chromedp.Run(ctx, chromedp.Evaluate[string](js))
				return err == nil && got != ""
			}
		}
		return false
	})
	return got
}

func words(lang string) func(string, ...string) string {
	table := readWords(lang)
	return func(key string, pairs ...string) string {
		text := table[key]
		for i := 0; i < len(pairs); i += 2 {
			text = strings.ReplaceAll(text, "{"+pairs[i]+"}", pairs[i+1])
		}
		return text
	}
}

// compiled is an app as a make would have kept it.
func compiled(t testing.TB, lang, src string) app.App {
	t.Helper()
	c, err := sketch.Compile(src, lang)
	if err != nil {
		t.Fatal(err)
	}
	return app.App{Title: c.Title, Lang: lang, Kind: app.Sketch, Request: "make " + c.Title, Model: "replay", Source: "sketch 1\n" + src, HTML: c.HTML, Verified: true,
		Verdict: []byte(`{"passed":true,"outcomes":[{"tier":"static","check":"parse","status":"pass"},{"tier":"browser","check":"contrast","status":"pass"}]}`)}
}

// The first numbered point: ask, see it written and proven, have it open.
func TestAskAndUse(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			text, request := tipEn, "tip calculator"
			if s.lang == "ko" {
				text, request = tipKo, "팁 계산기"
			}
			model := slow{&llm.Replay{Texts: []string{unused, text}}, 5 * time.Millisecond}
			h, tab, say := newHouse(t, maker(t, model)), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			until(t, tab, "the box", `document.querySelector("#wish") && document.querySelectorAll(".chip").length === 4`)
			if got := script(t, tab, `location.href + document.documentElement.lang + document.querySelector("h1").innerText`); got != h.Origin()+"/#/"+s.lang+say("ask title") {
				t.Errorf("begins with %q", got)
			}
			picture(t, tab, "ask-"+s.name)
			// What the person sees first, and how soon.
			soon := script(t, tab, fmt.Sprintf(`new Promise(done => {
				document.querySelector("#wish").value = %q;
				const began = performance.now();
				document.querySelector("form.box button.first").click();
				done(document.querySelector(".watch") ? String(Math.round(performance.now() - began)) : "late"); // before anything was sent
			})`, request))
			if soon == "late" {
				t.Error("nothing is to be seen before the server has answered")
			}
			until(t, tab, "lines being written", `document.querySelector(".candidate pre")?.innerText.includes("app ")`)
			picture(t, tab, "watch-"+s.name)
			until(t, tab, "the app", `document.querySelector(".stage iframe") && location.hash.startsWith("#/app/")`)
			until(t, tab, "its badge", `document.querySelector(".badge.good")`)
			if got := inside(t, tab, `document.querySelector("h1")?.innerText || ""`); !strings.Contains(text, got) || got == "" {
				t.Errorf("the frame shows %q", got)
			}
			script(t, tab, `document.querySelector(".badge").click() || ""`)
			until(t, tab, "the proof", `document.querySelectorAll(".proof .ticks li.pass").length > 15`)
			if got := script(t, tab, `document.querySelector(".proof").innerText`); !strings.Contains(got, say("check contrast")) || strings.Contains(got, "fold-phone") {
				t.Errorf("the proof says %s", got)
			}
			picture(t, tab, "proof-"+s.name)
			t.Logf("first sign after %s ms", soon)
		})
	}
}

// Nothing passes: it is said plainly, what failed is named, the nearest one is offered.
func TestNothingPasses(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, maker(t, &llm.Replay{Texts: []string{unused}})), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			until(t, tab, "the box", `document.querySelector("#wish")`)
			script(t, tab, `document.querySelector("#wish").value = "double a number"; document.querySelector("form.box button.first").click() || ""`)
			until(t, tab, "the end", `document.querySelector(".now.end")`)
			got := script(t, tab, `document.querySelector(".watch").innerText`)
			for _, want := range []string{say("error unproven"), say("check inputs"), say("open unproven"), say("try harder")} {
				if !strings.Contains(got, want) {
					t.Errorf("it doesn't say %q: %s", want, got)
				}
			}
			picture(t, tab, "unproven-"+s.name)
			press(t, tab, say("open unproven"))
			until(t, tab, "the app, marked", `document.querySelector(".badge.doubt") && document.querySelector(".stage iframe")`)
		})
	}
}

// A make can be stopped, and a second person waits in line meanwhile.
func TestStopAndLine(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			model := slow{&llm.Replay{Texts: []string{strings.Repeat(tipEn, 50)}}, 50 * time.Millisecond}
			h, tab, say := newHouse(t, maker(t, model)), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			until(t, tab, "the box", `document.querySelector("#wish")`)
			script(t, tab, `document.querySelector("#wish").value = "a"; document.querySelector("form.box button.first").click() || ""`)
			until(t, tab, "lines", `document.querySelector(".candidate")`)
			if status, body := h.ask(t, "POST", h.Origin()+"/api/jobs", `{"kind":"make","text":"b","client":"other"}`, h.key()); status != 200 {
				t.Fatal(body)
			}
			second := h.queue.order[1]
			events, _, _ := h.queue.get(second).since(0)
			if len(events) != 1 || !strings.Contains(string(events[0]), `"kind":"place","number":1`) {
				t.Errorf("the second hears %s", events)
			}
			h.ask(t, "DELETE", h.Origin()+"/api/jobs/"+second, "", h.key())
			press(t, tab, say("stop"))
			until(t, tab, "the end", `document.querySelector(".now.end")?.innerText === `+fmt.Sprintf("%q", say("error stopped")))
			eventually(t, "an idle model", h.queue.idle)
		})
	}
}

// What is kept through the frame is there after a reload and after hone was started anew.
func TestAppsKeepWhatIsEntered(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab := newHouse(t, nil), newTab(t)
			a := h.save(t, compiled(t, "en", counts))
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			const press = `[...document.querySelectorAll("button")].find(b => b.innerText === "One more").click() || document.body.innerText`
			inside(t, tab, press)
			inside(t, tab, press)
			eventually(t, "2 being kept", func() bool {
				kept, _ := h.apps.Entries(t.Context(), a.ID)
				return strings.Contains(kept["hone:v1:"+a.ID], `"n":2`)
			})
			script(t, tab, `location.reload() || ""`)
			if got := inside(t, tab, `document.body.innerText.match(/\d+/)?.[0] || ""`); got != "2" {
				t.Errorf("after a reload it shows %s", got)
			}
			if err := chromedp.Do(tab, chromedp.Navigate(h.appOrigin(a.ID)+"/")); err != nil {
				t.Fatal(err)
			}
			if got := inside(t, tab, `document.body.innerText.match(/\d+/)?.[0] || ""`); got != "2" {
				t.Errorf("in a window of its own it shows %s", got)
			}
		})
	}
}
