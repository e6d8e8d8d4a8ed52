package train

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// An Example is a request with the answer to learn.
type Example struct {
	ID      string `json:"id"`
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
	Prompt(request string) ([]int, error)
	Answer(sketch string) ([]int, error)
}

// A Text is an example in tokens. Those from Answer on are learnt.
type Text struct {
	ID     string
	Tokens []int32
	Answer int
}

// learnt counts the tokens that are learnt.
func (t Text) learnt() int { return len(t.Tokens) - t.Answer }

// Encode turns examples into texts of at most most tokens; longer ones are left out and
// counted.
func Encode(list []Example, by Tokenizer, most int) (texts []Text, left int, err error) {
	for _, x := range list {
		prompt, err := by.Prompt(x.Request)
		if err != nil {
			return nil, 0, fmt.Errorf("train: %s: %w", x.ID, err)
		}
		answer, err := by.Answer(x.Sketch)
		if err != nil {
			return nil, 0, fmt.Errorf("train: %s: %w", x.ID, err)
		}
		if len(prompt) == 0 || len(answer) == 0 {
			return nil, 0, fmt.Errorf("train: %s: no tokens", x.ID)
		}
		if len(prompt)+len(answer) > most {
			left++
			continue
		}
		t := Text{ID: x.ID, Answer: len(prompt)}
		for _, id := range append(prompt, answer...) {
			t.Tokens = append(t.Tokens, int32(id))
		}
		texts = append(texts, t)
	}
	return texts, left, nil
}
