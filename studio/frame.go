package studio

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"hone/app"
	"hone/export"
	"hone/guard"
)

// What runs beside an app: in the frame's parent, and first thing inside the frame.
var (
	//go:embed frame/shell.js
	shellScript string
	//go:embed frame/shell.css
	shellStyle string
	//go:embed frame/boot.js
	bootScript string
	//go:embed frame/merge.js
	mergeScript string
	//go:embed frame/alone.js
	aloneScript string
	//go:embed frame/knock.js
	knockScript string
)

// sandbox leaves the app its scripts and dialogs. Downloads are not among it: a link with
// "download" fetches its address past every policy, so files go through the shell instead.
const sandbox = "allow-scripts allow-forms allow-modals"

// serveApp answers at an app's host: the shell, the page inside it, and the storage channel.
func (s *Studio) serveApp(w http.ResponseWriter, r *http.Request, id, path string) {
	switch {
	case path == "/" && r.Method == http.MethodGet:
		s.serveShell(w, r, id)
	case path == "/page" && r.Method == http.MethodGet:
		s.servePage(w, r, id)
	case path == "/kept" && r.Method == http.MethodPut:
		s.serveKept(w, r, id)
	case path == "/kept" && r.Method == http.MethodPost:
		s.serveNews(w, r, id)
	default:
		http.NotFound(w, r)
	}
}

func (s *Studio) appOrigin(id string) string {
	return fmt.Sprintf("http://%s.localhost:%d", id, s.port)
}

// serveShell answers with hone's own document around the app. Its frame-src is what keeps
// the app's frame from leading anywhere else: a page's own policy can't.
func (s *Studio) serveShell(w http.ResponseWriter, r *http.Request, id string) {
	turn := s.turns.at(id)
	if _, draft := s.drafts.get(id); draft {
		turn = "" // nobody else has it
	}
	a, kept, err := s.shown(r.Context(), id, version(r))
	if err != nil {
		notShown(w, err)
		return
	}
	at := s.at(r, id)
	w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src '"+hashOf(shellScript)+"'; style-src '"+hashOf(shellStyle)+
		"'; connect-src 'self'; frame-src "+at.origin+at.base+"/page; form-action 'none'; base-uri 'none'"+at.ancestors())
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	page := at.page(strconv.Itoa(version(r)))
	say := speak(a.Lang)
	fmt.Fprintf(w, `<!doctype html>
<html lang="%s" data-unkept="%s" data-full="%s" data-gone="%s" data-base="%s" data-turn="%s" data-revs="%s">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>%s</title>
<style>%s</style>
<iframe title="%[8]s" sandbox="%[10]s" src="%[11]s"></iframe>
<p role="status"></p>
<script>%[12]s</script>
</html>
`, say.lang, html.EscapeString(say.word("shell unkept")), html.EscapeString(say.word("shell full")), html.EscapeString(say.word("shell gone")), at.base, turn,
		html.EscapeString(revsOf(kept)), html.EscapeString(a.Title), shellStyle, sandbox, page, shellScript)
}

// servePage answers with the app itself, inside its shell only: in a window of its own
// nothing would keep it from leading that elsewhere. The policy is a header, so that no letter of the
// page stands before it, and it holds wherever the page is opened: with "sandbox" the
// document has no origin even where no frame says so.
func (s *Studio) servePage(w http.ResponseWriter, r *http.Request, id string) {
	at := s.at(r, id)
	switch at.entry(r) {
	case usedUp:
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src '"+hashOf(knockScript)+"'; form-action 'none'; base-uri 'none'"+at.ancestors())
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusGone)
		fmt.Fprintf(w, "<!doctype html>\n<title>hone</title>\n<script>%s</script>\n", knockScript)
		return
	case onItsOwn:
		http.Redirect(w, r, at.base+"/", http.StatusSeeOther)
		return
	}
	a, kept, err := s.shown(r.Context(), id, version(r))
	if err != nil {
		notShown(w, err)
		return
	}
	page, scripts := framed(a, kept)
	w.Header().Set("Content-Security-Policy", "sandbox "+sandbox+"; default-src 'none'; script-src "+scripts+
		"; style-src 'unsafe-inline'; img-src data: blob:; media-src data: blob:; font-src data:; worker-src blob:; connect-src 'none'; "+
		"form-action 'none'; base-uri 'none'; webrtc 'block'"+at.ancestors())
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write([]byte(page))
}

// The policy that hone's compiler writes into a page, and the hashes of scripts in it.
var compiledPolicy = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ((?:'sha256-[A-Za-z0-9+/=]+' ?)+);`)

// hiddenTree is the attribute by which a page could put elements where alone.js doesn't see
// them. Names of attributes can't be written otherwise than letter by letter.
var hiddenTree = regexp.MustCompile(`(?i)shadowrootmode`)

// framed is the page of an app as it runs in its frame, with what it keeps already in it,
// since a page reads its storage before any message could arrive; and what its policy
// allows to run.
func framed(a app.App, kept map[string]string) (page, scripts string) {
	boot := strings.Replace(strings.Replace(bootScript, "MERGE", mergeScript, 1), "KEPT", object(kept), 1)
	page = export.Page(a)
	at := compiledPolicy.FindStringSubmatchIndex(page)
	if a.Kind != app.Sketch || at == nil || strings.Contains(page[:at[0]], "<script") {
		return guard.Page(hiddenTree.ReplaceAllString(a.HTML, "data-$0"), guard.Setting{Script: boot + aloneScript}), "'unsafe-inline'"
	}
	return page[:at[0]] + "<script>" + boot + "</script>\n" + page[at[0]:], page[at[2]:at[3]] + " '" + hashOf(boot) + "'"
}

// object writes entries as JavaScript. Go escapes what could end a script element.
func object(kept map[string]string) string {
	if kept == nil {
		return "{}"
	}
	b, _ := json.Marshal(kept) // text by text: never fails
	return string(b)
}

// shown finds what a host shows, a draft or an app, and what it keeps.
func (s *Studio) shown(ctx context.Context, id string, version int) (a app.App, kept map[string]string, err error) {
	if d, ok := s.drafts.get(id); ok {
		return d.app, d.entries(), nil
	}
	if version > 0 {
		a, err = s.o.Apps.GetVersion(ctx, id, version)
	} else {
		a, err = s.o.Apps.Get(ctx, id)
	}
	if err != nil {
		return a, nil, err
	}
	kept, err = s.o.Apps.Entries(ctx, id)
	return a, kept, err
}

func version(r *http.Request) int {
	n, _ := strconv.Atoi(r.URL.Query().Get("version"))
	return n
}

func notShown(w http.ResponseWriter, err error) {
	if errors.Is(err, app.ErrNotFound) {
		http.Error(w, "hone: no such app", http.StatusNotFound)
		return
	}
	http.Error(w, "hone: "+err.Error(), http.StatusInternalServerError)
}

func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
