package bench

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"hone/task"
)

// A Change is an app that somebody has, and the task of their wish about it: its request is the
// wish, its checks are those of the changed app. New is an app that passes them.
type Change struct {
	Old, New string // sketches
	Task     *task.Task
}

// ReadChanges reads JSON Lines of {"old": …, "new": …, "task": {…}}. Ids must be unique.
func ReadChanges(r io.Reader) (list []Change, err error) {
	s := bufio.NewScanner(r)
	s.Buffer(nil, 4<<20)
	seen := map[string]bool{}
	for n := 1; s.Scan(); n++ {
		if len(bytes.TrimSpace(s.Bytes())) == 0 {
			continue
		}
		var x struct {
			Old, New string
			Task     json.RawMessage
		}
		if err := json.Unmarshal(s.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("line %d: %w: %v", n, task.ErrMalformed, err)
		}
		if x.Old == "" || x.Task == nil {
			return nil, fmt.Errorf("line %d: %w: a change needs old and task", n, task.ErrMalformed)
		}
		t, err := task.Parse(x.Task)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if seen[t.ID] {
			return nil, fmt.Errorf("line %d: %w: id %q is used twice", n, task.ErrMalformed, t.ID)
		}
		seen[t.ID] = true
		list = append(list, Change{x.Old, x.New, t})
	}
	return list, s.Err()
}
