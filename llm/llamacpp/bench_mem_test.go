package llamacpp

import (
	"context"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"hone/llm"
)

// BenchmarkMemory fills the engine as far as the product does: a prompt of about 4,000
// tokens, 16 samples at a time. The process must stay below 1.2 GiB.
func BenchmarkMemory(b *testing.B) {
	e := engine(b)
	prompt := raw(strings.Repeat("An app that adds up what a person spent today, by kind.\n", 300))
	for b.Loop() {
		r, err := e.Generate(context.Background(), llm.Request{Messages: prompt, N: 16, MaxTokens: 8, Temperature: 1, Logprobs: true})
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(r.Usage.PromptTokens), "prompt-tokens")
	}
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(u.Maxrss)/1024, "peak-MiB")
	b.ReportMetric(0, "ns/op")
}
