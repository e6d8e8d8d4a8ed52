package verify

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"hone/sketch"
)

// Rules of a wish: what can be seen of it in the app that was changed. Each is run only
// where the wish speaks of such a thing; a wish may be of a kind that no rule knows.
const (
	RuleWishTexts   = "wish-texts"   // what it puts in quotes is there
	RuleWishNumbers = "wish-numbers" // its numbers are there
	RuleWishColor   = "wish-color"   // the app has its colour
	RuleWishTitle   = "wish-title"   // the app is called so
	RuleWishGone    = "wish-gone"    // what it takes out is gone
	RuleWishAdded   = "wish-added"   // something new is there, in its words
	RuleWishWords   = "wish-words"   // what is new is called something in the app's language
)

// Wish tells whether a changed sketch does what was wished for, as far as the words of the
// wish say so. It is none where they say nothing that can be looked up. An old or a fresh
// sketch that does not parse has no outcomes either: the other rules say that.
func Wish(wish, old, fresh string) []Outcome {
	before, _ := sketch.Parse(old)
	after, diags := sketch.Parse(fresh)
	if before == nil || after == nil || len(diags) > 0 {
		return nil
	}
	return lookUp(wish, ofSketch(old, before), ofSketch(fresh, after))
}

// WishPage is Wish for pages of HTML. Their colours have no names that could be looked up.
func WishPage(wish, old, fresh string) []Outcome {
	return lookUp(wish, ofPage(old), ofPage(fresh))
}

func lookUp(wish string, before, after version) []Outcome {
	w := wished{text: wish, low: strings.ToLower(wish), before: before, after: after}
	var out []Outcome
	for _, r := range []struct {
		rule string
		test func(wished) (why string, said bool)
	}{
		{RuleWishTitle, wished.title}, {RuleWishTexts, wished.texts}, {RuleWishNumbers, wished.numbers},
		{RuleWishColor, wished.color}, {RuleWishGone, wished.gone}, {RuleWishAdded, wished.added}, {RuleWishWords, wished.speaks},
	} {
		if why, said := r.test(w); said {
			out = append(out, outcome(Static, r.rule, why))
		}
	}
	return out
}

// A wished change: the wish, and the versions before and after.
type wished struct {
	text, low     string
	before, after version
}

// A version is what a wish is held against of an app.
type version struct {
	source string
	title  string
	theme  string
	names  []string // of its parts
	words  string   // all that it says
	body   int      // bytes without title and theme
	page   bool
}

func ofSketch(source string, a *sketch.App) version {
	v := version{source: source, title: a.Title, theme: a.Theme, names: a.Names(), words: a.Words()}
	for line := range strings.Lines(source) {
		if !strings.HasPrefix(line, "app ") && !strings.HasPrefix(line, "theme ") {
			v.body += len(line)
		}
	}
	return v
}

// ofPage reads a page's texts and the names in its tags. What its scripts say is in its source only.
func ofPage(source string) version {
	v := version{source: source, page: true}
	within := ""
	for z := html.NewTokenizer(strings.NewReader(source)); z.Next() != html.ErrorToken; {
		switch t := z.Token(); t.Type {
		case html.StartTagToken, html.SelfClosingTagToken:
			within = t.Data
			for _, a := range t.Attr {
				if slices.Contains([]string{"aria-label", "placeholder", "value", "title", "alt"}, a.Key) {
					v.names = append(v.names, a.Val)
				}
			}
		case html.EndTagToken:
			within = ""
		case html.TextToken:
			text := strings.Join(strings.Fields(t.Data), " ")
			switch {
			case text == "" || within == "style" || within == "script":
			case within == "title" && v.title == "": // a drawing may have one too
				v.title = text
			default:
				v.names = append(v.names, text)
			}
		}
	}
	v.words, v.body = strings.Join(v.names, "\n"), len(source)-len(v.title)
	return v
}

var (
	inQuotes = regexp.MustCompile(`"([^"]+)"|“([^”]+)”|‘([^’]+)’|「([^」]+)」|'([^']+)'(?:[^\pL]|\p{Hangul}|$)`)
	aTitle   = regexp.MustCompile(`^(?i:please )?(?:(?i:call (?:it|the app)|(?:re)?name (?:it|the app)(?: to)?|change the (?:name|title) to) (.+?)|(?i:the title should be|title:) (["“\p{Lu}].*?))(?i: please)?[.!]?$`)
	itsName  = regexp.MustCompile(`^(?:(?:앱 ?)?제목|(?:앱 ?)?이름)(?:을|은|를|는)? (.+?)(?:\(으\)로|으로|로)(?: ?(?:바꿔|해|고쳐)[^ ]*)?[.!]?$`)
)

