package generate

import (
	"context"
	"math"
	"regexp"
	"slices"
	"strings"

	"hone/effort"
	"hone/llm"
	"hone/sketch"
)

// Signs are what is known of a candidate without any check from outside. Each is about
// 0 … 1, more being better.
type Signs struct {
	Likely  float64 // mean probability of its tokens
	Explain float64 // how well the app explains the request; see Writer.Explain
	Agree   float64 // share of the other candidates that behave the same
	Alike   float64 // how much its lines are like those of the other candidates
	Covers  float64 // share of the request's word pieces found in the app's words
	Keeps   float64 // share of the request's numbers and quoted texts found in the sketch
	Says    float64 // share of the app's word pieces found in the request
	Passed  float64 // share of the cheap checks that it passed
	Known   float64 // of an example, as it stands or adapted: the chance that it is what is asked for; else 0
}

// Weights say how much each sign counts.
type Weights Signs

// DefaultWeights are those of hone make, set by hand; LOG.md has what each sign is worth.
// Explain is off for what it costs: each candidate is read with examples anew.
var DefaultWeights = Weights{Likely: 1, Agree: 0.5, Alike: 1, Covers: 1, Keeps: 0.5, Passed: 4, Known: 1}

// ChangeWeights are those of changes: how likely the model finds what it wrote. How many samples say the
// same, and what of the wish stands in the changed lines, choose worse or no better (LOG.md).
var ChangeWeights = Weights{Likely: 1, Passed: 4}

// Score is the weighted sum of what tells of an app that was written.
func (w Weights) Score(s Signs) float64 {
	return w.Likely*s.Likely + w.Explain*s.Explain + w.Agree*s.Agree + w.Alike*s.Alike + w.Covers*s.Covers + w.Keeps*s.Keeps + w.Says*s.Says + w.Passed*s.Passed
}

// Scores are the scores of some candidates for one request. An example comes just before
// the best that was written, where it fits rather than that, or just after; without a weight, last.
func (w Weights) Scores(request string, list []Signs) []float64 {
	out, best := make([]float64, len(list)), -1
	better := func(i, j int) bool { // what passes comes before what doesn't
		if a, b := list[i].Passed >= 1, list[j].Passed >= 1; a != b {
			return a
		}
		return out[i] > out[j]
	}
	for i, s := range list {
		if out[i] = w.Score(s); s.Known == 0 && (best < 0 || better(i, best)) {
			best = i
		}
	}
	for i, s := range list {
		switch {
		case s.Known == 0:
		case w.Known == 0 && s.Likely == 0:
			out[i] = -1
		case w.Known > 0:
			at := s.Known
			if best >= 0 {
				at = out[best] + closeBy*(s.Known-1)
				if Rather(request, s, list[best]) {
					at = out[best] + closeBy*(s.Known+1)
				}
			}
			if s.Likely == 0 || at > out[i] { // else the model wrote it too, and is surer of it
				out[i] = at
			}
		}
	}
	return out
}

// closeBy is less than what scores usually differ by.
const closeBy = 1e-6

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

// Says tells how much of an app its request says: the share of the app's word pieces that
// the request contains. 1 for an app without words, 0 for none at all.
func Says(request, source string) float64 {
	app, diags := sketch.Parse(source)
	if app == nil || len(diags) > 0 {
		return 0
	}
	words := app.Words()
	if len(grams(words)) == 0 {
		return 1
	}
	return Covers(words, request)
}

// Enough is the share of an app's words from which on its request says what it has to be. Of one that
// says less even the right app is a guess.
const Enough = 0.55

// pieces is how many characters are compared at a time.
const pieces = 4

// Alike tells of each source how like the others it is on average, titles aside (Dice's
// coefficient over pieces of characters): what a model writes again and again is what it is
// surest of, also where each time is worded otherwise.
func Alike(sources []string) []float64 {
	counts, sizes := make([]map[string]int, len(sources)), make([]int, len(sources))
	for i, s := range sources {
		counts[i] = map[string]int{}
		_, body, _ := strings.Cut(s, "\n")
		r := []rune(body)
		for at := 0; at+pieces <= len(r); at++ {
			counts[i][string(r[at:at+pieces])]++
			sizes[i]++
		}
	}
	out := make([]float64, len(sources))
	for i := range sources {
		for j := range sources {
			if i == j || sizes[i]+sizes[j] == 0 {
				continue
			}
			both := 0
			for p, n := range counts[i] {
				both += min(n, counts[j][p])
			}
			out[i] += 2 * float64(both) / float64(sizes[i]+sizes[j]) / float64(len(sources)-1)
		}
	}
	return out
}

var (
	numeral = regexp.MustCompile(`\d[\d,]*(\.\d+)?`)
	quoted  = regexp.MustCompile(`"([^"]+)"|“([^”]+)”|‘([^’]+)’|「([^」]+)」`)
)

// Keeps tells how many of a request's particulars a sketch contains: numbers, as they
// stand or as a share of 100, and quoted texts. 1 where there are none.
func Keeps(request, source string) float64 {
	var has []float64
	for _, n := range numbers(source) {
		has = append(has, n, 100*n)
	}
	kept, all := 0, 0
	count := func(found bool) {
		all++
		if found {
			kept++
		}
	}
	for _, n := range numbers(request) {
		count(slices.ContainsFunc(has, func(x float64) bool { return math.Abs(x-n) < 1e-9 }))
	}
	for _, m := range quoted.FindAllStringSubmatch(request, -1) {
		count(strings.Contains(source, strings.Join(m[1:], "")))
	}
	if all == 0 {
		return 1
	}
	return float64(kept) / float64(all)
}

func numbers(text string) (list []float64) {
	for _, m := range numeral.FindAllString(text, -1) {
		if x := number(m); !math.IsNaN(x) {
			list = append(list, x)
		}
	}
	return list
}

// Explain tells how well each source explains the request; nil where the model can't tell. Of
// an untrained base it is the mean probability of the request's tokens after the app. A tuned
// model has only learnt to write apps; by Bayes' rule an app explains a request the better, the
// likelier it is after that than after another one, which the nearest example gives.
func (w *Writer) Explain(ctx context.Context, request, lang string, sources []string) ([]float64, error) {
	scorer, ok := w.Model.(llm.Scorer)
	switch {
	case ok && w.Style == Complete:
		return explained(ctx, scorer, request, w.Library.Nearest(request, lang, 2, 0), sources)
	case ok && w.Style == Tuned:
		return likelier(ctx, scorer, request, w.Examples(request, lang, effort.Plan{}.Tuned().Examples, 0), sources)
	}
	return nil, nil
}

func explained(ctx context.Context, scorer llm.Scorer, request string, examples []Example, sources []string) ([]float64, error) {
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

// likelier is 0 for a source that is as likely after the other request, near 1 for one that
// hardly comes of it.
func likelier(ctx context.Context, scorer llm.Scorer, request string, examples []Example, sources []string) ([]float64, error) {
	if len(examples) == 0 {
		return nil, nil
	}
	answers, out := make([]string, len(sources)), make([]float64, len(sources))
	for i, src := range sources {
		answers[i] = answer(src)
	}
	own, err := scorer.Score(ctx, tuned(request, examples), answers)
	if err != nil {
		return nil, err
	}
	other, err := scorer.Score(ctx, tuned(examples[len(examples)-1].Request, examples), answers)
	if err != nil {
		return nil, err
	}
	for i := range out {
		out[i] = max(0, 1-meanProb(other[i])/max(meanProb(own[i]), 1e-9))
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
