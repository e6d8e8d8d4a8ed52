package hone

import (
	"time"

	"hone/generate"
)

// Phases are how long the parts of a make took, which follow one another. A little of the
// whole is in none of them.
type Phases struct {
	Prompt   time.Duration // the model reads: until the first piece of each round
	Writing  time.Duration // from then on, until all candidates are written
	Mending  time.Duration // of failed candidates, reading and writing together
	Checking time.Duration // static and logic tiers, signs
	Browser  time.Duration // the page in the real browser
	Keeping  time.Duration // the app and the episode are stored
}

// A Phase is one of them for a listing.
type Phase struct {
	Name    string  `json:"phase"`
	Seconds float64 `json:"seconds"`
}

// List is all phases in their order.
func (p Phases) List() []Phase {
	return []Phase{
		{"prompt", p.Prompt.Seconds()}, {"writing", p.Writing.Seconds()}, {"mending", p.Mending.Seconds()},
		{"checking", p.Checking.Seconds()}, {"browser", p.Browser.Seconds()}, {"keeping", p.Keeping.Seconds()},
	}
}

// reading tells reading a prompt from writing: begun hears of the first piece.
func (p *Phases) reading(progress generate.Progress) (begun generate.Progress, done func()) {
	start := time.Now()
	wrote := time.Time{}
	return func(i int, piece string) {
			if wrote.IsZero() {
				wrote = time.Now()
			}
			progress(i, piece)
		}, func() {
			if wrote.IsZero() {
				wrote = time.Now()
			}
			p.Prompt += wrote.Sub(start)
			p.Writing += time.Since(wrote)
		}
}

// since adds the time from start on.
func since(d *time.Duration, start time.Time) { *d += time.Since(start) }
