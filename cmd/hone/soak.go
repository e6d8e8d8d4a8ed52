package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"runtime"
	"sync/atomic"

	"hone"
	"hone/app"
	"hone/bench/soak"
	"hone/corpus"
	"hone/episode"
	"hone/generate"
	"hone/llm"
	"hone/studio"
	"hone/task"
	"hone/verify"
)

// runBenchSoak has a studio of its own used for long, in a folder of its own, with a model
// that answers from the corpus, and tells what that leaves behind.
func runBenchSoak(ctx context.Context, e *env, args []string) error {
	f := flags()
	makes := f.Int("makes", 5000, "")
	people := f.Int("people", 8, "")
	every := f.Int("browser", 50, "")
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	if *makes < 1 || *people < 1 {
		return usage("soak numbers")
	}
	if *every < 0 {
		return usage("negative", "option", "--browser")
	}
	dir, err := os.MkdirTemp("", "hone-soak-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return e.withMachinery(func(m *machinery) error {
		m.follow = true // as the studio has it: with pictures
		p, err := m.soakPlace(ctx, dir, *every)
		if err != nil {
			return err
		}
		defer p.close()
		e.err.line(e.say("soak says", "makes", fmt.Sprint(*makes), "people", fmt.Sprint(*people), "every", fmt.Sprint(*every)))
		points, err := soak.Run(ctx, soak.Options{
			Address: p.studio.Address(), Makes: *makes, People: *people, Requests: p.requests,
			Measure: func() soak.Point { return soakPoint(dir) },
			See: func(x soak.Point) {
				e.err.line(e.say("soak point", "makes", fmt.Sprint(x.Makes), "heap", mib(x.Heap), "rss", mib(x.RSS)))
			},
		})
		if *asJSON {
			err = errors.Join(err, e.json(points))
		} else {
			e.soakTable(points)
		}
		return errors.Join(err, leak(points))
	})
}

// A soakPlace is a studio that serves.
type soakPlace struct {
	studio   *studio.Studio
	requests []string
	close    func()
}

// soakPlace opens a studio with real stores and tiers, and a model that answers from the
// corpus; the browser looks at every so manyth page.
func (m *machinery) soakPlace(ctx context.Context, dir string, every int) (*soakPlace, error) {
	model, requests, err := newReplayed()
	if err != nil {
		return nil, err
	}
	tiers, err := logicTiers()
	if err != nil {
		return nil, err
	}
	page := &glance{every: int64(every)}
	if every > 0 {
		if page.real, err = m.browser(ctx); err != nil {
			return nil, err
		}
	}
	h := &hone.Hone{Writer: &generate.Writer{Model: model, Style: generate.Complete, Library: generate.NewLibrary(nil)}, Prover: verify.NewProver(tiers, page)}
	if h.Apps, err = app.Open(dir); err != nil {
		return nil, err
	}
	m.closers = append(m.closers, h.Apps.Close)
	if h.Episodes, err = episode.Open(dir); err != nil {
		return nil, err
	}
	m.closers = append(m.closers, h.Episodes.Close)
	l, err := studio.Listen(0)
	if err != nil {
		return nil, err
	}
	s := studio.New(studio.Options{
		Apps: h.Apps, Episodes: h.Episodes, Token: studio.NewToken(), About: studio.About{Version: version, Model: model.Info().Name, Folder: dir},
		Examples: examples(), Open: func(context.Context) (*hone.Hone, error) { return h, nil },
	}, l.Addr().(*net.TCPAddr).Port)
	ctx, stop := context.WithCancel(ctx)
	over := make(chan error, 1)
	go func() { over <- s.Serve(ctx, l) }()
	return &soakPlace{s, requests, func() { stop(); <-over; s.Close() }}, nil
}

// A glance is a browser that looks at every so manyth page. The others it says nothing of.
type glance struct {
	real  verify.PageTier // nil: it looks at none
	every int64
	n     atomic.Int64
}

