package studio

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"hone/app"
	"hone/llm"
)

// give puts a file into the gallery as the file dialog would.
func give(t testing.TB, tab context.Context, name, text string) {
	t.Helper()
	quoted, _ := json.Marshal(text)
	until(t, tab, "the way in", `document.querySelector(".gallery input[type=file]") && !document.querySelector(".gallery button:has(+ input[type=file])").disabled`)
	script(t, tab, fmt.Sprintf(`(e => { const d = new DataTransfer(); d.items.add(new File([%s], %q)); e.files = d.files; e.dispatchEvent(new Event("change")); return "" })(document.querySelector("input[type=file]"))`, quoted, name))
}

// An app goes out as one file and comes back in, in another's hone, and is proven there.
func TestBringAFile(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, s.lang, map[string]string{"en": tipEn, "ko": tipKo}[s.lang]))
			_, file := h.ask(t, "GET", h.Origin()+"/api/apps/"+a.ID+"/file", "", h.key())
			if err := h.apps.Remove(t.Context(), a.ID); err != nil {
				t.Fatal(err)
			}
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/apps") && ""`)
			for _, bad := range []struct{ name, text, word string }{
				{"photo.html", "\x00\x01", "bring not text"}, {"diary.sketch", "dear diary\n", "bring not app"}, {"empty.html", "", "bring empty"},
				{"tip.sketch", tipEn + "shwo x = 1\n", "bring line"},
			} {
				give(t, tab, bad.name, bad.text)
				want := say(bad.word, "file", bad.name, "why", "")
				until(t, tab, bad.word, fmt.Sprintf(`document.querySelector(".bringing[role=status]").innerText.includes(%q)`, want))
			}
			if got := script(t, tab, `document.querySelector(".bringing").innerText`); !strings.Contains(got, "6") || !strings.Contains(got, "shwo") {
				t.Errorf("the wrong line is not named: %s", got)
			}
			picture(t, tab, "bring-"+s.name)
			if all, _ := h.apps.List(t.Context(), app.Query{}); len(all) != 0 {
				t.Errorf("taken in: %+v", all)
			}
			give(t, tab, "somebody's app.html", file)
			until(t, tab, "the app, proven", `location.hash.startsWith("#/app/") && document.querySelector(".badge.good") && document.querySelector(".stage iframe")`)
			all, _ := h.apps.List(t.Context(), app.Query{})
			if len(all) != 1 || all[0].ID == a.ID || all[0].Title != a.Title || all[0].Kind != app.Sketch || all[0].Request != "somebody's app.html" {
				t.Fatalf("taken in: %+v", all)
			}
			if got, _ := h.apps.Get(t.Context(), all[0].ID); got.Source != a.Source || got.Version != 1 {
				t.Errorf("version %d: %s", got.Version, got.Source)
			}
		})
	}
}

// A page from outside is as hostile as one that a model wrote, and is not proven because it
// says so.
func TestAFileIsHostile(t *testing.T) {
	h, tab, out := newHouse(t, maker(t, &llm.Replay{})), newTab(t), newOutside(t)
	screens[1].open(t, tab, h.Address())
	script(t, tab, `(location.hash = "#/apps") && ""`)
	attack := out.in(h, "nobody", `<!doctype html><html lang="en"><title>Nice</title><h1>Nice</h1><p id="got"></p><script>
		const got = [];
		const tell = (name, f) => { try { got.push(name + (f() ? " yes" : " no")) } catch (e) { got.push(name + " no") } };
		tell("token", () => parent.localStorage.getItem("key") || top.localStorage.getItem("key"));
		tell("page", () => top.document.body);
		tell("cookies", () => document.cookie = "a=b");
		fetch("API/apps", {headers: {Authorization: "Bearer TOKEN"}}).then(r => r.json()).then(() => got.push("api yes"), () => got.push("api no")).then(() => { document.querySelector("#got").textContent = got.join(", ") });
		fetch("OUT/fetch").catch(() => {});
		new Image().src = "OUT/image";
	</script></html>`)
	give(t, tab, "nice.html", attack)
	until(t, tab, "the app, not proven", `location.hash.startsWith("#/app/") && document.querySelector(".badge.doubt") && document.querySelector(".stage iframe")`)
	if got := inside(t, tab, `document.querySelector("#got").textContent`); got != "token no, page no, cookies no, api no" {
		t.Errorf("the page reaches: %s", got)
	}
	time.Sleep(500 * time.Millisecond)
	if heard := out.told(); len(heard) > 0 {
		t.Errorf("outside was heard: %v", heard)
	}
	// A file that says it was made from lines gives its lines and nothing else.
	script(t, tab, `(location.hash = "#/apps") && ""`)
	give(t, tab, "lines.html", `<!doctype html><title>x</title><meta name="hone-sketch" content="app Two&#10;number a = 2&#10;show Twice = a * 2"><script>document.title = "stolen"</script><p>stolen`)
	until(t, tab, "the lines", `document.querySelector("h1").innerText === "Two" && document.querySelector(".badge.good")`)
	if got := inside(t, tab, `document.querySelector("h1") ? document.body.innerText : ""`); strings.Contains(got, "stolen") {
		t.Errorf("more than the lines runs: %s", got)
	}
}
