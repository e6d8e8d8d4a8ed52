package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"hone/accel"
	"hone/corpus"
	"hone/effort"
	"hone/generate"
	"hone/gguf"
	"hone/llm/llamacpp"
	"hone/model"
	"hone/modelstore"
	"hone/train"
)

func trainVerbs() []verb {
	return []verb{
		{"train texts", "--data FILE --out FILE [--val FILE] [--base NAME|FILE] [--len N] [--guess W] [--copy W] [--rounds N]", runTrainTexts},
		{"train sft", "(--data FILE [--val FILE] | --texts FILE) [--val-tasks FILE] [--steps N | --hours H] [--base NAME|FILE] [--out DIR] [--resume DIR] [--init ADAPTER] [--rank N] [--lr N] [--threads N] …", runTrainSFT},
		{"train rl", "(--steps N | --hours H) [--init ADAPTER] [--share S] [--algo dr_grpo|grpo|cispo|rloo|raft] [--groups N] [--size N] [--kl X] [--stale N] [--no-curriculum] [--per N] [--skip N] [--drawn N] [--skip-drawn N] [--after SET [--alone PERCENT]] [--changes] [--browser N] [--keep-every N] [--out DIR] [--resume DIR] …", runTrainRL},
		{"train plot", "DIR", runTrainPlot},
		{"train eval", "DIR… (--tasks FILE | --changes) --at STEPS [--base M] [--k N] [--held-out] [--out FILE]", runTrainEval},
		{"train forecast", "DIR [--by tokens|hours|joules] [--first] [--part SHARE] [--times X]", runTrainForecast},
	}
}

// sftFlags are what the command line says of a run.
type sftFlags struct {
	base, data, val, texts, valTasks, out, resume, init, device, plugin, precision string
	valTexts, valApps, threads                                                     int
	save                                                                           time.Duration
	options                                                                        train.Options
}

// precise tells what is wrong with the precision that large products are asked for in.
func (x *sftFlags) precise() error {
	if !slices.Contains([]string{"", "float32", "bfloat16"}, x.precision) {
		return usage("train precision", "given", x.precision)
	}
	if x.precision == "bfloat16" && x.device == "go" {
		return usage("train precision go")
	}
	return nil
}

func parseSFT(args []string) (*sftFlags, error) {
	x := &sftFlags{options: train.Defaults()}
	o := &x.options
	f := flags()
	for name, to := range map[string]*string{"base": &x.base, "data": &x.data, "val": &x.val, "texts": &x.texts, "val-tasks": &x.valTasks, "out": &x.out,
		"resume": &x.resume, "init": &x.init, "device": &x.device, "plugin": &x.plugin, "precision": &x.precision} {
		f.StringVar(to, name, "", "")
	}
	for name, to := range map[string]*int{"steps": &o.Steps, "rank": &o.Rank, "rows": &o.Rows, "len": &o.Len, "accum": &o.Accum, "rounds": &o.Rounds, "threads": &x.threads} {
		f.IntVar(to, name, *to, "")
	}
	for name, to := range map[string]*float64{"hours": &o.Hours, "lr": &o.Rate, "alpha": &o.Alpha, "warmup": &o.Warmup, "clip": &o.Clip, "decay": &o.Decay, "guess": &o.Guess, "copy": &o.Copy} {
		f.Float64Var(to, name, *to, "")
	}
	f.Uint64Var(&o.Seed, "seed", o.Seed, "")
	f.IntVar(&x.valTexts, "val-texts", 96, "")
	f.IntVar(&x.valApps, "val-apps", 24, "")
	f.DurationVar(&x.save, "save-every", 5*time.Minute, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return nil, err
	}
	if (x.data == "") == (x.texts == "") || (x.resume == "" && (o.Steps > 0) == (o.Hours > 0)) {
		return nil, usage("train needs")
	}
	if o.Rounds < 1 || o.Rank < 1 || o.Rows < 1 || o.Len < 16 || o.Accum < 1 || o.Rate <= 0 || o.Steps < 0 || o.Hours < 0 || o.Warmup <= 0 || o.Warmup >= 1 || o.Guess < 0 || o.Copy < 0 {
		return nil, usage("train numbers")
	}
	if err := x.precise(); err != nil {
		return nil, err
	}
	if x.resume != "" {
		x.out = x.resume
	}
	if x.out == "" {
		x.out = "train-" + time.Now().Format("20060102-150405")
	}
	return x, nil
}

