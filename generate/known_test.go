package generate_test

import (
	"strings"
	"testing"

	"hone/generate"
)

// An app that is asked for with the same words is known, the less the more is asked for that it hasn't;
// a model that hone didn't train is offered none.
func TestKnown(t *testing.T) {
	const tip = "app Tip\nnumber bill = 50\nnumber percent = 15 Tip (%)\nshow Tip = bill * percent / 100 .2\n"
	l := generate.NewLibrary([]generate.Example{
		{Lang: "en", Request: "tip calculator", Sketch: tip, Idea: "tip"},
		{Lang: "en", Request: "tip calculator, how much for the waiter", Sketch: tip, Idea: "waiter"},
		{Lang: "en", Request: "packing list with a checkbox", Sketch: "app Packing\nlist things: text thing, check packed\n", Idea: "pack"},
		{Lang: "ko", Request: "팁 계산기", Sketch: "app 팁\nnumber a = 50 금액\nshow 팁 = a * 0.15\n", Idea: "tip"},
	})
	plain := l.Known("a tip calculator", "en", 9)
	if len(plain) != 2 || plain[0].Sketch != tip {
		t.Fatalf("known of a tip calculator: %+v", plain)
	}
	if c := plain[0].Chance(); c < 0.5 || c >= 1 {
		t.Errorf("the chance of the very app is %v", c)
	}
	if rest := plain[1].Chance(); rest > 0.1 {
		t.Errorf("the chance of another app is %v", rest)
	}
	more := l.Known("tip calculator with 22 % and 7 % on top, shared by 5 friends, rounded to 0.25", "en", 9)
	if more[0].Idea != "tip" || more[0].Chance() > plain[0].Chance()/2 {
		t.Errorf("with particulars that it hasn't: %v after %v", more[0].Chance(), plain[0].Chance())
	}
	if got := l.Known("팁 계산기", "ko", 9); len(got) != 1 || !strings.HasPrefix(got[0].Sketch, "app 팁") {
		t.Errorf("in Korean: %+v", got)
	}
	for style, want := range map[generate.Style]int{generate.Tuned: 2, generate.Instruct: 0, generate.Complete: 0} {
		w := &generate.Writer{Style: style, Library: l}
		if got := w.Known("a tip calculator", "en"); len(got) != want {
			t.Errorf("%s is offered %d known apps, want %d", style, len(got), want)
		}
	}
	if got := generate.NewLibrary(nil).Known("a tip calculator", "en", 2); got != nil {
		t.Errorf("an empty library knows %v", got)
	}
}

// An example comes before what was written where it says as much of the request, else just after the
// best of it; what the model wrote too is never the worse for it.

// An example that has other particulars stands there with those of the request too, and that is likelier.
func TestKnownIsAdapted(t *testing.T) {
	l := generate.NewLibrary([]generate.Example{
		{Lang: "en", Request: `water: "Glass" adds 250 ml, goal 2000`, Sketch: "app Water\nsaved ml = 0\nbutton Glass: ml += 250\nbar Goal = ml, 2000\n", Idea: "water"},
		{Lang: "en", Request: "packing list with a checkbox", Sketch: "app Packing\nlist things: text thing, check packed\n", Idea: "pack"},
	})
	got := l.Known(`water: "Cup" adds 300 ml, goal 1800`, "en", 9)
	if len(got) < 2 || got[0].Sketch != "app Water\nsaved ml = 0\nbutton Cup: ml += 300\nbar Goal = ml, 1800\n" {
		t.Fatalf("%+v", got)
	}
	if same := l.Known(`water: "Glass" adds 250 ml, goal 2000`, "en", 9)[0]; same.Chance() < 0.99 {
		t.Errorf("in the example's own words: %v", same.Chance())
	}
	if got[0].Likeness.Adapts != 1 || got[0].Likeness.Rewords != 0 || got[1].Likeness.Adapts != 0 || got[0].Chance() < 2*got[1].Chance() {
		t.Errorf("%+v\n%+v", got[0], got[1])
	}
	for _, k := range l.Known(`bread: "Glass" adds 250 ml, goal 2000`, "en", 9) {
		if k.Likeness.Adapts == 1 {
			t.Errorf("another title makes no other app: %s", k.Sketch)
		}
	}
}

func TestKnownScores(t *testing.T) {
	good := generate.Signs{Likely: 0.967, Agree: 1, Alike: 1, Covers: 0.6, Keeps: 1, Passed: 1}
	poor := generate.Signs{Likely: 0.5, Alike: 0.3, Covers: 0.2, Keeps: 0, Passed: 1}
	fails := good
	fails.Passed = 0.9
	fits := generate.Signs{Known: 0.5, Covers: 0.6, Keeps: 1, Passed: 1}
	lacks := generate.Signs{Known: 0.5, Covers: 0.1, Keeps: 1, Passed: 1}
	both, hardly := poor, poor
	both.Known, hardly.Known = 0.9, 0.1
	const few, more = "a list of what I pack", "a list of what I pack, and who it belongs to"
	doubtful := fits
	doubtful.Known = 0.39
	for name, c := range map[string]struct {
		list    []generate.Signs
		request string
		want    []int // in the order in which they are tried
	}{
		"fits":                    {[]generate.Signs{poor, good, fits}, few, []int{2, 1, 0}},
		"of more words":           {[]generate.Signs{poor, good, fits}, more, []int{2, 1, 0}},
		"doubtful, of few words":  {[]generate.Signs{poor, good, doubtful}, few, []int{2, 1, 0}},
		"doubtful, of more":       {[]generate.Signs{poor, good, doubtful}, more, []int{1, 2, 0}},
		"lacks words":             {[]generate.Signs{poor, good, lacks}, few, []int{1, 2, 0}},
		"nothing else passes":     {[]generate.Signs{fails, poor, lacks}, few, []int{0, 2, 1}},
		"two that fit":            {[]generate.Signs{good, {Known: 0.6, Covers: 0.6, Keeps: 1, Passed: 1}, {Known: 0.7, Covers: 0.6, Keeps: 1, Passed: 1}}, few, []int{2, 1, 0}},
		"the model wrote it too":  {[]generate.Signs{both, good}, few, []int{0, 1}},
		"it wrote a poor one too": {[]generate.Signs{hardly, good}, few, []int{1, 0}},
		"it is all that there is": {[]generate.Signs{lacks}, few, []int{0}},
	} {
		scores := generate.DefaultWeights.Scores(c.request, c.list)
		for i := 1; i < len(c.want); i++ {
			if scores[c.want[i-1]] <= scores[c.want[i]] {
				t.Errorf("%s: %v, want the order %v", name, scores, c.want)
				break
			}
		}
	}
	off := generate.DefaultWeights
	off.Known = 0
	if got := off.Scores(few, []generate.Signs{poor, fits}); got[1] >= got[0] {
		t.Errorf("without a weight: %v", got)
	}
}
