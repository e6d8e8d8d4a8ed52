package main

import (
	"slices"
	"unicode/utf8"

	"hone/corpus"
	"hone/corpus/compose"
	"hone/generate"
	"hone/task"
	"hone/train"
)

func validTasks(o train.RLTasks) bool {
	return o.Per >= 0 && o.After >= 0 && o.Skip >= 0 && o.Drawn >= 0 && o.SkipDrawn >= 0 && o.Per+o.Drawn > 0 && o.Alone >= 0 && o.Alone <= 100
}

// An rlTask is a task, and the app that is right.
type rlTask struct {
	task   *task.Task
	sketch string
	idea   string // as the library names it; "" of what was drawn
}

// rlTasks makes the pool, always the same one.
func rlTasks(o train.RLTasks) (list []rlTask, err error) {
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
				of[at] = append(of[at], rlTask{v.Task, v.Sketch, d.ID})
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

// hope is how much sooner than others a task is tried whose right app is this one. Groups of which no answer
// is right teach nothing, and of apps that nobody tried yet the shorter are solved more often: at least once in
// eight answers half of those of under 80 characters, a tenth of those of over 200 (LOG.md, “457 common ideas”).
func hope(sketch string) float64 {
	x := shortApp / float64(max(shortApp, utf8.RuneCountInString(sketch)))
	return x * x
}

// shortApp is the length, in characters, up to which all are tried alike.
const shortApp = 60
