package browser

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/target"
)

func nonce() string { return rand.Text() }

// event handles what the browser tells of the page. It runs on the connection's reading
// goroutine: it notes things and posts commands, and never waits.
func (p *page) event(msg *cdproto.Message) {
	switch msg.Method {
	case "Fetch.requestPaused":
		p.request(msg.Params)
	case "Runtime.executionContextCreated":
		p.contextCreated(msg.Params)
	case "Runtime.consoleAPICalled":
		p.console(msg.Params)
	case "Runtime.exceptionThrown":
		p.exception(msg.Params)
	case "Log.entryAdded":
		p.logged(msg.Params)
	case "Page.loadEventFired":
		p.hasLoaded()
	case "Page.javascriptDialogOpening":
		p.dialog(msg.Params)
	case "Network.webSocketCreated":
		var ev struct{ URL string }
		json.Unmarshal(msg.Params, &ev)
		p.blame(&p.network, "opens a WebSocket to "+ev.URL)
	case "Network.webTransportCreated":
		p.blame(&p.network, "opens a WebTransport connection")
	case "Page.windowOpen":
		var ev struct{ URL string }
		json.Unmarshal(msg.Params, &ev)
		p.blame(&p.escapes, "opens a window at "+ev.URL)
	case "Page.frameRequestedNavigation":
		var ev struct{ URL, FrameID, Disposition string }
		json.Unmarshal(msg.Params, &ev)
		if ev.FrameID == string(p.target) && !own(ev.URL) {
			p.blame(&p.escapes, "goes to "+short(ev.URL))
		}
	case "Target.attachedToTarget":
		p.attached(msg.Params)
	case "Inspector.targetCrashed":
		go p.crash()
	}
}

// crash looks whether the page is really gone: a blocked navigation to another site gives
// up the process that was made ready for it, which is told as a crash too.
func (p *page) crash() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	var still any
	if err := p.proc.conn.call(ctx, p.session, "Runtime.evaluate", map[string]any{"expression": "1"}, &still); err == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.crashed:
	default:
		close(p.crashed)
	}
}

func (p *page) hasLoaded() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.loaded:
	default:
		close(p.loaded)
	}
}

func (p *page) blame(list *[]string, what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(*list) < 20 && !slices.Contains(*list, what) {
		*list = append(*list, what)
	}
}

func own(url string) bool {
	url, _, _ = strings.Cut(url, "#")
	return url == origin
}

func short(s string) string {
	if r := []rune(s); len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return s
}

// request answers the page's own document and blocks everything else.
func (p *page) request(raw []byte) {
	var ev struct {
		RequestID    string `json:"requestId"`
		FrameID      string `json:"frameId"`
		ResourceType string `json:"resourceType"`
		Request      struct{ URL, Method string }
	}
	json.Unmarshal(raw, &ev)
	c := p.proc.conn
	main := ev.ResourceType == "Document" && ev.FrameID == string(p.target)
	p.mu.Lock()
	wild := p.again >= maxReloads
	p.mu.Unlock()
	if main && wild {
		p.blame(&p.escapes, "loads itself anew without end")
	} else if main && own(ev.Request.URL) && ev.Request.Method == "GET" {
		p.serve(ev.RequestID)
		return
	}
	if strings.HasPrefix(ev.Request.URL, "blob:") || strings.HasPrefix(ev.Request.URL, "data:") {
		c.post(p.session, "Fetch.continueRequest", args{"requestId": ev.RequestID})
		return
	}
	if main && !wild {
		p.blame(&p.escapes, "goes to "+short(ev.Request.URL))
	} else if !main && ev.Request.URL != origin+"favicon.ico" { // the browser's own wish
		p.blame(&p.network, fmt.Sprintf("asks for %s (%s)", short(ev.Request.URL), strings.ToLower(ev.ResourceType)))
	}
	// Aborted, not blocked: the document that is there stays. Its own load event may never
	// come if it was still loading.
	c.post(p.session, "Fetch.failRequest", args{"requestId": ev.RequestID, "errorReason": "Aborted"})
	if main {
		time.AfterFunc(100*time.Millisecond, p.hasLoaded)
	}
}

// serve answers a request for the document. When it begins, in page time, and whether its
// storage is to be emptied first, goes along as a header that the injected scripts read.
func (p *page) serve(request string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.loads++
	p.again++
	p.elapsed += p.now
	p.now = 0
	select {
	case <-p.loaded:
		p.loaded = make(chan struct{})
	default:
	}
	p.world, p.clocks = "", nil
	begin := fmt.Sprintf("%s;desc=\"%.3f\"", map[bool]string{true: "fresh", false: "again"}[p.fresh], p.start+p.elapsed)
	p.fresh = false
	p.proc.conn.post(p.session, "Fetch.fulfillRequest", args{"requestId": request, "responseCode": 200, "body": p.html,
		"responseHeaders": []args{
			{"name": "Content-Type", "value": "text/html; charset=utf-8"},
			{"name": "Content-Security-Policy", "value": policy},
			{"name": "Referrer-Policy", "value": "no-referrer"},
			{"name": "Cache-Control", "value": "no-store"},
			{"name": "Server-Timing", "value": begin},
		}})
}

// contextCreated notes where the verifier's own world of the main frame is.
func (p *page) contextCreated(raw []byte) {
	var ev struct {
		Context struct {
			ID       int
			UniqueID string `json:"uniqueId"`
			Name     string
			AuxData  struct {
				FrameID   string `json:"frameId"`
				IsDefault bool   `json:"isDefault"`
			} `json:"auxData"`
		}
	}
	json.Unmarshal(raw, &ev)
	if ev.Context.Name == p.secret && ev.Context.AuxData.FrameID == string(p.target) {
		p.mu.Lock()
		p.world = ev.Context.UniqueID
		p.mu.Unlock()
	}
}

