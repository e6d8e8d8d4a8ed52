package llamacpp

import (
	"slices"

	"github.com/hybridgroup/yzma/pkg/llama"
)

// hold makes room for a prompt and at least one answer of some tokens, and returns the
// kept prompt to decode it in; cached counts the tokens already computed. ok is false
// where it has to wait for others to end.
func (e *Engine) hold(tokens []llama.Token, answer int) (entry *prefix, cached int, ok bool) {
	best, shared := e.prefixes.find(tokens)
	for _, k := range e.prefixes.kept {
		if k.ready < len(k.tokens) && common(k.tokens, tokens) > shared {
			return nil, 0, false // it is being computed just now
		}
	}
	if best != nil && shared == len(tokens) && len(best.tokens) == shared && best.logits != nil {
		if e.makeRoom(best, answer) {
			e.prefixes.use(best)
			return best, shared, true
		}
		return nil, 0, false
	}
	shared = min(shared, len(tokens)-1) // the last one is decoded for its logits
	if !e.makeRoom(best, len(tokens)-shared+answer) {
		return nil, 0, false
	}
	entry = e.place(best, tokens, shared)
	if entry == nil {
		return nil, 0, false
	}
	e.prefixes.use(entry)
	return entry, shared, true
}

// makeRoom lets go of kept prompts until cells are free; keep is let go of last.
func (e *Engine) makeRoom(keep *prefix, cells int) bool {
	for !e.fits(cells) {
		old := e.prefixes.oldest(keep)
		if old == nil {
			return false
		}
		e.let(old)
	}
	return true
}

// place returns an entry for tokens whose first shared ones lie in best. An entry that
// the prompt goes on from is extended; others are kept beside it.
func (e *Engine) place(best *prefix, tokens []llama.Token, shared int) *prefix {
	extends := best != nil && best.jobs == 0 && shared == len(best.tokens)
	if !extends && len(e.spare) == 0 {
		if old := e.prefixes.oldest(best); old != nil {
			e.let(old)
		}
	}
	switch {
	case extends || len(e.spare) == 0 && best != nil && best.jobs == 0:
		llama.MemorySeqRm(e.mem, best.seq, llama.Pos(shared), -1)
		best.tokens, best.ready, best.logits = slices.Clone(tokens), shared, nil
		return best
	case len(e.spare) == 0:
		return nil
	}
	entry := &prefix{seq: e.spare[len(e.spare)-1], tokens: slices.Clone(tokens), ready: shared}
	e.spare = e.spare[:len(e.spare)-1]
	if shared > 0 {
		llama.MemorySeqCp(e.mem, best.seq, entry.seq, 0, llama.Pos(shared))
	}
	e.prefixes.kept = append(e.prefixes.kept, entry)
	return entry
}

// leave ends a job's use of a kept prompt. One that was cancelled before it was decoded
// is cut to what was.
func (e *Engine) leave(k *prefix) {
	if k.jobs--; k.jobs > 0 || k.ready == len(k.tokens) {
		return
	}
	if k.tokens = k.tokens[:k.ready]; k.ready == 0 {
		e.let(k)
	}
}

// let lets go of a kept prompt. Cells that others share stay.
func (e *Engine) let(k *prefix) {
	llama.MemorySeqRm(e.mem, k.seq, -1, -1)
	e.spare = append(e.spare, k.seq)
	e.prefixes.remove(k)
}
