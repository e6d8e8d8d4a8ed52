package llamacpp

import (
	"os"
	"path/filepath"
	"runtime"
	"time"
	"unsafe"

	"github.com/hybridgroup/yzma/pkg/llama"
	"golang.org/x/sys/unix"
)

// threads decides how many threads decode. Within a step they wait for each other by
// spinning, several hundred times; where another program holds a core, the others spin
// for as long as that core's thread is off it, and decoding collapses (2 threads on 2
// shared cores: 60–130 tokens/s fell to 10). So each step's processor time is compared
// with its duration: threads that don't get their cores are taken out of use for a while.
type threads struct {
	most int // one for each core
	now  int
	pool uintptr
	ctx  llama.Context

	cpu     time.Duration // of the process, at the step's start
	start   time.Time
	starved int       // steps in a row that lacked processor time
	retry   time.Time // when more threads are tried again
	pause   time.Duration
}

// tooMany is where more threads stop helping a model this small.
const tooMany = 8

func newThreads(n int) *threads {
	if n <= 0 {
		n = min(physicalCores(), runtime.GOMAXPROCS(0), tooMany)
	}
	return &threads{most: n, now: n, pause: firstPause}
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

const (
	firstPause = 500 * time.Millisecond
	lastPause  = 8 * time.Second
	fairShare  = 0.85 // of the processor time that the threads could have used
)

// before is called just before a step.
func (t *threads) before() {
	if t.most == 1 {
		return
	}
	t.start = time.Now()
	if t.now < t.most && t.start.After(t.retry) {
		t.use(t.most)
	}
	t.cpu = processTime()
}

// after is called just after a step and judges it.
func (t *threads) after() {
	if t.most == 1 || t.now == 1 {
		return
	}
	took := time.Since(t.start)
	share := float64(processTime()-t.cpu) / (float64(took) * float64(t.now))
	if share >= fairShare {
		t.starved = 0
		t.pause = firstPause
		return
	}
	if t.starved++; t.starved < 2 {
		return // one late wake-up is nothing yet
	}
	t.starved = 0
	t.retry = time.Now().Add(t.pause)
	t.pause = min(2*t.pause, lastPause)
	t.use(1)
}

func (t *threads) use(n int) {
	t.now = n
	llama.SetNThreads(t.ctx, int32(n), int32(n))
}

func processTime() time.Duration {
	var u unix.Rusage
	if unix.Getrusage(unix.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
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
