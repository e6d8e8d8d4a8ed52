package browser

import (
	"context"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"hone/task"
)

// benchPages are ordinary apps with two checks each; bench/playwright runs the same.
var benchPages = []string{"good-tip", "good-list", "bench-quiz", "bench-tracker", "bench-timer", "bench-unit-ko"}

// BenchmarkVerify grades ordinary apps with two checks each on a warm browser, one after
// the other and two at a time. ms/app is the median of single apps, cpu-ms/app what the
// whole browser and this process burn for one.
func BenchmarkVerify(b *testing.B) {
	type app struct {
		html string
		task *task.Task
	}
	var apps []app
	for _, name := range benchPages {
		html, want := readPage(b, filepath.Join("testdata", name+".html"))
		apps = append(apps, app{html, &task.Task{ID: "t", Lang: want.Lang, Level: 1, Request: "x", Checks: want.Checks}})
	}
	br := open(b, Options{})
	grade := func(a app) time.Duration {
		v, err := br.Verify(context.Background(), a.html, a.task)
		if err != nil {
			b.Fatal(err)
		}
		if !v.Passed {
			_, why := failing(v)
			b.Fatal(why)
		}
		return v.Took
	}
	for range 2 {
		for _, a := range apps {
			grade(a)
		}
	}
	for _, at := range []struct {
		name  string
		width int
	}{{"one", 1}, {"two", 2}} {
		b.Run(at.name, func(b *testing.B) {
			var mu sync.Mutex
			var took []time.Duration
			var wg sync.WaitGroup
			next := make(chan app)
			for range at.width {
				wg.Go(func() {
					for a := range next {
						d := grade(a)
						mu.Lock()
						took = append(took, d)
						mu.Unlock()
					}
				})
			}
			before := cpu(br)
			b.ResetTimer()
			for i := range b.N {
				next <- apps[i%len(apps)]
			}
			close(next)
			wg.Wait()
			b.StopTimer()
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms/app")
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "apps/s")
			b.ReportMetric(float64((cpu(br)-before).Microseconds())/1000/float64(b.N), "cpu-ms/app")
		})
	}
}

// cpu is the processor time of this process and the browser's group so far.
func cpu(b *Browser) time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano()+u.Stime.Nano()) + groupCPU(b.proc.cmd.Process.Pid)
}
