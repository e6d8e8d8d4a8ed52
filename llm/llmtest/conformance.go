// Package llmtest holds what every llm.Generator must do, as one test that each
// implementation runs. It must not know any implementation.
package llmtest

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf8"

	"hone/llm"
)

// Options tell what the generator under test can be held to.
type Options struct {
	// Prompt makes the generator write at least 60 tokens, best with characters of
	// several bytes; greedy decoding must answer it the same each time.
	Prompt []llm.Message
	// TooLong is a prompt beyond the model's context; nil where there is no limit.
	TooLong []llm.Message
	// Counts: Usage and Tokens tell how many tokens were written.
	Counts bool
	// Logprobs: tokens carry log-probabilities where asked for.
	Logprobs bool
	// Seeded: equal seeds give equal samples, and samples of one request differ.
	Seeded bool
	// Varied is a prompt with many answers, for Seeded; nil takes Prompt.
	Varied []llm.Message
	// Within bounds the time from a cancellation to the return; 0 means 2 s.
	Within time.Duration
}

// Conformance holds gen to the contract of llm.Generator.
func Conformance(t *testing.T, gen llm.Generator, o Options) {
	t.Helper()
	if o.Within == 0 {
		o.Within = 2 * time.Second
	}
	if gen.Info().Name == "" {
		t.Error("Info names no model")
	}
	s := suite{gen, o}
	t.Run("samples", s.samples)
	t.Run("greedy", s.greedy)
	t.Run("length", s.length)
	t.Run("stop", s.stop)
	t.Run("cancelled before", s.cancelledBefore)
	t.Run("cancel", s.cancel)
	t.Run("concurrent", s.concurrent)
	if o.TooLong != nil {
		t.Run("too long", s.tooLong)
	}
	if o.Logprobs {
		t.Run("logprobs", s.logprobs)
	}
	if o.Seeded {
		t.Run("seeds", s.seeds)
	}
}

type suite struct {
	gen llm.Generator
	o   Options
}

// ask generates with the streaming rules checked: pieces one at a time, whole
// characters, together the sample's text.
func (s suite) ask(t *testing.T, ctx context.Context, r llm.Request) (*llm.Response, error) {
	t.Helper()
	r.Messages = s.o.Prompt
	pieces := make([]strings.Builder, max(r.N, 1))
	var inside atomic.Int32
	next := r.OnText
	r.OnText = func(i int, piece string) {
		if inside.Add(1) != 1 {
			t.Error("OnText was called while it ran")
		}
		defer inside.Add(-1)
		if piece == "" || !utf8.ValidString(piece) {
			t.Errorf("piece %q of sample %d is empty or splits a character", piece, i)
		}
		pieces[i].WriteString(piece)
		if next != nil {
			next(i, piece)
		}
	}
	resp, err := s.gen.Generate(ctx, r)
	if resp == nil {
		return resp, err
	}
	if len(resp.Samples) != len(pieces) {
		t.Fatalf("%d samples, want %d", len(resp.Samples), len(pieces))
	}
	for i, sample := range resp.Samples {
		if got := pieces[i].String(); got != sample.Text {
			t.Errorf("pieces of sample %d make %q, its text is %q", i, got, sample.Text)
		}
		s.count(t, r, sample)
	}
	return resp, err
}

func (s suite) count(t *testing.T, r llm.Request, sample llm.Sample) {
	t.Helper()
	if s.o.Counts && r.MaxTokens > 0 && len(sample.Tokens) > r.MaxTokens {
		t.Errorf("%d tokens, more than the %d allowed", len(sample.Tokens), r.MaxTokens)
	}
}

// must asks and takes no error.
func (s suite) must(t *testing.T, r llm.Request) *llm.Response {
	t.Helper()
	resp, err := s.ask(t, context.Background(), r)
	if err != nil {
		t.Fatalf("generate: %v", err)
	}
	return resp
}

func (s suite) samples(t *testing.T) {
	for _, n := range []int{0, 1, 3} {
		resp := s.must(t, llm.Request{N: n, MaxTokens: 8, Temperature: 0.8})
		for i, sample := range resp.Samples {
			if sample.Text == "" {
				t.Errorf("n=%d: sample %d is empty", n, i)
			}
		}
		if u := resp.Usage; s.o.Counts && (u.PromptTokens == 0 || u.OutputTokens == 0) {
			t.Errorf("n=%d: usage %+v counts nothing", n, u)
		}
	}
}

func (s suite) greedy(t *testing.T) {
	a := s.must(t, llm.Request{N: 2, MaxTokens: 24})
	b := s.must(t, llm.Request{MaxTokens: 24})
	for _, sample := range append(a.Samples, b.Samples...) {
		if sample.Text != a.Samples[0].Text {
			t.Errorf("greedy decoding gave %q and %q", a.Samples[0].Text, sample.Text)
		}
	}
}

