package sketch

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Along is what else has to change with a change of a sketch, done: a number that became another
// where it stands elsewhere too, an option in the expressions that ask for it, and what speaks of a
// part that is gone; and of what is to be remembered all that the wish names, or all where it
// names nothing. Who asks for a change means all of it, and a model that answers with edits often
// makes the first of them alone. fresh comes back as it is where nothing goes along.
func Along(src, fresh, wish string) string {
	if more := remembered(src, fresh, wish); more != fresh && holds(more) {
		return more
	}
	if from, to, ok := renumbered(src, fresh); ok {
		if more := elsewhereToo(src, fresh, func(s string) string { return inNumberPlace(s, from, to) }); holds(more) {
			return more
		}
	}
	if from, to, ok := reoptioned(src, fresh); ok {
		if more := elsewhereToo(src, fresh, func(s string) string { return strings.ReplaceAll(s, `"`+from+`"`, `"`+to+`"`) }); holds(more) {
			return more
		}
	}
	if holds(fresh) || !takesOut.MatchString(wish) {
		return fresh
	}
	if more := withoutGone(src, fresh); holds(more) {
		return more
	}
	return fresh
}

// takesOut is how people say that something shall go.
var takesOut = regexp.MustCompile(`(?i)\b(?:no|not|don't|doesn't|nobody|without|remove|drop|delete|skip|lose|leave|take|throw|rid|stop|only|just)\b|빼|뺄|없|지워|지우|삭제|필요|말고|그만|제외|치워|안 |않|버려`)

// holds tells whether nothing is wrong with a sketch.
func holds(src string) bool { return len(mistakes(src)) == 0 }

func mistakes(src string) []Diag {
	app, diags := Parse(src)
	if app != nil && len(diags) == 0 {
		diags = app.Check()
	}
	return Errors(diags)
}

// reworded are the words that went from lines, and those that came in their place.
func reworded(src, fresh string) (list [][2]string) {
	old := linesOf(src)
	for _, s := range linesOf(Edits(src, fresh)) {
		n, op, text, err := readEdit(s)
		switch {
		case err != nil:
		case op == ':':
			from, to, _ := strings.Cut(text, becomes)
			list = append(list, [2]string{from, to})
		case op == '=':
			list = append(list, [2]string{old[n-1], text})
		}
	}
	return list
}

