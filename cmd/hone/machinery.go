package main

import (
	"context"
	"errors"
	"os"
	"runtime"
	"sync"
	"time"

	"hone"
	"hone/app"
	"hone/episode"
	"hone/generate"
	"hone/gguf"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/llm/openai"
	"hone/modelstore"
	skrt "hone/sketch/runtime"
	"hone/verify"
	"hone/verify/browser"
	"hone/verify/logic"
)

// machinery is what making and proving apps needs, opened as it is asked for and closed
// together.
type machinery struct {
	e       *env
	mu      sync.Mutex // of closers: parts are opened side by side
	closers []func() error
	models  []func() error // closers of the model alone, which may be exchanged
	page    *browser.Browser
	took    loading
	unseen  bool // what is measured is what was held out: leave it out of the examples
	follow  bool // runs for long, as the studio does: take up another adapter when one is promoted, and show what the browser saw
}

func (m *machinery) close() {
	m.closeModel()
	for i := len(m.closers) - 1; i >= 0; i-- {
		m.closers[i]()
	}
}

func (m *machinery) later(f func() error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closers = append(m.closers, f)
}

// closeModel closes the model, so that another can be opened in its place.
func (m *machinery) closeModel() {
	for i := len(m.models) - 1; i >= 0; i-- {
		m.models[i]()
	}
	m.models = nil
}

// withMachinery closes what f opened.
func (e *env) withMachinery(f func(*machinery) error) error {
	m := &machinery{e: e}
	defer m.close()
	return f(m)
}

// model opens the model that --model names: an endpoint, or one of the store's; "" is
// the one in use.
func (m *machinery) model(ctx context.Context, name string) (llm.Generator, generate.Form, error) {
	dir, err := m.e.home()
	if err != nil {
		return nil, generate.Form{}, err
	}
	store := modelstore.Open(dir)
	base, adapter, err := store.Current()
	if name != "" {
		base, adapter, err = store.Named(name)
		if errors.Is(err, modelstore.ErrUnknown) {
			return m.endpoint(dir, name, err)
		}
	}
	if err != nil {
		return nil, generate.Form{}, err
	}
	libs, err := store.Runtime()
	if err != nil {
		return nil, generate.Form{}, err
	}
	form, err := formOf(base, adapter)
	if err != nil {
		return nil, generate.Form{}, err
	}
	open := func(ctx context.Context, base modelstore.Model, adapter *modelstore.Model) (*llamacpp.Engine, error) {
		return openEngine(ctx, store, libs, base, adapter)
	}
	s, err := serve(ctx, open, dir, base, adapter)
	if err != nil {
		return nil, generate.Form{}, err
	}
	m.models = append(m.models, s.Close)
	if m.follow && name == "" {
		m.keepUp(s, store, base, form)
	}
	return s, form, nil
}

// openEngine opens a base with an adapter added to its weights; the adapter stays beside
// them where the sum can't be kept, as on a full disk, or was harmed, and is slower then. A
// harmed one goes, and the next start makes it anew.
func openEngine(ctx context.Context, store *modelstore.Store, libs string, base modelstore.Model, adapter *modelstore.Model) (*llamacpp.Engine, error) {
	if adapter == nil {
		return llamacpp.Open(libs, base.Path, llamacpp.Options{})
	}
	beside := map[string]llm.Adapter{}
	if more, err := store.Changes(ctx, base); err == nil && more != nil { // apps are changed without it too, if not as well
		beside[generate.ForChanges] = llm.Adapter{Path: more.Path, Scale: more.Scale}
	}
	if file, err := store.Merged(ctx, base, *adapter, generate.PromptKey); err == nil {
		if engine, err := llamacpp.Open(libs, file, llamacpp.Options{Beside: beside, Merged: llm.Adapter{Path: adapter.Path, Scale: adapter.Scale}}); err == nil {
			return engine, nil
		}
		os.Remove(file)
	} else if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	engine, err := llamacpp.Open(libs, base.Path, llamacpp.Options{Beside: beside})
	if err != nil {
		return nil, err
	}
	if err := engine.SetAdapter(ctx, llm.Adapter{Path: adapter.Path, Scale: adapter.Scale}); err != nil {
		return nil, errors.Join(err, engine.Close())
	}
	return engine, nil
}

// keepUp has the engine follow what is in use until the machinery closes.
func (m *machinery) keepUp(s *served, store *modelstore.Store, base modelstore.Model, form generate.Form) {
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan struct{})
	go func() {
		defer close(over)
		s.follow(ctx, store, base, form, func(err error) { m.e.err.line(m.e.sentence(err)) })
	}()
	m.models = append(m.models, func() error {
		stop()
		<-over
		return nil
	})
}

