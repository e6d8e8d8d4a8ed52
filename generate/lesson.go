package generate

import (
	"fmt"
	"slices"
	"strings"

	"hone/llm"
)

// PromptKey names, in the metadata of a model or adapter, the form of prompt that it was
// trained with. Chat2 is that of Lesson; a model that names none was not trained by hone.
const (
	PromptKey = "hone.prompt"
	Chat2     = "chat2"

	// SetKey names the training set that it learnt, by its number; where there is none, the first.
	SetKey = "hone.set"
)

// StyleOf is how a model wants to be asked whose metadata names a form of prompt.
func StyleOf(form string) (Style, error) {
	switch form {
	case "":
		return Complete, nil
	case Chat2:
		return Tuned, nil
	}
	return "", fmt.Errorf("generate: %w: %q", ErrForm, form)
}

// A Form is how a model wants to be asked, as the metadata of its file says.
type Form struct {
	Style Style
	Set   int // the training set that it learnt; 0: none
}

// FormOf makes it of what PromptKey and SetKey name; 0 where the latter isn't there.
func FormOf(prompt string, set int) (Form, error) {
	style, err := StyleOf(prompt)
	if style == Tuned {
		return Form{style, max(set, 1)}, err
	}
	return Form{Style: style}, err
}

// A Lesson forms what a model is trained on, and is the one place that does. It is a
// conversation: proven apps that are near the request, each as a turn of the person with
// the request on one line and a turn of the model with the sketch, which ends with its
// line's end and the marker for the end of a turn; then the request itself. A Writer of
// the style Tuned asks in the same form, so that training and serving see the same tokens.
type Lesson struct{ Tokens Tokenizer }

// A Tokenizer splits text as the engine does that the model will run in.
type Tokenizer interface {
	// Tokenize returns a conversation up to where the answer begins.
	Tokenize(messages []llm.Message) ([]int, error)
	// TokenizeAnswer returns an answer with the marker that ends it.
	TokenizeAnswer(text string) ([]int, error)
	// Piece returns the bytes that a token stands for; "" for a marker.
	Piece(id int) string
}

// Prompt is what the model reads: the examples, and a request or what ChangeRequest makes
// of a wish.
func (l Lesson) Prompt(before []Example, request string) ([]int, error) {
	if IsChange(request) {
		return l.Tokens.Tokenize([]llm.Message{{Role: "user", Content: request}})
	}
	return l.Tokens.Tokenize(tuned(request, before))
}

// Answer is what it learns to write.
func (l Lesson) Answer(sketch string) ([]int, error) {
	return l.Tokens.TokenizeAnswer(answer(sketch))
}

// Weights tell what each token of an answer counts: guess for those that hold a part which
// the request doesn't decide, 1 for the others. Where a request says little of its app, all of it counts: it is
// the usual app of its kind then, and that has to be known.
func (l Lesson) Weights(request, sketch string, ids []int, guess float32) []float32 {
	list := make([]float32, len(ids))
	var parts []Span
	if IsChange(request) || Says(request, sketch) >= Enough {
		parts = Guesses(request, answer(sketch))
	}
	at := 0
	for i, id := range ids {
		from := at
		at += len(l.Tokens.Piece(id))
		list[i] = 1
		if slices.ContainsFunc(parts, func(s Span) bool { return from < s.To && s.From < at }) {
			list[i] = guess
		}
	}
	return list
}

func answer(sketch string) string { return strings.TrimSpace(sketch) + "\n" }

func tuned(request string, examples []Example) []llm.Message {
	var list []llm.Message
	for _, x := range examples {
		list = append(list, llm.Message{Role: "user", Content: oneLine(x.Request)}, llm.Message{Role: "assistant", Content: answer(x.Sketch)})
	}
	return append(list, llm.Message{Role: "user", Content: oneLine(request)})
}
