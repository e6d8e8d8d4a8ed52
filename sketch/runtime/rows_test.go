package runtime_test

import (
	"testing"

	"github.com/chromedp/chromedp"

	"hone/sketch"
	"hone/sketch/runtime"
)

const manyRows = `list rows: text what, number amount, date day, choice kind: A | B | C
  sort -day, what
  filter kind
  search
show Total = sum(filter(rows, kind == "A"), amount)
table Kinds = group(rows, kind): Kind = key, Sum = sum(rows, amount)`

const fillRows = `world.stored = JSON.stringify({rows: Array.from({length: 5000}, (_, i) => ({what: "row " + i, amount: i % 97, day: hone.f.addDays("2020-01-01", i % 2000), kind: "ABC"[i % 3]}))}); start();`

// A long list is shown in parts, and counted whole.
func TestManyRows(t *testing.T) {
	vm := open(t, manyRows)
	run(t, vm, fillRows)
	expect(t, vm, []row{
		{`const shown = () => { let n; each(app.view(), x => { if (x.wide) n = x.rows.length; }); return n; }; result("Total") + " " + shown()`, "79,611 100"},
		{`click("Show more (4900)"); shown()`, "600"},
		{`fill("Search", "row 42"); shown()`, "111"},
		{`fill("Filter by Kind", "B"); shown()`, "36"},
	})
}

// BenchmarkRows5000 changes one of 5,000 rows and works out all that follows: where,
// sorting, totals, groups.
func BenchmarkRows5000(b *testing.B) {
	vm := open(b, manyRows)
	run(b, vm, fillRows)
	b.ResetTimer()
	for b.Loop() {
		run(b, vm, `app.enter(); app.s.rows[7].amount++; app.s.rows = app.s.rows.slice(); app.settle(); app.view()`)
	}
}

// TestManyRowsInTime: in a browser's engine a change among 5,000 rows, with the filter,
// the order, the totals and the page that follow, takes 50 ms at most.
func TestManyRowsInTime(t *testing.T) {
	c, err := sketch.Compile("app Test\n"+manyRows, "en")
	if err != nil {
		t.Fatal(err)
	}
	script := runtime.Core() + helpers + "hone.app(" + c.Definition + "); start(); " + fillRows + `
fill("Filter by Kind", "A");
const took = [];
for (let n = 0; n < 15; n++) {
	const from = performance.now();
	app.enter(); app.s.rows[n].amount++; app.s.rows = app.s.rows.slice(); app.settle(); app.view();
	took.push(performance.now() - from);
}
took.sort((a, b) => a - b)[7]`
	median, err := chromedp.Run(newTab(t), chromedp.Evaluate[float64](script))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%.1f ms", median)
	if median > 50 {
		t.Errorf("%.1f ms for a change among 5,000 rows; want 50 at most", median)
	}
}
