package runtime_test

import (
	"os"
	"testing"

	"github.com/dop251/goja"

	"hone/sketch/runtime"
)

// helpers are what the scripts of these tests use beside hone itself: a clock that is
// moved by hand, storage, and things found by name as a person would.
const helpers = `
const world = {now: Date.UTC(2026, 2, 4, 10), stored: null, beeps: 0, copied: "", writes: 0};
const env = {now: () => world.now, random: Math.random, load: () => world.stored, store(t) { world.stored = t; world.writes++; }, zone: 0,
	beep() { world.beeps++; }, copy(t) { world.copied = t; }, speak() {}, changed() {}};
let app;
function start(d) { app = hone.start(d || hone.definition, env); return app; }
function each(nodes, see) {
	for (const n of nodes) {
		see(n);
		if (n.children) each(n.children, see);
		for (const i of n.items || []) each(i, see);
		for (const r of n.rows || []) for (const c of r) each(c, see);
	}
}
function find(name) {
	let got;
	each(app.view(), n => { if (!got && (n.role === "field" || n.role === "button") && n.name === name && !n.disabled) got = n; });
	if (!got) throw new Error("nothing is called " + name + " among " + names());
	return got;
}
function names() { const out = []; each(app.view(), n => { if (n.name) out.push(n.name); }); return out.join(" | "); }
function fill(name, v) { find(name).set(v); }
function click(name) { const n = find(name); if (n.role === "field") n.set(!n.value); else n.act(); }
function texts() { const out = []; each(app.view(), n => { if (n.label) out.push(n.label); if (n.text !== undefined) out.push(n.text); }); return out.join(" | "); }
function result(label) { let got; each(app.view(), n => { if (n.role === "output" && n.label === label) got = n.text; }); return got; }
function rows() { let got = 0; each(app.view(), n => { if (n.rows) got = n.rows.length; if (n.items) got = n.items.length; }); return got; }
function wait(seconds) {
	const end = world.now + seconds * 1000;
	for (let n = 0; n < 100000; n++) {
		const due = app.due();
		if (due > end) break;
		world.now = Math.max(world.now, due);
		app.tick();
	}
	world.now = end;
}
`

// newVM is an engine with the core, the helpers and, where named, a definition.
func newVM(t testing.TB, definition string) *goja.Runtime {
	t.Helper()
	vm := goja.New()
	run(t, vm, runtime.Core())
	run(t, vm, helpers)
	if definition != "" {
		src, err := os.ReadFile("testdata/" + definition + ".js")
		if err != nil {
			t.Fatal(err)
		}
		run(t, vm, "hone.app("+string(src)+"); start();")
	}
	return vm
}

func run(t testing.TB, vm *goja.Runtime, js string) goja.Value {
	t.Helper()
	v, err := vm.RunString(js)
	if err != nil {
		t.Fatalf("%s: %v", js, err)
	}
	return v
}

type row struct{ js, want string }

// whatever is wanted of a row that only leads to the next.
const whatever = "\x00"

// expect runs each row's script, one after the other, and compares what it gives as text.
func expect(t *testing.T, vm *goja.Runtime, rows []row) {
	t.Helper()
	for _, r := range rows {
		v := run(t, vm, r.js)
		if r.want == whatever {
			continue
		}
		if got := run(t, vm, "(x => typeof x === 'object' && x ? JSON.stringify(x) : String(x))").Export().(func(goja.FunctionCall) goja.Value)(goja.FunctionCall{Arguments: []goja.Value{v}}).String(); got != r.want {
			t.Errorf("%s = %s, want %s", r.js, got, r.want)
		}
	}
}
