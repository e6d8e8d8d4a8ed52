package openai

import (
	"strings"

	"hone/llm"
)

// A sample is one text as it comes.
type sample struct {
	think  thinkFilter
	stop   *llm.StopFilter
	text   string // what was let out
	told   bool   // a piece went to the caller
	pieces int
	tokens []tokenLogprob
	finish llm.Finish
}

// feed takes new text and returns what may be shown. Stop texts are looked for here as
// well: some endpoints refuse the parameter or take four at most.
func (s *sample) feed(piece string) (text string, stopped bool) {
	return s.stop.Add(s.think.add(piece))
}

// flush returns what was held back, at the end.
func (s *sample) flush() string {
	text, stopped := s.stop.Add(s.think.flush())
	if stopped {
		return text
	}
	return text + s.stop.Flush()
}

func (s *sample) result(logprobs bool) llm.Sample {
	out := llm.Sample{Text: s.text, Finish: s.finish}
	if !logprobs {
		return out
	}
	out.Tokens = covering(s.tokens, s.text)
	for _, t := range out.Tokens {
		out.Logprob += t.Logprob
	}
	return out
}

// covering converts the tokens that make up text, without those of a thought before it or
// of a stop text after it. It is nil where the tokens don't contain the text.
func covering(tokens []tokenLogprob, text string) []llm.Token {
	var all strings.Builder
	for _, t := range tokens {
		all.WriteString(t.text())
	}
	from := strings.Index(all.String(), text)
	if from < 0 || text == "" {
		return nil
	}
	var out []llm.Token
	pos := 0
	for _, t := range tokens {
		word := t.text()
		if pos+len(word) > from && pos < from+len(text) {
			tok := llm.Token{ID: -1, Text: word, Logprob: t.Logprob}
			if t.ID != nil {
				tok.ID = *t.ID
			}
			out = append(out, tok)
		}
		pos += len(word)
	}
	return out
}

// text is the token's bytes, which may be a part of a character.
func (t tokenLogprob) text() string {
	if len(t.Bytes) == 0 {
		return t.Token
	}
	b := make([]byte, len(t.Bytes))
	for i, c := range t.Bytes {
		b[i] = byte(c)
	}
	return string(b)
}

// thinkFilter drops a thought that a reasoning model writes before its answer, where the
// endpoint doesn't put it into a field of its own (Ollama and vLLM do by default).
type thinkFilter struct {
	state int
	held  string
}

const (
	thinkUnsure = iota // nothing but space, or a beginning of the tag, so far
	thinkInside
	thinkAfter // space after the thought
	thinkOver  // the answer

	thinkOpen, thinkClose = "<think>", "</think>"
)

func (f *thinkFilter) add(piece string) string {
	if f.state == thinkOver {
		return piece
	}
	f.held += piece
	if f.state == thinkUnsure {
		head := strings.TrimLeft(f.held, " \n\r\t")
		switch {
		case strings.HasPrefix(head, thinkOpen):
			f.state, f.held = thinkInside, head[len(thinkOpen):]
		case strings.HasPrefix(thinkOpen, head):
			return ""
		default:
			return f.let(f.held)
		}
	}
	if f.state == thinkInside {
		_, after, closed := strings.Cut(f.held, thinkClose)
		if !closed {
			f.held = f.held[max(0, len(f.held)-len(thinkClose)):]
			return ""
		}
		f.state, f.held = thinkAfter, after
	}
	if f.held = strings.TrimLeft(f.held, " \n\r\t"); f.held == "" {
		return ""
	}
	return f.let(f.held)
}

func (f *thinkFilter) let(text string) string {
	f.state, f.held = thinkOver, ""
	return text
}

// flush returns what turned out to be no thought; an unfinished thought is no answer.
func (f *thinkFilter) flush() string {
	if f.state == thinkUnsure {
		return f.let(f.held)
	}
	return ""
}
