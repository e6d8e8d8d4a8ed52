package compose

import (
	"fmt"
	"math"
	"strings"
)

func init() { register("compose-pop-calc", 1, popCalc) }

// A popSum is a little calculator that everybody knows, in one language.
type popSum struct {
	ask, free, title string
	fields           string // name = start Label~what a check may call it; …
	shows            string // lines
	set              string // field number:values:how it is said/…
	tests            string // values; values
	more             string // how it is said:line
	f                func(x []float64) []float64
}

func popCalc(g *gen) made {
	list := popSumsEn
	if g.ko() {
		list = popSumsKo
	}
	s := list[g.IntN(len(list))]
	p := popNew(g, s.title)
	fields := strings.Split(s.fields, ";")
	labels, starts := make([]string, len(fields)), make([]string, len(fields))
	for i, f := range fields {
		fields[i], labels[i], _ = strings.Cut(strings.TrimSpace(f), "~")
		_, start, _ := strings.Cut(fields[i], "= ")
		starts[i], _, _ = strings.Cut(start+" ", " ")
	}
	var tail []string
	var extra []bool
	var more []string
	if s.more != "" {
		more = strings.Split(s.more, "//")
		extra = make([]bool, len(more))
	}
	stays, isSet := false, false
	reset := func() {
		if stays {
			return
		}
		stays = true
		name := p.of(p.in("Reset|Clear|Start over", "초기화|다시|지우기"))
		p.add("with a button %s|and a %[1]s button|with a %[1]s button", "%s 버튼도|'%[1]s' 버튼 있게|%[1]s 버튼이랑", strings.ToLower(name))
		tail = append(tail, "button "+name+": reset()")
	}
	p.keep = func() bool {
		if stays {
			return false
		}
		stays = true
		for i, f := range fields {
			fields[i] = "saved " + f
		}
		return true
	}
	kept := func() {
		if p.keep() {
			p.add("that remembers my numbers|that keeps what i typed|and it should remember the numbers|with the numbers saved", "입력한 값 저장되게|숫자 기억하게|입력값 남게|값 저장도")
		}
	}
	set := func() {
		if isSet {
			return
		}
		isSet = true
		all := strings.Split(s.set, "/")
		parts := strings.SplitN(all[p.IntN(len(all))], ":", 3)
		k := int(popNumber(parts[0]))
		v := p.of(strings.ReplaceAll(parts[1], ",", "|"))
		p.adds = append(p.adds, strings.ReplaceAll(p.of(parts[2]), "@", v))
		fields[k] = strings.Replace(fields[k], "= "+starts[k], "= "+v, 1)
		starts[k] = v
	}
	options := []func(){kept, reset}
	if s.set != "" {
		options = []func(){kept, reset, set, set, set}
	}
	for i, m := range more {
		say, line, _ := strings.Cut(m, ":")
		add := func() {
			if !extra[i] {
				extra[i] = true
				p.adds = append(p.adds, p.of(say))
				tail = append([]string{strings.TrimSpace(line)}, tail...)
			}
		}
		options = append(options, add, add)
	}
	p.extras(options...)
	shows := strings.Split(s.shows, ";")
	for i := range shows {
		shows[i] = strings.TrimSpace(shows[i])
	}
	var checks []*check
	for i, t := range strings.Split(s.tests, ";") {
		checks = append(checks, popSumCheck(g, s, i, strings.Split(t, ","), labels, starts, shows, more, extra))
	}
	return p.made(s.ask, s.free, lines(append(append(fields, shows...), tail...)...), checks...)
}

func popSumCheck(g *gen, s popSum, i int, t, labels, starts, shows, more []string, extra []bool) *check {
	c := newCheck(fmt.Sprintf("%d", i+1))
	x := make([]float64, len(labels))
	for j := range labels {
		x[j] = popNumber(starts[j])
		if j < len(t) && strings.TrimSpace(t[j]) != "" {
			x[j] = popNumber(t[j])
			popFill(c, labels[j], strings.TrimSpace(t[j]), j+1)
		}
	}
	var seen []string
	for _, l := range shows {
		if strings.HasPrefix(l, "show ") || strings.HasPrefix(l, "big ") {
			seen = append(seen, l)
		}
	}
	y := s.f(x)
	for j, v := range y {
		switch {
		case math.IsNaN(v): // seen as a text
		case j < len(seen):
			popSeeNumber(c, v, seen[j])
		case extra[j-len(seen)]:
			popSeeNumber(c, v, more[j-len(seen)])
		}
	}
	return c
}

// popSeeNumber wants a number as its line shows it.
func popSeeNumber(c *check, v float64, line string) {
	v = popRound(v, line)
	c.number(v)
	if v != math.Trunc(v) {
		e := &c.See[len(c.See)-1]
		e.Tol = max(math.Abs(v)*0.005, 0.006)
		if strings.Contains(line, " .1") {
			e.Tol = max(e.Tol, 0.06)
		}
	}
}
