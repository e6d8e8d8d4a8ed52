package hone

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"hone/effort"
	"hone/generate"
	"hone/llm"
	"hone/task"
	"hone/verify"
)

// TestPhases has each part of a make take a time of its own; the phases tell them apart,
// over two rounds of which the first fails.
func TestPhases(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		page := pageFunc(func(html string) (*verify.Verdict, error) {
			time.Sleep(3 * time.Second)
			return verdict(verify.Pass), nil
		})
		s := &search{h: &Hone{Prover: verify.NewProver(logicTiers(t), page)}, r: Request{Text: "double a number", Lang: "en"},
			task: &task.Task{ID: "make", Lang: "en", Level: 1, Request: "double a number"}, plan: effort.Plan{Samples: 1, Rounds: 2, Writing: time.Minute}}
		s.write = func(ctx context.Context, round int, progress generate.Progress) ([]generate.Candidate, llm.Usage, error) {
			time.Sleep(time.Second)
			progress(0, "app")
			time.Sleep(2 * time.Second)
			progress(0, " A")
			source := right
			if round == 0 {
				source = "app A\n" // shows nothing
			}
			return []generate.Candidate{{Source: source}}, llm.Usage{}, nil
		}
		if err := s.run(context.Background()); err != nil || s.best == nil {
			t.Fatal(err, s.best)
		}
		if want := (Phases{Prompt: 2 * time.Second, Writing: 4 * time.Second, Browser: 3 * time.Second}); s.phases != want {
			t.Errorf("%+v, want %+v", s.phases, want)
		}
	})
}

// After a while nothing else is begun, but what was begun is waited for.
func TestNothingIsBegunLate(t *testing.T) {
	for anew, want := range map[time.Duration]int{0: 4, 2 * time.Second: 1, 5 * time.Second: 2} {
		synctest.Test(t, func(t *testing.T) {
			s := &search{h: &Hone{Prover: verify.NewProver(logicTiers(t), nil)}, r: Request{Text: "double a number", Lang: "en"},
				task: &task.Task{ID: "make", Lang: "en", Level: 1, Request: "double a number"}, plan: effort.Plan{Samples: 1, Rounds: 4, Writing: time.Minute, Anew: anew}}
			rounds := 0
			s.write = func(context.Context, int, generate.Progress) ([]generate.Candidate, llm.Usage, error) {
				rounds++
				time.Sleep(3 * time.Second)
				return []generate.Candidate{{Source: "app A\n"}}, llm.Usage{}, nil
			}
			if err := s.run(context.Background()); err != nil || rounds != want {
				t.Errorf("%v: %d rounds, %v, want %d", anew, rounds, err, want)
			}
		})
	}
}
