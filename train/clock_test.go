package train

import (
	"testing"
	"time"
)

// A process that was held for an hour counts no hour.
func TestClockLeavesOutGaps(t *testing.T) {
	c := startClock(time.Minute)
	defer c.stop()
	time.Sleep(3 * beat)
	if got := c.time(); got < time.Minute+2*beat || got > time.Minute+longest+3*beat {
		t.Errorf("at work for %v, counted %v", 3*beat, got-time.Minute)
	}
	c.mu.Lock()
	before := c.sum
	c.last = c.last.Add(-time.Hour)
	c.mu.Unlock()
	if got := c.time() - before; got < 0 || got > longest {
		t.Errorf("a gap of an hour counts %v", got)
	}
}
