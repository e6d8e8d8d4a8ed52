package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"hone/scaling"
	"hone/train"
)

// runTrainForecast says what more compute would buy a run of reinforcement learning; with
// --part it predicts the run's end from its beginning, and by how much that is wrong.
func runTrainForecast(_ context.Context, e *env, args []string) error {
	f := flags()
	by := f.String("by", "tokens", "")
	part := f.Float64("part", 0, "")
	times := f.Float64("times", 10, "")
	first := f.Bool("first", false, "")
	dirs, err := parse(f, args, 1, 1)
	if err != nil {
		return err
	}
	unit, ok := map[string]func(train.RLLine) float64{
		"tokens": func(l train.RLLine) float64 { return float64(l.Tokens + l.Trained) },
		"hours":  func(l train.RLLine) float64 { return l.Seconds / 3600 },
		"joules": func(l train.RLLine) float64 { return l.Joules },
	}[*by]
	if !ok || *part < 0 || *part >= 1 || *times <= 0 {
		return usage("forecast numbers")
	}
	lines, err := train.ReadRLLog(dirs[0])
	if err != nil || len(lines) == 0 {
		return failed(err, "train no log", "folder", dirs[0])
	}
	rewards := map[int]float64{}
	for _, l := range lines {
		rewards[l.Step] = l.Reward
	}
	if *first {
		if rewards, err = firstRewards(filepath.Join(dirs[0], samplesFile)); err != nil {
			return failed(err, "forecast no samples", "folder", dirs[0])
		}
	}
	var points []scaling.Point
	for _, l := range lines {
		if r, ok := rewards[l.Step]; ok {
			points = append(points, scaling.Point{Compute: unit(l), Reward: r})
		}
	}
	if *part > 0 {
		t, err := scaling.Try(points, *part, 1)
		if err != nil {
			return unfit(err)
		}
		e.forecast(t.Forecast, *by)
		e.out.line(e.say("forecast trial", "share", fmt.Sprintf("%.0f %%", 100*t.Share), "actual", fmt.Sprintf("%.3f", t.Actual),
			"error", fmt.Sprintf("%.3f", t.Error), "within", fmt.Sprint(t.Within)))
		return nil
	}
	now, err := scaling.Predict(points, *times*points[len(points)-1].Compute, 1)
	if err != nil {
		return unfit(err)
	}
	e.forecast(now, *by)
	return nil
}

// firstRewards are a run's mean rewards, by step from 1, of the tasks that it met for the first time there:
// what it hasn't learnt from yet. All rewards follow the curriculum, which brings back what is hard.
func firstRewards(file string) (map[int]float64, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	met, sum, n := map[string]int{}, map[int]float64{}, map[int]float64{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<22)
	for s.Scan() {
		var x sampleLine
		if err := json.Unmarshal(s.Bytes(), &x); err != nil {
			continue // a last line that was cut off
		}
		if at, ok := met[x.Task]; !ok {
			met[x.Task] = x.Step
		} else if at != x.Step {
			continue
		}
		sum[x.Step+1] += x.Reward
		n[x.Step+1]++
	}
	for step := range sum {
		sum[step] /= n[step]
	}
	return sum, s.Err()
}

func unfit(err error) error {
	if errors.Is(err, scaling.ErrFew) {
		return failed(err, "forecast few")
	}
	return err
}

func (e *env) forecast(f *scaling.Forecast, unit string) {
	var rows [][]string
	for _, x := range f.Fits {
		rows = append(rows, []string{x.Law.Name, fmt.Sprintf("%.4f", x.Error), fmt.Sprintf("%.1f", x.Score), fmt.Sprintf("%.3f", x.At(f.At))})
	}
	e.out.table(rows)
	best, next := f.Fits[0].Law.Name, f.Fits[1].Law.Name
	if f.Apart {
		e.out.line(e.say("forecast apart", "law", best, "other", next))
	} else {
		e.out.line(e.say("forecast alike", "law", best, "other", next))
	}
	e.out.line(e.say("forecast at", "compute", fmt.Sprintf("%.3g", f.At), "unit", unit, "reward", fmt.Sprintf("%.3f", f.Reward),
		"low", fmt.Sprintf("%.3f", f.Interval[0]), "high", fmt.Sprintf("%.3f", f.Interval[1])))
}
