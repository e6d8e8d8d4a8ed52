package generate

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// adapt gives an example the particulars of a request where its own request has others in the same place:
// numbers, quoted texts, signs, and words that stand alone between what both say. It tells which, none
// where there are none that the app has.
func adapt(x Example, request string) (Example, differing) {
	_, body, _ := strings.Cut(x.Sketch, "\n") // another title alone makes no other app
	var changes differing
	for _, d := range differences(x.Request, request) {
		for _, d := range []difference{d, {bare(d.from), bare(d.to)}} {
			if (differing{d}).in(body) != body {
				changes = append(changes, d)
				break
			}
		}
	}
	now := x
	if now.Sketch = changes.in(x.Sketch); now.Sketch == x.Sketch {
		return x, nil
	}
	now.Request = changes.in(x.Request)
	return now, changes
}

// A token is a piece of a request: a word, a mark, or a particular, which an app must have as it stands.
type token struct {
	kind        byte   // 'w', 'm'; 'n', 'q' or 'e': a number, a quoted text, a sign
	text        string // of a quoted text: what stands between the quotes
	from, to    int    // where it is, bytes
	value       float64
	percent     bool   // of a number: % follows
	left, right string // of a particular: the letters before and after it
}

func (t token) particular() bool { return t.kind == 'n' || t.kind == 'q' || t.kind == 'e' }

var (
	tokenly   = regexp.MustCompile(`"[^"\n]+"|“[^”\n]+”|‘[^’\n]+’|「[^」\n]+」|\B'[^'\n]+'\B|\d+(?:,\d{3})*(?:\.\d+)?|[\x{2190}-\x{2BFF}\x{1F000}-\x{1FAFF}\x{FE0F}\x{200D}]+|[\p{L}][\p{L}\p{M}'’-]*|[^\s]`)
	percently = regexp.MustCompile(`^ ?(%|percent|pct|퍼센트|프로)`)
	numberly  = regexp.MustCompile(`\d+(?:,\d{3})*(?:\.\d+)?`)
)

// beside is how many characters before and after a particular tell what it is.
const beside = 12

func tokens(text string) (list []token) {
	for _, at := range tokenly.FindAllStringIndex(text, -1) {
		t := token{text: text[at[0]:at[1]], from: at[0], to: at[1]}
		r, _ := utf8.DecodeRuneInString(t.text)
		switch {
		case unicode.IsDigit(r):
			t.kind, t.value = 'n', number(t.text)
			t.percent = percently.MatchString(text[at[1]:])
		case unicode.IsLetter(r):
			t.kind = 'w'
		case r >= 0x2190 && (r < 0x3000 || r >= 0x1F000):
			t.kind = 'e'
		case at[1]-at[0] > utf8.RuneLen(r):
			t.kind, t.text = 'q', strings.Trim(t.text, `"'“”‘’「」`)
		default:
			t.kind = 'm'
		}
		if t.particular() {
			t.left, t.right = last(text[:at[0]], beside), first(text[at[1]:], beside)
		}
		list = append(list, t)
	}
	return list
}

func number(text string) float64 {
	x, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	if err != nil {
		return math.NaN()
	}
	return x
}

// first and last look at no more of a long text than they must.
func first(s string, n int) string {
	r := []rune(s[:min(utf8.UTFMax*n, len(s))])
	return string(r[:min(n, len(r))])
}

func last(s string, n int) string {
	r := []rune(s[max(0, len(s)-utf8.UTFMax*n):])
	return string(r[max(0, len(r)-n):])
}

// A difference is what one request has where another has something else.
type difference struct{ from, to token }

type differing []difference

// leastSame is how many words and particulars two requests must share to differ by single words only.
const leastSame = 3

// mostPairs keeps very long requests from taking seconds.
const mostPairs = 500_000

