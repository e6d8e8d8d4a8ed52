package sketch

import (
	"strings"
	"testing"
)

// What has to change with a change is changed too, and nothing else.
func TestAlong(t *testing.T) {
	const quiz = `app Order
number small = 2 Small cups
number large = 3 Large cups
choice how Paid by: Cash | Card
saved text who For whom
let cups = small + large * 2
var done = 0
show Price = small * 4 + large * 6.5 .2 $
show Full price = (small * 4 + large * 6.5) * 2 .2 $
if how == "Card": say 4 % more
if cups > 12 && large > 0: say Big order
button Next: done += 1; small = 0; large = 0
table Kinds = [small, large]: Cups = it
say {done} done for {who}
`
	for _, x := range []struct{ what, edits, wish, want string }{
		{"a number", "8: 6.5 >> 7", "large is 7 now", "8: 6.5 >> 7\n9: 6.5) >> 7)"},
		{"a small number that is part of nothing", "10: 4 >> 5", "5 % more", "8: 4 >> 5\n9: 4 >> 5\n10: 4 >> 5"},
		{"0 is everywhere", "11: 0: >> 1:", "from 2 large on", "11: 0: >> 1:"},
		{"two numbers", "8: 4 + large * 6.5 >> 5 + large * 7", "5 and 7", "8: 4 + large * 6.5 >> 5 + large * 7"},
		{"a number and words", "10: 4 % >> 5 $", "5 $ more", "10: 4 % >> 5 $"},
		{"an option", "4: Card >> Bank card", "it's called bank card", "4: Card >> Bank card\n10: \"Card\": >> \"Bank card\":"},
		{"a part", "3-", "no large cups", "3-\n6 let cups = small\n8: 4 + large * 6.5 >> 4\n9: 4 + large * 6.5) >> 4)\n11: 12 && large > 0: >> 12:\n12: = 0; large = >> =\n13: [small, large]: >> [small]:"},
		{"a part of a text alone", "5-", "not for whom", "5-\n14-"},
		{"all inputs", "2: number >> saved number", "keep what I typed", "2: number >> saved number\n3: number >> saved number\n4: choice >> saved choice"},
		{"those named", "2: number >> saved number", "remember small and paid by", "2: number >> saved number\n4: choice >> saved choice"},
		{"what is wrong by itself", "8: small >> smal", "x", "8: small >> smal"},
	} {
		fresh, err := ApplyEdits(quiz, x.edits)
		if err != nil {
			t.Fatal(x.what, err)
		}
		if got := strings.TrimSpace(Edits(quiz, Along(quiz, fresh, x.wish))); got != x.want {
			t.Errorf("%s:\n%s\nwant\n%s", x.what, got, x.want)
		}
	}
}
