package hone

import (
	"context"
	"errors"
	"strings"
	"testing"

	"hone/app"
	"hone/generate"
	"hone/llm"
	"hone/verify"
)

const (
	clock  = "<!doctype html>\n<html lang=\"en\">\n<title>Clock &amp; more</title>\n<h1>Clock</h1>\n</html>\n"
	rename = "<<<<<<< SEARCH\n<title>Clock &amp; more</title>\n=======\n<title>Watch</title>\n>>>>>>> REPLACE\n"
)

// A page that a large model wrote goes the same way as a sketch: what is proven is the
// page in hone's policy, what is kept is the page.
func TestMakeAPage(t *testing.T) {
	var proven string
	h, model := testHone(t, func(html string) (*verify.Verdict, error) { proven = html; return verdict(verify.Pass), nil }, "Sure!\n```html\n"+clock+"```\n")
	h.Writer.Style = generate.Instruct
	made, err := h.Make(t.Context(), Request{Text: "a clock as an HTML page"}, nil)
	if err != nil || made.Kind != app.HTML || made.HTML != clock || made.Sketch != "" || made.Title != "Clock & more" {
		t.Fatalf("%+v, %v", made, err)
	}
	if !strings.HasSuffix(proven, clock) || !strings.Contains(proven, "Content-Security-Policy") {
		t.Errorf("proven was %s", proven)
	}
	if a, err := h.Apps.Get(t.Context(), made.ID); err != nil || a.Kind != app.HTML || a.Source != clock || !a.Verified {
		t.Errorf("kept %+v, %v", a, err)
	}
	if r := model.Requests()[0]; r.Grammar != "" || r.MaxTokens < 4000 || !strings.Contains(r.Messages[0].Content, "<!doctype html>") {
		t.Errorf("asked %+v", r)
	}
	// Without being asked for a page, the model is asked for a sketch.
	model.Texts = []string{right}
	if made, err := h.Make(t.Context(), Request{Text: "double a number"}, nil); err != nil || made.Kind != app.Sketch {
		t.Errorf("%+v, %v", made, err)
	}
}

func pageHone(t *testing.T, page pageFunc) (*Hone, *llm.Replay, app.App) {
	h, model := testHone(t, page)
	h.Writer.Style = generate.Instruct
	a, err := h.Apps.Save(t.Context(), app.App{Title: "Clock & more", Lang: "en", Kind: app.HTML, Request: "clock", Source: clock, Verified: true})
	if err != nil {
		t.Fatal(err)
	}
	return h, model, a
}

func TestEditAPage(t *testing.T) {
	h, model, a := pageHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil })
	model.Texts = []string{rename}
	got, err := h.Edit(t.Context(), Wish{ID: a.ID, Text: "call it Watch"}, nil)
	if err != nil || got.Version != 2 || got.Title != "Watch" || got.HTML != strings.Replace(clock, "Clock &amp; more", "Watch", 1) {
		t.Fatalf("%+v, %v", got, err)
	}
	if q := model.Requests()[0].Messages; !strings.Contains(q[0].Content, "<<<<<<< SEARCH") || q[1].Content != "call it Watch\n\n"+clock {
		t.Errorf("asked %+v", q)
	}
	if back, err := Undo(t.Context(), h.Apps, a.ID, 0); err != nil || back.Source != clock || back.Title != "Clock & more" {
		t.Errorf("undone: %+v, %v", back, err)
	}
}

// Blocks that don't fit are shown to the model with what is wrong; if they still don't,
// the person hears it and the app stays.
func TestEditAPageByBlocksThatDoNotFit(t *testing.T) {
	h, model, a := pageHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Pass), nil })
	wrong := strings.Replace(rename, "&amp;", "and", 1)
	model.Texts = []string{wrong, rename}
	if got, err := h.Edit(t.Context(), Wish{ID: a.ID, Text: "call it Watch"}, nil); err != nil || got.Title != "Watch" {
		t.Errorf("%+v, %v", got, err)
	}
	if q := model.Requests()[1].Messages; len(q) != 4 || !strings.Contains(q[3].Content, "is nowhere in the page") {
		t.Errorf("asked again with %+v", q)
	}
	model.Texts = []string{wrong}
	if got, err := h.Edit(t.Context(), Wish{ID: a.ID, Text: "call it Clock"}, nil); !errors.Is(err, generate.ErrBlocks) || got.Version != 0 {
		t.Errorf("%+v, %v", got, err)
	}
	if now, _ := h.Apps.Get(t.Context(), a.ID); now.Version != 2 {
		t.Errorf("version %d is kept", now.Version)
	}
}

func TestEditAPageThatFails(t *testing.T) {
	h, model, a := pageHone(t, func(string) (*verify.Verdict, error) { return verdict(verify.Fail), nil })
	model.Texts = []string{rename}
	if got, err := h.Edit(context.Background(), Wish{ID: a.ID, Text: "call it Watch"}, nil); !errors.Is(err, ErrUnproven) || got.Version != 0 {
		t.Errorf("%+v, %v", got, err)
	}
	mended := false
	for _, r := range model.Requests() {
		mended = mended || strings.Contains(r.Messages[1].Content, "failed: a button has no name")
	}
	if !mended {
		t.Error("nothing was mended")
	}
	h.Writer.Style = generate.Tuned
	if _, err := h.Edit(t.Context(), Wish{ID: a.ID, Text: "call it Watch"}, nil); !errors.Is(err, ErrSmallModel) {
		t.Errorf("with a small model: %v", err)
	}
}
