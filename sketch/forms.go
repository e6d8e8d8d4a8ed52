package sketch

import (
	"fmt"
	"slices"
	"strings"
)

// A place is where a form may stand.
type place int

const (
	onTop    place = iota // once, at the top
	asPart                // anywhere
	inList                // indented, below a list
	inQuiz                // below a quiz or cards
	inGrid                // below a grid
	inGame                // below a game or stage
	inSprite              // below a sprite
	inArt                 // below art
	inPad                 // below a pad
	inCanvas              // below a canvas
	inLadder              // below a ladder
	inWheel               // below a wheel
	inSound               // below a metronome or drums
	asColumn              // in a list's columns
	asPrefix              // in front of a part
)

// A form is the shape of a line: its keyword, then literals and slots, with optional
// groups. The parser, the formatter and the decoding grammar all read this table.
type form struct {
	key   string
	elems []elem
	place place
	input bool // holds a person's value under its name; "saved" may stand in front
}

// An elem is a literal, a slot or an optional group.
type elem struct {
	lit  string
	slot slot
	opt  []elem
}

// A slot is a kind of hole in a form.
type slot string

const (
	sTitle    slot = "TITLE"
	sTheme    slot = "THEME"
	sName     slot = "NAME"
	sLabel    slot = "LABEL"
	sText     slot = "TEXT"
	sNum      slot = "NUM"
	sStr      slot = "STR"
	sBool     slot = "BOOL"
	sDay      slot = "DAY"
	sTime     slot = "TIME"
	sPick     slot = "PICK"    // a choice's first value: number or text
	sLiteral  slot = "LITERAL" // number, text or yes/no
	sRange    slot = "RANGE"
	sOptions  slot = "OPTIONS"
	sExpr     slot = "EXPR"
	sFormat   slot = "FORMAT"
	sActs     slot = "ACTS"
	sColumns  slot = "COLUMNS"
	sHeads    slot = "HEADS"
	sParams   slot = "PARAMS"
	sDuration slot = "DURATION"
	sTimes    slot = "TIMES"
	sSteps    slot = "STEPS"
	sAnswers  slot = "ANSWERS"
	sChoices  slot = "CHOICES"
	sKey      slot = "KEY"
	sKit      slot = "KIT"
	sSize     slot = "SIZE"
	sItems    slot = "ITEMS"
	sEvent    slot = "EVENT"
	sScene    slot = "SCENE"
)

// A formRow is a form as it is written down.
type formRow struct {
	place place
	text  string
}

