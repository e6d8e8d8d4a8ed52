package cputime

import (
	"runtime"
	"time"

	"golang.org/x/sys/unix"
)

// Thread binds the caller to its thread until release. used, which any goroutine may call
// until then, is the processor time of that thread alone, 0 if the system won't say.
func Thread() (used func() time.Duration, release func()) {
	runtime.LockOSThread()
	// A thread's clock as Linux numbers it (CPUCLOCK_SCHED | CPUCLOCK_PERTHREAD_MASK).
	clock := int32(^unix.Gettid()<<3 | 6)
	return func() time.Duration {
		var t unix.Timespec
		if unix.ClockGettime(clock, &t) != nil {
			return 0
		}
		return time.Duration(t.Nano())
	}, runtime.UnlockOSThread
}
