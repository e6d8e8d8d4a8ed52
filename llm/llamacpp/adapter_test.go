package llamacpp

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"hone/llm"
)

// loraFile writes a LoRA adapter of rank 1 on one weight, as llama.cpp reads it.
func loraFile(t *testing.T, arch, weight string, in, out int, value float32) string {
	t.Helper()
	var b bytes.Buffer
	put := func(v ...any) {
		for _, v := range v {
			if s, ok := v.(string); ok {
				binary.Write(&b, binary.LittleEndian, uint64(len(s)))
				b.WriteString(s)
				continue
			}
			binary.Write(&b, binary.LittleEndian, v)
		}
	}
	const text, float = uint32(8), uint32(6) // GGUF's value types
	b.WriteString("GGUF")
	put(uint32(3), uint64(2), uint64(4)) // version, tensors, values
	put("general.architecture", text, arch)
	put("general.type", text, "adapter")
	put("adapter.type", text, "lora")
	put("adapter.lora.alpha", float, float32(1))
	put(weight+".lora_a", uint32(2), uint64(in), uint64(1), uint32(0), uint64(0))
	put(weight+".lora_b", uint32(2), uint64(1), uint64(out), uint32(0), uint64(4*in))
	for b.Len()%32 != 0 {
		b.WriteByte(0)
	}
	for i := range in + out {
		put(value * float32(math.Sin(float64(i))))
	}
	for b.Len()%32 != 0 {
		b.WriteByte(0)
	}
	name := filepath.Join(t.TempDir(), "lora.gguf")
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestAdapter(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	ask := func() float64 {
		t.Helper()
		s, err := e.Score(ctx, counting, []string{" 28 29 30"})
		if err != nil {
			t.Fatal(err)
		}
		sum := 0.0
		for _, v := range s[0] {
			sum += v
		}
		return sum
	}
	set := func(path string, scale float64) {
		t.Helper()
		if err := e.SetAdapter(ctx, llm.Adapter{Path: path, Scale: scale}); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { set("", 0) })
	one := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 0.5)
	other := loraFile(t, "gemma3", "blk.4.attn_q.weight", 640, 1024, 0.5)
	plain := ask()
	set(one, 1)
	first := ask()
	set(one, 0.25)
	weak := ask()
	set(other, 1)
	second := ask()
	set("", 0)
	again := ask()
	if first == plain || second == plain || first == second || weak == first {
		t.Errorf("plain %v, one %v, weaker %v, other %v: an adapter changes nothing", plain, first, weak, second)
	}
	if math.Abs(again-plain) > 1e-6 {
		t.Errorf("plain %v, after the adapters %v", plain, again)
	}
	for name, path := range map[string]string{
		"missing":       filepath.Join(t.TempDir(), "none.gguf"),
		"another base":  loraFile(t, "llama", "blk.9.ffn_down.weight", 2048, 640, 1),
		"another shape": loraFile(t, "gemma3", "blk.9.ffn_down.weight", 1024, 640, 1),
		"no such layer": loraFile(t, "gemma3", "blk.99.ffn_down.weight", 2048, 640, 1),
	} {
		if err := e.SetAdapter(ctx, llm.Adapter{Path: path}); !errors.Is(err, llm.ErrUnavailable) {
			t.Errorf("%s: error %v, want %v", name, err, llm.ErrUnavailable)
		}
	}
	if got := ask(); math.Abs(got-plain) > 1e-6 {
		t.Errorf("plain %v, after refused adapters %v", plain, got)
	}
}

// An adapter waits for the calls under way; those go on as they began.
func TestAdapterWaits(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	want, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 24, Logprobs: true})
	if err != nil {
		t.Fatal(err)
	}
	lora := loraFile(t, "gemma3", "blk.9.ffn_down.weight", 2048, 640, 0.5)
	begun := make(chan struct{})
	var once sync.Once
	var wait sync.WaitGroup
	wait.Go(func() {
		got, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 24, Logprobs: true,
			OnText: func(int, string) { once.Do(func() { close(begun) }) }})
		if err != nil || math.Abs(got.Samples[0].Logprob-want.Samples[0].Logprob) > noise {
			t.Errorf("under way: %+v, %v, want %+v", got, err, want)
		}
	})
	<-begun
	if err := e.SetAdapter(ctx, llm.Adapter{Path: lora, Scale: 1}); err != nil {
		t.Error(err)
	}
	wait.Wait()
	changed, err := e.Generate(ctx, llm.Request{Messages: counting, MaxTokens: 24, Logprobs: true})
	if err != nil || changed.Samples[0].Logprob == want.Samples[0].Logprob {
		t.Errorf("with the adapter: %+v, %v", changed, err)
	}
	if err := e.SetAdapter(ctx, llm.Adapter{}); err != nil {
		t.Error(err)
	}
}