// formTable is the language, one row a form. Order matters where one keyword has
// several forms: the first that fits is taken.
var formTable = []formRow{
	{onTop, "app TITLE"},
	{onTop, "theme THEME"},

	{asPart, "tab LABEL"},
	{asPart, "section LABEL"},
	{asPart, "number NAME[ = NUM][ RANGE][ LABEL]"},
	{asPart, "slider NAME[ = NUM] RANGE[ LABEL]"},
	{asPart, "text NAME[ = STR][ LABEL]"},
	{asPart, "area NAME[ = STR][ LABEL]"},
	{asPart, "check NAME[ = BOOL][ LABEL]"},
	{asPart, "date NAME[ = DAY][ LABEL]"},
	{asPart, "time NAME[ = TIME][ LABEL]"},
	{asPart, "choice NAME[ = PICK][ LABEL]: OPTIONS"},
	{asPart, "radio NAME[ = PICK][ LABEL]: OPTIONS"},
	{asPart, "var NAME = EXPR"},
	{asPart, "saved NAME = EXPR"},
	{asPart, "let NAME = EXPR"},
	{asPart, "def NAME(PARAMS) = EXPR"},
	{asPart, "show LABEL = EXPR[ FORMAT]"},
	{asPart, "big EXPR[ FORMAT]"},
	{asPart, "say TEXT"},
	{asPart, "bar LABEL = EXPR, EXPR"},
	{asPart, "items LABEL = EXPR"},
	{asPart, "table LABEL = EXPR: HEADS"},
	{asPart, "button LABEL: ACTS"},
	{asPart, "every NUM: ACTS"},
	{asPart, "when EXPR: ACTS"},
	{asPart, "key KEY: ACTS"},
	{asPart, "start: ACTS"},
	{asPart, "timer DURATION[ LABEL][: ACTS]"},
	{asPart, "stopwatch[ LABEL]"},
	{asPart, "interval TIMES: STEPS"},
	{asPart, "list NAME[ LABEL]: COLUMNS"},
	{asPart, "quiz one[ LABEL]"},
	{asPart, "quiz[ LABEL]"},
	{asPart, "cards[ LABEL]"},
	{asPart, "grid NAME SIZE[ LABEL][ = EXPR]"},
	{asPart, "game KIT[ SIZE][: ITEMS]"},
	{asPart, "stage SIZE"},
	{asPart, "sprite NAME at EXPR, EXPR: ITEMS"},
	{asPart, "art SCENE[ SIZE]"},
	{asPart, "pad NAME[ SIZE][ LABEL]"},
	{asPart, "canvas SIZE[ LABEL]"},
	{asPart, "ladder EXPR, EXPR"},
	{asPart, "wheel EXPR"},
	{asPart, "piano[ LABEL][: ITEMS]"},
	{asPart, "metronome EXPR"},
	{asPart, "drums EXPR[: ITEMS]"},

	{inList, "add LABEL"},
	{inList, "sort KEYS"},
	{inList, "where EXPR"},
	{inList, "row LABEL: ACTS"},
	{inList, "filter NAME"},
	{inList, "search"},

	{inQuiz, "q TEXT: CHOICES"},
	{inQuiz, "q TEXT = ANSWERS"},

	{inGrid, "tap: ACTS"},
	{inGrid, "mark: ACTS"},
	{inGrid, "cell EXPR"},
	{inGrid, "color EXPR"},
	{inGrid, "column LABEL: ACTS"},

	{inGame, "player LABEL"},
	{inGame, "players ITEMS"},
	{inGame, "food ITEMS"},
	{inGame, "enemy ITEMS"},
	{inGame, "speed EXPR"},
	{inGame, "faster"},
	{inGame, "lives EXPR"},
	{inGame, "goal EXPR"},
	{inGame, "limit EXPR"},
	{inGame, "mines EXPR"},
	{inGame, "discs EXPR"},
	{inGame, "line EXPR"},
	{inGame, "computer"},
	{inGame, "start LABEL"},
	{inGame, "status TEXT"},
	{inGame, "turn TEXT"},
	{inGame, "win TEXT"},
	{inGame, "lose TEXT"},
	{inGame, "tie TEXT"},
	{inGame, "sky LABEL"},
	{inGame, "on EVENT: ACTS"},

	{inSprite, "size EXPR"},
	{inSprite, "move EXPR, EXPR"},
	{inSprite, "gravity EXPR"},
	{inSprite, "bounce NAME"},
	{inSprite, "bounce"},
	{inSprite, "wrap"},
	{inSprite, "steer EXPR"},
	{inSprite, "updown EXPR"},
	{inSprite, "walk EXPR"},
	{inSprite, "jump EXPR"},
	{inSprite, "flap EXPR"},
	{inSprite, "wasd"},
	{inSprite, "solid NAME"},
	{inSprite, "chase NAME, EXPR"},
	{inSprite, "fire NAME"},
	{inSprite, "every EXPR"},
	{inSprite, "grid SIZE"},
	{inSprite, "hit NAME: ACTS"},
	{inSprite, "tap: ACTS"},
	{inSprite, "off: ACTS"},
	{inSprite, "tick: ACTS"},

	{inArt, "colors ITEMS"},
	{inArt, "pictures ITEMS"},
	{inArt, "amount EXPR"},
	{inArt, "speed EXPR"},
	{inArt, "size EXPR"},
	{inArt, "angle EXPR"},
	{inArt, "depth EXPR"},
	{inArt, "seed EXPR"},
	{inArt, "sky LABEL"},
	{inArt, "start LABEL"},

	{inPad, "colors ITEMS"},
	{inPad, "size EXPR"},
	{inPad, "sky LABEL"},

	{inCanvas, "circle EXPR, EXPR, EXPR[, EXPR]"},
	{inCanvas, "rect EXPR, EXPR, EXPR, EXPR[, EXPR]"},
	{inCanvas, "line EXPR, EXPR, EXPR, EXPR[, EXPR]"},
	{inCanvas, "write EXPR, EXPR, EXPR[, EXPR]"},
	{inCanvas, "sky LABEL"},

	{inLadder, "start LABEL"},
	{inLadder, "result LABEL"},

	{inWheel, "start LABEL"},
	{inWheel, "result TEXT"},
	{inWheel, "colors ITEMS"},
	{inWheel, "done: ACTS"},

	{inSound, "start LABEL"},
	{inSound, "stop LABEL"},
	{inSound, "beats EXPR"},

	{asColumn, "number NAME[ = NUM][ RANGE][ LABEL]"},
	{asColumn, "slider NAME[ = NUM] RANGE[ LABEL]"},
	{asColumn, "text NAME[ = STR][ LABEL]"},
	{asColumn, "area NAME[ = STR][ LABEL]"},
	{asColumn, "check NAME[ LABEL]"},
	{asColumn, "flag NAME[ LABEL]"},
	{asColumn, "date NAME[ = DAY][ LABEL]"},
	{asColumn, "time NAME[ = TIME][ LABEL]"},
	{asColumn, "choice NAME[ = PICK][ LABEL]: OPTIONS"},
	{asColumn, "radio NAME[ = PICK][ LABEL]: OPTIONS"},
	{asColumn, "var NAME = LITERAL[ LABEL]"},
	{asColumn, "show NAME[ LABEL] = EXPR[ FORMAT]"},
}

