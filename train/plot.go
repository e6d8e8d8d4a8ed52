package train

import (
	"fmt"
	"math"
	"strings"
)

// The drawing's measures.
const (
	plotWide, plotHigh = 800.0, 420.0
	plotEdge           = 50.0
)

// Plot draws a log as SVG: the loss of each step (pale), its running mean, the validation
// loss (dots), and, where it was measured, the share of held-out tasks that pass (green,
// with its figure), over the steps.
func Plot(lines []Line) string {
	top, last := 0.0, 1
	for _, l := range lines {
		top, last = max(top, min(l.Loss, 6), l.ValLoss), max(last, l.Step)
	}
	top = max(top, 0.1)
	x := func(step int) float64 { return plotEdge + (plotWide-2*plotEdge)*float64(step)/float64(last) }
	y := func(loss float64) float64 { return plotHigh - plotEdge - (plotHigh-2*plotEdge)*min(loss, top)/top }

	var raw, mean, dots, share strings.Builder
	smooth, weight := 0.0, 0.0
	for _, l := range lines {
		smooth, weight = 0.95*smooth+0.05*l.Loss, 0.95*weight+0.05
		fmt.Fprintf(&raw, "%.1f,%.1f ", x(l.Step), y(l.Loss))
		fmt.Fprintf(&mean, "%.1f,%.1f ", x(l.Step), y(smooth/weight))
		if l.ValLoss > 0 {
			fmt.Fprintf(&dots, `<circle cx="%.1f" cy="%.1f" r="4"><title>%d: %.3f</title></circle>`, x(l.Step), y(l.ValLoss), l.Step, l.ValLoss)
		}
		if l.Passes != nil { // 100 % is the top
			at := y(*l.Passes * top)
			fmt.Fprintf(&share, `<circle cx="%.1f" cy="%.1f" r="4"/><text x="%.1f" y="%.1f" text-anchor="middle">%.0f %%</text>`, x(l.Step), at, x(l.Step), at-8, 100**l.Passes)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" font-family="sans-serif" font-size="12">`, plotWide, plotHigh)
	fmt.Fprintf(&b, `<rect width="%g" height="%g" fill="#fff"/>`, plotWide, plotHigh)
	for _, tick := range ticks(top) {
		fmt.Fprintf(&b, `<path d="M%g %.1fH%g" stroke="#ddd"/><text x="8" y="%.1f">%g</text>`, plotEdge, y(tick), plotWide-plotEdge, y(tick)+4, tick)
	}
	for _, tick := range ticks(float64(last)) {
		fmt.Fprintf(&b, `<text x="%.1f" y="%g" text-anchor="middle">%g</text>`, x(int(tick)), plotHigh-plotEdge+18, tick)
	}
	fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="#9bd"/>`, raw.String())
	fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="#036" stroke-width="2"/>`, mean.String())
	fmt.Fprintf(&b, `<g fill="#c30">%s</g><g fill="#083">%s</g>`, dots.String(), share.String())
	end := lines[len(lines)-1]
	fmt.Fprintf(&b, `<text x="%g" y="24">loss (nats a token), mean, validation (red), held-out tasks that pass (green); %d steps, %d tokens, %.0f tokens/s</text></svg>`,
		plotEdge, end.Step, end.Tokens, float64(end.Tokens)/max(1, end.Seconds))
	return b.String() + "\n"
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
