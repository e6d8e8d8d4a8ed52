package openai_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"hone/llm"
	"hone/llm/openai"
	"hone/llm/openai/openaitest"
)

var aFew = openai.Timeouts{Connect: time.Second, FirstByte: 80 * time.Millisecond, Idle: 80 * time.Millisecond, Whole: 3 * time.Second}

// fault is a way to fail, and what must come of it. Nothing that any of them brings to
// light, in errors or logs, may show the key.
type fault struct {
	name   string
	faults []openaitest.Fault
	calls  int    // that reach the endpoint
	is     error  // nil: it goes well in the end
	says   string // in the error
}

var busy = openaitest.Status(503, "Loading model", "")

var allFaults = []fault{
	{"rate limit, then fine", []openaitest.Fault{openaitest.Status(429, "Rate limit reached", "0.02")}, 2, nil, ""},
	{"rate limit for good", slices.Repeat([]openaitest.Fault{openaitest.Status(429, "Rate limit reached", "")}, 3), 3, llm.ErrLimited, "Rate limit reached"},
	{"rate limit for too long", []openaitest.Fault{openaitest.Status(429, "Rate limit reached", "3600")}, 1, llm.ErrLimited, "wants 1h0m0s of rest"},
	{"no quota", []openaitest.Fault{openaitest.NoQuota}, 1, llm.ErrLimited, "quota"},
	{"500, then fine", []openaitest.Fault{openaitest.Status(500, "boom", "")}, 2, nil, ""},
	{"529 and 503, then fine", []openaitest.Fault{openaitest.Status(529, "Overloaded", ""), busy}, 3, nil, ""},
	{"503 for good", []openaitest.Fault{busy, busy, busy}, 3, llm.ErrUnreachable, "503: Loading model"},
	{"reset, then fine", []openaitest.Fault{openaitest.Reset, openaitest.Reset}, 3, nil, ""},
	{"cut off, then fine", []openaitest.Fault{openaitest.Truncate(3)}, 2, nil, ""},
	{"cut off for good", slices.Repeat([]openaitest.Fault{openaitest.Truncate(3)}, 3), 3, llm.ErrUnreachable, "EOF"},
	{"malformed, then fine", []openaitest.Fault{openaitest.Malformed}, 2, nil, ""},
	{"malformed for good", slices.Repeat([]openaitest.Fault{openaitest.Malformed}, 3), 3, llm.ErrUnreachable, "malformed JSON"},
	{"error in the stream, then fine", []openaitest.Fault{openaitest.ErrorInStream}, 2, nil, ""},
	{"hang", []openaitest.Fault{openaitest.Hang}, 1, llm.ErrUnreachable, "did not answer within 80ms"},
	{"stall", []openaitest.Fault{openaitest.Stall(3)}, 1, llm.ErrUnreachable, "did not go on within 80ms"},
	{"flood", []openaitest.Fault{openaitest.Flood}, 1, llm.ErrUnreachable, "longer than 65536 bytes"},
	{"web page", []openaitest.Fault{openaitest.WebPage}, 1, llm.ErrUnavailable, "no OpenAI-compatible endpoint"},
	{"bad request", []openaitest.Fault{openaitest.Status(400, "messages: wrong", "")}, 1, llm.ErrBadRequest, "messages: wrong"},
	{"401", []openaitest.Fault{openaitest.Status(401, "no", "")}, 1, llm.ErrUnauthorized, "refused the key from HONE_API_KEY"},
	{"403", []openaitest.Fault{openaitest.Status(403, "not for you", "")}, 1, llm.ErrUnauthorized, "not for you"},
	{"404", []openaitest.Fault{openaitest.Status(404, "Not Found", "")}, 1, llm.ErrUnavailable, "lack a /v1"},
	{"payment", []openaitest.Fault{openaitest.Status(402, "pay", "")}, 1, llm.ErrLimited, "pay"},
	{"501", []openaitest.Fault{openaitest.Status(501, "not implemented", "")}, 1, llm.ErrUnreachable, "501"},
	{"key repeated", slices.Repeat([]openaitest.Fault{openaitest.EchoKey}, 3), 3, llm.ErrUnreachable, "Bearer [key]"},
	{"filtered", []openaitest.Fault{openaitest.Filtered}, 1, llm.ErrBadRequest, "content filter"},
	{"refusal", []openaitest.Fault{openaitest.Send(`{"choices":[{"index":0,"delta":{"refusal":"I won't"}}]}`)}, 1, llm.ErrBadRequest, "I won't"},
	{"no choices", slices.Repeat([]openaitest.Fault{openaitest.Send(`{"choices":[]}`, `[DONE]`)}, 3), 3, llm.ErrUnreachable, "no choices"},
	{"redirect elsewhere", []openaitest.Fault{openaitest.Redirect("http://192.0.2.1:9/v1/chat/completions")}, 1, llm.ErrUnavailable, "redirects to http://192.0.2.1:9"},
}