func runTrainSFT(ctx context.Context, e *env, args []string) error {
	x, err := parseSFT(args)
	if err != nil {
		return err
	}
	// Before anything else has started threads: a device takes as many as it finds.
	if err := forTraining(x.threads); err != nil {
		return err
	}
	path, base, meta, err := e.trainee(x.base)
	if err != nil {
		return err
	}
	defer base.Close()
	r := &train.Run{Dir: x.out, Base: base, Config: base.Config, Every: x.save, Meta: meta}
	if err := x.begin(r); err != nil {
		return err
	}
	if r.Meta, err = learns(meta, x.goesOnFrom()); err != nil {
		return err
	}
	if err := e.trainTexts(r, path, x); err != nil {
		return err
	}
	r.Options = x.options
	return e.withMachinery(func(m *machinery) error {
		if x.valTasks != "" {
			tasks, err := readTasks(x.valTasks)
			if err != nil {
				return err
			}
			if r.Passes, err = m.passes(ctx, path, spread(tasks, x.valApps)); err != nil {
				return err
			}
		}
		return e.sft(ctx, r, x)
	})
}

func (e *env) sft(ctx context.Context, r *train.Run, x *sftFlags) (err error) {
	if r.Device, err = e.device(ctx, x); err != nil {
		return err
	}
	e.err.line(e.say("train begins", "device", r.Device.String(), "n", fmt.Sprint(len(r.Train)), "folder", x.out))
	show := &trainBar{e: e}
	r.OnLine = show.at
	err = r.SFT(ctx)
	show.end()
	if err != nil {
		return err
	}
	e.out.line(e.say("train done", "file", filepath.Join(x.out, train.AdapterFile)))
	return nil
}

// trainee opens the base that an adapter is trained for, with what the adapter's file has
// to say of it.
func (e *env) trainee(name string) (path string, base *model.Base, meta []gguf.KV, err error) {
	if path, err = e.basePath(name); err != nil {
		return "", nil, nil, err
	}
	sum, err := modelstore.HashFile(path)
	if err != nil {
		return "", nil, nil, err
	}
	base, err = model.Open(path)
	return path, base, []gguf.KV{{Key: generate.PromptKey, Value: generate.Chat2}, {Key: modelstore.BaseKey, Value: sum}}, err
}

// begin settles what a run starts with: where --resume is given, its checkpoint's options,
// which the texts depend on too; else an adapter that --init names.
func (x *sftFlags) begin(r *train.Run) error {
	if err := x.settle(r); err != nil {
		return err
	}
	r.Options = x.options
	return nil
}

func (x *sftFlags) settle(r *train.Run) error {
	if x.resume != "" {
		c, err := train.LoadCheckpoint(x.resume)
		if err != nil {
			return failed(err, "train checkpoint", "folder", x.resume)
		}
		guess := x.options.Guess
		if x.options = c.Options; c.Options.Guess == train.NotKept {
			x.options.Guess = guess
		}
		return nil
	}
	if _, err := os.Stat(filepath.Join(x.out, train.CheckpointFile)); err == nil {
		return failed(fs.ErrExist, "train exists", "folder", x.out)
	}
	if x.init == "" {
		return nil
	}
	l, flat, err := model.Import(x.init, r.Config)
	if err != nil {
		return err
	}
	r.Start, x.options.Rank, x.options.Alpha = flat, l.Rank, l.Alpha
	return nil
}

// learns puts into an adapter's metadata which training set it learns: the latest, where it
// begins bare; else that of the adapter that it goes on from, of which the rest is best known.
func learns(meta []gguf.KV, from string) ([]gguf.KV, error) {
	set := corpus.Sets
	if from != "" {
		form, err := formOfFile(from)
		if err != nil {
			return nil, err
		}
		set = max(form.Set, 1)
	}
	return append(meta, gguf.KV{Key: generate.SetKey, Value: uint32(set)}), nil
}

// goesOnFrom is the adapter that a run goes on from, "" where it begins bare.
func (x *sftFlags) goesOnFrom() string {
	if x.resume == "" {
		return x.init
	}
	file := filepath.Join(x.resume, train.AdapterFile)
	if _, err := os.Stat(file); err != nil {
		return ""
	}
	return file
}

// basePath is a model of the store, or a file.
func (e *env) basePath(name string) (string, error) {
	if strings.HasSuffix(name, ".gguf") {
		return name, nil
	}
	s, err := e.models()
	if err != nil {
		return "", err
	}
	if name == "" {
		base, _, err := s.Current()
		return base.Path, err
	}
	m, err := s.Model(name)
	if err != nil {
		return "", noModel(err, name)
	}
	if !m.Installed {
		return "", missing(modelstore.ErrMissing, "model gone", "name", m.Name, "file", m.Path)
	}
	return m.Path, nil
}

