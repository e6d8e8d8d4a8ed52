package export

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"image"
	"image/color"
	"image/png"
	"strings"
)

// A Painter draws a document that fills a square of so many pixels, as PNG.
type Painter func(ctx context.Context, document string, size int) ([]byte, error)

// svg is the app's icon: its sign on its colour. The sign keeps within the circle that
// phones cut icons to.
func svg(l look) string {
	size := 50
	if l.letter {
		size = 56
	}
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="%s"/>`+
		`<text x="50" y="52" fill="#fff" font-family="system-ui, sans-serif" font-weight="700" font-size="%d" text-anchor="middle" dominant-baseline="central">%s</text></svg>`,
		l.accent, size, html.EscapeString(l.sign))
}

// icon is the icon as PNG; without a painter a plain one, since Go has no letters.
func icon(ctx context.Context, l look, size int, paint Painter) ([]byte, error) {
	if paint == nil {
		return tile(l.accent, size)
	}
	return paint(ctx, "<!doctype html><style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>"+svg(l), size)
}

// tile is a white disc on the accent colour.
func tile(accent string, size int) ([]byte, error) {
	var r, g, b uint8
	if _, err := fmt.Sscanf(strings.TrimPrefix(accent, "#"), "%02x%02x%02x", &r, &g, &b); err != nil {
		return nil, fmt.Errorf("export: colour %q: %w", accent, err)
	}
	img := image.NewPaletted(image.Rect(0, 0, size, size), color.Palette{color.RGBA{r, g, b, 255}, color.White})
	mid, radius := float64(size-1)/2, float64(size)/4
	for y := range size {
		for x := range size {
			if dx, dy := float64(x)-mid, float64(y)-mid; dx*dx+dy*dy < radius*radius {
				img.SetColorIndex(x, y, 1)
			}
		}
	}
	var out bytes.Buffer
	err := png.Encode(&out, img)
	return out.Bytes(), err
}
