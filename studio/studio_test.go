package studio

import (
	"context"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hone"
	"hone/app"
	"hone/episode"
	"hone/modelstore"
)

// A house is a studio that runs, with what a test wants to look into.
type house struct {
	*Studio
	apps     *app.Store
	episodes *episode.Store

	dir, token string
	last       int // the port where it answered
	open       func(context.Context, *house) (*hone.Hone, error)
	halt       func() // as where the person stops hone
	tap        sync.RWMutex
}

// onePixel is the picture of every app in tests.
var onePixel, _ = base64.StdEncoding.DecodeString("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")

// newHouse starts a studio; open may be nil where nothing is made.
func newHouse(t testing.TB, open func(context.Context, *house) (*hone.Hone, error)) *house {
	t.Helper()
	return houseIn(t, t.TempDir(), open)
}

// houseIn starts a studio on a folder.
func houseIn(t testing.TB, dir string, open func(context.Context, *house) (*hone.Hone, error)) *house {
	t.Helper()
	h := &house{dir: dir, token: NewToken(), open: open}
	var err error
	if h.apps, err = app.Open(h.dir); err != nil {
		t.Fatal(err)
	}
	if h.episodes, err = episode.Open(h.dir); err != nil {
		t.Fatal(err)
	}
	h.start(t)
	t.Cleanup(func() {
		h.halt()
		h.apps.Close()
		h.episodes.Close()
	})
	return h
}

// start has it answer, where it answered before.
func (h *house) start(t testing.TB) {
	t.Helper()
	l, err := Listen(h.last)
	if err != nil {
		t.Fatal(err)
	}
	h.last = l.Addr().(*net.TCPAddr).Port
	h.Studio = New(Options{
		Apps: h.apps, Episodes: h.episodes, Token: h.token, About: About{Version: "test", Model: "replay", Folder: h.dir},
		Examples: func(lang string) []string {
			if lang == "ko" {
				return []string{"팁 계산기", "물 마시기 기록", "장보기 목록", "단어 퀴즈", "운동 타이머"}
			}
			return []string{"tip calculator", "water counter", "shopping list", "capital quiz", "plank timer"}
		},
		Picture: func(context.Context, string, string) ([]byte, error) { return onePixel, nil },
		Open: func(ctx context.Context) (*hone.Hone, error) {
			if h.open == nil {
				return nil, errors.New("no model in this test")
			}
			return h.open(ctx, h)
		},
	}, h.last)
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	s := h.Studio
	go func() { served <- s.Serve(ctx, &tapped{l, &h.tap}) }()
	h.halt = func() {
		h.halt = func() {}
		stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
		s.Close()
	}
}

// A tapped listener hears nothing while the tap is closed, as where a disk keeps hone waiting.
type tapped struct {
	net.Listener
	tap *sync.RWMutex
}

type tappedConn struct {
	net.Conn
	tap *sync.RWMutex
}

func (t *tapped) Accept() (net.Conn, error) {
	c, err := t.Listener.Accept()
	return &tappedConn{c, t.tap}, err
}

func (c *tappedConn) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.tap.RLock()
	defer c.tap.RUnlock()
	return n, err
}

// page keeps a page that a model wrote, as hostile as the test likes.
func (h *house) page(t testing.TB, title, html string) app.App {
	t.Helper()
	return h.save(t, app.App{Title: title, Lang: "en", Kind: app.HTML, Request: title, Source: html})
}

func (h *house) save(t testing.TB, a app.App) app.App {
	t.Helper()
	a, err := h.apps.Save(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// ask sends a request as a program would. headers are "Name: value".
func (h *house) ask(t testing.TB, method, url, body string, headers ...string) (int, string) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		if r.Header.Set(name, value); name == "Host" {
			r.Host = value
		}
	}
	// Every name leads to this machine, as it would for a page that rebinds its name.
	c := &http.Client{
		Transport: &http.Transport{DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, net.JoinHostPort("127.0.0.1", strings.TrimPrefix(h.Origin(), "http://localhost:")))
		}},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	defer c.CloseIdleConnections()
	resp, err := c.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, _ := io.ReadAll(resp.Body)
	return resp.StatusCode, string(b)
}

func (h *house) key() string { return "Authorization: Bearer " + h.o.Token }

// rebound is a name of somebody else's that leads to this machine.
const rebound = "rebound.example"

// chromium is the real browser that all tests open their windows in.
var chromium = sync.OnceValues(func() (context.Context, error) {
	path, err := modelstore.Browser()
	if err != nil {
		return nil, err
	}
	alloc, _ := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("site-per-process", true),
		chromedp.Flag("host-resolver-rules", "MAP "+rebound+" 127.0.0.1, MAP *."+rebound+" 127.0.0.1"))
	first, _ := chromedp.NewContext(alloc)
	atEnd = append(atEnd, func() error { return chromedp.Cancel(first) }) // waits for it, so that its folder goes too
	return first, chromedp.Do(first)
})

// atEnd ends what the tests share.
var atEnd []func() error

func TestMain(m *testing.M) {
	flag.Parse()
	flag.Set("test.parallel", "6") // those that are parallel wait for hone or the browser; not for a processor
	code := m.Run()
	for _, end := range atEnd {
		if err := end(); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	os.Exit(code)
}

// newTab opens a window of a person of its own: it shares no cookie and no storage.
func newTab(t testing.TB) context.Context {
	t.Helper()
	first, err := chromium()
	if err != nil {
		t.Fatalf("chromium does not start (run make setup): %v", err)
	}
	tab, cancel := chromedp.NewContext(first, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	if err := chromedp.Do(tab); err != nil {
		t.Fatal(err)
	}
	return tab
}

// script runs in the page and returns what it gives, as text.
func script(t testing.TB, tab context.Context, js string) string {
	t.Helper()
	got, err := evaluate(tab, js)
	if err != nil {
		t.Fatalf("%v: %.200s", err, js)
	}
	return got
}

func evaluate(tab context.Context, js string) (string, error) {
	return chromedp.Run(tab, chromedp.Evaluate[string](js, chromedp.EvalAwaitPromise))
}

// eventually waits for something that the browser or a job does in its own time.
func eventually(t testing.TB, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); time.Sleep(25 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not within a minute", what)
		}
	}
}
