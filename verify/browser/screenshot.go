package browser

import (
	"context"
	"fmt"
	"time"

	"hone/task"
)

// A Shot says what to take a picture of.
type Shot struct {
	Width, Height int    // of the window, CSS pixels; 0 means 1280×800
	Full          bool   // the whole page, not just what the window shows
	Dark          bool   // prefers-color-scheme
	Lang          string // en (default) or ko
	Now           time.Time
	Steps         []task.Step // done before the picture is taken
}

// Screenshot loads a page, does the steps, lets a second of page time pass (for what
// fades in) and returns a PNG. The page is held as tight as when it is graded.
func (b *Browser) Screenshot(ctx context.Context, html string, s Shot) ([]byte, error) {
	select {
	case b.slots <- struct{}{}:
		defer func() { <-b.slots }()
	case <-ctx.Done():
		return nil, noVerdict(ctx.Err())
	}
	if s.Width <= 0 || s.Height <= 0 {
		s.Width, s.Height = desktopW, desktopH
	}
	if s.Lang == "" {
		s.Lang = "en"
	}
	if s.Now.IsZero() {
		s.Now = new(task.Task).Clock()
	}
	ctx, cancel := context.WithTimeoutCause(ctx, b.patience, errSlow)
	defer cancel()
	p, err := b.take(ctx)
	if err != nil {
		return nil, noVerdict(err)
	}
	defer p.dispose()
	png, err := p.shoot(ctx, html, s)
	if err != nil {
		return nil, fmt.Errorf("verify browser: screenshot: %w", err)
	}
	return png, nil
}

func (p *page) shoot(ctx context.Context, html string, s Shot) ([]byte, error) {
	if err := p.open(ctx, html, loading{lang: s.Lang, width: s.Width, height: s.Height, dark: s.Dark, now: s.Now}); err != nil {
		return nil, err
	}
	if err := p.advance(ctx, stepMs); err != nil {
		return nil, err
	}
	for i, step := range s.Steps {
		why, err := p.do(ctx, step)
		if err != nil {
			return nil, err
		}
		if why != "" {
			return nil, fmt.Errorf("step %d (%s): %s", i+1, describe(step), why)
		}
	}
	if err := p.advance(ctx, 1000); err != nil {
		return nil, err
	}
	var res struct {
		Data []byte `json:"data"` // base64 on the wire
	}
	err := p.call(ctx, "Page.captureScreenshot", args{"format": "png", "captureBeyondViewport": s.Full, "optimizeForSpeed": true}, &res)
	return res.Data, err
}
