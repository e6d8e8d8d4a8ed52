package train

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"hone/accel"
)

// runEnv names the folder that a child process of the test trains in.
const runEnv = "TRAIN_TEST_RUN"

// tinyRun is a short training; each step is told on standard output.
func tinyRun(dir string, d *accel.Device) *Run {
	c := tiny()["gemma3"]
	texts := tinyTexts(30, c.Vocab)
	o := Defaults()
	o.Steps, o.Rank, o.Rows, o.Len, o.Accum = 12, 2, 1, 64, 2
	return &Run{Options: o, Dir: dir, Base: randomWeights{c}, Config: c, Device: d, Train: texts, Val: texts[:4],
		Every:  time.Nanosecond, // a checkpoint after each step
		OnLine: func(l Line) { fmt.Println("step", l.Step) }}
}

// TestRunChild is what TestResume kills.
func TestRunChild(t *testing.T) {
	dir := os.Getenv(runEnv)
	if dir == "" {
		t.Skip("for TestResume")
	}
	if err := tinyRun(dir, plain(t)).SFT(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// child trains in a process of its own, which is killed as kill -9 does after so many
// steps; 0 lets it end.
func child(t *testing.T, dir string, steps int) {
	t.Helper()
	c := exec.Command(os.Args[0], "-test.run=^TestRunChild$")
	c.Env = append(os.Environ(), runEnv+"="+dir)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	n := 0
	for s := bufio.NewScanner(out); s.Scan(); {
		if strings.HasPrefix(s.Text(), "step ") {
			n++
		}
		if n == steps && steps > 0 {
			_ = c.Process.Kill()
		}
	}
	err = c.Wait()
	if (err != nil) != (steps > 0) {
		t.Fatalf("after %d steps: %v", n, err)
	}
}

// TestResume kills a run twice and compares what it becomes with one that was let alone:
// every number, bit for bit.
func TestResume(t *testing.T) {
	whole, broken := t.TempDir(), t.TempDir()
	child(t, whole, 0)
	child(t, broken, 3)
	c, err := LoadCheckpoint(broken)
	if err != nil || c.Step < 2 || c.Step >= 12 {
		t.Fatalf("after the kill: %+v, %v", c, err)
	}
	child(t, broken, 4)
	child(t, broken, 0)

	want, err := LoadCheckpoint(whole)
	if err != nil {
		t.Fatal(err)
	}
	got, err := LoadCheckpoint(broken)
	if err != nil {
		t.Fatal(err)
	}
	if got.Step != 12 || got.Place != want.Place || got.Tokens != want.Tokens {
		t.Errorf("at %+v, want %+v", got, want)
	}
	for name, pair := range map[string][2][]float32{"params": {got.State.Params, want.State.Params}, "m": {got.State.M, want.State.M}, "v": {got.State.V, want.State.V}} {
		for i := range pair[0] {
			if pair[0][i] != pair[1][i] {
				t.Fatalf("%s differ at %d: %g, want %g", name, i, pair[0][i], pair[1][i])
			}
		}
	}
	a, _ := os.ReadFile(filepath.Join(broken, AdapterFile))
	b, _ := os.ReadFile(filepath.Join(whole, AdapterFile))
	if len(a) == 0 || !bytes.Equal(a, b) {
		t.Error("the adapters differ")
	}
	lines, err := ReadLog(broken)
	if err != nil || len(lines) != 12 {
		t.Fatalf("%d lines in the log (%v), want one for each of 12 steps", len(lines), err)
	}
	for i, l := range lines {
		if l.Step != i+1 || l.ValLoss == 0 {
			t.Errorf("line %d: %+v", i, l)
		}
	}
	if svg := Plot(lines); !strings.HasPrefix(svg, "<svg ") || strings.Contains(svg, "NaN") {
		t.Errorf("plot: %.200s", svg)
	}
}

// TestCheckpoint sees that damage is found, and that other data are refused.
func TestCheckpoint(t *testing.T) {
	dir := t.TempDir()
	if _, err := LoadCheckpoint(dir); !errors.Is(err, ErrCheckpoint) {
		t.Errorf("without a checkpoint: %v", err)
	}
	c := &Checkpoint{Options: Defaults(), Step: 7, State: State{Params: []float32{1, 2}, M: []float32{3, 4}, V: []float32{5, 6}}}
	if err := c.save(dir); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, CheckpointFile)
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := LoadCheckpoint(dir); err != nil || got.Step != 7 || got.State.V[1] != 6 {
		t.Errorf("read back: %+v, %v", got, err)
	}
	if got, _ := LoadCheckpoint(dir); got.Options != Defaults() {
		t.Errorf("options read back: %+v", got.Options)
	}
	for i := 0; i < len(data); i += 13 {
		bad := bytes.Clone(data)
		bad[i] ^= 1
		if err := os.WriteFile(file, bad, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadCheckpoint(dir); !errors.Is(err, ErrCheckpoint) {
			t.Fatalf("byte %d changed: %v", i, err)
		}
	}
	for _, n := range []int{0, 5, 40, len(data) - 1} {
		if err := os.WriteFile(file, data[:n], 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadCheckpoint(dir); !errors.Is(err, ErrCheckpoint) {
			t.Fatalf("cut to %d bytes: %v", n, err)
		}
	}
}

// TestResumeOldCheckpoint: a checkpoint of before what a guess counts was kept goes on with
// what is given for it, and keeps it from then on.
func TestResumeOldCheckpoint(t *testing.T) {
	dir, texts := t.TempDir(), tinyTexts(3, 99)
	old := map[string]any{"options": map[string]any{"steps": 9, "rank": 2, "len": 64, "seed": 4}, "data": digest(texts), "step": 3}
	if err := saveState(dir, sftMagic, old, State{Params: []float32{1}}); err != nil {
		t.Fatal(err)
	}
	r := &Run{Dir: dir, Train: texts, Options: Options{Guess: 0.3}}
	if err := r.resume(); err != nil {
		t.Fatal(err)
	}
	if want := (Options{Steps: 9, Rank: 2, Len: 64, Seed: 4, Guess: 0.3, Copy: 1, Rounds: 1}); r.at.Options != want || r.at.Step != 3 {
		t.Errorf("goes on with %+v at step %d, want %+v", r.at.Options, r.at.Step, want)
	}
	if err := r.at.save(dir); err != nil {
		t.Fatal(err)
	}
	again := &Run{Dir: dir, Train: texts, Options: Options{Guess: 1}}
	if err := again.resume(); err != nil || again.at.Options.Guess != 0.3 {
		t.Errorf("then with a guess of %g, %v, want what was kept: 0.3", again.at.Options.Guess, err)
	}
}

// What an adapter is worth is measured at each checkpoint, on the adapter of that step.
func TestPasses(t *testing.T) {
	dir := t.TempDir()
	r := tinyRun(dir, plain(t))
	r.Options.Steps, r.OnLine = 3, nil
	var seen [][]byte
	r.Passes = func(adapter string) (float64, error) {
		data, err := os.ReadFile(adapter)
		seen = append(seen, data)
		return float64(len(seen)) / 8, err
	}
	if err := r.SFT(context.Background()); err != nil {
		t.Fatal(err)
	}
	lines, err := ReadLog(dir)
	if err != nil || len(lines) != 3 || len(seen) != 3 {
		t.Fatalf("%d lines, %d measurements, %v", len(lines), len(seen), err)
	}
	for i, l := range lines {
		if l.Passes == nil || *l.Passes != float64(i+1)/8 {
			t.Errorf("line %d: %v", i+1, l.Passes)
		}
	}
	last, err := os.ReadFile(filepath.Join(dir, AdapterFile))
	if err != nil || !bytes.Equal(last, seen[2]) || bytes.Equal(seen[0], seen[2]) {
		t.Errorf("the last adapter measured is not the one left behind, %v", err)
	}
	if svg := Plot(lines); !strings.Contains(svg, "38 %") {
		t.Error("the drawing doesn't show the share")
	}
	r = tinyRun(t.TempDir(), plain(t))
	r.Passes = func(string) (float64, error) { return 0, errors.New("no engine") }
	if err := r.SFT(context.Background()); err == nil || !strings.Contains(err.Error(), "no engine") {
		t.Errorf("a measurement that fails: %v", err)
	}
}
