package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"hone"
	"hone/bench"
	"hone/effort"
	"hone/generate"
	"hone/internal/whole"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/modelstore"
	"hone/rollout"
	"hone/task"
	"hone/train"
)

// evalFile keeps what was measured of a run's adapters, one line for each step and file of tasks.
const evalFile = "evals.jsonl"

// A stepEval is what a run had reached at a step and what it had cost by then.
type stepEval struct {
	Step    int     `json:"step"`
	Tasks   string  `json:"tasks"` // the file's SHA-256
	HeldOut bool    `json:"held_out,omitempty"`
	K       int     `json:"k"`
	FLOP    float64 `json:"flop"`
	Hours   float64 `json:"hours"`
	Joules  float64 `json:"joules"`
	Guessed bool    `json:"joules_estimated,omitempty"`

	*bench.Passes
}

// evalRun is what hone train eval measures.
type evalRun struct {
	e       *env
	tasks   []*task.Task
	sum     string // of their file
	k       int
	heldOut bool
	base    string   // "": the model that adapters are for
	wishes  []rlTask // in place of tasks: what runs of changes are measured by
	steps   []int
	longest int // run's steps
}

// runTrainEval measures the adapters that runs of reinforcement learning kept: pass@1 and
// pass@k on the same tasks, against what each run had cost by then.
func runTrainEval(ctx context.Context, e *env, args []string) error {
	v := &evalRun{e: e}
	f := flags()
	file := f.String("tasks", "", "")
	at := f.String("at", "", "")
	picture := f.String("out", "", "")
	f.IntVar(&v.k, "k", 8, "")
	f.BoolVar(&v.heldOut, "held-out", false, "")
	f.StringVar(&v.base, "base", "", "")
	changes := f.Bool("changes", false, "")
	dirs, err := parse(f, args, 1, 8)
	if err != nil {
		return err
	}
	if (*file == "") != *changes || *at == "" {
		return usage("missing argument")
	}
	if v.k < 1 || v.k > 64 {
		return usage("pass numbers")
	}
	for _, s := range strings.Split(*at, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(s))
		if err != nil || n < 0 {
			return usage("eval steps", "given", s)
		}
		v.steps = append(v.steps, n)
	}
	if err := v.read(*file); err != nil {
		return err
	}
	for _, dir := range dirs {
		if lines, err := train.ReadRLLog(dir); err == nil {
			v.longest = max(v.longest, len(lines))
		}
	}
	var curves []train.RateCurve
	var rows [][]string
	for _, dir := range dirs {
		list, err := v.run(ctx, dir)
		if err != nil {
			return err
		}
		curves = append(curves, curvesOf(filepath.Base(dir), list)...)
		rows = append(rows, evalRows(filepath.Base(dir), list)...)
	}
	e.out.table(append([][]string{{"run", "step", "PFLOP", "kJ", "h", "pass@1", fmt.Sprintf("pass@%d", v.k), "pass@1 − start"}}, rows...))
	if *picture == "" {
		return nil
	}
	title := fmt.Sprintf("%d tasks, %d answers each; intervals of 95 %% over tasks", len(v.tasks), v.k)
	if err := whole.WriteFile(*picture, []byte(train.PlotCurves(title, "PFLOP of reinforcement learning", curves)), 0o644); err != nil {
		return err
	}
	e.out.line(e.say("train plotted", "file", *picture))
	return nil
}

// read takes the tasks from a file, or the wishes that no run learns from.
func (v *evalRun) read(file string) (err error) {
	if file != "" {
		if v.tasks, err = readTasks(file); err == nil {
			v.sum, err = modelstore.HashFile(file)
		}
		return err
	}
	if v.wishes, err = wishTasks(true); err != nil {
		return err
	}
	h := sha256.New()
	for _, x := range v.wishes {
		v.tasks = append(v.tasks, x.task)
		fmt.Fprintln(h, x.task.Request, x.old, x.sketch)
	}
	v.sum = hex.EncodeToString(h.Sum(nil))
	return nil
}

// run measures those of the steps that a run has an adapter of, and keeps each at once:
// what was measured before is not measured again.
func (v *evalRun) run(ctx context.Context, dir string) ([]stepEval, error) {
	lines, err := train.ReadRLLog(dir)
	if err != nil || len(lines) == 0 {
		return nil, failed(errors.Join(err, fs.ErrNotExist), "train no log", "folder", dir)
	}
	state, err := train.LoadRLState(dir)
	if err != nil {
		return nil, failed(err, "train checkpoint", "folder", dir)
	}
	path, base, _, err := v.e.trainee(v.base)
	if err != nil {
		return nil, err
	}
	defer base.Close()
	known, err := readEvals(dir)
	if err != nil {
		return nil, err
	}
	flop := train.RLFLOPs(lines, state.Options, base.Config)
	var list []stepEval
	for _, step := range v.steps {
		x := stepEval{Step: step, Tasks: v.sum, HeldOut: v.heldOut, K: v.k}
		file := filepath.Join(dir, train.KeptFile(step))
		if step > 0 {
			if there, err := v.reached(dir, step, len(lines)); err != nil {
				return list, err
			} else if !there {
				continue
			}
			l := lines[step-1]
			x.FLOP, x.Hours, x.Joules, x.Guessed = flop[step-1], l.Seconds/3600, l.Joules, l.Guessed
		}
		if old := known[x.key()]; old != nil {
			x.Passes = old
			list = append(list, x)
			continue
		}
		if _, err := os.Stat(file); err != nil {
			return list, failed(err, "eval no adapter", "file", file)
		}
		v.e.err.line(fmt.Sprintf("%s %d", filepath.Base(dir), step))
		if x.Passes, err = v.measure(ctx, path, file); err != nil {
			return list, err
		}
		if err := keepEval(dir, x); err != nil {
			return list, err
		}
		list = append(list, x)
	}
	return list, nil
}

