package train

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func poolOf(kinds map[string]int) *Pool {
	p := &Pool{}
	for _, k := range []string{"1-en", "1-ko", "3-en"} {
		for i := range kinds[k] {
			p.Tasks = append(p.Tasks, PoolTask{ID: fmt.Sprint(k, i), Kind: k})
		}
	}
	return p
}

func TestPoolIsEven(t *testing.T) {
	p := poolOf(map[string]int{"1-en": 80, "1-ko": 10, "3-en": 10})
	count := map[string]int{}
	for step := range 50 {
		list := p.Choose(6, step, 1)
		if !slices.Equal(list, p.Choose(6, step, 1)) {
			t.Fatal("a step's tasks change")
		}
		for _, i := range list {
			count[p.Tasks[i].Kind]++
		}
		if slices.Sort(list); len(slices.Compact(list)) != 6 {
			t.Fatalf("step %d: %v", step, list)
		}
	}
	for k, n := range count {
		if n != 100 {
			t.Errorf("%s: %d of 300", k, n)
		}
	}
	if got := p.Choose(1000, 0, 1); len(got) != 100 {
		t.Errorf("all are %d", len(got))
	}
}

// What is always solved or never rests, comes back, and rests longer; what is solved half
// the time comes often.
func TestPoolTeaches(t *testing.T) {
	p := poolOf(map[string]int{"1-en": 40})
	truth := func(i int) []float64 {
		switch {
		case strings.HasSuffix(p.Tasks[i].ID, "0"):
			return []float64{1, 0, 1, 0} // 4 of 40
		case i%2 == 0:
			return []float64{1, 1, 1, 1}
		}
		return []float64{0, 0, 0, 0}
	}
	useful := func(p *Pool) int {
		n := 0
		for step := range 200 {
			for _, i := range p.Choose(4, step, 7) {
				if rewards := truth(i); rewards[0] != rewards[1] {
					n++
				}
				p.Learn(i, step, truth(i))
			}
		}
		return n
	}
	plain := poolOf(map[string]int{"1-en": 40})
	plain.Plain = true
	with, without := useful(p), useful(plain)
	if with < 3*without {
		t.Errorf("%d useful groups with the curriculum, %d without", with, without)
	}
	for _, x := range p.Tasks {
		if x.Seen == 0 {
			t.Errorf("%s was never tried", x.ID)
		}
	}
	easy := &p.Tasks[2]
	if easy.Seen < 2 || easy.Seen > 20 || easy.Rest < 200-longestNap {
		t.Errorf("an easy task: %+v", *easy)
	}
	// A task that was too easy and gets hard is tried again.
	at := easy.Rest
	p.Learn(2, at, []float64{0, 1, 0, 1})
	if p.Tasks[2].Rest > at {
		t.Errorf("it still rests: %+v", p.Tasks[2])
	}
}

// Of a large pool most tasks teach nothing: what taught before gets half of the draws while
// the rest was never tried.
func TestPoolDrawsAgainWhatTaught(t *testing.T) {
	p := poolOf(map[string]int{"1-en": 2000})
	for i := range 20 {
		p.Learn(i, 0, []float64{1, 0})
	}
	again, n := 0, 0
	for step := range 200 {
		for _, i := range p.Choose(4, step, 3) {
			n++
			if i < 20 {
				again++
			}
		}
	}
	if share := float64(again) / float64(n); share < 0.4 || share > 0.65 {
		t.Errorf("%.2f of the draws go to what taught before", share)
	}
}

// A kind of which no task is ever solved gives most of its turns to the others, and keeps
// some; when its tasks begin to teach it has them back.
func TestPoolTurnsToKindsThatTeach(t *testing.T) {
	p := poolOf(map[string]int{"1-en": 400, "1-ko": 400, "3-en": 400})
	opened := false
	run := func(from, to int) map[string]int {
		count := map[string]int{}
		for step := from; step < to; step++ {
			for _, i := range p.Choose(6, step, 3) {
				count[p.Tasks[i].Kind]++
				rewards := []float64{0, 1, 0, 1}
				if p.Tasks[i].Kind == "3-en" && !opened {
					rewards = []float64{0, 0, 0, 0}
				}
				p.Learn(i, step, rewards)
			}
		}
		return count
	}
	run(0, 10)
	closed := run(10, 40) // of 180, 20 are a quarter of a full share
	if n := closed["3-en"]; n < 8 || n > 35 {
		t.Errorf("a kind that nobody solves: %v", closed)
	}
	if d := closed["1-en"] - closed["1-ko"]; d < -25 || d > 25 {
		t.Errorf("kinds that teach alike: %v", closed)
	}
	opened = true
	run(40, 160)
	if now := run(160, 190); 2*now["3-en"] < 3*closed["3-en"] {
		t.Errorf("since it can be solved: %v, before %v", now, closed)
	}
}

// Of what nobody tried, what gives more hope is tried first; a pool of an older run has none written down.
func TestPoolTriesWhatGivesHope(t *testing.T) {
	p := poolOf(map[string]int{"1-en": 2000})
	early := func() (n int) {
		for step := range 20 {
			for _, i := range p.Choose(10, step, 5) {
				if i%10 == 0 {
					n++
				}
			}
		}
		return n
	}
	if n := early(); n < 5 || n > 40 {
		t.Errorf("%d of 200 without hopes, a tenth of the tasks", n)
	}
	for i := range p.Tasks {
		if p.Tasks[i].Hope = 0.05; i%10 == 0 {
			p.Tasks[i].Hope = 1
		}
	}
	if n := early(); n < 100 {
		t.Errorf("%d of 200 are of the tenth with 20 times the hope", n)
	}
}
