package generate

import (
	"errors"
	"strings"
	"testing"
)

const paper = "<!doctype html>\n<title>T</title>\n<style>\n  p { color: red }\n</style>\n<p>one</p>\n<p>two</p>\n<p>one</p>\n"

func blockOf(search, replace string) string {
	if replace != "" {
		replace += "\n"
	}
	return "<<<<<<< SEARCH\n" + search + "\n=======\n" + replace + ">>>>>>> REPLACE\n"
}

func TestApplyBlocks(t *testing.T) {
	for name, tc := range map[string]struct{ answer, old, new, wrong string }{
		"a line":         {blockOf("<p>two</p>", "<p>2</p>\n<p>3</p>"), "<p>two</p>\n", "<p>2</p>\n<p>3</p>\n", ""},
		"taken out":      {blockOf("<p>two</p>", ""), "<p>two</p>\n", "", ""},
		"part of a line": {blockOf("color: red", "color: blue"), "color: red", "color: blue", ""},
		"other spaces":   {blockOf("p {   color: red }\n</style>", "  p { color: green }\n</style>"), "color: red", "color: green", ""},
		"more around it": {blockOf("<p>two</p>\n<p>one</p>", "<p>two</p>\n<p>three</p>"), "<p>two</p>\n<p>one</p>", "<p>two</p>\n<p>three</p>", ""},
		"talk around it": {"Sure:\n```html\n" + blockOf("<p>two</p>", "<p>2</p>") + "```\nDone.", "<p>two</p>", "<p>2</p>", ""},
		"a whole line rather than parts of others": {blockOf("<title>T</title>", "<title>U</title>"), "<title>T", "<title>U", ""},
		"a rule of equal signs in the new lines":   {blockOf("<p>two</p>", "<pre>\n=======\n</pre>"), "<p>two</p>", "<pre>\n=======\n</pre>", ""},

		"twice":          {blockOf("<p>one</p>", "<p>1</p>"), "", "", "block 1 (“<p>one</p>”) is in the page 2 times"},
		"nowhere":        {blockOf("<p>two</p>", "<p>2</p>") + blockOf("<p>four</p>", "x"), "", "", "block 2 (“<p>four</p>”) is nowhere in the page"},
		"no end":         {"<<<<<<< SEARCH\n<p>two</p>\n=======\n<p>2</p>\n", "", "", "block 1 has no end"},
		"no block":       {"I can't.", "", "", "there is no block"},
		"nothing":        {blockOf(" ", "x"), "", "", "searches for nothing"},
		"in another":     {"<<<<<<< SEARCH\na\n<<<<<<< SEARCH\nb\n", "", "", "begins inside another"},
		"no search":      {"=======\nx\n>>>>>>> REPLACE\n", "", "", "there is no block"},
		"parts, 3 times": {blockOf("<p>", "<b>"), "", "", "is in the page 3 times"},
	} {
		got, err := ApplyBlocks(paper, tc.answer)
		if tc.wrong != "" {
			if !errors.Is(err, ErrBlocks) || !strings.Contains(err.Error(), tc.wrong) {
				t.Errorf("%s: %v, want %q", name, err, tc.wrong)
			}
			continue
		}
		if want := strings.Replace(paper, tc.old, tc.new, 1); err != nil || got != want {
			t.Errorf("%s: %v\n%s", name, err, got)
		}
	}
}

// Whatever a model answers, nothing but an error or a page comes of it, and the same page
// where a block replaces lines by themselves.
func FuzzApplyBlocks(f *testing.F) {
	f.Add(paper, blockOf("<p>two</p>", "<p>2</p>"))
	f.Add("", "<<<<<<< SEARCH\n\n=======\n")
	f.Add("a\r\nb", blockOf("a", "b"))
	f.Fuzz(func(t *testing.T, page, answer string) {
		if _, err := ApplyBlocks(page, answer); err != nil && !errors.Is(err, ErrBlocks) {
			t.Error(err)
		}
		line, _, _ := strings.Cut(page, "\n")
		if strings.TrimSpace(line) == "" || strings.Contains(line, "\r") || dividerMark.MatchString(line) || searchMark.MatchString(line) || replaceMark.MatchString(line) {
			return
		}
		if got, err := ApplyBlocks(page, blockOf(line, line)); err == nil && got != page {
			t.Errorf("%q became %q", page, got)
		}
	})
}
