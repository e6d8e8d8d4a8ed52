package llm

import (
	"context"
	"strings"
	"sync"
)

// Echo answers every prompt with the prompt's last message: a generator for tests that
// need some text and no model. A word with the spaces after it counts as one token.
type Echo struct {
	Context int // words that a prompt may have; 0 is no limit
}

// Generate returns r.N times the last message.
func (e Echo) Generate(ctx context.Context, r Request) (*Response, error) {
	if words := promptWords(r.Messages); e.Context > 0 && words > e.Context {
		return nil, ErrTooLong
	}
	last := ""
	if len(r.Messages) > 0 {
		last = r.Messages[len(r.Messages)-1].Content
	}
	return play(ctx, r, func(int) string { return last })
}

// Info says that it is a fake.
func (e Echo) Info() Info { return Info{Name: "echo", Local: true, Context: e.Context} }

// Close does nothing.
func (e Echo) Close() error { return nil }

// Replay answers with texts prepared by a test, one after the other over all samples of
// all calls, then again from the first; it keeps the requests it got.
type Replay struct {
	Texts []string

	mu       sync.Mutex
	next     int
	requests []Request
}

// Generate returns the next r.N texts.
func (p *Replay) Generate(ctx context.Context, r Request) (*Response, error) {
	p.mu.Lock()
	first := p.next
	p.next += max(r.N, 1)
	p.requests = append(p.requests, r)
	p.mu.Unlock()
	return play(ctx, r, func(i int) string {
		if len(p.Texts) == 0 {
			return ""
		}
		return p.Texts[(first+i)%len(p.Texts)]
	})
}

// Requests returns the requests so far.
func (p *Replay) Requests() []Request {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]Request(nil), p.requests...)
}

// Info says that it is a fake.
func (p *Replay) Info() Info { return Info{Name: "replay", Local: true} }

// Close does nothing.
func (p *Replay) Close() error { return nil }

// play hands out text(i) as sample i, word by word, by the rules of Request.
func play(ctx context.Context, r Request, text func(i int) string) (*Response, error) {
	out := &Response{Usage: Usage{PromptTokens: promptWords(r.Messages)}}
	for i := range max(r.N, 1) {
		s := playOne(ctx, r, i, text(i))
		out.Usage.OutputTokens += len(s.Tokens)
		out.Samples = append(out.Samples, s)
	}
	return out, ctx.Err()
}

func playOne(ctx context.Context, r Request, i int, text string) Sample {
	limit := r.MaxTokens
	if limit <= 0 {
		limit = DefaultMaxTokens
	}
	s, filter := Sample{Finish: Stop}, NewStopFilter(r.Stop)
	say := func(piece string) {
		s.Text += piece
		if r.OnText != nil && piece != "" {
			r.OnText(i, piece)
		}
	}
	for id, word := range strings.SplitAfter(text, " ") {
		switch {
		case ctx.Err() != nil:
			s.Finish = Cancelled
			return s
		case id == limit:
			s.Finish = Length
			say(filter.Flush())
			return s
		}
		s.Tokens = append(s.Tokens, Token{ID: id, Text: word})
		piece, stopped := filter.Add(word)
		if say(piece); stopped {
			return s
		}
	}
	say(filter.Flush())
	return s
}

func promptWords(messages []Message) int {
	n := 0
	for _, m := range messages {
		n += len(strings.Fields(m.Content))
	}
	return n
}
