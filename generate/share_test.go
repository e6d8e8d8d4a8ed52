package generate_test

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"hone/effort"
	"hone/generate"
	"hone/llm"
)

// sharing keeps how much of an adapter it was asked for.
type sharing struct {
	llm.Replay
	share []float64
}

func (h *sharing) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	h.share = append(h.share, r.Share)
	return h.Replay.Generate(ctx, r)
}

// A wish of a few words that leaves its app open, as the nearest example's does, is written with
// a part of a trained adapter, and mended so; one that says enough, a longer one, one without
// examples, and a model that wasn't trained for it, with all.
func TestShortRequestsWantAPartOfTheAdapter(t *testing.T) {
	const tip = "app Tip\nnumber bill = 50 Bill amount\nnumber percent = 18 Tip percent\nshow Total to pay = bill * (1 + percent / 100)\n"
	brief := []generate.Example{{Lang: "en", Request: "tip calculator", Sketch: tip}}
	told := []generate.Example{{Lang: "en", Request: "tip from bill amount and tip percent, show total to pay", Sketch: tip}}
	for _, c := range []struct {
		style    generate.Style
		request  string
		examples []generate.Example
		part     bool
	}{
		{generate.Tuned, "a tip calculator", brief, true},
		{generate.Tuned, "bill amount, tip percent, total to pay", brief, false},
		{generate.Tuned, "a tip calculator", told, false},
		{generate.Tuned, "a tip calculator", nil, false},
		{generate.Tuned, "  tip" + strings.Repeat("!", 57) + "  ", brief, true},
		{generate.Tuned, "tip" + strings.Repeat("!", 58), brief, false},
		{generate.Instruct, "a tip calculator", brief, false},
	} {
		h := &sharing{Replay: llm.Replay{Texts: []string{"app Tip\nnumber a = 1\nshow b = a\n"}}}
		w := &generate.Writer{Model: h, Style: c.style, Library: generate.NewLibrary(c.examples)}
		plan := effort.Plan{Samples: 1, Tokens: 50, Examples: 2}
		list, _, err := w.Write(t.Context(), c.request, "en", plan, 0, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := w.Mend(t.Context(), c.request, "en", plan, list[0], "line 2: no"); err != nil {
			t.Fatal(err)
		}
		for _, share := range h.share {
			if (share < 1) != c.part {
				t.Errorf("%s, %q: a share of %v", c.style, c.request, share)
			}
		}
		if len(h.share) < 2 {
			t.Errorf("asked %d times", len(h.share))
		}
	}
}

// A request for what the nearest example does is written with a part of the adapter where that example
// came after its training, however long the request is; not where the example was learnt, or does something else.
func TestExamplesThatWereNotLearnt(t *testing.T) {
	jar := generate.Example{Lang: "en", Request: "savings jar for a bike that costs 100. Press +$1 or +$5, a progress bar, at the goal 'Go shopping'", Sketch: `app Savings jar
saved number jar = 0
bar Saved = jar, 100
button +$1: jar += 1
button +$5: jar += 5
if jar >= 100: note Go shopping
`, Set: 2, Learnt: 2}
	old := jar
	old.Set, old.Learnt = 1, 1
	same := "savings jar for a guitar that costs 300. Press +$2 or +$10, a progress bar, at the goal 'Let us go shopping for it'"
	for _, c := range []struct {
		request string
		example generate.Example
		set     int
		part    bool
	}{
		{same, jar, 1, true},
		{same, jar, 2, false},
		{same, old, 1, false},
		{"how many days until the harvest festival, with the weekday that it falls on and the number of weeks", jar, 1, false},
	} {
		h := &sharing{Replay: llm.Replay{Texts: []string{"app Tip\nnumber a = 1\nshow b = a\n"}}}
		w := &generate.Writer{Model: h, Style: generate.Tuned, Set: c.set, Library: generate.NewLibrary([]generate.Example{c.example})}
		if _, _, err := w.Write(t.Context(), c.request, "en", effort.Plan{Samples: 1, Tokens: 50, Examples: 2}, 0, nil); err != nil {
			t.Fatal(err)
		}
		if (h.share[0] < 1) != c.part {
			t.Errorf("%q, an example learnt from set %d on, a model of set %d: a share of %v", c.request, c.example.Learnt, c.set, h.share[0])
		}
	}
}

// What came later leaves the examples of the first set as they are, in order and alike.
func TestLaterExamplesLeaveTheFirst(t *testing.T) {
	var first, all []generate.Example
	for i, request := range []string{"tip calculator with people", "a timer for eggs", "count my coffees", "tip for the hairdresser", "people at the door"} {
		first = append(first, generate.Example{Lang: "en", Request: request, Sketch: "app " + request + "\n", Idea: request, Set: 1})
		all = append(all, first[i], generate.Example{Lang: "en", Request: "tip and people " + request, Sketch: "app Tip\n", Idea: "later " + request, Set: 2})
	}
	before, after := generate.NewLibrary(first), generate.NewLibrary(all)
	for _, x := range first {
		want, got := before.Nearest(x.Request+" please", "en", 3, 0), after.Of(1).Nearest(x.Request+" please", "en", 3, 0)
		if !reflect.DeepEqual(want, got) {
			t.Errorf("%s: %v, without the later ones %v", x.Request, got, want)
		}
	}
	if x := after.Nearest("tip and people", "en", 1, 0); x[0].Set != 2 {
		t.Errorf("the later ones are not found: %v", x)
	}
}
