package studio

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

// A LAN is the studio for phones on the local network, by the person's explicit choice.
// There are two ports, since a phone finds no names below this machine's: one for the
// interface, one for apps, so that they are of another origin. Unpaired, a phone gets the
// interface's files and nothing of the person's. There is no TLS: who can listen to the
// network can read along, which the person is told.
type LAN struct {
	s        *Studio
	ui, apps net.Listener
	secret   string            // stands before each app's path, which has no other lock
	show     func(code string) // tells the person a new code

	tickets tickets

	mu     sync.Mutex
	code   string
	wrong  []time.Time // the last attempts with this code
	tokens map[string]bool
}

// Bounds of guessing: of 100 million codes, five are tried in a minute, ten in all.
const (
	wrongAMinute = 5
	wrongInAll   = 10
)

// NewLAN offers the studio at two ports. show is called with each new code.
func NewLAN(s *Studio, ui, apps net.Listener, show func(code string)) *LAN {
	l := &LAN{s: s, ui: ui, apps: apps, secret: NewToken(), show: show, tokens: map[string]bool{}}
	l.renew()
	return l
}

// renew makes a new code. l.mu is held, or nobody else has l yet.
func (l *LAN) renew() {
	n, _ := rand.Int(rand.Reader, big.NewInt(100_000_000)) // never fails
	l.code, l.wrong = fmt.Sprintf("%08d", n), nil
	l.show(l.code)
}

// Serve answers until the context ends.
func (l *LAN) Serve(ctx context.Context) error {
	over := make(chan error, 2)
	for _, x := range []struct {
		at net.Listener
		f  http.HandlerFunc
	}{{l.ui, l.serveUI}, {l.apps, l.serveApps}} {
		srv := &http.Server{Handler: x.f, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10}
		defer context.AfterFunc(ctx, func() { srv.Close() })()
		go func() { over <- srv.Serve(x.at) }()
	}
	for range 2 {
		if err := <-over; !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("studio: local network: %w", err)
		}
	}
	return nil
}

// ListenLAN opens a port to the network: the one asked for, or any where that is taken.
func ListenLAN(port int) (net.Listener, error) {
	l, err := net.Listen("tcp4", fmt.Sprintf("0.0.0.0:%d", port))
	if err != nil {
		l, err = net.Listen("tcp4", "0.0.0.0:0")
	}
	return l, err
}

func portOf(l net.Listener) int { return l.Addr().(*net.TCPAddr).Port }

// hostOf is where a request came in, if it was called by the very address that it came in
// at: another name, which somebody else's may be, is not served.
func hostOf(r *http.Request) (ip string, ok bool) {
	local, _ := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	if local == nil || local.String() != r.Host {
		return "", false
	}
	ip, _, err := net.SplitHostPort(r.Host)
	return ip, err == nil
}

// arrive sets what every answer has, and tells where the request came in.
func (l *LAN) arrive(w http.ResponseWriter, r *http.Request) (lanHost, bool) {
	plainHeaders(w)
	ip, ok := hostOf(r)
	if !ok {
		http.Error(w, "hone: this name is not served here", http.StatusMisdirectedRequest)
	}
	at := func(x net.Listener) string { return "http://" + net.JoinHostPort(ip, fmt.Sprint(portOf(x))) }
	return lanHost{at(l.ui), at(l.apps), l.secret, &l.tickets}, ok
}

func (l *LAN) serveUI(w http.ResponseWriter, r *http.Request) {
	h, ok := l.arrive(w, r)
	if !ok {
		return
	}
	w.Header().Set("Content-Security-Policy", interfacePolicy(h.apps))
	switch {
	case r.URL.Path == "/pair":
		l.pair(w, r, h)
	case strings.HasPrefix(r.URL.Path, "/api/"):
		if status, why := refusal(r, h.ui, l.paired); status != 0 {
			fail(w, status, why)
			return
		}
		l.s.api(false).ServeHTTP(w, withLAN(r, h))
	default:
		l.s.serveAsset(w, r)
	}
}

func (l *LAN) paired(token string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.tokens[token] // a random one of 128 bits: how long the search takes tells nothing
}

// pair gives a phone that knows the code a key of its own. A code is good for one phone.
func (l *LAN) pair(w http.ResponseWriter, r *http.Request, h lanHost) {
	if site := r.Header.Get("Sec-Fetch-Site"); r.Method != http.MethodPost || r.Header.Get("Origin") != h.ui || site != "" && site != "same-origin" {
		fail(w, http.StatusForbidden, "origin")
		return
	}
	var p struct{ Code string }
	if !readJSON(w, r, &p, 1000) {
		return
	}
	status, token := l.try(strings.Join(strings.Fields(p.Code), ""), time.Now())
	switch status {
	case http.StatusOK:
		answer(w, map[string]string{"token": token}, nil)
	case http.StatusTooManyRequests:
		fail(w, status, "pair wait")
	default:
		fail(w, status, "pair wrong")
	}
}

// try is an attempt with a code.
func (l *LAN) try(code string, now time.Time) (status int, token string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	recent := 0
	for _, at := range l.wrong {
		if now.Sub(at) < time.Minute {
			recent++
		}
	}
	if recent >= wrongAMinute {
		return http.StatusTooManyRequests, ""
	}
	if subtle.ConstantTimeCompare([]byte(code), []byte(l.code)) != 1 {
		if l.wrong = append(l.wrong, now); len(l.wrong) >= wrongInAll {
			was := l.wrong[wrongInAll-wrongAMinute:]
			l.renew()
			l.wrong = was // a new code is no new minute
		}
		return http.StatusForbidden, ""
	}
	token = NewToken()
	l.tokens[token] = true
	l.renew()
	return http.StatusOK, token
}

// serveApps answers for apps, below a path that only those know who were told it by the API.
func (l *LAN) serveApps(w http.ResponseWriter, r *http.Request) {
	h, ok := l.arrive(w, r)
	if !ok {
		return
	}
	parts := strings.SplitN(strings.TrimPrefix(r.URL.Path, "/"), "/", 3)
	if len(parts) != 3 || subtle.ConstantTimeCompare([]byte(parts[0]), []byte(l.secret)) != 1 || !appName.MatchString(parts[1]) {
		http.NotFound(w, r)
		return
	}
	l.s.serveApp(w, withLAN(r, h), parts[1], "/"+parts[2])
}
