package generate

import (
	"errors"
	"strings"
	"testing"

	"hone/effort"
	"hone/llm"
)

func TestPageIn(t *testing.T) {
	const want = "<!doctype html>\n<title>T</title>\n</html>\n"
	for _, answer := range []string{
		want, "Sure:\n```html\n" + want + "```\nEnjoy!", "\n\n  " + want, want + "That was </ht and more.", "Here:\n" + want,
	} {
		if got := Clean(answer); got != want {
			t.Errorf("%q became %q", answer, got)
		}
	}
	for _, sketch := range []string{"app A\nsay <html> is a tag\nbig 1\n", "app A\nsay a <!doctype html> line\n"} {
		if got := Clean(sketch); got != sketch || IsPage(sketch) {
			t.Errorf("%q became %q", sketch, got)
		}
	}
	for source, is := range map[string]bool{want: true, "\ufeff <HTML lang=ko>\n": true, "<!DOCTYPE HTML><p>": true, "app A\n<html>\n": false, "": false, "<htmlx>": false} {
		if IsPage(source) != is {
			t.Errorf("IsPage(%q) is %v", source, !is)
		}
	}
	if got := Title("<html><title lang=x>\n A &amp;\n b </title>"); got != "A & b" {
		t.Errorf("title %q", got)
	}
}

func TestWantsPage(t *testing.T) {
	for request, want := range map[string]bool{
		"a clock as an HTML page": true, "plain html timer": true, "시계를 HTML로 만들어줘": true, "html 파일로 된 달력": true, "a single-file HTML game": true,
		"a quiz on html tags": false, "HTML 태그 퀴즈": false, "tip calculator": false,
	} {
		for style, can := range map[Style]bool{Instruct: true, Tuned: false, Complete: false} {
			if got := (&Writer{Style: style}).WantsPage(request); got != (want && can) {
				t.Errorf("%s, %s: %v", request, style, got)
			}
		}
	}
}

// A page that was cut off is none, however much of it a browser would show.
func TestUnfinishedPages(t *testing.T) {
	w := &Writer{Model: &llm.Replay{Texts: []string{"<!doctype html>\n<title>T</title>\n" + strings.Repeat("<p>more or less</p>\n", 500) + "</html>"}}, Style: Instruct, Library: NewLibrary(nil)}
	for tokens, want := range map[int]error{20: ErrEmpty, 5000: nil} {
		list, _, err := w.Write(t.Context(), "a list as HTML", "en", effort.Plan{Samples: 1, Tokens: tokens}, 0, nil)
		if !errors.Is(err, want) || (err == nil) != (len(list) == 1) {
			t.Errorf("%d tokens: %d candidates, %v", tokens, len(list), err)
		}
	}
}
