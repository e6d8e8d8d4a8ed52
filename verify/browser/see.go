package browser

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"hone/task"
	"hone/verify"
)

// A snapshot is how the page looked before the last step. The page keeps it, unless a
// reload is that step: then it comes out and goes in again.
type snapshot struct {
	Text   string   `json:"text"`
	Marks  []string `json:"marks"`
	Pixels []string `json:"pixels"`
	Attrs  []string `json:"attrs"`
	Soft   []bool   `json:"soft"`
}

// A view is what the page shows at one moment.
type view struct {
	Numbers string // visible text, of fields only the locked ones
	All     string // visible text, fields not filled in included
	Rows    []struct {
		OK     bool
		Counts []int
	}
	Changed string // what is not as it was before the last step
	dialogs []string
}

type ask struct {
	Rows    []askRows `json:"rows"`
	Changed bool      `json:"changed"`
	Was     *snapshot `json:"was,omitempty"`
}

type askRows struct {
	N    int    `json:"n"`
	With string `json:"with"`
}

// see waits up to a second of page time for all of a check's expectations to hold at one
// moment, and returns what does not.
func (p *page) see(ctx context.Context, c *task.Check, was *snapshot) (string, error) {
	if err := p.leave(ctx); err != nil {
		return "", err
	}
	a := ask{Changed: was != nil, Was: was}
	if was == nil {
		a.Changed = slices.ContainsFunc(c.See, func(e task.Expect) bool { return e.Op == task.Changed })
	} else if was.Marks == nil {
		a.Was = nil // the page has it
	}
	for _, e := range c.See {
		if e.Op == task.Rows {
			a.Rows = append(a.Rows, askRows{e.N, e.With})
		}
	}
	for waited := 0; ; waited += stepMs {
		why, err := p.holds(ctx, c, a)
		if err != nil {
			return "", err
		}
		if why == "" || waited >= patienceMs {
			if why != "" {
				return why, nil
			}
			return p.distinct(ctx, c)
		}
		if err := p.advance(ctx, stepMs); err != nil {
			return "", err
		}
	}
}

// holds tests all expectations but distinct at this moment.
func (p *page) holds(ctx context.Context, c *task.Check, a ask) (string, error) {
	v, err := p.view(ctx, a)
	if err != nil {
		return "", err
	}
	row := 0
	for _, e := range c.See {
		var why string
		switch e.Op {
		case task.Rows:
			why = v.rows(e, row)
			row++
		case task.Moving, task.Distinct:
			continue
		default:
			why = v.test(e)
		}
		if why != "" {
			return why, nil
		}
	}
	if slices.ContainsFunc(c.See, func(e task.Expect) bool { return e.Op == task.Moving }) {
		return p.moving(ctx)
	}
	return "", nil
}

func (p *page) view(ctx context.Context, a ask) (*view, error) {
	v := new(view)
	if err := p.eval(ctx, v, "look", a); err != nil {
		return nil, err
	}
	p.mu.Lock()
	v.dialogs = slices.Clone(p.dialogs)
	p.mu.Unlock()
	if len(v.dialogs) > 0 {
		words := "\n" + strings.Join(v.dialogs, "\n")
		v.All += words
		v.Numbers += words
		if v.Changed == "" && a.Changed {
			v.Changed = "a dialog"
		}
	}
	return v, nil
}

