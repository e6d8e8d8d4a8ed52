package improve

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"

	"hone/gate"
	"hone/internal/whole"
)

// A Phase is what a round does.
type Phase string

// The phases, in order.
const (
	Resting    Phase = ""
	Collecting Phase = "collect"
	Teaching   Phase = "train"
	Gating     Phase = "gate"
	Promoting  Phase = "promote"
)

// A State is where the loop is: all that a process needs to go on with another's round.
type State struct {
	Round     int            `json:"round"`
	Phase     Phase          `json:"phase"`
	Options   Options        `json:"options"`
	Began     time.Time      `json:"began"`
	Incumbent Model          `json:"incumbent"`
	Candidate Model          `json:"candidate"`
	Own       Counts         `json:"own"`
	Pool      int            `json:"pool"` // examples of the pool
	Decision  *gate.Decision `json:"decision,omitempty"`
	History   []Outcome      `json:"history,omitempty"`
}

// An Outcome is how a round came out.
type Outcome struct {
	Round    int            `json:"round"`
	Began    time.Time      `json:"began"`
	Ended    time.Time      `json:"ended"`
	Options  Options        `json:"options"`
	Own      Counts         `json:"own"`
	Pool     int            `json:"pool"`
	Name     string         `json:"name"`
	Promoted bool           `json:"promoted"`
	Why      string         `json:"why"`
	Decision *gate.Decision `json:"decision,omitempty"`
}

// UnderWay tells whether a round was begun and not ended.
func (s *State) UnderWay() bool { return s.Phase != Resting }

// The files of the loop's folder.
const (
	stateFile   = "state.json"
	lockFile    = "lock"
	pauseFile   = "paused"
	consentFile = "consent.json"
	dataFile    = "train.jsonl" // in the round's folder
)

// Load reads the state in a folder; that of one that isn't there is empty.
func Load(dir string) (State, error) {
	var s State
	err := readJSON(filepath.Join(dir, stateFile), &s)
	return s, err
}

func (s *State) save(dir string) error { return writeJSON(filepath.Join(dir, stateFile), s) }

// readJSON leaves v as it is where there is no file.
func readJSON(name string, v any) error {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = json.Unmarshal(data, v)
	}
	if err != nil {
		return fmt.Errorf("improve: %s: %w", name, err)
	}
	return nil
}

func writeJSON(name string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return replace(name, append(data, '\n'))
}

// replace writes a file anew, whole, in a folder that need not be there yet; readable by the
// person only.
func replace(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	return whole.WriteFile(name, data, 0o600)
}

// Lock keeps other processes from the folder until the file is closed, or its process dies.
// A child process that is given the file holds the lock too, for as long as it lives.
func Lock(dir string) (*os.File, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, unix.EWOULDBLOCK) {
			return nil, fmt.Errorf("improve: %w", ErrRunning)
		}
		return nil, err
	}
	return f, nil
}

// Running tells whether a process works in the folder.
func Running(dir string) bool {
	lock, err := Lock(dir)
	if err == nil {
		lock.Close()
	}
	return errors.Is(err, ErrRunning)
}

// Pause has a round that is running end at its next safe point, soon, and be gone on with
// by the next Run.
func Pause(dir string) error { return replace(filepath.Join(dir, pauseFile), nil) }

// Paused tells whether that was asked for.
func Paused(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, pauseFile))
	return err == nil
}

// Resume takes back a Pause.
func Resume(dir string) error {
	if err := os.Remove(filepath.Join(dir, pauseFile)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// lookEvery is how often the loop looks whether it shall hold still or pause.
const lookEvery = 200 * time.Millisecond

// whilePaused is a context that ends, with ErrPaused as its cause, when Pause is called.
func whilePaused(ctx context.Context, dir string) (context.Context, func()) {
	ctx, stop := context.WithCancelCause(ctx)
	go func() {
		for ctx.Err() == nil {
			if Paused(dir) {
				stop(ErrPaused)
			}
			select {
			case <-ctx.Done():
			case <-time.After(lookEvery):
			}
		}
	}()
	return ctx, func() { stop(nil) }
}

// Abandon gives up a round under way, so that the next Run begins one.
func Abandon(dir string) error {
	lock, err := Lock(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	s, err := Load(dir)
	if err != nil || !s.UnderWay() {
		return err
	}
	s.Phase = Resting
	return s.save(dir)
}
