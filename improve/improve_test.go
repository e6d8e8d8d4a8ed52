package improve

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func newBench(dir, learn string) *bench { return &bench{dir: dir, learn: learn, at: func(string) {}} }

// A better adapter is promoted; one that forgot what the tasks ask for is not, and the
// round says why.
func TestRounds(t *testing.T) {
	ctx := context.Background()
	b := newBench(t.TempDir(), "a")
	out, err := b.loop().Run(ctx, Options{Hours: 1, Own: true})
	if err != nil || !out.Promoted || out.Round != 1 || out.Decision.Tasks != 60 || out.Own.Examples != 1 {
		t.Fatalf("%+v, %v", out, err)
	}
	t.Logf("%s", out.Why)
	now, _ := b.inUse()
	if now.Name != out.Name || !now.Personal {
		t.Errorf("in use is %+v, promoted %s", now, out.Name)
	}
	b.learn = "b"
	out, err = b.loop().Run(ctx, Options{Hours: 1})
	if err != nil || out.Promoted || out.Round != 2 || out.Why == "" || out.Own.Examples != 0 {
		t.Fatalf("%+v, %v", out, err)
	}
	t.Logf("%s", out.Why)
	if after, _ := b.inUse(); after != now {
		t.Errorf("in use is %+v, was %+v", after, now)
	}
	if _, err := os.Stat(filepath.Join(b.dir, "improve", "round")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the round's folder is still there: %v", err)
	}
}

// Without consent nothing of the person's is asked for.
func TestOwnIsNotTouchedWithoutConsent(t *testing.T) {
	b := newBench(t.TempDir(), "a")
	l := b.loop()
	l.Parts.Own = func(context.Context) ([]Lesson, Counts, error) {
		t.Error("the person's apps were read")
		return nil, Counts{}, nil
	}
	if out, err := l.Run(context.Background(), Options{Hours: 1}); err != nil || out.Own.Examples != 0 {
		t.Errorf("%+v, %v", out, err)
	}
	if m, _ := b.inUse(); m.Personal {
		t.Error("an adapter of the pool alone counts as personal")
	}
}

// A round that has collected the person's apps isn't gone on with when they are refused.
func TestRefusedLater(t *testing.T) {
	ctx := context.Background()
	b := newBench(t.TempDir(), "a")
	l := b.loop()
	b.at = func(where string) {
		if where == "phase gate" {
			_ = Pause(l.Dir)
			time.Sleep(3 * lookEvery)
		}
	}
	if _, err := l.Run(ctx, Options{Hours: 1, Own: true}); !errors.Is(err, ErrPaused) {
		t.Fatal(err)
	}
	b.at = func(string) {}
	out, err := l.Run(ctx, Options{Hours: 1})
	if err != nil || out.Round != 2 || out.Own.Examples != 0 {
		t.Errorf("%+v, %v", out, err)
	}
	if m, _ := b.inUse(); m.Personal {
		t.Error("what was refused was learnt")
	}
}

const (
	childEnv = "IMPROVE_TEST_DIR"
	stopEnv  = "IMPROVE_TEST_STOP"
)

// TestRoundChild is what TestKill kills: it waits for that where it is told to.
func TestRoundChild(t *testing.T) {
	dir := os.Getenv(childEnv)
	if dir == "" {
		t.Skip("for TestKill")
	}
	b := newBench(dir, "a")
	b.at = func(where string) {
		if where == os.Getenv(stopEnv) {
			fmt.Println("here")
			select {}
		}
	}
	if _, err := b.loop().Run(context.Background(), Options{Hours: 1, Own: true}); err != nil {
		t.Fatal(err)
	}
}

// run lets a child do the round up to a place, where it is killed as kill -9 does; "" lets
// it end.
func run(t *testing.T, dir, stop string) {
	t.Helper()
	c := exec.Command(os.Args[0], "-test.run=^TestRoundChild$")
	c.Env = append(os.Environ(), childEnv+"="+dir, stopEnv+"="+stop)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	c.Stderr = os.Stderr
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	killed := false
	for s := bufio.NewScanner(out); s.Scan(); {
		if s.Text() == "here" {
			killed = true
			_ = c.Process.Kill()
		}
	}
	if err := c.Wait(); killed != (stop != "") || (err != nil) != killed {
		t.Fatalf("to %q: killed %v, %v", stop, killed, err)
	}
}

