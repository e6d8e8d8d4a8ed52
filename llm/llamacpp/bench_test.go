package llamacpp

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
	"hone/modelstore/modelstoretest"
)

// BenchmarkDecode compares the engine with a bare loop over the same library: the same
// model, greedy, no texts, no grammar, no cancellation. Rounds of both take turns, so that
// other programs slow both; the medians are reported in tokens a second.
func BenchmarkDecode(b *testing.B) {
	e := engine(b)
	for _, n := range []int{1, 8, 16} {
		b.Run(fmt.Sprintf("sequences=%d", n), func(b *testing.B) { compare(b, e, n) })
	}
	// The same beside a program that keeps one core busy.
	for _, n := range []int{1, 8} {
		b.Run(fmt.Sprintf("busy/sequences=%d", n), func(b *testing.B) {
			burn(b)
			compare(b, e, n)
		})
	}
}

func compare(b *testing.B, e *Engine, n int) {
	bare := newBare(b, e, n)
	defer llama.Free(bare.ctx)
	var ours, theirs []float64
	decodeOnce(b, e, n) // the prompt is kept from here on
	for b.Loop() {
		theirs = append(theirs, bare.round(b))
		ours = append(ours, decodeOnce(b, e, n))
	}
	b.ReportMetric(median(ours), "tokens/s")
	b.ReportMetric(median(theirs), "bare-tokens/s")
	b.ReportMetric(median(ours)/median(theirs), "ours/bare")
	b.ReportMetric(0, "ns/op")
}

// burn keeps a core busy by another process until the benchmark ends.
func burn(b *testing.B) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "HONE_TEST_BURN=1")
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
}

const roundTokens = 16

func decodeOnce(b *testing.B, e *Engine, n int) float64 {
	start := time.Now()
	r, err := e.Generate(context.Background(), llm.Request{Messages: counting, N: n, MaxTokens: roundTokens})
	if err != nil {
		b.Fatal(err)
	}
	return float64(r.Usage.OutputTokens) / time.Since(start).Seconds()
}

// bare is the loop that one would write first.
type bare struct {
	e      *Engine
	ctx    llama.Context
	mem    llama.Memory
	prompt []llama.Token
	n      int
}

// newBare takes the engine's model, and a context as the library proposes it.
func newBare(b *testing.B, e *Engine, n int) *bare {
	p := llama.ContextDefaultParams()
	p.NCtx, p.NBatch, p.NUbatch, p.NSeqMax, p.KVUnified = 4096, 512, 512, uint32(n), 1
	p.NThreads, p.NThreadsBatch = int32(e.pool.most), int32(e.pool.most)
	ctx, err := llama.InitFromModel(e.model, p)
	if err != nil {
		b.Fatal(err)
	}
	mem, err := llama.GetMemory(ctx)
	if err != nil {
		b.Fatal(err)
	}
	prompt, err := e.vocab.prompt(counting)
	if err != nil {
		b.Fatal(err)
	}
	return &bare{e, ctx, mem, prompt, n}
}

// round decodes the prompt, untimed, and then roundTokens of each sequence.
func (l *bare) round(b *testing.B) float64 {
	llama.MemoryClear(l.mem, false)
	batch := llama.BatchInit(512, 0, 1)
	defer llama.BatchFree(batch)
	greedy := llama.SamplerInitGreedy()
	defer llama.SamplerFree(greedy)
	for i, t := range l.prompt {
		batch.Add(t, llama.Pos(i), []llama.SeqId{0}, i == len(l.prompt)-1)
	}
	l.decode(b, batch)
	first := llama.SamplerSample(greedy, l.ctx, -1)
	last := make([]llama.Token, l.n)
	for i := range last {
		last[i] = first
		llama.MemorySeqCp(l.mem, 0, llama.SeqId(i), 0, -1)
	}
	start := time.Now()
	for at := range roundTokens - 1 {
		batch.Clear()
		for i, t := range last {
			batch.Add(t, llama.Pos(len(l.prompt)+at), []llama.SeqId{llama.SeqId(i)}, true)
		}
		l.decode(b, batch)
		for i := range last {
			last[i] = llama.SamplerSample(greedy, l.ctx, int32(i))
		}
	}
	return float64(l.n*(roundTokens-1)) / time.Since(start).Seconds()
}

func (l *bare) decode(b *testing.B, batch llama.Batch) {
	if code, err := llama.Decode(l.ctx, batch); err != nil || code != 0 {
		b.Fatal(code, err)
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}

// BenchmarkOpen is what a cold start waits for, the file being in the system's cache.
func BenchmarkOpen(b *testing.B) {
	libDir, model := modelstoretest.Engine(b)
	for b.Loop() {
		e, err := Open(libDir, model, Options{})
		if err != nil {
			b.Fatal(err)
		}
		e.Close()
	}
}
