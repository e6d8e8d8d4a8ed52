package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"hone/corpus"
	"hone/corpus/idea"
	"hone/effort"
	"hone/generate"
	"hone/internal/cputime"
	"hone/llm"
	"hone/llm/llamacpp"
	"hone/model"
	"hone/reward"
	"hone/rollout"
	"hone/train"
)

// rlFlags are what the command line says of a run of reinforcement learning.
type rlFlags struct {
	sftFlags // what both kinds of run share
	browser  int
	plain    bool
	share    float64 // of --init's adapter that the run starts from
	rl       train.RLOptions
}

func parseRL(args []string) (*rlFlags, error) {
	x := &rlFlags{rl: train.RLDefaults()}
	x.precision = "float32" // the sampler's probabilities and the learner's should differ little
	o := &x.rl
	f := flags()
	for name, to := range map[string]*string{"base": &x.base, "out": &x.out, "resume": &x.resume, "init": &x.init,
		"device": &x.device, "plugin": &x.plugin, "precision": &x.precision, "algo": &o.Algorithm} {
		f.StringVar(to, name, *to, "")
	}
	for name, to := range map[string]*int{"steps": &o.Steps, "groups": &o.Groups, "size": &o.Size, "longest": &o.Longest, "stale": &o.Stale,
		"rank": &o.Rank, "rows": &o.Rows, "len": &o.Len, "slots": &o.Slots, "warmup": &o.Warmup, "threads": &x.threads, "browser": &x.browser, "keep-every": &o.Keep,
		"per": &o.Tasks.Per, "skip": &o.Tasks.Skip, "drawn": &o.Tasks.Drawn, "skip-drawn": &o.Tasks.SkipDrawn, "after": &o.Tasks.After, "alone": &o.Tasks.Alone} {
		f.IntVar(to, name, *to, "")
	}
	for name, to := range map[string]*float64{"hours": &o.Hours, "lr": &o.Rate, "alpha": &o.Alpha, "clip": &o.Clip, "kl": &o.KL} {
		f.Float64Var(to, name, *to, "")
	}
	f.Uint64Var(&o.Seed, "seed", o.Seed, "")
	f.BoolVar(&x.plain, "no-curriculum", false, "")
	f.BoolVar(&o.Tasks.Changes, "changes", false, "")
	f.Float64Var(&x.share, "share", 1, "")
	f.DurationVar(&x.save, "save-every", 5*time.Minute, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return nil, err
	}
	if err := x.precise(); err != nil {
		return nil, err
	}
	if x.resume == "" && (o.Steps > 0) == (o.Hours > 0) {
		return nil, usage("train rl needs")
	}
	if _, err := train.AlgorithmOf(o.Algorithm); err != nil {
		return nil, usage("train algorithm", "given", o.Algorithm)
	}
	if o.Groups < 1 || o.Size < 2 || o.Longest < 8 || o.Stale < 0 || o.Rows < 1 || o.Len < 16 || o.Slots < o.Longest || o.Rate <= 0 || !validTasks(o.Tasks) || o.Keep < 0 || !(x.share > 0 && x.share <= 2) {
		return nil, usage("train numbers")
	}
	if x.share != 1 && x.init == "" {
		return nil, usage("train share")
	}
	if x.resume != "" {
		x.out = x.resume
	}
	if x.out == "" {
		x.out = "train-rl-" + time.Now().Format("20060102-150405")
	}
	return x, nil
}

