package generate

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"hone/effort"
	"hone/llm"
)

var shelf = []Example{
	{Lang: "en", Request: "tip calculator", Sketch: "app Tip\nnumber bill\nshow Tip = bill * 0.15\n"},
	{Lang: "en", Request: "shopping list that remembers", Sketch: "app Shopping\nlist rows: text item\n"},
	{Lang: "en", Request: "stopwatch with laps", Sketch: "app Stopwatch\nstopwatch\n"},
	{Lang: "ko", Request: "팁 계산기", Sketch: "app 팁\nnumber 금액\nshow 팁 = 금액 * 0.1\n"},
	{Lang: "ko", Request: "장보기 목록", Sketch: "app 장보기\nlist 목록: text 물건\n"},
}

func TestNearest(t *testing.T) {
	l := NewLibrary(shelf)
	for _, tc := range []struct{ request, lang, last string }{
		{"tips calculater", "en", "tip calculator"}, // spelling doesn't matter
		{"a list for my shopping", "en", "shopping list that remembers"},
		{"팁 얼마 줘야 하는지 계산", "ko", "팁 계산기"},
		{"장볼거 목록", "ko", "장보기 목록"},
	} {
		got := l.Nearest(tc.request, tc.lang, 2, 0)
		if len(got) != 2 || got[1].Request != tc.last {
			t.Errorf("%s: nearest %+v, want %q last", tc.request, got, tc.last)
		}
		for _, x := range got {
			if x.Lang != tc.lang {
				t.Errorf("%s: an example in %s", tc.request, x.Lang)
			}
		}
	}
	first, later := l.Nearest("tip", "en", 2, 0), l.Nearest("tip", "en", 2, 1)
	if len(first) != 2 || len(later) != 1 || slices.ContainsFunc(first, func(x Example) bool { return x.Request == later[0].Request }) {
		t.Errorf("a later round reads %+v after %+v", later, first)
	}
	if got := NewLibrary(nil).Nearest("x", "en", 3, 0); len(got) != 0 {
		t.Errorf("an empty library gave %v", got)
	}
}

// Of the examples of an idea only the nearest is shown.
func TestOneOfAnIdea(t *testing.T) {
	l := NewLibrary(append([]Example{
		{Lang: "en", Request: "boat rental", Sketch: "app Boats\nbig 1\n", Idea: "boat"},
		{Lang: "en", Request: "how much for a boat: hours, Kayak 12, Canoe 18", Sketch: "app Boats\nbig 2\n", Idea: "boat"}}, shelf...))
	for request, want := range map[string]string{"boat rental": "app Boats\nbig 1\n", "boat hours for a Kayak": "app Boats\nbig 2\n"} {
		got := l.Nearest(request, "en", 3, 0)
		if len(got) != 3 || got[2].Sketch != want || strings.Contains(got[0].Sketch+got[1].Sketch, "Boats") {
			t.Errorf("%s: %+v", request, got)
		}
	}
}

// A request is found by words that stand in several requests for an app, and in its sketch; of an
// idea's settings the right one is shown, and no other.
func TestFoundByAllThatIsKnown(t *testing.T) {
	l := NewLibrary(append([]Example{
		{Lang: "en", Request: "kayak hire", Sketch: "app Boats\nnumber hours\nshow Deposit = 20\n", Idea: "boat"},
		{Lang: "en", Request: "what do paddle trips cost", Sketch: "app Boats\nnumber hours\nshow Deposit = 20\n", Idea: "boat"},
		{Lang: "en", Request: "square of a number", Sketch: "app Square\nbig 1\n", Idea: "power", Setting: "1"},
		{Lang: "en", Request: "cube of a number", Sketch: "app Cube\nbig 2\n", Idea: "power", Setting: "2"},
		{Lang: "en", Request: "the deposit for a flat in town", Sketch: "app Flat\nbig 3\n", Idea: "flat"},
		{Lang: "en", Request: "how long is a good paddle", Sketch: "app Buy\nbig 4\n", Idea: "buy"}}, shelf...))
	for request, want := range map[string]string{"paddle deposit": "app Boats", "cube": "app Cube"} {
		got := l.Nearest(request, "en", 4, 0)
		if len(got) != 4 || !strings.HasPrefix(got[3].Sketch, want) {
			t.Fatalf("%s: %+v", request, got)
		}
		ideas := map[string]bool{}
		for _, x := range got {
			if x.Idea != "" && ideas[x.Idea] {
				t.Errorf("%s: %s twice", request, x.Idea)
			}
			ideas[x.Idea] = true
		}
	}
}

