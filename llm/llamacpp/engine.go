// Package llamacpp runs a language model in this process with llama.cpp's shared
// libraries: batches of samples with a shared prompt, grammars, LoRA adapters,
// log-probabilities. It must not know where libraries and models come from, nor what the
// text is for.
//
// One goroutine (loop.go) owns the model's context; calls hand it jobs and wait. All
// samples of all calls are decoded together, one token each a step.
package llamacpp

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// Options shape an engine. Zero values are good for a model of some hundred million
// parameters on a small machine.
type Options struct {
	Name      string      // for Info; "" takes the file's name
	Context   int         // tokens kept for all prompts and samples together; 0 means 12800
	Sequences int         // samples decoded at a time; 0 means 16
	Prefixes  int         // prompts kept from earlier calls; 0 means 4
	Threads   int         // 0 chooses by the machine and its load
	Merged    llm.Adapter // whose difference the model's weights hold already, for requests that want a share of it

	// Beside are adapters by the names by which requests use them, each beside the one that is set or merged.
	Beside map[string]llm.Adapter
}

// chunk bounds the prompt tokens decoded in a step: a cancellation waits for one step,
// and the work memory of a step grows with it.
const chunk = 256

// outputs bounds the positions of a step whose next-token distributions are computed;
// each takes 4 bytes for every word of the vocabulary (1 MiB with Gemma's).
const outputs = 32

// An Engine is a loaded model. It implements llm.Generator and llm.Scorer.
type Engine struct {
	opts    Options
	info    llm.Info
	native  native
	model   llama.Model
	vocab   vocab
	ctx     llama.Context
	mem     llama.Memory
	batch   llama.Batch
	pool    *threads
	adapter llama.AdapterLora            // loaded; 0 is the plain base, or a merged one of which all counts
	scale   float64                      // of the adapter, where all of it counts
	share   float64                      // of it that counts now
	use     string                       // the one beside it that counts now; "" is none
	beside  map[string]llama.AdapterLora // loaded of opts.Beside

	inbox chan work // to the loop
	quit  chan struct{}
	done  chan struct{} // closed when the loop has ended
	freed chan struct{} // closed when all is given back
	calls sync.RWMutex  // held by calls; the model must outlive them
	once  sync.Once

	loop // touched by the loop's goroutine only
}

// Open loads the model of a GGUF file with the libraries in libDir.
func Open(libDir, modelPath string, opts Options) (*Engine, error) {
	opts = opts.withDefaults(modelPath)
	n, err := load(libDir)
	if err != nil {
		return nil, fmt.Errorf("llamacpp open: %w", err)
	}
	e := &Engine{
		opts: opts, native: n, share: 1, beside: map[string]llama.AdapterLora{},
		inbox: make(chan work), quit: make(chan struct{}), done: make(chan struct{}), freed: make(chan struct{}),
	}
	if err := e.openModel(modelPath); err != nil {
		return nil, fmt.Errorf("llamacpp open %s: %w", modelPath, err)
	}
	if err := e.openContext(); err != nil {
		llama.ModelFree(e.model)
		return nil, fmt.Errorf("llamacpp open %s: %w", modelPath, err)
	}
	go e.run()
	return e, nil
}

func (o Options) withDefaults(modelPath string) Options {
	if o.Name == "" {
		o.Name = strings.TrimSuffix(filepath.Base(modelPath), ".gguf")
	}
	set := func(v *int, to int) {
		if *v <= 0 {
			*v = to
		}
	}
	// 16 samples of 512 tokens and a prompt of 4,096 are 12,288; the rest is for prompts
	// of earlier calls.
	set(&o.Context, 12800)
	set(&o.Sequences, 16)
	set(&o.Prefixes, 4)
	// The library wants an output for each sequence, kept prompts too, and ends the process
	// where there are fewer.
	o.Prefixes = min(o.Prefixes, outputs/2)
	o.Sequences = min(o.Sequences, outputs-o.Prefixes)
	return o
}

func (e *Engine) openModel(path string) error {
	if err := isGGUF(path); err != nil {
		return err
	}
	library.log.take()
	params := llama.ModelDefaultParams()
	// Weights repacked for faster products round differently with the number of rows, so
	// that a token's log-probability varied with what was decoded beside it (by 0.04 on
	// average). As they are, with flash attention, it does not; they are as fast (LOG.md)
	// and load in half the time.
	params.UseExtraBufts = 0
	model, err := llama.ModelLoadFromFile(path, params)
	if err != nil {
		return fmt.Errorf("%w: %s", llm.ErrUnavailable, library.log.take())
	}
	e.model, e.vocab = model, newVocab(model)
	return nil
}

