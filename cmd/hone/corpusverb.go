package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hone/corpus"
	"hone/corpus/alter"
	"hone/corpus/compose"
	"hone/corpus/idea"
	"hone/corpus/wish"
	"hone/generate"
	"hone/internal/whole"
	"hone/sketch"
	training "hone/train"
	"hone/verify"
)

func corpusVerbs() []verb {
	return []verb{
		{"corpus check", "[FILE.ideas|FILE.wishes …] [--per N] [--browser N]", runCorpusCheck},
		{"corpus write", "--out DIR [--per N] [--changes PERCENT] [--said PERCENT] [--brief N] [--drawn N] [--fresh N]", runCorpusWrite},
		{"corpus tokens", "[--tasks FILE.jsonl DIR]", runCorpusTokens},
	}
}

// perIdea is how many tasks are made of an idea where nothing else is said.
const perIdea = 6

// runCorpusCheck proves ideas: every task made of them passes its own checks.
func runCorpusCheck(ctx context.Context, e *env, args []string) error {
	f := flags()
	per := f.Int("per", perIdea, "")
	pages := f.Int("browser", 0, "") // every so many-th task in the browser too; 0: none
	names, err := parse(f, args, 0, -1)
	if err != nil {
		return err
	}
	ideas, wishes, err := e.ideas(names)
	if err != nil {
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		p, err := m.prover(ctx, *pages > 0)
		if err != nil {
			return err
		}
		n, bad, err := e.checkWishes(ctx, p, wishes)
		if err != nil {
			return err
		}
		if len(wishes) > 0 {
			e.out.line(fmt.Sprintf("%d apps, %d wishes, %d wishes wrong", len(wishes), n, bad))
		}
		if bad > 0 {
			return failed(nil, "ideas wrong")
		}
		if len(ideas) == 0 && len(wishes) > 0 {
			return nil
		}
		n = 0
		for _, d := range ideas {
			list, err := d.Expand(*per)
			if err != nil {
				bad++
				e.out.line(err.Error())
				continue
			}
			for _, v := range list {
				n++
				why, err := proveVariant(ctx, p, v, *pages > 0 && n%*pages == 0)
				if err != nil {
					return err
				}
				if why != "" {
					bad++
					e.out.line(fmt.Sprintf("%s:%d: %s\n  request: %s\n  %s\n  %s", d.File, d.Line, v.Task.ID, v.Task.Request,
						strings.ReplaceAll(strings.TrimSpace(v.Sketch), "\n", "\n  "), why))
					break // its other tasks most likely fail alike
				}
			}
		}
		e.out.line(fmt.Sprintf("%d ideas, %d tasks, %d ideas wrong", len(ideas), n, bad))
		if bad > 0 {
			return failed(nil, "ideas wrong")
		}
		return nil
	})
}

// proveVariant says what is wrong with a task made of an idea; "" is nothing.
func proveVariant(ctx context.Context, p *verify.Prover, v idea.Variant, page bool) (string, error) {
	src, why := canonical(v.Sketch)
	if why != "" {
		return why, nil
	}
	prove := p.Cheap
	if page {
		prove = p.Sketch
	}
	_, verdict, err := prove(ctx, src, v.Task)
	if err != nil {
		return "", err
	}
	var all []string
	for _, o := range verdict.Failures() {
		all = append(all, "✗ "+o.Check+": "+o.Why)
	}
	return strings.Join(all, "\n  "), nil
}

// canonical is a sketch as hone fmt writes it, or what is wrong with it.
func canonical(text string) (src, why string) {
	app, diags := sketch.Parse(text)
	if app == nil || len(diags) > 0 {
		return "", fmt.Sprint(diags)
	}
	if diags := app.Check(); len(diags) > 0 {
		return "", fmt.Sprint(diags)
	}
	return app.Format(false), ""
}

