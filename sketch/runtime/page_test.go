package runtime_test

import (
	"context"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"hone/modelstore"
	"hone/sketch/runtime"
)

// use does what a person would before a page is worth looking at: puts values into fields
// and presses buttons, by name.
const use = `(rows, clicks) => {
	const wait = () => new Promise(r => setTimeout(r, 30));
	const label = t => [...document.querySelectorAll("label, legend")].find(l => l.textContent === t);
	const set = (name, v) => {
		const l = label(name), el = l.control || l.parentNode.querySelector("input, select, textarea");
		if (!el) throw new Error("no field " + name);
		if (el.type === "radio") { [...l.parentNode.querySelectorAll("label")].find(x => x.textContent === v).click(); return; }
		if (el.type === "checkbox") { el.click(); return; }
		el.focus(); el.value = v;
		el.dispatchEvent(new Event(el.tagName === "SELECT" ? "change" : "input", {bubbles: true}));
	};
	const click = t => {
		const b = [...document.querySelectorAll("button, input[type=checkbox]")].find(b => (b.ariaLabel || b.textContent) === t);
		if (!b) throw new Error("no button " + t);
		b.click();
	};
	return (async () => {
		for (const row of rows) { for (const k in row) { if (k === "click") click(row[k]); else set(k, row[k]); await wait(); } }
		for (const c of clicks) { click(c); await wait(); }
		document.activeElement.blur(); scrollTo(0, 0);
		return "";
	})();
}`

// What is done on each page before it is looked at.
var uses = map[string]string{
	"tip-en":   `[{"Bill": "128.40"}], []`,
	"water-ko": `[], ["한 잔 더", "한 잔 더", "한 잔 더"]`,
	"owes-en": `[{"Who": "Dara", "Amount": "35", click: "Add"}, {"Who": "Milo Johannsen", "Amount": "22.50", "Kind": "Tickets", click: "Add"},
		{"Who": "Dara", "Amount": "12000", "Kind": "Meal", click: "Add"}, {"Who": "Zoë", "Amount": "8", click: "Add"}], ["Zoë Paid back", "Zoë Delete", "Milo Johannsen Edit"]`,
	"todo-ko": `[{"살 것": "우유", click: "추가하기"}, {"살 것": "유기농 방울토마토와 샐러드용 양상추", click: "추가하기"}, {"살 것": "달걀", click: "추가하기"}], ["우유 샀음"]`,
	"harvest-ko": `[{"작물": "고추", "무게(kg)": "2.4", "메모": "청양고추, 올해 첫 수확", click: "추가하기"}, {"작물": "가지", "무게(kg)": "3.2", click: "추가하기"},
		{"작물": "고추", "무게(kg)": "1.15", "메모": "장마 전", click: "추가하기"}, {click: "추가하기"}], []`,
	"capitals-en": `[{"Capital of France?": "Paris", "Capital of Italy?": "roma", "Capital of Australia?": "Sydney"}], ["Check answers"]`,
	"words-ko":    `[], ["시험", "배"]`,
	"plank-en":    `[], ["Start"]`,
	"gym-ko":      `[{"이름": "남도희", "기간": "6개월", "PT 받기": 1}], ["신청하기"]`,
	"vote-en":     `[], ["Vote Cake", "Vote Cake", "Vote Fruit"]`,
	"dice-en":     `[], ["Roll", "Roll", "Roll"]`,
	"scores-ko":   `[{"이름": "최반장", "1게임": "172", "2게임": "158", "3게임": "189", click: "선수 추가"}, {"이름": "이총무", "1게임": "144", "2게임": "201", "3게임": "135", click: "선수 추가"}], []`,
	"morse-en":    `[], []`, "money-ko": `[], []`,
}

func page(title, lang, def string) string {
	script, css := runtime.Page()
	return fmt.Sprintf(`<!doctype html><html lang="%s"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>%s</title><style>%s</style></head><body><div id="app"></div><script>window.problems = []; onerror = m => problems.push(m); console.error = m => problems.push(m); localStorage.clear()</script><script>%s</script><script>hone.app(%s)</script></body></html>`,
		lang, html.EscapeString(title), css, script, def)
}

