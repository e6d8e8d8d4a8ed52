package studio

import (
	"fmt"
	"strings"
	"testing"

	"hone/app"
)

// What an app keeps is told to its own shell alone, and a stale change is refused with what
// there is.
func TestNewsAreForTheShell(t *testing.T) {
	h := newHouse(t, nil)
	a, other := h.save(t, compiled(t, "en", counts)), h.save(t, compiled(t, "en", tipEn))
	evil, secret := `"><img src=x onerror=alert(1)>`, "a secret"
	if err := h.apps.Keep(t.Context(), a.ID, []app.Entry{{Key: evil, Value: &secret}}); err != nil {
		t.Fatal(err)
	}
	at, own := h.appOrigin(a.ID)+"/kept", "Origin: "+h.appOrigin(a.ID)
	for _, x := range []struct {
		name, method, body string
		headers            []string
		status             int
		has, hasnt         string
	}{
		{"the shell", "POST", `{"turn":"x","revs":{}}`, []string{own, "Sec-Fetch-Site: same-origin"}, 200, secret, ""},
		{"nobody", "POST", `{}`, nil, 403, "", secret},
		{"the page, which has no origin", "POST", `{}`, []string{"Origin: null", "Sec-Fetch-Site: cross-site"}, 403, "", secret},
		{"another app", "POST", `{}`, []string{"Origin: " + h.appOrigin(other.ID), "Sec-Fetch-Site: same-site"}, 403, "", secret},
		{"the interface", "POST", `{}`, []string{"Origin: " + h.Origin(), "Sec-Fetch-Site: cross-site"}, 403, "", secret},
		{"a link", "GET", "", []string{own}, 404, "", secret},
		{"what is known already", "POST", fmt.Sprintf(`{"turn":"x","revs":{%q:%q}}`, evil, app.Revision(&secret)), []string{own}, 200, `"now":[]`, secret},
		{"this turn", "POST", fmt.Sprintf(`{"turn":%q}`, h.turns.at(a.ID)), []string{own}, 200, `"turn"`, secret},
		{"a key that is gone", "POST", `{"turn":"x","revs":{"k":"12"}}`, []string{own}, 200, `{"key":"k","value":null,"rev":""}`, ""},
		{"a stale change", "PUT", fmt.Sprintf(`[{"key":%q,"value":"mine","rev":"00"}]`, evil), []string{own}, 409, secret, ""},
		{"a change", "PUT", fmt.Sprintf(`[{"key":%q,"value":"mine","rev":%q}]`, evil, app.Revision(&secret)), []string{own}, 200, `"revs"`, ""},
	} {
		if status, body := h.ask(t, x.method, at, x.body, x.headers...); status != x.status || !strings.Contains(body, x.has) || x.hasnt != "" && strings.Contains(body, x.hasnt) {
			t.Errorf("%s: %d %s", x.name, status, body)
		}
	}
	if _, shell := h.ask(t, "GET", h.appOrigin(a.ID)+"/", "", "Sec-Fetch-Dest: iframe"); !strings.Contains(shell, "data-revs") || strings.Contains(shell, "<img") {
		t.Errorf("the shell says %s", shell)
	}
	for _, path := range []string{"/api/pulse", "/api/pulse?app=" + a.ID, "/api/apps/" + a.ID + "/html"} {
		if status, _ := h.ask(t, "GET", h.Origin()+path, ""); status != 401 {
			t.Errorf("%s without the key: %d", path, status)
		}
		if status, _ := h.ask(t, "GET", h.Origin()+path, "", h.key(), "Origin: "+h.appOrigin(a.ID)); status != 403 {
			t.Errorf("%s for an app: %d", path, status)
		}
	}
	if status, body := h.ask(t, "POST", h.Origin()+"/api/left/none", "{}", h.key()); status != 404 {
		t.Errorf("going on with nothing: %d %s", status, body)
	}
}

// The ledger has what was begun and isn't over, through any number of starts; it forgets the
// oldest, and what is asked for again.
func TestTheLedger(t *testing.T) {
	dir := t.TempDir()
	begin := func(l *ledger, id, text string) {
		j := newJob(id, "me", "make")
		j.text = text
		l.begin(j)
	}
	l := openLedger(dir)
	begin(l, "1", "one")
	begin(l, "2", "two")
	begin(l, "3", "three")
	l.end("2")
	l = openLedger(dir) // killed
	if all := l.all(); len(all) != 2 || all[0].Text != "one" || all[1].Text != "three" {
		t.Fatalf("left %+v", all)
	}
	begin(l, "4", "one") // once more, by hand
	l = openLedger(dir)
	if all := l.all(); len(all) != 2 || all[0].Text != "three" || all[1].ID != "4" {
		t.Fatalf("left %+v", all)
	}
	if a, ok := l.take("3"); !ok || a.Text != "three" || l.has("3") {
		t.Errorf("took %+v, %v", a, ok)
	}
	for i := range 50 {
		begin(l, fmt.Sprint("x", i), fmt.Sprint(i))
	}
	if all := openLedger(dir).all(); len(all) != mostLeft || all[mostLeft-1].Text != "49" {
		t.Errorf("%d left, the last %+v", len(all), all[len(all)-1])
	}
}
