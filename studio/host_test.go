package studio

import (
	"fmt"
	"net"
	"strings"
	"testing"
)

func TestOnlyItsOwnNamesAreServed(t *testing.T) {
	h := newHouse(t, nil)
	a := h.page(t, "A", "<p>a")
	good := fmt.Sprintf("localhost:%d", h.port)
	for host, want := range map[string]int{
		good:                                   200,
		a.ID + "." + good:                      200,
		"evil.example":                         421,
		fmt.Sprintf("evil.example:%d", h.port): 421,
		"localhost":                            421,
		"localhost.evil.example:80":            421,
		fmt.Sprintf("localhost:%d", h.port+1):  421,
		"x." + a.ID + "." + good:               421,
		"UPPERCAS." + good:                     421,
		fmt.Sprintf("127.0.0.1:%d", h.port):    307,
		fmt.Sprintf("[::1]:%d", h.port):        421,
		"zzzzzzzz." + good:                     404,
		"":                                     421,
	} {
		if host == "" {
			host = "null"
		}
		if got, _ := h.ask(t, "GET", h.Origin()+"/", "", "Host: "+host); got != want {
			t.Errorf("host %q: %d, want %d", host, got, want)
		}
	}
	// A rebound name gets nothing even with the token.
	if got, body := h.ask(t, "GET", h.Origin()+"/api/apps", "", "Host: evil.example", h.key()); got != 421 || strings.Contains(body, a.ID) {
		t.Errorf("a rebound name: %d %s", got, body)
	}
}

func TestTheAPINeedsTokenAndOrigin(t *testing.T) {
	h := newHouse(t, nil)
	a := h.page(t, "A", "<p>a")
	other := h.appOrigin(a.ID)
	for _, tc := range []struct {
		name    string
		headers []string
		want    int
	}{
		{"no token", nil, 401},
		{"wrong token", []string{"Authorization: Bearer " + NewToken()}, 401},
		{"half a token", []string{h.key()[:len(h.key())-1]}, 401},
		{"the token", []string{h.key()}, 200},
		{"the interface", []string{h.key(), "Origin: " + h.Origin(), "Sec-Fetch-Site: same-origin"}, 200},
		{"an app", []string{h.key(), "Origin: " + other}, 403},
		{"a frame without origin", []string{h.key(), "Origin: null"}, 403},
		{"an app, by site", []string{h.key(), "Sec-Fetch-Site: cross-site"}, 403},
		{"same site", []string{h.key(), "Sec-Fetch-Site: same-site"}, 403},
		{"typed", []string{h.key(), "Sec-Fetch-Site: none"}, 403},
		{"evil", []string{h.key(), "Origin: http://evil.example"}, 403},
	} {
		if got, body := h.ask(t, "GET", h.Origin()+"/api/apps", "", tc.headers...); got != tc.want || (got == 200) != strings.Contains(body, a.ID) {
			t.Errorf("%s: %d, want %d: %s", tc.name, got, tc.want, body)
		}
	}
	// Every path of the API is behind it, and none of it is at an app's host.
	for _, path := range []string{"/api/state", "/api/apps", "/api/apps/" + a.ID, "/api/apps/" + a.ID + "/file", "/api/jobs/x/events", "/api/nothing"} {
		if got, _ := h.ask(t, "GET", h.Origin()+path, ""); got != 401 {
			t.Errorf("%s without token: %d", path, got)
		}
		if got, _ := h.ask(t, "GET", other+path, "", h.key()); got != 404 {
			t.Errorf("%s at an app's host: %d", path, got)
		}
	}
}

func TestOnlyItsShellKeepsForAnApp(t *testing.T) {
	h := newHouse(t, nil)
	a, b := h.page(t, "A", "<p>a"), h.page(t, "B", "<p>b")
	body := `[{"key":"k","value":"v"}]`
	for _, tc := range []struct {
		name, origin, site string
		want               int
	}{
		{"nobody", "", "", 403},
		{"another app", h.appOrigin(b.ID), "cross-site", 403},
		{"another app's name", h.appOrigin(b.ID), "", 403},
		{"the app's own frame", "null", "cross-site", 403},
		{"the interface", h.Origin(), "cross-site", 403},
		{"the shell", h.appOrigin(a.ID), "same-origin", 200},
	} {
		headers := []string{"Sec-Fetch-Site: " + tc.site}
		if tc.origin != "" {
			headers = append(headers, "Origin: "+tc.origin)
		}
		if tc.site == "" {
			headers = headers[1:]
		}
		if got, _ := h.ask(t, "PUT", h.appOrigin(a.ID)+"/kept", body, headers...); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.name, got, tc.want)
		}
	}
	if kept, _ := h.apps.Entries(t.Context(), a.ID); kept["k"] != "v" {
		t.Errorf("kept %v", kept)
	}
	big := `[{"key":"k","value":"` + strings.Repeat("x", 5<<20) + `"}]`
	if got, _ := h.ask(t, "PUT", h.appOrigin(a.ID)+"/kept", big, "Origin: "+h.appOrigin(a.ID)); got != 413 {
		t.Errorf("over the quota: %d", got)
	}
}

func TestListensOnThisMachineOnly(t *testing.T) {
	l, err := Listen(0)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if a := l.Addr().(*net.TCPAddr); !a.IP.IsLoopback() {
		t.Errorf("listens at %v", a)
	}
}
