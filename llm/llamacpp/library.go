package llamacpp

import (
	"fmt"
	"strings"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// library is the loaded llama.cpp. The bindings keep it in package variables, so a
// process has one, and the first folder that loads is the one used.
var library struct {
	sync.Mutex
	loaded bool
	native native
	log    errorLog
}

// native are the functions that the bindings lack.
type native struct {
	// setAdapters with n = 0 clears them, which the bindings' wrapper refuses.
	setAdapters   func(ctx llama.Context, adapters *llama.AdapterLora, n uintptr, scales *float32) int32
	paramsInit    func(params unsafe.Pointer, threads int32)
	threadpoolNew func(params unsafe.Pointer) uintptr
	threadpoolEnd func(pool uintptr)
}

// load brings the shared libraries of dir into the process.
func load(dir string) (native, error) {
	library.Lock()
	defer library.Unlock()
	if library.loaded {
		return library.native, nil
	}
	if err := llama.Load(dir); err != nil {
		return native{}, fmt.Errorf("%w: llama.cpp libraries in %s: %v", llm.ErrUnavailable, dir, err)
	}
	llama.LogSet(purego.NewCallback(library.log.add))
	llama.Init()
	if llama.GGMLBackendDeviceCount() == 0 {
		return native{}, fmt.Errorf("%w: no llama.cpp library in %s suits this processor", llm.ErrUnavailable, dir)
	}
	n, err := bind(dir)
	if err != nil {
		return native{}, fmt.Errorf("%w: llama.cpp libraries in %s: %v", llm.ErrUnavailable, dir, err)
	}
	library.native, library.loaded = n, true
	return n, nil
}

func bind(dir string) (n native, err error) {
	var procAddress func(reg llama.GGMLBackendReg, name string) uintptr
	for _, f := range []struct {
		lib, name string
		to        any
	}{
		{"llama", "llama_set_adapters_lora", &n.setAdapters},
		{"ggml-base", "ggml_threadpool_params_init", &n.paramsInit},
		{"ggml-base", "ggml_backend_reg_get_proc_address", &procAddress},
	} {
		lib, err := purego.Dlopen(libraryFile(dir, f.lib), purego.RTLD_NOW|purego.RTLD_GLOBAL)
		if err != nil {
			return n, err
		}
		at, err := purego.Dlsym(lib, f.name)
		if err != nil {
			return n, err
		}
		purego.RegisterFunc(f.to, at)
	}
	// The thread pool is the processor back end's own, and there is one library of that
	// for each kind of processor: only its registry knows which one was loaded.
	cpu := llama.GGMLBackendRegByName("CPU")
	for _, f := range []struct {
		name string
		to   any
	}{{"ggml_threadpool_new", &n.threadpoolNew}, {"ggml_threadpool_free", &n.threadpoolEnd}} {
		at := procAddress(cpu, f.name)
		if at == 0 {
			return n, fmt.Errorf("%s is missing", f.name)
		}
		purego.RegisterFunc(f.to, at)
	}
	return n, nil
}

// errorLog keeps the library's last complaint, which says more than its return codes.
type errorLog struct {
	sync.Mutex
	last string
}

func (l *errorLog) add(level int32, text *byte, _ uintptr) uintptr {
	if level == int32(llama.LogLevelError) && text != nil {
		l.Lock()
		l.last = strings.TrimSpace(cString(text))
		l.Unlock()
	}
	return 0
}

// take returns the last complaint and forgets it.
func (l *errorLog) take() string {
	l.Lock()
	defer l.Unlock()
	s := l.last
	if l.last = ""; s == "" {
		s = "the library says no more (see the lines above, if any)"
	}
	return s
}

func cString(p *byte) string {
	n := 0
	for *(*byte)(unsafe.Add(unsafe.Pointer(p), n)) != 0 {
		n++
	}
	return string(unsafe.Slice(p, n))
}
