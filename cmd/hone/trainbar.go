package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"hone/internal/whole"
	"hone/train"
)

// trainBar shows a run: how far it is, its loss, its speed and when it will end.
type trainBar struct {
	e     *env
	bar   *progress
	began train.Line // the first line of this process
	last  train.Line
	loss  float64 // smoothed
	val   float64
	share *float64 // of held-out tasks that pass
}

// shares is what the whole run counts as in a bar of whole numbers.
const shares = 1000

func (b *trainBar) at(l train.Line) {
	if b.bar == nil {
		b.bar = b.e.err.progress("", shares, nil)
		b.bar.text = b.text
		b.began, b.loss = l, l.Loss
	}
	b.loss += 0.05 * (l.Loss - b.loss)
	if l.ValLoss > 0 {
		b.val = l.ValLoss
	}
	if l.Passes != nil {
		b.share = l.Passes
	}
	b.last = l
	b.bar.at(int64(l.Done * shares))
}

func (b *trainBar) text() string {
	l := b.last
	speed := 0.0
	if s := l.Seconds - b.began.Seconds; s > 0 {
		speed = float64(l.Tokens-b.began.Tokens) / s
	}
	left := "?"
	if share := l.Done - b.began.Done; share > 0 {
		left = time.Duration((1 - l.Done) / share * (l.Seconds - b.began.Seconds) * float64(time.Second)).Round(time.Second).String()
	}
	val := ""
	if b.val > 0 {
		val = fmt.Sprintf("/%.3f", b.val)
	}
	if b.share != nil {
		val += fmt.Sprintf("  %.0f %%", 100**b.share)
	}
	return b.e.say("train line", "step", fmt.Sprint(l.Step), "loss", fmt.Sprintf("%.3f", b.loss)+val,
		"speed", fmt.Sprintf("%.0f", speed), "left", left)
}

func (b *trainBar) end() {
	if b.bar != nil {
		b.bar.end(int64(b.last.Done * shares))
	}
}

// runTrainPlot draws a run's log.
func runTrainPlot(_ context.Context, e *env, args []string) error {
	dirs, err := parse(flags(), args, 1, 1)
	if err != nil {
		return err
	}
	svg, err := drawn(dirs[0])
	if err != nil {
		return failed(err, "train no log", "folder", dirs[0])
	}
	file := filepath.Join(dirs[0], train.PlotFile)
	if err := whole.WriteFile(file, []byte(svg), 0o644); err != nil {
		return err
	}
	e.out.line(e.say("train plotted", "file", file))
	return nil
}

// drawn draws the log of a run of either kind.
func drawn(dir string) (string, error) {
	if lines, err := train.ReadRLLog(dir); err == nil && len(lines) > 0 && lines[0].Trained > 0 {
		return train.PlotRL(lines), nil
	}
	lines, err := train.ReadLog(dir)
	if err != nil {
		return "", err
	}
	if len(lines) == 0 {
		return "", errors.New("it is empty")
	}
	return train.Plot(lines), nil
}
