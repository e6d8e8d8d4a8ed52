package train

import (
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// corePower is what a busy core of a server takes, with its share of memory and cooling
// left out: an estimate for machines that don't tell.
const corePower = 8.0 // watts

const raplPath = "/sys/class/powercap/intel-rapl:0/energy_uj"

// A Meter counts energy: by the processor's own counter where it can be read, else
// estimated from processor time.
type Meter struct {
	Estimated bool

	mu   sync.Mutex
	last float64 // counter, joules
	read func() (float64, bool)
	cpu  func() time.Duration
	then time.Duration
	sum  float64
}

// NewMeter starts one; cpu tells the processor time of this process.
func NewMeter(cpu func() time.Duration) *Meter {
	m := &Meter{read: rapl, cpu: cpu, then: cpu()}
	var ok bool
	m.last, ok = m.read()
	m.Estimated = !ok
	return m
}

// Joules is what was used since the start.
func (m *Meter) Joules() float64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	now := m.cpu()
	spent := (now - m.then).Seconds() * corePower
	m.then = now
	if !m.Estimated {
		if j, ok := m.read(); ok && j >= m.last { // else the counter began anew: this time is estimated
			spent = j - m.last
			m.last = j
		} else if ok {
			m.last = j
		}
	}
	m.sum += spent
	return m.sum
}

func rapl() (joules float64, ok bool) {
	text, err := os.ReadFile(raplPath)
	if err != nil {
		return 0, false
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(string(text)), 64)
	return n / 1e6, err == nil
}
