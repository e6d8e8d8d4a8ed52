package logic

import (
	"fmt"
	"math"
	"strings"

	"hone/task"
	"hone/verify"
)

// check runs one check on a fresh session. A nil error means that it held.
func (s *session) check(c task.Check) error {
	before := ""
	for i, st := range c.Do {
		if i == len(c.Do)-1 && wants(c.See, task.Changed) {
			p, err := s.look()
			if err != nil {
				return err
			}
			before = p.looks(s.filled)
		}
		if err := s.step(st); err != nil {
			return err
		}
	}
	if len(c.Do) == 0 && wants(c.See, task.Changed) {
		p, err := s.look()
		if err != nil {
			return err
		}
		before = p.looks(s.filled)
	}
	if err := s.leaveField(); err != nil {
		return err
	}
	if err := s.see(c.See, before); err != nil {
		return err
	}
	for _, e := range c.See {
		if e.Op == task.Distinct {
			if err := s.distinct(e, c.Do); err != nil {
				return err
			}
		}
	}
	return nil
}

func wants(see []task.Expect, op task.Op) bool {
	for _, e := range see {
		if e.Op == op {
			return true
		}
	}
	return false
}

// see waits until all expectations hold at one moment.
func (s *session) see(see []task.Expect, before string) error {
	why := ""
	var last *page
	err := s.poll(func() (bool, error) {
		p, err := s.look()
		if err != nil || p == last && !wants(see, task.Moving) {
			return false, err
		}
		last, why = p, ""
		for _, e := range see {
			if why, err = s.holds(e, p, before); why != "" || err != nil {
				return false, err
			}
		}
		if wants(see, task.Moving) {
			why, err = s.moving(p)
		}
		return why == "", err
	})
	if err == nil && why != "" {
		return &failure{why}
	}
	return err
}

// holds says in one sentence why an expectation doesn't hold now, or nothing.
func (s *session) holds(e task.Expect, p *page, before string) (string, error) {
	switch e.Op {
	case task.Number:
		x := verify.Numbers(p.text())
		for _, n := range x {
			if math.Abs(n-e.Value) <= e.Tolerance()+1e-9 {
				return "", nil
			}
		}
		return fmt.Sprintf("wanted the number %v; there is %s", e.Value, listed(x)), nil
	case task.Between:
		x := verify.Numbers(p.text())
		for _, n := range x {
			if e.Lo <= n && n <= e.Hi && (!e.Integer || n == math.Trunc(n)) {
				return "", nil
			}
		}
		return fmt.Sprintf("wanted a number from %v to %v; there is %s", e.Lo, e.Hi, listed(x)), nil
	case task.Text:
		all := fold(p.all(s.filled))
		for _, t := range e.Texts {
			if strings.Contains(all, fold(t)) {
				return "", nil
			}
		}
		return fmt.Sprintf("wanted the text %s; there is %s", oneOf(e.Texts), quote3(p.all(s.filled))), nil
	case task.Gone:
		all := fold(p.all(s.filled))
		for _, t := range e.Texts {
			if strings.Contains(all, fold(t)) {
				return fmt.Sprintf("%s should be gone but is there", quote(t)), nil
			}
		}
	case task.Rows:
		return s.rows(e, p), nil
	case task.Changed:
		if p.looks(s.filled) == before {
			return "nothing changed by the last step", nil
		}
	}
	return "", nil
}

func quote3(s string) string { return "“" + short(s, 300) + "”" }

func listed(numbers []float64) string {
	if len(numbers) == 0 {
		return "no number"
	}
	if len(numbers) > 20 {
		numbers = numbers[:20]
	}
	return strings.Trim(fmt.Sprint(numbers), "[]")
}

// rows counts the items of each list and table.
func (s *session) rows(e task.Expect, p *page) string {
	with, total, best := fold(e.With), 0, []int{}
	for _, st := range p.stacks {
		n := 0
		for _, it := range st.items {
			if with == "" || strings.Contains(fold(p.part(it[0], it[1], nil)), with) {
				n++
			}
		}
		if n == e.N && n > 0 {
			return ""
		}
		total += n
		if n > 0 {
			best = append(best, n)
		}
	}
	if total == e.N && (with != "" || total == 0) {
		return ""
	}
	what := "rows"
	if e.With != "" {
		what = "rows with " + quote(e.With)
	}
	return fmt.Sprintf("wanted %d %s; the lists have %v", e.N, what, best)
}

// moving compares two moments half a second apart. New words of the old size don't move.
func (s *session) moving(p *page) (string, error) {
	first := p.shape()
	if err := s.pass(500); err != nil {
		return "", err
	}
	q, err := s.look()
	if err != nil {
		return "", err
	}
	if q.shape() == first {
		return "nothing moves", nil
	}
	return "", nil
}

// distinct does the last step again and again and counts what was seen.
func (s *session) distinct(e task.Expect, do []task.Step) error {
	seen := map[string]bool{}
	for i := range e.Over {
		if i > 0 && len(do) > 0 {
			if err := s.step(do[len(do)-1]); err != nil {
				return err
			}
		}
		if err := s.pass(patienceMS); err != nil {
			return err
		}
		p, err := s.look()
		if err != nil {
			return err
		}
		if seen[p.all(s.filled)] = true; len(seen) >= e.N {
			return nil
		}
	}
	return failed("wanted %d different texts over %d times; there are %d", e.N, e.Over, len(seen))
}
