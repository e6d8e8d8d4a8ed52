package sketch

import (
	"strings"
	"testing"
)

// A field that nothing uses is no app: a date or a text may be there to be written down, but
// not where there is nothing else, unless it is a note that stays.
func TestAnAppOfNothingButInputs(t *testing.T) {
	for src, want := range map[string]int{
		"app Watering\nsaved date start = today Start\n":            1,
		"app Calendar\ntab A\ndate d = today\nvar n = 3\n":          1,
		"app Note\ntext note\n":                                     1,
		"app Note\nsaved area note\n":                               0,
		"app Days\ndate d = today\nshow Day = d\n":                  0,
		"app Card\ndate d = today\nbutton Print: note = note + 1\n": 0,
	} {
		c, _ := Compile(strings.Replace(src, "button", "saved note = 0\nbutton", 1), "en")
		got := 0
		for _, d := range c.Diags {
			if d.Code == "unused" {
				got++
			} else {
				t.Errorf("%s: %s", src, d)
			}
		}
		if got != want {
			t.Errorf("%s: %d unused, want %d: %v", src, got, want, c.Diags)
		}
	}
}
