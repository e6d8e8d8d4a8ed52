package studio

import (
	"crypto/subtle"
	"fmt"
	"net/http"
	"regexp"
	"strings"
)

// ServeHTTP tells the hosts apart: the interface at localhost, each app at a host of its
// own below it. Any other name means that somebody else's name leads here (DNS rebinding),
// and is refused before anything is read.
func (s *Studio) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	plainHeaders(w)
	interfaceHost := fmt.Sprintf("localhost:%d", s.port)
	if r.Host == interfaceHost {
		s.serveInterface(w, r)
		return
	}
	if id, ok := strings.CutSuffix(r.Host, "."+interfaceHost); ok && appName.MatchString(id) {
		s.serveApp(w, r, id, r.URL.Path)
		return
	}
	if r.Host == fmt.Sprintf("127.0.0.1:%d", s.port) && r.Method == http.MethodGet && r.URL.Path == "/" {
		http.Redirect(w, r, s.Origin()+"/", http.StatusTemporaryRedirect)
		return
	}
	http.Error(w, "hone: this name is not served here", http.StatusMisdirectedRequest)
}

// plainHeaders are those of every answer.
func plainHeaders(w http.ResponseWriter) {
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", nothingAllowed)
	h.Set("X-DNS-Prefetch-Control", "off")
	h.Set("Cache-Control", "no-store")
}

// appName matches the names of apps (app.newID) and of drafts (newDraft).
var appName = regexp.MustCompile(`^(?:[a-z]{8}|draft-[0-9a-f]{32})$`)

const nothingAllowed = "accelerometer=(), autoplay=(self), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), " +
	"hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()"

// interfacePolicy lets the interface run its own files and frame apps, nothing else.
func interfacePolicy(apps string) string {
	return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
		"frame-src " + apps + "; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
}

func (s *Studio) serveInterface(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Security-Policy", interfacePolicy(fmt.Sprintf("http://*.localhost:%d", s.port)))
	w.Header().Set("Cross-Origin-Opener-Policy", "same-origin")
	if strings.HasPrefix(r.URL.Path, "/api/") {
		if status, why := refusal(r, s.Origin(), s.owner); status != 0 {
			fail(w, status, why)
			return
		}
		s.api(true).ServeHTTP(w, r)
		return
	}
	s.serveAsset(w, r)
}

// refusal tells why a request to the API is not answered. The token keeps out every program
// and page that the person didn't give it to; the two headers keep out pages of other
// origins even if they had it.
func refusal(r *http.Request, origin string, known func(token string) bool) (int, string) {
	if o := r.Header.Get("Origin"); o != "" && o != origin {
		return http.StatusForbidden, "origin"
	}
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" {
		return http.StatusForbidden, "origin"
	}
	given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok || given == "" || !known(given) {
		return http.StatusUnauthorized, "token"
	}
	return 0, ""
}

// owner knows the key of the person at this machine.
func (s *Studio) owner(given string) bool {
	return s.o.Token != "" && subtle.ConstantTimeCompare([]byte(given), []byte(s.o.Token)) == 1
}
