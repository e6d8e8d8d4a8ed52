package cut

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"hone/gguf"
)

// The kinds of tokens, as the format numbers them.
const (
	normal  = 1
	unknown = 2
	control = 3
	user    = 4
	byteful = 6
)

// A Vocab is a SentencePiece vocabulary with scores.
type Vocab struct {
	Tokens []string // with ▁ for a space
	scores []float32
	types  []int32
	ids    map[string]int
}

// ReadVocab reads the vocabulary of a model.
func ReadVocab(f *gguf.File) (*Vocab, error) {
	if kind, _ := f.Text(modelKey); kind != "llama" {
		return nil, fmt.Errorf("%w: the vocabulary is of the kind %q: only llama's (SentencePiece with scores) can be cut", gguf.ErrFormat, kind)
	}
	v := &Vocab{ids: map[string]int{}}
	v.Tokens, _ = f.Texts(tokensKey)
	v.scores, _ = f.Get(scoresKey).([]float32)
	v.types, _ = f.Get(typesKey).([]int32)
	if n := len(v.Tokens); n == 0 || len(v.scores) != n || len(v.types) != n {
		return nil, fmt.Errorf("%w: the vocabulary's lists have %d, %d and %d entries", gguf.ErrFormat, n, len(v.scores), len(v.types))
	}
	for i, t := range v.Tokens {
		if v.types[i] == normal {
			v.ids[t] = i
		}
	}
	return v, nil
}

// merge joins the characters of a piece of text into tokens, the best pair first and of
// equals the leftmost, as SentencePiece does. made hears of each token that is formed.
func (v *Vocab) merge(text string, made func(id int)) []string {
	var parts []string
	for len(text) > 0 {
		_, n := utf8.DecodeRuneInString(text)
		parts, text = append(parts, text[:n]), text[n:]
	}
	for {
		best, at := -1, 0
		for i := range len(parts) - 1 {
			id, ok := v.ids[parts[i]+parts[i+1]]
			if ok && (best < 0 || v.scores[id] > v.scores[best]) {
				best, at = id, i
			}
		}
		if best < 0 {
			return parts
		}
		made(best)
		parts[at] += parts[at+1]
		parts = append(parts[:at+1], parts[at+2:]...)
	}
}

// Count is how many tokens a text takes. It is for measuring: the engine splits what a
// model reads.
func (v *Vocab) Count(text string) (n int) {
	for _, piece := range pieces(text) {
		for _, part := range v.merge(piece, func(int) {}) {
			if _, ok := v.ids[part]; ok || part == "\n" {
				n++
			} else {
				n += len(part) // as bytes
			}
		}
	}
	return n
}

// pieces cuts text where no token reaches across: before a space, and at line ends.
func pieces(text string) []string {
	text = strings.ReplaceAll(text, " ", "▁")
	var out []string
	for line := range strings.SplitAfterSeq(text, "\n") {
		line, ended := strings.CutSuffix(line, "\n")
		for i, word := range strings.Split(line, "▁") {
			if i > 0 {
				word = "▁" + word
			}
			if word != "" {
				out = append(out, word)
			}
		}
		if ended {
			out = append(out, "\n")
		}
	}
	return out
}