func TestClean(t *testing.T) {
	const want = "app Tip\nnumber bill\n"
	for _, text := range []string{
		"app Tip\nnumber bill", "app Tip\nnumber bill\n\n", "```\napp Tip\nnumber bill\n```", "```sketch\napp Tip\nnumber bill\n```\nEnjoy!",
		"Here it is:\n\n```sketch\napp Tip\nnumber bill\n```", "Sure!\napp Tip\nnumber bill\n",
	} {
		if got := Clean(text); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
}

func TestAgreement(t *testing.T) {
	got := Agreement([]string{"[1 2]", "[1 2]", "[3]", ""})
	for i, want := range []float64{1. / 3, 1. / 3, 0, 0} {
		if math.Abs(got[i]-want) > 1e-9 {
			t.Errorf("agreement %v", got)
		}
	}
}

func TestCovers(t *testing.T) {
	all, some, none := Covers("tip and bill", "bill, tip and more"), Covers("tip and bill", "Tip"), Covers("tip and bill", "물")
	if all != 1 || some <= none || some >= all || none != 0 {
		t.Errorf("covers %v %v %v", all, some, none)
	}
}

func TestKeeps(t *testing.T) {
	const src = "app Taxi\nnumber km\nshow Fare = 4800 + ceil(max(0, km - 1.6) * 1000 / 131) * 100 .0 won\nbutton Add it\nshow Tip = 0.15 * Fare\n"
	for request, want := range map[string]float64{
		"taxi fare": 1,
		"4,800 won for 1.6 km, then 100 for each 131 m": 1,
		"15 % tip, button \"Add it\"":                   1,
		"10 % tip, button \"Add it\"":                   0.5,
		"첫 1.6 km 5000원, 단추는 ‘더하기’":                     1.0 / 3,
	} {
		if got := Keeps(request, src); math.Abs(got-want) > 1e-9 {
			t.Errorf("%s: %.3f, want %.3f", request, got, want)
		}
	}
}

func TestWriteKeepsEachOnce(t *testing.T) {
	model := &llm.Replay{Texts: []string{"app A\nbig 1", "app A\nbig 1", "app B\nbig 2"}}
	w := &Writer{Model: model, Style: Complete, Library: NewLibrary(shelf)}
	list, usage, err := w.Write(context.Background(), "tip", "en", effort.Plan{Samples: 3, Tokens: 50, Examples: 1}, 0, nil)
	if err != nil || len(list) != 2 || list[0].Source != "app A\nbig 1\n" {
		t.Errorf("%+v, %v", list, err)
	}
	if usage.OutputTokens == 0 {
		t.Error("no tokens counted")
	}
	r := model.Requests()[0]
	if r.Greedy != 1 || r.Grammar == "" || !strings.HasSuffix(r.Messages[0].Content, "Request: tip\n") || !strings.Contains(r.Messages[0].Content, "app Tip\n") {
		t.Errorf("asked %+v", r)
	}
}

func TestInstructStyle(t *testing.T) {
	msgs := Instruct.Messages("물 마시기", "ko", shelf[3:4])
	if msgs[0].Role != "system" || !strings.Contains(msgs[0].Content, "Korean") || !strings.Contains(msgs[0].Content, "stopwatch") || len(msgs) != 4 || msgs[3].Content != "물 마시기" {
		t.Errorf("messages %+v", msgs)
	}
	if mend := Instruct.MendMessages("물", "ko", nil, "app 물\n", "line 2: x"); !strings.Contains(mend[len(mend)-1].Content, "line 2: x") {
		t.Errorf("mending says %+v", mend)
	}
}

func TestTunedStyle(t *testing.T) {
	model := &llm.Replay{Texts: []string{"app A\nbig 1\n"}}
	w := &Writer{Model: model, Style: Tuned, Library: NewLibrary(shelf)}
	if _, _, err := w.Write(context.Background(), " tip\n calculator ", "en", effort.Plan{Samples: 1, Tokens: 50, Examples: 1}, 0, nil); err != nil {
		t.Fatal(err)
	}
	r := model.Requests()[0]
	want := []llm.Message{{Role: "user", Content: oneLine(shelf[0].Request)}, {Role: "assistant", Content: strings.TrimSpace(shelf[0].Sketch) + "\n"}, {Role: "user", Content: "tip calculator"}}
	if !slices.Equal(r.Messages, want) || len(r.Stop) != 0 || r.Grammar != Instruct.Grammar() {
		t.Errorf("asked %+v", r)
	}
	for form, want := range map[string]Style{"": Complete, Chat2: Tuned} {
		if got, err := StyleOf(form); got != want || err != nil {
			t.Errorf("%q is the style %q, %v", form, got, err)
		}
	}
	if _, err := StyleOf("chat9"); !errors.Is(err, ErrForm) {
		t.Errorf("a later form: %v", err)
	}
}
