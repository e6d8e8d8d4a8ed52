package cputime

import (
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

// What other threads do is in the process's time and not in a thread's, which others read.
func TestThread(t *testing.T) {
	used, release := Thread()
	defer release()
	all, mine := Self(), used()
	done := make(chan time.Duration)
	go func() {
		var n atomic.Int64
		for since := Self(); Self()-since < 300*time.Millisecond; {
			n.Add(1)
		}
		done <- used() - mine
	}()
	waiting := <-done
	if other := Self() - all; other < 300*time.Millisecond {
		t.Errorf("the process used %v", other)
	}
	if runtime.GOOS == "linux" && waiting > 50*time.Millisecond {
		t.Errorf("a waiting thread used %v", waiting)
	}
	for since := time.Now(); used()-mine < 100*time.Millisecond; {
		if time.Since(since) > time.Minute {
			t.Fatalf("a busy thread used %v in a minute", used()-mine)
		}
	}
}
