package openai_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"hone/llm"
	"hone/llm/openai"
	"hone/llm/openai/openaitest"
)

// everything asks for all that a Request can.
var everything = llm.Request{
	Messages: prompt, N: 3, MaxTokens: 9, Temperature: 0.7, TopP: 0.9, TopK: 20, MinP: 0.01, Seed: 5,
	Stop: []string{"\x01", "\x02", "\x03", "\x04", "purpose"}, Effort: "low", Logprobs: true,
	Grammar: `root ::= ("yes" | "no") " " [0-9]{2}`, Schema: []byte(`{"type":"object","properties":{"ok":{"type":"boolean"}},"required":["ok"]}`),
}

// Whatever a server refuses, the request goes through without it, and the second one at once.
func TestAdapts(t *testing.T) {
	for _, row := range []struct {
		flavor openaitest.Flavor
		model  string
		tries  int // of the first Generate; a model that thinks takes one more for room
		has    []string
		not    []string
	}{
		{openaitest.OpenAI, "gpt-4o", 5, []string{"n", "stop", "logprobs", "response_format", "temperature", "max_completion_tokens"}, []string{"top_k", "min_p", "reasoning_effort", "grammar", "max_tokens"}},
		{openaitest.OpenAI, "o4-mini", 9, []string{"n", "reasoning_effort", "max_completion_tokens", "response_format"}, []string{"top_k", "min_p", "temperature", "stop", "logprobs", "top_p", "max_tokens"}},
		{openaitest.XAI, "grok-4", 4, []string{"n", "temperature", "logprobs"}, []string{"reasoning_effort", "stop"}},
		{openaitest.XAI, "grok-4.5", 3, []string{"n", "reasoning_effort"}, []string{"stop"}},
		{openaitest.Ollama, "qwen3:4b", 3, []string{"max_tokens", "reasoning_effort", "response_format"}, []string{"n", "grammar"}},
		{openaitest.LMStudio, "qwen3-4b", 3, []string{"max_tokens"}, []string{"n", "grammar"}},
		{openaitest.LlamaServer, "x", 1, []string{"n", "grammar", "top_k", "max_tokens"}, []string{"structured_outputs", "response_format"}},
		{openaitest.VLLM, "Qwen/Qwen3-0.6B", 1, []string{"n", "structured_outputs", "max_tokens"}, []string{"grammar", "response_format"}},
	} {
		t.Run(row.model, func(t *testing.T) {
			s, c := start(t, openaitest.Options{Flavor: row.flavor}, row.model, openai.Options{})
			r := everything
			if row.flavor == openaitest.OpenAI || row.flavor == openaitest.XAI {
				c = hosted(t, s, row.flavor, row.model)
			}
			for _, want := range []int{row.tries, again(row.flavor)} {
				before := len(s.Calls())
				resp := generate(t, c, r)
				if got := len(s.Calls()) - before; got != want {
					t.Errorf("%d requests, want %d", got, want)
				}
				if len(resp.Samples) != 3 {
					t.Errorf("%d samples", len(resp.Samples))
				}
				for _, sample := range resp.Samples {
					if sample.Text == "" || strings.Contains(sample.Text, "purpose") {
						t.Errorf("sample %q", sample.Text)
					}
				}
			}
			last := s.Calls()[len(s.Calls())-1].Body
			for _, name := range row.has {
				if _, ok := last[name]; !ok {
					t.Errorf("in the end %s is missing", name)
				}
			}
			for _, name := range row.not {
				if _, ok := last[name]; ok {
					t.Errorf("in the end %s is still there", name)
				}
			}
		})
	}
}

// again is how many requests three samples take once the endpoint is known.
func again(f openaitest.Flavor) int {
	if f == openaitest.Ollama || f == openaitest.LMStudio {
		return 3
	}
	return 1
}

// hosted makes a client that believes to talk to the vendor's own host.
func hosted(t *testing.T, s *openaitest.Server, f openaitest.Flavor, model string) *openai.Client {
	t.Helper()
	target, err := openai.ParseTarget(f.String() + "/" + model)
	if err != nil {
		t.Fatal(err)
	}
	return newClient(t, openai.Options{Target: target, Base: detour{s.Server.URL}})
}

func TestValueOutOfRangeIsTheCallersMistake(t *testing.T) {
	for _, f := range openaitest.Flavors {
		s, _ := start(t, openaitest.Options{Flavor: f}, "", openai.Options{})
		c := newClient(t, openai.Options{Target: openai.Target{URL: s.URL, Model: s.Models()[0]}})
		_, err := c.Generate(context.Background(), llm.Request{Messages: prompt, Temperature: 3})
		if !errors.Is(err, llm.ErrBadRequest) || len(s.Calls()) != 1 {
			t.Errorf("%v: %v after %d requests", f, err, len(s.Calls()))
		}
	}
}

