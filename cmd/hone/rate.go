package main

import (
	"context"
	"errors"
	"strings"

	"hone/app"
	"hone/episode"
)

// runAppsRate logs what the person thinks of an app; hone improve learns from it.
func runAppsRate(ctx context.Context, e *env, args []string) error {
	words, err := parse(flags(), args, 2, 2)
	if err != nil {
		return err
	}
	id, opinion := words[0], words[1]
	if opinion != "up" && opinion != "down" && opinion != "none" {
		return usage("bad rating", "given", opinion)
	}
	title := ""
	err = e.withApps(func(s *app.Store) error {
		a, err := s.Get(ctx, id)
		title = a.Title
		return noApp(err, id)
	})
	if err != nil {
		return err
	}
	return e.withEpisodes(func(s *episode.Store) error {
		var err error
		if opinion == "none" {
			err = s.Unthumb(ctx, id)
		} else {
			err = s.Thumb(ctx, id, opinion == "up")
		}
		if errors.Is(err, episode.ErrNotFound) {
			return failed(err, "no episode of app", "id", id)
		}
		if err != nil {
			return err
		}
		e.out.line(e.say("apps rated", "title", title, "given", opinion))
		return nil
	})
}

// opinions sums up what the person did with an episode's app.
func (e *env) opinions(x episode.Episode) string {
	thumb, hand, kept := 0.0, false, false
	for _, g := range x.Signals {
		switch g.Name {
		case episode.Thumb:
			thumb = g.Value
		case episode.Hand:
			hand = true
		case episode.Kept:
			kept = true
		}
	}
	var all []string
	for _, said := range []struct {
		is   bool
		what string
	}{{thumb > 0, e.say("episodes up")}, {thumb < 0, e.say("episodes down")}, {hand, e.say("episodes hand")},
		{x.From != "" && kept, e.say("episodes kept")}, {x.From != "" && !kept, e.say("episodes wish")}} {
		if said.is {
			all = append(all, said.what)
		}
	}
	return or(strings.Join(all, ", "), "–")
}
