package studio

import (
	"context"
	"errors"
	"time"

	"hone"
	"hone/app"
	"hone/effort"
	"hone/llm"
	"hone/verify"
)

// perform does a job to its end, whatever that is.
func (s *Studio) perform(ctx context.Context, j *job) {
	stop := context.AfterFunc(ctx, j.cancel)
	defer stop()
	defer j.cancel()
	if j.ctx.Err() != nil {
		j.tell(ending(context.Canceled))
		return
	}
	select {
	case <-s.loaded.Load().done:
	default:
		j.tell(event{Kind: "loading"})
	}
	h, release, err := s.hold(j.ctx)
	defer release()
	if err != nil {
		if ctx.Err() == nil {
			s.ledger.end(j.id)
		}
		j.tell(ending(err))
		return
	}
	end := s.attempt(j, h)
	j.say.translate(end.Checks)
	j.flush()
	if ctx.Err() == nil { // else hone ends, and what it leaves is offered when it starts anew
		s.ledger.end(j.id)
	}
	j.tell(end)
	if end.App != "" && j.kind != "edit" {
		s.work.Go(func() { s.picture(s.ctx, end.App) })
	}
}

// attempt does a job, and once more where the model or the browser broke down under it: both
// start anew by themselves, and neither says anything of the request.
func (s *Studio) attempt(j *job, h *hone.Hone) event {
	first := s.once(j, h)
	word := broke(first.cause)
	if word == "" || j.ctx.Err() != nil {
		return first
	}
	j.flush()
	j.tell(event{Kind: "again", Error: word})
	end := s.once(j, h)
	if broke(end.cause) == "again model" {
		end.Error = "error broke"
	}
	// What the first attempt had written is kept unproven; the second's takes its place.
	switch made := j.kind == "make" && first.App != ""; {
	case made && end.App == "":
		end.App, end.Title, end.Version, end.Checks = first.App, first.Title, first.Version, first.Checks
	case made && end.App != first.App:
		_ = s.o.Apps.Remove(j.ctx, first.App) // an app too many is no reason to say that it failed
	}
	return end
}

// broke tells what an error is the breakdown of; "" for all others.
func broke(err error) string {
	switch {
	case errors.Is(err, llm.ErrUnavailable):
		return "again model"
	case errors.Is(err, verify.ErrNoVerdict):
		return "again browser"
	}
	return ""
}

func (s *Studio) once(j *job, h *hone.Hone) event {
	switch j.kind {
	case "make":
		return s.make(j, h)
	case "edit":
		return s.edit(j, h)
	case "prove":
		return s.prove(j, h)
	}
	return s.proveAgain(j, h)
}

// ending says how a job ended; the words for it are the interface's.
func ending(err error) event {
	e := event{Kind: "done"}
	if err == nil {
		return e
	}
	e.Error, e.ErrorText, e.cause = "error other", err.Error(), err
	for _, known := range []struct {
		is  error
		key string
	}{
		{context.Canceled, "error stopped"}, {hone.ErrUnproven, "error unproven"}, {hone.ErrNothing, "error nothing"},
		{hone.ErrSmallModel, "error small model"}, {verify.ErrNoVerdict, "error no browser"}, {llm.ErrUnreachable, "error unreachable"},
		{llm.ErrUnavailable, "error no model"}, {llm.ErrUnauthorized, "error key"}, {llm.ErrTooLong, "error too long"},
		{app.ErrNoSpace, "error no space"}, {app.ErrNotFound, "error no app"}, {app.ErrChanged, "error changed"},
	} {
		if errors.Is(err, known.is) {
			e.Error = known.key
			break
		}
	}
	return e
}

func (s *Studio) make(j *job, h *hone.Hone) event {
	made, err := h.Make(j.ctx, hone.Request{Text: j.text, Lang: j.lang, Effort: j.effort}, j.see)
	end := ending(err)
	if made != nil {
		end.App, end.Title, end.Verified, end.Checks = made.ID, made.Title, made.Verified, checksOf(made.Verdict)
		end.Seconds, end.Tried, end.Version = made.Took.Seconds(), made.Candidates, 1
		if errors.Is(err, hone.ErrNothing) && made.Candidates == 0 {
			end.Error = "error no time"
		}
	}
	return end
}

