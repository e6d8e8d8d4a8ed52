package studio

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"hone"
	"hone/app"
	"hone/generate"
	"hone/llm"
)

// A choice of models as a test has it: an endpoint that answers under one address.
type shelf struct {
	Choice
	opened atomic.Int32
}

func (m *shelf) models() *Models {
	return &Models{
		Now: func() (Chosen, error) {
			return Chosen{Local: []string{"hone-1", "hone-2"}, InUse: "hone-2", Endpoint: m.Endpoint, Key: m.Key != ""}, nil
		},
		Test: func(_ context.Context, address, key string) ([]string, error) {
			switch {
			case !strings.HasPrefix(address, "http"):
				return nil, fmt.Errorf("%w: it begins with nothing", ErrAddress)
			case strings.Contains(address, "gone"):
				return nil, fmt.Errorf("asking: %w", llm.ErrUnreachable)
			case key != "secret":
				return nil, fmt.Errorf("asking: %w", llm.ErrUnauthorized)
			}
			return []string{"big", "bigger"}, nil
		},
		Use: func(c Choice) (About, error) {
			m.Choice = c
			if c.Endpoint == "" {
				return About{Model: c.Name}, nil
			}
			return About{Model: "big", Remote: c.Endpoint}, nil
		},
	}
}

// An endpoint is tried before it is chosen, and what leaves the machine is said; then a model of
// this machine writes again. Each choice is loaded at once, without hone being started anew.
func TestChooseAModel(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			m := &shelf{}
			h, tab, say := newHouse(t, func(context.Context, *house) (*hone.Hone, error) {
				m.opened.Add(1)
				return &hone.Hone{}, nil
			}), newTab(t), words(s.lang)
			h.o.Models = m.models()
			s.open(t, tab, h.Address())
			press(t, tab, say("nav settings"))
			until(t, tab, "the choice", `document.querySelector(".models details")`)
			script(t, tab, `(document.querySelector(".models details").open = true) && ""`)
			try := func(address, key, want string) {
				t.Helper()
				script(t, tab, fmt.Sprintf(`(document.querySelector("#endpoint").value = %q, document.querySelector("#endpointkey").value = %q) && ""`, address, key))
				press(t, tab, say("model test"))
				until(t, tab, want, says(".models [role=status]", want))
			}
			try("nowhere", "", say("error address", "why", ""))
			try("http://gone/v1", "", say("error unreachable"))
			try("http://there/v1", "wrong", say("error key"))
			try("http://there/v1", "secret", say("model answers", "n", "2"))
			press(t, tab, "big")
			picture(t, tab, "models-"+s.name)
			press(t, tab, say("model use"))
			until(t, tab, "what leaves", says(".settings .sum.doubt", say("privacy remote", "where", "http://there/v1#big")))
			if m.Choice != (Choice{Endpoint: "http://there/v1#big", Key: "secret"}) {
				t.Errorf("chosen: %+v", m.Choice)
			}
			until(t, tab, "the key that is kept and not shown", fmt.Sprintf(`document.querySelector("#endpointkey").value === "" && document.querySelector("#endpointkey").placeholder === %q`, say("model key kept")))
			press(t, tab, "hone-1")
			until(t, tab, "nothing leaving", says(".settings .sum.good", say("privacy here")))
			eventually(t, "each being loaded", func() bool { return m.opened.Load() == 3 })
			if m.Choice != (Choice{Name: "hone-1"}) {
				t.Errorf("chosen: %+v", m.Choice)
			}
		})
	}
}

// A phone doesn't choose where requests go, and nothing tells it of the key.
func TestAPhoneChoosesNoModel(t *testing.T) {
	h := newHouse(t, nil)
	h.o.Models = (&shelf{}).models()
	l, code := newLAN(t, h, "127.0.0.1")
	_, token := l.try(code(), time.Now())
	for _, x := range [][2]string{{"GET", "/api/models"}, {"POST", "/api/models/test"}, {"PUT", "/api/models"}} {
		if status, _ := h.ask(t, x[0], h.Origin()+x[1], `{}`, h.key()); status == 404 {
			t.Errorf("%v here: %d", x, status)
		}
		if status, _ := away(t, x[0], "http://"+l.ui.Addr().String()+x[1], `{}`, "Authorization: Bearer "+token); status != 404 {
			t.Errorf("%v from a phone: %d", x, status)
		}
	}
}

