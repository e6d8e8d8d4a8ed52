package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"hone/improve"
)

func improveVerbs() []verb {
	return []verb{
		{"improve", "[--hours H] [--yes | --pool-only] [--rl] [--tasks N] [--threads N] [--anew]", runImprove},
		{"improve status", "[--json]", runImproveStatus},
		{"improve pause", "", runImprovePause},
		{"improve rollback", "", runImproveRollback},
		{"improve forget", "", runImproveForget},
	}
}

// improveFlags are what the command line says of a round.
type improveFlags struct {
	improve.Options
	yes, poolOnly, anew bool
	threads             int
}

func parseImprove(args []string) (*improveFlags, error) {
	x := &improveFlags{}
	f := flags()
	f.Float64Var(&x.Hours, "hours", 1, "")
	f.BoolVar(&x.yes, "yes", false, "")
	f.BoolVar(&x.poolOnly, "pool-only", false, "")
	f.BoolVar(&x.RL, "rl", false, "")
	f.BoolVar(&x.anew, "anew", false, "")
	f.IntVar(&x.Tasks, "tasks", 0, "")
	f.IntVar(&x.threads, "threads", 1, "")
	if _, err := parse(f, args, 0, 0); err != nil {
		return nil, err
	}
	if !(x.Hours > 0 && x.Hours < 1000) || x.Tasks < 0 || x.threads < 0 || x.yes && x.poolOnly {
		return nil, usage("improve numbers")
	}
	return x, nil
}

// improveDir is where the loop keeps what it needs to go on.
func (e *env) improveDir() (string, error) {
	dir, err := e.home()
	return filepath.Join(dir, "improve"), err
}

// runImprove does a round of improvement, or goes on with one.
func runImprove(ctx context.Context, e *env, args []string) error {
	x, err := parseImprove(args)
	if err != nil {
		return err
	}
	// Before anything else has started threads: they keep the rank that they begin with.
	if err := inBackground(x.threads); err != nil {
		return err
	}
	dir, err := e.improveDir()
	if err != nil {
		return err
	}
	i := &improving{e: e}
	if _, err := i.inUse(); err != nil { // before anything is asked
		return err
	}
	if x.anew {
		if err := improve.Abandon(dir); err != nil {
			return noImprove(err)
		}
	}
	if x.Own, err = e.consent(ctx, dir, x.yes, x.poolOnly); err != nil {
		return err
	}
	return e.withMachinery(func(m *machinery) error {
		i.m = m
		l := &improve.Loop{Dir: dir, Parts: i.parts()}
		out, err := l.Run(ctx, x.Options)
		if errors.Is(err, improve.ErrPaused) {
			e.out.line(e.say("improve paused"))
			return nil
		}
		if err != nil {
			return noImprove(err)
		}
		e.outcome(*out)
		return nil
	})
}

// consent settles whether the person's own apps are used. The first time it says what there
// is, and that it stays here; without an answer only the pool is used, and nothing noted.
func (e *env) consent(ctx context.Context, dir string, yes, poolOnly bool) (own bool, err error) {
	if poolOnly {
		return false, nil
	}
	c, asked, err := improve.ReadConsent(dir)
	if err != nil || asked && (c.Own || !yes) {
		return c.Own, err
	}
	_, n, err := e.own(ctx)
	if err != nil {
		return false, err
	}
	e.out.line(e.say("improve would use", "examples", fmt.Sprint(n.Examples), "episodes", fmt.Sprint(n.Episodes), "up", fmt.Sprint(n.Up),
		"down", fmt.Sprint(n.Down), "hand", fmt.Sprint(n.Hand), "wishes", fmt.Sprint(n.Wishes)))
	if !yes {
		answer, ok := e.ask(ctx, e.say("improve ask"))
		if !ok {
			e.out.line(e.say("improve pool only"))
			return false, ctx.Err()
		}
		if yes = means(answer); !yes {
			e.out.line(e.say("improve pool only"))
		}
	}
	return yes, improve.SetConsent(dir, yes)
}

// ask asks a person who watches; ok is false where nobody does, or nothing was said.
func (e *env) ask(ctx context.Context, question string) (answer string, ok bool) {
	in, file := e.in.(*os.File)
	if !file || !e.out.screen || !term.IsTerminal(int(in.Fd())) {
		return "", false
	}
	fmt.Fprint(e.out.w, question+" ")
	said := make(chan string, 1)
	go func() {
		line, err := bufio.NewReader(in).ReadString('\n')
		if err == nil {
			said <- strings.ToLower(strings.TrimSpace(line))
		}
		close(said)
	}()
	select {
	case <-ctx.Done():
		return "", false
	case answer, ok = <-said:
		return answer, ok
	}
}

// means tells whether an answer is a yes; an empty one isn't, since it is about the
// person's own words.
func means(answer string) bool {
	return strings.HasPrefix(answer, "y") || answer == "예" || answer == "네" || answer == "ㅇ"
}

// outcome says how a round came out.
func (e *env) outcome(o improve.Outcome) {
	if o.Decision != nil {
		e.decision(*o.Decision)
	}
	if o.Promoted {
		e.out.line(e.out.green("✓ ") + e.say("improve promoted", "name", o.Name))
	} else {
		e.out.line(e.say("improve kept", "why", o.Why))
	}
}

func noImprove(err error) error {
	if errors.Is(err, improve.ErrRunning) {
		return failed(err, "improve running")
	}
	return err
}
