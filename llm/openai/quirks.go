package openai

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// quirks is what an endpoint was found to refuse. A parameter is left out for good once a
// complaint has named it: one wasted request for each, instead of a table of all models.
type quirks struct {
	mu   sync.Mutex
	not  map[string]bool
	room int // tokens to think, added to the limit
}

// strictSchema stands for the "strict" of a response_format: OpenAI's strict mode knows
// only a part of JSON Schema, so it is given up before the schema itself.
const strictSchema = "response_format strict"

func (q *quirks) refused(name string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.not[name]
}

func (q *quirks) refuse(name string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.not == nil {
		q.not = map[string]bool{}
	}
	if name == "response_format" && !q.not[strictSchema] {
		name = strictSchema
	}
	q.not[name] = true
}

// limitName is the parameter for the most tokens: the new name for the hosted services
// (o-series models refuse the old one), the old name elsewhere (Ollama and older
// llama-servers ignore the new one), and the other where that was refused.
func (q *quirks) limitName(hosted bool) string {
	names := []string{"max_tokens", "max_completion_tokens"}
	if hosted {
		slices.Reverse(names)
	}
	if q.refused(names[0]) {
		return names[1]
	}
	return names[0]
}

// unlimited tells that neither name is taken, so that the limit must be kept here.
func (q *quirks) unlimited() bool {
	return q.refused("max_tokens") && q.refused("max_completion_tokens")
}

// Hosted models count their thoughts against the limit of tokens. Where one thought until
// nothing was left to answer with, it gets room; the answer's own limit is kept here then.
const (
	leastRoom = 1 << 10
	mostRoom  = 1 << 15
)

// widen gives more room after a thought of so many tokens. It reports false where there
// is no more to give.
func (q *quirks) widen(thought int) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.room >= mostRoom {
		return false
	}
	q.room = min(mostRoom, max(leastRoom, 2*q.room, 4*thought))
	return true
}

func (q *quirks) roomToThink() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.room
}

var (
	quoted   = regexp.MustCompile("['`\"]([A-Za-z_.]+)['`\"]")
	afterTag = regexp.MustCompile(`(?i)(?:parameters?|arguments?(?: supplied| not supported on this model)?|fields?):? +([A-Za-z_.]+)`)
	anyWord  = regexp.MustCompile(`[A-Za-z_]+`)
	// a value out of range, or a grammar with a mistake in it, is the caller's to mend: to
	// leave it out would hide that
	badValue = regexp.MustCompile(`(?i)failed to parse|above maximum|below minimum|must be (?:between|in|at (?:least|most)|less|greater|positive|non-negative)|expected a value|out of range|less than or equal|greater than or equal`)
	oneOnly  = regexp.MustCompile(`(?i)only one completion`) // llama-server without n
)

// culprit finds the optional parameter of b that a complaint (a 400 or 422) names.
func culprit(b body, e *apiError) (string, bool) {
	if badValue.MatchString(e.message) {
		return "", false
	}
	if name, ok := sent(b, e.param); ok {
		return name, true
	}
	if oneOnly.MatchString(e.message) {
		return sent(b, "n")
	}
	for _, re := range []*regexp.Regexp{quoted, afterTag} {
		for _, m := range re.FindAllStringSubmatch(e.message, -1) {
			if name, ok := sent(b, m[1]); ok {
				return name, true
			}
		}
	}
	words := anyWord.FindAllString(e.message, -1)
	for _, name := range optional {
		if slices.ContainsFunc(words, func(w string) bool { got, ok := sent(b, w); return ok && got == name }) {
			return name, true
		}
	}
	return "", false
}

// sent maps a name from a complaint to an optional parameter that b has:
// "response_format.json_schema", "reasoningEffort" and "n_cmpl" are such names.
func sent(b body, name string) (string, bool) {
	for _, part := range strings.Split(name, ".") {
		part = snake(part)
		if a, ok := aliases[part]; ok {
			part = a
		}
		if _, ok := b[part]; ok && slices.Contains(optional, part) {
			return part, true
		}
	}
	return "", false
}

// snake turns xAI's "reasoningEffort" into "reasoning_effort".
func snake(s string) string {
	var b strings.Builder
	for i, r := range s {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
