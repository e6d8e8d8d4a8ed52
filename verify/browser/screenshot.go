package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"hone/task"
	"hone/verify"
)

// A Shot says what to take a picture of.
type Shot struct {
	Width, Height int    // of the window, CSS pixels; 0 means 1280×800
	Full          bool   // the whole page, not just what the window shows
	Fit           bool   // no taller than what stands in the window
	WebP          int    // the quality of a WebP picture, 1 to 100; 0 makes a PNG
	Dark          bool   // prefers-color-scheme
	Lang          string // en (default) or ko
	Now           time.Time
	Steps         []task.Step // done before the picture is taken
}

// Screenshot loads a page, does the steps, lets a second of page time pass (for what
// fades in) and returns a picture. The page is held as tight as when it is graded.
func (b *Browser) Screenshot(ctx context.Context, html string, s Shot) (picture []byte, err error) {
	err = b.with(ctx, html, s, func(ctx context.Context, p *page) error {
		how := args{"format": "png", "captureBeyondViewport": s.Full, "optimizeForSpeed": true}
		if s.WebP > 0 {
			how["format"], how["quality"] = "webp", s.WebP
		}
		if s.Fit {
			var tall int
			if err = p.script(ctx, "scrollTo(0, 0), Math.ceil(document.body.getBoundingClientRect().bottom)", &tall); err != nil {
				return err
			}
			how["clip"] = args{"x": 0, "y": 0, "width": p.load.width, "height": max(1, min(tall, p.load.height)), "scale": 1}
		}
		picture, err = p.capture(ctx, how)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("verify browser: screenshot: %w", err)
	}
	return picture, nil
}

func (p *page) capture(ctx context.Context, how args) ([]byte, error) {
	var res struct {
		Data []byte `json:"data"` // base64 on the wire
	}
	err := p.call(ctx, "Page.captureScreenshot", how, &res)
	return res.Data, err
}

// proofQuality keeps a picture of a proof around 10 kB; letters stay clear.
const proofQuality = 50

// snap adds a picture to the verdict, where pictures are wanted. That none can be taken says
// nothing about the page.
func (r *run) snap(ctx context.Context, name string) {
	if !r.browser.pictures {
		return
	}
	webp, err := r.page.capture(ctx, args{"format": "webp", "quality": proofQuality, "optimizeForSpeed": true})
	if err == nil && len(webp) > 0 { // a run that was begun again has one already
		r.verdict.Pictures = slices.DeleteFunc(r.verdict.Pictures, func(p verify.Picture) bool { return p.Name == name })
		r.verdict.Pictures = append(r.verdict.Pictures, verify.Picture{Name: name, WebP: webp})
	}
}

// Ask does the same and, in place of the picture, evaluates a script in a world of its own,
// where the real clock runs and the page's scripts see nothing of it; it decodes what the
// script's promise gives into res. It is for audits that others wrote.
func (b *Browser) Ask(ctx context.Context, html string, s Shot, script string, res any) error {
	err := b.with(ctx, html, s, func(ctx context.Context, p *page) error { return p.script(ctx, script, res) })
	if err != nil {
		return fmt.Errorf("verify browser: script: %w", err)
	}
	return nil
}

// script evaluates what is not hone's in the verifier's world.
func (p *page) script(ctx context.Context, script string, res any) error {
	world, _, err := p.current(ctx)
	if err != nil {
		return err
	}
	var r remote
	if err := p.call(ctx, "Runtime.evaluate", args{"expression": script, "uniqueContextId": world, "returnByValue": true, "awaitPromise": true}, &r); err != nil {
		return err
	}
	if r.Exception != nil {
		return fmt.Errorf("%s %s", r.Exception.Text, r.Exception.Exception.Description)
	}
	return json.Unmarshal(r.Result.Value, res)
}

// with opens a page as a Shot says and hands it over.
func (b *Browser) with(ctx context.Context, html string, s Shot, use func(context.Context, *page) error) error {
	select {
	case b.slots <- struct{}{}:
		defer func() { <-b.slots }()
	case <-ctx.Done():
		return noVerdict(ctx.Err())
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
		return noVerdict(err)
	}
	defer p.dispose()
	if err := p.bring(ctx, html, s); err != nil {
		return err
	}
	return use(ctx, p)
}

// bring loads a page and does the steps.
func (p *page) bring(ctx context.Context, html string, s Shot) error {
	if err := p.open(ctx, html, loading{lang: s.Lang, width: s.Width, height: s.Height, dark: s.Dark, now: s.Now}); err != nil {
		return err
	}
	if err := p.advance(ctx, stepMs); err != nil {
		return err
	}
	for i, step := range s.Steps {
		why, err := p.do(ctx, step)
		if err != nil {
			return err
		}
		if why != "" {
			return fmt.Errorf("step %d (%s): %s", i+1, describe(step), why)
		}
	}
	return p.advance(ctx, 1000)
}
