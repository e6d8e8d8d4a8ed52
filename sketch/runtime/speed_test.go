package runtime

import (
	"testing"

	"github.com/dop251/goja"
)

const tip = `(f => ({version: 1, lang: "en", title: "Tip calculator", icon: "", theme: "green", state: [],
derived: [{name: "Tip", value: s => s.bill * s.tip / 100}, {name: "Total", value: s => s.bill + s.Tip}], timers: [],
parts: [{kind: "number", name: "bill", label: "Bill", init: s => 50}, {kind: "number", name: "tip", label: "Tip %", init: s => 15},
{kind: "show", label: "Tip", value: s => s.Tip, format: {digits: 2}}, {kind: "show", label: "Total", value: s => s.Total, format: {digits: 2}}]}))(hone.f)`

// bench times a script over a started level-1 app in goja.
func bench(b *testing.B, body string) {
	vm := goja.New()
	if _, err := vm.RunString(Core()); err != nil {
		b.Fatal(err)
	}
	v, err := vm.RunString(`(function (n) { const d = ` + tip + `, env = {now: () => 1772618400000, random: Math.random, load: () => null, store() {}, zone: 0};
const a0 = hone.start(d, env); for (let i = 0; i < n; i++) { ` + body + ` } })`)
	if err != nil {
		b.Fatal(err)
	}
	fn, _ := goja.AssertFunction(v)
	b.ResetTimer()
	if _, err := fn(nil, vm.ToValue(b.N)); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkStart(b *testing.B) { bench(b, `hone.start(d, env)`) }
func BenchmarkView(b *testing.B)  { bench(b, `a0.version++; a0.view()`) }
func BenchmarkSet(b *testing.B)   { bench(b, `const v = a0.view(); v[1].children[0].set("80")`) }

// BenchmarkApp is what the logic tier does: two checks, each with a fresh start, two
// fields filled and two views.
func BenchmarkApp(b *testing.B) {
	bench(b, `for (let c = 0; c < 2; c++) { const a = hone.start(d, env); let v = a.view();
v[1].children[0].set("80"); v[1].children[1].set("25"); a.due(); v = a.view(); a.due(); }`)
}

// BenchmarkDefinition is what it does before that, once for an app.
func BenchmarkDefinition(b *testing.B) {
	vm := goja.New()
	if _, err := vm.RunString(Core()); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := vm.RunString(tip); err != nil {
			b.Fatal(err)
		}
	}
}
