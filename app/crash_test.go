package app

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"hone/internal/sqlitedb"
	"hone/internal/sqlitedb/crashtest"
)

func TestMain(m *testing.M) {
	crashtest.Child(saveAtRandom)
	os.Exit(m.Run())
}

// saveAtRandom saves new apps and new versions of any size, and reports each as
// "id version hash".
func saveAtRandom(dir string) (func() (string, error), error) {
	s, err := Open(dir)
	if err != nil {
		return nil, err
	}
	var last App
	return func() (string, error) {
		a := App{Kind: Sketch, Title: "x", Source: fmt.Sprint(rand.Uint64())}
		a.HTML = strings.Repeat(a.Source, rand.IntN(4000)<<(rand.IntN(4)))
		if rand.IntN(2) == 0 {
			a.ID = last.ID
		}
		a, err := s.Save(context.Background(), a)
		last = a
		return fmt.Sprintf("%s %d %s", a.ID, a.Version, a.Hash), err
	}, nil
}

// assertSaved opens the store anew and reads back what was reported as saved.
func assertSaved(t *testing.T, dir string, reported []string) {
	t.Helper()
	s, err := Open(dir)
	if err != nil {
		t.Fatalf("the store no longer opens: %v", err)
	}
	defer s.Close()
	for _, line := range reported {
		var id, hash string
		var version int
		if _, err := fmt.Sscan(line, &id, &version, &hash); err != nil {
			t.Fatalf("report %q: %v", line, err)
		}
		a, err := s.GetVersion(t.Context(), id, version)
		if err != nil || a.Hash != hash {
			t.Fatalf("saved as %s, but now: %s, %v", line, a.Hash, err)
		}
	}
}

func TestKillLosesNothing(t *testing.T) {
	dir := t.TempDir()
	var all []string
	crashtest.Run(t, dir, 100, 8*time.Second, func(reported []string) {
		assertSaved(t, dir, reported)
		all = append(all, reported...)
	})
	assertSaved(t, dir, all)
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := sqlitedb.Check(t.Context(), s.db); err != nil {
		t.Error(err)
	}
}

func TestProcessesShareAStore(t *testing.T) {
	dir := t.TempDir()
	assertSaved(t, dir, crashtest.Writers(t, dir, 4, 50))
}
