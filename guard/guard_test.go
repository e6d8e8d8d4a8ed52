package guard_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hone/guard"
	"hone/modelstore"
)

// Each page tries to get out before a policy that stood in its head would hold.
var hostile = map[string]string{
	"script before head":      `<!doctype html><script>TRY</script><html lang="en"><head><title>x</title></head><body>hi</body></html>`,
	"script before doctype":   `<script>TRY</script><!doctype html><html><head><title>x</title></head><body>hi</body></html>`,
	"comment that isn't":      `<!--><script>TRY</script>--><!doctype html><html><head><title>x</title></head></html>`,
	"head in a comment":       `<!-- <head> --><!doctype html><html><script>TRY</script><head></head><body></body></html>`,
	"a head that is no head":  `<!doctype html><html data-x="<head>"><script>TRY</script><body>hi</body></html>`,
	"byte order mark":         "\ufeff<!doctype html><html><head><script>TRY</script></head></html>",
	"no head at all":          `<p onclick="1">hi</p><script>TRY</script>`,
	"a policy of its own":     `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline'"><script>TRY</script></head>`,
	"a picture in the body":   `<!doctype html><body><img src="TARGET/img"><link rel="stylesheet" href="TARGET/css"><script src="TARGET/js"></script><script>TRY</script></body>`,
	"another base":            `<!doctype html><base href="TARGET/"><img src="x.png"><script>TRY</script>`,
	"frames":                  `<!doctype html><iframe src="TARGET/frame"></iframe><object data="TARGET/object"></object><script>TRY</script>`,
	"a prefetch in the front": `<link rel="prefetch" href="TARGET/prefetch"><link rel="preload" as="image" href="TARGET/preload"><!doctype html><script>TRY</script>`,
}

const try = `window.tried = {rtc: typeof RTCPeerConnection, sent: []};
	for (const f of [() => fetch("TARGET/fetch"), () => { const x = new XMLHttpRequest(); x.open("GET", "TARGET/xhr", false); x.send() },
		() => new Image().src = "TARGET/image", () => navigator.sendBeacon("TARGET/beacon"), () => new WebSocket("TARGET/ws".replace("http", "ws")), () => new EventSource("TARGET/events")])
		try { f() } catch (e) { tried.sent.push(e.name) }`

func TestNothingEscapesThePolicy(t *testing.T) {
	path, err := modelstore.Browser()
	if err != nil {
		t.Fatal(err)
	}
	alloc, stop := chromedp.NewExecAllocator(t.Context(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU)
	defer stop()
	tab, cancel := chromedp.NewContext(alloc)
	defer cancel()
	var asked atomic.Pointer[string]
	outside := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { asked.Store(&r.URL.Path) }))
	defer outside.Close()
	dir := t.TempDir()
	visit := func(page string) (got struct{ RTC string }) {
		t.Helper()
		page = strings.ReplaceAll(strings.ReplaceAll(page, "TRY", try), "TARGET", outside.URL)
		file := filepath.Join(dir, "page.html")
		if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
		asked.Store(nil)
		if err := chromedp.Do(tab, chromedp.Navigate("file://"+file)); err != nil {
			t.Fatal(err)
		}
		text, err := chromedp.Run(tab, chromedp.Evaluate[string](`JSON.stringify(window.tried || {})`))
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(150 * time.Millisecond) // what was sent without waiting for it
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatal(err)
		}
		return got
	}
	// Without the policy the page does get out: the test would see it.
	if got := visit(hostile["script before head"]); asked.Load() == nil || got.RTC == "undefined" {
		t.Fatalf("an unguarded page sent nothing (%+v)", got)
	}
	for name, page := range hostile {
		if got := visit(guard.Page(page, guard.Setting{})); asked.Load() != nil || got.RTC != "undefined" {
			sent := "nothing"
			if p := asked.Load(); p != nil {
				sent = *p
			}
			t.Errorf("%s: sent %s, peer connections are %q", name, sent, got.RTC)
		}
	}
}

// The page itself stays what it was: its language, its mode, its words.
func TestPageStaysItself(t *testing.T) {
	page := "<!DOCTYPE html>\n<html lang=\"ko\"><head><title>가</title></head><body>나</body></html>"
	got := guard.Page(page, guard.Setting{Head: "<link rel=\"manifest\" href=\"m\">\n", Script: "more()\n"})
	if !strings.HasSuffix(got, page) || !strings.HasPrefix(got, "<!doctype html>\n<meta http-equiv=") {
		t.Errorf("%s", got)
	}
	if strings.Index(got, "more()") < strings.Index(got, "delete window") {
		t.Error("something runs before peer connections are gone")
	}
	if old := guard.Page("<p>old rules</p>", guard.Setting{}); strings.HasPrefix(old, "<!doctype") {
		t.Errorf("a page without doctype got one: %s", old)
	}
}
