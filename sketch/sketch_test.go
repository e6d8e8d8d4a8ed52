package sketch

import (
	"errors"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"
)

var example = regexp.MustCompile("(?s)```sketch\n(.*?)```")

func examples(t testing.TB) []string {
	doc, err := os.ReadFile("../docs/sketch.md")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, m := range example.FindAllStringSubmatch(string(doc), -1) {
		list = append(list, m[1])
	}
	if len(list) < 6 {
		t.Fatalf("only %d examples in docs/sketch.md", len(list))
	}
	return list
}

func TestExamplesAreCanonical(t *testing.T) {
	g, err := readGBNF(Grammar())
	if err != nil {
		t.Fatal(err)
	}
	for _, src := range examples(t) {
		app, diags := Parse(src)
		diags = append(diags, app.Check()...)
		for _, d := range diags {
			t.Errorf("%s\n%v", src, d)
		}
		out := app.Format(false)
		if out != src {
			t.Errorf("not canonical:\n%s\nformatted:\n%s", src, out)
		}
		if !g.accepts("root", out) {
			t.Errorf("the grammar does not accept\n%s", out)
		}
	}
}

// The specification has an example of every part: each keyword begins a line of one, behind
// what may stand in front of it, or stands among a list's columns.
func TestEveryPartHasAnExample(t *testing.T) {
	all := strings.Join(examples(t), "\n")
	for _, f := range forms {
		begins := `(?m)(^\s*|^saved |: )`
		if f.place == asColumn {
			begins = `[,:] *`
		}
		if f.key != "" && !regexp.MustCompile(begins+regexp.QuoteMeta(f.key)+`\b`).MatchString(all) {
			t.Errorf("docs/sketch.md has no example of %s", f.notation())
		}
	}
}

// The grammar and the parser agree: whatever the grammar can make, the parser reads
// without an error, and what it makes of it is stable under formatting.
func TestGrammarAgreesWithParser(t *testing.T) {
	g, err := readGBNF(Grammar())
	if err != nil {
		t.Fatal(err)
	}
	n := 4000
	if testing.Short() {
		n = 400
	}
	agree(t, g, n, 1)
}

// A label may begin like a size.
func TestLabelLikeASize(t *testing.T) {
	app, diags := Parse("app A\npad p 8x9인치\nshow N = len(p)\n")
	if len(diags) > 0 || app.Lines[0].Size != nil || !strings.Contains(app.Format(false), "pad p 8x9인치") {
		t.Errorf("%v", diags)
	}
}

func agree(t testing.TB, g *ebnf, n int, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 7))
	bad := 0
	for i := 0; i < n && bad < 5; i++ {
		var b strings.Builder
		g.generate(g.rules["root"], r, 0, &b)
		src := b.String()
		app, diags := Parse(src)
		if len(diags) > 0 {
			bad++
			lines := strings.Split(src, "\n")
			t.Errorf("the parser drops what the grammar made:\n%.600s\n%v", lines[diags[0].Line-1], diags[0])
			continue
		}
		once := app.Format(false)
		again, diags := Parse(once)
		if len(diags) > 0 {
			bad++
			lines := strings.Split(once, "\n")
			t.Errorf("the canonical form does not parse:\n%.600s\n%v", lines[diags[0].Line-1], diags[0])
			continue
		}
		if twice := again.Format(false); twice != once {
			bad++
			t.Errorf("formatting is not stable: %s", firstDifference(once, twice))
		}
		// The canonical form is the same app.
		if was, is := app.Words(), again.Words(); is != was {
			bad++
			t.Errorf("the canonical form says something else: %s", firstDifference(was, is))
		}
		was, err := Compile(src, "en")
		if errors.Is(err, ErrNothing) {
			continue
		}
		if is, err := Compile(once, "en"); err != nil || is.Definition != was.Definition {
			bad++
			t.Errorf("the canonical form is another app: %v\n%s", err, once)
		}
	}
}

