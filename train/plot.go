package train

import (
	"fmt"
	"math"
	"strings"
)

// The drawing's measures.
const (
	plotWide, panelHigh = 800.0, 300.0
	plotEdge            = 50.0
)

// A curve is a quantity over the steps.
type curve struct {
	name, colour string
	at           []spot
	pale         bool // behind the others
	dots         bool // single measurements
	percent      bool // 0 … 1, drawn over the whole height and written as 100 %
}

type spot struct {
	step int
	y    float64
}

// A panel holds curves on one scale, from 0 up.
type panel struct {
	most   float64 // what lies above is cut off; 0: nothing
	curves []curve
}

// Plot draws the log of a supervised run as SVG, over the steps: the loss of each step
// (pale), its running mean, the validation loss (dots), and the share of held-out tasks that
// pass, where it was measured.
func Plot(lines []Line) string {
	loss := curve{name: "loss, nats a token", colour: "#9bd", pale: true}
	val := curve{name: "validation", colour: "#c30", dots: true}
	share := curve{name: "held-out tasks that pass", colour: "#083", dots: true, percent: true}
	for _, l := range lines {
		loss.at = append(loss.at, spot{l.Step, l.Loss})
		if l.ValLoss > 0 {
			val.at = append(val.at, spot{l.Step, l.ValLoss})
		}
		if l.Passes != nil {
			share.at = append(share.at, spot{l.Step, *l.Passes})
		}
	}
	end := lines[len(lines)-1]
	title := fmt.Sprintf("%d steps, %d tokens, %.0f tokens/s", end.Step, end.Tokens, float64(end.Tokens)/max(1, end.Seconds))
	return draw(title, panel{6, []curve{loss, loss.mean("mean", "#036"), val, share}})
}

// PlotRL draws the log of reinforcement learning: what it is for (reward, tasks solved,
// groups that taught nothing), how the policy moves, and what a step takes.
func PlotRL(lines []RLLine) string {
	of := func(name, colour string, y func(RLLine) float64) curve {
		c := curve{name: name, colour: colour}
		for _, l := range lines {
			c.at = append(c.at, spot{l.Step, y(l)})
		}
		return c
	}
	reward := of("reward", "#9bd", func(l RLLine) float64 { return l.Reward })
	reward.pale = true
	end := lines[len(lines)-1]
	title := fmt.Sprintf("%d steps, %d tokens sampled, %.2f h", end.Step, end.Tokens, end.Seconds/3600)
	return draw(title,
		panel{1, []curve{reward, reward.mean("mean", "#036"),
			of("tasks solved", "#083", func(l RLLine) float64 { return l.Solved }), of("groups without variance", "#999", func(l RLLine) float64 { return l.Flat })}},
		panel{0, []curve{of("entropy, nats a token", "#036", func(l RLLine) float64 { return l.Entropy }), of("KL", "#c30", func(l RLLine) float64 { return l.KL }),
			of("ratio", "#083", func(l RLLine) float64 { return l.Ratio })}},
		panel{0, []curve{of("sampling, seconds", "#036", func(l RLLine) float64 { return l.Sampling }), of("learning", "#c30", func(l RLLine) float64 { return l.Learning })}},
	)
}

// mean is the curve's running mean.
func (c curve) mean(name, colour string) curve {
	m := curve{name: name, colour: colour}
	sum, weight := 0.0, 0.0
	for _, p := range c.at {
		sum, weight = 0.95*sum+0.05*p.y, 0.95*weight+0.05
		m.at = append(m.at, spot{p.step, sum / weight})
	}
	return m
}

func draw(title string, panels ...panel) string {
	last := 1
	for _, p := range panels {
		for _, c := range p.curves {
			for _, s := range c.at {
				last = max(last, s.step)
			}
		}
	}
	high := plotEdge + panelHigh*float64(len(panels))
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" font-family="sans-serif" font-size="12">`, plotWide, high)
	fmt.Fprintf(&b, `<rect width="%g" height="%g" fill="#fff"/><text x="%g" y="24">%s</text>`, plotWide, high, plotEdge, title)
	for i, p := range panels {
		p.draw(&b, plotEdge+panelHigh*float64(i), last)
	}
	return b.String() + "</svg>\n"
}

// draw writes the panel, its upper edge at y0.
func (p panel) draw(b *strings.Builder, y0 float64, last int) {
	top := 0.0
	for _, c := range p.curves {
		for _, s := range c.at {
			if !c.percent {
				top = max(top, s.y)
			}
		}
	}
	if p.most > 0 {
		top = min(top, p.most)
	}
	top = max(top, 0.1)
	height := panelHigh - plotEdge
	x := func(step int) float64 { return plotEdge + (plotWide-2*plotEdge)*float64(step)/float64(last) }
	y := func(v float64) float64 { return y0 + height - (height-20)*min(v, top)/top }
	for _, tick := range ticks(top) {
		fmt.Fprintf(b, `<path d="M%g %.1fH%g" stroke="#ddd"/><text x="8" y="%.1f">%g</text>`, plotEdge, y(tick), plotWide-plotEdge, y(tick)+4, tick)
	}
	for _, tick := range ticks(float64(last)) {
		fmt.Fprintf(b, `<text x="%.1f" y="%g" text-anchor="middle">%g</text>`, x(int(tick)), y0+height+18, tick)
	}
	at := plotEdge
	for _, c := range p.curves {
		if len(c.at) == 0 {
			continue
		}
		c.draw(b, x, func(v float64) float64 {
			if c.percent {
				v *= top
			}
			return y(v)
		})
		fmt.Fprintf(b, `<text x="%g" y="%g" fill="%s">%s</text>`, at, y0+8, c.colour, c.name)
		at += 20 + 6.5*float64(len(c.name))
	}
}

func (c curve) draw(b *strings.Builder, x func(int) float64, y func(float64) float64) {
	if !c.dots {
		width := 2
		if c.pale {
			width = 1
		}
		fmt.Fprintf(b, `<polyline fill="none" stroke="%s" stroke-width="%d" points="`, c.colour, width)
		for _, s := range c.at {
			fmt.Fprintf(b, "%.1f,%.1f ", x(s.step), y(s.y))
		}
		b.WriteString(`"/>`)
		return
	}
	for _, s := range c.at {
		value := fmt.Sprintf("%.3f", s.y)
		if c.percent {
			value = fmt.Sprintf("%.0f %%", 100*s.y)
		}
		fmt.Fprintf(b, `<circle cx="%.1f" cy="%.1f" r="4" fill="%s"><title>%d: %s</title></circle>`, x(s.step), y(s.y), c.colour, s.step, value)
		if c.percent {
			fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="middle" fill="%s">%s</text>`, x(s.step), y(s.y)-8, c.colour, value)
		}
	}
}

// ticks are round numbers from 0 to top, four to ten of them.
func ticks(top float64) []float64 {
	step := math.Pow(10, math.Floor(math.Log10(top)))
	for _, f := range []float64{1, 0.5, 0.2} {
		if top/(step*f) >= 4 {
			step *= f
			break
		}
	}
	var out []float64
	for i := 0; float64(i)*step <= top*1.0001; i++ {
		out = append(out, math.Round(float64(i)*step*1e6)/1e6)
	}
	return out
}
