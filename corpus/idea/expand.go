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
	rng, e := d.rng(1), newEvaluator()
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

var (
	named = regexp.MustCompile(`@([?!]?)([A-Za-z][A-Za-z0-9_]*)|@\{[^}]*\}`)
	names = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*`)
)

// mentions are the slots that an ask names, so that only they may vary.
func (d *Idea) mentions(ask string) map[string]bool {
	found := map[string]bool{}
	for _, m := range named.FindAllStringSubmatch(ask, -1) {
		if m[2] != "" {
			found[m[2]] = true
			continue
		}
		for _, n := range names.FindAllString(m[0], -1) { // inside @{…}
			found[n] = true
		}
	}
	return found
}

// A Kind is an app that an idea stands for, with requests for it.
type Kind struct {
	Setting string   // which of the idea's, "" for the only one
	Asks    []Asked  // the shortest first
	Names   []string // texts in place of which any other would do
}

// Asked is a request, cleanly typed, and the app that it asks for.
type Asked struct{ Request, Sketch string }

// Kinds are the apps that an idea stands for: itself, asked for in all ways; or, where it has a
// weight, each setting of its largest slot, asked for by the shortest and the longest ask.
func (d *Idea) Kinds() (list []Kind, err error) {
	size := func(a, b string) int { return cmp.Compare(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) }
	asks := slices.SortedStableFunc(slices.Values(d.Asks), size)
	rng, e := d.rng(2), newEvaluator()
	at := d.largest()
	if d.Weight == 1 || at < 0 {
		k := Kind{}
		k.Asks, err = d.asked(e, rng, asks, drawn)
		return []Kind{k}, err
	}
	ends := slices.Compact([]string{asks[0], asks[len(asks)-1]})
	for i := range d.Slots[at].Values {
		k := Kind{Setting: strconv.Itoa(i + 1)}
		if d.Slots[at].Open {
			k.Names = d.Slots[at].Values[i]
		}
		if k.Asks, err = d.asked(e, rng, ends, i); err != nil {
			return nil, err
		}
		list = append(list, k)
	}
	return list, nil
}

func (d *Idea) asked(e *evaluator, rng *rand.Rand, asks []string, setting int) (list []Asked, err error) {
	for _, ask := range asks {
		request, err := d.request(e, rng, ask, setting)
		if err != nil {
			return nil, err
		}
		src, err := d.source(e)
		if err != nil {
			return nil, err
		}
		list = append(list, Asked{request, src})
	}
	return list, nil
}

// rng draws the same for an idea each time, for each use something else.
func (d *Idea) rng(use uint64) *rand.Rand {
	seed := fnv.New64a()
	seed.Write([]byte(d.ID))
	return rand.New(rand.NewPCG(seed.Sum64(), use))
}

// largest is the slot with the most names, -1 where there is none but flags.
func (d *Idea) largest() int {
	best, most := -1, 0
	for i, s := range d.Slots {
		if !s.Flag && len(s.Names) > most {
			best, most = i, len(s.Names)
		}
	}
	return best
}

const drawn = -1 // as a setting: by chance

// variant makes a task of an ask.
func (d *Idea) variant(e *evaluator, rng *rand.Rand, ask string, clean bool) (Variant, error) {
	request, err := d.request(e, rng, ask, drawn)
	if err != nil {
		return Variant{}, err
	}
	if !clean {
		request = noisy(rng, d.Lang, request, e.words())
	}
	return d.build(e, request)
}

// request is an ask with values for what it mentions, which e keeps; setting is the place of the largest slot's.
func (d *Idea) request(e *evaluator, rng *rand.Rand, ask string, setting int) (string, error) {
	ask = choose(rng, ask)
	said := d.mentions(ask)
	e.reset()
	for at, s := range d.Slots {
		if s.Flag {
			e.set(s.Names[0], said[s.Names[0]] && rng.IntN(2) == 0)
			continue
		}
		i := 0
		switch {
		case !slices.ContainsFunc(s.Names, func(n string) bool { return said[n] }): // goes without saying
		case setting != drawn && at == d.largest():
			i = setting
		default:
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
	src, err := d.source(e)
	if err != nil {
		return Variant{}, err
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
	return Variant{Idea: d, Task: t, Sketch: src}, nil
}

// source is the sketch of the slots' values as they are set.
func (d *Idea) source(e *evaluator) (string, error) {
	lines, err := e.lines(d.Sketch)
	if err != nil {
		return "", d.errorf("sketch: %v", err)
	}
	return strings.Join(lines, "\n") + "\n", nil
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
