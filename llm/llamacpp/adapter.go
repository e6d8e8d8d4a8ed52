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
	var next llama.AdapterLora
	if a.Path != "" {
		if err := isGGUF(a.Path); err != nil {
			return fmt.Errorf("%s: %w", a.Path, err)
		}
		library.log.take()
		var err error
		if next, err = llama.AdapterLoraInit(e.model, a.Path); err != nil || next == 0 {
			return fmt.Errorf("%s: %w: %s", a.Path, llm.ErrUnavailable, library.log.take())
		}
	}
	scale := float32(a.Scale)
	if scale == 0 {
		scale = 1
	}
	count := uintptr(1)
	if next == 0 {
		count = 0
	}
	if code := e.native.setAdapters(e.ctx, &next, count, &scale); code != 0 {
		return fmt.Errorf("%s: %w: code %d", a.Path, llm.ErrUnavailable, code)
	}
	if e.adapter != 0 {
		llama.AdapterLoraFree(e.adapter)
	}
	e.adapter = next
	e.forget()
	return nil
}
