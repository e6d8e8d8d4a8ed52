package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"hone/app"
	"hone/episode"
	"hone/improve"
	"hone/modelstore"
	"hone/studio"
)

// learning is what the studio's page about learning works with.
func (e *env) learning(dir string, apps *app.Store, log *episode.Store) *studio.Learn {
	loop := filepath.Join(dir, "improve")
	return &studio.Learn{
		Status: func(ctx context.Context) (studio.Learnt, error) { return learnt(ctx, dir, loop, apps, log) },
		Start:  func(hours float64, own bool) error { return e.startImproving(hours, own) },
		Pause:  func() error { return improve.Pause(loop) },
		Rollback: func() error {
			_, err := modelstore.Open(dir).Rollback()
			return err
		},
		Forget: func() error {
			if err := improve.Forget(loop); err != nil {
				return err
			}
			_, err := modelstore.Open(dir).ForgetPersonal()
			return err
		},
	}
}

// learnt reads where learning is.
func learnt(ctx context.Context, dir, loop string, apps *app.Store, log *episode.Store) (l studio.Learnt, err error) {
	s, err := improve.Load(loop)
	if err != nil {
		return l, err
	}
	consent, asked, err := improve.ReadConsent(loop)
	if err != nil {
		return l, err
	}
	if asked {
		l.Consent = map[bool]string{true: "yes", false: "no"}[consent.Own]
	}
	l.Running = improve.Running(loop)
	l.Waiting, l.Phase = s.UnderWay() && !l.Running, string(s.Phase)
	lessons, _, err := improve.Gather(ctx, log, apps)
	if err != nil {
		return l, err
	}
	l.Lessons = map[string]bool{}
	for _, x := range lessons {
		l.Lessons[strings.TrimPrefix(x.ID, "own-")] = true
	}
	store := modelstore.Open(dir)
	promotions, err := store.Promotions()
	if err != nil {
		return l, err
	}
	if base, adapter, err := store.Current(); err == nil { // else there is no model yet
		l.Model = titleOf(base, adapter)
		if adapter != nil {
			l.Before = before(promotions, adapter.Name)
		}
	}
	for _, o := range slices.Backward(s.History) {
		r := studio.Round{Ended: o.Ended, Name: o.Name, Own: o.Own.Examples, Promoted: o.Promoted}
		if o.Decision != nil {
			r.Tasks, r.Before, r.After = o.Decision.Tasks, o.Decision.Before, o.Decision.After
		}
		r.Back = slices.ContainsFunc(promotions, func(p modelstore.Promotion) bool { return p.Name == o.Name && !p.RolledBack.IsZero() })
		l.Rounds = append(l.Rounds, r)
	}
	return l, nil
}

// before is what a rollback of an adapter leads to; "" where it wasn't promoted.
func before(promotions []modelstore.Promotion, name string) string {
	for _, p := range slices.Backward(promotions) {
		if p.Name == name && p.RolledBack.IsZero() {
			return p.Before
		}
	}
	return ""
}

// soon is how long a round that can't begin takes to say so.
const soon = 3 * time.Second

// startImproving has another process of this program do a round, since training shall not
// take the studio's memory, nor end with it.
func (e *env) startImproving(hours float64, own bool) error {
	program, err := os.Executable()
	if err != nil {
		return err
	}
	data := map[bool]string{true: "--yes", false: "--pool-only"}[own]
	c := exec.Command(program, "improve", "--hours", fmt.Sprint(hours), data)
	var said bytes.Buffer
	c.Stderr = &said
	if err := c.Start(); err != nil {
		return err
	}
	over := make(chan error, 1)
	go func() { over <- c.Wait() }()
	select {
	case err := <-over:
		if err != nil {
			return errors.New(strings.TrimSpace(said.String()))
		}
	case <-time.After(soon):
	}
	return nil
}