// differences finds what stands in the place of what.
func differences(old, now string) (list differing) {
	has, wants := tokens(old), tokens(now)
	if len(has)*len(wants) > mostPairs {
		return nil
	}
	with := aligned(has, wants)
	type pair struct {
		i, j  int
		score float64
	}
	var pairs []pair
	for i, p := range has {
		for j, r := range wants {
			if !p.particular() || p.kind != r.kind || p.percent != r.percent {
				continue
			}
			score := fits(p, r) - math.Abs(float64(i)/float64(len(has))-float64(j)/float64(len(wants)))
			if with[i] == j {
				score++
			}
			if count(has, p.kind) == 1 && count(wants, p.kind) == 1 {
				score++
			}
			if score > leastFit {
				pairs = append(pairs, pair{i, j, score})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.score, a.score) })
	to, taken := map[int]int{}, map[int]bool{}
	for _, p := range pairs {
		if _, ok := to[p.i]; !ok && !taken[p.j] {
			to[p.i], taken[p.j] = p.j, true
		}
	}
	for i, p := range has {
		if j, ok := to[i]; ok && p.text != wants[j].text {
			list = append(list, difference{p, wants[j]})
		}
	}
	return append(list, words(old, now, has, wants, with)...)
}

func count(list []token, kind byte) (n int) {
	for _, t := range list {
		if t.kind == kind {
			n++
		}
	}
	return n
}

// words are the gaps between what both requests say, where each has a few words and no particular. Where
// they have little in common what differs is what they are about.
func words(old, now string, has, wants []token, with []int) (list differing) {
	said, both := 0, 0
	for i, t := range has {
		if t.kind != 'm' {
			said++
			if with[i] >= 0 {
				both++
			}
		}
	}
	if both < leastSame || 2*both < said {
		return nil
	}
	gap := func(text string, tokens []token) (token, bool) {
		for _, t := range tokens {
			if t.kind != 'w' {
				return token{}, false
			}
		}
		if len(tokens) == 0 || len(tokens) > 4 {
			return token{}, false
		}
		t := token{kind: 'w', from: tokens[0].from, to: tokens[len(tokens)-1].to}
		t.text = text[t.from:t.to]
		return t, true
	}
	i, j := 0, 0
	for k := 0; k <= len(has); k++ {
		if k < len(has) && with[k] < 0 {
			continue
		}
		end := len(wants)
		if k < len(has) {
			end = with[k]
		}
		a, ok := gap(old, has[i:k])
		b, also := gap(now, wants[j:end])
		if ok && also && (i > 0 || k < len(has)) {
			list = append(list, difference{a, b})
		}
		i, j = k+1, end+1
	}
	return list
}

// particle is what Korean hangs on to a word.
var particle = regexp.MustCompile(`(\p{Hangul})(을|를|이|가|은|는|와|과|랑|이랑|으로|로|에|의|도|만|씩|부터|까지)$`)

// bare is a word without its particle.
func bare(t token) token {
	if t.kind == 'w' {
		t.text = particle.ReplaceAllString(t.text, "$1")
	}
	return t
}

// aligned tells with which token of another list each stands, -1 for none: the longest common subsequence,
// in which particulars of a kind may stand for each other.
func aligned(a, b []token) []int {
	worth := func(x, y token) float64 {
		switch {
		case x.kind != y.kind:
			return 0
		case strings.EqualFold(x.text, y.text) && x.kind != 'm':
			return 1
		case x.kind == 'm' && x.text == y.text:
			return 0.3
		case x.particular():
			return 0.4
		}
		return 0
	}
	best := make([][]float64, len(a)+1)
	for i := range best {
		best[i] = make([]float64, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if w := worth(a[i], b[j]); w > 0 {
				best[i][j] = max(best[i][j], w+best[i+1][j+1])
			}
		}
	}
	with := make([]int, len(a))
	for i, j := 0, 0; i < len(a); {
		with[i] = -1
		switch {
		case j == len(b):
			i++
		case worth(a[i], b[j]) > 0 && best[i][j] == worth(a[i], b[j])+best[i+1][j+1]:
			with[i] = j
			i, j = i+1, j+1
		case best[i][j] == best[i+1][j]:
			i++
		default:
			j++
		}
	}
	return with
}

// fits tells how well a particular of a request stands where that of another does.
func fits(p, r token) float64 {
	score := alikeBeside(p.right, r.right, true) + alikeBeside(p.left, r.left, false)
	switch {
	case p.text != r.text:
	case p.kind == 'n' && p.value < 100:
		score += 0.5
	default:
		score++
	}
	return score
}

// leastFit is how well a particular must stand where another did to take its place.
const leastFit = 0.2

