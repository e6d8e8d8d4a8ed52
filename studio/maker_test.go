package studio

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"hone"
	"hone/generate"
	"hone/llm"
	"hone/modelstore"
	skrt "hone/sketch/runtime"
	"hone/verify"
	"hone/verify/browser"
	"hone/verify/logic"
)

const (
	tipEn = "app Tip calculator\nnumber bill = 50\nnumber tip = 15 Tip %\nshow Tip = bill * tip / 100 .2\nshow Total = bill + Tip .2\n"
	tipKo = "app 팁 계산기\nnumber bill = 50000 금액\nnumber tip = 10 팁 %\nshow 팁 = bill * tip / 100 .0 원\nshow 합계 = bill + 팁 .0 원\n"
	// An input that nothing uses: the static tier drops it.
	unused = "app Doubler\nnumber a = 2\nnumber b = 3\nshow Twice = a * 2\n"
	counts = "app 💧 Water\nsaved n = 0\nbig n\nbutton One more: n += 1\nbutton Undo: n = max(0, n - 1)\n"
)

// A slow model writes as its texts say, with a pause after each word, until it is stopped.
type slow struct {
	*llm.Replay
	pause time.Duration
}

func (s slow) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	hear := r.OnText
	r.OnText = func(i int, piece string) {
		select {
		case <-time.After(s.pause):
		case <-ctx.Done():
		}
		if hear != nil {
			hear(i, piece)
		}
	}
	return s.Replay.Generate(ctx, r)
}

// prover is the browser in which the tests' apps are proven.
var prover = sync.OnceValues(func() (*browser.Browser, error) {
	b, err := openProver(context.Background())
	if err == nil {
		atEnd = append(atEnd, b.Close)
	}
	return b, err
})

func openProver(ctx context.Context) (*browser.Browser, error) {
	path, err := modelstore.Browser()
	if err != nil {
		return nil, fmt.Errorf("%w: run make setup", err)
	}
	return browser.Open(ctx, browser.Options{Path: path, Pictures: true})
}

// maker opens what makes apps: a model that answers with the texts, and the real prover.
func maker(t testing.TB, model llm.Generator) func(context.Context, *house) (*hone.Hone, error) {
	t.Helper()
	return func(_ context.Context, h *house) (*hone.Hone, error) {
		b, err := prover()
		if err != nil {
			return nil, err
		}
		return madeOf(h, model, b)
	}
}

// madeOf puts together what makes apps in a house, with a tier for pages.
func madeOf(h *house, model llm.Generator, page verify.PageTier) (*hone.Hone, error) {
	var tiers []verify.LogicTier
	for range runtime.NumCPU() {
		p, err := logic.New(skrt.Core())
		if err != nil {
			return nil, err
		}
		tiers = append(tiers, p)
	}
	w := &generate.Writer{Model: model, Style: generate.Complete, Library: generate.NewLibrary(nil)}
	return &hone.Hone{Writer: w, Prover: verify.NewProver(tiers, page), Apps: h.apps, Episodes: h.episodes}, nil
}