// BenchmarkAgreement is the long form of TestGrammarAgreesWithParser: one sketch an
// iteration (go test -bench Agreement -benchtime 100000x ./sketch).
func BenchmarkAgreement(b *testing.B) {
	g, err := readGBNF(Grammar())
	if err != nil {
		b.Fatal(err)
	}
	agree(b, g, b.N, 2)
}

func TestMessages(t *testing.T) {
	for _, tc := range []struct{ src, code, says string }{
		{"nonsense", "keyword", ""},
		{"app A\nnumbr x = 1", "keyword", `did you mean "number"?`},
		{"app A\nnumber x = 5\nshow B = bil * 2", "undefined", ""},
		{"app A\nnumber bill = 5\nshow B = bil * 2", "undefined", `did you mean "bill"?`},
		{"app A\nshow B = sqroot(2)", "nofunc", ""},
		{"app A\nstage 320x400px", "size", ""},
		{"app A\nnumber a\nshow B = round()", "args", "round(number, [number])"},
		{"app A\ntext a\nshow B = a * 2", "operands", `"*"`},
		{"app A\ntext a\nshow B = sqrt(a)", "type", "a number is wanted"},
		{"app A\nlet a = b\nlet b = a\nshow C = a", "circle", "itself"},
		{"app A\nnumber a\nnumber a", "twice", "line 2"},
		{"app A\nlet a = 5\nbutton B: a = 6", "readonly", `"a"`},
		{"app A\nvar a = 5\nbutton B: foo(a)", "command", ""},
		{"app A\nsort x", "orphan", "list"},
		{"app A\nchoice a: one", "options", ""},
		{"app A\nchoice a = \"x\": p | q\nshow B = a", "pick", `"x"`},
		{"app A\nshow B = (1 + 2", "want", `")"`},
		{"app A\nshow B = 1 2", "leftover", `"2"`},
		{"app A\nvar n = 1\nif n: big n times!", "words", "in quotes"},
		{"app A\ntheme mauve\nbig 1", "theme", "blue"},
		{"app A\ntheme dark mauve\nbig 1", "theme", "mauve"},
		{"app A\ntheme dark dark\nbig 1", "theme", "blue"},
		{"app A\nquiz\nshow B = 1", "noq", ""},
		{"app A\nlist r: text a\nshow B = sum(r, prce)", "undefined", ""},
		{"app A\nlist r: text a, number price\nshow B = sum(r, prce)", "undefined", `"price"`},
		{"app A\nlist r: text a\n  row X: b = 1", "undefined", `"b"`},
		{"app A\nlist r: text a, show b = a\nbutton X: set(r, b, 1)", "readonly", `"b"`},
		{"app A\nlist r: text a\nbutton X: set(r, c, 1)", "nofield", `"c"`},
		{"app A\nquiz\nq 8 × 8: 62 | 64 | 68", "right", "star"},
		{"app A\ngame snak", "kit", `did you mean "snake"?`},
		{"app A\ngame snake 200x200", "toobig", "30x30"},
		{"app A\ngame snake\n  mines 4", "kitoption", `"mines"`},
		{"app A\ntext word = \"abc\" Word\ngame hangman: {word}", "fixed", "{word}"},
		{"app A\ngame snake\n  on fire: beep()", "event", "win"},
		{"app A\ngame snake\ngame 2048", "onegame", "line 2"},
		{"app A\ngrid g 4 by 4", "size", "4x4"},
		{"app A\nvar g = [1]\nbutton B: flip(g, 1)", "notgrid", "flip"},
		{"app A\nvar g = [1]\nbig line(g, 1)", "notgrid", "line"},
		{"app A\ngrid g 4x4\nbutton B: cell = 1", "undefined", `"cell"`},
		{"app A\n  tap: beep()", "orphan", "grid"},
		{"app A\nsprite a at 1, 2: x", "nostage", "stage 320x480"},
		{"app A\nstage 300x300\nsprite a at 1, 2: x\n  hit b: win()", "notsprite", "hit"},
		{"app A\nart snwo", "scene", `did you mean "snow"?`},
		{"app A\nart snow\n  amount \"x\"", "type", "a number"},
		{"app A\n  circle 1, 2, 3", "orphan", "canvas"},
		{"app A\nladder 1, 2", "type", "a list"},
		{"app A\nstage 300x300\nbutton B: spawn(b)", "notsprite", "spawn"},
		{"app A\nchart bars X = [1]: it, it", "chart", "bar, line, pie"},
		{"app A\nlist r: text a\n  board a", "notchoice", `"a"`},
		{"app A\nlist r: text a\n  calendar a", "notdate", `"a"`},
		{"app A\nlist r: text a\n  unique b", "nofield", `"b"`},
		{"app A\nlist r: text a\n  red b > 1", "undefined", `"b"`},
		{"app A\nlist r: text a\n  sort -b, a", "undefined", `"b"`},
		{"app A\nlist r: text a, total b = a", "type", "a number is wanted"},
		{"app A\nlist r: text a, if z: number b", "undefined", `"z"`},
		{"app A\nlist r: text a\n  need a != \"\" No", "want", `":"`},
		{"app A\nchoice a: {b}\nshow C = a", "undefined", `"b"`},
		{"app A\nchoice a: {5}\nshow C = a", "type", "a list"},
		{"app A\nfor x in [1]: for y in [2]: number n\nshow C = n", "forpart", `"number"`},
		{"app A\ncountdown X = 5", "type", "a date is wanted"},
		{"app A\nlist r: text a\nlet i = len(r)\nchart pie X = r: a, a", "type", "a number is wanted"},
		{"app A\nkeypad 4: 1 | 2: x = it", "undefined", `"x"`},
		{"sketch 9\napp A\nbig 1", "version", "9"},
		{"app A\nvar n = 0\nif n: var m = 1", "ifpart", "var"},
		{"app A\nbig 1\nshow B = " + strings.Repeat("(", 100) + "1" + strings.Repeat(")", 100), "deep", ""},
	} {
		app, diags := Parse(tc.src)
		if app != nil {
			diags = append(diags, app.Check()...)
		}
		found := false
		for _, d := range diags {
			if d.Code == tc.code && strings.Contains(d.String(), tc.says) {
				found = true
			}
			for _, lang := range []string{"en", "ko"} {
				if s := d.In(lang); strings.ContainsAny(s, "⟨⟩") || strings.Contains(s, "{0}") || strings.Contains(s, "{1}") {
					t.Errorf("message with a hole: %s", s)
				}
			}
		}
		if !found {
			t.Errorf("%q: no %s saying %q in %v", tc.src, tc.code, tc.says, diags)
		}
	}
}

