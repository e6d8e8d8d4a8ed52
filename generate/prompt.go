// Package generate writes candidate apps for a request with a language model: prompts
// with the nearest proven apps as examples, sampling under the language's grammar,
// mending from a verdict's words, and ranking by signs that need no checks. It must not
// know which model it talks to, nor how apps are proven or stored.
package generate

import (
	"strings"

	"hone/llm"
	"hone/sketch"
)

// Style is how a model wants to be asked.
type Style string

// The styles.
const (
	Complete Style = "complete" // an untrained base continues a text of examples
	Instruct Style = "instruct" // a large model reads the language's guide in a system message
	Tuned    Style = "tuned"    // a model trained on lessons (see Lesson)
)

// end is what stands between examples in a completion, and so ends an answer.
const end = "\n\n"

// Grammar is the language's grammar for a style. A completion ends with an empty line.
func (s Style) Grammar() string {
	g := sketch.Grammar()
	if s == Complete {
		g = strings.Replace(g, "root ::= ", "root ::= sketch \"\\n\"\nsketch ::= ", 1)
	}
	return g
}

// Messages puts a request to a model.
func (s Style) Messages(request, lang string, examples []Example) []llm.Message {
	switch s {
	case Complete:
		return []llm.Message{{Role: llm.Raw, Content: completion(request, examples)}}
	case Tuned:
		return tuned(request, examples)
	}
	return instruct(request, lang, examples)
}

func completion(request string, examples []Example) string {
	var b strings.Builder
	for _, x := range examples {
		b.WriteString("Request: " + oneLine(x.Request) + "\n" + strings.TrimSpace(x.Sketch) + end)
	}
	b.WriteString("Request: " + oneLine(request) + "\n")
	return b.String()
}

func instruct(request, lang string, examples []Example) []llm.Message {
	msgs := []llm.Message{{Role: "system", Content: "You write small apps in the language Sketch, described below. Answer with the sketch alone: no explanation, no code fence. " +
		"Labels are in the language of the request (" + langName(lang) + ").\n\n" + sketch.Guide()}}
	for _, x := range examples {
		msgs = append(msgs, llm.Message{Role: "user", Content: x.Request}, llm.Message{Role: "assistant", Content: strings.TrimSpace(x.Sketch)})
	}
	return append(msgs, llm.Message{Role: "user", Content: request})
}

// MendMessages asks for a better version of a candidate that failed. A tuned model has
// learnt to answer requests only, so it is asked the same again.
func (s Style) MendMessages(request, lang string, examples []Example, source, why string) []llm.Message {
	if s == Tuned {
		return tuned(request, examples)
	}
	if s == Complete {
		text := completion(request, examples) + strings.TrimSpace(source) + "\n// wrong: " + oneLine(why) + end +
			"Request: " + oneLine(request) + "\n"
		return []llm.Message{{Role: "raw", Content: text}}
	}
	return append(instruct(request, lang, examples),
		llm.Message{Role: "assistant", Content: strings.TrimSpace(source)},
		llm.Message{Role: "user", Content: "This was tried and failed: " + why + "\nWrite the whole sketch again, mended."})
}

// backwards asks how well an app explains a request: the request's likelihood after it.
func backwards(source string, examples []Example) []llm.Message {
	var b strings.Builder
	for _, x := range examples {
		b.WriteString(strings.TrimSpace(x.Sketch) + "\nRequest: " + oneLine(x.Request) + end)
	}
	b.WriteString(strings.TrimSpace(source) + "\nRequest: ")
	return []llm.Message{{Role: "raw", Content: b.String()}}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Clean takes a model's answer down to the sketch or page in it: fences and talk aside.
func Clean(text string) string {
	if page := pageIn(text); page != "" {
		return page
	}
	text = strings.TrimSpace(text)
	if _, after, ok := strings.Cut(text, "```"); ok {
		if first, rest, ok := strings.Cut(after, "\n"); ok && !strings.HasPrefix(strings.TrimSpace(first), "app ") {
			after = rest
		}
		text, _, _ = strings.Cut(after, "```")
	}
	if at := strings.Index(text, "app "); at > 0 && strings.HasSuffix(text[:at], "\n") {
		text = text[at:]
	}
	return strings.TrimSpace(text) + "\n"
}
