package openaitest

import (
	_ "embed"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode/utf8"
)

// The model is a bigram model over words, smoothed so that everything may follow
// everything. It never ends by itself: a text's end is the limit or a stop text.

//go:embed corpus.txt
var corpus string

// split makes tokens: words with the space before them. The last character of a Korean
// word is split between two tokens, as real tokenizers do with rare characters.
func split(text string) []string {
	var out []string
	for i, w := range strings.Split(text, " ") {
		if i > 0 {
			w = " " + w
		}
		if last, size := utf8.DecodeLastRuneInString(w); last >= '가' && last <= '힣' {
			out = append(out, w[:len(w)-size+2], w[len(w)-1:])
		} else if w != "" {
			out = append(out, w)
		}
	}
	return out
}

type model struct {
	vocab  []string
	index  map[string]int
	counts [][]float64 // [previous][next]
}

func newModel() *model {
	m := &model{index: map[string]int{}}
	tokens := split(strings.Join(strings.Fields(corpus), " "))
	for _, t := range tokens {
		if _, ok := m.index[t]; !ok {
			m.index[t] = len(m.vocab)
			m.vocab = append(m.vocab, t)
		}
	}
	m.counts = make([][]float64, len(m.vocab))
	for i := range m.counts {
		m.counts[i] = slices.Repeat([]float64{0.01}, len(m.vocab))
		if half := m.vocab[i]; !utf8.ValidString(half) && utf8.RuneStart(half[0]) {
			clear(m.counts[i]) // only the other half may follow
		}
	}
	for i := range tokens[1:] {
		m.counts[m.index[tokens[i]]][m.index[tokens[i+1]]]++
	}
	for i, row := range m.counts { // a second half stands after its first half alone
		for j, t := range m.vocab {
			if !utf8.RuneStart(t[0]) && utf8.ValidString(m.vocab[i]) {
				row[j] = 0
			}
		}
	}
	return m
}

// start is the token after which a text begins: the last known word of the prompt.
func (m *model) start(prompt string) int {
	words := split(prompt)
	for _, w := range slices.Backward(words) {
		if i, ok := m.index[" "+strings.TrimSpace(w)]; ok && utf8.ValidString(m.vocab[i]) {
			return i
		}
	}
	return 0
}

type sampling struct {
	temperature, topP, minP float64
	topK                    int
	rng                     *rand.Rand
}

// next draws a token, and gives its log-probability at temperature 1.
func (m *model) next(prev int, s sampling) (int, float64) {
	row := m.counts[prev]
	total := 0.0
	for _, c := range row {
		total += c
	}
	order := make([]int, 0, len(row))
	for i, c := range row {
		if c > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case row[a] > row[b]:
			return -1
		case row[a] < row[b]:
			return 1
		}
		return 0
	})
	at := order[0]
	if s.temperature > 0 {
		at = s.draw(row, total, order)
	}
	return at, math.Log(row[at] / total)
}

func (s sampling) draw(row []float64, total float64, order []int) int {
	if s.topK > 0 {
		order = order[:min(s.topK, len(order))]
	}
	var weights []float64
	sum, mass, best := 0.0, 0.0, row[order[0]]/total
	for _, i := range order {
		p := row[i] / total
		if len(weights) > 0 && (s.topP > 0 && mass >= s.topP || p < s.minP*best) {
			break
		}
		mass += p
		weights = append(weights, math.Pow(p, 1/s.temperature))
		sum += weights[len(weights)-1]
	}
	x := s.rng.Float64() * sum
	for k, w := range weights {
		if x -= w; x < 0 {
			return order[k]
		}
	}
	return order[0]
}
