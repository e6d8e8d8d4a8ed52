package generate

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"hone/sketch"
)

// An Example is a request and an app that was proven to fit it. Those with the same Idea
// ask for the same kind of app in other words or with other particulars; of them only the nearest
// is shown. An idea may hold several apps, its Settings. An example without an Idea is one by itself.
type Example struct {
	Lang, Request, Sketch string
	Idea, Setting         string
	Names                 []string // texts in place of which any other would do
	Set                   int      // the training set that it came with
	Learnt                int      // the first one that models learnt it of
}

// A Library finds the examples nearest to a request, by the character n-grams that
// they share: it works for Korean and English alike, and knows no spelling. A request
// is held against all that is known of an app, its requests and its sketches together: that
// finds what was put in words that no single request has.
type Library struct {
	examples []Example
	apps     []group
	ids      map[gram]int32 // an n-gram's row of starts
	idfs     []float32      // what each n-gram counts
	rare     float32        // what one counts that no app has
	most     int            // of these sets or earlier ones; 0: of all
	starts   []int32        // where the places of each n-gram begin, and the last ones end
	places   []place
	open     []pattern
}

// A gram is the hash of an n-gram. That two share one is rare, and does little harm.
type gram uint32

// A group is the examples of a setting of an idea, in a language.
type group struct {
	lang, idea string
	set        int
	examples   []int
}

// A place is an app with an n-gram, and what the n-gram weighs in it.
type place struct {
	at     int32
	weight float32
}

// NewLibrary indexes examples.
func NewLibrary(examples []Example) *Library {
	l := &Library{examples: examples, ids: map[gram]int32{}}
	l.group()
	l.index(l.counts())
	l.open = patterns(examples)
	return l
}

// slope is how much of an app's own length its n-grams are divided by, the rest being the mean length:
// by all of it, the apps of which hardly anything is said are near to every long request.
const slope = 0.5

// index notes in which apps each n-gram is, and its share of an app's length.
func (l *Library) index(counts [][]counted) {
	var holders, first []int32 // how many apps have an n-gram; of the first set
	all := 0
	rows := make([][]int32, len(counts))
	for i, list := range counts {
		weighs := l.apps[i].set <= weighing
		if weighs {
			all++
		}
		rows[i] = make([]int32, len(list))
		for j, c := range list {
			id, ok := l.ids[c.gram]
			if !ok {
				id = int32(len(holders))
				l.ids[c.gram] = id
				holders, first = append(holders, 0), append(first, 0)
			}
			holders[id]++
			if weighs {
				first[id]++
			}
			rows[i][j] = id
		}
	}
	if all == 0 {
		all, first = len(l.apps), holders
	}
	for _, n := range first {
		l.idfs = append(l.idfs, idf(all, int(n)))
	}
	l.rare = idf(all, 0)
	l.starts = make([]int32, len(holders)+1)
	for id, n := range holders {
		l.starts[id+1] = l.starts[id] + n
	}
	l.places = make([]place, l.starts[len(holders)])
	norms, mean := make([]float64, len(counts)), 0.0
	for i, list := range counts {
		for j, id := range rows[i] {
			list[j].weight *= l.idfs[id]
			norms[i] += float64(list[j].weight) * float64(list[j].weight)
		}
		norms[i] = math.Sqrt(norms[i])
		if l.apps[i].set <= weighing || all == len(counts) {
			mean += norms[i] / float64(all)
		}
	}
	next := slices.Clone(l.starts)
	for i, list := range counts {
		length := float32(slope*norms[i] + (1-slope)*mean)
		for j, id := range rows[i] {
			l.places[next[id]] = place{int32(i), list[j].weight / length}
			next[id]++
		}
	}
}

// holders are the places of an n-gram.
func (l *Library) holders(g gram) []place {
	id, ok := l.ids[g]
	if !ok {
		return nil
	}
	return l.places[l.starts[id]:l.starts[id+1]]
}

