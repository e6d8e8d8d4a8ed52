package openai

import (
	"regexp"
	"strings"

	"hone/llm"
)

// A known model: its list price in US dollars for a million tokens, and its context.
type known struct {
	vendor  string
	name    string // dated and -latest versions are of the same price
	price   llm.Price
	context int
}

// prices for short prompts, looked up on 2026-11-23; both vendors take more beyond 200,000
// or 272,000 prompt tokens, far from what hone sends. They change: Options.Price overrides
// them, and what an endpoint says that a request cost (xAI does) goes before all.
var prices = []known{
	// docs.x.ai/developers/models, and pages that mirror it
	{"xai", "grok-4.6", llm.Price{Input: 2, CachedInput: 0.5, Output: 6}, 500_000},
	{"xai", "grok-4.5", llm.Price{Input: 2, CachedInput: 0.5, Output: 6}, 500_000},
	{"xai", "grok-4.3", llm.Price{Input: 1.25, CachedInput: 0.2, Output: 2.5}, 1_000_000},
	{"xai", "grok-4.20", llm.Price{Input: 1.25, Output: 2.5}, 1_000_000},
	{"xai", "grok-build-0.1", llm.Price{Input: 1, Output: 2}, 256_000},
	{"xai", "grok-4", llm.Price{Input: 3, CachedInput: 0.75, Output: 15}, 256_000}, // retired in 2026
	// developers.openai.com/api/docs/pricing, and release notes that quote it
	{"openai", "gpt-6-astra", llm.Price{Input: 10, CachedInput: 1, Output: 50}, 0},
	{"openai", "gpt-6-sol", llm.Price{Input: 2, CachedInput: 0.2, Output: 10}, 0},
	{"openai", "gpt-6-luna", llm.Price{Input: 0.1, CachedInput: 0.01, Output: 0.5}, 0},
	{"openai", "gpt-5.6-sol", llm.Price{Input: 4, CachedInput: 0.4, Output: 20}, 1_050_000}, // promotion since 2026-08-21; 5, 0.5, 30 before
	{"openai", "gpt-5.6-terra", llm.Price{Input: 2, CachedInput: 0.2, Output: 12}, 1_050_000},
	{"openai", "gpt-5.6-luna", llm.Price{Input: 0.2, CachedInput: 0.02, Output: 1.2}, 1_050_000},
	{"openai", "gpt-5.5", llm.Price{Input: 5, CachedInput: 0.5, Output: 30}, 0},
	{"openai", "gpt-5.4", llm.Price{Input: 2.5, CachedInput: 0.25, Output: 15}, 0},
	{"openai", "gpt-5.4-mini", llm.Price{Input: 0.75, CachedInput: 0.075, Output: 4.5}, 400_000},
	{"openai", "gpt-5.2", llm.Price{Input: 1.75, CachedInput: 0.175, Output: 14}, 400_000},
	{"openai", "gpt-5", llm.Price{Input: 1.25, CachedInput: 0.125, Output: 10}, 400_000},
	{"openai", "gpt-5-mini", llm.Price{Input: 0.25, CachedInput: 0.025, Output: 2}, 400_000},
	{"openai", "gpt-5-nano", llm.Price{Input: 0.05, CachedInput: 0.005, Output: 0.4}, 400_000},
	{"openai", "gpt-4.1", llm.Price{Input: 2, CachedInput: 0.5, Output: 8}, 1_047_576},
	{"openai", "gpt-4o", llm.Price{Input: 2.5, CachedInput: 1.25, Output: 10}, 128_000},
	{"openai", "gpt-4o-mini", llm.Price{Input: 0.15, CachedInput: 0.075, Output: 0.6}, 128_000},
	{"openai", "o3-mini", llm.Price{Input: 1.1, CachedInput: 0.55, Output: 4.4}, 200_000},
}

// sameModel is what may follow a name without making it another model: a date, "latest",
// and Grok 4.20's two modes, which cost the same. "-mini" or "-fast" must not match.
var sameModel = regexp.MustCompile(`^(?:-(?:\d+|latest|beta|preview|reasoning|non-reasoning))*$`)

// lookUp finds what is known of a target; nothing where it is not the vendor's own
// endpoint, for others have prices of their own.
func lookUp(t Target) known {
	v := t.vendor()
	for _, k := range prices {
		if rest, ok := strings.CutPrefix(t.Model, k.name); ok && v.name == k.vendor && sameModel.MatchString(rest) {
			return k
		}
	}
	return known{}
}

// cost of what was used, in US dollars. Prices without a rate for cached input have none.
func cost(p llm.Price, u llm.Usage) float64 {
	cached := p.CachedInput
	if cached == 0 {
		cached = p.Input
	}
	return (float64(u.PromptTokens-u.CachedTokens)*p.Input + float64(u.CachedTokens)*cached + float64(u.OutputTokens)*p.Output) / 1e6
}

// usage is an endpoint's count for one request.
type usage struct {
	Prompt     int `json:"prompt_tokens"`
	Completion int `json:"completion_tokens"`
	Total      int `json:"total_tokens"`
	PromptOf   struct {
		Cached int `json:"cached_tokens"`
	} `json:"prompt_tokens_details"`
	CompletionOf struct {
		Reasoning int `json:"reasoning_tokens"`
	} `json:"completion_tokens_details"`
	Ticks float64 `json:"cost_in_usd_ticks"` // xAI: what was billed, 10^10 ticks to the dollar
	Cost  float64 `json:"cost"`              // OpenRouter: dollars
}

func (u *usage) convert() llm.Usage {
	out := llm.Usage{
		PromptTokens: u.Prompt, CachedTokens: u.PromptOf.Cached,
		OutputTokens: u.Completion, ReasoningTokens: u.CompletionOf.Reasoning,
		Cost: max(u.Cost, u.Ticks/1e10),
	}
	if out.ReasoningTokens > 0 && u.Total == u.Prompt+u.Completion+out.ReasoningTokens {
		out.OutputTokens += out.ReasoningTokens // xAI counts them apart, OpenAI within
	}
	return out
}
