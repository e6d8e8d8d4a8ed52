package main

import "syscall"

// childOf has a child process die with this one, whatever ends it, and not hear the keys
// that are pressed for this one.
func childOf() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
}