func TestFaults(t *testing.T) {
	for _, f := range openaitest.Flavors {
		for _, row := range allFaults {
			t.Run(f.String()+"/"+row.name, func(t *testing.T) {
				var log strings.Builder
				s, _ := start(t, openaitest.Options{Flavor: f, Key: secret}, "", openai.Options{})
				model := s.Models()[0]
				c := newClient(t, openai.Options{
					Target: openai.Target{URL: s.URL, Model: model}, Key: openai.NewKey(secret, "HONE_API_KEY"),
					Timeouts: aFew, MaxBytes: 64 << 10,
					Log: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})),
				})
				s.Next(row.faults...)
				resp, err := c.Generate(context.Background(), llm.Request{Messages: prompt, MaxTokens: 8, Temperature: 1})
				if !errors.Is(err, row.is) {
					t.Fatalf("error %v, want %v", err, row.is)
				}
				if row.is == nil && (resp.Samples[0].Text == "" || resp.Samples[0].Finish != llm.Length) {
					t.Errorf("sample %+v", resp.Samples[0])
				}
				if err != nil && (!strings.Contains(err.Error(), row.says) || !strings.Contains(err.Error(), s.URL)) {
					t.Errorf("error %q, want %q and the address in it", err, row.says)
				}
				if n := len(s.Calls()) - adapted(&log); n != row.calls {
					t.Errorf("%d requests, want %d", n, row.calls)
				}
				mustNotLeak(t, "the log", log.String())
				for e := err; e != nil; e = errors.Unwrap(e) {
					mustNotLeak(t, "an error", fmt.Sprintf("%v %+v %#v", e, e, e))
				}
			})
		}
	}
}

// adapted counts the requests that were made again without a parameter.
func adapted(log fmt.Stringer) int {
	return strings.Count(log.String(), "leaving out")
}

func TestWrongKey(t *testing.T) {
	for _, f := range openaitest.Flavors {
		for _, given := range []string{secret, ""} {
			s, _ := start(t, openaitest.Options{Flavor: f, Key: "another"}, "", openai.Options{})
			c := newClient(t, openai.Options{Target: openai.Target{URL: s.URL, Model: s.Models()[0]}, Key: openai.NewKey(given, "HONE_API_KEY")})
			_, err := c.Generate(context.Background(), llm.Request{Messages: prompt})
			if f == openaitest.Ollama { // lets everybody in
				if err != nil {
					t.Errorf("%v: %v", f, err)
				}
				continue
			}
			want := "refused the key from HONE_API_KEY"
			if given == "" {
				want = "set HONE_API_KEY"
			}
			if !errors.Is(err, llm.ErrUnauthorized) || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "***") {
				t.Errorf("%v with key %q: %v", f, given, err)
			}
			if n := len(s.Calls()); n != 1 {
				t.Errorf("%v: asked %d times", f, n)
			}
			if _, err := c.Models(context.Background()); !errors.Is(err, llm.ErrUnauthorized) {
				t.Errorf("%v: models: %v", f, err)
			}
			mustNotLeak(t, "the error", fmt.Sprint(err))
		}
	}
}

func TestNoModel(t *testing.T) {
	for _, f := range openaitest.Flavors {
		s, c := start(t, openaitest.Options{Flavor: f}, "nonesuch", openai.Options{})
		_, err := c.Generate(context.Background(), llm.Request{Messages: prompt})
		if f == openaitest.LlamaServer { // serves what it has
			if err != nil {
				t.Errorf("%v: %v", f, err)
			}
			continue
		}
		if !errors.Is(err, llm.ErrNoModel) || !strings.Contains(err.Error(), `no model "nonesuch"; it has `) || !strings.Contains(err.Error(), s.Models()[0]) {
			t.Errorf("%v: %v", f, err)
		}
	}
}

