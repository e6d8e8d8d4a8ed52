package modelstore

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestPromoteAndRollBack(t *testing.T) {
	noClients(t)
	ctx := context.Background()
	w := newWorld(t)
	s := w.store(t.TempDir(), w.given)
	if err := s.Setup(ctx, nil); err != nil {
		t.Fatal(err)
	}
	file := func(end string) string {
		name := filepath.Join(t.TempDir(), "a.gguf")
		write(t, name, append(adapterOn(t, w.items[1].Sum), end...))
		return name
	}
	using := func(want string) {
		t.Helper()
		base, adapter, err := s.Current()
		got := base.Name
		if adapter != nil {
			got = adapter.Name
		}
		if err != nil || got != want {
			t.Errorf("in use is %s, %v, want %s", got, err, want)
		}
	}
	if _, err := s.Rollback(); !errors.Is(err, ErrNoPromotion) {
		t.Errorf("with nothing promoted: %v", err)
	}
	one, two, three := file("1"), file("2"), file("3")
	promote := func(name, path string, personal bool) {
		t.Helper()
		mark := s.Mark()
		p := Promotion{Name: name, Personal: personal, Figures: json.RawMessage(`{"after":0.5}`)}
		for range 2 { // who was killed may do it again
			if err := s.Promote(ctx, p, path, DefaultModel, 1); err != nil {
				t.Fatal(err)
			}
		}
		if s.Mark() == mark {
			t.Error("nobody would notice")
		}
		using(name)
	}
	promote("own-1", one, false)
	promote("own-2", two, true)
	promote("own-3", three, false)
	if err := s.Promote(ctx, Promotion{Name: "own-1"}, two, DefaultModel, 1); err == nil {
		t.Error("another adapter took a name that is taken")
	}
	for name, tc := range map[string]struct {
		data []byte
		want error
	}{"other base": {adapterOn(t, "abc"), ErrOtherBase}, "no adapter": {[]byte("GGUF"), nil}} {
		bad := filepath.Join(t.TempDir(), "bad.gguf")
		write(t, bad, tc.data)
		if err := s.Promote(ctx, Promotion{Name: "bad"}, bad, DefaultModel, 1); err == nil || tc.want != nil && !errors.Is(err, tc.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	using("own-3")
	if p, err := s.Rollback(); err != nil || p.Name != "own-3" || p.Before != "own-2" {
		t.Errorf("rolled back %+v, %v", p, err)
	}
	using("own-2")
	all, err := s.Promotions()
	if err != nil || len(all) != 3 || all[0].Before != DefaultModel || all[2].RolledBack.IsZero() || string(all[1].Figures) == "" {
		t.Errorf("history %+v, %v", all, err)
	}
	if err := s.Use(DefaultModel); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Rollback(); !errors.Is(err, ErrNoPromotion) {
		t.Errorf("of a model that the person chose: %v", err)
	}
	if err := s.Use("own-2"); err != nil {
		t.Fatal(err)
	}
	m, _ := s.Model("own-2")
	gone, err := s.ForgetPersonal()
	if err != nil || len(gone) != 1 || gone[0] != "own-2" {
		t.Errorf("forgot %v, %v", gone, err)
	}
	using("own-1")
	if _, err := os.Stat(m.Path); err == nil {
		t.Error("forgotten, and still on the disk")
	}
	if all, _ := s.Promotions(); len(all) != 2 {
		t.Errorf("history %+v", all)
	}
}
