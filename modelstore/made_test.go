package modelstore

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// made adds to a world an item that is made of its model: the first half of it.
func (w *world) made() Item {
	half := w.model[:len(w.model)/2]
	w.items[1].Name, w.items[1].Needed = OriginalModel, false
	i := Item{Name: DefaultModel, Version: "1", Title: "cut", Needed: true, Disk: int64(len(half)), Sum: sha(half), File: "cut.gguf", From: OriginalModel}
	i.Make = func(from, to string) error {
		data, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		return os.WriteFile(to, data[:len(data)/2], 0o644)
	}
	return i
}

func TestMadeOfAnother(t *testing.T) {
	noClients(t)
	ctx := context.Background()
	w := newWorld(t)
	w.items = append(w.items, w.made())
	s := w.store(t.TempDir(), w.given)
	names := func() (all []string) {
		missing, err := s.Missing()
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range missing {
			all = append(all, i.Name)
		}
		return all
	}
	if got := strings.Join(names(), " "); got != engineName+" "+OriginalModel+" "+DefaultModel {
		t.Errorf("missing at first: %s", got)
	}
	if err := s.Setup(ctx, nil); err != nil {
		t.Fatal(err)
	}
	m, err := s.Model(DefaultModel)
	if data, _ := os.ReadFile(m.Path); err != nil || !m.Installed || string(data) != string(w.model[:len(w.model)/2]) {
		t.Errorf("made: %+v, %v", m, err)
	}
	// What it was made of may go, until it is to be made anew.
	if err := s.Remove(OriginalModel); err != nil || len(names()) != 0 {
		t.Errorf("missing without the original: %v, %v", names(), err)
	}
	if err := s.Remove(DefaultModel); err != nil {
		t.Fatal(err)
	}
	if err := s.Fetch(ctx, DefaultModel, nil); err != nil || len(names()) != 0 {
		t.Errorf("made anew: %v, missing %v", err, names())
	}
}

func TestMadeFails(t *testing.T) {
	noClients(t)
	ctx := context.Background()
	for name, tc := range map[string]struct {
		change func(*Item)
		want   error
	}{
		"another result": {func(i *Item) { i.Make = func(_, to string) error { return os.WriteFile(to, []byte("GGUF"), 0o644) } }, ErrCorrupt},
		"no result":      {func(i *Item) { i.Make = func(_, _ string) error { return nil } }, ErrCorrupt},
		"an error":       {func(i *Item) { i.Make = func(_, _ string) error { return os.ErrPermission } }, os.ErrPermission},
		"of nothing":     {func(i *Item) { i.From = "nowhere" }, ErrUnknown},
	} {
		w := newWorld(t)
		i := w.made()
		tc.change(&i)
		w.items = append(w.items, i)
		s := w.store(t.TempDir(), w.given)
		if err := s.Setup(ctx, nil); !errors.Is(err, tc.want) || s.present(i) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A file that the user has is taken without what it is made of.
func TestMadeIsGiven(t *testing.T) {
	noClients(t)
	w := newWorld(t)
	i := w.made()
	w.items = append(w.items, i)
	given := t.TempDir()
	write(t, filepath.Join(given, i.File), w.model[:len(w.model)/2])
	s := w.store(t.TempDir(), given)
	if err := s.Fetch(context.Background(), DefaultModel, nil); err != nil || s.present(w.items[1]) {
		t.Errorf("given: %v, the original there: %v", err, s.present(w.items[1]))
	}
}
