package openaitest

import (
	"fmt"
	"slices"
	"strings"
)

// A Flavor is a kind of server.
type Flavor int

// The flavors, as they were in 2026.
const (
	OpenAI Flavor = iota
	XAI
	Ollama
	LlamaServer
	VLLM
	LMStudio
)

// Flavors are all of them.
var Flavors = []Flavor{OpenAI, XAI, Ollama, LlamaServer, VLLM, LMStudio}

func (f Flavor) String() string {
	return [...]string{"openai", "xai", "ollama", "llama-server", "vllm", "lmstudio"}[f]
}

func (f Flavor) models() []string {
	return [...][]string{
		{"gpt-4o", "gpt-5", "o4-mini"},
		{"grok-4.20-0309-non-reasoning", "grok-4", "grok-4.5"},
		{"qwen3:4b", "gemma3:270m"},
		{"gemma-3-270m-it-Q4_K_M.gguf"},
		{"Qwen/Qwen3-0.6B"},
		{"qwen3-4b", "gemma-3-4b"},
	}[f]
}

func (f Flavor) describe(model string, context int) map[string]any {
	m := map[string]any{"id": model, "object": "model", "created": 1764000000, "owned_by": [...]string{
		"system", "xai", "library", "llamacpp", "vllm", "organization_owner"}[f]}
	switch f {
	case LlamaServer:
		m["meta"] = map[string]any{"n_ctx_train": context, "n_params": 268098176}
	case VLLM:
		m["max_model_len"] = context
	}
	return m
}

// honoursN tells whether n choices come of one request. Ollama and LM Studio ignore n.
func (f Flavor) honoursN() bool { return f != Ollama && f != LMStudio }

// slots is how many choices llama-server can make at once.
const slots = 4

// A complaint is an error before it is put into a flavor's form.
type complaint struct {
	status  int
	message string
	param   string
	code    string
}

func bad(param, code, format string, args ...any) *complaint {
	return &complaint{400, fmt.Sprintf(format, args...), param, code}
}

// letIn checks the key. OpenAI, xAI repeat a part of a wrong one; xAI answers 400 to it.
func (f Flavor) letIn(key, auth string) *complaint {
	given, ok := strings.CutPrefix(auth, "Bearer ")
	if key == "" || given == key || f == Ollama {
		return nil
	}
	masked := given[:min(2, len(given))] + "***" + given[max(0, len(given)-2):]
	switch {
	case f == XAI && ok:
		return &complaint{400, "Incorrect API key provided: " + masked + ". You can obtain an API key from https://console.x.ai.", "", "invalid-argument"}
	case f == OpenAI && ok:
		return &complaint{401, "Incorrect API key provided: " + masked + ". You can find your API key at https://platform.openai.com/account/api-keys.", "", "invalid_api_key"}
	case f == LlamaServer:
		return &complaint{401, "Invalid API Key", "", "authentication_error"}
	}
	return &complaint{401, "No authorization header is provided.", "", "unauthenticated"}
}

func (f Flavor) noModel(model string) *complaint {
	switch f {
	case XAI:
		return &complaint{404, "The model " + model + " does not exist or your team does not have access to it. Please ensure you're using the correct API key.", "", "Some requested entity was not found"}
	case Ollama:
		return &complaint{404, fmt.Sprintf("model %q not found, try pulling it first", model), "", ""}
	}
	return &complaint{404, "The model `" + model + "` does not exist.", "model", "model_not_found"}
}

func (f Flavor) tooLong(prompt, context int) *complaint {
	switch f {
	case XAI:
		return bad("", "invalid-argument", "This model's maximum prompt length is %d but the request contains %d tokens.", context, prompt)
	case LlamaServer:
		return bad("", "exceed_context_size_error", "request (%d tokens) exceeds the available context size (%d tokens), try increasing it", prompt, context)
	}
	return bad("messages", "context_length_exceeded", "This model's maximum context length is %d tokens. However, your messages resulted in %d tokens. Please reduce the length of the messages.", context, prompt)
}

