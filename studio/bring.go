package studio

import (
	"encoding/json"
	"errors"
	"net/http"

	"hone"
	"hone/effort"
)

// bringApp takes in a file that somebody has: another's app, one of before, a page. It is kept
// at once, not proven, and a job begins to prove it. Where it came from is nobody's guarantee:
// it runs as every app does, without an origin and within the policy.
func (s *Studio) bringApp(w http.ResponseWriter, r *http.Request) {
	var p struct{ Name, Text, Lang, Client string }
	if !readJSON(w, r, &p, 2*hone.MostBrought) { // quoted, a text is longer
		return
	}
	a, err := hone.Bring(p.Name, p.Text)
	var bad *hone.Unreadable
	if errors.As(err, &bad) {
		refuseFile(w, bad, p.Lang)
		return
	}
	if err == nil {
		a, err = s.o.Apps.Save(r.Context(), a)
	}
	if err != nil {
		answer(w, nil, err)
		return
	}
	j := newJob(NewToken()[:16], p.Client, "again")
	j.app, j.text, j.effort, j.say = a.ID, a.ID, effort.Auto, speak(p.Lang)
	s.queue.add(j)
	answer(w, map[string]string{"app": a.ID, "job": j.id}, nil)
}

// flaws are what the interface says of a file that is no app.
var flaws = map[hone.Flaw]string{
	hone.FlawEmpty: "bring empty", hone.FlawText: "bring not text", hone.FlawLarge: "bring large", hone.FlawLine: "bring line", hone.FlawOther: "bring not app",
}

func refuseFile(w http.ResponseWriter, bad *hone.Unreadable, lang string) {
	why := map[string]string{"error": flaws[bad.Flaw]}
	if bad.Flaw == hone.FlawLine {
		why["why"] = bad.Line.In(lang)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	json.NewEncoder(w).Encode(why)
}
