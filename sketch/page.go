package sketch

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"html"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"hone/sketch/runtime"
)

// A Compiled is an app that runs.
type Compiled struct {
	App        *App
	Title      string // without the icon
	Icon       string // an emoji, or ""
	Lang       string // en or ko
	Definition string // JavaScript, for the logic tier
	HTML       string // one self-contained page
	Diags      []Diag // what was dropped, and warnings

	modules []string // of the runtime, that the page needs
}

// ErrNothing is returned where no line of a source can be used.
var ErrNothing = errors.New("not a sketch: it has no line that can be used")

// Compile parses, checks and compiles a sketch. Lines with errors are left out and
// named in Diags; the error is for sources of which nothing remains. lang is the
// language of the built-in words, "" to go by the sketch's own.
func Compile(src, lang string) (*Compiled, error) {
	return compile(src, lang, false)
}

// compile does so, with the sketch's lines as comments in the definition where noted is set.
func compile(src, lang string, noted bool) (*Compiled, error) {
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
	c.noted = noted
	icon, title := SplitIcon(app.Title)
	out := &Compiled{App: app, Title: title, Icon: icon, Lang: lang, Definition: c.definition(lang), Diags: diags, modules: c.modules()}
	out.HTML = out.Page(Setting{})
	return out, nil
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

// A Setting says where a page stands. That of Compiled.HTML is empty: a file on its own.
type Setting struct {
	ID     string // the app's name for good: what a person enters is stored under it
	Beside bool   // files stand beside the page: a manifest, pictures, a service worker
	Head   string // more elements of its head
	Script string // a script that runs after the app's
}

// Page wraps the definition in a document whose policy lets nothing run but its scripts,
// by hash, and lets nothing in or out.
func (c *Compiled) Page(s Setting) string {
	sh := shellOf(c.modules)
	scripts := []string{sh.script, "hone.app(" + c.Definition + ")\n"}
	allowed := "'" + sh.scriptHash + "' '" + hash(scripts[1]) + "'"
	if s.Script != "" {
		scripts, allowed = append(scripts, s.Script), allowed+" '"+hash(s.Script)+"'"
	}
	var b strings.Builder
	b.Grow(len(sh.script) + len(sh.style) + len(scripts[1]) + 1500)
	c.head(&b, policy(allowed, "'"+sh.styleHash+"'", s.Beside), s)
	fmt.Fprintf(&b, "<style>%s</style>\n</head>\n<body>\n<div id=\"app\"></div>\n", sh.style)
	for _, script := range scripts {
		fmt.Fprintf(&b, "<script>%s</script>\n", script)
	}
	b.WriteString("</body>\n</html>\n")
	return b.String()
}

func policy(scripts, styles string, beside bool) string {
	pictures, more := "data: blob:", ""
	if beside {
		pictures, more = "'self' data: blob:", "; manifest-src 'self'; worker-src 'self'"
	}
	return "default-src 'none'; script-src " + scripts + "; style-src " + styles + "; img-src " + pictures +
		"; media-src data: blob:; form-action 'none'; base-uri 'none'" + more
}

// head writes a document up to where its style belongs.
func (c *Compiled) head(b *strings.Builder, policy string, s Setting) {
	fmt.Fprintf(b, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", c.Lang)
	fmt.Fprintf(b, "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n", policy)
	b.WriteString("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n")
	b.WriteString("<meta name=\"referrer\" content=\"no-referrer\">\n")
	fmt.Fprintf(b, generator, Version)
	if s.ID != "" {
		fmt.Fprintf(b, named, html.EscapeString(s.ID))
	}
	scheme := "light dark"
	if strings.HasPrefix(c.App.Theme, "dark") {
		scheme = "dark"
	}
	fmt.Fprintf(b, "<meta name=\"color-scheme\" content=\"%s\">\n<title>%s</title>\n%s", scheme, html.EscapeString(c.Title), s.Head)
}

// What tells a page's scripts (runtime/page/env.js) the app's name for good.
const (
	generator = "<meta name=\"generator\" content=\"hone sketch %d\">\n"
	named     = "<meta name=\"hone-app\" content=\"%s\">\n"
)

// NamePage puts an app's name for good into a page that was compiled without one, so that its
// rows stay when its title changes. Another page stays as it is.
func NamePage(page, id string) string {
	mark := fmt.Sprintf(generator, Version)
	before, after, ok := strings.Cut(page, mark)
	// Only what the compiler wrote stands before the title.
	if !ok || strings.Contains(before, "<title") || strings.HasPrefix(after, "<meta name=\"hone-app\"") {
		return page
	}
	return before + mark + fmt.Sprintf(named, html.EscapeString(id)) + after
}

// carried is how a page holds the lines that it was compiled from, so that whoever gets the
// file can go on from them.
const carried = "<meta name=\"hone-sketch\" content=\"%s\">\n"

var carriedMark = regexp.MustCompile(`<meta name="hone-sketch" content="([^"]*)">`)

// CarryLines puts the lines that a page was compiled from into it. Another page stays as it is.
func CarryLines(page, src string) string {
	mark := fmt.Sprintf(generator, Version)
	before, after, ok := strings.Cut(page, mark)
	if !ok || strings.Contains(before, "<title") {
		return page
	}
	return before + mark + fmt.Sprintf(carried, html.EscapeString(src)) + after
}

// CarriedLines are the lines that a page says it was compiled from. Whoever wrote the page
// may have written anything there, and anything else around it.
func CarriedLines(page string) (string, bool) {
	m := carriedMark.FindStringSubmatch(page)
	if m == nil {
		return "", false
	}
	return html.UnescapeString(m[1]), true
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// SplitIcon takes an emoji off the start of a title.
func SplitIcon(title string) (icon, rest string) {
	first, after, ok := strings.Cut(title, " ")
	r, _ := utf8.DecodeRuneInString(first)
	if !ok || r < 0x2190 || r >= 0xAC00 && r <= 0xD7A3 || r >= 0x3000 && r < 0xA000 || utf8.RuneCountInString(first) > 8 {
		return "", title
	}
	return first, strings.TrimSpace(after)
}