// ideas reads files of ideas, and those of wishes, which end in .wishes; no names are all of the repository's.
func (e *env) ideas(names []string) (all []*idea.Idea, wishes []*wish.App, err error) {
	if len(names) == 0 {
		all, err = corpus.Ideas()
		if err == nil {
			wishes, err = corpus.Wishes()
		}
		return all, wishes, err
	}
	var errs []error
	for _, name := range names {
		text, err := e.source(name)
		if err != nil {
			return nil, nil, err
		}
		if strings.HasSuffix(name, ".wishes") {
			list, err := wish.Parse(name, text)
			wishes, errs = append(wishes, list...), append(errs, err)
			continue
		}
		list, err := idea.Parse(name, text)
		all, errs = append(all, list...), append(errs, err)
	}
	return all, wishes, errors.Join(errs...)
}

// A training line is what the trainer reads.
type trainingLine struct {
	ID      string `json:"id"`
	Idea    string `json:"idea,omitempty"`
	Lang    string `json:"lang"`
	Level   int    `json:"level"`
	Request string `json:"request"`
	Sketch  string `json:"sketch"`
}

// runCorpusWrite writes the training set, the validation set, and the validation tasks.
func runCorpusWrite(_ context.Context, e *env, args []string) error {
	f := flags()
	out := f.String("out", "", "")
	per := f.Int("per", perIdea, "")
	changes := f.Int("changes", 100, "") // percent of the ideas that also give wishes about an app that exists
	said := f.Int("said", 0, "")         // percent of an app's words that its request must say
	drawn := f.Int("drawn", 0, "")       // apps of each kind and language that are drawn
	brief := f.Int("brief", 0, "")       // requests of each app that say less of it, the shortest first
	fresh := f.Int("fresh", 0, "")       // settings of the training ideas, and drawn apps, that the training set doesn't hold
	if _, err := parse(f, args, 0, 0); err != nil {
		return err
	}
	if *out == "" {
		return usage("missing argument")
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return err
	}
	t, err := trainingSets(*per, *changes, float64(*said)/100)
	if err != nil {
		return err
	}
	more, err := drawnLines(*drawn)
	if err != nil {
		return err
	}
	short, err := briefLines(*brief, cmp.Or(float64(*said)/100, generate.Enough))
	if err != nil {
		return err
	}
	t.train = append(append(t.train, more...), short...)
	sets := map[string][]any{
		"train.jsonl": t.train, "val.jsonl": t.val, "val-tasks.jsonl": t.tasks, "reworded-tasks.jsonl": t.reworded,
		"changes.jsonl": t.changes, "changes-val.jsonl": t.changesVal,
	}
	if *said > 0 {
		sets["short-tasks.jsonl"] = t.short
	}
	if *fresh > 0 {
		if sets["fresh-tasks.jsonl"], err = freshTasks(*per, *drawn, *fresh, t.train); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sets)) {
		rows := sets[name]
		if err := writeLines(filepath.Join(*out, name), rows); err != nil {
			return err
		}
		e.out.line(fmt.Sprintf("%-18s %6d", name, len(rows)))
	}
	return nil
}

// freshTasks measure what is made of known ideas and kinds with particulars that were
// never learnt.
func freshTasks(per, drawn, n int, train []any) (list []any, err error) {
	all, err := rlTasks(training.RLTasks{Per: n, Skip: per, Drawn: n, SkipDrawn: drawn})
	if err != nil {
		return nil, err
	}
	learnt := map[string]bool{}
	for _, x := range train {
		learnt[x.(trainingLine).Request] = true
	}
	for _, t := range all {
		if !learnt[t.task.Request] {
			list = append(list, t.task)
		}
	}
	return list, nil
}

// sets are what a model learns from and is measured by: short are the tasks of training
// ideas whose request is short and was left out, for what is made of a few words; reworded
// are validation tasks, one of an idea, that no example asks for in the same words: what is
// made of an idea that wasn't learnt, but stands among the examples. changes are what an adapter for
// changes alone learns: all wishes of people, and those of every eighth idea; those about some apps
// are kept for changesVal.
type sets struct{ train, val, tasks, short, reworded, changes, changesVal []any }

// heldOutEach is how many settings of a held-out idea are measured at most.
const heldOutEach = 4

// changesEach is that the wishes about one of so many ideas are learnt by an adapter for changes alone.
const changesEach = 8

