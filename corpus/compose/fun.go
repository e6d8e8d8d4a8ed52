package compose

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Games, boards, pictures and sounds asked for the way people type: what isn't said is done in the one most obvious way.
func init() {
	for kind, draw := range map[string]func(f *fun){
		"arcade": (*fun).arcade, "board": (*fun).board, "word": (*fun).word, "draw": (*fun).draw, "own": (*fun).own, "clock": (*fun).clock,
	} {
		register("compose-fun-"+kind, 3, func(g *gen) made {
			f := &fun{play: &play{press: newPress(g), used: map[string]bool{}, sparse: g.maybe(0.35)}, quotes: g.maybe(0.3)}
			draw(f)
			return f.finish()
		})
	}
}

// A fun is an app being drawn; what the request calls it stands in what, its further wishes in parts.
type fun struct {
	*play
	silent bool // the button that starts over isn't asked for
	quotes bool // texts and labels stand in quotes
}

// tell adds a wish, in one of the wordings of the language.
func (f *fun) tell(en, ko string, values ...any) {
	f.parts = append(f.parts, f.phrase(en, ko, values...))
}

// phrase is one of the wordings, filled in.
func (f *fun) phrase(en, ko string, values ...any) string {
	s := f.of(f.in(en, ko))
	if len(values) > 0 && strings.Contains(s, "%") {
		s, _, _ = strings.Cut(fmt.Sprintf(s, values...), "%!")
	}
	return funTidy(pressJosa(f.press.ends(s)))
}