// elsewhereToo changes the lines that a change left as they were.
func elsewhereToo(src, fresh string, change func(string) string) string {
	old, lines := linesOf(src), linesOf(fresh)
	for i, s := range lines {
		if slices.Contains(old, s) {
			lines[i] = change(s)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// renumbered is the one number that became another, where nothing else did in those words. Of the
// wishes of people that change one that stands elsewhere too, nine in ten mean it everywhere; not
// of these few, which mean something else everywhere.
func renumbered(src, fresh string) (from, to string, ok bool) {
	for _, w := range reworded(src, fresh) {
		a, b := numberPlaces(w[0]), numberPlaces(w[1])
		if len(a) != len(b) || without(w[0], a) != without(w[1], b) {
			continue
		}
		for i := range a {
			x, y := w[0][a[i][0]:a[i][1]], w[1][b[i][0]:b[i][1]]
			switch {
			case x == y, x == from && y == to:
			case ok:
				return "", "", false
			default:
				from, to, ok = x, y, true
			}
		}
	}
	return from, to, ok && !slices.Contains([]string{"0", "1", "100"}, from)
}

var numeral = regexp.MustCompile(`\d+(?:\.\d+)?`)

// numberPlaces are where numbers stand by themselves in a line, not as parts of names, times or formats.
func numberPlaces(s string) (list [][]int) {
	for _, at := range numeral.FindAllStringIndex(s, -1) {
		before, _ := utf8.DecodeLastRuneInString(s[:at[0]])
		after, n := utf8.DecodeRuneInString(s[at[1]:])
		next, _ := utf8.DecodeRuneInString(s[at[1]+n:])
		if wordly(before) || before == '.' || wordly(after) || after == ':' && unicode.IsDigit(next) || after == '.' && next != '.' {
			continue
		}
		list = append(list, at)
	}
	return list
}

func wordly(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// without is a line with a sign in the place of what stands at some places.
func without(s string, places [][]int) string {
	for _, at := range slices.Backward(places) {
		s = s[:at[0]] + "#" + s[at[1]:]
	}
	return s
}

func inNumberPlace(s, from, to string) string {
	for _, at := range slices.Backward(numberPlaces(s)) {
		if s[at[0]:at[1]] == from {
			s = s[:at[0]] + to + s[at[1]:]
		}
	}
	return s
}

var withOptions = regexp.MustCompile(`(?:^| )(?:choice|radio|checks) `)

// reoptioned is the option that became another.
func reoptioned(src, fresh string) (from, to string, ok bool) {
	old := linesOf(src)
	for _, s := range linesOf(Edits(src, fresh)) {
		n, op, text, err := readEdit(s)
		if err != nil || op != ':' || !withOptions.MatchString(old[n-1]) {
			continue
		}
		from, to, _ := strings.Cut(text, becomes)
		from, to = strings.Trim(from, " |,"), strings.Trim(to, " |,")
		if from != "" && strings.Contains(src, `"`+from+`"`) && !strings.ContainsAny(to, `|,":`) {
			return from, to, true
		}
	}
	return "", "", false
}

// remembered saves the other inputs that a wish names, or all where it names none, after a change
// that saves one of them and does nothing else.
func remembered(src, fresh, wish string) string {
	edits, old := linesOf(Edits(src, fresh)), linesOf(src)
	if len(edits) != 1 {
		return fresh
	}
	n, _, _, err := readEdit(edits[0])
	lines := linesOf(fresh)
	if err != nil || n < 1 || len(lines) != len(old) || lines[n-1] != "saved "+old[n-1] {
		return fresh
	}
	app, diags := Parse(src)
	if app == nil || len(diags) > 0 {
		return fresh
	}
	var named, all []int
	for _, l := range app.Lines {
		label, ok := l.label().Static()
		if !ok || !l.Form.input || l.Saved || len(l.Prefix) > 0 {
			continue
		}
		all = append(all, l.Num-1)
		if says(wish, label) {
			named = append(named, l.Num-1)
		}
	}
	if len(named) == 0 {
		named = all
	}
	for _, i := range named {
		lines[i] = "saved " + old[i]
	}
	return strings.Join(lines, "\n") + "\n"
}

// says tells whether a word of a label stands in a text.
func says(text, label string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return !wordly(r) }) {
		if utf8.RuneCountInString(w) > 1 && strings.Contains(strings.ToLower(text), w) {
			return true
		}
	}
	return false
}

// mostGone bounds how much goes because of what is gone: where more would, the change was not meant so.
const mostGone = 6

// withoutGone takes out what speaks of a part that was taken out: of a sum or a list the part,
// else the line with what belongs to it.
func withoutGone(src, fresh string) string {
	old := linesOf(src)
	for range mostGone {
		wrong := slices.DeleteFunc(mistakes(fresh), func(d Diag) bool { return d.Code != "undefined" })
		if len(wrong) == 0 {
			return fresh
		}
		lines, d := linesOf(fresh), wrong[0]
		at, name := d.Line-1, d.Args[0].(string)
		if at < 1 || at >= len(lines) || !slices.Contains(old, lines[at]) || strings.HasPrefix(lines[at], "list ") {
			return fresh
		}
		if s := withoutTerm(lines[at], name); s != lines[at] {
			lines[at] = s
			old = append(old, s)
		} else {
			lines = slices.Delete(lines, at, blockEnd(lines, at)+1)
		}
		fresh = strings.Join(lines, "\n") + "\n"
	}
	return fresh
}

// withoutTerm takes a name out of a line: of its statements those that set it, of lists, sums and
// conditions the part with it.
func withoutTerm(line, name string) string {
	n, factor := regexp.QuoteMeta(name), `(?:[\pL\d_.]+ \* )*`
	product := factor + n + `(?: [*/] [\pL\d_.]+)*`
	question := `!?` + n + `(?: (?:[=!<>]=|[<>]) (?:"[^"]*"|[\pL\d_.]+))?`
	for _, e := range []struct{ from, to string }{
		{`([;:{] ?)` + n + ` [-+]?= [^;{}]*; ?`, `$1`}, {`; ` + n + ` [-+]?= [^;{}]*( }|$)`, `$1`},
		{`([\[,] *)` + n + `, `, `$1`}, {`, ` + n + `([,\])])`, `$1`},
		{` [-+] ` + product + `( [-+,.:?)]|[,)}]|$)`, `$1`}, {`([=({] ?)` + product + ` \+ `, `$1`},
		{` (?:&&|\|\|) ` + question + `( [&|?]|[),:]|$)`, `$1`}, {`([=(:] ?|if )` + question + ` (?:&&|\|\|) `, `$1`},
	} {
		if s := regexp.MustCompile(e.from).ReplaceAllString(line, e.to); s != line {
			return s
		}
	}
	return line
}
