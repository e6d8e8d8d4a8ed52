//go:build !linux

package main

import "runtime"

// forTraining bounds what computes in Go; the rest is known on Linux only.
func forTraining(n int) error {
	if n > 0 {
		runtime.GOMAXPROCS(n)
	}
	return nil
}
