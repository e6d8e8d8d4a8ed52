// Package guard puts hone's policy around a page that a model wrote as it pleased, so
// that the page can make no request, wherever it is opened. It must not know what the page
// is for, nor trust a letter of it.
//
// A document alone can't hold everything: a page may still lead its window elsewhere, and
// take peer connections from an empty frame that it makes. Both take a frame with a policy
// of its own around the page, which a server can give it.
package guard

import (
	"regexp"
	"strings"
)

// A Setting says what stands beside the page, as sketch.Setting does for compiled ones.
type Setting struct {
	Beside bool   // files stand beside it: a manifest, pictures, a service worker
	Head   string // more elements of its head
	Script string // a script that runs before the page's own
}

// first goes before everything else: peer connections leave past any policy.
const first = `for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "WebSocketStream"]) delete window[name];` + "\n"

// A page that asks for no doctype is drawn by old rules; it shall stay as its model saw it.
var doctype = regexp.MustCompile(`(?i)<!doctype\s+html`)

// Page is the page with the policy in front of it. In front of the whole, not inside its
// head: where the head of a hostile page begins is the page's to say, and a script before
// it would run without a policy. A browser puts elements that stand first into a head of
// its own making, and then reads the page's html and head tags as if they were the first.
func Page(html string, s Setting) string {
	html = strings.TrimPrefix(html, "\ufeff") // a mark of order inside a document is a letter
	var b strings.Builder
	if doctype.MatchString(html) {
		b.WriteString("<!doctype html>\n")
	}
	b.WriteString("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(s.Beside) + "\">\n")
	b.WriteString("<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
	b.WriteString("<script>" + first + s.Script + "</script>\n")
	b.WriteString(s.Head + html)
	return b.String()
}

// Bare is the page without the policy that Page put in front of it; another stays as it is.
func Bare(page string) string {
	front := Page("", Setting{})
	if bare, ok := strings.CutPrefix(strings.TrimPrefix(page, "<!doctype html>\n"), front); ok {
		return bare
	}
	return page
}

func policy(beside bool) string {
	pictures, workers, more := "data: blob:", "blob:", ""
	if beside {
		pictures, workers, more = "'self' "+pictures, "'self' "+workers, "; manifest-src 'self'"
	}
	return "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src " + pictures +
		"; media-src data: blob:; font-src data:; worker-src " + workers + "; connect-src 'none'; form-action 'none'; base-uri 'none'" + more
}
