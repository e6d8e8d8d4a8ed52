// Package episode logs every make: what was asked, which candidates were written, how
// each was judged and which was shown. The log stays on the person's machine; learning
// reads it, and the person can see and delete all of it. It must not know how candidates
// are made or judged: a verdict is JSON that it hands back as it was given.
package episode

import (
	"encoding/json"
	"errors"
	"time"

	"hone/internal/sqlitedb"
)

// An Episode is one make, from the request to the app that was shown.
type Episode struct {
	ID         string      `json:"id"` // as "260304-100000-kzt": when, in UTC, and three letters
	At         time.Time   `json:"at"`
	Request    string      `json:"request"`
	Lang       string      `json:"lang"`
	Effort     string      `json:"effort"`
	Model      string      `json:"model"`
	Candidates []Candidate `json:"candidates"`
	Choice     int         `json:"choice"` // index into Candidates; None where nothing was shown
	AppID      string      `json:"app_id,omitempty"`
	From       string      `json:"from,omitempty"` // of a wish: the source that was to be changed; "" for a make
	Seconds    float64     `json:"seconds"`
	Usage      Usage       `json:"usage"`
	Error      string      `json:"error,omitempty"`   // why it ended early, where it did
	Signals    []Signal    `json:"signals,omitempty"` // what the person did with the app, added by Store.Signal
}

// None is the Choice of an episode that showed nothing.
const None = -1

// A Candidate is one app that was written for the request.
type Candidate struct {
	Source  string          `json:"source"`
	Logprob float64         `json:"logprob"` // nats, summed over its tokens
	Tokens  int             `json:"tokens"`
	Repairs int             `json:"repairs"`         // how often it was mended before this source
	Found   bool            `json:"found,omitempty"` // an example, as it stands or adapted, which no model wrote
	Score   float64         `json:"score"`           // by which candidates were ranked
	Verdict json.RawMessage `json:"verdict,omitempty"`
	Seconds float64         `json:"seconds"`
}

// Usage counts what all candidates of an episode took together.
type Usage struct {
	PromptTokens    int     `json:"prompt_tokens"`
	CachedTokens    int     `json:"cached_tokens"` // of the prompt, not computed anew
	OutputTokens    int     `json:"output_tokens"`
	ReasoningTokens int     `json:"reasoning_tokens"`
	Cost            float64 `json:"cost"` // US dollars
}

// A Signal is something that a person did later with an episode's app, such as
// opening, editing or removing it, or rating it.
type Signal struct {
	At     time.Time `json:"at"`
	Name   string    `json:"name"`
	Value  float64   `json:"value"`
	Before string    `json:"before,omitempty"` // of an edit: the source that was changed
	After  string    `json:"after,omitempty"`
}

// Sentinels. Those about the file itself are the same for every store of hone.
var (
	ErrNotFound = errors.New("no such episode")
	ErrInvalid  = errors.New("incomplete episode")

	ErrCorrupt = sqlitedb.ErrCorrupt
	ErrNoSpace = sqlitedb.ErrNoSpace
	ErrNewer   = sqlitedb.ErrNewer
	ErrBusy    = sqlitedb.ErrBusy
	ErrAccess  = sqlitedb.ErrAccess
)
