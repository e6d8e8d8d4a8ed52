package idea

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"hone/task"
)

// check turns a check's lines into the task's form; on is false where all that it
// expects is switched off by flags.
func (e *evaluator) check(c Check) (out task.Check, on bool, err error) {
	name, err := e.fill(c.Name)
	if err != nil {
		return out, false, err
	}
	name, on, err = e.guarded(name)
	if err != nil || !on {
		return out, false, err
	}
	lines, err := e.lines(c.Lines)
	if err != nil {
		return out, false, err
	}
	out.Name = name
	for _, s := range lines {
		if rest, ok := strings.CutPrefix(s, "see "); ok {
			x, err := expect(rest)
			if err != nil {
				return out, false, fmt.Errorf("%q: %w", s, err)
			}
			out.See = append(out.See, x)
			continue
		}
		x, err := step(s)
		if err != nil {
			return out, false, fmt.Errorf("%q: %w", s, err)
		}
		out.Do = append(out.Do, x)
	}
	return out, len(out.See) > 0, nil
}

var tail = regexp.MustCompile(`^(.*?)(?: #(\d+))?(?: x(\d+))?$`)

// step reads "fill a|b = v", "choose a = b|c", "tick a", "click a x3", "try a",
// "press Key x2", "wait 5", "reload". "#2" is the nth thing where no name matches.
func step(s string) (task.Step, error) {
	op, rest, _ := strings.Cut(s, " ")
	x := task.Step{Op: task.Op(op)}
	switch x.Op {
	case task.Fill, task.Choose:
		left, right, ok := strings.Cut(rest, " = ")
		if !ok {
			left, ok = strings.CutSuffix(rest, " =") // fill with nothing
		}
		if !ok {
			return x, fmt.Errorf("want %s names = value", op)
		}
		x.With = []string{right}
		if x.Op == task.Choose {
			x.With = strings.Split(right, "|")
		}
		rest = left
	case task.Tick, task.Click, task.Try:
	case task.Press:
		m := tail.FindStringSubmatch(rest)
		x.Key, x.Times = m[1], count(m[3], 1)
		return x, nil
	case task.Wait:
		var err error
		x.Seconds, err = strconv.ParseFloat(rest, 64)
		return x, err
	case task.Reload:
		return x, nil
	default:
		return x, fmt.Errorf("want fill, choose, tick, click, try, press, wait, reload or see")
	}
	m := tail.FindStringSubmatch(rest)
	if m[1] != "" {
		x.Names = strings.Split(m[1], "|")
	}
	x.Nth, x.Times = count(m[2], 0), count(m[3], 0)
	if x.Times == 0 && (x.Op == task.Click || x.Op == task.Try) {
		x.Times = 1
	}
	if len(x.Names) == 0 && x.Nth == 0 {
		return x, fmt.Errorf("it names nothing")
	}
	return x, nil
}

func count(s string, otherwise int) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return otherwise
}

var quoted = regexp.MustCompile(`"([^"]*)"`)

// expect reads what stands after "see": a number ("12.5", "12.5 ~0.1"), texts
// ("a" | "b"), `gone "a"`, `rows 3 "a"`, "changed", "moving", "distinct 3/15",
// "between 1..6 whole".
func expect(s string) (task.Expect, error) {
	x := task.Expect{Tol: -1}
	var texts []string
	for _, m := range quoted.FindAllStringSubmatch(s, -1) {
		texts = append(texts, m[1])
	}
	op, rest, _ := strings.Cut(s, " ")
	var err error
	switch {
	case strings.HasPrefix(s, `"`):
		x.Op, x.Texts = task.Text, texts
	case op == "gone" && len(texts) > 0:
		x.Op, x.Texts = task.Gone, texts
	case op == "rows":
		x.Op = task.Rows
		if len(texts) > 0 {
			x.With = texts[0]
			rest, _, _ = strings.Cut(rest, " ")
		}
		x.N, err = strconv.Atoi(strings.TrimSpace(rest))
	case op == "changed" || op == "moving":
		x.Op = task.Op(op)
	case op == "distinct":
		x.Op = task.Distinct
		_, err = fmt.Sscanf(rest, "%d/%d", &x.N, &x.Over)
	case op == "between":
		x.Op = task.Between
		rest, x.Integer = strings.CutSuffix(rest, " whole")
		lo, hi, _ := strings.Cut(rest, "..")
		if x.Lo, err = strconv.ParseFloat(lo, 64); err == nil {
			x.Hi, err = strconv.ParseFloat(hi, 64)
		}
	default:
		x.Op = task.Number
		num, tol, loose := strings.Cut(s, " ~")
		x.Value, err = strconv.ParseFloat(strings.ReplaceAll(num, ",", ""), 64)
		if loose && err == nil {
			x.Tol, err = strconv.ParseFloat(tol, 64)
		}
	}
	if err != nil {
		return x, fmt.Errorf(`want a number, "text", gone, rows, changed, moving, distinct or between: %w`, err)
	}
	return x, nil
}
