package improve

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"hone/app"
	"hone/episode"
	"hone/generate"
)

// person is somebody with apps and a log, as hone writes them.
type person struct {
	t    *testing.T
	apps *app.Store
	log  *episode.Store
}

func newPerson(t *testing.T) *person {
	dir := t.TempDir()
	apps, err := app.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	log, err := episode.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { apps.Close(); log.Close() })
	return &person{t, apps, log}
}

func (p *person) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

// save keeps a version of an app ("" is a new one).
func (p *person) save(id, request, src string, proven bool) app.App {
	p.t.Helper()
	a, err := p.apps.Save(context.Background(), app.App{ID: id, Title: "x", Lang: "en", Kind: app.Sketch, Request: request, Source: "sketch 1\n" + src, HTML: "<p>", Verified: proven})
	p.must(err)
	return a
}

// makes is a make with its app, wishes a kept change of it or one that was only proposed.
func (p *person) makes(request, src string, proven bool) string {
	p.t.Helper()
	a := p.save("", request, src, proven)
	p.logs(episode.Episode{Request: request, AppID: a.ID}, src)
	return a.ID
}

func (p *person) wishes(id, wish, from, src string, keep bool) {
	p.t.Helper()
	e := p.logs(episode.Episode{Request: wish, AppID: id, From: from}, src)
	if keep {
		p.save(id, wish, src, true)
		p.must(p.log.Signal(context.Background(), e.ID, episode.Signal{Name: episode.Kept, Value: 1}))
	}
}

func (p *person) edits(id, before, after string, proven bool) {
	p.t.Helper()
	p.save(id, "by hand", after, proven)
	p.must(p.log.HandEdit(context.Background(), id, "sketch 1\n"+before, "sketch 1\n"+after))
}

func (p *person) logs(e episode.Episode, src string) episode.Episode {
	p.t.Helper()
	e.Lang, e.Candidates = "en", []episode.Candidate{{Source: "app Wrong\n"}, {Source: src, Verdict: json.RawMessage(`{}`)}}
	e.Choice = 1
	e, err := p.log.Append(context.Background(), e)
	p.must(err)
	return e
}

const (
	once  = "app Sums\nnumber a = 1\nshow Twice = a * 2\n"
	twice = "app Sums\nnumber a = 1\nshow Twice = a * 2 .2\n"
	third = "app Sums\nnumber a = 1\nshow Twice = a * 2 .2\nshow Thrice = a * 3\n"
)

func TestGather(t *testing.T) {
	ctx := context.Background()
	for name, tc := range map[string]struct {
		live func(*person)
		want []string // request → answer ×weight
	}{
		"kept":   {func(p *person) { p.makes("double", once, true) }, []string{"double → " + once + "×1"}},
		"not so": {func(p *person) { p.makes("double", once, false) }, nil},
		"thumb up": {func(p *person) { p.must(p.log.Thumb(ctx, p.makes("double", once, true), true)) },
			[]string{"double → " + once + "×3"}},
		"thumb up, but not proven": {func(p *person) { p.must(p.log.Thumb(ctx, p.makes("double", once, false), true)) }, nil},
		"thumb down, at last": {func(p *person) {
			id := p.makes("double", once, true)
			p.must(p.log.Thumb(ctx, id, true))
			p.wishes(id, "two decimals", once, twice, true)
			p.edits(id, twice, third, true)
			p.must(p.log.Thumb(ctx, id, false))
		}, nil},
		"thumb taken back": {func(p *person) {
			id := p.makes("double", once, true)
			p.must(p.log.Thumb(ctx, id, false))
			p.must(p.log.Unthumb(ctx, id))
		}, []string{"double → " + once + "×1"}},
		"removed": {func(p *person) { p.must(p.apps.Remove(ctx, p.makes("double", once, true))) }, nil},
		"edited by hand, twice": {func(p *person) {
			id := p.makes("double", once, true)
			p.edits(id, once, twice, true)
			p.edits(id, twice, third, true)
		}, []string{"double → " + third + "×3"}},
		"edited by hand, the last not proven": {func(p *person) {
			id := p.makes("double", once, true)
			p.edits(id, once, twice, true)
			p.edits(id, twice, third, false)
		}, []string{"double → " + twice + "×3"}},
		"edited by hand and undone": {func(p *person) {
			id := p.makes("double", once, true)
			p.edits(id, once, twice, true)
			_, err := p.apps.Back(ctx, id, 0)
			p.must(err)
		}, []string{"double → " + once + "×1"}},
		"a wish": {func(p *person) { p.wishes(p.makes("double", once, true), "thrice too", twice, third, true) },
			[]string{"double → " + once + "×1", generate.ChangeRequest("thrice too", twice) + " → 3+ show Thrice = a * 3\n×1"}},
		"a wish that was not kept": {func(p *person) { p.wishes(p.makes("double", once, true), "thrice too", twice, third, false) },
			[]string{"double → " + once + "×1"}},
		"a wish that was undone": {func(p *person) {
			id := p.makes("double", once, true)
			p.wishes(id, "two decimals", once, twice, true)
			_, err := p.apps.Back(ctx, id, 0)
			p.must(err)
		}, []string{"double → " + once + "×1"}},
		"the same twice": {func(p *person) {
			p.makes("double", once, true)
			p.must(p.log.Thumb(ctx, p.makes("double", once, true), true))
		}, []string{"double → " + once + "×3"}},
		"no sketch": {func(p *person) { p.makes("double", "no sketch", true) }, nil},
	} {
		p := newPerson(t)
		tc.live(p)
		list, n, err := Gather(ctx, p.log, p.apps)
		var got []string
		for _, l := range list {
			got = append(got, l.Request+" → "+l.Sketch+"×"+string('0'+rune(l.Weight)))
		}
		if err != nil || strings.Join(got, "|") != strings.Join(tc.want, "|") || n.Examples != len(tc.want) {
			t.Errorf("%s: %q, %+v, %v\nwant %q", name, got, n, err, tc.want)
		}
	}
}

func TestMix(t *testing.T) {
	pool := make([]Lesson, 0)
	for range 400 {
		pool = append(pool, Lesson{})
	}
	own := []Lesson{{Weight: 1}, {Weight: 3}}
	own[0].ID, own[1].ID = "a", "b"
	for _, tc := range []struct{ pool, want int }{{400, 24}, {40, 8}, {4, 4}} { // 6 copies; a fifth of all; each once
		list := Mix(own, examples(pool[:tc.pool]))
		ids, mine := map[string]bool{}, 0
		for _, x := range list {
			if x.ID != "" {
				mine++
				ids[x.ID] = true
			}
		}
		if mine != tc.want || len(ids) != mine || len(list) != tc.pool+mine {
			t.Errorf("%d of the pool: %d of the person's, %d names, %d in all; want %d", tc.pool, mine, len(ids), len(list), tc.want)
		}
	}
	if got := Mix(nil, examples(pool)); len(got) != len(pool) {
		t.Errorf("without the person's: %d", len(got))
	}
}
