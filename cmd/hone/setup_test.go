package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"hone/modelstore"
)

// equipped fills the script's home with what “make setup” brought to this machine, by
// hard links: a script must remove such a file before it writes another in its place.
func equipped(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) > 0 {
		ts.Fatalf("usage: equipped")
	}
	from, err := modelstore.Dir()
	ts.Check(err)
	missing, err := modelstore.Open(from).Missing()
	ts.Check(err)
	if len(missing) > 0 {
		ts.Fatalf("%s is missing: run make setup", missing[0].Title)
	}
	to := ts.Getenv("HONE_HOME")
	for _, dir := range []string{"engines", "models", "merged"} {
		ts.Check(linkTree(filepath.Join(from, dir), filepath.Join(to, dir)))
	}
	record, err := os.ReadFile(filepath.Join(from, "models.json"))
	ts.Check(err)
	ts.Check(os.WriteFile(filepath.Join(to, "models.json"), record, 0o600))
}

func linkTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if path == from && errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		name, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, name)
		switch {
		case d.IsDir():
			return os.MkdirAll(target, 0o755)
		case d.Type() == fs.ModeSymlink:
			link, err := os.Readlink(path)
			if err != nil {
				return err
			}
			return os.Symlink(link, target)
		}
		if os.Link(path, target) == nil {
			return nil
		}
		content, err := os.ReadFile(path) // on another disk
		if err != nil {
			return err
		}
		return os.WriteFile(target, content, 0o644)
	})
}

// A bar is full where its item is done, and stays where it came to where it isn't.
func TestBars(t *testing.T) {
	for _, tc := range []struct {
		done bool
		want string
	}{
		{true, "engine x    0%  1 B / 200 B\nengine x  100%  200 B / 200 B\nfonts    5%  5 B / 100 B\nfonts  100%  100 B / 100 B\n"},
		{false, "engine x    0%  1 B / 200 B\nengine x  100%  200 B / 200 B\nfonts    5%  5 B / 100 B\nfonts    5%  5 B / 100 B\n"},
	} {
		term, out := inFile()
		b := &bars{e: &env{say: newWords("en"), err: term}}
		b.at("engine x", 1, 200)
		b.at("fonts", 5, 100)
		b.at("fonts", 0, 100) // never backwards
		b.end(tc.done)
		b.end(tc.done) // nothing is left to end
		if out.String() != tc.want {
			t.Errorf("done %v:\n%swant\n%s", tc.done, out, tc.want)
		}
	}
}
