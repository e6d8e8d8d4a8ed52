package improve

import (
	"fmt"
	"path/filepath"

	"hone/train"
)

// Share is how much of the round's training is done, by its logs.
func (s *State) Share(dir string) float64 {
	if s.Phase != Teaching {
		return 0
	}
	sum, parts := 0.0, s.trainings(filepath.Join(dir, "round"))
	for _, t := range parts {
		done, _ := RunShare(t.Dir, t.Hours)
		sum += done * t.Hours / s.Options.Hours
	}
	return min(1, sum)
}

// RunShare is how much of a training is done, and what its log says last.
func RunShare(dir string, hours float64) (done float64, says string) {
	if lines, err := train.ReadRLLog(dir); err == nil && len(lines) > 0 && lines[len(lines)-1].Sampling > 0 {
		l := lines[len(lines)-1]
		return l.Seconds / 3600 / hours, fmt.Sprintf("step %d  reward %.3f", l.Step, l.Reward)
	}
	lines, err := train.ReadLog(dir)
	if err != nil || len(lines) == 0 {
		return 0, ""
	}
	l := lines[len(lines)-1]
	return l.Seconds / 3600 / hours, fmt.Sprintf("step %d  loss %.3f", l.Step, l.Loss)
}
