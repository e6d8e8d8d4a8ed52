package studio

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// Many wishes of one person don't keep another waiting, and each hears its place.
func TestTheLineIsFair(t *testing.T) {
	begun, goOn := make(chan string), make(chan struct{})
	q := newQueue(func(_ context.Context, j *job) {
		begun <- j.id
		<-goOn
		j.tell(event{Kind: "done"})
	})
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go q.run(ctx)
	q.add(newJob("a1", "a", "make"))
	order := []string{<-begun}
	for _, id := range []string{"a2", "a3", "a4", "b1", "b2", "c1"} {
		q.add(newJob(id, id[:1], "make"))
	}
	if events, _, _ := q.get("a2").since(0); !strings.Contains(string(events[len(events)-1]), `"number":3`) {
		t.Errorf("a2 hears %s", events)
	}
	left := q.get("b2")
	if !q.drop(left) || q.drop(left) {
		t.Error("b2 left the line twice, or not at all")
	}
	for range 5 {
		goOn <- struct{}{}
		order = append(order, <-begun)
	}
	goOn <- struct{}{}
	if got := strings.Join(order, " "); got != "a1 b1 c1 a2 a3 a4" {
		t.Errorf("served %s", got)
	}
}

// However many jobs there were, the last ones are remembered.
func TestJobsAreForgotten(t *testing.T) {
	q := newQueue(nil)
	for i := range 1000 {
		j := newJob(fmt.Sprint(i), "a", "make")
		q.add(j)
		q.drop(j)
		j.tell(event{Kind: "done"})
	}
	if len(q.jobs) > maxJobs || len(q.order) != len(q.jobs) || q.get("999") == nil || q.get("1") != nil {
		t.Errorf("%d jobs, %d in order", len(q.jobs), len(q.order))
	}
	for i := range 1000 { // each in a window of its own
		q.add(newJob(fmt.Sprint("w", i), fmt.Sprint("window-", i), "make"))
		q.next().tell(event{Kind: "done"})
	}
	if len(q.served) > maxClients || q.served["window-999"] != 1000 {
		t.Errorf("%d windows are remembered", len(q.served))
	}
	var d drafts
	for range 100 {
		d.add(compiled(t, "en", tipEn), nil)
	}
	if len(d.all) != maxDrafts {
		t.Errorf("%d drafts", len(d.all))
	}
}

// Whoever connects late hears all; after the end nothing more is told.
func TestEventsAreReplayed(t *testing.T) {
	j := newJob("x", "a", "make")
	j.tell(event{Kind: "loading"})
	j.tell(event{Kind: "done"})
	j.tell(event{Kind: "late"})
	if events, done, _ := j.since(0); len(events) != 2 || !done {
		t.Errorf("%s, done %v", events, done)
	}
	if events, done, _ := j.since(2); len(events) != 0 || !done {
		t.Errorf("%s, done %v", events, done)
	}
}
