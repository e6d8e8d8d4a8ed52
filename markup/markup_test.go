package markup

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

const whole = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Tip</title>
<style>p > b { color: red }</style></head>
<body>
<h1>Tip</h1>
<!-- <div> in a comment -->
<p>One<p>Two <br> <img src="data:," alt="x">
<ul><li>a<li>b</ul>
<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
<label for="bill">Bill <b>sum</b></label> <input id="bill" type="number">
<label>Tip % <input type="number"></label>
<input aria-label="People" inputmode="numeric"><input placeholder="Note">
<a href="https://example.com">out</a>
<script>if (1 < 2 && "</p>".length) document.title = ` + "`a${1}`" + `;</script>
</body>
</html>
`

func TestReadFindsNothingWrong(t *testing.T) {
	if flaws := Read(whole); len(flaws) != 0 {
		t.Errorf("%+v", flaws)
	}
	if got := Numbers(whole); !slices.Equal(got, []string{"Bill sum", "Tip %", "People"}) {
		t.Errorf("fields %q", got)
	}
}

func TestReadNamesWhatIsWrong(t *testing.T) {
	for _, x := range []struct{ old, fresh, want string }{
		{"<ul>", "<ul><div>", "9 page crossed map[line:9 other:div tag:ul]"},
		{"<h1>Tip</h1>", "<h1>Tip", "16 page crossed map[line:6 other:h1 tag:body]"},
		{"<h1>Tip</h1>", "<h1>Tip</h1></div>", "6 page unopened map[tag:div]"},
		{"</body>\n</html>", "<div>", "16 page unclosed map[tag:div]"},
		{`<h1>`, `<h1 class="x>`, "6 page cut map[]"},
		{"in a comment -->", "in a comment", "7 page cut map[]"},
		{"</script>", "</scrip>", "15 page cut map[]"},
		{"<title>Tip</title>", "<title> </title>", "1 page title map[]"},
		{` lang="en"`, "", "1 page lang map[]"},
		{`aria-label="People"`, `id="bill"`, "13 page twice map[id:bill]"},
		{`alt="x"`, "", "8 page imageless map[]"},
		{`src="data:,"`, `src="HTTPS://a.b/c"`, "8 page reaches map[what:HTTPS://a.b/c]"},
		{`"</p>".length`, `"</p>".length)`, "15 page script map[why:Unexpected token )]"},
	} {
		page := strings.Replace(whole, x.old, x.fresh, 1)
		var got []string
		for _, f := range Read(page) {
			got = append(got, fmt.Sprint(f.Line, " ", f.Key, " ", f.Args))
		}
		if !slices.Contains(got, x.want) {
			t.Errorf("%s → %s: %q, want %q", x.old, x.fresh, got, x.want)
		}
	}
}

// Whatever stands there, reading ends, and lines are lines of the page.
func FuzzRead(f *testing.F) {
	for _, s := range []string{whole, "<", "</", "<!", "<!--", "<a", "<a b='", "<script>", "<svg><a/>", "<a =>", "\x00<é>", "<title></titlex></title"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		lines := strings.Count(page, "\n") + 1
		for _, x := range Read(page) {
			if x.Line < 1 || x.Line > lines {
				t.Errorf("%+v of %d lines", x, lines)
			}
		}
		Numbers(page)
	})
}

// A page that was made to take long takes no longer than its length.
func TestHostilePagesTakeTheirLengthOnly(t *testing.T) {
	for _, unit := range []string{"<label>", "<label for=a>", "<script>x=1</script>", "<!--", "<a b='", "<div>", "<svg>", "</p", "<title>"} {
		page := strings.Repeat(unit, 100_000)
		done := make(chan struct{})
		go func() {
			Read(page)
			Numbers(page)
			close(done)
		}()
		select {
		case <-done:
		case <-time.After(20 * time.Second): // with a search to the page's end for each it took minutes
			t.Fatalf("%q, a hundred thousand times, takes more than 20 s", unit)
		}
	}
}
