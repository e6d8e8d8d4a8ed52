package openaitest

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A job is one completion: what was asked for, as far as the flavor honours it.
type job struct {
	flavor                       Flavor
	legacy                       bool // /v1/completions
	model, prompt                string
	promptTokens, cached, reason int
	n, limit                     int
	stops                        []string
	seed                         uint64
	sampling                     sampling
	stream, usage, logprobs      bool
	pace                         time.Duration
	fixed                        []string // what to write, where it is given
}

// read understands a request as the flavor does.
func (f Flavor) read(body map[string]any, models []string) (*job, *complaint) {
	number := func(name string) float64 { v, _ := body[name].(float64); return v }
	j := &job{n: 1, limit: 1 << 20, stream: body["stream"] == true}
	j.model, _ = body["model"].(string)
	if f == LlamaServer { // serves what it has, whatever is asked for
		j.model = models[0]
	} else if !slices.Contains(models, j.model) {
		return nil, f.noModel(j.model)
	}
	if c := outOfRange(body); c != nil {
		return nil, c
	}
	if c := f.refusals(j.model, body); c != nil {
		return nil, c
	}
	if n := int(number("n")); n > 1 && f.honoursN() {
		j.n = n
	}
	for _, name := range []string{"max_tokens", "max_completion_tokens"} {
		if l := int(number(name)); l > 0 && (name == "max_tokens" || f != Ollama) {
			j.limit = l
		}
	}
	stops, _ := body["stop"].([]any)
	for _, s := range stops {
		j.stops = append(j.stops, fmt.Sprint(s))
	}
	if f == OpenAI && len(j.stops) > 4 {
		return nil, bad("stop", "array_above_max_length", "Invalid 'stop': array too long. Expected an array with maximum length 4, but got an array with length %d instead.", len(j.stops))
	}
	options, _ := body["stream_options"].(map[string]any)
	j.usage = options["include_usage"] == true || f == XAI || f == LlamaServer
	j.logprobs = body["logprobs"] == true || number("logprobs") > 0
	j.sampling = sampling{temperature: 1, topP: number("top_p"), minP: number("min_p"), topK: int(number("top_k"))}
	if t, ok := body["temperature"].(float64); ok {
		j.sampling.temperature = t
	}
	j.seed = rand.Uint64()
	if s, ok := body["seed"].(float64); ok {
		j.seed = uint64(s)
	}
	if reasons(f, j.model) { // thoughts count against the limit
		j.reason = min(j.limit, map[any]int{nil: 24, "low": 8, "medium": 24, "high": 64}[body["reasoning_effort"]])
		j.limit -= j.reason
	}
	return j, j.constrain(f, body)
}

// constrain fills in a text that keeps to the grammar or schema, where there is one.
func (j *job) constrain(f Flavor, body map[string]any) *complaint {
	rng := rand.New(rand.NewPCG(j.seed, 1))
	rules, _ := body["grammar"].(string)
	if so, ok := body["structured_outputs"].(map[string]any); ok && f == VLLM {
		rules, _ = so["grammar"].(string)
	}
	if rules != "" && (f == LlamaServer || f == VLLM) {
		text, err := derive(rules, rng)
		if err != nil {
			return bad("", "invalid_request_error", "Failed to parse grammar: %v", err)
		}
		j.fixed = split(text)
		return nil
	}
	format, _ := body["response_format"].(map[string]any)
	wrapped, _ := format["json_schema"].(map[string]any)
	schema, ok := wrapped["schema"].(map[string]any)
	if format["type"] != "json_schema" || !ok {
		return nil
	}
	if f == OpenAI && wrapped["strict"] == true && schema["type"] == "object" && schema["additionalProperties"] != false {
		return bad("response_format", "", "Invalid schema for response_format 'answer': In context=(), 'additionalProperties' is required to be supplied and to be false.")
	}
	b, _ := json.Marshal(conform(schema, rng))
	j.fixed = split(string(b))
	return nil
}

// A piece is what one event carries.
type piece struct {
	text   string
	tokens []token
	finish string
}

type token struct {
	id      int
	text    string
	logprob float64
}

// pieces writes choice i. A character split between tokens is held until it is whole.
func (j *job) pieces(i int, m *model, yield func(piece) bool) (tokens int) {
	s := j.sampling
	s.rng = rand.New(rand.NewPCG(j.seed, uint64(i)))
	prev := m.start(j.prompt)
	text, held := "", piece{}
	for n := 0; ; n++ {
		if n == j.limit {
			yield(piece{finish: "length"})
			return n
		}
		var t token
		if j.fixed != nil {
			if n == len(j.fixed) {
				yield(piece{finish: "stop"})
				return n
			}
			t = token{n, j.fixed[n], -0.5}
		} else {
			prev, t.logprob = m.next(prev, s)
			t.id, t.text = prev, m.vocab[prev]
		}
		held.text += t.text
		held.tokens = append(held.tokens, t)
		if !utf8.ValidString(held.text) {
			continue
		}
		before := text
		text += held.text
		for _, stop := range j.stops {
			if at := strings.Index(text, stop); at >= 0 {
				held.text = text[min(len(before), at):at]
				yield(held)
				yield(piece{finish: "stop"})
				return n + 1
			}
		}
		if !yield(held) {
			return n + 1
		}
		held = piece{}
	}
}

