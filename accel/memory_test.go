package accel

import (
	"os"
	"os/exec"
	"syscall"
	"testing"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	. "github.com/gomlx/gomlx/core/graph"
)

// TestMemoryIsKept sees that the memory of a run serves for the next: the system has to
// clear no new pages.
func TestMemoryIsKept(t *testing.T) {
	d := devices(t)["xla"]
	if d == nil {
		t.Skip("XLA is not here")
	}
	const inner = "ACCEL_MEMORY_TEST"
	if os.Getenv(inner) == "" {
		c := exec.Command(os.Args[0], "-test.run=^TestMemoryIsKept$", "-test.v")
		c.Env = append(append(os.Environ(), inner+"=1"), Environ(0)...)
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return
	}
	const n = 4096
	p, err := d.Compile("wide", func(g *Graph) []*Node {
		a := Parameter(g, "a", shapes.Make(dtypes.Float32, n, 8))
		wide := DotGeneral(a, []int{1}, nil, a, []int{1}, nil) // 64 MiB
		return []*Node{ReduceAllSum(DotGeneral(wide, []int{1}, nil, a, []int{0}, nil))}
	})
	if err != nil {
		t.Fatal(err)
	}
	a, err := d.Floats(make([]float32, n*8), n, 8)
	if err != nil {
		t.Fatal(err)
	}
	run := func() int64 {
		var before, after syscall.Rusage
		_ = syscall.Getrusage(syscall.RUSAGE_SELF, &before)
		out, err := p.Run(a)
		if err != nil {
			t.Fatal(err)
		}
		Free(out...)
		_ = syscall.Getrusage(syscall.RUSAGE_SELF, &after)
		return after.Minflt - before.Minflt
	}
	first := run()
	run()
	if third := run(); third > first/4 {
		t.Errorf("the third run touched %d new pages, the first %d", third, first)
	} else {
		t.Logf("new pages: %d, then %d", first, third)
	}
}
