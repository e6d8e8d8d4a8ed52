package accel

import "strconv"

// Environ are settings of the C library and of XLA that a process which computes much
// should be started with; both read them only once, at their start. threads bounds what
// computes; 0 takes all.
//
// Each run of a program takes gigabytes and frees them. The C library gives them back to
// the system, and to have that clear the pages anew for the next run takes a tenth of a
// training step. So it is told to keep them, in one arena (the arenas of threads can't
// hold blocks of this size), and to ask for huge pages.
func Environ(threads int) []string {
	list := []string{
		"MALLOC_ARENA_MAX=1",
		"MALLOC_MMAP_MAX_=0",
		"MALLOC_TRIM_THRESHOLD_=" + strconv.Itoa(1<<40),
		"GLIBC_TUNABLES=glibc.malloc.hugetlb=1",
		"TF_CPP_MIN_LOG_LEVEL=3", // only what ends the program
	}
	if threads > 0 {
		list = append(list, "PJRT_NPROC="+strconv.Itoa(threads))
	}
	return list
}
