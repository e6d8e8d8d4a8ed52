package main

import (
	"context"
	"strings"
)

func runHelp(_ context.Context, e *env, args []string) error {
	words, err := parse(flags(), args, 0, 2)
	if err != nil {
		return err
	}
	if len(words) == 0 {
		e.out.line(e.say("about"))
		e.out.line("")
		e.listVerbs(verbs())
		e.out.line("")
		e.out.line(e.say("exit statuses"))
		return nil
	}
	name := strings.Join(words, " ")
	if v, ok := lookup(verbs(), name); ok {
		helpOn(e, v)
		return nil
	}
	var group []verb
	for _, v := range verbs() {
		if strings.HasPrefix(v.name, name+" ") {
			group = append(group, v)
		}
	}
	if len(group) == 0 {
		return usage("unknown verb", "verb", name)
	}
	e.listVerbs(group)
	return nil
}

func (e *env) listVerbs(all []verb) {
	for _, v := range all {
		e.out.line("  " + syntax(v))
		e.out.line("      " + e.out.dim(e.say("verb "+v.name)))
	}
}

func helpOn(e *env, v verb) {
	e.out.line(syntax(v))
	e.out.line(e.say("verb " + v.name))
}

// syntax is how a verb is typed.
func syntax(v verb) string {
	if v.name == "" {
		return "hone help"
	}
	return strings.TrimRight("hone "+v.name+" "+v.args, " ")
}
