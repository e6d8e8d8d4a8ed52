package studio

import (
	"context"
	"database/sql"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// ownAddress is one of this machine's that a browser doesn't trust as it does localhost, as
// a phone wouldn't; where there is none, that.
func ownAddress() string {
	all, _ := net.InterfaceAddrs()
	for _, a := range all {
		if n, ok := a.(*net.IPNet); ok && n.IP.To4() != nil && n.IP.IsGlobalUnicast() {
			return n.IP.String()
		}
	}
	return "127.0.0.1"
}

// newLAN offers a house to phones; here the network is this machine's own address.
func newLAN(t testing.TB, h *house, ip string) (l *LAN, code func() string) {
	t.Helper()
	ui, err := net.Listen("tcp4", ip+":0")
	if err != nil {
		t.Fatal(err)
	}
	apps, err := net.Listen("tcp4", ip+":0")
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	last := ""
	l = NewLAN(h.Studio, ui, apps, func(code string) { mu.Lock(); defer mu.Unlock(); last = code })
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan error, 1)
	go func() { over <- l.Serve(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-over; err != nil {
			t.Error(err)
		}
	})
	return l, func() string { mu.Lock(); defer mu.Unlock(); return last }
}

// away sends a request to a port of the network's.
func away(t testing.TB, method, url, body string, headers ...string) (int, string) {
	t.Helper()
	h := &house{Studio: &Studio{}}
	_, at, _ := strings.Cut(url, "//")
	_, port, _ := strings.Cut(strings.SplitN(at, "/", 2)[0], ":")
	fmt.Sscan(port, &h.Studio.port) // where ask connects to
	return h.ask(t, method, url, body, headers...)
}

// Unpaired, a phone gets the interface's files and nothing else; paired, it has the API at the
// address where it was paired and nowhere else.
func TestLANRefuses(t *testing.T) {
	h := newHouse(t, nil)
	a := h.save(t, compiled(t, "en", counts))
	l, code := newLAN(t, h, "127.0.0.1")
	ui, apps := "http://"+l.ui.Addr().String(), "http://"+l.apps.Addr().String()
	if status, body := away(t, "GET", ui+"/", ""); status != 200 || strings.Contains(body, a.Title) {
		t.Errorf("the interface: %d", status)
	}
	status, body := away(t, "POST", ui+"/pair", fmt.Sprintf(`{"code":"%s %s"}`, code()[:4], code()[4:]), "Origin: "+ui)
	if status != 200 {
		t.Fatalf("pairing: %d %s", status, body)
	}
	token := strings.Split(body, `"`)[3]
	key := "Authorization: Bearer " + token
	old := code()
	status, body = away(t, "GET", ui+"/api/apps/"+a.ID, "", key)
	if status != 200 || !strings.Contains(body, `"origin":"`+apps+"/"+l.secret+"/"+a.ID+`"`) {
		t.Fatalf("paired: %d %s", status, body)
	}
	shell := apps + "/" + l.secret + "/" + a.ID
	_, body = away(t, "GET", shell+"/", "")
	_, page, _ := strings.Cut(body, `src="`)
	page, _, _ = strings.Cut(page, `"`)
	page = apps + strings.ReplaceAll(page, "&amp;", "&")
	if status, _ := away(t, "GET", page, ""); status != 200 {
		t.Errorf("the shell's page: %d", status)
	}
	for name, x := range map[string]struct {
		method, url, body string
		headers           []string
		want              int
	}{
		"no key":                  {"GET", ui + "/api/apps", "", nil, 401},
		"a guessed key":           {"GET", ui + "/api/apps", "", []string{"Authorization: Bearer " + NewToken()}, 401},
		"an empty key":            {"GET", ui + "/api/apps", "", []string{"Authorization: Bearer "}, 401},
		"the key of the machine":  {"GET", ui + "/api/apps", "", []string{h.key()}, 401},
		"its key at the machine":  {"GET", h.Origin() + "/api/apps", "", []string{key}, 401},
		"another origin":          {"GET", ui + "/api/apps", "", []string{key, "Origin: http://evil.example"}, 403},
		"an app's origin":         {"GET", ui + "/api/apps", "", []string{key, "Origin: " + apps}, 403},
		"the machine's origin":    {"GET", ui + "/api/apps", "", []string{key, "Origin: " + h.Origin()}, 403},
		"another site":            {"GET", ui + "/api/apps", "", []string{key, "Sec-Fetch-Site: cross-site"}, 403},
		"a rebound name":          {"GET", ui + "/api/apps", "", []string{key, "Host: evil.example"}, 421},
		"localhost as a name":     {"GET", ui + "/", "", []string{"Host: localhost:" + fmt.Sprint(portOf(l.ui))}, 421},
		"the other port's name":   {"GET", ui + "/", "", []string{"Host: " + l.apps.Addr().String()}, 421},
		"a rebound app":           {"GET", shell + "/", "", []string{"Host: evil.example"}, 421},
		"an app without a secret": {"GET", apps + "/" + a.ID + "/", "", nil, 404},
		"a guessed secret":        {"GET", apps + "/" + NewToken() + "/" + a.ID + "/", "", nil, 404},
		"the API at the apps":     {"GET", apps + "/api/apps", "", []string{key}, 404},
		"a page alone":            {"GET", shell + "/page?version=0", "", nil, 410},
		"a page once more":        {"GET", page, "", nil, 410},
		"a page in a window":      {"GET", shell + "/page?version=0", "", []string{"Sec-Fetch-Dest: document"}, 303},
		"storage from a page":     {"PUT", shell + "/kept", "[]", []string{"Origin: null"}, 403},
		"storage from the studio": {"PUT", shell + "/kept", "[]", []string{"Origin: " + ui}, 403},
		"the same code again":     {"POST", ui + "/pair", `{"code":"` + strings.Repeat("0", 8) + `"}`, []string{"Origin: " + ui}, 403},
		"pairing from elsewhere":  {"POST", ui + "/pair", `{"code":"` + old + `"}`, []string{"Origin: http://evil.example"}, 403},
		"pairing without origin":  {"POST", ui + "/pair", `{"code":"` + old + `"}`, nil, 403},
	} {
		if status, body := away(t, x.method, x.url, x.body, x.headers...); status != x.want {
			t.Errorf("%s: %d (%.80s), want %d", name, status, body, x.want)
		}
	}
	if status, _ := away(t, "PUT", shell+"/kept", "[]", "Origin: "+apps); status != 200 {
		t.Errorf("storage from the shell: %d", status)
	}
	if status, _ := h.ask(t, "GET", h.Origin()+"/pair", ""); status != 404 {
		t.Errorf("pairing at the machine itself: %d", status)
	}
}

