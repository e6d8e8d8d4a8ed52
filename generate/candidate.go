package generate

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"hone/effort"
	"hone/llm"
)

// A Candidate is one app that a model wrote.
type Candidate struct {
	Source  string
	Logprob float64 // nats, summed over its tokens; 0 where the model doesn't tell
	Tokens  int
	Repairs int // how often it was mended before
	Score   float64
	Known   float64 // of an example, as it stands or adapted: the chance that it is what is asked for; 0: it was written

	written []llm.Token // where the model tells them
}

// A Writer writes candidates with one model.
type Writer struct {
	Model   llm.Generator
	Style   Style
	Set     int // the training set that it learnt
	Library *Library
}

// A Progress hears of text as it is written: candidate i got a piece.
type Progress func(i int, piece string)

// Write samples candidates for a request; equal ones count once. The first of round 0 is
// the model's likeliest answer.
func (w *Writer) Write(ctx context.Context, request, lang string, plan effort.Plan, round int, progress Progress) ([]Candidate, llm.Usage, error) {
	examples := w.Examples(request, lang, plan.Examples, round)
	r := llm.Request{
		Messages: w.Style.Messages(request, lang, examples), N: plan.Samples, MaxTokens: plan.Tokens,
		Temperature: plan.Temperature, MinP: 0.05, Grammar: w.Style.Grammar(), Logprobs: true,
		Seed: uint64(round + 1), Stop: w.stop(), OnText: progress, Share: w.share(request, examples),
	}
	if w.WantsPage(request) {
		r.Messages, r.Grammar = pageMessages(request, lang), ""
	}
	if round == 0 {
		r.Greedy = 1
	} else { // look wider where the likeliest answers were not right
		r.Temperature += 0.2 * float64(round)
	}
	var usage llm.Usage
	list, err := w.sample(ctx, r, &usage)
	return unique(list), usage, err
}

// A request of at most so many characters may name an app and say little of it, so that
// what it should be stands in the examples. An adapter that was trained on requests that say
// what they want heeds them too little: with a part of it, about twice as many of such apps are
// right (LOG.md, “Requests that say little”). So it is where the nearest example is of an idea that
// the adapter hasn't learnt, but with alike of what the request says (“Examples it never met”). Of
// all others fewer are.
const (
	fewWords     = 60
	readingShare = 0.6
	alike        = 0.7
)

// Short tells whether a request is of a few words.
func Short(request string) bool {
	return utf8.RuneCountInString(strings.TrimSpace(request)) <= fewWords
}

// Examples are what a model is shown, the nearest last. Those that came after its training it
// reads where the nearest does what is asked for; else the ones that it learnt serve it better.
func (w *Writer) Examples(request, lang string, n, round int) []Example {
	list := w.Library.Nearest(request, lang, n, round)
	if w.Style != Tuned || w.unmet(request, list) {
		return list
	}
	return w.Library.Of(w.Set).Nearest(request, lang, n, round)
}

// unmet tells whether the nearest example does what is asked for, and the model didn't learn it.
func (w *Writer) unmet(request string, examples []Example) bool {
	if len(examples) == 0 {
		return false
	}
	x := examples[len(examples)-1]
	return x.Learnt > w.Set && w.Library.Holds(x, request) >= alike
}

// share is how much of the adapter a request wants: a part where the nearest example knows better. That
// is where the request is short and leaves more of that app open than an adapter was trained to guess,
// as the app's own request does, and where the app is what is asked for, but not learnt.
func (w *Writer) share(request string, examples []Example) float64 {
	if w.Style != Tuned || len(examples) == 0 {
		return 1
	}
	x := examples[len(examples)-1]
	if Short(request) && Says(request, x.Sketch) < Enough && Says(x.Request, x.Sketch) < Enough {
		return readingShare
	}
	if w.unmet(request, examples) {
		return readingShare
	}
	return 1
}

func (w *Writer) stop() []string {
	if w.Style == Complete {
		return []string{end}
	}
	return nil
}