// formOf is how the model wants to be asked, as the file says that was trained last.
func formOf(base modelstore.Model, adapter *modelstore.Model) (generate.Form, error) {
	trained := base.Path
	if adapter != nil {
		if err := modelstore.CheckAdapter(adapter.Path, base); err != nil {
			return generate.Form{}, err
		}
		trained = adapter.Path
	}
	return formOfFile(trained)
}

func formOfFile(path string) (generate.Form, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return generate.Form{}, err
	}
	defer f.Close()
	prompt, _ := f.Text(generate.PromptKey)
	set, _ := f.Int(generate.SetKey)
	return generate.FormOf(prompt, set)
}

// endpoint opens a model at an OpenAI-compatible endpoint; unknown is what the store
// said of the name.
func (m *machinery) endpoint(dir, name string, unknown error) (llm.Generator, generate.Form, error) {
	target, err := openai.ParseTarget(name)
	if err != nil {
		return nil, generate.Form{}, errors.Join(unknown, err)
	}
	client, err := m.e.client(dir, target, name == chosenEndpoint(dir))
	if err != nil {
		return nil, generate.Form{}, err
	}
	m.models = append(m.models, client.Close)
	return client, generate.Form{Style: generate.Instruct}, nil
}

// browser opens the browser, once.
func (m *machinery) browser(ctx context.Context) (*browser.Browser, error) {
	if m.page != nil {
		return m.page, nil
	}
	path, err := modelstore.Browser()
	if err != nil {
		return nil, err
	}
	b, err := browser.Open(ctx, browser.Options{Path: path, Pictures: m.follow})
	if err != nil {
		return nil, err
	}
	m.page = b
	m.later(b.Close)
	return b, nil
}

// prover opens the tiers; the browser too where page is set.
func (m *machinery) prover(ctx context.Context, page bool) (*verify.Prover, error) {
	tiers, err := logicTiers()
	if err != nil || !page {
		return verify.NewProver(tiers, nil), err
	}
	b, err := m.browser(ctx)
	if err != nil {
		return nil, err
	}
	return verify.NewProver(tiers, b), nil
}

// logicTiers opens one for each processor.
func logicTiers() ([]verify.LogicTier, error) {
	var tiers []verify.LogicTier
	for range runtime.NumCPU() {
		p, err := logic.New(skrt.Core())
		if err != nil {
			return nil, err
		}
		tiers = append(tiers, p)
	}
	return tiers, nil
}

// hone opens all that making an app needs.
func (m *machinery) hone(ctx context.Context, model string, keep bool) (*hone.Hone, error) {
	h, err := m.maker(ctx, model, true)
	if err == nil && keep {
		err = m.stores(h)
	}
	return h, err
}

// loading is how long the parts of opening took, which go on side by side, and the whole.
type loading struct{ model, examples, tiers, all time.Duration }

func (l loading) list() []hone.Phase {
	return []hone.Phase{
		{Name: "load", Seconds: l.all.Seconds()}, {Name: "model", Seconds: l.model.Seconds()},
		{Name: "examples", Seconds: l.examples.Seconds()}, {Name: "tiers", Seconds: l.tiers.Seconds()},
	}
}

// maker opens what writes and proves apps, the browser too where page is set. It starts,
// and the examples are read, while the model loads.
func (m *machinery) maker(ctx context.Context, model string, page bool) (*hone.Hone, error) {
	start := time.Now()
	type opened struct {
		prover *verify.Prover
		err    error
	}
	proving := make(chan opened, 1)
	go func() {
		p, err := m.prover(ctx, page)
		m.took.tiers = time.Since(start)
		proving <- opened{p, err}
	}()
	type read struct {
		library *generate.Library
		err     error
	}
	reading := make(chan read, 1)
	go func() {
		l, err := library(!m.unseen)
		m.took.examples = time.Since(start)
		reading <- read{l, err}
	}()
	gen, form, err := m.model(ctx, model)
	m.took.model = time.Since(start)
	p, l := <-proving, <-reading
	m.took.all = time.Since(start)
	if err := errors.Join(err, p.err, l.err); err != nil {
		return nil, err
	}
	return &hone.Hone{Writer: &generate.Writer{Model: gen, Style: form.Style, Set: form.Set, Library: l.library}, Prover: p.prover}, nil
}

// stores opens what keeps apps and episodes.
func (m *machinery) stores(h *hone.Hone) error {
	dir, err := m.e.home()
	if err != nil {
		return err
	}
	if h.Apps, err = app.Open(dir); err != nil {
		return err
	}
	m.later(h.Apps.Close)
	if h.Episodes, err = episode.Open(dir); err != nil {
		return err
	}
	m.later(h.Episodes.Close)
	return nil
}
