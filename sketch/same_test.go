package sketch

import "testing"

// Two changes are the same but for what the wish leaves open.
func TestSame(t *testing.T) {
	const old = `app Shop
number price = 3 Price ($)
list rows Sales: date day, text who Whom
  sort -day
list more Costs: text what
show Sum = price * 2 .2
`
	change := func(edits string) string {
		t.Helper()
		src, err := ApplyEdits(old, edits)
		if err != nil {
			t.Fatal(err)
		}
		return src
	}
	for _, x := range []struct {
		wish, a, b string
		same       bool
	}{
		{"how many sales", "2+ show How many = len(rows) .0", "6+ show Count = len(rows) .0", true},
		{"how many sales, called Count", "6+ show Count = len(rows) .0", "2+ show How many = len(rows) .0", false},
		{"how many sales, called Count", "2+ show How many = len(rows) .0", "6+ show Count = len(rows) .0", false},
		{"how many sales", "6+ show Count = len(rows) .0", "6+ show Count = len(more) .0", false},
		{"a tip", "2+ number t = 10 Tip\n6: 2 >> 2 + t", "2+ number tip = 10 Tip\n6: 2 >> 2 + tip", true},
		{"a tip", "2+ number t = 10 Tip\n6: 2 >> 2 + t", "2+ number t = 12 Tip\n6: 2 >> 2 + t", false},
		{"search", "4+   search", "3+   search", true},
		{"search", "4+   search", "5+   search", false},
		{"a name", "5: what >> what, text n Name", "5: what >> what, text x Who is it", true},
	} {
		if got := Same(change(x.a), change(x.b), old, x.wish); got != x.same {
			t.Errorf("%q: %q as %q: %v", x.wish, x.a, x.b, got)
		}
	}
	if Same("app\nnumber", "app\nnumber", old, "") {
		t.Error("what can't be read is the same as itself")
	}
}