// Mend writes a candidate anew: from the line that broke it on, where there is one and the
// model can; else as a whole, from what was wrong with it.
func (w *Writer) Mend(ctx context.Context, request, lang string, plan effort.Plan, c Candidate, why string) ([]Candidate, llm.Usage, error) {
	if IsPage(c.Source) {
		return w.mendPage(ctx, request, lang, plan, c, why)
	}
	var usage llm.Usage
	examples := w.Examples(request, lang, plan.Examples, 0)
	r := llm.Request{
		Messages: w.Style.Messages(request, lang, examples), N: max(1, plan.Samples/2), MaxTokens: plan.Tokens,
		Temperature: plan.Temperature, MinP: 0.05, Grammar: w.Style.Grammar(), Logprobs: true, Seed: uint64(c.Repairs + 100), Stop: w.stop(), Share: w.share(request, examples),
	}
	list, ok, err := w.goOn(ctx, r, c, &usage)
	if !ok {
		r.Messages = w.Style.MendMessages(request, lang, examples, c.Source, why)
		list, err = w.sample(ctx, r, &usage)
	}
	for i := range list {
		list[i].Repairs = c.Repairs + 1
	}
	return unique(list), usage, err
}

// sample asks the model, and reads its answers as whole apps.
func (w *Writer) sample(ctx context.Context, r llm.Request, usage *llm.Usage) ([]Candidate, error) {
	return w.ask(ctx, r, usage, Clean)
}

// ask asks the model; read makes a candidate's source of an answer, "" where it is none.
func (w *Writer) ask(ctx context.Context, r llm.Request, usage *llm.Usage, read func(string) string) ([]Candidate, error) {
	resp, err := w.Model.Generate(ctx, r)
	if err != nil && errors.Is(context.Cause(ctx), context.DeadlineExceeded) {
		err = context.DeadlineExceeded // a clock that was started late cancels instead
	}
	if resp == nil {
		return nil, fmt.Errorf("generate: %w", err)
	}
	addUsage(usage, resp.Usage)
	var list []Candidate
	for _, s := range resp.Samples {
		text := s.Text
		if s.Finish != llm.Stop {
			text = wholeLines(text)
		}
		if text = read(text); strings.TrimSpace(text) != "" && !unfinished(text, s.Finish) {
			list = append(list, Candidate{Source: text, Logprob: s.Logprob, Tokens: max(len(s.Tokens), 1), written: s.Tokens})
		}
	}
	if errors.Is(err, context.DeadlineExceeded) && len(list) > 0 {
		return list, nil // what was written in time is worth a look
	}
	if err != nil {
		return list, fmt.Errorf("generate: %w", err)
	}
	if len(list) == 0 {
		return nil, ErrEmpty
	}
	return list, nil
}

// wholeLines drops a last line that is cut in the middle; "" where nothing else is left.
func wholeLines(text string) string {
	at := strings.LastIndex(strings.TrimRight(text, "\n"), "\n")
	return text[:at+1]
}

// ErrForm is returned for a model that was trained with a form of prompt that this
// version of hone doesn't know.
var ErrForm = errors.New("the model wants to be asked in a form that is not known")

// ErrEmpty is returned where a model answered, but with nothing.
var ErrEmpty = errors.New("the model wrote nothing")

func addUsage(sum *llm.Usage, u llm.Usage) {
	sum.PromptTokens += u.PromptTokens
	sum.CachedTokens += u.CachedTokens
	sum.OutputTokens += u.OutputTokens
	sum.ReasoningTokens += u.ReasoningTokens
	sum.Cost += u.Cost
	sum.Seconds += u.Seconds
}

// unique leaves each source once, as the likeliest of those that make it.
func unique(list []Candidate) []Candidate {
	seen := map[string]int{}
	out := list[:0:0]
	for _, c := range list {
		at, ok := seen[c.Source]
		switch {
		case !ok:
			seen[c.Source] = len(out)
			out = append(out, c)
		case c.Likely() > out[at].Likely():
			out[at] = c
		}
	}
	return out
}