// One bad line never costs the others.
func TestRecovery(t *testing.T) {
	app, diags := Parse("app Tip\nnumber bill = 50\nnumber = 3\nshow Tip = bill * 0.15 .2\nwhat is this\nshow Twice = bill * 2")
	if len(diags) != 2 || diags[0].Line != 3 || diags[1].Line != 5 {
		t.Errorf("diagnostics: %v", diags)
	}
	if got := app.Format(false); got != "app Tip\nnumber bill = 50\nshow Tip = bill * 0.15 .2\nshow Twice = bill * 2\n" {
		t.Errorf("kept:\n%s", got)
	}
}

func TestCompiledExpressions(t *testing.T) {
	for _, tc := range []struct{ lines, expr, js string }{
		{"number a\nnumber b", "a + b * 2", "s.a + s.b * 2"},
		{"number a", "-a ** 2", "-(s.a ** 2)"},
		{"number a", "(-a) ** 2", "(-s.a) ** 2"},
		{"number a", "(a + 1) * 2", "(s.a + 1) * 2"},
		{"number a", "a - (1 - 2)", "s.a - (1 - 2)"},
		{"text a", `a + 1`, `f.plus(s.a, 1)`},
		{"date a", `a + 7`, `f.addDays(s.a, 7)`},
		{"date a", `a - today()`, `f.days(f.today(), s.a)`},
		{"list r: text n, number p", `sum(r, p * 2)`, `f.sum(s.r, $_ => $_.p * 2)`},
		{"list r: text n, number p\nnumber m", `count(r, x => x.p > m)`, `f.count(s.r, ($x) => $x.p > s.m)`},
		{"list r: text n, number p", `map(group(r, n), sum(rows, p))`, `f.map(f.group(s.r, $_ => $_.n), $_ => f.sum($_.rows, $__ => $__.p))`},
		{"var a = [1, 2]", `a[0]`, `f.at(s.a, 0)`},
		{"choice a: S=1 | M=2", `label(a)`, `f.label([["S", 1], ["M", 2]], s.a)`},
		{"text a", `a == "</script>"`, `s.a === "\u003c/script\u003e"`},
	} {
		app, diags := Parse("app A\n" + tc.lines + "\nlet zz = " + tc.expr)
		c, found := app.check()
		if len(Errors(append(diags, found...))) > 0 {
			t.Errorf("%s: %v %v", tc.expr, diags, found)
			continue
		}
		l := app.Lines[len(app.Lines)-1]
		if js := c.js(l.Exprs[0], 0); js != tc.js {
			t.Errorf("%s compiled to %s, want %s", tc.expr, js, tc.js)
		}
	}
}