// isGGUF tells a missing or wrong file apart with a sentence of its own; the library
// only says that loading failed.
func isGGUF(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("%w: %v", llm.ErrUnavailable, err)
	}
	defer f.Close()
	magic := make([]byte, 4)
	if _, err := f.Read(magic); err != nil || string(magic) != "GGUF" {
		return fmt.Errorf("%w: not a GGUF file", llm.ErrUnavailable)
	}
	return nil
}

func (e *Engine) openContext() error {
	o := e.opts
	p := llama.ContextDefaultParams()
	p.NCtx = uint32(o.Context)
	p.NBatch, p.NUbatch = chunk+outputs, chunk+outputs
	p.NSeqMax = uint32(o.Sequences + o.Prefixes)
	p.NOutputsMax = outputs
	p.NoPerf = 1
	p.KVUnified = 1 // samples share the cells of their prompt
	p.SwaFull = 1   // a kept prompt can be cut anywhere
	p.FlashAttentionType = llama.FlashAttentionTypeEnabled
	e.pool = newThreads(o.Threads)
	p.NThreads, p.NThreadsBatch = int32(e.pool.most), int32(e.pool.most)
	ctx, err := llama.InitFromModel(e.model, p)
	if err != nil {
		return fmt.Errorf("%w: %s", llm.ErrUnavailable, library.log.take())
	}
	mem, err := llama.GetMemory(ctx)
	if err != nil {
		return fmt.Errorf("%w: %v", llm.ErrUnavailable, err)
	}
	e.ctx, e.mem = ctx, mem
	e.batch = llama.BatchInit(chunk+outputs, 0, 1)
	e.pool.attach(e.native, ctx)
	e.loop.init(o)
	trained := int(llama.ModelNCtxTrain(e.model))
	e.info = llm.Info{Name: o.Name, Local: true, Context: min(o.Context, trained), Begins: true}
	return nil
}

// Info tells the model's name and context.
func (e *Engine) Info() llm.Info { return e.info }

// Close ends the engine; calls under way return with an error.
func (e *Engine) Close() error {
	e.once.Do(func() { close(e.quit) })
	<-e.freed
	return nil
}

// free gives everything back once the calls under way have returned; the loop does it last.
func (e *Engine) free() {
	defer close(e.freed)
	e.calls.Lock()
	defer e.calls.Unlock()
	llama.BatchFree(e.batch)
	llama.Free(e.ctx)
	e.pool.end(e.native)
	llama.ModelFree(e.model)
}

var errClosed = fmt.Errorf("%w: the engine is closed", llm.ErrUnavailable)

// enter begins a call that uses the model; leave must follow unless there is an error.
func (e *Engine) enter() (leave func(), err error) {
	e.calls.RLock()
	select {
	case <-e.done:
		e.calls.RUnlock()
		return nil, e.broken()
	default:
		return e.calls.RUnlock, nil
	}
}

// submit hands work to the loop.
func (e *Engine) submit(ctx context.Context, w work) error {
	select {
	case e.inbox <- w:
		return nil
	case <-e.done:
		return e.broken()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Alive tells whether the engine answers: one that was closed, or that a fault has ended,
// doesn't, and never will.
func (e *Engine) Alive() bool {
	select {
	case <-e.done:
		return false
	default:
		return true
	}
}

// broken tells why the loop ended.
func (e *Engine) broken() error {
	if e.loop.fault != nil {
		return e.loop.fault
	}
	return errClosed
}

// Generate decodes r.N samples of the answer to r.Messages.
func (e *Engine) Generate(ctx context.Context, r llm.Request) (*llm.Response, error) {
	start := time.Now()
	leave, err := e.enter()
	if err != nil {
		return nil, fmt.Errorf("llamacpp generate: %w", err)
	}
	defer leave()
	j, err := e.newJob(ctx, r)
	if err != nil {
		return nil, fmt.Errorf("llamacpp generate: %w", err)
	}
	defer j.grammar.free()
	err = e.submit(ctx, j)
	if err == nil {
		j.listen(r.OnText)
		err = j.err
	}
	resp := j.response()
	resp.Usage.Seconds = time.Since(start).Seconds()
	switch {
	case err == nil:
		return resp, nil
	case errors.Is(err, ctx.Err()) && ctx.Err() != nil:
		return resp, ctx.Err()
	}
	return resp, fmt.Errorf("llamacpp generate: %w", err)
}
