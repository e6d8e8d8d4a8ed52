package sketch

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"html"
	"strings"
	"sync"
	"unicode/utf8"

	"hone/sketch/runtime"
)

// A Compiled is an app that runs.
type Compiled struct {
	App        *App
	Title      string // without the icon
	Lang       string // en or ko
	Definition string // JavaScript, for the logic tier
	HTML       string // one self-contained page
	Diags      []Diag // what was dropped, and warnings
}

// ErrNothing is returned where no line of a source can be used.
var ErrNothing = errors.New("not a sketch: it has no line that can be used")

// Compile parses, checks and compiles a sketch. Lines with errors are left out and
// named in Diags; the error is for sources of which nothing remains. lang is the
// language of the built-in words, "" to go by the sketch's own.
func Compile(src, lang string) (*Compiled, error) {
	app, diags := Parse(src)
	if app == nil || len(app.Lines) == 0 {
		return &Compiled{App: app, Diags: diags}, ErrNothing
	}
	if lang == "" {
		lang = app.Lang()
	}
	c, found := app.check()
	diags = append(diags, found...)
	if len(app.Lines) == 0 {
		return &Compiled{App: app, Diags: diags}, ErrNothing
	}
	def := c.definition(lang)
	_, title := splitIcon(app.Title)
	return &Compiled{
		App: app, Title: title, Lang: lang, Definition: def, Diags: diags,
		HTML: page(title, app.Theme, lang, def, c.modules()),
	}, nil
}

// A shell is what pages share: runtime, style and their hashes.
type shell struct{ script, style, scriptHash, styleHash string }

var shells sync.Map // modules, joined → *shell: each made once

func shellOf(modules []string) *shell {
	key := strings.Join(modules, " ")
	if sh, ok := shells.Load(key); ok {
		return sh.(*shell)
	}
	script, style := runtime.Page(modules...)
	sh, _ := shells.LoadOrStore(key, &shell{script, style, hash(script), hash(style)})
	return sh.(*shell)
}

// page wraps a definition in a document whose policy lets nothing run but the two
// scripts, by hash, and lets nothing in or out.
func page(title, theme, lang, def string, modules []string) string {
	sh := shellOf(modules)
	start := "hone.app(" + def + ")\n"
	var b strings.Builder
	b.Grow(len(sh.script) + len(sh.style) + len(start) + 1500)
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", lang)
	fmt.Fprintf(&b, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '%s' '%s'; style-src '%s'; "+
		"img-src data: blob:; media-src data: blob:; form-action 'none'; base-uri 'none'\">\n", sh.scriptHash, hash(start), sh.styleHash)
	b.WriteString("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n")
	b.WriteString("<meta name=\"referrer\" content=\"no-referrer\">\n")
	fmt.Fprintf(&b, "<meta name=\"generator\" content=\"hone sketch %d\">\n", Version)
	scheme := "light dark"
	if theme == "dark" {
		scheme = "dark"
	}
	fmt.Fprintf(&b, "<meta name=\"color-scheme\" content=\"%s\">\n<title>%s</title>\n", scheme, html.EscapeString(title))
	fmt.Fprintf(&b, "<style>%s</style>\n</head>\n<body>\n<div id=\"app\"></div>\n", sh.style)
	fmt.Fprintf(&b, "<script>%s</script>\n<script>%s</script>\n</body>\n</html>\n", sh.script, start)
	return b.String()
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// splitIcon takes an emoji off the start of a title.
func splitIcon(title string) (icon, rest string) {
	first, after, ok := strings.Cut(title, " ")
	r, _ := utf8.DecodeRuneInString(first)
	if !ok || r < 0x2190 || r >= 0xAC00 && r <= 0xD7A3 || r >= 0x3000 && r < 0xA000 || utf8.RuneCountInString(first) > 8 {
		return "", title
	}
	return first, strings.TrimSpace(after)
}
