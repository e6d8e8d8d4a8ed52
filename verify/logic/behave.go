package logic

import (
	"context"
	"fmt"
	"time"

	"hone/task"
	"hone/verify"
)

// Behave does the steps on a fresh app and gives what is visible after them, so that
// candidates can be compared by what they do. An error that doesn't wrap
// verify.ErrNoVerdict says which step couldn't be done, or how the app failed.
func (p *Prover) Behave(ctx context.Context, definition string, steps []task.Step, now time.Time, lang string) (visible string, err error) {
	end, err := p.m.begin(ctx)
	if err != nil {
		return "", err
	}
	defer end()
	program, err := p.m.define(definition)
	if err != nil {
		return "", fmt.Errorf("verify logic: %w", err)
	}
	s, err := p.m.open(program, now, lang, 1)
	if err != nil {
		return "", fmt.Errorf("verify logic: %w", err)
	}
	for i, st := range steps {
		if err := s.step(st); err != nil {
			return "", fmt.Errorf("verify logic: step %d: %w", i+1, err)
		}
	}
	if err := s.leaveField(); err != nil {
		return "", fmt.Errorf("verify logic: %w", err)
	}
	shown, err := s.look()
	if err != nil {
		return "", fmt.Errorf("verify logic: %w", err)
	}
	return shown.all(s.filled), nil
}

var _ verify.LogicTier = (*Prover)(nil)
