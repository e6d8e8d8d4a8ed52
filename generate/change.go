package generate

import (
	"context"
	"slices"
	"strings"

	"hone/effort"
	"hone/llm"
	"hone/sketch"
)

// appBelow stands between a wish and the numbered lines of the app that it is about. A
// request has no line ends, so that nobody's words can be taken for it.
const appBelow = "\n\n1 "

// IsChange tells what ChangeRequest made from a request.
func IsChange(request string) bool { return strings.Contains(request, appBelow) }

// ChangeRequest is what a model trained for Sketch reads to change an app: the wish, and
// the app with its lines numbered. It answers with edits (sketch.ApplyEdits).
func ChangeRequest(wish, src string) string {
	return oneLine(wish) + "\n\n" + strings.TrimRight(sketch.Numbered(src), "\n")
}

// ForChanges names the adapter that a model trained for Sketch has for changes, where it has one.
const ForChanges = "changes"

// Change samples changed versions of an app; a candidate's source is the whole app as
// its edits make it. Edits that change nothing, or don't fit, are no candidates.
func (w *Writer) Change(ctx context.Context, wish, lang, src string, plan effort.Plan, round int, progress Progress) ([]Candidate, llm.Usage, error) {
	r := llm.Request{
		Messages: w.Style.changeMessages(wish, lang, src), N: plan.Samples, MaxTokens: plan.Tokens,
		Temperature: plan.Temperature + 0.2*float64(round), MinP: 0.05, Grammar: w.Style.changeGrammar(src), Logprobs: true,
		Seed: uint64(round + 1), Stop: w.stop(), OnText: progress,
	}
	if round == 0 {
		r.Greedy = 1
	}
	if w.Style == Tuned {
		r.Use = ForChanges
	}
	along := func(fresh string) string {
		if w.Style != Tuned || fresh == "" { // a large model writes all that it means
			return fresh
		}
		return sketch.Along(src, fresh, wish)
	}
	var usage llm.Usage
	list, err := w.ask(ctx, r, &usage, func(text string) string { return along(changed(src, text)) })
	return elsewhere(src, unique(list), along), usage, err
}

// elsewhere adds what edits make that are meant for another line than they name.
func elsewhere(src string, list []Candidate, along func(string) string) []Candidate {
	for _, c := range list {
		if app, diags := sketch.Parse(c.Source); app != nil && len(diags) == 0 && len(app.Check()) == 0 {
			continue
		}
		for _, moved := range sketch.Elsewhere(src, sketch.Edits(src, c.Source)) {
			moved = along(moved)
			if !slices.ContainsFunc(list, func(o Candidate) bool { return o.Source == moved }) {
				list = append(list, Candidate{Source: moved, Logprob: c.Logprob, Tokens: c.Tokens})
			}
		}
	}
	return list
}

// changed is the app after the edits in an answer; "" where they make no other app.
func changed(src, answer string) string {
	if _, after, ok := strings.Cut(answer, "```"); ok { // a large model's fence
		_, after, _ = strings.Cut(after, "\n")
		answer, _, _ = strings.Cut(after, "```")
	}
	text, err := sketch.ApplyEdits(src, strings.Trim(answer, "\n"))
	if err != nil || text == src {
		return ""
	}
	return text
}

func (s Style) changeGrammar(src string) string {
	g := sketch.EditGrammar(src)
	if s == Complete {
		g = strings.Replace(g, "root ::= edit+", "root ::= edit+ \"\\n\"", 1)
	}
	return g
}

// changeExample shows an untrained model what an answer looks like.
const changeExample = "add the tip per person, make it green\n\n1 app Tip\n2 number bill = 50\n3 show Tip = bill * 0.15 .2\n" +
	"Edits:\n1+ theme green\n2+ number people = 2\n3+ show Each = Tip / people .2\n\n"

func (s Style) changeMessages(wish, lang, src string) []llm.Message {
	switch s {
	case Tuned:
		return []llm.Message{{Role: "user", Content: ChangeRequest(wish, src)}}
	case Complete:
		return []llm.Message{{Role: llm.Raw, Content: changeExample + ChangeRequest(wish, src) + "\nEdits:\n"}}
	}
	msgs := instruct("", lang, nil)
	msgs[0].Content += "\n\nHere you change an app that exists. You get the wish and the sketch with numbered lines. Answer with edits alone, " +
		"one a line: “3 line” puts the line in place of line 3, “3+ line” puts a new line after line 3, “3-” takes line 3 out. " +
		"Numbers are those of the sketch that you got. Change only what the wish asks for."
	msgs[len(msgs)-1].Content = ChangeRequest(wish, src)
	return msgs
}
