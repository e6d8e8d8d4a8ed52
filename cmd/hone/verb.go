package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"slices"
	"strings"
)

// A verb is one thing that a person can ask for, kept in a file of its own. What it is
// for stands in words/*.json under "verb " and its name.
type verb struct {
	name string // one word or two: "version", "apps list"
	args string // its arguments as help shows them
	run  func(context.Context, *env, []string) error
}

// verbs lists every verb in the order of help. Add new ones here.
func verbs() []verb {
	return slices.Concat(
		makeVerbs(),
		studioVerbs(),
		editVerbs(),
		checkVerbs(),
		sketchVerbs(),
		appsVerbs(),
		exportVerbs(),
		episodesVerbs(),
		modelVerbs(),
		setupVerbs(),
		doctorVerbs(),
		benchVerbs(),
		trainVerbs(),
		gateVerbs(),
		improveVerbs(),
		corpusVerbs(),
		[]verb{
			{"version", "", runVersion},
			{"help", "[VERB]", runHelp},
		},
	)
}

// find picks the verb that the arguments begin with, and the arguments that are left.
// No arguments mean help; "apps" alone means "apps list".
func find(all []verb, args []string) (verb, []string, error) {
	if len(args) == 0 || args[0] == "-h" || args[0] == "--help" {
		args = []string{"help"}
	}
	if args[0] == "--version" {
		args = []string{"version"}
	}
	for n := min(2, len(args)); n > 0; n-- {
		name := strings.Join(args[:n], " ")
		if v, ok := lookup(all, name); ok {
			return v, args[n:], nil
		}
	}
	group := members(all, args[0])
	if len(group) == 0 {
		return verb{}, nil, usage("unknown verb", "verb", args[0])
	}
	if len(args) == 1 || strings.HasPrefix(args[1], "-") {
		if v, ok := lookup(all, args[0]+" list"); ok {
			return v, args[1:], nil
		}
	}
	given := strings.Join(args[:min(2, len(args))], " ")
	return verb{}, nil, usage("unknown part", "verb", given, "known", strings.Join(group, ", "))
}

func lookup(all []verb, name string) (verb, bool) {
	i := slices.IndexFunc(all, func(v verb) bool { return v.name == name })
	if i < 0 {
		return verb{}, false
	}
	return all[i], true
}

// members are the second words of the verbs that share a first.
func members(all []verb, first string) []string {
	var second []string
	for _, v := range all {
		if word, ok := strings.CutPrefix(v.name, first+" "); ok {
			second = append(second, word)
		}
	}
	return second
}

// flags makes an empty set of options for a verb.
func flags() *flag.FlagSet {
	f := flag.NewFlagSet("", flag.ContinueOnError)
	f.SetOutput(io.Discard) // complain speaks instead, in the person's language
	return f
}

// parse reads options before, between and after the other arguments, which it returns;
// after "--" nothing is an option. There must be at least least arguments and, unless
// most is negative, at most most.
func parse(f *flag.FlagSet, args []string, least, most int) ([]string, error) {
	var others []string
	for {
		if err := f.Parse(args); err != nil {
			return nil, flagError(err)
		}
		rest := f.Args()
		used := len(args) - len(rest)
		if used > 0 && args[used-1] == "--" {
			others = append(others, rest...)
			break
		}
		if len(rest) == 0 {
			break
		}
		others, args = append(others, rest[0]), rest[1:]
	}
	if len(others) < least {
		return nil, usage("missing argument")
	}
	if most >= 0 && len(others) > most {
		return nil, usage("extra argument", "arg", others[most])
	}
	return others, nil
}

func flagError(err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	if _, name, ok := strings.Cut(err.Error(), "not defined: -"); ok {
		return usage("unknown option", "option", "--"+strings.TrimLeft(name, "-"))
	}
	if _, name, ok := strings.Cut(err.Error(), "needs an argument: -"); ok {
		return usage("option without value", "option", "--"+name)
	}
	return usage("bad option", "why", err.Error())
}
