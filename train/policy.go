package train

import (
	"fmt"
	"math"

	. "github.com/gomlx/gomlx/core/graph"

	"hone/accel"
	"hone/model"
)

// An Answer is one sample of a policy, as its sampler tells it.
type Answer struct {
	Tokens   []int32   // with the token that ends a turn, where the model ended it
	Logprobs []float32 // of each token when it was sampled, nats
	Reward   float64   // 0 … 1
	Cut      bool      // it was longer than allowed; it teaches nothing
}

// A Group is several answers to one prompt, which are judged against each other.
type Group struct {
	Task    int // of the pool
	Prompt  []int32
	Answers []Answer
	Version int // updates that the sampling policy had seen
}

// An Algorithm makes a loss of groups of answers with rewards. All are policy gradients;
// they differ in three places.
type Algorithm struct {
	Name string
	// Advantage says how much better each answer is than its group; nil where they are all the same.
	Advantage func(rewards []float64) []float64
	// Share is what a token's term counts, for the answer's length, the longest allowed and
	// the batch's tokens and answers.
	Share func(own, longest, tokens, answers int) float64
	// Term is what is maximised, from a token's log-probability now and when it was
	// sampled, and the advantage.
	Term func(now, then, advantage *Node) *Node
}

// Bounds on the importance ratio now/then.
const (
	clipLow, clipHigh = 0.2, 0.28 // DAPO's: more room upwards keeps rare tokens alive
	truncate          = 4.0       // CISPO, RLOO: the weight of a stale sample, at most
)

// Algorithms are those that Run knows, the default first.
var Algorithms = []Algorithm{
	{"dr_grpo", centred, func(_, longest, _, answers int) float64 { return 1 / float64(longest*answers) }, clipped},
	{"grpo", standardised, func(own, _, _, answers int) float64 { return 1 / float64(own*answers) }, clipped},
	{"cispo", centred, func(_, _, tokens, _ int) float64 { return 1 / float64(tokens) }, weighted},
	{"rloo", leaveOneOut, func(_, _, _, answers int) float64 { return 1 / float64(answers) }, weighted},
	{"raft", better, func(_, _, tokens, _ int) float64 { return 1 / float64(tokens) }, weighted},
}

// AlgorithmOf finds one by name; "" is the default.
func AlgorithmOf(name string) (Algorithm, error) {
	for _, a := range Algorithms {
		if a.Name == name || name == "" {
			return a, nil
		}
	}
	return Algorithm{}, fmt.Errorf("train: no algorithm %q", name)
}

// clipped is PPO's bound: no reward for going further than the clip range.
func clipped(now, then, advantage *Node) *Node {
	ratio := Exp(Sub(now, then))
	near := MinScalar(MaxScalar(ratio, 1-clipLow), 1+clipHigh)
	return Min(Mul(ratio, advantage), Mul(near, advantage))
}

// weighted is CISPO's: every token keeps its gradient, weighted by a ratio that is a
// constant and bounded.
func weighted(now, then, advantage *Node) *Node {
	ratio := StopGradient(MinScalar(Exp(Sub(now, then)), truncate))
	return Mul(Mul(ratio, advantage), now)
}

func centred(rewards []float64) []float64 {
	mean, spread := moments(rewards)
	if spread == 0 {
		return nil
	}
	out := make([]float64, len(rewards))
	for i, r := range rewards {
		out[i] = r - mean
	}
	return out
}

func standardised(rewards []float64) []float64 {
	out := centred(rewards)
	_, spread := moments(rewards)
	for i := range out {
		out[i] /= spread
	}
	return out
}

// leaveOneOut compares each with the mean of the others.
func leaveOneOut(rewards []float64) []float64 {
	out := centred(rewards)
	for i := range out {
		out[i] *= float64(len(out)) / float64(len(out)-1)
	}
	return out
}

// better learns from the answers that are better than their group alone (RAFT, in groups
// that teach): pushing rare wrong ones down moves a small model's other answers too.
func better(rewards []float64) []float64 {
	out := centred(rewards)
	for i, a := range out {
		out[i] = max(0, a)
	}
	return out
}

func moments(v []float64) (mean, spread float64) {
	for _, x := range v {
		mean += x / float64(len(v))
	}
	for _, x := range v {
		spread += (x - mean) * (x - mean) / float64(len(v))
	}
	if spread < 1e-12 { // equal, but for rounding
		return mean, 0
	}
	return mean, math.Sqrt(spread)
}

