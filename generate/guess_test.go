package generate

import (
	"slices"
	"testing"
)

func TestGuesses(t *testing.T) {
	for _, tc := range []struct {
		request, source string
		want            []string
	}{
		{"boat hire: hours, Kayak 12 or Canoe 18, price", "app 🛶 Boat hire\nnumber hours = 2\nradio boat: Kayak=12 | Canoe=18 | Ferry=30\nshow Price = hours * boat .2 $\nif hours > 5: say Ferry again\n",
			[]string{"🛶", "2", "Ferry", "again"}},
		{"🛶 3 hours of kayaking, the price", "app 🛶 Kayak\nnumber hours = 3\nshow Price = hours * 12\n", nil},
		{"물 몇 잔 마셨는지", "app 물\nsaved n = 0\nshow 마신 잔 = n\nbutton 한 잔 더: n += 1\n", []string{"마신", "한", "더"}},
	} {
		var got []string
		for _, s := range Guesses(tc.request, tc.source) {
			got = append(got, tc.source[s.From:s.To])
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: guessed are %q, want %q", tc.request, got, tc.want)
		}
	}
}
