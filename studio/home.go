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
	icons, known := []icon{}, map[string]face{}
	for _, a := range apps {
		key := a.Hash + a.Title
		f, ok := s.faces.get(key)
		if !ok {
			a.Source, _ = s.o.Apps.Source(r.Context(), a.Hash) // without it the title's first letter serves
			f.sign, f.colour = export.Face(a)
		}
		known[key] = f
		icons = append(icons, icon{a.ID, a.Title, f.sign, f.colour, a.Pinned, s.at(r, a.ID).address()})
	}
	if err == nil {
		s.faces.set(known)
	}
	answer(w, icons, err)
}

// faces are kept by title and source, of the apps that were on the screen last.
type faces struct {
	mu  sync.Mutex
	all map[string]face
}

func (f *faces) get(key string) (face, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	x, ok := f.all[key]
	return x, ok
}

func (f *faces) set(all map[string]face) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.all = all
}
