package llamacpp

import (
	"bytes"
	"fmt"
	"os"
	"time"
)

// pace decides how many threads decode. Within a step they wait for each other by
// spinning, several hundred times; where another program holds a core, the others spin
// for as long as that core's thread is off it, and decoding collapses (2 threads on 2
// shared cores: 60–130 tokens/s fell to 10). So each step's processor time is compared
// with its duration: threads that don't get their cores are taken out of use until the
// machine has idle ones.
type pace struct {
	most    int // threads, one for each core
	now     int
	starved int           // steps in a row that lacked processor time
	retry   time.Time     // when more threads may be tried again
	pause   time.Duration // until then
	since   time.Time     // when idle was taken
	idle    time.Duration // of all cores since the start, then
}

const (
	firstPause = 300 * time.Millisecond
	lastPause  = 10 * time.Second
	fairShare  = 0.85 // of the processor time that the threads could have used
	unfair     = 0.6  // one such step is enough
	enoughIdle = 0.7  // idle cores at which one more thread is tried
)

func newPace(threads int) pace { return pace{most: threads, now: threads, pause: firstPause} }

// begin tries more threads where it is time and cores were idle. idle tells the idle time
// of all cores, or false where the system does not.
func (p *pace) begin(now time.Time, idle func() (time.Duration, bool)) {
	if p.now == p.most || now.Before(p.retry) {
		return
	}
	took := now.Sub(p.since)
	if total, ok := idle(); ok {
		cores := float64(total-p.idle) / float64(max(took, 1))
		if p.since, p.idle = now, total; cores < enoughIdle {
			p.retry = now.Add(p.pause)
			return
		}
	}
	p.now = p.most
}

// judge looks at a step that took some time and some processor time.
func (p *pace) judge(now time.Time, took, cpu time.Duration, idle func() (time.Duration, bool)) {
	if p.now == 1 {
		return
	}
	share := float64(cpu) / (float64(max(took, 1)) * float64(p.now))
	if share >= fairShare {
		p.starved, p.pause = 0, firstPause
		return
	}
	if p.starved++; p.starved < 2 && share >= unfair {
		return // one late wake-up is nothing yet
	}
	p.starved = 0
	p.now = 1
	p.retry = now.Add(p.pause)
	p.pause = min(2*p.pause, lastPause)
	p.since = now
	p.idle, _ = idle()
}

// idleTime is the time that the machine's cores were idle, all together.
func idleTime() (time.Duration, bool) {
	data, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, false
	}
	line, _, _ := bytes.Cut(data, []byte("\n"))
	var user, nice, system, idle, wait int64 // in 1/100 s
	if _, err := fmt.Sscanf(string(line), "cpu %d %d %d %d %d", &user, &nice, &system, &idle, &wait); err != nil {
		return 0, false
	}
	return time.Duration(idle+wait) * 10 * time.Millisecond, true
}
