// Package xla lets GoMLX compute by XLA without cgo: it writes a graph as StableHLO and
// has a PJRT plugin compile and run it. It knows the operations that training needs; the
// others report that they are not there. (GoMLX's own XLA backend needs cgo, and with it a
// C compiler wherever hone is built, and a program that is bound to one C library.)
package xla

import (
	"fmt"
	"reflect"
	"unsafe"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/notimplemented"
	"github.com/gomlx/compute/shapes"

	"hone/accel/pjrt"
)

// Backend is a plugin as GoMLX sees it.
type Backend struct {
	notimplemented.Backend
	client *pjrt.Client

	// BFloat16 has large products take their inputs in bfloat16 and add up in float32.
	BFloat16 bool
}

// New loads a plugin.
func New(library string) (*Backend, error) {
	c, err := pjrt.Open(library)
	if err != nil {
		return nil, err
	}
	return &Backend{client: c}, nil
}

// Platform is the kind of device: cpu, cuda.
func (b *Backend) Platform() string { return b.client.Platform }

// Name and what follows implement compute.Backend.
func (b *Backend) Name() string        { return "xla" }
func (b *Backend) String() string      { return "xla" }
func (b *Backend) Description() string { return "XLA on " + b.client.Platform }

// Builder begins a program.
func (b *Backend) Builder(name string) compute.Builder { return newBuilder(b, name) }

// Finalize frees the plugin's client.
func (b *Backend) Finalize() {
	if b.client != nil {
		_ = b.client.Close()
		b.client = nil
	}
}

// IsFinalized tells whether the client is gone.
func (b *Backend) IsFinalized() bool { return b.client == nil }

// types are the numbers that tensors may hold.
var types = map[dtypes.DType]pjrt.Type{dtypes.Bool: pjrt.Bool, dtypes.Int32: pjrt.Int32, dtypes.Float32: pjrt.Float32}

// BufferFromFlatData copies a slice to the device.
func (b *Backend) BufferFromFlatData(_ compute.DeviceNum, flat any, shape shapes.Shape) (compute.Buffer, error) {
	t, ok := types[shape.DType]
	if !ok {
		return nil, fmt.Errorf("xla: tensors of %s are not known", shape.DType)
	}
	v := reflect.ValueOf(flat)
	if v.Kind() != reflect.Slice || v.Len() != shape.Size() || v.Len() == 0 {
		return nil, fmt.Errorf("xla: %T of %d does not fit %s", flat, v.Len(), shape)
	}
	p, err := b.client.Put(v.UnsafePointer(), t, shape.Dimensions)
	if err != nil {
		return nil, err
	}
	return &buffer{backend: b, shape: shape, on: p}, nil
}

// buffer implements compute.Buffer.
type buffer struct {
	backend *Backend
	shape   shapes.Shape
	on      *pjrt.Buffer
}

func (b *buffer) Backend() compute.Backend              { return b.backend }
func (b *buffer) Finalize() error                       { return b.on.Free() }
func (b *buffer) Shape() (shapes.Shape, error)          { return b.shape, nil }
func (b *buffer) DeviceNum() (compute.DeviceNum, error) { return 0, nil }
func (b *buffer) Data() (any, error)                    { return nil, compute.ErrNotImplemented }
func (b *buffer) CopyToDevice(compute.DeviceNum) (compute.Buffer, error) {
	return nil, compute.ErrNotImplemented
}

// ToFlatData copies the numbers into a slice.
func (b *buffer) ToFlatData(flat any) error {
	v := reflect.ValueOf(flat)
	if v.Kind() != reflect.Slice || v.Len() != b.shape.Size() || v.Type().Elem() != b.shape.DType.GoType() {
		return fmt.Errorf("xla: %T of %d does not fit %s", flat, v.Len(), b.shape)
	}
	return b.on.Read(unsafe.Pointer(v.Pointer()), v.Len()*int(v.Type().Elem().Size()))
}
