package browser

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"hone/task"
	"hone/verify"
)

func document(body string) string {
	return `<!doctype html><html lang="en"><head><title>Attack</title></head><body><h1>Attack</h1>` + body + `</body></html>`
}

func plainTask(checks ...task.Check) *task.Task {
	return &task.Task{ID: "t", Lang: "en", Level: 1, Request: "x", Checks: checks}
}

func clickCheck(name string) task.Check {
	return task.Check{Name: "click", Do: []task.Step{{Op: task.Click, Names: []string{name}, Times: 1}}, See: []task.Expect{{Op: task.Text, Texts: []string{"attack"}}}}
}

// usable proves that the browser still grades: a good page passes and a bad one fails.
func usable(t *testing.T, b *Browser) {
	t.Helper()
	defer func(d time.Duration) { b.patience = d }(b.patience)
	b.patience = time.Minute // the machine may be busy; only hanging pages are cut short
	html, want := readPage(t, filepath.Join("testdata", "good-tip.html"))
	v, err := b.Verify(context.Background(), html, plainTask(want.Checks...))
	if err != nil {
		t.Fatalf("the browser is no longer usable: %v", err)
	}
	if !v.Passed {
		_, why := failing(v)
		t.Errorf("a good page fails after the attack:\n%s", why)
	}
}

// Pages that try to take the verifier down: each fails, for the right reason, and the
// next page is graded as ever.
func TestContained(t *testing.T) {
	b := open(t, Options{Patience: time.Second})
	usable(t, b)
	for _, tc := range []struct{ name, body, check, why string }{
		{"endless loop on load", `<script>for (;;);</script>`, idResponds, "does not answer"},
		{"endless loop on click", `<button onclick="for (;;);">Go</button>`, idResponds, "does not answer"},
		{"endless promises", `<script>const f = () => Promise.resolve().then(f); f()</script>`, idResponds, "does not answer"},
		{"endless loop in a frame", `<iframe title="f" srcdoc="<script>for (;;);</script>"></iframe>`, idResponds, "does not answer"},
		{"refusing to leave", `<button id="b">Go</button><script>onbeforeunload = e => { e.preventDefault(); return "no" }; addEventListener("pagehide", () => { for (;;); })</script>`, idResponds, "does not answer"},
		{"regular expression", `<script>/^(a+)+$/.test("a".repeat(50) + "b")</script>`, idResponds, "does not answer"},
		{"endless markup", `<script>for (;;) document.body.append(document.createElement("p"))</script>`, idResponds, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			began := time.Now()
			v, err := b.Verify(context.Background(), document(tc.body), plainTask(clickCheck("go")))
			if err != nil {
				t.Fatal(err)
			}
			if took := time.Since(began); took > 30*time.Second {
				t.Errorf("took %v", took)
			}
			ids, why := failing(v)
			if !slices.Contains(ids, tc.check) || !strings.Contains(why, tc.why) {
				t.Errorf("failing %q, want %q because %q\n%s", ids, tc.check, tc.why, why)
			}
			usable(t, b)
		})
	}
}

// A page that eats memory ends by itself, long before the machine suffers.
func TestMemoryBombs(t *testing.T) {
	b := open(t, Options{Patience: 4 * time.Second})
	for _, tc := range []struct{ name, body string }{
		{"objects", `<script>const a = []; for (;;) a.push(new Array(1000).fill(a.length))</script>`},
		{"strings", `<script>let s = "x"; const a = []; for (;;) { s += s; a.push(s + a.length); if (s.length > 1e8) s = "y" + a.length }</script>`},
		{"buffers", `<script>const a = []; for (;;) a.push(new Uint8Array(64 << 20).fill(7))</script>`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			v, err := b.Verify(context.Background(), document(tc.body), plainTask())
			if err != nil {
				t.Fatal(err)
			}
			if v.Passed {
				t.Error("passed")
			}
			_, why := failing(v)
			t.Log(why)
			usable(t, b)
		})
	}
}

