package generate

import "math"

// meanProb is the geometric mean of probabilities given as logarithms (nats).
func meanProb(logs []float64) float64 {
	if len(logs) == 0 {
		return 0
	}
	sum := 0.0
	for _, l := range logs {
		sum += l
	}
	return math.Exp(sum / float64(len(logs)))
}

// Likely is the mean probability of a candidate's tokens; 0 where it isn't known.
func (c Candidate) Likely() float64 {
	if c.Logprob == 0 || c.Tokens == 0 {
		return 0
	}
	return math.Exp(c.Logprob / float64(c.Tokens))
}
