// Package hone makes apps from a person's words. Make is the request path from end to
// end; everything it uses is handed to it, so that the command line, the studio and
// tests share it. It must not know which model, browser or store stands behind.
package hone

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"hone/app"
	"hone/effort"
	"hone/episode"
	"hone/generate"
	"hone/llm"
	"hone/task"
	"hone/verify"
)

// Hone makes apps.
type Hone struct {
	Writer   *generate.Writer
	Prover   *verify.Prover
	Apps     *app.Store     // nil: made apps are not kept
	Episodes *episode.Store // nil: makes are not logged
}

// A Request is what a person asks for.
type Request struct {
	Text   string
	Lang   string // en or ko; "" goes by the text
	Effort effort.Level
}

// Made is an app and how it came about.
type Made struct {
	ID         string
	Title      string
	Lang       string
	Kind       app.Kind // "" where nothing was made
	Sketch     string   // "" for a page
	HTML       string
	Verified   bool
	Found      bool // an example, as it stands or adapted, which the model didn't write
	Verdict    *verify.Verdict
	Candidates int
	Usage      llm.Usage
	Took       time.Duration
	Phases     Phases
}

// Examples is in the place of a model's name where an app is one of the examples.
const Examples = "examples"

// ErrUnproven comes with an app that was made but could not be proven.
var ErrUnproven = errors.New("no candidate passed the checks")

// ErrNothing is returned where nothing that runs was made.
var ErrNothing = errors.New("nothing was made that runs")

// Make writes candidates, proves them and returns the best that holds. Where none
// holds it returns the nearest, with Verified false, and ErrUnproven.
func (h *Hone) Make(ctx context.Context, r Request, see Watcher) (*Made, error) {
	start := time.Now()
	if r.Lang == "" {
		r.Lang = Lang(r.Text)
	}
	s := h.search(r, r.Lang, see)
	s.write = func(ctx context.Context, round int, progress generate.Progress) ([]generate.Candidate, llm.Usage, error) {
		plan := s.plan
		var known []generate.Candidate
		if round == 0 {
			if known = h.Writer.Known(r.Text, r.Lang); generate.Sure(known) {
				plan.Samples = 1 // nobody should wait for more
			}
		}
		list, usage, err := h.Writer.Write(ctx, r.Text, r.Lang, plan, round, progress)
		if len(list) > 0 { // beside a model that answers, never in its place
			list = append(list, known...)
		}
		return list, usage, err
	}
	err := s.run(ctx)
	made := s.made()
	made.Took = time.Since(start)
	h.keep(context.WithoutCancel(ctx), s, made, err)
	since(&made.Phases.Keeping, start.Add(made.Took))
	switch {
	case ctx.Err() != nil:
		return made, ctx.Err()
	case made.Verified:
		return made, nil
	case err != nil && len(s.all) == 0 && !errors.Is(err, context.DeadlineExceeded), errors.Is(err, verify.ErrNoVerdict):
		return made, err
	case made.HTML == "":
		return made, ErrNothing
	}
	return made, ErrUnproven
}

// search starts a search for an app in a language.
func (h *Hone) search(r Request, lang string, see Watcher) *search {
	plan := effort.Route(r.Effort, r.Text)
	if h.Writer.Style == generate.Tuned {
		plan = plan.Tuned()
	}
	if h.Writer.WantsPage(r.Text) {
		plan = plan.Page()
	}
	return &search{h: h, r: r, plan: plan, see: see, task: making(r.Text, lang)}
}

// making is the task of every make: what each app must do, whatever was asked for.
func making(request, lang string) *task.Task {
	return &task.Task{ID: "make", Lang: lang, Level: 1, Request: request}
}

// Lang is the language that a request is written in: ko where it has Hangul.
func Lang(text string) string {
	for _, r := range text {
		if r >= 0xAC00 && r <= 0xD7A3 || r >= 0x3131 && r <= 0x318E {
			return "ko"
		}
	}
	return "en"
}

// keep saves the app and logs the episode. Neither may cost the person the app that
// was just made, so their errors only reach the log of the episode or the watcher.
func (h *Hone) keep(ctx context.Context, s *search, made *Made, cause error) {
	if h.Apps != nil && made.HTML != "" {
		verdict, _ := json.Marshal(made.Verdict)
		by := h.Writer.Model.Info().Name
		if made.Found {
			by = Examples
		}
		saved, err := KeepProven(ctx, h.Apps, app.App{
			Title: made.Title, Lang: made.Lang, Kind: made.Kind, Request: s.r.Text, Source: made.source(),
			HTML: made.HTML, Verified: made.Verified, Verdict: verdict, Model: by,
		}, made.Verdict)
		if err != nil {
			s.tell(Event{Stage: NotKept, Err: fmt.Errorf("keep the app: %w", err)})
		}
		made.ID = saved.ID
	}
	h.log(ctx, s, made, cause)
}

// log writes the episode down and returns its id.
func (h *Hone) log(ctx context.Context, s *search, made *Made, cause error) string {
	if h.Episodes == nil {
		return ""
	}
	e, err := h.Episodes.Append(ctx, s.episode(made, cause))
	if err != nil {
		s.tell(Event{Stage: NotKept, Err: fmt.Errorf("log the episode: %w", err)})
	}
	return e.ID
}

// source is what the store keeps as the app's source.
func (m *Made) source() string {
	if m.Kind == app.HTML {
		return m.HTML
	}
	return "sketch 1\n" + m.Sketch
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
