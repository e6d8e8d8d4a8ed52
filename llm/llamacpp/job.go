package llamacpp

import (
	"context"
	"fmt"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// work is what the loop does: jobs, decoded together, and tasks, which have the model
// to themselves.
type work interface {
	// context is the caller's.
	context() context.Context
	// end is called once, by the loop, when it has done with the work.
	end(err error)
}

// A job is one call of Generate.
type job struct {
	ctx     context.Context
	request llm.Request
	prompt  []llama.Token
	grammar *grammar // at its beginning; samples take clones
	samples []llm.Sample

	entry  *prefix // holds the decoded prompt
	next   int     // the sample to start next
	live   int     // samples being decoded
	cached int     // prompt tokens not computed anew

	said chan piece // to the caller's goroutine, which calls OnText
	err  error      // set before said is closed
}

// A piece is new text of a sample.
type piece struct {
	sample int
	text   string
}

func (e *Engine) newJob(ctx context.Context, r llm.Request) (*job, error) {
	r.N = max(r.N, 1)
	if r.MaxTokens <= 0 {
		r.MaxTokens = llm.DefaultMaxTokens
	}
	prompt, err := e.vocab.prompt(r.Messages)
	if err != nil {
		return nil, err
	}
	begin := e.vocab.tokens(r.Begin, false)
	prompt = append(prompt, begin...)
	if room := e.info.Context - len(prompt) - slack; room <= 0 {
		return nil, fmt.Errorf("%w: %d tokens, of %d", llm.ErrTooLong, len(prompt), e.info.Context)
	} else {
		r.MaxTokens = min(r.MaxTokens, room)
	}
	j := &job{ctx: ctx, request: r, prompt: prompt, samples: make([]llm.Sample, r.N)}
	if j.grammar, err = newGrammar(e.vocab, r.Grammar); err != nil {
		return nil, err
	}
	if err := j.grammar.begin(begin); err != nil {
		j.grammar.free()
		return nil, err
	}
	for i := range j.samples {
		j.samples[i].Finish = llm.Cancelled // until it finishes
	}
	// Room for every piece there can be: the loop must never wait for a caller. Two more
	// a sample are for what was held back and for the end.
	room := 0
	if r.OnText != nil {
		room = r.N * (r.MaxTokens + 2)
	}
	j.said = make(chan piece, room)
	return j, nil
}

// slack covers the cells that a prompt may take twice while it is being shared.
const slack = 8

// say tells a sample's new text.
func (j *job) say(sample int, text string) {
	if text == "" {
		return
	}
	j.samples[sample].Text += text
	if j.request.OnText != nil {
		j.said <- piece{sample, text}
	}
}

// listen waits for the end and calls onText meanwhile.
func (j *job) listen(onText func(int, string)) {
	for p := range j.said {
		onText(p.sample, p.text)
	}
}

func (j *job) context() context.Context { return j.ctx }

func (j *job) end(err error) {
	j.err = err
	close(j.said)
}

// finished tells that every sample was started and has ended.
func (j *job) finished() bool { return j.next == len(j.samples) && j.live == 0 }

func (j *job) response() *llm.Response {
	out := &llm.Response{Samples: j.samples}
	out.Usage.PromptTokens, out.Usage.CachedTokens = len(j.prompt), j.cached
	for _, s := range j.samples {
		out.Usage.OutputTokens += len(s.Tokens)
	}
	return out
}

// A task has the model to itself.
type task struct {
	ctx  context.Context
	run  func() error
	err  error
	done chan struct{}
}

func (t *task) context() context.Context { return t.ctx }

func (t *task) end(err error) {
	t.err = err
	close(t.done)
}

// alone runs f on the loop's goroutine while nothing else is decoded.
func (e *Engine) alone(ctx context.Context, f func() error) error {
	t := &task{ctx: ctx, run: f, done: make(chan struct{})}
	if err := e.submit(ctx, t); err != nil {
		return err
	}
	<-t.done
	return t.err
}