// An example that stands among the other candidates is called one, by its own name.
func TestOfferedExamplesAreCalledSo(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, func(ctx context.Context, h *house) (*hone.Hone, error) {
				made, err := maker(t, &llm.Replay{Texts: []string{tipEn}})(ctx, h)
				if err == nil {
					made.Writer.Style = generate.Tuned
					made.Writer.Library = generate.NewLibrary([]generate.Example{
						{Lang: "en", Request: "a tip calculator for eggs", Sketch: "app Eggs\nnumber eggs = 6 Eggs\nshow Left = eggs\n"},
						{Lang: "en", Request: "loaves of bread", Sketch: "app Bread\nnumber loaves = 2 Loaves\nshow Slices = loaves * 12\n"},
					})
				}
				return made, err
			}), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			ask(t, tab, "tip calculator")
			until(t, tab, "the offer", says(".others", say("others", "n", "2")))
			picture(t, tab, "example-"+s.name)
			press(t, tab, say("others found", "name", "Bread"))
			until(t, tab, "the example as a draft", says(".stage .draft", say("others found note")))
			eventually(t, "the example", func() bool { return strings.Contains(inside(t, tab, `document.body.innerText`), "Slices") })
			press(t, tab, "Tip calculator")
			until(t, tab, "what the model wrote, as a draft", says(".stage .draft", say("others note")))
			press(t, tab, say("others found", "name", "Bread"))
			until(t, tab, "the example once more", says(".stage .draft", say("others found note")))
			press(t, tab, say("others take"))
			all, _ := h.apps.List(t.Context(), app.Query{})
			eventually(t, "it, taken", func() bool {
				now, err := h.apps.Get(t.Context(), all[0].ID)
				return err == nil && now.Version == 2 && now.Verified && now.Model == hone.Examples
			})
			until(t, tab, "no offer", `!document.querySelector(".others")`)
			script(t, tab, `document.querySelector("[data-way=proof]").click() || ""`)
			until(t, tab, "its proof", says(".proof", say("proof taken")))
		})
	}
}

// The other candidates of a make are offered: seen as drafts, kept by nobody until the person
// takes one, which is proven then.
func TestOtherCandidatesAreOffered(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			model := &llm.Replay{Texts: []string{tipEn, strings.ReplaceAll(tipEn, "Total", "To pay")}}
			h, tab, say := newHouse(t, maker(t, model)), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			ask(t, tab, "tip calculator")
			until(t, tab, "the offer", says(".others", say("others one")))
			first := inside(t, tab, `document.body.innerText.includes("Tip calculator") ? document.body.innerText : ""`)
			press(t, tab, "Tip calculator "+say("others see", "n", "2"))
			until(t, tab, "the other as a draft", says(".stage .draft", say("others note")))
			other := map[bool]string{true: "To pay", false: "Total"}[strings.Contains(first, "Total")]
			eventually(t, "the other", func() bool { return strings.Contains(inside(t, tab, `document.body.innerText`), other) })
			picture(t, tab, "others-"+s.name)
			all, _ := h.apps.List(t.Context(), app.Query{})
			if len(all) != 1 || all[0].Version != 1 {
				t.Fatalf("before anybody said so: %+v", all)
			}
			press(t, tab, say("others take"))
			eventually(t, "it, proven", func() bool {
				now, err := h.apps.Get(t.Context(), all[0].ID)
				return err == nil && now.Version == 2 && now.Verified && strings.Contains(now.Source, other) && now.Request == say("other version")
			})
			until(t, tab, "no offer", `!document.querySelector(".others") && !document.querySelector(".stage .draft")`)
		})
	}
}