// refusals are the parameters that a model does not take, each with the server's words.
func (f Flavor) refusals(model string, body map[string]any) *complaint {
	has := func(name string) bool { _, ok := body[name]; return ok }
	switch f {
	case OpenAI:
		for _, p := range []string{"top_k", "min_p", "grammar", "structured_outputs", "guided_grammar"} {
			if has(p) {
				return bad("", "", "Unrecognized request argument supplied: %s", p)
			}
		}
		if !reasons(f, model) {
			if has("reasoning_effort") {
				return bad("", "", "Unrecognized request argument supplied: reasoning_effort")
			}
			return nil
		}
		if has("max_tokens") {
			return bad("max_tokens", "unsupported_parameter", "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.")
		}
		if t, ok := body["temperature"].(float64); ok && t != 1 {
			return bad("temperature", "unsupported_value", "Unsupported value: 'temperature' does not support %v with this model. Only the default (1) value is supported.", t)
		}
		for _, p := range []string{"stop", "logprobs", "top_p"} {
			if has(p) {
				return bad(p, "unsupported_parameter", "Unsupported parameter: '%s' is not supported with this model.", p)
			}
		}
	case XAI:
		if has("reasoning_effort") && !strings.HasPrefix(model, "grok-4.5") {
			return bad("", "invalid-argument", "Model %s does not support parameter reasoningEffort.", model)
		}
		if has("stop") && reasons(f, model) {
			return bad("", "Client specified an invalid argument", "Argument not supported on this model: stop")
		}
	case VLLM:
		if n, _ := body["n"].(float64); n > 1 && body["temperature"] == 0.0 {
			return bad("", "BadRequestError", "n must be 1 when using greedy sampling, got %v.", n)
		}
	case LlamaServer:
		if n, _ := body["n"].(float64); n > slots {
			return bad("", "invalid_request_error", "n_cmpl cannot be greater than the number of slots, please increase -np")
		}
	}
	return nil
}

// reasons tells whether a model thinks before it answers.
func reasons(f Flavor, model string) bool {
	switch f {
	case OpenAI:
		return model == "gpt-5" || model == "o4-mini"
	case XAI:
		return !strings.Contains(model, "non-reasoning")
	}
	return false
}

// range checks of all flavors: a wrong value is not a parameter that isn't taken.
func outOfRange(body map[string]any) *complaint {
	if t, ok := body["temperature"].(float64); ok && (t < 0 || t > 2) {
		return bad("temperature", "decimal_above_max_value", "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got %v instead.", t)
	}
	if e, ok := body["reasoning_effort"].(string); ok && !slices.Contains([]string{"none", "minimal", "low", "medium", "high", "xhigh"}, e) {
		return bad("reasoning_effort", "invalid_value", "Invalid value: '%s'. Supported values are: 'low', 'medium', and 'high'.", e)
	}
	return nil
}

// errorBody is a complaint in the flavor's form.
func (f Flavor) errorBody(c complaint) any {
	orNil := func(s string) any {
		if s == "" {
			return nil
		}
		return s
	}
	kind := "invalid_request_error"
	if c.status >= 500 {
		kind = "server_error"
	}
	switch f {
	case XAI:
		return map[string]any{"code": c.code, "error": c.message}
	case LlamaServer:
		if c.code != "" {
			kind = c.code
		}
		return map[string]any{"error": map[string]any{"code": c.status, "message": c.message, "type": kind}}
	case VLLM: // the form before 0.10; the later one is llama-server's
		return map[string]any{"object": "error", "message": c.message, "type": c.code, "param": orNil(c.param), "code": c.status}
	case LMStudio:
		return map[string]any{"error": c.message}
	case Ollama:
		return map[string]any{"error": map[string]any{"message": c.message, "type": kind, "param": nil, "code": nil}}
	}
	return map[string]any{"error": map[string]any{"message": c.message, "type": kind, "param": orNil(c.param), "code": orNil(c.code)}}
}