// TestKill kills a round in each phase, and what comes of it is what comes of one that was
// let alone: the same adapter, bit for bit, promoted once, and no task graded twice but
// the one at which it died.
func TestKill(t *testing.T) {
	whole, broken := t.TempDir(), t.TempDir()
	run(t, whole, "")
	places := []string{"phase collect", "phase train", "step 5", "phase gate", "graded t7", "phase promote", "promoting", "promoted"}
	for _, where := range places {
		run(t, broken, where)
		s, err := Load(filepath.Join(broken, "improve"))
		if err != nil || !s.UnderWay() {
			t.Fatalf("killed at %q: %+v, %v", where, s, err)
		}
	}
	run(t, broken, "")
	for _, dir := range []string{whole, broken} {
		s, err := Load(filepath.Join(dir, "improve"))
		if err != nil || s.UnderWay() || len(s.History) != 1 || !s.History[0].Promoted {
			t.Fatalf("in the end: %+v, %v", s, err)
		}
	}
	want, got := newBench(whole, "a").adapter(), newBench(broken, "a").adapter()
	if len(want) == 0 || !bytes.Equal(got, want) {
		t.Errorf("the adapters differ (%d and %d bytes)", len(got), len(want))
	}
	text, err := os.ReadFile(filepath.Join(broken, "graded"))
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	slices.Sort(lines)
	different := len(slices.Compact(slices.Clone(lines)))
	if again := len(lines) - different; err != nil || again > 1 || different != 120 {
		t.Errorf("%d gradings, %d of them again, %v", len(lines), again, err)
	}
}

// Another process is kept away, a pause ends the round where it can be gone on with, and a
// model that the person chose meanwhile stays.
func TestInterruptions(t *testing.T) {
	ctx := context.Background()
	b := newBench(t.TempDir(), "a")
	l := b.loop()
	b.at = func(where string) {
		if where == "step 3" {
			if _, err := b.loop().Run(ctx, Options{Hours: 1}); !errors.Is(err, ErrRunning) {
				t.Errorf("a second process: %v", err)
			}
			if err := Pause(l.Dir); err != nil {
				t.Error(err)
			}
			time.Sleep(3 * lookEvery)
		}
	}
	if _, err := l.Run(ctx, Options{Hours: 1}); !errors.Is(err, ErrPaused) {
		t.Fatalf("paused: %v", err)
	}
	if s, _ := Load(l.Dir); s.Phase != Teaching || !Paused(l.Dir) || Running(l.Dir) {
		t.Errorf("while paused: %+v", s)
	}
	b.at = func(where string) {
		if where == "step 3" {
			t.Error("the training began anew")
		}
		if where == "graded t9" {
			if err := replace(filepath.Join(b.dir, "inuse.json"), []byte(`{"name":"chosen","base":"small"}`)); err != nil {
				t.Error(err)
			}
		}
	}
	out, err := l.Run(ctx, Options{Hours: 1})
	if err != nil || out.Promoted || out.Why != ErrReplaced.Error() {
		t.Errorf("%+v, %v", out, err)
	}
	if m, _ := b.inUse(); m.Name != "chosen" {
		t.Errorf("in use is %+v", m)
	}
}

func TestConsentAndForget(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "improve")
	if _, asked, err := ReadConsent(dir); asked || err != nil {
		t.Errorf("asked before anybody did: %v", err)
	}
	for _, own := range []bool{false, true} {
		if err := SetConsent(dir, own); err != nil {
			t.Fatal(err)
		}
		if c, asked, err := ReadConsent(dir); !asked || c.Own != own || err != nil {
			t.Errorf("%+v, %v, %v", c, asked, err)
		}
	}
	s := State{Round: 3, Phase: Gating, Options: Options{Own: true}, History: []Outcome{{Round: 2, Own: Counts{Up: 4}}}}
	if err := s.save(dir); err != nil {
		t.Fatal(err)
	}
	if err := replace(filepath.Join(dir, "round", dataFile), []byte("private")); err != nil {
		t.Fatal(err)
	}
	if err := Forget(dir); err != nil {
		t.Fatal(err)
	}
	if _, asked, _ := ReadConsent(dir); asked {
		t.Error("the consent is still there")
	}
	s, err := Load(dir)
	if err != nil || s.UnderWay() || s.Round != 3 || s.History[0].Own.Up != 0 {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "round")); err == nil {
		t.Error("what was trained on is still there")
	}
}

func TestQuiet(t *testing.T) {
	busy := make(chan bool, 1)
	now := false
	q := Quiet{Calm: 2 * lookEvery, Busy: func() bool {
		select {
		case now = <-busy:
		default:
		}
		return now
	}}
	start := time.Now()
	if err := q.Wait(t.Context()); err != nil || time.Since(start) > lookEvery {
		t.Errorf("with nobody there: %v after %v", err, time.Since(start))
	}
	ctx, stop := context.WithCancel(t.Context())
	var told []string
	over := make(chan struct{})
	go func() {
		defer close(over)
		q.Hold(ctx, func() { told = append(told, "stop"); busy <- false }, func() { told = append(told, "go on"); stop() })
	}()
	busy <- true
	<-over
	if strings.Join(told, ", ") != "stop, go on" {
		t.Errorf("%v", told)
	}
}
