package app

import (
	"errors"
	"fmt"
	"testing"
	"time"
)

// Pictures of a proof stay with the source that was proven, through versions and back, and
// go when the app does.
func TestProof(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	if err := s.SetProof(ctx, a.ID, a.Hash, []Shot{{"phone", []byte{1}}, {"desktop", []byte{2}}}); err != nil {
		t.Fatal(err)
	}
	next := a
	next.Source = "app 2"
	next = save(t, s, next)
	if names, err := s.ProofNames(ctx, a.ID, next.Hash); len(names) != 0 || err != nil {
		t.Errorf("the next version has %v, %v", names, err)
	}
	back, err := s.Back(ctx, a.ID, 1)
	if err != nil {
		t.Fatal(err)
	}
	if names, _ := s.ProofNames(ctx, a.ID, back.Hash); fmt.Sprint(names) != "[desktop phone]" {
		t.Errorf("after going back: %v", names)
	}
	copied, err := s.Copy(ctx, a.ID, "Copy")
	if err != nil {
		t.Fatal(err)
	}
	if b, err := s.Proof(ctx, copied.ID, copied.Hash, "phone"); len(b) != 1 || err != nil {
		t.Errorf("the copy, whose source is the same: %v, %v", b, err)
	}
	if err := s.SetProof(ctx, a.ID, a.Hash, []Shot{{"phone", []byte{3}}}); err != nil {
		t.Fatal(err)
	}
	if b, err := s.Proof(ctx, a.ID, a.Hash, "phone"); len(b) != 1 || b[0] != 3 || err != nil {
		t.Errorf("proven again: %v, %v", b, err)
	}
	if _, err := s.Proof(ctx, a.ID, a.Hash, "desktop"); !errors.Is(err, ErrNotFound) {
		t.Errorf("the old proof is still there: %v", err)
	}
	if err := s.SetProof(ctx, "nobody", a.Hash, nil); !errors.Is(err, ErrNotFound) {
		t.Errorf("a proof of nobody: %v", err)
	}
	s.Remove(ctx, a.ID)
	s.Remove(ctx, copied.ID)
	if n, err := s.Purge(ctx, time.Now()); n != 2 || err != nil {
		t.Fatal(n, err)
	}
	var left int
	if s.db.QueryRow("SELECT count(*) FROM proofs").Scan(&left); left != 0 {
		t.Errorf("%d pictures are left of apps that are gone", left)
	}
}
