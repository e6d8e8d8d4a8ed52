package main

import (
	"slices"
	"syscall"
	"time"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/compute/shapes"
	. "github.com/gomlx/gomlx/core/graph"

	"hone/accel"
	"hone/model"
	"hone/train"
)

// What a step is: rows and length as hone trains by default on this kind of machine, full
// of texts whose later part is learnt.
const (
	rows, length, slots = 3, 384, 832
	text, learntFrom    = 129, 37
	rank, alpha         = 32, 32
	rate, clip          = 4e-4, 1
)

// work is the step that all sides take.
type work struct {
	base  *model.Base
	lora  model.LoRA
	start []float32
	batch *train.Batch
}

func newWork(base *model.Base) *work {
	w := &work{base: base, lora: model.LoRA{Config: base.Config, Rank: rank, Alpha: alpha}}
	w.start = w.lora.Init(1)
	for i, p := range w.lora.Pieces() {
		if i%2 == 0 {
			continue
		}
		for j := range p.Rows * p.Cols { // the second matrices too, so that nothing is hidden by zeros
			w.start[p.At+j] = float32((j*7919+i*104729)%2001-1000) * 1e-5
		}
	}
	var texts []train.Text
	for i := range rows * length / (text - 1) {
		t := train.Text{Learn: []train.Span{{From: learntFrom, To: text}}}
		for j := range text {
			t.Tokens = append(t.Tokens, int32((i*977+j*7919+13)%base.Config.Vocab))
		}
		texts = append(texts, t)
	}
	w.batch = train.Pack(texts, train.Order(len(texts), 1, 1), model.Layout{Rows: rows, Len: length, Slots: slots})[0]
	return w
}

// A result is what a side has to say.
type result struct {
	Name    string    `json:"name"`
	Seconds []float64 `json:"seconds"` // of each step that counts
	Losses  []float64 `json:"losses"`  // of each step from the first: before it, a learnt token
	Peak    float64   `json:"peak"`    // bytes of memory
	Tokens  int       `json:"tokens"`
	FLOP    float64   `json:"flop"`   // of a step, by model.Config's count
	Matrix  float64   `json:"matrix"` // GFLOP/s of a large product
}

// measure takes hone's steps.
func (w *work) measure(d *accel.Device, steps int) (*result, error) {
	l, err := train.NewLearner(d, w.base, w.lora, model.Layout{Rows: rows, Len: length, Slots: slots}, clip, 0)
	if err != nil {
		return nil, err
	}
	zero := make([]float32, len(w.start))
	if err := l.Set(train.State{Params: w.start, M: zero, V: zero}); err != nil {
		return nil, err
	}
	c := w.base.Config
	r := &result{Name: "hone (" + d.String() + ")", Tokens: w.batch.Used,
		FLOP: float64(w.batch.Used)*(c.FLOPs(rank)+c.AttentionFLOPs(length)) + float64(w.batch.Learnt)*c.HeadFLOPs()}
	for n := range steps {
		begin := time.Now()
		loss, err := l.Add(w.batch, 1/float64(w.batch.Learnt))
		if err != nil {
			return nil, err
		}
		if _, err := l.Update(n+1, rate); err != nil {
			return nil, err
		}
		r.Losses = append(r.Losses, loss)
		if n > 0 {
			r.Seconds = append(r.Seconds, time.Since(begin).Seconds())
		}
	}
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return nil, err
	}
	r.Peak = float64(used.Maxrss) * 1024
	r.Matrix, err = matrixPeak(d)
	return r, err
}

// matrixPeak is the best of some products of large matrices, GFLOP/s.
func matrixPeak(d *accel.Device) (float64, error) {
	const n, times = 2048, 10
	shape := shapes.Make(dtypes.Float32, n, n)
	p, err := d.Compile("square", func(g *Graph) []*Node {
		return []*Node{DotGeneral(Parameter(g, "a", shape), []int{1}, nil, Parameter(g, "b", shape), []int{1}, nil)}
	})
	if err != nil {
		return 0, err
	}
	v := make([]float32, n*n)
	for i := range v {
		v[i] = float32(i%7) - 3
	}
	a, err := d.Floats(v, n, n)
	if err != nil {
		return 0, err
	}
	var all []float64
	for range times {
		begin := time.Now()
		out, err := p.Run(a, a)
		if err != nil {
			return 0, err
		}
		all = append(all, 2*n*n*n/time.Since(begin).Seconds()/1e9)
		accel.Free(out...)
	}
	return slices.Max(all), nil
}
