package sketch

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestApplyEdits(t *testing.T) {
	const old = "app A\nnumber x\nbig x\n"
	for _, tc := range []struct{ edits, want string }{
		{"", old},
		{"2 number y\n", "app A\nnumber y\nbig x\n"},
		{"2+ number y\n2+ number z", "app A\nnumber x\nnumber y\nnumber z\nbig x\n"},
		{"0+ sketch 1\n3-\n", "sketch 1\napp A\nnumber x\n"},
		{"3+   sort x\n", "app A\nnumber x\nbig x\n  sort x\n"},
		{"2-\n2+ text y\n", "app A\ntext y\nbig x\n"},
		{"2: x >> y = 5 Size\n", "app A\nnumber y = 5 Size\nbig x\n"},
		{"1: app A >> app B\n3: big >> show X =", "app B\nnumber x\nshow X = x\n"},
	} {
		if got, err := ApplyEdits(old, tc.edits); got != tc.want || err != nil {
			t.Errorf("%q made %q (%v), want %q", tc.edits, got, err, tc.want)
		}
	}
	for _, edits := range []string{"4 big y", "4-", "0-", "0 app", "2 a\n2 b", "2-\n2 b", "x", "2", "2 ", "2: x", "2: y >> z", "2: numb >> text", "2: x >> ", "2: x >> y\n2 big", "0: app >> b", "2+ ", "-1-", "99999999999999999999-"} {
		if got, err := ApplyEdits(old, edits); !errors.Is(err, ErrEdit) {
			t.Errorf("%q made %q, %v", edits, got, err)
		}
	}
}

// Edits and ApplyEdits undo each other, and what stays the same is not written.
func TestEditsMakeTheNewText(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	some := func() string {
		var b strings.Builder
		for range 1 + rng.IntN(8) {
			b.WriteString(string(rune('a'+rng.IntN(5))) + "\n")
		}
		return b.String()
	}
	for range 5000 {
		a, b := some(), some()
		edits := Edits(a, b)
		if got, err := ApplyEdits(a, edits); got != b || err != nil {
			t.Fatalf("from %q to %q: %q made %q, %v", a, b, edits, got, err)
		}
	}
	if got := Edits("app A\nbig 1\nbig 2\n", "app A\nbig 1\nbig 3\nbig 4\n"); got != "3 big 3\n3+ big 4\n" {
		t.Errorf("edits are %q", got)
	}
	for _, x := range []struct{ old, new, want string }{
		{"list rows: text item, number price, check done", "list rows: text item, number price, date due, check done", "1: price, >> price, date due,\n"},
		{"list rows: text item, check done", "list rows: text item", "1 list rows: text item\n"},
		{"choice size: S | M | L", "choice size: S | M | L | XL", "1: L >> L | XL\n"},
		{"if x > 5 && y > 5: say Too much of all", "if x > 5 && y > 8: say Too much of all", "1: 5: >> 8:\n"},
		{"show Sum of all = a * 5 + b * 5 .2 km", "show Sum of all = a * 5 + b * 6 .2 km", "1: b * 5 >> b * 6\n"},
		{"  sort done, the longest first", "  sort -done, the longest first", "1: done, >> -done,\n"},
		{"show Total of it all = a + b", "show Total of it all = (a + b) * 2", "1: a + b >> (a + b) * 2\n"},
		{"say a a", "say a", "1 say a\n"},
		{"app Tip", "app Bill", "1 app Bill\n"},
	} {
		got := Edits(x.old+"\n", x.new+"\n")
		if text, err := ApplyEdits(x.old+"\n", got); got != x.want || err != nil || text != x.new+"\n" {
			t.Errorf("from %q to %q: %q, want %q; it makes %q, %v", x.old, x.new, got, x.want, text, err)
		}
	}
	if got := Edits("a\n", "a\n"); got != "" {
		t.Errorf("nothing changed, yet edits are %q", got)
	}
}

