package hone

import (
	"context"
	"errors"
	"testing"

	"hone/effort"
	"hone/generate"
	"hone/verify"
)

// doubling is an example that is asked for as it stands.
var doubling = generate.Example{Lang: "en", Request: "double a number", Sketch: right, Idea: "double"}

func tuned(h *Hone) *Hone {
	h.Writer.Style, h.Writer.Library = generate.Tuned, generate.NewLibrary([]generate.Example{doubling})
	return h
}

// Where nothing that the model wrote holds, an example that does what is asked for is shown, and is
// nowhere said to be the model's.
func TestMakeFindsAnExample(t *testing.T) {
	pass := func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }
	h, _ := testHone(t, pass, unused)
	made, err := tuned(h).Make(context.Background(), Request{Text: "double a number"}, nil)
	if err != nil || !made.Verified || !made.Found || made.Sketch != right {
		t.Fatalf("made %+v, %v", made, err)
	}
	kept, err := h.Apps.Get(context.Background(), made.ID)
	if err != nil || kept.Model != Examples {
		t.Errorf("kept as made by %q, %v", kept.Model, err)
	}
	log, err := h.Episodes.List(context.Background(), 0)
	if err != nil || len(log) != 1 {
		t.Fatal(log, err)
	}
	for i, c := range log[0].Candidates {
		if c.Found != (i == log[0].Choice) {
			t.Errorf("candidate %d, found %v: %s", i, c.Found, c.Source)
		}
	}
}

// For what an example says word for word nobody waits for more than one answer of the model's.
func TestMakeAsksOnceForWhatIsKnown(t *testing.T) {
	pass := func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }
	asked := map[string]int{"double a number": 1, "three times a number": effort.Route(effort.Auto, "").Tuned().Samples}
	for text, want := range asked {
		h, model := testHone(t, pass, unused)
		_, err := tuned(h).Make(context.Background(), Request{Text: text}, nil)
		if sent := model.Requests(); err != nil && !errors.Is(err, ErrUnproven) || len(sent) == 0 || sent[0].N != want {
			t.Errorf("%q: sent %+v, %v; %d answers wanted", text, sent, err, want)
		}
	}
}

// What the model writes is its own, also where it stands among the examples; and an example that
// doesn't hold is not shown.
func TestMakeFindsNoExample(t *testing.T) {
	pass := func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }
	h, _ := testHone(t, pass, right)
	made, err := tuned(h).Make(context.Background(), Request{Text: "double a number"}, nil)
	if err != nil || made.Found || made.Candidates != 1 {
		t.Errorf("made %+v, %v", made, err)
	}
	const other = "app Twice\nnumber n = 2 Number\nshow Result = n + n\n"
	h, _ = testHone(t, func(html string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, other)
	tuned(h).Writer.Library = generate.NewLibrary([]generate.Example{{Lang: "en", Request: "double a number", Sketch: unused}})
	made, err = h.Make(context.Background(), Request{Text: "double a number"}, nil)
	if err != nil || made.Found || made.Sketch != other {
		t.Errorf("made %+v, %v", made, err)
	}
}
