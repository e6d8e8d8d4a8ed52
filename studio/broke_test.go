package studio

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"hone"
	"hone/app"
	"hone/llm"
)

// A breaking model breaks down in the middle of its first answers, as an engine with a fault
// does: what was begun comes back with the error.
type breaking struct {
	slow
	times int32
	n     atomic.Int32
}

func (b *breaking) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	if b.n.Add(1) > b.times {
		return b.slow.Generate(ctx, r)
	}
	r.OnText(0, "app Tip calc")
	return &llm.Response{Samples: []llm.Sample{{Text: "app Tip calc", Finish: llm.Cancelled}}}, fmt.Errorf("llamacpp generate: %w: fault in the engine: index out of range", llm.ErrUnavailable)
}

func ask(t testing.TB, tab context.Context, text string) {
	t.Helper()
	until(t, tab, "the box", `document.querySelector("#wish")`)
	script(t, tab, fmt.Sprintf(`document.querySelector("#wish").value = %q; document.querySelector("form.box button.first").click() || ""`, text))
}

// The model breaks down midway: it is said, the request is tried once more by itself, and one
// app comes of it.
func TestTheModelBreaksDown(t *testing.T) {
	t.Parallel() // it waits most of the time
	for n, s := range screens {
		i := n % 2 // once, or twice
		t.Run(s.name, func(t *testing.T) {
			model := &breaking{slow: slow{&llm.Replay{Texts: []string{tipEn}}, 60 * time.Millisecond}, times: int32(i + 1)}
			h, tab, say := newHouse(t, maker(t, model)), newTab(t), words(s.lang)
			s.open(t, tab, h.Address())
			ask(t, tab, "tip calculator")
			until(t, tab, "that it broke down", says([]string{".broke", ".now"}[i], say([]string{"again model", "error broke"}[i])))
			picture(t, tab, "broke-"+s.name)
			if i == 1 { // twice: it is said, and the person goes on from there
				if all := h.ledger.all(); len(all) != 0 {
					t.Errorf("left %v", all)
				}
				press(t, tab, say("try again"))
			}
			until(t, tab, "the app", `document.querySelector(".stage iframe") && document.querySelector(".badge.good")`)
			if all, _ := h.apps.List(t.Context(), app.Query{}); len(all) != 1 {
				t.Errorf("made %d apps", len(all))
			}
		})
	}
}

// jobs are those that the queue remembers.
func (h *house) jobs() []string {
	h.queue.mu.Lock()
	defer h.queue.mu.Unlock()
	return append([]string(nil), h.queue.order...)
}

// children are the processes that this one has started itself.
func children() map[string]bool {
	all := map[string]bool{}
	files, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", os.Getpid()))
	for _, f := range files {
		b, _ := os.ReadFile(f)
		for _, pid := range strings.Fields(string(b)) {
			all[pid] = true
		}
	}
	return all
}

// The browser that proves apps is killed while it does. Once, another takes its place without
// a word; where that is killed too, it is said, and the request is tried once more.
func TestTheBrowserIsKilled(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			tab, say := newTab(t), words(s.lang)
			before := children()
			h := newHouse(t, func(ctx context.Context, h *house) (*hone.Hone, error) {
				own, err := openProver(ctx)
				if err != nil {
					return nil, err
				}
				t.Cleanup(func() { own.Close() })
				return madeOf(h, slow{&llm.Replay{Texts: []string{tipKo}}, time.Millisecond}, own)
			})
			s.open(t, tab, h.Address())
			ask(t, tab, "팁 계산기")
			told := func() string {
				events, _, _ := h.queue.get(h.jobs()[0]).since(0)
				return fmt.Sprintf("%s", events)
			}
			eventually(t, "a job", func() bool { return len(h.jobs()) == 1 })
			for began := time.Now(); !strings.Contains(told(), `"kind":"proving"`) && time.Since(began) < time.Minute; time.Sleep(time.Millisecond) {
			}
			killed := 0
			eventually(t, "that the browser broke down", func() bool {
				for pid := range children() {
					var n int // the browser leads a group: its starter, itself, its pages
					if fmt.Sscan(pid, &n); !before[pid] && syscall.Kill(-n, syscall.SIGKILL) == nil {
						killed++
					}
				}
				return strings.Contains(told(), `"error":"again browser"`)
			})
			t.Log(killed, "processes killed")
			until(t, tab, "that it is said", says(".broke", say("again browser")))
			until(t, tab, "the app all the same", `document.querySelector(".stage iframe") && document.querySelector(".badge.good")`)
			if all, _ := h.apps.List(t.Context(), app.Query{}); len(all) != 1 || !all[0].Verified {
				t.Errorf("made %+v", all)
			}
		})
	}
}

