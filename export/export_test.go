package export

import (
	"bytes"
	"encoding/json"
	"image/png"
	"regexp"
	"strings"
	"testing"

	"hone/app"
	"hone/sketch"
	"hone/sketch/runtime"
)

func tip() app.App {
	return app.App{ID: "tomekira", Title: "Tip & more for two", Lang: "en", Kind: app.Sketch, Source: "sketch 1\napp 🍽️ Tip\ntheme green\nnumber bill = 50\nshow Tip = bill * 0.15 .2\n"}
}

func page() app.App {
	return app.App{ID: "pagepage", Title: "타이머", Lang: "ko", Kind: app.HTML, Source: "<!doctype html><html lang=\"ko\"><title>타이머</title><h1>타이머</h1></html>"}
}

func named(t *testing.T, files []File, name string) string {
	t.Helper()
	for _, f := range files {
		if f.Name == name {
			return string(f.Body)
		}
	}
	t.Fatalf("no file %s", name)
	return ""
}

func TestEject(t *testing.T) {
	files, err := Eject(tip())
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 5 || !strings.Contains(named(t, files, "app.js"), "// show Tip = bill * 0.15 .2\n") {
		t.Errorf("%d files", len(files))
	}
	files, err = Eject(page())
	if err != nil || named(t, files, "index.html") != page().Source {
		t.Errorf("a page is not as it was: %v", err)
	}
	for _, a := range []app.App{tip(), page()} {
		for _, lang := range []string{"en", "ko"} {
			a.Lang = lang
			files, _ := Eject(a)
			if text := named(t, files, "README.txt"); strings.Count(text, "\n") != 2 {
				t.Errorf("%s: README.txt %q", lang, text)
			}
		}
	}
	if _, err := Eject(app.App{Kind: app.Sketch, Source: "nothing of use"}); err == nil {
		t.Error("nonsense was ejected")
	}
}

func TestPWA(t *testing.T) {
	files, err := PWA(t.Context(), tip(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var m struct {
		Name, Short_name, Lang, Start_url, Display, Theme_color, Background_color string
		Icons                                                                     []struct{ Src, Sizes, Purpose string }
	}
	if err := json.Unmarshal([]byte(named(t, files, "manifest.webmanifest")), &m); err != nil {
		t.Fatal(err)
	}
	if m.Name != "Tip & more for two" || m.Short_name != "Tip & more f" || m.Lang != "en" || m.Start_url != "./" || m.Display != "standalone" || m.Theme_color != "#15723a" || m.Background_color == "" || len(m.Icons) != 4 {
		t.Errorf("manifest %+v", m)
	}
	for _, i := range m.Icons {
		body := named(t, files, i.Src)
		if !strings.HasSuffix(i.Src, ".png") {
			continue
		}
		img, err := png.Decode(strings.NewReader(body))
		if err != nil || !strings.HasPrefix(i.Sizes, strings.TrimSuffix(strings.TrimPrefix(i.Src, "icon-"), ".png")) {
			t.Fatal(i, err)
		}
		if b := img.Bounds(); b.Dx() != b.Dy() || b.Dx() != 192 && b.Dx() != 512 {
			t.Errorf("%s is %v", i.Src, b)
		}
	}
	if icon := named(t, files, "icon.svg"); !strings.Contains(icon, "🍽️") || !strings.Contains(icon, "#15723a") {
		t.Error(icon)
	}
	index := named(t, files, "index.html")
	if !strings.Contains(index, `name="hone-app" content="tomekira"`) || strings.Contains(index, "unsafe") || !strings.Contains(index, "default-src 'none'") {
		t.Errorf("index.html %.1200s", index)
	}
	worker := named(t, files, "sw.js")
	if !strings.Contains(worker, `files = ["./","manifest.webmanifest","icon.svg","icon-192.png","icon-512.png"]`) {
		t.Errorf("%.300s", worker)
	}
	// The same app is the same folder; another version is another worker.
	again, _ := PWA(t.Context(), tip(), nil)
	changed := tip()
	changed.Source = strings.Replace(changed.Source, "0.15", "0.2", 1)
	other, _ := PWA(t.Context(), changed, nil)
	if named(t, again, "sw.js") != worker || named(t, other, "sw.js") == worker {
		t.Error("the worker doesn't go by what it keeps")
	}
}

func TestPWAOfAPage(t *testing.T) {
	files, err := PWA(t.Context(), page(), nil)
	if err != nil {
		t.Fatal(err)
	}
	index := named(t, files, "index.html")
	if !strings.HasSuffix(index, page().Source) || !strings.Contains(index, "connect-src 'none'") || !strings.Contains(index, `register("sw.js"`) {
		t.Error(index)
	}
	if !strings.Contains(named(t, files, "icon.svg"), ">타</text>") {
		t.Error("the icon is not the title's first letter")
	}
}

// The colours of icons are those of the themes.
func TestAccentsAreTheThemes(t *testing.T) {
	_, css := runtime.Page()
	for _, theme := range sketch.Themes {
		m := regexp.MustCompile(`\[data-theme~="` + theme + `"\] \{ --hue: light-dark\((#\w+),`).FindStringSubmatch(css)
		if m == nil { // blue and dark have the colour of a page without a theme
			m = regexp.MustCompile(`:root \{[^}]*--hue: light-dark\((#\w+),`).FindStringSubmatch(css)
		}
		if m == nil || accents[theme] != m[1] {
			t.Errorf("%s: %q, the style has %q", theme, accents[theme], m)
		}
	}
}

func TestTileIsTheColour(t *testing.T) {
	b, err := tile("#15723a", 192)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if r, g, b, _ := img.At(0, 0).RGBA(); r>>8 != 0x15 || g>>8 != 0x72 || b>>8 != 0x3a {
		t.Errorf("the corner is %x %x %x", r>>8, g>>8, b>>8)
	}
	if r, _, _, _ := img.At(96, 96).RGBA(); r>>8 != 0xff {
		t.Error("the middle is not white")
	}
}
