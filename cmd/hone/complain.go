package main

import (
	"context"
	"errors"
	"flag"

	"hone"
	"hone/generate"
	"hone/gguf"
	"hone/internal/sqlitedb"
	"hone/llm"
	"hone/modelstore"
	"hone/verify"
)

// A problem is an error that knows its sentence, a key of words/*.json, and the exit
// status that goes with it.
type problem struct {
	status int
	key    string
	pairs  []string // placeholder, value, …
	cause  error    // may be nil
}

func (p *problem) Error() string {
	if p.cause != nil {
		return p.key + ": " + p.cause.Error()
	}
	return p.key
}

func (p *problem) Unwrap() error { return p.cause }

// usage is a wrong command line. The keys of its sentences begin with "usage ".
func usage(key string, pairs ...string) error {
	return &problem{status: exitUsage, key: "usage " + key, pairs: pairs}
}

// failed says that what was asked for could not be done.
func failed(cause error, key string, pairs ...string) error {
	return &problem{status: exitFailed, key: "error " + key, pairs: pairs, cause: cause}
}

// missing says that the machine lacks something.
func missing(cause error, key string, pairs ...string) error {
	return &problem{status: exitEnvironment, key: "error " + key, pairs: pairs, cause: cause}
}

// A known error is a package's sentinel with its sentence and status.
type known struct {
	is     error
	key    string
	status int
}

// knowns lists the sentinels that mean the same wherever they come from. The first that
// fits counts. Add those of new packages here.
func knowns() []known {
	return []known{
		{context.Canceled, "error cancelled", exitFailed},
		{sqlitedb.ErrNoSpace, "error no space", exitEnvironment},
		{sqlitedb.ErrCorrupt, "error damaged", exitEnvironment},
		{sqlitedb.ErrNewer, "error newer", exitEnvironment},
		{sqlitedb.ErrBusy, "error busy", exitEnvironment},
		{sqlitedb.ErrAccess, "error access", exitEnvironment},

		// The first line of a fetch that failed in several ways is what a person can mend
		// soonest.
		{modelstore.ErrNoSpace, "error no room", exitEnvironment},
		{modelstore.ErrNoClient, "error no client", exitEnvironment},
		{modelstore.ErrNoSource, "error no source", exitEnvironment},
		{modelstore.ErrCorrupt, "error corrupt", exitEnvironment},
		{modelstore.ErrPlatform, "error no engine", exitEnvironment},
		{modelstore.ErrNoBrowser, "error no browser", exitEnvironment},
		{modelstore.ErrMissing, "error not set up", exitEnvironment},
		{modelstore.ErrUnknown, "error gone model", exitEnvironment},
		{modelstore.ErrOtherBase, "error other base", exitEnvironment},
		{modelstore.ErrNoBase, "error no base", exitFailed},
		{generate.ErrForm, "error other form", exitEnvironment},
		{gguf.ErrFormat, "error corrupt", exitEnvironment},

		{llm.ErrUnavailable, "error model unavailable", exitEnvironment},
		{llm.ErrUnreachable, "error unreachable", exitEnvironment},
		{llm.ErrUnauthorized, "error unauthorized", exitEnvironment},
		{llm.ErrNoModel, "error no model", exitEnvironment},
		{llm.ErrLimited, "error limited", exitEnvironment},
		{llm.ErrTooLong, "error too long", exitFailed},
		{llm.ErrBadRequest, "error bad request", exitFailed},

		{hone.ErrNothing, "error make nothing", exitFailed},
		{hone.ErrSmallModel, "error edit small model", exitFailed},
		{generate.ErrBlocks, "error edit blocks", exitFailed},
		{verify.ErrNoVerdict, "error no verdict", exitEnvironment},
	}
}

// complain tells the person what is wrong and what to do, in one sentence, and returns
// the exit status. Asking for help is no error.
func complain(e *env, v verb, err error) int {
	if err == nil {
		return exitOK
	}
	if errors.Is(err, flag.ErrHelp) {
		helpOn(e, v)
		return exitOK
	}
	p := explain(err)
	if p.pairs = append(p.pairs, "why", err.Error()); p.status == exitUsage {
		p.pairs = append(p.pairs, "usage", syntax(v))
	}
	e.err.line(e.err.red("hone: ") + e.say(p.key, p.pairs...))
	return p.status
}

// sentence is what a person is told of an error that doesn't end the program.
func (e *env) sentence(err error) string {
	p := explain(err)
	return e.say(p.key, append(p.pairs, "why", err.Error())...)
}

// explain finds the sentence for an error. One that no package explains is told as it is.
func explain(err error) problem {
	var p *problem
	if errors.As(err, &p) {
		return *p
	}
	var d *sqlitedb.Damaged
	if errors.As(err, &d) {
		return problem{status: exitEnvironment, key: "error damaged kept", pairs: []string{"folder", d.Kept}}
	}
	for _, k := range knowns() {
		if errors.Is(err, k.is) {
			return problem{status: k.status, key: k.key}
		}
	}
	return problem{status: exitFailed, key: "error other"}
}
