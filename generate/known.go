package generate

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"hone/sketch"
)

// A Known app is an example that may be what a request asks for already: as it stands, or adapted to
// the request's particulars.
type Known struct {
	Example
	Likeness Likeness
}

// A Likeness is what an example and a request have in common. Where nothing else is said they are
// shares of 0 to 1.
type Likeness struct {
	Alike    float64 // how much of the request the example has, times how much of the example's request that has
	Says     float64 // of the app's words: what the request has of them
	Keeps    float64 // of the request's numbers and quoted texts: those that the example has
	Misses   float64 // Length where the example lacks any of them, else 0
	Extra    float64 // of the app's numbers and quoted texts: those that the request has
	Near     float64 // how near it is, against the nearest
	Length   float64 // of the request, the logarithm of its characters
	Lines    float64 // of the app, the logarithm of them
	Adapts   float64 // 1 where it has particulars of the request in place of its own
	Rewords  float64 // 1 where some of them are words
	Retitles float64 // 1 where some of those were in its title, which says what it is about
}

// knownWeights and knownBias make log-odds of a likeness: that the app passes the checks of a task with
// that request. They are fitted to the corpus by go run ./internal/fitknown -every 16, which prints them (some
// minutes); these, before words were changed only between requests that share half of what they say.
var (
	knownWeights = Likeness{
		Alike: 6.521, Says: 1.980, Keeps: -0.453, Misses: -0.508, Extra: 0.620, Near: 0.524,
		Length: -0.348, Lines: 0.627, Adapts: -0.083, Rewords: -0.430, Retitles: -0.162,
	}
	knownBias = -6.058
)

// Chance is the probability that the app does what is asked for.
func (k Known) Chance() float64 { return 1 / (1 + math.Exp(-k.Odds())) }

// Odds are the same as log-odds.
func (k Known) Odds() float64 {
	odds, x := knownBias, k.Likeness.List()
	for i, w := range knownWeights.List() {
		odds += w * x[i]
	}
	// What is asked for in the very words of an example is not among what was fitted to. Of 52 such
	// examples all 6 that nothing was changed in were right, and 41 of the 46 that were adapted.
	switch same := k.Likeness.Alike > 0.9999; {
	case same && k.Likeness.Adapts == 0:
		odds += 3
	case same:
		odds++
	}
	return odds
}

// List is a likeness as numbers, in the order of its fields.
func (x Likeness) List() []float64 {
	return []float64{x.Alike, x.Says, x.Keeps, x.Misses, x.Extra, x.Near, x.Length, x.Lines, x.Adapts, x.Rewords, x.Retitles}
}

// knownLooked is how many of the nearest apps may be known.
const knownLooked = 10

// Known returns up to n apps near a request, the likeliest to be what is asked for first.
func (l *Library) Known(request, lang string, n int) []Known {
	asked := grams(request)
	var list []Known
	seen, nearest := map[string]bool{}, 0.0
	add := func(x, was Example, near float64, changes differing) {
		app, diags := sketch.Parse(x.Sketch)
		if len(diags) > 0 {
			return
		}
		k := Known{Example: x, Likeness: l.likeness(asked, request, x, app)}
		k.Likeness.Near = near
		k.Likeness.of(changes, was)
		if k.Sketch = app.Format(false); !seen[k.Sketch] {
			list = append(list, k)
		}
		seen[k.Sketch] = true
	}
	matches := l.near(asked, request, lang, knownLooked)
	for _, m := range matches[:min(knownLooked, len(matches))] {
		nearest = max(nearest, float64(m.score))
		x, near := l.examples[m.example], float64(m.score)/max(nearest, 1e-9)
		add(x, x, near, nil)
		if adapted, changes := adapt(x, request); len(changes) > 0 {
			add(adapted, x, near, changes)
		}
	}
	for _, p := range l.open {
		if x := l.examples[p.example]; x.Lang == lang && (l.most == 0 || x.Set <= l.most) {
			if now, changes := p.renamed(x, request); len(changes) > 0 {
				add(now, x, 1, changes)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Known) int { return cmp.Compare(b.Odds(), a.Odds()) })
	return list[:min(n, len(list))]
}

// knownTried is how many known apps stand beside the candidates of a model.
const knownTried = 3

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

// Sure tells whether the first of known apps is all but certainly what is asked for, as it is where
// an example's request says the same word for word: of 12 requests of which it was so sure all were right
// (LOG.md, “How much of the reading adapter”).
func Sure(known []Candidate) bool { return len(known) > 0 && known[0].Known >= 0.97 }

// Rather tells whether an example fits a request rather than what was written for it: its log-odds of
// being right, more where it says more of the request, against those that the writing's mean probability
// stands for. A request of more than a few words has wishes of its own: for that an example must be about
// as likely right as wrong. The numbers are of 233 requests (LOG.md, “Examples with a request's own particulars”).
func Rather(request string, known, written Signs) bool {
	if utf8.RuneCountInString(strings.TrimSpace(request)) > 40 && known.Known < 0.4 {
		return false
	}
	odds := math.Log(known.Known / (1 - known.Known))
	return odds+known.Covers-written.Covers+known.Keeps-written.Keeps > -1.5*math.Log(1.002-min(written.Likely, 1))-5.5
}

func (l *Library) likeness(asked []counted, request string, x Example, app *sketch.App) Likeness {
	y := Likeness{
		Alike:  l.share(asked, grams(x.Request+"\n"+x.Sketch)) * l.share(grams(x.Request), asked),
		Says:   Covers(app.Words(), request),
		Keeps:  Keeps(request, x.Request+"\n"+x.Sketch),
		Extra:  Keeps(x.Sketch, request),
		Length: math.Log(float64(max(1, utf8.RuneCountInString(strings.TrimSpace(request))))),
		Lines:  math.Log(float64(1 + strings.Count(x.Sketch, "\n"))),
	}
	if y.Keeps < 1 {
		y.Misses = y.Length
	}
	return y
}

// of notes how an example was adapted.
func (x *Likeness) of(changes differing, was Example) {
	title, _, _ := strings.Cut(was.Sketch, "\n")
	for _, d := range changes {
		x.Adapts = 1
		if d.from.kind == 'w' {
			x.Rewords = 1
			if strings.Contains(strings.ToLower(title), strings.ToLower(d.from.text)) {
				x.Retitles = 1
			}
		}
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
