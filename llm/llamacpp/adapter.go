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
	if err := e.useAdapter(next, whole(a.Scale)); err != nil {
		return fmt.Errorf("%s: %w", a.Path, err)
	}
	if e.adapter != 0 {
		llama.AdapterLoraFree(e.adapter)
	}
	e.adapter, e.scale, e.share, e.opts.Merged = next, whole(a.Scale), 1, llm.Adapter{}
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

// useAdapter has the context add an adapter to the model's weights, or none.
func (e *Engine) useAdapter(a llama.AdapterLora, scale float64) error {
	count, by := uintptr(1), float32(scale)
	if a == 0 || scale == 0 {
		count = 0
	}
	if code := e.native.setAdapters(e.ctx, &a, count, &by); code != 0 {
		return fmt.Errorf("%w: code %d", llm.ErrUnavailable, code)
	}
	return nil
}

// weigh has a share of the adapter's difference count from now on. Of one that is merged
// the rest is taken away again; where its file is gone, all of it goes on counting, since
// that serves better than no answer.
func (e *Engine) weigh(share float64) error {
	share = whole(share)
	if share == e.share {
		return nil
	}
	scale := e.scale * share
	if merged := e.opts.Merged; merged.Path != "" {
		if e.adapter == 0 {
			a, err := e.loadAdapter(merged.Path)
			if err != nil {
				e.opts.Merged, e.share = llm.Adapter{}, share
				return nil
			}
			e.adapter = a
		}
		scale = whole(merged.Scale) * (share - 1)
	}
	e.share = share
	if e.adapter == 0 {
		return nil
	}
	if err := e.useAdapter(e.adapter, scale); err != nil {
		return err
	}
	e.forget()
	return nil
}
