package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"
)

func onScreen(columns int) (*terminal, *bytes.Buffer) {
	var b bytes.Buffer
	return &terminal{w: &b, screen: true, colour: true, columns: func() int { return columns }}, &b
}

func inFile() (*terminal, *bytes.Buffer) {
	var b bytes.Buffer
	return &terminal{w: &b, columns: func() int { return 0 }}, &b
}

func TestTableAligns(t *testing.T) {
	rows := func() [][]string {
		return [][]string{{"ID", "TITLE", "N"}, {"a", "팁 계산기", "1"}, {"bcd", "é\u0301\tx\x1b[31m", "22"}}
	}
	term, out := inFile()
	term.table(rows())
	want := "ID   TITLE      N\na    팁 계산기  1\nbcd  é\u0301 x[31m    22\n"
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out, want)
	}
	term, out = onScreen(8)
	term.table(rows())
	for _, line := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		plain := strings.NewReplacer("\x1b[2m", "", "\x1b[0m", "").Replace(line)
		if columns(plain) > 8 {
			t.Errorf("%q is wider than the screen", plain)
		}
	}
}

func TestCut(t *testing.T) {
	for _, tc := range []struct {
		s    string
		n    int
		want string
	}{{"abc", 3, "abc"}, {"abcd", 3, "ab…"}, {"한글", 4, "한글"}, {"한글말", 4, "한…"}, {"한글말", 5, "한글…"}, {"a", 0, "…"}} {
		if got := cut(tc.s, tc.n); got != tc.want {
			t.Errorf("cut(%q, %d) = %q, want %q", tc.s, tc.n, got, tc.want)
		}
	}
}

func TestColourOnlyOnAScreen(t *testing.T) {
	if term, _ := onScreen(80); term.red("x") == "x" {
		t.Error("no colour on a screen")
	}
	f, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if term := newTerm(f, func(string) string { return "" }); term.screen || term.colour || term.red("x") != "x" || term.columns() != 0 {
		t.Errorf("a file is taken for a screen: %+v", term)
	}
}

func TestProgress(t *testing.T) {
	clock := time.Unix(0, 0)
	run := func(term *terminal, total int64) {
		p := term.progress("model", total, bytesText)
		p.now = func() time.Time { return clock }
		for i := range int64(101) {
			p.at(i * 2_000_000)
			clock = clock.Add(100 * time.Millisecond)
		}
		p.end(200_000_000)
	}
	term, out := inFile()
	run(term, 200_000_000)
	want := "model    0%  0 B / 200.0 MB\nmodel   50%  100.0 MB / 200.0 MB\nmodel  100%  200.0 MB / 200.0 MB\nmodel  100%  200.0 MB / 200.0 MB\n"
	if out.String() != want {
		t.Errorf("in a file:\n%s", out)
	}
	term, out = onScreen(60)
	run(term, 200_000_000)
	last := out.String()[strings.LastIndex(out.String(), "\r"):]
	if !strings.Contains(last, "█") || strings.Contains(last, "░") || !strings.HasSuffix(last, "\n") || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("on a screen at the end: %q", last)
	}
	for _, s := range strings.Split(out.String(), "\r\x1b[K") {
		if columns(strings.TrimSpace(s)) > 60 {
			t.Errorf("%q is wider than the screen", s)
		}
	}
	term, out = inFile()
	run(term, 0)
	if strings.Contains(out.String(), "%") {
		t.Errorf("a share of an unknown total:\n%s", out)
	}
}
