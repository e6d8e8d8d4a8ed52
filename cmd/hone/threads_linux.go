package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"

	"hone/accel"
)

// forTraining starts this program anew with the surroundings that training wants: the
// settings of accel.Environ, and on n processors only, 0 being all. Libraries read their
// settings and count the processors when they are loaded, and threads keep the processors
// that they were started with.
func forTraining(n int) error {
	const done = "HONE_TRAINING"
	if os.Getenv(done) != "" {
		return nil
	}
	env := append(append(os.Environ(), done+"=1"), accel.Environ(n)...)
	if n > 0 {
		runtime.LockOSThread()
		if err := onProcessors(n); err != nil {
			return fmt.Errorf("limit threads: %w", err)
		}
		env = append(env, "GOMAXPROCS="+strconv.Itoa(n))
	}
	self, err := os.Executable()
	if err == nil {
		err = syscall.Exec(self, os.Args, env)
	}
	return fmt.Errorf("start anew: %w", err)
}

// onProcessors binds this thread, and what is started from it, to n of its processors:
// the last ones, since most programs begin with the first.
func onProcessors(n int) error {
	var now, less unix.CPUSet
	if err := unix.SchedGetaffinity(0, &now); err != nil {
		return err
	}
	for cpu, left := len(now)*64-1, n; cpu >= 0 && left > 0; cpu-- {
		if now.IsSet(cpu) {
			less.Set(cpu)
			left--
		}
	}
	return unix.SchedSetaffinity(0, &less)
}
