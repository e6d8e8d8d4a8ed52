package hone

import (
	"context"
	"testing"
	"time"

	"hone/effort"
	"hone/generate"
	"hone/llm"
	"hone/task"
	"hone/verify"
)

// slow is a model that reads for a while, then writes one sample, and a second one
// without end.
type slow struct {
	llm.Replay
	reads time.Duration
}

func (m *slow) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	select {
	case <-time.After(m.reads):
	case <-ctx.Done():
		return &llm.Response{Samples: []llm.Sample{{Finish: llm.Cancelled}}}, ctx.Err()
	}
	r.OnText(0, right)
	<-ctx.Done()
	return &llm.Response{Samples: []llm.Sample{{Text: right, Finish: llm.Stop}, {Text: "app Dou", Finish: llm.Cancelled}}}, ctx.Err()
}

// The time for writing begins with the first piece, and what was written in it is proven;
// a model that never begins is not waited for forever.
func TestWritingClock(t *testing.T) {
	for name, tc := range map[string]struct {
		reads time.Duration
		holds bool
	}{"reads longer than the time for writing": {400 * time.Millisecond, true}, "never begins": {time.Minute, false}} {
		h, _ := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil })
		h.Writer.Model = &slow{reads: tc.reads}
		s := &search{h: h, r: Request{Text: "double a number", Lang: "en"}, task: &task.Task{ID: "make", Lang: "en", Level: 1, Request: "double a number"},
			plan: effort.Plan{Samples: 2, Tokens: 50, Rounds: 1, Writing: 200 * time.Millisecond}}
		s.write = func(ctx context.Context, round int, progress generate.Progress) ([]generate.Candidate, llm.Usage, error) {
			return h.Writer.Write(ctx, s.r.Text, "en", s.plan, round, progress)
		}
		start := time.Now()
		err := s.run(t.Context())
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: %v", name, took)
		}
		if made := s.made(); made.Verified != tc.holds || tc.holds && err != nil {
			t.Errorf("%s: verified %v, %v", name, made.Verified, err)
		}
	}
}
