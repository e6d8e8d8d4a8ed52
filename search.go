package hone

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"hone/app"
	"hone/effort"
	"hone/episode"
	"hone/generate"
	"hone/guard"
	"hone/llm"
	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// Stage names what a make is doing.
type Stage string

// The stages.
const (
	Writing  Stage = "writing"  // candidates are sampled
	Checking Stage = "checking" // a candidate goes through the cheap tiers
	Proving  Stage = "proving"  // a candidate goes through the browser
	Mending  Stage = "mending"  // failed candidates are written anew
	Proven   Stage = "proven"   // a candidate holds
	NotKept  Stage = "notkept"  // the app or the episode could not be stored
)

// An Event is progress that a person may watch.
type Event struct {
	Stage     Stage
	Candidate int    // index, from 0
	Piece     string // Writing: what was just written
	Source    string // Checking: the candidate
	Found     bool   // Checking: it is an example, which the model didn't write
	Verdict   *verify.Verdict
	Err       error
}

// A Watcher hears of events, one at a time; it may be nil.
type Watcher func(Event)

// judged is a candidate with what the tiers said.
type judged struct {
	generate.Candidate
	app     *sketch.Compiled // nil for a page, and where nothing of it runs
	page    string           // what the browser proves; "" where nothing runs
	verdict *verify.Verdict
	signs   generate.Signs
	found   bool // an example, as it stands or adapted, which the model didn't write
	proven  bool
	took    time.Duration
}

// A search looks for an app that holds: sample, check cheaply, rank, prove in the
// browser, mend what failed, and again while the plan allows.
type search struct {
	h    *Hone
	r    Request
	plan effort.Plan
	see  Watcher
	task *task.Task // without checks: what every app must do
	from string     // the source that is to be changed; "" for a make

	// write samples candidates: whole apps, or changed versions of one.
	write func(ctx context.Context, round int, progress generate.Progress) ([]generate.Candidate, llm.Usage, error)

	all    []*judged
	best   *judged
	usage  llm.Usage
	phases Phases
	begins time.Time
}

func (s *search) tell(e Event) {
	if s.see != nil {
		s.see(e)
	}
}

// patience is how many times the time for writing may pass before anything is written.
const patience = 3

func (s *search) run(ctx context.Context) error {
	s.begins = time.Now()
	// Time runs out for writing only: what was written is proven. It begins with the first
	// piece: how long a busy machine reads the prompt is no measure of what it will write.
	writing, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	clock := time.AfterFunc(patience*s.plan.Writing, func() { stop(context.DeadlineExceeded) })
	defer clock.Stop()
	var first sync.Once
	for round := 0; round < s.plan.Rounds && writing.Err() == nil && (round == 0 || !s.late()); round++ {
		s.tell(Event{Stage: Writing})
		progress, written := s.phases.reading(func(i int, piece string) {
			first.Do(func() { clock.Reset(s.plan.Writing) })
			s.tell(Event{Stage: Writing, Candidate: i, Piece: piece})
		})
		list, usage, err := s.write(writing, round, progress)
		written()
		s.count(usage)
		if s.useless(list, err) {
			continue
		}
		if len(list) == 0 && err != nil {
			return err
		}
		if done, err := s.consider(ctx, list); done || err != nil {
			return err
		}
		if done, err := s.mend(ctx, writing); done || err != nil {
			return err
		}
	}
	return nil
}

// late tells that the person has waited so long that nothing else shall be begun.
func (s *search) late() bool { return s.plan.Anew > 0 && time.Since(s.begins) > s.plan.Anew }

// useless tells an answer whose changes fit nowhere, which is no reason to give up those
// that were tried before, nor, where lines are changed, to ask again.
func (s *search) useless(list []generate.Candidate, err error) bool {
	switch {
	case len(list) > 0:
		return false
	case errors.Is(err, generate.ErrEmpty):
		return s.from != ""
	}
	return len(s.all) > 0 && errors.Is(err, generate.ErrBlocks)
}

func (s *search) count(u llm.Usage) {
	s.usage.PromptTokens += u.PromptTokens
	s.usage.CachedTokens += u.CachedTokens
	s.usage.OutputTokens += u.OutputTokens
	s.usage.ReasoningTokens += u.ReasoningTokens
	s.usage.Cost += u.Cost
	s.usage.Seconds += u.Seconds
}

