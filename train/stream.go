package train

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"

	"hone/model"
)

// A Place is where a run is in its data.
type Place struct {
	Pass int `json:"pass"` // over the texts, from 0
	Next int `json:"next"` // batch of the pass
}

// stream gives batches without end, pass after pass, each in an order of its own.
type stream struct {
	texts  []Text
	at     model.Layout
	seed   uint64
	place  Place
	packed []*Batch // of the pass
	of     int      // the pass that packed is of; -1 before the first
}

func newStream(texts []Text, at model.Layout, seed uint64, place Place) *stream {
	return &stream{texts: texts, at: at, seed: seed, place: place, of: -1}
}

func (s *stream) next() *Batch {
	for {
		if s.of != s.place.Pass {
			s.packed = Pack(s.texts, Order(len(s.texts), s.seed, uint64(s.place.Pass)), s.at)
			s.of = s.place.Pass
		}
		if s.place.Next < len(s.packed) {
			b := s.packed[s.place.Next]
			s.place.Next++
			return b
		}
		s.place = Place{Pass: s.place.Pass + 1}
	}
}

// digest tells texts apart, so that a run isn't resumed with others.
func digest(texts []Text) string {
	h := sha256.New()
	for _, t := range texts {
		for _, s := range t.Learn {
			_ = binary.Write(h, binary.LittleEndian, [2]int64{int64(s.From), int64(s.To)})
		}
		_ = binary.Write(h, binary.LittleEndian, t.Tokens)
		_ = binary.Write(h, binary.LittleEndian, t.Weights)
		_ = binary.Write(h, binary.LittleEndian, int32(-1))
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}

// rate is the learning rate when a share of the run is done: it rises over the first few
// hundredths and falls to zero along a cosine.
func rate(peak, warmup, done float64) float64 {
	if done < warmup {
		return peak * max(done, warmup/50) / warmup
	}
	return peak * 0.5 * (1 + math.Cos(math.Pi*min(1, (done-warmup)/(1-warmup))))
}
