package sketch

import (
	"slices"
	"strings"
	"testing"
)

// An edit with the number of another line than it is meant for is tried where its like may stand.
func TestElsewhere(t *testing.T) {
	const shop = `app Shop
choice kind Sort of tea: Tea | Milk
number price = 3 Price ($)
list rows Sales: date day, text who Whom
  sort -day
list other Costs: text what, number cost
show Sum = sum(other, cost) + price .2
say {kind}
`
	change := func(from, to string) string {
		if !strings.Contains(shop, from) {
			t.Fatalf("no %q", from)
		}
		return strings.Replace(shop, from, to, 1)
	}
	for _, x := range []struct{ edits, want string }{
		{"4+ show Rows = len(rows) .0", change("list other", "show Rows = len(rows) .0\nlist other")},
		{"2+ show Twice = Sum * 2 .2", shop + "show Twice = Sum * 2 .2\n"},
		{"2+   search", change("  sort -day\n", "  sort -day\n  search\n")},
		{"7: price >> price, number tip Tips,", change("text who Whom", "text who Whom, number tip Tips")},
		{"7: price >> price, number tip Tips,", change("number cost", "number cost, number tip Tips")},
		{"7: .2 >> .2 | Juice", change("Tea | Milk", "Tea | Milk | Juice")},
		{"8: 3 >> 4", ""}, // there is no 3 in line 8: it doesn't fit, but in line 3
		{"6 number price = 5 Price ($)", change("= 3", "= 5")},
	} {
		list := Elsewhere(shop, x.edits)
		if x.want != "" && !slices.Contains(list, x.want) {
			t.Errorf("%s makes\n%s", x.edits, strings.Join(list, "\n"))
		}
		for _, src := range list {
			app, diags := Parse(src)
			if len(diags) > 0 || len(app.Check()) > 0 || src == shop {
				t.Errorf("%s makes\n%s", x.edits, src)
			}
		}
	}
	if got := Elsewhere(shop, "8: 3 >> 4"); !slices.Equal(got, []string{change("= 3", "= 4")}) {
		t.Errorf("%q", got)
	}
	for _, edits := range []string{"", "nonsense", "99 app X", "4-"} {
		if got := Elsewhere(shop, edits); len(got) > 0 {
			t.Errorf("%q makes %q", edits, got)
		}
	}
}
