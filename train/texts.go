package train

import (
	"bufio"
	"compress/gzip"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"

	"hone/internal/whole"
)

// Texts are what a run learns from, ready for any machine: neither the examples nor the engine that split them are needed there.
type Texts struct {
	Base       string // SHA-256 of the model whose tokens they are
	Options    Options
	Train, Val []Text
}

const textsMagic = "hone texts 1\n"

// ErrTexts is wrapped by errors about a file that holds no texts.
var ErrTexts = errors.New("no file of texts")

// Write puts them into a file.
func (t *Texts) Write(file string) error {
	return whole.Write(file, 0o644, func(to io.Writer) error {
		b := bufio.NewWriter(to)
		if _, err := b.WriteString(textsMagic); err != nil {
			return err
		}
		z := gzip.NewWriter(b)
		if err := gob.NewEncoder(z).Encode(t); err != nil {
			return err
		}
		return errors.Join(z.Close(), b.Flush())
	})
}

// ReadTexts reads such a file.
func ReadTexts(file string) (*Texts, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	defer f.Close()
	b := bufio.NewReader(f)
	head := make([]byte, len(textsMagic))
	if _, err := io.ReadFull(b, head); err != nil || string(head) != textsMagic {
		return nil, fmt.Errorf("train: %s: %w", file, ErrTexts)
	}
	t := &Texts{}
	z, err := gzip.NewReader(b)
	if err == nil {
		err = gob.NewDecoder(z).Decode(t)
	}
	if err == nil {
		_, err = io.Copy(io.Discard, z) // its checksum comes last
	}
	if err != nil {
		return nil, fmt.Errorf("train: %s: %w: %v", file, ErrTexts, err)
	}
	return t, nil
}
