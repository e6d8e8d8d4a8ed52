package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

// peakMemory is the most memory that this process ever held, in bytes; 0 where the system
// doesn't tell. What getrusage says would hold that of whoever started it, too.
func peakMemory() int64 {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		var kib int64
		if rest, ok := strings.CutPrefix(s.Text(), "VmHWM:"); ok {
			if _, err := fmt.Sscan(rest, &kib); err == nil {
				return kib << 10
			}
		}
	}
	return 0
}
