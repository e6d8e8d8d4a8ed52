package generate

import (
	"context"
	"strings"
	"testing"

	"hone/effort"
	"hone/llm"
)

// A beginner goes on from given beginnings, as the engine does.
type beginner struct{ *llm.Replay }

func (beginner) Info() llm.Info { return llm.Info{Begins: true} }

func TestMendGoesOn(t *testing.T) {
	const broken = "app Tip\nnumber bill\nshow Tip = bil * 0.2\nshow All = bill + 1\n"
	plan := effort.Plan{Samples: 2, Tokens: 50}
	ctx := context.Background()
	model := beginner{&llm.Replay{Texts: []string{broken, broken, "show Tip = bill * 0.2\n", "show Tip = bil\n"}}}
	w := &Writer{Model: model, Style: Tuned, Library: NewLibrary(shelf)}
	list, _, err := w.Write(ctx, "tip", "en", plan, 0, nil)
	if err != nil || len(list) != 1 {
		t.Fatalf("%+v, %v", list, err)
	}
	got, _, err := w.Mend(ctx, "tip", "en", plan, list[0], "line 3")
	if err != nil || len(got) != 1 || got[0].Source != "app Tip\nnumber bill\nshow Tip = bill * 0.2\n" || got[0].Repairs != 1 {
		t.Fatalf("%+v, %v", got, err)
	}
	if want := 2 + 6; got[0].Tokens != want { // the fake ends tokens at spaces: two lie whole in the kept lines
		t.Errorf("%d tokens, want %d", got[0].Tokens, want)
	}
	asked := model.Requests()
	if r := asked[len(asked)-1]; r.Begin != "app Tip\nnumber bill\n" || r.Greedy != 0 {
		t.Errorf("asked %+v", r)
	}
	// What breaks in no line, and a model that takes no beginning, are asked for as a whole.
	whole := Candidate{Source: "app Tip\nnumber bill\nbig bill\n"}
	if _, _, err := w.Mend(ctx, "tip", "en", plan, whole, "a check"); err != nil {
		t.Fatal(err)
	}
	plain := &llm.Replay{Texts: []string{"app A\nbig 1\n"}}
	if _, _, err := (&Writer{Model: plain, Style: Tuned, Library: NewLibrary(shelf)}).Mend(ctx, "tip", "en", plan, list[0], "line 3"); err != nil {
		t.Fatal(err)
	}
	asked = append(model.Requests(), plain.Requests()...)
	for _, r := range asked[len(asked)-2:] {
		if r.Begin != "" || !strings.HasPrefix(r.Messages[len(r.Messages)-1].Content, "tip") {
			t.Errorf("asked %+v", r)
		}
	}
}