// consider checks new candidates and proves the best; it reports whether one holds.
func (s *search) consider(ctx context.Context, list []generate.Candidate) (bool, error) {
	first, begun := len(s.all), time.Now()
	for _, c := range list {
		if j := s.tried(c.Source); j != nil {
			j.Known = max(j.Known, c.Known)
			continue
		}
		j := &judged{Candidate: c, found: c.Known > 0}
		start := time.Now()
		if err := s.check(ctx, j); err != nil {
			return false, err
		}
		j.took = time.Since(start)
		s.all = append(s.all, j)
		s.tell(Event{Stage: Checking, Candidate: len(s.all) - 1, Source: j.Source, Found: j.found, Verdict: j.verdict})
	}
	fresh := s.all[first:]
	if err := s.rank(ctx, fresh); err != nil {
		return false, err
	}
	since(&s.phases.Checking, begun)
	return s.prove(ctx, fresh)
}

// check takes a candidate through the cheap tiers. Of a page only what was wished for can be looked up.
func (s *search) check(ctx context.Context, j *judged) (err error) {
	if generate.IsPage(j.Source) {
		j.page, j.verdict = guard.Page(j.Source, guard.Setting{}), new(verify.Verdict)
		if s.from != "" && generate.IsPage(s.from) {
			j.verdict.Add(verify.WishPage(s.r.Text, s.from, j.Source)...)
		}
		return nil
	}
	if j.app, j.verdict, err = s.h.Prover.Cheap(ctx, j.Source, s.task); j.app != nil {
		j.page = j.app.HTML
	}
	if s.from != "" && err == nil {
		j.verdict.Add(verify.Wish(s.r.Text, s.from, j.Source)...)
	}
	return err
}

// tried is the candidate with a source, if there is one.
func (s *search) tried(source string) *judged {
	source = strings.TrimSpace(source)
	if i := slices.IndexFunc(s.all, func(j *judged) bool { return strings.TrimSpace(j.Source) == source }); i >= 0 {
		return s.all[i]
	}
	return nil
}

// prove takes the candidates that passed the cheap tiers through the browser, the best
// first, until one holds.
func (s *search) prove(ctx context.Context, list []*judged) (bool, error) {
	defer since(&s.phases.Browser, time.Now())
	for _, j := range byScore(list) {
		if j.page == "" || len(j.verdict.Failures()) > 0 {
			continue
		}
		s.tell(Event{Stage: Proving, Candidate: slices.Index(s.all, j)})
		v, err := s.h.Prover.Page(ctx, j.page, s.task)
		if err != nil {
			return false, err
		}
		j.verdict.Add(v.Outcomes...)
		j.verdict.Pictures = v.Pictures
		if j.verdict.Passed {
			j.proven, s.best = true, j
			s.tell(Event{Stage: Proven, Candidate: slices.Index(s.all, j), Verdict: j.verdict})
			return true, nil
		}
	}
	return false, nil
}

// mend has the nearest failures written anew from what was wrong with them.
func (s *search) mend(ctx, writing context.Context) (bool, error) {
	tried := byScore(s.all)
	for _, j := range tried[:min(s.plan.Repairs, len(tried))] {
		if writing.Err() != nil || s.late() {
			return false, nil
		}
		s.tell(Event{Stage: Mending, Candidate: slices.Index(s.all, j)})
		begun := time.Now()
		list, usage, err := s.h.Writer.Mend(writing, s.r.Text, s.r.Lang, s.plan, j.Candidate, words(j.verdict))
		since(&s.phases.Mending, begun)
		s.count(usage)
		if s.useless(list, err) {
			continue
		}
		if len(list) == 0 && err != nil {
			return false, err
		}
		if done, err := s.consider(ctx, list); done || err != nil {
			return done, err
		}
	}
	return false, nil
}

// words is a verdict as told to the model: the first failures, in short.
func words(v *verify.Verdict) string {
	var parts []string
	for _, o := range v.Failures() {
		if parts = append(parts, o.Why); len(parts) == 3 {
			break
		}
	}
	return strings.Join(parts, "; ")
}

func byScore(list []*judged) []*judged {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b *judged) int {
		switch {
		case a.Score > b.Score:
			return -1
		case a.Score < b.Score:
			return 1
		}
		return 0
	})
	return sorted
}

// rank scores candidates by the signs that need no checks from outside.
func (s *search) rank(ctx context.Context, list []*judged) error {
	weights := generate.DefaultWeights
	if s.changes() {
		weights = generate.ChangeWeights
	}
	var explain []float64
	if weights.Explain > 0 {
		var err error
		if explain, err = s.h.Writer.Explain(ctx, s.r.Text, s.r.Lang, sources(list)); err != nil {
			return err
		}
	}
	signs := s.signs(ctx, list)
	for i, j := range list {
		signs[i].Likely, signs[i].Passed, signs[i].Known = j.Likely(), passed(j.verdict), j.Known
		if explain != nil {
			signs[i].Explain = explain[i]
		}
	}
	for i, score := range weights.Scores(s.r.Text, signs) {
		list[i].signs, list[i].Score = signs[i], score
	}
	return nil
}

