// Package soak uses a studio for long, as several people would who make, open, fill in,
// change and remove apps, and measures what that leaves behind. It knows the studio by its
// address only; it must not know which model, browser or store stands behind it.
package soak

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Options say how long and by how many a studio is used.
type Options struct {
	Address  string   // of the interface, the key behind its #
	Makes    int      // in all
	People   int      // who ask at the same time
	Requests []string // asked for in turn
	Points   int      // how often is measured; 0 means 20
	Measure  func() Point
	See      func(Point) // hears of each point; nil: nobody
}

// A Point is what the studio holds after some makes. Bytes, unless it says otherwise.
type Point struct {
	Makes      int     `json:"makes"`
	Proven     int     `json:"proven"` // of them
	Seconds    float64 `json:"seconds"`
	RSS        int64   `json:"rss"`  // of the studio's process
	Heap       int64   `json:"heap"` // of Go, right after collecting garbage
	Goroutines int     `json:"goroutines"`
	Files      int     `json:"files"` // open ones
	Store      int64   `json:"store"` // apps and episodes on the disk
	Browser    int64   `json:"browser"`
	Processes  int     `json:"processes"` // of the browser
}

// Run uses the studio and returns what was measured, the first point before anything was made.
// At a point nothing is under way.
func Run(ctx context.Context, o Options) ([]Point, error) {
	if o.Points <= 0 {
		o.Points = 20
	}
	var points []Point
	began := time.Now()
	done, proven := 0, 0
	measure := func() {
		p := o.Measure()
		p.Makes, p.Proven, p.Seconds = done, proven, time.Since(began).Seconds()
		points = append(points, p)
		if o.See != nil {
			o.See(p)
		}
	}
	measure()
	for i := range o.Points {
		until := o.Makes * (i + 1) / o.Points
		n, err := crowd(ctx, o, done, until)
		done, proven = until, proven+n
		if err != nil {
			return points, fmt.Errorf("soak: %w", err)
		}
		measure()
	}
	return points, nil
}

// crowd has the makes from one number to another done by all people at once, and returns how
// many were proven.
func crowd(ctx context.Context, o Options, from, until int) (proven int, err error) {
	next := make(chan int)
	var mu sync.Mutex
	var all sync.WaitGroup
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	for range o.People {
		all.Go(func() {
			v := newVisitor(o.Address)
			defer v.leave()
			for i := range next {
				ok, err := v.visit(ctx, i, o.Requests[i%len(o.Requests)])
				if err != nil {
					stop(fmt.Errorf("make %d: %w", i, err))
					return
				}
				if ok {
					mu.Lock()
					proven++
					mu.Unlock()
				}
			}
		})
	}
	for i := from; i < until && ctx.Err() == nil; i++ {
		select {
		case next <- i:
		case <-ctx.Done():
		}
	}
	close(next)
	all.Wait()
	return proven, context.Cause(ctx)
}

// Growth compares the last third of the points with the second: what is loaded, warmed up
// and cached in the first is no leak. It is the difference of their means, for each figure that
// shall stay.
func Growth(points []Point) (heap, rss, browser int64, goroutines, files int) {
	n := len(points) / 3
	if n == 0 {
		return 0, 0, 0, 0, 0
	}
	of := func(f func(Point) int64) int64 {
		var second, last int64
		for i := range n {
			second += f(points[len(points)-2*n+i])
			last += f(points[len(points)-n+i])
		}
		return (last - second) / int64(n)
	}
	return of(func(p Point) int64 { return p.Heap }), of(func(p Point) int64 { return p.RSS }), of(func(p Point) int64 { return p.Browser }),
		int(of(func(p Point) int64 { return int64(p.Goroutines) })), int(of(func(p Point) int64 { return int64(p.Files) }))
}