func (v *view) test(e task.Expect) string {
	switch e.Op {
	case task.Number:
		got := verify.Numbers(v.Numbers)
		if !slices.ContainsFunc(got, func(x float64) bool { return math.Abs(x-e.Value) <= e.Tolerance()+1e-9 }) {
			return fmt.Sprintf("wanted the number %v; %s", e.Value, list(got))
		}
	case task.Between:
		got := verify.Numbers(v.Numbers)
		if !slices.ContainsFunc(got, func(x float64) bool {
			return x >= e.Lo && x <= e.Hi && (!e.Integer || x == math.Trunc(x))
		}) {
			what := "a number"
			if e.Integer {
				what = "a whole number"
			}
			return fmt.Sprintf("wanted %s from %v to %v; %s", what, e.Lo, e.Hi, list(got))
		}
	case task.Text:
		if text := squash(v.All); !slices.ContainsFunc(e.Texts, func(s string) bool { return strings.Contains(text, squash(s)) }) {
			return fmt.Sprintf("wanted the text %s; the page says %s", either(e.Texts), quote(v.All))
		}
	case task.Gone:
		text := squash(v.All)
		if i := slices.IndexFunc(e.Texts, func(s string) bool { return strings.Contains(text, squash(s)) }); i >= 0 {
			return fmt.Sprintf("the text %q should not be there", e.Texts[i])
		}
	case task.Changed:
		if v.Changed == "" {
			return "nothing visible changed with the last step"
		}
	}
	return ""
}

func (v *view) rows(e task.Expect, i int) string {
	if i < len(v.Rows) && v.Rows[i].OK {
		return ""
	}
	with := ""
	if e.With != "" {
		with = fmt.Sprintf(" with %q", e.With)
	}
	there := "none"
	if i < len(v.Rows) && len(v.Rows[i].Counts) > 0 {
		there = strings.Trim(fmt.Sprint(v.Rows[i].Counts), "[]") + " in the lists, tables and card groups there are"
	}
	return fmt.Sprintf("wanted %d rows%s; there: %s", e.N, with, there)
}

// moving tells whether anything moves by itself within half a second.
func (p *page) moving(ctx context.Context) (string, error) {
	if err := p.eval(ctx, nil, "frame"); err != nil {
		return "", err
	}
	if err := p.advance(ctx, 500); err != nil {
		return "", err
	}
	var what string
	if err := p.eval(ctx, &what, "moved"); err != nil {
		return "", err
	}
	if what == "" {
		return "nothing moves: no canvas, svg or styled element differs after half a second", nil
	}
	return "", nil
}

// distinct repeats the last step and counts different texts.
func (p *page) distinct(ctx context.Context, c *task.Check) (string, error) {
	for _, e := range c.See {
		if e.Op != task.Distinct {
			continue
		}
		seen := map[string]bool{}
		for n := range e.Over {
			if n > 0 && len(c.Do) > 0 {
				if why, err := p.do(ctx, c.Do[len(c.Do)-1]); why != "" || err != nil {
					return why, err
				}
			}
			if err := p.advance(ctx, 1000); err != nil {
				return "", err
			}
			v, err := p.view(ctx, ask{})
			if err != nil {
				return "", err
			}
			seen[v.All] = true
			if len(seen) >= e.N {
				break
			}
		}
		if len(seen) < e.N {
			return fmt.Sprintf("wanted at least %d different texts in %d tries; there were %d", e.N, e.Over, len(seen)), nil
		}
	}
	return "", nil
}

// squash makes texts comparable: case and white space don't count.
func squash(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) || c == '\u200b' || c == '\u200d' || c == '\ufeff' {
			return -1
		}
		return c
	}, strings.ToLower(norm.NFC.String(s)))
}

func list(found []float64) string {
	if len(found) == 0 {
		return "no number is visible"
	}
	var words []string
	for i, x := range found {
		if i == 15 {
			words = append(words, "…")
			break
		}
		words = append(words, strconv.FormatFloat(x, 'g', 10, 64))
	}
	return "visible are " + strings.Join(words, ", ")
}

func either(texts []string) string {
	var words []string
	for i, s := range texts {
		if i == 3 && len(texts) > 4 {
			words = append(words, "…")
			break
		}
		words = append(words, strconv.Quote(s))
	}
	return strings.Join(words, " or ")
}

func quote(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 200 {
		s = string(r[:200]) + "…"
	}
	if s == "" {
		return "nothing"
	}
	return strconv.Quote(s)
}
