package accel

import (
	"syscall"
	"testing"
	"time"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	. "github.com/gomlx/gomlx/core/graph"
)

// A product is [m, k] times [k, n], whose inputs may lie the other way round.
type product struct {
	name    string
	m, k, n int
	left    int // the axis of the left input that is summed over
	right   int
}

// BenchmarkProduct measures matrix products: a square one, whose GFLOP/s are what this
// machine has to give, and those of a training step of 1,152 tokens.
//
//	go test ./accel -run - -bench Product -benchtime 20x
func BenchmarkProduct(b *testing.B) {
	d := devices(b)["xla"]
	if d == nil {
		b.Skip("XLA is not here")
	}
	for _, p := range []product{
		{"square", 2048, 2048, 2048, 1, 1},
		{"up", 1152, 640, 2048, 1, 1},
		{"up'", 1152, 2048, 640, 1, 0},
		{"upup", 1152, 640, 4096, 1, 1},
		{"upup'", 1152, 4096, 640, 1, 0},
		{"down", 1152, 2048, 640, 1, 1},
		{"downflip", 640, 2048, 1152, 1, 1},
		{"down'", 1152, 640, 2048, 1, 0},
		{"merge", 2048, 32, 640, 1, 0},
		{"A", 1152, 640, 32, 1, 1},
		{"AAA", 1152, 640, 96, 1, 1},
		{"A'", 32, 1152, 640, 0, 0},
		{"AAA'", 96, 1152, 640, 0, 0},
		{"B'", 32, 1152, 2048, 0, 0},
		{"B'2", 1152, 2048, 32, 1, 0},
		{"B'2T", 1152, 2048, 32, 1, 1},
		{"head", 832, 640, 33681, 1, 1},
		{"headT", 832, 640, 33681, 1, 0},
		{"head'", 832, 33681, 640, 1, 0},
		{"head'T", 832, 33681, 640, 1, 1},
	} {
		b.Run(p.name, func(b *testing.B) { p.bench(b, d) })
	}
}

func (p product) bench(b *testing.B, d *Device) {
	dims := func(outer, axis int) []int {
		if axis == 1 {
			return []int{outer, p.k}
		}
		return []int{p.k, outer}
	}
	left, right := dims(p.m, p.left), dims(p.n, p.right)
	program, err := d.Compile(p.name, func(g *Graph) []*Node {
		l, r := Parameter(g, "l", shapes.Make(dtypes.Float32, left...)), Parameter(g, "r", shapes.Make(dtypes.Float32, right...))
		return []*Node{DotGeneral(l, []int{p.left}, nil, r, []int{p.right}, nil)}
	})
	if err != nil {
		b.Fatal(err)
	}
	var in []Buffer
	for _, dims := range [][]int{left, right} {
		v := make([]float32, dims[0]*dims[1])
		for i := range v {
			v[i] = float32(i%7) - 3
		}
		x, err := d.Floats(v, dims...)
		if err != nil {
			b.Fatal(err)
		}
		defer Free(x)
		in = append(in, x)
	}
	run := func() {
		out, err := program.Run(in...)
		if err != nil {
			b.Fatal(err)
		}
		Free(out...)
	}
	run()
	cpu, start := cpuTime(), time.Now()
	b.ResetTimer()
	for b.Loop() {
		run()
	}
	flops := 2 * float64(p.m) * float64(p.k) * float64(p.n) * float64(b.N)
	b.ReportMetric(flops/time.Since(start).Seconds()/1e9, "GFLOP/s")
	b.ReportMetric(flops/(cpuTime()-cpu).Seconds()/1e9, "GFLOP/cpu-s")
}

func cpuTime() time.Duration {
	var r syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r)
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
