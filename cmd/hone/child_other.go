//go:build !linux

package main

import "syscall"

// childOf has a child process not hear the keys that are pressed for this one. One that
// outlives this one ends by itself; until then it holds the lock.
func childOf() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// rankLast has nothing to do where a process's own rank counts.
func rankLast(int) {}
