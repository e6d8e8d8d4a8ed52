package llamacpp

import (
	"context"
	"fmt"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// SetAdapter has the following calls answered with a LoRA adapter on the base, or with
// the plain base where a.Path is "". Calls under way end with what they began with.
func (e *Engine) SetAdapter(ctx context.Context, a llm.Adapter) error {
	leave, err := e.enter()
	if err != nil {
		return fmt.Errorf("llamacpp adapter: %w", err)
	}
	defer leave()
	err = e.alone(ctx, func() error { return e.setAdapter(a) })
	if err != nil && ctx.Err() == nil {
		return fmt.Errorf("llamacpp adapter: %w", err)
	}
	return err
}

func (e *Engine) setAdapter(a llm.Adapter) error {
	next, err := e.loadAdapter(a.Path)
	if err != nil {
		return err
	}
	if err := e.useAdapters(part{next, whole(a.Scale)}); err != nil {
		return fmt.Errorf("%s: %w", a.Path, err)
	}
	if e.adapter != 0 {
		llama.AdapterLoraFree(e.adapter)
	}
	e.adapter, e.scale, e.share, e.use, e.opts.Merged = next, whole(a.Scale), 1, "", llm.Adapter{}
	e.forget()
	return nil
}

// whole is a scale or share as it is meant where none is given.
func whole(x float64) float64 {
	if x == 0 {
		return 1
	}
	return x
}

// loadAdapter reads a file; "" is none.
func (e *Engine) loadAdapter(path string) (llama.AdapterLora, error) {
	if path == "" {
		return 0, nil
	}
	if err := isGGUF(path); err != nil {
		return 0, fmt.Errorf("%s: %w", path, err)
	}
	library.log.take()
	a, err := llama.AdapterLoraInit(e.model, path)
	if err != nil || a == 0 {
		return 0, fmt.Errorf("%s: %w: %s", path, llm.ErrUnavailable, library.log.take())
	}
	return a, nil
}

// A part is an adapter and how much of it counts.
type part struct {
	adapter llama.AdapterLora
	scale   float64
}

// useAdapters has the context add adapters to the model's weights, or none.
func (e *Engine) useAdapters(parts ...part) error {
	all, by := make([]llama.AdapterLora, 1), make([]float32, 1) // one too many, so that there is a first
	n := 0
	for _, p := range parts {
		if p.adapter == 0 || p.scale == 0 {
			continue
		}
		all, by = append(all[:n], p.adapter), append(by[:n], float32(p.scale))
		n++
	}
	if code := e.native.setAdapters(e.ctx, &all[0], uintptr(n), &by[0]); code != 0 {
		return fmt.Errorf("%w: code %d", llm.ErrUnavailable, code)
	}
	return nil
}

// weigh has a share of the adapter's difference count from now on, and the one beside it that
// is named. Of one that is merged the rest is taken away again; where its file is gone, all of it
// goes on counting, since that serves better than no answer, and so does one without what
// should be beside it.
func (e *Engine) weigh(share float64, use string) error {
	share = whole(share)
	main := part{e.adapter, e.scale * share}
	if merged := e.opts.Merged; merged.Path != "" {
		if main.scale = whole(merged.Scale) * (share - 1); main.scale != 0 && e.adapter == 0 {
			a, err := e.loadAdapter(merged.Path)
			if err != nil {
				e.opts.Merged = llm.Adapter{}
			}
			e.adapter = a
		}
		main.adapter = e.adapter
	}
	if err := e.useAdapters(main, e.named(use)); err != nil {
		return err
	}
	if e.share, e.use = share, use; e.opts.Beside[use] == (llm.Adapter{}) {
		e.use = ""
	}
	e.forget()
	return nil
}

// weighed tells whether what a request wants counts already.
func (e *Engine) weighed(share float64, use string) bool {
	if _, ok := e.opts.Beside[use]; !ok {
		use = ""
	}
	return whole(share) == e.share && use == e.use
}

// named is the adapter beside the other that has a name; nothing where there is none, or its
// file can't be read.
func (e *Engine) named(use string) part {
	at, ok := e.opts.Beside[use]
	if !ok {
		return part{}
	}
	a, ok := e.beside[use] // once tried, not again
	if !ok {
		a, _ = e.loadAdapter(at.Path)
		e.beside[use] = a
	}
	return part{a, whole(at.Scale)}
}
