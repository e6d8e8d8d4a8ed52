package logic

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"time"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"

	"hone/internal/cputime"
	"hone/verify"
)

//go:embed lockdown.js
var lockdown string

// The bounds of one app. Compiled sketches stay far below all of them: they guard
// against the unforeseen, not against normal use.
const (
	deadline   = 5 * time.Second       // of its thread's processor time: a busy machine and other apps aren't the app's fault
	patience   = 60 * time.Second      // of real time, after which the machine is too busy for a verdict
	firstLook  = 20 * time.Millisecond // when the watch begins to look; most apps have ended
	nextLook   = 25 * time.Millisecond
	maxGrowth  = 128 << 20 // bytes that the heap may grow by while one app runs
	maxSource  = 512 << 10 // bytes of a definition
	maxNesting = 400       // brackets within brackets: the parser's stack is Go's
	maxCalls   = 2000      // JavaScript's stack, in calls
)

// Why an app was stopped.
var (
	errSlow = errors.New("takes too long")
	errHuge = errors.New("takes too much memory")
)

// A machine is a JavaScript VM with the core in it, locked so that apps can't change
// it. One that had to be stopped in the middle of an app is thrown away.
type machine struct {
	programs []*goja.Program
	rt       *goja.Runtime
	start    goja.Callable // hone.start
	inside   goja.Callable // calls what it is given
	env      *goja.Object
	// The methods of the core's apps, which are the same for all.
	view, due, tick, key, enter goja.Callable

	world *world   // of the session that runs
	runs  *session // the one that the core thinks of
	wary  bool     // looks at all controls each time; for tests

	mu      sync.Mutex
	running bool  // between begin and its end
	stopped error // why the running app was interrupted
}

func newMachine(core string) (*machine, error) {
	m := &machine{}
	for _, s := range []struct{ name, src string }{{"core.js", core}, {"lockdown.js", lockdown}} {
		p, err := goja.Compile(s.name, s.src, false)
		if err != nil {
			return nil, err
		}
		m.programs = append(m.programs, p)
	}
	return m, m.boot()
}

// boot makes the VM, which takes a few milliseconds.
func (m *machine) boot() error {
	rt := goja.New()
	rt.SetMaxCallStackSize(maxCalls)
	m.rt, m.stopped, m.world = rt, nil, &world{}
	// What reaches around env must be as reproducible as what goes through it.
	rt.SetTimeSource(func() time.Time { return time.UnixMilli(m.now()) })
	rt.SetRandSource(func() float64 { return m.random() })
	m.env = m.newEnv()
	rt.GlobalObject().GetOwnPropertyNames() // else goja forgets the built-in names at the first global variable
	if _, err := rt.RunProgram(m.programs[0]); err != nil {
		return err
	}
	hone, ok := rt.Get("hone").(*goja.Object)
	if !ok {
		return errors.New("the core defines no hone")
	}
	if m.start = function(hone, "start"); m.start == nil {
		return errors.New("the core defines no hone.start")
	}
	v, err := rt.RunString("f => f()")
	if err != nil {
		return err
	}
	m.inside, _ = goja.AssertFunction(v)
	return m.lock(hone)
}

// within runs f inside a call of JavaScript: goja gives its stack away whenever the
// outermost call ends, and a proof has hundreds of calls. late is what went wrong after f,
// when promises are kept; what stopped the app in f stops the outer call too, and f knows it.
func (m *machine) within(f func() error) (late, err error) {
	known := false
	_, outer := m.inside(goja.Undefined(), m.rt.ToValue(func(goja.FunctionCall) goja.Value {
		err = f()
		known = m.interrupted() != nil
		return nil
	}))
	if outer != nil && !known {
		late = m.blame(outer)
	}
	return late, err
}

// lock freezes all that outlives an app.
func (m *machine) lock(hone *goja.Object) error {
	v, err := m.rt.RunProgram(m.programs[1])
	if err != nil {
		return err
	}
	lock, _ := goja.AssertFunction(v)
	if v, err = lock(goja.Undefined(), hone, m.env); err != nil {
		return err
	}
	methods := v.ToObject(m.rt)
	for name, to := range map[string]*goja.Callable{"view": &m.view, "due": &m.due, "tick": &m.tick, "key": &m.key, "enter": &m.enter} {
		if *to = function(methods, name); *to == nil {
			return fmt.Errorf("the core's apps have no %s", name)
		}
	}
	return nil
}

