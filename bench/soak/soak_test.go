package soak

import "testing"

// Growth sees what grows with each make, and not what was loaded once.
func TestGrowth(t *testing.T) {
	series := func(leak int64) (all []Point) {
		for i := range 21 {
			p := Point{Heap: 50 << 20, Goroutines: 30, Files: 20, RSS: 200 << 20}
			if i > 2 {
				p.Heap += 30 << 20 // warm
			}
			p.Heap += leak * int64(i)
			p.Goroutines += int(leak) / 1000 * i
			all = append(all, p)
		}
		return all
	}
	if heap, rss, browser, goroutines, files := Growth(series(0)); heap != 0 || rss != 0 || browser != 0 || goroutines != 0 || files != 0 {
		t.Errorf("of a flat one: %d %d %d %d %d", heap, rss, browser, goroutines, files)
	}
	if heap, _, _, goroutines, _ := Growth(series(3000)); heap != 7*3000 || goroutines != 21 {
		t.Errorf("of a leak: %d bytes, %d goroutines", heap, goroutines)
	}
	if heap, _, _, _, _ := Growth(series(1)[:2]); heap != 0 {
		t.Errorf("of two points: %d", heap)
	}
}