// runTrainTexts writes down the texts of a run, which then needs neither engine nor examples: to
// be trained on by another machine, or often.
func runTrainTexts(_ context.Context, e *env, args []string) error {
	if !slices.Contains(args, "--data") || !slices.Contains(args, "--out") {
		return usage("train texts needs")
	}
	x, err := parseSFT(append(args, "--steps", "1"))
	if err != nil {
		return err
	}
	path, base, meta, err := e.trainee(x.base)
	if err != nil {
		return err
	}
	defer base.Close()
	r := &train.Run{}
	if err := e.trainTexts(r, path, x); err != nil {
		return err
	}
	t := &train.Texts{Base: baseOf(meta), Options: x.options, Train: r.Train, Val: r.Val}
	if err := t.Write(x.out); err != nil {
		return err
	}
	tokens := 0
	for _, text := range r.Train {
		tokens += len(text.Tokens)
	}
	e.out.line(e.say("train texts written", "file", x.out, "n", fmt.Sprint(len(r.Train)), "tokens", fmt.Sprint(tokens)))
	return nil
}

// baseOf is the hash of the base in an adapter's metadata.
func baseOf(meta []gguf.KV) string {
	for _, kv := range meta {
		if kv.Key == modelstore.BaseKey {
			return fmt.Sprint(kv.Value)
		}
	}
	return ""
}

// readTexts takes texts that were written before, and the options that made them.
func (x *sftFlags) readTexts(r *train.Run) error {
	t, err := train.ReadTexts(x.texts)
	if err != nil {
		return failed(err, "train no texts", "file", x.texts)
	}
	if t.Base != baseOf(r.Meta) {
		return failed(train.ErrTexts, "train other texts", "file", x.texts)
	}
	o, made := &x.options, t.Options
	o.Len, o.Guess, o.Copy, o.Rounds = max(o.Len, made.Len), made.Guess, made.Copy, made.Rounds
	r.Train, r.Val = t.Train, t.Val
	return nil
}

// trainTexts reads and tokenises the examples.
func (e *env) trainTexts(r *train.Run, path string, x *sftFlags) error {
	if x.texts != "" {
		return x.readTexts(r)
	}
	s, err := e.models()
	if err != nil {
		return err
	}
	libs, err := s.Runtime()
	if err != nil {
		return err
	}
	engine, err := llamacpp.Open(libs, path, llamacpp.Options{Context: 512, Sequences: 1, Prefixes: 1})
	if err != nil {
		return err
	}
	defer engine.Close()
	by := lessons{generate.Lesson{Tokens: engine}, float32(x.options.Guess), float32(x.options.Copy)}
	list, err := e.readExamples(x.data)
	if err != nil {
		return err
	}
	shelf := newShelf(list)
	if r.Train, err = e.conversations(list, by, shelf, x.options); err != nil {
		return err
	}
	if x.val == "" {
		return nil
	}
	if list, err = e.readExamples(x.val); err != nil {
		return err
	}
	for _, v := range spread(list, x.valTexts) {
		var before []train.Example // as many as there is room for
		for n := effort.Route(effort.Auto, v.Request).Tuned().Examples; ; n-- {
			before = shelf.before(v, n)
			t, err := train.Encode(by, before, v, false)
			if err != nil {
				return err
			}
			if len(t.Tokens) <= x.options.Len {
				r.Val = append(r.Val, t)
			} else if n > 0 {
				continue
			}
			break
		}
	}
	return nil
}

// conversations groups the examples of a file and turns them into texts.
func (e *env) conversations(list []train.Example, by lessons, shelf *shelf, o train.Options) ([]train.Text, error) {
	sizes := make([]int, len(list))
	err := onAllCores(len(list), func(i int) error {
		t, err := train.Encode(by, nil, list[i], true)
		sizes[i] = len(t.Tokens) + 1 // with the line's end after a turn
		return err
	})
	if err != nil {
		return nil, err
	}
	left := 0
	for _, size := range sizes {
		if size > o.Len {
			left++
		}
	}
	if left > 0 {
		e.err.line(e.say("train left out", "n", fmt.Sprint(left), "of", fmt.Sprint(len(list)), "most", fmt.Sprint(o.Len)))
	}
	talks := train.Converse(list, sizes, shelf, isChange, o.Len, o.Rounds, o.Seed)
	texts := make([]train.Text, len(talks))
	return texts, onAllCores(len(talks), func(n int) error {
		var turns []train.Example
		for _, i := range talks[n] {
			turns = append(turns, list[i])
		}
		last := len(turns) - 1
		var err error
		texts[n], err = train.Encode(by, turns[:last], turns[last], true)
		return err
	})
}

// onAllCores does n pieces of work, and returns the first error.
func onAllCores(n int, do func(i int) error) error {
	var work errgroup.Group
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		work.Go(func() error { return do(i) })
	}
	return work.Wait()
}

func isChange(x train.Example) bool { return generate.IsChange(x.Request) }

