package openai

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"mime"
	"net/http"
	"strconv"
	"time"
)

// exchange brings samples at..at+n from one request: again without a parameter that the
// endpoint refuses, and again after a while where it is busy or the connection broke.
func (g *generation) exchange(ctx context.Context, at, n int) error {
	c := g.client
	for attempt, left := 1, len(optional)+1; ; {
		b, err := g.compose(at, n)
		if err != nil {
			return err
		}
		err = g.attempt(ctx, b, at, n)
		if err == nil || ctx.Err() != nil {
			return err
		}
		var short *starved
		if errors.As(err, &short) {
			if c.quirks.widen(short.thought) && g.begin(at, n) {
				continue // ends, because room has a bound
			}
			return nil
		}
		var api *apiError
		if errors.As(err, &api) && (api.status == http.StatusBadRequest || api.status == http.StatusUnprocessableEntity) && api.sentinel() == nil {
			if name, ok := culprit(b, api); ok && left > 0 {
				c.log.Debug("openai: leaving out what the endpoint refuses", "url", c.target.URL, "model", g.model, "parameter", name)
				c.quirks.refuse(name)
				left-- // each round leaves out one more, so this is never used up
				continue
			}
		}
		wait, again := c.retry.wait(err, attempt)
		if !again || !g.begin(at, n) {
			return err
		}
		c.log.Debug("openai: trying again", "url", c.target.URL, "attempt", attempt, "wait", wait, "why", c.key.scrub(err.Error()))
		if err := sleep(ctx, wait); err != nil {
			return err
		}
		attempt++
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// attempt is one HTTP request.
func (g *generation) attempt(ctx context.Context, b body, at, n int) error {
	c := g.client
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	payload, err := json.Marshal(b)
	if err != nil {
		return err
	}
	path := "/chat/completions"
	if g.raw() {
		path = "/completions"
	}
	call, err := c.start(ctx, http.MethodPost, path, bytes.NewReader(payload))
	if err != nil {
		return err
	}
	defer call.close()
	if call.response.StatusCode != http.StatusOK {
		return readError(call)
	}
	a := &answer{ctx: call.ctx, g: g, at: at, n: n, limit: g.limit(),
		capped: !c.quirks.unlimited() && c.quirks.roomToThink() == 0}
	defer a.count()
	read := a.stream
	if kind, _, _ := mime.ParseMediaType(call.response.Header.Get("Content-Type")); kind == "application/json" {
		read = a.whole // a proxy that does not stream
	}
	if err := read(call.body); err != nil {
		return err
	}
	return a.starved()
}

// wait tells how long to wait before the next attempt, and whether there should be one.
func (r Retry) wait(err error, attempt int) (time.Duration, bool) {
	if attempt >= r.Attempts {
		return 0, false
	}
	var api *apiError
	var broke *broken
	switch {
	case errors.As(err, &api):
		if !api.busy() {
			return 0, false
		}
		if api.wait > 0 {
			return api.wait, api.wait <= r.Max
		}
	case errors.As(err, &broke):
		if !broke.passing() {
			return 0, false
		}
	default:
		return 0, false
	}
	bound := min(r.Max, r.Base<<(attempt-1))
	return bound/10 + rand.N(bound), true // full jitter, but never at once
}

// retryAfter reads how long a busy endpoint wants to be left alone.
func retryAfter(h http.Header, now time.Time) time.Duration {
	if ms, err := strconv.ParseFloat(h.Get("Retry-After-Ms"), 64); err == nil {
		return time.Duration(ms * float64(time.Millisecond))
	}
	v := h.Get("Retry-After")
	if s, err := strconv.ParseFloat(v, 64); err == nil {
		return time.Duration(s * float64(time.Second))
	}
	if t, err := http.ParseTime(v); err == nil {
		return t.Sub(now)
	}
	return 0
}
