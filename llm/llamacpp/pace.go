package llamacpp

import "time"

// pace decides how many threads decode: all, or one. Within a step threads wait for each
// other by spinning, several hundred times; where another program holds a core, the others
// spin for as long as that core's thread is off it, and decoding collapses (2 threads on 2
// shared cores: 60–130 tokens/s fell to 10). Where the process gets less processor time
// than its threads could use, the other way is tried for some steps, and the faster kept.
type pace struct {
	most int // threads, one for each core
	now  int // threads of the next step

	cost    float64       // of the steps of the way that is kept, see costOf
	starved int           // steps in a row that lacked processor time
	trial   int           // steps of the other way still to take; 0 is no trial
	sum     float64       // cost of the trial's steps
	next    time.Time     // no trial before
	pause   time.Duration // between trials
}

const (
	firstPause = 250 * time.Millisecond
	lastPause  = 8 * time.Second
	fairShare  = 0.85 // of the processor time that the threads could have used
	trialSteps = 3
	tooDear    = 1.5  // such a step of a trial ends it
	cheaper    = 0.93 // what makes a change worth it
)

func newPace(threads int) pace { return pace{most: threads, now: threads, pause: firstPause} }

// costOf makes steps of different sizes comparable: a step takes about as long as two
// rows, and a row as one.
func costOf(took time.Duration, rows int) float64 { return took.Seconds() / float64(rows+2) }

// judge looks at a step of so many rows that took some time and some processor time.
func (p *pace) judge(now time.Time, rows int, took, cpu time.Duration) {
	if p.most == 1 {
		return
	}
	cost := costOf(took, rows)
	if p.trial > 0 {
		p.goOn(now, cost)
		return
	}
	if p.cost == 0 {
		p.cost = cost
	}
	p.cost += 0.3 * (cost - p.cost)
	if p.now == p.most {
		if float64(cpu) >= fairShare*float64(took)*float64(p.now) {
			p.starved, p.pause = 0, firstPause
			return
		}
		if p.starved++; p.starved < 2 {
			return // one late wake-up is nothing yet
		}
	}
	if now.Before(p.next) {
		return
	}
	p.trial, p.sum = trialSteps, 0
	p.now = p.other()
}

// goOn takes a step of a trial into account, and ends the trial after the last.
func (p *pace) goOn(now time.Time, cost float64) {
	p.sum += cost
	if p.trial--; p.trial > 0 && cost < tooDear*p.cost {
		return
	}
	steps := float64(trialSteps - p.trial)
	if mean := p.sum / steps; p.trial == 0 && mean < cheaper*p.cost {
		p.cost, p.pause = mean, firstPause
	} else {
		p.now = p.other()
		p.pause = min(2*p.pause, lastPause)
	}
	p.trial, p.starved = 0, 0
	p.next = now.Add(p.pause)
}

func (p *pace) other() int {
	if p.now == 1 {
		return p.most
	}
	return 1
}
