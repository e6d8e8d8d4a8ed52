package xla

import (
	"fmt"
	"reflect"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/notimplemented"
	"github.com/gomlx/compute/shapes"
	"github.com/gomlx/go-xla/stablehlo"
)

// function writes operations; its values are those of stablehlo.
type function struct {
	notimplemented.Function
	builder  *builder
	hlo      *stablehlo.Function
	reducers map[reducer]*stablehlo.Function

	names   []string
	params  []shapes.Shape
	results []shapes.Shape
}

type value = *stablehlo.Value

func (f *function) Name() string             { return compute.MainName }
func (f *function) Builder() compute.Builder { return f.builder }
func (f *function) Parent() compute.Function { return nil }

// Shape is that of a value.
func (f *function) Shape(v compute.Value) (shapes.Shape, error) {
	x, err := one(v)
	if err != nil {
		return shapes.Invalid(), err
	}
	return fromHLO(x.Shape()), nil
}

func one(v compute.Value) (value, error) {
	x, ok := v.(value)
	if !ok || x == nil {
		return nil, fmt.Errorf("xla: %T is no value of this program", v)
	}
	return x, nil
}

func all(list ...compute.Value) ([]value, error) {
	out := make([]value, len(list))
	for i, v := range list {
		x, err := one(v)
		if err != nil {
			return nil, err
		}
		out[i] = x
	}
	return out, nil
}

// result keeps a nil value from becoming an interface that isn't nil.
func result(v value, err error) (compute.Value, error) {
	if err != nil {
		return nil, err
	}
	return v, nil
}

func (f *function) Parameter(name string, shape shapes.Shape, _ *compute.ShardingSpec) (compute.Value, error) {
	f.names, f.params = append(f.names, name), append(f.params, shape)
	// Names of its own: the program's other functions have inputs too.
	return result(f.hlo.NamedInput(fmt.Sprintf("in%d", len(f.names)), toHLO(shape)))
}

func (f *function) Constant(flat any, dims ...int) (compute.Value, error) {
	return result(f.constant(flat, dims...))
}

// constant makes a tensor of a slice; the slice's type is the tensor's.
func (f *function) constant(flat any, dims ...int) (value, error) {
	t := dtypes.FromGoType(reflect.TypeOf(flat).Elem())
	return f.hlo.ConstantFromFlatAndShape(flat, toHLO(shapes.Make(t, dims...)))
}

func (f *function) Return(outputs []compute.Value, _ []*compute.ShardingSpec) error {
	list, err := all(outputs...)
	if err != nil {
		return err
	}
	for _, v := range list {
		f.results = append(f.results, fromHLO(v.Shape()))
	}
	return f.hlo.Return(list...)
}
