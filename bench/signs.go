package bench

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"hone/generate"
)

// A Field is the candidates that were written for a task, the likeliest answer first.
type Field struct {
	ID         string      `json:"id"`
	Lang       string      `json:"lang"`
	Level      int         `json:"level"`
	Request    string      `json:"request"`
	Error      string      `json:"error,omitempty"` // nothing was written
	Candidates []Candidate `json:"candidates"`
}

// A Candidate is what is known of one: the signs, and the truth.
type Candidate struct {
	Sketch string         `json:"sketch"`
	Signs  generate.Signs `json:"signs"`
	Holds  bool           `json:"holds"`  // it may be shown: what every app must do, it does
	Passes bool           `json:"passes"` // it passes the task's checks, which no sign knows
	Why    string         `json:"why,omitempty"`
}

// ReadFields reads fields as JSON Lines; a file without any is an error.
func ReadFields(r io.Reader) ([]Field, error) {
	var list []Field
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<26) // a line holds all candidates of a task, pages too
	for n := 1; in.Scan(); n++ {
		line := bytes.TrimSpace(in.Bytes())
		if len(line) == 0 {
			continue
		}
		var f Field
		if err := json.Unmarshal(line, &f); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if f.ID == "" || f.Request == "" || len(f.Candidates) == 0 && f.Error == "" {
			return nil, fmt.Errorf("line %d: no candidates of a task", n)
		}
		list = append(list, f)
	}
	if err := in.Err(); err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, errors.New("no candidates")
	}
	return list, nil
}

// Resign gives the candidates other signs, those aside that only the model and the tiers
// told when they were written.
func (f *Field) Resign(signs []generate.Signs) {
	for i := range f.Candidates {
		old := &f.Candidates[i].Signs
		now := signs[i]
		now.Likely, now.Explain, now.Passed, now.Known = old.Likely, old.Explain, old.Passed, old.Known
		*old = now
	}
}

// A Choice is a way to choose among candidates, and how often the chosen one passes.
type Choice struct {
	Name   string  `json:"name"`
	Passed int     `json:"passed"`
	N      int     `json:"n"`
	Rate   float64 `json:"rate"`
}

// Choices compares ways to choose: the likeliest answer as written, the first that holds,
// the given weights, these with one sign left out or, where it counts nothing, taken in, each sign alone, and the best that any
// choice could do.
func Choices(fields []Field, w generate.Weights) []Choice {
	list := []Choice{
		choice(fields, "greedy", func(Field) int { return 0 }),
		choice(fields, "first that holds", func(f Field) int { return best(f.Candidates, func(int) float64 { return 0 }) }),
		by(fields, "all signs", w),
	}
	for _, s := range signs {
		changed, alone := w, generate.Weights{}
		other := "without "
		if *s.of(&changed) == 0 { // what isn't in use is tried
			other = "with "
			*s.of(&changed) = 1
		} else {
			*s.of(&changed) = 0
		}
		*s.of(&alone) = 1
		list = append(list, by(fields, other+s.name, changed), by(fields, s.name+" alone", alone))
	}
	return append(list, choice(fields, "any", func(f Field) int {
		for i, x := range f.Candidates {
			if x.Holds && x.Passes {
				return i
			}
		}
		return 0
	}))
}

var signs = []struct {
	name string
	of   func(*generate.Weights) *float64
}{
	{"likely", func(w *generate.Weights) *float64 { return &w.Likely }},
	{"explain", func(w *generate.Weights) *float64 { return &w.Explain }},
	{"agree", func(w *generate.Weights) *float64 { return &w.Agree }},
	{"alike", func(w *generate.Weights) *float64 { return &w.Alike }},
	{"covers", func(w *generate.Weights) *float64 { return &w.Covers }},
	{"keeps", func(w *generate.Weights) *float64 { return &w.Keeps }},
	{"says", func(w *generate.Weights) *float64 { return &w.Says }},
	{"known", func(w *generate.Weights) *float64 { return &w.Known }},
}

func by(fields []Field, name string, w generate.Weights) Choice {
	return choice(fields, name, func(f Field) int {
		var signs []generate.Signs
		for _, c := range f.Candidates {
			signs = append(signs, c.Signs)
		}
		scores := w.Scores(f.Request, signs)
		return best(f.Candidates, func(i int) float64 { return scores[i] })
	})
}

// best is the candidate that holds with the highest score, the first of equals.
func best(list []Candidate, score func(i int) float64) int {
	at := -1
	for i, c := range list {
		if c.Holds && (at < 0 || score(i) > score(at)) {
			at = i
		}
	}
	return at
}

func choice(fields []Field, name string, pick func(Field) int) Choice {
	r := Choice{Name: name, N: len(fields)}
	for _, f := range fields {
		if len(f.Candidates) == 0 {
			continue
		}
		if i := pick(f); i >= 0 && f.Candidates[i].Holds && f.Candidates[i].Passes {
			r.Passed++
		}
	}
	if r.N > 0 {
		r.Rate = float64(r.Passed) / float64(r.N)
	}
	return r
}

func (c Choice) String() string {
	return fmt.Sprintf("%-18s %4d / %d  %5.1f %%", c.Name, c.Passed, c.N, 100*c.Rate)
}