// Verify proves a page, or skips it.
func (g *glance) Verify(ctx context.Context, html string, t *task.Task) (*verify.Verdict, error) {
	if g.real != nil && g.n.Add(1)%g.every == 0 {
		return g.real.Verify(ctx, html, t)
	}
	v := new(verify.Verdict)
	v.Add(verify.Outcome{Tier: verify.Browser, Check: "start", Status: verify.Skip, Why: "not looked at: hone bench soak"})
	return v, nil
}

// replayed is a model that answers each request with the next apps of the corpus, in the
// request's language. What they do has nothing to do with the request.
type replayed struct {
	texts map[string][]string // by language
	next  atomic.Int64
}

func newReplayed() (*replayed, []string, error) {
	list, err := corpus.Load()
	if err != nil {
		return nil, nil, err
	}
	r := &replayed{texts: map[string][]string{}}
	var requests []string
	for _, x := range list {
		r.texts[x.Task.Lang] = append(r.texts[x.Task.Lang], x.Sketch)
		requests = append(requests, x.Task.Request)
	}
	return r, requests, nil
}

// Generate plays the next texts, and keeps nothing of the request, as llm.Replay would.
func (r *replayed) Generate(ctx context.Context, q llm.Request) (*llm.Response, error) {
	texts := r.texts[hone.Lang(q.Messages[len(q.Messages)-1].Content)]
	n := int64(max(q.N, 1))
	var picked []string
	for i := r.next.Add(n) - n; len(picked) < int(n); i++ {
		picked = append(picked, texts[i%int64(len(texts))])
	}
	return (&llm.Replay{Texts: picked}).Generate(ctx, q)
}

// Info says that it is a fake.
func (r *replayed) Info() llm.Info { return llm.Info{Name: "replay", Local: true} }

// Close does nothing.
func (r *replayed) Close() error { return nil }

// Bounds of what may have grown between the second and the last third of a soak. The heap and
// the processes' memory move by themselves as garbage is collected.
const (
	soakHeap  = 8 << 20
	soakRSS   = 48 << 20
	soakCount = 8 // goroutines, files: what a request that just ended still holds
)

// leak is an error where something grew.
func leak(points []soak.Point) error {
	heap, rss, chromium, goroutines, files := soak.Growth(points)
	if heap <= soakHeap && rss <= soakRSS && chromium <= soakRSS && goroutines <= soakCount && files <= soakCount {
		return nil
	}
	return failed(nil, "soak grew", "heap", mib(heap), "rss", mib(rss), "browser", mib(chromium), "goroutines", fmt.Sprint(goroutines), "files", fmt.Sprint(files))
}

func mib(n int64) string { return fmt.Sprintf("%.1f", float64(n)/(1<<20)) }

func (e *env) soakTable(points []soak.Point) {
	rows := [][]string{{e.say("column makes"), e.say("column proven"), e.say("column seconds"), e.say("column heap"), e.say("column memory"), e.say("column browser"), e.say("column goroutines"), e.say("column files"), e.say("column disk")}}
	for _, p := range points {
		rows = append(rows, []string{fmt.Sprint(p.Makes), fmt.Sprint(p.Proven), fmt.Sprintf("%.0f", p.Seconds), mib(p.Heap), mib(p.RSS),
			fmt.Sprintf("%s (%d)", mib(p.Browser), p.Processes), fmt.Sprint(p.Goroutines), fmt.Sprint(p.Files), mib(p.Store)})
	}
	e.out.table(rows)
}

// soakPoint is what this process holds now.
func soakPoint(dir string) soak.Point {
	runtime.GC()
	runtime.GC() // what the first one's finalizers let go
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	p := soak.Point{Heap: int64(m.HeapAlloc), Goroutines: runtime.NumGoroutine(), RSS: residents(os.Getpid(), "VmRSS:"), Files: openFiles(), Store: folderBytes(dir)}
	for _, pid := range offspring(os.Getpid()) {
		p.Processes++
		p.Browser += residents(pid, "RssAnon:") // what they share counts once, in none
	}
	return p
}
