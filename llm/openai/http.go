package openai

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// newHTTP makes the HTTP client. It follows redirects within the same origin only: to
// follow one elsewhere would hand the words, if not the key, to somebody whom nobody named.
func newHTTP(base http.RoundTripper, connect time.Duration) *http.Client {
	if base == nil {
		base = &http.Transport{
			Proxy:               http.ProxyFromEnvironment,
			DialContext:         (&net.Dialer{Timeout: connect}).DialContext,
			TLSHandshakeTimeout: connect,
			ForceAttemptHTTP2:   true,
			MaxIdleConnsPerHost: 8,
			IdleConnTimeout:     time.Minute,
		}
	}
	return &http.Client{Transport: base, CheckRedirect: func(r *http.Request, via []*http.Request) error {
		if from := via[0].URL; r.URL.Scheme != from.Scheme || r.URL.Host != from.Host {
			return &redirect{to: r.URL.Scheme + "://" + r.URL.Host}
		}
		if len(via) > 5 {
			return errors.New("it redirects in circles")
		}
		return nil
	}}
}

// A redirect leads to another host; it is not followed.
type redirect struct{ to string }

func (r *redirect) Error() string {
	return "it redirects to " + r.to + "; give that address if you trust it"
}

// A timeout is the cause of a context that this package ended.
type timeout struct {
	what  string // answer, go on, finish
	after time.Duration
}

func (t *timeout) Error() string { return fmt.Sprintf("it did not %s within %v", t.what, t.after) }

// A call is one HTTP request under way, watched: it is cut off where the first byte, or
// the next one, takes too long.
type call struct {
	response *http.Response
	body     io.Reader // limited and watched
	ctx      context.Context
	close    func()
}

// start sends a request. The caller closes the call.
func (c *Client) start(ctx context.Context, method, path string, payload io.Reader) (*call, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	first := c.limits.FirstByte
	timer := time.AfterFunc(first, func() { cancel(&timeout{"answer", first}) })
	stop := func() { timer.Stop(); cancel(nil) }
	req, err := http.NewRequestWithContext(ctx, method, c.target.URL+path, payload)
	if err != nil {
		stop()
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	if payload != nil {
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Accept", "text/event-stream, application/json")
	}
	if c.key.Present() {
		req.Header.Set("Authorization", "Bearer "+c.key.reveal())
	}
	resp, err := c.http.Do(req)
	if err != nil {
		cause := context.Cause(ctx)
		stop()
		if cause != nil {
			return nil, cause
		}
		return nil, &broken{err: err}
	}
	idle := c.limits.Idle
	next := time.AfterFunc(time.Hour, func() { cancel(&timeout{"go on", idle}) })
	next.Stop()
	body := &watched{from: resp.Body, left: c.limits.bytes, limit: c.limits.bytes, ctx: ctx, alive: func() { timer.Stop(); next.Reset(idle) }}
	return &call{resp, body, ctx, func() { next.Stop(); stop(); resp.Body.Close() }}, nil
}

// watched reads a body: each read shows life, and there is an end to what is read.
type watched struct {
	from        io.Reader
	left, limit int64
	ctx         context.Context
	alive       func()
}

func (w *watched) Read(p []byte) (int, error) {
	if w.left <= 0 {
		return 0, &broken{err: fmt.Errorf("its answer is longer than %d bytes", w.limit), final: true}
	}
	n, err := w.from.Read(p[:min(int64(len(p)), w.left)])
	w.left -= int64(n)
	if n > 0 {
		w.alive()
	}
	if err != nil && err != io.EOF {
		if cause := context.Cause(w.ctx); cause != nil {
			return n, cause
		}
		return n, &broken{err: err}
	}
	return n, err
}
