package main

import (
	"fmt"
	"os"
	"syscall"
)

// childOf has a child process die with this one, whatever ends it. It gets a session of its
// own: it doesn't hear the keys that are pressed for this one, and can be ranked as a whole.
func childOf() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setsid: true}
}

// rankLast puts a child's session behind all others. Where the system shares the processors
// among sessions first (autogroup), a process's own rank counts within its session only.
func rankLast(pid int) {
	_ = os.WriteFile(fmt.Sprintf("/proc/%d/autogroup", pid), []byte("19"), 0) // not there where they aren't shared so
}
