package export

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"html"
	"strings"

	"hone/app"
	"hone/guard"
	"hone/sketch"
)

// PWA is the app as a folder for a web server, from which a phone installs it. paint may
// be nil: the icons are plain then.
func PWA(ctx context.Context, a app.App, paint Painter) ([]File, error) {
	page, l, err := installable(a)
	if err != nil {
		return nil, err
	}
	manifest, err := manifest(l, a.Lang)
	if err != nil {
		return nil, err
	}
	files := []File{{"index.html", []byte(page)}, {"manifest.webmanifest", manifest}, {"icon.svg", []byte(svg(l))}}
	for _, size := range sizes {
		png, err := icon(ctx, l, size, paint)
		if err != nil {
			return nil, fmt.Errorf("export %s: icon: %w", a.ID, err)
		}
		files = append(files, File{iconName(size), png})
	}
	of := "pwa"
	if a.Kind == app.HTML {
		of = "pwa page"
	}
	return append(files, File{"sw.js", worker(a.ID, files)}, File{"README.txt", []byte(readme(a.Lang, of))}), nil
}

var sizes = []int{192, 512} // what phones ask for

func iconName(size int) string { return fmt.Sprintf("icon-%d.png", size) }

// register has the browser keep the folder's files. A page opened as a file can't, and
// needn't.
const register = `if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js", {updateViaCache: "none"}).catch(() => {});` + "\n"

// installable is the page with what a browser needs to install it.
func installable(a app.App) (string, look, error) {
	if a.Kind == app.HTML {
		l := lookOf(a, nil)
		return guard.Page(a.Source, guard.Setting{Beside: true, Head: head(l), Script: register}), l, nil
	}
	c, err := sketch.Compile(a.Source, a.Lang)
	if err != nil {
		return "", look{}, fmt.Errorf("export %s: %w: %w", a.ID, ErrSource, err)
	}
	l := lookOf(a, c)
	return c.Page(sketch.Setting{ID: a.ID, Beside: true, Head: head(l), Script: register}), l, nil
}

func head(l look) string {
	return "<link rel=\"manifest\" href=\"manifest.webmanifest\">\n<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n" +
		"<link rel=\"apple-touch-icon\" href=\"" + iconName(sizes[0]) + "\">\n<meta name=\"apple-mobile-web-app-title\" content=\"" + html.EscapeString(l.short) + "\">\n" +
		"<meta name=\"theme-color\" content=\"" + l.accent + "\">\n"
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose,omitempty"`
}

// manifest is the web app manifest, with addresses that hold wherever the folder lies.
func manifest(l look, lang string) ([]byte, error) {
	icons := []manifestIcon{{"icon.svg", "any", "image/svg+xml", ""}}
	for _, size := range sizes {
		icons = append(icons, manifestIcon{iconName(size), fmt.Sprintf("%dx%[1]d", size), "image/png", ""})
	}
	icons = append(icons, manifestIcon{iconName(512), "512x512", "image/png", "maskable"})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(struct {
		Name       string         `json:"name"`
		Short      string         `json:"short_name"`
		Lang       string         `json:"lang,omitempty"`
		Start      string         `json:"start_url"`
		Scope      string         `json:"scope"`
		Display    string         `json:"display"`
		Theme      string         `json:"theme_color"`
		Background string         `json:"background_color"`
		Icons      []manifestIcon `json:"icons"`
	}{l.title, l.short, lang, "./", "./", "standalone", l.accent, l.back, icons})
	return out.Bytes(), err
}

//go:embed sw.js
var workerScript string

// worker is the service worker, named for what it keeps: other files, another worker.
func worker(id string, files []File) []byte {
	sum := sha256.New()
	names := []string{"./"} // the page, under the one address that servers don't redirect
	for _, f := range files {
		fmt.Fprintf(sum, "%s %d\n%s", f.Name, len(f.Body), f.Body)
		if f.Name != "index.html" {
			names = append(names, f.Name)
		}
	}
	list, _ := json.Marshal(names)
	quoted, _ := json.Marshal(id)
	return []byte(strings.NewReplacer("APP", string(quoted), "HASH", fmt.Sprintf("\"%x\"", sum.Sum(nil)[:12]), "FILES", string(list)).Replace(workerScript))
}
