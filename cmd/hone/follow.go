package main

import (
	"context"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"hone/generate"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/modelstore"
)

// served is the engine under the name of what it serves now, which a running studio may
// change. While it writes, hone improve holds still.
type served struct {
	*llamacpp.Engine
	busy *busyFlag
	name atomic.Pointer[string]
}

func serve(engine *llamacpp.Engine, dir, name string) *served {
	s := &served{Engine: engine, busy: &busyFlag{file: filepath.Join(dir, busyFile)}}
	s.name.Store(&name)
	return s
}

// Info is the engine's, with the name as episodes shall note it.
func (s *served) Info() llm.Info {
	i := s.Engine.Info()
	i.Name = *s.name.Load()
	return i
}

// Generate is the engine's.
func (s *served) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	defer s.busy.raise()()
	return s.Engine.Generate(ctx, r)
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
// with the adapter that it began with; what comes after waits for the switch, and fails for
// none. An adapter that can't be used is told, and the old one stays.
func (s *served) follow(ctx context.Context, store *modelstore.Store, base modelstore.Model, style generate.Style, told func(error)) {
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
		if err := s.switchTo(ctx, store, base, style); err != nil && ctx.Err() == nil {
			told(err)
		}
	}
}

// switchTo brings the engine to what is in use, where it is another adapter of the same
// base that is asked in the same way; anything else takes a start anew.
func (s *served) switchTo(ctx context.Context, store *modelstore.Store, base modelstore.Model, style generate.Style) error {
	now, adapter, err := store.Current()
	if err != nil {
		return err
	}
	title := titleOf(now, adapter)
	if title == *s.name.Load() {
		return nil
	}
	wants, err := styleOf(now, adapter)
	if err != nil {
		return err
	}
	if now.SHA256 != base.SHA256 || wants != style {
		return failed(nil, "start anew", "model", title)
	}
	next := llm.Adapter{}
	if adapter != nil {
		next = llm.Adapter{Path: adapter.Path, Scale: adapter.Scale}
	}
	if err := s.SetAdapter(ctx, next); err != nil {
		return err
	}
	s.name.Store(&title)
	return nil
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