// owners are the keywords of lines that have lines of their own below them, and the
// place of those.
var owners = map[string]place{"list": inList, "quiz": inQuiz, "cards": inQuiz, "grid": inGrid, "game": inGame,
	"stage": inGame, "sprite": inSprite,
	"art": inArt, "pad": inPad, "canvas": inCanvas, "ladder": inLadder, "wheel": inWheel, "metronome": inSound, "drums": inSound}

// forms are the table's rows, read.
var forms = readForms()

func readForms() []*form {
	var all []*form
	for _, row := range slices.Concat(formTable, recordForms) {
		f := &form{place: row.place, elems: readElems(row.text)}
		f.key = scanName(f.elems[0].lit)
		f.input = row.place == asPart && isInput(f.key)
		all = append(all, f)
	}
	return all
}

// keeps reports whether "saved" may stand in front of a form.
func (f *form) keeps() bool {
	return f.input || f.place == asPart && (f.key == "grid" || f.key == "pad")
}

func isInput(key string) bool {
	switch key {
	case "number", "slider", "text", "area", "check", "date", "time", "choice", "radio", "checks", "color":
		return true
	}
	return false
}

// readElems reads the notation of formTable: capitals are slots, brackets optional
// groups, everything else stands for itself.
func readElems(s string) []elem {
	var out []elem
	lit := ""
	flush := func() {
		if lit != "" {
			out = append(out, elem{lit: lit})
			lit = ""
		}
	}
	for i := 0; i < len(s); i++ {
		switch ch := s[i]; {
		case ch == '[':
			flush()
			end := strings.IndexByte(s[i:], ']') + i
			out = append(out, elem{opt: readElems(s[i+1 : end])})
			i = end
		case ch >= 'A' && ch <= 'Z':
			flush()
			j := i
			for j < len(s) && s[j] >= 'A' && s[j] <= 'Z' {
				j++
			}
			out = append(out, elem{slot: slot(s[i:j])})
			i = j - 1
		default:
			lit += string(ch)
		}
	}
	flush()
	return out
}

// has tells whether a line of the form may hold a slot.
func (f *form) has(s slot) bool {
	var in func([]elem) bool
	in = func(es []elem) bool {
		return slices.ContainsFunc(es, func(e elem) bool { return e.slot == s || in(e.opt) })
	}
	return in(f.elems)
}

type keyword struct {
	key   string
	place place
}

var formsByKey = func() map[keyword][]*form {
	by := map[keyword][]*form{}
	for _, f := range forms {
		by[keyword{f.key, f.place}] = append(by[keyword{f.key, f.place}], f)
	}
	return by
}()

// formsFor returns the forms that a keyword may have in a place.
func formsFor(key string, p place) []*form { return formsByKey[keyword{key, p}] }

// keywords lists the keywords of a place, each once.
func keywords(p place) []string {
	var keys []string
	for _, f := range forms {
		if f.place == p && (len(keys) == 0 || keys[len(keys)-1] != f.key) {
			keys = append(keys, f.key)
		}
	}
	return keys
}

// notation is the form as the table has it, for messages.
func (f *form) notation() string {
	var b strings.Builder
	var write func([]elem)
	write = func(es []elem) {
		for _, e := range es {
			switch {
			case e.opt != nil:
				b.WriteByte('[')
				write(e.opt)
				b.WriteByte(']')
			case e.slot != "":
				b.WriteString(strings.ToLower(string(e.slot)))
			default:
				b.WriteString(e.lit)
			}
		}
	}
	write(f.elems)
	return b.String()
}

// stops are the bytes at which a label in place i of es ends: those with which
// anything that may follow it begins.
func stops(es []elem, i int, outer string) string {
	s := ""
	for _, e := range es[i+1:] {
		switch {
		case e.opt != nil:
			s += firstByte(e.opt)
		case e.slot == "":
			return s + strings.TrimSpace(e.lit)[:1]
		default:
			panic(fmt.Sprintf("form with a slot right after a label: %v", es))
		}
	}
	return s + outer
}

func firstByte(es []elem) string {
	if t := strings.TrimSpace(es[0].lit); t != "" {
		return t[:1]
	}
	return ""
}

// Themes are the accents that "theme" may name; "dark" may also stand in front of another.
var Themes = []string{"blue", "green", "red", "orange", "purple", "pink", "teal", "gray", "dark"}
