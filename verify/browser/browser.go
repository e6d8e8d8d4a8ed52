// Package browser is the browser tier: it grades a page in a real headless Chromium, as
// docs/tasks.md says, by what a person would see and do. It knows pages and tasks; it
// must not know how a page was made, nor trust it: every page is hostile until graded.
package browser

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"hone/task"
	"hone/verify"
)

// Options say which browser and how patient.
type Options struct {
	Path     string        // of Chromium; "" looks on the PATH
	Pages    int           // verified at once; 0 means 2
	Patience time.Duration // real time that one check may take; 0 means 120 s
	Pictures bool          // verdicts come with pictures, for people to look at
}

// A Browser is a warm Chromium that grades pages. It is safe for use by several
// goroutines. A browser that dies is started anew.
type Browser struct {
	path     string
	patience time.Duration
	pictures bool
	slots    chan struct{} // one for each page at a time

	mu     sync.Mutex
	proc   *process
	spare  chan *page // at most one page, made ahead of need
	closed bool
}

// Open starts a browser. Its error wraps verify.ErrNoVerdict.
func Open(ctx context.Context, o Options) (*Browser, error) {
	path, err := Find(o.Path)
	if err != nil {
		return nil, fmt.Errorf("verify browser: %w", err)
	}
	if o.Pages <= 0 {
		o.Pages = 2
	}
	if o.Patience <= 0 {
		o.Patience = 120 * time.Second
	}
	b := &Browser{path: path, patience: o.Patience, pictures: o.Pictures, slots: make(chan struct{}, o.Pages), spare: make(chan *page, 1)}
	if _, err := b.process(ctx); err != nil {
		return nil, fmt.Errorf("verify browser: %w", err)
	}
	return b, nil
}

// Close ends the browser.
func (b *Browser) Close() error {
	b.mu.Lock()
	b.closed = true
	p := b.proc
	b.proc = nil
	b.mu.Unlock()
	if p != nil {
		p.close()
	}
	return nil
}

// process gives the running browser, starting one where none runs.
func (b *Browser) process(ctx context.Context) (*process, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return nil, fmt.Errorf("%w: the browser was closed", verify.ErrNoVerdict)
	}
	if b.proc != nil {
		select {
		case <-b.proc.conn.lost:
			go b.proc.close()
			b.proc = nil
		default:
			return b.proc, nil
		}
	}
	p, err := launch(b.path)
	if err != nil {
		return nil, fmt.Errorf("%w: %s does not start: %v", verify.ErrNoVerdict, b.path, err)
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := p.greet(ctx); err != nil {
		p.close()
		return nil, fmt.Errorf("%w: %s does not answer: %v", verify.ErrNoVerdict, b.path, err)
	}
	b.proc = p
	return p, nil
}

const startTimeout = 60 * time.Second

// take gives a page in a fresh context: the spare one where it still lives.
func (b *Browser) take(ctx context.Context) (*page, error) {
	p, err := b.process(ctx)
	if err != nil {
		return nil, err
	}
	select {
	case pg := <-b.spare:
		if pg.proc == p && pg.alive() {
			return pg, nil
		}
	default:
	}
	return newPage(ctx, p)
}

// stock makes the spare page, so that the next check need not wait for its process.
func (b *Browser) stock() {
	if len(b.spare) > 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	p, err := b.process(ctx)
	if err != nil {
		return
	}
	pg, err := newPage(ctx, p)
	if err != nil {
		return
	}
	select {
	case b.spare <- pg:
	default:
		pg.dispose()
	}
}

// Verify grades a page by the general checks and the task's; html is one self-contained
// document. An error wraps verify.ErrNoVerdict: it says nothing about the page. A task
// without checks is graded by the general checks alone.
func (b *Browser) Verify(ctx context.Context, html string, t *task.Task) (*verify.Verdict, error) {
	select {
	case b.slots <- struct{}{}:
		defer func() { <-b.slots }()
	case <-ctx.Done():
		return nil, noVerdict(ctx.Err())
	}
	began := time.Now()
	v, err := b.verify(ctx, html, t, false)
	if err != nil && ctx.Err() == nil { // once more: the browser may just have died
		v, err = b.verify(ctx, html, t, true)
	}
	if err != nil {
		return nil, noVerdict(err)
	}
	v.Took = time.Since(began)
	return v, nil
}

func noVerdict(err error) error {
	if errors.Is(err, verify.ErrNoVerdict) {
		return fmt.Errorf("verify browser: %w", err)
	}
	return fmt.Errorf("verify browser: %w: %w", verify.ErrNoVerdict, err)
}

func (b *Browser) verify(ctx context.Context, html string, t *task.Task, again bool) (*verify.Verdict, error) {
	r := &run{browser: b, ctx: ctx, html: html, task: t, again: again, verdict: new(verify.Verdict)}
	defer r.end()
	if err := r.general(); err != nil {
		return nil, err
	}
	for i := range t.Checks {
		if err := r.check(&t.Checks[i]); err != nil {
			return nil, err
		}
	}
	r.finish()
	return r.verdict, nil
}
