package sketch_test

import (
	"strings"
	"testing"

	"github.com/dop251/goja"

	"hone/sketch"
	"hone/sketch/runtime"
)

// shop has one line of each kind that is written in a way of its own.
const shop = "app 🛒 Shop\nlet rate = 0.1\nlist rows: text item, number price\ndef tax(x) = x * rate\n// what it comes to\nshow Sum = sum(rows, price) .2\nbutton Clear: rows = []\ntab More\nsay Hello\n"

// Every line of the sketch stands above what was made of it, and the whole still runs.
func TestEjectIsReadable(t *testing.T) {
	e, err := sketch.Eject(shop, "en", "tomekira")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"// let rate = 0.1\n", "// list rows: text item, number price\n", "// what it comes to\n", "// show Sum = sum(rows, price) .2\n", "// def tax(x) = x * rate\n", "// tab More\n", "// say Hello\n"} {
		if !strings.Contains(e.App, line) {
			t.Errorf("app.js has no comment %q:\n%s", line, e.App)
		}
	}
	if want := "\n    parts: [\n      // list rows: text item, number price\n      {kind: \"list\", name: \"rows\", label: \"Rows\", columns: [\n        {"; !strings.Contains(e.App, want) {
		t.Errorf("not set as %q:\n%s", want, e.App)
	}
	for _, want := range []string{"script-src 'self'; style-src 'self';", `<script src="app.js">`, `<link rel="stylesheet" href="style.css">`, `name="hone-app" content="tomekira"`} {
		if !strings.Contains(e.Index, want) {
			t.Errorf("index.html has no %s", want)
		}
	}
	if strings.Contains(e.Index, "<style") || strings.Count(e.Index, "<script>") > 0 {
		t.Error("index.html has something inline")
	}
	if !strings.Contains(e.Runtime, "// The page: opens the app") || !strings.Contains(e.Style, "/* ---- page/style.css ---- */") {
		t.Error("the runtime has lost its comments")
	}
	if got := defines(t, e.App).Get("title").String(); got != "Shop" {
		t.Errorf("app.js defines %q", got)
	}
}

// defines runs app.js and returns the definition that it hands to the page.
func defines(t *testing.T, app string) *goja.Object {
	t.Helper()
	vm := goja.New()
	if _, err := vm.RunString(runtime.Core() + "var got, ran = 0; hone.app = d => { got = d }"); err != nil {
		t.Fatal(err)
	}
	if _, err := vm.RunString(app); err != nil {
		t.Fatalf("%v in\n%s", err, app)
	}
	if vm.Get("ran").ToInteger() != 0 {
		t.Fatal("a comment ran")
	}
	return vm.Get("got").ToObject(vm)
}

// A comment ends where a script thinks that a line ends, which is in more places than
// where a sketch does.
func TestWordsInCommentsDoNotRun(t *testing.T) {
	for _, end := range []string{"\u2028", "\u2029", "\r"} {
		e, err := sketch.Eject("app A"+end+"ran = 1\nsay x"+end+"ran = 1 //\nbig 1\n", "en", "x")
		if err != nil {
			t.Fatal(err)
		}
		defines(t, e.App)
	}
}

func TestNameIsPutInOnce(t *testing.T) {
	c, err := sketch.Compile("app <meta name=\"generator\" content=\"hone sketch 1\">\nbig 1\n", "en")
	if err != nil {
		t.Fatal(err)
	}
	const meta = `<meta name="hone-app" content="tomekira">`
	once := sketch.NamePage(c.HTML, "tomekira")
	if strings.Count(once, meta) != 1 || once != sketch.NamePage(once, "other") || once != c.Page(sketch.Setting{ID: "tomekira"}) {
		t.Errorf("named: %.900s", once)
	}
	if page := "<!doctype html><title>x</title>"; sketch.NamePage(page, "a") != page {
		t.Error("another page was changed")
	}
}
