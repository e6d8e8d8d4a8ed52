package studio

import (
	"net/http"
	"sync"

	"hone/app"
	"hone/export"
)

// An icon is an app on the home screen.
type icon struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Sign   string `json:"sign"`
	Colour string `json:"colour"`
	Pinned bool   `json:"pinned"`
	Origin string `json:"origin"`
}

// A face is what an icon takes from an app's source; reading that is done once.
type face struct{ sign, colour string }

func (s *Studio) home(w http.ResponseWriter, r *http.Request) {
	apps, err := s.o.Apps.List(r.Context(), app.Query{})
	icons := []icon{}
	for _, a := range apps {
		f := s.face(r, a)
		icons = append(icons, icon{a.ID, a.Title, f.sign, f.colour, a.Pinned, s.at(r, a.ID).address()})
	}
	answer(w, icons, err)
}

// faces are kept by title and source.
type faces struct{ sync.Map }

func (s *Studio) face(r *http.Request, a app.App) face {
	key := a.Hash + a.Title
	if f, ok := s.faces.Load(key); ok {
		return f.(face)
	}
	a.Source, _ = s.o.Apps.Source(r.Context(), a.Hash) // without it the title's first letter serves
	sign, colour := export.Face(a)
	s.faces.Store(key, face{sign, colour})
	return face{sign, colour}
}
