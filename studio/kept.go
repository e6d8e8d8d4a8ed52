package studio

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"sync"

	"hone/app"
)

// turns counts, for each app, how often something was kept, so that a window that asks for
// news is mostly answered without reading.
type turns struct {
	boot string // of this run: numbers of another mean nothing

	mu sync.Mutex
	n  map[string]int
}

func (t *turns) at(id string) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return fmt.Sprintf("%s-%d", t.boot, t.n[id])
}

func (t *turns) next(id string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.n == nil {
		t.n = map[string]int{}
	}
	t.n[id]++
}

// ownShell tells a request of an app's shell from all others: the page itself has no
// origin, so its own requests could not come with this one.
func (s *Studio) ownShell(w http.ResponseWriter, r *http.Request, id string) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	if r.Header.Get("Origin") != s.at(r, id).origin || site != "" && site != "same-origin" {
		fail(w, http.StatusForbidden, "origin")
		return false
	}
	return true
}

// serveKept takes what an app keeps from its shell. What was made on something older than
// what is kept now is refused with that, so that no window writes over another's rows.
func (s *Studio) serveKept(w http.ResponseWriter, r *http.Request, id string) {
	var changes []app.Entry
	if !s.ownShell(w, r, id) || !readJSON(w, r, &changes, 4*app.Quota) {
		return
	}
	var err error
	if d, ok := s.drafts.get(id); ok {
		d.keep(changes)
	} else if err = s.o.Apps.Keep(r.Context(), id, changes); err == nil {
		s.turns.next(id)
	}
	var stale *app.Stale
	if errors.As(err, &stale) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusConflict)
		json.NewEncoder(w).Encode(map[string]any{"now": stale.Now})
		return
	}
	revs := map[string]string{}
	for _, e := range changes {
		revs[e.Key] = app.Revision(e.Value)
	}
	answer(w, map[string]any{"revs": revs}, err)
}

// serveNews tells an app's shell what it doesn't know of what is kept.
func (s *Studio) serveNews(w http.ResponseWriter, r *http.Request, id string) {
	var p struct {
		Turn string
		Revs map[string]string
	}
	if !s.ownShell(w, r, id) || !readJSON(w, r, &p, 4*app.Quota) {
		return
	}
	turn := s.turns.at(id) // before reading: what comes meanwhile is told once more
	if _, err := s.o.Apps.Head(r.Context(), id); err != nil || turn == p.Turn {
		answer(w, map[string]any{"turn": turn}, err)
		return
	}
	kept, err := s.o.Apps.Entries(r.Context(), id)
	now := []app.Entry{}
	for _, key := range slices.Sorted(maps.Keys(kept)) {
		value := kept[key]
		if rev := app.Revision(&value); rev != p.Revs[key] {
			now = append(now, app.Entry{Key: key, Value: &value, Rev: &rev})
		}
	}
	none := ""
	for key, rev := range p.Revs {
		if _, ok := kept[key]; !ok && rev != "" {
			now = append(now, app.Entry{Key: key, Rev: &none})
		}
	}
	answer(w, map[string]any{"turn": turn, "now": now}, err)
}

// revsOf names what an app keeps, for its shell to begin with.
func revsOf(kept map[string]string) string {
	revs := map[string]string{}
	for key, value := range kept {
		revs[key] = app.Revision(&value)
	}
	b, _ := json.Marshal(revs) // text by text: never fails
	return string(b)
}
