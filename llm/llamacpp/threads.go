package llamacpp

import (
	"os"
	"path/filepath"
	"runtime"
	"time"
	"unsafe"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/internal/cputime"
)

// threads are those that decode: a pool as large as the machine, of which so many are
// used as get a core of their own.
type threads struct {
	pace
	pool  uintptr
	ctx   llama.Context
	cpu   time.Duration // of the process, at the step's start
	start time.Time
	used  int // as the context was last told
}

// tooMany is where more threads stop helping a model this small.
const tooMany = 8

func newThreads(n int) *threads {
	if n <= 0 {
		n = min(physicalCores(), runtime.GOMAXPROCS(0), tooMany)
	}
	return &threads{pace: newPace(n), used: n}
}

// attach gives the context a pool of threads that sleep between steps (poll 0), so that
// sampling and the rest of the program have the cores.
func (t *threads) attach(n native, ctx llama.Context) {
	t.ctx = ctx
	params := new([1024]byte) // struct ggml_threadpool_params, 528 bytes in this version
	n.paramsInit(unsafe.Pointer(params), int32(t.most))
	const poll = 512 + 4 + 4 // after bool cpumask[512], int n_threads, enum prio
	*(*uint32)(unsafe.Pointer(&params[poll])) = 0
	if t.pool = n.threadpoolNew(unsafe.Pointer(params)); t.pool != 0 {
		llama.AttachThreadpool(ctx, t.pool, t.pool)
	}
}

func (t *threads) end(n native) {
	if t.pool != 0 {
		n.threadpoolEnd(t.pool)
	}
}

// before is called just before a step.
func (t *threads) before() {
	if t.now != t.used {
		t.used = t.now
		llama.SetNThreads(t.ctx, int32(t.now), int32(t.now))
	}
	t.start, t.cpu = time.Now(), cputime.Self()
}

// after is called just after a step of so many rows.
func (t *threads) after(rows int) {
	now := time.Now()
	t.judge(now, rows, now.Sub(t.start), cputime.Self()-t.cpu)
}

// physicalCores counts cores, not the threads that share one: two on one core gain
// nothing here. Where the system does not tell, every processor is a core.
func physicalCores() int {
	files, _ := filepath.Glob("/sys/devices/system/cpu/cpu[0-9]*/topology/thread_siblings_list")
	cores := map[string]bool{}
	for _, f := range files {
		if b, err := os.ReadFile(f); err == nil {
			cores[string(b)] = true
		}
	}
	if len(cores) == 0 {
		return runtime.NumCPU()
	}
	return len(cores)
}
