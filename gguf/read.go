package gguf

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
)

// The format: magic, version, counts, metadata, the tensors' directory, and, aligned, the
// tensors. Version 2 differs from 3 only in what its producers checked.
const (
	magic        = "GGUF"
	version      = 3
	defaultAlign = 32
	alignKey     = "general.alignment"
	mostDims     = 4
)

// Read reads the directory of a file of so many bytes. Nothing is allocated for a count
// that the file's size can't hold.
func Read(r io.ReaderAt, size int64) (*File, error) {
	f := &File{r: r, size: size, align: defaultAlign, values: map[string]any{}, byName: map[string]*Tensor{}}
	d := &decoder{r: bufio.NewReaderSize(io.NewSectionReader(r, 0, size), 1<<16), left: size}
	f.directory(d)
	if d.err != nil {
		return nil, fmt.Errorf("gguf: %w: %v", ErrFormat, d.err)
	}
	f.data = aligned(size-d.left, f.align)
	for _, t := range f.Tensors {
		if err := f.check(t); err != nil {
			return nil, fmt.Errorf("gguf: %w: tensor %s: %v", ErrFormat, t.Name, err)
		}
	}
	return f, nil
}

func aligned(n, align int64) int64 { return (n + align - 1) / align * align }

func (f *File) directory(d *decoder) {
	if string(d.bytes(4)) != magic {
		d.fail("it does not begin with " + magic)
	}
	if v := d.uint32(); v != 2 && v != version {
		d.fail(fmt.Sprintf("its version is %d, not 2 or %d", v, version))
	}
	tensors, kvs := d.count(24), d.count(13) // the least that each takes
	for range kvs {
		kv := KV{d.text(), nil}
		kv.Value = d.value(d.uint32())
		if d.err != nil {
			return
		}
		f.KVs = append(f.KVs, kv)
		f.values[kv.Key] = kv.Value
	}
	if _, given := f.values[alignKey]; given {
		n, _ := f.Int(alignKey)
		if f.align = int64(n); n <= 0 || n&(n-1) != 0 {
			d.fail("its alignment is not a power of two")
		}
	}
	for range tensors {
		t := &Tensor{Name: d.text(), file: f}
		dims := d.uint32()
		if dims > mostDims {
			d.fail(fmt.Sprintf("tensor %s has %d dimensions", t.Name, dims))
		}
		for i := uint32(0); i < dims && d.err == nil; i++ {
			t.Dims = append(t.Dims, int(d.uint64()))
		}
		t.Type, t.offset = Type(d.uint32()), int64(d.uint64())
		if f.byName[t.Name] != nil {
			d.fail("two tensors are named " + t.Name)
		}
		if d.err != nil {
			return
		}
		f.Tensors = append(f.Tensors, t)
		f.byName[t.Name] = t
	}
}

// check tells whether a tensor lies in the file. Types that are not known are left alone
// until someone asks for their numbers.
func (f *File) check(t *Tensor) error {
	count := int64(1)
	for _, n := range t.Dims {
		if n <= 0 || int64(n) > math.MaxInt32*64/count {
			return fmt.Errorf("the dimensions %v", t.Dims)
		}
		count *= int64(n)
	}
	if t.offset < 0 || t.offset%f.align != 0 || t.offset > f.size {
		return fmt.Errorf("it begins at %d", t.offset)
	}
	if _, known := packings[t.Type]; !known {
		return nil
	}
	if len(t.Dims) > 0 && !t.Type.fits(t.Dims[0]) {
		return fmt.Errorf("rows of %d numbers can't be %v", t.Dims[0], t.Type)
	}
	if end := f.data + t.offset + int64(t.Type.Size(int(count))); end > f.size {
		return fmt.Errorf("the file ends %d bytes too early", end-f.size)
	}
	return nil
}

// A decoder reads values one after the other; after an error only zero values.
type decoder struct {
	r    *bufio.Reader
	left int64
	err  error
}

func (d *decoder) fail(why string) {
	if d.err == nil {
		d.err = fmt.Errorf("%s", why)
	}
}

func (d *decoder) bytes(n int64) []byte {
	if d.err == nil && (n < 0 || n > d.left) {
		d.fail("it ends too early")
	}
	if d.err != nil {
		return make([]byte, min(max(n, 0), 8))
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(d.r, b); err != nil {
		d.err = err
	}
	d.left -= n
	return b
}

func (d *decoder) uint32() uint32 { return binary.LittleEndian.Uint32(d.bytes(4)) }
func (d *decoder) uint64() uint64 { return binary.LittleEndian.Uint64(d.bytes(8)) }
func (d *decoder) text() string {
	n := d.uint64()
	if n > math.MaxInt32 {
		d.fail("a text is too long")
		return ""
	}
	return string(d.bytes(int64(n)))
}

// count reads how many things of at least so many bytes follow.
func (d *decoder) count(each int64) int {
	n := d.uint64()
	if n > uint64(d.left/each) {
		d.fail(fmt.Sprintf("it can't hold %d entries", n))
		return 0
	}
	return int(n)
}
