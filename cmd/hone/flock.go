package main

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// The locks below belong to the open file: they end when it is closed, or its process dies.

// lockShared tries a few times, since who looks whether a lock is free has it for an instant.
func lockShared(f *os.File) (err error) {
	for range 10 {
		if err = unix.Flock(int(f.Fd()), unix.LOCK_SH|unix.LOCK_NB); err == nil {
			return nil
		}
		time.Sleep(time.Millisecond)
	}
	return err
}

func lockAlone(f *os.File) error { return unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) }