// nextPart is where a wish goes on with something else than a name.
var nextPart = regexp.MustCompile(`,|;|\. | (?:instead of|rather than|not|and) `)

// title: "call it …" must be its title.
func (w wished) title() (string, bool) {
	m := aTitle.FindStringSubmatch(w.text)
	if m == nil {
		m = itsName.FindStringSubmatch(w.text)
	}
	if m == nil {
		return "", false
	}
	want := strings.Join(m[1:], "")
	if q := inQuotes.FindStringSubmatchIndex(want); q != nil && q[0] == 0 {
		want = want[:q[1]]
	} else if at := nextPart.FindStringIndex(want); at != nil {
		want = want[:at[0]]
	}
	want = strings.Trim(want, ` "'“”‘’「」`)
	said, name := w.after.title, strings.ToLower(strings.TrimLeftFunc(w.after.title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
	if !w.after.page { // another text than the title may be meant
		said += "\n" + w.after.words
	}
	switch {
	case strings.Contains(strings.ToLower(said), strings.ToLower(want)):
		return "", true
	case w.after.title != w.before.title && name != "" && strings.HasPrefix(strings.ToLower(want), name): // the wish goes on after it
		return "", true
	}
	return fmt.Sprintf("the wish calls the app “%s”; its title is “%s”", want, w.after.title), true
}

// likeThis says that what is in quotes shows a form, in which other values may stand.
var likeThis = regexp.MustCompile(`\b(?:like|e\.g\.|such as|for example)|however many|처럼|이렇게|같이|식으로|모양`)

// texts: what is in quotes is what was, or what shall be; all of it that was not there
// before must be there now. A text may hold a value's name ("Thanks, NAME!"), so that half of
// its words will do.
func (w wished) texts() (string, bool) {
	var quoted []string
	for _, m := range inQuotes.FindAllStringSubmatch(w.text, -1) {
		quoted = append(quoted, strings.Join(m[1:], ""))
	}
	if len(quoted) == 0 || w.removes() || likeThis.MatchString(w.low) {
		return "", false
	}
	had, has := w.before.said(), w.after.said()
	for _, q := range quoted {
		if !mostly(q, has) && !mostly(q, had) {
			return fmt.Sprintf("the wish says “%s”; it is nowhere in the app", q), true
		}
	}
	return "", true
}

// mostly tells whether half of a text's words are in another.
func mostly(text, in string) bool {
	all, found := pieces(text), 0
	for p := range all {
		if strings.Contains(in, p) {
			found++
		}
	}
	return strings.Contains(in, strings.ToLower(text)) || len(all) > 0 && 2*found >= len(all)
}

// said is an app's source with the names that it gives without writing them, in small letters.
func (v version) said() string {
	return strings.ToLower(v.source + strings.Join(v.names, "\n"))
}

var (
	aNumber = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)
	setting = regexp.MustCompile(`(?:[^\d ] )(?:to|be) \$?(\d[\d,]*(?:\.\d+)?)()|(\d[\d,]*(?:\.\d+)?)([^\d ]{0,3}?)(?:\(으\)로|으로|로)(?:[ .!]|$)`)
)

// numbers: one that the wish sets and that was not there before must be there, as it stands or
// as a share of 100; of those that it names otherwise, one must. Others may have gone into a sum
// of the model's.
func (w wished) numbers() (string, bool) {
	before, after := values(w.before.source), values(w.after.source)
	named, missing := 0, ""
	for _, m := range setting.FindAllStringSubmatch(w.text, -1) {
		for _, n := range values(m[1] + m[3]) { // one, or none where it is too large
			if slices.Contains(before, n) {
				continue
			}
			if named++; !amounts(after, n, m[4]) {
				missing = m[1] + m[3]
			}
		}
	}
	if missing == "" && named == 0 && !likeThis.MatchString(w.low) {
		for _, m := range anAmount.FindAllStringSubmatch(noAmount.ReplaceAllString(inQuotes.ReplaceAllString(w.low, ""), ""), -1) {
			for _, n := range values(m[1]) {
				if n < 2 || slices.ContainsFunc(before, func(x float64) bool { return same(n, x) || same(n*sized(m[2]), x) }) {
					continue
				}
				if named++; amounts(after, n, m[2]) {
					return "", true
				}
				missing = m[1]
			}
		}
	}
	if missing == "" {
		return "", named > 0
	}
	return fmt.Sprintf("the wish says %s; that number is nowhere in the app", missing), true
}

var (
	// anAmount is a number with the word after it.
	anAmount = regexp.MustCompile(`(\d[\d,]*(?:\.\d+)?)(\s?\pL*)`)

	// noAmount is a number that says what shall not be, a place in a row, a time of day, or one of several
	// that only show what is meant.
	noAmount = regexp.MustCompile(`(?:\bnot|\binstead of|\brather than|\bno) \$?[\d.,]+%?|[\d.,]+ ?[\pL%]{0,3} ?(?:말고|대신|아니)|\d+(?:st|nd|rd|th|번|줄|째|위|등)|\d+:\d+|\d+ ?(?:am|pm|시(?:[^간]|$)|o'clock)|\d+(?:, ?| )\d+(?:(?:, ?| )\d+|\.\.\.|…)+`)
)

// amounts tells whether a number is one of an app's, as it stands or in the size that its word says.
func amounts(list []float64, n float64, word string) bool {
	return slices.ContainsFunc(list, func(x float64) bool { return same(n, x) || same(n*sized(word), x) })
}

// sizes are words after a number that an app may count in a smaller unit.
var sizes = []struct {
	word string
	by   float64
}{{"만", 1e4}, {"억", 1e8}, {"천", 1000}, {"분", 60}, {"min", 60}, {"시간", 60}, {"h", 60}, {"년", 12}, {"year", 12}, {"k", 1000}}

// sized is by how much a number counts with the word after it: an app may hold 5만 as 50000, 20분 as 1200.
func sized(word string) float64 {
	word = strings.TrimSpace(word)
	for _, u := range sizes {
		if strings.HasPrefix(word, u.word) {
			return u.by
		}
	}
	return 1
}

// same tells whether a number of a wish is one of a sketch: 20 is 20 or, of a hundred, 0.2, 1.2 or 0.8.
func same(n, x float64) bool {
	return slices.ContainsFunc([]float64{n, n / 100, 1 + n/100, 1 - n/100}, func(y float64) bool { return math.Abs(y-x) < 1e-9 })
}

// values are the numbers of a text.
func values(text string) (list []float64) {
	for _, m := range aNumber.FindAllString(text, -1) {
		if x, err := strconv.ParseFloat(strings.ReplaceAll(m, ",", ""), 64); err == nil {
			list = append(list, x)
		}
	}
	return list
}

// colors are the names by which people ask for the themes.
var colors = []struct {
	theme string
	words *regexp.Regexp
}{
	{"blue", regexp.MustCompile(`\bblue\b|파란|파랑|푸른`)}, {"green", regexp.MustCompile(`\bgreen\b|초록|녹색`)}, {"red", regexp.MustCompile(`\bred\b|빨간|빨강|붉은`)},
	{"orange", regexp.MustCompile(`\borange\b|주황|오렌지색`)}, {"purple", regexp.MustCompile(`\bpurple\b|보라`)}, {"pink", regexp.MustCompile(`\bpink\b|분홍|핑크`)},
	{"teal", regexp.MustCompile(`\bteal\b|청록`)}, {"gray", regexp.MustCompile(`\bgr[ae]y\b|회색`)}, {"dark", regexp.MustCompile(`\bdark\b|어두운|어둡게|다크`)},
}

// ofTheApp are the forms in which a colour is wished for the whole.
var ofTheApp = regexp.MustCompile(`\b(?:make (?:it|everything|the app)|want it|theme|colou?rs?)\b|^\pL+ please|색|게 ?(?:해|바꿔)|테마|다크`)

// notWanted is what a wish names to say that it shall not be.
var notWanted = regexp.MustCompile(`(?:\bnot |\binstead of |\brather than )\pL+|\pL+ ?(?:말고|대신|싫)`)

// color: a colour of the whole app that nothing of it had before must be its own now, as its
// theme or in a line.
func (w wished) color() (string, bool) {
	told := false
	if w.after.page || !ofTheApp.MatchString(w.low) {
		return "", false
	}
	for _, c := range colors {
		word := c.words.FindString(notWanted.ReplaceAllString(inQuotes.ReplaceAllString(w.low, ""), ""))
		if word == "" || strings.Contains(strings.ToLower(w.before.source), word) {
			continue
		}
		told = true
		if !strings.Contains(w.after.theme, c.theme) && !strings.Contains(strings.ToLower(w.after.source), word) && !hasWord(w.after.source, c.theme) {
			return fmt.Sprintf("the wish says “%s”; the app has no such colour", word), true
		}
	}
	return "", told
}

func hasWord(source, word string) bool {
	return slices.Contains(strings.FieldsFunc(source, func(r rune) bool { return r < 'a' || r > 'z' }), word)
}

var (
	takesOut = regexp.MustCompile(`^(?:please )?(?:remove|delete|take out|take away|get rid of|drop|no more) |(?:don't|do not) need |(?:빼|없애|지워|삭제해)(?:줘|주세요|라|요)?[.!~]*$|필요 ?없어`)
	spared   = regexp.MustCompile(`\badd\b|추가`)
)

// removes tells whether the wish takes something out; one that also adds does not.
func (w wished) removes() bool { return takesOut.MatchString(w.low) && !spared.MatchString(w.low) }

// gone: of the names that the wish takes out and the app had, one must be there less often.
func (w wished) gone() (string, bool) {
	if !w.removes() {
		return "", false
	}
	before, after, had := w.before.times(), w.after.times(), ""
	for n, times := range before {
		if len([]rune(n)) < 2 || !w.takes(n) {
			continue
		}
		if after[n] < times {
			return "", true
		}
		had = max(had, n)
	}
	if had == "" {
		return "", false
	}
	return fmt.Sprintf("the wish takes out “%s”; it is still there", had), true
}

var (
	takenOut = regexp.MustCompile(`^(?:please )?(?:remove|delete|take out|take away|get rid of|drop|no more|(?:.*?)(?:don't|do not) need) (.+?)(?: from |[,;]|$)`)
	thenGone = regexp.MustCompile(`^["'”’」)]*(?: ?\([^)]*\))?(?:은|는|을|를|도|이|가|란|칸|줄)?(?: ?(?:버튼|칸|줄|항목|부분|표시|문구|글|메시지))?(?:은|는|을|를|도|이|가)?(?:\(는\)|\(를\))? ?(?:다 |좀 |이제 |그냥 |모두 )?(?:빼|없애|지워|삭제|필요)`)
)

// takes tells whether a name is what the wish takes out, and not only stands beside it.
func (w wished) takes(name string) bool {
	if m := takenOut.FindStringSubmatch(w.low); m != nil {
		return strings.Contains(m[1], name)
	}
	for rest := w.low; ; {
		at := strings.Index(rest, name)
		if at < 0 {
			return false
		}
		if rest = rest[at+len(name):]; thenGone.MatchString(rest) {
			return true
		}
	}
}

// times are what the parts of an app are called, in small letters, and how many each.
func (v version) times() map[string]int {
	times := map[string]int{}
	for _, n := range v.names {
		times[strings.ToLower(n)]++
	}
	return times
}

var puts = regexp.MustCompile(`^(?:please )?(?:add [^\d$]|also\b)|추가해|넣어 ?(?:줘|주세요)|달아 ?(?:줘|주세요)|도 (?:보여|알려)`)

// added: something must be said that was not said before, in a word of the wish.
func (w wished) added() (string, bool) {
	if !puts.MatchString(w.low) || w.removes() {
		return "", false
	}
	had := pieces(w.before.words)
	wished := pieces(w.text)
	for p := range pieces(w.after.words) {
		if !had[p] && wished[p] {
			return "", true
		}
	}
	if w.after.body > w.before.body {
		return "", true // in other words, which may mean the same
	}
	return "the wish adds something; the app says and has nothing new", true
}

var (
	latinWord = regexp.MustCompile(`[A-Z][a-z]{3,}`) // not kg, BMI or pH
	hangul    = regexp.MustCompile(`\p{Hangul}+`)
	translate = regexp.MustCompile(`영어|한국어|한글|영문|english|korean|translat|번역`)
)

// speaks: what is new has no name in another language than the app's, but where the wish says it so.
func (w wished) speaks() (string, bool) {
	if w.before.page || translate.MatchString(w.low) {
		return "", false
	}
	korean, said := hangul.MatchString(w.before.words), false
	for _, name := range w.after.names {
		if slices.Contains(w.before.names, name) {
			continue
		}
		said = true
		foreign := ""
		switch {
		case korean && !hangul.MatchString(name):
			foreign = latinWord.FindString(name)
		case !korean:
			foreign = hangul.FindString(name)
		}
		if foreign != "" && !strings.Contains(w.low, strings.ToLower(foreign)) && !strings.Contains(w.before.source, foreign) {
			return fmt.Sprintf("“%s” is not in the app's language, nor in the wish", name), true
		}
	}
	return "", said
}

// pieces are the words of a text by their beginnings, which endings and particles leave alone.
func pieces(text string) map[string]bool {
	out := map[string]bool{}
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r < '0' || r > '9' && r < 'a' || r > 'z' && r < 0x80 }) {
		r := []rune(word)
		n := 4
		if r[0] >= 0x1100 {
			n = 2
		}
		out[string(r[:min(n, len(r))])] = true
	}
	return out
}