// alikeBeside is how alike two contexts are, letters that stand nearer counting more: 0 to 1.
func alikeBeside(a, b string, forward bool) float64 {
	x, y := letters(a), letters(b)
	if !forward {
		slices.Reverse(x)
		slices.Reverse(y)
	}
	if len(x) == 0 && len(y) == 0 {
		return 0.5
	}
	same := 0
	for same < min(len(x), len(y)) && x[same] == y[same] {
		same++
	}
	prefix := float64(min(same, 4)) / 4
	has := map[[2]rune]bool{}
	for i := 0; i+1 < len(x); i++ {
		has[[2]rune{x[i], x[i+1]}] = true
	}
	both := 0
	for i := 0; i+1 < len(y); i++ {
		if has[[2]rune{y[i], y[i+1]}] {
			both++
		}
	}
	return max(prefix, float64(2*both)/float64(max(1, len(x)+len(y)-2)))
}

func letters(s string) (list []rune) {
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || r == '%' || r == '$' {
			list = append(list, r)
		}
	}
	return list
}

// in makes all changes in a text at once. What would become two different things stays.
func (d differing) in(text string) string {
	to := map[string]string{}
	for _, c := range d {
		if other, ok := to[c.from.text]; ok && other != c.to.text {
			to[c.from.text] = c.from.text
			continue
		}
		to[c.from.text] = c.to.text
	}
	var kept differing
	for _, c := range d {
		if to[c.from.text] == c.to.text {
			kept = append(kept, c)
		}
	}
	// The longest first: one may be a part of another.
	slices.SortStableFunc(kept, func(a, b difference) int { return cmp.Compare(len(b.from.text), len(a.from.text)) })
	for i, c := range kept {
		switch c.from.kind {
		case 'e':
			text = strings.ReplaceAll(text, c.from.text, mark(i))
		case 'q':
			if strings.ContainsFunc(c.from.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r >= 0x2190 }) { // else it may be an operator
				text = reworded(text, c.from.text, mark(i))
			}
		case 'w':
			text = reworded(text, c.from.text, mark(i))
			if a, b := title(c.from.text), mark(i+len(kept)); a != c.from.text {
				text = reworded(text, a, b)
			}
		}
	}
	var b strings.Builder
	at := 0
	for _, m := range numberly.FindAllStringIndex(text, -1) {
		b.WriteString(text[at:m[0]])
		at = m[1]
		b.WriteString(kept.renumbered(text[:m[0]], text[m[0]:m[1]]))
	}
	text = b.String() + text[at:]
	for i, c := range kept {
		text = strings.ReplaceAll(text, mark(i), c.to.text)
		text = strings.ReplaceAll(text, mark(i+len(kept)), title(c.to.text))
	}
	return text
}

// title begins with a capital.
func title(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// reworded replaces whole words, but for the first of a line, which is the language's own.
func reworded(text, from, to string) string {
	var b strings.Builder
	first, _ := utf8.DecodeRuneInString(from)
	end, _ := utf8.DecodeLastRuneInString(from)
	done := 0
	for at := 0; ; {
		next := strings.Index(text[at:], from)
		if next < 0 {
			return b.String() + text[done:]
		}
		begin := at + next
		at = begin + len(from)
		before, _ := utf8.DecodeLastRuneInString(text[:begin])
		after, _ := utf8.DecodeRuneInString(text[at:])
		line := text[strings.LastIndexByte(text[:begin], '\n')+1 : begin]
		if !within(before, first) && !within(end, after) && strings.TrimSpace(line) != "" {
			b.WriteString(text[done:begin] + to)
			done = at
		}
	}
}

// within tells whether two characters are of one word or number.
func within(a, b rune) bool {
	of := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }
	return of(a) && of(b)
}

// mark stands for a change while others are made.
func mark(i int) string { return "\x00" + string(rune(0xE000+i)) + "\x00" }

// renumbered is what a number becomes.
func (d differing) renumbered(before, n string) string {
	r, _ := utf8.DecodeLastRuneInString(before)
	if before != "" && (unicode.IsLetter(r) || r == '_' || r == '.') {
		return n
	}
	x := number(n)
	is := func(v float64) bool { return math.Abs(x-v) < 1e-9 }
	for _, c := range d {
		from, to := c.from.value, c.to.value
		switch {
		case c.from.kind != 'n':
		case is(from):
			return plain(to)
		case !c.from.percent || !c.to.percent:
		case is(from / 100):
			return plain(to / 100)
		case is(1 + from/100):
			return plain(1 + to/100)
		case is(1 - from/100):
			return plain(1 - to/100)
		}
	}
	return n
}

func plain(x float64) string {
	return strconv.FormatFloat(math.Round(x*1e9)/1e9, 'f', -1, 64)
}
