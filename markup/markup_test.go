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
		{"<h1>Tip</h1>", "<h1>Tip</ h1>", "6 page cut map[]"},
		{"</h1>", `</h1 class="x>`, "6 page cut map[]"},
		{"<!-- <div>", `<h1 ">`, "7 page cut map[]"},
		{"</body>\n</html>", "</body", "16 page cut map[]"},
		{"in a comment -->", "in a comment", "7 page cut map[]"},
		{"<!-- <div> in a comment -->", "<!--> <div>", "16 page crossed map[line:7 other:div tag:body]"},
		{"in a comment -->", "in a comment --!> <div>", "16 page crossed map[line:7 other:div tag:body]"},
		{"<!-- <div>", "<noscript><div></noscript>", "7 page crossed map[line:7 other:div tag:noscript]"},
		{"</script>", "</scrip>", "15 page cut map[]"},
		{"<title>Tip</title>", "<title> </title>", "1 page title map[]"},
		{` lang="en"`, "", "1 page lang map[]"},
		{`aria-label="People"`, `id="bill"`, "13 page twice map[id:bill]"},
		{`alt="x"`, "", "8 page imageless map[]"},
		{`src="data:,"`, `src="HTTPS://a.b/c"`, "8 page reaches map[what:HTTPS://a.b/c]"},
		{"<script>if (1", "<script\n>if (", "16 page script map[why:Unexpected token <]"},
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

// Every end of a line counts once, in scripts too, whoever wrote it.
func TestLinesAreCountedAsTheyAreSeen(t *testing.T) {
	page := strings.Replace(whole, `"</p>".length)`, "'</p>'.length /* \u2028 \u2029 \n */))", 1)
	for _, end := range []string{"\n", "\r\n", "\r"} {
		flaws := Read(strings.ReplaceAll(page, "\n", end))
		if len(flaws) != 1 || flaws[0].Key != Scripted || flaws[0].Line != 16 {
			t.Errorf("%q: %+v", end, flaws)
		}
	}
}

// What a browser takes to be well is not to be named.
func TestReadNamesNothingElse(t *testing.T) {
	for _, x := range []struct{ old, fresh string }{
		{"<!-- <div> in a comment -->", "<!-- <div> in a comment --!>"},
		{"<!-- <div> in a comment -->", "<!--><!---><!----><?php ?><!x>"},
		{"<p>One", "<p>One < two, 1<2 & 3 <- 4"},
		{"</h1>", "</h1\n>"},
		{"</h1>", "</H1 class=x>"},
		{`<a href="https://example.com">`, "<a href=https://example.com/>"},
		{"document.title =", "var d = '<!--<script></script>-->'; document.title ="},
		{"<h1>", "<noscript><p>No scripts</noscript><h1>"},
		{"\n", "\r\n"},
		{"\n", "\r"},
		{"Tip", "Tip \x00\xff"},
	} {
		if flaws := Read(strings.ReplaceAll(whole, x.old, x.fresh)); len(flaws) != 0 {
			t.Errorf("%q → %q: %+v", x.old, x.fresh, flaws)
		}
	}
}

// A browser takes a tag that the page's end cuts off for none, and so is nothing said of its
// element.
func TestATagThatIsCutOffIsNone(t *testing.T) {
	for page, want := range map[string]string{
		"<main>\n<div class='x>": "[{1 page unclosed map[tag:main] false} {2 page cut map[] false}]",
		"<main>\n</main":         "[{1 page unclosed map[tag:main] false} {2 page cut map[] false}]",
		"<script>x</script ":     "[{1 page cut map[] false}]",
		"<!-- a>":                "[{1 page cut map[] false}]",
		"<!--!>":                 "[{1 page cut map[] false}]",
		"<!---!>":                "[{1 page cut map[] false}]",
		"<!doctype":              "[{1 page cut map[] false}]",
		"a <":                    "[]",
		"a </":                   "[]",
	} {
		if got := fmt.Sprint(Read("<html lang=en><title>a</title>" + page)); got != want {
			t.Errorf("%q: %s, want %s", page, got, want)
		}
	}
}

func TestNumbersReadsLabelsAsBrowsersDo(t *testing.T) {
	for page, want := range map[string]string{
		`<label>Salt &amp; sugar <input type=number></label>`:                        "Salt & sugar",
		`<label>a<script>b</script><style>c</style><!-- d --> <input type=number>`:   "a",
		`<input type=number id=x><label for=x>Later</label>`:                         "Later",
		`<label>Out <label>in</label> <input type=number aria-label="own">`:          "own",
		`<label>Out <label>in <input type=number></label>`:                           "in",
		`<label>One</label><input type=number placeholder="none">`:                   "none",
		`<label><input type=number> behind</label> and more`:                         "behind",
		`<label>` + strings.Repeat("가", longestName) + `<input type=number></label>`: strings.Repeat("가", longestName/3),
	} {
		if got := Numbers(page); !slices.Equal(got, []string{want}) {
			t.Errorf("%.80s: %q, want %q", page, got, want)
		}
	}
}

// Whatever stands there, reading ends, and lines are lines of the page.
func FuzzRead(f *testing.F) {
	for _, s := range []string{whole, "<", "</", "<!", "<!--", "<a", "<a b='", "<script>", "<svg><a/>", "<a =>", "<!-->", "</ p>", "</p q='>", "<label><input type=number>", "<script><!--<script>", "\x00<é>", "<title></titlex></title"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		lines := strings.Count(lineEnds.Replace(page), "\n") + 1
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
	for _, unit := range []string{"<label>", "<label for=a>", "<script>x=1</script>", "<!--", "<a b='", "<div>", "<svg>", "</p", "<title>",
		"<div></b>", "<div><p></div>", "<label>a<input type=number>", "<a b=c>", " b", " b=1", "<!-", "--!", "</ ", "<title></titl", "<script><!--<script>"} {
		page := "<a " + strings.Repeat(unit, 100_000)
		if strings.HasPrefix(unit, "<") {
			page = page[len("<a "):]
		}
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
