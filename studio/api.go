package studio

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"hone"
	"hone/app"
	"hone/effort"
	"hone/episode"
	"hone/export"
	"hone/sketch"
)

// maxBody bounds a request to the API; a sketch is at most 64 kB.
const maxBody = 256 << 10

// maxPage bounds one with a page in it; quoted, a text is longer.
const maxPage = 2 * hone.MostBrought

// api answers what the interface asks. Whoever comes here has shown the token; at
// this machine (here) more can be asked than from a phone.
func (s *Studio) api(here bool) http.Handler {
	m := http.NewServeMux()
	for pattern, f := range map[string]http.HandlerFunc{
		"GET /api/state":                  s.getState,
		"GET /api/pulse":                  s.getPulse,
		"GET /api/apps":                   s.listApps,
		"GET /api/apps/{id}":              s.getApp,
		"PATCH /api/apps/{id}":            s.patchApp,
		"DELETE /api/apps/{id}":           s.removeApp,
		"POST /api/apps/{id}/restore":     s.restoreApp,
		"POST /api/apps/{id}/copy":        s.copyApp,
		"POST /api/apps/{id}/back":        s.backApp,
		"GET /api/apps/{id}/file":         s.appFile,
		"GET /api/apps/{id}/picture":      s.appPicture,
		"GET /api/apps/{id}/proof/{name}": s.proofPicture,
		"POST /api/check":                 s.check,
		"GET /api/apps/{id}/html":         s.appHTML,
		"POST /api/apps":                  s.bringApp,
		"POST /api/jobs":                  s.addJob,
		"GET /api/jobs/{id}/events":       s.jobEvents,
		"DELETE /api/jobs/{id}":           s.stopJob,
		"POST /api/jobs/{id}/keep":        s.keepJob,
		"POST /api/left/{id}":             s.goOn,
		"DELETE /api/left/{id}":           s.dropLeft,
		"GET /api/home":                   s.home,
		"GET /api/learn":                  s.getLearning,
		"POST /api/learn/{what}":          s.steer,
		"PUT /api/apps/{id}/thumb":        s.thumb,
		"DELETE /api/episodes/{id}":       s.removeEpisode,
		"DELETE /api/episodes":            s.forget,
		"GET /api/apps/{id}/v/{n}":        s.getVersion,
	} {
		m.HandleFunc(pattern, f)
	}
	if here {
		m.HandleFunc("GET /api/models", s.getModels)
		m.HandleFunc("POST /api/models/test", s.testModels)
		m.HandleFunc("PUT /api/models", s.useModel)
	}
	return m
}

// state is what the interface starts from.
type state struct {
	About     About               `json:"about"`
	Ready     bool                `json:"ready"` // the model is loaded
	Trouble   string              `json:"trouble,omitempty"`
	Examples  []string            `json:"examples"`
	Estimates map[string]estimate `json:"estimates"` // by effort
	Price     *price              `json:"price,omitempty"`
	Apps      int                 `json:"apps"`
	Episodes  int                 `json:"episodes"`
	Bytes     int64               `json:"bytes"` // that hone's folder takes, models aside
	Left      []asked             `json:"left"`  // what was asked for when hone ended before
}

func (s *Studio) getState(w http.ResponseWriter, r *http.Request) {
	lang := speak(r.URL.Query().Get("lang")).lang
	now := s.loaded.Load()
	st := state{About: now.about, Examples: s.examples(lang), Estimates: map[string]estimate{}, Price: s.price(), Bytes: storeBytes(s.o.About.Folder), Left: s.ledger.all()}
	select {
	case <-now.done:
		st.Ready = now.err == nil
		if now.err != nil {
			st.Trouble = now.err.Error()
		}
	default:
	}
	var err error
	if st.Apps, err = s.o.Apps.Count(r.Context()); err == nil {
		st.Episodes, err = s.estimates(r.Context(), st.Estimates)
	}
	answer(w, st, err)
}

func (s *Studio) listApps(w http.ResponseWriter, r *http.Request) {
	apps, err := s.o.Apps.List(r.Context(), app.Query{})
	if apps == nil {
		apps = []app.App{}
	}
	answer(w, apps, err)
}

// shownApp is an app with what the interface needs to show it.
type shownApp struct {
	app.App
	Origin   string    `json:"origin"` // where it runs
	Lines    string    `json:"lines"`  // of a sketch, in canonical form
	Versions []app.App `json:"versions"`
	Shots    []string  `json:"shots"` // pictures of the proof
	Thumb    int       `json:"thumb"` // 1 up, -1 down
}

