package improve

import (
	"context"
	"errors"

	"hone/app"
	"hone/episode"
	"hone/generate"
	"hone/sketch"
	"hone/train"
)

// A Lesson is something of the person's to learn, and how much speaks for it.
type Lesson struct {
	train.Example
	Weight int
}

// What speaks for a lesson.
const (
	keptWeight = 1 // the app was proven and is still there
	saidWeight = 3 // the person said so, by a thumb or with their own hand
)

// Counts is what there is of the person's.
type Counts struct {
	Episodes int `json:"episodes"`
	Up       int `json:"up"` // apps
	Down     int `json:"down"`
	Hand     int `json:"hand"`   // edits by hand
	Wishes   int `json:"wishes"` // changes that were kept
	Examples int `json:"examples"`
}

// Gather makes lessons of the apps that the person accepted: those that were proven and
// are still there, as they are after edits by hand, and the changes that were asked for and
// kept. Nothing is taken from an app with a thumb down, from one that was removed, or from
// a version that was undone or not proven.
func Gather(ctx context.Context, log *episode.Store, apps *app.Store) ([]Lesson, Counts, error) {
	var n Counts
	all := map[string]*story{}
	var order []string
	for e, err := range log.All(ctx) {
		if err != nil {
			return nil, n, err
		}
		n.Episodes++
		if e.AppID == "" {
			continue
		}
		if all[e.AppID] == nil {
			all[e.AppID] = &story{}
			order = append(order, e.AppID)
		}
		all[e.AppID].add(e)
	}
	var list []Lesson
	for _, id := range order {
		s := all[id]
		n.Hand += len(s.hands)
		n.Wishes += len(s.wishes)
		switch {
		case s.thumb > 0:
			n.Up++
		case s.thumb < 0:
			n.Down++
			continue
		}
		held, err := lineage(ctx, apps, id)
		if errors.Is(err, app.ErrNotFound) {
			continue // removed
		}
		if err != nil {
			return nil, n, err
		}
		list = append(list, s.lessons(id, held)...)
	}
	list = distinct(list)
	n.Examples = len(list)
	return list, n, nil
}

// A story is what the log tells of one app.
type story struct {
	thumb  int
	made   []episode.Episode
	wishes []episode.Episode // whose change was kept
	hands  []episode.Signal
	said   episode.Signal // the last thumb
}

func (s *story) add(e episode.Episode) {
	kept := false
	for _, g := range e.Signals {
		switch g.Name {
		case episode.Thumb:
			if !g.At.Before(s.said.At) {
				s.said, s.thumb = g, int(g.Value)
			}
		case episode.Hand:
			s.hands = append(s.hands, g)
		case episode.Kept:
			kept = true
		}
	}
	switch {
	case e.Choice == episode.None:
	case e.From == "":
		s.made = append(s.made, e)
	case kept:
		s.wishes = append(s.wishes, e)
	}
}

// lessons makes them of an app whose proven sources, up to the present one, are held.
func (s *story) lessons(id string, held map[string]bool) []Lesson {
	var list []Lesson
	add := func(e episode.Episode, form func(after string) (request, answer string)) {
		after, byHand := s.after(e.Candidates[e.Choice].Source, held)
		if after == "" {
			return
		}
		request, answer := form(after)
		if request == "" || answer == "" {
			return
		}
		l := Lesson{train.Example{ID: "own-" + e.ID, Idea: "own-" + id, Lang: e.Lang, Level: 1, Request: request, Sketch: answer}, keptWeight}
		if s.thumb > 0 || byHand {
			l.Weight = saidWeight
		}
		list = append(list, l)
	}
	for _, e := range s.made {
		add(e, func(after string) (string, string) { return e.Request, after })
	}
	for _, e := range s.wishes {
		add(e, func(after string) (string, string) {
			before := canonical(e.From)
			if before == "" || before == after {
				return "", ""
			}
			return generate.ChangeRequest(e.Request, before), sketch.Edits(before, after)
		})
	}
	return list
}

// after is what became of a source by the person's hand, as far as it is held; "" where
// nothing of it is.
func (s *story) after(source string, held map[string]bool) (last string, byHand bool) {
	now := canonical(source)
	if held[now] {
		last = now
	}
	for _, g := range s.hands {
		if now != "" && canonical(g.Before) == now {
			if now = canonical(g.After); held[now] {
				last, byHand = now, true
			}
		}
	}
	return last, byHand
}

// distinct leaves one of lessons that are the same, with the greatest weight.
func distinct(list []Lesson) []Lesson {
	at := map[[2]string]int{}
	out := list[:0:0]
	for _, l := range list {
		key := [2]string{l.Request, l.Sketch}
		if i, ok := at[key]; ok {
			out[i].Weight = max(out[i].Weight, l.Weight)
			continue
		}
		at[key] = len(out)
		out = append(out, l)
	}
	return out
}
