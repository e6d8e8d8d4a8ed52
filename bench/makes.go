package bench

import "hone"

// A Timed is one request's way to a shown app.
type Timed struct {
	Request string       `json:"request"`
	Lang    string       `json:"lang"`
	Seconds float64      `json:"seconds"`
	Proven  bool         `json:"proven"`
	Prompt  int          `json:"prompt_tokens"`
	Cached  int          `json:"cached_tokens"` // of the prompt, not read anew
	Tokens  int          `json:"tokens"`        // of all candidates
	Phases  []hone.Phase `json:"phases"`
}

// A Start is a request that a new process answered; Seconds are from its start to its end.
type Start struct {
	Timed
	Warm    float64      `json:"warm_s"` // the same request with the model loaded
	Loading []hone.Phase `json:"loading"`
}

// Makes sums up how long requests take.
type Makes struct {
	N      int          `json:"n"`
	Proven int          `json:"proven"`
	P50    float64      `json:"p50_s"`
	P95    float64      `json:"p95_s"`
	Phases []hone.Phase `json:"phases"`               // of one make, on average
	Beyond float64      `json:"beyond_s"`             // what a new process takes more than a loaded one, the median over Starts
	Peak   int64        `json:"peak_bytes,omitempty"` // memory of the process that made all: hone and the engine

	Starts []Start `json:"starts"`
	Items  []Timed `json:"items"`
}

// SumUp is the figures of makes with the model loaded and of starts, each of which is
// compared with the make of the same request.
func SumUp(items []Timed, starts []Start) *Makes {
	m := &Makes{N: len(items), Items: items, Starts: starts}
	var seconds, beyond []float64
	warm := map[string]float64{}
	for _, x := range items {
		seconds, warm[x.Request] = append(seconds, x.Seconds), x.Seconds
		if x.Proven {
			m.Proven++
		}
		m.Phases = addPhases(m.Phases, x.Phases, len(items))
	}
	m.P50, m.P95 = Quantile(seconds, 0.5), Quantile(seconds, 0.95)
	for i := range starts {
		if w, ok := warm[starts[i].Request]; ok {
			starts[i].Warm = w
			beyond = append(beyond, starts[i].Seconds-w)
		}
	}
	m.Beyond = Quantile(beyond, 0.5)
	return m
}

// addPhases adds an n-th of each phase to the sum of its name.
func addPhases(sum, phases []hone.Phase, n int) []hone.Phase {
	for _, p := range phases {
		at := -1
		for i := range sum {
			if sum[i].Name == p.Name {
				at = i
			}
		}
		if at < 0 {
			at, sum = len(sum), append(sum, hone.Phase{Name: p.Name})
		}
		sum[at].Seconds += p.Seconds / float64(n)
	}
	return sum
}

// Loading is what starts took on average before they began to make.
func (m *Makes) Loading() (list []hone.Phase) {
	for _, s := range m.Starts {
		list = addPhases(list, s.Loading, len(m.Starts))
	}
	return list
}
