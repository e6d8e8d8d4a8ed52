package gguf

import (
	"bytes"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// types.gguf was written by the format's own Python package (testdata/make.py).
func reference(t testing.TB) *File {
	t.Helper()
	f, err := Open("testdata/types.gguf")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestNumbersOfEveryType(t *testing.T) {
	f := reference(t)
	tested := 0
	for typ := range packings {
		if typ == F32 {
			continue // all the .want are
		}
		packed, ok := f.Tensor(typ.String())
		if !ok || packed.Type != typ {
			t.Errorf("the reference has no %v", typ)
			continue
		}
		got, err := packed.Floats()
		if err != nil {
			t.Fatal(err)
		}
		of, _ := f.Tensor(typ.String() + ".want")
		want, err := of.Floats()
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(packed.Dims, of.Dims) || len(got) != len(want) {
			t.Fatalf("%v: dimensions %v, want %v", typ, packed.Dims, of.Dims)
		}
		for i := range want {
			// Two roundings may differ where a machine fuses them.
			if d := math.Abs(float64(got[i] - want[i])); d > 1e-6*math.Abs(float64(want[i]))+1e-7 && got[i] != want[i] {
				t.Fatalf("%v: number %d is %v, want %v", typ, i, got[i], want[i])
			}
		}
		tested += len(want)
	}
	if tested < 25000 {
		t.Errorf("only %d numbers compared", tested)
	}
}

func TestMetadata(t *testing.T) {
	f := reference(t)
	for key, want := range map[string]any{
		"general.architecture": "test", "kv.uint8": uint8(200), "kv.int8": int8(-3), "kv.uint16": uint16(60000), "kv.int16": int16(-300),
		"kv.uint32": uint32(4000000000), "kv.int32": int32(-70000), "kv.uint64": uint64(1 << 40), "kv.int64": int64(-1 << 40),
		"kv.float32": float32(1.5), "kv.float64": 0.1, "kv.bool": true, "kv.text": "한글 ▁", "kv.texts": []string{"a", "", "물"}, "kv.ints": []int32{1, -2, 3}, "none": nil,
	} {
		if got := f.Get(key); !reflect.DeepEqual(got, want) {
			t.Errorf("%s is %#v, want %#v", key, got, want)
		}
	}
	if n, ok := f.Int("kv.int64"); n != -1<<40 || !ok {
		t.Error(n, ok)
	}
	if x, ok := f.Float("kv.uint8"); x != 200 || !ok {
		t.Error(x, ok)
	}
	if _, ok := f.Int("kv.text"); ok {
		t.Error("a text is a number")
	}
}

func TestWriteGivesWhatWasRead(t *testing.T) {
	f := reference(t)
	kvs := append(append([]KV{}, f.KVs...), KV{"lists", []uint64{1, 1 << 50}}, KV{"bools", []bool{true, false}}, KV{"floats", []float64{0.5}})
	var parts []Part
	for _, x := range f.Tensors {
		parts = append(parts, x.Copy())
	}
	name := filepath.Join(t.TempDir(), "again.gguf")
	if err := WriteFile(name, kvs, parts); err != nil {
		t.Fatal(err)
	}
	again, err := Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if !reflect.DeepEqual(again.KVs, kvs) {
		t.Errorf("metadata %v, want %v", again.KVs, kvs)
	}
	for i, x := range f.Tensors {
		y := again.Tensors[i]
		a, err := x.Bytes()
		b, err2 := y.Bytes()
		if err != nil || err2 != nil || x.Name != y.Name || x.Type != y.Type || !reflect.DeepEqual(x.Dims, y.Dims) || !bytes.Equal(a, b) {
			t.Errorf("%s differs (%v, %v)", x.Name, err, err2)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	part := func(d int, typ Type, data string) []Part {
		return []Part{{"w", typ, []int{d}, strings.NewReader(data)}}
	}
	for name, err := range map[string]error{
		"a value of no kind": Write(io.Discard, []KV{{"k", struct{}{}}}, nil),
		"nil":                Write(io.Discard, []KV{{"k", nil}}, nil),
		"lists of lists":     Write(io.Discard, []KV{{"k", [][]int32{{1}}}}, nil),
		"half a block":       Write(io.Discard, nil, part(16, Q8_0, strings.Repeat("x", 17))),
		"too little data":    Write(io.Discard, nil, part(2, F32, "1234")),
		"no known type":      Write(io.Discard, nil, part(2, Type(99), "1234")),
	} {
		if err == nil {
			t.Errorf("%s was written", name)
		}
	}
}

func TestHalf(t *testing.T) {
	for bits := range 1 << 16 {
		x := half([]byte{byte(bits), byte(bits >> 8)})
		if got := HalfBits(x); x == x && got != uint16(bits) {
			t.Fatalf("%04x is %v, which becomes %04x", bits, x, got)
		}
	}
	for x, want := range map[float32]float32{
		2049: 2048, 2051: 2052, 65519: 65504, 65520: float32(math.Inf(1)), -1e9: float32(math.Inf(-1)),
		0x1p-25: 0, 0x1.8p-25: 0x1p-24, 0x1.8p-24: 0x1p-23, 0x1.ff8p-15: 0x1.ff8p-15, 0x1.ffcp-15: 0x1p-14,
	} {
		if got := half(Halves([]float32{x})); got != want {
			t.Errorf("%v becomes %v, want %v", x, got, want)
		}
	}
	if x := half(Halves([]float32{float32(math.NaN())})); x == x {
		t.Errorf("not a number becomes %v", x)
	}
}

func TestBrokenFiles(t *testing.T) {
	whole, err := os.ReadFile("testdata/types.gguf")
	if err != nil {
		t.Fatal(err)
	}
	open := func(b []byte) error {
		_, err := Read(bytes.NewReader(b), int64(len(b)))
		return err
	}
	if err := open(whole); err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 3, 4, 10, 24, 40, 500, 1500, len(whole) / 2, len(whole) - 100} {
		if err := open(whole[:n]); !errors.Is(err, ErrFormat) {
			t.Errorf("cut to %d bytes: %v", n, err)
		}
	}
	for at, with := range map[int]string{
		0: "GGML", 4: "\x09", 8: "\xff\xff\xff\xff\xff\xff\xff\x7f", 16: "\xff\xff\xff\xff\xff\xff\xff\xff", 24: "\xff\xff\xff\xff\xff\xff\xff\xff",
	} {
		broken := append([]byte{}, whole...)
		copy(broken[at:], with)
		if err := open(broken); !errors.Is(err, ErrFormat) {
			t.Errorf("with %q at %d: %v", with, at, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	var b bytes.Buffer
	err := Write(&b, []KV{{"k", "v"}, {"n", []int32{1, 2}}}, []Part{{"w", F32, []int{2, 2}, strings.NewReader("0123456789abcdef")}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := Read(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return
		}
		for _, x := range g.Tensors {
			if n, err := x.Floats(); err == nil && len(n) != x.Count() {
				t.Errorf("%d numbers of %v", len(n), x.Dims)
			}
		}
	})
}