// Complaints in forms that no flavor has by default.
func TestComplaints(t *testing.T) {
	for _, row := range []struct {
		name  string
		fault openaitest.Fault
		gone  string
	}{
		{"FastAPI", openaitest.Detail("min_p"), "min_p"},
		{"old llama-server", openaitest.Status(400, "Only one completion choice is allowed", ""), "n"},
		{"usage", openaitest.Status(400, "stream_options is not supported", ""), "stream_options"},
		{"camel case", openaitest.Status(400, "Model x does not support parameter topK.", ""), "top_k"},
		{"pydantic in a message", openaitest.Status(400, "[{'type': 'extra_forbidden', 'loc': ('body', 'top_k'), 'msg': 'Extra inputs are not permitted'}]", ""), "top_k"},
		{"quoted", openaitest.Status(400, "Property 'seed' is unsupported", ""), "seed"},
		{"schema", openaitest.Status(400, "Unknown parameter: 'response_format.json_schema.strict'.", ""), ""},
	} {
		s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
		s.Next(row.fault)
		r := everything
		r.Effort, r.Grammar, r.TopK, r.MinP = "", "", 0, 0
		switch row.gone {
		case "min_p":
			r.MinP = 0.1
		case "top_k":
			r.TopK = 3
		}
		generate(t, c, r)
		calls := s.Calls()
		last := calls[len(calls)-1].Body
		if _, ok := last[row.gone]; ok {
			t.Errorf("%s: %s was sent again", row.name, row.gone)
		}
		if row.gone != "" {
			if _, ok := calls[0].Body[row.gone]; !ok {
				t.Errorf("%s: %s was not sent at first", row.name, row.gone)
			}
		} else if format := fmt.Sprint(last["response_format"]); !strings.Contains(format, "strict:false") {
			t.Errorf("%s: response_format %s", row.name, format)
		}
	}
}

func TestParallelIsBounded(t *testing.T) {
	s, c := start(t, openaitest.Options{Flavor: openaitest.Ollama, Pace: time.Millisecond}, "qwen3:4b", openai.Options{Parallel: 3})
	resp := generate(t, c, llm.Request{N: 9, MaxTokens: 10, Temperature: 1, Seed: 1})
	texts := map[string]bool{}
	for _, sample := range resp.Samples {
		texts[sample.Text] = true
	}
	if len(texts) < 5 || len(s.Calls()) != 9 || s.Most() != 3 {
		t.Errorf("%d different texts of 9, %d requests, %d at once", len(texts), len(s.Calls()), s.Most())
	}
}

func TestStructuredOutput(t *testing.T) {
	schema := []byte(`{"type":"object","properties":{"title":{"type":"string"},"n":{"type":"integer"},"kind":{"enum":["a","b"]}},"required":["title","n","kind"]}`)
	for _, f := range openaitest.Flavors {
		s, _ := start(t, openaitest.Options{Flavor: f}, "", openai.Options{})
		c := newClient(t, openai.Options{Target: openai.Target{URL: s.URL, Model: s.Models()[0]}})
		var got struct{ Title, Kind string }
		text := generate(t, c, llm.Request{Temperature: 1, MaxTokens: 100, Schema: schema}).Samples[0].Text
		if err := json.Unmarshal([]byte(text), &got); err != nil || got.Title == "" || got.Kind == "" {
			t.Errorf("%v: %q: %v", f, text, err)
		}
	}
	s, c := start(t, openaitest.Options{}, "gpt-4o", openai.Options{})
	if _, err := c.Generate(context.Background(), llm.Request{Messages: prompt, Begin: "app "}); !errors.Is(err, llm.ErrBadRequest) || len(s.Calls()) > 0 {
		t.Errorf("a given beginning: %v after %d calls", err, len(s.Calls()))
	}
	if _, err := c.Generate(context.Background(), llm.Request{Messages: prompt, Schema: []byte("{")}); !errors.Is(err, llm.ErrBadRequest) || len(s.Calls()) > 0 {
		t.Errorf("a broken schema: %v after %d requests", err, len(s.Calls()))
	}
}

func TestGrammar(t *testing.T) {
	for _, f := range []openaitest.Flavor{openaitest.LlamaServer, openaitest.VLLM} {
		s, _ := start(t, openaitest.Options{Flavor: f}, "", openai.Options{})
		c := newClient(t, openai.Options{Target: openai.Target{URL: s.URL}})
		for _, sample := range generate(t, c, llm.Request{N: 3, Temperature: 1, Grammar: "root ::= \"yes\" | no\nno ::= \"no\""}).Samples {
			if sample.Text != "yes" && sample.Text != "no" {
				t.Errorf("%v: %q", f, sample.Text)
			}
		}
		if _, err := c.Generate(context.Background(), llm.Request{Messages: prompt, Grammar: "nonsense"}); f == openaitest.LlamaServer && err == nil {
			t.Error("a broken grammar goes unnoticed")
		}
	}
}
