package accel

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	. "github.com/gomlx/gomlx/core/graph"

	"hone/modelstore"
)

// devices are all that this machine has.
func devices(t testing.TB) map[string]*Device {
	t.Helper()
	plain, err := Plain()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*Device{"go": plain}
	dir, err := modelstore.Dir()
	if err != nil {
		t.Fatal(err)
	}
	plugin, err := modelstore.Open(dir).XLA()
	if err != nil {
		t.Logf("without XLA: %v", err)
		return all
	}
	x, err := XLA(plugin)
	if err != nil {
		t.Fatal(err)
	}
	all["xla"] = x
	return all
}

// TestRun runs a small program with a donated input on each device.
func TestRun(t *testing.T) {
	for name, d := range devices(t) {
		t.Run(name, func(t *testing.T) {
			p, err := d.Compile("test", func(g *Graph) []*Node {
				a := Parameter(g, "a", shapes.Make(dtypes.Float32, 2, 3))
				b := Parameter(g, "b", shapes.Make(dtypes.Float32, 2, 3))
				loss := ReduceAllSum(Mul(Exp(a), b))
				return []*Node{loss, Add(b, Gradient(loss, a)[0])}
			}, 1)
			if err != nil {
				t.Fatal(err)
			}
			a, err := d.Floats([]float32{0, 0, 0, 0, 0, 0}, 2, 3)
			if err != nil {
				t.Fatal(err)
			}
			b, err := d.Floats([]float32{1, 2, 3, 4, 5, 6}, 2, 3)
			if err != nil {
				t.Fatal(err)
			}
			for round := range 3 {
				out, err := p.Run(a, b)
				if err != nil {
					t.Fatal(err)
				}
				loss, err := Read(out[0])
				if err != nil {
					t.Fatal(err)
				}
				if want := float32(int(21) << round); loss[0] != want {
					t.Fatalf("round %d: loss %v, want %v", round, loss[0], want)
				}
				b = out[1]
			}
			got, err := Read(b)
			if err != nil || got[5] != 48 {
				t.Errorf("%v, %v; want the last to be 48", got, err)
			}
		})
	}
}

// TestErrors sees that what goes wrong in a library comes back as an error.
func TestErrors(t *testing.T) {
	for name, d := range devices(t) {
		t.Run(name, func(t *testing.T) {
			_, err := d.Compile("wrong", func(g *Graph) []*Node {
				return []*Node{Add(Parameter(g, "a", shapes.Make(dtypes.Float32, 2)), Parameter(g, "b", shapes.Make(dtypes.Float32, 3)))}
			})
			if err == nil {
				t.Error("shapes that don't fit compile")
			}
			if _, err := d.Floats([]float32{1, 2}, 3); err == nil {
				t.Error("two numbers make a tensor of three")
			}
		})
	}
	if _, err := XLA("/nowhere/plugin.so"); err == nil {
		t.Error("a plugin that isn't there loads")
	}
}

// TestBFloat16 holds products in bfloat16 against those in float32: near, but not the same
// where matrices are large; the same where one is narrow.
func TestBFloat16(t *testing.T) {
	for name, d := range devices(t) {
		t.Run(name, func(t *testing.T) {
			const n = 256
			product := func(columns int) []float32 {
				p, err := d.Compile("product", func(g *Graph) []*Node {
					a, b := Parameter(g, "a", shapes.Make(dtypes.Float32, n, n)), Parameter(g, "b", shapes.Make(dtypes.Float32, n, columns))
					return []*Node{DotGeneral(a, []int{1}, nil, b, []int{0}, nil)}
				})
				if err != nil {
					t.Fatal(err)
				}
				rng := rand.New(rand.NewPCG(1, 1))
				var in []Buffer
				for _, columns := range []int{n, columns} {
					v := make([]float32, n*columns)
					for i := range v {
						v[i] = float32(2*rng.Float64() - 1)
					}
					b, err := d.Floats(v, n, columns)
					if err != nil {
						t.Fatal(err)
					}
					in = append(in, b)
				}
				out, err := p.Run(in...)
				if err != nil {
					t.Fatal(err)
				}
				v, err := Read(out[0])
				if err != nil {
					t.Fatal(err)
				}
				return v
			}
			for _, columns := range []int{n, 32} {
				exact := product(columns)
				can := d.BFloat16(true)
				rough := product(columns)
				d.BFloat16(false)
				if can != (name == "xla") {
					t.Errorf("bfloat16 is on: %v", can)
				}
				worst, size := 0.0, 0.0
				for i := range exact {
					worst, size = max(worst, math.Abs(float64(exact[i]-rough[i]))), max(size, math.Abs(float64(exact[i])))
				}
				if low := can && columns == n; low != (worst > 0) || worst > size/128 {
					t.Errorf("%d columns: numbers up to %g differ by up to %g", columns, size, worst)
				}
			}
		})
	}
}
