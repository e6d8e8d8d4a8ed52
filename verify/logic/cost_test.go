package logic

import (
	"fmt"
	"sort"
	"syscall"
	"testing"
	"time"

	"hone/corpus"
	"hone/sketch"
)

func cpu() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
func TestCost(t *testing.T) {
	all, _ := corpus.Load()
	p := prover(t)
	type r struct {
		id string
		d  time.Duration
		n  int
	}
	var rs []r
	for _, x := range all {
		if x.Task.Level != 1 {
			continue
		}
		c, _ := sketch.Compile(x.Sketch, x.Task.Lang)
		p.Prove(t.Context(), c.Definition, x.Task)
		t0 := cpu()
		for range 20 {
			p.Prove(t.Context(), c.Definition, x.Task)
		}
		rs = append(rs, r{x.Task.ID, (cpu() - t0) / 20, len(x.Task.Checks)})
	}
	sort.Slice(rs, func(i, j int) bool { return rs[i].d > rs[j].d })
	sum := time.Duration(0)
	for i, x := range rs {
		sum += x.d
		if i < 25 || i%10 == 0 {
			fmt.Println(i, x)
		}
	}
	fmt.Println("mean", sum/time.Duration(len(rs)))
}

func BenchmarkSimple(b *testing.B) {
	all, _ := corpus.Load()
	p := prover(b)
	for _, x := range all {
		if x.Task.ID != "jeonse-ko" {
			continue
		}
		c, _ := sketch.Compile(x.Sketch, x.Task.Lang)
		if b.N == 1 {
			fmt.Println(x.Sketch, c.Definition, x.Task.Checks)
		}
		b.ReportAllocs()
		t0 := cpu()
		for b.Loop() {
			p.Prove(b.Context(), c.Definition, x.Task)
		}
		b.ReportMetric(float64(cpu()-t0)/float64(b.N)/1000, "cpu-µs/op")
	}
}
