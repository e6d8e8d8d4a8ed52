package logic

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"hone/task"
	"hone/verify"
)

// Nothing that an app does to the machine reaches the next one.
func TestNothingIsLeftBehind(t *testing.T) {
	p := prover(t)
	good, goodTask := mustCompile(t, tip, "en"), ask(t, "en", `{"fill":["bill"],"with":"80"}`, `{"number":12}`)
	for _, act := range []string{
		`hone.f.show = () => "12"`, `hone.f.round = null`, `Array.prototype.map = null`, `Array.prototype[Symbol.iterator] = null`,
		`Object.prototype.kind = "say"`, `String.prototype.split = () => []`, `JSON.stringify = () => "{}"`, `Math.floor = () => 7`,
		`globalThis.hone = {}`, `hone = {}`, `leak = 1`, `globalThis.leak = 1`, `Object.setPrototypeOf(Array.prototype, {length: 9})`,
		`Date.now = () => 0`, `Date.prototype.getTime = () => 0`, `(function* () {}).constructor.prototype.x = 1`, `[][Symbol.iterator]().__proto__.next = null`,
		`delete globalThis.Math`, `Object.defineProperty(Object.prototype, "text", {get() { return "12"; }})`, `for (;;) {}`,
		`const g = () => g() + 1; g()`, `RegExp.prototype.test = () => true`, `Number.prototype.toString = () => "12"`, `Promise.resolve().then(() => { hone.f = {}; })`,
		`Object.getPrototypeOf(s.$).view = () => []`, `Object.getPrototypeOf(s.$).enter = () => { throw 1 }`, `delete Object.getPrototypeOf(s.$).due`, `s.$.constructor.prototype.settle = null`,
		`s.$.constructor.x = 1`, `s.$.env.now = () => NaN`, `delete s.$.env.store`, `s.$.env.zone = 500`, `s.$.env.changed = () => { throw 1 }`, `s.$.env.work = 1`, `s.$.loaded.bill = 1`, `s.$.plan.whens.push({when: () => true, act() { throw 1; }})`, `s.$.plan.lists.push({name: "x", columns: []})`, `Object.getPrototypeOf(s.$.loaded).bill = 7`,
	} {
		if act == `for (;;) {}` && testing.Short() {
			continue
		}
		p.m.rt = nil // each attack has a machine of its own
		bad := `(f => ({version: 1, lang: "en", title: "Bad", icon: "", theme: "", state: [], derived: [], timers: [], parts: [
			{kind: "button", label: "Go", act: s => { ` + act + ` }}]}))(hone.f)`
		if _, err := p.Prove(t.Context(), bad, ask(t, "en", `{"click":["go"]}`, `{"changed":true}`)); err != nil {
			t.Fatalf("%s: %v", act, err)
		}
		v, err := p.Prove(t.Context(), good, goodTask)
		if err != nil {
			t.Fatalf("after %s: %v", act, err)
		}
		for _, o := range v.Failures() {
			t.Errorf("after %s: %s: %s", act, o.Check, o.Why)
		}
		for _, global := range []string{"leak", "kind"} {
			if x := p.m.rt.Get(global); x != nil {
				t.Errorf("after %s: %s is %v", act, global, x)
			}
		}
	}
}

// What an app does in a promise's callback is a part of what it does.
func TestAPromiseWithoutEnd(t *testing.T) {
	p := prover(t)
	v, err := p.Prove(t.Context(), `{version: 1, lang: "en", title: "Bad", icon: "", theme: "", state: [], derived: [], timers: [], parts: [
		{kind: "button", label: "Go", act: s => { Promise.resolve().then(() => { for (;;) {} }) }}]}`, ask(t, "en", `{"click":["go"]}`, `{"gone":["x"]}`))
	if err != nil {
		t.Fatal(err)
	}
	if v.Passed {
		t.Errorf("it passed: %+v", v.Outcomes)
	}
}

// No function of the language gives out an object that it has for all: an app could change it.
func TestFunctionsShareNothing(t *testing.T) {
	p := prover(t)
	v, err := p.m.rt.RunString(`(() => {
		const args = [[], [1], ["a b, c"], ["2026-03-04"], [[3, 1, 2]], [[{a: 1}, {a: 2}], r => r.a], ["x", "a"], [5, 2], [[1, 2], 1], ["2026-03-04", 2], [true], [[[1], [2]], [3]], [{a: 1}, "a"]];
		const shared = new Set(), gave = new Set(), give = (name, a) => { try { return hone.f[name](...a); } catch (e) { return e; } };
		for (const name of Object.keys(hone.f)) for (const a of args) {
			if (typeof hone.f[name] !== "function") continue;
			const x = give(name, a), y = give(name, a);
			if (typeof x !== "object" || x === null || x instanceof Error) continue;
			gave.add(name);
			if (x === y && !Object.isFrozen(x) && !a.includes(x) && !a.flat().includes(x)) shared.add(name);
		}
		return gave.size + " gave objects; shared: " + [...shared];
	})()`)
	if err != nil {
		t.Fatal(err)
	}
	gave, shared, _ := strings.Cut(v.String(), " gave objects; shared: ")
	if n, _ := strconv.Atoi(gave); n < 25 || shared != "" {
		t.Errorf("%s functions gave objects, of which these are shared: %q", gave, shared)
	}
}

// The same app and task give the same verdict each time, chance included.
func TestReproducible(t *testing.T) {
	def := mustCompile(t, dice, "en")
	k := ask(t, "en", `{"click":["roll"],"times":3}`, `{"number":99}`)
	var first *verify.Verdict
	for range 3 {
		p := prover(t)
		for range 2 {
			v, err := p.Prove(t.Context(), def, k)
			if err != nil {
				t.Fatal(err)
			}
			v.Took = 0
			if first == nil {
				first = v
			}
			if !reflect.DeepEqual(v, first) {
				t.Errorf("%+v\nwas %+v", v, first)
			}
		}
	}
}

