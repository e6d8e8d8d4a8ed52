package openai_test

import (
	"context"
	"testing"
	"time"

	"hone/llm"
	"hone/llm/llmtest"
	"hone/llm/openai"
	"hone/llm/openai/openaitest"
)

var prompt = []llm.Message{{Role: "user", Content: "Tell me about a page with a small app"}}

// quick are timeouts and waits for tests.
func quick(o openai.Options) openai.Options {
	if o.Retry == (openai.Retry{}) {
		o.Retry = openai.Retry{Attempts: 3, Base: time.Millisecond, Max: 100 * time.Millisecond}
	}
	if o.Timeouts == (openai.Timeouts{}) {
		o.Timeouts = openai.Timeouts{Connect: time.Second, FirstByte: 5 * time.Second, Idle: 5 * time.Second, Whole: 20 * time.Second}
	}
	return o
}

func start(t *testing.T, so openaitest.Options, model string, co openai.Options) (*openaitest.Server, *openai.Client) {
	t.Helper()
	s := openaitest.Start(so)
	t.Cleanup(func() { s.CloseClientConnections(); s.Close() })
	co.Target = openai.Target{URL: s.URL, Model: model}
	return s, newClient(t, co)
}

func newClient(t *testing.T, o openai.Options) *openai.Client {
	t.Helper()
	c, err := openai.New(quick(o))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

func generate(t *testing.T, c *openai.Client, r llm.Request) *llm.Response {
	t.Helper()
	if r.Messages == nil {
		r.Messages = prompt
	}
	resp, err := c.Generate(context.Background(), r)
	if err != nil {
		t.Fatalf("generate: %v", err)
	}
	return resp
}

func TestConformance(t *testing.T) {
	var long []llm.Message
	for range 400 {
		long = append(long, llm.Message{Role: "user", Content: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"})
	}
	for _, f := range openaitest.Flavors {
		t.Run(f.String(), func(t *testing.T) {
			model := map[openaitest.Flavor]string{openaitest.OpenAI: "gpt-4o", openaitest.XAI: "grok-4.20-0309-non-reasoning", openaitest.Ollama: "qwen3:4b",
				openaitest.LlamaServer: "gemma", openaitest.VLLM: "Qwen/Qwen3-0.6B", openaitest.LMStudio: "qwen3-4b"}[f]
			_, c := start(t, openaitest.Options{Flavor: f, Pace: 20 * time.Microsecond}, model, openai.Options{})
			o := llmtest.Options{Prompt: prompt, TooLong: long, Counts: true, Logprobs: true, Seeded: true}
			if f == openaitest.Ollama {
				o.TooLong = nil
			}
			llmtest.Conformance(t, c, o)
		})
	}
}
