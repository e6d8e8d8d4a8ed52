package compose

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"hone/task"
)

// Apps that ask: finders, polls, quizzes, letters, clocks, counters and pickers, put together from parts at random.
func init() {
	register("compose-ask-find", 2, askFind)
	register("compose-ask-poll", 2, askPoll)
	register("compose-ask-quiz", 2, askQuiz)
	register("compose-ask-letter", 1, askLetter)
	register("compose-ask-time", 1, askTime)
	register("compose-ask-count", 1, askCount)
	register("compose-ask-pick", 2, askPick)
}

// An ask is an app being drawn: the clauses of its request, and the lines of its sketch by where they stand.
type ask struct {
	*press
	what, name          string // what is asked for, and the app's title
	quoted              bool   // whether the request quotes labels
	parts, told         []string
	in, state, act, out []string
	used                map[string]bool
	letters             int
	checks              []*check
}

func newAsk(g *gen) *ask {
	a := &ask{press: newPress(g), quoted: g.maybe(0.45), used: map[string]bool{}}
	for _, n := range askOwn() {
		a.used["="+n] = true
	}
	return a
}

// An askField is a field, result or button: its word, its label on the page, how the request says it, its name.
type askField struct{ word, label, said, name string }

// askTaken are words that mean something else in a sketch.
var askTaken = sync.OnceValue(func() []string {
	return strings.Fields("count sum min max avg text number day days date time week month year row rows key it i x e pi score asked finished note notes pick first last list name2 items round label weekday share picked spins over won left lives level moves best opened turn winner playing beat true false sort filter map find all any group most least take drop total title words lines clock minutes duration age between line full near range fill color check choice radio checks slider area done n got a b")
})

// askOwn are names that the makers themselves give.
var askOwn = sync.OnceValue(func() []string {
	return strings.Fields("teams groups order jobs tasks person job lucky dice roll duos twos pool used log drawn few best m p q right wrong streak points people votes answers replies names 명단 줄 답변 응답 의견")
})

// field makes a field of a word; the label is the name where it can be one.
func (a *ask) field(word string) askField {
	a.used[word] = true
	f := askField{word: word, label: a.label(word), said: word}
	if a.quoted || a.maybe(0.08) {
		f.said = a.q(f.label)
	}
	a.told = append(a.told, f.said)
	f.name = a.nameOf(word)
	return f
}

// nameOf is the word itself as a name, or a letter.
func (a *ask) nameOf(word string) string {
	name := strings.ReplaceAll(strings.ToLower(word), " ", "_")
	if !askIsName(name) || strings.Count(name, "_") > 1 || !a.ko() && title(strings.ToLower(word)) != title(word) || a.used["="+name] {
		name = ""
	}
	for _, t := range askTaken() {
		if name == t {
			name = ""
		}
	}
	for name == "" || a.used["="+name] {
		name = string(rune('a' + a.letters))
		a.letters++
		if strings.Contains("einxkt", name) {
			name = ""
		}
	}
	a.used["="+name] = true
	return name
}

func askIsName(s string) bool {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) || i == 0 && r == '_' {
			return false
		}
	}
	return s != ""
}

// decl is the field as a line of the sketch; start is its value and bounds.
func (f askField) decl(word, start string) string {
	s := word + " " + f.name + start
	if title(strings.ReplaceAll(f.name, "_", " ")) != f.label {
		s += " " + quizLabel(f.label)
	}
	return s
}

// word draws a word that isn't used yet.
func (a *ask) word(list string) string {
	for range 60 {
		w := a.of(list)
		if !a.used[w] && !a.used[title(w)] {
			a.used[w] = true
			return w
		}
	}
	return a.of(list)
}

// text draws a text to be said that isn't used yet.
func (a *ask) text() string { return a.word(a.in2(pressTextsEn, pressTextsKo)) }

// in2 gives the text of the language.
func (a *ask) in2(en, ko string) string { return a.press.in(en, ko) }

// button makes a field for a button, which is quoted more often than not.
func (a *ask) button(en, ko string) askField {
	w := a.word(a.in2(en, ko))
	return askField{word: w, label: a.label(w), said: a.q(a.label(w))}
}

// result makes a field for a labelled result.
func (a *ask) result(en, ko string) askField {
	w := a.word(a.in2(en, ko))
	f := askField{word: w, label: a.label(w), said: w}
	if a.quoted || a.maybe(0.3) {
		f.said = a.q(f.label)
	}
	a.told = append(a.told, f.said)
	return f
}

// say draws one of the phrasings of the language, filled in.
func (a *ask) say(en, ko string, values ...any) string { return askFit(a.press.say(en, ko, values...)) }

// tell adds a clause to the request.
func (a *ask) tell(en, ko string, values ...any) { a.parts = append(a.parts, a.say(en, ko, values...)) }

var askEither = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([가-힣0-9A-Za-z]?)([^가-힣0-9A-Za-z\s,]{0,3})(이\(가\)|을\(를\)|과\(와\)|은\(는\)|\(이\)라)`)
})

// askFit chooses the particles that were left open, by the letter before them, also within quotes.
func askFit(s string) string {
	return askEither().ReplaceAllStringFunc(s, func(x string) string {
		m := askEither().FindStringSubmatch(x)
		closed, open := "이", "가"
		switch m[3] {
		case "을(를)":
			closed, open = "을", "를"
		case "과(와)":
			closed, open = "과", "와"
		case "은(는)":
			closed, open = "은", "는"
		case "(이)라":
			closed, open = "이라", "라"
		}
		return m[1] + m[2] + strings.TrimPrefix(josa(m[1], closed, open), m[1])
	})
}

// add puts a line into a zone of the sketch.
func askAdd(zone *[]string, form string, values ...any) {
	if len(values) > 0 {
		form = fmt.Sprintf(form, values...)
	}
	*zone = append(*zone, form)
}

// finish puts the app together.
func (a *ask) finish() made {
	sketch := []string{"app " + a.name}
	sketch = append(append(append(append(sketch, a.in...), a.state...), a.act...), a.out...)
	return made{a.request(), lines(sketch...), pressFew(a.press, a.checks)}
}

// see wants a labelled number to be seen.
func (a *ask) see(c *check, label string, x float64) *check {
	if s := num(x); x >= 0 && x < 10000 && len(s) < 8 && x*100 == float64(int(x*100)) {
		return c.text(label + " " + s)
	}
	return c.number(x)
}

// join names several things in a row.
func (a *ask) join(list []string) string {
	if len(list) < 2 || a.maybe(0.4) {
		return strings.Join(list, a.raw(", |, |, | / "))
	}
	head, last := strings.Join(list[:len(list)-1], ", "), list[len(list)-1]
	return head + a.raw(a.in2(" and | and | & | plus | as well as ", ", |, | 그리고 | 및 |, 또 ")) + last
}

// raw takes one of a list with the spaces that it has.
func (a *ask) raw(list string) string { return ledgerPick(a.gen, list) }

// quote writes texts as a list of the sketch.
func askList(list []string) string { return pressList(list) }

// askVaries wants a step to have several outcomes.
func askVaries(c *check, n, over int) *check {
	c.See = append(c.See, task.Expect{Op: task.Distinct, N: n, Over: over})
	return c
}
