// Package gguf reads and writes GGUF, the file format of llama.cpp's models and adapters:
// metadata, named tensors, and their numbers as float32 whatever they are packed in. It
// must not know what a tensor or a key means.
//
//	f, err := gguf.Open(path)         // reads the directory, not the tensors
//	defer f.Close()
//	n, _ := f.Int("gemma3.block_count")
//	t, ok := f.Tensor("blk.0.attn_q.weight")
//	t.Dims                            // [in, out]: the fastest dimension first
//	w, err := t.Floats()              // out rows of in numbers, one after the other
//
// Write makes a file of the same parts. Methods of a File are safe for use by several
// goroutines.
package gguf

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
)

// ErrFormat is wrapped by errors about what a file holds.
var ErrFormat = errors.New("not a usable GGUF file")

// A KV is one entry of the metadata. Value is a bool, string, float32, float64, an int or
// uint of 8 to 64 bits with its size, or a slice of one of these, as the file has it.
type KV struct {
	Key   string
	Value any
}

// A File is an open GGUF file. KVs and Tensors are in the file's order.
type File struct {
	KVs     []KV
	Tensors []*Tensor

	r      io.ReaderAt
	size   int64
	data   int64 // where tensors begin
	align  int64
	values map[string]any
	byName map[string]*Tensor
	closer io.Closer
}

// A Tensor is a named block of numbers in a file.
type Tensor struct {
	Name string
	Type Type
	Dims []int // the fastest first: a weight from in to out numbers has [in, out]

	file   *File
	offset int64 // from the beginning of the tensors
}

// Open reads the directory of a file.
func Open(path string) (*File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("gguf: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("gguf: %w", err)
	}
	g, err := Read(f, info.Size())
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	g.closer = f
	return g, nil
}

// Close closes a file that Open opened.
func (f *File) Close() error {
	if f.closer == nil {
		return nil
	}
	return f.closer.Close()
}

// Get returns a metadata value as the file has it; nil where there is none.
func (f *File) Get(key string) any { return f.values[key] }

// Text returns a string of the metadata.
func (f *File) Text(key string) (string, bool) { s, ok := f.values[key].(string); return s, ok }

// Texts returns a list of strings of the metadata.
func (f *File) Texts(key string) ([]string, bool) { s, ok := f.values[key].([]string); return s, ok }

// Bool returns a yes or no of the metadata.
func (f *File) Bool(key string) (value, ok bool) { value, ok = f.values[key].(bool); return value, ok }

// Int returns a whole number of the metadata, whatever its size.
func (f *File) Int(key string) (int, bool) {
	switch n := f.values[key].(type) {
	case uint8:
		return int(n), true
	case int8:
		return int(n), true
	case uint16:
		return int(n), true
	case int16:
		return int(n), true
	case uint32:
		return int(n), true
	case int32:
		return int(n), true
	case uint64:
		return int(n), n <= math.MaxInt
	case int64:
		return int(n), true
	}
	return 0, false
}

// Float returns a number of the metadata.
func (f *File) Float(key string) (float64, bool) {
	switch x := f.values[key].(type) {
	case float32:
		return float64(x), true
	case float64:
		return x, true
	}
	n, ok := f.Int(key)
	return float64(n), ok
}

// Tensor returns a tensor by name.
func (f *File) Tensor(name string) (*Tensor, bool) { t, ok := f.byName[name]; return t, ok }

// Count is how many numbers a tensor has.
func (t *Tensor) Count() int {
	n := 1
	for _, d := range t.Dims {
		n *= d
	}
	return n
}

// Bytes returns a tensor as the file has it.
func (t *Tensor) Bytes() ([]byte, error) {
	if _, known := packings[t.Type]; !known {
		return nil, fmt.Errorf("gguf: %w: tensor %s is packed as %v", ErrFormat, t.Name, t.Type)
	}
	b := make([]byte, t.Type.Size(t.Count()))
	if _, err := t.file.r.ReadAt(b, t.file.data+t.offset); err != nil {
		return nil, fmt.Errorf("gguf: tensor %s: %w", t.Name, err)
	}
	return b, nil
}

// Floats returns a tensor's numbers.
func (t *Tensor) Floats() ([]float32, error) {
	b, err := t.Bytes()
	if err != nil {
		return nil, err
	}
	out := make([]float32, t.Count())
	if err := Unpack(t.Type, b, out); err != nil {
		return nil, fmt.Errorf("tensor %s: %w", t.Name, err)
	}
	return out, nil
}
