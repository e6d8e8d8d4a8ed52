package studio

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"hone/app"
	"hone/llm"
)

// rewrite exchanges a part of what stands in the editor.
func rewrite(old, fresh string) string {
	return fmt.Sprintf(`(e => { if (!e.value.includes(%[1]q)) throw new Error("not there"); e.value = e.value.replace(%[1]q, %[2]q); e.dispatchEvent(new Event("input")); return "" })(document.querySelector(".pad textarea"))`, old, fresh)
}

const mileage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mileage</title></head>
<body>
<h1>Mileage</h1>
<p><label>Kilometres <input id="km" type="number" value="100"></label></p>
<p>Miles: <output id="out"></output></p>
<script>
const km = document.querySelector("#km"), show = () => { document.querySelector("#out").textContent = (km.value * 0.621371).toFixed(2); };
km.addEventListener("input", show);
show();
</script>
</body>
</html>
`

// A page that was brought in is written on by hand: what is wrong is said in words, the app
// beside follows, what changes is shown line by line, and what is kept is proven again, by the
// general checks and by what the version before did.
func TestAPageByHand(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), words(s.lang)
			a := h.page(t, "Mileage", mileage)
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			press(t, tab, say("tab html"))
			until(t, tab, "the page", `document.querySelector(".pad textarea")?.value.includes("0.621371")`)
			script(t, tab, rewrite("<h1>Mileage</h1>", "<h1>Far</h2>"))
			until(t, tab, "what is wrong", says(".wrong", say("page line", "n", "5")+say("page unopened", "tag", "h2")))
			script(t, tab, rewrite("show();\n</script>", "show(;\n</script>"))
			until(t, tab, "what is wrong in the script", `[...document.querySelectorAll(".wrong li")].some(e => e.innerText.includes("Unexpected token"))`)
			picture(t, tab, "page-wrong-"+s.name)
			script(t, tab, rewrite("show(;", "show();"))
			script(t, tab, rewrite("<h1>Far</h2>", "<h1>Far</h1>"))
			until(t, tab, "nothing wrong", `!document.querySelector(".wrong li") && document.querySelector(".stage .draft")`)
			eventually(t, "the draft", func() bool { return strings.Contains(inside(t, tab, `document.body.innerText`), "Far") })
			script(t, tab, rewrite("0.621371", "0.5"))
			until(t, tab, "the draft of it", `document.querySelector(".stage .draft")`)
			script(t, tab, `document.querySelector(".editor details summary").click() || ""`)
			until(t, tab, "the difference", `[...document.querySelectorAll(".diff .new")].some(e => e.innerText.includes("<h1>Far</h1>"))`)
			picture(t, tab, "page-"+s.name)
			press(t, tab, say("lines keep"))
			until(t, tab, "what is otherwise", says(".panel .broken", "Kilometres 12 → 7.46"))
			picture(t, tab, "page-kept-"+s.name)
			now, _ := h.apps.Get(t.Context(), a.ID)
			if now.Version != 2 || !now.Verified || now.Kind != app.HTML || !strings.Contains(now.Source, "km.value * 0.5") || strings.Contains(string(now.Verdict), "Kilometres") {
				t.Errorf("kept %d, proven %v: %s", now.Version, now.Verified, now.Verdict)
			}
			press(t, tab, say("tab versions"))
			press(t, tab, say("undo"))
			eventually(t, "the first again", func() bool { now, _ := h.apps.Get(t.Context(), a.ID); return now.Version == 3 && now.Hash == a.Hash })
		})
	}
}

// The HTML of an app of lines is there to be read, and to be gone on with; what it keeps stays.
func TestTheHTMLOfLines(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			seven := `{"n":7}`
			if err := h.apps.Keep(t.Context(), a.ID, []app.Entry{{Key: "hone:v1:" + a.ID, Value: &seven}}); err != nil {
				t.Fatal(err)
			}
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			press(t, tab, say("tab lines"))
			press(t, tab, say("html see"))
			until(t, tab, "the page", `document.querySelector(".pad textarea")?.value.startsWith("<!doctype html>") && document.querySelector(".pad textarea").value.includes("hone.app(")`)
			picture(t, tab, "eject-"+s.name)
			script(t, tab, rewrite(`"One more"`, `"A glass"`))
			until(t, tab, "the draft", `document.querySelector(".stage .draft") && !document.querySelector(".wrong .bad")`)
			press(t, tab, say("lines keep"))
			eventually(t, "a proven page", func() bool {
				now, _ := h.apps.Get(t.Context(), a.ID)
				return now.Version == 2 && now.Verified && now.Kind == app.HTML
			})
			until(t, tab, "the app in its frame", `document.querySelectorAll(".stage iframe").length === 1 && !document.querySelector(".stage .draft, .stage .coming")`)
			if got := inside(t, tab, `document.body.innerText.includes("A glass") ? document.body.innerText : ""`); !strings.Contains(got, "7") {
				t.Errorf("what it kept is gone: %s", got)
			}
			press(t, tab, say("tab versions"))
			press(t, tab, say("undo"))
			eventually(t, "the lines again", func() bool {
				now, _ := h.apps.Get(t.Context(), a.ID)
				return now.Version == 3 && now.Kind == app.Sketch
			})
			press(t, tab, say("tab lines"))
			until(t, tab, "the lines", `document.querySelector(".pad textarea")?.value.startsWith("app ")`)
		})
	}
}

// A page that is being written is as hostile as any: its draft reaches nothing, and what is
// said of it is no page.
func TestAWrittenPageIsHostile(t *testing.T) {
	h, tab, out, say := newHouse(t, maker(t, &llm.Replay{})), newTab(t), newOutside(t), words("en")
	a := h.page(t, "Mileage", mileage)
	screens[1].open(t, tab, h.Address())
	script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
	press(t, tab, say("tab html"))
	until(t, tab, "the page", `document.querySelector(".pad textarea")?.value.includes("0.621371")`)
	attack := out.in(h, a.ID, `</p></img src=x><p id="<img src=x onerror=top.stolen=1>"><b id="<img src=x onerror=top.stolen=1>"></b><p id="got"></p><script>
		const got = [], tell = (name, f) => { try { got.push(name + (f() ? " yes" : " no")) } catch (e) { got.push(name + " no") } };
		tell("token", () => parent.localStorage.getItem("key") || top.localStorage.getItem("key"));
		tell("page", () => top.document.body);
		fetch("API/apps", {headers: {Authorization: "Bearer TOKEN"}}).then(r => r.json()).then(() => got.push("api yes"), () => got.push("api no")).then(() => { document.querySelector("#got").textContent = got.join(", ") });
		fetch("OUT/fetch").catch(() => {});
		new Image().src = "OUT/image";
		localStorage.setItem("rows", "eaten");
		parent.postMessage({changed: ["rows", "x"], heard: ["", 0]}, "*"); top.postMessage({gone: true}, "*");
	</script><script>let let = "<img src=x onerror=top.stolen=1>"</script>`)
	script(t, tab, rewrite("<p>Miles:", attack+"<p>Miles:"))
	until(t, tab, "what is wrong with it", `document.querySelector(".wrong li")`)
	if got := inside(t, tab, `document.querySelector("#got")?.textContent`); got != "token no, page no, api no" {
		t.Errorf("the draft reaches: %s", got)
	}
	time.Sleep(500 * time.Millisecond)
	if heard := out.told(); len(heard) > 0 {
		t.Errorf("outside was heard: %v", heard)
	}
	if got := script(t, tab, `String(window.stolen) + document.querySelectorAll(".wrong img, .diff img, .notice:not([hidden])").length`); got != "undefined0" {
		t.Errorf("the interface was reached: %s", got)
	}
	if kept, _ := h.apps.Entries(t.Context(), a.ID); len(kept) != 0 {
		t.Errorf("the draft keeps: %v", kept)
	}
	if got, _ := h.apps.Get(t.Context(), a.ID); got.Version != 1 {
		t.Error("it was kept")
	}
}