// What Edits writes of changed sketches is what a model may write, and nothing loose is.
func TestEditGrammar(t *testing.T) {
	g, err := readGBNF(EditGrammar("app Tip \\ \"x\"\nnumber bill = 50\nshow Tip = bill * 0.15 .2\n  sort -bill\n"))
	if err != nil {
		t.Fatal(err)
	}
	for edits, want := range map[string]bool{
		"3 show Tip = bill * 0.2 .2\n3+ say Enjoy!\n4-\n": true,
		"1 app Tips\n1+ theme green\n":                    true,
		"2+ list rows: text item\n2+   sort item\n":       true,
		"0+ app X\n": true,
		"4+ if bill > 3: button Add: bill += 1\n":                true,
		"3: 0.15 >> 0.2\n":                                       true,
		"3: bill * 0.15 >> (bill + 3) * 0.2\n4: -bill >> bill\n": true,
		"1: Tip \\ \"x\" >> Tips\n":                              true,
		"3: 50 >> 60\n":                                          false,
		"3: 0.1 >> 0.2\n":                                        false,
		"3: Tip bill >> x\n":                                     false,
		"3: 0.15 >> \n":                                          false,
		"5 big 1\n":                                              false,
		"0-\n":                                                   false,
		"3 nonsense\n":                                           false,
		"app X\nbig 1\n":                                         false,
		"":                                                       false,
	} {
		if got := g.accepts("root", edits); got != want {
			t.Errorf("%q: %v, want %v", edits, got, want)
		}
	}
}

// What people wish for is a change of lines: few edits, which the grammar lets a model
// write, make a whole app of what was.
func TestWishesAreEdits(t *testing.T) {
	const tasks = "app Tasks\nlist tasks: text task, check done\n  sort done\nshow Left = count(tasks, !done)\n"
	for _, x := range []struct{ wish, old, edits, lang string }{
		{"snake, but with a cat, faster each time", "app 🐍 Snake\ngame snake 15x15\n", "1 app 🐱 Cat snake\n2+   player 🐱\n2+   faster\n", "en"},
		{"add a due date", tasks, "2 list tasks: text task, date due Due date, check done\n", "en"},
		{"make it dark green", tasks, "1+ theme dark green\n", "en"},
		{"한국어로 바꿔줘", tasks, "1 app 할 일\n2 list tasks 할 일: text task 할 일, check done 다 했음\n4 show 남은 일 = count(tasks, !done)\n", "ko"},
	} {
		g, err := readGBNF(EditGrammar(x.old))
		if err != nil {
			t.Fatal(err)
		}
		if !g.accepts("root", x.edits) {
			t.Errorf("%s: the grammar doesn't take %q", x.wish, x.edits)
		}
		src, err := ApplyEdits(x.old, x.edits)
		if err != nil {
			t.Errorf("%s: %v", x.wish, err)
			continue
		}
		app, diags := Parse(src)
		if diags = append(diags, app.Check()...); len(diags) > 0 || app.Lang() != x.lang || app.Format(false) != src {
			t.Errorf("%s: %v, in %s\n%s", x.wish, diags, app.Lang(), app.Format(false))
		}
	}
}

// Whatever a model writes as edits, nothing crashes; edits between any two texts make the
// one out of the other, where neither has lines that edits can't hold.
func FuzzEdits(f *testing.F) {
	f.Add("app A\nnumber x\nbig x\n", "2 number y\n0+ sketch 1\n3-")
	f.Add("a", "1+ b\n1-")
	f.Fuzz(func(t *testing.T, old, other string) {
		if len(old)+len(other) > 2000 {
			t.Skip()
		}
		_, _ = ApplyEdits(old, other)
		for _, s := range append(linesOf(old), linesOf(other)...) {
			if s == "" {
				return // an empty line can't be written as an edit
			}
		}
		got, err := ApplyEdits(old, Edits(old, other))
		if want := strings.Join(linesOf(other), "\n") + "\n"; err != nil || got != want {
			t.Errorf("%q became %q (%v), want %q", old, got, err, want)
		}
	})
}
