package gguf

import (
	"encoding/binary"
	"math"
)

// half reads a float16.
func half(b []byte) float32 {
	h := uint32(binary.LittleEndian.Uint16(b))
	sign, exp, frac := h>>15<<31, h>>10&31, h&1023
	switch exp {
	case 0: // zero, and what is too small for an exponent: frac · 2⁻²⁴
		return math.Float32frombits(sign | math.Float32bits(float32(frac)*0x1p-24))
	case 31: // infinity, not a number
		return math.Float32frombits(sign | 255<<23 | frac<<13)
	}
	return math.Float32frombits(sign | (exp+127-15)<<23 | frac<<13)
}

// HalfBits is x as the nearest float16, ties to even; what is too large becomes infinity.
func HalfBits(x float32) uint16 {
	bits := math.Float32bits(x)
	sign, abs := uint16(bits>>16&0x8000), bits&0x7fffffff
	switch {
	case abs > 255<<23:
		return sign | 0x7e00 // not a number
	case abs >= 0x477ff000: // 65520 and more
		return sign | 0x7c00
	case abs < 0x38800000: // below 2⁻¹⁴: multiples of 2⁻²⁴
		return sign | uint16(math.RoundToEven(float64(math.Float32frombits(abs))*0x1p24))
	}
	abs += 0xfff + abs>>13&1 // rounds what the shift drops
	return sign | uint16(abs>>13-(127-15)<<10)
}

// Halves packs numbers as F16.
func Halves(numbers []float32) []byte {
	out := make([]byte, 0, 2*len(numbers))
	for _, x := range numbers {
		out = binary.LittleEndian.AppendUint16(out, HalfBits(x))
	}
	return out
}

// Singles packs numbers as F32.
func Singles(numbers []float32) []byte {
	out := make([]byte, 0, 4*len(numbers))
	for _, x := range numbers {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(x))
	}
	return out
}
