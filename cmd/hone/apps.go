package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"hone/app"
	"hone/export"
)

func appsVerbs() []verb {
	return []verb{
		{"apps list", "[--removed] [--json] [WORD …]", runAppsList},
		{"apps open", "ID [--version N]", runAppsOpen},
		{"apps export", "ID [--version N] [--source] [--out FILE] [--force]", runAppsExport},
		{"apps rename", "ID TITLE", runAppsRename},
		{"apps remove", "ID …", runAppsRemove},
		{"apps restore", "ID …", runAppsRestore},
		{"apps purge", "--yes", runAppsPurge},
		{"apps versions", "[--json] ID", runAppsVersions},
		{"apps rate", "ID up|down|none", runAppsRate},
	}
}

func runAppsList(ctx context.Context, e *env, args []string) error {
	f := flags()
	removed := f.Bool("removed", false, "")
	asJSON := f.Bool("json", false, "")
	search, err := parse(f, args, 0, -1)
	if err != nil {
		return err
	}
	return e.withApps(func(s *app.Store) error {
		apps, err := s.List(ctx, app.Query{Search: strings.Join(search, " "), Removed: *removed})
		if err != nil {
			return err
		}
		if *asJSON {
			return e.json(apps)
		}
		if len(apps) == 0 {
			e.out.line(e.say("apps none"))
			return nil
		}
		rows := [][]string{{e.say("column id"), e.say("column proven"), e.say("column version"), e.say("column saved"), e.say("column title")}}
		for _, a := range apps {
			rows = append(rows, []string{a.ID, e.yesNo(a.Verified), fmt.Sprint(a.Version), when(a.CreatedAt), a.Title})
		}
		e.out.table(rows)
		return nil
	})
}

func runAppsOpen(ctx context.Context, e *env, args []string) error {
	f := flags()
	version := f.Int("version", 0, "")
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	a, err := e.getApp(ctx, ids[0], *version)
	if err != nil {
		return err
	}
	return e.openApp(a)
}

func runAppsExport(ctx context.Context, e *env, args []string) error {
	f := flags()
	version := f.Int("version", 0, "")
	source := f.Bool("source", false, "")
	out := f.String("out", "", "")
	force := f.Bool("force", false, "")
	ids, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	a, err := e.getApp(ctx, ids[0], *version)
	if err != nil {
		return err
	}
	text := export.Whole(a)
	if *source {
		text = a.Source
	}
	return e.writeOut(*out, *force, []byte(text))
}

func runAppsRename(ctx context.Context, e *env, args []string) error {
	words, err := parse(flags(), args, 2, -1)
	if err != nil {
		return err
	}
	id, title := words[0], strings.Join(words[1:], " ")
	return e.withApps(func(s *app.Store) error {
		if err := s.Rename(ctx, id, title); err != nil {
			return noApp(err, id)
		}
		e.out.line(e.say("apps renamed", "id", id, "title", title))
		return nil
	})
}

func runAppsRemove(ctx context.Context, e *env, args []string) error {
	return e.eachApp(args, func(s *app.Store, id string) error {
		if err := s.Remove(ctx, id); err != nil {
			return err
		}
		e.out.line(e.say("apps removed", "id", id))
		return nil
	})
}

func runAppsRestore(ctx context.Context, e *env, args []string) error {
	return e.eachApp(args, func(s *app.Store, id string) error {
		if err := s.Restore(ctx, id); err != nil {
			return err
		}
		e.out.line(e.say("apps restored", "id", id))
		return nil
	})
}

func runAppsPurge(ctx context.Context, e *env, args []string) error {
	f := flags()
	yes := f.Bool("yes", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	if !*yes {
		return usage("purge without yes")
	}
	return e.withApps(func(s *app.Store) error {
		n, err := s.Purge(ctx, time.Now())
		if err != nil {
			return err
		}
		e.out.line(e.say("apps purged", "n", fmt.Sprint(n)))
		return nil
	})
}

// eachApp does f for every id in args and stops at the first that fails.
func (e *env) eachApp(args []string, f func(*app.Store, string) error) error {
	ids, err := parse(flags(), args, 1, -1)
	if err != nil {
		return err
	}
	return e.withApps(func(s *app.Store) error {
		for _, id := range ids {
			if err := f(s, id); err != nil {
				return noApp(err, id)
			}
		}
		return nil
	})
}

// getApp reads one app; version 0 is the newest.
func (e *env) getApp(ctx context.Context, id string, version int) (a app.App, err error) {
	err = e.withApps(func(s *app.Store) error {
		if version == 0 {
			a, err = s.Get(ctx, id)
		} else {
			a, err = s.GetVersion(ctx, id, version)
		}
		return noApp(err, id)
	})
	return a, err
}

func noApp(err error, id string) error {
	if errors.Is(err, app.ErrNotFound) {
		return failed(err, "no app", "id", id)
	}
	return err
}
