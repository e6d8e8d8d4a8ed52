package llamacpp

import (
	"testing"
	"time"
)

// weather is what a machine gives: the cost of a step with one thread and with all, and
// the share of their processor time that all get.
type weather struct{ one, all, share float64 }

var (
	calm     = weather{one: 20, all: 11, share: 0.98}
	gusts    = weather{one: 20, all: 13, share: 0.8}  // some of a core is taken
	collapse = weather{one: 24, all: 140, share: 0.6} // a core is taken
)

func TestPace(t *testing.T) {
	type run struct {
		in     weather
		steps  int
		want   int // threads at the end
		atMost int // ms, of all its steps
	}
	for _, tc := range []struct {
		name string
		runs []run
	}{
		{"calm", []run{{calm, 200, 2, 200 * 11}}},
		{"a gust", []run{{calm, 9, 2, 99}, {gusts, 1, 2, 13}, {calm, 90, 2, 990}}},
		{"gusts: two threads are still faster", []run{{gusts, 1000, 2, 1000 * 14}}},
		{"collapse", []run{{calm, 50, 2, 550}, {collapse, 400, 1, 400*24 + 12*140}}},
		{"collapse, then calm", []run{{collapse, 400, 1, 400*24 + 12*140}, {calm, 500, 2, 500*11 + 400*10}}},
	} {
		p, now := newPace(2), time.Unix(0, 0)
		for i, r := range tc.runs {
			sum := time.Duration(0)
			for range r.steps {
				cost, share := r.in.one, 1.0
				if p.now == 2 {
					cost, share = r.in.all, r.in.share
				}
				took := time.Duration(cost * float64(time.Millisecond))
				now, sum = now.Add(took), sum+took
				p.judge(now, 8, took, time.Duration(share*float64(took)*float64(p.now)))
			}
			if got := int(sum.Milliseconds()); p.now != r.want && p.trial == 0 || got > r.atMost {
				t.Errorf("%s, part %d: %d threads, want %d; %d ms, want at most %d", tc.name, i, p.now, r.want, got, r.atMost)
			}
		}
	}
	p := newPace(1)
	if p.judge(time.Unix(0, 0), 1, time.Second, 0); p.now != 1 {
		t.Errorf("one thread became %d", p.now)
	}
}
