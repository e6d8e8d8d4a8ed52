package xla

import (
	"fmt"
	"slices"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	hlotypes "github.com/gomlx/go-xla/types"
	hlo "github.com/gomlx/go-xla/types/shapes"
)

// The operations that mix numbers: products, reductions, gathering and scattering.

func (f *function) DotGeneral(l compute.Value, lContract, lBatch []int, r compute.Value, rContract, rBatch []int, _ compute.DotGeneralConfig) (compute.Value, error) {
	list, err := all(l, r)
	if err != nil {
		return nil, err
	}
	if f.builder.backend.BFloat16 && large(list[0].Shape().Dimensions, lContract, lBatch) && large(list[1].Shape().Dimensions, rContract, rBatch) {
		for i := range list {
			if list[i], err = stablehlo.Convert(list[i], dtypes.BFloat16); err != nil {
				return nil, err
			}
		}
	}
	dot := stablehlo.DotGeneral(list[0], lContract, lBatch, list[1], rContract, rBatch)
	// Full float32 on a CPU. NVIDIA's devices multiply with 10 bits of fraction (TF32) by default and add up
	// in float32, which is several times as fast and good enough to learn by.
	precision := hlotypes.DotGeneralPrecisionDefault
	if f.builder.backend.Platform() == "cpu" {
		precision = hlotypes.DotGeneralPrecisionHighest
	}
	dot.Precision(precision, precision)
	dot.OutputDType(dtypes.Float32)
	return result(dot.Done())
}

// large tells whether one side of a product has so many rows and columns that bfloat16
// gains more than it costs to convert it: LoRA's narrow matrices have not.
func large(dims, contract, batch []int) bool {
	rows, columns := 1, 1
	for i, n := range dims {
		switch {
		case slices.Contains(contract, i):
			columns *= n
		case !slices.Contains(batch, i):
			rows *= n
		}
	}
	return min(rows, columns) >= 256
}

// reducer is a way to make one number of two.
type reducer struct {
	kind dtypes.DType
	op   compute.OpType
}

func (f *function) reducer(key reducer) (*stablehlo.Function, error) {
	if fn := f.reducers[key]; fn != nil {
		return fn, nil
	}
	fn := f.hlo.Closure()
	a, err := fn.NamedInput("a", hlo.Make(key.kind))
	if err != nil {
		return nil, err
	}
	b, err := fn.NamedInput("b", hlo.Make(key.kind))
	if err != nil {
		return nil, err
	}
	op := stablehlo.Add
	if key.op == compute.OpTypeReduceMax {
		op = stablehlo.Maximum
	}
	v, err := op(a, b)
	if err != nil {
		return nil, err
	}
	f.reducers[key] = fn
	return fn, fn.Return(v)
}

// reduce folds axes, all where none are named, beginning with start.
func (f *function) reduce(op compute.OpType, x compute.Value, start any, axes []int) (compute.Value, error) {
	v, err := one(x)
	if err != nil {
		return nil, err
	}
	if len(axes) == 0 {
		for i := range v.Shape().Rank() {
			axes = append(axes, i)
		}
	}
	fn, err := f.reducer(reducer{v.Shape().DType, op})
	if err != nil {
		return nil, err
	}
	first, err := f.constant(start)
	if err != nil {
		return nil, err
	}
	return result(stablehlo.Reduce(v, first, fn, axes...))
}

func (f *function) ReduceSum(x compute.Value, axes ...int) (compute.Value, error) {
	v, err := one(x)
	if err != nil {
		return nil, err
	}
	switch v.Shape().DType {
	case dtypes.Float32:
		return f.reduce(compute.OpTypeReduceSum, x, []float32{0}, axes)
	case dtypes.Int32:
		return f.reduce(compute.OpTypeReduceSum, x, []int32{0}, axes)
	}
	return nil, fmt.Errorf("xla: sums of %s: %w", v.Shape().DType, compute.ErrNotImplemented)
}

func (f *function) ReduceMax(x compute.Value, axes ...int) (compute.Value, error) {
	v, err := one(x)
	if err != nil {
		return nil, err
	}
	if v.Shape().DType != dtypes.Float32 {
		return nil, fmt.Errorf("xla: maxima of %s: %w", v.Shape().DType, compute.ErrNotImplemented)
	}
	lowest, _ := dtypes.Float32.LowestValue().(float32)
	return f.reduce(compute.OpTypeReduceMax, x, []float32{lowest}, axes)
}

func (f *function) Gather(x, from compute.Value, vectorAxis int, offset, collapsed, axes, sizes []int, sorted bool) (compute.Value, error) {
	list, err := all(x, from)
	if err != nil {
		return nil, err
	}
	return result(stablehlo.Gather(list[0], list[1], vectorAxis, offset, collapsed, nil, nil, axes, sizes, sorted))
}

func (f *function) ScatterSum(x, to, updates compute.Value, vectorAxis int, window, inserted, axes []int, sorted, unique bool) (compute.Value, error) {
	list, err := all(x, to, updates)
	if err != nil {
		return nil, err
	}
	fn, err := f.reducer(reducer{list[0].Shape().DType, compute.OpTypeReduceSum})
	if err != nil {
		return nil, err
	}
	return result(stablehlo.Scatter(list[0], list[1], list[2], window, inserted, nil, nil, axes, vectorAxis, sorted, unique, fn))
}
