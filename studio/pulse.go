package studio

import (
	"errors"
	"net/http"

	"hone/app"
)

// A pulse tells a window that hone is there, and what became of the app that it shows:
// another window, a phone or a terminal may have changed it.
type pulse struct {
	Boot string   `json:"boot"` // another one after hone was started anew
	App  *app.App `json:"app,omitempty"`
	Gone bool     `json:"gone,omitempty"` // the app was deleted
}

func (s *Studio) getPulse(w http.ResponseWriter, r *http.Request) {
	p := pulse{Boot: s.turns.boot}
	id := r.URL.Query().Get("app")
	if id == "" {
		answer(w, p, nil)
		return
	}
	a, err := s.o.Apps.Head(r.Context(), id)
	if p.Gone = errors.Is(err, app.ErrNotFound); p.Gone {
		err = nil
	} else {
		p.App = &a
	}
	answer(w, p, err)
}
