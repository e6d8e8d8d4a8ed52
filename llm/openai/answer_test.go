package openai_test

import (
	"context"
	"errors"
	"io"
	"log"
	"math"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"hone/llm"
	"hone/llm/openai"
	"hone/llm/openai/openaitest"
)

// detour sends what is meant for a vendor's host to a stand-in.
type detour struct{ to string }

func (d detour) RoundTrip(r *http.Request) (*http.Response, error) {
	u, err := url.Parse(d.to)
	if err != nil {
		return nil, err
	}
	r = r.Clone(r.Context())
	r.URL.Scheme, r.URL.Host, r.Host = u.Scheme, u.Host, u.Host
	return http.DefaultTransport.RoundTrip(r)
}

func TestUsageAndCost(t *testing.T) {
	ten := func(openaitest.Call) string { return "1 2 3 4 5 6 7 8 9 10" }
	s, _ := start(t, openaitest.Options{Flavor: openaitest.XAI, Answer: ten}, "", openai.Options{})
	grok := hosted(t, s, openaitest.XAI, "grok-4.5")
	first := generate(t, grok, llm.Request{Effort: "low"}).Usage
	if first.OutputTokens != 18 || first.ReasoningTokens != 8 || first.CachedTokens != 0 || first.Seconds <= 0 {
		t.Errorf("usage %+v, want 10 tokens and 8 of thought", first)
	}
	second := generate(t, grok, llm.Request{Effort: "low"}).Usage
	if second.CachedTokens != second.PromptTokens-1 || second.Cost >= first.Cost {
		t.Errorf("second usage %+v, first %+v", second, first)
	}
	byTable := (1*2 + float64(second.CachedTokens)*0.5 + 18*6) / 1e6 // the table must agree with what xAI bills
	if math.Abs(second.Cost-byTable) > 1e-12 {
		t.Errorf("billed %v, by the table %v", second.Cost, byTable)
	}

	s, _ = start(t, openaitest.Options{Answer: ten}, "", openai.Options{})
	gpt := hosted(t, s, openaitest.OpenAI, "gpt-5")
	u := generate(t, gpt, llm.Request{N: 2, Temperature: 1, Effort: "low"}).Usage
	want := (float64(u.PromptTokens)*1.25 + 36*10) / 1e6
	if u.OutputTokens != 36 || u.ReasoningTokens != 16 || math.Abs(u.Cost-want) > 1e-12 {
		t.Errorf("usage %+v, want 36 tokens for %v", u, want)
	}

	s, c := start(t, openaitest.Options{Flavor: openaitest.Ollama}, "qwen3:4b", openai.Options{Price: &llm.Price{Output: 1e6}})
	if u := generate(t, c, llm.Request{N: 3, MaxTokens: 10, Temperature: 1}).Usage; u.OutputTokens != 30 || u.Cost != 30 {
		t.Errorf("own price: %+v", u)
	}
	s.Next(openaitest.Send(`{"choices":[{"index":0,"delta":{"content":"a"}}]}`, `{"choices":[{"index":0,"delta":{"content":"b"},"finish_reason":"stop"}]}`))
	if u := generate(t, c, llm.Request{}).Usage; u.OutputTokens != 2 {
		t.Errorf("without usage: %+v", u)
	}
}

func TestInfo(t *testing.T) {
	for _, row := range []struct {
		target  string
		input   float64
		context int
	}{
		{"grok-4.5", 2, 500_000}, {"grok-4.20-0309-non-reasoning", 1.25, 1_000_000}, {"grok-4-0709", 3, 256_000},
		{"gpt-5-mini-2025-08-07", 0.25, 400_000}, {"gpt-4o", 2.5, 128_000},
		// what is not known has no price, rather than that of a relative
		{"gpt-5-max", 0, 0}, {"gpt-5.9", 0, 0}, {"grok-4-fast", 0, 0}, {"grok-40", 0, 0},
		{"ollama/gpt-4o", 0, 0}, {"https://example.org/v1#gpt-4o", 0, 0},
	} {
		target, err := openai.ParseTarget(row.target)
		if err != nil {
			t.Fatal(err)
		}
		info := newClient(t, openai.Options{Target: target}).Info()
		if info.Price.Input != row.input || info.Context != row.context || info.Name != target.Model {
			t.Errorf("%s: %+v, want price %v, context %d", row.target, info, row.input, row.context)
		}
	}
}

