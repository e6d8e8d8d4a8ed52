package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"hone/generate"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/modelstore"
)

// BenchmarkMerged compares the base alone, with the adapter beside it, and with the
// adapter added to its weights: tokens a second read (a prompt of about 600) and written
// (six samples of 40 tokens), medians of rounds that take turns.
//
//	go test ./cmd/hone -run - -bench Merged -benchtime 5x
func BenchmarkMerged(b *testing.B) {
	ctx := context.Background()
	dir, err := modelstore.Dir()
	if err != nil {
		b.Fatal(err)
	}
	store := modelstore.Open(dir)
	base, adapter, err := store.Current()
	if err != nil || adapter == nil {
		b.Fatalf("the adapter in use: %v, %v", adapter, err)
	}
	libs, err := store.Runtime()
	if err != nil {
		b.Fatal(err)
	}
	file, err := store.Merged(ctx, base, *adapter, generate.PromptKey)
	if err != nil {
		b.Fatal(err)
	}
	names := []string{"base", "beside", "merged"}
	var engines []*llamacpp.Engine
	for _, path := range []string{base.Path, base.Path, file} {
		e, err := llamacpp.Open(libs, path, llamacpp.Options{})
		if err != nil {
			b.Fatal(err)
		}
		defer e.Close()
		engines = append(engines, e)
	}
	if err := engines[1].SetAdapter(ctx, llm.Adapter{Path: adapter.Path, Scale: adapter.Scale}); err != nil {
		b.Fatal(err)
	}
	reads, writes := make([][]float64, 3), make([][]float64, 3)
	for i := 0; b.Loop(); i++ {
		text := strings.Repeat(fmt.Sprintf("%d: number w = 1600 Original width (px)\nshow New height = new .1 px\n", i), 20)
		for k, e := range engines {
			r := llm.Request{Messages: []llm.Message{{Role: "user", Content: text}}, N: 1, MaxTokens: 1}
			reads[k] = append(reads[k], rate(b, e, r, func(u llm.Usage) int { return u.PromptTokens }))
			r.N, r.MaxTokens, r.Temperature = 6, 40, 1.5 // so hot that hardly one ends early
			writes[k] = append(writes[k], rate(b, e, r, func(u llm.Usage) int { return u.OutputTokens }))
		}
	}
	for k, name := range names {
		b.ReportMetric(middle(reads[k]), name+"-read/s")
		b.ReportMetric(middle(writes[k]), name+"-written/s")
	}
	b.ReportMetric(0, "ns/op")
}

func rate(b *testing.B, e *llamacpp.Engine, r llm.Request, count func(llm.Usage) int) float64 {
	b.Helper()
	start := time.Now()
	resp, err := e.Generate(context.Background(), r)
	if err != nil {
		b.Fatal(err)
	}
	return float64(count(resp.Usage)) / time.Since(start).Seconds()
}

func middle(v []float64) float64 {
	slices.Sort(v)
	return v[len(v)/2]
}
