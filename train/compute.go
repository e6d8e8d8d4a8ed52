package train

import "hone/model"

// RLFLOPs counts what a run of reinforcement learning had computed by each step of its log,
// in floating-point operations: prompts, once for each task, and answers through the
// sampler, and what was learnt from through the trainer. How long the prompts are isn't in
// the log and follows from the rest: a group that teaches goes through the trainer as its
// prompt and its answers. Of raft, where only some answers do, that is too few.
func RLFLOPs(lines []RLLine, o RLOptions, c model.Config) []float64 {
	var list []float64
	var sum, prompt float64
	var last RLLine
	for _, l := range lines {
		sampled, trained := float64(l.Tokens-last.Tokens), float64(l.Trained-last.Trained)
		teach := float64(o.Groups) * (1 - l.Flat)
		answers := teach * float64(o.Size) * l.Length
		if teach > 0 {
			prompt = max(0, trained-answers) / teach
		}
		row := int(prompt + l.Length)
		sum += trained*(c.FLOPs(o.Rank)+c.AttentionFLOPs(row)) + answers*c.HeadFLOPs()
		sum += float64(o.Groups)*prompt*c.SampleFLOPs(o.Rank, int(prompt)) + sampled*(c.SampleFLOPs(o.Rank, row)+c.HeadFLOPs()/2)
		list = append(list, sum)
		last = l
	}
	return list
}