// What a function of the app depends on, its callers depend on.
func TestResultsThroughFunctions(t *testing.T) {
	for _, tc := range []struct {
		src      string
		constant bool
	}{
		{"app A\nnumber n = 1\ndef twice(x) = x * n\nshow B = twice(2)", false},
		{"app A\nnumber n = 1\ndef inner(x) = x * n\ndef outer(x) = inner(x)\nshow B = outer(2)", false},
		{"app A\ndef roll(x) = x + random(1, 6)\nlet b = roll(2)\nshow B = b", false},
		{"app A\nnumber n = 1\nshow C = n\ndef twice(x) = x * 2\nshow B = twice(2)", true},
	} {
		app, _ := Parse(tc.src)
		found := false
		for _, d := range app.Check() {
			found = found || d.Code == "constant"
		}
		if found != tc.constant {
			t.Errorf("constant: %v, want %v of\n%s", found, tc.constant, tc.src)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, src := range examples(f) {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		app, diags := Parse(src)
		if app == nil {
			return
		}
		for _, d := range append(diags, app.Check()...) {
			_ = d.In("ko")
		}
		if _, err := Compile(src, ""); err != nil && !errors.Is(err, ErrNothing) {
			t.Fatal(err)
		}
		once := app.Format(false)
		again, _ := Parse(once)
		if again == nil || again.Title != app.Title || len(again.Lines) != len(app.Lines) {
			t.Fatalf("the canonical form lost lines:\n%s", once)
		}
	})
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			return strings.Join(append(x[i:i+1], y[min(i, len(y)-1)]), "\nthen ")
		}
	}
	return "lines were added"
}

func TestSameLabelsAreNamed(t *testing.T) {
	for src, want := range map[string]int{
		"app A\nvar n = 0\nbutton Go: n += 1\nbutton Go: n += 2\nbig n\n":                        1,
		"app A\nnumber a Size\nnumber b Size\nbig a + b\n":                                       1,
		"app A\nvar n = 0\nif n: button Go: n = 0\nif !n: button Go: n = 1\n":                    0,
		"app A\nnumber a\ntab One\nshow Sum = a\ntab Two\nshow Sum = a + 1\n":                    0,
		"app A\nnumber a\nshow Sum = a + 1\nbutton Sum: a = 0\nshow {a} = a\nshow {a} = 1 + a\n": 0,
	} {
		app, _ := Parse(src)
		n := 0
		for _, d := range app.Check() {
			if d.Code == "samelabel" {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d warnings of equal names, want %d", src, n, want)
		}
	}
}
