package compose

import (
	"slices"
	"strings"
)

func (g *gen) keepSituation(en, ko string) string {
	list := strings.Split(g.in(en, ko), "\n")
	return list[g.IntN(len(list))]
}

// order takes the first column and some of the others, in an order that people write them in.
func (a *keepApp) order(main *keepCol, others []*keepCol, n int) {
	a.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	others = others[:min(n, len(others))]
	slices.SortStableFunc(others, func(x, y *keepCol) int { return keepPlace(x) - keepPlace(y) })
	if i := slices.IndexFunc(others, func(c *keepCol) bool { return c.typ == 'd' }); i >= 0 && a.maybe(0.6) {
		a.take(others[i])
		others = slices.Delete(others, i, i+1)
	}
	a.take(main)
	a.take(others...)
}

// keepPlace is where a column stands: names, numbers, then ticks and notes.
func keepPlace(c *keepCol) int {
	switch c.typ {
	case 'k':
		return 2
	case 'a':
		return 3
	case '$', 'n', 'm', 'r':
		return 1
	}
	return 0
}

// with gives the columns of some types.
func (a *keepApp) with(types string) []*keepCol {
	var list []*keepCol
	for _, c := range a.cols {
		if strings.IndexByte(types, c.typ) >= 0 {
			list = append(list, c)
		}
	}
	return list
}

// summaries adds n of the results that make sense for the columns.
func (a *keepApp) summaries(n int) {
	var ways []func()
	add := func(f func()) { ways = append(ways, f) }
	add(a.count)
	dates := a.with("d")
	for _, c := range a.sums {
		if c.typ == '$' || c.typ == 'n' {
			add(func() { a.total(c) })
			add(func() { a.total(c) })
			for _, d := range dates {
				add(func() { a.thisMonth(d, c) })
				if a.maybe(0.5) {
					add(func() { a.months(d, c) })
				}
			}
		}
		add(func() { a.average(c) })
		add(func() { a.top(c) })
		add(func() { a.top(c) })
	}
	for _, d := range dates {
		add(func() { a.thisMonth(d, nil) })
		add(func() { a.since(d) })
	}
	for _, by := range a.with("pwc") {
		if by == a.main {
			continue
		}
		if by.typ != 'c' {
			add(func() { a.different(by) })
			add(func() { a.often(by) })
		} else {
			add(func() { a.option(by, nil) })
		}
		add(func() { a.grouped(by, nil) })
		for _, c := range a.sums {
			add(func() { a.grouped(by, c) })
			if by.typ == 'c' && (c.typ == '$' || c.typ == 'n') {
				add(func() { a.option(by, c) })
			}
		}
	}
	a.Shuffle(len(ways), func(i, j int) { ways[i], ways[j] = ways[j], ways[i] })
	for _, f := range ways {
		if len(a.results) >= n {
			return
		}
		f()
	}
}

// keepLog draws a log, diary or collection.
func keepLog(g *gen) *keepApp {
	a, cols := keepNew(g, g.keepSituation(keepLogsEn, keepLogsKo))
	for {
		a.cols, a.sums, a.labels = nil, nil, map[string]bool{}
		a.order(cols[0], slices.Clone(cols[1:]), g.n(1, 4))
		if len(a.sums) > 0 || a.maybe(0.1) {
			break
		}
	}
	if a.maybe(0.12) {
		a.button()
	}
	a.summaries([]int{1, 2, 2, 3, 3, 4}[g.IntN(6)])
	a.views(0.3, 0.1, 0.2, 0.12)
	if s := a.with("$n"); len(s) > 0 && a.maybe(0.1) {
		a.limit(s[0])
	}
	return a
}
