// Package pjrt calls a PJRT plugin, the shared library by which XLA compiles and runs
// programs on a kind of device. It speaks the plugin's C interface without cgo, and knows
// only the few calls that training needs. It must not know what a program computes.
//
// The C interface is one table of functions. Each takes a pointer to a struct that begins
// with its own size, so that plugins newer or older than these structs work too, and
// returns nil or an error object.
package pjrt

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"unsafe"

	"github.com/ebitengine/purego"
)

// Functions of the table, by their place after its head.
const (
	errorDestroy             = 0
	errorMessage             = 1
	pluginInitialize         = 3
	eventDestroy             = 5
	eventAwait               = 8
	clientCreate             = 10
	clientDestroy            = 11
	clientPlatformName       = 12
	clientAddressableDevices = 16
	clientCompile            = 20
	clientBufferFromHost     = 22
	executableDestroy        = 40
	executableNumOutputs     = 44
	loadedDestroy            = 50
	loadedGetExecutable      = 51
	loadedExecute            = 55
	bufferDestroy            = 58
	bufferToHost             = 70
)

// The table's head: its size and extensions, and the version, which has the like and two
// numbers of four bytes.
const (
	versionAt   = 2 * 8
	functionsAt = versionAt + 2*8 + 2*4
)

// The major version of the interface changes when old callers no longer work.
const majorVersion = 0

// A Client is a plugin with its devices; the first one is used.
type Client struct {
	Platform string // cpu, cuda …

	table  uintptr
	handle uintptr
	device uintptr
}

type head struct {
	size       uintptr
	extensions uintptr
}

// Open loads a plugin and makes a client.
func Open(library string) (*Client, error) {
	lib, err := purego.Dlopen(library, purego.RTLD_LAZY|purego.RTLD_LOCAL)
	if err != nil {
		return nil, fmt.Errorf("pjrt: %w", err)
	}
	get, err := purego.Dlsym(lib, "GetPjrtApi")
	if err != nil {
		return nil, fmt.Errorf("pjrt: %s is no PJRT plugin: %w", library, err)
	}
	table, _, _ := purego.SyscallN(get)
	if table == 0 {
		return nil, fmt.Errorf("pjrt: %s has no table of functions", library)
	}
	c := &Client{table: table}
	version := (*struct {
		size, extensions uintptr
		major, minor     int32
	})(pointer(table + versionAt))
	if version.major != majorVersion {
		return nil, fmt.Errorf("pjrt: %s has version %d of the interface, want %d", library, version.major, majorVersion)
	}
	return c, c.start()
}

// pointer makes a pointer of an address in C's memory, which the garbage collector
// neither moves nor frees.
func pointer(address uintptr) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&address)) }

// raw calls a function of the table with a struct, which args points to.
func (c *Client) raw(function uintptr, args unsafe.Pointer) uintptr {
	f := *(*uintptr)(pointer(c.table + functionsAt + function*8))
	out, _, _ := purego.SyscallN(f, uintptr(args))
	runtime.KeepAlive(args)
	return out
}

// call calls one of the functions that may fail.
func (c *Client) call(function uintptr, args unsafe.Pointer) error {
	if object := c.raw(function, args); object != 0 {
		return c.explain(object)
	}
	return nil
}

// explain turns an error object into an error. The functions for that return nothing.
func (c *Client) explain(object uintptr) error {
	m := &struct {
		head
		object, text, size uintptr
	}{object: object}
	m.head.size = unsafe.Sizeof(*m)
	c.raw(errorMessage, unsafe.Pointer(m))
	err := errors.New("pjrt: " + text(m.text, m.size))
	d := &struct {
		head
		object uintptr
	}{object: object}
	d.head.size = unsafe.Sizeof(*d)
	c.raw(errorDestroy, unsafe.Pointer(d))
	return err
}

func text(address, size uintptr) string {
	if address == 0 || size == 0 {
		return ""
	}
	return string(unsafe.Slice((*byte)(pointer(address)), size))
}

// namedValue is an option of a client.
type namedValue struct {
	head
	name      unsafe.Pointer
	nameSize  uintptr
	kind      int32
	_         int32
	value     uint64
	valueSize uintptr
}

// kindBool is the kind of an option that is true or false.
const kindBool = 4

// options are what the client is made with: where the environment says, as it is said to JAX, that a GPU's memory shall
// not be taken beforehand, three quarters of which it is else, that others may use the GPU as well.
func (c *Client) options() []namedValue {
	if os.Getenv("XLA_PYTHON_CLIENT_PREALLOCATE") != "false" {
		return nil
	}
	name := []byte("preallocate")
	v := namedValue{name: unsafe.Pointer(&name[0]), nameSize: uintptr(len(name)), kind: kindBool, valueSize: 1}
	v.head.size = unsafe.Sizeof(v)
	return []namedValue{v}
}

func (c *Client) start() error {
	i := &head{}
	i.size = unsafe.Sizeof(*i)
	if err := c.call(pluginInitialize, unsafe.Pointer(i)); err != nil {
		return err
	}
	options := c.options()
	var pin runtime.Pinner
	defer pin.Unpin()
	n := &struct {
		head
		options                  unsafe.Pointer
		count                    uintptr
		get, getArg, put, putArg uintptr
		client                   uintptr
		tryGet, tryGetArg        uintptr
	}{}
	n.head.size = unsafe.Sizeof(*n)
	if len(options) > 0 {
		pin.Pin(&options[0])
		pin.Pin(options[0].name)
		n.options, n.count = unsafe.Pointer(&options[0]), uintptr(len(options))
	}
	if err := c.call(clientCreate, unsafe.Pointer(n)); err != nil {
		return err
	}
	c.handle = n.client
	d := &struct {
		head
		client, devices, count uintptr
	}{client: c.handle}
	d.head.size = unsafe.Sizeof(*d)
	if err := c.call(clientAddressableDevices, unsafe.Pointer(d)); err != nil {
		return err
	}
	if d.count == 0 {
		return errors.New("pjrt: the plugin has no device")
	}
	c.device = *(*uintptr)(pointer(d.devices))
	p := &struct {
		head
		client, name, size uintptr
	}{client: c.handle}
	p.head.size = unsafe.Sizeof(*p)
	if err := c.call(clientPlatformName, unsafe.Pointer(p)); err != nil {
		return err
	}
	c.Platform = text(p.name, p.size)
	return nil
}

// Close frees the client. Buffers and programs of it must be gone.
func (c *Client) Close() error {
	if c.handle == 0 {
		return nil
	}
	err := c.destroy(clientDestroy, c.handle)
	c.handle = 0
	return err
}

// destroy calls one of the functions that free an object.
func (c *Client) destroy(function, object uintptr) error {
	d := &struct {
		head
		object uintptr
	}{object: object}
	d.head.size = unsafe.Sizeof(*d)
	return c.call(function, unsafe.Pointer(d))
}

// await waits for an event and frees it.
func (c *Client) await(event uintptr) error {
	if event == 0 {
		return nil
	}
	a := &struct {
		head
		event uintptr
	}{event: event}
	a.head.size = unsafe.Sizeof(*a)
	err := c.call(eventAwait, unsafe.Pointer(a))
	return errors.Join(err, c.destroy(eventDestroy, event))
}
