package generate

import (
	"strings"
	"testing"
)

// A name that a request has in the place of an example's own takes its place in the app, and nothing else does.
func TestRenamed(t *testing.T) {
	counter := "app Push-ups\nsaved n = 0\nbig n\nbutton Add push-up: n += 1\n"
	l := NewLibrary([]Example{
		{Lang: "en", Request: "push-up counter", Sketch: counter, Idea: "counter", Setting: "1", Names: []string{"push-up", "Push-ups"}},
		{Lang: "en", Request: "squat counter", Sketch: strings.ReplaceAll(strings.ReplaceAll(counter, "Push-up", "Squat"), "push-up", "squat"), Idea: "counter", Setting: "2", Names: []string{"squat", "Squats"}},
		{Lang: "en", Request: "count push-ups", Sketch: counter, Idea: "count", Names: []string{"push-up", "Push-ups"}},
		{Lang: "en", Request: "list: push-ups", Sketch: counter, Idea: "list"}, // no name
		{Lang: "ko", Request: "스쿼트 카운터", Sketch: "app 스쿼트 세기\nsaved n = 0\nbig n\nbutton 스쿼트 +1: n += 1\n", Idea: "counter", Names: []string{"스쿼트"}},
	})
	if len(l.open) != 3 {
		t.Errorf("%d patterns: %+v", len(l.open), l.open)
	}
	for request, want := range map[string]string{
		"kite counter":                 "app Kites\nsaved n = 0\nbig n\nbutton Add kite: n += 1\n",
		"Kite  Counter":                "app Kites\nsaved n = 0\nbig n\nbutton Add Kite: n += 1\n",
		"a red kite counter please":    "app Red kites\nsaved n = 0\nbig n\nbutton Add red kite: n += 1\n",
		"make me a fly counter app.":   "app Flies\nsaved n = 0\nbig n\nbutton Add fly: n += 1\n",
		"count boxes":                  "app Boxes\nsaved n = 0\nbig n\nbutton Add box: n += 1\n",
		"연 날리기 카운터 만들어줘":               "app 연 날리기 세기\nsaved n = 0\nbig n\nbutton 연 날리기 +1: n += 1\n",
		"연 카운터 앱":                      "app 연 세기\nsaved n = 0\nbig n\nbutton 연 +1: n += 1\n",
		"counter":                      "",
		"kite counter 2":               "",
		"2 kites counter":              "",
		"kite\" counter":               "",
		"kite counter with a goal":     "",
		"a very long red kite counter": "",
		"list: kites":                  "",
		"카운터":                          "",
	} {
		lang := "en"
		if strings.ContainsFunc(request, func(r rune) bool { return r >= 0xAC00 && r <= 0xD7A3 }) {
			lang = "ko"
		}
		got := ""
		for _, k := range l.Known(request, lang, 20) {
			if k.Likeness.Adapts == 1 && got == "" {
				got = k.Sketch
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", request, got, want)
		}
	}
	if best := l.Known("squat counter", "en", 1); !strings.HasPrefix(best[0].Sketch, "app Squats") || best[0].Likeness.Adapts != 0 {
		t.Errorf("one that is there already comes as it stands: %+v", best)
	}
}

func TestPlural(t *testing.T) {
	for one, many := range map[string]string{"kite": "kites", "fly": "flies", "day": "days", "box": "boxes", "glass": "glasses", "push-ups": "push-ups", "연": "연"} {
		if got := plural(one); got != many {
			t.Errorf("%s: %s, want %s", one, got, many)
		}
		if got := singular(many); one != many && got != one {
			t.Errorf("%s: %s, want %s", many, got, one)
		}
	}
}
