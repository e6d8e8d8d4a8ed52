package idea

import (
	"cmp"
	"hash/fnv"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"

	"hone/task"
)

// Expand makes up to n different tasks of an idea (n times its weight), always the same ones.
func (d *Idea) Expand(n int) ([]Variant, error) {
	seed := fnv.New64a()
	seed.Write([]byte(d.ID))
	rng := rand.New(rand.NewPCG(seed.Sum64(), 1))
	e := newEvaluator()
	var list []Variant
	n *= d.Weight
	seen := map[string]bool{}
	for try := 0; len(list) < n && try < 6*n; try++ {
		ask := d.Asks[try%len(d.Asks)]
		v, err := d.variant(e, rng, ask, try < len(d.Asks))
		if err != nil {
			return list, err
		}
		if seen[v.Task.Request] {
			continue
		}
		seen[v.Task.Request] = true
		v.Task.ID = d.ID
		if len(list) > 0 {
			v.Task.ID += "-" + strconv.Itoa(len(list)+1)
		}
		list = append(list, v)
	}
	return list, nil
}

var named = regexp.MustCompile(`@([?!]?)([A-Za-z][A-Za-z0-9_]*)|@\{[^}]*\}`)

// mentions are the slots that an ask names, so that only they may vary.
func (d *Idea) mentions(ask string) map[string]bool {
	found := map[string]bool{}
	for _, m := range named.FindAllStringSubmatch(ask, -1) {
		if m[2] != "" {
			found[m[2]] = true
			continue
		}
		for _, s := range d.Slots { // inside @{…}
			for _, n := range s.Names {
				if regexp.MustCompile(`\b` + n + `\b`).MatchString(m[0]) {
					found[n] = true
				}
			}
		}
	}
	return found
}

// Ends are the tasks of the ask that says least and of the one that says most, with clean
// typing; one only where there is but one ask.
func (d *Idea) Ends() ([]Variant, error) {
	seed := fnv.New64a()
	seed.Write([]byte(d.ID))
	rng := rand.New(rand.NewPCG(seed.Sum64(), 2))
	size := func(a, b string) int { return cmp.Compare(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) }
	asks := []string{slices.MinFunc(d.Asks, size), slices.MaxFunc(d.Asks, size)}
	e := newEvaluator()
	var list []Variant
	for _, ask := range slices.Compact(asks) {
		v, err := d.variant(e, rng, ask, true)
		if err != nil {
			return nil, err
		}
		v.Task.ID = d.ID
		list = append(list, v)
	}
	return list, nil
}

func (d *Idea) variant(e *evaluator, rng *rand.Rand, ask string, clean bool) (Variant, error) {
	request, err := d.request(e, rng, ask)
	if err != nil {
		return Variant{}, err
	}
	if !clean {
		request = noisy(rng, d.Lang, request, e.words())
	}
	return d.build(e, request)
}

// request is an ask with values for what it mentions, which e keeps.
func (d *Idea) request(e *evaluator, rng *rand.Rand, ask string) (string, error) {
	ask = choose(rng, ask)
	said := d.mentions(ask)
	e.reset()
	for _, s := range d.Slots {
		if s.Flag {
			e.set(s.Names[0], said[s.Names[0]] && rng.IntN(2) == 0)
			continue
		}
		i := 0
		if slices.ContainsFunc(s.Names, func(n string) bool { return said[n] }) {
			i = rng.IntN(len(s.Values))
		}
		d.put(e, s, i)
	}
	request, err := e.fill(ask)
	if err != nil {
		return "", d.errorf("ask %q: %v", ask, err)
	}
	return request, nil
}

// build makes the task and the sketch of the slots' values as they are set.
func (d *Idea) build(e *evaluator, request string) (Variant, error) {
	lines, err := e.lines(d.Sketch)
	if err != nil {
		return Variant{}, d.errorf("sketch: %v", err)
	}
	t := &task.Task{Lang: d.Lang, Level: d.Level, Request: request, Now: d.Now}
	for _, c := range d.Checks {
		tc, on, err := e.check(c)
		if err != nil {
			return Variant{}, d.errorf("check %s: %v", c.Name, err)
		}
		if on {
			t.Checks = append(t.Checks, tc)
		}
	}
	return Variant{Idea: d, Task: t, Sketch: strings.Join(lines, "\n") + "\n"}, nil
}

// value is a slot's value as a script sees it: a number where it reads as one.
func value(s string) any {
	if x, err := strconv.ParseFloat(s, 64); err == nil && strconv.FormatFloat(x, 'f', -1, 64) == s {
		return x
	}
	return s
}

var alternatives = regexp.MustCompile(`\[\[([^\]]*)\]\]`)

// choose takes one of each [[a|b]].
func choose(rng *rand.Rand, s string) string {
	return strings.TrimSpace(alternatives.ReplaceAllStringFunc(s, func(m string) string {
		list := strings.Split(m[2:len(m)-2], "|")
		return list[rng.IntN(len(list))]
	}))
}

// An evaluator puts the slots' values into text.
type evaluator struct {
	vm     *goja.Runtime
	values map[string]any
}

func newEvaluator() *evaluator { return &evaluator{vm: goja.New(), values: map[string]any{}} }

func (e *evaluator) reset() {
	for n := range e.values {
		e.vm.GlobalObject().Delete(n)
	}
	clear(e.values)
}

func (e *evaluator) set(name string, v any) {
	e.values[name] = v
	e.vm.Set(name, v)
}

// words are the values that stand for what a person must have said exactly.
func (e *evaluator) words() []string {
	var list []string
	for _, v := range e.values {
		if s, ok := v.(string); ok {
			list = append(list, s)
		}
	}
	return list
}
