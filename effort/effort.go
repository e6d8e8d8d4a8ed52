// Package effort decides how much to spend on a request: one dial, from which the
// number of samples, their length, repairs and the deadline follow. It must not know
// which model or browser does the work.
package effort

import (
	"fmt"
	"time"
	"unicode/utf8"
)

// A Level is the person's dial.
type Level string

// The levels.
const (
	Low  Level = "low"  // the first app that holds
	Auto Level = "auto" // by the length of the request
	High Level = "high" // a wider search
)

// Parse reads a level; "" is Auto.
func Parse(s string) (Level, error) {
	switch l := Level(s); l {
	case "":
		return Auto, nil
	case Low, Auto, High:
		return l, nil
	}
	return "", fmt.Errorf("effort %q: want low, auto or high", s)
}

// A Plan is what may be spent on a request.
type Plan struct {
	Samples     int           // candidates sampled at once
	Tokens      int           // of each, at most
	Rounds      int           // of sampling, where nothing passes
	Repairs     int           // attempts to mend the nearest candidates
	Examples    int           // proven apps shown to the model as examples
	Temperature float64       // of sampling; one candidate is always greedy
	Writing     time.Duration // for all rounds and repairs; proving what was written comes on top
	Anew        time.Duration // since the start, after which no other round or repair begins; 0 is no bound
}

// Route plans for a request. A long one asks for an app of more parts.
func Route(level Level, request string) Plan {
	long := utf8.RuneCountInString(request) > 60
	p := Plan{Samples: 6, Tokens: 140, Rounds: 2, Repairs: 1, Examples: 5, Temperature: 0.6, Writing: 20 * time.Second}
	if long {
		p.Tokens = 260
	}
	switch level {
	case Low:
		p.Samples, p.Rounds, p.Repairs, p.Writing = 4, 1, 0, 10*time.Second
	case High:
		p.Samples, p.Rounds, p.Repairs, p.Writing = 16, 4, 4, 2*time.Minute
	}
	return p
}

// Tuned is the plan for a model that was trained to write apps: it has learnt to read
// the nearest few examples, and ends by itself. What is longer than 256 tokens was not in its lessons: a sample that goes
// on further has lost its way, and the person waits for it. Its samples are so much alike
// that two thirds of them find as much (LOG.md), and writing takes most of the time; they are drawn as
// they come, at temperature 1, since it is sure of what it knows. Nor does it find much by trying for longer.
func (p Plan) Tuned() Plan {
	p.Samples = max(3, p.Samples*2/3)
	p.Examples = 3
	p.Tokens = 256
	p.Temperature = 1
	p.Anew = p.Writing * 3 / 10
	return p
}

// Changing is the plan for changes by a model that was trained for them: its answers are short, so
// that more of them take little longer, and each more may be the right one (LOG.md). One longer than
// 128 tokens has lost its way.
func (p Plan) Changing() Plan {
	p.Samples *= 2
	p.Tokens = 128
	return p
}

// Page is the plan for whole pages of HTML, which only a large model writes. One is about
// fifty times as long as a sketch, so that few are written, with time for them.
func (p Plan) Page() Plan {
	p.Samples = max(1, p.Samples/4)
	p.Tokens = 12000
	p.Writing *= 10
	return p
}
