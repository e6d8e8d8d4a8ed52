package studio

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"

	"hone"
	"hone/episode"
	"hone/internal/cputime"
	"hone/llm"
)

// many is how many apps the gallery shall hold without being felt.
const many = 2000

// fill keeps n apps with pictures, as somebody who made apps for years would have them.
func (h *house) fill(t testing.TB, n int) {
	t.Helper()
	subjects := []string{"Tip", "Water", "Reading", "Garden", "Rent", "Training", "Fuel", "Pantry", "장보기", "독서", "운동", "용돈", "약", "물", "회의", "여행"}
	kinds := []string{"calculator", "counter", "list", "diary", "timer", "계산기", "기록", "목록", "일지", "타이머"}
	for i := range n {
		title := fmt.Sprintf("%s %s %d", subjects[i%len(subjects)], kinds[i/len(subjects)%len(kinds)], i)
		a := compiled(t, []string{"en", "ko"}[i%2], fmt.Sprintf("app %s\nnumber a = %d\nshow Twice = a * 2\n", title, i))
		a.Request = "make a " + title + " that doubles what I enter and says so, please"
		a = h.save(t, a)
		if err := h.apps.SetPicture(t.Context(), a.ID, a.Version, photo(i)); err != nil {
			t.Fatal(err)
		}
	}
}

// photo is a picture of the size of a real one, each another.
func photo(seed int) []byte {
	m := image.NewPaletted(image.Rect(0, 0, 390, 430), color.Palette{color.White, color.Gray{200}, color.Gray{90}, color.RGBA{11, 107, 87, 255}})
	for y := range 430 {
		for x := range 390 {
			if (x/9*31+y/14*17+seed)%11 == 0 {
				m.SetColorIndex(x, y, uint8(1+(x/60+y/40+seed)%3))
			}
		}
	}
	var b bytes.Buffer
	png.Encode(&b, m) // into memory: never fails
	return b.Bytes()
}

// full is a folder with many apps, filled once.
var full string

// fullHouse starts a studio on a copy of it.
func fullHouse(b *testing.B, open func(context.Context, *house) (*hone.Hone, error)) *house {
	b.Helper()
	if full == "" {
		dir, err := os.MkdirTemp("", "studio-full-")
		if err != nil {
			b.Fatal(err)
		}
		atEnd = append(atEnd, func() error { return os.RemoveAll(dir) })
		h := houseIn(b, dir, nil)
		h.fill(b, many)
		h.halt()
		if err := errors.Join(h.apps.Close(), h.episodes.Close()); err != nil {
			b.Fatal(err)
		}
		full = dir
	}
	dir := b.TempDir()
	if err := os.CopyFS(dir, os.DirFS(full)); err != nil {
		b.Fatal(err)
	}
	return houseIn(b, dir, open)
}

func emptyHouse(b *testing.B, open func(context.Context, *house) (*hone.Hone, error)) *house {
	return newHouse(b, open)
}

// drawn gives the milliseconds until the frame in which what an expression did is on the
// screen; is tells when it is done.
const drawn = `window.drawn = (act, is) => new Promise(done => {
	const began = performance.now(), look = () => is() ? setTimeout(() => done(performance.now() - began)) : requestAnimationFrame(look);
	act();
	requestAnimationFrame(look);
});`

// tell reports the median, and what nine of ten and the worst stayed within.
func tell(b *testing.B, what string, ms []float64) {
	b.Helper()
	slices.Sort(ms)
	at := func(q float64) float64 { return ms[min(len(ms)-1, int(q*float64(len(ms))))] }
	b.ReportMetric(at(0.5), what+"-ms-p50")
	b.ReportMetric(at(0.95), what+"-ms-p95")
	b.ReportMetric(0, "ns/op") // waiting between is no figure
}

func number(t testing.TB, s string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil {
		t.Fatalf("%q is no number", s)
	}
	return x
}

// From the address to a box that can be written in, on the screen: goal 300 ms. The browser
// runs already; "cold" has nothing of the interface yet.
func BenchmarkOpening(b *testing.B) {
	for _, kind := range []struct {
		name  string
		house func(*testing.B, func(context.Context, *house) (*hone.Hone, error)) *house
		cold  bool
	}{{"cold", emptyHouse, true}, {"warm", emptyHouse, false}, {"warm-2000-apps", fullHouse, false}} {
		b.Run(kind.name, func(b *testing.B) {
			h, tab := kind.house(b, nil), newTab(b)
			watch := `new MutationObserver((_, me) => { if (!document.querySelector("#wish")) return; me.disconnect(); requestAnimationFrame(() => setTimeout(() => { window.usable = performance.now(); })); }).observe(document, {childList: true, subtree: true})`
			if _, err := chromedp.Call(tab, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
				b.Fatal(err)
			}
			if _, err := chromedp.Call(tab, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: kind.cold}); err != nil {
				b.Fatal(err)
			}
			screens[1].open(b, tab, h.Address())
			var usable, full []float64
			for b.Loop() {
				screens[1].open(b, tab, h.Address())
				until(b, tab, "the box", `window.usable && document.querySelectorAll(".chip").length`)
				usable = append(usable, number(b, script(b, tab, `String(window.usable)`)))
				full = append(full, number(b, script(b, tab, `String(performance.getEntriesByType("resource").reduce((most, e) => Math.max(most, e.responseEnd), 0))`)))
			}
			tell(b, "usable", usable)
			tell(b, "all-answered", full)
		})
	}
}

