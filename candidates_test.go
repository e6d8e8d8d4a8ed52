package hone

import (
	"context"
	"testing"

	"hone/generate"
)

// TestSigns: sketches of an earlier run get the signs that they got when they were written.
func TestSigns(t *testing.T) {
	r := Request{Text: "double a number, like 12"}
	h, _ := testHone(t, nil, right, "app Doubler\nnumber n = 12 Number\nshow Double = 2 * n\n", "app Adder\nnumber a = 1 Number\nshow Sum = a + 2\n", "no app")
	list, err := h.Candidates(context.Background(), r, true)
	if err != nil || len(list) < 3 {
		t.Fatalf("%d candidates, %v", len(list), err)
	}
	var candidates []generate.Candidate
	for _, c := range list {
		candidates = append(candidates, c.Candidate)
	}
	got, err := (&Hone{Prover: h.Prover}).Signs(context.Background(), r, candidates)
	if err != nil {
		t.Fatal(err)
	}
	agree, alike := 0.0, 0.0
	for i, c := range list {
		want := c.Signs
		want.Likely, want.Explain, want.Passed = 0, 0, 0
		if got[i] != want {
			t.Errorf("%q: %+v, want %+v", c.Source, got[i], want)
		}
		agree, alike = agree+got[i].Agree, alike+got[i].Alike
	}
	if agree == 0 || alike == 0 || got[0].Keeps == got[1].Keeps {
		t.Errorf("%+v: two agree, and one has the 12", got)
	}
}
