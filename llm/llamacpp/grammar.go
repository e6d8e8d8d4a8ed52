package llamacpp

import (
	"fmt"
	"math"
	"strings"
	"unsafe"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// A grammar is one sample's place in a GBNF grammar; nil allows everything.
type grammar struct {
	state llama.Sampler
	data  []llama.TokenData
	array llama.TokenDataArray
}

// newGrammar reads a grammar; "" is none.
func newGrammar(v vocab, text string) (*grammar, error) {
	if text == "" {
		return nil, nil
	}
	if strings.ContainsRune(text, 0) {
		return nil, fmt.Errorf("%w: the grammar contains a zero byte", llm.ErrBadRequest)
	}
	library.log.take()
	state := llama.SamplerInitGrammar(v.handle, text, "root")
	if state == 0 {
		return nil, fmt.Errorf("%w: grammar: %s", llm.ErrBadRequest, library.log.take())
	}
	return &grammar{state: state}, nil
}

// clone starts another sample at the same place.
func (g *grammar) clone() *grammar {
	if g == nil {
		return nil
	}
	return &grammar{state: llama.SamplerClone(g.state)}
}

func (g *grammar) free() {
	if g != nil && g.state != 0 {
		llama.SamplerFree(g.state)
		g.state = 0
	}
}

// allows tells whether t may come next.
func (g *grammar) allows(t llama.Token) bool {
	if g == nil {
		return true
	}
	g.data = append(g.data[:0], llama.TokenData{Id: t})
	g.apply()
	return !math.IsInf(float64(g.data[0].Logit), -1)
}

// filter keeps the candidates that may come next.
func (g *grammar) filter(found *[]candidate) {
	if g == nil {
		return
	}
	g.data = g.data[:0]
	for _, c := range *found {
		g.data = append(g.data, llama.TokenData{Id: c.id, Logit: c.logit})
	}
	g.apply()
	kept := (*found)[:0]
	for i, c := range *found {
		if !math.IsInf(float64(g.data[i].Logit), -1) {
			kept = append(kept, c)
		}
	}
	*found = kept
}

// apply has the library set the logit of what is not allowed to minus infinity.
func (g *grammar) apply() {
	if len(g.data) == 0 {
		return
	}
	g.array = llama.TokenDataArray{Data: unsafe.SliceData(g.data), Size: uint64(len(g.data)), Selected: -1}
	llama.SamplerApply(g.state, &g.array)
}

// begin moves on by what is given.
func (g *grammar) begin(given []llama.Token) error {
	for i, t := range given {
		if !g.allows(t) {
			return fmt.Errorf("%w: the answer's given beginning breaks the grammar at token %d", llm.ErrBadRequest, i+1)
		}
		g.accept(t)
	}
	return nil
}

// accept moves on by a token. It must be one that is allowed: the library ends the
// process on any other.
func (g *grammar) accept(t llama.Token) {
	if g != nil {
		llama.SamplerAccept(g.state, t)
	}
}