// funTidy chooses the particles that were left open as in 사과(을), by the letter before.
func funTidy(s string) string {
	for _, x := range [][3]string{{"(을)", "을", "를"}, {"(이)", "이", "가"}, {"(과)", "과", "와"}, {"(은)", "은", "는"}, {"(으)로", "으로", "로"}, {"(이라)", "이라", "라"}, {"(이랑)", "이랑", "랑"}} {
		for {
			i := strings.Index(s, x[0])
			if i < 0 {
				break
			}
			word := strings.TrimRightFunc(s[:i], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			s = s[:i] + strings.TrimPrefix(josa(word, x[1], x[2]), word) + s[i+len(x[0]):]
		}
	}
	return s
}

// text mentions a text that the app says: quoted as it is, or as plain words, which the sketch begins with a capital.
func (f *fun) text(s string) string {
	if f.quotes || strings.ContainsAny(s, ",.?:") || f.maybe(0.2) {
		return f.quote(s)
	}
	if f.ko() {
		return s
	}
	return funLower(s)
}

// funLower is a text without its capital, but for "I" and names.
func funLower(s string) string {
	if strings.HasPrefix(s, "I ") || strings.HasPrefix(s, "I'") {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// button mentions a button's label.
func (f *fun) button(s string) string {
	if f.quotes || strings.ContainsAny(s, ",.?!") || len(strings.Fields(s)) > 1 && f.maybe(0.6) {
		return f.quote(s)
	}
	return f.in(funLower(s), s)
}

// fig mentions a figure: most often by its name alone.
func (f *fun) fig(x playFigure) string {
	name := f.in(x.en, x.ko)
	switch {
	case f.maybe(0.15):
		return x.pic
	case f.maybe(0.2):
		return name + " " + x.pic
	}
	return name
}

func (f *fun) figs(list []playFigure) string {
	var out []string
	for _, x := range list {
		out = append(out, f.fig(x))
	}
	if len(out) == 2 {
		if f.ko() {
			return josa(out[0], "이랑 ", "랑 ") + out[1]
		}
		return out[0] + " and " + out[1]
	}
	return f.play.list(out)
}

// finish writes the sketch and the request.
func (f *fun) finish() made {
	app := "app " + f.label(f.name)
	if f.icon != "" {
		app = "app " + f.icon + " " + f.label(f.name)
	}
	sketch := append([]string{app}, f.head...)
	if len(f.game) > 0 {
		sketch = append(sketch, f.game[0])
		playOrdered(f.game)
		for _, o := range f.game[1:] {
			sketch = append(sketch, "  "+o)
		}
	}
	sketch = append(sketch, f.tail...)
	if len(f.checks) > 3 {
		f.checks = f.checks[:3]
	}
	return made{f.request(), lines(sketch...), f.checks}
}

// request joins everything in one of many manners.
func (f *fun) request() string {
	list := f.parts
	if f.maybe(0.35) {
		f.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	if f.ko() {
		return f.requestKo(list)
	}
	s, at, lead := f.what, "", ""
	if f.maybe(0.45) {
		at = f.purpose()
	}
	switch {
	case at == "":
	case f.maybe(0.4) && !strings.Contains(s, ","):
		s, at = s+" "+at, ""
	case f.maybe(0.3):
		lead, at = at+ledgerPick(f.gen, ": | - |, |. "), ""
	}
	s = f.of("|||||||||i want|need|make|could you do|can i get|looking for|we want|please make|build me|id like|pls do|how about|want:|something like|i'd love|idea:|somthing like|lookng for|coud you make") + " " + s
	s = lead + f.joined(strings.TrimSpace(s), list)
	if at != "" {
		s = strings.TrimRight(s, ". ") + ledgerPick(f.gen, ", |. its |. it's |. | - |\n") + at
	}
	s = strings.TrimSpace(s)
	if f.maybe(0.12) {
		s = ledgerPick(f.gen, "hi, |hey |hello! |ok so |hi there, |my sister wants this: |so here's the thing, |good morning. |quick one: |not sure if possible but |my kid asks for this: |hiya, |evening! |plz help, ") + s
	}
	if f.maybe(0.14) {
		s = strings.TrimRight(s, ".") + ledgerPick(f.gen, ", thx| pls|. thank you!| please| :)|, cheers|. thats all|. nothing more| haha|. simple as that|, thanks a lot|. no ads| pleas|, thankyou")
	}
	if f.maybe(0.25) {
		s = title(s)
	}
	return s
}

// joined puts the wishes after the first words.
func (f *fun) joined(s string, list []string) string {
	n := len(list)
	if n == 0 {
		return s
	}
	way := f.IntN(12)
	last := list[n-1]
	switch {
	case way < 4:
		return s + ", " + strings.Join(list, ", ")
	case way == 4 && n > 1 && !f.ko():
		return s + ", " + strings.Join(list[:n-1], ", ") + " and " + last
	case way == 5 && !f.ko():
		return s + ". " + f.play.sentences(list)
	case way == 6:
		return s + ". " + strings.Join(list, ". ")
	case way == 7:
		return s + "\n" + strings.Join(list, "\n")
	case way == 8:
		return s + ". " + strings.Join(list, ", ")
	case way == 9:
		return s + ", " + strings.Join(list, ". ")
	case way == 10:
		return s + f.in(" - ", " ") + strings.Join(list, f.in("; ", " "))
	}
	return s + f.in(": ", " / ") + strings.Join(list, f.in(", ", " / "))
}

func (f *fun) requestKo(list []string) string {
	s := f.what
	at := ""
	if f.maybe(0.45) {
		at = f.purpose()
		if f.maybe(0.6) {
			s, at = at+" "+s, ""
		}
	}
	switch end := f.of("||||인데|로|만들어줘|만들어 주세요|하나 만들어줘요|요|부탁드려요|해줘|있으면 좋겠어요|필요해요|하나만|가능할까요|하고 싶어요|갖고 싶어|부탁해|하나 짜줘|하나 있었으면|만들어주라|만들어 줄 수 있나요|원함|만들어주새요|있었음 좋겟어요"); {
	case end == "인데" && len(list) > 0:
		s = josa(s, "인데 ", "인데 ") + f.joined("", list)
		s = strings.Replace(strings.Replace(s, "인데 , ", "인데 ", 1), "인데 . ", "인데 ", 1)
		s = strings.NewReplacer("인데 \n", "인데\n", "인데  / ", "인데 ", "인데   ", "인데 ", "인데  ", "인데 ").Replace(s)
	case end == "로" || end == "인데" || end == "":
		s = f.joined(s, list)
	case end == "요":
		s = f.joined(josa(s, "이요", "요"), list)
	default:
		s = f.joined(s+" "+end, list)
	}
	if at != "" {
		s = strings.TrimRight(s, ". ") + ledgerPick(f.gen, ". |, |\n| - ") + at + f.of("거예요|거임|겁니다|거라서요|거야|거에요")
	}
	if f.maybe(0.1) {
		s = ledgerPick(f.gen, "안녕하세요 |저기 |혹시 |동생이 해달래요. |급해요 |심심해서 ㅋㅋ |아 그리고 아니고 그냥 |애들이 졸라서 ㅠㅠ |부탁이 있는데요 |안녕 ") + s
	}
	if f.maybe(0.14) {
		s = strings.TrimRight(s, ".") + ledgerPick(f.gen, " ㅎㅎ| ㅋㅋ| ㅠㅠ|~|. 감사합니다|. 고마워요!| 부탁드려요|. 이게 다예요|. 간단하게요|. 미리 감사|요~| 제발")
	}
	return strings.TrimSpace(s)
}

// purpose is what it's for: English "for the wedding", Korean "결혼식 때 할".
func (f *fun) purpose() string {
	if f.ko() {
		return f.of(funPlacesKo) + " " + f.of("할|쓸|쓸|틀어 놓을|같이 할|놀")
	}
	switch f.IntN(5) {
	case 0:
		return "for " + f.of(funPeopleEn)
	case 1:
		return "for " + f.of(funOwnersEn) + " " + f.of("birthday|birthday party|"+funOrdinal(f.n(4, 90))+" birthday|tv|tablet|phone|sleepover|party|visit|old laptop")
	}
	return "for " + f.of(funPlacesEn)
}

func funOrdinal(n int) string {
	end := "th"
	if n/10 != 1 && n%10 > 0 && n%10 < 4 {
		end = []string{"st", "nd", "rd"}[n%10-1]
	}
	return playInt(n) + end
}
