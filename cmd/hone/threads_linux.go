package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"
)

// limitThreads has this process run on its first n processors only; 0 leaves it all. The
// program is started anew, since threads that are running keep what they have, and
// libraries count the processors when they are loaded.
func limitThreads(n int) error {
	const done = "HONE_THREADS_LIMITED"
	if n <= 0 || os.Getenv(done) != "" {
		return nil
	}
	runtime.LockOSThread()
	var now, less unix.CPUSet
	if err := unix.SchedGetaffinity(0, &now); err != nil {
		return fmt.Errorf("limit threads: %w", err)
	}
	// The last ones: most programs begin with the first.
	for cpu, left := len(now)*64-1, n; cpu >= 0 && left > 0; cpu-- {
		if now.IsSet(cpu) {
			less.Set(cpu)
			left--
		}
	}
	if err := unix.SchedSetaffinity(0, &less); err != nil {
		return fmt.Errorf("limit threads: %w", err)
	}
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("limit threads: %w", err)
	}
	env := append(os.Environ(), done+"=1", "GOMAXPROCS="+strconv.Itoa(n), "PJRT_NPROC="+strconv.Itoa(n))
	return fmt.Errorf("limit threads: %w", syscall.Exec(self, os.Args, env))
}
