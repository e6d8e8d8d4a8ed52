package openai_test

import (
	"errors"
	"strings"
	"testing"

	"hone/llm/openai"
)

func TestParseTarget(t *testing.T) {
	for _, row := range []struct {
		in, url, model string
		local          bool
		fails          string // in the error
		not            string // must not be in it
	}{
		{in: "http://localhost:11434/v1#qwen3", url: "http://localhost:11434/v1", model: "qwen3", local: true},
		{in: " http://localhost:11434/v1/#qwen3:4b ", url: "http://localhost:11434/v1", model: "qwen3:4b", local: true},
		{in: "http://127.0.0.1:8080", url: "http://127.0.0.1:8080/v1", local: true},
		{in: "http://[::1]:8080/v1/chat/completions#m", url: "http://[::1]:8080/v1", model: "m", local: true},
		{in: "http://192.168.1.9:8000/v1#Qwen/Qwen3-0.6B", url: "http://192.168.1.9:8000/v1", model: "Qwen/Qwen3-0.6B", local: true},
		{in: "http://gpu.lan/v1#m", url: "http://gpu.lan/v1", model: "m", local: true},
		{in: "http://ollama:11434/v1#m", url: "http://ollama:11434/v1", model: "m", local: true},
		{in: "https://example.org/api#m", url: "https://example.org/api", model: "m"},
		{in: "insecure+http://example.org/v1#m", url: "http://example.org/v1", model: "m"},
		{in: "grok-4", url: "https://api.x.ai/v1", model: "grok-4"},
		{in: "xai/grok-4.5", url: "https://api.x.ai/v1", model: "grok-4.5"},
		{in: "gpt-5-mini", url: "https://api.openai.com/v1", model: "gpt-5-mini"},
		{in: "o4-mini", url: "https://api.openai.com/v1", model: "o4-mini"},
		{in: "ollama/hf.co/a/b:Q4", url: "http://localhost:11434/v1", model: "hf.co/a/b:Q4", local: true},
		{in: "lmstudio/qwen3-4b", url: "http://localhost:1234/v1", model: "qwen3-4b", local: true},

		{in: "", fails: "empty"},
		{in: "gemma", fails: "ollama/NAME"},
		{in: "ftp://localhost/v1#m", fails: `"ftp"`},
		{in: "http://example.org/v1#m", fails: "use https"},
		{in: "http://8.8.8.8/v1#m", fails: "use https"},
		{in: "http://localhost.example.org/v1#m", fails: "use https"},
		{in: "http://[::ffff:8.8.8.8]/v1#m", fails: "use https"},
		{in: "https:///v1#m", fails: "no host"},
		{in: "https://me:hunter22@example.org/v1#m", fails: "HONE_API_KEY", not: "hunter22"},
		{in: "https://example.org/v1?key=hunter22#m", fails: "question mark", not: "hunter22"},
		{in: "http://a b/v1?key=hunter22", fails: "can't be read", not: "hunter22"},
		{in: secret, fails: "looks like a key", not: secret},
		{in: "https://" + secret + "@example.org", fails: "looks like a key", not: secret},
	} {
		got, err := openai.ParseTarget(row.in)
		if row.fails != "" {
			if !errors.Is(err, openai.ErrTarget) || !strings.Contains(err.Error(), row.fails) || row.not != "" && strings.Contains(err.Error(), row.not) {
				t.Errorf("%q: error %v, want %q and not %q", row.in, err, row.fails, row.not)
			}
			continue
		}
		if err != nil || got.URL != row.url || got.Model != row.model || got.Local() != row.local {
			t.Errorf("%q: %+v local %v, %v; want %s # %s, %v", row.in, got, got.Local(), err, row.url, row.model, row.local)
		}
		if again, err := openai.ParseTarget(got.String()); err == nil && again != got {
			t.Errorf("%q is written %q, read as %+v", row.in, got, again)
		}
	}
}
