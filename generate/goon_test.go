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

func TestGoOn(t *testing.T) {
	write := func(tries int, texts ...string) ([]Candidate, []llm.Request) {
		t.Helper()
		model := beginner{&llm.Replay{Texts: texts}}
		w := &Writer{Model: model, Style: Tuned, Library: NewLibrary(shelf)}
		list, _, err := w.Write(context.Background(), "tip", "en", effort.Plan{Samples: 1, Tokens: 50, Tries: tries}, 0, nil)
		if err != nil || len(list) != 1 {
			t.Fatalf("%+v, %v", list, err)
		}
		return list, model.Requests()
	}
	const broken = "app Tip\nnumber bill\nshow Tip = bil * 0.2\nshow All = bill + 1\n"
	list, asked := write(2, broken, "show Tip = bill * 0.2\n")
	if list[0].Source != "app Tip\nnumber bill\nshow Tip = bill * 0.2\n" || len(asked) != 2 || asked[1].Begin != "app Tip\nnumber bill\n" || asked[1].N != 1 || asked[1].Greedy != 0 {
		t.Errorf("%q after %d requests, the last %+v", list[0].Source, len(asked), asked[len(asked)-1])
	}
	if want := 2 + 6; list[0].Tokens != want { // the fake ends tokens at spaces: two lie whole in the kept lines
		t.Errorf("%d tokens, want %d", list[0].Tokens, want)
	}
	if list, asked = write(2, broken, "show Tip = bll\n", "big bill\n"); list[0].Source != "app Tip\nnumber bill\nbig bill\n" || len(asked) != 3 {
		t.Errorf("a second try: %q after %d requests", list[0].Source, len(asked))
	}
	if list, asked = write(1, broken, "show Tip = bll\n", "big bill\n"); len(asked) != 2 || !strings.Contains(list[0].Source, "bll") {
		t.Errorf("one try only: %q after %d requests", list[0].Source, len(asked))
	}
	if _, asked = write(2, "app Tip\nnumber bill\nshow Tip = bill * 0.2\n"); len(asked) != 1 {
		t.Errorf("a whole app was asked for %d times", len(asked))
	}
	plain := &llm.Replay{Texts: []string{broken}}
	w := &Writer{Model: plain, Style: Tuned, Library: NewLibrary(shelf)}
	if _, _, err := w.Write(context.Background(), "tip", "en", effort.Plan{Samples: 1, Tokens: 50, Tries: 2}, 0, nil); err != nil || len(plain.Requests()) != 1 {
		t.Errorf("a model that takes no beginning was asked %d times, %v", len(plain.Requests()), err)
	}
}
