package hone

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"testing"

	"hone/app"
	"hone/corpus"
	"hone/effort"
	"hone/episode"
	"hone/generate"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/modelstore"
	"hone/modelstore/modelstoretest"
	skrt "hone/sketch/runtime"
	"hone/task"
	"hone/verify"
	"hone/verify/browser"
	"hone/verify/logic"
)

func library(t testing.TB) *generate.Library {
	list, err := corpus.Load()
	if err != nil {
		t.Fatal(err)
	}
	var examples []generate.Example
	for _, x := range list {
		examples = append(examples, generate.Example{Lang: x.Task.Lang, Request: x.Task.Request, Sketch: x.Sketch})
	}
	return generate.NewLibrary(examples)
}

func logicTiers(t testing.TB) []verify.LogicTier {
	var tiers []verify.LogicTier
	for range runtime.NumCPU() {
		p, err := logic.New(skrt.Core())
		if err != nil {
			t.Fatal(err)
		}
		tiers = append(tiers, p)
	}
	return tiers
}

// pageFunc stands in for the browser where a test is about what Make does with its word.
type pageFunc func(html string) (*verify.Verdict, error)

func (f pageFunc) Verify(_ context.Context, html string, _ *task.Task) (*verify.Verdict, error) {
	return f(html)
}

func verdict(status verify.Status) *verify.Verdict {
	v := &verify.Verdict{}
	v.Add(verify.Outcome{Tier: verify.Browser, Check: "names", Status: status, Why: "a button has no name"})
	return v
}

func testHone(t *testing.T, page pageFunc, texts ...string) (*Hone, *llm.Replay) {
	model := &llm.Replay{Texts: texts}
	dir := t.TempDir()
	apps, err := app.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	episodes, err := episode.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { apps.Close(); episodes.Close() })
	w := &generate.Writer{Model: model, Style: generate.Complete, Library: generate.NewLibrary(nil)}
	return &Hone{Writer: w, Prover: verify.NewProver(logicTiers(t), page), Apps: apps, Episodes: episodes}, model
}

const (
	right  = "app Doubler\nnumber a = 2 Number\nshow Twice = a * 2\n"
	unused = "app Doubler\nnumber a = 2 Number\nnumber b = 3\nshow Twice = a * 2\n"
)

func TestMakeShowsOnlyWhatHolds(t *testing.T) {
	h, _ := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, unused, "nonsense", right)
	made, err := h.Make(context.Background(), Request{Text: "double a number"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !made.Verified || made.Sketch != right || made.Candidates != 3 {
		t.Errorf("made %+v", made)
	}
	kept, err := h.Apps.Get(context.Background(), made.ID)
	if err != nil || !kept.Verified || kept.Source != "sketch 1\n"+right {
		t.Errorf("kept %+v, %v", kept, err)
	}
	log, err := h.Episodes.List(context.Background(), 0)
	if err != nil || len(log) != 1 || log[0].AppID != made.ID || len(log[0].Candidates) != 3 || log[0].Candidates[log[0].Choice].Source != right {
		t.Errorf("logged %+v, %v", log, err)
	}
}

func TestMakeMarksTheNearest(t *testing.T) {
	for name, tc := range map[string]struct {
		page pageFunc
		text string
	}{
		"cheap tiers fail": {func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, unused},
		"browser fails":    {func(string) (*verify.Verdict, error) { return verdict(verify.Fail), nil }, right},
	} {
		h, model := testHone(t, tc.page, tc.text)
		made, err := h.Make(context.Background(), Request{Text: "double a number"}, nil)
		if !errors.Is(err, ErrUnproven) || made.Verified || made.HTML == "" || len(made.Verdict.Failures()) == 0 {
			t.Errorf("%s: made %+v, %v", name, made, err)
		}
		kept, err := h.Apps.Get(context.Background(), made.ID)
		if err != nil || kept.Verified {
			t.Errorf("%s: kept as proven: %v", name, err)
		}
		mended := false
		for _, r := range model.Requests() {
			mended = mended || strings.Contains(r.Messages[0].Content, "// wrong: ")
		}
		if !mended {
			t.Errorf("%s: nothing was mended", name)
		}
	}
}

// A dead browser says nothing about an app: an error, not an unproven app.
func TestMakeWithoutVerdict(t *testing.T) {
	h, _ := testHone(t, func(string) (*verify.Verdict, error) { return nil, verify.ErrNoVerdict }, right)
	made, err := h.Make(context.Background(), Request{Text: "double a number"}, nil)
	if !errors.Is(err, verify.ErrNoVerdict) || made.Verified {
		t.Errorf("made %+v, %v", made, err)
	}
}

func TestMakeNothing(t *testing.T) {
	h, _ := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, "I can't do that.")
	made, err := h.Make(context.Background(), Request{Text: "double a number", Effort: effort.Low}, nil)
	if !errors.Is(err, ErrNothing) || made.ID != "" {
		t.Errorf("made %+v, %v", made, err)
	}
}

func TestMakeCancelled(t *testing.T) {
	h, _ := testHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil }, right)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if made, err := h.Make(ctx, Request{Text: "double a number"}, nil); !errors.Is(err, context.Canceled) || made.Verified {
		t.Errorf("made %+v, %v", made, err)
	}
}

// The whole path with the real model and the real browser: what comes out as proven
// holds when it is proven again, and what doesn't hold says so.
func TestMakeForReal(t *testing.T) {
	libs, path := modelstoretest.Engine(t)
	engine, err := llamacpp.Open(libs, path, llamacpp.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	chromium, err := modelstore.Browser()
	if err != nil {
		t.Fatalf("%v: run make setup", err)
	}
	b, err := browser.Open(context.Background(), browser.Options{Path: chromium})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	h := &Hone{
		Writer: &generate.Writer{Model: engine, Style: generate.Complete, Library: library(t)},
		Prover: verify.NewProver(logicTiers(t), b),
	}
	for _, text := range []string{"tip calculator", "물 몇 잔 마셨는지 세는 앱"} {
		// With time enough: on a busy machine reading the prompt alone may take the usual one.
		made, err := h.Make(context.Background(), Request{Text: text, Effort: effort.High}, nil)
		if err != nil && !errors.Is(err, ErrUnproven) && !errors.Is(err, ErrNothing) {
			t.Fatalf("%s: %v", text, err)
		}
		t.Logf("%s: verified %v, %d candidates, %.1f s, %+v\n%s", text, made.Verified, made.Candidates, made.Took.Seconds(), made.Usage, made.Sketch)
		if made.Candidates == 0 || made.Usage.OutputTokens == 0 {
			t.Errorf("%s: the model wrote nothing", text)
		}
		if made.Verified != (err == nil) {
			t.Errorf("%s: verified %v, but %v", text, made.Verified, err)
		}
		if !made.Verified {
			continue
		}
		v, err := b.Verify(context.Background(), made.HTML, &task.Task{ID: "again", Lang: made.Lang, Level: 1, Request: text})
		if err != nil || !v.Passed {
			t.Errorf("%s: proven once, but not again: %v %v", text, v.Failures(), err)
		}
	}
}
