// Package rollout has a model answer tasks many times over and judges every answer: the
// groups that reinforcement learning compares, and the measure of pass@1 and pass@k. It
// must not know how a model learns.
package rollout

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"hone/llm"
	"hone/reward"
	"hone/verify"
)

// A Task is something to answer, and who judges the answers.
type Task struct {
	ID       string
	Messages []llm.Message
	Judge    reward.Judging
}

// A Sample is one judged answer.
type Sample struct {
	Text   string
	Tokens []llm.Token // with log-probabilities, and with the token that ends the turn
	Ended  bool        // by the model itself; else it was longer than allowed
	Reward float64
	Why    string // of a reward of 0
}

// A Sampler samples and judges, several tasks at a time.
type Sampler struct {
	Model       llm.Generator
	Prover      *verify.Prover
	Samples     int     // of each task
	Tokens      int     // of a sample, at most
	Temperature float64 // 1: the model as it is
	AtOnce      int     // tasks in the engine at a time
	Seed        uint64
	Read        func(string) string // takes the app out of an answer; nil: it is all of it

	// BrowserEach has every so many-th answer that was found right proven in the browser
	// too; 0 none. One that fails there gets no reward, and is counted.
	BrowserEach int
	Disagreed   atomic.Int64
	right       atomic.Int64
}

// Run answers tasks. Each gets its samples, or the error is not nil: a verifier or an
// engine that fails is no bad answer.
func (s *Sampler) Run(ctx context.Context, tasks []Task, round int) ([][]Sample, error) {
	out, errs := make([][]Sample, len(tasks)), make([]error, len(tasks))
	whole := ctx
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var all sync.WaitGroup
	free := make(chan struct{}, max(1, s.AtOnce))
	for i, t := range tasks {
		all.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			if out[i], errs[i] = s.one(ctx, t, s.Seed+uint64(round)*1_000_003+uint64(i)*7919); errs[i] != nil {
				stop() // the others' answers would be thrown away
			}
		})
	}
	all.Wait()
	if whole.Err() == nil { // that others were stopped for it is no error of its own
		errs = slices.DeleteFunc(errs, func(err error) bool { return errors.Is(err, context.Canceled) })
	}
	return out, errors.Join(errs...)
}

func (s *Sampler) one(ctx context.Context, t Task, seed uint64) ([]Sample, error) {
	r, err := s.Model.Generate(ctx, llm.Request{Messages: t.Messages, N: s.Samples, MaxTokens: s.Tokens,
		Temperature: s.Temperature, Seed: seed | 1, Logprobs: true})
	if err != nil {
		return nil, fmt.Errorf("rollout: %s: %w", t.ID, err)
	}
	list := make([]Sample, len(r.Samples))
	known := map[string]Sample{}
	for i, x := range r.Samples {
		list[i] = Sample{Text: x.Text, Tokens: x.Tokens, Ended: x.Finish == llm.Stop}
		switch old, ok := known[x.Text]; {
		case !list[i].Ended:
			list[i].Why = "longer than allowed"
		case ok:
			list[i].Reward, list[i].Why = old.Reward, old.Why
		default:
			if list[i].Reward, list[i].Why, err = s.judge(ctx, t, x.Text); err != nil {
				return nil, fmt.Errorf("rollout: %s: %w", t.ID, err)
			}
			known[x.Text] = list[i]
		}
	}
	return list, nil
}

func (s *Sampler) judge(ctx context.Context, t Task, text string) (float64, string, error) {
	if strings.TrimSpace(text) == "" {
		return 0, "empty", nil
	}
	if s.Read != nil {
		text = s.Read(text)
	}
	r, err := t.Judge.Of(ctx, s.Prover, text)
	if err != nil || r.Value == 0 || s.BrowserEach == 0 || s.right.Add(1)%int64(s.BrowserEach) != 0 {
		return r.Value, r.Why, err
	}
	v, err := s.Prover.Page(ctx, r.App.HTML, t.Judge.Task())
	if err != nil {
		return 0, "", err
	}
	if !v.Passed {
		s.Disagreed.Add(1)
		f := v.Failures()[0]
		return 0, "in the browser: " + f.Check + ": " + f.Why, nil
	}
	return r.Value, "", nil
}
