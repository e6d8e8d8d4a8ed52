package studio

import (
	"testing"

	"hone/episode"
	"hone/llm"
)

// priced is a model that asks for money.
type priced struct{ *llm.Replay }

func (priced) Info() llm.Info {
	return llm.Info{Name: "replay", Price: llm.Price{Input: 0.5, Output: 2}}
}

// What an app will cost is said before it is asked for: the price as long as nothing is
// known, then what it did cost.
func TestMoneyIsSaidBefore(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab := newHouse(t, maker(t, priced{&llm.Replay{}})), newTab(t)
			<-h.loaded.Load().done
			s.open(t, tab, h.Address())
			until(t, tab, "the price", `document.querySelector(".estimate").textContent.includes("$0.500") && document.querySelector(".estimate").textContent.includes("$2.00")`)
			e := episode.Episode{Request: "x", Model: "replay", Effort: "auto", Seconds: 4, Choice: episode.None}
			e.Usage.Cost = 0.0123
			if _, err := h.episodes.Append(t.Context(), e); err != nil {
				t.Fatal(err)
			}
			script(t, tab, `location.reload() || ""`)
			until(t, tab, "the cost", `document.querySelector(".estimate")?.textContent.includes("$0.012") && !document.querySelector(".estimate").textContent.includes("$2.00")`)
			script(t, tab, `(location.hash = "#/settings") && ""`)
			until(t, tab, "it among the settings", `[...document.querySelectorAll("dd")].some(d => d.textContent.includes("$0.012"))`)
		})
	}
}