// reached tells whether a run has taken a step: a shorter one beside a longer has fewer points.
func (v *evalRun) reached(dir string, step, taken int) (bool, error) {
	if step > max(taken, v.longest) {
		return false, failed(fs.ErrNotExist, "eval no step", "folder", dir, "step", fmt.Sprint(step), "last", fmt.Sprint(taken))
	}
	return step <= taken, nil
}

// key tells measurements apart.
func (x *stepEval) key() string { return fmt.Sprint(x.Step, x.Tasks, x.HeldOut, x.K) }

func (v *evalRun) measure(ctx context.Context, base, adapter string) (p *bench.Passes, err error) {
	err = v.e.withMachinery(func(m *machinery) error {
		s, err := v.e.models()
		if err != nil {
			return err
		}
		libs, err := s.Runtime()
		if err != nil {
			return err
		}
		prover, err := m.prover(ctx, false)
		if err != nil {
			return err
		}
		shelf, err := library(!v.heldOut)
		if err != nil {
			return err
		}
		engine, err := llamacpp.Open(libs, base, llamacpp.Options{})
		if err != nil {
			return err
		}
		defer engine.Close()
		if err := engine.SetAdapter(ctx, llm.Adapter{Path: adapter, Scale: 1}); err != nil {
			return err
		}
		if v.wishes != nil {
			s := &rollout.Sampler{Model: engine, Prover: prover, Samples: v.k, Tokens: effort.Plan{}.Changing().Tokens}
			p, err = v.e.passOf(ctx, s, v.tasks, func(i int) (rollout.Task, error) { return changeTask(v.wishes[i]) })
			return err
		}
		form, err := formOfFile(adapter)
		if err != nil {
			return err
		}
		h := &hone.Hone{Writer: &generate.Writer{Model: engine, Style: form.Style, Set: form.Set, Library: shelf}, Prover: prover}
		p, err = v.e.pass(ctx, h, v.tasks, v.k)
		return err
	})
	return p, err
}

// readEvals reads what was measured of a run; a last line that was cut off is left out.
func readEvals(dir string) (map[string]*bench.Passes, error) {
	known := map[string]*bench.Passes{}
	f, err := os.Open(filepath.Join(dir, evalFile))
	if errors.Is(err, fs.ErrNotExist) {
		return known, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<22)
	for s.Scan() {
		var x stepEval
		if json.Unmarshal(s.Bytes(), &x) == nil && x.Passes != nil {
			known[x.key()] = x.Passes
		}
	}
	return known, s.Err()
}

func keepEval(dir string, x stepEval) error {
	f, err := os.OpenFile(filepath.Join(dir, evalFile), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	return errors.Join(json.NewEncoder(f).Encode(x), f.Close())
}

func evalRows(run string, list []stepEval) (rows [][]string) {
	percent := func(r bench.Rate) string {
		return fmt.Sprintf("%.1f %% (%.1f – %.1f)", 100*r.Rate, 100*r.CI95[0], 100*r.CI95[1])
	}
	for _, x := range list {
		row := []string{run, fmt.Sprint(x.Step), fmt.Sprintf("%.2f", x.FLOP/1e15), fmt.Sprintf("%.1f", x.Joules/1e3), fmt.Sprintf("%.2f", x.Hours), percent(x.One), percent(x.Any), ""}
		if x.Step > 0 && list[0].Step == 0 {
			row[len(row)-1] = percent(bench.Difference(list[0].Items, x.Items))
		}
		rows = append(rows, row)
	}
	return rows
}

func curvesOf(run string, list []stepEval) []train.RateCurve {
	one, any := train.RateCurve{Name: run + ", pass@1"}, train.RateCurve{}
	for _, x := range list {
		any.Name = fmt.Sprintf("%s, pass@%d", run, x.K)
		one.At = append(one.At, train.Measured{At: x.FLOP / 1e15, Rate: x.One.Rate, Interval: x.One.CI95})
		any.At = append(any.At, train.Measured{At: x.FLOP / 1e15, Rate: x.Any.Rate, Interval: x.Any.CI95})
	}
	return []train.RateCurve{one, any}
}
