package llamacpp

import (
	"testing"
	"time"
)

// machine plays steps to a pace: a step's share of its processor time, and how many
// cores are idle meanwhile.
type machine struct {
	now  time.Time
	idle time.Duration
}

func (m *machine) idleTime() (time.Duration, bool) { return m.idle, true }

func (m *machine) step(p *pace, share, idle float64) {
	const took = 20 * time.Millisecond
	p.begin(m.now, m.idleTime)
	m.now = m.now.Add(took)
	m.idle += time.Duration(idle * float64(took))
	p.judge(m.now, took, time.Duration(share*float64(took)*float64(p.now)), m.idleTime)
}

func TestPace(t *testing.T) {
	type run struct {
		steps       int
		share, idle float64
		want        int // threads at the end
	}
	for _, tc := range []struct {
		name string
		runs []run
	}{
		{"a free machine", []run{{100, 0.97, 0.05, 2}}},
		{"one late wake-up", []run{{10, 0.97, 0, 2}, {1, 0.7, 0, 2}, {10, 0.97, 0, 2}}},
		{"a busy machine", []run{{2, 0.7, 0, 1}, {500, 1, 0, 1}}},
		{"collapse is seen at once", []run{{1, 0.4, 0, 1}}},
		{"cores become idle", []run{{1, 0.4, 0, 1}, {40, 1, 1, 2}}},
		{"still busy when tried again", []run{{1, 0.4, 0, 1}, {14, 1, 1, 1}, {2, 0.4, 1, 1}}},
		{"half a core idle is too little", []run{{1, 0.4, 0, 1}, {500, 1, 0.5, 1}}},
	} {
		p, m := newPace(2), &machine{now: time.Unix(0, 0)}
		for i, r := range tc.runs {
			for range r.steps {
				m.step(&p, r.share, r.idle)
			}
			if p.now != r.want {
				t.Errorf("%s: %d threads after part %d, want %d", tc.name, p.now, i, r.want)
			}
		}
	}
	p, m := newPace(1), &machine{now: time.Unix(0, 0)}
	if m.step(&p, 0.2, 0); p.now != 1 {
		t.Errorf("one thread became %d", p.now)
	}
}
