package task

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Op names what a step does or an expectation tests; it is the JSON key that is present.
type Op string

// The steps.
const (
	Fill   Op = "fill"
	Choose Op = "choose"
	Tick   Op = "tick"
	Click  Op = "click"
	Try    Op = "try"
	Press  Op = "press"
	Wait   Op = "wait"
	Reload Op = "reload"
)

// The expectations.
const (
	Number   Op = "number"
	Between  Op = "between"
	Text     Op = "text"
	Gone     Op = "gone"
	Rows     Op = "rows"
	Changed  Op = "changed"
	Moving   Op = "moving"
	Distinct Op = "distinct"
)

// A Step is one thing a person does on the page.
type Step struct {
	Op      Op
	Names   []string // fill, choose, tick, click, try: alternatives, tried in order
	With    []string // fill: one value; choose: option alternatives
	Nth     int      // from 1, used where no name matches; 0: not given
	Times   int      // click, try, press: at least 1
	Key     string   // press: a KeyboardEvent.key name
	Seconds float64  // wait: of the page's own time
}

// An Expect is one thing that must hold after a check's steps.
type Expect struct {
	Op      Op
	Value   float64  // number
	Tol     float64  // number: allowed distance; negative: the default of docs/tasks.md
	Lo, Hi  float64  // between
	Integer bool     // between
	Texts   []string // text: any of them; gone: none of them
	N       int      // rows: how many; distinct: at least how many
	With    string   // rows: contained text
	Over    int      // distinct: how often the last step is done
}

// Tolerance is how far a visible number may be from the expected one.
func (e Expect) Tolerance() float64 {
	if e.Tol >= 0 {
		return e.Tol
	}
	x := e.Value
	if x < 0 {
		x = -x
	}
	tol := max(0.005, x*0.005)
	if e.Value == float64(int64(e.Value)) {
		tol = min(tol, 0.5)
	}
	return tol
}

type object map[string]json.RawMessage

// take decodes a key into v and removes it, so that what is left over is unknown.
func (o object) take(key string, v any) (bool, error) {
	raw, ok := o[key]
	if !ok {
		return false, nil
	}
	delete(o, key)
	if err := json.Unmarshal(raw, v); err != nil {
		return true, fmt.Errorf("%w: %q: %v", ErrMalformed, key, err)
	}
	return true, nil
}

func (o object) rest(what Op) error {
	if len(o) == 0 {
		return nil
	}
	return fmt.Errorf("%w: unknown field %q beside %q", ErrMalformed, slices.Sorted(maps.Keys(o))[0], what)
}

// UnmarshalJSON reads the one-key-names-it form of docs/tasks.md.
func (s *Step) UnmarshalJSON(b []byte) error {
	o := object{}
	if err := json.Unmarshal(b, &o); err != nil {
		return fmt.Errorf("%w: step: %v", ErrMalformed, err)
	}
	*s = Step{}
	for _, op := range []Op{Fill, Choose, Tick, Click, Try, Press, Wait, Reload} {
		if _, ok := o[string(op)]; ok {
			s.Op = op
			break
		}
	}
	var err error
	get := func(key string, v any) bool {
		if err != nil {
			return false
		}
		var ok bool
		ok, err = o.take(key, v)
		return ok
	}
	switch s.Op {
	case Fill:
		var with string
		get("fill", &s.Names)
		if !get("with", &with) && err == nil {
			err = fmt.Errorf("%w: fill without \"with\"", ErrMalformed)
		}
		s.With = []string{with}
	case Choose:
		get("choose", &s.Names)
		if !get("with", &s.With) && err == nil {
			err = fmt.Errorf("%w: choose without \"with\"", ErrMalformed)
		}
	case Tick, Click, Try:
		get(string(s.Op), &s.Names)
	case Press:
		get("press", &s.Key)
	case Wait:
		get("wait", &s.Seconds)
	case Reload:
		var yes bool
		get("reload", &yes)
	default:
		return fmt.Errorf("%w: unknown step %s", ErrMalformed, b)
	}
	switch s.Op {
	case Click, Try, Press:
		s.Times = 1
		get("times", &s.Times)
	}
	switch s.Op {
	case Fill, Choose, Tick, Click, Try:
		get("nth", &s.Nth)
		if err == nil && len(s.Names) == 0 && s.Nth == 0 {
			err = fmt.Errorf("%w: %s names nothing", ErrMalformed, s.Op)
		}
	}
	if err == nil && (s.Times < 0 || s.Nth < 0 || s.Seconds < 0) {
		err = fmt.Errorf("%w: %s: a negative count", ErrMalformed, s.Op)
	}
	if err != nil {
		return err
	}
	return o.rest(s.Op)
}

