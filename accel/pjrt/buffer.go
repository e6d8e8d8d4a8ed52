package pjrt

import (
	"runtime"
	"unsafe"
)

// A Type is that of a buffer's elements, as the interface numbers them.
type Type int32

// The types that are used.
const (
	Bool    Type = 1
	Int32   Type = 4
	Float32 Type = 11
)

// A Buffer is a tensor on the device. It is freed by Free; the garbage collector does it
// too, later.
type Buffer struct {
	client *Client
	handle uintptr
}

// during says that data may change as soon as the call is over.
const during = 0

// Put copies a tensor to the device: data points to its numbers, the last dimension
// running fastest.
func (c *Client) Put(data unsafe.Pointer, t Type, dims []int) (*Buffer, error) {
	sizes := make([]int64, len(dims)+1)
	for i, d := range dims {
		sizes[i] = int64(d)
	}
	var pin runtime.Pinner
	defer pin.Unpin()
	pin.Pin(&sizes[0])
	pin.Pin(data)
	args := &struct {
		head
		client             uintptr
		data               unsafe.Pointer
		kind               Type
		_                  int32
		dims               unsafe.Pointer
		rank               uintptr
		strides, stridesOf uintptr
		semantics          int32
		_                  int32
		device, memory     uintptr
		layout             uintptr
		done, buffer       uintptr
	}{client: c.handle, data: data, kind: t, dims: unsafe.Pointer(&sizes[0]), rank: uintptr(len(dims)), semantics: during, device: c.device}
	args.head.size = unsafe.Sizeof(*args)
	if err := c.call(clientBufferFromHost, unsafe.Pointer(args)); err != nil {
		return nil, err
	}
	if err := c.await(args.done); err != nil {
		return nil, err
	}
	return &Buffer{client: c, handle: args.buffer}, nil
}

// Read copies the buffer's numbers to memory of the given size.
func (b *Buffer) Read(to unsafe.Pointer, size int) error {
	var pin runtime.Pinner
	defer pin.Unpin()
	pin.Pin(to)
	args := &struct {
		head
		source, layout uintptr
		to             unsafe.Pointer
		size, event    uintptr
	}{source: b.handle, to: to, size: uintptr(size)}
	args.head.size = unsafe.Sizeof(*args)
	if err := b.client.call(bufferToHost, unsafe.Pointer(args)); err != nil {
		return err
	}
	return b.client.await(args.event)
}

// Free gives the buffer's memory back; once is enough, twice does no harm.
func (b *Buffer) Free() error {
	if b == nil || b.handle == 0 {
		return nil
	}
	err := b.client.destroy(bufferDestroy, b.handle)
	b.handle = 0
	return err
}
