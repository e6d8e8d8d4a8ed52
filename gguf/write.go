package gguf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"hone/internal/whole"
)

// A Part is a tensor to be written: Data gives just the bytes that its type and
// dimensions say.
type Part struct {
	Name string
	Type Type
	Dims []int // the fastest first
	Data io.Reader
}

// Copy is a part that takes a tensor over byte for byte.
func (t *Tensor) Copy() Part {
	return Part{t.Name, t.Type, t.Dims, io.NewSectionReader(t.file.r, t.file.data+t.offset, int64(t.Type.Size(t.Count())))}
}

// Write writes a file. The same arguments give the same bytes.
func Write(w io.Writer, kvs []KV, parts []Part) error {
	head, err := header(kvs, parts)
	if err != nil {
		return err
	}
	if _, err := w.Write(head); err != nil {
		return fmt.Errorf("gguf: %w", err)
	}
	for _, p := range parts {
		size := int64(p.size())
		n, err := io.Copy(w, io.LimitReader(p.Data, size))
		if err == nil && n != size {
			err = fmt.Errorf("%d bytes, not %d", n, size)
		}
		if err == nil {
			_, err = w.Write(make([]byte, aligned(size, defaultAlign)-size))
		}
		if err != nil {
			return fmt.Errorf("gguf: tensor %s: %w", p.Name, err)
		}
	}
	return nil
}

// WriteFile writes a file so that others see all of it or nothing.
func WriteFile(path string, kvs []KV, parts []Part) error {
	return whole.Write(path, 0o644, func(w io.Writer) error { return Write(w, kvs, parts) })
}

func (p Part) size() int {
	n := 1
	for _, d := range p.Dims {
		n *= d
	}
	return p.Type.Size(n)
}

func header(kvs []KV, parts []Part) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(magic)
	put(&b, uint32(version))
	put(&b, uint64(len(parts)))
	put(&b, uint64(len(kvs)))
	for _, kv := range kvs {
		if kv.Key == alignKey {
			return nil, fmt.Errorf("gguf: tensors are aligned to %d bytes; %s can't be written", defaultAlign, alignKey)
		}
		putText(&b, kv.Key)
		if err := putValue(&b, kv.Value); err != nil {
			return nil, fmt.Errorf("%s: %w", kv.Key, err)
		}
	}
	offset := int64(0)
	for _, p := range parts {
		if len(p.Dims) == 0 || len(p.Dims) > mostDims || !p.Type.fits(p.Dims[0]) {
			return nil, fmt.Errorf("gguf: tensor %s: %v can't be packed as %v", p.Name, p.Dims, p.Type)
		}
		putText(&b, p.Name)
		put(&b, uint32(len(p.Dims)))
		for _, d := range p.Dims {
			put(&b, uint64(d))
		}
		put(&b, uint32(p.Type))
		put(&b, uint64(offset))
		offset += aligned(int64(p.size()), defaultAlign)
	}
	b.Write(make([]byte, aligned(int64(b.Len()), defaultAlign)-int64(b.Len())))
	return b.Bytes(), nil
}

func put(b *bytes.Buffer, v any) {
	_ = binary.Write(b, binary.LittleEndian, v) // a buffer takes all; kindOf has sorted out the rest
}

func putText(b *bytes.Buffer, s string) {
	put(b, uint64(len(s)))
	b.WriteString(s)
}
