package hone

import (
	"errors"
	"strings"
	"testing"

	"hone/episode"
	"hone/verify"
)

func TestEditWritesTheChangedLines(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	model.Texts = []string{"9 nowhere\n", "3 show Twice = a * 2 .2\n3+ show Thrice = a * 3 .2\n", "3 show Thrice = a * 3\n"}
	got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: "three times too, two decimals"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := "app Doubler\nnumber a = 2 Number\nshow Twice = a * 2 .2\nshow Thrice = a * 3 .2\n"; got.Sketch != want || got.Version != 2 || len(got.Broken) != 0 {
		t.Errorf("%+v", got)
	}
	if want := "app Doubler\nnumber a = 2 Number\nshow Thrice = a * 3\n"; len(got.Others) != 1 || got.Others[0] != want {
		t.Errorf("other ways: %q", got.Others)
	}
	if got.Edits != "3: 2 >> 2 .2\n3+ show Thrice = a * 3 .2\n" {
		t.Errorf("edits %q", got.Edits)
	}
	last := model.Requests()[len(model.Requests())-1]
	if q := last.Messages[0].Content; !strings.Contains(q, "three times too, two decimals\n\n1 app Doubler\n2 number a = 2 Number\n3 show") || !strings.Contains(last.Grammar, "edit ::= ") {
		t.Errorf("asked %q", q)
	}
	if a, err := h.Apps.Get(t.Context(), made.ID); err != nil || a.Version != 2 || a.Request != "three times too, two decimals" || !strings.Contains(a.Source, "Thrice") {
		t.Errorf("kept %+v, %v", a, err)
	}
	back, err := Undo(t.Context(), h.Apps, made.ID, 0)
	if err != nil || strings.Contains(back.Source, "Thrice") {
		t.Errorf("after undo: %+v, %v", back, err)
	}
	if all, _ := h.Episodes.List(t.Context(), 10); len(all) != 2 || len(all[0].Signals) != 1 || all[1].From != "" {
		t.Errorf("%+v: want the episodes of the make and the kept edit", all)
	}
}

// A change that is only proposed is kept when it is accepted, and not before.
func TestEditOnHold(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	model.Texts = []string{"3 show Thrice = a * 3\n"}
	w := Wish{ID: made.ID, Text: "three times", Hold: true}
	got, err := h.Edit(t.Context(), w, nil)
	if err != nil || !got.Verified || got.Version != 0 || got.Source() != "app Doubler\nnumber a = 2 Number\nshow Thrice = a * 3\n" {
		t.Fatalf("%+v, %v", got, err)
	}
	if a, _ := h.Apps.Get(t.Context(), made.ID); a.Version != 1 {
		t.Error("it was kept at once")
	}
	signals := func() []episode.Signal {
		all, err := h.Episodes.List(t.Context(), 1)
		if err != nil || all[0].From != made.Sketch || all[0].AppID != made.ID {
			t.Fatalf("the wish is logged as %+v, %v", all, err)
		}
		return all[0].Signals
	}
	if len(signals()) != 0 {
		t.Error("a change that nobody kept is logged as kept")
	}
	if err := h.Accept(t.Context(), w, got); err != nil || got.Version != 2 {
		t.Errorf("accepted as version %d, %v", got.Version, err)
	}
	if s := signals(); len(s) != 1 || s[0].Name != episode.Kept {
		t.Errorf("after it was kept: %+v", s)
	}
	if a, _ := h.Apps.Get(t.Context(), made.ID); a.Version != 2 || !a.Verified || a.Request != "three times" || !strings.Contains(a.Source, "Thrice") {
		t.Errorf("kept %+v", a)
	}
}

// The name that a person gave an app stays through a change, unless the change is about it.
func TestAChangeKeepsTheName(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Apps.Rename(t.Context(), made.ID, "Mine"); err != nil {
		t.Fatal(err)
	}
	for i, x := range []struct{ edits, title string }{
		{"3 show Twice = a * 2 .2\n", "Mine"},
		{"1 app Two times\n", "Two times"},
	} {
		model.Texts = []string{x.edits}
		got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: "otherwise", Hold: true}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.Accept(t.Context(), Wish{ID: made.ID, Text: "otherwise"}, got); err != nil {
			t.Fatal(err)
		}
		if a, _ := h.Apps.Get(t.Context(), made.ID); a.Title != x.title || a.Version != i+2 {
			t.Errorf("after %q it is called %q, version %d", x.edits, a.Title, a.Version)
		}
	}
}

