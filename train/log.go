package train

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"hone/internal/whole"
)

// A Line is what is known after a step, one line of the log.
type Line struct {
	Step    int      `json:"step"`
	Loss    float64  `json:"loss"`               // nats a token, mean over the step
	ValLoss float64  `json:"val_loss,omitempty"` // where it was measured
	Passes  *float64 `json:"passes,omitempty"`   // share of held-out tasks, where it was measured
	Rate    float64  `json:"lr"`
	Norm    float64  `json:"norm"` // of the gradient, before clipping
	Tokens  int64    `json:"tokens"`
	Seconds float64  `json:"seconds"`

	Pass int     `json:"-"`
	Done float64 `json:"-"` // share of the run
}

// openLog opens a run's log for further lines; those after the checkpoint's step, which
// will be taken again, go.
func openLog[T any](dir string, step int, of func(T) int) (*os.File, error) {
	path := filepath.Join(dir, LogFile)
	lines, err := readLog(dir, of)
	if err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	err = whole.Write(path, 0o600, func(w io.Writer) error {
		for _, l := range lines {
			if of(l) <= step {
				if err := json.NewEncoder(w).Encode(l); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("train: log: %w", err)
	}
	return os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0o644)
}

// ReadLog reads a run's log; a last line that was cut off is left out.
func ReadLog(dir string) ([]Line, error) { return readLog(dir, func(l Line) int { return l.Step }) }

// ReadRLLog reads the log of a run of reinforcement learning.
func ReadRLLog(dir string) ([]RLLine, error) {
	return readLog(dir, func(l RLLine) int { return l.Step })
}

func readLog[T any](dir string, of func(T) int) ([]T, error) {
	f, err := os.Open(filepath.Join(dir, LogFile))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var lines []T
	s := bufio.NewScanner(f)
	for s.Scan() {
		var l T
		if json.Unmarshal(s.Bytes(), &l) == nil && of(l) > 0 {
			lines = append(lines, l)
		}
	}
	return lines, s.Err()
}
