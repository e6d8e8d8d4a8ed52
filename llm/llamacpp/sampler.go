package llamacpp

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/hybridgroup/yzma/pkg/llama"

	"hone/llm"
)

// A sampler picks one sample's next token from the logits of a step. It is written here
// and not taken from the library because that copies and sorts all of a vocabulary
// (262,144 words with Gemma) for each token: here, two passes over the logits find a
// floor under which nothing can be picked, and only the few above it are sorted.
type sampler struct {
	temperature, topP, minP float64
	topK                    int
	logprobs                bool
	rng                     *rand.Rand
	grammar                 *grammar
	counts                  [buckets]int32
	beyond                  [buckets]float32 // sum over a bucket's words of how far into it they lie
	found                   []candidate
}

type candidate struct {
	id    llama.Token
	logit float32
	p     float64 // not normalised
}

// Logits are counted in buckets by their distance below the highest. What lies beyond
// the last bucket has less than e^-32 of its probability.
const (
	buckets   = 1024
	perUnit   = 32 // buckets in a distance of 1
	tail      = 1e-4
	firstLook = 256 // words shown to a grammar at first, once it said no
)

// newSampler makes the sampler of sample i.
func newSampler(r llm.Request, i int, g *grammar) *sampler {
	s := &sampler{
		temperature: r.Temperature, topP: r.TopP, minP: r.MinP, topK: r.TopK,
		logprobs: r.Logprobs, grammar: g,
	}
	if s.topP <= 0 || s.topP > 1 {
		s.topP = 1
	}
	if i < r.Greedy {
		s.temperature = 0
	}
	if s.temperature > 0 {
		seed := r.Seed
		if seed == 0 {
			seed = rand.Uint64()
		}
		s.rng = rand.New(rand.NewPCG(seed, uint64(i)))
	}
	return s
}

// pick returns the next token and its log-probability in the model's own distribution
// (0 where not asked for). ok is false where the grammar allows nothing.
func (s *sampler) pick(logits []float32) (t llama.Token, logprob float64, ok bool) {
	top, high := argmax(logits)
	if s.logprobs || s.temperature > 0 {
		s.count(logits, high)
	}
	switch {
	case s.temperature <= 0 && s.grammar.allows(top):
		t = top
	case s.temperature <= 0:
		t, ok = s.firstAllowed(logits, high)
		if !ok {
			return 0, 0, false
		}
	default:
		if t, ok = s.draw(logits, high); !ok {
			return 0, 0, false
		}
	}
	s.grammar.accept(t)
	if s.logprobs {
		logprob = min(0, float64(logits[t]-high)-s.logSum())
	}
	return t, logprob, true
}

// argmax takes eight at a time: it is most of the engine's own work when decoding
// greedily, and this is nearly four times as fast as one by one.
func argmax(logits []float32) (llama.Token, float32) {
	at, high := 0, logits[0]
	whole := len(logits) &^ 7
	for i := 0; i < whole; i += 8 {
		v := (*[8]float32)(logits[i:])
		if v[0] > high || v[1] > high || v[2] > high || v[3] > high ||
			v[4] > high || v[5] > high || v[6] > high || v[7] > high {
			for k, l := range v {
				if l > high {
					at, high = i+k, l
				}
			}
		}
	}
	for i := whole; i < len(logits); i++ {
		if logits[i] > high {
			at, high = i, logits[i]
		}
	}
	return llama.Token(at), high
}

// count fills the buckets.
func (s *sampler) count(logits []float32, high float32) {
	s.counts, s.beyond = [buckets]int32{}, [buckets]float32{}
	for _, l := range logits {
		x := (high - l) * perUnit
		if b := int32(x); uint32(b) < buckets {
			s.counts[b]++
			s.beyond[b] += x - float32(b)
		}
	}
}

// mass is the probability (not normalised) of the words in bucket b at temperature t.
// Their mean place stands for each, which is off by less than 1/8000.
func (s *sampler) mass(b int, t float64) float64 {
	n := float64(s.counts[b])
	if n == 0 {
		return 0
	}
	return n * math.Exp(-(float64(b)+float64(s.beyond[b])/n)/perUnit/t)
}

// logSum is the logarithm of the distribution's sum, relative to the highest logit.
func (s *sampler) logSum() float64 {
	sum := 0.0
	for b := range s.counts {
		sum += s.mass(b, 1)
	}
	return math.Log(sum)
}

