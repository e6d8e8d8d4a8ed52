package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"hone/corpus"
	"hone/corpus/compose"
	"hone/generate"
	"hone/sketch"
	"hone/task"
	"hone/train"
)

func validTasks(o train.RLTasks) bool {
	return o.Per >= 0 && o.After >= 0 && o.Skip >= 0 && o.Drawn >= 0 && o.SkipDrawn >= 0 && (o.Changes || o.Per+o.Drawn > 0) && o.Alone >= 0 && o.Alone <= 100
}

// An rlTask is a task, and the app that is right.
type rlTask struct {
	task   *task.Task
	sketch string
	idea   string // as the library names it; "" of what was drawn
	old    string // the app that a wish is about; "" of a make
}

// rlTasks makes the pool, always the same one.
func rlTasks(o train.RLTasks) (list []rlTask, err error) {
	if o.Changes {
		return wishTasks(false)
	}
	ideas, err := corpus.Ideas()
	if err != nil {
		return nil, err
	}
	of := make([][]rlTask, len(ideas))
	err = onAllCores(len(ideas), func(at int) error {
		d := ideas[at]
		if o.Per == 0 || corpus.HeldOut(d) || corpus.FirstSet(d) <= o.After {
			return nil
		}
		all, err := d.Expand(o.Skip + o.Per)
		if err != nil {
			return err
		}
		for _, v := range all[min(len(all), o.Skip*d.Weight):] {
			if o.After > 0 || generate.Says(v.Task.Request, v.Sketch) >= generate.Enough {
				of[at] = append(of[at], rlTask{task: v.Task, sketch: v.Sketch, idea: d.ID})
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	list = slices.Concat(of...)
	for _, kind := range compose.Kinds() {
		for _, lang := range []string{"en", "ko"} {
			all := compose.Draw(kind, lang, o.SkipDrawn+o.Drawn)
			for _, a := range all[min(len(all), o.SkipDrawn):] {
				list = append(list, rlTask{task: a.Task, sketch: a.Sketch})
			}
		}
	}
	return list, nil
}

// mostOld bounds the apps that wishes are about, in characters: with a longer one a prompt fills a row.
const mostOld = 900

// wishTasks are wishes of people in all their wordings, or those held for validation in one each.
func wishTasks(held bool) (list []rlTask, err error) {
	apps, err := corpus.Wishes()
	if err != nil {
		return nil, err
	}
	for at, a := range apps {
		if (at%wishesHeld == wishHeld) != held || utf8.RuneCountInString(a.Sketch) > mostOld {
			continue
		}
		for i, c := range a.Changes {
			right, err := sketch.ApplyEdits(a.Sketch, c.Edits)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", a.File, c.Line, err)
			}
			edits := strings.Count(sketch.Edits(a.Sketch, right), "\n")
			for j, text := range c.Texts {
				if held && j > 0 {
					break
				}
				t := &task.Task{ID: fmt.Sprintf("%s-wish-%d-%d", a.ID, i+1, j+1), Lang: a.Lang, Level: min(edits, 4), Request: text}
				list = append(list, rlTask{task: t, sketch: right, old: a.Sketch})
			}
		}
	}
	return list, nil
}

// answer is what is right: the app, or the edits that make it.
func (t rlTask) answer() string {
	if t.old != "" {
		return sketch.Edits(t.old, t.sketch)
	}
	return t.sketch
}

// hope is how much sooner than others a task is tried whose right app is this one. Groups of which no answer
// is right teach nothing, and of apps that nobody tried yet the shorter are solved more often: at least once in
// eight answers half of those of under 80 characters, a tenth of those of over 200 (LOG.md, “457 common ideas”).
func hope(sketch string) float64 {
	x := shortApp / float64(max(shortApp, utf8.RuneCountInString(sketch)))
	return x * x
}

// shortApp is the length, in characters, up to which all are tried alike.
const shortApp = 60
