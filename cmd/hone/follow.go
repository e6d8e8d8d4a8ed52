package main

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"time"

	"hone/generate"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/modelstore"
)

// served is an engine under the name of what it serves now, which a running studio may
// replace. While it writes, hone improve holds still. An engine that a fault has ended is
// opened anew by the next call.
type served struct {
	open opener
	busy *busyFlag

	opening sync.Mutex // one engine at a time is opened in the place of another

	mu     sync.RWMutex // of what follows; held to change it
	now    *seat
	closed bool
}

// An opener opens an engine for a base with an adapter.
type opener func(ctx context.Context, base modelstore.Model, adapter *modelstore.Model) (*llamacpp.Engine, error)

// A seat is an engine, what it was opened for, and the calls that use it.
type seat struct {
	engine  *llamacpp.Engine
	base    modelstore.Model
	adapter *modelstore.Model
	calls   sync.WaitGroup
}

func serve(ctx context.Context, open opener, dir string, base modelstore.Model, adapter *modelstore.Model) (*served, error) {
	engine, err := open(ctx, base, adapter)
	if err != nil {
		return nil, err
	}
	return &served{open: open, busy: &busyFlag{file: filepath.Join(dir, busyFile)}, now: &seat{engine: engine, base: base, adapter: adapter}}, nil
}

// take is the engine of now; it stays open until its calls are done.
func (s *served) take() *seat {
	s.mu.RLock()
	defer s.mu.RUnlock()
	s.now.calls.Add(1)
	return s.now
}

// live is the engine of now as take gives it, one that answers.
func (s *served) live(ctx context.Context) (*seat, error) {
	now := s.take()
	if now.engine.Alive() {
		return now, nil
	}
	now.calls.Done()
	s.opening.Lock()
	defer s.opening.Unlock()
	s.mu.RLock()
	now, closed := s.now, s.closed
	s.mu.RUnlock()
	if closed || now.engine.Alive() {
		return s.take(), nil
	}
	engine, err := s.open(ctx, now.base, now.adapter)
	if err != nil {
		return nil, err
	}
	if err := s.replace(&seat{engine: engine, base: now.base, adapter: now.adapter}); err != nil {
		return nil, err
	}
	return s.take(), nil
}

// replace has the calls from now on go to another engine, and closes the old one when
// its own are done.
func (s *served) replace(next *seat) error {
	s.mu.Lock()
	old := s.now
	s.now = next
	s.mu.Unlock()
	old.calls.Wait()
	return old.engine.Close()
}

// Info is the engine's, with the name as episodes shall note it.
func (s *served) Info() llm.Info {
	now := s.take()
	defer now.calls.Done()
	i := now.engine.Info()
	i.Name = titleOf(now.base, now.adapter)
	return i
}

// Generate is the engine's.
func (s *served) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	defer s.busy.raise()()
	now, err := s.live(ctx)
	if err != nil {
		return nil, err
	}
	defer now.calls.Done()
	return now.engine.Generate(ctx, r)
}

// Score is the engine's.
func (s *served) Score(ctx context.Context, prompt []llm.Message, answers []string) ([][]float64, error) {
	now, err := s.live(ctx)
	if err != nil {
		return nil, err
	}
	defer now.calls.Done()
	return now.engine.Score(ctx, prompt, answers)
}

// Close closes the engine; calls under way return with an error, and no other is opened.
func (s *served) Close() error {
	s.mu.Lock()
	s.closed = true
	now := s.now
	s.mu.Unlock()
	return now.engine.Close()
}

// titleOf is what episodes call a base with an adapter.
func titleOf(base modelstore.Model, adapter *modelstore.Model) string {
	if adapter == nil {
		return base.Name
	}
	return base.Name + "+" + adapter.Name
}

// lookEvery is how often a running hone looks whether another model is in use.
const lookEvery = time.Second

// follow keeps the engine at the adapter in use until ctx ends. What is being written ends
// with the adapter that it began with; what comes after goes to an engine with the other,
// which is opened beside the old one, and nothing waits or fails for it. An adapter that can't be used is told, and the old one stays.
func (s *served) follow(ctx context.Context, store *modelstore.Store, base modelstore.Model, form generate.Form, told func(error)) {
	mark := "" // what changed since the model was opened counts too
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(lookEvery):
		}
		now := store.Mark()
		if now == mark {
			continue
		}
		mark = now
		if err := s.switchTo(ctx, store, base, form); err != nil && ctx.Err() == nil {
			told(err)
		}
	}
}

// switchTo brings the engine to what is in use, where it is another adapter of the same
// base that is asked in the same way; anything else takes a start anew.
func (s *served) switchTo(ctx context.Context, store *modelstore.Store, base modelstore.Model, form generate.Form) error {
	now, adapter, err := store.Current()
	if err != nil {
		return err
	}
	title := titleOf(now, adapter)
	if title == s.Info().Name {
		return nil
	}
	wants, err := formOf(now, adapter)
	if err != nil {
		return err
	}
	if now.SHA256 != base.SHA256 || wants != form {
		return failed(nil, "start anew", "model", title)
	}
	s.opening.Lock()
	defer s.opening.Unlock()
	engine, err := s.open(ctx, now, adapter)
	if err != nil {
		return err
	}
	return s.replace(&seat{engine: engine, base: now, adapter: adapter})
}

// busyFile, in hone's folder, is locked by whoever makes something for the person. The
// system lets go of the lock when its process dies.
const busyFile = "busy.lock"

// A busyFlag is up while at least one raise was not taken back.
type busyFlag struct{ file string }

// raise puts the flag up and returns what takes it down. A flag that can't be put up is no
// reason not to make an app.
func (b *busyFlag) raise() (lower func()) {
	f, err := os.OpenFile(b.file, os.O_CREATE|os.O_RDONLY, 0o600)
	if err != nil {
		return func() {}
	}
	if err := lockShared(f); err != nil {
		f.Close()
		return func() {}
	}
	return func() { f.Close() }
}

// up tells whether somebody makes something now.
func (b *busyFlag) up() bool {
	f, err := os.Open(b.file)
	if err != nil {
		return false
	}
	defer f.Close()
	return lockAlone(f) != nil
}
