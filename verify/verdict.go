// Package verify proves apps, cheapest tier first: static (does it parse and make
// sense), logic (its state and actions, without a browser), browser (the real page).
// It knows the app language and tasks; it must not know which model wrote an app.
package verify

import (
	"errors"
	"time"
)

// A Tier is a kind of proof.
type Tier string

// The tiers, cheapest first.
const (
	Static  Tier = "static"
	Logic   Tier = "logic"
	Browser Tier = "browser"
)

// Status is how a single check came out.
type Status string

// The outcomes of a check.
const (
	Pass Status = "pass"
	Fail Status = "fail"
	Skip Status = "skip" // not run, because it doesn't apply or an earlier one failed
)

// TaskCheck stands before the name of a task's own check in Outcome.Check.
const TaskCheck = "task: "

// An Outcome is one check and what came of it.
type Outcome struct {
	Tier   Tier   `json:"tier"`
	Check  string `json:"check"` // a rule's id ("contrast") or TaskCheck and the check's name
	Status Status `json:"status"`
	Why    string `json:"why,omitempty"` // one sentence in English: what was there, what was wanted
}

// A Verdict lists every check and its outcome. Passed means that none failed and at
// least one ran.
type Verdict struct {
	Passed   bool          `json:"passed"`
	Outcomes []Outcome     `json:"outcomes"`
	Took     time.Duration `json:"took_ns"`
	Pictures []Picture     `json:"-"` // what the browser saw meanwhile, where it was asked to look
}

// A Picture is what a browser saw while it proved a page.
type Picture struct {
	Name string // PhoneShot or DesktopShot
	WebP []byte
}

// The pictures: as the page came up in a phone's window, and in a laptop's after everything
// in it was used once.
const (
	PhoneShot   = "phone"
	DesktopShot = "desktop"
)

// Add appends outcomes and keeps Passed true to its meaning.
func (v *Verdict) Add(outcomes ...Outcome) {
	v.Outcomes = append(v.Outcomes, outcomes...)
	ran := false
	for _, o := range v.Outcomes {
		if o.Status == Fail {
			v.Passed = false
			return
		}
		ran = ran || o.Status == Pass
	}
	v.Passed = ran
}

// Failures are the outcomes that failed.
func (v *Verdict) Failures() []Outcome {
	var f []Outcome
	for _, o := range v.Outcomes {
		if o.Status == Fail {
			f = append(f, o)
		}
	}
	return f
}

// ErrNoVerdict is wrapped by errors that say nothing about the app: a browser that is
// missing or died, a cancelled run. It must never count as a failed app.
var ErrNoVerdict = errors.New("no verdict")
