package generate

import (
	"strings"
	"testing"

	"hone/sketch"
)

func TestAdapt(t *testing.T) {
	const clicker = "app Push-ups\nsaved n = 0\nbutton Done: n += 5\nshow Total = n .0 times\nif n >= 50: say Bravo!\n"
	for name, x := range map[string]struct {
		request, sketch string // of the example
		wish, want      string // "": nothing to adapt
	}{
		"numbers and quoted texts": {
			`push-ups: button "Done" adds 5, at 50 say "Bravo!"`, clicker,
			`push-ups: button "Did it" adds 12, at 60 say "Well done"`,
			"app Push-ups\nsaved n = 0\nbutton Did it: n += 12\nshow Total = n .0 times\nif n >= 60: say Well done\n",
		},
		"in another order": {
			`버튼 "추가" 누르면 5개씩, 목표 50개`, "app 팔굽혀펴기\nsaved n = 0\nbutton 추가: n += 5\nshow 남은 개수 = 50 - n .0 개\n",
			`목표 80개인데 8개씩 올리는 "했다" 버튼`, "app 팔굽혀펴기\nsaved n = 0\nbutton 했다: n += 8\nshow 남은 개수 = 80 - n .0 개\n",
		},
		"words between the same ones": {
			"lumens: Living room 20 per sq ft, Kitchen 50", "app Light\nchoice k Room: Living room=20 | Kitchen=50\nnumber a = 10 Area\nshow Lumens = a * k .0\n",
			"lumens: Dining room 30 per sq ft, Hall 65", "app Light\nchoice k Room: Dining room=30 | Hall=65\nnumber a = 10 Area\nshow Lumens = a * k .0\n",
		},
		"words with particles": {
			"간식 기록: 카레를 누르면 1, 우동 누르면 2", "app 간식\nsaved n = 0\nbutton 카레: n += 1\nbutton 우동: n += 2\nshow 합 = n\n",
			"간식 기록: 만두를 누르면 3, 김밥 누르면 4", "app 간식\nsaved n = 0\nbutton 만두: n += 3\nbutton 김밥: n += 4\nshow 합 = n\n",
		},
		"a share of 100": {
			"lessons at $45, 10% off for siblings, 5% tax", "app Bill\nnumber n = 4 Lessons\nshow Bill = n * 45 * 0.9 * 1.05 .2 $\n",
			"lessons at $30, 25% off for siblings, 8% tax", "app Bill\nnumber n = 4 Lessons\nshow Bill = n * 30 * 0.75 * 1.08 .2 $\n",
		},
		"what the language says stays": {
			"a counter that is on", "app Counter\nlist rows: text what, number n\n  on add: n = 1\nshow Sum = sum(rows, n)\n",
			"a counter that is off", "",
		},
		"an operator stays": {
			`two buttons "+" and "-"`, "app Count\nvar n = 0\nbutton +: n = n + 1\nbutton -: n = n - 1\nshow N = n\n",
			`two buttons "up" and "down"`, "",
		},
		"a label that begins as another does": {
			`buttons "Add" and "Add paddler"`, "app Boat\nvar n = 0\nbutton Add: n += 1\nbutton Add paddler: n += 2\nshow N = n\n",
			`buttons "Put" and "New rower"`, "app Boat\nvar n = 0\nbutton Put: n += 1\nbutton New rower: n += 2\nshow N = n\n",
		},
		"a part of a word stays": {
			`a "go" button`, "app Go\nvar n = 0\nbutton go: n += 1\nshow goals = n\n",
			`a "run" button`, "app Go\nvar n = 0\nbutton run: n += 1\nshow goals = n\n",
		},
		"what a name has stays": {
			"sum of 2 prices", "app Prices\nnumber a2 = 2 Price\nshow Sum = a2 .2 $\n",
			"sum of 3 prices", "app Prices\nnumber a2 = 3 Price\nshow Sum = a2 .2 $\n",
		},
		"the same":           {"adds 5", clicker, "adds 5", ""},
		"nothing in its app": {"adds 7", clicker, "adds 8", ""},
		"no particulars":     {"push-ups", clicker, "사과", ""},
	} {
		got, changes := adapt(Example{Lang: "en", Request: x.request, Sketch: x.sketch}, x.wish)
		ok := len(changes) > 0
		switch want := x.want; {
		case want == "" && ok:
			t.Errorf("%s: adapted:\n%s", name, got.Sketch)
		case want != "" && (!ok || got.Sketch != want):
			t.Errorf("%s: %v\n%s", name, ok, got.Sketch)
		}
		if _, diags := sketch.Parse(got.Sketch); len(diags) > 0 && x.want != "" {
			t.Errorf("%s: %v", name, diags)
		}
	}
}

// Whatever is quoted stays one text: no request adds a line to an app.
func TestAdaptAddsNoLines(t *testing.T) {
	x := Example{Lang: "en", Request: `button "Go"`, Sketch: "app Go\nvar n = 0\nbutton Go: n += 1\nshow N = n\n"}
	for _, wish := range []string{"button \"a\nbutton B: n = 9\"", "button “a\nb”", "button 'a\rb'", "button \"\x00\"", "button \"\"", `button "` + strings.Repeat("x", 5000) + `"`} {
		got, _ := adapt(x, wish)
		if n := strings.Count(got.Sketch, "\n"); n != 4 {
			t.Errorf("%q: %d lines:\n%s", wish, n, got.Sketch)
		}
	}
}

func FuzzAdapt(f *testing.F) {
	f.Add("adds 5, “a”", "app A\nvar n = 5\nshow a = n\n", "adds 7, “b”")
	f.Fuzz(func(t *testing.T, request, source, wish string) {
		got, changes := adapt(Example{Request: request, Sketch: source}, wish)
		if len(changes) == 0 && got.Sketch != source {
			t.Errorf("changed: %q", got.Sketch)
		}
		if strings.Count(got.Sketch, "\n") != strings.Count(source, "\n") {
			t.Errorf("other lines: %q", got.Sketch)
		}
	})
}
