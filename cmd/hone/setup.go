package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"hone/generate"
	"hone/internal/sqlitedb"
	"hone/modelstore"
)

func setupVerbs() []verb {
	return []verb{{"setup", "[--yes]", runSetup}}
}

func runSetup(ctx context.Context, e *env, args []string) error {
	f := flags()
	yes := f.Bool("yes", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	return e.setup(ctx, *yes)
}

// setup brings what is missing, after saying what and how large it is. Where a person
// watches, it asks first unless yes; it needs neither network nor time where all is there.
func (e *env) setup(ctx context.Context, yes bool) error {
	s, err := e.models()
	if err != nil {
		return err
	}
	steps, err := s.Plan()
	if err != nil {
		return err
	}
	browser, err := modelstore.PlanBrowser(ctx)
	if err != nil && len(steps) == 0 {
		return err
	}
	noBrowser := err // the rest is brought all the same
	if browser != nil {
		steps = append(steps, browser.Step)
	}
	if len(steps) == 0 {
		prepare(ctx, s)
		e.out.line(e.say("setup done"))
		e.warnOfFonts(ctx)
		return nil
	}
	e.showPlan(steps)
	if !yes && !e.agreed(ctx) {
		return context.Canceled
	}
	bars := &bars{e: e}
	err = s.Setup(ctx, bars.at)
	bars.end(err == nil)
	if err == nil && browser != nil {
		err = browser.Run(ctx, bars.at)
		bars.end(err == nil)
	}
	if err = errors.Join(err, noBrowser); err != nil {
		return sqlitedb.Explain(err)
	}
	prepare(ctx, s)
	e.out.line(e.say("setup done"))
	e.warnOfFonts(ctx)
	return nil
}

// prepare adds the adapter in use to its base's weights and indexes the examples now, rather than
// when a person waits for the first app. Without (no room), hone runs as well, slower.
func prepare(ctx context.Context, s *modelstore.Store) {
	if base, adapter, err := s.Current(); err == nil && adapter != nil {
		_, _ = s.Merged(ctx, base, *adapter, generate.PromptKey)
	}
	if _, err := os.Stat(libraryFile(true)); err != nil {
		_, _ = library(true)
	}
}

func (e *env) showPlan(steps []modelstore.Step) {
	var download, disk int64
	rows := [][]string{{e.say("column fetched"), e.say("column download"), e.say("column disk"), e.say("column licence")}}
	for _, x := range steps {
		rows = append(rows, []string{e.itemTitle(x.Title), bytesText(x.Download), bytesText(x.Disk), x.Licence})
		download, disk = download+x.Download, disk+x.Disk
	}
	e.out.table(rows)
	e.out.line(e.say("setup total", "download", bytesText(download), "disk", bytesText(disk)))
}

// agreed asks a person who watches; without one, to call setup was consent enough.
func (e *env) agreed(ctx context.Context) bool {
	in, ok := e.in.(*os.File)
	if !ok || !e.out.screen || !term.IsTerminal(int(in.Fd())) {
		return true
	}
	io.WriteString(e.out.w, e.say("setup ask")+" ")
	answer := make(chan string, 1)
	go func() {
		line, err := bufio.NewReader(in).ReadString('\n')
		if err != nil {
			line = "n" // closed, not confirmed
		}
		answer <- strings.ToLower(strings.TrimSpace(line))
	}()
	select {
	case <-ctx.Done():
		return false
	case a := <-answer:
		return a == "" || strings.HasPrefix(a, "y") || a == "예" || a == "네" || a == "ㅇ"
	}
}

// warnOfFonts tells of letters that pages would show as boxes. Apps work without them.
func (e *env) warnOfFonts(ctx context.Context) {
	if letters := modelstore.MissingFonts(ctx); len(letters) > 0 {
		e.err.line(e.say("setup no fonts", "letters", e.lettersText(letters), "do", modelstore.ByHand(false)))
	}
}

func (e *env) lettersText(letters []modelstore.Letters) string {
	var names []string
	for _, l := range letters {
		switch l {
		case modelstore.Korean:
			names = append(names, e.say("letters korean"))
		case modelstore.Emoji:
			names = append(names, e.say("letters emoji"))
		}
	}
	return strings.Join(names, ", ")
}

// itemTitle is the store's name for a thing in the person's language.
func (e *env) itemTitle(title string) string {
	kind, name, _ := strings.Cut(title, " ")
	switch kind {
	case "engine":
		return e.say("item engine", "name", name)
	case "browser":
		return e.say("item browser", "name", name)
	case "base", "model":
		return e.say("item model", "name", strings.TrimPrefix(name, "model "))
	case "unpacking":
		return e.say("item unpacking", "name", e.itemTitle(name))
	case "fonts":
		return e.say("item fonts")
	}
	return title
}

// bars shows one progress bar after the other.
type bars struct {
	e     *env
	now   *progress
	item  string
	total int64
	done  int64
}

func (b *bars) at(item string, done, total int64) {
	if item != b.item {
		b.end(true)
		b.item, b.total, b.done = item, total, 0
		b.now = b.e.err.progress(b.e.itemTitle(item), total, bytesText)
	}
	b.done = max(b.done, done) // a client that moves its file, or tries again, tells less for a while
	b.now.at(b.done)
}

// end leaves the last bar full where its work is done, and as far as it came where not.
func (b *bars) end(done bool) {
	if b.now == nil {
		return
	}
	if done {
		b.done = b.total
	}
	b.now.end(b.done)
	b.now, b.item = nil, ""
}
