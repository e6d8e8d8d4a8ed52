package llamacpp

import (
	"fmt"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// loop is the state of the goroutine that owns the context.
type loop struct {
	queue    []work        // not begun, in order of arrival
	jobs     []*job        // begun, not finished
	active   []*slot       // their samples being decoded
	seqs     []llama.SeqId // free for samples
	spare    []llama.SeqId // free for kept prompts
	prefixes prefixes
	reserved int   // cells that the active samples may come to take
	fault    error // why the loop ended, where not by Close
}

func (l *loop) init(o Options) {
	*l = loop{}
	for i := range o.Sequences {
		l.seqs = append(l.seqs, llama.SeqId(i))
	}
	for i := range o.Prefixes {
		l.spare = append(l.spare, llama.SeqId(o.Sequences+i))
	}
}

// run is the engine's goroutine: take work, decode a step, until the end.
func (e *Engine) run() {
	defer e.free()
	defer func() {
		// A fault in here must not end the program, which has people's apps open.
		if r := recover(); r != nil {
			e.fault = fmt.Errorf("%w: fault in the engine: %v", llm.ErrUnavailable, r)
		}
		close(e.done) // whoever hears that a call failed must not find the engine alive
		e.failAll(e.broken())
	}()
	for e.receive() {
		e.dropCancelled()
		e.admit()
		e.startSamples()
		if err := e.step(); err != nil {
			e.failJobs(fmt.Errorf("%w: %v", llm.ErrUnavailable, err))
			e.forget()
		}
		e.endFinished()
	}
}

// receive takes new work, waiting for it where there is none. false means the end.
func (e *Engine) receive() bool {
	if len(e.queue)+len(e.jobs) == 0 {
		select {
		case w := <-e.inbox:
			e.queue = append(e.queue, w)
		case <-e.quit:
			return false
		}
	}
	for {
		select {
		case w := <-e.inbox:
			e.queue = append(e.queue, w)
		case <-e.quit:
			return false
		default:
			return true
		}
	}
}

// dropCancelled ends what callers no longer wait for.
func (e *Engine) dropCancelled() {
	for _, j := range e.jobs {
		if j.ctx.Err() != nil {
			e.dropJob(j, j.ctx.Err())
		}
	}
	kept := e.queue[:0]
	for _, w := range e.queue {
		if ctx := w.context(); ctx.Err() != nil {
			w.end(ctx.Err())
		} else {
			kept = append(kept, w)
		}
	}
	e.queue = kept
}

// admit begins queued work in order. What finds no room waits, and all behind it: large
// requests would never begin if small ones went past them.
func (e *Engine) admit() {
	for len(e.queue) > 0 {
		switch w := e.queue[0].(type) {
		case *task:
			if len(e.jobs) > 0 {
				return
			}
			var err error
			if !e.weighed(1, "") {
				err = e.weigh(1, "")
			}
			if err == nil {
				err = w.run()
			}
			w.end(err)
		case *job:
			if r := w.request; !e.weighed(r.Share, r.Use) {
				if len(e.jobs) > 0 { // what is decoded together goes by the same weights
					return
				}
				if err := e.weigh(r.Share, r.Use); err != nil {
					w.end(err)
					break
				}
			}
			entry, cached, ok := e.hold(w.prompt, w.request.MaxTokens)
			if !ok {
				return
			}
			w.entry, w.cached = entry, cached
			e.jobs = append(e.jobs, w)
		}
		e.queue = e.queue[1:]
	}
}

// endFinished ends the jobs whose samples have all ended.
func (e *Engine) endFinished() {
	kept := e.jobs[:0]
	for _, j := range e.jobs {
		if j.finished() {
			e.leave(j.entry)
			j.end(nil)
		} else {
			kept = append(kept, j)
		}
	}
	clear(e.jobs[len(kept):])
	e.jobs = kept
}

// dropJob ends a job before its time, with what it has.
func (e *Engine) dropJob(j *job, err error) {
	kept := e.active[:0]
	for _, s := range e.active {
		if s.job == j {
			j.say(s.sample, s.filter.Flush())
			e.release(s)
		} else {
			kept = append(kept, s)
		}
	}
	e.active = kept
	j.next, j.live = len(j.samples), 0
	e.leave(j.entry)
	rest := []*job{}
	for _, other := range e.jobs {
		if other != j {
			rest = append(rest, other)
		}
	}
	e.jobs = rest
	j.end(err)
}

func (e *Engine) failJobs(err error) {
	for len(e.jobs) > 0 {
		e.dropJob(e.jobs[0], err)
	}
}

func (e *Engine) failAll(err error) {
	e.failJobs(err)
	for _, w := range e.queue {
		w.end(err)
	}
	e.queue = nil
}

// forget empties the model's memory: after an error its state is not known, and after a
// change of adapter the kept prompts are no longer true.
func (e *Engine) forget() {
	llama.MemoryClear(e.mem, false)
	queue := e.queue
	e.loop.init(e.opts)
	e.queue = queue
}