// hone ends midway: the window that asked hears of it, and whoever opens hone anew is offered
// to go on; with a wish for an app too.
func TestHoneEndsMidway(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			model := &llm.Replay{Texts: []string{strings.Repeat(tipKo, 50)}}
			h, tab, say := newHouse(t, maker(t, slow{model, 50 * time.Millisecond})), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "ko", tipKo))
			s.open(t, tab, h.Address())
			ask(t, tab, "물 마시기 기록")
			until(t, tab, "lines", `document.querySelector(".candidate")`)
			for _, body := range []string{`{"kind":"edit","text":"원 대신 달러","lang":"ko","app":"` + a.ID + `"}`, `{"kind":"prove","text":"app 손으로\n","lang":"ko","app":"` + a.ID + `"}`} {
				if status, got := h.ask(t, "POST", h.Origin()+"/api/jobs", body, h.key()); status != 200 {
					t.Fatal(got)
				}
			}
			h.halt()
			h.open = maker(t, slow{&llm.Replay{Texts: []string{tipKo}}, time.Millisecond})
			h.start(t)
			until(t, tab, "what became of it", says(".now.end", say("error interrupted")))
			picture(t, tab, "interrupted-"+s.name)
			script(t, tab, `(location.hash = "#/") && ""`)
			until(t, tab, "what is left", `document.querySelectorAll(".leftover li").length === 3`)
			picture(t, tab, "left-"+s.name)
			js := func(n int, sign string) string {
				return fmt.Sprintf(`document.querySelectorAll(".leftover li")[%d].querySelector("button.%s").click() || ""`, n, sign)
			}
			script(t, tab, js(2, "second"))
			until(t, tab, "the lines by hand", `document.querySelector(".pad textarea")?.value.includes("app 손으로")`)
			script(t, tab, `(location.hash = "#/") && ""`)
			until(t, tab, "two", `document.querySelectorAll(".leftover li").length === 2`)
			script(t, tab, js(1, "link"))
			until(t, tab, "one", `document.querySelectorAll(".leftover li").length === 1`)
			script(t, tab, js(0, "second"))
			until(t, tab, "the app", `document.querySelector(".stage iframe") && document.querySelector(".badge.good")`)
			eventually(t, "nothing left", func() bool {
				b, _ := os.ReadFile(filepath.Join(h.dir, "asked.json"))
				return string(b) == "[]" || string(b) == "null"
			})
		})
	}
}

// A wish for an app is gone on with where it belongs.
func TestAWishIsGoneOnWith(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, maker(t, &llm.Replay{Texts: []string{"2 saved n = 5\n"}})), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			h.ledger.left = []asked{{ID: "abc", Kind: "edit", Text: "begin with five", Lang: "en", Effort: "auto", App: a.ID}}
			s.open(t, tab, h.Address())
			until(t, tab, "what is left", says(".leftover", say("left edit", "text", "begin with five", "title", a.Title)))
			press(t, tab, say("left go"))
			until(t, tab, "the difference", `location.hash === "#/app/`+a.ID+`" && document.querySelector(".diff .new")`)
		})
	}
}
