package browser

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"hone/task"
	"hone/verify"
)

// open starts a browser for a test. A missing browser is an error, never a skip.
func open(t testing.TB, o Options) *Browser {
	t.Helper()
	if o.Path == "" {
		o.Path = os.Getenv("HONE_CHROMIUM")
	}
	b, err := Open(context.Background(), o)
	if err != nil {
		t.Fatalf("these tests need Chromium: run make setup: %v", err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

// A page under testdata says in its first line, a comment, what is to be found wrong with
// it: the ids of the checks that fail (no others may), words of the reasons, the checks.
type expected struct {
	Fails  []string
	Why    []string
	Lang   string
	Now    string
	Checks []task.Check
}

func readPage(t testing.TB, name string) (string, expected) {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var want expected
	head, _, ok := strings.Cut(strings.TrimPrefix(string(raw), "<!--"), "-->")
	if !ok {
		t.Fatalf("%s: no comment on the first line", name)
	}
	if err := json.Unmarshal([]byte(head), &want); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if want.Lang == "" {
		want.Lang = "en"
	}
	return string(raw), want
}

func failing(v *verify.Verdict) (ids []string, why string) {
	for _, o := range v.Failures() {
		ids = append(ids, o.Check)
		why += o.Check + ": " + o.Why + "\n"
	}
	return ids, why
}

func TestPages(t *testing.T) {
	names, _ := filepath.Glob(filepath.Join("testdata", "*.html"))
	if len(names) == 0 {
		t.Fatal("no pages")
	}
	b := open(t, Options{Patience: 40 * time.Second})
	t.Run("all", func(t *testing.T) {
		for _, name := range names {
			t.Run(strings.TrimSuffix(filepath.Base(name), ".html"), func(t *testing.T) {
				t.Parallel()
				html, want := readPage(t, name)
				v, err := b.Verify(context.Background(), html, &task.Task{ID: "t", Lang: want.Lang, Now: want.Now, Level: 1, Request: "x", Checks: want.Checks})
				if err != nil {
					t.Fatal(err)
				}
				ids, why := failing(v)
				slices.Sort(ids)
				slices.Sort(want.Fails)
				if !slices.Equal(ids, want.Fails) {
					t.Errorf("failing %q, want %q\n%s", ids, want.Fails, why)
				}
				for _, s := range want.Why {
					if !strings.Contains(why, s) {
						t.Errorf("the reasons don't say %q:\n%s", s, why)
					}
				}
				if v.Passed != (len(want.Fails) == 0) {
					t.Errorf("passed: %v", v.Passed)
				}
			})
		}
	})
}
