package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hone/app"
	"hone/corpus"
	"hone/episode"
	"hone/improve"
)

// homeOf is an env whose home is a new folder, with its output in a file.
func homeOf(t *testing.T) (e *env, dir string, said func() string) {
	t.Helper()
	dir = t.TempDir()
	getenv := func(name string) string { return map[string]string{"HONE_HOME": dir}[name] }
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	said = func() string {
		b, _ := os.ReadFile(f.Name())
		return string(b)
	}
	return &env{say: newWords("en"), getenv: getenv, in: strings.NewReader("yes\n"), out: newTerm(f, getenv), err: newTerm(f, getenv)}, dir, said
}

// lived gives a home one app that was made, kept and liked.
func lived(t *testing.T, dir string) {
	t.Helper()
	ctx := context.Background()
	apps, err := app.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer apps.Close()
	log, err := episode.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	const src = "app Tip\nnumber bill = 50\nshow Tip = bill * 0.15 .2\n"
	a, err := apps.Save(ctx, app.App{Title: "Tip", Lang: "en", Kind: app.Sketch, Request: "tip", Source: src, HTML: "<p>", Verified: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := log.Append(ctx, episode.Episode{Request: "tip", Lang: "en", AppID: a.ID, Candidates: []episode.Candidate{{Source: src}}}); err != nil {
		t.Fatal(err)
	}
	if err := log.Thumb(ctx, a.ID, true); err != nil {
		t.Fatal(err)
	}
}

// The person's apps are used after a yes and not before; what would be used is said first.
func TestConsent(t *testing.T) {
	ctx := context.Background()
	e, home, said := homeOf(t)
	lived(t, home)
	dir := filepath.Join(home, "improve")
	for _, tc := range []struct {
		what          string
		yes, poolOnly bool
		own, asked    bool // what comes of it, and whether it is noted
		say           string
	}{
		{"nobody to ask", false, false, false, false, "1 examples from 1 episodes: thumbs up 1"},
		{"nobody to ask, again", false, false, false, false, "left out"},
		{"the pool only", false, true, false, false, ""},
		{"--yes", true, false, true, true, "stays on this machine"},
		{"later", false, false, true, true, ""},
		{"the pool only, later", false, true, false, true, ""},
	} {
		before := len(said())
		own, err := e.consent(ctx, dir, tc.yes, tc.poolOnly)
		if err != nil || own != tc.own {
			t.Errorf("%s: %v, %v, want %v", tc.what, own, err, tc.own)
		}
		if _, asked, _ := improve.ReadConsent(dir); asked != tc.asked {
			t.Errorf("%s: noted %v, want %v", tc.what, asked, tc.asked)
		}
		if now := said()[before:]; !strings.Contains(now, tc.say) || tc.say == "" && now != "" {
			t.Errorf("%s: said %q, want %q", tc.what, now, tc.say)
		}
	}
	if err := runImproveForget(ctx, e, nil); err != nil {
		t.Fatal(err)
	}
	if own, err := e.consent(ctx, dir, false, false); own || err != nil {
		t.Errorf("after forgetting: %v, %v", own, err)
	}
}

// What the gate asks is held out from what is learnt, is enough for a decision, and other
// than what the round before asked.
func TestGateAsksWhatIsNotLearnt(t *testing.T) {
	i := &improving{}
	one, err := i.heldOut(1)
	if err != nil {
		t.Fatal(err)
	}
	ideas := map[string]bool{}
	for _, v := range i.held {
		if !corpus.HeldOut(v.Idea) {
			t.Errorf("%s is of an idea that is learnt", v.Task.ID)
		}
		ideas[v.Idea.Base()] = true
	}
	if len(i.held) != len(one) || len(one) < 100 {
		t.Fatalf("%d tasks, %d different", len(one), len(i.held))
	}
	next, err := (&improving{}).heldOut(2)
	if err != nil {
		t.Fatal(err)
	}
	same := 0
	for at := range one {
		if at < len(next) && next[at].ID == one[at].ID {
			same++
		}
	}
	t.Logf("%d tasks of %d ideas; the next round asks %d of them again", len(one), len(ideas), same)
	if same > len(one)/4 {
		t.Errorf("the next round asks %d of %d again", same, len(one))
	}
	pool, err := i.pool(500, 7)
	if err != nil || len(pool) != 500 {
		t.Fatalf("%d examples, %v", len(pool), err)
	}
	for _, x := range pool {
		if x.Idea != "" && ideas[x.Idea] {
			t.Errorf("%s is learnt and asked", x.Idea)
		}
	}
}
