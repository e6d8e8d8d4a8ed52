package llm_test

import (
	"context"
	"strings"
	"testing"

	"hone/llm"
	"hone/llm/llmtest"
)

func TestEcho(t *testing.T) {
	llmtest.Conformance(t, llm.Echo{Context: 1000}, llmtest.Options{
		Prompt:  ask(strings.Repeat("하나 둘 셋 four 🍕 ", 40)),
		TooLong: ask(strings.Repeat("word ", 1001)),
		Counts:  true,
	})
}

func TestReplay(t *testing.T) {
	llmtest.Conformance(t, &llm.Replay{Texts: []string{strings.Repeat("하나 둘 셋 four 🍕 ", 40)}}, llmtest.Options{
		Prompt: ask("any"), Counts: true,
	})
	p := &llm.Replay{Texts: []string{"a", "b", "c"}}
	var got []string
	for range 2 {
		r, err := p.Generate(context.Background(), llm.Request{N: 2})
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, r.Samples[0].Text, r.Samples[1].Text)
	}
	if strings.Join(got, "") != "abca" {
		t.Errorf("replayed %q", got)
	}
	if n := len(p.Requests()); n != 2 {
		t.Errorf("kept %d requests, want 2", n)
	}
}

func ask(text string) []llm.Message { return []llm.Message{{Role: "user", Content: text}} }
