package browser

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/target"
)

// origin is where every page seems to live: a secure one, so that storage and the like
// work, and one that no network knows.
const origin = "https://app.invalid/"

// policy is sent with every page. What it forbids is blocked before it reaches the
// request filter, also in workers and frames, and reported all the same.
const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'unsafe-inline' data: blob:; " +
	"img-src data: blob:; media-src data: blob:; font-src data: blob:; connect-src data: blob:; worker-src data: blob:; " +
	"frame-src data: blob:; form-action 'none'; base-uri 'none'"

type args = map[string]any

// greet asks the browser who it is.
func (p *process) greet(ctx context.Context) error {
	var v struct {
		Product   string `json:"product"`
		UserAgent string `json:"userAgent"`
	}
	if err := p.conn.call(ctx, "", "Browser.getVersion", nil, &v); err != nil {
		return err
	}
	p.agent = strings.Replace(v.UserAgent, "HeadlessChrome", "Chrome", 1)
	return nil
}

// A page is one tab in a browser context of its own, ready to load documents.
type page struct {
	proc    *process
	context string
	target  target.ID
	session target.SessionID
	secret  string // names this page's messages from the injected scripts
	load    loading

	mu      sync.Mutex
	html    string  // what a request for the document is answered with, base64
	fresh   bool    // the next document starts with empty storage
	start   float64 // page time, ms since 1970, at which the check began
	elapsed float64 // page ms since then, of documents gone
	now     float64 // page ms of this document

	world  string        // the verifier's own world in the main frame
	clocks []clock       // of the main frame and those within
	loaded chan struct{} // closed by the load event; replaced when a document is asked for
	loads  int           // documents asked for
	again  int           // of those, by the page itself since the last input

	errors  []string // console errors and uncaught exceptions since last taken
	network []string // requests and the like that were blocked
	escapes []string // navigations and windows that were blocked
	dialogs []string // words of dialogs since the last step
	stores  bool     // uses storage that only a new context empties
	crashed chan struct{}
	dialogN int
}

// A clock is the injected object that lets a frame's time pass; the main frame's comes first.
type clock struct{ object string }

var (
	errCrashed = errors.New("the page's process crashed")
	errStorm   = errors.New("the page opens dialogs without end")
)

// Bounds of what one page may do before it counts as running wild.
const (
	maxDialogs = 300 // opened
	maxReloads = 8   // of itself, between two inputs
)