// Guessing a code is slow, and ends: after ten wrong ones there is another, and no new minute.
func TestPairingIsSlowToGuess(t *testing.T) {
	h := newHouse(t, nil)
	l, code := newLAN(t, h, "127.0.0.1")
	now := time.Now()
	first := code()
	wrong := "x"
	for i := range wrongAMinute {
		if status, _ := l.try(wrong, now); status != http.StatusForbidden {
			t.Fatalf("attempt %d: %d", i+1, status)
		}
	}
	if status, token := l.try(first, now.Add(59*time.Second)); status != http.StatusTooManyRequests || token != "" {
		t.Errorf("the right code in the same minute: %d", status)
	}
	for range wrongAMinute {
		l.try(wrong, now.Add(61*time.Second))
	}
	if code() == first {
		t.Error("after ten wrong codes it is still the same")
	}
	if status, _ := l.try(code(), now.Add(62*time.Second)); status != http.StatusTooManyRequests {
		t.Errorf("the new code at once: %d", status)
	}
	if status, _ := l.try(first, now.Add(5*time.Minute)); status != http.StatusForbidden {
		t.Errorf("the old code: %d", status)
	}
	right := code()
	if status, token := l.try(right, now.Add(5*time.Minute)); status != http.StatusOK || !l.paired(token) {
		t.Errorf("the new code later: %d", status)
	}
	if status, _ := l.try(right, now.Add(6*time.Minute)); status != http.StatusForbidden {
		t.Errorf("a code for a second phone: %d", status)
	}
}

