package main

import (
	"context"
	"encoding/json"
	"fmt"

	"hone/bench"
	"hone/gate"
)

func gateVerbs() []verb {
	return []verb{{"gate", "INCUMBENT.json CANDIDATE.json [--json]", runGate}}
}

// runGate compares two reports of hone bench apps --json on the same tasks.
func runGate(_ context.Context, e *env, args []string) error {
	f := flags()
	asJSON := f.Bool("json", false, "")
	files, err := parse(f, args, 2, 2)
	if err != nil {
		return err
	}
	var items [2][]gate.Item
	for i, name := range files {
		if items[i], err = e.gateItems(name); err != nil {
			return err
		}
	}
	d := gate.Decide(items[0], items[1], gate.Default)
	if *asJSON {
		if err := e.json(d); err != nil {
			return err
		}
	} else {
		e.decision(d)
	}
	if !d.Promote {
		return failed(nil, "not promoted")
	}
	return nil
}

func (e *env) gateItems(name string) ([]gate.Item, error) {
	text, err := e.source(name)
	if err != nil {
		return nil, err
	}
	var r bench.Report
	if err := json.Unmarshal([]byte(text), &r); err != nil || len(r.Items) == 0 {
		return nil, failed(err, "no report", "file", name)
	}
	var list []gate.Item
	for _, x := range r.Items {
		if !x.Error {
			list = append(list, gate.Item{ID: x.ID, Kinds: []string{x.Lang, fmt.Sprintf("level %d", x.Level)}, Passed: x.Passed})
		}
	}
	return list, nil
}

func (e *env) decision(d gate.Decision) {
	percent := func(x float64) string { return fmt.Sprintf("%.1f %%", 100*x) }
	if d.Promote {
		e.out.line(e.say("gate promote", "why", d.Why))
	} else {
		e.out.line(e.say("gate reject", "why", d.Why))
	}
	e.out.line(e.say("gate figures", "n", fmt.Sprint(d.Tasks), "before", percent(d.Before), "after", percent(d.After),
		"low", percent(d.CI95[0]), "high", percent(d.CI95[1]), "chance", fmt.Sprintf("%.3f", d.Chance)))
	var rows [][]string
	for _, k := range d.Kinds {
		mark := ""
		if k.Fails {
			mark = "✗"
		}
		rows = append(rows, []string{k.Name, fmt.Sprint(k.Tasks), fmt.Sprintf("+%d −%d", k.Gained, k.Lost), mark})
	}
	e.out.table(rows)
}
