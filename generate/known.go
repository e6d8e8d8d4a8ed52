package generate

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"hone/sketch"
)

// A Known app is an example that may be what a request asks for already, as it stands.
type Known struct {
	Example
	Likeness Likeness
}

// A Likeness is what an example and a request have in common. All but Length are shares of 0 to 1.
type Likeness struct {
	Holds  float64 // of the request: what the example's request and app have of it, by n-grams
	Asks   float64 // of the example's request: what the request has of it
	Says   float64 // of the app's words: what the request has of them
	Keeps  float64 // of the request's numbers and quoted texts: those that the example has
	Extra  float64 // of the app's numbers and quoted texts: those that the request has
	Near   float64 // how near it is, against the nearest
	Length float64 // of the request, the logarithm of its characters
}

// knownWeights and knownBias make log-odds of a likeness: that the app passes the checks of a task with
// that request. They are fitted to the corpus by go run ./internal/fitknown, which prints them (9 minutes).
var (
	knownWeights = Likeness{Holds: 5.294, Asks: 4.071, Says: 1.367, Keeps: 1.556, Extra: 0.804, Near: 1.512, Length: -0.389}
	knownBias    = -10.923
)

// Chance is the probability that the app does what is asked for.
func (k Known) Chance() float64 { return 1 / (1 + math.Exp(-k.Odds())) }

// Odds are the same as log-odds.
func (k Known) Odds() float64 {
	odds, x := knownBias, k.Likeness.List()
	for i, w := range knownWeights.List() {
		odds += w * x[i]
	}
	return odds
}

// List is a likeness as numbers, in the order of its fields.
func (x Likeness) List() []float64 {
	return []float64{x.Holds, x.Asks, x.Says, x.Keeps, x.Extra, x.Near, x.Length}
}

// knownLooked is how many of the nearest apps may be known.
const knownLooked = 10

// Known returns up to n apps near a request, the likeliest to be what is asked for first.
func (l *Library) Known(request, lang string, n int) []Known {
	asked := grams(request)
	var list []Known
	seen, nearest := map[string]bool{}, 0.0
	matches := l.near(asked, request, lang, knownLooked)
	for _, m := range matches[:min(knownLooked, len(matches))] {
		x := l.examples[m.example]
		app, diags := sketch.Parse(x.Sketch)
		if len(diags) > 0 {
			continue
		}
		nearest = max(nearest, float64(m.score))
		k := Known{Example: x, Likeness: l.likeness(asked, request, x, app)}
		k.Likeness.Near = float64(m.score) / max(nearest, 1e-9)
		if k.Sketch = app.Format(false); !seen[k.Sketch] {
			list = append(list, k)
		}
		seen[k.Sketch] = true
	}
	slices.SortStableFunc(list, func(a, b Known) int { return cmp.Compare(b.Odds(), a.Odds()) })
	return list[:min(n, len(list))]
}

// knownTried is how many known apps stand beside the candidates of a model.
const knownTried = 2

// Known returns examples that may be what is asked for already, as candidates, the likeliest first.
// Only a model that hone trained has them beside it: a large one writes better than they fit.
func (w *Writer) Known(request, lang string) (list []Candidate) {
	if w.Style != Tuned || w.Library == nil {
		return nil
	}
	for _, k := range w.Library.Known(request, lang, knownTried) {
		list = append(list, Candidate{Source: k.Sketch, Known: k.Chance()})
	}
	return list
}

// Rather tells whether an example as it stands fits a request rather than what was written for it: its
// log-odds of being right, more where it says more of the request, against those that the writing's mean
// probability stands for. A request of more than a few words has wishes of its own: for that an example
// must be about as likely right as wrong. The numbers are of 282 requests for ideas that are held out
// (LOG.md, “What is asked for already”).
func Rather(request string, known, written Signs) bool {
	if utf8.RuneCountInString(strings.TrimSpace(request)) > 40 && known.Known < 0.4 {
		return false
	}
	odds := math.Log(known.Known / (1 - known.Known))
	return odds+2*(known.Covers-written.Covers)+known.Keeps-written.Keeps > 21*written.Likely-20.4
}

func (l *Library) likeness(asked []counted, request string, x Example, app *sketch.App) Likeness {
	return Likeness{
		Holds:  l.share(asked, grams(x.Request+"\n"+x.Sketch)),
		Asks:   l.share(grams(x.Request), asked),
		Says:   Covers(app.Words(), request),
		Keeps:  Keeps(request, x.Request+"\n"+x.Sketch),
		Extra:  Keeps(x.Sketch, request),
		Length: math.Log(float64(max(1, utf8.RuneCountInString(strings.TrimSpace(request))))),
	}
}

// share tells how much of a text's n-grams another has, 0 to 1: the length of what they share, as a
// vector, against that of all of them.
func (l *Library) share(of, has []counted) float64 {
	found, all, at := 0.0, 0.0, 0
	for _, c := range of {
		w := float64(c.weight * l.idf(c.gram))
		all += w * w
		for at < len(has) && has[at].gram < c.gram {
			at++
		}
		if at < len(has) && has[at].gram == c.gram {
			found += w * w
		}
	}
	return math.Sqrt(found / max(all, 1e-9))
}
