package studio

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"hone"
	"hone/llm"
	"hone/task"
	"hone/verify"
)

// A blink is a browser tier that finds nothing wrong: where what is made is not the point.
type blink struct{}

func (blink) Verify(context.Context, string, *task.Task) (*verify.Verdict, error) {
	v := new(verify.Verdict)
	v.Add(verify.Outcome{Tier: verify.Browser, Check: "start", Status: verify.Skip, Why: "not looked at"})
	return v, nil
}

// unseen opens what makes apps without a browser.
func unseen(t testing.TB, model llm.Generator) func(context.Context, *house) (*hone.Hone, error) {
	return func(_ context.Context, h *house) (*hone.Hone, error) {
		return madeOf(h, model, blink{})
	}
}

// single is a model in memory once, which notices if it is asked twice at the same time.
type single struct {
	llm.Generator
	mu   sync.Mutex
	busy bool
	most int
}

func (s *single) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	s.mu.Lock()
	if s.busy {
		s.most++
	}
	s.busy = true
	s.mu.Unlock()
	defer func() { s.mu.Lock(); s.busy = false; s.mu.Unlock() }()
	return s.Generator.Generate(ctx, r)
}

// Eight people ask at once, one of them three times and first: each is told a place that only
// gets nearer, everybody has an app before anybody has a second, and the one in a browser reads
// how many are before.
func TestEightPeopleAtOnce(t *testing.T) {
	model := &single{Generator: slow{&llm.Replay{Texts: []string{tipEn}}, 2 * time.Millisecond}}
	gate := make(chan struct{})
	open := unseen(t, model)
	h, tab, say := newHouse(t, func(ctx context.Context, h *house) (*hone.Hone, error) {
		<-gate // all have asked before anything is made
		return open(ctx, h)
	}), newTab(t), words("ko")
	var order []string // of clients; one job at a time
	perform := h.queue.perform
	h.queue.perform = func(ctx context.Context, j *job) { order = append(order, j.client); perform(ctx, j) }
	ask := func(who int) string {
		status, body := h.ask(t, "POST", h.Origin()+"/api/jobs", fmt.Sprintf(`{"kind":"make","text":"tip calculator","client":"p%d"}`, who), h.key())
		var got struct{ ID string }
		if json.Unmarshal([]byte(body), &got); status != 200 || got.ID == "" {
			t.Fatal(status, body)
		}
		return got.ID
	}
	ids := []string{ask(0), ask(0), ask(0)}
	for who := 1; who < 7; who++ {
		ids = append(ids, ask(who))
	}
	screens[0].open(t, tab, h.Address())
	until(t, tab, "the box", `document.querySelector("#wish")`)
	script(t, tab, `document.querySelector("#wish").value = "tip calculator"; document.querySelector("form.box button.first").click() || ""`)
	// The first one's first, and those of six others, are before; its second and third are not.
	until(t, tab, "its place", fmt.Sprintf(`document.querySelector(".now").innerText === %q`, say("place", "n", "7")))
	picture(t, tab, "place-phone")
	if got := script(t, tab, `[...document.querySelectorAll("[role=status], [aria-live]")].map(e => e.textContent).join("|")`); !strings.Contains(got, say("place", "n", "7")) {
		t.Errorf("nobody reads it aloud: %s", got)
	}
	close(gate)
	until(t, tab, "the app", `document.querySelector(".stage iframe")`)
	var ends []string
	for _, id := range ids {
		_, body := h.ask(t, "GET", h.Origin()+"/api/jobs/"+id+"/events", "", h.key()) // until it is done
		ends = append(ends, body)
	}
	for i, told := range ends {
		var places []int
		for line := range strings.Lines(told) {
			var e event
			if data, ok := strings.CutPrefix(line, "data: "); ok && json.Unmarshal([]byte(data), &e) == nil && e.Kind == "place" {
				places = append(places, e.Number)
			}
		}
		later := i == 1 || i == 2 // a second wish goes back as others come
		if !later && !slices.IsSortedFunc(places, func(a, b int) int { return b - a }) {
			t.Errorf("job %d hears the places %v", i, places)
		}
		if !strings.Contains(told, `"verified":true`) {
			t.Errorf("job %d made nothing: %.300s", i, told)
		}
	}
	if all, err := h.episodes.List(t.Context(), 20); err != nil || len(all) != 10 || model.most > 0 {
		t.Errorf("%d makes, %d of them while the model was busy: %v", len(all), model.most, err)
	}
	first := slices.Clone(order[:8])
	slices.Sort(first)
	if len(order) != 10 || len(slices.Compact(first)) != 8 {
		t.Errorf("served in the order %v", order)
	}
}
