package sketch

import (
	"fmt"
	"strings"
	"testing"
)

// A field that nothing uses is no app: a date or a text may be there to be written down, but
// not where there is nothing else, unless it is a note that stays.
func TestAnAppOfNothingButInputs(t *testing.T) {
	for src, want := range map[string]int{
		"app Watering\nsaved date start = today Start\n":   1,
		"app Calendar\ntab A\ndate d = today\nlet n = 3\n": 1,
		"app Note\ntext note\n":                            1,
		"app Note\nsaved area note\n":                      0,
		"app Days\ndate d = today\nshow Day = d\n":         0,
		"app Card\ndate d = today\nbutton Ring: beep()\n":  0,
	} {
		c, _ := Compile(src, "en")
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

// What nothing can change is no result, what nobody sees is not worth keeping, and a title
// alone is no app.
func TestPartsWithoutEffect(t *testing.T) {
	for src, want := range map[string]string{
		"app Fortune\nvar x = \"\"\nbig x\n":                                                                                  "3 constant",
		"app Moves\nvar n = 0\nbutton Move: n += 1\nshow Moves = n\n":                                                         "",
		"app Moves\nvar n = 0\nvar m = 0\nbutton Move: n += 1\nbig n\nshow Mine = m\n":                                        "6 constant",
		"app Moves\nvar n = 0\nlet m = n * 2\nbig m\n":                                                                        "4 constant",
		"app Lucky\nvar n = random(1, 6)\nbig n\n":                                                                            "",
		"app Heading\nnumber a\nbig 42\nshow Twice = a * 2\n":                                                                 "",
		"app Names\nsaved all = []\ntext a\nbutton Add: add(all, a)\n":                                                        "2 unread",
		"app Names\nsaved all = []\ntext a\nbutton Add: add(all, a)\nitems Names = all\n":                                     "",
		"app Count\nsaved n = 0\nbutton Count: n += 1\n":                                                                      "2 unread",
		"app Ring\nvar n = 3\nvar on = false\nbutton Go: on = true\nevery 1: if (on) n -= 1\nwhen n < 1: on = false\nbig n\n": "",
		"app Fortune\nvar x = 1\n":                                                                                            "1 empty, 2 unread",
		"app Fortune\ntab A\n":                                                                                                "1 empty",
		"app Clock\nevery 1: beep()\n":                                                                                        "1 empty",
	} {
		c, err := Compile(src, "en")
		if c == nil {
			t.Fatalf("%s: %v", src, err)
		}
		var got []string
		for _, d := range c.Diags {
			got = append(got, fmt.Sprint(d.Line)+" "+d.Code)
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %q, want %q", src, got, want)
		}
	}
}

// What was wrong with an app's lines comes before that nothing is left of it.
func TestEmptyComesLast(t *testing.T) {
	app, _ := Parse("app A\ngame othello 6x6\n  status {pieces}\n")
	diags := app.Check()
	if len(diags) != 2 || diags[0].Code != "undefined" || diags[1].Code != "empty" {
		t.Errorf("%v", diags)
	}
}
