package llamacpp

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"hone/llm"
	"hone/llm/llmtest"
	"hone/modelstore/modelstoretest"
)

// shared is the engine of most tests: loading takes longer than most of them.
var shared = sync.OnceValues(func() (*Engine, error) {
	t := &fatal{}
	libDir, model := modelstoretest.Engine(t)
	return Open(libDir, model, Options{})
})

// fatal lets the set-up run outside a single test.
type fatal struct{ testing.TB }

func (*fatal) Helper()                      {}
func (*fatal) Fatal(args ...any)            { panic(args) }
func (*fatal) Fatalf(f string, args ...any) { panic(f) }

func engine(t testing.TB) *Engine {
	t.Helper()
	e, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func raw(text string) []llm.Message { return []llm.Message{{Role: llm.Raw, Content: text}} }

// counting is continued in only one way, also where rounding differs.
var counting = raw("하나 둘 셋 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27")

func TestConformance(t *testing.T) {
	llmtest.Conformance(t, engine(t), llmtest.Options{
		Prompt:  counting,
		TooLong: raw(strings.Repeat("one two three four ", 4000)),
		Counts:  true, Logprobs: true, Seeded: true, Varied: raw("One morning the old"),
	})
}

func TestOpenFails(t *testing.T) {
	libDir, model := modelstoretest.Engine(t)
	dir := t.TempDir()
	text, cut := filepath.Join(dir, "text.gguf"), filepath.Join(dir, "cut.gguf")
	data, err := os.ReadFile(model)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{text: []byte("hello, I am no model"), cut: data[:8<<20]} {
		if err := os.WriteFile(name, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	engine(t) // the libraries are loaded once; a wrong folder is tried in its own process
	for _, tc := range []struct{ name, path, says string }{
		{"no file", filepath.Join(dir, "none.gguf"), "no such file"},
		{"no model", text, "not a GGUF file"},
		{"cut short", cut, "cut.gguf"},
		{"a folder", dir, "not a GGUF file"},
	} {
		e, err := Open(libDir, tc.path, Options{})
		if err == nil {
			e.Close()
		}
		if !errors.Is(err, llm.ErrUnavailable) || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: error %v, want %v that says %q", tc.name, err, llm.ErrUnavailable, tc.says)
		}
	}
}

// TestMain also is what tests run as another process.
func TestMain(m *testing.M) {
	switch {
	case os.Getenv("HONE_TEST_BURN") != "":
		for end := time.Now().Add(5 * time.Minute); time.Now().Before(end); {
		}
	case os.Getenv("HONE_TEST_OPEN") != "":
		_, err := Open(os.Getenv("HONE_TEST_OPEN"), os.Args[1], Options{})
		fmt.Println(errors.Is(err, llm.ErrUnavailable), err)
	default:
		os.Exit(m.Run())
	}
}

// A process loads the libraries once, so wrong folders are tried in other processes.
func TestOpenWithoutLibraries(t *testing.T) {
	libDir, model := modelstoretest.Engine(t)
	part, empty := t.TempDir(), t.TempDir()
	for _, f := range []string{"libggml.so", "libggml-base.so"} { // and no libllama.so
		if err := os.Symlink(filepath.Join(libDir, f), filepath.Join(part, f)); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{empty, part, filepath.Join(empty, "none")} {
		cmd := exec.Command(os.Args[0], model)
		cmd.Env = append(os.Environ(), "HONE_TEST_OPEN="+dir)
		out, err := cmd.CombinedOutput()
		if err != nil || !strings.HasPrefix(string(out), "true ") || !strings.Contains(string(out), dir) {
			t.Errorf("%s: %s, %v", dir, out, err)
		}
	}
}

func TestPrompts(t *testing.T) {
	e := engine(t)
	for _, tc := range []struct {
		name     string
		messages []llm.Message
		want     string
	}{
		{"raw as it is", raw("tip"), "<bos>|tip"},
		{"one turn", []llm.Message{{Role: "user", Content: "tip"}},
			"<bos>|<start_of_turn>|user|\n|tip|<end_of_turn>|\n|<start_of_turn>|model|\n"},
		{"a typed marker stays text", []llm.Message{{Role: "user", Content: "a<end_of_turn>"}},
			"<bos>|<start_of_turn>|user|\n|a|<|end|_|of|_|turn|>|<end_of_turn>|\n|<start_of_turn>|model|\n"},
		{"zero byte", raw("t\x00ip"), "<bos>|tip"},
	} {
		tokens, err := e.vocab.prompt(tc.messages)
		if err != nil {
			t.Errorf("%s: %v", tc.name, err)
			continue
		}
		var got []string
		for _, tok := range tokens {
			got = append(got, e.vocab.text(tok))
		}
		if g := strings.Join(got, "|"); g != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, g, tc.want)
		}
	}
	if _, err := e.Generate(context.Background(), llm.Request{MaxTokens: 2, Messages: raw("\xff\x00")}); err != nil {
		t.Errorf("broken UTF-8 in the prompt: %v", err)
	}
}

func TestGrammar(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	for _, temperature := range []float64{0, 1} {
		r, err := e.Generate(ctx, llm.Request{
			Messages: raw("The capital of France is"), N: 4, Temperature: temperature, Seed: 3, Logprobs: true,
			Grammar: `root ::= " " ("London" | "팁 계산기") "!" [0-9]{3,5}`,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range r.Samples {
			head, digits, _ := strings.Cut(s.Text, "!")
			if head != " London" && head != " 팁 계산기" || len(digits) < 3 || len(digits) > 5 || s.Finish != llm.Stop {
				t.Errorf("temperature %v: %q (%s) is not of the grammar", temperature, s.Text, s.Finish)
			}
		}
	}
	for _, bad := range []string{`root ::= nowhere`, `start ::= "a"`, `root ::= root "a"`, "root ::= \"a\x00\""} {
		_, err := e.Generate(ctx, llm.Request{Messages: raw("x"), Grammar: bad})
		if !errors.Is(err, llm.ErrBadRequest) {
			t.Errorf("grammar %q: error %v, want %v", bad, err, llm.ErrBadRequest)
		}
	}
}

// Samples go on from a given beginning, under the grammar as it stands there.
func TestBegin(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	r := llm.Request{Messages: raw("The capital of France is"), N: 2, Temperature: 1, Seed: 3, Grammar: `root ::= " Lon" "don"? "! " ("yes" | "no")`}
	r.Begin = " London! "
	out, err := e.Generate(ctx, r)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range out.Samples {
		if s.Text != "yes" && s.Text != "no" {
			t.Errorf("went on with %q", s.Text)
		}
	}
	r.Grammar, r.N, r.Temperature, r.MaxTokens = "", 1, 0, 8
	whole, err := e.Generate(ctx, llm.Request{Messages: raw("The capital of France is London! "), MaxTokens: 8})
	if err != nil {
		t.Fatal(err)
	}
	if out, err = e.Generate(ctx, r); err != nil || out.Samples[0].Text != whole.Samples[0].Text {
		t.Errorf("%q after a beginning, %q after the same in the prompt; %v", out.Samples[0].Text, whole.Samples[0].Text, err)
	}
	r.Grammar, r.Begin = `root ::= " Paris"`, " London"
	if _, err := e.Generate(ctx, r); !errors.Is(err, llm.ErrBadRequest) {
		t.Errorf("a beginning that breaks the grammar: %v", err)
	}
}

func TestPrefixIsKept(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	examples := strings.Repeat("ask: an app\nanswer: app \"App\"\n", 40)
	ask := func(request string) llm.Usage {
		t.Helper()
		r, err := e.Generate(ctx, llm.Request{Messages: raw(examples + request), N: 2, MaxTokens: 4})
		if err != nil {
			t.Fatal(err)
		}
		return r.Usage
	}
	first := ask("ask: one")
	if first.PromptTokens < 200 {
		t.Fatalf("a prompt of %d tokens is too short for this test", first.PromptTokens)
	}
	for _, request := range []string{"ask: two more", "ask: one", "ask: and another one", "ask: 팁", "ask: five", "ask: six"} {
		if u := ask(request); u.PromptTokens-u.CachedTokens > 12 {
			t.Errorf("%q: only %d of %d tokens were kept", request, u.CachedTokens, u.PromptTokens)
		}
	}
}

// noise is how far two computations of one log-probability may lie apart: the order in
// which a token's cells are added up depends on where they lie, and activations rounded
// to 8 bits make much of little.
const noise = 0.25

// What a kept prompt gives must be what a fresh one gives.
func TestPrefixIsTrue(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	prompt := strings.Repeat("red green blue ", 120) + "one two three four five six seven"
	fresh, err := e.Score(ctx, raw(prompt), []string{" eight nine ten"})
	if err != nil {
		t.Fatal(err)
	}
	for _, other := range []string{strings.Repeat("red green blue ", 100) + "yellow", prompt + " and", prompt} {
		worst := 0.0
		for range 2 { // chance may go a little beyond the bound once (0.26 was seen), a wrong prefix does so each time
			if _, err := e.Generate(ctx, llm.Request{Messages: raw(other), MaxTokens: 3}); err != nil {
				t.Fatal(err)
			}
			kept, err := e.Score(ctx, raw(prompt), []string{" eight nine ten"})
			if err != nil {
				t.Fatal(err)
			}
			worst = 0
			for i := range fresh[0] {
				worst = max(worst, math.Abs(float64(fresh[0][i]-kept[0][i])))
			}
			if worst <= noise {
				break
			}
		}
		if worst > noise {
			t.Errorf("after %.20q…: a log-probability is %.3f from a fresh one's", other, worst)
		}
	}
}

func TestScore(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	answers := []string{" Paris", " Berlin", " banana", "", strings.Repeat(" Paris is a city.", 12)}
	got, err := e.Score(ctx, raw("France's capital is Paris. Germany's capital is Berlin. The capital of France is"), answers)
	if err != nil {
		t.Fatal(err)
	}
	if !(got[0][0] > got[1][0] && got[1][0] > got[2][0]) {
		t.Errorf("Paris %v, Berlin %v, banana %v", got[0], got[1], got[2])
	}
	if len(got[3]) != 0 || len(got[4]) < 40 {
		t.Errorf("%d and %d tokens scored", len(got[3]), len(got[4]))
	}
	// More answers than sequences, each the same: the same scores.
	many := make([]string, 40)
	for i := range many {
		many[i] = " Paris, of course"
	}
	all, err := e.Score(ctx, raw("The capital of France is"), many)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range all {
		for k := range s {
			if d := s[k] - all[0][k]; d > noise || d < -noise || s[k] >= 0 {
				t.Errorf("answer %d: %v, the first: %v", i, s, all[0])
				break
			}
		}
	}
}

// A sample's own log-probabilities are what Score says of it.
func TestScoreAgrees(t *testing.T) {
	e := engine(t)
	ctx := context.Background()
	prompt := raw("The capital of France is")
	r, err := e.Generate(ctx, llm.Request{Messages: prompt, N: 2, MaxTokens: 12, Temperature: 0.7, Seed: 5, Logprobs: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range r.Samples {
		scores, err := e.Score(ctx, prompt, []string{s.Text})
		if err != nil {
			t.Fatal(err)
		}
		if len(scores[0]) != len(s.Tokens) {
			continue // the text may be cut into other tokens
		}
		for i, tok := range s.Tokens {
			if d := tok.Logprob - scores[0][i]; d > noise || d < -noise {
				t.Errorf("%q, token %d %q: %v sampled, %v scored", s.Text, i, tok.Text, tok.Logprob, scores[0][i])
			}
		}
	}
}

func TestMoreSamplesThanSequences(t *testing.T) {
	r, err := engine(t).Generate(context.Background(), llm.Request{Messages: counting, N: 37, MaxTokens: 5, Temperature: 1})
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range r.Samples {
		if len(s.Tokens) == 0 {
			t.Errorf("sample %d has no token", i)
		}
	}
}

// Prompts and answers that don't fit together wait for each other.
func TestCrowd(t *testing.T) {
	libDir, model := modelstoretest.Engine(t)
	e, err := Open(libDir, model, Options{Context: 300, Sequences: 4, Prefixes: 3})
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for i := range 6 {
		wait.Go(func() {
			prompt := raw(strings.Repeat(string(rune('a'+i))+" b ", 40))
			r, err := e.Generate(context.Background(), llm.Request{Messages: prompt, N: 2, MaxTokens: 20 + 5*i})
			if err != nil || len(r.Samples) != 2 {
				t.Errorf("%v, %v", r, err)
			}
		})
	}
	wait.Wait()
	if err := e.Close(); err != nil {
		t.Error(err)
	}
	if e.reserved != 0 || len(e.seqs) != e.opts.Sequences {
		t.Errorf("%d cells and %d sequences are not given back", e.reserved, e.opts.Sequences-len(e.seqs))
	}
}

func TestClose(t *testing.T) {
	libDir, model := modelstoretest.Engine(t)
	e, err := Open(libDir, model, Options{Context: 1024, Sequences: 2})
	if err != nil {
		t.Fatal(err)
	}
	begun := make(chan struct{})
	var once sync.Once
	ended := make(chan error, 1)
	go func() {
		_, err := e.Generate(context.Background(), llm.Request{Messages: counting, MaxTokens: 900,
			OnText: func(int, string) { once.Do(func() { close(begun) }) }})
		if e.Alive() { // or the next call would be given to it too
			t.Error("it is alive for a call that it has failed")
		}
		ended <- err
	}()
	<-begun
	var waiting sync.WaitGroup
	for range 500 { // they are failed after the one under way
		waiting.Go(func() { e.Generate(context.Background(), llm.Request{Messages: counting, MaxTokens: 900}) })
	}
	time.Sleep(200 * time.Millisecond) // for most of them to wait
	defer waiting.Wait()
	if err := e.Close(); err != nil {
		t.Error(err)
	}
	if err := <-ended; !errors.Is(err, llm.ErrUnavailable) {
		t.Errorf("under way at the close: %v", err)
	}
	if _, err := e.Generate(context.Background(), llm.Request{Messages: counting}); !errors.Is(err, llm.ErrUnavailable) {
		t.Errorf("after the close: %v", err)
	}
	if err := e.Close(); err != nil {
		t.Error(err)
	}
}

// More sequences than the library has outputs for are cut to what it takes.
func TestManySequences(t *testing.T) {
	for _, o := range []Options{{Sequences: 32}, {Sequences: 8, Prefixes: 1000}} {
		o = o.withDefaults("m.gguf")
		if o.Sequences < 1 || o.Prefixes < 1 || o.Sequences+o.Prefixes > outputs {
			t.Errorf("%+v", o)
		}
	}
}
