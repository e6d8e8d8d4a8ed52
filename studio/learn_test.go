package studio

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"hone/episode"
)

// made logs an episode of a make.
func (h *house) made(t testing.TB, request, app string, proven bool) episode.Episode {
	t.Helper()
	e := episode.Episode{Request: request, Lang: "en", Model: "replay", AppID: app, Choice: episode.None, Candidates: []episode.Candidate{{Source: "app x"}}}
	if proven {
		e.Choice = 0
	}
	e, err := h.episodes.Append(t.Context(), e)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestPassRate(t *testing.T) {
	var all []episode.Episode // the newest first
	for i := range 60 {
		e := episode.Episode{Choice: episode.None}
		if i < 30 { // the newer half
			e.Choice = 0
		}
		all = append(all, e)
	}
	all = append(all, episode.Episode{From: "app x", Choice: 0}, episode.Episode{Choice: episode.None, Error: context.Canceled.Error()})
	got := passRate(all)
	if len(got) != mostGroups || got[0].Makes != 5 || got[0].Proven != 0 || got[11].Proven != 5 {
		t.Errorf("%+v", got)
	}
	if got := passRate(all[:4]); len(got) != 0 {
		t.Errorf("four makes give %+v", got)
	}
}

// A teacher is what the loop does in tests.
type teacher struct {
	mu   sync.Mutex
	did  []string
	now  Learnt
	fail error
}

func (x *teacher) learn() *Learn {
	do := func(what string, then func()) error {
		x.mu.Lock()
		defer x.mu.Unlock()
		x.did = append(x.did, what)
		then()
		return x.fail
	}
	return &Learn{
		Status: func(context.Context) (Learnt, error) { x.mu.Lock(); defer x.mu.Unlock(); return x.now, nil },
		Start: func(hours float64, own bool) error {
			return do(fmt.Sprint("start ", hours, own), func() { x.now.Running, x.now.Phase = true, "train" })
		},
		Pause:    func() error { return do("pause", func() { x.now.Running, x.now.Waiting = false, true }) },
		Rollback: func() error { return do("rollback", func() { x.now.Model, x.now.Before = x.now.Before, "" }) },
		Forget:   func() error { return do("forget", func() { x.now.Consent = "" }) },
	}
}

func (x *teacher) told() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return strings.Join(x.did, ", ")
}

// The page tells what was learned from and how well it goes; the person starts, pauses, goes
// back and deletes.
func TestLearn(t *testing.T) {
	for _, s := range everywhere {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			for i := range 24 {
				h.made(t, fmt.Sprintf("request %d", i), "", i%4 != 0 || i > 12)
			}
			x := &teacher{now: Learnt{Model: "gemma+own-2", Before: "gemma+hone-1", Consent: "yes", Rounds: []Round{
				{Ended: time.Now(), Name: "own-3", Tasks: 120, Before: 0.61, After: 0.6}, {Ended: time.Now().Add(-48 * time.Hour), Name: "own-2", Promoted: true, Tasks: 120, Before: 0.52, After: 0.61},
			}}}
			last := h.made(t, "tip calculator", "", true)
			x.now.Lessons = map[string]bool{last.ID: true}
			h.o.Learn = x.learn()
			s.open(t, tab, h.Address())
			press(t, tab, say("nav learn"))
			until(t, tab, "the curve", `document.querySelectorAll(".curve circle").length === 5`)
			got := script(t, tab, `document.querySelector(".learn").innerText`)
			for _, want := range []string{"gemma+own-2", say("round in"), say("round out"), say("round figures", "tasks", "120", "before", "52", "after", "61"), say("memory lesson"), say("learn resting"), "request 23"} {
				if !strings.Contains(got, want) {
					t.Errorf("it doesn't say %q: %s", want, got)
				}
			}
			picture(t, tab, "learn-"+s.name)
			script(t, tab, `(document.querySelector("#own").checked ? "" : "unchecked")`)
			press(t, tab, say("learn hour", "n", "3"))
			press(t, tab, say("learn start"))
			until(t, tab, "it running", fmt.Sprintf(`document.querySelector(".learn [role=status]").innerText.includes(%q)`, say("learn train")))
			picture(t, tab, "learning-"+s.name)
			press(t, tab, say("learn pause"))
			until(t, tab, "it waiting", fmt.Sprintf(`document.querySelector(".learn [role=status]").innerText.includes(%q)`, say("learn waiting")))
			press(t, tab, say("learn rollback", "name", "gemma+hone-1"))
			until(t, tab, "the model before", `document.querySelector(".inuse").innerText.includes("hone-1")`)
			press(t, tab, say("learn forget"))
			press(t, tab, say("learn forget sure"))
			eventually(t, "it forgotten", func() bool { return x.told() == "start 3 true, pause, rollback, forget" })
			press(t, tab, say("memory delete", "text", "tip calculator"))
			until(t, tab, "it gone, and the focus kept", `document.querySelectorAll(".memories li").length === 24 && document.activeElement.closest(".memories")`)
			if _, err := h.episodes.Get(t.Context(), last.ID); !errors.Is(err, episode.ErrNotFound) {
				t.Errorf("the episode is still there: %v", err)
			}
		})
	}
}

// Where nothing can be steered, nothing is offered.
func TestLearnOffersNothingThatIsNotThere(t *testing.T) {
	h, tab := newHouse(t, nil), newTab(t)
	screens[1].open(t, tab, h.Address())
	script(t, tab, `(location.hash = "#/learn") && ""`)
	until(t, tab, "the page", `document.querySelector(".learn .memories")`)
	if got := script(t, tab, `[...document.querySelectorAll(".learn button")].map(b => b.innerText).join()`); got != "" {
		t.Errorf("it offers %s", got)
	}
	for _, what := range []string{"start", "pause", "rollback", "forget", "nonsense"} {
		if status, _ := h.ask(t, "POST", h.Origin()+"/api/learn/"+what, `{"hours":1}`, h.key()); status != 404 {
			t.Errorf("%s answers %d", what, status)
		}
	}
}

// A thumb is noted with the episode that made the app, and taken back by a second press.
func TestThumbs(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			h.made(t, "water", a.ID, true)
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			press(t, tab, say("tab proof"))
			for _, x := range []struct {
				word string
				want int
			}{{"thumb up", 1}, {"thumb down", -1}, {"thumb down", 0}} {
				press(t, tab, say(x.word))
				eventually(t, x.word, func() bool { n, err := h.episodes.ThumbOf(t.Context(), a.ID); return n == x.want && err == nil })
			}
			press(t, tab, say("thumb up"))
			until(t, tab, "it pressed", `document.querySelector(".thumb[aria-pressed=true]")?.dataset.value === "1"`)
			picture(t, tab, "thumbs-"+s.name)
			if _, err := h.episodes.RemoveAll(t.Context()); err != nil {
				t.Fatal(err)
			}
			press(t, tab, say("thumb down"))
			until(t, tab, "that there is no log", fmt.Sprintf(`document.querySelector("#toasts").innerText.includes(%q)`, say("thumb none")))
		})
	}
}
