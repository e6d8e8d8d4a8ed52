package studio

import (
	"context"
	"net/http"
	"sync"
	"time"
)

// A place is where a request found an app: at a host of its own on this machine, or below a
// path on the local network, where names are not to be had.
type place struct {
	ui     string // the interface's origin
	origin string // of the app's shell
	base   string // the path before /page and /kept
	once   *tickets
	plain  bool // without TLS, away from this machine
}

type lanKey struct{}

// A lanHost is the pair of addresses at which a request from the local network came in.
type lanHost struct {
	ui, apps, secret string
	tickets          *tickets
}

// tickets let a page be fetched once, by the shell that they were written into. Away from this
// machine and without TLS browsers don't say whether a page is for a frame, and one opened on
// its own could lead its window anywhere. A page that loads itself anew comes with a ticket that
// is used up, and so by way of its shell, which first hands in what the page has kept.
type tickets struct {
	mu  sync.Mutex
	all map[string]time.Time
}

const ticketLife = time.Minute

func (t *tickets) issue(now time.Time) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	for k, until := range t.all {
		if now.After(until) {
			delete(t.all, k)
		}
	}
	if t.all == nil {
		t.all = map[string]time.Time{}
	}
	k := NewToken()
	t.all[k] = now.Add(ticketLife)
	return k
}

func (t *tickets) take(k string, now time.Time) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	until, ok := t.all[k]
	delete(t.all, k)
	return ok && now.Before(until)
}

func withLAN(r *http.Request, h lanHost) *http.Request {
	return r.WithContext(context.WithValue(r.Context(), lanKey{}, h))
}

// at tells where a request finds an app.
func (s *Studio) at(r *http.Request, id string) place {
	if h, ok := r.Context().Value(lanKey{}).(lanHost); ok {
		return place{h.ui, h.apps, "/" + h.secret + "/" + id, h.tickets, true}
	}
	return place{s.Origin(), s.appOrigin(id), "", &s.tickets, false}
}

// ancestors are those that may frame an app's shell and page.
func (p place) ancestors() string { return "; frame-ancestors " + p.ui + " " + p.origin }

// address is where the app's shell is, without the last slash.
func (p place) address() string { return p.origin + p.base }

// page is what the frame asks for.
func (p place) page(version string) string {
	return p.base + "/page?ticket=" + p.once.issue(time.Now()) + "&version=" + version
}

// An entry is what becomes of a request for a page.
type entry int

const (
	inFrame  entry = iota
	usedUp         // a frame whose ticket is used up: it asks its shell
	onItsOwn       // a window of its own: it is led to the shell
)

func (p place) entry(r *http.Request) entry {
	dest, ticket := r.Header.Get("Sec-Fetch-Dest"), r.URL.Query().Get("ticket")
	switch {
	case dest != "" && dest != "iframe":
		return onItsOwn
	case p.once.take(ticket, time.Now()), ticket == "" && !p.plain:
		return inFrame
	}
	return usedUp
}
