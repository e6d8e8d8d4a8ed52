//go:build !linux

package main

// peakMemory is known on Linux only.
func peakMemory() int64 { return 0 }