func (s suite) length(t *testing.T) {
	short, long := s.must(t, llm.Request{MaxTokens: 4}).Samples[0], s.must(t, llm.Request{MaxTokens: 16}).Samples[0]
	for _, sample := range []llm.Sample{short, long} {
		if sample.Finish != llm.Length {
			t.Errorf("finish %q at the bound, want %q", sample.Finish, llm.Length)
		}
	}
	if len(short.Text) >= len(long.Text) || !strings.HasPrefix(long.Text, strings.TrimRight(short.Text, "\uFFFD")) {
		t.Errorf("4 tokens are %q, 16 are %q", short.Text, long.Text)
	}
}

// stop takes a stop text from the middle of what greedy decoding writes.
func (s suite) stop(t *testing.T) {
	text := s.must(t, llm.Request{MaxTokens: 24}).Samples[0].Text
	runes := []rune(text)
	if len(runes) < 8 {
		t.Fatalf("%q is too short to take a stop text from", text)
	}
	mid := len(runes) / 2
	stop := string(runes[mid : mid+3])
	want, _, _ := strings.Cut(text, stop)
	for _, stops := range [][]string{{stop}, {"\x01never", stop}} {
		got := s.must(t, llm.Request{MaxTokens: 24, Stop: stops}).Samples[0]
		if got.Text != want || got.Finish != llm.Stop {
			t.Errorf("stopped at %q: %q (%s), want %q (stop)", stop, got.Text, got.Finish, want)
		}
	}
}

func (s suite) cancelledBefore(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	resp, err := s.ask(t, ctx, llm.Request{MaxTokens: 8})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
	if resp != nil {
		for _, sample := range resp.Samples {
			if sample.Finish != llm.Cancelled {
				t.Errorf("finish %q before a start", sample.Finish)
			}
		}
	}
}

func (s suite) cancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var at time.Time
	calls := 0
	resp, err := s.ask(t, ctx, llm.Request{N: 2, MaxTokens: 400, Temperature: 0.8, OnText: func(int, string) {
		if calls++; calls == 3 {
			at = time.Now()
			cancel()
		}
	}})
	if took := time.Since(at); took > s.o.Within {
		t.Errorf("returned %v after the cancellation, want %v", took, s.o.Within)
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
	if resp == nil {
		t.Fatal("no response: what was written is lost")
	}
	text := ""
	for _, sample := range resp.Samples {
		text += sample.Text
		if sample.Finish == llm.Length {
			t.Error("a sample went on to its bound")
		}
	}
	if text == "" {
		t.Error("what was written before the cancellation is lost")
	}
	s.must(t, llm.Request{MaxTokens: 4}) // and it still works
}

func (s suite) concurrent(t *testing.T) {
	want := s.must(t, llm.Request{MaxTokens: 12}).Samples[0].Text
	var wait sync.WaitGroup
	for range 3 {
		wait.Go(func() {
			resp, err := s.gen.Generate(context.Background(), llm.Request{Messages: s.o.Prompt, MaxTokens: 12})
			if err != nil || resp.Samples[0].Text != want {
				t.Errorf("beside others: %+v, %v; alone: %q", resp, err, want)
			}
		})
	}
	wait.Wait()
}

func (s suite) tooLong(t *testing.T) {
	_, err := s.gen.Generate(context.Background(), llm.Request{Messages: s.o.TooLong, MaxTokens: 4})
	if !errors.Is(err, llm.ErrTooLong) {
		t.Errorf("error %v, want %v", err, llm.ErrTooLong)
	}
	s.must(t, llm.Request{MaxTokens: 4})
}

func (s suite) logprobs(t *testing.T) {
	for _, sample := range s.must(t, llm.Request{N: 2, MaxTokens: 12, Temperature: 0.8, Logprobs: true}).Samples {
		sum, text := 0.0, ""
		for _, token := range sample.Tokens {
			if token.Logprob > 0 {
				t.Errorf("token %q has log-probability %v", token.Text, token.Logprob)
			}
			sum += token.Logprob
			text += token.Text
		}
		if d := sum - sample.Logprob; len(sample.Tokens) == 0 || sum == 0 || d > 1e-3 || d < -1e-3 {
			t.Errorf("%d tokens sum to %v, the sample says %v", len(sample.Tokens), sum, sample.Logprob)
		}
		if !strings.HasPrefix(text, strings.TrimRight(sample.Text, "\uFFFD")) {
			t.Errorf("tokens make %q, text is %q", text, sample.Text)
		}
	}
}

func (s suite) seeds(t *testing.T) {
	if s.o.Varied != nil {
		s.o.Prompt = s.o.Varied
	}
	ask := func(seed uint64) []llm.Sample {
		return s.must(t, llm.Request{N: 3, MaxTokens: 24, Temperature: 1, Seed: seed}).Samples
	}
	a, b, c := ask(7), ask(7), ask(8)
	for i := range a {
		if a[i].Text != b[i].Text {
			t.Errorf("seed 7 gave %q and %q", a[i].Text, b[i].Text)
		}
	}
	if a[0].Text == a[1].Text && a[1].Text == a[2].Text || a[0].Text == c[0].Text && a[1].Text == c[1].Text {
		t.Errorf("samples don't differ: %v, other seed %v", a, c)
	}
}