// trainingSets makes the sets. A request that says little of its app teaches to invent
// rather than to read, and no one could meet its checks: said leaves those out.
func trainingSets(per, changes int, said float64) (t sets, err error) {
	ideas, err := corpus.Ideas()
	if err != nil {
		return t, err
	}
	parts := make([]sets, len(ideas))
	err = onAllCores(len(ideas), func(at int) error {
		d, n, part := ideas[at], per, &parts[at]
		if corpus.HeldOut(d) {
			n = min(n, heldOutEach)
		}
		list, err := d.Expand(n)
		switch {
		case err != nil:
			return err
		case corpus.HeldOut(d):
			return part.measure(d, list, said)
		default:
			return part.teach(d, list, said, at*changes/100 != (at+1)*changes/100) // changes are spread evenly
		}
	})
	if err != nil {
		return t, err
	}
	for at, part := range parts {
		if at%changesEach != 0 {
			part.changes = nil
		}
		t.add(part)
	}
	wishes, held, err := wishLines()
	if err != nil {
		return t, err
	}
	t.train, t.changes, t.changesVal = append(t.train, wishes...), append(t.changes, wishes...), held
	examples, err := corpus.Load()
	for _, x := range examples {
		t.train = append(t.train, trainingLine{x.Task.ID, "", x.Task.Lang, x.Task.Level, x.Task.Request, x.Sketch})
	}
	return t, err
}

// add appends what is in other sets.
func (t *sets) add(more sets) {
	t.train, t.val, t.tasks = append(t.train, more.train...), append(t.val, more.val...), append(t.tasks, more.tasks...)
	t.short, t.reworded = append(t.short, more.short...), append(t.reworded, more.reworded...)
	t.changes, t.changesVal = append(t.changes, more.changes...), append(t.changesVal, more.changesVal...)
}

// teach adds the settings of an idea that is learnt, and wishes about an app of it.
func (t *sets) teach(d *idea.Idea, list []idea.Variant, said float64, changes bool) error {
	if changes && !corpus.Changed(d) {
		more, err := changeLines(d, list[0])
		if err != nil {
			return err
		}
		t.train, t.changes = append(t.train, more...), more
	}
	for _, v := range list {
		switch line, err := lineOf(d, v); {
		case err != nil:
			return err
		case generate.Says(line.Request, line.Sketch) >= said:
			t.train = append(t.train, line)
		case generate.Short(line.Request):
			t.short = append(t.short, v.Task)
		}
	}
	return nil
}

// measure adds the settings of a held-out idea, and the first that is asked for in no example's words.
func (t *sets) measure(d *idea.Idea, list []idea.Variant, said float64) error {
	examples, err := requestsOf(d)
	if err != nil {
		return err
	}
	once := false
	for _, v := range list {
		line, err := lineOf(d, v)
		if err != nil {
			return err
		}
		if generate.Says(line.Request, line.Sketch) < said {
			continue
		}
		t.val, t.tasks = append(t.val, line), append(t.tasks, v.Task)
		if !once && !examples[spoken(line.Request)] {
			t.reworded, once = append(t.reworded, v.Task), true
		}
	}
	return nil
}

// lineOf is a setting of an idea as models learn it.
func lineOf(d *idea.Idea, v idea.Variant) (trainingLine, error) {
	src, why := canonical(v.Sketch)
	if why != "" {
		return trainingLine{}, fmt.Errorf("%s: %s", v.Task.ID, why)
	}
	return trainingLine{v.Task.ID, d.Base(), v.Task.Lang, v.Task.Level, v.Task.Request, src}, nil
}

// spoken is a request without what is not said aloud: capitals, and where lines end.
func spoken(request string) string {
	return strings.Join(strings.Fields(strings.ToLower(request)), " ")
}

// requestsOf are the requests of an idea's examples, spoken.
func requestsOf(d *idea.Idea) (map[string]bool, error) {
	kinds, err := d.Kinds()
	all := map[string]bool{}
	for _, k := range kinds {
		for _, a := range k.Asks {
			all[spoken(a.Request)] = true
		}
	}
	return all, err
}

