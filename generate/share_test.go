package generate_test

import (
	"context"
	"strings"
	"testing"

	"hone/effort"
	"hone/generate"
	"hone/llm"
)

// sharing keeps how much of an adapter it was asked for.
type sharing struct {
	llm.Replay
	share []float64
}

func (h *sharing) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	h.share = append(h.share, r.Share)
	return h.Replay.Generate(ctx, r)
}

// A wish of a few words is written with a part of a trained adapter, and mended so; a longer
// one, and a model that wasn't trained for it, with all.
func TestShortRequestsWantAPartOfTheAdapter(t *testing.T) {
	for _, c := range []struct {
		style   generate.Style
		request string
		part    bool
	}{
		{generate.Tuned, "더치페이 계산기", true},
		{generate.Tuned, " " + strings.Repeat("가", 35) + " ", true},
		{generate.Tuned, strings.Repeat("가", 36), false},
		{generate.Instruct, "tip calculator", false},
	} {
		h := &sharing{Replay: llm.Replay{Texts: []string{"app Tip\nnumber a = 1\nshow b = a\n"}}}
		w := &generate.Writer{Model: h, Style: c.style, Library: generate.NewLibrary(nil)}
		list, _, err := w.Write(t.Context(), c.request, "ko", effort.Plan{Samples: 1, Tokens: 50}, 0, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := w.Mend(t.Context(), c.request, "ko", effort.Plan{Samples: 1, Tokens: 50}, list[0], "line 2: no"); err != nil {
			t.Fatal(err)
		}
		for _, share := range h.share {
			if (share < 1) != c.part {
				t.Errorf("%s, %q: a share of %v", c.style, c.request, share)
			}
		}
		if len(h.share) < 2 {
			t.Errorf("asked %d times", len(h.share))
		}
	}
}
