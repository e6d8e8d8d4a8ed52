package hone

import (
	"context"

	"hone/generate"
	"hone/sketch"
	"hone/verify"
)

// A Ranked candidate is one of those that Make chooses from, with the signs that it
// chooses by.
type Ranked struct {
	generate.Candidate
	Signs   generate.Signs
	App     *sketch.Compiled // nil where nothing of it runs
	Verdict *verify.Verdict  // of the tiers without a browser
}

// Candidates writes a first round for a request, checks and ranks it as Make does before
// the browser, and returns all in the order written, for measuring. With explain it also asks
// how well each explains the request, which takes about as long as writing.
func (h *Hone) Candidates(ctx context.Context, r Request, explain bool) ([]Ranked, error) {
	if r.Lang == "" {
		r.Lang = Lang(r.Text)
	}
	s := h.search(r, r.Lang, nil)
	list, _, err := h.Writer.Write(ctx, r.Text, r.Lang, s.plan, 0, nil)
	if err != nil {
		return nil, err
	}
	for _, c := range append(list, h.Writer.Known(r.Text, r.Lang)...) {
		if j := s.tried(c.Source); j != nil {
			j.Known = max(j.Known, c.Known)
			continue
		}
		j := &judged{Candidate: c, found: c.Known > 0}
		if err := s.check(ctx, j); err != nil {
			return nil, err
		}
		s.all = append(s.all, j)
	}
	if err := s.rank(ctx, s.all); err != nil {
		return nil, err
	}
	if explain {
		how, err := h.Writer.Explain(ctx, r.Text, r.Lang, sources(s.all))
		if err != nil {
			return nil, err
		}
		for i := range how {
			s.all[i].signs.Explain = how[i]
		}
	}
	var out []Ranked
	for _, j := range s.all {
		out = append(out, Ranked{j.Candidate, j.signs, j.app, j.verdict})
	}
	return out, nil
}

// Signs are those of candidates of an earlier run, as they are now, all of one request. What only the
// model and the tiers tell is left out: Likely, Explain, Passed; and Known, which each has already.
func (h *Hone) Signs(ctx context.Context, r Request, list []generate.Candidate) ([]generate.Signs, error) {
	if r.Lang == "" {
		r.Lang = Lang(r.Text)
	}
	s := &search{h: h, r: r, task: making(r.Text, r.Lang)}
	for _, c := range list {
		j := &judged{Candidate: c, found: c.Known > 0 && c.Tokens == 0}
		j.app, j.verdict = verify.CheckSource(c.Source, r.Lang)
		s.all = append(s.all, j)
	}
	return s.signs(ctx, s.all), ctx.Err()
}
