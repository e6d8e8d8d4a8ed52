package train

import (
	"math/rand/v2"

	"hone/model"
)

// A Batch is packed texts, as a graph of a layout takes them.
type Batch struct {
	Texts []int // which, for those who want to know

	Tokens, Positions, Segments, Parents []int32 // rows × len
	Slots, Targets                       []int32 // where an answer token follows, and which
	Weights                              []float32

	Used   int     // tokens that are not padding
	Learnt int     // slots in use
	Mass   float64 // sum of their weights
}

// ahead is how many waiting texts are tried for the room that is left.
const ahead = 64

// Pack fills batches with texts in the given order, as far as room allows: a text goes
// into the first row that has room, and where one has none the next texts are tried.
// Every text is in just one batch; it must fit into a row.
func Pack(texts []Text, order []int, at model.Layout) []*Batch {
	var out []*Batch
	for waiting := order; len(waiting) > 0; {
		p := newPacker(at)
		var kept []int
		for i, n := range waiting {
			if i >= ahead+len(p.batch.Texts) {
				kept = append(kept, waiting[i:]...)
				break
			}
			if !p.add(n, texts[n]) {
				kept = append(kept, n)
			}
		}
		if len(p.batch.Texts) == 0 {
			return out // a text that fits nowhere; Encode leaves those out
		}
		out = append(out, p.batch)
		waiting = kept
	}
	return out
}

// packer fills one batch.
type packer struct {
	at    model.Layout
	batch *Batch
	fill  []int // tokens of each row
	count []int32
}

func newPacker(at model.Layout) *packer {
	n := at.Rows * at.Len
	return &packer{at: at, fill: make([]int, at.Rows), count: make([]int32, at.Rows), batch: &Batch{
		Tokens: make([]int32, n), Positions: make([]int32, n), Segments: make([]int32, n), Parents: make([]int32, n),
		Slots: make([]int32, at.Slots), Targets: make([]int32, at.Slots), Weights: make([]float32, at.Slots),
	}}
}

func (p *packer) add(which int, t Text) bool {
	b := p.batch
	// The last token predicts nothing, so it needs no place.
	size := len(t.Tokens) - 1
	if b.Learnt+t.learnt() > p.at.Slots {
		return false
	}
	for row := range p.fill {
		if p.fill[row]+size > p.at.Len {
			continue
		}
		start := row*p.at.Len + p.fill[row]
		p.count[row]++
		for i, id := range t.Tokens[:size] {
			b.Tokens[start+i], b.Positions[start+i] = id, int32(i)
			b.Segments[start+i], b.Parents[start+i] = p.count[row], p.count[row]
		}
		n := 0
		for _, s := range t.Learn {
			for i := s.From; i < s.To; i++ {
				w := float32(1)
				if t.Weights != nil {
					w = t.Weights[n]
				}
				b.Slots[b.Learnt], b.Targets[b.Learnt], b.Weights[b.Learnt] = int32(start+i-1), t.Tokens[i], w
				b.Mass += float64(w)
				b.Learnt++
				n++
			}
		}
		b.Used += size
		b.Texts = append(b.Texts, which)
		p.fill[row] += size
		return true
	}
	return false
}

// Slots chooses how many answer tokens a batch of rows × len has room for: what the texts
// need on average, and a sixth more, so that rows run full first.
func Slots(texts []Text, rows, length int) int {
	learnt, all, longest := 0, 0, 0
	for _, t := range texts {
		learnt += t.learnt()
		all += len(t.Tokens) - 1
		longest = max(longest, t.learnt())
	}
	n := rows * length * learnt * 7 / (6 * max(1, all))
	n = (max(n, longest) + 31) / 32 * 32
	return min(n, rows*length)
}

// An Order gives each pass over the texts its own order, always the same for a seed.
func Order(n int, seed, pass uint64) []int {
	rng := rand.New(rand.NewPCG(seed, pass))
	return rng.Perm(n)
}
