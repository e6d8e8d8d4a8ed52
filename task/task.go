// Package task holds the Task: a person's request with the behaviour that a right
// app shows, as one line of JSON. The format is shared by training sets, development
// sets and benchmarks. It says nothing of how an app is made, and this package must
// not know about browsers, models or the app language.
package task

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"time"
)

// DefaultNow is the page's clock where a task names none.
const DefaultNow = "2026-03-04T10:00:00Z"

// A Task is a request and the checks that a right app passes.
type Task struct {
	ID      string  `json:"id"`      // unique in its file: a-z 0-9 -
	Lang    string  `json:"lang"`    // en or ko: of the request, and of the app's labels
	Level   int     `json:"level"`   // 1 … 4, see docs/tasks.md
	Request string  `json:"request"` // what the person typed
	Now     string  `json:"now,omitempty"`
	Checks  []Check `json:"checks"`
}

// A Check runs its steps in order on a freshly opened page with empty storage, then
// must see every expectation.
type Check struct {
	Name string   `json:"name"`
	Do   []Step   `json:"do"`
	See  []Expect `json:"see"`
}

// Clock gives the page's time at the start of a check.
func (t *Task) Clock() time.Time {
	s := t.Now
	if s == "" {
		s = DefaultNow
	}
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		at, _ = time.Parse(time.RFC3339, DefaultNow)
	}
	return at
}

var idForm = regexp.MustCompile(`^[a-z0-9-]+$`)

// ErrMalformed is wrapped by every error about a task that does not follow the format.
var ErrMalformed = errors.New("malformed task")

// Parse reads one task from one line of JSON. Unknown fields are errors.
func Parse(line []byte) (*Task, error) {
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	t := new(Task)
	if err := d.Decode(t); err != nil {
		if errors.Is(err, ErrMalformed) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if d.More() {
		return nil, fmt.Errorf("%w: more than one JSON value on the line", ErrMalformed)
	}
	return t, t.validate()
}

func (t *Task) validate() error {
	switch {
	case !idForm.MatchString(t.ID):
		return fmt.Errorf("%w: id %q: want a-z, 0-9 and -", ErrMalformed, t.ID)
	case t.Lang != "en" && t.Lang != "ko":
		return fmt.Errorf("%w: %s: lang %q: want en or ko", ErrMalformed, t.ID, t.Lang)
	case t.Level < 1 || t.Level > 4:
		return fmt.Errorf("%w: %s: level %d: want 1 to 4", ErrMalformed, t.ID, t.Level)
	case t.Request == "":
		return fmt.Errorf("%w: %s: no request", ErrMalformed, t.ID)
	}
	if t.Now != "" {
		if _, err := time.Parse(time.RFC3339, t.Now); err != nil {
			return fmt.Errorf("%w: %s: now %q: want ISO 8601 with zone", ErrMalformed, t.ID, t.Now)
		}
	}
	for _, c := range t.Checks {
		if len(c.See) == 0 {
			return fmt.Errorf("%w: %s: check %q expects nothing", ErrMalformed, t.ID, c.Name)
		}
	}
	return nil
}

// Read reads tasks as JSON Lines; blank lines are skipped. Ids must be unique.
func Read(r io.Reader) ([]*Task, error) {
	var tasks []*Task
	seen := map[string]bool{}
	s := bufio.NewScanner(r)
	s.Buffer(nil, 4<<20)
	for n := 1; s.Scan(); n++ {
		line := bytes.TrimSpace(s.Bytes())
		if len(line) == 0 {
			continue
		}
		t, err := Parse(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if seen[t.ID] {
			return nil, fmt.Errorf("line %d: %w: id %q is used twice", n, ErrMalformed, t.ID)
		}
		seen[t.ID] = true
		tasks = append(tasks, t)
	}
	return tasks, s.Err()
}

// ReadFile reads a file of tasks.
func ReadFile(name string) ([]*Task, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tasks, err := Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return tasks, nil
}