// The page sees neither a listening port of this machine nor a file, however it asks:
// nothing arrives even where the request filter and the page's policy are not asked.
func TestNothingLeaves(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	u, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer u.Close()
	var heard atomic.Int32
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			heard.Add(1)
			c.Close()
		}
	}()
	go func() {
		if _, _, err := u.ReadFrom(make([]byte, 100)); err == nil {
			heard.Add(1)
		}
	}()
	at := l.Addr().String()
	body := strings.ReplaceAll(`<link rel="preconnect" href="http://ADDR/"><link rel="dns-prefetch" href="http://ADDR/"><link rel="prefetch" href="http://ADDR/p"><link rel="prerender" href="http://ADDR/r">
<script type="speculationrules">{"prerender":[{"urls":["http://ADDR/s"],"eagerness":"immediate"}],"prefetch":[{"urls":["http://ADDR/t"],"eagerness":"immediate"}]}</script>
<a href="http://ADDR/a" ping="http://ADDR/ping" id="a">Go</a><img src="http://ADDR/i" alt=""><iframe src="http://ADDR/f" title="f"></iframe><video src="http://ADDR/v"></video>
<iframe title="g" srcdoc="<script>fetch('http://ADDR/g').catch(()=>{}); try { new WebSocket('ws://ADDR/') } catch {}</script>"></iframe>
<script>
fetch("http://ADDR/x", { mode: "no-cors" }).catch(() => {}); navigator.sendBeacon("http://ADDR/b")
try { new WebSocket("ws://ADDR/") } catch {}
try { new EventSource("http://ADDR/") } catch {}
try { new WebTransport("https://ADDR/").ready.catch(() => {}) } catch {}
try { const f = document.querySelector("iframe").contentWindow; new f.RTCPeerConnection({ iceServers: [{ urls: "stun:UDP" }] }).createOffer() } catch {}
new Worker(URL.createObjectURL(new Blob(["fetch('http://ADDR/w').catch(() => {}); try { importScripts('http://ADDR/is') } catch {}; try { new WebSocket('ws://ADDR/') } catch {}; try { new RTCPeerConnection() } catch {}"])))
window.open("http://ADDR/o"); setTimeout(() => { location = "http://ADDR/l" }, 100)
</script>`, "ADDR", at)
	body = strings.ReplaceAll(body, "UDP", u.LocalAddr().String())
	b := open(t, Options{Patience: 10 * time.Second})
	v, err := b.Verify(context.Background(), document(body), plainTask(clickCheck("go")))
	if err != nil {
		t.Fatal(err)
	}
	ids, why := failing(v)
	if !slices.Contains(ids, idNetwork) || !slices.Contains(ids, idNavigation) {
		t.Errorf("failing %q\n%s", ids, why)
	}

	// The last line of defence alone: the browser's own flags, with no filter before them.
	ctx := context.Background()
	proc, err := b.process(ctx)
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPage(ctx, proc)
	if err != nil {
		t.Fatal(err)
	}
	defer p.dispose()
	if err := p.call(ctx, "Fetch.disable", nil, nil); err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{"http://" + at + "/", "http://localhost:" + strings.Split(at, ":")[1], "http://example.com/"} {
		var res struct {
			ErrorText string `json:"errorText"`
		}
		if err := p.call(ctx, "Page.navigate", args{"url": url}, &res); err != nil {
			t.Fatal(err)
		}
		if res.ErrorText == "" {
			t.Errorf("%s was reached", url)
		}
	}
	time.Sleep(200 * time.Millisecond)
	if n := heard.Load(); n > 0 {
		t.Errorf("%d connections arrived", n)
	}
}

// A browser that dies is started anew and the page graded once more; a page never pays
// for it. Without a browser there is no verdict.
func TestDeadBrowser(t *testing.T) {
	b := open(t, Options{})
	usable(t, b)
	pid := b.proc.cmd.Process.Pid
	done := make(chan struct{})
	go func() {
		defer close(done)
		time.Sleep(150 * time.Millisecond) // amid the next verification
		syscall.Kill(-pid, syscall.SIGKILL)
	}()
	usable(t, b)
	<-done
	usable(t, b)

	if _, err := Open(context.Background(), Options{Path: filepath.Join(t.TempDir(), "none")}); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("a missing browser: %v", err)
	}
	if _, err := Open(context.Background(), Options{Path: "/bin/true"}); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("a program that is no browser: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(100*time.Millisecond, cancel)
	if v, err := b.Verify(ctx, document(`<script>for (;;);</script>`), plainTask()); !errors.Is(err, verify.ErrNoVerdict) || v != nil {
		t.Errorf("a cancelled verification: %v, %v", v, err)
	}
	dir := b.proc.dir
	b.Close()
	if _, err := b.Verify(context.Background(), document(""), plainTask()); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("a closed browser: %v", err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Errorf("%s was left behind", dir)
	}
}

// A page that hangs in one slot does not hold up the other.
func TestHungBesideGood(t *testing.T) {
	b := open(t, Options{Patience: 20 * time.Second, Pages: 2})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		_, err := b.Verify(ctx, document(`<script>for (;;);</script>`), plainTask())
		done <- err
	}()
	for range 3 {
		v, err := b.Verify(context.Background(), document("<p>fine</p>"), plainTask())
		if err != nil || !v.Passed {
			t.Fatalf("beside a hanging page: %+v, %v", v, err)
		}
	}
	cancel()
	if err := <-done; !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("the hanging page: %v", err)
	}
}