// edit proposes a change; the person keeps it or not.
func (s *Studio) edit(j *job, h *hone.Hone) event {
	got, err := h.Edit(j.ctx, hone.Wish{ID: j.app, Text: j.text, Effort: j.effort, Hold: true}, j.see)
	end := ending(err)
	end.App = j.app
	if got == nil || got.HTML == "" || got.Source() == got.Old {
		return end
	}
	j.mu.Lock()
	j.edited = got
	j.mu.Unlock()
	end.Title, end.Verified, end.Checks, end.Seconds, end.Tried = got.Title, got.Verified, checksOf(got.Verdict), got.Took.Seconds(), got.Candidates
	end.Old, end.Source, end.Broken, end.Others = got.Old, got.Source(), j.say.broken(got.Broken), got.Others
	kept, _ := s.o.Apps.Entries(j.ctx, j.app) // only to try with: without them it runs too
	end.Draft = s.drafts.add(app.App{ID: j.app, Title: got.Title, Lang: got.Lang, Kind: got.Kind, HTML: got.HTML, Source: got.Source()}, kept)
	return end
}

// prove takes what the person wrote by hand through all tiers, and keeps it.
func (s *Studio) prove(j *job, h *hone.Hone) event {
	start := time.Now()
	j.tell(event{Kind: string(hone.Proving)})
	kind, called := app.Sketch, "by hand"
	if j.page {
		kind, called = app.HTML, "by hand page"
	}
	by := ""
	if j.other {
		called = "other version"
	}
	if j.found {
		by = hone.Examples
	}
	got, err := h.ByHand(j.ctx, hone.Hand{ID: j.app, Text: j.text, Kind: kind, Request: s.word(j.lang, called), On: j.base, By: by})
	if err != nil {
		return ending(err)
	}
	if kind == app.Sketch && got.Old.Kind == app.Sketch {
		err = s.noteHand(j.ctx, j.app, got.Old.Source, got.App.Source)
	}
	end := ending(err)
	end.App, end.Title, end.Version, end.Verified, end.Checks = j.app, got.App.Title, got.App.Version, got.App.Verified, checksOf(got.Verdict)
	end.Broken, end.Seconds = j.say.broken(got.Broken), time.Since(start).Seconds()
	return end
}

// proveAgain takes a kept app through all tiers as it is: one that came from outside, or that
// no browser was there for.
func (s *Studio) proveAgain(j *job, h *hone.Hone) event {
	start := time.Now()
	j.tell(event{Kind: string(hone.Proving)})
	a, v, err := h.Prove(j.ctx, j.app)
	end := ending(err)
	end.App, end.Title, end.Version, end.Seconds = j.app, a.Title, a.Version, time.Since(start).Seconds()
	if v != nil {
		end.Verified, end.Checks = v.Passed, checksOf(v)
	}
	return end
}

func (s *Studio) word(lang, key string) string { return speak(lang).word(key) }

// picture draws an app for the gallery, where nobody waits for the browser.
func (s *Studio) picture(ctx context.Context, id string) {
	if _, err := s.machinery(ctx); err != nil || s.o.Picture == nil || !s.queue.idle() {
		return
	}
	a, err := s.o.Apps.Get(ctx, id)
	if err != nil {
		return
	}
	if _, v, err := s.o.Apps.Picture(ctx, id); err != nil || v == a.Version {
		return
	}
	if png, err := s.o.Picture(ctx, a.HTML, a.Lang); err == nil {
		_ = s.o.Apps.SetPicture(ctx, id, a.Version, png) // the gallery shows a letter instead
	}
}

// levels are the dial's positions.
var levels = []effort.Level{effort.Low, effort.Auto, effort.High}
