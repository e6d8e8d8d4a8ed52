package corpus

import (
	"context"
	"runtime"
	"testing"

	"hone/sketch"
	skrt "hone/sketch/runtime"
	"hone/task"
	"hone/verify"
	"hone/verify/logic"
)

func prover(t testing.TB) *verify.Prover {
	var tiers []verify.LogicTier
	for range runtime.NumCPU() {
		p, err := logic.New(skrt.Core())
		if err != nil {
			t.Fatal(err)
		}
		tiers = append(tiers, p)
	}
	return verify.NewProver(tiers, nil)
}

func passes(t *testing.T, p *verify.Prover, x *task.Task, src string) {
	c, err := sketch.Compile(src, x.Lang)
	if err != nil {
		t.Fatal(err)
	}
	v, err := p.Logic(context.Background(), c.Definition, x)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range v.Failures() {
		t.Errorf("%s: %s", o.Check, o.Why)
	}
}

// Every example passes its own checks in the logic tier.
func TestTiersLogic(t *testing.T) {
	t.Parallel()
	p := prover(t)
	for _, x := range load(t) {
		t.Run(x.Task.ID, func(t *testing.T) { passes(t, p, x.Task, x.Sketch) })
	}
	for x, src := range publicSketches(t) {
		t.Run("public/"+x.ID, func(t *testing.T) { passes(t, p, x, src) })
	}
}
