package openai

import (
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"hone/llm"
)

// Whatever an endpoint sends, the answer is read without a crash, and what was shown is
// the text.
func FuzzAnswer(f *testing.F) {
	f.Add("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"<think>a</think> b\"}}]}\n\ndata: [DONE]\n")
	f.Add("data: {\"choices\":[{\"index\":1,\"text\":\"x\",\"finish_reason\":\"length\",\"logprobs\":{\"tokens\":[\"x\"],\"token_logprobs\":[-1]}}],\"usage\":{}}\n")
	f.Add("data: {\"error\":{\"message\":[1],\"code\":\"x\",\"param\":3}}\nerror: {}\n: x\ndata: {\"object\":\"error\",\"message\":\"m\"}")
	f.Add("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"STST\"}},{\"index\":1,\"message\":{\"content\":\"OP\"},\"logprobs\":{\"content\":[{\"token\":\"\",\"bytes\":[-1,999]}]}}]}")
	c, err := New(Options{Target: Target{URL: "http://localhost/v1"}})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, in string) {
		shown := make([]string, 2)
		g := &generation{client: c, samples: make([]*sample, 2)}
		g.request = llm.Request{N: 2, Stop: []string{"STOP"}, Logprobs: true, OnText: func(i int, p string) {
			if !utf8.ValidString(p) {
				t.Errorf("piece %q", p)
			}
			shown[i] += p
		}}
		a := &answer{ctx: context.Background(), g: g, n: 2, capped: true, limit: 9}
		err := a.stream(strings.NewReader(in))
		a.count()
		c.explain(context.Background(), err)
		for i, s := range g.response(llm.Price{}, false).Samples {
			if s.Text != shown[i] || strings.Contains(s.Text, "STOP") {
				t.Errorf("sample %+v, shown %q", s, shown[i])
			}
		}
		b := body{"n": 1, "top_k": 1}
		if name, ok := culprit(b, parseError([]byte(in))); ok && b[name] == nil {
			t.Errorf("%q was not sent", name)
		}
	})
}

// Of the key, nothing of eight bytes or more is left in what a server says.
func FuzzScrub(f *testing.F) {
	const secret = "xai-Zq3vT8wLr5NkYh2B"
	f.Add("Incorrect API key provided: xa***2B.", 0, 20)
	f.Add("Bearer ", 4, 14)
	f.Fuzz(func(t *testing.T, words string, from, to int) {
		if from < 0 || to > len(secret) || to-from < 8 {
			t.Skip()
		}
		got := NewKey(secret, "").scrub(words + secret[from:to] + words)
		for i := range len(secret) - 7 {
			if strings.Contains(got, secret[i:i+8]) {
				t.Errorf("%q shows a part of the key", got)
			}
		}
	})
}

func FuzzParseTarget(f *testing.F) {
	for _, s := range []string{"http://localhost:11434/v1#qwen3", "insecure+http://a.b/c#d", "grok-4", "https://u:p@h/", "http://[::1]#%41"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		target, err := ParseTarget(s)
		if err == nil && strings.HasPrefix(target.URL, "http:") && !target.Local() && !strings.HasPrefix(strings.TrimSpace(s), insecure) {
			t.Errorf("%q: plain http to %q", s, target.URL)
		}
	})
}

func TestWaits(t *testing.T) {
	r := Retry{Attempts: 6, Base: 100 * time.Millisecond, Max: time.Second}
	for attempt := 1; attempt <= 6; attempt++ {
		wait, again := r.wait(&apiError{status: 500}, attempt)
		bound := min(r.Max, r.Base<<(attempt-1))
		if again != (attempt < 6) || again && (wait < bound/10 || wait > bound+bound/10) {
			t.Errorf("attempt %d: %v, %v", attempt, wait, again)
		}
	}
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, row := range []struct {
		name, value string
		want        time.Duration
	}{
		{"Retry-After", "2", 2 * time.Second}, {"Retry-After", "0.5", 500 * time.Millisecond},
		{"Retry-After", "Wed, 04 Mar 2026 10:00:07 GMT", 7 * time.Second},
		{"Retry-After-Ms", "250", 250 * time.Millisecond}, {"Retry-After", "soon", 0},
	} {
		if got := retryAfter(map[string][]string{row.name: {row.value}}, now); got != row.want {
			t.Errorf("%s %s: %v", row.name, row.value, got)
		}
	}
}
