// Package openai makes any endpoint that speaks OpenAI's chat completions an
// llm.Generator: Grok, OpenAI, Ollama, vLLM, llama-server, LM Studio. It finds out what an
// endpoint takes by trying, and remembers it. It must not know what the text is for, and
// must never show a key: DESIGN.md says how.
package openai

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"hone/llm"
)

// Options is what New needs. Only Target must be set.
type Options struct {
	Target   Target
	Key      Key
	Price    *llm.Price // instead of the known one
	Parallel int        // requests under way at once; 0 means 4
	Timeouts Timeouts
	Retry    Retry
	MaxBytes int64             // of one answer; 0 means 32 MiB
	Log      *slog.Logger      // debug only, never holds words or keys; may be nil
	Base     http.RoundTripper // may be nil
}

// Timeouts bound the waiting. Zero fields get the defaults.
type Timeouts struct {
	Connect   time.Duration // 10 s
	FirstByte time.Duration // 3 min: a reasoning model may think that long before a word
	Idle      time.Duration // 2 min between two pieces
	Whole     time.Duration // 15 min for one Generate, retries included
}

// Retry bounds the trying again. Zero fields get the defaults.
type Retry struct {
	Attempts int           // 5, the first included
	Base     time.Duration // 500 ms, doubled each time, with full jitter
	Max      time.Duration // 20 s; an endpoint that asks for a longer wait is given up
}

// A Client is one model at one endpoint. It is safe for use by several goroutines.
type Client struct {
	target Target
	key    Key
	price  *llm.Price
	hosted bool
	limits limits
	retry  Retry
	log    *slog.Logger
	http   *http.Client
	slots  chan struct{} // one for each request under way
	quirks quirks

	mu     sync.Mutex
	probed *probe // nil before the endpoint was asked for its models
}

type limits struct {
	Timeouts
	bytes int64
}

var _ llm.Generator = (*Client)(nil)

// New makes a client; it does not talk to the endpoint yet.
func New(o Options) (*Client, error) {
	if o.Target.URL == "" {
		return nil, fmt.Errorf("openai: %w: no address", ErrTarget)
	}
	or := func(d *time.Duration, def time.Duration) {
		if *d <= 0 {
			*d = def
		}
	}
	or(&o.Timeouts.Connect, 10*time.Second)
	or(&o.Timeouts.FirstByte, 3*time.Minute)
	or(&o.Timeouts.Idle, 2*time.Minute)
	or(&o.Timeouts.Whole, 15*time.Minute)
	or(&o.Retry.Base, 500*time.Millisecond)
	or(&o.Retry.Max, 20*time.Second)
	if o.Retry.Attempts <= 0 {
		o.Retry.Attempts = 5
	}
	if o.Parallel <= 0 {
		o.Parallel = 4
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = 32 << 20
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Client{
		target: o.Target, key: o.Key, price: o.Price, hosted: o.Target.vendor().hosted,
		limits: limits{o.Timeouts, o.MaxBytes}, retry: o.Retry, log: o.Log,
		http:  newHTTP(o.Base, o.Timeouts.Connect),
		slots: make(chan struct{}, o.Parallel),
	}, nil
}

// Info tells what is known without asking the endpoint.
func (c *Client) Info() llm.Info {
	c.mu.Lock()
	defer c.mu.Unlock()
	known := lookUp(c.target)
	info := llm.Info{Name: c.target.Model, Local: c.target.Local(), Context: known.context, Price: known.price}
	if c.price != nil {
		info.Price = *c.price
	}
	if c.probed != nil {
		if info.Name == "" && len(c.probed.models) == 1 {
			info.Name = c.probed.models[0].ID
		}
		if n := c.probed.context(info.Name); n > 0 {
			info.Context = n
		}
	}
	return info
}

// Close ends idle connections.
func (c *Client) Close() error {
	c.http.CloseIdleConnections()
	return nil
}

// Generate returns r.N samples, streamed. Where the endpoint gives fewer for one request,
// the rest is asked for in requests of their own. With an error, too, come r.N samples:
// those that were finished, and those cut short, with Finish Cancelled where the context
// ended and "" where the endpoint failed.
func (c *Client) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	if r.Begin != "" {
		return nil, fmt.Errorf("openai: %w: an endpoint doesn't go on from a given beginning", llm.ErrBadRequest)
	}
	start := time.Now()
	work, cancel := context.WithTimeoutCause(ctx, c.limits.Whole, &timeout{"finish", c.limits.Whole})
	defer cancel()
	model, family, err := c.prepare(work, r)
	g := &generation{client: c, request: r, model: model, family: family, samples: make([]*sample, max(1, r.N))}
	if err == nil {
		err = g.run(work)
	}
	resp := g.response(c.Info().Price, ctx.Err() != nil)
	resp.Usage.Seconds = time.Since(start).Seconds()
	c.log.Debug("openai: generated", "url", c.target.URL, "model", model, "samples", len(resp.Samples),
		"prompt_tokens", resp.Usage.PromptTokens, "output_tokens", resp.Usage.OutputTokens, "failed", err != nil)
	return resp, c.explain(ctx, err)
}
