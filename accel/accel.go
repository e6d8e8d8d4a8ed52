// Package accel runs tensor graphs: on XLA where its plugin is found (an NVIDIA GPU's or
// the CPU's), else in plain Go. It turns the graph library's panics into errors. It must
// not know what is computed.
package accel

import (
	"fmt"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	"github.com/gomlx/gomlx/core/graph"
)

// A Device computes.
type Device struct {
	Name    string // xla:cpu, xla:cuda, go
	backend compute.Backend
}

// A Buffer is a tensor on a device.
type Buffer = compute.Buffer

// Large tells whether few large operations suit the device better than many small ones that
// leave out what isn't needed.
func (d *Device) Large() bool { return d.Name == "xla:cuda" }

// Close frees the device; its buffers and programs are gone with it.
func (d *Device) Close() { d.backend.Finalize() }

// Floats puts numbers on the device.
func (d *Device) Floats(v []float32, dims ...int) (Buffer, error) {
	return d.put(v, len(v), shapes.Make(dtypes.Float32, dims...))
}

// Ints puts numbers on the device.
func (d *Device) Ints(v []int32, dims ...int) (Buffer, error) {
	return d.put(v, len(v), shapes.Make(dtypes.Int32, dims...))
}

func (d *Device) put(v any, n int, shape shapes.Shape) (Buffer, error) {
	if n != shape.Size() {
		return nil, fmt.Errorf("accel: %d numbers for %s", n, shape)
	}
	b, err := d.backend.BufferFromFlatData(0, v, shape)
	if err != nil {
		return nil, fmt.Errorf("accel %s: %w", d.Name, err)
	}
	return b, nil
}

// Read takes a buffer's numbers.
func Read(b Buffer) ([]float32, error) {
	shape, err := b.Shape()
	if err != nil {
		return nil, fmt.Errorf("accel: %w", err)
	}
	v := make([]float32, shape.Size())
	if err := b.ToFlatData(v); err != nil {
		return nil, fmt.Errorf("accel: %w", err)
	}
	return v, nil
}

// Free gives buffers back before the garbage collector would.
func Free(list ...Buffer) {
	for _, b := range list {
		if b != nil {
			_ = b.Finalize()
		}
	}
}

// A Program is a compiled graph.
type Program struct {
	name   string
	graph  *graph.Graph
	donate []bool
}

// Compile builds a graph and compiles it. The inputs are the graph's parameters in the
// order in which build makes them; those that donate names become invalid by running, and
// their memory serves for the results.
func (d *Device) Compile(name string, build func(*graph.Graph) []*graph.Node, donate ...int) (p *Program, err error) {
	defer caught(name, &err)
	g := graph.NewGraph(d.backend, name)
	if err := g.Compile(build(g)...); err != nil {
		return nil, fmt.Errorf("accel %s: compile %s: %w", d.Name, name, err)
	}
	p = &Program{name: name, graph: g, donate: make([]bool, g.NumParameters())}
	for _, i := range donate {
		p.donate[i] = true
	}
	return p, nil
}

// Run computes the graph's results.
func (p *Program) Run(inputs ...Buffer) (out []Buffer, err error) {
	defer caught(p.name, &err)
	out, err = p.graph.Executable().Execute(inputs, p.donate, 0)
	if err != nil {
		return nil, fmt.Errorf("accel: run %s: %w", p.name, err)
	}
	return out, nil
}

// caught turns a panic of the graph library into an error.
func caught(name string, err *error) {
	switch r := recover().(type) {
	case nil:
	case error:
		*err = fmt.Errorf("accel: %s: %w", name, r)
	default:
		*err = fmt.Errorf("accel: %s: %v", name, r)
	}
}