// signs are what candidates tell by themselves, without the model and the verdict. Only what was
// written may agree or be alike: that is what the model means.
func (s *search) signs(ctx context.Context, list []*judged) []generate.Signs {
	if s.changes() { // most of the app is the same in all of them
		return make([]generate.Signs, len(list))
	}
	var signatures, texts []string
	for _, j := range list {
		if !j.found {
			signatures, texts = append(signatures, s.signature(ctx, j)), append(texts, j.Source)
		}
	}
	out := make([]generate.Signs, len(list))
	agree, alike := generate.Agreement(signatures), generate.Alike(texts)
	for i, j := range list {
		if !j.found {
			out[i] = generate.Signs{Agree: agree[0], Alike: alike[0]}
			agree, alike = agree[1:], alike[1:]
		}
		if j.app != nil {
			words := j.app.App.Words()
			out[i].Covers, out[i].Says = generate.Covers(s.r.Text, words), generate.Covers(words, s.r.Text)
			out[i].Keeps = generate.Keeps(s.r.Text, j.Source)
		}
	}
	return out
}

// changes tells whether lines of a sketch are changed.
func (s *search) changes() bool { return s.from != "" && !generate.IsPage(s.from) }

func sources(list []*judged) []string {
	out := make([]string, len(list))
	for i, j := range list {
		out[i] = j.Source
	}
	return out
}

func passed(v *verify.Verdict) float64 {
	if len(v.Outcomes) == 0 {
		return 0
	}
	return 1 - float64(len(v.Failures()))/float64(len(v.Outcomes))
}

// probe is what signature fills into an app's fields, in order.
var probe = []string{"12", "5", "80", "3", "7", "20"}

// probing fills the first numbers that an app asks for.
func probing(a *sketch.App) []task.Step {
	var steps []task.Step
	for i, in := range a.Inputs() {
		if (in.Kind == "number" || in.Kind == "slider") && i < len(probe) {
			steps = append(steps, task.Step{Op: task.Fill, Names: []string{in.Label}, With: []string{probe[i]}})
		}
	}
	return steps
}

// signature is what an app shows after the same inputs: apps that agree on it most
// likely compute the same. It holds only numbers, since labels differ.
func (s *search) signature(ctx context.Context, j *judged) string {
	if j.app == nil {
		return ""
	}
	steps := probing(j.app.App)
	if len(steps) == 0 {
		return ""
	}
	seen, err := s.h.Prover.Behave(ctx, j.app.Definition, steps, s.task)
	if err != nil {
		return ""
	}
	return fmt.Sprint(verify.Numbers(seen))
}

// made is the outcome: the app that holds, or the nearest one.
func (s *search) made() *Made {
	m := &Made{Lang: s.r.Lang, Candidates: len(s.all), Usage: s.usage, Phases: s.phases}
	best := s.best
	if best == nil {
		for _, j := range byScore(s.all) {
			if j.page != "" {
				best = j
				break
			}
		}
	}
	if best == nil {
		return m
	}
	m.Verified, m.Verdict, m.Found = best.proven, best.verdict, best.found
	if best.app == nil {
		m.Kind, m.HTML, m.Title = app.HTML, best.Source, or(generate.Title(best.Source), s.r.Text)
		return m
	}
	m.Kind, m.HTML, m.Title, m.Sketch = app.Sketch, best.page, best.app.Title, best.app.App.Format(false)
	return m
}

// episode is the log entry of this make.
func (s *search) episode(made *Made, cause error) episode.Episode {
	e := episode.Episode{
		At: s.begins, Request: s.r.Text, Lang: s.r.Lang, Effort: string(s.r.Effort), Model: s.h.Writer.Model.Info().Name,
		Choice: episode.None, AppID: made.ID, From: s.from, Seconds: made.Took.Seconds(),
	}
	e.Usage.PromptTokens, e.Usage.OutputTokens, e.Usage.Cost = s.usage.PromptTokens, s.usage.OutputTokens, s.usage.Cost
	for i, j := range s.all {
		verdict, _ := json.Marshal(j.verdict)
		e.Candidates = append(e.Candidates, episode.Candidate{
			Source: j.Source, Logprob: j.Logprob, Tokens: j.Tokens, Repairs: j.Repairs, Found: j.found, Score: j.Score, Verdict: verdict, Seconds: j.took.Seconds(),
		})
		if j == s.best {
			e.Choice = i
		}
	}
	if cause != nil {
		e.Error = cause.Error()
	}
	return e
}