// begin starts an app's time. The function that it gives must be called at the end.
func (m *machine) begin(ctx context.Context) (end func(), err error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("verify logic: %w: %w", verify.ErrNoVerdict, err)
	}
	if m.rt == nil || m.stopped != nil {
		if err := m.boot(); err != nil {
			return nil, fmt.Errorf("verify logic: %w: %w", verify.ErrNoVerdict, err)
		}
	}
	m.running = true
	used, release := cputime.Thread()
	rt, since, spent, heap := m.rt, time.Now(), used(), uint64(0)
	var watch *time.Timer
	look := func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		if !m.running || m.rt != rt {
			return
		}
		now := heapBytes()
		if heap == 0 {
			heap = now
		}
		if now > heap+maxGrowth {
			runtime.GC() // garbage isn't growth, nor is what other apps leave
			now = heapBytes()
		}
		switch {
		case ctx.Err() != nil:
			m.stopped = fmt.Errorf("verify logic: %w: %w", verify.ErrNoVerdict, ctx.Err())
		case used()-spent > deadline:
			m.stopped = errSlow
		case time.Since(since) > patience:
			m.stopped = fmt.Errorf("verify logic: %w: the machine is too busy", verify.ErrNoVerdict)
		case now > heap+maxGrowth:
			m.stopped = errHuge
		default:
			watch.Reset(nextLook)
			return
		}
		rt.Interrupt(m.stopped)
	}
	m.mu.Lock() // look reads watch
	watch = time.AfterFunc(firstLook, look)
	m.mu.Unlock()
	return func() {
		watch.Stop()
		m.mu.Lock()
		m.running = false
		m.mu.Unlock()
		release()
	}, nil
}

func heapBytes() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	if s[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return s[0].Value.Uint64()
}

// define compiles a definition, which must be one expression: a declaration would
// outlive the app.
func (m *machine) define(definition string) (*program, error) {
	if len(definition) > maxSource {
		return nil, &fault{fmt.Sprintf("the definition has %d bytes, more than %d", len(definition), maxSource)}
	}
	if nesting(definition) > maxNesting {
		return nil, &fault{"the definition is nested too deep"}
	}
	tree, err := parser.ParseFile(nil, "definition.js", "(\n"+definition+"\n)", parser.IgnoreRegExpErrors, parser.WithDisableSourceMaps)
	if err != nil {
		return nil, &fault{"the definition can't be read: " + err.Error()}
	}
	if len(tree.Body) != 1 {
		return nil, &fault{"the definition is more than an expression"}
	}
	if _, ok := tree.Body[0].(*ast.ExpressionStatement); !ok {
		return nil, &fault{"the definition is no expression"}
	}
	p, err := goja.CompileAST(tree, true)
	if err != nil {
		return nil, &fault{"the definition can't be read: " + err.Error()}
	}
	return &program{code: p}, nil
}

func nesting(s string) int {
	depth, deepest := 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(', '[', '{':
			depth++
			deepest = max(deepest, depth)
		case ')', ']', '}':
			depth--
		}
	}
	return deepest
}

// A fault is the app's: an exception, or a definition that is none.
type fault struct{ what string }

func (f *fault) Error() string { return f.what }

// protect runs what may call into the app and gives the app's faults as *fault,
// errSlow or errHuge; any other error is ours.
func (m *machine) protect(f func()) (err error) {
	defer func() {
		if x := recover(); x != nil {
			e, ok := x.(error)
			if !ok {
				panic(x)
			}
			err = m.blame(e)
		}
	}()
	if ex := m.rt.Try(f); ex != nil {
		return m.blame(ex)
	}
	return m.interrupted()
}

func (m *machine) call(f goja.Callable, this goja.Value, args ...goja.Value) (goja.Value, error) {
	v, err := f(this, args...)
	if err != nil {
		return nil, m.blame(err)
	}
	return v, nil
}

func (m *machine) interrupted() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.stopped
}

func (m *machine) stop(err error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.stopped == nil {
		m.stopped = err
	}
	return m.stopped
}

func (m *machine) blame(err error) error {
	var interrupted *goja.InterruptedError
	var overflow *goja.StackOverflowError
	var thrown *goja.Exception
	switch {
	case errors.As(err, &interrupted):
		return m.interrupted()
	case errors.As(err, &overflow):
		return m.stop(&fault{"calls itself without end"})
	case errors.As(err, &thrown):
		what, _, _ := strings.Cut(thrown.Value().String(), "\n")
		return &fault{what}
	case errors.Is(err, errSlow), errors.Is(err, errHuge), errors.Is(err, verify.ErrNoVerdict):
		return err
	}
	var f *fault
	if errors.As(err, &f) {
		return err
	}
	return m.stop(fmt.Errorf("verify logic: %w: %w", verify.ErrNoVerdict, err))
}