// TestPages opens each definition of testdata in Chromium, as on a phone in light colours and
// on a desktop in dark ones, uses it, and looks for errors and for what doesn't fit or
// can't be read. With HONE_SHOTS set to a folder it leaves pictures of all four there for
// people to look at; HONE_ONLY picks one.
func TestPages(t *testing.T) {
	tab := newTab(t)
	shots := os.Getenv("HONE_SHOTS")
	files, _ := filepath.Glob("testdata/*.js")
	only := os.Getenv("HONE_ONLY")
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".js")
		if only != "" && only != name {
			continue
		}
		t.Run(name, func(t *testing.T) {
			def, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(t.TempDir(), name+".html")
			if err := os.WriteFile(path, []byte(page(name, name[len(name)-2:], string(def))), 0o644); err != nil {
				t.Fatal(err)
			}
			for _, width := range []int64{390, 1280} {
				for _, scheme := range []string{"light", "dark"} {
					if shots == "" && (scheme == "dark") != (width == 1280) { // phone in light, desktop in dark
						continue
					}
					look(t, tab, path, name, width, scheme, shots)
				}
			}
		})
	}
}

func look(t *testing.T, tab context.Context, path, name string, width int64, scheme, shots string) {
	ctx, stop := context.WithTimeout(tab, time.Minute)
	defer stop()
	height := int64(844)
	if width > 1000 {
		height = 800
	}
	schemed := chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
		return err
	})
	if err := chromedp.Do(ctx, schemed, chromedp.EmulateViewport(width, height), chromedp.Navigate("file://"+path)); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[chromedp.Void]("("+use+")("+uses[name]+")", chromedp.EvalAwaitPromise)); err != nil {
		t.Errorf("%d %s: %v", width, scheme, err)
	}
	found, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](problems))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range found {
		t.Errorf("%d %s: %s", width, scheme, p)
	}
	if shots == "" {
		return
	}
	picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(shots, fmt.Sprintf("%s-%d-%s.png", name, width, scheme)), picture, 0o644); err != nil {
		t.Fatal(err)
	}
}

// What is wrong with a page at a glance: errors, things that stick out, things too small
// to touch, controls without a name, texts that are hard to read.
const problems = `(() => {
	const found = [...window.problems], all = [...document.querySelectorAll("main *")];
	const name = e => e.tagName.toLowerCase() + " " + (e.ariaLabel || e.textContent || e.id).slice(0, 40);
	for (const e of all) {
		const box = e.getBoundingClientRect(), style = getComputedStyle(e);
		if (box.right > innerWidth + 1 && !e.closest("thead, [role=tablist]")) found.push("sticks out: " + name(e));
		if (e.matches("button, select, input:not([type=checkbox], [type=radio], [type=range])") && box.height < 43) found.push("too small to touch: " + name(e) + " " + box.height);
		if (e.matches("input, select, textarea, button") && !(e.ariaLabel || e.textContent && e.tagName === "BUTTON" || e.labels && e.labels.length)) found.push("no name: " + e.outerHTML.slice(0, 80));
		if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && box.height && !e.closest("[disabled]")) {
			const r = ratio(rgb(style.color), ground(e));
			if (r < 4.5) found.push("contrast " + r.toFixed(2) + ": " + name(e));
		}
	}
	if (document.documentElement.scrollWidth > innerWidth) found.push("scrolls sideways");
	return found;
	function rgb(c) {
		const x = rgb.x = rgb.x || new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
		x.clearRect(0, 0, 1, 1); x.fillStyle = c; x.fillRect(0, 0, 1, 1);
		return [...x.getImageData(0, 0, 1, 1).data];
	}
	function ground(e) {
		for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; }
		return [255, 255, 255];
	}
	function light(c) {
		const [r, g, b] = c.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	}
	function ratio(a, b) { const x = light(a), y = light(b); return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); }
})()`

func newTab(t *testing.T) context.Context {
	t.Helper()
	path, err := modelstore.Browser()
	if err != nil {
		t.Fatal(err)
	}
	alloc, stop := chromedp.NewExecAllocator(t.Context(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("chromium does not start (run make setup): %v", err)
	}
	return ctx
}
