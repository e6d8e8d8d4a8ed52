package studio

import (
	"fmt"
	"strings"
	"testing"
)

// says tells whether a part of the page reads so.
func says(selector, text string) string {
	return fmt.Sprintf(`document.querySelector(%q)?.innerText.includes(%q)`, selector, text)
}

// hone is stopped, started anew, and slow: the page says so in a sentence, goes on by itself,
// and no button hangs.
func TestHoneGoesAndComesBack(t *testing.T) {
	t.Parallel() // it waits most of the time
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab, say := newHouse(t, nil), newTab(t), words(s.lang)
			a := h.save(t, compiled(t, "en", counts))
			s.open(t, tab, h.Address())
			script(t, tab, `(location.hash = "#/app/`+a.ID+`") && ""`)
			const more = `[...document.querySelectorAll("button")].find(b => b.innerText === "One more").click() || document.body.innerText`
			inside(t, tab, more)
			eventually(t, "1 being kept", func() bool { kept, _ := h.apps.Entries(t.Context(), a.ID); return len(kept) == 1 })
			h.halt()
			until(t, tab, "that hone has stopped", says("#lost", say("lost stopped")))
			picture(t, tab, "stopped-"+s.name)
			inside(t, tab, more)
			press(t, tab, say("menu label"))
			press(t, tab, say("do copy"))
			until(t, tab, "that nothing was copied", says("#toasts", say("failed stopped")))
			script(t, tab, `(location.hash = "#/apps") && ""`)
			until(t, tab, "that there is no answer", says("main h1", say("not running title")))
			h.start(t)
			until(t, tab, "that it is back, and the apps", says("#lost", say("lost back"))+` && document.querySelectorAll(".gallery .card").length === 1`)
			until(t, tab, "quiet", `!document.querySelector("#lost").innerText`)
			if s.name == "phone" {
				return
			}
			h.tap.Lock()
			until(t, tab, "that hone is slow", says("#lost", say("lost slow")))
			h.tap.Unlock()
			until(t, tab, "that it is back", says("#lost", say("lost back")))
		})
	}
}

// What is entered while hone is stopped is kept when it is back.
func TestEnteredWhileStopped(t *testing.T) {
	for _, s := range screens {
		t.Run(s.name, func(t *testing.T) {
			h, tab := newHouse(t, nil), newTab(t)
			a := h.save(t, compiled(t, "en", counts))
			s.open(t, tab, h.appOrigin(a.ID)+"/")
			const more = `[...document.querySelectorAll("button")].find(b => b.innerText === "One more").click() || document.body.innerText`
			inside(t, tab, more)
			eventually(t, "1 being kept", func() bool { kept, _ := h.apps.Entries(t.Context(), a.ID); return len(kept) == 1 })
			h.halt()
			inside(t, tab, more)
			until(t, tab, "that it isn't kept", says("p", words("en")("shell unkept")))
			h.start(t)
			eventually(t, "2 being kept", func() bool {
				kept, _ := h.apps.Entries(t.Context(), a.ID)
				return strings.Contains(kept["hone:v1:"+a.ID], `"n":2`)
			})
			// Deleted and brought back, too.
			if err := h.apps.Remove(t.Context(), a.ID); err != nil {
				t.Fatal(err)
			}
			inside(t, tab, more)
			until(t, tab, "that the app is gone", says("p", words("en")("shell gone")))
			if err := h.apps.Restore(t.Context(), a.ID); err != nil {
				t.Fatal(err)
			}
			eventually(t, "3 being kept", func() bool {
				kept, _ := h.apps.Entries(t.Context(), a.ID)
				return strings.Contains(kept["hone:v1:"+a.ID], `"n":3`)
			})
		})
	}
}
