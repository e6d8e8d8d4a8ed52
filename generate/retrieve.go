package generate

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"hone/sketch"
)

// An Example is a request and an app that was proven to fit it. Of those with the same
// Idea, where it isn't "", only the nearest is shown.
type Example struct {
	Lang, Request, Sketch string
	Idea                  string
}

// A Library finds the examples nearest to a request, by the character n-grams that
// they share: it works for Korean and English alike, and knows no spelling.
type Library struct {
	examples []Example
	places   map[gram][]place
}

// A gram is the hash of an n-gram. That two share one is rare, and does little harm.
type gram uint32

// A place is an example with an n-gram, and what the n-gram weighs in it.
type place struct {
	at     int32
	weight float32
}

// NewLibrary indexes examples.
func NewLibrary(examples []Example) *Library {
	l := &Library{examples: examples, places: map[gram][]place{}}
	counts, holders := make([][]counted, len(examples)), map[gram]int{}
	for i, x := range examples {
		counts[i] = grams(x.Request)
		for _, c := range counts[i] {
			holders[c.gram]++
		}
	}
	for i, list := range counts {
		norm := 0.0
		for j, c := range list {
			list[j].weight *= l.idf(holders[c.gram])
			norm += float64(list[j].weight) * float64(list[j].weight)
		}
		for _, c := range list {
			l.places[c.gram] = append(l.places[c.gram], place{int32(i), c.weight / float32(math.Sqrt(norm))})
		}
	}
	return l
}

// idf is what an n-gram counts that so many examples hold.
func (l *Library) idf(holders int) float32 {
	return float32(math.Log(1 + float64(len(l.examples))/float64(holders)))
}

// Nearest returns up to n examples in the request's language, the nearest last, where
// a model reads them just before the request, formatted as hone does. A later round gets those that come after.
func (l *Library) Nearest(request, lang string, n, round int) []Example {
	var best []Example
	list := l.Near(request, lang, n*(round+1))
	for _, i := range list[min(n*round, len(list)):] {
		x := l.examples[i]
		if app, diags := sketch.Parse(x.Sketch); len(diags) == 0 { // formatting all beforehand takes half a second
			x.Sketch = app.Format(false)
		}
		best = append(best, x)
	}
	slices.Reverse(best)
	return best
}

// Near returns which examples in a language are nearest to a request, up to n, the
// nearest first.
func (l *Library) Near(request, lang string, n int) []int {
	scores := make([]float32, len(l.examples))
	for _, c := range grams(request) {
		list := l.places[c.gram]
		if len(list) == 0 {
			continue
		}
		w := c.weight * l.idf(len(list))
		for _, p := range list {
			scores[p.at] += w * p.weight
		}
	}
	var hits []int
	for i, x := range l.examples {
		if x.Lang == lang {
			hits = append(hits, i)
		}
	}
	slices.SortStableFunc(hits, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	return l.distinct(hits, n)
}

// distinct are the first n of other ideas each.
func (l *Library) distinct(hits []int, n int) []int {
	var out []int
	seen := map[string]bool{}
	for _, i := range hits {
		if len(out) == n {
			break
		}
		idea := l.examples[i].Idea
		if idea == "" || !seen[idea] {
			out = append(out, i)
		}
		seen[idea] = true
	}
	return out
}

// A counted n-gram weighs more the more often it occurs in a text.
type counted struct {
	gram   gram
	weight float32
}

// grams counts the 2- and 3-character pieces of each word, and the words, which count
// twice; in order, so that sums over them are the same each time.
func grams(s string) []counted {
	var all []gram
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '%' }) {
		r := []rune(" " + w + " ")
		whole := hash(r)
		all = append(all, whole, whole)
		for n := 2; n <= 3; n++ {
			for i := 0; i+n <= len(r); i++ {
				all = append(all, hash(r[i:i+n]))
			}
		}
	}
	slices.Sort(all)
	var list []counted
	for i := 0; i < len(all); {
		from := i
		for i < len(all) && all[i] == all[from] {
			i++
		}
		list = append(list, counted{all[from], float32(1 + math.Log(float64(i-from)))})
	}
	return list
}

// hash is FNV-1a over characters.
func hash(text []rune) gram {
	h := uint32(2166136261)
	for _, r := range text {
		h = (h ^ uint32(r)) * 16777619
	}
	return gram(h)
}