func TestUnreachable(t *testing.T) {
	c := newClient(t, openai.Options{Target: openai.Target{URL: "http://127.0.0.1:1/v1", Model: "m"}, Key: openai.NewKey(secret, "x")})
	_, err := c.Generate(context.Background(), llm.Request{Messages: prompt})
	if !errors.Is(err, llm.ErrUnreachable) || !strings.Contains(err.Error(), "http://127.0.0.1:1/v1") || !strings.Contains(err.Error(), "is the server running") {
		t.Error(err)
	}
	mustNotLeak(t, "the error", fmt.Sprint(err))
}

// Text that was shown can't be taken back, so there is no second attempt after it.
func TestNoRetryAfterText(t *testing.T) {
	s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
	s.Next(openaitest.Truncate(4))
	shown := ""
	resp, err := c.Generate(context.Background(), llm.Request{Messages: prompt, MaxTokens: 30, OnText: func(_ int, piece string) { shown += piece }})
	if !errors.Is(err, llm.ErrUnreachable) || len(s.Calls()) != 1 {
		t.Errorf("%d requests, %v", len(s.Calls()), err)
	}
	if shown == "" || resp.Samples[0].Text != shown || resp.Samples[0].Finish != "" {
		t.Errorf("shown %q, sample %+v", shown, resp.Samples[0])
	}
}

func TestRedirectsKeepTheKey(t *testing.T) {
	var got []string
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		got = append(got, r.URL.Path+r.Header.Get("Authorization"))
	}))
	defer other.Close()
	s, c := start(t, openaitest.Options{Key: secret}, "gpt-4o", openai.Options{Key: openai.NewKey(secret, "x")})
	s.Next(openaitest.Redirect(other.URL + "/v1/chat/completions"))
	_, err := c.Generate(context.Background(), llm.Request{Messages: prompt})
	if !errors.Is(err, llm.ErrUnavailable) || len(got) > 0 {
		t.Errorf("error %v; the other host got %q", err, got)
	}
	s.Next(openaitest.Redirect("/v1/chat/completions")) // the same host is fine
	generate(t, c, llm.Request{MaxTokens: 3})
}

func TestCancelHangsUp(t *testing.T) {
	s, c := start(t, openaitest.Options{Pace: time.Millisecond}, "gpt-4o", openai.Options{})
	ctx, cancel := context.WithCancel(context.Background())
	resp, err := c.Generate(ctx, llm.Request{Messages: prompt, MaxTokens: 5000, Temperature: 1, OnText: func(int, string) { cancel() }})
	if !errors.Is(err, context.Canceled) || resp.Samples[0].Finish != llm.Cancelled || resp.Samples[0].Text == "" {
		t.Errorf("%+v, %v", resp, err)
	}
	s.Idle() // hangs where the client is still connected
}

func TestCallersDeadline(t *testing.T) {
	s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
	s.Next(openaitest.Hang)
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	if _, err := c.Generate(ctx, llm.Request{Messages: prompt}); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	whole := newClient(t, openai.Options{Target: openai.Target{URL: s.URL, Model: "gpt-4o"}, Timeouts: openai.Timeouts{Whole: 30 * time.Millisecond}})
	s.Next(openaitest.Hang)
	if _, err := whole.Generate(context.Background(), llm.Request{Messages: prompt}); !errors.Is(err, llm.ErrUnreachable) || !strings.Contains(err.Error(), "did not finish within 30ms") {
		t.Error(err)
	}
}

// What came before the cancellation but was not yet shown is not shown after it.
func TestCancelIsAtOnce(t *testing.T) {
	s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
	s.Next(openaitest.Send(text(strings.Split(strings.Repeat("a", 100), "")...)...)) // all in one packet
	ctx, cancel := context.WithCancel(context.Background())
	pieces := 0
	resp, err := c.Generate(ctx, llm.Request{Messages: prompt, OnText: func(int, string) { pieces++; cancel() }})
	if !errors.Is(err, context.Canceled) || pieces != 1 || resp.Samples[0].Text != "a" || resp.Samples[0].Finish != llm.Cancelled {
		t.Errorf("%d pieces, %+v, %v", pieces, resp, err)
	}
}
