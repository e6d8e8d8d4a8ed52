package train

import (
	"sync"
	"time"
)

// A clock counts the time that a run is at work. What is held still, by a stop signal or
// because the machine sleeps, must not find its hours gone when it goes on: so time counts
// in short pieces, and a gap between two of them counts as one.
type clock struct {
	mu   sync.Mutex
	sum  time.Duration
	last time.Time
	quit chan struct{}
}

const (
	beat    = 200 * time.Millisecond
	longest = 2 * time.Second // a piece of time; a busy machine may miss some beats
)

// startClock goes on from what was counted before.
func startClock(before time.Duration) *clock {
	c := &clock{sum: before, last: time.Now(), quit: make(chan struct{})}
	go func() {
		t := time.NewTicker(beat)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				c.time()
			case <-c.quit:
				return
			}
		}
	}()
	return c
}

func (c *clock) time() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := time.Now()
	c.sum += min(now.Sub(c.last), longest)
	c.last = now
	return c.sum
}

func (c *clock) stop() { close(c.quit) }
