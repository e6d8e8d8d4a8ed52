package improve

import (
	"context"
	"time"
)

// A Quiet holds work still while the person makes something, and a while after, since one
// thing made is often followed by another.
type Quiet struct {
	Busy func() bool   // the person makes something now
	Calm time.Duration // for so long nobody must have
}

// Wait returns when the machine is free, or ctx ends.
func (q *Quiet) Wait(ctx context.Context) error {
	last := time.Time{}
	for {
		if q.Busy() {
			last = time.Now()
		}
		if last.IsZero() || time.Since(last) >= q.Calm {
			return ctx.Err()
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lookEvery):
		}
	}
}

// Hold calls stop when the person begins to make something and goOn when it has been calm,
// until ctx ends; what was stopped then goes on, so that it can end.
func (q *Quiet) Hold(ctx context.Context, stop, goOn func()) {
	for ctx.Err() == nil {
		if q.Busy() {
			stop()
			_ = q.Wait(ctx)
			goOn()
		}
		select {
		case <-ctx.Done():
		case <-time.After(lookEvery):
		}
	}
}
