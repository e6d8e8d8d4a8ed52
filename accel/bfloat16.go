package accel

import (
	"golang.org/x/sys/cpu"

	"hone/accel/xla"
)

// HasBFloat16 tells whether this processor multiplies bfloat16, twice as fast as float32.
func HasBFloat16() bool { return cpu.X86.HasAVX512BF16 || cpu.X86.HasAMXBF16 }

// BFloat16 has programs that are compiled from now on multiply large matrices in bfloat16
// (8 bits of fraction) and add up in float32. Only XLA's devices can; BFloat16 tells
// whether this one does.
func (d *Device) BFloat16(on bool) bool {
	b, ok := d.backend.(*xla.Backend)
	if ok {
		b.BFloat16 = on
	}
	return ok && on
}

// String is the device's name, and bfloat16 where that is on.
func (d *Device) String() string {
	if b, ok := d.backend.(*xla.Backend); ok && b.BFloat16 {
		return d.Name + ", bfloat16"
	}
	return d.Name
}