// A PolicyBatch is packed groups, in which a prompt stands once for all its answers.
type PolicyBatch struct {
	Batch           // Weights are 1 for a slot in use
	Then  []float32 // log-probability when sampled
	Scale []float32 // advantage × share
	Unit  []float32 // the share alone
}

// PackGroups fills batches with groups whose answers differ in reward. A prompt is laid
// once in a row, and each of its answers goes on from it without seeing the others; where
// the row is full, the prompt is laid again in another.
func PackGroups(groups []Group, a Algorithm, longest int, at model.Layout) ([]*PolicyBatch, error) {
	tokens, answers := 0, 0
	for _, g := range groups {
		for _, x := range g.Answers {
			if !x.Cut {
				tokens += len(x.Tokens)
			}
			answers++
		}
	}
	p := &groupPacker{at: at}
	for _, g := range groups {
		advantage := a.Advantage(rewardsOf(g))
		for i, x := range g.Answers {
			if x.Cut || len(x.Tokens) == 0 || advantage == nil || advantage[i] == 0 {
				continue
			}
			if err := p.add(g.Prompt, x, advantage[i], a.Share(len(x.Tokens), longest, tokens, answers)); err != nil {
				return nil, err
			}
		}
		p.prompt = nil
	}
	return p.out, nil
}

func rewardsOf(g Group) []float64 {
	out := make([]float64, len(g.Answers))
	for i, x := range g.Answers {
		out[i] = x.Reward
	}
	return out
}

type groupPacker struct {
	at     model.Layout
	out    []*PolicyBatch
	pack   *packer
	row    int     // where the prompt of the group stands
	prompt []int32 // the one that stands there; nil where none does
	parent int32   // its segment
	tail   int     // where its last token stands in the batch
}

func (p *groupPacker) add(prompt []int32, x Answer, advantage, share float64) error {
	size := len(x.Tokens) - 1 // the last predicts nothing
	if len(prompt)+size > p.at.Len || len(x.Tokens) > p.at.Slots {
		return fmt.Errorf("train: a sample of %d tokens after %d doesn't fit into a row of %d", len(x.Tokens), len(prompt), p.at.Len)
	}
	if p.prompt == nil || p.pack.fill[p.row]+size > p.at.Len || p.last().Learnt+len(x.Tokens) > p.at.Slots {
		p.begin(prompt, size, len(x.Tokens))
	}
	b := p.last()
	p.pack.count[p.row]++
	start := p.row*p.at.Len + p.pack.fill[p.row]
	p.pack.lay(p.row, x.Tokens[:size], len(prompt), p.pack.count[p.row], p.parent)
	// The first token of the answer follows the prompt's last.
	before := p.tail
	for i, id := range x.Tokens {
		b.Slots[b.Learnt], b.Targets[b.Learnt], b.Weights[b.Learnt] = int32(before), id, 1
		b.Then[b.Learnt], b.Unit[b.Learnt], b.Scale[b.Learnt] = x.Logprobs[i], float32(share), float32(advantage*share)
		b.Learnt++
		before = start + i
	}
	return nil
}

func (p *groupPacker) last() *PolicyBatch { return p.out[len(p.out)-1] }

// begin lays a prompt into a row with room for it and an answer.
func (p *groupPacker) begin(prompt []int32, size, learnt int) {
	p.prompt = prompt
	place := func() bool {
		if len(p.out) == 0 || p.last().Learnt+learnt > p.at.Slots {
			return false
		}
		for row, fill := range p.pack.fill {
			if fill+len(prompt)+size <= p.at.Len {
				p.row = row
				return true
			}
		}
		return false
	}
	if !place() {
		p.pack = newPacker(p.at)
		p.out = append(p.out, &PolicyBatch{Batch: *p.pack.batch, Then: make([]float32, p.at.Slots), Scale: make([]float32, p.at.Slots), Unit: make([]float32, p.at.Slots)})
		p.pack.batch = &p.last().Batch
		p.row = 0
	}
	p.pack.count[p.row]++
	p.parent = p.pack.count[p.row]
	p.pack.lay(p.row, prompt, 0, p.parent, p.parent)
	p.tail = p.row*p.at.Len + p.pack.fill[p.row] - 1
}