func (s *Studio) getApp(w http.ResponseWriter, r *http.Request) {
	a, err := s.o.Apps.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		answer(w, nil, err)
		return
	}
	all, err := s.o.Apps.Versions(r.Context(), a.ID)
	shots, _ := s.o.Apps.ProofNames(r.Context(), a.ID, a.Hash) // a proof without pictures is one too
	a.Verdict = speak(r.URL.Query().Get("lang")).verdict(a.Verdict)
	answer(w, shownApp{without(a), s.at(r, a.ID).address(), lines(a), all, shots, s.opinion(r.Context(), a.ID)}, err)
}

func (s *Studio) getVersion(w http.ResponseWriter, r *http.Request) {
	var n int
	fmt.Sscan(r.PathValue("n"), &n)
	a, err := s.o.Apps.GetVersion(r.Context(), r.PathValue("id"), n)
	answer(w, shownApp{App: without(a), Origin: s.at(r, a.ID).address(), Lines: lines(a)}, err)
}

// without leaves out what the frame fetches by itself.
func without(a app.App) app.App {
	a.HTML, a.Source = "", ""
	return a
}

func lines(a app.App) string {
	if a.Kind != app.Sketch {
		return a.Source
	}
	parsed, _ := sketch.Parse(a.Source)
	if parsed == nil {
		return a.Source
	}
	return parsed.Format(false)
}

func (s *Studio) patchApp(w http.ResponseWriter, r *http.Request) {
	var p struct {
		Title  *string
		Pinned *bool
	}
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	id := r.PathValue("id")
	var err error
	if p.Title != nil {
		err = s.o.Apps.Rename(r.Context(), id, *p.Title)
	}
	if err == nil && p.Pinned != nil {
		err = s.o.Apps.Pin(r.Context(), id, *p.Pinned)
	}
	answer(w, nil, err)
}

func (s *Studio) removeApp(w http.ResponseWriter, r *http.Request) {
	answer(w, nil, s.o.Apps.Remove(r.Context(), r.PathValue("id")))
}

func (s *Studio) restoreApp(w http.ResponseWriter, r *http.Request) {
	answer(w, nil, s.o.Apps.Restore(r.Context(), r.PathValue("id")))
}

func (s *Studio) copyApp(w http.ResponseWriter, r *http.Request) {
	var p struct {
		Title string
		Remix bool // without what the app keeps
	}
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	take := s.o.Apps.Copy
	if p.Remix {
		take = s.o.Apps.Remix
	}
	a, err := take(r.Context(), r.PathValue("id"), strings.TrimSpace(p.Title))
	answer(w, without(a), err)
}

func (s *Studio) backApp(w http.ResponseWriter, r *http.Request) {
	var p struct {
		Version int
		Base    string // the hash of the version that the window shows; "" doesn't say
	}
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	if now, err := s.o.Apps.Head(r.Context(), r.PathValue("id")); err == nil && p.Base != "" && now.Hash != p.Base {
		answer(w, nil, app.ErrChanged)
		return
	}
	a, err := hone.Undo(r.Context(), s.o.Apps, r.PathValue("id"), p.Version)
	if err == nil {
		s.work.Go(func() { s.picture(s.ctx, a.ID) })
	}
	answer(w, without(a), err)
}

// appFile is the app as one file, to be opened anywhere.
func (s *Studio) appFile(w http.ResponseWriter, r *http.Request) {
	a, err := s.o.Apps.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		answer(w, nil, err)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream") // never shown at the interface's origin
	w.Write([]byte(export.Whole(a)))
}

func (s *Studio) appPicture(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	png, version, err := s.o.Apps.Picture(r.Context(), id)
	if err != nil || len(png) == 0 {
		s.work.Go(func() { s.picture(s.ctx, id) })
		http.NotFound(w, r)
		return
	}
	w.Header().Set("X-Version", fmt.Sprint(version))
	writePicture(w, png)
}

// proofPicture is what the browser saw while the app's newest version was proven.
func (s *Studio) proofPicture(w http.ResponseWriter, r *http.Request) {
	a, err := s.o.Apps.Get(r.Context(), r.PathValue("id"))
	var body []byte
	if err == nil {
		body, err = s.o.Apps.Proof(r.Context(), a.ID, a.Hash, r.PathValue("name"))
	}
	if err != nil {
		answer(w, nil, err)
		return
	}
	writePicture(w, body)
}

