package xla

import (
	"fmt"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/notimplemented"
	"github.com/gomlx/compute/shapes"
	"github.com/gomlx/go-xla/stablehlo"
	hlo "github.com/gomlx/go-xla/types/shapes"

	"hone/accel/pjrt"
)

// builder writes a program of one function.
type builder struct {
	notimplemented.Builder
	backend *Backend
	name    string
	hlo     *stablehlo.Builder
	main    *function
}

func newBuilder(b *Backend, name string) *builder {
	x := &builder{backend: b, name: name, hlo: stablehlo.New(name)}
	x.main = &function{builder: x, hlo: x.hlo.Main(), reducers: map[reducer]*stablehlo.Function{}}
	x.main.ErrFn = func(op compute.OpType) error { return fmt.Errorf("xla: %s: %w", op, compute.ErrNotImplemented) }
	return x
}

func (b *builder) Name() string           { return b.name }
func (b *builder) Main() compute.Function { return b.main }

func (b *builder) OpShape(v compute.Value) (shapes.Shape, error) { return b.main.Shape(v) }

// Compile compiles what Main returns.
func (b *builder) Compile() (compute.Executable, error) {
	if b.main.results == nil {
		return nil, fmt.Errorf("xla: %s returns nothing", b.name)
	}
	text, err := b.hlo.Build()
	if err != nil {
		return nil, fmt.Errorf("xla: %w", err)
	}
	p, err := b.backend.client.Compile(text)
	if err != nil {
		return nil, err
	}
	return &executable{backend: b.backend, program: p, names: b.main.names, params: b.main.params, results: b.main.results}, nil
}

// executable is a compiled program with its shapes.
type executable struct {
	backend         *Backend
	program         *pjrt.Program
	names           []string
	params, results []shapes.Shape
}

func (e *executable) Finalize()                          { _ = e.program.Free() }
func (e *executable) Inputs() ([]string, []shapes.Shape) { return e.names, e.params }
func (e *executable) Outputs() []shapes.Shape            { return e.results }

// Execute runs the program. The plugin trusts the shapes, so they are checked here.
func (e *executable) Execute(inputs []compute.Buffer, donate []bool, _ compute.DeviceNum) ([]compute.Buffer, error) {
	if len(inputs) != len(e.params) {
		return nil, fmt.Errorf("xla: %d inputs, want %d", len(inputs), len(e.params))
	}
	if donate == nil {
		donate = make([]bool, len(inputs))
	}
	in := make([]*pjrt.Buffer, len(inputs))
	for i, x := range inputs {
		b, ok := x.(*buffer)
		if !ok || !b.shape.Equal(e.params[i]) {
			return nil, fmt.Errorf("xla: input %s is %v, want %s", e.names[i], x, e.params[i])
		}
		in[i] = b.on
	}
	out, err := e.program.Run(in, donate)
	if err != nil {
		return nil, err
	}
	results := make([]compute.Buffer, len(out))
	for i, b := range out {
		results[i] = &buffer{backend: e.backend, shape: e.results[i], on: b}
	}
	return results, nil
}

// toHLO and fromHLO turn shapes of one library into the other's.
func toHLO(s shapes.Shape) hlo.Shape   { return hlo.Make(s.DType, s.Dimensions...) }
func fromHLO(s hlo.Shape) shapes.Shape { return shapes.Make(s.DType, s.Dimensions...) }