type remoteObject struct {
	Type        string
	Value       json.RawMessage
	Description string
	ObjectID    string `json:"objectId"`
}

func (o remoteObject) String() string {
	var s string
	if json.Unmarshal(o.Value, &s) == nil {
		return s
	}
	if o.Description != "" {
		line, _, _ := strings.Cut(o.Description, "\n")
		return line
	}
	return string(o.Value)
}

// console takes the page's console errors, and the injected scripts' own messages, which
// the page can't forge: it does not know the secret.
func (p *page) console(raw []byte) {
	var ev struct {
		Type string
		Args []remoteObject
	}
	json.Unmarshal(raw, &ev)
	if len(ev.Args) == 3 && ev.Type == "debug" && ev.Args[0].String() == p.secret {
		what := ev.Args[2].String()
		switch ev.Args[1].String() {
		case "clock":
			p.mu.Lock()
			p.clocks = append(p.clocks, clock{object: ev.Args[2].ObjectID})
			p.mu.Unlock()
		case "network":
			p.blame(&p.network, what)
		case "window":
			p.blame(&p.escapes, "opens a window at "+short(what))
		case "stores":
			p.mu.Lock()
			p.stores = true
			p.mu.Unlock()
		}
		return
	}
	if ev.Type == "error" || ev.Type == "assert" {
		var words []string
		for _, a := range ev.Args {
			words = append(words, a.String())
		}
		p.blame(&p.errors, short(strings.Join(words, " ")))
	}
}

func (p *page) exception(raw []byte) {
	var ev struct {
		ExceptionDetails struct {
			Text       string
			LineNumber int
			Exception  remoteObject
		} `json:"exceptionDetails"`
	}
	json.Unmarshal(raw, &ev)
	d := ev.ExceptionDetails
	text := d.Exception.String()
	if text == "" {
		text = d.Text
	}
	p.blame(&p.errors, short(fmt.Sprintf("%s (line %d)", text, d.LineNumber+1)))
}

// logged takes what the browser itself complains about: blocked requests above all.
func (p *page) logged(raw []byte) {
	var ev struct {
		Entry struct{ Source, Level, Text, URL string }
	}
	json.Unmarshal(raw, &ev)
	e := ev.Entry
	if e.Level != "error" || strings.HasSuffix(e.URL, "/favicon.ico") {
		return
	}
	switch {
	case strings.Contains(e.Text, "navigate top frame"):
		p.blame(&p.escapes, "goes elsewhere: "+short(e.Text))
	case strings.Contains(e.Text, "Content Security Policy"), strings.Contains(e.Text, "local resource"), e.Source == "network":
		p.blame(&p.network, short(e.Text))
	default:
		p.blame(&p.errors, short(e.Text))
	}
}

// dialog accepts dialogs; a prompt gets its default.
func (p *page) dialog(raw []byte) {
	var ev struct{ Message, Type, DefaultPrompt string }
	json.Unmarshal(raw, &ev)
	p.mu.Lock()
	p.dialogN++
	storm := p.dialogN > maxDialogs
	if ev.Type != "beforeunload" && !storm {
		p.dialogs = append(p.dialogs, ev.Message)
	}
	p.mu.Unlock()
	if storm {
		p.blame(&p.errors, errStorm.Error())
		p.proc.conn.post(p.session, "Runtime.terminateExecution", nil)
	}
	p.proc.conn.post(p.session, "Page.handleJavaScriptDialog", args{"accept": !storm, "promptText": ev.DefaultPrompt})
}

// attached watches workers and foreign frames for requests, and lets them run.
func (p *page) attached(raw []byte) {
	var ev struct {
		SessionID  target.SessionID `json:"sessionId"`
		TargetInfo struct{ Type, URL string }
	}
	json.Unmarshal(raw, &ev)
	c := p.proc.conn
	if ev.TargetInfo.Type == "page" || ev.TargetInfo.Type == "service_worker" || ev.TargetInfo.Type == "shared_worker" {
		p.blame(&p.escapes, "opens a "+strings.ReplaceAll(ev.TargetInfo.Type, "page", "window")+" at "+short(ev.TargetInfo.URL))
		return // left waiting for ever
	}
	c.handle(ev.SessionID, func(msg *cdproto.Message) {
		switch msg.Method {
		case "Log.entryAdded":
			p.logged(msg.Params)
		case "Network.webSocketCreated", "Network.requestWillBeSent":
			var e struct {
				URL     string
				Request struct{ URL string }
			}
			json.Unmarshal(msg.Params, &e)
			if u := e.URL + e.Request.URL; !strings.HasPrefix(u, "blob:") && !strings.HasPrefix(u, "data:") {
				p.blame(&p.network, fmt.Sprintf("asks for %s (%s)", short(u), ev.TargetInfo.Type))
			}
		case "Runtime.exceptionThrown":
			p.exception(msg.Params)
		case "Runtime.consoleAPICalled":
			p.console(msg.Params)
		}
	})
	for _, m := range []string{"Log.enable", "Network.enable", "Runtime.enable", "Runtime.runIfWaitingForDebugger"} {
		c.post(ev.SessionID, m, nil)
	}
}

// take empties one of the page's lists.
func (p *page) take(list *[]string) []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	got := *list
	*list = nil
	return got
}
