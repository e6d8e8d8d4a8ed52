package generate

import (
	"context"
	"strings"

	"hone/llm"
	"hone/sketch"
)

// goOn writes a candidate that breaks in some line anew from that line on: what stands
// before it is kept. ok is false where the model can't, or where it isn't a line that is wrong.
func (w *Writer) goOn(ctx context.Context, r llm.Request, c Candidate, usage *llm.Usage) (list []Candidate, ok bool, err error) {
	good := unbroken(c.Source)
	if good == "" || r.Grammar == "" || !w.Model.Info().Begins {
		return nil, false, nil
	}
	r.Begin = good
	list, err = w.ask(ctx, r, usage, func(text string) string { return Clean(good + text) })
	for i := range list {
		list[i].after(c, good)
	}
	return list, true, err
}

// after adds what a model wrote for another candidate's good lines to what it wrote now.
func (c *Candidate) after(old Candidate, good string) {
	var kept []llm.Token
	at := 0
	for _, t := range old.written {
		if at += len(t.Text); at > len(good) {
			break
		}
		kept = append(kept, t)
	}
	c.written = append(kept, c.written...)
	c.Tokens, c.Logprob = max(len(c.written), 1), 0
	for _, t := range c.written {
		c.Logprob += t.Logprob
	}
}

// unbroken are a sketch's lines before the first that is wrong; "" where none is, and
// where nothing would be left.
func unbroken(source string) string {
	app, diags := sketch.Parse(source)
	if app == nil {
		return ""
	}
	line := 0
	for _, d := range sketch.Errors(append(diags, app.Check()...)) {
		if d.Line > 1 && (line == 0 || d.Line < line) {
			line = d.Line
		}
	}
	if line == 0 {
		return ""
	}
	lines := strings.SplitAfter(source, "\n")
	return strings.Join(lines[:min(line-1, len(lines))], "")
}
