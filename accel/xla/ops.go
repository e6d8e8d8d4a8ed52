package xla

import (
	"fmt"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	"github.com/gomlx/go-xla/stablehlo"
	hlotypes "github.com/gomlx/go-xla/types"
	hlo "github.com/gomlx/go-xla/types/shapes"
)

func unary(op func(value) (value, error), x compute.Value) (compute.Value, error) {
	v, err := one(x)
	if err != nil {
		return nil, err
	}
	return result(op(v))
}

func (f *function) Abs(x compute.Value) (compute.Value, error) { return unary(stablehlo.Abs, x) }
func (f *function) Cos(x compute.Value) (compute.Value, error) { return unary(stablehlo.Cosine, x) }
func (f *function) Exp(x compute.Value) (compute.Value, error) {
	return unary(stablehlo.Exponential, x)
}
func (f *function) Log(x compute.Value) (compute.Value, error) { return unary(stablehlo.Log, x) }
func (f *function) Logistic(x compute.Value) (compute.Value, error) {
	return unary(stablehlo.Logistic, x)
}
func (f *function) LogicalNot(x compute.Value) (compute.Value, error) { return unary(stablehlo.Not, x) }
func (f *function) Neg(x compute.Value) (compute.Value, error)        { return unary(stablehlo.Negate, x) }
func (f *function) Sign(x compute.Value) (compute.Value, error)       { return unary(stablehlo.Sign, x) }
func (f *function) Sin(x compute.Value) (compute.Value, error)        { return unary(stablehlo.Sine, x) }
func (f *function) Sqrt(x compute.Value) (compute.Value, error)       { return unary(stablehlo.Sqrt, x) }
func (f *function) Tanh(x compute.Value) (compute.Value, error)       { return unary(stablehlo.Tanh, x) }

func (f *function) Identity(x compute.Value) (compute.Value, error) { return x, nil }

func binary(op func(a, b value) (value, error), a, b compute.Value) (compute.Value, error) {
	l, r, err := alike(a, b)
	if err != nil {
		return nil, err
	}
	return result(op(l, r))
}

func (f *function) Add(a, b compute.Value) (compute.Value, error) { return binary(stablehlo.Add, a, b) }
func (f *function) Sub(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Subtract, a, b)
}
func (f *function) Mul(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Multiply, a, b)
}
func (f *function) Div(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Divide, a, b)
}
func (f *function) Max(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Maximum, a, b)
}
func (f *function) Min(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Minimum, a, b)
}
func (f *function) Pow(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Power, a, b)
}
func (f *function) LogicalAnd(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.And, a, b)
}
func (f *function) LogicalOr(a, b compute.Value) (compute.Value, error) {
	return binary(stablehlo.Or, a, b)
}

// alike brings two values to one shape: a scalar to the other's, axes of 1 to the
// other's length.
func alike(a, b compute.Value) (l, r value, err error) {
	list, err := all(a, b)
	if err != nil {
		return nil, nil, err
	}
	l, r = list[0], list[1]
	shape := l.Shape().Clone()
	switch {
	case l.Shape().Rank() == 0:
		shape = r.Shape().Clone()
	case r.Shape().Rank() == 0:
	case l.Shape().Rank() != r.Shape().Rank():
		return nil, nil, fmt.Errorf("xla: %s and %s have different ranks", l.Shape(), r.Shape())
	default:
		for i, d := range r.Shape().Dimensions {
			shape.Dimensions[i] = max(shape.Dimensions[i], d)
		}
	}
	if l, err = spread(l, shape); err == nil {
		r, err = spread(r, shape)
	}
	return l, r, err
}

func spread(v value, shape hlo.Shape) (value, error) {
	shape.DType = v.Shape().DType
	if v.Shape().Equal(shape) {
		return v, nil
	}
	axes := make([]int, v.Shape().Rank())
	for i := range axes {
		axes[i] = i
	}
	return stablehlo.BroadcastInDim(v, shape, axes)
}

