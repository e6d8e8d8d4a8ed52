package train

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"hone/accel"
	"hone/model"
	"hone/modelstore/modelstoretest"
)

// BenchmarkStep measures a step on the real model, full rows, half of the tokens answers.
// cpu-s/step hardly depends on what else the machine does.
//
//	go test ./train -run - -bench Step -benchtime 5x
func BenchmarkStep(b *testing.B) {
	_, path := modelstoretest.Engine(b)
	base, err := model.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer base.Close()
	d, err := accel.Best(accelPlugin(b))
	if err != nil {
		b.Fatal(err)
	}
	for _, at := range []model.Layout{{Rows: 4, Len: 256, Slots: 576}} {
		b.Run(fmt.Sprintf("%s/%dx%d", d.Name, at.Rows, at.Len), func(b *testing.B) { benchStep(b, d, base, at) })
	}
}

func benchStep(b *testing.B, d *accel.Device, base *model.Base, at model.Layout) {
	lora := model.LoRA{Config: base.Config, Rank: 32, Alpha: 32}
	l, err := NewLearner(d, base, lora, at, 1, 0)
	if err != nil {
		b.Fatal(err)
	}
	zero := make([]float32, lora.Size())
	if err := l.Set(State{Params: lora.Init(1), M: zero, V: zero}); err != nil {
		b.Fatal(err)
	}
	var texts []Text
	for i := range 64 {
		t := Text{Learn: []Span{{64, 129}}}
		for j := range 129 {
			t.Tokens = append(t.Tokens, int32((i*977+j*7919+13)%base.Config.Vocab))
		}
		texts = append(texts, t)
	}
	batch := Pack(texts, Order(64, 1, 1), at)[0]
	step := func(n int) {
		if _, err := l.Add(batch, 1/float64(batch.Learnt)); err != nil {
			b.Fatal(err)
		}
		if _, err := l.Update(n, 1e-4); err != nil {
			b.Fatal(err)
		}
	}
	step(1)
	cpu, faults, start := cpuTime(), pageFaults(), time.Now()
	b.ResetTimer()
	for i := range b.N {
		step(i + 2)
	}
	b.StopTimer()
	n := float64(b.N)
	cpu, wall := cpuTime()-cpu, time.Since(start).Seconds()
	flops := float64(batch.Used)*(base.Config.FLOPs(32)+base.Config.AttentionFLOPs(at.Len)) + float64(batch.Learnt)*base.Config.HeadFLOPs()
	b.ReportMetric(float64(batch.Used)*n/wall, "tokens/s")
	b.ReportMetric(flops*n/wall/1e9, "GFLOP/s")
	b.ReportMetric(cpu/n, "cpu-s/step")
	b.ReportMetric((pageFaults()-faults)/n, "faults/step")
	b.ReportMetric(flops*n/cpu/1e9, "GFLOP/cpu-s")
}

// cpuTime is what this process has used, seconds.
func cpuTime() float64 {
	var r syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r)
	return time.Duration(r.Utime.Nano() + r.Stime.Nano()).Seconds()
}

func pageFaults() float64 {
	var r syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r)
	return float64(r.Minflt)
}
