package studio

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"time"

	"hone/episode"
)

// Learn is how the person looks into what the model learns, and steers it. What is nil can't
// be done here, and isn't offered.
type Learn struct {
	Status   func(context.Context) (Learnt, error)
	Start    func(hours float64, own bool) error // a round of improvement, in the background
	Pause    func() error
	Rollback func() error // to the model before
	Forget   func() error // all that was learned from the person
}

// Learnt is where learning is.
type Learnt struct {
	Model   string  `json:"model"`   // in use
	Before  string  `json:"before"`  // what Rollback leads to; "" where there is nothing
	Consent string  `json:"consent"` // to the person's own apps: yes, no, or "" where nothing was said
	Running bool    `json:"running"`
	Waiting bool    `json:"waiting"` // a round was begun and can be gone on with
	Phase   string  `json:"phase"`   // collect, train, gate or promote
	Rounds  []Round `json:"rounds"`  // that ended, the newest first

	Lessons map[string]bool `json:"-"` // the episodes that there is something to learn from
}

// A Round is how one came out.
type Round struct {
	Ended    time.Time `json:"ended"`
	Name     string    `json:"name"`
	Own      int       `json:"own"` // examples of the person's
	Promoted bool      `json:"promoted"`
	Back     bool      `json:"back"`   // rolled back since
	Tasks    int       `json:"tasks"`  // of the comparison, that no training saw; 0: there was none
	Before   float64   `json:"before"` // share of them that the model in use did
	After    float64   `json:"after"`  // and the new one
}

// learning is what the page shows.
type learning struct {
	Learnt
	Can      map[string]bool `json:"can"`
	Groups   []group         `json:"groups"`
	Episodes []memory        `json:"episodes"`
	More     int             `json:"more"` // older episodes
}

// A memory is an episode in short.
type memory struct {
	ID      string    `json:"id"`
	At      time.Time `json:"at"`
	Request string    `json:"request"`
	App     string    `json:"app"`
	Proven  bool      `json:"proven"`
	Wish    bool      `json:"wish"`
	Thumb   int       `json:"thumb"`
	Lesson  bool      `json:"lesson"`
}

// shownEpisodes is how many the page lists.
const shownEpisodes = 200

func (s *Studio) getLearning(w http.ResponseWriter, r *http.Request) {
	out := learning{Can: map[string]bool{}, Episodes: []memory{}, Groups: []group{}}
	var err error
	if l := s.o.Learn; l != nil {
		out.Can = map[string]bool{"start": l.Start != nil, "pause": l.Pause != nil, "rollback": l.Rollback != nil, "forget": l.Forget != nil}
		out.Learnt, err = l.Status(r.Context())
	}
	if out.Model == "" {
		out.Model = s.loaded.Load().about.Model
	}
	var all []episode.Episode
	if err == nil && s.o.Episodes != nil {
		all, err = s.o.Episodes.List(r.Context(), 0)
	}
	for _, e := range all[:min(shownEpisodes, len(all))] {
		out.Episodes = append(out.Episodes, memory{e.ID, e.At, e.Request, e.AppID, e.Choice != episode.None, e.From != "", thumbOf(e), out.Lessons[e.ID]})
	}
	out.More, out.Groups = len(all)-len(out.Episodes), passRate(all)
	answer(w, out, err)
}

func thumbOf(e episode.Episode) (thumb int) {
	for _, g := range e.Signals {
		if g.Name == episode.Thumb {
			thumb = int(g.Value)
		}
	}
	return thumb
}

// A group is some makes in a row.
type group struct {
	From   time.Time `json:"from"`
	To     time.Time `json:"to"`
	Makes  int       `json:"makes"`
	Proven int       `json:"proven"`
}

const (
	mostGroups = 12
	groupLeast = 5 // makes; a share of fewer says nothing
)

// passRate is the share of makes that were proven, over time: in groups of as many makes, so
// that no point rests on less than another. all has the newest first; what the person
// stopped says nothing.
func passRate(all []episode.Episode) []group {
	var makes []episode.Episode
	for _, e := range slices.Backward(all) {
		if e.From == "" && e.Error != context.Canceled.Error() {
			makes = append(makes, e)
		}
	}
	groups := []group{}
	n := min(mostGroups, len(makes)/groupLeast)
	for i := range n {
		part := makes[i*len(makes)/n : (i+1)*len(makes)/n]
		g := group{From: part[0].At, To: part[len(part)-1].At, Makes: len(part)}
		for _, e := range part {
			if e.Choice != episode.None {
				g.Proven++
			}
		}
		groups = append(groups, g)
	}
	return groups
}

func (s *Studio) removeEpisode(w http.ResponseWriter, r *http.Request) {
	if s.o.Episodes == nil {
		fail(w, http.StatusNotFound, "no episode")
		return
	}
	answer(w, nil, s.o.Episodes.Remove(r.Context(), r.PathValue("id")))
}

// steer does one of the things that the person may do to learning.
func (s *Studio) steer(w http.ResponseWriter, r *http.Request) {
	var p struct {
		Hours float64
		Own   bool
	}
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	l := s.o.Learn
	if l == nil {
		l = &Learn{}
	}
	does := map[string]func() error{"pause": l.Pause, "rollback": l.Rollback, "forget": l.Forget}
	if l.Start != nil && p.Hours > 0 && p.Hours <= 24 {
		does["start"] = func() error { return l.Start(p.Hours, p.Own) }
	}
	do := does[r.PathValue("what")]
	if do == nil {
		fail(w, http.StatusNotFound, "not here")
		return
	}
	answer(w, nil, do())
}

// thumb notes what the person thinks of an app: 1, -1, or 0 to take it back.
func (s *Studio) thumb(w http.ResponseWriter, r *http.Request) {
	var p struct{ Value int }
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	id, err := r.PathValue("id"), error(episode.ErrNotFound)
	switch {
	case s.o.Episodes == nil:
	case p.Value == 0:
		err = s.o.Episodes.Unthumb(r.Context(), id)
	default:
		err = s.o.Episodes.Thumb(r.Context(), id, p.Value > 0)
	}
	answer(w, nil, err)
}

// opinion is what the person thinks of an app.
func (s *Studio) opinion(ctx context.Context, id string) int {
	if s.o.Episodes == nil {
		return 0
	}
	n, _ := s.o.Episodes.ThumbOf(ctx, id) // unknown is no opinion
	return n
}

// noteHand tells learning what the person changed by hand; an app that no episode made
// teaches nothing.
func (s *Studio) noteHand(ctx context.Context, id, before, after string) error {
	if s.o.Episodes == nil {
		return nil
	}
	if err := s.o.Episodes.HandEdit(ctx, id, before, after); !errors.Is(err, episode.ErrNotFound) {
		return err
	}
	return nil
}
