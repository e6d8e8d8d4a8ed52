package studio

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	"hone"
	"hone/effort"
	"hone/verify"
)

// A job is something that takes the model or the browser, with all that it has told so far:
// whoever looks, now or later, sees it from the start.
type job struct {
	id     string
	client string
	kind   string  // make, edit, prove (lines) or again (prove a kept app)
	text   string  // the request or wish; for prove the lines
	lang   string  // of what is made; "" goes by the text
	say    speaker // what the person reads
	effort effort.Level
	app    string // edit and prove: which
	page   bool   // prove: the text is a page and no lines
	other  bool   // prove: the text is another candidate of the app's make, and not by hand
	found  bool   // prove: such a candidate that is an example
	base   string // prove: the hash of the version that the lines were made from; "" keeps them over any

	ctx    context.Context
	cancel context.CancelFunc

	mu      sync.Mutex
	events  [][]byte
	done    bool
	changed chan struct{} // closed, and replaced, with each event
	pieces  map[int]string
	told    time.Time
	edited  *hone.Edited // of an edit, until it is kept
}

func newJob(id, client, kind string) *job {
	j := &job{id: id, client: client, kind: kind, say: speak("en"), changed: make(chan struct{}), pieces: map[int]string{}}
	j.ctx, j.cancel = context.WithCancel(context.Background())
	return j
}

// An event is what the interface is told; which fields are set goes by Kind.
type event struct {
	Kind      string         `json:"kind"`
	Number    int            `json:"number"`              // place in the line; candidate
	Pieces    map[int]string `json:"pieces,omitempty"`    // writing: what was added to each candidate
	Source    string         `json:"source,omitempty"`    // of a candidate
	Found     bool           `json:"found,omitempty"`     // of a candidate: an example, which the model didn't write
	Checks    []check        `json:"checks,omitempty"`    // of a candidate, so far
	App       string         `json:"app,omitempty"`       // done: the app's id
	Version   int            `json:"version,omitempty"`   // done
	Title     string         `json:"title,omitempty"`     // done
	Verified  bool           `json:"verified,omitempty"`  // done
	Draft     string         `json:"draft,omitempty"`     // done, edit: where the change can be tried
	Old       string         `json:"old,omitempty"`       // done, edit: the lines before
	Broken    []string       `json:"broken,omitempty"`    // done, edit: what is otherwise than before
	Others    []string       `json:"others,omitempty"`    // done, edit: the lines of other ways to do it, not used in a browser yet
	Seconds   float64        `json:"seconds,omitempty"`   // done
	Tried     int            `json:"tried,omitempty"`     // done: candidates
	Error     string         `json:"error,omitempty"`     // done: a key of the words
	ErrorText string         `json:"errorText,omitempty"` // done: what the program said

	cause error // done: of Error
}

// A check is an outcome, as the interface shows it.
type check struct {
	Tier   verify.Tier   `json:"tier"`
	Name   string        `json:"name"`
	Status verify.Status `json:"status"`
	Why    string        `json:"why,omitempty"`
}

func checksOf(v *verify.Verdict) []check {
	if v == nil {
		return nil
	}
	var all []check
	for _, o := range v.Outcomes {
		all = append(all, check{o.Tier, o.Check, o.Status, o.Why})
	}
	return all
}

// pace is how often written text is passed on: faster than the eye needs, slower than a
// message a token.
const pace = 40 * time.Millisecond

// see hears of a make's progress.
func (j *job) see(e hone.Event) {
	if e.Stage == hone.Writing && e.Piece != "" {
		j.mu.Lock()
		j.pieces[e.Candidate] += e.Piece
		due := time.Since(j.told) > pace
		j.mu.Unlock()
		if due {
			j.flush()
		}
		return
	}
	j.flush()
	out := event{Kind: string(e.Stage), Number: e.Candidate, Source: e.Source, Found: e.Found, Checks: checksOf(e.Verdict)}
	j.say.translate(out.Checks)
	if e.Err != nil {
		out.ErrorText = e.Err.Error()
	}
	j.tell(out)
}

// flush passes on what was written since.
func (j *job) flush() {
	j.mu.Lock()
	pieces := j.pieces
	j.pieces = map[int]string{}
	j.told = time.Now()
	j.mu.Unlock()
	if len(pieces) > 0 {
		j.tell(event{Kind: "pieces", Pieces: pieces})
	}
}

// tell adds an event; after the one that says done there are none.
func (j *job) tell(e event) {
	b, _ := json.Marshal(e) // plain data: never fails
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.done {
		return
	}
	j.events = append(j.events, b)
	j.done = e.Kind == "done"
	close(j.changed)
	j.changed = make(chan struct{})
}

func (j *job) over() bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.done
}

// since returns the events from the nth on, whether the last was among them, and what to
// wait for where there are none.
func (j *job) since(n int) (events [][]byte, done bool, changed <-chan struct{}) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.events[min(n, len(j.events)):], j.done, j.changed
}
