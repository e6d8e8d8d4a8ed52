//go:build !linux

package main

import "runtime"

// limitThreads bounds what computes in Go; other systems bind no process to processors.
func limitThreads(n int) error {
	if n > 0 {
		runtime.GOMAXPROCS(n)
	}
	return nil
}