// runTrainRL teaches a model by what its own apps prove to do.
func runTrainRL(ctx context.Context, e *env, args []string) error {
	x, err := parseRL(args)
	if err != nil {
		return err
	}
	if err := forTraining(x.threads); err != nil {
		return err
	}
	path, base, meta, err := e.trainee(x.base)
	if err != nil {
		return err
	}
	defer base.Close()
	return e.withMachinery(func(m *machinery) error {
		r := &train.RLRun{Options: x.rl, Dir: x.out, Base: base, Config: base.Config, Every: x.save, Meta: meta, Meter: train.NewMeter(cputime.Self)}
		if err := x.beginRL(r); err != nil {
			return err
		}
		if r.Meta, err = learns(meta, x.goesOnFrom()); err != nil {
			return err
		}
		w, err := m.workers(ctx, path, x, r)
		if err != nil {
			return err
		}
		r.Sample = w.sample
		if r.Device, err = e.device(ctx, &x.sftFlags); err != nil {
			return err
		}
		e.err.line(e.say("train rl begins", "device", r.Device.String(), "n", fmt.Sprint(len(r.Pool.Tasks)), "folder", x.out))
		r.OnLine = func(l train.RLLine) { e.err.line(rlLine(l)) }
		if err := r.RL(ctx); err != nil {
			return err
		}
		e.out.line(e.say("train done", "file", filepath.Join(x.out, train.AdapterFile)))
		return nil
	})
}

func rlLine(l train.RLLine) string {
	return fmt.Sprintf("%5.1f %%  %d  reward %.3f  solved %.2f  flat %.2f  entropy %.2f  ratio %.3f  length %.0f  stale %d  %.0f+%.0f s",
		100*l.Done, l.Step, l.Reward, l.Solved, l.Flat, l.Entropy, l.Ratio, l.Length, l.Stale, l.Sampling, l.Learning)
}

// beginRL settles what a run starts with: --resume's checkpoint, or --init's adapter.
func (x *rlFlags) beginRL(r *train.RLRun) error {
	if x.resume != "" {
		at, err := train.LoadRLState(x.resume)
		if err != nil {
			return failed(err, "train checkpoint", "folder", x.resume)
		}
		r.Options = at.Options // tasks and samples are drawn as before
		return nil
	}
	if _, err := os.Stat(filepath.Join(x.out, train.CheckpointFile)); err == nil {
		return failed(fs.ErrExist, "train exists", "folder", x.out)
	}
	if x.init == "" {
		r.Start = model.LoRA{Config: r.Config, Rank: x.rl.Rank, Alpha: x.rl.Alpha}.Init(x.rl.Seed)
		return nil
	}
	l, flat, err := model.Import(x.init, r.Config)
	if err != nil {
		return err
	}
	r.Start, r.Options.Rank, r.Options.Alpha = flat, l.Rank, l.Alpha*x.share
	return nil
}

// workers sample and judge for a run.
type workers struct {
	engine  *llamacpp.Engine
	sampler *rollout.Sampler
	list    []rlTask
	library *generate.Library
	seed    uint64
	own     map[string][]generate.Example // where ideas are read of: apps by their idea
	about   train.RLTasks
	room    int    // tokens of a row of the trainer
	record  string // the file that samples are added to

	mu    sync.Mutex
	tasks map[int]rollout.Task // as they are made
}

// workers opens the engine and makes the pool: tasks of the training ideas.
func (m *machinery) workers(ctx context.Context, path string, x *rlFlags, r *train.RLRun) (*workers, error) {
	s, err := m.e.models()
	if err != nil {
		return nil, err
	}
	libs, err := s.Runtime()
	if err != nil {
		return nil, err
	}
	o := r.Options
	w := &workers{about: o.Tasks, seed: o.Seed, room: o.Len, record: filepath.Join(x.out, samplesFile), tasks: map[int]rollout.Task{}}
	if w.engine, err = llamacpp.Open(libs, path, llamacpp.Options{Sequences: 32, Context: 32 * (o.Longest + 64) * 2}); err != nil {
		return nil, err
	}
	m.closers = append(m.closers, w.engine.Close)
	p, err := m.prover(ctx, x.browser > 0)
	if err != nil {
		return nil, err
	}
	w.sampler = &rollout.Sampler{Model: w.engine, Prover: p, Samples: o.Size, Tokens: o.Longest, Temperature: 1,
		AtOnce: max(1, 32/o.Size), Seed: o.Seed, BrowserEach: x.browser}
	r.Pool = &train.Pool{Plain: x.plain}
	if w.list, err = rlTasks(o.Tasks); err != nil {
		return nil, err
	}
	for _, t := range w.list {
		r.Pool.Tasks = append(r.Pool.Tasks, train.PoolTask{ID: t.task.ID, Kind: fmt.Sprintf("%d-%s", t.task.Level, t.task.Lang), Hope: hope(t.answer())})
	}
	if o.Tasks.After > 0 {
		if w.own, err = ownExamples(w.list); err != nil {
			return nil, err
		}
	}
	w.library, err = library(false)
	return w, err
}