// Apps whose fields stay are not looked at after each input; that must make no difference.
func TestStillMakesNoDifference(t *testing.T) {
	for _, src := range []string{tip, sizes, counter} {
		a, b := prover(t), prover(t)
		for _, steps := range [][]task.Step{
			{{Op: task.Fill, Names: []string{"zz"}, With: []string{"7"}, Nth: 1}, {Op: task.Try, Names: []string{"up"}, Times: 2}},
			{{Op: task.Tick, Names: []string{"cheese"}}, {Op: task.Tick, Names: []string{"cheese"}}, {Op: task.Fill, Names: []string{"size"}, With: []string{"Large"}}},
		} {
			def := mustCompile(t, src, "en")
			one, err1 := a.Behave(t.Context(), def, steps, clock(), "en")
			two, err2 := b.Behave(t.Context(), strings.Replace(def, "parts: [", `parts: [{kind: "if", test: s => false, part: {kind: "say", text: ""}}, `, 1), steps, clock(), "en")
			if one != two || fmt.Sprint(err1) != fmt.Sprint(err2) {
				t.Errorf("%q %v, but looking each time %q %v", one, err1, two, err2)
			}
		}
	}
}

// What chance puts into fields differs from page to page, and is looked at on each.
func TestChanceInFields(t *testing.T) {
	def := `(f => ({version: 1, lang: "en", title: "Coin", icon: "", theme: "", parts: [
		{kind: "check", name: "on", label: "On", init: s => f.chance() < 0.5}, {kind: "say", text: s => s.on ? "it is on" : "it is off"}]}))(hone.f)`
	k := ask(t, "en", `{"tick":["on"]}`, `{"text":["it is on"]}`)
	for range 9 {
		k.Checks = append(k.Checks, k.Checks[0])
	}
	quick, wary := prover(t), prover(t)
	wary.m.wary = true
	a, err1 := quick.Prove(t.Context(), def, k)
	b, err2 := wary.Prove(t.Context(), def, k)
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	a.Took, b.Took = 0, 0
	if !reflect.DeepEqual(a, b) || len(a.Failures()) == 0 || len(a.Failures()) == 10 {
		t.Errorf("%+v\nbut looking each time %+v", a, b)
	}
}

func TestBehave(t *testing.T) {
	p := prover(t)
	def := mustCompile(t, counter, "en")
	up := task.Step{Op: task.Click, Names: []string{"up"}, Times: 2}
	seen, err := p.Behave(t.Context(), def, []task.Step{up, {Op: task.Reload}, up}, clock(), "en")
	if err != nil || !strings.Contains(seen, "Count\n4\n") {
		t.Errorf("%q %v", seen, err)
	}
	if _, err = p.Behave(t.Context(), def, []task.Step{{Op: task.Click, Names: []string{"fly"}}}, clock(), "en"); err == nil || errors.Is(err, verify.ErrNoVerdict) || !strings.Contains(err.Error(), "“fly”") {
		t.Errorf("error %v", err)
	}
}

func TestNoVerdict(t *testing.T) {
	if _, err := New("var hone = 1"); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("a core without hone.start: %v", err)
	}
	if _, err := New("("); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("a core that can't be read: %v", err)
	}
	p := prover(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := p.Prove(ctx, mustCompile(t, tip, "en"), ask(t, "en", ``, `{"number":1}`)); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("cancelled: %v", err)
	}
	if v, err := p.Prove(t.Context(), mustCompile(t, tip, "en"), ask(t, "en", ``, `{"number":7.5}`)); err != nil || !v.Passed {
		t.Errorf("and afterwards: %+v %v", v, err)
	}
}

func TestExercise(t *testing.T) {
	for _, tc := range []struct {
		name, src string
		want      []Kind
	}{
		{"calculator", tip, nil},
		{"counter", counter, nil},
		{"list", groceries, nil},
		{"quiz", quiz, nil},
		{"timer", boil, nil},
		{"choices", sizes, nil},
		{"dead button", "app A\nvar n = 4\nbutton Go: n = 4\nsay It is {n}", []Kind{DeadButton}},
		{"unused input", "app A\nnumber a = 1 Apples\nnumber b = 2 Pears\nshow Twice = b * 2", []Kind{Unused}},
		{"fixed result", "app A\nnumber a = 1 Apples\nshow Twice = a * 2\nshow Pi = round(pi, 2)", []Kind{Constant}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			found, err := prover(t).Exercise(t.Context(), mustCompile(t, tc.src, "en"), clock(), "en")
			if err != nil {
				t.Fatal(err)
			}
			var kinds []Kind
			for _, f := range found {
				kinds = append(kinds, f.Kind)
			}
			if !reflect.DeepEqual(kinds, tc.want) {
				t.Errorf("found %+v, wanted %v", found, tc.want)
			}
		})
	}
	broken := `{version: 1, lang: "en", title: "A", icon: "", theme: "", parts: [
		{kind: "show", label: "X", value: s => "NaN kg"}, {kind: "button", label: "Go", act: s => s.a.b}]}`
	found, err := prover(t).Exercise(t.Context(), broken, clock(), "en")
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range []Kind{NoValue, Exception, DeadButton} {
		if !strings.Contains(fmt.Sprint(found), "{"+string(kind)+" ") {
			t.Errorf("no %s in %+v", kind, found)
		}
	}
}