// newPage makes a context and a tab in it. The commands that need no answer are sent in
// one go.
func newPage(ctx context.Context, proc *process) (*page, error) {
	p := &page{proc: proc, secret: nonce(), loaded: make(chan struct{}), crashed: make(chan struct{})}
	c := proc.conn
	var bc struct {
		BrowserContextID string `json:"browserContextId"`
	}
	if err := c.call(ctx, "", "Target.createBrowserContext", args{"disposeOnDetach": true}, &bc); err != nil {
		return nil, err
	}
	p.context = bc.BrowserContextID
	denied := c.post("", "Browser.setDownloadBehavior", args{"behavior": "deny", "browserContextId": p.context})
	var tg struct {
		TargetID target.ID `json:"targetId"`
	}
	if err := c.call(ctx, "", "Target.createTarget", args{"url": "about:blank", "browserContextId": p.context}, &tg); err != nil {
		p.dispose()
		return nil, err
	}
	p.target = tg.TargetID
	var at struct {
		SessionID target.SessionID `json:"sessionId"`
	}
	if err := c.call(ctx, "", "Target.attachToTarget", args{"targetId": p.target, "flatten": true}, &at); err != nil {
		p.dispose()
		return nil, err
	}
	p.session = at.SessionID
	c.handle(p.session, p.event)
	setup := []*reply{denied}
	for _, s := range []struct {
		method string
		params any
	}{
		{"Page.enable", nil},
		{"Runtime.enable", nil},
		{"Log.enable", nil},
		{"Inspector.enable", nil},
		{"Network.enable", args{"maxTotalBufferSize": 0, "maxResourceBufferSize": 0}},
		{"Fetch.enable", args{"patterns": []args{{"urlPattern": "*"}}}},
		{"Target.setAutoAttach", args{"autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true}},
		{"Page.setInterceptFileChooserDialog", args{"enabled": true}},
		{"Emulation.setTimezoneOverride", args{"timezoneId": "UTC"}},
		{"Page.addScriptToEvaluateOnNewDocument", args{"source": clockScript(p.secret)}},
		{"Page.addScriptToEvaluateOnNewDocument", args{"source": worldScript(), "worldName": p.secret}},
	} {
		setup = append(setup, c.post(p.session, s.method, s.params))
	}
	for _, r := range setup {
		if err := r.wait(ctx, nil); err != nil {
			p.dispose()
			return nil, fmt.Errorf("setting up a page: %w", err)
		}
	}
	return p, nil
}

// dispose throws the page away with its context, and with it its process: also one that
// hangs in an endless loop.
func (p *page) dispose() {
	c := p.proc.conn
	if p.session != "" {
		c.post(p.session, "Runtime.terminateExecution", nil)
	}
	if p.context != "" {
		c.post("", "Target.disposeBrowserContext", args{"browserContextId": p.context})
	}
	if p.session != "" {
		c.handle(p.session, nil)
	}
}

func (p *page) alive() bool {
	select {
	case <-p.crashed:
		return false
	default:
		return true
	}
}

// A loading says under what conditions documents load.
type loading struct {
	lang          string // en or ko
	width, height int
	dark          bool
	hands         Hands // with Touch as a phone does
	now           time.Time
}

// prepare sets the conditions for the documents that follow.
func (p *page) prepare(l loading) []*reply {
	c, was := p.proc.conn, p.load
	p.load = l
	var sent []*reply
	post := func(method string, params any) { sent = append(sent, c.post(p.session, method, params)) }
	if phone := l.hands == Touch; l.width != was.width || l.height != was.height || phone != (was.hands == Touch) {
		post("Emulation.setDeviceMetricsOverride", args{"width": l.width, "height": l.height, "deviceScaleFactor": 1, "mobile": phone})
		post("Emulation.setTouchEmulationEnabled", args{"enabled": phone})
	}
	if l.lang != was.lang {
		locale := "en-US"
		if l.lang == "ko" {
			locale = "ko-KR"
		}
		post("Emulation.setLocaleOverride", args{"locale": locale})
		post("Emulation.setUserAgentOverride", args{"userAgent": p.proc.agent, "acceptLanguage": locale})
	}
	if l.dark != was.dark || was.width == 0 {
		scheme := "light"
		if l.dark {
			scheme = "dark"
		}
		post("Emulation.setEmulatedMedia", args{"features": []args{{"name": "prefers-color-scheme", "value": scheme}}})
	}
	return sent
}

// open loads html as a document with empty storage.
func (p *page) open(ctx context.Context, html string, l loading) error {
	sent := p.prepare(l)
	p.mu.Lock()
	p.html = base64.StdEncoding.EncodeToString([]byte(html))
	p.fresh = true
	p.start, p.elapsed, p.now = float64(l.now.UnixMilli()), 0, 0
	n := p.loads
	p.mu.Unlock()
	for _, r := range sent {
		if err := r.wait(ctx, nil); err != nil {
			return err
		}
	}
	return p.navigate(ctx, n, "Page.navigate", args{"url": origin})
}

// reload loads the document again, storage kept.
func (p *page) reload(ctx context.Context) error {
	p.mu.Lock()
	n := p.loads
	p.mu.Unlock()
	return p.navigate(ctx, n, "Page.reload", nil)
}

func (p *page) navigate(ctx context.Context, before int, method string, params any) error {
	p.mu.Lock()
	p.again = -1 // the one asked for here is not the page's own
	p.mu.Unlock()
	if err := p.call(ctx, method, params, nil); err != nil {
		return err
	}
	return p.settle(ctx, before)
}

// settle waits until the document that was asked for after the first `before` has loaded.
func (p *page) settle(ctx context.Context, before int) error {
	for {
		p.mu.Lock()
		loaded, n := p.loaded, p.loads
		p.mu.Unlock()
		select {
		case <-loaded:
			if n > before {
				return nil
			}
			time.Sleep(time.Millisecond) // the request is not here yet
		case <-p.crashed:
			return errCrashed
		case <-p.proc.conn.lost:
			return errLost
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
	}
}

// call sends a command to the page and waits, unless the page or the browser dies.
func (p *page) call(ctx context.Context, method string, params, res any) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	done := make(chan struct{})
	defer close(done)
	go func() {
		select {
		case <-p.crashed:
			cancel(errCrashed)
		case <-done:
		}
	}()
	return p.proc.conn.call(ctx, p.session, method, params, res)
}

// A script error in the verifier's own world is the verifier's fault, not the page's.
type remote struct {
	Result struct {
		Value    json.RawMessage `json:"value"`
		ObjectID string          `json:"objectId"`
	} `json:"result"`
	Exception *struct {
		Text      string `json:"text"`
		Exception struct {
			Description string `json:"description"`
		} `json:"exception"`
	} `json:"exceptionDetails"`
}

// eval calls hone.NAME(params…) in the verifier's own world and decodes what it returns.
// Where the page navigates meanwhile, it is called again on the new document.
func (p *page) eval(ctx context.Context, res any, name string, params ...any) error {
	raw := make([]string, len(params))
	for i, v := range params {
		b, err := json.Marshal(v)
		if err != nil {
			return err
		}
		raw[i] = string(b)
	}
	expr := "hone." + name + "(" + strings.Join(raw, ",") + ")"
	for try := 0; ; try++ {
		world, n, err := p.current(ctx)
		if err != nil {
			return err
		}
		var r remote
		err = p.call(ctx, "Runtime.evaluate", args{"expression": expr, "uniqueContextId": world, "returnByValue": true}, &r)
		if err != nil {
			if try < 5 && gone(err) {
				if err := p.renewed(ctx, n); err != nil {
					return err
				}
				continue
			}
			return err
		}
		if r.Exception != nil {
			return fmt.Errorf("hone.%s: %s %s", name, r.Exception.Text, r.Exception.Exception.Description)
		}
		if res == nil || len(r.Result.Value) == 0 {
			return nil
		}
		return json.Unmarshal(r.Result.Value, res)
	}
}

// current gives the verifier's world of the document that is there, waiting for the one
// that is on its way.
func (p *page) current(ctx context.Context) (world string, n int, err error) {
	for {
		p.mu.Lock()
		world, n = p.world, p.loads
		p.mu.Unlock()
		if world != "" {
			return world, n, nil
		}
		if err := p.settle(ctx, n-1); err != nil {
			return "", n, err
		}
		p.mu.Lock()
		none := p.world == "" && p.loads == n
		p.mu.Unlock()
		if none {
			return "", n, fmt.Errorf("%w: its document went away", errCrashed)
		}
	}
}

// gone tells whether a command failed because its document went away.
func gone(err error) bool {
	var e *cdproto.Error
	if !errors.As(err, &e) {
		return false
	}
	for _, s := range []string{"uniqueContextId not found", "invalid uniqueContextId", "Cannot find context", "Execution context was destroyed", "navigated or closed", "Could not find object", "Cannot find object", "Promise was collected"} {
		if strings.Contains(e.Message, s) {
			return true
		}
	}
	return false
}

// renewed waits for the document that replaces one that went away.
func (p *page) renewed(ctx context.Context, n int) error {
	short, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	p.mu.Lock()
	if p.loads > n {
		n = p.loads - 1
	}
	p.mu.Unlock()
	err := p.settle(short, n)
	if err != nil && ctx.Err() == nil && short.Err() != nil {
		return fmt.Errorf("%w: its document went away", errCrashed)
	}
	return err
}
