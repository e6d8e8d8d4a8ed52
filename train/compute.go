package train

import "hone/model"

// RLFLOPs counts what a run of reinforcement learning had computed by each step of its log,
// in floating-point operations: prompts, once for each task, and answers through the
// sampler, and what was learnt from through the trainer.
func RLFLOPs(lines []RLLine, o RLOptions, c model.Config) []float64 {
	var list []float64
	var sum float64
	var last RLLine
	for _, l := range lines {
		prompts, sampled := float64(l.Prompts-last.Prompts), float64(l.Tokens-last.Tokens)
		prompt := prompts / float64(o.Groups)
		row := int(prompt + l.Length)
		sum += prompts*c.SampleFLOPs(o.Rank, int(prompt)) + sampled*(c.SampleFLOPs(o.Rank, row)+c.HeadFLOPs()/2)
		sum += float64(l.Trained-last.Trained)*(c.FLOPs(o.Rank)+c.AttentionFLOPs(row)) + float64(l.Learnt-last.Learnt)*c.HeadFLOPs()
		list = append(list, sum)
		last = l
	}
	return list
}
