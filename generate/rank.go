package generate

import (
	"context"

	"hone/llm"
)

// Signs are what is known of a candidate without any check from outside. Each is about
// 0 … 1, more being better.
type Signs struct {
	Likely  float64 // mean probability of its tokens
	Explain float64 // mean probability of the request's tokens, given the app
	Agree   float64 // share of the other candidates that behave the same
	Covers  float64 // share of the request's word pieces found in the app's words
	Passed  float64 // share of the cheap checks that it passed
}

// Weights say how much each sign counts.
type Weights Signs

// DefaultWeights are those of hone make, set by hand and not yet measured one by one.
// Explain is off for the prompt tokens it costs: each candidate is read with examples anew.
var DefaultWeights = Weights{Likely: 1, Agree: 0.5, Covers: 1, Passed: 4}

// Score is the weighted sum.
func (w Weights) Score(s Signs) float64 {
	return w.Likely*s.Likely + w.Explain*s.Explain + w.Agree*s.Agree + w.Covers*s.Covers + w.Passed*s.Passed
}

// Covers tells how much of a request's words an app's words contain.
func Covers(request, words string) float64 {
	said := map[gram]bool{}
	for _, c := range grams(words) {
		said[c.gram] = true
	}
	hit, all := 0.0, 0.0
	for _, c := range grams(request) {
		all += float64(c.weight)
		if said[c.gram] {
			hit += float64(c.weight)
		}
	}
	if all == 0 {
		return 0
	}
	return hit / all
}

// Explain scores how well each source explains the request, as the mean probability of
// the request's tokens after it; nil where the model can't tell.
func (w *Writer) Explain(ctx context.Context, request, lang string, sources []string) ([]float64, error) {
	scorer, ok := w.Model.(llm.Scorer)
	if !ok || w.Style != Complete {
		return nil, nil
	}
	examples := w.Library.Nearest(request, lang, 2, 0)
	out := make([]float64, len(sources))
	for i, src := range sources {
		lp, err := scorer.Score(ctx, backwards(src, examples), []string{oneLine(request)})
		if err != nil {
			return nil, err
		}
		out[i] = meanProb(lp[0])
	}
	return out, nil
}

// Agreement gives each signature the share of the others that equal it. An empty one
// agrees with nothing.
func Agreement(signatures []string) []float64 {
	out := make([]float64, len(signatures))
	if len(signatures) < 2 {
		return out
	}
	for i, s := range signatures {
		if s == "" {
			continue
		}
		same := 0
		for j, t := range signatures {
			if i != j && s == t {
				same++
			}
		}
		out[i] = float64(same) / float64(len(signatures)-1)
	}
	return out
}
