package train

import (
	"slices"
	"testing"

	"hone/model"
)

// TestPack sees each text in just one batch, whole, with positions and targets of its own.
func TestPack(t *testing.T) {
	texts := tinyTexts(60, 50)
	at := model.Layout{Rows: 2, Len: 64, Slots: 96}
	var seen []int
	used, room := 0, 0
	for _, b := range Pack(texts, Order(len(texts), 4, 0), at) {
		seen = append(seen, b.Texts...)
		used, room = used+b.Used, room+at.Rows*at.Len
		slot := 0
		for _, n := range b.Texts {
			x := texts[n]
			start := int(b.Slots[slot]) - x.Learn[0].From + 1 // of the text in the batch
			for i, id := range x.Tokens[:len(x.Tokens)-1] {
				if b.Tokens[start+i] != id || b.Positions[start+i] != int32(i) || b.Segments[start+i] != b.Segments[start] || b.Segments[start] == 0 {
					t.Fatalf("text %d: token %d is %d at position %d in segment %d", n, i, b.Tokens[start+i], b.Positions[start+i], b.Segments[start+i])
				}
			}
			for _, s := range x.Learn {
				for i := s.From; i < s.To; i++ {
					if b.Targets[slot] != x.Tokens[i] || b.Weights[slot] != 1 || int(b.Slots[slot]) != start+i-1 {
						t.Fatalf("text %d: slot %d is wrong", n, slot)
					}
					slot++
				}
			}
		}
		for _, w := range b.Weights[slot:] {
			if w != 0 {
				t.Fatal("an empty slot counts")
			}
		}
	}
	slices.Sort(seen)
	for i, n := range seen {
		if i != n {
			t.Fatalf("text %d is missing or there twice", i)
		}
	}
	if len(seen) != len(texts) {
		t.Fatalf("%d texts of %d", len(seen), len(texts))
	}
	if share := float64(used) / float64(room); share < 0.8 {
		t.Errorf("rows are %.0f %% full", 100*share)
	}
}

func TestOrder(t *testing.T) {
	if slices.Equal(Order(50, 1, 0), Order(50, 1, 1)) || !slices.Equal(Order(50, 1, 1), Order(50, 1, 1)) {
		t.Error("a pass needs an order of its own, always the same")
	}
}

func TestRate(t *testing.T) {
	for _, tc := range []struct{ done, want float64 }{{0, 0.02}, {0.05, 0.5}, {0.1, 1}, {0.55, 0.5}, {1, 0}, {1.2, 0}} {
		if got := rate(1, 0.1, tc.done); got < tc.want-1e-9 || got > tc.want+1e-9 {
			t.Errorf("rate at %g is %g, want %g", tc.done, got, tc.want)
		}
	}
}