// draw samples as llama.cpp's usual chain does: top-k, top-p, min-p on the model's own
// distribution, then temperature, then one at random. The grammar is asked only for what
// is drawn; only where it says no is it asked for all candidates, which costs far more.
func (s *sampler) draw(logits []float32, high float32) (llama.Token, bool) {
	s.gather(logits, high-float32(s.floor())/perUnit)
	if s.topK > 0 || s.topP < 1 || s.minP > 0 {
		s.sort()
		s.cut(math.Exp(s.logSum()))
	}
	if t := s.random(high); s.grammar.allows(t) {
		return t, true
	}
	if !s.narrow(logits, high) {
		return 0, false
	}
	total := 0.0
	for _, c := range s.found {
		total += math.Exp(float64(c.logit - s.found[0].logit))
	}
	s.cut(total)
	return s.random(s.found[0].logit), true
}

// floor returns the bucket below which nothing needs to be looked at.
func (s *sampler) floor() int {
	t, p := 1.0, s.topP
	if p == 1 {
		t, p = s.temperature, 1-tail // drawing from a last 1/10000 would only add noise
	}
	total := 0.0
	for b := range s.counts {
		total += s.mass(b, t)
	}
	sum, seen := 0.0, 0
	for b, n := range s.counts {
		sum, seen = sum+s.mass(b, t), seen+int(n)
		if sum >= p*total || s.topK > 0 && seen >= s.topK {
			return b + 1
		}
	}
	return buckets
}

// gather collects the words with a logit of at least low.
func (s *sampler) gather(logits []float32, low float32) {
	s.found = s.found[:0]
	for i, l := range logits {
		if l >= low {
			s.found = append(s.found, candidate{id: llama.Token(i), logit: l})
		}
	}
}

// sort puts the best first.
func (s *sampler) sort() {
	slices.SortFunc(s.found, func(a, b candidate) int {
		switch {
		case a.logit > b.logit:
			return -1
		case a.logit < b.logit:
			return 1
		}
		return int(a.id - b.id)
	})
}

// cut applies top-k, top-p and min-p to what was found, sorted; total is the whole
// distribution's sum relative to the best.
func (s *sampler) cut(total float64) {
	if s.topK > 0 && len(s.found) > s.topK {
		s.found = s.found[:s.topK]
	}
	sum := 0.0
	for i, c := range s.found {
		p := math.Exp(float64(c.logit - s.found[0].logit))
		if i > 0 && (p < s.minP || sum >= s.topP*total) {
			s.found = s.found[:i]
			return
		}
		sum += p
	}
}

// random draws one of the found words by the temperature; high is the best one's logit.
func (s *sampler) random(high float32) llama.Token {
	total := 0.0
	for i := range s.found {
		c := &s.found[i]
		c.p = math.Exp(float64(c.logit-high) / s.temperature)
		total += c.p
	}
	u := s.rng.Float64() * total
	for _, c := range s.found {
		if u -= c.p; u < 0 {
			return c.id
		}
	}
	return s.found[0].id
}

// narrow finds the best words that the grammar allows: among the first few if what it
// allows there outweighs all the rest, else among many, and among all where it must. The
// grammar takes 0.1 ms for 256 words, 2 ms for 8,192 and 150 ms for all of Gemma's.
func (s *sampler) narrow(logits []float32, high float32) bool {
	if s.temperature <= 0 && !s.logprobs {
		s.count(logits, high)
	}
	for look := firstLook; ; look *= 32 {
		b, seen := 0, 0
		for ; b < buckets && seen < look; b++ {
			seen += int(s.counts[b])
		}
		low := high - float32(b)/perUnit
		if b == buckets {
			low = float32(math.Inf(-1))
		}
		s.gather(logits, low)
		s.grammar.filter(&s.found)
		s.sort()
		switch {
		case len(s.found) > 0 && (look > firstLook || s.temperature <= 0 || s.outweighs(high, b)):
			return true
		case b == buckets:
			return len(s.found) > 0
		}
	}
}

// outweighs tells whether the found words are likelier than all from bucket b on.
func (s *sampler) outweighs(high float32, b int) bool {
	found, rest := 0.0, 0.0
	for _, c := range s.found {
		found += math.Exp(float64(c.logit - high))
	}
	for ; b < buckets; b++ {
		rest += s.mass(b, 1)
	}
	return found >= rest
}

func (s *sampler) firstAllowed(logits []float32, high float32) (llama.Token, bool) {
	if !s.narrow(logits, high) {
		return 0, false
	}
	return s.found[0].id, true
}
