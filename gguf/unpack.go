package gguf

import (
	"encoding/binary"
	"math"
)

// One function for each type turns one block into numbers; the layouts are those of
// ggml-common.h. d is a block's scale, m what is added (or, in the K types, taken off).

func unpackF32(b []byte, out []float32) {
	out[0] = math.Float32frombits(binary.LittleEndian.Uint32(b))
}

func unpackF16(b []byte, out []float32) { out[0] = half(b) }

func unpackBF16(b []byte, out []float32) {
	out[0] = math.Float32frombits(uint32(binary.LittleEndian.Uint16(b)) << 16)
}

func unpackQ8_0(b []byte, out []float32) {
	d := half(b)
	for i, q := range b[2:] {
		out[i] = d * float32(int8(q))
	}
}

// In the types of 32, the low halves of the bytes are numbers 0 … 15, the high ones
// 16 … 31.

func unpackQ4_0(b []byte, out []float32) {
	d := half(b)
	for i, q := range b[2:] {
		out[i] = d * float32(int(q&15)-8)
		out[i+16] = d * float32(int(q>>4)-8)
	}
}

func unpackQ4_1(b []byte, out []float32) {
	d, m := half(b), half(b[2:])
	for i, q := range b[4:] {
		out[i] = d*float32(q&15) + m
		out[i+16] = d*float32(q>>4) + m
	}
}

func unpackQ5_0(b []byte, out []float32) {
	d, fifth := half(b), binary.LittleEndian.Uint32(b[2:])
	for i, q := range b[6:] {
		out[i] = d * float32(int(q&15|bit(fifth, i)<<4)-16)
		out[i+16] = d * float32(int(q>>4|bit(fifth, i+16)<<4)-16)
	}
}

func unpackQ5_1(b []byte, out []float32) {
	d, m, fifth := half(b), half(b[2:]), binary.LittleEndian.Uint32(b[4:])
	for i, q := range b[8:] {
		out[i] = d*float32(q&15|bit(fifth, i)<<4) + m
		out[i+16] = d*float32(q>>4|bit(fifth, i+16)<<4) + m
	}
}

func bit(bits uint32, i int) byte { return byte(bits>>i) & 1 }

// The K types have 256 numbers in groups with scales of their own, which are scaled by d.

func unpackQ4_K(b []byte, out []float32) {
	d, m, scales, low := half(b), half(b[2:]), b[4:16], b[16:]
	for g := range 8 {
		scale, least := sixBits(scales, g)
		ds, ms := d*float32(scale), m*float32(least)
		for i := range 32 {
			q := low[g/2*32+i] >> (g % 2 * 4) & 15
			out[g*32+i] = ds*float32(q) - ms
		}
	}
}

func unpackQ5_K(b []byte, out []float32) {
	d, m, scales, fifth, low := half(b), half(b[2:]), b[4:16], b[16:48], b[48:]
	for g := range 8 {
		scale, least := sixBits(scales, g)
		ds, ms := d*float32(scale), m*float32(least)
		for i := range 32 {
			q := low[g/2*32+i]>>(g%2*4)&15 | fifth[i]>>g&1<<4
			out[g*32+i] = ds*float32(q) - ms
		}
	}
}

// sixBits is the scale and the minimum of a group: the first four groups' stand in a byte
// each, the others' high bits are in what those leave free.
func sixBits(s []byte, g int) (scale, least byte) {
	if g < 4 {
		return s[g] & 63, s[g+4] & 63
	}
	return s[g+4]&15 | s[g-4]>>6<<4, s[g+4]>>4 | s[g]>>6<<4
}

func unpackQ6_K(b []byte, out []float32) {
	low, high, scales, d := b[:128], b[128:192], b[192:208], half(b[208:])
	for i := range out {
		part, at := i/128, i%128 // two parts of four rows of 32
		row, col := at/32, at%32
		q := low[part*64+row%2*32+col]>>(row/2*4)&15 | high[part*32+col]>>(row*2)&3<<4
		out[i] = d * float32(int8(scales[i/16])) * float32(int(q)-32)
	}
}
