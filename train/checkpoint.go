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

var checkpointMagic = []byte("hone train 1\n")

// ErrCheckpoint is wrapped by errors about a checkpoint that can't be used.
var ErrCheckpoint = errors.New("no usable checkpoint")

// save writes a checkpoint. It is whole or not there: a new file is written beside the
// old one, brought to the disk, and put in its place.
func (c *Checkpoint) save(dir string) error {
	head, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("train: %w", err)
	}
	err = replace(filepath.Join(dir, CheckpointFile), func(w io.Writer) error {
		sum := sha256.New()
		b := bufio.NewWriterSize(io.MultiWriter(w, sum), 1<<20)
		b.Write(checkpointMagic)
		binary.Write(b, binary.LittleEndian, uint32(len(head)))
		b.Write(head)
		for _, v := range [][]float32{c.State.Params, c.State.M, c.State.V} {
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
	data, err := os.ReadFile(filepath.Join(dir, CheckpointFile))
	if err != nil {
		return nil, fmt.Errorf("train: %w: %v", ErrCheckpoint, err)
	}
	c, err := readCheckpoint(data)
	if err != nil {
		return nil, fmt.Errorf("train: %w: %s: %v", ErrCheckpoint, dir, err)
	}
	return c, nil
}

func readCheckpoint(data []byte) (*Checkpoint, error) {
	if len(data) < sha256.Size || !bytes.HasPrefix(data, checkpointMagic) {
		return nil, errors.New("not a checkpoint")
	}
	body, want := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], want) {
		return nil, errors.New("damaged")
	}
	r := bytes.NewReader(body[len(checkpointMagic):])
	var n uint32
	if err := binary.Read(r, binary.LittleEndian, &n); err != nil || int64(n) > int64(r.Len()) {
		return nil, errors.New("damaged head")
	}
	head := make([]byte, n)
	_, _ = io.ReadFull(r, head)
	c := &Checkpoint{}
	if err := json.Unmarshal(head, c); err != nil {
		return nil, err
	}
	for _, to := range []*[]float32{&c.State.Params, &c.State.M, &c.State.V} {
		var n uint64
		if err := binary.Read(r, binary.LittleEndian, &n); err != nil || n > uint64(r.Len())/4 {
			return nil, errors.New("damaged numbers")
		}
		*to = make([]float32, n)
		if err := binary.Read(r, binary.LittleEndian, *to); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// replace writes a file anew: whole, or not at all.
func replace(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if err = write(f); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	if err = os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder brings a rename to the disk.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
