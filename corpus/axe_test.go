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
// rules are WCAG 2.2 A and AA, and axe's own good practice; then what axe doesn't look
// for: a page that scrolls sideways, what is too low for a finger, stones that can't be seen.
const axeRun = `
axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(r => r.violations
	.filter(v => v.impact === "serious" || v.impact === "critical")
	.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 140) + " (" + n.failureSummary.replace(/\s+/g, " ").slice(0, 300) + ")").join(" "))
	.concat(own()))
function own() {
	const found = [], call = e => e.tagName + " " + (e.ariaLabel || e.textContent || e.id).slice(0, 40);
	if (document.documentElement.scrollWidth > innerWidth) found.push("width: the page scrolls sideways");
	for (const e of document.querySelectorAll("button:not(.cell, .drum, .whitekey, .blackkey), select, input:not([type=checkbox], [type=radio])")) {
		const box = e.getBoundingClientRect();
		if (box.height && box.height < 40 && !e.closest(".unseen-list")) found.push("touch: " + call(e) + " is " + Math.round(box.width) + " by " + Math.round(box.height));
	}
	for (const e of document.querySelectorAll(".cell.disc")) {
		const stone = getComputedStyle(e, "::before"), box = e.getBoundingClientRect();
		if (stone.display !== "none" && !(parseFloat(stone.height) > box.height / 2)) found.push("stone: it is " + stone.height + " high in a cell of " + box.height);
	}
	return found;
}`

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
	b := chromium(t)
	var found []string // the rules must find what is wrong, or they prove nothing
	if err := b.Ask(context.Background(), `<html lang=en><title>x</title><main><h1>x</h1><button style="height:30px;width:40px"></button><p style="color:#999">faint words</p></main></html>`, browser.Shot{}, axe+axeRun, &found); err != nil || len(found) != 3 {
		t.Fatalf("of a page with three faults it finds %q (%v)", found, err)
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
