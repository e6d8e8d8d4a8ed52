package corpus

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
)

var (
	sketchWord = regexp.MustCompile(`[a-z]+`)
	saidWord   = regexp.MustCompile(`"[^"\n]*"`)
)

// traits are what an example shows of the language and of the checks: the words of its
// sketch, outside of quotes, and what its checks do and expect.
func traits(x Example) map[string]bool {
	is := map[string]bool{}
	for _, w := range sketchWord.FindAllString(saidWord.ReplaceAllString(x.Sketch, ""), -1) {
		is[w] = true
	}
	for _, c := range x.Task.Checks {
		for _, s := range c.Do {
			is[fmt.Sprint("do ", s.Op)] = true
		}
		for _, e := range c.See {
			is[fmt.Sprint("expect ", e.Op)] = true
		}
	}
	return is
}

// covering picks few examples, the same ones each time, that show between them every trait
// the given number of times. A word of fewer than five examples is mostly a name of their
// own: it doesn't count.
func covering(all []Example, times int) []Example {
	all = slices.SortedFunc(slices.Values(all), func(a, b Example) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Task.ID, b.Task.ID))
	})
	is := make([]map[string]bool, len(all))
	open := map[string]int{} // how often each trait has yet to be shown
	for i, x := range all {
		is[i] = traits(x)
		for w := range is[i] {
			open[w]++
		}
	}
	for w, n := range open {
		if open[w] = times; n < 5 {
			delete(open, w)
		}
	}
	taken := map[int]bool{}
	for {
		best, most := -1, 0
		for i := range all {
			if taken[i] {
				continue
			}
			n := 0
			for w := range is[i] {
				if open[w] > 0 {
					n++
				}
			}
			if n > most {
				best, most = i, n
			}
		}
		if best < 0 {
			break
		}
		taken[best] = true
		for w := range is[best] {
			open[w]--
		}
	}
	var some []Example
	for _, i := range slices.Sorted(maps.Keys(taken)) {
		some = append(some, all[i])
	}
	return some
}
