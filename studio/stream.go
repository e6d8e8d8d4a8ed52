package studio

import (
	"fmt"
	"net/http"
)

// jobEvents sends all that a job tells, from its start to its end, as server-sent events.
func (s *Studio) jobEvents(w http.ResponseWriter, r *http.Request) {
	j := s.queue.get(r.PathValue("id"))
	if j == nil && s.ledger.has(r.PathValue("id")) { // hone ended before it did
		j = newJob(r.PathValue("id"), "", "")
		j.tell(event{Kind: "done", Error: "error interrupted"})
	}
	if j == nil {
		fail(w, http.StatusNotFound, "no job")
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Boot", s.turns.boot)
	out := http.NewResponseController(w)
	for n := 0; ; {
		events, done, changed := j.since(n)
		for _, e := range events {
			if _, err := fmt.Fprintf(w, "data: %s\n\n", e); err != nil {
				return
			}
		}
		if out.Flush() != nil {
			return
		}
		n += len(events)
		if done {
			return
		}
		select {
		case <-changed:
		case <-r.Context().Done():
			return
		case <-s.ctx.Done():
			return
		}
	}
}