// From pressing the button to the first sign on the screen, with a full gallery, among which
// a like request is looked for: goal 150 ms.
func BenchmarkAsking(b *testing.B) {
	h, tab := fullHouse(b, maker(b, &llm.Replay{Texts: []string{tipEn}})), newTab(b)
	var sign []float64
	for b.Loop() {
		screens[1].open(b, tab, h.Address())
		until(b, tab, "the box", `document.querySelectorAll(".chip").length && document.querySelectorAll(".card").length`)
		sign = append(sign, number(b, script(b, tab, drawn+`(document.querySelector("#wish").value = "a tip calculator for six friends with rounding up, and what each pays", drawn(() => document.querySelector("form.box button.first").click(), () => document.querySelector(".watch, .have section"))).then(String)`)))
		eventually(b, "an idle model", h.queue.idle)
	}
	tell(b, "first-sign", sign)
}

// A gallery of 2,000 apps: opened, searched (goal 50 ms a letter), scrolled.
func BenchmarkGallery(b *testing.B) {
	h := fullHouse(b, nil)
	for _, s := range screens {
		b.Run(s.name, func(b *testing.B) {
			tab := newTab(b)
			countWork(b, tab)
			var opened, found, frames []float64
			var letters, drawing, pixels float64
			for b.Loop() {
				s.open(b, tab, h.Address())
				until(b, tab, "the box", `document.querySelectorAll(".card").length`)
				opened = append(opened, number(b, script(b, tab, drawn+`drawn(() => { location.hash = "#/apps"; }, () => document.querySelector(".gallery .card")).then(String)`)))
				before := work(b, tab)
				found = append(found, search(b, tab)...)
				between := work(b, tab)
				frames = append(frames, scroll(b, tab, s)...)
				letters += between - before
				drawing += work(b, tab) - between
				pixels += scrolled
			}
			tell(b, "open", opened)
			tell(b, "search", found)
			tell(b, "frame", frames)
			b.ReportMetric(letters/float64(len(found)), "search-cpu-ms/letter")
			b.ReportMetric(drawing/pixels*1000, "scroll-cpu-ms/1000px")
		})
	}
}

// countWork has the browser count the processor time of the page's main thread, which other
// programs on the machine hardly change; work is what it took so far, in milliseconds.
func countWork(t testing.TB, tab context.Context) {
	t.Helper()
	if _, err := chromedp.Call(tab, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		t.Fatal(err)
	}
}

func work(t testing.TB, tab context.Context) float64 {
	t.Helper()
	got, err := chromedp.Call(tab, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range got.Metrics {
		if m.Name == "TaskDuration" {
			return m.Value * 1000
		}
	}
	t.Fatal("the browser counts no work")
	return 0
}

// scrolled is how far scroll goes, in pixels.
const scrolled = 6000

// search types words letter by letter and takes them away again, and gives the milliseconds
// from each letter until the gallery is drawn.
func search(t testing.TB, tab context.Context) []float64 {
	t.Helper()
	got := script(t, tab, drawn+`(async () => {
		const box = document.querySelector(".find input"), took = [];
		for (const text of ["w", "wa", "wat", "water", "water l", "water list", "", "장", "장보기", "장보기 목록", "x", ""])
			took.push(await drawn(() => { box.value = text; box.dispatchEvent(new Event("input")); }, () => true));
		return took.join(" ");
	})()`)
	var ms []float64
	for s := range strings.FieldsSeq(got) {
		ms = append(ms, number(t, s))
	}
	return ms
}

// scroll goes down the gallery as a wheel or a finger would, and gives the time between frames.
func scroll(t testing.TB, tab context.Context, s screen) []float64 {
	t.Helper()
	script(t, tab, `(window.frames_ = [], window.going = true, (function each(last) { requestAnimationFrame(now => { if (last) window.frames_.push(now - last); if (window.going) each(now); }); })()) || ""`)
	_, err := chromedp.Call(tab, input.SynthesizeScrollGesture, input.SynthesizeScrollGestureParams{X: float64(s.w / 2), Y: float64(s.h / 2), YDistance: -scrolled, Speed: 3000})
	if err != nil {
		t.Fatal(err)
	}
	got := script(t, tab, `(window.going = false, scrollY < 3000 ? "" : window.frames_.join(" "))`)
	if got == "" {
		t.Fatal("the gallery doesn't scroll")
	}
	var ms []float64
	for f := range strings.FieldsSeq(got) {
		ms = append(ms, number(t, f))
	}
	return ms
}

// What the interface asks for first, answered with 2,000 apps and as many episodes as an
// estimate goes by.
func BenchmarkAnswers(b *testing.B) {
	h := fullHouse(b, nil)
	verdict := compiled(b, "en", tipEn).Verdict
	for i := range remembered {
		e := episode.Episode{Request: "make a tip calculator", Model: "replay", Effort: "auto", Seconds: 5}
		for range 6 {
			e.Candidates = append(e.Candidates, episode.Candidate{Source: tipEn, Tokens: 60, Verdict: verdict, Score: float64(i)})
		}
		if _, err := h.episodes.Append(b.Context(), e); err != nil {
			b.Fatal(err)
		}
	}
	for _, what := range []string{"state", "apps", "home"} {
		b.Run(what, func(b *testing.B) {
			began, size := cputime.Self(), 0
			for b.Loop() {
				status, body := h.ask(b, "GET", h.Origin()+"/api/"+what, "", h.key())
				if size = len(body); status != 200 {
					b.Fatal(status, body)
				}
			}
			b.ReportMetric(float64((cputime.Self()-began).Microseconds())/1000/float64(b.N), "cpu-ms/op") // what others on the machine don't change
			b.ReportMetric(float64(size), "bytes")
		})
	}
}
