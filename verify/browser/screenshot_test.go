package browser

import (
	"bytes"
	"context"
	"image/png"
	"strings"
	"testing"

	"hone/task"
)

func TestScreenshot(t *testing.T) {
	b := open(t, Options{})
	html := document(`<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){body{background:#000}}</style><button onclick="document.body.style.background='#f00'">Red</button><div style="height:1500px"></div>`)
	for _, tc := range []struct {
		name    string
		shot    Shot
		w, h    int
		r, g, b uint32 // of the lower right corner of the window
	}{
		{"default", Shot{}, 1280, 800, 255, 255, 255},
		{"phone, dark", Shot{Width: 390, Height: 844, Dark: true, Lang: "ko"}, 390, 844, 0, 0, 0},
		{"after a step", Shot{Width: 390, Height: 844, Steps: []task.Step{{Op: task.Click, Names: []string{"red"}, Times: 1}}}, 390, 844, 255, 0, 0},
	} {
		raw, err := b.Screenshot(context.Background(), html, tc.shot)
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		if s := img.Bounds().Size(); s.X != tc.w || s.Y != tc.h {
			t.Errorf("%s: %v, want %d×%d", tc.name, s, tc.w, tc.h)
		}
		if r, g, bl, _ := img.At(tc.w-30, tc.h-9).RGBA(); r>>8 != tc.r || g>>8 != tc.g || bl>>8 != tc.b {
			t.Errorf("%s: colour %d %d %d", tc.name, r>>8, g>>8, bl>>8)
		}
	}
	full, err := b.Screenshot(context.Background(), html, Shot{Full: true})
	if err != nil {
		t.Fatal(err)
	}
	if img, err := png.Decode(bytes.NewReader(full)); err != nil || img.Bounds().Dy() < 1500 {
		t.Errorf("the whole page: %v %v", img.Bounds(), err)
	}
	fit, err := b.Screenshot(context.Background(), document(`<p style="height:200px;margin:0">x`), Shot{Width: 300, Height: 700, Fit: true, WebP: 60})
	if err != nil || len(fit) < 30 || string(fit[8:12]) != "WEBP" {
		t.Fatalf("a WebP picture: %v %.12q", err, fit)
	}
	var asked struct{ Width, Tall int }
	if err := b.Ask(context.Background(), html, Shot{Width: 390, Height: 844}, `new Promise(done => setTimeout(() => done({Width: innerWidth, Tall: document.documentElement.scrollHeight}), 20))`, &asked); err != nil || asked.Width != 390 || asked.Tall < 1500 {
		t.Errorf("asked: %+v %v", asked, err)
	}
	_, err = b.Screenshot(context.Background(), html, Shot{Steps: []task.Step{{Op: task.Click, Names: []string{"blue"}, Times: 1}}})
	if err == nil || !strings.Contains(err.Error(), `no button named "blue"`) {
		t.Errorf("a step that can't be done: %v", err)
	}
}
