package bench

import (
	"context"
	"errors"
	"fmt"
	"math"
	"testing"
	"time"

	"hone/task"
	"hone/verify"
)

func TestAppsCounts(t *testing.T) {
	tasks := []*task.Task{
		{ID: "good", Lang: "en", Level: 1}, {ID: "bad", Lang: "ko", Level: 1}, {ID: "none", Lang: "ko", Level: 2},
		{ID: "dead-model", Lang: "en", Level: 2}, {ID: "dead-browser", Lang: "en", Level: 2},
	}
	r, err := Apps(context.Background(), tasks, func(_ context.Context, x *task.Task) (Answer, error) {
		switch x.ID {
		case "none":
			return Answer{Took: 2 * time.Second}, fmt.Errorf("%w: nothing", ErrNoAnswer)
		case "dead-model":
			return Answer{}, errors.New("endpoint does not answer")
		}
		return Answer{HTML: x.ID, Found: x.ID != "bad", Took: time.Second}, nil
	}, func(_ context.Context, html string, x *task.Task) (*verify.Verdict, error) {
		if html == "dead-browser" {
			return nil, verify.ErrNoVerdict
		}
		v := &verify.Verdict{}
		status := verify.Fail
		if html == "good" {
			status = verify.Pass
		}
		v.Add(verify.Outcome{Tier: verify.Browser, Check: "task: c", Status: status})
		return v, nil
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if r.N != 3 || r.Passed != 1 || r.Errors != 2 {
		t.Errorf("n %d passed %d errors %d, want 3 1 2: a fault of the machinery is no failed app", r.N, r.Passed, r.Errors)
	}
	if s := r.ByLang["ko"]; s.N != 2 || s.Passed != 0 {
		t.Errorf("ko: %+v", s)
	}
	if s := r.ByLevel["1"]; s.N != 2 || s.Rate != 0.5 {
		t.Errorf("level 1: %+v", s)
	}
	if r.Found.N != 1 || r.Found.Passed != 1 || !r.Items[0].Found || r.Items[1].Found {
		t.Errorf("examples as they stand: %+v", r.Found)
	}
	if r.P95 != 2 || r.P50 != 1 {
		t.Errorf("p50 %v p95 %v", r.P50, r.P95)
	}
}

func TestWilson(t *testing.T) {
	// Reference values: R's prop.test(k, n, correct = FALSE).
	for _, tc := range []struct {
		k, n   int
		lo, hi float64
	}{{0, 10, 0, 0.2775328}, {5, 10, 0.2365931, 0.7634069}, {10, 10, 0.7224672, 1}} {
		got := wilson(tc.k, tc.n)
		if math.Abs(got[0]-tc.lo) > 1e-6 || math.Abs(got[1]-tc.hi) > 1e-6 {
			t.Errorf("wilson(%d, %d) = %v, want %v %v", tc.k, tc.n, got, tc.lo, tc.hi)
		}
	}
}
