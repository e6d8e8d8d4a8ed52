package train

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// An Example is a request with the answer to learn.
type Example struct {
	ID      string `json:"id"`
	Idea    string `json:"idea,omitempty"` // what it is a variant of
	Lang    string `json:"lang"`
	Level   int    `json:"level"`
	Request string `json:"request"`
	Sketch  string `json:"sketch"`
}

// ReadExamples reads JSON Lines.
func ReadExamples(r io.Reader) ([]Example, error) {
	var list []Example
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		if len(bytes.TrimSpace(s.Bytes())) == 0 {
			continue
		}
		var x Example
		if err := json.Unmarshal(s.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("train: line %d: %w", n, err)
		}
		if x.Request == "" || x.Sketch == "" {
			return nil, fmt.Errorf("train: line %d: an example needs request and sketch", n)
		}
		list = append(list, x)
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	return list, nil
}

// A Tokenizer turns an example into tokens just as they are met when the model is used:
// the prompt up to where the answer begins, and the answer with the token that ends it.
type Tokenizer interface {
	Prompt(before []Example, request string) ([]int, error)
	Answer(sketch string) ([]int, error)
}

// A Weigher tells what each token of an example's answer counts in the loss, after those
// that the model sees before it. A Tokenizer may be one; without it each counts 1.
type Weigher interface {
	Weights(before []Example, x Example, answer []int) ([]float32, error)
}

// A Text is a conversation in tokens: examples one after the other, of which the model
// sees those before when it learns one.
type Text struct {
	ID     string // of the last example
	Tokens []int32
	Learn  []Span // the answers that are learnt, in order

	// Weights are what the tokens of Learn count, one after the other; nil: 1 each.
	Weights []float32
}

// A Span is tokens From up to but not with To.
type Span struct{ From, To int }

// learnt counts the tokens that are learnt.
func (t Text) learnt() int {
	n := 0
	for _, s := range t.Learn {
		n += s.To - s.From
	}
	return n
}

// Encode turns an example into a text, after those that the model sees before it. Their
// answers are learnt too where all is true.
func Encode(by Tokenizer, before []Example, x Example, all bool) (Text, error) {
	t := Text{ID: x.ID}
	list := append(slices.Clip(before), x)
	for i, x := range list {
		prompt, err := by.Prompt(list[:i], x.Request)
		if err != nil {
			return t, fmt.Errorf("train: %s: %w", x.ID, err)
		}
		answer, err := by.Answer(x.Sketch)
		if err != nil {
			return t, fmt.Errorf("train: %s: %w", x.ID, err)
		}
		if len(prompt) == 0 || len(answer) == 0 {
			return t, fmt.Errorf("train: %s: no tokens", x.ID)
		}
		if !startsWith(prompt, t.Tokens) {
			return t, fmt.Errorf("train: %s: the conversation goes on otherwise than it began", x.ID)
		}
		t.Tokens = t.Tokens[:0]
		for _, id := range append(prompt, answer...) {
			t.Tokens = append(t.Tokens, int32(id))
		}
		if all || i == len(list)-1 {
			t.Learn = append(t.Learn, Span{len(prompt), len(t.Tokens)})
			if w, ok := by.(Weigher); ok {
				list, err := w.Weights(list[:i], x, answer)
				if err != nil {
					return t, fmt.Errorf("train: %s: %w", x.ID, err)
				}
				t.Weights = append(t.Weights, list...)
			}
		}
	}
	return t, nil
}

func startsWith(all []int, with []int32) bool {
	if len(all) < len(with) {
		return false
	}
	for i, id := range with {
		if int32(all[i]) != id {
			return false
		}
	}
	return true
}
