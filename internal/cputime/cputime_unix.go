//go:build unix

// Package cputime tells how much of the processors this process has used. It must not
// know what for.
package cputime

import (
	"syscall"
	"time"
)

// Self is the processor time of all of this process's threads.
func Self() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
