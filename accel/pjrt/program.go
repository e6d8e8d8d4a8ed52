package pjrt

import (
	"runtime"
	"unsafe"

	"github.com/ebitengine/purego"
)

// A Program is compiled for the client's device.
type Program struct {
	client  *Client
	handle  uintptr
	outputs int
}

// portable are the options of every compilation, as protobuf: one replica, one partition,
// no device chosen beforehand.
var portable = []byte{
	0x1a, 15, // executable_build_options
	0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01, // device_ordinal -1
	0x20, 1, // num_replicas
	0x28, 1, // num_partitions
	0x20, 1, // compile_portable_executable
}

// Compile compiles StableHLO, as text or bytecode.
func (c *Client) Compile(stableHLO []byte) (*Program, error) {
	format := []byte("mlir")
	var pin runtime.Pinner
	defer pin.Unpin()
	pin.Pin(&stableHLO[0])
	pin.Pin(&format[0])
	pin.Pin(&portable[0])
	source := &struct {
		head
		code       unsafe.Pointer
		codeSize   uintptr
		format     unsafe.Pointer
		formatSize uintptr
	}{code: unsafe.Pointer(&stableHLO[0]), codeSize: uintptr(len(stableHLO)), format: unsafe.Pointer(&format[0]), formatSize: uintptr(len(format))}
	source.head.size = unsafe.Sizeof(*source)
	pin.Pin(source)
	args := &struct {
		head
		client      uintptr
		program     unsafe.Pointer
		options     unsafe.Pointer
		optionsSize uintptr
		executable  uintptr
	}{client: c.handle, program: unsafe.Pointer(source), options: unsafe.Pointer(&portable[0]), optionsSize: uintptr(len(portable))}
	args.head.size = unsafe.Sizeof(*args)
	err := c.call(clientCompile, unsafe.Pointer(args))
	trim()
	if err != nil {
		return nil, err
	}
	p := &Program{client: c, handle: args.executable}
	return p, p.countOutputs()
}

// trim gives back to the system what the compiler took and freed, gigabytes, where the C
// library has been told to keep such memory for the runs (accel.Environ).
func trim() {
	if f, err := purego.Dlsym(purego.RTLD_DEFAULT, "malloc_trim"); err == nil && f != 0 {
		purego.SyscallN(f, 0)
	}
}

func (p *Program) countOutputs() error {
	g := &struct {
		head
		loaded, executable uintptr
	}{loaded: p.handle}
	g.head.size = unsafe.Sizeof(*g)
	if err := p.client.call(loadedGetExecutable, unsafe.Pointer(g)); err != nil {
		return err
	}
	n := &struct {
		head
		executable, count uintptr
	}{executable: g.executable}
	n.head.size = unsafe.Sizeof(*n)
	if err := p.client.call(executableNumOutputs, unsafe.Pointer(n)); err != nil {
		return err
	}
	p.outputs = int(n.count)
	return p.client.destroy(executableDestroy, g.executable)
}

// Free frees the program.
func (p *Program) Free() error {
	if p.handle == 0 {
		return nil
	}
	err := p.client.destroy(loadedDestroy, p.handle)
	p.handle = 0
	return err
}

type executeOptions struct {
	head
	send, receive           uintptr
	sends, receives         uintptr
	launch                  int64 // an int, padded
	keep                    unsafe.Pointer
	keeps                   uintptr
	context, location       uintptr
	tasks, ids, incarnation uintptr
	slices                  uintptr
}

// Run computes, and waits until all is computed. Inputs that donate marks are gone
// afterwards: their memory serves for the results.
func (p *Program) Run(inputs []*Buffer, donate []bool) ([]*Buffer, error) {
	var pin runtime.Pinner
	defer pin.Unpin()
	in, out := make([]uintptr, len(inputs)+1), make([]uintptr, p.outputs+1)
	var keep []int64
	for i, b := range inputs {
		in[i] = b.handle
		if !donate[i] {
			keep = append(keep, int64(i))
		}
	}
	pin.Pin(&in[0])
	pin.Pin(&out[0])
	options := &executeOptions{keeps: uintptr(len(keep))}
	options.head.size = unsafe.Sizeof(*options)
	if len(keep) > 0 {
		pin.Pin(&keep[0])
		options.keep = unsafe.Pointer(&keep[0])
	}
	pin.Pin(options)
	lists := &[3]unsafe.Pointer{unsafe.Pointer(&in[0]), unsafe.Pointer(&out[0])}
	done := new(uintptr)
	pin.Pin(lists)
	pin.Pin(done)
	args := &struct {
		head
		executable        uintptr
		options           unsafe.Pointer
		arguments         unsafe.Pointer
		devices, count    uintptr
		outputs, complete unsafe.Pointer
		device            uintptr
	}{executable: p.handle, options: unsafe.Pointer(options), arguments: unsafe.Pointer(&lists[0]), devices: 1, count: uintptr(len(inputs)),
		outputs: unsafe.Pointer(&lists[1]), complete: unsafe.Pointer(done), device: p.client.device}
	args.head.size = unsafe.Sizeof(*args)
	if err := p.client.call(loadedExecute, unsafe.Pointer(args)); err != nil {
		return nil, err
	}
	err := p.client.await(*done)
	results := make([]*Buffer, p.outputs)
	for i := range results {
		results[i] = &Buffer{client: p.client, handle: out[i]}
	}
	for i, b := range inputs {
		if donate[i] {
			_ = b.Free()
		}
	}
	if err != nil {
		for _, b := range results {
			_ = b.Free()
		}
		return nil, err
	}
	return results, nil
}
