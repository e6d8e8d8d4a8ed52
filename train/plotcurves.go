package train

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

// A Measured is a rate after so much compute, with its interval.
type Measured struct {
	At       float64
	Rate     float64
	Interval [2]float64
}

// A RateCurve is what one run reached, in order of compute.
type RateCurve struct {
	Name string
	At   []Measured
}

var curveColours = []string{"#036", "#c30", "#083", "#850", "#609", "#777"}

// PlotCurves draws rates against compute as SVG, with their intervals; unit names the
// compute.
func PlotCurves(title, unit string, list []RateCurve) string {
	legend, rows := legendOf(list)
	head := 20 + 18*float64(rows-1) // room above the curves
	high := 400 + head
	most, top := 0.0, 0.05
	for _, c := range list {
		for _, m := range c.At {
			most, top = max(most, m.At), max(top, m.Interval[1])
		}
	}
	if most == 0 {
		most = 1
	}
	top = min(1, top*1.05)
	x := func(v float64) float64 { return plotEdge + (plotWide-2*plotEdge)*v/most }
	y := func(v float64) float64 { return high - plotEdge - (high-2*plotEdge-head)*v/top }
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" font-family="sans-serif" font-size="12">`, plotWide, high)
	fmt.Fprintf(&b, `<rect width="%g" height="%g" fill="#fff"/><text x="%g" y="24" font-size="14">%s</text>`, plotWide, high, plotEdge, title)
	for _, tick := range ticks(top) {
		fmt.Fprintf(&b, `<path d="M%g %.1fH%g" stroke="#ddd"/><text x="8" y="%.1f">%.0f %%</text>`, plotEdge, y(tick), plotWide-plotEdge, y(tick)+4, 100*tick)
	}
	for _, tick := range ticks(most) {
		fmt.Fprintf(&b, `<text x="%.1f" y="%g" text-anchor="middle">%g</text>`, x(tick), high-plotEdge+18, tick)
	}
	fmt.Fprintf(&b, `<text x="%g" y="%g" text-anchor="end">%s</text>`, plotWide-plotEdge, high-12, unit)
	for i, c := range list {
		colour := curveColours[i%len(curveColours)]
		// Curves that share a compute stand beside each other.
		aside := 4 * (float64(i) - float64(len(list)-1)/2)
		fmt.Fprintf(&b, `<polyline fill="none" stroke="%s" stroke-width="2" points="`, colour)
		for _, m := range c.At {
			fmt.Fprintf(&b, "%.1f,%.1f ", x(m.At)+aside, y(m.Rate))
		}
		b.WriteString(`"/>`)
		for _, m := range c.At {
			fmt.Fprintf(&b, `<path d="M%.1f %.1fV%.1f" stroke="%s"/><circle cx="%.1f" cy="%.1f" r="4" fill="%s"><title>%.1f %% (%.1f – %.1f)</title></circle>`,
				x(m.At)+aside, y(max(0, m.Interval[0])), y(math.Min(top, m.Interval[1])), colour, x(m.At)+aside, y(m.Rate), colour,
				100*m.Rate, 100*m.Interval[0], 100*m.Interval[1])
		}
		fmt.Fprintf(&b, `<text x="%g" y="%g" fill="%s">%s</text>`, legend[i][0], legend[i][1], colour, c.Name)
	}
	return b.String() + "</svg>\n"
}

// legendOf places the curves' names in rows, and tells how many there are.
func legendOf(list []RateCurve) (places [][2]float64, rows int) {
	at, rows := plotEdge, 1
	for _, c := range list {
		wide := 24 + 6.5*float64(utf8.RuneCountInString(c.Name))
		if at > plotEdge && at+wide > plotWide-plotEdge {
			at, rows = plotEdge, rows+1
		}
		places = append(places, [2]float64{at, 26 + 18*float64(rows)})
		at += wide
	}
	return places, rows
}
