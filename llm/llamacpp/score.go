package llamacpp

import (
	"context"
	"fmt"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// Score returns the log-probability of each answer token after the prompt.
func (e *Engine) Score(ctx context.Context, prompt []llm.Message, answers []string) ([][]float64, error) {
	leave, err := e.enter()
	if err != nil {
		return nil, fmt.Errorf("llamacpp score: %w", err)
	}
	defer leave()
	tokens, err := e.vocab.prompt(prompt)
	if err != nil {
		return nil, fmt.Errorf("llamacpp score: %w", err)
	}
	scores, rest := make([][]float64, len(answers)), make([][]llama.Token, len(answers))
	for i, a := range answers {
		rest[i] = e.vocab.tokens(a, false)
		scores[i] = make([]float64, len(rest[i]))
		if n := len(tokens) + len(rest[i]) + slack; n > e.info.Context {
			return nil, fmt.Errorf("llamacpp score: %w: %d tokens, of %d", llm.ErrTooLong, n, e.info.Context)
		}
	}
	err = e.alone(ctx, func() error { return e.score(ctx, tokens, rest, scores) })
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("llamacpp score: %w", err)
	}
	return scores, err
}

// score does it on the loop's goroutine, some answers at a time, one after the other
// where they are long.
func (e *Engine) score(ctx context.Context, prompt []llama.Token, answers [][]llama.Token, scores [][]float64) error {
	longest := 0
	for _, a := range answers {
		longest = max(longest, len(a))
	}
	entry, _, ok := e.hold(prompt, longest)
	if !ok {
		e.forget() // nobody else is at work
		if entry, _, ok = e.hold(prompt, longest); !ok {
			return llm.ErrTooLong
		}
	}
	defer func() { e.leave(entry) }()
	if err := e.finishPrompt(ctx, entry); err != nil {
		return err
	}
	var rows []scored
	for i, a := range answers {
		if len(a) > 0 {
			scores[i][0] = logprobOf(entry.logits, a[0])
		}
		for at := 1; at < len(a); at++ {
			rows = append(rows, scored{answer: i, at: at})
		}
	}
	for len(rows) > 0 {
		n, err := e.scoreRows(ctx, len(prompt), entry, rows, answers, scores)
		if err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// finishPrompt decodes what is left of a prompt.
func (e *Engine) finishPrompt(ctx context.Context, p *prefix) error {
	for p.logits == nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		e.batch.Clear()
		if _, err := e.addPrompt(p, chunk); err != nil {
			return err
		}
		if err := e.decode(); err != nil {
			e.forget()
			return err
		}
		if p.ready == len(p.tokens) {
			row, err := llama.GetLogitsIth(e.ctx, e.batch.NTokens-1, e.vocab.size)
			if err != nil {
				return err
			}
			p.logits = append([]float32(nil), row...)
		}
	}
	return nil
}

// scored is an answer's token whose probability is asked for, its predecessor being
// decoded.
type scored struct{ answer, at int }

// scoreRows scores the first rows: as many as a step can give logits for, of as many
// answers as there are sequences.
func (e *Engine) scoreRows(ctx context.Context, start int, entry *prefix, rows []scored, answers [][]llama.Token, scores [][]float64) (int, error) {
	if ctx.Err() != nil {
		return 0, ctx.Err()
	}
	e.batch.Clear()
	n := 0
	for ; n < len(rows) && n < outputs; n++ {
		r := rows[n]
		seq := e.seqs[r.answer%len(e.seqs)]
		if n > 0 && r.answer-rows[0].answer >= len(e.seqs) {
			break
		}
		if r.at == 1 {
			llama.MemorySeqRm(e.mem, seq, -1, -1)
			llama.MemorySeqCp(e.mem, entry.seq, seq, 0, -1)
		}
		err := e.batch.Add(answers[r.answer][r.at-1], llama.Pos(start+r.at-1), []llama.SeqId{seq}, true)
		if err != nil {
			return 0, err
		}
	}
	if err := e.decode(); err != nil {
		e.forget()
		return 0, err
	}
	logits := make([][]float32, n)
	for i := range logits {
		logits[i], _ = llama.GetLogitsIth(e.ctx, int32(i), e.vocab.size)
	}
	parallel(n, e.pool.most, func(i int) {
		r := rows[i]
		scores[r.answer][r.at] = logprobOf(logits[i], answers[r.answer][r.at])
	})
	for i, r := range rows[:n] { // answers that end in this step
		if i == n-1 && n < len(rows) && rows[n].answer == r.answer {
			break
		}
		if r.at == len(answers[r.answer])-1 {
			llama.MemorySeqRm(e.mem, e.seqs[r.answer%len(e.seqs)], -1, -1)
		}
	}
	return n, nil
}

func logprobOf(logits []float32, t llama.Token) float64 {
	var s sampler
	_, high := argmax(logits)
	s.count(logits, high)
	return min(0, float64(logits[t]-high)-s.logSum())
}
