package corpus

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"hone/modelstore"
	"hone/sketch"
	"hone/verify/browser"
)

// axeRun audits the page and keeps what is serious or critical, a line for each rule. The
// rules are WCAG 2.2 A and AA, and axe's own good practice.
const axeRun = `
axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(r => r.violations
	.filter(v => v.impact === "serious" || v.impact === "critical")
	.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 140) + " (" + n.failureSummary.replace(/\s+/g, " ").slice(0, 300) + ")").join(" ")))`

// TestAxe holds apps to axe-core's rules, as a person has them before and after using
// them: on a phone in light colours, on a desktop in dark ones. A few apps of each file of
// the corpus, the same ones each time; with HONE_AXE=all every app, in all four ways. In
// place of "all" may stand an app's ID or a part of a file's name ("games").
func TestAxe(t *testing.T) {
	which := os.Getenv("HONE_AXE")
	dir, err := modelstore.Dir()
	if err != nil {
		t.Fatal(err)
	}
	axe, err := modelstore.Open(dir).Axe(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	path, err := modelstore.Browser()
	if err != nil {
		t.Fatalf("%v: run make setup", err)
	}
	b, err := browser.Open(context.Background(), browser.Options{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	var found []string // the rules must find what is wrong, or they prove nothing
	if err := b.Ask(context.Background(), `<html lang=en><title>x</title><main><h1>x</h1><button></button><p style="color:#999">faint words</p></main></html>`, browser.Shot{}, axe+axeRun, &found); err != nil || len(found) != 2 {
		t.Fatalf("of a page with two faults axe finds %q (%v)", found, err)
	}
	var rules counts
	t.Run("apps", func(t *testing.T) {
		for _, x := range audited(load(t), which) {
			t.Run(x.Task.ID, func(t *testing.T) {
				t.Parallel()
				audit(t, b, axe, x, which != "", &rules)
			})
		}
	})
	if len(rules.n) > 0 {
		t.Log("findings by rule:", rules.n)
	}
}

// audited picks the apps: those asked for, or one or two of each file.
func audited(all []Example, which string) []Example {
	var some []Example
	seen := map[string]int{}
	for _, x := range all {
		n := seen[x.File]
		seen[x.File]++
		switch {
		case which == "" && n == len(x.Task.ID)%3, which == "all", which == x.Task.ID, which != "" && strings.Contains(x.File, which):
			some = append(some, x)
		}
	}
	return some
}

func audit(t *testing.T, b *browser.Browser, axe string, x Example, thorough bool, rules *counts) {
	c, err := sketch.Compile(x.Sketch, x.Task.Lang)
	if err != nil {
		t.Fatal(err)
	}
	phone := browser.Shot{Width: 390, Height: 844, Lang: x.Task.Lang}
	desktop := browser.Shot{Width: 1280, Height: 800, Lang: x.Task.Lang, Dark: true, Steps: x.Task.Checks[0].Do}
	shots := []browser.Shot{phone, desktop}
	if thorough {
		phone.Dark, desktop.Dark = true, false
		phone.Steps, desktop.Steps = desktop.Steps, phone.Steps
		shots = append(shots, phone, desktop)
	}
	for _, s := range shots {
		s.Now = x.Task.Clock()
		var found []string
		if err := b.Ask(context.Background(), c.HTML, s, axe+axeRun, &found); err != nil {
			t.Errorf("%s: %v", manner(s), err)
		}
		for _, f := range found {
			t.Errorf("%s: %s", manner(s), f)
			id, _, _ := strings.Cut(f, ":")
			rules.add(id)
		}
	}
}

func manner(s browser.Shot) string {
	how := []string{fmt.Sprint(s.Width), "light", "at first"}
	if s.Dark {
		how[1] = "dark"
	}
	if s.Steps != nil {
		how[2] = "used"
	}
	return strings.Join(how, " ")
}

// counts are findings by rule, for an overview.
type counts struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counts) add(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n == nil {
		c.n = map[string]int{}
	}
	c.n[id]++
}
