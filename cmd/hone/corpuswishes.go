package main

import (
	"context"
	"fmt"
	"strings"

	"hone/corpus/wish"
	"hone/sketch"
	"hone/task"
	"hone/verify"
)

// checkWishes proves that every wish's edits fit its app, and make another app of it that holds
// and does what the words of the wish say, as far as they can be looked up.
func (e *env) checkWishes(ctx context.Context, p *verify.Prover, apps []*wish.App) (n, bad int, err error) {
	tell := func(a *wish.App, line int, why string) {
		bad++
		e.out.line(fmt.Sprintf("%s:%d: %s: %s", a.File, line, a.ID, why))
	}
	for _, a := range apps {
		old, why := canonical(a.Sketch)
		if why != "" {
			tell(a, a.Line, why)
			continue
		}
		if old != a.Sketch {
			tell(a, a.Line, "not as hone fmt writes it, so that the lines' numbers are others:\n"+old)
			continue
		}
		for _, c := range a.Changes {
			n++
			why, err := proveWish(ctx, p, a, c, old)
			if err != nil {
				return n, bad, err
			}
			if why != "" {
				tell(a, c.Line, why)
			}
		}
	}
	return n, bad, nil
}

// proveWish says what is wrong with a wish's edits; "" is nothing.
func proveWish(ctx context.Context, p *verify.Prover, a *wish.App, c wish.Change, old string) (string, error) {
	text, err := sketch.ApplyEdits(old, c.Edits)
	if err != nil {
		return err.Error(), nil
	}
	fresh, why := canonical(text)
	switch {
	case why != "":
		return why + " in\n" + text, nil
	case fresh == old:
		return "nothing changes", nil
	}
	_, verdict, err := p.Cheap(ctx, fresh, &task.Task{ID: "wish", Lang: a.Lang, Level: 1, Request: c.Texts[0]})
	if err != nil {
		return "", err
	}
	for _, t := range c.Texts {
		verdict.Add(verify.Wish(t, old, fresh)...)
	}
	var all []string
	for _, o := range verdict.Failures() {
		all = append(all, o.Check+": "+o.Why)
	}
	return strings.Join(all, "; "), nil
}
