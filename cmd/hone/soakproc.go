package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// What Linux tells of processes; elsewhere all of it is 0.

// residents is a line of a process's status, in bytes.
func residents(pid int, name string) int64 {
	b, _ := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, name); ok {
			n, _ := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return n << 10
		}
	}
	return 0
}

// openFiles counts this process's.
func openFiles() int {
	list, _ := os.ReadDir("/proc/self/fd")
	return len(list)
}

// offspring are the processes that one started, and those that they started.
func offspring(root int) []int {
	parents := map[int]int{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, name := range stats {
		b, _ := os.ReadFile(name)                // it may just have ended
		_, rest, _ := bytes.Cut(b, []byte(") ")) // a name may hold anything else
		if fields := strings.Fields(string(rest)); len(fields) > 1 {
			pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(name)))
			parents[pid], _ = strconv.Atoi(fields[1])
		}
	}
	var all []int
	for pid := range parents {
		for p := parents[pid]; p != 0; p = parents[p] {
			if p == root {
				all = append(all, pid)
				break
			}
		}
	}
	return all
}

// folderBytes is what a folder's files take.
func folderBytes(dir string) (n int64) {
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			if info, err := d.Info(); err == nil { // else it is gone
				n += info.Size()
			}
		}
		return nil
	})
	return n
}
