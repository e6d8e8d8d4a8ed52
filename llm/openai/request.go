package openai

import (
	"encoding/json"
	"fmt"

	"hone/llm"
)

// A body is a request's parameters. Those in optional may be left out where an endpoint
// refuses them.
type body map[string]any

// Old spellings and servers' own words for the parameters that we send.
var aliases = map[string]string{
	"n_cmpl":         "n",                  // llama-server
	"guided_grammar": "structured_outputs", // vLLM before 0.12; sent together
	"json_schema":    "response_format",
	"top_logprobs":   "logprobs",
	"reasoning":      "reasoning_effort",
	"include_usage":  "stream_options",
}

// optional parameters, in the order in which they are looked for in a complaint.
var optional = []string{
	"max_completion_tokens", "max_tokens", "reasoning_effort", "response_format", "structured_outputs",
	"stream_options", "temperature", "logprobs", "grammar", "top_p", "top_k", "min_p", "seed", "stop", "n",
}

// maxStops is OpenAI's limit; further stop texts are looked for here alone.
const maxStops = 4

// compose builds the body for n samples from index at, without what is known to be refused.
func (g *generation) compose(at, n int) (body, error) {
	r, q := g.request, &g.client.quirks
	b := body{
		"model": g.model, "messages": r.Messages,
		"stream": true, "stream_options": map[string]any{"include_usage": true},
		"temperature": r.Temperature,
	}
	b.set("n", n, n > 1)
	b.set("top_p", r.TopP, r.TopP > 0 && r.TopP < 1)
	b.set("top_k", r.TopK, r.TopK > 0)
	b.set("min_p", r.MinP, r.MinP > 0)
	b.set("stop", r.Stop[:min(len(r.Stop), maxStops)], len(r.Stop) > 0)
	b.set("seed", int64((r.Seed+uint64(at))&(1<<31-1)), r.Seed != 0) // 31 bits: what every server takes
	b.set("logprobs", true, r.Logprobs)
	b.set("reasoning_effort", r.Effort, r.Effort != "")
	b.set(q.limitName(g.client.hosted && !g.raw()), g.limit()+q.roomToThink(), true)
	if g.raw() { // the older form: a prompt, and a number of alternatives to count
		delete(b, "messages")
		b["prompt"] = r.Messages[0].Content
		b.set("logprobs", 1, r.Logprobs)
	}
	if err := g.structure(b); err != nil {
		return nil, err
	}
	for _, name := range optional {
		if q.refused(name) {
			delete(b, name)
		}
	}
	if q.refused("structured_outputs") {
		delete(b, "guided_grammar")
	}
	return b, nil
}

// raw tells that a text is to be continued, not a conversation.
func (g *generation) raw() bool {
	m := g.request.Messages
	return len(m) == 1 && m[0].Role == llm.Raw
}

func (g *generation) limit() int {
	if g.request.MaxTokens > 0 {
		return g.request.MaxTokens
	}
	return llm.DefaultMaxTokens
}

func (b body) set(name string, value any, when bool) {
	if when {
		b[name] = value
	}
}

// structure adds the grammar in the words of the server's family, or else the schema.
func (g *generation) structure(b body) error {
	r := g.request
	if r.Grammar != "" && g.family == llamaServer {
		b["grammar"] = r.Grammar
		return nil
	}
	if r.Grammar != "" && g.family == vllm {
		b["structured_outputs"] = map[string]any{"grammar": r.Grammar}
		b["guided_grammar"] = r.Grammar
		return nil
	}
	if r.Schema == nil {
		return nil
	}
	if !json.Valid(r.Schema) {
		return fmt.Errorf("%w: the schema is not JSON", llm.ErrBadRequest)
	}
	b["response_format"] = map[string]any{"type": "json_schema", "json_schema": map[string]any{
		"name": "answer", "schema": json.RawMessage(r.Schema), "strict": !g.client.quirks.refused(strictSchema),
	}}
	return nil
}
