package hone

import (
	"errors"
	"strings"
	"testing"

	"hone/app"
	"hone/export"
	"hone/guard"
	"hone/sketch"
)

const doubler = "app Doubler\nnumber a = 2\nshow Twice = a * 2\n"

func TestBring(t *testing.T) {
	c, err := sketch.Compile(doubler, "en")
	if err != nil {
		t.Fatal(err)
	}
	own := export.Whole(app.App{ID: "tomekira", Kind: app.Sketch, Source: "sketch 1\n" + doubler, HTML: c.HTML})
	page := "<!doctype html><html lang=ko><title>Tip &amp; tax</title><h1>Hi</h1></html>"
	for _, x := range []struct {
		name, text  string
		kind        app.Kind
		title, lang string
	}{
		{"a.sketch", doubler, app.Sketch, "Doubler", "en"},
		{"a.sketch", "\ufeffsketch 1\r\napp 두 배\r\nnumber a = 2 수\r\nshow 두배 = a * 2\r\n", app.Sketch, "두 배", "ko"},
		{"a.html", own, app.Sketch, "Doubler", "en"},
		{"saved", own, app.Sketch, "Doubler", "en"},
		{"b.html", page, app.HTML, "Tip & tax", "ko"},
		{"b.htm", "<h1>Hi</h1>", app.HTML, "b", "en"},
		{"b.html", guard.Page(page, guard.Setting{}), app.HTML, "Tip & tax", "ko"},
		// Of a page that says it was made from lines, only these are taken.
		{"c.html", strings.Replace(own, "<body>", "<body><script>steal()</script>", 1), app.Sketch, "Doubler", "en"},
	} {
		a, err := Bring(x.name, x.text)
		if err != nil || a.Kind != x.kind || a.Title != x.title || a.Lang != x.lang || a.Verified || a.Request != x.name {
			t.Errorf("%s: %v, %+v", x.name, err, a)
		}
		if a.Kind == app.Sketch && (a.Source == "" || strings.Contains(a.HTML, "steal")) || a.Kind == app.HTML && strings.Contains(a.HTML, "Content-Security-Policy") {
			t.Errorf("%s: taken as %.300s", x.name, a.HTML)
		}
	}
}

func TestBringRefuses(t *testing.T) {
	for _, x := range []struct {
		name, text string
		flaw       Flaw
	}{
		{"a.sketch", " \n", FlawEmpty},
		{"a.html", "\x89PNG\x00\x01", FlawText},
		{"a.html", "\xff\xfe", FlawText},
		{"a.sketch", "dear diary\n", FlawOther},
		{"a.html", "dear diary", FlawOther},
		{"a.txt", "number a = 2", FlawLine},
		{"a.sketch", doubler + "shwo b = 3\n", FlawLine},
		{"a.sketch", "sketch 99\n" + doubler, FlawLine},
		{"a.html", `<!doctype html><meta name="hone-sketch" content="app x&#10;sho y"><h1>x</h1>`, FlawLine},
		{"a.sketch", strings.Repeat("x", MostBrought+1), FlawLarge},
	} {
		a, err := Bring(x.name, x.text)
		var bad *Unreadable
		if !errors.As(err, &bad) || bad.Flaw != x.flaw {
			t.Errorf("%s %.30q: %v, taken as %.100s %+v; want %s", x.name, x.text, err, a.Title, bad, x.flaw)
		}
		if bad != nil && bad.Flaw == FlawLine && bad.Line.Line == 0 {
			t.Errorf("%.30q: no line is named", x.text)
		}
	}
}
