package compose

import (
	"math"
	"strings"

	"hone/task"
)

// checks enters numbers for which a nearly right app gives something else: a quotient that rounds down where it should
// go up, a value on either side of the message's limit.
func (p *amountApp) checks() []*check {
	if p.msg != nil && !p.limit() {
		return nil
	}
	var list []*check
	seen := map[string]bool{}
	for i := range 3 {
		if i == 2 && p.maybe(0.5) {
			break
		}
		c := p.check(i, seen)
		if c == nil {
			if i == 2 {
				break
			}
			return nil
		}
		list = append(list, c)
	}
	return list
}

func (p *amountApp) draw() []float64 {
	v := make([]float64, len(p.fields))
	for i, f := range p.fields {
		v[i] = p.value(f)
	}
	return v
}

// limit draws the limit of the message near the middle of what may come out.
func (p *amountApp) limit() bool {
	x := p.msg.x.at(p.draw())
	if !(x > 1) || math.IsInf(x, 0) {
		return false
	}
	unit := math.Pow(10, math.Floor(math.Log10(x)))
	if x/unit < 4 {
		unit /= 2
	}
	p.msg.limit = max(unit, math.Round(x/unit)*unit)
	if p.msg.limit < 2 || p.msg.limit != math.Trunc(p.msg.limit) {
		return false
	}
	return true
}

func (p *amountApp) check(i int, seen map[string]bool) *check {
	for range 150 {
		v := p.draw()
		if !p.fair(v, i) {
			continue
		}
		key := ""
		for _, x := range v {
			key += num(x) + " "
		}
		if seen[key] {
			continue
		}
		seen[key] = true
		return p.enter(v, strings.TrimSpace(key))
	}
	return nil
}

// fair tells whether the results of a sample say something.
func (p *amountApp) fair(v []float64, i int) bool {
	shown := 0
	for _, o := range p.outs {
		if o.text != nil {
			shown++
			continue
		}
		x := o.x.at(v)
		if math.IsNaN(x) || math.IsInf(x, 0) || x < 0 || x > 2e7 {
			return false
		}
		if o.hidden {
			continue
		}
		if x > 0.02 {
			shown++
		}
		k := math.Pow10(max(o.dec, 0))
		if o.dec < 0 {
			k = 100
		}
		if d := math.Abs(x*k - math.Floor(x*k) - 0.5); d < 1e-3 {
			return false
		}
		if s := math.Round(x*k) / k; x > 0 && math.Abs(s-x) > 0.02*x {
			return false
		}
	}
	if shown*2 < len(p.outs) {
		return false
	}
	if p.turns != nil && i < 2 && p.turns(v) != (i == 0) {
		return false
	}
	if p.frac != nil && i == 0 {
		x := p.frac.at(v)
		if x -= math.Floor(x); x < 0.05 || x > 0.45 {
			return false
		}
	}
	if p.msg != nil {
		x := p.msg.x.at(v)
		if math.Abs(x-p.msg.limit) < 0.02*p.msg.limit {
			return false
		}
		return i > 1 || p.says(v) == (i == 0)
	}
	return true
}

func (p *amountApp) says(v []float64) bool {
	return calcArith(p.msg.op, p.msg.x.at(v), p.msg.limit) == 1
}

func (p *amountApp) enter(v []float64, name string) *check {
	c := newCheck(name)
	for _, i := range p.order {
		f := p.fields[i]
		names := []string{f.label}
		if f.said != f.label {
			names = append(names, f.said)
		}
		if f.opts != nil {
			c.do(task.Step{Op: task.Choose, Names: names, With: []string{f.opts[int(v[i])]}})
			continue
		}
		c.do(task.Step{Op: task.Fill, Names: names, With: []string{num(v[i])}})
	}
	for _, o := range p.outs {
		if o.hidden {
			continue
		}
		if o.text != nil {
			c.text(o.text(v))
			continue
		}
		k := math.Pow10(max(o.dec, 0))
		if o.dec < 0 {
			k = 100
		}
		c.number(math.Round(o.x.at(v)*k) / k)
	}
	if p.msg != nil {
		if p.says(v) {
			c.text(p.msg.text)
		} else {
			c.gone(p.msg.text)
		}
	}
	return c
}