// group puts the examples of an app together, in the order in which apps come first.
func (l *Library) group() {
	at := map[[3]string]int{}
	for i, x := range l.examples {
		key := [3]string{x.Lang, x.Idea, x.Setting}
		g, ok := at[key]
		if !ok || x.Idea == "" {
			g = len(l.apps)
			at[key] = g
			l.apps = append(l.apps, group{lang: x.Lang, idea: x.Idea, set: x.Set})
		}
		l.apps[g].examples = append(l.apps[g].examples, i)
	}
}

// counts are the n-grams of each app.
func (l *Library) counts() [][]counted {
	list := make([][]counted, len(l.apps))
	var work sync.WaitGroup
	share := (len(l.apps) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	for from := 0; from < len(list); from += share {
		work.Go(func() {
			for i := from; i < min(from+share, len(list)); i++ {
				list[i] = grams(l.text(l.apps[i]))
			}
		})
	}
	work.Wait()
	return list
}

// text is all that an app's examples say.
func (l *Library) text(g group) string {
	var b strings.Builder
	for _, i := range g.examples {
		b.WriteString(l.examples[i].Request + "\n")
	}
	for j, i := range g.examples {
		if j == 0 || l.examples[i].Sketch != l.examples[g.examples[j-1]].Sketch {
			b.WriteString(l.examples[i].Sketch + "\n")
		}
	}
	return b.String()
}

// weighing is the training set by whose apps n-grams are weighed, so that what comes later leaves
// the examples as they are that a model was trained with, and measured.
const weighing = 1

// idf is what an n-gram counts that so many of all apps hold.
func idf(all, holders int) float32 {
	return float32(math.Log(1 + float64(all)/float64(max(holders, 1))))
}

// idf is what an n-gram counts.
func (l *Library) idf(g gram) float32 {
	if id, ok := l.ids[g]; ok {
		return l.idfs[id]
	}
	return l.rare
}

// Of is the library of what a training set holds, and those before it.
func (l *Library) Of(set int) *Library {
	part := *l
	part.most = set
	return &part
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

// Near returns which examples in a language are nearest to a request, up to n, one of
// each idea, the nearest first.
func (l *Library) Near(request, lang string, n int) []int {
	list, best := l.near(grams(request), request, lang, n), map[int]int{}
	hits := make([]int, len(list))
	for i, m := range list {
		hits[i], best[m.app] = m.app, m.example
	}
	return l.ofIdeas(hits, n, func(app int) int { return best[app] })
}

// A match is an app near a request, that of its examples which is asked for the most alike, and how near it is.
type match struct {
	app, example int
	score        float32
}

// near are the apps nearest to a request, the nearest first, more than n.
func (l *Library) near(asked []counted, request, lang string, n int) []match {
	hits, scores := l.hits(asked, lang, n)
	list, weight := make([]match, len(hits)), manner(request)
	for i, app := range hits {
		example, like := l.nearest(asked, l.apps[app].examples)
		list[i] = match{app, example, scores[app] + weight*like}
	}
	slices.SortStableFunc(list, func(a, b match) int { return cmp.Compare(b.score, a.score) })
	return list
}

// Ideas is like Near, but takes no example of an idea for better than another, which is much faster.
func (l *Library) Ideas(request, lang string, n int) []int {
	hits, _ := l.hits(grams(request), lang, n)
	return l.ofIdeas(hits, n, func(app int) int { return l.apps[app].examples[0] })
}

// hits are the apps nearest to a request, the nearest first, more than n, and the scores of all.
func (l *Library) hits(asked []counted, lang string, n int) (hits []int, scores []float32) {
	scores = make([]float32, len(l.apps))
	for _, c := range asked {
		list := l.holders(c.gram)
		w := c.weight * l.idf(c.gram)
		for _, p := range list {
			scores[p.at] += w * p.weight
		}
	}
	for i, g := range l.apps {
		if g.lang == lang && (l.most == 0 || g.set <= l.most) {
			hits = append(hits, i)
		}
	}
	return top(hits, scores, max(looked, 4*n)), scores
}

// ofIdeas takes the first app of each idea, up to n, and of each app an example.
func (l *Library) ofIdeas(hits []int, n int, example func(app int) int) (out []int) {
	shown := map[string]bool{}
	for _, i := range hits {
		g := l.apps[i]
		if len(out) == n {
			break
		}
		if g.idea == "" || !shown[g.idea] {
			out = append(out, example(i))
		}
		shown[g.idea] = true
	}
	return out
}

// top leaves the n of the best scores, without putting all the others in order.
func top(hits []int, scores []float32, n int) []int {
	if len(hits) > n {
		sorted := make([]float32, 0, len(hits))
		for _, i := range hits {
			sorted = append(sorted, scores[i])
		}
		slices.Sort(sorted)
		least := sorted[len(sorted)-n]
		hits = slices.DeleteFunc(hits, func(i int) bool { return scores[i] < least })
	}
	slices.SortStableFunc(hits, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	return hits[:min(n, len(hits))]
}

// looked is how many of the nearest apps are held against the request by their own requests as well.
const looked = 100

// manner is what that counts: nothing for a short request, which is about any app that it fits, and more the
// longer it is, since a long and particular one is best shown how another such was read.
func manner(request string) float32 {
	return min(max(float32(utf8.RuneCountInString(request)-40)/40, 0), 2)
}

// nearest is the example, of some, whose request is most like the one that was asked, and how like.
func (l *Library) nearest(asked []counted, examples []int) (best int, most float32) {
	best, most = examples[0], -1
	for _, i := range examples {
		dot, norm := 0.0, 0.0
		at := 0
		for _, c := range grams(l.examples[i].Request) {
			w := float64(l.idf(c.gram))
			norm += w * w * float64(c.weight*c.weight)
			for at < len(asked) && asked[at].gram < c.gram {
				at++
			}
			if at < len(asked) && asked[at].gram == c.gram {
				dot += w * w * float64(c.weight*asked[at].weight)
			}
		}
		if like := float32(dot / math.Sqrt(max(norm, 1e-9))); like > most {
			best, most = i, like
		}
	}
	return best, most
}

// Holds tells how much of a request an example holds, 0 to 1: the length of what its request and
// sketch have of the request's n-grams, as a vector, against that of all of them.
func (l *Library) Holds(x Example, request string) float64 {
	return l.share(grams(request), grams(x.Request+"\n"+x.Sketch))
}

// A counted n-gram weighs more the more often it occurs in a text.
type counted struct {
	gram   gram
	weight float32
}

// grams counts the 2- and 3-character pieces of each word, and the words, which count
// twice; in order, so that sums over them are the same each time.
func grams(s string) []counted {
	words := map[string]uint64{}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '%' }) {
		words[w]++
	}
	all := make([]uint64, 0, 16*len(words)) // an n-gram and how often it is there, so that they sort as numbers
	var word []rune
	for w, n := range words {
		word = append(word[:0], ' ')
		for _, r := range w {
			word = append(word, r)
		}
		word = append(word, ' ')
		all = append(all, uint64(hash(word))<<32|2*n)
		for size := 2; size <= 3; size++ {
			for i := 0; i+size <= len(word); i++ {
				all = append(all, uint64(hash(word[i:i+size]))<<32|n)
			}
		}
	}
	slices.Sort(all)
	list := make([]counted, 0, len(all))
	for i := 0; i < len(all); {
		g, n := gram(all[i]>>32), uint32(0)
		for ; i < len(all) && gram(all[i]>>32) == g; i++ {
			n += uint32(all[i])
		}
		list = append(list, counted{g, often(n)})
	}
	return list
}

// often is what an n-gram weighs that a text has so many times.
func often(n uint32) float32 {
	if n < uint32(len(oftens)) {
		return oftens[n]
	}
	return float32(1 + math.Log(float64(n)))
}

var oftens = func() (list [64]float32) {
	for n := 1; n < len(list); n++ {
		list[n] = float32(1 + math.Log(float64(n)))
	}
	return list
}()

// hash is FNV-1a over characters.
func hash(text []rune) gram {
	h := uint32(2166136261)
	for _, r := range text {
		h = (h ^ uint32(r)) * 16777619
	}
	return gram(h)
}