func TestModels(t *testing.T) {
	_, only := start(t, openaitest.Options{Flavor: openaitest.VLLM, Context: 2048}, "", openai.Options{})
	models, err := only.Models(context.Background())
	if err != nil || len(models) != 1 || models[0] != (openai.Model{ID: "Qwen/Qwen3-0.6B", Context: 2048}) {
		t.Errorf("%v, %v", models, err)
	}
	generate(t, only, llm.Request{MaxTokens: 3}) // the only model is meant where none is named
	if info := only.Info(); info.Name != "Qwen/Qwen3-0.6B" || info.Context != 2048 || !info.Local {
		t.Errorf("info %+v", info)
	}
	s, c := start(t, openaitest.Options{Flavor: openaitest.Ollama}, "", openai.Options{})
	if _, err := c.Generate(context.Background(), llm.Request{Messages: prompt}); !errors.Is(err, llm.ErrNoModel) || !strings.Contains(err.Error(), "gemma3:270m, qwen3:4b") || len(s.Calls()) > 0 {
		t.Errorf("no model named, two there: %v", err)
	}
	wrong := newClient(t, openai.Options{Target: openai.Target{URL: strings.TrimSuffix(s.URL, "/v1"), Model: "qwen3:4b"}})
	if _, err := wrong.Generate(context.Background(), llm.Request{Messages: prompt}); !errors.Is(err, llm.ErrUnavailable) || !strings.Contains(err.Error(), "/v1") {
		t.Errorf("wrong path: %v", err)
	}
}

// text makes the events of a streamed answer.
func text(pieces ...string) []string {
	var events []string
	for _, p := range pieces {
		events = append(events, `{"choices":[{"index":0,"delta":{"content":"`+p+`"}}]}`)
	}
	return append(events, `{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}`, "[DONE]")
}

func TestAnswers(t *testing.T) {
	for _, row := range []struct {
		name   string
		events []string
		want   string
	}{
		{"plain", text("a", "b"), "ab"},
		{"thought", text(`<thi`, `nk>\nhm, `, `a</th`, `ink>`, `\n\n`, ` b c`), "b c"},
		{"thought after space", text(`\n <think>x</think>`, `b`), "b"},
		{"unfinished thought", text(`<think>x`), ""},
		{"no thought", text(`<`, `thing> <think>`), "<thing> <think>"},
		{"only a bracket", text(`<thin`), "<thin"},
		{"space at the beginning", text(`  `, `b`), "  b"},
		{"stopped here", text(`one S`, `TO`, `P two`), "one "},
		{"a stop that does not complete", text(`one S`, `TO`), "one STO"},
		{"no finish_reason", []string{`{"choices":[{"index":0,"delta":{"content":"a"}}]}`, "[DONE]"}, "a"},
		{"no DONE", text("a", "b")[:3], "ab"},
		{"null content, comments of ours", append([]string{`{"choices":[{"index":0,"delta":{"role":"assistant","content":null,"reasoning_content":"hm"}}]}`}, text("a")...), "a"},
		{"another index", append([]string{`{"choices":[{"index":7,"delta":{"content":"x"}}]}`}, text("a")...), "a"},
	} {
		t.Run(row.name, func(t *testing.T) {
			s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{Retry: openai.Retry{Attempts: 1}})
			s.Next(openaitest.Send(row.events...))
			shown := ""
			sample := generate(t, c, llm.Request{Stop: []string{"STOP"}, OnText: func(_ int, p string) { shown += p }}).Samples[0]
			if sample.Text != row.want || shown != row.want || sample.Finish != llm.Stop {
				t.Errorf("%+v, shown %q, want %q", sample, shown, row.want)
			}
		})
	}
}

