// Package wrong holds apps that look plausible and are wrong, and proves that the
// verifier rejects each for the right reason: exactly the outcomes that its author wrote
// down fail, in words that name the fault. Their right twins must pass, so a verifier
// that rejects everything fails too. It must not know how a tier finds a fault.
package wrong

import (
	"context"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	skrt "hone/sketch/runtime"
	"hone/verify"
	"hone/verify/browser"
	"hone/verify/logic"
)

// Patience with one check: ample on a busy machine, and short for the pages that hang.
const (
	ample = 60 * time.Second
	short = time.Second
)

// prover opens the real tiers: one browser for all apps, an engine for each core.
func prover(t *testing.T, patience time.Duration) *verify.Prover {
	t.Helper()
	var tiers []verify.LogicTier
	for range runtime.NumCPU() {
		p, err := logic.New(skrt.Core())
		if err != nil {
			t.Fatal(err)
		}
		tiers = append(tiers, p)
	}
	page, err := browser.Open(t.Context(), browser.Options{Path: os.Getenv("HONE_CHROMIUM"), Patience: patience})
	if err != nil {
		t.Fatalf("run make setup: %v", err)
	}
	t.Cleanup(func() { page.Close() })
	return verify.NewProver(tiers, page)
}

func grade(ctx context.Context, p *verify.Prover, a app) (*verify.Verdict, error) {
	if a.kind == "sketch" {
		_, v, err := p.Sketch(ctx, a.src, a.task)
		return v, err
	}
	return p.Page(ctx, a.src, a.task)
}

func TestWrong(t *testing.T) {
	p, hasty := prover(t, ample), prover(t, short)
	rights, wrongs := load(t)
	if len(wrongs) < 40 || len(rights) < 12 {
		t.Errorf("%d wrong and %d right apps", len(wrongs), len(rights))
	}
	// The inner run ends when all apps are graded, before the browser is closed.
	t.Run("apps", func(t *testing.T) {
		for _, a := range slices.Concat(rights, wrongs) {
			t.Run(a.name, func(t *testing.T) {
				t.Parallel()
				p := p
				if len(a.wants) > 0 && strings.HasPrefix(a.name, "hangs/") {
					p = hasty
				}
				v, err := grade(t.Context(), p, a)
				if err != nil {
					t.Fatalf("no verdict: %v", err)
				}
				compare(t, a, v)
			})
		}
	})
}

// compare holds a verdict against what must fail, both ways.
func compare(t *testing.T, a app, v *verify.Verdict) {
	t.Helper()
	if v.Passed != (len(a.wants) == 0) {
		t.Errorf("passed: %v", v.Passed)
	}
	for _, o := range v.Failures() {
		i := slices.IndexFunc(a.wants, func(w want) bool { return w.tier == o.Tier && w.check == o.Check })
		switch {
		case i < 0:
			t.Errorf("must not fail: %s %s: %s", o.Tier, o.Check, o.Why)
		case !strings.Contains(strings.ToLower(o.Why), strings.ToLower(a.wants[i].why)):
			t.Errorf("%s %s: %q does not say %q", o.Tier, o.Check, o.Why, a.wants[i].why)
		}
	}
	for _, w := range a.wants {
		if !slices.ContainsFunc(v.Failures(), func(o verify.Outcome) bool { return o.Tier == w.tier && o.Check == w.check }) {
			t.Errorf("must fail: %s %s (%s)", w.tier, w.check, w.why)
		}
	}
}

// What the tier without a browser rejects, the page rejects by the same checks. Sketches
// that lost lines to the static tier are left out: little of them is there to compare.
func TestTiersAgree(t *testing.T) {
	p := prover(t, ample)
	_, wrongs := load(t)
	t.Run("apps", func(t *testing.T) {
		for _, a := range wrongs {
			if a.kind == "sketch" {
				t.Run(a.name, func(t *testing.T) {
					t.Parallel()
					agree(t, p, a)
				})
			}
		}
	})
}

func agree(t *testing.T, p *verify.Prover, a app) {
	c, cheap, err := p.Cheap(t.Context(), a.src, a.task)
	if err != nil {
		t.Fatal(err)
	}
	if c == nil || len(failed(cheap, verify.Static)) > 0 {
		return
	}
	page, err := p.Page(t.Context(), c.HTML, a.task)
	if err != nil {
		t.Fatal(err)
	}
	one, other := failed(cheap, verify.Logic), failed(page, verify.Browser)
	if !slices.Equal(one, other) {
		t.Errorf("the logic tier rejects %q, the browser tier %q", one, other)
	}
}

func failed(v *verify.Verdict, tier verify.Tier) []string {
	var ids []string
	for _, o := range v.Failures() {
		if o.Tier == tier {
			ids = append(ids, o.Check)
		}
	}
	slices.Sort(ids)
	return ids
}