// briefLines are requests that say less than a share of the app that is meant: what a person types who knows
// no more yet than what it is for. Each app has a few of them, so that all ask for the same one.
func briefLines(n int, said float64) (list []any, err error) {
	ideas, err := corpus.Ideas()
	if err != nil || n == 0 {
		return nil, err
	}
	for _, d := range ideas {
		if corpus.HeldOut(d) {
			continue
		}
		kinds, err := d.Kinds()
		if err != nil {
			return nil, err
		}
		for _, k := range kinds {
			left := n
			for i, a := range k.Asks {
				src, why := canonical(a.Sketch)
				if why != "" {
					return nil, fmt.Errorf("%s: %s", d.ID, why)
				}
				if left == 0 || generate.Says(a.Request, src) >= said {
					continue
				}
				left--
				list = append(list, trainingLine{fmt.Sprintf("%s-brief%s-%d", d.ID, k.Setting, i+1), d.Base(), d.Lang, d.Level, a.Request, src})
			}
		}
	}
	return list, nil
}

// drawnLines are drawn apps, so many of each kind and language.
func drawnLines(n int) (list []any, err error) {
	for _, kind := range compose.Kinds() {
		for _, lang := range []string{"en", "ko"} {
			for _, a := range compose.Draw(kind, lang, n) {
				src, why := canonical(a.Sketch)
				if why != "" {
					return nil, fmt.Errorf("%s: %s", a.Task.ID, why)
				}
				list = append(list, trainingLine{a.Task.ID, kind, lang, a.Task.Level, a.Task.Request, src})
			}
		}
	}
	return list, nil
}

// changesOfIdea bounds the wishes about an app of an idea: those that it names, and those that any app can be altered by.
const (
	changesOfIdea = 1
	altersOfIdea  = 2
)

// changeLines are wishes about an app of an idea: the answer is the edits.
func changeLines(d *idea.Idea, first idea.Variant) ([]any, error) {
	list, err := d.Changes(changesOfIdea)
	if err != nil {
		return nil, err
	}
	if src, why := canonical(first.Sketch); why == "" {
		for _, w := range alter.Wishes(d.ID, d.Lang, src, altersOfIdea) {
			list = append(list, idea.Change{Wish: w.Text, Old: w.Old, New: w.New})
		}
	}
	var out []any
	for i, c := range list {
		if x, ok := changeLine(fmt.Sprintf("%s-edit-%d", d.ID, i+1), d.Base(), d.Lang, d.Level, c.Wish, c.Old, c.New); ok {
			out = append(out, x)
		}
	}
	return out, nil
}

// changeLine is a wish about an app that exists; ok is false where one of the two doesn't hold, as
// without what was taken out.
func changeLine(id, of, lang string, level int, wish, old, fresh string) (x trainingLine, ok bool) {
	before, why1 := canonical(old)
	after, why2 := canonical(fresh)
	if why1+why2 != "" || before == after {
		return x, false
	}
	return trainingLine{id, of, lang, level, generate.ChangeRequest(wish, before), sketch.Edits(before, after)}, true
}

// The wishes about one of so many apps are kept for validation, the one with this number.
const wishesHeld, wishHeld = 15, 5

// wishLines are what people wish for about apps that they have, and those kept for validation.
func wishLines() (list, held []any, err error) {
	apps, err := corpus.Wishes()
	for at, a := range apps {
		for i, c := range a.Changes {
			fresh, err := sketch.ApplyEdits(a.Sketch, c.Edits)
			if err != nil {
				return nil, nil, fmt.Errorf("%s:%d: %w", a.File, c.Line, err)
			}
			for j, text := range c.Texts {
				x, ok := changeLine(fmt.Sprintf("%s-wish-%d-%d", a.ID, i+1, j+1), a.ID, a.Lang, 2, text, a.Sketch, fresh)
				switch {
				case !ok:
				case at%wishesHeld == wishHeld:
					held = append(held, x)
				default:
					list = append(list, x)
				}
			}
		}
	}
	return list, held, err
}

func writeLines(name string, rows []any) error {
	return whole.Write(name, 0o644, func(to io.Writer) error {
		w := bufio.NewWriter(to)
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		for _, r := range rows {
			if err := enc.Encode(r); err != nil {
				return err
			}
		}
		return w.Flush()
	})
}
