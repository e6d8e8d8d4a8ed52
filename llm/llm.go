// Package llm says what a text generator is: n samples for one prompt, as tokens with
// log-probabilities. Implementations live below it (llm/llamacpp, in this process;
// llm/openai, any compatible endpoint). It must not know what the text is for.
package llm

import (
	"context"
	"errors"
)

// A Generator samples texts. Implementations are safe for use by several goroutines;
// they may serve them one after the other.
type Generator interface {
	// Generate returns r.N samples. On cancellation it returns them as far as they came,
	// the unfinished ones marked Cancelled, with ctx.Err(). Other errors wrap one of the
	// sentinels below where one fits.
	Generate(ctx context.Context, r Request) (*Response, error)
	// Info tells what is known of the model without generating.
	Info() Info
	Close() error
}

// A Scorer can tell how likely a given answer is. The in-process engine can; most
// endpoints can't.
type Scorer interface {
	// Score returns the log-probability (nats) of each answer token after the prompt,
	// one slice for each answer, in the order given.
	Score(ctx context.Context, prompt []Message, answers []string) ([][]float64, error)
}

// A Message is one turn of a conversation. A conversation of a single message with role
// Raw is no conversation: a completion model goes on from its text as it stands.
type Message struct {
	Role    string `json:"role"` // system, user, assistant or Raw
	Content string `json:"content"`
}

// Raw is the role of a text to be continued.
const Raw = "raw"

// DefaultMaxTokens bounds a sample where a Request names no bound.
const DefaultMaxTokens = 512

// A Request asks for N samples of one conversation's next turn.
type Request struct {
	Messages    []Message
	N           int      // samples; 0 means 1
	MaxTokens   int      // of each sample; 0 means DefaultMaxTokens
	Temperature float64  // 0 is greedy
	Greedy      int      // the first so many samples are greedy all the same; endpoints ignore it
	TopP        float64  // 0 means 1
	TopK        int      // 0 means no limit
	MinP        float64  // 0 means none
	Stop        []string // a sample ends before the first of these
	Seed        uint64   // 0 lets the implementation choose
	Grammar     string   // GBNF with a rule "root"; ignored by endpoints that take none
	Begin       string   // what the answer begins with: samples go on from it, and don't contain it; only where Info.Begins
	Schema      []byte   // JSON Schema, for endpoints with structured output; may be nil
	Effort      string   // reasoning effort (low, medium, high) for models that take it
	Logprobs    bool     // fill Token.Logprob
	Share       float64  // how much of the trained adapter's difference counts, where there is one; 0 means all of it
	Use         string   // the name of an adapter for such work, which counts beside the other; "" and one that isn't there: none

	// OnText is called with each new piece of sample i as it is decoded; calls come one
	// at a time, pieces are whole characters, and together they are the sample's Text.
	// It may be nil.
	OnText func(i int, piece string)
}

// A Response is what came of a Request.
type Response struct {
	Samples []Sample
	Usage   Usage
}

// A Sample is one text.
type Sample struct {
	Text    string
	Tokens  []Token // nil where the implementation does not know them
	Logprob float64 // sum over Tokens, nats; 0 where not asked for or not known
	Finish  Finish
}

// A Token is one decoded token.
type Token struct {
	ID      int
	Text    string
	Logprob float64 // nats, of the model's own distribution at temperature 1, before any grammar
}

// Finish tells why a sample ended.
type Finish string

// The ways in which a sample ends.
const (
	Stop      Finish = "stop"      // the model or a stop text ended it
	Length    Finish = "length"    // MaxTokens was reached
	Cancelled Finish = "cancelled" // the caller's context ended
)

// Usage counts what a Request took.
type Usage struct {
	PromptTokens    int
	CachedTokens    int // of the prompt, not computed anew
	OutputTokens    int // reasoning tokens included
	ReasoningTokens int
	Cost            float64 // US dollars; 0 where no price is known
	Seconds         float64
}

// Info describes a model.
type Info struct {
	Name    string
	Local   bool
	Context int  // tokens; 0 where unknown
	Begins  bool // takes Request.Begin
	Price   Price
}

// Price is in US dollars for a million tokens; zero where unknown or free.
type Price struct{ Input, CachedInput, Output float64 }

// Adapter describes a LoRA adapter that an engine may switch to.
type Adapter struct {
	Path  string // a GGUF file; "" is the plain base
	Scale float64
}

// Sentinels. Each stands for something that a person can mend.
var (
	ErrUnavailable  = errors.New("model is not available")     // engine, file or endpoint missing
	ErrUnreachable  = errors.New("endpoint does not answer")   // after retries
	ErrUnauthorized = errors.New("endpoint refused the key")   // 401, 403
	ErrNoModel      = errors.New("endpoint has no such model") // 404 or the like
	ErrLimited      = errors.New("endpoint limits requests")   // 429 after retries
	ErrTooLong      = errors.New("prompt is longer than the model's context")
	ErrBadRequest   = errors.New("endpoint rejected the request") // other 4xx
)