// lay puts tokens at the end of a row.
func (p *packer) lay(row int, tokens []int32, position int, segment, parent int32) {
	start := row*p.at.Len + p.fill[row]
	for i, id := range tokens {
		p.batch.Tokens[start+i], p.batch.Positions[start+i] = id, int32(position+i)
		p.batch.Segments[start+i], p.batch.Parents[start+i] = segment, parent
	}
	p.fill[row] += len(tokens)
	p.batch.Used += len(tokens)
}

// Stats describe a step's samples as the policy sees them now; sums over tokens.
type Stats struct {
	Ratio   float64 // now/then
	KL      float64 // of then and now, by Schulman's third estimator
	Entropy float64 // −log-probability, nats
	Far     float64 // tokens beyond the clip range
	Tokens  int
}

// AddPolicy adds the gradient of an algorithm's loss on a batch.
func (t *Learner) AddPolicy(a Algorithm, b *PolicyBatch, s *Stats) error {
	if t.policy == nil || t.policyOf != a.Name {
		if err := t.compilePolicy(a); err != nil {
			return fmt.Errorf("train: %w", err)
		}
	}
	in, fresh, err := t.inputs(&b.Batch, 1)
	defer func() { accel.Free(fresh...) }()
	if err != nil {
		return fmt.Errorf("train: %w", err)
	}
	for _, v := range [][]float32{b.Then, b.Scale} {
		x, err := t.device.Floats(v, t.Layout.Slots)
		if err != nil {
			return fmt.Errorf("train: %w", err)
		}
		in, fresh = append(in, x), append(fresh, x)
	}
	out, err := t.policy.Run(append(in, t.g)...)
	if err != nil {
		return fmt.Errorf("train: %w", err)
	}
	t.g = out[0]
	defer accel.Free(out[1])
	sums, err := accel.Read(out[1])
	if err != nil || len(sums) != 4 {
		return fmt.Errorf("train: read what a step saw: %w", err)
	}
	s.Ratio, s.KL = s.Ratio+float64(sums[0]), s.KL+float64(sums[1])
	s.Entropy, s.Far = s.Entropy+float64(sums[2]), s.Far+float64(sums[3])
	s.Tokens += b.Learnt
	return nil
}

func (t *Learner) compilePolicy(a Algorithm) (err error) {
	t.policyOf = a.Name
	sum := len(t.base) + 1 + batchInputs + 2
	t.policy, err = t.device.Compile("policy", func(g *Graph) []*Node {
		in := t.LoRA.Inputs(g, t.Layout)
		slots := f32Of(t.Layout.Slots)
		then, scale := Parameter(g, "then", slots), Parameter(g, "scale", slots)
		before := Parameter(g, "sum", f32Of(t.LoRA.Size()))
		now := t.LoRA.Logprobs(in)
		then = Where(Equal(in.Weights, ZerosLike(in.Weights)), StopGradient(now), then) // an empty slot counts nothing
		loss := Neg(ReduceAllSum(Mul(a.Term(now, then, scale), in.Weights)))
		move := Sub(now, then)
		ratio := Exp(move)
		far := OneMinus(Mul(NonNegativeIndicator(AddScalar(ratio, clipLow-1)), NonNegativeIndicator(AddScalar(Neg(ratio), 1+clipHigh))))
		total := func(x *Node) *Node { return Reshape(ReduceAllSum(Mul(x, in.Weights)), 1) }
		seen := Concatenate([]*Node{total(ratio), total(Sub(AddScalar(ratio, -1), move)), total(Neg(now)), total(far)}, 0)
		return []*Node{Add(before, in.Gradient(loss)), StopGradient(seen)}
	}, sum)
	return err
}

// stayNear takes from each token's advantage what it has drifted from a reference: the
// penalty on KL as a part of the reward.
func (t *Learner) stayNear(b *PolicyBatch, reference []float32, weight float64) error {
	there, err := t.logprobsWith(reference, &b.Batch)
	if err != nil {
		return err
	}
	for i := range b.Learnt {
		b.Scale[i] -= float32(weight) * (b.Then[i] - there[i]) * b.Unit[i]
	}
	return nil
}

// logprobsWith computes a batch's log-probabilities with other parameters.
func (t *Learner) logprobsWith(params []float32, b *Batch) ([]float32, error) {
	own := t.params
	other, err := t.device.Floats(params, len(params))
	if err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	t.params = other
	defer func() { t.params = own; accel.Free(other) }()
	return t.Logprobs(b)
}
