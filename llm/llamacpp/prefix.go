package llamacpp

import (
	"github.com/hybridgroup/yzma/pkg/llama"
)

// A prefix is a prompt whose cells are in the model's memory, under a sequence of its
// own. Prompts that begin alike share the cells of their common beginning, so that long
// examples in front of each request are computed once.
type prefix struct {
	seq    llama.SeqId
	tokens []llama.Token // decoded, or about to be
	ready  int           // how many of them are decoded
	logits []float32     // of the token after the last; nil until all are decoded
	jobs   int           // that use it now; 0 lets it go
	used   int           // the time of its last use, in uses
}

// prefixes are the kept prompts.
type prefixes struct {
	kept []*prefix
	time int
}

// find returns the kept prompt that shares the longest beginning with tokens, and how
// many of its decoded tokens they share.
func (p *prefixes) find(tokens []llama.Token) (best *prefix, shared int) {
	for _, k := range p.kept {
		if n := common(k.tokens[:k.ready], tokens); n > shared {
			best, shared = k, n
		}
	}
	return best, shared
}

func common(a, b []llama.Token) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// cells counts the cells that the kept prompts take, shared ones once. A prompt always
// takes its beginning from the kept one that shares most of it, so what two have in
// common is shared in fact.
func (p *prefixes) cells() int {
	sum := 0
	for i, k := range p.kept {
		shared := 0
		for _, earlier := range p.kept[:i] {
			shared = max(shared, common(k.tokens, earlier.tokens))
		}
		sum += len(k.tokens) - shared
	}
	return sum
}

// use marks k as used now by one more job.
func (p *prefixes) use(k *prefix) {
	p.time++
	k.used = p.time
	k.jobs++
}

// oldest returns the unused prompt that was used longest ago, or nil. keep is spared.
func (p *prefixes) oldest(keep *prefix) *prefix {
	var old *prefix
	for _, k := range p.kept {
		if k != keep && k.jobs == 0 && (old == nil || k.used < old.used) {
			old = k
		}
	}
	return old
}

func (p *prefixes) remove(gone *prefix) {
	for i, k := range p.kept {
		if k == gone {
			p.kept = append(p.kept[:i], p.kept[i+1:]...)
			return
		}
	}
}
