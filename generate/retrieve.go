package generate

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// An Example is a request and an app that was proven to fit it.
type Example struct {
	Lang, Request, Sketch string
}

// A Library finds the examples nearest to a request, by the character n-grams that
// they share: it works for Korean and English alike, and knows no spelling.
type Library struct {
	examples []Example
	vectors  []vector
	idf      map[string]float64
}

type vector map[string]float64

// NewLibrary indexes examples.
func NewLibrary(examples []Example) *Library {
	l := &Library{examples: examples, idf: map[string]float64{}}
	counts := make([]vector, len(examples))
	for i, x := range examples {
		counts[i] = grams(x.Request)
		for g := range counts[i] {
			l.idf[g]++
		}
	}
	n := float64(len(examples))
	for g, df := range l.idf {
		l.idf[g] = math.Log(1 + n/df)
	}
	for _, c := range counts {
		l.vectors = append(l.vectors, l.weigh(c))
	}
	return l
}

// Nearest returns up to n examples in the request's language, the nearest last, where
// a model reads them just before the request. Each adds something: one that is almost
// the same as a nearer one is left out.
func (l *Library) Nearest(request, lang string, n int) []Example {
	q := l.weigh(grams(request))
	type hit struct {
		at    int
		score float64
	}
	var hits []hit
	for i, v := range l.vectors {
		if l.examples[i].Lang != lang {
			continue
		}
		hits = append(hits, hit{i, q.dot(v)})
	}
	slices.SortStableFunc(hits, func(a, b hit) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	var best []Example
	for _, h := range hits {
		if len(best) == n {
			break
		}
		best = append(best, l.examples[h.at])
	}
	slices.Reverse(best)
	return best
}

func (l *Library) weigh(counts vector) vector {
	v, norm := vector{}, 0.0
	for g, c := range counts {
		idf, known := l.idf[g]
		if !known {
			continue
		}
		v[g] = (1 + math.Log(c)) * idf
		norm += v[g] * v[g]
	}
	for g := range v {
		v[g] /= math.Sqrt(norm)
	}
	return v
}

func (v vector) dot(w vector) float64 {
	sum := 0.0
	for g, x := range v {
		sum += x * w[g]
	}
	return sum
}

// grams counts the 2- and 3-character pieces of each word, and the words.
func grams(s string) vector {
	v := vector{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '%' }) {
		v[w] += 2
		r := []rune(" " + w + " ")
		for n := 2; n <= 3; n++ {
			for i := 0; i+n <= len(r); i++ {
				v[string(r[i:i+n])]++
			}
		}
	}
	return v
}