// write answers a completion, choice after choice in turns when it streams.
func (j *job) write(w http.ResponseWriter, r *http.Request) {
	if j.flavor == LlamaServer {
		w.Header().Set("Server", "llama.cpp")
	}
	m := newModel()
	all, total := make([][]piece, j.n), 0
	for i := range all {
		total += j.pieces(i, m, func(p piece) bool { all[i] = append(all[i], p); return len(all[i]) < 20000 })
	}
	if !j.stream {
		j.writeWhole(w, all, total)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(200)
	flush := w.(http.Flusher).Flush
	event := func(v any) bool {
		b, _ := json.Marshal(v)
		fmt.Fprintf(w, "data: %s\n\n", b)
		flush()
		if j.pace > 0 {
			select {
			case <-time.After(j.pace):
			case <-r.Context().Done():
			}
		}
		return r.Context().Err() == nil
	}
	if j.flavor == XAI { // a comment, as proxies send to keep a connection open
		fmt.Fprint(w, ": keep-alive\n\n")
	}
	for i := range all {
		if !j.legacy && !event(j.chunk(i, map[string]any{"role": "assistant", "content": ""}, piece{})) {
			return
		}
	}
	for k, more := 0, true; more; k++ {
		more = false
		for i := range all {
			if k >= len(all[i]) {
				continue
			}
			more = true
			p := all[i][k]
			delta := map[string]any{"content": p.text}
			if p.finish != "" {
				delta = map[string]any{}
			}
			if !event(j.chunk(i, delta, p)) {
				return
			}
		}
	}
	if j.usage {
		event(map[string]any{"id": "chatcmpl-1", "object": "chat.completion.chunk", "model": j.model, "choices": []any{}, "usage": j.count(total)})
	}
	fmt.Fprint(w, "data: [DONE]\n\n")
}

func (j *job) chunk(i int, delta map[string]any, p piece) map[string]any {
	choice := map[string]any{"index": i, "delta": delta, "finish_reason": nil, "logprobs": j.logprobsOf(p.tokens)}
	if j.legacy {
		delete(choice, "delta")
		choice["text"] = p.text
	}
	if p.finish != "" {
		choice["finish_reason"] = p.finish
	}
	return map[string]any{"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1764000000, "model": j.model, "choices": []any{choice}}
}

func (j *job) writeWhole(w http.ResponseWriter, all [][]piece, total int) {
	var choices []any
	for i, pieces := range all {
		var whole piece
		for _, p := range pieces {
			whole.text += p.text
			whole.tokens = append(whole.tokens, p.tokens...)
			whole.finish = p.finish
		}
		choices = append(choices, map[string]any{"index": i, "finish_reason": whole.finish, "logprobs": j.logprobsOf(whole.tokens),
			"message": map[string]any{"role": "assistant", "content": whole.text}})
	}
	send(w, 200, map[string]any{"id": "chatcmpl-1", "object": "chat.completion", "model": j.model, "choices": choices, "usage": j.count(total)})
}

func (j *job) logprobsOf(tokens []token) any {
	if !j.logprobs || len(tokens) == 0 {
		return nil
	}
	var content, texts, probs []any
	for _, t := range tokens {
		var bytes []int
		for _, b := range []byte(t.text) {
			bytes = append(bytes, int(b))
		}
		one := map[string]any{"token": strings.ToValidUTF8(t.text, "\uFFFD"), "bytes": bytes, "logprob": t.logprob, "top_logprobs": []any{}}
		if j.flavor == LlamaServer {
			one["id"] = t.id
		}
		content, texts, probs = append(content, one), append(texts, t.text), append(probs, t.logprob)
	}
	if j.legacy && j.flavor != LlamaServer {
		return map[string]any{"tokens": texts, "token_logprobs": probs}
	}
	return map[string]any{"content": content}
}

// count is the usage. OpenAI counts thoughts within completion_tokens, xAI beside them.
func (j *job) count(written int) map[string]any {
	thoughts := j.reason * j.n
	u := map[string]any{"prompt_tokens": j.promptTokens, "completion_tokens": written, "total_tokens": j.promptTokens + written + thoughts,
		"prompt_tokens_details": map[string]any{"cached_tokens": j.cached}, "completion_tokens_details": map[string]any{"reasoning_tokens": thoughts}}
	switch j.flavor {
	case OpenAI:
		u["completion_tokens"] = written + thoughts
	case XAI:
		u["cost_in_usd_ticks"] = 20000*(j.promptTokens-j.cached) + 5000*j.cached + 60000*(written+thoughts) // grok-4.5's
	case Ollama:
		delete(u, "prompt_tokens_details")
		delete(u, "completion_tokens_details")
	}
	return u
}
