package main

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"hone/gguf"
	"hone/llm"
	"hone/model"
	"hone/modelstore"
)

// equippedHome is a home with the engine and the model of this machine, and nothing else.
func equippedHome(t *testing.T) (*env, string) {
	t.Helper()
	from, err := modelstore.Dir()
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	for _, dir := range []string{"engines", "models", "merged"} {
		if err := linkTree(filepath.Join(from, dir), filepath.Join(home, dir)); err != nil {
			t.Fatal(err)
		}
	}
	getenv := func(name string) string {
		if name == "HONE_HOME" {
			return home
		}
		return os.Getenv(name)
	}
	return &env{say: newWords("en"), getenv: getenv, in: strings.NewReader(""), out: newTerm(os.Stderr, getenv), err: newTerm(os.Stderr, getenv)}, home
}

// The adapter added to the weights says what it says beside them, and not what the base
// says alone. Both round: weights or activations to 8 bits.
func TestMergedSaysTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the real engine")
	}
	ctx := context.Background()
	_, home := equippedHome(t)
	os.RemoveAll(filepath.Join(home, "merged"))
	store := modelstore.Open(home)
	base, adapter, err := store.Current()
	if err != nil || adapter == nil {
		t.Fatalf("the adapter in use: %v, %v", adapter, err)
	}
	libs, err := store.Runtime()
	if err != nil {
		t.Fatal(err)
	}
	score := func(adapter *modelstore.Model) (all []float64) {
		t.Helper()
		engine, err := openEngine(ctx, store, libs, base, adapter)
		if err != nil {
			t.Fatal(err)
		}
		defer engine.Close()
		for request, app := range map[string]string{
			"tip calculator": "app Tip\nnumber bill = 50 Bill\nnumber tip = 15 Tip (%)\nshow Total = bill * (1 + tip / 100) .2\n",
			"바퀴 수 세기":        "app 바퀴\nsaved n = 0\nshow 바퀴 = n\nbutton 한 바퀴: n = n + 1\n",
		} {
			list, err := engine.Score(ctx, []llm.Message{{Role: "user", Content: request}}, []string{app})
			if err != nil {
				t.Fatal(err)
			}
			sum := 0.0
			for _, x := range list[0] {
				sum += x
			}
			all = append(all, sum/float64(len(list[0])))
		}
		slices.Sort(all)
		return all
	}
	merged := score(adapter)
	files, _ := filepath.Glob(filepath.Join(home, "merged", "*.gguf"))
	if len(files) != 1 {
		t.Fatalf("merged files: %v", files)
	}
	// A harmed sum costs speed, once, and no app.
	if err := os.Truncate(files[0], 1<<20); err != nil {
		t.Fatal(err)
	}
	score(adapter)
	if _, err := os.Stat(files[0]); err == nil {
		t.Error("the harmed file is still there")
	}
	// Where the sum can't be kept, the adapter stays beside the base.
	os.RemoveAll(filepath.Join(home, "merged"))
	if err := os.WriteFile(filepath.Join(home, "merged"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	beside, alone := score(adapter), score(nil)
	t.Logf("log-probability a token: merged %.3f, beside %.3f, the base alone %.3f", merged, beside, alone)
	for i := range merged {
		if d := math.Abs(merged[i] - beside[i]); d > 0.1 {
			t.Errorf("merged %.3f, beside each other %.3f", merged[i], beside[i])
		}
		if merged[i] < alone[i]+0.5 {
			t.Errorf("merged %.3f, the base alone %.3f: the adapter adds too little to tell", merged[i], alone[i])
		}
	}
}

// mute writes the adapter in use with hardly anything of what it adds: one that works, with
// which the model answers as if it had never learnt the language.
func mute(t *testing.T, s *modelstore.Store) string {
	t.Helper()
	base, adapter, err := s.Current()
	if err != nil || adapter == nil {
		t.Fatalf("the adapter in use: %v, %v", adapter, err)
	}
	b, err := model.Open(base.Path)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	l, flat, err := model.Import(adapter.Path, b.Config)
	if err != nil {
		t.Fatal(err)
	}
	l.Alpha /= 1000
	file := filepath.Join(t.TempDir(), "mute.gguf")
	err = l.Export(file, flat, gguf.KV{Key: "hone.prompt", Value: "chat2"}, gguf.KV{Key: modelstore.BaseKey, Value: base.SHA256})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// A promotion, and its rollback, reach a hone that is running and busy: no request fails,
// and later ones are answered with the other adapter.
func TestRunningHoneTakesUpAPromotion(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the real engine")
	}
	ctx := context.Background()
	e, home := equippedHome(t)
	store := modelstore.Open(home)
	file := mute(t, store)
	m := &machinery{e: e, follow: true}
	defer m.close()
	gen, _, err := m.model(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	request := llm.Request{Messages: []llm.Message{{Role: "user", Content: "tip calculator"}}, MaxTokens: 8, Logprobs: true}
	// The answer's beginning tells the adapters apart: log-probabilities move by tenths with
	// what is decoded beside.
	app := func(g llm.Generator) bool {
		t.Helper()
		r, err := g.Generate(ctx, request)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %q", g.Info().Name, r.Samples[0].Text)
		return strings.HasPrefix(r.Samples[0].Text, "app ")
	}
	before := app(gen)

	var asked atomic.Int64
	var askers sync.WaitGroup
	ask1, stop := context.WithCancel(ctx)
	defer stop()
	for range 3 {
		askers.Go(func() {
			for ask1.Err() == nil {
				if r, err := gen.Generate(ctx, request); err != nil || len(r.Samples[0].Tokens) == 0 {
					t.Errorf("a request failed: %+v, %v", r, err)
					return
				}
				asked.Add(1)
			}
		})
	}
	serves := func(name string) {
		t.Helper()
		for end := time.Now().Add(time.Minute); !strings.HasSuffix(gen.Info().Name, "+"+name); time.Sleep(20 * time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("a minute later it still serves %s", gen.Info().Name)
			}
		}
	}
	if err := store.Promote(ctx, modelstore.Promotion{Name: "own-1"}, file, modelstore.DefaultModel, 1); err != nil {
		t.Fatal(err)
	}
	serves("own-1")
	after := app(gen)
	if p, err := store.Rollback(); err != nil || p.Name != "own-1" {
		t.Fatalf("%+v, %v", p, err)
	}
	serves(store.Standard())
	again := app(gen)
	n := asked.Load()
	stop()
	askers.Wait()
	t.Logf("%d requests beside", n)
	if n < 3 {
		t.Errorf("only %d requests were made beside", n)
	}
	if !before || after || !again {
		t.Errorf("an app before: %v, with the promoted adapter: %v, after the rollback: %v", before, after, again)
	}
	if err := store.Use("own-1"); err != nil {
		t.Fatal(err)
	}
	fresh := &machinery{e: e}
	defer fresh.close()
	g, _, err := fresh.model(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	if app(g) {
		t.Error("a hone that starts with the promoted adapter answers as with the one before")
	}
}

// The flag is up while anything is made, and goes with whoever put it up.
func TestBusyFlag(t *testing.T) {
	b := &busyFlag{file: filepath.Join(t.TempDir(), busyFile)}
	if b.up() {
		t.Error("up before anybody put it up")
	}
	one, two := b.raise(), b.raise()
	one()
	if !b.up() {
		t.Error("down while one still makes something")
	}
	two()
	if b.up() {
		t.Error("up after all is made")
	}
}

// An engine that a fault ended is opened anew by the next call, with the adapter that it had;
// one that was closed stays so.
func TestADeadEngineIsOpenedAnew(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the real engine")
	}
	ctx := context.Background()
	e, _ := equippedHome(t)
	m := &machinery{e: e, follow: true}
	defer m.close()
	gen, _, err := m.model(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	s := gen.(*served)
	request := llm.Request{Messages: []llm.Message{{Role: "user", Content: "tip calculator"}}, MaxTokens: 200}
	// It ends in the middle of a sample.
	var once sync.Once
	request.OnText = func(int, string) { once.Do(func() { go s.now.engine.Close() }) }
	if _, err := gen.Generate(ctx, request); !errors.Is(err, llm.ErrUnavailable) {
		t.Fatalf("the engine died, and it says %v", err)
	}
	request.OnText, request.MaxTokens = nil, 8
	r, err := gen.Generate(ctx, request)
	if err != nil || !strings.HasPrefix(r.Samples[0].Text, "app ") {
		t.Errorf("opened anew it answers %+v, %v", r, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := gen.Generate(ctx, request); !errors.Is(err, llm.ErrUnavailable) {
		t.Errorf("closed, it says %v", err)
	}
}
