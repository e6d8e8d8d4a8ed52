package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hone/accel"
	"hone/internal/cputime"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/model"
	"hone/train"
)

// A step of reinforcement learning: two prompts, eight answers each, of 64 tokens at most.
// The reward is a trivial one that both sides can compute: the share of even tokens. What
// hone's own costs is measured elsewhere (verify/logic).
const (
	prompts, group, longest = 2, 8, 64
	promptWords             = 120
	rlRate                  = 4e-5
)

func evens(tokens []int32) float64 {
	n := 0
	for _, id := range tokens {
		if id%2 == 0 {
			n++
		}
	}
	return float64(n) / float64(max(1, len(tokens)))
}

// messages are the prompts: pieces of a text that lies in the repository.
func messages() ([][]llm.Message, error) {
	text, err := os.ReadFile("docs/sketch.md")
	if err != nil {
		return nil, err
	}
	words := strings.Fields(string(text))
	var out [][]llm.Message
	for i := range prompts {
		out = append(out, []llm.Message{{Role: "user", Content: strings.Join(words[i*promptWords:(i+1)*promptWords], " ")}})
	}
	return out, nil
}

// rlResult is what a side has to say of its steps.
type rlResult struct {
	Name     string    `json:"name"`
	Seconds  []float64 `json:"seconds"`
	Sampling []float64 `json:"sampling"`
	Learning []float64 `json:"learning"`
	CPU      []float64 `json:"cpu"`    // seconds of processor time
	Tokens   []float64 `json:"tokens"` // sampled in a step
	Answers  int       `json:"answers"`
}

// rl takes steps with hone's own loop, in turn: sample, judge, learn.
func (w *work) rl(libs, path, dir string, d *accel.Device, steps int) error {
	engine, err := llamacpp.Open(libs, path, llamacpp.Options{Sequences: prompts * group, Context: prompts * group * (longest + 256)})
	if err != nil {
		return err
	}
	defer engine.Close()
	asked, err := messages()
	if err != nil {
		return err
	}
	lora := model.LoRA{Config: w.base.Config, Rank: rank, Alpha: alpha}
	o := train.RLDefaults()
	o.Steps, o.Groups, o.Size, o.Longest, o.Stale, o.Rate, o.Warmup = steps, prompts, group, longest, 0, rlRate, 0
	o.Rows, o.Len, o.Slots = prompts, 832, prompts*group*longest
	out := filepath.Join(dir, "rl")
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	r := &rlResult{Name: "hone", Answers: prompts * group}
	ids := make([][]int32, prompts)
	run := &train.RLRun{Options: o, Dir: out, Base: w.base, Config: w.base.Config, Device: d, Start: lora.Init(1), Every: time.Hour,
		Pool: &train.Pool{Plain: true, Tasks: make([]train.PoolTask, prompts)}}
	run.Sample = func(ctx context.Context, step int, adapter string, tasks []int) ([]train.Group, error) {
		if err := engine.SetAdapter(ctx, llm.Adapter{Path: adapter, Scale: 1}); err != nil {
			return nil, err
		}
		return sample(ctx, engine, asked, ids, tasks, step)
	}
	before, used := int64(0), cputime.Self()
	run.OnLine = func(l train.RLLine) {
		r.Seconds = append(r.Seconds, l.Sampling+l.Learning)
		r.Sampling, r.Learning = append(r.Sampling, l.Sampling), append(r.Learning, l.Learning)
		now := cputime.Self()
		r.CPU, used = append(r.CPU, (now-used).Seconds()), now
		r.Tokens, before = append(r.Tokens, float64(l.Tokens-before)), l.Tokens
	}
	if err := run.RL(context.Background()); err != nil {
		return err
	}
	return writeJSON(dir, map[string]any{"rl.json": r, "prompts.json": map[string]any{"prompts": ids, "group": group, "longest": longest,
		"rate": rlRate, "clip": o.Clip, "steps": steps}})
}

// sample has all prompts answered side by side, as rollout does.
func sample(ctx context.Context, engine *llamacpp.Engine, asked [][]llm.Message, ids [][]int32, tasks []int, step int) ([]train.Group, error) {
	groups, errs := make([]train.Group, len(tasks)), make(chan error, len(tasks))
	for i, task := range tasks {
		go func() {
			prompt, err := engine.Tokenize(asked[task])
			if err != nil {
				errs <- err
				return
			}
			r, err := engine.Generate(ctx, llm.Request{Messages: asked[task], N: group, MaxTokens: longest, Temperature: 1, Seed: uint64(step*prompts+task) + 1, Logprobs: true})
			if err != nil {
				errs <- err
				return
			}
			g := train.Group{Task: task}
			for _, id := range prompt {
				g.Prompt = append(g.Prompt, int32(id))
			}
			for _, s := range r.Samples {
				var a train.Answer
				for _, t := range s.Tokens {
					a.Tokens, a.Logprobs = append(a.Tokens, int32(t.ID)), append(a.Logprobs, float32(t.Logprob))
				}
				a.Reward = evens(a.Tokens)
				g.Answers = append(g.Answers, a)
			}
			groups[i], ids[task] = g, g.Prompt
			errs <- nil
		}()
	}
	for range tasks {
		if err := <-errs; err != nil {
			return nil, err
		}
	}
	return groups, nil
}

func writeJSON(dir string, files map[string]any) error {
	for name, v := range files {
		text, err := json.Marshal(v)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), append(text, '\n'), 0o644); err != nil {
			return err
		}
	}
	return nil
}
