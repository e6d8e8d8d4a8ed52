package export

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hone/app"
	"hone/modelstore"
	"hone/sketch"
)

// counter tells how often it was opened: a page that needs nobody to enter something.
func counter(title string) app.App {
	return app.App{ID: "tomekira", Title: title, Lang: "en", Kind: app.Sketch, Source: "app " + title + "\nsaved n = 0\nstart: n = n + 1\nsay Opened {n}.\nbig n\n"}
}

func newTab(t *testing.T) context.Context {
	t.Helper()
	path, err := modelstore.Browser()
	if err != nil {
		t.Fatal(err)
	}
	alloc, stop := chromedp.NewExecAllocator(t.Context(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
	t.Cleanup(stop)
	tab, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	if err := chromedp.Do(tab); err != nil {
		t.Fatalf("chromium does not start (run make setup): %v", err)
	}
	return tab
}

// see opens an address and returns what the page shows.
func see(t *testing.T, tab context.Context, url string) string {
	t.Helper()
	if err := chromedp.Do(tab, chromedp.Navigate(url)); err != nil {
		t.Fatalf("%s: %v", url, err)
	}
	return ask(t, tab, `document.body.innerText`)
}

func ask(t *testing.T, tab context.Context, script string) string {
	t.Helper()
	got, err := chromedp.Run(tab, chromedp.Evaluate[string](script, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func write(t *testing.T, dir string, files []File, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Body, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

const (
	ready   = `navigator.serviceWorker.ready.then(async () => { while (!navigator.serviceWorker.controller) await new Promise(r => setTimeout(r, 20)); return "ready" })`
	current = `(async () => { while ((await caches.keys()).length !== 1) await new Promise(r => setTimeout(r, 20)); return (await caches.keys())[0] })()`
)

// What a phone does with the folder: it takes it in, goes offline, opens it again, takes
// a new version, which has another title, and still has what was entered.
func TestPWAOfflineAndAcrossVersions(t *testing.T) {
	tab, dir := newTab(t), t.TempDir()
	files, err := PWA(t.Context(), counter("Counter"), nil)
	write(t, dir, files, err)
	srv := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer srv.Close()
	if got := see(t, tab, srv.URL+"/"); !strings.Contains(got, "Opened 1") {
		t.Fatalf("first: %q", got)
	}
	ask(t, tab, ready)
	first := ask(t, tab, current)

	addr := srv.Listener.Addr().String()
	srv.Close()
	if resp, err := http.Get("http://" + addr); err == nil {
		resp.Body.Close()
		t.Fatal("the server still answers")
	}
	if got := see(t, tab, "http://"+addr+"/?utm=1"); !strings.Contains(got, "Opened 2") {
		t.Fatalf("offline: %q", got)
	}

	files, err = PWA(t.Context(), counter("Renamed"), nil)
	write(t, dir, files, err)
	// A server tells versions apart by whole seconds, and this one came within the first's.
	for _, f := range files {
		later := time.Now().Add(5 * time.Second)
		if err := os.Chtimes(filepath.Join(dir, f.Name), later, later); err != nil {
			t.Fatal(err)
		}
	}
	serveAt(t, addr, dir)
	see(t, tab, "http://"+addr+"/") // the old version, which fetches the new one
	ask(t, tab, `navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => "")`)
	deadline := time.Now().Add(20 * time.Second)
	for ask(t, tab, current) == first && time.Now().Before(deadline) {
		time.Sleep(50 * time.Millisecond)
	}
	got := see(t, tab, "http://"+addr+"/")
	if !strings.Contains(got, "Renamed") || !strings.Contains(got, "Opened 4") {
		t.Errorf("the new version: %q", got)
	}
}

// serveAt serves a folder at an address that another server just left.
func serveAt(t *testing.T, addr, dir string) {
	t.Helper()
	srv := &http.Server{Addr: addr, Handler: http.FileServer(http.Dir(dir))}
	t.Cleanup(func() { srv.Close() })
	go srv.ListenAndServe()
	for range 100 {
		if resp, err := http.Get("http://" + addr); err == nil {
			resp.Body.Close()
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("nothing serves at %s", addr)
}

// Ejected files run from a server and as a file, under their policy.
func TestEjectedRuns(t *testing.T) {
	tab, dir := newTab(t), t.TempDir()
	files, err := Eject(counter("Counter"))
	write(t, dir, files, err)
	srv := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer srv.Close()
	for _, url := range []string{srv.URL + "/", "file://" + filepath.Join(dir, "index.html")} {
		if got := see(t, tab, url); !strings.Contains(got, "Opened 1") {
			t.Errorf("%s: %q", url, got)
		}
		if got := ask(t, tab, `getComputedStyle(document.querySelector(".big")).fontWeight + " " + typeof RTCPeerConnection`); got != "700 undefined" {
			t.Errorf("%s: style and peers %q", url, got)
		}
	}
}

// A page opened as a file kept its rows under its title. Once it has a name for good, it
// takes them over, and a new title no longer loses them.
func TestRowsSurviveANewTitle(t *testing.T) {
	tab, dir := newTab(t), t.TempDir()
	opened := func(title, id string) string {
		c, err := sketch.Compile(counter(title).Source, "en")
		if err != nil {
			t.Fatal(err)
		}
		if id != "" {
			c.HTML = sketch.NamePage(c.HTML, id)
		}
		write(t, dir, []File{{"app.html", []byte(c.HTML)}}, nil)
		got := see(t, tab, "file://"+filepath.Join(dir, "app.html"))
		_, got, _ = strings.Cut(got, "Opened ")
		got, _, _ = strings.Cut(got, ".")
		return got
	}
	for i, step := range []struct{ title, id, want string }{
		{"Old", "", "1"}, {"Old", "", "2"},
		{"Old", "tomekira", "3"}, {"New", "tomekira", "4"}, {"Newer", "tomekira", "5"},
		{"Newer", "another", "1"},
	} {
		if got := opened(step.title, step.id); got != step.want {
			t.Errorf("step %d (%s, %s): %q, want %q", i, step.title, step.id, got, step.want)
		}
	}
}