// lessons lets the trainer speak of its own examples.
type lessons struct {
	generate.Lesson
	guess, copied float32
}

func (l lessons) Weights(before []train.Example, x train.Example, ids []int) ([]float32, error) {
	list := slices.Repeat([]float32{1}, len(ids))
	if generate.IsChange(x.Request) {
		return list, nil
	}
	if l.guess != 1 {
		list = l.Lesson.Weights(x.Request, x.Sketch, ids, l.guess)
	}
	for _, b := range before {
		if l.copied == 1 || x.Idea == "" || b.Idea != x.Idea {
			continue
		}
		seen, err := l.Answer(b.Sketch)
		if err != nil {
			return nil, err
		}
		for _, i := range train.Common(seen, ids) {
			list[i] = min(list[i], l.copied)
		}
	}
	return list, nil
}

func (l lessons) Prompt(before []train.Example, request string) ([]int, error) {
	var list []generate.Example
	for _, x := range before {
		list = append(list, generate.Example{Lang: x.Lang, Request: x.Request, Sketch: x.Sketch})
	}
	return l.Lesson.Prompt(list, request)
}

// A shelf finds neighbours among the training examples. A few of each idea stand on it.
type shelf struct {
	list    []train.Example
	stands  []int // which examples do
	library *generate.Library
}

// ofIdea is how many examples of an idea stand on a shelf. More would tell little more, and take long to look through.
const ofIdea = 4

func newShelf(list []train.Example) *shelf {
	s := &shelf{list: list}
	var all []generate.Example
	have := map[[2]string]int{}
	for i, x := range list {
		key := [2]string{x.Lang, x.Idea}
		if isChange(x) || x.Idea != "" && have[key] == ofIdea {
			continue
		}
		have[key]++
		s.stands = append(s.stands, i)
		all = append(all, generate.Example{Lang: x.Lang, Request: x.Request, Sketch: x.Sketch, Idea: x.Idea})
	}
	s.library = generate.NewLibrary(all)
	return s
}

func (s *shelf) Near(i, n int) []int {
	x := s.list[i]
	var out []int
	for _, at := range s.library.Ideas(x.Request, x.Lang, n+1) {
		if j := s.stands[at]; j != i {
			out = append(out, j)
		}
	}
	return out
}

// before is what stands before a request when the model is used.
func (s *shelf) before(x train.Example, n int) []train.Example {
	if isChange(x) {
		return nil
	}
	var list []train.Example
	for _, at := range s.library.Near(x.Request, x.Lang, n) {
		list = append(list, s.list[s.stands[at]])
	}
	slices.Reverse(list)
	return list
}

func (e *env) readExamples(file string) ([]train.Example, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, failed(err, "no file", "file", file)
	}
	defer f.Close()
	list, err := train.ReadExamples(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return list, nil
}

// spread takes at most n, from all over the list.
func spread[T any](list []T, n int) []T {
	if n <= 0 || len(list) <= n {
		return list
	}
	out := make([]T, n)
	for i := range out {
		out[i] = list[i*len(list)/n]
	}
	return out
}

// device opens what computes: the one asked for, or the fastest that works. XLA's plugin
// is fetched where it is missing. Large products are in bfloat16 where a processor has it
// and nothing else is asked for.
func (e *env) device(ctx context.Context, x *sftFlags) (*accel.Device, error) {
	if x.device != "go" {
		d, err := e.xla(ctx, x.plugin)
		if err == nil {
			d.BFloat16(x.precision == "bfloat16" || x.precision == "" && d.Name == "xla:cpu" && accel.HasBFloat16())
		}
		if err == nil || x.device != "" || x.plugin != "" || ctx.Err() != nil {
			if err != nil && ctx.Err() == nil {
				err = missing(err, "train device")
			}
			return d, err
		}
		e.err.line(e.say("train plain", "why", err.Error()))
	}
	return accel.Plain()
}

func (e *env) xla(ctx context.Context, plugin string) (*accel.Device, error) {
	if plugin != "" {
		return accel.XLA(plugin)
	}
	if gpu := accel.FindGPU(); gpu != "" {
		if d, err := accel.XLA(gpu); err == nil {
			return d, nil
		}
	}
	s, err := e.models()
	if err != nil {
		return nil, err
	}
	if plugin, err = s.XLA(); errors.Is(err, modelstore.ErrMissing) {
		e.err.line(e.say("train plugin"))
		bars := &bars{e: e}
		err = s.Fetch(ctx, modelstore.XLAName, bars.at)
		if bars.end(err == nil); err == nil {
			plugin, err = s.XLA()
		}
	}
	if err != nil {
		return nil, err
	}
	return accel.XLA(plugin)
}
