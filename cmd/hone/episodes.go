package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"hone/episode"
	"hone/sketch"
)

func episodesVerbs() []verb {
	return []verb{
		{"episodes list", "[--limit N] [--json]", runEpisodesList},
		{"episodes show", "ID [--json]", runEpisodesShow},
		{"episodes remove", "ID … | --before YYYY-MM-DD | --all", runEpisodesRemove},
		{"episodes export", "[--out FILE] [--force]", runEpisodesExport},
	}
}

func runEpisodesList(ctx context.Context, e *env, args []string) error {
	f := flags()
	limit := f.Int("limit", 50, "")
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	if *limit < 0 {
		return usage("negative", "option", "--limit")
	}
	return e.withEpisodes(func(s *episode.Store) error {
		all, err := s.List(ctx, *limit)
		if err != nil {
			return err
		}
		if *asJSON {
			return e.json(all)
		}
		if len(all) == 0 {
			e.out.line(e.say("episodes none"))
			return nil
		}
		rows := [][]string{{e.say("column id"), e.say("column shown"), e.say("column candidates"), e.say("column seconds"), e.say("column app"), e.say("column opinion"), e.say("column request")}}
		for _, x := range all {
			rows = append(rows, []string{x.ID, e.yesNo(x.Choice != episode.None), fmt.Sprint(len(x.Candidates)), fmt.Sprintf("%.1f", x.Seconds), or(x.AppID, "–"), e.opinions(x), x.Request})
		}
		e.out.table(rows)
		return nil
	})
}

func runEpisodesShow(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	return e.withEpisodes(func(s *episode.Store) error {
		x, err := s.Get(ctx, ids[0])
		if err != nil {
			return noEpisode(err, ids[0])
		}
		if *asJSON {
			return e.json(x)
		}
		e.showEpisode(x)
		return nil
	})
}

func (e *env) showEpisode(x episode.Episode) {
	e.out.table([][]string{
		{x.ID, when(x.At)},
		{e.say("column request"), x.Request},
		{e.say("column app"), or(x.AppID, "–")},
		{e.say("column model"), x.Model},
		{e.say("column effort"), x.Effort},
		{e.say("column seconds"), fmt.Sprintf("%.1f", x.Seconds)},
		{e.say("column tokens"), fmt.Sprint(x.Usage.OutputTokens)},
	})
	if x.From != "" {
		e.out.line("")
		e.out.line(e.say("episodes from"))
		e.out.text(x.From)
	}
	if x.Error != "" {
		e.out.line(clean(x.Error))
	}
	for i, c := range x.Candidates {
		e.out.line("")
		title := e.say("episodes candidate", "n", fmt.Sprint(i+1), "tokens", fmt.Sprint(c.Tokens), "logprob", fmt.Sprintf("%.2f", c.Logprob), "repairs", fmt.Sprint(c.Repairs))
		if c.Found {
			title = e.say("episodes found", "n", fmt.Sprint(i+1))
		}
		if i == x.Choice {
			title += " " + e.out.green(e.say("episodes chosen"))
		}
		e.out.line(title)
		e.out.text(c.Source)
		if len(c.Verdict) > 0 {
			e.out.line(e.out.dim(clean(string(c.Verdict))))
		}
	}
	for _, g := range x.Signals {
		e.out.line(fmt.Sprintf("%s  %s %g", when(g.At), clean(g.Name), g.Value))
		if g.After != "" {
			e.out.text(sketch.Edits(plain(g.Before), plain(g.After)))
		}
	}
}

// plain is a sketch without the line that tells its version.
func plain(src string) string { return strings.TrimPrefix(src, "sketch 1\n") }

func runEpisodesRemove(ctx context.Context, e *env, args []string) error {
	f := flags()
	all := f.Bool("all", false, "")
	before := f.String("before", "", "")
	ids, err := parse(f, args, 0, -1)
	if err != nil {
		return err
	}
	var day time.Time
	if *before != "" {
		if day, err = time.ParseInLocation(time.DateOnly, *before, time.Local); err != nil {
			return usage("bad date", "given", *before)
		}
	}
	ways := 0
	for _, given := range []bool{len(ids) > 0, *all, *before != ""} {
		if given {
			ways++
		}
	}
	if ways != 1 {
		return usage("which episodes")
	}
	return e.withEpisodes(func(s *episode.Store) error {
		n := len(ids)
		var err error
		switch {
		case *all:
			n, err = s.RemoveAll(ctx)
		case *before != "":
			n, err = s.RemoveBefore(ctx, day)
		}
		for _, id := range ids {
			if err := s.Remove(ctx, id); err != nil {
				return noEpisode(err, id)
			}
		}
		if err != nil {
			return err
		}
		e.out.line(e.say("episodes removed", "n", fmt.Sprint(n)))
		return nil
	})
}

func runEpisodesExport(ctx context.Context, e *env, args []string) error {
	f := flags()
	out := f.String("out", "", "")
	force := f.Bool("force", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	return e.withEpisodes(func(s *episode.Store) error {
		if *out == "" {
			_, err := s.Export(ctx, e.out.w)
			return err
		}
		var all bytes.Buffer
		if _, err := s.Export(ctx, &all); err != nil {
			return err
		}
		return e.writeOut(*out, *force, all.Bytes())
	})
}

func noEpisode(err error, id string) error {
	if errors.Is(err, episode.ErrNotFound) {
		return failed(err, "no episode", "id", id)
	}
	return err
}