// A phone is paired by the address in its QR code, or by hand, and uses an app there, whose
// rows are kept.
func TestPhoneOnTheNetwork(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			l, code := newLAN(t, h, ownAddress())
			ui := "http://" + l.ui.Addr().String()
			s.open(t, tab, ui+"/")
			until(t, tab, "the question", `document.querySelector(".pair input")`)
			if got := script(t, tab, `document.body.innerText`); strings.Contains(got, a.Title) || !strings.Contains(got, say("pair plain")) {
				t.Errorf("unpaired it says %s", got)
			}
			picture(t, tab, "pair-"+s.name)
			script(t, tab, `document.querySelector(".pair input").value = "1111 2222"; document.querySelector(".pair form button").click() || ""`)
			until(t, tab, "that it is wrong", fmt.Sprintf(`document.querySelector(".pair [role=status]").innerText === %q`, say("pair wrong")))
			s.open(t, tab, ui+"/#pair="+code())
			until(t, tab, "the box", `document.querySelector("#wish") && location.hash === "#/" && document.querySelectorAll(".card").length === 1`)
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			inside(t, tab, `[...document.querySelectorAll("button")].find(b => b.innerText === "One more").click() || document.body.innerText`)
			eventually(t, "1 being kept", func() bool {
				kept, _ := h.apps.Entries(t.Context(), a.ID)
				return strings.Contains(kept["hone:v1:"+a.ID], `"n":1`)
			})
			if got := inside(t, tab, `(() => { const got = []; for (const f of [() => parent.document, () => top.localStorage, () => document.cookie]) try { f(); got.push("yes") } catch (e) { got.push("no") } return got.join() })()`); got != "no,no,no" {
				t.Errorf("the app reaches out: %s", got)
			}
			picture(t, tab, "lan-"+s.name)
			plain := script(t, tab, `String(!isSecureContext)`) == "true"
			t.Logf("at %s, without what needs TLS: %v", ui, plain)
			b := h.page(t, "Again", reloads)
			script(t, tab, `(location.hash = "#/app/`+b.ID+`") && ""`)
			eventually(t, "a page that loads itself anew", func() bool {
				return inside(t, tab, `document.body.innerText`) == reloaded
			})
			// What is said of TLS is so: nothing can be installed here, and one file can be taken along.
			script(t, tab, `(location.hash = "#/settings") && ""`)
			until(t, tab, "settings", `document.querySelector(".settings")`)
			said := script(t, tab, `document.querySelector(".phone")?.innerText || ""`)
			if installs := script(t, tab, `String("serviceWorker" in navigator)`) == "true"; plain && installs || plain != strings.Contains(said, say("phone offline")) {
				t.Errorf("installs: %v; it says %q", installs, said)
			}
			picture(t, tab, "lan-settings-"+s.name)
			if got := script(t, tab, `fetch("/api/apps/`+a.ID+`/file", {headers: {Authorization: "Bearer " + localStorage.getItem("key")}}).then(r => r.text())`); !strings.HasPrefix(got, "<!doctype html>") {
				t.Errorf("the file begins with %.60s", got)
			}
		})
	}
}

// reloads loads itself anew three times, and counts on what it kept being there at once.
const reloads = `<p></p><script>
	const n = Number(localStorage.n || 0) + 1;
	localStorage.n = n;
	document.querySelector("p").textContent = "loaded " + n + " times";
	if (n < 4) location.reload();
</script>`

const reloaded = "loaded 4 times"

// An app that loads itself anew finds what it kept a moment before, even where the disk is
// slow and the browser would ask for the page before that has arrived.
func TestAppsThatLoadThemselvesAnew(t *testing.T) {
	h, tab := newHouse(t, nil), newTab(t)
	a := h.page(t, "Again", reloads)
	db, err := sql.Open("sqlite", filepath.Join(h.o.About.Folder, "apps.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("BEGIN IMMEDIATE"); err != nil { // others read, and wait to write
		t.Fatal(err)
	}
	time.AfterFunc(time.Second, func() { db.Exec("COMMIT") })
	count := page.AddScriptToEvaluateOnNewDocumentParams{Source: `if (top === self) sessionStorage.loads = Number(sessionStorage.loads || 0) + 1`}
	if _, err := chromedp.Call(tab, page.AddScriptToEvaluateOnNewDocument, count); err != nil {
		t.Fatal(err)
	}
	screens[1].open(t, tab, h.appOrigin(a.ID)+"/")
	eventually(t, "the fourth time", func() bool { return inside(t, tab, `document.body.innerText`) == reloaded })
	if got := script(t, tab, `sessionStorage.loads`); got != "4" {
		t.Errorf("its shell was loaded %s times", got)
	}
	eventually(t, "4 being kept", func() bool { kept, _ := h.apps.Entries(t.Context(), a.ID); return kept["n"] == "4" })
}
