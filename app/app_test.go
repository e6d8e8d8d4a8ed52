package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"
)

func open(t *testing.T) (*Store, context.Context) {
	t.Helper()
	s, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, t.Context()
}

func tip() App {
	return App{Title: "팁 계산기", Lang: "ko", Kind: Sketch, Request: "팁 계산기 만들어줘", Source: "app \"팁\"\n", HTML: "<!doctype html><title>팁</title>",
		Verified: true, Verdict: json.RawMessage(`{"passed":true}`), Model: "gemma3-270m"}
}

func save(t *testing.T, s *Store, a App) App {
	t.Helper()
	saved, err := s.Save(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

func ids(apps []App) string {
	var all []string
	for _, a := range apps {
		all = append(all, a.Title)
	}
	return strings.Join(all, ",")
}

func TestSaveAndGet(t *testing.T) {
	s, ctx := open(t)
	saved := save(t, s, tip())
	if !regexp.MustCompile(`^([bdgjkmnprstz][aeiou]){4}$`).MatchString(saved.ID) {
		t.Errorf("id %q can't be spoken", saved.ID)
	}
	if saved.Version != 1 || saved.Parent != "" || saved.Hash != hash(saved.Source) || saved.CreatedAt.IsZero() {
		t.Errorf("saved as %+v", saved)
	}
	got, err := s.Get(ctx, saved.ID)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, saved) {
		t.Errorf("got  %+v\nwant %+v", got, saved)
	}
	page := save(t, s, App{Kind: HTML, Request: "a page", Source: "<h1>Hi</h1>"})
	if page.Asked != "" {
		t.Errorf("no model made it, but it was asked for as %q", page.Asked)
	}
	if page.HTML != page.Source || page.Title != "a page" {
		t.Errorf("a page was saved as %+v", page)
	}
}

func TestVersions(t *testing.T) {
	s, ctx := open(t)
	first := save(t, s, tip())
	second := first
	second.Source, second.Title, second.Parent, second.Request = "app 2", "", "", "make it blue"
	second = save(t, s, second)
	if second.Version != 2 || second.Parent != first.Hash || second.Title != first.Title {
		t.Errorf("the second version is %+v", second)
	}
	again := second
	again.Verified, again.Verdict, again.HTML, again.Request = false, json.RawMessage(`{"passed":false}`), "<p>new</p>", "other words"
	if again = save(t, s, again); again.Version != 2 || again.Parent != first.Hash {
		t.Errorf("the same source again is %+v", again)
	}
	if got, _ := s.Get(ctx, first.ID); !reflect.DeepEqual(got, again) || got.Verified || got.Request != "make it blue" {
		t.Errorf("after it: %+v", got)
	}
	if again.Asked != first.Request || first.Asked != first.Request {
		t.Errorf("the first version was made for %q, the newest says %q", first.Request, again.Asked)
	}
	back := again
	back.Source = first.Source
	if back = save(t, s, back); back.Version != 3 || back.Hash != first.Hash {
		t.Errorf("going back is %+v", back)
	}
	versions, err := s.Versions(ctx, first.ID)
	if err != nil || len(versions) != 3 || versions[0].Version != 3 || versions[2].Hash != first.Hash || versions[0].Source != "" {
		t.Errorf("versions: %+v, %v", versions, err)
	}
	if old, err := s.GetVersion(ctx, first.ID, 1); err != nil || old.Source != first.Source || !old.Verified {
		t.Errorf("version 1: %+v, %v", old, err)
	}
	if _, err := s.GetVersion(ctx, first.ID, 9); !errors.Is(err, ErrNotFound) {
		t.Errorf("version 9: %v", err)
	}
}

func TestListNewestFirstAndSearch(t *testing.T) {
	s, ctx := open(t)
	var a App
	for i, title := range []string{"Tip", "타이머", "Quiz_100%"} {
		x := App{Title: title, Kind: Sketch, Request: "REQUEST for " + title, Source: fmt.Sprint(i)}
		// A clock that runs backwards must not change the order.
		x.CreatedAt = time.Now().Add(-time.Duration(i) * time.Hour)
		if x = save(t, s, x); i == 0 {
			a = x
		}
	}
	a.Source = "newer"
	save(t, s, a)
	for _, tc := range []struct{ search, want string }{
		{"", "Tip,Quiz_100%,타이머"},
		{"tip", "Tip"},
		{"타이", "타이머"},
		{"request TIMER", ""},
		{"request 타이머", "타이머"},
		{"_", "Quiz_100%"},
		{"100%", "Quiz_100%"},
		{"' OR 1=1 --", ""},
		{a.ID, "Tip"},
		{a.ID[:3], ""},
	} {
		apps, err := s.List(ctx, Query{Search: tc.search})
		if err != nil || ids(apps) != tc.want {
			t.Errorf("search %q: %s, want %s (%v)", tc.search, ids(apps), tc.want, err)
		}
		for _, a := range apps {
			if a.Source != "" || a.HTML != "" {
				t.Error("a list carries whole sources")
			}
		}
	}
}

func TestRemoveRestorePurge(t *testing.T) {
	s, ctx := open(t)
	gone, kept := save(t, s, tip()), save(t, s, tip()) // both share their source
	other := tip()
	other.ID, other.Source = gone.ID, "only in the removed one"
	save(t, s, other)
	if err := s.Remove(ctx, gone.ID); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"get":      second(s.Get(ctx, gone.ID)),
		"version":  second(s.GetVersion(ctx, gone.ID, 1)),
		"versions": second(s.Versions(ctx, gone.ID)),
		"save":     second(s.Save(ctx, gone)),
		"rename":   s.Rename(ctx, gone.ID, "x"),
		"remove":   s.Remove(ctx, gone.ID),
		"restore":  s.Restore(ctx, kept.ID),
		"unknown":  s.Remove(ctx, "nobody"),
	} {
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n, err := s.Count(ctx); n != 1 || err != nil {
		t.Errorf("%d apps are counted, %v", n, err)
	}
	if apps, _ := s.List(ctx, Query{Removed: true}); len(apps) != 1 || apps[0].ID != gone.ID {
		t.Errorf("removed ones: %+v", apps)
	}
	if err := s.Restore(ctx, gone.ID); err != nil {
		t.Fatal(err)
	}
	if a, err := s.Get(ctx, gone.ID); err != nil || a.Version != 2 {
		t.Errorf("restored: %+v, %v", a, err)
	}

	s.Remove(ctx, gone.ID)
	if n, err := s.Purge(ctx, time.Now().Add(-time.Hour)); n != 0 || err != nil {
		t.Errorf("purged %d that were removed later, %v", n, err)
	}
	if n, err := s.Purge(ctx, time.Now()); n != 1 || err != nil {
		t.Errorf("purged %d, %v", n, err)
	}
	if err := s.Restore(ctx, gone.ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("restored after the purge: %v", err)
	}
	if a, err := s.Get(ctx, kept.ID); err != nil || a.Source != kept.Source {
		t.Errorf("the other app lost its source: %+v, %v", a, err)
	}
	var blobs int
	s.db.QueryRow("SELECT count(*) FROM blobs").Scan(&blobs)
	if blobs != 2 {
		t.Errorf("%d blobs are left, want the kept app's 2", blobs)
	}
}

func second[T any](_ T, err error) error { return err }

func TestRename(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	if err := s.Rename(ctx, a.ID, " Trinkgeld "); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Get(ctx, a.ID); got.Title != "Trinkgeld" || got.Version != 1 {
		t.Errorf("renamed: %+v", got)
	}
	if err := s.Rename(ctx, a.ID, " "); !errors.Is(err, ErrInvalid) {
		t.Errorf("an empty title: %v", err)
	}
}

func TestInvalidAppsAreRefused(t *testing.T) {
	s, ctx := open(t)
	for name, spoil := range map[string]func(*App){
		"kind":    func(a *App) { a.Kind = "exe" },
		"source":  func(a *App) { a.Source = "" },
		"title":   func(a *App) { a.Title, a.Request = "", "" },
		"verdict": func(a *App) { a.Verdict = json.RawMessage("{") },
	} {
		a := tip()
		spoil(&a)
		if _, err := s.Save(ctx, a); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if apps, _ := s.List(ctx, Query{}); len(apps) != 0 {
		t.Errorf("something was saved: %+v", apps)
	}
}

func TestChangedSourceIsNoticed(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	if _, err := s.db.Exec("UPDATE blobs SET body = 'app \"Tip\"' WHERE hash = ?", a.Hash); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(ctx, a.ID); !errors.Is(err, ErrCorrupt) {
		t.Errorf("a source that lost its hash: %v", err)
	}
}

func TestFullDisk(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	s.db.SetMaxOpenConns(1) // the limit is that of a connection
	if _, err := s.db.Exec("PRAGMA max_page_count = 30"); err != nil {
		t.Fatal(err)
	}
	big := tip()
	big.HTML = strings.Repeat("x", 1<<20)
	if _, err := s.Save(ctx, big); !errors.Is(err, ErrNoSpace) {
		t.Errorf("on a full disk: %v", err)
	}
	if apps, err := s.List(ctx, Query{}); err != nil || len(apps) != 1 || apps[0].ID != a.ID {
		t.Errorf("after it: %+v, %v", apps, err)
	}
}

func TestDamagedFileIsKeptAside(t *testing.T) {
	dir := t.TempDir()
	junk := []byte(strings.Repeat("junk", 5000))
	if err := os.WriteFile(filepath.Join(dir, "apps.db"), junk, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("opened junk: %v", err)
	}
	kept, _ := filepath.Glob(filepath.Join(dir, "damaged-*", "apps.db"))
	if len(kept) != 1 {
		t.Fatalf("kept: %v", kept)
	}
	if b, _ := os.ReadFile(kept[0]); string(b) != string(junk) {
		t.Error("the kept file was changed")
	}
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	s.Close()
}

func TestCancelledSaveSavesNothing(t *testing.T) {
	s, _ := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Save(ctx, tip()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if apps, err := s.List(t.Context(), Query{}); len(apps) != 0 || err != nil {
		t.Errorf("after it: %+v, %v", apps, err)
	}
}

func BenchmarkSave(b *testing.B) {
	s, err := Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	a := tip()
	a.HTML = strings.Repeat("x", 30_000)
	for i := 0; b.Loop(); i++ {
		a.Source = fmt.Sprint(i)
		if _, err := s.Save(b.Context(), a); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkList(b *testing.B) {
	s, err := Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for i := range 500 {
		a := tip()
		a.Source = fmt.Sprint(i)
		if _, err := s.Save(b.Context(), a); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if apps, err := s.List(b.Context(), Query{Search: "팁"}); err != nil || len(apps) != 500 {
			b.Fatal(len(apps), err)
		}
	}
}

// Whoever saves on a version that is the newest no more saves nothing.
func TestSaveOn(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	mine, theirs := a, a
	mine.Source, theirs.Source, mine.Title = "app mine", "app theirs", "Mine"
	if _, err := s.SaveOn(ctx, theirs, a.Hash); err != nil {
		t.Fatal(err)
	}
	if _, err := s.SaveOn(ctx, mine, a.Hash); !errors.Is(err, ErrChanged) {
		t.Errorf("on an old version: %v", err)
	}
	now, err := s.Head(ctx, a.ID)
	if err != nil || now.Version != 2 || now.Title != a.Title || now.Source != "" {
		t.Errorf("now %+v, %v", now, err)
	}
	if got, err := s.SaveOn(ctx, mine, now.Hash); err != nil || got.Version != 3 {
		t.Errorf("on the newest: %+v, %v", got, err)
	}
}
