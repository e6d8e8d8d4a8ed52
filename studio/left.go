package studio

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"hone/effort"
	"hone/internal/whole"
)

// An asked request is what a person gave hone to do.
type asked struct {
	ID     string       `json:"id"` // of the job
	Kind   string       `json:"kind"`
	Text   string       `json:"text"`
	Lang   string       `json:"lang"` // that the person reads
	Effort effort.Level `json:"effort"`
	App    string       `json:"app,omitempty"`
	Base   string       `json:"base,omitempty"`
	Page   bool         `json:"page,omitempty"`
	At     time.Time    `json:"at"`
}

// A ledger has on disk what was asked for and is not over, so that a hone that was killed
// midway knows it when it starts anew. It offers to go on and doesn't by itself: what was
// asked for may be what hone died of.
type ledger struct {
	file string // "" keeps nothing

	mu   sync.Mutex
	open []asked // of this run
	left []asked // of those before
}

// mostLeft bounds the file; the oldest go.
const mostLeft = 20

func openLedger(dir string) *ledger {
	l := &ledger{}
	if dir == "" {
		return l
	}
	l.file = filepath.Join(dir, "asked.json")
	if b, err := os.ReadFile(l.file); err == nil {
		_ = json.Unmarshal(b, &l.left) // a file that can't be read has nothing to offer
	}
	return l
}

// begin notes a job; what is asked for once more isn't left any longer.
func (l *ledger) begin(j *job) {
	if j.kind == "again" {
		return
	}
	l.change(func() {
		l.left = slices.DeleteFunc(l.left, func(a asked) bool { return a.Kind == j.kind && a.App == j.app && a.Text == j.text })
		l.open = append(l.open, asked{j.id, j.kind, j.text, j.say.lang, j.effort, j.app, j.base, j.page, time.Now().UTC()})
	})
}

// end strikes out a job that is over.
func (l *ledger) end(id string) {
	l.change(func() { l.open = slices.DeleteFunc(l.open, func(a asked) bool { return a.ID == id }) })
}

// take strikes out what was left, and returns it.
func (l *ledger) take(id string) (got asked, ok bool) {
	l.change(func() {
		if i := slices.IndexFunc(l.left, func(a asked) bool { return a.ID == id }); i >= 0 {
			got, ok = l.left[i], true
			l.left = slices.Delete(l.left, i, i+1)
		}
	})
	return got, ok
}

func (l *ledger) all() []asked {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.left)
}

func (l *ledger) has(id string) bool {
	return slices.ContainsFunc(l.all(), func(a asked) bool { return a.ID == id })
}

// change writes the file where something of it changed. That it can't be written costs the
// person nothing but the offer.
func (l *ledger) change(f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	before := slices.Concat(l.left, l.open)
	f()
	all := slices.Concat(l.left, l.open)
	if l.file == "" || slices.Equal(before, all) {
		return
	}
	b, err := json.Marshal(all[max(0, len(all)-mostLeft):])
	if err == nil {
		_ = whole.WriteFile(l.file, b, 0o600)
	}
}

// goOn takes up what was left: a make or a wish begins anew, lines go back to the person.
func (s *Studio) goOn(w http.ResponseWriter, r *http.Request) {
	var p struct{ Client string }
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	a, ok := s.ledger.take(r.PathValue("id"))
	if !ok {
		fail(w, http.StatusNotFound, "no job")
		return
	}
	if a.Kind != "prove" {
		j := newJob(NewToken()[:16], p.Client, a.Kind)
		j.text, j.effort, j.app, j.say = a.Text, a.Effort, a.App, speak(a.Lang)
		s.begin(j)
		a.ID = j.id
	}
	answer(w, a, nil)
}

func (s *Studio) dropLeft(w http.ResponseWriter, r *http.Request) {
	s.ledger.take(r.PathValue("id"))
	answer(w, nil, nil)
}

// begin puts a job into the line, and on record.
func (s *Studio) begin(j *job) {
	s.ledger.begin(j)
	s.queue.add(j)
}
