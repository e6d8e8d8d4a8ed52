package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"hone/improve"
	"hone/train"
)

// How a round trains by examples. The rate is a few times lower than that of the first
// training: little is new, and the rest shall stay. Short batches, added up, so that a
// batch takes one thread a few seconds.
var roundOptions = []string{"--lr", "2e-4", "--len", "384", "--rows", "1", "--accum", "3", "--save-every", "5m"}

// trainLog, beside the round's runs, is what the training says.
const trainLog = "train.log"

// train has a process of its own train, which is held still while the person makes
// something: as a process it can be, at any moment, and its memory is gone when it ends.
func (i *improving) train(ctx context.Context, t improve.Training) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	quiet, err := i.quiet()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(t.Dir, 0o700); err != nil {
		return err
	}
	name := filepath.Join(filepath.Dir(t.Dir), trainLog)
	log, err := os.OpenFile(name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	// The child dies with the thread that started it, so that this one must stay.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	c := exec.CommandContext(ctx, self, i.trainArgs(t)...)
	c.Stdout, c.Stderr = log, log
	c.ExtraFiles = []*os.File{t.Lock}
	c.SysProcAttr = childOf()
	c.Cancel = func() error { // it leaves a checkpoint; a held one must go on for that
		signalTo(c, unix.SIGCONT)
		return c.Process.Signal(syscall.SIGTERM)
	}
	c.WaitDelay = time.Minute
	if err := c.Start(); err != nil {
		return err
	}
	rankLast(c.Process.Pid)
	watch, stop := context.WithCancel(ctx)
	go quiet.Hold(watch, func() { signalTo(c, unix.SIGSTOP) }, func() { signalTo(c, unix.SIGCONT) })
	go i.watch(watch, t)
	err = c.Wait()
	stop()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("%w: %s (%s)", err, tailOf(name), name)
	}
	return nil
}

func signalTo(c *exec.Cmd, s syscall.Signal) { _ = c.Process.Signal(s) }

// trainArgs is the command line that begins or goes on with a training.
func (i *improving) trainArgs(t improve.Training) []string {
	args := []string{"train", "rl", "--groups", "4", "--save-every", "5m"}
	if t.Data != "" {
		args = append([]string{"train", "sft", "--data", t.Data}, roundOptions...)
	}
	if m, err := i.inUse(); err == nil {
		args = append(args, "--base", m.Base)
	}
	if _, err := os.Stat(filepath.Join(t.Dir, train.CheckpointFile)); err == nil {
		return append(args, "--resume", t.Dir)
	}
	args = append(args, "--out", t.Dir, "--hours", strconv.FormatFloat(t.Hours, 'g', -1, 64))
	if t.Init != "" {
		args = append(args, "--init", t.Init)
	}
	return args
}

// watch shows how far the training is.
func (i *improving) watch(ctx context.Context, t improve.Training) {
	bar := i.e.err.progress("", shares, nil)
	var loss string
	bar.text = func() string { return loss }
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(2 * time.Second):
		}
		done, said := improve.RunShare(t.Dir, t.Hours)
		if loss = said; done > 0 {
			bar.at(int64(done * shares))
		}
	}
}

// tailOf is what a file ends with.
func tailOf(name string) string {
	data, _ := os.ReadFile(name)
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	return lines[len(lines)-1]
}

// inBackground gives this program the lowest rank among those that want to compute, and so
// many processors.
func inBackground(threads int) error {
	runtime.LockOSThread() // the rank is a thread's, and the one that starts the program anew passes it on
	if err := unix.Setpriority(unix.PRIO_PROCESS, 0, 19); err != nil {
		return fmt.Errorf("lower the priority: %w", err)
	}
	err := forTraining(threads)
	runtime.UnlockOSThread()
	return err
}