// writePicture answers with what a browser took, and with nothing that is no picture.
func writePicture(w http.ResponseWriter, body []byte) {
	kind := http.DetectContentType(body)
	if kind != "image/png" && kind != "image/webp" {
		kind = "application/octet-stream"
	}
	w.Header().Set("Content-Type", kind)
	w.Write(body)
}

func (s *Studio) addJob(w http.ResponseWriter, r *http.Request) {
	var p struct {
		Kind, Text, Lang, Effort, App, Base, Client string
		Page                                        bool
		Other                                       bool // prove: another candidate of the app's own make
		Found                                       bool // prove: such a one that is an example
	}
	if !readJSON(w, r, &p, maxPage) {
		return
	}
	level, err := effort.Parse(p.Effort)
	p.Text = strings.TrimSpace(p.Text)
	if p.Kind == "again" { // there is nothing to say
		p.Text = p.App
	}
	most := maxBody
	if p.Page {
		most = hone.MostBrought
	}
	if err != nil || p.Text == "" || len(p.Text) > most || !slices.Contains([]string{"make", "edit", "prove", "again"}, p.Kind) {
		fail(w, http.StatusBadRequest, "bad request")
		return
	}
	j := newJob(NewToken()[:16], p.Client, p.Kind)
	j.text, j.effort, j.app, j.base, j.page, j.other, j.found, j.say = p.Text, level, p.App, p.Base, p.Page, p.Other, p.Other && p.Found, speak(p.Lang)
	if p.Kind == "prove" {
		j.lang = j.say.lang
	}
	s.begin(j)
	answer(w, map[string]string{"id": j.id}, nil)
}

func (s *Studio) stopJob(w http.ResponseWriter, r *http.Request) {
	j := s.queue.get(r.PathValue("id"))
	if j == nil {
		fail(w, http.StatusNotFound, "no job")
		return
	}
	j.cancel()
	if s.queue.drop(j) {
		j.tell(ending(context.Canceled))
	}
	s.ledger.end(j.id)
	answer(w, nil, nil)
}

// keepJob takes the change that an edit proposed; one that another window has overtaken only
// where the person says so.
func (s *Studio) keepJob(w http.ResponseWriter, r *http.Request) {
	var p struct{ Over bool }
	if !readJSON(w, r, &p, maxBody) {
		return
	}
	j := s.queue.get(r.PathValue("id"))
	if j == nil || !j.over() || j.edited == nil {
		fail(w, http.StatusNotFound, "no job")
		return
	}
	h, err := s.machinery(r.Context())
	if err == nil {
		err = h.Accept(r.Context(), hone.Wish{ID: j.app, Text: j.text, Effort: j.effort, Over: p.Over}, j.edited)
	}
	if err == nil {
		s.work.Go(func() { s.picture(s.ctx, j.app) })
	}
	answer(w, nil, err)
}

// forget deletes every episode for good.
func (s *Studio) forget(w http.ResponseWriter, r *http.Request) {
	if s.o.Episodes == nil {
		answer(w, nil, nil)
		return
	}
	_, err := s.o.Episodes.RemoveAll(r.Context())
	answer(w, nil, err)
}

// answer writes a value as JSON, or what went wrong.
func answer(w http.ResponseWriter, v any, err error) {
	switch {
	case errors.Is(err, app.ErrNotFound):
		fail(w, http.StatusNotFound, "no app")
	case errors.Is(err, episode.ErrNotFound):
		fail(w, http.StatusNotFound, "no episode")
	case errors.Is(err, app.ErrChanged):
		fail(w, http.StatusConflict, "changed")
	case errors.Is(err, app.ErrQuota):
		fail(w, http.StatusRequestEntityTooLarge, "quota")
	case errors.Is(err, app.ErrInvalid), errors.Is(err, app.ErrFirst):
		fail(w, http.StatusUnprocessableEntity, "invalid")
	case errors.Is(err, app.ErrNoSpace):
		fail(w, http.StatusInsufficientStorage, "no space")
	case err != nil:
		fail(w, http.StatusInternalServerError, err.Error())
	default:
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(v)
	}
}

func fail(w http.ResponseWriter, status int, why string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": why})
}

// readJSON reads a request's body; where it is none it answers, and returns false.
func readJSON(w http.ResponseWriter, r *http.Request, v any, most int64) bool {
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, most)).Decode(v)
	var long *http.MaxBytesError
	switch {
	case errors.As(err, &long):
		fail(w, http.StatusRequestEntityTooLarge, "quota")
	case err != nil:
		fail(w, http.StatusBadRequest, "bad request")
	}
	return err == nil
}
