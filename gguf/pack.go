package gguf

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Pack packs numbers as a type; of the types that come in blocks it knows Q8_0 alone.
func Pack(t Type, numbers []float32) ([]byte, error) {
	switch t {
	case F32:
		return Singles(numbers), nil
	case F16:
		return Halves(numbers), nil
	case Q8_0:
		if len(numbers)%32 == 0 {
			return packQ8_0(numbers), nil
		}
	}
	return nil, fmt.Errorf("gguf: %d numbers can't be packed as %v", len(numbers), t)
}

// packQ8_0 rounds 32 numbers at a time to 8 bits of the largest, as ggml's reference does.
func packQ8_0(numbers []float32) []byte {
	out := make([]byte, 0, len(numbers)/32*34)
	for ; len(numbers) > 0; numbers = numbers[32:] {
		most := float32(0)
		for _, x := range numbers[:32] {
			most = max(most, float32(math.Abs(float64(x))))
		}
		step, inverse := most/127, float32(0)
		if step > 0 {
			inverse = 1 / step
		}
		out = binary.LittleEndian.AppendUint16(out, HalfBits(step))
		for _, x := range numbers[:32] {
			out = append(out, byte(int8(math.Round(float64(x*inverse)))))
		}
	}
	return out
}
