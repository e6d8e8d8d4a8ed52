package episode

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"hone/internal/sqlitedb"
	"hone/internal/sqlitedb/crashtest"
)

func open(t *testing.T) *Store {
	t.Helper()
	s, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func tip() Episode {
	return Episode{
		Request: "팁 계산기", Lang: "ko", Effort: "auto", Model: "gemma3-270m", Choice: 1, AppID: "tomekira", Seconds: 3.5,
		Candidates: []Candidate{
			{Source: "app \"a\" <b>", Logprob: -12.5, Tokens: 80, Verdict: json.RawMessage(`{"passed":false}`)},
			{Source: "app \"b\"", Logprob: -9.25, Tokens: 77, Repairs: 1, Score: 0.5, Verdict: json.RawMessage(`{"passed":true}`), Seconds: 1.25},
		},
		Usage: Usage{PromptTokens: 400, CachedTokens: 390, OutputTokens: 157},
	}
}

func add(t *testing.T, s *Store, e Episode) Episode {
	t.Helper()
	e, err := s.Append(t.Context(), e)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestAppendAndGet(t *testing.T) {
	s := open(t)
	e := add(t, s, tip())
	if !regexp.MustCompile(`^\d{6}-\d{6}-[a-z]{3}$`).MatchString(e.ID) || e.At.IsZero() {
		t.Errorf("appended as %+v", e)
	}
	got, err := s.Get(t.Context(), e.ID)
	if err != nil || !reflect.DeepEqual(got, e) {
		t.Errorf("got  %+v, %v\nwant %+v", got, err, e)
	}
	if _, err := s.Get(t.Context(), "nobody"); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown: %v", err)
	}
	if _, err := s.Append(t.Context(), Episode{Request: "nothing came of it", Choice: None}); err != nil {
		t.Errorf("an episode without candidates: %v", err)
	}
}

func TestInvalidEpisodesAreRefused(t *testing.T) {
	s := open(t)
	for name, spoil := range map[string]func(*Episode){
		"choice beyond": func(e *Episode) { e.Choice = 2 },
		"choice below":  func(e *Episode) { e.Choice = -2 },
		"verdict":       func(e *Episode) { e.Candidates[0].Verdict = json.RawMessage("{") },
	} {
		e := tip()
		spoil(&e)
		if _, err := s.Append(t.Context(), e); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if all, _ := s.List(t.Context(), 0); len(all) != 0 {
		t.Errorf("something was logged: %+v", all)
	}
}

func TestSignals(t *testing.T) {
	s := open(t)
	e, other := add(t, s, tip()), add(t, s, tip())
	for _, g := range []Signal{{Name: "open", Value: 1}, {Name: "rate", Value: -1}} {
		if err := s.Signal(t.Context(), e.ID, g); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.Get(t.Context(), e.ID)
	if err != nil || len(got.Signals) != 2 || got.Signals[0].Name != "open" || got.Signals[1].Value != -1 || got.Signals[0].At.IsZero() {
		t.Errorf("signals: %+v, %v", got.Signals, err)
	}
	if got, _ := s.Get(t.Context(), other.ID); got.Signals != nil {
		t.Errorf("the other episode has signals: %+v", got.Signals)
	}
	if err := s.Signal(t.Context(), "nobody", Signal{Name: "open"}); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown: %v", err)
	}
}

func TestListAndExport(t *testing.T) {
	s := open(t)
	var want []Episode
	for i := range 5 {
		e := tip()
		e.Request = fmt.Sprint(i)
		e.At = time.Now().Add(-time.Duration(i) * time.Hour) // a clock that runs backwards
		want = append(want, add(t, s, e))
	}
	last, err := s.List(t.Context(), 2)
	if err != nil || len(last) != 2 || last[0].Request != "4" || last[1].Request != "3" {
		t.Errorf("the last two: %+v, %v", last, err)
	}
	if all, _ := s.List(t.Context(), 0); len(all) != 5 {
		t.Errorf("all: %d", len(all))
	}
	var out bytes.Buffer
	if n, err := s.Export(t.Context(), &out); n != 5 || err != nil {
		t.Fatalf("exported %d, %v", n, err)
	}
	if !strings.Contains(out.String(), "<b>") {
		t.Error("sources are escaped beyond need")
	}
	for i, line := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		var e Episode
		if err := json.Unmarshal([]byte(line), &e); err != nil || !reflect.DeepEqual(e, want[i]) {
			t.Errorf("line %d: %s, %v", i, line, err)
		}
	}
	if _, err := s.Export(t.Context(), failing{}); err == nil {
		t.Error("a failed write went unnoticed")
	}
	if _, err := s.List(t.Context(), 1); err != nil {
		t.Errorf("after an export that broke off: %v", err)
	}
}

func TestLogGrowsWhileItIsRead(t *testing.T) {
	s := open(t)
	for range 3 {
		add(t, s, tip())
	}
	n := 0
	for e, err := range s.All(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if err := s.Signal(t.Context(), e.ID, Signal{Name: "seen"}); err != nil {
			t.Fatal(err)
		}
		add(t, s, tip())
	}
	if all, _ := s.List(t.Context(), 0); n != 3 || len(all) != 6 || len(all[5].Signals) != 1 {
		t.Errorf("read %d, now there are %d", n, len(all))
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("no") }

func TestRemove(t *testing.T) {
	s := open(t)
	now := time.Now()
	var ids []string
	for i := range 4 {
		e := tip()
		e.At = now.Add(-time.Duration(i) * 24 * time.Hour)
		ids = append(ids, add(t, s, e).ID)
	}
	if err := s.Signal(t.Context(), ids[0], Signal{Name: "open"}); err != nil {
		t.Fatal(err)
	}
	if err := s.Remove(t.Context(), ids[0]); err != nil {
		t.Fatal(err)
	}
	if err := s.Remove(t.Context(), ids[0]); !errors.Is(err, ErrNotFound) {
		t.Errorf("removed twice: %v", err)
	}
	if n, err := s.RemoveBefore(t.Context(), now.Add(-36*time.Hour)); n != 2 || err != nil {
		t.Errorf("removed %d before, %v", n, err)
	}
	if all, _ := s.List(t.Context(), 0); len(all) != 1 || all[0].ID != ids[1] {
		t.Errorf("left: %+v", all)
	}
	if n, err := s.RemoveAll(t.Context()); n != 1 || err != nil {
		t.Errorf("removed %d, %v", n, err)
	}
}

// What a person removes must not be found in the files either.
func TestRemovedWordsLeaveTheDisk(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	e := tip()
	e.Request = "a very private wish"
	e.Candidates[0].Source = strings.Repeat("a very private wish ", 2000)
	e = add(t, s, e)
	holds := func() (where []string) {
		files, _ := filepath.Glob(filepath.Join(dir, "episodes.db*"))
		for _, f := range files {
			if b, _ := os.ReadFile(f); bytes.Contains(b, []byte("private wish")) {
				where = append(where, filepath.Base(f))
			}
		}
		return where
	}
	if len(holds()) == 0 {
		t.Fatal("the words are nowhere before the removal: this test sees nothing")
	}
	if err := s.Remove(t.Context(), e.ID); err != nil {
		t.Fatal(err)
	}
	if where := holds(); len(where) > 0 {
		t.Errorf("removed words are still in %v", where)
	}
}

func TestFullDisk(t *testing.T) {
	s := open(t)
	s.db.SetMaxOpenConns(1) // the limit is that of a connection
	if _, err := s.db.Exec("PRAGMA max_page_count = 20"); err != nil {
		t.Fatal(err)
	}
	e := tip()
	e.Request = strings.Repeat("x", 1<<20)
	if _, err := s.Append(t.Context(), e); !errors.Is(err, ErrNoSpace) {
		t.Errorf("on a full disk: %v", err)
	}
}

func TestMain(m *testing.M) {
	crashtest.Child(appendAtRandom)
	os.Exit(m.Run())
}

// appendAtRandom logs episodes of any size and reports their ids and requests.
func appendAtRandom(dir string) (func() (string, error), error) {
	s, err := Open(dir)
	if err != nil {
		return nil, err
	}
	return func() (string, error) {
		e := tip()
		e.Request = fmt.Sprint(rand.Uint64())
		e.Candidates[0].Source = strings.Repeat(e.Request, rand.IntN(4000)<<rand.IntN(4))
		e, err := s.Append(context.Background(), e)
		return e.ID + " " + e.Request, err
	}, nil
}

func assertLogged(t *testing.T, dir string, reported []string) {
	t.Helper()
	s, err := Open(dir)
	if err != nil {
		t.Fatalf("the log no longer opens: %v", err)
	}
	defer s.Close()
	for _, line := range reported {
		id, request, _ := strings.Cut(line, " ")
		if e, err := s.Get(t.Context(), id); err != nil || e.Request != request {
			t.Fatalf("logged as %s, but now: %q, %v", line, e.Request, err)
		}
	}
	if err := sqlitedb.Check(t.Context(), s.db); err != nil {
		t.Fatal(err)
	}
}

func TestKillLosesNothing(t *testing.T) {
	dir := t.TempDir()
	var all []string
	crashtest.Run(t, dir, 50, 4*time.Second, func(reported []string) {
		assertLogged(t, dir, reported)
		all = append(all, reported...)
	})
	assertLogged(t, dir, all)
}

func TestProcessesShareALog(t *testing.T) {
	dir := t.TempDir()
	assertLogged(t, dir, crashtest.Writers(t, dir, 4, 50))
}

func BenchmarkAppend(b *testing.B) {
	s, err := Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		if _, err := s.Append(b.Context(), tip()); err != nil {
			b.Fatal(err)
		}
	}
}