func TestRaw(t *testing.T) {
	for _, f := range openaitest.Flavors[2:] {
		s, _ := start(t, openaitest.Options{Flavor: f}, "", openai.Options{})
		c := newClient(t, openai.Options{Target: openai.Target{URL: s.URL, Model: s.Models()[0]}})
		resp := generate(t, c, llm.Request{Messages: []llm.Message{{Role: llm.Raw, Content: "A small app"}}, MaxTokens: 6, Logprobs: true})
		call := s.Calls()[0]
		if call.Path != "/v1/completions" || call.Body["prompt"] != "A small app" || call.Body["messages"] != nil {
			t.Errorf("%v: %s %v", f, call.Path, call.Body)
		}
		if sample := resp.Samples[0]; !strings.HasPrefix(sample.Text, " is a page") || len(sample.Tokens) != 6 || sample.Logprob >= 0 {
			t.Errorf("%v: %+v", f, sample)
		}
	}
}

// A proxy that ignores "stream" is understood, too.
func TestNotStreamed(t *testing.T) {
	s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
	s.Next(func(_ *openaitest.Server, w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Write([]byte(`{"choices":[{"index":0,"message":{"role":"assistant","content":"whole"},"finish_reason":"length"}],"usage":{"prompt_tokens":3,"completion_tokens":1,"total_tokens":4}}`))
	})
	resp := generate(t, c, llm.Request{})
	if resp.Samples[0].Text != "whole" || resp.Samples[0].Finish != llm.Length || resp.Usage.PromptTokens != 3 {
		t.Errorf("%+v", resp)
	}
}

// Where neither name of the limit is taken, the limit is kept here.
func TestLimitKeptHere(t *testing.T) {
	s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
	s.Next(openaitest.Status(400, "Unsupported parameter: 'max_tokens'", ""), openaitest.Status(400, "Unsupported parameter: 'max_completion_tokens'", ""))
	sample := generate(t, c, llm.Request{MaxTokens: 5}).Samples[0]
	if n := len(strings.Fields(sample.Text)); n != 5 || sample.Finish != llm.Length {
		t.Errorf("%d words, %+v", n, sample)
	}
	s.Idle()
}

// A model that thinks gets room for it beside the answer, and gets it at once later.
func TestRoomToThink(t *testing.T) {
	for _, f := range []openaitest.Flavor{openaitest.OpenAI, openaitest.XAI} {
		s, _ := start(t, openaitest.Options{Flavor: f}, "", openai.Options{})
		c := hosted(t, s, f, map[openaitest.Flavor]string{openaitest.OpenAI: "o4-mini", openaitest.XAI: "grok-4"}[f])
		for range 2 {
			before := len(s.Calls())
			resp := generate(t, c, llm.Request{N: 2, MaxTokens: 12, Temperature: 1, Seed: 9})
			for _, sample := range resp.Samples {
				if n := len(strings.Fields(sample.Text)); n < 6 || n > 12 || sample.Finish != llm.Length {
					t.Errorf("%v: %d words, %+v", f, n, sample)
				}
			}
			if n := len(s.Calls()) - before; before > 0 && n != 1 {
				t.Errorf("%v: %d requests, though the model is known", f, n)
			}
		}
	}
}

func TestUnknownCertificate(t *testing.T) {
	s, c := start(t, openaitest.Options{TLS: true}, "gpt-4o", openai.Options{Key: openai.NewKey(secret, "x")})
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	_, err := c.Generate(context.Background(), llm.Request{Messages: prompt})
	if !errors.Is(err, llm.ErrUnreachable) || !strings.Contains(err.Error(), "certificate") || len(s.Calls()) > 0 {
		t.Error(err)
	}
	trusting := newClient(t, openai.Options{Target: openai.Target{URL: s.URL, Model: "gpt-4o"}, Base: s.Client().Transport})
	generate(t, trusting, llm.Request{MaxTokens: 3})
}
