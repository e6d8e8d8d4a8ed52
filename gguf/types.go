package gguf

import "fmt"

// Type is how a tensor's numbers are packed. Its values are the format's own.
type Type uint32

// The types that Unpack knows.
const (
	F32  Type = 0
	F16  Type = 1
	Q4_0 Type = 2
	Q4_1 Type = 3
	Q5_0 Type = 6
	Q5_1 Type = 7
	Q8_0 Type = 8
	Q4_K Type = 12
	Q5_K Type = 13
	Q6_K Type = 14
	BF16 Type = 30
)

// A packing says how many numbers a block holds and what it takes.
type packing struct {
	name          string
	numbers, size int
	unpack        func(block []byte, out []float32)
}

// packings has each type once; sizes are those of ggml's block structs.
var packings = map[Type]packing{
	F32:  {"F32", 1, 4, unpackF32},
	F16:  {"F16", 1, 2, unpackF16},
	BF16: {"BF16", 1, 2, unpackBF16},
	Q4_0: {"Q4_0", 32, 2 + 16, unpackQ4_0},
	Q4_1: {"Q4_1", 32, 4 + 16, unpackQ4_1},
	Q5_0: {"Q5_0", 32, 2 + 4 + 16, unpackQ5_0},
	Q5_1: {"Q5_1", 32, 4 + 4 + 16, unpackQ5_1},
	Q8_0: {"Q8_0", 32, 2 + 32, unpackQ8_0},
	Q4_K: {"Q4_K", 256, 4 + 12 + 128, unpackQ4_K},
	Q5_K: {"Q5_K", 256, 4 + 12 + 32 + 128, unpackQ5_K},
	Q6_K: {"Q6_K", 256, 128 + 64 + 16 + 2, unpackQ6_K},
}

func (t Type) String() string {
	if p, ok := packings[t]; ok {
		return p.name
	}
	return fmt.Sprintf("type %d", uint32(t))
}

// Size is how many bytes count numbers take; count is a whole number of blocks.
func (t Type) Size(count int) int {
	p := packings[t]
	if p.numbers == 0 {
		return 0
	}
	return count / p.numbers * p.size
}

// fits tells whether rows of so many numbers can be packed in a type.
func (t Type) fits(row int) bool {
	p, ok := packings[t]
	return ok && row%p.numbers == 0
}

// Unpack turns packed numbers into float32, as many as out holds.
func Unpack(t Type, packed []byte, out []float32) error {
	p, ok := packings[t]
	if !ok {
		return fmt.Errorf("gguf: %w: numbers packed as %v can't be read", ErrFormat, t)
	}
	if len(out)%p.numbers != 0 || len(packed) != t.Size(len(out)) {
		return fmt.Errorf("gguf: %w: %d bytes of %v are not %d numbers", ErrFormat, len(packed), t, len(out))
	}
	for len(out) > 0 {
		p.unpack(packed[:p.size], out[:p.numbers])
		packed, out = packed[p.size:], out[p.numbers:]
	}
	return nil
}
