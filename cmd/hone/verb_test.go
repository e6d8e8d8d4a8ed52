package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, tc := range []struct {
		args  string
		want  string // the other arguments and the options
		fails string // the key of the sentence
	}{
		{"a b", "a b|0 false", ""},
		{"--n 3 a --yes b", "a b|3 true", ""},
		{"a -n=3", "a|3 false", ""},
		{"-- --yes -x", "--yes -x|0 false", ""},
		{"a -- --yes", "a --yes|0 false", ""},
		{"a -", "a -|0 false", ""},
		{"", "", "usage missing argument"},
		{"a b c", "", "usage extra argument"},
		{"a --no", "", "usage unknown option"},
		{"a --n", "", "usage option without value"},
		{"a --n x", "", "usage bad option"},
	} {
		f := flags()
		n := f.Int("n", 0, "")
		yes := f.Bool("yes", false, "")
		others, err := parse(f, strings.Fields(tc.args), 1, 2)
		if tc.fails != "" {
			var p *problem
			if !errors.As(err, &p) || p.key != tc.fails || p.status != exitUsage {
				t.Errorf("%q: %v, want %s", tc.args, err, tc.fails)
			}
			continue
		}
		got := strings.Join(others, " ") + "|" + strings.Join([]string{string('0' + rune(*n)), map[bool]string{true: "true", false: "false"}[*yes]}, " ")
		if err != nil || got != tc.want {
			t.Errorf("%q: %q, %v, want %q", tc.args, got, err, tc.want)
		}
	}
}

func TestFind(t *testing.T) {
	for _, tc := range []struct{ args, name, rest, fails string }{
		{"", "help", "", ""},
		{"--help", "help", "", ""},
		{"--version", "version", "", ""},
		{"apps", "apps list", "", ""},
		{"apps --json", "apps list", "--json", ""},
		{"apps open x", "apps open", "x", ""},
		{"version x", "version", "x", ""},
		{"fly", "", "", "usage unknown verb"},
		{"list apps", "", "", "usage unknown verb"},
		{"apps fly", "", "", "usage unknown part"},
	} {
		v, rest, err := find(verbs(), strings.Fields(tc.args))
		if tc.fails != "" {
			var p *problem
			if !errors.As(err, &p) || p.key != tc.fails {
				t.Errorf("%q: %v, want %s", tc.args, err, tc.fails)
			}
			continue
		}
		if err != nil || v.name != tc.name || strings.Join(rest, " ") != tc.rest {
			t.Errorf("%q: %q %v, %v", tc.args, v.name, rest, err)
		}
	}
}

func TestEveryVerbHasAScript(t *testing.T) {
	var names []string
	for _, v := range verbs() {
		if slices.Contains(names, v.name) {
			t.Errorf("two verbs are called %q", v.name)
		}
		names = append(names, v.name)
	}
	all := scripts(t)
	for _, name := range names {
		if !strings.Contains(all, "hone "+name) {
			t.Errorf("no script in testdata/script runs “hone %s”", name)
		}
	}
}

func scripts(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "script", "*.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}