// sample is train.RLRun.Sample.
func (w *workers) sample(ctx context.Context, step int, adapter string, tasks []int) ([]train.Group, error) {
	if err := w.engine.SetAdapter(ctx, llm.Adapter{Path: adapter, Scale: 1}); err != nil {
		return nil, err
	}
	var list []rollout.Task
	for _, i := range tasks {
		t, err := w.task(ctx, i)
		if err != nil {
			return nil, err
		}
		list = append(list, t)
	}
	answers, err := w.sampler.Run(ctx, list, step)
	if err != nil {
		return nil, err
	}
	var groups []train.Group
	for i, samples := range answers {
		prompt, err := w.engine.Tokenize(list[i].Messages)
		if err != nil {
			return nil, err
		}
		g := train.Group{Task: tasks[i], Prompt: narrow(prompt)}
		for _, s := range samples {
			g.Answers = append(g.Answers, answerOf(s))
		}
		groups = append(groups, g)
	}
	return groups, w.keepSamples(step, tasks, answers)
}

// samplesFile holds what a run sampled, a line each, in its folder.
const samplesFile = "samples.jsonl"

// A sampleLine is a sample with what it was asked and what it earned.
type sampleLine struct {
	Step    int     `json:"step"`
	Task    string  `json:"task"`
	Lang    string  `json:"lang"`
	Level   int     `json:"level"`
	Request string  `json:"request"`
	Answer  string  `json:"answer"`
	Logprob float64 `json:"logprob"` // mean of its tokens
	Ended   bool    `json:"ended"`
	Reward  float64 `json:"reward"`
	Why     string  `json:"why,omitempty"` // of a reward of 0
}

// keepSamples adds a step's samples to the record. A step that is done again after a crash stands there twice.
func (w *workers) keepSamples(step int, tasks []int, answers [][]rollout.Sample) error {
	var b bytes.Buffer
	lines := json.NewEncoder(&b)
	lines.SetEscapeHTML(false)
	for i, samples := range answers {
		t := w.list[tasks[i]].task
		for _, s := range samples {
			sum := 0.0
			for _, token := range s.Tokens {
				sum += token.Logprob
			}
			line := sampleLine{step, t.ID, t.Lang, t.Level, t.Request, s.Text, sum / max(1, float64(len(s.Tokens))), s.Ended, s.Reward, s.Why}
			if err := lines.Encode(line); err != nil {
				return err
			}
		}
	}
	f, err := os.OpenFile(w.record, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b.Bytes())
	return errors.Join(err, f.Close())
}

// answer is a sample as the trainer learns from it, with the token that ends it.
func answerOf(s rollout.Sample) train.Answer {
	a := train.Answer{Reward: s.Reward, Cut: !s.Ended}
	for _, t := range s.Tokens {
		a.Tokens, a.Logprobs = append(a.Tokens, int32(t.ID)), append(a.Logprobs, float32(t.Logprob))
	}
	return a
}

func narrow(ids []int) []int32 {
	out := make([]int32, len(ids))
	for i, id := range ids {
		out[i] = int32(id)
	}
	return out
}

// task makes a task when it is first tried: who judges it has to prove the right app.
func (w *workers) task(ctx context.Context, i int) (rollout.Task, error) {
	w.mu.Lock()
	t, ok := w.tasks[i]
	w.mu.Unlock()
	if ok {
		return t, nil
	}
	v := w.list[i]
	t, err := w.made(ctx, v, w.neighbours(i))
	if err != nil {
		return t, err
	}
	w.mu.Lock()
	w.tasks[i] = t
	w.mu.Unlock()
	return t, nil
}

