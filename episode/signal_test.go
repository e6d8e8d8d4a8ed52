package episode

import (
	"errors"
	"testing"

	"hone/internal/sqlitedb"
)

func TestThumbs(t *testing.T) {
	s := open(t)
	made := add(t, s, tip())
	wish := tip()
	wish.From = "app \"b\""
	later := add(t, s, wish)
	other := tip()
	other.AppID = "other"
	add(t, s, other)
	of := func(app string, want int) {
		t.Helper()
		if got, err := s.ThumbOf(t.Context(), app); err != nil || got != want {
			t.Errorf("the thumb of %s is %d, %v, want %d", app, got, err, want)
		}
	}
	of("tomekira", 0)
	for _, x := range []struct {
		say  func() error
		want int
	}{
		{func() error { return s.Thumb(t.Context(), "tomekira", true) }, 1},
		{func() error { return s.Thumb(t.Context(), "tomekira", false) }, -1},
		{func() error { return s.Signal(t.Context(), later.ID, Signal{Name: "open", Value: 1}) }, -1},
		{func() error { return s.Unthumb(t.Context(), "tomekira") }, 0},
		{func() error { return s.Thumb(t.Context(), "tomekira", false) }, -1},
	} {
		if err := x.say(); err != nil {
			t.Fatal(err)
		}
		of("tomekira", x.want)
		of("other", 0)
	}
	got, err := s.Get(t.Context(), made.ID)
	if err != nil || len(got.Signals) != 4 || got.Signals[3].Name != Thumb || got.Signals[3].Value != -1 {
		t.Errorf("the episode that made the app has %+v, %v", got.Signals, err)
	}
	for _, id := range []string{"nobody", ""} {
		if err := s.Thumb(t.Context(), id, true); !errors.Is(err, ErrNotFound) {
			t.Errorf("an app without episode, %q: %v", id, err)
		}
	}
	if err := s.Remove(t.Context(), made.ID); err != nil {
		t.Fatal(err)
	}
	of("tomekira", 0)
}

func TestHandEdits(t *testing.T) {
	s := open(t)
	e := add(t, s, tip())
	for _, after := range []string{"app \"b\"", "app \"c\""} { // the first changes nothing
		if err := s.HandEdit(t.Context(), e.AppID, "app \"b\"", after); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.Get(t.Context(), e.ID)
	if err != nil || len(got.Signals) != 1 || got.Signals[0].Name != Hand || got.Signals[0].Before != "app \"b\"" || got.Signals[0].After != "app \"c\"" {
		t.Errorf("signals: %+v, %v", got.Signals, err)
	}
}

// A log of an older hone opens, keeps what it has, and its apps can be rated.
func TestOlderLogs(t *testing.T) {
	for version := 1; version < len(schema); version++ {
		dir := t.TempDir()
		db, err := sqlitedb.Open(dir, "episodes.db", schema[:version])
		if err != nil {
			t.Fatal(err)
		}
		e := add(t, &Store{db}, tip())
		if err := (&Store{db}).Signal(t.Context(), e.ID, Signal{Name: "open", Value: 1}); err != nil {
			t.Fatal(err)
		}
		db.Close()
		s, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if err := s.Thumb(t.Context(), e.AppID, true); err != nil {
			t.Fatal(err)
		}
		got, err := s.Get(t.Context(), e.ID)
		if err != nil || got.Request != e.Request || len(got.Signals) != 2 || got.Signals[1].Name != Thumb {
			t.Errorf("schema %d: %+v, %v", version, got, err)
		}
	}
}
