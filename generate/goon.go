package generate

import (
	"context"
	"strings"
	"sync"

	"hone/llm"
	"hone/sketch"
)

// goOn writes candidates that break in some line anew from that line on, up to tries
// times: what stands before it is kept. One that breaks to the end stays as it is.
func (w *Writer) goOn(ctx context.Context, r llm.Request, list []Candidate, tries int, usage *llm.Usage) {
	if !w.Model.Info().Begins || r.Grammar == "" {
		return
	}
	r.N, r.Greedy, r.OnText = 1, 0, nil
	var wait sync.WaitGroup
	var mu sync.Mutex
	for i := range list {
		wait.Go(func() {
			for try := range tries {
				good := unbroken(list[i].Source)
				if good == "" || ctx.Err() != nil {
					return
				}
				ask := r
				ask.Begin, ask.Seed = good, r.Seed+uint64(1000*(i+1)+try)
				resp, err := w.Model.Generate(ctx, ask)
				if resp != nil {
					mu.Lock()
					addUsage(usage, resp.Usage)
					mu.Unlock()
				}
				if err != nil || len(resp.Samples) != 1 || resp.Samples[0].Finish != llm.Stop {
					return
				}
				list[i] = list[i].from(good, resp.Samples[0])
			}
		})
	}
	wait.Wait()
}

// from is the candidate with what a model wrote after its good lines.
func (c Candidate) from(good string, s llm.Sample) Candidate {
	next := Candidate{Source: Clean(good + s.Text), Repairs: c.Repairs}
	at := 0
	for _, t := range c.written {
		if at += len(t.Text); at > len(good) {
			break
		}
		next.written = append(next.written, t)
	}
	next.written = append(next.written, s.Tokens...)
	next.count()
	return next
}

// count adds up what the candidate's tokens say.
func (c *Candidate) count() {
	c.Tokens, c.Logprob = max(len(c.written), 1), 0
	for _, t := range c.written {
		c.Logprob += t.Logprob
	}
}

// unbroken are a sketch's lines before the first that is wrong; "" where none is, and
// where nothing would be left.
func unbroken(source string) string {
	app, diags := sketch.Parse(source)
	if app == nil {
		return ""
	}
	line := 0
	for _, d := range sketch.Errors(append(diags, app.Check()...)) {
		if d.Line > 1 && (line == 0 || d.Line < line) {
			line = d.Line
		}
	}
	if line == 0 {
		return ""
	}
	lines := strings.SplitAfter(source, "\n")
	return strings.Join(lines[:min(line-1, len(lines))], "")
}
