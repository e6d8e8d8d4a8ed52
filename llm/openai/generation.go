package openai

import (
	"context"
	"sync"

	"hone/llm"
)

// A generation gathers the samples of one Generate, over one or several requests.
type generation struct {
	client  *Client
	request llm.Request
	model   string
	family  string

	mu      sync.Mutex // also makes OnText calls come one at a time
	samples []*sample  // nil: nothing of it came yet
	usage   llm.Usage
}

// run asks for all samples at once where the endpoint honours n, and for those that are
// still missing one by one, in parallel. Greedy samples are always asked for one by one:
// vLLM refuses n > 1 at temperature 0.
func (g *generation) run(ctx context.Context) error {
	n := len(g.samples)
	if n > 1 && g.request.Temperature > 0 && !g.client.quirks.refused("n") {
		err := g.exchange(ctx, 0, n)
		if err != nil {
			return err
		}
		if missing := g.missing(); len(missing) > 0 {
			g.client.quirks.refuse("n")
			return g.each(ctx, missing)
		}
		return nil
	}
	return g.each(ctx, g.missing())
}

// each asks for single samples in parallel. The first failure ends the others, except
// that what they have finished by then is kept.
func (g *generation) each(ctx context.Context, which []int) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	var once sync.Once
	var first error
	for _, i := range which {
		wg.Go(func() {
			if err := g.exchange(ctx, i, 1); err != nil {
				once.Do(func() { first = err; cancel(err) })
			}
		})
	}
	wg.Wait()
	return first
}

func (g *generation) missing() []int {
	g.mu.Lock()
	defer g.mu.Unlock()
	var m []int
	for i, s := range g.samples {
		if s == nil || s.finish == "" {
			m = append(m, i)
		}
	}
	return m
}

// begin forgets what an earlier attempt brought for samples at..at+n. It reports false
// where the caller has already been given a piece of them, which can't be taken back.
func (g *generation) begin(at, n int) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, s := range g.samples[at : at+n] {
		if s != nil && s.told {
			return false
		}
	}
	clear(g.samples[at : at+n])
	return true
}

// at returns sample i, beginning it where it is new. The caller holds g.mu.
func (g *generation) at(i int) *sample {
	if g.samples[i] == nil {
		g.samples[i] = &sample{stop: llm.NewStopFilter(g.request.Stop)}
	}
	return g.samples[i]
}

// tell hands new text to the caller. The caller holds g.mu.
func (g *generation) tell(i int, s *sample, piece string) {
	if piece == "" {
		return
	}
	s.text += piece
	if g.request.OnText != nil {
		s.told = true
		g.request.OnText(i, piece)
	}
}

// addUsage counts what one request took.
func (g *generation) addUsage(u llm.Usage) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.usage.PromptTokens += u.PromptTokens
	g.usage.CachedTokens += u.CachedTokens
	g.usage.OutputTokens += u.OutputTokens
	g.usage.ReasoningTokens += u.ReasoningTokens
	g.usage.Cost += u.Cost
}

// response is what is there now.
func (g *generation) response(price llm.Price, cancelled bool) *llm.Response {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := &llm.Response{Usage: g.usage}
	for _, s := range g.samples {
		var out llm.Sample
		if s != nil {
			out = s.result(g.request.Logprobs)
		}
		if out.Finish == "" && cancelled {
			out.Finish = llm.Cancelled
		}
		r.Samples = append(r.Samples, out)
	}
	if r.Usage.Cost == 0 { // the endpoint did not say
		r.Usage.Cost = cost(price, r.Usage)
	}
	return r
}
