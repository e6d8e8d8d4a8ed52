package llamacpp

import (
	"fmt"
	"slices"
	"sync"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// A slot is a sample being decoded.
type slot struct {
	job     *job
	sample  int
	seq     llama.SeqId
	sampler *sampler
	filter  *llm.StopFilter
	last    llama.Token // decoded in the next step
	pos     llama.Pos   // its place
	logits  []float32   // of this step, in the library's memory
	picked  pick
	ended   bool
}

// pick is what a sampler chose in a step.
type pick struct {
	token   llama.Token
	logprob float64
	ok      bool
}

// startSamples starts what samples there is room for, of jobs whose prompt is decoded.
// Their first token comes from the prompt's logits.
func (e *Engine) startSamples() {
	var fresh []*slot
	for _, j := range e.jobs {
		if j.entry.logits == nil {
			continue
		}
		need := j.request.MaxTokens
		for j.next < len(j.samples) && len(e.seqs) > 0 && e.makeRoom(nil, need) {
			s := &slot{
				job: j, sample: j.next, seq: e.seqs[len(e.seqs)-1],
				sampler: newSampler(j.request, j.next, j.grammar.clone()),
				filter:  llm.NewStopFilter(j.request.Stop),
				pos:     llama.Pos(len(j.prompt)), logits: j.entry.logits,
			}
			e.seqs = e.seqs[:len(e.seqs)-1]
			e.reserved += need
			llama.MemorySeqCp(e.mem, j.entry.seq, s.seq, 0, -1)
			j.next++
			j.live++
			fresh = append(fresh, s)
		}
	}
	e.active = append(e.active, fresh...)
	e.pickAll(fresh)
}

// fits tells whether cells more can be promised to samples.
func (e *Engine) fits(cells int) bool {
	return e.prefixes.cells()+e.reserved+cells+slack <= e.opts.Context
}

// step decodes one token of each sample, and the next part of the prompts.
func (e *Engine) step() error {
	e.batch.Clear()
	for _, s := range e.active {
		if err := e.batch.Add(s.last, s.pos, []llama.SeqId{s.seq}, true); err != nil {
			return err
		}
		s.pos++
	}
	ready, err := e.addPrompts()
	if err != nil || e.batch.NTokens == 0 {
		return err
	}
	if err := e.decode(); err != nil {
		return err
	}
	for i, s := range e.active {
		if s.logits, err = llama.GetLogitsIth(e.ctx, int32(i), e.vocab.size); err != nil {
			return err
		}
	}
	for _, r := range ready {
		row, err := llama.GetLogitsIth(e.ctx, r.row, e.vocab.size)
		if err != nil {
			return err
		}
		r.entry.logits = slices.Clone(row)
	}
	e.pickAll(e.active)
	return nil
}

// decoded is a prompt that a step brings to its end.
type decoded struct {
	entry *prefix
	row   int32
}

// addPrompts fills the step's batch with tokens of prompts, first come first served.
func (e *Engine) addPrompts() (ready []decoded, err error) {
	left := chunk
	for _, j := range e.jobs {
		rows := len(e.active) + len(ready)
		if p := j.entry; p.ready < len(p.tokens) && left > 0 && rows < outputs {
			n, err := e.addPrompt(p, left)
			if err != nil {
				return nil, err
			}
			if left -= n; p.ready == len(p.tokens) {
				ready = append(ready, decoded{p, e.batch.NTokens - 1})
			}
		}
	}
	return ready, nil
}

// addPrompt puts up to limit further tokens of a prompt into the batch.
func (e *Engine) addPrompt(p *prefix, limit int) (n int, err error) {
	for ; n < limit && p.ready < len(p.tokens); n++ {
		last := p.ready == len(p.tokens)-1
		err := e.batch.Add(p.tokens[p.ready], llama.Pos(p.ready), []llama.SeqId{p.seq}, last)
		if err != nil {
			return n, err
		}
		p.ready++
	}
	return n, nil
}

// decode runs the model on the batch.
func (e *Engine) decode() error {
	e.pool.before()
	code, err := llama.Decode(e.ctx, e.batch)
	llama.Synchronize(e.ctx)
	e.pool.after(int(e.batch.NTokens))
	if err == nil && code != 0 {
		err = fmt.Errorf("decoding failed with code %d: %s", code, library.log.take())
	}
	return err
}

// pickAll picks the next token of each slot, on as many cores as decode, and ends the
// samples that are complete.
func (e *Engine) pickAll(slots []*slot) {
	parallel(len(slots), e.pool.most, func(i int) {
		s := slots[i]
		p := &s.picked
		p.token, p.logprob, p.ok = s.sampler.pick(s.logits)
	})
	for _, s := range slots {
		e.take(s)
	}
	kept := e.active[:0]
	for _, s := range e.active {
		if s.ended {
			e.release(s)
		} else {
			kept = append(kept, s)
		}
	}
	clear(e.active[len(kept):])
	e.active = kept
}

// take adds the picked token to its sample.
func (e *Engine) take(s *slot) {
	sample := &s.job.samples[s.sample]
	if !s.picked.ok { // nothing may follow, by the grammar
		e.finish(s, llm.Stop)
		return
	}
	t := s.picked.token
	token := llm.Token{ID: int(t), Logprob: s.picked.logprob}
	ends := e.vocab.ends(t)
	if !ends {
		token.Text = e.vocab.piece(t)
	}
	sample.Tokens = append(sample.Tokens, token)
	sample.Logprob += token.Logprob
	text, stopped := s.filter.Add(token.Text)
	s.job.say(s.sample, text)
	s.last = t
	switch {
	case ends || stopped:
		e.finish(s, llm.Stop)
	case len(sample.Tokens) >= s.job.request.MaxTokens:
		e.finish(s, llm.Length)
	}
}

func (e *Engine) finish(s *slot, why llm.Finish) {
	s.job.say(s.sample, s.filter.Flush())
	s.job.samples[s.sample].Finish = why
	s.job.live--
	s.ended = true
}

// release gives back what a slot held.
func (e *Engine) release(s *slot) {
	llama.MemorySeqRm(e.mem, s.seq, -1, -1)
	e.seqs = append(e.seqs, s.seq)
	e.reserved -= s.job.request.MaxTokens
	s.sampler.grammar.free()
}

// parallel calls f for 0…n-1 on up to workers goroutines.
func parallel(n, workers int, f func(i int)) {
	if workers = min(workers, n); workers <= 1 {
		for i := range n {
			f(i)
		}
		return
	}
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			for i := w; i < n; i += workers {
				f(i)
			}
		})
	}
	wait.Wait()
}