// made is a task as a person asks for it, with who judges its answers.
func (w *workers) made(ctx context.Context, v rlTask, near []generate.Example) (t rollout.Task, err error) {
	if v.old != "" {
		return changeTask(v)
	}
	j, err := reward.New(ctx, w.sampler.Prover, v.task, v.sketch)
	if err != nil {
		return t, err
	}
	messages, err := fitting(near, w.room-w.sampler.Tokens, func(near []generate.Example) ([]llm.Message, int, error) {
		m := generate.Tuned.Messages(v.task.Request, v.task.Lang, near)
		ids, err := w.engine.Tokenize(m)
		return m, len(ids), err
	})
	return rollout.Task{ID: v.task.ID, Messages: messages, Judge: j}, err
}

func changeTask(v rlTask) (rollout.Task, error) {
	j, err := reward.NewChange(v.task, v.old, v.sketch)
	return rollout.Task{ID: v.task.ID, Messages: []llm.Message{{Role: "user", Content: generate.ChangeRequest(v.task.Request, v.old)}}, Judge: j}, err
}

// fitting leaves out the farthest examples, which come first, until a prompt has at most
// so many tokens: with its answer it has to fit into a row of the trainer.
func fitting(near []generate.Example, room int, prompt func([]generate.Example) ([]llm.Message, int, error)) ([]llm.Message, error) {
	for {
		m, size, err := prompt(near)
		if err != nil || size <= room || len(near) == 0 {
			return m, err
		}
		near = near[1:]
	}
}

// neighbours are the proven apps before a request, the nearest last, as when it is served: of other ideas,
// but in a quarter of the tasks, as in supervised training. Where reading is taught, the last is another
// app of the task's own idea, if there is one and the task isn't one of those that go without; those see
// what the adapter learnt, as a request is served that nothing new to it fits.
func (w *workers) neighbours(i int) []generate.Example {
	t := w.list[i]
	if t.old != "" {
		return nil
	}
	rng := rand.New(rand.NewPCG(w.seed, uint64(i)))
	most := effort.Route(effort.Auto, t.task.Request).Tuned().Examples
	if t.idea == "" || w.own == nil && rng.IntN(4) == 0 {
		return w.library.Nearest(t.task.Request, t.task.Lang, most, 0)
	}
	from, alone := w.library, w.own != nil && w.about.Alone > 0 && rng.IntN(100) < w.about.Alone && generate.Says(t.task.Request, t.sketch) >= generate.Enough
	if alone {
		from = from.Of(w.about.After)
	}
	list := slices.DeleteFunc(from.Nearest(t.task.Request, t.task.Lang, most+1, 0), func(x generate.Example) bool { return x.Idea == t.idea })
	other := slices.DeleteFunc(slices.Clone(w.own[t.idea]), func(x generate.Example) bool { return x.Sketch == t.sketch })
	if len(other) > 0 && !alone {
		x := other[rng.IntN(len(other))]
		x.Sketch, _ = canonical(x.Sketch) // as the others are
		list = append(list, x)
	}
	return list[max(0, len(list)-most):]
}

// ownExamples are the examples of the tasks' ideas, by their names.
func ownExamples(list []rlTask) (map[string][]generate.Example, error) {
	asked := map[string]bool{}
	for _, t := range list {
		asked[t.idea] = true
	}
	ideas, err := corpus.Ideas()
	if err != nil {
		return nil, err
	}
	ideas = slices.DeleteFunc(ideas, func(d *idea.Idea) bool { return !asked[d.ID] })
	all, err := examplesOf(ideas)
	own := map[string][]generate.Example{}
	for _, x := range all {
		own[x.Idea] = append(own[x.Idea], x)
	}
	return own, err
}