func (f *function) compare(way hlotypes.ComparisonDirection, a, b compute.Value) (compute.Value, error) {
	l, r, err := alike(a, b)
	if err != nil {
		return nil, err
	}
	kind := hlotypes.CompareSigned
	switch t := l.Shape().DType; {
	case t.IsFloat():
		kind = hlotypes.CompareFloat
	case t == dtypes.Bool:
		kind = hlotypes.CompareUnsigned
	}
	return result(stablehlo.Compare(l, r, way, kind))
}

func (f *function) Equal(a, b compute.Value) (compute.Value, error) {
	return f.compare(hlotypes.CompareEQ, a, b)
}
func (f *function) NotEqual(a, b compute.Value) (compute.Value, error) {
	return f.compare(hlotypes.CompareNE, a, b)
}
func (f *function) GreaterThan(a, b compute.Value) (compute.Value, error) {
	return f.compare(hlotypes.CompareGT, a, b)
}
func (f *function) GreaterOrEqual(a, b compute.Value) (compute.Value, error) {
	return f.compare(hlotypes.CompareGE, a, b)
}
func (f *function) LessThan(a, b compute.Value) (compute.Value, error) {
	return f.compare(hlotypes.CompareLT, a, b)
}
func (f *function) LessOrEqual(a, b compute.Value) (compute.Value, error) {
	return f.compare(hlotypes.CompareLE, a, b)
}

func (f *function) Where(condition, yes, no compute.Value) (compute.Value, error) {
	list, err := all(condition, yes, no)
	if err != nil {
		return nil, err
	}
	shape := list[0].Shape()
	for _, v := range list[1:] {
		if v.Shape().Rank() > 0 {
			shape = v.Shape()
		}
	}
	for i, v := range list {
		if list[i], err = spread(v, shape.Clone()); err != nil {
			return nil, err
		}
	}
	return result(stablehlo.Select(list[0], list[1], list[2]))
}

func (f *function) BroadcastInDim(x compute.Value, shape shapes.Shape, axes []int) (compute.Value, error) {
	return unary(func(v value) (value, error) { return stablehlo.BroadcastInDim(v, toHLO(shape), axes) }, x)
}

func (f *function) Reshape(x compute.Value, dims ...int) (compute.Value, error) {
	return unary(func(v value) (value, error) { return stablehlo.Reshape(v, hlo.Make(v.Shape().DType, dims...)) }, x)
}

func (f *function) Transpose(x compute.Value, order ...int) (compute.Value, error) {
	return unary(func(v value) (value, error) { return stablehlo.Transpose(v, order...) }, x)
}

func (f *function) Slice(x compute.Value, starts, limits, strides []int) (compute.Value, error) {
	return unary(func(v value) (value, error) { return stablehlo.Slice(v, starts, limits, strides) }, x)
}

func (f *function) ConvertDType(x compute.Value, t dtypes.DType) (compute.Value, error) {
	return unary(func(v value) (value, error) { return stablehlo.Convert(v, t) }, x)
}

func (f *function) Iota(shape shapes.Shape, axis int) (compute.Value, error) {
	return result(f.hlo.Iota(toHLO(shape), axis))
}

func (f *function) Concatenate(axis int, list ...compute.Value) (compute.Value, error) {
	values, err := all(list...)
	if err != nil {
		return nil, err
	}
	return result(stablehlo.Concatenate(axis, values...))
}

func (f *function) Pad(x, fill compute.Value, axes ...compute.PadAxis) (compute.Value, error) {
	list, err := all(x, fill)
	if err != nil {
		return nil, err
	}
	rank := list[0].Shape().Rank()
	before, after, between := make([]int, rank), make([]int, rank), make([]int, rank)
	for i, a := range axes {
		before[i], after[i], between[i] = a.Start, a.End, a.Interior
	}
	return result(stablehlo.Pad(list[0], list[1], before, after, between))
}

func (f *function) OptimizationBarrier(list ...compute.Value) ([]compute.Value, error) {
	values, err := all(list...)
	if err != nil {
		return nil, err
	}
	if values, err = stablehlo.OptimizationBarrier(values...); err != nil {
		return nil, err
	}
	out := make([]compute.Value, len(values))
	for i, v := range values {
		out[i] = v
	}
	return out, nil
}
