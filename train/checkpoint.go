package train

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"hone/internal/whole"
)

// A Checkpoint is all that a run needs to go on.
type Checkpoint struct {
	Options Options `json:"options"`
	Data    string  `json:"data"` // digest of the texts
	Step    int     `json:"step"` // steps taken
	Place   Place   `json:"place"`
	Tokens  int64   `json:"tokens"`
	Seconds float64 `json:"seconds"`

	State State `json:"-"`
}

// The files of a run's folder.
const (
	CheckpointFile = "checkpoint"
	LogFile        = "log.jsonl"
	AdapterFile    = "adapter.gguf"
	PlotFile       = "loss.svg"
)

// What a checkpoint begins with, by the kind of run.
const (
	sftMagic = "hone train 1\n"
	rlMagic  = "hone rl 1\n"
)

// ErrCheckpoint is wrapped by errors about a checkpoint that can't be used.
var ErrCheckpoint = errors.New("no usable checkpoint")

func (c *Checkpoint) save(dir string) error { return saveState(dir, sftMagic, c, c.State) }

// saveState writes a checkpoint: a head as JSON, and the learner's state.
func saveState(dir, magic string, about any, state State) error {
	head, err := json.Marshal(about)
	if err != nil {
		return fmt.Errorf("train: %w", err)
	}
	err = whole.Write(filepath.Join(dir, CheckpointFile), 0o600, func(w io.Writer) error {
		sum := sha256.New()
		b := bufio.NewWriterSize(io.MultiWriter(w, sum), 1<<20)
		b.WriteString(magic)
		binary.Write(b, binary.LittleEndian, uint32(len(head)))
		b.Write(head)
		for _, v := range [][]float32{state.Params, state.M, state.V} {
			binary.Write(b, binary.LittleEndian, uint64(len(v)))
			binary.Write(b, binary.LittleEndian, v)
		}
		if err := b.Flush(); err != nil { // holds the first error of all writes above
			return err
		}
		_, err := w.Write(sum.Sum(nil))
		return err
	})
	if err != nil {
		return fmt.Errorf("train: checkpoint: %w", err)
	}
	return nil
}

// LoadCheckpoint reads the checkpoint of a run's folder.
func LoadCheckpoint(dir string) (*Checkpoint, error) {
	c := &Checkpoint{Options: Options{Guess: NotKept, Copy: 1, Rounds: 1}}
	var err error
	if c.State, err = loadState(dir, sftMagic, c); err != nil {
		return nil, err
	}
	return c, nil
}

// loadState reads what saveState wrote; about points to what its head goes into.
func loadState(dir, magic string, about any) (State, error) {
	data, err := os.ReadFile(filepath.Join(dir, CheckpointFile))
	if err != nil {
		return State{}, fmt.Errorf("train: %w: %v", ErrCheckpoint, err)
	}
	s, err := readState(data, magic, about)
	if err != nil {
		return State{}, fmt.Errorf("train: %w: %s: %v", ErrCheckpoint, dir, err)
	}
	return s, nil
}

func readState(data []byte, magic string, about any) (s State, err error) {
	if len(data) < sha256.Size || !bytes.HasPrefix(data, []byte(magic)) {
		return s, errors.New("not a checkpoint of such a run")
	}
	body, want := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], want) {
		return s, errors.New("damaged")
	}
	r := bytes.NewReader(body[len(magic):])
	var n uint32
	if err := binary.Read(r, binary.LittleEndian, &n); err != nil || int64(n) > int64(r.Len()) {
		return s, errors.New("damaged head")
	}
	head := make([]byte, n)
	_, _ = io.ReadFull(r, head)
	if err := json.Unmarshal(head, about); err != nil {
		return s, err
	}
	for _, to := range []*[]float32{&s.Params, &s.M, &s.V} {
		var n uint64
		if err := binary.Read(r, binary.LittleEndian, &n); err != nil || n > uint64(r.Len())/4 {
			return s, errors.New("damaged numbers")
		}
		*to = make([]float32, n)
		if err := binary.Read(r, binary.LittleEndian, *to); err != nil {
			return s, err
		}
	}
	return s, nil
}
