package openai

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"hone/llm"
)

// An answer reads what one request brings: choices for samples at..at+n.
type answer struct {
	ctx    context.Context // of the call
	g      *generation
	at, n  int
	capped bool // the endpoint keeps the limit of tokens
	limit  int
	usage  *usage
	pieces int // with text; counts the tokens where the endpoint doesn't
	ended  int // choices
}

type chunk struct {
	Choices []choice        `json:"choices"`
	Usage   *usage          `json:"usage"`
	Error   json.RawMessage `json:"error"`
	Object  string          `json:"object"` // "error" from older vLLMs, with message beside it
}

type choice struct {
	Index        int      `json:"index"`
	Delta        *message `json:"delta"`
	Message      *message `json:"message"` // where the answer is not streamed
	Text         *string  `json:"text"`    // where a raw text was continued
	FinishReason *string  `json:"finish_reason"`
	Logprobs     *struct {
		Content  []tokenLogprob `json:"content"`
		Tokens   []string       `json:"tokens"`         // these two for raw texts
		Logprobs []float64      `json:"token_logprobs"` // llama-server uses content there too
	} `json:"logprobs"`
}

type message struct {
	Content *string `json:"content"`
	Refusal *string `json:"refusal"`
}

type tokenLogprob struct {
	ID      *int    `json:"id"` // llama-server
	Token   string  `json:"token"`
	Bytes   []int   `json:"bytes"`
	Logprob float64 `json:"logprob"`
}

// maxEvent bounds one event; a piece of text is far shorter.
const maxEvent = 4 << 20

var errDone = errors.New("done")

// stream reads server-sent events. Each data line is an event of its own: no endpoint
// sends an event in several lines, and some forget the blank line in between.
func (a *answer) stream(r io.Reader) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxEvent)
	events := 0
	for lines.Scan() && lines.Err() == nil { // with an error, the last line is half a line
		if cause := context.Cause(a.ctx); cause != nil { // at once, though more may have come already
			return cause
		}
		data, ok := bytes.CutPrefix(lines.Bytes(), []byte("data:"))
		if !ok {
			if data, ok = bytes.CutPrefix(lines.Bytes(), []byte("error:")); !ok { // older llama-servers
				continue
			}
			return streamError(bytes.TrimSpace(data))
		}
		events++
		data = bytes.TrimSpace(data)
		if string(data) == "[DONE]" {
			return a.end()
		}
		if err := a.event(data); errors.Is(err, errDone) {
			return nil
		} else if err != nil {
			return err
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return &broken{err: errors.New("it sent an event of more than 4 MiB"), final: true}
	case err != nil:
		return err
	case events == 0:
		return errNotAPI
	case a.ended < a.choices():
		return &broken{err: fmt.Errorf("its answer broke off: %w", io.ErrUnexpectedEOF)}
	}
	return nil
}

// whole reads an answer that was not streamed.
func (a *answer) whole(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if err := a.event(b); err != nil && !errors.Is(err, errDone) {
		return err
	}
	return a.end()
}

// choices is how many choices began; an endpoint may ignore n.
func (a *answer) choices() int {
	a.g.mu.Lock()
	defer a.g.mu.Unlock()
	n := 0
	for _, s := range a.g.samples[a.at : a.at+a.n] {
		if s != nil {
			n++
		}
	}
	return max(n, 1)
}

// end closes choices that have no finish_reason: some endpoints forget it.
func (a *answer) end() error {
	a.g.mu.Lock()
	defer a.g.mu.Unlock()
	began := false
	for i := a.at; i < a.at+a.n; i++ {
		if s := a.g.samples[i]; s != nil {
			began = true
			if s.finish == "" {
				a.g.tell(i, s, s.flush())
				s.finish = llm.Stop
			}
		}
	}
	if !began {
		return &broken{err: errors.New("its answer has no choices")}
	}
	return nil
}

// event takes one chunk. It returns errDone where every choice was ended here, by a stop
// text or a limit that the endpoint does not know: the rest need not be paid for.
func (a *answer) event(data []byte) error {
	var c chunk
	if err := json.Unmarshal(data, &c); err != nil {
		return &broken{err: fmt.Errorf("it sent malformed JSON: %w", err)}
	}
	if c.Object == "error" || len(c.Error) > 0 && string(c.Error) != "null" {
		return streamError(data)
	}
	if c.Usage != nil {
		a.usage = c.Usage // xAI sends running totals: the last one counts
	}
	a.g.mu.Lock()
	defer a.g.mu.Unlock()
	early := false
	for _, ch := range c.Choices {
		if ch.Index < 0 || ch.Index >= a.n {
			continue
		}
		cut, err := a.choice(ch)
		if err != nil {
			return err
		}
		early = early || cut
	}
	if early && a.ended == a.n {
		return errDone
	}
	return nil
}

// choice adds to one sample, and tells whether it was ended here. The caller holds g.mu.
func (a *answer) choice(ch choice) (cut bool, err error) {
	i := a.at + ch.Index
	s := a.g.at(i)
	if s.finish != "" {
		return false, nil
	}
	m := ch.Delta
	if m == nil {
		m = ch.Message
	}
	if m != nil && m.Refusal != nil && *m.Refusal != "" {
		return false, &apiError{status: 200, code: "refusal", message: "the model refuses to answer: " + *m.Refusal}
	}
	if lp := ch.Logprobs; lp != nil {
		s.tokens = append(s.tokens, lp.Content...)
		for i := range min(len(lp.Tokens), len(lp.Logprobs)) {
			s.tokens = append(s.tokens, tokenLogprob{Token: lp.Tokens[i], Logprob: lp.Logprobs[i]})
		}
	}
	piece := ch.Text
	if m != nil {
		piece = m.Content
	}
	if piece != nil && *piece != "" {
		a.pieces++
		s.pieces++
		text, stopped := s.feed(*piece)
		a.g.tell(i, s, text)
		if stopped {
			s.finish = llm.Stop
		} else if !a.capped && s.pieces >= a.limit {
			a.g.tell(i, s, s.flush())
			s.finish = llm.Length
		}
		cut = s.finish != ""
	}
	if s.finish == "" && ch.FinishReason != nil && *ch.FinishReason != "" {
		if *ch.FinishReason == "content_filter" {
			return false, &apiError{status: 200, code: "content_filter", message: "the endpoint's content filter withheld the answer"}
		}
		a.g.tell(i, s, s.flush())
		s.finish = llm.Stop
		if *ch.FinishReason == "length" {
			s.finish = llm.Length
		}
	}
	if s.finish != "" {
		a.ended++
	}
	return cut, nil
}

// starved tells that a model thought so long that its answer was cut short.
type starved struct{ thought int }

func (s *starved) Error() string { return "it thought until no tokens were left to answer with" }

func (a *answer) starved() error {
	if a.usage == nil || a.usage.CompletionOf.Reasoning == 0 {
		return nil
	}
	a.g.mu.Lock()
	defer a.g.mu.Unlock()
	for _, s := range a.g.samples[a.at : a.at+a.n] {
		if s != nil && s.finish == llm.Length && s.pieces < a.limit {
			return &starved{a.usage.CompletionOf.Reasoning}
		}
	}
	return nil
}

// count adds what the request took, by the pieces that came where the endpoint is silent.
func (a *answer) count() {
	u := llm.Usage{OutputTokens: a.pieces}
	if a.usage != nil {
		u = a.usage.convert()
	}
	a.g.addUsage(u)
}
