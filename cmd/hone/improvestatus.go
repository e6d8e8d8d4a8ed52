package main

import (
	"context"
	"errors"
	"fmt"

	"hone/improve"
	"hone/modelstore"
)

// improveStatus is what hone improve status --json prints.
type improveStatus struct {
	InUse   string             `json:"in_use"`
	Consent string             `json:"consent"` // yes, no or "" where nothing was said
	Running bool               `json:"running"`
	Paused  bool               `json:"paused"`
	Share   float64            `json:"share"` // of the training that is done
	State   improve.State      `json:"state"`
	Own     improve.Counts     `json:"own"` // what there is of the person's now
	History []promotionOutline `json:"promotions"`
}

type promotionOutline struct {
	Name       string `json:"name"`
	Before     string `json:"before"`
	At         string `json:"at"`
	RolledBack bool   `json:"rolled_back"`
}

func runImproveStatus(ctx context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	s, err := e.improveStatus(ctx)
	if err != nil {
		return err
	}
	if *asJSON {
		return e.json(s)
	}
	e.out.line(e.say("improve in use", "name", s.InUse))
	switch s.Consent {
	case "yes":
		e.out.line(e.say("improve uses", "examples", fmt.Sprint(s.Own.Examples), "episodes", fmt.Sprint(s.Own.Episodes), "up", fmt.Sprint(s.Own.Up),
			"down", fmt.Sprint(s.Own.Down), "hand", fmt.Sprint(s.Own.Hand), "wishes", fmt.Sprint(s.Own.Wishes)))
	case "no":
		e.out.line(e.say("improve refused"))
	default:
		e.out.line(e.say("improve unasked"))
	}
	e.progressOf(s)
	for _, o := range s.State.History {
		mark := "✗"
		if o.Promoted {
			mark = e.out.green("✓")
		}
		e.out.line(fmt.Sprintf("%s %d  %s  %s  %s", mark, o.Round, when(o.Ended), o.Name, o.Why))
	}
	return nil
}

// progressOf says where a round is.
func (e *env) progressOf(s improveStatus) {
	phase := map[improve.Phase]string{improve.Collecting: e.say("improve collect"), improve.Teaching: e.say("improve train"),
		improve.Gating: e.say("improve gate"), improve.Promoting: e.say("improve promote")}[s.State.Phase]
	if s.State.Phase == improve.Teaching {
		phase += fmt.Sprintf(" (%.0f %%)", 100*s.Share)
	}
	switch {
	case !s.State.UnderWay():
		e.out.line(e.say("improve resting"))
	case s.Running:
		e.out.line(e.say("improve at", "round", fmt.Sprint(s.State.Round), "phase", phase))
	default:
		e.out.line(e.say("improve stopped", "round", fmt.Sprint(s.State.Round), "phase", phase))
	}
}

func (e *env) improveStatus(ctx context.Context) (s improveStatus, err error) {
	dir, err := e.improveDir()
	if err != nil {
		return s, err
	}
	if s.State, err = improve.Load(dir); err != nil {
		return s, err
	}
	c, asked, err := improve.ReadConsent(dir)
	if err != nil {
		return s, err
	}
	if asked {
		s.Consent = map[bool]string{true: "yes", false: "no"}[c.Own]
	}
	if _, s.Own, err = e.own(ctx); err != nil {
		return s, err
	}
	s.Running, s.Paused, s.Share = improve.Running(dir), improve.Paused(dir), s.State.Share(dir)
	store, err := e.models()
	if err != nil {
		return s, err
	}
	list, err := store.List()
	if err != nil {
		return s, err
	}
	for _, m := range list {
		if m.InUse {
			s.InUse = m.Name
		}
	}
	all, err := store.Promotions()
	for _, p := range all {
		s.History = append(s.History, promotionOutline{p.Name, p.Before, when(p.At), !p.RolledBack.IsZero()})
	}
	return s, err
}

// runImprovePause has a running round end where it can be gone on with.
func runImprovePause(_ context.Context, e *env, args []string) error {
	if _, err := parse(flags(), args, 0, 0); err != nil {
		return err
	}
	dir, err := e.improveDir()
	if err != nil {
		return err
	}
	if !improve.Running(dir) {
		e.out.line(e.say("improve not running"))
		return nil
	}
	if err := improve.Pause(dir); err != nil {
		return err
	}
	e.out.line(e.say("improve pausing"))
	return nil
}

// runImproveRollback brings back what was in use before the last promotion. A running hone
// follows by itself.
func runImproveRollback(_ context.Context, e *env, args []string) error {
	if _, err := parse(flags(), args, 0, 0); err != nil {
		return err
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	p, err := s.Rollback()
	if errors.Is(err, modelstore.ErrNoPromotion) {
		return failed(err, "no promotion")
	}
	if err != nil {
		return err
	}
	e.out.line(e.say("improve rolled back", "name", p.Name, "before", p.Before))
	return nil
}

// runImproveForget deletes all that was learnt from the person, and their consent.
func runImproveForget(_ context.Context, e *env, args []string) error {
	if _, err := parse(flags(), args, 0, 0); err != nil {
		return err
	}
	dir, err := e.improveDir()
	if err != nil {
		return err
	}
	if err := improve.Forget(dir); err != nil {
		return noImprove(err)
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	gone, err := s.ForgetPersonal()
	if err != nil {
		return err
	}
	e.out.line(e.say("improve forgotten", "n", fmt.Sprint(len(gone))))
	return nil
}
