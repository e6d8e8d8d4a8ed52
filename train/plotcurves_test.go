package train

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

func TestPlotCurves(t *testing.T) {
	svg := PlotCurves("40 tasks", "PFLOP", []RateCurve{
		{"s1", []Measured{{0, 0.25, [2]float64{0.15, 0.35}}, {10, 0.5, [2]float64{0.4, 0.6}}}},
		{"s2", nil},
	})
	d := xml.NewDecoder(strings.NewReader(svg))
	n := map[string]int{}
	for {
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := tok.(xml.StartElement); ok {
			n[s.Name.Local]++
		}
	}
	if n["circle"] != 2 || n["polyline"] != 2 || !strings.Contains(svg, "50.0 % (40.0 – 60.0)") {
		t.Error(n, svg)
	}
	// The higher rate is drawn higher up, and further to the right.
	first, second := strings.Index(svg, `cx="48.0" cy="`), strings.Index(svg, `cx="748.0" cy="`)
	if first < 0 || second < 0 || svg[first+14:first+19] <= svg[second+15:second+20] {
		t.Error(svg)
	}
	// Names of many curves stand side by side, or below each other.
	var many []RateCurve
	for range 7 {
		many = append(many, RateCurve{Name: "a long name, pass@8"})
	}
	places, rows := legendOf(many)
	for i, p := range places[1:] {
		if q := places[i]; p[1] == q[1] && p[0] < q[0]+6*float64(len(many[0].Name)) || p[0]+6*float64(len(many[0].Name)) > plotWide || p[1] > 26+18*float64(rows) {
			t.Errorf("%v after %v", p, q)
		}
	}
	if svg := PlotCurves("nothing yet", "PFLOP", nil); strings.Contains(svg, "NaN") {
		t.Error(svg)
	}
}