// Of several changes that hold, one is kept that does what was wished for.
func TestEditHoldsToTheWish(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ wish, does, not, want string }{
		{"call it Two times", "1 app Two times\n", "1+ theme teal\n", verify.RuleWishTitle},
		{"파란색으로 해줘", "1+ theme blue\n", "1+ theme teal\n", verify.RuleWishColor},
		{"also show the half", "3+ show Half = a / 2\n", "2 number a = 3 Number\n", verify.RuleWishAdded},
	} {
		model.Texts = []string{x.not, x.does}
		got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: x.wish, Hold: true}, nil)
		if err != nil || got.Edits != x.does {
			t.Errorf("%s: made %q, %v", x.wish, got.Edits, err)
		}
		model.Texts = []string{x.not}
		got, err = h.Edit(t.Context(), Wish{ID: made.ID, Text: x.wish, Hold: true}, nil)
		if f := got.Verdict.Failures(); !errors.Is(err, ErrUnproven) || len(f) != 1 || f[0].Check != x.want {
			t.Errorf("%s: another change ends with %v, %+v", x.wish, err, f)
		}
	}
}

func TestEditNamesWhatBroke(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	model.Texts = []string{"3 show Twice = a * 5\n"}
	got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: "five times"}, nil)
	if err != nil || len(got.Broken) != 1 || !strings.HasPrefix(got.Broken[0], "Number 12 → 24: ") {
		t.Errorf("%v, broken %q", err, got.Broken)
	}
}

// A change that doesn't hold leaves the app as it was.
func TestEditKeepsTheAppWhereNothingHolds(t *testing.T) {
	pass := true
	h, model := testHone(t, func(string) (*verify.Verdict, error) {
		if pass {
			return verdict(verify.Pass), nil
		}
		return verdict(verify.Fail), nil
	}, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	pass = false
	model.Texts = []string{"3 show Twice = a * 5\n"}
	if got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: "five times"}, nil); !errors.Is(err, ErrUnproven) || got.Version != 0 {
		t.Errorf("%+v, %v", got, err)
	}
	if a, _ := h.Apps.Get(t.Context(), made.ID); a.Version != 1 || !a.Verified {
		t.Errorf("the app is now %+v", a)
	}
}

func TestWishedLang(t *testing.T) {
	for wish, want := range map[string]string{"make it green": "en", "한국어로 바꿔줘": "ko", "In English please": "en", "translate into Korean": "ko", "초록색으로": "en"} {
		if got := wishedLang(wish, "en"); got != want {
			t.Errorf("%q: %s, want %s", wish, got, want)
		}
	}
}

// A round of edits that fit nowhere ends nothing: the next may fit, and where none does, nothing came of it.
func TestEditsThatFitNowhere(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	asked := len(model.Requests())
	model.Texts = []string{"9 nowhere\n", "3: Thrice >> Twice\n"}
	got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: "three times", Hold: true}, nil)
	if !errors.Is(err, ErrNothing) || got == nil || got.HTML != "" {
		t.Errorf("%+v, %v", got, err)
	}
	if n := len(model.Requests()) - asked; n < 2 {
		t.Errorf("asked %d times", n)
	}
}

// Edits that make mistakes where they stand are tried where they may stand.
func TestEditsAtAnotherPlace(t *testing.T) {
	h, model := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	model.Texts = []string{"0+ show Thrice = a * 3 .2\n"}
	got, err := h.Edit(t.Context(), Wish{ID: made.ID, Text: "three times too", Hold: true}, nil)
	if err != nil || !strings.HasPrefix(got.Sketch, "app Doubler\n") || !strings.Contains(got.Sketch, "\nshow Thrice = a * 3 .2\n") {
		t.Errorf("%+v, %v", got, err)
	}
}