// MarshalJSON writes the form that UnmarshalJSON reads.
func (s Step) MarshalJSON() ([]byte, error) {
	o := map[string]any{}
	switch s.Op {
	case Fill:
		o["fill"], o["with"] = s.Names, ""
		if len(s.With) > 0 {
			o["with"] = s.With[0]
		}
	case Choose:
		o["choose"], o["with"] = s.Names, s.With
	case Tick, Click, Try:
		o[string(s.Op)] = s.Names
	case Press:
		o["press"] = s.Key
	case Wait:
		o["wait"] = s.Seconds
	case Reload:
		o["reload"] = true
	}
	if s.Nth > 0 {
		o["nth"] = s.Nth
	}
	if s.Times > 1 {
		o["times"] = s.Times
	}
	return json.Marshal(o)
}

// UnmarshalJSON reads the one-key-names-it form of docs/tasks.md.
func (e *Expect) UnmarshalJSON(b []byte) error {
	o := object{}
	if err := json.Unmarshal(b, &o); err != nil {
		return fmt.Errorf("%w: expectation: %v", ErrMalformed, err)
	}
	*e = Expect{Tol: -1}
	for _, op := range []Op{Number, Between, Text, Gone, Rows, Changed, Moving, Distinct} {
		if _, ok := o[string(op)]; ok {
			e.Op = op
			break
		}
	}
	var err error
	get := func(key string, v any) {
		if err == nil {
			_, err = o.take(key, v)
		}
	}
	switch e.Op {
	case Number:
		get("number", &e.Value)
		get("tol", &e.Tol)
	case Between:
		var ab []float64
		get("between", &ab)
		get("integer", &e.Integer)
		if err == nil && len(ab) != 2 {
			err = fmt.Errorf("%w: between wants two numbers", ErrMalformed)
		}
		if err == nil {
			e.Lo, e.Hi = ab[0], ab[1]
		}
	case Text, Gone:
		get(string(e.Op), &e.Texts)
		if err == nil && len(e.Texts) == 0 {
			err = fmt.Errorf("%w: %s names no text", ErrMalformed, e.Op)
		}
	case Rows:
		get("rows", &e.N)
		get("with", &e.With)
	case Changed, Moving:
		yes := true
		get(string(e.Op), &yes)
		if err == nil && !yes {
			err = fmt.Errorf("%w: %s: only true means something", ErrMalformed, e.Op)
		}
	case Distinct:
		get("distinct", &e.N)
		get("over", &e.Over)
		if err == nil && e.Over < e.N {
			err = fmt.Errorf("%w: distinct %d over %d can't hold", ErrMalformed, e.N, e.Over)
		}
	default:
		return fmt.Errorf("%w: unknown expectation %s", ErrMalformed, b)
	}
	if err != nil {
		return err
	}
	return o.rest(e.Op)
}

// MarshalJSON writes the form that UnmarshalJSON reads.
func (e Expect) MarshalJSON() ([]byte, error) {
	o := map[string]any{}
	switch e.Op {
	case Number:
		o["number"] = e.Value
		if e.Tol >= 0 {
			o["tol"] = e.Tol
		}
	case Between:
		o["between"] = []float64{e.Lo, e.Hi}
		if e.Integer {
			o["integer"] = true
		}
	case Text, Gone:
		o[string(e.Op)] = e.Texts
	case Rows:
		o["rows"] = e.N
		if e.With != "" {
			o["with"] = e.With
		}
	case Changed, Moving:
		o[string(e.Op)] = true
	case Distinct:
		o["distinct"], o["over"] = e.N, e.Over
	}
	return json.Marshal(o)
}
