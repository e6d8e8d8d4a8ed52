package app

import (
	"errors"
	"maps"
	"strings"
	"testing"
)

func value(s string) *string { return &s }

func TestEntries(t *testing.T) {
	s, ctx := open(t)
	a, b := save(t, s, tip()), save(t, s, tip())
	for _, changes := range [][]Entry{
		{{Key: "n", Value: value("1")}, {Key: "물", Value: value("잔 🥛")}},
		{{Key: "n", Value: value("2")}, {Key: "gone", Value: value("x")}},
		{{Key: "gone"}, {Key: "never"}},
	} {
		if err := s.Keep(ctx, a.ID, changes); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]string{"n": "2", "물": "잔 🥛"}
	if got, err := s.Entries(ctx, a.ID); err != nil || !maps.Equal(got, want) {
		t.Errorf("kept %v, %v", got, err)
	}
	if got, _ := s.Entries(ctx, b.ID); len(got) != 0 {
		t.Errorf("another app sees %v", got)
	}
	// A new version, going back and a removal that is undone lose nothing.
	next := a
	next.Source = "app 2"
	save(t, s, next)
	if _, err := s.Back(ctx, a.ID, 1); err != nil {
		t.Fatal(err)
	}
	s.Remove(ctx, a.ID)
	if err := s.Keep(ctx, a.ID, []Entry{{Key: "n", Value: value("3")}}); !errors.Is(err, ErrNotFound) {
		t.Errorf("a removed app keeps: %v", err)
	}
	s.Restore(ctx, a.ID)
	if got, _ := s.Entries(ctx, a.ID); !maps.Equal(got, want) {
		t.Errorf("after it: %v", got)
	}
	mixed, err := s.Remix(ctx, a.ID, "Other")
	if got, _ := s.Entries(ctx, mixed.ID); err != nil || mixed.ID == a.ID || mixed.Hash != a.Hash || len(got) != 0 {
		t.Errorf("remixed %+v with %v, %v", mixed, got, err)
	}
	if src, err := s.Source(ctx, mixed.Hash); src != a.Source || err != nil {
		t.Errorf("its source is %q, %v", src, err)
	}
	copied, err := s.Copy(ctx, a.ID, "Copy")
	if err != nil || copied.ID == a.ID || copied.Title != "Copy" || copied.Version != 1 {
		t.Fatalf("copied %+v, %v", copied, err)
	}
	s.Keep(ctx, copied.ID, []Entry{{Key: "n", Value: value("9")}})
	if got, _ := s.Entries(ctx, a.ID); got["n"] != "2" {
		t.Errorf("the copy shares what is kept: %v", got)
	}
}

func TestEntriesStayWithinTheQuota(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	if err := s.Keep(ctx, a.ID, []Entry{{Key: "k", Value: value(strings.Repeat("가", Quota-1))}}); err != nil {
		t.Fatal(err)
	}
	if err := s.Keep(ctx, a.ID, []Entry{{Key: "k", Value: value("small")}, {Key: "l", Value: value(strings.Repeat("x", Quota))}}); !errors.Is(err, ErrQuota) {
		t.Errorf("over the quota: %v", err)
	}
	if err := s.Keep(ctx, a.ID, []Entry{{Key: "l", Value: value("\xff")}}); !errors.Is(err, ErrInvalid) {
		t.Errorf("no text: %v", err)
	}
	got, _ := s.Entries(ctx, a.ID)
	if len(got) != 1 || len(got["k"]) != 3*(Quota-1) {
		t.Error("a refused change was made in part")
	}
}

func TestPinAndPicture(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	if err := s.Pin(ctx, a.ID, true); err != nil {
		t.Fatal(err)
	}
	if all, _ := s.List(ctx, Query{}); !all[0].Pinned {
		t.Error("not pinned")
	}
	if err := s.Pin(ctx, "nobody", true); !errors.Is(err, ErrNotFound) {
		t.Errorf("pinned nobody: %v", err)
	}
	if png, _, err := s.Picture(ctx, a.ID); png != nil || err != nil {
		t.Errorf("a picture from nowhere: %v", err)
	}
	for v := 1; v <= 2; v++ {
		if err := s.SetPicture(ctx, a.ID, v, []byte{byte(v)}); err != nil {
			t.Fatal(err)
		}
	}
	if png, version, err := s.Picture(ctx, a.ID); len(png) != 1 || png[0] != 2 || version != 2 || err != nil {
		t.Errorf("picture %v of %d, %v", png, version, err)
	}
	if err := s.SetPicture(ctx, "nobody", 1, nil); !errors.Is(err, ErrNotFound) {
		t.Errorf("a picture of nobody: %v", err)
	}
}

// A change that was made on something else than what is kept now changes nothing, and hears
// what there is; one whose answer was lost may come again.
func TestStaleEntriesAreRefused(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, tip())
	on := func(v *string) *string { return value(Revision(v)) }
	one, two := value("1"), value("2")
	for i, x := range []struct {
		e     Entry
		stale bool
	}{
		{Entry{Key: "n", Value: one, Rev: on(nil)}, false},
		{Entry{Key: "n", Value: one, Rev: on(nil)}, false}, // once more: it is there
		{Entry{Key: "n", Value: two, Rev: on(nil)}, true},
		{Entry{Key: "n", Value: two, Rev: on(one)}, false},
		{Entry{Key: "n", Value: one, Rev: on(value("0"))}, true},
		{Entry{Key: "n", Value: nil, Rev: on(one)}, true},
		{Entry{Key: "n", Value: nil, Rev: on(two)}, false},
		{Entry{Key: "n", Value: one, Rev: on(two)}, true}, // it was taken away meanwhile
		{Entry{Key: "n", Value: one}, false},              // whoever doesn't say
	} {
		err := s.Keep(ctx, a.ID, []Entry{{Key: "other", Value: value("x")}, x.e})
		var stale *Stale
		if errors.As(err, &stale) != x.stale || !x.stale && err != nil {
			t.Errorf("%d: %v", i, err)
		}
		if x.stale {
			now, _ := s.Entries(ctx, a.ID)
			got, ok := now["n"]
			if len(stale.Now) != 1 || stale.Now[0].Key != "n" || (stale.Now[0].Value != nil) != ok || ok && *stale.Now[0].Value != got || *stale.Now[0].Rev != Revision(stale.Now[0].Value) {
				t.Errorf("%d: told %+v of %v", i, stale.Now, now)
			}
		}
	}
}

// An app's size is that of its newest page and of what it keeps, in bytes of UTF-8.
func TestBytes(t *testing.T) {
	s, ctx := open(t)
	a := save(t, s, App{Title: "a", Lang: "en", Kind: HTML, Source: "<p>팁</p>"})
	for _, x := range []struct {
		keep []Entry
		want int64
	}{{nil, 10}, {[]Entry{{Key: "k", Value: value("값")}}, 14}} {
		if err := s.Keep(ctx, a.ID, x.keep); err != nil {
			t.Fatal(err)
		}
		if list, err := s.List(ctx, Query{}); err != nil || len(list) != 1 || list[0].Bytes != x.want {
			t.Errorf("%+v, %v: want %d bytes", list, err, x.want)
		}
	}
}
