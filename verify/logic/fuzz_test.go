package logic

import (
	"context"
	"testing"

	"hone/sketch"
	"hone/task"
)

// Whatever a model writes, and whatever is handed in as a definition, gets a verdict: the
// prover doesn't crash, doesn't say that there is none, and is as good as new afterwards.
func FuzzProve(f *testing.F) {
	for _, src := range []string{tip, groceries, counter, vote, dice, boil, ticker, sizes, quiz, tabs, keys, cond, setter, toggle, options} {
		f.Add(src)
		c, err := sketch.Compile(src, "en")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(c.Definition)
	}
	f.Add(`({get parts() { throw 1 }})`)
	p := prover(f)
	k := ask(f, "en", `{"fill":["a"],"with":"3","nth":1},{"try":["go","start","add"]},{"press":"ArrowLeft"},{"wait":2},{"reload":true}`, `{"changed":true},{"number":1},{"rows":1}`)
	good, goodTask := mustCompile(f, tip, "en"), ask(f, "en", `{"fill":["bill"],"with":"80"}`, `{"number":12}`)
	f.Fuzz(func(t *testing.T, src string) {
		def := src
		if c, err := sketch.Compile(src, ""); err == nil && c.Definition != "" {
			def = c.Definition
		}
		prove := func(def string, k *task.Task) bool {
			v, err := p.Prove(context.Background(), def, k) // the fuzzer cancels its own at the end
			if err != nil {
				t.Fatalf("%s: %v", def, err)
			}
			return v.Passed
		}
		prove(def, k)
		if !prove(good, goodTask) {
			t.Errorf("a good app fails after %s", def)
		}
	})
}
