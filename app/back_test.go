package app

import (
	"errors"
	"testing"
)

func TestBack(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	if _, err := s.Back(ctx, a.ID, 0); !errors.Is(err, ErrFirst) {
		t.Errorf("before any change: %v", err)
	}
	var sources = []string{a.Source, "second", "third"}
	for _, src := range sources[1:] {
		b := a
		b.Source, b.Parent, b.Title = src, "", "title of "+src
		save(t, s, b)
	}
	// Going back twice leads to the first, though going back makes versions of its own.
	for i, want := range []string{"second", a.Source} {
		got, err := s.Back(ctx, a.ID, 0)
		if err != nil || got.Source != want || got.Version != 4+i {
			t.Errorf("back %d times: %q, version %d, %v", i+1, got.Source, got.Version, err)
		}
	}
	if _, err := s.Back(ctx, a.ID, 0); !errors.Is(err, ErrFirst) {
		t.Errorf("beyond the first: %v", err)
	}
	// Any version can be had again; none is lost.
	if got, err := s.Back(ctx, a.ID, 3); err != nil || got.Source != "third" {
		t.Errorf("forward: %+v, %v", got, err)
	}
	if all, _ := s.Versions(ctx, a.ID); len(all) != 6 {
		t.Errorf("%d versions, want 6", len(all))
	}
	if _, err := s.Back(ctx, a.ID, 99); !errors.Is(err, ErrNotFound) {
		t.Errorf("version 99: %v", err)
	}
	if _, err := s.Back(ctx, "nobody", 0); !errors.Is(err, ErrNotFound) {
		t.Errorf("no app: %v", err)
	}
}
