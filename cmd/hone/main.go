// Command hone turns a sentence into a small, proven app. This package only wires: it
// reads flags, opens what a verb needs, prints in the person's language and chooses the
// exit status. One file holds one verb; what a verb does lives in the other packages,
// and only here is it known which browser, engine and stores they use.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// version is set by the Makefile from git describe.
var version = "dev"

// The exit statuses.
const (
	exitOK          = 0
	exitFailed      = 1 // what was asked for could not be done, or an app is unproven
	exitUsage       = 2 // the command line itself is wrong
	exitEnvironment = 3 // something that hone needs is missing: browser, model, disk space…
)

func main() {
	// The logic tier makes much short-lived garbage in a small heap; collecting it less
	// often makes it about 1.4 times as fast (go test -bench Prove ./verify/logic).
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	os.Exit(run(os.Args[1:]))
}

func run(args []string) int {
	// The language comes first: everything after it may have to complain in it.
	say := newWords(locale(os.Getenv))
	e := &env{say: say, getenv: os.Getenv, in: os.Stdin, out: newTerm(os.Stdout, os.Getenv), err: newTerm(os.Stderr, os.Getenv)}

	// Ctrl-C ends what runs through its context, so that it can leave things whole; a
	// second one ends the program at once.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	defer stop()

	v, rest, err := find(verbs(), args)
	if err == nil {
		err = v.run(ctx, e, rest)
	}
	return complain(e, v, err)
}
