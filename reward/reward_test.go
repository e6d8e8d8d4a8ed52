package reward_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"hone/corpus"
	"hone/corpus/idea"
	"hone/reward"
	"hone/sketch"
	"hone/sketch/runtime"
	"hone/task"
	"hone/verify"
	"hone/verify/logic"
)

func prover(t *testing.T) *verify.Prover {
	t.Helper()
	l, err := logic.New(runtime.Core())
	if err != nil {
		t.Fatal(err)
	}
	return verify.NewProver([]verify.LogicTier{l}, nil)
}

// some are tasks of ideas of every kind, spread over the corpus.
func some(t *testing.T, n int) (list []idea.Variant) {
	t.Helper()
	ideas, err := corpus.Ideas()
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		v, err := ideas[i*len(ideas)/n].Expand(1)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, v...)
	}
	return list
}

// wanted is what a task's checks want to see, as text.
func wanted(t *task.Task) string {
	var parts []string
	for _, c := range t.Checks {
		for _, s := range c.See {
			switch s.Op {
			case task.Number:
				parts = append(parts, fmt.Sprint(s.Value))
			case task.Between:
				parts = append(parts, fmt.Sprint(math.Ceil(s.Lo)))
			case task.Text:
				parts = append(parts, s.Texts[0])
			}
		}
	}
	return strings.NewReplacer("{", "", "}", "", "\n", " ").Replace(strings.Join(parts, "  "))
}

// cheats are apps that please without doing what was asked.
func cheats(v, other idea.Variant) map[string]string {
	app, _ := sketch.Parse(v.Sketch)
	head, body, _ := strings.Cut(app.Format(false), "\n")
	var inputs []string
	for _, line := range strings.Split(body, "\n") {
		if word, _, _ := strings.Cut(line, " "); slices.Contains([]string{"number", "text", "slider", "choice", "check", "date", "time", "area"}, word) {
			inputs = append(inputs, line)
		}
	}
	fields := strings.Join(inputs, "\n")
	say := "say " + wanted(v.Task)
	return map[string]string{
		"empty":                 "",
		"title only":            head + "\n",
		"nothing but a number":  head + "\nbig 1\n",
		"the request, echoed":   head + "\nsay " + strings.NewReplacer("{", "", "}", "").Replace(v.Task.Request) + "\n",
		"what is wanted, said":  head + "\n" + say + "\n",
		"said beside fields":    head + "\n" + fields + "\n" + say + "\n",
		"fields without effect": head + "\n" + fields + "\n",
		"another app":           other.Sketch,
		"a page that says it":   "<!doctype html><title>x</title><h1>x</h1><p>" + wanted(v.Task) + "</p>",
		"half an app":           head + "\n" + body[:len(body)/3],
		"talk":                  "Sure! Here is your app: it does exactly what you asked for.",
	}
}

// another is a variant that comes later in the list, of another idea.
func another(list []idea.Variant, i int) idea.Variant {
	for n := 7; ; n++ {
		if v := list[(i+n)%len(list)]; v.Idea != list[i].Idea {
			return v
		}
	}
}

// No cheat earns anything; the right app does.
func TestCheatsEarnNothing(t *testing.T) {
	ctx, p := context.Background(), prover(t)
	list := some(t, 24)
	tried, told := 0, 0
	for i, v := range list {
		j, err := reward.New(ctx, p, v.Task, v.Sketch)
		if err != nil {
			t.Error(err)
			continue
		}
		if r, err := j.Of(ctx, p, v.Sketch); err != nil || r.Value != 1 {
			t.Errorf("%s: the right app earns %+v, %v", v.Task.ID, r, err)
		}
		sign := !slices.ContainsFunc(v.Task.Checks, func(c task.Check) bool { return len(c.Do) > 0 })
		for name, src := range cheats(v, another(list, i)) {
			if sign && strings.Contains(src, "\nsay ") {
				continue // who asks for a sign wants just that
			}
			r, err := j.Of(ctx, p, src)
			if tried++; err != nil || r.Value != 0 || r.Why == "" {
				t.Errorf("%s: %s earns %v (%s), %v:\n%s", v.Task.ID, name, r.Value, r.Why, err, src)
			}
			if strings.HasPrefix(r.Why, "cheat") {
				told++
			}
		}
	}
	if tried < 200 {
		t.Errorf("%d cheats tried", tried)
	}
	t.Logf("%d cheats, %d of them told apart only by what holds before anything is done", tried, told)
}

// A verifier that can't say anything is an error, never a reward of 0.
func TestNoVerdictIsNoReward(t *testing.T) {
	p := prover(t)
	v := some(t, 1)[0]
	j, err := reward.New(context.Background(), p, v.Task, v.Sketch)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if r, err := j.Of(ctx, verify.NewProver(nil, nil), v.Sketch); !errors.Is(err, verify.ErrNoVerdict) {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := reward.New(context.Background(), p, v.Task, "app X\nbig 1\n"); err == nil {
		t.Error("a wrong app is taken for the right one")
	}
}

// Wishes of people earn with their own edits, but for the few that what goes along spoils, and with no other's.
func TestChangesEarn(t *testing.T) {
	apps, err := corpus.Wishes()
	if err != nil {
		t.Fatal(err)
	}
	own, right, wrong, earned := 0, 0, 0, 0
	for at, a := range apps {
		if at%6 != 0 {
			continue
		}
		for i, c := range a.Changes {
			fresh, err := sketch.ApplyEdits(a.Sketch, c.Edits)
			if err != nil {
				t.Fatal(err)
			}
			j, err := reward.NewChange(&task.Task{ID: a.ID, Lang: a.Lang, Level: 2, Request: c.Texts[0]}, a.Sketch, fresh)
			if err != nil {
				t.Fatal(err)
			}
			for k, other := range a.Changes {
				r, err := j.Of(t.Context(), nil, other.Edits)
				switch {
				case err != nil:
					t.Fatal(err)
				case k == i:
					if own++; r.Value == 1 && r.App != nil {
						right++
					}
				default:
					wrong++
					if r.Value != 0 {
						earned++
						t.Logf("%s: “%s” earns by the edits of “%s”", a.ID, c.Texts[0], other.Texts[0])
					}
				}
			}
			for _, answer := range []string{"", "1", "99-", "app Other\n", "1 app " + a.ID + "\n", a.Sketch, "<html>"} {
				if r, err := j.Of(t.Context(), nil, answer); err != nil || r.Value != 0 {
					t.Fatalf("%s: %q earns %v, %v", a.ID, answer, r.Value, err)
				}
			}
		}
	}
	t.Logf("%d of %d earn by their own edits; by others' %d of %d", right, own, earned, wrong)
	if own < 400 || (own-right)*100 > own || earned > 0 {
		t.Error("too few wishes or too few that earn, or some that earn by others' edits")
	}
}
